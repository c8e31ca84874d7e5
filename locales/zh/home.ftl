### The start page of a language.

home-title = 你有权利。下一步怎么做，由你决定。
# "Remember": browsers and networks keep lists of visited pages. The link home-helps follows.
home-traces = 我们不问你的名字。你的手机和网络可能会留下这次访问的记录。
home-helps = 有什么办法

home-numbers = 现在就找人谈谈
home-numbers-small = 各国热线
home-letter = 写信给你选的机构
home-letter-small = 先在你的手机上锁好，再寄出
# In place of the line above, where no agency receives letters.
home-letter-none = 这里没有人收信。请看其他办法。
# Shown only where an agency receives letters.
home-answers = 查看你的信的回复
home-answers-small = 用你留着的查询码
home-about = 关于本网站
home-about-small = 它做什么，可能出什么问题

home-danger = 如果你现在有危险，请拨打你所在国家的紧急电话。
home-danger-find = 查找号码
