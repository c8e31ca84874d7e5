### The frame around every page: the bar, the way out, the links at the end.
### Keep the words in the bar as short as you can: they share one line of a small phone.

## The way out

# The button that is always on screen. One or two words.
common-leave = خروج
# What a screen reader says for that button, and the first stop of the Tab key. It must contain the word above.
common-leave-now = خروج از این سایت، همین حالا
# The only word on the screen while the other page opens. It is also the title of the page then.
common-wait = در حال باز شدن
# Said after the Shift key was pressed once. Three presses leave the site.
common-shift-two = برای خروج، Shift را 2 بار دیگر فشار دهید.
# Said after the Shift key was pressed twice.
common-shift-one = برای خروج، Shift را 1 بار دیگر فشار دهید.
# The only words on the screen while nobody looks at a page in which something is written. A press shows the page again.
common-veil = برای ادامه، اینجا را فشار دهید

## Finding the way

# The second stop of the Tab key: jumps over the bar.
common-skip = رفتن به متن
# Names the list of languages, for people who hear the page.
common-languages = زبان‌ها
# Stands before the short code of the page ("B3"), for people who hear the page. On a call, the code says which page it is.
common-code = کد صفحه
# Names the links at the end of each page, for people who hear the page.
common-pages = صفحه‌های این سایت
common-home = صفحه اول
common-numbers = شماره‌های تلفن
common-about = خطرهای ممکن
common-letter = نوشتن نامه

## What must be said

# Shown on every page of a language until a person has reviewed the translation.
common-draft = این ترجمه پیش‌نویس است. هنوز کسی آن را بررسی نکرده است.
# Shown at the end of every page of a language that a person has checked. $by (text) - who, $date (text) - the day, as the language writes it.
common-reviewed = این ترجمه را { $by } در تاریخ { $date } بررسی کرده است.
# Shown on a copy of the site that is only for trying out.
common-practice = این نسخه سایت برای تمرین است. هیچ‌کس نامه‌هایی را که از اینجا فرستاده شود نمی‌خواند.

## Where a statement comes from

common-sources = این مطالب از کجا آمده است
# Says where we read it and when. $host (text) - the address of the source, like "example.org". $date (text) - the day, as the language writes it.
common-seen = خوانده شده در { $host }، تاریخ { $date }.
# Stands at the end of the list of sources.
common-no-advice = این صفحه اطلاعات عمومی می‌دهد. مشاوره وکیل نیست.
