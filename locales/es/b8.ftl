### Guide B8: can I stay, can I be sent back?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b8.toml says which claim rests on which fact.
### "Consider" and "preferably" are not "must". Time to recover and think is not a permit to stay: never mix them up. Promise nothing.

b8-title = ¿Puedo quedarme? ¿Me pueden hacer volver?
# The line below the title, in the list of the start page.
b8-short = Permisos, peligro en tu país, volver
b8-answer = En algunos países, es posible obtener un permiso de residencia. A algunas personas todavía las expulsan del país, incluso donde la ley las protege. Pregunta primero a un abogado o abogada.

## What this can mean

b8-mean = Qué puede significar esto para ti
b8-mean-fault = Si alguien se quedó con tus papeles, o dejó que venciera tu permiso, no es culpa tuya.
b8-mean-two = El tiempo para recuperarte y pensar no es lo mismo que un permiso de residencia. Pregunta por cada papel: «¿Me permite quedarme? ¿Hasta cuándo?»
b8-mean-refugee = Unas orientaciones de la agencia de la ONU para los refugiados (ACNUR) dicen: algunas personas que sufrieron trata pueden ser refugiadas. Un ejemplo: temes a quienes te explotaron, y tu Estado no te protege. Las orientaciones no son una ley.

## In some places

b8-places = En algunos lugares
# "The authority finds": the authority of that country decides if a reason fits.
b8-places-coe = Algunos países forman parte del Convenio del Consejo de Europa contra la trata. Deben dar a quienes sufrieron trata un permiso que se puede renovar, por una razón o por dos. Una: la autoridad considera que tu situación personal lo necesita. La otra: considera que haces falta para el caso contra quienes te explotaron. Cada país elige una razón o ambas.
b8-places-coe-decide = En estos países, las autoridades no deben expulsarte del país mientras deciden si sufriste trata. Vale cuando ya hay buenas razones para creerlo.
b8-places-coe-time = En estos países, no se debe aplicar una orden de salir del país durante tu tiempo para recuperarte y pensar. Pregunta a un abogado o abogada si es posible que valga para ti.
b8-places-coe-asylum = En estos países, un permiso así no te quita el derecho a pedir asilo (refugio). Para menores, el permiso debe seguir lo que es mejor para la niña o el niño.
b8-places-un = Países que forman parte del Protocolo de la ONU sobre la trata: deberían considerar permitir que quienes sufrieron trata se queden, cuando sea adecuado. Puede ser por un tiempo o para siempre. No están obligados a decir que sí.
b8-places-ca = Canadá: hay un permiso especial para personas que sufrieron trata. Es de al menos 12 meses, con algunas excepciones, y no hay que pagar por él. Puedes decir directamente a la oficina de migración que sufriste trata. Lo leímos en una página de 2025 o después. Si puedes, habla antes con un abogado o abogada.
b8-places-tr = Turquía: las personas que sufrieron trata pueden obtener un permiso por poco tiempo. Se puede ampliar, hasta un límite. La página donde lo leímos no tiene fecha.
b8-places-br = Brasil: quienes sufrieron trata o trabajo esclavo pueden pedir un permiso de residencia. Pueden pedirlo en cualquier oficina de la Policía Federal. Lo leímos en un texto de 2024.
b8-places-br-police = La policía puede ser un riesgo si te pueden arrestar, o si quien te hace daño conoce a policías. Puedes hablar antes con un abogado o abogada, o con una organización.

## What you can do

b8-do = Qué puedes hacer
b8-do-lawyer = Antes de ir a una oficina, pregunta a un abogado o abogada: «¿Puedo obtener un permiso? ¿Puedo pedir asilo?» El asilo (en algunos países, refugio) es protección como persona refugiada.
b8-do-afraid = Quizás una autoridad quiere hacerte volver y tienes miedo. Puedes decir: «Tengo miedo de volver». Pide un abogado o abogada, e intérprete.
b8-do-why = Si puedes hacerlo sin peligro, anota por qué es peligroso volver. Guárdalo donde no llegue nadie que te haga daño.
b8-do-letters = Puede que las cartas de una oficina nombren un último día para responder. Muéstralas lo antes posible a un abogado o abogada, o a una organización.
b8-do-sign = No firmes nada que no entiendas. No firmes que quieres volver si no quieres.

## What you can ask for

b8-ask = Qué puedes pedir
b8-ask-own = Si tu permiso depende de tu pareja o de quien te emplea, pregunta a un abogado o abogada: «¿Puedo tener un permiso propio?»
b8-ask-return = Países que forman parte del Protocolo de la ONU sobre la trata: la vuelta a casa debe tener en cuenta tu seguridad y cualquier caso ante un tribunal. De preferencia debería ser por tu propia decisión, pero esto no es un deber.
b8-ask-before = Quizás quieres volver a casa. Puedes preguntar antes: «¿Quién sabe que voy? ¿Dónde puedo vivir? ¿Quién puede ayudarme allí?»

## What to be careful about

b8-careful = Con qué tener cuidado
b8-careful-office = Antes de dar tu nombre a una oficina, pregunta: «¿Va a informar a la policía o a migración?»
b8-careful-police = En algunos lugares pueden arrestar o expulsar del país a quienes van a la policía. Lo dicen informes de 2023 y 2024 sobre el Líbano y Kuwait. También puede ser así en otros países. Si puedes, habla antes con un abogado o abogada, una línea de ayuda o una organización.
b8-careful-embassy = Puede que tu propio Estado sea un riesgo para ti. Entonces habla con un abogado o abogada antes de ir a tu embajada. Lo mismo vale si quieres pedir asilo.
b8-careful-travel = Si sales del país, puede que eso cambie tu caso. Puede que no puedas regresar. Si puedes esperar sin peligro, pregunta primero a un abogado o abogada.
b8-careful-sell = Ten cuidado si alguien vende permisos, o dice que es seguro que te darán uno. Nadie puede prometerlo.

## Who can help

b8-who = Quién puede ayudar
b8-who-lawyer = Un abogado o abogada que conozca las reglas de los permisos y del asilo. Pregunta primero cuánto cuesta.
b8-who-line = Una línea de ayuda. Puede que allí conozcan a un abogado o abogada, o a intérpretes, cerca de ti.
b8-who-organisation = Una organización para migrantes o personas refugiadas. Pregunta primero si trabaja para el Estado y a quién debe informar.
