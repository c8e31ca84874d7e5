### Guide B10: a lawyer, an interpreter, being heard
### Every claim stands in the list of facts (content/facts.toml); content/guides/b10.toml says which claim rests on which fact.
### An interpreter speaks; a translator writes. Anybody may ask; only the facts say who must get. Promise nothing.

b10-title = 我可以有律师和翻译吗？
# The line below the title, in the list of the start page.
b10-short = 听得懂，也被人听见
b10-answer = 两样你都可以要求。在有些国家，律师或翻译可能免费。这要看是哪个国家。回答问题之前，先提出来。

## What this can mean

b10-mean = 这对你可能意味着什么
b10-mean-lawyer = 律师是懂法律的人。律师可以给你意见，也可以替你说话。
b10-mean-interpreter = 翻译把别人说的话，用你的语言说给你听。也把你说的话，告诉他们。
b10-mean-fault = 如果你说不好当地的语言，这不是你的错。即使你能听懂一点，也可以要求翻译。

## In some places

b10-places = 在有些地方
b10-places-coe-lawyer = 加入欧洲委员会反人口贩运公约的国家：被贩运的人有权得到法律帮助和免费的法律援助。条件由各国的规定决定。
b10-places-coe-language = 在这些国家，必须用他们听得懂的语言，告诉他们有哪些权利。在适当的时候，必须给他们翻译。如果你需要翻译，请说出来。
b10-places-eu = 欧盟（丹麦除外）：刑事案件中的口译和笔译必须免费。如果你不会说当地语言，就适用。我们看到的网页没有日期。可能已经改了。
b10-places-in = 印度：被贩运的人可以得到免费的法律援助。这是1987年的一部法律说的。我们看到它的网页没有日期。
b10-places-jo = 约旦：司法部和约旦的律师达成了协议，是关于给被贩运的人免费的法律帮助。这是2024年的一份资料说的。
b10-places-co = 哥伦比亚：国家给被贩运的人的帮助，包括法律咨询和法庭上的律师。我们看到的网页没有日期。

## Will I be heard

b10-heard = 会有人听我说吗？
b10-heard-un = 加入联合国人口贩运议定书的国家：在合适的情况下，必须有办法告诉人们法庭的各个步骤。还必须有帮助，让他们的看法在刑事案件的合适阶段被听取。问一问，这适不适用于你。
b10-heard-eu-words = 欧盟（丹麦除外）：对因犯罪受到伤害的人，官员必须用简单的话。如果有残障，也必须考虑到。
b10-heard-eu-person = 在那里，也许你需要有人帮忙，才能听懂或让人听懂。那么第一次和官员谈时，你可以带一个你选的人。先问：“有没有例外？”
b10-heard-eu-tell = 在那里，从第一次谈起，官员必须告诉你有哪些支持、医疗、住处和保护。他们还必须告诉你法律援助、赔偿，以及怎样投诉。赔偿是为受到的伤害付的钱。
b10-heard-eu-date = 最后这三条规定来自2020年的一份资料。可能已经改了。

## What you can do

b10-do = 你可以做什么
b10-do-before = 回答有关犯罪的问题之前，要求见律师。
b10-do-test = 说出你说得最好的语言。先和翻译聊几句。如果彼此听不懂，马上说出来。
b10-do-stop = 你可以说：“请停一下，我没有听懂。”需要几次，就说几次。
b10-do-sign = 不要签任何你看不懂的东西。请人用你的语言念给你听。

## What you can ask for

b10-ask = 你可以要求什么
b10-ask-free = 问政府部门、法院或援助组织：“这里有免费的法律帮助吗？谁可以得到？以后会不会要花钱？”
b10-ask-secret = 问律师和翻译：“哪些话只有我们知道？你们必须告诉谁？”另一份指南“谁会为我的话保密？”说得更多。
b10-ask-other = 你可以要求女性或男性。你可以要求换律师，或换翻译。如果你听不清或看不清，就说出你需要什么。
b10-ask-heard = 问：“我什么时候可以说我的想法？谁会听或看？你们的决定会告诉我吗？”

## What to be careful about

b10-careful = 要小心什么
b10-careful-side = 如果伤害你的人要替你翻译，或带来一个律师，请小心。如果伤害你的人听不到你说话，你可以要求换人。
b10-careful-family = 在家人或孩子面前，可能很难把话说开。你可以要求一个不认识你的翻译。
b10-careful-promise = 有人保证结果，或要先收很多钱，请小心。请对方给一张写明费用的纸。

## Who can help

b10-who = 谁可以帮忙
b10-who-line = 求助热线。那里可能有人知道你附近的律师或翻译。
b10-who-organisation = 妇女组织、劳工组织或移民组织。你也可以向那个国家的律师协会问免费帮助的事。
b10-who-person = 你信任的人。问一问，这个人能不能陪你去。
