### waymark-desk: every text that the agency's program prints. Its --help is in English only.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### Placeholders such as { $path } are names of files, keys and numbers; keep them all.

## Passphrases

desk-passphrase-ask = عبارة المرور لملف المفتاح:{" "}
desk-passphrase-new = عبارة مرور جديدة لملف المفتاح:{" "}
desk-passphrase-again = عبارة المرور نفسها مرة أخرى:{" "}

## keygen: new keys

desk-keygen-done = المفاتيح جاهزة.
# $path (text) - name of the file
desk-keygen-identity-file = ملف المفتاح، يجب أن يبقى سرًا: { $path }
# $path (text) - name of the file
desk-keygen-agency-file = بيانات الجهة لدليل الجهات، وهي علنية: { $path }
desk-keygen-recipient = المستلِم (recipient)، وله تُقفل الرسائل:
# $start (text) - how the recipient begins
# $file (text) - name of the file that holds all of it
desk-keygen-recipient-long = { $start }… (وهو كامل في { $file })
desk-keygen-inbox = صندوق الوارد، وفيه تُترك الرسائل:
desk-keygen-fingerprint = البصمة، وتُقرأ بصوت مسموع على الهاتف:
# $day (text) - a date, such as 2027-02-19
desk-keygen-until = يمكن قفل الرسائل لهذه المفاتيح حتى { $day }. يجب صنع مفاتيح جديدة قبل ذلك اليوم.
desk-keygen-practice = هذه المفاتيح للتدريب. يجب عدم استخدامها أبدًا لرسائل حقيقية.

## What to do next. The program puts a number before each line.

desk-next = الخطوات التالية
desk-next-today = الخطوات التالية. يجب تنفيذها اليوم، بهذا الترتيب. الكلمة URL تعني عنوان خادم الرسائل في دليل الجهات.
# $path (text) - name of the file
desk-next-copy = نسخ { $path } إلى ذاكرة USB وحفظها في مكان مقفل. دون هذا الملف لا يمكن فتح أي رسالة.
desk-next-passphrase = كتابة عبارة المرور على ورقة وحفظها في مكان آخر مقفل. لا يستطيع أحد إعادة تعيينها.
desk-next-paper = نقل مفتاح الاسترداد الموجود أدناه إلى ورق: بالطباعة، أو بالنسخ باليد. وهو يظهر الآن فقط.
# $path (text) - name of the file
desk-next-print = طباعة { $path }. ثم حذف الملف وكل نسخة منه: مكان مفتاح الاسترداد هو الورق فقط.
# $path (text) - name of the file
desk-next-correct = فتح { $path } في محرر نصوص. ثم تصحيح country وlangs وrun_by وtells_police وtells_immigration وduty_to_report وphones وdays.
# $command (text) - what to type
desk-next-rehearse = التدرّب على الرسالة الأولى: { $command }
# $path (text) - name of the file
desk-next-send = إرسال { $path } إلى من يوقّعون دليل الجهات. يجب عدم إرسال ملف المفتاح أبدًا.
desk-next-call = انتظار اتصالهم بكم على رقم يعرفونه. ثم قراءة البصمة لهم بصوت مسموع.
# For a new colleague.
# $path (text) - name of the file
desk-next-give = إعطاء { $path } لمن انضم إليكم وحده، على ذاكرة USB. يجب عدم الاحتفاظ بأي نسخة منه.
# $path (text) - name of the file
desk-next-replace = من الآن فصاعدًا، يستخدم الجميع { $path }. فيه الأسطر القديمة والسطر الجديد.
# $note (text) - the note of the new line, such as desk-2
desk-next-changed = إخبار من يوقّعون دليل الجهات بأن السطر { $note } جديد. ثم انتظار اتصالهم بكم، لأن البصمة تغيّرت.
# After somebody left.
# $command (text) - what to type
desk-next-fetch = جلب كل ما ينتظر، ومن صندوق الوارد القديم أيضًا: { $command }
# $note (text) - whose it is, such as desk-3
# $path (text) - name of the file
# $command (text) - what to type
desk-next-hand = إعطاء { $path } مع الملف agency.json إلى { $note }. وهناك يُكتب هذا الأمر: { $command }
# $path (text) - name of the file
desk-next-send-left = إرسال { $path } إلى من يوقّعون دليل الجهات. وإخبارهم بأن أحد زملائكم غادر وبأن الأمر عاجل.
desk-next-fetch-again = مواصلة الجلب كل يوم حتى يسري دليل الجهات الجديد. ثم الجلب مرة أخرى في اليوم التالي.
# $command (text) - what to type
desk-next-empty = بعد أن يجلب جميع زملائكم الرسائل، إفراغ صندوق الوارد القديم: { $command }
# $path (text) - name of the file
desk-next-both-inboxes = من الآن فصاعدًا، يكون الجلب باستخدام { $path }. فهو يعرف صندوق الوارد الجديد والقديم.
# After recover.
# $command (text) - what to type
desk-next-show = قراءة الرسائل: { $command }
desk-next-new-keys = صنع مفاتيح جديدة مع مفتاح استرداد جديد، لأن الأسطر أصبحت الآن على حاسوب. الأمر هو: waymark-desk keygen
# $path (text) - name of the file
desk-next-destroy = بعد الحصول على كل ما يلزمكم، حذف { $path }، أو حفظه في مكان مقفل مثل كل ملف مفتاح.

## The page with the recovery key. It is printed, and read by somebody who never saw this program.

# $agency (text) - id of the agency
# $day (text) - a date
desk-paper-title = مفتاح الاسترداد للجهة { $agency }، صُنع يوم { $day }
desk-paper-what = يفتح هذا المفتاح كل رسالة إلى هذه الجهة. وهو لليوم الذي يضيع فيه ملف مفتاح أو عبارة مروره.
desk-paper-keep = يجب حفظه على ورق، في مكان مقفل خارج هذا المبنى، لدى شخص محل ثقتكم.
desk-paper-never = يجب عدم تصويره أبدًا، وعدم إرساله أبدًا، وعدم حفظه أبدًا بجانب ملف المفتاح.
desk-paper-letters = في الأسطر من 2 إلى 6، لا توجد الحروف B وI وO، ولا يوجد الرقم 1. ما يشبه الحرف O هو صفر.
desk-paper-checks = الرقمان في نهاية كل سطر هما رقما التحقق منه. للقراءة بصوت مسموع، يُقال رقم السطر، ثم الحروف، ثم رقما التحقق، سطرًا بعد سطر.
desk-paper-use = لاستخدامه، يُكتب هذا الأمر: waymark-desk recover. يطلب البرنامج الأسطر، ويقول أي سطر فيه خطأ.
desk-paper-without = دون هذا البرنامج، يمكن لبرنامج age استخدامه. إذا كان في السطر 1 الحرفان PQ، فيلزم age 1.3 أو أحدث. تُكتب الأسطر من 1 إلى 6 في سطر واحد، دون مسافات ودون أرقام الأسطر وأرقام التحقق.
# $start (text) - how the recipient begins
desk-paper-recipient = يبدأ مفتاحه في دليل الجهات هكذا: { $start }
desk-paper-close = هل أصبح كل سطر على الورق؟ إذن يُرجى إغلاق هذه النافذة، لكي لا يستطيع أحد الرجوع فيها إلى المفتاح.

## join and leave: people come and go

# $path (text) - name of the file
desk-join-line = السطر الجديد بين المستلِمين (recipients) لدى الجهة، وهو موجود الآن في { $path }:
# $path (text) - name of the file
desk-join-stayed = ملف مفتاحكم مع صندوق الوارد الجديد للجهة هو { $path }. مفتاحكم هو نفسه كما كان.
# $who (text) - notes of those who leave, such as desk-2
desk-leave-done = أصبح للجهة صندوق وارد جديد لا يعرفه { $who }.
desk-leave-signing-keys = مفاتيح التوقيع التابعة لزملائكم ليست في البيانات الجديدة: لا يمكن لأحد معرفة صاحب كل مفتاح منها. يُرجى الطلب من كل واحد منهم أن يتدرّب بها: عندئذٍ يظهر المفتاح الذي تلزم إضافته تحت sign. دون هذا المفتاح، لا يصدّق أحد ردودهم.
desk-leave-paper = هل رأى من يغادر مفتاح الاسترداد على الورق؟ إذن يجب تكرار هذا الأمر، مع --new-recovery ومع مجلد آخر في --out.

## recover: from the paper to a key file

desk-recover-type = يُرجى كتابة الأسطر الستة لمفتاح الاسترداد، كل سطر مع رقمي التحقق. الحروف الصغيرة مقبولة، والمسافات لا تهم.
# $number (number) - which line
desk-recover-line = السطر { $number }:{" "}
# $path (text) - name of the file
desk-recover-done = ملف المفتاح جاهز: { $path }
desk-recover-no-inbox = يفتح هذا الملف الرسائل الموجودة على هذا الحاسوب. لا يمكنه عرض قائمة الرسائل ولا جلبها: لذلك يلزم ملف مفتاح أحد زملائكم.

## rehearse: the first letter, before it comes

desk-rehearse-letter = للتدريب. لم يكتب أحد هذه الرسالة، ولا ينتظر أحد ردًا. يُرجى حذفها.
desk-rehearse-shown = هكذا تظهر الرسالة. وهذه الرسالة للتدريب:
desk-rehearse-list = ما جرى اختباره
# $what (text) - one of the messages below
desk-rehearse-passed = ✓ سليم: { $what }
# $what (text) - one of the messages below
desk-rehearse-to-do = ○ باقٍ: { $what }
# $what (text) - one of the messages below
desk-rehearse-failed = ✗ خطأ: { $what }
desk-rehearse-key-file = يُفتح ملف المفتاح بعبارة مروره.
desk-rehearse-entry = يمكن لدليل الجهات قبول بيانات الجهة.
# $reason (text) - what is wrong, in English
desk-rehearse-entry-refused = لا يمكن لدليل الجهات قبول بيانات الجهة ({ $reason }). يُرجى تصحيحها في محرر نصوص.
desk-rehearse-inbox = صندوق الوارد في بيانات الجهة هو صندوق ملف المفتاح.
desk-rehearse-inbox-other = في بيانات الجهة صندوق وارد لا يوجد في ملف المفتاح. يُرجى استخدام أحدث بيانات وأحدث ملف مفتاح.
desk-rehearse-key = رسائل اليوم تُقفل لمفتاحكم.
desk-rehearse-key-not-listed = مفتاحكم ليس في بيانات الجهة. يُرجى استخدام أحدث بيانات، أو ملف المفتاح التابع لها.
desk-rehearse-key-not-today = رسائل اليوم لا تُقفل لمفتاحكم: أيامه انتهت أو لم تبدأ بعد. يُرجى صنع مفاتيح جديدة.
desk-rehearse-opened = قُفلت رسالة تدريب للمفاتيح التي في بيانات الجهة، وفتحها ملف مفتاحكم.
desk-rehearse-not-opened = ملف مفتاحكم لا يفتح رسالة مقفلة للمفاتيح التي في بيانات الجهة. يُرجى استخدام ملف المفتاح التابع لها.
desk-rehearse-not-sealed = لا يستطيع أحد أن يكتب إليكم اليوم: لا يوجد في بيانات الجهة مفتاح صالح لليوم. يُرجى صنع مفاتيح جديدة.
# $note (text) - whose key it is, such as desk-2
desk-rehearse-colleague = { $note }: لا يستطيع اختبار هذا المفتاح إلا صاحبه. يُرجى الطلب منه أن يتدرّب بملف مفتاحه.
desk-rehearse-recovery = يفتح مفتاح الاسترداد رسالة التدريب. يُرجى إعادة الورقة إلى مكانها.
desk-rehearse-recovery-untried = لم يختبر أحد مفتاح الاسترداد. يُرجى إحضار الورقة والتدرّب باستخدام: --recovery -
desk-rehearse-recovery-wrong = مفتاح الاسترداد هذا ليس المفتاح الموجود في بيانات الجهة. يُرجى البحث عن الورقة الصحيحة، أو صنع مفتاح جديد.
# $count (number) - how many letters
desk-rehearse-relay = { $count ->
    [zero] يقبل خادم الرسائل مفتاحكم. لا تنتظر هناك أي رسالة.
    [one] يقبل خادم الرسائل مفتاحكم. تنتظر هناك رسالة واحدة.
    [two] يقبل خادم الرسائل مفتاحكم. تنتظر هناك رسالتان.
    [few] يقبل خادم الرسائل مفتاحكم. تنتظر هناك { $count } رسائل.
    [many] يقبل خادم الرسائل مفتاحكم. تنتظر هناك { $count } رسالة.
   *[other] يقبل خادم الرسائل مفتاحكم. تنتظر هناك { $count } رسالة.
}
desk-rehearse-relay-untried = لم يُسأل خادم الرسائل. عندما يسري دليل الجهات، يُرجى التدرّب باستخدام: --relay URL
desk-rehearse-sign = مفتاح التوقيع التابع لكم موجود في بيانات الجهة، لذلك سيصدّق الناس ردودكم.
# $key (text) - 43 letters and digits
desk-rehearse-sign-not-listed = لا يوجد في بيانات الجهة مفتاح التوقيع التابع لكم لليوم، لذلك لن يصدّق أحد ردودكم. يُرجى إضافته تحت sign: { $key }
desk-rehearse-all = كل شيء سليم. أنتم مستعدون للرسالة الأولى.
# $count (number) - how many lines are marked
desk-rehearse-rest = { $count ->
    [zero] كل ما أمكن اختباره هنا سليم. لم يبقَ شيء.
    [one] كل ما أمكن اختباره هنا سليم. بقي أمر واحد.
    [two] كل ما أمكن اختباره هنا سليم. بقي أمران.
    [few] كل ما أمكن اختباره هنا سليم. بقيت { $count } أمور.
    [many] كل ما أمكن اختباره هنا سليم. بقي { $count } أمرًا.
   *[other] كل ما أمكن اختباره هنا سليم. بقي { $count } أمر.
}
# $count (number) - how many lines are marked
desk-rehearse-wrong = { $count ->
    [zero] لا يوجد أي خطأ.
    [one] يوجد خطأ واحد. يُرجى إصلاحه قبل وصول الرسالة الأولى.
    [two] يوجد خطآن. يُرجى إصلاحهما قبل وصول الرسالة الأولى.
    [few] توجد { $count } أخطاء. يُرجى إصلاحها قبل وصول الرسالة الأولى.
    [many] يوجد { $count } خطأ. يُرجى إصلاحها قبل وصول الرسالة الأولى.
   *[other] يوجد { $count } خطأ. يُرجى إصلاحها قبل وصول الرسالة الأولى.
}
desk-rehearse-nothing-real = لم يُمسّ أي شيء حقيقي. حُذفت رسالة التدريب.

## list and fetch

# $count (number) - how many letters
desk-list-count = { $count ->
    [zero] لا توجد رسائل.
    [one] توجد رسالة واحدة.
    [two] توجد رسالتان.
    [few] توجد { $count } رسائل.
    [many] توجد { $count } رسالة.
   *[other] توجد { $count } رسالة.
}
desk-list-letter = الرسالة
desk-list-day = يوم الحفظ
desk-list-size = الحجم
desk-list-state = الحالة
desk-list-here = هنا
desk-list-missing = لم تُجلب
# $count (number) - how many letters
desk-list-old = { $count ->
    [zero] لا توجد أي رسالة منها في صندوق وارد من قبل مغادرة أحد زملائكم.
    [one] رسالة واحدة منها في صندوق وارد من قبل مغادرة أحد زملائكم.
    [two] رسالتان منها في صندوق وارد من قبل مغادرة أحد زملائكم.
    [few] { $count } رسائل منها في صندوق وارد من قبل مغادرة أحد زملائكم.
    [many] { $count } رسالة منها في صندوق وارد من قبل مغادرة أحد زملائكم.
   *[other] { $count } رسالة منها في صندوق وارد من قبل مغادرة أحد زملائكم.
}
desk-inbox-not-yet = لا يعرف خادم الرسائل صندوق الوارد الجديد بعد. سيعرفه عندما يسري دليل الجهات الجديد.
# $relay (text) - the relay's date
# $here (text) - this computer's date
desk-clock-differs = تاريخ خادم الرسائل هو { $relay }، وتاريخ هذا الحاسوب هو { $here }. يُرجى التحقق من ساعة هذا الحاسوب.
# $done (number) - letters that are done
# $all (number) - letters to fetch
desk-fetch-progress = الرسائل: { $done } من { $all }
# $count (number) - how many letters
# $folder (text) - name of the folder
desk-fetch-done = { $count ->
    [zero] لا رسائل جديدة.
    [one] رسالة جديدة واحدة في { $folder }.
    [two] رسالتان جديدتان في { $folder }.
    [few] { $count } رسائل جديدة في { $folder }.
    [many] { $count } رسالة جديدة في { $folder }.
   *[other] { $count } رسالة جديدة في { $folder }.
}
# $count (number) - how many letters
desk-fetch-before = { $count ->
    [zero] لم تكن هناك أي رسالة من قبل.
    [one] رسالة واحدة كانت هناك من قبل.
    [two] رسالتان كانتا هناك من قبل.
    [few] { $count } رسائل كانت هناك من قبل.
    [many] { $count } رسالة كانت هناك من قبل.
   *[other] { $count } رسالة كانت هناك من قبل.
}
desk-fetch-kept = يحتفظ خادم الرسائل بنسخه. لم يُحذف شيء.
# $command (text) - what to type
desk-fetch-next = لقراءة رسالة: { $command }
# $count (number) - how many letters
desk-fetch-failed = { $count ->
    [zero] تعذّر جلب { $count } رسالة:
    [one] تعذّر جلب رسالة واحدة:
    [two] تعذّر جلب رسالتين:
    [few] تعذّر جلب { $count } رسائل:
    [many] تعذّر جلب { $count } رسالة:
   *[other] تعذّر جلب { $count } رسالة:
}
# $id (text) - the letter
desk-fetch-damaged = { $id }: وصلت تالفة. يُرجى جلبها مرة أخرى. إذا بقيت كذلك، يُرجى إخبار من يديرون خادم الرسائل.
# $id (text) - the letter
desk-fetch-gone = { $id }: لم تعد لدى خادم الرسائل. يُرجى سؤال زملائكم هل جلبوها.
# $count (number) - how many letters
desk-fetch-stopped = { $count ->
    [zero] توقف الجلب. ما زالت { $count } رسالة لدى خادم الرسائل. يُرجى تشغيل الأمر نفسه مرة أخرى لاحقًا.
    [one] توقف الجلب. ما زالت رسالة واحدة لدى خادم الرسائل. يُرجى تشغيل الأمر نفسه مرة أخرى لاحقًا.
    [two] توقف الجلب. ما زالت رسالتان لدى خادم الرسائل. يُرجى تشغيل الأمر نفسه مرة أخرى لاحقًا.
    [few] توقف الجلب. ما زالت { $count } رسائل لدى خادم الرسائل. يُرجى تشغيل الأمر نفسه مرة أخرى لاحقًا.
    [many] توقف الجلب. ما زالت { $count } رسالة لدى خادم الرسائل. يُرجى تشغيل الأمر نفسه مرة أخرى لاحقًا.
   *[other] توقف الجلب. ما زالت { $count } رسالة لدى خادم الرسائل. يُرجى تشغيل الأمر نفسه مرة أخرى لاحقًا.
}

desk-fetch-not-listed = لم تُرسل إشعارات: الدليل لا يذكر مفتاح التوقيع الخاص بكم بعد. لو أُرسلت لظهر تحذير منها.
# $count (number) - how many notices
desk-fetch-notices = { $count ->
    [zero] لم يُرسل أي إشعار.
    [one] أُرسل إشعار واحد: يرى الآن من لديه رمز في أي مرحلة رسالته.
    [two] أُرسل إشعاران: يرى الآن من لديهم رمز في أي مرحلة رسائلهم.
    [few] أُرسلت { $count } إشعارات: يرى الآن من لديهم رمز في أي مرحلة رسائلهم.
    [many] أُرسل { $count } إشعارًا: يرى الآن من لديهم رمز في أي مرحلة رسائلهم.
   *[other] أُرسل { $count } إشعار: يرى الآن من لديهم رمز في أي مرحلة رسائلهم.
}
# $count (number) - how many answers
desk-fetch-answers = { $count ->
    [zero] لم يكن هناك أي رد تعذّر إرساله من قبل.
    [one] رد واحد تعذّر إرساله من قبل أصبح الآن لدى خادم الرسائل.
    [two] ردان تعذّر إرسالهما من قبل أصبحا الآن لدى خادم الرسائل.
    [few] { $count } ردود تعذّر إرسالها من قبل أصبحت الآن لدى خادم الرسائل.
    [many] { $count } ردًا تعذّر إرسالها من قبل أصبحت الآن لدى خادم الرسائل.
   *[other] { $count } رد تعذّر إرسالها من قبل أصبحت الآن لدى خادم الرسائل.
}

## Evidence that fetch brings, sealed

# $done (number) - megabytes that are done
# $all (number) - megabytes to fetch
desk-parcel-progress = الأدلة: { $done } من { $all } ميغابايت
# $path (text) - name of the file
# $command (text) - what to type
desk-parcel-done = الأدلة في { $path }، وما زالت مقفلة. لحفظ ملفاتها: { $command }
# $id (text) - the letter
desk-parcel-gone = { $id }: أدلة هذه الرسالة ليست لدى خادم الرسائل، أو لم تعد لديه. يُرجى سؤال زملائكم هل جلبوها. يجب عدم الطلب ممن كتب الرسالة إرسالها مرة أخرى إلا إذا كان ذلك آمنًا له.
# $id (text) - the letter
desk-parcel-list = { $id }: أعطى خادم الرسائل قائمة أدلة أخرى، لا قائمة أدلة هذه الرسالة. يُرجى إخبار من يديرونه.
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-altered = { $id }: الجزء { $number } من { $all } من الأدلة ليس كما أُرسل. يُرجى الجلب مرة أخرى. إذا بقي الأمر كذلك، يُرجى إخبار من يديرون خادم الرسائل.
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-missing = { $id }: الجزء { $number } من { $all } من الأدلة غير موجود لدى خادم الرسائل. يُرجى الجلب مرة أخرى. إذا بقي الأمر كذلك، يُرجى إخبار من يديرون خادم الرسائل.
# $id (text) - the letter
# $reason (text) - one of the messages below
desk-parcel-stopped = { $id }: لم تصل أدلة هذه الرسالة إلى هنا بعد. { $reason } يُرجى الجلب مرة أخرى: يتواصل من حيث توقف.

## Answers and notices on their way

# $count (number) - how many
desk-send-waiting = { $count ->
    [zero] أُرسلت كل الردود والإشعارات.
    [one] تعذّر إرسال رد أو إشعار واحد. وهو محفوظ، ويرسله الأمر fetch أو reply التالي.
    [two] تعذّر إرسال ردين أو إشعارين. وهي محفوظة، ويرسلها الأمر fetch أو reply التالي.
    [few] تعذّر إرسال { $count } ردود أو إشعارات. وهي محفوظة، ويرسلها الأمر fetch أو reply التالي.
    [many] تعذّر إرسال { $count } ردًا أو إشعارًا. وهي محفوظة، ويرسلها الأمر fetch أو reply التالي.
   *[other] تعذّر إرسال { $count } رد أو إشعار. وهي محفوظة، ويرسلها الأمر fetch أو reply التالي.
}
# $count (number) - how many
desk-send-no-mailbox = { $count ->
    [zero] لا ينتظر أي رد أو إشعار.
    [one] ينتظر رد أو إشعار واحد: صندوق بريده ليس لدى خادم الرسائل هذا. ربما حذفه من كتب الرسالة، أو هو لدى خادم آخر.
    [two] ينتظر ردان أو إشعاران: صناديق البريد ليست لدى خادم الرسائل هذا. ربما حُذفت، أو هي لدى خادم آخر.
    [few] تنتظر { $count } ردود أو إشعارات: صناديق البريد ليست لدى خادم الرسائل هذا. ربما حُذفت، أو هي لدى خادم آخر.
    [many] ينتظر { $count } ردًا أو إشعارًا: صناديق البريد ليست لدى خادم الرسائل هذا. ربما حُذفت، أو هي لدى خادم آخر.
   *[other] ينتظر { $count } رد أو إشعار: صناديق البريد ليست لدى خادم الرسائل هذا. ربما حُذفت، أو هي لدى خادم آخر.
}
# $count (number) - how many
desk-send-lost = { $count ->
    [zero] لم يُترك إرسال أي رد أو إشعار.
    [one] تُرك إرسال رد أو إشعار واحد نهائيًا. وهو لم يصل إلى من كتب الرسالة.
    [two] تُرك إرسال ردين أو إشعارين نهائيًا. وهي لم تصل إلى أحد.
    [few] تُرك إرسال { $count } ردود أو إشعارات نهائيًا. وهي لم تصل إلى أحد.
    [many] تُرك إرسال { $count } ردًا أو إشعارًا نهائيًا. وهي لم تصل إلى أحد.
   *[other] تُرك إرسال { $count } رد أو إشعار نهائيًا. وهي لم تصل إلى أحد.
}

## delete: at the relay only, and on purpose

desk-delete-nothing = لا يوجد شيء لحذفه.
# $letter (text) - what somebody typed for a letter
desk-delete-gone = لا توجد لدى خادم الرسائل رسالة { $letter }. ربما حُذفت من قبل.
# $path (text) - name of the file
desk-delete-damaged = { $path } تالف، لذلك يحتفظ خادم الرسائل بنسخته. يُرجى حذف الملف والجلب مرة أخرى.
# $id (text) - the letter
# $folder (text) - name of the folder
desk-delete-unfetched = { $id } غير موجودة كاملة في { $folder }، لذلك لم يُحذف شيء. يُرجى جلبها أولًا. لفقدانها إلى الأبد، تلزم إضافة --unfetched.
# $count (number) - how many letters
# $relay (text) - address of the relay
desk-delete-what = { $count ->
    [zero] لن تُحذف أي رسالة لدى { $relay }.
    [one] ستُحذف رسالة واحدة لدى { $relay }.
    [two] ستُحذف رسالتان لدى { $relay }.
    [few] ستُحذف { $count } رسائل لدى { $relay }.
    [many] ستُحذف { $count } رسالة لدى { $relay }.
   *[other] ستُحذف { $count } رسالة لدى { $relay }.
}
desk-delete-lost = تبقى النسخ الموجودة على حواسيبكم. أما زملاؤكم الذين لم يجلبوا رسالة منها، فيفقدونها إلى الأبد.
desk-delete-evidence = تُحذف أيضًا لدى خادم الرسائل الأدلة التي وصلت معها وهي محفوظة هنا.
# $id (text) - the letter
desk-delete-evidence-kept = أدلة { $id } غير موجودة كاملة هنا، لذلك يحتفظ بها خادم الرسائل. يُرجى الجلب مرة أخرى قبل الحذف.
# $count (number) - how many letters
desk-delete-unread = { $count ->
    [zero] كل الرسائل جُلبت هنا.
    [one] رسالة واحدة لم تُجلب هنا قط. ربما لن يقرأها أحد أبدًا.
    [two] رسالتان لم تُجلبا هنا قط. ربما لن يقرأهما أحد أبدًا.
    [few] { $count } رسائل لم تُجلب هنا قط. ربما لن يقرأها أحد أبدًا.
    [many] { $count } رسالة لم تُجلب هنا قط. ربما لن يقرأها أحد أبدًا.
   *[other] { $count } رسالة لم تُجلب هنا قط. ربما لن يقرأها أحد أبدًا.
}
desk-delete-ask = للحذف، يُرجى كتابة عدد هذه الرسائل بالأرقام الإنجليزية (0-9):{" "}
# $count (number) - how many letters
desk-delete-done = { $count ->
    [zero] لم تُحذف أي رسالة.
    [one] رسالة واحدة لم تعد لدى خادم الرسائل:
    [two] رسالتان لم تعودا لدى خادم الرسائل:
    [few] { $count } رسائل لم تعد لدى خادم الرسائل:
    [many] { $count } رسالة لم تعد لدى خادم الرسائل:
   *[other] { $count } رسالة لم تعد لدى خادم الرسائل:
}
# $count (number) - how many letters
desk-delete-before = { $count ->
    [zero] لم تكن أي منها قد حُذفت من قبل.
    [one] رسالة واحدة منها كانت قد حُذفت من قبل.
    [two] رسالتان منها كانتا قد حُذفتا من قبل.
    [few] { $count } رسائل منها كانت قد حُذفت من قبل.
    [many] { $count } رسالة منها كانت قد حُذفت من قبل.
   *[other] { $count } رسالة منها كانت قد حُذفت من قبل.
}
# $count (number) - how many letters
desk-delete-stopped = { $count ->
    [zero] توقف الحذف. لم تبقَ أي رسالة لدى خادم الرسائل. يُرجى تشغيل الأمر نفسه مرة أخرى لاحقًا.
    [one] توقف الحذف. ما زالت رسالة واحدة لدى خادم الرسائل. يُرجى تشغيل الأمر نفسه مرة أخرى لاحقًا.
    [two] توقف الحذف. ما زالت رسالتان لدى خادم الرسائل. يُرجى تشغيل الأمر نفسه مرة أخرى لاحقًا.
    [few] توقف الحذف. ما زالت { $count } رسائل لدى خادم الرسائل. يُرجى تشغيل الأمر نفسه مرة أخرى لاحقًا.
    [many] توقف الحذف. ما زالت { $count } رسالة لدى خادم الرسائل. يُرجى تشغيل الأمر نفسه مرة أخرى لاحقًا.
   *[other] توقف الحذف. ما زالت { $count } رسالة لدى خادم الرسائل. يُرجى تشغيل الأمر نفسه مرة أخرى لاحقًا.
}

## open

# $folder (text) - name of the folder
desk-open-done = ملفات الرسالة في { $folder }
desk-open-plain = هذه الملفات نص غير مقفل. يستطيع قراءتها كل من يستطيع استخدام هذا الحساب على الحاسوب. يُرجى حذفها عند الانتهاء.
desk-open-before = فُتحت هذه الرسالة هنا من قبل. يُرجى النظر في المجلد، أو اختيار مجلد آخر باستخدام --out.
desk-open-unsafe-name = في الرسالة ملف اسمه غير آمن. لم يُكتب شيء. يجب عدم فتح الرسالة يدويًا.

## show: how to reach her comes first

# $id (text) - the letter
desk-show-title = الرسالة { $id }
desk-show-reach = كيف يمكن الوصول إلى من كتب الرسالة – يُقرأ هذا أولًا
desk-show-may-yes = التواصل مسموح، بالطريقة المذكورة أدناه فقط. هذا جواب من كتب الرسالة.
desk-show-may-no = ممنوع التواصل. جواب من كتب الرسالة هو: لا.
desk-show-may-she-will = ممنوع التواصل. من كتب الرسالة يريد أن يتصل أو يأتي بنفسه. يجب إخبار كل من يرد على الهاتف.
desk-show-may-unsaid = ممنوع التواصل. لم يقل من كتب الرسالة إن التواصل مسموح.
# $code (text) - what stands in the letter
desk-show-may-unknown = ممنوع التواصل قبل فهم هذا الجواب: { $code }
desk-show-channel = الطرق الآمنة:
desk-show-channel-unsaid = لم يُذكر أي الطرق آمنة. يجب عدم استخدام أي طريقة غير الطريقة المذكورة.
desk-show-how = كيف:
desk-show-how-unsaid = لم تُذكر أي طريقة للوصول.
desk-show-name = الاسم أو الكلمة المتفق عليها. يجب ذكر ذلك، لكي يعرف من كتب الرسالة أنكم أنتم:
desk-show-name-unsaid = لم يُذكر اسم ولا كلمة متفق عليها. يجب عدم تخمين أي منهما.
# $lang (text) - a language tag, such as my
desk-show-speak = اللغة المطلوبة للكلام: { $lang }
desk-show-interpreter = هل يلزم مترجم؟
desk-show-interpreter-note = يجب ألا يكون المترجم أبدًا من أهل من كتب الرسالة، ولا طفلًا، ولا أي شخص يعرف من تذكرهم الرسالة.
desk-show-when = متى يكون ذلك آمنًا:
desk-show-when-unsaid = لم يُذكر متى يكون ذلك آمنًا. يجب افتراض أنه غير آمن.
desk-show-avoid = ما يجب عليكم عدم فعله:
desk-show-avoid-unsaid = لم يُذكر ما يجب تجنبه. يجب عدم ترك أي رسالة، وعدم ذكر من أنتم.
desk-show-other-person = قد يرد شخص آخر أو يقرأ ما تكتبون. يجب عدم طلب أي شيء وعدم ذكر أي شيء قبل معرفة من هو.
desk-show-reach-later = هذه رسالة لاحقة. طريقة الوصول إلى من كتبها موجودة في الرسالة الأولى: يُرجى استخدام waymark-desk thread.
desk-show-code-word = اختار من كتب الرسالة كلمة سرية. يجب طلبها منه قبل ذكر مكان أو وقت، ويجب ألا تكتبوها أنتم أبدًا:
desk-show-reply-none = لا يوجد لدى من كتب الرسالة رمز لقراءة رد على الموقع.
desk-show-reply-there = يمكن لمن كتب الرسالة قراءة رد على الموقع باستخدام الرمز.
desk-show-danger = علامات خطر في الإجابات
desk-show-danger-asked = السؤال: هل يوجد شخص تحت سن 18، أو شخص في خطر؟ جواب من كتب الرسالة:
desk-show-danger-duty = قبل فعل أي شيء آخر، تجب مراجعة ما يجب على جهتكم الإبلاغ عنه.
desk-show-danger-happened = في الإجابات عمّا حدث:
desk-show-danger-none = لا تقول ذلك أي إجابة. لكن قد يكون هناك خطر رغم ذلك.
desk-show-whom = عمّن تتحدث الرسالة
desk-show-whom-other = كتب الرسالة شخص آخر. في الإجابات، كلمات مثل «أنا» و«أوراقي» تعني الشخص الذي تتحدث عنه الرسالة.
desk-show-about = عن هذه الرسالة
# $agency (text) - id of the agency
desk-show-to = مكتوبة إلى: { $agency }
# $lang (text) - a language tag, such as ar
desk-show-lang = اللغة: { $lang }
# $day (text) - a date
desk-show-day = التاريخ بحسب هاتف من كتب الرسالة: { $day }
# $number (number) - its number
desk-show-later = هذه الرسالة هي رقم { $number } في محادثة. لقراءة المحادثة كلها: waymark-desk thread
# $form (text) - name of the form
# $version (text) - its version
desk-show-form = النموذج: { $form }، الإصدار { $version }
desk-show-form-other = هذا النموذج يختلف عن النموذج الذي يعرفه هذا البرنامج. الإجابات التي لا يعرفها تظهر كرموز.
desk-show-consent = الموافقة
# $agency (text) - id of the agency
# $version (text) - version of the consent text
# $lang (text) - a language tag
desk-show-consent-given = توجد موافقة على أن تقرأ { $agency } هذه الرسالة (نص الموافقة { $version }، قُرئ بلغة { $lang }).
desk-show-consent-none = لا توجد موافقة مسجلة في هذه الرسالة. يجب سؤال من كتبها قبل نقل أي شيء إلى غيركم.
desk-show-consent-purposes = المسموح لكم به:
desk-show-consent-nothing-else = لا توجد موافقة على أي شيء آخر.
desk-show-purpose-read = قراءة الرسالة
desk-show-purpose-help = البحث عن مساعدة لمن كتبها
desk-show-purpose-contact = التواصل مع من كتبها، بالطريقة المذكورة
desk-show-purpose-share = إخبار آخرين، بشرط موافقة من كتبها في كل مرة
# $day (text) - a date
desk-show-consent-day = يوم الموافقة: { $day }
# $day (text) - a date
desk-show-consent-until = يُسمح بالاحتفاظ بالرسالة حتى { $day } على الأكثر. ثم يجب حذفها وحذف كل نسخة منها.
# $hash (text) - 43 letters and digits
desk-show-consent-hash = قيمة SHA-256 للنص الذي تمت الموافقة عليه: { $hash }
desk-show-consent-withdraw = كيف يمكن لمن كتب الرسالة سحب الموافقة:
desk-show-withdraw-ask = بإخبار جهتكم
desk-show-consent-other = الموافقة لجهة أخرى غير الجهة المذكورة في الرسالة. يجب عدم استخدامها قبل سؤال من كتبها.
desk-show-signature-valid = التوقيع صحيح: لم يغيّر أحد الرسالة بعد كتابتها.
desk-show-signature-missing = الرسالة بلا توقيع. قد يكون أحد غيّرها.
desk-show-signature-wrong = التوقيع خاطئ. يجب عدم الاعتماد على أي شيء في هذه الرسالة.
desk-show-use = كيف يُسمح باستخدام الرسالة
desk-show-use-share = يجب سؤال من كتب الرسالة في كل مرة، قبل إخبار أي شخص. دون موافقته، ممنوع إخبار أي شخص خارج جهتكم.
desk-show-use-only = ممنوع إخبار أي شخص خارج جهتكم.
desk-show-use-anonymous = يجب عدم محاولة معرفة من كتب الرسالة. قبل استخدام كلماته، يجب البحث فيها عن أسماء.
desk-show-use-unsaid = لم يُذكر كيف. ممنوع إخبار أي شخص خارج جهتكم.
desk-show-use-unknown = ممنوع إخبار أي شخص خارج جهتكم قبل فهم هذا الجواب.
desk-show-place = أين ومتى
# $code (text) - two letters of a country, such as GB
desk-show-country = البلد: { $code }
desk-show-place-kinds = نوع المكان:
desk-show-place-when = متى:
desk-show-happened = ما الذي يحدث، أو حدث
desk-show-help = ما الذي يمكن أن يساعد
desk-show-unsaid = بلا إجابة.
desk-show-words = كلمات من كتب الرسالة
desk-show-words-none = لا يوجد في الرسالة نص حر.
desk-show-zawgyi = يبدو هذا النص مكتوبًا بترميز Zawgyi القديم للغة البورمية، وقد لا يظهر هنا بشكل صحيح. يُرجى تحويله ببرنامج على حاسوبكم، لا عبر الإنترنت أبدًا.
desk-show-evidence = أدلة أُرسلت مع هذه الرسالة
desk-show-evidence-care = هذه كلمات من كتب الرسالة عنها. لم ينظر أحد بعد في حقيقة هذه الملفات.
desk-show-evidence-next = يجلبها الأمر fetch مقفلة. لحفظ الملفات: waymark-desk evidence
desk-show-more = أمور أخرى في هذه الرسالة، كما هي
desk-show-original = الرسالة كنص (report.txt)
desk-show-original-none = لا يوجد report.txt في الرسالة.
# $code (text) - a code of another version of the form
desk-show-unknown = { $code } (رمز لا يعرفه هذا البرنامج)
desk-show-caution = يمكن لأي شخص أن يكتب رسالة كهذه. يجب التحقق قبل أي تصرف، وعدم فتح أي رابط فيها أبدًا.

## thread: a whole conversation

# $id (text) - the conversation
desk-thread-title = المحادثة { $id }
desk-thread-first = قبل الرد
desk-thread-asks-stop = من كتب الرسالة يطلب منكم التوقف. يجب عدم الكتابة إليه بعد الآن.
desk-thread-asks-delete = من كتب الرسالة يطلب منكم حذف ما كتبه، والتوقف. قد يفرض عليكم القانون الاحتفاظ ببعضه.
# $code (text) - what stands in the letter
desk-thread-asks-unknown = من كتب الرسالة يطلب شيئًا لا يعرفه هذا البرنامج: { $code }
desk-thread-moved = من كتب الرسالة غيّر رمزه. تذهب الردود إلى الرمز الجديد.
# $from (number) - number of a letter
# $to (number) - number of a letter
desk-thread-missing = من رسالته { $from } إلى رسالته { $to }، لا يوجد شيء هنا. يُرجى الجلب مرة أخرى، وسؤال زملائكم. قد يكون ذلك أقدم من مفتاحكم، أو احتجزه خادم الرسائل.
# $number (number) - number of a letter
desk-thread-repeated = توجد رسالتان مختلفتان لهما الرقم { $number }. قد يكون شخص آخر يستخدم رمز من كتب الرسالة. يُرجى الحذر فيما تكتبونه في الرد.
# $number (number) - number of a letter
desk-thread-broken = تذكر الرسالة { $number } قبلها رسالة أخرى غير الموجودة هنا. يُرجى الحذر فيما تكتبونه في الرد.
# $id (text) - the letter
desk-thread-stranger = { $id } ليست ممن كتب الرسالة الأولى. يجب عدم الاعتماد عليها، وعدم الرد عليها.
# $id (text) - the letter
desk-thread-unsigned = { $id } بلا توقيع. يجب عدم الاعتماد عليها.
# $id (text) - the letter
desk-thread-altered = التوقيع على { $id } خاطئ. يجب عدم الاعتماد على أي شيء فيها.
# $id (text) - the letter
desk-thread-elsewhere = { $id } مكتوبة إلى جهة أخرى. يُرجى التفكير: كيف وصلت إلى هنا؟
desk-thread-read-nothing = بحسب آخر رسالة، لم يقرأ من كتبها أي رد منكم بعد.
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-read = عند كتابة آخر رسالة، كان من كتبها قد قرأ كل شيء حتى رقمكم { $number } بتاريخ { $day }.
desk-thread-read-unknown = عند كتابة آخر رسالة، كان من كتبها قد قرأ ردًا لا يعرفه هذا المجلد: ربما هو رد أحد زملائكم.
desk-thread-colleagues = لا تظهر ردود الزملاء الذين لا يستخدمون معكم هذا المجلد.
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-hers = رسالة واردة، رقم { $number } { $day }
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-not-hers = ليس مؤكدًا أنها ممن كتب الرسالة الأولى: الرسالة { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-ours = ردكم، رقم { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-last = ردكم الأخير، رقم { $number } { $day }
# $number (number) - number of a notice
# $day (text) - a date
desk-thread-notice = إشعار، رقم { $number } { $day }
desk-thread-way-collected = قيل لمن كتب الرسالة إنها استُلمت.
desk-thread-way-opened = قيل لمن كتب الرسالة إن أحدًا يقرؤها.
desk-thread-way-delayed = قيل لمن كتب الرسالة إن الأمر يستغرق وقتًا أطول.
desk-thread-no-copy = نسختكم من هذا الرد ليست هنا، أو هي مقفلة لمفتاح آخر.
desk-thread-state-lost = لم يصل إلى من كتب الرسالة.
desk-thread-state-waiting = ليس لدى خادم الرسائل بعد. يرسله الأمر fetch أو reply التالي.
desk-thread-state-read = قرأه من كتب الرسالة.
desk-thread-state-stored = ينتظر لدى خادم الرسائل، أو قرأه من كتب الرسالة منذ ذلك الوقت.
desk-thread-helped-yes = يقول من كتب الرسالة إن أحد الردود ساعد.
desk-thread-helped-some = يقول من كتب الرسالة إن أحد الردود ساعد قليلًا.
desk-thread-helped-no = يقول من كتب الرسالة إن أحد الردود لم يساعد.
desk-thread-helped-unknown = يقول من كتب الرسالة عن أحد الردود شيئًا لا يعرفه هذا البرنامج.
desk-thread-report = كل الإجابات في الرسالة: waymark-desk show
desk-thread-quarantined = هذه الرسالة معزولة.
# $count (number) - how many files
desk-thread-evidence = { $count ->
    [zero] لم يُرسل معها أي ملف.
    [one] أُرسل معها ملف واحد.
    [two] أُرسل معها ملفان.
    [few] أُرسلت معها { $count } ملفات.
    [many] أُرسل معها { $count } ملفًا.
   *[other] أُرسل معها { $count } ملف.
}
desk-thread-evidence-here = وهي هنا، مقفلة. لحفظها: waymark-desk evidence
desk-thread-evidence-missing = وهي ليست هنا بعد. للحصول عليها: waymark-desk fetch
desk-thread-evidence-gone = لم تعد لدى خادم الرسائل. يُرجى سؤال زملائكم هل جلبوها.

## reply: shown before an answer is sent

# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-reply-to = يذهب الرد إلى من كتب رسائل هذه المحادثة. أحدث رسالة منه هنا هي رقم { $number } { $day }
# $lang (text) - a language tag, such as ar
desk-reply-lang = لغة الرد: { $lang }
# $day (text) - a date
desk-reply-next = سيُقال لمن كتب الرسالة إن الخبر التالي يصله بتاريخ { $day } أو قبله. يجب عدم الوعد إلا بما ستوفون به.
desk-reply-last = سيُقال لمن كتب الرسالة إن هذا آخر رد منكم.
desk-reply-translator = يجب عدم وضع رسالة أو رد أبدًا في برنامج ترجمة على الإنترنت. يُرجى سؤال شخص محل ثقتكم.
desk-reply-limited = من كتب الرسالة وضع حدودًا للتواصل معه، أو لم يذكر شيئًا عن ذلك. يُرجى النظر في الرد مرة أخرى، كأن شخصًا آخر يقرؤه.
desk-reply-time = ! قد يذكر الرد وقتًا.
desk-reply-date = ! قد يذكر الرد يومًا.
desk-reply-address = ! قد يذكر الرد مكانًا.
desk-reply-phone = ! قد يكون في الرد رقم هاتف.
desk-reply-no-agency = ! جهتكم ليست في دليل الجهات، أو أُلغيت فيه. لن يظهر هذا الرد لمن كتب الرسالة على أنه منكم.
desk-reply-not-listed = ! مفتاح التوقيع التابع لكم ليس في دليل الجهات. سيظهر لمن كتب الرسالة تحذير بأن هذا الرد ليس منكم.
desk-reply-not-today = ! أيام مفتاح التوقيع التابع لكم انتهت أو لم تبدأ بعد. يُرجى صنع مفاتيح جديدة قبل الرد.
desk-reply-ask = للإرسال، يُرجى كتابة 1 والضغط على Enter:{" "}
# $number (number) - number of the answer
desk-reply-done = الرد لدى خادم الرسائل. وهو رقمكم { $number } في هذه المحادثة.

## reply: a draft. The program puts # before these lines; they are not sent.

# $lang (text) - a language tag, such as ar
desk-reply-draft-lang = سيُذكر مع الرد أنه مكتوب بهذه اللغة: { $lang }
desk-reply-draft-english = لا توجد ردود جاهزة بهذه اللغة. يُرجى الطلب من شخص محل ثقتكم أن يترجم الرد، أو إرساله باستخدام: --in en
desk-reply-draft-comment = الأسطر التي تبدأ مثل هذا السطر لا تُرسل. يُرجى تغيير النص أدناه قبل إرساله.
desk-reply-draft-means = معناه بالإنجليزية:
# $path (text) - name of the file
# $command (text) - what to type
desk-reply-draft-done = المسودة في { $path }. يُرجى تعديلها. ثم: { $command }

## notice

desk-notice-done = الإشعار لدى خادم الرسائل. يراه من كتب الرسالة عند الرجوع إلى الموقع.
desk-notice-before = قيل ذلك لمن كتب الرسالة من قبل. لم يُرسل شيء.

## evidence

desk-evidence-care = يجب عدم فتح الملفات على حاسوب فيه رسائل أخرى. قد يكون النظر إلى الصور صعبًا: يجب ألا ينظر إليها أحد وحده.
# $count (number) - how many files
# $folder (text) - name of the folder
# $list (text) - name of a file
desk-evidence-done = { $count ->
    [zero] الطرد كله سليم. لا يوجد أي ملف في { $folder }، بل القائمة { $list }. لم يُفتح شيء.
    [one] الطرد كله سليم. ملف واحد في { $folder }، مع القائمة { $list }. لم يُفتح شيء.
    [two] الطرد كله سليم. ملفان في { $folder }، مع القائمة { $list }. لم يُفتح شيء.
    [few] الطرد كله سليم. { $count } ملفات في { $folder }، مع القائمة { $list }. لم يُفتح شيء.
    [many] الطرد كله سليم. { $count } ملفًا في { $folder }، مع القائمة { $list }. لم يُفتح شيء.
   *[other] الطرد كله سليم. { $count } ملف في { $folder }، مع القائمة { $list }. لم يُفتح شيء.
}
desk-evidence-other = ! هذه ليست الملفات التي تذكرها الرسالة. يجب عدم الاعتماد عليها.
# $name (text) - name of the file
# $said (text) - a media type, such as image/jpeg
# $is (text) - a media type
desk-evidence-disguised = ! { $name } ليس كما يقول: يقول إنه { $said } ويبدو مثل { $is }. يجب عدم فتحه.
# $name (text) - name of the file
desk-evidence-unknown = ! { $name } ليس من أي نوع يعرفه هذا البرنامج. يجب عدم فتحه.
# $name (text) - name of the file
desk-evidence-programs = ! يمكن أن تكون في { $name } برامج. يُنظر إليه فقط على حاسوب لا يوجد عليه أي شيء آخر.
# $id (text) - the letter
desk-evidence-index-letter = الرسالة { $id }
# $id (text) - the parcel
desk-evidence-index-parcel = الطرد { $id }
# $hash (text) - 64 digits and letters
desk-evidence-copy-of = نسخة نظيفة، صُنعت على هاتف من كتب الرسالة، من الملف الذي قيمة SHA-256 له { $hash }
desk-evidence-copy = نسخة نظيفة، صُنعت على هاتف من كتب الرسالة

## quarantine

# $id (text) - the letter
desk-quarantine-done = { $id } معزولة الآن. من الآن فصاعدًا، يرفضها الأمران export وevidence.
# $id (text) - the letter
desk-quarantine-lifted = { $id } لم تعد معزولة.
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-quarantine-shown = ! هذه الرسالة معزولة منذ { $day }. يجب عدم نقلها إلى غيركم. { $reason }

## statistics

# $count (text) - a number, or one of the messages below
desk-statistics-letters = الرسائل: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-threads = المحادثات: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-answered = المحادثات التي فيها رد: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-yes = الردود ساعدت: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-some = الردود ساعدت قليلًا: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-no = الردود لم تساعد: { $count }
# $least (number) - the smallest number that is shown
desk-statistics-few = أقل من { $least }
desk-statistics-hidden = لا يظهر، لكي لا يمكن حساب عدد صغير منه
desk-statistics-note = بحسب آخر كلمة من كل شخص. لا تُحسب ردود الزملاء الذين لا يستخدمون معكم هذا المجلد.

## export: letters into files for a case

# $path (text) - name of the file
desk-export-done = الرسالة في { $path }
desk-export-plain = هذه الملفات نص غير مقفل. يجب حفظها بأمان كما تُحفظ الرسائل، وحذفها عند الانتهاء.
desk-export-without = لم يُكتب في الملفات اسم من كتب الرسالة، ولا طريقة الوصول إليه، ولا كلماته. لإضافتها، يُرجى استخدام --identified.
desk-export-left-out-title = ما لم يُكتب في هذا الملف
desk-export-left-out = هذه الأجزاء تدل على من كتب الرسالة، أو قد تدل عليه. وهي موجودة في الرسالة المقفلة فقط:
desk-export-left-out-here = (لم يُكتب في هذا الملف)
desk-export-no-consent = لا توجد في الرسالة موافقة مسجلة للجهة المكتوبة إليها. لم يُكتب شيء. يُرجى قراءتها باستخدام waymark-desk show، وسؤال من كتبها أولًا.

## What can go wrong. First what happened, then what to do.

# $message (text) - one of the messages below
desk-error = خطأ: { $message }
desk-error-passphrase-wrong = عبارة المرور خاطئة. يُرجى المحاولة مرة أخرى. ويُرجى التحقق من لغة لوحة المفاتيح ومن Caps Lock.
desk-error-passphrase-differs = عبارتا المرور مختلفتان. يُرجى البدء من جديد.
# $least (number) - fewest characters
desk-error-passphrase-short = عدد حروف عبارة المرور أقل من { $least }. يُرجى اختيار أربع كلمات أو خمس لا علاقة بينها.
desk-error-passphrase-terminal = لا توجد نافذة أوامر (terminal) لطلب عبارة المرور. يُرجى كتابتها في ملف واستخدام --passphrase-file أو --new-passphrase-file.
# $path (text) - name of the file
desk-error-passphrase-file = السطر الأول في { $path } ليس عبارة مرور بترميز UTF-8. يُرجى تصحيح الملف.
desk-error-identity-damaged = ملف المفتاح تالف. يُرجى استخدام نسختكم منه.
desk-error-identity-inbox = لا يوجد في ملف المفتاح هذا سطر waymark-inbox، لذلك لا يمكنه الجلب. يُرجى استخدام الملف الذي صنعه keygen.
desk-error-identity-sign = لا يوجد في ملف المفتاح هذا سطر waymark-sign، لذلك لا يمكنه الرد. يُرجى استخدام الملف الذي صنعه keygen أو join.
desk-error-identity-none = هذا ليس ملف مفتاح. يُرجى استخدام الملف identity.age الذي صنعه keygen.
# $most (number) - highest work factor
desk-error-identity-work = لا يمكن صنع ملف المفتاح بمعامل العمل هذا (work factor). يُرجى استخدام رقم من 1 إلى { $most }.
desk-error-identity-memory = يطلب ملف المفتاح ذاكرة أكثر مما يطلبه أي ملف سليم. يُرجى استخدام نسختكم منه.
desk-error-keys-id = يجب أن يتكوّن معرّف الجهة من 1 إلى 40 من a-z و0-9 و-. مثال: --agency north-desk
desk-error-keys-name = اسم الجهة فارغ أو فيه حرف تحكم. يُرجى كتابته مرة أخرى.
desk-error-keys-country = يجب أن يكون البلد حرفين لاتينيين كبيرين. مثال: --country GB
# $most (number) - most days
desk-error-keys-days = يمكن أن تصلح المفاتيح لعدد من الأيام، من 1 إلى { $most }. يُرجى اختيار رقم كهذا باستخدام --days.
# $reason (text) - what is wrong, in English
desk-error-keys-entry = لا يمكن استخدام بيانات الجهة ({ $reason }). يُرجى تصحيح agency.json في محرر نصوص.
desk-error-keys-other = هذه البيانات لجهة أخرى أو لصندوق وارد آخر. يُرجى استخدام أحدث ملف agency.json وملف المفتاح التابع له.
desk-error-keys-no-recovery = لا يوجد في تلك البيانات مفتاح استرداد للاحتفاظ به. لصنع مفتاح جديد، يُرجى الاستغناء عن --keep-recovery.
desk-error-keys-not-listed = المفتاح الذي في ملف المفتاح هذا ليس في بيانات الجهة. يُرجى استخدام أحدث ملف agency.json، ومفتاح موجود فيه.
desk-error-keys-oneself = هذا مفتاحكم أنتم. يجب أن يفعل ذلك شخص باقٍ في الجهة، بملف مفتاحه.
# $who (text) - what somebody typed for a person
# $there (text) - the notes of all people in the entry
desk-error-keys-who = «{ $who }» لا يدل على سطر واحد في بيانات الجهة. يُرجى كتابة --who مع واحد من هذه: { $there }
desk-error-identity-handed = لا يوجد في ملف --handed صندوق وارد لملف المفتاح هذا. يُرجى طلب الملف الصحيح ممن شغّل الأمر leave.
# $number (number) - which line of the recovery key
desk-error-page-line = السطر { $number } ليس كما طُبع. يُرجى مقارنته حرفًا حرفًا، وكتابته مرة أخرى مع رقميه الأخيرين.
# $number (number) - which line of the recovery key
desk-error-page-missing = السطر { $number } غير موجود. يتكوّن السطر من رقمه، ثم حروف وأرقام، ثم رقمين في النهاية.
desk-error-page-key = كل سطر سليم، لكنها معًا ليست مفتاحًا. هل كلها من ورقة واحدة؟
desk-error-paper-beside = يجب ألا يكون مفتاح الاسترداد بجانب ملف المفتاح. يُرجى اختيار مجلد آخر في --recovery-out، مثل ذاكرة USB.
# $letter (text) - what somebody typed for a letter
# $least (number) - fewest characters
desk-error-delete-short = «{ $letter }» لا يدل على أي رسالة. يُرجى استخدام ملف الرسالة أو معرّفها، أو { $least } حروف على الأقل من المعرّف.
# $letter (text) - what somebody typed for a letter
desk-error-delete-several = تبدأ عدة رسائل بما يلي: «{ $letter }». يُرجى كتابة المزيد من المعرّف.
desk-error-delete-nobody = لم يكتب أحد رقمًا، لذلك لم يُحذف شيء. في برنامج نصي (script)، يُرجى إضافة --yes.
desk-error-delete-number = ليس هذا عدد الرسائل، لذلك لم يُحذف شيء. يُرجى النظر في القائمة مرة أخرى.
# $path (text) - name of the file
desk-error-file-exists = الملف { $path } موجود من قبل ولم يُمسّ. يُرجى اختيار مكان آخر، أو نقله أولًا.
# $path (text) - name of the file
desk-error-file-missing = { $path } غير موجود. يُرجى التحقق من الاسم.
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-read = لا يمكن قراءة { $path } ({ $reason }). يُرجى التحقق من أن قراءته مسموحة لكم.
# $path (text) - name of the file
desk-error-file-long = { $path } أطول مما ينبغي. يُرجى التحقق من الاسم.
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-write = لا يمكن كتابة { $path } ({ $reason }). يُرجى التحقق من المجلد ومن المساحة الفارغة.
# $path (text) - name of the file
# $message (text) - one of the messages below
desk-error-letter = { $path }: { $message }
desk-error-letter-damaged = الملف تالف أو ناقص. يُرجى حذفه وجلبه مرة أخرى.
desk-error-letter-newer = صُنعت هذه الرسالة بإصدار أحدث من النموذج. يُرجى تحديث هذا البرنامج. وحتى ذلك الحين، يمكن استخدام: waymark-desk open
desk-error-letter-none = يمكن فتح الملف، لكنه ليس رسالة. يمكن النظر فيه باستخدام: age -d
desk-error-letter-age = هذه ليست رسالة مقفلة. أسماء ملفات الرسائل تنتهي هكذا: .age
desk-error-letter-key = لم تُقفل الرسالة لهذا المفتاح. هي لجهة أخرى، أو لمفتاح لكم أقدم أو أحدث. يُرجى استخدام ملف ذلك المفتاح.
# $path (text) - name of the file
# $line (number) - which line
desk-error-book = السطر { $line } في { $path } تالف، لذلك قد تُعطى أرقام مرتين. يُرجى إعادة نسخة من الملف إلى مكانه.
desk-error-reply-stop = من كتب الرسالة طلب منكم التوقف. لم يُرسل شيء. إذا كان عليكم الكتابة رغم ذلك، يُرجى إضافة --although-she-asked-to-stop.
desk-error-reply-delete = من كتب الرسالة طلب منكم الحذف والتوقف. لم يُرسل شيء. إذا كان عليكم الكتابة رغم ذلك، يُرجى إضافة --although-she-asked-to-stop.
desk-error-reply-code = لا يمكن أن يصل رد إلى من كتب الرسالة هنا: لا يوجد لديه رمز. ما قاله عن الوصول إليه موجود أعلاه.
desk-error-reply-address = لا يمكن استخدام العنوان الذي في الرسالة. يُرجى استخدام طريقة أخرى ذكرها من كتبها.
desk-error-reply-seal = تعذّر قفل الرد، لذلك لم يُرسل شيء. يُرجى التحقق من رمز اللغة (tag) بعد --in، والمحاولة مرة أخرى.
# $over (number) - how many bytes
desk-error-reply-long = الرد أطول من الحد بهذا العدد من البايتات: { $over }. يُرجى تقصيره.
desk-error-reply-empty = لا توجد كلمات لإرسالها. الأسطر التي تبدأ بالعلامة # لا تُرسل.
desk-error-reply-blank = ما زال هناك شيء يلزم ملؤه: يُرجى البحث عن ________ في النص.
desk-error-reply-unedited = هذا رد جاهز كما هو. يُرجى تغييره، لكي يرى من كتب الرسالة أن أحدًا قرأها. لإرساله رغم ذلك، يُرجى إضافة --as-is.
desk-error-reply-draft = يُرجى ذكر مكان كتابة المسودة، باستخدام --draft FILE. لإرسال الرد الجاهز دون تغيير، يُرجى إضافة --as-is.
desk-error-reply-relay = يُرجى ذكر خادم الرسائل، باستخدام --relay، لكي يمكن إرسال الرد.
desk-error-reply-stdin = يأتي النص من الإدخال القياسي (stdin)، لذلك لا يمكن سؤال أحد هناك. يُرجى إضافة --yes، أو استخدام ملف.
desk-error-reply-not-sent = لم يكتب أحد 1، لذلك لم يُرسل شيء. في برنامج نصي (script)، يُرجى إضافة --yes.
# $lang (text) - a language tag
desk-error-reply-quick = لا توجد ردود جاهزة باللغة { $lang }. يُرجى استخدام --draft وطلب الترجمة من شخص، أو استخدام --in en.
# $path (text) - name of the file
desk-error-reply-text = { $path } ليس نصًا بترميز UTF-8. يُرجى حفظه مرة أخرى كنص عادي.
# $path (text) - name of the file
# $name (text) - name of the file
desk-error-reply-name = { $path } ليس تحت اسمه الأصلي. يُرجى استخدام الرسالة كما جُلبت: { $name }
# $path (text) - name of the file
desk-error-evidence-none = لم تُرسل أدلة مع { $path }، أو لا يوجد مفتاحها في الرسالة.
# $path (text) - name of the file
desk-error-evidence-missing = أدلة { $path } ليست هنا. يُرجى تشغيل waymark-desk fetch، دون --no-parcels.
# $path (text) - name of the file
desk-error-evidence-damaged = { $path } تالف أو ناقص. لم يُحفظ شيء. يُرجى حذفه والجلب مرة أخرى.
# $path (text) - name of the file
# $line (number) - which line
desk-error-quarantine = لا يمكن قراءة السطر { $line } في { $path }. يُرجى تصحيحه في محرر نصوص. حتى ذلك الحين، تُعد كل الرسائل معزولة.
# $path (text) - name of the file
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-error-quarantined = { $path } معزولة منذ { $day }. لم يُكتب شيء. { $reason }
desk-error-relay-http = استخدام http مسموح لهذا الحاسوب فقط. يُرجى استخدام https. إذا كان هناك نفق (tunnel) يشفّر الاتصال، يُرجى إضافة --insecure-http.
desk-error-relay-address = يجب أن يكون عنوان خادم الرسائل مثل https://relay.example، دون مسار بعده. يُرجى نسخه من دليل الجهات.
desk-error-relay-answer = الرد ليس من خادم رسائل، أو وصل تالفًا. يُرجى التحقق من العنوان، ثم المحاولة مرة أخرى.
desk-error-relay-other = لخادم الرسائل عنوان آخر، لذلك لم يُطلب منه شيء. يُرجى استخدام العنوان الموجود في دليل الجهات. وخلف نفق (tunnel)، يُرجى إضافة --origin.
desk-error-relay-tls = لا يوجد اتصال آمن بخادم الرسائل. يُرجى التحقق من ساعة هذا الحاسوب، ثم من العنوان.
desk-error-relay-timeout = لم يرد خادم الرسائل في الوقت المحدد. يُرجى المحاولة لاحقًا.
desk-error-relay-unreachable = لا يمكن الوصول إلى خادم الرسائل. يُرجى التحقق من اتصالكم ومن العنوان.
desk-error-relay-busy = خادم الرسائل مشغول. يُرجى الانتظار بضع دقائق، ثم تشغيل الأمر نفسه مرة أخرى.
desk-error-relay-none = لا يعرف خادم الرسائل صندوق وارد كهذا، أو لم يقبل المفتاح. يُرجى التحقق من أن هذه المفاتيح في دليل الجهات.
desk-error-relay-expired = انتهت صلاحية دليل الجهات لدى خادم الرسائل. يُرجى إخبار من يديرونه بأن يثبّتوا الدليل الجديد.
desk-error-relay-version = هذا البرنامج وخادم الرسائل لا يفهم أحدهما الآخر. يُرجى تحديث هذا البرنامج.
# $code (text) - the relay's word for the reason
desk-error-relay-refused = رفض خادم الرسائل ({ $code }). يُرجى المحاولة لاحقًا. إذا بقي الأمر كذلك، يُرجى إخبار من يديرونه.
# $lang (text) - what was asked for
desk-error-lang = لا توجد كلمات باللغة «{ $lang }». يعرض waymark-desk --help اللغات الموجودة.
desk-error-clock = ساعة هذا الحاسوب خاطئة: فهي تُظهر سنة مضت منذ زمن طويل. يُرجى ضبطها، ثم المحاولة مرة أخرى.
desk-error-random = لا يعطي هذا الحاسوب أرقامًا عشوائية، لذلك لم يُصنع شيء. يُرجى استخدام حاسوب آخر.
desk-error-output = تعذّرت كتابة النص. يُرجى التحقق من مكان الإخراج.
