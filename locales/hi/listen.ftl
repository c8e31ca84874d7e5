### Listening to a page: a voice of the phone reads it, or a recording is played. Both only when somebody presses.

# A button. A voice that is on the phone reads the text of the page.
listen-start = यह पेज पढ़कर सुनाएँ
# The same button while the voice reads.
listen-stop = पढ़ना रोकें
# Stands beside the button, and beside the player of a recording.
listen-near = हो सकता है कि पास के लोग इसे सुन लें।
# Stands above the player. $size (text) - a number with one digit behind the point: so much data a listener needs
listen-recorded = यह पेज सुनें ({ $size } MB)

# A button above the letter. Beside each question and each option a button appears that says it.
listen-form = सवाल सुनें
# The same button while they can be heard: takes those buttons away.
listen-form-end = सुनना बंद करें
# The name of such a button. $what (text) - a question or an option; for people who hear the page
listen-what = सुनें: { $what }
# Beside the question of a screen. $size (text) - a whole number: so much data its recordings need
listen-kb = { $size } KB
