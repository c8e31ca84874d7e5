### Guide B16: after I go home.
### Every claim stands in the list of facts (content/facts.toml); content/guides/b16.toml says which claim rests on which fact.
### "Home" is the country or the place where the reader lived before. Not everybody is safe there. Promise nothing.

b16-title = After I go home
# The line below the title, in the list of the start page.
b16-short = Safety, papers, help, money that is owed
b16-answer = Some rights can go with you. You may be able to ask for pay or compensation from home. Some countries help people who come back. It depends on the country.

## What this can mean

b16-mean = What this can mean for you
b16-mean-fault = If you come back with little money, or with debts, it is not your fault. You decide whom you tell what happened.
b16-mean-time = It can take time to feel at home again. Maybe you are sad, angry or tired, or you sleep badly. You can ask for help with this, too.
b16-mean-again = Countries that joined the UN protocol on trafficking must try to protect people from being trafficked again.

## In some places

b16-places = In some places
b16-places-own = Countries that joined the UN protocol on trafficking: they must let their own trafficked people come back without unreasonable delay. They must think about their safety. This also counts for people who had a permanent right to live there.
b16-places-eu-pay = European Union, but not Denmark and Ireland: you can claim unpaid wages for work there even after you were sent home. This counts even if you worked without papers.
b16-places-eu-money = European Union: maybe you live in one EU country, and the crime was in another. Then you can apply for compensation through an office in the country where you live. It is for people hurt by violent crimes done on purpose. Ask a lawyer if this may count for you.
b16-places-pl = Poland: a national centre (KCIK) helps Polish people who come home. It can help with housing, a doctor, legal advice and new papers. The page we read is from 2018 or earlier.
b16-places-id = Indonesia: trafficked people have rights to restitution (getting back what was taken), to help to recover, and to be brought home. The text we read has no date.
b16-places-bd = Bangladesh: workers who came back could complain to the ministry for work abroad. A report from 2017 says so.
b16-places-ar = Argentina: a team of the state arranged a journey home inside the country for one person. A newspaper wrote this in 2025. Ask if it can do this for you.

## What you can do

b16-do = What you can do
b16-do-safe = Think about where you can sleep safely, and who should know that you are back. You do not have to go to the same place as before.
b16-do-contact = Keep the phone number of your lawyer or organisation in the other country. Give them a way to reach you that nobody who hurts you can see.
b16-do-keep = Keep contracts, messages, pay slips and letters from courts. Leave copies with a person you trust.
b16-do-doctor = See a doctor if you are hurt or ill. You can start with what hurts, and tell more later.
b16-do-danger = If somebody threatens you at home, read the guide "If I am in danger now". If you need to leave again, a lawyer can tell you which ways are open.

## What you can ask for

b16-ask = What you can ask for
b16-ask-before = Before you leave the other country, ask your lawyer: "Can you act for me when I am gone? What must I sign for that?"
b16-ask-claim = Ask a lawyer or a union: "Can I claim my pay or compensation from here? How much time do I have?"
b16-ask-court = If there is a court case, ask: "Must I travel back? Can I speak by video? Who pays for the journey?"
b16-ask-help = Ask an organisation near you: "Is there help with housing, school or work? What must I do for it?"
b16-ask-papers = If you need new papers, ask what you must bring. You can also ask: "Does the paper show what happened to me?"

## What to be careful about

b16-careful = What to be careful about
b16-careful-near = Maybe the person who sent you away lives near you, or belongs to your family. If you are afraid, talk to an organisation before you go there.
b16-careful-debt = Maybe somebody says that you still owe money for the journey. Get advice before you pay, sign or work for it.
b16-careful-offer = Be careful with a new offer of work or marriage in another country. Ask a union or an organisation first. Leave a copy of the offer with a person you trust.
b16-careful-story = Somebody may want your story for a newspaper or the internet. You can say no. Pictures and names can stay there for a long time.
b16-careful-office = Before you give your name to an office, ask: "Whom must you tell? Will you tell the police?"
b16-careful-police = The police can be a risk if you may be arrested, or if somebody who hurts you knows them. Then look for other help first: a lawyer, a phone line or an organisation.

## Who can help

b16-who = Who can help
b16-who-line = A phone line in your country. The list of numbers says who runs each line.
b16-who-organisation = An organisation for workers who come back, for women, for children or for migrants. Ask first what it costs, and whom it must tell.
b16-who-lawyer = A lawyer at home. This lawyer may work together with a lawyer in the other country.
