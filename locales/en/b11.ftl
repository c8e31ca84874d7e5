### Guide B11: more than one country
### Every claim stands in the list of facts (content/facts.toml); content/guides/b11.toml says which claim rests on which fact.
### Deadlines stand only beside their country or court, and beside the date of the text. "May" and "can" stay what they are. Promise nothing.

b11-title = What if it is about more than one country?
# The line below the title, in the list of the start page.
b11-short = Where to start, and who may act
b11-answer = Sometimes you can start where you are now, even if it happened in another country. It depends on the countries. Ask a lawyer or an organisation where you are.

## What this can mean

b11-mean = What this can mean for you
b11-mean-many = Maybe you were taken through several countries. Maybe the harm was in one country, and you live in another now. If this makes things hard, it is not your fault.
b11-mean-questions = There can be three questions. Who looks for the people who did it? Who pays for the harm? Who answers if a state did not protect you?
b11-mean-each = The way may be different for each question. You can ask about all three.

## In some places

b11-places = In some places
b11-places-eu = European Union: maybe you live in one EU country and the crime was in another. Then you can apply for compensation through an office in the country where you live. It is for people hurt by violent crimes done on purpose. Ask a lawyer if this may count for you. Compensation is money for the harm.
b11-places-nl = Netherlands: people who were exploited in another country do not have to go back there to report it. If they report in the Netherlands, they can still use its rules on permits for trafficked people. The page where we read it has no date.
b11-places-risk = To report can mean to talk to the police. In some places, people who go to the police can be arrested or sent out of the country. A report from 2024 says this about Kuwait. It can be so in other countries, too. You can talk to a lawyer, a phone line or an organisation first.

## Courts and offices for many countries

b11-above = Courts and offices for many countries
b11-above-ecthr = The 46 countries of the Council of Europe: before the European Court of Human Rights, you must usually go through the country's own courts. After the final decision there, you have 4 months to apply. We read the 4 months in a text from 2022.
# OAS: the organisation of states in the Americas. A petition is a letter that asks the Commission to look at what a state did.
b11-above-oas = Countries in the Americas that belong to the OAS: any person, group or organisation may send a petition to the Inter-American Commission on Human Rights. It must be sent within 6 months after the final decision in the country. The page we read has no date. The state may learn your name.
b11-above-oas-urgent = There, in serious and urgent cases, you can ask the Commission for urgent steps. They are called "precautionary measures". You can ask even before you send a petition.
b11-above-ecowas = Countries in West Africa that belong to ECOWAS: you can go to the ECOWAS Court before a case in the country has ended. You need a lawyer or an agent, and the case must have your name on it. The page we read has no date. Ask first if the country still belongs to ECOWAS.
b11-above-cedaw = Countries that accepted complaints to the UN committee on women's rights (CEDAW): women can complain there. An organisation can do it for you, if you say yes. Ask a lawyer: "Must I go through the country's own courts first? How much time do I have?"
b11-above-cedaw-now = A complaint there must have a name on it. The state may learn it. If that is a risk for you, ask a lawyer first. The committee can ask the state to protect you at once. The state may not do it.
b11-above-name = You can ask a UN committee to hide your name when it publishes the result. The state may still know your name.
b11-above-expert = Countries of the UN: the UN's expert on trafficking can write to a government about your case. This expert is called "Special Rapporteur". The letter can be urgent, if the harm goes on or is near. We read this in a copy from 2007. The government may then learn your name. Ask a lawyer first.
b11-above-company = Maybe a company that works in many countries is involved. In about 51 countries that follow the rules of the OECD, any person can complain to a contact point. It can not punish the company. It can offer talks.

## What you can do

b11-do = What you can do
b11-do-list = If it is safe, write down the countries, the dates, and what happened in each. Write down who helped, and who saw it.
b11-do-keep = Keep tickets, contracts, messages and papers about money from every country. Keep them where nobody who hurts you can reach them.
b11-do-reach = If you move to another country, tell your lawyer a safe way to reach you. Ask before you go: "Does this change my case?"

## What you can ask for

b11-ask = What you can ask for
b11-ask-where = Ask a lawyer: "In which country can I start? Can I do it from here? Must I travel?"
b11-ask-time = Ask: "What is the last day in each country?" Ask early, and also if you think that it is too late.
b11-ask-who = Ask: "Who can help me in the other country? Do you work with somebody there? What does it cost?"
b11-ask-can = Ask about every court or office: "What can it do for me? What can it not do? How long can it take?"
b11-ask-name = Ask before you send anything: "Who will read my name? Will it be published? Will the other state hear about me?"

## What to be careful about

b11-careful = What to be careful about
b11-careful-reach = People who hurt you may have friends or family in the other country. Ask first: "Whom will you write to or call there?"
b11-careful-embassy = Your embassy belongs to your own state. If that may be a risk for you, talk to a lawyer first.
b11-careful-promise = Be careful with people who say that they can win in another country and want a fee first.

## Who can help

b11-who = Who can help
b11-who-lawyer = A lawyer, or an organisation that works in more than one country. The guide "Can I have a lawyer and an interpreter?" says more.
b11-who-union = A union, or an organisation for migrants. Somebody there may know people in the other country.
b11-who-line = A phone line in the country where you are. Somebody there may know where to start.
