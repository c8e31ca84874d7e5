### Guide B9: can the harm be put right?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b9.toml says which claim rests on which fact.
### The words in brackets are the words that lawyers use; use the usual ones of your language. Nobody can say that money will come. Promise nothing.

b9-title = 受到的伤害能补救吗？
# The line below the title, in the list of the start page.
b9-short = 为伤害付的钱，和其他补救办法
b9-answer = 有时可以，能补救一部分。你也许可以要求为你受到的伤害付钱，也许可以要求别的补救。这要看是哪个国家。请早点咨询，因为可能有期限。

## What this can mean

b9-mean = 这对你可能意味着什么
b9-mean-fault = 别人对你做的事，不是你的错。要不要提出要求，由你选择。
b9-mean-status = 加入2014年强迫劳动议定书的国家：被强迫劳动的人，必须有补救的办法，比如赔偿。这不取决于有没有居留许可。

## Six kinds of remedy

b9-kinds = 六种补救办法
b9-kinds-un = 联合国的指导意见列出五种补救，用于非常严重的侵犯人权的情况。指导意见不是法律。
b9-kinds-back = 还给你（恢复原状）。意思是尽可能还给你原来有的：自由、身份、家庭生活、工作、住处、财产。
b9-kinds-money = 为受到的伤害付钱（赔偿）。加入联合国人口贩运议定书的国家：法律必须让被贩运的人有机会得到赔偿。
b9-kinds-care = 帮助恢复（康复）。包括医疗、心理方面的帮助，以及法律和社会服务。
b9-kinds-truth = 说出真相并道歉（抵偿）。真相被说出来，有人说对不起。
b9-kinds-again = 采取措施，让这种事不再发生（不再发生）。
b9-kinds-protect = 第六种，是案子进行时的保护（临时保护）。加入欧洲委员会反人口贩运公约的国家，必须保护被贩运的人和证人，不受报复和威胁。办案期间和之后，都必须这样做。

## In some places

b9-places = 在有些地方
b9-places-coe = 加入欧洲委员会反人口贩运公约的国家：被贩运的人有权从做了这些事的人那里得到赔偿。国家也必须让人有可能得到赔偿，比如用一个基金。条件由那个国家的法律规定。
b9-places-eu = 欧盟：每个国家都必须有赔偿制度，给被故意暴力犯罪伤害的人。犯罪必须发生在那个国家。问：“这适用于我吗？”

## More than one country

b9-border = 如果涉及不止一个国家
b9-border-start = 你可以问你现在所在国家的律师或援助组织。他们可能知道，在另一个国家怎样开始。
b9-border-eu = 欧盟：也许你住在一个欧盟国家，犯罪发生在另一个欧盟国家。那么，你可以通过你住的国家的政府部门申请赔偿。
b9-border-court = 欧洲委员会的46个国家：去欧洲人权法院之前，你通常必须先走完那个国家法院的程序。那里的最终决定作出后，你有4个月可以提出申请。4个月的说法来自2022年的一份资料。
# OAS: the organisation of states in the Americas. A petition is a letter that asks the Commission to look at what a state did.
b9-border-americas = 属于美洲国家组织（OAS）的美洲国家：任何人、团体或组织，都可以向美洲人权委员会寄申诉书。必须在那个国家的最终决定作出后6个月之内寄出。我们看到的网页没有日期。
b9-border-women = 接受向联合国妇女权利委员会（CEDAW）投诉的国家：委员会可以要求国家立刻保护你。向那里投诉，必须写名字。

## What you can do

b9-do = 你可以做什么
b9-do-safe = 你的安全最重要。你提出要求时，伤害你的人可能会发怒。不要为了拿证据，让自己有危险。
b9-do-list = 如果安全，写下日期、地点、做工的小时和当初的承诺。写下谁看到了发生的事。
b9-do-keep = 留着合同、消息和照片。留着能证明你花了多少钱的单据：看医生、买药、路费。都放在伤害你的人拿不到的地方。
b9-do-doctor = 看医生时，你可以问：“您能写下我哪里受了伤、感觉怎样吗？能给我一份吗？”

## What you can ask for

b9-ask = 你可以要求什么
b9-ask-which = 问律师或援助组织：“这些办法里，哪些可能适合我？在哪个国家？”
b9-ask-first = 把名字告诉任何政府部门之前，先问：“我必须先做什么？我的事，你们必须告诉谁？”
b9-ask-cost = 问：“要花多少钱？如果输了，我必须付钱吗？能有免费的律师吗？”

## What to be careful about

b9-careful = 要小心什么
b9-careful-time = 期限是有的，而且各不相同。早点问：“我有多少时间？”即使你觉得太晚了，也要问。
b9-careful-sign = 要你签字说已经拿到钱，或不再要求什么，签之前先咨询。
b9-careful-money = 钱没拿到之前，不要指望它。有人答应给你钱，却要先收费，请小心。

## Who can help

b9-who = 谁可以帮忙
b9-who-lawyer = 律师。加入欧洲委员会反人口贩运公约的国家：被贩运的人有权得到法律帮助和免费的法律援助。条件由各国的规定决定。
b9-who-line = 求助热线、工会或援助组织。那里可能有人知道你附近的律师。
