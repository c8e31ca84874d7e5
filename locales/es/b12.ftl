### Guide B12: I am under 18, or I was.
### Every claim stands in the list of facts (content/facts.toml); content/guides/b12.toml says which claim rests on which fact.
### A child may read this: the plainest words of your language, short sentences, nothing that frightens. Promise nothing.

b12-title = Tengo menos de 18 años, o los tenía
# The line below the title, in the list of the start page.
b12-short = Derechos de niñas y niños, y quién puede ayudar
b12-answer = Puede que reglas especiales protejan a quienes tienen menos de 18 años. Algunas quizás valgan si tenías menos de 18 años cuando pasó. Puedes preguntar a una persona adulta de confianza, o a una línea de ayuda.

## What this can mean

b12-mean = Qué puede significar esto para ti
b12-mean-fault = Lo que alguien te hizo no es culpa tuya. No es culpa tuya aunque dijeras que sí, aceptaras dinero o esa persona te gustara.
b12-mean-rule = Países que forman parte del Protocolo de la ONU sobre la trata: toda persona menor de 18 años es una niña o un niño. Es trata captar (convencer) o mover a menores para su explotación. No hace falta que nadie use la fuerza ni engañe. Explotar es usar a alguien, por ejemplo para trabajo forzoso o para sexo.
b12-mean-then = Quizás ahora tienes más años. Puedes decir a un abogado o abogada cuántos años tenías cuando empezó. Puede que esta regla valga para ese tiempo.
b12-mean-given = Quizás alguien te entregó a otra persona que te usó. Países que forman parte de la Convención de la ONU sobre la esclavitud de 1956: esta es una práctica parecida a la esclavitud. Vale si se entrega a menores de 18 años para su explotación.

## In some places

b12-places = En algunos lugares
b12-places-un = La mayoría de los países forman parte de la Convención de la ONU sobre los Derechos del Niño. En cada decisión sobre menores deben pensar en lo que es mejor para la niña o el niño. Eso debe ser una de las cosas más importantes.
b12-places-expert = Una persona experta de la ONU dijo en 2009: las niñas y los niños que sufrieron explotación deberían recibir ayuda y protección. No se los debería tratar como a personas que cometieron un delito. En 2010, la persona experta en migrantes dijo: no se debería encerrar a niñas y niños porque falte un permiso, suyo o de su madre o padre. Son orientaciones, no una ley.
b12-places-coe-age = Algunos países forman parte del Convenio del Consejo de Europa contra la trata. Quizás no saben con certeza tu edad, y es posible que tengas menos de 18 años. Entonces deben tratarte como a una niña o un niño mientras lo comprueban.
b12-places-coe-guardian = En estos países, menores sin compañía que sufrieron trata deben recibir un tutor o tutora. Es una persona que debe actuar por lo que es mejor para la niña o el niño.
b12-places-coe-school = En estos países, la ayuda para niñas y niños que sufrieron trata debe incluir escuela.
b12-places-coe-court = En estos países, niñas y niños que sufrieron trata deben recibir protección especial en un caso ante un tribunal. Debe tener en cuenta lo que es mejor para cada niña o niño.
b12-places-eu = Unión Europea, pero no Dinamarca: la ayuda para algunos menores no debe depender de que ayuden en un caso penal. Vale para niñas y niños que sufrieron abuso o explotación sexual. Lo dice una ley de 2011.

## What you can do

b12-do = Qué puedes hacer
b12-do-adult = Cuéntaselo a una persona adulta de confianza. Puede ser docente, personal médico, o la madre o el padre de una amistad. Si una persona no te escucha, puedes contárselo a otra.
b12-do-little = No hace falta que lo digas todo de una vez. Puedes empezar con: «Necesito ayuda».
b12-do-age = Quizás alguien te dijo que dieras otra edad. Puedes decir tu edad verdadera. Si tienes un papel que la muestra, guárdalo donde no llegue nadie que te haga daño.
b12-do-danger = Si estás en peligro ahora, lee la guía «Si estoy en peligro ahora». Si hiciste algo ilegal porque alguien te obligó, lee «¿Me van a castigar?».

## What you can ask for

b12-ask = Qué puedes pedir
b12-ask-decide = Puedes preguntar: «¿Quién decide sobre mí? ¿Puedo decir lo que quiero? ¿Dónde voy a vivir?»
b12-ask-age = Si alguien quiere comprobar tu edad, puedes preguntar: «¿Cómo lo hacen? ¿Puedo decir que no? ¿Dónde me quedo hasta entonces?»
b12-ask-person = Puedes pedir que una persona de confianza se quede contigo. Puedes pedir una pausa. Puedes pedir a alguien que hable tu idioma.
b12-ask-lawyer = Puedes pedir un abogado o abogada. Esa persona conoce las reglas y puede hablar por ti. Pregunta: «¿Es gratis para mí?»
b12-ask-late = Si pasó hace mucho, puedes preguntar a un abogado o abogada: «¿Todavía puedo hacer algo? ¿Cuánto tiempo tengo? ¿Importa cuántos años tenía?»

## What to be careful about

b12-careful = Con qué tener cuidado
b12-careful-tell = Si hay menores en riesgo, puede que quienes ayudan informen a otros sin preguntar. Lo dice una línea de ayuda del Reino Unido. Puedes preguntar primero, sin tu nombre: «¿A quién informan si alguien tiene menos de 18 años?»
b12-careful-family = Quizás alguien de tu familia te hace daño. Puedes decir pronto: «Por favor, no se comunique con mi familia».
b12-careful-police = En algunos lugares pueden arrestar o expulsar del país a quienes van a la policía. Lo dicen informes de 2023 y 2024 sobre el Líbano y Kuwait. También puede ser así en otros países. Puedes hablar antes con una línea de ayuda, un abogado o abogada, o una organización para la niñez.
b12-careful-offer = Ten cuidado si alguien te ofrece dinero, trabajo o una cama y dice: «Este es nuestro secreto». Habla con una persona adulta de confianza antes de ir.
b12-careful-pictures = Quizás alguien dice: «Voy a mostrar imágenes tuyas». No es culpa tuya. Intenta no enviar más imágenes ni dinero. No envíes las imágenes a nadie como prueba. Di que existen. Cuéntalo a una persona adulta de confianza o a una línea de ayuda.

## Who can help

b12-who = Quién puede ayudar
b12-who-line = Una línea de ayuda. Algunas líneas son para niñas y niños. La lista de números dice quién está a cargo de cada línea.
b12-who-people = Docentes, personal médico o de enfermería, o una organización para la niñez.
b12-who-lawyer = Un abogado o abogada que sepa de los derechos de niñas y niños. Puede que una organización para la niñez conozca a alguien.
