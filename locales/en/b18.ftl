### Guide B18: people without a nationality, or without any papers
### Every claim stands in the list of facts (content/facts.toml); content/guides/b18.toml says which claim rests on which fact.
### "Stateless" and "without papers" are two things: never use one word for both. Embassies can be a danger. Promise nothing.

b18-title = I have no nationality or no papers
# The line below the title, in the list of the start page.
b18-short = No passport, no birth paper, no embassy
b18-answer = You can ask for help without papers. Some rules do not depend on papers or on a nationality. It depends on the country. Talk to a lawyer before you go to an embassy or an office.

## What this can mean

b18-mean = What this can mean for you
b18-mean-fault = If you have no nationality or no papers, it is not your fault. You matter, with papers or without.
b18-mean-word = "Stateless" is the word for people without a nationality. To have no papers is something else. A lawyer can tell you which of the two fits you.
b18-mean-taken = Maybe somebody took your papers. The guide B4 is about papers and pay. Ask a lawyer which of its rules count for people without a nationality.

## In some places

b18-places = In some places
b18-places-ua = Ukraine: people without a nationality can ask for the official status of a trafficked person. They ask the local authority. No court has to decide. The page where we read this has no date.
b18-places-br = Brazil: trafficked people must get full help, whatever their nationality. It does not depend on whether they help an investigation. A law from 2016 says so.
b18-places-eu-pay = European Union, but not Denmark and Ireland: you can claim unpaid wages even if you worked without papers.
b18-places-eu-time = There, trafficked people who are not EU citizens must get time to think. In this time, they must not be sent out of the country. Ask a lawyer if this counts for you. The guide B6 says more.
b18-places-ilo = Countries that joined the 2014 Protocol on forced labour: whoever had to do forced labour must have ways to put it right, like compensation. This does not depend on a permit to stay.
b18-places-coe-age = Some countries joined the Council of Europe treaty against trafficking. Maybe they are not sure of your age, and you may be under 18. Then they must treat you as a child while they check.
b18-places-un-stay = UN guidance says: trafficked people should not be detained, charged or prosecuted for entering or staying without permission. Guidance is not a law. The guide B3 says more.
b18-places-un-back = Countries that joined the UN protocol on trafficking: your own country must take you back. A country where you had permanent residence must do so, too. It must not wait longer than is reasonable, and it must think of your safety. This does not say that you must go. The guide B8 is about being sent back.

## What you can do

b18-do = What you can do
b18-do-proof = Think about what shows who you are and where you lived. It can be a birth paper, a school paper, a card from a doctor, a photo or a letter. Keep copies where nobody who hurts you can reach them.
b18-do-unknown = If you do not know your birthday, or where you were born, you can say so. Try not to guess.
b18-do-false = If somebody gave you a false paper, talk to a lawyer before you show it.
b18-do-locked = Maybe officials lock you up because you have no papers. You can ask for a lawyer and an interpreter. If you are afraid to be sent somewhere, you can say so.

## What you can ask for

b18-ask = What you can ask for
b18-ask-without = Ask every helper first: "Whom must you tell?" If the answer is not a risk for you, ask: "Can you help me without papers?"
b18-ask-status = Ask a lawyer: "Do I have a nationality? Can this country see me as stateless? Which papers can I get, and can I stay?"
b18-ask-un = You can ask the UN refugee agency: "Do you help people without a nationality here?"
b18-ask-receipt = If an office takes a paper from you, ask for a copy and for a receipt. A receipt is a paper that says what they took.
b18-ask-child = If you have a child, ask an organisation: "How can my child get a birth paper?"

## What to be careful about

b18-careful = What to be careful about
b18-careful-embassy = Going to an embassy can be dangerous, if you fear that state. The same goes for a letter or a call. Ask a lawyer first: "May somebody contact an embassy about me? Can I say no?"
b18-careful-sign = Do not sign that you belong to a country if you do not know that it is true. Do not sign anything that you do not understand.
b18-careful-sell = Be careful if somebody sells a passport, a nationality or a permit. It may be false, or lead to a debt.
b18-careful-police = In some places, people who go to the police can be arrested or sent out of the country. Reports from 2023 and 2024 say this about Lebanon and Kuwait. It can be so in other countries, too. Talk to a lawyer, a phone line or an organisation first, if you can.
b18-careful-office = Before you give your name to an office, ask: "Will you tell the police, immigration or an embassy?"

## Who can help

b18-who = Who can help
b18-who-lawyer = A lawyer who knows about nationality and asylum. The guide B10 is about lawyers and interpreters.
b18-who-organisation = An organisation for refugees, for migrants or for people without a nationality. Ask first: "Do you work for a state?"
b18-who-line = A phone line. You can ask if you have to say your name.
