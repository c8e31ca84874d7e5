### The letter: every word of the form, from "before you start" to "stored".
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The frame around every step

# $step (number) - the number of this step
# $all (number) - how many steps there are
letter-step-of = الخطوة { $step } من { $all }
letter-continue = متابعة
letter-skip = تخطي
letter-back = رجوع
letter-send-so-far = إرسال ما لدي حتى الآن
letter-stop = التوقف وحذف كل شيء
letter-stop-sure = حذف كل ما كتبته هنا؟
letter-stop-yes = نعم، حذفه
letter-stop-no = لا، الاحتفاظ به
# For somebody who helps: the words of every screen in two languages. Stands at the end of each screen.
letter-second = إظهار لغة ثانية
letter-second-end = إظهار لغة واحدة فقط
# Above the list of languages. The letter is written in the language that was there first.
letter-second-which = ما اللغة الثانية التي تظهر في هذه الصفحة؟ تبقى رسالتك باللغة الأولى.
letter-stopped-title = حُذف كل ما كتبته هنا
letter-stopped-nothing = لم يُرسل شيء.
letter-stopped-offered = كانت الرسالة المقفلة في الطريق بالفعل. قد تكون وصلت. في هذه الحالة، يمكن للجهة قراءتها.
letter-stopped-text = قد يظل سجل المتصفح يُظهر أنك كنت في هذا الموقع. وقد يرى ذلك من يستطيع الاطلاع على هذا الهاتف. وإن وُجدت برامج تجسس مخفية، فهي باقية أيضًا.
letter-start-again = البدء من جديد
letter-loading = لحظة واحدة. يجري تحميل النموذج.
letter-numbers-link = أرقام الهاتف
letter-about-link = المخاطر التي تبقى
letter-language-failed = تعذّر تحميل اللغة الأخرى. لم يُفقد شيء مما كتبته. يُرجى المحاولة مرة أخرى عند وجود إشارة.

## F1 Before you start

letter-before-title = قبل البدء
letter-before-intro = الكتابة ليست إلزامية. يمكنك التوقف في أي وقت. ويمكن تخطي كل سؤال.
letter-before-safe = هل أنت في أمان في مكانك الآن؟
letter-before-safe-yes = نعم
letter-before-safe-no = لا
letter-before-safe-unsure = لا أعرف بالتأكيد
letter-before-danger-title = سلامتك أولًا
letter-before-danger-text = الرسالة لا تُقرأ فورًا. إن أمكن، يُرجى الخروج من هذه الصفحة والاتصال بالهاتف أولًا. يمكنك الرجوع لاحقًا.
letter-before-company = هل يمكن لأحد أن يرى شاشتك أو يسمعك الآن؟
letter-before-alone = لا، أنا وحدي
letter-before-somebody-near = نعم، يوجد أحد قريب مني
letter-before-company-unsure = لا أعرف بالتأكيد
letter-before-not-alone-title = قد يكون من الأفضل فعل هذا لاحقًا
letter-before-not-alone-text = يمكنك الخروج الآن والرجوع عندما لا يكون معك أحد. ويمكنك أيضًا الاتصال بأحد أولًا.
letter-before-leave-now = خروج من هذا الموقع الآن
letter-before-phone = لمن هذا الهاتف أو الحاسوب؟
letter-before-phone-mine = لي، ولا يستخدمه أحد غيري
letter-before-phone-shared = مشترك، أو مستعار، أو يطّلع عليه أحد
letter-before-phone-unsure = لا أعرف بالتأكيد
letter-before-shared-title = قد يحتفظ هذا الهاتف بأثر زيارتك
letter-before-shared-text = إن أمكن، يُرجى استخدام هاتف شخص محل ثقتك، أو جهاز في مكتبة عامة. التصفح الخاص يخفي الزيارة من سجل التصفح. لكنه لا يوقف برامج التجسس المخفية.
letter-before-exit-title = ما يفعله زر «خروج» وما لا يفعله
letter-before-exit-hides = زر «خروج» يخفي هذه الصفحة فورًا ويفتح صفحة عادية لا ضرر منها.
letter-before-exit-history = زر «خروج» لا يحذف سجل المتصفح. قد يظل هاتفك يُظهر هذه الزيارة. ولا تتوقف برامج التجسس المخفية أيضًا.
letter-before-exit-lost = ما كتبته ولم يُرسل يضيع. ويضيع أيضًا عند إغلاق هذه الصفحة أو إعادة تحميلها أو الرجوع في المتصفح. لحمايتك، لا نحتفظ بشيء على هاتفك.
letter-before-exit-return = للرجوع، تلزم كتابة عنوان هذا الموقع من جديد.
letter-before-exit-help = على لوحة المفاتيح، يمكنك أيضًا الضغط على Shift ثلاث مرات.
letter-before-private = إجاباتك في هذه الصفحة لا تُرسل إلى أحد.
letter-before-why = لكي يمكنك اختيار لحظة آمنة. لا أحد يحصل على هذه الإجابات.

## F2 Who it is about

letter-about-title = من الشخص الذي تتحدث عنه هذه الرسالة؟
letter-about-why = لكي تعرف الجهة من يحتاج إلى المساعدة. لا أحد يسأل هنا عن اسم.
letter-about-me = أنا
letter-about-somebody-else = شخص أعرفه
letter-about-rather-not-say = لا أريد أن أقول
letter-about-somebody-note = يُرجى الاكتفاء بكتابة ما يريده هذا الشخص. إذا كان سؤاله آمنًا، يُرجى سؤاله أولًا. في الأسئلة عن الخطر وعمّا حدث وعن المساعدة فقط، كلمات مثل «أنا» و«أوراقي» تعني ذلك الشخص.

## F3 Who gets the letter

letter-agency-title = من ينبغي أن يقرأ رسالتك؟
letter-agency-why = تُقفل رسالتك بحيث لا تستطيع فتحها إلا الجهة التي اخترتها. يُرجى قراءة كيف تعمل كل جهة.
letter-agency-run-by = من يديرها
letter-agency-run-by-ngo = منظمة مستقلة
letter-agency-run-by-government = الحكومة
letter-agency-run-by-police = الشرطة
letter-agency-run-by-international = منظمة دولية
letter-agency-run-by-other = طرف آخر
letter-agency-police = هل تخبر الجهة الشرطة؟
letter-agency-immigration = هل تخبر الجهة سلطات الهجرة؟
letter-agency-tells-never = لا، تقول إنها لا تفعل ذلك أبدًا
letter-agency-tells-with-consent = فقط بموافقتك
letter-agency-tells-when-required = نعم، عندما يقول القانون إن ذلك واجب عليها
letter-agency-tells-always = نعم
letter-agency-duty = ما يجب عليها الإبلاغ عنه
letter-agency-langs = اللغات التي تقرؤها
letter-agency-answer = تسعى إلى الرد
# $days (number) - how many days the agency says it needs
letter-agency-answer-days = { $days ->
    [zero] خلال { $days } يوم
    [one] خلال يوم واحد
    [two] خلال يومين
    [few] خلال { $days } أيام
    [many] خلال { $days } يومًا
   *[other] خلال { $days } يوم
}
letter-agency-country = تعمل في
letter-agency-hours = أوقات العمل
letter-agency-hours-always = ليلًا ونهارًا
letter-agency-hours-every-day = كل يوم
# $first (text) - the first day of the week on which they are open
# $last (text) - the last such day
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-weekly = من { $first } إلى { $last }، من { $from } إلى { $until }
# $day (text) - the one day of the week on which they are open
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-one-day = { $day }، من { $from } إلى { $until }
# $zone (text) - the place by whose clock the hours are, such as Europe/London
letter-agency-hours-zone = بتوقيت { $zone }
# $day (text) - a date
letter-agency-closed = مغلقة حتى { $day }. لا أحد يقرأ الرسائل قبل ذلك.
# $name (text) - the name of another agency
letter-agency-successor = لم تعد هذه الجهة تستقبل الرسائل. تقوم الجهة { $name } بهذا العمل الآن. يُرجى اختيار تلك الجهة.
letter-agency-phone = الهاتف
letter-agency-phone-free = الاتصال مجاني في بلد الجهة. ومع ذلك، قد تظهر المكالمة في فاتورة الهاتف.
letter-agency-phone-cost = قد تكلّف المكالمة مالًا.
letter-agency-keeps = مدة الاحتفاظ بالرسائل
# $days (number) - the most days that they keep a letter
letter-agency-keeps-days = { $days ->
    [zero] { $days } يوم على الأكثر
    [one] يوم واحد على الأكثر
    [two] يومان على الأكثر
    [few] { $days } أيام على الأكثر
    [many] { $days } يومًا على الأكثر
   *[other] { $days } يوم على الأكثر
}
letter-agency-verified = آخر مرة تحققنا فيها من هذه المعلومات
letter-agency-check = أرقام للتحقق من الجهة
letter-agency-check-why = يمكنك الاتصال بالجهة وسؤالها عن هذه الأرقام. إذا كانت الأرقام مختلفة، يجب عدم الإرسال.
letter-agency-practice = للتدريب فقط. لن يقرأ أحد رسالتك ولن يرد عليها.
letter-agency-none-title = لا يمكنك إرسال رسالة هنا الآن
letter-agency-none-text = لم نجد على هذا الموقع جهة يمكننا الوثوق بها. يُرجى عدم انتظار ذلك. يمكنك الاتصال بالهاتف بدلًا من ذلك.
letter-agency-loading = جارٍ البحث عن جهات…
letter-agency-old = بحسب ساعة هذا الهاتف، قائمة الجهات هذه قديمة. يتحقق منها صندوق البريد مرة أخرى قبل إرسال أي شيء.

## F4 Under 18, or in danger

letter-danger-title = هل يوجد شخص تحت سن 18، أو شخص في خطر؟
letter-danger-why = في هذه الحالة، قد يقول القانون إنه يجب على الجهة أن تخبر غيرها. يظهر لك ذلك هنا قبل ذكر المزيد.
letter-danger-under-18 = عمري أقل من 18 سنة
letter-danger-child = يوجد طفل في خطر
letter-danger-now = أنا في خطر الآن
letter-danger-none = لا شيء من هذا
letter-danger-rather-not-say = لا أريد أن أقول
# $name (text) - the agency's own name
letter-danger-duty = ما يجب على الجهة { $name } الإبلاغ عنه
letter-danger-duty-choice = القرار لك: ما يُقال وما لا يُقال. ويمكنك أيضًا اختيار جهة أخرى.
letter-danger-duty-nobody = لم تُختر أي جهة بعد. وتختلف الواجبات من جهة إلى أخرى.
letter-danger-choose = اختيار جهة
letter-danger-call-title = إن أمكن، يُرجى الاتصال الآن
letter-danger-call-text = الرسالة لا تُقرأ فورًا. رقم الطوارئ هو عادةً رقم الشرطة. إذا كانت الشرطة خطرًا عليك، فقد يكون خط مساعدة طريقًا أفضل.

## F5 What happened

letter-happened-title = ما الذي يحدث، أو حدث؟
letter-happened-why = لكي تعرف الجهة من يمكنه مساعدتك على أفضل وجه. يمكن اختيار ما يناسبك، أو عدم اختيار شيء.
letter-happened-somebody = كلمات مثل «أنا» و«أوراقي» تعني هنا الشخص الذي تتحدث عنه الرسالة.
letter-happened-note-title = الإجابات التالية تذكر العنف والجنس والمخدرات
letter-happened-note-text = يمكنك قراءتها، أو تخطي هذا الجزء. لا بأس في الحالتين.
letter-happened-note-see = عرض هذه الإجابات
letter-happened-note-leave = تخطي هذا الجزء
letter-happened-left-out = جرى تخطي هذا الجزء.
letter-happened-takes-documents = أحدهم يحتفظ بأوراقي
letter-happened-takes-earnings = لا أتقاضى أجري، أو لا أتقاضاه كاملًا
letter-happened-debt-bondage = يقولون إن عليّ دفع دين أولًا
letter-happened-false-promises = هذا ليس ما وُعدت به
letter-happened-excessive-hours = أيام طويلة جدًا، أو بلا راحة
letter-happened-bad-conditions = مكان سيئ للسكن أو العمل، أو طعام قليل جدًا
letter-happened-no-doctor = لا أستطيع الذهاب إلى طبيب عندما أحتاج إليه
letter-happened-restricts-movement = لا أستطيع الخروج أو المغادرة متى أردت
letter-happened-isolation = يُبعدونني عن الناس، أو يراقبونني
letter-happened-depends-on-them = يستغلون حاجتي إليهم
letter-happened-threats = أحدهم يهددني، أو يهدد أشخاصًا أحبهم
letter-happened-threat-of-law = يقولون إنهم سيتصلون بالشرطة أو بسلطات الهجرة
letter-happened-humiliation = يشتمونني أو يهينونني مرة بعد مرة
letter-happened-begging = يجبرونني على التسول من أجلهم
letter-happened-forced-crime = يجبرونني على أفعال غير قانونية
letter-happened-forced-marriage = زواج لم أختره
letter-happened-drugs = يعطونني مخدرات أو كحولًا للسيطرة عليّ
letter-happened-physical-abuse = أحدهم يؤذي جسدي
letter-happened-sexual-abuse = أحدهم يلمسني أو يمارس الجنس معي رغمًا عني
letter-happened-sexual-exploitation = أحدهم يجبرني على أفعال جنسية مع آخرين أو لهم، أو للتصوير
letter-happened-something-else = شيء آخر
letter-happened-rather-not-say = لا أريد أن أقول

## F6 Where and when

letter-place-title = أين ومتى؟
letter-place-why = لكي تعرف الجهة من يمكنه المساعدة هناك. بلا عنوان وبلا تاريخ. ولا أحد يسأل هنا عن تصاريح الإقامة أو العمل.
letter-place-country = في أي بلد؟
letter-place-country-none = لا أريد أن أقول
letter-place-kind = في أي نوع من الأماكن؟
letter-place-home = في بيت شخص أو عائلة
letter-place-farm = في مزرعة أو غابة
letter-place-factory = في مصنع أو ورشة
letter-place-construction = في موقع بناء أو منجم
letter-place-restaurant = في مطعم أو فندق أو مطبخ
letter-place-shop = في متجر أو صالون تجميل أو مغسلة سيارات
letter-place-sex-industry = في مكان يُباع فيه الجنس
letter-place-boat = على قارب أو سفينة
letter-place-street = في الشارع
letter-place-online = عبر الإنترنت أو الهاتف
letter-place-somewhere-else = في مكان آخر
letter-place-rather-not-say = لا أريد أن أقول
letter-place-when = متى؟
letter-place-now = ما زال ذلك يحدث الآن
letter-place-past-year = انتهى ذلك منذ أقل من سنة
letter-place-longer-ago = انتهى ذلك منذ سنة أو أكثر
letter-place-when-rather-not-say = لا أعرف بالتأكيد، أو لا أريد أن أقول

## F7 What would help

letter-help-title = ما الذي يمكن أن يساعدك؟
letter-help-why = لكي تبحث الجهة عنه. وقد لا يتوفر لديها كل شيء. يمكن اختيار ما يناسبك، أو عدم اختيار شيء.
letter-help-talk = شخص أتحدث معه
letter-help-safe-place = مكان آمن للنوم
letter-help-transport = طريقة آمنة للوصول إلى هناك
letter-help-doctor = طبيب أو ممرض
letter-help-substances = مساعدة بشأن الكحول أو المخدرات أو الأدوية
letter-help-disability = مساعدة بشأن إعاقة
letter-help-lawyer = محامٍ
letter-help-pay = أجري
letter-help-papers = أوراقي
letter-help-children = أطفالي، أو مدرستهم
letter-help-family = العثور على أهلي أو الاتصال بهم
letter-help-training = التعلّم، أو إيجاد عمل
letter-help-interpreter = شخص يتكلم لغتي ويعرف ثقافتي
letter-help-with-a-woman = التحدث مع امرأة
letter-help-with-a-man = التحدث مع رجل
letter-help-going-home = طريقة آمنة للعودة إلى بيتي أو بلدي
letter-help-just-information = معلومات فقط
letter-help-something-else = شيء آخر
letter-help-not-sure = لا أعرف بعد

## F8 Your words

letter-words-title = هل لديك شيء للإضافة بكلماتك؟
letter-words-why = لكي تفهمك الجهة بشكل أفضل. لا تلزم كتابة التفاصيل.
letter-words-court = قد يصل هذا الكلام يومًا ما إلى محكمة أو إلى الطرف الآخر. تكفي كلمات قليلة.
letter-words-label = كلماتك
# $left (number) - how many characters still fit
letter-words-left = { $left ->
    [zero] لا يمكن إضافة حروف أخرى
    [one] يمكن إضافة حرف واحد آخر
    [two] يمكن إضافة حرفين آخرين
    [few] يمكن إضافة { $left } أحرف أخرى
    [many] يمكن إضافة { $left } حرفًا آخر
   *[other] يمكن إضافة { $left } حرف آخر
}
# $over (number) - how many characters are too many
letter-words-over = { $over ->
    [zero] يزيد النص { $over } حرف على الحد. لم يُحذف منه شيء. يُرجى تقصيره.
    [one] يزيد النص حرفًا واحدًا على الحد. لم يُحذف منه شيء. يُرجى تقصيره.
    [two] يزيد النص حرفين على الحد. لم يُحذف منه شيء. يُرجى تقصيره.
    [few] يزيد النص { $over } أحرف على الحد. لم يُحذف منه شيء. يُرجى تقصيره.
    [many] يزيد النص { $over } حرفًا على الحد. لم يُحذف منه شيء. يُرجى تقصيره.
   *[other] يزيد النص { $over } حرف على الحد. لم يُحذف منه شيء. يُرجى تقصيره.
}

## F9 How to reach you

letter-contact-title = هل يُسمح للجهة بالتواصل معك؟
letter-contact-why = لكي لا تعرّضك الجهة للخطر أبدًا. يُرجى ذكر طريقة آمنة فقط.
letter-contact-i-will = لا، سأتواصل أنا مع الجهة
letter-contact-i-will-note = رقم هاتف الجهة في الصفحة الأخيرة. إذا كانت كتابته لديك آمنة، يُرجى كتابته قبل إغلاق تلك الصفحة.
letter-contact-i-will-no-phone = يُرجى التأكد من أن لديك طريقة للوصول إلى الجهة.
letter-contact-yes = نعم، بالطريقة التي أذكرها
letter-contact-no = لا، أطلب عدم التواصل معي
letter-contact-rather-not-say = لا أريد أن أقول
letter-contact-anonymous = اخترت «دون اسمي ودون طريقة للوصول إليّ». لذلك لا توجد أسئلة هنا.
letter-contact-change = تغيير ذلك
letter-contact-channel = أي طريقة آمنة لك؟
letter-contact-call = مكالمة هاتفية
letter-contact-text = رسالة نصية
letter-contact-chat = رسالة في تطبيق
letter-contact-email = رسالة بالبريد الإلكتروني
letter-contact-person = شخص أثق به
letter-contact-another-way = طريقة أخرى
letter-contact-how = الرقم أو العنوان أو الشخص
letter-contact-how-hint = رقم هاتف، أو الاسم في تطبيق، أو شخص محل ثقتك.
letter-contact-name = اسم لك أو كلمة متفق عليها
letter-contact-name-hint = تقوله الجهة، لكي يكون واضحًا لك أنها هي. لا يلزم أن يكون اسمك الحقيقي.
letter-contact-lang = ما اللغة المفضّلة لديك عند الكلام؟
letter-contact-lang-none = لا أريد أن أقول
letter-contact-interpreter = هل يلزمك مترجم؟
letter-contact-interpreter-no = لا
letter-contact-interpreter-woman = نعم، امرأة
letter-contact-interpreter-man = نعم، رجل
letter-contact-interpreter-anybody = نعم، أي شخص
letter-contact-interpreter-not-sure = لا أعرف بالتأكيد
letter-contact-when = متى يكون ذلك آمنًا؟
letter-contact-morning = في الصباح
letter-contact-afternoon = بعد الظهر
letter-contact-evening = في المساء
letter-contact-night = في الليل
letter-contact-weekdays = من الاثنين إلى الجمعة
letter-contact-weekend = يوم السبت أو الأحد
letter-contact-any-time = في أي وقت
letter-contact-avoid = ما الذي يجب ألا تفعله الجهة؟
letter-contact-no-voicemail = ترك رسالة صوتية
letter-contact-no-messages = إرسال رسالة نصية أو رسالة في تطبيق
letter-contact-no-say-who = ذكر من يتصل
letter-contact-no-call-again = الاتصال مرة أخرى إذا لم يرد أحد

## F10 How they may use it

letter-use-title = كيف يُسمح للجهة باستخدام ما كتبته؟
letter-use-why = لكي لا يفعل أحد بما كتبته أكثر مما وافقت عليه.
letter-use-share = يُسمح للجهة بإخبار آخرين يمكنهم المساعدة، بشرط موافقتي في كل مرة
letter-use-only-them = يُسمح لهذه الجهة وحدها بمعرفة ما كتبته
letter-use-anonymous = فقط دون اسمي ودون طريقة للوصول إليّ
letter-use-not-sure = لا أعرف بالتأكيد
letter-use-anonymous-note = تُحذف طريقة الوصول إليك من الرسالة. لا يمكن للجهة الرد إلا إذا أنشأت رمزًا في الصفحة التالية. يُرجى التحقق أيضًا: هل في كلماتك أسماء؟
letter-use-law = إذا قال قانون إنه يجب على الجهة الإبلاغ عن شيء، فقد تضطر إلى ذلك. بطاقة الجهة تقول متى.

## F13 A code to come back with, between F10 and F11

letter-code-title = هل يناسبك رمز للرجوع لاحقًا؟
letter-code-why = لكي يمكن للجهة الرد عليك في هذا الموقع. لا يلزم لذلك اسم ولا رقم هاتف ولا بريد إلكتروني.
letter-code-back = بالرمز، يمكنك الرجوع وقراءة رد الجهة ومواصلة الكتابة.
letter-code-lost = إذا ضاع الرمز، فلا يمكن لأحد العثور عليه من جديد. وهو ليس محفوظًا في أي مكان إلا لديك.
# Two buttons of the same weight.
letter-code-make = إنشاء رمز
letter-code-without = إرسال دون رمز
letter-code-without-chosen = اخترت الإرسال دون رمز. ما زال يمكنك إنشاء رمز.
letter-code-making = يجري إنشاء رمز على هذا الهاتف. يستغرق ذلك بضع ثوانٍ…
letter-code-failed-title = تعذّر إنشاء الرمز
letter-code-failed = قد يكون هذا الهاتف قديمًا جدًا، أو ذاكرته ممتلئة جدًا. يمكنك المحاولة مرة أخرى، أو الإرسال دون رمز.
letter-code-yours = رمزك
letter-code-keep = كيفية الاحتفاظ به
letter-code-keep-learn = يُرجى حفظه عن ظهر قلب، أربعة أرقام في كل مرة.
letter-code-keep-write = أو كتابته وإخفاؤه، بين أرقام أخرى مثلًا.
letter-code-keep-finder = من يجده يستطيع أن يقرأ ويكتب كأنه أنت.
letter-code-keep-picture = يُرجى عدم تصوير الشاشة. تنتقل الصور إلى معرض الصور وإلى التخزين السحابي (cloud)، وقد يراها آخرون هناك.
letter-code-print = طباعة الأرقام فقط
letter-code-last = يُرجى كتابة آخر أربعة أرقام
letter-code-last-hint = هكذا يكون واضحًا لك أن الرمز معك. وإلا تُرسل رسالتك دون الرمز.
letter-code-right = هذا صحيح. تُرسل رسالتك مع هذا الرمز.
letter-code-wrong = هذه ليست آخر أربعة أرقام. يُرجى النظر إلى الرمز مرة أخرى. يمكنك المحاولة مرات كثيرة، بلا حد.
letter-code-another = إنشاء رمز آخر
letter-code-none = في النهاية، لا أريد رمزًا
letter-code-word = كلمة سرية بينك وبين الجهة، إذا أردت
letter-code-word-hint = ينبغي أن تطلبها الجهة منك قبل أن تذكر لك مكانًا أو وقتًا. من وجد رمزك فقط لا يعرفها.

## F11 Check and send

letter-check-title = المراجعة، والموافقة، والإرسال
letter-check-why = لكي يظهر لك كل شيء قبل أن يراه أي شخص آخر.
letter-check-change = تغيير
# $what (text) - the name of the answer that can be changed, for people who hear the page
letter-check-change-what = تغيير: { $what }
letter-check-nobody = لم تُختر أي جهة بعد
letter-check-choose = اختيار من يقرأ الرسالة
letter-check-nothing = لم يُذكر
letter-check-about = الشخص الذي تتحدث عنه الرسالة
letter-check-danger = تحت سن 18، أو في خطر
letter-check-happened = ما الذي يحدث، أو حدث
letter-check-place = أين ومتى
letter-check-help = ما الذي يمكن أن يساعد
letter-check-words = كلماتك
letter-check-contact = كيف يُسمح للجهة بالوصول إليك
letter-check-contact-when = متى يكون ذلك آمنًا
letter-check-contact-avoid = ما الذي يجب ألا تفعله الجهة
letter-check-contact-speech = الاسم أو الكلمة المتفق عليها، واللغة، والمترجم
letter-check-use = كيف يُسمح للجهة باستخدام الرسالة
letter-check-code = رمز للرجوع
letter-check-code-yes = نعم. يمكن للجهة الرد عليك في هذا الموقع.
letter-check-code-no = لا. لا يمكن للجهة الرد عليك في هذا الموقع.
letter-check-code-not-kept = لم يُؤكَّد أي رمز بعد. لم تُكتب أرقامه الأربعة الأخيرة. لذلك تُرسل الرسالة دون رمز.
letter-check-word = الكلمة السرية بينك وبين الجهة
letter-check-may-title = ما يُسمح للجهة بفعله، وما لا يستطيع أحد أن يعد به
letter-check-may-read = تقرأ الجهة رسالتك، ويُسمح لها بأن تتحدث معك عنها، إذا ذكرت طريقة للتواصل.
letter-check-may-share = يُرجى النظر إلى بطاقة الجهة: فيها متى تخبر غيرها.
letter-check-may-not = قد لا تستطيع الجهة المساعدة، أو لا تستطيعها قريبًا. لا أحد يستطيع أن يعد بالمساعدة.
# $days (number) - the most days that they keep a letter
letter-check-may-keep = { $days ->
    [zero] تقول الجهة إنها تحتفظ بالرسالة مدة { $days } يوم على الأكثر.
    [one] تقول الجهة إنها تحتفظ بالرسالة مدة يوم واحد على الأكثر.
    [two] تقول الجهة إنها تحتفظ بالرسالة مدة يومين على الأكثر.
    [few] تقول الجهة إنها تحتفظ بالرسالة مدة { $days } أيام على الأكثر.
    [many] تقول الجهة إنها تحتفظ بالرسالة مدة { $days } يومًا على الأكثر.
   *[other] تقول الجهة إنها تحتفظ بالرسالة مدة { $days } يوم على الأكثر.
}
letter-check-may-ask = يمكنك لاحقًا الطلب من الجهة ألا تستخدم الرسالة بعد ذلك.
letter-check-may-back = بعد الإرسال، لا يمكن استرجاع الرسالة.
# $name (text) - the agency's own name
letter-consent = أوافق على أن تقرأ الجهة { $name } هذه الرسالة
letter-consent-needed = للإرسال، يُرجى وضع علامة في مربع الموافقة. ويمكنك أيضًا التوقف هنا.
# $name (text) - the agency's own name
letter-send = إرسال إلى { $name }
letter-asking = يجري التحقق مع صندوق البريد من أن كل شيء جاهز…
letter-sealing = يجري قفل رسالتك على هذا الهاتف…
letter-opening = يجري فتح صندوق بريدك لكي تستطيع الجهة الرد…
letter-sending = يجري إرسال الرسالة المقفلة…
letter-sending-wait = يُرجى الانتظار قبل الرجوع أو اختيار لغة أخرى. يمكنك التوقف في أي وقت.
# $seconds (number) - in how many seconds it is tried again
letter-waiting = { $seconds ->
    [zero] انتظار. نحاول مرة أخرى بعد { $seconds } ثانية.
    [one] انتظار. نحاول مرة أخرى بعد ثانية واحدة.
    [two] انتظار. نحاول مرة أخرى بعد ثانيتين.
    [few] انتظار. نحاول مرة أخرى بعد { $seconds } ثوانٍ.
    [many] انتظار. نحاول مرة أخرى بعد { $seconds } ثانية.
   *[other] انتظار. نحاول مرة أخرى بعد { $seconds } ثانية.
}

## Before anything is locked: the agency may be late, or its card is a new one

letter-late-title = قد تتأخر الجهة في قراءة رسالتك
# $name (text) - the agency's own name
# $day (text) - a date
letter-late-since = آخر يوم بحثت فيه الجهة { $name } عن رسائل هو { $day }.
# $name (text) - the agency's own name
letter-late-never = لم تبحث الجهة { $name } عن رسائل هنا بعد.
letter-late-choice = لم يُقفل شيء ولم يُرسل شيء بعد. يمكنك اختيار جهة أخرى، أو الاتصال بالهاتف، أو الإرسال رغم ذلك.
letter-late-send = الإرسال رغم ذلك
letter-other-agency = اختيار جهة أخرى
letter-changed-title = تغيّرت بطاقة الجهة
letter-changed-text = بعد فتحك هذه الصفحة، غيّرت الجهة ما تقوله عن نفسها. يُرجى قراءة بطاقتها مرة أخرى. لم يُقفل شيء ولم يُرسل شيء بعد.
letter-changed-read = قراءة البطاقة مرة أخرى

## When it could not be sent. Every text says that nothing is lost and what to do.

letter-failed-title = لم تُرسل بعد. إجاباتك ما زالت هنا.
letter-failed-offline = لا يوجد اتصال بالشبكة الآن. يُرجى انتظار الإشارة، ثم الضغط على زر الإرسال مرة أخرى.
letter-failed-busy = صندوق البريد مشغول. يُرجى الانتظار بضع دقائق، ثم الضغط على زر الإرسال مرة أخرى.
letter-failed-full = صندوق البريد ممتلئ الآن. يمكنك المحاولة لاحقًا، أو اختيار جهة أخرى، أو الاتصال بالهاتف.
letter-failed-refused = لم يقبل صندوق البريد الرسالة. يمكنك اختيار جهة أخرى، أو الاتصال بالهاتف.
letter-failed-expired = مفاتيح هذه الجهة قديمة جدًا، لذلك لم نقفل الرسالة لها. يمكنك اختيار جهة أخرى، أو الاتصال بالهاتف.
letter-failed-gone = لم تعد هذه الجهة تستقبل الرسائل. لم يُقفل شيء ولم يُرسل شيء. يمكنك اختيار جهة أخرى، أو الاتصال بالهاتف.
letter-failed-sealer = لم يستطع برنامج القفل أن يبدأ على هذا الهاتف. يمكنك المحاولة مرة أخرى، أو استخدام متصفح آخر، أو الاتصال بالهاتف.
letter-failed-long = شيء مما كتبته طويل أكثر من اللازم: كلماتك، أو طريقة الوصول إليك. يُرجى تقصيره. لم يُحذف منه شيء.
# Shown below the two texts that say: press Send again.
letter-failed-again = نحن نحاول أيضًا مرة أخرى تلقائيًا، ما دامت هذه الصفحة مفتوحة.
letter-failed-kept = كل ما كتبته ما زال في هذه الصفحة. وهو ليس في أي مكان آخر.

## F12 Stored

letter-sent-title = الرسالة محفوظة، ولم تُقرأ بعد
# $name (text) - the agency's own name
# $days (number) - how many days the agency says it needs
letter-sent-text = { $days ->
    [zero] تسعى الجهة { $name } إلى الرد خلال { $days } يوم. وقد لا يحدث ذلك.
    [one] تسعى الجهة { $name } إلى الرد خلال يوم واحد. وقد لا يحدث ذلك.
    [two] تسعى الجهة { $name } إلى الرد خلال يومين. وقد لا يحدث ذلك.
    [few] تسعى الجهة { $name } إلى الرد خلال { $days } أيام. وقد لا يحدث ذلك.
    [many] تسعى الجهة { $name } إلى الرد خلال { $days } يومًا. وقد لا يحدث ذلك.
   *[other] تسعى الجهة { $name } إلى الرد خلال { $days } يوم. وقد لا يحدث ذلك.
}
letter-sent-then-call = إذا لم يصلك شيء حتى ذلك الوقت، يمكنك الاتصال هنا:
letter-sent-no-phone = إذا لم يصلك شيء حتى ذلك الوقت، يُرجى النظر إلى أرقام الهاتف.
letter-sent-i-will = اخترت التواصل مع الجهة بنفسك. وهذه هي الطريقة:
letter-sent-back-title = كيفية الرجوع
letter-sent-back = يُرجى فتح الصفحة الرئيسية لهذا الموقع واختيار «قراءة الردود على رسالتك». اسم تلك الصفحة G1. ثم تُرجى كتابة رمزك.
letter-sent-ways = هناك يظهر لك أيضًا في أي مرحلة رسالتك:
letter-sent-way-stored = محفوظة: تنتظر أن تستلمها الجهة.
letter-sent-way-collected = استُلمت: الرسالة لدى الجهة، لكنها لم تقرأها بعد.
letter-sent-way-opened = فُتحت: قرأها أحد هناك.
letter-sent-way-answered = جاء الرد عليها: يوجد شيء لك لقراءته.
# Shows the digits again, or hides them.
letter-sent-code = إظهار رمزي أو إخفاؤه
letter-sent-files = إضافة صور أو ملفات
letter-sent-files-loading = لحظة واحدة. يجري تحميل هذا الجزء.
letter-sent-files-none = لا يمكن إضافة ملفات الآن. رسالتك محفوظة رغم ذلك.
letter-sent-no-contact = لم تُذكر طريقة للوصول إليك. يمكن للجهة قراءة رسالتك، لكن لا يمكنها الرد.
letter-sent-clean = ما كتبته لم يعد في هذه الصفحة. يمكنك الخروج الآن.
letter-sent-danger = إذا كنت في خطر الآن، يُرجى عدم الانتظار، والاتصال برقم الطوارئ.
letter-sent-practice = كان هذا تدريبًا. لن يقرأ أحد هذه الرسالة ولن يرد عليها.

## The letter as the agency can read it without our tools

letter-plain-heading = رسالة، كما كُتبت
letter-plain-agency = إلى
letter-plain-lang = اللغة
letter-plain-contact = كيف يمكن الوصول إلى من كتب الرسالة، وكيف لا يجوز
letter-plain-contact-none = لم يذكر من كتب الرسالة طريقة للتواصل. يجب عدم محاولة التواصل.
letter-plain-contact-no = يجب عدم التواصل مع من كتب الرسالة.
letter-plain-contact-i-will = يجب عدم التواصل مع من كتب الرسالة. سيتواصل معكم من كتبها.
letter-plain-code = الرد عبر الموقع
letter-plain-code-yes = لدى من كتب الرسالة رمز. يمكن به قراءة رد يُرسل ببرنامج المكتب.
letter-plain-code-no = ليس لدى من كتب الرسالة رمز. لا يمكن إرسال أي رد عبر الموقع.
letter-plain-word = يجب طلب هذه الكلمة قبل ذكر مكان أو وقت
