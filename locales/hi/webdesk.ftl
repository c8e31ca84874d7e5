### The desk of an agency in a browser: one file that opens from a disk. What it shares with waymark-desk is in desk.ftl.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### The people who read this work at an agency. "She" is the survivor who wrote.

# Stands in the tab and in the bar. It says nothing about what the page is for.
webdesk-title = डेस्क

## Before the program runs, and when it breaks

webdesk-starting = डेस्क शुरू हो रहा है …
webdesk-starting-browsers = अगर स्क्रीन पर यही रहे, तो यह ब्राउज़र डेस्क नहीं चला सकता। नया Firefox, Chrome, Edge या Safari लें।
webdesk-starting-damaged = अगर उनमें भी यही रहे, तो फ़ाइल खराब है। उसका SHA-256 मिलाएँ, या दूसरी कॉपी लें।
webdesk-stopped = इस पेज में कुछ टूट गया। इससे कुछ भी सेव न करें। यह टैब बंद करें और फ़ाइल फिर खोलें।

## The key file

webdesk-unlock-title = डेस्क खोलें
webdesk-unlock-why = चिट्ठियाँ सिर्फ़ इसी कंप्यूटर पर खुलती हैं। आपकी चाबी की फ़ाइल और पासफ़्रेज़ इससे कभी बाहर नहीं जाते।
webdesk-unlock-file = आपकी चाबी की फ़ाइल
webdesk-unlock-file-hint = identity.age फ़ाइल, जो keygen या join ने आपके लिए बनाई।
webdesk-unlock-passphrase = उसका पासफ़्रेज़
webdesk-unlock-passphrase-hint = इसे कोई भी बदलकर नया नहीं दे सकता।
webdesk-unlock-open = खोलें
webdesk-unlock-working = चाबी की फ़ाइल खुल रही है। इसमें कुछ सेकंड लगते हैं, और तब तक पेज रुका रहता है।
webdesk-unlock-no-file = पहले अपनी चाबी की फ़ाइल चुनें।
webdesk-unlock-no-sign = चाबी की इस फ़ाइल से जवाबों पर हस्ताक्षर नहीं हो सकता। keygen या join की बनाई फ़ाइल लें।
webdesk-unlock-here = इसे सिर्फ़ ऐसे कंप्यूटर पर इस्तेमाल करें जो आपकी संस्था का हो।
webdesk-unlock-keeps = यह ब्राउज़र इसमें से कुछ नहीं रखता। कल जो चाहिए, उसे आप फ़ाइलों में सेव करें।
webdesk-unlock-locks = 15 मिनट तक कोई इसे न छुए, तो इस पर खुद ताला लग जाता है।
webdesk-lock = ताला लगाएँ
webdesk-locked = डेस्क पर ताला लगा है। चाबियाँ, चिट्ठियाँ और शब्द मिटा दिए गए हैं। यह टैब बंद करने से पहले नीचे की चीज़ें सेव करें।

## Getting letters

webdesk-letters-title = चिट्ठियाँ
webdesk-fetch-title = रिले सर्वर से
webdesk-fetch-label = रिले सर्वर का पता
webdesk-fetch-hint = जैसे https://relay.example, जैसा संस्थाओं की सूची में है।
webdesk-fetch = चिट्ठियाँ लाएँ
webdesk-fetch-working = रिले सर्वर से पूछा जा रहा है …
webdesk-fetch-keeps = रिले सर्वर अपनी कॉपियाँ रखता है। कुछ मिटाया नहीं जाता।
# $count (number) - how many letters
webdesk-fetch-done = { $count ->
    [0] कोई नई चिट्ठी नहीं।
    [one] { $count } नई चिट्ठी।
   *[other] { $count } नई चिट्ठियाँ।
}
# $count (number) - how many letters
webdesk-fetch-damaged = { $count ->
    [one] { $count } चिट्ठी खराब होकर पहुँची। चिट्ठियाँ फिर लाएँ। अगर ऐसा ही रहे, तो रिले सर्वर चलाने वालों को बताएँ।
   *[other] { $count } चिट्ठियाँ खराब होकर पहुँचीं। चिट्ठियाँ फिर लाएँ। अगर ऐसा ही रहे, तो रिले सर्वर चलाने वालों को बताएँ।
}
# $count (number) - how many letters
webdesk-fetch-gone = { $count ->
    [one] { $count } चिट्ठी अब रिले सर्वर पर नहीं है। साथियों से पूछें कि क्या वे उसे ले आए हैं।
   *[other] { $count } चिट्ठियाँ अब रिले सर्वर पर नहीं हैं। साथियों से पूछें कि क्या वे उन्हें ले आए हैं।
}
# $count (number) - how many letters
webdesk-fetch-refused = { $count ->
    [one] { $count } चिट्ठी नहीं खुल सकती। क्यों, यह सूची के नीचे लिखा है।
   *[other] { $count } चिट्ठियाँ नहीं खुल सकतीं। क्यों, यह सूची के नीचे लिखा है।
}
# $count (number) - how many letters
webdesk-fetch-stopped = { $count ->
    [one] { $count } चिट्ठी अब भी रिले सर्वर पर है। बाद में चिट्ठियाँ फिर लाएँ।
   *[other] { $count } चिट्ठियाँ अब भी रिले सर्वर पर हैं। बाद में चिट्ठियाँ फिर लाएँ।
}
webdesk-relay-http = http की इजाज़त सिर्फ़ इसी कंप्यूटर के लिए है। https लें।
webdesk-relay-offline = रिले सर्वर तक पहुँचा नहीं जा सकता। अपना कनेक्शन और पता देखें।
webdesk-relay-busy = रिले सर्वर व्यस्त है। कुछ मिनट रुकें, फिर कोशिश करें।
webdesk-relay-full = रिले सर्वर पर इसके लिए जगह नहीं है। उसे चलाने वालों को बताएँ, और बाद में फिर कोशिश करें।
webdesk-other-first = अभी कुछ और चल रहा है। उसके पूरा होने तक रुकें, फिर दबाएँ।

## Opening files

webdesk-files-title = फ़ाइलों से
webdesk-files-label = फ़ाइलें खोलें
webdesk-files-hint = चिट्ठियाँ, book.jsonl, quarantine.txt, आपके जवाबों की कॉपियाँ, संस्थाओं की हस्ताक्षर वाली सूची। एक साथ कई चुनी जा सकती हैं।
webdesk-files-working = फ़ाइलें खुल रही हैं …
# $count (number) - how many letters
webdesk-files-letters = { $count ->
    [one] { $count } चिट्ठी खोली गई।
   *[other] { $count } चिट्ठियाँ खोली गईं।
}
# $count (number) - how many letters
webdesk-files-known = { $count ->
    [one] { $count } चिट्ठी यहाँ पहले से थी।
   *[other] { $count } चिट्ठियाँ यहाँ पहले से थीं।
}
# $count (number) - how many copies
webdesk-files-copies = { $count ->
    [one] आपके अपने जवाबों की { $count } कॉपी खोली गई।
   *[other] आपके अपने जवाबों की { $count } कॉपियाँ खोली गईं।
}
# $count (number) - how many answers
webdesk-files-waiting = { $count ->
    [one] { $count } ताला लगा जवाब यहाँ भेजे जाने के इंतज़ार में है।
   *[other] { $count } ताला लगे जवाब यहाँ भेजे जाने के इंतज़ार में हैं।
}
webdesk-files-book = रजिस्टर लोड हो गया: डेस्क अब जानता है कि आपने क्या भेजा है।
webdesk-files-quarantine = अलग रखी चिट्ठियों की सूची लोड हो गई।
webdesk-files-directory = संस्थाओं की हस्ताक्षर वाली सूची लोड हो गई।
# $name (text) - name of the file
# $why (text) - one of the messages about files or letters
webdesk-files-refused = { $name }: { $why }
# $number (number) - which line
webdesk-files-line = लाइन { $number } पढ़ी नहीं जा सकती, इसलिए फ़ाइल से कुछ नहीं लिया गया। उसकी कोई कॉपी वापस रखें।
webdesk-files-long = फ़ाइल जो होनी चाहिए, उससे बहुत लंबी है, या पढ़ी नहीं जा सकती।
webdesk-files-parcel = यह सबूत जैसा दिखता है। जिस चिट्ठी में इसका नाम है, उसे खोलें, और फ़ाइल वहाँ लाएँ।
webdesk-files-strange = यह उन फ़ाइलों में से नहीं है जिन्हें डेस्क जानता है।
webdesk-letter-newer = यह चिट्ठी फ़ॉर्म के किसी नए वर्शन से बनी है। नया डेस्क लें।

## The list of conversations

webdesk-letters-none = यहाँ अभी कोई चिट्ठी नहीं है। रिले सर्वर से लाएँ, या फ़ाइलें खोलें।
# $day (text) - a date
webdesk-letters-day = { $day } की चिट्ठी
webdesk-letters-no-day = बिना तारीख की चिट्ठी
# $count (number) - how many letters she wrote
# $lang (text) - name of a language
webdesk-letters-about = { $count ->
    [one] { $count } चिट्ठी, { $lang }
   *[other] { $count } चिट्ठियाँ, { $lang }
}
webdesk-letters-refused = जो नहीं खुलीं
# The states are short: they stand in a small frame.
webdesk-state-new = नई
webdesk-state-open = जवाब नहीं दिया
webdesk-state-answered = जवाब दिया
webdesk-state-waiting = जवाब अभी नहीं भेजा
webdesk-state-stop = आपसे रुकने को कहा
webdesk-state-delete = आपसे मिटाने को कहा
webdesk-state-trouble = कुछ गड़बड़ है
webdesk-state-quarantined = अलग रखी
webdesk-state-evidence = सबूत के साथ
webdesk-back-letters = सब चिट्ठियों पर वापस

## A conversation

webdesk-conversation-title = बातचीत
webdesk-first-title = जवाब देने से पहले
webdesk-first-no-contact = उनकी पहली चिट्ठी यहाँ नहीं है। उन तक कैसे पहुँचें, यह उसमें लिखा है।
webdesk-first-trouble = क्या गड़बड़ है
webdesk-first-read-unknown = जब उन्होंने पिछली बार लिखा, तब तक ऐसा जवाब पढ़ लिया था जो इस रजिस्टर में नहीं है: शायद किसी साथी का।
webdesk-first-no-agency = संस्थाओं की सूची में आपकी संस्था नहीं है, या रद्द की गई है। उन्हें आपका जवाब आपके जवाब के रूप में नहीं दिखेगा।
webdesk-first-not-listed = संस्थाओं की सूची में आपकी हस्ताक्षर की चाबी नहीं है। उन्हें चेतावनी दिखेगी कि जवाब आपका नहीं है।
webdesk-first-not-today = आपकी हस्ताक्षर की चाबी के दिन बीत गए हैं, या अभी आए नहीं। जवाब देने से पहले नई चाबियाँ बनाएँ।
# $number (number) - her own number of the letter
webdesk-card-hers = उनकी चिट्ठी { $number }
# $number (number) - the number in the letter
webdesk-card-not-hers = पक्का नहीं कि यह उन्हीं की है: चिट्ठी { $number }
webdesk-card-stranger = इस चिट्ठी पर उनका हस्ताक्षर नहीं है जिन्होंने पहली चिट्ठी लिखी। इस पर भरोसा न करें, और इसका जवाब न दें।
# $number (number) - our own number of the answer
webdesk-card-ours = आपका जवाब { $number }
# $number (number) - our own number of the answer
webdesk-card-last = आपका आखिरी जवाब { $number }
# $number (number) - our own number of the notice
webdesk-card-notice = खबर { $number }
webdesk-card-waiting = यह अभी किसी रिले सर्वर पर नहीं है। इसे भेजें, या फ़ाइल में सेव करें, ताकि कनेक्शन वाला कोई और भेजे।
# $count (number) - how many files
webdesk-card-evidence = { $count ->
    [one] सबूत: { $count } फ़ाइल
   *[other] सबूत: { $count } फ़ाइलें
}
# $id (text) - the letter, 43 letters and digits
webdesk-card-id = चिट्ठी { $id }
webdesk-back-conversation = बातचीत पर वापस

## How far a letter is, told to her without words

webdesk-notice-title = उन्हें बताएँ कि चिट्ठी कहाँ तक पहुँची
webdesk-notice-what = जब वे अपने कोड से वापस आएँ, तब उन्हें यह दिखता है। इसमें आपका लिखा कोई शब्द नहीं होता।
webdesk-notice-why = आप बताएँ, तो उन्हें दिख सकता है कि उनकी चिट्ठी पहुँच गई है।
# $count (number) - how many writers
webdesk-notice-all = { $count ->
    [one] { $count } इंसान को बताएँ कि चिट्ठी पहुँच गई है
   *[other] { $count } लोगों को बताएँ कि उनकी चिट्ठियाँ पहुँच गई हैं
}
webdesk-notice-collected = चिट्ठी पहुँच गई है
webdesk-notice-opened = कोई उसे पढ़ रहा है
webdesk-notice-delayed = इसमें ज़्यादा समय लगेगा
webdesk-notice-reason = ज़्यादा समय क्यों लगेगा
webdesk-notice-reason-none = कारण चुनें
webdesk-notice-reason-closed = हमारा दफ़्तर कुछ दिन बंद है
webdesk-notice-reason-interpreter = हम किसी ऐसे को खोज रहे हैं जो यह भाषा पढ़ सके
webdesk-notice-reason-many = चिट्ठियाँ बहुत हैं
webdesk-notice-reason-partner = हम किसी और संगठन से पूछ रहे हैं, उतना ही जितने के लिए वे राज़ी हैं
webdesk-notice-no-reason = चुनें कि ज़्यादा समय क्यों लगेगा, फिर दबाएँ।
webdesk-notice-working = उन्हें बताया जा रहा है …
# $count (number) - how many writers
webdesk-notice-done = { $count ->
    [0] किसी को बताना ज़रूरी नहीं था।
    [one] { $count } इंसान को खबर भेजी गई। वह रिले सर्वर पर है।
   *[other] { $count } लोगों को खबर भेजी गई। वह रिले सर्वर पर है।
}
webdesk-next-label = आगे की बात उन्हें इस दिन तक पता चलेगी
webdesk-next-hint = सिर्फ़ वही दिन जो आप निभाएँ। पक्का न हो, तो खाली छोड़ें।

## Writing an answer

webdesk-answer-open = जवाब लिखें
webdesk-answer-title = जवाब
webdesk-translator-title = इंटरनेट के अनुवाद प्रोग्राम नहीं
webdesk-answer-others = हो सकता है कि इसे कोई और भी पढ़े। ऐसी कोई जगह, समय या नंबर न लिखें जिससे उन्हें नुकसान हो सके।
webdesk-answer-plain = आसान और नरम शब्द लिखें। उन्होंने कुछ गलत नहीं किया।
webdesk-answer-promise = ऐसा कोई वादा न करें जो निभाया न जा सके।
webdesk-answer-lang = जवाब की भाषा
# $lang (text) - name of a language
webdesk-answer-lang-hers = उनकी भाषा: { $lang }
webdesk-answer-label = वे क्या पढ़ेंगे
webdesk-answer-last = इस बातचीत में यह हमारा आखिरी जवाब है
webdesk-quick-title = तैयार जवाब
webdesk-quick-what = एक चुनें, फिर उसे बदलें, ताकि वह उनकी लिखी बात पर ठीक बैठे।
webdesk-quick-english = इस भाषा में तैयार जवाब नहीं हैं, इसलिए यह अंग्रेज़ी में है। इसका अनुवाद किसी ऐसे को करना होगा जिस पर आपको भरोसा हो।
webdesk-caution = भेजने से पहले इसे फिर देखें:
webdesk-caution-address = हो सकता है कि इसमें कोई जगह लिखी हो।
webdesk-caution-date = हो सकता है कि इसमें कोई दिन लिखा हो।
webdesk-caution-phone = हो सकता है कि इसमें कोई फ़ोन नंबर हो।
webdesk-caution-time = हो सकता है कि इसमें कोई समय लिखा हो।
webdesk-check-empty = जवाब में अभी कोई शब्द नहीं है।
webdesk-check-blank = तैयार जवाब में एक खाली जगह भरनी बाकी है।
webdesk-check-past = जिस दिन तक उन्हें आगे की बात पता चलनी थी, वह बीत गया। दूसरा दिन चुनें, या कोई नहीं।
webdesk-check-unedited = यह तैयार जवाब है, और इसे किसी ने नहीं बदला।
webdesk-check-word = उनका कहना है कि कोई जगह या समय बताने से पहले आप उनका गुप्त शब्द पूछें।
webdesk-check-again = अपना जवाब एक बार और पढ़ें। ठीक हो, तो फिर दबाएँ: तब वह ऐसे ही जाता है।
webdesk-book-first = सब चिट्ठियों वाले पेज पर अपनी book.jsonl लोड करें। अगर आपने कभी जवाब नहीं दिया, तो वहाँ नया रजिस्टर शुरू करें।
webdesk-send = ताला लगाएँ और भेजें
webdesk-send-file = ताला लगी फ़ाइल के रूप में सेव करें
webdesk-send-again = अभी भेजें
webdesk-send-working = जवाब पर ताला लग रहा है …
webdesk-send-done = जवाब रिले सर्वर पर है। अब रजिस्टर सेव करें।
webdesk-send-saved = ताला लग गया और जवाब सेव हो गया। बाद में इसे ऐसे डेस्क से भेजें जिसमें कनेक्शन हो। अब रजिस्टर सेव करें।
webdesk-send-waits = यह यहाँ इंतज़ार में है। बाद में फिर भेजें, या फ़ाइल के रूप में सेव करें।
webdesk-send-no-mailbox = उनकी डाक-पेटी इस रिले सर्वर पर नहीं है। जवाब यहाँ इंतज़ार में है। वह रिले सर्वर आज़माएँ जिस पर उन्होंने लिखा।
webdesk-send-no-relay = अभी कोई रिले सर्वर नहीं है। पहले उससे चिट्ठियाँ लाएँ, या जवाब को फ़ाइल के रूप में सेव करें।
webdesk-send-address = उनकी चिट्ठी का पता काम नहीं आ सकता। उन तक पहुँचने का वह तरीका अपनाएँ जो उन्होंने बताया।
webdesk-send-no-code = उनके पास जवाब पढ़ने के लिए कोड नहीं है। उन तक पहुँचने का वह तरीका अपनाएँ जो उन्होंने बताया।
# $over (number) - how many bytes too many
webdesk-send-long = जवाब { $over } बाइट ज़्यादा लंबा है। उसे छोटा करें।
webdesk-send-not-sealed = जवाब पर ताला नहीं लग सका, इसलिए कोई जवाब नहीं है। डेस्क पर ताला लगाएँ, फिर खोलें, और जवाब नए सिरे से लिखें।

## What has to be saved

webdesk-keep-title = कल के लिए
webdesk-keep-why = आपके जवाबों के नंबर रजिस्टर में रहते हैं। उसके बिना एक ही नंबर दो बार दिया जाता है, और उन्हें चेतावनी दिखती है।
webdesk-keep-no-book = कोई रजिस्टर लोड नहीं है। बाकी फ़ाइलों के साथ अपनी book.jsonl खोलें।
webdesk-keep-begin = मैंने कभी जवाब नहीं दिया: नया रजिस्टर शुरू करें
webdesk-keep-begun = नया रजिस्टर शुरू हो गया। अपने पहले जवाब के बाद उसे सेव करें।
webdesk-keep-unsaved = यह अभी सेव नहीं हुआ है। टैब बंद होने पर यह खो जाता है।
webdesk-keep-saved = सेव करने के लिए कुछ नहीं है।
webdesk-keep-book = book.jsonl सेव करें
webdesk-keep-quarantine = quarantine.txt सेव करें
# $name (text) - the beginning of a name
webdesk-keep-copy = अपने जवाब { $name }… की ताला लगी कॉपी सेव करें
# $name (text) - the beginning of a name
webdesk-keep-answer = ताला लगा जवाब { $name }… सेव करें
webdesk-keep-where = ये waymark-desk के फ़ोल्डर में जाते हैं, पुरानों की जगह: कॉपियाँ sent में, ताला लगे जवाब outbox में।
webdesk-keep-done = ब्राउज़र फ़ाइल सेव कर रहा है। देखें कि वह वहाँ है।
webdesk-save-failed = ब्राउज़र ने उसे सेव नहीं किया। डाउनलोड की सेटिंग देखें, फिर कोशिश करें।

## Evidence

# $count (number) - how many files
webdesk-evidence-title = { $count ->
    [one] सबूत: { $count } फ़ाइल
   *[other] सबूत: { $count } फ़ाइलें
}
webdesk-evidence-care-child = अगर किसी तस्वीर में बच्चे का शोषण दिखे, तो उसे सेव न करें और आगे न दें। चिट्ठी को अलग रखें और पूछें कि इसकी ज़िम्मेदारी किसकी है।
webdesk-evidence-care-copy = सेव की हुई फ़ाइलों पर ताला नहीं है: जो भी कंप्यूटर का यह अकाउंट खोल सके, वह इन्हें खोल सकता है।
# $size (text) - a number of megabytes, such as 2.5
webdesk-evidence-size = यह करीब { $size } MB है।
webdesk-evidence-fetch = रिले सर्वर से लाएँ
webdesk-evidence-no-relay = इसे रिले सर्वर से लाने के लिए पहले वहाँ से चिट्ठियाँ लाएँ।
webdesk-evidence-file = या ताला लगी फ़ाइल लाएँ
webdesk-evidence-file-hint = waymark-desk के फ़ोल्डर parcels से।
webdesk-evidence-fetching = सबूत लाए जा रहे हैं …
# $done (text) - megabytes that are here
# $all (text) - megabytes of all
webdesk-evidence-progress = { $all } में से { $done } MB यहाँ हैं।
# $seconds (number) - until the next try
webdesk-evidence-again = { $seconds ->
    [one] रिले सर्वर जवाब नहीं देता। अगली कोशिश { $seconds } सेकंड में शुरू होती है।
   *[other] रिले सर्वर जवाब नहीं देता। अगली कोशिश { $seconds } सेकंड में शुरू होती है।
}
webdesk-evidence-reading = फ़ाइल पढ़ी जा रही है …
webdesk-evidence-verifying = सब कुछ जाँचा जा रहा है। तब तक पेज रुका रहता है।
webdesk-evidence-whole = सब यहाँ है और किसी ने इसे नहीं बदला। कुछ खोला नहीं गया।
webdesk-evidence-not-named = ये वे फ़ाइलें नहीं हैं जो उनकी चिट्ठी में बताई गई हैं। इन पर भरोसा न करें।
webdesk-evidence-not-yet = जब तक सब यहाँ न आए और जाँचा न जाए, कोई फ़ाइल नहीं दिखाई जाती।
webdesk-evidence-gone = ये सबूत अब रिले सर्वर पर नहीं हैं। साथियों से पूछें कि क्या वे इन्हें ले आए हैं।
webdesk-evidence-list = हिस्सों की सूची सही वाली नहीं है। रिले सर्वर चलाने वालों को बताएँ।
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-missing = { $all } हिस्सों में से हिस्सा { $number } रिले सर्वर पर नहीं है। उसे चलाने वालों को बताएँ।
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-altered = { $all } हिस्सों में से हिस्सा { $number } बदला गया है। उसका कुछ भी इस्तेमाल नहीं हुआ। रिले सर्वर चलाने वालों को बताएँ।
webdesk-evidence-no-key = चिट्ठी में इन सबूतों की चाबी नहीं है, इसलिए ये नहीं खुल सकते।
webdesk-evidence-other = यह फ़ाइल इस चिट्ठी का सबूत नहीं है, या इसमें कुछ बदला गया है या कम है।
# $number (number) - which file, from 1
webdesk-evidence-changed = इसमें फ़ाइल { $number } वह नहीं है जो इसकी सूची में लिखी है। उसका कुछ भी इस्तेमाल नहीं हुआ।
webdesk-evidence-key = चिट्ठी की चाबी किसी और पार्सल को खोलती है, इसे नहीं।
webdesk-evidence-newer = ये सबूत किसी नए वर्शन से बने हैं। नया डेस्क लें।
webdesk-evidence-none = यह ताला लगा सबूत नहीं है, या इसकी शुरुआत नहीं है।
webdesk-evidence-cut = इसका आखिरी हिस्सा नहीं है। इसे फिर लाएँ।
webdesk-evidence-damaged = ताला लगने के बाद इसे बदला गया है। इसे फिर लाएँ।
# $size (text) - a number of megabytes
# $type (text) - what the file is, such as image/jpeg
webdesk-evidence-about = { $type }, आकार { $size } MB
webdesk-evidence-save = यह फ़ाइल सेव करें
# $name (text) - name of the file
webdesk-evidence-saved = { $name } सेव हो रही है। उसे खोला नहीं गया।
webdesk-evidence-index = हैश वाली सूची सेव करें
webdesk-evidence-look = धुँधला करके देखें
webdesk-evidence-show = साफ़ दिखाएँ
webdesk-evidence-blur = फिर धुँधला करें
webdesk-evidence-hide = हटाएँ
# $name (text) - name of the file
webdesk-evidence-picture = तस्वीर { $name }

## Quarantine

webdesk-quarantine-title = अलग रखना (quarantine)
webdesk-quarantine-what = अलग रखी चिट्ठी के सबूत तब तक देखे या सेव नहीं किए जा सकते, जब तक कोई फ़ैसला न करे।
webdesk-quarantine-reason = क्यों
webdesk-quarantine-reason-hint = आपके साथियों के लिए। कोई नाम नहीं।
webdesk-quarantine-put = यह चिट्ठी अलग रखें
# $day (text) - a date
webdesk-quarantine-in = यह चिट्ठी { $day } से अलग रखी है। इसके सबूत देखे या सेव नहीं किए जा सकते।
webdesk-quarantine-lift = इसे अब अलग न रखें
