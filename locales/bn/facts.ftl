### The list of sources at the end of a guide: what each fact stands on (-law) and where it holds (-where).
### The facts themselves, with quotes and addresses, are in content/facts.toml. Use the usual name of each law in your
### language, if it has one; keep numbers of articles.

facts-un-principle-no-detention-no-charge-law = মানবাধিকার ও মানব পাচার নিয়ে জাতিসংঘের নির্দেশিকা, 2002, নীতি 7
facts-un-principle-no-detention-no-charge-where = সব দেশের জন্য নির্দেশিকা। এটি আইন নয়।

facts-ilo-protocol-no-prosecution-power-law = জবরদস্তি শ্রম নিয়ে 2014 সালের প্রোটোকল, আন্তর্জাতিক শ্রম সংস্থা (আইএলও), অনুচ্ছেদ 4
facts-ilo-protocol-no-prosecution-power-where = যেসব দেশ এই প্রোটোকলে যোগ দিয়েছে

facts-eu-non-punishment-law = মানব পাচার নিয়ে ইইউ ডিরেক্টিভ 2011/36, অনুচ্ছেদ 8
facts-eu-non-punishment-where = ইউরোপীয় ইউনিয়ন, তবে ডেনমার্ক নয়

facts-non-punishment-idea-osce-law = OSCE ও কাউন্সিল অব ইউরোপের যৌথ বিবৃতি, 2014
facts-non-punishment-idea-osce-where = OSCE-এর দেশগুলো। এটি নির্দেশিকা, আইন নয়।

facts-uk-section-45-adult-law = আধুনিক দাসত্ব আইন 2015 (Modern Slavery Act 2015), ধারা 45
facts-uk-section-45-adult-where = ইংল্যান্ড ও ওয়েলস

facts-uk-section-45-child-law = আধুনিক দাসত্ব আইন 2015 (Modern Slavery Act 2015), ধারা 45(4)
facts-uk-section-45-child-where = ইংল্যান্ড ও ওয়েলস

facts-uk-section-45-limits-law = আধুনিক দাসত্ব আইন 2015 (Modern Slavery Act 2015), তফসিল 4, আর সরকার পক্ষের উকিলদের জন্য নির্দেশিকা
facts-uk-section-45-limits-where = ইংল্যান্ড ও ওয়েলস

facts-victims-are-still-punished-law = মানব পাচার নিয়ে কাউন্সিল অব ইউরোপের বিশেষজ্ঞদের বিবৃতি, 2014
facts-victims-are-still-punished-where = সাধারণ সতর্কতা

facts-non-punishment-often-not-applied-law = মানব পাচার নিয়ে জাতিসংঘের একজন বিশেষজ্ঞের রিপোর্ট, 2021 (A/HRC/47/34)
facts-non-punishment-often-not-applied-where = সাধারণ সতর্কতা

facts-duty-to-report-some-countries-law = দক্ষিণ আফ্রিকার মানব পাচার আইন, 2013 সালের আইন 7
facts-duty-to-report-some-countries-where = দক্ষিণ আফ্রিকা

facts-coe-reflection-30-days-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 13
facts-coe-reflection-30-days-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-coe-reflection-no-expulsion-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 13(1)
facts-coe-reflection-no-expulsion-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-coe-reflection-purpose-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 13, আর এর বিশেষজ্ঞদের নির্দেশিকা
facts-coe-reflection-purpose-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-help-not-conditional-coe-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 12(6)
facts-help-not-conditional-coe-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-eu-free-interpreter-law = অপরাধে ক্ষতি হওয়া মানুষ নিয়ে ইইউ ডিরেক্টিভ 2012/29, অনুচ্ছেদ 7
facts-eu-free-interpreter-where = ইউরোপীয় ইউনিয়ন, তবে ডেনমার্ক নয়

facts-country-lb-note-law = লেবানন নিয়ে রিপোর্ট, 2023
facts-country-lb-note-where = লেবানন

facts-country-kw-note-law = কুয়েত নিয়ে রিপোর্ট, 2024
facts-country-kw-note-where = কুয়েত

facts-india-free-legal-aid-law = আইনি পরিষেবা কর্তৃপক্ষ আইন 1987 (Legal Services Authorities Act), ধারা 12
facts-india-free-legal-aid-where = ভারত

facts-jordan-free-legal-help-law = জর্ডানের উকিল সমিতির সঙ্গে বিচার মন্ত্রণালয়ের সমঝোতা, 2024
facts-jordan-free-legal-help-where = জর্ডান

facts-no-police-needed-portugal-law = সহায়তা দল ও শেল্টার হোমের জাতীয় নেটওয়ার্ক
facts-no-police-needed-portugal-where = পর্তুগাল

facts-no-police-needed-poland-law = পাচার হওয়া মানুষের জন্য জাতীয় কেন্দ্র (KCIK)
facts-no-police-needed-poland-where = পোল্যান্ড

facts-know-where-you-are-law = একটি সংকট-সহায়তা কেন্দ্রের নিরাপত্তা পরিকল্পনা
facts-know-where-you-are-where = সব দেশের জন্য পরামর্শ। এটি আইন নয়।

facts-trust-your-instinct-law = ঘরের ভেতরে নির্যাতনের বিরুদ্ধে একটি নেটওয়ার্কের পরামর্শ (NNEDV)
facts-trust-your-instinct-where = সব দেশের জন্য পরামর্শ। এটি আইন নয়।

facts-use-safer-device-law = ঘরের ভেতরে নির্যাতনের বিরুদ্ধে একটি নেটওয়ার্কের পরামর্শ (NNEDV)
facts-use-safer-device-where = সব দেশের জন্য পরামর্শ। এটি আইন নয়।

facts-sudden-changes-can-be-dangerous-law = ঘরের ভেতরে নির্যাতনের বিরুদ্ধে একটি নেটওয়ার্কের পরামর্শ (NNEDV)
facts-sudden-changes-can-be-dangerous-where = সব দেশের জন্য পরামর্শ। এটি আইন নয়।

facts-safety-bag-and-numbers-law = একটি সংকট-সহায়তা কেন্দ্রের নিরাপত্তা পরিকল্পনা
facts-safety-bag-and-numbers-where = সব দেশের জন্য পরামর্শ। এটি আইন নয়।

facts-pep-72-hours-law = যুক্তরাষ্ট্র সরকারের স্বাস্থ্য পরামর্শ (HIV.gov)
facts-pep-72-hours-where = অনেক দেশে চিকিৎসার রীতি

facts-coe-safe-housing-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 12(1)(a)
facts-coe-safe-housing-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-coe-emergency-medical-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 12(1)(b)
facts-coe-emergency-medical-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-coe-interpreter-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 12(1)(c)
facts-coe-interpreter-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-forced-labour-11-signs-law = জবরদস্তি শ্রমের লক্ষণ, আন্তর্জাতিক শ্রম সংস্থা (আইএলও), 2012
facts-forced-labour-11-signs-where = সব দেশের জন্য সহায়িকা। এটি আইন নয়।

facts-one-sign-may-be-enough-law = জবরদস্তি শ্রমের লক্ষণ, আন্তর্জাতিক শ্রম সংস্থা (আইএলও), 2012
facts-one-sign-may-be-enough-where = সব দেশের জন্য সহায়িকা। এটি আইন নয়।

facts-trafficking-three-parts-law = মানব পাচার নিয়ে জাতিসংঘের প্রোটোকল (পালেরমো প্রোটোকল), অনুচ্ছেদ 3(a)
facts-trafficking-three-parts-where = যেসব দেশ এই প্রোটোকলে যোগ দিয়েছে

facts-consent-does-not-matter-law = মানব পাচার নিয়ে জাতিসংঘের প্রোটোকল (পালেরমো প্রোটোকল), অনুচ্ছেদ 3(b)
facts-consent-does-not-matter-where = যেসব দেশ এই প্রোটোকলে যোগ দিয়েছে

facts-trafficking-kinds-of-exploitation-law = মানব পাচার নিয়ে জাতিসংঘের প্রোটোকল (পালেরমো প্রোটোকল), অনুচ্ছেদ 3(a)
facts-trafficking-kinds-of-exploitation-where = যেসব দেশ এই প্রোটোকলে যোগ দিয়েছে

facts-forced-or-sold-marriage-law = দাসত্ব নিয়ে 1956 সালের জাতিসংঘ চুক্তি, অনুচ্ছেদ 1(c)
facts-forced-or-sold-marriage-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-debt-bondage-law = দাসত্ব নিয়ে 1956 সালের জাতিসংঘ চুক্তি, অনুচ্ছেদ 1(a)
facts-debt-bondage-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-trafficking-can-be-inside-one-country-law = জাতিসংঘের মাদক ও অপরাধ বিষয়ক দপ্তরের (UNODC) তথ্য থেকে ব্যাখ্যা
facts-trafficking-can-be-inside-one-country-where = সাধারণ ব্যাখ্যা

facts-smuggling-is-different-law = অভিবাসী চোরাচালান ও মানব পাচার নিয়ে জাতিসংঘের দুটি প্রোটোকল, প্রতিটির অনুচ্ছেদ 3
facts-smuggling-is-different-where = যেসব দেশ এই প্রোটোকলগুলোতে যোগ দিয়েছে

facts-child-no-means-needed-law = মানব পাচার নিয়ে জাতিসংঘের প্রোটোকল (পালেরমো প্রোটোকল), অনুচ্ছেদ 3(c) ও (d)
facts-child-no-means-needed-where = যেসব দেশ এই প্রোটোকলে যোগ দিয়েছে

facts-memory-is-not-in-order-law = যাদের সঙ্গে এমন হয়েছে, তাদের উকিলদের জন্য নির্দেশিকা
facts-memory-is-not-in-order-where = সব দেশের জন্য পরামর্শ। এটি আইন নয়।

facts-keep-messages-and-dates-law = যাদের সঙ্গে এমন হয়েছে, তাদের জন্য নিরাপত্তার পরামর্শ
facts-keep-messages-and-dates-where = সব দেশের জন্য পরামর্শ। এটি আইন নয়।

facts-coe-information-own-language-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 12(1)(d)
facts-coe-information-own-language-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-passport-taken-illegal-icrmw-law = অভিবাসী শ্রমিক নিয়ে জাতিসংঘের চুক্তি (ICRMW), অনুচ্ছেদ 21
facts-passport-taken-illegal-icrmw-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-wages-even-if-undocumented-icrmw-law = অভিবাসী শ্রমিক নিয়ে জাতিসংঘের চুক্তি (ICRMW), অনুচ্ছেদ 25(3)
facts-wages-even-if-undocumented-icrmw-where = প্রায় 59টি দেশ, যারা এই চুক্তিতে যোগ দিয়েছে; এর অল্প কয়টি ইউরোপে বা উপসাগরীয় অঞ্চলে

facts-no-prison-for-contract-debt-law = অভিবাসী শ্রমিক নিয়ে জাতিসংঘের চুক্তি (ICRMW), অনুচ্ছেদ 20(1)
facts-no-prison-for-contract-debt-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-eu-back-pay-law = মালিকদের নিয়ে ইইউ ডিরেক্টিভ 2009/52, অনুচ্ছেদ 6
facts-eu-back-pay-where = ইউরোপীয় ইউনিয়ন, তবে ডেনমার্ক ও আয়ারল্যান্ড নয়

facts-eu-back-pay-three-months-law = মালিকদের নিয়ে ইইউ ডিরেক্টিভ 2009/52, অনুচ্ছেদ 6(3)
facts-eu-back-pay-three-months-where = ইউরোপীয় ইউনিয়ন, তবে ডেনমার্ক ও আয়ারল্যান্ড নয়

facts-eu-wage-level-law = মালিকদের নিয়ে ইইউ ডিরেক্টিভ 2009/52, অনুচ্ছেদ 6(1)(a)
facts-eu-wage-level-where = ইউরোপীয় ইউনিয়ন, তবে ডেনমার্ক ও আয়ারল্যান্ড নয়

facts-no-recruitment-fees-law = ন্যায্য নিয়োগের নীতি, আন্তর্জাতিক শ্রম সংস্থা (আইএলও)
facts-no-recruitment-fees-where = সব দেশের জন্য নির্দেশিকা। এটি আইন নয়, আর একেক দেশের আইন একেক রকম।

facts-kuwait-domestic-law-law = বাসাবাড়ির কাজ নিয়ে 2015 সালের আইন 68, 2020 সালের একটি রিপোর্টে
facts-kuwait-domestic-law-where = কুয়েত

facts-gulf-absconding-risk-law = শ্রমিকদের থাকার নিয়ম
facts-gulf-absconding-risk-where = কুয়েত। উপসাগরের অন্য দেশেও এমন ব্যবস্থা আছে।

facts-qatar-online-complaint-law = অনলাইনে অভিযোগ জানানোর ব্যবস্থা, 2021
facts-qatar-online-complaint-where = কাতার

facts-jordan-hemaya-law = শ্রম মন্ত্রণালয়ের অনলাইন ব্যবস্থা (Hemaya), 2022
facts-jordan-hemaya-where = জর্ডান

facts-palermo-compensation-law = মানব পাচার নিয়ে জাতিসংঘের প্রোটোকল (পালেরমো প্রোটোকল), অনুচ্ছেদ 6(6)
facts-palermo-compensation-where = যেসব দেশ এই প্রোটোকলে যোগ দিয়েছে

facts-ilo-p029-remedy-any-status-law = জবরদস্তি শ্রম নিয়ে 2014 সালের প্রোটোকল, আন্তর্জাতিক শ্রম সংস্থা (আইএলও), অনুচ্ছেদ 4(1)
facts-ilo-p029-remedy-any-status-where = যেসব দেশ এই প্রোটোকলে যোগ দিয়েছে

facts-uk-helpline-privacy-example-law = একটি হেল্পলাইনের নিয়ম
facts-uk-helpline-privacy-example-where = যুক্তরাজ্য

facts-canada-helpline-privacy-example-law = একটি হেল্পলাইনের নিয়ম
facts-canada-helpline-privacy-example-where = কানাডা

facts-palermo-privacy-law = মানব পাচার নিয়ে জাতিসংঘের প্রোটোকল (পালেরমো প্রোটোকল), অনুচ্ছেদ 6(1)
facts-palermo-privacy-where = যেসব দেশ এই প্রোটোকলে যোগ দিয়েছে

facts-coe-privacy-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 11
facts-coe-privacy-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-coe-help-with-consent-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 12(7)
facts-coe-help-with-consent-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-gdpr-access-law = ব্যক্তিগত তথ্য নিয়ে ইইউ আইন (GDPR), অনুচ্ছেদ 12(3) ও 15
facts-gdpr-access-where = ইউরোপীয় ইউনিয়ন ও ইউরোপীয় অর্থনৈতিক এলাকা (EEA)। যুক্তরাজ্যে এর মতো একটি আইন আছে।

facts-gdpr-correct-delete-law = ব্যক্তিগত তথ্য নিয়ে ইইউ আইন (GDPR), অনুচ্ছেদ 16 ও 17
facts-gdpr-correct-delete-where = ইউরোপীয় ইউনিয়ন ও ইউরোপীয় অর্থনৈতিক এলাকা (EEA)

facts-gdpr-withdraw-consent-law = ব্যক্তিগত তথ্য নিয়ে ইইউ আইন (GDPR), অনুচ্ছেদ 7(3)
facts-gdpr-withdraw-consent-where = ইউরোপীয় ইউনিয়ন ও ইউরোপীয় অর্থনৈতিক এলাকা (EEA)

facts-country-ly-note-law = লিবিয়া নিয়ে রিপোর্ট, 2022
facts-country-ly-note-where = লিবিয়া

facts-eu-reflection-non-eu-nationals-law = পাচার হওয়া মানুষের থাকার পারমিট নিয়ে ইইউ ডিরেক্টিভ 2004/81, অনুচ্ছেদ 6
facts-eu-reflection-non-eu-nationals-where = ইউরোপীয় ইউনিয়ন, তবে ডেনমার্ক ও আয়ারল্যান্ড নয়

facts-eu-reflection-even-if-irregular-entry-law = পাচার হওয়া মানুষের থাকার পারমিট নিয়ে ইইউ ডিরেক্টিভ 2004/81, অনুচ্ছেদ 3(1)
facts-eu-reflection-even-if-irregular-entry-where = ইউরোপীয় ইউনিয়ন, তবে ডেনমার্ক ও আয়ারল্যান্ড নয়

facts-brazil-help-not-conditional-law = মানব পাচার নিয়ে 2016 সালের আইন 13.344, অনুচ্ছেদ 2, VI
facts-brazil-help-not-conditional-where = ব্রাজিল

facts-canada-no-testimony-law = পাচার হওয়া মানুষের পারমিট নিয়ে ইমিগ্রেশন অফিসের (IRCC) নিয়ম, 2025 বা তার পরের
facts-canada-no-testimony-where = কানাডা

facts-palermo-recovery-help-law = মানব পাচার নিয়ে জাতিসংঘের প্রোটোকল (পালেরমো প্রোটোকল), অনুচ্ছেদ 6(3)
facts-palermo-recovery-help-where = যেসব দেশ এই প্রোটোকলে যোগ দিয়েছে। তাদের এটি বিবেচনা করা উচিত।

facts-coe-children-school-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 12(1)(f)
facts-coe-children-school-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-coe-work-training-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 12(4)
facts-coe-work-training-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে, যাদের আইনত থাকার অনুমতি আছে তাদের জন্য

facts-palermo-states-consider-residence-law = মানব পাচার নিয়ে জাতিসংঘের প্রোটোকল (পালেরমো প্রোটোকল), অনুচ্ছেদ 7(1)
facts-palermo-states-consider-residence-where = যেসব দেশ এই প্রোটোকলে যোগ দিয়েছে

facts-coe-residence-permit-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 14(1)
facts-coe-residence-permit-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-coe-permit-does-not-stop-asylum-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 14(5)
facts-coe-permit-does-not-stop-asylum-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-coe-child-permit-best-interests-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 14(2)
facts-coe-child-permit-best-interests-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-coe-no-removal-during-identification-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 10(2)
facts-coe-no-removal-during-identification-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-canada-trp-12-months-law = ইমিগ্রেশন অফিসের (IRCC) জন্য নির্দেশ, 4 ফেব্রুয়ারি 2025
facts-canada-trp-12-months-where = কানাডা

facts-brazil-residence-authorisation-law = দুই মন্ত্রণালয়ের আদেশ 46, 8 এপ্রিল 2024, আর 2017 সালের আইন 13.445, অনুচ্ছেদ 30
facts-brazil-residence-authorisation-where = ব্রাজিল

facts-turkiye-victim-permit-law = বিদেশিদের নিয়ে আইন 6458, অনুচ্ছেদ 48 ও 49
facts-turkiye-victim-permit-where = তুরস্ক

facts-return-preferably-voluntary-law = মানব পাচার নিয়ে জাতিসংঘের প্রোটোকল (পালেরমো প্রোটোকল), অনুচ্ছেদ 8(1) ও (2)
facts-return-preferably-voluntary-where = যেসব দেশ এই প্রোটোকলে যোগ দিয়েছে

facts-trafficked-person-may-be-refugee-law = পাচার হওয়া মানুষ নিয়ে জাতিসংঘের শরণার্থী সংস্থার (UNHCR) নির্দেশিকা, নম্বর 7, 2006
facts-trafficked-person-may-be-refugee-where = সব দেশের জন্য নির্দেশিকা। এটি আইন নয়।

facts-un-five-forms-reparation-law = প্রতিকার ও ক্ষতি পূরণ নিয়ে জাতিসংঘের মূলনীতি (প্রস্তাব 60/147), প্যারা 18 থেকে 23
facts-un-five-forms-reparation-where = সব দেশের জন্য নির্দেশিকা। এটি আইন নয়।

facts-un-restitution-law = প্রতিকার ও ক্ষতি পূরণ নিয়ে জাতিসংঘের মূলনীতি (প্রস্তাব 60/147), প্যারা 19
facts-un-restitution-where = সব দেশের জন্য নির্দেশিকা। এটি আইন নয়।

facts-un-rehabilitation-law = প্রতিকার ও ক্ষতি পূরণ নিয়ে জাতিসংঘের মূলনীতি (প্রস্তাব 60/147), প্যারা 21
facts-un-rehabilitation-where = সব দেশের জন্য নির্দেশিকা। এটি আইন নয়।

facts-protection-from-retaliation-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 28(1)
facts-protection-from-retaliation-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-coe-compensation-from-trafficker-or-state-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 15(3) ও (4)
facts-coe-compensation-from-trafficker-or-state-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-coe-free-legal-aid-compensation-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 15(1) ও (2)
facts-coe-free-legal-aid-compensation-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-eu-state-compensation-every-country-law = অপরাধের পর ক্ষতিপূরণ নিয়ে ইইউ ডিরেক্টিভ 2004/80, অনুচ্ছেদ 12
facts-eu-state-compensation-every-country-where = ইউরোপীয় ইউনিয়ন

facts-eu-apply-from-home-country-law = অপরাধের পর ক্ষতিপূরণ নিয়ে ইইউ ডিরেক্টিভ 2004/80, অনুচ্ছেদ 1 থেকে 3
facts-eu-apply-from-home-country-where = ইউরোপীয় ইউনিয়ন

facts-ecthr-try-national-courts-first-law = ইউরোপীয় মানবাধিকার সনদ (European Convention on Human Rights), অনুচ্ছেদ 35(1)
facts-ecthr-try-national-courts-first-where = কাউন্সিল অব ইউরোপের দেশগুলো

facts-ecthr-four-months-law = ইউরোপীয় মানবাধিকার সনদ (European Convention on Human Rights), অনুচ্ছেদ 35(1), আর এর প্রোটোকল 15
facts-ecthr-four-months-where = কাউন্সিল অব ইউরোপের 46টি দেশ। 1 ফেব্রুয়ারি 2022 থেকে দেওয়া রায়ের জন্য এটি খাটে।

facts-iachr-six-months-law = আন্তঃআমেরিকান মানবাধিকার কমিশনের নিয়ম, অনুচ্ছেদ 23, 31 ও 32
facts-iachr-six-months-where = OAS-এর দেশগুলো। নিকারাগুয়া 2023 সালে বেরিয়ে গেছে। কোনো কোনোটিতে অন্য নিয়ম খাটে, যেমন যুক্তরাষ্ট্র ও কানাডা।

facts-cedaw-not-anonymous-interim-law = নারীর অধিকার নিয়ে জাতিসংঘ চুক্তির (CEDAW, সিডও) প্রোটোকল, অনুচ্ছেদ 3 ও 5
facts-cedaw-not-anonymous-interim-where = যেসব দেশ এই প্রোটোকলে যোগ দিয়েছে

facts-palermo-case-information-law = মানব পাচার নিয়ে জাতিসংঘের প্রোটোকল (পালেরমো প্রোটোকল), অনুচ্ছেদ 6(2)(a)
facts-palermo-case-information-where = যেসব দেশ এই প্রোটোকলে যোগ দিয়েছে
facts-palermo-be-heard-law = মানব পাচার নিয়ে জাতিসংঘের প্রোটোকল (পালেরমো প্রোটোকল), অনুচ্ছেদ 6(2)(b)
facts-palermo-be-heard-where = যেসব দেশ এই প্রোটোকলে যোগ দিয়েছে
facts-eu-simple-language-law = অপরাধে ক্ষতি হওয়া মানুষ নিয়ে ইইউ ডিরেক্টিভ 2012/29, অনুচ্ছেদ 3(2)
facts-eu-simple-language-where = ইউরোপীয় ইউনিয়ন, তবে ডেনমার্ক নয়
facts-eu-accompanied-law = অপরাধে ক্ষতি হওয়া মানুষ নিয়ে ইইউ ডিরেক্টিভ 2012/29, অনুচ্ছেদ 3(3)
facts-eu-accompanied-where = ইউরোপীয় ইউনিয়ন, তবে ডেনমার্ক নয়
facts-eu-information-first-contact-law = অপরাধে ক্ষতি হওয়া মানুষ নিয়ে ইইউ ডিরেক্টিভ 2012/29, অনুচ্ছেদ 4
facts-eu-information-first-contact-where = ইউরোপীয় ইউনিয়ন, তবে ডেনমার্ক নয়
facts-colombia-legal-help-law = মানব পাচার নিয়ে 2005 সালের আইন 985, আর সরকারের সাহায্যের ধাপ (COAT)
facts-colombia-legal-help-where = কলম্বিয়া

facts-child-given-away-to-be-exploited-law = দাসত্ব নিয়ে 1956 সালের জাতিসংঘ চুক্তি, অনুচ্ছেদ 1(d)
facts-child-given-away-to-be-exploited-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে
facts-child-best-interests-law = শিশু অধিকার নিয়ে জাতিসংঘের চুক্তি (CRC), অনুচ্ছেদ 3
facts-child-best-interests-where = যে 196টি দেশ এই চুক্তিতে যোগ দিয়েছে
facts-child-not-criminal-law = অভিবাসীদের নিয়ে জাতিসংঘের একজন বিশেষজ্ঞের রিপোর্ট, 2009 (A/HRC/11/7), প্যারা 36
facts-child-not-criminal-where = সব দেশের জন্য নির্দেশিকা। এটি আইন নয়।
facts-child-no-immigration-detention-law = অভিবাসীদের নিয়ে জাতিসংঘের একজন বিশেষজ্ঞের রিপোর্ট, 2010 (A/65/222), প্যারা 48
facts-child-no-immigration-detention-where = সব দেশের জন্য নির্দেশিকা। এটি আইন নয়।
facts-child-age-doubt-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 10(3)
facts-child-age-doubt-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে
facts-child-guardian-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 10(4)(a)
facts-child-guardian-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে
facts-child-special-witness-protection-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 28(3)
facts-child-special-witness-protection-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে
facts-eu-child-help-not-conditional-law = শিশুদের যৌন নির্যাতন নিয়ে ইইউ ডিরেক্টিভ 2011/93, অনুচ্ছেদ 19(2)
facts-eu-child-help-not-conditional-where = ইউরোপীয় ইউনিয়ন, তবে ডেনমার্ক নয়

facts-pep-28-days-law = এইচআইভি (HIV) ঠেকানোর ওষুধ (PEP) নিয়ে জাতিসংঘের নির্দেশিকা, 2014
facts-pep-28-days-where = অনেক দেশে চিকিৎসার রীতি
facts-emergency-contraception-5-days-law = জরুরি গর্ভনিরোধ নিয়ে বিশ্ব স্বাস্থ্য সংস্থা, 2021
facts-emergency-contraception-5-days-where = অনেক দেশে চিকিৎসার রীতি। একেক দেশের আইন একেক রকম।
facts-emergency-contraception-iud-law = জরুরি গর্ভনিরোধ নিয়ে বিশ্ব স্বাস্থ্য সংস্থা, 2021
facts-emergency-contraception-iud-where = অনেক দেশে চিকিৎসার রীতি। একেক দেশের আইন একেক রকম।
facts-forensic-exam-window-example-law = এইচআইভি (HIV) ঠেকানোর ওষুধ নিয়ে ডাক্তারদের নির্দেশিকা (ASHM)
facts-forensic-exam-window-example-where = অস্ট্রেলিয়া
facts-no-police-report-for-pep-za-law = সবার জন্য স্বাস্থ্য তথ্য
facts-no-police-report-for-pep-za-where = দক্ষিণ আফ্রিকা

facts-new-email-from-safe-device-law = ঘরের ভেতরে নির্যাতনের বিরুদ্ধে একটি নেটওয়ার্কের পরামর্শ (NNEDV)
facts-new-email-from-safe-device-where = সব দেশের জন্য পরামর্শ। এটি আইন নয়।
facts-turn-off-location-law = ঘরের ভেতরে নির্যাতনের বিরুদ্ধে একটি নেটওয়ার্কের পরামর্শ (NNEDV)
facts-turn-off-location-where = সব দেশের জন্য পরামর্শ। এটি আইন নয়।

facts-revictimization-prevention-law = মানব পাচার নিয়ে জাতিসংঘের প্রোটোকল (পালেরমো প্রোটোকল), অনুচ্ছেদ 9(1)(b)
facts-revictimization-prevention-where = যেসব দেশ এই প্রোটোকলে যোগ দিয়েছে
facts-own-country-must-accept-law = মানব পাচার নিয়ে জাতিসংঘের প্রোটোকল (পালেরমো প্রোটোকল), অনুচ্ছেদ 8(1)
facts-own-country-must-accept-where = যেসব দেশ এই প্রোটোকলে যোগ দিয়েছে
facts-poland-help-after-return-law = জাতীয় কেন্দ্র KCIK-এর কর্মসূচি, 2018 বা তার আগের পাতা
facts-poland-help-after-return-where = পোল্যান্ড
facts-argentina-safe-return-example-law = সরকার ও প্রদেশের কর্মসূচি, 3 সেপ্টেম্বর 2025-এর একটি খবরের কাগজে
facts-argentina-safe-return-example-where = আর্জেন্টিনা
facts-country-bd-mech-law = প্রবাসী কল্যাণ মন্ত্রণালয়ে (MEWOE) অভিযোগ, 2017 সালের একটি রিপোর্টে
facts-country-bd-mech-where = বাংলাদেশ
facts-country-id-note-law = মানব পাচার নিয়ে 2007 সালের আইন 21
facts-country-id-note-where = ইন্দোনেশিয়া

facts-ukraine-no-court-needed-law = ইউক্রেন সরকারের আদেশ 417, 2012
facts-ukraine-no-court-needed-where = ইউক্রেন

facts-protection-family-too-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 28(1)(d)
facts-protection-family-too-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে

facts-netherlands-crime-abroad-law = বিদেশিদের নিয়ে নেদারল্যান্ডসের নিয়ম, অংশ B8/3
facts-netherlands-crime-abroad-where = নেদারল্যান্ডস
facts-iachr-urgent-law = আন্তঃআমেরিকান মানবাধিকার কমিশনের নিয়ম, অনুচ্ছেদ 25
facts-iachr-urgent-where = OAS-এর দেশগুলো
facts-ecowas-no-national-courts-first-law = ECOWAS আদালত নিয়ে প্রোটোকল (A/SP.1/01/05)
facts-ecowas-no-national-courts-first-where = ECOWAS-এর দেশগুলো। এটি বদলাতে পারে।
facts-cedaw-complaint-law = নারীর অধিকার নিয়ে জাতিসংঘ চুক্তির (CEDAW, সিডও) প্রোটোকল, অনুচ্ছেদ 2 থেকে 5
facts-cedaw-complaint-where = যেসব দেশ এই প্রোটোকলে যোগ দিয়েছে
facts-un-identity-protected-law = জাতিসংঘের কমিটিগুলো যেভাবে কাজ করে
facts-un-identity-protected-where = জাতিসংঘের যেসব কমিটি অভিযোগ নেয়
facts-un-special-rapporteur-trafficking-law = মানব পাচার নিয়ে জাতিসংঘের বিশেষজ্ঞের (Special Rapporteur) কাজ, 2007 সালের একটি লেখায়
facts-un-special-rapporteur-trafficking-where = জাতিসংঘের দেশগুলো
facts-oecd-ncp-law = যেসব কোম্পানি অনেক দেশে কাজ করে, তাদের জন্য OECD-এর নিয়ম
facts-oecd-ncp-where = প্রায় 51টি দেশ, যারা এই নিয়ম মেনে চলে
facts-oecd-ncp-limits-law = যেসব কোম্পানি অনেক দেশে কাজ করে, তাদের জন্য OECD-এর নিয়ম
facts-oecd-ncp-limits-where = প্রায় 51টি দেশ, যারা এই নিয়ম মেনে চলে

facts-protection-kinds-law = মানব পাচারের বিরুদ্ধে কাউন্সিল অব ইউরোপের চুক্তি, অনুচ্ছেদ 28(2)
facts-protection-kinds-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে
facts-untoc-victim-protection-law = সংঘবদ্ধ অপরাধের বিরুদ্ধে জাতিসংঘের চুক্তি (UNTOC), অনুচ্ছেদ 25(1)
facts-untoc-victim-protection-where = যেসব দেশ এই চুক্তিতে যোগ দিয়েছে
facts-eu-no-secondary-harm-law = অপরাধে ক্ষতি হওয়া মানুষ নিয়ে ইইউ ডিরেক্টিভ 2012/29, অনুচ্ছেদ 18
facts-eu-no-secondary-harm-where = ইউরোপীয় ইউনিয়ন, তবে ডেনমার্ক নয়
facts-nepal-report-confidential-law = নেপালের মানব পাচার আইন (Act 2064), ধারা 5(2)
facts-nepal-report-confidential-where = নেপাল
