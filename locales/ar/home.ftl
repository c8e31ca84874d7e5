### The start page of a language.

home-title = لك حقوق. والقرار لك فيما يحدث بعد ذلك.
# "Remember": browsers and networks keep lists of visited pages. The link home-helps follows.
home-traces = لا نسألك عن اسمك. قد يحتفظ هاتفك والشبكة بأثر هذه الزيارة.
home-helps = ما الذي يساعد

home-numbers = التحدث مع شخص الآن
home-numbers-small = خطوط المساعدة، حسب البلد
home-letter = الكتابة إلى جهة من اختيارك
home-letter-small = تُقفل الرسالة على هاتفك قبل إرسالها
# In place of the line above, where no agency receives letters.
home-letter-none = لا أحد يتلقى الرسائل هنا. توجد طرق أخرى.
# Shown only where an agency receives letters.
home-answers = قراءة الردود على رسالتك
home-answers-small = بالرمز الذي احتفظت به
home-about = عن هذا الموقع
home-about-small = ما يفعله، والمخاطر الممكنة

home-danger = إذا كنت في خطر الآن، يُرجى الاتصال برقم الطوارئ في البلد الذي أنت فيه.
home-danger-find = البحث عن الرقم
