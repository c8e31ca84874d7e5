### Cards to show: short sentences that somebody shows to an official, a doctor or a helper, in two languages.
### Each is said by the person who shows it, and read by a stranger: polite, clear, complete in itself.
### Keep "I" free of gender where the language lets you. No sentence may promise, admit or accuse anything.

cards-title = کارت‌هایی برای نشان دادن
# The line below the title, in lists.
cards-short = جمله‌هایی به دو زبان
cards-answer = می‌توانید این جمله‌ها را به کسی نشان دهید که زبان شما را نمی‌داند. می‌توانید این صفحه را چاپ هم بکنید.
cards-how = چطور از کارت‌ها استفاده کنید
cards-how-choose = زبان کسی را انتخاب کنید که می‌خواهید کارت‌ها را به او نشان دهید. بعد با انگشت یک جمله را نشان دهید.
cards-how-right = این جمله‌ها قانون نیستند. ممکن است کمک کنند که حرف شما را بفهمند.
cards-how-keep = کارت چاپ‌شده ممکن است به دست کسی بیفتد. فقط اگر برای شما امن است آن را نگه دارید.
# Above the list of languages; each opens the sentences in that language.
cards-languages = به کدام زبان؟
# The heading of the sentences in a guide; the link below it leads to this page.
cards-here = جمله‌هایی برای نشان دادن
cards-more = همه جمله‌ها، به زبان‌های بیشتر

cards-interpreter = من مترجم لازم دارم، لطفاً.
cards-slowly = من نمی‌فهمم. لطفاً آهسته و با کلمه‌های ساده حرف بزنید.
cards-read = لطفاً این ورقه را برای من بخوانید.
cards-lawyer = می‌خواهم اول با یک وکیل حرف بزنم.
cards-sign = نمی‌خواهم حالا این را امضا کنم. می‌خواهم اول مشاوره بگیرم.
cards-copy = لطفاً یک کپی از این ورقه به من بدهید.
cards-woman = اگر ممکن است، دوست دارم با یک زن حرف بزنم.
cards-man = اگر ممکن است، دوست دارم با یک مرد حرف بزنم.
cards-break = استراحت لازم دارم. بعداً می‌توانم ادامه بدهم.
cards-alone = می‌خواهم بدون حضور دیگران با شما حرف بزنم، لطفاً.
cards-doctor = من دکتر لازم دارم.
cards-safe = برای امشب جای امنی لازم دارم.
cards-police = لطفاً فعلاً به پلیس زنگ نزنید. می‌خواهم اول مشاوره بگیرم.
cards-where = لطفاً به هیچ‌کس نگویید من کجا هستم.
cards-employer = لطفاً با صاحب‌کارم تماس نگیرید.
cards-family = لطفاً با خانواده‌ام تماس نگیرید.
cards-embassy = لطفاً با سفارت کشورم تماس نگیرید.
cards-afraid = می‌ترسم به کشورم برگردم.
cards-papers = کسی مدارک مرا گرفته است.
cards-child = من زیر 18 سال دارم.
cards-support = دوست دارم کسی که به او اعتماد دارم پیش من بماند.
cards-number = لطفاً نام و شماره تلفن خود را برای من بنویسید.
