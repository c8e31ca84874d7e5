### The page of the letter before the form has started, and where it can not start.
### All words of the form itself are in letter.ftl.

f1-title = به کسی که خودتان انتخاب می‌کنید بنویسید
f1-answer = می‌توانید به نهادی که خودتان انتخاب می‌کنید نامه بنویسید. تلفن شما آن را پیش از فرستادن قفل می‌کند. هر وقت بخواهید می‌توانید دست بکشید.
# Shown until the form has started, and where it never starts.
f1-loading = اگر این مرورگر بتواند، فرم خودش اینجا باز می‌شود. تا 200 کیلوبایت داده لازم دارد، و برای فرستادن 100 کیلوبایت دیگر.
f1-loading-other = اگر باز نشد، از یکی از راه‌های زیر استفاده کنید.
f1-noscript = فرم در این مرورگر کار نمی‌کند، چون اسکریپت‌ها (JavaScript) خاموش‌اند. ما فرمی که قفل نشود نمی‌گذاریم.
f1-no-start = فرم در این مرورگر کار نمی‌کند. هیچ چیزی فرستاده نشد. لطفاً زنگ بزنید، یا مرورگر دیگری را امتحان کنید.
f1-not-secure = این صفحه برای نوشتن امن نیست، پس فرم بسته می‌ماند. ببینید نشانی با https شروع شود، یا زنگ بزنید.
f1-ways = راه‌های دیگر
f1-numbers = همین حالا با کسی حرف بزنید
f1-numbers-small = خط‌های کمک، کشور به کشور
f1-about = خطرهایی که باقی می‌ماند
f1-about-small = پیش از نوشتن این را بخوانید
f1-home = صفحه اول
f1-home-small = درباره حق و حقوق خود بخوانید

## Where nobody has checked the words that can hurt when they are wrong

f1-closed-title = هنوز نمی‌توانید به این زبان نامه بنویسید
f1-closed-answer = هنوز کسی همه کلمه‌های مهم نامه را به این زبان بررسی نکرده است. یک کلمه نادرست ممکن است به شما آسیب بزند. می‌توانید زنگ بزنید، یا به زبان دیگری بنویسید.
# Above the list of languages.
f1-closed-open = می‌توانید به این زبان‌ها بنویسید

## Where nobody receives letters

f1-none-title = اینجا نمی‌توانید نامه بنویسید
f1-none-answer = در این نسخه سایت کسی نامه نمی‌گیرد. لطفاً منتظر پاسخ نمانید. به جای آن می‌توانید زنگ بزنید.
