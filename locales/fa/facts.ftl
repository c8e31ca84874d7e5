### The list of sources at the end of a guide: what each fact stands on (-law) and where it holds (-where).
### The facts themselves, with quotes and addresses, are in content/facts.toml. Use the usual name of each law in your
### language, if it has one; keep numbers of articles.

facts-un-principle-no-detention-no-charge-law = رهنمود سازمان ملل درباره حقوق بشر و قاچاق انسان، 2002، اصل 7
facts-un-principle-no-detention-no-charge-where = رهنمود برای همه کشورها. قانون نیست.

facts-ilo-protocol-no-prosecution-power-law = پروتکل 2014 درباره کار اجباری (سازمان بین‌المللی کار)، ماده 4
facts-ilo-protocol-no-prosecution-power-where = کشورهایی که به این پروتکل پیوسته‌اند

facts-eu-non-punishment-law = دستورالعمل 2011/36 اتحادیه اروپا درباره قاچاق انسان، ماده 8
facts-eu-non-punishment-where = اتحادیه اروپا، اما نه دانمارک

facts-non-punishment-idea-osce-law = بیانیه مشترک سازمان امنیت و همکاری اروپا (OSCE) و شورای اروپا، 2014
facts-non-punishment-idea-osce-where = کشورهای سازمان امنیت و همکاری اروپا (OSCE). رهنمود است، نه قانون.

facts-uk-section-45-adult-law = قانون بردگی نوین 2015 (Modern Slavery Act)، بخش 45
facts-uk-section-45-adult-where = انگلستان و ولز

facts-uk-section-45-child-law = قانون بردگی نوین 2015 (Modern Slavery Act)، بخش 45(4)
facts-uk-section-45-child-where = انگلستان و ولز

facts-uk-section-45-limits-law = قانون بردگی نوین 2015 (Modern Slavery Act)، پیوست 4، و رهنمود برای دادستان‌ها (سارنوال‌ها)
facts-uk-section-45-limits-where = انگلستان و ولز

facts-victims-are-still-punished-law = بیانیه کارشناسان شورای اروپا درباره قاچاق انسان، 2014
facts-victims-are-still-punished-where = هشدار عمومی

facts-non-punishment-often-not-applied-law = گزارش کارشناس سازمان ملل درباره قاچاق انسان، 2021 (A/HRC/47/34)
facts-non-punishment-often-not-applied-where = هشدار عمومی

facts-duty-to-report-some-countries-law = قانون آفریقای جنوبی درباره قاچاق انسان (Act 7 of 2013)
facts-duty-to-report-some-countries-where = آفریقای جنوبی

facts-coe-reflection-30-days-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 13
facts-coe-reflection-30-days-where = کشورهایی که به این پیمان پیوسته‌اند

facts-coe-reflection-no-expulsion-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 13(1)
facts-coe-reflection-no-expulsion-where = کشورهایی که به این پیمان پیوسته‌اند

facts-coe-reflection-purpose-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 13، و رهنمود کارشناسان آن
facts-coe-reflection-purpose-where = کشورهایی که به این پیمان پیوسته‌اند

facts-help-not-conditional-coe-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 12(6)
facts-help-not-conditional-coe-where = کشورهایی که به این پیمان پیوسته‌اند

facts-eu-free-interpreter-law = دستورالعمل 2012/29 اتحادیه اروپا درباره قربانیان جرم، ماده 7
facts-eu-free-interpreter-where = اتحادیه اروپا، اما نه دانمارک

facts-country-lb-note-law = گزارشی درباره لبنان، 2023
facts-country-lb-note-where = لبنان

facts-country-kw-note-law = گزارشی درباره کویت، 2024
facts-country-kw-note-where = کویت

facts-india-free-legal-aid-law = قانون اداره‌های خدمات حقوقی 1987 (Legal Services Authorities Act)، بخش 12
facts-india-free-legal-aid-where = هند

facts-jordan-free-legal-help-law = توافق وزارت عدلیه (دادگستری) با کانون وکلای اردن، 2024
facts-jordan-free-legal-help-where = اردن

facts-no-police-needed-portugal-law = شبکه ملی گروه‌های حمایت و سرپناه‌ها
facts-no-police-needed-portugal-where = پرتغال

facts-no-police-needed-poland-law = مرکز ملی برای قربانیان قاچاق انسان (KCIK)
facts-no-police-needed-poland-where = لهستان (پولند)

facts-know-where-you-are-law = برنامه ایمنی یک مرکز کمک در بحران
facts-know-where-you-are-where = توصیه برای همه کشورها. قانون نیست.

facts-trust-your-instinct-law = توصیه‌های شبکه‌ای علیه خشونت در خانه (NNEDV)
facts-trust-your-instinct-where = توصیه برای همه کشورها. قانون نیست.

facts-use-safer-device-law = توصیه‌های شبکه‌ای علیه خشونت در خانه (NNEDV)
facts-use-safer-device-where = توصیه برای همه کشورها. قانون نیست.

facts-sudden-changes-can-be-dangerous-law = توصیه‌های شبکه‌ای علیه خشونت در خانه (NNEDV)
facts-sudden-changes-can-be-dangerous-where = توصیه برای همه کشورها. قانون نیست.

facts-safety-bag-and-numbers-law = برنامه ایمنی یک مرکز کمک در بحران
facts-safety-bag-and-numbers-where = توصیه برای همه کشورها. قانون نیست.

facts-pep-72-hours-law = توصیه‌های بهداشتی (صحی) دولت ایالات متحده آمریکا (HIV.gov)
facts-pep-72-hours-where = روش پزشکی (طبی) در بسیاری از کشورها

facts-coe-safe-housing-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 12(1)(a)
facts-coe-safe-housing-where = کشورهایی که به این پیمان پیوسته‌اند

facts-coe-emergency-medical-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 12(1)(b)
facts-coe-emergency-medical-where = کشورهایی که به این پیمان پیوسته‌اند

facts-coe-interpreter-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 12(1)(c)
facts-coe-interpreter-where = کشورهایی که به این پیمان پیوسته‌اند

facts-forced-labour-11-signs-law = نشانه‌های کار اجباری، سازمان بین‌المللی کار، 2012
facts-forced-labour-11-signs-where = راهنما برای همه کشورها. قانون نیست.

facts-one-sign-may-be-enough-law = نشانه‌های کار اجباری، سازمان بین‌المللی کار، 2012
facts-one-sign-may-be-enough-where = راهنما برای همه کشورها. قانون نیست.

facts-trafficking-three-parts-law = پروتکل سازمان ملل درباره قاچاق انسان (پروتکل پالرمو)، ماده 3(a)
facts-trafficking-three-parts-where = کشورهایی که به این پروتکل پیوسته‌اند

facts-consent-does-not-matter-law = پروتکل سازمان ملل درباره قاچاق انسان (پروتکل پالرمو)، ماده 3(b)
facts-consent-does-not-matter-where = کشورهایی که به این پروتکل پیوسته‌اند

facts-trafficking-kinds-of-exploitation-law = پروتکل سازمان ملل درباره قاچاق انسان (پروتکل پالرمو)، ماده 3(a)
facts-trafficking-kinds-of-exploitation-where = کشورهایی که به این پروتکل پیوسته‌اند

facts-forced-or-sold-marriage-law = پیمان سازمان ملل درباره بردگی، 1956، ماده 1(c)
facts-forced-or-sold-marriage-where = کشورهایی که به این پیمان پیوسته‌اند

facts-debt-bondage-law = پیمان سازمان ملل درباره بردگی، 1956، ماده 1(a)
facts-debt-bondage-where = کشورهایی که به این پیمان پیوسته‌اند

facts-trafficking-can-be-inside-one-country-law = توضیحی بر پایه گفته‌های دفتر سازمان ملل درباره مواد مخدر و جرم (UNODC)
facts-trafficking-can-be-inside-one-country-where = توضیح عمومی

facts-smuggling-is-different-law = پروتکل‌های سازمان ملل درباره قاچاق مهاجر و قاچاق انسان، ماده 3 در هر دو
facts-smuggling-is-different-where = کشورهایی که به این پروتکل‌ها پیوسته‌اند

facts-child-no-means-needed-law = پروتکل سازمان ملل درباره قاچاق انسان (پروتکل پالرمو)، ماده 3(c) و (d)
facts-child-no-means-needed-where = کشورهایی که به این پروتکل پیوسته‌اند

facts-memory-is-not-in-order-law = رهنمود برای وکیل‌هایی که با افراد آزاردیده کار می‌کنند
facts-memory-is-not-in-order-where = توصیه برای همه کشورها. قانون نیست.

facts-keep-messages-and-dates-law = توصیه‌های ایمنی برای کسانی که آزار دیده‌اند
facts-keep-messages-and-dates-where = توصیه برای همه کشورها. قانون نیست.

facts-coe-information-own-language-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 12(1)(d)
facts-coe-information-own-language-where = کشورهایی که به این پیمان پیوسته‌اند

facts-passport-taken-illegal-icrmw-law = پیمان سازمان ملل درباره کارگران مهاجر (ICRMW)، ماده 21
facts-passport-taken-illegal-icrmw-where = کشورهایی که به این پیمان پیوسته‌اند

facts-wages-even-if-undocumented-icrmw-law = پیمان سازمان ملل درباره کارگران مهاجر (ICRMW)، ماده 25(3)
facts-wages-even-if-undocumented-icrmw-where = حدود 59 کشوری که به این پیمان پیوسته‌اند، کمی از آن‌ها در اروپا یا خلیج فارس

facts-no-prison-for-contract-debt-law = پیمان سازمان ملل درباره کارگران مهاجر (ICRMW)، ماده 20(1)
facts-no-prison-for-contract-debt-where = کشورهایی که به این پیمان پیوسته‌اند

facts-eu-back-pay-law = دستورالعمل 2009/52 اتحادیه اروپا درباره کارفرمایان، ماده 6
facts-eu-back-pay-where = اتحادیه اروپا، اما نه دانمارک و ایرلند

facts-eu-back-pay-three-months-law = دستورالعمل 2009/52 اتحادیه اروپا درباره کارفرمایان، ماده 6(3)
facts-eu-back-pay-three-months-where = اتحادیه اروپا، اما نه دانمارک و ایرلند

facts-eu-wage-level-law = دستورالعمل 2009/52 اتحادیه اروپا درباره کارفرمایان، ماده 6(1)(a)
facts-eu-wage-level-where = اتحادیه اروپا، اما نه دانمارک و ایرلند

facts-no-recruitment-fees-law = اصول استخدام منصفانه (سازمان بین‌المللی کار)
facts-no-recruitment-fees-where = رهنمود برای همه کشورها. قانون نیست، و قانون‌ها فرق دارند.

facts-kuwait-domestic-law-law = قانون 68 سال 2015 درباره کار در خانه‌ها، در گزارشی از سال 2020
facts-kuwait-domestic-law-where = کویت

facts-gulf-absconding-risk-law = مقررات اقامت کارگران
facts-gulf-absconding-risk-where = کویت. دیگر کشورهای خلیج فارس هم نظام‌هایی مانند آن دارند.

facts-qatar-online-complaint-law = سامانه اینترنتی شکایت، 2021
facts-qatar-online-complaint-where = قطر

facts-jordan-hemaya-law = سامانه اینترنتی وزارت کار (Hemaya)، 2022
facts-jordan-hemaya-where = اردن

facts-palermo-compensation-law = پروتکل سازمان ملل درباره قاچاق انسان (پروتکل پالرمو)، ماده 6(6)
facts-palermo-compensation-where = کشورهایی که به این پروتکل پیوسته‌اند

facts-ilo-p029-remedy-any-status-law = پروتکل 2014 درباره کار اجباری (سازمان بین‌المللی کار)، ماده 4(1)
facts-ilo-p029-remedy-any-status-where = کشورهایی که به این پروتکل پیوسته‌اند

facts-uk-helpline-privacy-example-law = مقررات یک خط کمک
facts-uk-helpline-privacy-example-where = بریتانیا

facts-canada-helpline-privacy-example-law = مقررات یک خط کمک
facts-canada-helpline-privacy-example-where = کانادا

facts-palermo-privacy-law = پروتکل سازمان ملل درباره قاچاق انسان (پروتکل پالرمو)، ماده 6(1)
facts-palermo-privacy-where = کشورهایی که به این پروتکل پیوسته‌اند

facts-coe-privacy-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 11
facts-coe-privacy-where = کشورهایی که به این پیمان پیوسته‌اند

facts-coe-help-with-consent-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 12(7)
facts-coe-help-with-consent-where = کشورهایی که به این پیمان پیوسته‌اند

facts-gdpr-access-law = قانون اتحادیه اروپا درباره داده‌ها (GDPR)، ماده‌های 12(3) و 15
facts-gdpr-access-where = اتحادیه اروپا و منطقه اقتصادی اروپا (EEA). بریتانیا قانونی مانند آن دارد.

facts-gdpr-correct-delete-law = قانون اتحادیه اروپا درباره داده‌ها (GDPR)، ماده‌های 16 و 17
facts-gdpr-correct-delete-where = اتحادیه اروپا و منطقه اقتصادی اروپا (EEA)

facts-gdpr-withdraw-consent-law = قانون اتحادیه اروپا درباره داده‌ها (GDPR)، ماده 7(3)
facts-gdpr-withdraw-consent-where = اتحادیه اروپا و منطقه اقتصادی اروپا (EEA)

facts-country-ly-note-law = گزارشی درباره لیبی (لیبیا)، 2022
facts-country-ly-note-where = لیبی (لیبیا)

facts-eu-reflection-non-eu-nationals-law = دستورالعمل 2004/81 اتحادیه اروپا درباره اجازه اقامت برای کسانی که از قاچاق انسان آسیب دیده‌اند، ماده 6
facts-eu-reflection-non-eu-nationals-where = اتحادیه اروپا، اما نه دانمارک و ایرلند

facts-eu-reflection-even-if-irregular-entry-law = دستورالعمل 2004/81 اتحادیه اروپا درباره اجازه اقامت برای کسانی که از قاچاق انسان آسیب دیده‌اند، ماده 3(1)
facts-eu-reflection-even-if-irregular-entry-where = اتحادیه اروپا، اما نه دانمارک و ایرلند

facts-brazil-help-not-conditional-law = قانون 13.344 سال 2016 درباره قاچاق انسان، ماده 2، VI
facts-brazil-help-not-conditional-where = برزیل

facts-canada-no-testimony-law = مقررات اداره مهاجرت (IRCC) درباره اجازه اقامت برای کسانی که از قاچاق انسان آسیب دیده‌اند، 2025 یا بعد از آن
facts-canada-no-testimony-where = کانادا

facts-palermo-recovery-help-law = پروتکل سازمان ملل درباره قاچاق انسان (پروتکل پالرمو)، ماده 6(3)
facts-palermo-recovery-help-where = کشورهایی که به این پروتکل پیوسته‌اند. خوب است که آن را در نظر بگیرند.

facts-coe-children-school-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 12(1)(f)
facts-coe-children-school-where = کشورهایی که به این پیمان پیوسته‌اند

facts-coe-work-training-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 12(4)
facts-coe-work-training-where = کشورهایی که به این پیمان پیوسته‌اند، برای کسانی که اجازه قانونی ماندن دارند

facts-palermo-states-consider-residence-law = پروتکل سازمان ملل درباره قاچاق انسان (پروتکل پالرمو)، ماده 7(1)
facts-palermo-states-consider-residence-where = کشورهایی که به این پروتکل پیوسته‌اند

facts-coe-residence-permit-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 14(1)
facts-coe-residence-permit-where = کشورهایی که به این پیمان پیوسته‌اند

facts-coe-permit-does-not-stop-asylum-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 14(5)
facts-coe-permit-does-not-stop-asylum-where = کشورهایی که به این پیمان پیوسته‌اند

facts-coe-child-permit-best-interests-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 14(2)
facts-coe-child-permit-best-interests-where = کشورهایی که به این پیمان پیوسته‌اند

facts-coe-no-removal-during-identification-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 10(2)
facts-coe-no-removal-during-identification-where = کشورهایی که به این پیمان پیوسته‌اند

facts-canada-trp-12-months-law = دستورهای کار برای اداره مهاجرت (IRCC)، 4 فوریه 2025
facts-canada-trp-12-months-where = کانادا

facts-brazil-residence-authorisation-law = آیین‌نامه 46 دو وزارتخانه، 8 آوریل 2024، و قانون 13.445 سال 2017، ماده 30
facts-brazil-residence-authorisation-where = برزیل

facts-turkiye-victim-permit-law = قانون 6458 درباره خارجی‌ها، ماده‌های 48 و 49
facts-turkiye-victim-permit-where = ترکیه

facts-return-preferably-voluntary-law = پروتکل سازمان ملل درباره قاچاق انسان (پروتکل پالرمو)، ماده 8(1) و (2)
facts-return-preferably-voluntary-where = کشورهایی که به این پروتکل پیوسته‌اند

facts-trafficked-person-may-be-refugee-law = رهنمودهای آژانس پناهندگان سازمان ملل (UNHCR) درباره کسانی که از قاچاق انسان آسیب دیده‌اند، شماره 7، 2006
facts-trafficked-person-may-be-refugee-where = رهنمود برای همه کشورها. قانون نیست.

facts-un-five-forms-reparation-law = اصول پایه سازمان ملل درباره جبران (قطعنامه 60/147)، بندهای 18 تا 23
facts-un-five-forms-reparation-where = رهنمود برای همه کشورها. قانون نیست.

facts-un-restitution-law = اصول پایه سازمان ملل درباره جبران (قطعنامه 60/147)، بند 19
facts-un-restitution-where = رهنمود برای همه کشورها. قانون نیست.

facts-un-rehabilitation-law = اصول پایه سازمان ملل درباره جبران (قطعنامه 60/147)، بند 21
facts-un-rehabilitation-where = رهنمود برای همه کشورها. قانون نیست.

facts-protection-from-retaliation-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 28(1)
facts-protection-from-retaliation-where = کشورهایی که به این پیمان پیوسته‌اند

facts-coe-compensation-from-trafficker-or-state-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 15(3) و (4)
facts-coe-compensation-from-trafficker-or-state-where = کشورهایی که به این پیمان پیوسته‌اند

facts-coe-free-legal-aid-compensation-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 15(1) و (2)
facts-coe-free-legal-aid-compensation-where = کشورهایی که به این پیمان پیوسته‌اند

facts-eu-state-compensation-every-country-law = دستورالعمل 2004/80 اتحادیه اروپا درباره غرامت پس از جرم، ماده 12
facts-eu-state-compensation-every-country-where = اتحادیه اروپا

facts-eu-apply-from-home-country-law = دستورالعمل 2004/80 اتحادیه اروپا درباره غرامت پس از جرم، ماده‌های 1 تا 3
facts-eu-apply-from-home-country-where = اتحادیه اروپا

facts-ecthr-try-national-courts-first-law = کنوانسیون اروپایی حقوق بشر، ماده 35(1)
facts-ecthr-try-national-courts-first-where = کشورهای شورای اروپا

facts-ecthr-four-months-law = کنوانسیون اروپایی حقوق بشر، ماده 35(1)، و پروتکل 15 آن
facts-ecthr-four-months-where = 46 کشور شورای اروپا. برای تصمیم‌هایی است که از 1 فوریه 2022 به بعد گرفته شده‌اند.

facts-iachr-six-months-law = مقررات کمیسیون حقوق بشر کشورهای آمریکایی، ماده‌های 23، 31 و 32
facts-iachr-six-months-where = کشورهای سازمان کشورهای آمریکایی (OAS). نیکاراگوئه در سال 2023 بیرون رفت. در بعضی، مانند ایالات متحده آمریکا و کانادا، مقررات دیگری هست.

facts-cedaw-not-anonymous-interim-law = پروتکل پیمان سازمان ملل درباره حقوق زنان (CEDAW)، ماده‌های 3 و 5
facts-cedaw-not-anonymous-interim-where = کشورهایی که به این پروتکل پیوسته‌اند

facts-palermo-case-information-law = پروتکل سازمان ملل درباره قاچاق انسان (پروتکل پالرمو)، ماده 6(2)(a)
facts-palermo-case-information-where = کشورهایی که به این پروتکل پیوسته‌اند
facts-palermo-be-heard-law = پروتکل سازمان ملل درباره قاچاق انسان (پروتکل پالرمو)، ماده 6(2)(b)
facts-palermo-be-heard-where = کشورهایی که به این پروتکل پیوسته‌اند
facts-eu-simple-language-law = دستورالعمل 2012/29 اتحادیه اروپا درباره کسانی که از جرم آسیب دیده‌اند، ماده 3(2)
facts-eu-simple-language-where = اتحادیه اروپا، اما نه دانمارک
facts-eu-accompanied-law = دستورالعمل 2012/29 اتحادیه اروپا درباره کسانی که از جرم آسیب دیده‌اند، ماده 3(3)
facts-eu-accompanied-where = اتحادیه اروپا، اما نه دانمارک
facts-eu-information-first-contact-law = دستورالعمل 2012/29 اتحادیه اروپا درباره کسانی که از جرم آسیب دیده‌اند، ماده 4
facts-eu-information-first-contact-where = اتحادیه اروپا، اما نه دانمارک
facts-colombia-legal-help-law = قانون 985 سال 2005 درباره قاچاق انسان، و مراحل کمک دولت (COAT)
facts-colombia-legal-help-where = کلمبیا

facts-child-given-away-to-be-exploited-law = پیمان سازمان ملل درباره بردگی، 1956، ماده 1(d)
facts-child-given-away-to-be-exploited-where = کشورهایی که به این پیمان پیوسته‌اند
facts-child-best-interests-law = پیمان سازمان ملل درباره حقوق کودک (CRC)، ماده 3
facts-child-best-interests-where = 196 کشوری که به این پیمان پیوسته‌اند
facts-child-not-criminal-law = گزارش کارشناس سازمان ملل درباره مهاجران، 2009 (A/HRC/11/7)، بند 36
facts-child-not-criminal-where = رهنمود برای همه کشورها. قانون نیست.
facts-child-no-immigration-detention-law = گزارش کارشناس سازمان ملل درباره مهاجران، 2010 (A/65/222)، بند 48
facts-child-no-immigration-detention-where = رهنمود برای همه کشورها. قانون نیست.
facts-child-age-doubt-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 10(3)
facts-child-age-doubt-where = کشورهایی که به این پیمان پیوسته‌اند
facts-child-guardian-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 10(4)(a)
facts-child-guardian-where = کشورهایی که به این پیمان پیوسته‌اند
facts-child-special-witness-protection-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 28(3)
facts-child-special-witness-protection-where = کشورهایی که به این پیمان پیوسته‌اند
facts-eu-child-help-not-conditional-law = دستورالعمل 2011/93 اتحادیه اروپا درباره آزار جنسی کودکان، ماده 19(2)
facts-eu-child-help-not-conditional-where = اتحادیه اروپا، اما نه دانمارک

facts-pep-28-days-law = رهنمود سازمان ملل درباره داروی پیشگیری از ویروس ایدز (PEP)، 2014
facts-pep-28-days-where = روش پزشکی (طبی) در بسیاری از کشورها
facts-emergency-contraception-5-days-law = سازمان جهانی بهداشت (صحت) درباره جلوگیری اضطراری از حاملگی، 2021
facts-emergency-contraception-5-days-where = روش پزشکی (طبی) در بسیاری از کشورها. قانون‌ها فرق دارند.
facts-emergency-contraception-iud-law = سازمان جهانی بهداشت (صحت) درباره جلوگیری اضطراری از حاملگی، 2021
facts-emergency-contraception-iud-where = روش پزشکی (طبی) در بسیاری از کشورها. قانون‌ها فرق دارند.
facts-forensic-exam-window-example-law = رهنمود برای دکترها درباره داروی پیشگیری از ویروس ایدز (ASHM)
facts-forensic-exam-window-example-where = استرالیا
facts-no-police-report-for-pep-za-law = اطلاعات بهداشتی (صحی) برای همگان
facts-no-police-report-for-pep-za-where = آفریقای جنوبی

facts-new-email-from-safe-device-law = توصیه‌های شبکه‌ای علیه خشونت در خانه (NNEDV)
facts-new-email-from-safe-device-where = توصیه برای همه کشورها. قانون نیست.
facts-turn-off-location-law = توصیه‌های شبکه‌ای علیه خشونت در خانه (NNEDV)
facts-turn-off-location-where = توصیه برای همه کشورها. قانون نیست.

facts-revictimization-prevention-law = پروتکل سازمان ملل درباره قاچاق انسان (پروتکل پالرمو)، ماده 9(1)(b)
facts-revictimization-prevention-where = کشورهایی که به این پروتکل پیوسته‌اند
facts-own-country-must-accept-law = پروتکل سازمان ملل درباره قاچاق انسان (پروتکل پالرمو)، ماده 8(1)
facts-own-country-must-accept-where = کشورهایی که به این پروتکل پیوسته‌اند
facts-poland-help-after-return-law = برنامه مرکز ملی KCIK، صفحه‌ای از سال 2018 یا پیش از آن
facts-poland-help-after-return-where = لهستان (پولند)
facts-argentina-safe-return-example-law = برنامه‌های دولت و استان‌ها (ولایت‌ها)، در روزنامه‌ای به تاریخ 3 سپتامبر 2025
facts-argentina-safe-return-example-where = آرژانتین
facts-country-bd-mech-law = شکایت به وزارت کار در خارج از کشور (MEWOE)، در گزارشی از سال 2017
facts-country-bd-mech-where = بنگلادش
facts-country-id-note-law = قانون 21 سال 2007 درباره قاچاق انسان
facts-country-id-note-where = اندونزی

facts-ukraine-no-court-needed-law = فرمان 417 دولت اوکراین، 2012
facts-ukraine-no-court-needed-where = اوکراین

facts-protection-family-too-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 28(1)(d)
facts-protection-family-too-where = کشورهایی که به این پیمان پیوسته‌اند

facts-netherlands-crime-abroad-law = مقررات هلند درباره خارجی‌ها، بخش B8/3
facts-netherlands-crime-abroad-where = هلند
facts-iachr-urgent-law = مقررات کمیسیون حقوق بشر کشورهای آمریکایی، ماده 25
facts-iachr-urgent-where = کشورهای سازمان کشورهای آمریکایی (OAS)
facts-ecowas-no-national-courts-first-law = پروتکل دادگاه ECOWAS (A/SP.1/01/05)
facts-ecowas-no-national-courts-first-where = کشورهای عضو ECOWAS. این ممکن است تغییر کند.
facts-cedaw-complaint-law = پروتکل پیمان سازمان ملل درباره حقوق زنان (CEDAW)، ماده‌های 2 تا 5
facts-cedaw-complaint-where = کشورهایی که به این پروتکل پیوسته‌اند
facts-un-identity-protected-law = کمیته‌های سازمان ملل چطور کار می‌کنند
facts-un-identity-protected-where = کمیته‌های سازمان ملل که شکایت می‌پذیرند
facts-un-special-rapporteur-trafficking-law = وظیفه کارشناس سازمان ملل درباره قاچاق انسان (Special Rapporteur)، در متنی از سال 2007
facts-un-special-rapporteur-trafficking-where = کشورهای سازمان ملل
facts-oecd-ncp-law = مقررات OECD برای شرکت‌هایی که در کشورهای زیادی کار می‌کنند
facts-oecd-ncp-where = حدود 51 کشور که از این مقررات پیروی می‌کنند
facts-oecd-ncp-limits-law = مقررات OECD برای شرکت‌هایی که در کشورهای زیادی کار می‌کنند
facts-oecd-ncp-limits-where = حدود 51 کشور که از این مقررات پیروی می‌کنند

facts-protection-kinds-law = پیمان شورای اروپا علیه قاچاق انسان (کنوانسیون)، ماده 28(2)
facts-protection-kinds-where = کشورهایی که به این پیمان پیوسته‌اند
facts-untoc-victim-protection-law = پیمان سازمان ملل علیه جرم‌های سازمان‌یافته (UNTOC)، ماده 25(1)
facts-untoc-victim-protection-where = کشورهایی که به این پیمان پیوسته‌اند
facts-eu-no-secondary-harm-law = دستورالعمل 2012/29 اتحادیه اروپا درباره کسانی که از جرم آسیب دیده‌اند، ماده 18
facts-eu-no-secondary-harm-where = اتحادیه اروپا، اما نه دانمارک
facts-nepal-report-confidential-law = قانون نپال درباره قاچاق انسان (Act 2064)، بخش 5(2)
facts-nepal-report-confidential-where = نپال
