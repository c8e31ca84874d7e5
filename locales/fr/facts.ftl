### The list of sources at the end of a guide: what each fact stands on (-law) and where it holds (-where).
### The facts themselves, with quotes and addresses, are in content/facts.toml. Use the usual name of each law in your
### language, if it has one; keep numbers of articles.

facts-un-principle-no-detention-no-charge-law = Recommandations de l’ONU sur les droits humains et la traite, 2002, principe 7
facts-un-principle-no-detention-no-charge-where = Recommandations pour tous les pays. Ce n’est pas une loi.

facts-ilo-protocol-no-prosecution-power-law = Protocole de 2014 sur le travail forcé (Organisation internationale du Travail), article 4
facts-ilo-protocol-no-prosecution-power-where = Pays qui ont adhéré au protocole

facts-eu-non-punishment-law = Directive européenne 2011/36 sur la traite des êtres humains, article 8
facts-eu-non-punishment-where = Union européenne, mais pas le Danemark

facts-non-punishment-idea-osce-law = Déclaration commune de l’OSCE et du Conseil de l’Europe, 2014
facts-non-punishment-idea-osce-where = Les pays de l’OSCE. Ce sont des recommandations, pas une loi.

facts-uk-section-45-adult-law = Loi de 2015 sur l’esclavage moderne (Modern Slavery Act), article 45
facts-uk-section-45-adult-where = Angleterre et pays de Galles

facts-uk-section-45-child-law = Loi de 2015 sur l’esclavage moderne (Modern Slavery Act), article 45(4)
facts-uk-section-45-child-where = Angleterre et pays de Galles

facts-uk-section-45-limits-law = Loi de 2015 sur l’esclavage moderne (Modern Slavery Act), annexe 4, et recommandations pour le parquet
facts-uk-section-45-limits-where = Angleterre et pays de Galles

facts-victims-are-still-punished-law = Déclaration des experts du Conseil de l’Europe sur la traite, 2014
facts-victims-are-still-punished-where = Avertissement général

facts-non-punishment-often-not-applied-law = Rapport d’une experte de l’ONU sur la traite, 2021 (A/HRC/47/34)
facts-non-punishment-often-not-applied-where = Avertissement général

facts-duty-to-report-some-countries-law = Loi d’Afrique du Sud sur la traite, n° 7 de 2013
facts-duty-to-report-some-countries-where = Afrique du Sud

facts-coe-reflection-30-days-law = Convention du Conseil de l’Europe contre la traite, article 13
facts-coe-reflection-30-days-where = Pays qui ont adhéré à la convention

facts-coe-reflection-no-expulsion-law = Convention du Conseil de l’Europe contre la traite, article 13(1)
facts-coe-reflection-no-expulsion-where = Pays qui ont adhéré à la convention

facts-coe-reflection-purpose-law = Convention du Conseil de l’Europe contre la traite, article 13, et recommandations de ses experts
facts-coe-reflection-purpose-where = Pays qui ont adhéré à la convention

facts-help-not-conditional-coe-law = Convention du Conseil de l’Europe contre la traite, article 12(6)
facts-help-not-conditional-coe-where = Pays qui ont adhéré à la convention

facts-eu-free-interpreter-law = Directive européenne 2012/29 sur les personnes touchées par un crime, article 7
facts-eu-free-interpreter-where = Union européenne, mais pas le Danemark

facts-country-lb-note-law = Rapport sur le Liban, 2023
facts-country-lb-note-where = Liban

facts-country-kw-note-law = Rapport sur le Koweït, 2024
facts-country-kw-note-where = Koweït

facts-india-free-legal-aid-law = Loi de 1987 sur les services d’aide juridique (Legal Services Authorities Act), article 12
facts-india-free-legal-aid-where = Inde

facts-jordan-free-legal-help-law = Accord du ministère de la Justice avec l’ordre des avocats de Jordanie, 2024
facts-jordan-free-legal-help-where = Jordanie

facts-no-police-needed-portugal-law = Le réseau national des équipes d’aide et des lieux d’hébergement
facts-no-police-needed-portugal-where = Portugal

facts-no-police-needed-poland-law = Le centre national pour les victimes de la traite (KCIK)
facts-no-police-needed-poland-where = Pologne

facts-know-where-you-are-law = Plan de sécurité d’un centre de crise
facts-know-where-you-are-where = Conseils pour tous les pays. Ce n’est pas une loi.

facts-trust-your-instinct-law = Conseils d’un réseau contre la violence à la maison (NNEDV)
facts-trust-your-instinct-where = Conseils pour tous les pays. Ce n’est pas une loi.

facts-use-safer-device-law = Conseils d’un réseau contre la violence à la maison (NNEDV)
facts-use-safer-device-where = Conseils pour tous les pays. Ce n’est pas une loi.

facts-sudden-changes-can-be-dangerous-law = Conseils d’un réseau contre la violence à la maison (NNEDV)
facts-sudden-changes-can-be-dangerous-where = Conseils pour tous les pays. Ce n’est pas une loi.

facts-safety-bag-and-numbers-law = Plan de sécurité d’un centre de crise
facts-safety-bag-and-numbers-where = Conseils pour tous les pays. Ce n’est pas une loi.

facts-pep-72-hours-law = Conseils de santé du gouvernement des États-Unis (HIV.gov)
facts-pep-72-hours-where = Pratique médicale dans beaucoup de pays

facts-coe-safe-housing-law = Convention du Conseil de l’Europe contre la traite, article 12(1)(a)
facts-coe-safe-housing-where = Pays qui ont adhéré à la convention

facts-coe-emergency-medical-law = Convention du Conseil de l’Europe contre la traite, article 12(1)(b)
facts-coe-emergency-medical-where = Pays qui ont adhéré à la convention

facts-coe-interpreter-law = Convention du Conseil de l’Europe contre la traite, article 12(1)(c)
facts-coe-interpreter-where = Pays qui ont adhéré à la convention

facts-forced-labour-11-signs-law = Indicateurs du travail forcé, Organisation internationale du Travail, 2012
facts-forced-labour-11-signs-where = Guide pour tous les pays. Ce n’est pas une loi.

facts-one-sign-may-be-enough-law = Indicateurs du travail forcé, Organisation internationale du Travail, 2012
facts-one-sign-may-be-enough-where = Guide pour tous les pays. Ce n’est pas une loi.

facts-trafficking-three-parts-law = Protocole de l’ONU sur la traite (protocole de Palerme), article 3(a)
facts-trafficking-three-parts-where = Pays qui ont adhéré au protocole

facts-consent-does-not-matter-law = Protocole de l’ONU sur la traite (protocole de Palerme), article 3(b)
facts-consent-does-not-matter-where = Pays qui ont adhéré au protocole

facts-trafficking-kinds-of-exploitation-law = Protocole de l’ONU sur la traite (protocole de Palerme), article 3(a)
facts-trafficking-kinds-of-exploitation-where = Pays qui ont adhéré au protocole

facts-forced-or-sold-marriage-law = Convention de l’ONU de 1956 sur l’esclavage, article 1(c)
facts-forced-or-sold-marriage-where = Pays qui ont adhéré à la convention

facts-debt-bondage-law = Convention de l’ONU de 1956 sur l’esclavage, article 1(a)
facts-debt-bondage-where = Pays qui ont adhéré à la convention

facts-trafficking-can-be-inside-one-country-law = Explication d’après l’office de l’ONU contre la drogue et le crime
facts-trafficking-can-be-inside-one-country-where = Explication générale

facts-smuggling-is-different-law = Protocoles de l’ONU sur le trafic de migrants et sur la traite, article 3 de chacun
facts-smuggling-is-different-where = Pays qui ont adhéré aux protocoles

facts-child-no-means-needed-law = Protocole de l’ONU sur la traite (protocole de Palerme), article 3(c) et (d)
facts-child-no-means-needed-where = Pays qui ont adhéré au protocole

facts-memory-is-not-in-order-law = Recommandations pour les avocats de personnes qui ont survécu à des violences
facts-memory-is-not-in-order-where = Conseils pour tous les pays. Ce n’est pas une loi.

facts-keep-messages-and-dates-law = Conseils de sécurité pour les personnes qui ont survécu à des violences
facts-keep-messages-and-dates-where = Conseils pour tous les pays. Ce n’est pas une loi.

facts-coe-information-own-language-law = Convention du Conseil de l’Europe contre la traite, article 12(1)(d)
facts-coe-information-own-language-where = Pays qui ont adhéré à la convention

facts-passport-taken-illegal-icrmw-law = Convention de l’ONU sur les travailleurs migrants (ICRMW), article 21
facts-passport-taken-illegal-icrmw-where = Pays qui ont adhéré à la convention

facts-wages-even-if-undocumented-icrmw-law = Convention de l’ONU sur les travailleurs migrants (ICRMW), article 25(3)
facts-wages-even-if-undocumented-icrmw-where = Environ 59 pays qui ont adhéré à la convention, peu d’entre eux en Europe ou dans le Golfe

facts-no-prison-for-contract-debt-law = Convention de l’ONU sur les travailleurs migrants (ICRMW), article 20(1)
facts-no-prison-for-contract-debt-where = Pays qui ont adhéré à la convention

facts-eu-back-pay-law = Directive européenne 2009/52 sur les employeurs, article 6
facts-eu-back-pay-where = Union européenne, mais pas le Danemark ni l’Irlande

facts-eu-back-pay-three-months-law = Directive européenne 2009/52 sur les employeurs, article 6(3)
facts-eu-back-pay-three-months-where = Union européenne, mais pas le Danemark ni l’Irlande

facts-eu-wage-level-law = Directive européenne 2009/52 sur les employeurs, article 6(1)(a)
facts-eu-wage-level-where = Union européenne, mais pas le Danemark ni l’Irlande

facts-no-recruitment-fees-law = Principes du recrutement équitable (Organisation internationale du Travail)
facts-no-recruitment-fees-where = Recommandations pour tous les pays. Ce n’est pas une loi, et les lois sont différentes.

facts-kuwait-domestic-law-law = Loi 68 de 2015 sur le travail dans les maisons, dans un rapport de 2020
facts-kuwait-domestic-law-where = Koweït

facts-gulf-absconding-risk-law = Règles sur le séjour des travailleurs
facts-gulf-absconding-risk-where = Koweït. D’autres États du Golfe ont des systèmes semblables.

facts-qatar-online-complaint-law = Plateforme de plaintes sur Internet, 2021
facts-qatar-online-complaint-where = Qatar

facts-jordan-hemaya-law = Plateforme Internet du ministère du Travail (Hemaya), 2022
facts-jordan-hemaya-where = Jordanie

facts-palermo-compensation-law = Protocole de l’ONU sur la traite (protocole de Palerme), article 6(6)
facts-palermo-compensation-where = Pays qui ont adhéré au protocole

facts-ilo-p029-remedy-any-status-law = Protocole de 2014 sur le travail forcé (Organisation internationale du Travail), article 4(1)
facts-ilo-p029-remedy-any-status-where = Pays qui ont adhéré au protocole

facts-uk-helpline-privacy-example-law = Règles d’une ligne d’aide
facts-uk-helpline-privacy-example-where = Royaume-Uni

facts-canada-helpline-privacy-example-law = Règles d’une ligne d’aide
facts-canada-helpline-privacy-example-where = Canada

facts-palermo-privacy-law = Protocole de l’ONU sur la traite (protocole de Palerme), article 6(1)
facts-palermo-privacy-where = Pays qui ont adhéré au protocole

facts-coe-privacy-law = Convention du Conseil de l’Europe contre la traite, article 11
facts-coe-privacy-where = Pays qui ont adhéré à la convention

facts-coe-help-with-consent-law = Convention du Conseil de l’Europe contre la traite, article 12(7)
facts-coe-help-with-consent-where = Pays qui ont adhéré à la convention

facts-gdpr-access-law = Loi de l’Union européenne sur les données (RGPD), articles 12(3) et 15
facts-gdpr-access-where = Union européenne et EEE. Le Royaume-Uni a une loi semblable.

facts-gdpr-correct-delete-law = Loi de l’Union européenne sur les données (RGPD), articles 16 et 17
facts-gdpr-correct-delete-where = Union européenne et EEE

facts-gdpr-withdraw-consent-law = Loi de l’Union européenne sur les données (RGPD), article 7(3)
facts-gdpr-withdraw-consent-where = Union européenne et EEE

facts-country-ly-note-law = Rapport sur la Libye, 2022
facts-country-ly-note-where = Libye

facts-eu-reflection-non-eu-nationals-law = Directive européenne 2004/81 sur les titres de séjour après la traite, article 6
facts-eu-reflection-non-eu-nationals-where = Union européenne, mais pas le Danemark ni l’Irlande

facts-eu-reflection-even-if-irregular-entry-law = Directive européenne 2004/81 sur les titres de séjour après la traite, article 3(1)
facts-eu-reflection-even-if-irregular-entry-where = Union européenne, mais pas le Danemark ni l’Irlande

facts-brazil-help-not-conditional-law = Loi 13.344 de 2016 sur la traite, article 2, VI
facts-brazil-help-not-conditional-where = Brésil

facts-canada-no-testimony-law = Règles du bureau de l’immigration (IRCC) sur les titres de séjour après la traite, 2025 ou plus tard
facts-canada-no-testimony-where = Canada

facts-palermo-recovery-help-law = Protocole de l’ONU sur la traite (protocole de Palerme), article 6(3)
facts-palermo-recovery-help-where = Pays qui ont adhéré au protocole. Ils devraient envisager cette aide.

facts-coe-children-school-law = Convention du Conseil de l’Europe contre la traite, article 12(1)(f)
facts-coe-children-school-where = Pays qui ont adhéré à la convention

facts-coe-work-training-law = Convention du Conseil de l’Europe contre la traite, article 12(4)
facts-coe-work-training-where = Pays qui ont adhéré à la convention, pour les personnes qui ont le droit d’y rester

facts-palermo-states-consider-residence-law = Protocole de l’ONU sur la traite (protocole de Palerme), article 7(1)
facts-palermo-states-consider-residence-where = Pays qui ont adhéré au protocole

facts-coe-residence-permit-law = Convention du Conseil de l’Europe contre la traite, article 14(1)
facts-coe-residence-permit-where = Pays qui ont adhéré à la convention

facts-coe-permit-does-not-stop-asylum-law = Convention du Conseil de l’Europe contre la traite, article 14(5)
facts-coe-permit-does-not-stop-asylum-where = Pays qui ont adhéré à la convention

facts-coe-child-permit-best-interests-law = Convention du Conseil de l’Europe contre la traite, article 14(2)
facts-coe-child-permit-best-interests-where = Pays qui ont adhéré à la convention

facts-coe-no-removal-during-identification-law = Convention du Conseil de l’Europe contre la traite, article 10(2)
facts-coe-no-removal-during-identification-where = Pays qui ont adhéré à la convention

facts-canada-trp-12-months-law = Instructions pour le bureau de l’immigration (IRCC), 4 février 2025
facts-canada-trp-12-months-where = Canada

facts-brazil-residence-authorisation-law = Arrêté 46 de deux ministères, 8 avril 2024, et loi 13.445 de 2017, article 30
facts-brazil-residence-authorisation-where = Brésil

facts-turkiye-victim-permit-law = Loi 6458 sur les étrangers, articles 48 et 49
facts-turkiye-victim-permit-where = Turquie

facts-return-preferably-voluntary-law = Protocole de l’ONU sur la traite (protocole de Palerme), article 8(1) et (2)
facts-return-preferably-voluntary-where = Pays qui ont adhéré au protocole

facts-trafficked-person-may-be-refugee-law = Principes du HCR (agence de l’ONU pour les réfugiés) sur la traite, numéro 7, 2006
facts-trafficked-person-may-be-refugee-where = Recommandations pour tous les pays. Ce n’est pas une loi.

facts-un-five-forms-reparation-law = Principes fondamentaux de l’ONU sur le recours et la réparation (résolution 60/147), paragraphes 18 à 23
facts-un-five-forms-reparation-where = Recommandations pour tous les pays. Ce n’est pas une loi.

facts-un-restitution-law = Principes fondamentaux de l’ONU sur le recours et la réparation (résolution 60/147), paragraphe 19
facts-un-restitution-where = Recommandations pour tous les pays. Ce n’est pas une loi.

facts-un-rehabilitation-law = Principes fondamentaux de l’ONU sur le recours et la réparation (résolution 60/147), paragraphe 21
facts-un-rehabilitation-where = Recommandations pour tous les pays. Ce n’est pas une loi.

facts-protection-from-retaliation-law = Convention du Conseil de l’Europe contre la traite, article 28(1)
facts-protection-from-retaliation-where = Pays qui ont adhéré à la convention

facts-coe-compensation-from-trafficker-or-state-law = Convention du Conseil de l’Europe contre la traite, article 15(3) et (4)
facts-coe-compensation-from-trafficker-or-state-where = Pays qui ont adhéré à la convention

facts-coe-free-legal-aid-compensation-law = Convention du Conseil de l’Europe contre la traite, article 15(1) et (2)
facts-coe-free-legal-aid-compensation-where = Pays qui ont adhéré à la convention

facts-eu-state-compensation-every-country-law = Directive européenne 2004/80 sur l’indemnisation après un crime, article 12
facts-eu-state-compensation-every-country-where = Union européenne

facts-eu-apply-from-home-country-law = Directive européenne 2004/80 sur l’indemnisation après un crime, articles 1 à 3
facts-eu-apply-from-home-country-where = Union européenne

facts-ecthr-try-national-courts-first-law = Convention européenne des droits de l’homme, article 35(1)
facts-ecthr-try-national-courts-first-where = Pays du Conseil de l’Europe

facts-ecthr-four-months-law = Convention européenne des droits de l’homme, article 35(1), et son Protocole 15
facts-ecthr-four-months-where = Les 46 pays du Conseil de l’Europe. Cela compte pour les décisions à partir du 1er février 2022.

facts-iachr-six-months-law = Règlement de la Commission interaméricaine des droits de l’homme, articles 23, 31 et 32
facts-iachr-six-months-where = Pays de l’OEA. Le Nicaragua l’a quittée en 2023. D’autres règles comptent dans certains, comme les États-Unis et le Canada.

facts-cedaw-not-anonymous-interim-law = Protocole à la convention de l’ONU sur les droits des femmes (CEDEF, CEDAW), articles 3 et 5
facts-cedaw-not-anonymous-interim-where = Pays qui ont adhéré au protocole

facts-palermo-case-information-law = Protocole de l’ONU sur la traite (protocole de Palerme), article 6(2)(a)
facts-palermo-case-information-where = Pays qui ont adhéré au protocole
facts-palermo-be-heard-law = Protocole de l’ONU sur la traite (protocole de Palerme), article 6(2)(b)
facts-palermo-be-heard-where = Pays qui ont adhéré au protocole
facts-eu-simple-language-law = Directive européenne 2012/29 sur les personnes touchées par un crime, article 3(2)
facts-eu-simple-language-where = Union européenne, mais pas le Danemark
facts-eu-accompanied-law = Directive européenne 2012/29 sur les personnes touchées par un crime, article 3(3)
facts-eu-accompanied-where = Union européenne, mais pas le Danemark
facts-eu-information-first-contact-law = Directive européenne 2012/29 sur les personnes touchées par un crime, article 4
facts-eu-information-first-contact-where = Union européenne, mais pas le Danemark
facts-colombia-legal-help-law = Loi 985 de 2005 sur la traite, et les étapes de l’aide de l’État (COAT)
facts-colombia-legal-help-where = Colombie

facts-child-given-away-to-be-exploited-law = Convention de l’ONU de 1956 sur l’esclavage, article 1(d)
facts-child-given-away-to-be-exploited-where = Pays qui ont adhéré à la convention
facts-child-best-interests-law = Convention de l’ONU sur les droits de l’enfant (CIDE), article 3
facts-child-best-interests-where = Les 196 pays qui ont adhéré à la convention
facts-child-not-criminal-law = Rapport d’un expert de l’ONU sur les migrants, 2009 (A/HRC/11/7), paragraphe 36
facts-child-not-criminal-where = Recommandations pour tous les pays. Ce n’est pas une loi.
facts-child-no-immigration-detention-law = Rapport d’un expert de l’ONU sur les migrants, 2010 (A/65/222), paragraphe 48
facts-child-no-immigration-detention-where = Recommandations pour tous les pays. Ce n’est pas une loi.
facts-child-age-doubt-law = Convention du Conseil de l’Europe contre la traite, article 10(3)
facts-child-age-doubt-where = Pays qui ont adhéré à la convention
facts-child-guardian-law = Convention du Conseil de l’Europe contre la traite, article 10(4)(a)
facts-child-guardian-where = Pays qui ont adhéré à la convention
facts-child-special-witness-protection-law = Convention du Conseil de l’Europe contre la traite, article 28(3)
facts-child-special-witness-protection-where = Pays qui ont adhéré à la convention
facts-eu-child-help-not-conditional-law = Directive européenne 2011/93 sur les abus sexuels d’enfants, article 19(2)
facts-eu-child-help-not-conditional-where = Union européenne, mais pas le Danemark

facts-pep-28-days-law = Recommandations de l’ONU sur le traitement pour éviter le VIH (PEP), 2014
facts-pep-28-days-where = Pratique médicale dans beaucoup de pays
facts-emergency-contraception-5-days-law = Organisation mondiale de la Santé, sur la contraception d’urgence, 2021
facts-emergency-contraception-5-days-where = Pratique médicale dans beaucoup de pays. Les lois sont différentes.
facts-emergency-contraception-iud-law = Organisation mondiale de la Santé, sur la contraception d’urgence, 2021
facts-emergency-contraception-iud-where = Pratique médicale dans beaucoup de pays. Les lois sont différentes.
facts-forensic-exam-window-example-law = Recommandations aux médecins sur le traitement pour éviter le VIH (ASHM)
facts-forensic-exam-window-example-where = Australie
facts-no-police-report-for-pep-za-law = Informations de santé pour le public
facts-no-police-report-for-pep-za-where = Afrique du Sud

facts-new-email-from-safe-device-law = Conseils d’un réseau contre la violence à la maison (NNEDV)
facts-new-email-from-safe-device-where = Conseils pour tous les pays. Ce n’est pas une loi.
facts-turn-off-location-law = Conseils d’un réseau contre la violence à la maison (NNEDV)
facts-turn-off-location-where = Conseils pour tous les pays. Ce n’est pas une loi.

facts-revictimization-prevention-law = Protocole de l’ONU sur la traite (protocole de Palerme), article 9(1)(b)
facts-revictimization-prevention-where = Pays qui ont adhéré au protocole
facts-own-country-must-accept-law = Protocole de l’ONU sur la traite (protocole de Palerme), article 8(1)
facts-own-country-must-accept-where = Pays qui ont adhéré au protocole
facts-poland-help-after-return-law = Programme du centre national KCIK, page de 2018 ou d’avant
facts-poland-help-after-return-where = Pologne
facts-argentina-safe-return-example-law = Programmes de l’État et des provinces, dans un journal du 3 septembre 2025
facts-argentina-safe-return-example-where = Argentine
facts-country-bd-mech-law = Plaintes au ministère chargé du travail à l’étranger (MEWOE), dans un rapport de 2017
facts-country-bd-mech-where = Bangladesh
facts-country-id-note-law = Loi 21 de 2007 sur la traite
facts-country-id-note-where = Indonésie

facts-ukraine-no-court-needed-law = Décret 417 du gouvernement de l’Ukraine, 2012
facts-ukraine-no-court-needed-where = Ukraine

facts-protection-family-too-law = Convention du Conseil de l’Europe contre la traite, article 28(1)(d)
facts-protection-family-too-where = Pays qui ont adhéré à la convention

facts-netherlands-crime-abroad-law = Règles des Pays-Bas sur les étrangers, partie B8/3
facts-netherlands-crime-abroad-where = Pays-Bas
facts-iachr-urgent-law = Règlement de la Commission interaméricaine des droits de l’homme, article 25
facts-iachr-urgent-where = Pays de l’OEA
facts-ecowas-no-national-courts-first-law = Protocole sur la Cour de justice de la CEDEAO (A/SP.1/01/05)
facts-ecowas-no-national-courts-first-where = Pays membres de la CEDEAO. Cela peut changer.
facts-cedaw-complaint-law = Protocole à la convention de l’ONU sur les droits des femmes (CEDEF, CEDAW), articles 2 à 5
facts-cedaw-complaint-where = Pays qui ont adhéré au protocole
facts-un-identity-protected-law = Comment travaillent les comités de l’ONU
facts-un-identity-protected-where = Comités de l’ONU qui reçoivent des plaintes
facts-un-special-rapporteur-trafficking-law = La tâche de l’expert de l’ONU sur la traite (Rapporteur spécial), dans un texte de 2007
facts-un-special-rapporteur-trafficking-where = Pays de l’ONU
facts-oecd-ncp-law = Règles de l’OCDE pour les entreprises qui travaillent dans beaucoup de pays
facts-oecd-ncp-where = Environ 51 pays qui suivent ces règles
facts-oecd-ncp-limits-law = Règles de l’OCDE pour les entreprises qui travaillent dans beaucoup de pays
facts-oecd-ncp-limits-where = Environ 51 pays qui suivent ces règles

facts-protection-kinds-law = Convention du Conseil de l’Europe contre la traite, article 28(2)
facts-protection-kinds-where = Pays qui ont adhéré à la convention
facts-untoc-victim-protection-law = Convention de l’ONU contre la criminalité organisée (UNTOC), article 25(1)
facts-untoc-victim-protection-where = Pays qui ont adhéré à la convention
facts-eu-no-secondary-harm-law = Directive européenne 2012/29 sur les personnes touchées par un crime, article 18
facts-eu-no-secondary-harm-where = Union européenne, mais pas le Danemark
facts-nepal-report-confidential-law = Loi du Népal sur la traite (loi 2064), article 5(2)
facts-nepal-report-confidential-where = Népal
