### Guide B15: court and witnesses
### Every claim stands in the list of facts (content/facts.toml); content/guides/b15.toml says which claim rests on which fact.
### Protection can be asked for; nobody can say that it comes or that it is enough. Questions in quotation marks claim nothing.
### Where the police are named, the words beside it say that they can be a risk, and what else there is.

b15-title = 法庭上会发生什么？
# The line below the title, in the list of the start page.
b15-short = 做证人，要求保护
# The answer names no danger and no police: a look at the screen gives nothing away.
b15-answer = 在许多国家，在某些刑事案件中，国家必须采取措施，保护人们不受威胁。决定要不要说之前，你可以要求保护。请先问律师。

## What this can mean

b15-mean = 这对你可能意味着什么
b15-mean-witness = 证人把自己看到的或经历的事告诉法庭。开庭审理，就是法庭先听，再决定。
b15-mean-differs = 各国的审理不一样。问问律师，在你那里是怎样的。
b15-mean-fear = 如果你害怕在法庭上说话，这不是你的错。
b15-mean-help = 加入欧洲委员会反人口贩运公约的国家：给不给帮助，不得取决于你是否同意做证人。居留许可可能是另一回事。这两件事都请问律师。

## In some places

b15-places = 在有些地方
b15-places-coe = 加入欧洲委员会这份公约的国家，必须保护被贩运的人和证人，不受报复和威胁。办案期间和之后，都必须这样做。
b15-places-coe-family = 在这些国家，有必要时，你的家人也可以得到保护。
b15-places-coe-kinds = 在这些国家，保护可以是警卫，或换一个住处。也可以是新的身份，或帮忙找工作。问一问，你的案子可以有哪些。
b15-places-un = 加入联合国打击跨国有组织犯罪公约的国家，必须采取措施，帮助和保护受这类犯罪伤害的人。有威胁时，更是这样。问问律师，这适不适用于你。
b15-places-un-private = 加入联合国人口贩运议定书的国家，必须保护被贩运的人的隐私。保护到什么程度，看那个国家的法律允许多少。有些法庭案件可以不公开。案件中的对方仍可能知道你的名字。请先问律师。
b15-places-eu = 欧盟（丹麦除外）：因犯罪受到伤害的人，在办案期间应该受到保护，不受威胁、报复和新的伤害。比如，可以有一道命令，叫某个人不得靠近你。我们看到的网页没有日期。可能已经改了。
b15-places-np = 尼泊尔：报告人口贩运的人，可以书面要求不公开名字。法律说，警察那时应该对名字保密。法院仍可能知道。请先问律师。我们看到的网页没有日期。
b15-places-risk = 在有些地方，去找警察的人可能会被逮捕，或被遣送出境。2023年和2024年的报告说，黎巴嫩和科威特有这种情况。其他国家也可能有这种情况。你可以先和律师、求助热线或援助组织谈谈。

## What you can do

b15-do = 你可以做什么
b15-do-visit = 你可以要求在那天之前先看看法庭。问清楚谁坐在哪里，谁会向你提问。
b15-do-words = 用你自己的话。听不懂问题，就说出来。你可以要求休息一下。
b15-do-memory = 受到很大的伤害，可能会改变我们的记忆。说得没有顺序，或细节以后才想起来，都很正常。
b15-do-threats = 留着威胁你的消息，再列一张单子，写下每次威胁和日期。放在威胁你的人拿不到的地方。告诉你的律师。
b15-do-after = 出庭的一天可能很难熬。先安排好谁陪你回家，之后做什么对你好。

## What you can ask for

b15-ask = 你可以要求什么
b15-ask-must = 问律师：“我必须在法庭上说吗？如果不说，会怎样？我可以改变主意吗？”
b15-ask-see = 问：“我会见到伤害我的人吗？我可以在另一个房间、用视频，或隔着屏风说吗？”
b15-ask-name = 问：“谁会知道我的名字和地址？可以不写进文件里吗？法庭可以不让外人进来听吗？”
b15-ask-questions = 问：“关于我的私生活，可以问什么？不需要的问题，谁能制止？”
b15-ask-with = 问：“我信任的人可以陪着我吗？我可以有翻译吗？我可以在单独的房间里等吗？”
b15-ask-long = 问：“保护会持续多久？夜里我可以打给谁？我的家人也能得到保护吗？”

## What to be careful about

b15-careful = 要小心什么
b15-careful-before = 同意做证人之前，先要求保护。用书面提出。保护可能不够。
b15-careful-change = 新的住处或新的身份，会改变你的生活。先问：“我还能见家人吗？我可以回来吗？”
b15-careful-talk = 不要在别人能看到的地方写案子的事。如果你现在有危险，请看“如果我现在有危险”。

## Who can help

b15-who = 谁可以帮忙
b15-who-lawyer = 站在你这一边的律师。指南“我可以有律师和翻译吗？”说得更多。
b15-who-court = 问法院：“这里有帮助证人的人吗？”也问这个人必须告诉谁。
b15-who-line = 求助热线或援助组织。那里可能有人会陪你去法庭。
