### The phone lines, each in a few words. One group a country; numbers, hours and sources are in content/helplines.toml.
###
### Each line has a name (-name) and says who runs it (-by, shown after "Run by"). Some have a note (-note): what to know
### before you call. Above it the page says who runs the line, if that is the police, immigration, labour inspectors or
### another office of the state (numbers-warn-…, in numbers.ftl). A note does not say that again, it only adds to it.
### Keep the name of the line and of the organisation also in its own language, so that a reader can recognise it.

## Argentina

lines-ar-linea-102-name = 102热线：儿童权利（Línea 102）
lines-ar-linea-102-by = 各省的团队，和政府的儿童事务办公室一起
lines-ar-linea-102-note = 这不是紧急求助热线。
lines-ar-linea-137-name = 137热线：家庭暴力、性暴力（Línea 137）
lines-ar-linea-137-by = 司法部（政府）
lines-ar-linea-145-name = 145热线：人口贩运（Línea 145）
lines-ar-linea-145-by = 政府的救助项目，和检察官一起
lines-ar-linea-145-note = 它和检察官合作，来电可能引起调查。来源说，你不必说名字。你可能要等。

## Australia

lines-au-1800respect-name = 1800RESPECT：伴侣或家人的暴力、性暴力
lines-au-1800respect-by = 由政府出钱的全国服务
lines-au-afp-131-237-name = 澳大利亚联邦警察：人口贩运和现代奴役（Australian Federal Police）
lines-au-afp-131-237-by = 联邦警察
lines-au-afp-131-237-note = 你可以要求翻译。

## Brazil

lines-br-disque-100-name = 拨打100：人权（Disque 100）
lines-br-disque-100-by = 人权部（政府）
lines-br-disque-100-note = 来源说，你不必说名字。你会得到这次来电的一个编号。
lines-br-ligue-180-name = 拨打180：妇女援助（Ligue 180）
lines-br-ligue-180-by = 妇女部（政府）

## Canada

lines-ca-human-trafficking-hotline-name = 加拿大人口贩运热线（Canadian Human Trafficking Hotline / Ligne d’urgence canadienne contre la traite des personnes）
lines-ca-human-trafficking-hotline-by = 慈善组织 The Canadian Centre to End Human Trafficking
lines-ca-human-trafficking-hotline-note = 它说自己不是警察。只有你同意，或法律要求时，它才告诉警察。

## Germany

lines-de-hilfetelefon-116016-name = 妇女反暴力求助热线（Hilfetelefon Gewalt gegen Frauen）
lines-de-hilfetelefon-116016-by = 联邦的家庭事务局（政府）
lines-de-hilfetelefon-116016-note = 人口贩运和强迫婚姻，它也帮忙。它说，你不必说名字。
lines-de-kok-name = KOK：找你附近的咨询中心
lines-de-kok-by = 反人口贩运组织的网络
lines-de-kok-note = 这是一个办公室，不是日夜都接电话。

## Spain

lines-es-016-name = 016：对妇女的暴力（Servicio 016）
lines-es-016-by = 平等部（政府）
lines-es-016-note = 来源说，电话账单上没有这通电话。它可能留在手机的通话记录里。
lines-es-amar-dragoste-name = Amar Dragoste：帮助身处性交易或可能陷入其中的妇女
lines-es-amar-dragoste-by = 协会 Amar Dragoste
lines-es-policia-trata-900105090-name = 警察的反人口贩运热线（Policía Nacional, Trata）
lines-es-policia-trata-900105090-by = 国家警察
lines-es-policia-trata-900105090-note = 来源说，你不必说名字。

## Ethiopia

lines-et-8797-name = 全国反人口贩运热线（8797）
lines-et-8797-by = 司法部（政府），和国际移民组织一起

## United Kingdom

lines-gb-modern-slavery-helpline-name = 现代奴役与剥削求助热线（Modern Slavery & Exploitation Helpline）
lines-gb-modern-slavery-helpline-by = 慈善组织 Unseen
lines-gb-modern-slavery-helpline-note = 你不必说名字。把你的话告诉别人之前，接线的人会先问你。如果有人现在有危险，或有孩子面临风险，可能不问你就告诉别人。
lines-gb-salvation-army-referral-name = 救世军：获得援助的一条途径（The Salvation Army）
lines-gb-salvation-army-referral-by = 教会慈善组织救世军（The Salvation Army），受政府委托
lines-gb-salvation-army-referral-note = 它可以带你进入官方的“受害者”系统（victims）。那个系统需要你的名字和你的同意。

## Greece

lines-gr-ekka-197-name = 197热线：紧急社会援助（ΕΚΚΑ, Γραμμή 197）
lines-gr-ekka-197-by = 国家社会团结中心（政府）

## Indonesia

lines-id-kp2mi-migrant-workers-name = 印度尼西亚移民工人保护（KP2MI）
lines-id-kp2mi-migrant-workers-by = 移民工人部（政府）
lines-id-sapa-129-name = SAPA 129：妇女和儿童（Sahabat Perempuan dan Anak）
lines-id-sapa-129-by = 妇女和儿童部（政府）

## India

lines-in-181-women-name = 妇女求助热线181（Women helpline 181）
lines-in-181-women-by = 各邦和妇女儿童部（政府）
lines-in-181-women-note = 它可以帮你联系警察、医院或律师。在它联系之前，你可以先问清楚。
lines-in-bba-complaint-cell-name = 拯救童年运动：童工和人口贩运（बचपन बचाओ आंदोलन, Bachpan Bachao Andolan）
lines-in-bba-complaint-cell-by = 儿童组织 Bachpan Bachao Andolan
lines-in-childline-1098-name = 儿童热线1098（Childline 1098, चाइल्डलाइन 1098）
lines-in-childline-1098-by = 妇女儿童部（政府）

## Italy

lines-it-1522-name = 1522：暴力和跟踪骚扰（Numero antiviolenza e stalking）
lines-it-1522-by = 机会平等部门（政府）
lines-it-numero-verde-antitratta-name = 全国反人口贩运热线（Numero Verde Antitratta）
lines-it-numero-verde-antitratta-by = 机会平等部门（政府）和威尼托大区
lines-it-numero-verde-antitratta-note = 来源说，你不必说名字。有些手机可能打不通这个号码。

## Cambodia

lines-kh-117-police-name = 警察热线117：被强行扣留的人
lines-kh-117-police-by = 国家警察
lines-kh-117-police-note = 来源说，手机没有话费也能打。
lines-kh-1280-child-name = 柬埔寨儿童求助热线（Child Helpline Cambodia）
lines-kh-1280-child-by = 组织 Child Helpline Cambodia
lines-kh-1280-child-note = 它为25岁以下（含25岁）的人服务。
lines-kh-aple-name = APLE：对儿童的性剥削
lines-kh-aple-by = 组织 APLE Cambodia
lines-kh-aple-note = 你不必说名字。你说的话可能会转给警察。

## Lebanon

lines-lb-isf-1745-name = 1745热线：家庭暴力（الخط الساخن 1745）
lines-lb-isf-1745-by = 警察（国内安全部队）
lines-lb-isf-1745-note = 如果你没有证件，请尽量先向援助组织咨询。

## Mexico

lines-mx-linea-nacional-trata-name = 全国反人口贩运热线（Línea Nacional contra la Trata de Personas）
lines-mx-linea-nacional-trata-by = 墨西哥城的公民委员会（Consejo Ciudadano）

## Nigeria

lines-ng-naptip-mobile-name = NAPTIP：反人口贩运
lines-ng-naptip-mobile-by = 调查人口贩运的政府机构
lines-ng-naptip-mobile-note = 这个机构也会逮捕人，并把案件送上法庭。

## Netherlands

lines-nl-arbeidsinspectie-name = 劳动监察局：工作中的剥削（Nederlandse Arbeidsinspectie）
lines-nl-arbeidsinspectie-by = 政府的劳动监察员
lines-nl-arbeidsinspectie-note = 监察员会调查工作中的犯罪。
lines-nl-comensha-name = CoMensha：反人口贩运咨询处
lines-nl-comensha-by = 独立组织 CoMensha
lines-nl-politie-0900-8844-name = 警察，非紧急电话（Politie）
lines-nl-politie-0900-8844-by = 警察
lines-nl-politie-0900-8844-note = 来源说，你可以先谈一谈，了解信息。

## Nepal

lines-np-1145-name = 1145热线：对妇女的暴力（खबर गरौं ११४५）
lines-np-1145-by = 国家妇女委员会（政府）
lines-np-1145-note = 接电话的人不多。你可能要多打几次。

## Philippines

lines-ph-1348-migrant-workers-name = 1348热线：在国外的菲律宾工人
lines-ph-1348-migrant-workers-by = 移民工人部（政府）

## Poland

lines-pl-kcik-name = KCIK：人口贩运受害者全国中心（Krajowe Centrum Interwencyjno-Konsultacyjne）
lines-pl-kcik-by = 组织 La Strada 和 PoMOC，受政府委托
lines-pl-kcik-note = 不想接触警察或边防人员的人，它也帮助。
lines-pl-la-strada-name = La Strada：反人口贩运（Fundacja La Strada）
lines-pl-la-strada-by = 基金会 La Strada

## Portugal

lines-pt-eme-alentejo-name = 反人口贩运援助小组，阿连特茹（EME, Alentejo）
lines-pt-eme-alentejo-by = 协会 APF
lines-pt-eme-algarve-name = 反人口贩运援助小组，阿尔加维（EME, Algarve）
lines-pt-eme-algarve-by = 协会 APF
lines-pt-eme-centro-name = 反人口贩运援助小组，中部（EME, Centro）
lines-pt-eme-centro-by = 协会 APF
lines-pt-eme-lisboa-name = 反人口贩运援助小组，里斯本（EME, Lisboa）
lines-pt-eme-lisboa-by = 协会 APF
lines-pt-eme-norte-name = 反人口贩运援助小组，北部（EME, Norte）
lines-pt-eme-norte-by = 协会 APF
lines-pt-linha-tsh-name = 人口贩运受害者全国热线（Linha nacional de apoio）
lines-pt-linha-tsh-by = 援助小组，政府的一个网页上有写明
lines-pt-linha-tsh-note = 来源说，你不必说名字。

## Romania

lines-ro-anitp-name = 反人口贩运局（ANITP Telverde）
lines-ro-anitp-by = 内务部的一个局，内务部也管警察

## Türkiye

lines-tr-yimer-157-name = 157热线：为外国人，也处理人口贩运（YİMER 157）
lines-tr-yimer-157-by = 政府的移民局
lines-tr-yimer-157-note = 在紧急情况下，这条热线会告诉警察你在哪里。

## Ukraine

lines-ua-1547-name = 1547热线：人口贩运和家庭暴力（Урядова гаряча лінія 1547）
lines-ua-1547-by = 政府的联络中心
lines-ua-1547-note = 来源说，你不必说名字。
lines-ua-527-name = 527热线：人口贩运，也给移民咨询（Національна гаряча лінія 527）
lines-ua-527-by = 一个组织，得到国际移民组织的帮助
lines-ua-527-note = 来源说，你不必说名字。

## United States

lines-us-ndvh-name = 全国家庭暴力热线（National Domestic Violence Hotline）
lines-us-ndvh-by = 不属于政府的组织
lines-us-rainn-name = 全国性侵害热线（National Sexual Assault Hotline）
lines-us-rainn-by = 组织 RAINN

## Vietnam

lines-vn-111-name = 111热线：儿童，也处理人口贩运（Tổng đài 111）
lines-vn-111-by = 卫生部（政府），和国际移民组织一起

## South Africa

lines-za-childline-116-name = 南非儿童热线（Childline South Africa）
lines-za-childline-116-by = 组织 Childline South Africa
lines-za-childline-116-note = 在南非，知道人口贩运情况的人可能必须上报。你可以先问清楚，再决定要不要多说。
lines-za-gbvcc-name = 性别暴力指挥中心（Gender-Based Violence Command Centre）
lines-za-gbvcc-by = 社会发展部（政府）
lines-za-gbvcc-note = 它可以把你的电话转给警察。在南非，知道人口贩运情况的人可能必须上报。你可以先问清楚，再决定要不要多说。
