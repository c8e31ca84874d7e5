### Coming back with a code: the page before its program has started, and every word of the mailbox.
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The page before the program has started, and where it can not start

answers-title = جواب
answers-intro = اپنے خط کے کوڈ سے آپ چاہیں تو یہاں جواب پڑھیں، آگے لکھیں، یا سب مٹا دیں۔
# Shown until the program has started, and where it never starts.
answers-loading = اگر یہ براؤزر چلا سکے تو صفحہ خود شروع ہوتا ہے۔ اس میں 400 KB تک ڈیٹا لگتا ہے۔
answers-noscript = اس براؤزر میں سکرپٹ (scripts) بند ہیں، اس لیے جواب نہیں کھل سکتے۔ وہ تالے میں ہیں، اور تالا صرف سکرپٹ کھول سکتا ہے۔
answers-about-small = کوڈ ٹائپ کرنے سے پہلے یہ پڑھیں
answers-none-title = یہاں کوئی جواب نہیں ہے
answers-none-answer = سائٹ کی اس کاپی پر خط کسی کو نہیں ملتے، اس لیے کوئی جواب نہیں دیتا۔ مہربانی کر کے یہاں انتظار نہ کریں۔ اس کی جگہ فون کیا جا سکتا ہے۔
answers-no-start = یہ صفحہ اس براؤزر میں نہیں چل سکتا۔ آپ کے جواب اب بھی موجود ہیں۔ مہربانی کر کے دوسرا براؤزر استعمال کریں، یا فون کریں۔
answers-not-secure = یہ صفحہ کوڈ ٹائپ کرنے کے لیے محفوظ نہیں، اس لیے بند رہتا ہے۔ دیکھیں کہ پتہ https سے شروع ہو، یا فون کریں۔

## The frame around every screen

answers-back = پیچھے
answers-close = یہ صفحہ بند کریں
answers-numbers-link = فون نمبر
answers-about-link = پھر بھی کیا غلط ہو سکتا ہے
answers-start-link = پہلا صفحہ
answers-language-failed = دوسری زبان لوڈ نہیں ہو سکی۔ کچھ نہیں مٹا۔ سگنل آنے پر پھر کوشش کریں۔

## The code

answers-code-title = اپنے جواب کھولیں
answers-code-why = آپ کا کوڈ جوابوں کو اسی فون پر کھولتا ہے۔ خود کوڈ کسی کو نہیں بھیجا جاتا۔
answers-code-label = آپ کا کوڈ
answers-code-hint = 24 ہندسے، کسی بھی لکھائی میں۔ بیچ کی خالی جگہ اور لکیروں سے فرق نہیں پڑتا۔
answers-code-open = کھولیں
answers-code-empty = مہربانی کر کے اپنے کوڈ کے 24 ہندسے ٹائپ کریں۔
answers-code-letters = آپ نے جو ٹائپ کیا، اس میں حروف ہیں۔ کوڈ میں صرف ہندسے ہوتے ہیں۔
# $left (number) - how many digits are missing
answers-code-short = { $left ->
    [one] ابھی { $left } ہندسہ کم ہے۔ کوڈ میں 24 ہندسے ہوتے ہیں۔
   *[other] ابھی { $left } ہندسے کم ہیں۔ کوڈ میں 24 ہندسے ہوتے ہیں۔
}
# $over (number) - how many digits are too many
answers-code-long = { $over ->
    [one] { $over } ہندسہ زیادہ ہے۔ کوڈ میں 24 ہندسے ہوتے ہیں۔
   *[other] { $over } ہندسے زیادہ ہیں۔ کوڈ میں 24 ہندسے ہوتے ہیں۔
}
# $group (number) - which of the six groups of four digits, from 1 to 6
answers-code-group = یہ ہندسے آپس میں نہیں ملتے۔ مہربانی کر کے گروپ { $group } کو پھر دیکھیں: وہ غلط لگتا ہے۔
answers-code-check = یہ ہندسے آپس میں نہیں ملتے۔ ایک یا زیادہ غلط ہیں۔ مہربانی کر کے انہیں ایک ایک گروپ کر کے ملائیں۔
answers-code-near = اگر ابھی کوئی آپ کی سکرین دیکھ سکتا ہے، تو شاید یہ بعد میں کرنا بہتر ہو۔
answers-code-lost = کوڈ کے بغیر جواب کوئی نہیں کھول سکتا۔ اگر کوڈ کھو گیا ہو تو نیا خط لکھا جا سکتا ہے، یا فون کیا جا سکتا ہے۔

## Opening the mailbox

answers-deriving = آپ کے کوڈ سے چابیاں بن رہی ہیں۔ اس میں چند سیکنڈ لگتے ہیں…
answers-agencies = اداروں کی دستخط والی فہرست لوڈ ہو رہی ہے…
answers-looking = آپ کا لیٹر بکس ڈھونڈا جا رہا ہے…
answers-unlocking = جوابوں کا تالا کھل رہا ہے اور دیکھا جا رہا ہے کہ کس نے لکھے…
# $seconds (number) - about how long until the next try
answers-waiting = { $seconds ->
    [one] کنکشن نہیں ہے، یا لیٹر بکس مصروف ہے۔ { $seconds } سیکنڈ میں ہم پھر کوشش کرتے ہیں۔
   *[other] کنکشن نہیں ہے، یا لیٹر بکس مصروف ہے۔ { $seconds } سیکنڈ میں ہم پھر کوشش کرتے ہیں۔
}
answers-waiting-login = کچھ نیٹ ورک چاہتے ہیں کہ پہلے لاگ ان کیا جائے۔ کچھ نہیں مٹا، اور دوبارہ کچھ ٹائپ کرنا ضروری نہیں۔
answers-nothing-title = اس کوڈ کا کوئی لیٹر بکس نہیں ہے
answers-nothing-text = ہندسے آپس میں ملتے ہیں، مگر کسی لیٹر بکس کا یہ کوڈ نہیں۔ مہربانی کر کے انہیں ایک بار پھر دیکھ لیں۔
answers-nothing-why = جو لیٹر بکس ایک سال تک کوئی نہ کھولے، وہ مٹا دیا جاتا ہے۔ یہ بھی ہو سکتا ہے کہ آپ نے اسے مٹایا ہو، یا کوڈ بدلا ہو۔
answers-nothing-call = ادارے کو فون بھی کیا جا سکتا ہے، یا نیا خط لکھا جا سکتا ہے۔

## An open mailbox

answers-threads-title = آپ کے جواب
# The whole button for one agency. $name (text) - the agency's name
# $count (number) - how many answers have come from it
answers-threads-row = { $count ->
    [one] { $name }: { $count } جواب
   *[other] { $name }: { $count } جواب
}
# $name (text) - the agency's name
answers-threads-none = { $name }: ابھی کوئی جواب نہیں
answers-empty-title = آپ کا لیٹر بکس خالی ہے
answers-empty-text = آپ کا کوڈ صحیح ہے، مگر یہاں نہ کوئی خط ہے، نہ جواب۔ ہو سکتا ہے آپ کا خط نہ پہنچا ہو۔ اسے پھر لکھا جا سکتا ہے، یا فون کیا جا سکتا ہے۔
answers-look-again = نئے جواب دیکھیں
# In place of the name of an agency that the signed list does not have.
answers-unknown-agency = ایک ادارہ جو فہرست میں نہیں ہے
answers-unknown-text = یہ ادارہ اب دستخط والی فہرست میں نہیں ہے۔ کوئی نہیں جانچ سکتا کہ یہ جواب کس نے لکھے، اس لیے یہ چھپائے گئے ہیں۔ ان پر بھروسا کرنے سے پہلے مہربانی کر کے فون کریں۔
answers-old-list = اداروں کی دستخط والی فہرست پرانی ہو چکی ہے۔ کہیں جانے سے پہلے مہربانی کر کے ادارے کو فون کریں۔
answers-note-lost = آپ کے لیے رکھا گیا ایک نوٹ نہیں پڑھا جا سکا۔ ہم نہیں کہہ سکتے کہ کوئی جواب ہٹایا گیا یا نہیں۔
# Stands before the agency's phone numbers.
answers-call = انہیں فون بھی کیا جا سکتا ہے۔ کال پر پیسے لگ سکتے ہیں۔
answers-practice = صرف مشق کے لیے۔ یہ خط نہ کوئی پڑھتا ہے، نہ کوئی جواب دیتا ہے۔

## How far a letter is

# $number (number) - the number of the survivor's newest letter to this agency
# $day (text) - the day on which it was stored
answers-way-last = آپ نے آخر میں جو بھیجا، وہ نمبر { $number } ہے، اور { $day } کو جمع ہوا۔
# $number (number) - the number of the survivor's newest letter to this agency
answers-way-last-number = آپ نے آخر میں جو بھیجا، وہ نمبر { $number } ہے۔
answers-way-stored = وہ جمع ہے۔ ادارے نے اسے ابھی نہیں لیا۔
answers-way-collected = ادارے نے اسے لے لیا ہے، مگر ابھی پڑھا نہیں۔
answers-way-opened = ادارے نے اسے کھولا ہے۔ اس کا جواب ابھی نہیں آیا۔
answers-way-answered = ادارے نے اس کا جواب دیا ہے۔
# $from (number) - the first of some older letters of hers
# $to (number) - the last of them
answers-way-older-stored = نمبر { $from } سے { $to } تک جمع ہیں، ابھی لیے نہیں گئے۔
answers-way-older-one-stored = نمبر { $from } جمع ہے، ابھی لیا نہیں گیا۔
answers-way-older-collected = نمبر { $from } سے { $to } تک لیے گئے ہیں، ابھی پڑھے نہیں گئے۔
answers-way-older-one-collected = نمبر { $from } لیا گیا ہے، ابھی پڑھا نہیں گیا۔
answers-way-older-opened = نمبر { $from } سے { $to } تک کھولے گئے ہیں، جواب ابھی نہیں آئے۔
answers-way-older-one-opened = نمبر { $from } کھولا گیا ہے، جواب ابھی نہیں آیا۔
answers-way-older-answered = نمبر { $from } سے { $to } تک کے جواب آ گئے ہیں۔
answers-way-older-one-answered = نمبر { $from } کا جواب آ گیا ہے۔
answers-way-many = وہ کہتے ہیں کہ زیادہ وقت لگ رہا ہے، کیونکہ بہت خط آئے ہیں۔
answers-way-interpreter = وہ کہتے ہیں کہ زیادہ وقت لگ رہا ہے، کیونکہ وہ ترجمان ڈھونڈ رہے ہیں۔
answers-way-partner = وہ کہتے ہیں کہ زیادہ وقت لگ رہا ہے، کیونکہ انہیں ایک اور تنظیم کا انتظار ہے۔
answers-way-closed = وہ کہتے ہیں کہ زیادہ وقت لگ رہا ہے، کیونکہ ان کا دفتر ابھی بند ہے۔
# $day (text) - a date
answers-way-next = وہ کہتے ہیں: اگلی خبر { $day } تک۔
# $number (number) - the number of the newest answer
# $day (text) - its date
answers-last = آخری جواب: نمبر { $number }، تاریخ { $day }۔
answers-last-number = آخری جواب: نمبر { $number }۔
answers-last-check = ادارے کو فون کر کے پوچھا جا سکتا ہے کہ کیا ان کا آخری نمبر یہی ہے۔ ہو سکتا ہے کسی نے نیا جواب روک لیا ہو۔
answers-no-answer = ابھی کوئی جواب نہیں ہے۔

## Answers

# $number (number) - the number of the answer
answers-answer = جواب { $number }
answers-answer-closed = ادارہ اب یہاں اور جواب نہیں دے گا۔
answers-answer-more = اس جواب کا باقی حصہ دکھائیں
answers-word = آپ نے ایک خفیہ لفظ چنا تھا۔ جگہ یا وقت بتانے سے پہلے انہیں آپ سے وہ پوچھنا چاہیے۔
answers-helped-title = کیا اس جواب سے آپ کو مدد ملی؟
answers-helped-why = بتانا ضروری نہیں۔ آپ جو دبائیں، وہ صرف ادارے کو ملتا ہے۔
answers-helped-yes = مدد ملی
answers-helped-some = تھوڑی سی
answers-helped-no = مدد نہیں ملی
answers-helped-stored = ادارے کے لیے جمع ہے۔ شکریہ۔

## What is not as it should be

answers-trouble-title = مہربانی کر کے پہلے یہ دیکھیں
# $from (number) - the number of the first answer that is missing
# $to (number) - the number of the last one
answers-trouble-missing = جواب { $from } سے { $to } تک نہیں ہیں۔ ہو سکتا ہے وہ کھو گئے ہوں یا روکے گئے ہوں۔ مہربانی کر کے ادارے سے پوچھیں۔
answers-trouble-missing-one = جواب { $from } نہیں ہے۔ ہو سکتا ہے وہ کھو گیا ہو یا روکا گیا ہو۔ مہربانی کر کے ادارے سے پوچھیں۔
# $number (number) - the number of the answer
answers-trouble-repeated = جواب { $number } ایک سے زیادہ بار آیا ہے۔ مہربانی کر کے ادارے سے پوچھیں کہ کون سا صحیح ہے۔
answers-trouble-broken = جواب { $number } اپنے سے پہلے والے جواب سے نہیں جڑتا۔ ہو سکتا ہے کچھ بدلا گیا ہو۔ مہربانی کر کے ادارے سے پوچھیں۔
answers-trouble-withdrawn = جو جواب آپ نے پہلے پڑھا تھا، وہ اب یہاں نہیں ہے: نمبر { $number }۔ مہربانی کر کے ادارے سے پوچھیں۔
answers-trouble-not-seen = جب انہوں نے آخری بار لکھا، تب تک آپ کا خط { $number } نہیں دیکھا تھا۔ ہو سکتا ہے وہ ابھی راستے میں ہو۔
answers-trouble-unreadable = { $count ->
    [one] آپ کے لیٹر بکس میں { $count } خط اس کوڈ سے نہیں کھل سکتا۔ ہو سکتا ہے وہ خراب ہو گیا ہو۔
   *[other] آپ کے لیٹر بکس میں { $count } خط اس کوڈ سے نہیں کھل سکتے۔ ہو سکتا ہے وہ خراب ہو گئے ہوں۔
}
answers-hidden-title = یہاں کچھ ہے جو ادارے کی طرف سے نہیں
answers-hidden-text = { $count ->
    [one] { $count } خط پر ادارے کے دستخط نہیں ہیں۔ ہو سکتا ہے کسی اور نے لکھا ہو، اس لیے یہ چھپایا گیا ہے۔
   *[other] { $count } خطوں پر ادارے کے دستخط نہیں ہیں۔ ہو سکتا ہے کسی اور نے لکھے ہوں، اس لیے یہ چھپائے گئے ہیں۔
}
answers-hidden-never = جہاں جانے کو لکھا ہو وہاں کبھی نہ جائیں، اور اس میں لکھے نمبر پر فون نہ کریں۔
answers-hidden-show = پھر بھی دکھائیں
answers-hidden-mark = یہ کسی ادارے کی طرف سے نہیں ہے۔ جہاں جانے کو لکھا ہو، وہاں کبھی نہ جائیں۔

## Writing on

answers-write-title = آگے لکھیں
answers-write-why = اس پر اسی فون میں تالا لگتا ہے، تاکہ صرف یہ ادارہ اسے کھول سکے۔ تفصیل لکھنا ضروری نہیں۔
answers-write-label = آپ کے لفظ
# $left (number) - how many characters still fit
answers-write-left = { $left ->
    [one] { $left } حرف کی جگہ باقی ہے
   *[other] { $left } حروف کی جگہ باقی ہے
}
# $over (number) - how many characters are too many
answers-write-over = { $over ->
    [one] یہ { $over } حرف زیادہ لمبا ہے۔ کچھ کاٹا نہیں گیا۔ مہربانی کر کے اسے چھوٹا کریں۔
   *[other] یہ { $over } حروف زیادہ لمبا ہے۔ کچھ کاٹا نہیں گیا۔ مہربانی کر کے اسے چھوٹا کریں۔
}
answers-write-empty = ابھی کچھ نہیں لکھا ہے۔ آپ چاہیں تو کچھ لکھیں، یا رہنے دیں۔
# $name (text) - the agency's own name
answers-write-send = { $name } کو بھیجیں
answers-write-sending = آپ کے لفظوں کو تالا لگا کر بھیجا جا رہا ہے…
answers-write-stored = جمع ہے، ابھی پڑھا نہیں گیا۔ آپ کے لفظ اب اس صفحے پر نہیں ہیں۔
answers-sending = تالا لگا کر بھیجا جا رہا ہے…
answers-other-first = ابھی کچھ اور بھیجا جا رہا ہے۔ مہربانی کر کے ایک لمحہ انتظار کریں۔
answers-files = تصویریں یا فائلیں جوڑیں

## Asking them to stop

answers-stop = ان سے کہیں کہ اب مجھ سے رابطہ نہ کریں
# $name (text) - the agency's own name
answers-stop-sure = { $name } سے کہیں کہ اب آپ سے رابطہ نہ کریں؟ بعد میں انہیں پھر بھی لکھا جا سکتا ہے۔
answers-stop-yes = ہاں، ان سے کہیں
answers-stop-no = نہیں
answers-stop-stored = جمع ہے۔ جب وہ خط لیں گے تو آپ کی بات دیکھیں گے۔ تب تک ہو سکتا ہے وہ رابطہ کریں۔

## Deleting everything

answers-delete = سب کچھ مٹائیں
answers-delete-title = سب کچھ مٹائیں
answers-delete-why = تاکہ آپ کو معلوم ہو کہ کیا مٹتا ہے اور کیا رہ سکتا ہے۔
answers-delete-here = جو یہاں موجود ہے وہ مٹ جاتا ہے: آپ کا لیٹر بکس اور اس کے سارے جواب، پڑھے ہوئے یا نہیں۔
answers-delete-asks = ادارے سے کہا جاتا ہے کہ آپ کا بھیجا ہوا مٹا دے۔ ہو سکتا ہے اسے کچھ رکھنا پڑے، مثال کے طور پر کسی قانون کی وجہ سے۔
answers-delete-code = آپ کے کوڈ سے پھر کچھ نہیں کھلے گا۔ یہ واپس نہیں ہو سکتا۔
answers-delete-phone = اس سے براؤزر کی ہسٹری نہیں مٹتی۔ چھپے ہوئے جاسوسی پروگرام بھی نہیں رکتے۔
answers-delete-start = سب کچھ مٹائیں
answers-delete-sure = ابھی آپ کا لیٹر بکس مٹا دیں، اور ادارے سے بھی مٹانے کو کہیں؟
answers-delete-yes = ہاں، مٹا دیں
answers-delete-no = نہیں، رہنے دیں
answers-delete-asking = ادارے سے مٹانے کو کہا جا رہا ہے…
answers-delete-deleting = آپ کا لیٹر بکس مٹایا جا رہا ہے…
answers-delete-waiting = ابھی آپ کے لیٹر بکس سے کچھ نہیں مٹا۔ اگر آپ ابھی یہ صفحہ چھوڑ دیں تو وہ رہتا ہے۔
answers-deleted-title = آپ کا لیٹر بکس مٹ گیا ہے
answers-deleted-here = لیٹر بکس اور جو کچھ اس میں تھا، مٹ گیا ہے۔ آپ کے کوڈ سے اب کچھ نہیں کھلتا۔
# $name (text) - the agency's own name
answers-deleted-asked = { $name } سے کہا گیا ہے کہ آپ کا بھیجا ہوا مٹا دیں۔ جب وہ خط لیں گے تو یہ دیکھیں گے۔ ہو سکتا ہے انہیں کچھ رکھنا پڑے۔
answers-deleted-not-asked = { $name } سے نہیں کہا جا سکا۔ آپ کا بھیجا ہوا اب بھی ان کے پاس ہے۔ انہیں فون کیا جا سکتا ہے۔
answers-deleted-unknown = ایک ادارہ اب فہرست میں نہیں ہے، اس لیے اس سے نہیں کہا جا سکا۔ ہو سکتا ہے آپ کا بھیجا ہوا اب بھی اس کے پاس ہو۔

## Changing the code

answers-change = میرا کوڈ بدلیں
answers-change-title = میرا کوڈ بدلیں
answers-change-why = اگر شاید کسی نے آپ کا کوڈ دیکھ لیا ہو، تو یہ کریں۔ پھر پرانے کوڈ سے کچھ نہیں کھلے گا۔
answers-change-moves = آپ کو نیا کوڈ ملتا ہے۔ سارے جواب اس پر چلے جاتے ہیں، اور اداروں کو بتایا جاتا ہے کہ جواب کہاں دیں۔
answers-change-keep-old = دونوں کوڈ رکھیں، جب تک یہ صفحہ نہ کہے کہ کام ہو گیا۔
answers-change-make = نیا کوڈ بنائیں
answers-change-making = اس فون پر نیا کوڈ بن رہا ہے۔ اس میں چند سیکنڈ لگتے ہیں…
answers-change-new = یہ آپ کا نیا کوڈ ہے
answers-change-keep = اسے یاد کر لیں، یا لکھ کر چھپا دیں۔ جسے یہ مل جائے، وہ آپ بن کر پڑھ اور لکھ سکتا ہے۔
answers-change-picture = اس کی تصویر نہ لیں۔ تصویریں اکثر خود ہی دوسرے فونوں اور کمپیوٹروں میں چلی جاتی ہیں۔
answers-change-last-four = یہ پکا کرنے کے لیے کہ کوڈ آپ کے پاس ہے: اس کے آخری چار ہندسے ٹائپ کریں
answers-change-last-four-hint = صرف چار ہندسوں کا آخری گروپ۔
answers-change-not-equal = یہ نئے کوڈ کے آخری چار ہندسے نہیں ہیں۔ مہربانی کر کے اسے پھر دیکھیں۔
answers-change-confirm = کوڈ میرے پاس ہے۔ میرا کوڈ بدلیں
answers-change-reading = آپ کے جواب لیے جا رہے ہیں…
answers-change-moving = آپ کے جواب نئے کوڈ پر بھیجے جا رہے ہیں…
answers-change-telling = اداروں کو بتایا جا رہا ہے کہ جواب کہاں دیں…
answers-change-deleting = پرانا لیٹر بکس مٹایا جا رہا ہے…
answers-change-waiting = آپ کا پرانا کوڈ اب بھی چلتا ہے۔ دونوں کوڈ رکھیں، جب تک یہ صفحہ نہ کہے کہ کام ہو گیا۔
answers-change-cancel = پرانا کوڈ رہنے دیں
answers-changed-title = آپ کا نیا کوڈ اب چلتا ہے
answers-changed-text = پرانے کوڈ سے اب کچھ نہیں کھلتا۔
# $name (text) - the agency's own name
answers-changed-not-told = { $name } کو نہیں بتایا جا سکا۔ ان کے نئے جواب آپ تک نہیں پہنچ سکتے۔ انہیں فون کیا جا سکتا ہے۔
answers-changed-lost = ایک یا زیادہ جواب نئے کوڈ پر نہیں جا سکے، کیونکہ کوئی نہیں جانچ سکتا کہ کس نے لکھے۔
answers-changed-go = میرے جوابوں پر جائیں

## When something could not be done. Every text says what is lost, which is nothing, and what to do.

answers-failed-title = یہ ابھی نہیں ہو سکا
answers-failed-open = لیٹر بکس نہیں کھل سکا۔ اس میں سے کچھ نہیں مٹا۔ بعد میں پھر کوشش کریں، یا فون کریں۔
answers-failed-list = اداروں کی دستخط والی فہرست لوڈ نہیں ہو سکی، اس لیے جوابوں کی جانچ نہیں ہو سکتی۔ بعد میں پھر کوشش کریں، یا فون کریں۔
answers-failed-sealer = پروگرام اس فون پر کام نہیں کر سکا۔ دوسرے صفحے بند کر کے پھر کوشش کریں، دوسرا براؤزر استعمال کریں، یا فون کریں۔
answers-failed-sealer-read = اس فون پر جوابوں کا تالا نہیں کھل سکا۔ دوسرے صفحے بند کر کے پھر کوشش کریں، یا دوسرا براؤزر استعمال کریں۔
answers-failed-expired = اس ادارے کی چابیاں بہت پرانی ہیں، اس لیے اس کے لیے کسی چیز پر تالا نہیں لگا۔ انہیں فون کیا جا سکتا ہے۔
answers-failed-gone = یہ ادارہ اب یہاں خط نہیں لیتا۔ کچھ نہیں بھیجا گیا۔ انہیں فون کیا جا سکتا ہے۔
answers-failed-full = ادارے کا لیٹر بکس ابھی بھرا ہوا ہے۔ بعد میں پھر کوشش کریں، یا انہیں فون کریں۔
answers-failed-refused = لیٹر بکس نے اسے نہیں لیا۔ بعد میں پھر کوشش کریں، یا انہیں فون کریں۔
answers-failed-long = آپ کا لکھا ہوا بہت لمبا ہے۔ مہربانی کر کے اسے چھوٹا کریں۔ کچھ کاٹا نہیں گیا۔
answers-failed-kept = آپ نے جو لکھا، وہ اب بھی اس صفحے پر ہے۔ وہ اور کہیں نہیں ہے۔
answers-failed-delete = لیٹر بکس نہیں مٹ سکا۔ وہ اب بھی موجود ہے۔ بعد میں پھر کوشش کریں۔
answers-failed-change = آپ کا کوڈ ابھی نہیں بدلا۔ پرانا کوڈ اب بھی چلتا ہے۔ دونوں رکھیں اور پھر کوشش کریں۔

## After closing

answers-closed-title = یہ صفحہ بند ہے
answers-closed-again = جواب پھر کھولیں
answers-closed-text = آپ کے جوابوں میں سے اب اس صفحے پر کچھ نہیں ہے۔ ہو سکتا ہے براؤزر کی ہسٹری میں اب بھی نظر آئے کہ یہ سائٹ کھلی تھی۔ چھپے ہوئے جاسوسی پروگرام نہیں رکتے۔

## What the agency can read without our tools

answers-plain-heading = آگے لکھا گیا خط، جیسا لکھا گیا تھا
answers-plain-helped-yes = خط لکھنے والا شخص کہتا ہے: جواب سے مدد ملی۔
answers-plain-helped-some = خط لکھنے والا شخص کہتا ہے: جواب سے تھوڑی مدد ملی۔
answers-plain-helped-no = خط لکھنے والا شخص کہتا ہے: جواب سے مدد نہیں ملی۔
answers-plain-stop = خط لکھنے والا شخص کہتا ہے کہ اب رابطہ نہ کریں۔
answers-plain-delete = خط لکھنے والا شخص کہتا ہے کہ جو آپ کو بھیجا گیا وہ مٹا دیں۔
answers-plain-moved = خط لکھنے والے شخص کے پاس اب نیا کوڈ ہے۔ مہربانی کر کے اب سے نئے پتے پر جواب دیں۔
