### Quick answers: what an agency may send to a survivor, in her language. Somebody edits each one before it is sent.
### Plain, kind words; 20 words a sentence at most. Promise nothing: no time, no result, no safety.
### Name no place, no hour and no number: she may not be the only one who reads it.
### A label is what the agency's people see when they choose. The text is what she reads.

replies-got-it-label = हमें आपकी चिट्ठी मिली है, और हम उसे पढ़ रहे हैं
replies-got-it = हमें लिखने के लिए शुक्रिया। हमें आपकी चिट्ठी मिल गई है, और हम उसे पढ़ रहे हैं। आप जब चाहें, यहाँ हमें फिर लिखें। अगर आप अभी खतरे में हैं और फ़ोन करना सुरक्षित हो, तो कृपया पहले फ़ोन करके मदद माँगें।

replies-need-time-label = हमें और समय चाहिए
replies-need-time = हमने आपकी चिट्ठी पढ़ ली है। ठीक से जवाब देने के लिए हमें थोड़ा और समय चाहिए। आपने कुछ गलत नहीं किया है। इंतज़ार के दौरान आपको कुछ भी करना ज़रूरी नहीं है।

replies-question-label = एक सवाल, जिसका जवाब देना ज़रूरी नहीं
replies-question = आपकी चिट्ठी के लिए शुक्रिया। हम बेहतर समझना चाहते हैं। आप चाहें तो एक सवाल का जवाब दें, या न दें: फ़ैसला आपका है। हमारा सवाल यह है: अभी आपके लिए सबसे ज़्यादा मददगार क्या होगा?

replies-call-us-label = जिसने चिट्ठी लिखी, वह चाहे तो हमें फ़ोन करे
replies-call-us = अगर आपके लिए सुरक्षित हो, तो हमसे फ़ोन पर भी बात की जा सकती है। हमारा नंबर उस साइट पर है जहाँ से आपने हमें लिखा। फ़ोन करना ज़रूरी नहीं है। आप चाहें तो आगे भी यहीं लिखें।

replies-not-for-us-label = यह हमारा काम नहीं, पर ये मदद कर सकते हैं
# $others (text) - who may help in our place; the agency's people write it, with a full stop at the end
replies-not-for-us = हमें लिखने के लिए शुक्रिया। हमें अफ़सोस है: इसमें हम खुद मदद नहीं कर सकते। ये कर सकते हैं: { $others } आपने पूछकर ठीक किया।

replies-safe-first-label = सबसे पहले आपकी सुरक्षा
replies-safe-first = सबसे पहले आपकी सुरक्षा। कृपया इसे तभी पढ़ें जब कोई आपकी स्क्रीन न देख सके। क्या यहाँ हमें लिखते रहना आपके लिए सुरक्षित है? आप चाहें तो हाँ या नहीं में जवाब दें, या जवाब न दें।

replies-evidence-safe-label = जो आपके पास है, उसे रखें, अगर सुरक्षित हो
replies-evidence-safe = आपको सबूत जुटाना ज़रूरी नहीं है। कृपया ऐसा कुछ न करें जिससे आप खतरे में पड़ें। अगर आपके पास मैसेज, तस्वीरें या कागज़ात हैं, तो उन्हें वहीं रखें जहाँ किसी और के हाथ न लगें।

replies-close-label = हम अब और नहीं लिखेंगे
replies-close = इस बातचीत में यह हमारा आखिरी जवाब है। आप जब चाहें, हमें या दूसरों को नई चिट्ठी लिखें। आपके भरोसे के लिए शुक्रिया। आपको हमारी शुभकामनाएँ।
