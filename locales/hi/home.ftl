### The start page of a language.

home-title = आपके हक हैं। आगे क्या हो, यह फ़ैसला आपका है।
# "Remember": browsers and networks keep lists of visited pages. The link home-helps follows.
home-traces = हम आपका नाम नहीं पूछते। आपके फ़ोन और नेटवर्क में इसका निशान रह सकता है कि यह साइट खुली थी।
home-helps = क्या काम आता है

home-numbers = अभी किसी से बात करें
home-numbers-small = हर देश की हेल्पलाइनें
home-letter = जिसे आप चुनें, उसे लिखें
home-letter-small = भेजने से पहले आपके फ़ोन में ही ताला लगता है
# In place of the line above, where no agency receives letters.
home-letter-none = यहाँ चिट्ठियाँ किसी को नहीं मिलतीं। दूसरे तरीके देखें।
# Shown only where an agency receives letters.
home-answers = अपनी चिट्ठी के जवाब पढ़ें
home-answers-small = उस कोड से, जो आपने सँभालकर रखा है
home-about = इस साइट के बारे में
home-about-small = यह क्या करती है, और क्या गड़बड़ हो सकती है

home-danger = अगर आप अभी खतरे में हैं, तो जिस देश में हैं, वहाँ के इमरजेंसी नंबर पर फ़ोन करें।
home-danger-find = नंबर देखें
