### The frame around every page: the bar, the way out, the links at the end.
### Keep the words in the bar as short as you can: they share one line of a small phone.

## The way out

# The button that is always on screen. One or two words.
common-leave = Leave
# What a screen reader says for that button, and the first stop of the Tab key. It must contain the word above.
common-leave-now = Leave this site now
# The only word on the screen while the other page opens. It is also the title of the page then.
common-wait = Loading
# Said after the Shift key was pressed once. Three presses leave the site.
common-shift-two = Press Shift 2 more times to leave.
# Said after the Shift key was pressed twice.
common-shift-one = Press Shift 1 more time to leave.
# The only words on the screen while nobody looks at a page in which something is written. A press shows the page again.
common-veil = Tap to go on

## Finding the way

# The second stop of the Tab key: jumps over the bar.
common-skip = Go to the text
# Names the list of languages, for people who hear the page.
common-languages = Languages
# Stands before the short code of the page ("B3"), for people who hear the page. On a call, the code says which page it is.
common-code = Page code
# Names the links at the end of each page, for people who hear the page.
common-pages = Pages of this site
common-home = Start page
common-numbers = Phone numbers
common-about = What can go wrong
common-letter = Write a letter

## What must be said

# Shown on every page of a language until a person has reviewed the translation.
common-draft = This translation is a draft. Nobody has checked it yet.
# Shown at the end of every page of a language that a person has checked. $by (text) - who, $date (text) - the day, as the language writes it.
common-reviewed = This translation was checked by { $by } on { $date }.
# Shown on a copy of the site that is only for trying out.
common-practice = This copy of the site is for practice. Nobody reads letters that are sent from it.

## Where a statement comes from

common-sources = Where this comes from
# Says where we read it and when. $host (text) - the address of the source, like "example.org". $date (text) - the day, as the language writes it.
common-seen = Read on { $host } on { $date }.
# Stands at the end of the list of sources.
common-no-advice = This page gives general information. It is not advice from a lawyer.
