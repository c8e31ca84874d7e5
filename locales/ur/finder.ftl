### The page of all questions, and the rows of the start page that lead to its parts.
### No "police", "trafficking", "abuse" here: others may glance at the start page.

finder-title = جواب ڈھونڈیں
# The row of the start page.
finder-short = سارے سوال، اور تلاش

finder-need-n1 = مجھے آج ہی کچھ چاہیے
finder-need-n1-short = محفوظ جگہ، ڈاکٹر، منصوبہ
finder-need-n2 = میرے ساتھ جو ہوتا ہے، کیا وہ ٹھیک ہے؟
finder-need-n2-short = نشانیاں، کاغذات، تنخواہ، ٹوٹے ہوئے قاعدے
finder-need-n3 = سرکاری افسر، وکیل اور عدالتیں
finder-need-n3-short = سوال، ترجمان، بات راز کون رکھتا ہے
finder-need-n4 = یہاں رہنا یا گھر جانا
finder-need-n4-short = پرمٹ، پناہ، کسی ملک کی شہریت نہ ہونا، واپسی
finder-need-n5 = پیسے اور تلافی
finder-need-n5-short = نقصان کے بدلے، دوسرے ملک میں بھی
finder-need-n6 = میرے اور میرے گھر والوں کے بارے میں
finder-need-n6-short = کم عمر، بڑی عمر، بچے کے ساتھ، معذوری کے ساتھ
finder-need-n7 = کسی کی مدد کرنا، اور خط
finder-need-n7-short = دوستوں کے لیے، اور خط کا کیا ہوتا ہے

## By country

finder-countries = ملک کے حساب سے
finder-countries-row = ملک چنیں
finder-countries-small = فون نمبر، اور وہاں کے حقوق

## Sentences to show

finder-show = کسی کو دکھانے کے لیے

## The search. It works only with script, and what is typed stays on the page.

finder-search = تلاش
# Stands above the field.
finder-search-words = ایک یا دو لفظ
finder-search-stays = آپ جو ٹائپ کریں، وہ اسی صفحے پر رہتا ہے۔
finder-found = یہ کام کے ہو سکتے ہیں:
finder-none = کچھ نہیں ملا۔ کوئی اور لفظ لکھیں، یا نیچے دیکھیں۔
finder-failed = تلاش لوڈ نہیں ہو سکی۔ نیچے دیکھا جا سکتا ہے۔
