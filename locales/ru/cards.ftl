### Cards to show: short sentences that somebody shows to an official, a doctor or a helper, in two languages.
### Each is said by the person who shows it, and read by a stranger: polite, clear, complete in itself.
### Keep "I" free of gender where the language lets you. No sentence may promise, admit or accuse anything.

cards-title = Карточки, которые можно показать
# The line below the title, in lists.
cards-short = Фразы на двух языках
cards-answer = Вы можете показать эти фразы человеку, который не говорит на вашем языке. Эту страницу можно и распечатать.
cards-how = Как пользоваться карточками
cards-how-choose = Выберите язык человека, которому хотите их показать. Потом покажите пальцем на фразу.
cards-how-right = Эти фразы — не закон. Возможно, с ними вас лучше поймут.
cards-how-keep = Распечатанную карточку могут найти. Храните её, только если это для вас безопасно.
# Above the list of languages; each opens the sentences in that language.
cards-languages = На каком языке?
# The heading of the sentences in a guide; the link below it leads to this page.
cards-here = Фразы, которые можно показать
cards-more = Все фразы, на других языках тоже

cards-interpreter = Мне нужен переводчик, пожалуйста.
cards-slowly = Я не понимаю. Пожалуйста, говорите медленно и простыми словами.
cards-read = Пожалуйста, прочитайте мне этот документ.
cards-lawyer = Сначала я хочу поговорить с адвокатом.
cards-sign = Я не хочу подписывать это сейчас. Сначала я хочу получить совет.
cards-copy = Пожалуйста, дайте мне копию этого документа.
cards-woman = Мне хотелось бы поговорить с женщиной, если это возможно.
cards-man = Мне хотелось бы поговорить с мужчиной, если это возможно.
cards-break = Мне нужен перерыв. Потом я смогу продолжить.
cards-alone = Мне хотелось бы поговорить с вами наедине, пожалуйста.
cards-doctor = Мне нужен врач.
cards-safe = Мне нужно безопасное место на эту ночь.
cards-police = Пожалуйста, пока не вызывайте полицию. Сначала я хочу получить совет.
cards-where = Пожалуйста, никому не говорите, где я.
cards-employer = Пожалуйста, не связывайтесь с моим работодателем.
cards-family = Пожалуйста, не связывайтесь с моей семьёй.
cards-embassy = Пожалуйста, не связывайтесь с моим посольством.
cards-afraid = Я боюсь возвращаться в свою страну.
cards-papers = Кто-то забрал мои документы.
cards-child = Мне меньше 18 лет.
cards-support = Мне хотелось бы, чтобы рядом со мной был человек, которому я доверяю.
cards-number = Пожалуйста, напишите мне ваше имя и номер телефона.
