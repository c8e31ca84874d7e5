### Guide B23: I think somebody I know needs help
### Every claim stands in the list of facts (content/facts.toml); content/guides/b23.toml says which claim rests on which fact.
### "You" is a friend, a relative, a neighbour or a colleague; "the person" is the one who may need help, whatever the gender.
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b23-title = 我觉得认识的一个人需要帮助
# The line below the title, in the list of the start page.
b23-short = 给朋友、家人、邻居和其他人
b23-answer = 听对方说，问对方想要什么。如果没有人有生命危险，也没有孩子遇到危险，没有本人同意，就什么也不要做。也要保护好你自己。

## What this can mean

b23-mean = 这可能意味着什么
b23-mean-sure = 你不必确定。你可以先咨询，不说名字。
b23-mean-no = 对方可能会拒绝帮助，或又回去。可能有很好的理由。这不是对方的错。

## What to look for

b23-look = 要留意什么
b23-look-signs = 强迫劳动的迹象：有人扣着对方的证件，或扣住工资不给。对方必须做工还债，没有公道的尽头。有人威胁或伤害对方，或不让对方和别人接触。指南 B2 有全部11个迹象。
b23-look-one = 有时一个迹象就足以说明是强迫劳动。也有时，要几个迹象合在一起才能说明。
b23-look-yes = 也许对方一开始答应了。联合国的规则说：如果有强迫、威胁、欺骗或滥用权力，答应过也不重要。人口贩运可以发生在一个国家、一个城镇或一所房子里。
b23-look-child = 对未满18岁的人，不需要有强迫或欺骗。联合国的规则说：为了剥削而招募或转移孩子，就是人口贩运。

## How to talk

b23-talk = 怎样和对方谈
b23-talk-alone = 在没有别人看到、听到的时候谈。不要用文字谈这件事：可能有人会看对方手机里的消息。
b23-talk-say = 你可以说：“我担心你。这不是你的错。你需要什么？”然后听对方说。
b23-talk-order = 不要什么都问。说得没有顺序，或细节以后才想起来，都很正常。
b23-talk-decide = 做什么、什么时候做，让对方自己决定。危险在哪里，本人最清楚。即使对方现在说不，也保持联系。
b23-talk-offer = 提出一点小帮助。对方可以用你的手机找帮助，或把证件的副本放在你这里。你们可以约好一个词，意思是：“我现在需要帮助。”

## What not to do. The two messages on police stand after the one on danger, and belong together

b23-not = 不要做什么
b23-not-confront = 不要去质问可能伤害对方的人。不要删除或改动对方手机里的任何东西。可能会有人发现，变得更危险。
b23-not-pay = 不要付钱去赎人。不要用暴力或欺骗把人带走。
b23-not-post = 不要公开发名字、照片或地点，也不要在公开的群里求助。
b23-not-danger = 如果现在有生命危险，请拨打你所在国家的紧急电话。通常是警察接。指南 B1 写着警察什么时候可能有风险，还有什么别的办法。
b23-not-police = 如果没有人有生命危险，也没有孩子遇到危险，没有本人同意，不要叫警察。先问本人。在有些地方，知道人口贩运情况的人必须上报。南非就是这样。如果这可能适用于你，请问律师，不说名字。
b23-not-risk = 在有些地方，去找警察的人可能会被逮捕，或被遣送出境。2023年和2024年的报告说，黎巴嫩和科威特有这种情况。其他国家也可能有这种情况。律师、求助热线或援助组织，可以是另一条路。
b23-not-child = 如果可能有孩子遇到危险，不要等太久。问求助热线或儿童组织。说出名字之前，先问：“你们必须告诉谁？”

## In some places

b23-places = 在有些地方
b23-places-report = 在有些地方，知道人口贩运情况的人必须上报。南非就是这样。如果这可能适用于你，在对方说出细节之前，先告诉对方。
b23-places-kuwait = 科威特：如果工人离开，雇主可以上报工人“缺勤”。这可能会导致被逮捕。其他海湾国家有类似的制度。如果等一等是安全的，请在对方离开前先咨询。

## Your own safety

b23-self = 也要保护好你自己
b23-self-alone = 你不必一个人扛着。你可以问求助热线，不说对方的名字：“我在这里可以做什么？”
b23-self-home = 让对方住到你家之前，先想一想：谁可能会找上门来？问律师：“这会给我们哪一个带来麻烦吗？”

## Who can help

b23-who = 可以让对方去找谁
b23-who-line = 不是警察开办的热线。在有些国家，不找警察也可以得到帮助。比如葡萄牙和波兰。
b23-who-lawyer = 律师，或妇女组织、劳工组织、移民组织。你可以问，你能不能一起去。
b23-who-site = 本网站。如果安全，用你的手机给对方看。发链接可能会被别人看到。指南 B14 讲手机。
b23-who-letter = 从本站寄一封信。你可以写你认识的人的事。只写本人会愿意让你写的内容。如果安全，先问本人。
