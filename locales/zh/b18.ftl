### Guide B18: people without a nationality, or without any papers
### Every claim stands in the list of facts (content/facts.toml); content/guides/b18.toml says which claim rests on which fact.
### "Stateless" and "without papers" are two things: never use one word for both. Embassies can be a danger. Promise nothing.

b18-title = 我没有国籍或没有证件
# The line below the title, in the list of the start page.
b18-short = 没有护照、出生证明、大使馆
b18-answer = 没有证件，你也可以求助。有些规定不取决于证件或国籍。这要看是哪个国家。去大使馆或政府部门之前，先和律师谈谈。

## What this can mean

b18-mean = 这对你可能意味着什么
b18-mean-fault = 没有国籍或没有证件，不是你的错。有没有证件，你都同样重要。
b18-mean-word = “无国籍”是说没有国籍的人。没有证件是另一回事。你属于哪一种，律师可以告诉你。
b18-mean-taken = 也许有人拿走了你的证件。指南 B4 讲证件和工资。问问律师，其中哪些规定适用于没有国籍的人。

## In some places

b18-places = 在有些地方
b18-places-ua = 乌克兰：没有国籍的人可以申请官方认定的“被贩运的人”身份。向地方政府申请。不需要法院判定。这个信息来自一个没有日期的网页。
b18-places-br = 巴西：必须给被贩运的人全面的帮助，不管是什么国籍。这不取决于他们是否协助调查。这是2016年的一部法律说的。
b18-places-eu-pay = 欧盟（丹麦和爱尔兰除外）：即使你做工时没有证件，也可以追讨没拿到的工资。
b18-places-eu-time = 在那里，被贩运的人如果不是欧盟公民，必须给他们考虑时间。这段时间里，不得把他们遣送出境。问问律师，这适不适用于你。指南 B6 说得更多。
b18-places-ilo = 加入2014年强迫劳动议定书的国家：被强迫劳动的人，必须有补救的办法，比如赔偿。这不取决于有没有居留许可。
b18-places-coe-age = 有些国家加入了欧洲委员会反人口贩运公约。也许那里的人不确定你的年龄，而你可能未满18岁。那么在核实期间，必须把你当作孩子对待。
b18-places-un-stay = 联合国的指导意见说：被贩运的人，不应该因为未经许可入境或居留而被关押、控告或起诉。指导意见不是法律。指南 B3 说得更多。
b18-places-un-back = 加入联合国人口贩运议定书的国家：你本国必须接收你回去。你曾有永久居留权的国家，也必须这样。等待不得超过合理的时间，而且必须考虑你的安全。这不是说你必须走。指南 B8 讲被送回去的事。

## What you can do

b18-do = 你可以做什么
b18-do-proof = 想一想，什么能说明你是谁、住过哪里。可以是出生证明、学校的文件、医生给的卡、照片或信。副本放在伤害你的人拿不到的地方。
b18-do-unknown = 如果你不知道自己的生日，或在哪里出生，可以直说。尽量不要猜。
b18-do-false = 如果有人给了你假证件，拿出来之前，先和律师谈谈。
b18-do-locked = 也许官员因为你没有证件把你关起来。你可以要求见律师，要求翻译。如果你害怕被送到某个地方，可以说出来。

## What you can ask for

b18-ask = 你可以要求什么
b18-ask-without = 对每个帮助的人，先问：“您必须告诉谁？”如果得到的回答对你没有风险，再问：“没有证件，您能帮我吗？”
b18-ask-status = 问律师：“我有国籍吗？这个国家可以认定我无国籍吗？我能得到哪些证件，能留下吗？”
b18-ask-un = 你可以问联合国难民署：“你们在这里帮助没有国籍的人吗？”
b18-ask-receipt = 如果政府部门拿走你的文件，要一份副本和一张收据。收据是写明拿走了什么的纸。
b18-ask-child = 如果你有孩子，问援助组织：“我的孩子怎样能得到出生证明？”

## What to be careful about

b18-careful = 要小心什么
b18-careful-embassy = 如果你害怕那个国家的政府，去它的大使馆可能有危险。写信或打电话也是一样。先问律师：“会有人为我的事联系大使馆吗？我可以不同意吗？”
b18-careful-sign = 如果不知道是不是真的，就不要签字说你属于某个国家。不要签任何你看不懂的东西。
b18-careful-sell = 如果有人卖护照、国籍或许可，请小心。可能是假的，或会让你欠债。
b18-careful-police = 在有些地方，去找警察的人可能会被逮捕，或被遣送出境。2023年和2024年的报告说，黎巴嫩和科威特有这种情况。其他国家也可能有这种情况。如果可以，请先和律师、求助热线或援助组织谈谈。
b18-careful-office = 把名字告诉任何政府部门之前，先问：“你们会告诉警察、移民局或大使馆吗？”

## Who can help

b18-who = 谁可以帮忙
b18-who-lawyer = 懂国籍和庇护的律师。指南 B10 讲律师和翻译。
b18-who-organisation = 难民组织、移民组织，或帮助没有国籍的人的组织。先问：“你们为某个国家的政府工作吗？”
b18-who-line = 求助热线。你可以问，是不是必须说名字。
