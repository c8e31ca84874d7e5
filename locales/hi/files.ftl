### Photos, sound, videos and papers that follow a letter (F14): choosing, clean copies, sending.
### These messages travel inside the answers' page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## Before anything is chosen

files-title = फ़ोटो, आवाज़, वीडियो या कागज़ जोड़ें
files-why = ताकि वे देख सकें कि आपका मतलब क्या है। यह ज़रूरी नहीं है। इसके बिना भी आपकी चिट्ठी जमा है।
files-before-title = चुनने से पहले
files-never = 18 साल से कम उम्र के किसी की सेक्स वाली तस्वीरें न भेजें, अपनी भी नहीं। यह अपराध हो सकता है। बस बताएँ कि वे मौजूद हैं।
files-limit-size = सारी फ़ाइलें मिलाकर 250 MB तक हो सकती हैं।
files-limit-count = एक बार में 200 तक फ़ाइलें जाती हैं। उसके बाद और भेजी जा सकती हैं।
files-limit-slow = धीमे कनेक्शन में देर लग सकती है। यह पेज खुला रखें।
files-limit-data = भेजने में आपका मोबाइल डेटा लगता है: लगभग उतना, जितनी बड़ी फ़ाइलें हैं।
files-limit-names = आपकी फ़ाइलों के नाम नहीं भेजे जाते। उनकी जगह नंबर होते हैं।
files-limit-stay = फ़ाइलें इस फ़ोन में अपनी जगह पर भी रहती हैं। यह पेज उन्हें वहाँ से नहीं मिटाता।
files-voice = लिखे हुए शब्दों की जगह आवाज़ वाला मैसेज भी हो सकता है। आवाज़ पहचानी जा सकती है।

## Choosing

files-choose = फ़ाइलें चुनें
files-choose-small = एक या कई। जहाँ एक बार में एक ही चुनी जा सके, वहाँ अगली के लिए यहाँ वापस आएँ।
files-list-title = चुनी हुई फ़ाइलें
files-list-names = नाम सिर्फ़ आपकी स्क्रीन पर हैं, ताकि फ़ाइलें अलग-अलग पहचानी जा सकें।
# $count (number) - how many files will be sent
# $size (text) - how large they are together, such as 3.5 MB
files-total = { $count ->
    [one] { $count } फ़ाइल, { $size }
   *[other] { $count } फ़ाइलें, कुल { $size }
}
# $size (text) - a whole number
files-size-kb = { $size } KB
# $size (text) - a number, perhaps with one digit behind the point
files-size-mb = { $size } MB
files-kind-picture = तस्वीर
files-kind-video = वीडियो
files-kind-sound = आवाज़
files-kind-paper = कागज़
files-kind-packed = पैक की हुई फ़ाइलें
files-kind-other = किसी और तरह की फ़ाइल
files-looking = यह पेज देख रहा है कि फ़ाइल क्या-क्या बताती है…
files-remove = हटाएँ
# $name (text) - the file's name on this phone, for people who hear the page
files-remove-what = हटाएँ: { $name }

## Files that were not added. Each is followed by their names.

files-refused-title = नहीं जोड़ी गईं
# $names (text) - names of files
files-refused-empty = इसमें कुछ नहीं है (0 bytes): { $names }
# $names (text) - names of files
files-refused-large = यह अकेली ही सब फ़ाइलों की हद से बड़ी है: { $names }
# $names (text) - names of files
files-refused-many = एक बार में 200 से ज़्यादा फ़ाइलें नहीं जा सकतीं: { $names }
# $names (text) - names of files
files-refused-together = दूसरी फ़ाइलों के साथ मिलकर ये बहुत बड़ी हैं: { $names }
# $names (text) - names of files
files-refused-twice = पहले से चुनी हुई: { $names }
# $names (text) - names of files
files-refused-unreadable = यह पढ़ी नहीं जा सकती। हो सकता है कि इसे कहीं और रखा गया हो या मिटाया गया हो: { $names }
files-refused-kept = बाकी सारी फ़ाइलें अब भी यहाँ हैं।
# $names (text) - the first names
# $count (number) - how many more there are
files-and-more = { $count ->
    [one] { $names } और { $count } और
   *[other] { $names } और { $count } और
}

## What is written in a file

# $what (text) - what was found, such as: place, phone or camera model
files-tells = यह फ़ाइल बताती है: { $what }
files-tells-nothing = इस पेज को इसमें कोई जगह, फ़ोन या नाम लिखा नहीं मिला। फिर भी कुछ हो सकता है।
files-found-place = जगह
files-found-person = कोई नाम
files-found-device = फ़ोन या कैमरे का मॉडल
files-found-serial = फ़ोन या कैमरे का सीरियल नंबर
files-found-time = दिन और समय
files-found-thumbnail = इसकी एक छोटी तस्वीर, शायद काटने से पहले की
files-found-software = जो प्रोग्राम इस्तेमाल हुआ
files-found-other = दूसरी लिखी बातें

## What is sent of a picture or PDF

files-way-original-weighs = सबूत के तौर पर असली फ़ाइल ज़्यादा काम की हो सकती है। उससे यह भी दिख सकता है कि आप कहाँ हैं।
files-way-clean-is = साफ़ कॉपी इसी फ़ोन में बनती है। फ़ाइल के बारे में लिखी बातें उसमें नहीं आतीं: जगह, फ़ोन, नाम।
files-way-clean-shows = जो दिखता है, वह उसमें भी दिखता है: चेहरे, बोर्ड, कागज़ पर लिखे शब्द, खिड़की के बाहर का नज़ारा।
files-way-question = इस फ़ाइल का क्या भेजा जाए?
files-way-clean = साफ़ कॉपी
files-way-original = असली फ़ाइल
files-way-both = दोनों: देखने के लिए साफ़ कॉपी, और असली फ़ाइल
files-way-all = सब तस्वीरों और PDF फ़ाइलों के लिए एक जैसा
files-way-all-clean = सबकी साफ़ कॉपियाँ
files-way-all-original = सब असली फ़ाइलें
files-way-all-both = सबकी दोनों
files-way-only = इस तरह की फ़ाइल में लिखी बातें यहाँ निकाली नहीं जा सकतीं। यह जैसी है वैसी जाती है, या नहीं जाती।
files-way-only-large = यह फ़ाइल यहाँ साफ़ कॉपी के लिए बहुत बड़ी है। यह जैसी है वैसी जाती है, या नहीं जाती।
files-way-only-unsure = यह पेज पक्का नहीं कर सकता कि यह फ़ाइल साफ़ हो पाएगी। यह जैसी है वैसी जाती है, या नहीं जाती।
files-copy-making = साफ़ कॉपी बन रही है, यह पक्का करने के लिए कि वह ठीक बनती है…
# $size (text) - how large it is, such as 3.5 MB
files-copy-ready = साफ़ कॉपी ठीक है: { $size }। इस पेज को उसमें ऐसी लिखी बातें नहीं मिलीं।
files-copy-png = यह ब्राउज़र इस तरह की तस्वीर नहीं बना सकता। साफ़ कॉपी PNG है।
files-copy-smaller = तस्वीर बहुत बड़ी है। साफ़ कॉपी में बारीकियाँ थोड़ी कम दिखती हैं।
# For a PDF
files-copy-paper = उसके पन्ने वैसे ही दिखते हैं। फ़ाइल के बारे में लिखी बातें, इलेक्ट्रॉनिक हस्ताक्षर और साथ जुड़ी फ़ाइलें उसमें नहीं आतीं।
files-copy-failed = इस फ़ाइल की साफ़ कॉपी यहाँ नहीं बन सकती। आप चाहें तो असली भेजें, या इसे हटा दें।

## Sending

# $count (number) - how many files will be sent
files-send = { $count ->
    [one] { $count } फ़ाइल भेजें
   *[other] { $count } फ़ाइलें भेजें
}
files-sending-title = आपकी फ़ाइलें भेजी जा रही हैं
files-state-reading = इस फ़ोन में फ़ाइलें पढ़ी जा रही हैं और उन पर ताला लग रहा है…
files-state-sending = ताला लगी फ़ाइलें भेजी जा रही हैं…
# $seconds (number) - about how long until the next try
files-state-waiting = { $seconds ->
    [one] कनेक्शन का इंतज़ार है। हम { $seconds } सेकंड में फिर कोशिश करते हैं। जो पहुँच गया, वह खोया नहीं है।
   *[other] कनेक्शन का इंतज़ार है। हम { $seconds } सेकंड में फिर कोशिश करते हैं। जो पहुँच गया, वह खोया नहीं है।
}
files-state-paused = रुका हुआ है। जब तक यह पेज खुला है, कुछ नहीं खोता।
files-state-telling = सारी फ़ाइलें पहुँच गई हैं। संस्था को उनके बारे में बताया जा रहा है…
# $sent (text) - how much has arrived, such as 3.5 MB
# $all (text) - how much it is in all
files-progress = { $all } में से { $sent } पहुँच गया है
files-left-minute = इस रफ़्तार से दो मिनट से कम बाकी हैं।
# $minutes (number) - about how many minutes
files-left-minutes = { $minutes ->
    [one] इस रफ़्तार से लगभग { $minutes } मिनट बाकी है।
   *[other] इस रफ़्तार से लगभग { $minutes } मिनट बाकी हैं।
}
# $hours (number) - about how many hours
files-left-hours = { $hours ->
    [one] इस रफ़्तार से लगभग { $hours } घंटा बाकी है।
   *[other] इस रफ़्तार से लगभग { $hours } घंटे बाकी हैं।
}
files-keep-open = यह पेज खुला और स्क्रीन चालू रखें। अगर पेज बंद हो जाए, तो फ़ाइलें शुरू से भेजनी पड़ेंगी।
files-pause = थोड़ा रोकें
files-resume = आगे भेजें
files-cancel = रद्द करें
files-cancel-sure = क्या ये फ़ाइलें भेजना रोक दें? आपकी चिट्ठी हर हाल में जमा है।
files-cancel-yes = हाँ, रोक दें
files-cancel-no = नहीं, आगे भेजें
files-cancelled = भेजना रोक दिया गया। जो पहुँच चुका था, उस पर ताला लगा है, और चाबी किसी के पास नहीं है। वह दो दिन बाद अपने-आप मिट जाता है।

## When it could not go on

files-halt-title = अभी कुछ भेजा नहीं गया है
files-halt-undecided = कृपया हर तस्वीर और PDF के लिए चुनें कि क्या भेजा जाए।
files-halt-not-ready = यह पेज अभी फ़ाइलें देख रहा है। कृपया एक पल रुकें, फिर दोबारा दबाएँ।
files-halt-many = साफ़ कॉपियाँ और असली फ़ाइलें मिलाकर 200 से ज़्यादा हो गई हैं। कुछ के लिए दोनों में से एक ही चुनें, या कुछ हटा दें।
files-halt-together = सब फ़ाइलें मिलाकर अब बहुत बड़ी हैं। कृपया कुछ हटा दें। वे बाद में जा सकती हैं।
# $name (text) - the file's name on this phone
files-halt-changed = यह फ़ाइल बदल गई है, या अब पढ़ी नहीं जा सकती: { $name }। इसे हटा दें, या फिर से चुनें।
# $name (text) - the file's name on this phone
files-halt-no-copy = इस बार साफ़ कॉपी नहीं बन सकी: { $name }। इसके लिए कुछ और चुनें, या फिर कोशिश करें।
# $count (number) - how many parts
files-halt-lost = { $count ->
    [one] डाक-पेटी से { $count } हिस्सा खो गया। कृपया फिर से भेजें: सब पर नए सिरे से, नई चाबी से ताला लगता है।
   *[other] डाक-पेटी से { $count } हिस्से खो गए। कृपया फिर से भेजें: सब पर नए सिरे से, नई चाबी से ताला लगता है।
}
files-halt-full = डाक-पेटी में अभी फ़ाइलों के लिए जगह नहीं है। बाद में, या कम फ़ाइलों के साथ फिर कोशिश करें।
files-halt-refused = डाक-पेटी ने फ़ाइलें नहीं लीं। आप चाहें तो बाद में फिर कोशिश करें।
files-halt-sealer = ताला लगाने वाला प्रोग्राम इस फ़ोन में बंद हो गया। दूसरे पेज और प्रोग्राम बंद करें, फिर कोशिश करें।
files-halt-letter = आपकी चिट्ठी को कुछ नहीं हुआ। वह फ़ाइलों के बिना जमा है।
files-halt-again = फ़ाइलें अब भी सूची में हैं। भेजना शुरू से होता है।

## Stored, but the agency does not know of it

files-untold-title = फ़ाइलें जमा हैं, पर संस्था को अभी इसका पता नहीं है
files-untold-why = एक छोटी चिट्ठी उन्हें यह बताती है, और वह अभी जमा नहीं हुई है। कृपया यह पेज बंद न करें।
files-untold-full = संस्था की डाक-पेटी अभी भरी हुई है। कुछ मिनट रुकें, फिर कोशिश करें।
files-untold-gone = यह संस्था अब यहाँ चिट्ठियाँ नहीं लेती। कृपया उन्हें, या किसी दूसरी हेल्पलाइन को फ़ोन करें।
files-untold-refused = डाक-पेटी ने वह चिट्ठी नहीं ली। कुछ मिनट रुकें, फिर कोशिश करें।
files-untold-again = फिर कोशिश करें

## Stored

files-stored-title = आपकी फ़ाइलें जमा हैं। वे अभी पढ़ी नहीं गई हैं।
files-stored-list = उनके नाम अब इस पेज पर नहीं हैं।
files-more = और फ़ाइलें भेजें

## The letter that tells of the files, as the agency can read it without our tools

files-plain-heading = चिट्ठी के साथ आने वाली फ़ाइलें
# $bytes (text) - how many bytes it has
files-plain-bytes = { $bytes } बाइट
files-plain-clean = साफ़ कॉपी
