### The phone lines, each in a few words. One group a country; numbers, hours and sources are in content/helplines.toml.
###
### Each line has a name (-name) and says who runs it (-by, shown after "Run by"). Some have a note (-note): what to know
### before you call. Above it the page says who runs the line, if that is the police, immigration, labour inspectors or
### another office of the state (numbers-warn-…, in numbers.ftl). A note does not say that again, it only adds to it.
### Keep the name of the line and of the organisation also in its own language, so that a reader can recognise it.

## Argentina

lines-ar-linea-102-name = Лінія 102: права дітей (Línea 102)
lines-ar-linea-102-by = команди провінцій разом із державною установою у справах дітей
lines-ar-linea-102-note = Це не лінія для екстрених випадків.
lines-ar-linea-137-name = Лінія 137: насильство в сім’ї, сексуальне насильство (Línea 137)
lines-ar-linea-137-by = Міністерство юстиції (держава)
lines-ar-linea-145-name = Лінія 145: торгівля людьми (Línea 145)
lines-ar-linea-145-by = державна програма порятунку разом із прокуратурою
lines-ar-linea-145-note = Вона працює з прокуратурою, і дзвінок може призвести до розслідування. Джерело каже, що ви не мусите називати своє ім’я. Можливо, доведеться чекати.

## Australia

lines-au-1800respect-name = 1800RESPECT: насильство партнера або сім’ї, сексуальне насильство
lines-au-1800respect-by = національна служба, яку оплачує держава
lines-au-afp-131-237-name = Федеральна поліція Австралії: торгівля людьми й сучасне рабство (Australian Federal Police)
lines-au-afp-131-237-by = федеральна поліція
lines-au-afp-131-237-note = Ви можете попросити перекладача.

## Brazil

lines-br-disque-100-name = Номер 100: права людини (Disque 100)
lines-br-disque-100-by = Міністерство прав людини (держава)
lines-br-disque-100-note = Джерело каже, що ви не мусите називати своє ім’я. Ваш дзвінок отримує номер.
lines-br-ligue-180-name = Номер 180: допомога жінкам (Ligue 180)
lines-br-ligue-180-by = Міністерство у справах жінок (держава)

## Canada

lines-ca-human-trafficking-hotline-name = Канадська гаряча лінія проти торгівлі людьми (Canadian Human Trafficking Hotline, Ligne d’urgence canadienne contre la traite des personnes)
lines-ca-human-trafficking-hotline-by = благодійна організація The Canadian Centre to End Human Trafficking
lines-ca-human-trafficking-hotline-note = Лінія каже, що вона не поліція. Вона повідомляє поліцію, лише якщо ви даєте згоду або якщо цього вимагає закон.

## Germany

lines-de-hilfetelefon-116016-name = Гаряча лінія «Насильство проти жінок» (Hilfetelefon Gewalt gegen Frauen)
lines-de-hilfetelefon-116016-by = федеральне відомство у справах сімей (держава)
lines-de-hilfetelefon-116016-note = Вона допомагає також щодо торгівлі людьми й примусового шлюбу. Лінія каже, що ви не мусите називати своє ім’я.
lines-de-kok-name = KOK: шукає консультаційний центр поруч із вами
lines-de-kok-by = мережа організацій проти торгівлі людьми
lines-de-kok-note = Це офіс. Там відповідають не цілодобово.

## Spain

lines-es-016-name = 016: насильство проти жінок (Servicio 016)
lines-es-016-by = Міністерство рівності (держава)
lines-es-016-note = Джерело каже, що цього дзвінка немає в телефонному рахунку. Він може залишитися в списку дзвінків на телефоні.
lines-es-amar-dragoste-name = Amar Dragoste: для жінок у проституції або під загрозою потрапити до неї
lines-es-amar-dragoste-by = об’єднання Amar Dragoste
lines-es-policia-trata-900105090-name = Лінія поліції проти торгівлі людьми (Policía Nacional, Trata)
lines-es-policia-trata-900105090-by = національна поліція
lines-es-policia-trata-900105090-note = Джерело каже, що ви не мусите називати своє ім’я.

## Ethiopia

lines-et-8797-name = Національна лінія проти торгівлі людьми (8797)
lines-et-8797-by = Міністерство юстиції (держава) разом із Міжнародною організацією з міграції (ООН)

## United Kingdom

lines-gb-modern-slavery-helpline-name = Гаряча лінія щодо сучасного рабства й експлуатації (Modern Slavery & Exploitation Helpline)
lines-gb-modern-slavery-helpline-by = благодійна організація Unseen
lines-gb-modern-slavery-helpline-note = Ви не мусите називати своє ім’я. Вас питають, перш ніж передати ваші слова далі. Якщо хтось зараз у небезпеці або дитині щось загрожує, ваші слова можуть передати й без запитання.
lines-gb-salvation-army-referral-name = Армія Спасіння: шлях до підтримки (Salvation Army)
lines-gb-salvation-army-referral-by = The Salvation Army, церковна благодійна організація, за дорученням держави
lines-gb-salvation-army-referral-note = Вона може привести до офіційної системи для постраждалих. Тій системі потрібні ваше ім’я й ваша згода.

## Greece

lines-gr-ekka-197-name = Лінія 197: термінова соціальна допомога (ΕΚΚΑ, Γραμμή 197)
lines-gr-ekka-197-by = Національний центр соціальної солідарності (держава)

## Indonesia

lines-id-kp2mi-migrant-workers-name = Захист індонезійських трудових мігрантів (KP2MI)
lines-id-kp2mi-migrant-workers-by = міністерство у справах трудових мігрантів (держава)
lines-id-sapa-129-name = SAPA 129: жінки й діти (Sahabat Perempuan dan Anak)
lines-id-sapa-129-by = міністерство у справах жінок і дітей (держава)

## India

lines-in-181-women-name = Гаряча лінія для жінок 181 (Women helpline 181)
lines-in-181-women-by = штати й міністерство у справах жінок і дітей (держава)
lines-in-181-women-note = Вона може з’єднати вас із поліцією, лікарнею або адвокатом. Ви можете запитати, перш ніж там це зроблять.
lines-in-bba-complaint-cell-name = Bachpan Bachao Andolan: дитяча праця й торгівля людьми (बचपन बचाओ आंदोलन)
lines-in-bba-complaint-cell-by = організація для дітей Bachpan Bachao Andolan
lines-in-childline-1098-name = Дитяча лінія 1098 (Childline, चाइल्डलाइन 1098)
lines-in-childline-1098-by = міністерство у справах жінок і дітей (держава)

## Italy

lines-it-1522-name = 1522: насильство й переслідування (Numero antiviolenza e stalking)
lines-it-1522-by = Департамент рівних можливостей (держава)
lines-it-numero-verde-antitratta-name = Національна лінія проти торгівлі людьми (Numero Verde Antitratta)
lines-it-numero-verde-antitratta-by = Департамент рівних можливостей (держава) та регіон Венето
lines-it-numero-verde-antitratta-note = Джерело каже, що ви не мусите називати своє ім’я. З деяких мобільних телефонів на цей номер можна не додзвонитися.

## Cambodia

lines-kh-117-police-name = Лінія поліції 117: люди, яких утримують силою
lines-kh-117-police-by = національна поліція
lines-kh-117-police-note = Джерело каже, що на неї можна дзвонити й без грошей на рахунку.
lines-kh-1280-child-name = Дитяча гаряча лінія Камбоджі (Child Helpline Cambodia)
lines-kh-1280-child-by = організація Child Helpline Cambodia
lines-kh-1280-child-note = Вона для людей віком до 25 років.
lines-kh-aple-name = APLE: сексуальна експлуатація дітей
lines-kh-aple-by = організація APLE Cambodia
lines-kh-aple-note = Ви не мусите називати своє ім’я. Те, що ви скажете, можуть передати поліції.

## Lebanon

lines-lb-isf-1745-name = Лінія 1745: насильство в сім’ї (الخط الساخن 1745)
lines-lb-isf-1745-by = поліція (Сили внутрішньої безпеки)
lines-lb-isf-1745-note = Якщо у вас немає документів, спробуйте спочатку порадитися з якоюсь організацією.

## Mexico

lines-mx-linea-nacional-trata-name = Національна лінія проти торгівлі людьми (Línea Nacional contra la Trata de Personas)
lines-mx-linea-nacional-trata-by = громадська рада в Мехіко (Consejo Ciudadano)

## Nigeria

lines-ng-naptip-mobile-name = NAPTIP: проти торгівлі людьми
lines-ng-naptip-mobile-by = державна агенція, яка розслідує торгівлю людьми
lines-ng-naptip-mobile-note = Ця агенція також заарештовує людей і передає справи до суду.

## Netherlands

lines-nl-arbeidsinspectie-name = Інспекція праці: експлуатація на роботі (Nederlandse Arbeidsinspectie)
lines-nl-arbeidsinspectie-by = державні інспектори праці
lines-nl-arbeidsinspectie-note = Вони розслідують злочини на роботі.
lines-nl-comensha-name = CoMensha: довідка щодо торгівлі людьми
lines-nl-comensha-by = незалежна організація CoMensha
lines-nl-politie-0900-8844-name = Поліція, не для екстрених випадків (Politie)
lines-nl-politie-0900-8844-by = поліція
lines-nl-politie-0900-8844-note = Джерело каже, що спочатку можна просто поговорити, щоб отримати інформацію.

## Nepal

lines-np-1145-name = Лінія 1145: насильство проти жінок (खबर गरौं ११४५)
lines-np-1145-by = Національна комісія у справах жінок (держава)
lines-np-1145-note = На дзвінки відповідає мало людей. Можливо, доведеться дзвонити кілька разів.

## Philippines

lines-ph-1348-migrant-workers-name = Лінія 1348: працівники з Філіппін за кордоном
lines-ph-1348-migrant-workers-by = Міністерство у справах трудових мігрантів (держава)

## Poland

lines-pl-kcik-name = KCIK: національний центр для постраждалих від торгівлі людьми (Krajowe Centrum Interwencyjno-Konsultacyjne)
lines-pl-kcik-by = організації La Strada і PoMOC, за дорученням держави
lines-pl-kcik-note = Він допомагає також людям, які не хочуть мати справу з поліцією чи прикордонною службою.
lines-pl-la-strada-name = La Strada: проти торгівлі людьми (Fundacja La Strada)
lines-pl-la-strada-by = фонд La Strada

## Portugal

lines-pt-eme-alentejo-name = Команда підтримки проти торгівлі людьми, Алентежу (EME Alentejo)
lines-pt-eme-alentejo-by = об’єднання APF
lines-pt-eme-algarve-name = Команда підтримки проти торгівлі людьми, Алгарве (EME Algarve)
lines-pt-eme-algarve-by = об’єднання APF
lines-pt-eme-centro-name = Команда підтримки проти торгівлі людьми, Центр (EME Centro)
lines-pt-eme-centro-by = об’єднання APF
lines-pt-eme-lisboa-name = Команда підтримки проти торгівлі людьми, Лісабон (EME Lisboa)
lines-pt-eme-lisboa-by = об’єднання APF
lines-pt-eme-norte-name = Команда підтримки проти торгівлі людьми, Північ (EME Norte)
lines-pt-eme-norte-by = об’єднання APF
lines-pt-linha-tsh-name = Національна лінія для постраждалих від торгівлі людьми (Linha nacional de apoio)
lines-pt-linha-tsh-by = команди підтримки, названі на державній сторінці
lines-pt-linha-tsh-note = Джерело каже, що ви не мусите називати своє ім’я.

## Romania

lines-ro-anitp-name = Агенція проти торгівлі людьми (ANITP Telverde)
lines-ro-anitp-by = агенція Міністерства внутрішніх справ, якому підпорядкована й поліція

## Türkiye

lines-tr-yimer-157-name = Лінія 157: для іноземців, також щодо торгівлі людьми (YİMER 157)
lines-tr-yimer-157-by = державне міграційне відомство
lines-tr-yimer-157-note = В екстреному випадку ця лінія повідомляє поліції, де ви.

## Ukraine

lines-ua-1547-name = Лінія 1547: торгівля людьми й домашнє насильство (Урядова гаряча лінія 1547)
lines-ua-1547-by = урядовий контактний центр
lines-ua-1547-note = Джерело каже, що ви не мусите називати своє ім’я.
lines-ua-527-name = Лінія 527: торгівля людьми й поради мігрантам (Національна гаряча лінія 527)
lines-ua-527-by = організація, за допомоги Міжнародної організації з міграції (ООН)
lines-ua-527-note = Джерело каже, що ви не мусите називати своє ім’я.

## United States

lines-us-ndvh-name = Національна гаряча лінія щодо домашнього насильства (National Domestic Violence Hotline)
lines-us-ndvh-by = організація, яка не належить державі
lines-us-rainn-name = Національна гаряча лінія щодо сексуального насильства (National Sexual Assault Hotline)
lines-us-rainn-by = організація RAINN

## Vietnam

lines-vn-111-name = Лінія 111: діти й торгівля людьми (Tổng đài 111)
lines-vn-111-by = Міністерство охорони здоров’я (держава) разом із Міжнародною організацією з міграції (ООН)

## South Africa

lines-za-childline-116-name = Дитяча лінія Південної Африки (Childline South Africa)
lines-za-childline-116-by = організація Childline South Africa
lines-za-childline-116-note = У Південній Африці люди, які знають про торгівлю людьми, можуть бути зобов’язані про неї повідомити. Ви можете запитати, перш ніж сказати більше.
lines-za-gbvcc-name = Центр допомоги щодо гендерного насильства (Gender-Based Violence Command Centre)
lines-za-gbvcc-by = Департамент соціального розвитку (держава)
lines-za-gbvcc-note = Там можуть передати ваш дзвінок поліції. У Південній Африці люди, які знають про торгівлю людьми, можуть бути зобов’язані про неї повідомити. Ви можете запитати, перш ніж сказати більше.
