### Listening to a page: a voice of the phone reads it, or a recording is played. Both only when somebody presses.

# A button. A voice that is on the phone reads the text of the page.
listen-start = Ler esta página em voz alta
# The same button while the voice reads.
listen-stop = Parar a leitura
# Stands beside the button, and beside the player of a recording.
listen-near = Pode ser que as pessoas perto de você ouçam.
# Stands above the player. $size (text) - a number with one digit behind the point: so much data a listener needs
listen-recorded = Ouvir esta página ({ $size } MB)

listen-form = Ouvir as perguntas
# The same button once it is on.
listen-form-end = Parar de ouvir
# $what (text) - a question or an option; for people who hear the page
listen-what = Ouvir: { $what }
# $size (text) - a whole number
listen-kb = { $size } KB
