### waymark-desk: every text that the agency's program prints. Its --help is in English only.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### Placeholders such as { $path } are names of files, keys and numbers; keep them all.

## Passphrases

desk-passphrase-ask = 钥匙文件的密码短语：{" "}
desk-passphrase-new = 为钥匙文件设新的密码短语：{" "}
desk-passphrase-again = 再输入一次同样的密码短语：{" "}

## keygen: new keys

desk-keygen-done = 钥匙做好了。
# $path (text) - name of the file
desk-keygen-identity-file = 钥匙文件，不要给任何人看：{ $path }
# $path (text) - name of the file
desk-keygen-agency-file = 机构名单的条目，可以公开：{ $path }
desk-keygen-recipient = 收信钥匙（信用它上锁）：
# $start (text) - how the recipient begins
# $file (text) - name of the file that holds all of it
desk-keygen-recipient-long = { $start }……（全文在 { $file } 里）
desk-keygen-inbox = 收件箱（信放在里面）：
desk-keygen-fingerprint = 钥匙指纹（在电话里念出来）：
# $day (text) - a date, such as 2027-02-19
desk-keygen-until = 信可以用这些钥匙上锁，到{ $day }为止。请在那天之前做新的钥匙。
desk-keygen-practice = 这些钥匙是练习用的。真正的信绝不要用它们。

## What to do next. The program puts a number before each line.

desk-next = 接下来做什么
desk-next-today = 接下来做什么。请在今天按这个顺序做。URL 代表机构名单里写的服务器地址。
# $path (text) - name of the file
desk-next-copy = 把 { $path } 复制到 U 盘，锁起来存放。没有这个文件，任何信都打不开。
desk-next-passphrase = 把密码短语写在纸上，锁在另一个地方。没有人能重设它。
desk-next-paper = 把下面的恢复钥匙写到纸上：打印，或用手抄。它只在现在显示。
# $path (text) - name of the file
desk-next-print = 打印 { $path }。然后删除这个文件和所有副本：恢复钥匙只该写在纸上。
# $path (text) - name of the file
desk-next-correct = 用文本编辑器打开 { $path }。改好 country、langs、run_by、tells_police、tells_immigration、duty_to_report、phones 和 days。
# $command (text) - what to type
desk-next-rehearse = 演练第一封信：{ $command }
# $path (text) - name of the file
desk-next-send = 把 { $path } 发给为机构名单签名的人。绝不要发钥匙文件。
desk-next-call = 请他们打电话给你们，用他们已经知道的号码。把钥匙指纹念给他们听。
# For a new colleague.
# $path (text) - name of the file
desk-next-give = 用 U 盘把 { $path } 只交给新同事本人。自己不要留副本。
# $path (text) - name of the file
desk-next-replace = 从现在起，大家都用 { $path }。里面有原来的几行，也有新的一行。
# $note (text) - the note of the new line, such as desk-2
desk-next-changed = 告诉为名单签名的人：{ $note } 是新的。请他们打电话给你们：钥匙指纹变了。
# After somebody left.
# $command (text) - what to type
desk-next-fetch = 取回所有等着的信，旧收件箱里的也要取：{ $command }
# $note (text) - whose it is, such as desk-3
# $path (text) - name of the file
# $command (text) - what to type
desk-next-hand = 把 { $path } 和 agency.json 交给 { $note }。在那台电脑上输入：{ $command }
# $path (text) - name of the file
desk-next-send-left = 把 { $path } 发给为机构名单签名的人。说明有人离开了，这件事很急。
desk-next-fetch-again = 新的机构名单生效之前，每天继续取信。生效后的第二天再取一次。
# $command (text) - what to type
desk-next-empty = 所有同事都取完信以后，清空旧收件箱：{ $command }
# $path (text) - name of the file
desk-next-both-inboxes = 从现在起，用 { $path } 取信。它知道新的和旧的收件箱。
# After recover.
# $command (text) - what to type
desk-next-show = 看信：{ $command }
desk-next-new-keys = 做新的钥匙和新的恢复钥匙：waymark-desk keygen。原来那几行现在已经在电脑里出现过。
# $path (text) - name of the file
desk-next-destroy = 拿到需要的内容后，删除 { $path }，或像别的钥匙文件一样锁起来。

## The page with the recovery key. It is printed, and read by somebody who never saw this program.

# $agency (text) - id of the agency
# $day (text) - a date
desk-paper-title = { $agency } 的恢复钥匙，{ $day }制作
desk-paper-what = 它能打开寄给这家机构的每封信。钥匙文件或它的密码短语丢了，就要用它。
desk-paper-keep = 把它留在纸上，锁好，放在这栋房子以外，交给你信任的人。
desk-paper-never = 绝不要拍照，绝不要发送，绝不要和钥匙文件放在一起。
desk-paper-letters = 第2到6行里没有字母 B、I、O，也没有数字1。看起来像 O 的都是零。
desk-paper-checks = 最后两位数字用来核对每一行。念的时候，一行一行念行号、字母和校验数字。
desk-paper-use = 使用时输入：waymark-desk recover。它会请你输入每一行，并说哪一行错了。
desk-paper-without = 没有这个程序，也可以用 age。如果第1行里有 PQ，age 必须是1.3或更新的版本。把第1到6行写成一行，不要空格、行号和校验数字。
# $start (text) - how the recipient begins
desk-paper-recipient = 它在机构名单里的钥匙，开头是：{ $start }
desk-paper-close = 每一行都在纸上了吗？那就关掉这个窗口，这样没有人能往回翻看。

## join and leave: people come and go

# $path (text) - name of the file
desk-join-line = 机构收信钥匙的新一行，已经写进 { $path }：
# $path (text) - name of the file
desk-join-stayed = 你的钥匙文件里有了机构的新收件箱，它是 { $path }。你的钥匙和以前一样。
# $who (text) - notes of those who leave, such as desk-2
desk-leave-done = 机构有了新的收件箱，{ $who } 不知道它。
desk-leave-signing-keys = 新条目里没有你同事的签名钥匙：没有人能看出哪个是谁的。请每位同事用新条目演练一次：这样会显示要加到 sign 下面的钥匙。没有它，没有人会相信同事的回复。
desk-leave-paper = 离开的人看过纸上的恢复钥匙吗？看过就再做一次，加上 --new-recovery，并换一个 --out。

## recover: from the paper to a key file

desk-recover-type = 请输入恢复钥匙的六行，每行都带上校验数字。小写字母也可以，空格没有关系。
# $number (number) - which line
desk-recover-line = 第{ $number }行：{" "}
# $path (text) - name of the file
desk-recover-done = 钥匙文件做好了：{ $path }
desk-recover-no-inbox = 它能打开这台电脑上的信。它不能列出信，也不能取信：那要用同事的钥匙文件。

## rehearse: the first letter, before it comes

desk-rehearse-letter = 练习。没有人写过这封信，也没有人等回复。请删除它。
desk-rehearse-shown = 信看起来是这样。这一封是练习用的：
desk-rehearse-list = 试过的内容
# $what (text) - one of the messages below
desk-rehearse-passed = ✓ 好：{ $what }
# $what (text) - one of the messages below
desk-rehearse-to-do = ○ 要做：{ $what }
# $what (text) - one of the messages below
desk-rehearse-failed = ✗ 有错：{ $what }
desk-rehearse-key-file = 钥匙文件能用它的密码短语打开。
desk-rehearse-entry = 机构名单会接受这个条目。
# $reason (text) - what is wrong, in English
desk-rehearse-entry-refused = 机构名单不会接受这个条目（{ $reason }）。请用文本编辑器改正。
desk-rehearse-inbox = 条目里的收件箱就是钥匙文件里的那个。
desk-rehearse-inbox-other = 条目里的收件箱，钥匙文件里没有。请用最新的条目和钥匙文件。
desk-rehearse-key = 今天的信用你的钥匙上锁。
desk-rehearse-key-not-listed = 条目里没有你的钥匙。请用最新的条目，或用和它配套的钥匙文件。
desk-rehearse-key-not-today = 今天的信不用你的钥匙上锁：它已经过期，或还没生效。请做新的钥匙。
desk-rehearse-opened = 一封练习信按条目上了锁，你的钥匙文件打开了它。
desk-rehearse-not-opened = 按条目上锁的信，你的钥匙文件打不开。请用和条目配套的那个。
desk-rehearse-not-sealed = 今天没有人能给你们写信：条目里没有今天有效的钥匙。请做新的钥匙。
# $note (text) - whose key it is, such as desk-2
desk-rehearse-colleague = { $note }：只有这位同事能试那把钥匙。请同事用自己的钥匙文件演练。
desk-rehearse-recovery = 恢复钥匙能打开练习信。请把那张纸收好。
desk-rehearse-recovery-untried = 还没有人试过恢复钥匙。拿来那张纸，这样演练：--recovery -
desk-rehearse-recovery-wrong = 这把恢复钥匙不是条目里的那把。请找对的那张纸，或做一把新的。
# $count (number) - how many letters
desk-rehearse-relay = { $count ->
    [0] 服务器接受你的钥匙。那里没有等着的信。
   *[other] 服务器接受你的钥匙。那里有{ $count }封信等着。
}
desk-rehearse-relay-untried = 还没有问过服务器。机构名单生效以后，这样演练：--relay URL
desk-rehearse-sign = 条目里有你的签名钥匙，所以别人会相信你的回复。
# $key (text) - 43 letters and digits
desk-rehearse-sign-not-listed = 条目里没有你今天的签名钥匙，所以没有人会相信你的回复。请加到 sign 下面：{ $key }
desk-rehearse-all = 都好了。你已经准备好收第一封信。
# $count (number) - how many lines are marked
desk-rehearse-rest = { $count ->
   *[other] 这里能试的都好。还有{ $count }件事要做。
}
# $count (number) - how many lines are marked
desk-rehearse-wrong = { $count ->
   *[other] 有{ $count }处错误。请在第一封信来之前改好。
}
desk-rehearse-nothing-real = 没有动过任何真正的内容。练习信已删除。

## list and fetch

# $count (number) - how many letters
desk-list-count = { $count ->
    [0] 没有信。
   *[other] 有{ $count }封信。
}
desk-list-letter = 信
desk-list-day = 存放日期
desk-list-size = 大小
desk-list-state = 状态
desk-list-here = 在这里
desk-list-missing = 还没取
# $count (number) - how many letters
desk-list-old = { $count ->
   *[other] 其中{ $count }封在旧收件箱里，那是有人离开之前用的。
}
desk-inbox-not-yet = 服务器还不知道你们的新收件箱。新的机构名单生效以后，它就会知道。
# $relay (text) - the relay's date
# $here (text) - this computer's date
desk-clock-differs = 服务器的日期是{ $relay }，这台电脑的是{ $here }。请检查这台电脑的时钟。
# $done (number) - letters that are done
# $all (number) - letters to fetch
desk-fetch-progress = { $done }封，共{ $all }封
# $count (number) - how many letters
# $folder (text) - name of the folder
desk-fetch-done = { $count ->
    [0] 没有新的信。
   *[other] { $count }封新的信在 { $folder } 里。
}
# $count (number) - how many letters
desk-fetch-before = { $count ->
   *[other] { $count }封信以前就在这里。
}
desk-fetch-kept = 服务器留着它的副本。什么都没有删除。
# $command (text) - what to type
desk-fetch-next = 看其中一封：{ $command }
# $count (number) - how many letters
desk-fetch-failed = { $count ->
   *[other] { $count }封信没能取回：
}
# $id (text) - the letter
desk-fetch-damaged = { $id }：取回时已损坏。请再取一次。如果还是这样，请告诉服务器的管理者。
# $id (text) - the letter
desk-fetch-gone = { $id }：服务器上已经没有这封信。请问同事有没有取过。
# $count (number) - how many letters
desk-fetch-stopped = { $count ->
   *[other] 取信中断了。还有{ $count }封信在服务器上。请以后再运行同一个命令。
}

desk-fetch-not-listed = 没有发出通知：机构名单里还没有你的签名钥匙。写信人看到通知时会被警告。
# $count (number) - how many notices
desk-fetch-notices = { $count ->
   *[other] 发出了{ $count }个通知：有查询码的写信人，现在能看到信到了哪一步。
}
# $count (number) - how many answers
desk-fetch-answers = { $count ->
   *[other] 以前没能发出的{ $count }个回复，现在已经到了服务器。
}

## Evidence that fetch brings, sealed

# $done (number) - megabytes that are done
# $all (number) - megabytes to fetch
desk-parcel-progress = 证据：{ $done } MB，共{ $all } MB
# $path (text) - name of the file
# $command (text) - what to type
desk-parcel-done = 证据在 { $path } 里，还上着锁。要保存其中的文件：{ $command }
# $id (text) - the letter
desk-parcel-gone = { $id }：服务器没有这封信的证据，或已经没有了。请问同事有没有取过。只有对写信人安全时，才请写信人再发一次。
# $id (text) - the letter
desk-parcel-list = { $id }：服务器给的是别的证据的清单，不是这封信的。请告诉服务器的管理者。
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-altered = { $id }：证据共{ $all }部分，第{ $number }部分和发出时不一样。请再取一次。如果还是这样，请告诉服务器的管理者。
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-missing = { $id }：证据共{ $all }部分，服务器上缺第{ $number }部分。请再取一次。如果还是这样，请告诉服务器的管理者。
# $id (text) - the letter
# $reason (text) - one of the messages below
desk-parcel-stopped = { $id }：证据还没有取到。{ $reason }请再取一次：会从停下的地方继续。

## Answers and notices on their way

# $count (number) - how many
desk-send-waiting = { $count ->
   *[other] { $count }个回复或通知没能发出。它们留着，下次 fetch 或 reply 时会发出。
}
# $count (number) - how many
desk-send-no-mailbox = { $count ->
   *[other] { $count }个回复或通知在等：这个服务器上没有写信人的信箱。信箱可能已删除，或在别的服务器上。
}
# $count (number) - how many
desk-send-lost = { $count ->
   *[other] { $count }个回复或通知不再发送。写信人没有收到。
}

## delete: at the relay only, and on purpose

desk-delete-nothing = 没有要删除的内容。
# $letter (text) - what somebody typed for a letter
desk-delete-gone = 服务器上没有 { $letter } 这封信，可能已经删除了。
# $path (text) - name of the file
desk-delete-damaged = { $path } 已损坏，所以服务器留着它的副本。请删除这个文件，再取一次。
# $id (text) - the letter
# $folder (text) - name of the folder
desk-delete-unfetched = { $id } 在 { $folder } 里不完整，所以什么都没有删除。请先取信。要永远丢掉它，请加 --unfetched。
# $count (number) - how many letters
# $relay (text) - address of the relay
desk-delete-what = { $count ->
   *[other] 将要在 { $relay } 删除{ $count }封信。
}
desk-delete-lost = 你们电脑上的副本会留着。还没取这封信的同事，会永远失去它。
desk-delete-evidence = 随信来的证据，如果这里也有，就会在服务器上一起删除。
# $id (text) - the letter
desk-delete-evidence-kept = { $id } 的证据在这里不完整，所以服务器会留着。请再取一次，然后才删除。
# $count (number) - how many letters
desk-delete-unread = { $count ->
   *[other] { $count }封信从没取到这里。可能永远不会有人看到。
}
desk-delete-ask = 要删除，请用数字输入一共有几封信：{" "}
# $count (number) - how many letters
desk-delete-done = { $count ->
    [0] 没有删除任何信。
   *[other] { $count }封信已经不在服务器上：
}
# $count (number) - how many letters
desk-delete-before = { $count ->
   *[other] 其中{ $count }封之前就不在了。
}
# $count (number) - how many letters
desk-delete-stopped = { $count ->
   *[other] 删除中断了。还有{ $count }封信在服务器上。请以后再运行同一个命令。
}

## open

# $folder (text) - name of the folder
desk-open-done = 信的文件在 { $folder } 里
desk-open-plain = 它们是没有上锁的文字：能用这个电脑账户的人都能看。用完请删除。
desk-open-before = 这封信以前在这里打开过。请看那个文件夹，或用 --out 选另一个。
desk-open-unsafe-name = 信里有一个文件名不安全。什么都没有写入。不要手动打开它。

## show: how to reach her comes first

# $id (text) - the letter
desk-show-title = 信 { $id }
desk-show-reach = 怎样联系写信人——先看这里
desk-show-may-yes = 写信人说，你们可以联系，但只能用下面的方式。
desk-show-may-no = 不要联系写信人。写信人说不可以。
desk-show-may-she-will = 不要联系写信人。写信人想自己打电话或自己来。告诉所有接电话的人。
desk-show-may-unsaid = 不要联系写信人。写信人没有说可以。
# $code (text) - what stands in the letter
desk-show-may-unknown = 弄懂这个回答之前，不要联系写信人：{ $code }
desk-show-channel = 安全的联系方式：
desk-show-channel-unsaid = 写信人没有说哪些方式安全。只用写信人给的那一种，不要用别的。
desk-show-how = 怎样联系：
desk-show-how-unsaid = 写信人没有留联系方式。
desk-show-name = 写信人的名字或暗号。请说出来，让对方知道是你们：
desk-show-name-unsaid = 写信人没有留名字或暗号。不要猜。
# $lang (text) - a language tag, such as my
desk-show-speak = 写信人想说的语言：{ $lang }
desk-show-interpreter = 要不要翻译：
desk-show-interpreter-note = 绝不要请写信人的家人或孩子做翻译。认识信里那些人的人，也绝不要请。
desk-show-when = 什么时候安全：
desk-show-when-unsaid = 写信人没有说什么时候安全。请当作都不安全。
desk-show-avoid = 你们不得：
desk-show-avoid-unsaid = 写信人没有说要避开什么。不要留言，也不要说你们是谁。
desk-show-other-person = 接电话或看到消息的，可能是别人。知道对方是谁之前，什么都不要问，什么都不要提。
desk-show-reach-later = 这是后来的信。联系方式在第一封信里：请用 waymark-desk thread。
desk-show-code-word = 写信人选了一个秘密词。说到地点或时间之前，先问这个词。你们自己绝不要写出它：
desk-show-reply-none = 写信人没有查询码，不能在网站上看回复。
desk-show-reply-there = 写信人可以用查询码在网站上看回复。
desk-show-danger = 写信人的回答里有危险的迹象
desk-show-danger-asked = 问到有没有人未满18岁或有危险，写信人说：
desk-show-danger-duty = 先查清你们机构必须上报什么，再做别的事。
desk-show-danger-happened = 在发生的事里：
desk-show-danger-none = 写信人的回答里都没有说有危险。写信人仍可能有危险。
desk-show-whom = 信里说的是谁
desk-show-whom-other = 写信的是另一个人。回答里的“我”，是指信里说的那个人。
desk-show-about = 关于这封信
# $agency (text) - id of the agency
desk-show-to = 写给：{ $agency }
# $lang (text) - a language tag, such as ar
desk-show-lang = 语言：{ $lang }
# $day (text) - a date
desk-show-day = 写信人手机上的日期：{ $day }
# $number (number) - its number
desk-show-later = 这是对话里的第{ $number }封信。看整个对话：waymark-desk thread
# $form (text) - name of the form
# $version (text) - its version
desk-show-form = 表格：{ $form }，版本 { $version }
desk-show-form-other = 这份表格和本程序知道的不一样。它不认识的回答，显示为代码。
desk-show-consent = 同意
# $agency (text) - id of the agency
# $version (text) - version of the consent text
# $lang (text) - a language tag
desk-show-consent-given = 写信人同意 { $agency } 看这封信（同意内容的版本 { $version }，看时的语言 { $lang }）。
desk-show-consent-none = 这封信里没有记录同意。告诉别人任何内容之前，先问写信人。
desk-show-consent-purposes = 你们可以：
desk-show-consent-nothing-else = 没有同意别的事。
desk-show-purpose-read = 看这封信
desk-show-purpose-help = 为写信人找帮助
desk-show-purpose-contact = 用写信人给的方式联系
desk-show-purpose-share = 告诉别人，但每次都要写信人同意
# $day (text) - a date
desk-show-consent-day = 同意的日期：{ $day }
# $day (text) - a date
desk-show-consent-until = 这封信最多留到{ $day }。然后删除它和所有副本。
# $hash (text) - 43 letters and digits
desk-show-consent-hash = 写信人所同意的内容的 SHA-256：{ $hash }
desk-show-consent-withdraw = 写信人怎样收回同意：
desk-show-withdraw-ask = 告诉你们机构
desk-show-consent-other = 写信人同意的机构，不是信里写的那家。没有先问写信人之前，不要使用这封信。
desk-show-signature-valid = 签名有效：信写好以后，没有人改过。
desk-show-signature-missing = 信没有签名。可能有人改过。
desk-show-signature-wrong = 签名不对。这封信里的任何内容都不要相信。
desk-show-use = 可以怎样使用
desk-show-use-share = 告诉任何人之前，每次都先问写信人。写信人没有同意，就不要告诉机构以外的人。
desk-show-use-only = 不要告诉机构以外的任何人。
desk-show-use-anonymous = 不要试图弄清写信人是谁。使用写信人的话之前，先看里面有没有名字。
desk-show-use-unsaid = 写信人没有说怎样使用。不要告诉机构以外的任何人。
desk-show-use-unknown = 弄懂写信人的回答之前，不要告诉机构以外的任何人。
desk-show-place = 地点和时间
# $code (text) - two letters of a country, such as GB
desk-show-country = 国家：{ $code }
desk-show-place-kinds = 什么样的地方：
desk-show-place-when = 什么时候：
desk-show-happened = 正在发生或发生过的事
desk-show-help = 什么能帮到写信人
desk-show-unsaid = 没有回答。
desk-show-words = 写信人自己的话
desk-show-words-none = 写信人没有写自己的话。
desk-show-zawgyi = 这段话可能是用 Zawgyi（缅甸文的旧编码）输入的，在这里可能显示错乱。请用自己电脑上的程序转换，千万不要在网上转换。
desk-show-evidence = 随这封信发来的证据
desk-show-evidence-care = 这是写信人对它的说法。文件实际是什么，还没有人看过。
desk-show-evidence-next = fetch 会取回它，还上着锁。要保存文件：waymark-desk evidence
desk-show-more = 信里的其他内容，原样显示
desk-show-original = 信的文字（report.txt）
desk-show-original-none = 信里没有 report.txt。
# $code (text) - a code of another version of the form
desk-show-unknown = { $code }（本程序不认识的代码）
desk-show-caution = 谁都可以写这样的信。先核对，再行动。绝不要点信里的链接。

## thread: a whole conversation

# $id (text) - the conversation
desk-thread-title = 对话 { $id }
desk-thread-first = 回复之前
desk-thread-asks-stop = 写信人请你们停止。不要再给写信人写。
desk-thread-asks-delete = 写信人请你们删除寄来的内容，并停止。法律可能要求你们留下一部分。
# $code (text) - what stands in the letter
desk-thread-asks-unknown = 写信人的要求，本程序不认识：{ $code }
desk-thread-moved = 写信人换了查询码。回复会发到新的地址。
# $from (number) - number of a letter
# $to (number) - number of a letter
desk-thread-missing = 写信人的第{ $from }封信到第{ $to }封信，这里没有。请再取一次，并问问同事。它们可能比你的钥匙早，也可能被服务器扣下了。
# $number (number) - number of a letter
desk-thread-repeated = 两封不同的信都是第{ $number }封。可能有别人在用写信人的查询码。回复什么，要小心。
# $number (number) - number of a letter
desk-thread-broken = 第{ $number }封信写着的前一封信，不是这里的那封。回复什么，要小心。
# $id (text) - the letter
desk-thread-stranger = { $id } 不是第一封信的写信人写的。不要相信它，也不要回复。
# $id (text) - the letter
desk-thread-unsigned = { $id } 没有签名。不要相信它。
# $id (text) - the letter
desk-thread-altered = { $id } 的签名不对。里面的任何内容都不要相信。
# $id (text) - the letter
desk-thread-elsewhere = { $id } 是写给另一家机构的。请想想它是怎么来到这里的。
desk-thread-read-nothing = 从最后一封信看，写信人还没有看过你们的任何回复。
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-read = 写最后一封信时，写信人已看过你们的第{ $number }号（{ $day }）和之前的全部。
desk-thread-read-unknown = 写最后一封信时，写信人看过一个回复，这个文件夹里没有它：可能是同事的。
desk-thread-colleagues = 不共用这个文件夹的同事，他们的回复不显示。
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-hers = 写信人的第{ $number }封信 { $day }
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-not-hers = 不确定是写信人写的：第{ $number }封信 { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-ours = 你们的第{ $number }号：回复 { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-last = 你们的第{ $number }号：最后的回复 { $day }
# $number (number) - number of a notice
# $day (text) - a date
desk-thread-notice = 第{ $number }号：通知 { $day }
desk-thread-way-collected = 已告诉写信人：信已取走。
desk-thread-way-opened = 已告诉写信人：有人正在看信。
desk-thread-way-delayed = 已告诉写信人：需要更久。
desk-thread-no-copy = 你们这个回复的副本不在这里，或是用另一把钥匙上的锁。
desk-thread-state-lost = 它没有到写信人那里。
desk-thread-state-waiting = 服务器还没有收到。下次 fetch 或 reply 时会发出。
desk-thread-state-read = 写信人已经看过。
desk-thread-state-stored = 它在服务器上等写信人，或写信人后来已经看过。
desk-thread-helped-yes = 写信人说：有一个回复帮到了。
desk-thread-helped-some = 写信人说：有一个回复帮到一点。
desk-thread-helped-no = 写信人说：有一个回复没有帮到。
desk-thread-helped-unknown = 写信人对一个回复的说法，本程序不认识。
desk-thread-report = 写信人的所有回答：waymark-desk show
desk-thread-quarantined = 这封信在隔离中。
# $count (number) - how many files
desk-thread-evidence = { $count ->
   *[other] 写信人随信发了{ $count }个文件。
}
desk-thread-evidence-here = 它们在这里，还上着锁。要保存：waymark-desk evidence
desk-thread-evidence-missing = 它们还不在这里。要取回：waymark-desk fetch
desk-thread-evidence-gone = 服务器上已经没有它们。请问同事有没有取过。

## reply: shown before an answer is sent

# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-reply-to = 回复会发给这个对话的写信人。这里最新的一封信是第{ $number }封 { $day }
# $lang (text) - a language tag, such as ar
desk-reply-lang = 回复的语言：{ $lang }
# $day (text) - a date
desk-reply-next = 会告诉写信人：最晚{ $day }会有新消息。只答应你们会做到的。
desk-reply-last = 会告诉写信人：这是你们最后的回复。
desk-reply-translator = 绝不要把信或回复放进网上的翻译工具。请找你信任的人翻译。
desk-reply-limited = 写信人限制了联系方式，或没有说。请再看一遍回复，想想如果是别人看到会怎样。
desk-reply-time = ! 回复里可能写了时间。
desk-reply-date = ! 回复里可能写了日期。
desk-reply-address = ! 回复里可能写了地点。
desk-reply-phone = ! 回复里可能有电话号码。
desk-reply-no-agency = ! 机构名单里没有你们机构，或已撤销。写信人看不到这个回复是你们的。
desk-reply-not-listed = ! 机构名单里没有你的签名钥匙。写信人会看到警告，说这个回复不是你们的。
desk-reply-not-today = ! 你的签名钥匙已经过期，或还没生效。请先做新的钥匙，再回复。
desk-reply-ask = 要发送，请输入1并按 Enter：{" "}
# $number (number) - number of the answer
desk-reply-done = 回复已到服务器。它是你们在这个对话里的第{ $number }号。

## reply: a draft. The program puts # before these lines; they are not sent.

# $lang (text) - a language tag, such as ar
desk-reply-draft-lang = 回复会标明是用这种语言写的：{ $lang }
desk-reply-draft-english = 这种语言没有现成回复。请你信任的人翻译，或这样发送：--in en
desk-reply-draft-comment = 像这一行这样开头的，不会发送。发送之前，请改下面的文字。
desk-reply-draft-means = 英文的意思是：
# $path (text) - name of the file
# $command (text) - what to type
desk-reply-draft-done = 草稿在 { $path } 里。请修改。然后：{ $command }

## notice

desk-notice-done = 通知已到服务器。写信人回来时会看到。
desk-notice-before = 以前已经这样告诉过写信人。什么都没有发送。

## evidence

desk-evidence-care = 不要在存有别的信的电脑上打开这些文件。有些图片可能让人难受：不要一个人看。
# $count (number) - how many files
# $folder (text) - name of the folder
# $list (text) - name of a file
desk-evidence-done = { $count ->
   *[other] 整个证据包完好。{ $count }个文件在 { $folder } 里，另有清单 { $list }。没有打开任何文件。
}
desk-evidence-other = ! 这些不是写信人信里写的文件。不要相信它们。
# $name (text) - name of the file
# $said (text) - a media type, such as image/jpeg
# $is (text) - a media type
desk-evidence-disguised = ! { $name } 和它说的不一样：它说是 { $said }，看起来是 { $is }。不要打开。
# $name (text) - name of the file
desk-evidence-unknown = ! { $name } 的类型，本程序不认识。不要打开。
# $name (text) - name of the file
desk-evidence-programs = ! { $name } 里可能有程序。只在没有存别的内容的电脑上看。
# $id (text) - the letter
desk-evidence-index-letter = 信 { $id }
# $id (text) - the parcel
desk-evidence-index-parcel = 证据包 { $id }
# $hash (text) - 64 digits and letters
desk-evidence-copy-of = 清理过的副本，在写信人的手机上做的，原文件的 SHA-256 是 { $hash }
desk-evidence-copy = 清理过的副本，在写信人的手机上做的

## quarantine

# $id (text) - the letter
desk-quarantine-done = { $id } 已隔离。从现在起，export 和 evidence 会拒绝处理它。
# $id (text) - the letter
desk-quarantine-lifted = { $id } 已不在隔离中。
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-quarantine-shown = ! 这封信从{ $day }起在隔离中。不要转给别人。{ $reason }

## statistics

# $count (text) - a number, or one of the messages below
desk-statistics-letters = 信：{ $count }
# $count (text) - a number, or one of the messages below
desk-statistics-threads = 对话：{ $count }
# $count (text) - a number, or one of the messages below
desk-statistics-answered = 有回复的对话：{ $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-yes = 回复帮到了：{ $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-some = 回复帮到一点：{ $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-no = 回复没有帮到：{ $count }
# $least (number) - the smallest number that is shown
desk-statistics-few = 少于{ $least }
desk-statistics-hidden = 不显示，以免有人推算出很小的数字
desk-statistics-note = 按每个人最后说的计算。不共用这个文件夹的同事，他们的回复不计算在内。

## export: letters into files for a case

# $path (text) - name of the file
desk-export-done = 信在 { $path } 里
desk-export-plain = 这些文件是没有上锁的文字。请像信一样妥善保管，用完请删除。
desk-export-without = 写信人的名字、联系方式和自己的话都没有放进去。要放进去，请用 --identified。
desk-export-left-out-title = 这个文件里没有的内容
desk-export-left-out = 这些部分说明写信人是谁，或可能说明。它们只在上锁的信里：
desk-export-left-out-here = （这个文件里没有）
desk-export-no-consent = 信里没有记录对收信机构的同意。什么都没有写入。请用 waymark-desk show 看信，先问写信人。

## What can go wrong. First what happened, then what to do.

# $message (text) - one of the messages below
desk-error = 错误：{ $message }
desk-error-passphrase-wrong = 密码短语不对。请再试，并检查键盘的语言和 Caps Lock。
desk-error-passphrase-differs = 两次的密码短语不一样。请重新开始。
# $least (number) - fewest characters
desk-error-passphrase-short = 密码短语少于{ $least }个字符。请用四五个彼此无关的词。
desk-error-passphrase-terminal = 没有终端可以询问密码短语。请把它写进文件，用 --passphrase-file 或 --new-passphrase-file。
# $path (text) - name of the file
desk-error-passphrase-file = { $path } 的第一行不是 UTF-8 的密码短语。请改正文件。
desk-error-identity-damaged = 钥匙文件已损坏。请用你的副本。
desk-error-identity-inbox = 这个钥匙文件没有 waymark-inbox 这一行，所以不能取信。请用 keygen 做的那个。
desk-error-identity-sign = 这个钥匙文件没有 waymark-sign 这一行，所以不能回复。请用 keygen 或 join 做的那个。
desk-error-identity-none = 这不是钥匙文件。请用 keygen 做的 identity.age。
# $most (number) - highest work factor
desk-error-identity-work = 不能用这个工作因子（work factor）做钥匙文件。请用1到{ $most }。
desk-error-identity-memory = 这个钥匙文件要的内存太多，正常的不会这样。请用你的副本。
desk-error-keys-id = 机构的编号必须是1到40个字符，只能用 a-z、0-9 和 -。例如：--agency north-desk
desk-error-keys-name = 机构的名字是空的，或有控制字符。请重新写。
desk-error-keys-country = 国家必须是两个大写字母。例如：--country GB
# $most (number) - most days
desk-error-keys-days = 钥匙可以用1到{ $most }天。请用 --days 选这样的数字。
# $reason (text) - what is wrong, in English
desk-error-keys-entry = 这个条目不能用（{ $reason }）。请用文本编辑器改正 agency.json。
desk-error-keys-other = 这个条目是另一家机构或另一个收件箱的。请用最新的 agency.json 和配套的钥匙文件。
desk-error-keys-no-recovery = 那个条目里没有可以留用的恢复钥匙。去掉 --keep-recovery，就会做新的。
desk-error-keys-not-listed = 条目里没有这个钥匙文件的钥匙。请用最新的 agency.json，和里面有的钥匙。
desk-error-keys-oneself = 那是你自己的钥匙。这件事要由留下来的人做，用那个人自己的钥匙文件。
# $who (text) - what somebody typed for a person
# $there (text) - the notes of all people in the entry
desk-error-keys-who = “{ $who }”不是条目里的某一行。--who 后面请写其中一个：{ $there }
desk-error-identity-handed = --handed 的文件里没有这个钥匙文件的收件箱。请向运行 leave 的同事要你的那个。
# $number (number) - which line of the recovery key
desk-error-page-line = 第{ $number }行和印出来的不一样。请逐个字母核对，连同两位数字再输入一次。
# $number (number) - which line of the recovery key
desk-error-page-missing = 缺第{ $number }行。一行包括行号、字母和数字，最后是两位数字。
desk-error-page-key = 每一行都对，但合起来不是一把钥匙。它们都来自同一张纸吗？
desk-error-paper-beside = 恢复钥匙不得和钥匙文件放在一起。请为 --recovery-out 选另一个文件夹，例如 U 盘。
# $letter (text) - what somebody typed for a letter
# $least (number) - fewest characters
desk-error-delete-short = “{ $letter }”没有指明哪封信。请用信的文件、编号，或编号的至少{ $least }个字符。
# $letter (text) - what somebody typed for a letter
desk-error-delete-several = 有几封信以“{ $letter }”开头。请多写几位编号。
desk-error-delete-nobody = 没有人输入数字，所以什么都没有删除。在脚本里请加 --yes。
desk-error-delete-number = 这不是信的数目，所以什么都没有删除。请再看一遍列表。
# $path (text) - name of the file
desk-error-file-exists = { $path } 已经存在，没有动它。请选另一个地方，或先把它移走。
# $path (text) - name of the file
desk-error-file-missing = { $path } 不存在。请检查名字。
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-read = { $path } 读不出来（{ $reason }）。请检查你有没有读取权限。
# $path (text) - name of the file
desk-error-file-long = { $path } 太长，不像应有的文件。请检查名字。
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-write = { $path } 写不进去（{ $reason }）。请检查文件夹和剩余空间。
# $path (text) - name of the file
# $message (text) - one of the messages below
desk-error-letter = { $path }：{ $message }
desk-error-letter-damaged = 文件已损坏或不完整。请删除它，再取一次。
desk-error-letter-newer = 这封信来自更新版本的表格。请更新本程序。在那之前，用：waymark-desk open
desk-error-letter-none = 文件能打开，但不是信。可以这样看：age -d
desk-error-letter-age = 这不是上锁的信。信的文件名以 .age 结尾。
desk-error-letter-key = 这封信不是用这把钥匙上锁的。它是给另一家机构的，或用的是你更旧或更新的钥匙。请用那个钥匙文件。
# $path (text) - name of the file
# $line (number) - which line
desk-error-book = { $path } 的第{ $line }行已损坏，所以编号可能会重复。请换回这个文件的副本。
desk-error-reply-stop = 写信人请你们停止。什么都没有发送。如果仍必须写，请加 --although-she-asked-to-stop。
desk-error-reply-delete = 写信人请你们删除并停止。什么都没有发送。如果仍必须写，请加 --although-she-asked-to-stop。
desk-error-reply-code = 在这里，回复到不了写信人那里：写信人没有查询码。上面写着写信人说的联系方式。
desk-error-reply-address = 信里的地址不能用。请用写信人给的另一种方式。
desk-error-reply-seal = 回复没能上锁，所以什么都没有发送。请检查 --in 后面的语言标签，再试一次。
# $over (number) - how many bytes
desk-error-reply-long = 回复超出了{ $over }字节。请写短一些。
desk-error-reply-empty = 没有要发送的文字。以 # 开头的行不会发送。
desk-error-reply-blank = 还有地方没有填：请在文字里找 ________。
desk-error-reply-unedited = 这是没有改过的现成回复。请改一改，让写信人看到有人看过信。仍要原样发送，请加 --as-is。
desk-error-reply-draft = 请用 --draft FILE 说明草稿写到哪里。要原样发送现成回复，请加 --as-is。
desk-error-reply-relay = 请用 --relay 说明是哪个服务器，才能发送回复。
desk-error-reply-stdin = 文字来自标准输入，所以没法在那里询问。请加 --yes，或用文件。
desk-error-reply-not-sent = 没有人输入1，所以什么都没有发送。在脚本里请加 --yes。
# $lang (text) - a language tag
desk-error-reply-quick = { $lang } 这种语言没有现成回复。请用 --draft，并请人翻译，或用 --in en。
# $path (text) - name of the file
desk-error-reply-text = { $path } 不是 UTF-8 文字。请重新存成纯文本。
# $path (text) - name of the file
# $name (text) - name of the file
desk-error-reply-name = { $path } 的名字不是原来的。请用取回时的那封信：{ $name }
# $path (text) - name of the file
desk-error-evidence-none = { $path } 没有随信的证据，或信里没有它的钥匙。
# $path (text) - name of the file
desk-error-evidence-missing = { $path } 的证据不在这里。请运行 waymark-desk fetch，不加 --no-parcels。
# $path (text) - name of the file
desk-error-evidence-damaged = { $path } 已损坏或不完整。什么都没有保存。请删除它，再取一次。
# $path (text) - name of the file
# $line (number) - which line
desk-error-quarantine = { $path } 的第{ $line }行读不出来。请用文本编辑器改正；在那之前，所有信都算在隔离中。
# $path (text) - name of the file
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-error-quarantined = { $path } 从{ $day }起在隔离中。什么都没有写入。{ $reason }
desk-error-relay-http = http 只能用于这台电脑本身。请用 https。如果已有加密的隧道，请加 --insecure-http。
desk-error-relay-address = 服务器的地址必须像 https://relay.example 这样，后面没有路径。请从机构名单复制。
desk-error-relay-answer = 回应不是服务器发的，或已损坏。请检查地址，再试一次。
desk-error-relay-other = 服务器用的是另一个地址，所以没有向它要任何内容。请用机构名单里的地址。在隧道后面，请加 --origin。
desk-error-relay-tls = 和服务器之间没有安全的连接。请检查这台电脑的时钟，再检查地址。
desk-error-relay-timeout = 服务器没有及时回应。请以后再试。
desk-error-relay-unreachable = 连不上服务器。请检查网络连接和地址。
desk-error-relay-busy = 服务器很忙。请等几分钟，再运行同一个命令。
desk-error-relay-none = 服务器没有这个收件箱，或没有接受钥匙。请检查机构名单里有没有这些钥匙。
desk-error-relay-expired = 服务器上的机构名单已经过期。请告诉服务器的管理者安装新的。
desk-error-relay-version = 本程序和服务器的版本合不来。请更新本程序。
# $code (text) - the relay's word for the reason
desk-error-relay-refused = 服务器拒绝了（{ $code }）。请以后再试。如果还是这样，请告诉服务器的管理者。
# $lang (text) - what was asked for
desk-error-lang = 没有“{ $lang }”这种语言的文字。waymark-desk --help 会列出有哪些。
desk-error-clock = 这台电脑的时钟不对：它显示的是很久以前的年份。请调好，再试一次。
desk-error-random = 这台电脑给不出随机数，所以什么都没有做。请用另一台电脑。
desk-error-output = 文字没能输出。请检查输出到哪里。
