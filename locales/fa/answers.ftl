### Coming back with a code: the page before its program has started, and every word of the mailbox.
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The page before the program has started, and where it can not start

answers-title = پاسخ‌ها
answers-intro = با کد نامه خود می‌توانید اینجا پاسخ‌ها را بخوانید، باز هم بنویسید، یا همه‌چیز را پاک کنید.
# Shown until the program has started, and where it never starts.
answers-loading = اگر این مرورگر بتواند، صفحه خودش شروع می‌شود. تا 400 کیلوبایت داده لازم دارد.
answers-noscript = پاسخ‌ها در این مرورگر باز نمی‌شوند، چون اسکریپت‌ها (JavaScript) خاموش‌اند. پاسخ‌ها قفل‌اند و فقط اسکریپت می‌تواند قفلشان را باز کند.
answers-about-small = پیش از نوشتن کد خود این را بخوانید
answers-none-title = هیچ پاسخی اینجا منتظر نیست
answers-none-answer = در این نسخه سایت کسی نامه نمی‌گیرد، پس کسی هم پاسخ نمی‌دهد. لطفاً اینجا منتظر نمانید. به جای آن می‌توانید زنگ بزنید.
answers-no-start = صفحه در این مرورگر کار نمی‌کند. پاسخ‌های شما هنوز منتظرند. لطفاً مرورگر دیگری را امتحان کنید، یا زنگ بزنید.
answers-not-secure = این صفحه برای نوشتن کد امن نیست، پس بسته می‌ماند. ببینید نشانی با https شروع شود، یا زنگ بزنید.

## The frame around every screen

answers-back = برگشت
answers-close = بستن این صفحه
answers-numbers-link = شماره‌های تلفن
answers-about-link = خطرهایی که باقی می‌ماند
answers-start-link = صفحه اول
answers-language-failed = زبان دیگر باز نشد. هیچ چیزی گم نشده است. وقتی شبکه بود دوباره امتحان کنید.

## The code

answers-code-title = باز کردن پاسخ‌های شما
answers-code-why = کد شما پاسخ‌ها را در این تلفن باز می‌کند. خود کد برای هیچ‌کس فرستاده نمی‌شود.
answers-code-label = کد شما
answers-code-hint = 24 رقم، با هر خطی. فاصله و خط تیره مهم نیست.
answers-code-open = باز کردن
answers-code-empty = لطفاً 24 رقم کد خود را بنویسید.
answers-code-letters = در آنچه نوشتید حروف هست. کد فقط رقم دارد.
# $left (number) - how many digits are missing
answers-code-short = { $left ->
    [one] هنوز { $left } رقم کم است. کد 24 رقم دارد.
   *[other] هنوز { $left } رقم کم است. کد 24 رقم دارد.
}
# $over (number) - how many digits are too many
answers-code-long = { $over ->
    [one] { $over } رقم زیاد است. کد 24 رقم دارد.
   *[other] { $over } رقم زیاد است. کد 24 رقم دارد.
}
# $group (number) - which of the six groups of four digits, from 1 to 6
answers-code-group = این رقم‌ها با هم جور نیستند. لطفاً دوباره به گروه { $group } نگاه کنید: به نظر نادرست می‌آید.
answers-code-check = این رقم‌ها با هم جور نیستند. یک یا چند رقم نادرست است. لطفاً گروه به گروه مقایسه کنید.
answers-code-near = اگر حالا کسی می‌تواند صفحه تلفن شما را ببیند، شاید بهتر باشد این کار را بعداً بکنید.
answers-code-lost = بدون کد هیچ‌کس نمی‌تواند پاسخ‌ها را باز کند. اگر گم شده، می‌توانید نامه تازه‌ای بنویسید، یا زنگ بزنید.

## Opening the mailbox

answers-deriving = در حال ساختن کلیدها از کد شما. چند ثانیه طول می‌کشد…
answers-agencies = در حال گرفتن فهرست امضاشده نهادها…
answers-looking = در جستجوی صندوق نامه شما…
answers-unlocking = در حال باز کردن قفل پاسخ‌ها و بررسی این که چه کسی آن‌ها را نوشته است…
# $seconds (number) - about how long until the next try
answers-waiting = { $seconds ->
    [one] اتصال اینترنت نیست، یا صندوق نامه شلوغ است. { $seconds } ثانیه دیگر دوباره امتحان می‌کنیم.
   *[other] اتصال اینترنت نیست، یا صندوق نامه شلوغ است. { $seconds } ثانیه دیگر دوباره امتحان می‌کنیم.
}
answers-waiting-login = بعضی شبکه‌ها می‌خواهند که اول وارد آن‌ها شوید. هیچ چیزی گم نشده، و لازم نیست چیزی را دوباره بنویسید.
answers-nothing-title = برای این کد صندوق نامه‌ای نیست
answers-nothing-text = رقم‌ها با هم جورند، اما هیچ صندوق نامه‌ای این کد را ندارد. لطفاً یک بار دیگر آن‌ها را بررسی کنید.
answers-nothing-why = اگر یک سال کسی صندوق نامه را باز نکند، صندوق پاک می‌شود. همچنین شاید آن را پاک کرده‌اید، یا کدتان را تغییر داده‌اید.
answers-nothing-call = همچنین می‌توانید به نهاد زنگ بزنید، یا نامه تازه‌ای بنویسید.

## An open mailbox

answers-threads-title = پاسخ‌های شما
# The whole button for one agency. $name (text) - the agency's name
# $count (number) - how many answers have come from it
answers-threads-row = { $count ->
    [one] { $name }: { $count } پاسخ
   *[other] { $name }: { $count } پاسخ
}
# $name (text) - the agency's name
answers-threads-none = { $name }: هنوز پاسخی نیست
answers-empty-title = صندوق نامه شما خالی است
answers-empty-text = کد شما درست است، اما اینجا نه نامه‌ای هست و نه پاسخی. ممکن است نامه شما نرسیده باشد. می‌توانید دوباره آن را بنویسید، یا زنگ بزنید.
answers-look-again = جستجوی پاسخ تازه
# In place of the name of an agency that the signed list does not have.
answers-unknown-agency = نهادی که در فهرست نیست
answers-unknown-text = این نهاد حالا دیگر در فهرست امضاشده نیست. هیچ‌کس نمی‌تواند بررسی کند این پاسخ‌ها را چه کسی نوشته، پس پنهان شده‌اند. لطفاً پیش از اعتماد به آن‌ها زنگ بزنید.
answers-old-list = فهرست امضاشده نهادها کهنه است. لطفاً پیش از رفتن به هر جایی به نهاد زنگ بزنید.
answers-note-lost = یادداشتی که برای شما نگه داشته شده بود خوانده نشد. نمی‌توانیم بگوییم که آیا پاسخی برداشته شده است.
# Stands before the agency's phone numbers.
answers-call = همچنین می‌توانید به آن‌ها زنگ بزنید. زنگ زدن ممکن است خرج داشته باشد.
answers-practice = فقط برای تمرین. کسی این نامه‌ها را نمی‌خواند و به آن‌ها پاسخ نمی‌دهد.

## How far a letter is

# $number (number) - the number of the survivor's newest letter to this agency
# $day (text) - the day on which it was stored
answers-way-last = آخرین چیزی که فرستادید شماره { $number } است، ذخیره شده در { $day }.
# $number (number) - the number of the survivor's newest letter to this agency
answers-way-last-number = آخرین چیزی که فرستادید شماره { $number } است.
answers-way-stored = ذخیره شده است. نهاد هنوز آن را تحویل نگرفته است.
answers-way-collected = نهاد آن را تحویل گرفته، اما هنوز نخوانده است.
answers-way-opened = نهاد آن را باز کرده است. هنوز پاسخی به آن نیست.
answers-way-answered = نهاد به آن پاسخ داده است.
# $from (number) - the first of some older letters of hers
# $to (number) - the last of them
answers-way-older-stored = شماره‌های { $from } تا { $to } ذخیره شده، هنوز تحویل گرفته نشده است.
answers-way-older-one-stored = شماره { $from } ذخیره شده، هنوز تحویل گرفته نشده است.
answers-way-older-collected = شماره‌های { $from } تا { $to } تحویل گرفته شده، هنوز خوانده نشده است.
answers-way-older-one-collected = شماره { $from } تحویل گرفته شده، هنوز خوانده نشده است.
answers-way-older-opened = شماره‌های { $from } تا { $to } باز شده، هنوز پاسخ داده نشده است.
answers-way-older-one-opened = شماره { $from } باز شده، هنوز پاسخ داده نشده است.
answers-way-older-answered = شماره‌های { $from } تا { $to } پاسخ داده شده است.
answers-way-older-one-answered = شماره { $from } پاسخ داده شده است.
answers-way-many = می‌گویند بیشتر طول می‌کشد، چون نامه‌های زیادی رسیده است.
answers-way-interpreter = می‌گویند بیشتر طول می‌کشد، چون دنبال مترجم می‌گردند.
answers-way-partner = می‌گویند بیشتر طول می‌کشد، چون منتظر سازمان دیگری هستند.
answers-way-closed = می‌گویند بیشتر طول می‌کشد، چون حالا بسته‌اند.
# $day (text) - a date
answers-way-next = می‌گویند: خبر بعدی در { $day } یا زودتر.
# $number (number) - the number of the newest answer
# $day (text) - its date
answers-last = آخرین پاسخ: شماره { $number }، تاریخ { $day }.
answers-last-number = آخرین پاسخ: شماره { $number }.
answers-last-check = می‌توانید به نهاد زنگ بزنید و بپرسید آیا این آخرین شماره آن‌هاست. ممکن است کسی جلوی پاسخ تازه‌تری را گرفته باشد.
answers-no-answer = هنوز پاسخی نیست.

## Answers

# $number (number) - the number of the answer
answers-answer = پاسخ { $number }
answers-answer-closed = نهاد از این به بعد اینجا پاسخ نمی‌دهد.
answers-answer-more = نشان دادن بقیه این پاسخ
answers-word = شما یک کلمه مخفی انتخاب کردید. قرار است آن‌ها پیش از گفتن جا یا وقت، آن را از شما بپرسند.
answers-helped-title = آیا این پاسخ به شما کمک کرد؟
answers-helped-why = لازم نیست بگویید. آنچه انتخاب کنید فقط به نهاد می‌رسد.
answers-helped-yes = کمک کرد
answers-helped-some = کمی
answers-helped-no = کمک نکرد
answers-helped-stored = برای نهاد ذخیره شد. متشکریم.

## What is not as it should be

answers-trouble-title = لطفاً اول این را ببینید
# $from (number) - the number of the first answer that is missing
# $to (number) - the number of the last one
answers-trouble-missing = پاسخ‌های { $from } تا { $to } اینجا نیست. ممکن است گم شده باشد یا کسی جلوی آن را گرفته باشد. لطفاً از نهاد بپرسید.
answers-trouble-missing-one = پاسخ { $from } اینجا نیست. ممکن است گم شده باشد یا کسی جلوی آن را گرفته باشد. لطفاً از نهاد بپرسید.
# $number (number) - the number of the answer
answers-trouble-repeated = پاسخ { $number } بیش از یک بار آمده است. لطفاً از نهاد بپرسید کدام درست است.
answers-trouble-broken = پاسخ { $number } دنباله پاسخ پیش از خود نیست. ممکن است چیزی تغییر داده شده باشد. لطفاً از نهاد بپرسید.
answers-trouble-withdrawn = پاسخی که پیش از این خوانده بودید دیگر اینجا نیست: شماره { $number }. لطفاً از نهاد بپرسید.
answers-trouble-not-seen = آخرین بار که نوشتند، نامه { $number } شما را ندیده بودند. ممکن است هنوز در راه باشد.
answers-trouble-unreadable = { $count ->
    [one] { $count } نامه در صندوق نامه شما با این کد باز نمی‌شود. ممکن است خراب شده باشد.
   *[other] { $count } نامه در صندوق نامه شما با این کد باز نمی‌شود. ممکن است خراب شده باشند.
}
answers-hidden-title = چیزی اینجا هست که از نهاد نیست
answers-hidden-text = { $count ->
    [one] { $count } نامه امضای نهاد را ندارد. ممکن است کس دیگری آن را نوشته باشد، پس پنهان شده است.
   *[other] { $count } نامه امضای نهاد را ندارند. ممکن است کس دیگری آن‌ها را نوشته باشد، پس پنهان شده‌اند.
}
answers-hidden-never = هرگز به جایی که می‌گوید نروید، و به شماره‌ای که در آن است زنگ نزنید.
answers-hidden-show = با این حال نشان داده شود
answers-hidden-mark = این از یک نهاد نیست. هرگز به جایی که می‌گوید نروید.

## Writing on

answers-write-title = ادامه نوشتن
answers-write-why = در این تلفن قفل می‌شود، تا فقط همین نهاد بتواند آن را باز کند. لازم نیست جزئیات بنویسید.
answers-write-label = حرف‌های شما
# $left (number) - how many characters still fit
answers-write-left = { $left ->
    [one] { $left } حرف یا فاصله دیگر جا دارد
   *[other] { $left } حرف یا فاصله دیگر جا دارد
}
# $over (number) - how many characters are too many
answers-write-over = { $over ->
    [one] این { $over } حرف یا فاصله زیادتر از حد است. چیزی بریده نشد. لطفاً آن را کوتاه‌تر کنید.
   *[other] این { $over } حرف یا فاصله زیادتر از حد است. چیزی بریده نشد. لطفاً آن را کوتاه‌تر کنید.
}
answers-write-empty = هنوز حرفی نوشته نشده است. می‌توانید چیزی بنویسید، یا بگذارید بماند.
# $name (text) - the agency's own name
answers-write-send = فرستادن به { $name }
answers-write-sending = در حال قفل کردن و فرستادن حرف‌های شما…
answers-write-stored = ذخیره شده، هنوز خوانده نشده. حرف‌های شما دیگر در این صفحه نیست.
answers-sending = در حال قفل کردن و فرستادن…
answers-other-first = چیز دیگری هنوز فرستاده می‌شود. لطفاً یک لحظه صبر کنید.
answers-files = اضافه کردن عکس یا فایل

## Asking them to stop

answers-stop = درخواست این که دیگر با من تماس نگیرند
# $name (text) - the agency's own name
answers-stop-sure = از { $name } خواسته شود که دیگر با شما تماس نگیرد؟ بعداً باز هم می‌توانید به آن‌ها بنویسید.
answers-stop-yes = بله، خواسته شود
answers-stop-no = نه
answers-stop-stored = ذخیره شد. آن‌ها خواست شما را وقتی می‌بینند که نامه‌ها را تحویل بگیرند. تا آن وقت ممکن است باز هم با شما تماس بگیرند.

## Deleting everything

answers-delete = پاک کردن همه‌چیز
answers-delete-title = پاک کردن همه‌چیز
answers-delete-why = تا بدانید چه چیزی می‌رود و چه چیزی ممکن است بماند.
answers-delete-here = آنچه اینجا منتظر است پاک می‌شود: صندوق نامه شما با همه پاسخ‌ها، خوانده یا نخوانده.
answers-delete-asks = از نهاد خواسته می‌شود آنچه فرستاده‌اید پاک کند. شاید مجبور باشد بعضی را نگه دارد، مثلاً به خاطر یک قانون.
answers-delete-code = کد شما دیگر هیچ چیزی را باز نمی‌کند. این کار برگشت ندارد.
answers-delete-phone = این کار تاریخچه مرورگر را پاک نمی‌کند. جلوی برنامه‌های جاسوسی پنهان هم گرفته نمی‌شود.
answers-delete-start = پاک کردن همه‌چیز
answers-delete-sure = صندوق نامه شما حالا پاک شود، و از نهاد خواسته شود که پاک کند؟
answers-delete-yes = بله، پاک شود
answers-delete-no = نه، بماند
answers-delete-asking = در حال درخواست از نهاد برای پاک کردن…
answers-delete-deleting = در حال پاک کردن صندوق نامه شما…
answers-delete-waiting = هنوز هیچ چیزی در صندوق نامه شما پاک نشده است. اگر حالا از این صفحه بیرون بروید، می‌ماند.
answers-deleted-title = صندوق نامه شما پاک شده است
answers-deleted-here = صندوق نامه و هر چه در آن منتظر بود پاک شده است. کد شما دیگر هیچ چیزی را باز نمی‌کند.
# $name (text) - the agency's own name
answers-deleted-asked = از { $name } خواسته شد آنچه فرستاده‌اید پاک کند. وقتی نامه‌ها را تحویل بگیرند، آن را می‌بینند. شاید مجبور باشند بعضی را نگه دارند.
answers-deleted-not-asked = نشد از { $name } خواسته شود. آنچه فرستاده‌اید هنوز نزد آن‌هاست. می‌توانید به آن‌ها زنگ بزنید.
answers-deleted-unknown = نهادی که پیش از این در فهرست بود حالا نیست، پس نشد از آن خواسته شود. ممکن است آنچه فرستاده‌اید هنوز نزد آن باشد.

## Changing the code

answers-change = تغییر کد من
answers-change-title = تغییر کد من
answers-change-why = اگر ممکن است کسی کد شما را دیده باشد، این کار را بکنید. آن وقت کد قدیمی هیچ چیزی را باز نمی‌کند.
answers-change-moves = یک کد تازه می‌گیرید. همه پاسخ‌ها به آن منتقل می‌شوند، و به نهادها گفته می‌شود کجا پاسخ بدهند.
answers-change-keep-old = هر دو کد را نگه دارید تا این صفحه بگوید که تمام شده است.
answers-change-make = ساختن کد تازه
answers-change-making = در حال ساختن کد تازه در این تلفن. چند ثانیه طول می‌کشد…
answers-change-new = این کد تازه شماست
answers-change-keep = آن را به خاطر بسپارید، یا بنویسید و پنهان کنید. هر کس آن را پیدا کند، می‌تواند به جای شما بخواند و بنویسد.
answers-change-picture = از آن عکس نگیرید. عکس‌ها اغلب خودشان به دستگاه‌های دیگر می‌روند.
answers-change-last-four = تا مطمئن شوید که آن را دارید: چهار رقم آخر آن را بنویسید
answers-change-last-four-hint = فقط آخرین گروه چهاررقمی.
answers-change-not-equal = این‌ها چهار رقم آخر کد تازه نیست. لطفاً دوباره به آن نگاه کنید.
answers-change-confirm = آن را دارم. کدم عوض شود
answers-change-reading = در حال گرفتن پاسخ‌های شما…
answers-change-moving = در حال انتقال پاسخ‌های شما به کد تازه…
answers-change-telling = در حال خبر دادن به نهادها که کجا پاسخ بدهند…
answers-change-deleting = در حال پاک کردن صندوق نامه قدیمی…
answers-change-waiting = کد قدیمی شما هنوز کار می‌کند. هر دو کد را نگه دارید تا این صفحه بگوید که تمام شده است.
answers-change-cancel = کد قدیمی بماند
answers-changed-title = کد تازه شما حالا کار می‌کند
answers-changed-text = کد قدیمی دیگر هیچ چیزی را باز نمی‌کند.
# $name (text) - the agency's own name
answers-changed-not-told = نشد به { $name } خبر داده شود. پاسخ‌های تازه آن‌ها نمی‌تواند به شما برسد. می‌توانید به آن‌ها زنگ بزنید.
answers-changed-lost = یک یا چند پاسخ منتقل نشد، چون هیچ‌کس نمی‌تواند بررسی کند چه کسی آن‌ها را نوشته است.
answers-changed-go = رفتن به پاسخ‌های من

## When something could not be done. Every text says what is lost, which is nothing, and what to do.

answers-failed-title = هنوز انجام نشد
answers-failed-open = صندوق نامه باز نشد. هیچ چیزی در آن گم نشده است. بعداً دوباره امتحان کنید، یا زنگ بزنید.
answers-failed-list = فهرست امضاشده نهادها باز نشد، پس هیچ‌کس نمی‌تواند پاسخی را بررسی کند. بعداً دوباره امتحان کنید، یا زنگ بزنید.
answers-failed-sealer = برنامه در این تلفن کار نکرد. صفحه‌های دیگر را ببندید و دوباره امتحان کنید، مرورگر دیگری به کار ببرید، یا زنگ بزنید.
answers-failed-sealer-read = قفل پاسخ‌ها در این تلفن باز نشد. صفحه‌های دیگر را ببندید و دوباره امتحان کنید، یا مرورگر دیگری به کار ببرید.
answers-failed-expired = کلیدهای این نهاد خیلی قدیمی است، پس چیزی برای آن قفل نشد. می‌توانید به آن‌ها زنگ بزنید.
answers-failed-gone = این نهاد حالا دیگر اینجا نامه نمی‌گیرد. هیچ چیزی فرستاده نشد. می‌توانید به آن‌ها زنگ بزنید.
answers-failed-full = صندوق نامه نهاد حالا پر است. بعداً دوباره امتحان کنید، یا به آن‌ها زنگ بزنید.
answers-failed-refused = صندوق نامه آن را نپذیرفت. بعداً دوباره امتحان کنید، یا به آن‌ها زنگ بزنید.
answers-failed-long = نوشته شما خیلی طولانی است. لطفاً آن را کوتاه‌تر کنید. چیزی بریده نشد.
answers-failed-kept = آنچه نوشتید هنوز در این صفحه است. در هیچ جای دیگری نیست.
answers-failed-delete = صندوق نامه پاک نشد. هنوز آنجاست. بعداً دوباره امتحان کنید.
answers-failed-change = کد شما هنوز عوض نشده است. کد قدیمی هنوز کار می‌کند. هر دو را نگه دارید و دوباره امتحان کنید.

## After closing

answers-closed-title = این صفحه بسته شده است
answers-closed-again = دوباره باز کردن پاسخ‌ها
answers-closed-text = هیچ چیز از پاسخ‌های شما دیگر در این صفحه نیست. ممکن است تاریخچه مرورگر هنوز نشان دهد که در این سایت بوده‌اید. جلوی برنامه‌های جاسوسی پنهان گرفته نمی‌شود.

## What the agency can read without our tools

answers-plain-heading = نامه‌ای که ادامه دارد، همان طور که نوشته شده است
answers-plain-helped-yes = نویسنده می‌گوید: پاسخ کمک کرد.
answers-plain-helped-some = نویسنده می‌گوید: پاسخ کمی کمک کرد.
answers-plain-helped-no = نویسنده می‌گوید: پاسخ کمک نکرد.
answers-plain-stop = نویسنده از شما می‌خواهد که دیگر تماس نگیرید.
answers-plain-delete = نویسنده از شما می‌خواهد آنچه برای شما فرستاده شده پاک کنید.
answers-plain-moved = نویسنده کد تازه‌ای دارد. لطفاً از حالا به نشانی تازه پاسخ بدهید.
