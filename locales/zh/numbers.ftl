### The pages with phone numbers: the list of countries, and the frame around each country's numbers.
### The name of each line, who runs it and its own notes are in lines.ftl.

## The list of countries

numbers-title = 现在就找人谈谈
numbers-danger = 现在有危险？请拨打你所在国家的紧急电话。它在那个国家的页面上排在最前面。
numbers-pick = 你现在在哪里？
numbers-tap = 选择一个国家，查看号码。手机拨号之前会先问你。
numbers-missing = 这里没有你所在的国家？
numbers-missing-text = 那么我们没有可以列出的号码。医院，或你信任的人，可能知道。

## The page of a country

numbers-emergency = 如果你现在有危险
numbers-emergency-any = 紧急电话
numbers-emergency-police = 警察
numbers-emergency-ambulance = 救护车
numbers-emergency-text = 警察可能会知道这通电话，也可能会来。
numbers-emergency-none = 我们没有这个国家可以列出的紧急电话。
numbers-before = 打电话之前
numbers-bill = 即使免费，通话也可能出现在电话账单和通话记录里。
numbers-safe = 如果可以，请用你信任的人的手机。
numbers-ask = 你不必说你的名字。你可以先问对方是谁，会告诉哪些人。
numbers-hang-up = 你随时可以挂断。
numbers-confirmed = 热线
numbers-confirmed-text = 有人为本站打过这些热线。日期表示是什么时候打的。
numbers-open = 未核实
numbers-open-text = 我们在下面写明的地方找到这些号码。最近没有人为本站打过。现在可能不对了。
numbers-none = 我们现在没有这个国家可以列出的热线。

## One line: short words, each followed by what we know

# $who (text) - who runs the line, from lines.ftl
numbers-run-by = 由谁开办：{ $who }
# Followed by when somebody answers.
numbers-hours = 开放时间
# Followed by names of languages.
numbers-languages = 语言
# After the names of languages, when the source speaks of others.
numbers-languages-more = 其他语言，可能要通过翻译
# Followed by what a call costs.
numbers-cost = 费用
numbers-cost-free = 据我们所知，在这个国家免费
numbers-cost-charged = 打电话要花钱
numbers-cost-may = 打电话可能要花钱
# Followed by the number to dial from another country.
numbers-abroad = 从其他国家打
# Followed by a number for text messages.
numbers-sms = 短信
# $word (text) - the word that the line wants to get
numbers-sms-word = 写：{ $word }
# The name of the app, followed by a number.
numbers-whatsapp = WhatsApp
# Followed by an e-mail address.
numbers-email = 电子邮件
# Followed by the day on which somebody called the line for this site.
numbers-called = 我们打过的日期
# Followed by where we found the number.
numbers-source = 来源
# $host (text) - the address of the source, like "example.org". $seen (text) - the day we read it, as the language writes it.
numbers-source-seen = { $host }，{ $seen }读到
# $host (text) - the address of the source. $dated (text) - the day, month or year that the page bears. $seen (text) - the day we read it.
numbers-source-dated = { $host }，页面日期：{ $dated }；{ $seen }读到
# In place of something that the source does not say.
numbers-unknown = 我们不知道

## When a line is open. Times are written like 09:00.

numbers-hours-always = 每天，日夜都开放
numbers-hours-every-day = 每天，但我们不知道从几点到几点
# $from (text) and $until (text) - times of day
numbers-hours-daily = 每天，{ $from }至{ $until }（该国时间）
# $first (text) - a day of the week. $from (text) and $until (text) - times of day
numbers-hours-one-day = { $first }，{ $from }至{ $until }（该国时间）
# $first (text) and $last (text) - days of the week. $from (text) and $until (text) - times of day
numbers-hours-weekly = { $first }到{ $last }，{ $from }至{ $until }（该国时间）
numbers-day-mon = 星期一
numbers-day-tue = 星期二
numbers-day-wed = 星期三
numbers-day-thu = 星期四
numbers-day-fri = 星期五
numbers-day-sat = 星期六
numbers-day-sun = 星期日

## What to know before you give details. It stands above the number.

numbers-warn-police = 这条热线由警察开办。警察可能会根据你说的话采取行动，也可能会要看你的证件。
numbers-warn-immigration = 这条热线由移民局开办。如果你担心不能留下来，请先和律师或其他热线谈谈。
numbers-warn-labour = 这条热线由劳动监察员开办。他们可能会告诉警察或移民局。请先问清楚。
numbers-warn-enforcement = 这条热线由调查犯罪的政府部门开办。它可能会告诉警察或移民局。请先问清楚。
numbers-warn-government = 这条热线由政府开办。请先问会告诉哪些人。
numbers-warn-unknown = 我们不知道这条热线由谁开办。请先问对方是谁，会告诉哪些人。
