### The pages with phone numbers: the list of countries, and the frame around each country's numbers.
### The name of each line, who runs it and its own notes are in lines.ftl.

## The list of countries

numbers-title = همین حالا با کسی حرف بزنید
numbers-danger = حالا در خطر هستید؟ به شماره اضطراری کشوری که در آن هستید زنگ بزنید. این شماره در صفحه آن کشور اول آمده است.
numbers-pick = حالا کجا هستید؟
numbers-tap = برای دیدن شماره‌ها یک کشور را انتخاب کنید. تلفن شما پیش از زنگ زدن از شما می‌پرسد.
numbers-missing = کشور شما اینجا نیست؟
numbers-missing-text = پس شماره‌ای نداریم که بتوانیم نشان بدهیم. شاید بیمارستان (شفاخانه) یا شخص مورد اعتمادتان شماره‌ای بداند.

## The page of a country

numbers-emergency = اگر حالا در خطر هستید
numbers-emergency-any = شماره اضطراری
numbers-emergency-police = پلیس
numbers-emergency-ambulance = آمبولانس
numbers-emergency-text = ممکن است پلیس از این تماس خبردار شود، یا بیاید.
numbers-emergency-none = شماره اضطراری این کشور را نداریم که بتوانیم نشان بدهیم.
numbers-before = پیش از زنگ زدن
numbers-bill = ممکن است تماس در صورت‌حساب تلفن و فهرست تماس‌ها بیاید، حتی اگر رایگان باشد.
numbers-safe = اگر می‌توانید، از تلفن شخص مورد اعتمادتان استفاده کنید.
numbers-ask = لازم نیست نام خود را بگویید. می‌توانید اول بپرسید آن‌ها چه کسانی هستند، و به چه کسی خبر می‌دهند.
numbers-hang-up = هر وقت بخواهید می‌توانید تماس را قطع کنید.
numbers-confirmed = خط‌های کمک
numbers-confirmed-text = کسی برای این سایت به این خط‌ها زنگ زده است. تاریخ آن نوشته شده است.
numbers-open = تأییدنشده
numbers-open-text = این شماره‌ها را در جاهایی پیدا کردیم که زیر آن‌ها نوشته شده است. تازگی کسی برای این سایت به آن‌ها زنگ نزده است. ممکن است حالا درست نباشند.
numbers-none = حالا خط کمکی از این کشور نداریم که بتوانیم نشان بدهیم.

## One line: short words, each followed by what we know

# $who (text) - who runs the line, from lines.ftl
numbers-run-by = اداره‌کننده: { $who }
# Followed by when somebody answers.
numbers-hours = ساعت کار
# Followed by names of languages.
numbers-languages = زبان‌ها
# After the names of languages, when the source speaks of others.
numbers-languages-more = زبان‌های دیگر، شاید با مترجم
# Followed by what a call costs.
numbers-cost = هزینه
numbers-cost-free = تا جایی که می‌دانیم، در این کشور رایگان است
numbers-cost-charged = زنگ زدن خرج دارد
numbers-cost-may = زنگ زدن ممکن است خرج داشته باشد
# Followed by the number to dial from another country.
numbers-abroad = از کشورهای دیگر
# Followed by a number for text messages.
numbers-sms = پیامک (SMS)
# $word (text) - the word that the line wants to get
numbers-sms-word = بنویسید: { $word }
# The name of the app, followed by a number.
numbers-whatsapp = واتساپ (WhatsApp)
# Followed by an e-mail address.
numbers-email = ایمیل
# Followed by the day on which somebody called the line for this site.
numbers-called = تاریخ زنگ زدن ما
# Followed by where we found the number.
numbers-source = محل پیدا کردن شماره
# $host (text) - the address of the source, like "example.org". $seen (text) - the day we read it, as the language writes it.
numbers-source-seen = { $host }، خوانده شده در { $seen }
# $host (text) - the address of the source. $dated (text) - the day, month or year that the page bears. $seen (text) - the day we read it.
numbers-source-dated = { $host }، تاریخ صفحه: { $dated }، خوانده شده در { $seen }
# In place of something that the source does not say.
numbers-unknown = نمی‌دانیم

## When a line is open. Times are written like 09:00.

numbers-hours-always = شب و روز، هر روز
numbers-hours-every-day = هر روز، نمی‌دانیم از چه ساعت تا چه ساعت
# $from (text) and $until (text) - times of day
numbers-hours-daily = هر روز، ساعت { $from } تا { $until } (به وقت همان کشور)
# $first (text) - a day of the week. $from (text) and $until (text) - times of day
numbers-hours-one-day = { $first }، ساعت { $from } تا { $until } (به وقت همان کشور)
# $first (text) and $last (text) - days of the week. $from (text) and $until (text) - times of day
numbers-hours-weekly = از { $first } تا { $last }، ساعت { $from } تا { $until } (به وقت همان کشور)
numbers-day-mon = دوشنبه
numbers-day-tue = سه‌شنبه
numbers-day-wed = چهارشنبه
numbers-day-thu = پنج‌شنبه
numbers-day-fri = جمعه
numbers-day-sat = شنبه
numbers-day-sun = یکشنبه

## What to know before you give details. It stands above the number.

numbers-warn-police = پلیس این خط را اداره می‌کند. ممکن است بر اساس حرف شما اقدام کنند، و ممکن است مدارکتان را بخواهند.
numbers-warn-immigration = اداره مهاجرت این خط را اداره می‌کند. اگر نگران اقامت خود هستید، اول با وکیل یا خط دیگری حرف بزنید.
numbers-warn-labour = بازرس‌های کار این خط را اداره می‌کنند. ممکن است به پلیس یا اداره مهاجرت خبر بدهند. اول از آن‌ها بپرسید.
numbers-warn-enforcement = اداره‌ای که درباره جرم‌ها تحقیق می‌کند این خط را اداره می‌کند. ممکن است به پلیس یا اداره مهاجرت خبر بدهد. اول بپرسید.
numbers-warn-government = دولت این خط را اداره می‌کند. اول بپرسید به چه کسی خبر می‌دهند.
numbers-warn-unknown = نمی‌دانیم چه کسی این خط را اداره می‌کند. اول بپرسید آن‌ها چه کسانی هستند، و به چه کسی خبر می‌دهند.
