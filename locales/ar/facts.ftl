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

facts-eu-free-interpreter-law = توجيه الاتحاد الأوروبي 2012/29 بشأن من تضرروا من جريمة، المادة 7
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

facts-know-where-you-are-law = خطة سلامة من مركز للمساعدة في الأزمات
facts-know-where-you-are-where = نصائح لكل البلدان. وهي ليست قانونًا.

facts-trust-your-instinct-law = نصائح من شبكة ضد العنف الأسري (NNEDV)
facts-trust-your-instinct-where = نصائح لكل البلدان. وهي ليست قانونًا.

facts-use-safer-device-law = نصائح من شبكة ضد العنف الأسري (NNEDV)
facts-use-safer-device-where = نصائح لكل البلدان. وهي ليست قانونًا.

facts-sudden-changes-can-be-dangerous-law = نصائح من شبكة ضد العنف الأسري (NNEDV)
facts-sudden-changes-can-be-dangerous-where = نصائح لكل البلدان. وهي ليست قانونًا.

facts-safety-bag-and-numbers-law = خطة سلامة من مركز للمساعدة في الأزمات
facts-safety-bag-and-numbers-where = نصائح لكل البلدان. وهي ليست قانونًا.

facts-pep-72-hours-law = نصائح صحية من حكومة الولايات المتحدة (HIV.gov)
facts-pep-72-hours-where = ممارسة طبية في بلدان كثيرة

facts-coe-safe-housing-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 12، الفقرة 1 (أ)
facts-coe-safe-housing-where = البلدان التي انضمت إلى الاتفاقية

facts-coe-emergency-medical-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 12، الفقرة 1 (ب)
facts-coe-emergency-medical-where = البلدان التي انضمت إلى الاتفاقية

facts-coe-interpreter-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 12، الفقرة 1 (ج)
facts-coe-interpreter-where = البلدان التي انضمت إلى الاتفاقية

facts-forced-labour-11-signs-law = مؤشرات العمل الجبري، منظمة العمل الدولية، 2012
facts-forced-labour-11-signs-where = دليل لكل البلدان. وهو ليس قانونًا.

facts-one-sign-may-be-enough-law = مؤشرات العمل الجبري، منظمة العمل الدولية، 2012
facts-one-sign-may-be-enough-where = دليل لكل البلدان. وهو ليس قانونًا.

facts-trafficking-three-parts-law = بروتوكول الأمم المتحدة بشأن الاتجار بالبشر (بروتوكول باليرمو)، المادة 3 (أ)
facts-trafficking-three-parts-where = البلدان التي انضمت إلى البروتوكول

facts-consent-does-not-matter-law = بروتوكول الأمم المتحدة بشأن الاتجار بالبشر (بروتوكول باليرمو)، المادة 3 (ب)
facts-consent-does-not-matter-where = البلدان التي انضمت إلى البروتوكول

facts-trafficking-kinds-of-exploitation-law = بروتوكول الأمم المتحدة بشأن الاتجار بالبشر (بروتوكول باليرمو)، المادة 3 (أ)
facts-trafficking-kinds-of-exploitation-where = البلدان التي انضمت إلى البروتوكول

facts-forced-or-sold-marriage-law = اتفاقية الأمم المتحدة التكميلية لإبطال الرق، 1956، المادة 1 (ج)
facts-forced-or-sold-marriage-where = البلدان التي انضمت إلى الاتفاقية

facts-debt-bondage-law = اتفاقية الأمم المتحدة التكميلية لإبطال الرق، 1956، المادة 1 (أ)
facts-debt-bondage-where = البلدان التي انضمت إلى الاتفاقية

facts-trafficking-can-be-inside-one-country-law = شرح بالاستناد إلى مكتب الأمم المتحدة المعني بالمخدرات والجريمة
facts-trafficking-can-be-inside-one-country-where = شرح عام

facts-smuggling-is-different-law = بروتوكولا الأمم المتحدة بشأن تهريب المهاجرين وبشأن الاتجار بالبشر، المادة 3 من كل منهما
facts-smuggling-is-different-where = البلدان التي انضمت إلى البروتوكولين

facts-child-no-means-needed-law = بروتوكول الأمم المتحدة بشأن الاتجار بالبشر (بروتوكول باليرمو)، المادة 3 (ج) و(د)
facts-child-no-means-needed-where = البلدان التي انضمت إلى البروتوكول

facts-memory-is-not-in-order-law = إرشادات لمحامين يعملون مع من تعرّضوا للاستغلال
facts-memory-is-not-in-order-where = نصائح لكل البلدان. وهي ليست قانونًا.

facts-keep-messages-and-dates-law = نصائح بشأن السلامة لمن تعرّضوا للأذى
facts-keep-messages-and-dates-where = نصائح لكل البلدان. وهي ليست قانونًا.

facts-coe-information-own-language-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 12، الفقرة 1 (د)
facts-coe-information-own-language-where = البلدان التي انضمت إلى الاتفاقية

facts-passport-taken-illegal-icrmw-law = اتفاقية الأمم المتحدة بشأن العمال المهاجرين (ICRMW)، المادة 21
facts-passport-taken-illegal-icrmw-where = البلدان التي انضمت إلى الاتفاقية

facts-wages-even-if-undocumented-icrmw-law = اتفاقية الأمم المتحدة بشأن العمال المهاجرين (ICRMW)، المادة 25، الفقرة 3
facts-wages-even-if-undocumented-icrmw-where = نحو 59 بلدًا انضمت إلى الاتفاقية، قليل منها في أوروبا أو الخليج

facts-no-prison-for-contract-debt-law = اتفاقية الأمم المتحدة بشأن العمال المهاجرين (ICRMW)، المادة 20، الفقرة 1
facts-no-prison-for-contract-debt-where = البلدان التي انضمت إلى الاتفاقية

facts-eu-back-pay-law = توجيه الاتحاد الأوروبي 2009/52 بشأن أصحاب العمل، المادة 6
facts-eu-back-pay-where = الاتحاد الأوروبي، لكن ليس الدنمارك ولا أيرلندا

facts-eu-back-pay-three-months-law = توجيه الاتحاد الأوروبي 2009/52 بشأن أصحاب العمل، المادة 6، الفقرة 3
facts-eu-back-pay-three-months-where = الاتحاد الأوروبي، لكن ليس الدنمارك ولا أيرلندا

facts-eu-wage-level-law = توجيه الاتحاد الأوروبي 2009/52 بشأن أصحاب العمل، المادة 6، الفقرة 1 (أ)
facts-eu-wage-level-where = الاتحاد الأوروبي، لكن ليس الدنمارك ولا أيرلندا

facts-no-recruitment-fees-law = مبادئ التوظيف العادل (منظمة العمل الدولية)
facts-no-recruitment-fees-where = إرشادات لكل البلدان. وهي ليست قانونًا، والقوانين تختلف.

facts-kuwait-domestic-law-law = القانون رقم 68 لسنة 2015 بشأن العمالة المنزلية، في تقرير من عام 2020
facts-kuwait-domestic-law-where = الكويت

facts-gulf-absconding-risk-law = قواعد إقامة العمال
facts-gulf-absconding-risk-where = الكويت. ولدى دول خليجية أخرى أنظمة مشابهة.

facts-qatar-online-complaint-law = منصة إلكترونية للشكاوى، 2021
facts-qatar-online-complaint-where = قطر

facts-jordan-hemaya-law = منصة إلكترونية لوزارة العمل (حماية، Hemaya)، 2022
facts-jordan-hemaya-where = الأردن

facts-palermo-compensation-law = بروتوكول الأمم المتحدة بشأن الاتجار بالبشر (بروتوكول باليرمو)، المادة 6، الفقرة 6
facts-palermo-compensation-where = البلدان التي انضمت إلى البروتوكول

facts-ilo-p029-remedy-any-status-law = بروتوكول عام 2014 بشأن العمل الجبري (منظمة العمل الدولية)، المادة 4، الفقرة 1
facts-ilo-p029-remedy-any-status-where = البلدان التي انضمت إلى البروتوكول

facts-uk-helpline-privacy-example-law = قواعد أحد خطوط المساعدة
facts-uk-helpline-privacy-example-where = المملكة المتحدة

facts-canada-helpline-privacy-example-law = قواعد أحد خطوط المساعدة
facts-canada-helpline-privacy-example-where = كندا

facts-palermo-privacy-law = بروتوكول الأمم المتحدة بشأن الاتجار بالبشر (بروتوكول باليرمو)، المادة 6، الفقرة 1
facts-palermo-privacy-where = البلدان التي انضمت إلى البروتوكول

facts-coe-privacy-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 11
facts-coe-privacy-where = البلدان التي انضمت إلى الاتفاقية

facts-coe-help-with-consent-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 12، الفقرة 7
facts-coe-help-with-consent-where = البلدان التي انضمت إلى الاتفاقية

facts-gdpr-access-law = قانون الاتحاد الأوروبي بشأن البيانات (GDPR)، المادة 12، الفقرة 3، والمادة 15
facts-gdpr-access-where = الاتحاد الأوروبي والمنطقة الاقتصادية الأوروبية (EEA). ولدى المملكة المتحدة قانون مشابه.

facts-gdpr-correct-delete-law = قانون الاتحاد الأوروبي بشأن البيانات (GDPR)، المادتان 16 و17
facts-gdpr-correct-delete-where = الاتحاد الأوروبي والمنطقة الاقتصادية الأوروبية (EEA)

facts-gdpr-withdraw-consent-law = قانون الاتحاد الأوروبي بشأن البيانات (GDPR)، المادة 7، الفقرة 3
facts-gdpr-withdraw-consent-where = الاتحاد الأوروبي والمنطقة الاقتصادية الأوروبية (EEA)

facts-country-ly-note-law = تقرير عن ليبيا، 2022
facts-country-ly-note-where = ليبيا

facts-eu-reflection-non-eu-nationals-law = توجيه الاتحاد الأوروبي 2004/81 بشأن تصاريح الإقامة لمن تعرّضوا للاتجار، المادة 6
facts-eu-reflection-non-eu-nationals-where = الاتحاد الأوروبي، لكن ليس الدنمارك ولا أيرلندا

facts-eu-reflection-even-if-irregular-entry-law = توجيه الاتحاد الأوروبي 2004/81 بشأن تصاريح الإقامة لمن تعرّضوا للاتجار، المادة 3، الفقرة 1
facts-eu-reflection-even-if-irregular-entry-where = الاتحاد الأوروبي، لكن ليس الدنمارك ولا أيرلندا

facts-brazil-help-not-conditional-law = القانون رقم 13.344 لعام 2016 بشأن الاتجار بالبشر، المادة 2 (VI)
facts-brazil-help-not-conditional-where = البرازيل

facts-canada-no-testimony-law = قواعد مكتب الهجرة (IRCC) بشأن تصاريح من تعرّضوا للاتجار، 2025 أو بعده
facts-canada-no-testimony-where = كندا

facts-palermo-recovery-help-law = بروتوكول الأمم المتحدة بشأن الاتجار بالبشر (بروتوكول باليرمو)، المادة 6، الفقرة 3
facts-palermo-recovery-help-where = البلدان التي انضمت إلى البروتوكول. وينبغي أن تفكر في ذلك.

facts-coe-children-school-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 12، الفقرة 1 (و)
facts-coe-children-school-where = البلدان التي انضمت إلى الاتفاقية

facts-coe-work-training-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 12، الفقرة 4
facts-coe-work-training-where = البلدان التي انضمت إلى الاتفاقية، لمن تسمح لهم القوانين بالإقامة

facts-palermo-states-consider-residence-law = بروتوكول الأمم المتحدة بشأن الاتجار بالبشر (بروتوكول باليرمو)، المادة 7، الفقرة 1
facts-palermo-states-consider-residence-where = البلدان التي انضمت إلى البروتوكول

facts-coe-residence-permit-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 14، الفقرة 1
facts-coe-residence-permit-where = البلدان التي انضمت إلى الاتفاقية

facts-coe-permit-does-not-stop-asylum-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 14، الفقرة 5
facts-coe-permit-does-not-stop-asylum-where = البلدان التي انضمت إلى الاتفاقية

facts-coe-child-permit-best-interests-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 14، الفقرة 2
facts-coe-child-permit-best-interests-where = البلدان التي انضمت إلى الاتفاقية

facts-coe-no-removal-during-identification-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 10، الفقرة 2
facts-coe-no-removal-during-identification-where = البلدان التي انضمت إلى الاتفاقية

facts-canada-trp-12-months-law = تعليمات لمكتب الهجرة (IRCC)، 4 فبراير/شباط 2025
facts-canada-trp-12-months-where = كندا

facts-brazil-residence-authorisation-law = القرار رقم 46 المشترك بين وزارتين، 8 أبريل/نيسان 2024، والقانون رقم 13.445 لعام 2017، المادة 30
facts-brazil-residence-authorisation-where = البرازيل

facts-turkiye-victim-permit-law = القانون رقم 6458 بشأن الأجانب، المادتان 48 و49
facts-turkiye-victim-permit-where = تركيا

facts-return-preferably-voluntary-law = بروتوكول الأمم المتحدة بشأن الاتجار بالبشر (بروتوكول باليرمو)، المادة 8، الفقرتان 1 و2
facts-return-preferably-voluntary-where = البلدان التي انضمت إلى البروتوكول

facts-trafficked-person-may-be-refugee-law = إرشادات مفوضية الأمم المتحدة لشؤون اللاجئين (UNHCR) بشأن من تعرّضوا للاتجار، رقم 7، 2006
facts-trafficked-person-may-be-refugee-where = إرشادات لكل البلدان. وهي ليست قانونًا.

facts-un-five-forms-reparation-law = مبادئ الأمم المتحدة الأساسية بشأن الانتصاف والجبر (القرار 60/147)، الفقرات من 18 إلى 23
facts-un-five-forms-reparation-where = إرشادات لكل البلدان. وهي ليست قانونًا.

facts-un-restitution-law = مبادئ الأمم المتحدة الأساسية بشأن الانتصاف والجبر (القرار 60/147)، الفقرة 19
facts-un-restitution-where = إرشادات لكل البلدان. وهي ليست قانونًا.

facts-un-rehabilitation-law = مبادئ الأمم المتحدة الأساسية بشأن الانتصاف والجبر (القرار 60/147)، الفقرة 21
facts-un-rehabilitation-where = إرشادات لكل البلدان. وهي ليست قانونًا.

facts-protection-from-retaliation-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 28، الفقرة 1
facts-protection-from-retaliation-where = البلدان التي انضمت إلى الاتفاقية

facts-coe-compensation-from-trafficker-or-state-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 15، الفقرتان 3 و4
facts-coe-compensation-from-trafficker-or-state-where = البلدان التي انضمت إلى الاتفاقية

facts-coe-free-legal-aid-compensation-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 15، الفقرتان 1 و2
facts-coe-free-legal-aid-compensation-where = البلدان التي انضمت إلى الاتفاقية

facts-eu-state-compensation-every-country-law = توجيه الاتحاد الأوروبي 2004/80 بشأن التعويض بعد جريمة، المادة 12
facts-eu-state-compensation-every-country-where = الاتحاد الأوروبي

facts-eu-apply-from-home-country-law = توجيه الاتحاد الأوروبي 2004/80 بشأن التعويض بعد جريمة، المواد من 1 إلى 3
facts-eu-apply-from-home-country-where = الاتحاد الأوروبي

facts-ecthr-try-national-courts-first-law = الاتفاقية الأوروبية لحقوق الإنسان، المادة 35، الفقرة 1
facts-ecthr-try-national-courts-first-where = بلدان مجلس أوروبا

facts-ecthr-four-months-law = الاتفاقية الأوروبية لحقوق الإنسان، المادة 35، الفقرة 1، والبروتوكول رقم 15 الملحق بها
facts-ecthr-four-months-where = بلدان مجلس أوروبا، وعددها 46. ويسري ذلك على القرارات الصادرة منذ 1 فبراير (شباط) 2022.

facts-iachr-six-months-law = النظام الداخلي للجنة البلدان الأمريكية لحقوق الإنسان، المواد 23 و31 و32
facts-iachr-six-months-where = بلدان منظمة الدول الأمريكية (OAS). غادرتها نيكاراغوا عام 2023. وتسري قواعد أخرى في بعضها، مثل الولايات المتحدة وكندا.

facts-cedaw-not-anonymous-interim-law = البروتوكول الملحق باتفاقية الأمم المتحدة بشأن حقوق المرأة (CEDAW)، المادتان 3 و5
facts-cedaw-not-anonymous-interim-where = البلدان التي انضمت إلى البروتوكول

facts-palermo-case-information-law = بروتوكول الأمم المتحدة بشأن الاتجار بالبشر (بروتوكول باليرمو)، المادة 6، الفقرة 2 (أ)
facts-palermo-case-information-where = البلدان التي انضمت إلى البروتوكول
facts-palermo-be-heard-law = بروتوكول الأمم المتحدة بشأن الاتجار بالبشر (بروتوكول باليرمو)، المادة 6، الفقرة 2 (ب)
facts-palermo-be-heard-where = البلدان التي انضمت إلى البروتوكول
facts-eu-simple-language-law = توجيه الاتحاد الأوروبي 2012/29 بشأن من تضرروا من جريمة، المادة 3، الفقرة 2
facts-eu-simple-language-where = الاتحاد الأوروبي، لكن ليس الدنمارك
facts-eu-accompanied-law = توجيه الاتحاد الأوروبي 2012/29 بشأن من تضرروا من جريمة، المادة 3، الفقرة 3
facts-eu-accompanied-where = الاتحاد الأوروبي، لكن ليس الدنمارك
facts-eu-information-first-contact-law = توجيه الاتحاد الأوروبي 2012/29 بشأن من تضرروا من جريمة، المادة 4
facts-eu-information-first-contact-where = الاتحاد الأوروبي، لكن ليس الدنمارك
facts-colombia-legal-help-law = القانون رقم 985 لعام 2005 بشأن الاتجار بالبشر، وخطوات المساعدة التي تقدمها الدولة (COAT)
facts-colombia-legal-help-where = كولومبيا

facts-child-given-away-to-be-exploited-law = اتفاقية الأمم المتحدة التكميلية لإبطال الرق، 1956، المادة 1 (د)
facts-child-given-away-to-be-exploited-where = البلدان التي انضمت إلى الاتفاقية
facts-child-best-interests-law = اتفاقية الأمم المتحدة لحقوق الطفل (CRC)، المادة 3
facts-child-best-interests-where = البلدان التي انضمت إلى الاتفاقية، وعددها 196
facts-child-not-criminal-law = تقرير خبير الأمم المتحدة المعني بالمهاجرين، 2009 (A/HRC/11/7)، الفقرة 36
facts-child-not-criminal-where = إرشادات لكل البلدان. وهي ليست قانونًا.
facts-child-no-immigration-detention-law = تقرير خبير الأمم المتحدة المعني بالمهاجرين، 2010 (A/65/222)، الفقرة 48
facts-child-no-immigration-detention-where = إرشادات لكل البلدان. وهي ليست قانونًا.
facts-child-age-doubt-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 10، الفقرة 3
facts-child-age-doubt-where = البلدان التي انضمت إلى الاتفاقية
facts-child-guardian-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 10، الفقرة 4 (أ)
facts-child-guardian-where = البلدان التي انضمت إلى الاتفاقية
facts-child-special-witness-protection-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 28، الفقرة 3
facts-child-special-witness-protection-where = البلدان التي انضمت إلى الاتفاقية
facts-eu-child-help-not-conditional-law = توجيه الاتحاد الأوروبي 2011/93 بشأن الاعتداء الجنسي على الأطفال، المادة 19، الفقرة 2
facts-eu-child-help-not-conditional-where = الاتحاد الأوروبي، لكن ليس الدنمارك

facts-pep-28-days-law = إرشادات الأمم المتحدة بشأن دواء الوقاية من فيروس الإيدز (PEP)، 2014
facts-pep-28-days-where = ممارسة طبية في بلدان كثيرة
facts-emergency-contraception-5-days-law = منظمة الصحة العالمية بشأن منع الحمل الطارئ، 2021
facts-emergency-contraception-5-days-where = ممارسة طبية في بلدان كثيرة. وتختلف القوانين.
facts-emergency-contraception-iud-law = منظمة الصحة العالمية بشأن منع الحمل الطارئ، 2021
facts-emergency-contraception-iud-where = ممارسة طبية في بلدان كثيرة. وتختلف القوانين.
facts-forensic-exam-window-example-law = إرشادات للأطباء بشأن دواء الوقاية من فيروس الإيدز (ASHM)
facts-forensic-exam-window-example-where = أستراليا
facts-no-police-report-for-pep-za-law = معلومات صحية للجمهور
facts-no-police-report-for-pep-za-where = جنوب أفريقيا

facts-new-email-from-safe-device-law = نصائح من شبكة ضد العنف الأسري (NNEDV)
facts-new-email-from-safe-device-where = نصائح لكل البلدان. وهي ليست قانونًا.
facts-turn-off-location-law = نصائح من شبكة ضد العنف الأسري (NNEDV)
facts-turn-off-location-where = نصائح لكل البلدان. وهي ليست قانونًا.

facts-revictimization-prevention-law = بروتوكول الأمم المتحدة بشأن الاتجار بالبشر (بروتوكول باليرمو)، المادة 9، الفقرة 1 (ب)
facts-revictimization-prevention-where = البلدان التي انضمت إلى البروتوكول
facts-own-country-must-accept-law = بروتوكول الأمم المتحدة بشأن الاتجار بالبشر (بروتوكول باليرمو)، المادة 8، الفقرة 1
facts-own-country-must-accept-where = البلدان التي انضمت إلى البروتوكول
facts-poland-help-after-return-law = برنامج المركز الوطني KCIK، صفحة من عام 2018 أو قبله
facts-poland-help-after-return-where = بولندا
facts-argentina-safe-return-example-law = برامج الدولة والمقاطعات، في صحيفة بتاريخ 3 سبتمبر (أيلول) 2025
facts-argentina-safe-return-example-where = الأرجنتين
facts-country-bd-mech-law = شكاوى إلى الوزارة المعنية بالعمل في الخارج (MEWOE)، في تقرير من عام 2017
facts-country-bd-mech-where = بنغلاديش
facts-country-id-note-law = القانون رقم 21 لعام 2007 بشأن الاتجار بالبشر
facts-country-id-note-where = إندونيسيا

facts-ukraine-no-court-needed-law = قرار مجلس وزراء أوكرانيا رقم 417، 2012
facts-ukraine-no-court-needed-where = أوكرانيا

facts-protection-family-too-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 28، الفقرة 1 (د)
facts-protection-family-too-where = البلدان التي انضمت إلى الاتفاقية

facts-netherlands-crime-abroad-law = قواعد هولندا بشأن الأجانب، القسم B8/3
facts-netherlands-crime-abroad-where = هولندا
facts-iachr-urgent-law = النظام الداخلي للجنة البلدان الأمريكية لحقوق الإنسان، المادة 25
facts-iachr-urgent-where = بلدان منظمة الدول الأمريكية (OAS)
facts-ecowas-no-national-courts-first-law = البروتوكول بشأن محكمة «إيكواس» (A/SP.1/01/05)
facts-ecowas-no-national-courts-first-where = البلدان الأعضاء في جماعة «إيكواس» (ECOWAS). ويمكن أن يتغير ذلك.
facts-cedaw-complaint-law = البروتوكول الملحق باتفاقية الأمم المتحدة بشأن حقوق المرأة (CEDAW)، المواد من 2 إلى 5
facts-cedaw-complaint-where = البلدان التي انضمت إلى البروتوكول
facts-un-identity-protected-law = طريقة عمل لجان الأمم المتحدة
facts-un-identity-protected-where = لجان الأمم المتحدة التي تتلقى شكاوى
facts-un-special-rapporteur-trafficking-law = مهمة خبير الأمم المتحدة المعني بالاتجار بالبشر («المقرر الخاص»)، في نص من عام 2007
facts-un-special-rapporteur-trafficking-where = البلدان الأعضاء في الأمم المتحدة
facts-oecd-ncp-law = قواعد منظمة التعاون الاقتصادي والتنمية (OECD) للشركات التي تعمل في بلدان كثيرة
facts-oecd-ncp-where = نحو 51 بلدًا تتبع هذه القواعد
facts-oecd-ncp-limits-law = قواعد منظمة التعاون الاقتصادي والتنمية (OECD) للشركات التي تعمل في بلدان كثيرة
facts-oecd-ncp-limits-where = نحو 51 بلدًا تتبع هذه القواعد

facts-protection-kinds-law = اتفاقية مجلس أوروبا لمكافحة الاتجار بالبشر، المادة 28، الفقرة 2
facts-protection-kinds-where = البلدان التي انضمت إلى الاتفاقية
facts-untoc-victim-protection-law = اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة (UNTOC)، المادة 25، الفقرة 1
facts-untoc-victim-protection-where = البلدان التي انضمت إلى الاتفاقية
facts-eu-no-secondary-harm-law = توجيه الاتحاد الأوروبي 2012/29 بشأن من تضرروا من جريمة، المادة 18
facts-eu-no-secondary-harm-where = الاتحاد الأوروبي، لكن ليس الدنمارك
facts-nepal-report-confidential-law = قانون نيبال بشأن الاتجار بالبشر (القانون 2064)، المادة 5، الفقرة 2
facts-nepal-report-confidential-where = نيبال
