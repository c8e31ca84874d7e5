### Guide B5: who keeps my words secret?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b5.toml says which claim rests on which fact.
### Promise nothing: nobody can say "secret" for all cases. "May have to" is not "must".

b5-title = Who keeps my words secret?
# The line below the title, in the list of the start page.
b5-short = Who may tell others, and what to ask
b5-answer = Some helpers ask you before they tell others. Some must tell, because the law says so. Ask before you give names.

## What to ask first

b5-first = Ask before you give names
b5-first-who = "Who are you, and who do you work for?"
b5-first-tell = "Whom must you tell? Will you tell the police or immigration?"
b5-first-stop = If they do tell the police and that is a risk for you, you can stop. You can talk to somebody else.
b5-first-write = "What do you write down, and who can read it?"
b5-first-name = "Can I talk with you without my name?"

## Who is who

b5-whom = Who may have to tell others
b5-whom-lawyer = A lawyer or a doctor. Ask at the start: "What stays between us? When must you tell somebody?"
b5-whom-line-gb = A phone line. A line in the United Kingdom asks you before it shares your details. If somebody is in danger now, or a child is at risk, it may tell others without asking you.
b5-whom-line-ca = A line in Canada does not tell the police without your yes, unless the law makes it do so.
b5-whom-police = The police. They may act on what you say, and may ask for your papers.
b5-whom-police-risk = In some places, people who go to the police can be arrested or sent out of the country. Reports from 2023 and 2024 say this about Lebanon and Kuwait. It can be so in other countries, too. You can talk to a lawyer, a phone line or an organisation first.
b5-whom-interpreter = An interpreter. You can ask for another one, if this one may know your family or the person who hurts you.
b5-whom-site = This site. You can read it without a name. Your phone and your network may remember the visit.
b5-whom-letter = The agency, if you write a letter here. Its card says whom it tells. Read the card before you send.

## Children

b5-child = If somebody is under 18
b5-child-tell = If a child is at risk, helpers may tell others without asking you. In some places the law may make them do it.
b5-child-ask = You can ask first, without a name: "What do you do if somebody is under 18?"

## What this can mean

b5-mean = What this can mean for you
b5-mean-you = You decide how much you say. You can say little, and you can stop.
b5-mean-un = Countries that joined the UN protocol on trafficking must protect the privacy of trafficked people. They do it as far as their own law allows.
b5-mean-coe = In countries that joined the Council of Europe treaty against trafficking, trafficked people have a right to privacy.

## What you can ask for

b5-ask = What you can ask for
b5-ask-consent = In countries that joined this Council of Europe treaty, help needs your yes. You must know what you say yes to.
b5-ask-see = European Union: you can ask any organisation what it keeps about you.
b5-ask-delete = There, you can ask it to correct what is wrong. You can ask it to delete what it no longer needs.
b5-ask-back = There, if you said yes to the use of your data, you can take back your yes at any time.

## What to be careful about

b5-careful = What to be careful about
b5-careful-report = In some places, people who know about trafficking must report it. South Africa is one.
b5-careful-said = What was said can not be unsaid. You can wait with names and places.
b5-careful-phone = If you feel that somebody watches your phone, you may be right. Look for help on a friend's phone, or on a computer in a library.
b5-careful-write = Do not write names, places or your story where others can read them.

## Who can help

b5-who = Who can help
b5-who-line = A phone line. The list says who runs each line, and what to know before you call.
b5-who-lawyer = A lawyer, or an organisation that is not part of the state.
