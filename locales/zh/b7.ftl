### Guide B7: what help can I get?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b7.toml says which claim rests on which fact.
### Be as strong as the English and no stronger. "Should consider" is not "must", and a question is not a yes. Promise nothing.

b7-title = 我能得到什么帮助？
# The line below the title, in the list of the start page.
b7-short = 住的地方、医生、咨询
b7-answer = 可能有住的地方、医生、生活用品和咨询。这要看是哪个国家。你可以先问，以后再决定。

## What this can mean

b7-mean = 这对你可能意味着什么
b7-mean-fault = 你需要帮助，这不是你的错。你可以开口要。
b7-mean-kinds = 帮助可以是睡觉的地方、医生、咨询，或有人听你说话。也可以是生活用品，或做工和学习的机会。
b7-mean-who = 下面的规定适用于法律认为被贩运的人。它们是不是可能适用于你，律师或援助组织可以告诉你。如果不适用，就问还有什么别的帮助。

## In some places

b7-places = 在有些地方
b7-places-coe = 有些国家加入了欧洲委员会反人口贩运公约。在那里，必须给被贩运的人安全、合适的住处，和基本的生活用品。还必须给他们心理支持和紧急治疗。
b7-places-coe-language = 在这些国家，必须用他们听得懂的语言，告诉他们有哪些权利和帮助。在适当的时候，必须给他们翻译。如果你需要翻译，请说出来。
b7-places-coe-school = 在这些国家，帮助必须包括让孩子上学。可以合法居留的人，可以有机会做工、受培训、受教育。具体怎样，看那个国家的规定。
b7-places-coe-yes = 在这些国家，给你帮助要经过你同意。你必须知道自己同意的是什么。帮助的人必须考虑你的特殊需要。对孩子，必须考虑孩子的权利。
b7-places-coe-witness = 在这些国家，给不给帮助，不得取决于你是否同意做证人。
b7-places-un = 大多数国家加入了联合国人口贩运议定书。这些国家应该考虑给被贩运的人住处、咨询、医疗和心理支持。也应该考虑给基本用品，和做工、培训的机会。这比“必须”弱。
b7-places-pt = 葡萄牙：即使你不报案，专门的小组也可以帮助你。
b7-places-police = 在有些地方，去找警察的人可能会被逮捕，或被遣送出境。2023年和2024年的报告说，黎巴嫩和科威特有这种情况。其他国家也可能有这种情况。你可以先和律师、求助热线或援助组织谈谈。

## What you can do

b7-do = 你可以做什么
b7-do-safe = 你的安全最重要。如果可以，请在伤害你的人看不到、听不到的地方求助。
b7-do-need = 想一想你现在最需要什么：睡觉的地方、吃的、医生，还是有人说说话。先说这个。然后问，你附近实际上有什么。
b7-do-doctor = 如果身体受了伤，请尽快看医生。你也可以问有没有怀孕，有没有其他病。
# HIV is the virus, PEP the usual short name of the medicine.
b7-do-hiv = 被迫发生性行为之后，请向医生要预防艾滋病病毒（HIV）的药，也叫阻断药（PEP）。它必须尽早开始用，无论如何要在72小时（三天）之内。过了这段时间，你仍可以看医生。

## What you can ask for

b7-ask = 你可以要求什么
b7-ask-person = 你可以要求翻译。你可以要求和女性谈，或和男性谈。你可以说出你特别需要什么，比如某种药，或不用爬楼梯的地方。
b7-ask-stay = 庇护所是可以住一段时间的地方。去之前，问：“谁住在那里？我可以出门吗？手机可以留着吗？孩子可以和我一起去吗？”
b7-ask-long = 问：“这种帮助我能得到多久？之后怎么办？要花钱吗？我必须为它做什么？”
b7-ask-money = 你可以问：“有没有钱可以买吃的、穿的，或付路费？”回答可能是没有。
b7-ask-compensation = 加入联合国人口贩运议定书的国家：法律必须让被贩运的人有机会得到赔偿。赔偿是为受到的伤害付的钱。

## What to be careful about

b7-careful = 要小心什么
b7-careful-trust = 说要帮忙的人，不是个个诚实。如果有人要你用证件、做工或性来换，请小心。得到帮助，你不欠这些。
b7-careful-tell = 把名字告诉别人之前，先问：“你们是谁？你们必须告诉谁？”对医生也可以这样问。
b7-careful-sign = 不要签任何你看不懂的东西。如果有人想留下你的证件，就问：“为什么？留多久？”
b7-careful-no = 如果一个地方说不行，你可以问为什么。你也可以去另一个地方问。对方说不行，不等于你做错了什么。

## Who can help

b7-who = 谁可以帮忙
b7-who-line = 求助热线。那里可能有人知道你附近的庇护所、医生或律师。
b7-who-lawyer = 律师，或妇女组织、劳工组织、移民组织、儿童组织。先问：“要花钱吗？”
b7-who-doctor = 医院或医生。你可以在那里问，谁可能帮你找住的地方。
b7-who-person = 你信任的人。这个人可以替你去问，不说出你的名字。
