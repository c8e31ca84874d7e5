### The letter: every word of the form, from "before you start" to "stored".
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The frame around every step

# $step (number) - the number of this step
# $all (number) - how many steps there are
letter-step-of = Paso { $step } de { $all }
letter-continue = Continuar
letter-skip = Saltar
letter-back = Atrás
letter-send-so-far = Enviar lo que tengo hasta ahora
letter-stop = Parar y borrar todo
letter-stop-sure = ¿Borrar todo lo que escribiste aquí?
letter-stop-yes = Sí, borrarlo
letter-stop-no = No, conservarlo
# For somebody who helps: the words of every screen in two languages. Stands at the end of each screen.
letter-second = Mostrar un segundo idioma
letter-second-end = Mostrar un solo idioma
# Above the list of languages. The letter is written in the language that was there first.
letter-second-which = ¿Qué segundo idioma quieres ver en esta página? Tu carta sigue en el primero.
letter-stopped-title = Se borró todo lo que escribiste aquí
letter-stopped-nothing = No se envió nada.
letter-stopped-offered = La carta cerrada con llave ya estaba en camino. Puede que haya llegado. Entonces la entidad puede leerla.
letter-stopped-text = Puede que el historial del navegador todavía muestre que estuviste en este sitio. Quien pueda mirar este teléfono quizás lo vea. Si hay programas espía ocultos, también siguen ahí.
letter-start-again = Empezar de nuevo
letter-loading = Un momento. El formulario se está cargando.
letter-numbers-link = Números de teléfono
letter-about-link = Qué puede salir mal aun así
letter-language-failed = No se pudo cargar el otro idioma. No se perdió nada de lo que escribiste. Inténtalo de nuevo cuando haya señal.

## F1 Before you start

letter-before-title = Antes de empezar
letter-before-intro = No es obligatorio escribir. Puedes parar en cualquier momento. Puedes saltar todas las preguntas.
letter-before-safe = ¿Estás a salvo donde estás ahora?
letter-before-safe-yes = Sí
letter-before-safe-no = No
letter-before-safe-unsure = No lo sé
letter-before-danger-title = Lo primero es que estés a salvo
letter-before-danger-text = Una carta no se lee enseguida. Si puedes, sal de esta página y llama primero. Puedes volver más tarde.
letter-before-company = ¿Puede alguien ver tu pantalla u oírte ahora?
letter-before-alone = No, no hay nadie conmigo
letter-before-somebody-near = Sí, hay alguien cerca
letter-before-company-unsure = No lo sé
letter-before-not-alone-title = Quizás sea mejor hacer esto más tarde
letter-before-not-alone-text = Puedes salir ahora y volver cuando no haya nadie contigo. También puedes llamar primero a alguien.
letter-before-leave-now = Salir de este sitio ahora
letter-before-phone = ¿De quién es este teléfono o esta computadora?
letter-before-phone-mine = Es mío y nadie más lo usa
letter-before-phone-shared = Es compartido o prestado, o alguien lo revisa
letter-before-phone-unsure = No lo sé
letter-before-shared-title = Puede que este teléfono recuerde tu visita
letter-before-shared-text = Si puedes, usa el teléfono de una persona de confianza o una computadora en una biblioteca. Con la navegación privada o de incógnito, la visita no queda en el historial. Eso no detiene los programas espía ocultos.
letter-before-exit-title = Qué hace el botón «Salir» y qué no hace
letter-before-exit-hides = «Salir» oculta esta página al instante y abre otra que no llama la atención.
letter-before-exit-history = No borra el historial del navegador. Puede que tu teléfono todavía muestre esta visita. Tampoco detiene los programas espía ocultos.
letter-before-exit-lost = Lo que escribiste y no enviaste se pierde. También se pierde si cierras o recargas esta página, o si vuelves atrás en el navegador. Para protegerte, no guardamos nada en tu teléfono.
letter-before-exit-return = Para volver, escribe otra vez la dirección de este sitio.
letter-before-exit-help = En un teclado también puedes presionar tres veces la tecla Shift (Mayús).
letter-before-private = Lo que respondas en esta página no se envía a nadie.
letter-before-why = Para que puedas elegir un momento sin peligro. Nadie recibe estas respuestas.

## F2 Who it is about

letter-about-title = ¿De quién se trata?
letter-about-why = Para que la entidad sepa quién necesita ayuda. Nadie pide un nombre aquí.
letter-about-me = De mí
letter-about-somebody-else = De alguien que conozco
letter-about-rather-not-say = No quiero decirlo
letter-about-somebody-note = Por favor, escribe solo lo que esta persona querría. Si puedes hacerlo sin peligro, pregúntale primero. En las preguntas sobre el peligro, lo que pasó y la ayuda, «yo», «me» y «mi» hablan de esa persona.

## F3 Who gets the letter

letter-agency-title = ¿Quién debería leer tu carta?
letter-agency-why = Tu carta se cierra con llave para que solo la entidad que elijas pueda abrirla. Por favor, lee cómo trabaja cada una.
letter-agency-run-by = Quién está a cargo
letter-agency-run-by-ngo = Una organización independiente
letter-agency-run-by-government = El gobierno
letter-agency-run-by-police = La policía
letter-agency-run-by-international = Una organización internacional
letter-agency-run-by-other = Otra persona o grupo
letter-agency-police = ¿Informa a la policía?
letter-agency-immigration = ¿Informa a migración?
letter-agency-tells-never = No, dice que nunca lo hace
letter-agency-tells-with-consent = Solo si aceptas
letter-agency-tells-when-required = Sí, cuando la ley dice que debe hacerlo
letter-agency-tells-always = Sí
letter-agency-duty = Qué debe comunicar a las autoridades
letter-agency-langs = Idiomas que lee
letter-agency-answer = Intenta responder
# $days (number) - how many days the agency says it needs
letter-agency-answer-days = { $days ->
    [one] en un plazo de { $days } día
    [many] en un plazo de { $days } de días
   *[other] en un plazo de { $days } días
}
letter-agency-country = Trabaja en
letter-agency-hours = Horario
letter-agency-hours-always = Día y noche
letter-agency-hours-every-day = Todos los días
# $first (text) - the first day of the week on which they are open
# $last (text) - the last such day
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-weekly = De { $first } a { $last }, de { $from } a { $until }
# $day (text) - the one day of the week on which they are open
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-one-day = { $day }, de { $from } a { $until }
# $zone (text) - the place by whose clock the hours are, such as Europe/London
letter-agency-hours-zone = Según el reloj de { $zone }
# $day (text) - a date
letter-agency-closed = Cerrada hasta el { $day }. Nadie lee cartas antes de ese día.
# $name (text) - the name of another agency
letter-agency-successor = Esta entidad ya no recibe cartas. { $name } hace ahora este trabajo. Por favor, elige esa otra.
letter-agency-phone = Teléfono
letter-agency-phone-free = Llamar es gratis en el país de la entidad. Aun así, puede que aparezca en la factura.
letter-agency-phone-cost = Puede que la llamada cueste dinero.
letter-agency-keeps = Guarda las cartas
# $days (number) - the most days that they keep a letter
letter-agency-keeps-days = { $days ->
    [one] como máximo { $days } día
    [many] como máximo { $days } de días
   *[other] como máximo { $days } días
}
letter-agency-verified = Última vez que lo revisamos
letter-agency-check = Números para comprobar la entidad
letter-agency-check-why = Puedes llamar a la entidad y pedir estos números. Si son distintos, no envíes la carta.
letter-agency-practice = Solo de práctica. Nadie leerá ni responderá tu carta.
letter-agency-none-title = Ahora no puedes enviar una carta aquí
letter-agency-none-text = No encontramos en este sitio una entidad en la que podamos confiar. Por favor, no esperes a que la haya. En vez de eso, puedes llamar.
letter-agency-loading = Buscando entidades…
letter-agency-old = Según el reloj de este teléfono, esta lista de entidades es vieja. El buzón la comprueba otra vez antes de que se envíe nada.

## F4 Under 18, or in danger

letter-danger-title = ¿Hay alguien menor de 18 años o en peligro?
letter-danger-why = En ese caso, puede que la ley diga que la entidad debe informar a otros. Lo verás aquí antes de contar más.
letter-danger-under-18 = Tengo menos de 18 años
letter-danger-child = Una niña o un niño está en peligro
letter-danger-now = Estoy en peligro ahora
letter-danger-none = Nada de esto
letter-danger-rather-not-say = No quiero decirlo
# $name (text) - the agency's own name
letter-danger-duty = Qué debe comunicar { $name } a las autoridades
letter-danger-duty-choice = Es decisión tuya qué cuentas. También puedes elegir otra entidad.
letter-danger-duty-nobody = Todavía no elegiste una entidad. Cada una tiene deberes distintos.
letter-danger-choose = Elegir una entidad
letter-danger-call-title = Si puedes, llama ahora
letter-danger-call-text = Una carta no se lee enseguida. En el número de emergencias suele responder la policía. Si la policía es un riesgo para ti, puede que sea mejor una línea de ayuda.

## F5 What happened

letter-happened-title = ¿Qué está pasando o qué pasó?
letter-happened-why = Para que la entidad sepa quién puede ayudarte mejor. Elige lo que quieras, o nada.
letter-happened-somebody = «Yo», «me» y «mi» hablan de la persona sobre la que escribes.
letter-happened-note-title = Las próximas respuestas nombran violencia, sexo y drogas
letter-happened-note-text = Puedes leerlas o dejar esta parte sin contestar. Las dos cosas están bien.
letter-happened-note-see = Ver estas respuestas
letter-happened-note-leave = Dejar esta parte sin contestar
letter-happened-left-out = Esta parte queda sin contestar.
letter-happened-takes-documents = Alguien se queda con mis papeles
letter-happened-takes-earnings = No me pagan, o no me pagan todo
letter-happened-debt-bondage = Dicen que primero tengo que pagar una deuda
letter-happened-false-promises = No es lo que me prometieron
letter-happened-excessive-hours = Días muy largos, o sin descanso
letter-happened-bad-conditions = Un mal lugar para vivir o trabajar, o muy poca comida
letter-happened-no-doctor = No puedo recibir atención médica cuando la necesito
letter-happened-restricts-movement = No puedo salir ni irme cuando quiero
letter-happened-isolation = Me mantienen lejos de la gente o me vigilan
letter-happened-depends-on-them = Alguien de quien dependo se aprovecha de eso
letter-happened-threats = Alguien me amenaza, o amenaza a personas que quiero
letter-happened-threat-of-law = Dicen que van a llamar a la policía o a migración
letter-happened-humiliation = Me insultan o me humillan una y otra vez
letter-happened-begging = Tengo que mendigar para otros
letter-happened-forced-crime = Tengo que hacer cosas que van contra la ley
letter-happened-forced-marriage = Un matrimonio que no elegí
letter-happened-drugs = Me dan drogas o alcohol para controlarme
letter-happened-physical-abuse = Alguien me hace daño en el cuerpo
letter-happened-sexual-abuse = Alguien me toca o tiene sexo conmigo contra mi voluntad
letter-happened-sexual-exploitation = Alguien me obliga a hacer cosas sexuales para otros, o para fotos
letter-happened-something-else = Otra cosa
letter-happened-rather-not-say = No quiero decirlo

## F6 Where and when

letter-place-title = ¿Dónde y cuándo?
letter-place-why = Para que la entidad sepa quién puede ayudar allí. Sin dirección y sin fecha. Nadie pregunta aquí por permisos.
letter-place-country = ¿En qué país?
letter-place-country-none = No quiero decirlo
letter-place-kind = ¿En qué tipo de lugar?
letter-place-home = En la casa de alguien
letter-place-farm = En una finca, una granja o un bosque
letter-place-factory = En una fábrica o un taller
letter-place-construction = En una obra de construcción o una mina
letter-place-restaurant = En un restaurante, un hotel o una cocina
letter-place-shop = En una tienda, un salón de belleza o un lavado de autos
letter-place-sex-industry = Donde se vende sexo
letter-place-boat = En un barco
letter-place-street = En la calle
letter-place-online = En internet o por teléfono
letter-place-somewhere-else = En otro lugar
letter-place-rather-not-say = No quiero decirlo
letter-place-when = ¿Cuándo?
letter-place-now = Sigue pasando ahora
letter-place-past-year = Terminó hace menos de un año
letter-place-longer-ago = Terminó hace más tiempo
letter-place-when-rather-not-say = No lo sé, o no quiero decirlo

## F7 What would help

letter-help-title = ¿Qué te ayudaría?
letter-help-why = Para que la entidad pueda buscarlo. Puede que no lo tenga todo. Elige lo que quieras, o nada.
letter-help-talk = Alguien con quien hablar
letter-help-safe-place = Un lugar seguro para dormir
letter-help-transport = Una forma segura de llegar
letter-help-doctor = Atención médica o de enfermería
letter-help-substances = Ayuda con el alcohol, las drogas o las medicinas
letter-help-disability = Ayuda con una discapacidad
letter-help-lawyer = Un abogado o una abogada
letter-help-pay = Mi sueldo
letter-help-papers = Mis papeles
letter-help-children = Mis hijas e hijos, o su escuela
letter-help-family = Encontrar o llamar a mi familia
letter-help-training = Aprender, o encontrar trabajo
letter-help-interpreter = Alguien que hable mi idioma y conozca mi cultura
letter-help-with-a-woman = Hablar con una mujer
letter-help-with-a-man = Hablar con un hombre
letter-help-going-home = Una forma segura de volver a casa
letter-help-just-information = Solo información
letter-help-something-else = Otra cosa
letter-help-not-sure = Todavía no lo sé

## F8 Your words

letter-words-title = ¿Quieres añadir algo con tus propias palabras?
letter-words-why = Para que te entiendan mejor. No hace falta que escribas detalles.
letter-words-court = Puede que un día un tribunal o la otra parte vea esto. Bastan pocas palabras.
letter-words-label = Tus palabras
# $left (number) - how many characters still fit
letter-words-left = { $left ->
    [one] Cabe { $left } letra o signo más
    [many] Caben { $left } de letras o signos más
   *[other] Caben { $left } letras o signos más
}
# $over (number) - how many characters are too many
letter-words-over = { $over ->
    [one] Sobra { $over } letra o signo. No se cortó nada. Por favor, hazlo más corto.
    [many] Sobran { $over } de letras o signos. No se cortó nada. Por favor, hazlo más corto.
   *[other] Sobran { $over } letras o signos. No se cortó nada. Por favor, hazlo más corto.
}

## F9 How to reach you

letter-contact-title = ¿Puede la entidad comunicarse contigo?
letter-contact-why = Para que nunca te pongan en peligro. Da solo una forma que no sea peligrosa.
letter-contact-i-will = No, yo voy a comunicarme con la entidad
letter-contact-i-will-note = Su número de teléfono está en la última página. Por favor, anótalo antes de cerrarla, si puedes hacerlo sin peligro.
letter-contact-i-will-no-phone = Por favor, asegúrate de tener una forma de comunicarte con la entidad.
letter-contact-yes = Sí, de la forma que yo diga
letter-contact-no = No, no quiero que se comuniquen conmigo
letter-contact-rather-not-say = No quiero decirlo
letter-contact-anonymous = Elegiste «sin mi nombre y sin forma de comunicarse conmigo». Por eso aquí no se pregunta nada.
letter-contact-change = Cambiar eso
letter-contact-channel = ¿Qué forma no es peligrosa?
letter-contact-call = Una llamada
letter-contact-text = Un mensaje de texto
letter-contact-chat = Un mensaje en una aplicación
letter-contact-email = Un correo electrónico
letter-contact-person = Una persona de mi confianza
letter-contact-another-way = Otra forma
letter-contact-how = El número, la dirección o la persona
letter-contact-how-hint = Un número de teléfono, el nombre en una aplicación o una persona de confianza.
letter-contact-name = Un nombre o una palabra acordada para ti
letter-contact-name-hint = Dirán eso para que sepas que es la entidad. No hace falta que sea tu nombre real.
letter-contact-lang = ¿En qué idioma quieres hablar?
letter-contact-lang-none = No quiero decirlo
letter-contact-interpreter = ¿Quieres intérprete?
letter-contact-interpreter-no = No
letter-contact-interpreter-woman = Sí, una mujer
letter-contact-interpreter-man = Sí, un hombre
letter-contact-interpreter-anybody = Sí, cualquier persona
letter-contact-interpreter-not-sure = No lo sé
letter-contact-when = ¿Cuándo no hay peligro?
letter-contact-morning = Por la mañana
letter-contact-afternoon = Por la tarde
letter-contact-evening = Al empezar la noche
letter-contact-night = Tarde en la noche o de madrugada
letter-contact-weekdays = De lunes a viernes
letter-contact-weekend = El sábado o el domingo
letter-contact-any-time = A cualquier hora
letter-contact-avoid = ¿Qué no deben hacer?
letter-contact-no-voicemail = Dejar un mensaje de voz
letter-contact-no-messages = Enviar un mensaje de texto o de chat
letter-contact-no-say-who = Decir quién llama
letter-contact-no-call-again = Volver a llamar si nadie contesta

## F10 How they may use it

letter-use-title = ¿Cómo pueden usar lo que escribes?
letter-use-why = Para que nadie haga con ello más de lo que quieres.
letter-use-share = Pueden contarlo a otros que puedan ayudar, si acepto cada vez
letter-use-only-them = Solo esta entidad puede saberlo
letter-use-anonymous = Solo sin mi nombre y sin forma de comunicarse conmigo
letter-use-not-sure = No lo sé
letter-use-anonymous-note = La forma de comunicarse contigo se quita de la carta. Solo pueden responder si creas un código, en la página siguiente. Por favor, revisa también si hay nombres en tus propias palabras.
letter-use-law = Si una ley dice que deben comunicar algo a las autoridades, puede que tengan que hacerlo. Su ficha dice cuándo.

## F13 A code to come back with, between F10 and F11

letter-code-title = ¿Quieres un código para volver?
letter-code-why = Para que puedan responderte en este sitio. No necesita nombre, número ni correo electrónico.
letter-code-back = Con un código puedes volver, leer su respuesta y seguir escribiendo.
letter-code-lost = Nadie puede recuperar un código perdido. No se guarda en ningún otro lugar: solo está contigo.
# Two buttons of the same weight.
letter-code-make = Crear un código
letter-code-without = Enviar sin código
letter-code-without-chosen = Elegiste enviar sin código. Todavía puedes crear uno.
letter-code-making = Creando un código en este teléfono. Tarda unos segundos…
letter-code-failed-title = No se pudo crear el código
letter-code-failed = Puede que este teléfono sea muy viejo o que su memoria esté llena. Puedes intentarlo de nuevo o enviar sin código.
letter-code-yours = Tu código
letter-code-keep = Cómo guardarlo
letter-code-keep-learn = Apréndelo de memoria, de cuatro en cuatro dígitos.
letter-code-keep-write = O anótalo y escóndelo, por ejemplo entre otros números.
letter-code-keep-finder = Quien lo encuentre puede leer y escribir como si fuera tú.
letter-code-keep-picture = Por favor, no tomes una foto de la pantalla. Las fotos van a galerías y nubes que quizás vean otras personas.
letter-code-print = Imprimir solo los dígitos
letter-code-last = Escribe los últimos cuatro dígitos
letter-code-last-hint = Así sabes que lo tienes. Si no, tu carta va sin el código.
letter-code-right = Es correcto. Tu carta va con este código.
letter-code-wrong = Estos no son los últimos cuatro dígitos. Por favor, mira el código otra vez. Puedes intentarlo las veces que quieras.
letter-code-another = Crear otro código
letter-code-none = Al final no quiero un código
letter-code-word = Una palabra secreta, si quieres una
letter-code-word-hint = Deberían pedírtela antes de nombrar un lugar o una hora. Quien solo encuentre tu código no la sabe.

## F11 Check and send

letter-check-title = Revisar, aceptar, enviar
letter-check-why = Para que lo veas todo antes que nadie.
letter-check-change = Cambiar
# $what (text) - the name of the answer that can be changed, for people who hear the page
letter-check-change-what = Cambiar: { $what }
letter-check-nobody = Todavía no elegiste a nadie
letter-check-choose = Elegir quién la lee
letter-check-nothing = Sin contestar
letter-check-about = De quién se trata
letter-check-danger = Menor de 18 años o en peligro
letter-check-happened = Qué está pasando o qué pasó
letter-check-place = Dónde y cuándo
letter-check-help = Qué ayudaría
letter-check-words = Tus palabras
letter-check-contact = Cómo pueden comunicarse contigo
letter-check-contact-when = Cuándo no hay peligro
letter-check-contact-avoid = Qué no deben hacer
letter-check-contact-speech = Nombre o palabra acordada, idioma, intérprete
letter-check-use = Cómo pueden usarla
letter-check-code = Un código para volver
letter-check-code-yes = Sí. Pueden responderte en este sitio.
letter-check-code-no = No. No pueden responderte en este sitio.
letter-check-code-not-kept = Todavía no hay un código guardado. No escribiste sus últimos cuatro dígitos. Por eso la carta va sin código.
letter-check-word = Tu palabra secreta
letter-check-may-title = Qué pueden hacer, y qué no puede prometer nadie
letter-check-may-read = La entidad lee tu carta y puede hablar contigo sobre ella, si diste una forma de hacerlo.
letter-check-may-share = Mira su ficha: dice cuándo informa a otros.
letter-check-may-not = Puede que no pueda ayudar, o que no sea pronto. Nadie puede prometerlo.
# $days (number) - the most days that they keep a letter
letter-check-may-keep = { $days ->
    [one] Dice que la guarda { $days } día como máximo.
    [many] Dice que la guarda { $days } de días como máximo.
   *[other] Dice que la guarda { $days } días como máximo.
}
letter-check-may-ask = Más tarde puedes pedirle que ya no la use.
letter-check-may-back = Después de enviarla, la carta no se puede retirar.
# $name (text) - the agency's own name
letter-consent = Acepto que { $name } lea esta carta
letter-consent-needed = Para enviar, marca por favor la casilla que dice que aceptas. También puedes parar aquí.
# $name (text) - the agency's own name
letter-send = Enviar a { $name }
letter-asking = Preguntando al buzón si todo está listo…
letter-sealing = Cerrando tu carta con llave en este teléfono…
letter-opening = Abriendo tu buzón para su respuesta…
letter-sending = Enviando la carta cerrada con llave…
letter-sending-wait = Por favor, espera antes de volver atrás o elegir otro idioma. Puedes parar en cualquier momento.
# $seconds (number) - in how many seconds it is tried again
letter-waiting = { $seconds ->
    [one] Esperando. Lo intentamos de nuevo en { $seconds } segundo.
    [many] Esperando. Lo intentamos de nuevo en { $seconds } de segundos.
   *[other] Esperando. Lo intentamos de nuevo en { $seconds } segundos.
}

## Before anything is locked: the agency may be late, or its card is a new one

letter-late-title = Puede que la lean tarde
# $name (text) - the agency's own name
# $day (text) - a date
letter-late-since = { $name } buscó cartas por última vez el { $day }.
# $name (text) - the agency's own name
letter-late-never = { $name } todavía no ha buscado cartas aquí.
letter-late-choice = Todavía no se ha cerrado con llave ni enviado nada. Puedes elegir otra entidad, llamar o enviarla de todos modos.
letter-late-send = Enviarla de todos modos
letter-other-agency = Elegir otra entidad
letter-changed-title = Su ficha ha cambiado
letter-changed-text = Después de que abriste esta página, la entidad cambió lo que dice de sí misma. Por favor, lee otra vez su ficha. Todavía no se ha cerrado con llave ni enviado nada.
letter-changed-read = Leer la ficha otra vez

## When it could not be sent. Every text says that nothing is lost and what to do.

letter-failed-title = Todavía no se envió. Tus respuestas siguen aquí.
letter-failed-offline = Ahora no hay conexión. Espera a tener señal y después toca «Enviar» otra vez.
letter-failed-busy = El buzón está ocupado. Espera unos minutos y después toca «Enviar» otra vez.
letter-failed-full = El buzón está lleno en este momento. Inténtalo más tarde, elige otra entidad o llama.
letter-failed-refused = El buzón no aceptó la carta. Elige otra entidad o llama.
letter-failed-expired = Las llaves de esta entidad son demasiado viejas. Por eso no cerramos la carta con llave para ella. Elige otra entidad o llama.
letter-failed-gone = Esta entidad ya no recibe cartas. No se cerró con llave ni se envió nada. Elige otra entidad o llama.
letter-failed-sealer = El programa que cierra la carta no pudo empezar en este teléfono. Inténtalo de nuevo, usa otro navegador o llama.
letter-failed-long = Algo que escribiste es demasiado largo: tu texto, o cómo contactarte. Por favor, hazlo más corto. No se cortó nada.
# Shown below the two texts that say: press Send again.
letter-failed-again = También lo intentamos por nuestra cuenta mientras esta página siga abierta.
letter-failed-kept = Todo lo que escribiste sigue en esta página. No está en ningún otro lugar.

## F12 Stored

letter-sent-title = Guardada, todavía sin leer
# $name (text) - the agency's own name
# $days (number) - how many days the agency says it needs
letter-sent-text = { $days ->
    [one] { $name } intenta responder en un plazo de { $days } día. Puede que no lo haga.
    [many] { $name } intenta responder en un plazo de { $days } de días. Puede que no lo haga.
   *[other] { $name } intenta responder en un plazo de { $days } días. Puede que no lo haga.
}
letter-sent-then-call = Si para entonces no recibes nada, puedes llamar:
letter-sent-no-phone = Si para entonces no recibes nada, mira los números de teléfono.
letter-sent-i-will = Dijiste que ibas a comunicarte con la entidad. Puedes hacerlo así:
letter-sent-back-title = Cómo volver
letter-sent-back = Abre la página de inicio de este sitio y elige «Leer las respuestas a tu carta». Esa página se llama G1. Después escribe tu código.
letter-sent-ways = Allí también ves hasta dónde ha llegado tu carta:
letter-sent-way-stored = Guardada: espera a la entidad.
letter-sent-way-collected = Recogida: la entidad la tiene, pero todavía no la ha leído.
letter-sent-way-opened = Abierta: alguien allí la ha leído.
letter-sent-way-answered = Respondida: hay algo para que leas.
# Shows the digits again, or hides them.
letter-sent-code = Mostrar u ocultar mi código
letter-sent-files = Añadir fotos o archivos
letter-sent-files-loading = Un momento. Esta parte se está cargando.
letter-sent-files-none = Ahora no se pueden añadir archivos. De todos modos, tu carta está guardada.
letter-sent-no-contact = No diste ninguna forma de comunicarse contigo. Pueden leer tu carta, pero no pueden responder.
letter-sent-clean = Lo que escribiste ya no está en esta página. Ya puedes salir.
letter-sent-danger = Si estás en peligro ahora, no esperes. Llama al número de emergencias.
letter-sent-practice = Esto fue una práctica. Nadie leerá ni responderá esta carta.

## The letter as the agency can read it without our tools

letter-plain-heading = Una carta, tal como se escribió
letter-plain-agency = Para
letter-plain-lang = Idioma
letter-plain-contact = Cómo comunicarse con quien escribe, y cómo no
letter-plain-contact-none = Quien escribe no dio ninguna forma. No intenten comunicarse.
letter-plain-contact-no = No se comuniquen con quien escribe.
letter-plain-contact-i-will = No se comuniquen con quien escribe. Esa persona se comunicará con ustedes.
letter-plain-code = Responder a través del sitio
letter-plain-code-yes = Quien escribe tiene un código. Con él se puede leer una respuesta que se envíe con el programa de la entidad.
letter-plain-code-no = Quien escribe no tiene código. No se puede enviar ninguna respuesta a través del sitio.
letter-plain-word = Pidan esta palabra antes de nombrar un lugar o una hora
