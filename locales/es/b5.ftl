### Guide B5: who keeps my words secret?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b5.toml says which claim rests on which fact.
### Promise nothing: nobody can say "secret" for all cases. "May have to" is not "must".

b5-title = ¿Quién guarda en secreto lo que digo?
# The line below the title, in the list of the start page.
b5-short = Quién puede contarlo, y qué preguntar
b5-answer = Algunas personas que ayudan te preguntan antes de contar algo a otros. Otras deben contarlo, porque lo dice la ley. Pregunta antes de dar nombres.

## What to ask first

b5-first = Pregunta antes de dar nombres
b5-first-who = «¿Quién es usted y para quién trabaja?»
b5-first-tell = «¿A quién debe informar usted? ¿Va a informar a la policía o a migración?»
b5-first-stop = Si informan a la policía y eso es un riesgo para ti, puedes parar. Puedes hablar con otra persona.
b5-first-write = «¿Qué anota usted, y quién puede leerlo?»
b5-first-name = «¿Puedo hablar con usted sin decir mi nombre?»

## Who is who

b5-whom = Quién quizás deba contarlo a otros
b5-whom-lawyer = Un abogado o abogada, o personal médico. Pregunta al principio: «¿Qué queda entre usted y yo? ¿Cuándo debe contárselo a alguien?»
b5-whom-line-gb = Una línea de ayuda. Una línea del Reino Unido te pregunta antes de compartir tus datos. Si alguien está en peligro ahora, o si hay menores en riesgo, puede que no te pregunte.
b5-whom-line-ca = Una línea de Canadá no informa a la policía si no dices que sí, salvo que la ley la obligue.
b5-whom-police = La policía. Puede que actúe según lo que digas, y que te pida tus papeles.
b5-whom-police-risk = En algunos lugares pueden arrestar o expulsar del país a quienes van a la policía. Lo dicen informes de 2023 y 2024 sobre el Líbano y Kuwait. También puede ser así en otros países. Puedes hablar antes con un abogado o abogada, una línea de ayuda o una organización.
b5-whom-interpreter = Intérpretes. Puedes pedir otra persona, si es posible que esta conozca a tu familia o a quien te hace daño.
b5-whom-site = Este sitio. Puedes leerlo sin dar un nombre. Puede que tu teléfono y tu red recuerden la visita.
b5-whom-letter = La entidad, si escribes aquí una carta. Su ficha dice a quién informa. Lee la ficha antes de enviar.

## Children

b5-child = Si hay alguien menor de 18 años
b5-child-tell = Si hay menores en riesgo, puede que quienes ayudan informen a otros sin preguntarte. En algunos lugares, puede que la ley lo exija.
b5-child-ask = Puedes preguntar primero, sin dar un nombre: «¿Qué hacen si alguien tiene menos de 18 años?»

## What this can mean

b5-mean = Qué puede significar esto para ti
b5-mean-you = Es decisión tuya cuánto dices. Puedes decir poco, y puedes parar.
b5-mean-un = Países que forman parte del Protocolo de la ONU sobre la trata: deben proteger la privacidad de quienes sufrieron trata. Lo hacen en la medida en que lo permite su propia ley.
b5-mean-coe = En los países del Convenio del Consejo de Europa contra la trata, quienes sufrieron trata tienen derecho a la privacidad.

## What you can ask for

b5-ask = Qué puedes pedir
b5-ask-consent = En los países que forman parte de este Convenio del Consejo de Europa, la ayuda necesita que digas que sí. Debes saber a qué dices que sí.
b5-ask-see = Unión Europea: puedes preguntar a cualquier organización qué guarda sobre ti.
b5-ask-delete = Allí, puedes pedirle que corrija lo que está mal. Puedes pedirle que borre lo que ya no necesita.
b5-ask-back = Allí, si dijiste que sí al uso de tus datos, puedes retirar tu sí en cualquier momento.

## What to be careful about

b5-careful = Con qué tener cuidado
b5-careful-report = En algunos lugares, quien sabe de un caso de trata debe denunciarlo. Sudáfrica es uno de ellos.
b5-careful-said = Lo dicho no se puede deshacer. Puedes esperar antes de dar nombres y lugares.
b5-careful-phone = Si sientes que alguien vigila tu teléfono, puede que tengas razón. Busca ayuda en el teléfono de una amistad, o en una computadora de una biblioteca.
b5-careful-write = No escribas nombres, lugares ni tu historia donde otros puedan leerlos.

## Who can help

b5-who = Quién puede ayudar
b5-who-line = Una línea de ayuda. La lista dice quién está a cargo de cada línea y qué saber antes de llamar.
b5-who-lawyer = Un abogado o abogada, o una organización que no forme parte del Estado.
