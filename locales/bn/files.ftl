### Photos, sound, videos and papers that follow a letter (F14): choosing, clean copies, sending.
### These messages travel inside the answers' page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## Before anything is chosen

files-title = ছবি, অডিও, ভিডিও বা কাগজ যোগ করুন
files-why = যাতে সংস্থা দেখতে পায়, আপনি কী বোঝাতে চান। এটি করতেই হবে, এমন নয়। এটি ছাড়াই আপনার চিঠি জমা আছে।
files-before-title = বেছে নেওয়ার আগে
files-never = 18 বছরের কম বয়সী কারও যৌন ছবি পাঠাবেন না, নিজেরও না। এটি অপরাধ হতে পারে। শুধু বলুন যে এমন ছবি আছে।
files-limit-size = সব ফাইল মিলিয়ে 250 MB পর্যন্ত হতে পারে।
files-limit-count = একবারে 200টি পর্যন্ত ফাইল যায়। পরে আরও পাঠাতে পারেন।
files-limit-slow = ইন্টারনেট ধীর হলে অনেক সময় লাগতে পারে। এই পাতা খোলা রাখুন।
files-limit-data = পাঠাতে মোবাইল ডেটা লাগে: ফাইলগুলো যত বড়, মোটামুটি ততটা।
files-limit-names = আপনার ফাইলের নাম পাঠানো হয় না। তার বদলে নম্বর দেওয়া হয়।
files-limit-stay = ফাইলগুলো এই ফোনে যেখানে আছে, সেখানেও থাকে। এই পাতা সেখান থেকে মোছে না।
files-voice = লেখার বদলে ভয়েস মেসেজ দেওয়া যায়। গলার আওয়াজ কেউ চিনে ফেলতে পারে।

## Choosing

files-choose = ফাইল বেছে নিন
files-choose-small = একটি বা কয়েকটি। একবারে শুধু একটি বেছে নেওয়া গেলে, পরেরটির জন্য আবার এখানে আসুন।
files-list-title = বেছে নেওয়া ফাইল
files-list-names = নামগুলো শুধু আপনার স্ক্রিনে থাকে, যাতে আপনি ফাইলগুলো আলাদা করে চিনতে পারেন।
# $count (number) - how many files will be sent
# $size (text) - how large they are together, such as 3.5 MB
files-total = { $count ->
    [one] { $count }টি ফাইল, মোট { $size }
   *[other] { $count }টি ফাইল, মোট { $size }
}
# $size (text) - a whole number
files-size-kb = { $size } KB
# $size (text) - a number, perhaps with one digit behind the point
files-size-mb = { $size } MB
files-kind-picture = ছবি
files-kind-video = ভিডিও
files-kind-sound = অডিও
files-kind-paper = কাগজ
files-kind-packed = প্যাক করা ফাইল
files-kind-other = অন্য ধরনের ফাইল
files-looking = ফাইলের ভেতরে কী লেখা আছে, এই পাতা তা দেখছে…
files-remove = বাদ দিন
# $name (text) - the file's name on this phone, for people who hear the page
files-remove-what = বাদ দিন: { $name }

## Files that were not added. Each is followed by their names.

files-refused-title = যোগ করা হয়নি
# $names (text) - names of files
files-refused-empty = এর ভেতরে কিছু নেই (0 বাইট): { $names }
# $names (text) - names of files
files-refused-large = এটি একাই সব ফাইলের মোট সীমার চেয়ে বড়: { $names }
# $names (text) - names of files
files-refused-many = একবারে 200টির বেশি ফাইল যায় না: { $names }
# $names (text) - names of files
files-refused-together = অন্যগুলোর সঙ্গে মিলে বেশি বড় হয়ে যায়: { $names }
# $names (text) - names of files
files-refused-twice = আগেই বেছে নেওয়া হয়েছে: { $names }
# $names (text) - names of files
files-refused-unreadable = পড়া যায় না। হয়তো সরানো বা মুছে ফেলা হয়েছে: { $names }
files-refused-kept = অন্য সব ফাইল এখনো এখানে আছে।
# $names (text) - the first names
# $count (number) - how many more there are
files-and-more = { $count ->
    [one] { $names } ও আরও { $count }টি
   *[other] { $names } ও আরও { $count }টি
}

## What is written in a file

# $what (text) - what was found, such as: place, phone or camera model
files-tells = এই ফাইল থেকে জানা যায়: { $what }
files-tells-nothing = এই পাতা এতে কোনো জায়গা, ফোন বা নাম লেখা পায়নি। তবু কিছু থাকতে পারে।
files-found-place = জায়গা
files-found-person = একটি নাম
files-found-device = ফোন বা ক্যামেরার মডেল
files-found-serial = ফোন বা ক্যামেরার সিরিয়াল নম্বর
files-found-time = দিন ও সময়
files-found-thumbnail = এর একটি ছোট ছবি, হয়তো কাটার আগের
files-found-software = যে সফটওয়্যার ব্যবহার হয়েছে
files-found-other = অন্য তথ্য

## What is sent of a picture or PDF

files-way-original-weighs = আসল ফাইল প্রমাণ হিসেবে বেশি কাজে লাগতে পারে, আবার আপনি কোথায় আছেন তা-ও দেখাতে পারে।
files-way-clean-is = এই ফোনেই একটি পরিষ্কার কপি বানানো হয়। ফাইল সম্পর্কে লেখা তথ্য এতে বাদ যায়: জায়গা, ফোন, নাম।
files-way-clean-shows = চোখে যা দেখা যায়, তা তবু থাকে: মুখ, সাইনবোর্ড, কাগজের লেখা, জানালার বাইরের দৃশ্য।
files-way-question = এই ফাইলের কী পাঠানো হবে?
files-way-clean = একটি পরিষ্কার কপি
files-way-original = আসল ফাইল
files-way-both = দুটোই: দেখার জন্য পরিষ্কার কপি, আর আসল ফাইল
files-way-all = সব ছবি ও PDF-এর জন্য একই
files-way-all-clean = সবগুলোর পরিষ্কার কপি
files-way-all-original = সবগুলোর আসল ফাইল
files-way-all-both = সবগুলোর দুটোই
files-way-only = এই ধরনের ফাইলের ভেতরে যা লেখা আছে, তা এখানে বাদ দেওয়া যায় না। এটি যেমন আছে তেমনই যায়, নয়তো একেবারেই যায় না।
files-way-only-large = এখানে পরিষ্কার কপি বানানোর জন্য এই ফাইল বেশি বড়। এটি যেমন আছে তেমনই যায়, নয়তো একেবারেই যায় না।
files-way-only-unsure = এই ফাইল পরিষ্কার করা যাবে কি না, এই পাতা নিশ্চিত নয়। এটি যেমন আছে তেমনই যায়, নয়তো একেবারেই যায় না।
files-copy-making = কাজ হয় কি না দেখতে পরিষ্কার কপি বানানো হচ্ছে…
# $size (text) - how large it is, such as 3.5 MB
files-copy-ready = পরিষ্কার কপি ঠিকমতো হয়েছে: { $size }। এই পাতা এতে এমন কোনো তথ্য পায়নি।
files-copy-png = এই ব্রাউজার এই ধরনের ছবি বানাতে পারে না। পরিষ্কার কপিটি PNG।
files-copy-smaller = ছবিটি খুব বড়। পরিষ্কার কপিতে খুঁটিনাটি একটু কম দেখা যায়।
# For a PDF
files-copy-paper = এর পাতাগুলো দেখতে আগের মতোই। ফাইল সম্পর্কে লেখা তথ্য, ইলেকট্রনিক সই আর সঙ্গে জুড়ে দেওয়া ফাইল এতে বাদ যায়।
files-copy-failed = এখানে এই ফাইলের পরিষ্কার কপি বানানো যায় না। আসল ফাইলটি পাঠাতে পারেন, বা বাদ দিতে পারেন।

## Sending

# $count (number) - how many files will be sent
files-send = { $count ->
    [one] { $count }টি ফাইল পাঠান
   *[other] { $count }টি ফাইল পাঠান
}
files-sending-title = আপনার ফাইল পাঠানো হচ্ছে
files-state-reading = এই ফোনে ফাইল পড়া ও তালা দেওয়া হচ্ছে…
files-state-sending = তালা দেওয়া ফাইল পাঠানো হচ্ছে…
# $seconds (number) - about how long until the next try
files-state-waiting = { $seconds ->
    [one] ইন্টারনেটের জন্য অপেক্ষা চলছে। আমরা { $seconds } সেকেন্ড পরে আবার চেষ্টা করব। যা পৌঁছেছে, তার কিছুই হারায়নি।
   *[other] ইন্টারনেটের জন্য অপেক্ষা চলছে। আমরা { $seconds } সেকেন্ড পরে আবার চেষ্টা করব। যা পৌঁছেছে, তার কিছুই হারায়নি।
}
files-state-paused = থামানো আছে। এই পাতা খোলা থাকলে কিছু হারায় না।
files-state-telling = সব ফাইল পৌঁছেছে। সংস্থাকে এগুলোর কথা জানানো হচ্ছে…
# $sent (text) - how much has arrived, such as 3.5 MB
# $all (text) - how much it is in all
files-progress = মোট { $all }, এর মধ্যে { $sent } পৌঁছেছে
files-left-minute = এই গতিতে দুই মিনিটের কম বাকি।
# $minutes (number) - about how many minutes
files-left-minutes = { $minutes ->
    [one] এই গতিতে প্রায় { $minutes } মিনিট বাকি।
   *[other] এই গতিতে প্রায় { $minutes } মিনিট বাকি।
}
# $hours (number) - about how many hours
files-left-hours = { $hours ->
    [one] এই গতিতে প্রায় { $hours } ঘণ্টা বাকি।
   *[other] এই গতিতে প্রায় { $hours } ঘণ্টা বাকি।
}
files-keep-open = এই পাতা খোলা রাখুন ও স্ক্রিন জ্বালিয়ে রাখুন। পাতা বন্ধ হলে ফাইলগুলো আবার প্রথম থেকে পাঠাতে হবে।
files-pause = থামান
files-resume = আবার চালান
files-cancel = বাতিল
files-cancel-sure = এই ফাইলগুলো পাঠানো বন্ধ করবেন? আপনার চিঠি এমনিতেই জমা আছে।
files-cancel-yes = হ্যাঁ, বন্ধ করুন
files-cancel-no = না, চালিয়ে যান
files-cancelled = পাঠানো বন্ধ হয়েছে। যা পৌঁছেছে তা তালা দেওয়া, আর কারও কাছে চাবি নেই। দুই দিন পর তা নিজে থেকেই মুছে যায়।

## When it could not go on

files-halt-title = এখনো কিছু পাঠানো হয়নি
files-halt-undecided = প্রতিটি ছবি ও PDF-এর কী পাঠানো হবে, দয়া করে বেছে নিন।
files-halt-not-ready = এই পাতা এখনো ফাইলগুলো দেখছে। দয়া করে একটু অপেক্ষা করুন, তারপর আবার চাপুন।
files-halt-many = পরিষ্কার কপি ও আসল ফাইল মিলিয়ে মোট 200টির বেশি হয়ে গেছে। কিছু ফাইলের জন্য দুটির একটি বেছে নিন, বা কিছু বাদ দিন।
files-halt-together = সব মিলিয়ে ফাইলগুলো এখন বেশি বড়। দয়া করে কিছু বাদ দিন। সেগুলো পরে পাঠানো যাবে।
# $name (text) - the file's name on this phone
files-halt-changed = এই ফাইলটি বদলানো হয়েছে, বা আর পড়া যায় না: { $name }। এটি বাদ দিন, বা আবার বেছে নিন।
# $name (text) - the file's name on this phone
files-halt-no-copy = এবার পরিষ্কার কপি বানানো যায়নি: { $name }। এর জন্য অন্য কিছু বেছে নিন, বা আবার চেষ্টা করুন।
# $count (number) - how many parts
files-halt-lost = { $count ->
    [one] ডাকবাক্স { $count }টি অংশ হারিয়ে ফেলেছে। দয়া করে আবার পাঠান: নতুন চাবি দিয়ে সবকিছুতে আবার তালা দেওয়া হয়।
   *[other] ডাকবাক্স { $count }টি অংশ হারিয়ে ফেলেছে। দয়া করে আবার পাঠান: নতুন চাবি দিয়ে সবকিছুতে আবার তালা দেওয়া হয়।
}
files-halt-full = ডাকবাক্সে এখন ফাইলের জায়গা নেই। পরে আবার চেষ্টা করুন, বা কম ফাইল দিয়ে চেষ্টা করুন।
files-halt-refused = ডাকবাক্স ফাইলগুলো নেয়নি। পরে আবার চেষ্টা করতে পারেন।
files-halt-sealer = তালা দেওয়ার সফটওয়্যার এই ফোনে মাঝপথে থেমে গেছে। অন্য পাতা ও অ্যাপ বন্ধ করে আবার চেষ্টা করুন।
files-halt-letter = আপনার চিঠি ঠিক আছে। ফাইল ছাড়াই তা জমা আছে।
files-halt-again = ফাইলগুলো এখনো তালিকায় আছে। পাঠানো আবার প্রথম থেকে শুরু হবে।

## Stored, but the agency does not know of it

files-untold-title = ফাইল জমা আছে, কিন্তু সংস্থা এখনো তা জানে না
files-untold-why = একটি ছোট চিঠি দিয়ে তাদের জানাতে হয়, আর সেটি এখনো জমা হয়নি। দয়া করে এই পাতা বন্ধ করবেন না।
files-untold-full = সংস্থার ডাকবাক্স এখন ভরা। কয়েক মিনিট অপেক্ষা করে আবার চেষ্টা করুন।
files-untold-gone = এই সংস্থা এখানে আর চিঠি নেয় না। দয়া করে তাদের, বা অন্য কোনো হেল্পলাইনে কল করুন।
files-untold-refused = ডাকবাক্স সেই চিঠি নেয়নি। কয়েক মিনিট অপেক্ষা করে আবার চেষ্টা করুন।
files-untold-again = আবার চেষ্টা করুন

## Stored

files-stored-title = আপনার ফাইল জমা আছে। এখনো পড়া হয়নি।
files-stored-list = ফাইলের নাম আর এই পাতায় নেই।
files-more = আরও ফাইল পাঠান

## The letter that tells of the files, as the agency can read it without our tools

files-plain-heading = একটি চিঠির পরে আসা ফাইল
# $bytes (text) - how many bytes it has
files-plain-bytes = { $bytes } বাইট
files-plain-clean = পরিষ্কার কপি
