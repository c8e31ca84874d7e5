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

## Leave fewer traces on your phone
## The words in “…” stand in the menus of the browsers. In your language, write them as those browsers write them in it;
## if you can not find out, describe the button. Never say "history" without "spying program" in the same message.

about-phone = 在手机上少留些记录
about-phone-safe = 只有在对你安全的时候，才这样做。没有人必须这样做。
about-phone-notice = 只删这次访问，不像全部删掉那么显眼。但别人仍可能看出，历史记录里少了一段。删除不能阻止监控软件。
# "The list" is the history of the browser: a line for each page that was opened.
about-phone-lines = 你打开过的本站的每一页，在浏览器的列表里各占一行。菜单不一定相同：如果找不到某个词，请找意思相近的词。

about-phone-chrome = 安卓手机上的 Chrome
about-phone-chrome-one = 点三个圆点，再点“历史记录”。点本站每一行旁边的垃圾桶或叉号。删除不能阻止监控软件。
about-phone-chrome-private = 下次，点三个圆点，再点“打开新的无痕式标签页”。用完后，关掉那个标签页。
# Suggestions below the address, while somebody types there: a long press on one of them asks whether to delete it.
about-phone-chrome-hold = 你在网址栏里打字时，下面也可能出现以前的记录。用手指按住其中一条不放，就可以删除它。

# The name of a browser, the same in every language.
about-phone-samsung = Samsung Internet
about-phone-samsung-one = 点三条横线或三个圆点，再点“历史记录”。用手指按住本站的一行不放，再点“删除”。删除不能阻止监控软件。
about-phone-samsung-private = 下次，在同一个菜单里或“页面”里，找“打开保密模式”。用完后，关掉那些页面。

about-phone-safari = iPhone 上的 Safari 浏览器
about-phone-safari-one = 点书本图标，或者点三个圆点，再点“书签”。然后点时钟图标（“历史记录”）。把本站的每一行向左滑，再点“删除”。删除不能阻止监控软件。
about-phone-safari-private = 下次，在手机的应用里找到 Safari 的图标，用手指按住不放。点带“无痕”两个字的那一项。用完后，关掉那个标签页。

# A point of each of the three lists.
about-phone-search = 你搜索过的内容也在同一个列表里。你可以用同样的方法在那里删除。

about-phone-else = 还可能留下什么
about-phone-account = 如果你在搜索引擎上登录了账号，它也可能保存你搜索过的内容。你可以在它的设置里删除。
about-phone-devices = 登录同一个账号的其他设备，可能会显示你访问过什么、搜索过什么。
about-phone-screenshot = 页面的截图会和你的照片放在一起。请在那里删除。删掉的照片会在另一处暂时保留，那里也要删除。
about-phone-open = 已打开应用的列表，可能会显示本页的画面。请先关掉本页，再把浏览器从那个列表里滑走。
about-phone-wifi = 就算用隐私窗口（无痕模式），无线网络（Wi-Fi）的主人也能看到你访问了本站。换成手机流量，能看到的就是电话公司。
about-phone-spy = 这里说的做法都不能阻止监控软件。如果可以，请用一部别人不会看的手机。

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
