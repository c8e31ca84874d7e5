### The desk of an agency in a browser: one file that opens from a disk. What it shares with waymark-desk is in desk.ftl.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### The people who read this work at an agency. "She" is the survivor who wrote.

# Stands in the tab and in the bar. It says nothing about what the page is for.
webdesk-title = ڈیسک

## Before the program runs, and when it breaks

webdesk-starting = ڈیسک شروع ہو رہا ہے…
webdesk-starting-browsers = اگر سکرین پر یہی رہے تو یہ براؤزر ڈیسک نہیں چلا سکتا۔ نیا Firefox، Chrome، Edge یا Safari استعمال کریں۔
webdesk-starting-damaged = اگر ان میں بھی یہی رہے تو فائل خراب ہے۔ اس کا SHA-256 ملائیں، یا دوسری کاپی لیں۔
webdesk-stopped = اس صفحے میں کچھ خراب ہو گیا ہے۔ اس سے کچھ سیو نہ کریں۔ یہ ٹیب بند کریں اور فائل پھر کھولیں۔

## The key file

webdesk-unlock-title = ڈیسک کھولیں
webdesk-unlock-why = خط صرف اسی کمپیوٹر پر کھلتے ہیں۔ آپ کی چابی والی فائل اور پاس فریز کبھی یہاں سے باہر نہیں جاتے۔
webdesk-unlock-file = آپ کی چابی والی فائل
webdesk-unlock-file-hint = فائل identity.age جو keygen یا join نے آپ کے لیے بنائی۔
webdesk-unlock-passphrase = اس کا پاس فریز
webdesk-unlock-passphrase-hint = اسے کوئی دوبارہ نہیں بنا سکتا۔
webdesk-unlock-open = کھولیں
webdesk-unlock-working = چابی والی فائل کھل رہی ہے۔ اس میں چند سیکنڈ لگتے ہیں، اور تب تک صفحہ رکا رہتا ہے۔
webdesk-unlock-no-file = پہلے اپنی چابی والی فائل چنیں۔
webdesk-unlock-no-sign = یہ چابی والی فائل جوابوں پر دستخط نہیں کر سکتی۔ وہ فائل استعمال کریں جو keygen یا join نے بنائی۔
webdesk-unlock-here = اسے صرف ایسے کمپیوٹر پر استعمال کریں جو آپ کے ادارے کا ہو۔
webdesk-unlock-keeps = یہ براؤزر اس میں سے کچھ نہیں رکھتا۔ کل جو چاہیے، اسے فائلوں میں سیو کریں۔
webdesk-unlock-locks = 15 منٹ تک کوئی نہ چھوئے تو اس پر خود تالا لگ جاتا ہے۔
webdesk-lock = ڈیسک پر تالا لگائیں
webdesk-locked = ڈیسک پر تالا لگ گیا ہے۔ چابیاں، خط اور لفظ مٹا دیے گئے ہیں۔ نیچے جو ہے، اسے یہ ٹیب بند کرنے سے پہلے سیو کریں۔

## Getting letters

webdesk-letters-title = خط
webdesk-fetch-title = ریلے سے
webdesk-fetch-label = ریلے کا پتہ
webdesk-fetch-hint = مثال کے طور پر https://relay.example، جیسا دستخط والی فہرست میں ہے۔
webdesk-fetch = خط لائیں
webdesk-fetch-working = ریلے سے پوچھا جا رہا ہے…
webdesk-fetch-keeps = ریلے اپنی کاپیاں رکھتا ہے۔ کچھ نہیں مٹایا جاتا۔
# $count (number) - how many letters
webdesk-fetch-done = { $count ->
    [0] کوئی نیا خط نہیں۔
    [one] { $count } نیا خط۔
   *[other] { $count } نئے خط۔
}
# $count (number) - how many letters
webdesk-fetch-damaged = { $count ->
    [one] { $count } خط خراب حالت میں پہنچا۔ خط پھر لائیں۔ پھر بھی ایسا ہو تو ریلے چلانے والوں کو بتائیں۔
   *[other] { $count } خط خراب حالت میں پہنچے۔ خط پھر لائیں۔ پھر بھی ایسا ہو تو ریلے چلانے والوں کو بتائیں۔
}
# $count (number) - how many letters
webdesk-fetch-gone = { $count ->
    [one] { $count } خط اب ریلے کے پاس نہیں ہے۔ ساتھیوں سے پوچھیں کہ کیا ان میں سے کوئی اسے لایا ہے۔
   *[other] { $count } خط اب ریلے کے پاس نہیں ہیں۔ ساتھیوں سے پوچھیں کہ کیا ان میں سے کوئی انہیں لایا ہے۔
}
# $count (number) - how many letters
webdesk-fetch-refused = { $count ->
    [one] { $count } خط نہیں کھل سکتا۔ فہرست کے نیچے لکھا ہے کہ کیوں۔
   *[other] { $count } خط نہیں کھل سکتے۔ فہرست کے نیچے لکھا ہے کہ کیوں۔
}
# $count (number) - how many letters
webdesk-fetch-stopped = { $count ->
    [one] { $count } خط اب بھی ریلے پر ہے۔ بعد میں خط پھر لائیں۔
   *[other] { $count } خط اب بھی ریلے پر ہیں۔ بعد میں خط پھر لائیں۔
}
webdesk-relay-http = http کی اجازت صرف اس کمپیوٹر کے لیے ہے۔ https استعمال کریں۔
webdesk-relay-offline = ریلے تک نہیں پہنچا جا سکتا۔ اپنا کنکشن اور پتہ دیکھیں۔
webdesk-relay-busy = ریلے مصروف ہے۔ چند منٹ انتظار کریں، پھر کوشش کریں۔
webdesk-relay-full = ریلے میں اس کے لیے جگہ نہیں ہے۔ ریلے چلانے والوں کو بتائیں، اور بعد میں پھر کوشش کریں۔
webdesk-other-first = ابھی کوئی اور کام چل رہا ہے۔ اس کے ختم ہونے کا انتظار کریں، پھر دوبارہ دبائیں۔

## Opening files

webdesk-files-title = فائلوں سے
webdesk-files-label = فائلیں کھولیں
webdesk-files-hint = خط، book.jsonl، quarantine.txt، آپ کے جوابوں کی کاپیاں، دستخط والی فہرست۔ ایک ساتھ کئی فائلیں چنی جا سکتی ہیں۔
webdesk-files-working = فائلیں کھل رہی ہیں…
# $count (number) - how many letters
webdesk-files-letters = { $count ->
    [one] { $count } خط کھولا گیا۔
   *[other] { $count } خط کھولے گئے۔
}
# $count (number) - how many letters
webdesk-files-known = { $count ->
    [one] { $count } خط یہاں پہلے سے تھا۔
   *[other] { $count } خط یہاں پہلے سے تھے۔
}
# $count (number) - how many copies
webdesk-files-copies = { $count ->
    [one] آپ کے اپنے جوابوں کی { $count } کاپی کھولی گئی۔
   *[other] آپ کے اپنے جوابوں کی { $count } کاپیاں کھولی گئیں۔
}
# $count (number) - how many answers
webdesk-files-waiting = { $count ->
    [one] { $count } تالا لگا جواب یہاں بھیجے جانے کے انتظار میں ہے۔
   *[other] { $count } تالا لگے جواب یہاں بھیجے جانے کے انتظار میں ہیں۔
}
webdesk-files-book = رجسٹر لوڈ ہو گیا: ڈیسک کو معلوم ہے کہ آپ نے کیا بھیجا ہے۔
webdesk-files-quarantine = قرنطینہ والے خطوں کی فہرست لوڈ ہو گئی۔
webdesk-files-directory = دستخط والی فہرست لوڈ ہو گئی۔
# $name (text) - name of the file
# $why (text) - one of the messages about files or letters
webdesk-files-refused = { $name }: { $why }
# $number (number) - which line
webdesk-files-line = لائن { $number } نہیں پڑھی جا سکتی، اس لیے فائل سے کچھ نہیں لیا گیا۔ اس کی کاپی واپس رکھیں۔
webdesk-files-long = فائل جو ہونی چاہیے، اس کے لیے بہت لمبی ہے، یا پڑھی نہیں جا سکتی۔
webdesk-files-parcel = یہ ثبوت لگتا ہے۔ وہ خط کھولیں جس میں اس کا نام ہے، اور فائل وہاں لائیں۔
webdesk-files-strange = یہ ان فائلوں میں سے نہیں جو ڈیسک کو معلوم ہیں۔
webdesk-letter-newer = یہ خط فارم کے نئے ورژن سے بنا ہے۔ نیا ڈیسک لیں۔

## The list of conversations

webdesk-letters-none = یہاں ابھی کوئی خط نہیں ہے۔ ریلے سے لائیں، یا فائلیں کھولیں۔
# $day (text) - a date
webdesk-letters-day = خط، تاریخ { $day }
webdesk-letters-no-day = خط جس پر تاریخ نہیں
# $count (number) - how many letters she wrote
# $lang (text) - name of a language
webdesk-letters-about = { $count ->
    [one] { $count } خط، { $lang }
   *[other] { $count } خط، { $lang }
}
webdesk-letters-refused = نہیں کھلے
# The states are short: they stand in a small frame.
webdesk-state-new = نیا
webdesk-state-open = جواب نہیں دیا گیا
webdesk-state-answered = جواب دیا گیا
webdesk-state-waiting = جواب ابھی نہیں گیا
webdesk-state-stop = رکنے کو کہا ہے
webdesk-state-delete = مٹانے کو کہا ہے
webdesk-state-trouble = کچھ غلط ہے
webdesk-state-quarantined = قرنطینہ میں
webdesk-state-evidence = ثبوت کے ساتھ
webdesk-back-letters = سب خطوں پر واپس

## A conversation

webdesk-conversation-title = بات چیت
webdesk-first-title = جواب دینے سے پہلے
webdesk-first-no-contact = ان کا پہلا خط یہاں نہیں ہے۔ ان تک پہنچنے کا طریقہ اسی میں ہے۔
webdesk-first-trouble = کیا غلط ہے
webdesk-first-read-unknown = آخری بار لکھتے وقت انہوں نے ایسا جواب پڑھا تھا جو اس رجسٹر کو معلوم نہیں۔ شاید کسی ساتھی کا ہو۔
webdesk-first-no-agency = دستخط والی فہرست میں آپ کا ادارہ نہیں ہے، یا ہٹا دیا گیا ہے۔ انہیں آپ کا جواب آپ کے نام سے نہیں دکھایا جائے گا۔
webdesk-first-not-listed = دستخط والی فہرست میں آپ کی دستخط کی چابی نہیں ہے۔ انہیں خبردار کیا جائے گا کہ جواب آپ کا نہیں ہے۔
webdesk-first-not-today = آپ کی دستخط کی چابی کے دن گزر گئے ہیں، یا ابھی آئے نہیں۔ جواب دینے سے پہلے نئی چابیاں بنائیں۔
# $number (number) - her own number of the letter
webdesk-card-hers = ان کا خط { $number }
# $number (number) - the number in the letter
webdesk-card-not-hers = پکا نہیں کہ یہ خط ان کا ہے: خط { $number }
webdesk-card-stranger = اس خط پر ان کا دستخط نہیں جنہوں نے پہلا خط لکھا تھا۔ اس پر بھروسا نہ کریں، اور اس کا جواب نہ دیں۔
# $number (number) - our own number of the answer
webdesk-card-ours = آپ کا جواب { $number }
# $number (number) - our own number of the answer
webdesk-card-last = آپ کا آخری جواب { $number }
# $number (number) - our own number of the notice
webdesk-card-notice = خبر { $number }
webdesk-card-waiting = یہ ابھی کسی ریلے کے پاس نہیں ہے۔ اسے بھیجیں، یا کنکشن والے کسی ساتھی کے لیے فائل میں سیو کریں۔
# $count (number) - how many files
webdesk-card-evidence = { $count ->
    [one] ثبوت: { $count } فائل
   *[other] ثبوت: { $count } فائلیں
}
# $id (text) - the letter, 43 letters and digits
webdesk-card-id = خط { $id }
webdesk-back-conversation = بات چیت پر واپس

## How far a letter is, told to her without words

webdesk-notice-title = انہیں بتائیں کہ خط کہاں تک پہنچا
webdesk-notice-what = کوڈ کے ساتھ واپس آنے پر یہ انہیں نظر آتا ہے۔ اس میں آپ کے کوئی لفظ نہیں ہوتے۔
webdesk-notice-why = اگر آپ بتائیں تو انہیں نظر آ سکتا ہے کہ ان کا خط پہنچ گیا ہے۔
# $count (number) - how many writers
webdesk-notice-all = { $count ->
    [one] { $count } شخص کو بتائیں کہ خط پہنچ گیا ہے
   *[other] { $count } لوگوں کو بتائیں کہ ان کے خط پہنچ گئے ہیں
}
webdesk-notice-collected = یہ پہنچ گیا ہے
webdesk-notice-opened = کوئی اسے پڑھ رہا ہے
webdesk-notice-delayed = زیادہ وقت لگ رہا ہے
webdesk-notice-reason = زیادہ وقت کیوں لگ رہا ہے
webdesk-notice-reason-none = ایک وجہ چنیں
webdesk-notice-reason-closed = ہمارا دفتر چند دن بند ہے
webdesk-notice-reason-interpreter = ہم کسی کو ڈھونڈ رہے ہیں جو یہ زبان پڑھے
webdesk-notice-reason-many = بہت خط آئے ہیں
webdesk-notice-reason-partner = ہم دوسری تنظیم سے پوچھ رہے ہیں، جہاں تک ان کی رضامندی ہے
webdesk-notice-no-reason = چنیں کہ زیادہ وقت کیوں لگ رہا ہے، پھر دوبارہ دبائیں۔
webdesk-notice-working = انہیں بتایا جا رہا ہے…
# $count (number) - how many writers
webdesk-notice-done = { $count ->
    [0] کسی کو بتانا ضروری نہیں تھا۔
    [one] { $count } شخص کے لیے خبر بھیجی گئی۔ یہ ریلے کے پاس ہے۔
   *[other] { $count } لوگوں کے لیے خبر بھیجی گئی۔ یہ ریلے کے پاس ہے۔
}
webdesk-next-label = انہیں اگلی خبر کب تک ملے گی
webdesk-next-hint = صرف ایسا دن لکھیں جس پر خبر دینا پکا ہو۔ اگر پکا معلوم نہ ہو تو خالی چھوڑ دیں۔

## Writing an answer

webdesk-answer-open = جواب لکھیں
webdesk-answer-title = جواب
webdesk-translator-title = آن لائن ترجمہ استعمال نہ کریں
webdesk-answer-others = ہو سکتا ہے اسے کوئی اور بھی پڑھے۔ کوئی جگہ، وقت یا نمبر نہ لکھیں جس سے انہیں نقصان ہو سکتا ہو۔
webdesk-answer-plain = سادہ اور مہربان لفظ۔ انہوں نے کوئی غلط کام نہیں کیا۔
webdesk-answer-promise = ایسا کوئی وعدہ نہ کریں جو پورا نہ ہو سکے۔
webdesk-answer-lang = جواب کی زبان
# $lang (text) - name of a language
webdesk-answer-lang-hers = ان کی زبان: { $lang }
webdesk-answer-label = جو متن انہیں نظر آئے گا
webdesk-answer-last = اس بات چیت میں یہ ہمارا آخری جواب ہے
webdesk-quick-title = تیار جواب
webdesk-quick-what = ایک چنیں، پھر اسے بدلیں، تاکہ وہ ان کے لکھے سے میل کھائے۔
webdesk-quick-english = اس زبان میں تیار جواب نہیں ہیں، اس لیے یہ انگریزی میں ہے۔ بھروسے کے کسی شخص سے اس کا ترجمہ کرانا ہو گا۔
webdesk-caution = بھیجنے سے پہلے اسے پھر دیکھیں:
webdesk-caution-address = ہو سکتا ہے اس میں کوئی جگہ لکھی ہو۔
webdesk-caution-date = ہو سکتا ہے اس میں کوئی دن لکھا ہو۔
webdesk-caution-phone = ہو سکتا ہے اس میں کوئی فون نمبر ہو۔
webdesk-caution-time = ہو سکتا ہے اس میں کوئی وقت لکھا ہو۔
webdesk-check-empty = جواب میں ابھی کوئی لفظ نہیں ہے۔
webdesk-check-blank = تیار جواب میں ایک خالی جگہ بھرنا باقی ہے۔
webdesk-check-past = جس دن تک انہیں اگلی خبر ملنی ہے، وہ گزر چکا ہے۔ دوسرا دن چنیں، یا کوئی نہیں۔
webdesk-check-unedited = یہ تیار جواب ہے، اور اسے کسی نے نہیں بدلا۔
webdesk-check-word = ان کی خواہش ہے کہ جگہ یا وقت بتانے سے پہلے ان سے خفیہ لفظ پوچھا جائے۔
webdesk-check-again = اپنا جواب ایک بار پھر پڑھیں۔ صحیح ہو تو دوبارہ دبائیں: پھر یہ ایسے ہی جاتا ہے۔
webdesk-book-first = سب خطوں والے صفحے پر اپنی book.jsonl لوڈ کریں۔ اگر آپ نے کبھی جواب نہیں دیا تو وہاں نیا رجسٹر شروع کریں۔
webdesk-send = تالا لگائیں اور بھیجیں
webdesk-send-file = تالا لگی فائل میں سیو کریں
webdesk-send-again = ابھی بھیجیں
webdesk-send-working = جواب پر تالا لگ رہا ہے…
webdesk-send-done = یہ ریلے کے پاس ہے۔ اب رجسٹر سیو کریں۔
webdesk-send-saved = اس پر تالا لگ گیا ہے اور یہ سیو ہے۔ اسے بعد میں کنکشن والے ڈیسک سے بھیجیں۔ اب رجسٹر سیو کریں۔
webdesk-send-waits = یہ یہاں انتظار میں ہے۔ بعد میں پھر بھیجیں، یا فائل میں سیو کریں۔
webdesk-send-no-mailbox = ان کا لیٹر بکس اس ریلے پر نہیں ہے۔ جواب یہاں انتظار میں ہے۔ وہ ریلے آزمائیں جس پر انہوں نے لکھا تھا۔
webdesk-send-no-relay = ابھی کوئی ریلے نہیں ہے۔ پہلے اس سے خط لائیں، یا جواب فائل میں سیو کریں۔
webdesk-send-address = ان کے خط کا پتہ استعمال نہیں ہو سکتا۔ رابطے کا وہ طریقہ استعمال کریں جو انہوں نے دیا۔
webdesk-send-no-code = ان کے پاس جواب پڑھنے کا کوڈ نہیں ہے۔ رابطے کا وہ طریقہ استعمال کریں جو انہوں نے دیا۔
# $over (number) - how many bytes too many
webdesk-send-long = جواب { $over } بائٹ زیادہ لمبا ہے۔ اسے چھوٹا کریں۔
webdesk-send-not-sealed = جواب پر تالا نہیں لگ سکا، اس لیے جواب نہیں ہے۔ ڈیسک پر تالا لگائیں، پھر کھولیں، اور اسے نئے سرے سے لکھیں۔

## What has to be saved

webdesk-keep-title = کل کے لیے
webdesk-keep-why = رجسٹر میں آپ کے جوابوں کے نمبر ہیں۔ اس کے بغیر ایک نمبر دو بار دیا جاتا ہے، اور انہیں خبردار کیا جاتا ہے۔
webdesk-keep-no-book = کوئی رجسٹر لوڈ نہیں ہے۔ اپنی book.jsonl دوسری فائلوں کے ساتھ کھولیں۔
webdesk-keep-begin = میں نے کبھی جواب نہیں دیا: نیا رجسٹر شروع کریں
webdesk-keep-begun = نیا رجسٹر شروع ہو گیا۔ اپنے پہلے جواب کے بعد اسے سیو کریں۔
webdesk-keep-unsaved = یہ ابھی سیو نہیں ہوا۔ ٹیب بند ہو تو یہ کھو جاتا ہے۔
webdesk-keep-saved = سیو کرنے کے لیے کچھ نہیں ہے۔
webdesk-keep-book = book.jsonl سیو کریں
webdesk-keep-quarantine = quarantine.txt سیو کریں
# $name (text) - the beginning of a name
webdesk-keep-copy = اپنے جواب کی تالا لگی کاپی سیو کریں: { $name }…
# $name (text) - the beginning of a name
webdesk-keep-answer = تالا لگا جواب سیو کریں: { $name }…
webdesk-keep-where = انہیں waymark-desk کے فولڈر میں پرانی فائلوں کی جگہ رکھیں: کاپیاں sent میں، تالا لگے جواب outbox میں۔
webdesk-keep-done = براؤزر فائل سیو کرتا ہے۔ دیکھیں کہ وہ وہاں ہے۔
webdesk-save-failed = براؤزر نے اسے سیو نہیں کیا۔ ڈاؤن لوڈ کی سیٹنگ دیکھیں، پھر کوشش کریں۔

## Evidence

# $count (number) - how many files
webdesk-evidence-title = { $count ->
    [one] ثبوت: { $count } فائل
   *[other] ثبوت: { $count } فائلیں
}
webdesk-evidence-care-child = اگر تصویر میں کسی بچے یا بچی سے زیادتی ہو تو اسے نہ سیو کریں، نہ آگے دیں۔ خط کو قرنطینہ میں رکھیں اور ذمہ دار شخص سے پوچھیں۔
webdesk-evidence-care-copy = سیو کی گئی فائلوں پر تالا نہیں ہوتا: جو بھی کمپیوٹر کا یہ اکاؤنٹ استعمال کر سکے، وہ انہیں کھول سکتا ہے۔
# $size (text) - a number of megabytes, such as 2.5
webdesk-evidence-size = یہ تقریباً { $size } MB ہے۔
webdesk-evidence-fetch = ریلے سے لائیں
webdesk-evidence-no-relay = اسے ریلے سے لانے کے لیے پہلے وہاں سے خط لائیں۔
webdesk-evidence-file = یا تالا لگی فائل لائیں
webdesk-evidence-file-hint = waymark-desk کے فولڈر parcels سے۔
webdesk-evidence-fetching = ثبوت آ رہا ہے…
# $done (text) - megabytes that are here
# $all (text) - megabytes of all
webdesk-evidence-progress = { $all } میں سے { $done } MB یہاں ہیں۔
# $seconds (number) - until the next try
webdesk-evidence-again = { $seconds ->
    [one] ریلے جواب نہیں دیتا۔ اگلی کوشش { $seconds } سیکنڈ میں شروع ہوتی ہے۔
   *[other] ریلے جواب نہیں دیتا۔ اگلی کوشش { $seconds } سیکنڈ میں شروع ہوتی ہے۔
}
webdesk-evidence-reading = فائل پڑھی جا رہی ہے…
webdesk-evidence-verifying = سب کچھ جانچا جا رہا ہے۔ تب تک صفحہ رکا رہتا ہے۔
webdesk-evidence-whole = سب کچھ یہاں ہے اور کسی نے اسے نہیں بدلا۔ کچھ نہیں کھولا گیا۔
webdesk-evidence-not-named = یہ وہ فائلیں نہیں ہیں جن کا نام ان کے خط میں ہے۔ ان پر بھروسا نہ کریں۔
webdesk-evidence-not-yet = جب تک سب کچھ یہاں نہ ہو اور جانچا نہ جائے، کوئی فائل فہرست میں نہیں آتی۔
webdesk-evidence-gone = یہ ثبوت اب ریلے کے پاس نہیں ہے۔ ساتھیوں سے پوچھیں کہ کیا ان میں سے کوئی اسے لایا ہے۔
webdesk-evidence-list = حصوں کی فہرست صحیح نہیں ہے۔ ریلے چلانے والوں کو بتائیں۔
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-missing = { $all } حصوں میں سے حصہ { $number } ریلے پر نہیں ہے۔ ریلے چلانے والوں کو بتائیں۔
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-altered = { $all } حصوں میں سے حصہ { $number } بدلا گیا تھا۔ اس میں سے کچھ استعمال نہیں کیا گیا۔ ریلے چلانے والوں کو بتائیں۔
webdesk-evidence-no-key = خط میں اس ثبوت کی چابی نہیں ہے، اس لیے یہ نہیں کھل سکتا۔
webdesk-evidence-other = یہ فائل اس خط کا ثبوت نہیں ہے، یا اس میں کچھ بدلا گیا ہے یا کم ہے۔
# $number (number) - which file, from 1
webdesk-evidence-changed = اس کے اندر فائل { $number } وہ نہیں جس کا نام فہرست میں ہے۔ اس میں سے کچھ استعمال نہیں کیا گیا۔
webdesk-evidence-key = خط کی چابی اس پارسل کو نہیں، کسی دوسرے کو کھولتی ہے۔
webdesk-evidence-newer = یہ ثبوت نئے ورژن سے بنا ہے۔ نیا ڈیسک لیں۔
webdesk-evidence-none = یہ تالا لگا ثبوت نہیں ہے، یا اس کا شروع کا حصہ نہیں ہے۔
webdesk-evidence-cut = اس کا آخری حصہ نہیں ہے۔ اسے پھر لائیں۔
webdesk-evidence-damaged = تالا لگنے کے بعد اسے بدلا گیا ہے۔ اسے پھر لائیں۔
# $size (text) - a number of megabytes
# $type (text) - what the file is, such as image/jpeg
webdesk-evidence-about = { $type }، { $size } MB
webdesk-evidence-save = یہ فائل سیو کریں
# $name (text) - name of the file
webdesk-evidence-saved = { $name } سیو ہو رہی ہے۔ اسے کھولا نہیں گیا۔
webdesk-evidence-index = فہرست اور ہیش سیو کریں
webdesk-evidence-look = دھندلا کر کے دیکھیں
webdesk-evidence-show = صاف دکھائیں
webdesk-evidence-blur = پھر دھندلا کریں
webdesk-evidence-hide = ہٹا دیں
# $name (text) - name of the file
webdesk-evidence-picture = تصویر { $name }

## Quarantine

webdesk-quarantine-title = قرنطینہ
webdesk-quarantine-what = جب تک کوئی فیصلہ نہ کرے، یہ قرنطینہ میں ہے۔ تب تک اس خط کا ثبوت نہ دیکھا جا سکتا ہے، نہ سیو کیا جا سکتا ہے۔
webdesk-quarantine-reason = کیوں
webdesk-quarantine-reason-hint = آپ کے ساتھیوں کے لیے۔ نام نہ لکھیں۔
webdesk-quarantine-put = اس خط کو قرنطینہ میں رکھیں
# $day (text) - a date
webdesk-quarantine-in = یہ خط { $day } سے قرنطینہ میں ہے۔ اس کا ثبوت نہ دیکھا جا سکتا ہے، نہ سیو کیا جا سکتا ہے۔
webdesk-quarantine-lift = اسے قرنطینہ سے نکالیں
