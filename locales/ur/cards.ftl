### Cards to show: short sentences that somebody shows to an official, a doctor or a helper, in two languages.
### Each is said by the person who shows it, and read by a stranger: polite, clear, complete in itself.
### Keep "I" free of gender where the language lets you. No sentence may promise, admit or accuse anything.

cards-title = دکھانے کے کارڈ
# The line below the title, in lists.
cards-short = دو زبانوں میں جملے
cards-answer = جو شخص آپ کی زبان نہ بولے، اسے یہ جملے دکھائے جا سکتے ہیں۔ یہ صفحہ پرنٹ بھی کیا جا سکتا ہے۔
cards-how = کارڈ کیسے استعمال کریں
cards-how-choose = جس شخص کو دکھانے ہوں، اس کی زبان چنیں۔ پھر کسی جملے پر انگلی رکھیں۔
cards-how-right = یہ جملے قانون نہیں ہیں۔ ان سے آپ کی بات سمجھانے میں مدد مل سکتی ہے۔
cards-how-keep = پرنٹ کیا ہوا کارڈ کسی کے ہاتھ لگ سکتا ہے۔ اسے صرف تب رکھیں جب یہ آپ کے لیے محفوظ ہو۔
# Above the list of languages; each opens the sentences in that language.
cards-languages = کس زبان میں؟
# The heading of the sentences in a guide; the link below it leads to this page.
cards-here = دکھانے کے جملے
cards-more = سارے جملے، اور زبانوں میں

cards-interpreter = مجھے ترجمان چاہیے، مہربانی ہو گی۔
cards-slowly = مجھے سمجھ نہیں آ رہی۔ مہربانی کر کے آہستہ اور آسان لفظوں میں بولیں۔
cards-read = مہربانی کر کے یہ کاغذ مجھے پڑھ کر سنائیں۔
cards-lawyer = مجھے پہلے وکیل سے بات کرنی ہے۔
cards-sign = مجھے ابھی اس پر دستخط نہیں کرنے۔ مجھے پہلے مشورہ چاہیے۔
cards-copy = مہربانی کر کے مجھے اس کاغذ کی کاپی دیں۔
cards-woman = اگر ممکن ہو تو مجھے کسی عورت سے بات کرنی ہے۔
cards-man = اگر ممکن ہو تو مجھے کسی مرد سے بات کرنی ہے۔
cards-break = مجھے تھوڑا وقفہ چاہیے۔ اس کے بعد بات آگے ہو سکتی ہے۔
cards-alone = مجھے آپ سے اکیلے میں بات کرنی ہے، مہربانی ہو گی۔
cards-doctor = مجھے ڈاکٹر چاہیے۔
cards-safe = مجھے آج رات کے لیے محفوظ جگہ چاہیے۔
cards-police = مہربانی کر کے ابھی پولیس کو نہ بلائیں۔ مجھے پہلے مشورہ چاہیے۔
cards-where = مہربانی کر کے کسی کو نہ بتائیں کہ میں کہاں ہوں۔
cards-employer = مہربانی کر کے اس شخص سے رابطہ نہ کریں جس نے مجھے کام پر رکھا ہے۔
cards-family = مہربانی کر کے میرے گھر والوں سے رابطہ نہ کریں۔
cards-embassy = مہربانی کر کے میرے ملک کے سفارت خانے سے رابطہ نہ کریں۔
cards-afraid = مجھے اپنے ملک واپس جانے سے ڈر لگتا ہے۔
cards-papers = کسی نے میرے کاغذات لے لیے ہیں۔
cards-child = میری عمر 18 سال سے کم ہے۔
cards-support = میری خواہش ہے کہ میرے بھروسے کا کوئی شخص میرے ساتھ رہے۔
cards-number = مہربانی کر کے مجھے اپنا نام اور فون نمبر لکھ دیں۔
