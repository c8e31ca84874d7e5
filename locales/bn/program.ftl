### What stands in the pages of the letter and of the answers when somebody else could look into the browser.

# In the browser that is built into another app, before anything starts.
program-in-app = আপনি এই পাতাটি অন্য একটি অ্যাপের ভেতরে খুলেছেন। আপনি যা লেখেন, সেই অ্যাপ হয়তো তা দেখতে পারে। নিজের ব্রাউজারে পাতাটি খোলা বেশি নিরাপদ। অ্যাপটির মেনু খুঁজুন, আর ব্রাউজারে খোলার উপায়টি বেছে নিন।
# The button below: she knows, and goes on.
program-go-on = তবু এখানেই এগিয়ে যান
# In a browser whose maker runs the pages on its own computers. Nothing starts there.
program-cloud = এই ব্রাউজার যে কোম্পানি বানায়, তারা এতে আপনার লেখা পড়তে পারে। তাই এখানে কিছু লেখা যায় না। দয়া করে কল করুন, বা অন্য ব্রাউজার ব্যবহার করুন।
