### Guide B19: older people
### Every claim stands in the list of facts (content/facts.toml); content/guides/b19.toml says which claim rests on which fact.
### Few rules for older people could be checked: most of this is advice. Speak to the reader as to any adult. Promise nothing.

b19-title = Soy una persona mayor
# The line below the title, in the list of the start page.
b19-short = Mi dinero, mi casa, mis cuidados
b19-answer = Puedes pedir ayuda a cualquier edad. Puedes tomarte tiempo antes de firmar o decidir. Si puedes, habla primero a solas con una persona de confianza.

## What this can mean

b19-mean = Qué puede significar esto para ti
b19-mean-fault = Si alguien se aprovecha de ti, de tu dinero o de que necesitas cuidados, no es culpa tuya. No es una vergüenza hablar de ello.
b19-mean-love = Puede ser alguien a quien quieres: una hija, un hijo, tu pareja o gente del vecindario. Puede ser alguien que cobra por cuidarte. Puedes querer a una persona, y aun así querer que pare.
b19-mean-sign = Amenazarte, mantenerte lejos de la gente y usar tu necesidad en tu contra son señales de trabajo forzoso. La guía B2 nombra las once señales.

## Questions

b19-look = Preguntas que puedes hacerte
b19-look-money = ¿Quién tiene mi tarjeta del banco, mi pensión y mis papeles? ¿Puedo gastar mi dinero como quiero?
b19-look-people = ¿Puedo recibir visitas, usar el teléfono y salir cuando quiero?
b19-look-care = ¿Recibo comida, mis medicinas y la ayuda que necesito? ¿O alguien amenaza con quitármelas?
b19-look-work = ¿Tengo que trabajar, mendigar o cuidar a otras personas cuando no quiero?

## In some places

b19-places = En algunos lugares
b19-places-eu-words = Unión Europea, pero no Dinamarca: las autoridades deben usar palabras sencillas con quienes sufrieron un delito. Quizás necesitas ayuda para entender o para que te entiendan. Entonces puedes llevar a una persona de tu elección a la primera conversación con las autoridades. Hay excepciones. Lo leímos en un texto de 2020. Puede que haya cambiado.
b19-places-eu-data = Unión Europea: puedes preguntar a cualquier organización qué guarda sobre ti.
b19-places-few = Encontramos pocas reglas sobre personas mayores que pudiéramos comprobar. Un abogado o abogada cerca de ti puede decir más.

## What you can do

b19-do = Qué puedes hacer
b19-do-sign = Si puedes, no firmes bajo presión: ni por tu casa, ni un préstamo, ni un regalo, ni un testamento. Puedes decir: «Primero quiero pedir consejo». Si es peligroso decir que no, lo primero es que estés a salvo. Si ya firmaste, no es culpa tuya. Pregunta pronto a un abogado o abogada.
b19-do-alone = Cuando te atienda personal médico o de enfermería, puedes pedir hablar a solas.
b19-do-bank = Puedes preguntar a tu banco: «¿Quién puede usar mi cuenta? ¿Puedo cambiarlo? ¿Quién lo notaría?»
b19-do-keep = Guarda los mensajes de amenaza y una lista de lo que pasó, con fechas. Guarda también las cartas del banco. Guarda todo donde no llegue nadie que te haga daño.
b19-do-bag = Si es posible que tengas que irte, y puedes hacerlo sin peligro, prepara una bolsa con papeles y ropa. Guárdala donde no mire nadie que te haga daño. Piensa también en tus medicinas y en tus gafas o lentes. Aprende de memoria un número importante.

## What you can ask for

b19-ask = Qué puedes pedir
b19-ask-signed = Si ya firmaste algo, pregunta pronto a un abogado o abogada: «¿Qué firmé? ¿Puedo retirarlo? ¿Cuánto tiempo tengo?»
b19-ask-home = Pregunta a un abogado o abogada: «¿Puede alguien vender mi casa sin mí? ¿Puede alguien obligarme a dejarla?»
b19-ask-decide = Quizás alguien dice que puede decidir por ti. Si es posible que se enoje, no le pidas pruebas. Pregunta a un abogado o abogada: «¿Hay un papel que lo diga? ¿Qué puede decidir esta persona? ¿Puedo terminarlo?»
b19-ask-care = Antes de mudarte a una residencia para personas mayores, pregunta: «¿Quién decide esto? ¿Quién recibe mi pensión? ¿Quién puede visitarme? ¿Puedo irme después?»

## What to be careful about

b19-careful = Con qué tener cuidado
b19-careful-angry = Intenta no cambiarlo todo de golpe. Puede que quien te controla lo note y sea un peligro mayor. Piensa primero quién podría llevarte comida y medicinas.
b19-careful-phone = Si sientes que alguien vigila tu teléfono, puede que tengas razón. Busca ayuda en un teléfono o computadora que no esté al alcance de esa persona.
b19-careful-friend = Ten cuidado si te piden dinero, códigos o una firma. Puede ser una nueva amistad, alguien que llama por teléfono o alguien que ayuda. No toda persona amable es honesta.
b19-careful-tell = Antes de contar tu historia, pregunta: «¿A quién debe informar usted? ¿Va a informar a mi familia?»
b19-careful-police = En algunos lugares pueden arrestar o expulsar del país a quienes van a la policía. Lo dicen informes de 2023 y 2024 sobre el Líbano y Kuwait. También puede ser así en otros países. Si puedes, habla antes con un abogado o abogada, una línea de ayuda o una organización.

## Who can help

b19-who = Quién puede ayudar
b19-who-person = Una persona de confianza fuera de tu casa: una amistad, alguien del vecindario o de tu comunidad de fe.
b19-who-organisation = Una organización para personas mayores, o alguien de trabajo social. Puedes preguntar allí quién más podría cuidarte.
b19-who-lawyer = Un abogado o abogada que trabaje para ti, y no para tu familia. La guía B10 trata de la ayuda legal y de intérpretes.
b19-who-line = Una línea de ayuda. Llama cuando no pueda oírte nadie que te haga daño. Si tienes una discapacidad, lee también la guía B17.
