### The phone lines, each in a few words. One group a country; numbers, hours and sources are in content/helplines.toml.
###
### Each line has a name (-name) and says who runs it (-by, shown after "Run by"). Some have a note (-note): what to know
### before you call. Above it the page says who runs the line, if that is the police, immigration, labour inspectors or
### another office of the state (numbers-warn-…, in numbers.ftl). A note does not say that again, it only adds to it.
### Keep the name of the line and of the organisation also in its own language, so that a reader can recognise it.

## Argentina

lines-ar-linea-102-name = لائن 102: بچوں کے حقوق (Línea 102)
lines-ar-linea-102-by = صوبوں کی ٹیمیں، بچوں کے سرکاری دفتر کے ساتھ
lines-ar-linea-102-note = یہ ایمرجنسی کی لائن نہیں ہے۔
lines-ar-linea-137-name = لائن 137: خاندان میں تشدد، جنسی تشدد (Línea 137)
lines-ar-linea-137-by = وزارت انصاف (حکومت)
lines-ar-linea-145-name = لائن 145: انسانی سمگلنگ (Línea 145)
lines-ar-linea-145-by = حکومت کا بچاؤ پروگرام، پراسیکیوٹروں کے ساتھ
lines-ar-linea-145-note = یہ پراسیکیوٹروں کے ساتھ کام کرتی ہے، اور کال سے تفتیش شروع ہو سکتی ہے۔ ذریعہ کہتا ہے کہ اپنا نام بتانا ضروری نہیں۔ ہو سکتا ہے انتظار کرنا پڑے۔

## Australia

lines-au-1800respect-name = شوہر، بیوی، ساتھی یا خاندان کا تشدد، جنسی تشدد (1800RESPECT)
lines-au-1800respect-by = ایک قومی سروس جس کے پیسے حکومت دیتی ہے
lines-au-afp-131-237-name = آسٹریلیا کی فیڈرل پولیس: انسانی سمگلنگ اور جدید غلامی (Australian Federal Police)
lines-au-afp-131-237-by = فیڈرل پولیس
lines-au-afp-131-237-note = ترجمان مانگا جا سکتا ہے۔

## Brazil

lines-br-disque-100-name = نمبر 100: انسانی حقوق (Disque 100)
lines-br-disque-100-by = انسانی حقوق کی وزارت (حکومت)
lines-br-disque-100-note = ذریعہ کہتا ہے کہ اپنا نام بتانا ضروری نہیں۔ آپ کو اپنی کال کا ایک نمبر ملتا ہے۔
lines-br-ligue-180-name = نمبر 180: عورتوں کے لیے مدد (Ligue 180)
lines-br-ligue-180-by = عورتوں کی وزارت (حکومت)

## Canada

lines-ca-human-trafficking-hotline-name = کینیڈا کی انسانی سمگلنگ کی ہاٹ لائن (Canadian Human Trafficking Hotline، Ligne d’urgence canadienne contre la traite des personnes)
lines-ca-human-trafficking-hotline-by = ایک فلاحی تنظیم، The Canadian Centre to End Human Trafficking
lines-ca-human-trafficking-hotline-note = وہ کہتی ہے کہ وہ پولیس نہیں ہے۔ وہ پولیس کو صرف تب بتاتی ہے جب آپ راضی ہوں، یا جب قانون لازم کرے۔

## Germany

lines-de-hilfetelefon-116016-name = عورتوں پر تشدد کے خلاف ہیلپ لائن (Hilfetelefon Gewalt gegen Frauen)
lines-de-hilfetelefon-116016-by = خاندانوں کا ایک وفاقی دفتر (حکومت)
lines-de-hilfetelefon-116016-note = یہ انسانی سمگلنگ اور زبردستی کی شادی میں بھی مدد کرتی ہے۔ وہ کہتی ہے کہ اپنا نام بتانا ضروری نہیں۔
lines-de-kok-name = آپ کے قریب مشورے کا مرکز ڈھونڈنا (KOK)
lines-de-kok-by = انسانی سمگلنگ کے خلاف تنظیموں کا ایک نیٹ ورک
lines-de-kok-note = یہ ایک دفتر ہے۔ یہاں دن رات فون نہیں اٹھایا جاتا۔

## Spain

lines-es-016-name = 016: عورتوں پر تشدد (Servicio 016)
lines-es-016-by = برابری کی وزارت (حکومت)
lines-es-016-note = ذریعہ کہتا ہے کہ کال فون کے بل میں نہیں آتی۔ وہ فون کی کالوں کی فہرست میں رہ سکتی ہے۔
lines-es-amar-dragoste-name = ان عورتوں کے لیے جو جسم فروشی میں ہوں، یا جنہیں اس کا خطرہ ہو (Amar Dragoste)
lines-es-amar-dragoste-by = ایک انجمن، Amar Dragoste
lines-es-policia-trata-900105090-name = انسانی سمگلنگ کے خلاف پولیس کی لائن (Policía Nacional, Trata)
lines-es-policia-trata-900105090-by = قومی پولیس
lines-es-policia-trata-900105090-note = ذریعہ کہتا ہے کہ اپنا نام بتانا ضروری نہیں۔

## Ethiopia

lines-et-8797-name = انسانی سمگلنگ کے خلاف قومی لائن (8797)
lines-et-8797-by = وزارت انصاف (حکومت)، اقوام متحدہ کے ہجرت کے ادارے (IOM) کے ساتھ

## United Kingdom

lines-gb-modern-slavery-helpline-name = جدید غلامی اور استحصال کی ہیلپ لائن (Modern Slavery & Exploitation Helpline)
lines-gb-modern-slavery-helpline-by = ایک فلاحی تنظیم، Unseen
lines-gb-modern-slavery-helpline-note = اپنا نام بتانا ضروری نہیں۔ وہ آپ کی بات آگے بتانے سے پہلے پوچھتے ہیں۔ اگر کوئی ابھی خطرے میں ہو، یا کسی بچے کو خطرہ ہو، تو ہو سکتا ہے پوچھے بغیر بتا دیں۔
lines-gb-salvation-army-referral-name = مدد تک پہنچنے کا ایک راستہ (The Salvation Army)
lines-gb-salvation-army-referral-by = The Salvation Army، چرچ کی ایک فلاحی تنظیم، حکومت کے لیے
lines-gb-salvation-army-referral-note = یہاں سے بات اس سرکاری نظام تک جا سکتی ہے جو “victims” کے لیے ہے۔ اس نظام کو آپ کا نام اور رضامندی چاہیے۔

## Greece

lines-gr-ekka-197-name = لائن 197: فوری سماجی مدد (ΕΚΚΑ, Γραμμή 197)
lines-gr-ekka-197-by = سماجی یکجہتی کا قومی مرکز (حکومت)

## Indonesia

lines-id-kp2mi-migrant-workers-name = باہر کام کرنے والے انڈونیشی مزدوروں کی حفاظت (KP2MI)
lines-id-kp2mi-migrant-workers-by = باہر کام کرنے والے مزدوروں کی وزارت (حکومت)
lines-id-sapa-129-name = عورتیں اور بچے، SAPA 129 (Sahabat Perempuan dan Anak)
lines-id-sapa-129-by = عورتوں اور بچوں کی وزارت (حکومت)

## India

lines-in-181-women-name = عورتوں کی ہیلپ لائن 181 (Women Helpline 181)
lines-in-181-women-by = ریاستیں، اور عورتوں اور بچوں کی وزارت (حکومت)
lines-in-181-women-note = یہ آپ کو پولیس، ہسپتال یا وکیل سے ملا سکتی ہے۔ اس سے پہلے پوچھا جا سکتا ہے۔
lines-in-bba-complaint-cell-name = بچپن بچاؤ آندولن: بچوں سے مزدوری اور انسانی سمگلنگ (बचपन बचाओ आंदोलन)
lines-in-bba-complaint-cell-by = بچوں کی ایک تنظیم، Bachpan Bachao Andolan
lines-in-childline-1098-name = چائلڈ لائن 1098، بچوں کے لیے (चाइल्डलाइन 1098, Childline)
lines-in-childline-1098-by = عورتوں اور بچوں کی وزارت (حکومت)

## Italy

lines-it-1522-name = 1522: تشدد اور پیچھا کرنا (Numero antiviolenza e stalking)
lines-it-1522-by = برابر موقعوں کا محکمہ (حکومت)
lines-it-numero-verde-antitratta-name = انسانی سمگلنگ کے خلاف قومی لائن (Numero Verde Antitratta)
lines-it-numero-verde-antitratta-by = برابر موقعوں کا محکمہ (حکومت) اور علاقہ Veneto
lines-it-numero-verde-antitratta-note = ذریعہ کہتا ہے کہ اپنا نام بتانا ضروری نہیں۔ ہو سکتا ہے کچھ موبائل فونوں سے یہ نمبر نہ ملے۔

## Cambodia

lines-kh-117-police-name = پولیس کی لائن 117: زبردستی رکھے گئے لوگ
lines-kh-117-police-by = قومی پولیس
lines-kh-117-police-note = ذریعہ کہتا ہے کہ فون میں بیلنس نہ ہو تب بھی یہ چلتی ہے۔
lines-kh-1280-child-name = کمبوڈیا کی بچوں کی ہیلپ لائن (Child Helpline Cambodia)
lines-kh-1280-child-by = ایک تنظیم، Child Helpline Cambodia
lines-kh-1280-child-note = یہ 25 سال تک کی عمر والوں کے لیے ہے۔
lines-kh-aple-name = بچوں کا جنسی استحصال (APLE)
lines-kh-aple-by = ایک تنظیم، APLE Cambodia
lines-kh-aple-note = اپنا نام بتانا ضروری نہیں۔ آپ جو بتائیں، وہ پولیس کو بھیجا جا سکتا ہے۔

## Lebanon

lines-lb-isf-1745-name = لائن 1745: خاندان میں تشدد (الخط الساخن 1745)
lines-lb-isf-1745-by = پولیس (Internal Security Forces)
lines-lb-isf-1745-note = اگر آپ کے پاس کاغذات نہیں، تو پہلے کسی تنظیم سے مشورہ لینے کی کوشش کریں۔

## Mexico

lines-mx-linea-nacional-trata-name = انسانی سمگلنگ کے خلاف قومی لائن (Línea Nacional contra la Trata de Personas)
lines-mx-linea-nacional-trata-by = میکسیکو سٹی کی ایک شہری کونسل (Consejo Ciudadano)

## Nigeria

lines-ng-naptip-mobile-name = انسانی سمگلنگ کے خلاف (NAPTIP)
lines-ng-naptip-mobile-by = ایک سرکاری محکمہ جو انسانی سمگلنگ کی تفتیش کرتا ہے
lines-ng-naptip-mobile-note = یہ محکمہ لوگوں کو گرفتار بھی کرتا ہے اور مقدمے عدالت میں لے جاتا ہے۔

## Netherlands

lines-nl-arbeidsinspectie-name = محنت کا محکمہ: کام پر استحصال (Nederlandse Arbeidsinspectie)
lines-nl-arbeidsinspectie-by = حکومت کے لیبر انسپکٹر
lines-nl-arbeidsinspectie-note = وہ کام کی جگہ کے جرموں کی تفتیش کرتے ہیں۔
lines-nl-comensha-name = انسانی سمگلنگ کے خلاف ہیلپ ڈیسک (CoMensha)
lines-nl-comensha-by = ایک آزاد تنظیم، CoMensha
lines-nl-politie-0900-8844-name = پولیس، ایمرجنسی کے لیے نہیں (Politie)
lines-nl-politie-0900-8844-by = پولیس
lines-nl-politie-0900-8844-note = ذریعہ کہتا ہے کہ پہلے معلومات کے لیے بات کی جا سکتی ہے۔

## Nepal

lines-np-1145-name = لائن 1145: عورتوں پر تشدد (खबर गरौं ११४५)
lines-np-1145-by = عورتوں کا قومی کمیشن (حکومت)
lines-np-1145-note = فون اٹھانے والے کم ہیں۔ ہو سکتا ہے پھر کوشش کرنی پڑے۔

## Philippines

lines-ph-1348-migrant-workers-name = لائن 1348: باہر کام کرنے والے فلپائنی
lines-ph-1348-migrant-workers-by = باہر کام کرنے والے مزدوروں کا محکمہ (Department of Migrant Workers، حکومت)

## Poland

lines-pl-kcik-name = انسانی سمگلنگ سے گزرنے والوں کا قومی مرکز، KCIK (Krajowe Centrum Interwencyjno-Konsultacyjne)
lines-pl-kcik-by = تنظیمیں La Strada اور PoMOC، حکومت کے لیے
lines-pl-kcik-note = یہ ان کی بھی مدد کرتا ہے جو پولیس یا سرحدی محافظوں سے رابطہ نہیں چاہتے۔
lines-pl-la-strada-name = انسانی سمگلنگ کے خلاف، La Strada (Fundacja La Strada)
lines-pl-la-strada-by = ایک فاؤنڈیشن، La Strada

## Portugal

lines-pt-eme-alentejo-name = انسانی سمگلنگ کے خلاف مدد کی ٹیم، Alentejo (EME)
lines-pt-eme-alentejo-by = ایک انجمن، APF
lines-pt-eme-algarve-name = انسانی سمگلنگ کے خلاف مدد کی ٹیم، Algarve (EME)
lines-pt-eme-algarve-by = ایک انجمن، APF
lines-pt-eme-centro-name = انسانی سمگلنگ کے خلاف مدد کی ٹیم، وسطی علاقہ (EME Centro)
lines-pt-eme-centro-by = ایک انجمن، APF
lines-pt-eme-lisboa-name = انسانی سمگلنگ کے خلاف مدد کی ٹیم، لزبن (EME Lisboa)
lines-pt-eme-lisboa-by = ایک انجمن، APF
lines-pt-eme-norte-name = انسانی سمگلنگ کے خلاف مدد کی ٹیم، شمال (EME Norte)
lines-pt-eme-norte-by = ایک انجمن، APF
lines-pt-linha-tsh-name = انسانی سمگلنگ سے گزرنے والوں کی قومی لائن (Linha nacional de apoio)
lines-pt-linha-tsh-by = مدد کی ٹیمیں، جن کے نام حکومت کے ایک صفحے پر ہیں
lines-pt-linha-tsh-note = ذریعہ کہتا ہے کہ اپنا نام بتانا ضروری نہیں۔

## Romania

lines-ro-anitp-name = انسانی سمگلنگ کے خلاف محکمہ (ANITP Telverde)
lines-ro-anitp-by = وزارت داخلہ کا ایک محکمہ؛ پولیس بھی اسی وزارت کے نیچے ہے

## Türkiye

lines-tr-yimer-157-name = لائن 157: باہر سے آئے لوگوں کے لیے، انسانی سمگلنگ کے لیے بھی (YİMER 157)
lines-tr-yimer-157-by = حکومت کا امیگریشن کا محکمہ
lines-tr-yimer-157-note = ایمرجنسی میں یہ لائن پولیس کو بتاتی ہے کہ آپ کہاں ہیں۔

## Ukraine

lines-ua-1547-name = لائن 1547: انسانی سمگلنگ اور گھر میں تشدد (Урядова гаряча лінія 1547)
lines-ua-1547-by = حکومت کا رابطہ مرکز
lines-ua-1547-note = ذریعہ کہتا ہے کہ اپنا نام بتانا ضروری نہیں۔
lines-ua-527-name = لائن 527: انسانی سمگلنگ، اور تارکین وطن کے لیے مشورہ (Національна гаряча лінія 527)
lines-ua-527-by = ایک تنظیم، اقوام متحدہ کے ہجرت کے ادارے (IOM) کی مدد سے
lines-ua-527-note = ذریعہ کہتا ہے کہ اپنا نام بتانا ضروری نہیں۔

## United States

lines-us-ndvh-name = گھریلو تشدد کی قومی ہاٹ لائن (National Domestic Violence Hotline)
lines-us-ndvh-by = ایک تنظیم جو حکومت کا حصہ نہیں
lines-us-rainn-name = جنسی حملے کی قومی ہاٹ لائن (National Sexual Assault Hotline)
lines-us-rainn-by = ایک تنظیم، RAINN

## Vietnam

lines-vn-111-name = لائن 111: بچے، اور انسانی سمگلنگ (Tổng đài 111)
lines-vn-111-by = وزارت صحت (حکومت)، اقوام متحدہ کے ہجرت کے ادارے (IOM) کے ساتھ

## South Africa

lines-za-childline-116-name = جنوبی افریقہ کی بچوں کی ہیلپ لائن (Childline South Africa)
lines-za-childline-116-by = ایک تنظیم، Childline South Africa
lines-za-childline-116-note = جنوبی افریقہ میں، جنہیں انسانی سمگلنگ کا علم ہو، ہو سکتا ہے انہیں اطلاع دینی پڑے۔ آگے کچھ بتانے سے پہلے پوچھا جا سکتا ہے۔
lines-za-gbvcc-name = صنفی تشدد کا مرکز (Gender-Based Violence Command Centre)
lines-za-gbvcc-by = سماجی ترقی کا محکمہ (حکومت)
lines-za-gbvcc-note = وہ آپ کی کال پولیس کو دے سکتے ہیں۔ جنوبی افریقہ میں، جنہیں انسانی سمگلنگ کا علم ہو، ہو سکتا ہے انہیں اطلاع دینی پڑے۔ آگے کچھ بتانے سے پہلے پوچھا جا سکتا ہے۔
