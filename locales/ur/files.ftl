### Photos, sound, videos and papers that follow a letter (F14): choosing, clean copies, sending.
### These messages travel inside the answers' page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## Before anything is chosen

files-title = تصویریں، آواز، ویڈیو یا کاغذات جوڑیں
files-why = تاکہ وہ دیکھ سکیں کہ آپ کی بات کیا ہے۔ یہ ضروری نہیں۔ آپ کا خط اس کے بغیر بھی جمع ہے۔
files-before-title = چننے سے پہلے
files-never = 18 سال سے کم عمر کسی کی جنسی تصویر نہ بھیجیں، اپنی بھی نہیں۔ یہ جرم ہو سکتا ہے۔ بس یہ لکھیں کہ ایسی تصویریں ہیں۔
files-limit-size = سب فائلیں مل کر 250 MB تک ہو سکتی ہیں۔
files-limit-count = ایک بار میں 200 فائلیں تک جا سکتی ہیں۔ اس کے بعد اور بھیجی جا سکتی ہیں۔
files-limit-slow = کنکشن سست ہو تو دیر لگ سکتی ہے۔ یہ صفحہ کھلا رکھیں۔
files-limit-data = بھیجنے میں آپ کا موبائل ڈیٹا لگتا ہے: تقریباً اتنا جتنی بڑی فائلیں ہیں۔
files-limit-names = آپ کی فائلوں کے نام نہیں بھیجے جاتے۔ ان کی جگہ نمبر لگتے ہیں۔
files-limit-stay = فائلیں اس فون میں بھی وہیں رہتی ہیں جہاں ہیں۔ یہ صفحہ انہیں وہاں سے نہیں مٹاتا۔
files-voice = لکھنے کی جگہ آواز والا پیغام بھی ہو سکتا ہے۔ آواز پہچانی جا سکتی ہے۔

## Choosing

files-choose = فائلیں چنیں
files-choose-small = ایک یا کئی۔ جہاں ایک بار میں ایک ہی چنی جا سکے، وہاں اگلی کے لیے یہاں واپس آئیں۔
files-list-title = چنی ہوئی فائلیں
files-list-names = نام صرف آپ کی سکرین پر ہیں، تاکہ آپ فائلوں کو الگ الگ پہچان سکیں۔
# $count (number) - how many files will be sent
# $size (text) - how large they are together, such as 3.5 MB
files-total = { $count ->
    [one] { $count } فائل، { $size }
   *[other] { $count } فائلیں، کل { $size }
}
# $size (text) - a whole number
files-size-kb = { $size } KB
# $size (text) - a number, perhaps with one digit behind the point
files-size-mb = { $size } MB
files-kind-picture = تصویر
files-kind-video = ویڈیو
files-kind-sound = آواز
files-kind-paper = کاغذ
files-kind-packed = ایک ساتھ باندھی ہوئی فائلیں
files-kind-other = کسی اور طرح کی فائل
files-looking = یہ صفحہ دیکھ رہا ہے کہ فائل کیا بتاتی ہے…
files-remove = ہٹائیں
# $name (text) - the file's name on this phone, for people who hear the page
files-remove-what = ہٹائیں: { $name }

## Files that were not added. Each is followed by their names.

files-refused-title = نہیں جوڑی گئیں
# $names (text) - names of files
files-refused-empty = اس میں کچھ نہیں ہے (0 بائٹ): { $names }
# $names (text) - names of files
files-refused-large = یہ اکیلی ہی اس سے بڑی ہے جتنی سب مل کر ہو سکتی ہیں: { $names }
# $names (text) - names of files
files-refused-many = ایک بار میں 200 سے زیادہ فائلیں نہیں جا سکتیں: { $names }
# $names (text) - names of files
files-refused-together = باقی فائلوں کے ساتھ مل کر یہ بہت بڑی ہیں: { $names }
# $names (text) - names of files
files-refused-twice = پہلے سے چنی ہوئی: { $names }
# $names (text) - names of files
files-refused-unreadable = یہ نہیں پڑھی جا سکتی۔ ہو سکتا ہے اسے ہٹایا یا مٹایا گیا ہو: { $names }
files-refused-kept = باقی سب فائلیں اب بھی یہاں ہیں۔
# $names (text) - the first names
# $count (number) - how many more there are
files-and-more = { $count ->
    [one] { $names } اور مزید { $count }
   *[other] { $names } اور مزید { $count }
}

## What is written in a file

# $what (text) - what was found, such as: place, phone or camera model
files-tells = یہ فائل بتاتی ہے: { $what }
files-tells-nothing = اس صفحے کو اس میں کوئی جگہ، فون یا نام لکھا نہیں ملا۔ پھر بھی کچھ ہو سکتا ہے۔
files-found-place = جگہ
files-found-person = کوئی نام
files-found-device = فون یا کیمرے کا ماڈل
files-found-serial = فون یا کیمرے کا سیریل نمبر
files-found-time = دن اور وقت
files-found-thumbnail = اس کی ایک چھوٹی تصویر، شاید کاٹے جانے سے پہلے کی
files-found-software = جو پروگرام استعمال ہوا
files-found-other = دوسرے نوٹ

## What is sent of a picture or PDF

files-way-original-weighs = ثبوت کے طور پر اصل فائل کی اہمیت زیادہ ہو سکتی ہے۔ اس سے یہ بھی معلوم ہو سکتا ہے کہ آپ کہاں ہیں۔
files-way-clean-is = صاف کاپی اسی فون پر بنتی ہے۔ فائل کے اندر کے نوٹ اس میں نہیں آتے: جگہ، فون، نام۔
files-way-clean-shows = جو نظر آتا ہے، وہ اس میں رہتا ہے: چہرے، بورڈ، کاغذ پر لکھے لفظ، کھڑکی سے باہر کا منظر۔
files-way-question = اس فائل کا کیا بھیجا جائے؟
files-way-clean = صاف کاپی
files-way-original = اصل فائل
files-way-both = دونوں: دیکھنے کے لیے صاف کاپی، اور اصل فائل
files-way-all = سب تصویروں اور PDF فائلوں کے لیے یہی
files-way-all-clean = سب کی صاف کاپیاں
files-way-all-original = سب کی اصل فائلیں
files-way-all-both = سب کی دونوں
files-way-only = اس طرح کی فائل کے اندر جو لکھا ہے، وہ یہاں نکالا نہیں جا سکتا۔ یہ جیسی ہے ویسی بھیجی جاتی ہے، یا بالکل نہیں۔
files-way-only-large = یہ فائل یہاں صاف کاپی کے لیے بہت بڑی ہے۔ یہ جیسی ہے ویسی بھیجی جاتی ہے، یا بالکل نہیں۔
files-way-only-unsure = یہ صفحہ پکا نہیں کہہ سکتا کہ اس فائل کی صاف کاپی بن سکے گی۔ یہ جیسی ہے ویسی بھیجی جاتی ہے، یا بالکل نہیں۔
files-copy-making = صاف کاپی بن رہی ہے، تاکہ پکا ہو کہ یہ ہو سکتا ہے…
# $size (text) - how large it is, such as 3.5 MB
files-copy-ready = صاف کاپی بن گئی: { $size }۔ اس صفحے کو اس کے اندر ایسے نوٹ نہیں ملے۔
files-copy-png = یہ براؤزر اس طرح کی تصویر نہیں بنا سکتا۔ صاف کاپی PNG ہے۔
files-copy-smaller = تصویر بہت بڑی ہے۔ صاف کاپی میں باریک چیزیں ذرا کم نظر آتی ہیں۔
# For a PDF
files-copy-paper = اس کے صفحے ویسے ہی نظر آتے ہیں۔ فائل کے بارے میں نوٹ، الیکٹرانک دستخط اور ساتھ جڑی فائلیں اس میں نہیں آتیں۔
files-copy-failed = اس فائل کی صاف کاپی یہاں نہیں بن سکتی۔ اصل فائل بھیجی جا سکتی ہے، یا ہٹائی جا سکتی ہے۔

## Sending

# $count (number) - how many files will be sent
files-send = { $count ->
    [one] { $count } فائل بھیجیں
   *[other] { $count } فائلیں بھیجیں
}
files-sending-title = آپ کی فائلیں بھیجی جا رہی ہیں
files-state-reading = فائلیں پڑھی جا رہی ہیں اور اس فون پر انہیں تالا لگ رہا ہے…
files-state-sending = تالا لگی فائلیں بھیجی جا رہی ہیں…
# $seconds (number) - about how long until the next try
files-state-waiting = { $seconds ->
    [one] کنکشن کا انتظار ہے۔ { $seconds } سیکنڈ میں ہم پھر کوشش کرتے ہیں۔ جو پہنچ چکا، اس میں سے کچھ نہیں کھویا۔
   *[other] کنکشن کا انتظار ہے۔ { $seconds } سیکنڈ میں ہم پھر کوشش کرتے ہیں۔ جو پہنچ چکا، اس میں سے کچھ نہیں کھویا۔
}
files-state-paused = رکا ہوا ہے۔ جب تک یہ صفحہ کھلا ہے، کچھ نہیں کھوتا۔
files-state-telling = سب فائلیں پہنچ گئی ہیں۔ ادارے کو ان کے بارے میں بتایا جا رہا ہے…
# $sent (text) - how much has arrived, such as 3.5 MB
# $all (text) - how much it is in all
files-progress = { $all } میں سے { $sent } پہنچ گیا
files-left-minute = اس رفتار سے دو منٹ سے کم باقی ہیں۔
# $minutes (number) - about how many minutes
files-left-minutes = { $minutes ->
    [one] اس رفتار سے تقریباً { $minutes } منٹ باقی ہے۔
   *[other] اس رفتار سے تقریباً { $minutes } منٹ باقی ہیں۔
}
# $hours (number) - about how many hours
files-left-hours = { $hours ->
    [one] اس رفتار سے تقریباً { $hours } گھنٹہ باقی ہے۔
   *[other] اس رفتار سے تقریباً { $hours } گھنٹے باقی ہیں۔
}
files-keep-open = یہ صفحہ کھلا اور سکرین چالو رکھیں۔ اگر صفحہ بند ہو گیا تو فائلیں پھر شروع سے بھیجنی ہوں گی۔
files-pause = ذرا روکیں
files-resume = آگے چلیں
files-cancel = منسوخ کریں
files-cancel-sure = یہ فائلیں بھیجنا روک دیں؟ آپ کا خط ہر حال میں جمع ہے۔
files-cancel-yes = ہاں، روک دیں
files-cancel-no = نہیں، آگے چلیں
files-cancelled = بھیجنا روک دیا گیا۔ جو پہنچ چکا تھا، وہ تالے میں ہے اور چابی کسی کے پاس نہیں۔ وہ دو دن بعد خود مٹ جاتا ہے۔

## When it could not go on

files-halt-title = ابھی کچھ نہیں بھیجا گیا
files-halt-undecided = مہربانی کر کے ہر تصویر اور ہر PDF فائل کے لیے چنیں کہ کیا بھیجا جائے۔
files-halt-not-ready = یہ صفحہ ابھی فائلیں دیکھ رہا ہے۔ مہربانی کر کے ایک لمحہ انتظار کریں، پھر دوبارہ دبائیں۔
files-halt-many = صاف کاپیاں اور اصل فائلیں ملا کر 200 سے زیادہ فائلیں ہیں۔ کچھ کے لیے دونوں میں سے ایک چنیں، یا کچھ ہٹائیں۔
files-halt-together = سب مل کر فائلیں اب بہت بڑی ہیں۔ مہربانی کر کے کچھ ہٹائیں۔ وہ بعد میں جا سکتی ہیں۔
# $name (text) - the file's name on this phone
files-halt-changed = یہ فائل بدل گئی ہے، یا اب نہیں پڑھی جا سکتی: { $name }۔ اسے ہٹائیں، یا پھر چنیں۔
# $name (text) - the file's name on this phone
files-halt-no-copy = اس بار صاف کاپی نہیں بن سکی: { $name }۔ اس کے لیے کچھ اور چنیں، یا پھر کوشش کریں۔
# $count (number) - how many parts
files-halt-lost = { $count ->
    [one] لیٹر بکس سے { $count } حصہ کھو گیا۔ مہربانی کر کے پھر بھیجیں: سب پر نئی چابی سے نیا تالا لگتا ہے۔
   *[other] لیٹر بکس سے { $count } حصے کھو گئے۔ مہربانی کر کے پھر بھیجیں: سب پر نئی چابی سے نیا تالا لگتا ہے۔
}
files-halt-full = لیٹر بکس میں ابھی فائلوں کی جگہ نہیں ہے۔ بعد میں، یا کم فائلوں کے ساتھ، پھر کوشش کریں۔
files-halt-refused = لیٹر بکس نے فائلیں نہیں لیں۔ بعد میں پھر کوشش کی جا سکتی ہے۔
files-halt-sealer = تالا لگانے والا پروگرام اس فون پر رک گیا۔ دوسرے صفحے اور پروگرام بند کریں، پھر کوشش کریں۔
files-halt-letter = آپ کے خط کو کچھ نہیں ہوا۔ وہ فائلوں کے بغیر جمع ہے۔
files-halt-again = فائلیں اب بھی فہرست میں ہیں۔ بھیجنا پھر شروع سے ہوتا ہے۔

## Stored, but the agency does not know of it

files-untold-title = فائلیں جمع ہیں، مگر ادارے کو ابھی معلوم نہیں
files-untold-why = ایک چھوٹے خط کو انہیں یہ بتانا ہے، اور وہ ابھی جمع نہیں ہوا۔ مہربانی کر کے یہ صفحہ بند نہ کریں۔
files-untold-full = ادارے کا لیٹر بکس ابھی بھرا ہوا ہے۔ چند منٹ انتظار کریں، پھر کوشش کریں۔
files-untold-gone = یہ ادارہ اب یہاں خط نہیں لیتا۔ مہربانی کر کے انہیں، یا کسی اور ہیلپ لائن کو، فون کریں۔
files-untold-refused = لیٹر بکس نے وہ خط نہیں لیا۔ چند منٹ انتظار کریں، پھر کوشش کریں۔
files-untold-again = پھر کوشش کریں

## Stored

files-stored-title = آپ کی فائلیں جمع ہیں۔ ابھی پڑھی نہیں گئیں۔
files-stored-list = ان کے نام اب اس صفحے پر نہیں ہیں۔
files-more = اور فائلیں بھیجیں

## The letter that tells of the files, as the agency can read it without our tools

files-plain-heading = خط کے بعد آنے والی فائلیں
# $bytes (text) - how many bytes it has
files-plain-bytes = { $bytes } بائٹ
files-plain-clean = صاف کاپی
