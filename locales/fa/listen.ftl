### Listening to a page: a voice of the phone reads it, or a recording is played. Both only when somebody presses.

# A button. A voice that is on the phone reads the text of the page.
listen-start = خواندن این صفحه با صدای بلند
# The same button while the voice reads.
listen-stop = توقف خواندن
# Stands beside the button, and beside the player of a recording.
listen-near = ممکن است کسانی که نزدیک شما هستند آن را بشنوند.
# Stands above the player. $size (text) - a number with one digit behind the point: so much data a listener needs
listen-recorded = گوش دادن به این صفحه ({ $size } مگابایت)
