### Coming back with a code: the page before its program has started, and every word of the mailbox.
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The page before the program has started, and where it can not start

answers-title = Відповіді
answers-intro = З кодом вашого листа ви можете тут читати відповіді, писати далі або видалити все.
# Shown until the program has started, and where it never starts.
answers-loading = Сторінка почне працювати сама, якщо цей браузер може її відкрити. Їй потрібно до 400 КБ даних.
answers-noscript = У цьому браузері не можна відкрити відповіді, бо скрипти (JavaScript) вимкнено. Відповіді замкнені, і відімкнути їх може лише скрипт.
answers-about-small = Прочитайте це, перш ніж вводити код
answers-none-title = Тут немає відповідей
answers-none-answer = На цій копії сайту ніхто не отримує листів, тому ніхто не відповідає. Будь ласка, не чекайте тут. Натомість ви можете подзвонити.
answers-no-start = Сторінка не може працювати в цьому браузері. Ваші відповіді чекають далі. Будь ласка, спробуйте інший браузер або подзвоніть.
answers-not-secure = Вводити код на цій сторінці небезпечно, тому вона закрита. Перевірте, чи адреса починається з https, або подзвоніть.

## The frame around every screen

answers-back = Назад
answers-close = Закрити цю сторінку
answers-numbers-link = Номери телефонів
answers-about-link = Що все-таки може піти не так
answers-start-link = Початкова сторінка
answers-language-failed = Інша мова не завантажилася. Нічого не втрачено. Спробуйте ще раз, коли буде зв’язок.

## The code

answers-code-title = Відкрити ваші відповіді
answers-code-why = Ваш код відкриває відповіді на цьому телефоні. Сам код нікому не надсилається.
answers-code-label = Ваш код
answers-code-hint = 24 цифри, будь-яким письмом. Пробіли й риски не мають значення.
answers-code-open = Відкрити
answers-code-empty = Будь ласка, введіть 24 цифри вашого коду.
answers-code-letters = У тому, що ви ввели, є літери. У коді є лише цифри.
# $left (number) - how many digits are missing
answers-code-short = { $left ->
    [one] Бракує ще { $left } цифри. У коді 24 цифри.
    [few] Бракує ще { $left } цифр. У коді 24 цифри.
    [many] Бракує ще { $left } цифр. У коді 24 цифри.
   *[other] Бракує ще { $left } цифри. У коді 24 цифри.
}
# $over (number) - how many digits are too many
answers-code-long = { $over ->
    [one] Тут { $over } зайва цифра. У коді 24 цифри.
    [few] Тут { $over } зайві цифри. У коді 24 цифри.
    [many] Тут { $over } зайвих цифр. У коді 24 цифри.
   *[other] Тут { $over } зайвої цифри. У коді 24 цифри.
}
# $group (number) - which of the six groups of four digits, from 1 to 6
answers-code-group = Ці цифри не сходяться. Будь ласка, подивіться ще раз на групу { $group }: схоже, вона неправильна.
answers-code-check = Ці цифри не сходяться. Одна або кілька з них неправильні. Будь ласка, порівняйте їх група за групою.
answers-code-near = Якщо хтось зараз може бачити ваш екран, можливо, краще зробити це пізніше.
answers-code-lost = Без коду ніхто не може відкрити відповіді. Якщо його втрачено, ви можете написати новий лист або подзвонити.

## Opening the mailbox

answers-deriving = Створюємо ключі з вашого коду. Це триває кілька секунд…
answers-agencies = Завантажуємо підписаний список служб…
answers-looking = Шукаємо вашу поштову скриньку…
answers-unlocking = Відмикаємо відповіді й перевіряємо, хто їх написав…
# $seconds (number) - about how long until the next try
answers-waiting = { $seconds ->
    [one] Немає з’єднання, або поштова скринька зайнята. Спробуємо ще раз через { $seconds } секунду.
    [few] Немає з’єднання, або поштова скринька зайнята. Спробуємо ще раз через { $seconds } секунди.
    [many] Немає з’єднання, або поштова скринька зайнята. Спробуємо ще раз через { $seconds } секунд.
   *[other] Немає з’єднання, або поштова скринька зайнята. Спробуємо ще раз через { $seconds } секунди.
}
answers-waiting-login = Деякі мережі просять спочатку увійти. Нічого не втрачено, і вводити щось знову не треба.
answers-nothing-title = Для цього коду немає поштової скриньки
answers-nothing-text = Цифри сходяться, але жодна поштова скринька не має цього коду. Будь ласка, перевірте їх ще раз.
answers-nothing-why = Поштова скринька видаляється, якщо її рік ніхто не відкриває. Можливо, ви самі її видалили або змінили свій код.
answers-nothing-call = Ви можете також подзвонити службі або написати новий лист.

## An open mailbox

answers-threads-title = Ваші відповіді
# The whole button for one agency. $name (text) - the agency's name
# $count (number) - how many answers have come from it
answers-threads-row = { $count ->
    [one] { $name }: { $count } відповідь
    [few] { $name }: { $count } відповіді
    [many] { $name }: { $count } відповідей
   *[other] { $name }: { $count } відповіді
}
# $name (text) - the agency's name
answers-threads-none = { $name }: відповіді ще немає
answers-empty-title = Ваша поштова скринька порожня
answers-empty-text = Ваш код правильний, але тут немає ні листа, ні відповіді. Можливо, ваш лист не дійшов. Ви можете написати його ще раз або подзвонити.
answers-look-again = Перевірити, чи є нові відповіді
# In place of the name of an agency that the signed list does not have.
answers-unknown-agency = Служба, якої немає в списку
answers-unknown-text = Цієї служби вже немає в підписаному списку. Ніхто не може перевірити, хто написав ці відповіді, тому їх приховано. Будь ласка, подзвоніть, перш ніж їм довіряти.
answers-old-list = Підписаний список служб застарів. Будь ласка, подзвоніть службі, перш ніж кудись іти.
answers-note-lost = Не вдалося прочитати нотатку, збережену для вас. Ми не можемо сказати, чи хтось забрав якусь відповідь.
# Stands before the agency's phone numbers.
answers-call = Ви можете також подзвонити туди. Дзвінок може коштувати грошей.
answers-practice = Лише для тренування. Цих листів ніхто не читає, і ніхто на них не відповідає.

## How far a letter is

# $number (number) - the number of the survivor's newest letter to this agency
# $day (text) - the day on which it was stored
answers-way-last = Останнє, що ви надіслали, — номер { $number }, збережено { $day }.
# $number (number) - the number of the survivor's newest letter to this agency
answers-way-last-number = Останнє, що ви надіслали, — номер { $number }.
answers-way-stored = Лист збережено. Служба його ще не отримала.
answers-way-collected = Служба отримала лист, але ще не прочитала.
answers-way-opened = Служба відкрила лист. Відповіді на нього ще немає.
answers-way-answered = Служба відповіла на лист.
# $from (number) - the first of some older letters of hers
# $to (number) - the last of them
answers-way-older-stored = Номери від { $from } до { $to } збережено, ще не отримано.
answers-way-older-one-stored = Номер { $from } збережено, ще не отримано.
answers-way-older-collected = Номери від { $from } до { $to } отримано, ще не прочитано.
answers-way-older-one-collected = Номер { $from } отримано, ще не прочитано.
answers-way-older-opened = Номери від { $from } до { $to } відкрито, відповіді ще немає.
answers-way-older-one-opened = Номер { $from } відкрито, відповіді ще немає.
answers-way-older-answered = На номери від { $from } до { $to } є відповідь.
answers-way-older-one-answered = На номер { $from } є відповідь.
answers-way-many = Там кажуть, що це триватиме довше, бо прийшло багато листів.
answers-way-interpreter = Там кажуть, що це триватиме довше, бо шукають перекладача.
answers-way-partner = Там кажуть, що це триватиме довше, бо чекають на іншу організацію.
answers-way-closed = Там кажуть, що це триватиме довше, бо зараз не працюють.
# $day (text) - a date
answers-way-next = Там кажуть: наступна звістка — не пізніше ніж { $day }.
# $number (number) - the number of the newest answer
# $day (text) - its date
answers-last = Остання відповідь: номер { $number }, { $day }.
answers-last-number = Остання відповідь: номер { $number }.
answers-last-check = Ви можете подзвонити службі й запитати, чи це їхній останній номер. Можливо, хтось затримав новішу відповідь.
answers-no-answer = Відповіді ще немає.

## Answers

# $number (number) - the number of the answer
answers-answer = Відповідь { $number }
answers-answer-closed = Служба більше тут не відповідатиме.
answers-answer-more = Показати решту цієї відповіді
answers-word = Ви вибрали таємне слово. Служба має запитати його у вас, перш ніж назвати місце або час.
answers-helped-title = Чи допомогла вам ця відповідь?
answers-helped-why = Казати не обов’язково. Те, на що ви натиснете, отримає лише служба.
answers-helped-yes = Допомогла
answers-helped-some = Трохи
answers-helped-no = Не допомогла
answers-helped-stored = Збережено для служби. Дякуємо.

## What is not as it should be

answers-trouble-title = Будь ласка, спочатку подивіться на це
# $from (number) - the number of the first answer that is missing
# $to (number) - the number of the last one
answers-trouble-missing = Бракує відповідей від { $from } до { $to }. Можливо, вони загубилися або хтось їх затримав. Будь ласка, запитайте службу.
answers-trouble-missing-one = Бракує відповіді { $from }. Можливо, вона загубилася або хтось її затримав. Будь ласка, запитайте службу.
# $number (number) - the number of the answer
answers-trouble-repeated = Відповідь { $number } прийшла більше ніж один раз. Будь ласка, запитайте службу, яка з них правильна.
answers-trouble-broken = Відповідь { $number } не продовжує попередню. Можливо, щось змінено. Будь ласка, запитайте службу.
answers-trouble-withdrawn = Відповіді, яку ви читали раніше, тут більше немає: номер { $number }. Будь ласка, запитайте службу.
answers-trouble-not-seen = Коли служба писала востаннє, вона ще не бачила вашого листа { $number }. Можливо, він ще в дорозі.
answers-trouble-unreadable = { $count ->
    [one] { $count } лист у вашій поштовій скриньці не відкривається цим кодом. Можливо, його пошкоджено.
    [few] { $count } листи у вашій поштовій скриньці не відкриваються цим кодом. Можливо, їх пошкоджено.
    [many] { $count } листів у вашій поштовій скриньці не відкриваються цим кодом. Можливо, їх пошкоджено.
   *[other] { $count } листа у вашій поштовій скриньці не відкриваються цим кодом. Можливо, їх пошкоджено.
}
answers-hidden-title = Дещо тут не від служби
answers-hidden-text = { $count ->
    [one] { $count } лист не має підпису служби. Можливо, його написав хтось інший, тому його приховано.
    [few] { $count } листи не мають підпису служби. Можливо, їх написав хтось інший, тому їх приховано.
    [many] { $count } листів не мають підпису служби. Можливо, їх написав хтось інший, тому їх приховано.
   *[other] { $count } листа не мають підпису служби. Можливо, їх написав хтось інший, тому їх приховано.
}
answers-hidden-never = Ніколи не йдіть туди, куди там кличуть, і не телефонуйте на номер звідти.
answers-hidden-show = Усе одно показати
answers-hidden-mark = Це не від служби. Ніколи не йдіть туди, куди тут кличуть.

## Writing on

answers-write-title = Писати далі
answers-write-why = Це замикається на цьому телефоні так, що відкрити може лише ця служба. Подробиці писати не обов’язково.
answers-write-label = Ваші слова
# $left (number) - how many characters still fit
answers-write-left = { $left ->
    [one] Вміститься ще { $left } знак
    [few] Вміститься ще { $left } знаки
    [many] Вміститься ще { $left } знаків
   *[other] Вміститься ще { $left } знака
}
# $over (number) - how many characters are too many
answers-write-over = { $over ->
    [one] Текст довший, ніж можна, на { $over } знак. Нічого не обрізано. Будь ласка, зробіть текст коротшим.
    [few] Текст довший, ніж можна, на { $over } знаки. Нічого не обрізано. Будь ласка, зробіть текст коротшим.
    [many] Текст довший, ніж можна, на { $over } знаків. Нічого не обрізано. Будь ласка, зробіть текст коротшим.
   *[other] Текст довший, ніж можна, на { $over } знака. Нічого не обрізано. Будь ласка, зробіть текст коротшим.
}
answers-write-empty = Тут ще немає слів. Ви можете щось написати або лишити як є.
# $name (text) - the agency's own name
answers-write-send = Надіслати службі { $name }
answers-write-sending = Замикаємо ваші слова й надсилаємо їх…
answers-write-stored = Збережено, ще не прочитано. Ваших слів на цій сторінці більше немає.
answers-sending = Замикаємо й надсилаємо…
answers-other-first = Ще надсилається щось інше. Будь ласка, зачекайте хвилинку.
answers-files = Додати фото або файли

## Asking them to stop

answers-stop = Попросити більше не зв’язуватися зі мною
# $name (text) - the agency's own name
answers-stop-sure = Попросити службу { $name } більше не зв’язуватися з вами? Ви й потім зможете їй писати.
answers-stop-yes = Так, попросити
answers-stop-no = Ні
answers-stop-stored = Збережено. Служба побачить ваше бажання, коли забиратиме листи. До того вона ще може з вами зв’язатися.

## Deleting everything

answers-delete = Видалити все
answers-delete-title = Видалити все
answers-delete-why = Щоб ви знали, що зникне, а що може залишитися.
answers-delete-here = Видаляється те, що чекає тут: ваша поштова скринька з усіма відповідями, прочитаними чи ні.
answers-delete-asks = Службу просять видалити те, що ви надіслали. Дещо вона, можливо, мусить зберегти, наприклад через закон.
answers-delete-code = Ваш код більше нічого не відкриє. Цього не можна скасувати.
answers-delete-phone = Історії браузера це не видаляє. Прихованих шпигунських програм теж не зупиняє.
answers-delete-start = Видалити все
answers-delete-sure = Видалити вашу поштову скриньку зараз і попросити службу видалити ваші листи?
answers-delete-yes = Так, видалити
answers-delete-no = Ні, залишити
answers-delete-asking = Просимо службу видалити…
answers-delete-deleting = Видаляємо вашу поштову скриньку…
answers-delete-waiting = У вашій поштовій скриньці ще нічого не видалено. Якщо ви зараз вийдете з цієї сторінки, вона залишиться.
answers-deleted-title = Вашу поштову скриньку видалено
answers-deleted-here = Поштову скриньку й усе, що в ній чекало, видалено. Ваш код більше нічого не відкриває.
# $name (text) - the agency's own name
answers-deleted-asked = Службу { $name } попросили видалити те, що ви надіслали. Вона побачить це, коли забиратиме листи. Дещо вона, можливо, мусить зберегти.
answers-deleted-not-asked = Службу { $name } не вдалося попросити. Те, що ви надіслали, досі в неї. Ви можете їй подзвонити.
answers-deleted-unknown = Однієї служби вже немає в списку, тому її не вдалося попросити. Те, що ви надіслали, може досі бути в неї.

## Changing the code

answers-change = Змінити мій код
answers-change-title = Змінити мій код
answers-change-why = Зробіть це, якщо хтось міг побачити ваш код. Старий тоді нічого не відкриє.
answers-change-moves = Ви отримаєте новий код. Усі відповіді перейдуть до нього, а службам повідомлять, куди відповідати.
answers-change-keep-old = Бережіть обидва коди, доки ця сторінка не скаже, що все готово.
answers-change-make = Створити новий код
answers-change-making = Створюємо новий код на цьому телефоні. Це триває кілька секунд…
answers-change-new = Це ваш новий код
answers-change-keep = Вивчіть його або запишіть і сховайте. Хто його знайде, зможе читати й писати замість вас.
answers-change-picture = Не фотографуйте його. Фото часто самі потрапляють на інші пристрої.
answers-change-last-four = Щоб переконатися, що він у вас є: введіть його останні чотири цифри
answers-change-last-four-hint = Лише останню групу з чотирьох.
answers-change-not-equal = Це не останні чотири цифри нового коду. Будь ласка, подивіться на нього ще раз.
answers-change-confirm = Він у мене є. Змінити мій код
answers-change-reading = Забираємо ваші відповіді…
answers-change-moving = Переносимо ваші відповіді до нового коду…
answers-change-telling = Повідомляємо службам, куди відповідати…
answers-change-deleting = Видаляємо стару поштову скриньку…
answers-change-waiting = Ваш старий код ще діє. Бережіть обидва коди, доки ця сторінка не скаже, що все готово.
answers-change-cancel = Залишити старий код
answers-changed-title = Тепер діє ваш новий код
answers-changed-text = Старий код більше нічого не відкриває.
# $name (text) - the agency's own name
answers-changed-not-told = Службу { $name } не вдалося повідомити. Її нові відповіді не можуть до вас дійти. Ви можете їй подзвонити.
answers-changed-lost = Одну або кілька відповідей не вдалося перенести, бо ніхто не може перевірити, хто їх написав.
answers-changed-go = До моїх відповідей

## When something could not be done. Every text says what is lost, which is nothing, and what to do.

answers-failed-title = Поки що не вийшло
answers-failed-open = Поштову скриньку не вдалося відкрити. У ній нічого не втрачено. Спробуйте пізніше або подзвоніть.
answers-failed-list = Підписаний список служб не завантажився, тому ніхто не може перевірити відповідь. Спробуйте пізніше або подзвоніть.
answers-failed-sealer = Програма не змогла працювати на цьому телефоні. Закрийте інші сторінки й спробуйте ще раз, візьміть інший браузер або подзвоніть.
answers-failed-sealer-read = Відповіді не вдалося відімкнути на цьому телефоні. Закрийте інші сторінки й спробуйте ще раз або візьміть інший браузер.
answers-failed-expired = Ключі цієї служби надто старі, тому для неї нічого не замкнено. Ви можете їй подзвонити.
answers-failed-gone = Ця служба більше не приймає тут листів. Нічого не надіслано. Ви можете їй подзвонити.
answers-failed-full = Поштова скринька служби зараз повна. Спробуйте пізніше або подзвоніть їй.
answers-failed-refused = Поштова скринька цього не прийняла. Спробуйте пізніше або подзвоніть службі.
answers-failed-long = Ваш текст задовгий. Будь ласка, зробіть його коротшим. Нічого не обрізано.
answers-failed-kept = Те, що ви написали, досі на цій сторінці. Більше цього ніде немає.
answers-failed-delete = Поштову скриньку не вдалося видалити. Вона досі є. Спробуйте пізніше.
answers-failed-change = Ваш код ще не змінено. Старий досі діє. Бережіть обидва й спробуйте ще раз.

## After closing

answers-closed-title = Цю сторінку закрито
answers-closed-again = Знову відкрити відповіді
answers-closed-text = Від ваших відповідей на цій сторінці нічого не лишилося. Історія браузера все ще може показати, що ви були на цьому сайті. Прихованих шпигунських програм це не зупиняє.

## What the agency can read without our tools

answers-plain-heading = Продовження листа, як його написано
answers-plain-helped-yes = Людина, яка написала, каже: відповідь допомогла.
answers-plain-helped-some = Людина, яка написала, каже: відповідь трохи допомогла.
answers-plain-helped-no = Людина, яка написала, каже: відповідь не допомогла.
answers-plain-stop = Людина, яка написала, просить більше з нею не зв’язуватися.
answers-plain-delete = Людина, яка написала, просить видалити те, що вам надіслано.
answers-plain-moved = Людина, яка написала, має новий код. Будь ласка, відтепер відповідайте на нову адресу.
