### Guide B16: after I go home.
### Every claim stands in the list of facts (content/facts.toml); content/guides/b16.toml says which claim rests on which fact.
### "Home" is the country or the place where the reader lived before. Not everybody is safe there. Promise nothing.

b16-title = Después de volver a casa
# The line below the title, in the list of the start page.
b16-short = Seguridad, papeles, ayuda, dinero que te deben
b16-answer = Puede que algunos derechos vayan contigo. Puede que puedas pedir tu sueldo o una indemnización desde casa. Algunos países ayudan a quienes regresan. Depende del país.

## What this can mean

b16-mean = Qué puede significar esto para ti
b16-mean-fault = Si vuelves con poco dinero, o con deudas, no es culpa tuya. Es decisión tuya a quién cuentas lo que pasó.
b16-mean-time = Puede llevar tiempo volver a sentirte en casa. Quizás sientes tristeza, enojo o cansancio, o duermes mal. También puedes pedir ayuda con esto.
b16-mean-again = Países que forman parte del Protocolo de la ONU sobre la trata: deben intentar proteger a las personas de volver a sufrir trata.

## In some places

b16-places = En algunos lugares
b16-places-own = Países que forman parte del Protocolo de la ONU sobre la trata: deben dejar volver a su propia gente que sufrió trata, sin una demora que no sea razonable. Deben pensar en su seguridad. Vale también para quienes tenían derecho a vivir allí de forma permanente.
b16-places-eu-pay = Unión Europea, pero no Dinamarca ni Irlanda: puedes reclamar sueldos no pagados por trabajo allí, incluso después de que te enviaran a tu país. Vale aunque trabajaras sin papeles.
b16-places-eu-money = Unión Europea: quizás vives en un país de la UE y el delito pasó en otro. Entonces puedes solicitar la indemnización en una oficina del país donde vives. La indemnización es para personas que sufrieron delitos violentos hechos a propósito. Pregunta a un abogado o abogada si es posible que valga para ti.
b16-places-pl = Polonia: un centro nacional (KCIK) ayuda a personas de Polonia que vuelven a casa. Puede ayudar con vivienda, atención médica, consejo legal y papeles nuevos. La página que leímos es de 2018 o de antes.
b16-places-id = Indonesia: las personas que sufrieron trata tienen derecho a la restitución (recuperar lo que les quitaron). También tienen derecho a ayuda para recuperarse, y a que las lleven a casa. El texto que leímos no tiene fecha.
b16-places-bd = Bangladés: quienes volvieron después de trabajar fuera podían quejarse al ministerio para el trabajo en el extranjero. Lo dice un informe de 2017.
b16-places-ar = Argentina: un equipo del Estado organizó un viaje a casa dentro del país para una persona. Lo escribió un diario en 2025. Pregunta si puede hacer esto por ti.

## What you can do

b16-do = Qué puedes hacer
b16-do-safe = Piensa dónde puedes dormir sin peligro, y quién debería saber que volviste. No hace falta que vayas al mismo lugar que antes.
b16-do-contact = Guarda el teléfono de tu abogado o abogada, o de tu organización, en el otro país. Dales una forma de comunicarse contigo que no vea nadie que te haga daño.
b16-do-keep = Guarda contratos, mensajes, recibos de sueldo y cartas de tribunales. Deja copias a una persona de confianza.
b16-do-doctor = Busca atención médica si tienes heridas o una enfermedad. Puedes empezar por lo que te duele, y contar más después.
b16-do-danger = Si alguien te amenaza en casa, lee la guía «Si estoy en peligro ahora». Si necesitas irte otra vez, un abogado o abogada puede decirte qué caminos hay.

## What you can ask for

b16-ask = Qué puedes pedir
b16-ask-before = Antes de salir del otro país, pregunta a tu abogado o abogada: «¿Puede actuar por mí cuando ya no esté? ¿Qué tengo que firmar para eso?»
b16-ask-claim = Pregunta a un abogado o abogada, o a un sindicato: «¿Puedo reclamar desde aquí mi sueldo o una indemnización? ¿Cuánto tiempo tengo?»
b16-ask-court = Si hay un caso ante un tribunal, pregunta: «¿Tengo que viajar otra vez? ¿Puedo hablar por video? ¿Quién paga el viaje?»
b16-ask-help = Pregunta a una organización cerca de ti: «¿Hay ayuda con vivienda, escuela o trabajo? ¿Qué tengo que hacer a cambio?»
b16-ask-papers = Si necesitas papeles nuevos, pregunta qué debes llevar. También puedes preguntar: «¿Muestra el papel lo que me pasó?»

## What to be careful about

b16-careful = Con qué tener cuidado
b16-careful-near = Quizás quien te envió fuera vive cerca de ti, o es de tu familia. Si tienes miedo, habla con una organización antes de ir allí.
b16-careful-debt = Quizás alguien dice que todavía debes dinero por el viaje. Pide consejo antes de pagar, firmar o trabajar por eso.
b16-careful-offer = Ten cuidado con una nueva oferta de trabajo o de matrimonio en otro país. Pregunta antes a un sindicato o a una organización. Deja una copia de la oferta a una persona de confianza.
b16-careful-story = Puede que alguien quiera tu historia para un diario o para internet. Puedes decir que no. Las imágenes y los nombres pueden quedarse allí mucho tiempo.
b16-careful-office = Antes de dar tu nombre a una oficina, pregunta: «¿A quién debe informar usted? ¿Va a informar a la policía?»
b16-careful-police = La policía puede ser un riesgo si te pueden arrestar, o si quien te hace daño conoce a policías. Entonces busca antes otra ayuda: un abogado o abogada, una línea de ayuda o una organización.

## Who can help

b16-who = Quién puede ayudar
b16-who-line = Una línea de ayuda de tu país. La lista de números dice quién está a cargo de cada línea.
b16-who-organisation = Una organización para personas que vuelven de trabajar fuera, para mujeres, para la niñez o para migrantes. Pregunta primero cuánto cuesta y a quién debe informar.
b16-who-lawyer = Un abogado o abogada en tu país. Puede que trabaje junto con un abogado o abogada del otro país.
