### The pages with phone numbers: the list of countries, and the frame around each country's numbers.
### The name of each line, who runs it and its own notes are in lines.ftl.

## The list of countries

numbers-title = এখনই কারও সঙ্গে কথা বলুন
numbers-danger = এখন বিপদে আছেন? যে দেশে আছেন, সেখানকার জরুরি নম্বরে কল করুন। ওই দেশের পাতায় সেটি সবার আগে থাকে।
numbers-pick = আপনি এখন কোথায়?
numbers-tap = নম্বর দেখতে একটি দেশ বেছে নিন। কল করার আগে ফোন আপনাকে জিজ্ঞেস করে।
numbers-missing = আপনার দেশ এখানে নেই?
numbers-missing-text = তাহলে আমাদের কাছে দেখানোর মতো নম্বর নেই। কোনো হাসপাতাল, বা আপনার বিশ্বাসের কেউ নম্বর জানতে পারেন।

## The page of a country

numbers-emergency = আপনি যদি এখন বিপদে থাকেন
numbers-emergency-any = জরুরি নম্বর
numbers-emergency-police = পুলিশ
numbers-emergency-ambulance = অ্যাম্বুলেন্স
numbers-emergency-text = পুলিশ এই কলের কথা জানতে পারে, বা চলে আসতে পারে।
numbers-emergency-none = এই দেশের এমন কোনো জরুরি নম্বর আমাদের কাছে নেই, যা দেখাতে পারি।
numbers-before = কল করার আগে
numbers-bill = কল বিনামূল্যে হলেও ফোনের বিলে আর কলের তালিকায় দেখা যেতে পারে।
numbers-safe = পারলে বিশ্বাসের কারও ফোন ব্যবহার করুন।
numbers-ask = আপনার নাম বলার দরকার নেই। আগে জিজ্ঞেস করতে পারেন, তারা কারা, আর কাকে কাকে জানায়।
numbers-hang-up = আপনি যেকোনো সময় কল শেষ করতে পারেন।
numbers-confirmed = হেল্পলাইন
numbers-confirmed-text = এই সাইটের জন্য কেউ এই হেল্পলাইনগুলোতে কল করেছেন। কবে, তা তারিখে লেখা আছে।
numbers-open = যাচাই করা হয়নি
numbers-open-text = নিচে যে জায়গার নাম আছে, সেখানে আমরা এই নম্বরগুলো পেয়েছি। এই সাইটের জন্য ইদানীং কেউ এগুলোতে কল করেননি। এখন এগুলো ভুল হতে পারে।
numbers-none = এই দেশের এমন কোনো হেল্পলাইন আমাদের কাছে এখন নেই, যা দেখাতে পারি।

## One line: short words, each followed by what we know

# $who (text) - who runs the line, from lines.ftl
numbers-run-by = কারা চালায়: { $who }
# Followed by when somebody answers.
numbers-hours = খোলা থাকে
# Followed by names of languages.
numbers-languages = ভাষা
# After the names of languages, when the source speaks of others.
numbers-languages-more = অন্য ভাষা, হয়তো দোভাষী দিয়ে
# Followed by what a call costs.
numbers-cost = খরচ
numbers-cost-free = আমরা যতটুকু জানি, এই দেশে বিনামূল্যে
numbers-cost-charged = কল করতে টাকা লাগে
numbers-cost-may = কল করতে টাকা লাগতে পারে
# Followed by the number to dial from another country.
numbers-abroad = অন্য দেশ থেকে
# Followed by a number for text messages.
numbers-sms = এসএমএস (SMS)
# $word (text) - the word that the line wants to get
numbers-sms-word = লিখুন: { $word }
# The name of the app, followed by a number.
numbers-whatsapp = হোয়াটসঅ্যাপ (WhatsApp)
# Followed by an e-mail address.
numbers-email = ই-মেইল
# Followed by the day on which somebody called the line for this site.
numbers-called = আমরা কল করেছি
# Followed by where we found the number.
numbers-source = পেয়েছি
# $host (text) - the address of the source, like "example.org". $seen (text) - the day we read it, as the language writes it.
numbers-source-seen = { $host }, { $seen } তারিখে পড়া হয়েছে
# $host (text) - the address of the source. $dated (text) - the day, month or year that the page bears. $seen (text) - the day we read it.
numbers-source-dated = { $host }, পাতার তারিখ: { $dated }; { $seen } তারিখে পড়া হয়েছে
# In place of something that the source does not say.
numbers-unknown = আমরা জানি না

## When a line is open. Times are written like 09:00.

numbers-hours-always = প্রতিদিন, দিনরাত
numbers-hours-every-day = প্রতিদিন, কয়টা থেকে কয়টা তা আমরা জানি না
# $from (text) and $until (text) - times of day
numbers-hours-daily = প্রতিদিন, { $from } থেকে { $until } (ওই দেশের সময়)
# $first (text) - a day of the week. $from (text) and $until (text) - times of day
numbers-hours-one-day = { $first }, { $from } থেকে { $until } (ওই দেশের সময়)
# $first (text) and $last (text) - days of the week. $from (text) and $until (text) - times of day
numbers-hours-weekly = { $first } থেকে { $last }, { $from } থেকে { $until } (ওই দেশের সময়)
numbers-day-mon = সোমবার
numbers-day-tue = মঙ্গলবার
numbers-day-wed = বুধবার
numbers-day-thu = বৃহস্পতিবার
numbers-day-fri = শুক্রবার
numbers-day-sat = শনিবার
numbers-day-sun = রবিবার

## What to know before you give details. It stands above the number.

numbers-warn-police = পুলিশ এই হেল্পলাইন চালায়। আপনার কথা শুনে তারা ব্যবস্থা নিতে পারে, আর আপনার কাগজপত্র চাইতে পারে।
numbers-warn-immigration = ইমিগ্রেশন অফিস এই হেল্পলাইন চালায়। আপনার থাকা নিয়ে ভয় থাকলে, আগে উকিল বা অন্য হেল্পলাইনের সঙ্গে কথা বলুন।
numbers-warn-labour = সরকারি শ্রম পরিদর্শকেরা এই হেল্পলাইন চালান। তারা পুলিশ বা ইমিগ্রেশনকে জানাতে পারেন। আগে তাদের জিজ্ঞেস করুন।
numbers-warn-enforcement = অপরাধের তদন্ত করে এমন একটি অফিস এই হেল্পলাইন চালায়। তারা পুলিশ বা ইমিগ্রেশনকে জানাতে পারে। আগে জিজ্ঞেস করুন।
numbers-warn-government = সরকার এই হেল্পলাইন চালায়। আগে জিজ্ঞেস করুন, তারা কাকে কাকে জানায়।
numbers-warn-unknown = কারা এই হেল্পলাইন চালায়, আমরা জানি না। আগে জিজ্ঞেস করুন, তারা কারা, আর কাকে কাকে জানায়।
