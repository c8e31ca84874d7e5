### The desk of an agency in a browser: one file that opens from a disk. What it shares with waymark-desk is in desk.ftl.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### The people who read this work at an agency. "She" is the survivor who wrote.

# Stands in the tab and in the bar. It says nothing about what the page is for.
webdesk-title = ডেস্ক

## Before the program runs, and when it breaks

webdesk-starting = ডেস্ক চালু হচ্ছে…
webdesk-starting-browsers = এটি স্ক্রিনে থেকে গেলে, এই ব্রাউজারে ডেস্ক চলে না। নতুন Firefox, Chrome, Edge বা Safari ব্যবহার করুন।
webdesk-starting-damaged = সেগুলোতেও থেকে গেলে, ফাইলটি নষ্ট। এর SHA-256 মিলিয়ে দেখুন, বা আরেকটি কপি নিন।
webdesk-stopped = এই পাতায় কিছু একটা ভেঙে গেছে। এখান থেকে কিছু সেভ করবেন না। ট্যাবটি বন্ধ করে ফাইলটি আবার খুলুন।

## The key file

webdesk-unlock-title = ডেস্ক খুলুন
webdesk-unlock-why = চিঠি শুধু এই কম্পিউটারেই খোলা হয়। আপনার চাবির ফাইল ও পাসফ্রেজ কখনো এখান থেকে বাইরে যায় না।
webdesk-unlock-file = আপনার চাবির ফাইল
webdesk-unlock-file-hint = identity.age ফাইল, যা keygen বা join আপনার জন্য বানিয়েছে।
webdesk-unlock-passphrase = এর পাসফ্রেজ (গোপন বাক্য)
webdesk-unlock-passphrase-hint = কেউ এটি নতুন করে দিতে পারে না।
webdesk-unlock-open = খুলুন
webdesk-unlock-working = চাবির ফাইল খোলা হচ্ছে। কয়েক সেকেন্ড লাগে, তখন পাতাটি থেমে থাকে।
webdesk-unlock-no-file = আগে আপনার চাবির ফাইল বেছে নিন।
webdesk-unlock-no-sign = এই চাবির ফাইল উত্তরে সই করতে পারে না। keygen বা join যেটি বানিয়েছে, সেটি ব্যবহার করুন।
webdesk-unlock-here = এটি শুধু আপনার সংস্থার কম্পিউটারে ব্যবহার করুন।
webdesk-unlock-keeps = এই ব্রাউজার এর কিছুই রাখে না। কাল যা লাগবে, আপনি তা ফাইল হিসেবে সেভ করেন।
webdesk-unlock-locks = 15 মিনিট কেউ কিছু না ছুঁলে এতে নিজে থেকে তালা পড়ে।
webdesk-lock = তালা দিন
webdesk-locked = ডেস্কে তালা পড়েছে। চাবি, চিঠি ও লেখা মুছে গেছে। ট্যাব বন্ধ করার আগে নিচে যা আছে সেভ করুন।

## Getting letters

webdesk-letters-title = চিঠি
webdesk-fetch-title = সার্ভার থেকে
webdesk-fetch-label = সার্ভারের (relay) ঠিকানা
webdesk-fetch-hint = যেমন https://relay.example, সই করা তালিকায় যেমন আছে।
webdesk-fetch = চিঠি আনুন
webdesk-fetch-working = সার্ভারে খোঁজ নেওয়া হচ্ছে…
webdesk-fetch-keeps = সার্ভার নিজের কপি রেখে দেয়। কিছুই মোছা হয় না।
# $count (number) - how many letters
webdesk-fetch-done = { $count ->
    [0] নতুন চিঠি নেই।
    [one] { $count }টি নতুন চিঠি।
   *[other] { $count }টি নতুন চিঠি।
}
# $count (number) - how many letters
webdesk-fetch-damaged = { $count ->
    [one] { $count }টি চিঠি নষ্ট অবস্থায় এসেছে। আবার চিঠি আনুন। তবু এমন থাকলে, যারা সার্ভার চালায় তাদের জানান।
   *[other] { $count }টি চিঠি নষ্ট অবস্থায় এসেছে। আবার চিঠি আনুন। তবু এমন থাকলে, যারা সার্ভার চালায় তাদের জানান।
}
# $count (number) - how many letters
webdesk-fetch-gone = { $count ->
    [one] { $count }টি চিঠি আর সার্ভারে নেই। সহকর্মীদের জিজ্ঞেস করুন, তারা এনেছেন কি না।
   *[other] { $count }টি চিঠি আর সার্ভারে নেই। সহকর্মীদের জিজ্ঞেস করুন, তারা এনেছেন কি না।
}
# $count (number) - how many letters
webdesk-fetch-refused = { $count ->
    [one] { $count }টি চিঠি খোলা যায় না। কেন, তা তালিকার নিচে দেখুন।
   *[other] { $count }টি চিঠি খোলা যায় না। কেন, তা তালিকার নিচে দেখুন।
}
# $count (number) - how many letters
webdesk-fetch-stopped = { $count ->
    [one] { $count }টি চিঠি এখনো সার্ভারে আছে। পরে আবার চিঠি আনুন।
   *[other] { $count }টি চিঠি এখনো সার্ভারে আছে। পরে আবার চিঠি আনুন।
}
webdesk-relay-http = http শুধু এই কম্পিউটারের জন্য চলে। https ব্যবহার করুন।
webdesk-relay-offline = সার্ভারে পৌঁছানো যায় না। আপনার ইন্টারনেট ও ঠিকানা দেখুন।
webdesk-relay-busy = সার্ভার ব্যস্ত। কয়েক মিনিট অপেক্ষা করুন, তারপর আবার চেষ্টা করুন।
webdesk-relay-full = সার্ভারে এর জন্য জায়গা নেই। যারা সার্ভার চালায় তাদের জানান, পরে আবার চেষ্টা করুন।
webdesk-other-first = অন্য একটি কাজ এখনো চলছে। শেষ হওয়া পর্যন্ত অপেক্ষা করুন, তারপর আবার চাপুন।

## Opening files

webdesk-files-title = ফাইল থেকে
webdesk-files-label = ফাইল খুলুন
webdesk-files-hint = চিঠি, book.jsonl, quarantine.txt, আপনার উত্তরের কপি, সই করা তালিকা (directory)। একসঙ্গে কয়েকটি বেছে নিতে পারেন।
webdesk-files-working = ফাইল খোলা হচ্ছে…
# $count (number) - how many letters
webdesk-files-letters = { $count ->
    [one] { $count }টি চিঠি খোলা হয়েছে।
   *[other] { $count }টি চিঠি খোলা হয়েছে।
}
# $count (number) - how many letters
webdesk-files-known = { $count ->
    [one] { $count }টি চিঠি আগে থেকেই এখানে ছিল।
   *[other] { $count }টি চিঠি আগে থেকেই এখানে ছিল।
}
# $count (number) - how many copies
webdesk-files-copies = { $count ->
    [one] আপনার নিজের উত্তরের { $count }টি কপি খোলা হয়েছে।
   *[other] আপনার নিজের উত্তরের { $count }টি কপি খোলা হয়েছে।
}
# $count (number) - how many answers
webdesk-files-waiting = { $count ->
    [one] তালা দেওয়া { $count }টি উত্তর এখানে পাঠানোর অপেক্ষায় আছে।
   *[other] তালা দেওয়া { $count }টি উত্তর এখানে পাঠানোর অপেক্ষায় আছে।
}
webdesk-files-book = খাতা (book.jsonl) লোড হয়েছে: আপনি কী পাঠিয়েছেন, ডেস্ক তা জানে।
webdesk-files-quarantine = কোয়ারেন্টিনে থাকা চিঠির তালিকা লোড হয়েছে।
webdesk-files-directory = সই করা তালিকা লোড হয়েছে।
# $name (text) - name of the file
# $why (text) - one of the messages about files or letters
webdesk-files-refused = { $name }: { $why }
# $number (number) - which line
webdesk-files-line = { $number } নম্বর লাইন পড়া যায় না, তাই ফাইলের কিছুই নেওয়া হয়নি। ফাইলটির একটি কপি ফিরিয়ে রাখুন।
webdesk-files-long = ফাইলটি বেশি লম্বা, যা হওয়ার কথা তা হতে পারে না, বা এটি পড়া যায় না।
webdesk-files-parcel = এটি প্রমাণ বলে মনে হয়। যে চিঠিতে এর কথা আছে, সেটি খুলে ফাইলটি সেখানে আনুন।
webdesk-files-strange = ডেস্ক যেসব ফাইল চেনে, এটি তার কোনোটিই নয়।
webdesk-letter-newer = ফরমের আরও নতুন সংস্করণে এই চিঠি লেখা। নতুন ডেস্ক নিন।

## The list of conversations

webdesk-letters-none = এখানে এখনো কোনো চিঠি নেই। সার্ভার থেকে আনুন, বা ফাইল খুলুন।
# $day (text) - a date
webdesk-letters-day = { $day } তারিখের চিঠি
webdesk-letters-no-day = তারিখ ছাড়া চিঠি
# $count (number) - how many letters she wrote
# $lang (text) - name of a language
webdesk-letters-about = { $count ->
    [one] { $count }টি চিঠি, { $lang }
   *[other] { $count }টি চিঠি, { $lang }
}
webdesk-letters-refused = খোলা হয়নি
# The states are short: they stand in a small frame.
webdesk-state-new = নতুন
webdesk-state-open = উত্তর দেওয়া হয়নি
webdesk-state-answered = উত্তর দেওয়া হয়েছে
webdesk-state-waiting = উত্তর এখনো পাঠানো হয়নি
webdesk-state-stop = থামতে বলেছেন
webdesk-state-delete = মুছে ফেলতে বলেছেন
webdesk-state-trouble = কিছু একটা সমস্যা আছে
webdesk-state-quarantined = কোয়ারেন্টিনে
webdesk-state-evidence = প্রমাণসহ
webdesk-back-letters = সব চিঠিতে ফিরুন

## A conversation

webdesk-conversation-title = কথোপকথন
webdesk-first-title = উত্তর দেওয়ার আগে
webdesk-first-no-contact = তাঁর প্রথম চিঠি এখানে নেই। যোগাযোগের উপায় সেই চিঠিতে আছে।
webdesk-first-trouble = কী সমস্যা
webdesk-first-read-unknown = শেষবার লেখার সময় তিনি এমন একটি উত্তর পড়েছিলেন, যা এই খাতায় নেই। হয়তো তা কোনো সহকর্মীর।
webdesk-first-no-agency = সই করা তালিকায় আপনার সংস্থা নেই, বা তা বাতিল করা হয়েছে। তাঁকে আপনার উত্তর আপনার বলে দেখানো হবে না।
webdesk-first-not-listed = সই করা তালিকায় আপনার সইয়ের চাবি নেই। তাঁকে সতর্ক করা হবে যে উত্তরটি আপনার নয়।
webdesk-first-not-today = আপনার সইয়ের চাবির দিন শেষ, বা এখনো শুরু হয়নি। উত্তর দেওয়ার আগে নতুন চাবি বানান।
# $number (number) - her own number of the letter
webdesk-card-hers = তাঁর চিঠি { $number }
# $number (number) - the number in the letter
webdesk-card-not-hers = তাঁর কি না নিশ্চিত নয়: চিঠি { $number }
webdesk-card-stranger = প্রথম চিঠি যিনি লিখেছেন, এতে তাঁর সই নেই। এতে ভরসা করবেন না, এর উত্তর দেবেন না।
# $number (number) - our own number of the answer
webdesk-card-ours = আপনার উত্তর { $number }
# $number (number) - our own number of the answer
webdesk-card-last = আপনার শেষ উত্তর { $number }
# $number (number) - our own number of the notice
webdesk-card-notice = খবর { $number }
webdesk-card-waiting = এটি এখনো কোনো সার্ভারে নেই। এটি পাঠান, বা ফাইল হিসেবে সেভ করে ইন্টারনেট আছে এমন কাউকে দিন।
# $count (number) - how many files
webdesk-card-evidence = { $count ->
    [one] প্রমাণ: { $count }টি ফাইল
   *[other] প্রমাণ: { $count }টি ফাইল
}
# $id (text) - the letter, 43 letters and digits
webdesk-card-id = চিঠি { $id }
webdesk-back-conversation = কথোপকথনে ফিরুন

## How far a letter is, told to her without words

webdesk-notice-title = চিঠি কোন ধাপে আছে, তাঁকে জানান
webdesk-notice-what = তিনি কোড নিয়ে ফিরে এলে এটি দেখেন। এতে আপনার কোনো কথা থাকে না।
webdesk-notice-why = আপনি জানালে, তিনি দেখতে পারেন যে তাঁর চিঠি পৌঁছেছে।
# $count (number) - how many writers
webdesk-notice-all = { $count ->
    [one] যিনি লিখেছেন, এমন { $count } জনকে জানান যে চিঠি পৌঁছেছে
   *[other] যারা লিখেছেন, এমন { $count } জনকে জানান যে তাদের চিঠি পৌঁছেছে
}
webdesk-notice-collected = পৌঁছেছে
webdesk-notice-opened = কেউ এটি পড়ছেন
webdesk-notice-delayed = আরও সময় লাগছে
webdesk-notice-reason = কেন আরও সময় লাগছে
webdesk-notice-reason-none = একটি কারণ বেছে নিন
webdesk-notice-reason-closed = আমাদের অফিস কয়েক দিন বন্ধ
webdesk-notice-reason-interpreter = ভাষাটি পড়তে পারেন, এমন কাউকে আমরা খুঁজছি
webdesk-notice-reason-many = অনেক চিঠি এসেছে
webdesk-notice-reason-partner = আমরা অন্য একটি সংগঠনকে জিজ্ঞেস করছি, তিনি যতটুকুতে রাজি হয়েছেন
webdesk-notice-no-reason = কেন আরও সময় লাগছে বেছে নিন, তারপর আবার চাপুন।
webdesk-notice-working = তাঁকে জানানো হচ্ছে…
# $count (number) - how many writers
webdesk-notice-done = { $count ->
    [0] কাউকে জানানোর দরকার ছিল না।
    [one] যিনি লিখেছেন, এমন { $count } জনকে জানানো হয়েছে। খবর সার্ভারে আছে।
   *[other] যারা লিখেছেন, এমন { $count } জনকে জানানো হয়েছে। খবর সার্ভারে আছে।
}
webdesk-next-label = যে তারিখের মধ্যে তিনি আরও খবর পাবেন
webdesk-next-hint = শুধু এমন দিন দিন, যা আপনি রাখবেন। নিশ্চিত না হলে খালি রাখুন।

## Writing an answer

webdesk-answer-open = উত্তর লিখুন
webdesk-answer-title = উত্তর
webdesk-translator-title = অনলাইন অনুবাদ নয়
webdesk-answer-others = হয়তো শুধু তিনিই এটি পড়েন না। তাঁর ক্ষতি হতে পারে, এমন জায়গা, সময় বা নম্বর লিখবেন না।
webdesk-answer-plain = সহজ, নরম কথা লিখুন। তিনি কোনো ভুল করেননি।
webdesk-answer-promise = যা রাখতে পারবেন না, তেমন কোনো কথা দেবেন না।
webdesk-answer-lang = উত্তরের ভাষা
# $lang (text) - name of a language
webdesk-answer-lang-hers = তাঁর ভাষা: { $lang }
webdesk-answer-label = তিনি যা পড়বেন
webdesk-answer-last = এই কথোপকথনে এটি আমাদের শেষ উত্তর
webdesk-quick-title = তৈরি উত্তর
webdesk-quick-what = একটি বেছে নিন, তারপর বদলান, যাতে তাঁর লেখার সঙ্গে মেলে।
webdesk-quick-english = এই ভাষায় কোনো তৈরি উত্তর নেই, তাই এটি ইংরেজিতে। আপনার বিশ্বাসের কাউকে দিয়ে এটি অনুবাদ করাতে হবে।
webdesk-caution = পাঠানোর আগে এটি আবার দেখুন:
webdesk-caution-address = এতে হয়তো কোনো জায়গার নাম আছে।
webdesk-caution-date = এতে হয়তো কোনো দিন লেখা আছে।
webdesk-caution-phone = এতে হয়তো কোনো ফোন নম্বর আছে।
webdesk-caution-time = এতে হয়তো কোনো সময় লেখা আছে।
webdesk-check-empty = উত্তরে এখনো কোনো কথা নেই।
webdesk-check-blank = তৈরি উত্তরের একটি ফাঁকা জায়গা পূরণ করা বাকি।
webdesk-check-past = যে তারিখের মধ্যে তিনি আরও খবর পাবেন, তা পেরিয়ে গেছে। অন্য তারিখ দিন, বা খালি রাখুন।
webdesk-check-unedited = এটি একটি তৈরি উত্তর, কেউ এটি বদলায়নি।
webdesk-check-word = তিনি চান, কোনো জায়গা বা সময় বলার আগে আপনি তাঁর গোপন শব্দ জানতে চান।
webdesk-check-again = উত্তরটি আরও একবার পড়ুন। ঠিক থাকলে আবার চাপুন: তাহলে এটি যেমন আছে তেমনই যাবে।
webdesk-book-first = সব চিঠির পাতায় আপনার book.jsonl লোড করুন। আগে কখনো উত্তর না দিয়ে থাকলে, সেখানে নতুন খাতা শুরু করুন।
webdesk-send = তালা দিয়ে পাঠান
webdesk-send-file = তালা দেওয়া ফাইল হিসেবে সেভ করুন
webdesk-send-again = এখন পাঠান
webdesk-send-working = উত্তরে তালা দেওয়া হচ্ছে…
webdesk-send-done = এটি সার্ভারে আছে। এখন খাতাটি সেভ করুন।
webdesk-send-saved = এটি তালা দিয়ে সেভ করা হয়েছে। পরে ইন্টারনেট আছে এমন ডেস্ক থেকে পাঠান। এখন খাতাটি সেভ করুন।
webdesk-send-waits = এটি এখানে অপেক্ষায় আছে। পরে আবার পাঠান, বা ফাইল হিসেবে সেভ করুন।
webdesk-send-no-mailbox = তাঁর ডাকবাক্স এই সার্ভারে নেই। এটি এখানে অপেক্ষায় আছে। তিনি যে সার্ভারে লিখেছেন, সেটি চেষ্টা করুন।
webdesk-send-no-relay = এখনো কোনো সার্ভার নেই। আগে সেখান থেকে চিঠি আনুন, বা উত্তরটি ফাইল হিসেবে সেভ করুন।
webdesk-send-address = তাঁর চিঠির ঠিকানা ব্যবহার করা যায় না। তিনি যোগাযোগের যে উপায় দিয়েছেন, সেটি ব্যবহার করুন।
webdesk-send-no-code = উত্তর পড়ার কোড তাঁর নেই। তিনি যোগাযোগের যে উপায় দিয়েছেন, সেটি ব্যবহার করুন।
# $over (number) - how many bytes too many
webdesk-send-long = উত্তরটি { $over } বাইট বেশি লম্বা। ছোট করুন।
webdesk-send-not-sealed = উত্তরে তালা দেওয়া যায়নি, তাই কোনো উত্তর নেই। ডেস্কে তালা দিন, আবার খুলুন, নতুন করে লিখুন।

## What has to be saved

webdesk-keep-title = কালকের জন্য
webdesk-keep-why = খাতায় আপনার উত্তরের নম্বর থাকে। খাতা ছাড়া এক নম্বর দুবার দেওয়া হয়, আর তাঁকে সতর্ক করা হয়।
webdesk-keep-no-book = কোনো খাতা লোড করা হয়নি। অন্য ফাইলের সঙ্গে আপনার book.jsonl খুলুন।
webdesk-keep-begin = আমি কখনো উত্তর দিইনি: নতুন খাতা শুরু করুন
webdesk-keep-begun = নতুন খাতা শুরু হয়েছে। আপনার প্রথম উত্তরের পর এটি সেভ করুন।
webdesk-keep-unsaved = এটি এখনো সেভ করা হয়নি। ট্যাব বন্ধ হলে হারিয়ে যাবে।
webdesk-keep-saved = সেভ করার মতো কিছু নেই।
webdesk-keep-book = book.jsonl সেভ করুন
webdesk-keep-quarantine = quarantine.txt সেভ করুন
# $name (text) - the beginning of a name
webdesk-keep-copy = আপনার উত্তরের তালা দেওয়া কপি সেভ করুন: { $name }…
# $name (text) - the beginning of a name
webdesk-keep-answer = তালা দেওয়া উত্তর সেভ করুন: { $name }…
webdesk-keep-where = এগুলো waymark-desk-এর ফোল্ডারে রাখুন, পুরোনোগুলোর জায়গায়। কপি যাবে sent ফোল্ডারে, তালা দেওয়া উত্তর outbox ফোল্ডারে।
webdesk-keep-done = ব্রাউজার ফাইলটি সেভ করছে। দেখুন, এটি সেখানে আছে কি না।
webdesk-save-failed = ব্রাউজার এটি সেভ করেনি। ডাউনলোডের সেটিং দেখুন, তারপর আবার চেষ্টা করুন।

## Evidence

# $count (number) - how many files
webdesk-evidence-title = { $count ->
    [one] প্রমাণ: { $count }টি ফাইল
   *[other] প্রমাণ: { $count }টি ফাইল
}
webdesk-evidence-care-child = কোনো ছবিতে শিশুর ওপর নির্যাতন দেখা গেলে, তা সেভ করবেন না, কাউকে দেবেন না। চিঠিটি কোয়ারেন্টিনে রাখুন, আর যাঁর দায়িত্ব তাঁকে জিজ্ঞেস করুন।
webdesk-evidence-care-copy = সেভ করা ফাইলে তালা থাকে না: এই কম্পিউটারের এই অ্যাকাউন্ট যে ব্যবহার করতে পারে, সে-ই খুলতে পারে।
# $size (text) - a number of megabytes, such as 2.5
webdesk-evidence-size = এটি প্রায় { $size } MB।
webdesk-evidence-fetch = সার্ভার থেকে আনুন
webdesk-evidence-no-relay = সার্ভার থেকে আনতে হলে, আগে সেখান থেকে চিঠি আনুন।
webdesk-evidence-file = বা তালা দেওয়া ফাইলটি আনুন
webdesk-evidence-file-hint = waymark-desk-এর parcels ফোল্ডার থেকে।
webdesk-evidence-fetching = প্রমাণ আনা হচ্ছে…
# $done (text) - megabytes that are here
# $all (text) - megabytes of all
webdesk-evidence-progress = { $all } MB-এর মধ্যে { $done } MB এসেছে।
# $seconds (number) - until the next try
webdesk-evidence-again = { $seconds ->
    [one] সার্ভার সাড়া দেয় না। { $seconds } সেকেন্ড পরে আবার চেষ্টা শুরু হবে।
   *[other] সার্ভার সাড়া দেয় না। { $seconds } সেকেন্ড পরে আবার চেষ্টা শুরু হবে।
}
webdesk-evidence-reading = ফাইল পড়া হচ্ছে…
webdesk-evidence-verifying = সবটা যাচাই করা হচ্ছে। তখন পাতাটি থেমে থাকে।
webdesk-evidence-whole = সবটা এসেছে, আর কেউ তা বদলায়নি। কিছুই খোলা হয়নি।
webdesk-evidence-not-named = তাঁর চিঠিতে যেসব ফাইলের কথা আছে, এগুলো তা নয়। এগুলোতে ভরসা করবেন না।
webdesk-evidence-not-yet = সবটা এসে যাচাই হওয়ার আগে কোনো ফাইল দেখানো হয় না।
webdesk-evidence-gone = এই প্রমাণ আর সার্ভারে নেই। সহকর্মীদের জিজ্ঞেস করুন, তারা এনেছেন কি না।
webdesk-evidence-list = অংশগুলোর তালিকা ঠিক নয়। যারা সার্ভার চালায়, তাদের জানান।
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-missing = { $all }টি অংশের { $number } নম্বরটি সার্ভারে নেই। যারা সার্ভার চালায়, তাদের জানান।
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-altered = { $all }টি অংশের { $number } নম্বরটি বদলানো হয়েছে। এর কিছুই ব্যবহার করা হয়নি। যারা সার্ভার চালায়, তাদের জানান।
webdesk-evidence-no-key = চিঠিতে এই প্রমাণের চাবি নেই, তাই এটি খোলা যায় না।
webdesk-evidence-other = এই ফাইল এই চিঠির প্রমাণ নয়, বা এর কিছু বদলানো হয়েছে বা নেই।
# $number (number) - which file, from 1
webdesk-evidence-changed = এর ভেতরের { $number } নম্বর ফাইলটি তালিকার ফাইল নয়। এর কিছুই ব্যবহার করা হয়নি।
webdesk-evidence-key = চিঠির চাবি এই পার্সেল নয়, অন্য একটি পার্সেল খোলে।
webdesk-evidence-newer = আরও নতুন সংস্করণে এই প্রমাণ বানানো। নতুন ডেস্ক নিন।
webdesk-evidence-none = এটি তালা দেওয়া প্রমাণ নয়, বা এর শুরুটা নেই।
webdesk-evidence-cut = এর শেষটা নেই। আবার আনুন।
webdesk-evidence-damaged = তালা দেওয়ার পরে এটি বদলানো হয়েছে। আবার আনুন।
# $size (text) - a number of megabytes
# $type (text) - what the file is, such as image/jpeg
webdesk-evidence-about = { $type }, সাইজ { $size } MB
webdesk-evidence-save = এই ফাইল সেভ করুন
# $name (text) - name of the file
webdesk-evidence-saved = { $name } সেভ হচ্ছে। এটি খোলা হয়নি।
webdesk-evidence-index = হ্যাশসহ তালিকা সেভ করুন
webdesk-evidence-look = ঝাপসা করে দেখুন
webdesk-evidence-show = স্পষ্ট দেখান
webdesk-evidence-blur = আবার ঝাপসা করুন
webdesk-evidence-hide = সরিয়ে রাখুন
# $name (text) - name of the file
webdesk-evidence-picture = ছবি { $name }

## Quarantine

webdesk-quarantine-title = কোয়ারেন্টিন
webdesk-quarantine-what = কোয়ারেন্টিনে থাকলে এই চিঠির প্রমাণ দেখা বা সেভ করা যায় না, যতক্ষণ কেউ সিদ্ধান্ত না নেন।
webdesk-quarantine-reason = কেন
webdesk-quarantine-reason-hint = আপনার সহকর্মীদের জন্য। কোনো নাম নয়।
webdesk-quarantine-put = এই চিঠি কোয়ারেন্টিনে রাখুন
# $day (text) - a date
webdesk-quarantine-in = এই চিঠি { $day } থেকে কোয়ারেন্টিনে আছে। এর প্রমাণ দেখা বা সেভ করা যায় না।
webdesk-quarantine-lift = কোয়ারেন্টিন থেকে বের করুন
