### The phone lines, each in a few words. One group a country; numbers, hours and sources are in content/helplines.toml.
###
### Each line has a name (-name) and says who runs it (-by, shown after "Run by"). Some have a note (-note): what to know
### before you call. Above it the page says who runs the line, if that is the police, immigration, labour inspectors or
### another office of the state (numbers-warn-…, in numbers.ftl). A note does not say that again, it only adds to it.
### Keep the name of the line and of the organisation also in its own language, so that a reader can recognise it.

## Argentina

lines-ar-linea-102-name = Линия 102: права детей (Línea 102)
lines-ar-linea-102-by = группы провинций вместе с государственным учреждением по делам детей
lines-ar-linea-102-note = Это не экстренная линия.
lines-ar-linea-137-name = Линия 137: насилие в семье, сексуальное насилие (Línea 137)
lines-ar-linea-137-by = Министерство юстиции (государственный орган)
lines-ar-linea-145-name = Линия 145: торговля людьми (Línea 145)
lines-ar-linea-145-by = государственная программа спасения вместе с прокуратурой
lines-ar-linea-145-note = Линия работает с прокуратурой, и звонок может привести к расследованию. В источнике сказано, что называть имя не обязательно. Возможно, придётся подождать.

## Australia

lines-au-1800respect-name = 1800RESPECT: насилие со стороны партнёра или семьи, сексуальное насилие
lines-au-1800respect-by = служба для всей страны, которую оплачивает государство
lines-au-afp-131-237-name = Федеральная полиция Австралии: торговля людьми и современное рабство (Australian Federal Police)
lines-au-afp-131-237-by = федеральная полиция
lines-au-afp-131-237-note = Можно попросить переводчика.

## Brazil

lines-br-disque-100-name = Наберите 100: права человека (Disque 100)
lines-br-disque-100-by = Министерство прав человека (государственный орган)
lines-br-disque-100-note = В источнике сказано, что называть имя не обязательно. Ваш звонок получает номер.
lines-br-ligue-180-name = Звоните 180: помощь женщинам (Ligue 180)
lines-br-ligue-180-by = Министерство по делам женщин (государственный орган)

## Canada

lines-ca-human-trafficking-hotline-name = Канадская горячая линия по торговле людьми (Canadian Human Trafficking Hotline, Ligne d’urgence canadienne contre la traite des personnes)
lines-ca-human-trafficking-hotline-by = благотворительная организация The Canadian Centre to End Human Trafficking
lines-ca-human-trafficking-hotline-note = Линия говорит, что она не полиция. Она сообщает в полицию, только если вы согласны или если этого требует закон.

## Germany

lines-de-hilfetelefon-116016-name = Горячая линия «Насилие против женщин» (Hilfetelefon Gewalt gegen Frauen)
lines-de-hilfetelefon-116016-by = федеральное учреждение по делам семьи (государственный орган)
lines-de-hilfetelefon-116016-note = Она помогает и при торговле людьми, и при принудительном браке. Она говорит, что называть имя не обязательно.
lines-de-kok-name = KOK: ищет консультационный центр рядом с вами
lines-de-kok-by = сеть организаций против торговли людьми
lines-de-kok-note = Это офис. Он не отвечает днём и ночью.

## Spain

lines-es-016-name = 016: насилие против женщин (Servicio 016)
lines-es-016-by = Министерство равенства (государственный орган)
lines-es-016-note = В источнике сказано, что звонка нет в счёте за телефон. Он может остаться в списке звонков на телефоне.
lines-es-amar-dragoste-name = Amar Dragoste: для женщин, вовлечённых в проституцию, и тех, кому это грозит
lines-es-amar-dragoste-by = объединение Amar Dragoste
lines-es-policia-trata-900105090-name = Линия полиции против торговли людьми (Policía Nacional, Trata)
lines-es-policia-trata-900105090-by = национальная полиция
lines-es-policia-trata-900105090-note = В источнике сказано, что называть имя не обязательно.

## Ethiopia

lines-et-8797-name = Национальная линия против торговли людьми (8797)
lines-et-8797-by = Министерство юстиции (государственный орган) вместе с Международной организацией по миграции (МОМ, ООН)

## United Kingdom

lines-gb-modern-slavery-helpline-name = Горячая линия по современному рабству и эксплуатации (Modern Slavery & Exploitation Helpline)
lines-gb-modern-slavery-helpline-by = благотворительная организация Unseen
lines-gb-modern-slavery-helpline-note = Называть имя не обязательно. Они спрашивают вас, прежде чем передать другим то, что вы сказали. Если кто-то сейчас в опасности или под угрозой ребёнок, они могут передать это не спрашивая.
lines-gb-salvation-army-referral-name = Армия спасения: путь к поддержке (Salvation Army)
lines-gb-salvation-army-referral-by = Армия спасения, церковная благотворительная организация, по поручению государства
lines-gb-salvation-army-referral-note = Отсюда можно попасть в официальную систему для пострадавших. Этой системе нужны ваше имя и ваше согласие.

## Greece

lines-gr-ekka-197-name = Линия 197: срочная социальная помощь (ΕΚΚΑ, Γραμμή 197)
lines-gr-ekka-197-by = Национальный центр социальной солидарности (государственный орган)

## Indonesia

lines-id-kp2mi-migrant-workers-name = Защита индонезийских трудовых мигрантов (KP2MI)
lines-id-kp2mi-migrant-workers-by = министерство по делам трудовых мигрантов (государственный орган)
lines-id-sapa-129-name = SAPA 129: женщины и дети (Sahabat Perempuan dan Anak)
lines-id-sapa-129-by = министерство по делам женщин и детей (государственный орган)

## India

lines-in-181-women-name = Линия для женщин 181 (Women helpline 181)
lines-in-181-women-by = штаты и министерство по делам женщин и детей (государственные органы)
lines-in-181-women-note = Линия может соединить вас с полицией, больницей или адвокатом. Вы можете спросить об этом, прежде чем они это сделают.
lines-in-bba-complaint-cell-name = Бачпан Бачао Андолан: детский труд и торговля людьми (Bachpan Bachao Andolan, बचपन बचाओ आंदोलन)
lines-in-bba-complaint-cell-by = организация для детей Bachpan Bachao Andolan
lines-in-childline-1098-name = Линия для детей 1098 (Childline 1098, चाइल्डलाइन 1098)
lines-in-childline-1098-by = министерство по делам женщин и детей (государственный орган)

## Italy

lines-it-1522-name = 1522: насилие и преследование (Numero antiviolenza e stalking)
lines-it-1522-by = Департамент равных возможностей (государственный орган)
lines-it-numero-verde-antitratta-name = Национальная линия против торговли людьми (Numero Verde Antitratta)
lines-it-numero-verde-antitratta-by = Департамент равных возможностей (государственный орган) и область Венето
lines-it-numero-verde-antitratta-note = В источнике сказано, что называть имя не обязательно. С некоторых мобильных телефонов на этот номер можно не дозвониться.

## Cambodia

lines-kh-117-police-name = Линия полиции 117: люди, которых удерживают силой
lines-kh-117-police-by = национальная полиция
lines-kh-117-police-note = В источнике сказано, что линия работает и без денег на счету телефона.
lines-kh-1280-child-name = Горячая линия для детей в Камбодже (Child Helpline Cambodia)
lines-kh-1280-child-by = организация Child Helpline Cambodia
lines-kh-1280-child-note = Она для людей до 25 лет.
lines-kh-aple-name = APLE: сексуальная эксплуатация детей
lines-kh-aple-by = организация APLE Cambodia
lines-kh-aple-note = Называть имя не обязательно. То, что вы скажете, могут передать в полицию.

## Lebanon

lines-lb-isf-1745-name = Линия 1745: насилие в семье (الخط الساخن 1745)
lines-lb-isf-1745-by = полиция (Силы внутренней безопасности)
lines-lb-isf-1745-note = Если у вас нет документов, попробуйте сначала получить совет организации.

## Mexico

lines-mx-linea-nacional-trata-name = Национальная линия против торговли людьми (Línea Nacional contra la Trata de Personas)
lines-mx-linea-nacional-trata-by = совет граждан в Мехико (Consejo Ciudadano)

## Nigeria

lines-ng-naptip-mobile-name = NAPTIP: против торговли людьми
lines-ng-naptip-mobile-by = государственное ведомство, которое расследует торговлю людьми
lines-ng-naptip-mobile-note = Это ведомство также арестовывает людей и передаёт дела в суд.

## Netherlands

lines-nl-arbeidsinspectie-name = Трудовая инспекция: эксплуатация на работе (Nederlandse Arbeidsinspectie)
lines-nl-arbeidsinspectie-by = государственная трудовая инспекция
lines-nl-arbeidsinspectie-note = Она расследует преступления на работе.
lines-nl-comensha-name = CoMensha: справочная линия против торговли людьми
lines-nl-comensha-by = независимая организация CoMensha
lines-nl-politie-0900-8844-name = Полиция, не для экстренных случаев (Politie)
lines-nl-politie-0900-8844-by = полиция
lines-nl-politie-0900-8844-note = В источнике сказано, что сначала можно просто поговорить, чтобы получить информацию.

## Nepal

lines-np-1145-name = Линия 1145: насилие против женщин (खबर गरौं ११४५)
lines-np-1145-by = Национальная комиссия по делам женщин (государственный орган)
lines-np-1145-note = На звонки отвечает мало людей. Возможно, придётся позвонить ещё раз.

## Philippines

lines-ph-1348-migrant-workers-name = Линия 1348: филиппинцы, которые работают за границей
lines-ph-1348-migrant-workers-by = Департамент по делам трудовых мигрантов (государственный орган)

## Poland

lines-pl-kcik-name = KCIK: национальный центр для пострадавших от торговли людьми (Krajowe Centrum Interwencyjno-Konsultacyjne)
lines-pl-kcik-by = организации La Strada и PoMOC по поручению государства
lines-pl-kcik-note = Центр помогает и тем, кто не хочет контакта с полицией или пограничной охраной.
lines-pl-la-strada-name = «Ла Страда»: против торговли людьми (Fundacja La Strada)
lines-pl-la-strada-by = фонд La Strada

## Portugal

lines-pt-eme-alentejo-name = Группа поддержки против торговли людьми, Алентежу (EME Alentejo)
lines-pt-eme-alentejo-by = объединение APF
lines-pt-eme-algarve-name = Группа поддержки против торговли людьми, Алгарви (EME Algarve)
lines-pt-eme-algarve-by = объединение APF
lines-pt-eme-centro-name = Группа поддержки против торговли людьми, Центр (EME Centro)
lines-pt-eme-centro-by = объединение APF
lines-pt-eme-lisboa-name = Группа поддержки против торговли людьми, Лиссабон (EME Lisboa)
lines-pt-eme-lisboa-by = объединение APF
lines-pt-eme-norte-name = Группа поддержки против торговли людьми, Север (EME Norte)
lines-pt-eme-norte-by = объединение APF
lines-pt-linha-tsh-name = Национальная линия для пострадавших от торговли людьми (Linha nacional de apoio)
lines-pt-linha-tsh-by = группы поддержки, которые названы на государственной странице
lines-pt-linha-tsh-note = В источнике сказано, что называть имя не обязательно.

## Romania

lines-ro-anitp-name = Агентство против торговли людьми (ANITP Telverde)
lines-ro-anitp-by = агентство Министерства внутренних дел; этому министерству подчиняется и полиция

## Türkiye

lines-tr-yimer-157-name = Линия 157: для иностранцев, в том числе о торговле людьми (YİMER 157)
lines-tr-yimer-157-by = государственное миграционное ведомство
lines-tr-yimer-157-note = В экстренном случае эта линия сообщает полиции, где вы находитесь.

## Ukraine

lines-ua-1547-name = Линия 1547: торговля людьми и насилие дома (Урядова гаряча лінія 1547)
lines-ua-1547-by = правительственный контактный центр
lines-ua-1547-note = В источнике сказано, что называть имя не обязательно.
lines-ua-527-name = Линия 527: торговля людьми и советы для мигрантов (Національна гаряча лінія 527)
lines-ua-527-by = организация, с помощью Международной организации по миграции (МОМ, ООН)
lines-ua-527-note = В источнике сказано, что называть имя не обязательно.

## United States

lines-us-ndvh-name = Национальная горячая линия о домашнем насилии (National Domestic Violence Hotline)
lines-us-ndvh-by = организация, которая не принадлежит государству
lines-us-rainn-name = Национальная горячая линия о сексуальном насилии (National Sexual Assault Hotline)
lines-us-rainn-by = организация RAINN

## Vietnam

lines-vn-111-name = Линия 111: дети и торговля людьми (Tổng đài 111)
lines-vn-111-by = Министерство здравоохранения (государственный орган) вместе с Международной организацией по миграции (МОМ, ООН)

## South Africa

lines-za-childline-116-name = Линия для детей в Южной Африке (Childline South Africa)
lines-za-childline-116-by = организация Childline South Africa
lines-za-childline-116-note = В Южной Африке те, кто знает о торговле людьми, могут быть обязаны об этом сообщить. Вы можете спросить об этом, прежде чем рассказать больше.
lines-za-gbvcc-name = Центр помощи при гендерном насилии (Gender-Based Violence Command Centre)
lines-za-gbvcc-by = Министерство социального развития (государственный орган)
lines-za-gbvcc-note = Ваш звонок могут передать в полицию. В Южной Африке те, кто знает о торговле людьми, могут быть обязаны об этом сообщить. Вы можете спросить об этом, прежде чем рассказать больше.
