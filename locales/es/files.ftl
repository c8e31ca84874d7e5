### Photos, sound, videos and papers that follow a letter (F14): choosing, clean copies, sending.
### These messages travel inside the answers' page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## Before anything is chosen

files-title = Añadir fotos, sonido, videos o papeles
files-why = Para que vean lo que quieres decir. No es obligatorio. Tu carta está guardada aunque no añadas nada.
files-before-title = Antes de elegir
files-never = No envíes imágenes sexuales de nadie menor de 18 años, aunque esa persona seas tú. Puede ser un delito. Di que existen.
files-limit-size = Todos los archivos juntos pueden tener hasta 250 MB.
files-limit-count = Se pueden enviar hasta 200 archivos a la vez. Después puedes enviar más.
files-limit-slow = Con una conexión lenta, puede que tarde mucho. Deja esta página abierta.
files-limit-data = Enviar usa tus datos móviles: más o menos tanto como el tamaño de los archivos.
files-limit-names = Los nombres de tus archivos no se envían. En su lugar reciben números.
files-limit-stay = Los archivos también se quedan donde están en este teléfono. Esta página no los borra de allí.
files-voice = Un mensaje de voz puede ir en lugar de palabras escritas. Una voz se puede reconocer.

## Choosing

files-choose = Elegir archivos
files-choose-small = Uno o varios. Si solo se puede elegir uno cada vez, vuelve aquí para el siguiente.
files-list-title = Archivos elegidos
files-list-names = Los nombres solo están en tu pantalla, para que distingas los archivos.
# $count (number) - how many files will be sent
# $size (text) - how large they are together, such as 3.5 MB
files-total = { $count ->
    [one] { $count } archivo, { $size }
    [many] { $count } de archivos, { $size } en total
   *[other] { $count } archivos, { $size } en total
}
# $size (text) - a whole number
files-size-kb = { $size } KB
# $size (text) - a number, perhaps with one digit behind the point
files-size-mb = { $size } MB
files-kind-picture = Imagen
files-kind-video = Video
files-kind-sound = Sonido
files-kind-paper = Documento
files-kind-packed = Archivos comprimidos
files-kind-other = Otro tipo de archivo
files-looking = Esta página está mirando qué revela el archivo…
files-remove = Quitar
# $name (text) - the file's name on this phone, for people who hear the page
files-remove-what = Quitar: { $name }

## Files that were not added. Each is followed by their names.

files-refused-title = No se añadieron
# $names (text) - names of files
files-refused-empty = No tiene nada dentro (0 bytes): { $names }
# $names (text) - names of files
files-refused-large = Por sí solo es más grande de lo que pueden ser todos juntos: { $names }
# $names (text) - names of files
files-refused-many = No se pueden enviar más de 200 archivos a la vez: { $names }
# $names (text) - names of files
files-refused-together = Junto con los otros son demasiado grandes: { $names }
# $names (text) - names of files
files-refused-twice = Ya se eligió: { $names }
# $names (text) - names of files
files-refused-unreadable = No se puede leer. Puede que se haya movido o borrado: { $names }
files-refused-kept = Todos los demás archivos siguen aquí.
# $names (text) - the first names
# $count (number) - how many more there are
files-and-more = { $count ->
    [one] { $names } y { $count } más
    [many] { $names } y { $count } más
   *[other] { $names } y { $count } más
}

## What is written in a file

# $what (text) - what was found, such as: place, phone or camera model
files-tells = Este archivo revela: { $what }
files-tells-nothing = Esta página no encontró escrito en él ningún lugar, teléfono ni nombre. Aun así, puede que haya algo.
files-found-place = lugar
files-found-person = un nombre
files-found-device = modelo del teléfono o de la cámara
files-found-serial = número de serie del teléfono o de la cámara
files-found-time = día y hora
files-found-thumbnail = una imagen pequeña de la foto, quizás de antes de recortarla
files-found-software = programa que se usó
files-found-other = otras notas

## What is sent of a picture or PDF

files-way-original-weighs = El original quizás cuente más como prueba, y quizás muestre dónde estás.
files-way-clean-is = La copia limpia se hace en este teléfono. Deja fuera las notas del archivo: lugar, teléfono, nombres.
files-way-clean-shows = Sigue mostrando lo que se puede ver: caras, letreros, palabras en un papel, la vista de una ventana.
files-way-question = ¿Qué quieres enviar de este archivo?
files-way-clean = Una copia limpia
files-way-original = El original
files-way-both = Ambas cosas: una copia limpia para mirar y el original
files-way-all = Lo mismo para todas las imágenes y los PDF
files-way-all-clean = Copias limpias de todos
files-way-all-original = Los originales de todos
files-way-all-both = Ambas cosas de todos
files-way-only = Lo que está escrito en este tipo de archivo no se puede quitar aquí. Se envía tal como está, o no se envía.
files-way-only-large = Este archivo es demasiado grande para hacer aquí una copia limpia. Se envía tal como está, o no se envía.
files-way-only-unsure = Esta página no puede asegurar que este archivo quede limpio. Se envía tal como está, o no se envía.
files-copy-making = Haciendo una copia limpia, para comprobar que funciona…
# $size (text) - how large it is, such as 3.5 MB
files-copy-ready = La copia limpia funciona: { $size }. Esta página no encontró en ella notas de ese tipo.
files-copy-png = Este navegador no puede crear este tipo de imagen. La copia limpia es un PNG.
files-copy-smaller = La imagen es muy grande. La copia limpia muestra un poco menos de detalle.
# For a PDF
files-copy-paper = Las páginas del PDF se ven igual. La copia deja fuera las notas sobre el archivo, las firmas electrónicas y los archivos adjuntos.
files-copy-failed = Aquí no se puede hacer una copia limpia de este archivo. Puedes enviar el original o quitar el archivo.

## Sending

# $count (number) - how many files will be sent
files-send = { $count ->
    [one] Enviar { $count } archivo
    [many] Enviar { $count } de archivos
   *[other] Enviar { $count } archivos
}
files-sending-title = Tus archivos se están enviando
files-state-reading = Leyendo los archivos y cerrándolos con llave en este teléfono…
files-state-sending = Enviando los archivos cerrados con llave…
# $seconds (number) - about how long until the next try
files-state-waiting = { $seconds ->
    [one] Esperando una conexión. Lo intentamos de nuevo en { $seconds } segundo. No se pierde nada de lo que llegó.
    [many] Esperando una conexión. Lo intentamos de nuevo en { $seconds } de segundos. No se pierde nada de lo que llegó.
   *[other] Esperando una conexión. Lo intentamos de nuevo en { $seconds } segundos. No se pierde nada de lo que llegó.
}
files-state-paused = En pausa. No se pierde nada mientras esta página siga abierta.
files-state-telling = Todos los archivos llegaron. Avisando a la entidad…
# $sent (text) - how much has arrived, such as 3.5 MB
# $all (text) - how much it is in all
files-progress = Han llegado { $sent } de { $all }
files-left-minute = A esta velocidad, quedan menos de dos minutos.
# $minutes (number) - about how many minutes
files-left-minutes = { $minutes ->
    [one] A esta velocidad, queda más o menos { $minutes } minuto.
    [many] A esta velocidad, quedan más o menos { $minutes } de minutos.
   *[other] A esta velocidad, quedan más o menos { $minutes } minutos.
}
# $hours (number) - about how many hours
files-left-hours = { $hours ->
    [one] A esta velocidad, queda más o menos { $hours } hora.
    [many] A esta velocidad, quedan más o menos { $hours } de horas.
   *[other] A esta velocidad, quedan más o menos { $hours } horas.
}
files-keep-open = Deja esta página abierta y la pantalla encendida. Si la página se cierra, hay que enviar los archivos desde el principio.
files-pause = Pausa
files-resume = Seguir
files-cancel = Cancelar
files-cancel-sure = ¿Dejar de enviar estos archivos? Tu carta está guardada en todo caso.
files-cancel-yes = Sí, parar
files-cancel-no = No, seguir
files-cancelled = Se paró el envío. Lo que había llegado está cerrado con llave, y nadie tiene una llave. Se borra automáticamente después de dos días.

## When it could not go on

files-halt-title = Todavía no se ha enviado nada
files-halt-undecided = Por favor, elige para cada imagen y cada PDF qué quieres enviar.
files-halt-not-ready = Esta página todavía está mirando los archivos. Por favor, espera un momento y después toca otra vez.
files-halt-many = Con las copias limpias y los originales, hay más de 200 archivos. Elige solo una de las dos cosas para algunos, o quita algunos.
files-halt-together = Juntos, los archivos son ahora demasiado grandes. Por favor, quita algunos. Se pueden enviar después.
# $name (text) - the file's name on this phone
files-halt-changed = Este archivo cambió o ya no se puede leer: { $name }. Quítalo o elígelo otra vez.
# $name (text) - the file's name on this phone
files-halt-no-copy = Esta vez no se pudo hacer una copia limpia: { $name }. Elige otra cosa para ese archivo o inténtalo de nuevo.
# $count (number) - how many parts
files-halt-lost = { $count ->
    [one] El buzón perdió { $count } parte. Por favor, envía otra vez: todo se cierra de nuevo, con una llave nueva.
    [many] El buzón perdió { $count } de partes. Por favor, envía otra vez: todo se cierra de nuevo, con una llave nueva.
   *[other] El buzón perdió { $count } partes. Por favor, envía otra vez: todo se cierra de nuevo, con una llave nueva.
}
files-halt-full = El buzón no tiene espacio para archivos en este momento. Inténtalo más tarde, o con menos archivos.
files-halt-refused = El buzón no aceptó los archivos. Puedes intentarlo más tarde.
files-halt-sealer = El programa que cierra los archivos falló en este teléfono. Cierra otras páginas y programas, y después inténtalo de nuevo.
files-halt-letter = Tu carta no se perdió. Está guardada sin los archivos.
files-halt-again = Los archivos siguen en la lista. El envío empieza desde el principio.

## Stored, but the agency does not know of it

files-untold-title = Los archivos están guardados, pero la entidad todavía no lo sabe
files-untold-why = Una carta corta tiene que decírselo, y todavía no está guardada. Por favor, no cierres esta página.
files-untold-full = El buzón de la entidad está lleno en este momento. Espera unos minutos y después inténtalo de nuevo.
files-untold-gone = Esta entidad ya no recibe cartas aquí. Por favor, llama a la entidad o a otra línea de ayuda.
files-untold-refused = El buzón no aceptó esa carta. Espera unos minutos y después inténtalo de nuevo.
files-untold-again = Intentar de nuevo

## Stored

files-stored-title = Tus archivos están guardados. Todavía no se han leído.
files-stored-list = Sus nombres ya no están en esta página.
files-more = Enviar más archivos

## The letter that tells of the files, as the agency can read it without our tools

files-plain-heading = Archivos que siguen a una carta
# $bytes (text) - how many bytes it has
files-plain-bytes = { $bytes } bytes
files-plain-clean = copia limpia
