### What stands in the pages of the letter and of the answers when somebody else could look into the browser.

# In the browser that is built into another app, before anything starts.
program-in-app = فُتحت هذه الصفحة داخل تطبيق آخر. قد يستطيع ذلك التطبيق رؤية ما يُكتب فيها. فتحُ الصفحة في متصفحك أكثر أمانًا. يُرجى البحث عن قائمة التطبيق، واختيار فتح الصفحة في المتصفح.
# The button below: she knows, and goes on.
program-go-on = المتابعة هنا رغم ذلك
# In a browser whose maker runs the pages on its own computers. Nothing starts there.
program-cloud = الشركة التي تصنع هذا المتصفح تستطيع قراءة ما يُكتب فيه. لذلك لا يمكن كتابة شيء هنا. يُرجى الاتصال بالهاتف، أو استخدام متصفح آخر.
