### Guide B2: is this exploitation?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b2.toml says which claim rests on which fact.
### The signs are plain words for the eleven indicators of forced labour of the ILO: keep all eleven, in this order. She may
### not know the word "exploitation": choose the word that helpers in your language use, and never ask her to know it.

b2-title = 这是剥削吗？
# The line below the title, in the list of the start page.
b2-short = 哪些迹象说明不对劲
b2-answer = 如果下面有些迹象符合你的生活，那就可能是。即使你一开始答应了，也可能是。你不需要知道这个词。

## Signs. "Somebody" and "they" can be an employer, a partner, a relative or anybody else.

b2-signs = 要留意的迹象
b2-signs-need = 你有困难，有人利用这一点来对付你。
b2-signs-promise = 和当初答应你的不一样。
b2-signs-move = 你不能想来就来、想走就走。
b2-signs-apart = 他们不让你和别人接触。
b2-signs-hurt = 有人伤害你的身体，或逼你做和性有关的事。
b2-signs-threat = 有人威胁你。
b2-signs-papers = 他们扣着你的护照或其他证件。
b2-signs-pay = 他们扣住你的工资不给。
b2-signs-debt = 你必须做工还债。你做的工算得不公道，或者没完没了。
b2-signs-bad = 你只能在很差的条件下生活或做工。
b2-signs-hours = 你必须做工的时间太长太长。

## What this can mean for you

b2-mean = 这对你可能意味着什么
b2-mean-fault = 如果有人这样对你，这不是你的错。
b2-mean-eleven = 联合国的国际劳工组织（ILO）列出强迫劳动的11个迹象。上面就是这些迹象，只是说得更简单。
b2-mean-one = 有时一个迹象就足以说明是强迫劳动。也有时，要几个迹象合在一起才能说明。
b2-mean-trafficking = 人口贩运的意思是：有人招募、转移、藏匿或接收一个人，为的是剥削这个人。他们用强迫、威胁或欺骗的手段，或滥用权力。
b2-mean-yes = 这样的话，你一开始有没有答应都不重要。联合国的规则是这样说的。
b2-mean-kinds = 不只是做工。性剥削、奴役、取走身体的器官，也是剥削。
b2-mean-marriage = 婚姻也可能像奴役。联合国1956年的一份公约说：为了换取钱物，把一个女人嫁给别人，而女方不能拒绝，就是这样。
b2-mean-house = 不需要跨过国境。它可以发生在一个国家、一个城镇或一所房子里。
b2-mean-border = 也许你付钱让人带你过境。如果你之后被剥削，就可能变成人口贩运。
b2-mean-child = 对未满18岁的人，不需要有强迫或欺骗。联合国的规则说：为了剥削而招募或转移孩子，就是人口贩运。

## What you can do

b2-do = 你可以做什么
b2-do-words = 用你自己的话说发生了什么，只说你想说的。
b2-do-order = 说得没有顺序，或细节以后才想起来，都很正常。
b2-do-keep = 你可以留着威胁你的消息，再列一张单子，写下发生的事和日期。放在伤害你的人拿不到的地方。
b2-do-stop = 要看的可能很多。你可以停在这里，改天再来。

## What you can ask for

b2-ask = 你可以要求什么
b2-ask-question = 你可以问律师、求助热线或援助组织：“这是剥削吗？”
b2-ask-coe = 有些国家加入了欧洲委员会反人口贩运公约。在那里，必须用被贩运的人听得懂的语言，告诉他们有哪些权利。
b2-ask-coe-time = 在那里，必须给人们恢复和考虑的时间。有合理的理由相信他们被贩运时，这段时间就开始。
b2-ask-coe-witness = 在那里，给不给帮助，不得取决于你是否同意做证人。

## What to be careful about

b2-careful = 要小心什么
b2-careful-case = 这张单子不能判定你的情况。懂那个国家法律的律师能告诉你更多。
b2-careful-report = 在有些地方，知道人口贩运情况的人必须上报。南非就是这样。说出名字之前，先问：“你们必须告诉谁？”
b2-careful-person = 想一想，谁可能看到你在看这些。控制你的人可能会发怒。

## Who can help

b2-who = 谁可以帮忙
b2-who-lawyer = 律师，或劳工组织、移民组织、妇女组织。
b2-who-line = 求助热线。你不必说你的名字。
b2-who-person = 你信任的人。你不必一个人扛着。
