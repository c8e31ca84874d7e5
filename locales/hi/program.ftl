### What stands in the pages of the letter and of the answers when somebody else could look into the browser.

# In the browser that is built into another app, before anything starts.
program-in-app = आपने यह पेज किसी दूसरे ऐप के अंदर खोला है। हो सकता है कि आप जो लिखें, उसे वह ऐप देख सके। पेज को अपने ब्राउज़र में खोलना ज़्यादा सुरक्षित है। उस ऐप का मेन्यू ढूँढें और उसमें “ब्राउज़र में खोलें” चुनें।
# The button below: she knows, and goes on.
program-go-on = फिर भी यहीं आगे बढ़ें
# In a browser whose maker runs the pages on its own computers. Nothing starts there.
program-cloud = इस ब्राउज़र में आप जो लिखें, उसे यह ब्राउज़र बनाने वाली कंपनी पढ़ सकती है। इसलिए यहाँ कुछ नहीं लिखा जा सकता। कृपया फ़ोन करें, या दूसरा ब्राउज़र इस्तेमाल करें।
