### The letter: every word of the form, from "before you start" to "stored".
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The frame around every step

# $step (number) - the number of this step
# $all (number) - how many steps there are
letter-step-of = { $all } میں سے مرحلہ { $step }
letter-continue = آگے چلیں
letter-skip = چھوڑ دیں
letter-back = پیچھے
letter-send-so-far = اب تک جو ہے، بھیجیں
letter-stop = رکیں اور سب مٹا دیں
letter-stop-sure = آپ نے یہاں جو کچھ لکھا، سب مٹا دیں؟
letter-stop-yes = ہاں، مٹا دیں
letter-stop-no = نہیں، رہنے دیں
# For somebody who helps: the words of every screen in two languages. Stands at the end of each screen.
letter-second = دوسری زبان بھی دکھائیں
letter-second-end = صرف ایک زبان دکھائیں
# Above the list of languages. The letter is written in the language that was there first.
letter-second-which = اس صفحے پر دوسری کون سی زبان دکھائی جائے؟ آپ کا خط پہلی زبان ہی میں رہے گا۔
letter-stopped-title = آپ نے یہاں جو کچھ لکھا، سب مٹ گیا ہے
letter-stopped-nothing = کچھ نہیں بھیجا گیا۔
letter-stopped-offered = تالا لگا خط نکل چکا تھا۔ ہو سکتا ہے وہ پہنچ گیا ہو۔ تب ادارہ اسے پڑھ سکتا ہے۔
letter-stopped-text = ہو سکتا ہے براؤزر کی ہسٹری میں اب بھی نظر آئے کہ یہ سائٹ کھلی تھی۔ جو اس فون میں دیکھ سکے، اسے یہ نظر آ سکتا ہے۔ چھپے ہوئے جاسوسی پروگرام ہوں، تو وہ بھی ابھی وہیں ہیں۔
letter-start-again = پھر سے شروع کریں
letter-loading = ایک لمحہ۔ فارم لوڈ ہو رہا ہے۔
letter-numbers-link = فون نمبر
letter-about-link = پھر بھی کیا غلط ہو سکتا ہے
letter-language-failed = دوسری زبان لوڈ نہیں ہو سکی۔ آپ کا لکھا ہوا کچھ نہیں مٹا۔ سگنل آنے پر پھر کوشش کریں۔

## F1 Before you start

letter-before-title = شروع کرنے سے پہلے
letter-before-intro = لکھنا ضروری نہیں۔ آپ جب چاہیں رک جائیں۔ ہر سوال چھوڑا جا سکتا ہے۔
letter-before-safe = آپ ابھی جہاں ہیں، کیا وہاں آپ محفوظ ہیں؟
letter-before-safe-yes = ہاں
letter-before-safe-no = نہیں
letter-before-safe-unsure = مجھے پکا معلوم نہیں
letter-before-danger-title = سب سے پہلے آپ کی حفاظت
letter-before-danger-text = خط فوراً نہیں پڑھا جاتا۔ ہو سکے تو اس صفحے سے نکلیں اور پہلے فون کریں۔ بعد میں واپس آیا جا سکتا ہے۔
letter-before-company = کیا ابھی کوئی آپ کی سکرین دیکھ سکتا ہے یا آپ کو سن سکتا ہے؟
letter-before-alone = نہیں، میرے پاس کوئی نہیں
letter-before-somebody-near = ہاں، کوئی پاس ہے
letter-before-company-unsure = مجھے پکا معلوم نہیں
letter-before-not-alone-title = شاید یہ بعد میں کرنا بہتر ہو
letter-before-not-alone-text = آپ چاہیں تو ابھی نکل جائیں، اور جب پاس کوئی نہ ہو تب واپس آئیں۔ پہلے کسی کو فون بھی کیا جا سکتا ہے۔
letter-before-leave-now = اس سائٹ سے ابھی نکلیں
letter-before-phone = یہ فون یا کمپیوٹر کس کا ہے؟
letter-before-phone-mine = میرا ہے، کوئی اور استعمال نہیں کرتا
letter-before-phone-shared = کئی لوگ استعمال کرتے ہیں، مانگا ہوا ہے، یا کوئی اس میں دیکھتا ہے
letter-before-phone-unsure = مجھے پکا معلوم نہیں
letter-before-shared-title = اس فون میں نشان رہ سکتا ہے کہ یہ سائٹ کھلی تھی
letter-before-shared-text = ہو سکے تو جس پر آپ کو بھروسا ہو اس کا فون، یا لائبریری کا کمپیوٹر استعمال کریں۔ پرائیویٹ ونڈو میں کھولنے سے سائٹ ہسٹری میں نہیں آتی۔ مگر چھپے ہوئے جاسوسی پروگرام اس سے نہیں رکتے۔
letter-before-exit-title = “نکلیں” کا بٹن کیا کرتا ہے، اور کیا نہیں کرتا
letter-before-exit-hides = “نکلیں” کا بٹن یہ صفحہ فوراً چھپا دیتا ہے اور ایک عام صفحہ کھولتا ہے۔
letter-before-exit-history = اس سے براؤزر کی ہسٹری نہیں مٹتی۔ آپ کے فون میں اب بھی نظر آ سکتا ہے کہ یہ سائٹ کھلی تھی۔ چھپے ہوئے جاسوسی پروگرام بھی نہیں رکتے۔
letter-before-exit-lost = آپ نے جو لکھا اور بھیجا نہیں، وہ مٹ جاتا ہے۔ یہ صفحہ بند کرنے، دوبارہ کھولنے یا براؤزر میں پیچھے جانے سے بھی وہ مٹ جاتا ہے۔ آپ کی حفاظت کے لیے ہم آپ کے فون میں کچھ نہیں رکھتے۔
letter-before-exit-return = واپس آنے کے لیے اس سائٹ کا پتہ پھر سے ٹائپ کریں۔
letter-before-exit-help = کی بورڈ پر Shift کو تین بار دبا کر بھی نکلا جا سکتا ہے۔
letter-before-private = اس صفحے پر آپ کے جواب کسی کو نہیں بھیجے جاتے۔
letter-before-why = تاکہ آپ محفوظ وقت چن سکیں۔ یہ جواب کسی کو نہیں ملتے۔

## F2 Who it is about

letter-about-title = یہ کس کے بارے میں ہے؟
letter-about-why = تاکہ انہیں معلوم ہو کہ مدد کسے چاہیے۔ یہاں کوئی نام نہیں پوچھتا۔
letter-about-me = میرے بارے میں
letter-about-somebody-else = میری جان پہچان کے کسی شخص کے بارے میں
letter-about-rather-not-say = مجھے یہ نہیں بتانا
letter-about-somebody-note = مہربانی کر کے صرف وہی لکھیں جو وہ شخص چاہے۔ اگر محفوظ ہو تو پہلے اس سے پوچھ لیں۔ خطرے، جو ہوا اور مدد والے سوالوں میں “میں”، “مجھے” اور “میرا” کا مطلب وہی شخص ہے۔

## F3 Who gets the letter

letter-agency-title = آپ کا خط کون پڑھے؟
letter-agency-why = آپ کے خط پر ایسا تالا لگتا ہے جسے صرف آپ کا چنا ہوا ادارہ کھول سکتا ہے۔ مہربانی کر کے پڑھیں کہ ہر ادارہ کیسے کام کرتا ہے۔
letter-agency-run-by = اسے کون چلاتا ہے
letter-agency-run-by-ngo = ایک آزاد تنظیم
letter-agency-run-by-government = حکومت
letter-agency-run-by-police = پولیس
letter-agency-run-by-international = ایک بین الاقوامی تنظیم
letter-agency-run-by-other = کوئی اور
letter-agency-police = کیا وہ پولیس کو بتاتے ہیں؟
letter-agency-immigration = کیا وہ امیگریشن کو بتاتے ہیں؟
letter-agency-tells-never = نہیں، وہ کہتے ہیں کہ کبھی نہیں بتاتے
letter-agency-tells-with-consent = صرف اگر آپ راضی ہوں
letter-agency-tells-when-required = ہاں، جب قانون کہے کہ بتانا لازم ہے
letter-agency-tells-always = ہاں
letter-agency-duty = کس بات کی اطلاع دینا ان پر لازم ہے
letter-agency-langs = وہ کون سی زبانیں پڑھتے ہیں
letter-agency-answer = کب تک جواب دینے کی کوشش ہے
# $days (number) - how many days the agency says it needs
letter-agency-answer-days = { $days ->
    [one] { $days } دن کے اندر
   *[other] { $days } دنوں کے اندر
}
letter-agency-country = کہاں کام کرتے ہیں
letter-agency-hours = کب کھلا ہے
letter-agency-hours-always = دن رات
letter-agency-hours-every-day = ہر روز
# $first (text) - the first day of the week on which they are open
# $last (text) - the last such day
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-weekly = { $first } سے { $last } تک، { $from } سے { $until } تک
# $day (text) - the one day of the week on which they are open
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-one-day = { $day }، { $from } سے { $until } تک
# $zone (text) - the place by whose clock the hours are, such as Europe/London
letter-agency-hours-zone = { $zone } کی گھڑی کے حساب سے
# $day (text) - a date
letter-agency-closed = { $day } تک بند ہے۔ اس سے پہلے خط کوئی نہیں پڑھتا۔
# $name (text) - the name of another agency
letter-agency-successor = وہ اب خط نہیں لیتے۔ اب یہ کام { $name } کے پاس ہے۔ مہربانی کر کے اسے چنیں۔
letter-agency-phone = فون
letter-agency-phone-free = ان کے ملک میں کال مفت ہے۔ پھر بھی یہ بل میں نظر آ سکتی ہے۔
letter-agency-phone-cost = کال پر پیسے لگ سکتے ہیں۔
letter-agency-keeps = وہ خط کب تک رکھتے ہیں
# $days (number) - the most days that they keep a letter
letter-agency-keeps-days = { $days ->
    [one] زیادہ سے زیادہ { $days } دن
   *[other] زیادہ سے زیادہ { $days } دن
}
letter-agency-verified = ہم نے یہ آخری بار کب جانچا
letter-agency-check = ادارے کو جانچنے کے نمبر
letter-agency-check-why = آپ چاہیں تو ادارے کو فون کر کے یہ نمبر پوچھ لیں۔ اگر وہ کوئی اور نمبر بتائیں تو خط نہ بھیجیں۔
letter-agency-practice = صرف مشق کے لیے۔ آپ کا خط نہ کوئی پڑھے گا، نہ کوئی جواب دے گا۔
letter-agency-none-title = ابھی یہاں سے خط نہیں بھیجا جا سکتا
letter-agency-none-text = ہمیں اس سائٹ پر کوئی ایسا ادارہ نہیں ملا جس پر ہم بھروسا کر سکیں۔ مہربانی کر کے اس کا انتظار نہ کریں۔ اس کی جگہ فون کیا جا سکتا ہے۔
letter-agency-loading = ادارے ڈھونڈے جا رہے ہیں…
letter-agency-old = اس فون کی گھڑی کے حساب سے اداروں کی یہ فہرست پرانی ہے۔ کچھ بھی بھیجنے سے پہلے لیٹر بکس اسے پھر جانچتا ہے۔

## F4 Under 18, or in danger

letter-danger-title = کیا کوئی 18 سال سے کم عمر ہے، یا خطرے میں ہے؟
letter-danger-why = تب ہو سکتا ہے قانون کہے کہ ادارے کو دوسروں کو بتانا لازم ہے۔ آگے کچھ بتانے سے پہلے آپ کو یہ یہاں نظر آتا ہے۔
letter-danger-under-18 = میری عمر 18 سال سے کم ہے
letter-danger-child = کوئی بچہ یا بچی خطرے میں ہے
letter-danger-now = میں ابھی خطرے میں ہوں
letter-danger-none = ان میں سے کچھ نہیں
letter-danger-rather-not-say = مجھے یہ نہیں بتانا
# $name (text) - the agency's own name
letter-danger-duty = { $name } پر کس بات کی اطلاع دینا لازم ہے
letter-danger-duty-choice = کیا بتانا ہے، یہ فیصلہ آپ کا ہے۔ آپ چاہیں تو دوسرا ادارہ چنیں۔
letter-danger-duty-nobody = آپ نے ابھی کوئی ادارہ نہیں چنا۔ ہر ایک کی ذمہ داریاں الگ ہیں۔
letter-danger-choose = ادارہ چنیں
letter-danger-call-title = ہو سکے تو ابھی فون کریں
letter-danger-call-text = خط فوراً نہیں پڑھا جاتا۔ ایمرجنسی نمبر عام طور پر پولیس کا ہوتا ہے۔ اگر پولیس آپ کے لیے خطرہ ہے، تو ہیلپ لائن بہتر راستہ ہو سکتی ہے۔

## F5 What happened

letter-happened-title = کیا ہو رہا ہے، یا کیا ہوا؟
letter-happened-why = تاکہ انہیں معلوم ہو کہ آپ کی مدد سب سے اچھی طرح کون کر سکتا ہے۔ جتنے چاہیں چنیں، یا کوئی نہ چنیں۔
letter-happened-somebody = “میں”، “مجھے” اور “میرا” کا مطلب وہ شخص ہے جس کے بارے میں آپ کا خط ہے۔
letter-happened-note-title = اگلے جوابوں میں تشدد، جنسی باتوں اور نشے کا ذکر ہے
letter-happened-note-text = آپ چاہیں تو انہیں پڑھیں، یا یہ حصہ چھوڑ دیں۔ دونوں ٹھیک ہیں۔
letter-happened-note-see = یہ جواب دیکھیں
letter-happened-note-leave = یہ حصہ چھوڑ دیں
letter-happened-left-out = یہ حصہ چھوڑ دیا گیا ہے۔
letter-happened-takes-documents = کوئی میرے کاغذات اپنے پاس رکھتا ہے
letter-happened-takes-earnings = مجھے تنخواہ نہیں ملتی، یا پوری نہیں ملتی
letter-happened-debt-bondage = وہ کہتے ہیں کہ پہلے مجھے قرض چکانا ہو گا
letter-happened-false-promises = مجھ سے جو وعدہ ہوا تھا، یہ ویسا نہیں
letter-happened-excessive-hours = دن میں بہت زیادہ گھنٹے کام، یا کوئی آرام نہیں
letter-happened-bad-conditions = رہنے یا کام کرنے کی خراب جگہ، یا بہت کم کھانا
letter-happened-no-doctor = ضرورت ہو تب بھی ڈاکٹر کو دکھانا میرے لیے ممکن نہیں
letter-happened-restricts-movement = اپنی مرضی سے باہر جانا یا چھوڑ کر جانا میرے لیے ممکن نہیں
letter-happened-isolation = مجھے لوگوں سے دور رکھا جاتا ہے، یا مجھ پر نظر رکھی جاتی ہے
letter-happened-depends-on-them = میں ان کے سہارے پر ہوں، اور وہ اس کا فائدہ اٹھاتے ہیں
letter-happened-threats = کوئی مجھے یا میرے پیاروں کو دھمکی دیتا ہے
letter-happened-threat-of-law = وہ کہتے ہیں کہ پولیس یا امیگریشن کو بلا لیں گے
letter-happened-humiliation = وہ بار بار مجھے گالی دیتے ہیں یا میری بے عزتی کرتے ہیں
letter-happened-begging = مجھے ان کے لیے بھیک مانگنی پڑتی ہے
letter-happened-forced-crime = مجھے ایسے کام کرنے پڑتے ہیں جو قانون کے خلاف ہیں
letter-happened-forced-marriage = ایسی شادی جو میری مرضی کی نہیں
letter-happened-drugs = مجھے قابو میں رکھنے کے لیے وہ نشے کی چیزیں یا شراب دیتے ہیں
letter-happened-physical-abuse = کوئی میرے جسم کو چوٹ پہنچاتا ہے
letter-happened-sexual-abuse = کوئی میری مرضی کے خلاف مجھے چھوتا ہے یا میرے ساتھ جنسی تعلق کرتا ہے
letter-happened-sexual-exploitation = کوئی مجھ سے دوسروں کے لیے، یا تصویروں کے لیے، جنسی کام کراتا ہے
letter-happened-something-else = کچھ اور
letter-happened-rather-not-say = مجھے یہ نہیں بتانا

## F6 Where and when

letter-place-title = کہاں اور کب؟
letter-place-why = تاکہ انہیں معلوم ہو کہ وہاں کون مدد کر سکتا ہے۔ نہ پتہ پوچھا جاتا ہے، نہ تاریخ۔ یہاں پرمٹ کے بارے میں کوئی نہیں پوچھتا۔
letter-place-country = کس ملک میں؟
letter-place-country-none = مجھے یہ نہیں بتانا
letter-place-kind = کس طرح کی جگہ میں؟
letter-place-home = کسی کے گھر میں
letter-place-farm = کھیت میں، جنگل میں
letter-place-factory = فیکٹری یا کارخانے میں
letter-place-construction = عمارت بننے کی جگہ پر، کان کنی کی جگہ پر
letter-place-restaurant = ریستوران، ہوٹل یا باورچی خانے میں
letter-place-shop = دکان، سیلون یا گاڑی دھونے کی جگہ میں
letter-place-sex-industry = جہاں پیسوں کے بدلے جنسی تعلق ہوتا ہے
letter-place-boat = کشتی یا جہاز پر
letter-place-street = سڑک پر
letter-place-online = انٹرنیٹ پر یا فون کے ذریعے
letter-place-somewhere-else = کہیں اور
letter-place-rather-not-say = مجھے یہ نہیں بتانا
letter-place-when = کب؟
letter-place-now = یہ اب بھی جاری ہے
letter-place-past-year = اسے ختم ہوئے ایک سال سے کم ہوا
letter-place-longer-ago = اسے ختم ہوئے زیادہ عرصہ ہوا
letter-place-when-rather-not-say = مجھے پکا معلوم نہیں، یا یہ نہیں بتانا

## F7 What would help

letter-help-title = آپ کو کس چیز سے مدد ملے گی؟
letter-help-why = تاکہ وہ اسے ڈھونڈ سکیں۔ ہو سکتا ہے ان کے پاس سب کچھ نہ ہو۔ جتنے چاہیں چنیں، یا کوئی نہ چنیں۔
letter-help-talk = کوئی جس سے بات ہو سکے
letter-help-safe-place = سونے کی محفوظ جگہ
letter-help-transport = وہاں پہنچنے کا محفوظ طریقہ
letter-help-doctor = ڈاکٹر یا نرس
letter-help-substances = شراب، نشے یا دواؤں کے معاملے میں مدد
letter-help-disability = معذوری میں مدد
letter-help-lawyer = وکیل
letter-help-pay = میری تنخواہ
letter-help-papers = میرے کاغذات
letter-help-children = میرے بچے، یا ان کا سکول
letter-help-family = میرے گھر والوں کو ڈھونڈنا یا فون کرنا
letter-help-training = سیکھنا، یا کام ڈھونڈنا
letter-help-interpreter = کوئی جو میری زبان بولے اور ہمارے رہن سہن کو جانے
letter-help-with-a-woman = کسی عورت سے بات کرنا
letter-help-with-a-man = کسی مرد سے بات کرنا
letter-help-going-home = گھر واپس جانے کا محفوظ طریقہ
letter-help-just-information = صرف معلومات
letter-help-something-else = کچھ اور
letter-help-not-sure = مجھے ابھی پکا معلوم نہیں

## F8 Your words

letter-words-title = کیا آپ کو اپنے لفظوں میں کچھ اور لکھنا ہے؟
letter-words-why = تاکہ وہ آپ کی بات بہتر سمجھیں۔ تفصیل لکھنا ضروری نہیں۔
letter-words-court = ہو سکتا ہے کبھی عدالت، یا مقدمے میں دوسری طرف کے لوگ، اسے دیکھیں۔ چند لفظ کافی ہیں۔
letter-words-label = آپ کے لفظ
# $left (number) - how many characters still fit
letter-words-left = { $left ->
    [one] { $left } حرف کی جگہ باقی ہے
   *[other] { $left } حروف کی جگہ باقی ہے
}
# $over (number) - how many characters are too many
letter-words-over = { $over ->
    [one] یہ { $over } حرف زیادہ لمبا ہے۔ کچھ کاٹا نہیں گیا۔ مہربانی کر کے اسے چھوٹا کریں۔
   *[other] یہ { $over } حروف زیادہ لمبا ہے۔ کچھ کاٹا نہیں گیا۔ مہربانی کر کے اسے چھوٹا کریں۔
}

## F9 How to reach you

letter-contact-title = کیا انہیں آپ سے رابطہ کرنے کی اجازت ہے؟
letter-contact-why = تاکہ وہ آپ کو کبھی خطرے میں نہ ڈالیں۔ صرف وہ طریقہ بتائیں جو محفوظ ہو۔
letter-contact-i-will = نہیں، رابطہ میری طرف سے ہو گا
letter-contact-i-will-note = ان کا فون نمبر آخری صفحے پر ہے۔ مہربانی کر کے صفحہ بند کرنے سے پہلے اسے لکھ لیں، اگر محفوظ ہو۔
letter-contact-i-will-no-phone = مہربانی کر کے یہ دیکھ لیں کہ آپ کے پاس ان سے رابطے کا کوئی طریقہ ہو۔
letter-contact-yes = ہاں، جس طریقے سے میں بتاؤں
letter-contact-no = نہیں، مجھ سے رابطہ نہ کریں
letter-contact-rather-not-say = مجھے یہ نہیں بتانا
letter-contact-anonymous = آپ نے “میرے نام کے بغیر اور مجھ تک پہنچنے کے طریقے کے بغیر” چنا ہے۔ اس لیے یہاں کچھ نہیں پوچھا جاتا۔
letter-contact-change = اسے بدلیں
letter-contact-channel = کون سا طریقہ محفوظ ہے؟
letter-contact-call = فون کال
letter-contact-text = میسج (SMS)
letter-contact-chat = کسی ایپ میں پیغام
letter-contact-email = ای میل
letter-contact-person = ایک شخص جس پر مجھے بھروسا ہے
letter-contact-another-way = کوئی اور طریقہ
letter-contact-how = نمبر، پتہ یا شخص
letter-contact-how-hint = فون نمبر، ایپ میں نام، یا وہ شخص جس پر آپ کو بھروسا ہے۔
letter-contact-name = آپ کے لیے کوئی نام یا پہچان کا لفظ
letter-contact-name-hint = وہ یہ کہیں گے، تاکہ آپ کو معلوم ہو کہ یہ وہی ہیں۔ آپ کا اصلی نام ہونا ضروری نہیں۔
letter-contact-lang = آپ کو کس زبان میں بات کرنی ہے؟
letter-contact-lang-none = مجھے یہ نہیں بتانا
letter-contact-interpreter = کیا آپ کو ترجمان چاہیے؟
letter-contact-interpreter-no = نہیں
letter-contact-interpreter-woman = ہاں، عورت
letter-contact-interpreter-man = ہاں، مرد
letter-contact-interpreter-anybody = ہاں، کوئی بھی
letter-contact-interpreter-not-sure = مجھے پکا معلوم نہیں
letter-contact-when = کون سا وقت محفوظ ہے؟
letter-contact-morning = صبح
letter-contact-afternoon = دوپہر کے بعد
letter-contact-evening = شام
letter-contact-night = رات
letter-contact-weekdays = پیر سے جمعہ تک
letter-contact-weekend = ہفتے یا اتوار کو
letter-contact-any-time = کسی بھی وقت
letter-contact-avoid = انہیں کیا نہیں کرنا ہے؟
letter-contact-no-voicemail = آواز والا پیغام چھوڑنا
letter-contact-no-messages = میسج یا ایپ میں پیغام بھیجنا
letter-contact-no-say-who = یہ بتانا کہ فون کون کر رہا ہے
letter-contact-no-call-again = کوئی نہ اٹھائے تو پھر فون کرنا

## F10 How they may use it

letter-use-title = آپ کا لکھا ہوا انہیں کیسے استعمال کرنے کی اجازت ہے؟
letter-use-why = تاکہ کوئی اس کے ساتھ آپ کی مرضی سے زیادہ کچھ نہ کرے۔
letter-use-share = مدد کر سکنے والے دوسرے لوگوں کو بتانے کی اجازت ہے، مگر ہر بار پہلے میری ہاں ضروری ہے
letter-use-only-them = صرف اسی ادارے کو جاننے کی اجازت ہے
letter-use-anonymous = صرف میرے نام کے بغیر اور مجھ تک پہنچنے کے طریقے کے بغیر
letter-use-not-sure = مجھے پکا معلوم نہیں
letter-use-anonymous-note = آپ تک پہنچنے کا طریقہ خط سے نکال دیا جاتا ہے۔ وہ تب ہی جواب دے سکتے ہیں جب آپ اگلے صفحے پر کوڈ بنائیں۔ مہربانی کر کے یہ بھی دیکھ لیں کہ آپ کے لکھے ہوئے میں کوئی نام تو نہیں۔
letter-use-law = اگر قانون کہے کہ کسی بات کی اطلاع دینا لازم ہے، تو ہو سکتا ہے انہیں ایسا کرنا پڑے۔ کب، یہ ان کے کارڈ پر لکھا ہے۔

## F13 A code to come back with, between F10 and F11

letter-code-title = کیا آپ کو واپس آنے کے لیے کوڈ چاہیے؟
letter-code-why = تاکہ وہ اسی سائٹ پر آپ کو جواب دے سکیں۔ اس میں نہ نام چاہیے، نہ نمبر، نہ ای میل۔
letter-code-back = کوڈ سے واپس آ کر ان کا جواب پڑھا جا سکتا ہے اور آگے لکھا جا سکتا ہے۔
letter-code-lost = کھویا ہوا کوڈ کوئی دوبارہ نہیں ڈھونڈ سکتا۔ وہ صرف آپ کے پاس ہوتا ہے، اور کہیں نہیں۔
# Two buttons of the same weight.
letter-code-make = کوڈ بنائیں
letter-code-without = بغیر کوڈ کے بھیجیں
letter-code-without-chosen = آپ نے بغیر کوڈ کے بھیجنا چنا ہے۔ کوڈ اب بھی بنایا جا سکتا ہے۔
letter-code-making = اس فون پر کوڈ بن رہا ہے۔ اس میں چند سیکنڈ لگتے ہیں…
letter-code-failed-title = کوڈ نہیں بن سکا
letter-code-failed = ہو سکتا ہے یہ فون بہت پرانا ہو، یا اس کی میموری بھری ہو۔ پھر کوشش کی جا سکتی ہے، یا بغیر کوڈ کے بھیجا جا سکتا ہے۔
letter-code-yours = آپ کا کوڈ
letter-code-keep = اسے کیسے سنبھالیں
letter-code-keep-learn = اسے یاد کر لیں، ایک بار میں چار ہندسے۔
letter-code-keep-write = یا لکھ کر چھپا دیں، مثال کے طور پر دوسرے نمبروں کے بیچ۔
letter-code-keep-finder = جسے یہ مل جائے، وہ آپ بن کر پڑھ اور لکھ سکتا ہے۔
letter-code-keep-picture = مہربانی کر کے سکرین کی تصویر نہ لیں۔ تصویریں گیلری اور کلاؤڈ میں جاتی ہیں، جنہیں دوسرے دیکھ سکتے ہیں۔
letter-code-print = صرف ہندسے پرنٹ کریں
letter-code-last = آخری چار ہندسے ٹائپ کریں
letter-code-last-hint = اس سے آپ کو معلوم ہو گا کہ کوڈ آپ کے پاس ہے۔ ورنہ آپ کا خط بغیر کوڈ کے جاتا ہے۔
letter-code-right = یہ صحیح ہے۔ آپ کا خط اسی کوڈ کے ساتھ جاتا ہے۔
letter-code-wrong = یہ آخری چار ہندسے نہیں ہیں۔ مہربانی کر کے کوڈ کو پھر دیکھیں۔ جتنی بار چاہیں کوشش کی جا سکتی ہے۔
letter-code-another = دوسرا کوڈ بنائیں
letter-code-none = اب مجھے کوڈ نہیں چاہیے
letter-code-word = ایک خفیہ لفظ، اگر آپ چاہیں
letter-code-word-hint = جگہ یا وقت بتانے سے پہلے انہیں آپ سے یہ پوچھنا چاہیے۔ جسے صرف آپ کا کوڈ ملا ہو، اسے یہ معلوم نہیں۔

## F11 Check and send

letter-check-title = دیکھیں، ہاں کہیں، بھیجیں
letter-check-why = تاکہ کسی اور سے پہلے آپ سب کچھ دیکھ لیں۔
letter-check-change = بدلیں
# $what (text) - the name of the answer that can be changed, for people who hear the page
letter-check-change-what = بدلیں: { $what }
letter-check-nobody = ابھی کسی کو نہیں چنا گیا
letter-check-choose = چنیں کہ کون پڑھے
letter-check-nothing = نہیں بتایا گیا
letter-check-about = کس کے بارے میں ہے
letter-check-danger = 18 سال سے کم، یا خطرے میں
letter-check-happened = کیا ہو رہا ہے، یا کیا ہوا
letter-check-place = کہاں اور کب
letter-check-help = کس چیز سے مدد ملے گی
letter-check-words = آپ کے لفظ
letter-check-contact = انہیں کس طرح رابطہ کرنے کی اجازت ہے
letter-check-contact-when = کون سا وقت محفوظ ہے
letter-check-contact-avoid = انہیں کیا نہیں کرنا ہے
letter-check-contact-speech = نام یا پہچان کا لفظ، زبان، ترجمان
letter-check-use = انہیں یہ کیسے استعمال کرنے کی اجازت ہے
letter-check-code = واپس آنے کا کوڈ
letter-check-code-yes = ہاں۔ وہ اس سائٹ پر آپ کو جواب دے سکتے ہیں۔
letter-check-code-no = نہیں۔ وہ اس سائٹ پر آپ کو جواب نہیں دے سکتے۔
letter-check-code-not-kept = ابھی کوئی کوڈ آپ کے پاس نہیں۔ آپ نے اس کے آخری چار ہندسے ٹائپ نہیں کیے۔ اس لیے خط بغیر کوڈ کے جاتا ہے۔
letter-check-word = آپ کا خفیہ لفظ
letter-check-may-title = انہیں کس بات کی اجازت ہے، اور کس بات کا وعدہ کوئی نہیں کر سکتا
letter-check-may-read = وہ آپ کا خط پڑھتے ہیں۔ اگر آپ نے طریقہ بتایا ہو تو انہیں آپ سے اس پر بات کرنے کی اجازت ہے۔
letter-check-may-share = ان کا کارڈ دیکھیں: اس پر لکھا ہے کہ وہ دوسروں کو کب بتاتے ہیں۔
letter-check-may-not = ہو سکتا ہے وہ مدد نہ کر سکیں، یا جلدی نہ کر سکیں۔ مدد کا وعدہ کوئی نہیں کر سکتا۔
# $days (number) - the most days that they keep a letter
letter-check-may-keep = { $days ->
    [one] وہ کہتے ہیں کہ خط زیادہ سے زیادہ { $days } دن رکھتے ہیں۔
   *[other] وہ کہتے ہیں کہ خط زیادہ سے زیادہ { $days } دن رکھتے ہیں۔
}
letter-check-may-ask = بعد میں ان سے کہا جا سکتا ہے کہ اب اسے استعمال نہ کریں۔
letter-check-may-back = بھیجنے کے بعد خط واپس نہیں لیا جا سکتا۔
# $name (text) - the agency's own name
letter-consent = میں راضی ہوں کہ { $name } یہ خط پڑھے
letter-consent-needed = بھیجنے کے لیے مہربانی کر کے اس خانے پر نشان لگائیں جو کہتا ہے کہ آپ راضی ہیں۔ یہاں رکا بھی جا سکتا ہے۔
# $name (text) - the agency's own name
letter-send = { $name } کو بھیجیں
letter-asking = لیٹر بکس سے پوچھا جا رہا ہے کہ سب تیار ہے یا نہیں…
letter-sealing = اس فون پر آپ کے خط کو تالا لگ رہا ہے…
letter-opening = ان کے جواب کے لیے آپ کا لیٹر بکس کھل رہا ہے…
letter-sending = تالا لگا خط بھیجا جا رہا ہے…
letter-sending-wait = واپس جانے یا دوسری زبان چننے سے پہلے مہربانی کر کے انتظار کریں۔ بھیجنا کسی بھی وقت روکا جا سکتا ہے۔
# $seconds (number) - in how many seconds it is tried again
letter-waiting = { $seconds ->
    [one] انتظار ہے۔ { $seconds } سیکنڈ میں ہم پھر کوشش کرتے ہیں۔
   *[other] انتظار ہے۔ { $seconds } سیکنڈ میں ہم پھر کوشش کرتے ہیں۔
}

## Before anything is locked: the agency may be late, or its card is a new one

letter-late-title = ہو سکتا ہے وہ اسے دیر سے پڑھیں
# $name (text) - the agency's own name
# $day (text) - a date
letter-late-since = { $name } نے آخری بار { $day } کو دیکھا کہ خط آئے ہیں یا نہیں۔
# $name (text) - the agency's own name
letter-late-never = { $name } نے یہاں ابھی تک نہیں دیکھا کہ خط آئے ہیں یا نہیں۔
letter-late-choice = ابھی کچھ بھی نہ تالے میں ہے، نہ بھیجا گیا ہے۔ دوسرا ادارہ چنا جا سکتا ہے، فون کیا جا سکتا ہے، یا پھر بھی بھیجا جا سکتا ہے۔
letter-late-send = پھر بھی بھیجیں
letter-other-agency = دوسرا ادارہ چنیں
letter-changed-title = ان کا کارڈ بدل گیا ہے
letter-changed-text = جب سے آپ نے یہ صفحہ کھولا ہے، ادارے نے اپنے بارے میں لکھی بات بدل دی ہے۔ مہربانی کر کے اس کا کارڈ پھر پڑھیں۔ ابھی کچھ بھی نہ تالے میں ہے، نہ بھیجا گیا ہے۔
letter-changed-read = کارڈ پھر پڑھیں

## When it could not be sent. Every text says that nothing is lost and what to do.

letter-failed-title = ابھی بھیجا نہیں گیا۔ آپ کے جواب اب بھی یہاں ہیں۔
letter-failed-offline = ابھی کنکشن نہیں ہے۔ سگنل کا انتظار کریں، پھر “بھیجیں” کو دوبارہ دبائیں۔
letter-failed-busy = لیٹر بکس مصروف ہے۔ چند منٹ انتظار کریں، پھر “بھیجیں” کو دوبارہ دبائیں۔
letter-failed-full = لیٹر بکس ابھی بھرا ہوا ہے۔ بعد میں پھر کوشش کریں، یا دوسرا ادارہ چنیں، یا فون کریں۔
letter-failed-refused = لیٹر بکس نے خط نہیں لیا۔ دوسرا ادارہ چنیں، یا فون کریں۔
letter-failed-expired = اس ادارے کی چابیاں بہت پرانی ہیں، اس لیے ہم نے خط پر اس کے لیے تالا نہیں لگایا۔ دوسرا ادارہ چنیں، یا فون کریں۔
letter-failed-gone = یہ ادارہ اب خط نہیں لیتا۔ کچھ بھی نہ تالے میں ہے، نہ بھیجا گیا۔ دوسرا ادارہ چنیں، یا فون کریں۔
letter-failed-sealer = تالا لگانے والا پروگرام اس فون پر شروع نہیں ہو سکا۔ پھر کوشش کریں، دوسرا براؤزر استعمال کریں، یا فون کریں۔
letter-failed-long = آپ کی لکھی ہوئی کوئی چیز بہت لمبی ہے: آپ کی بات، یا آپ سے رابطے کا طریقہ۔ مہربانی کر کے اسے چھوٹا کریں۔ کچھ کاٹا نہیں گیا۔
# Shown below the two texts that say: press Send again.
letter-failed-again = جب تک یہ صفحہ کھلا ہے، ہم خود بھی پھر کوشش کرتے ہیں۔
letter-failed-kept = آپ نے جو کچھ لکھا، وہ اب بھی اس صفحے پر ہے۔ وہ اور کہیں نہیں ہے۔

## F12 Stored

letter-sent-title = جمع ہے، ابھی پڑھا نہیں گیا
# $name (text) - the agency's own name
# $days (number) - how many days the agency says it needs
letter-sent-text = { $days ->
    [one] { $name } کی کوشش ہے کہ { $days } دن کے اندر جواب دے۔ ہو سکتا ہے جواب نہ آئے۔
   *[other] { $name } کی کوشش ہے کہ { $days } دنوں کے اندر جواب دے۔ ہو سکتا ہے جواب نہ آئے۔
}
letter-sent-then-call = اگر تب تک کوئی خبر نہ آئے تو یہاں فون کیا جا سکتا ہے:
letter-sent-no-phone = اگر تب تک کوئی خبر نہ آئے تو فون نمبر دیکھیں۔
letter-sent-i-will = آپ نے کہا تھا کہ رابطہ آپ کی طرف سے ہو گا۔ طریقہ یہ ہے:
letter-sent-back-title = واپس کیسے آئیں
letter-sent-back = اس سائٹ کا پہلا صفحہ کھولیں اور “اپنے خط کے جواب پڑھیں” کو چنیں۔ اس صفحے کا نام G1 ہے۔ پھر اپنا کوڈ ٹائپ کریں۔
letter-sent-ways = وہاں یہ بھی نظر آتا ہے کہ آپ کا خط کہاں تک پہنچا:
letter-sent-way-stored = جمع ہے: ادارے کا انتظار ہے۔
letter-sent-way-collected = لے لیا گیا: ادارے کے پاس ہے، مگر ابھی پڑھا نہیں گیا۔
letter-sent-way-opened = کھولا گیا: وہاں کسی نے اسے پڑھا ہے۔
letter-sent-way-answered = جواب آ گیا: آپ کے پڑھنے کے لیے کچھ ہے۔
# Shows the digits again, or hides them.
letter-sent-code = میرا کوڈ دکھائیں یا چھپائیں
letter-sent-files = تصویریں یا فائلیں جوڑیں
letter-sent-files-loading = ایک لمحہ۔ یہ حصہ لوڈ ہو رہا ہے۔
letter-sent-files-none = ابھی فائلیں نہیں جوڑی جا سکتیں۔ آپ کا خط پھر بھی جمع ہے۔
letter-sent-no-contact = آپ نے اپنے تک پہنچنے کا طریقہ نہیں بتایا۔ وہ آپ کا خط پڑھ سکتے ہیں، مگر جواب نہیں دے سکتے۔
letter-sent-clean = آپ نے جو لکھا، وہ اب اس صفحے پر نہیں ہے۔ اب نکلا جا سکتا ہے۔
letter-sent-danger = اگر آپ ابھی خطرے میں ہیں تو انتظار نہ کریں۔ ایمرجنسی نمبر پر فون کریں۔
letter-sent-practice = یہ مشق تھی۔ یہ خط نہ کوئی پڑھے گا، نہ کوئی جواب دے گا۔

## The letter as the agency can read it without our tools

letter-plain-heading = ایک خط، جیسا لکھا گیا تھا
letter-plain-agency = کس کے لیے
letter-plain-lang = زبان
letter-plain-contact = خط لکھنے والے شخص سے رابطہ کیسے کریں، اور کیسے نہیں
letter-plain-contact-none = خط لکھنے والے شخص نے کوئی طریقہ نہیں بتایا۔ رابطے کی کوشش نہ کریں۔
letter-plain-contact-no = خط لکھنے والے شخص سے رابطہ نہ کریں۔
letter-plain-contact-i-will = خط لکھنے والے شخص سے رابطہ نہ کریں۔ وہ شخص خود آپ سے رابطہ کرے گا۔
letter-plain-code = سائٹ کے ذریعے جواب
letter-plain-code-yes = خط لکھنے والے شخص کے پاس کوڈ ہے۔ ڈیسک پروگرام سے بھیجا گیا جواب اس کوڈ سے پڑھا جا سکتا ہے۔
letter-plain-code-no = خط لکھنے والے شخص کے پاس کوڈ نہیں ہے۔ سائٹ کے ذریعے کوئی جواب نہیں بھیجا جا سکتا۔
letter-plain-word = جگہ یا وقت بتانے سے پہلے یہ لفظ پوچھیں
