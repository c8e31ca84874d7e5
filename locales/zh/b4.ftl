### Guide B4: my papers and my pay
### Every claim stands in the list of facts (content/facts.toml); content/guides/b4.toml says which claim rests on which fact.
### "Papers" are a passport, an identity card, a permit. Be as strong as the English and no stronger. Promise nothing.

b4-title = 我的证件和工资
# The line below the title, in the list of the start page.
b4-short = 护照、工资、债务
b4-answer = 即使没有居留许可，你可能也有权拿回证件和工资。这要看是哪个国家。请先咨询。

## What this can mean

b4-mean = 这对你可能意味着什么
b4-mean-fault = 如果有人扣着你的证件，或扣住你的工资不给，这不是你的错。
b4-mean-sign = 扣着证件、扣住工资不给，都是强迫劳动的迹象。也许一个迹象就够，也许要几个合在一起。
b4-mean-debt = 也许你必须做工还债。如果你做的工算得不公道，或者没完没了，就叫债务奴役。它也是一个迹象。
b4-mean-fee = 联合国的国际劳工组织说：工人不应该为了得到工作而付钱，雇主应该付。各国法律不同。

## In some places

b4-places = 在有些地方
b4-places-un-papers = 加入联合国移徙（移民）工人公约的国家：只有法律允许的官员，才可以拿走你的护照或许可。官员必须给收据。
b4-places-un-pay = 在这些国家，即使你没有证件，雇主也必须付你工资。
b4-places-un-prison = 在这些国家，不得只因为你没有遵守劳动合同，就让你坐牢。
b4-places-un-who = 欧洲和海湾地区的国家，以及美国，大多没有加入这份公约。
b4-places-eu = 欧盟（丹麦和爱尔兰除外）：即使你做工时没有证件，也可以追讨没拿到的工资。被送回家以后，也可以追讨。
b4-places-eu-amount = 在那里，除非有人证明不是，法律就当作你至少做了三个月。你的工资至少必须按法定最低工资，或按那种工作约定的工资来算。
b4-places-kw = 科威特，在别人家里做工：法律规定每周休息一天，有每月最低工资。每天最多允许做工12小时。这是2020年的一份报告说的。
b4-places-complain = 卡塔尔和约旦：工人可以在网上向国家投诉，在别人家里做工的人也可以。这个信息来自2021年和2022年的资料。

## What you can do

b4-do = 你可以做什么
b4-do-safe = 你的安全最重要。不要为了拿回证件或工资，让自己有危险。
b4-do-days = 写下你做工的日子和小时，当初答应了多少，付了多少。
b4-do-keep = 留着威胁你的消息，再列一张单子，写下发生的事和日期。放在伤害你的人拿不到的地方。
b4-do-copy = 如果证件还在你手里，把复印件或照片交给你信任的人。
b4-do-sign = 不要签任何你看不懂的东西。没拿到工资，就不要签字说拿到了。

## What you can ask for

b4-ask = 你可以要求什么
b4-ask-time = 早点问：“我有多少时间可以追讨工资？”
b4-ask-embassy = 如果你本国政府对你没有风险，你可以向大使馆问补办证件的事。
b4-ask-money = 加入联合国人口贩运议定书的国家：法律必须让被贩运的人有机会得到赔偿。赔偿是为受到的伤害付的钱。
b4-ask-remedy = 加入2014年强迫劳动议定书的国家：被强迫劳动的人，必须有补救的办法，比如赔偿。这不取决于有没有居留许可。

## What to be careful about

b4-careful = 要小心什么
b4-careful-leave = 科威特：如果你离开，雇主可以上报你“缺勤”。这可能会导致被逮捕。其他海湾国家有类似的制度。如果等一等是安全的，请在离开前先咨询。
b4-careful-office = 把名字告诉任何政府部门之前，先问：“你们会告诉警察或移民局吗？”
b4-careful-police = 在有些地方，去找警察的人可能会被逮捕，或被遣送出境。2023年和2024年的报告说，黎巴嫩和科威特有这种情况。其他国家也可能有这种情况。如果可以，请先和律师、求助热线或援助组织谈谈。
b4-careful-employer = 你开口要的时候，雇主可能会发怒。先想好，你在哪里会安全。

## Who can help

b4-who = 谁可以帮忙
b4-who-union = 工会，或劳工组织、移民组织。
b4-who-lawyer = 律师。在有些国家，被贩运的人可以得到免费的法律帮助。比如印度和约旦。
b4-who-line = 求助热线。那里可能有人知道，你附近谁能帮忙处理工资和证件。
