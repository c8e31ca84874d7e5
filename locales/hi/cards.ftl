### Cards to show: short sentences that somebody shows to an official, a doctor or a helper, in two languages.
### Each is said by the person who shows it, and read by a stranger: polite, clear, complete in itself.
### Keep "I" free of gender where the language lets you. No sentence may promise, admit or accuse anything.

cards-title = दिखाने के कार्ड
# The line below the title, in lists.
cards-short = दो भाषाओं में लिखी बातें
cards-answer = जो आपकी भाषा नहीं बोलता, उसे ये बातें दिखाई जा सकती हैं। यह पेज प्रिंट भी किया जा सकता है।
cards-how = कार्ड कैसे इस्तेमाल करें
cards-how-choose = जिसे दिखाना है, उसकी भाषा चुनें। फिर किसी एक बात पर उँगली रखें।
cards-how-right = ये बातें कानून नहीं हैं। हो सकता है कि इनसे आपकी बात समझ में आए।
cards-how-keep = छपा हुआ कार्ड किसी के हाथ लग सकता है। उसे तभी अपने पास रखें, जब यह आपके लिए सुरक्षित हो।
# Above the list of languages; each opens the sentences in that language.
cards-languages = किस भाषा में?
# The heading of the sentences in a guide; the link below it leads to this page.
cards-here = दिखाने की बातें
cards-more = सारी बातें, और भी भाषाओं में

cards-interpreter = कृपया, मुझे दुभाषिये की ज़रूरत है।
cards-slowly = मुझे समझ नहीं आ रहा। कृपया आसान शब्दों में, धीरे-धीरे बोलिए।
cards-read = कृपया यह कागज़ मुझे पढ़कर सुनाइए।
cards-lawyer = मुझे पहले वकील से बात करनी है।
cards-sign = मुझे अभी इस पर हस्ताक्षर नहीं करने। मुझे पहले सलाह चाहिए।
cards-copy = कृपया मुझे इस कागज़ की एक कॉपी दीजिए।
cards-woman = हो सके तो मुझे किसी महिला से बात करनी है।
cards-man = हो सके तो मुझे किसी पुरुष से बात करनी है।
cards-break = मुझे थोड़ा रुकना है। बात बाद में आगे बढ़ सकती है।
cards-alone = कृपया मुझसे अकेले में बात कीजिए।
cards-doctor = मुझे डॉक्टर की ज़रूरत है।
cards-safe = मुझे आज रात के लिए किसी सुरक्षित जगह की ज़रूरत है।
cards-police = कृपया अभी पुलिस को न बुलाएँ। मुझे पहले सलाह चाहिए।
cards-where = कृपया किसी को न बताएँ कि मैं कहाँ हूँ।
cards-employer = जो मुझे काम देते हैं, कृपया उनसे संपर्क न करें।
cards-family = कृपया मेरे परिवार से संपर्क न करें।
cards-embassy = कृपया मेरे दूतावास से संपर्क न करें।
cards-afraid = मुझे अपने देश वापस जाने से डर लगता है।
cards-papers = किसी ने मेरे कागज़ात ले लिए हैं।
cards-child = मेरी उम्र 18 साल से कम है।
cards-support = मेरी इच्छा है कि मेरे भरोसे का कोई इंसान मेरे साथ रहे।
cards-number = कृपया अपना नाम और फ़ोन नंबर मेरे लिए लिख दीजिए।
