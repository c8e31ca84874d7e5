### Listening to a page: a voice of the phone reads it, or a recording is played. Both only when somebody presses.

# A button. A voice that is on the phone reads the text of the page.
listen-start = এই পাতা পড়ে শোনান
# The same button while the voice reads.
listen-stop = পড়া থামান
# Stands beside the button, and beside the player of a recording.
listen-near = আশেপাশের মানুষ হয়তো এটি শুনতে পাবে।
# Stands above the player. $size (text) - a number with one digit behind the point: so much data a listener needs
listen-recorded = এই পাতা শুনুন ({ $size } MB)
