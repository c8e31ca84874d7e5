### What stands in the pages of the letter and of the answers when somebody else could look into the browser.

# In the browser that is built into another app, before anything starts.
program-in-app = آپ نے یہ صفحہ کسی دوسری ایپ کے اندر کھولا ہے۔ ہو سکتا ہے کہ آپ جو لکھیں، اسے وہ ایپ دیکھ سکے۔ صفحہ اپنے براؤزر میں کھولنا زیادہ محفوظ ہے۔ اس ایپ کا مینو ڈھونڈیں اور اس میں “براؤزر میں کھولیں” چنیں۔
# The button below: she knows, and goes on.
program-go-on = پھر بھی یہیں آگے چلیں
# In a browser whose maker runs the pages on its own computers. Nothing starts there.
program-cloud = اس براؤزر میں آپ جو لکھیں، اسے یہ براؤزر بنانے والی کمپنی پڑھ سکتی ہے۔ اس لیے یہاں کچھ نہیں لکھا جا سکتا۔ مہربانی کر کے فون کریں، یا دوسرا براؤزر استعمال کریں۔
