### Guide B11: more than one country
### Every claim stands in the list of facts (content/facts.toml); content/guides/b11.toml says which claim rests on which fact.
### Deadlines stand only beside their country or court, and beside the date of the text. "May" and "can" stay what they are. Promise nothing.

b11-title = 涉及不止一个国家怎么办？
# The line below the title, in the list of the start page.
b11-short = 从哪里开始，谁可以行动
b11-answer = 有时，即使事情发生在另一个国家，你也可以在现在的地方开始。这要看是哪些国家。请问当地的律师或援助组织。

## What this can mean

b11-mean = 这对你可能意味着什么
b11-mean-many = 也许你被带着经过好几个国家。也许伤害发生在一个国家，你现在住在另一个国家。如果事情因此变难，这不是你的错。
b11-mean-questions = 可能有三个问题。谁去找做这些事的人？谁为伤害付钱？如果国家没有保护你，谁来负责？
b11-mean-each = 每个问题，走的路可能不一样。三个都可以问。

## In some places

b11-places = 在有些地方
b11-places-eu = 欧盟：也许你住在一个欧盟国家，犯罪发生在另一个欧盟国家。那么，你可以通过你住的国家的政府部门申请赔偿。这是给被故意暴力犯罪伤害的人的。请问律师，这是不是可能适用于你。赔偿是为受到的伤害付的钱。
b11-places-nl = 荷兰：在另一个国家被剥削的人，不必回那里去报案。如果在荷兰报案，仍可以用荷兰给被贩运的人的许可规定。我们看到的网页没有日期。
b11-places-risk = 报案可能就是要和警察谈。在有些地方，去找警察的人可能会被逮捕，或被遣送出境。2024年的一份报告说，科威特有这种情况。其他国家也可能有这种情况。你可以先和律师、求助热线或援助组织谈谈。

## Courts and offices for many countries

b11-above = 管许多国家的法院和机构
b11-above-ecthr = 欧洲委员会的46个国家：去欧洲人权法院之前，你通常必须先走完那个国家法院的程序。那里的最终决定作出后，你有4个月可以提出申请。4个月的说法来自2022年的一份资料。
# OAS: the organisation of states in the Americas. A petition is a letter that asks the Commission to look at what a state did.
b11-above-oas = 属于美洲国家组织（OAS）的美洲国家：任何人、团体或组织，都可以向美洲人权委员会寄申诉书。必须在那个国家的最终决定作出后6个月之内寄出。我们看到的网页没有日期。政府可能会知道你的名字。
b11-above-oas-urgent = 在那里，情况严重又紧急时，你可以请委员会采取紧急措施。它叫“预防措施”（precautionary measures）。寄申诉书之前也可以请求。
b11-above-ecowas = 属于西共体（ECOWAS）的西非国家：那个国家的案子还没有结束，你就可以去西共体法院。你需要律师或代理人，案子上必须有你的名字。我们看到的网页没有日期。先问，那个国家是不是还属于西共体。
b11-above-cedaw = 接受向联合国妇女权利委员会（CEDAW）投诉的国家：妇女可以向那里投诉。如果你同意，一个组织可以替你投诉。问律师：“我必须先走完那个国家法院的程序吗？我有多少时间？”
b11-above-cedaw-now = 向那里投诉，必须写名字。政府可能会知道你的名字。如果这对你有风险，请先问律师。委员会可以要求国家立刻保护你。国家可能不照做。
b11-above-name = 联合国的委员会公布结果时，你可以要求隐去你的名字。政府仍可能知道你的名字。
b11-above-expert = 联合国的国家：联合国人口贩运问题专家可以就你的案子写信给政府。这位专家叫“特别报告员”（Special Rapporteur）。如果伤害还在继续或快要发生，可以写紧急的信。这个信息来自2007年的一份副本。政府可能会因此知道你的名字。请先问律师。
b11-above-company = 也许涉及一家跨国公司。约有51个国家遵守经合组织（OECD）的规则，在那里，任何人都可以向一个联络点投诉。它不能处罚公司。它可以提供商谈的机会。

## What you can do

b11-do = 你可以做什么
b11-do-list = 如果安全，写下去过的国家、日期，和在每个国家发生的事。写下谁帮过忙，谁看到了。
b11-do-keep = 留着每个国家的车票机票、合同、消息和有关钱的单据。放在伤害你的人拿不到的地方。
b11-do-reach = 如果你搬到另一个国家，告诉律师一个能联系到你的安全办法。走之前问：“这会改变我的案子吗？”

## What you can ask for

b11-ask = 你可以要求什么
b11-ask-where = 问律师：“我可以在哪个国家开始？在这里可以办吗？我必须去那里吗？”
b11-ask-time = 问：“在每个国家，最晚可以到哪一天？”早点问。即使你觉得太晚了，也要问。
b11-ask-who = 问：“谁可以在另一个国家帮我？你们和那里的人合作吗？要花多少钱？”
b11-ask-can = 对每个法院或机构都要问：“能为我做什么？不能做什么？可能要多久？”
b11-ask-name = 寄任何东西之前，先问：“谁会看到我的名字？会公布吗？另一个国家会知道我的事吗？”

## What to be careful about

b11-careful = 要小心什么
b11-careful-reach = 伤害你的人，在另一个国家可能有朋友或家人。先问：“你们会写信或打电话给那里的谁？”
b11-careful-embassy = 你的大使馆属于你本国政府。如果这可能对你有风险，请先和律师谈谈。
b11-careful-promise = 有人说在另一个国家能打赢，却要先收费，请小心。

## Who can help

b11-who = 谁可以帮忙
b11-who-lawyer = 律师，或在不止一个国家工作的组织。指南“我可以有律师和翻译吗？”说得更多。
b11-who-union = 工会或移民组织。那里可能有人认识另一个国家的人。
b11-who-line = 你所在国家的求助热线。那里可能有人知道从哪里开始。
