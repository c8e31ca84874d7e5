### About this site, and what can still go wrong.
### A message that speaks about clearing the history must also speak about spying programs.

about-title = عن هذا الموقع، والمخاطر الممكنة
# $name (text) - the name of the site
about-answer = موقع { $name } يعرّفك بحقوقك. يمكنك إرسال رسالة مقفلة إلى جهة من اختيارك. لا يوجد هاتف ولا موقع آمن من كل النواحي.

## Who runs it

about-who = من يديره
# $name (text) - the name of the site
about-who-mirror = تدير منظمات مختلفة نسخًا من هذا الموقع. هذه النسخة تسمّي نفسها { $name }.
about-who-program = البرنامج الذي يعمل به الموقع حر ومجاني. يجوز لكل شخص أن يقرأه ويفحصه.

## What it does

about-does = ما يفعله هذا الموقع
about-does-read = يعطيك معلومات. يمكنك قراءة كل صفحة دون ذكر اسم.
about-does-store = لا يضع ملفات تعريف ارتباط (كوكيز) على هاتفك، ولا يحفظ فيه شيئًا عن قصد.
about-does-others = لا يحمّل أي شيء من شركات أخرى.
about-does-letter = يقفل رسالتك على هاتفك. وبعد ذلك فقط تُرسل. صندوق البريد في الطريق يُبقيها مقفلة.

about-does-not = ما لا يفعله هذا الموقع
about-does-not-decide = لا يقرر عنك. ولا يتصل بأحد عنك.
about-does-not-advice = ليس محاميًا، ولا يعرف قضيتك.
about-does-not-promise = لا يمكنه أن يعد بأن ترد جهة ما، أو بأن تستطيع المساعدة.

## What can still go wrong

about-wrong = المخاطر التي تبقى
about-wrong-history = قد يحتفظ هاتفك بأثر الزيارة: في سجل التصفح، أو في كلمات البحث، أو في نسخ محفوظة من الصفحات.
about-wrong-history-help = يمكنك حذف هذه الزيارة من سجل التصفح. حذف كل شيء مرة واحدة يمكن أن يلاحظه أحد. والحذف لا يوقف برنامج تجسس.
about-wrong-private = النافذة الخاصة في المتصفح تُبقي الزيارة خارج السجل. لكنها لا توقف برنامج تجسس.
about-wrong-spy = يمكن لشخص أن يضع برنامج تجسس على هاتف. عندها قد يرى هذا الشخص كل ما يظهر أمامك وكل ما كتبته هنا.
about-wrong-spy-help = إذا ظننت أن أحدًا يراقب هاتفك، فقد يكون ذلك صحيحًا. يُرجى استخدام جهاز آخر، مثل هاتف أحد الأصدقاء أو جهاز في مكتبة عامة.
about-wrong-network = يمكن لصاحب شبكة الواي فاي ولشركة الهاتف معرفة أنك زرت هذا الموقع. لكن لا يمكنهما رؤية ما كتبته.
about-wrong-mailbox = يرى صندوق البريد متى تأتي رسالة، ومن أي اتصال، ولأي جهة، وكم طولها تقريبًا.
about-wrong-eyes = قد يقف أحد خلفك، أو يأخذ الهاتف والصفحة مفتوحة.
about-wrong-changed = من يستولي على هذا الموقع يمكنه أن يغيّره. ولا يستطيع هاتفك أن يلاحظ ذلك وحده.
about-wrong-agency = يمكن للجهة أن تقرأ رسالتك. ما تخبر به الآخرين مكتوب في بطاقتها. ويمكن أيضًا أن يخطئ شخص هناك.
about-wrong-answer = قد تتأخر الجهة في الرد، أو لا ترد أبدًا.

## Leave

about-leave = ما يفعله زر «خروج»
about-leave-does = زر «خروج» يخفي هذه الصفحة فورًا ويفتح صفحة عادية لا ضرر منها. ما كتبته ولم يُرسل يضيع.
about-leave-back = بعد «خروج»، لا يعيد زر الرجوع هذه الصفحة. لكنه يمكن أن يعيدها إذا كانت البرامج النصية (scripts) متوقفة في المتصفح.
about-leave-keyboard = على لوحة المفاتيح، يمكنك الضغط على Shift ثلاث مرات.
about-leave-not = زر «خروج» لا يحذف سجل المتصفح، ولا يوقف برنامج تجسس. إن أمكن، يُرجى إغلاق علامة التبويب أيضًا.
about-leave-return = للرجوع، تلزم كتابة عنوان هذا الموقع من جديد.

## How to check

about-check = كيفية التحقق من هذا الموقع
about-check-address = يُرجى النظر إلى العنوان في الأعلى. يجب أن يطابق تمامًا العنوان الذي أعطاك إياه شخص محل ثقتك. ويجب أن تكون بدايته https.
about-check-call = يمكنك الاتصال بالجهة ومقارنة الأرقام الموجودة في بطاقتها، قبل إرسال رسالة.
about-check-signed = لمن لديهم معرفة بالحواسيب: لكل نسخة قائمة بملفاتها، وقائمة الجهات موقّعة. يمكن لأي شخص التحقق من الاثنتين.
# Stands before the keys that may sign the list of agencies on this copy, for people who know computers.
about-check-keys = المفاتيح التي توقّع قائمة الجهات:
# $count (number) - how many of the keys above must have signed the list
about-check-threshold = { $count ->
    [zero] يجب أن يوقّع { $count } من هذه المفاتيح.
    [one] يجب أن يوقّع واحد من هذه المفاتيح.
    [two] يجب أن يوقّع اثنان من هذه المفاتيح.
    [few] يجب أن يوقّع { $count } من هذه المفاتيح.
    [many] يجب أن يوقّع { $count } من هذه المفاتيح.
   *[other] يجب أن يوقّع { $count } من هذه المفاتيح.
}
