### The list of sources at the end of a guide: what each fact stands on (-law) and where it holds (-where).
### The facts themselves, with quotes and addresses, are in content/facts.toml. Use the usual name of each law in your
### language, if it has one; keep numbers of articles.

facts-un-principle-no-detention-no-charge-law = إرشادات الأمم المتحدة بشأن حقوق الإنسان والاتجار بالبشر، 2002، المبدأ 7
facts-un-principle-no-detention-no-charge-where = إرشادات لكل البلدان. وهي ليست قانونًا.

facts-ilo-protocol-no-prosecution-power-law = بروتوكول عام 2014 بشأن العمل الجبري (منظمة العمل الدولية)، المادة 4
facts-ilo-protocol-no-prosecution-power-where = البلدان التي انضمت إلى البروتوكول

facts-eu-non-punishment-law = توجيه الاتحاد الأوروبي 2011/36 بشأن الاتجار بالبشر، المادة 8
facts-eu-non-punishment-where = الاتحاد الأوروبي، لكن ليس الدنمارك

facts-non-punishment-idea-osce-law = بيان مشترك لمنظمة الأمن والتعاون في أوروبا ومجلس أوروبا، 2014
facts-non-punishment-idea-osce-where = بلدان منظمة الأمن والتعاون في أوروبا. وهو إرشادات وليس قانونًا.

facts-uk-section-45-adult-law = قانون العبودية الحديثة لعام 2015 (Modern Slavery Act 2015)، المادة 45
facts-uk-section-45-adult-where = إنجلترا وويلز

facts-uk-section-45-child-law = قانون العبودية الحديثة لعام 2015 (Modern Slavery Act 2015)، المادة 45، الفقرة 4
facts-uk-section-45-child-where = إنجلترا وويلز

facts-uk-section-45-limits-law = قانون العبودية الحديثة لعام 2015 (Modern Slavery Act 2015)، الملحق 4، وإرشادات للادعاء العام
facts-uk-section-45-limits-where = إنجلترا وويلز

facts-victims-are-still-punished-law = بيان خبراء مجلس أوروبا المعنيين بالاتجار بالبشر، 2014
facts-victims-are-still-punished-where = تحذير عام

facts-non-punishment-often-not-applied-law = تقرير أحد خبراء الأمم المتحدة المعنيين بالاتجار بالبشر، 2021 (A/HRC/47/34)
facts-non-punishment-often-not-applied-where = تحذير عام

facts-duty-to-report-some-countries-law = قانون جنوب أفريقيا بشأن الاتجار بالبشر، القانون رقم 7 لعام 2013
facts-duty-to-report-some-countries-where = جنوب أفريقيا

facts-coe-reflection-30-days-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 13
facts-coe-reflection-30-days-where = البلدان التي انضمت إلى الاتفاقية

facts-coe-reflection-no-expulsion-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 13، الفقرة 1
facts-coe-reflection-no-expulsion-where = البلدان التي انضمت إلى الاتفاقية

facts-coe-reflection-purpose-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 13، وإرشادات خبرائها
facts-coe-reflection-purpose-where = البلدان التي انضمت إلى الاتفاقية

facts-help-not-conditional-coe-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 12، الفقرة 6
facts-help-not-conditional-coe-where = البلدان التي انضمت إلى الاتفاقية

facts-eu-free-interpreter-law = توجيه الاتحاد الأوروبي 2012/29 بشأن ضحايا الجريمة، المادة 7
facts-eu-free-interpreter-where = الاتحاد الأوروبي، لكن ليس الدنمارك

facts-country-lb-note-law = تقرير عن لبنان، 2023
facts-country-lb-note-where = لبنان

facts-country-kw-note-law = تقرير عن الكويت، 2024
facts-country-kw-note-where = الكويت

facts-india-free-legal-aid-law = قانون سلطات الخدمات القانونية لعام 1987 (Legal Services Authorities Act)، المادة 12
facts-india-free-legal-aid-where = الهند

facts-jordan-free-legal-help-law = اتفاق وزارة العدل مع نقابة المحامين الأردنيين، 2024
facts-jordan-free-legal-help-where = الأردن

facts-no-police-needed-portugal-law = الشبكة الوطنية لفرق الدعم ودور الإيواء
facts-no-police-needed-portugal-where = البرتغال

facts-no-police-needed-poland-law = المركز الوطني لمن تعرّضوا للاتجار بالبشر (KCIK)
facts-no-police-needed-poland-where = بولندا
