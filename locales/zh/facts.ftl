### The list of sources at the end of a guide: what each fact stands on (-law) and where it holds (-where).
### The facts themselves, with quotes and addresses, are in content/facts.toml. Use the usual name of each law in your
### language, if it has one; keep numbers of articles.

facts-un-principle-no-detention-no-charge-law = 联合国关于人权与人口贩运的指导意见，2002年，原则7
facts-un-principle-no-detention-no-charge-where = 给所有国家的指导意见，不是法律。

facts-ilo-protocol-no-prosecution-power-law = 2014年强迫劳动议定书（国际劳工组织），第4条
facts-ilo-protocol-no-prosecution-power-where = 加入议定书的国家

facts-eu-non-punishment-law = 欧盟关于人口贩运的第2011/36号指令，第8条
facts-eu-non-punishment-where = 欧盟（丹麦除外）

facts-non-punishment-idea-osce-law = 欧安组织（OSCE）和欧洲委员会的联合声明，2014年
facts-non-punishment-idea-osce-where = 欧安组织（OSCE）的国家。这是指导意见，不是法律。

facts-uk-section-45-adult-law = 2015年现代奴役法（Modern Slavery Act 2015），第45条
facts-uk-section-45-adult-where = 英格兰和威尔士

facts-uk-section-45-child-law = 2015年现代奴役法（Modern Slavery Act 2015），第45条第4款
facts-uk-section-45-child-where = 英格兰和威尔士

facts-uk-section-45-limits-law = 2015年现代奴役法（Modern Slavery Act 2015）附表4，以及给检察官的指导意见
facts-uk-section-45-limits-where = 英格兰和威尔士

facts-victims-are-still-punished-law = 欧洲委员会人口贩运问题专家的声明，2014年
facts-victims-are-still-punished-where = 一般提醒

facts-non-punishment-often-not-applied-law = 联合国人口贩运问题专家的报告，2021年（A/HRC/47/34）
facts-non-punishment-often-not-applied-where = 一般提醒

facts-duty-to-report-some-countries-law = 南非人口贩运法，2013年第7号法
facts-duty-to-report-some-countries-where = 南非

facts-coe-reflection-30-days-law = 欧洲委员会（Council of Europe）反人口贩运公约，第13条
facts-coe-reflection-30-days-where = 加入公约的国家

facts-coe-reflection-no-expulsion-law = 欧洲委员会（Council of Europe）反人口贩运公约，第13条第1款
facts-coe-reflection-no-expulsion-where = 加入公约的国家

facts-coe-reflection-purpose-law = 欧洲委员会（Council of Europe）反人口贩运公约，第13条，以及其专家的指导意见
facts-coe-reflection-purpose-where = 加入公约的国家

facts-help-not-conditional-coe-law = 欧洲委员会（Council of Europe）反人口贩运公约，第12条第6款
facts-help-not-conditional-coe-where = 加入公约的国家

facts-eu-free-interpreter-law = 欧盟关于因犯罪受到伤害的人的第2012/29号指令，第7条
facts-eu-free-interpreter-where = 欧盟（丹麦除外）

facts-country-lb-note-law = 关于黎巴嫩的报告，2023年
facts-country-lb-note-where = 黎巴嫩

facts-country-kw-note-law = 关于科威特的报告，2024年
facts-country-kw-note-where = 科威特

facts-india-free-legal-aid-law = 1987年法律服务机构法（Legal Services Authorities Act 1987），第12条
facts-india-free-legal-aid-where = 印度

facts-jordan-free-legal-help-law = 司法部与约旦律师协会的协议，2024年
facts-jordan-free-legal-help-where = 约旦

facts-no-police-needed-portugal-law = 援助小组和庇护所的全国网络
facts-no-police-needed-portugal-where = 葡萄牙

facts-no-police-needed-poland-law = 人口贩运受害者全国中心（KCIK）
facts-no-police-needed-poland-where = 波兰

facts-know-where-you-are-law = 一家危机中心的安全计划
facts-know-where-you-are-where = 给所有国家的建议，不是法律。

facts-trust-your-instinct-law = 一个反家庭暴力网络的建议（NNEDV）
facts-trust-your-instinct-where = 给所有国家的建议，不是法律。

facts-use-safer-device-law = 一个反家庭暴力网络的建议（NNEDV）
facts-use-safer-device-where = 给所有国家的建议，不是法律。

facts-sudden-changes-can-be-dangerous-law = 一个反家庭暴力网络的建议（NNEDV）
facts-sudden-changes-can-be-dangerous-where = 给所有国家的建议，不是法律。

facts-safety-bag-and-numbers-law = 一家危机中心的安全计划
facts-safety-bag-and-numbers-where = 给所有国家的建议，不是法律。

facts-pep-72-hours-law = 美国政府的健康建议（HIV.gov）
facts-pep-72-hours-where = 许多国家的医疗做法

facts-coe-safe-housing-law = 欧洲委员会（Council of Europe）反人口贩运公约，第12条第1款（a）项
facts-coe-safe-housing-where = 加入公约的国家

facts-coe-emergency-medical-law = 欧洲委员会（Council of Europe）反人口贩运公约，第12条第1款（b）项
facts-coe-emergency-medical-where = 加入公约的国家

facts-coe-interpreter-law = 欧洲委员会（Council of Europe）反人口贩运公约，第12条第1款（c）项
facts-coe-interpreter-where = 加入公约的国家

facts-forced-labour-11-signs-law = 强迫劳动的迹象，国际劳工组织，2012年
facts-forced-labour-11-signs-where = 给所有国家的指引，不是法律。

facts-one-sign-may-be-enough-law = 强迫劳动的迹象，国际劳工组织，2012年
facts-one-sign-may-be-enough-where = 给所有国家的指引，不是法律。

facts-trafficking-three-parts-law = 联合国人口贩运议定书（巴勒莫议定书），第3条（a）项
facts-trafficking-three-parts-where = 加入议定书的国家

facts-consent-does-not-matter-law = 联合国人口贩运议定书（巴勒莫议定书），第3条（b）项
facts-consent-does-not-matter-where = 加入议定书的国家

facts-trafficking-kinds-of-exploitation-law = 联合国人口贩运议定书（巴勒莫议定书），第3条（a）项
facts-trafficking-kinds-of-exploitation-where = 加入议定书的国家

facts-forced-or-sold-marriage-law = 联合国1956年废止奴隶制公约，第1条（c）项
facts-forced-or-sold-marriage-where = 加入公约的国家

facts-debt-bondage-law = 联合国1956年废止奴隶制公约，第1条（a）项
facts-debt-bondage-where = 加入公约的国家

facts-trafficking-can-be-inside-one-country-law = 依据联合国毒品和犯罪问题办公室的说明
facts-trafficking-can-be-inside-one-country-where = 一般说明

facts-smuggling-is-different-law = 联合国关于偷运移民和人口贩运的两份议定书，各自的第3条
facts-smuggling-is-different-where = 加入这两份议定书的国家

facts-child-no-means-needed-law = 联合国人口贩运议定书（巴勒莫议定书），第3条（c）项和（d）项
facts-child-no-means-needed-where = 加入议定书的国家

facts-memory-is-not-in-order-law = 给律师的指导意见，用于帮助受过伤害的人
facts-memory-is-not-in-order-where = 给所有国家的建议，不是法律。

facts-keep-messages-and-dates-law = 给受过伤害的人的安全建议
facts-keep-messages-and-dates-where = 给所有国家的建议，不是法律。

facts-coe-information-own-language-law = 欧洲委员会（Council of Europe）反人口贩运公约，第12条第1款（d）项
facts-coe-information-own-language-where = 加入公约的国家

facts-passport-taken-illegal-icrmw-law = 联合国移徙工人公约（ICRMW），第21条
facts-passport-taken-illegal-icrmw-where = 加入公约的国家

facts-wages-even-if-undocumented-icrmw-law = 联合国移徙工人公约（ICRMW），第25条第3款
facts-wages-even-if-undocumented-icrmw-where = 加入公约的约59个国家，其中欧洲和海湾地区的很少

facts-no-prison-for-contract-debt-law = 联合国移徙工人公约（ICRMW），第20条第1款
facts-no-prison-for-contract-debt-where = 加入公约的国家

facts-eu-back-pay-law = 欧盟关于雇主的第2009/52号指令，第6条
facts-eu-back-pay-where = 欧盟（丹麦和爱尔兰除外）

facts-eu-back-pay-three-months-law = 欧盟关于雇主的第2009/52号指令，第6条第3款
facts-eu-back-pay-three-months-where = 欧盟（丹麦和爱尔兰除外）

facts-eu-wage-level-law = 欧盟关于雇主的第2009/52号指令，第6条第1款（a）项
facts-eu-wage-level-where = 欧盟（丹麦和爱尔兰除外）

facts-no-recruitment-fees-law = 公平招聘原则（国际劳工组织）
facts-no-recruitment-fees-where = 给所有国家的指导意见，不是法律。各国法律不同。

facts-kuwait-domestic-law-law = 2015年关于在别人家里做工的第68号法，见2020年的一份报告
facts-kuwait-domestic-law-where = 科威特

facts-gulf-absconding-risk-law = 关于工人居留的规定
facts-gulf-absconding-risk-where = 科威特。其他海湾国家有类似的制度。

facts-qatar-online-complaint-law = 网上投诉平台，2021年
facts-qatar-online-complaint-where = 卡塔尔

facts-jordan-hemaya-law = 劳工部的网上平台（Hemaya），2022年
facts-jordan-hemaya-where = 约旦

facts-palermo-compensation-law = 联合国人口贩运议定书（巴勒莫议定书），第6条第6款
facts-palermo-compensation-where = 加入议定书的国家

facts-ilo-p029-remedy-any-status-law = 2014年强迫劳动议定书（国际劳工组织），第4条第1款
facts-ilo-p029-remedy-any-status-where = 加入议定书的国家

facts-uk-helpline-privacy-example-law = 一条求助热线的规则
facts-uk-helpline-privacy-example-where = 英国

facts-canada-helpline-privacy-example-law = 一条求助热线的规则
facts-canada-helpline-privacy-example-where = 加拿大

facts-palermo-privacy-law = 联合国人口贩运议定书（巴勒莫议定书），第6条第1款
facts-palermo-privacy-where = 加入议定书的国家

facts-coe-privacy-law = 欧洲委员会（Council of Europe）反人口贩运公约，第11条
facts-coe-privacy-where = 加入公约的国家

facts-coe-help-with-consent-law = 欧洲委员会（Council of Europe）反人口贩运公约，第12条第7款
facts-coe-help-with-consent-where = 加入公约的国家

facts-gdpr-access-law = 欧盟数据法（GDPR），第12条第3款和第15条
facts-gdpr-access-where = 欧盟和欧洲经济区（EEA）。英国有类似的法律。

facts-gdpr-correct-delete-law = 欧盟数据法（GDPR），第16条和第17条
facts-gdpr-correct-delete-where = 欧盟和欧洲经济区（EEA）

facts-gdpr-withdraw-consent-law = 欧盟数据法（GDPR），第7条第3款
facts-gdpr-withdraw-consent-where = 欧盟和欧洲经济区（EEA）

facts-country-ly-note-law = 关于利比亚的报告，2022年
facts-country-ly-note-where = 利比亚

facts-eu-reflection-non-eu-nationals-law = 欧盟关于被贩运的人居留许可的第2004/81号指令，第6条
facts-eu-reflection-non-eu-nationals-where = 欧盟（丹麦和爱尔兰除外）

facts-eu-reflection-even-if-irregular-entry-law = 欧盟关于被贩运的人居留许可的第2004/81号指令，第3条第1款
facts-eu-reflection-even-if-irregular-entry-where = 欧盟（丹麦和爱尔兰除外）

facts-brazil-help-not-conditional-law = 2016年关于人口贩运的第13.344号法，第2条第 VI 项
facts-brazil-help-not-conditional-where = 巴西

facts-canada-no-testimony-law = 移民局（IRCC）关于被贩运的人许可的规定，2025年或更晚
facts-canada-no-testimony-where = 加拿大

facts-palermo-recovery-help-law = 联合国人口贩运议定书（巴勒莫议定书），第6条第3款
facts-palermo-recovery-help-where = 加入议定书的国家。这些国家应该考虑。

facts-coe-children-school-law = 欧洲委员会（Council of Europe）反人口贩运公约，第12条第1款（f）项
facts-coe-children-school-where = 加入公约的国家

facts-coe-work-training-law = 欧洲委员会（Council of Europe）反人口贩运公约，第12条第4款
facts-coe-work-training-where = 加入公约的国家，适用于可以合法居留的人

facts-palermo-states-consider-residence-law = 联合国人口贩运议定书（巴勒莫议定书），第7条第1款
facts-palermo-states-consider-residence-where = 加入议定书的国家

facts-coe-residence-permit-law = 欧洲委员会（Council of Europe）反人口贩运公约，第14条第1款
facts-coe-residence-permit-where = 加入公约的国家

facts-coe-permit-does-not-stop-asylum-law = 欧洲委员会（Council of Europe）反人口贩运公约，第14条第5款
facts-coe-permit-does-not-stop-asylum-where = 加入公约的国家

facts-coe-child-permit-best-interests-law = 欧洲委员会（Council of Europe）反人口贩运公约，第14条第2款
facts-coe-child-permit-best-interests-where = 加入公约的国家

facts-coe-no-removal-during-identification-law = 欧洲委员会（Council of Europe）反人口贩运公约，第10条第2款
facts-coe-no-removal-during-identification-where = 加入公约的国家

facts-canada-trp-12-months-law = 给移民局（IRCC）的指示，2025年2月4日
facts-canada-trp-12-months-where = 加拿大

facts-brazil-residence-authorisation-law = 两个部的第46号法令，2024年4月8日；以及2017年第13.445号法，第30条
facts-brazil-residence-authorisation-where = 巴西

facts-turkiye-victim-permit-law = 第6458号外国人法，第48条和第49条
facts-turkiye-victim-permit-where = 土耳其

facts-return-preferably-voluntary-law = 联合国人口贩运议定书（巴勒莫议定书），第8条第1款和第2款
facts-return-preferably-voluntary-where = 加入议定书的国家

facts-trafficked-person-may-be-refugee-law = 联合国难民署（UNHCR）关于被贩运的人的准则，第7号，2006年
facts-trafficked-person-may-be-refugee-where = 给所有国家的指导意见，不是法律。

facts-un-five-forms-reparation-law = 联合国补救和赔偿基本原则（第60/147号决议），第18至23段
facts-un-five-forms-reparation-where = 给所有国家的指导意见，不是法律。

facts-un-restitution-law = 联合国补救和赔偿基本原则（第60/147号决议），第19段
facts-un-restitution-where = 给所有国家的指导意见，不是法律。

facts-un-rehabilitation-law = 联合国补救和赔偿基本原则（第60/147号决议），第21段
facts-un-rehabilitation-where = 给所有国家的指导意见，不是法律。

facts-protection-from-retaliation-law = 欧洲委员会（Council of Europe）反人口贩运公约，第28条第1款
facts-protection-from-retaliation-where = 加入公约的国家

facts-coe-compensation-from-trafficker-or-state-law = 欧洲委员会（Council of Europe）反人口贩运公约，第15条第3款和第4款
facts-coe-compensation-from-trafficker-or-state-where = 加入公约的国家

facts-coe-free-legal-aid-compensation-law = 欧洲委员会（Council of Europe）反人口贩运公约，第15条第1款和第2款
facts-coe-free-legal-aid-compensation-where = 加入公约的国家

facts-eu-state-compensation-every-country-law = 欧盟关于犯罪后赔偿的第2004/80号指令，第12条
facts-eu-state-compensation-every-country-where = 欧盟

facts-eu-apply-from-home-country-law = 欧盟关于犯罪后赔偿的第2004/80号指令，第1至3条
facts-eu-apply-from-home-country-where = 欧盟

facts-ecthr-try-national-courts-first-law = 欧洲人权公约，第35条第1款
facts-ecthr-try-national-courts-first-where = 欧洲委员会的国家

facts-ecthr-four-months-law = 欧洲人权公约，第35条第1款，以及其第15号议定书
facts-ecthr-four-months-where = 欧洲委员会的46个国家。适用于2022年2月1日起作出的决定。

facts-iachr-six-months-law = 美洲人权委员会规则，第23条、第31条和第32条
facts-iachr-six-months-where = 美洲国家组织（OAS）的国家。尼加拉瓜2023年退出。在有些国家，比如美国和加拿大，适用别的规则。

facts-cedaw-not-anonymous-interim-law = 联合国妇女权利公约（CEDAW）的议定书，第3条和第5条
facts-cedaw-not-anonymous-interim-where = 加入议定书的国家

facts-palermo-case-information-law = 联合国人口贩运议定书（巴勒莫议定书），第6条第2款（a）项
facts-palermo-case-information-where = 加入议定书的国家
facts-palermo-be-heard-law = 联合国人口贩运议定书（巴勒莫议定书），第6条第2款（b）项
facts-palermo-be-heard-where = 加入议定书的国家
facts-eu-simple-language-law = 欧盟关于因犯罪受到伤害的人的第2012/29号指令，第3条第2款
facts-eu-simple-language-where = 欧盟（丹麦除外）
facts-eu-accompanied-law = 欧盟关于因犯罪受到伤害的人的第2012/29号指令，第3条第3款
facts-eu-accompanied-where = 欧盟（丹麦除外）
facts-eu-information-first-contact-law = 欧盟关于因犯罪受到伤害的人的第2012/29号指令，第4条
facts-eu-information-first-contact-where = 欧盟（丹麦除外）
facts-colombia-legal-help-law = 2005年关于人口贩运的第985号法，以及国家的援助步骤（COAT）
facts-colombia-legal-help-where = 哥伦比亚

facts-child-given-away-to-be-exploited-law = 联合国1956年废止奴隶制公约，第1条（d）项
facts-child-given-away-to-be-exploited-where = 加入公约的国家
facts-child-best-interests-law = 联合国儿童权利公约（CRC），第3条
facts-child-best-interests-where = 加入公约的196个国家
facts-child-not-criminal-law = 联合国移民问题专家的报告，2009年（A/HRC/11/7），第36段
facts-child-not-criminal-where = 给所有国家的指导意见，不是法律。
facts-child-no-immigration-detention-law = 联合国移民问题专家的报告，2010年（A/65/222），第48段
facts-child-no-immigration-detention-where = 给所有国家的指导意见，不是法律。
facts-child-age-doubt-law = 欧洲委员会（Council of Europe）反人口贩运公约，第10条第3款
facts-child-age-doubt-where = 加入公约的国家
facts-child-guardian-law = 欧洲委员会（Council of Europe）反人口贩运公约，第10条第4款（a）项
facts-child-guardian-where = 加入公约的国家
facts-child-special-witness-protection-law = 欧洲委员会（Council of Europe）反人口贩运公约，第28条第3款
facts-child-special-witness-protection-where = 加入公约的国家
facts-eu-child-help-not-conditional-law = 欧盟关于儿童性侵害的第2011/93号指令，第19条第2款
facts-eu-child-help-not-conditional-where = 欧盟（丹麦除外）

facts-pep-28-days-law = 联合国关于预防艾滋病病毒（HIV）的药（PEP）的指导意见，2014年
facts-pep-28-days-where = 许多国家的医疗做法
facts-emergency-contraception-5-days-law = 世界卫生组织关于紧急避孕的资料，2021年
facts-emergency-contraception-5-days-where = 许多国家的医疗做法。各国法律不同。
facts-emergency-contraception-iud-law = 世界卫生组织关于紧急避孕的资料，2021年
facts-emergency-contraception-iud-where = 许多国家的医疗做法。各国法律不同。
facts-forensic-exam-window-example-law = 给医生的指导意见，关于预防艾滋病病毒（HIV）的药（ASHM）
facts-forensic-exam-window-example-where = 澳大利亚
facts-no-police-report-for-pep-za-law = 给公众的健康信息
facts-no-police-report-for-pep-za-where = 南非

facts-new-email-from-safe-device-law = 一个反家庭暴力网络的建议（NNEDV）
facts-new-email-from-safe-device-where = 给所有国家的建议，不是法律。
facts-turn-off-location-law = 一个反家庭暴力网络的建议（NNEDV）
facts-turn-off-location-where = 给所有国家的建议，不是法律。

facts-revictimization-prevention-law = 联合国人口贩运议定书（巴勒莫议定书），第9条第1款（b）项
facts-revictimization-prevention-where = 加入议定书的国家
facts-own-country-must-accept-law = 联合国人口贩运议定书（巴勒莫议定书），第8条第1款
facts-own-country-must-accept-where = 加入议定书的国家
facts-poland-help-after-return-law = 全国中心 KCIK 的项目，2018年或更早的网页
facts-poland-help-after-return-where = 波兰
facts-argentina-safe-return-example-law = 国家和各省的项目，见2025年9月3日的一份报纸
facts-argentina-safe-return-example-where = 阿根廷
facts-country-bd-mech-law = 向海外就业部（MEWOE）投诉，见2017年的一份报告
facts-country-bd-mech-where = 孟加拉国
facts-country-id-note-law = 2007年关于人口贩运的第21号法
facts-country-id-note-where = 印度尼西亚

facts-ukraine-no-court-needed-law = 乌克兰政府第417号法令，2012年
facts-ukraine-no-court-needed-where = 乌克兰

facts-protection-family-too-law = 欧洲委员会（Council of Europe）反人口贩运公约，第28条第1款（d）项
facts-protection-family-too-where = 加入公约的国家

facts-netherlands-crime-abroad-law = 荷兰关于外国人的规定，B8/3部分
facts-netherlands-crime-abroad-where = 荷兰
facts-iachr-urgent-law = 美洲人权委员会规则，第25条
facts-iachr-urgent-where = 美洲国家组织（OAS）的国家
facts-ecowas-no-national-courts-first-law = 关于西共体（ECOWAS）法院的议定书（A/SP.1/01/05）
facts-ecowas-no-national-courts-first-where = 属于西共体（ECOWAS）的国家。成员可能会变。
facts-cedaw-complaint-law = 联合国妇女权利公约（CEDAW）的议定书，第2至5条
facts-cedaw-complaint-where = 加入议定书的国家
facts-un-identity-protected-law = 联合国各委员会的工作方式
facts-un-identity-protected-where = 受理投诉的联合国委员会
facts-un-special-rapporteur-trafficking-law = 联合国人口贩运问题专家（特别报告员）的职责，见2007年的一份资料
facts-un-special-rapporteur-trafficking-where = 联合国的国家
facts-oecd-ncp-law = 经合组织（OECD）给跨国公司的规则
facts-oecd-ncp-where = 遵守这些规则的约51个国家
facts-oecd-ncp-limits-law = 经合组织（OECD）给跨国公司的规则
facts-oecd-ncp-limits-where = 遵守这些规则的约51个国家

facts-protection-kinds-law = 欧洲委员会（Council of Europe）反人口贩运公约，第28条第2款
facts-protection-kinds-where = 加入公约的国家
facts-untoc-victim-protection-law = 联合国打击跨国有组织犯罪公约（UNTOC），第25条第1款
facts-untoc-victim-protection-where = 加入公约的国家
facts-eu-no-secondary-harm-law = 欧盟关于因犯罪受到伤害的人的第2012/29号指令，第18条
facts-eu-no-secondary-harm-where = 欧盟（丹麦除外）
facts-nepal-report-confidential-law = 尼泊尔人口贩运法（第2064号法），第5条第2款
facts-nepal-report-confidential-where = 尼泊尔
