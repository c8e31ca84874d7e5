### Listening to a page: a voice of the phone reads it, or a recording is played. Both only when somebody presses.

# A button. A voice that is on the phone reads the text of the page.
listen-start = 朗读本页
# The same button while the voice reads.
listen-stop = 停止朗读
# Stands beside the button, and beside the player of a recording.
listen-near = 你身边的人可能会听到。
# Stands above the player. $size (text) - a number with one digit behind the point: so much data a listener needs
listen-recorded = 收听本页（{ $size } MB）
