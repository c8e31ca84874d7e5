### The list of sources at the end of a guide: what each fact stands on (-law) and where it holds (-where).
### The facts themselves, with quotes and addresses, are in content/facts.toml. Use the usual name of each law in your
### language, if it has one; keep numbers of articles.

facts-un-principle-no-detention-no-charge-law = UN guidance on human rights and human trafficking, 2002, principle 7
facts-un-principle-no-detention-no-charge-where = Guidance for all countries. It is not a law.

facts-ilo-protocol-no-prosecution-power-law = 2014 Protocol on forced labour (International Labour Organization), article 4
facts-ilo-protocol-no-prosecution-power-where = Countries that joined the protocol

facts-eu-non-punishment-law = EU Directive 2011/36 on human trafficking, article 8
facts-eu-non-punishment-where = European Union, but not Denmark

facts-non-punishment-idea-osce-law = Joint statement of the OSCE and the Council of Europe, 2014
facts-non-punishment-idea-osce-where = The countries of the OSCE. It is guidance, not a law.

facts-uk-section-45-adult-law = Modern Slavery Act 2015, section 45
facts-uk-section-45-adult-where = England and Wales

facts-uk-section-45-child-law = Modern Slavery Act 2015, section 45(4)
facts-uk-section-45-child-where = England and Wales

facts-uk-section-45-limits-law = Modern Slavery Act 2015, schedule 4, and guidance for prosecutors
facts-uk-section-45-limits-where = England and Wales

facts-victims-are-still-punished-law = Statement of the Council of Europe’s experts on trafficking, 2014
facts-victims-are-still-punished-where = A general warning

facts-non-punishment-often-not-applied-law = Report of a UN expert on trafficking, 2021 (A/HRC/47/34)
facts-non-punishment-often-not-applied-where = A general warning

facts-duty-to-report-some-countries-law = South African law on trafficking, Act 7 of 2013
facts-duty-to-report-some-countries-where = South Africa

facts-coe-reflection-30-days-law = Council of Europe treaty against trafficking, article 13
facts-coe-reflection-30-days-where = Countries that joined the treaty

facts-coe-reflection-no-expulsion-law = Council of Europe treaty against trafficking, article 13(1)
facts-coe-reflection-no-expulsion-where = Countries that joined the treaty

facts-coe-reflection-purpose-law = Council of Europe treaty against trafficking, article 13, and guidance of its experts
facts-coe-reflection-purpose-where = Countries that joined the treaty

facts-help-not-conditional-coe-law = Council of Europe treaty against trafficking, article 12(6)
facts-help-not-conditional-coe-where = Countries that joined the treaty

facts-eu-free-interpreter-law = EU Directive 2012/29 on people harmed by a crime, article 7
facts-eu-free-interpreter-where = European Union, but not Denmark

facts-country-lb-note-law = Report about Lebanon, 2023
facts-country-lb-note-where = Lebanon

facts-country-kw-note-law = Report about Kuwait, 2024
facts-country-kw-note-where = Kuwait

facts-india-free-legal-aid-law = Legal Services Authorities Act 1987, section 12
facts-india-free-legal-aid-where = India

facts-jordan-free-legal-help-law = Agreement of the Ministry of Justice with the Jordan Bar Association, 2024
facts-jordan-free-legal-help-where = Jordan

facts-no-police-needed-portugal-law = The national network of support teams and shelters
facts-no-police-needed-portugal-where = Portugal

facts-no-police-needed-poland-law = The national centre for victims of trafficking (KCIK)
facts-no-police-needed-poland-where = Poland

facts-know-where-you-are-law = Safety plan of a crisis centre
facts-know-where-you-are-where = Advice for all countries. It is not a law.

facts-trust-your-instinct-law = Advice of a network against violence in the home (NNEDV)
facts-trust-your-instinct-where = Advice for all countries. It is not a law.

facts-use-safer-device-law = Advice of a network against violence in the home (NNEDV)
facts-use-safer-device-where = Advice for all countries. It is not a law.

facts-sudden-changes-can-be-dangerous-law = Advice of a network against violence in the home (NNEDV)
facts-sudden-changes-can-be-dangerous-where = Advice for all countries. It is not a law.

facts-safety-bag-and-numbers-law = Safety plan of a crisis centre
facts-safety-bag-and-numbers-where = Advice for all countries. It is not a law.

facts-pep-72-hours-law = Health advice of the government of the United States (HIV.gov)
facts-pep-72-hours-where = Medical practice in many countries

facts-coe-safe-housing-law = Council of Europe treaty against trafficking, article 12(1)(a)
facts-coe-safe-housing-where = Countries that joined the treaty

facts-coe-emergency-medical-law = Council of Europe treaty against trafficking, article 12(1)(b)
facts-coe-emergency-medical-where = Countries that joined the treaty

facts-coe-interpreter-law = Council of Europe treaty against trafficking, article 12(1)(c)
facts-coe-interpreter-where = Countries that joined the treaty

facts-forced-labour-11-signs-law = Signs of forced labour, International Labour Organization, 2012
facts-forced-labour-11-signs-where = A guide for all countries. It is not a law.

facts-one-sign-may-be-enough-law = Signs of forced labour, International Labour Organization, 2012
facts-one-sign-may-be-enough-where = A guide for all countries. It is not a law.

facts-trafficking-three-parts-law = UN protocol on trafficking (Palermo Protocol), article 3(a)
facts-trafficking-three-parts-where = Countries that joined the protocol

facts-consent-does-not-matter-law = UN protocol on trafficking (Palermo Protocol), article 3(b)
facts-consent-does-not-matter-where = Countries that joined the protocol

facts-trafficking-kinds-of-exploitation-law = UN protocol on trafficking (Palermo Protocol), article 3(a)
facts-trafficking-kinds-of-exploitation-where = Countries that joined the protocol

facts-forced-or-sold-marriage-law = UN treaty on slavery of 1956, article 1(c)
facts-forced-or-sold-marriage-where = Countries that joined the treaty

facts-debt-bondage-law = UN treaty on slavery of 1956, article 1(a)
facts-debt-bondage-where = Countries that joined the treaty

facts-trafficking-can-be-inside-one-country-law = Explanation after the UN office on drugs and crime
facts-trafficking-can-be-inside-one-country-where = A general explanation

facts-smuggling-is-different-law = UN protocols on smuggling and on trafficking, article 3 of each
facts-smuggling-is-different-where = Countries that joined the protocols

facts-child-no-means-needed-law = UN protocol on trafficking (Palermo Protocol), article 3(c) and (d)
facts-child-no-means-needed-where = Countries that joined the protocol

facts-memory-is-not-in-order-law = Guidance for lawyers who work with survivors
facts-memory-is-not-in-order-where = Advice for all countries. It is not a law.

facts-keep-messages-and-dates-law = Safety advice for survivors
facts-keep-messages-and-dates-where = Advice for all countries. It is not a law.

facts-coe-information-own-language-law = Council of Europe treaty against trafficking, article 12(1)(d)
facts-coe-information-own-language-where = Countries that joined the treaty

facts-passport-taken-illegal-icrmw-law = UN treaty on migrant workers (ICRMW), article 21
facts-passport-taken-illegal-icrmw-where = Countries that joined the treaty

facts-wages-even-if-undocumented-icrmw-law = UN treaty on migrant workers (ICRMW), article 25(3)
facts-wages-even-if-undocumented-icrmw-where = About 59 countries that joined the treaty, few of them in Europe or the Gulf

facts-no-prison-for-contract-debt-law = UN treaty on migrant workers (ICRMW), article 20(1)
facts-no-prison-for-contract-debt-where = Countries that joined the treaty

facts-eu-back-pay-law = EU Directive 2009/52 on employers, article 6
facts-eu-back-pay-where = European Union, but not Denmark and Ireland

facts-eu-back-pay-three-months-law = EU Directive 2009/52 on employers, article 6(3)
facts-eu-back-pay-three-months-where = European Union, but not Denmark and Ireland

facts-eu-wage-level-law = EU Directive 2009/52 on employers, article 6(1)(a)
facts-eu-wage-level-where = European Union, but not Denmark and Ireland

facts-no-recruitment-fees-law = Principles of fair recruitment (International Labour Organization)
facts-no-recruitment-fees-where = Guidance for all countries. It is not a law, and laws differ.

facts-kuwait-domestic-law-law = Law 68 of 2015 on work in homes, in a report of 2020
facts-kuwait-domestic-law-where = Kuwait

facts-gulf-absconding-risk-law = Rules on residence for workers
facts-gulf-absconding-risk-where = Kuwait. Other Gulf states have systems like it.

facts-qatar-online-complaint-law = Online platform for complaints, 2021
facts-qatar-online-complaint-where = Qatar

facts-jordan-hemaya-law = Online platform of the Ministry of Labour (Hemaya), 2022
facts-jordan-hemaya-where = Jordan

facts-palermo-compensation-law = UN protocol on trafficking (Palermo Protocol), article 6(6)
facts-palermo-compensation-where = Countries that joined the protocol

facts-ilo-p029-remedy-any-status-law = 2014 Protocol on forced labour (International Labour Organization), article 4(1)
facts-ilo-p029-remedy-any-status-where = Countries that joined the protocol

facts-uk-helpline-privacy-example-law = Rules of one helpline
facts-uk-helpline-privacy-example-where = United Kingdom

facts-canada-helpline-privacy-example-law = Rules of one helpline
facts-canada-helpline-privacy-example-where = Canada

facts-palermo-privacy-law = UN protocol on trafficking (Palermo Protocol), article 6(1)
facts-palermo-privacy-where = Countries that joined the protocol

facts-coe-privacy-law = Council of Europe treaty against trafficking, article 11
facts-coe-privacy-where = Countries that joined the treaty

facts-coe-help-with-consent-law = Council of Europe treaty against trafficking, article 12(7)
facts-coe-help-with-consent-where = Countries that joined the treaty

facts-gdpr-access-law = EU law on data (GDPR), articles 12(3) and 15
facts-gdpr-access-where = European Union and EEA. The United Kingdom has a law like it.

facts-gdpr-correct-delete-law = EU law on data (GDPR), articles 16 and 17
facts-gdpr-correct-delete-where = European Union and EEA

facts-gdpr-withdraw-consent-law = EU law on data (GDPR), article 7(3)
facts-gdpr-withdraw-consent-where = European Union and EEA

facts-country-ly-note-law = Report about Libya, 2022
facts-country-ly-note-where = Libya

facts-eu-reflection-non-eu-nationals-law = EU Directive 2004/81 on permits to stay for trafficked people, article 6
facts-eu-reflection-non-eu-nationals-where = European Union, but not Denmark and Ireland

facts-eu-reflection-even-if-irregular-entry-law = EU Directive 2004/81 on permits to stay for trafficked people, article 3(1)
facts-eu-reflection-even-if-irregular-entry-where = European Union, but not Denmark and Ireland

facts-brazil-help-not-conditional-law = Law 13.344 of 2016 on trafficking, article 2, VI
facts-brazil-help-not-conditional-where = Brazil

facts-canada-no-testimony-law = Rules of the immigration office (IRCC) on permits for trafficked people, 2025 or later
facts-canada-no-testimony-where = Canada

facts-palermo-recovery-help-law = UN protocol on trafficking (Palermo Protocol), article 6(3)
facts-palermo-recovery-help-where = Countries that joined the protocol. They should consider it.

facts-coe-children-school-law = Council of Europe treaty against trafficking, article 12(1)(f)
facts-coe-children-school-where = Countries that joined the treaty

facts-coe-work-training-law = Council of Europe treaty against trafficking, article 12(4)
facts-coe-work-training-where = Countries that joined the treaty, for people who may legally stay

facts-palermo-states-consider-residence-law = UN protocol on trafficking (Palermo Protocol), article 7(1)
facts-palermo-states-consider-residence-where = Countries that joined the protocol

facts-coe-residence-permit-law = Council of Europe treaty against trafficking, article 14(1)
facts-coe-residence-permit-where = Countries that joined the treaty

facts-coe-permit-does-not-stop-asylum-law = Council of Europe treaty against trafficking, article 14(5)
facts-coe-permit-does-not-stop-asylum-where = Countries that joined the treaty

facts-coe-child-permit-best-interests-law = Council of Europe treaty against trafficking, article 14(2)
facts-coe-child-permit-best-interests-where = Countries that joined the treaty

facts-coe-no-removal-during-identification-law = Council of Europe treaty against trafficking, article 10(2)
facts-coe-no-removal-during-identification-where = Countries that joined the treaty

facts-canada-trp-12-months-law = Instructions for the immigration office (IRCC), 4 February 2025
facts-canada-trp-12-months-where = Canada

facts-brazil-residence-authorisation-law = Ordinance 46 of two ministries, 8 April 2024, and Law 13.445 of 2017, article 30
facts-brazil-residence-authorisation-where = Brazil

facts-turkiye-victim-permit-law = Law 6458 on foreigners, articles 48 and 49
facts-turkiye-victim-permit-where = Türkiye

facts-return-preferably-voluntary-law = UN protocol on trafficking (Palermo Protocol), article 8(1) and (2)
facts-return-preferably-voluntary-where = Countries that joined the protocol

facts-trafficked-person-may-be-refugee-law = Guidelines of the UN refugee agency (UNHCR) on trafficked people, number 7, 2006
facts-trafficked-person-may-be-refugee-where = Guidance for all countries. It is not a law.

facts-un-five-forms-reparation-law = UN basic principles on remedy and repair (resolution 60/147), paragraphs 18 to 23
facts-un-five-forms-reparation-where = Guidance for all countries. It is not a law.

facts-un-restitution-law = UN basic principles on remedy and repair (resolution 60/147), paragraph 19
facts-un-restitution-where = Guidance for all countries. It is not a law.

facts-un-rehabilitation-law = UN basic principles on remedy and repair (resolution 60/147), paragraph 21
facts-un-rehabilitation-where = Guidance for all countries. It is not a law.

facts-protection-from-retaliation-law = Council of Europe treaty against trafficking, article 28(1)
facts-protection-from-retaliation-where = Countries that joined the treaty

facts-coe-compensation-from-trafficker-or-state-law = Council of Europe treaty against trafficking, article 15(3) and (4)
facts-coe-compensation-from-trafficker-or-state-where = Countries that joined the treaty

facts-coe-free-legal-aid-compensation-law = Council of Europe treaty against trafficking, article 15(1) and (2)
facts-coe-free-legal-aid-compensation-where = Countries that joined the treaty

facts-eu-state-compensation-every-country-law = EU Directive 2004/80 on compensation after a crime, article 12
facts-eu-state-compensation-every-country-where = European Union

facts-eu-apply-from-home-country-law = EU Directive 2004/80 on compensation after a crime, articles 1 to 3
facts-eu-apply-from-home-country-where = European Union

facts-ecthr-try-national-courts-first-law = European Convention on Human Rights, article 35(1)
facts-ecthr-try-national-courts-first-where = Countries of the Council of Europe

facts-ecthr-four-months-law = European Convention on Human Rights, article 35(1), and its Protocol 15
facts-ecthr-four-months-where = The 46 countries of the Council of Europe. It counts for decisions from 1 February 2022.

facts-iachr-six-months-law = Rules of the Inter-American Commission on Human Rights, articles 23, 31 and 32
facts-iachr-six-months-where = Countries in the OAS. Nicaragua left in 2023. Other rules count in some, like the United States and Canada.

facts-cedaw-not-anonymous-interim-law = Protocol to the UN treaty on women's rights (CEDAW), articles 3 and 5
facts-cedaw-not-anonymous-interim-where = Countries that joined the protocol

facts-palermo-case-information-law = UN protocol on trafficking (Palermo Protocol), article 6(2)(a)
facts-palermo-case-information-where = Countries that joined the protocol
facts-palermo-be-heard-law = UN protocol on trafficking (Palermo Protocol), article 6(2)(b)
facts-palermo-be-heard-where = Countries that joined the protocol
facts-eu-simple-language-law = EU Directive 2012/29 on people harmed by a crime, article 3(2)
facts-eu-simple-language-where = European Union, but not Denmark
facts-eu-accompanied-law = EU Directive 2012/29 on people harmed by a crime, article 3(3)
facts-eu-accompanied-where = European Union, but not Denmark
facts-eu-information-first-contact-law = EU Directive 2012/29 on people harmed by a crime, article 4
facts-eu-information-first-contact-where = European Union, but not Denmark
facts-colombia-legal-help-law = Law 985 of 2005 on trafficking, and the steps of help of the state (COAT)
facts-colombia-legal-help-where = Colombia

facts-child-given-away-to-be-exploited-law = UN treaty on slavery of 1956, article 1(d)
facts-child-given-away-to-be-exploited-where = Countries that joined the treaty
facts-child-best-interests-law = UN treaty on children's rights (CRC), article 3
facts-child-best-interests-where = The 196 countries that joined the treaty
facts-child-not-criminal-law = Report of a UN expert on migrants, 2009 (A/HRC/11/7), paragraph 36
facts-child-not-criminal-where = Guidance for all countries. It is not a law.
facts-child-no-immigration-detention-law = Report of a UN expert on migrants, 2010 (A/65/222), paragraph 48
facts-child-no-immigration-detention-where = Guidance for all countries. It is not a law.
facts-child-age-doubt-law = Council of Europe treaty against trafficking, article 10(3)
facts-child-age-doubt-where = Countries that joined the treaty
facts-child-guardian-law = Council of Europe treaty against trafficking, article 10(4)(a)
facts-child-guardian-where = Countries that joined the treaty
facts-child-special-witness-protection-law = Council of Europe treaty against trafficking, article 28(3)
facts-child-special-witness-protection-where = Countries that joined the treaty
facts-eu-child-help-not-conditional-law = EU Directive 2011/93 on sexual abuse of children, article 19(2)
facts-eu-child-help-not-conditional-where = European Union, but not Denmark

facts-pep-28-days-law = UN guidance on medicine to prevent HIV (PEP), 2014
facts-pep-28-days-where = Medical practice in many countries
facts-emergency-contraception-5-days-law = World Health Organization on emergency contraception, 2021
facts-emergency-contraception-5-days-where = Medical practice in many countries. Laws differ.
facts-emergency-contraception-iud-law = World Health Organization on emergency contraception, 2021
facts-emergency-contraception-iud-where = Medical practice in many countries. Laws differ.
facts-forensic-exam-window-example-law = Guidance for doctors on medicine to prevent HIV (ASHM)
facts-forensic-exam-window-example-where = Australia
facts-no-police-report-for-pep-za-law = Health information for the public
facts-no-police-report-for-pep-za-where = South Africa

facts-new-email-from-safe-device-law = Advice of a network against violence in the home (NNEDV)
facts-new-email-from-safe-device-where = Advice for all countries. It is not a law.
facts-turn-off-location-law = Advice of a network against violence in the home (NNEDV)
facts-turn-off-location-where = Advice for all countries. It is not a law.

facts-revictimization-prevention-law = UN protocol on trafficking (Palermo Protocol), article 9(1)(b)
facts-revictimization-prevention-where = Countries that joined the protocol
facts-own-country-must-accept-law = UN protocol on trafficking (Palermo Protocol), article 8(1)
facts-own-country-must-accept-where = Countries that joined the protocol
facts-poland-help-after-return-law = Programme of the national centre KCIK, page of 2018 or earlier
facts-poland-help-after-return-where = Poland
facts-argentina-safe-return-example-law = Programmes of the state and the provinces, in a newspaper of 3 September 2025
facts-argentina-safe-return-example-where = Argentina
facts-country-bd-mech-law = Complaints to the ministry for work abroad (MEWOE), in a report of 2017
facts-country-bd-mech-where = Bangladesh
facts-country-id-note-law = Law 21 of 2007 on trafficking
facts-country-id-note-where = Indonesia

facts-ukraine-no-court-needed-law = Decree 417 of the government of Ukraine, 2012
facts-ukraine-no-court-needed-where = Ukraine

facts-protection-family-too-law = Council of Europe treaty against trafficking, article 28(1)(d)
facts-protection-family-too-where = Countries that joined the treaty

facts-netherlands-crime-abroad-law = Rules of the Netherlands on foreigners, part B8/3
facts-netherlands-crime-abroad-where = Netherlands
facts-iachr-urgent-law = Rules of the Inter-American Commission on Human Rights, article 25
facts-iachr-urgent-where = Countries in the OAS
facts-ecowas-no-national-courts-first-law = Protocol on the ECOWAS Court (A/SP.1/01/05)
facts-ecowas-no-national-courts-first-where = Countries that belong to ECOWAS. This can change.
facts-cedaw-complaint-law = Protocol to the UN treaty on women's rights (CEDAW), articles 2 to 5
facts-cedaw-complaint-where = Countries that joined the protocol
facts-un-identity-protected-law = How UN committees work
facts-un-identity-protected-where = UN committees that take complaints
facts-un-special-rapporteur-trafficking-law = The task of the UN expert on trafficking (Special Rapporteur), in a text from 2007
facts-un-special-rapporteur-trafficking-where = Countries of the UN
facts-oecd-ncp-law = OECD rules for companies that work in many countries
facts-oecd-ncp-where = About 51 countries that follow these rules
facts-oecd-ncp-limits-law = OECD rules for companies that work in many countries
facts-oecd-ncp-limits-where = About 51 countries that follow these rules

facts-protection-kinds-law = Council of Europe treaty against trafficking, article 28(2)
facts-protection-kinds-where = Countries that joined the treaty
facts-untoc-victim-protection-law = UN treaty against organised crime (UNTOC), article 25(1)
facts-untoc-victim-protection-where = Countries that joined the treaty
facts-eu-no-secondary-harm-law = EU Directive 2012/29 on people harmed by a crime, article 18
facts-eu-no-secondary-harm-where = European Union, but not Denmark
facts-nepal-report-confidential-law = Law of Nepal on trafficking (Act 2064), section 5(2)
facts-nepal-report-confidential-where = Nepal
