### Cards to show: short sentences that somebody shows to an official, a doctor or a helper, in two languages.
### Each is said by the person who shows it, and read by a stranger: polite, clear, complete in itself.
### Keep "I" free of gender where the language lets you. No sentence may promise, admit or accuse anything.

cards-title = দেখানোর জন্য কার্ড
# The line below the title, in lists.
cards-short = দুই ভাষায় লেখা বাক্য
cards-answer = যে আপনার ভাষা জানে না, তাকে এই বাক্যগুলো দেখাতে পারেন। এই পাতা ছাপতেও পারেন।
cards-how = কার্ডগুলো কীভাবে ব্যবহার করবেন
cards-how-choose = যাকে দেখাতে চান, তার ভাষা বেছে নিন। তারপর একটি বাক্যে আঙুল রাখুন।
cards-how-right = এই বাক্যগুলো আইন নয়। এগুলো হয়তো আপনার কথা বোঝাতে কাজে লাগবে।
cards-how-keep = ছাপা কার্ড কেউ খুঁজে পেতে পারে। আপনার জন্য নিরাপদ হলেই কেবল এটি কাছে রাখুন।
# Above the list of languages; each opens the sentences in that language.
cards-languages = কোন ভাষায়?
# The heading of the sentences in a guide; the link below it leads to this page.
cards-here = দেখানোর জন্য বাক্য
cards-more = সব বাক্য, আরও ভাষায়

cards-interpreter = অনুগ্রহ করে, আমার একজন দোভাষী দরকার।
cards-slowly = আমি বুঝতে পারছি না। অনুগ্রহ করে ধীরে ও সহজ ভাষায় বলুন।
cards-read = অনুগ্রহ করে এই কাগজটি আমাকে পড়ে শোনান।
cards-lawyer = আমি আগে একজন উকিলের সঙ্গে কথা বলতে চাই।
cards-sign = আমি এখন এতে সই করতে চাই না। আমি আগে পরামর্শ নিতে চাই।
cards-copy = অনুগ্রহ করে এই কাগজের একটি কপি আমাকে দিন।
cards-woman = সম্ভব হলে আমি একজন নারীর সঙ্গে কথা বলতে চাই।
cards-man = সম্ভব হলে আমি একজন পুরুষের সঙ্গে কথা বলতে চাই।
cards-break = আমার একটু বিরতি দরকার। পরে আবার চালিয়ে যেতে পারব।
cards-alone = অনুগ্রহ করে আমাকে আপনার সঙ্গে একা কথা বলতে দিন।
cards-doctor = আমার একজন ডাক্তার দরকার।
cards-safe = আজ রাতের জন্য আমার একটি নিরাপদ জায়গা দরকার।
cards-police = অনুগ্রহ করে এখনই পুলিশ ডাকবেন না। আমি আগে পরামর্শ নিতে চাই।
cards-where = অনুগ্রহ করে কাউকে বলবেন না আমি কোথায় আছি।
cards-employer = অনুগ্রহ করে আমার মালিকের সঙ্গে যোগাযোগ করবেন না।
cards-family = অনুগ্রহ করে আমার পরিবারের সঙ্গে যোগাযোগ করবেন না।
cards-embassy = অনুগ্রহ করে আমার দূতাবাসের সঙ্গে যোগাযোগ করবেন না।
cards-afraid = নিজের দেশে ফিরে যেতে আমার ভয় করে।
cards-papers = কেউ আমার কাগজপত্র নিয়ে নিয়েছে।
cards-child = আমার বয়স 18 বছরের কম।
cards-support = আমি চাই, আমার বিশ্বাসের একজন মানুষ আমার সঙ্গে থাকুক।
cards-number = অনুগ্রহ করে আপনার নাম ও ফোন নম্বর আমাকে লিখে দিন।
