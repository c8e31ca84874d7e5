### Coming back with a code: the page before its program has started, and every word of the mailbox.
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The page before the program has started, and where it can not start

answers-title = উত্তর
answers-intro = আপনার চিঠির কোড দিয়ে এখানে উত্তর পড়তে, আরও লিখতে, বা সব মুছে ফেলতে পারেন।
# Shown until the program has started, and where it never starts.
answers-loading = এই ব্রাউজারে চললে পাতাটি নিজে থেকেই শুরু হবে। এতে 400 KB পর্যন্ত ডেটা লাগে।
answers-noscript = এই ব্রাউজারে উত্তর খোলা যায় না, কারণ স্ক্রিপ্ট (JavaScript) বন্ধ। উত্তরে তালা দেওয়া আছে, আর শুধু স্ক্রিপ্টই সেই তালা খুলতে পারে।
answers-about-small = কোড লেখার আগে এটি পড়ুন
answers-none-title = এখানে কোনো উত্তর অপেক্ষায় নেই
answers-none-answer = সাইটের এই কপিতে কেউ চিঠি নেয় না, তাই কেউ উত্তরও দেয় না। দয়া করে এখানে অপেক্ষা করবেন না। এর বদলে কল করতে পারেন।
answers-no-start = এই ব্রাউজারে পাতাটি চলে না। আপনার উত্তরগুলো তবু অপেক্ষায় আছে। দয়া করে অন্য ব্রাউজারে চেষ্টা করুন, বা কল করুন।
answers-not-secure = এই পাতা কোড লেখার জন্য নিরাপদ নয়, তাই এটি বন্ধ থাকে। দেখুন, ঠিকানা https দিয়ে শুরু কি না, বা কল করুন।

## The frame around every screen

answers-back = পেছনে
answers-close = এই পাতা বন্ধ করুন
answers-numbers-link = ফোন নম্বর
answers-about-link = তবু কী সমস্যা হতে পারে
answers-start-link = প্রথম পাতা
answers-language-failed = অন্য ভাষাটি লোড করা যায়নি। কিছুই হারায়নি। নেটওয়ার্ক এলে আবার চেষ্টা করুন।

## The code

answers-code-title = আপনার উত্তর খুলুন
answers-code-why = আপনার কোড এই ফোনেই উত্তর খোলে। কোডটি কাউকে পাঠানো হয় না।
answers-code-label = আপনার কোড
answers-code-hint = 24টি সংখ্যা, যেকোনো ভাষার হরফে। ফাঁকা বা ড্যাশ থাকলে অসুবিধা নেই।
answers-code-open = খুলুন
answers-code-empty = দয়া করে আপনার কোডের 24টি সংখ্যা লিখুন।
answers-code-letters = আপনার লেখায় অক্ষর আছে। কোডে শুধু সংখ্যা থাকে।
# $left (number) - how many digits are missing
answers-code-short = { $left ->
    [one] আরও { $left }টি সংখ্যা বাকি। কোডে 24টি সংখ্যা থাকে।
   *[other] আরও { $left }টি সংখ্যা বাকি। কোডে 24টি সংখ্যা থাকে।
}
# $over (number) - how many digits are too many
answers-code-long = { $over ->
    [one] { $over }টি সংখ্যা বেশি হয়েছে। কোডে 24টি সংখ্যা থাকে।
   *[other] { $over }টি সংখ্যা বেশি হয়েছে। কোডে 24টি সংখ্যা থাকে।
}
# $group (number) - which of the six groups of four digits, from 1 to 6
answers-code-group = এই সংখ্যাগুলো মিলছে না। দয়া করে { $group } নম্বর দলটি আবার দেখুন: সেটি ভুল মনে হচ্ছে।
answers-code-check = এই সংখ্যাগুলো মিলছে না। এর এক বা একাধিক সংখ্যা ভুল। দয়া করে দলে দলে মিলিয়ে দেখুন।
answers-code-near = কেউ যদি এখন আপনার স্ক্রিন দেখতে পারে, এটি পরে করাই হয়তো ভালো।
answers-code-lost = কোড ছাড়া কেউ উত্তর খুলতে পারে না। কোড হারালে নতুন চিঠি লিখতে পারেন, বা কল করতে পারেন।

## Opening the mailbox

answers-deriving = আপনার কোড থেকে চাবি বানানো হচ্ছে। কয়েক সেকেন্ড লাগে…
answers-agencies = সংস্থার সই করা তালিকা লোড হচ্ছে…
answers-looking = আপনার ডাকবাক্স খোঁজা হচ্ছে…
answers-unlocking = উত্তরের তালা খোলা হচ্ছে, আর কে লিখেছে তা যাচাই করা হচ্ছে…
# $seconds (number) - about how long until the next try
answers-waiting = { $seconds ->
    [one] ইন্টারনেট নেই, বা ডাকবাক্স ব্যস্ত। আমরা { $seconds } সেকেন্ড পরে আবার চেষ্টা করব।
   *[other] ইন্টারনেট নেই, বা ডাকবাক্স ব্যস্ত। আমরা { $seconds } সেকেন্ড পরে আবার চেষ্টা করব।
}
answers-waiting-login = কোনো কোনো নেটওয়ার্কে আগে লগইন করতে হয়। কিছুই হারায়নি, আর কিছু আবার লেখার দরকার নেই।
answers-nothing-title = এই কোডের কোনো ডাকবাক্স নেই
answers-nothing-text = সংখ্যাগুলো মেলে, কিন্তু এই কোডের কোনো ডাকবাক্স নেই। দয়া করে আরেকবার মিলিয়ে দেখুন।
answers-nothing-why = এক বছর কেউ না খুললে ডাকবাক্স মুছে ফেলা হয়। আপনি নিজেও হয়তো এটি মুছে ফেলেছেন, বা কোড বদলেছেন।
answers-nothing-call = আপনি সংস্থাকে কলও করতে পারেন, বা নতুন চিঠি লিখতে পারেন।

## An open mailbox

answers-threads-title = আপনার পাওয়া উত্তর
# The whole button for one agency. $name (text) - the agency's name
# $count (number) - how many answers have come from it
answers-threads-row = { $count ->
    [one] { $name }: { $count }টি উত্তর
   *[other] { $name }: { $count }টি উত্তর
}
# $name (text) - the agency's name
answers-threads-none = { $name }: এখনো উত্তর নেই
answers-empty-title = আপনার ডাকবাক্স খালি
answers-empty-text = আপনার কোড ঠিক, কিন্তু এখানে কোনো চিঠি বা উত্তর নেই। আপনার চিঠি হয়তো পৌঁছায়নি। আবার লিখতে পারেন, বা কল করতে পারেন।
answers-look-again = নতুন উত্তর খুঁজুন
# In place of the name of an agency that the signed list does not have.
answers-unknown-agency = তালিকায় নেই এমন একটি সংস্থা
answers-unknown-text = এই সংস্থা আর সই করা তালিকায় নেই। এই উত্তরগুলো কে লিখেছে, কেউ তা যাচাই করতে পারে না, তাই এগুলো লুকানো। এগুলো বিশ্বাস করার আগে দয়া করে কল করুন।
answers-old-list = সংস্থার সই করা তালিকাটি পুরোনো। কোথাও যাওয়ার আগে দয়া করে সংস্থাকে কল করুন।
answers-note-lost = আপনার জন্য রাখা একটি নোট পড়া যায়নি। কোনো উত্তর সরিয়ে নেওয়া হয়েছে কি না, আমরা বলতে পারি না।
# Stands before the agency's phone numbers.
answers-call = আপনি তাদের কলও করতে পারেন। কল করতে টাকা লাগতে পারে।
answers-practice = শুধু অনুশীলন। কেউ এই চিঠি পড়ে না, উত্তরও দেয় না।

## How far a letter is

# $number (number) - the number of the survivor's newest letter to this agency
# $day (text) - the day on which it was stored
answers-way-last = আপনি শেষ যা পাঠিয়েছেন, তার নম্বর { $number }। এটি জমা হয়েছে { $day } তারিখে।
# $number (number) - the number of the survivor's newest letter to this agency
answers-way-last-number = আপনি শেষ যা পাঠিয়েছেন, তার নম্বর { $number }।
answers-way-stored = এটি জমা আছে। সংস্থা এখনো নেয়নি।
answers-way-collected = সংস্থা এটি নিয়েছে, কিন্তু এখনো পড়েনি।
answers-way-opened = সংস্থা এটি খুলেছে। এর উত্তর এখনো নেই।
answers-way-answered = সংস্থা এর উত্তর দিয়েছে।
# $from (number) - the first of some older letters of hers
# $to (number) - the last of them
answers-way-older-stored = { $from } থেকে { $to } নম্বর জমা আছে, সংস্থা এখনো নেয়নি।
answers-way-older-one-stored = { $from } নম্বর জমা আছে, সংস্থা এখনো নেয়নি।
answers-way-older-collected = { $from } থেকে { $to } নম্বর সংস্থা নিয়েছে, এখনো পড়েনি।
answers-way-older-one-collected = { $from } নম্বর সংস্থা নিয়েছে, এখনো পড়েনি।
answers-way-older-opened = { $from } থেকে { $to } নম্বর সংস্থা খুলেছে, এখনো উত্তর দেয়নি।
answers-way-older-one-opened = { $from } নম্বর সংস্থা খুলেছে, এখনো উত্তর দেয়নি।
answers-way-older-answered = { $from } থেকে { $to } নম্বরের উত্তর সংস্থা দিয়েছে।
answers-way-older-one-answered = { $from } নম্বরের উত্তর সংস্থা দিয়েছে।
answers-way-many = তারা বলে, বেশি সময় লাগছে, কারণ অনেক চিঠি এসেছে।
answers-way-interpreter = তারা বলে, বেশি সময় লাগছে, কারণ তারা দোভাষী খুঁজছে।
answers-way-partner = তারা বলে, বেশি সময় লাগছে, কারণ তারা অন্য একটি সংগঠনের জন্য অপেক্ষা করছে।
answers-way-closed = তারা বলে, বেশি সময় লাগছে, কারণ তারা এখন বন্ধ।
# $day (text) - a date
answers-way-next = তারা বলে: পরের খবর { $day } তারিখে বা তার আগে।
# $number (number) - the number of the newest answer
# $day (text) - its date
answers-last = শেষ উত্তর: নম্বর { $number }, তারিখ { $day }।
answers-last-number = শেষ উত্তর: নম্বর { $number }।
answers-last-check = আপনি সংস্থাকে কল করে জানতে পারেন, এটাই তাদের শেষ নম্বর কি না। এর চেয়ে নতুন উত্তর হয়তো কেউ আটকে রেখেছে।
answers-no-answer = এখনো কোনো উত্তর নেই।

## Answers

# $number (number) - the number of the answer
answers-answer = উত্তর { $number }
answers-answer-closed = সংস্থা এখানে আর উত্তর দেবে না।
answers-answer-more = এই উত্তরের বাকিটা দেখান
answers-word = আপনি একটি গোপন শব্দ বেছে নিয়েছেন। কোনো জায়গা বা সময় বলার আগে সংস্থার উচিত আপনার কাছে সেটি জানতে চাওয়া।
answers-helped-title = এই উত্তরে কি আপনার উপকার হয়েছে?
answers-helped-why = না বললেও চলে। আপনি যা চাপেন, তা শুধু সংস্থাই পায়।
answers-helped-yes = উপকার হয়েছে
answers-helped-some = একটু
answers-helped-no = উপকার হয়নি
answers-helped-stored = সংস্থার জন্য জমা হয়েছে। ধন্যবাদ।

## What is not as it should be

answers-trouble-title = দয়া করে আগে এটি দেখুন
# $from (number) - the number of the first answer that is missing
# $to (number) - the number of the last one
answers-trouble-missing = { $from } থেকে { $to } নম্বর উত্তর নেই। সেগুলো হয়তো হারিয়েছে, বা কেউ আটকে রেখেছে। দয়া করে সংস্থাকে জিজ্ঞেস করুন।
answers-trouble-missing-one = { $from } নম্বর উত্তর নেই। সেটি হয়তো হারিয়েছে, বা কেউ আটকে রেখেছে। দয়া করে সংস্থাকে জিজ্ঞেস করুন।
# $number (number) - the number of the answer
answers-trouble-repeated = { $number } নম্বর উত্তর একবারের বেশি এসেছে। কোনটি ঠিক, দয়া করে সংস্থাকে জিজ্ঞেস করুন।
answers-trouble-broken = { $number } নম্বর উত্তর আগেরটির সঙ্গে মেলে না। কিছু হয়তো বদলানো হয়েছে। দয়া করে সংস্থাকে জিজ্ঞেস করুন।
answers-trouble-withdrawn = আপনি আগে পড়েছেন এমন একটি উত্তর আর এখানে নেই: নম্বর { $number }। দয়া করে সংস্থাকে জিজ্ঞেস করুন।
answers-trouble-not-seen = সংস্থা শেষবার যখন লিখেছে, তখন আপনার { $number } নম্বর চিঠি দেখেনি। সেটি হয়তো এখনো পথে আছে।
answers-trouble-unreadable = { $count ->
    [one] আপনার ডাকবাক্সের { $count }টি চিঠি এই কোড দিয়ে খোলা যায় না। সেটি হয়তো নষ্ট হয়ে গেছে।
   *[other] আপনার ডাকবাক্সের { $count }টি চিঠি এই কোড দিয়ে খোলা যায় না। সেগুলো হয়তো নষ্ট হয়ে গেছে।
}
answers-hidden-title = এখানে এমন কিছু আছে, যা সংস্থার নয়
answers-hidden-text = { $count ->
    [one] { $count }টি চিঠিতে সংস্থার সই নেই। অন্য কেউ হয়তো লিখেছে, তাই সেটি লুকানো।
   *[other] { $count }টি চিঠিতে সংস্থার সই নেই। অন্য কেউ হয়তো লিখেছে, তাই সেগুলো লুকানো।
}
answers-hidden-never = এতে যেখানে যেতে বলা আছে, সেখানে কখনো যাবেন না। এতে লেখা নম্বরে কল করবেন না।
answers-hidden-show = তবু দেখান
answers-hidden-mark = এটি কোনো সংস্থার লেখা নয়। এতে যেখানে যেতে বলা আছে, সেখানে কখনো যাবেন না।

## Writing on

answers-write-title = আরও লিখুন
answers-write-why = এই ফোনেই এতে তালা দেওয়া হয়, যাতে শুধু এই সংস্থা খুলতে পারে। খুঁটিনাটি লেখার দরকার নেই।
answers-write-label = আপনার কথা
# $left (number) - how many characters still fit
answers-write-left = { $left ->
    [one] আরও { $left }টি অক্ষর লেখা যাবে
   *[other] আরও { $left }টি অক্ষর লেখা যাবে
}
# $over (number) - how many characters are too many
answers-write-over = { $over ->
    [one] লেখাটি { $over }টি অক্ষর বেশি লম্বা। কিছু কেটে ফেলা হয়নি। দয়া করে ছোট করুন।
   *[other] লেখাটি { $over }টি অক্ষর বেশি লম্বা। কিছু কেটে ফেলা হয়নি। দয়া করে ছোট করুন।
}
answers-write-empty = এখনো কিছু লেখা নেই। আপনি লিখতে পারেন, বা এভাবেই রাখতে পারেন।
# $name (text) - the agency's own name
answers-write-send = { $name }-কে পাঠান
answers-write-sending = আপনার কথায় তালা দিয়ে পাঠানো হচ্ছে…
answers-write-stored = জমা আছে, এখনো পড়া হয়নি। আপনার লেখা আর এই পাতায় নেই।
answers-sending = তালা দিয়ে পাঠানো হচ্ছে…
answers-other-first = অন্য কিছু এখনো পাঠানো হচ্ছে। দয়া করে একটু অপেক্ষা করুন।
answers-files = ছবি বা ফাইল যোগ করুন

## Asking them to stop

answers-stop = তাদের বলুন, আমার সঙ্গে যেন আর যোগাযোগ না করে
# $name (text) - the agency's own name
answers-stop-sure = { $name }-কে কি বলবেন, আপনার সঙ্গে যেন আর যোগাযোগ না করে? পরে আপনি তাদের আবার লিখতে পারবেন।
answers-stop-yes = হ্যাঁ, বলুন
answers-stop-no = না
answers-stop-stored = জমা হয়েছে। চিঠি নেওয়ার সময় তারা আপনার ইচ্ছা দেখতে পায়। তার আগে তারা যোগাযোগ করে ফেলতে পারে।

## Deleting everything

answers-delete = সব মুছে ফেলুন
answers-delete-title = সব মুছে ফেলা
answers-delete-why = যাতে আপনি জানেন, কী মুছে যায় আর কী থেকে যেতে পারে।
answers-delete-here = এখানে যা অপেক্ষায় আছে তা মুছে যায়: আপনার ডাকবাক্স ও এর সব উত্তর, পড়া হোক বা না হোক।
answers-delete-asks = আপনি যা পাঠিয়েছেন, তা মুছে ফেলতে সংস্থাকে বলা হয়। কিছু তাদের রাখতে হতে পারে, যেমন কোনো আইনের কারণে।
answers-delete-code = আপনার কোড দিয়ে আর কিছু খুলবে না। এটি আর ফেরানো যাবে না।
answers-delete-phone = এতে ব্রাউজারের হিস্ট্রি মোছে না। লুকানো নজরদারির অ্যাপও থামে না।
answers-delete-start = সব মুছে ফেলুন
answers-delete-sure = এখনই আপনার ডাকবাক্স মুছে ফেলবেন, আর সংস্থাকেও মুছতে বলবেন?
answers-delete-yes = হ্যাঁ, মুছে ফেলুন
answers-delete-no = না, রেখে দিন
answers-delete-asking = সংস্থাকে মুছে ফেলতে বলা হচ্ছে…
answers-delete-deleting = আপনার ডাকবাক্স মুছে ফেলা হচ্ছে…
answers-delete-waiting = আপনার ডাকবাক্সের কিছুই এখনো মোছা হয়নি। এখন এই পাতা ছেড়ে গেলে সব থেকে যাবে।
answers-deleted-title = আপনার ডাকবাক্স মুছে ফেলা হয়েছে
answers-deleted-here = ডাকবাক্স ও এতে অপেক্ষায় থাকা সবকিছু মুছে ফেলা হয়েছে। আপনার কোড দিয়ে আর কিছু খোলে না।
# $name (text) - the agency's own name
answers-deleted-asked = আপনি যা পাঠিয়েছেন, তা মুছে ফেলতে { $name }-কে বলা হয়েছে। চিঠি নেওয়ার সময় তারা তা দেখতে পায়। কিছু তাদের রাখতে হতে পারে।
answers-deleted-not-asked = { $name }-কে বলা যায়নি। আপনি যা পাঠিয়েছেন, তা এখনো তাদের কাছে আছে। আপনি তাদের কল করতে পারেন।
answers-deleted-unknown = একটি সংস্থা আর তালিকায় নেই, তাই তাকে বলা যায়নি। আপনি যা পাঠিয়েছেন, তা এখনো তাদের কাছে থাকতে পারে।

## Changing the code

answers-change = আমার কোড বদলান
answers-change-title = আমার কোড বদলানো
answers-change-why = কেউ আপনার কোড দেখে থাকতে পারে মনে হলে এটি করুন। তাহলে পুরোনোটি দিয়ে আর কিছু খুলবে না।
answers-change-moves = আপনি নতুন কোড পান। সব উত্তর নতুন কোডে চলে যায়, আর কোথায় উত্তর দেবে তা সংস্থাগুলোকে জানানো হয়।
answers-change-keep-old = এই পাতা “হয়ে গেছে” না বলা পর্যন্ত দুটো কোডই রাখুন।
answers-change-make = নতুন কোড বানান
answers-change-making = এই ফোনে নতুন কোড বানানো হচ্ছে। কয়েক সেকেন্ড লাগে…
answers-change-new = এটি আপনার নতুন কোড
answers-change-keep = মুখস্থ করুন, বা লিখে লুকিয়ে রাখুন। যে এটি খুঁজে পায়, সে আপনি সেজে পড়তে ও লিখতে পারে।
answers-change-picture = এর ছবি তুলবেন না। ছবি অনেক সময় নিজে থেকেই অন্য ফোন বা কম্পিউটারে চলে যায়।
answers-change-last-four = কোড আপনার কাছে আছে কি না নিশ্চিত হতে: এর শেষ চারটি সংখ্যা লিখুন
answers-change-last-four-hint = শুধু শেষ দলের চারটি সংখ্যা।
answers-change-not-equal = এগুলো নতুন কোডের শেষ চারটি সংখ্যা নয়। দয়া করে কোডটি আবার দেখুন।
answers-change-confirm = কোড আমার কাছে আছে। কোড বদলান
answers-change-reading = আপনার উত্তরগুলো নেওয়া হচ্ছে…
answers-change-moving = আপনার উত্তরগুলো নতুন কোডে সরানো হচ্ছে…
answers-change-telling = কোথায় উত্তর দিতে হবে, সংস্থাগুলোকে জানানো হচ্ছে…
answers-change-deleting = পুরোনো ডাকবাক্স মুছে ফেলা হচ্ছে…
answers-change-waiting = আপনার পুরোনো কোড এখনো কাজ করে। এই পাতা “হয়ে গেছে” না বলা পর্যন্ত দুটো কোডই রাখুন।
answers-change-cancel = পুরোনো কোডই রাখুন
answers-changed-title = হয়ে গেছে: আপনার নতুন কোড এখন কাজ করে
answers-changed-text = পুরোনো কোড দিয়ে আর কিছু খোলে না।
# $name (text) - the agency's own name
answers-changed-not-told = { $name }-কে জানানো যায়নি। তাদের নতুন উত্তর আপনার কাছে পৌঁছাতে পারবে না। আপনি তাদের কল করতে পারেন।
answers-changed-lost = এক বা একাধিক উত্তর সরানো যায়নি, কারণ সেগুলো কে লিখেছে তা কেউ যাচাই করতে পারে না।
answers-changed-go = আমার উত্তরে যান

## When something could not be done. Every text says what is lost, which is nothing, and what to do.

answers-failed-title = এটি এখনো হয়নি
answers-failed-open = ডাকবাক্স খোলা যায়নি। এর ভেতরের কিছুই হারায়নি। পরে আবার চেষ্টা করুন, বা কল করুন।
answers-failed-list = সংস্থার সই করা তালিকা লোড করা যায়নি, তাই কেউ উত্তর যাচাই করতে পারে না। পরে আবার চেষ্টা করুন, বা কল করুন।
answers-failed-sealer = সফটওয়্যারটি এই ফোনে কাজ করতে পারেনি। অন্য পাতা বন্ধ করে আবার চেষ্টা করুন, অন্য ব্রাউজার ব্যবহার করুন, বা কল করুন।
answers-failed-sealer-read = এই ফোনে উত্তরের তালা খোলা যায়নি। অন্য পাতা বন্ধ করে আবার চেষ্টা করুন, বা অন্য ব্রাউজার ব্যবহার করুন।
answers-failed-expired = এই সংস্থার চাবি খুব পুরোনো, তাই তাদের জন্য কিছুতে তালা দেওয়া হয়নি। আপনি তাদের কল করতে পারেন।
answers-failed-gone = এই সংস্থা এখানে আর চিঠি নেয় না। কিছু পাঠানো হয়নি। আপনি তাদের কল করতে পারেন।
answers-failed-full = সংস্থার ডাকবাক্স এখন ভরা। পরে আবার চেষ্টা করুন, বা তাদের কল করুন।
answers-failed-refused = ডাকবাক্স এটি নেয়নি। পরে আবার চেষ্টা করুন, বা তাদের কল করুন।
answers-failed-long = আপনার লেখা বেশি লম্বা। দয়া করে ছোট করুন। কিছু কেটে ফেলা হয়নি।
answers-failed-kept = আপনি যা লিখেছেন, তা এখনো এই পাতায় আছে। আর কোথাও নেই।
answers-failed-delete = ডাকবাক্স মুছে ফেলা যায়নি। সেটি এখনো আছে। পরে আবার চেষ্টা করুন।
answers-failed-change = আপনার কোড এখনো বদলায়নি। পুরোনোটি এখনো কাজ করে। দুটোই রাখুন ও আবার চেষ্টা করুন।

## After closing

answers-closed-title = এই পাতা বন্ধ হয়েছে
answers-closed-again = উত্তর আবার খুলুন
answers-closed-text = আপনার উত্তরের কিছুই আর এই পাতায় নেই। ব্রাউজারের হিস্ট্রিতে এখনো দেখা যেতে পারে যে আপনি এই সাইটে ছিলেন। লুকানো নজরদারির অ্যাপ এতে থামে না।

## What the agency can read without our tools

answers-plain-heading = একটি চিঠি যা আগেরটির পরে এসেছে, যেমন লেখা হয়েছে
answers-plain-helped-yes = যিনি লিখেছেন তিনি বলেন: উত্তরে উপকার হয়েছে।
answers-plain-helped-some = যিনি লিখেছেন তিনি বলেন: উত্তরে একটু উপকার হয়েছে।
answers-plain-helped-no = যিনি লিখেছেন তিনি বলেন: উত্তরে উপকার হয়নি।
answers-plain-stop = যিনি লিখেছেন তিনি আর যোগাযোগ না করতে বলেছেন।
answers-plain-delete = যিনি লিখেছেন তিনি বলেছেন, আপনাদের যা পাঠানো হয়েছে তা মুছে ফেলতে।
answers-plain-moved = যিনি লিখেছেন তার নতুন কোড হয়েছে। এখন থেকে দয়া করে নতুন ঠিকানায় উত্তর দিন।
