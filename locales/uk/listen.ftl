### Listening to a page: a voice of the phone reads it, or a recording is played. Both only when somebody presses.

# A button. A voice that is on the phone reads the text of the page.
listen-start = Прочитати цю сторінку вголос
# The same button while the voice reads.
listen-stop = Зупинити читання
# Stands beside the button, and beside the player of a recording.
listen-near = Люди поруч із вами можуть це почути.
# Stands above the player. $size (text) - a number with one digit behind the point: so much data a listener needs
listen-recorded = Послухати цю сторінку ({ $size } МБ)

listen-form = Послухати запитання
# The same button once it is on.
listen-form-end = Закінчити слухати
# $what (text) - a question or an option; for people who hear the page
listen-what = Послухати: { $what }
# $size (text) - a whole number
listen-kb = { $size } КБ
