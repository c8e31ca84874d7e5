### What stands in the pages of the letter and of the answers when somebody else could look into the browser.

# In the browser that is built into another app, before anything starts.
program-in-app = Вы открыли эту страницу внутри другого приложения. Возможно, это приложение может видеть, что вы пишете. Безопаснее открыть страницу в своём браузере. Найдите меню приложения и выберите «открыть в браузере».
# The button below: she knows, and goes on.
program-go-on = Всё равно продолжить здесь
# In a browser whose maker runs the pages on its own computers. Nothing starts there.
program-cloud = Компания, которая делает этот браузер, может прочитать то, что вы в нём пишете. Поэтому здесь нельзя ничего написать. Пожалуйста, позвоните или откройте другой браузер.
