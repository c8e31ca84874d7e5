### Notes on the emergency numbers of a country, where there is something to know. The numbers are in content/countries.toml.

countries-ar-note = سال 2022 میں ارجنٹینا کے کچھ حصوں میں 911 نہیں چلتا تھا۔
countries-bd-note = ایک ذریعہ کہتا ہے کہ انگریزی کے لیے 2 دبایا جا سکتا ہے۔
countries-co-note = ہمیں یہ نمبر شہر Medellín کے لیے ملا۔ ہو سکتا ہے کولمبیا میں کچھ جگہوں پر یہ نہ چلے۔
countries-id-note = 112 صرف کچھ ضلعوں میں چلتا ہے۔
countries-in-note = کچھ جگہوں پر لوگ اب بھی پولیس کے لیے 100 اور صحت کے لیے 108 استعمال کرتے ہیں۔
countries-ke-note = فہرست میں 911 بھی ہے۔
countries-kh-note = ہمارے پاس ایمبولینس کا کوئی ایسا نمبر نہیں جو ہم دکھا سکیں۔
countries-et-note = ہمارے پاس ایمبولینس کا کوئی ایسا نمبر نہیں جو ہم دکھا سکیں۔
countries-lb-note = ہمارے پاس ایمبولینس کا کوئی ایسا نمبر نہیں جو ہم دکھا سکیں۔
countries-my-note = سال 2015 کی ایک رپورٹ کہتی ہے کہ موبائل فون سے 112 ملانے پر بھی فون وہیں جاتا ہے۔
countries-ng-note = ہو سکتا ہے نائجیریا میں کچھ جگہوں پر 112 نہ چلے۔
countries-sa-note = فون اٹھانے والے زیادہ تر عربی بولتے ہیں۔
countries-ua-note = ہمارے پاس ایمبولینس کا کوئی ایسا نمبر نہیں جو ہم دکھا سکیں۔
countries-vn-note = 112 لوگوں کو ڈھونڈنے اور بچانے کے لیے ہے۔
countries-za-note = 112 موبائل فون سے چلتا ہے۔
