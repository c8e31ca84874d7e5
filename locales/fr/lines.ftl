### The phone lines, each in a few words. One group a country; numbers, hours and sources are in content/helplines.toml.
###
### Each line has a name (-name) and says who runs it (-by, shown after "Run by"). Some have a note (-note): what to know
### before you call. Above it the page says who runs the line, if that is the police, immigration, labour inspectors or
### another office of the state (numbers-warn-…, in numbers.ftl). A note does not say that again, it only adds to it.
### Keep the name of the line and of the organisation also in its own language, so that a reader can recognise it.

## Argentina

lines-ar-linea-102-name = Ligne 102 : droits des enfants (Línea 102)
lines-ar-linea-102-by = des équipes des provinces, avec le bureau du gouvernement pour l’enfance
lines-ar-linea-102-note = Ce n’est pas une ligne pour les urgences.
lines-ar-linea-137-name = Ligne 137 : violence dans la famille, violence sexuelle (Línea 137)
lines-ar-linea-137-by = le ministère de la Justice (gouvernement)
lines-ar-linea-145-name = Ligne 145 : traite des êtres humains (Línea 145)
lines-ar-linea-145-by = le programme de secours du gouvernement, avec le parquet (les procureurs)
lines-ar-linea-145-note = Elle travaille avec le parquet, et un appel peut mener à une enquête. D’après la source, rien n’oblige à donner son nom. Il faut peut-être attendre.

## Australia

lines-au-1800respect-name = 1800RESPECT : violence d’un partenaire ou de la famille, violence sexuelle
lines-au-1800respect-by = un service national payé par le gouvernement
lines-au-afp-131-237-name = Police fédérale australienne : traite et esclavage moderne (Australian Federal Police)
lines-au-afp-131-237-by = la police fédérale
lines-au-afp-131-237-note = Vous pouvez demander un interprète.

## Brazil

lines-br-disque-100-name = Composez le 100 : droits humains (Disque 100)
lines-br-disque-100-by = le ministère des Droits humains (gouvernement)
lines-br-disque-100-note = D’après la source, rien n’oblige à donner son nom. Vous recevez un numéro pour votre appel.
lines-br-ligue-180-name = Appelez le 180 : aide pour les femmes (Ligue 180)
lines-br-ligue-180-by = le ministère des Femmes (gouvernement)

## Canada

lines-ca-human-trafficking-hotline-name = Ligne d’urgence canadienne contre la traite des personnes (Canadian Human Trafficking Hotline)
lines-ca-human-trafficking-hotline-by = une association, The Canadian Centre to End Human Trafficking
lines-ca-human-trafficking-hotline-note = Elle dit qu’elle n’est pas la police. Elle informe la police seulement si vous êtes d’accord, ou si la loi l’exige.

## Germany

lines-de-hilfetelefon-116016-name = Ligne d’aide contre la violence envers les femmes (Hilfetelefon Gewalt gegen Frauen)
lines-de-hilfetelefon-116016-by = un bureau fédéral pour les familles (gouvernement)
lines-de-hilfetelefon-116016-note = Elle aide aussi pour la traite et le mariage forcé. Elle dit que rien n’oblige à donner son nom.
lines-de-kok-name = KOK : trouve un centre de conseil près de vous
lines-de-kok-by = un réseau d’associations contre la traite
lines-de-kok-note = C’est un bureau. Il ne répond pas jour et nuit.

## Spain

lines-es-016-name = 016 : violence envers les femmes (Servicio 016)
lines-es-016-by = le ministère de l’Égalité (gouvernement)
lines-es-016-note = D’après la source, l’appel n’est pas sur la facture. Il peut rester dans la liste des appels du téléphone.
lines-es-amar-dragoste-name = Amar Dragoste : pour les femmes dans la prostitution, ou qui risquent d’y entrer
lines-es-amar-dragoste-by = une association, Amar Dragoste
lines-es-policia-trata-900105090-name = Ligne de la police contre la traite (Policía Nacional, Trata)
lines-es-policia-trata-900105090-by = la police nationale
lines-es-policia-trata-900105090-note = D’après la source, rien n’oblige à donner son nom.

## Ethiopia

lines-et-8797-name = Ligne nationale contre la traite (8797)
lines-et-8797-by = le ministère de la Justice (gouvernement), avec l’organisation de l’ONU pour les migrations

## United Kingdom

lines-gb-modern-slavery-helpline-name = Ligne d’aide sur l’esclavage moderne et l’exploitation (Modern Slavery & Exploitation Helpline)
lines-gb-modern-slavery-helpline-by = une association, Unseen
lines-gb-modern-slavery-helpline-note = Rien n’oblige à donner son nom. La ligne demande avant de communiquer ce que vous dites. Si quelqu’un est en danger maintenant, ou si un enfant court un risque, elle peut le communiquer sans demander.
lines-gb-salvation-army-referral-name = Armée du Salut : un chemin vers l’aide (Salvation Army)
lines-gb-salvation-army-referral-by = l’Armée du Salut (The Salvation Army), une association d’Église, pour le gouvernement
lines-gb-salvation-army-referral-note = Elle peut mener au système officiel pour les victimes. Ce système demande votre nom et votre accord.

## Greece

lines-gr-ekka-197-name = Ligne 197 : aide sociale urgente (ΕΚΚΑ, Γραμμή 197)
lines-gr-ekka-197-by = le Centre national de solidarité sociale (gouvernement)

## Indonesia

lines-id-kp2mi-migrant-workers-name = Protection des travailleurs migrants indonésiens (KP2MI)
lines-id-kp2mi-migrant-workers-by = le ministère chargé des travailleurs migrants (gouvernement)
lines-id-sapa-129-name = SAPA 129 : femmes et enfants (Sahabat Perempuan dan Anak)
lines-id-sapa-129-by = le ministère chargé des femmes et des enfants (gouvernement)

## India

lines-in-181-women-name = Ligne d’aide 181 pour les femmes (Women Helpline 181)
lines-in-181-women-by = les États de l’Inde et le ministère chargé des femmes et des enfants (gouvernement)
lines-in-181-women-note = Elle peut vous mettre en contact avec la police, un hôpital ou un avocat. Vous pouvez poser des questions avant.
lines-in-bba-complaint-cell-name = Bachpan Bachao Andolan : travail des enfants et traite (बचपन बचाओ आंदोलन)
lines-in-bba-complaint-cell-by = une association pour les enfants, Bachpan Bachao Andolan
lines-in-childline-1098-name = Ligne 1098 pour les enfants (Childline 1098, चाइल्डलाइन 1098)
lines-in-childline-1098-by = le ministère chargé des femmes et des enfants (gouvernement)

## Italy

lines-it-1522-name = 1522 : violence et harcèlement (Numero antiviolenza e stalking)
lines-it-1522-by = le Département pour l’égalité des chances (gouvernement)
lines-it-numero-verde-antitratta-name = Ligne nationale contre la traite (Numero Verde Antitratta)
lines-it-numero-verde-antitratta-by = le Département pour l’égalité des chances (gouvernement) et la région de Vénétie
lines-it-numero-verde-antitratta-note = D’après la source, rien n’oblige à donner son nom. Certains téléphones portables ne peuvent peut-être pas joindre ce numéro.

## Cambodia

lines-kh-117-police-name = Ligne 117 de la police : personnes retenues par la force
lines-kh-117-police-by = la police nationale
lines-kh-117-police-note = D’après la source, elle marche aussi sans crédit sur le téléphone.
lines-kh-1280-child-name = Ligne d’aide pour les enfants au Cambodge (Child Helpline Cambodia)
lines-kh-1280-child-by = une association, Child Helpline Cambodia
lines-kh-1280-child-note = Elle est pour les personnes jusqu’à 25 ans.
lines-kh-aple-name = APLE : exploitation sexuelle d’enfants
lines-kh-aple-by = une association, APLE Cambodia
lines-kh-aple-note = Rien n’oblige à donner son nom. Ce que vous dites peut être envoyé à la police.

## Lebanon

lines-lb-isf-1745-name = Ligne 1745 : violence dans la famille (الخط الساخن 1745)
lines-lb-isf-1745-by = la police (Forces de sécurité intérieure, FSI)
lines-lb-isf-1745-note = Si vous n’avez pas de papiers, essayez d’abord d’avoir le conseil d’une association.

## Mexico

lines-mx-linea-nacional-trata-name = Ligne nationale contre la traite (Línea Nacional contra la Trata de Personas)
lines-mx-linea-nacional-trata-by = un conseil de citoyens de la ville de Mexico (Consejo Ciudadano)

## Nigeria

lines-ng-naptip-mobile-name = NAPTIP : contre la traite
lines-ng-naptip-mobile-by = une agence du gouvernement qui enquête sur la traite
lines-ng-naptip-mobile-note = Cette agence arrête aussi des personnes et porte des affaires devant un tribunal.

## Netherlands

lines-nl-arbeidsinspectie-name = Inspection du travail : exploitation au travail (Nederlandse Arbeidsinspectie)
lines-nl-arbeidsinspectie-by = l’inspection du travail du gouvernement
lines-nl-arbeidsinspectie-note = Elle enquête sur les crimes au travail.
lines-nl-comensha-name = CoMensha : aide et conseil contre la traite
lines-nl-comensha-by = une association indépendante, CoMensha
lines-nl-politie-0900-8844-name = Police, pas pour les urgences (Politie)
lines-nl-politie-0900-8844-by = la police
lines-nl-politie-0900-8844-note = D’après la source, vous pouvez d’abord avoir un entretien pour vous informer.

## Nepal

lines-np-1145-name = Ligne 1145 : violence envers les femmes (खबर गरौं ११४५)
lines-np-1145-by = la Commission nationale des femmes (gouvernement)
lines-np-1145-note = Peu de personnes répondent aux appels. Il faut peut-être réessayer.

## Philippines

lines-ph-1348-migrant-workers-name = Ligne 1348 : travailleurs philippins à l’étranger
lines-ph-1348-migrant-workers-by = le ministère des Travailleurs migrants (Department of Migrant Workers, gouvernement)

## Poland

lines-pl-kcik-name = KCIK : centre national pour les victimes de la traite (Krajowe Centrum Interwencyjno-Konsultacyjne)
lines-pl-kcik-by = les associations La Strada et PoMOC, pour le gouvernement
lines-pl-kcik-note = Il aide aussi les personnes qui ne veulent pas de contact avec la police ou les gardes-frontières.
lines-pl-la-strada-name = La Strada : contre la traite (Fundacja La Strada)
lines-pl-la-strada-by = une fondation, La Strada

## Portugal

lines-pt-eme-alentejo-name = Équipe d’aide contre la traite, Alentejo (EME)
lines-pt-eme-alentejo-by = une association, APF
lines-pt-eme-algarve-name = Équipe d’aide contre la traite, Algarve (EME)
lines-pt-eme-algarve-by = une association, APF
lines-pt-eme-centro-name = Équipe d’aide contre la traite, Centre (EME)
lines-pt-eme-centro-by = une association, APF
lines-pt-eme-lisboa-name = Équipe d’aide contre la traite, Lisbonne (EME)
lines-pt-eme-lisboa-by = une association, APF
lines-pt-eme-norte-name = Équipe d’aide contre la traite, Nord (EME)
lines-pt-eme-norte-by = une association, APF
lines-pt-linha-tsh-name = Ligne nationale pour les victimes de la traite (Linha nacional de apoio)
lines-pt-linha-tsh-by = des équipes d’aide, nommées sur une page du gouvernement
lines-pt-linha-tsh-note = D’après la source, rien n’oblige à donner son nom.

## Romania

lines-ro-anitp-name = Agence contre la traite (ANITP Telverde)
lines-ro-anitp-by = une agence du ministère de l’Intérieur, qui dirige aussi la police

## Türkiye

lines-tr-yimer-157-name = Ligne 157 : pour les étrangers, aussi pour la traite (YİMER 157)
lines-tr-yimer-157-by = l’autorité de l’immigration du gouvernement
lines-tr-yimer-157-note = En cas d’urgence, cette ligne dit à la police où vous êtes.

## Ukraine

lines-ua-1547-name = Ligne 1547 : traite et violence à la maison (Урядова гаряча лінія 1547)
lines-ua-1547-by = le centre de contact du gouvernement
lines-ua-1547-note = D’après la source, rien n’oblige à donner son nom.
lines-ua-527-name = Ligne 527 : traite, et conseil pour les migrants (Національна гаряча лінія 527)
lines-ua-527-by = une association, avec l’aide de l’organisation de l’ONU pour les migrations
lines-ua-527-note = D’après la source, rien n’oblige à donner son nom.

## United States

lines-us-ndvh-name = Ligne nationale sur la violence dans le couple et la famille (National Domestic Violence Hotline)
lines-us-ndvh-by = une association qui ne fait pas partie du gouvernement
lines-us-rainn-name = Ligne nationale sur les agressions sexuelles (National Sexual Assault Hotline)
lines-us-rainn-by = une association, RAINN

## Vietnam

lines-vn-111-name = Ligne 111 : enfants, et traite (Tổng đài 111)
lines-vn-111-by = le ministère de la Santé (gouvernement), avec l’organisation de l’ONU pour les migrations

## South Africa

lines-za-childline-116-name = Ligne d’aide pour les enfants en Afrique du Sud (Childline South Africa)
lines-za-childline-116-by = une association, Childline South Africa
lines-za-childline-116-note = En Afrique du Sud, il se peut que les personnes au courant d’un cas de traite doivent le signaler. Vous pouvez poser la question avant d’en dire plus.
lines-za-gbvcc-name = Centre d’appel sur les violences liées au genre (Gender-Based Violence Command Centre)
lines-za-gbvcc-by = le ministère du Développement social (gouvernement)
lines-za-gbvcc-note = Il peut passer votre appel à la police. En Afrique du Sud, il se peut que les personnes au courant d’un cas de traite doivent le signaler. Vous pouvez poser la question avant d’en dire plus.
