### Guide B20: my child and me.
### Every claim stands in the list of facts (content/facts.toml); content/guides/b20.toml says which claim rests on which fact.
### Parents of all kinds read this, and people who are pregnant. The law about families differs most of all: be no stronger. Promise nothing.

b20-title = Mi hija, mi hijo y yo
# The line below the title, in the list of the start page.
b20-short = Seguir en familia, papeles, amenazas
b20-answer = Depende del país. La mayoría de los países deben pensar en lo que es mejor para la niña o el niño. Pregunta pronto a un abogado o abogada, sobre todo antes de firmar o viajar.

## What this can mean

b20-mean = Qué puede significar esto para ti
b20-mean-fault = Lo que alguien te hizo no te convierte en mala madre o mal padre. No es culpa tuya, ni de tu hija o hijo.
b20-mean-born = Quizás tu hija o hijo nació mientras alguien te controlaba, o después de que te forzaran. Sientas lo que sientas sobre esto, puedes hablarlo con personal médico o con alguien que ayude.
b20-mean-threat = Quizás alguien dice: «Si te vas, te quitaré a tu hija o hijo». Puede ser una forma de retenerte allí. También puede ser verdad. Depende de la ley del país. Si puedes esperar sin peligro, pregunta a un abogado o abogada antes de irte.
b20-mean-custody = La custodia significa quién cuida a una niña o un niño y puede decidir en su nombre. Pregunta qué reglas valen donde estás.

## In some places

b20-places = En algunos lugares
b20-places-un = La mayoría de los países forman parte de la Convención de la ONU sobre los Derechos del Niño. Lo que es mejor para la niña o el niño debe ser de lo más importante. Vale en cada decisión sobre menores. Esto no dice con quién vivirá.
b20-places-coe-school = Algunos países forman parte del Convenio del Consejo de Europa contra la trata. Allí, la ayuda para quienes sufrieron trata debe incluir escuela para niñas y niños.
b20-places-coe-family = En estos países, también se puede proteger a la familia, cuando sea necesario. Es protección contra venganzas y amenazas en un caso contra quienes te explotaron.
b20-places-detain = Una persona experta de la ONU dijo en 2010: no se debería encerrar a niñas y niños migrantes porque falte un permiso, suyo o de su madre o padre. Son orientaciones, no una ley.

## What you can do

b20-do = Qué puedes hacer
b20-do-danger = Si hay peligro ahora para ti o para tu hija o hijo, lee la guía «Si estoy en peligro ahora».
b20-do-bag = Si es posible que tengas que irte, y puedes hacerlo sin peligro, prepara una bolsa con papeles y ropa. Piensa en las medicinas de tu hija o hijo y en un juguete. Aprende de memoria números de teléfono importantes.
b20-do-papers = Si tienes un acta de nacimiento, una tarjeta de salud o una foto de tu hija o hijo, guárdalas bien. Deja copias a una persona de confianza.
b20-do-list = Guarda las amenazas y escribe una lista con fechas. Anota quién cuida cada día a tu hija o hijo. Guarda todo donde no llegue nadie que te haga daño.
b20-do-talk = Puedes decir a tu hija o hijo con palabras sencillas: «No es culpa tuya». Piensa primero en lo que tu hija o hijo podría contar a otros. Si pueden hacerlo sin peligro, pueden practicar adónde ir si hay peligro.

## What you can ask for

b20-ask = Qué puedes pedir
b20-ask-lawyer = Pregunta a un abogado o abogada: «¿Quién puede decidir ahora sobre mi hija o hijo? ¿Puede protegernos un tribunal? ¿Qué puede pasar si me voy con mi hija o hijo?»
b20-ask-shelter = Antes de ir a una casa de acogida, pregunta: «¿Puede quedarse conmigo mi hija o hijo? ¿Vale también para niños varones, y para hijas e hijos mayores?»
b20-ask-birth = Pregunta primero a un abogado o abogada, o a una organización: «¿Cómo puedo registrar el nacimiento de mi hija o hijo? ¿Puede ser un riesgo para mí? ¿Es obligatorio nombrar al padre?»
b20-ask-permit = Si no tienes permiso, pregunta a un abogado o abogada: «¿Qué nacionalidad tiene mi hija o hijo? ¿Podemos quedarnos sin que nos separen?»
b20-ask-court = Si hay un caso ante un tribunal sobre tu hija o hijo, pide intérprete. Pregunta si puedes hablar sin encontrarte con quien te hace daño.
b20-ask-taken = Quizás se llevaron a tu hija o hijo, o está en otro país. Pregunta lo antes posible a un abogado o abogada: «¿Qué podemos hacer ahora? ¿Cuánto tiempo tenemos?» Si temes que alguien se lleve a tu hija o hijo, pregunta: «¿Se puede impedir un viaje o un pasaporte?»

## What to be careful about

b20-careful = Con qué tener cuidado
b20-careful-travel = Antes de llevar a tu hija o hijo a otro país, habla con un abogado o abogada, si puedes. Pregunta: «¿Puedo hacerlo por mi cuenta? ¿Qué puede pasar después?»
b20-careful-sign = No firmes un papel sobre tu hija o hijo que no entiendas. Di: «Primero quiero pedir consejo». Pide que alguien te lo lea en tu idioma.
b20-careful-tell = Si hay menores en riesgo, puede que quienes ayudan informen a otros sin preguntarte. Lo dice una línea de ayuda del Reino Unido. Pregunta primero: «¿Qué hacen si hay una niña o un niño?»
b20-careful-office = Si una oficina para la niñez quiere decidir sobre tu hija o hijo, pregunta: «¿Por qué? ¿Qué puedo hacer para que no nos separen? ¿Quién puede ayudarme con esto?»
b20-careful-call = Si alguien se lleva ahora a tu hija o hijo, puedes llamar a un número de emergencias. Puede que allí responda la policía.
b20-careful-police = En algunos lugares pueden arrestar o expulsar del país a quienes van a la policía. Lo dicen informes de 2023 y 2024 sobre el Líbano y Kuwait. También puede ser así en otros países. También puedes preguntar a un abogado o abogada, una línea de ayuda o una organización.

## Who can help

b20-who = Quién puede ayudar
b20-who-lawyer = Un abogado o abogada que sepa de familias y de la niñez. En algunos países hay reglas sobre ayuda legal gratis para personas que sufrieron trata. India y Jordania son ejemplos. Pregunta si valen para un caso sobre tu hija o hijo.
b20-who-line = Una línea de ayuda. Algunas líneas son para mujeres, o para niñas y niños. La lista de números dice quién está a cargo de cada línea.
b20-who-people = Personal médico, una partera, o una organización para mujeres o para la niñez. Pregunta primero a quién deben informar.
