### Notes on the emergency numbers of a country, where there is something to know. The numbers are in content/countries.toml.

countries-ar-note = 2022 में 911 अर्जेंटीना के सब इलाकों में नहीं चलता था।
countries-bd-note = एक जगह लिखा है कि अंग्रेज़ी के लिए 2 दबाया जा सकता है।
countries-co-note = यह नंबर हमें मेदेयिन (Medellín) शहर के लिए मिला। हो सकता है कि यह कोलंबिया में हर जगह न चले।
countries-id-note = 112 सिर्फ़ कुछ ज़िलों में चलता है।
countries-in-note = कुछ जगहों पर लोग अब भी पुलिस के लिए 100 और सेहत के लिए 108 मिलाते हैं।
countries-ke-note = 911 भी सूची में है।
countries-kh-note = एम्बुलेंस का कोई नंबर हमारे पास नहीं है जिसे हम दिखा सकें।
countries-et-note = एम्बुलेंस का कोई नंबर हमारे पास नहीं है जिसे हम दिखा सकें।
countries-lb-note = एम्बुलेंस का कोई नंबर हमारे पास नहीं है जिसे हम दिखा सकें।
countries-my-note = 2015 की एक रिपोर्ट कहती है कि मोबाइल फ़ोन से 112 भी उसी जगह लगता है।
countries-ng-note = हो सकता है कि 112 नाइजीरिया में हर जगह न चले।
countries-sa-note = फ़ोन उठाने वाले लोग ज़्यादातर अरबी बोलते हैं।
countries-ua-note = एम्बुलेंस का कोई नंबर हमारे पास नहीं है जिसे हम दिखा सकें।
countries-vn-note = 112 खोज और बचाव के लिए है।
countries-za-note = 112 मोबाइल फ़ोन से चलता है।
