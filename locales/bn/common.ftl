### The frame around every page: the bar, the way out, the links at the end.
### Keep the words in the bar as short as you can: they share one line of a small phone.

## The way out

# The button that is always on screen. One or two words.
common-leave = বের হোন
# What a screen reader says for that button, and the first stop of the Tab key. It must contain the word above.
common-leave-now = এই সাইট থেকে এখনই বের হোন
# The only word on the screen while the other page opens. It is also the title of the page then.
common-wait = লোড হচ্ছে
# Said after the Shift key was pressed once. Three presses leave the site.
common-shift-two = বের হতে Shift আরও 2 বার চাপুন।
# Said after the Shift key was pressed twice.
common-shift-one = বের হতে Shift আরও 1 বার চাপুন।
# The only words on the screen while nobody looks at a page in which something is written. A press shows the page again.
common-veil = এগিয়ে যেতে চাপুন

## Finding the way

# The second stop of the Tab key: jumps over the bar.
common-skip = লেখায় যান
# Names the list of languages, for people who hear the page.
common-languages = ভাষা
# Stands before the short code of the page ("B3"), for people who hear the page. On a call, the code says which page it is.
common-code = পাতার কোড
# Names the links at the end of each page, for people who hear the page.
common-pages = এই সাইটের পাতা
common-home = প্রথম পাতা
common-numbers = ফোন নম্বর
common-about = কী সমস্যা হতে পারে
common-letter = চিঠি লিখুন

## What must be said

# Shown on every page of a language until a person has reviewed the translation.
common-draft = এই অনুবাদ একটি খসড়া। এখনো কেউ এটি যাচাই করেনি।
# Shown at the end of every page of a language that a person has checked. $by (text) - who, $date (text) - the day, as the language writes it.
common-reviewed = এই অনুবাদ { $date } তারিখে { $by } যাচাই করেছেন।
# Shown on a copy of the site that is only for trying out.
common-practice = সাইটের এই কপি শুধু অনুশীলনের জন্য। এখান থেকে পাঠানো চিঠি কেউ পড়ে না।

## Where a statement comes from

common-sources = এই কথা কোথা থেকে এসেছে
# Says where we read it and when. $host (text) - the address of the source, like "example.org". $date (text) - the day, as the language writes it.
common-seen = { $host }-এ পড়া হয়েছে, তারিখ { $date }।
# Stands at the end of the list of sources.
common-no-advice = এই পাতায় সাধারণ তথ্য আছে। এটি উকিলের পরামর্শ নয়।
