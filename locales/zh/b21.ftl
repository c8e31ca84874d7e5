### Guide B21: refugees, and people who ask for asylum.
### Every claim stands in the list of facts (content/facts.toml); content/guides/b21.toml says which claim rests on which fact.
### Guidance is not a law, and "some people can be refugees" is not "you are one". Permits and being sent back are in B8. Promise nothing.

b21-title = 我害怕回去：庇护
# The line below the title, in the list of the start page.
b21-short = 难民，以及对谁说什么
b21-answer = 联合国难民署的指导意见说：有些人害怕伤害过自己的人，他们可以是难民。举个例子：他们本国政府不保护他们。这要看你的情况和所在的国家。请先问律师。

## What this can mean

b21-mean = 这对你可能意味着什么
b21-mean-fault = 你害怕，这不是你的错。你不得不怎样上路，也不是你的错。
b21-mean-word = 庇护，就是作为难民得到保护。怎样申请，谁来决定，可能要多久，律师可以告诉你。
b21-mean-guide = 这份指导意见是2006年的。它说的是被贩运过、害怕回去会受迫害的人。“受迫害”这个词是不是可能适合你的情况，律师可以告诉你。指导意见不是法律。
b21-mean-smuggler = 偷运移民，是说有人为了赚钱，违法带人过境。人口贩运，是说有人剥削你。也许你为这样的行程付过钱。如果你那时被剥削了，这就可能变成人口贩运。

## In some places

b21-places = 在有些地方
b21-places-coe = 有些国家加入了欧洲委员会反人口贩运公约。在那里，有了给被贩运的人的许可，你申请庇护的权利不会因此失去。
b21-places-more = 指南 B8 讲许可和被送回去的事。指南 B6 讲考虑时间。指南 B3 讲处罚，也讲未经许可入境。

## What to say to whom

b21-say = 对谁说什么
b21-say-border = 在边境，或在有人要把你送回去的地方，你可以说：“我害怕回去。我要申请庇护。”要求翻译。如果可以，先和律师谈谈。
b21-say-lawyer = 你可以告诉律师：谁伤害了你，你害怕谁，你本国政府保不保护你。一开始就问：“哪些话只有我们两个知道？”
b21-say-exploited = 问律师：“我应该说我被剥削过吗？对谁说，什么时候说？”这对申请庇护可能很重要。
b21-say-true = 用你自己的话，说真话。如果有人卖给你一个编好的故事，不要用。它可能会害了你的案子。
b21-say-memory = 说得没有顺序，或以后又想起更多，都很正常。问律师怎样补充。
b21-say-interpreter = 如果你听不懂翻译的话，或这个人可能认识你害怕的人，就说出来。你可以要求换一个，要求女性或男性。
b21-say-alone = 也许你是和伤害你的人一起来的，或和家人一起来的。你可以要求单独谈。如果这个人可能会发怒，就在这个人听不到的时候提出来。

## What you can do

b21-do = 你可以做什么
b21-do-paper = 要一份证明你申请了庇护的文件。如果安全，把副本交给你信任的人。
b21-do-address = 如果你搬家，先问怎样通知政府部门。政府部门的信可能写着最晚哪一天要回答。
b21-do-keep = 留着威胁你的消息，再列一张单子，写下发生的事和日期。放在伤害你的人拿不到的地方。如果家乡的亲人受到威胁，也写下来。

## What you can ask for

b21-ask = 你可以要求什么
b21-ask-lawyer = 问律师：“我可以在这里申请庇护吗？我经过了哪些国家，有关系吗？”
b21-ask-both = 问：“我可以既申请庇护，又申请给被贩运的人的许可吗？一个会影响另一个吗？”
b21-ask-place = 在你等待的地方，可能也住着伤害你的人。你可以问：“我可以住到别的地方吗？”

## What to be careful about

b21-careful = 要小心什么
b21-careful-smuggler = 如果有人说可以带你走、给你证件、工作或住处，请小心。对方可能要你欠债、交出证件，或用性来换。得到帮助，你不欠这些。
b21-careful-embassy = 你本国的大使馆为你本国政府工作。如果你害怕本国政府，打电话、写信或去那里之前，先和律师谈谈。办新护照或回家看看，也是一样。
b21-careful-online = 如果可以，不要把你的脸、地点或经历放上网。你害怕的人可能会看到。
b21-careful-punished = 即使在法律保护他们的地方，被剥削的人有时仍会坐牢或被遣送出境。这是2014年的一份声明说的。
b21-careful-police = 在有些地方，去找警察的人可能会被逮捕，或被遣送出境。2023年和2024年的报告说，黎巴嫩和科威特有这种情况。其他国家也可能有这种情况。如果可以，请先和律师、求助热线或援助组织谈谈。
b21-careful-libya = 利比亚：2022年的一份报告说，武装团体和官员也剥削过移民。在那里，请找不是国家办的组织帮忙。

## Who can help

b21-who = 谁可以帮忙
b21-who-lawyer = 懂庇护和剥削的律师。指南 B10 讲律师和翻译。
b21-who-organisation = 难民组织。在那里问，联合国难民署能不能帮你。先问：“你们为国家工作吗？你们必须告诉谁？”
b21-who-line = 求助热线。那里可能有人知道你附近的律师或翻译。
