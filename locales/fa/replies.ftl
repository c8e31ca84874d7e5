### Quick answers: what an agency may send to a survivor, in her language. Somebody edits each one before it is sent.
### Plain, kind words; 20 words a sentence at most. Promise nothing: no time, no result, no safety.
### Name no place, no hour and no number: she may not be the only one who reads it.
### A label is what the agency's people see when they choose. The text is what she reads.

replies-got-it-label = نامه شما را داریم و می‌خوانیم
replies-got-it = از این که به ما نوشتید متشکریم. نامه شما را داریم و آن را می‌خوانیم. هر وقت بخواهید می‌توانید باز اینجا به ما بنویسید. اگر حالا در خطر هستید و زنگ زدن برای شما امن است، لطفاً اول برای کمک زنگ بزنید.

replies-need-time-label = وقت بیشتری لازم داریم
replies-need-time = نامه شما را خواندیم. پیش از آن که بتوانیم خوب پاسخ بدهیم، کمی وقت بیشتر لازم داریم. شما هیچ کار نادرستی نکرده‌اید. تا آن وقت لازم نیست هیچ کاری بکنید.

replies-question-label = سؤالی که لازم نیست جواب داده شود
replies-question = از نامه شما متشکریم. دوست داریم بهتر بفهمیم. می‌توانید به یک سؤال جواب بدهید، یا جواب ندهید: انتخاب با شماست. سؤال ما این است: حالا چه چیزی بیشتر از همه به شما کمک می‌کند؟

replies-call-us-label = می‌تواند به ما زنگ بزند، اگر بخواهد
replies-call-us = اگر برای شما امن است، می‌توانید با تلفن هم با ما حرف بزنید. شماره ما را در همان سایتی پیدا می‌کنید که به ما نوشتید. لازم نیست زنگ بزنید. می‌توانید همین‌جا به نوشتن ادامه بدهید.

replies-not-for-us-label = کار ما نیست، اما این‌ها می‌توانند کمک کنند
# $others (text) - who may help in our place; the agency's people write it, with a full stop at the end
replies-not-for-us = از این که به ما نوشتید متشکریم. متأسفیم: خود ما نمی‌توانیم در این مورد کمک کنیم. این‌ها می‌توانند: { $others } کار درستی کردید که پرسیدید.

replies-safe-first-label = امنیت شما از همه مهم‌تر است
replies-safe-first = امنیت شما از همه مهم‌تر است. لطفاً این را فقط وقتی بخوانید که کسی نمی‌تواند صفحه تلفن شما را ببیند. آیا برای شما امن است که همین‌جا به نوشتن ادامه بدهید؟ می‌توانید جواب بدهید بله یا نه، یا اصلاً جواب ندهید.

replies-evidence-safe-label = آنچه دارید نگه دارید، اگر امن است
replies-evidence-safe = لازم نیست برای ثابت کردن چیزی سند جمع کنید. لطفاً کاری نکنید که شما را به خطر بیندازد. اگر پیام، عکس یا مدارکی دارید، فقط جایی نگه دارید که کس دیگری پیدا نکند.

replies-close-label = دیگر نمی‌نویسیم
replies-close = این آخرین پاسخ ما در این گفتگو است. هر وقت بخواهید می‌توانید نامه تازه‌ای بنویسید، به ما یا به دیگران. از اعتماد شما متشکریم. برای شما آرزوی خوبی داریم.
