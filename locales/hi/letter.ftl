### The letter: every word of the form, from "before you start" to "stored".
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The frame around every step

# $step (number) - the number of this step
# $all (number) - how many steps there are
letter-step-of = { $all } में से कदम { $step }
letter-continue = आगे बढ़ें
letter-skip = इसे छोड़ें
letter-back = पीछे
letter-send-so-far = अब तक जितना है, भेजें
letter-stop = रुकें और सब मिटा दें
letter-stop-sure = यहाँ आपने जो लिखा है, सब मिटा दें?
letter-stop-yes = हाँ, मिटा दें
letter-stop-no = नहीं, रहने दें
# For somebody who helps: the words of every screen in two languages. Stands at the end of each screen.
letter-second = दूसरी भाषा भी दिखाएँ
letter-second-end = सिर्फ़ एक भाषा दिखाएँ
# Above the list of languages. The letter is written in the language that was there first.
letter-second-which = इस पेज पर दूसरी कौन-सी भाषा दिखे? आपकी चिट्ठी पहली भाषा में ही रहेगी।
letter-stopped-title = यहाँ आपका लिखा हुआ सब मिट गया है
letter-stopped-nothing = कुछ भी भेजा नहीं गया।
letter-stopped-offered = ताला लगी चिट्ठी निकल चुकी थी। हो सकता है कि वह पहुँच गई हो। तब संस्था उसे पढ़ सकती है।
letter-stopped-text = हो सकता है कि ब्राउज़र की हिस्ट्री में अब भी दिखे कि यह साइट खुली थी। जो इंसान इस फ़ोन में देख सके, उसे यह दिख सकता है। अगर छिपे हुए जासूसी प्रोग्राम हैं, तो वे भी अब तक वहीं हैं।
letter-start-again = फिर से शुरू करें
letter-loading = एक पल रुकें। फ़ॉर्म लोड हो रहा है।
letter-numbers-link = फ़ोन नंबर
letter-about-link = अब भी क्या गड़बड़ हो सकती है
letter-language-failed = दूसरी भाषा लोड नहीं हो सकी। आपका लिखा हुआ कुछ भी खोया नहीं है। नेटवर्क आने पर फिर कोशिश करें।

## F1 Before you start

letter-before-title = शुरू करने से पहले
letter-before-intro = लिखना ज़रूरी नहीं है। आप जब चाहें, रुक जाएँ। हर सवाल छोड़ा जा सकता है।
letter-before-safe = अभी आप जहाँ हैं, क्या वहाँ आप सुरक्षित हैं?
letter-before-safe-yes = हाँ
letter-before-safe-no = नहीं
letter-before-safe-unsure = मुझे पक्का नहीं पता
letter-before-danger-title = सबसे पहले आपकी सुरक्षा
letter-before-danger-text = चिट्ठी तुरंत नहीं पढ़ी जाती। हो सके तो इस पेज से निकलें और पहले फ़ोन करें। बाद में वापस आया जा सकता है।
letter-before-company = क्या अभी कोई आपकी स्क्रीन देख सकता है या आपकी बात सुन सकता है?
letter-before-alone = नहीं, मेरे पास कोई नहीं है
letter-before-somebody-near = हाँ, कोई पास में है
letter-before-company-unsure = मुझे पक्का नहीं पता
letter-before-not-alone-title = शायद यह बाद में करना बेहतर हो
letter-before-not-alone-text = आप चाहें तो अभी निकल जाएँ, और जब पास में कोई न हो तब वापस आएँ। पहले किसी को फ़ोन भी किया जा सकता है।
letter-before-leave-now = इस साइट से अभी निकलें
letter-before-phone = यह फ़ोन या कंप्यूटर किसका है?
letter-before-phone-mine = मेरा है, और कोई इसे इस्तेमाल नहीं करता
letter-before-phone-shared = और लोग भी इसे चलाते हैं, किसी से लिया है, या कोई इसमें देखता है
letter-before-phone-unsure = मुझे पक्का नहीं पता
letter-before-shared-title = इस फ़ोन में निशान रह सकता है कि यह साइट खुली थी
letter-before-shared-text = हो सके तो भरोसे के किसी इंसान का फ़ोन, या लाइब्रेरी का कंप्यूटर इस्तेमाल करें। प्राइवेट विंडो में खोलने पर यह साइट हिस्ट्री में नहीं आती। उससे छिपे हुए जासूसी प्रोग्राम नहीं रुकते।
letter-before-exit-title = “निकलें” बटन क्या करता है, और क्या नहीं करता
letter-before-exit-hides = “निकलें” इस पेज को तुरंत छिपाता है और एक साधारण पेज खोलता है।
letter-before-exit-history = उससे ब्राउज़र की हिस्ट्री नहीं मिटती। आपके फ़ोन में अब भी दिख सकता है कि यह साइट खुली थी। छिपे हुए जासूसी प्रोग्राम भी नहीं रुकते।
letter-before-exit-lost = आपने जो लिखा और भेजा नहीं, वह मिट जाता है। यह पेज बंद करने, दोबारा खोलने या ब्राउज़र में पीछे जाने से भी वह मिट जाता है। आपकी सुरक्षा के लिए हम आपके फ़ोन में कुछ नहीं रखते।
letter-before-exit-return = वापस आने के लिए इस साइट का पता फिर से टाइप करें।
letter-before-exit-help = कीबोर्ड पर Shift तीन बार दबाकर भी निकला जा सकता है।
letter-before-private = इस पेज पर आपके जवाब किसी को नहीं भेजे जाते।
letter-before-why = ताकि आप सुरक्षित समय चुनें। ये जवाब किसी को नहीं मिलते।

## F2 Who it is about

letter-about-title = यह किसके बारे में है?
letter-about-why = ताकि वे जानें कि मदद किसे चाहिए। यहाँ कोई नाम नहीं पूछता।
letter-about-me = मेरे बारे में
letter-about-somebody-else = मेरी जान-पहचान के किसी इंसान के बारे में
letter-about-rather-not-say = मुझे यह नहीं बताना
letter-about-somebody-note = कृपया सिर्फ़ वही लिखें जो वह इंसान चाहेगा। अगर सुरक्षित हो, तो पहले उससे पूछ लें। खतरे, जो हुआ और मदद वाले सवालों में “मैं”, “मुझे” और “मेरा” का मतलब वही इंसान है।

## F3 Who gets the letter

letter-agency-title = आपकी चिट्ठी कौन पढ़े?
letter-agency-why = आपकी चिट्ठी पर ऐसा ताला लगता है जिसे सिर्फ़ आपकी चुनी हुई संस्था खोल सकती है। कृपया पढ़ें कि हर संस्था कैसे काम करती है।
letter-agency-run-by = इसे कौन चलाता है
letter-agency-run-by-ngo = एक स्वतंत्र संगठन
letter-agency-run-by-government = सरकार
letter-agency-run-by-police = पुलिस
letter-agency-run-by-international = एक अंतरराष्ट्रीय संगठन
letter-agency-run-by-other = कोई और
letter-agency-police = क्या वे पुलिस को बताते हैं?
letter-agency-immigration = क्या वे इमिग्रेशन को बताते हैं?
letter-agency-tells-never = नहीं, वे कहते हैं कि वे कभी नहीं बताते
letter-agency-tells-with-consent = सिर्फ़ अगर आप राज़ी हों
letter-agency-tells-when-required = हाँ, जब कानून कहे कि बताना ही होगा
letter-agency-tells-always = हाँ
letter-agency-duty = किस बात की सूचना देना उनके लिए ज़रूरी है
letter-agency-langs = वे कौन सी भाषाएँ पढ़ते हैं
letter-agency-answer = कब तक जवाब देने की कोशिश है
# $days (number) - how many days the agency says it needs
letter-agency-answer-days = { $days ->
    [one] { $days } दिन के अंदर
   *[other] { $days } दिनों के अंदर
}
letter-agency-country = कहाँ काम करते हैं
letter-agency-hours = कब खुला है
letter-agency-hours-always = दिन-रात
letter-agency-hours-every-day = हर दिन
# $first (text) - the first day of the week on which they are open
# $last (text) - the last such day
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-weekly = { $first } से { $last } तक, { $from } से { $until } तक
# $day (text) - the one day of the week on which they are open
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-one-day = { $day }, { $from } से { $until } तक
# $zone (text) - the place by whose clock the hours are, such as Europe/London
letter-agency-hours-zone = { $zone } की घड़ी के हिसाब से
# $day (text) - a date
letter-agency-closed = { $day } तक बंद है। उससे पहले चिट्ठियाँ कोई नहीं पढ़ता।
# $name (text) - the name of another agency
letter-agency-successor = वे अब चिट्ठियाँ नहीं लेते। यह काम अब { $name } के पास है। कृपया उसे चुनें।
letter-agency-phone = फ़ोन
letter-agency-phone-free = उनके देश में फ़ोन करना मुफ़्त है। फिर भी यह कॉल बिल में दिख सकती है।
letter-agency-phone-cost = फ़ोन करने में पैसे लग सकते हैं।
letter-agency-keeps = वे चिट्ठियाँ कब तक रखते हैं
# $days (number) - the most days that they keep a letter
letter-agency-keeps-days = { $days ->
    [one] ज़्यादा से ज़्यादा { $days } दिन
   *[other] ज़्यादा से ज़्यादा { $days } दिन
}
letter-agency-verified = हमने यह आखिरी बार कब जाँचा
letter-agency-check = संस्था को जाँचने के अंक
letter-agency-check-why = आप चाहें तो संस्था को फ़ोन करके ये अंक पूछ लें। अगर अंक अलग हों, तो न भेजें।
letter-agency-practice = सिर्फ़ अभ्यास के लिए। आपकी चिट्ठी न कोई पढ़ेगा, न कोई जवाब देगा।
letter-agency-none-title = अभी यहाँ से चिट्ठी नहीं भेजी जा सकती
letter-agency-none-text = हमें इस साइट पर ऐसी कोई संस्था नहीं मिली जिस पर हम भरोसा कर सकें। कृपया इसका इंतज़ार न करें। इसके बदले फ़ोन किया जा सकता है।
letter-agency-loading = संस्थाएँ ढूँढी जा रही हैं…
letter-agency-old = इस फ़ोन की घड़ी के हिसाब से संस्थाओं की यह सूची पुरानी है। कुछ भी भेजने से पहले डाक-पेटी इसे फिर से जाँचती है।

## F4 Under 18, or in danger

letter-danger-title = क्या कोई 18 साल से कम उम्र का है, या खतरे में है?
letter-danger-why = तब हो सकता है कि कानून के हिसाब से संस्था को दूसरों को बताना ही पड़े। आगे कुछ बताने से पहले आपको यह यहाँ दिखता है।
letter-danger-under-18 = मेरी उम्र 18 साल से कम है
letter-danger-child = कोई बच्चा खतरे में है
letter-danger-now = मैं अभी खतरे में हूँ
letter-danger-none = इनमें से कुछ नहीं
letter-danger-rather-not-say = मुझे यह नहीं बताना
# $name (text) - the agency's own name
letter-danger-duty = { $name } के लिए किस बात की सूचना देना ज़रूरी है
letter-danger-duty-choice = क्या बताना है, यह फ़ैसला आपका है। आप चाहें तो दूसरी संस्था चुनें।
letter-danger-duty-nobody = आपने अभी कोई संस्था नहीं चुनी है। हर संस्था की ज़िम्मेदारी अलग है।
letter-danger-choose = संस्था चुनें
letter-danger-call-title = हो सके तो अभी फ़ोन करें
letter-danger-call-text = चिट्ठी तुरंत नहीं पढ़ी जाती। इमरजेंसी नंबर आम तौर पर पुलिस का होता है। अगर पुलिस आपके लिए खतरा है, तो हेल्पलाइन बेहतर रास्ता हो सकती है।

## F5 What happened

letter-happened-title = क्या हो रहा है, या क्या हुआ?
letter-happened-why = ताकि वे जानें कि आपकी मदद सबसे अच्छी तरह कौन कर सकता है। जितने चाहें चुनें, या कुछ न चुनें।
letter-happened-somebody = “मैं”, “मुझे” और “मेरा” का मतलब वह इंसान है जिसके बारे में यह चिट्ठी है।
letter-happened-note-title = अगले जवाबों में हिंसा, सेक्स और ड्रग्स का ज़िक्र है
letter-happened-note-text = आप चाहें तो उन्हें पढ़ें, या यह हिस्सा छोड़ दें। दोनों ठीक हैं।
letter-happened-note-see = ये जवाब देखें
letter-happened-note-leave = यह हिस्सा छोड़ दें
letter-happened-left-out = यह हिस्सा छोड़ दिया गया है।
letter-happened-takes-documents = कोई मेरे कागज़ात अपने पास रखता है
letter-happened-takes-earnings = मुझे मज़दूरी नहीं मिलती, या पूरी नहीं मिलती
letter-happened-debt-bondage = वे कहते हैं कि पहले मुझे कर्ज़ चुकाना होगा
letter-happened-false-promises = मुझसे जो वादा हुआ था, यह वैसा नहीं है
letter-happened-excessive-hours = बहुत लंबे दिन का काम, या कोई आराम नहीं
letter-happened-bad-conditions = रहने या काम करने की खराब जगह, या बहुत कम खाना
letter-happened-no-doctor = ज़रूरत होने पर डॉक्टर को दिखाना मेरे लिए मुमकिन नहीं
letter-happened-restricts-movement = अपनी मर्ज़ी से बाहर जाना या छोड़कर जाना मेरे लिए मुमकिन नहीं
letter-happened-isolation = मुझे लोगों से दूर रखा जाता है, या मुझ पर नज़र रखी जाती है
letter-happened-depends-on-them = मैं उनके सहारे पर हूँ, और वे इसका फ़ायदा उठाते हैं
letter-happened-threats = कोई मुझे या मेरे अपनों को धमकाता है
letter-happened-threat-of-law = वे कहते हैं कि पुलिस या इमिग्रेशन को बुला लेंगे
letter-happened-humiliation = वे बार-बार मेरी बेइज़्ज़ती करते हैं या मुझे शर्मिंदा करते हैं
letter-happened-begging = मुझे उनके लिए भीख माँगनी पड़ती है
letter-happened-forced-crime = मुझे ऐसे काम करने पड़ते हैं जो कानून के खिलाफ़ हैं
letter-happened-forced-marriage = ऐसी शादी जो मेरी मर्ज़ी की नहीं
letter-happened-drugs = मुझे काबू में रखने के लिए वे ड्रग्स या शराब देते हैं
letter-happened-physical-abuse = कोई मेरे शरीर को चोट पहुँचाता है
letter-happened-sexual-abuse = कोई मेरी मर्ज़ी के खिलाफ़ मुझे छूता है या मेरे साथ सेक्स करता है
letter-happened-sexual-exploitation = कोई मुझसे दूसरों के लिए, या तस्वीरों के लिए, सेक्स से जुड़े काम करवाता है
letter-happened-something-else = कुछ और
letter-happened-rather-not-say = मुझे यह नहीं बताना

## F6 Where and when

letter-place-title = कहाँ और कब?
letter-place-why = ताकि वे जानें कि वहाँ कौन मदद कर सकता है। यहाँ न पता पूछा जाता है, न तारीख। परमिट के बारे में भी कोई नहीं पूछता।
letter-place-country = किस देश में?
letter-place-country-none = मुझे यह नहीं बताना
letter-place-kind = किस तरह की जगह में?
letter-place-home = किसी के घर में
letter-place-farm = खेत में, जंगल में
letter-place-factory = कारखाने या वर्कशॉप में
letter-place-construction = इमारत बनने की जगह पर, खदान में
letter-place-restaurant = रेस्टोरेंट, होटल या रसोई में
letter-place-shop = दुकान, सैलून या गाड़ी धोने की जगह में
letter-place-sex-industry = जहाँ सेक्स बेचा जाता है
letter-place-boat = नाव या जहाज़ पर
letter-place-street = सड़क पर
letter-place-online = इंटरनेट पर या फ़ोन से
letter-place-somewhere-else = कहीं और
letter-place-rather-not-say = मुझे यह नहीं बताना
letter-place-when = कब?
letter-place-now = यह अभी चल रहा है
letter-place-past-year = इसे खत्म हुए एक साल से कम हुआ
letter-place-longer-ago = इसे खत्म हुए ज़्यादा समय हुआ
letter-place-when-rather-not-say = मुझे पक्का नहीं पता, या नहीं बताना

## F7 What would help

letter-help-title = आपके लिए क्या मददगार होगा?
letter-help-why = ताकि वे उसे ढूँढें। हो सकता है कि उनके पास सब कुछ न हो। जितने चाहें चुनें, या कुछ न चुनें।
letter-help-talk = बात करने के लिए कोई
letter-help-safe-place = सोने के लिए सुरक्षित जगह
letter-help-transport = वहाँ पहुँचने का सुरक्षित तरीका
letter-help-doctor = डॉक्टर या नर्स
letter-help-substances = शराब, ड्रग्स या दवाओं के बारे में मदद
letter-help-disability = विकलांगता में मदद
letter-help-lawyer = वकील
letter-help-pay = मेरी मज़दूरी
letter-help-papers = मेरे कागज़ात
letter-help-children = मेरे बच्चे, या उनका स्कूल
letter-help-family = मेरे परिवार को ढूँढना या उनसे फ़ोन पर बात
letter-help-training = कुछ सीखना, या काम ढूँढना
letter-help-interpreter = कोई जो मेरी भाषा बोले और मेरे रीति-रिवाज जाने
letter-help-with-a-woman = किसी महिला से बात करना
letter-help-with-a-man = किसी पुरुष से बात करना
letter-help-going-home = घर जाने का सुरक्षित तरीका
letter-help-just-information = सिर्फ़ जानकारी
letter-help-something-else = कुछ और
letter-help-not-sure = मुझे अभी पक्का नहीं पता

## F8 Your words

letter-words-title = क्या आपको अपने शब्दों में कुछ और लिखना है?
letter-words-why = ताकि वे आपको बेहतर समझें। सारी बातें लिखना ज़रूरी नहीं है।
letter-words-court = हो सकता है कि कभी अदालत या सामने वाला पक्ष इसे देखे। थोड़े से शब्द काफ़ी हैं।
letter-words-label = आपके शब्द
# $left (number) - how many characters still fit
letter-words-left = { $left ->
    [one] { $left } अक्षर की जगह और है
   *[other] { $left } अक्षरों की जगह और है
}
# $over (number) - how many characters are too many
letter-words-over = { $over ->
    [one] यह { $over } अक्षर ज़्यादा लंबा है। कुछ काटा नहीं गया। कृपया इसे छोटा करें।
   *[other] यह { $over } अक्षर ज़्यादा लंबा है। कुछ काटा नहीं गया। कृपया इसे छोटा करें।
}

## F9 How to reach you

letter-contact-title = क्या उन्हें आपसे संपर्क करने की इजाज़त है?
letter-contact-why = ताकि वे आपको कभी खतरे में न डालें। सिर्फ़ वही तरीका बताएँ जो सुरक्षित हो।
letter-contact-i-will = नहीं, संपर्क मेरी तरफ़ से होगा
letter-contact-i-will-note = उनका फ़ोन नंबर आखिरी पेज पर है। अगर सुरक्षित हो, तो पेज बंद करने से पहले उसे लिख लें।
letter-contact-i-will-no-phone = कृपया देख लें कि उन तक पहुँचने का कोई तरीका आपके पास हो।
letter-contact-yes = हाँ, उस तरीके से जो मैं बताऊँ
letter-contact-no = नहीं, मुझसे संपर्क न करें
letter-contact-rather-not-say = मुझे यह नहीं बताना
letter-contact-anonymous = आपने चुना है: “मेरे नाम के बिना, और मुझ तक पहुँचने के तरीके के बिना”। इसलिए यहाँ कुछ नहीं पूछा जाता।
letter-contact-change = इसे बदलें
letter-contact-channel = कौन सा तरीका सुरक्षित है?
letter-contact-call = फ़ोन कॉल
letter-contact-text = मैसेज (SMS)
letter-contact-chat = किसी ऐप में मैसेज
letter-contact-email = ई-मेल
letter-contact-person = मेरे भरोसे का कोई इंसान
letter-contact-another-way = कोई और तरीका
letter-contact-how = नंबर, पता या इंसान
letter-contact-how-hint = फ़ोन नंबर, ऐप में नाम, या आपके भरोसे का कोई इंसान।
letter-contact-name = आपके लिए कोई नाम या पहचान का शब्द
letter-contact-name-hint = वे इसे बोलेंगे, ताकि आपको पता चले कि वही हैं। असली नाम होना ज़रूरी नहीं।
letter-contact-lang = आपको किस भाषा में बात करनी है?
letter-contact-lang-none = मुझे यह नहीं बताना
letter-contact-interpreter = क्या आपको दुभाषिया चाहिए?
letter-contact-interpreter-no = नहीं
letter-contact-interpreter-woman = हाँ, कोई महिला
letter-contact-interpreter-man = हाँ, कोई पुरुष
letter-contact-interpreter-anybody = हाँ, कोई भी
letter-contact-interpreter-not-sure = मुझे पक्का नहीं पता
letter-contact-when = कब सुरक्षित है?
letter-contact-morning = सुबह
letter-contact-afternoon = दोपहर में
letter-contact-evening = शाम को
letter-contact-night = रात को
letter-contact-weekdays = सोमवार से शुक्रवार
letter-contact-weekend = शनिवार या रविवार को
letter-contact-any-time = किसी भी समय
letter-contact-avoid = उन्हें क्या नहीं करना है?
letter-contact-no-voicemail = आवाज़ वाला मैसेज छोड़ना
letter-contact-no-messages = SMS या चैट में मैसेज भेजना
letter-contact-no-say-who = यह बताना कि फ़ोन कौन कर रहा है
letter-contact-no-call-again = कोई न उठाए, तो दोबारा फ़ोन करना

## F10 How they may use it

letter-use-title = आप जो लिखें, उसे वे कैसे इस्तेमाल करें?
letter-use-why = ताकि आपकी बात का इस्तेमाल कोई आपकी मर्ज़ी से ज़्यादा न करे।
letter-use-share = मदद कर सकने वाले दूसरों को बताने की इजाज़त है, पर हर बार पहले मेरी हाँ ज़रूरी है
letter-use-only-them = सिर्फ़ यही संस्था इसे जाने
letter-use-anonymous = सिर्फ़ मेरे नाम के बिना, और मुझ तक पहुँचने के तरीके के बिना
letter-use-not-sure = मुझे पक्का नहीं पता
letter-use-anonymous-note = आप तक पहुँचने का तरीका चिट्ठी से निकाल दिया जाता है। वे तभी जवाब दे सकते हैं, जब आप अगले पेज पर कोड बनाएँ। कृपया देख लें कि आपके अपने शब्दों में भी कोई नाम न हो।
letter-use-law = अगर कोई कानून कहे कि उन्हें कोई सूचना देनी ही है, तो हो सकता है कि उन्हें देनी पड़े। कब, यह उनके कार्ड पर लिखा है।

## F13 A code to come back with, between F10 and F11

letter-code-title = क्या आपको वापस आने के लिए कोड चाहिए?
letter-code-why = ताकि वे इस साइट पर आपको जवाब दे सकें। इसके लिए न नाम चाहिए, न नंबर, न ई-मेल।
letter-code-back = कोड से वापस आकर उनका जवाब पढ़ा जा सकता है, और आगे लिखा जा सकता है।
letter-code-lost = खोया हुआ कोड कोई दोबारा नहीं ढूँढ सकता। वह सिर्फ़ आपके पास रहता है, और कहीं नहीं।
# Two buttons of the same weight.
letter-code-make = कोड बनाएँ
letter-code-without = बिना कोड के भेजें
letter-code-without-chosen = आपने बिना कोड के भेजना चुना है। कोड अब भी बनाया जा सकता है।
letter-code-making = इस फ़ोन में कोड बन रहा है। इसमें कुछ सेकंड लगते हैं…
letter-code-failed-title = कोड नहीं बन सका
letter-code-failed = हो सकता है कि यह फ़ोन बहुत पुराना हो, या इसकी मेमोरी बहुत भरी हो। आप चाहें तो फिर कोशिश करें, या बिना कोड के भेजें।
letter-code-yours = आपका कोड
letter-code-keep = इसे कैसे सँभालकर रखें
letter-code-keep-learn = इसे याद कर लें, एक बार में चार अंक।
letter-code-keep-write = या इसे लिखकर छिपा दें, जैसे दूसरे नंबरों के बीच।
letter-code-keep-finder = यह जिसके हाथ लगे, वह आपकी तरह पढ़ और लिख सकता है।
letter-code-keep-picture = कृपया स्क्रीन की फ़ोटो न लें। फ़ोटो गैलरी और क्लाउड में चली जाती हैं, जहाँ दूसरे उन्हें देख सकते हैं।
letter-code-print = सिर्फ़ अंक प्रिंट करें
letter-code-last = आखिरी चार अंक टाइप करें
letter-code-last-hint = इससे आपको पता चलता है कि कोड आपके पास है। नहीं तो चिट्ठी बिना कोड के जाती है।
letter-code-right = सही है। आपकी चिट्ठी इस कोड के साथ जाती है।
letter-code-wrong = ये आखिरी चार अंक नहीं हैं। कृपया कोड फिर से देखें। जितनी बार चाहें, कोशिश करें।
letter-code-another = दूसरा कोड बनाएँ
letter-code-none = अब मुझे कोड नहीं चाहिए
letter-code-word = एक गुप्त शब्द, अगर आप चाहें
letter-code-word-hint = कोई जगह या समय बताने से पहले उन्हें आपसे यह शब्द पूछना चाहिए। जिसे सिर्फ़ आपका कोड मिले, वह इसे नहीं जानता।

## F11 Check and send

letter-check-title = जाँचें, हाँ कहें, भेजें
letter-check-why = ताकि किसी और से पहले आप सब कुछ देख लें।
letter-check-change = बदलें
# $what (text) - the name of the answer that can be changed, for people who hear the page
letter-check-change-what = बदलें: { $what }
letter-check-nobody = अभी कोई चुना नहीं गया है
letter-check-choose = चुनें कि इसे कौन पढ़े
letter-check-nothing = नहीं बताया
letter-check-about = किसके बारे में है
letter-check-danger = 18 साल से कम, या खतरे में
letter-check-happened = क्या हो रहा है, या क्या हुआ
letter-check-place = कहाँ और कब
letter-check-help = क्या मददगार होगा
letter-check-words = आपके शब्द
letter-check-contact = वे आप तक कैसे पहुँचें
letter-check-contact-when = कब सुरक्षित है
letter-check-contact-avoid = उन्हें क्या नहीं करना है
letter-check-contact-speech = नाम या पहचान का शब्द, भाषा, दुभाषिया
letter-check-use = वे इसे कैसे इस्तेमाल करें
letter-check-code = वापस आने का कोड
letter-check-code-yes = हाँ। वे इस साइट पर आपको जवाब दे सकते हैं।
letter-check-code-no = नहीं। वे इस साइट पर आपको जवाब नहीं दे सकते।
letter-check-code-not-kept = अभी कोई कोड नहीं रखा गया है। आपने उसके आखिरी चार अंक टाइप नहीं किए। इसलिए चिट्ठी बिना कोड के जाती है।
letter-check-word = आपका गुप्त शब्द
letter-check-may-title = उन्हें क्या करने की इजाज़त है, और किस बात का वादा कोई नहीं कर सकता
letter-check-may-read = वे आपकी चिट्ठी पढ़ते हैं। अगर आपने कोई तरीका बताया है, तो इस बारे में आपसे बात कर सकते हैं।
letter-check-may-share = उनका कार्ड देखें: वे दूसरों को कब बताते हैं, यह उस पर लिखा है।
letter-check-may-not = हो सकता है कि वे मदद न कर पाएँ, या जल्दी न कर पाएँ। मदद का वादा कोई नहीं कर सकता।
# $days (number) - the most days that they keep a letter
letter-check-may-keep = { $days ->
    [one] वे कहते हैं कि इसे ज़्यादा से ज़्यादा { $days } दिन रखते हैं।
   *[other] वे कहते हैं कि इसे ज़्यादा से ज़्यादा { $days } दिन रखते हैं।
}
letter-check-may-ask = बाद में उनसे कहा जा सकता है कि इसे अब इस्तेमाल न करें।
letter-check-may-back = भेजने के बाद चिट्ठी वापस नहीं ली जा सकती।
# $name (text) - the agency's own name
letter-consent = मैं राज़ी हूँ कि { $name } यह चिट्ठी पढ़े
letter-consent-needed = भेजने के लिए कृपया उस खाने पर निशान लगाएँ जिसमें लिखा है कि आप राज़ी हैं। आप चाहें तो यहाँ भी रुक जाएँ।
# $name (text) - the agency's own name
letter-send = { $name } को भेजें
letter-asking = डाक-पेटी से पूछा जा रहा है कि सब तैयार है या नहीं…
letter-sealing = इस फ़ोन में आपकी चिट्ठी पर ताला लग रहा है…
letter-opening = उनके जवाब के लिए आपकी डाक-पेटी खुल रही है…
letter-sending = ताला लगी चिट्ठी भेजी जा रही है…
letter-sending-wait = पीछे जाने या दूसरी भाषा चुनने से पहले कृपया थोड़ा इंतज़ार करें। भेजना कभी भी रोका जा सकता है।
# $seconds (number) - in how many seconds it is tried again
letter-waiting = { $seconds ->
    [one] इंतज़ार हो रहा है। हम { $seconds } सेकंड में फिर कोशिश करते हैं।
   *[other] इंतज़ार हो रहा है। हम { $seconds } सेकंड में फिर कोशिश करते हैं।
}

## Before anything is locked: the agency may be late, or its card is a new one

letter-late-title = हो सकता है कि वे इसे देर से पढ़ें
# $name (text) - the agency's own name
# $day (text) - a date
letter-late-since = { $name } ने आखिरी बार { $day } को चिट्ठियाँ देखी थीं।
# $name (text) - the agency's own name
letter-late-never = { $name } ने अब तक यहाँ चिट्ठियाँ नहीं देखी हैं।
letter-late-choice = अभी न ताला लगा है, न कुछ भेजा गया है। आप चाहें तो दूसरी संस्था चुनें, फ़ोन करें, या फिर भी भेज दें।
letter-late-send = फिर भी भेजें
letter-other-agency = दूसरी संस्था चुनें
letter-changed-title = उनका कार्ड बदल गया है
letter-changed-text = यह पेज खुलने के बाद संस्था ने अपने बारे में लिखी बातें बदली हैं। कृपया उसका कार्ड फिर से पढ़ें। अभी न ताला लगा है, न कुछ भेजा गया है।
letter-changed-read = कार्ड फिर से पढ़ें

## When it could not be sent. Every text says that nothing is lost and what to do.

letter-failed-title = अभी भेजा नहीं गया। आपके जवाब यहीं हैं।
letter-failed-offline = अभी कनेक्शन नहीं है। नेटवर्क आने का इंतज़ार करें, फिर दोबारा “भेजें” दबाएँ।
letter-failed-busy = डाक-पेटी अभी व्यस्त है। कुछ मिनट रुकें, फिर दोबारा “भेजें” दबाएँ।
letter-failed-full = डाक-पेटी अभी भरी हुई है। बाद में फिर कोशिश करें, या दूसरी संस्था चुनें, या फ़ोन करें।
letter-failed-refused = डाक-पेटी ने चिट्ठी नहीं ली। दूसरी संस्था चुनें, या फ़ोन करें।
letter-failed-expired = इस संस्था की चाबियाँ बहुत पुरानी हैं, इसलिए हमने इसके लिए चिट्ठी पर ताला नहीं लगाया। दूसरी संस्था चुनें, या फ़ोन करें।
letter-failed-gone = यह संस्था अब चिट्ठियाँ नहीं लेती। न ताला लगा, न कुछ भेजा गया। दूसरी संस्था चुनें, या फ़ोन करें।
letter-failed-sealer = ताला लगाने वाला प्रोग्राम इस फ़ोन में शुरू नहीं हो सका। फिर कोशिश करें, दूसरा ब्राउज़र इस्तेमाल करें, या फ़ोन करें।
letter-failed-long = आपकी लिखी कोई चीज़ बहुत लंबी है: आपकी बात, या आपसे संपर्क का तरीका। कृपया इसे छोटा करें। कुछ काटा नहीं गया।
# Shown below the two texts that say: press Send again.
letter-failed-again = जब तक यह पेज खुला है, हम खुद भी फिर कोशिश करते हैं।
letter-failed-kept = आपका लिखा हुआ सब अब भी इस पेज पर है। वह और कहीं नहीं है।

## F12 Stored

letter-sent-title = जमा हो गई, अभी पढ़ी नहीं गई
# $name (text) - the agency's own name
# $days (number) - how many days the agency says it needs
letter-sent-text = { $days ->
    [one] { $name } की कोशिश है कि { $days } दिन के अंदर जवाब दे। हो सकता है कि जवाब न आए।
   *[other] { $name } की कोशिश है कि { $days } दिनों के अंदर जवाब दे। हो सकता है कि जवाब न आए।
}
letter-sent-then-call = अगर तब तक कोई खबर न आए, तो यहाँ फ़ोन किया जा सकता है:
letter-sent-no-phone = अगर तब तक कोई खबर न आए, तो फ़ोन नंबर देखें।
letter-sent-i-will = आपने कहा है कि संपर्क आपकी तरफ़ से होगा। तरीका यह है:
letter-sent-back-title = वापस कैसे आएँ
letter-sent-back = इस साइट का पहला पेज खोलें और “अपनी चिट्ठी के जवाब पढ़ें” चुनें। उस पेज का नाम G1 है। फिर अपना कोड टाइप करें।
letter-sent-ways = वहाँ आपको यह भी दिखता है कि आपकी चिट्ठी कहाँ तक पहुँची है:
letter-sent-way-stored = जमा: संस्था के लिए रखी है।
letter-sent-way-collected = ले ली गई: संस्था के पास है, पर अभी पढ़ी नहीं गई।
letter-sent-way-opened = खोली गई: वहाँ किसी ने इसे पढ़ लिया है।
letter-sent-way-answered = जवाब आया: आपके पढ़ने के लिए कुछ है।
# Shows the digits again, or hides them.
letter-sent-code = मेरा कोड दिखाएँ या छिपाएँ
letter-sent-files = फ़ोटो या फ़ाइलें जोड़ें
letter-sent-files-loading = एक पल रुकें। यह हिस्सा लोड हो रहा है।
letter-sent-files-none = अभी फ़ाइलें नहीं जोड़ी जा सकतीं। आपकी चिट्ठी फिर भी जमा है।
letter-sent-no-contact = आपने अपने तक पहुँचने का कोई तरीका नहीं बताया। वे आपकी चिट्ठी पढ़ सकते हैं, पर जवाब नहीं दे सकते।
letter-sent-clean = आपका लिखा हुआ अब इस पेज पर नहीं है। आप चाहें तो अब निकल जाएँ।
letter-sent-danger = अगर आप अभी खतरे में हैं, तो इंतज़ार न करें। इमरजेंसी नंबर पर फ़ोन करें।
letter-sent-practice = यह अभ्यास था। इस चिट्ठी को न कोई पढ़ेगा, न कोई जवाब देगा।

## The letter as the agency can read it without our tools

letter-plain-heading = एक चिट्ठी, जैसी लिखी गई
letter-plain-agency = किसके लिए
letter-plain-lang = भाषा
letter-plain-contact = जिसने चिट्ठी लिखी, उस तक कैसे पहुँचें, और कैसे नहीं
letter-plain-contact-none = जिसने चिट्ठी लिखी, उसने कोई तरीका नहीं बताया। संपर्क करने की कोशिश न करें।
letter-plain-contact-no = जिसने चिट्ठी लिखी, उससे संपर्क न करें।
letter-plain-contact-i-will = जिसने चिट्ठी लिखी, उससे संपर्क न करें। संपर्क उसकी तरफ़ से होगा।
letter-plain-code = साइट से जवाब देना
letter-plain-code-yes = जिसने चिट्ठी लिखी, उसके पास कोड है। डेस्क प्रोग्राम से भेजा गया जवाब उस कोड से पढ़ा जा सकता है।
letter-plain-code-no = जिसने चिट्ठी लिखी, उसके पास कोड नहीं है। साइट से कोई जवाब नहीं भेजा जा सकता।
letter-plain-word = कोई जगह या समय बताने से पहले यह शब्द पूछें
