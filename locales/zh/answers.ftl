### Coming back with a code: the page before its program has started, and every word of the mailbox.
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The page before the program has started, and where it can not start

answers-title = 回复
answers-intro = 用你的信的查询码，你可以在这里看回复、继续写，或全部删除。
# Shown until the program has started, and where it never starts.
answers-loading = 如果这个浏览器能运行，本页会自动启动。需要最多400 KB 的流量。
answers-noscript = 这个浏览器关闭了脚本（JavaScript），所以打不开回复。回复是锁着的，只有脚本能解锁。
answers-about-small = 输入查询码之前，请先看这个
answers-none-title = 这里没有等你的回复
answers-none-answer = 在本站的这个副本上，没有人收信，所以也没有人回复。请不要在这里等。你可以改为打电话。
answers-no-start = 这个浏览器不能运行本页。你的回复还在。请换一个浏览器，或打电话。
answers-not-secure = 在本页输入查询码不安全，所以它不会打开。请检查网址是不是以 https 开头，或打电话。

## The frame around every screen

answers-back = 返回
answers-close = 关闭本页
answers-numbers-link = 电话号码
answers-about-link = 还可能出什么问题
answers-start-link = 首页
answers-language-failed = 另一种语言没能加载。什么都没有丢。有信号时请再试。

## The code

answers-code-title = 打开你的回复
answers-code-why = 查询码在这部手机上打开回复。查询码本身不会发给任何人。
answers-code-label = 你的查询码
answers-code-hint = 24位数字，用哪种文字的数字都行。有没有空格和短横线都没关系。
answers-code-open = 打开
answers-code-empty = 请输入查询码的24位数字。
answers-code-letters = 你输入的内容里有字母或文字。查询码只有数字。
# $left (number) - how many digits are missing
answers-code-short = { $left ->
   *[other] 还差{ $left }位数字。查询码有24位数字。
}
# $over (number) - how many digits are too many
answers-code-long = { $over ->
   *[other] 多了{ $over }位数字。查询码有24位数字。
}
# $group (number) - which of the six groups of four digits, from 1 to 6
answers-code-group = 这些数字合不上。请再看看第{ $group }组：看起来有错。
answers-code-check = 这些数字合不上。有一个或几个是错的。请一组一组地对照。
answers-code-near = 如果现在有人能看到你的屏幕，也许晚点再做更好。
answers-code-lost = 没有查询码，谁也打不开回复。如果丢了，你可以写一封新的信，或打电话。

## Opening the mailbox

answers-deriving = 正在用你的查询码做钥匙，需要几秒钟……
answers-agencies = 正在加载经过签名的机构名单……
answers-looking = 正在找你的信箱……
answers-unlocking = 正在解锁回复，并检查是谁写的……
# $seconds (number) - about how long until the next try
answers-waiting = { $seconds ->
   *[other] 没有网络，或信箱正忙。我们会在{ $seconds }秒后再试。
}
answers-waiting-login = 有些网络要你先登录。什么都没有丢，你也不必重新输入任何内容。
answers-nothing-title = 没有这个查询码的信箱
answers-nothing-text = 这些数字合得上，但没有信箱用这个查询码。请再核对一次。
answers-nothing-why = 一年没有人打开的信箱会被删除。也可能是你自己删除了它，或更换了查询码。
answers-nothing-call = 你也可以打电话给机构，或写一封新的信。

## An open mailbox

answers-threads-title = 你的回复
# The whole button for one agency. $name (text) - the agency's name
# $count (number) - how many answers have come from it
answers-threads-row = { $count ->
   *[other] { $name }：{ $count }个回复
}
# $name (text) - the agency's name
answers-threads-none = { $name }：还没有回复
answers-empty-title = 你的信箱是空的
answers-empty-text = 查询码是对的，但这里没有信，也没有回复。你的信可能没有送到。你可以重写一次，或打电话。
answers-look-again = 查看有没有新回复
# In place of the name of an agency that the signed list does not have.
answers-unknown-agency = 一家不在名单上的机构
answers-unknown-text = 这家机构已经不在经过签名的名单上。没有人能检查这些回复是谁写的，所以它们被隐藏了。请先打电话，再相信它们。
answers-old-list = 经过签名的机构名单已经过期。去任何地方之前，请先打电话给机构。
answers-note-lost = 为你保存的一条备注读不出来。我们无法判断有没有回复被拿走。
# Stands before the agency's phone numbers.
answers-call = 你也可以给机构打电话。打电话可能要花钱。
answers-practice = 仅供练习。没有人看这些信，也没有人回复。

## How far a letter is

# $number (number) - the number of the survivor's newest letter to this agency
# $day (text) - the day on which it was stored
answers-way-last = 你最近寄的是第{ $number }封，{ $day }存放。
# $number (number) - the number of the survivor's newest letter to this agency
answers-way-last-number = 你最近寄的是第{ $number }封。
answers-way-stored = 已存放。机构还没有取走。
answers-way-collected = 机构已取走，但还没有看。
answers-way-opened = 机构已打开。还没有对它的回复。
answers-way-answered = 机构已回复。
# $from (number) - the first of some older letters of hers
# $to (number) - the last of them
answers-way-older-stored = 第{ $from }到第{ $to }封已存放，还没有取走。
answers-way-older-one-stored = 第{ $from }封已存放，还没有取走。
answers-way-older-collected = 第{ $from }到第{ $to }封已取走，还没有看。
answers-way-older-one-collected = 第{ $from }封已取走，还没有看。
answers-way-older-opened = 第{ $from }到第{ $to }封已打开，还没有回复。
answers-way-older-one-opened = 第{ $from }封已打开，还没有回复。
answers-way-older-answered = 第{ $from }到第{ $to }封已回复。
answers-way-older-one-answered = 第{ $from }封已回复。
answers-way-many = 机构说需要更久，因为来了很多信。
answers-way-interpreter = 机构说需要更久，因为正在找翻译。
answers-way-partner = 机构说需要更久，因为在等另一个组织。
answers-way-closed = 机构说需要更久，因为现在休息。
# $day (text) - a date
answers-way-next = 机构说：最晚{ $day }会有新消息。
# $number (number) - the number of the newest answer
# $day (text) - its date
answers-last = 最近的回复：第{ $number }个，日期{ $day }。
answers-last-number = 最近的回复：第{ $number }个。
answers-last-check = 你可以打电话问机构，最后一个回复是不是这个编号。更新的回复可能被人扣下了。
answers-no-answer = 还没有回复。

## Answers

# $number (number) - the number of the answer
answers-answer = 回复{ $number }
answers-answer-closed = 机构不会再在这里回复。
answers-answer-more = 显示这个回复的其余部分
answers-word = 你选了一个秘密词。机构说出地点或时间之前，应该先问你这个词。
answers-helped-title = 这个回复帮到你了吗？
answers-helped-why = 你不必说。你点的内容只有机构会收到。
answers-helped-yes = 帮到了
answers-helped-some = 帮到一点
answers-helped-no = 没有帮到
answers-helped-stored = 已为机构存放。谢谢你。

## What is not as it should be

answers-trouble-title = 请先看这个
# $from (number) - the number of the first answer that is missing
# $to (number) - the number of the last one
answers-trouble-missing = 第{ $from }到第{ $to }个回复不见了。可能丢了，也可能被人扣下了。请问问机构。
answers-trouble-missing-one = 第{ $from }个回复不见了。可能丢了，也可能被人扣下了。请问问机构。
# $number (number) - the number of the answer
answers-trouble-repeated = 第{ $number }个回复来了不止一次。请问问机构哪一个是对的。
answers-trouble-broken = 第{ $number }个回复和前一个接不上。可能有内容被改过。请问问机构。
answers-trouble-withdrawn = 你以前看过的一个回复不在了：第{ $number }个。请问问机构。
answers-trouble-not-seen = 机构上次写的时候，还没有看到你的第{ $number }封信。它可能还在路上。
answers-trouble-unreadable = { $count ->
   *[other] 你的信箱里有{ $count }封信用这个查询码打不开，可能已损坏。
}
answers-hidden-title = 这里有内容不是机构写的
answers-hidden-text = { $count ->
   *[other] 有{ $count }封信没有这家机构的签名。可能是别人写的，所以被隐藏了。
}
answers-hidden-never = 千万不要去它说的地方，也不要打里面的电话。
answers-hidden-show = 照样显示
answers-hidden-mark = 这不是机构写的。千万不要去它说的地方。

## Writing on

answers-write-title = 继续写
answers-write-why = 你写的内容会在这部手机上锁好，只有这家机构能打开。你不需要写细节。
answers-write-label = 你的话
# $left (number) - how many characters still fit
answers-write-left = { $left ->
   *[other] 还可以写{ $left }个字
}
# $over (number) - how many characters are too many
answers-write-over = { $over ->
   *[other] 多了{ $over }个字。内容没有被删掉。请写短一点。
}
answers-write-empty = 还没有写字。你可以写几句，也可以不写。
# $name (text) - the agency's own name
answers-write-send = 寄给 { $name }
answers-write-sending = 正在给你的话上锁并寄出……
answers-write-stored = 已存放，还没有人看。你写的话已经不在本页上了。
answers-sending = 正在上锁并寄出……
answers-other-first = 还有别的内容正在寄出。请稍等。
answers-files = 添加照片或文件

## Asking them to stop

answers-stop = 请机构不要再联系我
# $name (text) - the agency's own name
answers-stop-sure = 要请 { $name } 不再联系你吗？你以后仍可以给这家机构写信。
answers-stop-yes = 是，请这样做
answers-stop-no = 不
answers-stop-stored = 已存放。机构来取信时会看到你的意愿。在那之前，机构仍可能联系你。

## Deleting everything

answers-delete = 全部删除
answers-delete-title = 全部删除
answers-delete-why = 为的是让你知道什么会删掉，什么可能留下。
answers-delete-here = 在这里等你的内容会被删除：你的信箱，和里面所有的回复，不管看过没有。
answers-delete-asks = 我们会请机构删除你寄的内容。机构可能必须留下一些，比如因为法律。
answers-delete-code = 你的查询码以后什么都打不开。这一步不能撤回。
answers-delete-phone = 这不会删除浏览器的历史记录。它也不能阻止隐藏的监控软件。
answers-delete-start = 全部删除
answers-delete-sure = 要现在删除你的信箱，并请机构删除吗？
answers-delete-yes = 是，删除
answers-delete-no = 不，保留
answers-delete-asking = 正在请机构删除……
answers-delete-deleting = 正在删除你的信箱……
answers-delete-waiting = 你的信箱里还什么都没有删除。如果你现在离开本页，信箱会留着。
answers-deleted-title = 你的信箱已删除
answers-deleted-here = 信箱和在里面等你的内容都已删除。你的查询码什么都打不开了。
# $name (text) - the agency's own name
answers-deleted-asked = 我们已请 { $name } 删除你寄的内容。机构来取信时会看到。机构可能必须留下一些。
answers-deleted-not-asked = 我们没能请 { $name } 删除。这家机构仍留着你寄的内容。你可以打电话。
answers-deleted-unknown = 有一家机构已经不在名单上，所以没能请它删除。它可能仍留着你寄的内容。

## Changing the code

answers-change = 更换我的查询码
answers-change-title = 更换我的查询码
answers-change-why = 如果可能有人看到过你的查询码，就更换它。换好以后，旧的什么都打不开。
answers-change-moves = 你会得到一个新的查询码。所有回复都会移到新的下面，我们会告诉机构以后回复到哪里。
answers-change-keep-old = 在本页说换好之前，两个查询码都要留着。
answers-change-make = 生成新的查询码
answers-change-making = 正在这部手机上生成新的查询码，需要几秒钟……
answers-change-new = 这是你的新查询码
answers-change-keep = 背下来，或写下来藏好。谁找到它，谁就能以你的身份看和写。
answers-change-picture = 不要给它拍照。照片常常会自动传到别的设备上。
answers-change-last-four = 为了确定你留住了它：请输入最后四位数字
answers-change-last-four-hint = 只要最后一组四位数字。
answers-change-not-equal = 这不是新查询码的最后四位数字。请再看看它。
answers-change-confirm = 我留住了。更换我的查询码
answers-change-reading = 正在取你的回复……
answers-change-moving = 正在把回复移到新的查询码下……
answers-change-telling = 正在告诉机构以后回复到哪里……
answers-change-deleting = 正在删除旧信箱……
answers-change-waiting = 旧的查询码还能用。在本页说换好之前，两个查询码都要留着。
answers-change-cancel = 保留旧的查询码
answers-changed-title = 你的新查询码现在可以用了
answers-changed-text = 旧的查询码什么都打不开了。
# $name (text) - the agency's own name
answers-changed-not-told = 没能告诉 { $name }。这家机构的新回复到不了你这里。你可以打电话。
answers-changed-lost = 有一个或几个回复没能移过来，因为没有人能检查是谁写的。
answers-changed-go = 去看我的回复

## When something could not be done. Every text says what is lost, which is nothing, and what to do.

answers-failed-title = 这次还没有成功
answers-failed-open = 信箱没能打开。里面什么都没有丢。请以后再试，或打电话。
answers-failed-list = 经过签名的机构名单没能加载，所以没有人能检查回复。请以后再试，或打电话。
answers-failed-sealer = 程序没能在这部手机上运行。请关掉其他页面再试，或换一个浏览器，或打电话。
answers-failed-sealer-read = 回复没能在这部手机上解锁。请关掉其他页面再试，或换一个浏览器。
answers-failed-expired = 这家机构的钥匙太旧，所以没有给它锁任何内容。你可以打电话。
answers-failed-gone = 这家机构不再在这里收信。什么都没有寄出。你可以打电话。
answers-failed-full = 机构的信箱现在满了。请以后再试，或打电话。
answers-failed-refused = 信箱没有收下。请以后再试，或打电话。
answers-failed-long = 你写的话太长。请写短一点。内容没有被删掉。
answers-failed-kept = 你写的内容还在本页上。别的地方都没有。
answers-failed-delete = 信箱没能删除。它还在。请以后再试。
answers-failed-change = 你的查询码还没有更换。旧的还能用。两个都留着，再试一次。

## After closing

answers-closed-title = 本页已关闭
answers-closed-again = 再次打开回复
answers-closed-text = 你的回复已经不在本页上了。浏览器的历史记录可能仍会显示你来过本站。这也不能阻止隐藏的监控软件。

## What the agency can read without our tools

answers-plain-heading = 接着写的信，按原样
answers-plain-helped-yes = 写信人说：这个回复帮到了。
answers-plain-helped-some = 写信人说：这个回复帮到一点。
answers-plain-helped-no = 写信人说：这个回复没有帮到。
answers-plain-stop = 写信人请你们不要再联系。
answers-plain-delete = 写信人请你们删除寄给你们的内容。
answers-plain-moved = 写信人有了新的查询码。从现在起，请回复到新的地址。
