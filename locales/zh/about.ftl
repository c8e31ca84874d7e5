### About this site, and what can still go wrong.
### A message that speaks about clearing the history must also speak about spying programs.

about-title = 关于本网站，可能出什么问题
# $name (text) - the name of the site
about-answer = { $name } 告诉你，你有哪些权利。你可以选一家机构，给它寄一封上锁的信。没有哪部手机、哪个网站在各方面都安全。

## Who runs it

about-who = 谁在运营
# $name (text) - the name of the site
about-who-mirror = 不同的组织各自运营本站的副本。这个副本叫 { $name }。
about-who-program = 它用的程序是自由、公开的。任何人都可以查看和检查。

## What it does

about-does = 本网站做什么
about-does-read = 它给你信息。你不用留名字，就可以看每一页。
about-does-store = 它不在你的手机上放 cookie，也不会有意在手机里存东西。
about-does-others = 它不加载其他公司的任何内容。
about-does-letter = 它先在你的手机上把信锁好，然后才寄出。信在中间的信箱里一直是锁着的。

about-does-not = 本网站不做什么
about-does-not-decide = 它不替你做决定，也不替你打电话给任何人。
about-does-not-advice = 它不是律师，也不了解你的具体情况。
about-does-not-promise = 它不能保证有机构回复，也不能保证机构能帮上忙。

## What can still go wrong

about-wrong = 还可能出什么问题
about-wrong-history = 手机可能会留下这次访问的记录。比如在历史记录里、搜索词里，或保存的网页里。
about-wrong-history-help = 你可以从历史记录里删掉这次访问。一下子全部删掉，可能会被人发现。删除不能阻止监控软件。
about-wrong-private = 浏览器的隐私窗口（无痕模式）不把访问记进历史记录。它不能阻止监控软件。
about-wrong-spy = 别人可能在手机里装监控软件。这样，你在这里看的、写的，对方可能全都看得到。
about-wrong-spy-help = 如果你觉得有人在监视你的手机，你可能是对的。请换一部，比如朋友的手机，或图书馆的电脑。
about-wrong-network = 无线网络（Wi-Fi）的主人和电话公司能看到你访问了本站。他们看不到你写的内容。
about-wrong-mailbox = 信箱能看到信什么时候来、从哪个网络连接来、寄给哪家机构，以及大约多长。
about-wrong-eyes = 可能有人站在你身后，或在页面打开时拿走手机。
about-wrong-changed = 如果有人控制了本站，就可能改动它。你的手机自己发现不了。
about-wrong-agency = 机构能读你的信。它会告诉别人什么，写在它的说明卡上。那里的人也可能出错。
about-wrong-answer = 机构可能回复得晚，也可能不回复。

## Leave

about-leave = “离开”按钮做什么
about-leave-does = 按“离开”后，本页立刻隐藏，并打开一个普通的页面。你写了但没寄出的内容会丢失。
about-leave-back = 按“离开”后，用返回键回不到本页。如果浏览器关闭了脚本（JavaScript），就有可能回到本页。
about-leave-keyboard = 用键盘时，可以按三次 Shift 键。
about-leave-not = “离开”不会删除浏览器的历史记录，也不能阻止监控软件。如果可以，请把标签页也关掉。
about-leave-return = 想回来时，请重新输入本站的网址。

## How to check

about-check = 怎样检查本网站
about-check-address = 看上方的网址。它必须和你信任的人给你的完全一样，并以 https 开头。
about-check-call = 寄信之前，你可以打电话给机构，核对说明卡上的数字。
about-check-signed = 懂电脑的人请看：每个副本都有一份文件清单，机构名单也有签名。任何人都可以检查这两样。
# Stands before the keys that may sign the list of agencies on this copy, for people who know computers.
about-check-keys = 给机构名单签名的钥匙：
# $count (number) - how many of the keys above must have signed the list
about-check-threshold = { $count ->
   *[other] 这些钥匙中，必须有{ $count }把签过名。
}
