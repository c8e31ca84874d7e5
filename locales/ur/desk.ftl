### waymark-desk: every text that the agency's program prints. Its --help is in English only.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### Placeholders such as { $path } are names of files, keys and numbers; keep them all.

## Passphrases

desk-passphrase-ask = چابی والی فائل کا پاس فریز:{" "}
desk-passphrase-new = چابی والی فائل کا نیا پاس فریز:{" "}
desk-passphrase-again = وہی پاس فریز ایک بار پھر:{" "}

## keygen: new keys

desk-keygen-done = چابیاں بن گئیں۔
# $path (text) - name of the file
desk-keygen-identity-file = چابی والی فائل، اسے چھپا کر رکھیں: { $path }
# $path (text) - name of the file
desk-keygen-agency-file = دستخط والی فہرست (directory) کے لیے اندراج، سب کے لیے کھلا: { $path }
desk-keygen-recipient = وصول کی چابی (recipient)، خطوں پر اسی کا تالا لگتا ہے:
# $start (text) - how the recipient begins
# $file (text) - name of the file that holds all of it
desk-keygen-recipient-long = { $start }… (پوری چابی { $file } میں ہے)
desk-keygen-inbox = ان باکس (خط اس میں چھوڑے جاتے ہیں):
desk-keygen-fingerprint = فنگر پرنٹ (اسے فون پر پڑھ کر سنائیں):
# $day (text) - a date, such as 2027-02-19
desk-keygen-until = ان چابیوں کا تالا { $day } تک لگایا جا سکتا ہے۔ اس دن سے پہلے نئی چابیاں بنائیں۔
desk-keygen-practice = یہ چابیاں مشق کے لیے ہیں۔ انہیں اصلی خطوں کے لیے کبھی استعمال نہ کریں۔

## What to do next. The program puts a number before each line.

desk-next = آگے کیا کرنا ہے
desk-next-today = آگے کیا کرنا ہے۔ یہ آج ہی کریں، اسی ترتیب سے۔ URL کی جگہ ریلے کا وہ پتہ لکھیں جو دستخط والی فہرست میں ہے۔
# $path (text) - name of the file
desk-next-copy = { $path } کو USB سٹک پر کاپی کریں اور تالے میں رکھیں۔ اس فائل کے بغیر کوئی خط نہیں کھل سکتا۔
desk-next-passphrase = پاس فریز کاغذ پر لکھیں اور کسی دوسری جگہ تالے میں رکھیں۔ اسے کوئی دوبارہ نہیں بنا سکتا۔
desk-next-paper = نیچے کی ریکوری چابی کاغذ پر اتاریں: پرنٹ کریں، یا ہاتھ سے لکھیں۔ یہ صرف ابھی نظر آتی ہے۔
# $path (text) - name of the file
desk-next-print = { $path } کو پرنٹ کریں۔ پھر فائل اور اس کی ہر کاپی مٹا دیں: ریکوری چابی کی جگہ صرف کاغذ ہے۔
# $path (text) - name of the file
desk-next-correct = { $path } کو ٹیکسٹ ایڈیٹر میں کھولیں۔ country، langs، run_by، tells_police، tells_immigration، duty_to_report، phones اور days کو صحیح کریں۔
# $command (text) - what to type
desk-next-rehearse = پہلے خط کی مشق کریں: { $command }
# $path (text) - name of the file
desk-next-send = { $path } ان لوگوں کو بھیجیں جو فہرست پر دستخط کرتے ہیں۔ چابی والی فائل کبھی نہ بھیجیں۔
desk-next-call = وہ آپ کو اس نمبر پر فون کریں جو وہ پہلے سے جانتے ہیں۔ انہیں فنگر پرنٹ پڑھ کر سنائیں۔
# For a new colleague.
# $path (text) - name of the file
desk-next-give = { $path } صرف نئے ساتھی کو دیں، USB سٹک پر۔ اپنے پاس اس کی کوئی کاپی نہ رکھیں۔
# $path (text) - name of the file
desk-next-replace = اب سے سب { $path } استعمال کریں۔ اس میں پرانی لائنیں بھی ہیں اور نئی بھی۔
# $note (text) - the note of the new line, such as desk-2
desk-next-changed = دستخط کرنے والوں کو بتائیں کہ { $note } نیا ہے۔ وہ آپ کو فون کریں، کیونکہ فنگر پرنٹ بدل گیا ہے۔
# After somebody left.
# $command (text) - what to type
desk-next-fetch = جو کچھ انتظار میں ہے وہ سب لائیں، پرانے ان باکس سے بھی: { $command }
# $note (text) - whose it is, such as desk-3
# $path (text) - name of the file
# $command (text) - what to type
desk-next-hand = { $path } اور agency.json کو { $note } کو دیں۔ وہاں یہ ٹائپ کریں: { $command }
# $path (text) - name of the file
desk-next-send-left = { $path } ان لوگوں کو بھیجیں جو فہرست پر دستخط کرتے ہیں۔ بتائیں کہ ایک ساتھی چھوڑ گئے ہیں اور کام فوری ہے۔
desk-next-fetch-again = جب تک نئی فہرست لاگو نہ ہو، ہر روز خط لاتے رہیں۔ اس کے اگلے دن ایک بار پھر لائیں۔
# $command (text) - what to type
desk-next-empty = جب سب ساتھی خط لے آئیں تو پرانا ان باکس خالی کریں: { $command }
# $path (text) - name of the file
desk-next-both-inboxes = اب سے { $path } سے خط لائیں۔ اسے نیا اور پرانا دونوں ان باکس معلوم ہیں۔
# After recover.
# $command (text) - what to type
desk-next-show = خط پڑھیں: { $command }
desk-next-new-keys = نئی چابیاں اور نئی ریکوری چابی بنائیں: waymark-desk keygen۔ پرانی لائنیں اب ایک کمپیوٹر پر آ چکی ہیں۔
# $path (text) - name of the file
desk-next-destroy = کام ہو جائے تو { $path } کو مٹا دیں، یا باقی چابی والی فائلوں کی طرح تالے میں رکھیں۔

## The page with the recovery key. It is printed, and read by somebody who never saw this program.

# $agency (text) - id of the agency
# $day (text) - a date
desk-paper-title = { $agency } کی ریکوری چابی، بننے کی تاریخ { $day }
desk-paper-what = یہ اس ادارے کے نام ہر خط کھولتی ہے۔ یہ اس دن کے لیے ہے جب چابی والی فائل یا اس کا پاس فریز کھو جائے۔
desk-paper-keep = اسے کاغذ پر، تالے میں، اس عمارت سے باہر، بھروسے کے کسی شخص کے پاس رکھیں۔
desk-paper-never = اس کی تصویر کبھی نہ لیں، اسے کبھی نہ بھیجیں، کبھی چابی والی فائل کے ساتھ نہ رکھیں۔
desk-paper-letters = لائن 2 سے 6 تک حرف B، I یا O نہیں ہے، اور ہندسہ 1 نہیں ہے۔ جو O لگے وہ صفر ہے۔
desk-paper-checks = ہر لائن کے آخری دو ہندسے اس کی جانچ ہیں۔ پڑھ کر سنانا ہو تو ایک ایک لائن: نمبر، حروف اور جانچ۔
desk-paper-use = استعمال کے لیے یہ ٹائپ کریں: waymark-desk recover۔ یہ لائنیں پوچھتا ہے اور بتاتا ہے کہ کون سی غلط ہے۔
desk-paper-without = اس پروگرام کے بغیر اسے age استعمال کر سکتا ہے۔ اگر لائن 1 میں PQ ہو تو age کا 1.3 یا نیا ہونا ضروری ہے۔ لائن 1 سے 6 تک ایک ہی لائن میں لکھیں۔ خالی جگہ، نمبر اور جانچ کے ہندسے نہ لکھیں۔
# $start (text) - how the recipient begins
desk-paper-recipient = دستخط والی فہرست میں اس کی چابی یوں شروع ہوتی ہے: { $start }
desk-paper-close = کیا ہر لائن کاغذ پر ہے؟ تو یہ ونڈو بند کر دیں، تاکہ کوئی واپس جا کر اسے نہ دیکھ سکے۔

## join and leave: people come and go

# $path (text) - name of the file
desk-join-line = ادارے کی وصول کی چابیوں (recipients) میں نئی لائن، جو { $path } میں آ چکی ہے:
# $path (text) - name of the file
desk-join-stayed = ادارے کے نئے ان باکس والی آپ کی چابی والی فائل { $path } ہے۔ آپ کی چابی وہی پہلے والی ہے۔
# $who (text) - notes of those who leave, such as desk-2
desk-leave-done = ادارے کا نیا ان باکس بن گیا ہے، جو { $who } کو معلوم نہیں۔
desk-leave-signing-keys = نئے اندراج میں ساتھیوں کی دستخط کی چابیاں نہیں ہیں: معلوم نہیں کہ کون سی کس کی ہے۔ ہر ساتھی اس اندراج سے مشق کریں۔ اس سے وہ چابی نظر آتی ہے جو sign میں لکھنی ہے۔ اس کے بغیر ان کے جوابوں پر کوئی بھروسا نہیں کرتا۔
desk-leave-paper = کیا جانے والے ساتھی نے کاغذ پر ریکوری چابی دیکھی ہے؟ تو یہ پھر کریں، --new-recovery اور دوسرے --out کے ساتھ۔

## recover: from the paper to a key file

desk-recover-type = ریکوری چابی کی چھ لائنیں ٹائپ کریں، ہر ایک اپنی جانچ کے ساتھ۔ چھوٹے حروف بھی ٹھیک ہیں، خالی جگہ سے فرق نہیں پڑتا۔
# $number (number) - which line
desk-recover-line = لائن { $number }:{" "}
# $path (text) - name of the file
desk-recover-done = چابی والی فائل بن گئی: { $path }
desk-recover-no-inbox = یہ ان خطوں کو کھولتی ہے جو اس کمپیوٹر پر ہیں۔ یہ خطوں کی فہرست نہیں دکھا سکتی اور خط نہیں لا سکتی۔ اس کے لیے کسی ساتھی کی چابی والی فائل چاہیے۔

## rehearse: the first letter, before it comes

desk-rehearse-letter = مشق۔ یہ خط کسی نے نہیں لکھا اور کسی کو جواب کا انتظار نہیں۔ اسے مٹا دیں۔
desk-rehearse-shown = خط ایسا نظر آتا ہے۔ یہ مشق کا خط ہے:
desk-rehearse-list = کیا کیا آزمایا گیا
# $what (text) - one of the messages below
desk-rehearse-passed = ✓ ٹھیک: { $what }
# $what (text) - one of the messages below
desk-rehearse-to-do = ○ باقی: { $what }
# $what (text) - one of the messages below
desk-rehearse-failed = ✗ غلط: { $what }
desk-rehearse-key-file = چابی والی فائل اپنے پاس فریز سے کھلتی ہے۔
desk-rehearse-entry = دستخط والی فہرست میں یہ اندراج لیا جا سکتا ہے۔
# $reason (text) - what is wrong, in English
desk-rehearse-entry-refused = دستخط والی فہرست میں یہ اندراج نہیں لیا جا سکتا ({ $reason })۔ اسے ٹیکسٹ ایڈیٹر میں صحیح کریں۔
desk-rehearse-inbox = اندراج میں وہی ان باکس ہے جو چابی والی فائل میں ہے۔
desk-rehearse-inbox-other = اندراج میں ایسا ان باکس ہے جو چابی والی فائل میں نہیں ہے۔ سب سے نیا اندراج اور سب سے نئی چابی والی فائل استعمال کریں۔
desk-rehearse-key = آج کے خطوں پر آپ کی چابی کا تالا لگتا ہے۔
desk-rehearse-key-not-listed = اندراج میں آپ کی چابی نہیں ہے۔ سب سے نیا اندراج استعمال کریں، یا وہ چابی والی فائل جو اس اندراج کی ہے۔
desk-rehearse-key-not-today = آج کے خطوں پر آپ کی چابی کا تالا نہیں لگتا: اس کے دن گزر گئے ہیں یا ابھی آئے نہیں۔ نئی چابیاں بنائیں۔
desk-rehearse-opened = اندراج کی چابیوں سے مشق کے ایک خط پر تالا لگایا گیا۔ آپ کی چابی والی فائل نے اسے کھول لیا۔
desk-rehearse-not-opened = جس خط پر اندراج کی چابیوں کا تالا ہے، اسے آپ کی چابی والی فائل نہیں کھولتی۔ اس اندراج کی اپنی فائل استعمال کریں۔
desk-rehearse-not-sealed = آج کوئی آپ کو نہیں لکھ سکتا: اندراج کی کوئی چابی آج نہیں چلتی۔ نئی چابیاں بنائیں۔
# $note (text) - whose key it is, such as desk-2
desk-rehearse-colleague = { $note }: یہ چابی صرف یہی ساتھی آزما سکتے ہیں۔ وہ اپنی چابی والی فائل سے مشق کریں۔
desk-rehearse-recovery = ریکوری چابی مشق کا خط کھولتی ہے۔ کاغذ کو پھر سنبھال کر رکھ دیں۔
desk-rehearse-recovery-untried = ریکوری چابی کسی نے نہیں آزمائی۔ کاغذ لائیں اور اس کے ساتھ مشق کریں: --recovery -
desk-rehearse-recovery-wrong = یہ وہ ریکوری چابی نہیں جو اندراج میں ہے۔ صحیح کاغذ ڈھونڈیں، یا نئی چابی بنائیں۔
# $count (number) - how many letters
desk-rehearse-relay = { $count ->
    [0] ریلے آپ کی چابی مانتا ہے۔ وہاں کوئی خط انتظار میں نہیں۔
    [one] ریلے آپ کی چابی مانتا ہے۔ وہاں { $count } خط انتظار میں ہے۔
   *[other] ریلے آپ کی چابی مانتا ہے۔ وہاں { $count } خط انتظار میں ہیں۔
}
desk-rehearse-relay-untried = ریلے سے نہیں پوچھا گیا۔ جب دستخط والی فہرست لاگو ہو تو اس کے ساتھ مشق کریں: --relay URL
desk-rehearse-sign = اندراج میں آپ کی دستخط کی چابی ہے، اس لیے لوگ آپ کے جوابوں پر بھروسا کریں گے۔
# $key (text) - 43 letters and digits
desk-rehearse-sign-not-listed = اندراج میں آج کے لیے آپ کی دستخط کی چابی نہیں ہے۔ اس لیے آپ کے جوابوں پر کوئی بھروسا نہیں کرے گا۔ اسے sign میں لکھیں: { $key }
desk-rehearse-all = سب ٹھیک ہے۔ آپ پہلے خط کے لیے تیار ہیں۔
# $count (number) - how many lines are marked
desk-rehearse-rest = { $count ->
    [one] یہاں جو آزمایا جا سکتا تھا وہ ٹھیک ہے۔ ایک کام باقی ہے۔
   *[other] یہاں جو آزمایا جا سکتا تھا وہ ٹھیک ہے۔ { $count } کام باقی ہیں۔
}
# $count (number) - how many lines are marked
desk-rehearse-wrong = { $count ->
    [one] ایک چیز غلط ہے۔ پہلا خط آنے سے پہلے اسے صحیح کریں۔
   *[other] { $count } چیزیں غلط ہیں۔ پہلا خط آنے سے پہلے انہیں صحیح کریں۔
}
desk-rehearse-nothing-real = کسی اصلی چیز کو نہیں چھوا گیا۔ مشق کا خط مٹا دیا گیا ہے۔

## list and fetch

# $count (number) - how many letters
desk-list-count = { $count ->
    [0] کوئی خط نہیں ہے۔
    [one] { $count } خط ہے۔
   *[other] { $count } خط ہیں۔
}
desk-list-letter = خط
desk-list-day = جمع ہوا
desk-list-size = سائز
desk-list-state = حالت
desk-list-here = یہاں ہے
desk-list-missing = لایا نہیں گیا
# $count (number) - how many letters
desk-list-old = { $count ->
    [one] ان میں سے { $count } اس ان باکس میں ہے جو کسی ساتھی کے جانے سے پہلے کا ہے۔
   *[other] ان میں سے { $count } اس ان باکس میں ہیں جو کسی ساتھی کے جانے سے پہلے کا ہے۔
}
desk-inbox-not-yet = ریلے کو ابھی آپ کا نیا ان باکس معلوم نہیں۔ جب نئی دستخط والی فہرست لاگو ہو گی تو معلوم ہو جائے گا۔
# $relay (text) - the relay's date
# $here (text) - this computer's date
desk-clock-differs = ریلے کی تاریخ { $relay } ہے، اس کمپیوٹر کی { $here } ہے۔ اس کمپیوٹر کی گھڑی دیکھیں۔
# $done (number) - letters that are done
# $all (number) - letters to fetch
desk-fetch-progress = { $all } میں سے { $done } خط
# $count (number) - how many letters
# $folder (text) - name of the folder
desk-fetch-done = { $count ->
    [0] کوئی نیا خط نہیں۔
    [one] { $count } نیا خط { $folder } میں ہے۔
   *[other] { $count } نئے خط { $folder } میں ہیں۔
}
# $count (number) - how many letters
desk-fetch-before = { $count ->
    [one] { $count } خط پہلے سے وہاں تھا۔
   *[other] { $count } خط پہلے سے وہاں تھے۔
}
desk-fetch-kept = ریلے اپنی کاپیاں رکھتا ہے۔ کچھ نہیں مٹایا گیا۔
# $command (text) - what to type
desk-fetch-next = ایک خط پڑھنے کے لیے: { $command }
# $count (number) - how many letters
desk-fetch-failed = { $count ->
    [one] { $count } خط نہیں لایا جا سکا:
   *[other] { $count } خط نہیں لائے جا سکے:
}
# $id (text) - the letter
desk-fetch-damaged = { $id }: یہ خراب حالت میں پہنچا۔ اسے پھر لائیں۔ پھر بھی ایسا ہو تو ریلے چلانے والوں کو بتائیں۔
# $id (text) - the letter
desk-fetch-gone = { $id }: یہ اب ریلے کے پاس نہیں ہے۔ ساتھیوں سے پوچھیں کہ کیا ان میں سے کوئی اسے لایا ہے۔
# $count (number) - how many letters
desk-fetch-stopped = { $count ->
    [one] خط لانا رک گیا۔ { $count } خط اب بھی ریلے پر ہے۔ یہی کمانڈ بعد میں پھر چلائیں۔
   *[other] خط لانا رک گیا۔ { $count } خط اب بھی ریلے پر ہیں۔ یہی کمانڈ بعد میں پھر چلائیں۔
}

desk-fetch-not-listed = کوئی خبر نہیں بھیجی جاتی: دستخط والی فہرست میں ابھی آپ کی دستخط کی چابی نہیں ہے۔ جن لوگوں نے لکھا، انہیں ایسی خبر سے خبردار کیا جاتا۔
# $count (number) - how many notices
desk-fetch-notices = { $count ->
    [one] { $count } خبر بھیجی گئی۔ جنہوں نے لکھا اور جن کے پاس کوڈ ہے، انہیں نظر آتا ہے کہ خط کہاں تک پہنچا۔
   *[other] { $count } خبریں بھیجی گئیں۔ جن لوگوں نے لکھا اور جن کے پاس کوڈ ہے، انہیں نظر آتا ہے کہ خط کہاں تک پہنچے۔
}
# $count (number) - how many answers
desk-fetch-answers = { $count ->
    [one] { $count } جواب جو پہلے نہیں بھیجا جا سکا تھا، اب ریلے پر ہے۔
   *[other] { $count } جواب جو پہلے نہیں بھیجے جا سکے تھے، اب ریلے پر ہیں۔
}

## Evidence that fetch brings, sealed

# $done (number) - megabytes that are done
# $all (number) - megabytes to fetch
desk-parcel-progress = ثبوت: { $all } میں سے { $done } MB
# $path (text) - name of the file
# $command (text) - what to type
desk-parcel-done = ثبوت { $path } میں ہے، ابھی تالے میں۔ اس کی فائلیں سیو کرنے کے لیے: { $command }
# $id (text) - the letter
desk-parcel-gone = { $id }: اس خط کا ثبوت ریلے کے پاس نہیں ہے، یا اب نہیں رہا۔ ساتھیوں سے پوچھیں کہ کیا ان میں سے کوئی اسے لایا ہے۔ جنہوں نے لکھا، ان سے پھر بھیجنے کو تب ہی کہیں جب یہ ان کے لیے محفوظ ہو۔
# $id (text) - the letter
desk-parcel-list = { $id }: ریلے نے کسی دوسرے ثبوت کی فہرست دی، اس خط کے ثبوت کی نہیں۔ ریلے چلانے والوں کو بتائیں۔
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-altered = { $id }: ثبوت کے { $all } حصوں میں سے حصہ { $number } وہ نہیں جو بھیجا گیا تھا۔ اسے پھر لائیں۔ پھر بھی ایسا ہو تو ریلے چلانے والوں کو بتائیں۔
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-missing = { $id }: ثبوت کے { $all } حصوں میں سے حصہ { $number } ریلے پر نہیں ہے۔ اسے پھر لائیں۔ پھر بھی ایسا ہو تو ریلے چلانے والوں کو بتائیں۔
# $id (text) - the letter
# $reason (text) - one of the messages below
desk-parcel-stopped = { $id }: اس کا ثبوت ابھی یہاں نہیں ہے۔ { $reason } پھر لائیں: جہاں رکا تھا، وہیں سے آگے چلے گا۔

## Answers and notices on their way

# $count (number) - how many
desk-send-waiting = { $count ->
    [one] { $count } جواب یا خبر نہیں بھیجی جا سکی۔ وہ رکھی ہے۔ اگلی بار fetch یا reply اسے بھیجے گا۔
   *[other] { $count } جواب یا خبریں نہیں بھیجی جا سکیں۔ وہ رکھی ہیں۔ اگلی بار fetch یا reply انہیں بھیجے گا۔
}
# $count (number) - how many
desk-send-no-mailbox = { $count ->
    [one] { $count } جواب یا خبر انتظار میں ہے: اس کا لیٹر بکس اس ریلے پر نہیں ہے۔ ہو سکتا ہے وہ مٹا دیا گیا ہو، یا کسی دوسرے ریلے پر ہو۔
   *[other] { $count } جواب یا خبریں انتظار میں ہیں: ان کے لیٹر بکس اس ریلے پر نہیں ہیں۔ ہو سکتا ہے وہ مٹا دیے گئے ہوں، یا کسی دوسرے ریلے پر ہوں۔
}
# $count (number) - how many
desk-send-lost = { $count ->
    [one] { $count } جواب یا خبر بھیجنے کی کوشش ختم ہوئی۔ جنہوں نے لکھا، انہیں یہ نہیں پہنچی۔
   *[other] { $count } جواب یا خبریں بھیجنے کی کوشش ختم ہوئی۔ یہ کسی کو نہیں پہنچیں۔
}

## delete: at the relay only, and on purpose

desk-delete-nothing = مٹانے کے لیے کچھ نہیں ہے۔
# $letter (text) - what somebody typed for a letter
desk-delete-gone = ریلے پر خط { $letter } نہیں ہے۔ شاید وہ پہلے ہی مٹا دیا گیا ہو۔
# $path (text) - name of the file
desk-delete-damaged = { $path } خراب ہے، اس لیے ریلے اپنی کاپی رکھتا ہے۔ فائل مٹا دیں اور پھر لائیں۔
# $id (text) - the letter
# $folder (text) - name of the folder
desk-delete-unfetched = { $id } { $folder } میں پورا نہیں ہے، اس لیے کچھ نہیں مٹایا گیا۔ پہلے اسے لائیں۔ اسے ہمیشہ کے لیے کھونا ہو تو --unfetched لکھیں۔
# $count (number) - how many letters
# $relay (text) - address of the relay
desk-delete-what = { $count ->
    [one] { $relay } پر { $count } خط مٹا دیا جائے گا۔
   *[other] { $relay } پر { $count } خط مٹا دیے جائیں گے۔
}
desk-delete-lost = آپ کے کمپیوٹروں پر کاپیاں رہتی ہیں۔ جو ساتھی کوئی خط نہیں لائے، ان سے وہ ہمیشہ کے لیے کھو جاتا ہے۔
desk-delete-evidence = ان کے ساتھ آیا ہوا جو ثبوت یہاں موجود ہے، وہ بھی ریلے پر مٹا دیا جاتا ہے۔
# $id (text) - the letter
desk-delete-evidence-kept = { $id } کا ثبوت یہاں پورا نہیں ہے، اس لیے ریلے اسے رکھتا ہے۔ مٹانے سے پہلے پھر لائیں۔
# $count (number) - how many letters
desk-delete-unread = { $count ->
    [one] { $count } خط یہاں کبھی نہیں لایا گیا۔ ہو سکتا ہے اسے کبھی کوئی نہ پڑھے۔
   *[other] { $count } خط یہاں کبھی نہیں لائے گئے۔ ہو سکتا ہے انہیں کبھی کوئی نہ پڑھے۔
}
desk-delete-ask = انہیں مٹانے کے لیے ہندسوں میں ٹائپ کریں کہ یہ کتنے خط ہیں:{" "}
# $count (number) - how many letters
desk-delete-done = { $count ->
    [0] کوئی خط نہیں مٹایا گیا۔
    [one] { $count } خط اب ریلے پر نہیں ہے:
   *[other] { $count } خط اب ریلے پر نہیں ہیں:
}
# $count (number) - how many letters
desk-delete-before = { $count ->
    [one] ان میں سے { $count } پہلے ہی وہاں نہیں تھا۔
   *[other] ان میں سے { $count } پہلے ہی وہاں نہیں تھے۔
}
# $count (number) - how many letters
desk-delete-stopped = { $count ->
    [one] مٹانا رک گیا۔ { $count } خط اب بھی ریلے پر ہے۔ یہی کمانڈ بعد میں پھر چلائیں۔
   *[other] مٹانا رک گیا۔ { $count } خط اب بھی ریلے پر ہیں۔ یہی کمانڈ بعد میں پھر چلائیں۔
}

## open

# $folder (text) - name of the folder
desk-open-done = خط کی فائلیں { $folder } میں ہیں
desk-open-plain = ان پر تالا نہیں ہے: جو بھی کمپیوٹر کا یہ اکاؤنٹ استعمال کر سکے، وہ انہیں پڑھ سکتا ہے۔ کام ختم ہونے پر انہیں مٹا دیں۔
desk-open-before = یہ خط یہاں پہلے کھولا جا چکا ہے۔ فولڈر میں دیکھیں، یا --out سے دوسرا فولڈر چنیں۔
desk-open-unsafe-name = خط میں ایک فائل کا نام خطرناک ہے۔ کچھ نہیں لکھا گیا۔ اسے ہاتھ سے نہ کھولیں۔

## show: how to reach her comes first

# $id (text) - the letter
desk-show-title = خط { $id }
desk-show-reach = ان تک کیسے پہنچیں – سب سے پہلے یہ پڑھیں
desk-show-may-yes = انہوں نے کہا ہے کہ آپ کو رابطے کی اجازت ہے، صرف نیچے لکھے طریقے سے۔
desk-show-may-no = ان سے ہرگز رابطہ نہ کریں۔ انہوں نے منع کیا ہے۔
desk-show-may-she-will = ان سے ہرگز رابطہ نہ کریں۔ انہوں نے کہا ہے کہ رابطہ ان کی طرف سے ہو گا: وہ خود فون کریں یا خود آئیں۔ فون اٹھانے والے سب لوگوں کو بتائیں۔
desk-show-may-unsaid = ان سے ہرگز رابطہ نہ کریں۔ انہوں نے نہیں کہا کہ اس کی اجازت ہے۔
# $code (text) - what stands in the letter
desk-show-may-unknown = جب تک ان کا جواب سمجھ میں نہ آئے، ان سے ہرگز رابطہ نہ کریں: { $code }
desk-show-channel = جو طریقے محفوظ ہیں:
desk-show-channel-unsaid = انہوں نے نہیں بتایا کہ کون سے طریقے محفوظ ہیں۔ جو طریقہ انہوں نے دیا ہے، اس کے سوا کوئی استعمال نہ کریں۔
desk-show-how = کیسے:
desk-show-how-unsaid = انہوں نے رابطے کا کوئی طریقہ نہیں دیا۔
desk-show-name = ان کا نام یا پہچان کا لفظ۔ یہ کہیں، تاکہ انہیں معلوم ہو کہ یہ آپ ہیں:
desk-show-name-unsaid = انہوں نے کوئی نام یا پہچان کا لفظ نہیں دیا۔ اندازے سے کچھ نہ کہیں۔
# $lang (text) - a language tag, such as my
desk-show-speak = انہیں اس زبان میں بات کرنی ہے: { $lang }
desk-show-interpreter = کیا انہیں ترجمان چاہیے:
desk-show-interpreter-note = ان کے خاندان کے کسی فرد یا کسی بچے کو کبھی ترجمان نہ بنائیں۔ ایسے کسی شخص کو بھی نہیں جو ان لوگوں کو جانتا ہو جن کے بارے میں لکھا ہے۔
desk-show-when = کون سا وقت محفوظ ہے:
desk-show-when-unsaid = انہوں نے نہیں بتایا کہ کون سا وقت محفوظ ہے۔ یہ مان کر چلیں کہ محفوظ نہیں ہے۔
desk-show-avoid = آپ کو یہ نہیں کرنا ہے:
desk-show-avoid-unsaid = انہوں نے نہیں بتایا کہ کیا نہیں کرنا ہے۔ کوئی پیغام نہ چھوڑیں اور یہ نہ بتائیں کہ آپ کون ہیں۔
desk-show-other-person = ہو سکتا ہے کوئی اور فون اٹھائے یا پڑھے۔ جب تک معلوم نہ ہو کہ کون ہے، کچھ نہ پوچھیں اور کسی کا نام نہ لیں۔
desk-show-reach-later = یہ بعد کا خط ہے۔ ان تک پہنچنے کا طریقہ پہلے خط میں ہے: waymark-desk thread استعمال کریں۔
desk-show-code-word = انہوں نے ایک خفیہ لفظ چنا ہے۔ جگہ یا وقت بتانے سے پہلے ان سے یہ لفظ پوچھیں، اور خود اسے کبھی نہ لکھیں:
desk-show-reply-none = ان کے پاس سائٹ پر جواب پڑھنے کا کوڈ نہیں ہے۔
desk-show-reply-there = ان کے پاس کوڈ ہے، جس سے سائٹ پر جواب پڑھا جا سکتا ہے۔
desk-show-danger = ان کے جوابوں میں خطرے کی نشانیاں
desk-show-danger-asked = جب پوچھا گیا کہ کیا کوئی 18 سال سے کم ہے یا خطرے میں ہے، تو انہوں نے کہا:
desk-show-danger-duty = کچھ بھی کرنے سے پہلے دیکھیں کہ آپ کے ادارے پر کس بات کی اطلاع دینا لازم ہے۔
desk-show-danger-happened = جو ہوا، اس میں:
desk-show-danger-none = ان کے کسی جواب میں ایسا نہیں ہے۔ پھر بھی ہو سکتا ہے کہ وہ خطرے میں ہوں۔
desk-show-whom = یہ کس کے بارے میں ہے
desk-show-whom-other = یہ کسی اور نے لکھا ہے۔ جوابوں میں “میں” اور “مجھے” سے مراد وہ شخص ہے جس کے بارے میں خط ہے۔
desk-show-about = اس خط کے بارے میں
# $agency (text) - id of the agency
desk-show-to = کس کے نام لکھا گیا: { $agency }
# $lang (text) - a language tag, such as ar
desk-show-lang = زبان: { $lang }
# $day (text) - a date
desk-show-day = ان کے فون کی تاریخ: { $day }
# $number (number) - its number
desk-show-later = یہ ایک بات چیت کا خط { $number } ہے۔ پوری بات چیت پڑھنے کے لیے: waymark-desk thread
# $form (text) - name of the form
# $version (text) - its version
desk-show-form = فارم: { $form }، ورژن { $version }
desk-show-form-other = یہ فارم اس فارم سے الگ ہے جو اس پروگرام کو معلوم ہے۔ جو جواب اسے معلوم نہیں، وہ کوڈ کی شکل میں نظر آتے ہیں۔
desk-show-consent = رضامندی
# $agency (text) - id of the agency
# $version (text) - version of the consent text
# $lang (text) - a language tag
desk-show-consent-given = وہ راضی ہیں کہ { $agency } یہ خط پڑھے (رضامندی کا متن { $version }، { $lang } میں پڑھا گیا)۔
desk-show-consent-none = اس خط میں کوئی رضامندی درج نہیں ہے۔ کسی کو کچھ بتانے سے پہلے ان سے پوچھیں۔
desk-show-consent-purposes = آپ کو اجازت ہے کہ:
desk-show-consent-nothing-else = اس کے سوا کسی بات کی رضامندی نہیں ہے۔
desk-show-purpose-read = اسے پڑھیں
desk-show-purpose-help = ان کے لیے مدد ڈھونڈیں
desk-show-purpose-contact = ان سے رابطہ کریں، اس طریقے سے جو انہوں نے دیا
desk-show-purpose-share = دوسروں کو بتائیں، اگر ہر بار ان کی ہاں ہو
# $day (text) - a date
desk-show-consent-day = رضامندی کی تاریخ: { $day }
# $day (text) - a date
desk-show-consent-until = خط زیادہ سے زیادہ { $day } تک رکھیں۔ پھر اسے اور ہر کاپی کو مٹا دیں۔
# $hash (text) - 43 letters and digits
desk-show-consent-hash = جس متن پر رضامندی ہوئی اس کا SHA-256: { $hash }
desk-show-consent-withdraw = رضامندی کیسے واپس لی جا سکتی ہے:
desk-show-withdraw-ask = آپ کے ادارے کو بتا کر
desk-show-consent-other = رضامندی کسی اور ادارے کے لیے ہے، اس کے لیے نہیں جس کا نام خط میں ہے۔ ان سے پوچھنے سے پہلے اسے استعمال نہ کریں۔
desk-show-signature-valid = دستخط صحیح ہے: خط لکھے جانے کے بعد اسے کسی نے نہیں بدلا۔
desk-show-signature-missing = خط پر دستخط نہیں ہے۔ ہو سکتا ہے کسی نے اسے بدلا ہو۔
desk-show-signature-wrong = خبردار: دستخط غلط ہے۔ اس خط کی کسی بات پر بھروسا نہ کریں۔
desk-show-use = اسے کیسے استعمال کرنے کی اجازت ہے
desk-show-use-share = کسی کو بتانے سے پہلے ہر بار ان سے پوچھیں۔ ان کی ہاں کے بغیر اپنے ادارے سے باہر کسی کو نہ بتائیں۔
desk-show-use-only = اپنے ادارے سے باہر کسی کو نہ بتائیں۔
desk-show-use-anonymous = یہ جاننے کی کوشش نہ کریں کہ یہ کون ہیں۔ ان کے لفظ استعمال کرنے سے پہلے دیکھیں کہ ان میں کوئی نام تو نہیں۔
desk-show-use-unsaid = انہوں نے نہیں بتایا کہ کیسے۔ اپنے ادارے سے باہر کسی کو نہ بتائیں۔
desk-show-use-unknown = جب تک ان کا جواب سمجھ میں نہ آئے، اپنے ادارے سے باہر کسی کو نہ بتائیں۔
desk-show-place = کہاں اور کب
# $code (text) - two letters of a country, such as GB
desk-show-country = ملک: { $code }
desk-show-place-kinds = کس طرح کی جگہ:
desk-show-place-when = کب:
desk-show-happened = کیا ہو رہا ہے، یا کیا ہوا
desk-show-help = کس چیز سے مدد ملے گی
desk-show-unsaid = جواب نہیں دیا گیا۔
desk-show-words = ان کے لفظ
desk-show-words-none = انہوں نے اپنے لفظوں میں کچھ نہیں لکھا۔
desk-show-zawgyi = یہ متن شاید Zawgyi میں لکھا گیا ہے، جو برمی لکھنے کا پرانا طریقہ ہے۔ یہاں یہ ٹوٹا ہوا نظر آ سکتا ہے۔ اسے اپنے ہی کمپیوٹر کے کسی پروگرام سے بدلیں، انٹرنیٹ پر کبھی نہیں۔
desk-show-evidence = اس خط کے ساتھ بھیجا گیا ثبوت
desk-show-evidence-care = یہ ان کے اپنے لفظ ہیں۔ فائلیں اصل میں کیا ہیں، یہ ابھی کسی نے نہیں دیکھا۔
desk-show-evidence-next = fetch اسے تالے میں لاتا ہے۔ فائلیں سیو کرنے کے لیے: waymark-desk evidence
desk-show-more = اس خط میں دوسری چیزیں، جیسی وہ ہیں
desk-show-original = خط سادہ متن میں (report.txt)
desk-show-original-none = خط میں report.txt نہیں ہے۔
# $code (text) - a code of another version of the form
desk-show-unknown = { $code } (یہ کوڈ اس پروگرام کو معلوم نہیں)
desk-show-caution = ایسا خط کوئی بھی لکھ سکتا ہے۔ کچھ کرنے سے پہلے جانچیں، اور اس کے کسی لنک پر کبھی نہ جائیں۔

## thread: a whole conversation

# $id (text) - the conversation
desk-thread-title = بات چیت { $id }
desk-thread-first = جواب دینے سے پہلے
desk-thread-asks-stop = انہوں نے رکنے کو کہا ہے۔ اب انہیں اور نہ لکھیں۔
desk-thread-asks-delete = انہوں نے کہا ہے کہ ان کا لکھا ہوا مٹا دیں، اور رک جائیں۔ ہو سکتا ہے قانوناً اس میں سے کچھ رکھنا لازم ہو۔
# $code (text) - what stands in the letter
desk-thread-asks-unknown = انہوں نے ایسی بات کہی ہے جو اس پروگرام کو معلوم نہیں: { $code }
desk-thread-moved = انہوں نے اپنا کوڈ بدل لیا ہے۔ جواب نئے کوڈ پر جاتے ہیں۔
# $from (number) - number of a letter
# $to (number) - number of a letter
desk-thread-missing = ان کے خط { $from } سے خط { $to } تک یہاں کچھ نہیں ہے۔ پھر لائیں، اور ساتھیوں سے پوچھیں۔ ہو سکتا ہے وہ آپ کی چابی سے پرانے ہوں، یا ریلے نے انہیں روک لیا ہو۔
# $number (number) - number of a letter
desk-thread-repeated = دو الگ الگ خطوں کا نمبر { $number } ہے۔ ہو سکتا ہے کوئی اور ان کا کوڈ استعمال کر رہا ہو۔ جواب میں احتیاط کریں۔
# $number (number) - number of a letter
desk-thread-broken = خط { $number } میں اس سے پہلے جس خط کا نام ہے، وہ یہاں والا نہیں ہے۔ جواب میں احتیاط کریں۔
# $id (text) - the letter
desk-thread-stranger = { $id } انہوں نے نہیں لکھا جنہوں نے پہلا خط لکھا تھا۔ اس پر بھروسا نہ کریں، اور اس کا جواب نہ دیں۔
# $id (text) - the letter
desk-thread-unsigned = { $id } پر دستخط نہیں ہے۔ اس پر بھروسا نہ کریں۔
# $id (text) - the letter
desk-thread-altered = { $id } پر دستخط غلط ہے۔ اس کی کسی بات پر بھروسا نہ کریں۔
# $id (text) - the letter
desk-thread-elsewhere = { $id } کسی دوسرے ادارے کے نام ہے۔ سوچیں کہ یہ یہاں کیسے آیا۔
desk-thread-read-nothing = ان کے آخری خط کے مطابق انہوں نے ابھی آپ کا کوئی جواب نہیں پڑھا۔
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-read = آخری بار لکھتے وقت انہوں نے آپ کے نمبر { $number }، تاریخ { $day }، تک سب کچھ پڑھ لیا تھا۔
desk-thread-read-unknown = آخری بار لکھتے وقت انہوں نے ایسا جواب پڑھا تھا جو اس فولڈر کو معلوم نہیں۔ شاید کسی ساتھی کا ہو۔
desk-thread-colleagues = جو ساتھی یہ فولڈر استعمال نہیں کرتے، ان کے جواب یہاں نظر نہیں آتے۔
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-hers = ان کا خط { $number } { $day }
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-not-hers = پکا نہیں کہ یہ خط ان کا ہے: خط { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-ours = آپ کا جواب { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-last = آپ کا آخری جواب { $number } { $day }
# $number (number) - number of a notice
# $day (text) - a date
desk-thread-notice = خبر { $number } { $day }
desk-thread-way-collected = انہیں بتایا گیا کہ ان کا خط لے لیا گیا ہے۔
desk-thread-way-opened = انہیں بتایا گیا کہ کوئی اسے پڑھ رہا ہے۔
desk-thread-way-delayed = انہیں بتایا گیا کہ زیادہ وقت لگ رہا ہے۔
desk-thread-no-copy = اس جواب کی آپ کی کاپی یہاں نہیں ہے، یا اس پر کسی اور چابی کا تالا ہے۔
desk-thread-state-lost = یہ ان تک نہیں پہنچا۔
desk-thread-state-waiting = یہ ابھی ریلے کے پاس نہیں ہے۔ اگلی بار fetch یا reply اسے بھیجے گا۔
desk-thread-state-read = انہوں نے اسے پڑھ لیا ہے۔
desk-thread-state-stored = یہ ریلے پر ان کے لیے جمع ہے، یا اس کے بعد انہوں نے اسے پڑھ لیا ہے۔
desk-thread-helped-yes = انہوں نے بتایا کہ ایک جواب سے مدد ملی۔
desk-thread-helped-some = انہوں نے بتایا کہ ایک جواب سے تھوڑی سی مدد ملی۔
desk-thread-helped-no = انہوں نے بتایا کہ ایک جواب سے مدد نہیں ملی۔
desk-thread-helped-unknown = انہوں نے ایک جواب کے بارے میں ایسی بات کہی جو اس پروگرام کو معلوم نہیں۔
desk-thread-report = ان کے سب جواب: waymark-desk show
desk-thread-quarantined = یہ خط قرنطینہ میں ہے۔
# $count (number) - how many files
desk-thread-evidence = { $count ->
    [one] انہوں نے اس کے ساتھ { $count } فائل بھیجی۔
   *[other] انہوں نے اس کے ساتھ { $count } فائلیں بھیجیں۔
}
desk-thread-evidence-here = وہ یہاں تالے میں ہیں۔ انہیں سیو کرنے کے لیے: waymark-desk evidence
desk-thread-evidence-missing = وہ ابھی یہاں نہیں ہیں۔ انہیں لانے کے لیے: waymark-desk fetch
desk-thread-evidence-gone = وہ اب ریلے کے پاس نہیں ہیں۔ ساتھیوں سے پوچھیں کہ کیا ان میں سے کوئی انہیں لایا ہے۔

## reply: shown before an answer is sent

# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-reply-to = جواب انہیں جاتا ہے جنہوں نے یہ بات چیت شروع کی۔ ان کا سب سے نیا خط جو یہاں ہے، نمبر { $number } ہے { $day }
# $lang (text) - a language tag, such as ar
desk-reply-lang = جواب کی زبان: { $lang }
# $day (text) - a date
desk-reply-next = انہیں بتایا جائے گا کہ اگلی خبر { $day } تک ملے گی۔ صرف وہ وعدہ کریں جس کا پورا ہونا پکا ہو۔
desk-reply-last = انہیں بتایا جائے گا کہ یہ آپ کا آخری جواب ہے۔
desk-reply-translator = کوئی خط یا جواب کبھی آن لائن ترجمے میں نہ ڈالیں۔ بھروسے کے کسی شخص سے کہیں۔
desk-reply-limited = انہوں نے رابطے کی حد رکھی ہے، یا کچھ نہیں بتایا۔ جواب کو پھر دیکھیں، جیسے اسے کوئی اور پڑھ رہا ہو۔
desk-reply-time = ! ہو سکتا ہے جواب میں کوئی وقت لکھا ہو۔
desk-reply-date = ! ہو سکتا ہے جواب میں کوئی دن لکھا ہو۔
desk-reply-address = ! ہو سکتا ہے جواب میں کوئی جگہ لکھی ہو۔
desk-reply-phone = ! ہو سکتا ہے جواب میں کوئی فون نمبر ہو۔
desk-reply-no-agency = ! دستخط والی فہرست میں آپ کا ادارہ نہیں ہے، یا ہٹا دیا گیا ہے۔ انہیں یہ جواب آپ کے نام سے نہیں دکھایا جائے گا۔
desk-reply-not-listed = ! دستخط والی فہرست میں آپ کی دستخط کی چابی نہیں ہے۔ انہیں خبردار کیا جائے گا کہ یہ جواب آپ کا نہیں ہے۔
desk-reply-not-today = ! آپ کی دستخط کی چابی کے دن گزر گئے ہیں، یا ابھی آئے نہیں۔ جواب دینے سے پہلے نئی چابیاں بنائیں۔
desk-reply-ask = بھیجنے کے لیے 1 ٹائپ کریں اور Enter دبائیں:{" "}
# $number (number) - number of the answer
desk-reply-done = جواب ریلے پر ہے۔ اس بات چیت میں یہ آپ کا نمبر { $number } ہے۔

## reply: a draft. The program puts # before these lines; they are not sent.

# $lang (text) - a language tag, such as ar
desk-reply-draft-lang = جواب پر لکھا جائے گا کہ یہ اس زبان میں ہے: { $lang }
desk-reply-draft-english = اس زبان میں تیار جواب نہیں ہیں۔ بھروسے کے کسی شخص سے ترجمہ کرائیں، یا اس کے ساتھ بھیجیں: --in en
desk-reply-draft-comment = جو لائنیں اس طرح شروع ہوں، وہ نہیں بھیجی جاتیں۔ بھیجنے سے پہلے نیچے کا متن بدلیں۔
desk-reply-draft-means = انگریزی میں یہ کہتا ہے:
# $path (text) - name of the file
# $command (text) - what to type
desk-reply-draft-done = ڈرافٹ { $path } میں ہے۔ اسے بدلیں۔ پھر: { $command }

## notice

desk-notice-done = خبر ریلے پر ہے۔ واپس آنے پر وہ انہیں نظر آئے گی۔
desk-notice-before = انہیں یہ پہلے بتایا جا چکا ہے۔ کچھ نہیں بھیجا گیا۔

## evidence

desk-evidence-care = فائلیں ایسے کمپیوٹر پر نہ کھولیں جس پر دوسرے خط ہوں۔ تصویریں دیکھنا مشکل ہو سکتا ہے: دیکھتے وقت کسی کو ساتھ رکھیں۔
# $count (number) - how many files
# $folder (text) - name of the folder
# $list (text) - name of a file
desk-evidence-done = { $count ->
    [one] پورا پارسل ٹھیک ہے۔ { $count } فائل { $folder } میں ہے، ایک فہرست { $list } کے ساتھ۔ کچھ نہیں کھولا گیا۔
   *[other] پورا پارسل ٹھیک ہے۔ { $count } فائلیں { $folder } میں ہیں، ایک فہرست { $list } کے ساتھ۔ کچھ نہیں کھولا گیا۔
}
desk-evidence-other = ! یہ وہ فائلیں نہیں ہیں جن کا نام ان کے خط میں ہے۔ ان پر بھروسا نہ کریں۔
# $name (text) - name of the file
# $said (text) - a media type, such as image/jpeg
# $is (text) - a media type
desk-evidence-disguised = ! { $name } وہ نہیں ہے جو کہتی ہے: کہتی ہے { $said } اور لگتی ہے { $is }۔ اسے نہ کھولیں۔
# $name (text) - name of the file
desk-evidence-unknown = ! { $name } ایسی قسم کی نہیں جو اس پروگرام کو معلوم ہو۔ اسے نہ کھولیں۔
# $name (text) - name of the file
desk-evidence-programs = ! { $name } میں پروگرام ہو سکتے ہیں۔ اسے صرف ایسے کمپیوٹر پر دیکھیں جس پر اور کچھ نہ ہو۔
# $id (text) - the letter
desk-evidence-index-letter = خط { $id }
# $id (text) - the parcel
desk-evidence-index-parcel = پارسل { $id }
# $hash (text) - 64 digits and letters
desk-evidence-copy-of = صاف کاپی، جو ان کے فون پر اس فائل سے بنی جس کا SHA-256 ہے { $hash }
desk-evidence-copy = صاف کاپی، جو ان کے فون پر بنی

## quarantine

# $id (text) - the letter
desk-quarantine-done = { $id } قرنطینہ میں ہے۔ اب سے export اور evidence اس سے انکار کرتے ہیں۔
# $id (text) - the letter
desk-quarantine-lifted = { $id } اب قرنطینہ میں نہیں ہے۔
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-quarantine-shown = ! یہ خط { $day } سے قرنطینہ میں ہے۔ اسے آگے نہ دیں۔ { $reason }

## statistics

# $count (text) - a number, or one of the messages below
desk-statistics-letters = خط: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-threads = بات چیت: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-answered = بات چیت جن میں جواب ہے: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-yes = جوابوں سے مدد ملی: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-some = جوابوں سے تھوڑی سی مدد ملی: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-no = جوابوں سے مدد نہیں ملی: { $count }
# $least (number) - the smallest number that is shown
desk-statistics-few = { $least } سے کم
desk-statistics-hidden = نہیں دکھایا گیا، تاکہ کوئی چھوٹا نمبر حساب سے نہ نکالا جا سکے
desk-statistics-note = ہر شخص کی آخری بات کے مطابق۔ جو ساتھی یہ فولڈر استعمال نہیں کرتے، ان کے جواب نہیں گنے گئے۔

## export: letters into files for a case

# $path (text) - name of the file
desk-export-done = خط { $path } میں ہے
desk-export-plain = فائلوں پر تالا نہیں ہے۔ انہیں خطوں جتنا سنبھال کر رکھیں، اور کام ختم ہونے پر مٹا دیں۔
desk-export-without = ان کا نام، ان تک پہنچنے کا طریقہ اور ان کے اپنے لفظ نکال دیے گئے ہیں۔ انہیں شامل کرنے کے لیے --identified استعمال کریں۔
desk-export-left-out-title = اس فائل سے نکالا گیا
desk-export-left-out = ان حصوں سے معلوم ہوتا ہے، یا ہو سکتا ہے، کہ یہ کون ہیں۔ یہ صرف تالا لگے خط میں ہیں:
desk-export-left-out-here = (اس فائل سے نکالا گیا)
desk-export-no-consent = خط جس ادارے کے نام ہے، اس کے لیے خط میں کوئی رضامندی درج نہیں۔ کچھ نہیں لکھا گیا۔ اسے waymark-desk show سے پڑھیں، اور پہلے ان سے پوچھیں۔

## What can go wrong. First what happened, then what to do.

# $message (text) - one of the messages below
desk-error = خرابی: { $message }
desk-error-passphrase-wrong = پاس فریز غلط ہے۔ پھر کوشش کریں؛ کی بورڈ کی زبان اور Caps Lock دیکھیں۔
desk-error-passphrase-differs = دونوں پاس فریز ایک جیسے نہیں ہیں۔ پھر سے شروع کریں۔
# $least (number) - fewest characters
desk-error-passphrase-short = پاس فریز میں { $least } سے کم حروف ہیں۔ چار یا پانچ ایسے لفظ لیں جن کا آپس میں کوئی تعلق نہ ہو۔
desk-error-passphrase-terminal = پاس فریز پوچھنے کے لیے ٹرمینل نہیں ہے۔ اسے ایک فائل میں لکھیں اور --passphrase-file یا --new-passphrase-file استعمال کریں۔
# $path (text) - name of the file
desk-error-passphrase-file = { $path } کی پہلی لائن UTF-8 میں پاس فریز نہیں ہے۔ فائل صحیح کریں۔
desk-error-identity-damaged = چابی والی فائل خراب ہے۔ اپنی کاپی استعمال کریں۔
desk-error-identity-inbox = اس چابی والی فائل میں waymark-inbox کی لائن نہیں ہے، اس لیے یہ خط نہیں لا سکتی۔ وہ فائل استعمال کریں جو keygen نے بنائی۔
desk-error-identity-sign = اس چابی والی فائل میں waymark-sign کی لائن نہیں ہے، اس لیے یہ جواب نہیں دے سکتی۔ وہ فائل استعمال کریں جو keygen یا join نے بنائی۔
desk-error-identity-none = یہ چابی والی فائل نہیں ہے۔ فائل identity.age استعمال کریں جو keygen نے بنائی۔
# $most (number) - highest work factor
desk-error-identity-work = چابی والی فائل اس work factor کے ساتھ نہیں بن سکتی۔ 1 سے { $most } تک استعمال کریں۔
desk-error-identity-memory = چابی والی فائل کسی بھی ٹھیک فائل سے زیادہ میموری مانگتی ہے۔ اپنی کاپی استعمال کریں۔
desk-error-keys-id = ادارے کی id میں 1 سے 40 تک a-z، 0-9 اور - ہونا ضروری ہے۔ مثال کے طور پر: --agency north-desk
desk-error-keys-name = ادارے کا نام خالی ہے، یا اس میں کنٹرول والا حرف ہے۔ اسے پھر لکھیں۔
desk-error-keys-country = ملک کے لیے دو بڑے حروف ضروری ہیں۔ مثال کے طور پر: --country GB
# $most (number) - most days
desk-error-keys-days = چابیاں 1 سے { $most } دن تک چل سکتی ہیں۔ --days سے ایسا نمبر چنیں۔
# $reason (text) - what is wrong, in English
desk-error-keys-entry = اندراج استعمال نہیں ہو سکتا ({ $reason })۔ agency.json کو ٹیکسٹ ایڈیٹر میں صحیح کریں۔
desk-error-keys-other = اندراج کسی دوسرے ادارے یا ان باکس کا ہے۔ سب سے نئی agency.json اور اس کی چابی والی فائل استعمال کریں۔
desk-error-keys-no-recovery = اس اندراج میں رکھنے کے لیے کوئی ریکوری چابی نہیں ہے۔ نئی بنانے کے لیے --keep-recovery نہ لکھیں۔
desk-error-keys-not-listed = اندراج میں اس چابی والی فائل کی چابی نہیں ہے۔ سب سے نئی agency.json استعمال کریں، اور وہ چابی جو اس میں ہے۔
desk-error-keys-oneself = یہ آپ کی اپنی چابی ہے۔ یہ کام ایسے ساتھی کو کرنا ہو گا جو یہیں رہیں، اپنی چابی والی فائل سے۔
# $who (text) - what somebody typed for a person
# $there (text) - the notes of all people in the entry
desk-error-keys-who = “{ $who }” اندراج کی کوئی ایک لائن نہیں ہے۔ --who کے ساتھ ان میں سے ایک لکھیں: { $there }
desk-error-identity-handed = --handed کی فائل میں اس چابی والی فائل کے لیے کوئی ان باکس نہیں ہے۔ جس ساتھی نے leave چلایا، ان سے اپنی فائل مانگیں۔
# $number (number) - which line of the recovery key
desk-error-page-line = لائن { $number } ویسی نہیں جیسی چھپی تھی۔ ایک ایک حرف ملائیں اور دو ہندسوں کے ساتھ پھر ٹائپ کریں۔
# $number (number) - which line of the recovery key
desk-error-page-missing = لائن { $number } نہیں ہے۔ ایک لائن میں نمبر، حروف اور ہندسے، اور آخر میں دو ہندسے ہوتے ہیں۔
desk-error-page-key = ہر لائن ٹھیک ہے، مگر سب مل کر کوئی چابی نہیں بنتی۔ کیا سب ایک ہی کاغذ کی ہیں؟
desk-error-paper-beside = ریکوری چابی کو چابی والی فائل کے ساتھ رکھنے کی اجازت نہیں۔ --recovery-out کے لیے دوسرا فولڈر چنیں، جیسے USB سٹک۔
# $letter (text) - what somebody typed for a letter
# $least (number) - fewest characters
desk-error-delete-short = “{ $letter }” کسی خط کا نام نہیں ہے۔ اس کی فائل، اس کی id، یا id کے کم سے کم { $least } حروف استعمال کریں۔
# $letter (text) - what somebody typed for a letter
desk-error-delete-several = کئی خط “{ $letter }” سے شروع ہوتے ہیں۔ id کے اور حروف لکھیں۔
desk-error-delete-nobody = کسی نے نمبر ٹائپ نہیں کیا، اس لیے کچھ نہیں مٹایا گیا۔ سکرپٹ میں --yes لکھیں۔
desk-error-delete-number = یہ خطوں کی تعداد نہیں ہے، اس لیے کچھ نہیں مٹایا گیا۔ فہرست پھر دیکھیں۔
# $path (text) - name of the file
desk-error-file-exists = { $path } پہلے سے موجود ہے، اور اسے نہیں چھوا گیا۔ دوسری جگہ چنیں، یا پہلے اسے وہاں سے ہٹائیں۔
# $path (text) - name of the file
desk-error-file-missing = { $path } موجود نہیں ہے۔ نام دیکھیں۔
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-read = { $path } نہیں پڑھی جا سکتی ({ $reason })۔ دیکھیں کہ آپ کو اسے پڑھنے کی اجازت ہے۔
# $path (text) - name of the file
desk-error-file-long = { $path } جو ہونی چاہیے، اس کے لیے بہت لمبی ہے۔ نام دیکھیں۔
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-write = { $path } نہیں لکھی جا سکتی ({ $reason })۔ فولڈر اور خالی جگہ دیکھیں۔
# $path (text) - name of the file
# $message (text) - one of the messages below
desk-error-letter = { $path }: { $message }
desk-error-letter-damaged = فائل خراب ہے یا ادھوری ہے۔ اسے مٹا دیں اور پھر لائیں۔
desk-error-letter-newer = یہ خط فارم کے نئے ورژن سے بنا ہے۔ یہ پروگرام اپ ڈیٹ کریں۔ تب تک یہ استعمال کریں: waymark-desk open
desk-error-letter-none = فائل کھل سکتی ہے، مگر یہ خط نہیں ہے۔ اسے اس سے دیکھیں: age -d
desk-error-letter-age = یہ تالا لگا خط نہیں ہے۔ خط وہ فائلیں ہیں جو .age پر ختم ہوتی ہیں۔
desk-error-letter-key = خط پر اس چابی کا تالا نہیں ہے۔ یہ کسی دوسرے ادارے کے لیے ہے، یا آپ کی پرانی یا نئی چابی کے لیے۔ وہ چابی والی فائل استعمال کریں۔
# $path (text) - name of the file
# $line (number) - which line
desk-error-book = { $path } کی لائن { $line } خراب ہے، اس لیے ایک نمبر دو بار دیا جا سکتا ہے۔ فائل کی کاپی واپس رکھیں۔
desk-error-reply-stop = انہوں نے آپ کو رکنے کو کہا ہے۔ کچھ نہیں بھیجا گیا۔ اگر پھر بھی لکھنا ضروری ہو تو --although-she-asked-to-stop لکھیں۔
desk-error-reply-delete = انہوں نے مٹانے اور رکنے کو کہا ہے۔ کچھ نہیں بھیجا گیا۔ اگر پھر بھی لکھنا ضروری ہو تو --although-she-asked-to-stop لکھیں۔
desk-error-reply-code = یہاں کوئی جواب ان تک نہیں پہنچ سکتا: ان کے پاس کوڈ نہیں ہے۔ رابطے کے بارے میں انہوں نے جو کہا، وہ اوپر ہے۔
desk-error-reply-address = ان کے خط کا پتہ استعمال نہیں ہو سکتا۔ دوسرا طریقہ استعمال کریں جو انہوں نے دیا۔
desk-error-reply-seal = جواب پر تالا نہیں لگ سکا، اس لیے کچھ نہیں بھیجا گیا۔ --in کے بعد زبان کا ٹیگ دیکھیں، اور پھر کوشش کریں۔
# $over (number) - how many bytes
desk-error-reply-long = جواب { $over } بائٹ زیادہ لمبا ہے۔ اسے چھوٹا کریں۔
desk-error-reply-empty = بھیجنے کے لیے کوئی لفظ نہیں ہے۔ جو لائنیں # سے شروع ہوں، وہ نہیں بھیجی جاتیں۔
desk-error-reply-blank = ابھی کچھ بھرنا باقی ہے: متن میں ________ ڈھونڈیں۔
desk-error-reply-unedited = یہ تیار جواب ہے، جیسا تھا ویسا ہی۔ اسے بدلیں، تاکہ انہیں نظر آئے کہ کسی نے ان کا خط پڑھا۔ پھر بھی ایسے ہی بھیجنا ہو تو --as-is لکھیں۔
desk-error-reply-draft = بتائیں کہ ڈرافٹ کہاں لکھنا ہے، --draft FILE سے۔ تیار جواب ویسے ہی بھیجنا ہو تو --as-is لکھیں۔
desk-error-reply-relay = بتائیں کہ کون سا ریلے ہے، --relay سے، تاکہ جواب بھیجا جا سکے۔
desk-error-reply-stdin = متن standard input سے آتا ہے، اس لیے وہاں کسی سے نہیں پوچھا جا سکتا۔ --yes لکھیں، یا فائل استعمال کریں۔
desk-error-reply-not-sent = کسی نے 1 ٹائپ نہیں کیا، اس لیے کچھ نہیں بھیجا گیا۔ سکرپٹ میں --yes لکھیں۔
# $lang (text) - a language tag
desk-error-reply-quick = زبان { $lang } میں تیار جواب نہیں ہیں۔ --draft استعمال کریں اور کسی شخص سے ترجمہ کرائیں، یا --in en استعمال کریں۔
# $path (text) - name of the file
desk-error-reply-text = { $path } UTF-8 میں متن نہیں ہے۔ اسے سادہ متن کے طور پر پھر سیو کریں۔
# $path (text) - name of the file
# $name (text) - name of the file
desk-error-reply-name = { $path } اپنے نام سے نہیں رکھی ہے۔ خط ویسے ہی استعمال کریں جیسے لایا گیا تھا: { $name }
# $path (text) - name of the file
desk-error-evidence-none = { $path } کے ساتھ کوئی ثبوت نہیں بھیجا گیا، یا خط میں اس کی چابی نہیں ہے۔
# $path (text) - name of the file
desk-error-evidence-missing = { $path } کا ثبوت یہاں نہیں ہے۔ waymark-desk fetch چلائیں، --no-parcels کے بغیر۔
# $path (text) - name of the file
desk-error-evidence-damaged = { $path } خراب ہے یا ادھوری ہے۔ کچھ سیو نہیں کیا گیا۔ اسے مٹا دیں اور پھر لائیں۔
# $path (text) - name of the file
# $line (number) - which line
desk-error-quarantine = { $path } کی لائن { $line } نہیں پڑھی جا سکتی۔ اسے ٹیکسٹ ایڈیٹر میں صحیح کریں؛ تب تک سب خط قرنطینہ میں مانے جاتے ہیں۔
# $path (text) - name of the file
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-error-quarantined = { $path } { $day } سے قرنطینہ میں ہے۔ کچھ نہیں لکھا گیا۔ { $reason }
desk-error-relay-http = http کی اجازت صرف اس کمپیوٹر کے لیے ہے۔ https استعمال کریں۔ اگر کوئی ٹنل پہلے ہی تالا لگاتا ہو تو --insecure-http لکھیں۔
desk-error-relay-address = ریلے کا پتہ https://relay.example جیسا ہونا ضروری ہے، اس کے آگے کچھ نہ ہو۔ اسے دستخط والی فہرست سے کاپی کریں۔
desk-error-relay-answer = یہ جواب کسی ریلے کا نہیں ہے، یا خراب ہو گیا ہے۔ پتہ دیکھیں، پھر کوشش کریں۔
desk-error-relay-other = ریلے کا پتہ کچھ اور ہے، اس لیے اس سے کچھ نہیں مانگا گیا۔ دستخط والی فہرست کا پتہ استعمال کریں۔ ٹنل کے پیچھے ہو تو --origin لکھیں۔
desk-error-relay-tls = ریلے تک محفوظ کنکشن نہیں ہے۔ اس کمپیوٹر کی گھڑی دیکھیں، پھر پتہ۔
desk-error-relay-timeout = ریلے نے وقت پر جواب نہیں دیا۔ بعد میں پھر کوشش کریں۔
desk-error-relay-unreachable = ریلے تک نہیں پہنچا جا سکتا۔ اپنا کنکشن اور پتہ دیکھیں۔
desk-error-relay-busy = ریلے مصروف ہے۔ چند منٹ انتظار کریں، پھر یہی کمانڈ چلائیں۔
desk-error-relay-none = ریلے کو ایسا کوئی ان باکس معلوم نہیں، یا اس نے چابی نہیں مانی۔ دیکھیں کہ دستخط والی فہرست میں یہ چابیاں ہیں۔
desk-error-relay-expired = ریلے کی دستخط والی فہرست پرانی ہو چکی ہے۔ ریلے چلانے والوں سے کہیں کہ نئی لگائیں۔
desk-error-relay-version = یہ پروگرام اور ریلے ایک دوسرے کو نہیں سمجھتے۔ یہ پروگرام اپ ڈیٹ کریں۔
# $code (text) - the relay's word for the reason
desk-error-relay-refused = ریلے نے انکار کیا ({ $code })۔ بعد میں پھر کوشش کریں۔ پھر بھی ایسا ہو تو ریلے چلانے والوں کو بتائیں۔
# $lang (text) - what was asked for
desk-error-lang = زبان “{ $lang }” میں کوئی لفظ نہیں ہیں۔ waymark-desk --help بتاتا ہے کہ کون سی زبانیں ہیں۔
desk-error-clock = اس کمپیوٹر کی گھڑی غلط ہے: وہ بہت پرانا سال دکھاتی ہے۔ اسے صحیح کریں، پھر کوشش کریں۔
desk-error-random = یہ کمپیوٹر بے ترتیب نمبر (random) نہیں دیتا، اس لیے کچھ نہیں بنایا گیا۔ دوسرا کمپیوٹر استعمال کریں۔
desk-error-output = متن باہر نہیں لکھا جا سکا۔ دیکھیں کہ وہ کہاں جاتا ہے۔
