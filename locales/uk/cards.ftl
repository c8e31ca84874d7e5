### Cards to show: short sentences that somebody shows to an official, a doctor or a helper, in two languages.
### Each is said by the person who shows it, and read by a stranger: polite, clear, complete in itself.
### Keep "I" free of gender where the language lets you. No sentence may promise, admit or accuse anything.

cards-title = Картки, які можна показати
# The line below the title, in lists.
cards-short = Речення двома мовами
cards-answer = Ви можете показати ці речення людині, яка не говорить вашою мовою. Цю сторінку можна також надрукувати.
cards-how = Як користуватися картками
cards-how-choose = Виберіть мову людини, якій хочете їх показати. Потім покажіть пальцем на речення.
cards-how-right = Ці речення — не закон. Вони можуть допомогти, щоб вас зрозуміли.
cards-how-keep = Надруковану картку можуть знайти. Тримайте її при собі, лише якщо це для вас безпечно.
# Above the list of languages; each opens the sentences in that language.
cards-languages = Якою мовою?
# The heading of the sentences in a guide; the link below it leads to this page.
cards-here = Речення, які можна показати
cards-more = Усі речення, більше мов

cards-interpreter = Мені потрібен перекладач, будь ласка.
cards-slowly = Я не розумію. Будь ласка, говоріть повільно й простими словами.
cards-read = Будь ласка, прочитайте мені цей папір.
cards-lawyer = Спочатку я хочу поговорити з адвокатом.
cards-sign = Зараз я не хочу цього підписувати. Спочатку я хочу порадитися.
cards-copy = Будь ласка, дайте мені копію цього паперу.
cards-woman = Якщо можна, я хочу говорити з жінкою.
cards-man = Якщо можна, я хочу говорити з чоловіком.
cards-break = Мені потрібна перерва. Я можу продовжити пізніше.
cards-alone = Я хочу поговорити з вами наодинці, будь ласка.
cards-doctor = Мені потрібен лікар.
cards-safe = Мені потрібне безпечне місце на цю ніч.
cards-police = Будь ласка, поки що не викликайте поліцію. Спочатку я хочу порадитися.
cards-where = Будь ласка, нікому не кажіть, де я.
cards-employer = Будь ласка, не зв’язуйтеся з моїм роботодавцем.
cards-family = Будь ласка, не зв’язуйтеся з моєю сім’єю.
cards-embassy = Будь ласка, не зв’язуйтеся з моїм посольством.
cards-afraid = Я боюся повертатися до своєї країни.
cards-papers = Хтось забрав мої документи.
cards-child = Мені ще немає 18 років.
cards-support = Я хочу, щоб зі мною була людина, якій я довіряю.
cards-number = Будь ласка, запишіть мені ваше ім’я й номер телефону.
