### The page of all questions, and the rows of the start page that lead to its parts.
### No "police", "trafficking", "abuse" here: others may glance at the start page.

finder-title = البحث عن إجابة
# The row of the start page.
finder-short = كل الأسئلة، وبحث

finder-need-n1 = أحتاج إلى شيء اليوم
finder-need-n1-short = مكان آمن، طبيب، خطة
finder-need-n2 = هل ما يفعلونه معي صحيح؟
finder-need-n2-short = علامات، أوراق، أجر، قواعد خولفت
finder-need-n3 = موظفون رسميون ومحامون ومحاكم
finder-need-n3-short = أسئلة، مترجمون، من يُبقي الكلام سرًا
finder-need-n4 = البقاء أو العودة إلى الوطن
finder-need-n4-short = تصاريح، لجوء، بلا جنسية، عودة
finder-need-n5 = المال وجبر الضرر
finder-need-n5-short = مقابل الضرر، وعبر الحدود أيضًا
finder-need-n6 = عني وعن أسرتي
finder-need-n6-short = صغار السن وكبارهم، مع طفل، مع إعاقة
finder-need-n7 = مساعدة شخص آخر، والرسائل
finder-need-n7-short = للأصدقاء، وما يحدث للرسالة

## By country

finder-countries = حسب البلد
finder-countries-row = اختيار بلد
finder-countries-small = أرقام الهاتف، والحقوق هناك

## Sentences to show

finder-show = للعرض على شخص ما

## The search. It works only with script, and what is typed stays on the page.

finder-search = بحث
# Stands above the field.
finder-search-words = كلمة أو كلمتان
finder-search-stays = ما يُكتب هنا يبقى في هذه الصفحة.
finder-found = قد يناسب هذا:
finder-none = لم نجد شيئًا. يمكن تجربة كلمة أخرى، أو النظر أدناه.
finder-failed = تعذّر تحميل البحث. يمكن النظر أدناه.
