### Notes on the emergency numbers of a country, where there is something to know. The numbers are in content/countries.toml.

countries-ar-note = 2022 সালে আর্জেন্টিনার সব জায়গায় 911 কাজ করত না।
countries-bd-note = একটি সূত্র বলে, ইংরেজির জন্য 2 চাপতে পারেন।
countries-co-note = এই নম্বর আমরা মেদেয়িন (Medellín) শহরের জন্য পেয়েছি। কলম্বিয়ার সব জায়গায় এটি কাজ না-ও করতে পারে।
countries-id-note = 112 শুধু কিছু জেলায় কাজ করে।
countries-in-note = কোনো কোনো জায়গায় মানুষ এখনো পুলিশের জন্য 100 আর চিকিৎসার জন্য 108 ব্যবহার করে।
countries-ke-note = তালিকায় 911-ও আছে।
countries-kh-note = অ্যাম্বুলেন্সের এমন কোনো নম্বর আমাদের কাছে নেই, যা দেখাতে পারি।
countries-et-note = অ্যাম্বুলেন্সের এমন কোনো নম্বর আমাদের কাছে নেই, যা দেখাতে পারি।
countries-lb-note = অ্যাম্বুলেন্সের এমন কোনো নম্বর আমাদের কাছে নেই, যা দেখাতে পারি।
countries-my-note = 2015 সালের একটি রিপোর্ট বলে, মোবাইল থেকে 112-তে কল করলে একই জায়গায় যায়।
countries-ng-note = 112 নাইজেরিয়ার সব জায়গায় কাজ না-ও করতে পারে।
countries-sa-note = যারা ফোন ধরেন, তারা বেশির ভাগ আরবিতে কথা বলেন।
countries-ua-note = অ্যাম্বুলেন্সের এমন কোনো নম্বর আমাদের কাছে নেই, যা দেখাতে পারি।
countries-vn-note = 112 নিখোঁজ মানুষ খোঁজা ও উদ্ধারের জন্য।
countries-za-note = 112 মোবাইল ফোন থেকে কাজ করে।
