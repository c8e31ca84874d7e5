### Guide B4: my papers and my pay
### Every claim stands in the list of facts (content/facts.toml); content/guides/b4.toml says which claim rests on which fact.
### "Papers" are a passport, an identity card, a permit. Be as strong as the English and no stronger. Promise nothing.

b4-title = Mis papeles y mi sueldo
# The line below the title, in the list of the start page.
b4-short = Pasaporte, sueldo, deudas
b4-answer = Puede que tengas derecho a tus papeles y a tu sueldo, incluso sin permiso de residencia. Depende del país. Pide consejo primero.

## What this can mean

b4-mean = Qué puede significar esto para ti
b4-mean-fault = Si alguien se queda con tus papeles o con tu sueldo, no es culpa tuya.
b4-mean-sign = Quedarse con tus papeles y quedarse con tu sueldo son señales de trabajo forzoso. Puede que baste una señal, o que solo basten varias juntas.
b4-mean-debt = Quizás tienes que trabajar para pagar una deuda. Si no cuentan tu trabajo de forma justa, o no hay fin, se llama servidumbre por deudas. También es una señal.
b4-mean-fee = La organización de la ONU para el trabajo dice: las personas no deberían pagar para conseguir trabajo. Debería pagar quien las emplea. La ley cambia según el país.

## In some places

b4-places = En algunos lugares
b4-places-un-papers = Países que forman parte de la Convención de la ONU sobre los trabajadores migratorios: solo una autoridad con permiso de la ley puede quitarte el pasaporte o el permiso. Esa autoridad debe dar un recibo.
b4-places-un-pay = En estos países, quien te emplea debe pagarte aunque no tengas papeles.
b4-places-un-prison = En estos países, no está permitido meterte en la cárcel solo por romper un contrato de trabajo.
b4-places-un-who = La mayoría de los países de Europa y del Golfo no forman parte de esta convención. Estados Unidos tampoco.
b4-places-eu = Unión Europea, pero no Dinamarca ni Irlanda: puedes reclamar sueldos que no te pagaron, aunque trabajaras sin papeles. También puedes hacerlo después de que te envíen a tu país.
b4-places-eu-amount = Allí, la ley supone que trabajaste al menos tres meses, si nadie demuestra otra cosa. Tu sueldo debe contarse al menos con el salario mínimo legal, o con el salario acordado para ese trabajo.
b4-places-kw = Kuwait, trabajo en casas: la ley da un día libre a la semana y un sueldo mensual mínimo. Permite como máximo 12 horas de trabajo al día. Lo dice un informe de 2020.
b4-places-complain = Catar y Jordania: las personas trabajadoras pueden presentar una queja al Estado por internet, también quienes trabajan en casas. Lo leímos en textos de 2021 y 2022.

## What you can do

b4-do = Qué puedes hacer
b4-do-safe = Lo primero es que estés a salvo. No te pongas en peligro para recuperar papeles o sueldo.
b4-do-days = Anota tus días y horas, lo que te prometieron y lo que te pagaron.
b4-do-keep = Guarda los mensajes de amenaza y una lista de lo que pasó, con fechas. Guarda todo donde no llegue nadie que te haga daño.
b4-do-copy = Si todavía tienes tus papeles, deja una copia o una foto a una persona de confianza.
b4-do-sign = No firmes nada que no entiendas. No firmes que te pagaron si no te pagaron.

## What you can ask for

b4-ask = Qué puedes pedir
b4-ask-time = Pregunta pronto: «¿Cuánto tiempo tengo para reclamar mi sueldo?»
b4-ask-embassy = Puedes preguntar a tu embajada por papeles nuevos, si tu propio Estado no es un riesgo para ti.
b4-ask-money = Países que forman parte del Protocolo de la ONU sobre la trata: la ley debe dar a quienes sufrieron trata una posibilidad de obtener una indemnización. Es dinero por el daño.
b4-ask-remedy = Países que forman parte del Protocolo de 2014 sobre el trabajo forzoso: quien tuvo que hacer trabajo forzoso debe tener formas de reparar el daño. Una es la indemnización. Esto no depende de un permiso de residencia.

## What to be careful about

b4-careful = Con qué tener cuidado
b4-careful-leave = Kuwait: si te vas, quien te emplea puede comunicar tu ausencia a las autoridades. Eso puede llevar a un arresto. Otros países del Golfo tienen sistemas parecidos. Si puedes esperar sin peligro, pide consejo antes de irte.
b4-careful-office = Antes de dar tu nombre a una oficina, pregunta: «¿Va a informar a la policía o a migración?»
b4-careful-police = En algunos lugares pueden arrestar o expulsar del país a quienes van a la policía. Lo dicen informes de 2023 y 2024 sobre el Líbano y Kuwait. También puede ser así en otros países. Si puedes, habla antes con un abogado o abogada, una línea de ayuda o una organización.
b4-careful-employer = Puede que quien te emplea se enoje cuando pidas algo. Piensa primero dónde estarías a salvo.

## Who can help

b4-who = Quién puede ayudar
b4-who-union = Un sindicato, o una organización para personas trabajadoras o para migrantes.
b4-who-lawyer = Un abogado o abogada. En algunos países, las personas que sufrieron trata pueden recibir ayuda legal gratis. India y Jordania son ejemplos.
b4-who-line = Una línea de ayuda. Puede que allí sepan quién puede ayudar con el sueldo y los papeles cerca de ti.
