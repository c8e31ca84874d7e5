### The desk of an agency in a browser: one file that opens from a disk. What it shares with waymark-desk is in desk.ftl.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### The people who read this work at an agency. "She" is the survivor who wrote.

# Stands in the tab and in the bar. It says nothing about what the page is for.
webdesk-title = 工作台

## Before the program runs, and when it breaks

webdesk-starting = 工作台正在启动……
webdesk-starting-browsers = 如果一直停在这里，这个浏览器不能运行工作台。请用新版的 Firefox、Chrome、Edge 或 Safari。
webdesk-starting-damaged = 如果在那些浏览器里也一样，就是文件已损坏。请核对它的 SHA-256，或另拿一份。
webdesk-stopped = 本页出了错。不要保存里面的任何内容。请关掉这个标签页，再打开文件。

## The key file

webdesk-unlock-title = 打开工作台
webdesk-unlock-why = 信只在这台电脑上打开。你的钥匙文件和密码短语从不离开这台电脑。
webdesk-unlock-file = 你的钥匙文件
webdesk-unlock-file-hint = keygen 或 join 为你做的 identity.age 文件。
webdesk-unlock-passphrase = 它的密码短语
webdesk-unlock-passphrase-hint = 没有人能重设它。
webdesk-unlock-open = 打开
webdesk-unlock-working = 正在打开钥匙文件。这要几秒钟，这时页面不会动。
webdesk-unlock-no-file = 请先选你的钥匙文件。
webdesk-unlock-no-sign = 这个钥匙文件不能给回复签名。请用 keygen 或 join 做的那个。
webdesk-unlock-here = 只在属于你们机构的电脑上用它。
webdesk-unlock-keeps = 这个浏览器什么都不留下。明天还要用的，请存成文件。
webdesk-unlock-locks = 15分钟没有操作，它会自己锁定。
webdesk-lock = 锁定
webdesk-locked = 工作台已锁定。钥匙、信和文字都已清除。关掉标签页之前，请保存下面的内容。

## Getting letters

webdesk-letters-title = 信
webdesk-fetch-title = 从服务器取
webdesk-fetch-label = 服务器的地址
webdesk-fetch-hint = 例如 https://relay.example，和机构名单里一样。
webdesk-fetch = 取信
webdesk-fetch-working = 正在问服务器……
webdesk-fetch-keeps = 服务器留着它的副本。什么都没有删除。
# $count (number) - how many letters
webdesk-fetch-done = { $count ->
    [0] 没有新的信。
   *[other] { $count }封新的信。
}
# $count (number) - how many letters
webdesk-fetch-damaged = { $count ->
   *[other] { $count }封信取回时已损坏。请再取一次。如果还是这样，请告诉服务器的管理者。
}
# $count (number) - how many letters
webdesk-fetch-gone = { $count ->
   *[other] 服务器上已经没有{ $count }封信。请问同事有没有取过。
}
# $count (number) - how many letters
webdesk-fetch-refused = { $count ->
   *[other] { $count }封信打不开。原因在列表下面。
}
# $count (number) - how many letters
webdesk-fetch-stopped = { $count ->
   *[other] 还有{ $count }封信在服务器上。请以后再取。
}
webdesk-relay-http = http 只能用于这台电脑本身。请用 https。
webdesk-relay-offline = 连不上服务器。请检查网络连接和地址。
webdesk-relay-busy = 服务器很忙。请等几分钟，再试一次。
webdesk-relay-full = 服务器没有空间了。请告诉服务器的管理者，以后再试。
webdesk-other-first = 还有别的事正在进行。请等它完成，再按一次。

## Opening files

webdesk-files-title = 从文件打开
webdesk-files-label = 打开文件
webdesk-files-hint = 信、book.jsonl、quarantine.txt、你们回复的副本、机构名单。可以选几个。
webdesk-files-working = 正在打开文件……
# $count (number) - how many letters
webdesk-files-letters = { $count ->
   *[other] 打开了{ $count }封信。
}
# $count (number) - how many letters
webdesk-files-known = { $count ->
   *[other] { $count }封信以前就在这里。
}
# $count (number) - how many copies
webdesk-files-copies = { $count ->
   *[other] 打开了你们自己的{ $count }个回复的副本。
}
# $count (number) - how many answers
webdesk-files-waiting = { $count ->
   *[other] { $count }个上锁的回复在这里等着发送。
}
webdesk-files-book = 登记簿已加载：工作台知道你们发过什么。
webdesk-files-quarantine = 隔离的信的名单已加载。
webdesk-files-directory = 机构名单已加载。
# $name (text) - name of the file
# $why (text) - one of the messages about files or letters
webdesk-files-refused = { $name }：{ $why }
# $number (number) - which line
webdesk-files-line = 第{ $number }行读不出来，所以整个文件都没有用。请换回它的副本。
webdesk-files-long = 文件太长，不像应有的文件，或读不出来。
webdesk-files-parcel = 这看起来是证据。请打开写着它的那封信，再把文件放到那里。
webdesk-files-strange = 这不是工作台认识的文件。
webdesk-letter-newer = 这封信来自更新版本的表格。请用更新的工作台。

## The list of conversations

webdesk-letters-none = 这里还没有信。请从服务器取，或打开文件。
# $day (text) - a date
webdesk-letters-day = { $day }的信
webdesk-letters-no-day = 没有日期的信
# $count (number) - how many letters she wrote
# $lang (text) - name of a language
webdesk-letters-about = { $count ->
   *[other] { $count }封信，{ $lang }
}
webdesk-letters-refused = 没有打开
# The states are short: they stand in a small frame.
webdesk-state-new = 新
webdesk-state-open = 未回复
webdesk-state-answered = 已回复
webdesk-state-waiting = 回复还没发出
webdesk-state-stop = 请你们停止
webdesk-state-delete = 请你们删除
webdesk-state-trouble = 有问题
webdesk-state-quarantined = 隔离中
webdesk-state-evidence = 有证据
webdesk-back-letters = 返回所有的信

## A conversation

webdesk-conversation-title = 对话
webdesk-first-title = 回复之前
webdesk-first-no-contact = 写信人的第一封信不在这里。联系方式在那封信里。
webdesk-first-trouble = 有什么问题
webdesk-first-read-unknown = 写最后一封信时，写信人看过一个回复，这本登记簿里没有它：可能是同事的。
webdesk-first-no-agency = 机构名单里没有你们机构，或已撤销。写信人看不到这个回复是你们的。
webdesk-first-not-listed = 机构名单里没有你的签名钥匙。写信人会看到警告，说这个回复不是你们的。
webdesk-first-not-today = 你的签名钥匙已经过期，或还没生效。请先做新的钥匙，再回复。
# $number (number) - her own number of the letter
webdesk-card-hers = 写信人的第{ $number }封信
# $number (number) - the number in the letter
webdesk-card-not-hers = 不确定是写信人写的：第{ $number }封信
webdesk-card-stranger = 这封信的签名不是第一封信的写信人的。不要相信它，也不要回复。
# $number (number) - our own number of the answer
webdesk-card-ours = 你们的第{ $number }号：回复
# $number (number) - our own number of the answer
webdesk-card-last = 你们的第{ $number }号：最后的回复
# $number (number) - our own number of the notice
webdesk-card-notice = 第{ $number }号：通知
webdesk-card-waiting = 还没有服务器收到它。请发送，或存成文件，交给能上网的人。
# $count (number) - how many files
webdesk-card-evidence = { $count ->
   *[other] 证据：{ $count }个文件
}
# $id (text) - the letter, 43 letters and digits
webdesk-card-id = 信 { $id }
webdesk-back-conversation = 返回对话

## How far a letter is, told to her without words

webdesk-notice-title = 告诉写信人信到了哪一步
webdesk-notice-what = 写信人用查询码回来时会看到。里面没有你们写的话。
webdesk-notice-why = 你们告诉写信人，写信人才能看到信已经到了。
# $count (number) - how many writers
webdesk-notice-all = { $count ->
   *[other] 告诉{ $count }位写信人：信已经到了
}
webdesk-notice-collected = 信已经到了
webdesk-notice-opened = 有人正在看信
webdesk-notice-delayed = 需要更久
webdesk-notice-reason = 为什么需要更久
webdesk-notice-reason-none = 请选一个原因
webdesk-notice-reason-closed = 我们有几天不开门
webdesk-notice-reason-interpreter = 我们在找能看懂这种语言的人
webdesk-notice-reason-many = 信很多
webdesk-notice-reason-partner = 我们在问另一个援助组织，只在写信人同意的范围内
webdesk-notice-no-reason = 请先选为什么需要更久，再按一次。
webdesk-notice-working = 正在告诉写信人……
# $count (number) - how many writers
webdesk-notice-done = { $count ->
    [0] 没有需要告诉的人。
   *[other] 已告诉{ $count }位写信人。服务器已收到。
}
webdesk-next-label = 最晚哪天会有新消息
webdesk-next-hint = 只写你们会做到的日期。不确定就留空。

## Writing an answer

webdesk-answer-open = 写回复
webdesk-answer-title = 回复
webdesk-translator-title = 不要用网上的翻译工具
webdesk-answer-others = 看到它的可能不只是写信人。不要写可能伤害写信人的地点、时间和号码。
webdesk-answer-plain = 用简单、和善的话。写信人没有做错任何事。
webdesk-answer-promise = 做不到的，不要答应。
webdesk-answer-lang = 回复的语言
# $lang (text) - name of a language
webdesk-answer-lang-hers = 写信人的语言：{ $lang }
webdesk-answer-label = 写信人会看到的内容
webdesk-answer-last = 这是我们在这个对话里最后的回复
webdesk-quick-title = 现成回复
webdesk-quick-what = 选一个，再改一改，让它适合写信人写的内容。
webdesk-quick-english = 这种语言没有现成回复，所以这是英文。必须由你信任的人翻译。
webdesk-caution = 发送之前，请再看看这里：
webdesk-caution-address = 可能写了地点。
webdesk-caution-date = 可能写了日期。
webdesk-caution-phone = 可能有电话号码。
webdesk-caution-time = 可能写了时间。
webdesk-check-empty = 回复里还没有文字。
webdesk-check-blank = 现成回复里还有空白要填。
webdesk-check-past = 答应给消息的那天已经过了。请另选一天，或不选。
webdesk-check-unedited = 这是现成回复，还没有人改过。
webdesk-check-word = 写信人要你们先问秘密词，再说地点或时间。
webdesk-check-again = 请再看一遍你的回复。如果没有问题，再按一次：它就会这样发出。
webdesk-book-first = 请在所有信的页面加载你们的 book.jsonl。如果你们从没回复过，请在那里新建登记簿。
webdesk-send = 上锁并发送
webdesk-send-file = 存成上锁的文件
webdesk-send-again = 现在发送
webdesk-send-working = 正在给回复上锁……
webdesk-send-done = 服务器已收到。请现在保存登记簿。
webdesk-send-saved = 已上锁并保存。以后用能上网的工作台发送。请现在保存登记簿。
webdesk-send-waits = 它在这里等着。请以后再发送，或存成文件。
webdesk-send-no-mailbox = 这个服务器上没有写信人的信箱。回复在这里等着。请试试写信人用的那个服务器。
webdesk-send-no-relay = 还没有服务器。请先从服务器取信，或把回复存成文件。
webdesk-send-address = 信里的地址不能用。请用写信人给的联系方式。
webdesk-send-no-code = 写信人没有看回复用的查询码。请用写信人给的联系方式。
# $over (number) - how many bytes too many
webdesk-send-long = 回复超出了{ $over }字节。请写短一些。
webdesk-send-not-sealed = 回复没能上锁，所以没有回复。请锁定工作台，再打开，重新写。

## What has to be saved

webdesk-keep-title = 留到明天
webdesk-keep-why = 登记簿给你们的回复编号。没有它，编号会重复，写信人会看到警告。
webdesk-keep-no-book = 没有加载登记簿。请和其他文件一起打开你们的 book.jsonl。
webdesk-keep-begin = 我从没回复过：新建登记簿
webdesk-keep-begun = 登记簿已新建。第一次回复以后，请保存它。
webdesk-keep-unsaved = 这还没有保存。关掉标签页，它就没有了。
webdesk-keep-saved = 没有要保存的内容。
webdesk-keep-book = 保存 book.jsonl
webdesk-keep-quarantine = 保存 quarantine.txt
# $name (text) - the beginning of a name
webdesk-keep-copy = 保存你的回复的上锁副本 { $name }……
# $name (text) - the beginning of a name
webdesk-keep-answer = 保存上锁的回复 { $name }……
webdesk-keep-where = 请放进 waymark-desk 的文件夹，替换旧的：副本放进 sent，上锁的回复放进 outbox。
webdesk-keep-done = 浏览器正在保存文件。请检查它在不在。
webdesk-save-failed = 浏览器没有保存它。请检查下载设置，再试一次。

## Evidence

# $count (number) - how many files
webdesk-evidence-title = { $count ->
   *[other] 证据：{ $count }个文件
}
webdesk-evidence-care-child = 如果图片里有孩子受到虐待，不要保存，也不要转给别人。请把信隔离，再问负责的人。
webdesk-evidence-care-copy = 保存的文件没有上锁：能用这个电脑账户的人都能打开。
# $size (text) - a number of megabytes, such as 2.5
webdesk-evidence-size = 大约{ $size } MB。
webdesk-evidence-fetch = 从服务器取证据
webdesk-evidence-no-relay = 要从服务器取证据，请先从那里取信。
webdesk-evidence-file = 或放入上锁的文件
webdesk-evidence-file-hint = 在 waymark-desk 的 parcels 文件夹里。
webdesk-evidence-fetching = 正在取证据……
# $done (text) - megabytes that are here
# $all (text) - megabytes of all
webdesk-evidence-progress = 已取到{ $done } MB，共{ $all } MB。
# $seconds (number) - until the next try
webdesk-evidence-again = { $seconds ->
   *[other] 服务器没有回应。{ $seconds }秒后再试。
}
webdesk-evidence-reading = 正在读文件……
webdesk-evidence-verifying = 正在全部检查。这时页面不会动。
webdesk-evidence-whole = 都在这里，没有人改过。没有打开任何文件。
webdesk-evidence-not-named = 这些不是写信人信里写的文件。不要相信它们。
webdesk-evidence-not-yet = 全部取到并检查好以前，不会列出任何文件。
webdesk-evidence-gone = 服务器上已经没有这份证据。请问同事有没有取过。
webdesk-evidence-list = 各部分的清单不对。请告诉服务器的管理者。
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-missing = 共{ $all }部分，服务器上缺第{ $number }部分。请告诉服务器的管理者。
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-altered = 共{ $all }部分，第{ $number }部分被改过。没有使用它的任何内容。请告诉服务器的管理者。
webdesk-evidence-no-key = 信里没有这份证据的钥匙，所以打不开。
webdesk-evidence-other = 这个文件不是这封信的证据，或里面有内容被改过或缺少。
# $number (number) - which file, from 1
webdesk-evidence-changed = 里面的第{ $number }个文件和清单上的不一样。没有使用它的任何内容。
webdesk-evidence-key = 信里的钥匙能打开的是另一个证据包。
webdesk-evidence-newer = 这份证据来自更新的版本。请用更新的工作台。
webdesk-evidence-none = 这不是上锁的证据，或缺了开头。
webdesk-evidence-cut = 它缺了结尾。请再取一次。
webdesk-evidence-damaged = 上锁以后有人改过它。请再取一次。
# $size (text) - a number of megabytes
# $type (text) - what the file is, such as image/jpeg
webdesk-evidence-about = { $type }，{ $size } MB
webdesk-evidence-save = 保存这个文件
# $name (text) - name of the file
webdesk-evidence-saved = 正在保存 { $name }。没有打开它。
webdesk-evidence-index = 保存带哈希值的清单
webdesk-evidence-look = 模糊显示
webdesk-evidence-show = 清楚显示
webdesk-evidence-blur = 再变模糊
webdesk-evidence-hide = 收起
# $name (text) - name of the file
webdesk-evidence-picture = 图片 { $name }

## Quarantine

webdesk-quarantine-title = 隔离
webdesk-quarantine-what = 在隔离中，这封信的证据不能看，也不能保存，直到有人做出决定。
webdesk-quarantine-reason = 为什么
webdesk-quarantine-reason-hint = 给同事看的。不要写名字。
webdesk-quarantine-put = 把这封信隔离
# $day (text) - a date
webdesk-quarantine-in = 这封信从{ $day }起在隔离中。它的证据不能看，也不能保存。
webdesk-quarantine-lift = 解除隔离
