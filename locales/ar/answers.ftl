### Coming back with a code: the page before its program has started, and every word of the mailbox.
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The page before the program has started, and where it can not start

answers-title = الردود
answers-intro = برمز رسالتك، يمكنك هنا قراءة الردود، أو مواصلة الكتابة، أو حذف كل شيء.
# Shown until the program has started, and where it never starts.
answers-loading = تبدأ الصفحة وحدها، إذا كان هذا المتصفح يستطيع تشغيلها. وتحتاج إلى ما لا يزيد على 400 كيلوبايت من البيانات.
answers-noscript = لا يمكن فتح الردود في هذا المتصفح، لأن البرامج النصية (scripts) متوقفة فيه. الردود مقفلة، ولا يستطيع فتح القفل إلا برنامج نصي.
answers-about-small = يُرجى قراءة هذا قبل كتابة رمزك
answers-none-title = لا توجد ردود في الانتظار هنا
answers-none-answer = في هذه النسخة من الموقع، لا أحد يتلقى الرسائل، لذلك لا أحد يرد. يُرجى عدم الانتظار هنا. يمكنك الاتصال بالهاتف بدلًا من ذلك.
answers-no-start = لا يمكن أن تعمل الصفحة في هذا المتصفح. ما زالت الردود في الانتظار. يُرجى تجربة متصفح آخر، أو الاتصال بالهاتف.
answers-not-secure = هذه الصفحة غير آمنة لكتابة رمز، لذلك تبقى مغلقة. يُرجى التحقق من أن بداية العنوان هي https، أو الاتصال بالهاتف.

## The frame around every screen

answers-back = رجوع
answers-close = إغلاق هذه الصفحة
answers-numbers-link = أرقام الهاتف
answers-about-link = المخاطر التي تبقى
answers-start-link = الصفحة الرئيسية
answers-language-failed = تعذّر تحميل اللغة الأخرى. لم يُفقد شيء. يُرجى المحاولة مرة أخرى عند وجود إشارة.

## The code

answers-code-title = فتح الردود
answers-code-why = رمزك يفتح الردود على هذا الهاتف. الرمز نفسه لا يُرسل إلى أحد.
answers-code-label = رمزك
answers-code-hint = 24 رقمًا، بأي شكل تُكتب به الأرقام. المسافات والشرطات لا تهم.
answers-code-open = فتح
answers-code-empty = يُرجى كتابة رمزك، وهو 24 رقمًا.
answers-code-letters = توجد حروف فيما كُتب. في الرمز أرقام فقط.
# $left (number) - how many digits are missing
answers-code-short = { $left ->
    [zero] ما زال ينقص { $left } رقم. في الرمز 24 رقمًا.
    [one] ما زال ينقص رقم واحد. في الرمز 24 رقمًا.
    [two] ما زال ينقص رقمان. في الرمز 24 رقمًا.
    [few] ما زالت تنقص { $left } أرقام. في الرمز 24 رقمًا.
    [many] ما زال ينقص { $left } رقمًا. في الرمز 24 رقمًا.
   *[other] ما زال ينقص { $left } رقم. في الرمز 24 رقمًا.
}
# $over (number) - how many digits are too many
answers-code-long = { $over ->
    [zero] يوجد { $over } رقم زائد. في الرمز 24 رقمًا.
    [one] يوجد رقم واحد زائد. في الرمز 24 رقمًا.
    [two] يوجد رقمان زائدان. في الرمز 24 رقمًا.
    [few] توجد { $over } أرقام زائدة. في الرمز 24 رقمًا.
    [many] يوجد { $over } رقمًا زائدًا. في الرمز 24 رقمًا.
   *[other] يوجد { $over } رقم زائد. في الرمز 24 رقمًا.
}
# $group (number) - which of the six groups of four digits, from 1 to 6
answers-code-group = هذه الأرقام لا يتوافق بعضها مع بعض. يُرجى النظر إلى المجموعة { $group } مرة أخرى: يبدو أن فيها خطأ.
answers-code-check = هذه الأرقام لا يتوافق بعضها مع بعض. رقم واحد منها أو أكثر خاطئ. يُرجى مقارنتها مجموعة بعد مجموعة.
answers-code-near = إذا كان يمكن لأحد رؤية شاشتك الآن، فقد يكون من الأفضل فعل هذا لاحقًا.
answers-code-lost = دون الرمز، لا يمكن لأحد فتح الردود. إذا ضاع، يمكنك كتابة رسالة جديدة، أو الاتصال بالهاتف.

## Opening the mailbox

answers-deriving = يجري صنع المفاتيح من رمزك. يستغرق ذلك بضع ثوانٍ…
answers-agencies = يجري تحميل القائمة الموقّعة للجهات…
answers-looking = يجري البحث عن صندوق بريدك…
answers-unlocking = يجري فتح قفل الردود والتحقق ممن كتبها…
# $seconds (number) - about how long until the next try
answers-waiting = { $seconds ->
    [zero] لا يوجد اتصال بالشبكة، أو صندوق البريد مشغول. نحاول مرة أخرى بعد { $seconds } ثانية.
    [one] لا يوجد اتصال بالشبكة، أو صندوق البريد مشغول. نحاول مرة أخرى بعد ثانية واحدة.
    [two] لا يوجد اتصال بالشبكة، أو صندوق البريد مشغول. نحاول مرة أخرى بعد ثانيتين.
    [few] لا يوجد اتصال بالشبكة، أو صندوق البريد مشغول. نحاول مرة أخرى بعد { $seconds } ثوانٍ.
    [many] لا يوجد اتصال بالشبكة، أو صندوق البريد مشغول. نحاول مرة أخرى بعد { $seconds } ثانية.
   *[other] لا يوجد اتصال بالشبكة، أو صندوق البريد مشغول. نحاول مرة أخرى بعد { $seconds } ثانية.
}
answers-waiting-login = بعض الشبكات تطلب تسجيل الدخول أولًا. لم يُفقد شيء، ولا تلزم كتابة أي شيء من جديد.
answers-nothing-title = لا يوجد صندوق بريد لهذا الرمز
answers-nothing-text = الأرقام يتوافق بعضها مع بعض، لكن لا يوجد صندوق بريد لهذا الرمز. يُرجى التحقق منها مرة أخرى.
answers-nothing-why = يُحذف صندوق البريد بعد سنة لا يفتحه فيها أحد. وربما حذفته من قبل، أو غيّرت رمزك.
answers-nothing-call = يمكنك أيضًا الاتصال بالجهة، أو كتابة رسالة جديدة.

## An open mailbox

answers-threads-title = الردود على رسائلك
# The whole button for one agency. $name (text) - the agency's name
# $count (number) - how many answers have come from it
answers-threads-row = { $count ->
    [zero] { $name }: لا ردود
    [one] { $name }: رد واحد
    [two] { $name }: ردان
    [few] { $name }: { $count } ردود
    [many] { $name }: { $count } ردًا
   *[other] { $name }: { $count } رد
}
# $name (text) - the agency's name
answers-threads-none = { $name }: لا يوجد رد بعد
answers-empty-title = صندوق بريدك فارغ
answers-empty-text = رمزك صحيح، لكن لا توجد هنا رسالة ولا رد. ربما لم تصل رسالتك. يمكنك كتابتها مرة أخرى، أو الاتصال بالهاتف.
answers-look-again = البحث عن ردود جديدة
# In place of the name of an agency that the signed list does not have.
answers-unknown-agency = جهة ليست في القائمة
answers-unknown-text = لم تعد هذه الجهة في القائمة الموقّعة. لا يمكن لأحد التحقق ممن كتب هذه الردود، لذلك هي مخفية. يُرجى الاتصال بالهاتف قبل الوثوق بها.
answers-old-list = القائمة الموقّعة للجهات قديمة. يُرجى الاتصال بالجهة قبل الذهاب إلى أي مكان.
answers-note-lost = تعذّرت قراءة ملاحظة كانت محفوظة لك. لا يمكننا القول هل أزال أحد ردًا من هنا.
# Stands before the agency's phone numbers.
answers-call = يمكنك أيضًا الاتصال بالجهة. قد تكلّف المكالمة مالًا.
answers-practice = للتدريب فقط. لا أحد يقرأ هذه الرسائل أو يرد عليها.

## How far a letter is

# $number (number) - the number of the survivor's newest letter to this agency
# $day (text) - the day on which it was stored
answers-way-last = آخر ما أرسلته هو رقم { $number }، وحُفظ بتاريخ { $day }.
# $number (number) - the number of the survivor's newest letter to this agency
answers-way-last-number = آخر ما أرسلته هو رقم { $number }.
answers-way-stored = هو محفوظ. لم تستلمه الجهة بعد.
answers-way-collected = استلمته الجهة، لكنها لم تقرأه بعد.
answers-way-opened = فتحته الجهة. لا يوجد رد عليه بعد.
answers-way-answered = ردت عليه الجهة.
# $from (number) - the first of some older letters of hers
# $to (number) - the last of them
answers-way-older-stored = الأرقام من { $from } إلى { $to } محفوظة، ولم تُستلم بعد.
answers-way-older-one-stored = الرقم { $from } محفوظ، ولم يُستلم بعد.
answers-way-older-collected = الأرقام من { $from } إلى { $to } استُلمت، ولم تُقرأ بعد.
answers-way-older-one-collected = الرقم { $from } استُلم، ولم يُقرأ بعد.
answers-way-older-opened = الأرقام من { $from } إلى { $to } فُتحت، ولا رد عليها بعد.
answers-way-older-one-opened = الرقم { $from } فُتح، ولا رد عليه بعد.
answers-way-older-answered = الأرقام من { $from } إلى { $to } جاء الرد عليها.
answers-way-older-one-answered = الرقم { $from } جاء الرد عليه.
answers-way-many = تقول الجهة إن الأمر يستغرق وقتًا أطول، لأن رسائل كثيرة وصلت.
answers-way-interpreter = تقول الجهة إن الأمر يستغرق وقتًا أطول، لأنها تبحث عن مترجم.
answers-way-partner = تقول الجهة إن الأمر يستغرق وقتًا أطول، لأنها تنتظر منظمة أخرى.
answers-way-closed = تقول الجهة إن الأمر يستغرق وقتًا أطول، لأنها مغلقة الآن.
# $day (text) - a date
answers-way-next = تقول الجهة: الخبر التالي بتاريخ { $day } أو قبله.
# $number (number) - the number of the newest answer
# $day (text) - its date
answers-last = آخر رد: رقم { $number }، بتاريخ { $day }.
answers-last-number = آخر رد: رقم { $number }.
answers-last-check = يمكنك الاتصال بالجهة وسؤالها هل هذا آخر رقم لديها. ربما احتجز أحد ردًا أحدث.
answers-no-answer = لا يوجد رد بعد.

## Answers

# $number (number) - the number of the answer
answers-answer = الرد { $number }
answers-answer-closed = لن ترد الجهة هنا بعد ذلك.
answers-answer-more = عرض بقية هذا الرد
answers-word = اخترت كلمة سرية بينك وبين الجهة. ينبغي أن تطلبها الجهة منك قبل أن تذكر لك مكانًا أو وقتًا.
answers-helped-title = هل ساعدك هذا الرد؟
answers-helped-why = الإجابة ليست إلزامية. تصل إجابتك إلى الجهة وحدها.
answers-helped-yes = ساعدني
answers-helped-some = قليلًا
answers-helped-no = لم يساعدني
answers-helped-stored = حُفظ ذلك للجهة. شكرًا لك.

## What is not as it should be

answers-trouble-title = يُرجى النظر إلى هذا أولًا
# $from (number) - the number of the first answer that is missing
# $to (number) - the number of the last one
answers-trouble-missing = الردود من { $from } إلى { $to } غير موجودة. ربما ضاعت، أو احتجزها أحد. يُرجى سؤال الجهة.
answers-trouble-missing-one = الرد { $from } غير موجود. ربما ضاع، أو احتجزه أحد. يُرجى سؤال الجهة.
# $number (number) - the number of the answer
answers-trouble-repeated = وصل الرد { $number } أكثر من مرة. يُرجى سؤال الجهة: أي واحد هو الصحيح؟
answers-trouble-broken = الرد { $number } لا يتبع الرد الذي قبله. ربما غيّر أحد شيئًا. يُرجى سؤال الجهة.
answers-trouble-withdrawn = رد قرأته من قبل لم يعد هنا: رقم { $number }. يُرجى سؤال الجهة.
answers-trouble-not-seen = عندما كتبت الجهة آخر مرة، لم تكن قد رأت رسالتك { $number }. ربما ما زالت في الطريق.
answers-trouble-unreadable = { $count ->
    [zero] لا يمكن فتح { $count } رسالة في صندوق بريدك بهذا الرمز. ربما هي تالفة.
    [one] لا يمكن فتح رسالة واحدة في صندوق بريدك بهذا الرمز. ربما هي تالفة.
    [two] لا يمكن فتح رسالتين في صندوق بريدك بهذا الرمز. ربما هما تالفتان.
    [few] لا يمكن فتح { $count } رسائل في صندوق بريدك بهذا الرمز. ربما هي تالفة.
    [many] لا يمكن فتح { $count } رسالة في صندوق بريدك بهذا الرمز. ربما هي تالفة.
   *[other] لا يمكن فتح { $count } رسالة في صندوق بريدك بهذا الرمز. ربما هي تالفة.
}
answers-hidden-title = يوجد هنا شيء ليس من الجهة
answers-hidden-text = { $count ->
    [zero] { $count } رسالة لا تحمل توقيع الجهة. ربما كتبها شخص آخر، لذلك هي مخفية.
    [one] رسالة واحدة لا تحمل توقيع الجهة. ربما كتبها شخص آخر، لذلك هي مخفية.
    [two] رسالتان لا تحملان توقيع الجهة. ربما كتبهما شخص آخر، لذلك هما مخفيتان.
    [few] { $count } رسائل لا تحمل توقيع الجهة. ربما كتبها شخص آخر، لذلك هي مخفية.
    [many] { $count } رسالة لا تحمل توقيع الجهة. ربما كتبها شخص آخر، لذلك هي مخفية.
   *[other] { $count } رسالة لا تحمل توقيع الجهة. ربما كتبها شخص آخر، لذلك هي مخفية.
}
answers-hidden-never = يجب عدم الذهاب أبدًا إلى مكان مذكور فيها، وعدم الاتصال برقم موجود فيها.
answers-hidden-show = العرض رغم ذلك
answers-hidden-mark = هذا ليس من جهة. يجب عدم الذهاب أبدًا إلى مكان مذكور فيه.

## Writing on

answers-write-title = مواصلة الكتابة
answers-write-why = يُقفل ما كتبته على هذا الهاتف، بحيث لا تستطيع فتحه إلا هذه الجهة. لا تلزم كتابة التفاصيل.
answers-write-label = كلماتك
# $left (number) - how many characters still fit
answers-write-left = { $left ->
    [zero] لا يمكن إضافة حروف أخرى
    [one] يمكن إضافة حرف واحد آخر
    [two] يمكن إضافة حرفين آخرين
    [few] يمكن إضافة { $left } أحرف أخرى
    [many] يمكن إضافة { $left } حرفًا آخر
   *[other] يمكن إضافة { $left } حرف آخر
}
# $over (number) - how many characters are too many
answers-write-over = { $over ->
    [zero] يزيد النص { $over } حرف على الحد. لم يُحذف منه شيء. يُرجى تقصيره.
    [one] يزيد النص حرفًا واحدًا على الحد. لم يُحذف منه شيء. يُرجى تقصيره.
    [two] يزيد النص حرفين على الحد. لم يُحذف منه شيء. يُرجى تقصيره.
    [few] يزيد النص { $over } أحرف على الحد. لم يُحذف منه شيء. يُرجى تقصيره.
    [many] يزيد النص { $over } حرفًا على الحد. لم يُحذف منه شيء. يُرجى تقصيره.
   *[other] يزيد النص { $over } حرف على الحد. لم يُحذف منه شيء. يُرجى تقصيره.
}
answers-write-empty = لا توجد كلمات بعد. يمكنك كتابة شيء، أو ترك ذلك.
# $name (text) - the agency's own name
answers-write-send = إرسال إلى { $name }
answers-write-sending = يجري قفل كلماتك وإرسالها…
answers-write-stored = كلماتك محفوظة، ولم تُقرأ بعد. وهي لم تعد في هذه الصفحة.
answers-sending = يجري القفل والإرسال…
answers-other-first = ما زال يجري إرسال شيء آخر. يُرجى الانتظار لحظة.
answers-files = إضافة صور أو ملفات

## Asking them to stop

answers-stop = الطلب من الجهة ألا تتواصل معي بعد الآن
# $name (text) - the agency's own name
answers-stop-sure = الطلب من الجهة { $name } ألا تتواصل معك بعد الآن؟ ما زال يمكنك الكتابة إليها لاحقًا.
answers-stop-yes = نعم، طلب ذلك
answers-stop-no = لا
answers-stop-stored = حُفظ طلبك. تراه الجهة عندما تستلم الرسائل. حتى ذلك الحين، قد تتواصل معك رغم ذلك.

## Deleting everything

answers-delete = حذف كل شيء
answers-delete-title = حذف كل شيء
answers-delete-why = لكي يكون واضحًا لك ما الذي يُحذف، وما الذي قد يبقى.
answers-delete-here = ما ينتظر هنا يُحذف: صندوق بريدك وكل الردود فيه، المقروءة وغير المقروءة.
answers-delete-asks = يُطلب من الجهة حذف ما أرسلته. قد تضطر إلى الاحتفاظ ببعضه، بسبب قانون مثلًا.
answers-delete-code = لن يفتح رمزك أي شيء بعد ذلك. لا يمكن التراجع عن هذا.
answers-delete-phone = هذا لا يحذف سجل المتصفح. ولا تتوقف برامج التجسس المخفية أيضًا.
answers-delete-start = حذف كل شيء
answers-delete-sure = حذف صندوق بريدك الآن، والطلب من الجهة أن تحذف؟
answers-delete-yes = نعم، حذفه
answers-delete-no = لا، الاحتفاظ به
answers-delete-asking = يجري الطلب من الجهة أن تحذف…
answers-delete-deleting = يجري حذف صندوق بريدك…
answers-delete-waiting = لم يُحذف شيء من صندوق بريدك بعد. إذا غادرت هذه الصفحة الآن، فإنه يبقى.
answers-deleted-title = حُذف صندوق بريدك
answers-deleted-here = حُذف صندوق البريد وكل ما كان ينتظر فيه. لم يعد رمزك يفتح شيئًا.
# $name (text) - the agency's own name
answers-deleted-asked = طُلب من الجهة { $name } حذف ما أرسلته. ترى ذلك عندما تستلم الرسائل. قد تضطر إلى الاحتفاظ ببعضه.
answers-deleted-not-asked = تعذّر إرسال الطلب إلى الجهة { $name }. ما زال لديها ما أرسلته. يمكنك الاتصال بها.
answers-deleted-unknown = إحدى الجهات لم تعد في القائمة، لذلك تعذّر إرسال الطلب إليها. قد يكون ما أرسلته ما زال لديها.

## Changing the code

answers-change = تغيير رمزي
answers-change-title = تغيير رمزي
answers-change-why = يُرجى فعل هذا إذا كان من الممكن أن أحدًا رأى رمزك. بعد ذلك، لن يفتح الرمز القديم شيئًا.
answers-change-moves = يصبح لك رمز جديد. تُنقل إليه كل الردود، وتُخبر الجهات إلى أين ترد.
answers-change-keep-old = يُرجى الاحتفاظ بالرمزين حتى تقول هذه الصفحة إن الأمر انتهى.
answers-change-make = إنشاء رمز جديد
answers-change-making = يجري إنشاء رمز جديد على هذا الهاتف. يستغرق ذلك بضع ثوانٍ…
answers-change-new = هذا رمزك الجديد
answers-change-keep = يُرجى حفظه عن ظهر قلب، أو كتابته وإخفاؤه. من يجده يستطيع أن يقرأ ويكتب كأنه أنت.
answers-change-picture = يُرجى عدم تصويره. كثيرًا ما تنتقل الصور وحدها إلى أجهزة أخرى.
answers-change-last-four = للتأكد من أن الرمز معك: يُرجى كتابة آخر أربعة أرقام منه
answers-change-last-four-hint = المجموعة الأخيرة من أربعة أرقام فقط.
answers-change-not-equal = هذه ليست آخر أربعة أرقام من الرمز الجديد. يُرجى النظر إليه مرة أخرى.
answers-change-confirm = الرمز الجديد معي. تغيير رمزي
answers-change-reading = يجري جمع الردود…
answers-change-moving = يجري نقل الردود إلى الرمز الجديد…
answers-change-telling = يجري إخبار الجهات إلى أين ترد…
answers-change-deleting = يجري حذف صندوق البريد القديم…
answers-change-waiting = ما زال رمزك القديم يعمل. يُرجى الاحتفاظ بالرمزين حتى تقول هذه الصفحة إن الأمر انتهى.
answers-change-cancel = الاحتفاظ بالرمز القديم
answers-changed-title = رمزك الجديد يعمل الآن
answers-changed-text = لم يعد الرمز القديم يفتح شيئًا.
# $name (text) - the agency's own name
answers-changed-not-told = تعذّر إخبار الجهة { $name }. لا يمكن أن تصلك ردود جديدة منها. يمكنك الاتصال بها.
answers-changed-lost = تعذّر نقل رد واحد أو أكثر، لأنه لا يمكن لأحد التحقق ممن كتبه.
answers-changed-go = الانتقال إلى الردود

## When something could not be done. Every text says what is lost, which is nothing, and what to do.

answers-failed-title = لم ينجح ذلك بعد
answers-failed-open = تعذّر فتح صندوق البريد. لم يُفقد شيء مما فيه. يمكنك المحاولة لاحقًا، أو الاتصال بالهاتف.
answers-failed-list = تعذّر تحميل القائمة الموقّعة للجهات، لذلك لا يمكن لأحد التحقق من أي رد. يمكنك المحاولة لاحقًا، أو الاتصال بالهاتف.
answers-failed-sealer = لم يستطع البرنامج أن يعمل على هذا الهاتف. يمكنك إغلاق صفحات أخرى والمحاولة مرة أخرى، أو استخدام متصفح آخر، أو الاتصال بالهاتف.
answers-failed-sealer-read = تعذّر فتح قفل الردود على هذا الهاتف. يمكنك إغلاق صفحات أخرى والمحاولة مرة أخرى، أو استخدام متصفح آخر.
answers-failed-expired = مفاتيح هذه الجهة قديمة جدًا، لذلك لم يُقفل لها شيء. يمكنك الاتصال بها.
answers-failed-gone = لم تعد هذه الجهة تستقبل الرسائل هنا. لم يُرسل شيء. يمكنك الاتصال بها.
answers-failed-full = صندوق بريد الجهة ممتلئ الآن. يمكنك المحاولة لاحقًا، أو الاتصال بها.
answers-failed-refused = لم يقبل صندوق البريد ذلك. يمكنك المحاولة لاحقًا، أو الاتصال بالجهة.
answers-failed-long = كلماتك طويلة أكثر من اللازم. يُرجى تقصيرها. لم يُحذف منها شيء.
answers-failed-kept = ما كتبته ما زال في هذه الصفحة. وهو ليس في أي مكان آخر.
answers-failed-delete = تعذّر حذف صندوق البريد. وهو ما زال موجودًا. يُرجى المحاولة لاحقًا.
answers-failed-change = لم يتغيّر رمزك بعد. ما زال الرمز القديم يعمل. يُرجى الاحتفاظ بالرمزين والمحاولة مرة أخرى.

## After closing

answers-closed-title = أُغلقت هذه الصفحة
answers-closed-again = فتح الردود مرة أخرى
answers-closed-text = لم يعد في هذه الصفحة أي شيء من الردود. قد يظل سجل المتصفح يُظهر أنك كنت في هذا الموقع. ولا تتوقف برامج التجسس المخفية.

## What the agency can read without our tools

answers-plain-heading = رسالة تالية، كما كُتبت
answers-plain-helped-yes = يقول من كتب الرسالة: الرد ساعد.
answers-plain-helped-some = يقول من كتب الرسالة: الرد ساعد قليلًا.
answers-plain-helped-no = يقول من كتب الرسالة: الرد لم يساعد.
answers-plain-stop = من كتب الرسالة يطلب عدم التواصل معه بعد الآن.
answers-plain-delete = من كتب الرسالة يطلب حذف ما أُرسل إليكم.
answers-plain-moved = لدى من كتب الرسالة رمز جديد. يُرجى الرد على العنوان الجديد من الآن فصاعدًا.
