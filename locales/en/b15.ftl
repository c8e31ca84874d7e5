### Guide B15: court and witnesses
### Every claim stands in the list of facts (content/facts.toml); content/guides/b15.toml says which claim rests on which fact.
### Protection can be asked for; nobody can say that it comes or that it is enough. Questions in quotation marks claim nothing.
### Where the police are named, the words beside it say that they can be a risk, and what else there is.

b15-title = What happens in court?
# The line below the title, in the list of the start page.
b15-short = Being a witness, asking for protection
# The answer names no danger and no police: a look at the screen gives nothing away.
b15-answer = In many countries, the state must take steps to protect people from threats in some criminal cases. You can ask for protection before you decide to speak. Ask a lawyer first.

## What this can mean

b15-mean = What this can mean for you
b15-mean-witness = A witness is a person who tells a court what they saw or lived through. A trial is when a court listens and then decides.
b15-mean-differs = A trial is not the same in every country. Ask a lawyer how it works where you are.
b15-mean-fear = If you are afraid to speak in court, it is not your fault.
b15-mean-help = Countries that joined the Council of Europe treaty against trafficking: help must not depend on whether you agree to be a witness. A permit to stay can be another matter. Ask a lawyer about both.

## In some places

b15-places = In some places
b15-places-coe = Countries that joined this Council of Europe treaty must protect trafficked people and witnesses from revenge and threats. They must do this during and after the case.
b15-places-coe-family = In these countries, people in your family can be protected too, when it is necessary.
b15-places-coe-kinds = In these countries, protection can be guards or a new place to live. It can also be a new identity, or help to get a job. Ask what is possible in your case.
b15-places-un = Countries that joined the UN treaty against organised crime must take steps to help and protect people harmed by it. This counts above all when there are threats. Ask a lawyer if it counts for you.
b15-places-un-private = Countries that joined the UN protocol on trafficking must protect the privacy of trafficked people. They do it as far as their own law allows. Some court cases can be kept private. The other side may still learn your name. Ask a lawyer first.
b15-places-eu = European Union, but not Denmark: people harmed by a crime should be protected from threats, revenge and new harm during the case. For example, an order can tell somebody to stay away from you. The page where we read it has no date. It may have changed.
b15-places-np = Nepal: a person who reports trafficking can ask in writing to stay unnamed. The law says that the police should then keep the name secret. A court may still learn it. Ask a lawyer first. The page where we read it has no date.
b15-places-risk = In some places, people who go to the police can be arrested or sent out of the country. Reports from 2023 and 2024 say this about Lebanon and Kuwait. It can be so in other countries, too. You can talk to a lawyer, a phone line or an organisation first.

## What you can do

b15-do = What you can do
b15-do-visit = You can ask to see the court room before the day. Ask who will sit where, and who will ask you questions.
b15-do-words = Use your own words. If you do not understand a question, say so. You can ask for a break.
b15-do-memory = What hurts us very much can change how we remember. It is normal if your story is not in order, or if details come later.
b15-do-threats = Keep threatening messages, and a list of threats with dates. Keep them where the person who threatens you can not reach them. Tell your lawyer.
b15-do-after = A day in court can be hard. Plan who goes home with you, and what is good for you afterwards.

## What you can ask for

b15-ask = What you can ask for
b15-ask-must = Ask a lawyer: "Must I speak in court? What can happen if I say no? Can I change my mind?"
b15-ask-see = Ask: "Will I see the person who hurt me? Can I speak from another room, by video or behind a screen?"
b15-ask-name = Ask: "Who will learn my name and address? Can they stay out of the papers? Can the court close the doors to the public?"
b15-ask-questions = Ask: "What may they ask about my private life? Who can stop questions that are not needed?"
b15-ask-with = Ask: "Can somebody I trust stay with me? Can I have an interpreter? Can I wait in a separate room?"
b15-ask-long = Ask: "How long does the protection last? Whom can I call at night? Can my family be protected, too?"

## What to be careful about

b15-careful = What to be careful about
b15-careful-before = Ask for protection before you agree to be a witness. Ask for it in writing. Protection may not be enough.
b15-careful-change = A new place or a new identity changes your life. Ask first: "Can I still see my family? Can I come back?"
b15-careful-talk = Do not write about the case where others can read it. If you are in danger now, read "If I am in danger now".

## Who can help

b15-who = Who can help
b15-who-lawyer = A lawyer who is on your side. The guide "Can I have a lawyer and an interpreter?" says more.
b15-who-court = Ask the court: "Is there somebody here who helps witnesses?" Ask also whom this person must tell.
b15-who-line = A phone line or an organisation. Somebody there may go to court with you.
