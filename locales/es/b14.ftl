### Guide B14: how can I be safer today?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b14.toml says which claim rests on which fact.
### B1 is about danger right now; this guide is about today and this week. Small steps: a sudden change may be noticed.
### A message that speaks about deleting or about private windows also says that this does not stop a spying program.

b14-title = ¿Cómo puedo estar más a salvo hoy?
# The line below the title, in the list of the start page.
b14-short = Teléfono, dinero, papeles, un plan
b14-answer = Puedes empezar con un paso pequeño. Busca ayuda en un teléfono que nadie más revise. No lo cambies todo de golpe.

## What this can mean

b14-mean = Qué puede significar esto para ti
b14-mean-now = Esta página trata de hoy y de los próximos días. Si estás en peligro ahora, lee la guía B1.
b14-mean-watch = Si sientes que alguien vigila tu teléfono, puede que tengas razón. No es culpa tuya.
b14-mean-notice = Puede que quien vigila note un cambio repentino y sea un peligro mayor.
b14-mean-you = Conoces el lugar y a la gente. Da solo los pasos que te parezcan bien. También puedes esperar.

## Phone

b14-phone = Tu teléfono
b14-phone-other = Busca ayuda en un teléfono o computadora que no esté al alcance de quien te vigila. Puede ser el teléfono de una amistad, o una computadora de una biblioteca.
b14-phone-delete = No lo borres todo de golpe. Puede que quien te controla lo note y sea un peligro mayor. Borrar el historial no detiene un programa espía. Una ventana privada o de incógnito tampoco lo detiene.
b14-phone-email = Puedes crear un correo electrónico nuevo en un teléfono o una computadora más seguros. Elige un nombre que no muestre quién eres. No lo abras en el teléfono que quizás vigilan.
b14-phone-location = Si puedes hacerlo sin peligro, apaga la ubicación en tu teléfono. Piensa primero: ¿puede alguien notar que está apagada?

## Money and papers

b14-things = Dinero y papeles
b14-things-bag = Si puedes hacerlo sin peligro, prepara una bolsa con papeles y ropa. Guárdala donde no mire nadie que te haga daño.
b14-things-copy = Puedes dejar copias de tus papeles a una persona de confianza. La guía B4 trata de los papeles y el sueldo.
b14-things-money = Si nadie lo va a notar, aparta un poco de dinero. Quien puede ver tu cuenta quizás vea lo que pagas.
b14-things-keep = Guarda los mensajes de amenaza y una lista de lo que pasó, con fechas. Guarda todo donde no llegue nadie que te haga daño.

## A plan to leave

b14-plan = Un plan
b14-plan-where = Piensa adónde podrías ir, y cómo, de día y de noche. Puede ser una persona, una tienda, una estación o un hospital.
b14-plan-numbers = Aprende de memoria números importantes. Puede que alguien te quite el teléfono.
b14-plan-place = ¿No sabes dónde estás? Busca letreros de calles, un edificio conocido o una dirección en una carta.
b14-plan-word = Acuerda una palabra con una persona de confianza. Puede significar: «Necesito ayuda ahora». Di antes qué debería hacer entonces esa persona.
b14-plan-children = Si hay niñas o niños que deberían ir contigo, piensa qué necesitan y qué podrían decir a otros. Si puedes esperar sin peligro, pregunta a un abogado o abogada antes de irte con una niña o un niño. La guía B20 dice más.
b14-plan-wait = Si irte ahora es más peligroso, puedes esperar un momento mejor. No es culpa tuya tener que esperar.

## What you can ask for

b14-ask = Qué puedes pedir
b14-ask-plan = Puedes preguntar a una línea de ayuda o a una organización: «¿Pueden hacer un plan conmigo? ¿Qué hace aquí la gente en mi situación?»
b14-ask-contact = Di cómo pueden comunicarse contigo: «No me llamen. No escriban a este número». Di a qué hora no hay nadie contigo.

## In some places

b14-places = En algunos lugares
b14-places-kuwait = Kuwait: si te vas, quien te emplea puede comunicar tu ausencia a las autoridades. Eso puede llevar a un arresto. Otros países del Golfo tienen sistemas parecidos. Si puedes esperar sin peligro, pide consejo antes de irte.
b14-places-police = En algunos lugares pueden arrestar o expulsar del país a quienes van a la policía. Lo dicen informes de 2023 y 2024 sobre el Líbano y Kuwait. También puede ser así en otros países. Puedes hablar antes con un abogado o abogada, una línea de ayuda o una organización.

## What to be careful about

b14-careful = Con qué tener cuidado
b14-careful-calls = Puede que una llamada quede en la lista de llamadas o en la factura. Puede que un mensaje quede también en el otro teléfono.
b14-careful-tell = No hables de tu plan con quien te controla. No escribas dónde estás, ni adónde vas, donde otros lo lean.
b14-careful-program = Si encuentras un programa espía, no lo quites enseguida. Puede que quien vigila lo note. Pide consejo antes, en otro teléfono.

## Who can help

b14-who = Quién puede ayudar
b14-who-line = Una línea de ayuda. La lista dice quién está a cargo de cada línea y qué saber antes de llamar.
b14-who-person = Una persona de confianza. Elige a alguien que no se lo cuente a quien te controla.
b14-who-organisation = Una organización para mujeres, para personas trabajadoras o para migrantes. La guía B7 trata de las casas de acogida y de otra ayuda.
