### The start page of a language.

home-title = شما حق و حقوقی دارید. این شما هستید که تصمیم می‌گیرید بعد چه شود.
# "Remember": browsers and networks keep lists of visited pages. The link home-helps follows.
home-traces = ما نام شما را نمی‌پرسیم. ممکن است اثری از این بازدید در تلفن و شبکه شما بماند.
home-helps = چه چیزی کمک می‌کند

home-numbers = همین حالا با کسی حرف بزنید
home-numbers-small = خط‌های کمک، کشور به کشور
home-letter = به کسی که خودتان انتخاب می‌کنید بنویسید
home-letter-small = پیش از فرستادن، در تلفن شما قفل می‌شود
# In place of the line above, where no agency receives letters.
home-letter-none = اینجا کسی نامه نمی‌گیرد. راه‌های دیگر را ببینید.
# Shown only where an agency receives letters.
home-answers = پاسخ‌های نامه خود را بخوانید
home-answers-small = با کدی که نگه داشته‌اید
home-about = درباره این سایت
home-about-small = چه کار می‌کند، و خطرهای ممکن

home-danger = اگر حالا در خطر هستید، به شماره اضطراری کشوری که در آن هستید زنگ بزنید.
home-danger-find = پیدا کردن شماره
