### Guide B6: do I have to answer questions?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b6.toml says which claim rests on which fact.
### Time to think, help, and a permit to stay are three different things: never let one word stand for two of them.
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b6-title = ¿Es obligatorio contestar preguntas?
# The line below the title, in the list of the start page.
b6-short = Autoridades, tiempo para pensar, entrevistas
# The word "police" stands in no title and no first line: a look at the screen gives nothing away.
b6-answer = Depende del país. En algunos países puedes recibir ayuda sin denunciar. En algunos, la ley da a quienes sufrieron trata tiempo para pensar primero. Pide consejo antes de decidir.

## What this can mean

b6-mean = Qué puede significar esto para ti
b6-mean-fear = Si tienes miedo de hablar con la policía, no es culpa tuya.
b6-mean-risk = En algunos lugares pueden arrestar o expulsar del país a quienes van a la policía. Lo dicen informes de 2023 y 2024 sobre el Líbano y Kuwait. También puede ser así en otros países. Puedes hablar antes con un abogado o abogada, una línea de ayuda o una organización.

## In some places

b6-places = En algunos lugares
b6-places-coe = Algunos países forman parte del Convenio del Consejo de Europa contra la trata. Allí, las personas deben recibir tiempo para recuperarse y pensar. Empieza cuando hay buenas razones para creer que sufrieron trata. Es de al menos 30 días. Lo dice un texto de 2008.
b6-places-coe-why = En estos países, este tiempo es para que sientas más calma y te alejes de quienes te controlan. También es para que decidas, con buena información, si ayudas a las autoridades.
b6-places-coe-stay = En estos países, no se debe expulsar del país a las personas durante este tiempo. Lo dicen unas orientaciones de 2024.
b6-places-coe-help = En estos países, la ayuda no debe depender de que aceptes declarar como testigo.
b6-places-eu = Unión Europea, pero no Dinamarca ni Irlanda: quienes sufrieron trata y no tienen ciudadanía de la UE deben recibir tiempo para pensar. Durante este tiempo, no se les debe expulsar del país. Vale aunque entraran sin permiso en la Unión Europea.
b6-places-br = Brasil: las personas que sufrieron trata deben recibir ayuda completa, vengan del país que vengan. No depende de que ayuden en una investigación. Lo dice una ley de 2016.
b6-places-ca = Canadá: hay un permiso de residencia para personas que sufrieron trata. No depende de declarar ante un tribunal contra quienes las explotaron. Lo dice un texto oficial de 2025 o después. No promete un permiso.

## What you can do

b6-do = Qué puedes hacer
b6-do-lawyer = Pide un abogado o abogada antes de contestar preguntas, sobre todo si son sobre delitos.
b6-do-interview = Cuando las autoridades te hacen preguntas, se llama entrevista. Puedes pedir una pausa, o seguir otro día.
b6-do-words = Si hablas, usa tus propias palabras. Di solo lo que sabes. Intenta no adivinar.
b6-do-remember = Si no recuerdas algo, puedes decirlo. Puedes empezar por donde quieras y añadir cosas después.
b6-do-sign = No firmes nada que no entiendas. Pide que alguien te lo lea en tu idioma.

## What you can ask for

b6-ask = Qué puedes pedir
b6-ask-must = Pregunta a un abogado o abogada: «¿Es obligatorio que conteste? ¿Qué puede pasar si no contesto? Si hablo, ¿puedo parar después?»
b6-ask-time = Pregunta: «¿Puedo tener tiempo para pensar? ¿Cuánto? ¿Puede terminar antes?»
b6-ask-each = El tiempo para pensar, la ayuda y un permiso de residencia son tres cosas distintas. Pregunta por cada una: «¿Depende esto de que hable con las autoridades?»
b6-ask-person = Puedes pedir intérprete. Puedes pedir hablar con una mujer o con un hombre. Puedes preguntar si puede venir contigo una persona de confianza.

## What to be careful about

b6-careful = Con qué tener cuidado
b6-careful-page = Esta página no puede decir si debes contestar. Un abogado o abogada que conozca la ley del país puede decir más.
b6-careful-punished = A veces todavía se encarcela o se expulsa del país a personas que sufrieron explotación. Pasa incluso donde la ley las protege. Lo dice una declaración de 2014.
b6-careful-report = En algunos lugares, quien sabe de un caso de trata debe denunciarlo. Sudáfrica es uno de ellos. Antes de contar detalles, pregunta: «¿A quién debe informar usted?»
b6-careful-friends = Puede ser un riesgo si quien te hace daño tiene amistades en la policía. Entonces busca antes otra ayuda: un abogado o abogada, una línea de ayuda o una organización.

## Who can help

b6-who = Quién puede ayudar
b6-who-lawyer = Un abogado o abogada. Pregunta primero: «¿Es gratis?»
b6-who-line = Una línea de ayuda que no esté a cargo de la policía. La lista de números dice quién está a cargo de cada línea.
b6-who-no-police = En algunos países puedes recibir ayuda sin ir a la policía. Portugal y Polonia son ejemplos.
b6-who-people = Una persona de confianza. O una organización para mujeres, para personas trabajadoras o para migrantes.
