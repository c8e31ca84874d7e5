### Guide B18: people without a nationality, or without any papers
### Every claim stands in the list of facts (content/facts.toml); content/guides/b18.toml says which claim rests on which fact.
### "Stateless" and "without papers" are two things: never use one word for both. Embassies can be a danger. Promise nothing.

b18-title = No tengo nacionalidad o no tengo papeles
# The line below the title, in the list of the start page.
b18-short = Sin pasaporte, sin acta de nacimiento, sin embajada
b18-answer = Puedes pedir ayuda sin papeles. Algunas reglas no dependen de papeles ni de una nacionalidad. Depende del país. Habla con un abogado o abogada antes de ir a una embajada o a una oficina.

## What this can mean

b18-mean = Qué puede significar esto para ti
b18-mean-fault = Si no tienes nacionalidad o no tienes papeles, no es culpa tuya. Importas, con papeles o sin ellos.
b18-mean-word = «Apátrida» es la palabra para quien no tiene nacionalidad. No tener papeles es otra cosa. Un abogado o abogada puede decirte cuál de las dos es tu situación.
b18-mean-taken = Quizás alguien te quitó tus papeles. La guía B4 trata de los papeles y el sueldo. Pregunta a un abogado o abogada cuáles de sus reglas valen para quien no tiene nacionalidad.

## In some places

b18-places = En algunos lugares
b18-places-ua = Ucrania: quien no tiene nacionalidad puede pedir el estatus oficial de persona que sufrió trata. Lo pide a la autoridad local. No tiene que decidirlo ningún tribunal. La página donde lo leímos no tiene fecha.
b18-places-br = Brasil: las personas que sufrieron trata deben recibir ayuda completa, tengan la nacionalidad que tengan. No depende de que ayuden en una investigación. Lo dice una ley de 2016.
b18-places-eu-pay = Unión Europea, pero no Dinamarca ni Irlanda: puedes reclamar sueldos que no te pagaron, aunque trabajaras sin papeles.
b18-places-eu-time = Allí, quienes sufrieron trata y no tienen ciudadanía de la UE deben recibir tiempo para pensar. Durante este tiempo, no se les debe expulsar del país. Pregunta a un abogado o abogada si vale para ti. La guía B6 dice más.
b18-places-ilo = Países que forman parte del Protocolo de 2014 sobre el trabajo forzoso: quien tuvo que hacer trabajo forzoso debe tener formas de reparar el daño. Una es la indemnización. Esto no depende de un permiso de residencia.
b18-places-coe-age = Algunos países forman parte del Convenio del Consejo de Europa contra la trata. Quizás no saben con certeza tu edad, y es posible que tengas menos de 18 años. Entonces deben tratarte como a una niña o un niño mientras lo comprueban.
b18-places-un-stay = Unas orientaciones de la ONU hablan de las personas que sufrieron trata. Dicen: no se las debería detener, acusar ni llevar a juicio por entrar o quedarse sin permiso. Las orientaciones no son una ley. La guía B3 dice más.
b18-places-un-back = Países que forman parte del Protocolo de la ONU sobre la trata: tu propio país debe recibirte de nuevo. También debe hacerlo un país donde tenías residencia permanente. No debe esperar más de lo razonable, y debe pensar en tu seguridad. Esto no dice que tengas la obligación de ir. La guía B8 trata de que te hagan volver.

## What you can do

b18-do = Qué puedes hacer
b18-do-proof = Piensa qué muestra quién eres y dónde viviste. Puede ser un acta de nacimiento, un papel de la escuela, una tarjeta médica, una foto o una carta. Guarda copias donde no llegue nadie que te haga daño.
b18-do-unknown = Si no sabes tu fecha de nacimiento, o dónde naciste, puedes decirlo. Intenta no adivinar.
b18-do-false = Si alguien te dio un papel falso, habla con un abogado o abogada antes de mostrarlo.
b18-do-locked = Quizás las autoridades te encierran porque no tienes papeles. Puedes pedir un abogado o abogada, e intérprete. Si tienes miedo de que te envíen a algún lugar, puedes decirlo.

## What you can ask for

b18-ask = Qué puedes pedir
b18-ask-without = Pregunta primero a toda persona que ayude: «¿A quién debe informar usted?» Si la respuesta no es un riesgo para ti, pregunta: «¿Puede ayudarme sin papeles?»
b18-ask-status = Pregunta a un abogado o abogada: «¿Tengo una nacionalidad? ¿Puede este país considerarme apátrida? ¿Qué papeles puedo obtener, y puedo quedarme?»
b18-ask-un = Puedes preguntar a la agencia de la ONU para los refugiados (ACNUR): «¿Ayudan ustedes aquí a personas sin nacionalidad?»
b18-ask-receipt = Si una oficina te quita un papel, pide una copia y un recibo. Un recibo es un papel que dice qué se llevaron.
b18-ask-child = Si tienes una hija o un hijo, pregunta a una organización: «¿Cómo puede obtener un acta de nacimiento?»

## What to be careful about

b18-careful = Con qué tener cuidado
b18-careful-embassy = Ir a una embajada puede ser peligroso, si temes a ese Estado. Lo mismo vale para una carta o una llamada. Pregunta antes a un abogado o abogada: «¿Puede alguien comunicarse con una embajada sobre mí? ¿Puedo decir que no?»
b18-careful-sign = No firmes que eres de un país si no sabes que es verdad. No firmes nada que no entiendas.
b18-careful-sell = Ten cuidado si alguien vende un pasaporte, una nacionalidad o un permiso. Puede que sea falso, o que lleve a una deuda.
b18-careful-police = En algunos lugares pueden arrestar o expulsar del país a quienes van a la policía. Lo dicen informes de 2023 y 2024 sobre el Líbano y Kuwait. También puede ser así en otros países. Si puedes, habla antes con un abogado o abogada, una línea de ayuda o una organización.
b18-careful-office = Antes de dar tu nombre a una oficina, pregunta: «¿Va a informar a la policía, a migración o a una embajada?»

## Who can help

b18-who = Quién puede ayudar
b18-who-lawyer = Un abogado o abogada que sepa de nacionalidad y de asilo. La guía B10 trata de la ayuda legal y de intérpretes.
b18-who-organisation = Una organización para personas refugiadas, para migrantes o para personas sin nacionalidad. Pregunta primero: «¿Trabajan ustedes para un Estado?»
b18-who-line = Una línea de ayuda. Puedes preguntar si es obligatorio decir tu nombre.
