### The letter: every word of the form, from "before you start" to "stored".
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The frame around every step

# $step (number) - the number of this step
# $all (number) - how many steps there are
letter-step-of = 第{ $step }步，共{ $all }步
letter-continue = 继续
letter-skip = 跳过
letter-back = 返回
letter-send-so-far = 寄出已写好的部分
letter-stop = 停下并全部删除
letter-stop-sure = 要删除你在这里写的全部内容吗？
letter-stop-yes = 是，删除
letter-stop-no = 不，保留
# For somebody who helps: the words of every screen in two languages. Stands at the end of each screen.
letter-second = 同时显示第二种语言
letter-second-end = 只显示一种语言
# Above the list of languages. The letter is written in the language that was there first.
letter-second-which = 这个页面还要显示哪一种语言？你的信仍用第一种语言。
letter-stopped-title = 你在这里写的内容已全部删除
letter-stopped-nothing = 什么也没有寄出。
letter-stopped-offered = 锁好的信当时已经在路上，可能已经到了。那样的话，机构就能读到它。
letter-stopped-text = 浏览器的历史记录可能仍会显示你来过本站。能查看这部手机的人可能会看到。如果有隐藏的监控软件，它也还在。
letter-start-again = 重新开始
letter-loading = 请稍等，正在加载表格。
letter-numbers-link = 电话号码
letter-about-link = 还可能出什么问题
letter-language-failed = 另一种语言没能加载。你写的内容都没有丢。有信号时请再试。

## F1 Before you start

letter-before-title = 开始之前
letter-before-intro = 你不必写。你随时可以停下。每个问题都可以跳过。
letter-before-safe = 你现在所在的地方安全吗？
letter-before-safe-yes = 安全
letter-before-safe-no = 不安全
letter-before-safe-unsure = 我不确定
letter-before-danger-title = 你的安全最重要
letter-before-danger-text = 信不会马上有人看。如果可以，请离开本页，先打电话。你可以以后再来。
letter-before-company = 现在有人能看到你的屏幕，或听到你说话吗？
letter-before-alone = 没有，我一个人
letter-before-somebody-near = 有，旁边有人
letter-before-company-unsure = 我不确定
letter-before-not-alone-title = 也许晚点再写更好
letter-before-not-alone-text = 你可以现在离开，等一个人的时候再来。你也可以先打电话给别人。
letter-before-leave-now = 立即离开本网站
letter-before-phone = 这是谁的手机或电脑？
letter-before-phone-mine = 我的，没有别人用
letter-before-phone-shared = 共用的、借来的，或有人会查看
letter-before-phone-unsure = 我不确定
letter-before-shared-title = 这部手机可能会留下你访问的记录
letter-before-shared-text = 如果可以，请用你信任的人的手机，或图书馆的电脑。隐私窗口（无痕模式）不把访问记进历史记录。它不能阻止隐藏的监控软件。
letter-before-exit-title = “离开”做什么，不做什么
letter-before-exit-hides = 按“离开”后，本页立刻隐藏，并打开一个普通的页面。
letter-before-exit-history = 它不会删除浏览器的历史记录。你的手机可能仍会显示这次访问。它也不能阻止隐藏的监控软件。
letter-before-exit-lost = 你写了但没寄出的内容会丢失。关闭或刷新本页，或在浏览器里后退，内容也会丢失。为了保护你，我们不在你的手机里存任何东西。
letter-before-exit-return = 想回来时，请重新输入本站的网址。
letter-before-exit-help = 用键盘时，也可以按三次 Shift 键。
letter-before-private = 你在这一页的回答不会发给任何人。
letter-before-why = 为的是让你选一个安全的时候。没有人会收到这些回答。

## F2 Who it is about

letter-about-title = 这封信说的是谁？
letter-about-why = 为的是让机构知道谁需要帮助。这里没有人问名字。
letter-about-me = 我自己
letter-about-somebody-else = 我认识的一个人
letter-about-rather-not-say = 我不想说
letter-about-somebody-note = 请只写这个人会愿意让你写的内容。如果安全，请先问问本人。在关于危险、发生的事和帮助的问题里，“我”指的是那个人。

## F3 Who gets the letter

letter-agency-title = 谁来读你的信？
letter-agency-why = 你的信会上锁，只有你选的机构能打开。请看看每家机构是怎样做的。
letter-agency-run-by = 由谁开办
letter-agency-run-by-ngo = 独立组织
letter-agency-run-by-government = 政府
letter-agency-run-by-police = 警察
letter-agency-run-by-international = 国际组织
letter-agency-run-by-other = 其他
letter-agency-police = 会告诉警察吗？
letter-agency-immigration = 会告诉移民局吗？
letter-agency-tells-never = 不会，机构说从不告诉
letter-agency-tells-with-consent = 只有你同意才会
letter-agency-tells-when-required = 会，法律规定必须告诉时
letter-agency-tells-always = 会
letter-agency-duty = 机构必须上报什么
letter-agency-langs = 机构能读的语言
letter-agency-answer = 争取多久回复
# $days (number) - how many days the agency says it needs
letter-agency-answer-days = { $days ->
   *[other] { $days }天之内
}
letter-agency-country = 工作的国家
letter-agency-hours = 开放时间
letter-agency-hours-always = 日夜都开放
letter-agency-hours-every-day = 每天
# $first (text) - the first day of the week on which they are open
# $last (text) - the last such day
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-weekly = { $first }到{ $last }，{ $from }至{ $until }
# $day (text) - the one day of the week on which they are open
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-one-day = { $day }，{ $from }至{ $until }
# $zone (text) - the place by whose clock the hours are, such as Europe/London
letter-agency-hours-zone = 按 { $zone } 的时间
# $day (text) - a date
letter-agency-closed = 休息到{ $day }。在那之前没有人看信。
# $name (text) - the name of another agency
letter-agency-successor = 这家机构不再收信，现在由 { $name } 做这项工作。请选那一家。
letter-agency-phone = 电话
letter-agency-phone-free = 在机构所在国家拨打免费。电话账单上仍可能出现记录。
letter-agency-phone-cost = 打这个电话可能要花钱。
letter-agency-keeps = 信保存多久
# $days (number) - the most days that they keep a letter
letter-agency-keeps-days = { $days ->
   *[other] 最多{ $days }天
}
letter-agency-verified = 我们上次核对的日期
letter-agency-check = 用来核对这家机构的数字
letter-agency-check-why = 你可以打电话给机构，问这些数字。如果不一样，就不要寄。
letter-agency-practice = 仅供练习。没有人会看你的信，也没有人会回复。
letter-agency-none-title = 你现在不能在这里寄信
letter-agency-none-text = 我们在本站没有找到可以信任的机构。请不要等。你可以改为打电话。
letter-agency-loading = 正在查找机构……
letter-agency-old = 按这部手机的时钟，这份机构名单已经旧了。寄出任何东西之前，信箱会再核对一次。

## F4 Under 18, or in danger

letter-danger-title = 有人未满18岁，或有危险吗？
letter-danger-why = 如果有，法律可能规定机构必须告诉别人。你在这里先看清楚，再决定要不要多说。
letter-danger-under-18 = 我未满18岁
letter-danger-child = 有孩子遇到危险
letter-danger-now = 我现在有危险
letter-danger-none = 以上都没有
letter-danger-rather-not-say = 我不想说
# $name (text) - the agency's own name
letter-danger-duty = { $name } 必须上报什么
letter-danger-duty-choice = 说什么由你决定。你也可以选另一家机构。
letter-danger-duty-nobody = 你还没有选机构。每家机构的义务都不一样。
letter-danger-choose = 选一家机构
letter-danger-call-title = 如果可以，请现在就打电话
letter-danger-call-text = 信不会马上有人看。紧急电话通常是警察接。如果警察对你有风险，打求助热线可能更好。

## F5 What happened

letter-happened-title = 正在发生什么，或发生过什么？
letter-happened-why = 为的是让机构知道谁最能帮你。可以选任意几项，也可以不选。
letter-happened-somebody = “我”指的是你写的那个人。
letter-happened-note-title = 下面的选项会提到暴力、性和毒品
letter-happened-note-text = 你可以看，也可以略过这一部分。两样都可以。
letter-happened-note-see = 看这些选项
letter-happened-note-leave = 略过这一部分
letter-happened-left-out = 这一部分已略过。
letter-happened-takes-documents = 有人扣着我的证件
letter-happened-takes-earnings = 我没拿到工资，或没拿全
letter-happened-debt-bondage = 他们说我必须先还清一笔债
letter-happened-false-promises = 和当初答应我的不一样
letter-happened-excessive-hours = 每天做工时间很长，或没有休息
letter-happened-bad-conditions = 住的或做工的地方很差，或吃不饱
letter-happened-no-doctor = 需要看医生时，我不能去看
letter-happened-restricts-movement = 我不能想出门就出门，想离开就离开
letter-happened-isolation = 不让我和别人接触，或有人看着我
letter-happened-depends-on-them = 他们利用我要靠他们这一点
letter-happened-threats = 有人威胁我，或威胁我爱的人
letter-happened-threat-of-law = 他们说要叫警察或移民局来
letter-happened-humiliation = 他们一再辱骂我或羞辱我
letter-happened-begging = 我被迫替他们乞讨
letter-happened-forced-crime = 我被迫做违法的事
letter-happened-forced-marriage = 不是我自己选的婚姻
letter-happened-drugs = 他们给我毒品或酒，来控制我
letter-happened-physical-abuse = 有人伤害我的身体
letter-happened-sexual-abuse = 有人违背我的意愿碰我，或和我发生性行为
letter-happened-sexual-exploitation = 有人逼我为别人，或为了拍照拍片，做和性有关的事
letter-happened-something-else = 其他事
letter-happened-rather-not-say = 我不想说

## F6 Where and when

letter-place-title = 在哪里，什么时候？
letter-place-why = 为的是让机构知道那里谁能帮忙。不写地址，不写日期。这里没有人问有没有许可。
letter-place-country = 在哪个国家？
letter-place-country-none = 我不想说
letter-place-kind = 在什么样的地方？
letter-place-home = 在别人家里
letter-place-farm = 在农场或树林里
letter-place-factory = 在工厂或作坊
letter-place-construction = 在工地、矿场
letter-place-restaurant = 在餐馆、酒店或厨房
letter-place-shop = 在商店、美容美发店或洗车店
letter-place-sex-industry = 在提供性交易的地方
letter-place-boat = 在小船或大船上
letter-place-street = 在街上
letter-place-online = 在网上或电话里
letter-place-somewhere-else = 其他地方
letter-place-rather-not-say = 我不想说
letter-place-when = 什么时候？
letter-place-now = 现在还在继续
letter-place-past-year = 结束了，还不到一年
letter-place-longer-ago = 结束了，时间更久
letter-place-when-rather-not-say = 我不确定，或不想说

## F7 What would help

letter-help-title = 什么能帮到你？
letter-help-why = 为的是让机构去找。机构不一定都有。可以选任意几项，也可以不选。
letter-help-talk = 有人听我说话
letter-help-safe-place = 一个安全的地方睡觉
letter-help-transport = 安全地去到那里的办法
letter-help-doctor = 医生或护士
letter-help-substances = 酒、毒品或药物方面的帮助
letter-help-disability = 残障方面的帮助
letter-help-lawyer = 律师
letter-help-pay = 我的工资
letter-help-papers = 我的证件
letter-help-children = 我的孩子，或孩子上学
letter-help-family = 找家人，或给家人打电话
letter-help-training = 学东西，或找工作
letter-help-interpreter = 会说我的语言、懂我的文化的人
letter-help-with-a-woman = 和女性谈
letter-help-with-a-man = 和男性谈
letter-help-going-home = 安全回家的办法
letter-help-just-information = 只要信息
letter-help-something-else = 其他
letter-help-not-sure = 我还不确定

## F8 Your words

letter-words-title = 你想用自己的话补充什么吗？
letter-words-why = 为的是让机构更了解你的情况。你不需要写细节。
letter-words-court = 将来，法院或对方可能会看到。写几句就够了。
letter-words-label = 你的话
# $left (number) - how many characters still fit
letter-words-left = { $left ->
   *[other] 还可以写{ $left }个字
}
# $over (number) - how many characters are too many
letter-words-over = { $over ->
   *[other] 多了{ $over }个字。内容没有被删掉。请写短一点。
}

## F9 How to reach you

letter-contact-title = 机构可以联系你吗？
letter-contact-why = 为的是不让机构给你带来危险。请只写安全的联系方式。
letter-contact-i-will = 不要，我会联系机构
letter-contact-i-will-note = 机构的电话在最后一页。如果安全，请在关掉那一页之前写下来。
letter-contact-i-will-no-phone = 请先想好你有办法联系到机构。
letter-contact-yes = 可以，按我说的办法
letter-contact-no = 不要，不要联系我
letter-contact-rather-not-say = 我不想说
letter-contact-anonymous = 你选了“不写名字，也不留联系方式”，所以这里什么都不问。
letter-contact-change = 改一下
letter-contact-channel = 哪种办法安全？
letter-contact-call = 打电话
letter-contact-text = 发短信
letter-contact-chat = 用聊天软件发消息
letter-contact-email = 电子邮件
letter-contact-person = 找我信任的一个人
letter-contact-another-way = 其他办法
letter-contact-how = 号码、地址或那个人
letter-contact-how-hint = 电话号码、聊天软件里的名字，或你信任的人。
letter-contact-name = 怎么称呼你，或用什么暗号
letter-contact-name-hint = 机构联系你时会说出来，你就知道是机构。不必是你的真名。
letter-contact-lang = 你想说哪种语言？
letter-contact-lang-none = 我不想说
letter-contact-interpreter = 你想要翻译吗？
letter-contact-interpreter-no = 不要
letter-contact-interpreter-woman = 要，女性
letter-contact-interpreter-man = 要，男性
letter-contact-interpreter-anybody = 要，谁都可以
letter-contact-interpreter-not-sure = 我不确定
letter-contact-when = 什么时候安全？
letter-contact-morning = 上午
letter-contact-afternoon = 下午
letter-contact-evening = 晚上
letter-contact-night = 深夜
letter-contact-weekdays = 星期一到星期五
letter-contact-weekend = 星期六或星期日
letter-contact-any-time = 任何时候
letter-contact-avoid = 机构不得做什么？
letter-contact-no-voicemail = 留语音留言
letter-contact-no-messages = 发短信或聊天消息
letter-contact-no-say-who = 说出是谁打来的
letter-contact-no-call-again = 没人接时再打

## F10 How they may use it

letter-use-title = 机构可以怎样使用你写的内容？
letter-use-why = 为的是不让任何人做超出你意愿的事。
letter-use-share = 可以告诉能帮忙的人，但每次都要我同意
letter-use-only-them = 只能让这家机构知道
letter-use-anonymous = 只能不写名字，也不留联系方式
letter-use-not-sure = 我不确定
letter-use-anonymous-note = 你的联系方式会从信里去掉。只有你在下一页生成查询码，机构才能回复。也请看看你自己写的话里有没有名字。
letter-use-law = 如果法律规定机构必须上报某件事，机构可能就必须上报。什么时候上报，写在它的说明卡上。

## F13 A code to come back with, between F10 and F11

letter-code-title = 你想要一个以后再来时用的查询码吗？
letter-code-why = 为的是让机构能在本站回复你。不需要名字、电话，也不需要电子邮件。
letter-code-back = 有了查询码，你可以再来，看回复，继续写。
letter-code-lost = 查询码丢了，谁也找不回来。除了你，哪里都没有保存它。
# Two buttons of the same weight.
letter-code-make = 生成查询码
letter-code-without = 不要查询码，直接寄
letter-code-without-chosen = 你选了不要查询码就寄。你现在仍可以生成一个。
letter-code-making = 正在这部手机上生成查询码，需要几秒钟……
letter-code-failed-title = 没能生成查询码
letter-code-failed = 这部手机可能太旧，或内存太满。你可以再试，或不要查询码就寄。
letter-code-yours = 你的查询码
letter-code-keep = 怎样留住它
letter-code-keep-learn = 背下来，每次背四位数字。
letter-code-keep-write = 或者写下来藏好，比如混在别的数字里。
letter-code-keep-finder = 谁找到它，谁就能以你的身份看和写。
letter-code-keep-picture = 请不要拍照或截屏。照片会进相册和云端，别人可能看到。
letter-code-print = 只打印数字
letter-code-last = 输入最后四位数字
letter-code-last-hint = 这样你就知道自己留住了它。否则，信寄出时不带查询码。
letter-code-right = 对了。你的信会带着这个查询码寄出。
letter-code-wrong = 这不是最后四位数字。请再看看查询码。想试多少次都可以。
letter-code-another = 换一个查询码
letter-code-none = 我还是不要查询码了
letter-code-word = 一个秘密词，如果你想要
letter-code-word-hint = 机构说出地点或时间之前，应该先问你这个词。只找到查询码的人，不会知道它。

## F11 Check and send

letter-check-title = 检查，同意，寄出
letter-check-why = 为的是让你比任何人都先看到全部内容。
letter-check-change = 修改
# $what (text) - the name of the answer that can be changed, for people who hear the page
letter-check-change-what = 修改：{ $what }
letter-check-nobody = 还没有选机构
letter-check-choose = 选谁来读
letter-check-nothing = 没有写
letter-check-about = 说的是谁
letter-check-danger = 未满18岁，或有危险
letter-check-happened = 正在发生或发生过的事
letter-check-place = 地点和时间
letter-check-help = 什么能帮到你
letter-check-words = 你的话
letter-check-contact = 怎样可以联系你
letter-check-contact-when = 什么时候安全
letter-check-contact-avoid = 机构不得做什么
letter-check-contact-speech = 称呼或暗号、语言、翻译
letter-check-use = 机构可以怎样使用
letter-check-code = 以后再来时用的查询码
letter-check-code-yes = 有。机构可以在本站回复你。
letter-check-code-no = 没有。机构不能在本站回复你。
letter-check-code-not-kept = 查询码还没有留住。你没有输入它的最后四位数字，所以信寄出时不带查询码。
letter-check-word = 你的秘密词
letter-check-may-title = 机构可以做什么，什么是谁也不能保证的
letter-check-may-read = 机构会读你的信。如果你留了联系方式，机构可以和你谈这封信。
letter-check-may-share = 请看机构的说明卡：上面写着它什么时候会告诉别人。
letter-check-may-not = 机构可能帮不上忙，或不能很快帮上忙。谁也不能保证帮得上。
# $days (number) - the most days that they keep a letter
letter-check-may-keep = { $days ->
   *[other] 机构说，信最多保存{ $days }天。
}
letter-check-may-ask = 你以后可以要求机构不再使用这封信。
letter-check-may-back = 寄出之后，信收不回来。
# $name (text) - the agency's own name
letter-consent = 我同意 { $name } 读这封信
letter-consent-needed = 要寄出，请在“我同意”前打勾。你也可以在这里停下。
# $name (text) - the agency's own name
letter-send = 寄给 { $name }
letter-asking = 正在向信箱确认一切就绪……
letter-sealing = 正在这部手机上给信上锁……
letter-opening = 正在为你开一个信箱，接收机构的回复……
letter-sending = 正在寄出锁好的信……
letter-sending-wait = 在返回或换语言之前，请稍等。你随时可以停下。
# $seconds (number) - in how many seconds it is tried again
letter-waiting = { $seconds ->
   *[other] 正在等。我们会在{ $seconds }秒后再试。
}

## Before anything is locked: the agency may be late, or its card is a new one

letter-late-title = 机构可能很晚才看
# $name (text) - the agency's own name
# $day (text) - a date
letter-late-since = { $name } 上次来取信是{ $day }。
# $name (text) - the agency's own name
letter-late-never = { $name } 还从来没有在这里取过信。
letter-late-choice = 现在什么都还没有上锁，也没有寄出。你可以选另一家机构、打电话，或照样寄出。
letter-late-send = 照样寄出
letter-other-agency = 选另一家机构
letter-changed-title = 机构的说明卡改过了
letter-changed-text = 你打开本页以后，机构改动了它的说明。请再看一遍它的说明卡。现在什么都还没有上锁，也没有寄出。
letter-changed-read = 再看一遍说明卡

## When it could not be sent. Every text says that nothing is lost and what to do.

letter-failed-title = 还没有寄出。你的回答都还在。
letter-failed-offline = 现在没有网络。请等有信号时再按“寄给”按钮。
letter-failed-busy = 信箱正忙。请等几分钟，再按“寄给”按钮。
letter-failed-full = 信箱现在满了。请以后再试，或选另一家机构，或打电话。
letter-failed-refused = 信箱没有收下这封信。请选另一家机构，或打电话。
letter-failed-expired = 这家机构的钥匙太旧，所以我们没有给它锁信。请选另一家机构，或打电话。
letter-failed-gone = 这家机构不再收信。什么都没有上锁，也没有寄出。请选另一家机构，或打电话。
letter-failed-sealer = 上锁的程序没能在这部手机上启动。请再试，或换一个浏览器，或打电话。
letter-failed-long = 你写的内容有一处太长：你的话，或者联系你的方式。请写短一点。内容没有被删掉。
# Shown below the two texts that say: press Send again.
letter-failed-again = 只要本页开着，我们也会自动再试。
letter-failed-kept = 你写的内容都还在本页上。别的地方都没有。

## F12 Stored

letter-sent-title = 已存放，还没有人看
# $name (text) - the agency's own name
# $days (number) - how many days the agency says it needs
letter-sent-text = { $days ->
   *[other] { $name } 争取在{ $days }天之内回复。也可能做不到。
}
letter-sent-then-call = 如果到时候没有消息，你可以打电话：
letter-sent-no-phone = 如果到时候没有消息，请看电话号码。
letter-sent-i-will = 你说你会联系机构。联系方式如下：
letter-sent-back-title = 怎样再来
letter-sent-back = 打开本站首页，选“查看你的信的回复”。那一页的编号是 G1。然后输入查询码。
letter-sent-ways = 在那里，你还能看到信到了哪一步：
letter-sent-way-stored = 已存放：在等机构来取。
letter-sent-way-collected = 已取走：机构拿到了，但还没有看。
letter-sent-way-opened = 已打开：那里有人看过了。
letter-sent-way-answered = 已回复：有内容给你看。
# Shows the digits again, or hides them.
letter-sent-code = 显示或隐藏我的查询码
letter-sent-files = 添加照片或文件
letter-sent-files-loading = 请稍等，正在加载这一部分。
letter-sent-files-none = 现在不能添加文件。你的信还是存放好了。
letter-sent-no-contact = 你没有留联系方式。机构能读你的信，但不能回复。
letter-sent-clean = 你写的内容已经不在本页上了。你现在可以离开。
letter-sent-danger = 如果你现在有危险，不要等。请拨打紧急电话。
letter-sent-practice = 这是练习。没有人会看这封信，也没有人会回复。

## The letter as the agency can read it without our tools

letter-plain-heading = 一封信，按原样
letter-plain-agency = 寄给
letter-plain-lang = 语言
letter-plain-contact = 怎样联系写信人，不要怎样联系
letter-plain-contact-none = 写信人没有留联系方式。不要试图联系。
letter-plain-contact-no = 不要联系写信人。
letter-plain-contact-i-will = 不要联系写信人。写信人会联系你们。
letter-plain-code = 通过本站回复
letter-plain-code-yes = 写信人有查询码。用机构的程序发出的回复，写信人能用它看到。
letter-plain-code-no = 写信人没有查询码。不能通过本站回复。
letter-plain-word = 说出地点或时间之前，请先问这个词
