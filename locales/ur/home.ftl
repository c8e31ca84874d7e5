### The start page of a language.

home-title = آپ کے حقوق ہیں۔ آگے کیا ہو، یہ فیصلہ آپ کا ہے۔
# "Remember": browsers and networks keep lists of visited pages. The link home-helps follows.
home-traces = ہم آپ کا نام نہیں پوچھتے۔ آپ کے فون اور نیٹ ورک میں نشان رہ سکتا ہے کہ یہ سائٹ کھلی تھی۔
home-helps = کیا چیز کام آتی ہے

home-numbers = ابھی کسی سے بات کریں
home-numbers-small = ہر ملک کی ہیلپ لائنیں
home-letter = جسے آپ چنیں، اسے لکھیں
home-letter-small = بھیجنے سے پہلے آپ کے فون پر تالا لگتا ہے
# In place of the line above, where no agency receives letters.
home-letter-none = یہاں خط کسی کو نہیں ملتے۔ دوسرے طریقے دیکھیں۔
# Shown only where an agency receives letters.
home-answers = اپنے خط کے جواب پڑھیں
home-answers-small = اس کوڈ سے جو آپ نے سنبھال کر رکھا ہے
home-about = اس سائٹ کے بارے میں
home-about-small = یہ کیا کرتی ہے، اور کیا غلط ہو سکتا ہے

home-danger = اگر آپ ابھی خطرے میں ہیں تو جس ملک میں ہیں، وہاں کے ایمرجنسی نمبر پر فون کریں۔
home-danger-find = نمبر دیکھیں
