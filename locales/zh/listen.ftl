### Listening to a page: a voice of the phone reads it, or a recording is played. Both only when somebody presses.

# A button. A voice that is on the phone reads the text of the page.
listen-start = 朗读本页
# The same button while the voice reads.
listen-stop = 停止朗读
# Stands beside the button, and beside the player of a recording.
listen-near = 你身边的人可能会听到。
# Stands above the player. $size (text) - a number with one digit behind the point: so much data a listener needs
listen-recorded = 收听本页（{ $size } MB）

# A button above the letter. Beside each question and each option a button appears that says it.
listen-form = 收听各个问题
# The same button while they can be heard: takes those buttons away.
listen-form-end = 停止收听
# The name of such a button. $what (text) - a question or an option; for people who hear the page
listen-what = 收听：{ $what }
# Beside the question of a screen. $size (text) - a whole number: so much data its recordings need
listen-kb = { $size } KB
