### Guide B22: what may happen after you write to an agency on this site.
### Nearly all of it is about the site and the agency, and has to stay as true as letter.ftl, answers.ftl and docs/threat-model.md.
### Names of buttons stand as in letter.ftl, answers.ftl and home.ftl. Promise nothing: no answer, no help, no secret, no deleting.

b22-title = ¿Qué puede pasar después de escribir?
# The line below the title, in the list of the start page.
b22-short = Tu carta, tu código, una respuesta
b22-answer = La entidad que elegiste puede leer tu carta, y quizás responda. Puede que lo haga tarde, que no responda o que no pueda ayudar. Nadie puede prometerte una respuesta.

## Who can read it

b22-mean = Quién puede leer tu carta
b22-mean-read = Tu teléfono cierra la carta con llave. Pueden abrirla las personas con una llave en la entidad que elegiste. Puede que sean varias personas. La entidad tiene una llave de reserva en papel, quizás en otro lugar.
b22-mean-mailbox = El buzón que hay en el camino la mantiene cerrada. Ve cuándo llega una carta, desde qué conexión y para qué entidad. También ve más o menos su tamaño. Un programa espía en tu teléfono puede ver lo que escribes.
b22-mean-back = Después de enviarla, la carta no se puede retirar. Puede que la entidad la copie. Puede que un día un tribunal o la otra parte vea tus palabras.

## How far a letter is

b22-way = Hasta dónde ha llegado tu carta
b22-way-where = Con un código, puedes verlo en la página G1. En la página de inicio se llama «Leer las respuestas a tu carta».
b22-way-words = Guardada: espera a la entidad. Recogida: la entidad la tiene, pero todavía no la ha leído. Abierta: alguien allí la ha leído. Respondida: hay algo para que leas.
b22-way-told = La propia entidad dice que recogió o abrió una carta. Puede que lo diga tarde, o que no lo diga.
b22-way-days = Una carta espera 90 días en el buzón. Si la entidad no la recoge en ese tiempo, ya no puede leerla.

## The code

b22-code = El código
b22-code-what = El código tiene 24 dígitos. Solo puedes crearlo antes de enviar. Nadie puede recuperar un código perdido.
b22-code-finder = Quien lo encuentre puede leer las respuestas que esperan, y escribir como si fuera tú. También puede borrar todo, o cambiar el código. Tus propias cartas no se pueden leer con él. Si es posible que alguien haya visto tu código, elige pronto «Cambiar mi código» en la página G1.
b22-code-wait = Una respuesta espera 180 días, leída o no. Después se borra. El buzón entero se borra si nadie lo abre durante un año.
b22-code-none = Sin código, no puede llegarte ninguna respuesta en este sitio. La entidad solo puede comunicarse contigo de una forma que hayas dado. Si no diste ninguna, puede leer tu carta, pero no puede responder.

## What the agency may have to tell others

b22-tell = Qué quizás deba contar la entidad a otros
b22-tell-duty = En algunos lugares, quien sabe de un caso de trata debe denunciarlo. Sudáfrica es uno de ellos. Puede que la entidad también tenga ese deber.
b22-tell-card = Cada entidad tiene una ficha, que ves antes de enviar. Dice qué debe comunicar a las autoridades, y si informa a la policía o a migración. Si hay alguien menor de 18 años o en peligro, lee otra vez esa parte.
b22-tell-police = La policía puede ser un riesgo si te pueden arrestar, o si quien te hace daño conoce a policías. Entonces puedes elegir otra entidad. También puedes preguntar antes a un abogado o abogada, o a una línea de ayuda.
b22-tell-use = En la carta puedes elegir «Solo esta entidad puede saberlo». Si una ley dice que la entidad debe comunicar algo, puede que tenga que hacerlo de todos modos.

## What the agency may ask

b22-ask = Qué puede preguntarte la entidad
b22-ask-question = Quizás te pregunte qué te ayudaría más, o si puedes seguir escribiendo sin peligro. No es obligatorio responder.
b22-ask-others = Quizás te pregunte si puede contarlo a otros que puedan ayudar. Puedes preguntar primero: «¿A quién, y qué van a contar?» Puedes decir que no.
b22-ask-word = Quizás elegiste una palabra secreta. La entidad debería pedírtela antes de nombrar un lugar o una hora. Si no la pide, no vayas allí todavía. Llama primero a la entidad. Usa el número de su ficha, no uno que esté en la respuesta.
b22-ask-code = La entidad no necesita tu código. No digas el código a nadie, aunque alguien lo pida.

## What you can do

b22-do = Qué puedes hacer
b22-do-open = Escribe tu código solo cuando nadie pueda ver tu pantalla. Con él puedes leer respuestas, seguir escribiendo y añadir fotos o archivos. Puede que tu teléfono recuerde la visita.
b22-do-stop = Puedes elegir «Pedir que no se comuniquen más conmigo». La entidad lo ve cuando recoge las cartas. Hasta entonces, puede que todavía se comunique contigo.
b22-do-delete = Puedes elegir «Borrar todo». Se pide a la entidad que borre lo que enviaste. Puede que deba conservar una parte, por ejemplo por una ley. Nadie puede prometer que lo borre. Se borra tu buzón, con todas sus respuestas. Tu código ya no abre nada entonces. Esto no se puede deshacer.
b22-do-call = Sin código, puedes llamar a la entidad y pedirle que pare o que borre. Puede que no sepa con certeza cuál carta es la tuya.

## If no answer comes

b22-no = Si no llega ninguna respuesta
b22-no-days = La ficha dice en cuántos días intenta responder la entidad. Si para entonces no recibes nada, puedes llamarla, o escribir a otra entidad. Puede que la llamada cueste dinero, y que quede en la lista del teléfono.
b22-no-why = Que no haya respuesta no significa que hiciste algo malo. Puede que la entidad tarde. Puede que tu carta o su respuesta se haya perdido, o que alguien la haya retenido. Puedes preguntar por teléfono.
b22-no-false = Puede que llegue algo que no es de la entidad. La página oculta lo que no lleva la firma de la entidad, y te avisa. Nunca vayas a donde dice, y no llames a un número que esté ahí.
b22-no-danger = Si estás en peligro ahora, no esperes una respuesta. Si puedes, llama al número de emergencias. Suele responder la policía. Si la policía es un riesgo para ti, la guía B1 nombra otras formas.

## Who can help

b22-who = Quién puede ayudar
b22-who-line = Una línea de ayuda. Quizás alguien de allí busque contigo otra forma.
b22-who-secret = La guía B5 trata de quién guarda en secreto lo que dices. La página «Sobre este sitio y qué puede salir mal» dice qué no puede hacer este sitio.
