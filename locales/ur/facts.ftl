### The list of sources at the end of a guide: what each fact stands on (-law) and where it holds (-where).
### The facts themselves, with quotes and addresses, are in content/facts.toml. Use the usual name of each law in your
### language, if it has one; keep numbers of articles.

facts-un-principle-no-detention-no-charge-law = انسانی حقوق اور انسانی سمگلنگ کے بارے میں اقوام متحدہ کی رہنمائی، 2002، اصول 7
facts-un-principle-no-detention-no-charge-where = سب ملکوں کے لیے رہنمائی۔ یہ قانون نہیں۔

facts-ilo-protocol-no-prosecution-power-law = جبری مشقت کا 2014 کا پروٹوکول (محنت کا عالمی ادارہ، ILO)، آرٹیکل 4
facts-ilo-protocol-no-prosecution-power-where = اس پروٹوکول میں شامل ملک

facts-eu-non-punishment-law = یورپی یونین کا ڈائریکٹو (Directive) 2011/36، انسانی سمگلنگ کے بارے میں، آرٹیکل 8
facts-eu-non-punishment-where = یورپی یونین، مگر ڈنمارک نہیں

facts-non-punishment-idea-osce-law = یورپ میں سلامتی اور تعاون کی تنظیم (OSCE) اور کونسل آف یورپ کا مشترکہ بیان، 2014
facts-non-punishment-idea-osce-where = تنظیم OSCE کے ملک۔ یہ رہنمائی ہے، قانون نہیں۔

facts-uk-section-45-adult-law = جدید غلامی کا قانون 2015 (Modern Slavery Act)، دفعہ 45
facts-uk-section-45-adult-where = انگلینڈ اور ویلز

facts-uk-section-45-child-law = جدید غلامی کا قانون 2015 (Modern Slavery Act)، دفعہ 45، ذیلی دفعہ 4
facts-uk-section-45-child-where = انگلینڈ اور ویلز

facts-uk-section-45-limits-law = جدید غلامی کا قانون 2015 (Modern Slavery Act)، ضمیمہ 4، اور پراسیکیوٹروں کے لیے رہنمائی
facts-uk-section-45-limits-where = انگلینڈ اور ویلز

facts-victims-are-still-punished-law = انسانی سمگلنگ کے بارے میں کونسل آف یورپ کے ماہروں کا بیان، 2014
facts-victims-are-still-punished-where = ایک عام تنبیہ

facts-non-punishment-often-not-applied-law = انسانی سمگلنگ کے بارے میں اقوام متحدہ کے ایک ماہر کی رپورٹ، 2021 (A/HRC/47/34)
facts-non-punishment-often-not-applied-where = ایک عام تنبیہ

facts-duty-to-report-some-countries-law = انسانی سمگلنگ کے بارے میں جنوبی افریقہ کا قانون، 2013 کا ایکٹ 7
facts-duty-to-report-some-countries-where = جنوبی افریقہ

facts-coe-reflection-30-days-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 13
facts-coe-reflection-30-days-where = اس معاہدے میں شامل ملک

facts-coe-reflection-no-expulsion-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 13، پیرا 1
facts-coe-reflection-no-expulsion-where = اس معاہدے میں شامل ملک

facts-coe-reflection-purpose-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 13، اور اس کے ماہروں کی رہنمائی
facts-coe-reflection-purpose-where = اس معاہدے میں شامل ملک

facts-help-not-conditional-coe-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 12، پیرا 6
facts-help-not-conditional-coe-where = اس معاہدے میں شامل ملک

facts-eu-free-interpreter-law = یورپی یونین کا ڈائریکٹو (Directive) 2012/29، جرم سے نقصان اٹھانے والوں کے بارے میں، آرٹیکل 7
facts-eu-free-interpreter-where = یورپی یونین، مگر ڈنمارک نہیں

facts-country-lb-note-law = لبنان کے بارے میں رپورٹ، 2023
facts-country-lb-note-where = لبنان

facts-country-kw-note-law = کویت کے بارے میں رپورٹ، 2024
facts-country-kw-note-where = کویت

facts-india-free-legal-aid-law = قانونی خدمات کے اداروں کا قانون 1987 (Legal Services Authorities Act)، دفعہ 12
facts-india-free-legal-aid-where = بھارت

facts-jordan-free-legal-help-law = وزارت انصاف اور اردن کی وکیلوں کی انجمن کا سمجھوتا، 2024
facts-jordan-free-legal-help-where = اردن

facts-no-police-needed-portugal-law = مدد کی ٹیموں اور شیلٹروں کا قومی نیٹ ورک
facts-no-police-needed-portugal-where = پرتگال

facts-no-police-needed-poland-law = انسانی سمگلنگ سے گزرنے والوں کا قومی مرکز (KCIK)
facts-no-police-needed-poland-where = پولینڈ

facts-know-where-you-are-law = ہنگامی مدد کے ایک مرکز کا حفاظتی منصوبہ
facts-know-where-you-are-where = سب ملکوں کے لیے مشورہ۔ یہ قانون نہیں۔

facts-trust-your-instinct-law = گھر میں تشدد کے خلاف ایک نیٹ ورک کا مشورہ (NNEDV)
facts-trust-your-instinct-where = سب ملکوں کے لیے مشورہ۔ یہ قانون نہیں۔

facts-use-safer-device-law = گھر میں تشدد کے خلاف ایک نیٹ ورک کا مشورہ (NNEDV)
facts-use-safer-device-where = سب ملکوں کے لیے مشورہ۔ یہ قانون نہیں۔

facts-sudden-changes-can-be-dangerous-law = گھر میں تشدد کے خلاف ایک نیٹ ورک کا مشورہ (NNEDV)
facts-sudden-changes-can-be-dangerous-where = سب ملکوں کے لیے مشورہ۔ یہ قانون نہیں۔

facts-safety-bag-and-numbers-law = ہنگامی مدد کے ایک مرکز کا حفاظتی منصوبہ
facts-safety-bag-and-numbers-where = سب ملکوں کے لیے مشورہ۔ یہ قانون نہیں۔

facts-pep-72-hours-law = امریکہ کی حکومت کا صحت کا مشورہ (HIV.gov)
facts-pep-72-hours-where = بہت سے ملکوں میں ڈاکٹروں کا طریقہ

facts-coe-safe-housing-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 12، پیرا 1 (الف)
facts-coe-safe-housing-where = اس معاہدے میں شامل ملک

facts-coe-emergency-medical-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 12، پیرا 1 (ب)
facts-coe-emergency-medical-where = اس معاہدے میں شامل ملک

facts-coe-interpreter-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 12، پیرا 1 (ج)
facts-coe-interpreter-where = اس معاہدے میں شامل ملک

facts-forced-labour-11-signs-law = جبری مشقت کی نشانیاں، محنت کا عالمی ادارہ (ILO)، 2012
facts-forced-labour-11-signs-where = سب ملکوں کے لیے رہنما تحریر۔ یہ قانون نہیں۔

facts-one-sign-may-be-enough-law = جبری مشقت کی نشانیاں، محنت کا عالمی ادارہ (ILO)، 2012
facts-one-sign-may-be-enough-where = سب ملکوں کے لیے رہنما تحریر۔ یہ قانون نہیں۔

facts-trafficking-three-parts-law = انسانی سمگلنگ کے بارے میں اقوام متحدہ کا پروٹوکول (پالرمو پروٹوکول)، آرٹیکل 3 (الف)
facts-trafficking-three-parts-where = اس پروٹوکول میں شامل ملک

facts-consent-does-not-matter-law = انسانی سمگلنگ کے بارے میں اقوام متحدہ کا پروٹوکول (پالرمو پروٹوکول)، آرٹیکل 3 (ب)
facts-consent-does-not-matter-where = اس پروٹوکول میں شامل ملک

facts-trafficking-kinds-of-exploitation-law = انسانی سمگلنگ کے بارے میں اقوام متحدہ کا پروٹوکول (پالرمو پروٹوکول)، آرٹیکل 3 (الف)
facts-trafficking-kinds-of-exploitation-where = اس پروٹوکول میں شامل ملک

facts-forced-or-sold-marriage-law = غلامی کے بارے میں اقوام متحدہ کا 1956 کا معاہدہ، آرٹیکل 1 (ج)
facts-forced-or-sold-marriage-where = اس معاہدے میں شامل ملک

facts-debt-bondage-law = غلامی کے بارے میں اقوام متحدہ کا 1956 کا معاہدہ، آرٹیکل 1 (الف)
facts-debt-bondage-where = اس معاہدے میں شامل ملک

facts-trafficking-can-be-inside-one-country-law = اقوام متحدہ کے منشیات اور جرائم کے دفتر (UNODC) کے مطابق وضاحت
facts-trafficking-can-be-inside-one-country-where = ایک عام وضاحت

facts-smuggling-is-different-law = چوری چھپے سرحد پار کرانے اور انسانی سمگلنگ کے بارے میں اقوام متحدہ کے پروٹوکول، ہر ایک کا آرٹیکل 3
facts-smuggling-is-different-where = ان پروٹوکولوں میں شامل ملک

facts-child-no-means-needed-law = انسانی سمگلنگ کے بارے میں اقوام متحدہ کا پروٹوکول (پالرمو پروٹوکول)، آرٹیکل 3 (ج) اور (د)
facts-child-no-means-needed-where = اس پروٹوکول میں شامل ملک

facts-memory-is-not-in-order-law = ان وکیلوں کے لیے رہنمائی جو ظلم سہنے والوں کے ساتھ کام کرتے ہیں
facts-memory-is-not-in-order-where = سب ملکوں کے لیے مشورہ۔ یہ قانون نہیں۔

facts-keep-messages-and-dates-law = ظلم سہنے والوں کے لیے حفاظت کے مشورے
facts-keep-messages-and-dates-where = سب ملکوں کے لیے مشورہ۔ یہ قانون نہیں۔

facts-coe-information-own-language-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 12، پیرا 1 (د)
facts-coe-information-own-language-where = اس معاہدے میں شامل ملک

facts-passport-taken-illegal-icrmw-law = باہر سے آئے مزدوروں کے لیے اقوام متحدہ کا معاہدہ (ICRMW)، آرٹیکل 21
facts-passport-taken-illegal-icrmw-where = اس معاہدے میں شامل ملک

facts-wages-even-if-undocumented-icrmw-law = باہر سے آئے مزدوروں کے لیے اقوام متحدہ کا معاہدہ (ICRMW)، آرٹیکل 25، پیرا 3
facts-wages-even-if-undocumented-icrmw-where = تقریباً 59 ملک جو اس معاہدے میں شامل ہیں، ان میں یورپ یا خلیج کے کم ہیں

facts-no-prison-for-contract-debt-law = باہر سے آئے مزدوروں کے لیے اقوام متحدہ کا معاہدہ (ICRMW)، آرٹیکل 20، پیرا 1
facts-no-prison-for-contract-debt-where = اس معاہدے میں شامل ملک

facts-eu-back-pay-law = یورپی یونین کا ڈائریکٹو (Directive) 2009/52، کام دینے والوں کے بارے میں، آرٹیکل 6
facts-eu-back-pay-where = یورپی یونین، مگر ڈنمارک اور آئرلینڈ نہیں

facts-eu-back-pay-three-months-law = یورپی یونین کا ڈائریکٹو (Directive) 2009/52، کام دینے والوں کے بارے میں، آرٹیکل 6، پیرا 3
facts-eu-back-pay-three-months-where = یورپی یونین، مگر ڈنمارک اور آئرلینڈ نہیں

facts-eu-wage-level-law = یورپی یونین کا ڈائریکٹو (Directive) 2009/52، کام دینے والوں کے بارے میں، آرٹیکل 6، پیرا 1 (الف)
facts-eu-wage-level-where = یورپی یونین، مگر ڈنمارک اور آئرلینڈ نہیں

facts-no-recruitment-fees-law = مناسب بھرتی کے اصول (محنت کا عالمی ادارہ، ILO)
facts-no-recruitment-fees-where = سب ملکوں کے لیے رہنمائی۔ یہ قانون نہیں، اور قانون الگ الگ ہیں۔

facts-kuwait-domestic-law-law = گھروں میں کام کے بارے میں 2015 کا قانون 68، 2020 کی ایک رپورٹ میں
facts-kuwait-domestic-law-where = کویت

facts-gulf-absconding-risk-law = مزدوروں کے رہنے کے قاعدے
facts-gulf-absconding-risk-where = کویت۔ خلیج کے دوسرے ملکوں میں بھی ایسے نظام ہیں۔

facts-qatar-online-complaint-law = شکایتوں کی آن لائن جگہ، 2021
facts-qatar-online-complaint-where = قطر

facts-jordan-hemaya-law = وزارت محنت کی آن لائن جگہ (حمایہ، Hemaya)، 2022
facts-jordan-hemaya-where = اردن

facts-palermo-compensation-law = انسانی سمگلنگ کے بارے میں اقوام متحدہ کا پروٹوکول (پالرمو پروٹوکول)، آرٹیکل 6، پیرا 6
facts-palermo-compensation-where = اس پروٹوکول میں شامل ملک

facts-ilo-p029-remedy-any-status-law = جبری مشقت کا 2014 کا پروٹوکول (محنت کا عالمی ادارہ، ILO)، آرٹیکل 4، پیرا 1
facts-ilo-p029-remedy-any-status-where = اس پروٹوکول میں شامل ملک

facts-uk-helpline-privacy-example-law = ایک ہیلپ لائن کے قاعدے
facts-uk-helpline-privacy-example-where = برطانیہ (UK)

facts-canada-helpline-privacy-example-law = ایک ہیلپ لائن کے قاعدے
facts-canada-helpline-privacy-example-where = کینیڈا

facts-palermo-privacy-law = انسانی سمگلنگ کے بارے میں اقوام متحدہ کا پروٹوکول (پالرمو پروٹوکول)، آرٹیکل 6، پیرا 1
facts-palermo-privacy-where = اس پروٹوکول میں شامل ملک

facts-coe-privacy-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 11
facts-coe-privacy-where = اس معاہدے میں شامل ملک

facts-coe-help-with-consent-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 12، پیرا 7
facts-coe-help-with-consent-where = اس معاہدے میں شامل ملک

facts-gdpr-access-law = معلومات کے بارے میں یورپی یونین کا قانون (GDPR)، آرٹیکل 12 (پیرا 3) اور آرٹیکل 15
facts-gdpr-access-where = یورپی یونین اور یورپی اقتصادی علاقہ (EEA)۔ برطانیہ (UK) میں ایسا ہی ایک قانون ہے۔

facts-gdpr-correct-delete-law = معلومات کے بارے میں یورپی یونین کا قانون (GDPR)، آرٹیکل 16 اور 17
facts-gdpr-correct-delete-where = یورپی یونین اور یورپی اقتصادی علاقہ (EEA)

facts-gdpr-withdraw-consent-law = معلومات کے بارے میں یورپی یونین کا قانون (GDPR)، آرٹیکل 7، پیرا 3
facts-gdpr-withdraw-consent-where = یورپی یونین اور یورپی اقتصادی علاقہ (EEA)

facts-country-ly-note-law = لیبیا کے بارے میں رپورٹ، 2022
facts-country-ly-note-where = لیبیا

facts-eu-reflection-non-eu-nationals-law = یورپی یونین کا ڈائریکٹو (Directive) 2004/81، انسانی سمگلنگ سے گزرنے والوں کے رہنے کے پرمٹ، آرٹیکل 6
facts-eu-reflection-non-eu-nationals-where = یورپی یونین، مگر ڈنمارک اور آئرلینڈ نہیں

facts-eu-reflection-even-if-irregular-entry-law = یورپی یونین کا ڈائریکٹو (Directive) 2004/81، انسانی سمگلنگ سے گزرنے والوں کے رہنے کے پرمٹ، آرٹیکل 3، پیرا 1
facts-eu-reflection-even-if-irregular-entry-where = یورپی یونین، مگر ڈنمارک اور آئرلینڈ نہیں

facts-brazil-help-not-conditional-law = انسانی سمگلنگ کے بارے میں 2016 کا قانون 13.344، آرٹیکل 2، VI
facts-brazil-help-not-conditional-where = برازیل

facts-canada-no-testimony-law = انسانی سمگلنگ سے گزرنے والوں کے پرمٹ پر امیگریشن کے دفتر (IRCC) کے قاعدے، 2025 یا بعد
facts-canada-no-testimony-where = کینیڈا

facts-palermo-recovery-help-law = انسانی سمگلنگ کے بارے میں اقوام متحدہ کا پروٹوکول (پالرمو پروٹوکول)، آرٹیکل 6، پیرا 3
facts-palermo-recovery-help-where = اس پروٹوکول میں شامل ملک۔ انہیں اس پر غور کرنا چاہیے۔

facts-coe-children-school-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 12، پیرا 1 (و)
facts-coe-children-school-where = اس معاہدے میں شامل ملک

facts-coe-work-training-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 12، پیرا 4
facts-coe-work-training-where = اس معاہدے میں شامل ملک، ان کے لیے جنہیں قانوناً رہنے کی اجازت ہے

facts-palermo-states-consider-residence-law = انسانی سمگلنگ کے بارے میں اقوام متحدہ کا پروٹوکول (پالرمو پروٹوکول)، آرٹیکل 7، پیرا 1
facts-palermo-states-consider-residence-where = اس پروٹوکول میں شامل ملک

facts-coe-residence-permit-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 14، پیرا 1
facts-coe-residence-permit-where = اس معاہدے میں شامل ملک

facts-coe-permit-does-not-stop-asylum-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 14، پیرا 5
facts-coe-permit-does-not-stop-asylum-where = اس معاہدے میں شامل ملک

facts-coe-child-permit-best-interests-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 14، پیرا 2
facts-coe-child-permit-best-interests-where = اس معاہدے میں شامل ملک

facts-coe-no-removal-during-identification-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 10، پیرا 2
facts-coe-no-removal-during-identification-where = اس معاہدے میں شامل ملک

facts-canada-trp-12-months-law = امیگریشن کے دفتر (IRCC) کے لیے ہدایتیں، 4 فروری 2025
facts-canada-trp-12-months-where = کینیڈا

facts-brazil-residence-authorisation-law = دو وزارتوں کا حکم نامہ 46، 8 اپریل 2024، اور 2017 کا قانون 13.445، آرٹیکل 30
facts-brazil-residence-authorisation-where = برازیل

facts-turkiye-victim-permit-law = غیر ملکیوں کے بارے میں قانون 6458، آرٹیکل 48 اور 49
facts-turkiye-victim-permit-where = ترکیہ

facts-return-preferably-voluntary-law = انسانی سمگلنگ کے بارے میں اقوام متحدہ کا پروٹوکول (پالرمو پروٹوکول)، آرٹیکل 8، پیرا 1 اور 2
facts-return-preferably-voluntary-where = اس پروٹوکول میں شامل ملک

facts-trafficked-person-may-be-refugee-law = اقوام متحدہ کے پناہ گزینوں کے ادارے (UNHCR) کی رہنمائی 7، انسانی سمگلنگ سے گزرنے والے، 2006
facts-trafficked-person-may-be-refugee-where = سب ملکوں کے لیے رہنمائی۔ یہ قانون نہیں۔

facts-un-five-forms-reparation-law = تلافی کے بارے میں اقوام متحدہ کے بنیادی اصول (قرارداد 60/147)، پیرا 18 سے 23
facts-un-five-forms-reparation-where = سب ملکوں کے لیے رہنمائی۔ یہ قانون نہیں۔

facts-un-restitution-law = تلافی کے بارے میں اقوام متحدہ کے بنیادی اصول (قرارداد 60/147)، پیرا 19
facts-un-restitution-where = سب ملکوں کے لیے رہنمائی۔ یہ قانون نہیں۔

facts-un-rehabilitation-law = تلافی کے بارے میں اقوام متحدہ کے بنیادی اصول (قرارداد 60/147)، پیرا 21
facts-un-rehabilitation-where = سب ملکوں کے لیے رہنمائی۔ یہ قانون نہیں۔

facts-protection-from-retaliation-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 28، پیرا 1
facts-protection-from-retaliation-where = اس معاہدے میں شامل ملک

facts-coe-compensation-from-trafficker-or-state-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 15، پیرا 3 اور 4
facts-coe-compensation-from-trafficker-or-state-where = اس معاہدے میں شامل ملک

facts-coe-free-legal-aid-compensation-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 15، پیرا 1 اور 2
facts-coe-free-legal-aid-compensation-where = اس معاہدے میں شامل ملک

facts-eu-state-compensation-every-country-law = یورپی یونین کا ڈائریکٹو (Directive) 2004/80، جرم کے بعد معاوضے کے بارے میں، آرٹیکل 12
facts-eu-state-compensation-every-country-where = یورپی یونین

facts-eu-apply-from-home-country-law = یورپی یونین کا ڈائریکٹو (Directive) 2004/80، جرم کے بعد معاوضے کے بارے میں، آرٹیکل 1 سے 3
facts-eu-apply-from-home-country-where = یورپی یونین

facts-ecthr-try-national-courts-first-law = انسانی حقوق کا یورپی معاہدہ، آرٹیکل 35، پیرا 1
facts-ecthr-try-national-courts-first-where = کونسل آف یورپ کے ملک

facts-ecthr-four-months-law = انسانی حقوق کا یورپی معاہدہ، آرٹیکل 35، پیرا 1، اور اس کا پروٹوکول 15
facts-ecthr-four-months-where = کونسل آف یورپ کے 46 ملک۔ یہ 1 فروری 2022 سے ہوئے فیصلوں کے لیے ہے۔

facts-iachr-six-months-law = انسانی حقوق کے بین الامریکی کمیشن کے قاعدے، آرٹیکل 23، 31 اور 32
facts-iachr-six-months-where = تنظیم OAS کے ملک۔ نکاراگوا 2023 میں نکل گیا۔ کچھ ملکوں میں دوسرے قاعدے ہیں، جیسے امریکہ اور کینیڈا۔

facts-cedaw-not-anonymous-interim-law = عورتوں کے حقوق کے اقوام متحدہ کے معاہدے (CEDAW) کا پروٹوکول، آرٹیکل 3 اور 5
facts-cedaw-not-anonymous-interim-where = اس پروٹوکول میں شامل ملک

facts-palermo-case-information-law = انسانی سمگلنگ کے بارے میں اقوام متحدہ کا پروٹوکول (پالرمو پروٹوکول)، آرٹیکل 6، پیرا 2 (الف)
facts-palermo-case-information-where = اس پروٹوکول میں شامل ملک
facts-palermo-be-heard-law = انسانی سمگلنگ کے بارے میں اقوام متحدہ کا پروٹوکول (پالرمو پروٹوکول)، آرٹیکل 6، پیرا 2 (ب)
facts-palermo-be-heard-where = اس پروٹوکول میں شامل ملک
facts-eu-simple-language-law = یورپی یونین کا ڈائریکٹو (Directive) 2012/29، جرم سے نقصان اٹھانے والوں کے بارے میں، آرٹیکل 3، پیرا 2
facts-eu-simple-language-where = یورپی یونین، مگر ڈنمارک نہیں
facts-eu-accompanied-law = یورپی یونین کا ڈائریکٹو (Directive) 2012/29، جرم سے نقصان اٹھانے والوں کے بارے میں، آرٹیکل 3، پیرا 3
facts-eu-accompanied-where = یورپی یونین، مگر ڈنمارک نہیں
facts-eu-information-first-contact-law = یورپی یونین کا ڈائریکٹو (Directive) 2012/29، جرم سے نقصان اٹھانے والوں کے بارے میں، آرٹیکل 4
facts-eu-information-first-contact-where = یورپی یونین، مگر ڈنمارک نہیں
facts-colombia-legal-help-law = انسانی سمگلنگ کے بارے میں 2005 کا قانون 985، اور حکومت کی مدد کے مرحلے (COAT)
facts-colombia-legal-help-where = کولمبیا

facts-child-given-away-to-be-exploited-law = غلامی کے بارے میں اقوام متحدہ کا 1956 کا معاہدہ، آرٹیکل 1 (د)
facts-child-given-away-to-be-exploited-where = اس معاہدے میں شامل ملک
facts-child-best-interests-law = بچوں کے حقوق کا اقوام متحدہ کا معاہدہ (CRC)، آرٹیکل 3
facts-child-best-interests-where = اس معاہدے میں شامل 196 ملک
facts-child-not-criminal-law = تارکین وطن کے بارے میں اقوام متحدہ کے ایک ماہر کی رپورٹ، 2009 (A/HRC/11/7)، پیرا 36
facts-child-not-criminal-where = سب ملکوں کے لیے رہنمائی۔ یہ قانون نہیں۔
facts-child-no-immigration-detention-law = تارکین وطن کے بارے میں اقوام متحدہ کے ایک ماہر کی رپورٹ، 2010 (A/65/222)، پیرا 48
facts-child-no-immigration-detention-where = سب ملکوں کے لیے رہنمائی۔ یہ قانون نہیں۔
facts-child-age-doubt-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 10، پیرا 3
facts-child-age-doubt-where = اس معاہدے میں شامل ملک
facts-child-guardian-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 10، پیرا 4 (الف)
facts-child-guardian-where = اس معاہدے میں شامل ملک
facts-child-special-witness-protection-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 28، پیرا 3
facts-child-special-witness-protection-where = اس معاہدے میں شامل ملک
facts-eu-child-help-not-conditional-law = یورپی یونین کا ڈائریکٹو (Directive) 2011/93، بچوں سے جنسی زیادتی کے بارے میں، آرٹیکل 19، پیرا 2
facts-eu-child-help-not-conditional-where = یورپی یونین، مگر ڈنمارک نہیں

facts-pep-28-days-law = وائرس HIV سے بچاؤ کی دوا (PEP) کے بارے میں اقوام متحدہ کی رہنمائی، 2014
facts-pep-28-days-where = بہت سے ملکوں میں ڈاکٹروں کا طریقہ
facts-emergency-contraception-5-days-law = حمل روکنے کے ہنگامی طریقوں کے بارے میں عالمی ادارہ صحت (WHO)، 2021
facts-emergency-contraception-5-days-where = بہت سے ملکوں میں ڈاکٹروں کا طریقہ۔ قانون الگ الگ ہیں۔
facts-emergency-contraception-iud-law = حمل روکنے کے ہنگامی طریقوں کے بارے میں عالمی ادارہ صحت (WHO)، 2021
facts-emergency-contraception-iud-where = بہت سے ملکوں میں ڈاکٹروں کا طریقہ۔ قانون الگ الگ ہیں۔
facts-forensic-exam-window-example-law = وائرس HIV سے بچاؤ کی دوا کے بارے میں ڈاکٹروں کے لیے رہنمائی (ASHM)
facts-forensic-exam-window-example-where = آسٹریلیا
facts-no-police-report-for-pep-za-law = عام لوگوں کے لیے صحت کی معلومات
facts-no-police-report-for-pep-za-where = جنوبی افریقہ

facts-new-email-from-safe-device-law = گھر میں تشدد کے خلاف ایک نیٹ ورک کا مشورہ (NNEDV)
facts-new-email-from-safe-device-where = سب ملکوں کے لیے مشورہ۔ یہ قانون نہیں۔
facts-turn-off-location-law = گھر میں تشدد کے خلاف ایک نیٹ ورک کا مشورہ (NNEDV)
facts-turn-off-location-where = سب ملکوں کے لیے مشورہ۔ یہ قانون نہیں۔

facts-revictimization-prevention-law = انسانی سمگلنگ کے بارے میں اقوام متحدہ کا پروٹوکول (پالرمو پروٹوکول)، آرٹیکل 9، پیرا 1 (ب)
facts-revictimization-prevention-where = اس پروٹوکول میں شامل ملک
facts-own-country-must-accept-law = انسانی سمگلنگ کے بارے میں اقوام متحدہ کا پروٹوکول (پالرمو پروٹوکول)، آرٹیکل 8، پیرا 1
facts-own-country-must-accept-where = اس پروٹوکول میں شامل ملک
facts-poland-help-after-return-law = قومی مرکز KCIK کا پروگرام، 2018 یا اس سے پہلے کا صفحہ
facts-poland-help-after-return-where = پولینڈ
facts-argentina-safe-return-example-law = حکومت اور صوبوں کے پروگرام، 3 ستمبر 2025 کے ایک اخبار میں
facts-argentina-safe-return-example-where = ارجنٹینا
facts-country-bd-mech-law = باہر کے کام کی وزارت (MEWOE) کو شکایتیں، 2017 کی ایک رپورٹ میں
facts-country-bd-mech-where = بنگلہ دیش
facts-country-id-note-law = انسانی سمگلنگ کے بارے میں 2007 کا قانون 21
facts-country-id-note-where = انڈونیشیا

facts-ukraine-no-court-needed-law = یوکرین کی حکومت کا حکم نامہ 417، سال 2012
facts-ukraine-no-court-needed-where = یوکرین

facts-protection-family-too-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 28، پیرا 1 (د)
facts-protection-family-too-where = اس معاہدے میں شامل ملک

facts-netherlands-crime-abroad-law = غیر ملکیوں کے بارے میں نیدرلینڈز کے قاعدے، حصہ B8/3
facts-netherlands-crime-abroad-where = نیدرلینڈز
facts-iachr-urgent-law = انسانی حقوق کے بین الامریکی کمیشن کے قاعدے، آرٹیکل 25
facts-iachr-urgent-where = تنظیم OAS کے ملک
facts-ecowas-no-national-courts-first-law = تنظیم ECOWAS کی عدالت کا پروٹوکول (A/SP.1/01/05)
facts-ecowas-no-national-courts-first-where = تنظیم ECOWAS کے ملک۔ یہ بدل سکتا ہے۔
facts-cedaw-complaint-law = عورتوں کے حقوق کے اقوام متحدہ کے معاہدے (CEDAW) کا پروٹوکول، آرٹیکل 2 سے 5
facts-cedaw-complaint-where = اس پروٹوکول میں شامل ملک
facts-un-identity-protected-law = اقوام متحدہ کی کمیٹیاں کیسے کام کرتی ہیں
facts-un-identity-protected-where = اقوام متحدہ کی کمیٹیاں جو شکایتیں لیتی ہیں
facts-un-special-rapporteur-trafficking-law = انسانی سمگلنگ کے بارے میں اقوام متحدہ کے ماہر (Special Rapporteur) کا کام، 2007 کی ایک تحریر میں
facts-un-special-rapporteur-trafficking-where = اقوام متحدہ کے ملک
facts-oecd-ncp-law = بہت سے ملکوں میں کام کرنے والی کمپنیوں کے لیے تنظیم OECD کے قاعدے
facts-oecd-ncp-where = تقریباً 51 ملک جو ان قاعدوں پر چلتے ہیں
facts-oecd-ncp-limits-law = بہت سے ملکوں میں کام کرنے والی کمپنیوں کے لیے تنظیم OECD کے قاعدے
facts-oecd-ncp-limits-where = تقریباً 51 ملک جو ان قاعدوں پر چلتے ہیں

facts-protection-kinds-law = انسانی سمگلنگ کے خلاف کونسل آف یورپ کا معاہدہ، آرٹیکل 28، پیرا 2
facts-protection-kinds-where = اس معاہدے میں شامل ملک
facts-untoc-victim-protection-law = منظم جرم کے خلاف اقوام متحدہ کا معاہدہ (UNTOC)، آرٹیکل 25، پیرا 1
facts-untoc-victim-protection-where = اس معاہدے میں شامل ملک
facts-eu-no-secondary-harm-law = یورپی یونین کا ڈائریکٹو (Directive) 2012/29، جرم سے نقصان اٹھانے والوں کے بارے میں، آرٹیکل 18
facts-eu-no-secondary-harm-where = یورپی یونین، مگر ڈنمارک نہیں
facts-nepal-report-confidential-law = انسانی سمگلنگ کے بارے میں نیپال کا قانون (ایکٹ 2064)، دفعہ 5، ذیلی دفعہ 2
facts-nepal-report-confidential-where = نیپال
