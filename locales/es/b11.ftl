### Guide B11: more than one country
### Every claim stands in the list of facts (content/facts.toml); content/guides/b11.toml says which claim rests on which fact.
### Deadlines stand only beside their country or court, and beside the date of the text. "May" and "can" stay what they are. Promise nothing.

b11-title = ¿Y si se trata de más de un país?
# The line below the title, in the list of the start page.
b11-short = Dónde empezar, y quién puede actuar
b11-answer = A veces puedes empezar donde estás ahora, aunque pasara en otro país. Depende de los países. Pregunta a un abogado o abogada, o a una organización, donde estás.

## What this can mean

b11-mean = Qué puede significar esto para ti
b11-mean-many = Quizás te llevaron por varios países. Quizás el daño fue en un país y ahora vives en otro. Si esto complica las cosas, no es culpa tuya.
b11-mean-questions = Puede haber tres preguntas. ¿Quién busca a las personas que lo hicieron? ¿Quién paga por el daño? ¿Quién responde si un Estado no te protegió?
b11-mean-each = El camino puede ser distinto para cada pregunta. Puedes preguntar por las tres.

## In some places

b11-places = En algunos lugares
b11-places-eu = Unión Europea: quizás vives en un país de la UE y el delito pasó en otro. Entonces puedes solicitar la indemnización en una oficina del país donde vives. La indemnización es para personas que sufrieron delitos violentos hechos a propósito. Pregunta a un abogado o abogada si es posible que valga para ti. La indemnización es dinero por el daño.
b11-places-nl = Países Bajos: quienes sufrieron explotación en otro país no necesitan volver allí para denunciarla. Si denuncian en los Países Bajos, aun así pueden usar sus reglas sobre permisos para personas que sufrieron trata. La página donde lo leímos no tiene fecha.
b11-places-risk = Denunciar puede significar hablar con la policía. En algunos lugares pueden arrestar o expulsar del país a quienes van a la policía. Un informe de 2024 lo dice de Kuwait. También puede ser así en otros países. Puedes hablar antes con un abogado o abogada, una línea de ayuda o una organización.

## Courts and offices for many countries

b11-above = Tribunales y oficinas para muchos países
b11-above-ecthr = Los 46 países del Consejo de Europa: antes del Tribunal Europeo de Derechos Humanos, normalmente hay que pasar por los tribunales del propio país. Después de la decisión final allí, tienes 4 meses para presentar tu caso. Leímos lo de los 4 meses en un texto de 2022.
# OAS: the organisation of states in the Americas. A petition is a letter that asks the Commission to look at what a state did.
b11-above-oas = Países de América que forman parte de la OEA: cualquier persona, grupo u organización puede enviar una petición a la Comisión Interamericana de Derechos Humanos. Se debe enviar dentro de los 6 meses después de la decisión final en el país. La página que leímos no tiene fecha. Puede que el Estado llegue a saber tu nombre.
b11-above-oas-urgent = Allí, en casos graves y urgentes, puedes pedir a la Comisión pasos urgentes. Se llaman «medidas cautelares». Puedes pedirlas incluso antes de enviar una petición.
b11-above-ecowas = Países de África Occidental que forman parte de la CEDEAO (ECOWAS): puedes ir al Tribunal de la CEDEAO antes de que termine un caso en el país. Necesitas un abogado o abogada, o un agente, y el caso debe llevar tu nombre. La página que leímos no tiene fecha. Pregunta primero si el país todavía forma parte de la CEDEAO.
b11-above-cedaw = Países que aceptaron quejas ante el comité de la ONU sobre los derechos de las mujeres (CEDAW): las mujeres pueden quejarse allí. Una organización puede hacerlo por ti, si dices que sí. Pregunta a un abogado o abogada: «¿Hay que pasar primero por los tribunales del propio país? ¿Cuánto tiempo tengo?»
b11-above-cedaw-now = Allí, una queja debe llevar un nombre. Puede que el Estado llegue a saberlo. Si eso es un riesgo para ti, pregunta primero a un abogado o abogada. El comité puede pedir al Estado que te proteja enseguida. Puede que el Estado no lo haga.
b11-above-name = Puedes pedir a un comité de la ONU que oculte tu nombre cuando publique el resultado. Aun así, puede que el Estado sepa tu nombre.
b11-above-expert = Países de la ONU: hay en la ONU una persona experta en trata que puede escribir a un gobierno sobre tu caso. Este cargo se llama «Relatoría Especial». La carta puede ser urgente, si el daño sigue o está cerca. Lo leímos en una copia de 2007. Puede que entonces el gobierno llegue a saber tu nombre. Pregunta primero a un abogado o abogada.
b11-above-company = Quizás participa una empresa que trabaja en muchos países. Unos 51 países siguen las reglas de la OCDE. Allí, cualquier persona puede presentar una queja ante un punto de contacto. Ese punto no puede castigar a la empresa. Puede ofrecer conversaciones.

## What you can do

b11-do = Qué puedes hacer
b11-do-list = Si puedes hacerlo sin peligro, anota los países, las fechas y lo que pasó en cada uno. Anota quién ayudó y quién lo vio.
b11-do-keep = Guarda pasajes, contratos, mensajes y papeles sobre dinero de cada país. Guarda todo donde no llegue nadie que te haga daño.
b11-do-reach = Si te mudas a otro país, di a tu abogado o abogada una forma de comunicarse contigo sin peligro. Pregunta antes de irte: «¿Cambia esto mi caso?»

## What you can ask for

b11-ask = Qué puedes pedir
b11-ask-where = Pregunta a un abogado o abogada: «¿En qué país puedo empezar? ¿Puedo hacerlo desde aquí? ¿Tengo que viajar?»
b11-ask-time = Pregunta: «¿Cuál es el último día en cada país?» Pregunta pronto, y también si crees que ya es tarde.
b11-ask-who = Pregunta: «¿Quién puede ayudarme en el otro país? ¿Trabaja usted con alguien allí? ¿Cuánto cuesta?»
b11-ask-can = Pregunta por cada tribunal u oficina: «¿Qué puede hacer por mí? ¿Qué no puede hacer? ¿Cuánto puede tardar?»
b11-ask-name = Antes de enviar algo, pregunta: «¿Quién leerá mi nombre? ¿Se publicará? ¿Sabrá de mí el otro Estado?»

## What to be careful about

b11-careful = Con qué tener cuidado
b11-careful-reach = Puede que quienes te hacen daño tengan amistades o familia en el otro país. Pregunta primero: «¿A quién va a escribir o llamar usted allí?»
b11-careful-embassy = Tu embajada es de tu propio Estado. Si es posible que eso sea un riesgo para ti, habla antes con un abogado o abogada.
b11-careful-promise = Ten cuidado con quien dice que puede ganar en otro país y quiere que pagues primero.

## Who can help

b11-who = Quién puede ayudar
b11-who-lawyer = Un abogado o abogada, o una organización que trabaje en más de un país. La guía «¿Puedo tener abogado o abogada, e intérprete?» dice más.
b11-who-union = Un sindicato, o una organización para migrantes. Puede que allí conozcan a gente en el otro país.
b11-who-line = Una línea de ayuda del país donde estás. Puede que allí sepan dónde empezar.
