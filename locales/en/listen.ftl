### Listening to a page: a voice of the phone reads it, or a recording is played. Both only when somebody presses.

# A button. A voice that is on the phone reads the text of the page.
listen-start = Read this page aloud
# The same button while the voice reads.
listen-stop = Stop reading
# Stands beside the button, and beside the player of a recording.
listen-near = People near you may hear it.
# Stands above the player. $size (text) - a number with one digit behind the point: so much data a listener needs
listen-recorded = Listen to this page ({ $size } MB)
