### waymark-desk: every text that the agency's program prints. Its --help is in English only.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### Placeholders such as { $path } are names of files, keys and numbers; keep them all.

## Passphrases

desk-passphrase-ask = Frase de acceso del archivo de llave:{" "}
desk-passphrase-new = Frase de acceso nueva para el archivo de llave:{" "}
desk-passphrase-again = La misma frase de acceso otra vez:{" "}

## keygen: new keys

desk-keygen-done = Las llaves están creadas.
# $path (text) - name of the file
desk-keygen-identity-file = Archivo de llave, guárdalo en secreto: { $path }
# $path (text) - name of the file
desk-keygen-agency-file = Entrada para la lista firmada de entidades (directory), pública: { $path }
desk-keygen-recipient = Destinatario (recipient), para el que se cierran con llave las cartas:
# $start (text) - how the recipient begins
# $file (text) - name of the file that holds all of it
desk-keygen-recipient-long = { $start }… (completo en { $file })
desk-keygen-inbox = Bandeja de entrada, donde se dejan las cartas:
desk-keygen-fingerprint = Huella, para leerla en voz alta por teléfono:
# $day (text) - a date, such as 2027-02-19
desk-keygen-until = Se pueden cerrar cartas con estas llaves hasta el { $day }. Crea llaves nuevas antes de ese día.
desk-keygen-practice = Estas llaves son de práctica. Nunca las uses para cartas reales.

## What to do next. The program puts a number before each line.

desk-next = Qué hacer ahora
desk-next-today = Qué hacer ahora. Hazlo hoy, en este orden. URL quiere decir: la dirección del servidor (relay), que está en la lista firmada.
# $path (text) - name of the file
desk-next-copy = Copia { $path } en una memoria USB y guárdala bajo llave. Sin este archivo no se puede abrir ninguna carta.
desk-next-passphrase = Escribe la frase de acceso en un papel y guárdalo bajo llave en otro lugar. Nadie puede restablecerla.
desk-next-paper = Pasa a papel la llave de recuperación que está debajo: imprímela o cópiala a mano. Solo se muestra ahora.
# $path (text) - name of the file
desk-next-print = Imprime { $path }. Después borra el archivo y todas las copias: la llave de recuperación solo debe estar en papel.
# $path (text) - name of the file
desk-next-correct = Abre { $path } en un editor de texto. Corrige country, langs, run_by, tells_police, tells_immigration, duty_to_report, phones y days.
# $command (text) - what to type
desk-next-rehearse = Ensaya la primera carta: { $command }
# $path (text) - name of the file
desk-next-send = Envía { $path } a quienes firman la lista. Nunca envíes el archivo de llave.
desk-next-call = Deja que te llamen a un número que ya conozcan. Léeles la huella en voz alta.
# For a new colleague.
# $path (text) - name of the file
desk-next-give = Da { $path } solo a la persona nueva, en una memoria USB. No te quedes con ninguna copia.
# $path (text) - name of the file
desk-next-replace = Desde ahora, todas las personas usan { $path }. Tiene las líneas de antes y la nueva.
# $note (text) - the note of the new line, such as desk-2
desk-next-changed = Di a quienes firman la lista que { $note } es una línea nueva. Deja que te llamen: la huella ha cambiado.
# After somebody left.
# $command (text) - what to type
desk-next-fetch = Recoge todo lo que espera, también de la bandeja de entrada vieja: { $command }
# $note (text) - whose it is, such as desk-3
# $path (text) - name of the file
# $command (text) - what to type
desk-next-hand = Da { $path } y agency.json a { $note }. Allí, escribe: { $command }
# $path (text) - name of the file
desk-next-send-left = Envía { $path } a quienes firman la lista. Di que alguien dejó la entidad y que es urgente.
desk-next-fetch-again = Sigue recogiendo todos los días hasta que la lista nueva esté en vigor. Recoge una vez más al día siguiente.
# $command (text) - what to type
desk-next-empty = Cuando todas las personas hayan recogido las cartas, vacía la bandeja de entrada vieja: { $command }
# $path (text) - name of the file
desk-next-both-inboxes = Desde ahora, recoge con { $path }. Conoce la bandeja de entrada nueva y la vieja.
# After recover.
# $command (text) - what to type
desk-next-show = Lee las cartas: { $command }
desk-next-new-keys = Crea llaves nuevas, con otra llave de recuperación: waymark-desk keygen. Las líneas ya han estado en una computadora.
# $path (text) - name of the file
desk-next-destroy = Cuando tengas lo que necesitas, borra { $path } o guárdalo bajo llave como todo archivo de llave.

## The page with the recovery key. It is printed, and read by somebody who never saw this program.

# $agency (text) - id of the agency
# $day (text) - a date
desk-paper-title = Llave de recuperación de { $agency }, creada el { $day }
desk-paper-what = Abre todas las cartas a esta entidad. Es para el día en que se pierda un archivo de llave o su frase de acceso.
desk-paper-keep = Guárdala en papel, bajo llave, fuera de este edificio, con una persona de confianza.
desk-paper-never = Nunca le tomes una foto, nunca la envíes y nunca la guardes junto al archivo de llave.
desk-paper-letters = En las líneas 2 a 6 no hay ninguna letra B, I u O, ni ningún dígito 1. Lo que parece una O es un cero.
desk-paper-checks = Los dos dígitos del final sirven para comprobar cada línea. Para leerla en voz alta, di el número, las letras y la comprobación, línea por línea.
desk-paper-use = Para usarla, escribe: waymark-desk recover. Pide las líneas y dice cuál está mal.
desk-paper-without = Sin este programa, la puede usar el programa age. Si la línea 1 contiene PQ, age debe ser la versión 1.3 o una posterior. Escribe las líneas 1 a 6 en una sola línea. Deja fuera los espacios, los números de línea y las comprobaciones.
# $start (text) - how the recipient begins
desk-paper-recipient = Su llave en la lista firmada empieza así: { $start }
desk-paper-close = ¿Están todas las líneas en papel? Entonces cierra esta ventana, para que nadie pueda volver atrás y ver la llave.

## join and leave: people come and go

# $path (text) - name of the file
desk-join-line = Línea nueva de los destinatarios (recipients) de la entidad, ya está en { $path }:
# $path (text) - name of the file
desk-join-stayed = Tu archivo de llave con la bandeja de entrada nueva de la entidad es { $path }. Tu llave es la misma de antes.
# $who (text) - notes of those who leave, such as desk-2
desk-leave-done = La entidad tiene una bandeja de entrada nueva, desconocida para { $who }.
desk-leave-signing-keys = Las llaves de firma de tus colegas no están en la entrada nueva: nadie puede saber de quién es cada una. Pide a cada colega que ensaye con ella: así se ve la llave que hay que añadir en sign. Sin esa llave, nadie cree sus respuestas.
desk-leave-paper = ¿La persona que se va vio la llave de recuperación en papel? Entonces haz esto otra vez, con --new-recovery y con otro --out.

## recover: from the paper to a key file

desk-recover-type = Escribe las seis líneas de la llave de recuperación, cada una con su comprobación. Valen las minúsculas, y los espacios no importan.
# $number (number) - which line
desk-recover-line = Línea { $number }:{" "}
# $path (text) - name of the file
desk-recover-done = El archivo de llave está creado: { $path }
desk-recover-no-inbox = Abre las cartas que están en esta computadora. No puede hacer listas ni recoger: para eso hace falta el archivo de llave de otra persona de la entidad.

## rehearse: the first letter, before it comes

desk-rehearse-letter = DE PRÁCTICA. Nadie escribió esta carta y nadie espera una respuesta. Bórrala.
desk-rehearse-shown = Así se ve una carta. Esta es de práctica:
desk-rehearse-list = Lo que se comprobó
# $what (text) - one of the messages below
desk-rehearse-passed = ✓ bien:  { $what }
# $what (text) - one of the messages below
desk-rehearse-to-do = ○ falta: { $what }
# $what (text) - one of the messages below
desk-rehearse-failed = ✗ mal:   { $what }
desk-rehearse-key-file = El archivo de llave se abre con su frase de acceso.
desk-rehearse-entry = Una lista firmada aceptaría la entrada.
# $reason (text) - what is wrong, in English
desk-rehearse-entry-refused = Una lista firmada no aceptaría la entrada ({ $reason }). Corrígela en un editor de texto.
desk-rehearse-inbox = La bandeja de entrada que nombra la entrada es la del archivo de llave.
desk-rehearse-inbox-other = La entrada nombra una bandeja que el archivo de llave no tiene. Usa la entrada y el archivo de llave más nuevos.
desk-rehearse-key = Las cartas de hoy se cierran con tu llave.
desk-rehearse-key-not-listed = Tu llave no está en la entrada. Usa la entrada más nueva, o el archivo de llave que le corresponde.
desk-rehearse-key-not-today = Las cartas de hoy no se cierran con tu llave: sus días ya pasaron o todavía no empezaron. Crea llaves nuevas.
desk-rehearse-opened = Se cerró una carta de práctica con las llaves de la entrada, y tu archivo de llave la abrió.
desk-rehearse-not-opened = Tu archivo de llave no abre una carta cerrada con las llaves de la entrada. Usa el que le corresponde.
desk-rehearse-not-sealed = Hoy nadie puede escribirte: ninguna llave de la entrada vale hoy. Crea llaves nuevas.
# $note (text) - whose key it is, such as desk-2
desk-rehearse-colleague = { $note }: solo esa persona puede comprobar esa llave. Pide que ensaye con su propio archivo de llave.
desk-rehearse-recovery = La llave de recuperación abre la carta de práctica. Vuelve a guardar el papel.
desk-rehearse-recovery-untried = Nadie ha comprobado la llave de recuperación. Busca el papel y ensaya con: --recovery -
desk-rehearse-recovery-wrong = Esta llave de recuperación no es la de la entrada. Busca el papel correcto, o crea una llave nueva.
# $count (number) - how many letters
desk-rehearse-relay = { $count ->
    [0] El servidor acepta tu llave. Allí no espera ninguna carta.
    [one] El servidor acepta tu llave. Allí espera { $count } carta.
    [many] El servidor acepta tu llave. Allí esperan { $count } de cartas.
   *[other] El servidor acepta tu llave. Allí esperan { $count } cartas.
}
desk-rehearse-relay-untried = No se preguntó al servidor. Cuando la lista firmada esté en vigor, ensaya con: --relay URL
desk-rehearse-sign = Tu llave de firma está en la entrada, así que la gente creerá tus respuestas.
# $key (text) - 43 letters and digits
desk-rehearse-sign-not-listed = Tu llave de firma para hoy no está en la entrada, así que nadie creería tus respuestas. Añádela en sign: { $key }
desk-rehearse-all = Todo está bien y preparado para la primera carta.
# $count (number) - how many lines are marked
desk-rehearse-rest = { $count ->
    [one] Lo que se pudo comprobar aquí está bien. Falta una cosa por hacer.
    [many] Lo que se pudo comprobar aquí está bien. Faltan { $count } de cosas por hacer.
   *[other] Lo que se pudo comprobar aquí está bien. Faltan { $count } cosas por hacer.
}
# $count (number) - how many lines are marked
desk-rehearse-wrong = { $count ->
    [one] Una cosa está mal. Corrígela antes de que llegue la primera carta.
    [many] { $count } de cosas están mal. Corrígelas antes de que llegue la primera carta.
   *[other] { $count } cosas están mal. Corrígelas antes de que llegue la primera carta.
}
desk-rehearse-nothing-real = No se tocó nada real. La carta de práctica está borrada.

## list and fetch

# $count (number) - how many letters
desk-list-count = { $count ->
    [0] No hay cartas.
    [one] Hay { $count } carta.
    [many] Hay { $count } de cartas.
   *[other] Hay { $count } cartas.
}
desk-list-letter = Carta
desk-list-day = Guardada
desk-list-size = Tamaño
desk-list-state = Estado
desk-list-here = aquí
desk-list-missing = sin recoger
# $count (number) - how many letters
desk-list-old = { $count ->
    [one] { $count } de ellas está en una bandeja de entrada de antes de que alguien dejara la entidad.
    [many] { $count } de ellas están en una bandeja de entrada de antes de que alguien dejara la entidad.
   *[other] { $count } de ellas están en una bandeja de entrada de antes de que alguien dejara la entidad.
}
desk-inbox-not-yet = El servidor todavía no conoce tu bandeja de entrada nueva. La conocerá cuando la lista nueva esté en vigor.
# $relay (text) - the relay's date
# $here (text) - this computer's date
desk-clock-differs = La fecha del servidor es { $relay } y la de esta computadora es { $here }. Revisa el reloj de esta computadora.
# $done (number) - letters that are done
# $all (number) - letters to fetch
desk-fetch-progress = Cartas: { $done } de { $all }
# $count (number) - how many letters
# $folder (text) - name of the folder
desk-fetch-done = { $count ->
    [0] No hay cartas nuevas.
    [one] { $count } carta nueva está en { $folder }.
    [many] { $count } de cartas nuevas están en { $folder }.
   *[other] { $count } cartas nuevas están en { $folder }.
}
# $count (number) - how many letters
desk-fetch-before = { $count ->
    [one] { $count } carta ya estaba allí.
    [many] { $count } de cartas ya estaban allí.
   *[other] { $count } cartas ya estaban allí.
}
desk-fetch-kept = El servidor conserva sus copias. No se borró nada.
# $command (text) - what to type
desk-fetch-next = Para leer una: { $command }
# $count (number) - how many letters
desk-fetch-failed = { $count ->
    [one] No se pudo recoger { $count } carta:
    [many] No se pudieron recoger { $count } de cartas:
   *[other] No se pudieron recoger { $count } cartas:
}
# $id (text) - the letter
desk-fetch-damaged = { $id }: llegó dañada. Recoge otra vez. Si sigue así, avisa a quienes administran el servidor.
# $id (text) - the letter
desk-fetch-gone = { $id }: el servidor ya no la tiene. Pregunta a tus colegas si la recogieron.
# $count (number) - how many letters
desk-fetch-stopped = { $count ->
    [one] Se dejó de recoger. { $count } carta sigue en el servidor. Usa el mismo comando otra vez más tarde.
    [many] Se dejó de recoger. { $count } de cartas siguen en el servidor. Usa el mismo comando otra vez más tarde.
   *[other] Se dejó de recoger. { $count } cartas siguen en el servidor. Usa el mismo comando otra vez más tarde.
}

desk-fetch-not-listed = No se envían avisos: tu llave de firma todavía no está en la lista firmada. Quienes escribieron verían una advertencia sobre ellos.
# $count (number) - how many notices
desk-fetch-notices = { $count ->
    [one] Se envió { $count } aviso: quien escribió, y tiene un código, ve ahora hasta dónde ha llegado su carta.
    [many] Se enviaron { $count } de avisos: quienes escribieron, y tienen un código, ven ahora hasta dónde han llegado sus cartas.
   *[other] Se enviaron { $count } avisos: quienes escribieron, y tienen un código, ven ahora hasta dónde han llegado sus cartas.
}
# $count (number) - how many answers
desk-fetch-answers = { $count ->
    [one] { $count } respuesta que antes no se pudo enviar está ahora en el servidor.
    [many] { $count } de respuestas que antes no se pudieron enviar están ahora en el servidor.
   *[other] { $count } respuestas que antes no se pudieron enviar están ahora en el servidor.
}

## Evidence that fetch brings, sealed

# $done (number) - megabytes that are done
# $all (number) - megabytes to fetch
desk-parcel-progress = Pruebas: { $done } de { $all } MB
# $path (text) - name of the file
# $command (text) - what to type
desk-parcel-done = Las pruebas están en { $path }, todavía cerradas con llave. Para guardar sus archivos: { $command }
# $id (text) - the letter
desk-parcel-gone = { $id }: el servidor no tiene las pruebas de esta carta, o ya no las tiene. Pregunta a tus colegas si las recogieron. Solo si no es un peligro para quien escribe, pide que las envíe otra vez.
# $id (text) - the letter
desk-parcel-list = { $id }: el servidor dio la lista de otras pruebas, no la de las pruebas de esta carta. Avisa a quienes lo administran.
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-altered = { $id }: la parte { $number } de { $all } de las pruebas no es lo que se envió. Recoge otra vez. Si sigue así, avisa a quienes administran el servidor.
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-missing = { $id }: la parte { $number } de { $all } de las pruebas falta en el servidor. Recoge otra vez. Si sigue así, avisa a quienes administran el servidor.
# $id (text) - the letter
# $reason (text) - one of the messages below
desk-parcel-stopped = { $id }: sus pruebas todavía no están aquí. { $reason } Recoge otra vez: sigue donde se detuvo.

## Answers and notices on their way

# $count (number) - how many
desk-send-waiting = { $count ->
    [one] No se pudo enviar { $count } respuesta o aviso. Se conserva, y el próximo fetch o reply lo envía.
    [many] No se pudieron enviar { $count } de respuestas o avisos. Se conservan, y el próximo fetch o reply los envía.
   *[other] No se pudieron enviar { $count } respuestas o avisos. Se conservan, y el próximo fetch o reply los envía.
}
# $count (number) - how many
desk-send-no-mailbox = { $count ->
    [one] { $count } respuesta o aviso espera: su buzón no está en este servidor. Puede que quien escribe lo haya borrado, o que esté en otro servidor.
    [many] { $count } de respuestas o avisos esperan: sus buzones no están en este servidor. Puede que se hayan borrado, o que estén en otro servidor.
   *[other] { $count } respuestas o avisos esperan: sus buzones no están en este servidor. Puede que se hayan borrado, o que estén en otro servidor.
}
# $count (number) - how many
desk-send-lost = { $count ->
    [one] Ya no se intenta enviar { $count } respuesta o aviso. No llegó a quien escribe.
    [many] Ya no se intenta enviar { $count } de respuestas o avisos. No llegaron a nadie.
   *[other] Ya no se intenta enviar { $count } respuestas o avisos. No llegaron a nadie.
}

## delete: at the relay only, and on purpose

desk-delete-nothing = No hay nada que borrar.
# $letter (text) - what somebody typed for a letter
desk-delete-gone = El servidor no tiene ninguna carta { $letter }, quizás porque ya está borrada.
# $path (text) - name of the file
desk-delete-damaged = { $path } está dañado, por eso el servidor conserva su copia. Borra el archivo y recoge otra vez.
# $id (text) - the letter
# $folder (text) - name of the folder
desk-delete-unfetched = { $id } no está completa en { $folder }, por eso no se borró nada. Recógela primero. Para perderla para siempre, añade --unfetched.
# $count (number) - how many letters
# $relay (text) - address of the relay
desk-delete-what = { $count ->
    [one] Se borrará { $count } carta en { $relay }.
    [many] Se borrarán { $count } de cartas en { $relay }.
   *[other] Se borrarán { $count } cartas en { $relay }.
}
desk-delete-lost = Las copias en las computadoras de tu entidad se quedan. Si tus colegas no han recogido una carta, la pierden para siempre.
desk-delete-evidence = También se borran en el servidor las pruebas que llegaron con ellas y que están aquí.
# $id (text) - the letter
desk-delete-evidence-kept = Las pruebas de { $id } no están completas aquí, por eso el servidor las conserva. Recoge otra vez antes de borrar.
# $count (number) - how many letters
desk-delete-unread = { $count ->
    [one] { $count } carta nunca se recogió aquí. Quizás nadie la lea nunca.
    [many] { $count } de cartas nunca se recogieron aquí. Quizás nadie las lea nunca.
   *[other] { $count } cartas nunca se recogieron aquí. Quizás nadie las lea nunca.
}
desk-delete-ask = Para borrarlas, escribe cuántas cartas son, en dígitos:{" "}
# $count (number) - how many letters
desk-delete-done = { $count ->
    [0] No se borró ninguna carta.
    [one] { $count } carta ya no está en el servidor:
    [many] { $count } de cartas ya no están en el servidor:
   *[other] { $count } cartas ya no están en el servidor:
}
# $count (number) - how many letters
desk-delete-before = { $count ->
    [one] { $count } de ellas ya no estaba antes.
    [many] { $count } de ellas ya no estaban antes.
   *[other] { $count } de ellas ya no estaban antes.
}
# $count (number) - how many letters
desk-delete-stopped = { $count ->
    [one] Se dejó de borrar. { $count } carta sigue en el servidor. Usa el mismo comando otra vez más tarde.
    [many] Se dejó de borrar. { $count } de cartas siguen en el servidor. Usa el mismo comando otra vez más tarde.
   *[other] Se dejó de borrar. { $count } cartas siguen en el servidor. Usa el mismo comando otra vez más tarde.
}

## open

# $folder (text) - name of the folder
desk-open-done = Los archivos de la carta están en { $folder }
desk-open-plain = Son texto simple: los puede leer quien pueda usar esta cuenta de la computadora. Bórralos cuando termines.
desk-open-before = Esta carta ya se abrió aquí. Mira en la carpeta, o elige otra con --out.
desk-open-unsafe-name = La carta contiene un archivo con un nombre peligroso. No se escribió nada. No la abras a mano.

## show: how to reach her comes first

# $id (text) - the letter
desk-show-title = Carta { $id }
desk-show-reach = CÓMO COMUNICARSE CON QUIEN ESCRIBE – LEE ESTO PRIMERO
desk-show-may-yes = Quien escribe dice que puedes comunicarte, solo de la forma que está debajo.
desk-show-may-no = NO TE COMUNIQUES CON QUIEN ESCRIBE. Dice que no.
desk-show-may-she-will = NO TE COMUNIQUES CON QUIEN ESCRIBE. Quiere llamar o venir por su cuenta. Avisa a todas las personas que contestan el teléfono.
desk-show-may-unsaid = NO TE COMUNIQUES CON QUIEN ESCRIBE. No dijo que puedes hacerlo.
# $code (text) - what stands in the letter
desk-show-may-unknown = NO TE COMUNIQUES CON QUIEN ESCRIBE antes de entender su respuesta: { $code }
desk-show-channel = Formas que no son peligrosas:
desk-show-channel-unsaid = No dijo qué formas no son peligrosas. Usa solo la que dio, y ninguna otra.
desk-show-how = Cómo:
desk-show-how-unsaid = No dio ninguna forma de comunicarse.
desk-show-name = Su nombre o palabra acordada. Hay que decirlo, para que sepa que es tu entidad:
desk-show-name-unsaid = No dio ningún nombre ni palabra acordada. No intentes adivinar.
# $lang (text) - a language tag, such as my
desk-show-speak = Quiere hablar en: { $lang }
desk-show-interpreter = Si quiere intérprete:
desk-show-interpreter-note = Nunca elijas como intérprete a alguien de su familia, ni a una niña o un niño. Tampoco a alguien que conozca a las personas de las que escribe.
desk-show-when = Cuándo no hay peligro:
desk-show-when-unsaid = No dijo cuándo no hay peligro. Da por hecho que hay peligro.
desk-show-avoid = NO se debe:
desk-show-avoid-unsaid = No dijo qué hay que evitar. No dejes ningún mensaje y no digas quién eres.
desk-show-other-person = Puede que otra persona conteste o lo lea. No pidas nada y no nombres nada hasta que sepas quién es.
desk-show-reach-later = Esta es una carta posterior. Cómo comunicarse está en la primera: usa waymark-desk thread.
desk-show-code-word = Eligió una palabra secreta. Pídela antes de nombrar un lugar o una hora, y nunca la escribas tú:
desk-show-reply-none = No tiene código para leer una respuesta en el sitio.
desk-show-reply-there = Puede leer una respuesta en el sitio con su código.
desk-show-danger = SEÑALES DE PELIGRO EN LO QUE CONTESTÓ
desk-show-danger-asked = A la pregunta de si hay alguien menor de 18 años o en peligro, contesta:
desk-show-danger-duty = Antes de hacer cualquier otra cosa, mira qué debe comunicar tu entidad a las autoridades.
desk-show-danger-happened = En lo que pasó:
desk-show-danger-none = Nada de lo que contestó lo dice. Aun así, puede que esté en peligro.
desk-show-whom = DE QUIÉN SE TRATA
desk-show-whom-other = Quien escribe es otra persona. En las respuestas, «yo», «me» y «mi» hablan de la persona de la que se trata.
desk-show-about = SOBRE ESTA CARTA
# $agency (text) - id of the agency
desk-show-to = Para: { $agency }
# $lang (text) - a language tag, such as ar
desk-show-lang = Idioma: { $lang }
# $day (text) - a date
desk-show-day = Fecha según el teléfono de quien escribe: { $day }
# $number (number) - its number
desk-show-later = Esta es la carta { $number } de una conversación. Para leerla entera: waymark-desk thread
# $form (text) - name of the form
# $version (text) - its version
desk-show-form = Formulario: { $form }, versión { $version }
desk-show-form-other = Este formulario es distinto del que este programa conoce. Las respuestas que no conoce se muestran como códigos.
desk-show-consent = CONSENTIMIENTO
# $agency (text) - id of the agency
# $version (text) - version of the consent text
# $lang (text) - a language tag
desk-show-consent-given = Quien escribe aceptó que { $agency } lea esta carta (texto del consentimiento { $version }, leído en { $lang }).
desk-show-consent-none = En esta carta no consta ningún consentimiento. Pregunta a quien escribe antes de contar nada a otros.
desk-show-consent-purposes = Está permitido:
desk-show-consent-nothing-else = No aceptó nada más.
desk-show-purpose-read = leerla
desk-show-purpose-help = buscar ayuda para quien escribe
desk-show-purpose-contact = comunicarte con quien escribe, de la forma que dio
desk-show-purpose-share = contarlo a otros, si acepta cada vez
# $day (text) - a date
desk-show-consent-day = Aceptó el: { $day }
# $day (text) - a date
desk-show-consent-until = Guarda la carta como máximo hasta el { $day }. Después, borra la carta y todas las copias.
# $hash (text) - 43 letters and digits
desk-show-consent-hash = SHA-256 del texto que aceptó: { $hash }
desk-show-consent-withdraw = Cómo puede retirar su consentimiento:
desk-show-withdraw-ask = diciéndoselo a tu entidad
desk-show-consent-other = Aceptó para otra entidad, no para la que nombra la carta. No uses la carta antes de preguntar a quien escribe.
desk-show-signature-valid = La firma es válida: nadie cambió la carta después de que se escribió.
desk-show-signature-missing = La carta no tiene firma. Puede que alguien la haya cambiado.
desk-show-signature-wrong = LA FIRMA ES INCORRECTA. No confíes en nada de lo que dice esta carta.
desk-show-use = CÓMO SE PUEDE USAR
desk-show-use-share = Pregunta a quien escribe cada vez, antes de contarlo a alguien. Sin su sí, no lo cuentes a nadie fuera de tu entidad.
desk-show-use-only = No lo cuentes a nadie fuera de tu entidad.
desk-show-use-anonymous = No intentes averiguar quién escribe. Busca si hay nombres en sus palabras antes de usarlas.
desk-show-use-unsaid = No dijo cómo. No lo cuentes a nadie fuera de tu entidad.
desk-show-use-unknown = No lo cuentes a nadie fuera de tu entidad antes de entender su respuesta.
desk-show-place = DÓNDE Y CUÁNDO
# $code (text) - two letters of a country, such as GB
desk-show-country = País: { $code }
desk-show-place-kinds = Tipo de lugar:
desk-show-place-when = Cuándo:
desk-show-happened = QUÉ ESTÁ PASANDO O QUÉ PASÓ
desk-show-help = QUÉ AYUDARÍA
desk-show-unsaid = Sin contestar.
desk-show-words = PALABRAS DE QUIEN ESCRIBE
desk-show-words-none = No escribió nada con sus propias palabras.
desk-show-zawgyi = Parece escrito en Zawgyi, una forma antigua de escribir birmano, y aquí puede verse mal. Conviértelo con un programa en tu propia computadora, nunca en línea.
desk-show-evidence = PRUEBAS ENVIADAS CON ESTA CARTA
desk-show-evidence-care = Así las llama quien escribe. Nadie ha mirado todavía qué son en realidad los archivos.
desk-show-evidence-next = fetch las trae, cerradas con llave. Para guardar los archivos: waymark-desk evidence
desk-show-more = OTRAS COSAS DE ESTA CARTA, TAL COMO ESTÁN
desk-show-original = LA CARTA COMO TEXTO (report.txt)
desk-show-original-none = La carta no contiene report.txt.
# $code (text) - a code of another version of the form
desk-show-unknown = { $code } (un código que este programa no conoce)
desk-show-caution = Cualquier persona puede escribir una carta así. Comprueba antes de actuar, y nunca abras un enlace que esté en ella.

## thread: a whole conversation

# $id (text) - the conversation
desk-thread-title = Conversación { $id }
desk-thread-first = ANTES DE RESPONDER
desk-thread-asks-stop = Quien escribe pide que no te comuniques más. No le escribas más.
desk-thread-asks-delete = Quien escribe pide que borres lo que escribió y que no te comuniques más. Puede que debas conservar una parte por ley.
# $code (text) - what stands in the letter
desk-thread-asks-unknown = Quien escribe pide algo que este programa no conoce: { $code }
desk-thread-moved = Quien escribe cambió su código. Las respuestas van al nuevo.
# $from (number) - number of a letter
# $to (number) - number of a letter
desk-thread-missing = Desde su carta { $from } hasta su carta { $to } no hay nada aquí. Recoge otra vez y pregunta a tus colegas. Puede que sea más antiguo que tu llave, o que el servidor lo haya retenido.
# $number (number) - number of a letter
desk-thread-repeated = Dos cartas distintas tienen el número { $number }. Puede que otra persona use el código de quien escribe. Ten cuidado con lo que respondes.
# $number (number) - number of a letter
desk-thread-broken = La carta { $number } nombra como anterior una carta distinta de la que está aquí. Ten cuidado con lo que respondes.
# $id (text) - the letter
desk-thread-stranger = { $id } no es de quien escribió la primera carta. No confíes en ella y no la respondas.
# $id (text) - the letter
desk-thread-unsigned = { $id } no tiene firma. No confíes en ella.
# $id (text) - the letter
desk-thread-altered = { $id } tiene una firma incorrecta. No confíes en nada de lo que dice.
# $id (text) - the letter
desk-thread-elsewhere = { $id } está escrita a otra entidad. Pregúntate cómo llegó aquí.
desk-thread-read-nothing = Hasta donde dice su última carta, todavía no ha leído ninguna de tus respuestas.
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-read = Cuando escribió por última vez, había leído todo hasta tu número { $number }, del { $day }.
desk-thread-read-unknown = Cuando escribió por última vez, había leído una respuesta que esta carpeta no conoce: quizás de tus colegas.
desk-thread-colleagues = Las respuestas de colegas que no comparten esta carpeta no se muestran.
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-hers = CARTA { $number } DE QUIEN ESCRIBE { $day }
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-not-hers = NO SE SABE SI ES DE LA MISMA PERSONA: CARTA { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-ours = TU RESPUESTA { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-last = TU ÚLTIMA RESPUESTA { $number } { $day }
# $number (number) - number of a notice
# $day (text) - a date
desk-thread-notice = AVISO { $number } { $day }
desk-thread-way-collected = Se le dijo que su carta está recogida.
desk-thread-way-opened = Se le dijo que alguien la está leyendo.
desk-thread-way-delayed = Se le dijo que tarda más.
desk-thread-no-copy = Tu copia de esta respuesta no está aquí, o está cerrada con otra llave.
desk-thread-state-lost = Esto no llegó a quien escribe.
desk-thread-state-waiting = El servidor todavía no tiene esto. El próximo fetch o reply lo envía.
desk-thread-state-read = Quien escribe ha leído esto.
desk-thread-state-stored = Esto espera en el servidor, o quien escribe ya lo ha leído desde entonces.
desk-thread-helped-yes = Quien escribe dice que una respuesta ayudó.
desk-thread-helped-some = Quien escribe dice que una respuesta ayudó un poco.
desk-thread-helped-no = Quien escribe dice que una respuesta no ayudó.
desk-thread-helped-unknown = Quien escribe dice de una respuesta algo que este programa no conoce.
desk-thread-report = Todo lo que contestó: waymark-desk show
desk-thread-quarantined = Esta carta está en cuarentena.
# $count (number) - how many files
desk-thread-evidence = { $count ->
    [one] Con ella envió { $count } archivo.
    [many] Con ella envió { $count } de archivos.
   *[other] Con ella envió { $count } archivos.
}
desk-thread-evidence-here = Las pruebas están aquí, cerradas con llave. Para guardarlas: waymark-desk evidence
desk-thread-evidence-missing = Las pruebas todavía no están aquí. Para recogerlas: waymark-desk fetch
desk-thread-evidence-gone = El servidor ya no tiene las pruebas. Pregunta a tus colegas si las recogieron.

## reply: shown before an answer is sent

# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-reply-to = La respuesta va a quien escribe en esta conversación. Su carta más nueva aquí es la número { $number } { $day }
# $lang (text) - a language tag, such as ar
desk-reply-lang = Idioma de la respuesta: { $lang }
# $day (text) - a date
desk-reply-next = Se dirá a quien escribe: próximas noticias a más tardar el { $day }. Promete solo lo que vas a cumplir.
desk-reply-last = Se dirá a quien escribe que esta es tu última respuesta.
desk-reply-translator = Nunca pongas una carta o una respuesta en un traductor en línea. Pide ayuda a una persona de confianza.
desk-reply-limited = Quien escribe puso límites a cómo comunicarse, o no dijo nada. Mira la respuesta otra vez como si otra persona la leyera.
desk-reply-time = ! Puede que la respuesta nombre una hora.
desk-reply-date = ! Puede que la respuesta nombre un día.
desk-reply-address = ! Puede que la respuesta nombre un lugar.
desk-reply-phone = ! Puede que la respuesta contenga un número de teléfono.
desk-reply-no-agency = ! Tu entidad no está en la lista firmada, o está anulada. Quien escribe no verá esta respuesta como tuya.
desk-reply-not-listed = ! Tu llave de firma no está en la lista firmada. Quien escribe verá una advertencia de que esta respuesta no es tuya.
desk-reply-not-today = ! Los días de tu llave de firma ya pasaron, o todavía no empezaron. Crea llaves nuevas antes de responder.
desk-reply-ask = Para enviarla, escribe 1 y presiona Enter:{" "}
# $number (number) - number of the answer
desk-reply-done = La respuesta está en el servidor. Es tu número { $number } en esta conversación.

## reply: a draft. The program puts # before these lines; they are not sent.

# $lang (text) - a language tag, such as ar
desk-reply-draft-lang = La respuesta irá marcada como escrita en este idioma: { $lang }
desk-reply-draft-english = No hay respuestas preparadas en este idioma. Pide a una persona de confianza que la traduzca, o envíala con: --in en
desk-reply-draft-comment = Las líneas que empiezan como esta no se envían. Cambia el texto de abajo antes de enviarlo.
desk-reply-draft-means = En inglés dice:
# $path (text) - name of the file
# $command (text) - what to type
desk-reply-draft-done = El borrador está en { $path }. Cámbialo. Después: { $command }

## notice

desk-notice-done = El aviso está en el servidor. Quien escribe lo ve cuando vuelve al sitio.
desk-notice-before = Ya se le había dicho antes. No se envió nada.

## evidence

desk-evidence-care = No abras los archivos en una computadora que tenga otras cartas. Puede que sea duro mirar las imágenes: no las mires sin compañía.
# $count (number) - how many files
# $folder (text) - name of the folder
# $list (text) - name of a file
desk-evidence-done = { $count ->
    [one] Todo el paquete está bien. { $count } archivo está en { $folder }, con una lista, { $list }. No se abrió nada.
    [many] Todo el paquete está bien. { $count } de archivos están en { $folder }, con una lista, { $list }. No se abrió nada.
   *[other] Todo el paquete está bien. { $count } archivos están en { $folder }, con una lista, { $list }. No se abrió nada.
}
desk-evidence-other = ! Estos no son los archivos que nombra la carta. No confíes en ellos.
# $name (text) - name of the file
# $said (text) - a media type, such as image/jpeg
# $is (text) - a media type
desk-evidence-disguised = ! { $name } no es lo que dice: dice { $said } y parece { $is }. No lo abras.
# $name (text) - name of the file
desk-evidence-unknown = ! { $name } no es de ningún tipo que este programa conozca. No lo abras.
# $name (text) - name of the file
desk-evidence-programs = ! { $name } puede contener programas. Míralo solo en una computadora donde no haya nada más.
# $id (text) - the letter
desk-evidence-index-letter = Carta { $id }
# $id (text) - the parcel
desk-evidence-index-parcel = Paquete { $id }
# $hash (text) - 64 digits and letters
desk-evidence-copy-of = Una copia limpia, hecha en el teléfono de quien escribe, a partir del archivo con SHA-256 { $hash }
desk-evidence-copy = Una copia limpia, hecha en el teléfono de quien escribe

## quarantine

# $id (text) - the letter
desk-quarantine-done = { $id } está en cuarentena. Desde ahora, export y evidence la rechazan.
# $id (text) - the letter
desk-quarantine-lifted = { $id } ya no está en cuarentena.
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-quarantine-shown = ! Esta carta está en cuarentena desde el { $day }. No la pases a nadie. { $reason }

## statistics

# $count (text) - a number, or one of the messages below
desk-statistics-letters = Cartas: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-threads = Conversaciones: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-answered = Conversaciones con una respuesta: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-yes = Las respuestas ayudaron: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-some = Las respuestas ayudaron un poco: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-no = Las respuestas no ayudaron: { $count }
# $least (number) - the smallest number that is shown
desk-statistics-few = menos de { $least }
desk-statistics-hidden = no se muestra, para que no se pueda calcular un número pequeño
desk-statistics-note = Según lo último que dijo cada persona. Las respuestas de colegas que no comparten la carpeta no se cuentan.

## export: letters into files for a case

# $path (text) - name of the file
desk-export-done = La carta está en { $path }
desk-export-plain = Los archivos son texto simple. Protégelos tanto como las cartas y bórralos cuando termines.
desk-export-without = Se dejaron fuera su nombre, cómo comunicarse y sus propias palabras. Para incluirlos, usa --identified.
desk-export-left-out-title = LO QUE NO ESTÁ EN ESTE ARCHIVO
desk-export-left-out = Estas partes dicen quién escribe, o puede que lo digan. Solo están en la carta cerrada con llave:
desk-export-left-out-here = (no está en este archivo)
desk-export-no-consent = En la carta no consta ningún consentimiento para la entidad a la que está escrita. No se escribió nada. Léela con waymark-desk show y pregunta primero a quien escribe.

## What can go wrong. First what happened, then what to do.

# $message (text) - one of the messages below
desk-error = Error: { $message }
desk-error-passphrase-wrong = La frase de acceso es incorrecta. Inténtalo de nuevo. Revisa el idioma del teclado y la tecla Caps Lock (Bloq Mayús).
desk-error-passphrase-differs = Las dos frases de acceso son distintas. Empieza de nuevo.
# $least (number) - fewest characters
desk-error-passphrase-short = La frase de acceso tiene menos de { $least } caracteres. Elige cuatro o cinco palabras que no tengan nada que ver entre sí.
desk-error-passphrase-terminal = No hay ninguna terminal para pedir la frase de acceso. Escríbela en un archivo y usa --passphrase-file o --new-passphrase-file.
# $path (text) - name of the file
desk-error-passphrase-file = La primera línea de { $path } no es una frase de acceso en UTF-8. Corrige el archivo.
desk-error-identity-damaged = El archivo de llave está dañado. Usa tu copia.
desk-error-identity-inbox = Este archivo de llave no tiene la línea waymark-inbox, por eso no puede recoger. Usa el que creó keygen.
desk-error-identity-sign = Este archivo de llave no tiene la línea waymark-sign, por eso no puede responder. Usa el que creó keygen o join.
desk-error-identity-none = Esto no es un archivo de llave. Usa el archivo identity.age que creó keygen.
# $most (number) - highest work factor
desk-error-identity-work = No se puede crear el archivo de llave con este factor de trabajo (work factor). Usa de 1 a { $most }.
desk-error-identity-memory = El archivo de llave pide más memoria que cualquier archivo legítimo. Usa tu copia.
desk-error-keys-id = El identificador de la entidad debe tener de 1 a 40 caracteres de a-z, 0-9 y -. Por ejemplo: --agency north-desk
desk-error-keys-name = El nombre de la entidad está vacío o contiene un carácter de control. Escríbelo otra vez.
desk-error-keys-country = El país debe ser dos letras mayúsculas. Por ejemplo: --country GB
# $most (number) - most days
desk-error-keys-days = Las llaves pueden valer de 1 a { $most } días. Elige un número así con --days.
# $reason (text) - what is wrong, in English
desk-error-keys-entry = La entrada no se puede usar ({ $reason }). Corrige agency.json en un editor de texto.
desk-error-keys-other = La entrada es de otra entidad o de otra bandeja de entrada. Usa el agency.json más nuevo y el archivo de llave que le corresponde.
desk-error-keys-no-recovery = En esa entrada no hay ninguna llave de recuperación que conservar. Quita --keep-recovery para crear una nueva.
desk-error-keys-not-listed = La llave de este archivo de llave no está en la entrada. Usa el agency.json más nuevo y una llave que esté en él.
desk-error-keys-oneself = Esa es tu propia llave. Esto debe hacerlo alguien que se queda, con su propio archivo de llave.
# $who (text) - what somebody typed for a person
# $there (text) - the notes of all people in the entry
desk-error-keys-who = «{ $who }» no indica una sola línea de la entrada. Escribe --who con una de estas: { $there }
desk-error-identity-handed = El archivo de --handed no tiene ninguna bandeja de entrada para este archivo de llave. Pide el tuyo a quien usó leave.
# $number (number) - which line of the recovery key
desk-error-page-line = La línea { $number } no está como se imprimió. Compárala letra por letra y escríbela otra vez, con sus dos dígitos.
# $number (number) - which line of the recovery key
desk-error-page-missing = Falta la línea { $number }. Una línea es un número, letras y dígitos, y dos dígitos al final.
desk-error-page-key = Cada línea está bien, pero juntas no son una llave. ¿Son todas de una misma hoja?
desk-error-paper-beside = La llave de recuperación no debe estar junto al archivo de llave. Elige otra carpeta para --recovery-out, por ejemplo una memoria USB.
# $letter (text) - what somebody typed for a letter
# $least (number) - fewest characters
desk-error-delete-short = «{ $letter }» no indica ninguna carta. Usa su archivo, su identificador o al menos { $least } caracteres del identificador.
# $letter (text) - what somebody typed for a letter
desk-error-delete-several = Varias cartas empiezan por «{ $letter }». Escribe más del identificador.
desk-error-delete-nobody = Nadie escribió un número, por eso no se borró nada. En un script, añade --yes.
desk-error-delete-number = Ese no es el número de cartas, por eso no se borró nada. Mira la lista otra vez.
# $path (text) - name of the file
desk-error-file-exists = { $path } ya existe y no se tocó. Elige otro lugar, o muévelo primero.
# $path (text) - name of the file
desk-error-file-missing = { $path } no existe. Revisa el nombre.
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-read = { $path } no se puede leer ({ $reason }). Comprueba que tienes permiso para leerlo.
# $path (text) - name of the file
desk-error-file-long = { $path } es demasiado largo para ser lo que debería. Revisa el nombre.
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-write = { $path } no se puede escribir ({ $reason }). Revisa la carpeta y el espacio libre.
# $path (text) - name of the file
# $message (text) - one of the messages below
desk-error-letter = { $path }: { $message }
desk-error-letter-damaged = El archivo está dañado o incompleto. Bórralo y recógelo otra vez.
desk-error-letter-newer = Una versión más nueva del formulario hizo esta carta. Actualiza este programa. Hasta entonces, usa: waymark-desk open
desk-error-letter-none = El archivo se puede abrir, pero no es una carta. Míralo con: age -d
desk-error-letter-age = Esta no es una carta cerrada con llave. Las cartas son archivos que terminan en .age.
desk-error-letter-key = La carta no se cerró con esta llave. Es para otra entidad, o para una llave tuya más vieja o más nueva. Usa ese archivo de llave.
# $path (text) - name of the file
# $line (number) - which line
desk-error-book = La línea { $line } de { $path } está dañada, por eso podrían darse números dos veces. Pon en su lugar una copia del archivo.
desk-error-reply-stop = Quien escribe pidió que no te comuniques más. No se envió nada. Si tienes que escribir de todos modos, añade --although-she-asked-to-stop.
desk-error-reply-delete = Quien escribe pidió que borres y que no te comuniques más. No se envió nada. Si tienes que escribir de todos modos, añade --although-she-asked-to-stop.
desk-error-reply-code = Aquí no puede llegarle ninguna respuesta: no tiene código. Lo que dijo sobre cómo comunicarse está arriba.
desk-error-reply-address = La dirección que está en la carta no se puede usar. Usa otra forma que dio quien escribe.
desk-error-reply-seal = La respuesta no se pudo cerrar con llave, por eso no se envió nada. Revisa el código de idioma después de --in e inténtalo de nuevo.
# $over (number) - how many bytes
desk-error-reply-long = A la respuesta le sobran bytes: { $over }. Hazla más corta.
desk-error-reply-empty = No hay palabras que enviar. Las líneas que empiezan con # no se envían.
desk-error-reply-blank = Todavía falta llenar algo: busca ________ en el texto.
desk-error-reply-unedited = Esta es una respuesta preparada, tal como está. Cámbiala, para que quien escribe vea que alguien leyó su carta. Para enviarla de todos modos, añade --as-is.
desk-error-reply-draft = Di dónde escribir el borrador, con --draft FILE. Para enviar la respuesta preparada sin cambios, añade --as-is.
desk-error-reply-relay = Di qué servidor, con --relay, para que la respuesta se pueda enviar.
desk-error-reply-stdin = El texto viene de la entrada estándar (stdin), por eso allí no se puede preguntar a nadie. Añade --yes, o usa un archivo.
desk-error-reply-not-sent = Nadie escribió 1, por eso no se envió nada. En un script, añade --yes.
# $lang (text) - a language tag
desk-error-reply-quick = No hay respuestas preparadas en el idioma { $lang }. Usa --draft y pide a una persona que la traduzca, o usa --in en.
# $path (text) - name of the file
desk-error-reply-text = { $path } no es texto en UTF-8. Guárdalo otra vez como texto simple.
# $path (text) - name of the file
# $name (text) - name of the file
desk-error-reply-name = { $path } no está bajo su propio nombre. Usa la carta tal como se recogió: { $name }
# $path (text) - name of the file
desk-error-evidence-none = No se enviaron pruebas con { $path }, o la carta no contiene la llave para abrirlas.
# $path (text) - name of the file
desk-error-evidence-missing = Las pruebas de { $path } no están aquí. Usa waymark-desk fetch, sin --no-parcels.
# $path (text) - name of the file
desk-error-evidence-damaged = { $path } está dañado o incompleto. No se guardó nada. Bórralo y recoge otra vez.
# $path (text) - name of the file
# $line (number) - which line
desk-error-quarantine = La línea { $line } de { $path } no se puede leer. Corrígela en un editor de texto. Hasta entonces, todas las cartas cuentan como en cuarentena.
# $path (text) - name of the file
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-error-quarantined = { $path } está en cuarentena desde el { $day }. No se escribió nada. { $reason }
desk-error-relay-http = http solo está permitido para esta computadora. Usa https. Si un túnel ya cifra la conexión, añade --insecure-http.
desk-error-relay-address = La dirección del servidor debe ser como https://relay.example, sin ruta. Cópiala de la lista firmada.
desk-error-relay-answer = La respuesta no es de un servidor de cartas, o llegó dañada. Revisa la dirección y después inténtalo de nuevo.
desk-error-relay-other = El servidor usa otra dirección, por eso no se le pidió nada. Usa la dirección que está en la lista firmada. Detrás de un túnel, añade --origin.
desk-error-relay-tls = No hay una conexión segura con el servidor. Revisa el reloj de esta computadora y después la dirección.
desk-error-relay-timeout = El servidor no respondió a tiempo. Inténtalo más tarde.
desk-error-relay-unreachable = No se puede llegar al servidor. Revisa tu conexión y la dirección.
desk-error-relay-busy = El servidor está ocupado. Espera unos minutos y después usa el mismo comando otra vez.
desk-error-relay-none = El servidor no conoce esa bandeja de entrada, o no aceptó la llave. Comprueba que estas llaves están en la lista firmada.
desk-error-relay-expired = La lista firmada del servidor ha caducado. Avisa a quienes lo administran: deben instalar la nueva.
desk-error-relay-version = Este programa y el servidor no se entienden. Actualiza este programa.
# $code (text) - the relay's word for the reason
desk-error-relay-refused = El servidor lo rechazó ({ $code }). Inténtalo más tarde. Si sigue así, avisa a quienes lo administran.
# $lang (text) - what was asked for
desk-error-lang = No hay palabras en el idioma «{ $lang }». waymark-desk --help muestra los que hay.
desk-error-clock = El reloj de esta computadora está mal: muestra un año que pasó hace mucho. Ponlo en hora y después inténtalo de nuevo.
desk-error-random = Esta computadora no da números al azar, por eso no se creó nada. Usa otra computadora.
desk-error-output = No se pudo escribir el texto. Revisa adónde va la salida.
