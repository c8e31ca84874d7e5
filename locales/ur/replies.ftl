### Quick answers: what an agency may send to a survivor, in her language. Somebody edits each one before it is sent.
### Plain, kind words; 20 words a sentence at most. Promise nothing: no time, no result, no safety.
### Name no place, no hour and no number: she may not be the only one who reads it.
### A label is what the agency's people see when they choose. The text is what she reads.

replies-got-it-label = آپ کا خط ہمیں ملا ہے اور ہم پڑھ رہے ہیں
replies-got-it = ہمیں لکھنے کا شکریہ۔ آپ کا خط ہمیں مل گیا ہے اور ہم اسے پڑھ رہے ہیں۔ یہاں ہمیں کسی بھی وقت پھر لکھا جا سکتا ہے۔ اگر آپ ابھی خطرے میں ہیں اور فون کرنا محفوظ ہو، تو مہربانی کر کے پہلے فون پر مدد مانگیں۔

replies-need-time-label = ہمیں اور وقت چاہیے
replies-need-time = ہم نے آپ کا خط پڑھ لیا ہے۔ اچھی طرح جواب دینے کے لیے ہمیں کچھ اور وقت چاہیے۔ آپ نے کوئی غلط کام نہیں کیا۔ انتظار کے دوران آپ کو کچھ کرنا ضروری نہیں۔

replies-question-label = ایک سوال، جس کا جواب دینا ضروری نہیں
replies-question = آپ کے خط کا شکریہ۔ ہم آپ کی بات بہتر سمجھنا چاہتے ہیں۔ آپ چاہیں تو ایک سوال کا جواب دیں، یا نہ دیں: یہ آپ کی مرضی ہے۔ ہمارا سوال یہ ہے: ابھی آپ کو سب سے زیادہ کس چیز سے مدد ملے گی؟

replies-call-us-label = لکھنے والا شخص چاہے تو ہمیں فون کر سکتا ہے
replies-call-us = اگر آپ کے لیے محفوظ ہو تو ہم سے فون پر بھی بات ہو سکتی ہے۔ جس سائٹ پر آپ نے ہمیں لکھا، وہیں ہمارا نمبر ہے۔ فون کرنا ضروری نہیں۔ یہاں لکھنا جاری رکھا جا سکتا ہے۔

replies-not-for-us-label = یہ ہمارا کام نہیں، مگر یہ مدد کر سکتے ہیں
# $others (text) - who may help in our place; the agency's people write it, with a full stop at the end
replies-not-for-us = ہمیں لکھنے کا شکریہ۔ ہمیں افسوس ہے: اس میں ہم خود مدد نہیں کر سکتے۔ یہ کر سکتے ہیں: { $others } آپ نے پوچھ کر صحیح کیا۔

replies-safe-first-label = سب سے پہلے آپ کی حفاظت
replies-safe-first = سب سے پہلے آپ کی حفاظت۔ مہربانی کر کے یہ تب ہی پڑھیں جب کوئی آپ کی سکرین نہ دیکھ سکے۔ کیا یہاں ہمیں لکھتے رہنا آپ کے لیے محفوظ ہے؟ جواب ہاں یا نہیں میں دیا جا سکتا ہے، یا بالکل نہیں۔

replies-evidence-safe-label = جو آپ کے پاس ہے، اسے رکھیں، اگر محفوظ ہو
replies-evidence-safe = ثبوت جمع کرنا ضروری نہیں۔ مہربانی کر کے ایسا کچھ نہ کریں جو آپ کو خطرے میں ڈالے۔ اگر میسج، تصویریں یا کاغذات ہیں، تو صرف وہاں رکھیں جہاں کسی اور کو نہ ملیں۔

replies-close-label = ہم اب اور نہیں لکھیں گے
replies-close = اس بات چیت میں یہ ہمارا آخری جواب ہے۔ ہمیں یا دوسروں کو کسی بھی وقت نیا خط لکھا جا سکتا ہے۔ آپ کے بھروسے کا شکریہ۔ ہماری نیک تمنائیں آپ کے ساتھ ہیں۔
