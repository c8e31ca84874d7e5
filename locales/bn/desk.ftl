### waymark-desk: every text that the agency's program prints. Its --help is in English only.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### Placeholders such as { $path } are names of files, keys and numbers; keep them all.

## Passphrases

desk-passphrase-ask = চাবির ফাইলের পাসফ্রেজ (গোপন বাক্য):{" "}
desk-passphrase-new = চাবির ফাইলের নতুন পাসফ্রেজ (গোপন বাক্য):{" "}
desk-passphrase-again = একই পাসফ্রেজ আবার লিখুন:{" "}

## keygen: new keys

desk-keygen-done = চাবি বানানো হয়েছে।
# $path (text) - name of the file
desk-keygen-identity-file = চাবির ফাইল, গোপন রাখুন: { $path }
# $path (text) - name of the file
desk-keygen-agency-file = সই করা তালিকার (directory) জন্য এন্ট্রি, সবাই দেখতে পারে: { $path }
desk-keygen-recipient = প্রাপক (recipient), চিঠিতে এর জন্য তালা দেওয়া হয়:
# $start (text) - how the recipient begins
# $file (text) - name of the file that holds all of it
desk-keygen-recipient-long = { $start }… (পুরোটা আছে { $file } ফাইলে)
desk-keygen-inbox = ইনবক্স (চিঠি এখানে রাখা হয়):
desk-keygen-fingerprint = চাবির ছাপ (fingerprint), ফোনে পড়ে শোনান:
# $day (text) - a date, such as 2027-02-19
desk-keygen-until = এই চাবির জন্য চিঠিতে তালা দেওয়া যায় { $day } পর্যন্ত। ওই দিনের আগে নতুন চাবি বানান।
desk-keygen-practice = এই চাবি অনুশীলনের জন্য। আসল চিঠির জন্য কখনো ব্যবহার করবেন না।

## What to do next. The program puts a number before each line.

desk-next = এরপর কী করবেন
desk-next-today = এরপর কী করবেন। আজই করুন, এই ক্রমে। URL মানে সই করা তালিকায় সার্ভারের (relay) ঠিকানা।
# $path (text) - name of the file
desk-next-copy = { $path } একটি পেনড্রাইভে কপি করুন। সেটি তালা দিয়ে রাখুন। এই ফাইল ছাড়া কোনো চিঠি খোলা যায় না।
desk-next-passphrase = পাসফ্রেজ কাগজে লিখুন। কাগজটি অন্য জায়গায় তালা দিয়ে রাখুন। কেউ এটি নতুন করে দিতে পারে না।
desk-next-paper = নিচের রিকভারি চাবি কাগজে তুলুন: প্রিন্ট করুন, বা হাতে লিখুন। এটি শুধু এখনই দেখা যায়।
# $path (text) - name of the file
desk-next-print = { $path } প্রিন্ট করুন। তারপর ফাইল ও সব কপি মুছে ফেলুন: রিকভারি চাবির জায়গা শুধু কাগজে।
# $path (text) - name of the file
desk-next-correct = { $path } টেক্সট এডিটরে খুলুন। country, langs, run_by, tells_police, tells_immigration, duty_to_report, phones ও days ঠিক করুন।
# $command (text) - what to type
desk-next-rehearse = প্রথম চিঠির মহড়া দিন: { $command }
# $path (text) - name of the file
desk-next-send = যারা তালিকায় সই করেন, তাদের { $path } পাঠান। চাবির ফাইল কখনো পাঠাবেন না।
desk-next-call = তাদের জানা নম্বরে তাদের আপনাকে কল করতে দিন। চাবির ছাপ পড়ে শোনান।
# For a new colleague.
# $path (text) - name of the file
desk-next-give = { $path } শুধু নতুন সহকর্মীকে দিন, পেনড্রাইভে। এর কোনো কপি রাখবেন না।
# $path (text) - name of the file
desk-next-replace = এখন থেকে সবাই { $path } ব্যবহার করবেন। এতে পুরোনো লাইন ও নতুন লাইন আছে।
# $note (text) - the note of the new line, such as desk-2
desk-next-changed = যারা সই করেন, তাদের বলুন: { $note } নতুন। তাদের আপনাকে কল করতে দিন, কারণ চাবির ছাপ বদলে গেছে।
# After somebody left.
# $command (text) - what to type
desk-next-fetch = যা কিছু অপেক্ষায় আছে সব আনুন, পুরোনো ইনবক্স থেকেও: { $command }
# $note (text) - whose it is, such as desk-3
# $path (text) - name of the file
# $command (text) - what to type
desk-next-hand = { $path } ও agency.json দিন { $note }-কে। সেখানে লিখুন: { $command }
# $path (text) - name of the file
desk-next-send-left = যারা তালিকায় সই করেন, তাদের { $path } পাঠান। বলুন যে একজন চলে গেছেন, আর কাজটি জরুরি।
desk-next-fetch-again = নতুন তালিকা চালু না হওয়া পর্যন্ত রোজ চিঠি আনুন। চালু হওয়ার পরের দিন আরও একবার আনুন।
# $command (text) - what to type
desk-next-empty = সব সহকর্মীর চিঠি আনা হলে, পুরোনো ইনবক্স খালি করুন: { $command }
# $path (text) - name of the file
desk-next-both-inboxes = এখন থেকে { $path } দিয়ে চিঠি আনুন। এটি নতুন ও পুরোনো দুটি ইনবক্সই চেনে।
# After recover.
# $command (text) - what to type
desk-next-show = চিঠি পড়ুন: { $command }
desk-next-new-keys = নতুন চাবি ও নতুন রিকভারি চাবি বানান: waymark-desk keygen। কাগজের লাইনগুলো এখন কম্পিউটারে লেখা হয়ে গেছে।
# $path (text) - name of the file
desk-next-destroy = দরকারি সব পেয়ে গেলে { $path } মুছে ফেলুন, বা অন্য চাবির ফাইলের মতো তালা দিয়ে রাখুন।

## The page with the recovery key. It is printed, and read by somebody who never saw this program.

# $agency (text) - id of the agency
# $day (text) - a date
desk-paper-title = { $agency } সংস্থার রিকভারি চাবি, বানানো হয়েছে { $day }
desk-paper-what = এটি এই সংস্থার কাছে লেখা সব চিঠি খোলে। চাবির ফাইল বা তার পাসফ্রেজ হারালে এটি লাগে।
desk-paper-keep = এটি কাগজে রাখুন, তালা দিয়ে, এই বাড়ির বাইরে, আপনার বিশ্বাসের কারও কাছে।
desk-paper-never = কখনো এর ছবি তুলবেন না, কখনো পাঠাবেন না, কখনো চাবির ফাইলের পাশে রাখবেন না।
desk-paper-letters = 2 থেকে 6 নম্বর লাইনে B, I বা O অক্ষর নেই, 1 সংখ্যাও নেই। যা O-এর মতো দেখায়, তা শূন্য।
desk-paper-checks = শেষের দুটি সংখ্যা দিয়ে লাইনটি যাচাই হয়। পড়ে শোনাতে হলে বলুন নম্বর, অক্ষর ও যাচাই, এক লাইন এক লাইন করে।
desk-paper-use = ব্যবহার করতে লিখুন: waymark-desk recover। এটি লাইনগুলো জানতে চায়, আর কোন লাইন ভুল তা বলে।
desk-paper-without = এই সফটওয়্যার না থাকলে age এটি ব্যবহার করতে পারে। 1 নম্বর লাইনে PQ থাকলে age 1.3 বা তার পরের হতেই হবে। 1 থেকে 6 নম্বর লাইন এক লাইনে লিখুন। ফাঁকা, নম্বর ও যাচাইয়ের সংখ্যা বাদ দিন।
# $start (text) - how the recipient begins
desk-paper-recipient = সই করা তালিকায় এর চাবি শুরু হয় এভাবে: { $start }
desk-paper-close = সব লাইন কাগজে উঠেছে? তাহলে এই উইন্ডো বন্ধ করুন, যাতে কেউ পেছনে গিয়ে তা দেখতে না পারে।

## join and leave: people come and go

# $path (text) - name of the file
desk-join-line = সংস্থার প্রাপকদের (recipients) নতুন লাইন, { $path } ফাইলে আগেই লেখা আছে:
# $path (text) - name of the file
desk-join-stayed = সংস্থার নতুন ইনবক্সসহ আপনার চাবির ফাইল { $path }। আপনার চাবি আগের মতোই আছে।
# $who (text) - notes of those who leave, such as desk-2
desk-leave-done = সংস্থার নতুন ইনবক্স হয়েছে। { $who } তা জানেন না।
desk-leave-signing-keys = সহকর্মীদের সইয়ের চাবি নতুন এন্ট্রিতে নেই: কোনটি কার, কেউ বলতে পারে না। প্রত্যেককে এটি দিয়ে মহড়া দিতে বলুন। তাতে দেখা যায়, sign অংশে কোন চাবি যোগ করতে হবে। তা না থাকলে তাদের উত্তর কেউ বিশ্বাস করে না।
desk-leave-paper = যিনি চলে গেছেন, তিনি কি কাগজে রিকভারি চাবি দেখেছেন? তাহলে কাজটি আবার করুন, --new-recovery ও অন্য একটি --out দিয়ে।

## recover: from the paper to a key file

desk-recover-type = রিকভারি চাবির ছয়টি লাইন লিখুন, যাচাইয়ের সংখ্যাসহ। ছোট হাতের অক্ষরও চলে, ফাঁকা থাকলেও অসুবিধা নেই।
# $number (number) - which line
desk-recover-line = লাইন { $number }:{" "}
# $path (text) - name of the file
desk-recover-done = চাবির ফাইল বানানো হয়েছে: { $path }
desk-recover-no-inbox = এটি এই কম্পিউটারে থাকা চিঠি খোলে। এটি তালিকা দেখাতে বা চিঠি আনতে পারে না: তার জন্য সহকর্মীর চাবির ফাইল লাগে।

## rehearse: the first letter, before it comes

desk-rehearse-letter = অনুশীলন। এই চিঠি কেউ লেখেনি, কেউ উত্তরের অপেক্ষায় নেই। এটি মুছে ফেলুন।
desk-rehearse-shown = চিঠি দেখতে এমন হয়। এটি অনুশীলনের চিঠি:
desk-rehearse-list = যা যা চেষ্টা করা হয়েছে
# $what (text) - one of the messages below
desk-rehearse-passed = ✓ ঠিক:  { $what }
# $what (text) - one of the messages below
desk-rehearse-to-do = ○ বাকি: { $what }
# $what (text) - one of the messages below
desk-rehearse-failed = ✗ ভুল:  { $what }
desk-rehearse-key-file = চাবির ফাইল তার পাসফ্রেজ দিয়ে খোলে।
desk-rehearse-entry = এন্ট্রিটি সই করা তালিকায় নেওয়া যায়।
# $reason (text) - what is wrong, in English
desk-rehearse-entry-refused = এন্ট্রিটি সই করা তালিকায় নেওয়া যায় না ({ $reason })। টেক্সট এডিটরে এটি ঠিক করুন।
desk-rehearse-inbox = এন্ট্রির ইনবক্স আর চাবির ফাইলের ইনবক্স একই।
desk-rehearse-inbox-other = এন্ট্রিতে যে ইনবক্স আছে, চাবির ফাইলে তা নেই। সবচেয়ে নতুন এন্ট্রি ও চাবির ফাইল ব্যবহার করুন।
desk-rehearse-key = আজকের চিঠিতে আপনার চাবির জন্য তালা দেওয়া হয়।
desk-rehearse-key-not-listed = এন্ট্রিতে আপনার চাবি নেই। সবচেয়ে নতুন এন্ট্রি ব্যবহার করুন, বা এন্ট্রির সঙ্গে মেলে এমন চাবির ফাইল।
desk-rehearse-key-not-today = আজকের চিঠিতে আপনার চাবির জন্য তালা দেওয়া হয় না: এর দিন শেষ, বা এখনো শুরু হয়নি। নতুন চাবি বানান।
desk-rehearse-opened = অনুশীলনের চিঠিতে এন্ট্রির চাবির জন্য তালা দেওয়া হয়েছিল। আপনার চাবির ফাইল তা খুলেছে।
desk-rehearse-not-opened = এন্ট্রির চাবির জন্য তালা দেওয়া চিঠি আপনার চাবির ফাইল খোলে না। এন্ট্রির সঙ্গে যেটি মেলে, সেটি ব্যবহার করুন।
desk-rehearse-not-sealed = আজ কেউ আপনাকে লিখতে পারে না: এন্ট্রির কোনো চাবি আজ চলে না। নতুন চাবি বানান।
# $note (text) - whose key it is, such as desk-2
desk-rehearse-colleague = { $note }: শুধু এই সহকর্মীই ওই চাবি চেষ্টা করতে পারেন। তাঁকে নিজের চাবির ফাইল দিয়ে মহড়া দিতে বলুন।
desk-rehearse-recovery = রিকভারি চাবি অনুশীলনের চিঠি খোলে। কাগজটি আবার তুলে রাখুন।
desk-rehearse-recovery-untried = রিকভারি চাবি কেউ চেষ্টা করেনি। কাগজটি এনে মহড়া দিন: --recovery -
desk-rehearse-recovery-wrong = এই রিকভারি চাবি এন্ট্রির চাবি নয়। ঠিক কাগজটি খুঁজুন, বা নতুন চাবি বানান।
# $count (number) - how many letters
desk-rehearse-relay = { $count ->
    [0] সার্ভার আপনার চাবি মেনে নেয়। সেখানে কোনো চিঠি অপেক্ষায় নেই।
    [one] সার্ভার আপনার চাবি মেনে নেয়। সেখানে { $count }টি চিঠি অপেক্ষায় আছে।
   *[other] সার্ভার আপনার চাবি মেনে নেয়। সেখানে { $count }টি চিঠি অপেক্ষায় আছে।
}
desk-rehearse-relay-untried = সার্ভারে চেষ্টা করা হয়নি। সই করা তালিকা চালু হলে মহড়া দিন: --relay URL
desk-rehearse-sign = এন্ট্রিতে আপনার সইয়ের চাবি আছে, তাই মানুষ আপনার উত্তর বিশ্বাস করবে।
# $key (text) - 43 letters and digits
desk-rehearse-sign-not-listed = এন্ট্রিতে আজকের জন্য আপনার সইয়ের চাবি নেই, তাই কেউ আপনার উত্তর বিশ্বাস করবে না। sign অংশে এটি যোগ করুন: { $key }
desk-rehearse-all = সব ঠিক আছে। প্রথম চিঠির জন্য আপনি তৈরি।
# $count (number) - how many lines are marked
desk-rehearse-rest = { $count ->
    [one] এখানে যা চেষ্টা করা যায়, তা ঠিক আছে। আরও { $count }টি কাজ বাকি।
   *[other] এখানে যা চেষ্টা করা যায়, তা ঠিক আছে। আরও { $count }টি কাজ বাকি।
}
# $count (number) - how many lines are marked
desk-rehearse-wrong = { $count ->
    [one] { $count }টি জিনিস ভুল আছে। প্রথম চিঠি আসার আগে তা ঠিক করুন।
   *[other] { $count }টি জিনিস ভুল আছে। প্রথম চিঠি আসার আগে তা ঠিক করুন।
}
desk-rehearse-nothing-real = আসল কিছুতে হাত দেওয়া হয়নি। অনুশীলনের চিঠি মুছে ফেলা হয়েছে।

## list and fetch

# $count (number) - how many letters
desk-list-count = { $count ->
    [0] কোনো চিঠি নেই।
    [one] { $count }টি চিঠি আছে।
   *[other] { $count }টি চিঠি আছে।
}
desk-list-letter = চিঠি
desk-list-day = জমার দিন
desk-list-size = সাইজ
desk-list-state = অবস্থা
desk-list-here = এখানে আছে
desk-list-missing = আনা হয়নি
# $count (number) - how many letters
desk-list-old = { $count ->
    [one] এর মধ্যে { $count }টি আগের ইনবক্সে আছে। একজন চলে যাওয়ার আগে সেটি ব্যবহার হতো।
   *[other] এর মধ্যে { $count }টি আগের ইনবক্সে আছে। একজন চলে যাওয়ার আগে সেটি ব্যবহার হতো।
}
desk-inbox-not-yet = সার্ভার এখনো আপনার নতুন ইনবক্স চেনে না। নতুন তালিকা চালু হলে চিনবে।
# $relay (text) - the relay's date
# $here (text) - this computer's date
desk-clock-differs = সার্ভারের তারিখ { $relay }, এই কম্পিউটারের তারিখ { $here }। এই কম্পিউটারের ঘড়ি দেখুন।
# $done (number) - letters that are done
# $all (number) - letters to fetch
desk-fetch-progress = { $all }টির মধ্যে { $done }টি চিঠি
# $count (number) - how many letters
# $folder (text) - name of the folder
desk-fetch-done = { $count ->
    [0] নতুন চিঠি নেই।
    [one] { $count }টি নতুন চিঠি { $folder } ফোল্ডারে আছে।
   *[other] { $count }টি নতুন চিঠি { $folder } ফোল্ডারে আছে।
}
# $count (number) - how many letters
desk-fetch-before = { $count ->
    [one] { $count }টি চিঠি আগে থেকেই ছিল।
   *[other] { $count }টি চিঠি আগে থেকেই ছিল।
}
desk-fetch-kept = সার্ভার নিজের কপি রেখে দেয়। কিছুই মোছা হয়নি।
# $command (text) - what to type
desk-fetch-next = একটি পড়তে: { $command }
# $count (number) - how many letters
desk-fetch-failed = { $count ->
    [one] { $count }টি চিঠি আনা যায়নি:
   *[other] { $count }টি চিঠি আনা যায়নি:
}
# $id (text) - the letter
desk-fetch-damaged = { $id }: এটি নষ্ট অবস্থায় এসেছে। আবার আনুন। তবু নষ্ট থাকলে, যারা সার্ভার চালায় তাদের জানান।
# $id (text) - the letter
desk-fetch-gone = { $id }: সার্ভারে এটি আর নেই। সহকর্মীদের জিজ্ঞেস করুন, তারা এটি এনেছেন কি না।
# $count (number) - how many letters
desk-fetch-stopped = { $count ->
    [one] আনা থেমে গেছে। { $count }টি চিঠি এখনো সার্ভারে আছে। পরে একই কমান্ড আবার চালান।
   *[other] আনা থেমে গেছে। { $count }টি চিঠি এখনো সার্ভারে আছে। পরে একই কমান্ড আবার চালান।
}

desk-fetch-not-listed = কোনো খবর পাঠানো হয় না: সই করা তালিকায় আপনার সইয়ের চাবি এখনো নেই। পাঠালে যারা চিঠি লিখেছেন, তাদের সতর্ক করা হতো।
# $count (number) - how many notices
desk-fetch-notices = { $count ->
    [one] { $count }টি খবর পাঠানো হয়েছে: যিনি লিখেছেন ও যাঁর কোড আছে, তিনি এখন দেখেন চিঠি কোন ধাপে আছে।
   *[other] { $count }টি খবর পাঠানো হয়েছে: যারা লিখেছেন ও যাদের কোড আছে, তারা এখন দেখেন চিঠি কোন ধাপে আছে।
}
# $count (number) - how many answers
desk-fetch-answers = { $count ->
    [one] আগে পাঠানো যায়নি এমন { $count }টি উত্তর এখন সার্ভারে আছে।
   *[other] আগে পাঠানো যায়নি এমন { $count }টি উত্তর এখন সার্ভারে আছে।
}

## Evidence that fetch brings, sealed

# $done (number) - megabytes that are done
# $all (number) - megabytes to fetch
desk-parcel-progress = প্রমাণ: { $all } MB-এর মধ্যে { $done } MB
# $path (text) - name of the file
# $command (text) - what to type
desk-parcel-done = প্রমাণ আছে { $path } ফাইলে, এখনো তালা দেওয়া। ভেতরের ফাইল সেভ করতে: { $command }
# $id (text) - the letter
desk-parcel-gone = { $id }: এই চিঠির প্রমাণ সার্ভারে নেই, বা আর নেই। সহকর্মীদের জিজ্ঞেস করুন, তারা তা এনেছেন কি না। যিনি লিখেছেন, তাঁর জন্য নিরাপদ হলেই শুধু আবার পাঠাতে বলুন।
# $id (text) - the letter
desk-parcel-list = { $id }: সার্ভার এই চিঠির নয়, অন্য প্রমাণের তালিকা দিয়েছে। যারা সার্ভার চালায়, তাদের জানান।
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-altered = { $id }: প্রমাণের { $all }টি অংশের { $number } নম্বরটি, যা পাঠানো হয়েছিল তা নয়। আবার আনুন। তবু এমন থাকলে, যারা সার্ভার চালায় তাদের জানান।
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-missing = { $id }: প্রমাণের { $all }টি অংশের { $number } নম্বরটি সার্ভারে নেই। আবার আনুন। তবু এমন থাকলে, যারা সার্ভার চালায় তাদের জানান।
# $id (text) - the letter
# $reason (text) - one of the messages below
desk-parcel-stopped = { $id }: এর প্রমাণ এখনো এখানে আসেনি। { $reason } আবার আনুন: যেখানে থেমেছিল, সেখান থেকে চলবে।

## Answers and notices on their way

# $count (number) - how many
desk-send-waiting = { $count ->
    [one] { $count }টি উত্তর বা খবর পাঠানো যায়নি। এটি রাখা আছে। পরের fetch বা reply এটি পাঠায়।
   *[other] { $count }টি উত্তর বা খবর পাঠানো যায়নি। এগুলো রাখা আছে। পরের fetch বা reply এগুলো পাঠায়।
}
# $count (number) - how many
desk-send-no-mailbox = { $count ->
    [one] { $count }টি উত্তর বা খবর অপেক্ষায়: এর ডাকবাক্স এই সার্ভারে নেই। যিনি লিখেছেন তিনি হয়তো তা মুছে ফেলেছেন, বা তা অন্য সার্ভারে আছে।
   *[other] { $count }টি উত্তর বা খবর অপেক্ষায়: এগুলোর ডাকবাক্স এই সার্ভারে নেই। সেগুলো হয়তো মুছে ফেলা হয়েছে, বা অন্য সার্ভারে আছে।
}
# $count (number) - how many
desk-send-lost = { $count ->
    [one] { $count }টি উত্তর বা খবর আর পাঠানোর চেষ্টা হবে না। যিনি লিখেছেন, তাঁর কাছে এটি পৌঁছায়নি।
   *[other] { $count }টি উত্তর বা খবর আর পাঠানোর চেষ্টা হবে না। কারও কাছে এগুলো পৌঁছায়নি।
}

## delete: at the relay only, and on purpose

desk-delete-nothing = মুছে ফেলার মতো কিছু নেই।
# $letter (text) - what somebody typed for a letter
desk-delete-gone = সার্ভারে { $letter } চিঠিটি নেই। হয়তো আগেই মুছে ফেলা হয়েছে।
# $path (text) - name of the file
desk-delete-damaged = { $path } নষ্ট, তাই সার্ভার নিজের কপি রাখছে। ফাইলটি মুছে ফেলে আবার আনুন।
# $id (text) - the letter
# $folder (text) - name of the folder
desk-delete-unfetched = { $id } পুরোপুরি { $folder } ফোল্ডারে নেই, তাই কিছুই মোছা হয়নি। আগে এটি আনুন। চিরদিনের জন্য হারাতে চাইলে --unfetched যোগ করুন।
# $count (number) - how many letters
# $relay (text) - address of the relay
desk-delete-what = { $count ->
    [one] { $relay } থেকে { $count }টি চিঠি মুছে ফেলা হবে।
   *[other] { $relay } থেকে { $count }টি চিঠি মুছে ফেলা হবে।
}
desk-delete-lost = আপনাদের কম্পিউটারের কপি থাকে। যে সহকর্মী চিঠি আনেননি, তিনি তা চিরদিনের জন্য হারান।
desk-delete-evidence = সেগুলোর সঙ্গে আসা যে প্রমাণ এখানে আছে, তা-ও সার্ভার থেকে মোছা হয়।
# $id (text) - the letter
desk-delete-evidence-kept = { $id }-এর প্রমাণ এখানে পুরো নেই, তাই সার্ভার তা রাখে। মুছে ফেলার আগে আবার আনুন।
# $count (number) - how many letters
desk-delete-unread = { $count ->
    [one] { $count }টি চিঠি এখানে কখনো আনা হয়নি। হয়তো কেউ কখনো এটি পড়বে না।
   *[other] { $count }টি চিঠি এখানে কখনো আনা হয়নি। হয়তো কেউ কখনো এগুলো পড়বে না।
}
desk-delete-ask = মুছে ফেলতে, মোট কয়টি চিঠি তা সংখ্যায় লিখুন:{" "}
# $count (number) - how many letters
desk-delete-done = { $count ->
    [0] কোনো চিঠি মোছা হয়নি।
    [one] { $count }টি চিঠি আর সার্ভারে নেই:
   *[other] { $count }টি চিঠি আর সার্ভারে নেই:
}
# $count (number) - how many letters
desk-delete-before = { $count ->
    [one] এর মধ্যে { $count }টি আগেই ছিল না।
   *[other] এর মধ্যে { $count }টি আগেই ছিল না।
}
# $count (number) - how many letters
desk-delete-stopped = { $count ->
    [one] মোছা থেমে গেছে। { $count }টি চিঠি এখনো সার্ভারে আছে। পরে একই কমান্ড আবার চালান।
   *[other] মোছা থেমে গেছে। { $count }টি চিঠি এখনো সার্ভারে আছে। পরে একই কমান্ড আবার চালান।
}

## open

# $folder (text) - name of the folder
desk-open-done = চিঠির ফাইলগুলো { $folder } ফোল্ডারে আছে
desk-open-plain = এগুলো খোলা লেখা: এই কম্পিউটারের এই অ্যাকাউন্ট যে ব্যবহার করতে পারে, সে-ই পড়তে পারে। কাজ শেষে মুছে ফেলুন।
desk-open-before = এই চিঠি এখানে আগেই খোলা হয়েছে। ফোল্ডারটি দেখুন, বা --out দিয়ে অন্য ফোল্ডার বেছে নিন।
desk-open-unsafe-name = চিঠিতে এমন একটি ফাইল আছে, যার নাম নিরাপদ নয়। কিছুই লেখা হয়নি। হাতে এটি খুলবেন না।

## show: how to reach her comes first

# $id (text) - the letter
desk-show-title = চিঠি { $id }
desk-show-reach = যিনি লিখেছেন, তাঁর সঙ্গে যোগাযোগের উপায় – আগে এটি পড়ুন
desk-show-may-yes = তিনি বলেন, আপনি যোগাযোগ করতে পারেন, শুধু নিচের উপায়ে।
desk-show-may-no = তাঁর সঙ্গে যোগাযোগ করবেন না। তিনি “না” বলেছেন।
desk-show-may-she-will = তাঁর সঙ্গে যোগাযোগ করবেন না। তিনি নিজে কল করতে বা আসতে চান। যারা ফোন ধরেন, সবাইকে জানান।
desk-show-may-unsaid = তাঁর সঙ্গে যোগাযোগ করবেন না। আপনি পারেন, এমন কথা তিনি বলেননি।
# $code (text) - what stands in the letter
desk-show-may-unknown = তাঁর জবাব না বোঝা পর্যন্ত তাঁর সঙ্গে যোগাযোগ করবেন না: { $code }
desk-show-channel = যেসব উপায় নিরাপদ:
desk-show-channel-unsaid = কোন উপায় নিরাপদ, তিনি বলেননি। তিনি যেটি দিয়েছেন, সেটি ছাড়া অন্য উপায় ব্যবহার করবেন না।
desk-show-how = কীভাবে:
desk-show-how-unsaid = তিনি যোগাযোগের কোনো উপায় দেননি।
desk-show-name = তাঁর নাম বা সংকেত শব্দ। এটি বলুন, যাতে তিনি বোঝেন যে আপনিই কথা বলছেন:
desk-show-name-unsaid = তিনি কোনো নাম বা সংকেত শব্দ দেননি। আন্দাজ করবেন না।
# $lang (text) - a language tag, such as my
desk-show-speak = তিনি কথা বলতে চান এই ভাষায়: { $lang }
desk-show-interpreter = তিনি দোভাষী চান কি না:
desk-show-interpreter-note = তাঁর পরিবারের কাউকে, কোনো শিশুকে, বা তিনি যাদের কথা লিখেছেন তাদের চেনে এমন কাউকে কখনো দোভাষী করবেন না।
desk-show-when = কখন নিরাপদ:
desk-show-when-unsaid = কখন নিরাপদ, তিনি বলেননি। ধরে নিন যে নিরাপদ নয়।
desk-show-avoid = আপনার যা করা চলবে না:
desk-show-avoid-unsaid = কী করা চলবে না, তিনি বলেননি। কোনো মেসেজ রেখে যাবেন না, আপনি কে তা-ও বলবেন না।
desk-show-other-person = অন্য কেউ ফোন ধরতে বা লেখা পড়তে পারে। কে তা না জানা পর্যন্ত কাউকে বা কিছু চাইবেন না, কিছুর নামও বলবেন না।
desk-show-reach-later = এটি পরের একটি চিঠি। যোগাযোগের উপায় প্রথম চিঠিতে আছে: waymark-desk thread ব্যবহার করুন।
desk-show-code-word = তিনি একটি গোপন শব্দ বেছে নিয়েছেন। কোনো জায়গা বা সময় বলার আগে সেটি জানতে চান। নিজে কখনো সেটি লিখবেন না:
desk-show-reply-none = সাইটে উত্তর পড়ার কোড তাঁর নেই।
desk-show-reply-there = তিনি নিজের কোড দিয়ে সাইটে উত্তর পড়তে পারেন।
desk-show-danger = তাঁর জবাবে বিপদের লক্ষণ
desk-show-danger-asked = কারও বয়স 18 বছরের কম কি না বা কেউ বিপদে আছে কি না, এই প্রশ্নে তিনি বলেন:
desk-show-danger-duty = অন্য কিছু করার আগে দেখুন, আপনার সংস্থা কী জানাতে বাধ্য।
desk-show-danger-happened = যা ঘটেছে, তাতে:
desk-show-danger-none = তাঁর কোনো জবাবে এমন কথা নেই। তবু তিনি বিপদে থাকতে পারেন।
desk-show-whom = এটি কার কথা
desk-show-whom-other = যিনি লিখেছেন, তিনি অন্য একজন। জবাবে “আমি” ও “আমার” মানে সেই মানুষটি, যাঁর কথা লেখা হয়েছে।
desk-show-about = এই চিঠি সম্পর্কে
# $agency (text) - id of the agency
desk-show-to = যাদের কাছে লেখা: { $agency }
# $lang (text) - a language tag, such as ar
desk-show-lang = ভাষা: { $lang }
# $day (text) - a date
desk-show-day = তাঁর ফোনের তারিখ: { $day }
# $number (number) - its number
desk-show-later = এটি একটি কথোপকথনের { $number } নম্বর চিঠি। পুরোটা পড়তে: waymark-desk thread
# $form (text) - name of the form
# $version (text) - its version
desk-show-form = ফরম: { $form }, সংস্করণ { $version }
desk-show-form-other = এই সফটওয়্যার যে ফরম চেনে, এটি তা থেকে আলাদা। অচেনা জবাবগুলো কোড হিসেবে দেখানো হয়।
desk-show-consent = সম্মতি
# $agency (text) - id of the agency
# $version (text) - version of the consent text
# $lang (text) - a language tag
desk-show-consent-given = তিনি রাজি হয়েছেন যে { $agency } এই চিঠি পড়বে (সম্মতির লেখা { $version }, পড়েছেন { $lang } ভাষায়)।
desk-show-consent-none = এই চিঠিতে কোনো সম্মতি লেখা নেই। কাউকে কিছু জানানোর আগে তাঁকে জিজ্ঞেস করুন।
desk-show-consent-purposes = আপনি পারেন:
desk-show-consent-nothing-else = এর বাইরে কিছুতে তিনি রাজি হননি।
desk-show-purpose-read = এটি পড়তে
desk-show-purpose-help = তাঁর জন্য সাহায্য খুঁজতে
desk-show-purpose-contact = তাঁর সঙ্গে যোগাযোগ করতে, তিনি যেভাবে বলেছেন
desk-show-purpose-share = অন্যদের জানাতে, যদি প্রতিবার তিনি রাজি হন
# $day (text) - a date
desk-show-consent-day = রাজি হওয়ার দিন: { $day }
# $day (text) - a date
desk-show-consent-until = চিঠিটি বড়জোর { $day } পর্যন্ত রাখুন। তারপর এটি ও সব কপি মুছে ফেলুন।
# $hash (text) - 43 letters and digits
desk-show-consent-hash = তিনি যে লেখায় রাজি হয়েছেন, তার SHA-256: { $hash }
desk-show-consent-withdraw = তিনি যেভাবে সম্মতি ফিরিয়ে নিতে পারেন:
desk-show-withdraw-ask = আপনার সংস্থাকে বলে
desk-show-consent-other = চিঠিতে যে সংস্থার নাম, তিনি রাজি হয়েছেন অন্য সংস্থার জন্য। তাঁকে জিজ্ঞেস করার আগে চিঠিটি ব্যবহার করবেন না।
desk-show-signature-valid = সই ঠিক আছে: লেখার পর কেউ চিঠিটি বদলায়নি।
desk-show-signature-missing = চিঠিতে কোনো সই নেই। কেউ হয়তো এটি বদলেছে।
desk-show-signature-wrong = সই ভুল। এই চিঠির কোনো কথায় ভরসা করবেন না।
desk-show-use = এটি কীভাবে ব্যবহার করা যায়
desk-show-use-share = কাউকে জানানোর আগে প্রতিবার তাঁকে জিজ্ঞেস করুন। তাঁর “হ্যাঁ” ছাড়া আপনার সংস্থার বাইরে কাউকে জানাবেন না।
desk-show-use-only = আপনার সংস্থার বাইরে কাউকে জানাবেন না।
desk-show-use-anonymous = তিনি কে, তা জানার চেষ্টা করবেন না। তাঁর কথা ব্যবহারের আগে দেখুন, তাতে কোনো নাম আছে কি না।
desk-show-use-unsaid = কীভাবে, তিনি বলেননি। আপনার সংস্থার বাইরে কাউকে জানাবেন না।
desk-show-use-unknown = তাঁর জবাব না বোঝা পর্যন্ত আপনার সংস্থার বাইরে কাউকে জানাবেন না।
desk-show-place = কোথায় ও কখন
# $code (text) - two letters of a country, such as GB
desk-show-country = দেশ: { $code }
desk-show-place-kinds = কেমন জায়গা:
desk-show-place-when = কখন:
desk-show-happened = যা ঘটছে, বা ঘটেছে
desk-show-help = যাতে উপকার হবে
desk-show-unsaid = জবাব দেওয়া হয়নি।
desk-show-words = তাঁর নিজের কথা
desk-show-words-none = তিনি নিজের কথায় কিছু লেখেননি।
desk-show-zawgyi = লেখাটি সম্ভবত Zawgyi-তে, যা বর্মি টাইপ করার পুরোনো নিয়ম। এখানে ভাঙা দেখাতে পারে। নিজের কম্পিউটারের সফটওয়্যারে বদলে নিন, কখনো অনলাইনে নয়।
desk-show-evidence = এই চিঠির সঙ্গে পাঠানো প্রমাণ
desk-show-evidence-care = তিনি এগুলোকে এভাবে বলেছেন। ফাইলগুলো আসলে কী, এখনো কেউ দেখেনি।
desk-show-evidence-next = fetch তা আনে, তালা দেওয়া অবস্থায়। ফাইল সেভ করতে: waymark-desk evidence
desk-show-more = এই চিঠির অন্য কথা, যেমন লেখা আছে
desk-show-original = চিঠিটি লেখা হিসেবে (report.txt)
desk-show-original-none = চিঠিতে report.txt নেই।
# $code (text) - a code of another version of the form
desk-show-unknown = { $code } (এই কোড এই সফটওয়্যার চেনে না)
desk-show-caution = যে কেউ এমন চিঠি লিখতে পারে। কিছু করার আগে যাচাই করুন। চিঠির কোনো লিংকে কখনো যাবেন না।

## thread: a whole conversation

# $id (text) - the conversation
desk-thread-title = কথোপকথন { $id }
desk-thread-first = উত্তর দেওয়ার আগে
desk-thread-asks-stop = তিনি থামতে বলেছেন। তাঁকে আর লিখবেন না।
desk-thread-asks-delete = তিনি তাঁর লেখা মুছে ফেলতে ও থামতে বলেছেন। আপনি হয়তো আইনে কিছু অংশ রাখতে বাধ্য।
# $code (text) - what stands in the letter
desk-thread-asks-unknown = তিনি এমন কিছু চান, যা এই সফটওয়্যার চেনে না: { $code }
desk-thread-moved = তিনি কোড বদলেছেন। উত্তর নতুন কোডে যায়।
# $from (number) - number of a letter
# $to (number) - number of a letter
desk-thread-missing = তাঁর { $from } নম্বর থেকে { $to } নম্বর চিঠি পর্যন্ত কিছু এখানে নেই। আবার আনুন, সহকর্মীদেরও জিজ্ঞেস করুন। সেগুলো হয়তো আপনার চাবির চেয়ে পুরোনো, বা সার্ভার আটকে রেখেছে।
# $number (number) - number of a letter
desk-thread-repeated = দুটি আলাদা চিঠির নম্বর { $number }। অন্য কেউ হয়তো তাঁর কোড ব্যবহার করছে। উত্তরে কী লেখেন, সাবধান থাকুন।
# $number (number) - number of a letter
desk-thread-broken = { $number } নম্বর চিঠিতে আগের চিঠি হিসেবে যেটির নাম আছে, এখানে সেটি নেই, অন্যটি আছে। উত্তরে কী লেখেন, সাবধান থাকুন।
# $id (text) - the letter
desk-thread-stranger = প্রথম চিঠি যিনি লিখেছেন, { $id } তাঁর নয়। এতে ভরসা করবেন না, এর উত্তর দেবেন না।
# $id (text) - the letter
desk-thread-unsigned = { $id }-এ সই নেই। এতে ভরসা করবেন না।
# $id (text) - the letter
desk-thread-altered = { $id }-এর সই ভুল। এর কোনো কথায় ভরসা করবেন না।
# $id (text) - the letter
desk-thread-elsewhere = { $id } অন্য সংস্থার কাছে লেখা। ভেবে দেখুন, এটি কীভাবে এখানে এল।
desk-thread-read-nothing = তাঁর শেষ চিঠি থেকে যতটা বোঝা যায়, তিনি এখনো আপনার কোনো উত্তর পড়েননি।
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-read = শেষবার লেখার সময় তিনি আপনার { $number } নম্বর ({ $day }) পর্যন্ত সব পড়েছিলেন।
desk-thread-read-unknown = শেষবার লেখার সময় তিনি এমন একটি উত্তর পড়েছিলেন, যা এই ফোল্ডার চেনে না। হয়তো তা কোনো সহকর্মীর।
desk-thread-colleagues = যে সহকর্মীরা এই ফোল্ডার ব্যবহার করেন না, তাদের উত্তর দেখানো হয় না।
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-hers = তাঁর চিঠি { $number } { $day }
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-not-hers = তাঁর কি না নিশ্চিত নয়: চিঠি { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-ours = আপনার উত্তর { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-last = আপনার শেষ উত্তর { $number } { $day }
# $number (number) - number of a notice
# $day (text) - a date
desk-thread-notice = খবর { $number } { $day }
desk-thread-way-collected = তাঁকে জানানো হয়েছে যে সংস্থা তাঁর চিঠি নিয়েছে।
desk-thread-way-opened = তাঁকে জানানো হয়েছে যে কেউ চিঠিটি পড়ছেন।
desk-thread-way-delayed = তাঁকে জানানো হয়েছে যে আরও সময় লাগছে।
desk-thread-no-copy = এই উত্তরের আপনার কপি এখানে নেই, বা তাতে অন্য চাবির জন্য তালা দেওয়া।
desk-thread-state-lost = এটি তাঁর কাছে পৌঁছায়নি।
desk-thread-state-waiting = এটি এখনো সার্ভারে নেই। পরের fetch বা reply এটি পাঠায়।
desk-thread-state-read = তিনি এটি পড়েছেন।
desk-thread-state-stored = এটি সার্ভারে তাঁর অপেক্ষায় আছে, বা তিনি এর মধ্যে পড়েছেন।
desk-thread-helped-yes = তিনি বলেন, একটি উত্তরে উপকার হয়েছে।
desk-thread-helped-some = তিনি বলেন, একটি উত্তরে একটু উপকার হয়েছে।
desk-thread-helped-no = তিনি বলেন, একটি উত্তরে উপকার হয়নি।
desk-thread-helped-unknown = একটি উত্তর নিয়ে তিনি এমন কিছু বলেছেন, যা এই সফটওয়্যার চেনে না।
desk-thread-report = তাঁর সব জবাব: waymark-desk show
desk-thread-quarantined = এই চিঠি কোয়ারেন্টিনে আছে।
# $count (number) - how many files
desk-thread-evidence = { $count ->
    [one] এর সঙ্গে তিনি { $count }টি ফাইল পাঠিয়েছেন।
   *[other] এর সঙ্গে তিনি { $count }টি ফাইল পাঠিয়েছেন।
}
desk-thread-evidence-here = সেগুলো এখানে আছে, তালা দেওয়া। সেভ করতে: waymark-desk evidence
desk-thread-evidence-missing = সেগুলো এখনো এখানে নেই। আনতে: waymark-desk fetch
desk-thread-evidence-gone = সেগুলো আর সার্ভারে নেই। সহকর্মীদের জিজ্ঞেস করুন, তারা এনেছেন কি না।

## reply: shown before an answer is sent

# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-reply-to = যিনি এই কথোপকথনের চিঠি লিখেছেন, উত্তর তাঁর কাছে যায়। এখানে তাঁর সবচেয়ে নতুন চিঠি: নম্বর { $number } { $day }
# $lang (text) - a language tag, such as ar
desk-reply-lang = উত্তরের ভাষা: { $lang }
# $day (text) - a date
desk-reply-next = তাঁকে জানানো হবে যে { $day } তারিখের মধ্যে তিনি আরও খবর পাবেন। যা রাখবেন, শুধু সেই কথাই দিন।
desk-reply-last = তাঁকে জানানো হবে যে এটি আপনার শেষ উত্তর।
desk-reply-translator = চিঠি বা উত্তর কখনো অনলাইন অনুবাদে দেবেন না। আপনার বিশ্বাসের কাউকে বলুন।
desk-reply-limited = আপনি কীভাবে যোগাযোগ করতে পারেন, তিনি তার সীমা দিয়েছেন, বা কিছু বলেননি। অন্য কেউ পড়ছে ভেবে উত্তরটি আবার দেখুন।
desk-reply-time = ! উত্তরে হয়তো কোনো সময় লেখা আছে।
desk-reply-date = ! উত্তরে হয়তো কোনো দিন লেখা আছে।
desk-reply-address = ! উত্তরে হয়তো কোনো জায়গার নাম আছে।
desk-reply-phone = ! উত্তরে হয়তো কোনো ফোন নম্বর আছে।
desk-reply-no-agency = ! সই করা তালিকায় আপনার সংস্থা নেই, বা তা বাতিল করা হয়েছে। তাঁকে এই উত্তর আপনার বলে দেখানো হবে না।
desk-reply-not-listed = ! সই করা তালিকায় আপনার সইয়ের চাবি নেই। তাঁকে সতর্ক করা হবে যে এই উত্তর আপনার নয়।
desk-reply-not-today = ! আপনার সইয়ের চাবির দিন শেষ, বা এখনো শুরু হয়নি। উত্তর দেওয়ার আগে নতুন চাবি বানান।
desk-reply-ask = পাঠাতে 1 লিখে Enter চাপুন:{" "}
# $number (number) - number of the answer
desk-reply-done = উত্তরটি সার্ভারে আছে। এই কথোপকথনে এটি আপনার { $number } নম্বর।

## reply: a draft. The program puts # before these lines; they are not sent.

# $lang (text) - a language tag, such as ar
desk-reply-draft-lang = উত্তরে লেখা থাকবে যে এটি এই ভাষার: { $lang }
desk-reply-draft-english = এই ভাষায় কোনো তৈরি উত্তর নেই। বিশ্বাসের কাউকে অনুবাদ করতে বলুন, বা এভাবে পাঠান: --in en
desk-reply-draft-comment = এই লাইনের মতো যেসব লাইন শুরু হয়, সেগুলো পাঠানো হয় না। পাঠানোর আগে নিচের লেখা বদলান।
desk-reply-draft-means = ইংরেজিতে এর মানে:
# $path (text) - name of the file
# $command (text) - what to type
desk-reply-draft-done = খসড়া আছে { $path } ফাইলে। এটি ঠিকঠাক করুন। তারপর: { $command }

## notice

desk-notice-done = খবরটি সার্ভারে আছে। তিনি ফিরে এলে এটি দেখবেন।
desk-notice-before = তাঁকে আগেই এ কথা জানানো হয়েছে। কিছুই পাঠানো হয়নি।

## evidence

desk-evidence-care = যে কম্পিউটারে অন্য চিঠি আছে, সেখানে এই ফাইল খুলবেন না। ছবি দেখা কষ্টের হতে পারে: একা দেখবেন না।
# $count (number) - how many files
# $folder (text) - name of the folder
# $list (text) - name of a file
desk-evidence-done = { $count ->
    [one] পুরো পার্সেল ঠিক আছে। { $count }টি ফাইল { $folder } ফোল্ডারে আছে। সঙ্গে একটি তালিকা আছে, { $list }। কিছুই খোলা হয়নি।
   *[other] পুরো পার্সেল ঠিক আছে। { $count }টি ফাইল { $folder } ফোল্ডারে আছে। সঙ্গে একটি তালিকা আছে, { $list }। কিছুই খোলা হয়নি।
}
desk-evidence-other = ! তাঁর চিঠিতে যেসব ফাইলের কথা আছে, এগুলো তা নয়। এগুলোতে ভরসা করবেন না।
# $name (text) - name of the file
# $said (text) - a media type, such as image/jpeg
# $is (text) - a media type
desk-evidence-disguised = ! { $name } যা বলে, তা নয়: বলে { $said }, কিন্তু দেখতে { $is }। এটি খুলবেন না।
# $name (text) - name of the file
desk-evidence-unknown = ! { $name } কী ধরনের ফাইল, এই সফটওয়্যার তা চেনে না। এটি খুলবেন না।
# $name (text) - name of the file
desk-evidence-programs = ! { $name }-এর ভেতরে প্রোগ্রাম থাকতে পারে। শুধু এমন কম্পিউটারে দেখুন, যেখানে আর কিছু নেই।
# $id (text) - the letter
desk-evidence-index-letter = চিঠি { $id }
# $id (text) - the parcel
desk-evidence-index-parcel = পার্সেল { $id }
# $hash (text) - 64 digits and letters
desk-evidence-copy-of = একটি পরিষ্কার কপি, তাঁর ফোনে এই SHA-256-এর ফাইল থেকে বানানো: { $hash }
desk-evidence-copy = একটি পরিষ্কার কপি, তাঁর ফোনে বানানো

## quarantine

# $id (text) - the letter
desk-quarantine-done = { $id } কোয়ারেন্টিনে আছে। এখন থেকে export ও evidence এটি নেয় না।
# $id (text) - the letter
desk-quarantine-lifted = { $id } আর কোয়ারেন্টিনে নেই।
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-quarantine-shown = ! এই চিঠি { $day } থেকে কোয়ারেন্টিনে আছে। এটি কাউকে দেবেন না। { $reason }

## statistics

# $count (text) - a number, or one of the messages below
desk-statistics-letters = চিঠি: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-threads = কথোপকথন: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-answered = উত্তর দেওয়া কথোপকথন: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-yes = উত্তরে উপকার হয়েছে: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-some = উত্তরে একটু উপকার হয়েছে: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-no = উত্তরে উপকার হয়নি: { $count }
# $least (number) - the smallest number that is shown
desk-statistics-few = { $least }-এর কম
desk-statistics-hidden = দেখানো হয় না, যাতে ছোট সংখ্যা হিসাব করে বের করা না যায়
desk-statistics-note = প্রত্যেক মানুষের শেষ কথা ধরে। যে সহকর্মীরা এই ফোল্ডার ব্যবহার করেন না, তাদের উত্তর গোনা হয় না।

## export: letters into files for a case

# $path (text) - name of the file
desk-export-done = চিঠিটি আছে { $path }-এ
desk-export-plain = ফাইলগুলো খোলা লেখা। চিঠির মতোই নিরাপদে রাখুন, কাজ শেষে মুছে ফেলুন।
desk-export-without = তাঁর নাম, যোগাযোগের উপায় ও নিজের কথা বাদ দেওয়া হয়েছে। এগুলো রাখতে --identified ব্যবহার করুন।
desk-export-left-out-title = এই ফাইল থেকে বাদ দেওয়া হয়েছে
desk-export-left-out = এই অংশগুলো বলে তিনি কে, বা হয়তো বলে। এগুলো শুধু তালা দেওয়া চিঠিতে আছে:
desk-export-left-out-here = (এই ফাইল থেকে বাদ)
desk-export-no-consent = চিঠিটি যে সংস্থার কাছে লেখা, তার জন্য এতে কোনো সম্মতি লেখা নেই। কিছুই লেখা হয়নি। waymark-desk show দিয়ে পড়ুন, আর আগে তাঁকে জিজ্ঞেস করুন।

## What can go wrong. First what happened, then what to do.

# $message (text) - one of the messages below
desk-error = সমস্যা: { $message }
desk-error-passphrase-wrong = পাসফ্রেজ ভুল। আবার চেষ্টা করুন। কিবোর্ডের ভাষা ও Caps Lock দেখুন।
desk-error-passphrase-differs = দুটি পাসফ্রেজ এক নয়। আবার শুরু করুন।
# $least (number) - fewest characters
desk-error-passphrase-short = পাসফ্রেজে { $least }টির কম অক্ষর আছে। চার বা পাঁচটি শব্দ নিন, যাদের একটির সঙ্গে অন্যটির কোনো সম্পর্ক নেই।
desk-error-passphrase-terminal = পাসফ্রেজ জানতে চাওয়ার মতো কোনো টার্মিনাল নেই। এটি একটি ফাইলে লিখে --passphrase-file বা --new-passphrase-file ব্যবহার করুন।
# $path (text) - name of the file
desk-error-passphrase-file = { $path } ফাইলের প্রথম লাইন UTF-8-এ লেখা পাসফ্রেজ নয়। ফাইলটি ঠিক করুন।
desk-error-identity-damaged = চাবির ফাইল নষ্ট। আপনার রাখা কপি ব্যবহার করুন।
desk-error-identity-inbox = এই চাবির ফাইলে waymark-inbox লাইন নেই, তাই এটি চিঠি আনতে পারে না। keygen যেটি বানিয়েছে, সেটি ব্যবহার করুন।
desk-error-identity-sign = এই চাবির ফাইলে waymark-sign লাইন নেই, তাই এটি উত্তর দিতে পারে না। keygen বা join যেটি বানিয়েছে, সেটি ব্যবহার করুন।
desk-error-identity-none = এটি চাবির ফাইল নয়। keygen যে identity.age ফাইল বানিয়েছে, সেটি ব্যবহার করুন।
# $most (number) - highest work factor
desk-error-identity-work = এই মানে (work factor) চাবির ফাইল বানানো যায় না। 1 থেকে { $most } ব্যবহার করুন।
desk-error-identity-memory = চাবির ফাইলটি এত মেমোরি চায়, যা কোনো ঠিক ফাইল চায় না। আপনার রাখা কপি ব্যবহার করুন।
desk-error-keys-id = সংস্থার আইডি হতেই হবে a-z, 0-9 ও - দিয়ে 1 থেকে 40টি অক্ষরের। যেমন: --agency north-desk
desk-error-keys-name = সংস্থার নাম খালি, বা তাতে লুকানো নিয়ন্ত্রণ-অক্ষর আছে। আবার লিখুন।
desk-error-keys-country = দেশ দুটি বড় হাতের অক্ষরে লিখতেই হবে। যেমন: --country GB
# $most (number) - most days
desk-error-keys-days = চাবি 1 থেকে { $most } দিন চলতে পারে। --days দিয়ে এমন সংখ্যা বেছে নিন।
# $reason (text) - what is wrong, in English
desk-error-keys-entry = এন্ট্রিটি ব্যবহার করা যায় না ({ $reason })। টেক্সট এডিটরে agency.json ঠিক করুন।
desk-error-keys-other = এন্ট্রিটি অন্য সংস্থার বা অন্য ইনবক্সের। সবচেয়ে নতুন agency.json ও তার সঙ্গে মেলে এমন চাবির ফাইল ব্যবহার করুন।
desk-error-keys-no-recovery = ওই এন্ট্রিতে রাখার মতো কোনো রিকভারি চাবি নেই। নতুন চাবি বানাতে --keep-recovery বাদ দিন।
desk-error-keys-not-listed = এই চাবির ফাইলের চাবি এন্ট্রিতে নেই। সবচেয়ে নতুন agency.json ও তাতে থাকা একটি চাবি ব্যবহার করুন।
desk-error-keys-oneself = ওটি আপনার নিজের চাবি। যিনি থাকছেন, তাঁকে নিজের চাবির ফাইল দিয়ে এটি করতে হবে।
# $who (text) - what somebody typed for a person
# $there (text) - the notes of all people in the entry
desk-error-keys-who = “{ $who }” এন্ট্রির কোনো একটি লাইন নয়। --who দিয়ে এর একটি লিখুন: { $there }
desk-error-identity-handed = --handed দিয়ে দেওয়া ফাইলে এই চাবির ফাইলের জন্য কোনো ইনবক্স নেই। যে সহকর্মী leave চালিয়েছেন, তাঁর কাছে আপনারটি চান।
# $number (number) - which line of the recovery key
desk-error-page-line = লাইন { $number } যেমন প্রিন্ট হয়েছিল, তেমন নয়। প্রতিটি অক্ষর মেলান। শেষের দুটি সংখ্যাসহ আবার লিখুন।
# $number (number) - which line of the recovery key
desk-error-page-missing = লাইন { $number } নেই। একটি লাইনে থাকে নম্বর, তারপর অক্ষর ও সংখ্যা, শেষে দুটি সংখ্যা।
desk-error-page-key = প্রতিটি লাইন ঠিক, কিন্তু সব মিলে কোনো চাবি হয় না। সবগুলো কি এক পাতার?
desk-error-paper-beside = রিকভারি চাবি চাবির ফাইলের পাশে থাকা চলবে না। --recovery-out দিয়ে অন্য ফোল্ডার বেছে নিন, যেমন পেনড্রাইভ।
# $letter (text) - what somebody typed for a letter
# $least (number) - fewest characters
desk-error-delete-short = “{ $letter }” কোনো চিঠির নাম নয়। তার ফাইল, তার আইডি, বা আইডির অন্তত { $least }টি অক্ষর লিখুন।
# $letter (text) - what somebody typed for a letter
desk-error-delete-several = একের বেশি চিঠি “{ $letter }” দিয়ে শুরু। আইডির আরও অক্ষর লিখুন।
desk-error-delete-nobody = কেউ সংখ্যা লেখেনি, তাই কিছুই মোছা হয়নি। স্ক্রিপ্টে --yes যোগ করুন।
desk-error-delete-number = চিঠির সংখ্যা এটি নয়, তাই কিছুই মোছা হয়নি। তালিকাটি আবার দেখুন।
# $path (text) - name of the file
desk-error-file-exists = { $path } আগে থেকেই আছে, তাতে হাত দেওয়া হয়নি। অন্য জায়গা বেছে নিন, বা আগে এটি সরান।
# $path (text) - name of the file
desk-error-file-missing = { $path } নেই। নামটি দেখুন।
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-read = { $path } পড়া যায় না ({ $reason })। আপনার পড়ার অনুমতি আছে কি না, দেখুন।
# $path (text) - name of the file
desk-error-file-long = { $path } বেশি লম্বা, যা হওয়ার কথা তা হতে পারে না। নামটি দেখুন।
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-write = { $path } লেখা যায় না ({ $reason })। ফোল্ডার ও খালি জায়গা দেখুন।
# $path (text) - name of the file
# $message (text) - one of the messages below
desk-error-letter = { $path }: { $message }
desk-error-letter-damaged = ফাইলটি নষ্ট বা কাটা পড়েছে। এটি মুছে ফেলে আবার আনুন।
desk-error-letter-newer = ফরমের আরও নতুন সংস্করণে এই চিঠি লেখা। এই সফটওয়্যার আপডেট করুন। তার আগে ব্যবহার করুন: waymark-desk open
desk-error-letter-none = ফাইলটি খোলা যায়, কিন্তু এটি চিঠি নয়। এভাবে দেখুন: age -d
desk-error-letter-age = এটি তালা দেওয়া চিঠি নয়। চিঠির ফাইলের নাম .age দিয়ে শেষ হয়।
desk-error-letter-key = চিঠিতে এই চাবির জন্য তালা দেওয়া হয়নি। এটি অন্য সংস্থার, বা আপনার পুরোনো বা নতুন চাবির। সেই চাবির ফাইল ব্যবহার করুন।
# $path (text) - name of the file
# $line (number) - which line
desk-error-book = { $path } ফাইলের { $line } নম্বর লাইন নষ্ট, তাই এক নম্বর দুবার দেওয়া হয়ে যেতে পারে। ফাইলটির একটি কপি ফিরিয়ে রাখুন।
desk-error-reply-stop = তিনি থামতে বলেছেন। কিছুই পাঠানো হয়নি। তবু লিখতেই হলে --although-she-asked-to-stop যোগ করুন।
desk-error-reply-delete = তিনি মুছে ফেলতে ও থামতে বলেছেন। কিছুই পাঠানো হয়নি। তবু লিখতেই হলে --although-she-asked-to-stop যোগ করুন।
desk-error-reply-code = এখানে কোনো উত্তর তাঁর কাছে পৌঁছাতে পারে না: তাঁর কোড নেই। যোগাযোগ নিয়ে তিনি যা বলেছেন, তা ওপরে আছে।
desk-error-reply-address = তাঁর চিঠির ঠিকানা ব্যবহার করা যায় না। তিনি অন্য যে উপায় দিয়েছেন, সেটি ব্যবহার করুন।
desk-error-reply-seal = উত্তরে তালা দেওয়া যায়নি, তাই কিছুই পাঠানো হয়নি। --in লেখার পরে ভাষার কোড দেখুন, আবার চেষ্টা করুন।
# $over (number) - how many bytes
desk-error-reply-long = উত্তরটি { $over } বাইট বেশি লম্বা। ছোট করুন।
desk-error-reply-empty = পাঠানোর মতো কোনো কথা নেই। যে লাইন # দিয়ে শুরু হয়, তা পাঠানো হয় না।
desk-error-reply-blank = কিছু একটা পূরণ করা বাকি: লেখায় ________ খুঁজুন।
desk-error-reply-unedited = এটি একটি তৈরি উত্তর, কিছুই বদলানো হয়নি। এটি বদলান, যাতে তিনি বোঝেন যে কেউ তাঁর চিঠি পড়েছে। তবু পাঠাতে --as-is যোগ করুন।
desk-error-reply-draft = খসড়া কোথায় লেখা হবে বলুন: --draft FILE। তৈরি উত্তর না বদলে পাঠাতে --as-is যোগ করুন।
desk-error-reply-relay = উত্তর পাঠাতে কোন সার্ভার, তা --relay দিয়ে বলুন।
desk-error-reply-stdin = লেখাটি standard input থেকে আসে, তাই সেখানে কাউকে জিজ্ঞেস করা যায় না। --yes যোগ করুন, বা ফাইল ব্যবহার করুন।
desk-error-reply-not-sent = কেউ 1 লেখেনি, তাই কিছুই পাঠানো হয়নি। স্ক্রিপ্টে --yes যোগ করুন।
# $lang (text) - a language tag
desk-error-reply-quick = { $lang } ভাষায় কোনো তৈরি উত্তর নেই। --draft ব্যবহার করে কোনো মানুষকে দিয়ে অনুবাদ করান, বা --in en ব্যবহার করুন।
# $path (text) - name of the file
desk-error-reply-text = { $path } UTF-8-এ লেখা নয়। সাধারণ লেখা (plain text) হিসেবে আবার সেভ করুন।
# $path (text) - name of the file
# $name (text) - name of the file
desk-error-reply-name = { $path } নিজের নামে নেই। চিঠিটি যেমন আনা হয়েছিল, তেমন ব্যবহার করুন: { $name }
# $path (text) - name of the file
desk-error-evidence-none = { $path }-এর সঙ্গে কোনো প্রমাণ পাঠানো হয়নি, বা চিঠিতে তার চাবি নেই।
# $path (text) - name of the file
desk-error-evidence-missing = { $path }-এর প্রমাণ এখানে নেই। waymark-desk fetch চালান, --no-parcels ছাড়া।
# $path (text) - name of the file
desk-error-evidence-damaged = { $path } নষ্ট, বা পুরো নেই। কিছুই সেভ করা হয়নি। এটি মুছে ফেলে আবার আনুন।
# $path (text) - name of the file
# $line (number) - which line
desk-error-quarantine = { $path } ফাইলের { $line } নম্বর লাইন পড়া যায় না। টেক্সট এডিটরে ঠিক করুন। তার আগে পর্যন্ত সব চিঠি কোয়ারেন্টিনে আছে বলে ধরা হয়।
# $path (text) - name of the file
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-error-quarantined = { $path } { $day } থেকে কোয়ারেন্টিনে আছে। কিছুই লেখা হয়নি। { $reason }
desk-error-relay-http = http শুধু এই কম্পিউটারের জন্য চলে। https ব্যবহার করুন। টানেল আগেই তালা দিলে (encrypt) --insecure-http যোগ করুন।
desk-error-relay-address = সার্ভারের ঠিকানা https://relay.example-এর মতো হতেই হবে, পেছনে কোনো পথ (path) ছাড়া। সই করা তালিকা থেকে কপি করুন।
desk-error-relay-answer = সাড়াটি কোনো চিঠির সার্ভারের নয়, বা নষ্ট হয়ে গেছে। ঠিকানা দেখুন, তারপর আবার চেষ্টা করুন।
desk-error-relay-other = সার্ভারটির ঠিকানা অন্য, তাই তার কাছে কিছু চাওয়া হয়নি। সই করা তালিকার ঠিকানা ব্যবহার করুন। টানেলের পেছনে --origin যোগ করুন।
desk-error-relay-tls = সার্ভারের সঙ্গে নিরাপদ সংযোগ নেই। এই কম্পিউটারের ঘড়ি দেখুন, তারপর ঠিকানা।
desk-error-relay-timeout = সার্ভার সময়মতো সাড়া দেয়নি। পরে আবার চেষ্টা করুন।
desk-error-relay-unreachable = সার্ভারে পৌঁছানো যায় না। আপনার ইন্টারনেট ও ঠিকানা দেখুন।
desk-error-relay-busy = সার্ভার ব্যস্ত। কয়েক মিনিট অপেক্ষা করুন, তারপর একই কমান্ড আবার চালান।
desk-error-relay-none = সার্ভার এমন ইনবক্স চেনে না, বা চাবি মেনে নেয়নি। দেখুন, সই করা তালিকায় এই চাবিগুলো আছে কি না।
desk-error-relay-expired = সার্ভারের সই করা তালিকার মেয়াদ শেষ। যারা সার্ভার চালায়, তাদের নতুন তালিকা বসাতে বলুন।
desk-error-relay-version = এই সফটওয়্যার ও সার্ভার একে অন্যকে বোঝে না। এই সফটওয়্যার আপডেট করুন।
# $code (text) - the relay's word for the reason
desk-error-relay-refused = সার্ভার রাজি হয়নি ({ $code })। পরে আবার চেষ্টা করুন। তবু এমন থাকলে, যারা সার্ভার চালায় তাদের জানান।
# $lang (text) - what was asked for
desk-error-lang = “{ $lang }” ভাষায় কোনো লেখা নেই। কোন কোন ভাষা আছে, তা waymark-desk --help বলে।
desk-error-clock = এই কম্পিউটারের ঘড়ি ভুল: এতে বহু আগের একটি বছর দেখা যায়। ঘড়ি ঠিক করুন, তারপর আবার চেষ্টা করুন।
desk-error-random = এই কম্পিউটার এলোমেলো সংখ্যা দেয় না, তাই কিছুই বানানো হয়নি। অন্য কম্পিউটার ব্যবহার করুন।
desk-error-output = লেখাটি বের করা যায়নি। দেখুন, এটি কোথায় যাচ্ছে।
