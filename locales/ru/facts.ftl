### The list of sources at the end of a guide: what each fact stands on (-law) and where it holds (-where).
### The facts themselves, with quotes and addresses, are in content/facts.toml. Use the usual name of each law in your
### language, if it has one; keep numbers of articles.

facts-un-principle-no-detention-no-charge-law = Рекомендации ООН о правах человека и торговле людьми, 2002 год, принцип 7
facts-un-principle-no-detention-no-charge-where = Рекомендации для всех стран. Это не закон.

facts-ilo-protocol-no-prosecution-power-law = Протокол 2014 года о принудительном труде (Международная организация труда), статья 4
facts-ilo-protocol-no-prosecution-power-where = Страны, которые присоединились к Протоколу

facts-eu-non-punishment-law = Директива ЕС 2011/36 о торговле людьми, статья 8
facts-eu-non-punishment-where = Европейский союз, кроме Дании

facts-non-punishment-idea-osce-law = Совместное заявление ОБСЕ и Совета Европы, 2014 год
facts-non-punishment-idea-osce-where = Страны ОБСЕ. Это рекомендации, а не закон.

facts-uk-section-45-adult-law = Закон о современном рабстве 2015 года (Modern Slavery Act), раздел 45
facts-uk-section-45-adult-where = Англия и Уэльс

facts-uk-section-45-child-law = Закон о современном рабстве 2015 года (Modern Slavery Act), раздел 45(4)
facts-uk-section-45-child-where = Англия и Уэльс

facts-uk-section-45-limits-law = Закон о современном рабстве 2015 года (Modern Slavery Act), приложение 4, и рекомендации для прокуроров
facts-uk-section-45-limits-where = Англия и Уэльс

facts-victims-are-still-punished-law = Заявление экспертов Совета Европы по торговле людьми, 2014 год
facts-victims-are-still-punished-where = Общее предупреждение

facts-non-punishment-often-not-applied-law = Доклад эксперта ООН о торговле людьми, 2021 год (A/HRC/47/34)
facts-non-punishment-often-not-applied-where = Общее предупреждение

facts-duty-to-report-some-countries-law = Закон Южной Африки о торговле людьми, Закон № 7 от 2013 года (Act 7 of 2013)
facts-duty-to-report-some-countries-where = Южная Африка

facts-coe-reflection-30-days-law = Конвенция Совета Европы о противодействии торговле людьми, статья 13
facts-coe-reflection-30-days-where = Страны, которые присоединились к Конвенции

facts-coe-reflection-no-expulsion-law = Конвенция Совета Европы о противодействии торговле людьми, статья 13(1)
facts-coe-reflection-no-expulsion-where = Страны, которые присоединились к Конвенции

facts-coe-reflection-purpose-law = Конвенция Совета Европы о противодействии торговле людьми, статья 13, и рекомендации её экспертов
facts-coe-reflection-purpose-where = Страны, которые присоединились к Конвенции

facts-help-not-conditional-coe-law = Конвенция Совета Европы о противодействии торговле людьми, статья 12(6)
facts-help-not-conditional-coe-where = Страны, которые присоединились к Конвенции

facts-eu-free-interpreter-law = Директива ЕС 2012/29 о пострадавших от преступлений, статья 7
facts-eu-free-interpreter-where = Европейский союз, кроме Дании

facts-country-lb-note-law = Отчёт о Ливане, 2023 год
facts-country-lb-note-where = Ливан

facts-country-kw-note-law = Отчёт о Кувейте, 2024 год
facts-country-kw-note-where = Кувейт

facts-india-free-legal-aid-law = Закон об органах юридической помощи 1987 года (Legal Services Authorities Act), раздел 12
facts-india-free-legal-aid-where = Индия

facts-jordan-free-legal-help-law = Соглашение Министерства юстиции с коллегией адвокатов Иордании, 2024 год
facts-jordan-free-legal-help-where = Иордания

facts-no-police-needed-portugal-law = Национальная сеть групп поддержки и приютов
facts-no-police-needed-portugal-where = Португалия

facts-no-police-needed-poland-law = Национальный центр для пострадавших от торговли людьми (KCIK)
facts-no-police-needed-poland-where = Польша

facts-know-where-you-are-law = План безопасности кризисного центра
facts-know-where-you-are-where = Совет для всех стран. Это не закон.

facts-trust-your-instinct-law = Совет сети против насилия дома (NNEDV)
facts-trust-your-instinct-where = Совет для всех стран. Это не закон.

facts-use-safer-device-law = Совет сети против насилия дома (NNEDV)
facts-use-safer-device-where = Совет для всех стран. Это не закон.

facts-sudden-changes-can-be-dangerous-law = Совет сети против насилия дома (NNEDV)
facts-sudden-changes-can-be-dangerous-where = Совет для всех стран. Это не закон.

facts-safety-bag-and-numbers-law = План безопасности кризисного центра
facts-safety-bag-and-numbers-where = Совет для всех стран. Это не закон.

facts-pep-72-hours-law = Медицинский совет правительства США (HIV.gov)
facts-pep-72-hours-where = Медицинская практика во многих странах

facts-coe-safe-housing-law = Конвенция Совета Европы о противодействии торговле людьми, статья 12(1)(a)
facts-coe-safe-housing-where = Страны, которые присоединились к Конвенции

facts-coe-emergency-medical-law = Конвенция Совета Европы о противодействии торговле людьми, статья 12(1)(b)
facts-coe-emergency-medical-where = Страны, которые присоединились к Конвенции

facts-coe-interpreter-law = Конвенция Совета Европы о противодействии торговле людьми, статья 12(1)(c)
facts-coe-interpreter-where = Страны, которые присоединились к Конвенции

facts-forced-labour-11-signs-law = Признаки принудительного труда, Международная организация труда, 2012 год
facts-forced-labour-11-signs-where = Руководство для всех стран. Это не закон.

facts-one-sign-may-be-enough-law = Признаки принудительного труда, Международная организация труда, 2012 год
facts-one-sign-may-be-enough-where = Руководство для всех стран. Это не закон.

facts-trafficking-three-parts-law = Протокол ООН о торговле людьми (Палермский протокол), статья 3(a)
facts-trafficking-three-parts-where = Страны, которые присоединились к Протоколу

facts-consent-does-not-matter-law = Протокол ООН о торговле людьми (Палермский протокол), статья 3(b)
facts-consent-does-not-matter-where = Страны, которые присоединились к Протоколу

facts-trafficking-kinds-of-exploitation-law = Протокол ООН о торговле людьми (Палермский протокол), статья 3(a)
facts-trafficking-kinds-of-exploitation-where = Страны, которые присоединились к Протоколу

facts-forced-or-sold-marriage-law = Конвенция ООН об упразднении рабства 1956 года, статья 1(c)
facts-forced-or-sold-marriage-where = Страны, которые присоединились к Конвенции

facts-debt-bondage-law = Конвенция ООН об упразднении рабства 1956 года, статья 1(a)
facts-debt-bondage-where = Страны, которые присоединились к Конвенции

facts-trafficking-can-be-inside-one-country-law = Объяснение по материалам Управления ООН по наркотикам и преступности
facts-trafficking-can-be-inside-one-country-where = Общее объяснение

facts-smuggling-is-different-law = Протоколы ООН о незаконном ввозе мигрантов и о торговле людьми, статья 3 в каждом
facts-smuggling-is-different-where = Страны, которые присоединились к протоколам

facts-child-no-means-needed-law = Протокол ООН о торговле людьми (Палермский протокол), статья 3(c) и (d)
facts-child-no-means-needed-where = Страны, которые присоединились к Протоколу

facts-memory-is-not-in-order-law = Рекомендации для адвокатов, которые работают с пострадавшими
facts-memory-is-not-in-order-where = Совет для всех стран. Это не закон.

facts-keep-messages-and-dates-law = Советы по безопасности для пострадавших
facts-keep-messages-and-dates-where = Совет для всех стран. Это не закон.

facts-coe-information-own-language-law = Конвенция Совета Европы о противодействии торговле людьми, статья 12(1)(d)
facts-coe-information-own-language-where = Страны, которые присоединились к Конвенции

facts-passport-taken-illegal-icrmw-law = Конвенция ООН о правах трудящихся-мигрантов (ICRMW), статья 21
facts-passport-taken-illegal-icrmw-where = Страны, которые присоединились к Конвенции

facts-wages-even-if-undocumented-icrmw-law = Конвенция ООН о правах трудящихся-мигрантов (ICRMW), статья 25(3)
facts-wages-even-if-undocumented-icrmw-where = Около 59 стран, которые присоединились к Конвенции; в Европе и странах Залива их мало

facts-no-prison-for-contract-debt-law = Конвенция ООН о правах трудящихся-мигрантов (ICRMW), статья 20(1)
facts-no-prison-for-contract-debt-where = Страны, которые присоединились к Конвенции

facts-eu-back-pay-law = Директива ЕС 2009/52 о работодателях, статья 6
facts-eu-back-pay-where = Европейский союз, кроме Дании и Ирландии

facts-eu-back-pay-three-months-law = Директива ЕС 2009/52 о работодателях, статья 6(3)
facts-eu-back-pay-three-months-where = Европейский союз, кроме Дании и Ирландии

facts-eu-wage-level-law = Директива ЕС 2009/52 о работодателях, статья 6(1)(a)
facts-eu-wage-level-where = Европейский союз, кроме Дании и Ирландии

facts-no-recruitment-fees-law = Принципы справедливого найма (Международная организация труда)
facts-no-recruitment-fees-where = Рекомендации для всех стран. Это не закон, а законы разные.

facts-kuwait-domestic-law-law = Закон № 68 от 2015 года о работе в домах, по отчёту 2020 года
facts-kuwait-domestic-law-where = Кувейт

facts-gulf-absconding-risk-law = Правила проживания для работников
facts-gulf-absconding-risk-where = Кувейт. В других странах Залива похожие системы.

facts-qatar-online-complaint-law = Онлайн-платформа для жалоб, 2021 год
facts-qatar-online-complaint-where = Катар

facts-jordan-hemaya-law = Онлайн-платформа Министерства труда (Hemaya), 2022 год
facts-jordan-hemaya-where = Иордания

facts-palermo-compensation-law = Протокол ООН о торговле людьми (Палермский протокол), статья 6(6)
facts-palermo-compensation-where = Страны, которые присоединились к Протоколу

facts-ilo-p029-remedy-any-status-law = Протокол 2014 года о принудительном труде (Международная организация труда), статья 4(1)
facts-ilo-p029-remedy-any-status-where = Страны, которые присоединились к Протоколу

facts-uk-helpline-privacy-example-law = Правила одной горячей линии
facts-uk-helpline-privacy-example-where = Великобритания

facts-canada-helpline-privacy-example-law = Правила одной горячей линии
facts-canada-helpline-privacy-example-where = Канада

facts-palermo-privacy-law = Протокол ООН о торговле людьми (Палермский протокол), статья 6(1)
facts-palermo-privacy-where = Страны, которые присоединились к Протоколу

facts-coe-privacy-law = Конвенция Совета Европы о противодействии торговле людьми, статья 11
facts-coe-privacy-where = Страны, которые присоединились к Конвенции

facts-coe-help-with-consent-law = Конвенция Совета Европы о противодействии торговле людьми, статья 12(7)
facts-coe-help-with-consent-where = Страны, которые присоединились к Конвенции

facts-gdpr-access-law = Закон ЕС о данных (GDPR), статьи 12(3) и 15
facts-gdpr-access-where = Европейский союз и Европейская экономическая зона (EEA). В Великобритании похожий закон.

facts-gdpr-correct-delete-law = Закон ЕС о данных (GDPR), статьи 16 и 17
facts-gdpr-correct-delete-where = Европейский союз и Европейская экономическая зона (EEA)

facts-gdpr-withdraw-consent-law = Закон ЕС о данных (GDPR), статья 7(3)
facts-gdpr-withdraw-consent-where = Европейский союз и Европейская экономическая зона (EEA)

facts-country-ly-note-law = Отчёт о Ливии, 2022 год
facts-country-ly-note-where = Ливия

facts-eu-reflection-non-eu-nationals-law = Директива ЕС 2004/81 о разрешениях на пребывание для пострадавших от торговли людьми, статья 6
facts-eu-reflection-non-eu-nationals-where = Европейский союз, кроме Дании и Ирландии

facts-eu-reflection-even-if-irregular-entry-law = Директива ЕС 2004/81 о разрешениях на пребывание для пострадавших от торговли людьми, статья 3(1)
facts-eu-reflection-even-if-irregular-entry-where = Европейский союз, кроме Дании и Ирландии

facts-brazil-help-not-conditional-law = Закон № 13.344 от 2016 года о торговле людьми, статья 2, VI
facts-brazil-help-not-conditional-where = Бразилия

facts-canada-no-testimony-law = Правила миграционного ведомства (IRCC) о разрешениях для пострадавших от торговли людьми, 2025 год или позже
facts-canada-no-testimony-where = Канада

facts-palermo-recovery-help-law = Протокол ООН о торговле людьми (Палермский протокол), статья 6(3)
facts-palermo-recovery-help-where = Страны, которые присоединились к Протоколу. Им следует рассмотреть такую возможность.

facts-coe-children-school-law = Конвенция Совета Европы о противодействии торговле людьми, статья 12(1)(f)
facts-coe-children-school-where = Страны, которые присоединились к Конвенции

facts-coe-work-training-law = Конвенция Совета Европы о противодействии торговле людьми, статья 12(4)
facts-coe-work-training-where = Страны, которые присоединились к Конвенции; для людей, которым по закону можно остаться

facts-palermo-states-consider-residence-law = Протокол ООН о торговле людьми (Палермский протокол), статья 7(1)
facts-palermo-states-consider-residence-where = Страны, которые присоединились к Протоколу

facts-coe-residence-permit-law = Конвенция Совета Европы о противодействии торговле людьми, статья 14(1)
facts-coe-residence-permit-where = Страны, которые присоединились к Конвенции

facts-coe-permit-does-not-stop-asylum-law = Конвенция Совета Европы о противодействии торговле людьми, статья 14(5)
facts-coe-permit-does-not-stop-asylum-where = Страны, которые присоединились к Конвенции

facts-coe-child-permit-best-interests-law = Конвенция Совета Европы о противодействии торговле людьми, статья 14(2)
facts-coe-child-permit-best-interests-where = Страны, которые присоединились к Конвенции

facts-coe-no-removal-during-identification-law = Конвенция Совета Европы о противодействии торговле людьми, статья 10(2)
facts-coe-no-removal-during-identification-where = Страны, которые присоединились к Конвенции

facts-canada-trp-12-months-law = Инструкции для миграционного ведомства (IRCC), 4 февраля 2025 года
facts-canada-trp-12-months-where = Канада

facts-brazil-residence-authorisation-law = Постановление № 46 двух министерств, 8 апреля 2024 года, и Закон № 13.445 от 2017 года, статья 30
facts-brazil-residence-authorisation-where = Бразилия

facts-turkiye-victim-permit-law = Закон № 6458 об иностранцах, статьи 48 и 49
facts-turkiye-victim-permit-where = Турция

facts-return-preferably-voluntary-law = Протокол ООН о торговле людьми (Палермский протокол), статья 8(1) и (2)
facts-return-preferably-voluntary-where = Страны, которые присоединились к Протоколу

facts-trafficked-person-may-be-refugee-law = Руководящие принципы Агентства ООН по делам беженцев (УВКБ ООН) о пострадавших от торговли людьми, номер 7, 2006 год
facts-trafficked-person-may-be-refugee-where = Рекомендации для всех стран. Это не закон.

facts-un-five-forms-reparation-law = Основные принципы ООН о средствах защиты и возмещении вреда (резолюция 60/147), пункты 18–23
facts-un-five-forms-reparation-where = Рекомендации для всех стран. Это не закон.

facts-un-restitution-law = Основные принципы ООН о средствах защиты и возмещении вреда (резолюция 60/147), пункт 19
facts-un-restitution-where = Рекомендации для всех стран. Это не закон.

facts-un-rehabilitation-law = Основные принципы ООН о средствах защиты и возмещении вреда (резолюция 60/147), пункт 21
facts-un-rehabilitation-where = Рекомендации для всех стран. Это не закон.

facts-protection-from-retaliation-law = Конвенция Совета Европы о противодействии торговле людьми, статья 28(1)
facts-protection-from-retaliation-where = Страны, которые присоединились к Конвенции

facts-coe-compensation-from-trafficker-or-state-law = Конвенция Совета Европы о противодействии торговле людьми, статья 15(3) и (4)
facts-coe-compensation-from-trafficker-or-state-where = Страны, которые присоединились к Конвенции

facts-coe-free-legal-aid-compensation-law = Конвенция Совета Европы о противодействии торговле людьми, статья 15(1) и (2)
facts-coe-free-legal-aid-compensation-where = Страны, которые присоединились к Конвенции

facts-eu-state-compensation-every-country-law = Директива ЕС 2004/80 о компенсации после преступления, статья 12
facts-eu-state-compensation-every-country-where = Европейский союз

facts-eu-apply-from-home-country-law = Директива ЕС 2004/80 о компенсации после преступления, статьи 1–3
facts-eu-apply-from-home-country-where = Европейский союз

facts-ecthr-try-national-courts-first-law = Европейская конвенция по правам человека, статья 35(1)
facts-ecthr-try-national-courts-first-where = Страны Совета Европы

facts-ecthr-four-months-law = Европейская конвенция по правам человека, статья 35(1), и Протокол 15 к ней
facts-ecthr-four-months-where = 46 стран Совета Европы. Это относится к решениям с 1 февраля 2022 года.

facts-iachr-six-months-law = Регламент Межамериканской комиссии по правам человека, статьи 23, 31 и 32
facts-iachr-six-months-where = Страны ОАГ (OAS). Никарагуа вышла в 2023 году. В некоторых странах, как США и Канада, другие правила.

facts-cedaw-not-anonymous-interim-law = Протокол к Конвенции ООН о правах женщин (КЛДЖ, CEDAW), статьи 3 и 5
facts-cedaw-not-anonymous-interim-where = Страны, которые присоединились к Протоколу

facts-palermo-case-information-law = Протокол ООН о торговле людьми (Палермский протокол), статья 6(2)(a)
facts-palermo-case-information-where = Страны, которые присоединились к Протоколу
facts-palermo-be-heard-law = Протокол ООН о торговле людьми (Палермский протокол), статья 6(2)(b)
facts-palermo-be-heard-where = Страны, которые присоединились к Протоколу
facts-eu-simple-language-law = Директива ЕС 2012/29 о пострадавших от преступлений, статья 3(2)
facts-eu-simple-language-where = Европейский союз, кроме Дании
facts-eu-accompanied-law = Директива ЕС 2012/29 о пострадавших от преступлений, статья 3(3)
facts-eu-accompanied-where = Европейский союз, кроме Дании
facts-eu-information-first-contact-law = Директива ЕС 2012/29 о пострадавших от преступлений, статья 4
facts-eu-information-first-contact-where = Европейский союз, кроме Дании
facts-colombia-legal-help-law = Закон № 985 от 2005 года о торговле людьми и порядок помощи государства (COAT)
facts-colombia-legal-help-where = Колумбия

facts-child-given-away-to-be-exploited-law = Конвенция ООН об упразднении рабства 1956 года, статья 1(d)
facts-child-given-away-to-be-exploited-where = Страны, которые присоединились к Конвенции
facts-child-best-interests-law = Конвенция ООН о правах ребёнка (CRC), статья 3
facts-child-best-interests-where = 196 стран, которые присоединились к Конвенции
facts-child-not-criminal-law = Доклад эксперта ООН о мигрантах, 2009 год (A/HRC/11/7), пункт 36
facts-child-not-criminal-where = Рекомендации для всех стран. Это не закон.
facts-child-no-immigration-detention-law = Доклад эксперта ООН о мигрантах, 2010 год (A/65/222), пункт 48
facts-child-no-immigration-detention-where = Рекомендации для всех стран. Это не закон.
facts-child-age-doubt-law = Конвенция Совета Европы о противодействии торговле людьми, статья 10(3)
facts-child-age-doubt-where = Страны, которые присоединились к Конвенции
facts-child-guardian-law = Конвенция Совета Европы о противодействии торговле людьми, статья 10(4)(a)
facts-child-guardian-where = Страны, которые присоединились к Конвенции
facts-child-special-witness-protection-law = Конвенция Совета Европы о противодействии торговле людьми, статья 28(3)
facts-child-special-witness-protection-where = Страны, которые присоединились к Конвенции
facts-eu-child-help-not-conditional-law = Директива ЕС 2011/93 о сексуальном насилии над детьми, статья 19(2)
facts-eu-child-help-not-conditional-where = Европейский союз, кроме Дании

facts-pep-28-days-law = Рекомендации ООН о лекарстве для защиты от ВИЧ (PEP), 2014 год
facts-pep-28-days-where = Медицинская практика во многих странах
facts-emergency-contraception-5-days-law = Всемирная организация здравоохранения об экстренной контрацепции, 2021 год
facts-emergency-contraception-5-days-where = Медицинская практика во многих странах. Законы разные.
facts-emergency-contraception-iud-law = Всемирная организация здравоохранения об экстренной контрацепции, 2021 год
facts-emergency-contraception-iud-where = Медицинская практика во многих странах. Законы разные.
facts-forensic-exam-window-example-law = Рекомендации для врачей о лекарстве для защиты от ВИЧ (ASHM)
facts-forensic-exam-window-example-where = Австралия
facts-no-police-report-for-pep-za-law = Медицинская информация для всех
facts-no-police-report-for-pep-za-where = Южная Африка

facts-new-email-from-safe-device-law = Совет сети против насилия дома (NNEDV)
facts-new-email-from-safe-device-where = Совет для всех стран. Это не закон.
facts-turn-off-location-law = Совет сети против насилия дома (NNEDV)
facts-turn-off-location-where = Совет для всех стран. Это не закон.

facts-revictimization-prevention-law = Протокол ООН о торговле людьми (Палермский протокол), статья 9(1)(b)
facts-revictimization-prevention-where = Страны, которые присоединились к Протоколу
facts-own-country-must-accept-law = Протокол ООН о торговле людьми (Палермский протокол), статья 8(1)
facts-own-country-must-accept-where = Страны, которые присоединились к Протоколу
facts-poland-help-after-return-law = Программа национального центра KCIK, страница 2018 года или раньше
facts-poland-help-after-return-where = Польша
facts-argentina-safe-return-example-law = Программы государства и провинций, в газете от 3 сентября 2025 года
facts-argentina-safe-return-example-where = Аргентина
facts-country-bd-mech-law = Жалобы в министерство по работе за границей (MEWOE), по отчёту 2017 года
facts-country-bd-mech-where = Бангладеш
facts-country-id-note-law = Закон № 21 от 2007 года о торговле людьми
facts-country-id-note-where = Индонезия

facts-ukraine-no-court-needed-law = Постановление № 417 Кабинета Министров Украины, 2012 год
facts-ukraine-no-court-needed-where = Украина

facts-protection-family-too-law = Конвенция Совета Европы о противодействии торговле людьми, статья 28(1)(d)
facts-protection-family-too-where = Страны, которые присоединились к Конвенции

facts-netherlands-crime-abroad-law = Правила Нидерландов об иностранцах, часть B8/3
facts-netherlands-crime-abroad-where = Нидерланды
facts-iachr-urgent-law = Регламент Межамериканской комиссии по правам человека, статья 25
facts-iachr-urgent-where = Страны ОАГ (OAS)
facts-ecowas-no-national-courts-first-law = Протокол о Суде ЭКОВАС (A/SP.1/01/05)
facts-ecowas-no-national-courts-first-where = Страны, которые входят в ЭКОВАС (ECOWAS). Это может меняться.
facts-cedaw-complaint-law = Протокол к Конвенции ООН о правах женщин (КЛДЖ, CEDAW), статьи 2–5
facts-cedaw-complaint-where = Страны, которые присоединились к Протоколу
facts-un-identity-protected-law = Как работают комитеты ООН
facts-un-identity-protected-where = Комитеты ООН, которые принимают жалобы
facts-un-special-rapporteur-trafficking-law = Задача эксперта ООН по торговле людьми (Специальный докладчик), в тексте 2007 года
facts-un-special-rapporteur-trafficking-where = Страны ООН
facts-oecd-ncp-law = Правила ОЭСР для компаний, которые работают во многих странах
facts-oecd-ncp-where = Около 51 страны, которые следуют этим правилам
facts-oecd-ncp-limits-law = Правила ОЭСР для компаний, которые работают во многих странах
facts-oecd-ncp-limits-where = Около 51 страны, которые следуют этим правилам

facts-protection-kinds-law = Конвенция Совета Европы о противодействии торговле людьми, статья 28(2)
facts-protection-kinds-where = Страны, которые присоединились к Конвенции
facts-untoc-victim-protection-law = Конвенция ООН против организованной преступности (UNTOC), статья 25(1)
facts-untoc-victim-protection-where = Страны, которые присоединились к Конвенции
facts-eu-no-secondary-harm-law = Директива ЕС 2012/29 о пострадавших от преступлений, статья 18
facts-eu-no-secondary-harm-where = Европейский союз, кроме Дании
facts-nepal-report-confidential-law = Закон Непала о торговле людьми (Act 2064), раздел 5(2)
facts-nepal-report-confidential-where = Непал
