### The page of all questions, and the rows of the start page that lead to its parts.
### No "police", "trafficking", "abuse" here: others may glance at the start page.

finder-title = উত্তর খুঁজুন
# The row of the start page.
finder-short = সব প্রশ্ন, আর খোঁজার ঘর

finder-need-n1 = আজই আমার কিছু দরকার
finder-need-n1-short = নিরাপদ জায়গা, ডাক্তার, একটি পরিকল্পনা
finder-need-n2 = আমার সঙ্গে যা করা হয়, তা কি ঠিক?
finder-need-n2-short = লক্ষণ, কাগজপত্র, বেতন, ভাঙা নিয়ম
finder-need-n3 = সরকারি কর্মকর্তা, উকিল ও আদালত
finder-need-n3-short = প্রশ্ন, দোভাষী, কে কথা গোপন রাখে
finder-need-n4 = থাকা বা দেশে ফেরা
finder-need-n4-short = পারমিট, আশ্রয়, নাগরিকত্ব না থাকা, ফিরে যাওয়া
finder-need-n5 = টাকা ও ক্ষতি পূরণ
finder-need-n5-short = ক্ষতির জন্য, এক দেশ থেকে অন্য দেশেও
finder-need-n6 = আমার ও আমার পরিবারের কথা
finder-need-n6-short = কম বয়স, বেশি বয়স, সন্তান নিয়ে, প্রতিবন্ধিতা নিয়ে
finder-need-n7 = কাউকে সাহায্য করা, আর চিঠি
finder-need-n7-short = বন্ধুদের জন্য, আর চিঠির কী হয়

## By country

finder-countries = দেশ অনুযায়ী
finder-countries-row = একটি দেশ বেছে নিন
finder-countries-small = সেখানকার ফোন নম্বর ও অধিকার

## Sentences to show

finder-show = কাউকে দেখানোর জন্য

## The search. It works only with script, and what is typed stays on the page.

finder-search = খুঁজুন
# Stands above the field.
finder-search-words = একটি বা দুটি শব্দ
finder-search-stays = আপনি যা লেখেন, তা এই পাতাতেই থাকে।
finder-found = এগুলো মিলতে পারে:
finder-none = কিছু পাওয়া যায়নি। অন্য শব্দ দিয়ে খুঁজুন, বা নিচে দেখুন।
finder-failed = খোঁজার ব্যবস্থা লোড করা যায়নি। নিচে দেখতে পারেন।
