### Guide B21: refugees, and people who ask for asylum.
### Every claim stands in the list of facts (content/facts.toml); content/guides/b21.toml says which claim rests on which fact.
### Guidance is not a law, and "some people can be refugees" is not "you are one". Permits and being sent back are in B8. Promise nothing.

b21-title = I am afraid to go back: asylum
# The line below the title, in the list of the start page.
b21-short = Refugees, and what to say to whom
b21-answer = Guidance of the UN refugee agency says: some people who fear those who hurt them can be refugees. One example: their own state does not protect them. It depends on your case and on the country. Ask a lawyer first.

## What this can mean

b21-mean = What this can mean for you
b21-mean-fault = It is not your fault that you are afraid. It is not your fault how you had to travel.
b21-mean-word = Asylum is protection as a refugee. A lawyer can tell you how to ask for it, who decides, and how long it may take.
b21-mean-guide = The guidance is from 2006. It speaks of people who were trafficked and fear persecution when they go back. A lawyer can tell you if this word may fit. Guidance is not a law.
b21-mean-smuggler = Smuggling means that somebody takes people across a border against the law, to earn money. Trafficking means that somebody exploits you. Maybe you paid for such a journey. If you were exploited then, it can become trafficking.

## In some places

b21-places = In some places
b21-places-coe = Some countries joined the Council of Europe treaty against trafficking. There, a permit for trafficked people does not take away your right to ask for asylum.
b21-places-more = The guide B8 is about permits and about being sent back. The guide B6 is about time to think. The guide B3 is about punishment, also for coming in without permission.

## What to say to whom

b21-say = What to say to whom
b21-say-border = At a border, or where somebody wants to send you back, you can say: "I am afraid to go back. I want to ask for asylum." Ask for an interpreter. If you can, talk to a lawyer before.
b21-say-lawyer = You can tell your lawyer: who hurt you, whom you fear, and if your state protects you. Ask at the start: "What stays between us?"
b21-say-exploited = Ask your lawyer: "Should I say that I was exploited? To whom, and when?" It may be important for asylum.
b21-say-true = Use your own words, and say what is true. If somebody sells you a story to tell, do not use it. It can hurt your case.
b21-say-memory = It is normal if your story is not in order, or if you remember more later. Ask your lawyer how to add it.
b21-say-interpreter = Say it if you do not understand the interpreter, or if this person may know those you fear. You can ask for another one, for a woman or for a man.
b21-say-alone = Maybe you came with a person who hurts you, or with family. You can ask to talk alone. If this person may become angry, ask when they can not hear you.

## What you can do

b21-do = What you can do
b21-do-paper = Ask for a paper that shows that you asked for asylum. If it is safe, keep a copy with a person you trust.
b21-do-address = If you move, ask first how to tell the office. Its letters may name a last day to answer.
b21-do-keep = Keep threatening messages, and a list of what happened, with dates. Keep them where nobody who hurts you can reach them. If your family is threatened at home, write that down, too.

## What you can ask for

b21-ask = What you can ask for
b21-ask-lawyer = Ask a lawyer: "Can I ask for asylum here? Does it matter which countries I came through?"
b21-ask-both = Ask: "Can I ask for asylum and for a permit for trafficked people? Does one change the other?"
b21-ask-place = Where you wait, somebody who hurts you may live, too. You can ask: "Can I live in another place?"

## What to be careful about

b21-careful = What to be careful about
b21-careful-smuggler = Be careful if somebody offers a journey, papers, work or a bed. They may want a debt, your papers or sex for it. You do not owe this in return for help.
b21-careful-embassy = The embassy of your own state works for that state. If you fear your state, talk to a lawyer before you call, write or go there. The same goes for a new passport, or a visit home.
b21-careful-online = If you can, do not put your face, your place or your story on the internet. Those you fear may see it.
b21-careful-punished = People who were exploited are still sometimes jailed or sent out of the country, even where the law protects them. A statement from 2014 says so.
b21-careful-police = In some places, people who go to the police can be arrested or sent out of the country. Reports from 2023 and 2024 say this about Lebanon and Kuwait. It can be so in other countries, too. Talk to a lawyer, a phone line or an organisation first, if you can.
b21-careful-libya = Libya: a report from 2022 says that armed groups and officials exploited migrants, too. There, look for help from an organisation that is not part of the state.

## Who can help

b21-who = Who can help
b21-who-lawyer = A lawyer who knows about asylum and exploitation. The guide B10 is about lawyers and interpreters.
b21-who-organisation = An organisation for refugees. Ask there if the UN refugee agency can help you. Ask first: "Do you work for the state? Whom must you tell?"
b21-who-line = A phone line. Somebody there may know a lawyer or an interpreter near you.
