### The letter: every word of the form, from "before you start" to "stored".
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The frame around every step

# $step (number) - the number of this step
# $all (number) - how many steps there are
letter-step-of = { $all }টি ধাপের { $step } নম্বর
letter-continue = এগিয়ে যান
letter-skip = বাদ দিন
letter-back = পেছনে
letter-send-so-far = এ পর্যন্ত যা আছে পাঠান
letter-stop = থামুন ও সব মুছে ফেলুন
letter-stop-sure = এখানে যা লিখেছেন, সব মুছে ফেলবেন?
letter-stop-yes = হ্যাঁ, মুছে ফেলুন
letter-stop-no = না, রেখে দিন
# For somebody who helps: the words of every screen in two languages. Stands at the end of each screen.
letter-second = দ্বিতীয় একটি ভাষা দেখান
letter-second-end = শুধু একটি ভাষা দেখান
# Above the list of languages. The letter is written in the language that was there first.
letter-second-which = এই পাতায় দ্বিতীয় কোন ভাষা দেখানো হবে? আপনার চিঠি প্রথম ভাষাতেই থাকবে।
letter-stopped-title = এখানে যা লিখেছেন, সব মুছে ফেলা হয়েছে
letter-stopped-nothing = কিছুই পাঠানো হয়নি।
letter-stopped-offered = তালা দেওয়া চিঠিটি আগেই রওনা হয়েছিল। এটি হয়তো পৌঁছে গেছে। তাহলে সংস্থা তা পড়তে পারবে।
letter-stopped-text = ব্রাউজারের হিস্ট্রিতে এখনো দেখা যেতে পারে যে আপনি এই সাইটে ছিলেন। যে এই ফোন খুলে দেখতে পারে, সে তা দেখতে পারে। লুকানো নজরদারির অ্যাপ থাকলে তা-ও থেকে যাবে।
letter-start-again = আবার শুরু করুন
letter-loading = একটু অপেক্ষা করুন। ফরম লোড হচ্ছে।
letter-numbers-link = ফোন নম্বর
letter-about-link = তবু কী সমস্যা হতে পারে
letter-language-failed = অন্য ভাষাটি লোড করা যায়নি। আপনার লেখা কিছুই হারায়নি। নেটওয়ার্ক এলে আবার চেষ্টা করুন।

## F1 Before you start

letter-before-title = শুরু করার আগে
letter-before-intro = আপনাকে লিখতেই হবে, এমন নয়। যেকোনো সময় থামতে পারেন। প্রতিটি প্রশ্ন বাদ দেওয়া যায়।
letter-before-safe = এখন যেখানে আছেন, সেখানে কি আপনি নিরাপদ?
letter-before-safe-yes = হ্যাঁ
letter-before-safe-no = না
letter-before-safe-unsure = আমি নিশ্চিত নই
letter-before-danger-title = আপনার নিরাপত্তা সবার আগে
letter-before-danger-text = চিঠি সঙ্গে সঙ্গে পড়া হয় না। পারলে এই পাতা থেকে বের হয়ে আগে কল করুন। পরে ফিরে আসতে পারেন।
letter-before-company = কেউ কি এখন আপনার স্ক্রিন দেখতে বা আপনার কথা শুনতে পারে?
letter-before-alone = না, আমি একা
letter-before-somebody-near = হ্যাঁ, কাছে কেউ আছে
letter-before-company-unsure = আমি নিশ্চিত নই
letter-before-not-alone-title = এটি পরে করাই হয়তো ভালো
letter-before-not-alone-text = আপনি এখন বের হয়ে যেতে পারেন, আর একা থাকলে ফিরে আসতে পারেন। আগে কাউকে কলও করতে পারেন।
letter-before-leave-now = এই সাইট থেকে এখনই বের হোন
letter-before-phone = এই ফোন বা কম্পিউটার কার?
letter-before-phone-mine = আমার, অন্য কেউ ব্যবহার করে না
letter-before-phone-shared = সবাই মিলে ব্যবহার করি, ধার করা, বা কেউ এটি খুলে দেখে
letter-before-phone-unsure = আমি নিশ্চিত নই
letter-before-shared-title = এই ফোনে সাইট দেখার চিহ্ন থেকে যেতে পারে
letter-before-shared-text = পারলে বিশ্বাসের কারও ফোন, বা লাইব্রেরির কম্পিউটার ব্যবহার করুন। প্রাইভেট ব্রাউজিংয়ে (incognito) হিস্ট্রিতে এই সাইট দেখা যায় না। এতে লুকানো নজরদারির অ্যাপ থামে না।
letter-before-exit-title = “বের হোন” কী করে, আর কী করে না
letter-before-exit-hides = “বের হোন” এই পাতা সঙ্গে সঙ্গে ঢেকে দেয়, আর একটি সাধারণ পাতা খোলে।
letter-before-exit-history = এটি ব্রাউজারের হিস্ট্রি মোছে না। এই সাইটে আসার কথা ফোনে তবু দেখা যেতে পারে। লুকানো নজরদারির অ্যাপও থামে না।
letter-before-exit-lost = যা লিখেছেন কিন্তু পাঠাননি, তা হারিয়ে যায়। এই পাতা বন্ধ করলে, আবার লোড করলে বা ব্রাউজারে পেছনে গেলেও তা হারিয়ে যায়। আপনার সুরক্ষার জন্য আমরা আপনার ফোনে কিছু রাখি না।
letter-before-exit-return = ফিরে আসতে এই সাইটের ঠিকানা আবার লিখুন।
letter-before-exit-help = কিবোর্ডে আপনি তিনবার Shift-ও চাপতে পারেন।
letter-before-private = এই পাতায় আপনার জবাব কাউকে পাঠানো হয় না।
letter-before-why = যাতে আপনি নিরাপদ সময় বেছে নিতে পারেন। এই জবাবগুলো কেউ পায় না।

## F2 Who it is about

letter-about-title = এটি কার কথা?
letter-about-why = যাতে সংস্থা জানতে পারে, কার সাহায্য দরকার। এখানে কেউ নাম জানতে চায় না।
letter-about-me = আমার
letter-about-somebody-else = আমার চেনা একজনের
letter-about-rather-not-say = বলতে চাই না
letter-about-somebody-note = দয়া করে শুধু তা-ই লিখুন, যা সেই মানুষটি চাইবেন। নিরাপদ হলে আগে তাকে জিজ্ঞেস করুন। বিপদ, কী ঘটেছে আর সাহায্য, এই প্রশ্নগুলোতে “আমি”, “আমাকে” ও “আমার” মানে সেই মানুষটি।

## F3 Who gets the letter

letter-agency-title = আপনার চিঠি কে পড়বে?
letter-agency-why = আপনার চিঠিতে এমন তালা দেওয়া হয়, যা শুধু আপনার বেছে নেওয়া সংস্থা খুলতে পারে। দয়া করে পড়ুন, কোনটি কীভাবে কাজ করে।
letter-agency-run-by = কারা চালায়
letter-agency-run-by-ngo = একটি স্বাধীন সংগঠন (এনজিও)
letter-agency-run-by-government = সরকার
letter-agency-run-by-police = পুলিশ
letter-agency-run-by-international = একটি আন্তর্জাতিক সংগঠন
letter-agency-run-by-other = অন্য কেউ
letter-agency-police = তারা কি পুলিশকে জানায়?
letter-agency-immigration = তারা কি ইমিগ্রেশনকে জানায়?
letter-agency-tells-never = না, তারা বলে যে কখনো জানায় না
letter-agency-tells-with-consent = শুধু আপনি রাজি হলে
letter-agency-tells-when-required = হ্যাঁ, যখন আইন বলে যে জানাতেই হবে
letter-agency-tells-always = হ্যাঁ
letter-agency-duty = তারা কী কী জানাতে বাধ্য
letter-agency-langs = যেসব ভাষা তারা পড়ে
letter-agency-answer = যত দিনে উত্তর দেওয়ার চেষ্টা করে
# $days (number) - how many days the agency says it needs
letter-agency-answer-days = { $days ->
    [one] { $days } দিনের মধ্যে
   *[other] { $days } দিনের মধ্যে
}
letter-agency-country = যেখানে কাজ করে
letter-agency-hours = খোলা থাকে
letter-agency-hours-always = দিনরাত
letter-agency-hours-every-day = প্রতিদিন
# $first (text) - the first day of the week on which they are open
# $last (text) - the last such day
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-weekly = { $first } থেকে { $last }, { $from } থেকে { $until }
# $day (text) - the one day of the week on which they are open
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-one-day = { $day }, { $from } থেকে { $until }
# $zone (text) - the place by whose clock the hours are, such as Europe/London
letter-agency-hours-zone = { $zone }-এর ঘড়ি অনুযায়ী
# $day (text) - a date
letter-agency-closed = { $day } পর্যন্ত বন্ধ। তার আগে কেউ চিঠি পড়ে না।
# $name (text) - the name of another agency
letter-agency-successor = তারা আর চিঠি নেয় না। এখন { $name } এই কাজ করে। দয়া করে সেটি বেছে নিন।
letter-agency-phone = ফোন
letter-agency-phone-free = তাদের দেশে কল বিনামূল্যে। তবু তা ফোনের বিলে থাকতে পারে।
letter-agency-phone-cost = কল করতে টাকা লাগতে পারে।
letter-agency-keeps = চিঠি যত দিন রাখে
# $days (number) - the most days that they keep a letter
letter-agency-keeps-days = { $days ->
    [one] সবচেয়ে বেশি { $days } দিন
   *[other] সবচেয়ে বেশি { $days } দিন
}
letter-agency-verified = শেষবার আমরা এটি যাচাই করেছি
letter-agency-check = সংস্থা যাচাই করার নম্বর
letter-agency-check-why = আপনি সংস্থাকে কল করে এই নম্বরগুলো জানতে চাইতে পারেন। না মিললে পাঠাবেন না।
letter-agency-practice = শুধু অনুশীলন। কেউ আপনার চিঠি পড়বে না, উত্তরও দেবে না।
letter-agency-none-title = এখন এখানে চিঠি পাঠাতে পারবেন না
letter-agency-none-text = এই সাইটে বিশ্বাস করার মতো কোনো সংস্থা আমরা পাইনি। দয়া করে এর জন্য অপেক্ষা করবেন না। এর বদলে কল করতে পারেন।
letter-agency-loading = সংস্থা খোঁজা হচ্ছে…
letter-agency-old = এই ফোনের ঘড়ি অনুযায়ী সংস্থার এই তালিকা পুরোনো। কিছু পাঠানোর আগে ডাকবাক্স এটি আবার যাচাই করে।

## F4 Under 18, or in danger

letter-danger-title = কারও বয়স কি 18 বছরের কম, বা কেউ কি বিপদে আছে?
letter-danger-why = তাহলে আইন হয়তো বলে যে সংস্থা অন্যদের জানাতে বাধ্য। আরও কিছু বলার আগে এখানে তা দেখতে পাবেন।
letter-danger-under-18 = আমার বয়স 18 বছরের কম
letter-danger-child = একটি শিশু বিপদে আছে
letter-danger-now = আমি এখন বিপদে আছি
letter-danger-none = এর কোনোটাই নয়
letter-danger-rather-not-say = বলতে চাই না
# $name (text) - the agency's own name
letter-danger-duty = { $name } যা জানাতে বাধ্য
letter-danger-duty-choice = কী বলবেন, তা আপনিই ঠিক করবেন। অন্য সংস্থাও বেছে নিতে পারেন।
letter-danger-duty-nobody = আপনি এখনো কোনো সংস্থা বেছে নেননি। একেক সংস্থার দায়িত্ব একেক রকম।
letter-danger-choose = একটি সংস্থা বেছে নিন
letter-danger-call-title = পারলে এখনই কল করুন
letter-danger-call-text = চিঠি সঙ্গে সঙ্গে পড়া হয় না। জরুরি নম্বর সাধারণত পুলিশের। পুলিশ আপনার জন্য ঝুঁকি হলে, হেল্পলাইন হয়তো ভালো উপায়।

## F5 What happened

letter-happened-title = কী ঘটছে, বা ঘটেছে?
letter-happened-why = যাতে সংস্থা জানতে পারে, কে আপনাকে সবচেয়ে ভালো সাহায্য করতে পারে। যতগুলো খুশি বেছে নিন, বা একটিও না।
letter-happened-somebody = “আমি”, “আমাকে” ও “আমার” মানে সেই মানুষটি, যার কথা আপনি লিখছেন।
letter-happened-note-title = এর পরের জবাবগুলোতে নির্যাতন, যৌন বিষয় ও নেশার কথা আছে
letter-happened-note-text = এগুলো পড়তে পারেন, বা এই অংশ বাদ দিতে পারেন। দুটোই ঠিক আছে।
letter-happened-note-see = এই জবাবগুলো দেখুন
letter-happened-note-leave = এই অংশ বাদ দিন
letter-happened-left-out = এই অংশ বাদ দেওয়া হয়েছে।
letter-happened-takes-documents = কেউ আমার কাগজপত্র রেখে দিয়েছে
letter-happened-takes-earnings = আমি বেতন পাই না, বা পুরোটা পাই না
letter-happened-debt-bondage = তারা বলে, আগে আমাকে দেনা শোধ করতেই হবে
letter-happened-false-promises = আমাকে যেমন কথা দেওয়া হয়েছিল, এটা তেমন নয়
letter-happened-excessive-hours = রোজ খুব লম্বা সময় কাজ, বা কোনো বিশ্রাম নেই
letter-happened-bad-conditions = থাকার বা কাজের খারাপ জায়গা, বা খুব কম খাবার
letter-happened-no-doctor = দরকারে আমি ডাক্তার দেখাতে পারি না
letter-happened-restricts-movement = ইচ্ছামতো বাইরে যেতে বা চলে যেতে পারি না
letter-happened-isolation = তারা আমাকে মানুষের কাছ থেকে দূরে রাখে, বা চোখে চোখে রাখে
letter-happened-depends-on-them = আমি তাদের ওপর নির্ভর করি, তারা এর সুযোগ নেয়
letter-happened-threats = কেউ আমাকে বা আমার প্রিয় মানুষদের হুমকি দেয়
letter-happened-threat-of-law = তারা বলে, পুলিশ বা ইমিগ্রেশন ডাকবে
letter-happened-humiliation = তারা বারবার আমাকে অপমান করে বা লজ্জা দেয়
letter-happened-begging = তাদের জন্য আমাকে ভিক্ষা করতে হয়
letter-happened-forced-crime = আমাকে এমন কাজ করতে হয়, যা বেআইনি
letter-happened-forced-marriage = যে বিয়ে আমার ইচ্ছায় হয়নি
letter-happened-drugs = তারা আমাকে হাতে রাখতে নেশার জিনিস বা মদ দেয়
letter-happened-physical-abuse = কেউ আমার শরীরে আঘাত করে
letter-happened-sexual-abuse = আমার ইচ্ছার বিরুদ্ধে কেউ আমাকে ছোঁয় বা আমার সঙ্গে যৌন সম্পর্ক করে
letter-happened-sexual-exploitation = কেউ আমাকে দিয়ে অন্যদের জন্য বা ছবির জন্য যৌন কাজ করায়
letter-happened-something-else = অন্য কিছু
letter-happened-rather-not-say = বলতে চাই না

## F6 Where and when

letter-place-title = কোথায় ও কখন?
letter-place-why = যাতে সংস্থা জানতে পারে, সেখানে কে সাহায্য করতে পারে। ঠিকানা বা তারিখ চাওয়া হয় না। এখানে কেউ পারমিটের কথা জানতে চায় না।
letter-place-country = কোন দেশে?
letter-place-country-none = বলতে চাই না
letter-place-kind = কেমন জায়গায়?
letter-place-home = কারও বাড়িতে
letter-place-farm = ক্ষেতখামারে বা বনে
letter-place-factory = কারখানায় বা ওয়ার্কশপে
letter-place-construction = নির্মাণের জায়গায়, খনিতে
letter-place-restaurant = রেস্তোরাঁ, হোটেল বা রান্নাঘরে
letter-place-shop = দোকান, পার্লার বা গাড়ি ধোয়ার জায়গায়
letter-place-sex-industry = যেখানে টাকার বদলে যৌন কাজ হয়
letter-place-boat = নৌকায় বা জাহাজে
letter-place-street = রাস্তায়
letter-place-online = ইন্টারনেটে বা ফোনে
letter-place-somewhere-else = অন্য কোথাও
letter-place-rather-not-say = বলতে চাই না
letter-place-when = কখন?
letter-place-now = এখনো চলছে
letter-place-past-year = এক বছরের কম সময় আগে শেষ হয়েছে
letter-place-longer-ago = তারও আগে শেষ হয়েছে
letter-place-when-rather-not-say = আমি নিশ্চিত নই, বা বলতে চাই না

## F7 What would help

letter-help-title = কী হলে আপনার উপকার হবে?
letter-help-why = যাতে সংস্থা তা খুঁজতে পারে। তাদের কাছে সব না-ও থাকতে পারে। যতগুলো খুশি বেছে নিন, বা একটিও না।
letter-help-talk = কথা বলার মতো একজন মানুষ
letter-help-safe-place = ঘুমানোর নিরাপদ জায়গা
letter-help-transport = সেখানে যাওয়ার নিরাপদ উপায়
letter-help-doctor = একজন ডাক্তার বা নার্স
letter-help-substances = মদ, নেশা বা ওষুধ নিয়ে সাহায্য
letter-help-disability = প্রতিবন্ধিতা নিয়ে সাহায্য
letter-help-lawyer = একজন উকিল
letter-help-pay = আমার বেতন
letter-help-papers = আমার কাগজপত্র
letter-help-children = আমার সন্তান, বা তাদের স্কুল
letter-help-family = আমার পরিবারকে খোঁজা বা কল করা
letter-help-training = কিছু শেখা, বা কাজ খোঁজা
letter-help-interpreter = এমন কেউ, যে আমার ভাষা বলে ও আমাদের রীতিনীতি জানে
letter-help-with-a-woman = একজন নারীর সঙ্গে কথা বলা
letter-help-with-a-man = একজন পুরুষের সঙ্গে কথা বলা
letter-help-going-home = বাড়ি ফেরার নিরাপদ উপায়
letter-help-just-information = শুধু তথ্য
letter-help-something-else = অন্য কিছু
letter-help-not-sure = আমি এখনো নিশ্চিত নই

## F8 Your words

letter-words-title = নিজের কথায় আরও কিছু লিখতে চান?
letter-words-why = যাতে সংস্থা আপনাকে আরও ভালো বুঝতে পারে। খুঁটিনাটি লেখার দরকার নেই।
letter-words-court = একদিন আদালত বা অপর পক্ষ এটি দেখতে পারে। অল্প কথাই যথেষ্ট।
letter-words-label = আপনার কথা
# $left (number) - how many characters still fit
letter-words-left = { $left ->
    [one] আরও { $left }টি অক্ষর লেখা যাবে
   *[other] আরও { $left }টি অক্ষর লেখা যাবে
}
# $over (number) - how many characters are too many
letter-words-over = { $over ->
    [one] লেখাটি { $over }টি অক্ষর বেশি লম্বা। কিছু কেটে ফেলা হয়নি। দয়া করে ছোট করুন।
   *[other] লেখাটি { $over }টি অক্ষর বেশি লম্বা। কিছু কেটে ফেলা হয়নি। দয়া করে ছোট করুন।
}

## F9 How to reach you

letter-contact-title = সংস্থাকে কি আপনার সঙ্গে যোগাযোগ করতে দেবেন?
letter-contact-why = যাতে সংস্থা কখনো আপনাকে বিপদে না ফেলে। শুধু নিরাপদ উপায়ের কথাই বলুন।
letter-contact-i-will = না, আমিই সংস্থার সঙ্গে যোগাযোগ করব
letter-contact-i-will-note = তাদের ফোন নম্বর শেষ পাতায় আছে। নিরাপদ হলে, পাতা বন্ধ করার আগে দয়া করে তা লিখে রাখুন।
letter-contact-i-will-no-phone = দয়া করে দেখে নিন, তাদের সঙ্গে যোগাযোগের কোনো উপায় আপনার আছে কি না।
letter-contact-yes = হ্যাঁ, যেভাবে আমি বলি
letter-contact-no = না, আমার সঙ্গে যোগাযোগ করবেন না
letter-contact-rather-not-say = বলতে চাই না
letter-contact-anonymous = আপনি বেছে নিয়েছেন “আমার নাম ও আমার সঙ্গে যোগাযোগের উপায় বাদ দিলে”। তাই এখানে কিছু জানতে চাওয়া হয় না।
letter-contact-change = এটি বদলান
letter-contact-channel = কোন উপায় নিরাপদ?
letter-contact-call = ফোন কল
letter-contact-text = এসএমএস (SMS)
letter-contact-chat = কোনো অ্যাপে মেসেজ
letter-contact-email = ই-মেইল
letter-contact-person = আমার বিশ্বাসের একজন মানুষ
letter-contact-another-way = অন্য উপায়
letter-contact-how = নম্বর, ঠিকানা বা মানুষটি
letter-contact-how-hint = ফোন নম্বর, অ্যাপে যে নাম, বা আপনার বিশ্বাসের একজন মানুষ।
letter-contact-name = আপনার জন্য একটি নাম বা সংকেত শব্দ
letter-contact-name-hint = সংস্থা এটি বলে, যাতে আপনি বোঝেন যে তারাই কথা বলছে। আপনার আসল নাম দেওয়ার দরকার নেই।
letter-contact-lang = কোন ভাষায় কথা বলতে চান?
letter-contact-lang-none = বলতে চাই না
letter-contact-interpreter = আপনি কি দোভাষী চান?
letter-contact-interpreter-no = না
letter-contact-interpreter-woman = হ্যাঁ, একজন নারী
letter-contact-interpreter-man = হ্যাঁ, একজন পুরুষ
letter-contact-interpreter-anybody = হ্যাঁ, যে কেউ
letter-contact-interpreter-not-sure = আমি নিশ্চিত নই
letter-contact-when = কখন নিরাপদ?
letter-contact-morning = সকালে
letter-contact-afternoon = দুপুরের পর
letter-contact-evening = সন্ধ্যায়
letter-contact-night = রাতে
letter-contact-weekdays = সোমবার থেকে শুক্রবার
letter-contact-weekend = শনিবার বা রবিবার
letter-contact-any-time = যেকোনো সময়
letter-contact-avoid = সংস্থার কী করা চলবে না?
letter-contact-no-voicemail = ভয়েস মেসেজ রেখে যাওয়া
letter-contact-no-messages = এসএমএস বা চ্যাট মেসেজ পাঠানো
letter-contact-no-say-who = কে কল করছে তা বলা
letter-contact-no-call-again = কেউ না ধরলে আবার কল করা

## F10 How they may use it

letter-use-title = আপনার লেখা সংস্থাকে কীভাবে ব্যবহার করতে দেবেন?
letter-use-why = যাতে আপনি যতটুকু চান, আপনার লেখা নিয়ে কেউ তার বেশি কিছু না করে।
letter-use-share = যারা সাহায্য করতে পারে, সংস্থা তাদের জানাতে পারবে, যদি প্রতিবার আমি রাজি হই
letter-use-only-them = শুধু এই সংস্থাই জানতে পারবে
letter-use-anonymous = আমার নাম ও আমার সঙ্গে যোগাযোগের উপায় বাদ দিলে তবেই
letter-use-not-sure = আমি নিশ্চিত নই
letter-use-anonymous-note = আপনার সঙ্গে যোগাযোগের উপায় চিঠি থেকে বাদ দেওয়া হয়। পরের পাতায় কোড বানালেই কেবল সংস্থা উত্তর দিতে পারে। আপনার নিজের কথাতেও কোনো নাম আছে কি না, দয়া করে দেখুন।
letter-use-law = কোনো আইন যদি বলে যে কিছু জানাতেই হবে, সংস্থা হয়তো তা জানাতে বাধ্য হবে। কখন, তা তাদের কার্ডে লেখা আছে।

## F13 A code to come back with, between F10 and F11

letter-code-title = ফিরে আসার জন্য একটি কোড চান?
letter-code-why = যাতে সংস্থা এই সাইটে আপনাকে উত্তর দিতে পারে। এতে নাম, নম্বর বা ই-মেইল লাগে না।
letter-code-back = কোড দিয়ে আপনি ফিরে এসে উত্তর পড়তে পারেন, আর আরও লিখতে পারেন।
letter-code-lost = কোড হারালে কেউ তা আর বের করে দিতে পারে না। আপনার কাছে ছাড়া আর কোথাও তা রাখা হয় না।
# Two buttons of the same weight.
letter-code-make = কোড বানান
letter-code-without = কোড ছাড়া পাঠান
letter-code-without-chosen = আপনি কোড ছাড়া পাঠানো বেছে নিয়েছেন। এখনো কোড বানাতে পারেন।
letter-code-making = এই ফোনে একটি কোড বানানো হচ্ছে। কয়েক সেকেন্ড লাগে…
letter-code-failed-title = কোড বানানো যায়নি
letter-code-failed = এই ফোন হয়তো খুব পুরোনো, বা এর মেমোরি খুব ভরা। আবার চেষ্টা করতে পারেন, বা কোড ছাড়া পাঠাতে পারেন।
letter-code-yours = আপনার কোড
letter-code-keep = কীভাবে রাখবেন
letter-code-keep-learn = একবারে চারটি করে সংখ্যা মুখস্থ করুন।
letter-code-keep-write = অথবা লিখে লুকিয়ে রাখুন, যেমন অন্য নম্বরের মধ্যে।
letter-code-keep-finder = যে এটি খুঁজে পায়, সে আপনি সেজে পড়তে ও লিখতে পারে।
letter-code-keep-picture = দয়া করে স্ক্রিনের ছবি তুলবেন না। ছবি গ্যালারিতে ও ক্লাউডে চলে যায়, যা অন্যরা দেখতে পারে।
letter-code-print = শুধু সংখ্যাগুলো ছাপুন
letter-code-last = শেষ চারটি সংখ্যা লিখুন
letter-code-last-hint = এতে বোঝা যায় যে কোড আপনার কাছে আছে। না লিখলে আপনার চিঠি কোড ছাড়া যাবে।
letter-code-right = ঠিক আছে। আপনার চিঠি এই কোডসহ যাবে।
letter-code-wrong = এগুলো শেষ চারটি সংখ্যা নয়। দয়া করে কোডটি আবার দেখুন। যতবার খুশি চেষ্টা করতে পারেন।
letter-code-another = আরেকটি কোড বানান
letter-code-none = না, কোড চাই না
letter-code-word = একটি গোপন শব্দ, যদি চান
letter-code-word-hint = কোনো জায়গা বা সময় বলার আগে সংস্থার উচিত আপনার কাছে এটি জানতে চাওয়া। যে শুধু আপনার কোড খুঁজে পায়, সে এটি জানে না।

## F11 Check and send

letter-check-title = দেখুন, রাজি হোন, পাঠান
letter-check-why = যাতে অন্য কেউ দেখার আগে আপনি সব দেখতে পান।
letter-check-change = বদলান
# $what (text) - the name of the answer that can be changed, for people who hear the page
letter-check-change-what = বদলান: { $what }
letter-check-nobody = এখনো কাউকে বেছে নেওয়া হয়নি
letter-check-choose = কে পড়বে, বেছে নিন
letter-check-nothing = দেওয়া হয়নি
letter-check-about = এটি কার কথা
letter-check-danger = বয়স 18 বছরের কম, বা বিপদে
letter-check-happened = কী ঘটছে, বা ঘটেছে
letter-check-place = কোথায় ও কখন
letter-check-help = কী হলে উপকার হবে
letter-check-words = আপনার কথা
letter-check-contact = সংস্থা কীভাবে আপনার সঙ্গে যোগাযোগ করতে পারবে
letter-check-contact-when = কখন নিরাপদ
letter-check-contact-avoid = সংস্থার যা করা চলবে না
letter-check-contact-speech = নাম বা সংকেত শব্দ, ভাষা, দোভাষী
letter-check-use = সংস্থা কীভাবে ব্যবহার করতে পারবে
letter-check-code = ফিরে আসার কোড
letter-check-code-yes = হ্যাঁ। সংস্থা এই সাইটে আপনাকে উত্তর দিতে পারে।
letter-check-code-no = না। সংস্থা এই সাইটে আপনাকে উত্তর দিতে পারে না।
letter-check-code-not-kept = এখনো কোনো কোড রাখা হয়নি। আপনি শেষ চারটি সংখ্যা লেখেননি। তাই চিঠি কোড ছাড়া যাবে।
letter-check-word = আপনার গোপন শব্দ
letter-check-may-title = সংস্থা কী করতে পারবে, আর কোন কথা কেউ দিতে পারে না
letter-check-may-read = সংস্থা আপনার চিঠি পড়ে। আপনি উপায় দিয়ে থাকলে, এ নিয়ে আপনার সঙ্গে কথা বলতে পারবে।
letter-check-may-share = তাদের কার্ড দেখুন: কখন অন্যদের জানায়, সেখানে লেখা আছে।
letter-check-may-not = তারা হয়তো সাহায্য করতে পারবে না, বা তাড়াতাড়ি পারবে না। সাহায্য পাওয়া যাবেই, এমন কথা কেউ দিতে পারে না।
# $days (number) - the most days that they keep a letter
letter-check-may-keep = { $days ->
    [one] তারা বলে, চিঠি সবচেয়ে বেশি { $days } দিন রাখে।
   *[other] তারা বলে, চিঠি সবচেয়ে বেশি { $days } দিন রাখে।
}
letter-check-may-ask = পরে আপনি তাদের বলতে পারেন, চিঠিটি যেন আর ব্যবহার না করে।
letter-check-may-back = পাঠানোর পর চিঠি ফেরত নেওয়া যায় না।
# $name (text) - the agency's own name
letter-consent = { $name } এই চিঠি পড়বে, এতে আমি রাজি
letter-consent-needed = পাঠাতে হলে, “রাজি” লেখা ঘরে দয়া করে টিক দিন। এখানে থেমেও যেতে পারেন।
# $name (text) - the agency's own name
letter-send = { $name }-কে পাঠান
letter-asking = ডাকবাক্সের কাছে জানতে চাওয়া হচ্ছে, সব তৈরি কি না…
letter-sealing = এই ফোনে আপনার চিঠিতে তালা দেওয়া হচ্ছে…
letter-opening = উত্তরের জন্য আপনার ডাকবাক্স খোলা হচ্ছে…
letter-sending = তালা দেওয়া চিঠি পাঠানো হচ্ছে…
letter-sending-wait = পেছনে যাওয়ার বা অন্য ভাষা বেছে নেওয়ার আগে দয়া করে অপেক্ষা করুন। যেকোনো সময় থামতে পারেন।
# $seconds (number) - in how many seconds it is tried again
letter-waiting = { $seconds ->
    [one] অপেক্ষা চলছে। আমরা { $seconds } সেকেন্ড পরে আবার চেষ্টা করব।
   *[other] অপেক্ষা চলছে। আমরা { $seconds } সেকেন্ড পরে আবার চেষ্টা করব।
}

## Before anything is locked: the agency may be late, or its card is a new one

letter-late-title = সংস্থা এটি দেরিতে পড়তে পারে
# $name (text) - the agency's own name
# $day (text) - a date
letter-late-since = { $name } শেষবার চিঠি আছে কি না দেখেছে { $day } তারিখে।
# $name (text) - the agency's own name
letter-late-never = { $name } এখনো এখানে চিঠি আছে কি না দেখেনি।
letter-late-choice = এখনো কিছুই তালা দেওয়া বা পাঠানো হয়নি। অন্য সংস্থা বেছে নিতে পারেন, কল করতে পারেন, বা তবু পাঠাতে পারেন।
letter-late-send = তবু পাঠান
letter-other-agency = অন্য সংস্থা বেছে নিন
letter-changed-title = তাদের কার্ড বদলেছে
letter-changed-text = আপনি এই পাতা খোলার পর সংস্থা নিজের সম্পর্কে লেখা কথা বদলেছে। দয়া করে তাদের কার্ড আবার পড়ুন। এখনো কিছুই তালা দেওয়া বা পাঠানো হয়নি।
letter-changed-read = কার্ড আবার পড়ুন

## When it could not be sent. Every text says that nothing is lost and what to do.

letter-failed-title = এখনো পাঠানো হয়নি। আপনার জবাবগুলো এখানেই আছে।
letter-failed-offline = এই মুহূর্তে ইন্টারনেট নেই। নেটওয়ার্কের জন্য অপেক্ষা করুন, তারপর আবার “পাঠান” চাপুন।
letter-failed-busy = ডাকবাক্স ব্যস্ত। কয়েক মিনিট অপেক্ষা করুন, তারপর আবার “পাঠান” চাপুন।
letter-failed-full = ডাকবাক্স এখন ভরা। পরে আবার চেষ্টা করুন, অন্য সংস্থা বেছে নিন, বা কল করুন।
letter-failed-refused = ডাকবাক্স চিঠিটি নেয়নি। অন্য সংস্থা বেছে নিন, বা কল করুন।
letter-failed-expired = এই সংস্থার চাবি খুব পুরোনো, তাই আমরা তাদের জন্য চিঠিতে তালা দিইনি। অন্য সংস্থা বেছে নিন, বা কল করুন।
letter-failed-gone = এই সংস্থা আর চিঠি নেয় না। কিছুই তালা দেওয়া বা পাঠানো হয়নি। অন্য সংস্থা বেছে নিন, বা কল করুন।
letter-failed-sealer = তালা দেওয়ার সফটওয়্যার এই ফোনে শুরু হতে পারেনি। আবার চেষ্টা করুন, অন্য ব্রাউজার ব্যবহার করুন, বা কল করুন।
letter-failed-long = আপনার লেখা কিছু একটা বেশি লম্বা: আপনার কথা, বা আপনার সঙ্গে যোগাযোগের উপায়। দয়া করে ছোট করুন। কিছু কেটে ফেলা হয়নি।
# Shown below the two texts that say: press Send again.
letter-failed-again = এই পাতা খোলা থাকলে আমরা নিজেরাও আবার চেষ্টা করি।
letter-failed-kept = আপনি যা লিখেছেন, সব এখনো এই পাতায় আছে। আর কোথাও নেই।

## F12 Stored

letter-sent-title = জমা আছে, এখনো পড়া হয়নি
# $name (text) - the agency's own name
# $days (number) - how many days the agency says it needs
letter-sent-text = { $days ->
    [one] { $name } উত্তর দেওয়ার চেষ্টা করে { $days } দিনের মধ্যে। না-ও দিতে পারে।
   *[other] { $name } উত্তর দেওয়ার চেষ্টা করে { $days } দিনের মধ্যে। না-ও দিতে পারে।
}
letter-sent-then-call = তত দিনে কোনো খবর না পেলে, আপনি কল করতে পারেন:
letter-sent-no-phone = তত দিনে কোনো খবর না পেলে, ফোন নম্বরগুলো দেখুন।
letter-sent-i-will = আপনি বলেছেন যে নিজেই যোগাযোগ করবেন। এভাবে করতে পারেন:
letter-sent-back-title = কীভাবে ফিরে আসবেন
letter-sent-back = এই সাইটের প্রথম পাতা খুলে “আপনার চিঠির উত্তর পড়ুন” বেছে নিন। ওই পাতার নাম G1। তারপর আপনার কোড লিখুন।
letter-sent-ways = চিঠি কোন ধাপে আছে, সেখানে তা-ও দেখা যায়:
letter-sent-way-stored = জমা আছে: সংস্থার জন্য অপেক্ষায় আছে।
letter-sent-way-collected = নিয়েছে: চিঠি সংস্থার কাছে আছে, কিন্তু এখনো পড়েনি।
letter-sent-way-opened = খুলেছে: সেখানে কেউ পড়েছে।
letter-sent-way-answered = উত্তর দিয়েছে: আপনার পড়ার জন্য কিছু আছে।
# Shows the digits again, or hides them.
letter-sent-code = আমার কোড দেখান বা লুকান
letter-sent-files = ছবি বা ফাইল যোগ করুন
letter-sent-files-loading = একটু অপেক্ষা করুন। এই অংশ লোড হচ্ছে।
letter-sent-files-none = এখন ফাইল যোগ করা যাচ্ছে না। আপনার চিঠি তবু জমা আছে।
letter-sent-no-contact = আপনি যোগাযোগের কোনো উপায় দেননি। সংস্থা আপনার চিঠি পড়তে পারে, কিন্তু উত্তর দিতে পারে না।
letter-sent-clean = আপনি যা লিখেছেন, তা আর এই পাতায় নেই। এখন বের হতে পারেন।
letter-sent-danger = এখন বিপদে থাকলে অপেক্ষা করবেন না। জরুরি নম্বরে কল করুন।
letter-sent-practice = এটি অনুশীলন ছিল। কেউ এই চিঠি পড়বে না, উত্তরও দেবে না।

## The letter as the agency can read it without our tools

letter-plain-heading = একটি চিঠি, যেমন লেখা হয়েছে
letter-plain-agency = যাকে লেখা
letter-plain-lang = ভাষা
letter-plain-contact = যিনি লিখেছেন তার সঙ্গে কীভাবে যোগাযোগ করা যাবে, আর কীভাবে যাবে না
letter-plain-contact-none = যিনি লিখেছেন তিনি কোনো উপায় দেননি। যোগাযোগের চেষ্টা করবেন না।
letter-plain-contact-no = যিনি লিখেছেন তার সঙ্গে যোগাযোগ করবেন না।
letter-plain-contact-i-will = যিনি লিখেছেন তার সঙ্গে যোগাযোগ করবেন না। তিনিই আপনাদের সঙ্গে যোগাযোগ করবেন।
letter-plain-code = সাইটের মাধ্যমে উত্তর
letter-plain-code-yes = যিনি লিখেছেন তার কোড আছে। সংস্থার সফটওয়্যার দিয়ে পাঠানো উত্তর সেই কোড দিয়ে পড়া যায়।
letter-plain-code-no = যিনি লিখেছেন তার কোড নেই। সাইটের মাধ্যমে কোনো উত্তর পাঠানো যাবে না।
letter-plain-word = কোনো জায়গা বা সময় বলার আগে এই শব্দটি জানতে চান
