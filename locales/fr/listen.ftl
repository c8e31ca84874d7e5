### Listening to a page: a voice of the phone reads it, or a recording is played. Both only when somebody presses.

# A button. A voice that is on the phone reads the text of the page.
listen-start = Lire cette page à voix haute
# The same button while the voice reads.
listen-stop = Arrêter la lecture
# Stands beside the button, and beside the player of a recording.
listen-near = Il se peut que des personnes près de vous l’entendent.
# Stands above the player. $size (text) - a number with one digit behind the point: so much data a listener needs
listen-recorded = Écouter cette page ({ $size } Mo)

listen-form = Écouter les questions
# The same button once it is on.
listen-form-end = Arrêter l’écoute
# $what (text) - a question or an option; for people who hear the page
listen-what = Écouter : { $what }
# $size (text) - a whole number
listen-kb = { $size } Ko
