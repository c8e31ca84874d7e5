### The frame around every page: the bar, the way out, the links at the end.
### Keep the words in the bar as short as you can: they share one line of a small phone.

## The way out

# The button that is always on screen. One or two words.
common-leave = निकलें
# What a screen reader says for that button, and the first stop of the Tab key. It must contain the word above.
common-leave-now = इस साइट से अभी निकलें
# The only word on the screen while the other page opens. It is also the title of the page then.
common-wait = लोड हो रहा है
# Said after the Shift key was pressed once. Three presses leave the site.
common-shift-two = निकलने के लिए Shift 2 बार और दबाएँ।
# Said after the Shift key was pressed twice.
common-shift-one = निकलने के लिए Shift 1 बार और दबाएँ।
# The only words on the screen while nobody looks at a page in which something is written. A press shows the page again.
common-veil = आगे बढ़ने के लिए दबाएँ

## Finding the way

# The second stop of the Tab key: jumps over the bar.
common-skip = सीधे लिखी हुई बात पर जाएँ
# Names the list of languages, for people who hear the page.
common-languages = भाषाएँ
# Stands before the short code of the page ("B3"), for people who hear the page. On a call, the code says which page it is.
common-code = पेज का कोड
# Names the links at the end of each page, for people who hear the page.
common-pages = इस साइट के पेज
common-home = पहला पेज
common-numbers = फ़ोन नंबर
common-about = क्या गड़बड़ हो सकती है
common-letter = चिट्ठी लिखें

## What must be said

# Shown on every page of a language until a person has reviewed the translation.
common-draft = यह अनुवाद अभी कच्चा है। इसे अब तक किसी ने जाँचा नहीं है।
# Shown at the end of every page of a language that a person has checked. $by (text) - who, $date (text) - the day, as the language writes it.
common-reviewed = यह अनुवाद { $by } ने { $date } को जाँचा।
# Shown on a copy of the site that is only for trying out.
common-practice = साइट की यह कॉपी सिर्फ़ अभ्यास के लिए है। यहाँ से भेजी गई चिट्ठियाँ कोई नहीं पढ़ता।

## Where a statement comes from

common-sources = यह जानकारी कहाँ से है
# Says where we read it and when. $host (text) - the address of the source, like "example.org". $date (text) - the day, as the language writes it.
common-seen = { $host } पर { $date } को पढ़ा गया।
# Stands at the end of the list of sources.
common-no-advice = इस पेज पर आम जानकारी है। यह किसी वकील की सलाह नहीं है।
