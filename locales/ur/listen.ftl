### Listening to a page, or to the questions of the letter: a voice of the phone reads, or a recording is played. Both only
### when somebody presses.

# A button. A voice that is on the phone reads the text of the page.
listen-start = یہ صفحہ پڑھ کر سنائیں
# The same button while the voice reads.
listen-stop = پڑھنا روکیں
# Stands beside the button, and beside the player of a recording.
listen-near = ہو سکتا ہے کہ پاس کے لوگ اسے سن لیں۔
# Stands above the player. $size (text) - a number with one digit behind the point: so much data a listener needs
listen-recorded = یہ صفحہ سنیں ({ $size } MB)

# A button above the letter. Beside each question and each option a button appears that says it.
listen-form = سوال سنیں
# The same button while they can be heard: takes those buttons away.
listen-form-end = سننا بند کریں
# The name of such a button. $what (text) - a question or an option; for people who hear the page
listen-what = سنیں: { $what }
# Beside the question of a screen. $size (text) - a whole number: so much data its recordings need
listen-kb = { $size } KB
