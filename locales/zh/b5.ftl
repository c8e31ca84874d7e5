### Guide B5: who keeps my words secret?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b5.toml says which claim rests on which fact.
### Promise nothing: nobody can say "secret" for all cases. "May have to" is not "must".

b5-title = 谁会为我的话保密？
# The line below the title, in the list of the start page.
b5-short = 谁可能告诉别人，该问什么
b5-answer = 有些帮助你的人，告诉别人之前会先问你。有些人必须告诉，因为法律这样规定。说出名字之前，先问清楚。

## What to ask first

b5-first = 说出名字之前先问
b5-first-who = “您是谁？您为谁工作？”
b5-first-tell = “你们必须告诉谁？会告诉警察或移民局吗？”
b5-first-stop = 如果对方会告诉警察，而这对你有风险，你可以停下。你可以找别人谈。
b5-first-write = “你们会记下什么？谁能看到？”
b5-first-name = “我可以不说名字，和你们谈吗？”

## Who is who

b5-whom = 谁可能必须告诉别人
b5-whom-lawyer = 律师或医生。一开始就问：“哪些话只有我们两个知道？什么时候您必须告诉别人？”
b5-whom-line-gb = 求助热线。英国的一条热线，把你的详情告诉别人之前会先问你。如果有人现在有危险，或有孩子面临风险，可能不问你就告诉别人。
b5-whom-line-ca = 加拿大的一条热线，没有你的同意不会告诉警察，除非法律要求。
b5-whom-police = 警察。他们可能会根据你说的话采取行动，也可能会要看你的证件。
b5-whom-police-risk = 在有些地方，去找警察的人可能会被逮捕，或被遣送出境。2023年和2024年的报告说，黎巴嫩和科威特有这种情况。其他国家也可能有这种情况。你可以先和律师、求助热线或援助组织谈谈。
b5-whom-interpreter = 翻译。如果这个翻译可能认识你的家人，或伤害你的人，你可以要求换一个。
b5-whom-site = 本网站。你不用留名字就可以看。你的手机和网络可能会留下这次访问的记录。
b5-whom-letter = 如果你在这里写信，就是你选的机构。它的说明卡上写着会告诉谁。寄信之前请先看说明卡。

## Children

b5-child = 如果有人未满18岁
b5-child-tell = 如果有孩子面临风险，帮助的人可能不问你就告诉别人。在有些地方，法律可能要求他们这样做。
b5-child-ask = 你可以先问，不说名字：“如果有人未满18岁，你们会怎么做？”

## What this can mean

b5-mean = 这对你可能意味着什么
b5-mean-you = 说多少由你决定。你可以只说一点，也可以停下。
b5-mean-un = 加入联合国人口贩运议定书的国家，必须保护被贩运的人的隐私。保护到什么程度，看那个国家的法律允许多少。
b5-mean-coe = 在加入欧洲委员会反人口贩运公约的国家，被贩运的人有隐私权。

## What you can ask for

b5-ask = 你可以要求什么
b5-ask-consent = 在加入欧洲委员会这份公约的国家，给你帮助要经过你同意。你必须知道自己同意的是什么。
b5-ask-see = 欧盟：你可以问任何机构或公司，它保存了你的哪些信息。
b5-ask-delete = 在那里，你可以要求它改正错的信息。你可以要求它删除不再需要的信息。
b5-ask-back = 在那里，如果你同意过别人使用你的信息，你随时可以收回同意。

## What to be careful about

b5-careful = 要小心什么
b5-careful-report = 在有些地方，知道人口贩运情况的人必须上报。南非就是这样。
b5-careful-said = 说出去的话收不回来。名字和地点，你可以等一等再说。
b5-careful-phone = 如果你觉得有人在监视你的手机，你可能是对的。请用朋友的手机，或图书馆的电脑求助。
b5-careful-write = 不要把名字、地点或你的经历，写在别人能看到的地方。

## Who can help

b5-who = 谁可以帮忙
b5-who-line = 求助热线。名单上写着每条热线由谁开办，打之前要知道什么。
b5-who-lawyer = 律师，或不是国家办的援助组织。
