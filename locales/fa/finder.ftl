### The page of all questions, and the rows of the start page that lead to its parts.
### No "police", "trafficking", "abuse" here: others may glance at the start page.

finder-title = پیدا کردن جواب
# The row of the start page.
finder-short = همه سؤال‌ها، و جستجو

finder-need-n1 = امروز چیزی لازم دارم
finder-need-n1-short = جای امن، دکتر، برنامه‌ریزی
finder-need-n2 = آیا کاری که با من می‌کنند درست است؟
finder-need-n2-short = نشانه‌ها، مدارک، مزد، مقررات شکسته‌شده
finder-need-n3 = مأموران، وکیل‌ها و دادگاه‌ها (محکمه‌ها)
finder-need-n3-short = سؤال‌ها، مترجم، چه کسی حرف را پیش خود نگه می‌دارد
finder-need-n4 = ماندن یا رفتن به وطن
finder-need-n4-short = اجازه اقامت، پناه، نداشتن تابعیت، برگشتن
finder-need-n5 = پول و جبران
finder-need-n5-short = در برابر آسیب، در چند کشور هم
finder-need-n6 = درباره من و خانواده‌ام
finder-need-n6-short = جوان، سالخورده، با کودک، با معلولیت
finder-need-n7 = کمک به کسی، و نامه‌ها
finder-need-n7-short = برای دوستان، و این که با نامه چه می‌شود

## By country

finder-countries = کشور به کشور
finder-countries-row = یک کشور انتخاب کنید
finder-countries-small = شماره‌های تلفن، و حق و حقوق در آنجا

## Sentences to show

finder-show = برای نشان دادن به کسی

## The search. It works only with script, and what is typed stays on the page.

finder-search = جستجو
# Stands above the field.
finder-search-words = یک یا دو کلمه
finder-search-stays = آنچه می‌نویسید در همین صفحه می‌ماند.
finder-found = شاید این‌ها مناسب باشد:
finder-none = چیزی پیدا نشد. کلمه دیگری را امتحان کنید، یا پایین را ببینید.
finder-failed = جستجو باز نشد. می‌توانید پایین را ببینید.
