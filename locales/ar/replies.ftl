### Quick answers: what an agency may send to a survivor, in her language. Somebody edits each one before it is sent.
### Plain, kind words; 20 words a sentence at most. Promise nothing: no time, no result, no safety.
### Name no place, no hour and no number: she may not be the only one who reads it.
### A label is what the agency's people see when they choose. The text is what she reads.

replies-got-it-label = رسالتك لدينا ونحن نقرؤها
replies-got-it = شكرًا لك على الكتابة إلينا. رسالتك لدينا، ونحن نقرؤها. يمكنك الكتابة إلينا هنا مرة أخرى في أي وقت. إذا كنت في خطر الآن، يُرجى الاتصال لطلب المساعدة أولًا، إذا كان ذلك آمنًا لك.

replies-need-time-label = يلزمنا المزيد من الوقت
replies-need-time = قرأنا رسالتك. يلزمنا بعض الوقت قبل أن نستطيع الرد جيدًا. لم يصدر منك أي خطأ. لا يلزمك فعل أي شيء أثناء الانتظار.

replies-question-label = سؤال لا تلزم الإجابة عنه
replies-question = شكرًا لك على رسالتك. نود أن نفهم بشكل أفضل. يمكنك الإجابة عن سؤال واحد، أو عدم الإجابة: القرار لك. سؤالنا هو: ما أكثر شيء يمكن أن يساعدك الآن؟

replies-call-us-label = يمكن لمن كتب الرسالة الاتصال بنا، إذا أراد
replies-call-us = إذا كان ذلك آمنًا لك، يمكنك أيضًا التحدث معنا بالهاتف. رقمنا موجود على الموقع الذي كتبت إلينا منه. الاتصال ليس إلزاميًا. يمكنك مواصلة الكتابة هنا.

replies-not-for-us-label = ليس هذا من عملنا، لكن هؤلاء يمكنهم المساعدة
# $others (text) - who may help in our place; the agency's people write it, with a full stop at the end
replies-not-for-us = شكرًا لك على الكتابة إلينا. نحن آسفون: لا نستطيع المساعدة في هذا بأنفسنا. هؤلاء يمكنهم ذلك: { $others } كان سؤالك خطوة صحيحة.

replies-safe-first-label = سلامتك أولًا
replies-safe-first = سلامتك أولًا. يُرجى قراءة هذا فقط عندما لا يمكن لأحد رؤية شاشتك. هل مواصلة الكتابة إلينا هنا آمنة لك؟ يمكنك الإجابة بنعم أو لا، أو عدم الإجابة.

replies-evidence-safe-label = الاحتفاظ بما لديك، إذا كان ذلك آمنًا
replies-evidence-safe = لا يلزمك جمع أدلة. يُرجى عدم فعل أي شيء يعرّضك للخطر. إذا كانت لديك رسائل أو صور أو أوراق، يُرجى الاحتفاظ بها فقط حيث لا يجدها أحد غيرك.

replies-close-label = لن نكتب بعد ذلك
replies-close = هذا آخر رد منا في هذه المحادثة. يمكنك كتابة رسالة جديدة في أي وقت، إلينا أو إلى غيرنا. شكرًا لك على ثقتك. نتمنى لك الخير.
