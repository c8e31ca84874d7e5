### What stands in the pages of the letter and of the answers when somebody else could look into the browser.

# In the browser that is built into another app, before anything starts.
program-in-app = این صفحه را درون برنامه (اپ) دیگری باز کرده‌اید. شاید آن برنامه بتواند ببیند چه می‌نویسید. باز کردن صفحه در مرورگر خودتان امن‌تر است. منوی آن برنامه را پیدا کنید و باز کردن صفحه در مرورگر را انتخاب کنید.
# The button below: she knows, and goes on.
program-go-on = با این حال ادامه در همین‌جا
# In a browser whose maker runs the pages on its own computers. Nothing starts there.
program-cloud = شرکتی که این مرورگر را می‌سازد می‌تواند آنچه را در آن می‌نویسید بخواند. پس اینجا نمی‌شود چیزی نوشت. لطفاً زنگ بزنید، یا از مرورگر دیگری استفاده کنید.
