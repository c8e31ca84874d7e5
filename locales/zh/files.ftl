### Photos, sound, videos and papers that follow a letter (F14): choosing, clean copies, sending.
### These messages travel inside the answers' page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## Before anything is chosen

files-title = 添加照片、录音、视频或文件
files-why = 为的是让机构看到你说的情况。你不必添加。没有它们，你的信也存放好了。
files-before-title = 选择之前
files-never = 不要发送任何未满18岁的人的性图片，即使那个人是你自己，也不要。这可能是犯罪。请只说有这样的图片。
files-limit-size = 所有文件加起来，最多250 MB。
files-limit-count = 一次最多200个文件。之后可以再发。
files-limit-slow = 网络慢时可能要很久。请让本页一直开着。
files-limit-data = 发送会用你的手机流量：大约和文件一样大。
files-limit-names = 文件名不会发送。文件会改用编号。
files-limit-stay = 文件也会留在手机里原来的地方。本页不会在那里删除它们。
files-voice = 语音留言可以代替文字。声音可能被人认出来。

## Choosing

files-choose = 选择文件
files-choose-small = 一个或几个。如果一次只能选一个，请回到这里选下一个。
files-list-title = 已选的文件
files-list-names = 文件名只显示在你的屏幕上，方便你分清。
# $count (number) - how many files will be sent
# $size (text) - how large they are together, such as 3.5 MB
files-total = { $count ->
   *[other] { $count }个文件，共 { $size }
}
# $size (text) - a whole number
files-size-kb = { $size } KB
# $size (text) - a number, perhaps with one digit behind the point
files-size-mb = { $size } MB
files-kind-picture = 图片
files-kind-video = 视频
files-kind-sound = 录音
files-kind-paper = 文档
files-kind-packed = 压缩包
files-kind-other = 其他文件
files-looking = 本页正在看文件里写着什么……
files-remove = 移除
# $name (text) - the file's name on this phone, for people who hear the page
files-remove-what = 移除：{ $name }

## Files that were not added. Each is followed by their names.

files-refused-title = 没有添加
# $names (text) - names of files
files-refused-empty = 里面什么都没有（0字节）：{ $names }
# $names (text) - names of files
files-refused-large = 它一个就超过了所有文件加起来的上限：{ $names }
# $names (text) - names of files
files-refused-many = 一次不能超过200个文件：{ $names }
# $names (text) - names of files
files-refused-together = 和其他文件加起来太大：{ $names }
# $names (text) - names of files
files-refused-twice = 已经选过：{ $names }
# $names (text) - names of files
files-refused-unreadable = 读不出来。可能已被移走或删除：{ $names }
files-refused-kept = 其他文件都还在这里。
# $names (text) - the first names
# $count (number) - how many more there are
files-and-more = { $count ->
   *[other] { $names }，还有{ $count }个
}

## What is written in a file

# $what (text) - what was found, such as: place, phone or camera model
files-tells = 这个文件里写着：{ $what }
files-tells-nothing = 本页没有发现里面写着地点、手机或名字。里面仍可能有别的信息。
files-found-place = 地点
files-found-person = 名字
files-found-device = 手机或相机型号
files-found-serial = 手机或相机的序列号
files-found-time = 日期和时间
files-found-thumbnail = 一张小图，可能是裁剪之前的样子
files-found-software = 用过的软件
files-found-other = 其他备注

## What is sent of a picture or PDF

files-way-original-weighs = 原件作为证据可能更有分量，也可能显示你在哪里。
files-way-clean-is = 清理过的副本在这部手机上制作。它不带文件里的备注：地点、手机、名字。
files-way-clean-shows = 能看到的内容仍在：人脸、招牌、纸上的字、窗外的景物。
files-way-question = 这个文件要发送什么？
files-way-clean = 清理过的副本
files-way-original = 原件
files-way-both = 两样：看的时候用清理过的副本，再加原件
files-way-all = 所有图片和 PDF 都一样处理
files-way-all-clean = 全部发清理过的副本
files-way-all-original = 全部发原件
files-way-all-both = 全部两样都发
files-way-only = 这种文件里写着的信息，在这里去不掉。只能照原样发送，或不发送。
files-way-only-large = 这个文件太大，在这里做不了清理过的副本。只能照原样发送，或不发送。
files-way-only-unsure = 本页不能确定能清理好这个文件。只能照原样发送，或不发送。
files-copy-making = 正在制作清理过的副本，确认它能用……
# $size (text) - how large it is, such as 3.5 MB
files-copy-ready = 清理过的副本可以用：{ $size }。本页没有发现里面有这类备注。
files-copy-png = 这个浏览器不能写这种图片。清理过的副本是 PNG 格式。
files-copy-smaller = 图片很大。清理过的副本细节会少一点。
# For a PDF
files-copy-paper = 它的每一页看起来都和原来一样。关于文件的备注、电子签名和附件都不在里面。
files-copy-failed = 这个文件在这里做不了清理过的副本。你可以发原件，或移除它。

## Sending

# $count (number) - how many files will be sent
files-send = { $count ->
   *[other] 发送{ $count }个文件
}
files-sending-title = 正在发送你的文件
files-state-reading = 正在这部手机上读取文件并上锁……
files-state-sending = 正在发送锁好的文件……
# $seconds (number) - about how long until the next try
files-state-waiting = { $seconds ->
   *[other] 正在等网络。我们会在{ $seconds }秒后再试。已经送到的都没有丢。
}
files-state-paused = 已暂停。只要本页开着，什么都不会丢。
files-state-telling = 所有文件都送到了。正在告诉机构……
# $sent (text) - how much has arrived, such as 3.5 MB
# $all (text) - how much it is in all
files-progress = 已送到 { $sent }，共 { $all }
files-left-minute = 按这个速度，还要不到两分钟。
# $minutes (number) - about how many minutes
files-left-minutes = { $minutes ->
   *[other] 按这个速度，大约还要{ $minutes }分钟。
}
# $hours (number) - about how many hours
files-left-hours = { $hours ->
   *[other] 按这个速度，大约还要{ $hours }小时。
}
files-keep-open = 请让本页开着，屏幕亮着。如果关掉本页，文件就要从头再发。
files-pause = 暂停
files-resume = 继续
files-cancel = 取消
files-cancel-sure = 要停止发送这些文件吗？不管怎样，你的信都存放好了。
files-cancel-yes = 是，停止
files-cancel-no = 不，继续
files-cancelled = 已停止发送。已经送到的部分是锁着的，没有人有钥匙。两天后会自动删除。

## When it could not go on

files-halt-title = 还什么都没有发送
files-halt-undecided = 请为每张图片和每个 PDF 选择要发送什么。
files-halt-not-ready = 本页还在看这些文件。请稍等，再按一次。
files-halt-many = 清理过的副本和原件加起来，超过了200个文件。请对其中一些，两样里只选一样，或移除一些。
files-halt-together = 所有文件加起来，现在太大了。请移除一些。它们可以之后再发。
# $name (text) - the file's name on this phone
files-halt-changed = 这个文件被改过，或已经读不出来：{ $name }。请移除它，或重新选择。
# $name (text) - the file's name on this phone
files-halt-no-copy = 这次没能做出清理过的副本：{ $name }。请为它选别的做法，或再试一次。
# $count (number) - how many parts
files-halt-lost = { $count ->
   *[other] 信箱丢了{ $count }个部分。请重新发送：所有内容会用新的钥匙重新上锁。
}
files-halt-full = 信箱现在没有地方放文件。请以后再试，或少发几个。
files-halt-refused = 信箱没有收下这些文件。你可以以后再试。
files-halt-sealer = 上锁的程序在这部手机上出错了。请关掉其他页面和程序，再试一次。
files-halt-letter = 你的信没有丢。它已存放，只是没有文件。
files-halt-again = 文件还在列表里。发送会从头开始。

## Stored, but the agency does not know of it

files-untold-title = 文件已存放，但机构还不知道
files-untold-why = 要寄一封简短的信告诉机构，这封信还没有存放好。请不要关闭本页。
files-untold-full = 机构的信箱现在满了。请等几分钟再试。
files-untold-gone = 这家机构不再在这里收信。请打电话给它，或打其他求助热线。
files-untold-refused = 信箱没有收下那封信。请等几分钟再试。
files-untold-again = 再试一次

## Stored

files-stored-title = 你的文件已存放，还没有人看。
files-stored-list = 文件名已经不在本页上了。
files-more = 发送更多文件

## The letter that tells of the files, as the agency can read it without our tools

files-plain-heading = 随信的文件
# $bytes (text) - how many bytes it has
files-plain-bytes = { $bytes }字节
files-plain-clean = 清理过的副本
