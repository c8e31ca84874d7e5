### What we could check about rights in each country. It stands on the country's page, below the phone numbers.
### The facts are in content/countries/<code>.toml. Say no more than `statement` there.

rights-title = Derechos en este país
rights-short = Esto es lo que pudimos comprobar. No es todo, y las reglas cambian. Pregunta a un abogado o abogada, o a una línea de ayuda, antes de decidir.
# Stands at the beginning, because many of the ways below lead to the police.
rights-police = La policía puede ser un riesgo si te pueden arrestar, o si quien te hace daño conoce a policías. Una oficina de migración también puede ser un riesgo, si no tienes permiso de residencia. Puedes hablar antes con un abogado o abogada, una línea de ayuda o una organización.

## Headings

rights-topic-who = Quién decide que alguien sufrió trata
rights-topic-help = Qué ayuda hay
rights-topic-time = Tiempo para recuperarse y pensar
rights-topic-stay = Quedarse en este país
rights-topic-careful = Con qué tener cuidado
rights-topic-money = Dinero por el daño
rights-topic-lawyer = Ayuda de un abogado o abogada
rights-topic-wages = Sueldo que no recibiste
rights-topic-complain = Dónde quejarse de una oficina
rights-topic-law = La ley

## What is known of a claim: short words, each before a sentence

rights-detail-eligible = Quién puede pedirlo
rights-detail-deadline = Hasta cuándo
rights-detail-cost = Cuánto cuesta
# Instead of a sentence.
rights-detail-unknown = No encontramos esto. Por favor, pregunta.

## What is not known

rights-unknown = Lo que no pudimos comprobar
rights-unknown-text = Puede que haya reglas para esto. No encontramos ninguna que pudiéramos comprobar:

## United Arab Emirates

rights-ae-who = La policía y la fiscalía. Las casas de acogida también reciben a personas que vienen de la policía, embajadas, hospitales o lugares de culto. Lo leímos en un artículo de mayo de 2023. La ley cambió después.
rights-ae-help = Hay casas de acogida en Abu Dabi, llamadas Ewaa. Lo leímos en su propia página, de 2019. Pregunta qué ayuda dan ahora. Antes de ir allí, pregunta: «¿Puedo irme después? ¿Puedo quedarme con mi teléfono? ¿A quién informan ustedes?»
rights-ae-careful = Un informe de 2022 habla de personas que sufrieron trata. Dice: puede que a algunas las castigaran por actos que las obligaron a hacer. Puede tratarse de reglas de migración o de prostitución, si nadie reconoció que sufrieron trata. La ley cambió en 2023. Puedes hablar antes con un abogado o abogada, o con una organización.
rights-ae-law = Decreto-Ley Federal 24 de 2023 contra la trata de personas. Sustituyó a una ley de 2006.

## Argentina

rights-ar-who = Equipos del Programa Nacional de Rescate, con la policía y los tribunales. Lo leímos en un artículo de 2015.
rights-ar-help = Hay la Línea 145 y un programa del Estado de rescate y apoyo. Este programa organizó un viaje a casa dentro del país para una persona. Lo leímos en un artículo de septiembre de 2025.
rights-ar-law = Ley 26.364 de 2008.

## Australia

rights-au-help = El Programa de apoyo a personas que sufrieron trata (Support for Trafficked People Program). Lo lleva a cabo la Cruz Roja Australiana. Dura hasta 110 días, y más para personas en un caso penal. Lo leímos en una página de 2025. Pregunta primero: «¿Es obligatorio hablar con la policía federal? ¿Hay otra forma?»
rights-au-time = El programa de apoyo da hasta 90 días de apoyo cercano. Después hay 20 días para salir de él. Es tiempo con ayuda. No es un permiso de residencia. Lo leímos en una página de 2025.
rights-au-stay = Un texto del gobierno de 2019 nombra dos visas. La visa Bridging F es al principio de hasta 90 días, para recuperarse y pensar. Depende de lo que determine la policía federal (AFP). La visa Referred Stay es para siempre. Es para algunas personas que ayudaron a las autoridades y estarían en peligro. Puede que haya cambiado. Pregunta a un abogado o abogada.

## Bangladesh

rights-bd-who = La policía y el Ministerio del Interior tienen procedimientos para esto. Un resumen de 2022 dice que no se usan igual en todas partes.
rights-bd-help = Quienes volvieron después de trabajar fuera podían quejarse al ministerio para el trabajo en el extranjero (MEWOE). También podían pedir un arbitraje. Entonces alguien decide entre las dos partes. Lo dice un informe de 2017.
rights-bd-stay = Un resumen de 2022 dice: personas de otros países pueden presentar un caso según la ley de 2012. No encontramos reglas sobre quedarse.
rights-bd-law = Ley de prevención y represión de la trata de personas de 2012 (Prevention and Suppression of Human Trafficking Act). Ley de empleo en el extranjero y migrantes de 2013 (Overseas Employment and Migrants Act).

## Brazil

rights-br-help = Las personas que sufrieron trata deben recibir ayuda completa, vengan del país que vengan. No depende de que ayuden en una investigación. Lo dice una ley de 2016.
rights-br-time = No encontramos un tiempo fijo. Pero la ayuda no debe depender de que ayudes en una investigación. Lo dice una ley de 2016.
rights-br-stay = Quienes sufrieron trata o trabajo esclavo pueden pedir un permiso de residencia. También quienes sufrieron violaciones de sus derechos que su situación migratoria hizo más graves. Pueden pedirlo en cualquier oficina de la Policía Federal. Lo leímos en un texto de abril de 2024. Puedes hablar antes con un abogado o abogada, o con una organización.
rights-br-law = Ley 13.344 de 2016 (Lei 13.344).

## Canada

rights-ca-who = Decide una persona de la oficina de migración (IRCC). Puedes decir directamente a esta oficina que sufriste trata. También puedes llegar por la línea de ayuda, la policía o una organización. Si puedes, habla antes con un abogado o abogada.
rights-ca-help = Hay un permiso especial para personas que sufrieron trata (VTIP TRP). Con él son posibles la atención de salud y un permiso para trabajar o estudiar. Lo leímos en una página oficial de 2025 o después.
rights-ca-time = No encontramos un tiempo aparte para pensar. El permiso especial puede servir como tal. Desde el 4 de febrero de 2025, un primer permiso es de al menos 12 meses, con algunas excepciones. No hay que pagar por él. No se promete a nadie.
rights-ca-stay = El permiso especial te permite quedarte un tiempo. Para obtenerlo, no hace falta declarar ante un tribunal contra quienes te explotaron. Esto no promete un permiso. Lo leímos en una página oficial de 2025 o después.

## Colombia

rights-co-who = Cualquier institución puede avisar al centro del Ministerio del Interior (COAT). Lo leímos en un texto sin fecha. No encontramos quién decide.
rights-co-help = Hay ayuda para una emergencia, y después ayuda por más tiempo. Incluye vivienda, comida y atención para el cuerpo y la mente. Hay comités locales. Lo leímos en un texto sin fecha.
rights-co-lawyer = La ayuda del Estado incluye consejo legal y defensa legal ante el tribunal. Lo leímos en un texto sin fecha. Pregunta primero cuánto cuesta.
rights-co-law = Ley 985 de 2005.

## Germany

rights-de-who = Pueden reconocerlo la policía, la guardia de fronteras, el personal de aduanas o centros de orientación independientes. No hay una sola oficina nacional para esto. Lo leímos en una página sin fecha.
rights-de-help = Hay una red de centros de orientación (KOK). Oficinas del gobierno federal y de los estados tienen acuerdos para trabajar juntas. Lo leímos en una página sin fecha.
rights-de-time = Hay tiempo para recuperarse y pensar. Lo dice la red de centros de orientación (KOK) en una página sin fecha. Nombra el artículo 59(7) de la Ley de Residencia (Aufenthaltsgesetz). Pregunta a un centro de orientación cuánto dura ahora, y si es posible que valga para ti.
rights-de-money = Las reglas de la UE dicen: cada país de la UE debe tener un sistema de indemnización. La indemnización es dinero por el daño. El delito debe haber pasado en ese país. Lo leímos en una página de 2015. Pregunta a un abogado o abogada si es posible que valga para ti en Alemania.
rights-de-money-eligible = Personas que sufrieron delitos violentos hechos a propósito.
rights-de-wages = Las reglas de la UE dicen: quienes trabajaron sin papeles pueden reclamar el sueldo que no recibieron. La ley supone al menos el salario mínimo legal, o el acordado para ese trabajo, si nadie demuestra otra cosa. Lo leímos en un texto de 2020. Pregunta a un abogado o abogada cómo funciona en Alemania.
rights-de-wages-eligible = Pueden pedirlo personas que trabajaron sin papeles. También pueden pedirlo después de volver a su país, o de que las enviaran de vuelta.

## Spain

rights-es-who = Deciden formalmente unidades de la policía. En 2019, un informe dijo que normalmente también estaba una organización independiente.
rights-es-money = Las reglas de la UE dicen: cada país de la UE debe tener un sistema de indemnización. La indemnización es dinero por el daño. El delito debe haber pasado en ese país. Lo leímos en una página de 2015. Pregunta a un abogado o abogada si es posible que valga para ti en España.
rights-es-money-eligible = Personas que sufrieron delitos violentos hechos a propósito.
rights-es-wages = Las reglas de la UE dicen: quienes trabajaron sin papeles pueden reclamar el sueldo que no recibieron. La ley supone al menos el salario mínimo legal, o el acordado para ese trabajo, si nadie demuestra otra cosa. Lo leímos en un texto de 2020. Pregunta a un abogado o abogada cómo funciona en España.
rights-es-wages-eligible = Pueden pedirlo personas que trabajaron sin papeles. También pueden pedirlo después de volver a su país, o de que las enviaran de vuelta.
rights-es-law = Ley Orgánica 4/2000, artículo 59 bis. Puede que las reglas hayan cambiado desde que la leímos, en un texto de enero de 2024.

## Ethiopia

rights-et-who = La policía, oficinas de justicia y organizaciones independientes, según procedimientos actualizados. Lo dice un informe de 2023.
rights-et-help = Hay un plan de cómo ayudan juntas las oficinas y las organizaciones (National Referral Mechanism). Se actualizó en noviembre de 2022. Fuera de Adís Abeba se usaba poco. Lo dice un informe de 2023.
rights-et-careful = Un informe de 2023 dice: el Estado no tenía casas de acogida para personas que sufrieron trata. Las tenían organizaciones independientes.
rights-et-law = Proclamación 1178/2020 sobre la trata de personas y el tráfico de migrantes.

## France

rights-fr-who = La policía y la gendarmería. Lo leímos en una página del Ministerio del Interior, sin fecha.
rights-fr-help = La red Ac.Sé tiene vivienda protegida. Se llega a ella por una asociación, una jueza o un juez, o la policía. Lo leímos en una página de octubre de 2024.
rights-fr-time = Hay tiempo para pensar, con un límite y con un recibo. El recibo protege de una expulsión del país durante este tiempo, y permite trabajar. Lo dice una página oficial sin fecha. Pregunta a un abogado o abogada, o a una asociación, cuánto dura ahora.
rights-fr-stay = Hay un permiso de residencia para quienes denuncian o declaran como testigo. Se renueva durante el caso. Después de una condena final en el caso, hay un permiso por mucho tiempo. Lo dice una página oficial sin fecha. Pregunta primero a un abogado o abogada.
rights-fr-money = Las reglas de la UE dicen: cada país de la UE debe tener un sistema de indemnización. La indemnización es dinero por el daño. El delito debe haber pasado en ese país. Lo leímos en una página de 2015. Pregunta a un abogado o abogada si es posible que valga para ti en Francia.
rights-fr-money-eligible = Personas que sufrieron delitos violentos hechos a propósito.
rights-fr-wages = Las reglas de la UE dicen: quienes trabajaron sin papeles pueden reclamar el sueldo que no recibieron. La ley supone al menos el salario mínimo legal, o el acordado para ese trabajo, si nadie demuestra otra cosa. Lo leímos en un texto de 2020. Pregunta a un abogado o abogada cómo funciona en Francia.
rights-fr-wages-eligible = Pueden pedirlo personas que trabajaron sin papeles. También pueden pedirlo después de volver a su país, o de que las enviaran de vuelta.

## United Kingdom

rights-gb-who = El camino pasa por un organismo autorizado («First Responder»): la policía, un gobierno local o algunas organizaciones benéficas. Presentan tu caso. No puedes presentarlo por tu cuenta. Una persona adulta debe aceptar antes. Lo leímos en una página sin fecha.
rights-gb-help = El camino oficial al apoyo es el National Referral Mechanism (NRM). Decide el Ministerio del Interior (Home Office), en dos pasos. Para muchas personas adultas de otros países, decide su oficina de control de migración (IECA). Lo leímos en un texto de 2023. Pregunta primero quién sabrá lo que dices.
rights-gb-time = Hay un período de recuperación, después de una primera decisión que diga que sí («reasonable grounds»). Cambió, y páginas más viejas dan un tiempo equivocado. Lo leímos en una página sin fecha de una organización benéfica. Pregunta cuánto dura ahora.
rights-gb-stay = Si la decisión final dice que sufriste trata, eso por sí solo no te permite quedarte. Lo leímos en una página sin fecha de una organización benéfica. Pregunta a un abogado o abogada si puedes solicitar quedarte.
rights-gb-law = Inglaterra y Gales: Ley sobre la esclavitud moderna de 2015 (Modern Slavery Act).

## Greece

rights-gr-who = Un informe de 2018 dice que decide la fiscalía. Si no querías trabajar con las autoridades, otras personas podían dar la información por ti. Eran profesionales de psicología y de trabajo social. Puede que haya cambiado. Pregunta primero a un abogado o abogada.
rights-gr-time = Un texto de 2014 dice: tres meses. Eran posibles dos meses más, sobre todo para niñas y niños. Puede que la ley haya cambiado después. Pregunta a un abogado o abogada.
rights-gr-stay = Un informe de 2017 habla de personas con reconocimiento oficial. Dice: tenían derecho a un permiso para quedarse y trabajar. El apoyo no dependía de ese reconocimiento. Puede que la ley haya cambiado después. Pregunta a un abogado o abogada.
rights-gr-money = Las reglas de la UE dicen: cada país de la UE debe tener un sistema de indemnización. La indemnización es dinero por el daño. El delito debe haber pasado en ese país. Lo leímos en una página de 2015. Pregunta a un abogado o abogada si es posible que valga para ti en Grecia.
rights-gr-money-eligible = Personas que sufrieron delitos violentos hechos a propósito.
rights-gr-wages = Las reglas de la UE dicen: quienes trabajaron sin papeles pueden reclamar el sueldo que no recibieron. La ley supone al menos el salario mínimo legal, o el acordado para ese trabajo, si nadie demuestra otra cosa. Lo leímos en un texto de 2020. Pregunta a un abogado o abogada cómo funciona en Grecia.
rights-gr-wages-eligible = Pueden pedirlo personas que trabajaron sin papeles. También pueden pedirlo después de volver a su país, o de que las enviaran de vuelta.

## Indonesia

rights-id-who = La policía. Para personas de Indonesia en el extranjero, es el Ministerio de Relaciones Exteriores. En 2020, un informe dijo que no había un procedimiento común.
rights-id-help = Hay centros para mujeres, niñas y niños, con varios servicios en un mismo lugar. Lo dice un informe de 2019.
rights-id-money = La Ley 21 de 2007 da a quienes sufrieron trata derecho a la restitución: recuperar lo que les quitaron. También les da derecho a ayuda para recuperarse, y a que las lleven a casa. Lo leímos en un texto sin fecha. Pregunta a un abogado o abogada cómo reclamarlo.
rights-id-money-eligible = Personas que sufrieron trata.
rights-id-law = Ley 21 de 2007. Ley 18 de 2017 sobre trabajadores migrantes.

## India

rights-in-who = La policía y sus unidades contra la trata. Para el trabajo en servidumbre, son autoridades de impuestos del estado. Un informe de 2021 dice que organizaciones independientes encontraron la mayoría de estos casos.
rights-in-help = La línea 181 pone en contacto con centros de atención integral, la policía, un hospital y servicios legales. La línea 1098 es para niñas y niños. Lo leímos en un artículo de marzo de 2026. Habla de un estado, Madhya Pradesh.
rights-in-lawyer = Las personas que sufrieron trata pueden recibir asistencia legal gratuita. La ley es la Legal Services Authorities Act de 1987, sección 12. La página donde lo leímos no tiene fecha.
rights-in-lawyer-eligible = Personas que sufrieron trata, o «begar»: trabajo forzoso sin sueldo.
rights-in-lawyer-cost = La página dice que es gratis.

## Italy

rights-it-help = Hay una línea nacional, 800 290 290 (Numero Verde Antitratta), y hay proyectos en las regiones. Lo leímos en una página oficial de 2022 o después.
rights-it-stay = Hay un permiso según el «artículo 18», con un límite. Se puede renovar. En el «camino social» (percorso sociale) no hace falta denunciar. Lo leímos en una página sin fecha. Pregunta a un abogado o abogada, o a la línea nacional.
rights-it-money = Las reglas de la UE dicen: cada país de la UE debe tener un sistema de indemnización. La indemnización es dinero por el daño. El delito debe haber pasado en ese país. Lo leímos en una página de 2015. Pregunta a un abogado o abogada si es posible que valga para ti en Italia.
rights-it-money-eligible = Personas que sufrieron delitos violentos hechos a propósito.
rights-it-wages = Las reglas de la UE dicen: quienes trabajaron sin papeles pueden reclamar el sueldo que no recibieron. La ley supone al menos el salario mínimo legal, o el acordado para ese trabajo, si nadie demuestra otra cosa. Lo leímos en un texto de 2020. Pregunta a un abogado o abogada cómo funciona en Italia.
rights-it-wages-eligible = Pueden pedirlo personas que trabajaron sin papeles. También pueden pedirlo después de volver a su país, o de que las enviaran de vuelta.
rights-it-law = Decreto 286/1998, artículo 18. Ley 228/2003, artículo 13. Decreto 24/2014. Código Penal, artículos 600 a 602.

## Jordan

rights-jo-who = La Unidad contra la Trata, con la inspección de trabajo. Esta unidad pertenece a la policía. Organizaciones independientes y embajadas pueden informarle de una persona. Lo leímos en una página oficial sin fecha.
rights-jo-help = Hay una casa de acogida llamada Karama. También hay un plan en cinco pasos de cómo ayudan juntas las oficinas (National Referral Mechanism). Lo leímos en un artículo de octubre de 2022. Antes de ir allí, pregunta: «¿Puedo irme después? ¿Puedo quedarme con mi teléfono? ¿A quién informan ustedes?»
rights-jo-careful = En 2024, un artículo dijo que la ayuda no siempre funciona como se planeó. Nombró cosas que faltan, y demoras en la justicia para quienes sufrieron trata. También nombró oficinas que no trabajan bien juntas.
rights-jo-money = Hay un fondo para ayudar a personas que sufrieron trata. Lo dice un artículo de 2024. No encontramos qué paga. Pregunta a un abogado o abogada.
rights-jo-lawyer = El Ministerio de Justicia hizo un acuerdo con el colegio de abogados de Jordania. Trata de la ayuda legal gratis para personas que sufrieron trata. Lo dice un texto de noviembre de 2024.
rights-jo-lawyer-eligible = Personas que sufrieron trata.
rights-jo-lawyer-cost = El acuerdo trata de ayuda gratis.
rights-jo-wages = El Ministerio de Trabajo recibe quejas laborales en una plataforma llamada Hemaya. Estaba previsto que sindicatos, embajadas y organizaciones pudieran quejarse allí en nombre de quienes trabajan. Lo dice un artículo de diciembre de 2022. Pregunta si ayuda con tu sueldo. Quizás no tienes permiso, o dejaste a quien te empleaba. Entonces pregunta a un abogado o abogada, o a una organización, antes de quejarte. Esta oficina es del Estado. Pregunta primero: «¿A quién informan ustedes sobre mí?»
rights-jo-wages-eligible = Personas trabajadoras, también quienes trabajan en casas.
rights-jo-law = Ley 9 de 2009 contra la trata de personas, cambiada en 2021.

## Kenya

rights-ke-help = La ley de 2010 tiene un fondo para ayudar a personas que sufrieron trata (National Assistance Trust Fund). No encontramos cómo pedir su ayuda. Leímos la ley en una copia sin fecha.
rights-ke-careful = En 2017, autoridades hablaron de personas de otros países que sufrieron trata. Dijeron que todavía se las trataba como a delincuentes. No sabemos si todavía es así. Puedes hablar antes con un abogado o abogada, una línea de ayuda o una organización.
rights-ke-law = Ley contra la trata de personas de 2010 (Counter-Trafficking in Persons Act). Incluye el trabajo forzoso, el matrimonio infantil y el matrimonio forzado.

## Cambodia

rights-kh-who = El Ministerio del Interior. En 2019, un informe dijo que había que ir allí para obtener el reconocimiento formal. Hacía falta para recibir servicios de protección. Las organizaciones no podían actuar en su nombre.
rights-kh-help = El Ministerio de Asuntos Sociales tiene orientaciones de 2017 y una instrucción de diciembre de 2022. Lo dice un artículo de febrero de 2023. No encontramos qué ayuda dan.
rights-kh-careful = Si te retienen en un centro de estafas: existe la línea 117 de la policía. Las llamadas son gratis. Llama solo si no puede oírlo nadie que te retenga. Si la policía es un riesgo, pregunta primero a una organización. También puedes comunicarte con tu embajada, si tu propio Estado no te hace daño. Lo leímos en un artículo de agosto de 2022.
rights-kh-law = Ley sobre la represión de la trata de personas y la explotación sexual (2008).

## Kuwait

rights-kw-who = La autoridad laboral (manpower authority) y la policía. Las embajadas pueden pedir un lugar en una casa de acogida para alguien. Lo leímos en un artículo de 2023 o después.
rights-kw-help = Desde 2014 hay una casa de acogida del gobierno para mujeres. Lo leímos en un artículo de 2023 o después. Antes de ir allí, pregunta: «¿Puedo irme después? ¿Puedo quedarme con mi teléfono? ¿A quién informan ustedes?»
rights-kw-careful = Un informe de 2024 habla de personas que quizás sufrieron trata. Dice: todavía se las detenía, se las llevaba ante un tribunal y se las expulsaba del país. Pide consejo antes de ir a la policía. Puedes preguntar a una organización, o a tu embajada si no te hace daño.
rights-kw-wages = Trabajo en casas: la ley da un día libre a la semana y un sueldo mensual mínimo. Permite como máximo 12 horas de trabajo al día. Lo dice un informe de 2020. No encontramos cómo reclamar el sueldo. Pide consejo antes de dejar a quien te emplea, si puedes esperar sin peligro.
rights-kw-wages-eligible = La ley es para personas que trabajan en casas.
rights-kw-law = Ley 68 de 2015 sobre el trabajo doméstico.

## Lebanon

rights-lb-who = La policía (Fuerzas de Seguridad Interior, قوى الأمن الداخلي), la Seguridad General (الأمن العام), y juezas y jueces. En la práctica, también lo hacen organizaciones. Lo leímos en una página de 2023 o después.
rights-lb-help = El Líbano todavía no tiene un plan nacional para enviar a las personas a recibir ayuda (National Referral Mechanism). Lo dice una página de 2023 o después. Aun así, puedes pedir ayuda a una organización o a una línea de ayuda.
rights-lb-careful = Un informe de 2023 dice que puede haber arrestos, detenciones o deportaciones. Habla de personas a las que nadie ha reconocido que sufrieron trata. La situación legal de quien trabaja depende de quien le emplea. Si puedes, habla antes con un abogado o abogada, una línea de ayuda o una organización.
rights-lb-law = Ley 164 de 2011.

## Libya

rights-ly-who = No vimos un sistema del Estado que funcione para esto. Ayudan organizaciones de las Naciones Unidas y organizaciones independientes. La página donde lo leímos no tiene fecha.
rights-ly-help = La agencia de la ONU para los refugiados (ACNUR) tiene una línea sobre protección. Otras organizaciones también tienen líneas. Puede que te hagan preguntas en una entrevista. Una entrevista no significa que recibas ayuda. La página donde lo leímos no tiene fecha.
rights-ly-careful = Ten cuidado con la policía y con quienes dirigen lugares donde se encierra a migrantes. Un informe de 2022 dice que había autoridades que explotaban a migrantes. También lo hacían grupos criminales, grupos armados y particulares que daban empleo. Busca ayuda de una organización que no forme parte del Estado.
rights-ly-law = No vimos una ley completa sobre la trata. Un informe de 2018 dice que algunas formas de trata sexual eran delito. La trata para trabajar no lo era.

## Myanmar

rights-mm-who = En 2010 era una policía especial contra la trata. Lo dice un texto de ese año. Puede que haya cambiado. No pudimos comprobar quién decide ahora. Antes de ir a la policía o a una oficina, habla con una organización que no sea del Estado.
rights-mm-help = En 2010, una oficina del Estado (Department of Social Welfare) tenía casas de acogida. Una casa de acogida es un lugar donde se puede vivir un tiempo. La oficina tenía también un programa corto para quienes volvían a Myanmar. No pudimos comprobar si esto todavía existe. Es una oficina del Estado. Habla primero con una organización que no sea del Estado.
rights-mm-law = Ley contra la trata de personas de 2005. Puede que haya una ley más nueva, que no pudimos comprobar.

## Mexico

rights-mx-help = Hay una línea nacional contra la trata (Línea Nacional contra la Trata de Personas). Las embajadas de México ayudan a personas de México que están en otros países. La página donde lo leímos no tiene fecha.
rights-mx-stay = Personas extranjeras que sufrieron un delito, o lo vieron, pueden obtener una tarjeta para quedarse. Es la tarjeta de visitante por razones humanitarias. Permite quedarse y trabajar hasta que termine el caso. No depende de que se encuentre o se castigue a quienes lo hicieron. Después del caso, se puede pedir la residencia permanente. La página donde lo leímos no tiene fecha. Algunas fuentes dicen que debe ser un delito grave. Pregunta primero a un abogado o abogada.
rights-mx-law = Ley General de 2012 sobre la trata de personas.

## Malaysia

rights-my-who = Cinco oficinas del Estado que hacen cumplir la ley. Un tribunal da órdenes de protección: algunas son por un tiempo (provisionales), otras son completas. La página donde lo leímos no tiene fecha.
rights-my-help = Hay un consejo del Estado contra la trata (MAPO). Hay órdenes de protección y casas de acogida. Un informe de 2023 habla de 180 personas reconocidas. Dice que todas recibieron órdenes de protección completas. Antes de ir a una casa de acogida, pregunta: «¿Puedo salir? ¿Puedo quedarme con mi teléfono?»
rights-my-stay = Un informe de 2018 habla de personas de las que el Estado reconoció que sufrieron trata. Dice que no se las castigó por algunas faltas de migración. Un ejemplo es entrar en Malasia sin permiso. Esto no es lo mismo que un permiso de residencia.
rights-my-careful = Unas organizaciones dicen: puede que detengan o deporten a personas si nadie ha reconocido que sufrieron trata. Lo dice un informe de 2023. Si puedes, habla antes con un abogado o abogada, o con una organización.
rights-my-law = Ley de 2007 contra la trata de personas y el tráfico de migrantes, cambiada en 2022.

## Nigeria

rights-ng-who = NAPTIP, una oficina del Estado contra la trata. Participan la policía, migración y organizaciones. Lo leímos en un informe de 2023.
rights-ng-help = Hay reglas para reconocer a las personas, para volver sin peligro y para recuperarse. Hay un plan nacional para enviar a las personas a recibir ayuda (National Referral Mechanism). NAPTIP tiene casas de acogida: lugares donde se puede vivir un tiempo. Hay intérpretes de lengua de señas. Lo leímos en un informe de 2023.

## Netherlands

rights-nl-help = La organización CoMensha registra a personas que sufrieron trata, y busca atención. La página donde lo leímos no tiene fecha. Puedes preguntar primero: «¿Qué anotan ustedes sobre mí? ¿Quién lo ve?»
rights-nl-time = Hay un tiempo fijo para pensar (período de reflexión). Tiene un límite. La página donde lo leímos no tiene fecha. Pregunta a un abogado o abogada, o a una organización, cuánto dura ahora.
rights-nl-stay = Hay un permiso de residencia por el tiempo del caso. Hay excepciones si no puedes cooperar con las autoridades. Las razones son una amenaza grave, tu salud o ser menor. La página donde lo leímos no tiene fecha. Pregunta a un abogado o abogada qué regla vale para ti.
rights-nl-money = Las reglas de la Unión Europea dicen: cada país de la UE debe tener un sistema estatal de indemnización. Paga después de algunos delitos. Es para personas que sufrieron un delito violento, hecho a propósito en ese país. Pregunta a un abogado o abogada si es posible que valga para ti. Lo leímos en una página de 2015. No comprobamos cómo funciona en los Países Bajos.
rights-nl-money-eligible = Personas que sufrieron en ese país un delito violento hecho a propósito.
rights-nl-wages = Las reglas de la Unión Europea dicen: puedes reclamar el sueldo que no recibiste, aunque trabajaras sin papeles. Vale también después de que te enviaran de vuelta. La ley supone al menos el salario mínimo legal, o el acordado para ese trabajo, si nadie demuestra otra cosa. Deben informarte de esto antes de enviarte de vuelta. Lo leímos en un texto de 2020. No comprobamos cómo funciona en los Países Bajos.
rights-nl-wages-eligible = Personas que trabajaron sin papeles, también después de que las enviaran de vuelta.
rights-nl-law = Reglas para personas extranjeras, parte B8/3 (Vreemdelingencirculaire B8/3).

## Nepal

rights-np-who = La policía recibe la denuncia. Después, el tribunal de distrito certifica la declaración de la persona que sufrió trata. Quien denuncia puede pedir por escrito que no se diga su nombre. Entonces la policía debería guardar el nombre en secreto. Aun así, puede que el tribunal llegue a saberlo. Pregunta primero a un abogado o abogada. La página donde lo leímos no tiene fecha.
rights-np-help = La Comisión Nacional de la Mujer (gobierno) tiene la línea 1145 (Khabar Garaun). Puede enviar a las personas a una casa de acogida o a atención de salud. También puede enviarlas a apoyo emocional, ayuda para niñas y niños, o ayuda legal. Lo dice una página de 2017.
rights-np-careful = Una página de 2016 dice que la ley sobre la trata cubre pocos casos. Vale para personas que fueron vendidas, llevadas de un lugar a otro o puestas en la prostitución. Los casos sobre trabajo usan muchas veces otra ley (Foreign Employment Act). Pregunta a un abogado o abogada qué ley vale para tu caso.
rights-np-lawyer = La línea 1145 de la Comisión Nacional de la Mujer puede enviar a las personas a asistencia legal. Es ayuda de personas que conocen la ley. Lo dice una página de 2017. Pregunta primero cuánto cuesta.
rights-np-law = Ley 2064 (2007/2008) sobre el control de la trata y el transporte de personas (Human Trafficking and Transportation (Control) Act).

## Philippines

rights-ph-help = La gente de Filipinas que trabaja en otros países tiene la línea 1348, día y noche. Puede pedir que la lleven pronto a casa. Lo dice un diario de 2022.
rights-ph-law = Ley de la República 9208 (Republic Act 9208), cambiada por la RA 10364 (2012) y la RA 11862 (2022).

## Poland

rights-pl-who = La policía y la Guardia de Fronteras (Straż Graniczna). También puede hacerlo el centro nacional KCIK. El KCIK también ayuda a quienes no quieren contacto con la policía, la Guardia de Fronteras o la fiscalía. La página donde lo leímos no tiene fecha.
rights-pl-help = Hay un centro nacional de consejo y ayuda, KCIK (Krajowe Centrum Interwencyjno-Konsultacyjne). Está a cargo de organizaciones, para el ministerio.
rights-pl-time = Hay tiempo para recuperarse y pensar, con un límite. El límite es más largo para niñas y niños. La página donde lo leímos no tiene fecha. Pregunta al KCIK, o a un abogado o abogada, cuánto dura ahora.
rights-pl-money = Las reglas de la Unión Europea dicen: cada país de la UE debe tener un sistema estatal de indemnización. Paga después de algunos delitos. Es para personas que sufrieron un delito violento, hecho a propósito en ese país. Pregunta a un abogado o abogada si es posible que valga para ti. Lo leímos en una página de 2015. No comprobamos cómo funciona en Polonia.
rights-pl-money-eligible = Personas que sufrieron en ese país un delito violento hecho a propósito.
rights-pl-wages = Las reglas de la Unión Europea dicen: puedes reclamar el sueldo que no recibiste, aunque trabajaras sin papeles. Vale también después de que te enviaran de vuelta. La ley supone al menos el salario mínimo legal, o el acordado para ese trabajo, si nadie demuestra otra cosa. Deben informarte de esto antes de enviarte de vuelta. Lo leímos en un texto de 2020. No comprobamos cómo funciona en Polonia.
rights-pl-wages-eligible = Personas que trabajaron sin papeles, también después de que las enviaran de vuelta.

## Portugal

rights-pt-help = Hay una red nacional con equipos especiales (EME). No hace falta que denuncies ante la policía para recibir su ayuda. La página donde lo leímos no tiene fecha.
rights-pt-time = Las reglas de la Unión Europea dicen: quienes sufrieron trata y no tienen ciudadanía de la UE deben recibir tiempo para pensar. Durante este tiempo, no se les debe expulsar del país. La página donde lo leímos no tiene fecha. No comprobamos cómo funciona en Portugal. Pregunta a un abogado o abogada cuánto dura.
rights-pt-stay = Un texto de la ley de 2012 nombra un permiso de residencia de un año. Se podía renovar. Era posible sin ayudar a las autoridades, para personas reconocidas según una ley especial. Puede que haya cambiado. Pregunta primero a un abogado o abogada.
rights-pt-money = Las reglas de la Unión Europea dicen: cada país de la UE debe tener un sistema estatal de indemnización. Paga después de algunos delitos. Es para personas que sufrieron un delito violento, hecho a propósito en ese país. Pregunta a un abogado o abogada si es posible que valga para ti. Lo leímos en una página de 2015. No comprobamos cómo funciona en Portugal.
rights-pt-money-eligible = Personas que sufrieron en ese país un delito violento hecho a propósito.
rights-pt-wages = Las reglas de la Unión Europea dicen: puedes reclamar el sueldo que no recibiste, aunque trabajaras sin papeles. Vale también después de que te enviaran de vuelta. La ley supone al menos el salario mínimo legal, o el acordado para ese trabajo, si nadie demuestra otra cosa. Deben informarte de esto antes de enviarte de vuelta. Lo leímos en un texto de 2020. No comprobamos cómo funciona en Portugal.
rights-pt-wages-eligible = Personas que trabajaron sin papeles, también después de que las enviaran de vuelta.
rights-pt-law = Ley 23/2007 (Lei 23/2007), artículos 109 a 112.

## Qatar

rights-qa-help = El Ministerio de Trabajo tiene una línea y un sitio web donde las personas trabajadoras pueden quejarse. Lo dice una página de 2021. Dice que puedes quejarte sin tu nombre. Aun así, puede que quien te emplea adivine quién se quejó. Quizás no tienes permiso, o dejaste a quien te empleaba. Entonces pregunta a un abogado o abogada, o a una organización, antes de quejarte. Esta oficina es del Estado. Pregunta primero: «¿A quién informan ustedes sobre mí?»
rights-qa-wages = Las personas trabajadoras pueden quejarse por internet al Ministerio de Trabajo. Lo dice una página de 2021. Pregunta allí, o a un abogado o abogada, si esto vale también para tu sueldo. Quizás no tienes permiso, o dejaste a quien te empleaba. Entonces pregunta a un abogado o abogada, o a una organización, antes de quejarte. Esta oficina es del Estado. Pregunta primero: «¿A quién informan ustedes sobre mí?»
rights-qa-wages-eligible = Personas trabajadoras, también quienes trabajan en casas.

## Romania

rights-ro-help = Hay un plan nacional para reconocer a personas que sufrieron trata y enviarlas a recibir ayuda. Se llama National Identification and Referral Mechanism. Lo vigila la oficina del Estado ANITP. Lo leímos en un texto de la ley de 2023.
rights-ro-time = Las personas extranjeras reciben hasta 90 días para recuperarse y pensar. Debe haber razones serias para creer que sufrieron trata. Lo leímos en un texto de la ley de 2023. Pregunta si todavía es así.
rights-ro-money = Las reglas de la Unión Europea dicen: cada país de la UE debe tener un sistema estatal de indemnización. Paga después de algunos delitos. Es para personas que sufrieron un delito violento, hecho a propósito en ese país. Pregunta a un abogado o abogada si es posible que valga para ti. Lo leímos en una página de 2015. No comprobamos cómo funciona en Rumania.
rights-ro-money-eligible = Personas que sufrieron en ese país un delito violento hecho a propósito.
rights-ro-wages = Las reglas de la Unión Europea dicen: puedes reclamar el sueldo que no recibiste, aunque trabajaras sin papeles. Vale también después de que te enviaran de vuelta. La ley supone al menos el salario mínimo legal, o el acordado para ese trabajo, si nadie demuestra otra cosa. Deben informarte de esto antes de enviarte de vuelta. Lo leímos en un texto de 2020. No comprobamos cómo funciona en Rumania.
rights-ro-wages-eligible = Personas que trabajaron sin papeles, también después de que las enviaran de vuelta.
rights-ro-law = Ley 678/2001 (Legea 678/2001).

## Saudi Arabia

rights-sa-who = Un comité nacional (Human Rights Commission) y la policía. Lo leímos en un informe de 2024.
rights-sa-help = Hay un plan nacional de cómo las oficinas envían a las personas a recibir ayuda (National Referral Mechanism). Por ahora, pone plazos a cada oficina. Lo leímos en un informe de 2024.
rights-sa-careful = Un informe de 2023 habla de personas que sufrieron trata. Dice que a la mayoría no se la envió a recibir ayuda o atención. Las reglas cambiadas sobre patrocinio (kafala) dejan fuera a quienes trabajan en casas.

## Thailand

rights-th-who = Equipos de la policía, de trabajo social y otros. Lo leímos en un informe de 2017.
rights-th-help = La ley nombra ayuda para personas que sufrieron trata. Puede ser comida, una casa de acogida, atención médica, o atención para el cuerpo y la mente. También puede ser educación, formación, ayuda legal o la vuelta a casa. La página donde lo leímos no tiene fecha.
rights-th-money = Las autoridades deben informar a quienes sufrieron trata sobre la indemnización. La indemnización es dinero por el daño. La página donde lo leímos no tiene fecha. Puedes preguntar: «¿Puedo reclamar una indemnización? ¿Hasta cuándo?»
rights-th-lawyer = La ley nombra la asistencia legal entre la ayuda para personas que sufrieron trata. La página donde lo leímos no tiene fecha. Pregunta primero cuánto cuesta.
rights-th-lawyer-eligible = Personas que sufrieron trata.
rights-th-law = Ley contra la trata de personas B.E. 2551 (2008) (Anti-Trafficking in Persons Act).

## Türkiye

rights-tr-who = La autoridad de migración del Estado. La policía y otros envían a las personas a ella. Lo leímos en un informe de 2021.
rights-tr-help = La autoridad de migración del Estado tiene la línea 157 (YİMER 157).
rights-tr-time = Hay un permiso por poco tiempo. Es para recuperarse y decidir. La página donde lo leímos no tiene fecha. Pregunta a un abogado o abogada cuánto dura ahora.
rights-tr-stay = El permiso por poco tiempo se puede ampliar, hasta un límite. La página donde lo leímos no tiene fecha. Pregunta a un abogado o abogada cuál es el límite ahora.
rights-tr-law = Ley 6458 sobre personas extranjeras, artículos 48 y 49.

## Ukraine

rights-ua-who = Puedes pedir a la administración local del Estado el estatus oficial de persona que sufrió trata. Tienes derecho a recibir ayuda antes de que decida. La página donde lo leímos no tiene fecha.
rights-ua-help = Puedes pedir el estatus oficial de persona que sufrió trata. No tiene que decidir antes ningún tribunal, y no hace falta que termine un caso penal. También pueden pedirlo personas extranjeras y personas sin nacionalidad. La página donde lo leímos no tiene fecha.
rights-ua-careful = Por la guerra, obtener el estatus oficial tarda más. Lo leímos en un informe de 2023.
rights-ua-law = Código Penal, artículo 149, y Decreto 417 de 2012.

## United States

rights-us-who = La policía u otras oficinas que hacen cumplir la ley pueden pedir un permiso llamado Continued Presence. La oficina de migración USCIS decide sobre otro permiso, la visa T. La página donde lo leímos no tiene fecha. Puede que las reglas hayan cambiado. Pregunta primero a un abogado o abogada.
rights-us-stay = Hay un permiso llamado Continued Presence. Permite quedarse y trabajar un tiempo, y es posible que se renueve. Solo pueden pedirlo la policía u otras oficinas que hacen cumplir la ley. No puedes solicitarlo por tu cuenta. La página donde lo leímos no tiene fecha. Pregunta primero a un abogado o abogada por este y otros permisos.
rights-us-careful = Algunas líneas para dar pistas están a cargo del departamento que también hace cumplir las reglas de migración. La página donde lo leímos no tiene fecha. Antes de dar tu nombre, pregunta: «¿Quién está a cargo de esta línea? ¿Va a informar a migración?»
rights-us-money = Las personas que sufrieron trata pueden demandar en un tribunal civil a quienes las explotaron. Demandar significa reclamar algo ante un tribunal. La página donde lo leímos no tiene fecha. Pregunta a un abogado o abogada si es posible que valga para ti.
rights-us-money-eligible = Personas que sufrieron trata.

## Vietnam

rights-vn-who = Lo comprueban la policía y otras oficinas. Las embajadas de Vietnam ayudan a personas que están en otros países. Lo dice una ley de 2024.
rights-vn-help = Una ley de 2024 trata del apoyo y la protección para personas que sufrieron trata. También trata de personas cuyo caso todavía comprueban las autoridades. Hay la línea 111 (Tổng đài 111).
rights-vn-law = Ley 53/2024 sobre la trata de personas (53/2024/QH15). Puede que haya reglas más nuevas que la acompañen.

## South Africa

rights-za-who = Quien dirige Desarrollo Social en la provincia da una carta que reconoce que una persona sufrió trata. Esto viene después de una denuncia ante la policía. El texto de la ley donde lo leímos no tiene fecha.
rights-za-help = No hace falta que denuncies ante la policía para recibir la medicina contra el VIH (PEP). Lo dice una página de salud sin fecha. Esta medicina debe empezar lo antes posible, siempre dentro de las 72 horas (tres días). Si puedes, busca atención médica ahora. Es posible que quien se entera de un caso de trata deba denunciarlo. Antes de contar más, pregunta: «¿A quién debe informar usted?»
rights-za-time = Las personas extranjeras que sufrieron trata pueden obtener una visa con tiempo para recuperarse y pensar. Tiene un límite, y es posible que se amplíe una vez. Necesita una confirmación de la policía. El texto de la ley donde lo leímos no tiene fecha. Pregunta a un abogado o abogada cuánto dura ahora.
rights-za-careful = Quien sabe de un caso de trata, o lo sospecha, debe denunciarlo a la policía. Lo dice una página sin fecha. Antes de contar detalles, pregunta: «¿A quién debe informar usted?»
rights-za-law = Ley 7 de 2013 contra la trata de personas (Prevention and Combating of Trafficking in Persons Act).
