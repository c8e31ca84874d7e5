### Guide B20: my child and me.
### Every claim stands in the list of facts (content/facts.toml); content/guides/b20.toml says which claim rests on which fact.
### Parents of all kinds read this, and people who are pregnant. The law about families differs most of all: be no stronger. Promise nothing.

b20-title = 我的孩子和我
# The line below the title, in the list of the start page.
b20-short = 在一起、证件、威胁
b20-answer = 这要看是哪个国家。大多数国家必须想怎样对孩子最好。请早点问律师，尤其是在签字或出远门之前。

## What this can mean

b20-mean = 这对你可能意味着什么
b20-mean-fault = 别人对你做的事，不会让你成为不好的父母。这不是你的错，也不是孩子的错。
b20-mean-born = 也许孩子是在有人控制你的时候出生的，或在你被强迫之后出生的。不管你心里是什么感受，都可以和医生或帮助的人谈。
b20-mean-threat = 也许有人说：“你要是走，我就把孩子带走。”威胁不是法院的决定。问问律师，什么是真的。
b20-mean-custody = 监护权是说，谁照顾孩子，谁可以替孩子做决定。问一问，你所在的地方适用哪些规定。

## In some places

b20-places = 在有些地方
b20-places-un = 大多数国家加入了联合国儿童权利公约。每次作有关孩子的决定，怎样对孩子最好，必须是最重要的事情之一。这没有说孩子会和谁一起生活。
b20-places-coe-school = 有些国家加入了欧洲委员会反人口贩运公约。在那里，给被贩运的人的帮助，必须包括让孩子上学。
b20-places-coe-family = 在这些国家，有必要时，家人也可以得到保护。这是在剥削你的人的案子里，保护家人不受报复和威胁。
b20-places-detain = 联合国的一位专家2010年说：不应该因为移民孩子或父母没有许可，就把孩子关起来。这是指导意见，不是法律。

## What you can do

b20-do = 你可以做什么
b20-do-danger = 如果你或孩子现在有危险，请看指南“如果我现在有危险”。
b20-do-bag = 如果你可能必须离开，而且安全，就准备好一个包，放证件和衣服。想到孩子的药和一个玩具。背下重要的电话号码。
b20-do-papers = 如果你有孩子的出生证明、健康卡或照片，请收好。把副本交给你信任的人。
b20-do-list = 留着威胁的内容，列一张有日期的单子。写下每天是谁照顾孩子。放在伤害你的人拿不到的地方。
b20-do-talk = 你可以用简单的话告诉孩子：“这不是你的错。”你们可以练习，有危险时往哪里去。

## What you can ask for

b20-ask = 你可以要求什么
b20-ask-lawyer = 问律师：“现在谁可以替我的孩子做决定？法院能保护我们吗？如果我带孩子走，会怎样？”
b20-ask-shelter = 去庇护所之前，问：“孩子可以和我在一起吗？男孩和大一点的孩子也可以吗？”
b20-ask-birth = 关于孩子的出生，问：“怎样登记？我需要哪些文件？我必须说出父亲的名字吗？”
b20-ask-permit = 如果你没有许可，问律师：“我的孩子是什么国籍？我们可以在一起吗？”
b20-ask-court = 如果有关于孩子的法庭案件，要求翻译。问一问，能不能不和伤害你的人见面就发言。
b20-ask-taken = 如果孩子被带走，或在另一个国家，请尽快问律师。“我们现在能做什么？有多少时间？”如果你害怕有人要把孩子带走，就问：“可以阻止出行，或阻止办护照吗？”

## What to be careful about

b20-careful = 要小心什么
b20-careful-travel = 带孩子去另一个国家之前，如果可以，先和律师谈谈。问：“我可以一个人这样做吗？以后可能会怎样？”
b20-careful-sign = 关于孩子的文件，看不懂就不要签。说：“我想先咨询一下。”请人用你的语言念给你听。
b20-careful-tell = 如果有孩子面临风险，帮助的人可能不问你就告诉别人。英国的一条热线是这样说的。先问：“如果有孩子，你们会怎么做？”
b20-careful-office = 如果管儿童事务的政府部门想对你的孩子作决定，就问：“为什么？我怎样做，我们才能在一起？谁可以帮我？”
b20-careful-call = 如果有人正在带走你的孩子，你可以拨打紧急电话。接电话的可能是警察。
b20-careful-police = 在有些地方，去找警察的人可能会被逮捕，或被遣送出境。2023年和2024年的报告说，黎巴嫩和科威特有这种情况。你也可以问律师、求助热线或援助组织。

## Who can help

b20-who = 谁可以帮忙
b20-who-lawyer = 懂家庭和儿童事务的律师。在有些国家，被贩运的人可以得到免费的法律帮助。比如印度和约旦。
b20-who-line = 求助热线。有些热线是给妇女或孩子的。号码名单上写着每条热线由谁开办。
b20-who-people = 医生、助产士，或妇女组织、儿童组织。先问必须告诉谁。
