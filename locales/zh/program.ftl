### What stands in the pages of the letter and of the answers when somebody else could look into the browser.

# In the browser that is built into another app, before anything starts.
program-in-app = 你是在另一个软件里打开本页的。那个软件可能看得到你写的内容。在你自己的浏览器里打开本页更安全。请找到那个软件的菜单，选择在浏览器中打开。
# The button below: she knows, and goes on.
program-go-on = 照样在这里继续
# In a browser whose maker runs the pages on its own computers. Nothing starts there.
program-cloud = 制作这个浏览器的公司能读到你在里面写的内容。所以在这里什么都不能写。请打电话，或换一个浏览器。
