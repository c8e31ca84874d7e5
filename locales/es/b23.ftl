### Guide B23: I think somebody I know needs help
### Every claim stands in the list of facts (content/facts.toml); content/guides/b23.toml says which claim rests on which fact.
### "You" is a friend, a relative, a neighbour or a colleague; "the person" is the one who may need help, whatever the gender.
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b23-title = Creo que alguien que conozco necesita ayuda
# The line below the title, in the list of the start page.
b23-short = Para amistades, familia, vecindario y otras personas
b23-answer = Escucha, y pregunta qué quiere la persona. Si no hay vidas, niñas ni niños en peligro, no hagas nada sin que la persona diga que sí. Cuídate también.

## What this can mean

b23-mean = Qué puede significar esto
b23-mean-sure = No hace falta tener certeza. Puedes pedir consejo primero, sin nombres.
b23-mean-no = Puede que la persona diga que no a la ayuda, o que regrese. Puede haber buenas razones. No es culpa de la persona.

## What to look for

b23-look = En qué fijarte
b23-look-signs = Señales de trabajo forzoso: alguien se queda con los papeles o el sueldo. La persona debe trabajar por una deuda, sin un fin justo. Alguien amenaza o hace daño a la persona, o la mantiene lejos de otra gente. La guía B2 tiene las once señales.
b23-look-one = A veces basta una señal para mostrar que hay trabajo forzoso. En otros casos, solo lo muestran varias señales juntas.
b23-look-yes = Quizás la persona dijo que sí al principio. Las reglas de la ONU dicen: eso no importa si hubo fuerza, amenazas, engaños o abuso de poder. La trata puede pasar en un solo país, una sola ciudad o una sola casa.
b23-look-child = Con menos de 18 años, no hace falta que haya fuerza ni engaños. Las reglas de la ONU dicen: captar o mover a una niña o un niño para su explotación es trata.

## How to talk

b23-talk = Cómo hablar con la persona
b23-talk-alone = Habla cuando nadie más pueda ver ni oír la conversación. No escribas sobre ello: puede que alguien lea los mensajes en el teléfono de la persona.
b23-talk-say = Puedes decir: «Me preocupo por ti. No es culpa tuya. ¿Qué necesitas?» Después escucha.
b23-talk-order = No lo preguntes todo. Es normal que la historia no esté en orden, o que los detalles vuelvan más tarde.
b23-talk-decide = Deja que la persona decida qué hacer, y cuándo. Es quien mejor conoce el peligro. Mantén el contacto, aunque ahora diga que no.
b23-talk-offer = Ofrece algo pequeño. La persona puede buscar ayuda en tu teléfono, o dejarte copias de papeles. Pueden acordar una palabra que signifique: «Necesito ayuda ahora».

## What not to do. The two messages on police stand after the one on danger, and belong together

b23-not = Qué no hacer
b23-not-confront = No te enfrentes a quienes quizás hacen daño a la persona. No borres ni cambies nada en el teléfono de la persona. Puede que alguien lo note y sea un peligro mayor.
b23-not-pay = No pagues para liberar a la persona. No te la lleves por la fuerza ni con un engaño.
b23-not-post = No publiques nombres, fotos ni lugares, y no pidas ayuda en un grupo público.
b23-not-danger = Si una vida está en peligro ahora, llama al número de emergencias del país donde estás. Suele responder la policía. La guía B1 dice cuándo puede ser un riesgo, y qué otras formas hay.
b23-not-police = Si no hay vidas, niñas ni niños en peligro, no llames a la policía sin el sí de la persona. Pregúntale primero. En algunos lugares, quien sabe de un caso de trata debe denunciarlo. Sudáfrica es uno de ellos. Si es posible que esto valga para ti, pregunta a un abogado o abogada, sin dar nombres.
b23-not-risk = En algunos lugares pueden arrestar o expulsar del país a quienes van a la policía. Lo dicen informes de 2023 y 2024 sobre el Líbano y Kuwait. También puede ser así en otros países. Un abogado o abogada, una línea de ayuda o una organización pueden ser otra forma.
b23-not-child = Si es posible que una niña o un niño esté en peligro, no esperes mucho. Pregunta a una línea de ayuda o a una organización para la niñez. Antes de dar nombres, pregunta: «¿A quién debe informar usted?»

## In some places

b23-places = En algunos lugares
b23-places-report = En algunos lugares, quien sabe de un caso de trata debe denunciarlo. Sudáfrica es uno de ellos. Si es posible que esto valga para ti, dilo a la persona antes de que cuente detalles.
b23-places-kuwait = Kuwait: si alguien deja su trabajo, quien le emplea puede comunicar su ausencia a las autoridades. Eso puede llevar a un arresto. Otros países del Golfo tienen sistemas parecidos. Si se puede esperar sin peligro, pide consejo antes de que la persona se vaya.

## Your own safety

b23-self = Cuídate también
b23-self-alone = No hace falta que cargues con esto sin nadie a tu lado. Puedes preguntar a una línea de ayuda, sin el nombre de la persona: «¿Qué puedo hacer aquí?»
b23-self-home = Antes de que la persona se quede en tu casa, piensa: ¿quién puede venir a tu puerta? Pregunta a un abogado o abogada: «¿Puede ser esto un problema para mí o para esa persona?»

## Who can help

b23-who = Adónde puede ir la persona
b23-who-line = Una línea de ayuda que no esté a cargo de la policía. En algunos países hay ayuda sin ir a la policía. Portugal y Polonia son ejemplos.
b23-who-lawyer = Un abogado o abogada, o una organización para mujeres, para personas trabajadoras o para migrantes. Puedes preguntar si puedes ir también.
b23-who-site = Este sitio. Si puedes hacerlo sin peligro, muéstralo en tu teléfono. Otros pueden ver un enlace en un mensaje. La guía B14 trata de los teléfonos.
b23-who-letter = Una carta desde este sitio. Puedes escribir sobre alguien que conoces. Escribe solo lo que la persona querría, y pregúntale primero, si no es peligroso.
