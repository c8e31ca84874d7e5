### The pages with phone numbers: the list of countries, and the frame around each country's numbers.
### The name of each line, who runs it and its own notes are in lines.ftl.

## The list of countries

numbers-title = अभी किसी से बात करें
numbers-danger = अभी खतरे में हैं? जिस देश में आप हैं, वहाँ के इमरजेंसी नंबर पर फ़ोन करें। वह उस देश के पेज पर सबसे पहले है।
numbers-pick = आप अभी कहाँ हैं?
numbers-tap = नंबर देखने के लिए देश चुनें। फ़ोन करने से पहले आपका फ़ोन आपसे पूछता है।
numbers-missing = आपका देश यहाँ नहीं है?
numbers-missing-text = तब हमारे पास ऐसा कोई नंबर नहीं है जिसे हम दिखा सकें। हो सकता है कि किसी अस्पताल को, या आपके भरोसे के किसी इंसान को कोई नंबर पता हो।

## The page of a country

numbers-emergency = अगर आप अभी खतरे में हैं
numbers-emergency-any = इमरजेंसी नंबर
numbers-emergency-police = पुलिस
numbers-emergency-ambulance = एम्बुलेंस
numbers-emergency-text = हो सकता है कि पुलिस को इस फ़ोन का पता चले, या पुलिस आ जाए।
numbers-emergency-none = इस देश का कोई इमरजेंसी नंबर हमारे पास नहीं है जिसे हम दिखा सकें।
numbers-before = फ़ोन करने से पहले
numbers-bill = फ़ोन करना मुफ़्त हो, तब भी कॉल फ़ोन के बिल और कॉल की लिस्ट में दिख सकती है।
numbers-safe = हो सके तो अपने भरोसे के किसी इंसान का फ़ोन इस्तेमाल करें।
numbers-ask = अपना नाम बताना ज़रूरी नहीं है। पहले पूछा जा सकता है कि वे कौन हैं, और किसे बताते हैं।
numbers-hang-up = आप जब चाहें, फ़ोन काट दें।
numbers-confirmed = हेल्पलाइनें
numbers-confirmed-text = इस साइट के लिए किसी ने इन हेल्पलाइनों पर फ़ोन किया था। कब, यह तारीख बताती है।
numbers-open = जिनकी पुष्टि नहीं हुई
numbers-open-text = ये नंबर हमें उन जगहों पर मिले जिनके नाम नीचे हैं। हाल में इस साइट के लिए किसी ने इन पर फ़ोन नहीं किया। हो सकता है कि ये अब गलत हों।
numbers-none = इस देश की कोई हेल्पलाइन अभी हमारे पास नहीं है जिसे हम दिखा सकें।

## One line: short words, each followed by what we know

# $who (text) - who runs the line, from lines.ftl
numbers-run-by = कौन चलाता है: { $who }
# Followed by when somebody answers.
numbers-hours = कब खुला है
# Followed by names of languages.
numbers-languages = भाषाएँ
# After the names of languages, when the source speaks of others.
numbers-languages-more = दूसरी भाषाएँ, शायद दुभाषिये के साथ
# Followed by what a call costs.
numbers-cost = खर्च
numbers-cost-free = जहाँ तक हमें पता है, इस देश में मुफ़्त
numbers-cost-charged = फ़ोन करने में पैसे लगते हैं
numbers-cost-may = फ़ोन करने में पैसे लग सकते हैं
# Followed by the number to dial from another country.
numbers-abroad = दूसरे देशों से
# Followed by a number for text messages.
numbers-sms = मैसेज (SMS)
# $word (text) - the word that the line wants to get
numbers-sms-word = यह लिखें: { $word }
# The name of the app, followed by a number.
numbers-whatsapp = WhatsApp
# Followed by an e-mail address.
numbers-email = ई-मेल
# Followed by the day on which somebody called the line for this site.
numbers-called = हमने फ़ोन किया
# Followed by where we found the number.
numbers-source = कहाँ मिला
# $host (text) - the address of the source, like "example.org". $seen (text) - the day we read it, as the language writes it.
numbers-source-seen = { $host }, { $seen } को पढ़ा
# $host (text) - the address of the source. $dated (text) - the day, month or year that the page bears. $seen (text) - the day we read it.
numbers-source-dated = { $host }, पेज की तारीख: { $dated }; { $seen } को पढ़ा
# In place of something that the source does not say.
numbers-unknown = हमें नहीं पता

## When a line is open. Times are written like 09:00.

numbers-hours-always = दिन-रात, हर दिन
numbers-hours-every-day = हर दिन, पर कितने बजे से कितने बजे तक, हमें नहीं पता
# $from (text) and $until (text) - times of day
numbers-hours-daily = हर दिन, { $from } से { $until } तक (उस देश का समय)
# $first (text) - a day of the week. $from (text) and $until (text) - times of day
numbers-hours-one-day = { $first }, { $from } से { $until } तक (उस देश का समय)
# $first (text) and $last (text) - days of the week. $from (text) and $until (text) - times of day
numbers-hours-weekly = { $first } से { $last } तक, { $from } से { $until } तक (उस देश का समय)
numbers-day-mon = सोमवार
numbers-day-tue = मंगलवार
numbers-day-wed = बुधवार
numbers-day-thu = गुरुवार
numbers-day-fri = शुक्रवार
numbers-day-sat = शनिवार
numbers-day-sun = रविवार

## What to know before you give details. It stands above the number.

numbers-warn-police = यह हेल्पलाइन पुलिस चलाती है। हो सकता है कि वे आपकी बात पर कार्रवाई करें, और आपके कागज़ात माँगें।
numbers-warn-immigration = यह हेल्पलाइन इमिग्रेशन विभाग चलाता है। अगर आपको डर है कि रहने नहीं दिया जाएगा, तो पहले वकील या किसी दूसरी हेल्पलाइन से बात करें।
numbers-warn-labour = यह हेल्पलाइन श्रम निरीक्षक (लेबर इंस्पेक्टर) चलाते हैं। हो सकता है कि वे पुलिस या इमिग्रेशन को बताएँ। पहले उनसे पूछें।
numbers-warn-enforcement = यह हेल्पलाइन अपराधों की जाँच करने वाला विभाग चलाता है। हो सकता है कि वह पुलिस या इमिग्रेशन को बताए। पहले पूछें।
numbers-warn-government = यह हेल्पलाइन सरकार चलाती है। पहले पूछें कि वे किसे बताते हैं।
numbers-warn-unknown = हमें नहीं पता कि यह हेल्पलाइन कौन चलाता है। पहले पूछें कि वे कौन हैं, और किसे बताते हैं।
