### The list of sources at the end of a guide: what each fact stands on (-law) and where it holds (-where).
### The facts themselves, with quotes and addresses, are in content/facts.toml. Use the usual name of each law in your
### language, if it has one; keep numbers of articles.

facts-un-principle-no-detention-no-charge-law = Рекомендації ООН щодо прав людини й торгівлі людьми, 2002, принцип 7
facts-un-principle-no-detention-no-charge-where = Рекомендації для всіх країн. Це не закон.

facts-ilo-protocol-no-prosecution-power-law = Протокол 2014 року про примусову працю (Міжнародна організація праці), стаття 4
facts-ilo-protocol-no-prosecution-power-where = Країни, які приєдналися до протоколу

facts-eu-non-punishment-law = Директива ЄС 2011/36 про торгівлю людьми, стаття 8
facts-eu-non-punishment-where = Європейський Союз, але не Данія

facts-non-punishment-idea-osce-law = Спільна заява ОБСЄ й Ради Європи, 2014
facts-non-punishment-idea-osce-where = Країни ОБСЄ. Це рекомендації, а не закон.

facts-uk-section-45-adult-law = Закон про сучасне рабство 2015 року (Modern Slavery Act 2015), розділ 45
facts-uk-section-45-adult-where = Англія та Уельс

facts-uk-section-45-child-law = Закон про сучасне рабство 2015 року (Modern Slavery Act 2015), розділ 45(4)
facts-uk-section-45-child-where = Англія та Уельс

facts-uk-section-45-limits-law = Закон про сучасне рабство 2015 року (Modern Slavery Act 2015), додаток 4, і рекомендації для прокурорів
facts-uk-section-45-limits-where = Англія та Уельс

facts-victims-are-still-punished-law = Заява експертів Ради Європи з протидії торгівлі людьми, 2014
facts-victims-are-still-punished-where = Загальне застереження

facts-non-punishment-often-not-applied-law = Доповідь експерта ООН з протидії торгівлі людьми, 2021 (A/HRC/47/34)
facts-non-punishment-often-not-applied-where = Загальне застереження

facts-duty-to-report-some-countries-law = Закон Південної Африки про торгівлю людьми, № 7 2013 року
facts-duty-to-report-some-countries-where = Південна Африка

facts-coe-reflection-30-days-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 13
facts-coe-reflection-30-days-where = Країни, які приєдналися до конвенції

facts-coe-reflection-no-expulsion-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 13(1)
facts-coe-reflection-no-expulsion-where = Країни, які приєдналися до конвенції

facts-coe-reflection-purpose-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 13, і рекомендації її експертів
facts-coe-reflection-purpose-where = Країни, які приєдналися до конвенції

facts-help-not-conditional-coe-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 12(6)
facts-help-not-conditional-coe-where = Країни, які приєдналися до конвенції

facts-eu-free-interpreter-law = Директива ЄС 2012/29 про потерпілих від злочинів, стаття 7
facts-eu-free-interpreter-where = Європейський Союз, але не Данія

facts-country-lb-note-law = Звіт про Ліван, 2023
facts-country-lb-note-where = Ліван

facts-country-kw-note-law = Звіт про Кувейт, 2024
facts-country-kw-note-where = Кувейт

facts-india-free-legal-aid-law = Закон про органи правничої допомоги (Legal Services Authorities Act 1987), розділ 12
facts-india-free-legal-aid-where = Індія

facts-jordan-free-legal-help-law = Угода Міністерства юстиції з Асоціацією адвокатів Йорданії, 2024
facts-jordan-free-legal-help-where = Йорданія

facts-no-police-needed-portugal-law = Національна мережа команд підтримки й прихистків
facts-no-police-needed-portugal-where = Португалія

facts-no-police-needed-poland-law = Національний центр для постраждалих від торгівлі людьми (KCIK)
facts-no-police-needed-poland-where = Польща

facts-know-where-you-are-law = План безпеки одного кризового центру
facts-know-where-you-are-where = Порада для всіх країн. Це не закон.

facts-trust-your-instinct-law = Поради мережі проти домашнього насильства (NNEDV)
facts-trust-your-instinct-where = Порада для всіх країн. Це не закон.

facts-use-safer-device-law = Поради мережі проти домашнього насильства (NNEDV)
facts-use-safer-device-where = Порада для всіх країн. Це не закон.

facts-sudden-changes-can-be-dangerous-law = Поради мережі проти домашнього насильства (NNEDV)
facts-sudden-changes-can-be-dangerous-where = Порада для всіх країн. Це не закон.

facts-safety-bag-and-numbers-law = План безпеки одного кризового центру
facts-safety-bag-and-numbers-where = Порада для всіх країн. Це не закон.

facts-pep-72-hours-law = Поради щодо здоров’я від уряду США (HIV.gov)
facts-pep-72-hours-where = Медична практика в багатьох країнах

facts-coe-safe-housing-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 12(1)(a)
facts-coe-safe-housing-where = Країни, які приєдналися до конвенції

facts-coe-emergency-medical-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 12(1)(b)
facts-coe-emergency-medical-where = Країни, які приєдналися до конвенції

facts-coe-interpreter-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 12(1)(c)
facts-coe-interpreter-where = Країни, які приєдналися до конвенції

facts-forced-labour-11-signs-law = Ознаки примусової праці, Міжнародна організація праці, 2012
facts-forced-labour-11-signs-where = Посібник для всіх країн. Це не закон.

facts-one-sign-may-be-enough-law = Ознаки примусової праці, Міжнародна організація праці, 2012
facts-one-sign-may-be-enough-where = Посібник для всіх країн. Це не закон.

facts-trafficking-three-parts-law = Протокол ООН про торгівлю людьми (Палермський протокол), стаття 3(a)
facts-trafficking-three-parts-where = Країни, які приєдналися до протоколу

facts-consent-does-not-matter-law = Протокол ООН про торгівлю людьми (Палермський протокол), стаття 3(b)
facts-consent-does-not-matter-where = Країни, які приєдналися до протоколу

facts-trafficking-kinds-of-exploitation-law = Протокол ООН про торгівлю людьми (Палермський протокол), стаття 3(a)
facts-trafficking-kinds-of-exploitation-where = Країни, які приєдналися до протоколу

facts-forced-or-sold-marriage-law = Конвенція ООН про скасування рабства 1956 року, стаття 1(c)
facts-forced-or-sold-marriage-where = Країни, які приєдналися до конвенції

facts-debt-bondage-law = Конвенція ООН про скасування рабства 1956 року, стаття 1(a)
facts-debt-bondage-where = Країни, які приєдналися до конвенції

facts-trafficking-can-be-inside-one-country-law = Пояснення за матеріалами Управління ООН з наркотиків і злочинності
facts-trafficking-can-be-inside-one-country-where = Загальне пояснення

facts-smuggling-is-different-law = Протоколи ООН про незаконне ввезення мігрантів і про торгівлю людьми, стаття 3 кожного
facts-smuggling-is-different-where = Країни, які приєдналися до протоколів

facts-child-no-means-needed-law = Протокол ООН про торгівлю людьми (Палермський протокол), стаття 3(c) і (d)
facts-child-no-means-needed-where = Країни, які приєдналися до протоколу

facts-memory-is-not-in-order-law = Рекомендації для адвокатів, які працюють із людьми, що зазнали насильства
facts-memory-is-not-in-order-where = Порада для всіх країн. Це не закон.

facts-keep-messages-and-dates-law = Поради з безпеки для людей, що зазнали насильства
facts-keep-messages-and-dates-where = Порада для всіх країн. Це не закон.

facts-coe-information-own-language-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 12(1)(d)
facts-coe-information-own-language-where = Країни, які приєдналися до конвенції

facts-passport-taken-illegal-icrmw-law = Конвенція ООН про права трудящих-мігрантів (ICRMW), стаття 21
facts-passport-taken-illegal-icrmw-where = Країни, які приєдналися до конвенції

facts-wages-even-if-undocumented-icrmw-law = Конвенція ООН про права трудящих-мігрантів (ICRMW), стаття 25(3)
facts-wages-even-if-undocumented-icrmw-where = Близько 59 країн, які приєдналися до конвенції. У Європі й у Перській затоці їх мало.

facts-no-prison-for-contract-debt-law = Конвенція ООН про права трудящих-мігрантів (ICRMW), стаття 20(1)
facts-no-prison-for-contract-debt-where = Країни, які приєдналися до конвенції

facts-eu-back-pay-law = Директива ЄС 2009/52 про роботодавців, стаття 6
facts-eu-back-pay-where = Європейський Союз, але не Данія й Ірландія

facts-eu-back-pay-three-months-law = Директива ЄС 2009/52 про роботодавців, стаття 6(3)
facts-eu-back-pay-three-months-where = Європейський Союз, але не Данія й Ірландія

facts-eu-wage-level-law = Директива ЄС 2009/52 про роботодавців, стаття 6(1)(a)
facts-eu-wage-level-where = Європейський Союз, але не Данія й Ірландія

facts-no-recruitment-fees-law = Принципи чесного найму (Міжнародна організація праці)
facts-no-recruitment-fees-where = Рекомендації для всіх країн. Це не закон, а закони різні.

facts-kuwait-domestic-law-law = Закон № 68 2015 року про роботу в домі, за звітом 2020 року
facts-kuwait-domestic-law-where = Кувейт

facts-gulf-absconding-risk-law = Правила перебування для працівників
facts-gulf-absconding-risk-where = Кувейт. Інші держави Перської затоки мають схожі системи.

facts-qatar-online-complaint-law = Онлайн-платформа для скарг, 2021
facts-qatar-online-complaint-where = Катар

facts-jordan-hemaya-law = Онлайн-платформа Міністерства праці (Hemaya), 2022
facts-jordan-hemaya-where = Йорданія

facts-palermo-compensation-law = Протокол ООН про торгівлю людьми (Палермський протокол), стаття 6(6)
facts-palermo-compensation-where = Країни, які приєдналися до протоколу

facts-ilo-p029-remedy-any-status-law = Протокол 2014 року про примусову працю (Міжнародна організація праці), стаття 4(1)
facts-ilo-p029-remedy-any-status-where = Країни, які приєдналися до протоколу

facts-uk-helpline-privacy-example-law = Правила однієї гарячої лінії
facts-uk-helpline-privacy-example-where = Велика Британія

facts-canada-helpline-privacy-example-law = Правила однієї гарячої лінії
facts-canada-helpline-privacy-example-where = Канада

facts-palermo-privacy-law = Протокол ООН про торгівлю людьми (Палермський протокол), стаття 6(1)
facts-palermo-privacy-where = Країни, які приєдналися до протоколу

facts-coe-privacy-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 11
facts-coe-privacy-where = Країни, які приєдналися до конвенції

facts-coe-help-with-consent-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 12(7)
facts-coe-help-with-consent-where = Країни, які приєдналися до конвенції

facts-gdpr-access-law = Закон ЄС про дані (GDPR), статті 12(3) і 15
facts-gdpr-access-where = Європейський Союз та ЄЕЗ (EEA). Велика Британія має схожий закон.

facts-gdpr-correct-delete-law = Закон ЄС про дані (GDPR), статті 16 і 17
facts-gdpr-correct-delete-where = Європейський Союз та ЄЕЗ (EEA)

facts-gdpr-withdraw-consent-law = Закон ЄС про дані (GDPR), стаття 7(3)
facts-gdpr-withdraw-consent-where = Європейський Союз та ЄЕЗ (EEA)

facts-country-ly-note-law = Звіт про Лівію, 2022
facts-country-ly-note-where = Лівія

facts-eu-reflection-non-eu-nationals-law = Директива ЄС 2004/81 про дозволи на перебування для постраждалих від торгівлі людьми, стаття 6
facts-eu-reflection-non-eu-nationals-where = Європейський Союз, але не Данія й Ірландія

facts-eu-reflection-even-if-irregular-entry-law = Директива ЄС 2004/81 про дозволи на перебування для постраждалих від торгівлі людьми, стаття 3(1)
facts-eu-reflection-even-if-irregular-entry-where = Європейський Союз, але не Данія й Ірландія

facts-brazil-help-not-conditional-law = Закон № 13.344 2016 року про торгівлю людьми, стаття 2, VI
facts-brazil-help-not-conditional-where = Бразилія

facts-canada-no-testimony-law = Правила міграційного відомства (IRCC) про дозволи для постраждалих від торгівлі людьми, 2025 або пізніше
facts-canada-no-testimony-where = Канада

facts-palermo-recovery-help-law = Протокол ООН про торгівлю людьми (Палермський протокол), стаття 6(3)
facts-palermo-recovery-help-where = Країни, які приєдналися до протоколу. Їм слід розглянути таку можливість.

facts-coe-children-school-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 12(1)(f)
facts-coe-children-school-where = Країни, які приєдналися до конвенції

facts-coe-work-training-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 12(4)
facts-coe-work-training-where = Країни, які приєдналися до конвенції, — для людей, які мають законне право перебувати

facts-palermo-states-consider-residence-law = Протокол ООН про торгівлю людьми (Палермський протокол), стаття 7(1)
facts-palermo-states-consider-residence-where = Країни, які приєдналися до протоколу

facts-coe-residence-permit-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 14(1)
facts-coe-residence-permit-where = Країни, які приєдналися до конвенції

facts-coe-permit-does-not-stop-asylum-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 14(5)
facts-coe-permit-does-not-stop-asylum-where = Країни, які приєдналися до конвенції

facts-coe-child-permit-best-interests-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 14(2)
facts-coe-child-permit-best-interests-where = Країни, які приєдналися до конвенції

facts-coe-no-removal-during-identification-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 10(2)
facts-coe-no-removal-during-identification-where = Країни, які приєдналися до конвенції

facts-canada-trp-12-months-law = Інструкції для міграційного відомства (IRCC), 4 лютого 2025
facts-canada-trp-12-months-where = Канада

facts-brazil-residence-authorisation-law = Наказ № 46 двох міністерств, 8 квітня 2024, і Закон № 13.445 2017 року, стаття 30
facts-brazil-residence-authorisation-where = Бразилія

facts-turkiye-victim-permit-law = Закон № 6458 про іноземців, статті 48 і 49
facts-turkiye-victim-permit-where = Туреччина

facts-return-preferably-voluntary-law = Протокол ООН про торгівлю людьми (Палермський протокол), стаття 8(1) і (2)
facts-return-preferably-voluntary-where = Країни, які приєдналися до протоколу

facts-trafficked-person-may-be-refugee-law = Рекомендації Агентства ООН у справах біженців (UNHCR) щодо постраждалих від торгівлі людьми, № 7, 2006
facts-trafficked-person-may-be-refugee-where = Рекомендації для всіх країн. Це не закон.

facts-un-five-forms-reparation-law = Основні принципи ООН щодо правового захисту й відшкодування (резолюція 60/147), пункти 18–23
facts-un-five-forms-reparation-where = Рекомендації для всіх країн. Це не закон.

facts-un-restitution-law = Основні принципи ООН щодо правового захисту й відшкодування (резолюція 60/147), пункт 19
facts-un-restitution-where = Рекомендації для всіх країн. Це не закон.

facts-un-rehabilitation-law = Основні принципи ООН щодо правового захисту й відшкодування (резолюція 60/147), пункт 21
facts-un-rehabilitation-where = Рекомендації для всіх країн. Це не закон.

facts-protection-from-retaliation-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 28(1)
facts-protection-from-retaliation-where = Країни, які приєдналися до конвенції

facts-coe-compensation-from-trafficker-or-state-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 15(3) і (4)
facts-coe-compensation-from-trafficker-or-state-where = Країни, які приєдналися до конвенції

facts-coe-free-legal-aid-compensation-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 15(1) і (2)
facts-coe-free-legal-aid-compensation-where = Країни, які приєдналися до конвенції

facts-eu-state-compensation-every-country-law = Директива ЄС 2004/80 про компенсацію після злочину, стаття 12
facts-eu-state-compensation-every-country-where = Європейський Союз

facts-eu-apply-from-home-country-law = Директива ЄС 2004/80 про компенсацію після злочину, статті 1–3
facts-eu-apply-from-home-country-where = Європейський Союз

facts-ecthr-try-national-courts-first-law = Європейська конвенція з прав людини, стаття 35(1)
facts-ecthr-try-national-courts-first-where = Країни Ради Європи

facts-ecthr-four-months-law = Європейська конвенція з прав людини, стаття 35(1), і Протокол № 15 до неї
facts-ecthr-four-months-where = 46 країн Ради Європи. Це стосується рішень, ухвалених від 1 лютого 2022 року.

facts-iachr-six-months-law = Регламент Міжамериканської комісії з прав людини, статті 23, 31 і 32
facts-iachr-six-months-where = Країни ОАД (OAS). Нікарагуа вийшла у 2023 році. У деяких, як-от США й Канаді, діють інші правила.

facts-cedaw-not-anonymous-interim-law = Протокол до Конвенції ООН про права жінок (CEDAW), статті 3 і 5
facts-cedaw-not-anonymous-interim-where = Країни, які приєдналися до протоколу

facts-palermo-case-information-law = Протокол ООН про торгівлю людьми (Палермський протокол), стаття 6(2)(a)
facts-palermo-case-information-where = Країни, які приєдналися до протоколу
facts-palermo-be-heard-law = Протокол ООН про торгівлю людьми (Палермський протокол), стаття 6(2)(b)
facts-palermo-be-heard-where = Країни, які приєдналися до протоколу
facts-eu-simple-language-law = Директива ЄС 2012/29 про потерпілих від злочинів, стаття 3(2)
facts-eu-simple-language-where = Європейський Союз, але не Данія
facts-eu-accompanied-law = Директива ЄС 2012/29 про потерпілих від злочинів, стаття 3(3)
facts-eu-accompanied-where = Європейський Союз, але не Данія
facts-eu-information-first-contact-law = Директива ЄС 2012/29 про потерпілих від злочинів, стаття 4
facts-eu-information-first-contact-where = Європейський Союз, але не Данія
facts-colombia-legal-help-law = Закон № 985 2005 року про торгівлю людьми й порядок державної допомоги (COAT)
facts-colombia-legal-help-where = Колумбія

facts-child-given-away-to-be-exploited-law = Конвенція ООН про скасування рабства 1956 року, стаття 1(d)
facts-child-given-away-to-be-exploited-where = Країни, які приєдналися до конвенції
facts-child-best-interests-law = Конвенція ООН про права дитини (CRC), стаття 3
facts-child-best-interests-where = 196 країн, які приєдналися до конвенції
facts-child-not-criminal-law = Доповідь експерта ООН щодо мігрантів, 2009 (A/HRC/11/7), пункт 36
facts-child-not-criminal-where = Рекомендації для всіх країн. Це не закон.
facts-child-no-immigration-detention-law = Доповідь експерта ООН щодо мігрантів, 2010 (A/65/222), пункт 48
facts-child-no-immigration-detention-where = Рекомендації для всіх країн. Це не закон.
facts-child-age-doubt-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 10(3)
facts-child-age-doubt-where = Країни, які приєдналися до конвенції
facts-child-guardian-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 10(4)(a)
facts-child-guardian-where = Країни, які приєдналися до конвенції
facts-child-special-witness-protection-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 28(3)
facts-child-special-witness-protection-where = Країни, які приєдналися до конвенції
facts-eu-child-help-not-conditional-law = Директива ЄС 2011/93 про сексуальне насильство над дітьми, стаття 19(2)
facts-eu-child-help-not-conditional-where = Європейський Союз, але не Данія

facts-pep-28-days-law = Рекомендації ООН щодо ліків для запобігання ВІЛ (PEP, ПКП), 2014
facts-pep-28-days-where = Медична практика в багатьох країнах
facts-emergency-contraception-5-days-law = Всесвітня організація охорони здоров’я про екстрену контрацепцію, 2021
facts-emergency-contraception-5-days-where = Медична практика в багатьох країнах. Закони різні.
facts-emergency-contraception-iud-law = Всесвітня організація охорони здоров’я про екстрену контрацепцію, 2021
facts-emergency-contraception-iud-where = Медична практика в багатьох країнах. Закони різні.
facts-forensic-exam-window-example-law = Рекомендації для лікарів щодо ліків для запобігання ВІЛ (ASHM)
facts-forensic-exam-window-example-where = Австралія
facts-no-police-report-for-pep-za-law = Інформація про здоров’я для населення
facts-no-police-report-for-pep-za-where = Південна Африка

facts-new-email-from-safe-device-law = Поради мережі проти домашнього насильства (NNEDV)
facts-new-email-from-safe-device-where = Порада для всіх країн. Це не закон.
facts-turn-off-location-law = Поради мережі проти домашнього насильства (NNEDV)
facts-turn-off-location-where = Порада для всіх країн. Це не закон.

facts-revictimization-prevention-law = Протокол ООН про торгівлю людьми (Палермський протокол), стаття 9(1)(b)
facts-revictimization-prevention-where = Країни, які приєдналися до протоколу
facts-own-country-must-accept-law = Протокол ООН про торгівлю людьми (Палермський протокол), стаття 8(1)
facts-own-country-must-accept-where = Країни, які приєдналися до протоколу
facts-poland-help-after-return-law = Програма національного центру KCIK, сторінка 2018 року або раніше
facts-poland-help-after-return-where = Польща
facts-argentina-safe-return-example-law = Програми держави й провінцій, у газеті від 3 вересня 2025 року
facts-argentina-safe-return-example-where = Аргентина
facts-country-bd-mech-law = Скарги до міністерства у справах роботи за кордоном (MEWOE), за звітом 2017 року
facts-country-bd-mech-where = Бангладеш
facts-country-id-note-law = Закон № 21 2007 року про торгівлю людьми
facts-country-id-note-where = Індонезія

facts-ukraine-no-court-needed-law = Постанова Кабінету Міністрів України № 417, 2012
facts-ukraine-no-court-needed-where = Україна

facts-protection-family-too-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 28(1)(d)
facts-protection-family-too-where = Країни, які приєдналися до конвенції

facts-netherlands-crime-abroad-law = Правила Нідерландів щодо іноземців, частина B8/3
facts-netherlands-crime-abroad-where = Нідерланди
facts-iachr-urgent-law = Регламент Міжамериканської комісії з прав людини, стаття 25
facts-iachr-urgent-where = Країни ОАД (OAS)
facts-ecowas-no-national-courts-first-law = Протокол про Суд ЕКОВАС (A/SP.1/01/05)
facts-ecowas-no-national-courts-first-where = Країни, які належать до ЕКОВАС (ECOWAS). Це може змінитися.
facts-cedaw-complaint-law = Протокол до Конвенції ООН про права жінок (CEDAW), статті 2–5
facts-cedaw-complaint-where = Країни, які приєдналися до протоколу
facts-un-identity-protected-law = Як працюють комітети ООН
facts-un-identity-protected-where = Комітети ООН, які приймають скарги
facts-un-special-rapporteur-trafficking-law = Завдання експерта ООН з протидії торгівлі людьми (Special Rapporteur), у тексті 2007 року
facts-un-special-rapporteur-trafficking-where = Країни ООН
facts-oecd-ncp-law = Правила ОЕСР (OECD) для компаній, які працюють у багатьох країнах
facts-oecd-ncp-where = Близько 51 країни, які дотримуються цих правил
facts-oecd-ncp-limits-law = Правила ОЕСР (OECD) для компаній, які працюють у багатьох країнах
facts-oecd-ncp-limits-where = Близько 51 країни, які дотримуються цих правил

facts-protection-kinds-law = Конвенція Ради Європи про протидію торгівлі людьми, стаття 28(2)
facts-protection-kinds-where = Країни, які приєдналися до конвенції
facts-untoc-victim-protection-law = Конвенція ООН проти організованої злочинності (UNTOC), стаття 25(1)
facts-untoc-victim-protection-where = Країни, які приєдналися до конвенції
facts-eu-no-secondary-harm-law = Директива ЄС 2012/29 про потерпілих від злочинів, стаття 18
facts-eu-no-secondary-harm-where = Європейський Союз, але не Данія
facts-nepal-report-confidential-law = Закон Непалу про торгівлю людьми (Act 2064), розділ 5(2)
facts-nepal-report-confidential-where = Непал
