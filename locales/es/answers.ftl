### Coming back with a code: the page before its program has started, and every word of the mailbox.
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The page before the program has started, and where it can not start

answers-title = Respuestas
answers-intro = Con el código de tu carta puedes leer aquí las respuestas, seguir escribiendo o borrarlo todo.
# Shown until the program has started, and where it never starts.
answers-loading = La página se abre sola, si este navegador puede usarla. Necesita hasta 400 KB de datos.
answers-noscript = Las respuestas no se pueden abrir en este navegador, porque los scripts están apagados. Están cerradas con llave, y solo un script puede abrirlas.
answers-about-small = Lee esto antes de escribir tu código
answers-none-title = Aquí no espera ninguna respuesta
answers-none-answer = En esta copia del sitio, nadie recibe cartas, así que nadie responde. Por favor, no esperes aquí. En vez de eso, puedes llamar.
answers-no-start = La página no puede funcionar en este navegador. Tus respuestas siguen esperando. Por favor, prueba otro navegador o llama.
answers-not-secure = Escribir un código en esta página no es seguro, por eso sigue cerrada. Comprueba que la dirección empieza por https, o llama.

## The frame around every screen

answers-back = Atrás
answers-close = Cerrar esta página
answers-numbers-link = Números de teléfono
answers-about-link = Qué puede salir mal aun así
answers-start-link = Página de inicio
answers-language-failed = No se pudo cargar el otro idioma. No se perdió nada. Inténtalo de nuevo cuando haya señal.

## The code

answers-code-title = Abrir tus respuestas
answers-code-why = Tu código abre las respuestas en este teléfono. El código mismo no se envía a nadie.
answers-code-label = Tu código
answers-code-hint = 24 dígitos, en cualquier escritura. Los espacios y los guiones no importan.
answers-code-open = Abrir
answers-code-empty = Por favor, escribe los 24 dígitos de tu código.
answers-code-letters = Hay letras en lo que escribiste. Un código solo tiene dígitos.
# $left (number) - how many digits are missing
answers-code-short = { $left ->
    [one] Todavía falta { $left } dígito. Un código tiene 24 dígitos.
    [many] Todavía faltan { $left } de dígitos. Un código tiene 24 dígitos.
   *[other] Todavía faltan { $left } dígitos. Un código tiene 24 dígitos.
}
# $over (number) - how many digits are too many
answers-code-long = { $over ->
    [one] Sobra { $over } dígito. Un código tiene 24 dígitos.
    [many] Sobran { $over } de dígitos. Un código tiene 24 dígitos.
   *[other] Sobran { $over } dígitos. Un código tiene 24 dígitos.
}
# $group (number) - which of the six groups of four digits, from 1 to 6
answers-code-group = Estos dígitos no concuerdan. Por favor, mira otra vez el grupo { $group }: parece equivocado.
answers-code-check = Estos dígitos no concuerdan. Uno o más están mal. Por favor, compáralos grupo por grupo.
answers-code-near = Si alguien puede ver tu pantalla ahora, quizás sea mejor hacer esto más tarde.
answers-code-lost = Sin el código, nadie puede abrir las respuestas. Si se perdió, puedes escribir otra carta o llamar.

## Opening the mailbox

answers-deriving = Haciendo las llaves a partir de tu código. Tarda unos segundos…
answers-agencies = Cargando la lista firmada de entidades…
answers-looking = Buscando tu buzón…
answers-unlocking = Abriendo las respuestas y comprobando quién las escribió…
# $seconds (number) - about how long until the next try
answers-waiting = { $seconds ->
    [one] No hay conexión o el buzón está ocupado. Lo intentamos de nuevo en { $seconds } segundo.
    [many] No hay conexión o el buzón está ocupado. Lo intentamos de nuevo en { $seconds } de segundos.
   *[other] No hay conexión o el buzón está ocupado. Lo intentamos de nuevo en { $seconds } segundos.
}
answers-waiting-login = Algunas redes piden primero iniciar sesión. No se pierde nada, y no hace falta que vuelvas a escribir nada.
answers-nothing-title = No hay ningún buzón para este código
answers-nothing-text = Los dígitos concuerdan, pero ningún buzón tiene este código. Por favor, revísalos una vez más.
answers-nothing-why = Un buzón se borra si nadie lo abre durante un año. También puede que lo hayas borrado, o que hayas cambiado tu código.
answers-nothing-call = También puedes llamar a la entidad o escribir otra carta.

## An open mailbox

answers-threads-title = Tus respuestas
# The whole button for one agency. $name (text) - the agency's name
# $count (number) - how many answers have come from it
answers-threads-row = { $count ->
    [one] { $name }: { $count } respuesta
    [many] { $name }: { $count } de respuestas
   *[other] { $name }: { $count } respuestas
}
# $name (text) - the agency's name
answers-threads-none = { $name }: todavía sin respuesta
answers-empty-title = Tu buzón está vacío
answers-empty-text = Tu código es correcto, pero aquí no hay ninguna carta ni respuesta. Puede que tu carta no haya llegado. Puedes escribirla otra vez o llamar.
answers-look-again = Buscar respuestas nuevas
# In place of the name of an agency that the signed list does not have.
answers-unknown-agency = Una entidad que no está en la lista
answers-unknown-text = Esta entidad ya no está en la lista firmada. Nadie puede comprobar quién escribió estas respuestas, por eso están ocultas. Por favor, llama antes de confiar en ellas.
answers-old-list = La lista firmada de entidades no está al día. Por favor, llama a la entidad antes de ir a cualquier lugar.
answers-note-lost = No se pudo leer una nota que se guardaba para ti. No podemos decir si alguien quitó una respuesta.
# Stands before the agency's phone numbers.
answers-call = También puedes llamar. Puede que la llamada cueste dinero.
answers-practice = Solo de práctica. Nadie lee ni responde estas cartas.

## How far a letter is

# $number (number) - the number of the survivor's newest letter to this agency
# $day (text) - the day on which it was stored
answers-way-last = Lo último que enviaste es el número { $number }, guardado el { $day }.
# $number (number) - the number of the survivor's newest letter to this agency
answers-way-last-number = Lo último que enviaste es el número { $number }.
answers-way-stored = Está guardado. La entidad todavía no lo ha recogido.
answers-way-collected = La entidad lo ha recogido, pero todavía no lo ha leído.
answers-way-opened = La entidad lo ha abierto. Todavía no tiene respuesta.
answers-way-answered = La entidad lo ha respondido.
# $from (number) - the first of some older letters of hers
# $to (number) - the last of them
answers-way-older-stored = Los números { $from } a { $to } están guardados, todavía sin recoger.
answers-way-older-one-stored = El número { $from } está guardado, todavía sin recoger.
answers-way-older-collected = Los números { $from } a { $to } están recogidos, todavía sin leer.
answers-way-older-one-collected = El número { $from } está recogido, todavía sin leer.
answers-way-older-opened = Los números { $from } a { $to } están abiertos, todavía sin responder.
answers-way-older-one-opened = El número { $from } está abierto, todavía sin responder.
answers-way-older-answered = Los números { $from } a { $to } están respondidos.
answers-way-older-one-answered = El número { $from } está respondido.
answers-way-many = La entidad dice que tarda más porque llegaron muchas cartas.
answers-way-interpreter = La entidad dice que tarda más porque busca intérprete.
answers-way-partner = La entidad dice que tarda más porque espera a otra organización.
answers-way-closed = La entidad dice que tarda más porque ahora está cerrada.
# $day (text) - a date
answers-way-next = La entidad dice: próximas noticias a más tardar el { $day }.
# $number (number) - the number of the newest answer
# $day (text) - its date
answers-last = Última respuesta: número { $number }, del { $day }.
answers-last-number = Última respuesta: número { $number }.
answers-last-check = Puedes llamar a la entidad y preguntar si ese es su último número. Puede que alguien haya retenido una respuesta más nueva.
answers-no-answer = Todavía no hay respuesta.

## Answers

# $number (number) - the number of the answer
answers-answer = Respuesta { $number }
answers-answer-closed = La entidad ya no responderá más aquí.
answers-answer-more = Mostrar el resto de esta respuesta
answers-word = Elegiste una palabra secreta. Deberían pedírtela antes de nombrar un lugar o una hora.
answers-helped-title = ¿Te ayudó esta respuesta?
answers-helped-why = No hace falta que lo digas. Solo la entidad recibe lo que toques.
answers-helped-yes = Me ayudó
answers-helped-some = Un poco
answers-helped-no = No me ayudó
answers-helped-stored = Guardado para la entidad. Gracias.

## What is not as it should be

answers-trouble-title = Por favor, mira esto primero
# $from (number) - the number of the first answer that is missing
# $to (number) - the number of the last one
answers-trouble-missing = Faltan las respuestas { $from } a { $to }. Puede que se hayan perdido o que alguien las haya retenido. Por favor, pregunta a la entidad.
answers-trouble-missing-one = Falta la respuesta { $from }. Puede que se haya perdido o que alguien la haya retenido. Por favor, pregunta a la entidad.
# $number (number) - the number of the answer
answers-trouble-repeated = La respuesta { $number } llegó más de una vez. Por favor, pregunta a la entidad cuál es la correcta.
answers-trouble-broken = La respuesta { $number } no sigue a la anterior. Puede que alguien haya cambiado algo. Por favor, pregunta a la entidad.
answers-trouble-withdrawn = Una respuesta que leíste antes ya no está aquí: la número { $number }. Por favor, pregunta a la entidad.
answers-trouble-not-seen = Cuando te escribieron por última vez, no habían visto tu carta { $number }. Puede que todavía esté en camino.
answers-trouble-unreadable = { $count ->
    [one] { $count } carta de tu buzón no se puede abrir con este código. Puede que esté dañada.
    [many] { $count } de cartas de tu buzón no se pueden abrir con este código. Puede que estén dañadas.
   *[other] { $count } cartas de tu buzón no se pueden abrir con este código. Puede que estén dañadas.
}
answers-hidden-title = Algo de aquí no es de la entidad
answers-hidden-text = { $count ->
    [one] { $count } carta no lleva la firma de la entidad. Puede que otra persona la haya escrito, por eso está oculta.
    [many] { $count } de cartas no llevan la firma de la entidad. Puede que otra persona las haya escrito, por eso están ocultas.
   *[other] { $count } cartas no llevan la firma de la entidad. Puede que otra persona las haya escrito, por eso están ocultas.
}
answers-hidden-never = Nunca vayas a donde dice, y no llames a un número que esté ahí.
answers-hidden-show = Mostrarlo de todos modos
answers-hidden-mark = Esto no es de una entidad. Nunca vayas a donde dice.

## Writing on

answers-write-title = Seguir escribiendo
answers-write-why = Se cierra con llave en este teléfono, para que solo esta entidad pueda abrirlo. No hace falta que escribas detalles.
answers-write-label = Tus palabras
# $left (number) - how many characters still fit
answers-write-left = { $left ->
    [one] Cabe { $left } letra o signo más
    [many] Caben { $left } de letras o signos más
   *[other] Caben { $left } letras o signos más
}
# $over (number) - how many characters are too many
answers-write-over = { $over ->
    [one] Sobra { $over } letra o signo. No se cortó nada. Por favor, hazlo más corto.
    [many] Sobran { $over } de letras o signos. No se cortó nada. Por favor, hazlo más corto.
   *[other] Sobran { $over } letras o signos. No se cortó nada. Por favor, hazlo más corto.
}
answers-write-empty = Todavía no hay palabras. Puedes escribir algunas o dejarlo así.
# $name (text) - the agency's own name
answers-write-send = Enviar a { $name }
answers-write-sending = Cerrando tus palabras con llave y enviándolas…
answers-write-stored = Guardado, todavía sin leer. Tus palabras ya no están en esta página.
answers-sending = Cerrando con llave y enviando…
answers-other-first = Todavía se está enviando otra cosa. Por favor, espera un momento.
answers-files = Añadir fotos o archivos

## Asking them to stop

answers-stop = Pedir que no se comuniquen más conmigo
# $name (text) - the agency's own name
answers-stop-sure = ¿Pedir a { $name } que no se comunique más contigo? Más tarde podrás escribirle de todos modos.
answers-stop-yes = Sí, pedirlo
answers-stop-no = No
answers-stop-stored = Guardado. La entidad verá tu deseo cuando recoja las cartas. Hasta entonces, puede que todavía se comunique contigo.

## Deleting everything

answers-delete = Borrar todo
answers-delete-title = Borrar todo
answers-delete-why = Para que sepas qué se borra y qué quizás se conserve.
answers-delete-here = Se borra lo que espera aquí: tu buzón con todas sus respuestas, leídas o no.
answers-delete-asks = Se pide a la entidad que borre lo que enviaste. Puede que deba conservar una parte, por ejemplo por una ley.
answers-delete-code = Tu código ya no abrirá nada. Esto no se puede deshacer.
answers-delete-phone = No borra el historial del navegador. Tampoco detiene los programas espía ocultos.
answers-delete-start = Borrar todo
answers-delete-sure = ¿Borrar ahora tu buzón y pedir a la entidad que borre?
answers-delete-yes = Sí, borrarlo
answers-delete-no = No, conservarlo
answers-delete-asking = Pidiendo a la entidad que borre…
answers-delete-deleting = Borrando tu buzón…
answers-delete-waiting = Todavía no se ha borrado nada de tu buzón. Si sales ahora de esta página, se conserva.
answers-deleted-title = Tu buzón está borrado
answers-deleted-here = El buzón y todo lo que esperaba en él están borrados. Tu código ya no abre nada.
# $name (text) - the agency's own name
answers-deleted-asked = Se pidió a { $name } que borre lo que enviaste. Lo verá cuando recoja las cartas. Puede que deba conservar una parte.
answers-deleted-not-asked = No se pudo pedir a { $name } que borre. Todavía tiene lo que enviaste. Puedes llamar.
answers-deleted-unknown = Una entidad ya no está en la lista, y no se le pudo pedir nada. Puede que todavía tenga lo que enviaste.

## Changing the code

answers-change = Cambiar mi código
answers-change-title = Cambiar mi código
answers-change-why = Haz esto si es posible que alguien haya visto tu código. El viejo ya no abrirá nada.
answers-change-moves = Recibes un código nuevo. Todas las respuestas pasan a él, y se dice a las entidades adónde responder.
answers-change-keep-old = Guarda los dos códigos hasta que esta página diga que ya está.
answers-change-make = Crear un código nuevo
answers-change-making = Creando un código nuevo en este teléfono. Tarda unos segundos…
answers-change-new = Este es tu código nuevo
answers-change-keep = Apréndelo, o anótalo y escóndelo. Quien lo encuentre puede leer y escribir como si fuera tú.
answers-change-picture = No le tomes una foto. Muchas veces las fotos pasan solas a otros aparatos.
answers-change-last-four = Para comprobar que lo tienes: escribe sus últimos cuatro dígitos
answers-change-last-four-hint = Solo el último grupo de cuatro.
answers-change-not-equal = Estos no son los últimos cuatro dígitos del código nuevo. Por favor, míralo otra vez.
answers-change-confirm = Lo tengo. Cambiar mi código
answers-change-reading = Recogiendo tus respuestas…
answers-change-moving = Pasando tus respuestas al código nuevo…
answers-change-telling = Diciendo a las entidades adónde responder…
answers-change-deleting = Borrando el buzón viejo…
answers-change-waiting = Tu código viejo todavía funciona. Guarda los dos códigos hasta que esta página diga que ya está.
answers-change-cancel = Quedarme con el código viejo
answers-changed-title = Tu código nuevo ya funciona
answers-changed-text = El código viejo ya no abre nada.
# $name (text) - the agency's own name
answers-changed-not-told = No se pudo avisar a { $name }. Sus respuestas nuevas no pueden llegarte. Puedes llamar.
answers-changed-lost = Una o más respuestas no se pudieron pasar, porque nadie puede comprobar quién las escribió.
answers-changed-go = Ir a mis respuestas

## When something could not be done. Every text says what is lost, which is nothing, and what to do.

answers-failed-title = Todavía no funcionó
answers-failed-open = No se pudo abrir el buzón. No se perdió nada de lo que hay en él. Inténtalo más tarde o llama.
answers-failed-list = No se pudo cargar la lista firmada de entidades, y nadie puede comprobar una respuesta. Inténtalo más tarde o llama.
answers-failed-sealer = El programa no pudo trabajar en este teléfono. Cierra otras páginas e inténtalo de nuevo, usa otro navegador o llama.
answers-failed-sealer-read = No se pudieron abrir las respuestas en este teléfono. Cierra otras páginas e inténtalo de nuevo, o usa otro navegador.
answers-failed-expired = Las llaves de esta entidad son demasiado viejas, por eso no se cerró nada con llave para ella. Puedes llamar.
answers-failed-gone = Esta entidad ya no recibe cartas aquí. No se envió nada. Puedes llamar.
answers-failed-full = El buzón de la entidad está lleno en este momento. Inténtalo más tarde o llama a la entidad.
answers-failed-refused = El buzón no lo aceptó. Inténtalo más tarde o llama a la entidad.
answers-failed-long = Tu texto es demasiado largo. Por favor, hazlo más corto. No se cortó nada.
answers-failed-kept = Lo que escribiste sigue en esta página. No está en ningún otro lugar.
answers-failed-delete = No se pudo borrar el buzón. Todavía está ahí. Inténtalo más tarde.
answers-failed-change = Tu código todavía no ha cambiado. El viejo sigue funcionando. Guarda los dos e inténtalo de nuevo.

## After closing

answers-closed-title = Esta página está cerrada
answers-closed-again = Abrir las respuestas otra vez
answers-closed-text = En esta página ya no queda nada de tus respuestas. Puede que el historial del navegador todavía muestre que estuviste en este sitio. Esto no detiene los programas espía ocultos.

## What the agency can read without our tools

answers-plain-heading = Una carta que sigue, tal como se escribió
answers-plain-helped-yes = Quien escribe dice: la respuesta ayudó.
answers-plain-helped-some = Quien escribe dice: la respuesta ayudó un poco.
answers-plain-helped-no = Quien escribe dice: la respuesta no ayudó.
answers-plain-stop = Quien escribe pide que no se comuniquen más.
answers-plain-delete = Quien escribe pide que borren lo que les envió.
answers-plain-moved = Quien escribe tiene un código nuevo. Por favor, respondan desde ahora a la dirección nueva.
