### The page of the letter before the form has started, and where it can not start.
### All words of the form itself are in letter.ftl.

f1-title = जिसे आप चुनें, उसे लिखें
f1-answer = आप चाहें तो अपनी चुनी हुई संस्था को चिट्ठी लिखें। भेजने से पहले आपका फ़ोन उस पर ताला लगाता है। आप जब चाहें, रुक जाएँ।
# Shown until the form has started, and where it never starts.
f1-loading = अगर यह ब्राउज़र फ़ॉर्म चला सकता है, तो फ़ॉर्म यहाँ अपने-आप शुरू होगा। इसमें 200 KB तक डेटा लगता है, और भेजने में 100 KB और।
f1-loading-other = अगर फ़ॉर्म शुरू न हो, तो नीचे का कोई तरीका अपनाएँ।
f1-noscript = इस ब्राउज़र में फ़ॉर्म नहीं चल सकता, क्योंकि स्क्रिप्ट (scripts) बंद हैं। हम बिना ताले का फ़ॉर्म नहीं देते।
f1-no-start = फ़ॉर्म इस ब्राउज़र में नहीं चल सकता। कुछ भी भेजा नहीं गया। कृपया फ़ोन करें, या दूसरा ब्राउज़र आज़माएँ।
f1-not-secure = यह पेज लिखने के लिए सुरक्षित नहीं है, इसलिए फ़ॉर्म बंद रहता है। देखें कि पता https से शुरू होता है, या फ़ोन करें।
f1-ways = दूसरे तरीके
f1-numbers = अभी किसी से बात करें
f1-numbers-small = हर देश की हेल्पलाइनें
f1-about = अब भी क्या गड़बड़ हो सकती है
f1-about-small = लिखने से पहले इसे पढ़ें
f1-home = पहला पेज
f1-home-small = अपने हकों के बारे में पढ़ें

## Where nobody has checked the words that can hurt when they are wrong

f1-closed-title = इस भाषा में अभी चिट्ठी नहीं लिखी जा सकती
f1-closed-answer = इस भाषा में चिट्ठी के सब ज़रूरी शब्द किसी ने नहीं जाँचे हैं। गलत शब्द से आपको नुकसान हो सकता है। फ़ोन किया जा सकता है, या दूसरी भाषा में लिखा जा सकता है।
# Above the list of languages.
f1-closed-open = इन भाषाओं में लिखा जा सकता है

## Where nobody receives letters

f1-none-title = यहाँ चिट्ठी नहीं लिखी जा सकती
f1-none-answer = साइट की इस कॉपी पर चिट्ठियाँ किसी को नहीं मिलतीं। कृपया जवाब का इंतज़ार न करें। इसके बदले फ़ोन किया जा सकता है।
