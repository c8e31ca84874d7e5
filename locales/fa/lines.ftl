### The phone lines, each in a few words. One group a country; numbers, hours and sources are in content/helplines.toml.
###
### Each line has a name (-name) and says who runs it (-by, shown after "Run by"). Some have a note (-note): what to know
### before you call. Above it the page says who runs the line, if that is the police, immigration, labour inspectors or
### another office of the state (numbers-warn-…, in numbers.ftl). A note does not say that again, it only adds to it.
### Keep the name of the line and of the organisation also in its own language, so that a reader can recognise it.

## Argentina

lines-ar-linea-102-name = خط 102: حقوق کودکان (Línea 102)
lines-ar-linea-102-by = گروه‌های استان‌ها (ولایت‌ها)، با اداره دولتی امور کودکان
lines-ar-linea-102-note = این خط برای موارد اضطراری نیست.
lines-ar-linea-137-name = خط 137: خشونت در خانواده، خشونت جنسی (Línea 137)
lines-ar-linea-137-by = وزارت عدلیه (دادگستری)، دولتی
lines-ar-linea-145-name = خط 145: قاچاق انسان (Línea 145)
lines-ar-linea-145-by = برنامه نجات دولت، همراه با دادستان‌ها (سارنوال‌ها)
lines-ar-linea-145-note = این خط با دادستان‌ها کار می‌کند، و تماس‌ها ممکن است به تحقیق قضایی برسد. منبع می‌گوید که لازم نیست نام خود را بگویید. ممکن است لازم شود منتظر بمانید.

## Australia

lines-au-1800respect-name = 1800RESPECT: خشونت شریک زندگی یا خانواده، خشونت جنسی
lines-au-1800respect-by = یک خدمت سراسری که دولت خرج آن را می‌دهد
lines-au-afp-131-237-name = پلیس فدرال استرالیا: قاچاق انسان و بردگی نوین (Australian Federal Police)
lines-au-afp-131-237-by = پلیس فدرال
lines-au-afp-131-237-note = می‌توانید مترجم بخواهید.

## Brazil

lines-br-disque-100-name = خط 100: حقوق بشر (Disque 100)
lines-br-disque-100-by = وزارت حقوق بشر (دولتی)
lines-br-disque-100-note = منبع می‌گوید که لازم نیست نام خود را بگویید. برای تماس خود یک شماره می‌گیرید.
lines-br-ligue-180-name = خط 180: کمک به زنان (Ligue 180)
lines-br-ligue-180-by = وزارت زنان (دولتی)

## Canada

lines-ca-human-trafficking-hotline-name = خط کمک کانادا درباره قاچاق انسان (Canadian Human Trafficking Hotline / Ligne d’urgence canadienne contre la traite des personnes)
lines-ca-human-trafficking-hotline-by = یک سازمان خیریه، The Canadian Centre to End Human Trafficking
lines-ca-human-trafficking-hotline-note = این خط می‌گوید که پلیس نیست. فقط اگر شما موافق باشید یا قانون لازم بداند، به پلیس خبر می‌دهد.

## Germany

lines-de-hilfetelefon-116016-name = خط کمک درباره خشونت علیه زنان (Hilfetelefon Gewalt gegen Frauen)
lines-de-hilfetelefon-116016-by = یک اداره فدرال برای خانواده‌ها (دولتی)
lines-de-hilfetelefon-116016-note = درباره قاچاق انسان و ازدواج اجباری هم کمک می‌کند. می‌گوید که لازم نیست نام خود را بگویید.
lines-de-kok-name = KOK: مرکز مشاوره نزدیک شما را پیدا می‌کند
lines-de-kok-by = شبکه‌ای از سازمان‌های ضد قاچاق انسان
lines-de-kok-note = این یک دفتر است. شب و روز جواب نمی‌دهد.

## Spain

lines-es-016-name = خط 016: خشونت علیه زنان (Servicio 016)
lines-es-016-by = وزارت برابری (دولتی)
lines-es-016-note = منبع می‌گوید که این تماس در صورت‌حساب تلفن نمی‌آید. ممکن است در فهرست تماس‌های تلفن بماند.
lines-es-amar-dragoste-name = Amar Dragoste: برای زنانی که تن‌فروشی می‌کنند یا در خطر آن هستند
lines-es-amar-dragoste-by = یک انجمن، Amar Dragoste
lines-es-policia-trata-900105090-name = خط پلیس علیه قاچاق انسان (Policía Nacional, Trata)
lines-es-policia-trata-900105090-by = پلیس ملی
lines-es-policia-trata-900105090-note = منبع می‌گوید که لازم نیست نام خود را بگویید.

## Ethiopia

lines-et-8797-name = خط ملی علیه قاچاق انسان (8797)
lines-et-8797-by = وزارت عدلیه (دادگستری)، دولتی، با سازمان بین‌المللی مهاجرت سازمان ملل

## United Kingdom

lines-gb-modern-slavery-helpline-name = خط کمک درباره بردگی نوین و بهره‌کشی (Modern Slavery & Exploitation Helpline)
lines-gb-modern-slavery-helpline-by = یک سازمان خیریه، Unseen
lines-gb-modern-slavery-helpline-note = لازم نیست نام خود را بگویید. پیش از گفتن حرف شما به دیگران از شما می‌پرسند. اگر حالا کسی در خطر باشد یا کودکی در معرض خطر باشد، ممکن است بدون پرسیدن بگویند.
lines-gb-salvation-army-referral-name = ارتش رستگاری (Salvation Army): راهی برای رسیدن به حمایت
lines-gb-salvation-army-referral-by = The Salvation Army، یک خیریه کلیسایی، برای دولت
lines-gb-salvation-army-referral-note = ممکن است شما را به نظام رسمی «قربانیان» برساند. آن نظام نام و موافقت شما را لازم دارد.

## Greece

lines-gr-ekka-197-name = خط 197: کمک اجتماعی فوری (ΕΚΚΑ, Γραμμή 197)
lines-gr-ekka-197-by = مرکز ملی همبستگی اجتماعی (دولتی)

## Indonesia

lines-id-kp2mi-migrant-workers-name = حمایت از کارگران مهاجر اندونزی (KP2MI)
lines-id-kp2mi-migrant-workers-by = وزارت کارگران مهاجر (دولتی)
lines-id-sapa-129-name = SAPA 129: زنان و کودکان (Sahabat Perempuan dan Anak)
lines-id-sapa-129-by = وزارت زنان و کودکان (دولتی)

## India

lines-in-181-women-name = خط کمک زنان 181 (Women helpline 181)
lines-in-181-women-by = ایالت‌ها و وزارت زنان و کودکان (دولتی)
lines-in-181-women-note = می‌تواند شما را به پلیس، بیمارستان (شفاخانه) یا وکیل وصل کند. می‌توانید پیش از این کار بپرسید.
lines-in-bba-complaint-cell-name = Bachpan Bachao Andolan: کار کودکان و قاچاق انسان (बचपन बचाओ आंदोलन)
lines-in-bba-complaint-cell-by = یک سازمان برای کودکان، Bachpan Bachao Andolan
lines-in-childline-1098-name = خط کودکان 1098 (Childline 1098, चाइल्डलाइन 1098)
lines-in-childline-1098-by = وزارت زنان و کودکان (دولتی)

## Italy

lines-it-1522-name = خط 1522: خشونت و تعقیب و مزاحمت (Numero antiviolenza e stalking)
lines-it-1522-by = اداره فرصت‌های برابر (دولتی)
lines-it-numero-verde-antitratta-name = خط ملی علیه قاچاق انسان (Numero Verde Antitratta)
lines-it-numero-verde-antitratta-by = اداره فرصت‌های برابر (دولتی) و منطقه ونتو (Veneto)
lines-it-numero-verde-antitratta-note = منبع می‌گوید که لازم نیست نام خود را بگویید. بعضی تلفن‌های موبایل ممکن است به این شماره وصل نشوند.

## Cambodia

lines-kh-117-police-name = خط پلیس 117: کسانی که به زور نگه داشته شده‌اند
lines-kh-117-police-by = پلیس ملی
lines-kh-117-police-note = منبع می‌گوید که بدون اعتبار (کریدت) تلفن هم کار می‌کند.
lines-kh-1280-child-name = خط کمک کودکان کامبوج (Child Helpline Cambodia)
lines-kh-1280-child-by = یک سازمان، Child Helpline Cambodia
lines-kh-1280-child-note = برای افراد تا 25 سال است.
lines-kh-aple-name = APLE: بهره‌کشی جنسی از کودکان
lines-kh-aple-by = یک سازمان، APLE Cambodia
lines-kh-aple-note = لازم نیست نام خود را بگویید. ممکن است حرف شما به پلیس فرستاده شود.

## Lebanon

lines-lb-isf-1745-name = خط 1745: خشونت در خانواده (الخط الساخن 1745)
lines-lb-isf-1745-by = پلیس (نیروهای امنیت داخلی)
lines-lb-isf-1745-note = اگر مدارک ندارید، سعی کنید اول از یک سازمان مشاوره بگیرید.

## Mexico

lines-mx-linea-nacional-trata-name = خط ملی علیه قاچاق انسان (Línea Nacional contra la Trata de Personas)
lines-mx-linea-nacional-trata-by = یک شورای شهروندی در مکزیکوسیتی (Consejo Ciudadano)

## Nigeria

lines-ng-naptip-mobile-name = NAPTIP: علیه قاچاق انسان
lines-ng-naptip-mobile-by = یک اداره دولتی که درباره قاچاق انسان تحقیق می‌کند
lines-ng-naptip-mobile-note = این اداره افراد را دستگیر هم می‌کند و پرونده‌ها را به دادگاه (محکمه) می‌برد.

## Netherlands

lines-nl-arbeidsinspectie-name = بازرسی کار: بهره‌کشی در کار (Nederlandse Arbeidsinspectie)
lines-nl-arbeidsinspectie-by = بازرس‌های کار دولت
lines-nl-arbeidsinspectie-note = آن‌ها درباره جرم‌های محیط کار تحقیق می‌کنند.
lines-nl-comensha-name = CoMensha: مرکز راهنمایی علیه قاچاق انسان
lines-nl-comensha-by = یک سازمان مستقل، CoMensha
lines-nl-politie-0900-8844-name = پلیس، نه برای موارد اضطراری (Politie)
lines-nl-politie-0900-8844-by = پلیس
lines-nl-politie-0900-8844-note = منبع می‌گوید که اول می‌توانید برای گرفتن اطلاعات گفتگویی داشته باشید.

## Nepal

lines-np-1145-name = خط 1145: خشونت علیه زنان (खबर गरौं ११४५)
lines-np-1145-by = کمیسیون ملی زنان (دولتی)
lines-np-1145-note = افراد کمی به تماس‌ها جواب می‌دهند. ممکن است لازم شود دوباره امتحان کنید.

## Philippines

lines-ph-1348-migrant-workers-name = خط 1348: کارگران فیلیپینی در خارج
lines-ph-1348-migrant-workers-by = وزارت کارگران مهاجر (دولتی)

## Poland

lines-pl-kcik-name = KCIK: مرکز ملی برای قربانیان قاچاق انسان (Krajowe Centrum Interwencyjno-Konsultacyjne)
lines-pl-kcik-by = سازمان‌های La Strada و PoMOC، برای دولت
lines-pl-kcik-note = به کسانی هم که نمی‌خواهند با پلیس یا مرزبانی تماس داشته باشند کمک می‌کند.
lines-pl-la-strada-name = La Strada: علیه قاچاق انسان (Fundacja La Strada)
lines-pl-la-strada-by = یک بنیاد، La Strada

## Portugal

lines-pt-eme-alentejo-name = گروه حمایت علیه قاچاق انسان، آلنتژو (EME, Alentejo)
lines-pt-eme-alentejo-by = یک انجمن، APF
lines-pt-eme-algarve-name = گروه حمایت علیه قاچاق انسان، آلگاروه (EME, Algarve)
lines-pt-eme-algarve-by = یک انجمن، APF
lines-pt-eme-centro-name = گروه حمایت علیه قاچاق انسان، مرکز (EME, Centro)
lines-pt-eme-centro-by = یک انجمن، APF
lines-pt-eme-lisboa-name = گروه حمایت علیه قاچاق انسان، لیسبون (EME, Lisboa)
lines-pt-eme-lisboa-by = یک انجمن، APF
lines-pt-eme-norte-name = گروه حمایت علیه قاچاق انسان، شمال (EME, Norte)
lines-pt-eme-norte-by = یک انجمن، APF
lines-pt-linha-tsh-name = خط ملی برای قربانیان قاچاق انسان (Linha nacional de apoio)
lines-pt-linha-tsh-by = گروه‌های حمایت، نام‌برده در یک صفحه دولت
lines-pt-linha-tsh-note = منبع می‌گوید که لازم نیست نام خود را بگویید.

## Romania

lines-ro-anitp-name = اداره مبارزه با قاچاق انسان (ANITP Telverde)
lines-ro-anitp-by = اداره‌ای از وزارت داخله (کشور)، که پلیس هم زیر نظر آن است

## Türkiye

lines-tr-yimer-157-name = خط 157: برای خارجی‌ها، همچنین قاچاق انسان (YİMER 157)
lines-tr-yimer-157-by = اداره مهاجرت دولت
lines-tr-yimer-157-note = در موارد اضطراری این خط به پلیس می‌گوید کجا هستید.

## Ukraine

lines-ua-1547-name = خط 1547: قاچاق انسان و خشونت در خانه (Урядова гаряча лінія 1547)
lines-ua-1547-by = مرکز تماس دولت
lines-ua-1547-note = منبع می‌گوید که لازم نیست نام خود را بگویید.
lines-ua-527-name = خط 527: قاچاق انسان، و مشاوره برای مهاجران (Національна гаряча лінія 527)
lines-ua-527-by = یک سازمان، با کمک سازمان بین‌المللی مهاجرت سازمان ملل
lines-ua-527-note = منبع می‌گوید که لازم نیست نام خود را بگویید.

## United States

lines-us-ndvh-name = خط ملی خشونت در خانه (National Domestic Violence Hotline)
lines-us-ndvh-by = سازمانی که بخشی از دولت نیست
lines-us-rainn-name = خط ملی خشونت جنسی (National Sexual Assault Hotline)
lines-us-rainn-by = یک سازمان، RAINN

## Vietnam

lines-vn-111-name = خط 111: کودکان، و قاچاق انسان (Tổng đài 111)
lines-vn-111-by = وزارت صحت (بهداشت)، دولتی، با سازمان بین‌المللی مهاجرت سازمان ملل

## South Africa

lines-za-childline-116-name = خط کودکان آفریقای جنوبی (Childline South Africa)
lines-za-childline-116-by = یک سازمان، Childline South Africa
lines-za-childline-116-note = در آفریقای جنوبی، کسانی که از قاچاق انسان خبر دارند شاید مجبور باشند گزارش بدهند. می‌توانید پیش از گفتن چیزهای بیشتر بپرسید.
lines-za-gbvcc-name = مرکز تماس خشونت جنسیتی (Gender-Based Violence Command Centre)
lines-za-gbvcc-by = وزارت توسعه اجتماعی (دولتی)
lines-za-gbvcc-note = آن‌ها می‌توانند تماس شما را به پلیس وصل کنند. در آفریقای جنوبی، کسانی که از قاچاق انسان خبر دارند شاید مجبور باشند گزارش بدهند. می‌توانید پیش از گفتن چیزهای بیشتر بپرسید.
