### Cards to show: short sentences that somebody shows to an official, a doctor or a helper, in two languages.
### Each is said by the person who shows it, and read by a stranger: polite, clear, complete in itself.
### Keep "I" free of gender where the language lets you. No sentence may promise, admit or accuse anything.

cards-title = Tarjetas para mostrar
# The line below the title, in lists.
cards-short = Frases en dos idiomas
cards-answer = Puedes mostrar estas frases a alguien que no habla tu idioma. También puedes imprimir esta página.
cards-how = Cómo usar las tarjetas
cards-how-choose = Elige el idioma de la persona a quien quieres mostrarlas. Después señala una frase.
cards-how-right = Estas frases no son una ley. Puede que ayuden a que te entiendan.
cards-how-keep = Alguien puede encontrar una tarjeta impresa. Guárdala solo si no es un peligro para ti.
# Above the list of languages; each opens the sentences in that language.
cards-languages = ¿En qué idioma?
# The heading of the sentences in a guide; the link below it leads to this page.
cards-here = Frases para mostrar
cards-more = Todas las frases, en más idiomas

cards-interpreter = Necesito intérprete, por favor.
cards-slowly = No entiendo. Por favor, hable despacio, con palabras sencillas.
cards-read = Por favor, léame este papel.
cards-lawyer = Primero quiero hablar con un abogado o una abogada.
cards-sign = No quiero firmar esto ahora. Primero quiero pedir consejo.
cards-copy = Por favor, deme una copia de este papel.
cards-woman = Quisiera hablar con una mujer, si es posible.
cards-man = Quisiera hablar con un hombre, si es posible.
cards-break = Necesito una pausa. Puedo seguir después.
cards-alone = Quisiera hablar a solas con usted, por favor.
cards-doctor = Necesito atención médica.
cards-safe = Necesito un lugar seguro para esta noche.
cards-police = Por favor, no llame todavía a la policía. Primero quiero pedir consejo.
cards-where = Por favor, no diga a nadie dónde estoy.
cards-employer = Por favor, no se comunique con la persona o empresa que me emplea.
cards-family = Por favor, no se comunique con mi familia.
cards-embassy = Por favor, no se comunique con mi embajada.
cards-afraid = Tengo miedo de volver a mi país.
cards-papers = Alguien me quitó mis papeles.
cards-child = Tengo menos de 18 años.
cards-support = Quisiera que una persona de mi confianza se quede conmigo.
cards-number = Por favor, escríbame su nombre y su número de teléfono.
