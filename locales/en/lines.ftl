### The phone lines, each in a few words. One group a country; numbers, hours and sources are in content/helplines.toml.
###
### Each line has a name (-name) and says who runs it (-by, shown after "Run by"). Some have a note (-note): what to know
### before you call. Above it the page says who runs the line, if that is the police, immigration, labour inspectors or
### another office of the state (numbers-warn-…, in numbers.ftl). A note does not say that again, it only adds to it.
### Keep the name of the line and of the organisation also in its own language, so that a reader can recognise it.

## Argentina

lines-ar-linea-102-name = Line 102: children's rights (Línea 102)
lines-ar-linea-102-by = teams of the provinces, with the government office for children
lines-ar-linea-102-note = This is not a line for emergencies.
lines-ar-linea-137-name = Line 137: violence in the family, sexual violence (Línea 137)
lines-ar-linea-137-by = the Ministry of Justice (government)
lines-ar-linea-145-name = Line 145: human trafficking (Línea 145)
lines-ar-linea-145-by = the government's rescue programme, together with prosecutors
lines-ar-linea-145-note = It works with prosecutors, and calls can lead to an investigation. The source says that you do not have to give your name. You may have to wait.

## Australia

lines-au-1800respect-name = 1800RESPECT: violence by a partner or family, sexual violence
lines-au-1800respect-by = a national service that the government pays for
lines-au-afp-131-237-name = Australian Federal Police: trafficking and modern slavery
lines-au-afp-131-237-by = the federal police
lines-au-afp-131-237-note = You can ask for an interpreter.

## Brazil

lines-br-disque-100-name = Dial 100: human rights (Disque 100)
lines-br-disque-100-by = the Ministry of Human Rights (government)
lines-br-disque-100-note = The source says that you do not have to give your name. You get a number for your call.
lines-br-ligue-180-name = Call 180: help for women (Ligue 180)
lines-br-ligue-180-by = the Ministry of Women (government)

## Canada

lines-ca-human-trafficking-hotline-name = Canadian Human Trafficking Hotline (Ligne d’urgence canadienne contre la traite des personnes)
lines-ca-human-trafficking-hotline-by = a charity, The Canadian Centre to End Human Trafficking
lines-ca-human-trafficking-hotline-note = It says that it is not the police. It tells the police only if you agree, or if the law requires it.

## Germany

lines-de-hilfetelefon-116016-name = Helpline Violence against Women (Hilfetelefon Gewalt gegen Frauen)
lines-de-hilfetelefon-116016-by = a federal office for families (government)
lines-de-hilfetelefon-116016-note = It also helps with trafficking and forced marriage. It says that you do not have to give your name.
lines-de-kok-name = KOK: finds an advice centre near you
lines-de-kok-by = a network of organisations against trafficking
lines-de-kok-note = This is an office. It does not answer day and night.

## Spain

lines-es-016-name = 016: violence against women (Servicio 016)
lines-es-016-by = the Ministry of Equality (government)
lines-es-016-note = The source says that the call is not on the phone bill. It can stay in the list of calls on the phone.
lines-es-amar-dragoste-name = Amar Dragoste: for women in prostitution, or at risk of it
lines-es-amar-dragoste-by = an association, Amar Dragoste
lines-es-policia-trata-900105090-name = Police line against trafficking (Policía Nacional, Trata)
lines-es-policia-trata-900105090-by = the national police
lines-es-policia-trata-900105090-note = The source says that you do not have to give your name.

## Ethiopia

lines-et-8797-name = National line against trafficking (8797)
lines-et-8797-by = the Ministry of Justice (government), with the UN organisation for migration

## United Kingdom

lines-gb-modern-slavery-helpline-name = Modern Slavery & Exploitation Helpline
lines-gb-modern-slavery-helpline-by = a charity, Unseen
lines-gb-modern-slavery-helpline-note = You do not have to give your name. They ask before they share what you say. If somebody is in danger now, or a child is at risk, they may share it without asking.
lines-gb-salvation-army-referral-name = Salvation Army: a way into support
lines-gb-salvation-army-referral-by = The Salvation Army, a church charity, for the government
lines-gb-salvation-army-referral-note = It can lead to the official system for victims. That system needs your name and your consent.

## Greece

lines-gr-ekka-197-name = Line 197: urgent social help (ΕΚΚΑ, Γραμμή 197)
lines-gr-ekka-197-by = the National Centre for Social Solidarity (government)

## Indonesia

lines-id-kp2mi-migrant-workers-name = Protection of Indonesian migrant workers (KP2MI)
lines-id-kp2mi-migrant-workers-by = the ministry for migrant workers (government)
lines-id-sapa-129-name = SAPA 129: women and children (Sahabat Perempuan dan Anak)
lines-id-sapa-129-by = the ministry for women and children (government)

## India

lines-in-181-women-name = Women helpline 181
lines-in-181-women-by = the states and the ministry for women and children (government)
lines-in-181-women-note = It can connect you with the police, a hospital or a lawyer. You can ask before they do.
lines-in-bba-complaint-cell-name = Bachpan Bachao Andolan: child labour and trafficking (बचपन बचाओ आंदोलन)
lines-in-bba-complaint-cell-by = an organisation for children, Bachpan Bachao Andolan
lines-in-childline-1098-name = Childline 1098 (चाइल्डलाइन 1098)
lines-in-childline-1098-by = the ministry for women and children (government)

## Italy

lines-it-1522-name = 1522: violence and stalking (Numero antiviolenza e stalking)
lines-it-1522-by = the Department for Equal Opportunities (government)
lines-it-numero-verde-antitratta-name = National line against trafficking (Numero Verde Antitratta)
lines-it-numero-verde-antitratta-by = the Department for Equal Opportunities (government) and the region of Veneto
lines-it-numero-verde-antitratta-note = The source says that you do not have to give your name. Some mobile phones may not reach this number.

## Cambodia

lines-kh-117-police-name = Police line 117: people held by force
lines-kh-117-police-by = the national police
lines-kh-117-police-note = The source says that it also works without credit on the phone.
lines-kh-1280-child-name = Child Helpline Cambodia
lines-kh-1280-child-by = an organisation, Child Helpline Cambodia
lines-kh-1280-child-note = It is for people up to 25 years.
lines-kh-aple-name = APLE: sexual exploitation of children
lines-kh-aple-by = an organisation, APLE Cambodia
lines-kh-aple-note = You do not have to give your name. What you say may be sent to the police.

## Lebanon

lines-lb-isf-1745-name = Line 1745: violence in the family (الخط الساخن 1745)
lines-lb-isf-1745-by = the police (Internal Security Forces)
lines-lb-isf-1745-note = If you have no papers, try to get advice from an organisation first.

## Mexico

lines-mx-linea-nacional-trata-name = National line against trafficking (Línea Nacional contra la Trata de Personas)
lines-mx-linea-nacional-trata-by = a citizens' council in Mexico City (Consejo Ciudadano)

## Nigeria

lines-ng-naptip-mobile-name = NAPTIP: against trafficking
lines-ng-naptip-mobile-by = a government agency that investigates trafficking
lines-ng-naptip-mobile-note = This agency also arrests people and brings cases to court.

## Netherlands

lines-nl-arbeidsinspectie-name = Labour Authority: exploitation at work (Nederlandse Arbeidsinspectie)
lines-nl-arbeidsinspectie-by = the labour inspectors of the government
lines-nl-arbeidsinspectie-note = They investigate crimes at work.
lines-nl-comensha-name = CoMensha: helpdesk against trafficking
lines-nl-comensha-by = an independent organisation, CoMensha
lines-nl-politie-0900-8844-name = Police, not for emergencies (Politie)
lines-nl-politie-0900-8844-by = the police
lines-nl-politie-0900-8844-note = The source says that you can first have a talk to get information.

## Nepal

lines-np-1145-name = Line 1145: violence against women (खबर गरौं ११४५)
lines-np-1145-by = the National Women Commission (government)
lines-np-1145-note = Few people answer the calls. You may have to try again.

## Philippines

lines-ph-1348-migrant-workers-name = Line 1348: Filipino workers abroad
lines-ph-1348-migrant-workers-by = the Department of Migrant Workers (government)

## Poland

lines-pl-kcik-name = KCIK: national centre for victims of trafficking (Krajowe Centrum Interwencyjno-Konsultacyjne)
lines-pl-kcik-by = the organisations La Strada and PoMOC, for the government
lines-pl-kcik-note = It also helps people who do not want contact with the police or the border guard.
lines-pl-la-strada-name = La Strada: against trafficking (Fundacja La Strada)
lines-pl-la-strada-by = a foundation, La Strada

## Portugal

lines-pt-eme-alentejo-name = Support team against trafficking, Alentejo (EME)
lines-pt-eme-alentejo-by = an association, APF
lines-pt-eme-algarve-name = Support team against trafficking, Algarve (EME)
lines-pt-eme-algarve-by = an association, APF
lines-pt-eme-centro-name = Support team against trafficking, Centre (EME)
lines-pt-eme-centro-by = an association, APF
lines-pt-eme-lisboa-name = Support team against trafficking, Lisbon (EME)
lines-pt-eme-lisboa-by = an association, APF
lines-pt-eme-norte-name = Support team against trafficking, North (EME)
lines-pt-eme-norte-by = an association, APF
lines-pt-linha-tsh-name = National line for victims of trafficking (Linha nacional de apoio)
lines-pt-linha-tsh-by = support teams, named on a page of the government
lines-pt-linha-tsh-note = The source says that you do not have to give your name.

## Romania

lines-ro-anitp-name = Agency against Trafficking (ANITP Telverde)
lines-ro-anitp-by = an agency of the Ministry of Internal Affairs, which is also over the police

## Türkiye

lines-tr-yimer-157-name = Line 157: for foreigners, also for trafficking (YİMER 157)
lines-tr-yimer-157-by = the immigration authority of the government
lines-tr-yimer-157-note = In an emergency this line tells the police where you are.

## Ukraine

lines-ua-1547-name = Line 1547: trafficking and violence at home (Урядова гаряча лінія 1547)
lines-ua-1547-by = the contact centre of the government
lines-ua-1547-note = The source says that you do not have to give your name.
lines-ua-527-name = Line 527: trafficking, and advice for migrants (Національна гаряча лінія 527)
lines-ua-527-by = an organisation, with help from the UN organisation for migration
lines-ua-527-note = The source says that you do not have to give your name.

## United States

lines-us-ndvh-name = National Domestic Violence Hotline
lines-us-ndvh-by = an organisation that is not part of the government
lines-us-rainn-name = National Sexual Assault Hotline
lines-us-rainn-by = an organisation, RAINN

## Vietnam

lines-vn-111-name = Line 111: children, and trafficking (Tổng đài 111)
lines-vn-111-by = the Ministry of Health (government), with the UN organisation for migration

## South Africa

lines-za-childline-116-name = Childline South Africa
lines-za-childline-116-by = an organisation, Childline South Africa
lines-za-childline-116-note = In South Africa, people who know about trafficking may have to report it. You can ask before you say more.
lines-za-gbvcc-name = Gender-Based Violence Command Centre
lines-za-gbvcc-by = the Department of Social Development (government)
lines-za-gbvcc-note = They can pass your call to the police. In South Africa, people who know about trafficking may have to report it. You can ask before you say more.
