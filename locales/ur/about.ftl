### About this site, and what can still go wrong.
### A message that speaks about clearing the history must also speak about spying programs.

about-title = اس سائٹ کے بارے میں، اور کیا غلط ہو سکتا ہے
# $name (text) - the name of the site
about-answer = { $name } آپ کو آپ کے حقوق بتاتی ہے۔ آپ جو ادارہ چنیں، اسے تالا لگا خط بھیجا جا سکتا ہے۔ کوئی فون اور کوئی سائٹ ہر طرح سے محفوظ نہیں۔

## Who runs it

about-who = اسے کون چلاتا ہے
# $name (text) - the name of the site
about-who-mirror = الگ الگ تنظیمیں اس سائٹ کی کاپیاں چلاتی ہیں۔ اس کاپی کا نام { $name } ہے۔
about-who-program = اس کے پیچھے جو پروگرام ہے، وہ سب کے لیے مفت اور کھلا ہے۔ سب کو اسے پڑھنے اور جانچنے کی اجازت ہے۔

## What it does

about-does = یہ سائٹ کیا کرتی ہے
about-does-read = یہ معلومات دیتی ہے۔ ہر صفحہ نام بتائے بغیر پڑھا جا سکتا ہے۔
about-does-store = یہ آپ کے فون پر کوکیز (cookies) نہیں رکھتی، اور جان بوجھ کر وہاں کچھ جمع نہیں کرتی۔
about-does-others = یہ دوسری کمپنیوں سے کچھ لوڈ نہیں کرتی۔
about-does-letter = یہ آپ کے خط پر آپ کے فون میں ہی تالا لگاتی ہے۔ اس کے بعد ہی خط بھیجا جاتا ہے۔ بیچ کا لیٹر بکس اسے تالے میں ہی رکھتا ہے۔

about-does-not = یہ سائٹ کیا نہیں کرتی
about-does-not-decide = یہ آپ کی جگہ فیصلہ نہیں کرتی۔ یہ آپ کی جگہ کسی کو فون نہیں کرتی۔
about-does-not-advice = یہ وکیل نہیں ہے، اور اسے آپ کے معاملے کا علم نہیں۔
about-does-not-promise = یہ وعدہ نہیں کر سکتی کہ ادارہ جواب دے گا یا مدد کر سکے گا۔

## What can still go wrong

about-wrong = پھر بھی کیا غلط ہو سکتا ہے
about-wrong-history = فون میں نشان رہ سکتا ہے: ہسٹری میں، تلاش کے لفظوں میں، یا صفحوں کی جمع کاپیوں میں۔
about-wrong-history-help = اس سائٹ کا کھلنا ہسٹری سے مٹایا جا سکتا ہے۔ سب کچھ ایک ساتھ مٹانا کسی کی نظر میں آ سکتا ہے۔ مٹانے سے جاسوسی پروگرام نہیں رکتا۔
about-wrong-private = براؤزر کی پرائیویٹ ونڈو میں کھولنے سے یہ ہسٹری میں نہیں آتا۔ اس سے جاسوسی پروگرام نہیں رکتا۔
about-wrong-spy = کوئی شخص فون میں جاسوسی پروگرام ڈال سکتا ہے۔ پھر ہو سکتا ہے کہ آپ یہاں جو دیکھیں اور لکھیں، وہ سب اسے نظر آئے۔
about-wrong-spy-help = اگر آپ کو لگے کہ کوئی آپ کے فون پر نظر رکھتا ہے تو ہو سکتا ہے یہ صحیح ہو۔ دوسرا فون یا کمپیوٹر استعمال کریں، جیسے کسی دوست کا یا لائبریری کا۔
about-wrong-network = وائی فائی والے اور فون کمپنی دیکھ سکتے ہیں کہ یہ سائٹ کھلی ہے۔ آپ کیا لکھیں، یہ وہ نہیں دیکھ سکتے۔
about-wrong-mailbox = لیٹر بکس دیکھتا ہے کہ خط کب آیا، کس کنکشن سے، کس ادارے کے لیے، اور تقریباً کتنا لمبا ہے۔
about-wrong-eyes = ہو سکتا ہے کوئی آپ کے پیچھے کھڑا ہو، یا صفحہ کھلا ہو اور کوئی فون لے لے۔
about-wrong-changed = جو شخص اس سائٹ پر قبضہ کر لے، وہ اسے بدل سکتا ہے۔ آپ کا فون یہ خود نہیں جان سکتا۔
about-wrong-agency = ادارہ آپ کا خط پڑھ سکتا ہے۔ وہ دوسروں کو کیا بتاتا ہے، یہ اس کے کارڈ پر لکھا ہے۔ وہاں کسی سے غلطی بھی ہو سکتی ہے۔
about-wrong-answer = ہو سکتا ہے ادارہ دیر سے جواب دے، یا جواب دے ہی نہیں۔

## Leave fewer traces on your phone
## The words in “…” stand in the menus of the browsers. In your language, write them as those browsers write them in it;
## if you can not find out, describe the button. Never say "history" without "spying program" in the same message.

about-phone = فون میں کم نشان چھوڑیں
about-phone-safe = یہ صرف تب کریں جب یہ آپ کے لیے محفوظ ہو۔ یہ کسی کے لیے بھی ضروری نہیں۔
about-phone-notice = ہسٹری سے صرف اس سائٹ کو مٹانا، سب کچھ مٹانے سے کم نظر میں آتا ہے۔ پھر بھی ہو سکتا ہے کوئی دیکھ لے کہ وہاں کچھ کم ہے۔ مٹانے سے جاسوسی پروگرام نہیں رکتا۔
# "The list" is the history of the browser: a line for each page that was opened.
about-phone-lines = اس سائٹ کا جو بھی صفحہ آپ نے کھولا، وہ براؤزر کی فہرست میں ایک لائن ہے۔ مینو الگ الگ ہوتے ہیں: کوئی لفظ نہ ملے تو ملتا جلتا لفظ ڈھونڈیں۔

about-phone-chrome = کروم (Chrome)، اینڈرائیڈ پر
about-phone-chrome-one = تین نقطے دبائیں، پھر “سرگزشت” (History) دبائیں۔ اس سائٹ کی ہر لائن کے ساتھ کوڑے دان یا کراس کا نشان دبائیں۔ مٹانے سے جاسوسی پروگرام نہیں رکتا۔
about-phone-chrome-private = اگلی بار تین نقطے دبائیں، پھر “نیا پوشیدگی ٹیب” (New Incognito tab) دبائیں۔ آخر میں وہ ٹیب بند کر دیں۔
# Suggestions below the address, while somebody types there: a long press on one of them asks whether to delete it.
about-phone-chrome-hold = جب آپ پتے کی جگہ کچھ لکھیں تو اس کے نیچے بھی پرانی لائنیں آ سکتی ہیں۔ کسی لائن کو مٹانے کے لیے اس پر انگلی دبا کر رکھیں۔

# The name of a browser, the same in every language.
about-phone-samsung = Samsung Internet
about-phone-samsung-one = تین لکیریں یا تین نقطے دبائیں، پھر “ہسٹری” دبائیں۔ اس سائٹ کی کسی لائن پر انگلی دبا کر رکھیں، پھر “حذف کریں” دبائیں۔ مٹانے سے جاسوسی پروگرام نہیں رکتا۔
about-phone-samsung-private = اگلی بار اسی مینو میں یا “ٹیبز” میں “خفیہ موڈ آن کریں” ڈھونڈیں۔ آخر میں وہ ٹیب بند کر دیں۔

about-phone-safari = سفاری (Safari)، آئی فون پر
about-phone-safari-one = کتاب کا نشان دبائیں، یا تین نقطے اور پھر “Bookmarks” (بک مارکس)۔ اس کے بعد گھڑی کا نشان (“History”، ہسٹری) دبائیں۔ اس سائٹ کی ہر لائن کو بائیں طرف سرکائیں، پھر “Delete” (مٹائیں) دبائیں۔ مٹانے سے جاسوسی پروگرام نہیں رکتا۔
about-phone-safari-private = اگلی بار اپنی ایپس میں Safari کے نشان پر انگلی دبا کر رکھیں۔ “New Private Tab” (نیا پرائیویٹ ٹیب) دبائیں۔ آخر میں وہ ٹیب بند کر دیں۔

# A point of each of the three lists.
about-phone-search = آپ نے جو تلاش کیا، وہ بھی اسی فہرست میں ہے۔ اسے بھی وہاں اسی طرح مٹایا جا سکتا ہے۔

about-phone-else = اور کیا کچھ رہ سکتا ہے
about-phone-account = اگر کسی سرچ انجن میں آپ کا اکاؤنٹ کھلا ہو تو تلاش کے لفظ وہاں بھی رہ سکتے ہیں۔ انہیں وہاں کی سیٹنگز میں مٹایا جا سکتا ہے۔
about-phone-devices = اسی اکاؤنٹ والے دوسرے فون یا کمپیوٹر پر بھی دیکھے ہوئے صفحے اور تلاش کے لفظ نظر آ سکتے ہیں۔
about-phone-screenshot = صفحے کا سکرین شاٹ آپ کی تصویروں میں رہتا ہے۔ اسے وہاں سے مٹائیں، اور وہاں سے بھی جہاں مٹائی ہوئی تصویریں کچھ عرصہ رہتی ہیں۔
about-phone-open = کھلی ایپس کی فہرست میں اس صفحے کی تصویر نظر آ سکتی ہے۔ پہلے صفحہ بند کریں، پھر براؤزر کو سرکا کر اس فہرست سے ہٹا دیں۔
about-phone-wifi = پرائیویٹ ونڈو وائی فائی والوں سے یہ نہیں چھپاتی کہ یہ سائٹ کھلی ہے۔ موبائل ڈیٹا پر ان کی جگہ فون کمپنی یہ دیکھ سکتی ہے۔
about-phone-spy = یہاں بتائی گئی کسی چیز سے جاسوسی پروگرام نہیں رکتا۔ ہو سکے تو ایسا فون استعمال کریں جسے کوئی اور نہ دیکھتا ہو۔

## Leave

about-leave = “نکلیں” کا بٹن کیا کرتا ہے
about-leave-does = “نکلیں” کا بٹن یہ صفحہ فوراً چھپا دیتا ہے اور ایک عام صفحہ کھولتا ہے۔ آپ نے جو لکھا اور بھیجا نہیں، وہ مٹ جاتا ہے۔
about-leave-back = “نکلیں” کے بعد “پیچھے” کا بٹن اس صفحے کو واپس نہیں لاتا۔ اگر براؤزر میں سکرپٹ (scripts) بند ہوں تو واپس لا سکتا ہے۔
about-leave-keyboard = کی بورڈ پر Shift کو تین بار دبا کر بھی نکلا جا سکتا ہے۔
about-leave-not = “نکلیں” سے براؤزر کی ہسٹری نہیں مٹتی، اور جاسوسی پروگرام نہیں رکتا۔ ہو سکے تو ٹیب بھی بند کر دیں۔
about-leave-return = واپس آنے کے لیے اس سائٹ کا پتہ پھر سے ٹائپ کریں۔

## How to check

about-check = اس سائٹ کو کیسے جانچیں
about-check-address = اوپر پتہ دیکھیں۔ یہ بالکل وہی ہونا ضروری ہے جو بھروسے کے کسی شخص نے آپ کو دیا۔ اور اس کا https سے شروع ہونا ضروری ہے۔
about-check-call = خط بھیجنے سے پہلے ادارے کو فون کر کے اس کے کارڈ کے نمبر ملائے جا سکتے ہیں۔
about-check-signed = جو کمپیوٹر جانتے ہیں ان کے لیے: ہر کاپی کی فائلوں کی فہرست ہے، اور اداروں کی فہرست پر دستخط ہیں۔ کوئی بھی دونوں کو جانچ سکتا ہے۔
# Stands before the keys that may sign the list of agencies on this copy, for people who know computers.
about-check-keys = اداروں کی فہرست پر دستخط کرنے والی چابیاں:
# $count (number) - how many of the keys above must have signed the list
about-check-threshold = { $count ->
    [one] ان میں سے { $count } چابی کا دستخط ضروری ہے۔
   *[other] ان میں سے { $count } چابیوں کے دستخط ضروری ہیں۔
}
