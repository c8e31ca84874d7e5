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
letter-stopped-title = حُذف كل ما كتبته هنا
letter-stopped-text = لم يُرسل شيء. قد يظل سجل المتصفح يُظهر أنك كنت في هذا الموقع. وقد يرى ذلك من يستطيع الاطلاع على هذا الهاتف. وإن وُجدت برامج تجسس مخفية، فهي باقية أيضًا.
letter-start-again = البدء من جديد
letter-loading = لحظة واحدة. يجري تحميل النموذج.
letter-numbers-link = أرقام الهاتف
letter-about-link = المخاطر التي تبقى

## F1 Before you start

letter-before-title = قبل البدء
letter-before-intro = الكتابة ليست إلزامية. يمكنك التوقف في أي وقت. ويمكن تخطي كل سؤال.
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
letter-before-exit-lost = ما كتبته ولم يُرسل يضيع. نحن لا نحتفظ بشيء على هاتفك عن قصد.
letter-before-exit-return = للرجوع، تلزم كتابة عنوان هذا الموقع من جديد.
letter-before-exit-help = على لوحة المفاتيح، يمكنك أيضًا الضغط على Shift ثلاث مرات.
letter-before-private = إجاباتك في هذه الصفحة لا تُرسل إلى أحد.
letter-before-why = لكي يمكنك اختيار لحظة آمنة. لا أحد يحصل على هذه الإجابات.

## F2 Who gets the letter

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
letter-agency-duty-unknown = لم تذكر الجهة ذلك. يُرجى سؤالها قبل ذكر أي أسماء.
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
letter-agency-check = أرقام للتحقق من الجهة
letter-agency-check-why = يمكنك الاتصال بالجهة وسؤالها عن هذه الأرقام. إذا كانت الأرقام مختلفة، يجب عدم الإرسال.
letter-agency-practice = للتدريب فقط. لن يقرأ أحد رسالتك ولن يرد عليها.
letter-agency-none-title = لا يمكنك إرسال رسالة هنا الآن
letter-agency-none-text = لم نجد على هذا الموقع جهة يمكننا الوثوق بها. يُرجى عدم انتظار ذلك. يمكنك الاتصال بالهاتف بدلًا من ذلك.
letter-agency-loading = جارٍ البحث عن جهات…
letter-agency-old = بحسب ساعة هذا الهاتف، قائمة الجهات هذه قديمة. يتحقق منها صندوق البريد مرة أخرى قبل إرسال أي شيء.

## F3 What happened

letter-happened-title = ما الذي يحدث، أو حدث؟
letter-happened-why = لكي تعرف الجهة من يمكنه مساعدتك على أفضل وجه. يمكن اختيار ما يناسبك، أو عدم اختيار شيء.
letter-happened-takes-documents = أحدهم يحتفظ بأوراقي
letter-happened-takes-earnings = لا أتقاضى أجري، أو لا أتقاضاه كاملًا
letter-happened-debt-bondage = يقولون إن عليّ دفع دين أولًا
letter-happened-false-promises = هذا ليس ما وُعدت به
letter-happened-excessive-hours = أيام طويلة جدًا، أو بلا راحة
letter-happened-bad-conditions = مكان سيئ للسكن أو العمل، أو طعام قليل جدًا
letter-happened-restricts-movement = لا أستطيع الخروج أو المغادرة متى أردت
letter-happened-isolation = يُبعدونني عن الناس، أو يراقبونني
letter-happened-threats = أحدهم يهددني، أو يهدد أشخاصًا أحبهم
letter-happened-threat-of-law = يقولون إنهم سيتصلون بالشرطة أو بسلطات الهجرة
letter-happened-forced-marriage = زواج لم أختره
letter-happened-physical-abuse = أحدهم يؤذي جسدي
letter-happened-sexual-exploitation = أحدهم يجبرني على أفعال جنسية
letter-happened-something-else = شيء آخر
letter-happened-rather-not-say = لا أريد أن أقول

## F4 What would help

letter-help-title = ما الذي يمكن أن يساعدك؟
letter-help-why = لكي تبحث الجهة عنه. وقد لا يتوفر لديها كل شيء. يمكن اختيار ما يناسبك، أو عدم اختيار شيء.
letter-help-talk = شخص أتحدث معه
letter-help-safe-place = مكان آمن للنوم
letter-help-transport = طريقة آمنة للوصول إلى هناك
letter-help-doctor = طبيب أو ممرض
letter-help-lawyer = محامٍ
letter-help-pay = أجري
letter-help-papers = أوراقي
letter-help-children = مساعدة لأطفالي
letter-help-interpreter = شخص يتكلم لغتي
letter-help-going-home = طريقة آمنة للعودة إلى بيتي أو بلدي
letter-help-just-information = معلومات فقط
letter-help-something-else = شيء آخر
letter-help-not-sure = لا أعرف بعد

## F5 Your words

letter-words-title = هل لديك شيء للإضافة؟
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
letter-contact-title = هل يُسمح للجهة بالتواصل معك؟
letter-contact-intro = دون هذا لا تستطيع الجهة الرد عليك. يُرجى ذكر طريقة آمنة فقط.
letter-contact-yes = نعم، بالطريقة التي أذكرها
letter-contact-no = لا، أطلب عدم التواصل معي
letter-contact-how = كيف يمكن الوصول إليك؟
letter-contact-how-hint = رقم هاتف، أو تطبيق، أو شخص محل ثقتك.
letter-contact-when = متى يكون ذلك آمنًا؟
letter-contact-morning = في الصباح
letter-contact-afternoon = بعد الظهر
letter-contact-evening = في المساء
letter-contact-night = في الليل
letter-contact-any-time = في أي وقت
letter-contact-avoid = ما الذي يجب ألا تفعله الجهة؟
letter-contact-no-voicemail = ترك رسالة صوتية
letter-contact-no-messages = إرسال رسالة نصية أو رسالة في تطبيق
letter-contact-no-say-who = ذكر من يتصل
letter-contact-no-call-again = الاتصال مرة أخرى إذا لم يرد أحد

## F6 Check and send

letter-check-title = المراجعة، والموافقة، والإرسال
letter-check-why = لكي يظهر لك كل شيء قبل أن يراه أي شخص آخر.
letter-check-change = تغيير
# $what (text) - the name of the answer that can be changed, for people who hear the page
letter-check-change-what = تغيير: { $what }
letter-check-nobody = لم تُختر أي جهة بعد
letter-check-choose = اختيار من يقرأ الرسالة
letter-check-nothing = لم يُذكر
letter-check-happened = ما الذي يحدث، أو حدث
letter-check-help = ما الذي يمكن أن يساعد
letter-check-words = كلماتك
letter-check-contact = كيف يمكن الوصول إليك
letter-check-contact-when = متى يكون ذلك آمنًا
letter-check-contact-avoid = ما الذي يجب ألا تفعله الجهة
letter-check-may-title = ما يُسمح للجهة بفعله، وما لا يستطيع أحد أن يعد به
letter-check-may-read = تقرأ الجهة رسالتك، ويُسمح لها بأن تتحدث معك عنها، إذا ذكرت طريقة للتواصل.
letter-check-may-share = يُرجى النظر إلى بطاقة الجهة: فيها متى تخبر غيرها.
letter-check-may-not = قد لا تستطيع الجهة المساعدة، أو لا تستطيعها قريبًا. لا أحد يستطيع أن يعد بذلك.
letter-check-may-back = بعد الإرسال، لا يمكن استرجاع الرسالة.
# $name (text) - the agency's own name
letter-consent = أوافق على أن تقرأ الجهة { $name } هذه الرسالة
letter-consent-needed = للإرسال، يُرجى وضع علامة في مربع الموافقة. ويمكنك أيضًا التوقف هنا.
# $name (text) - the agency's own name
letter-send = إرسال إلى { $name }
letter-sealing = يجري قفل رسالتك على هذا الهاتف…
letter-sending = يجري إرسال الرسالة المقفلة…

## When it could not be sent. Every text says that nothing is lost and what to do.

letter-failed-title = لم تُرسل بعد. إجاباتك ما زالت هنا.
letter-failed-offline = لا يوجد اتصال بالشبكة الآن. يُرجى انتظار الإشارة، ثم الضغط على زر الإرسال مرة أخرى.
letter-failed-busy = صندوق البريد مشغول. يُرجى الانتظار بضع دقائق، ثم الضغط على زر الإرسال مرة أخرى.
letter-failed-full = صندوق البريد ممتلئ الآن. يمكنك المحاولة لاحقًا، أو اختيار جهة أخرى، أو الاتصال بالهاتف.
letter-failed-refused = لم يقبل صندوق البريد الرسالة. يمكنك اختيار جهة أخرى، أو الاتصال بالهاتف.
letter-failed-expired = مفاتيح هذه الجهة قديمة جدًا، لذلك لم نقفل الرسالة لها. يمكنك اختيار جهة أخرى، أو الاتصال بالهاتف.
letter-failed-sealer = لم يستطع برنامج القفل أن يبدأ على هذا الهاتف. يمكنك المحاولة مرة أخرى، أو استخدام متصفح آخر، أو الاتصال بالهاتف.
letter-failed-long = كلماتك طويلة أكثر من اللازم. يُرجى تقصيرها. لم يُحذف منها شيء.
letter-failed-kept = كل ما كتبته ما زال في هذه الصفحة. وهو ليس في أي مكان آخر.

## F7 Stored

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
letter-sent-no-contact = لم تُذكر طريقة للوصول إليك. يمكن للجهة قراءة رسالتك، لكن لا يمكنها الرد.
letter-sent-clean = ما كتبته لم يعد في هذه الصفحة. يمكنك الخروج الآن.
letter-sent-danger = إذا كنت في خطر الآن، يُرجى عدم الانتظار، والاتصال برقم الطوارئ.
letter-sent-practice = كان هذا تدريبًا. لن يقرأ أحد هذه الرسالة ولن يرد عليها.

## When the form can not start

letter-no-start = لا يمكن أن يعمل النموذج في هذا المتصفح. لم يُرسل شيء. يُرجى الاتصال بالهاتف، أو تجربة متصفح آخر.
letter-not-secure = هذه الصفحة غير آمنة للكتابة، لذلك يبقى النموذج مغلقًا. يُرجى التحقق من أن بداية العنوان هي https، أو الاتصال بالهاتف.

## The letter as the agency can read it without our tools

letter-plain-heading = رسالة، كما كُتبت
letter-plain-agency = إلى
letter-plain-lang = اللغة
letter-plain-contact = كيف يمكن الوصول إلى من كتب الرسالة، وكيف لا يجوز
letter-plain-contact-none = لم يذكر من كتب الرسالة طريقة للتواصل. يجب عدم محاولة التواصل.
letter-plain-contact-no = يجب عدم التواصل مع من كتب الرسالة.
