### Cards to show: short sentences that somebody shows to an official, a doctor or a helper, in two languages.
### Each is said by the person who shows it, and read by a stranger: polite, clear, complete in itself.
### Keep "I" free of gender where the language lets you. No sentence may promise, admit or accuse anything.

cards-title = عبارات لعرضها على الآخرين
# The line below the title, in lists.
cards-short = عبارات بلغتين
cards-answer = يمكنك عرض هذه العبارات على شخص لا يتكلم لغتك. ويمكنك أيضًا طباعة هذه الصفحة.
cards-how = كيف تُستخدم العبارات
cards-how-choose = يُرجى اختيار لغة الشخص الذي ستُعرض عليه العبارات. ثم تُرجى الإشارة إلى عبارة.
cards-how-right = هذه العبارات ليست قانونًا. قد تساعد على أن يفهمك الآخرون.
cards-how-keep = قد يجد أحدهم البطاقة المطبوعة. يُرجى الاحتفاظ بها فقط إن كان ذلك آمنًا لك.
# Above the list of languages; each opens the sentences in that language.
cards-languages = بأي لغة؟
# The heading of the sentences in a guide; the link below it leads to this page.
cards-here = عبارات للعرض
cards-more = كل العبارات، وبلغات أكثر

cards-interpreter = أحتاج إلى مترجم من فضلك.
cards-slowly = لا أفهم. يُرجى التحدث ببطء وبكلمات بسيطة.
cards-read = يُرجى قراءة هذه الورقة لي.
cards-lawyer = أريد التحدث إلى محامٍ أولًا.
cards-sign = لا أريد التوقيع على هذا الآن. أريد استشارة أولًا.
cards-copy = يُرجى إعطائي نسخة من هذه الورقة.
cards-woman = أود التحدث إلى امرأة، إن أمكن.
cards-man = أود التحدث إلى رجل، إن أمكن.
cards-break = أحتاج إلى استراحة. يمكنني المتابعة لاحقًا.
cards-alone = أود التحدث معك على انفراد من فضلك.
cards-doctor = أحتاج إلى طبيب.
cards-safe = أحتاج إلى مكان آمن لهذه الليلة.
cards-police = يُرجى عدم الاتصال بالشرطة الآن. أريد استشارة أولًا.
cards-where = يُرجى عدم إخبار أي شخص بمكاني.
cards-employer = يُرجى عدم التواصل مع صاحب عملي.
cards-family = يُرجى عدم التواصل مع أسرتي.
cards-embassy = يُرجى عدم التواصل مع سفارة بلدي.
cards-afraid = أخاف من العودة إلى بلدي.
cards-papers = أخذ أحدهم أوراقي.
cards-child = عمري أقل من 18 سنة.
cards-support = أود أن يبقى معي شخص أثق به.
cards-number = يُرجى كتابة اسمك ورقم هاتفك لي.
