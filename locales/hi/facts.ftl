### The list of sources at the end of a guide: what each fact stands on (-law) and where it holds (-where).
### The facts themselves, with quotes and addresses, are in content/facts.toml. Use the usual name of each law in your
### language, if it has one; keep numbers of articles.

facts-un-principle-no-detention-no-charge-law = मानवाधिकार और मानव तस्करी पर संयुक्त राष्ट्र की सलाह, 2002, सिद्धांत 7
facts-un-principle-no-detention-no-charge-where = सब देशों के लिए सलाह। यह कानून नहीं है।

facts-ilo-protocol-no-prosecution-power-law = जबरन मज़दूरी पर 2014 का प्रोटोकॉल (अंतरराष्ट्रीय श्रम संगठन, ILO), अनुच्छेद 4
facts-ilo-protocol-no-prosecution-power-where = प्रोटोकॉल में शामिल देश

facts-eu-non-punishment-law = मानव तस्करी पर EU निर्देश 2011/36, अनुच्छेद 8
facts-eu-non-punishment-where = यूरोपीय संघ, पर डेनमार्क नहीं

facts-non-punishment-idea-osce-law = OSCE और यूरोप परिषद का साझा बयान, 2014
facts-non-punishment-idea-osce-where = OSCE के देश। यह सलाह है, कानून नहीं।

facts-uk-section-45-adult-law = आधुनिक गुलामी कानून 2015 (Modern Slavery Act 2015), धारा 45
facts-uk-section-45-adult-where = इंग्लैंड और वेल्स

facts-uk-section-45-child-law = आधुनिक गुलामी कानून 2015 (Modern Slavery Act 2015), धारा 45(4)
facts-uk-section-45-child-where = इंग्लैंड और वेल्स

facts-uk-section-45-limits-law = आधुनिक गुलामी कानून 2015 (Modern Slavery Act 2015), अनुसूची 4, और मुकदमा चलाने वाले सरकारी वकीलों के लिए सलाह
facts-uk-section-45-limits-where = इंग्लैंड और वेल्स

facts-victims-are-still-punished-law = मानव तस्करी पर यूरोप परिषद के विशेषज्ञों का बयान, 2014
facts-victims-are-still-punished-where = एक आम चेतावनी

facts-non-punishment-often-not-applied-law = मानव तस्करी पर संयुक्त राष्ट्र के एक विशेषज्ञ की रिपोर्ट, 2021 (A/HRC/47/34)
facts-non-punishment-often-not-applied-where = एक आम चेतावनी

facts-duty-to-report-some-countries-law = मानव तस्करी पर दक्षिण अफ़्रीका का कानून, Act 7 of 2013
facts-duty-to-report-some-countries-where = दक्षिण अफ़्रीका

facts-coe-reflection-30-days-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 13
facts-coe-reflection-30-days-where = संधि में शामिल देश

facts-coe-reflection-no-expulsion-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 13(1)
facts-coe-reflection-no-expulsion-where = संधि में शामिल देश

facts-coe-reflection-purpose-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 13, और उसके विशेषज्ञों की सलाह
facts-coe-reflection-purpose-where = संधि में शामिल देश

facts-help-not-conditional-coe-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 12(6)
facts-help-not-conditional-coe-where = संधि में शामिल देश

facts-eu-free-interpreter-law = अपराध झेलने वालों के हकों पर EU निर्देश 2012/29, अनुच्छेद 7
facts-eu-free-interpreter-where = यूरोपीय संघ, पर डेनमार्क नहीं

facts-country-lb-note-law = लेबनान के बारे में रिपोर्ट, 2023
facts-country-lb-note-where = लेबनान

facts-country-kw-note-law = कुवैत के बारे में रिपोर्ट, 2024
facts-country-kw-note-where = कुवैत

facts-india-free-legal-aid-law = विधिक सेवा प्राधिकरण अधिनियम 1987 (Legal Services Authorities Act 1987), धारा 12
facts-india-free-legal-aid-where = भारत

facts-jordan-free-legal-help-law = न्याय मंत्रालय और जॉर्डन के वकीलों के संघ का समझौता, 2024
facts-jordan-free-legal-help-where = जॉर्डन

facts-no-police-needed-portugal-law = मददगार टीमों और शेल्टरों का राष्ट्रीय नेटवर्क
facts-no-police-needed-portugal-where = पुर्तगाल

facts-no-police-needed-poland-law = मानव तस्करी झेलने वालों का राष्ट्रीय केंद्र (KCIK)
facts-no-police-needed-poland-where = पोलैंड

facts-know-where-you-are-law = संकट में मदद करने वाले एक केंद्र की सुरक्षा योजना
facts-know-where-you-are-where = सब देशों के लिए सलाह। यह कानून नहीं है।

facts-trust-your-instinct-law = घर में हिंसा के खिलाफ़ एक नेटवर्क (NNEDV) की सलाह
facts-trust-your-instinct-where = सब देशों के लिए सलाह। यह कानून नहीं है।

facts-use-safer-device-law = घर में हिंसा के खिलाफ़ एक नेटवर्क (NNEDV) की सलाह
facts-use-safer-device-where = सब देशों के लिए सलाह। यह कानून नहीं है।

facts-sudden-changes-can-be-dangerous-law = घर में हिंसा के खिलाफ़ एक नेटवर्क (NNEDV) की सलाह
facts-sudden-changes-can-be-dangerous-where = सब देशों के लिए सलाह। यह कानून नहीं है।

facts-safety-bag-and-numbers-law = संकट में मदद करने वाले एक केंद्र की सुरक्षा योजना
facts-safety-bag-and-numbers-where = सब देशों के लिए सलाह। यह कानून नहीं है।

facts-pep-72-hours-law = अमेरिका की सरकार की सेहत पर सलाह (HIV.gov)
facts-pep-72-hours-where = बहुत से देशों में इलाज का तरीका

facts-coe-safe-housing-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 12(1)(a)
facts-coe-safe-housing-where = संधि में शामिल देश

facts-coe-emergency-medical-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 12(1)(b)
facts-coe-emergency-medical-where = संधि में शामिल देश

facts-coe-interpreter-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 12(1)(c)
facts-coe-interpreter-where = संधि में शामिल देश

facts-forced-labour-11-signs-law = जबरन मज़दूरी की निशानियाँ, अंतरराष्ट्रीय श्रम संगठन (ILO), 2012
facts-forced-labour-11-signs-where = सब देशों के लिए जानकारी। यह कानून नहीं है।

facts-one-sign-may-be-enough-law = जबरन मज़दूरी की निशानियाँ, अंतरराष्ट्रीय श्रम संगठन (ILO), 2012
facts-one-sign-may-be-enough-where = सब देशों के लिए जानकारी। यह कानून नहीं है।

facts-trafficking-three-parts-law = मानव तस्करी पर संयुक्त राष्ट्र का प्रोटोकॉल (पालेर्मो प्रोटोकॉल), अनुच्छेद 3(a)
facts-trafficking-three-parts-where = प्रोटोकॉल में शामिल देश

facts-consent-does-not-matter-law = मानव तस्करी पर संयुक्त राष्ट्र का प्रोटोकॉल (पालेर्मो प्रोटोकॉल), अनुच्छेद 3(b)
facts-consent-does-not-matter-where = प्रोटोकॉल में शामिल देश

facts-trafficking-kinds-of-exploitation-law = मानव तस्करी पर संयुक्त राष्ट्र का प्रोटोकॉल (पालेर्मो प्रोटोकॉल), अनुच्छेद 3(a)
facts-trafficking-kinds-of-exploitation-where = प्रोटोकॉल में शामिल देश

facts-forced-or-sold-marriage-law = गुलामी पर 1956 की संयुक्त राष्ट्र संधि, अनुच्छेद 1(c)
facts-forced-or-sold-marriage-where = संधि में शामिल देश

facts-debt-bondage-law = गुलामी पर 1956 की संयुक्त राष्ट्र संधि, अनुच्छेद 1(a)
facts-debt-bondage-where = संधि में शामिल देश

facts-trafficking-can-be-inside-one-country-law = ड्रग्स और अपराध पर संयुक्त राष्ट्र के दफ़्तर (UNODC) के अनुसार जानकारी
facts-trafficking-can-be-inside-one-country-where = एक आम जानकारी

facts-smuggling-is-different-law = चोरी से सीमा पार कराने पर, और मानव तस्करी पर संयुक्त राष्ट्र के प्रोटोकॉल, दोनों का अनुच्छेद 3
facts-smuggling-is-different-where = प्रोटोकॉलों में शामिल देश

facts-child-no-means-needed-law = मानव तस्करी पर संयुक्त राष्ट्र का प्रोटोकॉल (पालेर्मो प्रोटोकॉल), अनुच्छेद 3(c) और (d)
facts-child-no-means-needed-where = प्रोटोकॉल में शामिल देश

facts-memory-is-not-in-order-law = जिन्होंने यह झेला, उनके साथ काम करने वाले वकीलों के लिए सलाह
facts-memory-is-not-in-order-where = सब देशों के लिए सलाह। यह कानून नहीं है।

facts-keep-messages-and-dates-law = जिन्होंने यह झेला, उनके लिए सुरक्षा की सलाह
facts-keep-messages-and-dates-where = सब देशों के लिए सलाह। यह कानून नहीं है।

facts-coe-information-own-language-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 12(1)(d)
facts-coe-information-own-language-where = संधि में शामिल देश

facts-passport-taken-illegal-icrmw-law = प्रवासी कामगारों पर संयुक्त राष्ट्र की संधि (ICRMW), अनुच्छेद 21
facts-passport-taken-illegal-icrmw-where = संधि में शामिल देश

facts-wages-even-if-undocumented-icrmw-law = प्रवासी कामगारों पर संयुक्त राष्ट्र की संधि (ICRMW), अनुच्छेद 25(3)
facts-wages-even-if-undocumented-icrmw-where = संधि में शामिल लगभग 59 देश, जिनमें से यूरोप या खाड़ी के कम हैं

facts-no-prison-for-contract-debt-law = प्रवासी कामगारों पर संयुक्त राष्ट्र की संधि (ICRMW), अनुच्छेद 20(1)
facts-no-prison-for-contract-debt-where = संधि में शामिल देश

facts-eu-back-pay-law = काम देने वालों पर EU निर्देश 2009/52, अनुच्छेद 6
facts-eu-back-pay-where = यूरोपीय संघ, पर डेनमार्क और आयरलैंड नहीं

facts-eu-back-pay-three-months-law = काम देने वालों पर EU निर्देश 2009/52, अनुच्छेद 6(3)
facts-eu-back-pay-three-months-where = यूरोपीय संघ, पर डेनमार्क और आयरलैंड नहीं

facts-eu-wage-level-law = काम देने वालों पर EU निर्देश 2009/52, अनुच्छेद 6(1)(a)
facts-eu-wage-level-where = यूरोपीय संघ, पर डेनमार्क और आयरलैंड नहीं

facts-no-recruitment-fees-law = सही भर्ती के सिद्धांत (अंतरराष्ट्रीय श्रम संगठन, ILO)
facts-no-recruitment-fees-where = सब देशों के लिए सलाह। यह कानून नहीं है, और कानून अलग-अलग हैं।

facts-kuwait-domestic-law-law = घर के काम पर 2015 का कानून 68, 2020 की एक रिपोर्ट में
facts-kuwait-domestic-law-where = कुवैत

facts-gulf-absconding-risk-law = कामगारों के रहने के नियम
facts-gulf-absconding-risk-where = कुवैत। खाड़ी के दूसरे देशों में भी इस जैसी व्यवस्थाएँ हैं।

facts-qatar-online-complaint-law = इंटरनेट पर शिकायत की वेबसाइट, 2021
facts-qatar-online-complaint-where = क़तर

facts-jordan-hemaya-law = श्रम मंत्रालय की शिकायत वेबसाइट (Hemaya), 2022
facts-jordan-hemaya-where = जॉर्डन

facts-palermo-compensation-law = मानव तस्करी पर संयुक्त राष्ट्र का प्रोटोकॉल (पालेर्मो प्रोटोकॉल), अनुच्छेद 6(6)
facts-palermo-compensation-where = प्रोटोकॉल में शामिल देश

facts-ilo-p029-remedy-any-status-law = जबरन मज़दूरी पर 2014 का प्रोटोकॉल (अंतरराष्ट्रीय श्रम संगठन, ILO), अनुच्छेद 4(1)
facts-ilo-p029-remedy-any-status-where = प्रोटोकॉल में शामिल देश

facts-uk-helpline-privacy-example-law = एक हेल्पलाइन के नियम
facts-uk-helpline-privacy-example-where = ब्रिटेन (UK)

facts-canada-helpline-privacy-example-law = एक हेल्पलाइन के नियम
facts-canada-helpline-privacy-example-where = कनाडा

facts-palermo-privacy-law = मानव तस्करी पर संयुक्त राष्ट्र का प्रोटोकॉल (पालेर्मो प्रोटोकॉल), अनुच्छेद 6(1)
facts-palermo-privacy-where = प्रोटोकॉल में शामिल देश

facts-coe-privacy-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 11
facts-coe-privacy-where = संधि में शामिल देश

facts-coe-help-with-consent-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 12(7)
facts-coe-help-with-consent-where = संधि में शामिल देश

facts-gdpr-access-law = निजी जानकारी पर EU का कानून (GDPR), अनुच्छेद 12(3) और 15
facts-gdpr-access-where = यूरोपीय संघ और EEA। ब्रिटेन (UK) में इस जैसा कानून है।

facts-gdpr-correct-delete-law = निजी जानकारी पर EU का कानून (GDPR), अनुच्छेद 16 और 17
facts-gdpr-correct-delete-where = यूरोपीय संघ और EEA

facts-gdpr-withdraw-consent-law = निजी जानकारी पर EU का कानून (GDPR), अनुच्छेद 7(3)
facts-gdpr-withdraw-consent-where = यूरोपीय संघ और EEA

facts-country-ly-note-law = लीबिया के बारे में रिपोर्ट, 2022
facts-country-ly-note-where = लीबिया

facts-eu-reflection-non-eu-nationals-law = मानव तस्करी झेलने वालों के रहने के परमिट पर EU निर्देश 2004/81, अनुच्छेद 6
facts-eu-reflection-non-eu-nationals-where = यूरोपीय संघ, पर डेनमार्क और आयरलैंड नहीं

facts-eu-reflection-even-if-irregular-entry-law = मानव तस्करी झेलने वालों के रहने के परमिट पर EU निर्देश 2004/81, अनुच्छेद 3(1)
facts-eu-reflection-even-if-irregular-entry-where = यूरोपीय संघ, पर डेनमार्क और आयरलैंड नहीं

facts-brazil-help-not-conditional-law = मानव तस्करी पर 2016 का कानून 13.344, अनुच्छेद 2, VI
facts-brazil-help-not-conditional-where = ब्राज़ील

facts-canada-no-testimony-law = मानव तस्करी झेलने वालों के परमिट पर इमिग्रेशन विभाग (IRCC) के नियम, 2025 या उसके बाद
facts-canada-no-testimony-where = कनाडा

facts-palermo-recovery-help-law = मानव तस्करी पर संयुक्त राष्ट्र का प्रोटोकॉल (पालेर्मो प्रोटोकॉल), अनुच्छेद 6(3)
facts-palermo-recovery-help-where = प्रोटोकॉल में शामिल देश। उन्हें इस पर सोचना चाहिए।

facts-coe-children-school-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 12(1)(f)
facts-coe-children-school-where = संधि में शामिल देश

facts-coe-work-training-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 12(4)
facts-coe-work-training-where = संधि में शामिल देश, उन लोगों के लिए जिन्हें कानूनन रहने की इजाज़त है

facts-palermo-states-consider-residence-law = मानव तस्करी पर संयुक्त राष्ट्र का प्रोटोकॉल (पालेर्मो प्रोटोकॉल), अनुच्छेद 7(1)
facts-palermo-states-consider-residence-where = प्रोटोकॉल में शामिल देश

facts-coe-residence-permit-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 14(1)
facts-coe-residence-permit-where = संधि में शामिल देश

facts-coe-permit-does-not-stop-asylum-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 14(5)
facts-coe-permit-does-not-stop-asylum-where = संधि में शामिल देश

facts-coe-child-permit-best-interests-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 14(2)
facts-coe-child-permit-best-interests-where = संधि में शामिल देश

facts-coe-no-removal-during-identification-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 10(2)
facts-coe-no-removal-during-identification-where = संधि में शामिल देश

facts-canada-trp-12-months-law = इमिग्रेशन विभाग (IRCC) के लिए निर्देश, 4 फ़रवरी 2025
facts-canada-trp-12-months-where = कनाडा

facts-brazil-residence-authorisation-law = दो मंत्रालयों का आदेश 46, 8 अप्रैल 2024, और 2017 का कानून 13.445, अनुच्छेद 30
facts-brazil-residence-authorisation-where = ब्राज़ील

facts-turkiye-victim-permit-law = विदेशियों पर कानून 6458, अनुच्छेद 48 और 49
facts-turkiye-victim-permit-where = तुर्किये

facts-return-preferably-voluntary-law = मानव तस्करी पर संयुक्त राष्ट्र का प्रोटोकॉल (पालेर्मो प्रोटोकॉल), अनुच्छेद 8(1) और (2)
facts-return-preferably-voluntary-where = प्रोटोकॉल में शामिल देश

facts-trafficked-person-may-be-refugee-law = मानव तस्करी झेलने वालों पर संयुक्त राष्ट्र की शरणार्थी संस्था (UNHCR) की सलाह, नंबर 7, 2006
facts-trafficked-person-may-be-refugee-where = सब देशों के लिए सलाह। यह कानून नहीं है।

facts-un-five-forms-reparation-law = भरपाई पर संयुक्त राष्ट्र के बुनियादी सिद्धांत (resolution 60/147), पैरा 18 से 23
facts-un-five-forms-reparation-where = सब देशों के लिए सलाह। यह कानून नहीं है।

facts-un-restitution-law = भरपाई पर संयुक्त राष्ट्र के बुनियादी सिद्धांत (resolution 60/147), पैरा 19
facts-un-restitution-where = सब देशों के लिए सलाह। यह कानून नहीं है।

facts-un-rehabilitation-law = भरपाई पर संयुक्त राष्ट्र के बुनियादी सिद्धांत (resolution 60/147), पैरा 21
facts-un-rehabilitation-where = सब देशों के लिए सलाह। यह कानून नहीं है।

facts-protection-from-retaliation-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 28(1)
facts-protection-from-retaliation-where = संधि में शामिल देश

facts-coe-compensation-from-trafficker-or-state-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 15(3) और (4)
facts-coe-compensation-from-trafficker-or-state-where = संधि में शामिल देश

facts-coe-free-legal-aid-compensation-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 15(1) और (2)
facts-coe-free-legal-aid-compensation-where = संधि में शामिल देश

facts-eu-state-compensation-every-country-law = अपराध के बाद मुआवज़े पर EU निर्देश 2004/80, अनुच्छेद 12
facts-eu-state-compensation-every-country-where = यूरोपीय संघ

facts-eu-apply-from-home-country-law = अपराध के बाद मुआवज़े पर EU निर्देश 2004/80, अनुच्छेद 1 से 3
facts-eu-apply-from-home-country-where = यूरोपीय संघ

facts-ecthr-try-national-courts-first-law = यूरोपीय मानवाधिकार संधि, अनुच्छेद 35(1)
facts-ecthr-try-national-courts-first-where = यूरोप परिषद के देश

facts-ecthr-four-months-law = यूरोपीय मानवाधिकार संधि, अनुच्छेद 35(1), और उसका प्रोटोकॉल 15
facts-ecthr-four-months-where = यूरोप परिषद के 46 देश। यह 1 फ़रवरी 2022 से हुए फ़ैसलों पर लागू है।

facts-iachr-six-months-law = अंतर-अमेरिकी मानवाधिकार आयोग के नियम, अनुच्छेद 23, 31 और 32
facts-iachr-six-months-where = OAS के देश। निकारागुआ 2023 में निकल गया। कुछ देशों में दूसरे नियम लागू हैं, जैसे अमेरिका और कनाडा में।

facts-cedaw-not-anonymous-interim-law = महिलाओं के हकों पर संयुक्त राष्ट्र की संधि (CEDAW) का प्रोटोकॉल, अनुच्छेद 3 और 5
facts-cedaw-not-anonymous-interim-where = प्रोटोकॉल में शामिल देश

facts-palermo-case-information-law = मानव तस्करी पर संयुक्त राष्ट्र का प्रोटोकॉल (पालेर्मो प्रोटोकॉल), अनुच्छेद 6(2)(a)
facts-palermo-case-information-where = प्रोटोकॉल में शामिल देश
facts-palermo-be-heard-law = मानव तस्करी पर संयुक्त राष्ट्र का प्रोटोकॉल (पालेर्मो प्रोटोकॉल), अनुच्छेद 6(2)(b)
facts-palermo-be-heard-where = प्रोटोकॉल में शामिल देश
facts-eu-simple-language-law = अपराध झेलने वालों के हकों पर EU निर्देश 2012/29, अनुच्छेद 3(2)
facts-eu-simple-language-where = यूरोपीय संघ, पर डेनमार्क नहीं
facts-eu-accompanied-law = अपराध झेलने वालों के हकों पर EU निर्देश 2012/29, अनुच्छेद 3(3)
facts-eu-accompanied-where = यूरोपीय संघ, पर डेनमार्क नहीं
facts-eu-information-first-contact-law = अपराध झेलने वालों के हकों पर EU निर्देश 2012/29, अनुच्छेद 4
facts-eu-information-first-contact-where = यूरोपीय संघ, पर डेनमार्क नहीं
facts-colombia-legal-help-law = मानव तस्करी पर 2005 का कानून 985, और सरकार की मदद के कदम (COAT)
facts-colombia-legal-help-where = कोलंबिया

facts-child-given-away-to-be-exploited-law = गुलामी पर 1956 की संयुक्त राष्ट्र संधि, अनुच्छेद 1(d)
facts-child-given-away-to-be-exploited-where = संधि में शामिल देश
facts-child-best-interests-law = बच्चों के हकों पर संयुक्त राष्ट्र की संधि (CRC), अनुच्छेद 3
facts-child-best-interests-where = संधि में शामिल 196 देश
facts-child-not-criminal-law = प्रवासियों पर संयुक्त राष्ट्र के एक विशेषज्ञ की रिपोर्ट, 2009 (A/HRC/11/7), पैरा 36
facts-child-not-criminal-where = सब देशों के लिए सलाह। यह कानून नहीं है।
facts-child-no-immigration-detention-law = प्रवासियों पर संयुक्त राष्ट्र के एक विशेषज्ञ की रिपोर्ट, 2010 (A/65/222), पैरा 48
facts-child-no-immigration-detention-where = सब देशों के लिए सलाह। यह कानून नहीं है।
facts-child-age-doubt-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 10(3)
facts-child-age-doubt-where = संधि में शामिल देश
facts-child-guardian-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 10(4)(a)
facts-child-guardian-where = संधि में शामिल देश
facts-child-special-witness-protection-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 28(3)
facts-child-special-witness-protection-where = संधि में शामिल देश
facts-eu-child-help-not-conditional-law = बच्चों के यौन शोषण पर EU निर्देश 2011/93, अनुच्छेद 19(2)
facts-eu-child-help-not-conditional-where = यूरोपीय संघ, पर डेनमार्क नहीं

facts-pep-28-days-law = HIV से बचाने वाली दवा (PEP) पर संयुक्त राष्ट्र की सलाह, 2014
facts-pep-28-days-where = बहुत से देशों में इलाज का तरीका
facts-emergency-contraception-5-days-law = सेक्स के बाद गर्भ रोकने के इमरजेंसी तरीकों पर विश्व स्वास्थ्य संगठन (WHO), 2021
facts-emergency-contraception-5-days-where = बहुत से देशों में इलाज का तरीका। कानून अलग-अलग हैं।
facts-emergency-contraception-iud-law = सेक्स के बाद गर्भ रोकने के इमरजेंसी तरीकों पर विश्व स्वास्थ्य संगठन (WHO), 2021
facts-emergency-contraception-iud-where = बहुत से देशों में इलाज का तरीका। कानून अलग-अलग हैं।
facts-forensic-exam-window-example-law = HIV से बचाने वाली दवा पर डॉक्टरों के लिए सलाह (ASHM)
facts-forensic-exam-window-example-where = ऑस्ट्रेलिया
facts-no-police-report-for-pep-za-law = आम लोगों के लिए सेहत की जानकारी
facts-no-police-report-for-pep-za-where = दक्षिण अफ़्रीका

facts-new-email-from-safe-device-law = घर में हिंसा के खिलाफ़ एक नेटवर्क (NNEDV) की सलाह
facts-new-email-from-safe-device-where = सब देशों के लिए सलाह। यह कानून नहीं है।
facts-turn-off-location-law = घर में हिंसा के खिलाफ़ एक नेटवर्क (NNEDV) की सलाह
facts-turn-off-location-where = सब देशों के लिए सलाह। यह कानून नहीं है।

facts-revictimization-prevention-law = मानव तस्करी पर संयुक्त राष्ट्र का प्रोटोकॉल (पालेर्मो प्रोटोकॉल), अनुच्छेद 9(1)(b)
facts-revictimization-prevention-where = प्रोटोकॉल में शामिल देश
facts-own-country-must-accept-law = मानव तस्करी पर संयुक्त राष्ट्र का प्रोटोकॉल (पालेर्मो प्रोटोकॉल), अनुच्छेद 8(1)
facts-own-country-must-accept-where = प्रोटोकॉल में शामिल देश
facts-poland-help-after-return-law = राष्ट्रीय केंद्र KCIK का कार्यक्रम, 2018 या उससे पहले का पेज
facts-poland-help-after-return-where = पोलैंड
facts-argentina-safe-return-example-law = सरकार और प्रांतों के कार्यक्रम, 3 सितंबर 2025 के एक अखबार में
facts-argentina-safe-return-example-where = अर्जेंटीना
facts-country-bd-mech-law = विदेश में काम के मंत्रालय (MEWOE) को शिकायतें, 2017 की एक रिपोर्ट में
facts-country-bd-mech-where = बांग्लादेश
facts-country-id-note-law = मानव तस्करी पर 2007 का कानून 21
facts-country-id-note-where = इंडोनेशिया

facts-ukraine-no-court-needed-law = यूक्रेन सरकार का आदेश 417, 2012
facts-ukraine-no-court-needed-where = यूक्रेन

facts-protection-family-too-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 28(1)(d)
facts-protection-family-too-where = संधि में शामिल देश

facts-netherlands-crime-abroad-law = विदेशियों पर नीदरलैंड के नियम, भाग B8/3
facts-netherlands-crime-abroad-where = नीदरलैंड
facts-iachr-urgent-law = अंतर-अमेरिकी मानवाधिकार आयोग के नियम, अनुच्छेद 25
facts-iachr-urgent-where = OAS के देश
facts-ecowas-no-national-courts-first-law = ECOWAS अदालत पर प्रोटोकॉल (A/SP.1/01/05)
facts-ecowas-no-national-courts-first-where = ECOWAS के देश। यह बदल सकता है।
facts-cedaw-complaint-law = महिलाओं के हकों पर संयुक्त राष्ट्र की संधि (CEDAW) का प्रोटोकॉल, अनुच्छेद 2 से 5
facts-cedaw-complaint-where = प्रोटोकॉल में शामिल देश
facts-un-identity-protected-law = संयुक्त राष्ट्र की समितियाँ कैसे काम करती हैं
facts-un-identity-protected-where = संयुक्त राष्ट्र की वे समितियाँ जो शिकायतें लेती हैं
facts-un-special-rapporteur-trafficking-law = मानव तस्करी पर संयुक्त राष्ट्र के विशेषज्ञ (Special Rapporteur) का काम, 2007 के एक लेख में
facts-un-special-rapporteur-trafficking-where = संयुक्त राष्ट्र के देश
facts-oecd-ncp-law = कई देशों में काम करने वाली कंपनियों के लिए OECD के नियम
facts-oecd-ncp-where = लगभग 51 देश जो ये नियम मानते हैं
facts-oecd-ncp-limits-law = कई देशों में काम करने वाली कंपनियों के लिए OECD के नियम
facts-oecd-ncp-limits-where = लगभग 51 देश जो ये नियम मानते हैं

facts-protection-kinds-law = मानव तस्करी के खिलाफ़ यूरोप परिषद की संधि, अनुच्छेद 28(2)
facts-protection-kinds-where = संधि में शामिल देश
facts-untoc-victim-protection-law = संगठित अपराध के खिलाफ़ संयुक्त राष्ट्र की संधि (UNTOC), अनुच्छेद 25(1)
facts-untoc-victim-protection-where = संधि में शामिल देश
facts-eu-no-secondary-harm-law = अपराध झेलने वालों के हकों पर EU निर्देश 2012/29, अनुच्छेद 18
facts-eu-no-secondary-harm-where = यूरोपीय संघ, पर डेनमार्क नहीं
facts-nepal-report-confidential-law = मानव तस्करी पर नेपाल का कानून (ऐन 2064), धारा 5(2)
facts-nepal-report-confidential-where = नेपाल
