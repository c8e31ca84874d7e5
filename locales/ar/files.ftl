### Photos, sound, videos and papers that follow a letter (F14): choosing, clean copies, sending.
### These messages travel inside the answers' page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## Before anything is chosen

files-title = إضافة صور أو تسجيلات صوتية أو فيديو أو أوراق
files-why = لكي ترى الجهة ما كتبت عنه. هذا ليس إلزاميًا. رسالتك محفوظة دون ذلك.
files-before-title = قبل الاختيار
files-never = يجب عدم إرسال صور جنسية لأي شخص تحت سن 18، حتى إذا كانت صورك أنت. يمكن أن يكون ذلك جريمة. يكفي القول إنها موجودة.
files-limit-size = يمكن أن يصل حجم كل الملفات معًا إلى 250 ميغابايت.
files-limit-count = يمكن إرسال 200 ملف على الأكثر في المرة الواحدة. ويمكنك إرسال المزيد بعد ذلك.
files-limit-slow = مع اتصال بطيء، قد يستغرق ذلك وقتًا طويلًا. يُرجى إبقاء هذه الصفحة مفتوحة.
files-limit-data = يستهلك الإرسال بيانات الهاتف: تقريبًا بقدر حجم الملفات.
files-limit-names = أسماء ملفاتك لا تُرسل. تُعطى الملفات أرقامًا بدلًا منها.
files-limit-stay = تبقى الملفات أيضًا في مكانها على هذا الهاتف. هذه الصفحة لا تحذفها من هناك.
files-voice = يمكن أن تحل رسالة صوتية محل الكلمات المكتوبة. يمكن التعرّف على الصوت.

## Choosing

files-choose = اختيار ملفات
files-choose-small = ملف واحد أو عدة ملفات. إذا أمكن اختيار ملف واحد فقط في كل مرة، يُرجى الرجوع إلى هنا لاختيار الملف التالي.
files-list-title = الملفات المختارة
files-list-names = تظهر الأسماء على شاشتك فقط، لكي يمكنك التمييز بين الملفات.
# $count (number) - how many files will be sent
# $size (text) - how large they are together, such as 3.5 MB
files-total = { $count ->
    [zero] { $count } ملف، { $size } معًا
    [one] ملف واحد، { $size }
    [two] ملفان، { $size } معًا
    [few] { $count } ملفات، { $size } معًا
    [many] { $count } ملفًا، { $size } معًا
   *[other] { $count } ملف، { $size } معًا
}
# $size (text) - a whole number
files-size-kb = { $size } كيلوبايت
# $size (text) - a number, perhaps with one digit behind the point
files-size-mb = { $size } ميغابايت
files-kind-picture = صورة
files-kind-video = فيديو
files-kind-sound = صوت
files-kind-paper = ورقة
files-kind-packed = ملفات مضغوطة
files-kind-other = نوع آخر من الملفات
files-looking = تبحث هذه الصفحة عمّا يكشفه الملف…
files-remove = إزالة
# $name (text) - the file's name on this phone, for people who hear the page
files-remove-what = إزالة: { $name }

## Files that were not added. Each is followed by their names.

files-refused-title = لم تُضف
# $names (text) - names of files
files-refused-empty = ملف لا شيء فيه (0 بايت): { $names }
# $names (text) - names of files
files-refused-large = ملف حجمه وحده أكبر من الحد لكل الملفات معًا: { $names }
# $names (text) - names of files
files-refused-many = لا يمكن إرسال أكثر من 200 ملف في المرة الواحدة: { $names }
# $names (text) - names of files
files-refused-together = مع الملفات الأخرى، يصبح الحجم كبيرًا جدًا: { $names }
# $names (text) - names of files
files-refused-twice = سبق اختياره: { $names }
# $names (text) - names of files
files-refused-unreadable = لا يمكن قراءته. ربما نُقل أو حُذف: { $names }
files-refused-kept = كل الملفات الأخرى ما زالت هنا.
# $names (text) - the first names
# $count (number) - how many more there are
files-and-more = { $count ->
    [zero] { $names } و{ $count } ملف آخر
    [one] { $names } وملف واحد آخر
    [two] { $names } وملفان آخران
    [few] { $names } و{ $count } ملفات أخرى
    [many] { $names } و{ $count } ملفًا آخر
   *[other] { $names } و{ $count } ملف آخر
}

## What is written in a file

# $what (text) - what was found, such as: place, phone or camera model
files-tells = هذا الملف يكشف: { $what }
files-tells-nothing = لم تجد هذه الصفحة مكانًا أو هاتفًا أو اسمًا مكتوبًا فيه. قد يكون فيه شيء رغم ذلك.
files-found-place = مكان
files-found-person = اسم
files-found-device = طراز الهاتف أو الكاميرا
files-found-serial = الرقم التسلسلي للهاتف أو الكاميرا
files-found-time = اليوم والوقت
files-found-thumbnail = صورة صغيرة منه، ربما من قبل قصّه
files-found-software = البرنامج المستخدم
files-found-other = ملاحظات أخرى

## What is sent of a picture or PDF

files-way-original-weighs = قد تكون للملف الأصلي قيمة أكبر كدليل. وقد يُظهر أين أنت.
files-way-clean-is = النسخة النظيفة تُصنع على هذا الهاتف. وليست فيها الملاحظات الموجودة في الملف: المكان والهاتف والأسماء.
files-way-clean-shows = لكنها تُظهر ما يمكن رؤيته: وجوه، أو لافتات، أو كلمات على ورقة، أو منظر من نافذة.
files-way-question = ما الذي ينبغي إرساله من هذا الملف؟
files-way-clean = نسخة نظيفة
files-way-original = الملف الأصلي
files-way-both = كلاهما: نسخة نظيفة للنظر إليها، والملف الأصلي
files-way-all = الاختيار نفسه لكل الصور وملفات PDF
files-way-all-clean = نسخ نظيفة للكل
files-way-all-original = الأصل للكل
files-way-all-both = كلاهما للكل
files-way-only = في هذا النوع من الملفات، لا يمكن هنا إزالة ما هو مكتوب داخل الملف. يُرسل الملف كما هو، أو لا يُرسل أبدًا.
files-way-only-large = هذا الملف كبير جدًا، ولا يمكن هنا صنع نسخة نظيفة منه. يُرسل كما هو، أو لا يُرسل أبدًا.
files-way-only-unsure = لا يمكن لهذه الصفحة التأكد من تنظيف هذا الملف. يُرسل كما هو، أو لا يُرسل أبدًا.
files-copy-making = يجري صنع نسخة نظيفة، للتأكد من أن ذلك ممكن…
# $size (text) - how large it is, such as 3.5 MB
files-copy-ready = أمكن صنع النسخة النظيفة: { $size }. لم تجد هذه الصفحة فيها ملاحظات من هذا النوع.
files-copy-png = لا يستطيع هذا المتصفح كتابة هذا النوع من الصور. النسخة النظيفة من نوع PNG.
files-copy-smaller = الصورة كبيرة جدًا. تُظهر النسخة النظيفة تفاصيل أقل قليلًا.
# For a PDF
files-copy-paper = تبدو صفحاتها كما في الأصل. وليست فيها الملاحظات عن الملف، ولا التوقيعات الإلكترونية، ولا الملفات المرفقة.
files-copy-failed = لا يمكن هنا صنع نسخة نظيفة من هذا الملف. يمكنك إرسال الملف الأصلي، أو إزالته.

## Sending

# $count (number) - how many files will be sent
files-send = { $count ->
    [zero] إرسال { $count } ملف
    [one] إرسال ملف واحد
    [two] إرسال ملفين
    [few] إرسال { $count } ملفات
    [many] إرسال { $count } ملفًا
   *[other] إرسال { $count } ملف
}
files-sending-title = يجري إرسال ملفاتك
files-state-reading = تجري قراءة الملفات وقفلها على هذا الهاتف…
files-state-sending = يجري إرسال الملفات المقفلة…
# $seconds (number) - about how long until the next try
files-state-waiting = { $seconds ->
    [zero] انتظار الاتصال بالشبكة. نحاول مرة أخرى بعد { $seconds } ثانية. لم يُفقد شيء مما وصل.
    [one] انتظار الاتصال بالشبكة. نحاول مرة أخرى بعد ثانية واحدة. لم يُفقد شيء مما وصل.
    [two] انتظار الاتصال بالشبكة. نحاول مرة أخرى بعد ثانيتين. لم يُفقد شيء مما وصل.
    [few] انتظار الاتصال بالشبكة. نحاول مرة أخرى بعد { $seconds } ثوانٍ. لم يُفقد شيء مما وصل.
    [many] انتظار الاتصال بالشبكة. نحاول مرة أخرى بعد { $seconds } ثانية. لم يُفقد شيء مما وصل.
   *[other] انتظار الاتصال بالشبكة. نحاول مرة أخرى بعد { $seconds } ثانية. لم يُفقد شيء مما وصل.
}
files-state-paused = توقف مؤقت. لا يُفقد شيء ما دامت هذه الصفحة مفتوحة.
files-state-telling = وصلت كل الملفات. يجري إخبار الجهة بها…
# $sent (text) - how much has arrived, such as 3.5 MB
# $all (text) - how much it is in all
files-progress = وصل { $sent } من { $all }
files-left-minute = بهذه السرعة، بقي أقل من دقيقتين.
# $minutes (number) - about how many minutes
files-left-minutes = { $minutes ->
    [zero] بهذه السرعة، بقي نحو { $minutes } دقيقة.
    [one] بهذه السرعة، بقي نحو دقيقة واحدة.
    [two] بهذه السرعة، بقي نحو دقيقتين.
    [few] بهذه السرعة، بقي نحو { $minutes } دقائق.
    [many] بهذه السرعة، بقي نحو { $minutes } دقيقة.
   *[other] بهذه السرعة، بقي نحو { $minutes } دقيقة.
}
# $hours (number) - about how many hours
files-left-hours = { $hours ->
    [zero] بهذه السرعة، بقي نحو { $hours } ساعة.
    [one] بهذه السرعة، بقي نحو ساعة واحدة.
    [two] بهذه السرعة، بقي نحو ساعتين.
    [few] بهذه السرعة، بقي نحو { $hours } ساعات.
    [many] بهذه السرعة، بقي نحو { $hours } ساعة.
   *[other] بهذه السرعة، بقي نحو { $hours } ساعة.
}
files-keep-open = يُرجى إبقاء هذه الصفحة مفتوحة، وإبقاء الشاشة مضاءة. إذا أُغلقت الصفحة، يجب إرسال الملفات من البداية.
files-pause = إيقاف مؤقت
files-resume = متابعة
files-cancel = إلغاء
files-cancel-sure = التوقف عن إرسال هذه الملفات؟ رسالتك محفوظة في كل الأحوال.
files-cancel-yes = نعم، التوقف
files-cancel-no = لا، المتابعة
files-cancelled = توقف الإرسال. ما وصل مقفل، ولا مفتاح له لدى أحد. وهو يُحذف تلقائيًا بعد يومين.

## When it could not go on

files-halt-title = لم يُرسل شيء بعد
files-halt-undecided = لكل صورة وكل ملف PDF، يُرجى اختيار ما ينبغي إرساله.
files-halt-not-ready = ما زالت هذه الصفحة تنظر في الملفات. يُرجى الانتظار لحظة، ثم الضغط مرة أخرى.
files-halt-many = مع النسخ النظيفة والملفات الأصلية، يزيد العدد على 200 ملف. يُرجى اختيار واحد من الاثنين لبعض الملفات، أو إزالة بعضها.
files-halt-together = أصبح حجم الملفات معًا كبيرًا جدًا. يُرجى إزالة بعضها. يمكن إرسالها بعد ذلك.
# $name (text) - the file's name on this phone
files-halt-changed = تغيّر هذا الملف، أو لم تعد قراءته ممكنة: { $name }. يُرجى إزالته، أو اختياره من جديد.
# $name (text) - the file's name on this phone
files-halt-no-copy = تعذّر صنع نسخة نظيفة هذه المرة: { $name }. يُرجى اختيار شيء آخر لهذا الملف، أو المحاولة مرة أخرى.
# $count (number) - how many parts
files-halt-lost = { $count ->
    [zero] فقد صندوق البريد { $count } جزء. يُرجى الإرسال مرة أخرى: يُقفل كل شيء من جديد، بمفتاح جديد.
    [one] فقد صندوق البريد جزءًا واحدًا. يُرجى الإرسال مرة أخرى: يُقفل كل شيء من جديد، بمفتاح جديد.
    [two] فقد صندوق البريد جزأين. يُرجى الإرسال مرة أخرى: يُقفل كل شيء من جديد، بمفتاح جديد.
    [few] فقد صندوق البريد { $count } أجزاء. يُرجى الإرسال مرة أخرى: يُقفل كل شيء من جديد، بمفتاح جديد.
    [many] فقد صندوق البريد { $count } جزءًا. يُرجى الإرسال مرة أخرى: يُقفل كل شيء من جديد، بمفتاح جديد.
   *[other] فقد صندوق البريد { $count } جزء. يُرجى الإرسال مرة أخرى: يُقفل كل شيء من جديد، بمفتاح جديد.
}
files-halt-full = لا يوجد مكان للملفات في صندوق البريد الآن. يمكنك المحاولة لاحقًا، أو إرسال ملفات أقل.
files-halt-refused = لم يقبل صندوق البريد الملفات. يمكنك المحاولة لاحقًا.
files-halt-sealer = تعطّل برنامج القفل على هذا الهاتف. يُرجى إغلاق صفحات وبرامج أخرى، ثم المحاولة مرة أخرى.
files-halt-letter = لم تُفقد رسالتك. وهي محفوظة دون الملفات.
files-halt-again = ما زالت الملفات في القائمة. يبدأ الإرسال من البداية.

## Stored, but the agency does not know of it

files-untold-title = الملفات محفوظة، لكن الجهة لا تعرف ذلك بعد
files-untold-why = يجب أن تخبرها بذلك رسالة قصيرة، وهي لم تُحفظ بعد. يُرجى عدم إغلاق هذه الصفحة.
files-untold-full = صندوق بريد الجهة ممتلئ الآن. يُرجى الانتظار بضع دقائق، ثم المحاولة مرة أخرى.
files-untold-gone = لم تعد هذه الجهة تستقبل الرسائل هنا. يُرجى الاتصال بها، أو بخط مساعدة آخر.
files-untold-refused = لم يقبل صندوق البريد تلك الرسالة. يُرجى الانتظار بضع دقائق، ثم المحاولة مرة أخرى.
files-untold-again = المحاولة مرة أخرى

## Stored

files-stored-title = ملفاتك محفوظة. لم تُقرأ بعد.
files-stored-list = لم تعد أسماؤها في هذه الصفحة.
files-more = إرسال المزيد من الملفات

## The letter that tells of the files, as the agency can read it without our tools

files-plain-heading = ملفات تتبع رسالة
# $bytes (text) - how many bytes it has
files-plain-bytes = { $bytes } بايت
files-plain-clean = نسخة نظيفة
