### Guide B9: can the harm be put right?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b9.toml says which claim rests on which fact.
### The words in brackets are the words that lawyers use; use the usual ones of your language. Nobody can say that money will come. Promise nothing.

b9-title = Can the harm be put right?
# The line below the title, in the list of the start page.
b9-short = Money for the harm, and other remedies
b9-answer = Sometimes, in part. You may be able to ask for money for the harm, and for other repair. It depends on the country. Ask for advice soon, because there can be deadlines.

## What this can mean

b9-mean = What this can mean for you
b9-mean-fault = What was done to you is not your fault. It is your choice whether to ask for anything.
b9-mean-status = Countries that joined the 2014 Protocol on forced labour: whoever had to do forced labour must have ways to put it right, like compensation. This does not depend on a permit to stay.

## Six kinds of remedy

b9-kinds = Six ways to put it right
b9-kinds-un = UN guidance names five kinds of repair after very serious violations of human rights. Guidance is not a law.
b9-kinds-back = Giving back (restitution). This means to give back what you had, as far as possible: freedom, identity, family life, job, home, property.
b9-kinds-money = Money for the harm (compensation). Countries that joined the UN protocol on trafficking: the law must give trafficked people a chance to get it.
b9-kinds-care = Help to recover (rehabilitation). This includes medical care, help for the mind, and legal and social services.
b9-kinds-truth = Truth and an apology (satisfaction). The truth is told, and somebody says sorry.
b9-kinds-again = Steps so that it does not happen again (non-repetition).
b9-kinds-protect = The sixth way is protection while a case runs (interim protection). Countries that joined the Council of Europe treaty against trafficking must protect trafficked people and witnesses from revenge and threats. They must do this during and after the case.

## In some places

b9-places = In some places
b9-places-coe = Countries that joined the Council of Europe treaty against trafficking: trafficked people have a right to compensation from those who did it. The state must make compensation possible too, for example with a fund. Its own law sets the conditions.
b9-places-eu = European Union: every country must have a compensation scheme for people hurt by violent crimes done on purpose. The crime must have happened in that country. Ask: "Does this count for me?"

## More than one country

b9-border = If there is more than one country
b9-border-start = You can ask a lawyer or an organisation in the country where you are now. They may know how to begin in another country.
b9-border-eu = European Union: maybe you live in one EU country and the crime was in another. Then you can apply for compensation through an office in the country where you live.
b9-border-court = The 46 countries of the Council of Europe: before the European Court of Human Rights, you must usually go through the country's own courts. After the final decision there, you have 4 months to apply. We read the 4 months in a text from 2022.
# OAS: the organisation of states in the Americas. A petition is a letter that asks the Commission to look at what a state did.
b9-border-americas = Countries in the Americas that belong to the OAS: any person, group or organisation may send a petition to the Inter-American Commission on Human Rights. It must be sent within 6 months after the final decision in the country. The page we read has no date.
b9-border-women = Countries that accepted complaints to the UN committee on women's rights (CEDAW): the committee can ask the state to protect you at once. A complaint there must have a name on it.

## What you can do

b9-do = What you can do
b9-do-safe = Your safety comes first. The person who hurt you may become angry when you ask. Do not put yourself in danger to get proof.
b9-do-list = If it is safe, write down dates, places, hours of work and promises. Write down who saw what happened.
b9-do-keep = Keep contracts, messages and photos. Keep papers about what it cost you: doctors, medicine, travel. Keep all this where nobody who hurts you can reach it.
b9-do-doctor = If you see a doctor, you can ask: "Can you write down how I am hurt and how I feel? Can I have a copy?"

## What you can ask for

b9-ask = What you can ask for
b9-ask-which = Ask a lawyer or an organisation: "Which of these ways may be open to me? In which country?"
b9-ask-first = Before you give your name to an office, ask: "What must I do first? Whom must you tell about me?"
b9-ask-cost = Ask: "What does it cost? Must I pay if we lose? Can I get a lawyer for free?"

## What to be careful about

b9-careful = What to be careful about
b9-careful-time = There are deadlines, and they differ. Ask early: "How much time do I have?" Ask also if you think that it is too late.
b9-careful-sign = Get advice before you sign that you were paid, or that you want nothing more.
b9-careful-money = Do not count on money before it is paid. Be careful with people who promise money and want a fee first.

## Who can help

b9-who = Who can help
b9-who-lawyer = A lawyer. Countries that joined the Council of Europe treaty against trafficking: trafficked people have a right to legal help and free legal aid. The rules of each country set the conditions.
b9-who-line = A phone line, a union or an organisation. Somebody there may know a lawyer near you.
