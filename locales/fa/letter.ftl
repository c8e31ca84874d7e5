### The letter: every word of the form, from "before you start" to "stored".
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The frame around every step

# $step (number) - the number of this step
# $all (number) - how many steps there are
letter-step-of = مرحله { $step } از { $all }
letter-continue = ادامه
letter-skip = گذشتن از این
letter-back = برگشت
letter-send-so-far = فرستادن آنچه تا حالا نوشته‌ام
letter-stop = توقف و پاک کردن همه‌چیز
letter-stop-sure = هر چه اینجا نوشته‌اید پاک شود؟
letter-stop-yes = بله، پاک شود
letter-stop-no = نه، بماند
# For somebody who helps: the words of every screen in two languages. Stands at the end of each screen.
letter-second = نمایش زبان دوم
letter-second-end = نمایش فقط یک زبان
# Above the list of languages. The letter is written in the language that was there first.
letter-second-which = کدام زبان دوم در این صفحه نشان داده شود؟ نامه شما به زبان اول می‌ماند.
letter-stopped-title = هر چه اینجا نوشته بودید پاک شد
letter-stopped-nothing = هیچ چیزی فرستاده نشد.
letter-stopped-offered = نامه قفل‌شده پیش از آن به راه افتاده بود. ممکن است رسیده باشد. در این صورت نهاد می‌تواند آن را بخواند.
letter-stopped-text = ممکن است تاریخچه مرورگر هنوز نشان دهد که در این سایت بوده‌اید. کسی که بتواند این تلفن را نگاه کند، ممکن است آن را ببیند. اگر برنامه جاسوسی پنهانی هست، آن هم باقی می‌ماند.
letter-start-again = شروع دوباره
letter-loading = یک لحظه. فرم در حال باز شدن است.
letter-numbers-link = شماره‌های تلفن
letter-about-link = خطرهایی که باقی می‌ماند
letter-language-failed = زبان دیگر باز نشد. هیچ چیز از نوشته شما گم نشده است. وقتی شبکه بود دوباره امتحان کنید.

## F1 Before you start

letter-before-title = پیش از شروع
letter-before-intro = لازم نیست بنویسید. هر وقت بخواهید می‌توانید دست بکشید. از هر سؤال می‌شود گذشت.
letter-before-safe = آیا جایی که حالا هستید برای شما امن است؟
letter-before-safe-yes = بله
letter-before-safe-no = نه
letter-before-safe-unsure = مطمئن نیستم
letter-before-danger-title = امنیت شما از همه مهم‌تر است
letter-before-danger-text = نامه فوراً خوانده نمی‌شود. اگر می‌توانید، از این صفحه بیرون بروید و اول زنگ بزنید. بعداً می‌توانید برگردید.
letter-before-company = آیا حالا کسی می‌تواند صفحه تلفن شما را ببیند یا صدایتان را بشنود؟
letter-before-alone = نه، تنها هستم
letter-before-somebody-near = بله، کسی نزدیک است
letter-before-company-unsure = مطمئن نیستم
letter-before-not-alone-title = شاید بهتر باشد این کار را بعداً بکنید
letter-before-not-alone-text = می‌توانید حالا بیرون بروید و وقتی تنها بودید برگردید. همچنین می‌توانید اول به کسی زنگ بزنید.
letter-before-leave-now = خروج از این سایت، همین حالا
letter-before-phone = این تلفن یا کامپیوتر مال کیست؟
letter-before-phone-mine = مال من است، کس دیگری از آن استفاده نمی‌کند
letter-before-phone-shared = مشترک یا قرضی است، یا کسی آن را نگاه می‌کند
letter-before-phone-unsure = مطمئن نیستم
letter-before-shared-title = ممکن است اثری از بازدید شما در این تلفن بماند
letter-before-shared-text = اگر می‌توانید، از تلفن شخص مورد اعتمادتان یا دستگاهی در کتابخانه استفاده کنید. مرور خصوصی این بازدید را در تاریخچه نمی‌نویسد. جلوی برنامه‌های جاسوسی پنهان را نمی‌گیرد.
letter-before-exit-title = دکمه «خروج» چه کار می‌کند و چه کار نمی‌کند
letter-before-exit-hides = «خروج» این صفحه را فوراً پنهان می‌کند و صفحه‌ای بی‌ضرر باز می‌کند.
letter-before-exit-history = تاریخچه مرورگر را پاک نمی‌کند. ممکن است تلفن شما هنوز این بازدید را نشان دهد. جلوی برنامه‌های جاسوسی پنهان هم گرفته نمی‌شود.
letter-before-exit-lost = آنچه نوشته‌اید و نفرستاده‌اید از بین می‌رود. اگر این صفحه را ببندید یا دوباره بارگذاری کنید، یا در مرورگر به عقب برگردید، باز هم از بین می‌رود. برای حفاظت از شما، چیزی در تلفن شما نگه نمی‌داریم.
letter-before-exit-return = برای برگشتن، نشانی این سایت را دوباره بنویسید.
letter-before-exit-help = روی صفحه‌کلید همچنین می‌توانید Shift را سه بار فشار دهید.
letter-before-private = جواب‌های شما در این صفحه برای هیچ‌کس فرستاده نمی‌شود.
letter-before-why = تا بتوانید وقت امنی را انتخاب کنید. این جواب‌ها به هیچ‌کس نمی‌رسد.

## F2 Who it is about

letter-about-title = این نامه درباره کیست؟
letter-about-why = تا آن‌ها بدانند چه کسی کمک لازم دارد. اینجا کسی نام نمی‌پرسد.
letter-about-me = خودم
letter-about-somebody-else = کسی که می‌شناسم
letter-about-rather-not-say = نمی‌خواهم بگویم
letter-about-somebody-note = لطفاً فقط چیزی را بنویسید که آن شخص می‌خواهد. اگر امن است، اول از خودش بپرسید. در سؤال‌های مربوط به خطر، اتفاق‌ها و کمک، کلمه‌هایی مانند «من» و «مدارکم» یعنی آن شخص.

## F3 Who gets the letter

letter-agency-title = نامه شما را چه کسی بخواند؟
letter-agency-why = نامه شما طوری قفل می‌شود که فقط نهاد انتخابی شما بتواند آن را باز کند. لطفاً بخوانید هر کدام چطور کار می‌کند.
letter-agency-run-by = چه کسی آن را اداره می‌کند
letter-agency-run-by-ngo = یک سازمان مستقل
letter-agency-run-by-government = دولت
letter-agency-run-by-police = پلیس
letter-agency-run-by-international = یک سازمان بین‌المللی
letter-agency-run-by-other = کسی دیگر
letter-agency-police = آیا به پلیس می‌گویند؟
letter-agency-immigration = آیا به اداره مهاجرت می‌گویند؟
letter-agency-tells-never = نه، می‌گویند هرگز این کار را نمی‌کنند
letter-agency-tells-with-consent = فقط اگر شما موافق باشید
letter-agency-tells-when-required = بله، وقتی قانون بگوید که باید بگویند
letter-agency-tells-always = بله
letter-agency-duty = چه چیزی را باید گزارش بدهند
letter-agency-langs = زبان‌هایی که می‌خوانند
letter-agency-answer = هدفشان پاسخ دادن است
# $days (number) - how many days the agency says it needs
letter-agency-answer-days = { $days ->
    [one] در مدت { $days } روز
   *[other] در مدت { $days } روز
}
letter-agency-country = کشور محل کار
letter-agency-hours = ساعت کار
letter-agency-hours-always = شب و روز
letter-agency-hours-every-day = هر روز
# $first (text) - the first day of the week on which they are open
# $last (text) - the last such day
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-weekly = از { $first } تا { $last }، ساعت { $from } تا { $until }
# $day (text) - the one day of the week on which they are open
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-one-day = { $day }، ساعت { $from } تا { $until }
# $zone (text) - the place by whose clock the hours are, such as Europe/London
letter-agency-hours-zone = به وقت { $zone }
# $day (text) - a date
letter-agency-closed = تا { $day } بسته است. پیش از آن کسی نامه‌ها را نمی‌خواند.
# $name (text) - the name of another agency
letter-agency-successor = آن‌ها دیگر نامه نمی‌گیرند. حالا { $name } این کار را می‌کند. لطفاً آن را انتخاب کنید.
letter-agency-phone = تلفن
letter-agency-phone-free = زنگ زدن در کشور آن‌ها رایگان است. با این حال ممکن است در صورت‌حساب تلفن بیاید.
letter-agency-phone-cost = زنگ زدن ممکن است خرج داشته باشد.
letter-agency-keeps = مدت نگه‌داری نامه‌ها
# $days (number) - the most days that they keep a letter
letter-agency-keeps-days = { $days ->
    [one] حداکثر { $days } روز
   *[other] حداکثر { $days } روز
}
letter-agency-verified = آخرین باری که این را بررسی کردیم
letter-agency-check = عددهایی برای بررسی این نهاد
letter-agency-check-why = می‌توانید به نهاد زنگ بزنید و این عددها را بپرسید. اگر فرق داشت، نفرستید.
letter-agency-practice = فقط برای تمرین. کسی نامه شما را نمی‌خواند و به آن پاسخ نمی‌دهد.
letter-agency-none-title = حالا نمی‌توانید از اینجا نامه بفرستید
letter-agency-none-text = در این سایت نهادی پیدا نکردیم که بتوانیم به آن اعتماد کنیم. لطفاً منتظر آن نمانید. به جای آن می‌توانید زنگ بزنید.
letter-agency-loading = در جستجوی نهادها…
letter-agency-old = طبق ساعت این تلفن، این فهرست نهادها قدیمی است. صندوق نامه پیش از فرستادن هر چیزی آن را دوباره بررسی می‌کند.

## F4 Under 18, or in danger

letter-danger-title = آیا کسی زیر 18 سال است، یا در خطر؟
letter-danger-why = در این صورت شاید قانون بگوید که نهاد باید به دیگران خبر بدهد. این را پیش از گفتن چیزهای بیشتر، اینجا می‌بینید.
letter-danger-under-18 = من زیر 18 سال هستم
letter-danger-child = کودکی در خطر است
letter-danger-now = من حالا در خطر هستم
letter-danger-none = هیچ‌کدام
letter-danger-rather-not-say = نمی‌خواهم بگویم
# $name (text) - the agency's own name
letter-danger-duty = آنچه { $name } باید گزارش بدهد
letter-danger-duty-choice = شما تصمیم می‌گیرید چه بگویید. می‌توانید نهاد دیگری هم انتخاب کنید.
letter-danger-duty-nobody = هنوز نهادی انتخاب نکرده‌اید. وظیفه‌های هر کدام فرق دارد.
letter-danger-choose = انتخاب نهاد
letter-danger-call-title = اگر می‌توانید، همین حالا زنگ بزنید
letter-danger-call-text = نامه فوراً خوانده نمی‌شود. شماره اضطراری معمولاً شماره پلیس است. اگر پلیس برای شما خطر است، شاید یک خط تلفنی کمک راه بهتری باشد.

## F5 What happened

letter-happened-title = چه اتفاقی می‌افتد، یا افتاده است؟
letter-happened-why = تا بدانند چه کسی می‌تواند بهتر به شما کمک کند. هر کدام را خواستید انتخاب کنید، یا هیچ‌کدام.
letter-happened-somebody = کلمه‌هایی مانند «من» و «مدارکم» یعنی شخصی که درباره او می‌نویسید.
letter-happened-note-title = در جواب‌های بعدی از خشونت، رابطه جنسی و مواد مخدر نام برده می‌شود
letter-happened-note-text = می‌توانید آن‌ها را بخوانید، یا از این بخش بگذرید. هر دو اشکالی ندارد.
letter-happened-note-see = دیدن این جواب‌ها
letter-happened-note-leave = گذشتن از این بخش
letter-happened-left-out = از این بخش گذشتید.
letter-happened-takes-documents = کسی مدارکم را نگه داشته است
letter-happened-takes-earnings = مزدم را نمی‌دهند، یا کامل نمی‌دهند
letter-happened-debt-bondage = می‌گویند که اول باید قرضی را بدهم
letter-happened-false-promises = آن چیزی نیست که به من وعده داده بودند
letter-happened-excessive-hours = روزهای کار خیلی طولانی، یا بدون استراحت
letter-happened-bad-conditions = جای بد برای زندگی یا کار، یا غذای خیلی کم
letter-happened-no-doctor = وقتی لازم دارم نمی‌توانم پیش دکتر بروم
letter-happened-restricts-movement = نمی‌توانم هر وقت بخواهم بیرون بروم یا آنجا را ترک کنم
letter-happened-isolation = مرا از مردم دور نگه می‌دارند، یا زیر نظر دارند
letter-happened-depends-on-them = از این که به آن‌ها وابسته هستم سوءاستفاده می‌کنند
letter-happened-threats = کسی مرا یا عزیزانم را تهدید می‌کند
letter-happened-threat-of-law = می‌گویند به پلیس یا اداره مهاجرت خبر می‌دهند
letter-happened-humiliation = بارها به من توهین می‌کنند یا مرا شرمنده می‌کنند
letter-happened-begging = مجبورم برای آن‌ها گدایی کنم
letter-happened-forced-crime = مجبورم کارهایی بکنم که خلاف قانون است
letter-happened-forced-marriage = ازدواجی که خودم انتخاب نکرده‌ام
letter-happened-drugs = به من مواد مخدر یا مشروب الکلی می‌دهند تا مرا کنترل کنند
letter-happened-physical-abuse = کسی به بدنم آسیب می‌زند
letter-happened-sexual-abuse = کسی برخلاف خواست من به بدنم دست می‌زند یا با من رابطه جنسی دارد
letter-happened-sexual-exploitation = کسی مرا وادار می‌کند برای دیگران، یا برای عکس و فیلم، کارهای جنسی بکنم
letter-happened-something-else = چیز دیگر
letter-happened-rather-not-say = نمی‌خواهم بگویم

## F6 Where and when

letter-place-title = کجا و چه وقت؟
letter-place-why = تا بدانند چه کسی آنجا می‌تواند کمک کند. نه نشانی و نه تاریخ. اینجا کسی درباره اجازه اقامت یا کار نمی‌پرسد.
letter-place-country = در کدام کشور؟
letter-place-country-none = نمی‌خواهم بگویم
letter-place-kind = در چه جور جایی؟
letter-place-home = در خانه کسی
letter-place-farm = در مزرعه یا جنگل
letter-place-factory = در کارخانه یا کارگاه
letter-place-construction = در کار ساختمانی یا معدن
letter-place-restaurant = در رستوران، هتل یا آشپزخانه
letter-place-shop = در مغازه، آرایشگاه یا کارواش (موترشویی)
letter-place-sex-industry = جایی که رابطه جنسی فروخته می‌شود
letter-place-boat = در قایق یا کشتی
letter-place-street = در خیابان یا کوچه
letter-place-online = در اینترنت یا با تلفن
letter-place-somewhere-else = جای دیگر
letter-place-rather-not-say = نمی‌خواهم بگویم
letter-place-when = چه وقت؟
letter-place-now = حالا هم ادامه دارد
letter-place-past-year = کمتر از یک سال پیش تمام شد
letter-place-longer-ago = یک سال پیش یا قبل‌تر تمام شد
letter-place-when-rather-not-say = مطمئن نیستم، یا نمی‌خواهم بگویم

## F7 What would help

letter-help-title = چه چیزی به شما کمک می‌کند؟
letter-help-why = تا بتوانند دنبال آن بگردند. ممکن است همه‌چیز را نداشته باشند. هر کدام را خواستید انتخاب کنید، یا هیچ‌کدام.
letter-help-talk = کسی که با او حرف بزنم
letter-help-safe-place = جای امنی برای خوابیدن
letter-help-transport = راه امنی برای رسیدن به آنجا
letter-help-doctor = دکتر یا پرستار
letter-help-substances = کمک در مورد مشروب الکلی، مواد مخدر یا دارو
letter-help-disability = کمک در مورد معلولیت
letter-help-lawyer = وکیل
letter-help-pay = مزدم
letter-help-papers = مدارکم
letter-help-children = کودکانم، یا مدرسه (مکتب) آن‌ها
letter-help-family = پیدا کردن خانواده‌ام یا زنگ زدن به آن‌ها
letter-help-training = یادگیری، یا پیدا کردن کار
letter-help-interpreter = کسی که زبان مرا حرف بزند و فرهنگ مرا بشناسد
letter-help-with-a-woman = حرف زدن با یک زن
letter-help-with-a-man = حرف زدن با یک مرد
letter-help-going-home = راه امنی برای برگشتن به خانه یا وطن
letter-help-just-information = فقط اطلاعات
letter-help-something-else = چیز دیگر
letter-help-not-sure = هنوز مطمئن نیستم

## F8 Your words

letter-words-title = آیا می‌خواهید چیزی با حرف‌های خودتان اضافه کنید؟
letter-words-why = تا شما را بهتر بفهمند. لازم نیست جزئیات بنویسید.
letter-words-court = ممکن است روزی دادگاه (محکمه) یا طرف مقابل این را ببیند. چند کلمه کافی است.
letter-words-label = حرف‌های شما
# $left (number) - how many characters still fit
letter-words-left = { $left ->
    [one] { $left } حرف یا فاصله دیگر جا دارد
   *[other] { $left } حرف یا فاصله دیگر جا دارد
}
# $over (number) - how many characters are too many
letter-words-over = { $over ->
    [one] این { $over } حرف یا فاصله زیادتر از حد است. چیزی بریده نشد. لطفاً آن را کوتاه‌تر کنید.
   *[other] این { $over } حرف یا فاصله زیادتر از حد است. چیزی بریده نشد. لطفاً آن را کوتاه‌تر کنید.
}

## F9 How to reach you

letter-contact-title = آیا اجازه دارند با شما تماس بگیرند؟
letter-contact-why = تا هیچ‌وقت شما را به خطر نیندازند. فقط راهی را بگویید که امن است.
letter-contact-i-will = نه، خودم با آن‌ها تماس می‌گیرم
letter-contact-i-will-note = شماره تلفن آن‌ها در صفحه آخر است. اگر امن است، لطفاً پیش از بستن صفحه آن را یادداشت کنید.
letter-contact-i-will-no-phone = لطفاً مطمئن شوید که راهی برای تماس با آن‌ها دارید.
letter-contact-yes = بله، به همان راهی که می‌گویم
letter-contact-no = نه، با من تماس نگیرند
letter-contact-rather-not-say = نمی‌خواهم بگویم
letter-contact-anonymous = شما «بدون نام من و بدون راهی برای تماس با من» را انتخاب کردید. پس اینجا چیزی پرسیده نمی‌شود.
letter-contact-change = تغییر دادن آن
letter-contact-channel = کدام راه امن است؟
letter-contact-call = تماس تلفنی
letter-contact-text = پیامک (SMS)
letter-contact-chat = پیام در یک برنامه پیام‌رسان
letter-contact-email = ایمیل
letter-contact-person = کسی که به او اعتماد دارم
letter-contact-another-way = راه دیگر
letter-contact-how = شماره، نشانی یا شخص
letter-contact-how-hint = شماره تلفن، نام در یک پیام‌رسان، یا شخصی که به او اعتماد دارید.
letter-contact-name = یک نام یا کلمه شناسایی برای شما
letter-contact-name-hint = آن‌ها این را می‌گویند تا بدانید که خودشان هستند. لازم نیست نام واقعی شما باشد.
letter-contact-lang = به کدام زبان می‌خواهید حرف بزنید؟
letter-contact-lang-none = نمی‌خواهم بگویم
letter-contact-interpreter = آیا مترجم می‌خواهید؟
letter-contact-interpreter-no = نه
letter-contact-interpreter-woman = بله، یک زن
letter-contact-interpreter-man = بله، یک مرد
letter-contact-interpreter-anybody = بله، هر کسی
letter-contact-interpreter-not-sure = مطمئن نیستم
letter-contact-when = چه وقت امن است؟
letter-contact-morning = صبح
letter-contact-afternoon = بعد از ظهر
letter-contact-evening = سر شب
letter-contact-night = دیروقت شب
letter-contact-weekdays = از دوشنبه تا جمعه
letter-contact-weekend = شنبه یا یکشنبه
letter-contact-any-time = هر وقت
letter-contact-avoid = چه کاری نباید بکنند؟
letter-contact-no-voicemail = پیغام صوتی گذاشتن
letter-contact-no-messages = فرستادن پیامک یا پیام در پیام‌رسان
letter-contact-no-say-who = گفتن این که چه کسی زنگ می‌زند
letter-contact-no-call-again = دوباره زنگ زدن اگر کسی جواب نداد

## F10 How they may use it

letter-use-title = اجازه دارند از نوشته شما چطور استفاده کنند؟
letter-use-why = تا هیچ‌کس بیشتر از آنچه شما می‌خواهید با آن کاری نکند.
letter-use-share = اجازه دارند به دیگرانی که می‌توانند کمک کنند بگویند، اگر هر بار موافق باشم
letter-use-only-them = فقط همین نهاد اجازه دارد آن را بداند
letter-use-anonymous = فقط بدون نام من و بدون راهی برای تماس با من
letter-use-not-sure = مطمئن نیستم
letter-use-anonymous-note = راه تماس با شما از نامه برداشته می‌شود. فقط اگر در صفحه بعد کدی بسازید، می‌توانند پاسخ بدهند. لطفاً در نوشته خودتان هم دنبال نام‌ها بگردید.
letter-use-law = اگر قانونی بگوید که باید چیزی را گزارش بدهند، شاید مجبور باشند این کار را بکنند. روی کارتشان نوشته که چه وقت.

## F13 A code to come back with, between F10 and F11

letter-code-title = آیا کدی برای برگشتن می‌خواهید؟
letter-code-why = تا بتوانند در این سایت به شما پاسخ بدهند. نام، شماره و ایمیل لازم ندارد.
letter-code-back = با کد می‌توانید برگردید، پاسخ آن‌ها را بخوانید و باز هم بنویسید.
letter-code-lost = کدی که گم شود، هیچ‌کس نمی‌تواند دوباره پیدایش کند. جز نزد شما در هیچ جایی نگه‌داری نمی‌شود.
# Two buttons of the same weight.
letter-code-make = ساختن کد
letter-code-without = فرستادن بدون کد
letter-code-without-chosen = انتخاب کردید که بدون کد بفرستید. هنوز می‌توانید یک کد بسازید.
letter-code-making = در حال ساختن کد در این تلفن. چند ثانیه طول می‌کشد…
letter-code-failed-title = کد ساخته نشد
letter-code-failed = شاید این تلفن خیلی قدیمی یا حافظه آن خیلی پر باشد. می‌توانید دوباره امتحان کنید، یا بدون کد بفرستید.
letter-code-yours = کد شما
letter-code-keep = چطور آن را نگه دارید
letter-code-keep-learn = آن را به خاطر بسپارید، هر بار چهار رقم.
letter-code-keep-write = یا آن را بنویسید و پنهان کنید، مثلاً میان عددهای دیگر.
letter-code-keep-finder = هر کس آن را پیدا کند، می‌تواند به جای شما بخواند و بنویسد.
letter-code-keep-picture = لطفاً از صفحه تلفن عکس نگیرید. عکس‌ها به گالری و فضاهای ابری می‌روند و شاید دیگران آن‌ها را ببینند.
letter-code-print = چاپ فقط رقم‌ها
letter-code-last = چهار رقم آخر را بنویسید
letter-code-last-hint = تا مطمئن شوید که آن را دارید. وگرنه نامه شما بدون کد می‌رود.
letter-code-right = درست است. نامه شما با این کد می‌رود.
letter-code-wrong = این‌ها چهار رقم آخر نیست. لطفاً دوباره به کد نگاه کنید. هر چند بار که بخواهید می‌توانید امتحان کنید.
letter-code-another = ساختن یک کد دیگر
letter-code-none = دیگر کد نمی‌خواهم
letter-code-word = یک کلمه مخفی بین شما و نهاد، اگر بخواهید
letter-code-word-hint = قرار است آن‌ها پیش از گفتن جا یا وقت، این کلمه را از شما بپرسند. کسی که فقط کد شما را پیدا کند، آن را نمی‌داند.

## F11 Check and send

letter-check-title = بررسی، موافقت، فرستادن
letter-check-why = تا شما همه‌چیز را پیش از هر کس دیگری ببینید.
letter-check-change = تغییر
# $what (text) - the name of the answer that can be changed, for people who hear the page
letter-check-change-what = تغییر: { $what }
letter-check-nobody = هنوز کسی انتخاب نشده است
letter-check-choose = انتخاب کسی که آن را بخواند
letter-check-nothing = گفته نشده
letter-check-about = نامه درباره کیست
letter-check-danger = زیر 18 سال، یا در خطر
letter-check-happened = چه اتفاقی می‌افتد، یا افتاده است
letter-check-place = کجا و چه وقت
letter-check-help = چه چیزی کمک می‌کند
letter-check-words = حرف‌های شما
letter-check-contact = چطور اجازه دارند با شما تماس بگیرند
letter-check-contact-when = چه وقت امن است
letter-check-contact-avoid = چه کاری نباید بکنند
letter-check-contact-speech = نام یا کلمه شناسایی، زبان، مترجم
letter-check-use = چطور اجازه دارند از آن استفاده کنند
letter-check-code = کدی برای برگشتن
letter-check-code-yes = بله. می‌توانند در این سایت به شما پاسخ بدهند.
letter-check-code-no = نه. نمی‌توانند در این سایت به شما پاسخ بدهند.
letter-check-code-not-kept = هنوز کدی نگه داشته نشده است. چهار رقم آخر آن را ننوشتید. پس نامه بدون کد می‌رود.
letter-check-word = کلمه مخفی شما
letter-check-may-title = چه کاری اجازه دارند بکنند، و چه چیزی را هیچ‌کس نمی‌تواند قول بدهد
letter-check-may-read = آن‌ها نامه شما را می‌خوانند. اگر راهی گفته‌اید، اجازه دارند درباره آن با شما حرف بزنند.
letter-check-may-share = به کارت آن‌ها نگاه کنید: نوشته است چه وقت به دیگران می‌گویند.
letter-check-may-not = ممکن است نتوانند کمک کنند، یا نتوانند زود کمک کنند. هیچ‌کس نمی‌تواند قول کمک بدهد.
# $days (number) - the most days that they keep a letter
letter-check-may-keep = { $days ->
    [one] می‌گویند که آن را حداکثر { $days } روز نگه می‌دارند.
   *[other] می‌گویند که آن را حداکثر { $days } روز نگه می‌دارند.
}
letter-check-may-ask = بعداً می‌توانید از آن‌ها بخواهید که دیگر از آن استفاده نکنند.
letter-check-may-back = نامه را بعد از فرستادن نمی‌شود پس گرفت.
# $name (text) - the agency's own name
letter-consent = موافقم که { $name } این نامه را بخواند
letter-consent-needed = برای فرستادن، لطفاً خانه‌ای را علامت بزنید که می‌گوید موافقید. می‌توانید همین‌جا هم دست بکشید.
# $name (text) - the agency's own name
letter-send = فرستادن به { $name }
letter-asking = در حال پرسیدن از صندوق نامه که آیا همه‌چیز آماده است…
letter-sealing = در حال قفل کردن نامه شما در این تلفن…
letter-opening = در حال باز کردن صندوق نامه شما برای پاسخ آن‌ها…
letter-sending = در حال فرستادن نامه قفل‌شده…
letter-sending-wait = لطفاً پیش از برگشتن یا انتخاب زبان دیگر صبر کنید. هر وقت بخواهید می‌توانید دست بکشید.
# $seconds (number) - in how many seconds it is tried again
letter-waiting = { $seconds ->
    [one] در انتظار. { $seconds } ثانیه دیگر دوباره امتحان می‌کنیم.
   *[other] در انتظار. { $seconds } ثانیه دیگر دوباره امتحان می‌کنیم.
}

## Before anything is locked: the agency may be late, or its card is a new one

letter-late-title = ممکن است آن را دیر بخوانند
# $name (text) - the agency's own name
# $day (text) - a date
letter-late-since = آخرین بار که { $name } دنبال نامه‌ها آمد: { $day }.
# $name (text) - the agency's own name
letter-late-never = { $name } هنوز اینجا دنبال نامه‌ها نیامده است.
letter-late-choice = هنوز چیزی قفل یا فرستاده نشده است. می‌توانید نهاد دیگری انتخاب کنید، زنگ بزنید، یا با این حال بفرستید.
letter-late-send = با این حال فرستاده شود
letter-other-agency = انتخاب نهاد دیگر
letter-changed-title = کارت آن‌ها تغییر کرده است
letter-changed-text = از وقتی این صفحه را باز کردید، نهاد گفته‌هایش درباره خودش را تغییر داده است. لطفاً کارت آن را دوباره بخوانید. هنوز چیزی قفل یا فرستاده نشده است.
letter-changed-read = خواندن دوباره کارت

## When it could not be sent. Every text says that nothing is lost and what to do.

letter-failed-title = هنوز فرستاده نشده. جواب‌های شما هنوز اینجاست.
letter-failed-offline = همین حالا اتصال اینترنت نیست. منتظر شبکه بمانید، بعد دوباره «فرستادن» را بزنید.
letter-failed-busy = صندوق نامه شلوغ است. چند دقیقه صبر کنید، بعد دوباره «فرستادن» را بزنید.
letter-failed-full = صندوق نامه حالا پر است. بعداً دوباره امتحان کنید، یا نهاد دیگری انتخاب کنید، یا زنگ بزنید.
letter-failed-refused = صندوق نامه این نامه را نپذیرفت. نهاد دیگری انتخاب کنید، یا زنگ بزنید.
letter-failed-expired = کلیدهای این نهاد خیلی قدیمی است، پس نامه را برای آن قفل نکردیم. نهاد دیگری انتخاب کنید، یا زنگ بزنید.
letter-failed-gone = این نهاد حالا دیگر نامه نمی‌گیرد. هیچ چیزی قفل یا فرستاده نشد. نهاد دیگری انتخاب کنید، یا زنگ بزنید.
letter-failed-sealer = برنامه قفل کردن در این تلفن شروع نشد. دوباره امتحان کنید، مرورگر دیگری به کار ببرید، یا زنگ بزنید.
letter-failed-long = چیزی که نوشته‌اید خیلی طولانی است: نوشته شما، یا راه تماس با شما. لطفاً آن را کوتاه‌تر کنید. چیزی بریده نشد.
# Shown below the two texts that say: press Send again.
letter-failed-again = تا این صفحه باز است، ما خودمان هم دوباره امتحان می‌کنیم.
letter-failed-kept = هر چه نوشتید هنوز در این صفحه است. در هیچ جای دیگری نیست.

## F12 Stored

letter-sent-title = ذخیره شده، هنوز خوانده نشده
# $name (text) - the agency's own name
# $days (number) - how many days the agency says it needs
letter-sent-text = { $days ->
    [one] هدف { $name } این است که در مدت { $days } روز پاسخ بدهد. ممکن است پاسخ ندهد.
   *[other] هدف { $name } این است که در مدت { $days } روز پاسخ بدهد. ممکن است پاسخ ندهد.
}
letter-sent-then-call = اگر تا آن وقت خبری نشد، می‌توانید زنگ بزنید:
letter-sent-no-phone = اگر تا آن وقت خبری نشد، به شماره‌های تلفن نگاه کنید.
letter-sent-i-will = گفتید که خودتان با آن‌ها تماس می‌گیرید. این راه تماس است:
letter-sent-back-title = چطور برگردید
letter-sent-back = صفحه اول این سایت را باز کنید و «پاسخ‌های نامه خود را بخوانید» را انتخاب کنید. نام آن صفحه G1 است. بعد کد خود را بنویسید.
letter-sent-ways = آنجا همچنین می‌بینید که نامه شما به کدام مرحله رسیده است:
letter-sent-way-stored = ذخیره شده: منتظر نهاد است.
letter-sent-way-collected = تحویل گرفته شده: نهاد آن را دارد، اما هنوز نخوانده است.
letter-sent-way-opened = باز شده: کسی آنجا آن را خوانده است.
letter-sent-way-answered = پاسخ داده شده: چیزی هست که شما بخوانید.
# Shows the digits again, or hides them.
letter-sent-code = نشان دادن یا پنهان کردن کد من
letter-sent-files = اضافه کردن عکس یا فایل
letter-sent-files-loading = یک لحظه. این بخش در حال باز شدن است.
letter-sent-files-none = حالا نمی‌شود فایل اضافه کرد. با این حال نامه شما ذخیره شده است.
letter-sent-no-contact = راهی برای تماس با خود نگفتید. آن‌ها می‌توانند نامه شما را بخوانند، اما نمی‌توانند پاسخ بدهند.
letter-sent-clean = آنچه نوشتید دیگر در این صفحه نیست. حالا می‌توانید بیرون بروید.
letter-sent-danger = اگر حالا در خطر هستید، منتظر نمانید. به شماره اضطراری زنگ بزنید.
letter-sent-practice = این تمرین بود. کسی این نامه را نمی‌خواند و به آن پاسخ نمی‌دهد.

## The letter as the agency can read it without our tools

letter-plain-heading = یک نامه، همان طور که نوشته شده است
letter-plain-agency = به
letter-plain-lang = زبان
letter-plain-contact = چطور می‌شود با نویسنده تماس گرفت، و چطور نه
letter-plain-contact-none = نویسنده راهی نگفته است. سعی نکنید تماس بگیرید.
letter-plain-contact-no = با نویسنده تماس نگیرید.
letter-plain-contact-i-will = با نویسنده تماس نگیرید. نویسنده با شما تماس می‌گیرد.
letter-plain-code = پاسخ از راه سایت
letter-plain-code-yes = نویسنده کدی دارد. پاسخی که با برنامه میز کار فرستاده شود، با این کد خوانده می‌شود.
letter-plain-code-no = نویسنده کدی ندارد. از راه سایت نمی‌شود پاسخ فرستاد.
letter-plain-word = پیش از گفتن جا یا وقت، این کلمه را بپرسید
