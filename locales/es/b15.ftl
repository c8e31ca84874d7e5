### Guide B15: court and witnesses
### Every claim stands in the list of facts (content/facts.toml); content/guides/b15.toml says which claim rests on which fact.
### Protection can be asked for; nobody can say that it comes or that it is enough. Questions in quotation marks claim nothing.
### Where the police are named, the words beside it say that they can be a risk, and what else there is.

b15-title = ¿Qué pasa en un tribunal?
# The line below the title, in the list of the start page.
b15-short = Declarar como testigo, pedir protección
# The answer names no danger and no police: a look at the screen gives nothing away.
b15-answer = En muchos países, el Estado debe dar pasos para proteger a las personas de amenazas en algunos casos penales. Puedes pedir protección antes de decidir si hablas. Pregunta primero a un abogado o abogada.

## What this can mean

b15-mean = Qué puede significar esto para ti
b15-mean-witness = Testigo es quien cuenta a un tribunal lo que vio o vivió. Un juicio es cuando un tribunal escucha y después decide.
b15-mean-differs = Un juicio no es igual en todos los países. Pregunta a un abogado o abogada cómo funciona donde estás.
b15-mean-fear = Si tienes miedo de hablar ante un tribunal, no es culpa tuya.
b15-mean-help = Países que forman parte del Convenio del Consejo de Europa contra la trata: la ayuda no debe depender de que aceptes declarar como testigo. Un permiso de residencia puede ser otro asunto. Pregunta a un abogado o abogada sobre las dos cosas.

## In some places

b15-places = En algunos lugares
b15-places-coe = Países de este Convenio del Consejo de Europa: deben proteger de venganzas y amenazas a quienes sufrieron trata y a testigos. Deben hacerlo durante el caso y después.
b15-places-coe-family = En estos países, también se puede proteger a personas de tu familia, cuando sea necesario.
b15-places-coe-kinds = En estos países, la protección puede ser guardias, otro lugar para vivir, otra identidad o ayuda para encontrar trabajo. Pregunta qué es posible en tu caso.
b15-places-un = Países que forman parte de la Convención de la ONU contra la delincuencia organizada: deben dar pasos para ayudar y proteger a quienes sufrieron daño por ella. Vale sobre todo cuando hay amenazas. Pregunta a un abogado o abogada si vale para ti.
b15-places-un-private = Países que forman parte del Protocolo de la ONU sobre la trata: deben proteger la privacidad de quienes sufrieron trata. Lo hacen en la medida en que lo permite su propia ley. Algunos casos ante un tribunal se pueden mantener en privado. Aun así, puede que la otra parte llegue a saber tu nombre. Pregunta primero a un abogado o abogada.
b15-places-eu = Unión Europea, pero no Dinamarca: quienes sufrieron un delito deberían tener protección contra amenazas, venganzas y nuevos daños durante el caso. Por ejemplo, una orden puede decir a alguien que no se acerque a ti. La página donde lo leímos no tiene fecha. Puede que haya cambiado.
b15-places-np = Nepal: quien denuncia un caso de trata puede pedir por escrito que no se diga su nombre. La ley dice que entonces la policía debería guardar el nombre en secreto. Aun así, puede que un tribunal llegue a saberlo. Pregunta primero a un abogado o abogada. La página donde lo leímos no tiene fecha.
b15-places-risk = En algunos lugares pueden arrestar o expulsar del país a quienes van a la policía. Lo dicen informes de 2023 y 2024 sobre el Líbano y Kuwait. También puede ser así en otros países. Puedes hablar antes con un abogado o abogada, una línea de ayuda o una organización.

## What you can do

b15-do = Qué puedes hacer
b15-do-visit = Puedes pedir que te dejen ver la sala del tribunal antes de ese día. Pregunta quién se sentará dónde, y quién te hará preguntas.
b15-do-words = Usa tus propias palabras. Si no entiendes una pregunta, dilo. Puedes pedir una pausa.
b15-do-memory = Lo que nos hace mucho daño puede cambiar cómo recordamos. Es normal que tu historia no esté en orden, o que los detalles vengan más tarde.
b15-do-threats = Guarda los mensajes de amenaza y una lista de amenazas con fechas. Guarda todo donde no llegue quien te amenaza. Díselo a tu abogado o abogada.
b15-do-after = Un día en el tribunal puede ser duro. Planea quién vuelve a casa contigo, y qué te hará bien después.

## What you can ask for

b15-ask = Qué puedes pedir
b15-ask-must = Pregunta a un abogado o abogada: «¿Es obligatorio que hable ante el tribunal? ¿Qué puede pasar si digo que no? ¿Puedo cambiar de opinión?»
b15-ask-see = Pregunta: «¿Voy a ver a quien me hizo daño? ¿Puedo hablar desde otra sala, por video o detrás de una pantalla?»
b15-ask-name = Pregunta: «¿Quién sabrá mi nombre y mi dirección? ¿Se pueden dejar fuera de los papeles? ¿Puede el tribunal cerrar las puertas al público?»
b15-ask-questions = Pregunta: «¿Qué pueden preguntar sobre mi vida privada? ¿Quién puede parar preguntas que no hacen falta?»
b15-ask-with = Pregunta: «¿Puede quedarse conmigo alguien de mi confianza? ¿Puedo tener intérprete? ¿Puedo esperar en una sala aparte?»
b15-ask-long = Pregunta: «¿Cuánto dura la protección? ¿A quién puedo llamar de noche? ¿Se puede proteger también a mi familia?»

## What to be careful about

b15-careful = Con qué tener cuidado
b15-careful-before = Pide protección antes de aceptar declarar como testigo. Pídela por escrito. Puede que la protección no sea suficiente.
b15-careful-change = Un lugar nuevo o una identidad nueva cambia tu vida. Pregunta primero: «¿Podré ver a mi familia? ¿Podré volver?»
b15-careful-talk = No escribas sobre el caso donde otros puedan leerlo. Si estás en peligro ahora, lee «Si estoy en peligro ahora».

## Who can help

b15-who = Quién puede ayudar
b15-who-lawyer = Un abogado o abogada que esté de tu lado. La guía «¿Puedo tener abogado o abogada, e intérprete?» dice más.
b15-who-court = Pregunta en el tribunal: «¿Hay aquí alguien que ayude a testigos?» Pregunta también a quién debe informar esa persona.
b15-who-line = Una línea de ayuda o una organización. Quizás alguien de allí pueda ir al tribunal contigo.
