### Guide B21: refugees, and people who ask for asylum.
### Every claim stands in the list of facts (content/facts.toml); content/guides/b21.toml says which claim rests on which fact.
### Guidance is not a law, and "some people can be refugees" is not "you are one". Permits and being sent back are in B8. Promise nothing.

b21-title = Tengo miedo de volver: asilo o refugio
# The line below the title, in the list of the start page.
b21-short = Personas refugiadas, y qué decir a quién
b21-answer = Unas orientaciones de la agencia de la ONU para los refugiados (ACNUR) dicen: algunas personas que temen a quienes les hicieron daño pueden ser refugiadas. Un ejemplo: su propio Estado no las protege. Depende de tu caso y del país. Pregunta primero a un abogado o abogada.

## What this can mean

b21-mean = Qué puede significar esto para ti
b21-mean-fault = No es culpa tuya tener miedo. No es culpa tuya cómo tuviste que viajar.
b21-mean-word = El asilo (en algunos países, refugio) es protección como persona refugiada. Un abogado o abogada puede decirte cómo pedirlo, quién decide y cuánto puede tardar.
b21-mean-guide = Las orientaciones son de 2006. Hablan de quienes sufrieron trata y temen la persecución si vuelven. Un abogado o abogada puede decirte si es posible que esta palabra valga para ti. Las orientaciones no son una ley.
b21-mean-smuggler = Tráfico de migrantes significa que alguien lleva personas a través de una frontera contra la ley, para ganar dinero. Trata significa que alguien te explota. Quizás pagaste por un viaje así. Si entonces te explotaron, puede llegar a ser trata.

## In some places

b21-places = En algunos lugares
b21-places-coe = Algunos países forman parte del Convenio del Consejo de Europa contra la trata. Allí, un permiso para personas que sufrieron trata no te quita el derecho a pedir asilo.
b21-places-more = La guía B8 trata de los permisos y de que te hagan volver. La guía B6 trata del tiempo para pensar. La guía B3 trata del castigo, también por entrar sin permiso.

## What to say to whom

b21-say = Qué decir a quién
b21-say-border = En una frontera, o donde alguien quiera hacerte volver, puedes decir: «Tengo miedo de volver. Quiero pedir asilo». Pide intérprete. Si puedes, habla antes con un abogado o abogada.
b21-say-lawyer = Puedes decir a tu abogado o abogada: quién te hizo daño, a quién temes, y si tu Estado te protege. Pregunta al principio: «¿Qué queda entre usted y yo?»
b21-say-exploited = Pregunta a tu abogado o abogada: «¿Debería decir que sufrí explotación? ¿A quién, y cuándo?» Puede que sea importante para el asilo.
b21-say-true = Usa tus propias palabras y di lo que es verdad. Si alguien te vende una historia para contar, no la uses. Puede perjudicar tu caso.
b21-say-memory = Es normal que tu historia no esté en orden, o que recuerdes más después. Pregunta a tu abogado o abogada cómo añadirlo.
b21-say-interpreter = Di si no entiendes a la persona intérprete, o si es posible que conozca a quienes temes. Puedes pedir otra persona, una mujer o un hombre.
b21-say-alone = Quizás viniste con alguien que te hace daño, o con familia. Puedes pedir hablar a solas. Si es posible que esta persona se enoje, pídelo cuando no pueda oírte.

## What you can do

b21-do = Qué puedes hacer
b21-do-paper = Pide un papel que muestre que pediste asilo. Si puedes hacerlo sin peligro, deja una copia a una persona de confianza.
b21-do-address = Si te mudas, pregunta primero cómo avisar a la oficina. Puede que sus cartas nombren un último día para responder.
b21-do-keep = Guarda los mensajes de amenaza y una lista de lo que pasó, con fechas. Guarda todo donde no llegue nadie que te haga daño. Si amenazan a tu familia en tu país, anota eso también.

## What you can ask for

b21-ask = Qué puedes pedir
b21-ask-lawyer = Pregunta a un abogado o abogada: «¿Puedo pedir asilo aquí? ¿Importa por qué países pasé?»
b21-ask-both = Pregunta: «¿Puedo pedir asilo y también un permiso para personas que sufrieron trata? ¿Una cosa cambia la otra?»
b21-ask-place = Puede que donde esperas también viva alguien que te hace daño. Puedes preguntar: «¿Puedo vivir en otro lugar?»

## What to be careful about

b21-careful = Con qué tener cuidado
b21-careful-smuggler = Ten cuidado si alguien ofrece un viaje, papeles, trabajo o una cama. Puede que quiera a cambio una deuda, tus papeles o sexo. No debes nada de eso a cambio de ayuda.
b21-careful-embassy = La embajada de tu propio Estado trabaja para ese Estado. Si temes a tu Estado, habla con un abogado o abogada antes de llamar, escribir o ir allí. Lo mismo vale para un pasaporte nuevo, o para una visita a tu país.
b21-careful-online = Si puedes, no pongas en internet tu cara, el lugar donde estás ni tu historia. Puede que lo vean quienes temes.
b21-careful-punished = A veces todavía se encarcela o se expulsa del país a personas que sufrieron explotación. Pasa incluso donde la ley las protege. Lo dice una declaración de 2014.
b21-careful-police = En algunos lugares pueden arrestar o expulsar del país a quienes van a la policía. Lo dicen informes de 2023 y 2024 sobre el Líbano y Kuwait. También puede ser así en otros países. Si puedes, habla antes con un abogado o abogada, una línea de ayuda o una organización.
b21-careful-libya = Libia: un informe de 2022 dice que grupos armados y también autoridades explotaban a migrantes. Allí, busca ayuda de una organización que no forme parte del Estado.

## Who can help

b21-who = Quién puede ayudar
b21-who-lawyer = Un abogado o abogada que sepa de asilo y de explotación. La guía B10 trata de la ayuda legal y de intérpretes.
b21-who-organisation = Una organización para personas refugiadas. Pregunta allí si ACNUR, la agencia de la ONU para los refugiados, puede ayudarte. Pregunta primero: «¿Trabajan ustedes para el Estado? ¿A quién deben informar?»
b21-who-line = Una línea de ayuda. Puede que allí conozcan a un abogado o abogada, o a intérpretes, cerca de ti.
