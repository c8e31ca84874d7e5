### Guide B3: will I be punished?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b3.toml says which claim rests on which fact.
### Be as strong as the English and no stronger. "Can" and "must be able to" are not "must". Promise nothing.

b3-title = 我会被处罚吗？
# The line below the title, in the list of the start page.
b3-short = 可以保护你的规定
b3-answer = 在许多国家，对你被迫做的事，当局可以决定不处罚你。但不是每次都这样。请先要求见律师。

## What this can mean

b3-mean = 这对你可能意味着什么
b3-mean-idea = 道理很简单。剥削者强迫人做的违法的事，做的人不应该因此受处罚。
b3-mean-stay = 联合国的指导意见说：被贩运的人，不应该因为未经许可入境或居留而被关押、控告或起诉。他们不得不做的事，也是一样。指导意见不是法律。
b3-mean-who = 这些规定适用于法律认为被贩运、被奴役或被强迫劳动的人。它们是不是可能适用于你，律师可以告诉你。

## What you can do

b3-do = 你可以做什么
b3-do-lawyer = 回答有关犯罪的问题之前，要求见律师。
b3-do-interpreter = 要求翻译。说出你说得最好的语言。
b3-do-interpreter-eu = 在欧盟（丹麦除外），刑事案件中的口译必须免费。如果你不会说当地语言，就适用。
b3-do-sign = 不要签任何你看不懂的东西。
b3-do-tell = 如果有人强迫过你，你可以告诉你的律师。律师可以告诉你，对别人说什么、什么时候说。

## In some places

b3-places = 在有些地方
b3-places-eu = 欧盟（丹麦除外）：法律必须让当局可以决定，不因你被迫犯的罪而处罚你。
b3-places-ilo = 加入2014年强迫劳动议定书的国家：对人们被迫做的违法的事，当局必须能够决定不处罚。
b3-places-gb-adult = 英格兰和威尔士，成年人：如果你是被迫犯罪，对有些罪，这可以在法庭上作为辩护理由。法庭会问：一个理智的人在同样的处境里，会真的有别的选择吗？
b3-places-gb-child = 英格兰和威尔士，未满18岁：你不必证明自己是被迫的。那件事必须是剥削的直接结果。
b3-places-gb-limits = 英格兰和威尔士：对谋杀、绑架、抢劫等严重的罪，不能用这个辩护理由。是否控告一个被剥削的人，检察官仍必须考虑。

## What to be careful about

b3-careful = 要小心什么
b3-careful-applied = 这些规定常常没有被用上。
b3-careful-punished = 即使在法律保护他们的地方，被剥削的人有时仍会坐牢或被遣送出境。
b3-careful-police = 在有些地方，去找警察可能会导致被逮捕或被驱逐出境。2023年和2024年的报告说，黎巴嫩和科威特有这种情况。其他国家也可能有这种情况。如果可以，请先和律师、求助热线或援助组织谈谈。
b3-careful-report = 在有些地方，知道人口贩运情况的人必须上报。南非就是这样。说出细节之前，先问：“你们必须告诉谁？”

## Who can help

b3-who = 谁可以帮忙
b3-who-lawyer = 律师。在有些国家，被贩运的人可以得到免费的法律帮助。比如印度和约旦。
b3-who-line = 求助热线。那里可能有人知道你附近的律师或翻译。
b3-who-no-police = 在有些国家，不找警察也可以得到帮助。比如葡萄牙和波兰。
b3-who-witness = 有些国家加入了欧洲委员会反人口贩运公约。在那里，给不给帮助，不得取决于你是否同意做证人。
