### The desk of an agency in a browser: one file that opens from a disk. What it shares with waymark-desk is in desk.ftl.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### The people who read this work at an agency. "She" is the survivor who wrote.

# Stands in the tab and in the bar. It says nothing about what the page is for.
webdesk-title = میز کار

## Before the program runs, and when it breaks

webdesk-starting = میز کار شروع می‌شود …
webdesk-starting-browsers = اگر این متن روی صفحه می‌ماند، این مرورگر نمی‌تواند میز کار را اجرا کند. از نسخه تازه Firefox، Chrome، Edge یا Safari استفاده کنید.
webdesk-starting-damaged = اگر در آن‌ها هم می‌ماند، فایل خراب است. SHA-256 آن را مقایسه کنید، یا نسخه دیگری بگیرید.
webdesk-stopped = چیزی در این صفحه از کار افتاد. چیزی از آن ذخیره نکنید. این زبانه (تب) را ببندید و فایل را دوباره باز کنید.

## The key file

webdesk-unlock-title = باز کردن میز کار
webdesk-unlock-why = نامه‌ها فقط در این کامپیوتر باز می‌شود. فایل کلید و عبارت عبور شما هرگز از آن بیرون نمی‌رود.
webdesk-unlock-file = فایل کلید شما
webdesk-unlock-file-hint = فایل identity.age که keygen یا join برای شما ساخته است.
webdesk-unlock-passphrase = عبارت عبور آن
webdesk-unlock-passphrase-hint = هیچ‌کس نمی‌تواند آن را از نو تعیین کند.
webdesk-unlock-open = باز کردن
webdesk-unlock-working = فایل کلید باز می‌شود. چند ثانیه طول می‌کشد، و در این مدت صفحه بی‌حرکت است.
webdesk-unlock-no-file = اول فایل کلید خود را انتخاب کنید.
webdesk-unlock-no-sign = این فایل کلید نمی‌تواند پاسخ‌ها را امضا کند. فایلی را به کار ببرید که keygen یا join ساخته است.
webdesk-unlock-here = آن را فقط در کامپیوتری به کار ببرید که مال نهاد شماست.
webdesk-unlock-keeps = این مرورگر چیزی از آن نگه نمی‌دارد. آنچه فردا لازم دارید، به شکل فایل ذخیره می‌کنید.
webdesk-unlock-locks = اگر 15 دقیقه به آن دست نزنید، خودش قفل می‌شود.
webdesk-lock = قفل کردن
webdesk-locked = میز کار قفل است. کلیدها، نامه‌ها و نوشته‌ها از آن پاک شده است. پیش از بستن زبانه، آنچه پایین آمده را ذخیره کنید.

## Getting letters

webdesk-letters-title = نامه‌ها
webdesk-fetch-title = از سرور
webdesk-fetch-label = نشانی سرور (relay)
webdesk-fetch-hint = برای مثال https://relay.example، همان طور که در فهرست امضاشده آمده است.
webdesk-fetch = دریافت نامه‌ها
webdesk-fetch-working = از سرور پرسیده می‌شود …
webdesk-fetch-keeps = سرور نسخه‌های خود را نگه می‌دارد. هیچ چیزی پاک نمی‌شود.
# $count (number) - how many letters
webdesk-fetch-done = { $count ->
    [0] نامه تازه‌ای نیست.
    [one] { $count } نامه تازه.
   *[other] { $count } نامه تازه.
}
# $count (number) - how many letters
webdesk-fetch-damaged = { $count ->
    [one] { $count } نامه خراب رسید. دوباره نامه‌ها را دریافت کنید. اگر باز هم چنین بود، به کسانی که سرور را اداره می‌کنند بگویید.
   *[other] { $count } نامه خراب رسید. دوباره نامه‌ها را دریافت کنید. اگر باز هم چنین بود، به کسانی که سرور را اداره می‌کنند بگویید.
}
# $count (number) - how many letters
webdesk-fetch-gone = { $count ->
    [one] سرور دیگر { $count } نامه را ندارد. از همکاران بپرسید آیا آن را دریافت کرده‌اند.
   *[other] سرور دیگر { $count } نامه را ندارد. از همکاران بپرسید آیا آن‌ها را دریافت کرده‌اند.
}
# $count (number) - how many letters
webdesk-fetch-refused = { $count ->
    [one] { $count } نامه باز نمی‌شود. دلیل آن پایین فهرست آمده است.
   *[other] { $count } نامه باز نمی‌شود. دلیل آن پایین فهرست آمده است.
}
# $count (number) - how many letters
webdesk-fetch-stopped = { $count ->
    [one] { $count } نامه هنوز در سرور است. بعداً دوباره نامه‌ها را دریافت کنید.
   *[other] { $count } نامه هنوز در سرور است. بعداً دوباره نامه‌ها را دریافت کنید.
}
webdesk-relay-http = http فقط برای همین کامپیوتر مجاز است. https را به کار ببرید.
webdesk-relay-offline = دسترسی به سرور ممکن نیست. اتصال اینترنت و نشانی را بررسی کنید.
webdesk-relay-busy = سرور حالا شلوغ است. چند دقیقه صبر کنید، بعد دوباره امتحان کنید.
webdesk-relay-full = سرور برای آن جا ندارد. به کسانی که آن را اداره می‌کنند بگویید، و بعداً دوباره امتحان کنید.
webdesk-other-first = هنوز کار دیگری در جریان است. صبر کنید تا تمام شود، بعد دوباره دکمه را بزنید.

## Opening files

webdesk-files-title = از فایل‌ها
webdesk-files-label = باز کردن فایل‌ها
webdesk-files-hint = نامه‌ها، book.jsonl، quarantine.txt، نسخه‌های پاسخ‌های شما، فهرست امضاشده (directory). می‌توانید چند تا انتخاب کنید.
webdesk-files-working = فایل‌ها باز می‌شود …
# $count (number) - how many letters
webdesk-files-letters = { $count ->
    [one] { $count } نامه باز شد.
   *[other] { $count } نامه باز شد.
}
# $count (number) - how many letters
webdesk-files-known = { $count ->
    [one] { $count } نامه از قبل اینجا بود.
   *[other] { $count } نامه از قبل اینجا بود.
}
# $count (number) - how many copies
webdesk-files-copies = { $count ->
    [one] { $count } نسخه از پاسخ‌های خود شما باز شد.
   *[other] { $count } نسخه از پاسخ‌های خود شما باز شد.
}
# $count (number) - how many answers
webdesk-files-waiting = { $count ->
    [one] { $count } پاسخ قفل‌شده اینجا منتظر فرستادن است.
   *[other] { $count } پاسخ قفل‌شده اینجا منتظر فرستادن است.
}
webdesk-files-book = دفتر باز شد: میز کار می‌داند چه فرستاده‌اید.
webdesk-files-quarantine = فهرست نامه‌های قرنطینه باز شد.
webdesk-files-directory = فهرست امضاشده باز شد.
# $name (text) - name of the file
# $why (text) - one of the messages about files or letters
webdesk-files-refused = { $name }: { $why }
# $number (number) - which line
webdesk-files-line = سطر { $number } خوانده نمی‌شود، پس چیزی از فایل برداشته نشد. نسخه‌ای از آن را به جای آن بگذارید.
webdesk-files-long = فایل بلندتر از آن است که باید باشد، یا خوانده نمی‌شود.
webdesk-files-parcel = این به سندهای یک نامه می‌ماند. نامه‌ای را که از آن نام می‌برد باز کنید، و فایل را آنجا بیاورید.
webdesk-files-strange = این هیچ‌کدام از فایل‌هایی نیست که میز کار می‌شناسد.
webdesk-letter-newer = این نامه با نسخه تازه‌تری از فرم ساخته شده است. میز کار تازه‌تری بگیرید.

## The list of conversations

webdesk-letters-none = هنوز نامه‌ای اینجا نیست. نامه‌ها را از سرور دریافت کنید، یا فایل‌ها را باز کنید.
# $day (text) - a date
webdesk-letters-day = نامه { $day }
webdesk-letters-no-day = نامه بدون تاریخ
# $count (number) - how many letters she wrote
# $lang (text) - name of a language
webdesk-letters-about = { $count ->
    [one] { $count } نامه، { $lang }
   *[other] { $count } نامه، { $lang }
}
webdesk-letters-refused = باز نشده
# The states are short: they stand in a small frame.
webdesk-state-new = تازه
webdesk-state-open = بدون پاسخ
webdesk-state-answered = پاسخ داده شده
webdesk-state-waiting = پاسخ هنوز فرستاده نشده
webdesk-state-stop = می‌خواهد دست بکشید
webdesk-state-delete = می‌خواهد پاک کنید
webdesk-state-trouble = چیزی درست نیست
webdesk-state-quarantined = در قرنطینه
webdesk-state-evidence = با سند
webdesk-back-letters = برگشت به همه نامه‌ها

## A conversation

webdesk-conversation-title = گفتگو
webdesk-first-title = پیش از آن که پاسخ بدهید
webdesk-first-no-contact = نامه اول او اینجا نیست. راه تماس با او در آن آمده است.
webdesk-first-trouble = چه چیزی درست نیست
webdesk-first-read-unknown = آخرین بار که نوشت، پاسخی را خوانده بود که این دفتر نمی‌شناسد: شاید پاسخ یک همکار.
webdesk-first-no-agency = نهاد شما در فهرست امضاشده نیست، یا باطل شده است. پاسخ شما به عنوان پاسخ شما به او نشان داده نمی‌شود.
webdesk-first-not-listed = کلید امضای شما در فهرست امضاشده نیست. به او هشدار داده می‌شود که پاسخ از شما نیست.
webdesk-first-not-today = روزهای کلید امضای شما گذشته، یا هنوز نرسیده است. پیش از پاسخ دادن کلیدهای تازه بسازید.
# $number (number) - her own number of the letter
webdesk-card-hers = نامه { $number } از او
# $number (number) - the number in the letter
webdesk-card-not-hers = معلوم نیست از او باشد: نامه { $number }
webdesk-card-stranger = این نامه امضای نویسنده نامه اول را ندارد. به آن تکیه نکنید، و به آن پاسخ ندهید.
# $number (number) - our own number of the answer
webdesk-card-ours = پاسخ { $number } شما
# $number (number) - our own number of the answer
webdesk-card-last = آخرین پاسخ شما { $number }
# $number (number) - our own number of the notice
webdesk-card-notice = خبر وضعیت { $number }
webdesk-card-waiting = هنوز هیچ سروری آن را ندارد. آن را بفرستید، یا برای کسی که اینترنت دارد به شکل فایل ذخیره کنید.
# $count (number) - how many files
webdesk-card-evidence = { $count ->
    [one] سند: { $count } فایل
   *[other] سند: { $count } فایل
}
# $id (text) - the letter, 43 letters and digits
webdesk-card-id = نامه { $id }
webdesk-back-conversation = برگشت به گفتگو

## How far a letter is, told to her without words

webdesk-notice-title = به او بگویید نامه تا کجا رسیده است
webdesk-notice-what = وقتی با کد خود برگردد آن را می‌بیند. هیچ نوشته‌ای از شما در آن نیست.
webdesk-notice-why = اگر به او خبر بدهید، می‌تواند ببیند که نامه‌اش رسیده است.
# $count (number) - how many writers
webdesk-notice-all = { $count ->
    [one] خبر دادن به { $count } نویسنده که نامه رسیده است
   *[other] خبر دادن به { $count } نویسنده که نامه‌هایشان رسیده است
}
webdesk-notice-collected = رسیده است
webdesk-notice-opened = کسی آن را می‌خواند
webdesk-notice-delayed = بیشتر طول می‌کشد
webdesk-notice-reason = چرا بیشتر طول می‌کشد
webdesk-notice-reason-none = یک دلیل انتخاب کنید
webdesk-notice-reason-closed = چند روز بسته‌ایم
webdesk-notice-reason-interpreter = دنبال کسی می‌گردیم که این زبان را بخواند
webdesk-notice-reason-many = نامه‌های زیادی رسیده است
webdesk-notice-reason-partner = از سازمان دیگری می‌پرسیم، تا جایی که او موافق است
webdesk-notice-no-reason = انتخاب کنید چرا بیشتر طول می‌کشد، بعد دوباره دکمه را بزنید.
webdesk-notice-working = به او خبر داده می‌شود …
# $count (number) - how many writers
webdesk-notice-done = { $count ->
    [0] لازم نبود به کسی خبر داده شود.
    [one] به { $count } نویسنده خبر داده شد. سرور آن را دارد.
   *[other] به { $count } نویسنده خبر داده شد. سرور آن را دارد.
}
webdesk-next-label = خبر بعدی را می‌گیرد تا
webdesk-next-hint = فقط روزی که به آن عمل می‌کنید. اگر مطمئن نیستید، خالی بگذارید.

## Writing an answer

webdesk-answer-open = نوشتن پاسخ
webdesk-answer-title = پاسخ
webdesk-translator-title = بدون مترجم اینترنتی
webdesk-answer-others = شاید تنها او نباشد که آن را می‌خواند. از جا، وقت و شماره‌ای که می‌تواند به او آسیب بزند نام نبرید.
webdesk-answer-plain = کلمه‌های ساده و مهربان. او هیچ کار نادرستی نکرده است.
webdesk-answer-promise = قولی ندهید که نمی‌توانید به آن عمل کنید.
webdesk-answer-lang = زبان پاسخ
# $lang (text) - name of a language
webdesk-answer-lang-hers = زبان او: { $lang }
webdesk-answer-label = آنچه او می‌خواند
webdesk-answer-last = این آخرین پاسخ ما در این گفتگو است
webdesk-quick-title = پاسخ‌های آماده
webdesk-quick-what = یکی را انتخاب کنید، بعد تغییرش دهید، تا با نوشته او جور باشد.
webdesk-quick-english = در این زبان پاسخ آماده نیست، پس به انگلیسی است. کسی که به او اعتماد دارید باید آن را ترجمه کند.
webdesk-caution = پیش از فرستادن، دوباره به این نگاه کنید:
webdesk-caution-address = شاید از جایی نام می‌برد.
webdesk-caution-date = شاید از روزی نام می‌برد.
webdesk-caution-phone = شاید شماره تلفنی در آن هست.
webdesk-caution-time = شاید از ساعتی نام می‌برد.
webdesk-check-empty = هنوز هیچ نوشته‌ای در پاسخ نیست.
webdesk-check-blank = یک جای خالی در پاسخ آماده هنوز باید پر شود.
webdesk-check-past = روزی که برای خبر بعدی نوشته‌اید گذشته است. روز دیگری انتخاب کنید، یا هیچ روزی.
webdesk-check-unedited = این پاسخ آماده است، و هیچ‌کس آن را تغییر نداده است.
webdesk-check-word = می‌خواهد پیش از نام بردن از جا یا وقت، کلمه مخفی را از او بپرسید.
webdesk-check-again = پاسخ خود را یک بار دیگر بخوانید. اگر درست است، دوباره دکمه را بزنید: آن وقت همان طور که هست می‌رود.
webdesk-book-first = book.jsonl خود را در صفحه همه نامه‌ها باز کنید. اگر هرگز پاسخ نداده‌اید، آنجا دفتر تازه‌ای شروع کنید.
webdesk-send = قفل کردن و فرستادن
webdesk-send-file = ذخیره به شکل فایل قفل‌شده
webdesk-send-again = حالا بفرستید
webdesk-send-working = پاسخ قفل می‌شود …
webdesk-send-done = سرور آن را دارد. حالا دفتر را ذخیره کنید.
webdesk-send-saved = قفل و ذخیره شده است. بعداً با میز کاری که اینترنت دارد بفرستید. حالا دفتر را ذخیره کنید.
webdesk-send-waits = اینجا منتظر است. بعداً دوباره بفرستید، یا به شکل فایل ذخیره کنید.
webdesk-send-no-mailbox = صندوق نامه او در این سرور نیست. پاسخ اینجا منتظر است. سروری را امتحان کنید که او به آن نوشته است.
webdesk-send-no-relay = هنوز سروری نیست. اول نامه‌ها را از آن دریافت کنید، یا پاسخ را به شکل فایل ذخیره کنید.
webdesk-send-address = نشانی داخل نامه او قابل استفاده نیست. راه تماسی را که داده به کار ببرید.
webdesk-send-no-code = کدی برای خواندن پاسخ ندارد. راه تماسی را که داده به کار ببرید.
# $over (number) - how many bytes too many
webdesk-send-long = پاسخ { $over } بایت بیش از حد بلند است. آن را کوتاه کنید.
webdesk-send-not-sealed = پاسخ قفل نشد، پس پاسخی نیست. میز کار را قفل کنید، دوباره باز کنید، و از نو بنویسید.

## What has to be saved

webdesk-keep-title = برای فردا
webdesk-keep-why = پاسخ‌های شما در دفتر شماره می‌گیرد. بدون آن، شماره‌ها دو بار داده می‌شود، و به او هشدار داده می‌شود.
webdesk-keep-no-book = هیچ دفتری باز نشده است. book.jsonl خود را همراه فایل‌های دیگر باز کنید.
webdesk-keep-begin = هرگز پاسخ نداده‌ام: شروع دفتر تازه
webdesk-keep-begun = دفتر تازه‌ای شروع شد. بعد از اولین پاسخ، آن را ذخیره کنید.
webdesk-keep-unsaved = این هنوز ذخیره نشده است. اگر زبانه بسته شود، از دست می‌رود.
webdesk-keep-saved = چیزی برای ذخیره کردن نیست.
webdesk-keep-book = ذخیره book.jsonl
webdesk-keep-quarantine = ذخیره quarantine.txt
# $name (text) - the beginning of a name
webdesk-keep-copy = ذخیره نسخه قفل‌شده پاسخ شما { $name }…
# $name (text) - the beginning of a name
webdesk-keep-answer = ذخیره پاسخ قفل‌شده { $name }…
webdesk-keep-where = جای آن‌ها در پوشه waymark-desk است، به جای فایل‌های قدیمی‌تر: نسخه‌ها در sent، پاسخ‌های قفل‌شده در outbox.
webdesk-keep-done = مرورگر فایل را ذخیره می‌کند. ببینید آیا آنجا هست.
webdesk-save-failed = مرورگر آن را ذخیره نکرد. تنظیمات دانلود را بررسی کنید، بعد دوباره امتحان کنید.

## Evidence

# $count (number) - how many files
webdesk-evidence-title = { $count ->
    [one] سند: { $count } فایل
   *[other] سند: { $count } فایل
}
webdesk-evidence-care-child = اگر عکسی آزار یک کودک را نشان می‌دهد، آن را ذخیره نکنید و به کسی ندهید. نامه را در قرنطینه بگذارید و از مسئول این کار بپرسید.
webdesk-evidence-care-copy = فایل‌های ذخیره‌شده قفل نیست: هر کس بتواند از این حساب کامپیوتر استفاده کند، می‌تواند بازشان کند.
# $size (text) - a number of megabytes, such as 2.5
webdesk-evidence-size = حدود { $size } مگابایت است.
webdesk-evidence-fetch = دریافت از سرور
webdesk-evidence-no-relay = برای دریافت آن از سرور، اول نامه‌ها را از آن دریافت کنید.
webdesk-evidence-file = یا فایل قفل‌شده را بیاورید
webdesk-evidence-file-hint = از پوشه parcels در waymark-desk.
webdesk-evidence-fetching = سندها دریافت می‌شود …
# $done (text) - megabytes that are here
# $all (text) - megabytes of all
webdesk-evidence-progress = { $done } از { $all } مگابایت اینجاست.
# $seconds (number) - until the next try
webdesk-evidence-again = { $seconds ->
    [one] سرور جواب نمی‌دهد. { $seconds } ثانیه دیگر دوباره امتحان می‌شود.
   *[other] سرور جواب نمی‌دهد. { $seconds } ثانیه دیگر دوباره امتحان می‌شود.
}
webdesk-evidence-reading = فایل خوانده می‌شود …
webdesk-evidence-verifying = همه آن بررسی می‌شود. در این مدت صفحه بی‌حرکت است.
webdesk-evidence-whole = همه آن اینجاست و هیچ‌کس تغییرش نداده است. هیچ چیزی باز نشد.
webdesk-evidence-not-named = این‌ها فایل‌هایی نیست که نامه او نام می‌برد. به آن‌ها تکیه نکنید.
webdesk-evidence-not-yet = تا همه آن نرسد و بررسی نشود، هیچ فایلی در فهرست نمی‌آید.
webdesk-evidence-gone = سرور دیگر این سندها را ندارد. از همکاران بپرسید آیا آن‌ها را دریافت کرده‌اند.
webdesk-evidence-list = فهرست بخش‌ها درست نیست. به کسانی که سرور را اداره می‌کنند بگویید.
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-missing = بخش { $number } از { $all } در سرور نیست. به کسانی که آن را اداره می‌کنند بگویید.
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-altered = بخش { $number } از { $all } تغییر کرده است. چیزی از آن به کار نرفت. به کسانی که سرور را اداره می‌کنند بگویید.
webdesk-evidence-no-key = کلید این سندها در نامه نیست، پس باز نمی‌شود.
webdesk-evidence-other = این فایل سندهای این نامه نیست، یا چیزی در آن تغییر کرده یا کم است.
# $number (number) - which file, from 1
webdesk-evidence-changed = فایل { $number } در آن همانی نیست که فهرست آن نام می‌برد. چیزی از آن به کار نرفت.
webdesk-evidence-key = کلید داخل نامه بسته دیگری را باز می‌کند، نه این را.
webdesk-evidence-newer = این سندها با نسخه تازه‌تری ساخته شده است. میز کار تازه‌تری بگیرید.
webdesk-evidence-none = این بسته قفل‌شده سند نیست، یا اول آن کم است.
webdesk-evidence-cut = آخر آن کم است. دوباره آن را دریافت کنید.
webdesk-evidence-damaged = بعد از قفل شدن تغییر کرده است. دوباره آن را دریافت کنید.
# $size (text) - a number of megabytes
# $type (text) - what the file is, such as image/jpeg
webdesk-evidence-about = { $type }، { $size } مگابایت
webdesk-evidence-save = ذخیره این فایل
# $name (text) - name of the file
webdesk-evidence-saved = { $name } ذخیره می‌شود. باز نشده است.
webdesk-evidence-index = ذخیره فهرست با هش‌ها (SHA-256)
webdesk-evidence-look = نگاه کردن، به شکل تار
webdesk-evidence-show = نشان دادن
webdesk-evidence-blur = دوباره تار شود
webdesk-evidence-hide = کنار گذاشتن
# $name (text) - name of the file
webdesk-evidence-picture = عکس { $name }

## Quarantine

webdesk-quarantine-title = قرنطینه
webdesk-quarantine-what = در قرنطینه نمی‌شود سندهای این نامه را نگاه یا ذخیره کرد، تا وقتی کسی تصمیم بگیرد.
webdesk-quarantine-reason = چرا
webdesk-quarantine-reason-hint = برای همکاران شما. بدون نام.
webdesk-quarantine-put = گذاشتن این نامه در قرنطینه
# $day (text) - a date
webdesk-quarantine-in = این نامه از { $day } در قرنطینه است. سندهای آن را نمی‌شود نگاه یا ذخیره کرد.
webdesk-quarantine-lift = بیرون آوردن از قرنطینه
