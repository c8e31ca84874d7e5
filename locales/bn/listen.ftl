### Listening to a page: a voice of the phone reads it, or a recording is played. Both only when somebody presses.

# A button. A voice that is on the phone reads the text of the page.
listen-start = এই পাতা পড়ে শোনান
# The same button while the voice reads.
listen-stop = পড়া থামান
# Stands beside the button, and beside the player of a recording.
listen-near = আশেপাশের মানুষ হয়তো এটি শুনতে পাবে।
# Stands above the player. $size (text) - a number with one digit behind the point: so much data a listener needs
listen-recorded = এই পাতা শুনুন ({ $size } MB)

# A button above the letter. Beside each question and each option a button appears that says it.
listen-form = প্রশ্নগুলো শুনুন
# The same button while they can be heard: takes those buttons away.
listen-form-end = শোনা বন্ধ করুন
# The name of such a button. $what (text) - a question or an option; for people who hear the page
listen-what = শুনুন: { $what }
# Beside the question of a screen. $size (text) - a whole number: so much data its recordings need
listen-kb = { $size } KB
