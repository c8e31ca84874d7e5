### Guide B6: do I have to answer questions?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b6.toml says which claim rests on which fact.
### Time to think, help, and a permit to stay are three different things: never let one word stand for two of them.
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b6-title = Do I have to answer questions?
# The line below the title, in the list of the start page.
b6-short = Officials, time to think, interviews
# The word "police" stands in no title and no first line: a look at the screen gives nothing away.
b6-answer = It depends on the country. In some countries you can get help without making a report. In some, the law gives trafficked people time to think first. Ask for advice before you decide.

## What this can mean

b6-mean = What this can mean for you
b6-mean-fear = If you are afraid to talk to the police, it is not your fault.
b6-mean-risk = In some places, people who go to the police can be arrested or sent out of the country. Reports from 2023 and 2024 say this about Lebanon and Kuwait. It can be so in other countries, too. You can talk to a lawyer, a phone line or an organisation first.

## In some places

b6-places = In some places
b6-places-coe = Some countries joined the Council of Europe treaty against trafficking. There, people must get time to recover and think. It starts when there are good reasons to believe that they were trafficked. It is at least 30 days. A text from 2008 says so.
b6-places-coe-why = In these countries, the time is for you to feel calmer, and to get away from those who control you. It is also for you to decide, with good information, whether to help the authorities.
b6-places-coe-stay = In these countries, people must not be sent out of the country in this time. Guidance from 2024 says so.
b6-places-coe-help = In these countries, help must not depend on whether you agree to be a witness.
b6-places-eu = European Union, but not Denmark and Ireland: trafficked people who are not EU citizens must get time to think. In this time, they must not be sent out of the country. This counts even if they came into the European Union without permission.
b6-places-br = Brazil: trafficked people must get full help, whatever country they come from. It does not depend on whether they help an investigation. A law from 2016 says so.
b6-places-ca = Canada: a permit to stay for trafficked people does not depend on speaking in court against those who exploited them. An official text from 2025 or later says so. It does not promise a permit.

## What you can do

b6-do = What you can do
b6-do-lawyer = Ask for a lawyer before you answer questions, above all about crimes.
b6-do-interview = When officials ask you questions, this is called an interview. You can ask for a break, or to go on another day.
b6-do-words = If you talk, use your own words. Say only what you know. Try not to guess.
b6-do-remember = If you do not remember something, you can say so. You can start anywhere, and add things later.
b6-do-sign = Do not sign anything that you do not understand. Ask somebody to read it to you in your language.

## What you can ask for

b6-ask = What you can ask for
b6-ask-must = Ask a lawyer: "Do I have to answer? What can happen if I do not? If I talk, can I stop later?"
b6-ask-time = Ask: "Can I have time to think? How much? Can it end early?"
b6-ask-each = Time to think, help, and a permit to stay are three different things. Ask about each: "Does this depend on talking to the authorities?"
b6-ask-person = You can ask for an interpreter. You can ask to speak with a woman, or with a man. You can ask if a person you trust may come with you.

## What to be careful about

b6-careful = What to be careful about
b6-careful-page = This page can not say if you must answer. A lawyer who knows the law of the country can say more.
b6-careful-punished = People who were exploited are still sometimes jailed or sent out of the country, even where the law protects them. A statement from 2014 says so.
b6-careful-report = In some places, people who know about trafficking must report it. South Africa is one. Before you share details, ask: "Whom must you tell?"
b6-careful-friends = It can be a risk if the person who hurts you has friends in the police. Then look for other help first: a lawyer, a phone line or an organisation.

## Who can help

b6-who = Who can help
b6-who-lawyer = A lawyer. Ask first: "Is this free?"
b6-who-line = A phone line that is not run by the police. The list of numbers says who runs each line.
b6-who-no-police = In some countries you can get help without going to the police. Portugal and Poland are examples.
b6-who-people = A person you trust. Or an organisation for women, for workers or for migrants.
