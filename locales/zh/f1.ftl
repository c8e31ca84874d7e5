### The page of the letter before the form has started, and where it can not start.
### All words of the form itself are in letter.ftl.

f1-title = 写信给你选的机构
f1-answer = 你可以选一家机构，给它写一封信。信在寄出之前，先在你的手机上锁好。你随时可以停下。
# Shown until the form has started, and where it never starts.
f1-loading = 如果这个浏览器能运行，表格会自动在这里打开。需要最多200 KB 的流量，寄出时还要100 KB。
f1-loading-other = 如果没有打开，请用下面的其他办法。
f1-noscript = 这个浏览器关闭了脚本（JavaScript），表格无法运行。我们不提供不上锁的表格。
f1-no-start = 这个浏览器不能运行表格。什么都没有寄出。请打电话，或换一个浏览器。
f1-not-secure = 在本页写信不安全，所以表格不会打开。请检查网址是不是以 https 开头，或打电话。
f1-ways = 其他办法
f1-numbers = 现在就找人谈谈
f1-numbers-small = 各国热线
f1-about = 还可能出什么问题
f1-about-small = 写信前请先看
f1-home = 首页
f1-home-small = 了解你的权利

## Where nobody has checked the words that can hurt when they are wrong

f1-closed-title = 现在还不能用这种语言写信
f1-closed-answer = 信里用这种语言写的重要词句，还没有人全部核对过。用错一个词，就可能伤害到你。你可以打电话，或用另一种语言写。
# Above the list of languages.
f1-closed-open = 你可以用这些语言写：

## Where nobody receives letters

f1-none-title = 你不能在这里写信
f1-none-answer = 在本站的这个副本上，没有人收信。请不要等回复。你可以改为打电话。
