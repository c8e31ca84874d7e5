### Guide B7: what help can I get?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b7.toml says which claim rests on which fact.
### Be as strong as the English and no stronger. "Should consider" is not "must", and a question is not a yes. Promise nothing.

b7-title = ¿Qué ayuda puedo recibir?
# The line below the title, in the list of the start page.
b7-short = Un lugar donde quedarse, atención médica, consejo
b7-answer = Puede que haya un lugar donde quedarte, atención médica, cosas para la vida diaria y consejo. Depende del país. Puedes preguntar primero y decidir después.

## What this can mean

b7-mean = Qué puede significar esto para ti
b7-mean-fault = No es culpa tuya necesitar ayuda. Puedes pedirla.
b7-mean-kinds = La ayuda puede ser un lugar para dormir, atención médica, consejo, o alguien que escuche. También puede ser cosas para la vida diaria, o una posibilidad de trabajar y aprender.
b7-mean-who = Las reglas de abajo son para personas que, según la ley, sufrieron trata. Un abogado o abogada, o una organización, puede decirte si es posible que valgan para ti. Si no valen, pregunta qué otra ayuda hay.

## In some places

b7-places = En algunos lugares
b7-places-coe = Algunos países forman parte del Convenio del Consejo de Europa contra la trata. Allí, las personas que sufrieron trata deben recibir vivienda segura y adecuada, y cosas básicas para la vida diaria. También deben recibir apoyo emocional y tratamiento médico de emergencia.
b7-places-coe-language = En estos países, deben recibir consejo sobre sus derechos y sobre la ayuda, en un idioma que entiendan. Deben recibir intérprete cuando sea adecuado. Si necesitas intérprete, dilo.
b7-places-coe-school = En estos países, la ayuda debe incluir escuela para niñas y niños. Quien puede quedarse legalmente puede tener acceso a trabajo, formación y educación. Las reglas del propio país dicen cómo.
b7-places-coe-yes = En estos países, la ayuda necesita que digas que sí. Debes saber a qué dices que sí. Quienes ayudan deben pensar en tus necesidades especiales. Con niñas y niños, deben pensar en sus derechos.
b7-places-coe-witness = En estos países, la ayuda no debe depender de que aceptes declarar como testigo.
b7-places-un = La mayoría de los países forman parte del Protocolo de la ONU sobre la trata. Deberían considerar dar a quienes sufrieron trata vivienda, consejo, ayuda médica y apoyo emocional. También deberían considerar cosas básicas, y posibilidades de trabajo y formación. Esto es más débil que «deben».
b7-places-pt = Portugal: hay equipos especiales que pueden ayudarte aunque no denuncies ante la policía.
b7-places-police = En algunos lugares pueden arrestar o expulsar del país a quienes van a la policía. Lo dicen informes de 2023 y 2024 sobre el Líbano y Kuwait. También puede ser así en otros países. Puedes hablar antes con un abogado o abogada, una línea de ayuda o una organización.

## What you can do

b7-do = Qué puedes hacer
b7-do-safe = Lo primero es que estés a salvo. Si puedes, pide ayuda donde no lo vea ni lo oiga nadie que te haga daño.
b7-do-need = Piensa qué necesitas más ahora: un lugar para dormir, comida, atención médica o alguien con quien hablar. Di eso primero. Después pregunta qué hay de verdad cerca de ti.
b7-do-doctor = Si te hicieron daño en el cuerpo, busca atención médica lo antes posible. También puedes preguntar por un embarazo y por otras enfermedades.
# HIV is the virus, PEP the usual short name of the medicine.
b7-do-hiv = Después de una relación sexual forzada, pide la medicina para prevenir el VIH (PEP). Debe empezar lo antes posible, siempre dentro de las 72 horas (tres días). Después de ese tiempo, todavía puedes buscar atención médica.

## What you can ask for

b7-ask = Qué puedes pedir
b7-ask-person = Puedes pedir intérprete. Puedes pedir hablar con una mujer o con un hombre. Puedes decir qué necesitas en especial, como una medicina o un lugar sin escaleras.
b7-ask-stay = Una casa de acogida es un lugar donde se puede vivir un tiempo. Antes de ir, pregunta: «¿Quién vive allí? ¿Puedo salir? ¿Puedo quedarme con mi teléfono? ¿Pueden venir conmigo mis hijas e hijos?»
b7-ask-long = Pregunta: «¿Cuánto tiempo puedo recibir esta ayuda? ¿Qué viene después? ¿Cuesta algo? ¿Qué tengo que hacer a cambio?»
b7-ask-money = Puedes preguntar: «¿Hay dinero para comida, ropa o viajes?» Puede que la respuesta sea no.
b7-ask-compensation = Países que forman parte del Protocolo de la ONU sobre la trata: la ley debe dar a quienes sufrieron trata una posibilidad de obtener una indemnización. Es dinero por el daño.

## What to be careful about

b7-careful = Con qué tener cuidado
b7-careful-trust = No toda persona que ofrece ayuda es honesta. Ten cuidado si alguien quiere a cambio tus papeles, tu trabajo o sexo. No debes nada de eso a cambio de ayuda.
b7-careful-tell = Antes de dar tu nombre, pregunta: «¿Quién es usted, y a quién debe informar?» También puedes preguntárselo al personal médico.
b7-careful-sign = No firmes nada que no entiendas. Si alguien quiere quedarse con tus papeles, pregunta: «¿Por qué, y por cuánto tiempo?»
b7-careful-no = Si en un lugar te dicen que no, puedes preguntar por qué. También puedes preguntar en otro lugar. Un «no» no significa que hiciste algo malo.

## Who can help

b7-who = Quién puede ayudar
b7-who-line = Una línea de ayuda. Puede que allí conozcan una casa de acogida, un centro médico, o un abogado o abogada cerca de ti.
b7-who-lawyer = Un abogado o abogada, o una organización para mujeres, para personas trabajadoras, para migrantes o para la niñez. Pregunta primero: «¿Cuesta algo?»
b7-who-doctor = Un hospital o una consulta médica. Puedes preguntar allí quién puede ayudar con un lugar donde quedarte.
b7-who-person = Una persona de confianza. Esa persona puede preguntar en tu lugar, sin decir tu nombre.
