### The page of the letter before the form has started, and where it can not start.
### All words of the form itself are in letter.ftl.

f1-title = جسے آپ چنیں، اسے لکھیں
f1-answer = آپ جو ادارہ چنیں، اسے خط لکھا جا سکتا ہے۔ بھیجنے سے پہلے آپ کا فون خط پر تالا لگاتا ہے۔ آپ جب چاہیں رک جائیں۔
# Shown until the form has started, and where it never starts.
f1-loading = اگر یہ براؤزر فارم چلا سکے تو فارم یہاں خود شروع ہوتا ہے۔ اس میں 200 KB تک ڈیٹا لگتا ہے، اور بھیجنے میں 100 KB مزید۔
f1-loading-other = اگر فارم شروع نہ ہو تو نیچے کا کوئی طریقہ استعمال کریں۔
f1-noscript = اس براؤزر میں سکرپٹ (scripts) بند ہیں، اس لیے فارم نہیں چل سکتا۔ ہم بغیر تالے کا فارم نہیں دیتے۔
f1-no-start = یہ فارم اس براؤزر میں نہیں چل سکتا۔ کچھ نہیں بھیجا گیا۔ مہربانی کر کے فون کریں، یا دوسرا براؤزر استعمال کریں۔
f1-not-secure = یہ صفحہ لکھنے کے لیے محفوظ نہیں، اس لیے فارم بند رہتا ہے۔ دیکھیں کہ پتہ https سے شروع ہو، یا فون کریں۔
f1-ways = دوسرے طریقے
f1-numbers = ابھی کسی سے بات کریں
f1-numbers-small = ہر ملک کی ہیلپ لائنیں
f1-about = پھر بھی کیا غلط ہو سکتا ہے
f1-about-small = لکھنے سے پہلے یہ پڑھیں
f1-home = پہلا صفحہ
f1-home-small = اپنے حقوق کے بارے میں پڑھیں

## Where nobody has checked the words that can hurt when they are wrong

f1-closed-title = اس زبان میں ابھی خط نہیں لکھا جا سکتا
f1-closed-answer = اس زبان میں خط کے سارے اہم لفظ کسی نے نہیں جانچے۔ غلط لفظ سے آپ کو نقصان ہو سکتا ہے۔ فون کیا جا سکتا ہے، یا دوسری زبان میں لکھا جا سکتا ہے۔
# Above the list of languages.
f1-closed-open = ان زبانوں میں لکھا جا سکتا ہے

## Where nobody receives letters

f1-none-title = یہاں خط نہیں لکھا جا سکتا
f1-none-answer = سائٹ کی اس کاپی پر خط کسی کو نہیں ملتے۔ مہربانی کر کے جواب کا انتظار نہ کریں۔ اس کی جگہ فون کیا جا سکتا ہے۔
