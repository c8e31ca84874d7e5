### The start page of a language.

home-title = আপনার অধিকার আছে। এরপর কী হবে, তা আপনিই ঠিক করবেন।
# "Remember": browsers and networks keep lists of visited pages. The link home-helps follows.
home-traces = আমরা আপনার নাম জানতে চাই না। আপনার ফোনে ও নেটওয়ার্কে এই সাইট দেখার চিহ্ন থেকে যেতে পারে।
home-helps = কী করলে কাজে দেয়

home-numbers = এখনই কারও সঙ্গে কথা বলুন
home-numbers-small = হেল্পলাইন, দেশ অনুযায়ী
home-letter = আপনি যাকে বেছে নেন, তাকে লিখুন
home-letter-small = পাঠানোর আগে আপনার ফোনেই তালা দেওয়া হয়
# In place of the line above, where no agency receives letters.
home-letter-none = এখানে কেউ চিঠি নেয় না। অন্য উপায় দেখুন।
# Shown only where an agency receives letters.
home-answers = আপনার চিঠির উত্তর পড়ুন
home-answers-small = যে কোড আপনি রেখেছেন, সেটি দিয়ে
home-about = এই সাইট সম্পর্কে
home-about-small = সাইটটি কী করে, আর কী সমস্যা হতে পারে

home-danger = আপনি এখন বিপদে থাকলে, যে দেশে আছেন সেখানকার জরুরি নম্বরে কল করুন।
home-danger-find = নম্বর খুঁজুন
