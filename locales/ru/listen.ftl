### Listening to a page: a voice of the phone reads it, or a recording is played. Both only when somebody presses.

# A button. A voice that is on the phone reads the text of the page.
listen-start = Прочитать эту страницу вслух
# The same button while the voice reads.
listen-stop = Остановить чтение
# Stands beside the button, and beside the player of a recording.
listen-near = Люди рядом с вами могут это услышать.
# Stands above the player. $size (text) - a number with one digit behind the point: so much data a listener needs
listen-recorded = Послушать эту страницу ({ $size } МБ)

listen-form = Послушать вопросы
# The same button once it is on.
listen-form-end = Закончить слушать
# $what (text) - a question or an option; for people who hear the page
listen-what = Послушать: { $what }
# $size (text) - a whole number
listen-kb = { $size } КБ
