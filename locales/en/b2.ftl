### Guide B2: is this exploitation?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b2.toml says which claim rests on which fact.
### The signs are plain words for the eleven indicators of forced labour of the ILO: keep all eleven, in this order. She may
### not know the word "exploitation": choose the word that helpers in your language use, and never ask her to know it.

b2-title = Is this exploitation?
# The line below the title, in the list of the start page.
b2-short = Signs that something is not right
b2-answer = It may be, if some of these signs fit your life. It can be, even if you said yes at first. You do not need to know the word for it.

## Signs. "Somebody" and "they" can be an employer, a partner, a relative or anybody else.

b2-signs = Signs to look for
b2-signs-need = You are in need, and somebody uses this against you.
b2-signs-promise = It is not what they promised you.
b2-signs-move = You can not come and go as you want.
b2-signs-apart = They keep you apart from other people.
b2-signs-hurt = Somebody hurts your body, or makes you do sexual things.
b2-signs-threat = Somebody threatens you.
b2-signs-papers = They keep your passport or your other papers.
b2-signs-pay = They keep back your pay.
b2-signs-debt = You must work to pay a debt. Your work is not counted fairly, or there is no end.
b2-signs-bad = You have to live or work in very bad conditions.
b2-signs-hours = You have to work far too many hours.

## What this can mean for you

b2-mean = What this can mean for you
b2-mean-fault = If somebody did this to you, it is not your fault.
b2-mean-eleven = The UN's organisation for work, the ILO, lists eleven signs of forced labour. Those above are the same, in plain words.
b2-mean-one = Sometimes one sign is enough to show forced labour. In other cases, only several signs together show it.
b2-mean-trafficking = Trafficking means: somebody recruits, moves, hides or takes in a person, to exploit the person. They use force, threats or tricks, or abuse their power.
b2-mean-yes = Then it does not matter if you said yes at first. UN rules say so.
b2-mean-kinds = It is not only about work. Sexual exploitation, slavery and taking out an organ of the body are exploitation, too.
b2-mean-marriage = A marriage can be like slavery. A UN treaty of 1956 says so when a woman is given for payment and can not refuse.
b2-mean-house = You do not need to cross a border. It can happen in one country, one town or one house.
b2-mean-border = Maybe you paid somebody to take you across a border. If you are exploited then, it can become trafficking.
b2-mean-child = Under 18, there need not be force or tricks. UN rules say: recruiting or moving a child to exploit the child is trafficking.

## What you can do

b2-do = What you can do
b2-do-words = Say what happens, in your own words, and only what you want to say.
b2-do-order = It is normal if your story is not in order, or if details come back later.
b2-do-keep = You can keep threatening messages, and a list of what happened, with dates. Keep them where nobody who hurts you can reach them.
b2-do-stop = This may be a lot to read. You can stop here and come back another day.

## What you can ask for

b2-ask = What you can ask for
b2-ask-question = You can ask a lawyer, a phone line or an organisation: "Is this exploitation?"
b2-ask-coe = Some countries joined the Council of Europe treaty against trafficking. There, trafficked people must be told their rights in a language they understand.
b2-ask-coe-time = There, people must get time to recover and think. It starts when there are good reasons to believe that they were trafficked.
b2-ask-coe-witness = There, help must not depend on whether you agree to be a witness.

## What to be careful about

b2-careful = What to be careful about
b2-careful-case = This list can not decide your case. A lawyer who knows the law of the country can say more.
b2-careful-report = In some places, people who know about trafficking must report it. South Africa is one. Before you give names, ask: "Whom must you tell?"
b2-careful-person = Think about who may see you reading this. The person who controls you may become angry.

## Who can help

b2-who = Who can help
b2-who-lawyer = A lawyer, or an organisation for workers, for migrants or for women.
b2-who-line = A phone line. You do not have to say your name.
b2-who-person = A person you trust. You do not have to carry this alone.
