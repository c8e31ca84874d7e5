### Guide B19: older people
### Every claim stands in the list of facts (content/facts.toml); content/guides/b19.toml says which claim rests on which fact.
### Few rules for older people could be checked: most of this is advice. Speak to the reader as to any adult. Promise nothing.

b19-title = 我年纪大了
# The line below the title, in the list of the start page.
b19-short = 我的钱、我的家、我需要的照顾
b19-answer = 不管多大年纪，你都可以求助。签字或决定之前，你可以慢慢来。如果可以，先单独和你信任的人谈谈。

## What this can mean

b19-mean = 这对你可能意味着什么
b19-mean-fault = 如果有人利用你、你的钱，或你需要照顾这一点，这不是你的错。说出来并不丢人。
b19-mean-love = 可能是你爱的人：孩子、伴侣或邻居。也可能是收钱照顾你的人。你可以爱一个人，同时希望这种事停止。
b19-mean-sign = 威胁你、不让你和别人接触、利用你的需要来对付你，都是强迫劳动的迹象。指南 B2 列出全部11个迹象。

## Questions

b19-look = 问问自己
b19-look-money = 我的银行卡、养老金和证件在谁手里？我可以按自己的意思花钱吗？
b19-look-people = 我可以见客人、用电话、想出门就出门吗？
b19-look-care = 我得到吃的、我的药和需要的帮助了吗？还是有人威胁要拿走？
b19-look-work = 我是不是在不愿意的时候，也必须做工、乞讨或照顾别人？

## In some places

b19-places = 在有些地方
b19-places-eu-words = 欧盟（丹麦除外）：对因犯罪受到伤害的人，官员必须用简单的话。也许你需要有人帮忙，才能听懂或让人听懂。那么第一次和官员谈时，你可以带一个你选的人。有例外。这个信息来自2020年的一份资料。可能已经改了。
b19-places-eu-data = 欧盟：你可以问任何机构或公司，它保存了你的哪些信息。
b19-places-few = 关于老年人的规定，我们能核实的很少。你附近的律师能告诉你更多。

## What you can do

b19-do = 你可以做什么
b19-do-sign = 有人逼你签字时，如果可以，不要签：不管是房子、借款、赠送，还是遗嘱。你可以说：“我想先咨询一下。”如果拒绝会有危险，你的安全最重要。如果已经签了，这不是你的错。请尽快问律师。
b19-do-alone = 看医生或护士时，你可以要求单独谈。
b19-do-bank = 你可以问银行：“谁能用我的账户？我可以改吗？改了谁会发现？”
b19-do-keep = 留着威胁你的消息，再列一张单子，写下发生的事和日期。银行的信也留着。放在伤害你的人拿不到的地方。
b19-do-bag = 如果你可能必须离开，而且安全，就准备一个包，放证件和衣服。放在伤害你的人不会去找的地方。也别忘了药和眼镜。背下一个重要的电话号码。

## What you can ask for

b19-ask = 你可以要求什么
b19-ask-signed = 如果你已经签了什么，早点问律师：“我签的是什么？可以撤回吗？我有多少时间？”
b19-ask-home = 问律师：“别人可以不经过我就卖掉我的房子吗？别人可以让我搬走吗？”
b19-ask-decide = 也许有人说可以替你做决定。如果对方可能会发怒，不要向对方要证明。问律师：“有写明这一点的文件吗？这个人可以决定什么？我可以终止吗？”
b19-ask-care = 搬进养老院之前，问：“这件事由谁决定？谁拿我的养老金？谁可以来看我？我可以再搬走吗？”

## What to be careful about

b19-careful = 要小心什么
b19-careful-angry = 尽量不要一下子改变一切。控制你的人可能会发现，变得更危险。先想好，谁可以给你送吃的和药。
b19-careful-phone = 如果你觉得有人在监视你的手机，你可能是对的。请用这个人接触不到的手机或电脑找帮助。
b19-careful-friend = 如果新朋友、打电话来的人或帮忙的人向你要钱、要验证码或要你签字，请小心。和气的人，不是个个诚实。
b19-careful-tell = 说出你的经历之前，先问：“你们必须告诉谁？会告诉我的家人吗？”
b19-careful-police = 在有些地方，去找警察的人可能会被逮捕，或被遣送出境。2023年和2024年的报告说，黎巴嫩和科威特有这种情况。其他国家也可能有这种情况。如果可以，请先和律师、求助热线或援助组织谈谈。

## Who can help

b19-who = 谁可以帮忙
b19-who-person = 家以外你信任的人：朋友、邻居，或和你有同样信仰的人。
b19-who-organisation = 帮助老年人的组织，或社工。你可以在那里问，还有谁可以照顾你。
b19-who-lawyer = 为你工作、不是为你家人工作的律师。指南 B10 讲律师和翻译。
b19-who-line = 求助热线。在伤害你的人听不到的时候打。如果你有残障，也请看指南 B17。
