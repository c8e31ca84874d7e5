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
desk-keygen-agency-file = بيانات دليل الجهات، وهي علنية: { $path }
desk-keygen-recipient = المستلِم (recipient)، وله تُقفل الرسائل:
# $start (text) - how the recipient begins
# $file (text) - name of the file that holds all of it
desk-keygen-recipient-long = { $start }… (وهو كامل في { $file })
desk-keygen-inbox = صندوق الوارد، وفيه تُترك الرسائل:
desk-keygen-fingerprint = البصمة، وتُقرأ بصوت مسموع على الهاتف:
# $day (text) - a date, such as 2027-02-19
desk-keygen-until = يمكن قفل الرسائل لهذه المفاتيح حتى { $day }. يجب صنع مفاتيح جديدة قبل ذلك اليوم.
desk-keygen-next = الخطوات التالية
# $path (text) - name of the file
desk-keygen-next-copy = 1. نسخ { $path } إلى ذاكرة USB وحفظها في مكان مقفل. دون هذا الملف لا يمكن فتح أي رسالة.
desk-keygen-next-passphrase = 2. كتابة عبارة المرور على ورقة وحفظها في مكان آخر مقفل. لا يستطيع أحد إعادة تعيينها.
# $path (text) - name of the file
desk-keygen-next-correct = 3. فتح { $path } في محرر نصوص. ثم تصحيح country وlangs وrun_by وtells_police وtells_immigration وduty_to_report وphones وdays.
# In place of the step before, for one more colleague.
# $path (text) - name of the file
desk-keygen-next-add = 3. نسخ recipients وsign من { $path } إلى ملف agency.json الموجود لدى جهتكم. وبذلك تتغير بصمتها.
desk-keygen-next-send = 4. إرسال ذلك الملف إلى من يوقّعون دليل الجهات. يجب عدم إرسال ملف المفتاح أبدًا.
desk-keygen-next-call = 5. انتظار اتصالهم بكم على رقم يعرفونه. ثم قراءة البصمة لهم بصوت مسموع.
desk-keygen-practice = هذه المفاتيح للتدريب. يجب عدم استخدامها أبدًا لرسائل حقيقية.

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
desk-show-may-unsaid = ممنوع التواصل. لم يقل من كتب الرسالة إن التواصل مسموح.
# $code (text) - what stands in the letter
desk-show-may-unknown = ممنوع التواصل قبل فهم هذا الجواب: { $code }
desk-show-how = كيف:
desk-show-how-unsaid = لم تُذكر أي طريقة للوصول.
desk-show-when = متى يكون ذلك آمنًا:
desk-show-when-unsaid = لم يُذكر متى يكون ذلك آمنًا. يجب افتراض أنه غير آمن.
desk-show-avoid = ما يجب عليكم عدم فعله:
desk-show-avoid-unsaid = لم يُذكر ما يجب تجنبه. يجب عدم ترك أي رسالة، وعدم ذكر من أنتم.
desk-show-other-person = قد يرد شخص آخر أو يقرأ ما تكتبون. يجب عدم طلب أي شيء وعدم ذكر أي شيء قبل معرفة من هو.
desk-show-reply-none = لا يوجد لدى من كتب الرسالة رمز لقراءة رد على الموقع.
desk-show-reply-there = يمكن لمن كتب الرسالة قراءة رد على الموقع باستخدام الرمز.
desk-show-danger = علامات خطر في الإجابات
desk-show-danger-none = لا تقول ذلك أي إجابة. لكن قد يكون هناك خطر رغم ذلك.
desk-show-about = عن هذه الرسالة
# $agency (text) - id of the agency
desk-show-to = مكتوبة إلى: { $agency }
# $lang (text) - a language tag, such as ar
desk-show-lang = اللغة: { $lang }
# $day (text) - a date
desk-show-day = التاريخ بحسب هاتف من كتب الرسالة: { $day }
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
desk-show-consent-other = الموافقة لجهة أخرى غير الجهة المذكورة في الرسالة. يجب عدم استخدامها قبل سؤال من كتبها.
desk-show-signature-valid = التوقيع صحيح: لم يغيّر أحد الرسالة بعد كتابتها.
desk-show-signature-missing = الرسالة بلا توقيع. قد يكون أحد غيّرها.
desk-show-signature-wrong = التوقيع خاطئ. يجب عدم الاعتماد على أي شيء في هذه الرسالة.
desk-show-happened = ما الذي يحدث، أو حدث
desk-show-help = ما الذي يمكن أن يساعد
desk-show-unsaid = بلا إجابة.
desk-show-words = كلمات من كتب الرسالة
desk-show-words-none = لا يوجد في الرسالة نص حر.
desk-show-more = أمور أخرى في هذه الرسالة، كما هي
desk-show-original = الرسالة كنص (report.txt)
desk-show-original-none = لا يوجد report.txt في الرسالة.
# $code (text) - a code of another version of the form
desk-show-unknown = { $code } (رمز لا يعرفه هذا البرنامج)
desk-show-caution = يمكن لأي شخص أن يكتب رسالة كهذه. يجب التحقق قبل أي تصرف، وعدم فتح أي رابط فيها أبدًا.

## What can go wrong. First what happened, then what to do.

# $message (text) - one of the messages below
desk-error = خطأ: { $message }
desk-error-passphrase-wrong = عبارة المرور خاطئة. يُرجى المحاولة مرة أخرى. ويُرجى التحقق من لغة لوحة المفاتيح ومن Caps Lock.
desk-error-passphrase-differs = عبارتا المرور مختلفتان. يُرجى البدء من جديد.
# $least (number) - fewest characters
desk-error-passphrase-short = عدد حروف عبارة المرور أقل من { $least }. يُرجى اختيار أربع كلمات أو خمس لا علاقة بينها.
desk-error-passphrase-terminal = لا توجد نافذة أوامر (terminal) لطلب عبارة المرور. يُرجى كتابتها في ملف واستخدام --passphrase-file.
# $path (text) - name of the file
desk-error-passphrase-file = السطر الأول في { $path } ليس عبارة مرور بترميز UTF-8. يُرجى تصحيح الملف.
desk-error-identity-damaged = ملف المفتاح تالف. يُرجى استخدام نسختكم منه.
desk-error-identity-inbox = لا يوجد في ملف المفتاح هذا سطر waymark-inbox، لذلك لا يمكنه الجلب. يُرجى استخدام الملف الذي صنعه keygen.
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
desk-error-keys-entry = لا يمكن إضافة المفاتيح الجديدة إلى ملف --entry ({ $reason }). يُرجى تصحيحه، أو اختيار نوع المفتاح نفسه.
desk-error-keys-other = ملف --entry لجهة أخرى أو لصندوق وارد آخر. يُرجى استخدام ملف agency.json التابع لملف المفتاح في --same-inbox.
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
desk-error-lang = لا توجد كلمات باللغة «{ $lang }». يُرجى استخدام --lang en أو --lang ar.
desk-error-clock = ساعة هذا الحاسوب خاطئة: فهي تُظهر سنة مضت منذ زمن طويل. يُرجى ضبطها، ثم المحاولة مرة أخرى.
desk-error-random = لا يعطي هذا الحاسوب أرقامًا عشوائية، لذلك لم يُصنع شيء. يُرجى استخدام حاسوب آخر.
desk-error-output = تعذّرت كتابة النص. يُرجى التحقق من مكان الإخراج.
