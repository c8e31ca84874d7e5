### Guide B1: if I am in danger now
### Read in a hurry and in fear: keep every sentence as short as you can. Numbers stand on the pages of the countries.
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b1-title = 如果我现在有危险
# The line below the title, in the list of the start page.
b1-short = 打给谁，还有别的办法
b1-answer = 如果可以，请拨打你所在国家的紧急电话。通常是警察接。如果警察对你有风险，还有别的办法。

## Call. A link to the list of countries follows these two.

b1-call = 打电话
b1-call-police = 警察可能会知道这通电话，也可能会来。如果这对你有风险，请先看“别的办法”。
b1-call-number = 请看下面的号码，选择你所在的国家。紧急电话排在最前面。

## When you call

b1-say = 打电话时
b1-say-where = 先说你在哪里，再说你需要什么。
b1-say-place = 不知道自己在哪里？看看路牌、有名的建筑，或信件上的地址。
b1-say-language = 说出你的语言叫什么。那里也许有人会说。
b1-say-sure = 你不必确定情况有多严重。只要觉得有危险，就可以打。

## When the police can be a risk

b1-police = 什么时候找警察可能有风险
b1-police-arrest = 在有些地方，被剥削的人可能会被逮捕，或被遣送出境。2023年和2024年的报告说，黎巴嫩和科威特有这种情况。其他国家也可能有这种情况。
b1-police-officials = 2022年的一份报告说，利比亚的官员也剥削过移民。
b1-police-know = 如果伤害你的人在警察里有朋友，找警察可能有风险。
b1-police-you = 你了解那个地方和那里的人。向谁求助，由你决定。

## Other ways

b1-ways = 别的办法
b1-ways-line = 不是警察开办的热线。号码名单上写着每条热线由谁开办。
b1-ways-hospital = 医院或医生。你可以先问：“您必须告诉谁？”
b1-ways-people = 你信任的人。或者妇女组织、劳工组织、移民组织。
b1-ways-embassy = 你本国的大使馆，如果你本国政府对你没有风险。
b1-ways-no-police = 在有些国家，不找警察也可以得到帮助。比如葡萄牙和波兰。

## What you can do

b1-do = 你可以做什么
b1-do-go = 如果能安全离开，就去有别人的地方。可以是商店、车站或医院。
b1-do-wait = 如果现在走更危险，你可以等更好的时机。你不得不等，这不是你的错。
b1-do-bag = 如果来得及，准备一个包，放证件和衣服。背下一个重要的电话号码。
b1-do-phone = 如果你觉得有人在监视你的手机，你可能是对的。请用朋友的手机，或图书馆的电脑求助。
b1-do-delete = 不要一下子全部删除。控制你的人可能会发现，变得更危险。

## If your body was hurt

b1-hurt = 如果身体受了伤
b1-hurt-doctor = 请尽快看医生，即使别人看不出你受了伤。
# HIV is the virus, PEP the usual short name of the medicine.
b1-hurt-hiv = 被迫发生性行为之后，请向医生要预防艾滋病病毒（HIV）的药，也叫阻断药（PEP）。它必须尽早开始用，无论如何要在72小时（三天）之内。
b1-hurt-more = 你也可以问有没有怀孕，有没有其他病。

## What you can ask for

b1-ask = 你可以要求什么
b1-ask-person = 你可以要求翻译。你可以要求和女性谈，或和男性谈。
b1-ask-coe = 有些国家加入了欧洲委员会反人口贩运公约。在那里，必须给被贩运的人安全的住处和紧急治疗。
b1-ask-coe-interpreter = 在这些国家，在适当的时候，也必须给他们翻译。如果你需要翻译，请说出来。
