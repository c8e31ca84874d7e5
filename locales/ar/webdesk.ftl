### The desk of an agency in a browser: one file that opens from a disk. What it shares with waymark-desk is in desk.ftl.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### The people who read this work at an agency. "She" is the survivor who wrote.

# Stands in the tab and in the bar. It says nothing about what the page is for.
webdesk-title = المكتب

## Before the program runs, and when it breaks

webdesk-starting = يبدأ المكتب…
webdesk-starting-browsers = إذا بقي هذا على الشاشة، فإن هذا المتصفح لا يستطيع تشغيل المكتب. يُرجى استخدام إصدار حديث من Firefox أو Chrome أو Edge أو Safari.
webdesk-starting-damaged = إذا بقي هناك أيضًا، فالملف تالف. يُرجى مقارنة قيمة SHA-256 له، أو الحصول على نسخة أخرى.
webdesk-stopped = تعطّل شيء في هذه الصفحة. يجب عدم حفظ أي شيء منها. يُرجى إغلاق علامة التبويب هذه وفتح الملف من جديد.

## The key file

webdesk-unlock-title = فتح المكتب
webdesk-unlock-why = تُفتح الرسائل على هذا الحاسوب فقط. ملف المفتاح وعبارة المرور لا يخرجان منه أبدًا.
webdesk-unlock-file = ملف مفتاحكم
webdesk-unlock-file-hint = الملف identity.age الذي صنعه لكم keygen أو join.
webdesk-unlock-passphrase = عبارة مروره
webdesk-unlock-passphrase-hint = لا يستطيع أحد إعادة تعيينها.
webdesk-unlock-open = فتح
webdesk-unlock-working = يجري فتح ملف المفتاح. يستغرق ذلك بضع ثوانٍ، وتتوقف الصفحة أثناء ذلك.
webdesk-unlock-no-file = يُرجى اختيار ملف مفتاحكم أولًا.
webdesk-unlock-no-sign = لا يمكن لملف المفتاح هذا توقيع الردود. يُرجى استخدام الملف الذي صنعه keygen أو join.
webdesk-unlock-here = يُستخدم المكتب فقط على حاسوب تملكه جهتكم.
webdesk-unlock-keeps = لا يحتفظ هذا المتصفح بأي شيء منه. ما يلزمكم غدًا، يجب حفظه في ملفات.
webdesk-unlock-locks = بعد 15 دقيقة دون أي لمسة، يُقفل المكتب تلقائيًا.
webdesk-lock = قفل المكتب
webdesk-locked = المكتب مقفل. مُسحت المفاتيح والرسائل والكلمات. يُرجى حفظ ما يظهر أدناه قبل إغلاق علامة التبويب هذه.

## Getting letters

webdesk-letters-title = الرسائل
webdesk-fetch-title = من خادم الرسائل
webdesk-fetch-label = عنوان خادم الرسائل
webdesk-fetch-hint = مثال: https://relay.example، كما في دليل الجهات.
webdesk-fetch = جلب الرسائل
webdesk-fetch-working = يجري سؤال خادم الرسائل…
webdesk-fetch-keeps = يحتفظ خادم الرسائل بنسخه. لا يُحذف شيء.
# $count (number) - how many letters
webdesk-fetch-done = { $count ->
    [zero] لا رسائل جديدة.
    [one] رسالة جديدة واحدة.
    [two] رسالتان جديدتان.
    [few] { $count } رسائل جديدة.
    [many] { $count } رسالة جديدة.
   *[other] { $count } رسالة جديدة.
}
# $count (number) - how many letters
webdesk-fetch-damaged = { $count ->
    [zero] لم تصل أي رسالة تالفة.
    [one] وصلت رسالة واحدة تالفة. يُرجى جلب الرسائل مرة أخرى. إذا بقي الأمر كذلك، يُرجى إخبار من يديرون خادم الرسائل.
    [two] وصلت رسالتان تالفتان. يُرجى جلب الرسائل مرة أخرى. إذا بقي الأمر كذلك، يُرجى إخبار من يديرون خادم الرسائل.
    [few] وصلت { $count } رسائل تالفة. يُرجى جلب الرسائل مرة أخرى. إذا بقي الأمر كذلك، يُرجى إخبار من يديرون خادم الرسائل.
    [many] وصلت { $count } رسالة تالفة. يُرجى جلب الرسائل مرة أخرى. إذا بقي الأمر كذلك، يُرجى إخبار من يديرون خادم الرسائل.
   *[other] وصلت { $count } رسالة تالفة. يُرجى جلب الرسائل مرة أخرى. إذا بقي الأمر كذلك، يُرجى إخبار من يديرون خادم الرسائل.
}
# $count (number) - how many letters
webdesk-fetch-gone = { $count ->
    [zero] كل الرسائل ما زالت لدى خادم الرسائل.
    [one] رسالة واحدة لم تعد لدى خادم الرسائل. يُرجى سؤال زملائكم هل جلبوها.
    [two] رسالتان لم تعودا لدى خادم الرسائل. يُرجى سؤال زملائكم هل جلبوهما.
    [few] { $count } رسائل لم تعد لدى خادم الرسائل. يُرجى سؤال زملائكم هل جلبوها.
    [many] { $count } رسالة لم تعد لدى خادم الرسائل. يُرجى سؤال زملائكم هل جلبوها.
   *[other] { $count } رسالة لم تعد لدى خادم الرسائل. يُرجى سؤال زملائكم هل جلبوها.
}
# $count (number) - how many letters
webdesk-fetch-refused = { $count ->
    [zero] يمكن فتح كل الرسائل.
    [one] لا يمكن فتح رسالة واحدة. يظهر السبب تحت القائمة.
    [two] لا يمكن فتح رسالتين. يظهر السبب تحت القائمة.
    [few] لا يمكن فتح { $count } رسائل. يظهر السبب تحت القائمة.
    [many] لا يمكن فتح { $count } رسالة. يظهر السبب تحت القائمة.
   *[other] لا يمكن فتح { $count } رسالة. يظهر السبب تحت القائمة.
}
# $count (number) - how many letters
webdesk-fetch-stopped = { $count ->
    [zero] لم تبقَ أي رسالة لدى خادم الرسائل. يُرجى جلب الرسائل مرة أخرى لاحقًا.
    [one] ما زالت رسالة واحدة لدى خادم الرسائل. يُرجى جلب الرسائل مرة أخرى لاحقًا.
    [two] ما زالت رسالتان لدى خادم الرسائل. يُرجى جلب الرسائل مرة أخرى لاحقًا.
    [few] ما زالت { $count } رسائل لدى خادم الرسائل. يُرجى جلب الرسائل مرة أخرى لاحقًا.
    [many] ما زالت { $count } رسالة لدى خادم الرسائل. يُرجى جلب الرسائل مرة أخرى لاحقًا.
   *[other] ما زالت { $count } رسالة لدى خادم الرسائل. يُرجى جلب الرسائل مرة أخرى لاحقًا.
}
webdesk-relay-http = استخدام http مسموح لهذا الحاسوب فقط. يُرجى استخدام https.
webdesk-relay-offline = لا يمكن الوصول إلى خادم الرسائل. يُرجى التحقق من اتصالكم ومن العنوان.
webdesk-relay-busy = خادم الرسائل مشغول. يُرجى الانتظار بضع دقائق، ثم المحاولة مرة أخرى.
webdesk-relay-full = لا يوجد مكان لذلك لدى خادم الرسائل. يُرجى إخبار من يديرونه، والمحاولة مرة أخرى لاحقًا.
webdesk-other-first = ما زال شيء آخر يجري. يُرجى الانتظار حتى ينتهي، ثم الضغط مرة أخرى.

## Opening files

webdesk-files-title = من ملفات
webdesk-files-label = فتح ملفات
webdesk-files-hint = الرسائل، وbook.jsonl، وquarantine.txt، ونسخ ردودكم، ودليل الجهات. يمكن اختيار عدة ملفات.
webdesk-files-working = يجري فتح الملفات…
# $count (number) - how many letters
webdesk-files-letters = { $count ->
    [zero] لم تُفتح أي رسالة.
    [one] فُتحت رسالة واحدة.
    [two] فُتحت رسالتان.
    [few] فُتحت { $count } رسائل.
    [many] فُتحت { $count } رسالة.
   *[other] فُتحت { $count } رسالة.
}
# $count (number) - how many letters
webdesk-files-known = { $count ->
    [zero] لم تكن هنا أي رسالة من قبل.
    [one] رسالة واحدة كانت هنا من قبل.
    [two] رسالتان كانتا هنا من قبل.
    [few] { $count } رسائل كانت هنا من قبل.
    [many] { $count } رسالة كانت هنا من قبل.
   *[other] { $count } رسالة كانت هنا من قبل.
}
# $count (number) - how many copies
webdesk-files-copies = { $count ->
    [zero] لم تُفتح أي نسخة من ردودكم.
    [one] فُتحت نسخة واحدة من ردودكم.
    [two] فُتحت نسختان من ردودكم.
    [few] فُتحت { $count } نسخ من ردودكم.
    [many] فُتحت { $count } نسخة من ردودكم.
   *[other] فُتحت { $count } نسخة من ردودكم.
}
# $count (number) - how many answers
webdesk-files-waiting = { $count ->
    [zero] لا ينتظر هنا أي رد مقفل.
    [one] رد مقفل واحد ينتظر هنا إرساله.
    [two] ردان مقفلان ينتظران هنا إرسالهما.
    [few] { $count } ردود مقفلة تنتظر هنا إرسالها.
    [many] { $count } ردًا مقفلًا تنتظر هنا إرسالها.
   *[other] { $count } رد مقفل تنتظر هنا إرسالها.
}
webdesk-files-book = الدفتر محمّل: يعرف المكتب ما أرسلتموه.
webdesk-files-quarantine = قائمة الرسائل المعزولة محمّلة.
webdesk-files-directory = دليل الجهات محمّل.
# $name (text) - name of the file
# $why (text) - one of the messages about files or letters
webdesk-files-refused = { $name }: { $why }
# $number (number) - which line
webdesk-files-line = لا يمكن قراءة السطر { $number }، لذلك لم يؤخذ شيء من الملف. يُرجى إعادة نسخة منه إلى مكانه.
webdesk-files-long = الملف أطول مما ينبغي، أو لا يمكن قراءته.
webdesk-files-parcel = يبدو أن هذا ملف أدلة. يُرجى فتح الرسالة التي تذكره، وإضافة الملف هناك.
webdesk-files-strange = هذا ليس من الملفات التي يعرفها المكتب.
webdesk-letter-newer = صُنعت هذه الرسالة بإصدار أحدث من النموذج. يُرجى الحصول على إصدار أحدث من المكتب.

## The list of conversations

webdesk-letters-none = لا توجد هنا رسائل بعد. يُرجى جلبها من خادم الرسائل، أو فتح ملفات.
# $day (text) - a date
webdesk-letters-day = رسالة بتاريخ { $day }
webdesk-letters-no-day = رسالة بلا تاريخ
# $count (number) - how many letters she wrote
# $lang (text) - name of a language
webdesk-letters-about = { $count ->
    [zero] { $count } رسالة، { $lang }
    [one] رسالة واحدة، { $lang }
    [two] رسالتان، { $lang }
    [few] { $count } رسائل، { $lang }
    [many] { $count } رسالة، { $lang }
   *[other] { $count } رسالة، { $lang }
}
webdesk-letters-refused = لم تُفتح
# The states are short: they stand in a small frame.
webdesk-state-new = جديدة
webdesk-state-open = بلا رد
webdesk-state-answered = عليها رد
webdesk-state-waiting = رد لم يُرسل بعد
webdesk-state-stop = طلب التوقف
webdesk-state-delete = طلب الحذف
webdesk-state-trouble = يوجد خطأ
webdesk-state-quarantined = معزولة
webdesk-state-evidence = معها أدلة
webdesk-back-letters = رجوع إلى كل الرسائل

## A conversation

webdesk-conversation-title = محادثة
webdesk-first-title = قبل الرد
webdesk-first-no-contact = الرسالة الأولى ليست هنا. طريقة الوصول إلى من كتبها موجودة فيها.
webdesk-first-trouble = ما هو الخطأ هنا
webdesk-first-read-unknown = عند كتابة آخر رسالة، كان من كتبها قد قرأ ردًا لا يعرفه هذا الدفتر: ربما هو رد أحد زملائكم.
webdesk-first-no-agency = جهتكم ليست في دليل الجهات، أو أُلغيت فيه. لن يظهر ردكم لمن كتب الرسالة على أنه منكم.
webdesk-first-not-listed = مفتاح التوقيع التابع لكم ليس في دليل الجهات. سيظهر لمن كتب الرسالة تحذير بأن الرد ليس منكم.
webdesk-first-not-today = أيام مفتاح التوقيع التابع لكم انتهت أو لم تبدأ بعد. يُرجى صنع مفاتيح جديدة قبل الرد.
# $number (number) - her own number of the letter
webdesk-card-hers = رسالة واردة، رقم { $number }
# $number (number) - the number in the letter
webdesk-card-not-hers = ليس مؤكدًا أنها ممن كتب الرسالة الأولى: الرسالة { $number }
webdesk-card-stranger = هذه الرسالة لم يوقّعها من كتب الرسالة الأولى. يجب عدم الاعتماد عليها، وعدم الرد عليها.
# $number (number) - our own number of the answer
webdesk-card-ours = ردكم، رقم { $number }
# $number (number) - our own number of the answer
webdesk-card-last = ردكم الأخير، رقم { $number }
# $number (number) - our own number of the notice
webdesk-card-notice = إشعار، رقم { $number }
webdesk-card-waiting = ليس لدى أي خادم رسائل بعد. يُرجى إرساله، أو حفظه كملف لشخص لديه اتصال بالشبكة.
# $count (number) - how many files
webdesk-card-evidence = { $count ->
    [zero] الأدلة: { $count } ملف
    [one] الأدلة: ملف واحد
    [two] الأدلة: ملفان
    [few] الأدلة: { $count } ملفات
    [many] الأدلة: { $count } ملفًا
   *[other] الأدلة: { $count } ملف
}
# $id (text) - the letter, 43 letters and digits
webdesk-card-id = الرسالة { $id }
webdesk-back-conversation = رجوع إلى المحادثة

## How far a letter is, told to her without words

webdesk-notice-title = إخبار من كتب الرسالة بمرحلتها
webdesk-notice-what = يظهر ذلك لمن كتب الرسالة عند الرجوع بالرمز. ولا كلمات منكم فيه.
webdesk-notice-why = يمكن أن يعرف من كتب الرسالة أنها وصلت، إذا أخبرتموه.
# $count (number) - how many writers
webdesk-notice-all = { $count ->
    [zero] لا يلزم إخبار أحد بوصول رسالته
    [one] إخبار شخص واحد بأن رسالته وصلت
    [two] إخبار شخصين بأن رسالتيهما وصلتا
    [few] إخبار { $count } أشخاص بأن رسائلهم وصلت
    [many] إخبار { $count } شخصًا بأن رسائلهم وصلت
   *[other] إخبار { $count } شخص بأن رسائلهم وصلت
}
webdesk-notice-collected = وصلت الرسالة
webdesk-notice-opened = أحد يقرؤها
webdesk-notice-delayed = يستغرق الأمر وقتًا أطول
webdesk-notice-reason = لماذا يستغرق الأمر وقتًا أطول
webdesk-notice-reason-none = اختيار سبب
webdesk-notice-reason-closed = الجهة مغلقة بضعة أيام
webdesk-notice-reason-interpreter = نبحث عن شخص يقرأ هذه اللغة
webdesk-notice-reason-many = توجد رسائل كثيرة
webdesk-notice-reason-partner = نسأل منظمة أخرى، في حدود موافقة من كتب الرسالة
webdesk-notice-no-reason = يُرجى اختيار سبب الوقت الأطول، ثم الضغط مرة أخرى.
webdesk-notice-working = يجري إخبار من كتب الرسالة…
# $count (number) - how many writers
webdesk-notice-done = { $count ->
    [zero] لم يلزم إخبار أحد.
    [one] أُخبر شخص واحد. الإشعار لدى خادم الرسائل.
    [two] أُخبر شخصان. الإشعاران لدى خادم الرسائل.
    [few] أُخبر { $count } أشخاص. الإشعارات لدى خادم الرسائل.
    [many] أُخبر { $count } شخصًا. الإشعارات لدى خادم الرسائل.
   *[other] أُخبر { $count } شخص. الإشعارات لدى خادم الرسائل.
}
webdesk-next-label = الخبر التالي في هذا اليوم أو قبله
webdesk-next-hint = يوم ستلتزمون به فقط. يُترك فارغًا عند عدم التأكد.

## Writing an answer

webdesk-answer-open = كتابة رد
webdesk-answer-title = الرد
webdesk-translator-title = ممنوع استخدام برامج ترجمة على الإنترنت
webdesk-answer-others = قد يقرأ الرد شخص آخر أيضًا، غير من كتب الرسالة. يجب عدم ذكر أي مكان أو وقت أو رقم يمكن أن يضرّ من كتبها.
webdesk-answer-plain = كلمات بسيطة ولطيفة. من كتب الرسالة لم يخطئ في شيء.
webdesk-answer-promise = يجب عدم الوعد بأي شيء لا تستطيعون الوفاء به.
webdesk-answer-lang = لغة الرد
# $lang (text) - name of a language
webdesk-answer-lang-hers = لغة من كتب الرسالة: { $lang }
webdesk-answer-label = ما سيقرؤه من كتب الرسالة
webdesk-answer-last = هذا آخر رد منا في هذه المحادثة
webdesk-quick-title = ردود جاهزة
webdesk-quick-what = يُرجى اختيار واحد، ثم تغييره، لكي يناسب ما جاء في الرسالة.
webdesk-quick-english = لا توجد ردود جاهزة بهذه اللغة، لذلك يظهر الرد بالإنجليزية. يجب أن يترجمه شخص محل ثقتكم.
webdesk-caution = يُرجى النظر إلى هذا مرة أخرى قبل الإرسال:
webdesk-caution-address = قد يذكر الرد مكانًا.
webdesk-caution-date = قد يذكر الرد يومًا.
webdesk-caution-phone = قد يكون في الرد رقم هاتف.
webdesk-caution-time = قد يذكر الرد وقتًا.
webdesk-check-empty = لا توجد كلمات في الرد بعد.
webdesk-check-blank = ما زال في الرد الجاهز مكان فارغ يلزم ملؤه.
webdesk-check-past = مضى يوم الخبر التالي. يُرجى اختيار يوم آخر، أو عدم اختيار أي يوم.
webdesk-check-unedited = هذا رد جاهز، ولم يغيّره أحد.
webdesk-check-word = من كتب الرسالة يريد أن تُطلب منه الكلمة السرية قبل ذكر مكان أو وقت.
webdesk-check-again = يُرجى قراءة ردكم مرة أخرى. إذا كان صحيحًا، يُرجى الضغط مرة أخرى: عندئذٍ يُرسل كما هو.
webdesk-book-first = يُرجى تحميل ملف book.jsonl في صفحة كل الرسائل. إذا لم تردوا من قبل قط، يُرجى بدء دفتر جديد هناك.
webdesk-send = قفل وإرسال
webdesk-send-file = حفظه كملف مقفل
webdesk-send-again = إرساله الآن
webdesk-send-working = يجري قفل الرد…
webdesk-send-done = الرد لدى خادم الرسائل. يُرجى حفظ الدفتر الآن.
webdesk-send-saved = الرد مقفل ومحفوظ. يُرجى إرساله لاحقًا من مكتب لديه اتصال بالشبكة. ويُرجى حفظ الدفتر الآن.
webdesk-send-waits = الرد ينتظر هنا. يُرجى إرساله مرة أخرى لاحقًا، أو حفظه كملف.
webdesk-send-no-mailbox = صندوق بريد من كتب الرسالة ليس لدى خادم الرسائل هذا. الرد ينتظر هنا. يُرجى تجربة الخادم الذي أُرسلت إليه الرسالة.
webdesk-send-no-relay = لا يوجد خادم رسائل بعد. يُرجى جلب الرسائل منه أولًا، أو حفظ الرد كملف.
webdesk-send-address = لا يمكن استخدام العنوان الذي في الرسالة. يُرجى استخدام طريقة الوصول التي ذكرها من كتبها.
webdesk-send-no-code = لا يوجد لدى من كتب الرسالة رمز لقراءة رد. يُرجى استخدام طريقة الوصول التي ذكرها.
# $over (number) - how many bytes too many
webdesk-send-long = الرد أطول من الحد بهذا العدد من البايتات: { $over }. يُرجى تقصيره.
webdesk-send-not-sealed = تعذّر قفل الرد، لذلك لا يوجد رد. يُرجى قفل المكتب، وفتحه من جديد، وكتابة الرد مرة أخرى.

## What has to be saved

webdesk-keep-title = للغد
webdesk-keep-why = ردودكم مرقّمة في الدفتر. دونه، تُعطى الأرقام مرتين، ويظهر تحذير لمن كتب الرسالة.
webdesk-keep-no-book = لم يُحمّل أي دفتر. يُرجى فتح ملف book.jsonl مع الملفات الأخرى.
webdesk-keep-begin = لم أكتب أي رد من قبل: بدء دفتر جديد
webdesk-keep-begun = بدأ دفتر جديد. يُرجى حفظه بعد ردكم الأول.
webdesk-keep-unsaved = هذا لم يُحفظ بعد. عند إغلاق علامة التبويب، يضيع.
webdesk-keep-saved = لا يوجد شيء لحفظه.
webdesk-keep-book = حفظ book.jsonl
webdesk-keep-quarantine = حفظ quarantine.txt
# $name (text) - the beginning of a name
webdesk-keep-copy = حفظ النسخة المقفلة من ردكم { $name }…
# $name (text) - the beginning of a name
webdesk-keep-answer = حفظ الرد المقفل { $name }…
webdesk-keep-where = مكانها في مجلد waymark-desk، بدل الملفات الأقدم: النسخ في sent، والردود المقفلة في outbox.
webdesk-keep-done = يحفظ المتصفح الملف. يُرجى التحقق من وجوده.
webdesk-save-failed = لم يحفظه المتصفح. يُرجى التحقق من إعدادات التنزيل، ثم المحاولة مرة أخرى.

## Evidence

# $count (number) - how many files
webdesk-evidence-title = { $count ->
    [zero] الأدلة: { $count } ملف
    [one] الأدلة: ملف واحد
    [two] الأدلة: ملفان
    [few] الأدلة: { $count } ملفات
    [many] الأدلة: { $count } ملفًا
   *[other] الأدلة: { $count } ملف
}
webdesk-evidence-care-child = إذا أظهرت صورة اعتداءً على طفل، يجب عدم حفظها وعدم نقلها إلى غيركم. يُرجى عزل الرسالة وسؤال الشخص المسؤول لديكم.
webdesk-evidence-care-copy = الملفات المحفوظة غير مقفلة: يستطيع فتحها كل من يستطيع استخدام هذا الحساب على الحاسوب.
# $size (text) - a number of megabytes, such as 2.5
webdesk-evidence-size = حجمها نحو { $size } ميغابايت.
webdesk-evidence-fetch = جلبها من خادم الرسائل
webdesk-evidence-no-relay = لجلبها من خادم الرسائل، يُرجى جلب الرسائل منه أولًا.
webdesk-evidence-file = أو إضافة الملف المقفل
webdesk-evidence-file-hint = من المجلد parcels الذي صنعه waymark-desk.
webdesk-evidence-fetching = يجري جلب الأدلة…
# $done (text) - megabytes that are here
# $all (text) - megabytes of all
webdesk-evidence-progress = وصل { $done } من { $all } ميغابايت.
# $seconds (number) - until the next try
webdesk-evidence-again = { $seconds ->
    [zero] لا يرد خادم الرسائل. تبدأ المحاولة التالية بعد { $seconds } ثانية.
    [one] لا يرد خادم الرسائل. تبدأ المحاولة التالية بعد ثانية واحدة.
    [two] لا يرد خادم الرسائل. تبدأ المحاولة التالية بعد ثانيتين.
    [few] لا يرد خادم الرسائل. تبدأ المحاولة التالية بعد { $seconds } ثوانٍ.
    [many] لا يرد خادم الرسائل. تبدأ المحاولة التالية بعد { $seconds } ثانية.
   *[other] لا يرد خادم الرسائل. تبدأ المحاولة التالية بعد { $seconds } ثانية.
}
webdesk-evidence-reading = تجري قراءة الملف…
webdesk-evidence-verifying = يجري التحقق من الأدلة كلها. تتوقف الصفحة أثناء ذلك.
webdesk-evidence-whole = الأدلة كلها هنا، ولم يغيّرها أحد. لم يُفتح شيء.
webdesk-evidence-not-named = هذه ليست الملفات التي تذكرها الرسالة. يجب عدم الاعتماد عليها.
webdesk-evidence-not-yet = لا يظهر أي ملف في القائمة قبل وصول الأدلة كلها والتحقق منها.
webdesk-evidence-gone = هذه الأدلة لم تعد لدى خادم الرسائل. يُرجى سؤال زملائكم هل جلبوها.
webdesk-evidence-list = قائمة الأجزاء ليست القائمة الصحيحة. يُرجى إخبار من يديرون خادم الرسائل.
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-missing = الجزء { $number } من { $all } غير موجود لدى خادم الرسائل. يُرجى إخبار من يديرونه.
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-altered = الجزء { $number } من { $all } تغيّر. لم يُستخدم منه شيء. يُرجى إخبار من يديرون خادم الرسائل.
webdesk-evidence-no-key = لا يوجد في الرسالة مفتاح لهذه الأدلة، لذلك لا يمكن فتحها.
webdesk-evidence-other = هذا الملف ليس أدلة هذه الرسالة، أو تغيّر شيء فيه أو نقص.
# $number (number) - which file, from 1
webdesk-evidence-changed = الملف { $number } فيها ليس الملف الذي تذكره قائمتها. لم يُستخدم منه شيء.
webdesk-evidence-key = المفتاح الذي في الرسالة يفتح طردًا آخر غير هذا.
webdesk-evidence-newer = صُنعت هذه الأدلة بإصدار أحدث. يُرجى الحصول على إصدار أحدث من المكتب.
webdesk-evidence-none = هذه ليست أدلة مقفلة، أو بدايتها غير موجودة.
webdesk-evidence-cut = نهايتها غير موجودة. يُرجى جلبها مرة أخرى.
webdesk-evidence-damaged = تغيّرت بعد قفلها. يُرجى جلبها مرة أخرى.
# $size (text) - a number of megabytes
# $type (text) - what the file is, such as image/jpeg
webdesk-evidence-about = { $type }، { $size } ميغابايت
webdesk-evidence-save = حفظ هذا الملف
# $name (text) - name of the file
webdesk-evidence-saved = يجري حفظ { $name }. لم يُفتح الملف.
webdesk-evidence-index = حفظ القائمة مع قيم SHA-256
webdesk-evidence-look = عرض الصورة مموّهة
webdesk-evidence-show = عرضها بوضوح
webdesk-evidence-blur = تمويهها من جديد
webdesk-evidence-hide = إخفاء الصورة
# $name (text) - name of the file
webdesk-evidence-picture = الصورة { $name }

## Quarantine

webdesk-quarantine-title = العزل
webdesk-quarantine-what = عند العزل، لا يمكن عرض أدلة هذه الرسالة أو حفظها، حتى يتخذ أحد قرارًا.
webdesk-quarantine-reason = السبب
webdesk-quarantine-reason-hint = لزملائكم. دون أسماء.
webdesk-quarantine-put = عزل هذه الرسالة
# $day (text) - a date
webdesk-quarantine-in = هذه الرسالة معزولة منذ { $day }. لا يمكن عرض أدلتها أو حفظها.
webdesk-quarantine-lift = إنهاء عزل الرسالة
