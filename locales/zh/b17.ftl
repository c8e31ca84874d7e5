### Guide B17: people with a disability
### Every claim stands in the list of facts (content/facts.toml); content/guides/b17.toml says which claim rests on which fact.
### Support to decide is not deciding for somebody. Speak to the reader, never about "the disabled". Promise nothing.

b17-title = 我有残障
# The line below the title, in the list of the start page.
b17-short = 支持、简单的话、自己做主
b17-answer = 你可以要求用简单的话、给更多时间、让信任的人陪在身边。在有些国家，法律给一些人其中的一部分。你可以说出你想要什么。

## What this can mean

b17-mean = 这对你可能意味着什么
b17-mean-fault = 如果有人利用你的残障伤害你或控制你，这不是你的错。
b17-mean-carer = 可能是照顾你的人，也可能是你家里人。你可以需要一个人，同时说出有些事不对。
b17-mean-keep = 也许有人扣住你的药、你的钱，或你走动、听声音、说话所需要的东西。你可以和别人谈这件事。
b17-mean-sign = 利用你的需要来对付你、威胁你、不让你和别人接触，都是强迫劳动的迹象。指南 B2 列出全部11个迹象。
b17-mean-yes = 联合国关于人口贩运的规则说：你有没有答应，并不重要。如果有人用了强迫、威胁或欺骗，或滥用了权力，就适用。

## In some places

b17-places = 在有些地方
b17-places-eu-words = 欧盟（丹麦除外）：对因犯罪受到伤害的人，官员必须用简单、无障碍的语言。如果有残障，必须考虑到。“无障碍”就是你能看懂、听懂。这个信息来自2020年的一份资料。可能已经改了。
b17-places-eu-person = 在那里，也许你需要有人帮忙，才能听懂或让人听懂。那么第一次和官员谈时，你可以带一个你选的人。有例外。这也来自2020年的一份资料。
b17-places-coe = 有些国家加入了欧洲委员会反人口贩运公约。在那里，给被贩运的人帮助，要经过你同意。你必须知道自己同意的是什么。帮助的人必须看你的特殊需要。
b17-places-un = 加入联合国人口贩运议定书的国家：在合适的情况下，必须有帮助，让被贩运的人的看法在刑事案件中被听取。问问律师，这适不适用于你。

## What you can do

b17-do = 你可以做什么
b17-do-need = 想一想，你需要什么才能说出你的经历。可以是更多时间、休息、图片、手语，或一个安静的房间。
b17-do-way = 用你自己的方式说：说话、手语、图片或辅助设备都行。说得没有顺序，或细节以后才想起来，都很正常。
b17-do-you = 如果你身边的人不伤害你，你可以说：“请和我说话，不要只和这个人说。”
b17-do-plan = 如果你每天都需要照顾，想一想还有谁可以照顾你。如果等一等是安全的，先做好这件事，再说出照顾你的人的事。

## Deciding

b17-decide = 如果有人替你做决定
b17-decide-help = 支持你，不等于替你做决定。好的帮助者会解释、会等待、会问你想要什么。
b17-decide-paper = 也许有人说可以替你做决定。如果对方可能会发怒，不要向对方要证明。问律师：“有写明这一点的文件吗？这个人可以决定什么？可以改变吗？”
b17-decide-sign = 不要签任何你看不懂的东西。你可以要求让你信任的人念给你听，解释给你听。

## What you can ask for

b17-ask = 你可以要求什么
b17-ask-access = 你可以问：“有不用爬楼梯的入口吗？有手语吗？有用简单的话写的文字吗？”
b17-ask-alone = 你可以要求单独谈，照顾你的人不在场。如果这个人可能会发怒，就在这个人听不到的时候提出来。
b17-ask-person = 你可以问，信任的人能不能陪着你。不必是家里人。
b17-ask-again = 你可以请别人再说一遍、说慢一点，或写下来。

## What to be careful about

b17-careful = 要小心什么
b17-careful-beside = 照顾你的人、支持你的人或翻译，可能认识伤害你的人。如果他们听不到你说话，你可以要求换人。
b17-careful-report = 在有些地方，知道人口贩运情况的人必须上报。南非就是这样。说出细节之前，先问：“你们必须告诉谁？会告诉照顾我的人吗？”
b17-careful-care = 对方可能会发怒，或不再帮你。先想好，你怎样得到吃的、药和照顾。
b17-careful-police = 在有些地方，去找警察的人可能会被逮捕，或被遣送出境。2023年和2024年的报告说，黎巴嫩和科威特有这种情况。其他国家也可能有这种情况。如果可以，请先和律师、求助热线或援助组织谈谈。

## Who can help

b17-who = 谁可以帮忙
b17-who-organisation = 残障人士的组织。先问：“你们必须告诉谁？”
b17-who-doctor = 医生、护士或社工。你可以要求单独谈。
b17-who-line = 求助热线。如果打电话有困难，你信任的人可以替你打，或问能不能用文字联系。
b17-who-lawyer = 律师。问：“关于支持残障人士，这里的法律怎么说？”指南 B10 讲律师和翻译。
