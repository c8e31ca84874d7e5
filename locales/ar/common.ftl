### The frame around every page: the bar, the way out, the links at the end.
### Keep the words in the bar as short as you can: they share one line of a small phone.

## The way out

# The button that is always on screen. One or two words.
common-leave = خروج
# What a screen reader says for that button, and the first stop of the Tab key. It must contain the word above.
common-leave-now = خروج من هذا الموقع الآن
# The only word on the screen while the other page opens. It is also the title of the page then.
common-wait = جارٍ التحميل
# Said after the Shift key was pressed once. Three presses leave the site.
common-shift-two = للخروج: الضغط على Shift مرتين أخريين.
# Said after the Shift key was pressed twice.
common-shift-one = للخروج: الضغط على Shift مرة واحدة أخرى.
# The only words on the screen while nobody looks at a page in which something is written. A press shows the page again.
common-veil = الضغط هنا للمتابعة

## Finding the way

# The second stop of the Tab key: jumps over the bar.
common-skip = الانتقال إلى النص
# Names the list of languages, for people who hear the page.
common-languages = اللغات
# Stands before the short code of the page ("B3"), for people who hear the page. On a call, the code says which page it is.
common-code = رمز الصفحة
# Names the links at the end of each page, for people who hear the page.
common-pages = صفحات هذا الموقع
common-home = الصفحة الرئيسية
common-numbers = أرقام الهاتف
common-about = المخاطر الممكنة
common-letter = كتابة رسالة

## What must be said

# Shown on every page of a language until a person has reviewed the translation.
common-draft = هذه الترجمة مسودة. لم يراجعها أحد بعد.
# Shown at the end of every page of a language that a person has checked. $by (text) - who, $date (text) - the day, as the language writes it.
common-reviewed = راجع هذه الترجمة { $by } في { $date }.
# Shown on a copy of the site that is only for trying out.
common-practice = هذه النسخة من الموقع للتدريب. لا أحد يقرأ الرسائل المرسلة منها.

## Where a statement comes from

common-sources = من أين جاءت هذه المعلومات
# Says where we read it and when. $host (text) - the address of the source, like "example.org". $date (text) - the day, as the language writes it.
common-seen = قُرئ على { $host } بتاريخ { $date }.
# Stands at the end of the list of sources.
common-no-advice = تعطي هذه الصفحة معلومات عامة. وهي ليست مشورة من محامٍ.
