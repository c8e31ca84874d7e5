### What stands in the pages of the letter and of the answers when somebody else could look into the browser.

# In the browser that is built into another app, before anything starts.
program-in-app = You opened this page inside another app. That app may be able to see what you write. It is safer to open the page in your own browser. Look for the app’s menu and choose to open the page in the browser.
# The button below: she knows, and goes on.
program-go-on = Go on here all the same
# In a browser whose maker runs the pages on its own computers. Nothing starts there.
program-cloud = The company that makes this browser can read what you write in it. So nothing can be written here. Please call, or use another browser.
