### Listening to a page: a voice of the phone reads it, or a recording is played. Both only when somebody presses.

# A button. A voice that is on the phone reads the text of the page.
listen-start = यह पेज पढ़कर सुनाएँ
# The same button while the voice reads.
listen-stop = पढ़ना रोकें
# Stands beside the button, and beside the player of a recording.
listen-near = हो सकता है कि पास के लोग इसे सुन लें।
# Stands above the player. $size (text) - a number with one digit behind the point: so much data a listener needs
listen-recorded = यह पेज सुनें ({ $size } MB)
