### Guide B6: do I have to answer questions?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b6.toml says which claim rests on which fact.
### Time to think, help, and a permit to stay are three different things: never let one word stand for two of them.
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b6-title = 我必须回答问题吗？
# The line below the title, in the list of the start page.
b6-short = 官员、考虑时间、面谈
# The word "police" stands in no title and no first line: a look at the screen gives nothing away.
b6-answer = 这要看是哪个国家。在有些国家，不报案也可以得到帮助。在有些国家，法律先给被贩运的人考虑时间。决定之前，请先咨询。

## What this can mean

b6-mean = 这对你可能意味着什么
b6-mean-fear = 如果你害怕和警察谈，这不是你的错。
b6-mean-risk = 在有些地方，去找警察的人可能会被逮捕，或被遣送出境。2023年和2024年的报告说，黎巴嫩和科威特有这种情况。其他国家也可能有这种情况。你可以先和律师、求助热线或援助组织谈谈。

## In some places

b6-places = 在有些地方
b6-places-coe = 有些国家加入了欧洲委员会反人口贩运公约。在那里，必须给人们恢复和考虑的时间。有合理的理由相信他们被贩运时，这段时间就开始。至少30天。这是2008年的一份资料说的。
b6-places-coe-why = 在这些国家，这段时间是为了让你平静一些，并离开控制你的人。也是为了让你在充分了解情况后决定，要不要帮助当局。
b6-places-coe-stay = 在这些国家，这段时间里不得把人遣送出境。这是2024年的指导意见说的。
b6-places-coe-help = 在这些国家，给不给帮助，不得取决于你是否同意做证人。
b6-places-eu = 欧盟（丹麦和爱尔兰除外）：被贩运的人如果不是欧盟公民，必须给他们考虑时间。这段时间里，不得把他们遣送出境。即使他们未经许可进入欧盟，也适用。
b6-places-br = 巴西：必须给被贩运的人全面的帮助，不管来自哪个国家。这不取决于他们是否协助调查。这是2016年的一部法律说的。
b6-places-ca = 加拿大：给被贩运的人的居留许可，不取决于是否在法庭上说出对剥削者不利的话。这是2025年或更晚的一份官方资料说的。它没有承诺会给许可。

## What you can do

b6-do = 你可以做什么
b6-do-lawyer = 回答问题之前，要求见律师。有关犯罪的问题，更是这样。
b6-do-interview = 官员向你提问，叫做“面谈”。你可以要求休息一下，或改天继续。
b6-do-words = 如果你说，就用自己的话。只说你知道的。尽量不要猜。
b6-do-remember = 如果有些事不记得，你可以直说。你可以从任何地方说起，以后再补充。
b6-do-sign = 不要签任何你看不懂的东西。请人用你的语言念给你听。

## What you can ask for

b6-ask = 你可以要求什么
b6-ask-must = 问律师：“我必须回答吗？不回答会怎样？说了以后，还可以停下吗？”
b6-ask-time = 问：“我可以有考虑时间吗？有多久？会提前结束吗？”
b6-ask-each = 考虑时间、帮助、居留许可，是三件不同的事。每一件都要问：“这取决于我和当局谈吗？”
b6-ask-person = 你可以要求翻译。你可以要求和女性谈，或和男性谈。你可以问，能不能让你信任的人陪着你。

## What to be careful about

b6-careful = 要小心什么
b6-careful-page = 你是不是必须回答，本页说不了。懂那个国家法律的律师能告诉你更多。
b6-careful-punished = 即使在法律保护他们的地方，被剥削的人有时仍会坐牢或被遣送出境。这是2014年的一份声明说的。
b6-careful-report = 在有些地方，知道人口贩运情况的人必须上报。南非就是这样。说出细节之前，先问：“你们必须告诉谁？”
b6-careful-friends = 如果伤害你的人在警察里有朋友，找警察可能有风险。那就先找别的帮助：律师、求助热线或援助组织。

## Who can help

b6-who = 谁可以帮忙
b6-who-lawyer = 律师。先问：“这是免费的吗？”
b6-who-line = 不是警察开办的热线。号码名单上写着每条热线由谁开办。
b6-who-no-police = 在有些国家，不找警察也可以得到帮助。比如葡萄牙和波兰。
b6-who-people = 你信任的人。或者妇女组织、劳工组织、移民组织。
