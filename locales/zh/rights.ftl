### What we could check about rights in each country. It stands on the country's page, below the phone numbers.
### The facts are in content/countries/<code>.toml. Say no more than `statement` there.

rights-title = 在这个国家的权利
rights-short = 这是我们能核实的内容。它不是全部，规定也会变。决定之前，请问律师或求助热线。
# Stands at the beginning, because many of the ways below lead to the police.
rights-police = 如果你可能会被逮捕，或伤害你的人认识警察，警察就可能对你有风险。你可以先和律师、求助热线或援助组织谈谈。

## Headings

rights-topic-who = 由谁认定一个人被贩运
rights-topic-help = 有什么帮助
rights-topic-time = 恢复和考虑的时间
rights-topic-stay = 留在这个国家
rights-topic-careful = 要小心什么
rights-topic-money = 为受到的伤害付的钱
rights-topic-lawyer = 不花钱的律师
rights-topic-wages = 没拿到的工资
rights-topic-complain = 对政府部门不满，去哪里投诉
rights-topic-law = 法律

## What is known of a claim: short words, each before a sentence

rights-detail-eligible = 谁可以申请
rights-detail-deadline = 到什么时候
rights-detail-cost = 要花多少钱
# Instead of a sentence.
rights-detail-unknown = 这一点我们没有找到。请问一问。

## What is not known

rights-unknown = 我们无法核实的内容
rights-unknown-text = 这些方面可能有规定。我们没有找到能核实的：

## United Arab Emirates

rights-ae-who = 警察和检察官。庇护所也收通过警察、大使馆、医院或宗教场所来的人。这个信息来自2023年5月的一篇文章。之后法律改了。
rights-ae-help = 阿布扎比有庇护所，叫 Ewaa。这个信息来自庇护所自己2019年的网页。问一问现在提供什么帮助。
rights-ae-careful = 2022年的一份报告说：有些被贩运的人，可能因为被迫做的事受过处罚。如果没有人认出他们被贩运，这可能涉及移民规定或性交易。法律在2023年改了。你可以先和律师或援助组织谈谈。
rights-ae-law = 2023年第24号联邦法令，关于打击人口贩运。它取代了2006年的一部法律。

## Argentina

rights-ar-who = 全国救助项目（Programa Nacional de Rescate）的团队，和警察、法院一起。这个信息来自2015年的一篇文章。
rights-ar-help = 有145热线（Línea 145），还有国家的救助和支持项目。如果本人愿意，项目也可能安排在国内安全回家的行程。这个信息来自2025年9月的一篇文章。
rights-ar-law = 2008年第26.364号法（Ley 26.364）。

## Australia

rights-au-help = 有被贩运者支持项目（Support for Trafficked People Program），由澳大利亚红十字会提供。最长110天。参与刑事案件的人可以更长。
rights-au-time = 支持项目提供最多90天的密切支持。之后有20天用来过渡。这是得到帮助的时间，不是居留许可。
rights-au-stay = 2019年的一份政府资料提到两种签证。过桥 F 签证（Bridging F）开始最多90天，用来恢复和考虑。它取决于联邦警察（AFP）的判断。Referred Stay 签证是长久的。它给一些帮助过当局、又会有危险的人。可能已经改了。请问律师。

## Bangladesh

rights-bd-who = 警察和内政部有这方面的程序。2022年的一份摘要说，各地的做法不一样。
rights-bd-help = 从国外回来的工人，以前可以向海外就业部（MEWOE）投诉。也可以申请仲裁，就是由别人在双方之间作决定。这是2017年的一份报告说的。
rights-bd-stay = 2022年的一份摘要说：其他国家的人可以按2012年的法律提出案件。我们没有找到关于居留的规定。
rights-bd-law = 2012年防止和打击人口贩运法（Prevention and Suppression of Human Trafficking Act 2012）。2013年海外就业和移民法（Overseas Employment and Migrants Act 2013）。

## Brazil

rights-br-help = 必须给被贩运的人全面的帮助，不管来自哪个国家。这不取决于他们是否协助调查。这是2016年的一部法律说的。
rights-br-time = 我们没有找到规定的时间。但是给不给帮助，不得取决于你是否协助调查。这是2016年的一部法律说的。
rights-br-stay = 被贩运的人，或被迫做奴役劳动的人，可以申请居留许可。权利受到侵犯、又因移民身份而更加严重的人，也可以。可以到联邦警察的任何一个办公室申请。这个信息来自2024年4月的一份资料。你可以先和律师或援助组织谈谈。
rights-br-law = 2016年第13.344号法（Lei 13.344）。

## Canada

rights-ca-who = 由移民局（IRCC）的官员决定。你可以自己告诉移民局你被贩运过。你也可以通过热线、警察或援助组织。如果可以，请先和律师谈谈。
rights-ca-help = 有一种专门给被贩运的人的许可（VTIP TRP）。有了它，可以得到医疗，也可以得到工作或学习许可。这个信息来自2025年或更晚的一个官方网页。
rights-ca-time = 我们没有找到单独的考虑时间。那种专门的许可可以起类似的作用。从2025年2月4日起，第一次的许可至少12个月，有一些例外。不收费。它没有承诺给任何人。
rights-ca-stay = 那种专门的许可让你留下一段时间。要得到它，你不必在法庭上说出对剥削者不利的话。这不等于承诺给许可。这个信息来自2025年或更晚的一个官方网页。

## Colombia

rights-co-who = 任何机构都可以通知内政部的中心（COAT）。这个信息来自一份没有日期的资料。我们没有找到由谁决定。
rights-co-help = 有紧急帮助，之后有更长时间的帮助。包括住处、食物，以及身心照顾。各地有委员会。这个信息来自一份没有日期的资料。
rights-co-lawyer = 国家的帮助包括法律咨询和法庭上的律师。这个信息来自一份没有日期的资料。先问要花多少钱。
rights-co-law = 2005年第985号法（Ley 985）。

## Germany

rights-de-who = 警察、边防人员、海关人员或独立的咨询中心都可以认出这种情况。没有一个管这件事的全国统一部门。这个信息来自一个没有日期的网页。
rights-de-help = 有一个咨询中心的网络（KOK）。联邦和各州的政府部门有合作协议。这个信息来自一个没有日期的网页。
rights-de-time = 有恢复和考虑的时间。咨询中心的网络（KOK）在一个没有日期的网页上这样说。它提到居留法（Aufenthaltsgesetz）第59条第7款。请问咨询中心现在是多久，是不是可能适用于你。
rights-de-money = 欧盟的规则说，每个欧盟国家都必须有赔偿制度。赔偿是为受到的伤害付的钱。犯罪必须发生在那个国家。这个信息来自2015年的一个网页。问律师，在德国，这是不是可能适用于你。
rights-de-money-eligible = 被故意暴力犯罪伤害的人。
rights-de-wages = 欧盟的规则说，你可以追讨没拿到的工资。至少必须按法定最低工资，或按那种工作约定的工资来算。这个信息来自2020年的一份资料。问律师，在德国具体怎么办。
rights-de-wages-eligible = 做工时没有证件的人可以申请。回到本国或被送回本国以后，也可以申请。

## Spain

rights-es-who = 警察的专门单位作正式认定。2019年的一份报告说，通常也有一个独立组织在场。
rights-es-money = 欧盟的规则说，每个欧盟国家都必须有赔偿制度。赔偿是为受到的伤害付的钱。犯罪必须发生在那个国家。这个信息来自2015年的一个网页。问律师，在西班牙，这是不是可能适用于你。
rights-es-money-eligible = 被故意暴力犯罪伤害的人。
rights-es-wages = 欧盟的规则说，你可以追讨没拿到的工资。至少必须按法定最低工资，或按那种工作约定的工资来算。这个信息来自2020年的一份资料。问律师，在西班牙具体怎么办。
rights-es-wages-eligible = 做工时没有证件的人可以申请。回到本国或被送回本国以后，也可以申请。
rights-es-law = 第4/2000号组织法，第59条之二（Ley Orgánica 4/2000, artículo 59 bis）。我们看的是2024年1月的一份资料，之后规定可能改了。

## Ethiopia

rights-et-who = 警察、司法机关和独立组织，按照更新过的程序。这是2023年的一份报告说的。
rights-et-help = 有一个计划，规定政府部门和组织怎样一起帮忙（全国转介机制，National Referral Mechanism）。它在2022年11月更新过。在亚的斯亚贝巴以外，用得有限。这是2023年的一份报告说的。
rights-et-careful = 2023年的一份报告说：国家没有给被贩运的人的庇护所。独立组织有。
rights-et-law = 关于贩运和偷运人口的第1178/2020号公告（Proclamation 1178/2020）。

## France

rights-fr-who = 警察和宪兵。这个信息来自内政部的一个没有日期的网页。
rights-fr-help = Ac.Sé 网络有受保护的住处。要通过协会、法官或警察才能去。这个信息来自2024年10月的一个网页。
rights-fr-time = 有考虑时间，有上限，还有一张收据。在这段时间里，收据保护你不被遣送出境，也允许做工。这是一个没有日期的官方网页说的。请问律师或协会现在是多久。
rights-fr-stay = 提出控告或做证人的人，有居留许可。案子进行时可以延期。有人在案子里被判有罪、判决生效以后，有长期的许可。这是一个没有日期的官方网页说的。请先问律师。
rights-fr-money = 欧盟的规则说，每个欧盟国家都必须有赔偿制度。赔偿是为受到的伤害付的钱。犯罪必须发生在那个国家。这个信息来自2015年的一个网页。问律师，在法国，这是不是可能适用于你。
rights-fr-money-eligible = 被故意暴力犯罪伤害的人。
rights-fr-wages = 欧盟的规则说，你可以追讨没拿到的工资。至少必须按法定最低工资，或按那种工作约定的工资来算。这个信息来自2020年的一份资料。问律师，在法国具体怎么办。
rights-fr-wages-eligible = 做工时没有证件的人可以申请。回到本国或被送回本国以后，也可以申请。

## United Kingdom

rights-gb-who = 要通过“首先接触者”（First Responder）：警察、地方政府（council）或一些慈善组织。由他们转介你，你不能自己转介自己。如果你是成年人，必须先经你同意。这个信息来自一个没有日期的网页。
rights-gb-help = 得到援助的官方途径，是全国转介机制（National Referral Mechanism, NRM）。由内政部（Home Office）分两步决定。对许多来自其他国家的成年人，由它的移民执法部门决定（IECA）。这个信息来自2023年的一份资料。先问，你说的话谁会知道。
rights-gb-time = 第一步的决定是“是”（reasonable grounds），之后有一段恢复时间。这段时间改过，旧网页写的不对。这个信息来自一个慈善组织的没有日期的网页。问一问现在是多久。
rights-gb-stay = 即使最终决定说你被贩运过，这本身并不能让你留下。这个信息来自一个慈善组织的没有日期的网页。问律师，你能不能申请留下。
rights-gb-law = 英格兰和威尔士：2015年现代奴役法（Modern Slavery Act 2015）。

## Greece

rights-gr-who = 检察官。这是2018年的一份报告说的。如果你不想和当局合作，可以由心理学家和社工提供信息。
rights-gr-time = 2014年的一份资料说：三个月。可以再加两个月，多半是给孩子的。之后法律可能改了。请问律师。
rights-gr-stay = 2017年的一份报告说：得到官方认定的人，有权得到居留和工作许可。支持不取决于是否得到认定。之后法律可能改了。请问律师。
rights-gr-money = 欧盟的规则说，每个欧盟国家都必须有赔偿制度。赔偿是为受到的伤害付的钱。犯罪必须发生在那个国家。这个信息来自2015年的一个网页。问律师，在希腊，这是不是可能适用于你。
rights-gr-money-eligible = 被故意暴力犯罪伤害的人。
rights-gr-wages = 欧盟的规则说，你可以追讨没拿到的工资。至少必须按法定最低工资，或按那种工作约定的工资来算。这个信息来自2020年的一份资料。问律师，在希腊具体怎么办。
rights-gr-wages-eligible = 做工时没有证件的人可以申请。回到本国或被送回本国以后，也可以申请。

## Indonesia

rights-id-who = 警察。对在国外的印度尼西亚人，是外交部。2020年的一份报告说，没有统一的程序。
rights-id-help = 有为妇女和儿童设的中心，在一个地方提供几种服务。这是2019年的一份报告说的。
rights-id-money = 2007年第21号法让被贩运的人有权恢复原状：拿回被拿走的东西。他们还有权得到康复帮助，有权被送回家。这个信息来自一份没有日期的资料。问律师怎样要求。
rights-id-money-eligible = 被贩运过的人。
rights-id-law = 2007年第21号法。2017年第18号法，关于移民工人。

## India

rights-in-who = 警察和他们的反人口贩运小组。对债务奴役（bonded labour），是邦的税务官员（revenue officers）。2021年的一份报告说，这类情况大多是独立组织发现的。
rights-in-help = 181热线连接一站式中心、警察、医院和法律服务。1098热线是给孩子的。这个信息来自2026年3月的一篇文章。它讲的是一个邦，中央邦（Madhya Pradesh）。
rights-in-lawyer = 被贩运的人可以得到免费的法律援助。法律是1987年法律服务机构法（Legal Services Authorities Act 1987），第12条。我们看到它的网页没有日期。
rights-in-lawyer-eligible = 被贩运过的人，或被迫做“begar”的人：被强迫做工、没有工资。
rights-in-lawyer-cost = 那个网页说是免费的。

## Italy

rights-it-help = 有一条全国热线，800 290 290（Numero Verde Antitratta），各大区也有项目。这个信息来自2022年或更晚的一个官方网页。
rights-it-stay = 有一种按“第18条”给的许可，有期限，可以延期。走“社会途径”（percorso sociale），你不需要提出控告。这个信息来自一个没有日期的网页。请问律师或那条热线。
rights-it-money = 欧盟的规则说，每个欧盟国家都必须有赔偿制度。赔偿是为受到的伤害付的钱。犯罪必须发生在那个国家。这个信息来自2015年的一个网页。问律师，在意大利，这是不是可能适用于你。
rights-it-money-eligible = 被故意暴力犯罪伤害的人。
rights-it-wages = 欧盟的规则说，你可以追讨没拿到的工资。至少必须按法定最低工资，或按那种工作约定的工资来算。这个信息来自2020年的一份资料。问律师，在意大利具体怎么办。
rights-it-wages-eligible = 做工时没有证件的人可以申请。回到本国或被送回本国以后，也可以申请。
rights-it-law = 第286/1998号法令，第18条。第228/2003号法，第13条。第24/2014号法令。刑法，第600至602条。

## Jordan

rights-jo-who = 反人口贩运小组，和劳动监察员一起。这个小组属于警察。独立组织和大使馆可以把一个人的情况告诉它。这个信息来自一个没有日期的官方网页。
rights-jo-help = 有一个叫 Karama 的庇护所。还有一个分五步的计划，规定各部门怎样一起帮忙（全国转介机制，National Referral Mechanism）。这个信息来自2022年10月的一篇文章。
rights-jo-careful = 2024年的一篇文章说，帮助并不总是像计划的那样。它提到有缺口，被贩运的人很久才等到公道，各部门合作得不好。
rights-jo-money = 有一个帮助被贩运的人的基金。这是2024年的一篇文章说的。我们没有找到它付什么钱。请问律师。
rights-jo-lawyer = 司法部和约旦律师协会达成了协议，是关于给被贩运的人免费的法律帮助。这是2024年11月的一份资料说的。
rights-jo-lawyer-eligible = 被贩运过的人。
rights-jo-lawyer-cost = 协议讲的是免费的帮助。
rights-jo-wages = 劳工部用一个叫 Hemaya 的平台接受有关做工的投诉。按计划，工会、大使馆和组织会有办法在那里替工人投诉。这是2022年12月的一篇文章说的。问一问，它能不能处理你的工资。
rights-jo-wages-eligible = 工人，在别人家里做工的人也可以。
rights-jo-law = 2009年第9号反人口贩运法，2021年修改。

## Kenya

rights-ke-help = 2010年的法律设了一个援助被贩运的人的基金（National Assistance Trust Fund）。我们没有找到怎样向它求助。我们看的是这部法律的一份没有日期的副本。
rights-ke-careful = 2017年，官员说，来自其他国家的被贩运的人仍被当作罪犯对待。我们不知道现在是不是还这样。你可以先和律师、求助热线或援助组织谈谈。
rights-ke-law = 2010年反人口贩运法（Counter-Trafficking in Persons Act 2010）。它包括强迫劳动、童婚和强迫婚姻。

## Cambodia

rights-kh-who = 内政部。2019年的一份报告说，要得到正式认定，必须去那里。要得到保护服务，就需要这个认定。组织不能替他们办。
rights-kh-help = 社会事务部有2017年的准则，和2022年12月的一份指示。这是2023年2月的一篇文章说的。我们没有找到它们提供什么帮助。
rights-kh-careful = 如果你被扣在诈骗园区：117热线属于警察。打电话免费。如果你本国政府不伤害你，你也可以联系大使馆。这个信息来自2022年8月的一篇文章。
rights-kh-law = 打击人口贩运和性剥削法（2008年）。

## Kuwait

rights-kw-who = 人力管理局和警察。大使馆可以为一个人申请进庇护所。这个信息来自2023年或更晚的一篇文章。
rights-kw-help = 从2014年起，有一个政府的妇女庇护所。这个信息来自2023年或更晚的一篇文章。
rights-kw-careful = 2024年的一份报告说：可能被贩运过的人，仍被关押、被送上法庭、被遣送出境。去找警察之前，先咨询。你可以问援助组织。如果大使馆不伤害你，也可以问大使馆。
rights-kw-wages = 在别人家里做工：法律规定每周休息一天，有每月最低工资。每天最多允许做工12小时。这是2020年的一份报告说的。我们没有找到怎样追讨工资。如果等一等是安全的，请在离开雇主前先咨询。
rights-kw-wages-eligible = 这部法律适用于在别人家里做工的人。
rights-kw-law = 2015年第68号法，关于家务工人。

## Lebanon

rights-lb-who = 警察（国内安全部队，قوى الأمن الداخلي）、公共安全总局（الأمن العام）和法官。实际上，组织也在做。这个信息来自2023年或更晚的一个网页。
rights-lb-help = 黎巴嫩还没有全国计划，规定政府部门怎样把人转到能帮忙的地方（全国转介机制，National Referral Mechanism）。这是2023年或更晚的一个网页说的。你仍可以向援助组织或求助热线求助。
rights-lb-careful = 2023年的一份报告说，人们可能会被逮捕、关押或驱逐出境。它说的是没有人认出被贩运的人。工人的合法身份取决于雇主。如果可以，请先和律师、求助热线或援助组织谈谈。
rights-lb-law = 2011年第164号法。

## Libya

rights-ly-who = 我们没有看到国家有能运作的制度。联合国的组织和独立组织在帮助人们。我们看到的网页没有日期。
rights-ly-help = 联合国难民署（UNHCR）有一条关于保护的热线。其他组织也有热线。他们可能会在面谈时向你提问。面谈不等于你会得到帮助。我们看到的网页没有日期。
rights-ly-careful = 对警察，对管理关押移民的地方的人，都要小心。2022年的一份报告说，官员剥削过移民。犯罪团伙、武装团体和私人雇主也这样做过。请找不是国家办的组织帮忙。
rights-ly-law = 我们没有看到完整的人口贩运法。2018年的一份报告说，某些形式的性贩运是犯罪。为了做工的贩运不是。

## Myanmar

rights-mm-who = 2010年时，是专门的反人口贩运警察。这是当年的一份资料说的。可能已经改了。现在由谁决定，我们无法核实。
rights-mm-help = 2010年时，国家的一个部门（Department of Social Welfare）有庇护所。庇护所是可以住一段时间的地方。它还有一个给回到缅甸的人的短期项目。现在还有没有，我们无法核实。
rights-mm-law = 2005年反人口贩运法（Anti Trafficking in Persons Law）。可能有更新的法律，我们无法核实。

## Mexico

rights-mx-help = 有一条全国反人口贩运热线（Línea Nacional contra la Trata de Personas）。墨西哥大使馆帮助在其他国家的墨西哥人。我们看到的网页没有日期。
rights-mx-stay = 受到犯罪伤害或目睹犯罪的外国人，可以得到一张居留卡。它叫人道主义访客卡（visitante por razones humanitarias）。凭它可以居留和做工，直到案子结束。这不取决于做这些事的人是否被找到或受到处罚。案子结束后，可以申请永久居留。我们看到的网页没有日期。有些来源说，必须是严重的犯罪。请先问律师。
rights-mx-law = 2012年人口贩运总法（Ley General, trata de personas）。

## Malaysia

rights-my-who = 国家的五个执法机构。保护令由法院发出：有些是一段时间的（interim），有些是正式的（full）。我们看到的网页没有日期。
rights-my-help = 有一个国家的反人口贩运理事会（MAPO）。有保护令和庇护所。2023年的一份报告说，得到认定的180人全都得到了正式保护令。去庇护所之前，问：“我可以出门吗？手机可以留着吗？”
rights-my-stay = 2018年的一份报告讲的是国家认定被贩运的人。它说，他们没有因为某些违反移民规定的事受处罚。比如未经许可进入马来西亚。这和居留许可不是一回事。
rights-my-careful = 一些组织说，如果没有人认出人们被贩运，他们可能会被关押或驱逐出境。这是2023年的一份报告说的。如果可以，请先和律师或援助组织谈谈。
rights-my-law = 2007年反人口贩运及反偷运移民法（Anti-Trafficking in Persons and Anti-Smuggling of Migrants Act 2007），2022年修改。

## Nigeria

rights-ng-who = NAPTIP，国家的反人口贩运机构。警察、移民局和组织也参与。这个信息来自2023年的一份报告。
rights-ng-help = 有关于认定、安全返回和恢复的规则。有一个全国计划，把人转到能帮忙的地方（全国转介机制，National Referral Mechanism）。NAPTIP 有庇护所，就是可以住一段时间的地方。有手语翻译。这个信息来自2023年的一份报告。

## Netherlands

rights-nl-help = 组织 CoMensha 登记被贩运的人，并寻找照顾。我们看到的网页没有日期。你可以先问：“你们会记下我的什么？谁会看到？”
rights-nl-time = 有一段规定的考虑时间（reflection period）。它有上限。我们看到的网页没有日期。问律师或援助组织，现在是多久。
rights-nl-stay = 有一种在案子期间的居留许可。如果你不能和当局合作，有一些例外。理由可以是严重的威胁、你的健康，或是未成年。我们看到的网页没有日期。问律师，哪条规定适合你。
rights-nl-money = 欧盟的规则说：每个欧盟国家都必须有国家的制度，在某些犯罪之后付赔偿。它是给在那个国家被故意暴力犯罪伤害的人的。问律师，这是不是可能适用于你。这个信息来自2015年的一个网页。在荷兰具体怎样，我们没有核实。
rights-nl-money-eligible = 在那个国家被故意暴力犯罪伤害的人。
rights-nl-wages = 欧盟的规则说：即使你做工时没有证件，也可以追讨没拿到的工资。被送回去以后，也可以追讨。工资至少必须是法定最低工资，或那种工作约定的工资。把你送回去之前，必须告诉你这一点。这个信息来自2020年的一份资料。在荷兰具体怎样，我们没有核实。
rights-nl-wages-eligible = 做工时没有证件的人，被送回去以后也可以。
rights-nl-law = 关于外国人的规定，B8/3部分（Vreemdelingencirculaire B8/3）。

## Nepal

rights-np-who = 由警察接受报案。然后在地区法院确认被贩运的人的笔录。报案的人可以书面要求不公开名字。那么，警察必须对名字保密。我们看到的网页没有日期。
rights-np-help = 国家妇女委员会（政府）有1145热线（Khabar Garaun）。它可以把人转到庇护所或医疗机构。也可以转给心理支持、儿童支持或法律帮助。这是2017年的一个网页说的。
rights-np-careful = 2016年的一个网页说，人口贩运法的范围很窄。它算的是被卖、被运送，或被逼进入性交易的人。做工的案子常常用另一部法律，国外就业法（Foreign Employment Act）。问律师，哪部法律适合。
rights-np-lawyer = 国家妇女委员会的1145热线可以把人转给法律援助。法律援助是懂法律的人给的帮助。这是2017年的一个网页说的。先问要花多少钱。
rights-np-law = 第2064号人口贩运（管制）法（Human Trafficking and Transportation (Control) Act 2064，2007/2008年）。

## Philippines

rights-ph-help = 在其他国家的菲律宾工人有1348热线，日夜都开放。他们可以请求尽快被送回国。这是2022年的一份报纸说的。
rights-ph-law = 第9208号共和国法（Republic Act 9208），经 RA 10364（2012年）和 RA 11862（2022年）修改。

## Poland

rights-pl-who = 警察和边防部队（Straż Graniczna）。全国中心 KCIK 也可以。不想接触警察、边防部队或检察官的人，KCIK 也帮助。我们看到的网页没有日期。
rights-pl-help = 有一个提供咨询和帮助的全国中心，KCIK（Krajowe Centrum Interwencyjno-Konsultacyjne）。由组织受政府部委托运营。
rights-pl-time = 有恢复和考虑的时间，有上限。对孩子，上限更长。我们看到的网页没有日期。问 KCIK 或律师，现在是多久。
rights-pl-money = 欧盟的规则说：每个欧盟国家都必须有国家的制度，在某些犯罪之后付赔偿。它是给在那个国家被故意暴力犯罪伤害的人的。问律师，这是不是可能适用于你。这个信息来自2015年的一个网页。在波兰具体怎样，我们没有核实。
rights-pl-money-eligible = 在那个国家被故意暴力犯罪伤害的人。
rights-pl-wages = 欧盟的规则说：即使你做工时没有证件，也可以追讨没拿到的工资。被送回去以后，也可以追讨。工资至少必须是法定最低工资，或那种工作约定的工资。把你送回去之前，必须告诉你这一点。这个信息来自2020年的一份资料。在波兰具体怎样，我们没有核实。
rights-pl-wages-eligible = 做工时没有证件的人，被送回去以后也可以。

## Portugal

rights-pt-help = 有一个全国网络，有专门的小组（EME）。要得到它们的帮助，你不必报案。我们看到的网页没有日期。
rights-pt-time = 欧盟的规则说：被贩运的人如果不是欧盟公民，必须给他们考虑时间。这段时间里，不得把他们遣送出境。我们看到的网页没有日期。在葡萄牙具体怎样，我们没有核实。问律师，这段时间有多久。
rights-pt-stay = 2012年的法律文本提到一年的居留许可。当时可以延期。按一部特别法得到认定的人，不帮助当局也可以得到。可能已经改了。请先问律师。
rights-pt-money = 欧盟的规则说：每个欧盟国家都必须有国家的制度，在某些犯罪之后付赔偿。它是给在那个国家被故意暴力犯罪伤害的人的。问律师，这是不是可能适用于你。这个信息来自2015年的一个网页。在葡萄牙具体怎样，我们没有核实。
rights-pt-money-eligible = 在那个国家被故意暴力犯罪伤害的人。
rights-pt-wages = 欧盟的规则说：即使你做工时没有证件，也可以追讨没拿到的工资。被送回去以后，也可以追讨。工资至少必须是法定最低工资，或那种工作约定的工资。把你送回去之前，必须告诉你这一点。这个信息来自2020年的一份资料。在葡萄牙具体怎样，我们没有核实。
rights-pt-wages-eligible = 做工时没有证件的人，被送回去以后也可以。
rights-pt-law = 第23/2007号法（Lei 23/2007），第109至112条。

## Qatar

rights-qa-help = 劳工部有热线，还有让工人投诉的网站。这是2021年的一个网页说的。它说，你可以不写名字投诉。雇主仍可能猜到是谁投诉的。
rights-qa-wages = 工人可以在网上向劳工部投诉。这是2021年的一个网页说的。在那里问，或问律师，这是否也适用于你的工资。
rights-qa-wages-eligible = 工人，在别人家里做工的人也可以。

## Romania

rights-ro-help = 有一个全国计划，认定被贩运的人，并把他们转到能帮忙的地方。它叫全国认定和转介机制（National Identification and Referral Mechanism）。国家机构 ANITP 负责监督。这个信息来自2023年的法律文本。
rights-ro-time = 外国人有最多90天恢复和考虑的时间。必须有重大的理由相信他们被贩运。这个信息来自2023年的法律文本。问一问，现在是不是还这样。
rights-ro-money = 欧盟的规则说：每个欧盟国家都必须有国家的制度，在某些犯罪之后付赔偿。它是给在那个国家被故意暴力犯罪伤害的人的。问律师，这是不是可能适用于你。这个信息来自2015年的一个网页。在罗马尼亚具体怎样，我们没有核实。
rights-ro-money-eligible = 在那个国家被故意暴力犯罪伤害的人。
rights-ro-wages = 欧盟的规则说：即使你做工时没有证件，也可以追讨没拿到的工资。被送回去以后，也可以追讨。工资至少必须是法定最低工资，或那种工作约定的工资。把你送回去之前，必须告诉你这一点。这个信息来自2020年的一份资料。在罗马尼亚具体怎样，我们没有核实。
rights-ro-wages-eligible = 做工时没有证件的人，被送回去以后也可以。
rights-ro-law = 第678/2001号法（Legea 678/2001）。

## Saudi Arabia

rights-sa-who = 一个国家委员会（Human Rights Commission）和警察。这个信息来自2024年的一份报告。
rights-sa-help = 有一个全国计划，规定政府部门怎样把人转到能帮忙的地方（全国转介机制，National Referral Mechanism）。它暂时给每个政府部门规定了时间。这个信息来自2024年的一份报告。
rights-sa-careful = 2023年的一份报告说，大多数被贩运的人没有被转去得到帮助或照顾。修改后的担保人规定（kafala）不包括在别人家里做工的人。

## Thailand

rights-th-who = 由警察、社工和其他人组成的小组。这个信息来自2017年的一份报告。
rights-th-help = 法律写明了给被贩运的人的帮助。可以是食物、庇护所、医疗，或身心照顾。也可以是教育、培训、法律帮助，或送回家。我们看到的网页没有日期。
rights-th-money = 官员必须告诉被贩运的人赔偿的事。赔偿是为受到的伤害付的钱。我们看到的网页没有日期。你可以问：“我可以要求赔偿吗？到什么时候为止？”
rights-th-lawyer = 法律写明，给被贩运的人的帮助里有法律援助。我们看到的网页没有日期。先问要花多少钱。
rights-th-lawyer-eligible = 被贩运过的人。
rights-th-law = 佛历2551年（2008年）反人口贩运法（Anti-Trafficking in Persons Act B.E. 2551）。

## Türkiye

rights-tr-who = 国家的移民局。警察和其他方面把人转给它。这个信息来自2021年的一份报告。
rights-tr-help = 国家的移民局有157热线（YİMER 157）。
rights-tr-time = 有一种短期许可，让人恢复和作决定。我们看到的网页没有日期。问律师，现在是多久。
rights-tr-stay = 短期许可可以延长，但有上限。我们看到的网页没有日期。问律师，现在的上限是多少。
rights-tr-law = 第6458号外国人法，第48条和第49条。

## Ukraine

rights-ua-who = 你可以向地方的国家行政机关申请官方认定的“被贩运的人”身份。它作出决定之前，你就有权得到帮助。我们看到的网页没有日期。
rights-ua-help = 你可以申请官方认定的“被贩运的人”身份。不必先由法院判定，刑事案件也不必办完。外国人和没有国籍的人也可以申请。我们看到的网页没有日期。
rights-ua-careful = 因为战争，得到官方身份变慢了。这个信息来自2023年的一份报告。
rights-ua-law = 刑法第149条，以及2012年第417号法令。

## United States

rights-us-who = 警察或其他执法机关可以申请一种叫 Continued Presence 的许可。另一种许可，T 签证（T visa），由移民局 USCIS 决定。我们看到的网页没有日期。规定可能改了。请先问律师。
rights-us-stay = 有一种叫 Continued Presence 的许可。它让人居留和做工一段时间，可能可以延期。只有警察或其他执法机关可以申请。你不能自己申请。我们看到的网页没有日期。请先向律师问这种许可和其他许可。
rights-us-careful = 有些接受举报线索的热线，由同时执行移民规定的部门开办。我们看到的网页没有日期。说出名字之前，先问：“这条热线由谁开办？你们会告诉移民局吗？”
rights-us-money = 被贩运的人可以在民事法庭起诉剥削他们的人。起诉就是在法庭上提出要求。我们看到的网页没有日期。问律师，这是不是可能适用于你。
rights-us-money-eligible = 被贩运过的人。

## Vietnam

rights-vn-who = 由警察和其他政府部门审查。越南大使馆帮助在其他国家的人。这是2024年的一部法律说的。
rights-vn-help = 2024年的一部法律讲的是对被贩运的人的支持和保护。也讲案子仍在由当局审查的人。有111热线（Tổng đài 111）。
rights-vn-law = 第53/2024号人口贩运法（53/2024/QH15）。可能有更新的配套规定。

## South Africa

rights-za-who = 省社会发展部门的负责人发一封信，认定一个人被贩运。这要在向警察报案之后。我们看到的法律文本没有日期。
rights-za-help = 不必报案，也可以得到预防艾滋病病毒（HIV）的药（PEP）。这是一个没有日期的健康网页说的。请尽快问医生或医院。
rights-za-time = 被贩运的外国人可以得到一种签证，有恢复和考虑的时间。它有上限，可能可以延长一次。需要警察的确认。我们看到的法律文本没有日期。问律师，现在是多久。
rights-za-careful = 知道或怀疑有人口贩运的人，必须向警察报告。这是一个没有日期的网页说的。说出细节之前，先问：“你们必须告诉谁？”
rights-za-law = 2013年第7号防止和打击人口贩运法（Prevention and Combating of Trafficking in Persons Act 7 of 2013）。
