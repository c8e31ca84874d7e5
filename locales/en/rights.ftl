### What we could check about rights in each country. It stands on the country's page, below the phone numbers.
### The facts are in content/countries/<code>.toml. Say no more than `statement` there.

rights-title = Rights in this country
rights-short = This is what we could check. It is not everything, and rules change. Ask a lawyer or a phone line before you decide.
# Stands at the beginning, because many of the ways below lead to the police.
rights-police = The police can be a risk if you may be arrested, or if somebody who hurts you knows them. An immigration office can be a risk, too, if you have no permit to stay. You can talk to a lawyer, a phone line or an organisation first.

## Headings

rights-topic-who = Who decides that somebody was trafficked
rights-topic-help = What help there is
rights-topic-time = Time to recover and think
rights-topic-stay = Staying in this country
rights-topic-careful = What to be careful about
rights-topic-money = Money for the harm
rights-topic-lawyer = Help from a lawyer
rights-topic-wages = Pay that you did not get
rights-topic-complain = Where to complain about an office
rights-topic-law = The law

## What is known of a claim: short words, each before a sentence

rights-detail-eligible = Who can ask
rights-detail-deadline = Until when
rights-detail-cost = What it costs
# Instead of a sentence.
rights-detail-unknown = We did not find this. Please ask.

## What is not known

rights-unknown = What we could not check
rights-unknown-text = There may be rules for this. We found none that we could check:

## United Arab Emirates

rights-ae-who = The police and prosecutors. Shelters also take people who come through the police, an embassy, a hospital or a place of worship. We read this in an article from May 2023. The law changed after that.
rights-ae-help = There are shelters in Abu Dhabi, called Ewaa. We read this on their own page, from 2019. Ask what help they give now. Before you go there, ask: "Can I leave again? Can I keep my phone? Whom do you tell?"
rights-ae-careful = A report from 2022 says: some trafficked people may have been punished for acts that they were forced to do. This can be about immigration rules or prostitution, if nobody recognised that they were trafficked. The law changed in 2023. You can talk to a lawyer or an organisation first.
rights-ae-law = Federal Decree-Law 24 of 2023 against human trafficking. It replaced a law from 2006.

## Argentina

rights-ar-who = Teams of the National Rescue Programme (Programa Nacional de Rescate), with the police and the courts. We read this in an article from 2015.
rights-ar-help = There is the line 145 (Línea 145), and a state programme for rescue and support. It has arranged a journey home inside the country for one person. We read this in an article from September 2025.
rights-ar-law = Law 26.364 of 2008 (Ley 26.364).

## Australia

rights-au-help = The Support for Trafficked People Program. The Australian Red Cross delivers it. It lasts up to 110 days, and longer for people in a criminal case. We read this on a page from 2025. Ask first: "Do I have to talk to the federal police? Is there another way?"
rights-au-time = The support programme gives up to 90 days of close support. Then there are 20 days to move on from it. This is time with help. It is not a permit to stay. We read this on a page from 2025.
rights-au-stay = A government text from 2019 names two visas. The Bridging F visa is for up to 90 days at first, to recover and think. It depends on what the federal police (AFP) find. The Referred Stay visa is for good. It is for some who helped the authorities and would be in danger. This may have changed. Ask a lawyer.

## Bangladesh

rights-bd-who = The police and the Home Ministry have procedures for this. A summary from 2022 says that they are not used everywhere in the same way.
rights-bd-help = Workers who came back from abroad could complain to the ministry for work abroad (MEWOE). They could also ask for arbitration. Then somebody decides between the two sides. A report from 2017 says so.
rights-bd-stay = A summary from 2022 says: people from other countries can file a case under the law of 2012. We found no rules about staying.
rights-bd-law = Prevention and Suppression of Human Trafficking Act 2012. Overseas Employment and Migrants Act 2013.

## Brazil

rights-br-help = Trafficked people must get full help, whatever country they come from. It does not depend on whether they help an investigation. A law from 2016 says so.
rights-br-time = We did not find a set time. But help must not depend on whether you help an investigation. A law from 2016 says so.
rights-br-stay = People who were trafficked or in slave labour can ask for a permit to stay. So can people whose rights were violated in a way made worse by their migration status. They can ask at any office of the Federal Police. We read this in a text from April 2024. You can talk to a lawyer or an organisation first.
rights-br-law = Law 13.344 of 2016 (Lei 13.344).

## Canada

rights-ca-who = An officer of the immigration office (IRCC) decides. You can tell this office yourself that you were trafficked. You can also come through the hotline, the police or an organisation. Talk to a lawyer first, if you can.
rights-ca-help = There is a special permit for trafficked people (VTIP TRP). With it, health care and a permit to work or study are possible. We read this on an official page from 2025 or later.
rights-ca-time = We did not find a separate time to think. The special permit can work like one. Since 4 February 2025, a first permit is for at least 12 months, with some exceptions. It has no fee. It is not promised to anybody.
rights-ca-stay = The special permit lets you stay for a time. To get it, you do not have to speak in court against those who exploited you. This does not promise a permit. We read this on an official page from 2025 or later.

## Colombia

rights-co-who = Any institution can alert the centre of the Ministry of the Interior (COAT). We read this in a text without a date. We did not find who decides.
rights-co-help = There is help for an emergency, then help for a longer time. It includes housing, food, and care for body and mind. There are local committees. We read this in a text without a date.
rights-co-lawyer = The help of the state includes legal advice and a lawyer in court. We read this in a text without a date. Ask first what it costs.
rights-co-law = Law 985 of 2005 (Ley 985).

## Germany

rights-de-who = The police, border guards, customs officers or independent advice centres can recognise it. There is no single national office for this. We read this on a page without a date.
rights-de-help = There is a network of advice centres (KOK). Offices of the federal government and of the states have agreements on working together. We read this on a page without a date.
rights-de-time = There is time to recover and think. The network of advice centres (KOK) says so on a page without a date. It names section 59(7) of the Residence Act (Aufenthaltsgesetz). Ask an advice centre how long it is now, and if it may count for you.
rights-de-money = EU rules say that every EU country must have a compensation scheme. Compensation is money for the harm. The crime must have happened in that country. We read this on a page from 2015. Ask a lawyer if it may count for you in Germany.
rights-de-money-eligible = People hurt by violent crimes that were done on purpose.
rights-de-wages = EU rules say: people who worked without papers can claim pay that they did not get. The law assumes at least the lowest legal wage, or the wage agreed for that work, unless somebody proves otherwise. We read this in a text from 2020. Ask a lawyer how this works in Germany.
rights-de-wages-eligible = People who worked without papers can ask. They can also ask after they went back, or were sent back, to their country.

## Spain

rights-es-who = Units of the police decide formally. In 2019 a report said that an independent organisation was usually there too.
rights-es-money = EU rules say that every EU country must have a compensation scheme. Compensation is money for the harm. The crime must have happened in that country. We read this on a page from 2015. Ask a lawyer if it may count for you in Spain.
rights-es-money-eligible = People hurt by violent crimes that were done on purpose.
rights-es-wages = EU rules say: people who worked without papers can claim pay that they did not get. The law assumes at least the lowest legal wage, or the wage agreed for that work, unless somebody proves otherwise. We read this in a text from 2020. Ask a lawyer how this works in Spain.
rights-es-wages-eligible = People who worked without papers can ask. They can also ask after they went back, or were sent back, to their country.
rights-es-law = Organic Law 4/2000, article 59 bis (Ley Orgánica 4/2000). Rules may have changed since we read it, in a text from January 2024.

## Ethiopia

rights-et-who = The police, offices of justice and independent organisations, under updated procedures. A report from 2023 says so.
rights-et-help = There is a plan for how offices and organisations help together (National Referral Mechanism). It was updated in November 2022. Outside Addis Ababa its use was limited. A report from 2023 says so.
rights-et-careful = A report from 2023 says: the state had no shelters for trafficked people. Independent organisations had them.
rights-et-law = Proclamation 1178/2020 on trafficking and smuggling of persons.

## France

rights-fr-who = The police and the gendarmerie. We read this on a page of the Ministry of the Interior, without a date.
rights-fr-help = The network Ac.Sé has protected housing. The way to it is through an association, a judge or the police. We read this on a page from October 2024.
rights-fr-time = There is time to think, with a limit, and with a receipt. The receipt protects from being sent out of the country in this time, and allows work. An official page without a date says so. Ask a lawyer or an association how long it is now.
rights-fr-stay = There is a permit to stay for people who make a complaint or speak as a witness. It is renewed during the case. After somebody was found guilty in the case and it is final, there is a permit for a long time. An official page without a date says so. Ask a lawyer first.
rights-fr-money = EU rules say that every EU country must have a compensation scheme. Compensation is money for the harm. The crime must have happened in that country. We read this on a page from 2015. Ask a lawyer if it may count for you in France.
rights-fr-money-eligible = People hurt by violent crimes that were done on purpose.
rights-fr-wages = EU rules say: people who worked without papers can claim pay that they did not get. The law assumes at least the lowest legal wage, or the wage agreed for that work, unless somebody proves otherwise. We read this in a text from 2020. Ask a lawyer how this works in France.
rights-fr-wages-eligible = People who worked without papers can ask. They can also ask after they went back, or were sent back, to their country.

## United Kingdom

rights-gb-who = The way goes through a "First Responder": the police, a council or some charities. They refer you. You can not refer yourself. If you are an adult, you have to agree first. We read this on a page without a date.
rights-gb-help = The official way to support is the National Referral Mechanism (NRM). The Home Office decides, in two steps. For many adults from other countries, its immigration enforcement decides (IECA). We read this in a text from 2023. Ask first who gets to know what you say.
rights-gb-time = There is a recovery period, after a first decision that says yes ("reasonable grounds"). It was changed, and older pages give a wrong time. We read this on a charity’s page without a date. Ask how long it is now.
rights-gb-stay = If the final decision says that you were trafficked, this does not by itself let you stay. We read this on a charity’s page without a date. Ask a lawyer if you can apply to stay.
rights-gb-law = England and Wales: Modern Slavery Act 2015.

## Greece

rights-gr-who = A report from 2018 says that the public prosecutor decides. If you did not want to work with the authorities, others could give the information for you. They were a psychologist and a social worker. This may have changed. Ask a lawyer first.
rights-gr-time = A text from 2014 says: three months. Two more months were possible, mostly for children. The law may have changed since. Ask a lawyer.
rights-gr-stay = A report from 2017 says: people who were officially recognised had a right to a permit to stay and work. Support did not depend on being recognised. The law may have changed since. Ask a lawyer.
rights-gr-money = EU rules say that every EU country must have a compensation scheme. Compensation is money for the harm. The crime must have happened in that country. We read this on a page from 2015. Ask a lawyer if it may count for you in Greece.
rights-gr-money-eligible = People hurt by violent crimes that were done on purpose.
rights-gr-wages = EU rules say: people who worked without papers can claim pay that they did not get. The law assumes at least the lowest legal wage, or the wage agreed for that work, unless somebody proves otherwise. We read this in a text from 2020. Ask a lawyer how this works in Greece.
rights-gr-wages-eligible = People who worked without papers can ask. They can also ask after they went back, or were sent back, to their country.

## Indonesia

rights-id-who = The police. For Indonesians abroad it is the Ministry of Foreign Affairs. In 2020 a report said that there was no common procedure.
rights-id-help = There are centres for women and children, with several services in one place. A report from 2019 says so.
rights-id-money = Law 21 of 2007 gives trafficked people a right to restitution: getting back what was taken. It also gives them rights to help to recover, and to be brought home. We read this in a text without a date. Ask a lawyer how to claim it.
rights-id-money-eligible = People who were trafficked.
rights-id-law = Law 21 of 2007. Law 18 of 2017 on migrant workers.

## India

rights-in-who = The police and their units against trafficking. For bonded labour, it is revenue officers of the state. A report from 2021 says that independent organisations found most of these cases.
rights-in-help = The line 181 links to one-stop centres, the police, a hospital and legal services. The line 1098 is for children. We read this in an article from March 2026. It is about one state, Madhya Pradesh.
rights-in-lawyer = Trafficked people can get free legal aid. The law is the Legal Services Authorities Act 1987, section 12. The page where we read this has no date.
rights-in-lawyer-eligible = People who were trafficked, or in "begar": forced work without pay.
rights-in-lawyer-cost = The page says that it is free.

## Italy

rights-it-help = There is a national hotline, 800 290 290 (Numero Verde Antitratta), and there are projects in the regions. We read this on an official page from 2022 or later.
rights-it-stay = There is a permit under "article 18", with a limit. It can be renewed. On the "social path" (percorso sociale) you do not need to make a complaint. We read this on a page without a date. Ask a lawyer or the hotline.
rights-it-money = EU rules say that every EU country must have a compensation scheme. Compensation is money for the harm. The crime must have happened in that country. We read this on a page from 2015. Ask a lawyer if it may count for you in Italy.
rights-it-money-eligible = People hurt by violent crimes that were done on purpose.
rights-it-wages = EU rules say: people who worked without papers can claim pay that they did not get. The law assumes at least the lowest legal wage, or the wage agreed for that work, unless somebody proves otherwise. We read this in a text from 2020. Ask a lawyer how this works in Italy.
rights-it-wages-eligible = People who worked without papers can ask. They can also ask after they went back, or were sent back, to their country.
rights-it-law = Decree 286/1998, article 18. Law 228/2003, article 13. Decree 24/2014. Penal Code, articles 600 to 602.

## Jordan

rights-jo-who = The Counter-Trafficking Unit, with labour inspectors. This unit belongs to the police. Independent organisations and embassies can tell it about a person. We read this on an official page without a date.
rights-jo-help = There is a shelter called Karama. There is also a plan in five steps for how offices help together (National Referral Mechanism). We read this in an article from October 2022. Before you go there, ask: "Can I leave again? Can I keep my phone? Whom do you tell?"
rights-jo-careful = In 2024 an article said that help does not always work as planned. It named gaps, delays in justice for trafficked people, and offices that do not work together well.
rights-jo-money = There is a fund to help trafficked people. An article from 2024 says so. We did not find what it pays. Ask a lawyer.
rights-jo-lawyer = The Ministry of Justice made an agreement with the Jordan Bar Association. It is about free legal help for trafficked people. A text from November 2024 says so.
rights-jo-lawyer-eligible = People who were trafficked.
rights-jo-lawyer-cost = The agreement is about free help.
rights-jo-wages = The Ministry of Labour takes complaints about work on a platform called Hemaya. Unions, embassies and organisations were to get a way to complain there for workers. An article from December 2022 says so. Ask if it helps with your pay. If you have no permit, or left your employer, ask a lawyer or an organisation before you complain. This office belongs to the state. Ask first: "Whom do you tell about me?"
rights-jo-wages-eligible = Workers, also those who work in a home.
rights-jo-law = Anti-Human Trafficking Law 9 of 2009, changed in 2021.

## Kenya

rights-ke-help = The law of 2010 has a fund to assist trafficked people (National Assistance Trust Fund). We did not find how to ask for its help. We read the law in a copy without a date.
rights-ke-careful = In 2017 officials said that trafficked people from other countries were still treated as criminals. We do not know if this is still so. You can talk to a lawyer, a phone line or an organisation first.
rights-ke-law = Counter-Trafficking in Persons Act 2010. It includes forced labour, child marriage and forced marriage.

## Cambodia

rights-kh-who = The Ministry of the Interior. In 2019 a report said that people had to go there to be formally recognised. They needed this to get protection services. Organisations could not act for them.
rights-kh-help = The Ministry of Social Affairs has guidelines from 2017 and an instruction from December 2022. An article from February 2023 says so. We did not find what help they give.
rights-kh-careful = If you are held in a scam centre: there is the line 117 of the police. Calls are free. Call only if nobody who holds you can hear it. If the police are a risk, ask an organisation first. You can contact your embassy too, if your own state does not harm you. We read this in an article from August 2022.
rights-kh-law = Law on Suppression of Human Trafficking and Sexual Exploitation (2008).

## Kuwait

rights-kw-who = The manpower authority and the police. Embassies can ask for a place in a shelter for somebody. We read this in an article from 2023 or later.
rights-kw-help = There has been a shelter of the government for women since 2014. We read this in an article from 2023 or later. Before you go there, ask: "Can I leave again? Can I keep my phone? Whom do you tell?"
rights-kw-careful = A report from 2024 says: people who may have been trafficked were still detained, taken to court and sent out of the country. Get advice before you go to the police. You can ask an organisation, or your embassy if it does not harm you.
rights-kw-wages = Work in a home: the law gives one day off a week and a lowest monthly wage. It allows at most 12 hours of work a day. A report from 2020 says so. We did not find how to claim pay. Get advice before you leave an employer, if it is safe to wait.
rights-kw-wages-eligible = The law is for people who work in a home.
rights-kw-law = Law 68 of 2015 on domestic workers.

## Lebanon

rights-lb-who = The police (Internal Security Forces, قوى الأمن الداخلي), General Security (الأمن العام) and judges. In practice, organisations do it, too. We read this on a page from 2023 or later.
rights-lb-help = Lebanon has no national plan yet for how offices send people on to help (National Referral Mechanism). A page from 2023 or later says so. You can still ask an organisation or a phone line for help.
rights-lb-careful = A report from 2023 says that people may be arrested, detained or deported. It speaks of people whom nobody has recognised as trafficked. A worker's legal status depends on the employer. Talk to a lawyer, a phone line or an organisation first, if you can.
rights-lb-law = Law 164 of 2011.

## Libya

rights-ly-who = We saw no working system of the state for this. Organisations of the United Nations and independent organisations help people. The page where we read this has no date.
rights-ly-help = The UN refugee agency (UNHCR) has a phone line about protection. Other organisations have phone lines, too. They may ask you questions in an interview. An interview does not mean that you get help. The page where we read this has no date.
rights-ly-careful = Be careful with the police, and with those who run places where migrants are held. A report from 2022 says that officials exploited migrants. Criminal groups, armed groups and private employers did it, too. Look for help from an organisation that is not part of the state.
rights-ly-law = We saw no full law on trafficking. A report from 2018 says that some forms of sex trafficking were a crime. Trafficking for work was not.

## Myanmar

rights-mm-who = In 2010, it was a special police against trafficking. A text from that year says so. This may have changed. We could not check who decides now. Before you go to the police or an office, talk to an organisation outside the state.
rights-mm-help = In 2010, a state office (Department of Social Welfare) had shelters. A shelter is a place to stay for a while. The office also had a short programme for people who came back to Myanmar. We could not check if this still exists. It is an office of the state. Talk to an organisation outside the state first.
rights-mm-law = Anti Trafficking in Persons Law of 2005. There may be a newer law, which we could not check.

## Mexico

rights-mx-help = There is a national phone line against trafficking (Línea Nacional contra la Trata de Personas). Mexico's embassies help Mexicans who are in other countries. The page where we read this has no date.
rights-mx-stay = Foreigners who were harmed by a crime, or saw one, can get a card to stay. It is the humanitarian visitor card (visitante por razones humanitarias). It lets people stay and work until the case ends. It does not depend on whether those who did it are found or punished. After the case, people can ask for permanent residence. The page where we read this has no date. Some sources say that it must be a serious crime. Ask a lawyer first.
rights-mx-law = General Law on Trafficking of 2012 (Ley General, trata de personas).

## Malaysia

rights-my-who = Five agencies of the state that enforce the law. A court gives protection orders: some are for a time (interim), some are full. The page where we read this has no date.
rights-my-help = There is a state council against trafficking (MAPO). There are protection orders and shelters. A report from 2023 says that all 180 recognised people got full protection orders. Before you go to a shelter, ask: "Can I go out? Can I keep my phone?"
rights-my-stay = A report from 2018 is about people whom the state recognised as trafficked. It says that they were not punished for some immigration offences. One example is coming into Malaysia without permission. This is not the same as a permit to stay.
rights-my-careful = Organisations say that people may be detained or deported if nobody has recognised them as trafficked. A report from 2023 says so. Talk to a lawyer or an organisation first, if you can.
rights-my-law = Anti-Trafficking in Persons and Anti-Smuggling of Migrants Act 2007, changed in 2022.

## Nigeria

rights-ng-who = NAPTIP, an agency of the state against trafficking. The police, immigration and organisations take part. We read this in a report from 2023.
rights-ng-help = There are rules for recognising people, for a safe return and for recovery. There is a national plan for sending people on to help (National Referral Mechanism). NAPTIP has shelters: places to stay for a while. There are interpreters for sign language. We read this in a report from 2023.

## Netherlands

rights-nl-help = The organisation CoMensha registers people who were trafficked, and finds care. The page where we read this has no date. You can ask first: "What do you write down about me? Who sees it?"
rights-nl-time = There is a set time to think (reflection period). It has a limit. The page where we read this has no date. Ask a lawyer or an organisation how long it is now.
rights-nl-stay = There is a permit to stay for the time of the case. There are exceptions if you cannot cooperate with the authorities. The reasons are a serious threat, your health, or being a child. The page where we read this has no date. Ask a lawyer which rule fits you.
rights-nl-money = Rules of the European Union say: every EU country must have a state scheme that pays compensation after some crimes. It is for people hurt by a violent crime, done on purpose in that country. Ask a lawyer if it may count for you. We read this on a page from 2015. We did not check how it works in the Netherlands.
rights-nl-money-eligible = People hurt in that country by a violent crime done on purpose.
rights-nl-wages = Rules of the European Union say: you can claim pay that you did not get, even if you worked without papers. This also counts after you were sent back. The law assumes at least the lowest legal wage, or the wage agreed for that work, unless somebody proves otherwise. You must be told about this before you are sent back. We read this in a text from 2020. We did not check how it works in the Netherlands.
rights-nl-wages-eligible = People who worked without papers, also after they were sent back.
rights-nl-law = Rules for foreigners, part B8/3 (Vreemdelingencirculaire B8/3).

## Nepal

rights-np-who = The police take the report. Then the statement of the person who was trafficked is certified at the district court. A person who reports can ask in writing to stay unnamed. The police should then keep the name secret. The court may still learn it. Ask a lawyer first. The page where we read this has no date.
rights-np-help = The National Women Commission (government) has the phone line 1145 (Khabar Garaun). It can send people on to a shelter or health care. It can also send them on to support for feelings, for children, or legal help. A page from 2017 says so.
rights-np-careful = A page from 2016 says that the law on trafficking is narrow. It counts people who were sold, transported or put into prostitution. Cases about work often use another law, the Foreign Employment Act. Ask a lawyer which law fits.
rights-np-lawyer = The phone line 1145 of the National Women Commission can send people on to legal aid. Legal aid is help from people who know the law. A page from 2017 says so. Ask first what it costs.
rights-np-law = Human Trafficking and Transportation (Control) Act 2064 (2007/2008).

## Philippines

rights-ph-help = Filipino workers in other countries have the phone line 1348, day and night. They can ask to be brought home quickly. A newspaper from 2022 says so.
rights-ph-law = Republic Act 9208, changed by RA 10364 (2012) and RA 11862 (2022).

## Poland

rights-pl-who = The police and the Border Guard (Straż Graniczna). The national centre KCIK can do it, too. KCIK also helps people who do not want contact with the police, the Border Guard or prosecutors. The page where we read this has no date.
rights-pl-help = There is a national centre for advice and help, KCIK (Krajowe Centrum Interwencyjno-Konsultacyjne). Organisations run it for the ministry.
rights-pl-time = There is time to recover and think, with a limit. The limit is longer for children. The page where we read this has no date. Ask KCIK or a lawyer how long it is now.
rights-pl-money = Rules of the European Union say: every EU country must have a state scheme that pays compensation after some crimes. It is for people hurt by a violent crime, done on purpose in that country. Ask a lawyer if it may count for you. We read this on a page from 2015. We did not check how it works in Poland.
rights-pl-money-eligible = People hurt in that country by a violent crime done on purpose.
rights-pl-wages = Rules of the European Union say: you can claim pay that you did not get, even if you worked without papers. This also counts after you were sent back. The law assumes at least the lowest legal wage, or the wage agreed for that work, unless somebody proves otherwise. You must be told about this before you are sent back. We read this in a text from 2020. We did not check how it works in Poland.
rights-pl-wages-eligible = People who worked without papers, also after they were sent back.

## Portugal

rights-pt-help = There is a national network with special teams (EME). You do not have to report to the police to get their help. The page where we read this has no date.
rights-pt-time = Rules of the European Union say: trafficked people who are not EU citizens must get time to think. In this time, they must not be sent out of the country. The page where we read this has no date. We did not check how it works in Portugal. Ask a lawyer how long the time is.
rights-pt-stay = A text of the law from 2012 names a permit to stay for one year. It could be renewed. It was possible without helping the authorities, for people recognised under a special law. This may have changed. Ask a lawyer first.
rights-pt-money = Rules of the European Union say: every EU country must have a state scheme that pays compensation after some crimes. It is for people hurt by a violent crime, done on purpose in that country. Ask a lawyer if it may count for you. We read this on a page from 2015. We did not check how it works in Portugal.
rights-pt-money-eligible = People hurt in that country by a violent crime done on purpose.
rights-pt-wages = Rules of the European Union say: you can claim pay that you did not get, even if you worked without papers. This also counts after you were sent back. The law assumes at least the lowest legal wage, or the wage agreed for that work, unless somebody proves otherwise. You must be told about this before you are sent back. We read this in a text from 2020. We did not check how it works in Portugal.
rights-pt-wages-eligible = People who worked without papers, also after they were sent back.
rights-pt-law = Act 23/2007 (Lei 23/2007), articles 109 to 112.

## Qatar

rights-qa-help = The Ministry of Labour has a phone line, and a website where workers can complain. A page from 2021 says so. It says that you can complain without your name. An employer may still guess who complained. If you have no permit, or left your employer, ask a lawyer or an organisation before you complain. This office belongs to the state. Ask first: "Whom do you tell about me?"
rights-qa-wages = Workers can complain online to the Ministry of Labour. A page from 2021 says so. Ask there, or ask a lawyer, if this also counts for your pay. If you have no permit, or left your employer, ask a lawyer or an organisation before you complain. This office belongs to the state. Ask first: "Whom do you tell about me?"
rights-qa-wages-eligible = Workers, also those who work in a home.

## Romania

rights-ro-help = There is a national plan for recognising trafficked people and sending them on to help. Its name is National Identification and Referral Mechanism. The state agency ANITP watches over it. We read this in a text of the law from 2023.
rights-ro-time = Foreigners get up to 90 days to recover and think. There must be serious reasons to believe that they were trafficked. We read this in a text of the law from 2023. Ask if it is still so.
rights-ro-money = Rules of the European Union say: every EU country must have a state scheme that pays compensation after some crimes. It is for people hurt by a violent crime, done on purpose in that country. Ask a lawyer if it may count for you. We read this on a page from 2015. We did not check how it works in Romania.
rights-ro-money-eligible = People hurt in that country by a violent crime done on purpose.
rights-ro-wages = Rules of the European Union say: you can claim pay that you did not get, even if you worked without papers. This also counts after you were sent back. The law assumes at least the lowest legal wage, or the wage agreed for that work, unless somebody proves otherwise. You must be told about this before you are sent back. We read this in a text from 2020. We did not check how it works in Romania.
rights-ro-wages-eligible = People who worked without papers, also after they were sent back.
rights-ro-law = Law 678/2001 (Legea 678/2001).

## Saudi Arabia

rights-sa-who = A national committee (Human Rights Commission) and the police. We read this in a report from 2024.
rights-sa-help = There is a national plan for how offices send people on to help (National Referral Mechanism). It sets times for each office, for now. We read this in a report from 2024.
rights-sa-careful = A report from 2023 says that most people who were trafficked were not sent on to help or care. The changed rules about sponsors (kafala) leave out people who work in homes.

## Thailand

rights-th-who = Teams of the police, social workers and others. We read this in a report from 2017.
rights-th-help = The law names help for people who were trafficked. It can be food, a shelter, medical care, or care for body and mind. It can also be education, training, legal help, or the return home. The page where we read this has no date.
rights-th-money = Officials must tell people who were trafficked about compensation. Compensation is money for the harm. The page where we read this has no date. You can ask: "Can I claim compensation? Until when?"
rights-th-lawyer = The law names legal aid among the help for people who were trafficked. The page where we read this has no date. Ask first what it costs.
rights-th-lawyer-eligible = People who were trafficked.
rights-th-law = Anti-Trafficking in Persons Act B.E. 2551 (2008).

## Türkiye

rights-tr-who = The immigration authority of the state. The police and others send people on to it. We read this in a report from 2021.
rights-tr-help = The immigration authority of the state has the phone line 157 (YİMER 157).
rights-tr-time = There is a permit for a short time. It is there to recover and decide. The page where we read this has no date. Ask a lawyer how long it is now.
rights-tr-stay = The permit for a short time can be extended, up to a limit. The page where we read this has no date. Ask a lawyer what the limit is now.
rights-tr-law = Law 6458 on Foreigners, articles 48 and 49.

## Ukraine

rights-ua-who = You can ask the local state administration for the official status of a trafficked person. You have rights to help before it decides. The page where we read this has no date.
rights-ua-help = You can ask for the official status of a trafficked person. No court has to decide first, and a criminal case need not be finished. Foreigners and people without a nationality can ask, too. The page where we read this has no date.
rights-ua-careful = The war has made it slower to get the official status. We read this in a report from 2023.
rights-ua-law = Criminal Code, article 149, and Decree 417 of 2012.

## United States

rights-us-who = The police or other law enforcement offices can ask for a permit named Continued Presence. The immigration office USCIS decides on another permit, the T visa. The page where we read this has no date. Rules may have changed. Ask a lawyer first.
rights-us-stay = There is a permit named Continued Presence. It lets people stay and work for a time, and it may be renewed. Only the police or other law enforcement offices can ask for it. You cannot apply for it yourself. The page where we read this has no date. Ask a lawyer about this and other permits first.
rights-us-careful = Some phone lines for tips are run by the department that also enforces immigration rules. The page where we read this has no date. Before you give your name, ask: "Who runs this line? Will you tell immigration?"
rights-us-money = People who were trafficked can sue those who exploited them in a civil court. To sue means to claim something in court. The page where we read this has no date. Ask a lawyer if this may count for you.
rights-us-money-eligible = People who were trafficked.

## Vietnam

rights-vn-who = The police and other offices check it. Vietnam's embassies help people who are in other countries. A law from 2024 says so.
rights-vn-help = A law from 2024 is about support and protection for people who were trafficked. It is also about people whose case the authorities still check. There is the phone line 111 (Tổng đài 111).
rights-vn-law = Law 53/2024 on human trafficking (53/2024/QH15). There may be newer rules that go with it.

## South Africa

rights-za-who = The head of Social Development in the province gives a letter that recognises a person as trafficked. This comes after a report to the police. The text of the law where we read this has no date.
rights-za-help = You do not need to report to the police to get the medicine against HIV (PEP). A health page without a date says so. It must start as soon as possible, always within 72 hours (three days). See a doctor now, if you can. Whoever hears of trafficking may have to report it. Before you tell more, ask: "Whom must you tell?"
rights-za-time = Foreigners who were trafficked can get a visa with time to recover and think. It has a limit, and may be extended once. It needs a confirmation from the police. The text of the law where we read this has no date. Ask a lawyer how long it is now.
rights-za-careful = People who know about trafficking, or suspect it, must report it to the police. A page without a date says so. Before you share details, ask: "Whom must you tell?"
rights-za-law = Prevention and Combating of Trafficking in Persons Act 7 of 2013.
