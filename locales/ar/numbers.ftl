### The pages with phone numbers: the list of countries, and the frame around each country's numbers.
### The name of each line, who runs it and its own notes are in lines.ftl.

## The list of countries

numbers-title = التحدث مع شخص الآن
numbers-danger = هل أنت في خطر الآن؟ يُرجى الاتصال برقم الطوارئ في البلد الذي أنت فيه. وهو أول ما يظهر في صفحة ذلك البلد.
numbers-pick = أين أنت الآن؟
numbers-tap = يمكنك اختيار بلد لرؤية أرقامه. يسألك هاتفك قبل أن يتصل.
numbers-missing = بلدك غير موجود هنا؟
numbers-missing-text = إذن ليس لدينا رقم يمكننا عرضه. قد يكون لدى مستشفى، أو شخص محل ثقتك، رقم.

## The page of a country

numbers-emergency = إذا كنت في خطر الآن
numbers-emergency-any = رقم الطوارئ
numbers-emergency-police = الشرطة
numbers-emergency-ambulance = الإسعاف
numbers-emergency-text = قد تعلم الشرطة بالمكالمة، أو قد تأتي.
numbers-emergency-none = ليس لدينا رقم طوارئ لهذا البلد يمكننا عرضه.
numbers-before = قبل الاتصال
numbers-bill = قد تظهر المكالمة في فاتورة الهاتف وفي قائمة المكالمات، حتى لو كانت مجانية.
numbers-safe = إن أمكن، يُرجى استخدام هاتف شخص محل ثقتك.
numbers-ask = لا يلزم ذكر اسمك. يمكنك السؤال أولًا: من أنتم؟ ومن تُخبرون؟
numbers-hang-up = يمكنك إنهاء المكالمة في أي وقت.
numbers-confirmed = خطوط المساعدة
numbers-confirmed-text = جرى الاتصال بهذه الخطوط من أجل هذا الموقع. والتاريخ يبيّن متى كان ذلك.
numbers-open = غير مؤكدة
numbers-open-text = وجدنا هذه الأرقام في المواضع المذكورة تحتها. لم يتصل بها أحد مؤخرًا من أجل هذا الموقع. قد تكون خاطئة الآن.
numbers-none = ليس لدينا الآن خط مساعدة لهذا البلد يمكننا عرضه.

## One line: short words, each followed by what we know

# $who (text) - who runs the line, from lines.ftl
numbers-run-by = من يديره: { $who }
# Followed by when somebody answers.
numbers-hours = أوقات الرد
# Followed by names of languages.
numbers-languages = اللغات
# After the names of languages, when the source speaks of others.
numbers-languages-more = لغات أخرى، ربما مع مترجم
# Followed by what a call costs.
numbers-cost = التكلفة
numbers-cost-free = مجاني في هذا البلد، بحسب ما نعرف
numbers-cost-charged = المكالمة تكلّف مالًا
numbers-cost-may = قد تكلّف المكالمة مالًا
# Followed by the number to dial from another country.
numbers-abroad = من بلدان أخرى
# Followed by a number for text messages.
numbers-sms = رسالة نصية
# $word (text) - the word that the line wants to get
numbers-sms-word = تُكتب هذه الكلمة: { $word }
# The name of the app, followed by a number.
numbers-whatsapp = واتساب (WhatsApp)
# Followed by an e-mail address.
numbers-email = البريد الإلكتروني
# Followed by the day on which somebody called the line for this site.
numbers-called = اتصلنا به في
# Followed by where we found the number.
numbers-source = وُجد في
# $host (text) - the address of the source, like "example.org". $seen (text) - the day we read it, as the language writes it.
numbers-source-seen = { $host }، قُرئ في { $seen }
# $host (text) - the address of the source. $dated (text) - the day, month or year that the page bears. $seen (text) - the day we read it.
numbers-source-dated = { $host }، تاريخ الصفحة: { $dated }، قُرئت في { $seen }
# In place of something that the source does not say.
numbers-unknown = لا نعرف

## When a line is open. Times are written like 09:00.

numbers-hours-always = ليلًا ونهارًا، كل يوم
numbers-hours-every-day = كل يوم، ولا نعرف من أي ساعة إلى أي ساعة
# $from (text) and $until (text) - times of day
numbers-hours-daily = كل يوم، من { $from } إلى { $until } (بتوقيت ذلك البلد)
# $first (text) - a day of the week. $from (text) and $until (text) - times of day
numbers-hours-one-day = { $first }، من { $from } إلى { $until } (بتوقيت ذلك البلد)
# $first (text) and $last (text) - days of the week. $from (text) and $until (text) - times of day
numbers-hours-weekly = من { $first } إلى { $last }، من { $from } إلى { $until } (بتوقيت ذلك البلد)
numbers-day-mon = الاثنين
numbers-day-tue = الثلاثاء
numbers-day-wed = الأربعاء
numbers-day-thu = الخميس
numbers-day-fri = الجمعة
numbers-day-sat = السبت
numbers-day-sun = الأحد

## What to know before you give details. It stands above the number.

numbers-warn-police = الشرطة تدير هذا الخط. قد تتصرف الشرطة بناءً على كلامك، وقد تطلب أوراقك.
numbers-warn-immigration = مكتب الهجرة يدير هذا الخط. إذا خشيت على بقائك في البلد، يُرجى التحدث أولًا مع محامٍ أو مع خط آخر.
numbers-warn-labour = مفتشو العمل يديرون هذا الخط. قد يخبرون الشرطة أو سلطات الهجرة. يُرجى سؤالهم أولًا.
numbers-warn-enforcement = يدير هذا الخط مكتب يحقق في الجرائم. قد يخبر الشرطة أو سلطات الهجرة. يُرجى السؤال أولًا.
numbers-warn-government = الحكومة تدير هذا الخط. يُرجى السؤال أولًا: من تُخبرون؟
numbers-warn-unknown = لا نعرف من يدير هذا الخط. يُرجى السؤال أولًا: من أنتم؟ ومن تُخبرون؟
