### About this site, and what can still go wrong.
### A message that speaks about clearing the history must also speak about spying programs.

about-title = এই সাইট সম্পর্কে, আর কী সমস্যা হতে পারে
# $name (text) - the name of the site
about-answer = { $name } আপনাকে আপনার অধিকারের কথা জানায়। আপনি নিজে একটি সংস্থা বেছে নিয়ে তাকে তালা দেওয়া চিঠি পাঠাতে পারেন। কোনো ফোন বা সাইট সব দিক থেকে নিরাপদ নয়।

## Who runs it

about-who = কারা এটি চালায়
# $name (text) - the name of the site
about-who-mirror = আলাদা আলাদা সংগঠন এই সাইটের কপি চালায়। এই কপির নাম { $name }।
about-who-program = এর পেছনের সফটওয়্যার বিনামূল্যের ও সবার জন্য খোলা। যে কেউ তা পড়তে ও যাচাই করতে পারে।

## What it does

about-does = এই সাইট কী করে
about-does-read = এটি আপনাকে তথ্য দেয়। নাম না দিয়েও সব পাতা পড়তে পারেন।
about-does-store = এটি আপনার ফোনে কোনো কুকি (cookie) রাখে না। ইচ্ছা করে সেখানে কিছু জমাও করে না।
about-does-others = এটি অন্য কোম্পানির কাছ থেকে কিছু লোড করে না।
about-does-letter = এটি আপনার ফোনেই চিঠিতে তালা দেয়। তার পরেই চিঠি পাঠানো হয়। মাঝখানের ডাকবাক্সে চিঠি তালা দেওয়াই থাকে।

about-does-not = এই সাইট কী করে না
about-does-not-decide = এটি আপনার হয়ে সিদ্ধান্ত নেয় না। আপনার হয়ে কাউকে কল করে না।
about-does-not-advice = এটি উকিল নয়, আর আপনার ব্যাপার জানে না।
about-does-not-promise = কোনো সংস্থা উত্তর দেবে বা সাহায্য করতে পারবে, এমন কথা এটি দিতে পারে না।

## What can still go wrong

about-wrong = তবু কী সমস্যা হতে পারে
about-wrong-history = আপনার ফোনে এই সাইট দেখার চিহ্ন থেকে যেতে পারে। যেমন হিস্ট্রিতে (খোলা পাতার তালিকা), খোঁজার শব্দে, বা জমা থাকা পাতার কপিতে।
about-wrong-history-help = আপনি হিস্ট্রি থেকে এই সাইট দেখার কথা মুছে ফেলতে পারেন। একবারে সব মুছে ফেললে কারও চোখে পড়তে পারে। মুছে ফেললেও নজরদারির অ্যাপ থামে না।
about-wrong-private = ব্রাউজারের প্রাইভেট উইন্ডোতে (incognito) দেখলে হিস্ট্রিতে তা থাকে না। এতে নজরদারির অ্যাপ থামে না।
about-wrong-spy = কেউ একটি ফোনে নজরদারির অ্যাপ বসিয়ে দিতে পারে। তখন আপনি এখানে যা দেখেন ও লেখেন, সে সবই দেখতে পেতে পারে।
about-wrong-spy-help = যদি মনে হয় কেউ আপনার ফোনে নজর রাখছে, আপনার ধারণা ঠিক হতে পারে। অন্য ফোন বা কম্পিউটার ব্যবহার করুন। যেমন কোনো বন্ধুর, বা লাইব্রেরির।
about-wrong-network = Wi-Fi-এর মালিক আর ফোন কোম্পানি দেখতে পারে যে আপনি এই সাইটে এসেছেন। আপনি কী লেখেন, তা তারা দেখতে পারে না।
about-wrong-mailbox = ডাকবাক্স দেখতে পায়, চিঠি কখন আসে, কোন ইন্টারনেট সংযোগ থেকে, আর কোন সংস্থার জন্য। চিঠিটি মোটামুটি কত বড়, তা-ও দেখতে পায়।
about-wrong-eyes = কেউ আপনার পেছনে দাঁড়িয়ে থাকতে পারে। পাতা খোলা থাকতেই কেউ ফোন নিয়ে নিতে পারে।
about-wrong-changed = কেউ এই সাইট দখল করলে এটি বদলে দিতে পারে। আপনার ফোন নিজে থেকে তা ধরতে পারে না।
about-wrong-agency = সংস্থা আপনার চিঠি পড়তে পারে। তারা অন্যদের কী জানায়, তা তাদের কার্ডে লেখা আছে। সেখানে কারও ভুলও হতে পারে।
about-wrong-answer = সংস্থা দেরিতে উত্তর দিতে পারে, বা একেবারেই না দিতে পারে।

## Leave fewer traces on your phone
## The words in “…” stand in the menus of the browsers. In your language, write them as those browsers write them in it;
## if you can not find out, describe the button. Never say "history" without "spying program" in the same message.

about-phone = আপনার ফোনে চিহ্ন কম রাখুন
about-phone-safe = আপনার জন্য নিরাপদ হলে তবেই এটি করুন। কাউকে এটি করতেই হবে, এমন নয়।
about-phone-notice = সবকিছু মুছে ফেলার চেয়ে শুধু এই সাইট দেখার কথা মুছলে কম চোখে পড়ে। তবু হিস্ট্রিতে কিছু একটা যে নেই, তা কারও চোখে পড়তে পারে। মুছে ফেললেও নজরদারির অ্যাপ থামে না।
# "The list" is the history of the browser: a line for each page that was opened.
about-phone-lines = এই সাইটের যতগুলো পাতা খুলেছেন, ব্রাউজারের তালিকায় ততগুলো লাইন আছে। মেনু সব জায়গায় এক নয়: কোনো শব্দ না পেলে কাছাকাছি শব্দ খুঁজুন।

about-phone-chrome = Android ফোনে Chrome
about-phone-chrome-one = তিনটি বিন্দু চাপুন, তারপর “ইতিহাস”। এই সাইটের প্রতিটি লাইনের পাশের ডাস্টবিন বা ক্রস (×) চাপুন। মুছে ফেললেও নজরদারির অ্যাপ থামে না।
about-phone-chrome-private = পরের বার তিনটি বিন্দু চাপুন, তারপর “নতুন ছদ্মবেশী ট্যাব” (incognito)। শেষে সেই ট্যাব বন্ধ করুন।
# Suggestions below the address, while somebody types there: a long press on one of them asks whether to delete it.
about-phone-chrome-hold = ঠিকানার জায়গায় কিছু লিখলে তার নিচে পুরোনো লাইনও দেখা যেতে পারে। মুছতে হলে সেই লাইনের ওপর আঙুল চেপে ধরে রাখুন।

# The name of a browser, the same in every language.
about-phone-samsung = Samsung Internet
about-phone-samsung-one = তিনটি দাগ বা তিনটি বিন্দু চাপুন, তারপর “ইতিহাস”। এই সাইটের একটি লাইনের ওপর আঙুল চেপে ধরে রাখুন, তারপর “মুছুন” চাপুন। মুছে ফেললেও নজরদারির অ্যাপ থামে না।
about-phone-samsung-private = পরের বার একই মেনুতে বা “ট্যাবগুলো” অংশে “গোপন মোড” খুঁজে তা চালু করুন। শেষে সেই ট্যাবগুলো বন্ধ করুন।

about-phone-safari = iPhone-এ Safari
about-phone-safari-one = বইয়ের আইকন চাপুন, নয়তো তিনটি বিন্দু আর “Bookmarks”। তারপর ঘড়ির আইকন (“History”) চাপুন। এই সাইটের প্রতিটি লাইন আঙুল দিয়ে বাঁ দিকে সরান, তারপর “Delete” চাপুন। মুছে ফেললেও নজরদারির অ্যাপ থামে না।
about-phone-safari-private = পরের বার অ্যাপগুলোর মধ্যে Safari-র আইকনে আঙুল চেপে ধরে রাখুন। “New Private Tab” চাপুন। শেষে সেই ট্যাব বন্ধ করুন।

# A point of each of the three lists.
about-phone-search = আপনি যা খুঁজেছেন, তা-ও একই তালিকায় আছে। সেখানে একইভাবে তা মুছতে পারেন।

about-phone-else = আর কী থেকে যেতে পারে
about-phone-account = সার্চ ইঞ্জিনে লগইন করা থাকলে, আপনি যা খুঁজেছেন তা হয়তো সেখানেও জমা থাকে। সেখানকার সেটিংসে গিয়ে তা মুছতে পারেন।
about-phone-devices = একই অ্যাকাউন্ট আছে এমন অন্য ফোন বা কম্পিউটারে হয়তো দেখা যায়, আপনি কী দেখেছেন ও কী খুঁজেছেন।
about-phone-screenshot = পাতার স্ক্রিনশট আপনার ছবিগুলোর মধ্যে থাকে। সেখান থেকে মুছুন। মোছা ছবি কিছুদিন যেখানে থাকে, সেখান থেকেও মুছুন।
about-phone-open = খোলা অ্যাপের তালিকায় এই পাতার ছবি দেখা যেতে পারে। আগে পাতাটি বন্ধ করুন, তারপর ব্রাউজারটি আঙুল দিয়ে ঠেলে সেই তালিকা থেকে সরিয়ে দিন।
about-phone-wifi = প্রাইভেট উইন্ডোতে (incognito) ঢুকলেও Wi-Fi-এর মালিক দেখতে পারে যে আপনি এই সাইটে এসেছেন। মোবাইল ডেটা ব্যবহার করলে মালিকের বদলে ফোন কোম্পানি তা দেখতে পারে।
about-phone-spy = এখানে লেখা কোনো কিছুতেই নজরদারির অ্যাপ থামে না। পারলে এমন ফোন ব্যবহার করুন, যা আর কেউ দেখে না।

## Leave

about-leave = “বের হোন” বোতাম কী করে
about-leave-does = “বের হোন” এই পাতা সঙ্গে সঙ্গে ঢেকে দেয়, আর একটি সাধারণ পাতা খোলে। যা লিখেছেন কিন্তু পাঠাননি, তা হারিয়ে যায়।
about-leave-back = “বের হোন” চাপার পর ব্রাউজারের পেছনে যাওয়ার বোতামে এই পাতা ফেরে না। ব্রাউজারে স্ক্রিপ্ট (JavaScript) না থাকলে ফিরতে পারে।
about-leave-keyboard = কিবোর্ডে আপনি তিনবার Shift চাপতে পারেন।
about-leave-not = “বের হোন” ব্রাউজারের হিস্ট্রি মোছে না, আর নজরদারির অ্যাপ থামায় না। পারলে ট্যাবটিও বন্ধ করুন।
about-leave-return = ফিরে আসতে এই সাইটের ঠিকানা আবার লিখুন।

## How to check

about-check = এই সাইট কীভাবে যাচাই করবেন
about-check-address = ওপরের ঠিকানাটি দেখুন। আপনার বিশ্বাসের মানুষ যে ঠিকানা দিয়েছেন, হুবহু সেটিই হতে হবে। শুরুতে https থাকতে হবে।
about-check-call = চিঠি পাঠানোর আগে সংস্থাকে কল করে তাদের কার্ডের নম্বরগুলো মিলিয়ে নিতে পারেন।
about-check-signed = যারা কম্পিউটার জানেন, তাদের জন্য: প্রতিটি কপিতে তার ফাইলের তালিকা আছে, আর সংস্থার তালিকাটি সই করা। যে কেউ দুটোই যাচাই করতে পারে।
# Stands before the keys that may sign the list of agencies on this copy, for people who know computers.
about-check-keys = যে চাবিগুলো দিয়ে সংস্থার তালিকা সই করা হয়:
# $count (number) - how many of the keys above must have signed the list
about-check-threshold = { $count ->
    [one] এই চাবিগুলোর { $count }টি দিয়ে সই থাকতেই হবে।
   *[other] এই চাবিগুলোর { $count }টি দিয়ে সই থাকতেই হবে।
}
