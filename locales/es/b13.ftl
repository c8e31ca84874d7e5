### Guide B13: proof and doctor
### Every claim stands in the list of facts (content/facts.toml); content/guides/b13.toml says which claim rests on which fact.
### The body comes before proof. Times for medicine are the last moment, never a time to wait for: "as soon as you can".
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b13-title = Pruebas y atención médica
# The line below the title, in the list of the start page.
b13-short = Cuidado, notas, fotos, papeles
b13-answer = Puedes pedir atención médica y ayuda, incluso sin pruebas. Algunas medicinas deben empezar muy pronto. Guarda notas y mensajes solo donde no sea un peligro para ti.

## What this can mean

b13-mean = Qué puede significar esto para ti
b13-mean-fault = No es culpa tuya si no tienes pruebas. Tu cuerpo y tu seguridad van primero.
b13-mean-order = Es normal que tu historia no esté en orden, o que los detalles vuelvan más tarde.

## The body

b13-body = Si te hicieron daño en el cuerpo
b13-body-doctor = Busca atención médica lo antes posible, aunque nadie pueda ver que te hicieron daño. Al principio puedes preguntar: «¿A quién debe informar usted?» También puedes preguntar por otras enfermedades.
# HIV is the virus, PEP the usual short name of the medicine.
b13-body-hiv = Después de una relación sexual forzada, pide la medicina para prevenir el VIH (PEP). Debe empezar lo antes posible, siempre dentro de las 72 horas (tres días). Después de ese tiempo, todavía puedes buscar atención médica.
b13-body-days = Estas pastillas se toman durante 28 días. Lo dice un texto de la ONU de 2014. Pregunta al personal médico antes de dejar de tomarlas.
b13-body-pregnancy = Si es posible un embarazo, pregunta también por la anticoncepción de emergencia. Se usa después del sexo, para prevenir un embarazo. Úsala lo antes posible: a más tardar dentro de cinco días (120 horas). Lo dice un texto de salud de 2021. La ley y lo que puedes obtener cambian según el país.
b13-body-coil = Un tipo es la T de cobre (DIU). Es el tipo más eficaz de anticoncepción de emergencia. Una persona del personal de salud debe colocarla en el cuerpo.

## In some places

b13-places = En algunos lugares
b13-places-coe = Algunos países forman parte del Convenio del Consejo de Europa contra la trata. Allí, las personas que sufrieron trata deben recibir tratamiento médico de emergencia.
b13-places-au = Australia: un texto para personal médico habla de personas de 16 años o más, después de una agresión sexual. Dice que deberían pensar en un examen para obtener pruebas, si han pasado menos de siete días. Eso no debería retrasar la medicina (PEP). El texto no tiene fecha, y los plazos son distintos según el lugar. Pregunta lo antes posible.
b13-places-za = Sudáfrica: no hace falta que denuncies ante la policía para recibir la medicina contra el VIH (PEP). Lo dice una página de salud sin fecha. Pero allí, quien sabe de un caso de trata debe denunciarlo. Antes de contar más, pregunta: «¿A quién debe informar usted?»
b13-places-police = En algunos lugares pueden arrestar o expulsar del país a quienes van a la policía. Lo dicen informes de 2023 y 2024 sobre el Líbano y Kuwait. También puede ser así en otros países. Puedes hablar antes con un abogado o abogada, una línea de ayuda o una organización.

## What you can do

b13-do = Qué puedes hacer con las pruebas
b13-do-risk = No te pongas en peligro por una prueba. No vuelvas a buscarla. No preguntes por ella a quien te hizo daño.
b13-do-keep = Guarda los mensajes de amenaza y una lista de lo que pasó, con fechas. Guarda todo donde no llegue nadie que te haga daño.
b13-do-notes = Puedes escribir quién, qué, dónde y cuándo, con tus propias palabras. Si no recuerdas algo, escribe eso. Intenta no adivinar.
b13-do-original = Si puedes, quédate con el original y da una copia. Si alguien se lleva un original, pide un papel que lo diga.
b13-do-letter = Si escribes una carta aquí, puede que puedas añadir fotos y papeles. No envíes imágenes sexuales de nadie menor de 18 años, aunque esa persona seas tú. Puede ser un delito. Di que existen.

## What you can ask for

b13-ask = Qué puedes pedir al personal médico
b13-ask-alone = Puedes pedir estar a solas con el personal médico. Puedes pedir intérprete, y una mujer o un hombre.
b13-ask-tell = Pregunta primero: «¿A quién debe informar usted? ¿Cuánto cuesta? ¿Necesito papeles?»
b13-ask-exam = Antes de un examen, pregunta: «¿Qué va a hacer, y por qué? ¿Puedo decir que no a una parte? ¿Qué debería hacer con mi ropa?»
b13-ask-record = Puedes preguntar: «¿Puede escribir y fotografiar dónde me hicieron daño? ¿Quién puede leerlo? ¿Puedo recibir una copia, ahora o después?»

## A statement: what somebody says, written down, for a lawyer, an office or a court

b13-say = Si alguien anota lo que dices
b13-say-what = Una declaración es lo que dices, por escrito. Si puedes, pide consejo antes de darla. La guía B6 habla de las preguntas, y la guía B10 de la ayuda legal y de intérpretes.
b13-say-sign = Pide que alguien te la lea en tu idioma. Firma solo lo que entiendas y sea correcto. Pide una copia.

## What to be careful about

b13-careful = Con qué tener cuidado
b13-careful-find = Lo que guardas se puede encontrar: en un teléfono, en una bolsa, en una cuenta. Si te da miedo, quizás pueda guardarlo una persona de confianza.
b13-careful-secret = Antes de grabar a alguien en secreto, pregunta a un abogado o abogada: «¿Está permitido aquí? ¿Puede perjudicarme?» No entres sin permiso en el teléfono de otra persona.
b13-careful-report = En algunos lugares, quien sabe de un caso de trata debe denunciarlo. Sudáfrica es uno de ellos. Antes de contar detalles, pregunta: «¿A quién debe informar usted?»

## Who can help

b13-who = Quién puede ayudar
b13-who-doctor = Un hospital, personal médico o de enfermería, o una partera. Puedes preguntar allí quién escribe un informe sobre el daño en el cuerpo.
b13-who-lawyer = Un abogado o abogada. Pregunta: «¿Qué vale aquí como prueba? ¿Para cuándo se necesita?»
b13-who-line = Una línea de ayuda. Puede que allí conozcan un centro médico, o un abogado o abogada, cerca de ti.
