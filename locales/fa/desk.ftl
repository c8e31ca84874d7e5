### waymark-desk: every text that the agency's program prints. Its --help is in English only.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### Placeholders such as { $path } are names of files, keys and numbers; keep them all.

## Passphrases

desk-passphrase-ask = عبارت عبور فایل کلید:{" "}
desk-passphrase-new = عبارت عبور تازه برای فایل کلید:{" "}
desk-passphrase-again = همان عبارت عبور یک بار دیگر:{" "}

## keygen: new keys

desk-keygen-done = کلیدها ساخته شد.
# $path (text) - name of the file
desk-keygen-identity-file = فایل کلید، آن را مخفی نگه دارید: { $path }
# $path (text) - name of the file
desk-keygen-agency-file = مشخصات نهاد برای فهرست امضاشده نهادها (directory)، برای همه باز است: { $path }
desk-keygen-recipient = گیرنده (recipient)، نامه‌ها برای آن قفل می‌شود:
# $start (text) - how the recipient begins
# $file (text) - name of the file that holds all of it
desk-keygen-recipient-long = { $start }… (همه آن در { $file } است)
desk-keygen-inbox = صندوق ورودی، نامه‌ها در آن گذاشته می‌شود:
desk-keygen-fingerprint = اثر انگشت کلید (fingerprint)، آن را پشت تلفن بخوانید:
# $day (text) - a date, such as 2027-02-19
desk-keygen-until = تا { $day } می‌شود نامه‌ها را برای این کلیدها قفل کرد. پیش از آن روز کلیدهای تازه بسازید.
desk-keygen-practice = این کلیدها برای تمرین است. هرگز آن‌ها را برای نامه‌های واقعی به کار نبرید.

## What to do next. The program puts a number before each line.

desk-next = کارهای بعدی
desk-next-today = کارهای بعدی. همین امروز و به همین ترتیب انجام دهید. URL یعنی نشانی سرور (relay) که در فهرست امضاشده آمده است.
# $path (text) - name of the file
desk-next-copy = { $path } را در یک فلش USB کپی کنید و در جای قفل‌دار بگذارید. بدون این فایل هیچ نامه‌ای باز نمی‌شود.
desk-next-passphrase = عبارت عبور را روی کاغذ بنویسید و در جای قفل‌دار دیگری بگذارید. هیچ‌کس نمی‌تواند آن را از نو تعیین کند.
desk-next-paper = کلید بازیابی را که پایین آمده روی کاغذ بیاورید: چاپ کنید، یا با دست بنویسید. فقط حالا نشان داده می‌شود.
# $path (text) - name of the file
desk-next-print = { $path } را چاپ کنید. بعد فایل و همه کپی‌ها را پاک کنید: جای کلید بازیابی فقط روی کاغذ است.
# $path (text) - name of the file
desk-next-correct = { $path } را در یک ویرایشگر متن باز کنید. این‌ها را درست کنید: country، langs، run_by، tells_police، tells_immigration، duty_to_report، phones و days.
# $command (text) - what to type
desk-next-rehearse = نامه اول را تمرین کنید: { $command }
# $path (text) - name of the file
desk-next-send = { $path } را برای امضاکنندگان فهرست بفرستید. فایل کلید را هرگز نفرستید.
desk-next-call = بگذارید به شماره‌ای زنگ بزنند که خودشان می‌شناسند. اثر انگشت کلید را برایشان بخوانید.
# For a new colleague.
# $path (text) - name of the file
desk-next-give = { $path } را روی فلش USB فقط به همکار تازه بدهید. هیچ کپی از آن نگه ندارید.
# $path (text) - name of the file
desk-next-replace = از حالا همه { $path } را به کار می‌برند. سطرهای قبلی و سطر تازه در آن است.
# $note (text) - the note of the new line, such as desk-2
desk-next-changed = به امضاکنندگان بگویید که { $note } تازه است. بگذارید به شما زنگ بزنند: اثر انگشت کلید تغییر کرده است.
# After somebody left.
# $command (text) - what to type
desk-next-fetch = هر چه منتظر است دریافت کنید، از صندوق ورودی قبلی هم: { $command }
# $note (text) - whose it is, such as desk-3
# $path (text) - name of the file
# $command (text) - what to type
desk-next-hand = { $path } و agency.json را به { $note } بدهید. آنجا این را بنویسید: { $command }
# $path (text) - name of the file
desk-next-send-left = { $path } را برای امضاکنندگان فهرست بفرستید. بگویید که کسی رفته است و کار فوری است.
desk-next-fetch-again = تا وقتی فهرست تازه معتبر شود، هر روز دریافت کنید. روز بعد از آن هم یک بار دیگر دریافت کنید.
# $command (text) - what to type
desk-next-empty = وقتی همه همکاران دریافت کردند، صندوق ورودی قبلی را خالی کنید: { $command }
# $path (text) - name of the file
desk-next-both-inboxes = از حالا با { $path } دریافت کنید. صندوق ورودی تازه و قبلی، هر دو، در آن هست.
# After recover.
# $command (text) - what to type
desk-next-show = نامه‌ها را بخوانید: { $command }
desk-next-new-keys = کلیدهای تازه با کلید بازیابی تازه بسازید: waymark-desk keygen. سطرهای کاغذ حالا در یک کامپیوتر بوده است.
# $path (text) - name of the file
desk-next-destroy = وقتی هر چه لازم دارید گرفتید، { $path } را پاک کنید. یا مثل هر فایل کلید در جای قفل‌دار بگذارید.

## The page with the recovery key. It is printed, and read by somebody who never saw this program.

# $agency (text) - id of the agency
# $day (text) - a date
desk-paper-title = کلید بازیابی { $agency }، ساخته شده در { $day }
desk-paper-what = همه نامه‌های این نهاد را باز می‌کند. برای روزی است که فایل کلید یا عبارت عبور آن گم شود.
desk-paper-keep = آن را روی کاغذ، در جای قفل‌دار، بیرون از این ساختمان، پیش کسی نگه دارید که به او اعتماد دارید.
desk-paper-never = هرگز از آن عکس نگیرید، آن را نفرستید، و کنار فایل کلید نگه ندارید.
desk-paper-letters = در سطرهای 2 تا 6 حرف B یا I یا O نیست، و رقم 1 هم نیست. آنچه شبیه O است صفر است.
desk-paper-checks = دو رقم آخر برای بررسی هر سطر است. برای خواندن، سطر به سطر شماره، حروف و رقم‌های بررسی را بگویید.
desk-paper-use = برای استفاده از آن بنویسید: waymark-desk recover. برنامه سطرها را می‌پرسد و می‌گوید کدام نادرست است.
desk-paper-without = بدون این برنامه، برنامه age می‌تواند آن را به کار ببرد. اگر در سطر 1 حروف PQ هست، نسخه age باید 1.3 یا تازه‌تر باشد. سطرهای 1 تا 6 را پشت هم در یک سطر بنویسید، بدون فاصله، شماره و رقم‌های بررسی.
# $start (text) - how the recipient begins
desk-paper-recipient = کلید آن در فهرست امضاشده این‌طور شروع می‌شود: { $start }
desk-paper-close = آیا همه سطرها روی کاغذ است؟ پس این پنجره را ببندید، تا کسی نتواند به عقب برگردد و آن را ببیند.

## join and leave: people come and go

# $path (text) - name of the file
desk-join-line = سطر تازه در گیرندگان (recipients) نهاد، که حالا در { $path } هست:
# $path (text) - name of the file
desk-join-stayed = فایل کلید شما با صندوق ورودی تازه نهاد { $path } است. کلید شما همان کلید قبلی است.
# $who (text) - notes of those who leave, such as desk-2
desk-leave-done = نهاد صندوق ورودی تازه‌ای دارد که { $who } آن را نمی‌شناسد.
desk-leave-signing-keys = کلیدهای امضای همکاران شما در مشخصات تازه نیست: معلوم نیست هر کدام مال چه کسی است. بگذارید هر کدام با آن تمرین کند: آن وقت کلیدی که باید زیر sign اضافه شود نشان داده می‌شود. بدون آن، هیچ‌کس پاسخ‌هایشان را باور نمی‌کند.
desk-leave-paper = آیا کسی که می‌رود کلید بازیابی را روی کاغذ دیده است؟ پس این کار را دوباره انجام دهید، با --new-recovery و یک --out دیگر.

## recover: from the paper to a key file

desk-recover-type = شش سطر کلید بازیابی را بنویسید، هر کدام با رقم‌های بررسی آن. حروف کوچک هم درست است، فاصله مهم نیست.
# $number (number) - which line
desk-recover-line = سطر { $number }:{" "}
# $path (text) - name of the file
desk-recover-done = فایل کلید ساخته شد: { $path }
desk-recover-no-inbox = نامه‌هایی را باز می‌کند که در این کامپیوتر است. نمی‌تواند فهرست بدهد یا دریافت کند: برای این، فایل کلید یک همکار لازم است.

## rehearse: the first letter, before it comes

desk-rehearse-letter = تمرین. هیچ‌کس این نامه را ننوشته است و هیچ‌کس منتظر پاسخ نیست. آن را پاک کنید.
desk-rehearse-shown = نامه این‌طور دیده می‌شود. این یکی تمرینی است:
desk-rehearse-list = آنچه امتحان شد
# $what (text) - one of the messages below
desk-rehearse-passed = ✓ خوب:    { $what }
# $what (text) - one of the messages below
desk-rehearse-to-do = ○ مانده:  { $what }
# $what (text) - one of the messages below
desk-rehearse-failed = ✗ نادرست: { $what }
desk-rehearse-key-file = فایل کلید با عبارت عبور آن باز می‌شود.
desk-rehearse-entry = فهرست امضاشده این مشخصات را می‌پذیرد.
# $reason (text) - what is wrong, in English
desk-rehearse-entry-refused = فهرست امضاشده این مشخصات را نمی‌پذیرد ({ $reason }). آن را در یک ویرایشگر متن درست کنید.
desk-rehearse-inbox = صندوق ورودی در مشخصات همان صندوق فایل کلید است.
desk-rehearse-inbox-other = در مشخصات صندوقی آمده که فایل کلید ندارد. تازه‌ترین مشخصات و فایل کلید را به کار ببرید.
desk-rehearse-key = نامه‌های امروز برای کلید شما قفل می‌شود.
desk-rehearse-key-not-listed = کلید شما در مشخصات نیست. تازه‌ترین مشخصات را به کار ببرید، یا فایل کلیدی را که مال آن است.
desk-rehearse-key-not-today = نامه‌های امروز برای کلید شما قفل نمی‌شود: روزهای آن گذشته یا هنوز نرسیده است. کلیدهای تازه بسازید.
desk-rehearse-opened = یک نامه تمرینی با کلیدهای مشخصات قفل شد، و فایل کلید شما آن را باز کرد.
desk-rehearse-not-opened = فایل کلید شما نامه‌ای را که با کلیدهای مشخصات قفل شده باز نمی‌کند. فایلی را به کار ببرید که مال آن است.
desk-rehearse-not-sealed = امروز هیچ‌کس نمی‌تواند به شما بنویسد: هیچ کلیدی در مشخصات برای امروز معتبر نیست. کلیدهای تازه بسازید.
# $note (text) - whose key it is, such as desk-2
desk-rehearse-colleague = { $note }: فقط این همکار می‌تواند آن کلید را امتحان کند. بگذارید با فایل کلید خودش تمرین کند.
desk-rehearse-recovery = کلید بازیابی نامه تمرینی را باز می‌کند. کاغذ را دوباره سر جایش بگذارید.
desk-rehearse-recovery-untried = هیچ‌کس کلید بازیابی را امتحان نکرده است. کاغذ را بیاورید و با این تمرین کنید: --recovery -
desk-rehearse-recovery-wrong = این کلید بازیابی همانی نیست که در مشخصات است. دنبال کاغذ درست بگردید، یا کلید تازه بسازید.
# $count (number) - how many letters
desk-rehearse-relay = { $count ->
    [0] سرور کلید شما را می‌پذیرد. هیچ نامه‌ای آنجا منتظر نیست.
    [one] سرور کلید شما را می‌پذیرد. { $count } نامه آنجا منتظر است.
   *[other] سرور کلید شما را می‌پذیرد. { $count } نامه آنجا منتظر است.
}
desk-rehearse-relay-untried = از سرور پرسیده نشد. وقتی فهرست امضاشده معتبر شد، با این تمرین کنید: --relay URL
desk-rehearse-sign = کلید امضای شما در مشخصات هست، پس پاسخ‌های شما را باور می‌کنند.
# $key (text) - 43 letters and digits
desk-rehearse-sign-not-listed = کلید امضای شما برای امروز در مشخصات نیست، پس کسی پاسخ‌های شما را باور نمی‌کرد. آن را زیر sign اضافه کنید: { $key }
desk-rehearse-all = همه‌چیز خوب است. برای نامه اول آماده‌اید.
# $count (number) - how many lines are marked
desk-rehearse-rest = { $count ->
    [one] هر چه اینجا می‌شد امتحان کرد خوب است. { $count } کار مانده است.
   *[other] هر چه اینجا می‌شد امتحان کرد خوب است. { $count } کار مانده است.
}
# $count (number) - how many lines are marked
desk-rehearse-wrong = { $count ->
    [one] { $count } چیز نادرست است. پیش از رسیدن نامه اول آن را درست کنید.
   *[other] { $count } چیز نادرست است. پیش از رسیدن نامه اول آن‌ها را درست کنید.
}
desk-rehearse-nothing-real = به هیچ چیز واقعی دست نخورد. نامه تمرینی پاک شد.

## list and fetch

# $count (number) - how many letters
desk-list-count = { $count ->
    [0] هیچ نامه‌ای نیست.
    [one] { $count } نامه هست.
   *[other] { $count } نامه هست.
}
desk-list-letter = نامه
desk-list-day = ذخیره در
desk-list-size = حجم
desk-list-state = وضعیت
desk-list-here = اینجاست
desk-list-missing = دریافت‌نشده
# $count (number) - how many letters
desk-list-old = { $count ->
    [one] { $count } نامه از آن‌ها در صندوق ورودی قبلی است، از پیش از رفتن یک همکار.
   *[other] { $count } نامه از آن‌ها در صندوق ورودی قبلی است، از پیش از رفتن یک همکار.
}
desk-inbox-not-yet = سرور هنوز صندوق ورودی تازه شما را نمی‌شناسد. وقتی فهرست تازه معتبر شود، می‌شناسد.
# $relay (text) - the relay's date
# $here (text) - this computer's date
desk-clock-differs = تاریخ سرور { $relay } است و تاریخ این کامپیوتر { $here }. ساعت این کامپیوتر را بررسی کنید.
# $done (number) - letters that are done
# $all (number) - letters to fetch
desk-fetch-progress = { $done } از { $all } نامه
# $count (number) - how many letters
# $folder (text) - name of the folder
desk-fetch-done = { $count ->
    [0] نامه تازه‌ای نیست.
    [one] { $count } نامه تازه در { $folder } است.
   *[other] { $count } نامه تازه در { $folder } است.
}
# $count (number) - how many letters
desk-fetch-before = { $count ->
    [one] { $count } نامه از قبل آنجا بود.
   *[other] { $count } نامه از قبل آنجا بود.
}
desk-fetch-kept = سرور نسخه‌های خود را نگه می‌دارد. هیچ چیزی پاک نشد.
# $command (text) - what to type
desk-fetch-next = برای خواندن یکی: { $command }
# $count (number) - how many letters
desk-fetch-failed = { $count ->
    [one] { $count } نامه دریافت نشد:
   *[other] { $count } نامه دریافت نشد:
}
# $id (text) - the letter
desk-fetch-damaged = { $id }: خراب رسید. دوباره دریافت کنید. اگر باز هم چنین بود، به کسانی که سرور را اداره می‌کنند بگویید.
# $id (text) - the letter
desk-fetch-gone = { $id }: سرور دیگر آن را ندارد. از همکاران بپرسید آیا آن را دریافت کرده‌اند.
# $count (number) - how many letters
desk-fetch-stopped = { $count ->
    [one] دریافت متوقف شد. { $count } نامه هنوز در سرور است. بعداً همین فرمان را دوباره اجرا کنید.
   *[other] دریافت متوقف شد. { $count } نامه هنوز در سرور است. بعداً همین فرمان را دوباره اجرا کنید.
}

desk-fetch-not-listed = هیچ خبر وضعیتی فرستاده نمی‌شود: کلید امضای شما هنوز در فهرست امضاشده نیست. اگر فرستاده می‌شد، نویسندگان درباره آن هشدار می‌دیدند.
# $count (number) - how many notices
desk-fetch-notices = { $count ->
    [one] { $count } خبر وضعیت فرستاده شد: نویسنده‌ای که کد دارد حالا می‌بیند نامه‌اش تا کجا رسیده است.
   *[other] { $count } خبر وضعیت فرستاده شد: نویسندگانی که کد دارند حالا می‌بینند نامه‌هایشان تا کجا رسیده است.
}
# $count (number) - how many answers
desk-fetch-answers = { $count ->
    [one] { $count } پاسخ که پیش از این فرستاده نشده بود، حالا در سرور است.
   *[other] { $count } پاسخ که پیش از این فرستاده نشده بود، حالا در سرور است.
}

## Evidence that fetch brings, sealed

# $done (number) - megabytes that are done
# $all (number) - megabytes to fetch
desk-parcel-progress = سندها: { $done } از { $all } مگابایت
# $path (text) - name of the file
# $command (text) - what to type
desk-parcel-done = سندها در { $path } است، هنوز قفل‌شده. برای ذخیره کردن فایل‌های آن: { $command }
# $id (text) - the letter
desk-parcel-gone = { $id }: سرور سندهای این نامه را ندارد، یا دیگر ندارد. از همکاران بپرسید آیا آن‌ها را دریافت کرده‌اند. فقط اگر برای نویسنده امن است، از او بخواهید دوباره بفرستد.
# $id (text) - the letter
desk-parcel-list = { $id }: فهرستی که سرور داد مال سندهای این نامه نیست. به کسانی که سرور را اداره می‌کنند بگویید.
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-altered = { $id }: بخش { $number } از { $all } بخش سندها آن چیزی نیست که فرستاده شد. دوباره دریافت کنید. اگر باز هم چنین بود، به کسانی که سرور را اداره می‌کنند بگویید.
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-missing = { $id }: بخش { $number } از { $all } بخش سندها در سرور نیست. دوباره دریافت کنید. اگر باز هم چنین بود، به کسانی که سرور را اداره می‌کنند بگویید.
# $id (text) - the letter
# $reason (text) - one of the messages below
desk-parcel-stopped = { $id }: سندهای آن هنوز اینجا نیست. { $reason } دوباره دریافت کنید: از جایی که ایستاد ادامه می‌یابد.

## Answers and notices on their way

# $count (number) - how many
desk-send-waiting = { $count ->
    [one] { $count } پاسخ یا خبر وضعیت فرستاده نشد. نگه داشته شده است، و فرمان بعدی fetch یا reply آن را می‌فرستد.
   *[other] { $count } پاسخ یا خبر وضعیت فرستاده نشد. نگه داشته شده‌اند، و فرمان بعدی fetch یا reply آن‌ها را می‌فرستد.
}
# $count (number) - how many
desk-send-no-mailbox = { $count ->
    [one] { $count } پاسخ یا خبر وضعیت منتظر است: صندوق نامه آن در این سرور نیست. شاید نویسنده آن را پاک کرده است، یا در سرور دیگری است.
   *[other] { $count } پاسخ یا خبر وضعیت منتظر است: صندوق نامه آن‌ها در این سرور نیست. شاید پاک شده‌اند، یا در سرور دیگری هستند.
}
# $count (number) - how many
desk-send-lost = { $count ->
    [one] { $count } پاسخ یا خبر وضعیت کنار گذاشته شد. به نویسنده نرسید.
   *[other] { $count } پاسخ یا خبر وضعیت کنار گذاشته شد. به هیچ‌کس نرسید.
}

## delete: at the relay only, and on purpose

desk-delete-nothing = چیزی برای پاک کردن نیست.
# $letter (text) - what somebody typed for a letter
desk-delete-gone = سرور نامه { $letter } را ندارد، شاید چون پیش از این پاک شده است.
# $path (text) - name of the file
desk-delete-damaged = { $path } خراب است، پس سرور نسخه خود را نگه می‌دارد. فایل را پاک کنید و دوباره دریافت کنید.
# $id (text) - the letter
# $folder (text) - name of the folder
desk-delete-unfetched = { $id } در { $folder } کامل نیست، پس چیزی پاک نشد. اول آن را دریافت کنید. اگر می‌خواهید برای همیشه از دست برود، --unfetched را اضافه کنید.
# $count (number) - how many letters
# $relay (text) - address of the relay
desk-delete-what = { $count ->
    [one] { $count } نامه در { $relay } پاک خواهد شد.
   *[other] { $count } نامه در { $relay } پاک خواهد شد.
}
desk-delete-lost = نسخه‌های کامپیوترهای شما می‌ماند. همکارانی که نامه‌ای را دریافت نکرده‌اند، آن را برای همیشه از دست می‌دهند.
desk-delete-evidence = سندهایی که با آن‌ها آمده و اینجا هست، در سرور هم پاک می‌شود.
# $id (text) - the letter
desk-delete-evidence-kept = سندهای { $id } اینجا کامل نیست، پس سرور آن‌ها را نگه می‌دارد. پیش از پاک کردن دوباره دریافت کنید.
# $count (number) - how many letters
desk-delete-unread = { $count ->
    [one] { $count } نامه هرگز اینجا دریافت نشده است. شاید هیچ‌کس هرگز آن را نخواند.
   *[other] { $count } نامه هرگز اینجا دریافت نشده است. شاید هیچ‌کس هرگز آن‌ها را نخواند.
}
desk-delete-ask = برای پاک کردن، تعداد نامه‌ها را با رقم بنویسید:{" "}
# $count (number) - how many letters
desk-delete-done = { $count ->
    [0] هیچ نامه‌ای پاک نشد.
    [one] { $count } نامه دیگر در سرور نیست:
   *[other] { $count } نامه دیگر در سرور نیست:
}
# $count (number) - how many letters
desk-delete-before = { $count ->
    [one] { $count } نامه از آن‌ها پیش از این رفته بود.
   *[other] { $count } نامه از آن‌ها پیش از این رفته بود.
}
# $count (number) - how many letters
desk-delete-stopped = { $count ->
    [one] پاک کردن متوقف شد. { $count } نامه هنوز در سرور است. بعداً همین فرمان را دوباره اجرا کنید.
   *[other] پاک کردن متوقف شد. { $count } نامه هنوز در سرور است. بعداً همین فرمان را دوباره اجرا کنید.
}

## open

# $folder (text) - name of the folder
desk-open-done = فایل‌های نامه در { $folder } است
desk-open-plain = این‌ها متن ساده است: هر کس بتواند از این حساب کامپیوتر استفاده کند، می‌تواند بخواند. وقتی کارتان تمام شد، پاکشان کنید.
desk-open-before = این نامه پیش از این اینجا باز شده است. داخل پوشه را ببینید، یا با --out پوشه دیگری انتخاب کنید.
desk-open-unsafe-name = در نامه فایلی با نام خطرناک هست. هیچ چیزی نوشته نشد. آن را با دست باز نکنید.

## show: how to reach her comes first

# $id (text) - the letter
desk-show-title = نامه { $id }
desk-show-reach = چطور با او تماس بگیرید – اول این را بخوانید
desk-show-may-yes = می‌گوید که می‌توانید با او تماس بگیرید، فقط از راهی که پایین آمده است.
desk-show-may-no = با او تماس نگیرید! او نه گفته است.
desk-show-may-she-will = با او تماس نگیرید! می‌خواهد خودش زنگ بزند یا بیاید. به همه کسانی که تلفن را برمی‌دارند بگویید.
desk-show-may-unsaid = با او تماس نگیرید! نگفته است که می‌توانید.
# $code (text) - what stands in the letter
desk-show-may-unknown = با او تماس نگیرید، تا وقتی جواب او را بفهمید: { $code }
desk-show-channel = راه‌هایی که امن است:
desk-show-channel-unsaid = نگفته است کدام راه امن است. جز راهی که داده، راه دیگری به کار نبرید.
desk-show-how = چطور:
desk-show-how-unsaid = هیچ راهی برای تماس نداده است.
desk-show-name = نام یا کلمه شناسایی او. آن را بگویید، تا بداند که شما هستید:
desk-show-name-unsaid = نام یا کلمه شناسایی نداده است. چیزی حدس نزنید.
# $lang (text) - a language tag, such as my
desk-show-speak = می‌خواهد به این زبان حرف بزند: { $lang }
desk-show-interpreter = آیا مترجم می‌خواهد:
desk-show-interpreter-note = هرگز کسی از خانواده او یا یک کودک را مترجم نکنید. کسی را هم که آدم‌های داخل نامه را می‌شناسد مترجم نکنید.
desk-show-when = چه وقت امن است:
desk-show-when-unsaid = نگفته است چه وقت امن است. فرض کنید که امن نیست.
desk-show-avoid = این کارها را نباید بکنید:
desk-show-avoid-unsaid = نگفته است از چه کاری خودداری کنید. پیام نگذارید و نگویید چه کسی هستید.
desk-show-other-person = شاید کس دیگری تلفن را بردارد یا آن را بخواند. تا ندانید چه کسی است، چیزی نپرسید و از چیزی نام نبرید.
desk-show-reach-later = این نامه بعدی است. راه تماس با او در نامه اول آمده است: از waymark-desk thread استفاده کنید.
desk-show-code-word = یک کلمه مخفی انتخاب کرده است. پیش از نام بردن از جا یا وقت، آن را بپرسید. خودتان هرگز آن را ننویسید:
desk-show-reply-none = کدی برای خواندن پاسخ در سایت ندارد.
desk-show-reply-there = می‌تواند با کد خود در سایت پاسخ را بخواند.
desk-show-danger = نشانه‌های خطر در جواب‌های او
desk-show-danger-asked = پرسیده شد آیا کسی زیر 18 سال یا در خطر است. می‌گوید:
desk-show-danger-duty = پیش از هر کار دیگر، ببینید نهاد شما چه چیزی را باید گزارش بدهد.
desk-show-danger-happened = در آنچه اتفاق افتاده:
desk-show-danger-none = هیچ‌کدام از جواب‌هایش این را نمی‌گوید. با این حال ممکن است در خطر باشد.
desk-show-whom = درباره چه کسی است
desk-show-whom-other = نویسنده کس دیگری است. در جواب‌ها «من» یعنی شخصی که نامه درباره اوست.
desk-show-about = درباره این نامه
# $agency (text) - id of the agency
desk-show-to = نوشته شده به: { $agency }
# $lang (text) - a language tag, such as ar
desk-show-lang = زبان: { $lang }
# $day (text) - a date
desk-show-day = تاریخ، از روی تلفن او: { $day }
# $number (number) - its number
desk-show-later = این نامه { $number } از یک گفتگو است. برای خواندن همه آن: waymark-desk thread
# $form (text) - name of the form
# $version (text) - its version
desk-show-form = فرم: { $form }، نسخه { $version }
desk-show-form-other = این فرم با فرمی که این برنامه می‌شناسد فرق دارد. جواب‌هایی که نمی‌شناسد، به شکل کد نشان داده می‌شود.
desk-show-consent = موافقت
# $agency (text) - id of the agency
# $version (text) - version of the consent text
# $lang (text) - a language tag
desk-show-consent-given = موافق است که { $agency } این نامه را بخواند (متن موافقت { $version }، خوانده شده به زبان { $lang }).
desk-show-consent-none = در این نامه هیچ موافقتی ثبت نشده است. پیش از آن که چیزی را به دیگران بگویید، از او بپرسید.
desk-show-consent-purposes = اجازه دارید:
desk-show-consent-nothing-else = با هیچ چیز دیگری موافقت نشده است.
desk-show-purpose-read = آن را بخوانید
desk-show-purpose-help = برای او دنبال کمک بگردید
desk-show-purpose-contact = با او تماس بگیرید، از راهی که داده است
desk-show-purpose-share = به دیگران بگویید، اگر هر بار موافق باشد
# $day (text) - a date
desk-show-consent-day = موافقت در: { $day }
# $day (text) - a date
desk-show-consent-until = نامه را حداکثر تا { $day } نگه دارید. بعد آن و همه نسخه‌هایش را پاک کنید.
# $hash (text) - 43 letters and digits
desk-show-consent-hash = SHA-256 متنی که با آن موافقت کرد: { $hash }
desk-show-consent-withdraw = چطور می‌تواند آن را پس بگیرد:
desk-show-withdraw-ask = با گفتن به نهاد شما
desk-show-consent-other = موافقت او برای نهاد دیگری است، نه نهادی که نامه نام می‌برد. تا از او نپرسیده‌اید از آن استفاده نکنید.
desk-show-signature-valid = امضا معتبر است: بعد از نوشتن، هیچ‌کس نامه را تغییر نداده است.
desk-show-signature-missing = نامه امضا ندارد. ممکن است کسی آن را تغییر داده باشد.
desk-show-signature-wrong = امضا نادرست است! به هیچ چیز این نامه تکیه نکنید.
desk-show-use = چطور می‌شود از آن استفاده کرد
desk-show-use-share = پیش از آن که به کسی بگویید، هر بار از او بپرسید. بدون موافقت او به هیچ‌کس بیرون از نهادتان نگویید.
desk-show-use-only = به هیچ‌کس بیرون از نهادتان نگویید.
desk-show-use-anonymous = سعی نکنید بفهمید او چه کسی است. پیش از استفاده از نوشته‌اش، در آن دنبال نام‌ها بگردید.
desk-show-use-unsaid = نگفته است چطور. به هیچ‌کس بیرون از نهادتان نگویید.
desk-show-use-unknown = تا جواب او را نفهمیده‌اید، به هیچ‌کس بیرون از نهادتان نگویید.
desk-show-place = کجا و چه وقت
# $code (text) - two letters of a country, such as GB
desk-show-country = کشور: { $code }
desk-show-place-kinds = نوع محل:
desk-show-place-when = چه وقت:
desk-show-happened = چه اتفاقی می‌افتد، یا افتاده است
desk-show-help = چه چیزی کمک می‌کند
desk-show-unsaid = جواب داده نشده است.
desk-show-words = نوشته خود او
desk-show-words-none = با کلمه‌های خودش چیزی ننوشته است.
desk-show-zawgyi = این متن به نظر با Zawgyi، روش قدیمی تایپ برمه‌ای، نوشته شده و شاید اینجا درست دیده نشود. آن را با برنامه‌ای در کامپیوتر خودتان تبدیل کنید، هرگز در اینترنت.
desk-show-evidence = سندهایی که با این نامه فرستاده شده
desk-show-evidence-care = این‌ها حرف‌های او درباره سندهاست. هنوز هیچ‌کس نگاه نکرده که فایل‌ها واقعاً چیست.
desk-show-evidence-next = فرمان fetch آن‌ها را قفل‌شده می‌آورد. برای ذخیره کردن فایل‌ها: waymark-desk evidence
desk-show-more = چیزهای دیگر در این نامه، همان طور که هست
desk-show-original = متن نامه (report.txt)
desk-show-original-none = در این نامه report.txt نیست.
# $code (text) - a code of another version of the form
desk-show-unknown = { $code } (کدی که این برنامه نمی‌شناسد)
desk-show-caution = هر کسی می‌تواند چنین نامه‌ای بنویسد. پیش از هر اقدام بررسی کنید، و هرگز لینک‌های آن را باز نکنید.

## thread: a whole conversation

# $id (text) - the conversation
desk-thread-title = گفتگوی { $id }
desk-thread-first = پیش از آن که پاسخ بدهید
desk-thread-asks-stop = از شما می‌خواهد که دست بکشید. دیگر به او ننویسید.
desk-thread-asks-delete = از شما می‌خواهد نوشته‌هایش را پاک کنید و دست بکشید. شاید قانون بگوید که باید بخشی را نگه دارید.
# $code (text) - what stands in the letter
desk-thread-asks-unknown = چیزی می‌خواهد که این برنامه نمی‌شناسد: { $code }
desk-thread-moved = کد خود را عوض کرده است. پاسخ‌ها به کد تازه می‌رود.
# $from (number) - number of a letter
# $to (number) - number of a letter
desk-thread-missing = از نامه { $from } تا نامه { $to } او چیزی اینجا نیست. دوباره دریافت کنید، و از همکاران بپرسید. شاید از کلید شما قدیمی‌تر است، یا سرور جلوی آن را گرفته است.
# $number (number) - number of a letter
desk-thread-repeated = دو نامه متفاوت شماره { $number } دارند. شاید کس دیگری کد او را به کار می‌برد. در آنچه پاسخ می‌دهید احتیاط کنید.
# $number (number) - number of a letter
desk-thread-broken = نامه { $number } از نامه‌ای پیش از خود نام می‌برد که با نامه موجود در اینجا فرق دارد. در آنچه پاسخ می‌دهید احتیاط کنید.
# $id (text) - the letter
desk-thread-stranger = { $id } از نویسنده نامه اول نیست. به آن تکیه نکنید، و به آن پاسخ ندهید.
# $id (text) - the letter
desk-thread-unsigned = { $id } امضا ندارد. به آن تکیه نکنید.
# $id (text) - the letter
desk-thread-altered = امضای { $id } نادرست است. به هیچ چیز آن تکیه نکنید.
# $id (text) - the letter
desk-thread-elsewhere = { $id } به نهاد دیگری نوشته شده است. از خود بپرسید چطور به اینجا رسیده است.
desk-thread-read-nothing = تا جایی که آخرین نامه او نشان می‌دهد، هنوز هیچ‌کدام از پاسخ‌های شما را نخوانده است.
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-read = آخرین بار که نوشت، همه‌چیز را تا شماره { $number } شما در { $day } خوانده بود.
desk-thread-read-unknown = آخرین بار که نوشت، پاسخی را خوانده بود که این پوشه نمی‌شناسد: شاید پاسخ یک همکار.
desk-thread-colleagues = پاسخ‌های همکارانی که در این پوشه شریک نیستند نشان داده نمی‌شود.
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-hers = نامه { $number } از او { $day }
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-not-hers = معلوم نیست از او باشد: نامه { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-ours = پاسخ { $number } شما { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-last = آخرین پاسخ شما { $number } { $day }
# $number (number) - number of a notice
# $day (text) - a date
desk-thread-notice = خبر وضعیت { $number } { $day }
desk-thread-way-collected = به او خبر داده شد که نامه‌اش تحویل گرفته شده است.
desk-thread-way-opened = به او خبر داده شد که کسی آن را می‌خواند.
desk-thread-way-delayed = به او خبر داده شد که بیشتر طول می‌کشد.
desk-thread-no-copy = نسخه شما از این پاسخ اینجا نیست، یا برای کلید دیگری قفل شده است.
desk-thread-state-lost = به او نرسید.
desk-thread-state-waiting = سرور هنوز آن را ندارد. فرمان بعدی fetch یا reply آن را می‌فرستد.
desk-thread-state-read = آن را خوانده است.
desk-thread-state-stored = در سرور منتظر اوست، یا بعد از آن خوانده است.
desk-thread-helped-yes = می‌گوید که پاسخی کمک کرد.
desk-thread-helped-some = می‌گوید که پاسخی کمی کمک کرد.
desk-thread-helped-no = می‌گوید که پاسخی کمک نکرد.
desk-thread-helped-unknown = درباره پاسخی چیزی می‌گوید که این برنامه نمی‌شناسد.
desk-thread-report = همه جواب‌های او: waymark-desk show
desk-thread-quarantined = این نامه در قرنطینه است.
# $count (number) - how many files
desk-thread-evidence = { $count ->
    [one] { $count } فایل با آن فرستاد.
   *[other] { $count } فایل با آن فرستاد.
}
desk-thread-evidence-here = اینجاست، قفل‌شده. برای ذخیره کردن: waymark-desk evidence
desk-thread-evidence-missing = هنوز اینجا نیست. برای گرفتن: waymark-desk fetch
desk-thread-evidence-gone = سرور دیگر آن‌ها را ندارد. از همکاران بپرسید آیا آن‌ها را دریافت کرده‌اند.

## reply: shown before an answer is sent

# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-reply-to = پاسخ به نویسنده این گفتگو می‌رود. تازه‌ترین نامه او در اینجا شماره { $number } است { $day }
# $lang (text) - a language tag, such as ar
desk-reply-lang = زبان پاسخ: { $lang }
# $day (text) - a date
desk-reply-next = به او گفته می‌شود که تا { $day } خبر بعدی را می‌گیرد. فقط قولی بدهید که به آن عمل می‌کنید.
desk-reply-last = به او گفته می‌شود که این آخرین پاسخ شماست.
desk-reply-translator = هرگز نامه یا پاسخ را در مترجم اینترنتی نگذارید. از کسی بخواهید که به او اعتماد دارید.
desk-reply-limited = او برای تماس حدی گذاشته، یا چیزی نگفته است. پاسخ را دوباره نگاه کنید، انگار کس دیگری آن را می‌خواند.
desk-reply-time = ! شاید در پاسخ از ساعتی نام برده شده است.
desk-reply-date = ! شاید در پاسخ از روزی نام برده شده است.
desk-reply-address = ! شاید در پاسخ از جایی نام برده شده است.
desk-reply-phone = ! شاید در پاسخ شماره تلفن هست.
desk-reply-no-agency = ! نهاد شما در فهرست امضاشده نیست، یا باطل شده است. این پاسخ به عنوان پاسخ شما به او نشان داده نمی‌شود.
desk-reply-not-listed = ! کلید امضای شما در فهرست امضاشده نیست. به او هشدار داده می‌شود که این پاسخ از شما نیست.
desk-reply-not-today = ! روزهای کلید امضای شما گذشته، یا هنوز نرسیده است. پیش از پاسخ دادن کلیدهای تازه بسازید.
desk-reply-ask = برای فرستادن، 1 را بنویسید و Enter را بزنید:{" "}
# $number (number) - number of the answer
desk-reply-done = پاسخ در سرور است. شماره { $number } شما در این گفتگو است.

## reply: a draft. The program puts # before these lines; they are not sent.

# $lang (text) - a language tag, such as ar
desk-reply-draft-lang = پاسخ نشانه‌گذاری می‌شود که به این زبان است: { $lang }
desk-reply-draft-english = در این زبان پاسخ آماده نیست. از کسی که به او اعتماد دارید بخواهید ترجمه کند، یا این‌طور بفرستید: --in en
desk-reply-draft-comment = سطرهایی که مثل این سطر شروع می‌شود فرستاده نمی‌شود. پیش از فرستادن، متن پایین را تغییر دهید.
desk-reply-draft-means = به انگلیسی می‌گوید:
# $path (text) - name of the file
# $command (text) - what to type
desk-reply-draft-done = پیش‌نویس در { $path } است. آن را ویرایش کنید. بعد: { $command }

## notice

desk-notice-done = خبر وضعیت در سرور است. وقتی برگردد آن را می‌بیند.
desk-notice-before = این پیش از این به او گفته شده بود. چیزی فرستاده نشد.

## evidence

desk-evidence-care = فایل‌ها را در کامپیوتری که نامه‌های دیگر دارد باز نکنید. دیدن عکس‌ها ممکن است سخت باشد: تنها نگاه نکنید.
# $count (number) - how many files
# $folder (text) - name of the folder
# $list (text) - name of a file
desk-evidence-done = { $count ->
    [one] همه بسته درست است. { $count } فایل در { $folder } است، با یک فهرست، { $list }. هیچ چیزی باز نشد.
   *[other] همه بسته درست است. { $count } فایل در { $folder } است، با یک فهرست، { $list }. هیچ چیزی باز نشد.
}
desk-evidence-other = ! این‌ها فایل‌هایی نیست که نامه او نام می‌برد. به آن‌ها تکیه نکنید.
# $name (text) - name of the file
# $said (text) - a media type, such as image/jpeg
# $is (text) - a media type
desk-evidence-disguised = ! { $name } آن چیزی نیست که می‌گوید: می‌گوید { $said } است، اما به { $is } می‌ماند. آن را باز نکنید.
# $name (text) - name of the file
desk-evidence-unknown = ! { $name } از نوعی نیست که این برنامه می‌شناسد. آن را باز نکنید.
# $name (text) - name of the file
desk-evidence-programs = ! در { $name } می‌تواند برنامه باشد. آن را فقط در کامپیوتری نگاه کنید که چیز دیگری در آن نیست.
# $id (text) - the letter
desk-evidence-index-letter = نامه { $id }
# $id (text) - the parcel
desk-evidence-index-parcel = بسته { $id }
# $hash (text) - 64 digits and letters
desk-evidence-copy-of = نسخه تمیز، ساخته شده در تلفن او از فایلی با SHA-256 { $hash }
desk-evidence-copy = نسخه تمیز، ساخته شده در تلفن او

## quarantine

# $id (text) - the letter
desk-quarantine-done = { $id } در قرنطینه است. از حالا export و evidence آن را نمی‌پذیرند.
# $id (text) - the letter
desk-quarantine-lifted = { $id } دیگر در قرنطینه نیست.
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-quarantine-shown = ! این نامه از { $day } در قرنطینه است. آن را به کسی ندهید. { $reason }

## statistics

# $count (text) - a number, or one of the messages below
desk-statistics-letters = نامه‌ها: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-threads = گفتگوها: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-answered = گفتگوهایی که پاسخ دارد: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-yes = پاسخ‌ها کمک کرد: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-some = پاسخ‌ها کمی کمک کرد: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-no = پاسخ‌ها کمک نکرد: { $count }
# $least (number) - the smallest number that is shown
desk-statistics-few = کمتر از { $least }
desk-statistics-hidden = نشان داده نمی‌شود، تا کسی نتواند عدد کوچک را حساب کند
desk-statistics-note = بر اساس آخرین حرف هر شخص. پاسخ‌های همکارانی که در این پوشه شریک نیستند شمرده نمی‌شود.

## export: letters into files for a case

# $path (text) - name of the file
desk-export-done = نامه در { $path } است
desk-export-plain = فایل‌ها متن ساده است. مثل نامه‌ها از آن‌ها مراقبت کنید، و وقتی کارتان تمام شد پاکشان کنید.
desk-export-without = نام او، راه تماس و نوشته خود او کنار گذاشته شد. برای آوردن آن‌ها از --identified استفاده کنید.
desk-export-left-out-title = آنچه در این فایل نیست
desk-export-left-out = این بخش‌ها می‌گوید او چه کسی است، یا شاید بگوید. فقط در نامه قفل‌شده آمده است:
desk-export-left-out-here = (در این فایل نیست)
desk-export-no-consent = در نامه موافقتی برای نهادی که به آن نوشته شده ثبت نیست. هیچ چیزی نوشته نشد. آن را با waymark-desk show بخوانید، و اول از او بپرسید.

## What can go wrong. First what happened, then what to do.

# $message (text) - one of the messages below
desk-error = خطا: { $message }
desk-error-passphrase-wrong = عبارت عبور نادرست است. دوباره امتحان کنید. زبان صفحه‌کلید و Caps Lock را ببینید.
desk-error-passphrase-differs = دو عبارت عبور با هم فرق دارد. از نو شروع کنید.
# $least (number) - fewest characters
desk-error-passphrase-short = عبارت عبور کمتر از { $least } نویسه دارد. چهار یا پنج کلمه انتخاب کنید که با هم ربطی ندارند.
desk-error-passphrase-terminal = ترمینالی نیست که عبارت عبور در آن پرسیده شود. آن را در یک فایل بنویسید و --passphrase-file یا --new-passphrase-file را به کار ببرید.
# $path (text) - name of the file
desk-error-passphrase-file = سطر اول { $path } عبارت عبوری به شکل UTF-8 نیست. فایل را درست کنید.
desk-error-identity-damaged = فایل کلید خراب است. از نسخه دیگر خود استفاده کنید.
desk-error-identity-inbox = این فایل کلید سطر waymark-inbox ندارد، پس نمی‌تواند دریافت کند. فایلی را به کار ببرید که keygen ساخته است.
desk-error-identity-sign = این فایل کلید سطر waymark-sign ندارد، پس نمی‌تواند پاسخ بدهد. فایلی را به کار ببرید که keygen یا join ساخته است.
desk-error-identity-none = این فایل کلید نیست. فایل identity.age را به کار ببرید که keygen ساخته است.
# $most (number) - highest work factor
desk-error-identity-work = با این ضریب کار (work factor) نمی‌شود فایل کلید ساخت. عددی از 1 تا { $most } به کار ببرید.
desk-error-identity-memory = فایل کلید بیشتر از هر فایل درست حافظه می‌خواهد. از نسخه دیگر خود استفاده کنید.
desk-error-keys-id = شناسه نهاد باید 1 تا 40 نویسه از a-z و 0-9 و - باشد. برای مثال: --agency north-desk
desk-error-keys-name = نام نهاد خالی است یا نویسه کنترلی دارد. آن را دوباره بنویسید.
desk-error-keys-country = کشور باید دو حرف بزرگ لاتین باشد. برای مثال: --country GB
# $most (number) - most days
desk-error-keys-days = کلیدها می‌تواند از 1 تا { $most } روز معتبر باشد. با --days چنین عددی انتخاب کنید.
# $reason (text) - what is wrong, in English
desk-error-keys-entry = این مشخصات قابل استفاده نیست ({ $reason }). agency.json را در یک ویرایشگر متن درست کنید.
desk-error-keys-other = این مشخصات مال نهاد یا صندوق ورودی دیگری است. تازه‌ترین agency.json و فایل کلید آن را به کار ببرید.
desk-error-keys-no-recovery = در آن مشخصات کلید بازیابی نیست که نگه داشته شود. برای ساختن کلید تازه، --keep-recovery را ننویسید.
desk-error-keys-not-listed = کلید این فایل کلید در مشخصات نیست. تازه‌ترین agency.json و کلیدی را که در آن هست به کار ببرید.
desk-error-keys-oneself = آن کلید خود شماست. کسی که می‌ماند باید این کار را بکند، با فایل کلید خودش.
# $who (text) - what somebody typed for a person
# $there (text) - the notes of all people in the entry
desk-error-keys-who = «{ $who }» یک سطر از مشخصات نیست. --who را با یکی از این‌ها بنویسید: { $there }
desk-error-identity-handed = در فایل --handed صندوق ورودی برای این فایل کلید نیست. از همکاری که leave را اجرا کرد، فایل خود را بخواهید.
# $number (number) - which line of the recovery key
desk-error-page-line = سطر { $number } مثل متن چاپ‌شده نیست. حرف به حرف مقایسه کنید و دوباره بنویسید، با دو رقم آن.
# $number (number) - which line of the recovery key
desk-error-page-missing = سطر { $number } نیست. هر سطر یک شماره است، بعد حروف و رقم‌ها، و دو رقم در آخر.
desk-error-page-key = هر سطر درست است، اما با هم یک کلید نمی‌شوند. آیا همه از یک صفحه‌اند؟
desk-error-paper-beside = کلید بازیابی نباید کنار فایل کلید باشد. برای --recovery-out پوشه دیگری انتخاب کنید، مثلاً یک فلش USB.
# $letter (text) - what somebody typed for a letter
# $least (number) - fewest characters
desk-error-delete-short = «{ $letter }» نام هیچ نامه‌ای نیست. فایل آن، شناسه آن، یا دست‌کم { $least } نویسه از شناسه را بنویسید.
# $letter (text) - what somebody typed for a letter
desk-error-delete-several = چند نامه با «{ $letter }» شروع می‌شود. بخش بیشتری از شناسه را بنویسید.
desk-error-delete-nobody = هیچ‌کس عددی ننوشت، پس چیزی پاک نشد. در اسکریپت، --yes را اضافه کنید.
desk-error-delete-number = این تعداد نامه‌ها نیست، پس چیزی پاک نشد. دوباره به فهرست نگاه کنید.
# $path (text) - name of the file
desk-error-file-exists = { $path } از قبل هست و به آن دست نخورد. جای دیگری انتخاب کنید، یا اول آن را جابه‌جا کنید.
# $path (text) - name of the file
desk-error-file-missing = { $path } وجود ندارد. نام را بررسی کنید.
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-read = { $path } خوانده نمی‌شود ({ $reason }). ببینید آیا اجازه خواندن آن را دارید.
# $path (text) - name of the file
desk-error-file-long = { $path } بلندتر از آن است که باید باشد. نام را بررسی کنید.
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-write = { $path } نوشته نمی‌شود ({ $reason }). پوشه و جای خالی را بررسی کنید.
# $path (text) - name of the file
# $message (text) - one of the messages below
desk-error-letter = { $path }: { $message }
desk-error-letter-damaged = فایل خراب یا ناقص است. آن را پاک کنید و دوباره دریافت کنید.
desk-error-letter-newer = این نامه با نسخه تازه‌تری از فرم ساخته شده است. این برنامه را به‌روز کنید. تا آن وقت این را به کار ببرید: waymark-desk open
desk-error-letter-none = فایل باز می‌شود، اما نامه نیست. با این به آن نگاه کنید: age -d
desk-error-letter-age = این نامه قفل‌شده نیست. نامه‌ها فایل‌هایی هستند که نامشان به .age ختم می‌شود.
desk-error-letter-key = نامه برای این کلید قفل نشده است. برای نهاد دیگری است، یا برای کلید قبلی یا تازه‌تر شما. آن فایل کلید را به کار ببرید.
# $path (text) - name of the file
# $line (number) - which line
desk-error-book = سطر { $line } از { $path } خراب است، پس ممکن بود شماره‌ها دو بار داده شود. نسخه‌ای از فایل را به جای آن بگذارید.
desk-error-reply-stop = از شما خواسته که دست بکشید. چیزی فرستاده نشد. اگر با این حال باید بنویسید، --although-she-asked-to-stop را اضافه کنید.
desk-error-reply-delete = از شما خواسته که پاک کنید و دست بکشید. چیزی فرستاده نشد. اگر با این حال باید بنویسید، --although-she-asked-to-stop را اضافه کنید.
desk-error-reply-code = هیچ پاسخی از اینجا به او نمی‌رسد: کد ندارد. آنچه درباره تماس گفته در بالا آمده است.
desk-error-reply-address = نشانی داخل نامه او قابل استفاده نیست. راه دیگری را که داده به کار ببرید.
desk-error-reply-seal = پاسخ قفل نشد، پس چیزی فرستاده نشد. برچسب زبان بعد از --in را ببینید، و دوباره امتحان کنید.
# $over (number) - how many bytes
desk-error-reply-long = پاسخ { $over } بایت بیش از حد بلند است. آن را کوتاه کنید.
desk-error-reply-empty = هیچ نوشته‌ای برای فرستادن نیست. سطرهایی که با # شروع می‌شود فرستاده نمی‌شود.
desk-error-reply-blank = هنوز جایی باید پر شود: در متن دنبال ________ بگردید.
desk-error-reply-unedited = این یک پاسخ آماده است، بدون تغییر. آن را تغییر دهید، تا ببیند کسی نامه‌اش را خوانده است. برای فرستادن همین، --as-is را اضافه کنید.
desk-error-reply-draft = با --draft FILE بگویید پیش‌نویس کجا نوشته شود. برای فرستادن پاسخ آماده بدون تغییر، --as-is را اضافه کنید.
desk-error-reply-relay = با --relay بگویید کدام سرور، تا پاسخ فرستاده شود.
desk-error-reply-stdin = متن از ورودی استاندارد می‌آید، پس آنجا نمی‌شود از کسی پرسید. --yes را اضافه کنید، یا از فایل استفاده کنید.
desk-error-reply-not-sent = هیچ‌کس 1 را ننوشت، پس چیزی فرستاده نشد. در اسکریپت، --yes را اضافه کنید.
# $lang (text) - a language tag
desk-error-reply-quick = در زبان { $lang } پاسخ آماده نیست. --draft را به کار ببرید و بدهید یک انسان ترجمه کند، یا --in en را به کار ببرید.
# $path (text) - name of the file
desk-error-reply-text = { $path } متن UTF-8 نیست. آن را دوباره به شکل متن ساده ذخیره کنید.
# $path (text) - name of the file
# $name (text) - name of the file
desk-error-reply-name = { $path } با نام خودش ذخیره نشده است. نامه را همان طور که دریافت شد به کار ببرید: { $name }
# $path (text) - name of the file
desk-error-evidence-none = با { $path } سندی فرستاده نشده است، یا کلید آن در نامه نیست.
# $path (text) - name of the file
desk-error-evidence-missing = سندهای { $path } اینجا نیست. waymark-desk fetch را اجرا کنید، بدون --no-parcels.
# $path (text) - name of the file
desk-error-evidence-damaged = { $path } خراب است یا کامل نیست. چیزی ذخیره نشد. آن را پاک کنید و دوباره دریافت کنید.
# $path (text) - name of the file
# $line (number) - which line
desk-error-quarantine = سطر { $line } از { $path } خوانده نمی‌شود. آن را در یک ویرایشگر متن درست کنید. تا آن وقت همه نامه‌ها در قرنطینه به حساب می‌آید.
# $path (text) - name of the file
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-error-quarantined = { $path } از { $day } در قرنطینه است. چیزی نوشته نشد. { $reason }
desk-error-relay-http = http فقط برای همین کامپیوتر مجاز است. https را به کار ببرید. اگر یک تونل از قبل آن را قفل می‌کند، --insecure-http را اضافه کنید.
desk-error-relay-address = نشانی سرور باید مثل https://relay.example باشد، بدون مسیر. آن را از فهرست امضاشده کپی کنید.
desk-error-relay-answer = این پاسخ از سرور نامه‌ها نیست، یا خراب شده است. نشانی را ببینید، بعد دوباره امتحان کنید.
desk-error-relay-other = سرور نشانی دیگری دارد، پس چیزی از آن خواسته نشد. نشانی داخل فهرست امضاشده را به کار ببرید. پشت تونل، --origin را اضافه کنید.
desk-error-relay-tls = اتصال امن به سرور برقرار نشد. ساعت این کامپیوتر را بررسی کنید، بعد نشانی را.
desk-error-relay-timeout = سرور به‌موقع جواب نداد. بعداً دوباره امتحان کنید.
desk-error-relay-unreachable = دسترسی به سرور ممکن نیست. اتصال اینترنت و نشانی را بررسی کنید.
desk-error-relay-busy = سرور حالا شلوغ است. چند دقیقه صبر کنید، بعد همین فرمان را دوباره اجرا کنید.
desk-error-relay-none = سرور چنین صندوق ورودی را نمی‌شناسد، یا کلید را نپذیرفت. ببینید آیا این کلیدها در فهرست امضاشده هست.
desk-error-relay-expired = فهرست امضاشده سرور دیگر معتبر نیست. به کسانی که آن را اداره می‌کنند بگویید فهرست تازه را نصب کنند.
desk-error-relay-version = این برنامه و سرور حرف هم را نمی‌فهمند. این برنامه را به‌روز کنید.
# $code (text) - the relay's word for the reason
desk-error-relay-refused = سرور نپذیرفت ({ $code }). بعداً دوباره امتحان کنید. اگر باز هم چنین بود، به کسانی که آن را اداره می‌کنند بگویید.
# $lang (text) - what was asked for
desk-error-lang = به زبان «{ $lang }» متنی نیست. waymark-desk --help زبان‌های موجود را نشان می‌دهد.
desk-error-clock = ساعت این کامپیوتر نادرست است: سالی را نشان می‌دهد که خیلی پیش گذشته است. آن را تنظیم کنید، بعد دوباره امتحان کنید.
desk-error-random = این کامپیوتر عدد تصادفی نمی‌دهد، پس چیزی ساخته نشد. از کامپیوتر دیگری استفاده کنید.
desk-error-output = متن بیرون داده نشد. ببینید خروجی به کجا می‌رود.
