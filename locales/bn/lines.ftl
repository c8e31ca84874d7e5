### The phone lines, each in a few words. One group a country; numbers, hours and sources are in content/helplines.toml.
###
### Each line has a name (-name) and says who runs it (-by, shown after "Run by"). Some have a note (-note): what to know
### before you call. Above it the page says who runs the line, if that is the police, immigration, labour inspectors or
### another office of the state (numbers-warn-…, in numbers.ftl). A note does not say that again, it only adds to it.
### Keep the name of the line and of the organisation also in its own language, so that a reader can recognise it.

## Argentina

lines-ar-linea-102-name = লাইন 102: শিশুদের অধিকার (Línea 102)
lines-ar-linea-102-by = প্রদেশগুলোর দল, শিশুদের জন্য সরকারি অফিসের সঙ্গে
lines-ar-linea-102-note = এটি জরুরি অবস্থার লাইন নয়।
lines-ar-linea-137-name = লাইন 137: পরিবারে নির্যাতন, যৌন নির্যাতন (Línea 137)
lines-ar-linea-137-by = বিচার মন্ত্রণালয় (সরকার)
lines-ar-linea-145-name = লাইন 145: মানব পাচার (Línea 145)
lines-ar-linea-145-by = সরকারের উদ্ধার কর্মসূচি, সরকার পক্ষের উকিলদের সঙ্গে মিলে
lines-ar-linea-145-note = এটি সরকার পক্ষের উকিলদের (প্রসিকিউটর) সঙ্গে কাজ করে, আর কল থেকে তদন্ত শুরু হতে পারে। সূত্র বলে, আপনার নাম বলার দরকার নেই। অপেক্ষা করতে হতে পারে।

## Australia

lines-au-1800respect-name = 1800RESPECT: সঙ্গী বা পরিবারের নির্যাতন, যৌন নির্যাতন
lines-au-1800respect-by = একটি জাতীয় সেবা, যার খরচ সরকার দেয়
lines-au-afp-131-237-name = অস্ট্রেলিয়ার ফেডারেল পুলিশ: মানব পাচার ও আধুনিক দাসত্ব (Australian Federal Police)
lines-au-afp-131-237-by = ফেডারেল পুলিশ
lines-au-afp-131-237-note = আপনি দোভাষী চাইতে পারেন।

## Brazil

lines-br-disque-100-name = ডায়াল 100: মানবাধিকার (Disque 100)
lines-br-disque-100-by = মানবাধিকার মন্ত্রণালয় (সরকার)
lines-br-disque-100-note = সূত্র বলে, আপনার নাম বলার দরকার নেই। আপনার কলের জন্য একটি নম্বর পান।
lines-br-ligue-180-name = কল 180: নারীদের জন্য সাহায্য (Ligue 180)
lines-br-ligue-180-by = নারী মন্ত্রণালয় (সরকার)

## Canada

lines-ca-human-trafficking-hotline-name = কানাডার মানব পাচার হটলাইন (Canadian Human Trafficking Hotline, Ligne d’urgence canadienne contre la traite des personnes)
lines-ca-human-trafficking-hotline-by = একটি দাতব্য সংগঠন, The Canadian Centre to End Human Trafficking
lines-ca-human-trafficking-hotline-note = তারা বলে, তারা পুলিশ নয়। আপনি রাজি হলে বা আইনে বাধ্য হলেই কেবল তারা পুলিশকে জানায়।

## Germany

lines-de-hilfetelefon-116016-name = নারী নির্যাতনের বিরুদ্ধে হেল্পলাইন (Hilfetelefon Gewalt gegen Frauen)
lines-de-hilfetelefon-116016-by = পরিবার বিষয়ক একটি ফেডারেল অফিস (সরকার)
lines-de-hilfetelefon-116016-note = এটি মানব পাচার ও জোর করে বিয়ের ব্যাপারেও সাহায্য করে। তারা বলে, আপনার নাম বলার দরকার নেই।
lines-de-kok-name = KOK: আপনার কাছের পরামর্শ কেন্দ্র খুঁজে দেয়
lines-de-kok-by = মানব পাচারের বিরুদ্ধে কাজ করা সংগঠনের একটি নেটওয়ার্ক
lines-de-kok-note = এটি একটি অফিস। দিনরাত ফোন ধরে না।

## Spain

lines-es-016-name = 016: নারী নির্যাতন (Servicio 016)
lines-es-016-by = সমতা মন্ত্রণালয় (সরকার)
lines-es-016-note = সূত্র বলে, কলটি ফোনের বিলে থাকে না। ফোনের কলের তালিকায় থেকে যেতে পারে।
lines-es-amar-dragoste-name = Amar Dragoste: যে নারীরা যৌন পেশায় আছেন বা সেই ঝুঁকিতে আছেন, তাদের জন্য
lines-es-amar-dragoste-by = একটি সমিতি, Amar Dragoste
lines-es-policia-trata-900105090-name = মানব পাচারের বিরুদ্ধে পুলিশের লাইন (Policía Nacional, Trata)
lines-es-policia-trata-900105090-by = জাতীয় পুলিশ
lines-es-policia-trata-900105090-note = সূত্র বলে, আপনার নাম বলার দরকার নেই।

## Ethiopia

lines-et-8797-name = মানব পাচারের বিরুদ্ধে জাতীয় লাইন (8797)
lines-et-8797-by = বিচার মন্ত্রণালয় (সরকার), জাতিসংঘের অভিবাসন সংস্থার সঙ্গে

## United Kingdom

lines-gb-modern-slavery-helpline-name = আধুনিক দাসত্ব ও শোষণ হেল্পলাইন (Modern Slavery & Exploitation Helpline)
lines-gb-modern-slavery-helpline-by = একটি দাতব্য সংগঠন, Unseen
lines-gb-modern-slavery-helpline-note = আপনার নাম বলার দরকার নেই। আপনার কথা অন্যকে জানানোর আগে তারা জিজ্ঞেস করে। কেউ এখনই বিপদে থাকলে, বা কোনো শিশু ঝুঁকিতে থাকলে, তারা না জিজ্ঞেস করেও জানাতে পারে।
lines-gb-salvation-army-referral-name = স্যালভেশন আর্মি: সহায়তা পাওয়ার একটি পথ (The Salvation Army)
lines-gb-salvation-army-referral-by = The Salvation Army, একটি গির্জার দাতব্য সংগঠন, সরকারের জন্য
lines-gb-salvation-army-referral-note = এটি আপনাকে “ভিকটিমদের” (victim) জন্য সরকারি ব্যবস্থায় নিয়ে যেতে পারে। সেই ব্যবস্থায় আপনার নাম ও সম্মতি লাগে।

## Greece

lines-gr-ekka-197-name = লাইন 197: জরুরি সামাজিক সাহায্য (ΕΚΚΑ, Γραμμή 197)
lines-gr-ekka-197-by = সামাজিক সংহতির জাতীয় কেন্দ্র (সরকার)

## Indonesia

lines-id-kp2mi-migrant-workers-name = ইন্দোনেশীয় অভিবাসী শ্রমিকদের সুরক্ষা (KP2MI)
lines-id-kp2mi-migrant-workers-by = অভিবাসী শ্রমিক মন্ত্রণালয় (সরকার)
lines-id-sapa-129-name = SAPA 129: নারী ও শিশু (Sahabat Perempuan dan Anak)
lines-id-sapa-129-by = নারী ও শিশু মন্ত্রণালয় (সরকার)

## India

lines-in-181-women-name = মহিলা হেল্পলাইন 181 (Women Helpline 181)
lines-in-181-women-by = রাজ্যগুলো এবং নারী ও শিশু মন্ত্রণালয় (সরকার)
lines-in-181-women-note = এটি পুলিশ, হাসপাতাল বা উকিলের সঙ্গে আপনার যোগাযোগ করিয়ে দিতে পারে। তার আগে আপনি জিজ্ঞেস করতে পারেন।
lines-in-bba-complaint-cell-name = বচপন বাঁচাও আন্দোলন: শিশুশ্রম ও পাচার (बचपन बचाओ आंदोलन)
lines-in-bba-complaint-cell-by = শিশুদের একটি সংগঠন, Bachpan Bachao Andolan
lines-in-childline-1098-name = চাইল্ডলাইন 1098 (चाइल्डलाइन 1098, Childline 1098)
lines-in-childline-1098-by = নারী ও শিশু মন্ত্রণালয় (সরকার)

## Italy

lines-it-1522-name = 1522: নির্যাতন ও পিছু নেওয়া (Numero antiviolenza e stalking)
lines-it-1522-by = সমান সুযোগ বিভাগ (সরকার)
lines-it-numero-verde-antitratta-name = মানব পাচারের বিরুদ্ধে জাতীয় লাইন (Numero Verde Antitratta)
lines-it-numero-verde-antitratta-by = সমান সুযোগ বিভাগ (সরকার) ও ভেনেতো অঞ্চল
lines-it-numero-verde-antitratta-note = সূত্র বলে, আপনার নাম বলার দরকার নেই। কোনো কোনো মোবাইল থেকে এই নম্বরে কল না-ও যেতে পারে।

## Cambodia

lines-kh-117-police-name = পুলিশের লাইন 117: যাদের জোর করে আটকে রাখা হয়েছে
lines-kh-117-police-by = জাতীয় পুলিশ
lines-kh-117-police-note = সূত্র বলে, ফোনে টাকা না থাকলেও এটি কাজ করে।
lines-kh-1280-child-name = কম্বোডিয়ার শিশু হেল্পলাইন (Child Helpline Cambodia)
lines-kh-1280-child-by = একটি সংগঠন, Child Helpline Cambodia
lines-kh-1280-child-note = এটি 25 বছর বয়স পর্যন্ত মানুষের জন্য।
lines-kh-aple-name = APLE: শিশুদের যৌন শোষণ
lines-kh-aple-by = একটি সংগঠন, APLE Cambodia
lines-kh-aple-note = আপনার নাম বলার দরকার নেই। আপনি যা বলেন, তা পুলিশকে পাঠানো হতে পারে।

## Lebanon

lines-lb-isf-1745-name = লাইন 1745: পরিবারে নির্যাতন (الخط الساخن 1745)
lines-lb-isf-1745-by = পুলিশ (Internal Security Forces)
lines-lb-isf-1745-note = আপনার কাগজপত্র না থাকলে, আগে কোনো সংগঠনের পরামর্শ নেওয়ার চেষ্টা করুন।

## Mexico

lines-mx-linea-nacional-trata-name = মানব পাচারের বিরুদ্ধে জাতীয় লাইন (Línea Nacional contra la Trata de Personas)
lines-mx-linea-nacional-trata-by = মেক্সিকো সিটির একটি নাগরিক পরিষদ (Consejo Ciudadano)

## Nigeria

lines-ng-naptip-mobile-name = NAPTIP: মানব পাচারের বিরুদ্ধে
lines-ng-naptip-mobile-by = একটি সরকারি দপ্তর, যা পাচারের তদন্ত করে
lines-ng-naptip-mobile-note = এই দপ্তর মানুষকে গ্রেপ্তারও করে, আর আদালতে মামলা নিয়ে যায়।

## Netherlands

lines-nl-arbeidsinspectie-name = শ্রম কর্তৃপক্ষ: কাজে শোষণ (Nederlandse Arbeidsinspectie)
lines-nl-arbeidsinspectie-by = সরকারের শ্রম পরিদর্শকেরা
lines-nl-arbeidsinspectie-note = তারা কাজের জায়গার অপরাধের তদন্ত করে।
lines-nl-comensha-name = CoMensha: মানব পাচারের বিরুদ্ধে সহায়তা ডেস্ক
lines-nl-comensha-by = একটি স্বাধীন সংগঠন, CoMensha
lines-nl-politie-0900-8844-name = পুলিশ, জরুরি নয় এমন কলের জন্য (Politie)
lines-nl-politie-0900-8844-by = পুলিশ
lines-nl-politie-0900-8844-note = সূত্র বলে, তথ্য জানতে আগে শুধু কথা বলতে পারেন।

## Nepal

lines-np-1145-name = লাইন 1145: নারী নির্যাতন (खबर गरौं ११४५)
lines-np-1145-by = জাতীয় নারী কমিশন (সরকার)
lines-np-1145-note = অল্প কয়েকজন ফোন ধরেন। আপনাকে আবার চেষ্টা করতে হতে পারে।

## Philippines

lines-ph-1348-migrant-workers-name = লাইন 1348: বিদেশে ফিলিপিনো শ্রমিক
lines-ph-1348-migrant-workers-by = অভিবাসী শ্রমিক বিভাগ (সরকার), Department of Migrant Workers

## Poland

lines-pl-kcik-name = KCIK: পাচার হওয়া মানুষের জন্য জাতীয় কেন্দ্র (Krajowe Centrum Interwencyjno-Konsultacyjne)
lines-pl-kcik-by = La Strada ও PoMOC সংগঠন, সরকারের জন্য
lines-pl-kcik-note = যারা পুলিশ বা সীমান্তরক্ষীর সঙ্গে যোগাযোগ চান না, এটি তাদেরও সাহায্য করে।
lines-pl-la-strada-name = La Strada: মানব পাচারের বিরুদ্ধে (Fundacja La Strada)
lines-pl-la-strada-by = একটি ফাউন্ডেশন, La Strada

## Portugal

lines-pt-eme-alentejo-name = মানব পাচারের বিরুদ্ধে সহায়তা দল, আলেন্তেজো (EME, Alentejo)
lines-pt-eme-alentejo-by = একটি সমিতি, APF
lines-pt-eme-algarve-name = মানব পাচারের বিরুদ্ধে সহায়তা দল, আলগার্ভ (EME, Algarve)
lines-pt-eme-algarve-by = একটি সমিতি, APF
lines-pt-eme-centro-name = মানব পাচারের বিরুদ্ধে সহায়তা দল, মধ্যাঞ্চল (EME, Centro)
lines-pt-eme-centro-by = একটি সমিতি, APF
lines-pt-eme-lisboa-name = মানব পাচারের বিরুদ্ধে সহায়তা দল, লিসবন (EME, Lisboa)
lines-pt-eme-lisboa-by = একটি সমিতি, APF
lines-pt-eme-norte-name = মানব পাচারের বিরুদ্ধে সহায়তা দল, উত্তরাঞ্চল (EME, Norte)
lines-pt-eme-norte-by = একটি সমিতি, APF
lines-pt-linha-tsh-name = পাচার হওয়া মানুষের জন্য জাতীয় লাইন (Linha nacional de apoio)
lines-pt-linha-tsh-by = সহায়তা দলগুলো, যাদের নাম সরকারের একটি পাতায় আছে
lines-pt-linha-tsh-note = সূত্র বলে, আপনার নাম বলার দরকার নেই।

## Romania

lines-ro-anitp-name = মানব পাচারের বিরুদ্ধে সরকারি দপ্তর (ANITP Telverde)
lines-ro-anitp-by = স্বরাষ্ট্র মন্ত্রণালয়ের একটি দপ্তর, পুলিশও এই মন্ত্রণালয়ের অধীনে

## Türkiye

lines-tr-yimer-157-name = লাইন 157: বিদেশিদের জন্য, মানব পাচারের ব্যাপারেও (YİMER 157)
lines-tr-yimer-157-by = সরকারের ইমিগ্রেশন কর্তৃপক্ষ
lines-tr-yimer-157-note = জরুরি অবস্থায় এই লাইন পুলিশকে জানায়, আপনি কোথায় আছেন।

## Ukraine

lines-ua-1547-name = লাইন 1547: মানব পাচার ও ঘরে নির্যাতন (Урядова гаряча лінія 1547)
lines-ua-1547-by = সরকারের যোগাযোগ কেন্দ্র
lines-ua-1547-note = সূত্র বলে, আপনার নাম বলার দরকার নেই।
lines-ua-527-name = লাইন 527: মানব পাচার, আর অভিবাসীদের জন্য পরামর্শ (Національна гаряча лінія 527)
lines-ua-527-by = একটি সংগঠন, জাতিসংঘের অভিবাসন সংস্থার সাহায্যে
lines-ua-527-note = সূত্র বলে, আপনার নাম বলার দরকার নেই।

## United States

lines-us-ndvh-name = ঘরে নির্যাতন নিয়ে জাতীয় হটলাইন (National Domestic Violence Hotline)
lines-us-ndvh-by = একটি সংগঠন, যা সরকারের অংশ নয়
lines-us-rainn-name = যৌন নির্যাতন নিয়ে জাতীয় হটলাইন (National Sexual Assault Hotline)
lines-us-rainn-by = একটি সংগঠন, RAINN

## Vietnam

lines-vn-111-name = লাইন 111: শিশু, আর মানব পাচার (Tổng đài 111)
lines-vn-111-by = স্বাস্থ্য মন্ত্রণালয় (সরকার), জাতিসংঘের অভিবাসন সংস্থার সঙ্গে

## South Africa

lines-za-childline-116-name = দক্ষিণ আফ্রিকার চাইল্ডলাইন (Childline South Africa)
lines-za-childline-116-by = একটি সংগঠন, Childline South Africa
lines-za-childline-116-note = দক্ষিণ আফ্রিকায় যারা পাচারের কথা জানেন, তারা হয়তো তা জানাতে বাধ্য। আরও কিছু বলার আগে আপনি জিজ্ঞেস করতে পারেন।
lines-za-gbvcc-name = জেন্ডারভিত্তিক নির্যাতন নিয়ে কমান্ড সেন্টার (Gender-Based Violence Command Centre)
lines-za-gbvcc-by = সমাজ উন্নয়ন বিভাগ (সরকার)
lines-za-gbvcc-note = তারা আপনার কল পুলিশের কাছে পাঠাতে পারে। দক্ষিণ আফ্রিকায় যারা পাচারের কথা জানেন, তারা হয়তো তা জানাতে বাধ্য। আরও কিছু বলার আগে আপনি জিজ্ঞেস করতে পারেন।
