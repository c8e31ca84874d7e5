### The page of the letter before the form has started, and where it can not start.
### All words of the form itself are in letter.ftl.

f1-title = الكتابة إلى جهة من اختيارك
f1-answer = يمكنك كتابة رسالة إلى جهة من اختيارك. يقفلها هاتفك قبل إرسالها. ويمكنك التوقف في أي وقت.
# Shown until the form has started, and where it never starts.
f1-loading = يبدأ النموذج هنا وحده، إذا كان هذا المتصفح يستطيع تشغيله. ويحتاج إلى ما لا يزيد على 200 كيلوبايت من البيانات، و100 كيلوبايت أخرى للإرسال.
f1-loading-other = إذا لم يبدأ، يُرجى استخدام إحدى الطرق أدناه.
f1-noscript = لا يمكن أن يعمل النموذج في هذا المتصفح، لأن البرامج النصية (scripts) متوقفة فيه. ولا نقدّم نموذجًا غير مقفل.
f1-no-start = لا يمكن أن يعمل النموذج في هذا المتصفح. لم يُرسل شيء. يُرجى الاتصال بالهاتف، أو تجربة متصفح آخر.
f1-not-secure = هذه الصفحة غير آمنة للكتابة، لذلك يبقى النموذج مغلقًا. يُرجى التحقق من أن بداية العنوان هي https، أو الاتصال بالهاتف.
f1-ways = طرق أخرى
f1-numbers = التحدث مع شخص الآن
f1-numbers-small = خطوط المساعدة، حسب البلد
f1-about = المخاطر التي تبقى
f1-about-small = يُرجى قراءة هذا قبل الكتابة
f1-home = الصفحة الرئيسية
f1-home-small = القراءة عن حقوقك

## Where nobody has checked the words that can hurt when they are wrong

f1-closed-title = لا يمكنك بعد كتابة رسالة بهذه اللغة
f1-closed-answer = لم يراجع أحد كل الكلمات المهمة للرسالة بهذه اللغة. وقد تؤذيك كلمة خاطئة. يمكنك الاتصال بالهاتف، أو الكتابة بلغة أخرى.
# Above the list of languages.
f1-closed-open = يمكنك الكتابة باللغة

## Where nobody receives letters

f1-none-title = لا يمكنك كتابة رسالة هنا
f1-none-answer = في هذه النسخة من الموقع، لا أحد يتلقى الرسائل. يُرجى عدم انتظار رد. ويمكنك الاتصال بالهاتف بدلًا من ذلك.
