### Guide B13: proof and doctor
### Every claim stands in the list of facts (content/facts.toml); content/guides/b13.toml says which claim rests on which fact.
### The body comes before proof. Times for medicine are the last moment, never a time to wait for: "as soon as you can".
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b13-title = 证据和医生
# The line below the title, in the list of the start page.
b13-short = 看病、记录、照片、文件
b13-answer = 即使没有证据，你也可以要求看医生、要求帮助。有些药必须很快开始用。记录和消息，只在对你安全的地方保存。

## What this can mean

b13-mean = 这对你可能意味着什么
b13-mean-fault = 没有证据，不是你的错。你的身体和安全最重要。
b13-mean-order = 说得没有顺序，或细节以后才想起来，都很正常。

## The body

b13-body = 如果身体受了伤
b13-body-doctor = 请尽快看医生，即使别人看不出你受了伤。一开始，你可以问：“您必须告诉谁？”你也可以问有没有其他病。
# HIV is the virus, PEP the usual short name of the medicine.
b13-body-hiv = 被迫发生性行为之后，请向医生要预防艾滋病病毒（HIV）的药，也叫阻断药（PEP）。它必须尽早开始用，无论如何要在72小时（三天）之内。过了这段时间，你仍可以看医生。
b13-body-days = 这种药要吃28天。这是2014年的一份联合国资料说的。停药之前，先问医生。
b13-body-pregnancy = 如果可能怀孕，也请问紧急避孕。它在性行为之后用，为的是不怀孕。请尽快用，最晚在五天（120小时）之内。这是2021年的一份健康资料说的。法律和能得到什么，各国不同。
b13-body-coil = 其中一种是含铜的宫内节育环（IUD）。它是最有效的紧急避孕办法。必须由医务人员放进身体里。

## In some places

b13-places = 在有些地方
b13-places-coe = 有些国家加入了欧洲委员会反人口贩运公约。在那里，必须给被贩运的人紧急治疗。
b13-places-au = 澳大利亚：一份给医生的资料，讲的是受到性侵害的、16岁或以上的人。如果还不到七天，医生应该考虑做取证检查。检查不应该耽误用药（PEP）。这份资料没有日期，各地时间也不同。请尽快问。
b13-places-za = 南非：不必报案，也可以得到预防艾滋病病毒（HIV）的药（PEP）。这是一个没有日期的健康网页说的。但是在那里，知道人口贩运情况的人必须上报。说出更多之前，先问：“你们必须告诉谁？”
b13-places-police = 在有些地方，去找警察的人可能会被逮捕，或被遣送出境。2023年和2024年的报告说，黎巴嫩和科威特有这种情况。其他国家也可能有这种情况。你可以先和律师、求助热线或援助组织谈谈。

## What you can do

b13-do = 关于证据，你可以做什么
b13-do-risk = 不要为了证据让自己有危险。不要为它回去。不要向伤害你的人问它。
b13-do-keep = 留着威胁你的消息，再列一张单子，写下发生的事和日期。放在伤害你的人拿不到的地方。
b13-do-notes = 你可以用自己的话写：谁、什么事、在哪里、什么时候。不记得的，就写不记得。尽量不要猜。
b13-do-original = 如果可以，留着原件，给别人复印件。如果有人拿走原件，请对方给一张写明拿走了什么的纸。
b13-do-letter = 如果你在这里写信，也许可以添加照片和文件。不要发送任何未满18岁的人的性图片，即使那个人是你自己，也不要。这可能是犯罪。请只说有这样的图片。

## What you can ask for

b13-ask = 你可以要求医生什么
b13-ask-alone = 你可以要求单独和医生在一起。你可以要求翻译，要求女性或男性。
b13-ask-tell = 先问：“您必须告诉谁？要花多少钱？我需要证件吗？”
b13-ask-exam = 检查之前，问：“您要做什么，为什么？其中有一部分我可以不做吗？我的衣服该怎么处理？”
b13-ask-record = 你可以问：“能把受伤的地方写下来、拍下来吗？谁能看到？现在或以后，能给我一份吗？”

## A statement: what somebody says, written down, for a lawyer, an office or a court

b13-say = 如果你的话被写下来
b13-say-what = 把你说的话写下来，叫做“笔录”。如果可以，做笔录之前先咨询。指南 B6 讲回答问题，指南 B10 讲律师和翻译。
b13-say-sign = 请人用你的语言念给你听。只有听懂了，而且写得对，才签字。要一份副本。

## What to be careful about

b13-careful = 要小心什么
b13-careful-find = 你留着的东西可能被人发现：在手机里、包里、账号里。如果你担心，也许可以请信任的人替你保管。
b13-careful-secret = 偷偷录下别人之前，先问律师：“这里允许吗？会对我不利吗？”不要闯入别人的手机。
b13-careful-report = 在有些地方，知道人口贩运情况的人必须上报。南非就是这样。说出细节之前，先问：“你们必须告诉谁？”

## Who can help

b13-who = 谁可以帮忙
b13-who-doctor = 医院、医生、护士或助产士。你可以在那里问，谁能写受伤情况的报告。
b13-who-lawyer = 律师。问：“在这里，什么算证据？多久之内需要？”
b13-who-line = 求助热线。那里可能有人知道你附近的医生或律师。
