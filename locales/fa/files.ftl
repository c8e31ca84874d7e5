### Photos, sound, videos and papers that follow a letter (F14): choosing, clean copies, sending.
### These messages travel inside the answers' page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## Before anything is chosen

files-title = اضافه کردن عکس، صدا، ویدیو یا ورقه
files-why = تا ببینند منظور شما چیست. لازم نیست این کار را بکنید. نامه شما بدون آن هم ذخیره شده است.
files-before-title = پیش از انتخاب
files-never = عکس جنسی هیچ فرد زیر 18 سال را نفرستید، حتی عکس خودتان را. ممکن است جرم باشد. بگویید که چنین عکس‌هایی هست.
files-limit-size = همه فایل‌ها با هم می‌توانند تا 250 مگابایت باشند.
files-limit-count = تا 200 فایل یک‌باره فرستاده می‌شود. بعد از آن می‌توانید فایل‌های بیشتری بفرستید.
files-limit-slow = با اینترنت کند ممکن است طول بکشد. این صفحه را باز نگه دارید.
files-limit-data = فرستادن از اینترنت موبایل شما خرج می‌کند: تقریباً به اندازه حجم فایل‌ها.
files-limit-names = نام فایل‌های شما فرستاده نمی‌شود. به جای نام، شماره می‌گیرند.
files-limit-stay = فایل‌ها در جای خود در این تلفن هم می‌مانند. این صفحه آن‌ها را از آنجا پاک نمی‌کند.
files-voice = پیام صوتی می‌تواند جای نوشته را بگیرد. ممکن است کسی صدا را بشناسد.

## Choosing

files-choose = انتخاب فایل
files-choose-small = یکی یا چند تا. اگر هر بار فقط یکی را می‌شود انتخاب کرد، برای بعدی به اینجا برگردید.
files-list-title = فایل‌های انتخاب‌شده
files-list-names = نام‌ها فقط روی صفحه تلفن شماست، تا فایل‌ها را از هم بشناسید.
# $count (number) - how many files will be sent
# $size (text) - how large they are together, such as 3.5 MB
files-total = { $count ->
    [one] { $count } فایل، { $size }
   *[other] { $count } فایل، با هم { $size }
}
# $size (text) - a whole number
files-size-kb = { $size } کیلوبایت
# $size (text) - a number, perhaps with one digit behind the point
files-size-mb = { $size } مگابایت
files-kind-picture = عکس
files-kind-video = ویدیو
files-kind-sound = صدا
files-kind-paper = ورقه
files-kind-packed = فایل‌های فشرده
files-kind-other = نوع دیگری از فایل
files-looking = این صفحه نگاه می‌کند که فایل چه چیزی را می‌گوید…
files-remove = برداشتن
# $name (text) - the file's name on this phone, for people who hear the page
files-remove-what = برداشتن: { $name }

## Files that were not added. Each is followed by their names.

files-refused-title = اضافه نشد
# $names (text) - names of files
files-refused-empty = چیزی در آن نیست (0 بایت): { $names }
# $names (text) - names of files
files-refused-large = به‌تنهایی بزرگ‌تر از حد همه فایل‌ها با هم است: { $names }
# $names (text) - names of files
files-refused-many = بیش از 200 فایل را نمی‌شود یک‌باره فرستاد: { $names }
# $names (text) - names of files
files-refused-together = همراه با بقیه، خیلی بزرگ می‌شوند: { $names }
# $names (text) - names of files
files-refused-twice = پیش از این انتخاب شده: { $names }
# $names (text) - names of files
files-refused-unreadable = خوانده نمی‌شود. ممکن است جابه‌جا یا پاک شده باشد: { $names }
files-refused-kept = همه فایل‌های دیگر هنوز اینجا هستند.
# $names (text) - the first names
# $count (number) - how many more there are
files-and-more = { $count ->
    [one] { $names } و { $count } فایل دیگر
   *[other] { $names } و { $count } فایل دیگر
}

## What is written in a file

# $what (text) - what was found, such as: place, phone or camera model
files-tells = این فایل می‌گوید: { $what }
files-tells-nothing = این صفحه در این فایل نوشته‌ای درباره مکان، تلفن یا نام پیدا نکرد. با این حال ممکن است چیزی در آن باشد.
files-found-place = مکان
files-found-person = یک نام
files-found-device = مدل تلفن یا دوربین
files-found-serial = شماره سریال تلفن یا دوربین
files-found-time = روز و ساعت
files-found-thumbnail = عکس کوچکی از آن، شاید از پیش از بریدن
files-found-software = برنامه‌ای که به کار رفته
files-found-other = یادداشت‌های دیگر

## What is sent of a picture or PDF

files-way-original-weighs = فایل اصلی شاید به عنوان سند ارزش بیشتری داشته باشد، و شاید نشان دهد کجا هستید.
files-way-clean-is = نسخه تمیز در همین تلفن ساخته می‌شود. یادداشت‌های داخل فایل در آن نمی‌آید: مکان، تلفن، نام‌ها.
files-way-clean-shows = هنوز چیزهایی را که دیده می‌شود نشان می‌دهد: چهره، تابلو، نوشته روی کاغذ، منظره پنجره.
files-way-question = از این فایل چه چیزی فرستاده شود؟
files-way-clean = نسخه تمیز
files-way-original = فایل اصلی
files-way-both = هر دو: نسخه تمیز برای دیدن، و فایل اصلی
files-way-all = برای همه عکس‌ها و فایل‌های PDF همین
files-way-all-clean = نسخه تمیز همه
files-way-all-original = اصل همه
files-way-all-both = هر دو، برای همه
files-way-only = آنچه داخل این نوع فایل نوشته شده، اینجا برداشته نمی‌شود. همان طور که هست فرستاده می‌شود، یا اصلاً نمی‌شود.
files-way-only-large = این فایل برای ساختن نسخه تمیز در اینجا خیلی بزرگ است. همان طور که هست فرستاده می‌شود، یا اصلاً نمی‌شود.
files-way-only-unsure = این صفحه مطمئن نیست که بتواند نسخه تمیز این فایل را بسازد. همان طور که هست فرستاده می‌شود، یا اصلاً نمی‌شود.
files-copy-making = در حال ساختن نسخه تمیز، تا معلوم شود که درست کار می‌کند…
# $size (text) - how large it is, such as 3.5 MB
files-copy-ready = نسخه تمیز درست کار می‌کند: { $size }. این صفحه چنین یادداشت‌هایی در آن پیدا نکرد.
files-copy-png = این مرورگر نمی‌تواند این نوع عکس را بنویسد. نسخه تمیز از نوع PNG است.
files-copy-smaller = عکس خیلی بزرگ است. نسخه تمیز جزئیات را کمی کمتر نشان می‌دهد.
# For a PDF
files-copy-paper = صفحه‌های آن مثل قبل دیده می‌شود. یادداشت‌های مربوط به فایل، امضاهای الکترونیکی و فایل‌های پیوست در آن نمی‌آید.
files-copy-failed = نسخه تمیز این فایل را نمی‌شود اینجا ساخت. می‌توانید فایل اصلی را بفرستید، یا آن را بردارید.

## Sending

# $count (number) - how many files will be sent
files-send = { $count ->
    [one] فرستادن { $count } فایل
   *[other] فرستادن { $count } فایل
}
files-sending-title = فایل‌های شما فرستاده می‌شود
files-state-reading = در حال خواندن فایل‌ها و قفل کردن آن‌ها در این تلفن…
files-state-sending = در حال فرستادن فایل‌های قفل‌شده…
# $seconds (number) - about how long until the next try
files-state-waiting = { $seconds ->
    [one] در انتظار اتصال اینترنت. { $seconds } ثانیه دیگر دوباره امتحان می‌کنیم. هیچ چیزی که رسیده گم نشده است.
   *[other] در انتظار اتصال اینترنت. { $seconds } ثانیه دیگر دوباره امتحان می‌کنیم. هیچ چیزی که رسیده گم نشده است.
}
files-state-paused = مکث. تا این صفحه باز است، چیزی گم نمی‌شود.
files-state-telling = همه فایل‌ها رسیده‌اند. در حال خبر دادن به نهاد…
# $sent (text) - how much has arrived, such as 3.5 MB
# $all (text) - how much it is in all
files-progress = { $sent } از { $all } رسیده است
files-left-minute = با این سرعت، کمتر از دو دقیقه مانده است.
# $minutes (number) - about how many minutes
files-left-minutes = { $minutes ->
    [one] با این سرعت، حدود { $minutes } دقیقه مانده است.
   *[other] با این سرعت، حدود { $minutes } دقیقه مانده است.
}
# $hours (number) - about how many hours
files-left-hours = { $hours ->
    [one] با این سرعت، حدود { $hours } ساعت مانده است.
   *[other] با این سرعت، حدود { $hours } ساعت مانده است.
}
files-keep-open = این صفحه را باز و صفحه تلفن را روشن نگه دارید. اگر صفحه بسته شود، فایل‌ها باید از اول فرستاده شوند.
files-pause = مکث
files-resume = ادامه
files-cancel = لغو
files-cancel-sure = فرستادن این فایل‌ها متوقف شود؟ نامه شما در هر صورت ذخیره شده است.
files-cancel-yes = بله، متوقف شود
files-cancel-no = نه، ادامه یابد
files-cancelled = فرستادن متوقف شد. آنچه رسیده بود قفل است، و هیچ‌کس کلید آن را ندارد. بعد از دو روز خودش پاک می‌شود.

## When it could not go on

files-halt-title = هنوز هیچ چیزی فرستاده نشده است
files-halt-undecided = لطفاً برای هر عکس و هر فایل PDF انتخاب کنید چه چیزی فرستاده شود.
files-halt-not-ready = این صفحه هنوز به فایل‌ها نگاه می‌کند. لطفاً یک لحظه صبر کنید، بعد دوباره دکمه را بزنید.
files-halt-many = با نسخه‌های تمیز و فایل‌های اصلی، بیش از 200 فایل شده است. برای بعضی یکی از این دو را انتخاب کنید، یا بعضی را بردارید.
files-halt-together = فایل‌ها با هم حالا خیلی بزرگ‌اند. لطفاً بعضی را بردارید. آن‌ها را بعد از این می‌شود فرستاد.
# $name (text) - the file's name on this phone
files-halt-changed = این فایل تغییر کرده، یا دیگر خوانده نمی‌شود: { $name }. آن را بردارید، یا دوباره انتخاب کنید.
# $name (text) - the file's name on this phone
files-halt-no-copy = این بار نسخه تمیز ساخته نشد: { $name }. برای آن چیز دیگری انتخاب کنید، یا دوباره امتحان کنید.
# $count (number) - how many parts
files-halt-lost = { $count ->
    [one] صندوق نامه { $count } بخش را گم کرد. لطفاً دوباره بفرستید: همه‌چیز از نو، با کلید تازه، قفل می‌شود.
   *[other] صندوق نامه { $count } بخش را گم کرد. لطفاً دوباره بفرستید: همه‌چیز از نو، با کلید تازه، قفل می‌شود.
}
files-halt-full = صندوق نامه حالا جایی برای فایل‌ها ندارد. بعداً یا با فایل‌های کمتر دوباره امتحان کنید.
files-halt-refused = صندوق نامه فایل‌ها را نپذیرفت. می‌توانید بعداً دوباره امتحان کنید.
files-halt-sealer = برنامه قفل کردن در این تلفن از کار افتاد. صفحه‌ها و برنامه‌های دیگر را ببندید، بعد دوباره امتحان کنید.
files-halt-letter = نامه شما سر جایش است. بدون فایل‌ها ذخیره شده است.
files-halt-again = فایل‌ها هنوز در فهرست هستند. فرستادن از اول شروع می‌شود.

## Stored, but the agency does not know of it

files-untold-title = فایل‌ها ذخیره شده‌اند، اما نهاد هنوز خبر ندارد
files-untold-why = یک نامه کوتاه باید به آن‌ها خبر بدهد، و هنوز ذخیره نشده است. لطفاً این صفحه را نبندید.
files-untold-full = صندوق نامه نهاد حالا پر است. چند دقیقه صبر کنید، بعد دوباره امتحان کنید.
files-untold-gone = این نهاد حالا دیگر اینجا نامه نمی‌گیرد. لطفاً به آن‌ها یا به یک خط کمک دیگر زنگ بزنید.
files-untold-refused = صندوق نامه آن نامه را نپذیرفت. چند دقیقه صبر کنید، بعد دوباره امتحان کنید.
files-untold-again = دوباره امتحان کنید

## Stored

files-stored-title = فایل‌های شما ذخیره شده‌اند. هنوز خوانده نشده‌اند.
files-stored-list = نام آن‌ها دیگر در این صفحه نیست.
files-more = فرستادن فایل‌های بیشتر

## The letter that tells of the files, as the agency can read it without our tools

files-plain-heading = فایل‌هایی که به دنبال یک نامه می‌آیند
# $bytes (text) - how many bytes it has
files-plain-bytes = { $bytes } بایت
files-plain-clean = نسخه تمیز
