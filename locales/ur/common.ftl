### The frame around every page: the bar, the way out, the links at the end.
### Keep the words in the bar as short as you can: they share one line of a small phone.

## The way out

# The button that is always on screen. One or two words.
common-leave = نکلیں
# What a screen reader says for that button, and the first stop of the Tab key. It must contain the word above.
common-leave-now = اس سائٹ سے ابھی نکلیں
# The only word on the screen while the other page opens. It is also the title of the page then.
common-wait = لوڈ ہو رہا ہے
# Said after the Shift key was pressed once. Three presses leave the site.
common-shift-two = نکلنے کے لیے Shift کو 2 بار اور دبائیں۔
# Said after the Shift key was pressed twice.
common-shift-one = نکلنے کے لیے Shift کو 1 بار اور دبائیں۔
# The only words on the screen while nobody looks at a page in which something is written. A press shows the page again.
common-veil = آگے چلنے کے لیے دبائیں

## Finding the way

# The second stop of the Tab key: jumps over the bar.
common-skip = سیدھے تحریر پر جائیں
# Names the list of languages, for people who hear the page.
common-languages = زبانیں
# Stands before the short code of the page ("B3"), for people who hear the page. On a call, the code says which page it is.
common-code = صفحے کا کوڈ
# Names the links at the end of each page, for people who hear the page.
common-pages = اس سائٹ کے صفحے
common-home = پہلا صفحہ
common-numbers = فون نمبر
common-about = کیا غلط ہو سکتا ہے
common-letter = خط لکھیں

## What must be said

# Shown on every page of a language until a person has reviewed the translation.
common-draft = یہ ترجمہ ابھی کچا ہے۔ اسے ابھی تک کسی نے جانچا نہیں۔
# Shown at the end of every page of a language that a person has checked. $by (text) - who, $date (text) - the day, as the language writes it.
common-reviewed = یہ ترجمہ { $by } نے { $date } کو جانچا۔
# Shown on a copy of the site that is only for trying out.
common-practice = سائٹ کی یہ کاپی مشق کے لیے ہے۔ یہاں سے بھیجے گئے خط کوئی نہیں پڑھتا۔

## Where a statement comes from

common-sources = یہ معلومات کہاں سے ہیں
# Says where we read it and when. $host (text) - the address of the source, like "example.org". $date (text) - the day, as the language writes it.
common-seen = { $host } پر { $date } کو پڑھا گیا۔
# Stands at the end of the list of sources.
common-no-advice = اس صفحے پر عام معلومات ہیں۔ یہ کسی وکیل کا مشورہ نہیں۔
