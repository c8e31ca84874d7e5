### The page of the letter before the form has started, and where it can not start.
### All words of the form itself are in letter.ftl.

f1-title = আপনি যাকে বেছে নেন, তাকে লিখুন
f1-answer = আপনি একটি সংস্থা বেছে নিয়ে তাকে চিঠি লিখতে পারেন। পাঠানোর আগে আপনার ফোন চিঠিতে তালা দেয়। আপনি যেকোনো সময় থামতে পারেন।
# Shown until the form has started, and where it never starts.
f1-loading = এই ব্রাউজারে চললে ফরমটি এখানে নিজে থেকেই শুরু হবে। এতে 200 KB পর্যন্ত ডেটা লাগে, আর পাঠাতে আরও 100 KB।
f1-loading-other = শুরু না হলে নিচের কোনো উপায় ব্যবহার করুন।
f1-noscript = এই ব্রাউজারে ফরমটি চলে না, কারণ স্ক্রিপ্ট (JavaScript) বন্ধ। তালা ছাড়া কোনো ফরম আমরা রাখি না।
f1-no-start = এই ব্রাউজারে ফরমটি চলে না। কিছু পাঠানো হয়নি। দয়া করে কল করুন, বা অন্য ব্রাউজারে চেষ্টা করুন।
f1-not-secure = এই পাতা লেখার জন্য নিরাপদ নয়, তাই ফরম বন্ধ থাকে। দেখুন, ঠিকানা https দিয়ে শুরু কি না, বা কল করুন।
f1-ways = অন্য উপায়
f1-numbers = এখনই কারও সঙ্গে কথা বলুন
f1-numbers-small = হেল্পলাইন, দেশ অনুযায়ী
f1-about = তবু কী সমস্যা হতে পারে
f1-about-small = লেখার আগে এটি পড়ুন
f1-home = প্রথম পাতা
f1-home-small = আপনার অধিকার সম্পর্কে পড়ুন

## Where nobody has checked the words that can hurt when they are wrong

f1-closed-title = এই ভাষায় এখনো চিঠি লিখতে পারবেন না
f1-closed-answer = এই ভাষায় চিঠির সব জরুরি শব্দ এখনো কেউ যাচাই করেনি। ভুল শব্দে আপনার ক্ষতি হতে পারে। কল করতে পারেন, বা অন্য ভাষায় লিখতে পারেন।
# Above the list of languages.
f1-closed-open = লিখতে পারেন এই ভাষায়

## Where nobody receives letters

f1-none-title = এখানে আপনি চিঠি লিখতে পারবেন না
f1-none-answer = সাইটের এই কপিতে কেউ চিঠি নেয় না। দয়া করে উত্তরের অপেক্ষা করবেন না। এর বদলে কল করতে পারেন।
