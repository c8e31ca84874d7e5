### Cards to show: short sentences that somebody shows to an official, a doctor or a helper, in two languages.
### Each is said by the person who shows it, and read by a stranger: polite, clear, complete in itself.
### Keep "I" free of gender where the language lets you. No sentence may promise, admit or accuse anything.

cards-title = 给别人看的卡片
# The line below the title, in lists.
cards-short = 两种语言的句子
cards-answer = 对方不会说你的语言时，你可以给对方看这些句子。你也可以把本页打印出来。
cards-how = 怎样使用卡片
cards-how-choose = 选择对方的语言，然后指着一句话给对方看。
cards-how-right = 这些句子不是法律。它们也许能帮助别人明白你的意思。
cards-how-keep = 打印出来的卡片可能会被人发现。只有在对你安全时才留着。
# Above the list of languages; each opens the sentences in that language.
cards-languages = 用哪种语言？
# The heading of the sentences in a guide; the link below it leads to this page.
cards-here = 给别人看的句子
cards-more = 全部句子，更多语言

cards-interpreter = 请给我找一个翻译。
cards-slowly = 我听不懂。请您说慢一点，用简单的词。
cards-read = 请把这份文件念给我听。
cards-lawyer = 我想先和律师谈谈。
cards-sign = 我现在不想签这个。我想先咨询一下。
cards-copy = 请给我一份这个文件的复印件。
cards-woman = 如果可以，我希望和女性谈。
cards-man = 如果可以，我希望和男性谈。
cards-break = 我需要休息一下，过一会儿可以继续。
cards-alone = 我想单独和您谈谈，谢谢。
cards-doctor = 我需要看医生。
cards-safe = 我今晚需要一个安全的地方。
cards-police = 请先不要叫警察。我想先咨询一下。
cards-where = 请不要告诉任何人我在哪里。
cards-employer = 请不要联系我的雇主。
cards-family = 请不要联系我的家人。
cards-embassy = 请不要联系我国的大使馆。
cards-afraid = 我害怕回到我的国家。
cards-papers = 有人拿走了我的证件。
cards-child = 我未满18岁。
cards-support = 我希望有一个我信任的人陪着我。
cards-number = 请把您的名字和电话号码写给我。
