### Listening to a page: a voice of the phone reads it, or a recording is played. Both only when somebody presses.

# A button. A voice that is on the phone reads the text of the page.
listen-start = Leer esta página en voz alta
# The same button while the voice reads.
listen-stop = Parar la lectura
# Stands beside the button, and beside the player of a recording.
listen-near = Puede que lo oigan las personas que están cerca de ti.
# Stands above the player. $size (text) - a number with one digit behind the point: so much data a listener needs
listen-recorded = Escuchar esta página ({ $size } MB)

listen-form = Escuchar las preguntas
# The same button once it is on.
listen-form-end = Dejar de escuchar
# $what (text) - a question or an option; for people who hear the page
listen-what = Escuchar: { $what }
# $size (text) - a whole number
listen-kb = { $size } KB
