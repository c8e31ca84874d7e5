### Guide B10: a lawyer, an interpreter, being heard
### Every claim stands in the list of facts (content/facts.toml); content/guides/b10.toml says which claim rests on which fact.
### An interpreter speaks; a translator writes. Anybody may ask; only the facts say who must get. Promise nothing.

b10-title = ¿Puedo tener abogado o abogada, e intérprete?
# The line below the title, in the list of the start page.
b10-short = Entender, y que te escuchen
b10-answer = Puedes pedir ambas cosas. En algunos países, la ayuda legal o de intérprete puede ser gratis. Depende del país. Pregunta antes de contestar preguntas.

## What this can mean

b10-mean = Qué puede significar esto para ti
b10-mean-lawyer = Un abogado o abogada es una persona que conoce la ley. Puede darte consejo y puede hablar por ti.
b10-mean-interpreter = Una persona intérprete dice en tu idioma lo que dicen otras personas. También les dice a ellas lo que dices.
b10-mean-fault = Si no hablas bien el idioma del país, no es culpa tuya. Puedes pedir intérprete aunque entiendas un poco.

## In some places

b10-places = En algunos lugares
b10-places-coe-lawyer = Países que forman parte del Convenio del Consejo de Europa contra la trata: quienes sufrieron trata tienen derecho a ayuda legal y a asistencia legal gratuita. Las reglas de cada país ponen las condiciones.
b10-places-coe-language = En estos países, deben recibir consejo sobre sus derechos en un idioma que entiendan. Deben recibir intérprete cuando sea adecuado. Si necesitas intérprete, dilo.
b10-places-eu = Unión Europea, pero no Dinamarca: la interpretación y la traducción en el caso penal deben ser gratis. Vale si no hablas el idioma. La página donde lo leímos no tiene fecha. Puede que haya cambiado.
b10-places-in = India: las personas que sufrieron trata pueden recibir asistencia legal gratuita. Lo dice una ley de 1987. La página donde lo leímos no tiene fecha.
b10-places-jo = Jordania: el Ministerio de Justicia hizo un acuerdo con el colegio de abogados del país. Trata de la ayuda legal gratis para personas que sufrieron trata. Lo dice un texto de 2024.
b10-places-co = Colombia: la ayuda del Estado para personas que sufrieron trata incluye consejo legal y defensa legal ante el tribunal. La página donde lo leímos no tiene fecha.

## Will I be heard

b10-heard = ¿Me van a escuchar?
b10-heard-un = Países que forman parte del Protocolo de la ONU sobre la trata: en casos adecuados debe haber formas de explicar a las personas los pasos en los tribunales. También debe haber ayuda para que se escuche su opinión en las etapas adecuadas del caso penal. Pregunta si esto vale para ti.
b10-heard-eu-words = Unión Europea, pero no Dinamarca: las autoridades deben usar palabras sencillas con quienes sufrieron un delito. También deben pensar en cualquier discapacidad.
b10-heard-eu-person = Allí, quizás necesitas ayuda para entender o para que te entiendan. Entonces puedes llevar a una persona de tu elección a la primera conversación con las autoridades. Pregunta primero: «¿Hay excepciones?»
b10-heard-eu-tell = Allí, desde la primera conversación, las autoridades deben informarte del apoyo, la ayuda médica, la vivienda y la protección. También deben informarte de la asistencia legal, la indemnización y cómo quejarte. La indemnización es dinero por el daño.
b10-heard-eu-date = Leímos estas tres últimas reglas en un texto de 2020. Puede que hayan cambiado.

## What you can do

b10-do = Qué puedes hacer
b10-do-before = Pide un abogado o abogada antes de contestar preguntas sobre delitos.
b10-do-test = Di qué idioma hablas mejor. Habla primero un poco con la persona intérprete. Di enseguida si no se entienden.
b10-do-stop = Puedes decir: «Pare, por favor. No entendí». Puedes decirlo las veces que necesites.
b10-do-sign = No firmes nada que no entiendas. Pide que alguien te lo lea en tu idioma.

## What you can ask for

b10-ask = Qué puedes pedir
b10-ask-free = Pregunta en una oficina, un tribunal o una organización: «¿Hay aquí ayuda legal gratis? ¿Quién puede recibirla? ¿Puede costar algo más tarde?»
b10-ask-secret = Pregunta a tu abogado o abogada, y a tu intérprete: «¿Qué queda entre usted y yo? ¿A quién debe informar?» Otra guía, «¿Quién guarda en secreto lo que digo?», dice más.
b10-ask-other = Puedes pedir una mujer o un hombre. Puedes pedir otro abogado o abogada, u otra persona intérprete. Si no oyes o no ves bien, di qué necesitas.
b10-ask-heard = Pregunta: «¿Cuándo puedo decir lo que pienso? ¿Quién lo oirá o lo leerá? ¿Me dirán qué deciden?»

## What to be careful about

b10-careful = Con qué tener cuidado
b10-careful-side = Ten cuidado si quien te hace daño quiere traducir para ti, o trae un abogado o abogada. Si esta persona no puede oírte, puedes pedir otra.
b10-careful-family = Puede ser difícil hablar con libertad delante de tu familia o de menores. Puedes pedir intérprete que no te conozca.
b10-careful-promise = Ten cuidado con quien promete un resultado, o quiere mucho dinero primero. Pide un papel que diga cuánto cuesta.

## Who can help

b10-who = Quién puede ayudar
b10-who-line = Una línea de ayuda. Puede que allí conozcan a un abogado o abogada, o a intérpretes, cerca de ti.
b10-who-organisation = Una organización para mujeres, para personas trabajadoras o para migrantes. También puedes preguntar por ayuda gratis en el colegio de abogados del país.
b10-who-person = Una persona de confianza. Pregunta si puede venir contigo.
