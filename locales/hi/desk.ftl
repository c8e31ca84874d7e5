### waymark-desk: every text that the agency's program prints. Its --help is in English only.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### Placeholders such as { $path } are names of files, keys and numbers; keep them all.

## Passphrases

desk-passphrase-ask = चाबी की फ़ाइल का पासफ़्रेज़:{" "}
desk-passphrase-new = चाबी की फ़ाइल का नया पासफ़्रेज़:{" "}
desk-passphrase-again = वही पासफ़्रेज़ फिर से:{" "}

## keygen: new keys

desk-keygen-done = चाबियाँ बन गई हैं।
# $path (text) - name of the file
desk-keygen-identity-file = चाबी की फ़ाइल, इसे छिपाकर रखें: { $path }
# $path (text) - name of the file
desk-keygen-agency-file = संस्थाओं की हस्ताक्षर वाली सूची (directory) के लिए एंट्री, सबके देखने के लिए: { $path }
desk-keygen-recipient = पाने वाली चाबी (recipient), चिट्ठियों पर इसी का ताला लगता है:
# $start (text) - how the recipient begins
# $file (text) - name of the file that holds all of it
desk-keygen-recipient-long = { $start }… (पूरी { $file } में है)
desk-keygen-inbox = इनबॉक्स (चिट्ठियाँ इसमें छोड़ी जाती हैं):
desk-keygen-fingerprint = फ़िंगरप्रिंट (इसे फ़ोन पर पढ़कर सुनाएँ):
# $day (text) - a date, such as 2027-02-19
desk-keygen-until = इन चाबियों का ताला चिट्ठियों पर { $day } तक लग सकता है। उस दिन से पहले नई चाबियाँ बनाएँ।
desk-keygen-practice = ये चाबियाँ अभ्यास के लिए हैं। असली चिट्ठियों के लिए इन्हें कभी इस्तेमाल न करें।

## What to do next. The program puts a number before each line.

desk-next = अब आगे क्या करें
desk-next-today = अब आगे क्या करें। इसे आज ही करें, इसी क्रम में। URL की जगह रिले सर्वर का वह पता लिखें जो सूची में है।
# $path (text) - name of the file
desk-next-copy = { $path } की कॉपी पेन ड्राइव में रखें और उसे ताले में बंद करें। इस फ़ाइल के बिना कोई चिट्ठी नहीं खुल सकती।
desk-next-passphrase = पासफ़्रेज़ कागज़ पर लिखें और किसी दूसरी जगह ताले में रखें। इसे कोई भी बदलकर नया नहीं दे सकता।
desk-next-paper = नीचे की रिकवरी चाबी कागज़ पर उतारें: प्रिंट करें, या हाथ से लिखें। यह सिर्फ़ अभी दिखती है।
# $path (text) - name of the file
desk-next-print = { $path } को प्रिंट करें। फिर वह फ़ाइल और उसकी हर कॉपी मिटाएँ: रिकवरी चाबी सिर्फ़ कागज़ पर रहनी चाहिए।
# $path (text) - name of the file
desk-next-correct = { $path } को टेक्स्ट एडिटर में खोलें। इन्हें ठीक करें: country, langs, run_by, tells_police, tells_immigration, duty_to_report, phones और days।
# $command (text) - what to type
desk-next-rehearse = पहली चिट्ठी का अभ्यास करें: { $command }
# $path (text) - name of the file
desk-next-send = { $path } उन लोगों को भेजें जो सूची पर हस्ताक्षर करते हैं। चाबी की फ़ाइल कभी न भेजें।
desk-next-call = उनसे कहें कि वे आपको ऐसे नंबर पर फ़ोन करें जिसे वे जानते हैं। उन्हें फ़िंगरप्रिंट पढ़कर सुनाएँ।
# For a new colleague.
# $path (text) - name of the file
desk-next-give = { $path } सिर्फ़ नए साथी को दें, पेन ड्राइव में। अपने पास उसकी कोई कॉपी न रखें।
# $path (text) - name of the file
desk-next-replace = अब से सब { $path } इस्तेमाल करें। इसमें पुरानी लाइनें हैं और नई भी।
# $note (text) - the note of the new line, such as desk-2
desk-next-changed = हस्ताक्षर करने वालों को बताएँ कि { $note } नई है। उनसे कहें कि वे आपको फ़ोन करें: फ़िंगरप्रिंट बदल गया है।
# After somebody left.
# $command (text) - what to type
desk-next-fetch = जो कुछ इंतज़ार में है, सब ले आएँ, पुराने इनबॉक्स से भी: { $command }
# $note (text) - whose it is, such as desk-3
# $path (text) - name of the file
# $command (text) - what to type
desk-next-hand = { $path } और agency.json { $note } को दें। वहाँ यह टाइप करें: { $command }
# $path (text) - name of the file
desk-next-send-left = { $path } उन लोगों को भेजें जो सूची पर हस्ताक्षर करते हैं। बताएँ कि किसी ने संस्था छोड़ दी है और यह तुरंत होना चाहिए।
desk-next-fetch-again = नई सूची लागू होने तक हर दिन चिट्ठियाँ लाते रहें। उसके अगले दिन एक बार और लाएँ।
# $command (text) - what to type
desk-next-empty = जब सब साथी चिट्ठियाँ ला चुके हों, तब पुराना इनबॉक्स खाली करें: { $command }
# $path (text) - name of the file
desk-next-both-inboxes = अब से { $path } के साथ चिट्ठियाँ लाएँ। इसमें नया इनबॉक्स है और पुराना भी।
# After recover.
# $command (text) - what to type
desk-next-show = चिट्ठियाँ पढ़ें: { $command }
desk-next-new-keys = नई रिकवरी चाबी के साथ नई चाबियाँ बनाएँ: waymark-desk keygen। वे लाइनें अब एक कंप्यूटर पर आ चुकी हैं।
# $path (text) - name of the file
desk-next-destroy = ज़रूरत पूरी हो जाए, तो { $path } मिटाएँ, या चाबी की हर फ़ाइल की तरह ताले में रखें।

## The page with the recovery key. It is printed, and read by somebody who never saw this program.

# $agency (text) - id of the agency
# $day (text) - a date
desk-paper-title = { $agency } की रिकवरी चाबी, { $day } को बनी
desk-paper-what = यह इस संस्था की हर चिट्ठी खोलती है। यह उस दिन के लिए है जब चाबी की फ़ाइल या पासफ़्रेज़ खो जाए।
desk-paper-keep = इसे कागज़ पर रखें, ताले में, इस इमारत के बाहर, किसी ऐसे के पास जिस पर आपको भरोसा हो।
desk-paper-never = इसकी फ़ोटो कभी न लें, इसे कभी न भेजें, इसे चाबी की फ़ाइल के साथ कभी न रखें।
desk-paper-letters = लाइन 2 से 6 में B, I या O अक्षर नहीं है, और अंक 1 नहीं है। जो O जैसा दिखे, वह शून्य है।
desk-paper-checks = आखिर के दो अंक हर लाइन की जाँच करते हैं। सुनाते समय हर लाइन का नंबर, अक्षर और जाँच के अंक बोलें।
desk-paper-use = इसे इस्तेमाल करने के लिए टाइप करें: waymark-desk recover। वह लाइनें पूछता है और बताता है कि कौन-सी गलत है।
desk-paper-without = इस प्रोग्राम के बिना age इसे इस्तेमाल कर सकता है। अगर लाइन 1 में PQ है, तो age का वर्शन 1.3 या बाद का होना ज़रूरी है। लाइन 1 से 6 को एक ही लाइन में लिखें, खाली जगह, नंबर और जाँच के बिना।
# $start (text) - how the recipient begins
desk-paper-recipient = सूची में इसकी चाबी ऐसे शुरू होती है: { $start }
desk-paper-close = क्या हर लाइन कागज़ पर है? तो यह विंडो बंद करें, ताकि कोई पीछे जाकर इसे न देख सके।

## join and leave: people come and go

# $path (text) - name of the file
desk-join-line = संस्था की पाने वाली चाबियों में नई लाइन, जो { $path } में आ चुकी है:
# $path (text) - name of the file
desk-join-stayed = संस्था के नए इनबॉक्स वाली आपकी चाबी की फ़ाइल { $path } है। आपकी चाबी वही है जो पहले थी।
# $who (text) - notes of those who leave, such as desk-2
desk-leave-done = संस्था का नया इनबॉक्स बन गया है, जो { $who } के पास नहीं है।
desk-leave-signing-keys = आपके साथियों की हस्ताक्षर की चाबियाँ नई एंट्री में नहीं हैं: कोई नहीं बता सकता कि कौन-सी किसकी है। हर साथी इस एंट्री के साथ अभ्यास करे: उससे वह चाबी दिखती है जो sign के नीचे जोड़नी है। उसके बिना उनके जवाबों पर कोई भरोसा नहीं करेगा।
desk-leave-paper = जो साथी जा रहे हैं, क्या उन्होंने कागज़ पर रिकवरी चाबी देखी है? तो इसे फिर करें, --new-recovery और दूसरे --out के साथ।

## recover: from the paper to a key file

desk-recover-type = रिकवरी चाबी की छह लाइनें टाइप करें, हर एक जाँच के अंकों के साथ। छोटे अक्षर चलेंगे, खाली जगह से फ़र्क नहीं पड़ता।
# $number (number) - which line
desk-recover-line = लाइन { $number }:{" "}
# $path (text) - name of the file
desk-recover-done = चाबी की फ़ाइल बन गई है: { $path }
desk-recover-no-inbox = यह वे चिट्ठियाँ खोलती है जो इस कंप्यूटर पर हैं। इससे list या fetch नहीं हो सकता: उसके लिए किसी साथी की चाबी की फ़ाइल चाहिए।

## rehearse: the first letter, before it comes

desk-rehearse-letter = अभ्यास। यह चिट्ठी किसी ने नहीं लिखी और कोई जवाब का इंतज़ार नहीं कर रहा। इसे मिटाएँ।
desk-rehearse-shown = चिट्ठी ऐसी दिखती है। यह अभ्यास के लिए है:
desk-rehearse-list = क्या-क्या आज़माया गया
# $what (text) - one of the messages below
desk-rehearse-passed = ✓ ठीक:  { $what }
# $what (text) - one of the messages below
desk-rehearse-to-do = ○ बाकी: { $what }
# $what (text) - one of the messages below
desk-rehearse-failed = ✗ गलत: { $what }
desk-rehearse-key-file = चाबी की फ़ाइल अपने पासफ़्रेज़ से खुलती है।
desk-rehearse-entry = सूची में यह एंट्री ली जा सकती है।
# $reason (text) - what is wrong, in English
desk-rehearse-entry-refused = सूची में यह एंट्री नहीं ली जाएगी ({ $reason })। इसे टेक्स्ट एडिटर में ठीक करें।
desk-rehearse-inbox = एंट्री का इनबॉक्स वही है जो चाबी की फ़ाइल में है।
desk-rehearse-inbox-other = एंट्री में ऐसा इनबॉक्स है जो चाबी की फ़ाइल में नहीं है। सबसे नई एंट्री और चाबी की फ़ाइल लें।
desk-rehearse-key = आज की चिट्ठियों पर आपकी चाबी का ताला लगता है।
desk-rehearse-key-not-listed = एंट्री में आपकी चाबी नहीं है। सबसे नई एंट्री लें, या वह चाबी की फ़ाइल जो इसके साथ की है।
desk-rehearse-key-not-today = आज की चिट्ठियों पर आपकी चाबी का ताला नहीं लगता: उसके दिन बीत गए हैं या अभी आए नहीं। नई चाबियाँ बनाएँ।
desk-rehearse-opened = अभ्यास की चिट्ठी पर इस एंट्री का ताला लगाया गया, और आपकी चाबी की फ़ाइल ने उसे खोल दिया।
desk-rehearse-not-opened = इस एंट्री का ताला लगी चिट्ठी आपकी चाबी की फ़ाइल से नहीं खुलती। वह फ़ाइल लें जो इसके साथ की है।
desk-rehearse-not-sealed = आज आपको कोई नहीं लिख सकता: एंट्री की कोई चाबी आज के लिए नहीं है। नई चाबियाँ बनाएँ।
# $note (text) - whose key it is, such as desk-2
desk-rehearse-colleague = { $note }: सिर्फ़ यही साथी उस चाबी को आज़मा सकते हैं। उनसे कहें कि वे अपनी चाबी की फ़ाइल से अभ्यास करें।
desk-rehearse-recovery = रिकवरी चाबी अभ्यास की चिट्ठी खोलती है। कागज़ को फिर ताले में रखें।
desk-rehearse-recovery-untried = रिकवरी चाबी किसी ने नहीं आज़माई। कागज़ लाएँ और इसके साथ अभ्यास करें: --recovery -
desk-rehearse-recovery-wrong = यह रिकवरी चाबी वह नहीं है जो एंट्री में है। सही कागज़ खोजें, या नई चाबी बनाएँ।
# $count (number) - how many letters
desk-rehearse-relay = { $count ->
    [0] रिले सर्वर आपकी चाबी मानता है। वहाँ कोई चिट्ठी इंतज़ार में नहीं है।
    [one] रिले सर्वर आपकी चाबी मानता है। वहाँ { $count } चिट्ठी इंतज़ार में है।
   *[other] रिले सर्वर आपकी चाबी मानता है। वहाँ { $count } चिट्ठियाँ इंतज़ार में हैं।
}
desk-rehearse-relay-untried = रिले सर्वर से नहीं पूछा गया। जब सूची लागू हो जाए, तब इसके साथ अभ्यास करें: --relay URL
desk-rehearse-sign = एंट्री में आपकी हस्ताक्षर की चाबी है, इसलिए लोग आपके जवाबों पर भरोसा करेंगे।
# $key (text) - 43 letters and digits
desk-rehearse-sign-not-listed = एंट्री में आज के लिए आपकी हस्ताक्षर की चाबी नहीं है, इसलिए आपके जवाबों पर कोई भरोसा नहीं करेगा। इसे sign के नीचे जोड़ें: { $key }
desk-rehearse-all = सब ठीक है। पहली चिट्ठी के लिए आपकी तैयारी पूरी है।
# $count (number) - how many lines are marked
desk-rehearse-rest = { $count ->
    [one] यहाँ जो आज़माया जा सका, वह ठीक है। एक काम बाकी है।
   *[other] यहाँ जो आज़माया जा सका, वह ठीक है। { $count } काम बाकी हैं।
}
# $count (number) - how many lines are marked
desk-rehearse-wrong = { $count ->
    [one] एक चीज़ गलत है। पहली चिट्ठी आने से पहले उसे ठीक करें।
   *[other] { $count } चीज़ें गलत हैं। पहली चिट्ठी आने से पहले उन्हें ठीक करें।
}
desk-rehearse-nothing-real = किसी असली चीज़ को छुआ नहीं गया। अभ्यास की चिट्ठी मिटा दी गई है।

## list and fetch

# $count (number) - how many letters
desk-list-count = { $count ->
    [0] कोई चिट्ठी नहीं है।
    [one] { $count } चिट्ठी है।
   *[other] { $count } चिट्ठियाँ हैं।
}
desk-list-letter = चिट्ठी
desk-list-day = जमा हुई
desk-list-size = आकार
desk-list-state = हाल
desk-list-here = यहाँ है
desk-list-missing = लाई नहीं गई
# $count (number) - how many letters
desk-list-old = { $count ->
    [one] इनमें से { $count } उस इनबॉक्स में है जो किसी के जाने से पहले का है।
   *[other] इनमें से { $count } उस इनबॉक्स में हैं जो किसी के जाने से पहले का है।
}
desk-inbox-not-yet = रिले सर्वर अभी आपका नया इनबॉक्स नहीं जानता। संस्थाओं की नई सूची लागू होने पर जान जाएगा।
# $relay (text) - the relay's date
# $here (text) - this computer's date
desk-clock-differs = रिले सर्वर की तारीख { $relay } है, इस कंप्यूटर की { $here }। इस कंप्यूटर की घड़ी जाँचें।
# $done (number) - letters that are done
# $all (number) - letters to fetch
desk-fetch-progress = { $all } में से { $done } चिट्ठियाँ
# $count (number) - how many letters
# $folder (text) - name of the folder
desk-fetch-done = { $count ->
    [0] कोई नई चिट्ठी नहीं।
    [one] { $count } नई चिट्ठी { $folder } में है।
   *[other] { $count } नई चिट्ठियाँ { $folder } में हैं।
}
# $count (number) - how many letters
desk-fetch-before = { $count ->
    [one] { $count } चिट्ठी वहाँ पहले से थी।
   *[other] { $count } चिट्ठियाँ वहाँ पहले से थीं।
}
desk-fetch-kept = रिले सर्वर अपनी कॉपियाँ रखता है। कुछ मिटाया नहीं गया।
# $command (text) - what to type
desk-fetch-next = कोई चिट्ठी पढ़ने के लिए: { $command }
# $count (number) - how many letters
desk-fetch-failed = { $count ->
    [one] { $count } चिट्ठी नहीं लाई जा सकी:
   *[other] { $count } चिट्ठियाँ नहीं लाई जा सकीं:
}
# $id (text) - the letter
desk-fetch-damaged = { $id }: यह खराब होकर पहुँची। फिर लाएँ। अगर ऐसा ही रहे, तो रिले सर्वर चलाने वालों को बताएँ।
# $id (text) - the letter
desk-fetch-gone = { $id }: यह अब रिले सर्वर पर नहीं है। साथियों से पूछें कि क्या वे इसे ले आए हैं।
# $count (number) - how many letters
desk-fetch-stopped = { $count ->
    [one] लाना रुक गया। { $count } चिट्ठी अब भी रिले सर्वर पर है। बाद में यही कमांड फिर चलाएँ।
   *[other] लाना रुक गया। { $count } चिट्ठियाँ अब भी रिले सर्वर पर हैं। बाद में यही कमांड फिर चलाएँ।
}

desk-fetch-not-listed = कोई खबर नहीं भेजी जाती: संस्थाओं की सूची में अभी आपकी हस्ताक्षर की चाबी नहीं है। जिन्होंने चिट्ठी लिखी, उन्हें ऐसी खबर पर चेतावनी दिखती।
# $count (number) - how many notices
desk-fetch-notices = { $count ->
    [one] { $count } खबर भेजी गई: जिन्होंने लिखा और जिनके पास कोड है, उन्हें अब दिखता है कि चिट्ठी कहाँ तक पहुँची।
   *[other] { $count } खबरें भेजी गईं: जिन्होंने लिखा और जिनके पास कोड है, उन्हें अब दिखता है कि चिट्ठियाँ कहाँ तक पहुँचीं।
}
# $count (number) - how many answers
desk-fetch-answers = { $count ->
    [one] { $count } जवाब, जो पहले नहीं भेजा जा सका था, अब रिले सर्वर पर है।
   *[other] { $count } जवाब, जो पहले नहीं भेजे जा सके थे, अब रिले सर्वर पर हैं।
}

## Evidence that fetch brings, sealed

# $done (number) - megabytes that are done
# $all (number) - megabytes to fetch
desk-parcel-progress = सबूत: { $all } में से { $done } MB
# $path (text) - name of the file
# $command (text) - what to type
desk-parcel-done = सबूत { $path } में हैं, ताला अब भी लगा है। उनकी फ़ाइलें सेव करने के लिए: { $command }
# $id (text) - the letter
desk-parcel-gone = { $id }: इस चिट्ठी के सबूत रिले सर्वर पर नहीं हैं, या अब नहीं रहे। साथियों से पूछें कि क्या वे इन्हें ले आए हैं। जिन्होंने चिट्ठी लिखी, उन्हें दोबारा भेजने को तभी कहें जब यह उनके लिए सुरक्षित हो।
# $id (text) - the letter
desk-parcel-list = { $id }: रिले सर्वर ने किसी और सबूत की सूची दी, इस चिट्ठी के सबूत की नहीं। उसे चलाने वालों को बताएँ।
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-altered = { $id }: सबूत के { $all } हिस्सों में से हिस्सा { $number } वह नहीं है जो भेजा गया था। फिर लाएँ। अगर ऐसा ही रहे, तो रिले सर्वर चलाने वालों को बताएँ।
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-missing = { $id }: सबूत के { $all } हिस्सों में से हिस्सा { $number } रिले सर्वर पर नहीं है। फिर लाएँ। अगर ऐसा ही रहे, तो रिले सर्वर चलाने वालों को बताएँ।
# $id (text) - the letter
# $reason (text) - one of the messages below
desk-parcel-stopped = { $id }: इसके सबूत अभी यहाँ नहीं आए। { $reason } फिर लाएँ: जहाँ रुका था, वहीं से आगे चलता है।

## Answers and notices on their way

# $count (number) - how many
desk-send-waiting = { $count ->
    [one] { $count } जवाब या खबर नहीं भेजी जा सकी। उसे रखा गया है, और अगला fetch या reply उसे भेजता है।
   *[other] { $count } जवाब या खबरें नहीं भेजी जा सकीं। उन्हें रखा गया है, और अगला fetch या reply उन्हें भेजता है।
}
# $count (number) - how many
desk-send-no-mailbox = { $count ->
    [one] { $count } जवाब या खबर इंतज़ार में है: उसकी डाक-पेटी इस रिले सर्वर पर नहीं है। हो सकता है कि उसे मिटा दिया गया हो, या वह किसी और रिले सर्वर पर हो।
   *[other] { $count } जवाब या खबरें इंतज़ार में हैं: उनकी डाक-पेटियाँ इस रिले सर्वर पर नहीं हैं। हो सकता है कि उन्हें मिटा दिया गया हो, या वे किसी और रिले सर्वर पर हों।
}
# $count (number) - how many
desk-send-lost = { $count ->
    [one] { $count } जवाब या खबर अब नहीं भेजी जाएगी। जिन्होंने चिट्ठी लिखी, उन तक वह नहीं पहुँची।
   *[other] { $count } जवाब या खबरें अब नहीं भेजी जाएँगी। वे किसी तक नहीं पहुँचीं।
}

## delete: at the relay only, and on purpose

desk-delete-nothing = मिटाने के लिए कुछ नहीं है।
# $letter (text) - what somebody typed for a letter
desk-delete-gone = रिले सर्वर पर चिट्ठी { $letter } नहीं है। हो सकता है कि वह पहले ही मिटा दी गई हो।
# $path (text) - name of the file
desk-delete-damaged = { $path } खराब है, इसलिए रिले सर्वर अपनी कॉपी रखता है। फ़ाइल मिटाएँ और फिर लाएँ।
# $id (text) - the letter
# $folder (text) - name of the folder
desk-delete-unfetched = { $id } { $folder } में पूरी नहीं है, इसलिए कुछ मिटाया नहीं गया। पहले उसे लाएँ। उसे हमेशा के लिए खोना हो, तो --unfetched जोड़ें।
# $count (number) - how many letters
# $relay (text) - address of the relay
desk-delete-what = { $count ->
    [one] { $count } चिट्ठी { $relay } पर मिटा दी जाएगी।
   *[other] { $count } चिट्ठियाँ { $relay } पर मिटा दी जाएँगी।
}
desk-delete-lost = आपके कंप्यूटरों की कॉपियाँ रहती हैं। जो साथी कोई चिट्ठी नहीं लाए, उनके लिए वह हमेशा के लिए खो जाती है।
desk-delete-evidence = उनके साथ आए सबूत, जो यहाँ रखे हैं, रिले सर्वर पर वे भी मिटा दिए जाते हैं।
# $id (text) - the letter
desk-delete-evidence-kept = { $id } के सबूत यहाँ पूरे नहीं हैं, इसलिए रिले सर्वर उन्हें रखता है। मिटाने से पहले फिर लाएँ।
# $count (number) - how many letters
desk-delete-unread = { $count ->
    [one] { $count } चिट्ठी यहाँ कभी नहीं लाई गई। हो सकता है कि उसे कभी कोई न पढ़े।
   *[other] { $count } चिट्ठियाँ यहाँ कभी नहीं लाई गईं। हो सकता है कि उन्हें कभी कोई न पढ़े।
}
desk-delete-ask = इन्हें मिटाने के लिए टाइप करें कि कितनी चिट्ठियाँ हैं, अंकों में:{" "}
# $count (number) - how many letters
desk-delete-done = { $count ->
    [0] कोई चिट्ठी नहीं मिटाई गई।
    [one] { $count } चिट्ठी अब रिले सर्वर पर नहीं है:
   *[other] { $count } चिट्ठियाँ अब रिले सर्वर पर नहीं हैं:
}
# $count (number) - how many letters
desk-delete-before = { $count ->
    [one] इनमें से { $count } पहले ही जा चुकी थी।
   *[other] इनमें से { $count } पहले ही जा चुकी थीं।
}
# $count (number) - how many letters
desk-delete-stopped = { $count ->
    [one] मिटाना रुक गया। { $count } चिट्ठी अब भी रिले सर्वर पर है। बाद में यही कमांड फिर चलाएँ।
   *[other] मिटाना रुक गया। { $count } चिट्ठियाँ अब भी रिले सर्वर पर हैं। बाद में यही कमांड फिर चलाएँ।
}

## open

# $folder (text) - name of the folder
desk-open-done = चिट्ठी की फ़ाइलें { $folder } में हैं
desk-open-plain = इन फ़ाइलों पर ताला नहीं है: जो भी कंप्यूटर का यह अकाउंट खोल सके, वह इन्हें पढ़ सकता है। काम पूरा होने पर इन्हें मिटाएँ।
desk-open-before = यह चिट्ठी यहाँ पहले खोली जा चुकी है। उस फ़ोल्डर में देखें, या --out से दूसरा चुनें।
desk-open-unsafe-name = चिट्ठी में एक फ़ाइल है जिसका नाम खतरनाक है। कुछ लिखा नहीं गया। इसे हाथ से न खोलें।

## show: how to reach her comes first

# $id (text) - the letter
desk-show-title = चिट्ठी { $id }
desk-show-reach = उन तक कैसे पहुँचें – इसे सबसे पहले पढ़ें
desk-show-may-yes = उन्होंने इजाज़त दी है कि आप उनसे संपर्क करें, सिर्फ़ नीचे बताए तरीके से।
desk-show-may-no = उनसे संपर्क बिल्कुल न करें। उन्होंने मना किया है।
desk-show-may-she-will = उनसे संपर्क बिल्कुल न करें। उनकी मर्ज़ी है कि वे खुद फ़ोन करें या आएँ। फ़ोन उठाने वाले सब लोगों को बताएँ।
desk-show-may-unsaid = उनसे संपर्क बिल्कुल न करें। उन्होंने इजाज़त की बात नहीं लिखी।
# $code (text) - what stands in the letter
desk-show-may-unknown = जब तक उनका जवाब समझ न आए, उनसे संपर्क बिल्कुल न करें: { $code }
desk-show-channel = जो तरीके सुरक्षित हैं:
desk-show-channel-unsaid = उन्होंने नहीं बताया कि कौन-से तरीके सुरक्षित हैं। जो तरीका उन्होंने दिया, उसके सिवा कोई और न अपनाएँ।
desk-show-how = कैसे:
desk-show-how-unsaid = उन्होंने अपने तक पहुँचने का कोई तरीका नहीं बताया।
desk-show-name = उनका नाम या पहचान का शब्द। इसे बोलें, ताकि वे जान जाएँ कि यह आप हैं:
desk-show-name-unsaid = उन्होंने कोई नाम या पहचान का शब्द नहीं दिया। अंदाज़े से कोई न बोलें।
# $lang (text) - a language tag, such as my
desk-show-speak = बात करने के लिए उनकी पसंद की भाषा: { $lang }
desk-show-interpreter = क्या उन्हें दुभाषिया चाहिए:
desk-show-interpreter-note = उनके परिवार से किसी को या किसी बच्चे को कभी न लें। जिन लोगों के बारे में लिखा है, उनके किसी जानने वाले को भी कभी न लें।
desk-show-when = कब सुरक्षित है:
desk-show-when-unsaid = उन्होंने नहीं बताया कि कब सुरक्षित है। मानकर चलें कि सुरक्षित नहीं है।
desk-show-avoid = आपको यह बिल्कुल नहीं करना है:
desk-show-avoid-unsaid = उन्होंने नहीं बताया कि किससे बचना है। कोई मैसेज न छोड़ें और न बताएँ कि आप कौन हैं।
desk-show-other-person = हो सकता है कि कोई और फ़ोन उठाए या पढ़े। जब तक न जानें कि कौन है, कुछ न पूछें और कोई नाम न लें।
desk-show-reach-later = यह बाद की चिट्ठी है। उन तक कैसे पहुँचें, यह पहली चिट्ठी में लिखा है: waymark-desk thread चलाएँ।
desk-show-code-word = उन्होंने एक गुप्त शब्द चुना है। कोई जगह या समय बताने से पहले यह शब्द पूछें, और इसे खुद कभी न लिखें:
desk-show-reply-none = साइट पर जवाब पढ़ने के लिए उनके पास कोड नहीं है।
desk-show-reply-there = उनके कोड से साइट पर जवाब पढ़ा जा सकता है।
desk-show-danger = उनके जवाबों में खतरे की निशानियाँ
desk-show-danger-asked = पूछा गया कि क्या कोई 18 साल से छोटा है या खतरे में है। उनका जवाब:
desk-show-danger-duty = कुछ भी करने से पहले देखें कि आपकी संस्था को किस बात की सूचना देनी ही होती है।
desk-show-danger-happened = जो हुआ, उसमें:
desk-show-danger-none = उनके किसी जवाब में ऐसा नहीं लिखा। फिर भी हो सकता है कि वे खतरे में हों।
desk-show-whom = चिट्ठी किसके बारे में है
desk-show-whom-other = चिट्ठी किसी और ने लिखी है। जवाबों में “मैं” और “मुझे” का मतलब वह इंसान है जिसके बारे में चिट्ठी है।
desk-show-about = इस चिट्ठी के बारे में
# $agency (text) - id of the agency
desk-show-to = किसे लिखी गई: { $agency }
# $lang (text) - a language tag, such as ar
desk-show-lang = भाषा: { $lang }
# $day (text) - a date
desk-show-day = उनके फ़ोन के हिसाब से तारीख: { $day }
# $number (number) - its number
desk-show-later = यह एक बातचीत की चिट्ठी { $number } है। पूरी बातचीत पढ़ने के लिए: waymark-desk thread
# $form (text) - name of the form
# $version (text) - its version
desk-show-form = फ़ॉर्म: { $form }, वर्शन { $version }
desk-show-form-other = यह फ़ॉर्म उससे अलग है जिसे यह प्रोग्राम जानता है। जो जवाब वह नहीं जानता, वे कोड के रूप में दिखते हैं।
desk-show-consent = किस बात के लिए राज़ी हैं
# $agency (text) - id of the agency
# $version (text) - version of the consent text
# $lang (text) - a language tag
desk-show-consent-given = वे राज़ी हैं कि { $agency } यह चिट्ठी पढ़े (राज़ी होने का लेख { $version }, { $lang } में पढ़ा)।
desk-show-consent-none = इस चिट्ठी में नहीं लिखा कि वे राज़ी हैं। कुछ भी किसी को बताने से पहले उनसे पूछें।
desk-show-consent-purposes = आपको इजाज़त है:
desk-show-consent-nothing-else = और किसी बात की इजाज़त नहीं है।
desk-show-purpose-read = इसे पढ़ने की
desk-show-purpose-help = उनके लिए मदद खोजने की
desk-show-purpose-contact = उनसे संपर्क करने की, उनके बताए तरीके से
desk-show-purpose-share = दूसरों को बताने की, अगर वे हर बार राज़ी हों
# $day (text) - a date
desk-show-consent-day = राज़ी होने की तारीख: { $day }
# $day (text) - a date
desk-show-consent-until = चिट्ठी ज़्यादा से ज़्यादा { $day } तक रखें। फिर उसे और उसकी हर कॉपी मिटाएँ।
# $hash (text) - 43 letters and digits
desk-show-consent-hash = जिस लेख के लिए वे राज़ी हैं, उसका SHA-256: { $hash }
desk-show-consent-withdraw = अपनी हाँ वापस लेने का तरीका:
desk-show-withdraw-ask = आपकी संस्था को बताकर
desk-show-consent-other = उनकी हाँ किसी और संस्था के लिए है, उसके लिए नहीं जिसका नाम चिट्ठी में है। उनसे पूछे बिना इसे इस्तेमाल न करें।
desk-show-signature-valid = हस्ताक्षर सही है: चिट्ठी लिखे जाने के बाद किसी ने उसे नहीं बदला।
desk-show-signature-missing = चिट्ठी पर हस्ताक्षर नहीं है। हो सकता है कि किसी ने उसे बदला हो।
desk-show-signature-wrong = हस्ताक्षर गलत है। इस चिट्ठी की किसी भी बात पर भरोसा न करें।
desk-show-use = इसे कैसे इस्तेमाल किया जा सकता है
desk-show-use-share = किसी को भी बताने से पहले हर बार उनसे पूछें। उनकी हाँ के बिना अपनी संस्था के बाहर किसी को न बताएँ।
desk-show-use-only = अपनी संस्था के बाहर किसी को न बताएँ।
desk-show-use-anonymous = यह जानने की कोशिश न करें कि वे कौन हैं। उनके लिखे शब्द इस्तेमाल करने से पहले देखें कि उनमें कोई नाम न हो।
desk-show-use-unsaid = उन्होंने नहीं बताया कि कैसे। अपनी संस्था के बाहर किसी को न बताएँ।
desk-show-use-unknown = जब तक उनका जवाब समझ न आए, अपनी संस्था के बाहर किसी को न बताएँ।
desk-show-place = कहाँ और कब
# $code (text) - two letters of a country, such as GB
desk-show-country = देश: { $code }
desk-show-place-kinds = किस तरह की जगह:
desk-show-place-when = कब:
desk-show-happened = क्या हो रहा है, या क्या हुआ
desk-show-help = किससे मदद मिलेगी
desk-show-unsaid = जवाब नहीं दिया।
desk-show-words = उनके अपने शब्द
desk-show-words-none = उन्होंने अपने शब्दों में कुछ नहीं लिखा।
desk-show-zawgyi = यह शायद Zawgyi में लिखा है, जो बर्मी टाइप करने का पुराना तरीका है। यहाँ यह टूटा हुआ दिख सकता है। इसे अपने ही कंप्यूटर के किसी प्रोग्राम से बदलें, इंटरनेट पर कभी नहीं।
desk-show-evidence = इस चिट्ठी के साथ भेजे गए सबूत
desk-show-evidence-care = यह उनके अपने शब्दों में है। फ़ाइलें असल में क्या हैं, यह अभी किसी ने नहीं देखा।
desk-show-evidence-next = fetch उन्हें लाता है, ताला लगा हुआ। फ़ाइलें सेव करने के लिए: waymark-desk evidence
desk-show-more = इस चिट्ठी में और जो कुछ है, जैसा लिखा है वैसा ही
desk-show-original = चिट्ठी का पूरा लेख (report.txt)
desk-show-original-none = चिट्ठी में report.txt नहीं है।
# $code (text) - a code of another version of the form
desk-show-unknown = { $code } (यह कोड इस प्रोग्राम को नहीं पता)
desk-show-caution = ऐसी चिट्ठी कोई भी लिख सकता है। कुछ करने से पहले जाँचें, और उसमें दिया कोई लिंक कभी न खोलें।

## thread: a whole conversation

# $id (text) - the conversation
desk-thread-title = बातचीत { $id }
desk-thread-first = जवाब देने से पहले
desk-thread-asks-stop = उन्होंने आपसे रुकने को कहा है। उन्हें अब और न लिखें।
desk-thread-asks-delete = उन्होंने कहा है कि आप उनका लिखा मिटाएँ और रुक जाएँ। हो सकता है कि कानून के मुताबिक कुछ रखना ज़रूरी हो।
# $code (text) - what stands in the letter
desk-thread-asks-unknown = उन्होंने कुछ ऐसा माँगा है जो यह प्रोग्राम नहीं जानता: { $code }
desk-thread-moved = उन्होंने अपना कोड बदल लिया है। जवाब नए कोड पर जाते हैं।
# $from (number) - number of a letter
# $to (number) - number of a letter
desk-thread-missing = उनकी चिट्ठी { $from } से उनकी चिट्ठी { $to } तक यहाँ कुछ नहीं है। फिर लाएँ, और साथियों से पूछें। हो सकता है कि वह आपकी चाबी से पुराना हो, या रिले सर्वर ने उसे रोक लिया हो।
# $number (number) - number of a letter
desk-thread-repeated = दो अलग चिट्ठियों का नंबर { $number } है। हो सकता है कि कोई और उनका कोड इस्तेमाल करता हो। जो जवाब दें, सोच-समझकर दें।
# $number (number) - number of a letter
desk-thread-broken = चिट्ठी { $number } में उससे पहले की जो चिट्ठी बताई गई है, वह यहाँ वाली नहीं है। जो जवाब दें, सोच-समझकर दें।
# $id (text) - the letter
desk-thread-stranger = { $id } उनकी नहीं है जिन्होंने पहली चिट्ठी लिखी। उस पर भरोसा न करें, और उसका जवाब न दें।
# $id (text) - the letter
desk-thread-unsigned = { $id } पर हस्ताक्षर नहीं है। उस पर भरोसा न करें।
# $id (text) - the letter
desk-thread-altered = { $id } पर हस्ताक्षर गलत है। उसकी किसी भी बात पर भरोसा न करें।
# $id (text) - the letter
desk-thread-elsewhere = { $id } किसी और संस्था को लिखी गई है। सोचें कि वह यहाँ कैसे आई।
desk-thread-read-nothing = उनकी आखिरी चिट्ठी के हिसाब से उन्होंने अब तक आपका कोई जवाब नहीं पढ़ा है।
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-read = जब उन्होंने पिछली बार लिखा, तब तक { $day } के आपके नंबर { $number } तक सब पढ़ लिया था।
desk-thread-read-unknown = जब उन्होंने पिछली बार लिखा, तब तक ऐसा जवाब पढ़ लिया था जो इस फ़ोल्डर में नहीं है: शायद किसी साथी का।
desk-thread-colleagues = जिन साथियों का फ़ोल्डर यह नहीं है, उनके जवाब नहीं दिखाए जाते।
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-hers = उनकी चिट्ठी { $number } { $day }
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-not-hers = पक्का नहीं कि यह उन्हीं की है: चिट्ठी { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-ours = आपका जवाब { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-last = आपका आखिरी जवाब { $number } { $day }
# $number (number) - number of a notice
# $day (text) - a date
desk-thread-notice = खबर { $number } { $day }
desk-thread-way-collected = उन्हें बताया गया कि उनकी चिट्ठी ले ली गई है।
desk-thread-way-opened = उन्हें बताया गया कि कोई उनकी चिट्ठी पढ़ रहा है।
desk-thread-way-delayed = उन्हें बताया गया कि इसमें ज़्यादा समय लगेगा।
desk-thread-no-copy = इस जवाब की आपकी कॉपी यहाँ नहीं है, या उस पर किसी और चाबी का ताला है।
desk-thread-state-lost = यह उन तक नहीं पहुँचा।
desk-thread-state-waiting = यह अभी रिले सर्वर पर नहीं है। अगला fetch या reply इसे भेजता है।
desk-thread-state-read = उन्होंने इसे पढ़ लिया है।
desk-thread-state-stored = यह रिले सर्वर पर उनके इंतज़ार में है, या उन्होंने तब से इसे पढ़ लिया है।
desk-thread-helped-yes = उन्होंने बताया है कि एक जवाब से मदद मिली।
desk-thread-helped-some = उन्होंने बताया है कि एक जवाब से थोड़ी मदद मिली।
desk-thread-helped-no = उन्होंने बताया है कि एक जवाब से मदद नहीं मिली।
desk-thread-helped-unknown = उन्होंने एक जवाब के बारे में कुछ ऐसा बताया है जो यह प्रोग्राम नहीं जानता।
desk-thread-report = उनके सब जवाब: waymark-desk show
desk-thread-quarantined = यह चिट्ठी अलग रखी गई है (quarantine)।
# $count (number) - how many files
desk-thread-evidence = { $count ->
    [one] इसके साथ उन्होंने { $count } फ़ाइल भेजी।
   *[other] इसके साथ उन्होंने { $count } फ़ाइलें भेजीं।
}
desk-thread-evidence-here = वे यहाँ हैं, ताला लगा है। उन्हें सेव करने के लिए: waymark-desk evidence
desk-thread-evidence-missing = वे अभी यहाँ नहीं हैं। उन्हें लाने के लिए: waymark-desk fetch
desk-thread-evidence-gone = वे अब रिले सर्वर पर नहीं हैं। साथियों से पूछें कि क्या वे उन्हें ले आए हैं।

## reply: shown before an answer is sent

# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-reply-to = यह जवाब उन्हें जाता है जिन्होंने यह बातचीत लिखी। उनकी सबसे नई चिट्ठी यहाँ नंबर { $number } है { $day }
# $lang (text) - a language tag, such as ar
desk-reply-lang = जवाब की भाषा: { $lang }
# $day (text) - a date
desk-reply-next = उन्हें बताया जाएगा कि आगे की बात { $day } तक पता चलेगी। वही वादा करें जो आप निभाएँ।
desk-reply-last = उन्हें बताया जाएगा कि यह आपका आखिरी जवाब है।
desk-reply-translator = किसी चिट्ठी या जवाब को इंटरनेट के अनुवाद प्रोग्राम में कभी न डालें। किसी ऐसे से कहें जिस पर आपको भरोसा हो।
desk-reply-limited = उन्होंने संपर्क की हद तय की है, या कुछ नहीं बताया। जवाब को फिर ऐसे देखें मानो कोई और उसे पढ़े।
desk-reply-time = ! हो सकता है कि जवाब में कोई समय लिखा हो।
desk-reply-date = ! हो सकता है कि जवाब में कोई दिन लिखा हो।
desk-reply-address = ! हो सकता है कि जवाब में कोई जगह लिखी हो।
desk-reply-phone = ! हो सकता है कि जवाब में कोई फ़ोन नंबर हो।
desk-reply-no-agency = ! संस्थाओं की सूची में आपकी संस्था नहीं है, या रद्द की गई है। उन्हें यह जवाब आपके जवाब के रूप में नहीं दिखेगा।
desk-reply-not-listed = ! संस्थाओं की सूची में आपकी हस्ताक्षर की चाबी नहीं है। उन्हें चेतावनी दिखेगी कि यह जवाब आपका नहीं है।
desk-reply-not-today = ! आपकी हस्ताक्षर की चाबी के दिन बीत गए हैं, या अभी आए नहीं। जवाब देने से पहले नई चाबियाँ बनाएँ।
desk-reply-ask = भेजने के लिए 1 टाइप करें और Enter दबाएँ:{" "}
# $number (number) - number of the answer
desk-reply-done = जवाब रिले सर्वर पर है। इस बातचीत में यह आपका नंबर { $number } है।

## reply: a draft. The program puts # before these lines; they are not sent.

# $lang (text) - a language tag, such as ar
desk-reply-draft-lang = जवाब पर लिखा जाएगा कि वह इस भाषा में है: { $lang }
desk-reply-draft-english = इस भाषा में तैयार जवाब नहीं हैं। किसी ऐसे से अनुवाद करवाएँ जिस पर आपको भरोसा हो, या इसके साथ भेजें: --in en
desk-reply-draft-comment = इस तरह शुरू होने वाली लाइनें नहीं भेजी जातीं। भेजने से पहले नीचे का लेख बदलें।
desk-reply-draft-means = अंग्रेज़ी में यह ऐसा है:
# $path (text) - name of the file
# $command (text) - what to type
desk-reply-draft-done = ड्राफ़्ट { $path } में है। उसे बदलें। फिर: { $command }

## notice

desk-notice-done = खबर रिले सर्वर पर है। वापस आने पर उन्हें दिखेगी।
desk-notice-before = उन्हें यह पहले बताया जा चुका है। कुछ नहीं भेजा गया।

## evidence

desk-evidence-care = फ़ाइलें ऐसे कंप्यूटर पर न खोलें जिस पर दूसरी चिट्ठियाँ हैं। हो सकता है कि तस्वीरें देखना मुश्किल हो: अकेले न देखें।
# $count (number) - how many files
# $folder (text) - name of the folder
# $list (text) - name of a file
desk-evidence-done = { $count ->
    [one] पूरा पार्सल ठीक है। { $count } फ़ाइल { $folder } में है, साथ में सूची, { $list }। कुछ खोला नहीं गया।
   *[other] पूरा पार्सल ठीक है। { $count } फ़ाइलें { $folder } में हैं, साथ में सूची, { $list }। कुछ खोला नहीं गया।
}
desk-evidence-other = ! ये वे फ़ाइलें नहीं हैं जो उनकी चिट्ठी में बताई गई हैं। इन पर भरोसा न करें।
# $name (text) - name of the file
# $said (text) - a media type, such as image/jpeg
# $is (text) - a media type
desk-evidence-disguised = ! { $name } वह नहीं है जो लिखा है: लिखा { $said } है और दिखती { $is } जैसी है। इसे न खोलें।
# $name (text) - name of the file
desk-evidence-unknown = ! { $name } किसी ऐसी किस्म की नहीं है जिसे यह प्रोग्राम जानता है। इसे न खोलें।
# $name (text) - name of the file
desk-evidence-programs = ! { $name } में प्रोग्राम हो सकते हैं। इसे सिर्फ़ ऐसे कंप्यूटर पर देखें जिस पर और कुछ न हो।
# $id (text) - the letter
desk-evidence-index-letter = चिट्ठी { $id }
# $id (text) - the parcel
desk-evidence-index-parcel = पार्सल { $id }
# $hash (text) - 64 digits and letters
desk-evidence-copy-of = साफ़ कॉपी, उनके फ़ोन में उस फ़ाइल से बनी जिसका SHA-256 यह है: { $hash }
desk-evidence-copy = साफ़ कॉपी, उनके फ़ोन में बनी

## quarantine

# $id (text) - the letter
desk-quarantine-done = { $id } अलग रख दी गई है (quarantine)। अब से export और evidence इसे नहीं लेते।
# $id (text) - the letter
desk-quarantine-lifted = { $id } अब अलग नहीं रखी है (quarantine)।
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-quarantine-shown = ! यह चिट्ठी { $day } से अलग रखी है (quarantine)। इसे आगे न दें। { $reason }

## statistics

# $count (text) - a number, or one of the messages below
desk-statistics-letters = चिट्ठियाँ: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-threads = बातचीतें: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-answered = बातचीतें जिनमें जवाब दिया गया: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-yes = जवाबों से मदद मिली: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-some = जवाबों से थोड़ी मदद मिली: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-no = जवाबों से मदद नहीं मिली: { $count }
# $least (number) - the smallest number that is shown
desk-statistics-few = { $least } से कम
desk-statistics-hidden = नहीं दिखाया जाता, ताकि किसी छोटी संख्या का हिसाब न लग सके
desk-statistics-note = हर इंसान की आखिरी बात के हिसाब से। जिन साथियों का फ़ोल्डर यह नहीं है, उनके जवाब नहीं गिने जाते।

## export: letters into files for a case

# $path (text) - name of the file
desk-export-done = चिट्ठी { $path } में है
desk-export-plain = इन फ़ाइलों पर ताला नहीं है। इन्हें चिट्ठियों जितना ही सँभालकर रखें, और काम पूरा होने पर मिटाएँ।
desk-export-without = उनका नाम, उन तक पहुँचने का तरीका और उनके अपने शब्द छोड़ दिए गए। उन्हें शामिल करना हो, तो --identified लिखें।
desk-export-left-out-title = इस फ़ाइल में क्या नहीं है
desk-export-left-out = इन हिस्सों से पता चलता है, या चल सकता है, कि वे कौन हैं। ये सिर्फ़ ताला लगी चिट्ठी में हैं:
desk-export-left-out-here = (इस फ़ाइल में छोड़ दिया गया)
desk-export-no-consent = चिट्ठी जिस संस्था को लिखी गई, उसके लिए राज़ी होने की बात उसमें नहीं है। कुछ लिखा नहीं गया। इसे waymark-desk show से पढ़ें, और पहले उनसे पूछें।

## What can go wrong. First what happened, then what to do.

# $message (text) - one of the messages below
desk-error = गड़बड़ी: { $message }
desk-error-passphrase-wrong = पासफ़्रेज़ गलत है। फिर कोशिश करें; कीबोर्ड की भाषा और Caps Lock देखें।
desk-error-passphrase-differs = दोनों पासफ़्रेज़ अलग हैं। फिर से शुरू करें।
# $least (number) - fewest characters
desk-error-passphrase-short = पासफ़्रेज़ में { $least } से कम अक्षर हैं। चार-पाँच ऐसे शब्द लें जिनका आपस में कोई संबंध न हो।
desk-error-passphrase-terminal = पासफ़्रेज़ पूछने के लिए कोई टर्मिनल नहीं है। उसे फ़ाइल में लिखें और --passphrase-file या --new-passphrase-file इस्तेमाल करें।
# $path (text) - name of the file
desk-error-passphrase-file = { $path } की पहली लाइन UTF-8 में पासफ़्रेज़ नहीं है। फ़ाइल ठीक करें।
desk-error-identity-damaged = चाबी की फ़ाइल खराब है। अपनी रखी हुई कॉपी लें।
desk-error-identity-inbox = चाबी की इस फ़ाइल में waymark-inbox लाइन नहीं है, इसलिए इससे fetch नहीं हो सकता। keygen की बनाई फ़ाइल लें।
desk-error-identity-sign = चाबी की इस फ़ाइल में waymark-sign लाइन नहीं है, इसलिए इससे जवाब नहीं दिया जा सकता। keygen या join की बनाई फ़ाइल लें।
desk-error-identity-none = यह चाबी की फ़ाइल नहीं है। keygen की बनाई identity.age फ़ाइल लें।
# $most (number) - highest work factor
desk-error-identity-work = इस work factor से चाबी की फ़ाइल नहीं बन सकती। 1 से { $most } तक लें।
desk-error-identity-memory = चाबी की फ़ाइल इतनी मेमोरी माँगती है जितनी कोई सच्ची फ़ाइल नहीं माँगती। अपनी रखी हुई कॉपी लें।
desk-error-keys-id = संस्था की id में a-z, 0-9 और - में से 1 से 40 होने ज़रूरी हैं। जैसे: --agency north-desk
desk-error-keys-name = संस्था का नाम खाली है, या उसमें न दिखने वाला कंट्रोल अक्षर है। फिर से लिखें।
desk-error-keys-country = देश के दो बड़े अक्षर होने ज़रूरी हैं। जैसे: --country GB
# $most (number) - most days
desk-error-keys-days = चाबियाँ 1 से { $most } दिन तक चल सकती हैं। --days से ऐसी संख्या चुनें।
# $reason (text) - what is wrong, in English
desk-error-keys-entry = यह एंट्री काम नहीं आ सकती ({ $reason })। agency.json को टेक्स्ट एडिटर में ठीक करें।
desk-error-keys-other = यह एंट्री किसी और संस्था या इनबॉक्स की है। सबसे नई agency.json और उसके साथ की चाबी की फ़ाइल लें।
desk-error-keys-no-recovery = उस एंट्री में रखने के लिए कोई रिकवरी चाबी नहीं है। नई बनाने के लिए --keep-recovery हटाएँ।
desk-error-keys-not-listed = एंट्री में चाबी की इस फ़ाइल की चाबी नहीं है। सबसे नई agency.json लें, और वह चाबी जो उसमें है।
desk-error-keys-oneself = यह आपकी अपनी चाबी है। यह काम किसी ऐसे को करना होगा जो संस्था में रहे, अपनी चाबी की फ़ाइल से।
# $who (text) - what somebody typed for a person
# $there (text) - the notes of all people in the entry
desk-error-keys-who = “{ $who }” से एंट्री की एक ही लाइन नहीं मिलती। --who के साथ इनमें से एक लिखें: { $there }
desk-error-identity-handed = --handed की फ़ाइल में इस चाबी की फ़ाइल के लिए इनबॉक्स नहीं है। जिस साथी ने leave चलाया, उनसे अपनी फ़ाइल माँगें।
# $number (number) - which line of the recovery key
desk-error-page-line = लाइन { $number } वैसी नहीं है जैसी छपी थी। एक-एक अक्षर मिलाएँ और फिर टाइप करें, दोनों अंकों के साथ।
# $number (number) - which line of the recovery key
desk-error-page-missing = लाइन { $number } नहीं है। एक लाइन में नंबर, अक्षर और अंक, और आखिर में दो अंक होते हैं।
desk-error-page-key = हर लाइन ठीक है, पर सब मिलकर चाबी नहीं बनतीं। क्या सब एक ही पन्ने की हैं?
desk-error-paper-beside = रिकवरी चाबी को चाबी की फ़ाइल के साथ नहीं रखना है। --recovery-out के लिए दूसरा फ़ोल्डर चुनें, जैसे पेन ड्राइव।
# $letter (text) - what somebody typed for a letter
# $least (number) - fewest characters
desk-error-delete-short = “{ $letter }” से कोई चिट्ठी नहीं पहचानी जाती। उसकी फ़ाइल, उसकी id, या id के कम से कम { $least } अक्षर लिखें।
# $letter (text) - what somebody typed for a letter
desk-error-delete-several = कई चिट्ठियाँ “{ $letter }” से शुरू होती हैं। id का और हिस्सा लिखें।
desk-error-delete-nobody = किसी ने संख्या टाइप नहीं की, इसलिए कुछ मिटाया नहीं गया। स्क्रिप्ट में --yes जोड़ें।
desk-error-delete-number = यह चिट्ठियों की सही संख्या नहीं है, इसलिए कुछ मिटाया नहीं गया। सूची फिर देखें।
# $path (text) - name of the file
desk-error-file-exists = { $path } पहले से है और उसे छुआ नहीं गया। दूसरी जगह चुनें, या पहले उसे हटाकर कहीं और रखें।
# $path (text) - name of the file
desk-error-file-missing = { $path } नहीं मिलती। नाम देखें।
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-read = { $path } पढ़ी नहीं जा सकती ({ $reason })। देखें कि आपको इसे पढ़ने की इजाज़त है।
# $path (text) - name of the file
desk-error-file-long = { $path } जो होनी चाहिए, उससे बहुत लंबी है। नाम देखें।
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-write = { $path } लिखी नहीं जा सकती ({ $reason })। फ़ोल्डर और खाली जगह देखें।
# $path (text) - name of the file
# $message (text) - one of the messages below
desk-error-letter = { $path }: { $message }
desk-error-letter-damaged = फ़ाइल खराब है या अधूरी है। उसे मिटाएँ और फिर लाएँ।
desk-error-letter-newer = यह चिट्ठी फ़ॉर्म के किसी नए वर्शन से बनी है। इस प्रोग्राम को अपडेट करें। तब तक यह चलाएँ: waymark-desk open
desk-error-letter-none = फ़ाइल खुल सकती है, पर यह चिट्ठी नहीं है। इससे देखें: age -d
desk-error-letter-age = यह ताला लगी चिट्ठी नहीं है। चिट्ठियाँ वे फ़ाइलें हैं जिनके नाम के आखिर में .age होता है।
desk-error-letter-key = चिट्ठी पर इस चाबी का ताला नहीं है। वह किसी और संस्था के लिए है, या आपकी पुरानी या नई चाबी के लिए। चाबी की वही फ़ाइल लें।
# $path (text) - name of the file
# $line (number) - which line
desk-error-book = { $path } की लाइन { $line } खराब है, इसलिए एक ही नंबर दो बार दिया जा सकता है। फ़ाइल की कोई कॉपी वापस रखें।
desk-error-reply-stop = उन्होंने आपसे रुकने को कहा है। कुछ नहीं भेजा गया। फिर भी लिखना ज़रूरी हो, तो --although-she-asked-to-stop जोड़ें।
desk-error-reply-delete = उन्होंने आपसे मिटाने और रुकने को कहा है। कुछ नहीं भेजा गया। फिर भी लिखना ज़रूरी हो, तो --although-she-asked-to-stop जोड़ें।
desk-error-reply-code = यहाँ कोई जवाब उन तक नहीं पहुँच सकता: उनके पास कोड नहीं है। उन तक पहुँचने के बारे में उन्होंने जो बताया, वह ऊपर है।
desk-error-reply-address = उनकी चिट्ठी का पता काम नहीं आ सकता। उनका बताया कोई और तरीका अपनाएँ।
desk-error-reply-seal = जवाब पर ताला नहीं लग सका, इसलिए कुछ नहीं भेजा गया। --in के बाद भाषा का टैग देखें, और फिर कोशिश करें।
# $over (number) - how many bytes
desk-error-reply-long = जवाब { $over } बाइट ज़्यादा लंबा है। उसे छोटा करें।
desk-error-reply-empty = भेजने के लिए कोई शब्द नहीं है। # से शुरू होने वाली लाइनें नहीं भेजी जातीं।
desk-error-reply-blank = अभी कुछ भरना बाकी है: लेख में ________ खोजें।
desk-error-reply-unedited = यह तैयार जवाब है, जैसा था वैसा ही। इसे बदलें, ताकि उन्हें दिखे कि किसी ने उनकी चिट्ठी पढ़ी है। फिर भी भेजना हो, तो --as-is जोड़ें।
desk-error-reply-draft = --draft FILE से बताएँ कि ड्राफ़्ट कहाँ लिखा जाए। तैयार जवाब बिना बदले भेजना हो, तो --as-is जोड़ें।
desk-error-reply-relay = --relay से बताएँ कि कौन-सा रिले सर्वर, ताकि जवाब भेजा जा सके।
desk-error-reply-stdin = लेख standard input से आता है, इसलिए वहाँ किसी से पूछा नहीं जा सकता। --yes जोड़ें, या फ़ाइल लें।
desk-error-reply-not-sent = किसी ने 1 टाइप नहीं किया, इसलिए कुछ नहीं भेजा गया। स्क्रिप्ट में --yes जोड़ें।
# $lang (text) - a language tag
desk-error-reply-quick = { $lang } भाषा में तैयार जवाब नहीं हैं। --draft लिखें और किसी इंसान से अनुवाद करवाएँ, या --in en लिखें।
# $path (text) - name of the file
desk-error-reply-text = { $path } UTF-8 में लेख नहीं है। उसे सादे लेख (plain text) के रूप में फिर सेव करें।
# $path (text) - name of the file
# $name (text) - name of the file
desk-error-reply-name = { $path } अपने असली नाम से नहीं रखी है। चिट्ठी वैसी ही लें जैसी लाई गई थी: { $name }
# $path (text) - name of the file
desk-error-evidence-none = { $path } के साथ सबूत नहीं भेजे गए, या चिट्ठी में उनकी चाबी नहीं है।
# $path (text) - name of the file
desk-error-evidence-missing = { $path } के सबूत यहाँ नहीं हैं। waymark-desk fetch चलाएँ, --no-parcels के बिना।
# $path (text) - name of the file
desk-error-evidence-damaged = { $path } खराब है या पूरी नहीं है। कुछ सेव नहीं हुआ। उसे मिटाएँ और फिर लाएँ।
# $path (text) - name of the file
# $line (number) - which line
desk-error-quarantine = { $path } की लाइन { $line } पढ़ी नहीं जा सकती। उसे टेक्स्ट एडिटर में ठीक करें; तब तक सब चिट्ठियाँ अलग रखी मानी जाती हैं (quarantine)।
# $path (text) - name of the file
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-error-quarantined = { $path } { $day } से अलग रखी है (quarantine)। कुछ लिखा नहीं गया। { $reason }
desk-error-relay-http = http की इजाज़त सिर्फ़ इसी कंप्यूटर के लिए है। https लें। अगर कोई टनल पहले से ताला लगाती है, तो --insecure-http जोड़ें।
desk-error-relay-address = रिले सर्वर का पता https://relay.example जैसा होना ज़रूरी है, आगे रास्ते के बिना। उसे संस्थाओं की सूची से कॉपी करें।
desk-error-relay-answer = यह जवाब किसी रिले सर्वर का नहीं है, या रास्ते में खराब हुआ। पता देखें, फिर कोशिश करें।
desk-error-relay-other = रिले सर्वर का पता कुछ और है, इसलिए उससे कुछ नहीं पूछा गया। संस्थाओं की सूची वाला पता लें। टनल के पीछे --origin जोड़ें।
desk-error-relay-tls = रिले सर्वर से सुरक्षित कनेक्शन नहीं है। इस कंप्यूटर की घड़ी देखें, फिर पता।
desk-error-relay-timeout = रिले सर्वर ने समय पर जवाब नहीं दिया। बाद में फिर कोशिश करें।
desk-error-relay-unreachable = रिले सर्वर तक पहुँचा नहीं जा सकता। अपना कनेक्शन और पता देखें।
desk-error-relay-busy = रिले सर्वर व्यस्त है। कुछ मिनट रुकें, फिर यही कमांड चलाएँ।
desk-error-relay-none = रिले सर्वर ऐसा कोई इनबॉक्स नहीं जानता, या उसने चाबी नहीं मानी। देखें कि संस्थाओं की सूची में ये चाबियाँ हैं।
desk-error-relay-expired = रिले सर्वर पर संस्थाओं की सूची पुरानी हो गई है। उसे चलाने वालों से नई सूची लगाने को कहें।
desk-error-relay-version = यह प्रोग्राम और रिले सर्वर एक-दूसरे को नहीं समझते। इस प्रोग्राम को अपडेट करें।
# $code (text) - the relay's word for the reason
desk-error-relay-refused = रिले सर्वर ने मना किया ({ $code })। बाद में फिर कोशिश करें। अगर ऐसा ही रहे, तो उसे चलाने वालों को बताएँ।
# $lang (text) - what was asked for
desk-error-lang = “{ $lang }” भाषा में शब्द नहीं हैं। waymark-desk --help बताता है कि कौन-सी भाषाएँ हैं।
desk-error-clock = इस कंप्यूटर की घड़ी गलत है: वह बहुत पुराना साल दिखाती है। उसे ठीक करें, फिर कोशिश करें।
desk-error-random = यह कंप्यूटर बेतरतीब (random) अंक नहीं देता, इसलिए कुछ नहीं बनाया गया। दूसरा कंप्यूटर लें।
desk-error-output = लेख बाहर नहीं लिखा जा सका। देखें कि आउटपुट कहाँ जाता है।
