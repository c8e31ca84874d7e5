### Guide B16: after I go home.
### Every claim stands in the list of facts (content/facts.toml); content/guides/b16.toml says which claim rests on which fact.
### "Home" is the country or the place where the reader lived before. Not everybody is safe there. Promise nothing.

b16-title = 回家以后
# The line below the title, in the list of the start page.
b16-short = 安全、证件、帮助、别人欠的钱
b16-answer = 有些权利可以跟着你走。你也许可以在家乡追讨工资或要求赔偿。有些国家会帮助回来的人。这要看是哪个国家。

## What this can mean

b16-mean = 这对你可能意味着什么
b16-mean-fault = 如果你回来时没带多少钱，或欠了债，这不是你的错。发生过的事告诉谁，由你决定。
b16-mean-time = 要重新有家的感觉，可能需要时间。也许你难过、生气、疲倦，或睡不好。这些你也可以求助。
b16-mean-again = 加入联合国人口贩运议定书的国家，必须努力保护人们不再被贩运。

## In some places

b16-places = 在有些地方
b16-places-own = 加入联合国人口贩运议定书的国家：必须让本国被贩运的人回来，不得有不合理的拖延。必须考虑他们的安全。对曾经有权长久住在那里的人，也是一样。
b16-places-eu-pay = 欧盟（丹麦和爱尔兰除外）：即使被送回家以后，你也可以追讨在那里做工没拿到的工资。做工时没有证件，也可以。
b16-places-eu-money = 欧盟：也许你住在一个欧盟国家，犯罪发生在另一个欧盟国家。那么，你可以通过你住的国家的政府部门申请赔偿。这是给被故意暴力犯罪伤害的人的。请问律师，这是不是可能适用于你。
b16-places-pl = 波兰：一个全国中心（KCIK）帮助回国的波兰人。它可以帮忙找住处、看医生、法律咨询和补办证件。我们看到的网页是2018年或更早的。
b16-places-id = 印度尼西亚：被贩运的人有权拿回被拿走的东西（恢复原状），有权得到康复帮助，有权被送回家。我们看到的资料没有日期。
b16-places-bd = 孟加拉国：回国的工人以前可以向海外就业部投诉。这是2017年的一份报告说的。
b16-places-ar = 阿根廷：国家的一个团队为一个人安排过在国内回家的行程。这是2025年一份报纸写的。问一问，它能不能也为你安排。

## What you can do

b16-do = 你可以做什么
b16-do-safe = 想一想你可以在哪里安全地睡觉，应该让谁知道你回来了。你不必回到原来的地方。
b16-do-contact = 留着另一个国家的律师或援助组织的电话。给他们一个联系你的办法，是伤害你的人看不到的。
b16-do-keep = 留着合同、消息、工资单和法院的信。把复印件交给你信任的人。
b16-do-doctor = 如果受了伤或生了病，请看医生。你可以先说哪里疼，以后再多说。
b16-do-danger = 如果家乡有人威胁你，请看指南“如果我现在有危险”。如果你需要再次离开，律师可以告诉你有哪些路。

## What you can ask for

b16-ask = 你可以要求什么
b16-ask-before = 离开另一个国家之前，问你的律师：“我走了以后，您还能替我办吗？我必须为此签什么？”
b16-ask-claim = 问律师或工会：“我可以在这里追讨工资或要求赔偿吗？我有多少时间？”
b16-ask-court = 如果有法庭案件，问：“我必须回去吗？可以用视频说吗？路费谁付？”
b16-ask-help = 问你附近的援助组织：“有没有住处、上学或工作方面的帮助？我必须为它做什么？”
b16-ask-papers = 如果你需要新的证件，问必须带什么。你也可以问：“证件上会看出我经历过什么吗？”

## What to be careful about

b16-careful = 要小心什么
b16-careful-near = 也许把你送出去的人就住在附近，或就是你家里人。如果你害怕，去那里之前，先和援助组织谈谈。
b16-careful-debt = 也许有人说你还欠路费。付钱、签字或做工还债之前，先咨询。
b16-careful-offer = 又有人介绍你去另一个国家做工或结婚，请小心。先问工会或援助组织。把对方开的条件留一份给你信任的人。
b16-careful-story = 可能有人想把你的经历写进报纸或放上网。你可以拒绝。照片和名字可能会在那里留很久。
b16-careful-office = 把名字告诉任何政府部门之前，先问：“你们必须告诉谁？会告诉警察吗？”
b16-careful-police = 如果你可能会被逮捕，或伤害你的人认识警察，警察就可能对你有风险。那就先找别的帮助：律师、求助热线或援助组织。

## Who can help

b16-who = 谁可以帮忙
b16-who-line = 你本国的求助热线。号码名单上写着每条热线由谁开办。
b16-who-organisation = 帮助回国工人的组织，或妇女组织、儿童组织、移民组织。先问要花多少钱，必须告诉谁。
b16-who-lawyer = 家乡的律师。这位律师可能会和另一个国家的律师合作。
