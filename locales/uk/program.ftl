### What stands in the pages of the letter and of the answers when somebody else could look into the browser.

# In the browser that is built into another app, before anything starts.
program-in-app = Ви відкрили цю сторінку всередині іншого застосунку. Можливо, цей застосунок може бачити, що ви пишете. Безпечніше відкрити сторінку у своєму браузері. Знайдіть меню застосунку й виберіть «відкрити в браузері».
# The button below: she knows, and goes on.
program-go-on = Усе одно продовжити тут
# In a browser whose maker runs the pages on its own computers. Nothing starts there.
program-cloud = Компанія, яка робить цей браузер, може прочитати те, що ви в ньому пишете. Тому тут не можна нічого написати. Будь ласка, подзвоніть або скористайтеся іншим браузером.
