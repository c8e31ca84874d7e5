### The phone lines, each in a few words. One group a country; numbers, hours and sources are in content/helplines.toml.
###
### Each line has a name (-name) and says who runs it (-by, shown after "Run by"). Some have a note (-note): what to know
### before you call. Above it the page says who runs the line, if that is the police, immigration, labour inspectors or
### another office of the state (numbers-warn-…, in numbers.ftl). A note does not say that again, it only adds to it.
### Keep the name of the line and of the organisation also in its own language, so that a reader can recognise it.

## Argentina

lines-ar-linea-102-name = हेल्पलाइन 102: बच्चों के हक (Línea 102)
lines-ar-linea-102-by = प्रांतों की टीमें, बच्चों के सरकारी विभाग के साथ
lines-ar-linea-102-note = यह इमरजेंसी की हेल्पलाइन नहीं है।
lines-ar-linea-137-name = हेल्पलाइन 137: परिवार में हिंसा, यौन हिंसा (Línea 137)
lines-ar-linea-137-by = न्याय मंत्रालय (सरकार)
lines-ar-linea-145-name = हेल्पलाइन 145: मानव तस्करी (Línea 145)
lines-ar-linea-145-by = सरकार का बचाव कार्यक्रम, मुकदमा चलाने वाले सरकारी वकीलों के साथ
lines-ar-linea-145-note = यह मुकदमा चलाने वाले सरकारी वकीलों के साथ काम करती है, और फ़ोन करने से जाँच शुरू हो सकती है। जहाँ से यह नंबर मिला, वहाँ लिखा है कि नाम बताना ज़रूरी नहीं है। हो सकता है कि आपको इंतज़ार करना पड़े।

## Australia

lines-au-1800respect-name = 1800RESPECT: साथी या परिवार की हिंसा, यौन हिंसा
lines-au-1800respect-by = एक राष्ट्रीय सेवा, जिसका खर्च सरकार देती है
lines-au-afp-131-237-name = ऑस्ट्रेलिया की संघीय पुलिस (Australian Federal Police): मानव तस्करी और आधुनिक गुलामी
lines-au-afp-131-237-by = संघीय पुलिस
lines-au-afp-131-237-note = दुभाषिया माँगा जा सकता है।

## Brazil

lines-br-disque-100-name = डायल 100: मानवाधिकार (Disque 100)
lines-br-disque-100-by = मानवाधिकार मंत्रालय (सरकार)
lines-br-disque-100-note = जहाँ से यह नंबर मिला, वहाँ लिखा है कि नाम बताना ज़रूरी नहीं है। आपको आपकी कॉल का एक नंबर मिलता है।
lines-br-ligue-180-name = कॉल 180: महिलाओं के लिए मदद (Ligue 180)
lines-br-ligue-180-by = महिला मंत्रालय (सरकार)

## Canada

lines-ca-human-trafficking-hotline-name = कनाडा की मानव तस्करी हॉटलाइन (Canadian Human Trafficking Hotline / Ligne d’urgence canadienne contre la traite des personnes)
lines-ca-human-trafficking-hotline-by = एक समाजसेवी संगठन, The Canadian Centre to End Human Trafficking
lines-ca-human-trafficking-hotline-note = हेल्पलाइन कहती है कि वह पुलिस नहीं है। वह पुलिस को तभी बताती है जब आप राज़ी हों, या कानून के हिसाब से बताना ज़रूरी हो।

## Germany

lines-de-hilfetelefon-116016-name = महिलाओं पर हिंसा के खिलाफ़ हेल्पलाइन (Hilfetelefon Gewalt gegen Frauen)
lines-de-hilfetelefon-116016-by = परिवारों का संघीय विभाग (सरकार)
lines-de-hilfetelefon-116016-note = यह मानव तस्करी और ज़बरदस्ती की शादी में भी मदद करती है। हेल्पलाइन कहती है कि नाम बताना ज़रूरी नहीं है।
lines-de-kok-name = KOK: आपके आस-पास का सलाह केंद्र ढूँढती है
lines-de-kok-by = मानव तस्करी के खिलाफ़ काम करने वाले संगठनों का नेटवर्क
lines-de-kok-note = यह एक दफ़्तर है। यहाँ दिन-रात फ़ोन नहीं उठाया जाता।

## Spain

lines-es-016-name = 016: महिलाओं पर हिंसा (Servicio 016)
lines-es-016-by = समानता मंत्रालय (सरकार)
lines-es-016-note = जहाँ से यह नंबर मिला, वहाँ लिखा है कि यह कॉल फ़ोन के बिल में नहीं आती। फ़ोन में कॉल की लिस्ट में यह रह सकती है।
lines-es-amar-dragoste-name = Amar Dragoste: उन महिलाओं के लिए जो देह-व्यापार में हैं, या जिन पर इसका खतरा है
lines-es-amar-dragoste-by = एक संगठन, Amar Dragoste
lines-es-policia-trata-900105090-name = मानव तस्करी के खिलाफ़ पुलिस की हेल्पलाइन (Policía Nacional, Trata)
lines-es-policia-trata-900105090-by = राष्ट्रीय पुलिस
lines-es-policia-trata-900105090-note = जहाँ से यह नंबर मिला, वहाँ लिखा है कि नाम बताना ज़रूरी नहीं है।

## Ethiopia

lines-et-8797-name = मानव तस्करी के खिलाफ़ राष्ट्रीय हेल्पलाइन (8797)
lines-et-8797-by = न्याय मंत्रालय (सरकार), संयुक्त राष्ट्र के प्रवासन संगठन (IOM) के साथ

## United Kingdom

lines-gb-modern-slavery-helpline-name = आधुनिक गुलामी और शोषण की हेल्पलाइन (Modern Slavery & Exploitation Helpline)
lines-gb-modern-slavery-helpline-by = एक समाजसेवी संगठन, Unseen
lines-gb-modern-slavery-helpline-note = नाम बताना ज़रूरी नहीं है। आपकी बात दूसरों को बताने से पहले वे आपसे पूछते हैं। अगर कोई अभी खतरे में हो, या किसी बच्चे को खतरा हो, तो शायद वे बिना पूछे बता दें।
lines-gb-salvation-army-referral-name = साल्वेशन आर्मी (Salvation Army): मदद तक पहुँचने का रास्ता
lines-gb-salvation-army-referral-by = साल्वेशन आर्मी (The Salvation Army), चर्च का एक समाजसेवी संगठन, सरकार के लिए
lines-gb-salvation-army-referral-note = यहाँ से शोषण झेलने वालों की सरकारी व्यवस्था का रास्ता खुल सकता है। उस व्यवस्था को आपका नाम और आपकी हाँ चाहिए।

## Greece

lines-gr-ekka-197-name = हेल्पलाइन 197: तुरंत सामाजिक मदद (ΕΚΚΑ, Γραμμή 197)
lines-gr-ekka-197-by = राष्ट्रीय सामाजिक एकजुटता केंद्र (सरकार)

## Indonesia

lines-id-kp2mi-migrant-workers-name = इंडोनेशिया के प्रवासी कामगारों की सुरक्षा (KP2MI)
lines-id-kp2mi-migrant-workers-by = प्रवासी कामगारों का मंत्रालय (सरकार)
lines-id-sapa-129-name = SAPA 129: महिलाएँ और बच्चे (Sahabat Perempuan dan Anak)
lines-id-sapa-129-by = महिलाओं और बच्चों का मंत्रालय (सरकार)

## India

lines-in-181-women-name = महिला हेल्पलाइन 181 (Women helpline 181)
lines-in-181-women-by = राज्य, और महिला एवं बाल विकास मंत्रालय (सरकार)
lines-in-181-women-note = यह आपको पुलिस, अस्पताल या वकील से जोड़ सकती है। ऐसा करने से पहले उनसे पूछा जा सकता है।
lines-in-bba-complaint-cell-name = बचपन बचाओ आंदोलन: बाल मज़दूरी और मानव तस्करी (Bachpan Bachao Andolan)
lines-in-bba-complaint-cell-by = बच्चों का एक संगठन, बचपन बचाओ आंदोलन (Bachpan Bachao Andolan)
lines-in-childline-1098-name = चाइल्डलाइन 1098 (Childline 1098)
lines-in-childline-1098-by = महिला एवं बाल विकास मंत्रालय (सरकार)

## Italy

lines-it-1522-name = 1522: हिंसा और पीछा करके परेशान करना (Numero antiviolenza e stalking)
lines-it-1522-by = समान अवसर विभाग (सरकार)
lines-it-numero-verde-antitratta-name = मानव तस्करी के खिलाफ़ राष्ट्रीय हेल्पलाइन (Numero Verde Antitratta)
lines-it-numero-verde-antitratta-by = समान अवसर विभाग (सरकार) और वेनेतो इलाका
lines-it-numero-verde-antitratta-note = जहाँ से यह नंबर मिला, वहाँ लिखा है कि नाम बताना ज़रूरी नहीं है। हो सकता है कि कुछ मोबाइल फ़ोन से यह नंबर न लगे।

## Cambodia

lines-kh-117-police-name = पुलिस हेल्पलाइन 117: ज़बरदस्ती रोककर रखे गए लोग
lines-kh-117-police-by = राष्ट्रीय पुलिस
lines-kh-117-police-note = जहाँ से यह नंबर मिला, वहाँ लिखा है कि फ़ोन में बैलेंस न हो, तब भी यह लगता है।
lines-kh-1280-child-name = कंबोडिया की चाइल्ड हेल्पलाइन (Child Helpline Cambodia)
lines-kh-1280-child-by = एक संगठन, Child Helpline Cambodia
lines-kh-1280-child-note = यह 25 साल तक के लोगों के लिए है।
lines-kh-aple-name = APLE: बच्चों का यौन शोषण
lines-kh-aple-by = एक संगठन, APLE Cambodia
lines-kh-aple-note = नाम बताना ज़रूरी नहीं है। हो सकता है कि आपकी बात पुलिस को भेजी जाए।

## Lebanon

lines-lb-isf-1745-name = हेल्पलाइन 1745: परिवार में हिंसा (الخط الساخن 1745)
lines-lb-isf-1745-by = पुलिस (Internal Security Forces)
lines-lb-isf-1745-note = अगर आपके पास कागज़ात नहीं हैं, तो पहले किसी संगठन से सलाह लेने की कोशिश करें।

## Mexico

lines-mx-linea-nacional-trata-name = मानव तस्करी के खिलाफ़ राष्ट्रीय हेल्पलाइन (Línea Nacional contra la Trata de Personas)
lines-mx-linea-nacional-trata-by = मेक्सिको सिटी की एक नागरिक परिषद (Consejo Ciudadano)

## Nigeria

lines-ng-naptip-mobile-name = NAPTIP: मानव तस्करी के खिलाफ़
lines-ng-naptip-mobile-by = मानव तस्करी की जाँच करने वाली सरकारी एजेंसी
lines-ng-naptip-mobile-note = यह सरकारी एजेंसी लोगों को गिरफ़्तार भी करती है और मामले अदालत में ले जाती है।

## Netherlands

lines-nl-arbeidsinspectie-name = श्रम विभाग: काम पर शोषण (Nederlandse Arbeidsinspectie)
lines-nl-arbeidsinspectie-by = सरकार के श्रम निरीक्षक (लेबर इंस्पेक्टर)
lines-nl-arbeidsinspectie-note = वे काम की जगह पर होने वाले अपराधों की जाँच करते हैं।
lines-nl-comensha-name = CoMensha: मानव तस्करी के खिलाफ़ हेल्प डेस्क
lines-nl-comensha-by = एक स्वतंत्र संगठन, CoMensha
lines-nl-politie-0900-8844-name = पुलिस, इमरजेंसी के लिए नहीं (Politie)
lines-nl-politie-0900-8844-by = पुलिस
lines-nl-politie-0900-8844-note = जहाँ से यह नंबर मिला, वहाँ लिखा है कि पहले सिर्फ़ जानकारी के लिए बात की जा सकती है।

## Nepal

lines-np-1145-name = हेल्पलाइन 1145: महिलाओं पर हिंसा (खबर गरौं ११४५)
lines-np-1145-by = राष्ट्रीय महिला आयोग (सरकार)
lines-np-1145-note = फ़ोन उठाने वाले कम लोग हैं। हो सकता है कि आपको फिर से फ़ोन करना पड़े।

## Philippines

lines-ph-1348-migrant-workers-name = हेल्पलाइन 1348: विदेश में फ़िलिपींस के कामगार
lines-ph-1348-migrant-workers-by = प्रवासी कामगार विभाग (सरकार)

## Poland

lines-pl-kcik-name = KCIK: मानव तस्करी झेलने वालों का राष्ट्रीय केंद्र (Krajowe Centrum Interwencyjno-Konsultacyjne)
lines-pl-kcik-by = La Strada और PoMOC संगठन, सरकार के लिए
lines-pl-kcik-note = यह उन लोगों की भी मदद करता है जो पुलिस या बॉर्डर गार्ड से संपर्क नहीं चाहते।
lines-pl-la-strada-name = La Strada: मानव तस्करी के खिलाफ़ (Fundacja La Strada)
lines-pl-la-strada-by = एक फ़ाउंडेशन, La Strada

## Portugal

lines-pt-eme-alentejo-name = मानव तस्करी के खिलाफ़ मददगार टीम, Alentejo (EME)
lines-pt-eme-alentejo-by = एक संगठन, APF
lines-pt-eme-algarve-name = मानव तस्करी के खिलाफ़ मददगार टीम, Algarve (EME)
lines-pt-eme-algarve-by = एक संगठन, APF
lines-pt-eme-centro-name = मानव तस्करी के खिलाफ़ मददगार टीम, बीच का इलाका, Centro (EME)
lines-pt-eme-centro-by = एक संगठन, APF
lines-pt-eme-lisboa-name = मानव तस्करी के खिलाफ़ मददगार टीम, लिस्बन, Lisboa (EME)
lines-pt-eme-lisboa-by = एक संगठन, APF
lines-pt-eme-norte-name = मानव तस्करी के खिलाफ़ मददगार टीम, उत्तरी इलाका, Norte (EME)
lines-pt-eme-norte-by = एक संगठन, APF
lines-pt-linha-tsh-name = मानव तस्करी झेलने वालों की राष्ट्रीय हेल्पलाइन (Linha nacional de apoio)
lines-pt-linha-tsh-by = मददगार टीमें, जिनका नाम सरकार के एक पेज पर है
lines-pt-linha-tsh-note = जहाँ से यह नंबर मिला, वहाँ लिखा है कि नाम बताना ज़रूरी नहीं है।

## Romania

lines-ro-anitp-name = मानव तस्करी के खिलाफ़ सरकारी एजेंसी (ANITP Telverde)
lines-ro-anitp-by = गृह मंत्रालय की एक सरकारी एजेंसी, और पुलिस भी इसी मंत्रालय के नीचे है

## Türkiye

lines-tr-yimer-157-name = हेल्पलाइन 157: विदेशियों के लिए, मानव तस्करी के लिए भी (YİMER 157)
lines-tr-yimer-157-by = सरकार का इमिग्रेशन विभाग
lines-tr-yimer-157-note = इमरजेंसी में यह हेल्पलाइन पुलिस को बताती है कि आप कहाँ हैं।

## Ukraine

lines-ua-1547-name = हेल्पलाइन 1547: मानव तस्करी और घर में हिंसा (Урядова гаряча лінія 1547)
lines-ua-1547-by = सरकार का संपर्क केंद्र
lines-ua-1547-note = जहाँ से यह नंबर मिला, वहाँ लिखा है कि नाम बताना ज़रूरी नहीं है।
lines-ua-527-name = हेल्पलाइन 527: मानव तस्करी, और प्रवासियों के लिए सलाह (Національна гаряча лінія 527)
lines-ua-527-by = एक संगठन, संयुक्त राष्ट्र के प्रवासन संगठन (IOM) की मदद से
lines-ua-527-note = जहाँ से यह नंबर मिला, वहाँ लिखा है कि नाम बताना ज़रूरी नहीं है।

## United States

lines-us-ndvh-name = घरेलू हिंसा की राष्ट्रीय हॉटलाइन (National Domestic Violence Hotline)
lines-us-ndvh-by = एक संगठन, जो सरकार का हिस्सा नहीं है
lines-us-rainn-name = यौन हमलों की राष्ट्रीय हॉटलाइन (National Sexual Assault Hotline)
lines-us-rainn-by = एक संगठन, RAINN

## Vietnam

lines-vn-111-name = हेल्पलाइन 111: बच्चे, और मानव तस्करी (Tổng đài 111)
lines-vn-111-by = स्वास्थ्य मंत्रालय (सरकार), संयुक्त राष्ट्र के प्रवासन संगठन (IOM) के साथ

## South Africa

lines-za-childline-116-name = दक्षिण अफ़्रीका की चाइल्डलाइन (Childline South Africa)
lines-za-childline-116-by = एक संगठन, Childline South Africa
lines-za-childline-116-note = दक्षिण अफ़्रीका में जिन्हें मानव तस्करी का पता हो, हो सकता है कि उन्हें इसकी सूचना देनी पड़े। आगे कुछ बताने से पहले पूछा जा सकता है।
lines-za-gbvcc-name = लिंग के आधार पर हिंसा का कमांड सेंटर (Gender-Based Violence Command Centre)
lines-za-gbvcc-by = सामाजिक विकास विभाग (सरकार)
lines-za-gbvcc-note = वे आपकी कॉल पुलिस को दे सकते हैं। दक्षिण अफ़्रीका में जिन्हें मानव तस्करी का पता हो, हो सकता है कि उन्हें इसकी सूचना देनी पड़े। आगे कुछ बताने से पहले पूछा जा सकता है।
