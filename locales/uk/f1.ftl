### The page of the letter before the form has started, and where it can not start.
### All words of the form itself are in letter.ftl.

f1-title = Написати тим, кого ви виберете
f1-answer = Ви можете написати листа службі, яку виберете. Ваш телефон замикає його ще до надсилання. Зупинитися можна будь-коли.
# Shown until the form has started, and where it never starts.
f1-loading = Форма почнеться тут сама, якщо цей браузер може її відкрити. Їй потрібно до 200 КБ даних і ще 100 КБ, щоб надіслати лист.
f1-loading-other = Якщо вона не починається, скористайтеся одним зі способів нижче.
f1-noscript = Форма не може працювати в цьому браузері, бо скрипти (JavaScript) вимкнено. Форми, яка не замикає лист, ми не пропонуємо.
f1-ways = Інші способи
f1-numbers = Поговорити з кимось зараз
f1-numbers-small = Гарячі лінії за країнами
f1-about = Що все-таки може піти не так
f1-about-small = Прочитайте це, перш ніж писати
f1-home = Початкова сторінка
f1-home-small = Прочитати про ваші права

## Where nobody has checked the words that can hurt when they are wrong

f1-closed-title = Цією мовою ще не можна написати листа
f1-closed-answer = Цією мовою ще ніхто не перевірив усіх важливих слів листа. Неправильне слово може вам зашкодити. Ви можете подзвонити або написати іншою мовою.
# Above the list of languages.
f1-closed-open = Написати можна такими мовами

## Where nobody receives letters

f1-none-title = Тут не можна написати листа
f1-none-answer = На цій копії сайту ніхто не отримує листів. Будь ласка, не чекайте на відповідь. Натомість ви можете подзвонити.
