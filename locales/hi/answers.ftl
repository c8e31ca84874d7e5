### Coming back with a code: the page before its program has started, and every word of the mailbox.
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The page before the program has started, and where it can not start

answers-title = जवाब
answers-intro = आप चाहें तो चिट्ठी के कोड से यहाँ जवाब पढ़ें, आगे लिखें, या सब मिटा दें।
# Shown until the program has started, and where it never starts.
answers-loading = अगर यह ब्राउज़र इसे चला सकता है, तो यह पेज अपने-आप शुरू होता है। इसमें 400 KB तक डेटा लगता है।
answers-noscript = इस ब्राउज़र में जवाब नहीं खुल सकते, क्योंकि स्क्रिप्ट (scripts) बंद हैं। जवाबों पर ताला लगा है, और उसे सिर्फ़ स्क्रिप्ट खोल सकती है।
answers-about-small = कोड टाइप करने से पहले इसे पढ़ें
answers-none-title = यहाँ कोई जवाब नहीं है
answers-none-answer = साइट की इस कॉपी पर चिट्ठियाँ किसी को नहीं मिलतीं, इसलिए कोई जवाब नहीं देता। कृपया यहाँ इंतज़ार न करें। इसके बदले फ़ोन किया जा सकता है।
answers-no-start = यह पेज इस ब्राउज़र में नहीं चल सकता। आपके जवाब अब भी रखे हैं। कृपया दूसरा ब्राउज़र आज़माएँ, या फ़ोन करें।
answers-not-secure = यह पेज कोड टाइप करने के लिए सुरक्षित नहीं है, इसलिए बंद रहता है। देखें कि पता https से शुरू होता है, या फ़ोन करें।

## The frame around every screen

answers-back = पीछे
answers-close = यह पेज बंद करें
answers-numbers-link = फ़ोन नंबर
answers-about-link = अब भी क्या गड़बड़ हो सकती है
answers-start-link = पहला पेज
answers-language-failed = दूसरी भाषा लोड नहीं हो सकी। कुछ भी खोया नहीं है। नेटवर्क आने पर फिर कोशिश करें।

## The code

answers-code-title = अपने जवाब खोलें
answers-code-why = आपका कोड इस फ़ोन में जवाब खोलता है। कोड खुद किसी को नहीं भेजा जाता।
answers-code-label = आपका कोड
answers-code-hint = 24 अंक, किसी भी भाषा के अंकों में। खाली जगह और डैश से फ़र्क नहीं पड़ता।
answers-code-open = खोलें
answers-code-empty = कृपया अपने कोड के 24 अंक टाइप करें।
answers-code-letters = आपने जो टाइप किया, उसमें अक्षर हैं। कोड में सिर्फ़ अंक होते हैं।
# $left (number) - how many digits are missing
answers-code-short = { $left ->
    [one] अभी { $left } अंक कम है। कोड में 24 अंक होते हैं।
   *[other] अभी { $left } अंक कम हैं। कोड में 24 अंक होते हैं।
}
# $over (number) - how many digits are too many
answers-code-long = { $over ->
    [one] { $over } अंक ज़्यादा है। कोड में 24 अंक होते हैं।
   *[other] { $over } अंक ज़्यादा हैं। कोड में 24 अंक होते हैं।
}
# $group (number) - which of the six groups of four digits, from 1 to 6
answers-code-group = ये अंक आपस में मेल नहीं खाते। कृपया चार अंकों का समूह { $group } फिर से देखें: वह गलत लगता है।
answers-code-check = ये अंक आपस में मेल नहीं खाते। इनमें से एक या ज़्यादा गलत हैं। कृपया चार-चार करके मिलाएँ।
answers-code-near = अगर अभी कोई आपकी स्क्रीन देख सकता है, तो शायद यह बाद में करना बेहतर हो।
answers-code-lost = कोड के बिना जवाब कोई नहीं खोल सकता। अगर कोड खो गया है, तो नई चिट्ठी लिखी जा सकती है, या फ़ोन किया जा सकता है।

## Opening the mailbox

answers-deriving = आपके कोड से चाबियाँ बन रही हैं। इसमें कुछ सेकंड लगते हैं…
answers-agencies = संस्थाओं की हस्ताक्षर वाली सूची लोड हो रही है…
answers-looking = आपकी डाक-पेटी ढूँढी जा रही है…
answers-unlocking = जवाबों का ताला खुल रहा है, और जाँचा जा रहा है कि उन्हें किसने लिखा…
# $seconds (number) - about how long until the next try
answers-waiting = { $seconds ->
    [one] कनेक्शन नहीं है, या डाक-पेटी व्यस्त है। हम { $seconds } सेकंड में फिर कोशिश करते हैं।
   *[other] कनेक्शन नहीं है, या डाक-पेटी व्यस्त है। हम { $seconds } सेकंड में फिर कोशिश करते हैं।
}
answers-waiting-login = कुछ नेटवर्क चाहते हैं कि आप पहले लॉग-इन करें। कुछ भी खोया नहीं है, और आपको फिर से टाइप करना ज़रूरी नहीं।
answers-nothing-title = इस कोड की कोई डाक-पेटी नहीं है
answers-nothing-text = अंक आपस में मेल खाते हैं, पर किसी डाक-पेटी का यह कोड नहीं है। कृपया उन्हें एक बार फिर देखें।
answers-nothing-why = अगर डाक-पेटी को एक साल तक कोई न खोले, तो वह मिटा दी जाती है। यह भी हो सकता है कि आपने उसे मिटाया हो, या कोड बदला हो।
answers-nothing-call = आप चाहें तो संस्था को फ़ोन करें, या नई चिट्ठी लिखें।

## An open mailbox

answers-threads-title = आपके जवाब
# The whole button for one agency. $name (text) - the agency's name
# $count (number) - how many answers have come from it
answers-threads-row = { $count ->
    [one] { $name }: { $count } जवाब
   *[other] { $name }: { $count } जवाब
}
# $name (text) - the agency's name
answers-threads-none = { $name }: अभी कोई जवाब नहीं
answers-empty-title = आपकी डाक-पेटी खाली है
answers-empty-text = आपका कोड सही है, पर यहाँ न कोई चिट्ठी है, न कोई जवाब। हो सकता है कि आपकी चिट्ठी न पहुँची हो। आप चाहें तो उसे फिर से लिखें, या फ़ोन करें।
answers-look-again = नए जवाब देखें
# In place of the name of an agency that the signed list does not have.
answers-unknown-agency = ऐसी संस्था जो सूची में नहीं है
answers-unknown-text = यह संस्था अब हस्ताक्षर वाली सूची में नहीं है। कोई नहीं जाँच सकता कि ये जवाब किसने लिखे, इसलिए इन्हें छिपाया गया है। इन पर भरोसा करने से पहले कृपया फ़ोन करें।
answers-old-list = संस्थाओं की हस्ताक्षर वाली सूची पुरानी हो गई है। कहीं भी जाने से पहले कृपया संस्था को फ़ोन करें।
answers-note-lost = आपके लिए रखा गया एक नोट पढ़ा नहीं जा सका। हम नहीं कह सकते कि कोई जवाब हटाया गया या नहीं।
# Stands before the agency's phone numbers.
answers-call = उन्हें फ़ोन भी किया जा सकता है। फ़ोन करने में पैसे लग सकते हैं।
answers-practice = सिर्फ़ अभ्यास के लिए। ये चिट्ठियाँ न कोई पढ़ता है, न कोई जवाब देता है।

## How far a letter is

# $number (number) - the number of the survivor's newest letter to this agency
# $day (text) - the day on which it was stored
answers-way-last = आपने आखिर में जो भेजा, उसका नंबर { $number } है। वह { $day } को जमा हुआ।
# $number (number) - the number of the survivor's newest letter to this agency
answers-way-last-number = आपने आखिर में जो भेजा, उसका नंबर { $number } है।
answers-way-stored = वह जमा है। संस्था ने उसे अभी लिया नहीं है।
answers-way-collected = संस्था ने उसे ले लिया है, पर अभी पढ़ा नहीं है।
answers-way-opened = संस्था ने उसे खोला है। अभी उसका कोई जवाब नहीं आया है।
answers-way-answered = संस्था ने उसका जवाब दे दिया है।
# $from (number) - the first of some older letters of hers
# $to (number) - the last of them
answers-way-older-stored = नंबर { $from } से { $to } तक जमा हैं, अभी लिए नहीं गए।
answers-way-older-one-stored = नंबर { $from } जमा है, अभी लिया नहीं गया।
answers-way-older-collected = नंबर { $from } से { $to } तक ले लिए गए हैं, अभी पढ़े नहीं गए।
answers-way-older-one-collected = नंबर { $from } ले लिया गया है, अभी पढ़ा नहीं गया।
answers-way-older-opened = नंबर { $from } से { $to } तक खोले गए हैं, अभी जवाब नहीं आया।
answers-way-older-one-opened = नंबर { $from } खोला गया है, अभी जवाब नहीं आया।
answers-way-older-answered = नंबर { $from } से { $to } तक के जवाब आ गए हैं।
answers-way-older-one-answered = नंबर { $from } का जवाब आ गया है।
answers-way-many = वे कहते हैं कि ज़्यादा समय लग रहा है, क्योंकि बहुत चिट्ठियाँ आई हैं।
answers-way-interpreter = वे कहते हैं कि ज़्यादा समय लग रहा है, क्योंकि वे दुभाषिया ढूँढ रहे हैं।
answers-way-partner = वे कहते हैं कि ज़्यादा समय लग रहा है, क्योंकि वे किसी दूसरे संगठन का इंतज़ार कर रहे हैं।
answers-way-closed = वे कहते हैं कि ज़्यादा समय लग रहा है, क्योंकि अभी उनके यहाँ बंद है।
# $day (text) - a date
answers-way-next = वे कहते हैं: अगली खबर { $day } को या उससे पहले।
# $number (number) - the number of the newest answer
# $day (text) - its date
answers-last = आखिरी जवाब: नंबर { $number }, तारीख { $day }।
answers-last-number = आखिरी जवाब: नंबर { $number }।
answers-last-check = आप चाहें तो संस्था को फ़ोन करके पूछ लें कि क्या उनका आखिरी नंबर यही है। हो सकता है कि किसी ने कोई नया जवाब रोक लिया हो।
answers-no-answer = अभी कोई जवाब नहीं है।

## Answers

# $number (number) - the number of the answer
answers-answer = जवाब { $number }
answers-answer-closed = संस्था अब यहाँ और जवाब नहीं देगी।
answers-answer-more = इस जवाब का बाकी हिस्सा दिखाएँ
answers-word = आपने एक गुप्त शब्द चुना है। कोई जगह या समय बताने से पहले उन्हें आपसे वह शब्द पूछना चाहिए।
answers-helped-title = क्या इस जवाब से आपको मदद मिली?
answers-helped-why = बताना ज़रूरी नहीं है। आप जो दबाएँ, वह सिर्फ़ संस्था को मिलता है।
answers-helped-yes = मदद मिली
answers-helped-some = थोड़ी मिली
answers-helped-no = मदद नहीं मिली
answers-helped-stored = संस्था के लिए जमा हुआ। शुक्रिया।

## What is not as it should be

answers-trouble-title = कृपया पहले इसे देखें
# $from (number) - the number of the first answer that is missing
# $to (number) - the number of the last one
answers-trouble-missing = जवाब { $from } से { $to } तक यहाँ नहीं हैं। हो सकता है कि वे खो गए हों, या किसी ने रोक लिए हों। कृपया संस्था से पूछें।
answers-trouble-missing-one = जवाब { $from } यहाँ नहीं है। हो सकता है कि वह खो गया हो, या किसी ने रोक लिया हो। कृपया संस्था से पूछें।
# $number (number) - the number of the answer
answers-trouble-repeated = जवाब { $number } एक से ज़्यादा बार आया है। कृपया संस्था से पूछें कि कौन सा सही है।
answers-trouble-broken = जवाब { $number } अपने से पहले वाले से नहीं जुड़ता। हो सकता है कि कुछ बदला गया हो। कृपया संस्था से पूछें।
answers-trouble-withdrawn = एक जवाब जो आपने पहले पढ़ा था, अब यहाँ नहीं है: नंबर { $number }। कृपया संस्था से पूछें।
answers-trouble-not-seen = जब उन्होंने पिछली बार लिखा, तब तक आपकी चिट्ठी { $number } नहीं देखी थी। हो सकता है कि वह अभी रास्ते में हो।
answers-trouble-unreadable = { $count ->
    [one] आपकी डाक-पेटी की { $count } चिट्ठी इस कोड से नहीं खुल सकती। हो सकता है कि वह खराब हो गई हो।
   *[other] आपकी डाक-पेटी की { $count } चिट्ठियाँ इस कोड से नहीं खुल सकतीं। हो सकता है कि वे खराब हो गई हों।
}
answers-hidden-title = यहाँ कुछ ऐसा है जो संस्था का नहीं है
answers-hidden-text = { $count ->
    [one] { $count } चिट्ठी पर संस्था का हस्ताक्षर नहीं है। हो सकता है कि वह किसी और ने लिखी हो, इसलिए उसे छिपाया गया है।
   *[other] { $count } चिट्ठियों पर संस्था का हस्ताक्षर नहीं है। हो सकता है कि वे किसी और ने लिखी हों, इसलिए उन्हें छिपाया गया है।
}
answers-hidden-never = उसमें जहाँ जाने को लिखा हो, वहाँ कभी न जाएँ। उसमें लिखे किसी नंबर पर फ़ोन न करें।
answers-hidden-show = फिर भी दिखाएँ
answers-hidden-mark = यह किसी संस्था की तरफ़ से नहीं है। इसमें जहाँ जाने को लिखा हो, वहाँ कभी न जाएँ।

## Writing on

answers-write-title = आगे लिखें
answers-write-why = इस पर इसी फ़ोन में ताला लगता है, जिसे सिर्फ़ यही संस्था खोल सकती है। सारी बातें लिखना ज़रूरी नहीं है।
answers-write-label = आपके शब्द
# $left (number) - how many characters still fit
answers-write-left = { $left ->
    [one] { $left } अक्षर की जगह और है
   *[other] { $left } अक्षरों की जगह और है
}
# $over (number) - how many characters are too many
answers-write-over = { $over ->
    [one] यह { $over } अक्षर ज़्यादा लंबा है। कुछ काटा नहीं गया। कृपया इसे छोटा करें।
   *[other] यह { $over } अक्षर ज़्यादा लंबा है। कुछ काटा नहीं गया। कृपया इसे छोटा करें।
}
answers-write-empty = अभी कोई शब्द नहीं है। आप चाहें तो कुछ लिखें, या रहने दें।
# $name (text) - the agency's own name
answers-write-send = { $name } को भेजें
answers-write-sending = आपके शब्दों पर ताला लग रहा है और वे भेजे जा रहे हैं…
answers-write-stored = जमा हो गया, अभी पढ़ा नहीं गया। आपके शब्द अब इस पेज पर नहीं हैं।
answers-sending = ताला लग रहा है और भेजा जा रहा है…
answers-other-first = अभी कुछ और भेजा जा रहा है। कृपया एक पल रुकें।
answers-files = फ़ोटो या फ़ाइलें जोड़ें

## Asking them to stop

answers-stop = उनसे कहें कि मुझसे अब संपर्क न करें
# $name (text) - the agency's own name
answers-stop-sure = क्या { $name } से कहना है कि वे आपसे अब संपर्क न करें? आप चाहें तो बाद में भी उन्हें लिखें।
answers-stop-yes = हाँ, उनसे कहें
answers-stop-no = नहीं
answers-stop-stored = जमा हो गया। जब वे चिट्ठियाँ लेंगे, तब आपकी इच्छा देखेंगे। तब तक हो सकता है कि वे आपसे संपर्क करें।

## Deleting everything

answers-delete = सब मिटा दें
answers-delete-title = सब मिटा दें
answers-delete-why = ताकि आप जानें कि क्या मिटेगा और क्या रह सकता है।
answers-delete-here = यहाँ जो रखा है, वह मिट जाता है: आपकी डाक-पेटी और उसके सब जवाब, पढ़े हुए भी और बिना पढ़े भी।
answers-delete-asks = संस्था से कहा जाता है कि आपका भेजा हुआ मिटा दे। हो सकता है कि उसे कुछ रखना पड़े, जैसे किसी कानून की वजह से।
answers-delete-code = आपका कोड फिर कुछ नहीं खोलेगा। यह वापस नहीं लिया जा सकता।
answers-delete-phone = इससे ब्राउज़र की हिस्ट्री नहीं मिटती। छिपे हुए जासूसी प्रोग्राम भी नहीं रुकते।
answers-delete-start = सब मिटा दें
answers-delete-sure = क्या अभी आपकी डाक-पेटी मिटा दें, और संस्था से भी मिटाने को कहें?
answers-delete-yes = हाँ, मिटा दें
answers-delete-no = नहीं, रहने दें
answers-delete-asking = संस्था से मिटाने को कहा जा रहा है…
answers-delete-deleting = आपकी डाक-पेटी मिटाई जा रही है…
answers-delete-waiting = आपकी डाक-पेटी में अभी कुछ नहीं मिटा है। अगर अभी इस पेज से निकलें, तो वह वैसी ही रहती है।
answers-deleted-title = आपकी डाक-पेटी मिट गई है
answers-deleted-here = डाक-पेटी और उसमें रखा सब कुछ मिट गया है। आपका कोड अब कुछ नहीं खोलता।
# $name (text) - the agency's own name
answers-deleted-asked = { $name } से कहा गया है कि आपका भेजा हुआ मिटा दे। वे जब चिट्ठियाँ लेंगे, तब यह देखेंगे। हो सकता है कि उन्हें कुछ रखना पड़े।
answers-deleted-not-asked = { $name } से कहा नहीं जा सका। आपका भेजा हुआ अब भी उनके पास है। उन्हें फ़ोन किया जा सकता है।
answers-deleted-unknown = एक संस्था अब सूची में नहीं है, इसलिए उससे कहा नहीं जा सका। हो सकता है कि आपका भेजा हुआ अब भी उसके पास हो।

## Changing the code

answers-change = मेरा कोड बदलें
answers-change-title = मेरा कोड बदलें
answers-change-why = अगर लगे कि शायद किसी ने आपका कोड देखा है, तो यह करें। पुराना कोड फिर कुछ नहीं खोलेगा।
answers-change-moves = आपको नया कोड मिलता है। सब जवाब उसमें चले जाते हैं, और संस्थाओं को बताया जाता है कि जवाब कहाँ देना है।
answers-change-keep-old = जब तक यह पेज न कहे कि काम हो गया, दोनों कोड सँभालकर रखें।
answers-change-make = नया कोड बनाएँ
answers-change-making = इस फ़ोन में नया कोड बन रहा है। इसमें कुछ सेकंड लगते हैं…
answers-change-new = यह आपका नया कोड है
answers-change-keep = इसे याद कर लें, या लिखकर छिपा दें। यह जिसके हाथ लगे, वह आपकी तरह पढ़ और लिख सकता है।
answers-change-picture = इसकी फ़ोटो न लें। फ़ोटो अक्सर अपने-आप दूसरे फ़ोन या कंप्यूटर में चली जाती हैं।
answers-change-last-four = यह पक्का करने के लिए कि कोड आपके पास है: इसके आखिरी चार अंक टाइप करें
answers-change-last-four-hint = सिर्फ़ आखिरी चार अंक।
answers-change-not-equal = ये नए कोड के आखिरी चार अंक नहीं हैं। कृपया उसे फिर से देखें।
answers-change-confirm = कोड मेरे पास है। मेरा कोड बदलें
answers-change-reading = आपके जवाब इकट्ठे किए जा रहे हैं…
answers-change-moving = आपके जवाब नए कोड में ले जाए जा रहे हैं…
answers-change-telling = संस्थाओं को बताया जा रहा है कि जवाब कहाँ देना है…
answers-change-deleting = पुरानी डाक-पेटी मिटाई जा रही है…
answers-change-waiting = आपका पुराना कोड अब भी चलता है। जब तक यह पेज न कहे कि काम हो गया, दोनों कोड सँभालकर रखें।
answers-change-cancel = पुराना कोड ही रखें
answers-changed-title = अब आपका नया कोड चलता है
answers-changed-text = पुराना कोड अब कुछ नहीं खोलता।
# $name (text) - the agency's own name
answers-changed-not-told = { $name } को बताया नहीं जा सका। उनके नए जवाब आप तक नहीं पहुँच सकते। उन्हें फ़ोन किया जा सकता है।
answers-changed-lost = एक या ज़्यादा जवाब नए कोड में नहीं जा सके, क्योंकि कोई नहीं जाँच सकता कि उन्हें किसने लिखा।
answers-changed-go = मेरे जवाबों पर जाएँ

## When something could not be done. Every text says what is lost, which is nothing, and what to do.

answers-failed-title = यह अभी नहीं हो सका
answers-failed-open = डाक-पेटी नहीं खुल सकी। उसमें से कुछ नहीं खोया है। बाद में फिर कोशिश करें, या फ़ोन करें।
answers-failed-list = संस्थाओं की हस्ताक्षर वाली सूची लोड नहीं हो सकी, इसलिए कोई जवाब जाँचा नहीं जा सकता। बाद में फिर कोशिश करें, या फ़ोन करें।
answers-failed-sealer = प्रोग्राम इस फ़ोन में काम नहीं कर सका। दूसरे पेज बंद करके फिर कोशिश करें, दूसरा ब्राउज़र इस्तेमाल करें, या फ़ोन करें।
answers-failed-sealer-read = इस फ़ोन में जवाबों का ताला नहीं खुल सका। दूसरे पेज बंद करके फिर कोशिश करें, या दूसरा ब्राउज़र इस्तेमाल करें।
answers-failed-expired = इस संस्था की चाबियाँ बहुत पुरानी हैं, इसलिए इसके लिए किसी चीज़ पर ताला नहीं लगाया गया। उन्हें फ़ोन किया जा सकता है।
answers-failed-gone = यह संस्था अब यहाँ चिट्ठियाँ नहीं लेती। कुछ भी भेजा नहीं गया। उन्हें फ़ोन किया जा सकता है।
answers-failed-full = संस्था की डाक-पेटी अभी भरी हुई है। बाद में फिर कोशिश करें, या उन्हें फ़ोन करें।
answers-failed-refused = डाक-पेटी ने इसे नहीं लिया। बाद में फिर कोशिश करें, या उन्हें फ़ोन करें।
answers-failed-long = आपकी बात बहुत लंबी है। कृपया इसे छोटा करें। कुछ काटा नहीं गया।
answers-failed-kept = आपका लिखा हुआ अब भी इस पेज पर है। वह और कहीं नहीं है।
answers-failed-delete = डाक-पेटी नहीं मिटाई जा सकी। वह अब भी वहीं है। बाद में फिर कोशिश करें।
answers-failed-change = आपका कोड अभी नहीं बदला है। पुराना अब भी चलता है। दोनों सँभालकर रखें और फिर कोशिश करें।

## After closing

answers-closed-title = यह पेज बंद है
answers-closed-again = जवाब फिर से खोलें
answers-closed-text = आपके जवाबों में से अब इस पेज पर कुछ नहीं है। हो सकता है कि ब्राउज़र की हिस्ट्री में अब भी दिखे कि यह साइट खुली थी। छिपे हुए जासूसी प्रोग्राम नहीं रुकते।

## What the agency can read without our tools

answers-plain-heading = चिट्ठी का अगला हिस्सा, जैसा लिखा गया
answers-plain-helped-yes = जिसने चिट्ठी लिखी, उसका कहना है: जवाब से मदद मिली।
answers-plain-helped-some = जिसने चिट्ठी लिखी, उसका कहना है: जवाब से थोड़ी मदद मिली।
answers-plain-helped-no = जिसने चिट्ठी लिखी, उसका कहना है: जवाब से मदद नहीं मिली।
answers-plain-stop = जिसने चिट्ठी लिखी, उसकी विनती है कि अब संपर्क न करें।
answers-plain-delete = जिसने चिट्ठी लिखी, उसकी विनती है कि जो आपको भेजा गया, उसे मिटा दें।
answers-plain-moved = जिसने चिट्ठी लिखी, उसके पास नया कोड है। कृपया अब से नए पते पर जवाब दें।
