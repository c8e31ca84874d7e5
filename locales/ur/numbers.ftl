### The pages with phone numbers: the list of countries, and the frame around each country's numbers.
### The name of each line, who runs it and its own notes are in lines.ftl.

## The list of countries

numbers-title = ابھی کسی سے بات کریں
numbers-danger = ابھی خطرے میں ہیں؟ جس ملک میں ہیں، وہاں کے ایمرجنسی نمبر پر فون کریں۔ اس ملک کے صفحے پر وہ سب سے پہلے ہے۔
numbers-pick = آپ ابھی کہاں ہیں؟
numbers-tap = نمبر دیکھنے کے لیے ملک چنیں۔ فون ملانے سے پہلے آپ کا فون آپ سے پوچھتا ہے۔
numbers-missing = آپ کا ملک یہاں نہیں ہے؟
numbers-missing-text = تو ہمارے پاس کوئی ایسا نمبر نہیں جو ہم دکھا سکیں۔ ہو سکتا ہے کسی ہسپتال کو، یا جس پر آپ کو بھروسا ہو اسے، کوئی نمبر معلوم ہو۔

## The page of a country

numbers-emergency = اگر آپ ابھی خطرے میں ہیں
numbers-emergency-any = ایمرجنسی نمبر
numbers-emergency-police = پولیس
numbers-emergency-ambulance = ایمبولینس
numbers-emergency-text = ہو سکتا ہے پولیس کو اس کال کی خبر ہو جائے، یا پولیس آ جائے۔
numbers-emergency-none = ہمارے پاس اس ملک کا کوئی ایسا ایمرجنسی نمبر نہیں جو ہم دکھا سکیں۔
numbers-before = فون کرنے سے پہلے
numbers-bill = کال مفت ہو تب بھی فون کے بل میں اور کالوں کی فہرست میں نظر آ سکتی ہے۔
numbers-safe = ہو سکے تو ایسے شخص کا فون استعمال کریں جس پر آپ کو بھروسا ہو۔
numbers-ask = اپنا نام بتانا ضروری نہیں۔ پہلے پوچھا جا سکتا ہے کہ وہ کون ہیں، اور کسے بتاتے ہیں۔
numbers-hang-up = کال کسی بھی وقت بند کی جا سکتی ہے۔
numbers-confirmed = ہیلپ لائنیں
numbers-confirmed-text = اس سائٹ کے لیے کسی نے ان نمبروں پر فون کیا ہے۔ تاریخ سے معلوم ہوتا ہے کہ کب۔
numbers-open = تصدیق نہیں ہوئی
numbers-open-text = یہ نمبر ہمیں وہاں ملے جو ان کے نیچے لکھا ہے۔ کچھ عرصے سے اس سائٹ کے لیے کسی نے ان پر فون نہیں کیا۔ ہو سکتا ہے اب یہ غلط ہوں۔
numbers-none = ہمارے پاس ابھی اس ملک کی کوئی ایسی ہیلپ لائن نہیں جو ہم دکھا سکیں۔

## One line: short words, each followed by what we know

# $who (text) - who runs the line, from lines.ftl
numbers-run-by = چلانے والے: { $who }
# Followed by when somebody answers.
numbers-hours = کب کھلی ہے
# Followed by names of languages.
numbers-languages = زبانیں
# After the names of languages, when the source speaks of others.
numbers-languages-more = دوسری زبانیں، شاید ترجمان کے ذریعے
# Followed by what a call costs.
numbers-cost = خرچ
numbers-cost-free = جہاں تک ہمیں معلوم ہے، اس ملک میں مفت
numbers-cost-charged = کال پر پیسے لگتے ہیں
numbers-cost-may = کال پر پیسے لگ سکتے ہیں
# Followed by the number to dial from another country.
numbers-abroad = دوسرے ملکوں سے
# Followed by a number for text messages.
numbers-sms = میسج (SMS)
# $word (text) - the word that the line wants to get
numbers-sms-word = یہ لکھیں: { $word }
# The name of the app, followed by a number.
numbers-whatsapp = واٹس ایپ (WhatsApp)
# Followed by an e-mail address.
numbers-email = ای میل
# Followed by the day on which somebody called the line for this site.
numbers-called = ہم نے فون کیا
# Followed by where we found the number.
numbers-source = کہاں ملا
# $host (text) - the address of the source, like "example.org". $seen (text) - the day we read it, as the language writes it.
numbers-source-seen = { $host }، { $seen } کو پڑھا گیا
# $host (text) - the address of the source. $dated (text) - the day, month or year that the page bears. $seen (text) - the day we read it.
numbers-source-dated = { $host }، صفحے کی تاریخ: { $dated }؛ { $seen } کو پڑھا گیا
# In place of something that the source does not say.
numbers-unknown = ہمیں معلوم نہیں

## When a line is open. Times are written like 09:00.

numbers-hours-always = دن رات، ہر روز
numbers-hours-every-day = ہر روز، ہمیں معلوم نہیں کہ کب سے کب تک
# $from (text) and $until (text) - times of day
numbers-hours-daily = ہر روز، { $from } سے { $until } تک (اس ملک کے وقت سے)
# $first (text) - a day of the week. $from (text) and $until (text) - times of day
numbers-hours-one-day = { $first }، { $from } سے { $until } تک (اس ملک کے وقت سے)
# $first (text) and $last (text) - days of the week. $from (text) and $until (text) - times of day
numbers-hours-weekly = { $first } سے { $last } تک، { $from } سے { $until } تک (اس ملک کے وقت سے)
numbers-day-mon = پیر
numbers-day-tue = منگل
numbers-day-wed = بدھ
numbers-day-thu = جمعرات
numbers-day-fri = جمعہ
numbers-day-sat = ہفتہ
numbers-day-sun = اتوار

## What to know before you give details. It stands above the number.

numbers-warn-police = یہ لائن پولیس چلاتی ہے۔ آپ جو بتائیں، ہو سکتا ہے وہ اس پر قدم اٹھائیں، اور آپ کے کاغذات مانگیں۔
numbers-warn-immigration = یہ لائن امیگریشن کا دفتر چلاتا ہے۔ اگر ڈر ہو کہ یہاں رہنے نہ دیا جائے، تو پہلے وکیل یا کسی اور لائن سے بات کریں۔
numbers-warn-labour = یہ لائن لیبر انسپکٹر چلاتے ہیں۔ ہو سکتا ہے وہ پولیس یا امیگریشن کو بتائیں۔ پہلے ان سے پوچھیں۔
numbers-warn-enforcement = یہ لائن ایسا دفتر چلاتا ہے جو جرموں کی تفتیش کرتا ہے۔ ہو سکتا ہے وہ پولیس یا امیگریشن کو بتائے۔ پہلے پوچھیں۔
numbers-warn-government = یہ لائن حکومت چلاتی ہے۔ پہلے پوچھیں کہ وہ کسے بتاتے ہیں۔
numbers-warn-unknown = ہمیں معلوم نہیں کہ یہ لائن کون چلاتا ہے۔ پہلے پوچھیں کہ وہ کون ہیں، اور کسے بتاتے ہیں۔
