### Listening to a page, or to the questions of the letter: a voice of the phone reads, or a recording is played. Both only
### when somebody presses.

# A button. A voice that is on the phone reads the text of the page.
listen-start = قراءة هذه الصفحة بصوت مسموع
# The same button while the voice reads.
listen-stop = إيقاف القراءة
# Stands beside the button, and beside the player of a recording.
listen-near = قد يسمع ذلك من حولك.
# Stands above the player. $size (text) - a number with one digit behind the point: so much data a listener needs
listen-recorded = الاستماع إلى هذه الصفحة ({ $size } ميغابايت)

# A button above the letter. Beside each question and each option a button appears that says it.
listen-form = الاستماع إلى الأسئلة
# The same button while they can be heard: takes those buttons away.
listen-form-end = إنهاء الاستماع
# The name of such a button. $what (text) - a question or an option; for people who hear the page
listen-what = استماع: { $what }
# Beside the question of a screen. $size (text) - a whole number: so much data its recordings need
listen-kb = { $size } كيلوبايت
