### The desk of an agency in a browser: one file that opens from a disk. What it shares with waymark-desk is in desk.ftl.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### The people who read this work at an agency. "She" is the survivor who wrote.

# Stands in the tab and in the bar. It says nothing about what the page is for.
webdesk-title = Programa

## Before the program runs, and when it breaks

webdesk-starting = El programa se está abriendo…
webdesk-starting-browsers = Si esto se queda en la pantalla, el programa no puede funcionar en este navegador. Usa un Firefox, Chrome, Edge o Safari actual.
webdesk-starting-damaged = Si también en esos se queda, el archivo está dañado. Compara su SHA-256, o consigue otra copia.
webdesk-stopped = Algo falló en esta página. No guardes nada de ella. Cierra esta pestaña y abre el archivo otra vez.

## The key file

webdesk-unlock-title = Abrir el programa
webdesk-unlock-why = Las cartas se abren solo en esta computadora. Tu archivo de llave y tu frase de acceso nunca salen de ella.
webdesk-unlock-file = Tu archivo de llave
webdesk-unlock-file-hint = El archivo identity.age que keygen o join creó para ti.
webdesk-unlock-passphrase = Su frase de acceso
webdesk-unlock-passphrase-hint = Nadie puede restablecerla.
webdesk-unlock-open = Abrir
webdesk-unlock-working = El archivo de llave se está abriendo. Tarda unos segundos, y mientras tanto la página no se mueve.
webdesk-unlock-no-file = Elige primero tu archivo de llave.
webdesk-unlock-no-sign = Este archivo de llave no puede firmar respuestas. Usa el que creó keygen o join.
webdesk-unlock-here = Úsalo solo en una computadora que sea de tu entidad.
webdesk-unlock-keeps = Este navegador no guarda nada de esto. Lo que necesites mañana, guárdalo en archivos.
webdesk-unlock-locks = Después de 15 minutos sin uso, el programa se bloquea.
webdesk-lock = Bloquear
webdesk-locked = El programa está bloqueado. Las llaves, las cartas y las palabras están borradas. Guarda lo que está debajo antes de cerrar esta pestaña.

## Getting letters

webdesk-letters-title = Cartas
webdesk-fetch-title = Desde el servidor
webdesk-fetch-label = Dirección del servidor (relay)
webdesk-fetch-hint = Por ejemplo https://relay.example, como en la lista firmada.
webdesk-fetch = Recoger cartas
webdesk-fetch-working = Preguntando al servidor…
webdesk-fetch-keeps = El servidor conserva sus copias. No se borra nada.
# $count (number) - how many letters
webdesk-fetch-done = { $count ->
    [0] No hay cartas nuevas.
    [one] { $count } carta nueva.
    [many] { $count } de cartas nuevas.
   *[other] { $count } cartas nuevas.
}
# $count (number) - how many letters
webdesk-fetch-damaged = { $count ->
    [one] { $count } carta llegó dañada. Recoge las cartas otra vez. Si sigue así, avisa a quienes administran el servidor.
    [many] { $count } de cartas llegaron dañadas. Recoge las cartas otra vez. Si sigue así, avisa a quienes administran el servidor.
   *[other] { $count } cartas llegaron dañadas. Recoge las cartas otra vez. Si sigue así, avisa a quienes administran el servidor.
}
# $count (number) - how many letters
webdesk-fetch-gone = { $count ->
    [one] { $count } carta ya no está en el servidor. Pregunta a tus colegas si la recogieron.
    [many] { $count } de cartas ya no están en el servidor. Pregunta a tus colegas si las recogieron.
   *[other] { $count } cartas ya no están en el servidor. Pregunta a tus colegas si las recogieron.
}
# $count (number) - how many letters
webdesk-fetch-refused = { $count ->
    [one] { $count } carta no se puede abrir. Debajo de la lista ves por qué.
    [many] { $count } de cartas no se pueden abrir. Debajo de la lista ves por qué.
   *[other] { $count } cartas no se pueden abrir. Debajo de la lista ves por qué.
}
# $count (number) - how many letters
webdesk-fetch-stopped = { $count ->
    [one] { $count } carta sigue en el servidor. Recoge las cartas otra vez más tarde.
    [many] { $count } de cartas siguen en el servidor. Recoge las cartas otra vez más tarde.
   *[other] { $count } cartas siguen en el servidor. Recoge las cartas otra vez más tarde.
}
webdesk-relay-http = http solo está permitido para esta computadora. Usa https.
webdesk-relay-offline = No se puede llegar al servidor. Revisa tu conexión y la dirección.
webdesk-relay-busy = El servidor está ocupado. Espera unos minutos y después inténtalo de nuevo.
webdesk-relay-full = El servidor no tiene espacio para esto. Avisa a quienes lo administran e inténtalo más tarde.
webdesk-other-first = Todavía está en marcha otra cosa. Espera a que termine y después presiona otra vez.

## Opening files

webdesk-files-title = Desde archivos
webdesk-files-label = Abrir archivos
webdesk-files-hint = Cartas, book.jsonl, quarantine.txt, copias de tus respuestas, la lista firmada. Puedes elegir varios.
webdesk-files-working = Los archivos se están abriendo…
# $count (number) - how many letters
webdesk-files-letters = { $count ->
    [one] Se abrió { $count } carta.
    [many] Se abrieron { $count } de cartas.
   *[other] Se abrieron { $count } cartas.
}
# $count (number) - how many letters
webdesk-files-known = { $count ->
    [one] { $count } carta ya estaba aquí.
    [many] { $count } de cartas ya estaban aquí.
   *[other] { $count } cartas ya estaban aquí.
}
# $count (number) - how many copies
webdesk-files-copies = { $count ->
    [one] Se abrió { $count } copia de tus propias respuestas.
    [many] Se abrieron { $count } de copias de tus propias respuestas.
   *[other] Se abrieron { $count } copias de tus propias respuestas.
}
# $count (number) - how many answers
webdesk-files-waiting = { $count ->
    [one] { $count } respuesta cerrada con llave espera aquí su envío.
    [many] { $count } de respuestas cerradas con llave esperan aquí su envío.
   *[other] { $count } respuestas cerradas con llave esperan aquí su envío.
}
webdesk-files-book = El registro está cargado: el programa sabe lo que has enviado.
webdesk-files-quarantine = La lista de cartas en cuarentena está cargada.
webdesk-files-directory = La lista firmada está cargada.
# $name (text) - name of the file
# $why (text) - one of the messages about files or letters
webdesk-files-refused = { $name }: { $why }
# $number (number) - which line
webdesk-files-line = La línea { $number } no se puede leer, por eso no se tomó nada del archivo. Pon en su lugar una copia.
webdesk-files-long = El archivo es demasiado largo para ser lo que debería, o no se puede leer.
webdesk-files-parcel = Esto parece un archivo de pruebas. Abre la carta que lo nombra y añade allí el archivo.
webdesk-files-strange = Este no es ninguno de los archivos que el programa conoce.
webdesk-letter-newer = Una versión más nueva del formulario hizo esta carta. Consigue una versión más nueva del programa.

## The list of conversations

webdesk-letters-none = Todavía no hay cartas aquí. Recógelas del servidor, o abre archivos.
# $day (text) - a date
webdesk-letters-day = Carta del { $day }
webdesk-letters-no-day = Carta sin fecha
# $count (number) - how many letters she wrote
# $lang (text) - name of a language
webdesk-letters-about = { $count ->
    [one] { $count } carta, { $lang }
    [many] { $count } de cartas, { $lang }
   *[other] { $count } cartas, { $lang }
}
webdesk-letters-refused = Sin abrir
# The states are short: they stand in a small frame.
webdesk-state-new = nueva
webdesk-state-open = sin responder
webdesk-state-answered = respondida
webdesk-state-waiting = respuesta sin enviar
webdesk-state-stop = pide que pares
webdesk-state-delete = pide que borres
webdesk-state-trouble = algo está mal
webdesk-state-quarantined = en cuarentena
webdesk-state-evidence = con pruebas
webdesk-back-letters = Volver a todas las cartas

## A conversation

webdesk-conversation-title = Conversación
webdesk-first-title = Antes de responder
webdesk-first-no-contact = La primera carta de quien escribe no está aquí. En ella está cómo comunicarse.
webdesk-first-trouble = Qué está mal
webdesk-first-read-unknown = Cuando escribió por última vez, había leído una respuesta que este registro no conoce: quizás de tus colegas.
webdesk-first-no-agency = Tu entidad no está en la lista firmada, o está anulada. Quien escribe no verá tu respuesta como tuya.
webdesk-first-not-listed = Tu llave de firma no está en la lista firmada. Quien escribe verá una advertencia de que la respuesta no es tuya.
webdesk-first-not-today = Los días de tu llave de firma ya pasaron, o todavía no empezaron. Crea llaves nuevas antes de responder.
# $number (number) - her own number of the letter
webdesk-card-hers = Carta { $number } de quien escribe
# $number (number) - the number in the letter
webdesk-card-not-hers = No se sabe si es de la misma persona: carta { $number }
webdesk-card-stranger = Esta carta no lleva la firma de quien escribió la primera. No confíes en ella y no la respondas.
# $number (number) - our own number of the answer
webdesk-card-ours = Tu respuesta { $number }
# $number (number) - our own number of the answer
webdesk-card-last = Tu última respuesta { $number }
# $number (number) - our own number of the notice
webdesk-card-notice = Aviso { $number }
webdesk-card-waiting = Ningún servidor tiene esto todavía. Envíalo, o guárdalo como archivo para alguien que tenga conexión.
# $count (number) - how many files
webdesk-card-evidence = { $count ->
    [one] Pruebas: { $count } archivo
    [many] Pruebas: { $count } de archivos
   *[other] Pruebas: { $count } archivos
}
# $id (text) - the letter, 43 letters and digits
webdesk-card-id = Carta { $id }
webdesk-back-conversation = Volver a la conversación

## How far a letter is, told to her without words

webdesk-notice-title = Avisar hasta dónde ha llegado su carta
webdesk-notice-what = Quien escribe lo ve cuando vuelve con su código. No contiene palabras tuyas.
webdesk-notice-why = Quien escribe puede ver que su carta ha llegado, si le avisas.
# $count (number) - how many writers
webdesk-notice-all = { $count ->
    [one] Avisar a { $count } persona de que su carta ha llegado
    [many] Avisar a { $count } de personas de que sus cartas han llegado
   *[other] Avisar a { $count } personas de que sus cartas han llegado
}
webdesk-notice-collected = Ha llegado
webdesk-notice-opened = Alguien la está leyendo
webdesk-notice-delayed = Tarda más
webdesk-notice-reason = Por qué tarda más
webdesk-notice-reason-none = Elige una razón
webdesk-notice-reason-closed = Cerramos unos días
webdesk-notice-reason-interpreter = Buscamos a alguien que lea el idioma
webdesk-notice-reason-many = Hay muchas cartas
webdesk-notice-reason-partner = Preguntamos a otra organización, hasta donde aceptó quien escribe
webdesk-notice-no-reason = Elige por qué tarda más y después presiona otra vez.
webdesk-notice-working = Avisando a quien escribe…
# $count (number) - how many writers
webdesk-notice-done = { $count ->
    [0] No había que avisar a nadie.
    [one] Se avisó a { $count } persona. El servidor tiene el aviso.
    [many] Se avisó a { $count } de personas. El servidor tiene los avisos.
   *[other] Se avisó a { $count } personas. El servidor tiene los avisos.
}
webdesk-next-label = Próximas noticias a más tardar el
webdesk-next-hint = Solo un día que vayas a cumplir. Déjalo vacío si no lo sabes.

## Writing an answer

webdesk-answer-open = Escribir una respuesta
webdesk-answer-title = Respuesta
webdesk-translator-title = Nada de traductores en línea
webdesk-answer-others = Puede que la lea también otra persona. No nombres ningún lugar, hora ni número que pueda hacer daño a quien escribe.
webdesk-answer-plain = Palabras sencillas y amables. Quien escribe no hizo nada malo.
webdesk-answer-promise = No prometas nada que no puedas cumplir.
webdesk-answer-lang = Idioma de la respuesta
# $lang (text) - name of a language
webdesk-answer-lang-hers = El idioma de quien escribe: { $lang }
webdesk-answer-label = Lo que leerá quien escribe
webdesk-answer-last = Esta es nuestra última respuesta en esta conversación
webdesk-quick-title = Respuestas preparadas
webdesk-quick-what = Elige una y después cámbiala, para que corresponda a lo que dice la carta.
webdesk-quick-english = No hay respuestas preparadas en este idioma, por eso está en inglés. Una persona de confianza tiene que traducirla.
webdesk-caution = Mira esto otra vez antes de enviarla:
webdesk-caution-address = Puede que nombre un lugar.
webdesk-caution-date = Puede que nombre un día.
webdesk-caution-phone = Puede que contenga un número de teléfono.
webdesk-caution-time = Puede que nombre una hora.
webdesk-check-empty = Todavía no hay palabras en la respuesta.
webdesk-check-blank = Todavía falta llenar un espacio vacío de la respuesta preparada.
webdesk-check-past = El día de las próximas noticias ya pasó. Elige otro, o ninguno.
webdesk-check-unedited = Esta es una respuesta preparada, y nadie la ha cambiado.
webdesk-check-word = Quien escribe quiere que le pidas su palabra secreta antes de nombrar un lugar o una hora.
webdesk-check-again = Lee tu respuesta una vez más. Si está bien, presiona otra vez: entonces va tal como está.
webdesk-book-first = Carga tu book.jsonl en la página con todas las cartas. Si nunca has respondido, empieza allí un registro nuevo.
webdesk-send = Cerrar con llave y enviar
webdesk-send-file = Guardar como archivo cerrado con llave
webdesk-send-again = Enviar ahora
webdesk-send-working = Cerrando la respuesta con llave…
webdesk-send-done = El servidor la tiene. Guarda el registro ahora.
webdesk-send-saved = Está cerrada con llave y guardada. Envíala más tarde con un programa que tenga conexión. Guarda el registro ahora.
webdesk-send-waits = Espera aquí. Envíala otra vez más tarde, o guárdala como archivo.
webdesk-send-no-mailbox = Su buzón no está en este servidor. La respuesta espera aquí. Prueba con el servidor al que llegó la carta.
webdesk-send-no-relay = Todavía no hay ningún servidor. Recoge primero cartas de uno, o guarda la respuesta como archivo.
webdesk-send-address = La dirección que está en la carta no se puede usar. Usa la forma de comunicarse que dio quien escribe.
webdesk-send-no-code = Quien escribe no tiene código para leer una respuesta. Usa la forma de comunicarse que dio.
# $over (number) - how many bytes too many
webdesk-send-long = A la respuesta le sobran bytes: { $over }. Hazla más corta.
webdesk-send-not-sealed = La respuesta no se pudo cerrar con llave, por eso no hay ninguna. Bloquea el programa, ábrelo otra vez y escríbela de nuevo.

## What has to be saved

webdesk-keep-title = Para mañana
webdesk-keep-why = Tus respuestas están numeradas en el registro. Sin él, se dan números dos veces, y quien escribe ve una advertencia.
webdesk-keep-no-book = No hay ningún registro cargado. Abre tu book.jsonl con los otros archivos.
webdesk-keep-begin = Nunca he respondido: empezar un registro nuevo
webdesk-keep-begun = Se empezó un registro nuevo. Guárdalo después de tu primera respuesta.
webdesk-keep-unsaved = Esto todavía no está guardado. Cuando se cierra la pestaña, se pierde.
webdesk-keep-saved = No hay nada que guardar.
webdesk-keep-book = Guardar book.jsonl
webdesk-keep-quarantine = Guardar quarantine.txt
# $name (text) - the beginning of a name
webdesk-keep-copy = Guardar la copia cerrada con llave de tu respuesta { $name }…
# $name (text) - the beginning of a name
webdesk-keep-answer = Guardar la respuesta cerrada con llave { $name }…
webdesk-keep-where = Van en la carpeta de waymark-desk, en lugar de los más viejos: las copias en sent, las respuestas cerradas con llave en outbox.
webdesk-keep-done = El navegador guarda el archivo. Comprueba que está ahí.
webdesk-save-failed = El navegador no lo guardó. Revisa los ajustes de descargas y después inténtalo de nuevo.

## Evidence

# $count (number) - how many files
webdesk-evidence-title = { $count ->
    [one] Pruebas: { $count } archivo
    [many] Pruebas: { $count } de archivos
   *[other] Pruebas: { $count } archivos
}
webdesk-evidence-care-child = Si una imagen muestra el abuso de una niña o un niño, no la guardes ni la pases a nadie. Pon la carta en cuarentena y pregunta a la persona responsable.
webdesk-evidence-care-copy = Los archivos guardados no están cerrados con llave: los puede abrir quien pueda usar esta cuenta de la computadora.
# $size (text) - a number of megabytes, such as 2.5
webdesk-evidence-size = Son más o menos { $size } MB.
webdesk-evidence-fetch = Recogerlas del servidor
webdesk-evidence-no-relay = Para recogerlas del servidor, recoge primero cartas de él.
webdesk-evidence-file = O añadir el archivo cerrado con llave
webdesk-evidence-file-hint = De la carpeta parcels de waymark-desk.
webdesk-evidence-fetching = Recogiendo las pruebas…
# $done (text) - megabytes that are here
# $all (text) - megabytes of all
webdesk-evidence-progress = Han llegado { $done } de { $all } MB.
# $seconds (number) - until the next try
webdesk-evidence-again = { $seconds ->
    [one] El servidor no responde. El próximo intento empieza en { $seconds } segundo.
    [many] El servidor no responde. El próximo intento empieza en { $seconds } de segundos.
   *[other] El servidor no responde. El próximo intento empieza en { $seconds } segundos.
}
webdesk-evidence-reading = Leyendo el archivo…
webdesk-evidence-verifying = Comprobando todo. Mientras tanto, la página no se mueve.
webdesk-evidence-whole = Está todo aquí y nadie lo cambió. No se abrió nada.
webdesk-evidence-not-named = Estos no son los archivos que nombra la carta. No confíes en ellos.
webdesk-evidence-not-yet = No se muestra ningún archivo en la lista hasta que todo esté aquí y comprobado.
webdesk-evidence-gone = El servidor ya no tiene estas pruebas. Pregunta a tus colegas si las recogieron.
webdesk-evidence-list = La lista de las partes no es la correcta. Avisa a quienes administran el servidor.
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-missing = La parte { $number } de { $all } falta en el servidor. Avisa a quienes lo administran.
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-altered = La parte { $number } de { $all } fue cambiada. No se usó nada de ella. Avisa a quienes administran el servidor.
webdesk-evidence-no-key = La carta no contiene ninguna llave para estas pruebas, por eso no se pueden abrir.
webdesk-evidence-other = Este archivo no contiene las pruebas de esta carta, o algo en él fue cambiado o falta.
# $number (number) - which file, from 1
webdesk-evidence-changed = El archivo { $number } que hay dentro no es el que nombra su lista. No se usó nada.
webdesk-evidence-key = La llave que está en la carta abre otro paquete, no este.
webdesk-evidence-newer = Una versión más nueva hizo estas pruebas. Consigue una versión más nueva del programa.
webdesk-evidence-none = Esto no son pruebas cerradas con llave, o falta el principio.
webdesk-evidence-cut = Falta el final de las pruebas. Consíguelas otra vez.
webdesk-evidence-damaged = Las pruebas se cambiaron después de cerrarlas con llave. Consíguelas otra vez.
# $size (text) - a number of megabytes
# $type (text) - what the file is, such as image/jpeg
webdesk-evidence-about = { $type }, { $size } MB
webdesk-evidence-save = Guardar este archivo
# $name (text) - name of the file
webdesk-evidence-saved = { $name } se está guardando. No se abrió.
webdesk-evidence-index = Guardar la lista con los hashes
webdesk-evidence-look = Ver la imagen, borrosa
webdesk-evidence-show = Mostrar la imagen
webdesk-evidence-blur = Volver a ponerla borrosa
webdesk-evidence-hide = Quitarla de la vista
# $name (text) - name of the file
webdesk-evidence-picture = Imagen { $name }

## Quarantine

webdesk-quarantine-title = Cuarentena
webdesk-quarantine-what = En cuarentena, las pruebas de esta carta no se pueden mirar ni guardar, hasta que alguien haya decidido.
webdesk-quarantine-reason = Por qué
webdesk-quarantine-reason-hint = Para tus colegas. Sin nombres.
webdesk-quarantine-put = Poner esta carta en cuarentena
# $day (text) - a date
webdesk-quarantine-in = Esta carta está en cuarentena desde el { $day }. Sus pruebas no se pueden mirar ni guardar.
webdesk-quarantine-lift = Sacarla de la cuarentena
