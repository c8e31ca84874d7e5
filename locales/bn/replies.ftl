### Quick answers: what an agency may send to a survivor, in her language. Somebody edits each one before it is sent.
### Plain, kind words; 20 words a sentence at most. Promise nothing: no time, no result, no safety.
### Name no place, no hour and no number: she may not be the only one who reads it.
### A label is what the agency's people see when they choose. The text is what she reads.

replies-got-it-label = আপনার চিঠি পেয়েছি, পড়ছি
replies-got-it = আমাদের লেখার জন্য ধন্যবাদ। আপনার চিঠি আমাদের কাছে আছে, আমরা পড়ছি। আপনি যেকোনো সময় এখানে আবার লিখতে পারেন। এখন বিপদে থাকলে, নিরাপদে পারলে আগে ফোন করে সাহায্য চান।

replies-need-time-label = আমাদের আরও সময় দরকার
replies-need-time = আমরা আপনার চিঠি পড়েছি। ভালো করে উত্তর দিতে আমাদের আরও কিছু সময় দরকার। আপনি কোনো ভুল করেননি। অপেক্ষার সময়ে আপনাকে কিছু করতে হবে না।

replies-question-label = একটি প্রশ্ন, যার উত্তর না দিলেও চলে
replies-question = আপনার চিঠির জন্য ধন্যবাদ। আমরা আরও ভালো করে বুঝতে চাই। আপনি একটি প্রশ্নের উত্তর দিতে পারেন, বা না-ও দিতে পারেন: সেটা আপনার ইচ্ছা। আমাদের প্রশ্ন: এখন কোন জিনিসে আপনার সবচেয়ে বেশি উপকার হবে?

replies-call-us-label = চাইলে আমাদের কল করতে পারেন
replies-call-us = আপনার জন্য নিরাপদ হলে, আমাদের সঙ্গে ফোনেও কথা বলতে পারেন। যে সাইটে আমাদের লিখেছেন, সেখানেই আমাদের নম্বর পাবেন। কল করতেই হবে, এমন নয়। আপনি এখানে লিখেও যেতে পারেন।

replies-not-for-us-label = আমাদের কাজ নয়, তবে এরা সাহায্য করতে পারে
# $others (text) - who may help in our place; the agency's people write it, with a full stop at the end
replies-not-for-us = আমাদের লেখার জন্য ধন্যবাদ। আমরা দুঃখিত: এ ব্যাপারে আমরা নিজেরা সাহায্য করতে পারি না। এরা পারে: { $others } জিজ্ঞেস করে আপনি ঠিক কাজই করেছেন।

replies-safe-first-label = আপনার নিরাপত্তা সবার আগে
replies-safe-first = আপনার নিরাপত্তা সবার আগে। দয়া করে এটি তখনই পড়ুন, যখন কেউ আপনার স্ক্রিন দেখতে পারে না। এখানে আমাদের লিখে যাওয়া কি আপনার জন্য নিরাপদ? আপনি হ্যাঁ বা না বলতে পারেন, বা কিছু না-ও বলতে পারেন।

replies-evidence-safe-label = যা আছে রাখুন, যদি নিরাপদ হয়
replies-evidence-safe = আপনাকে প্রমাণ জোগাড় করতে হবে না। দয়া করে এমন কিছু করবেন না, যাতে আপনার বিপদ হয়। মেসেজ, ছবি বা কাগজপত্র থাকলে শুধু এমন জায়গায় রাখুন, যেখানে অন্য কেউ খুঁজে পায় না।

replies-close-label = আমরা আর লিখব না
replies-close = এই আলাপে এটাই আমাদের শেষ উত্তর। আপনি যেকোনো সময় নতুন চিঠি লিখতে পারেন, আমাদের বা অন্যদের। আমাদের বিশ্বাস করার জন্য ধন্যবাদ। আপনার ভালো হোক।
