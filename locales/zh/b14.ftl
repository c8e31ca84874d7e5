### Guide B14: how can I be safer today?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b14.toml says which claim rests on which fact.
### B1 is about danger right now; this guide is about today and this week. Small steps: a sudden change may be noticed.
### A message that speaks about deleting or about private windows also says that this does not stop a spying program.

b14-title = 今天怎样能更安全？
# The line below the title, in the list of the start page.
b14-short = 手机、钱、证件、计划
b14-answer = 你可以从一小步开始。用一部没有别人查看的手机找帮助。不要一下子改变一切。

## What this can mean

b14-mean = 这对你可能意味着什么
b14-mean-now = 本页讲今天和接下来几天。如果你现在有危险，请看指南 B1。
b14-mean-watch = 如果你觉得有人在监视你的手机，你可能是对的。这不是你的错。
b14-mean-notice = 监视你的人可能会发现突然的变化，变得更危险。
b14-mean-you = 你了解那个地方和那里的人。只走你觉得合适的步子。你也可以等。

## Phone

b14-phone = 你的手机
b14-phone-other = 请用监视你的人接触不到的手机或电脑找帮助。可以是朋友的手机，或图书馆的电脑。
b14-phone-delete = 不要一下子全部删除。控制你的人可能会发现，变得更危险。删除历史记录不能阻止监控软件。隐私窗口（无痕模式）也不能。
b14-phone-email = 你可以用一部更安全的手机或电脑，注册一个新的电子邮箱。选一个看不出你是谁的名字。不要在可能被监视的手机上打开它。
b14-phone-location = 如果安全，关掉手机的定位。先想一想：会不会有人发现定位关了？

## Money and papers

b14-things = 钱和证件
b14-things-bag = 如果安全，准备一个包，放证件和衣服。放在伤害你的人不会去找的地方。
b14-things-copy = 你可以把证件的复印件交给你信任的人。指南 B4 讲证件和工资。
b14-things-money = 如果没有人会发现，存一点钱在一边。能看到你账户的人，可能看到你付了什么钱。
b14-things-keep = 留着威胁你的消息，再列一张单子，写下发生的事和日期。放在伤害你的人拿不到的地方。

## A plan to leave

b14-plan = 计划
b14-plan-where = 想一想你可以去哪里，白天怎么去，晚上怎么去。可以是一个人那里、商店、车站或医院。
b14-plan-numbers = 背下重要的电话号码。有人可能会拿走你的手机。
b14-plan-place = 不知道自己在哪里？看看路牌、有名的建筑，或信件上的地址。
b14-plan-word = 和你信任的人约好一个词。它的意思可以是：“我现在需要帮助。”先说好，听到后这个人应该做什么。
b14-plan-children = 如果孩子要和你一起走，想一想孩子需要什么，可能会对别人说什么。如果等一等是安全的，带孩子离开前先问律师。指南 B20 说得更多。
b14-plan-wait = 如果现在离开更危险，你可以等更好的时机。你不得不等，这不是你的错。

## What you can ask for

b14-ask = 你可以要求什么
b14-ask-plan = 你可以问求助热线或援助组织：“能和我一起做个计划吗？在这里，别人遇到我这样的情况会怎么做？”
b14-ask-contact = 说明怎样可以联系你：“不要打电话给我。不要往这个号码发消息。”说你什么时候一个人。

## In some places

b14-places = 在有些地方
b14-places-kuwait = 科威特：如果你离开，雇主可以上报你“缺勤”。这可能会导致被逮捕。其他海湾国家有类似的制度。如果等一等是安全的，请在离开前先咨询。
b14-places-police = 在有些地方，去找警察的人可能会被逮捕，或被遣送出境。2023年和2024年的报告说，黎巴嫩和科威特有这种情况。其他国家也可能有这种情况。你可以先和律师、求助热线或援助组织谈谈。

## What to be careful about

b14-careful = 要小心什么
b14-careful-calls = 通话可能会留在通话记录里，或账单上。消息也可能会留在对方的手机里。
b14-careful-tell = 不要把计划告诉控制你的人。不要把你在哪里、要去哪里，写在别人能看到的地方。
b14-careful-program = 如果你发现监控软件，不要马上删掉它。监视你的人可能会发现。请先用另一部手机咨询。

## Who can help

b14-who = 谁可以帮忙
b14-who-line = 求助热线。名单上写着每条热线由谁开办，打之前要知道什么。
b14-who-person = 你信任的人。要选这样的人：不会把事情告诉控制你的人。
b14-who-organisation = 妇女组织、劳工组织或移民组织。指南 B7 讲庇护所和其他帮助。
