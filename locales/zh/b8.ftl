### Guide B8: can I stay, can I be sent back?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b8.toml says which claim rests on which fact.
### "Consider" and "preferably" are not "must". Time to recover and think is not a permit to stay: never mix them up. Promise nothing.

b8-title = 我能留下吗？会被送回去吗？
# The line below the title, in the list of the start page.
b8-short = 许可、家乡的危险、回去
b8-answer = 在有些国家，你可能得到居留许可。即使在法律保护他们的地方，仍有人被遣送出境。请先问律师。

## What this can mean

b8-mean = 这对你可能意味着什么
b8-mean-fault = 如果有人扣着你的证件，或让你的许可过期，这不是你的错。
b8-mean-two = 恢复和考虑的时间，和居留许可不是一回事。对每份文件都要问：“凭它我可以留下吗？到什么时候？”
b8-mean-refugee = 联合国难民署的指导意见说：有些被贩运的人可以是难民。举个例子：你害怕剥削你的人，而你本国政府不保护你。指导意见不是法律。

## In some places

b8-places = 在有些地方
# "The authority finds": the authority of that country decides if a reason fits.
b8-places-coe = 有些国家加入了欧洲委员会反人口贩运公约。这些国家必须因为一个或两个理由，给被贩运的人可以延期的许可。一个理由：当局认定你个人的处境需要。另一个：当局认定，办理剥削你的人的案子需要你。每个国家选其中一个，或两个都选。
b8-places-coe-decide = 在这些国家，当局判定你是否被贩运的时候，不得把你遣送出境。一旦有合理的理由相信你被贩运，就适用。
b8-places-coe-time = 在这些国家，在你恢复和考虑的时间里，不得执行让你离境的命令。问问律师，这是不是可能适用于你。
b8-places-coe-asylum = 在这些国家，有了这种许可，你申请庇护的权利不会因此失去。对孩子，许可必须按照怎样对孩子最好来定。
b8-places-un = 加入联合国人口贩运议定书的国家，应该考虑在合适的情况下让被贩运的人留下。可以是一段时间，也可以是长久。这些国家不必答应。
b8-places-ca = 加拿大：有一种专门给被贩运的人的许可。它至少12个月，有一些例外，不收费。你可以自己告诉移民局你被贩运过。这个信息来自2025年或更晚的一个网页。如果可以，请先和律师谈谈。
b8-places-tr = 土耳其：被贩运的人可以得到短期许可。它可以延长，但有上限。这个信息来自一个没有日期的网页。
b8-places-br = 巴西：被贩运的人，或被迫做奴役劳动的人，可以申请居留许可。可以到联邦警察的任何一个办公室申请。这个信息来自2024年的一份资料。
b8-places-br-police = 如果你可能会被逮捕，或伤害你的人认识警察，找警察就可能有风险。你可以先和律师或援助组织谈谈。

## What you can do

b8-do = 你可以做什么
b8-do-lawyer = 去任何政府部门之前，先问律师：“我能得到许可吗？我能申请庇护吗？”庇护，就是作为难民得到保护。
b8-do-afraid = 也许有官员要把你送回去，而你害怕。你可以说：“我害怕回去。”要求见律师，要求翻译。
b8-do-why = 如果安全，写下为什么回去有危险。放在伤害你的人拿不到的地方。
b8-do-letters = 政府部门寄来的信，可能写着最晚哪一天要回答。请尽快拿给律师或援助组织看。
b8-do-sign = 不要签任何你看不懂的东西。如果你不想回去，就不要签字说你想回去。

## What you can ask for

b8-ask = 你可以要求什么
b8-ask-own = 如果你的许可要靠伴侣或雇主，问律师：“我可以有自己的许可吗？”
b8-ask-return = 加入联合国人口贩运议定书的国家：送你回国，必须考虑你的安全，和任何正在法院办的案子。最好是你自己的选择，但这不是义务。
b8-ask-before = 也许你想回家。你可以先问：“谁知道我要回来？我可以住在哪里？谁可以在那里帮我？”

## What to be careful about

b8-careful = 要小心什么
b8-careful-office = 把名字告诉任何政府部门之前，先问：“你们会告诉警察或移民局吗？”
b8-careful-police = 在有些地方，去找警察的人可能会被逮捕，或被遣送出境。2023年和2024年的报告说，黎巴嫩和科威特有这种情况。其他国家也可能有这种情况。如果可以，请先和律师、求助热线或援助组织谈谈。
b8-careful-embassy = 如果你本国政府可能对你有风险，去大使馆之前，先和律师谈谈。如果你想申请庇护，也是一样。
b8-careful-travel = 如果你离开这个国家，你的情况可能会变。你可能回不来。如果等一等是安全的，请先问律师。
b8-careful-sell = 如果有人卖许可，或说你肯定能拿到，请小心。这一点，谁也不能保证。

## Who can help

b8-who = 谁可以帮忙
b8-who-lawyer = 懂许可和庇护规定的律师。先问要花多少钱。
b8-who-line = 求助热线。那里可能有人知道你附近的律师或翻译。
b8-who-organisation = 移民组织或难民组织。先问它是不是为国家工作，必须告诉谁。
