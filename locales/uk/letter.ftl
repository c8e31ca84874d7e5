### The letter: every word of the form, from "before you start" to "stored".
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The frame around every step

# $step (number) - the number of this step
# $all (number) - how many steps there are
letter-step-of = Крок { $step } з { $all }
letter-continue = Далі
letter-skip = Пропустити
letter-back = Назад
letter-send-so-far = Надіслати те, що вже є
letter-stop = Зупинитися й видалити все
letter-stop-sure = Видалити все, що ви тут написали?
letter-stop-yes = Так, видалити
letter-stop-no = Ні, залишити
# For somebody who helps: the words of every screen in two languages. Stands at the end of each screen.
letter-second = Показати ще одну мову
letter-second-end = Показувати лише одну мову
# Above the list of languages. The letter is written in the language that was there first.
letter-second-which = Яку ще мову показати на цій сторінці? Ваш лист залишиться першою мовою.
letter-stopped-title = Усе, що ви тут написали, видалено
letter-stopped-nothing = Нічого не надіслано.
letter-stopped-offered = Замкнений лист уже був у дорозі. Можливо, він дійшов. Тоді служба може його прочитати.
letter-stopped-text = Історія браузера все ще може показати, що ви були на цьому сайті. Це може побачити той, хто може заглянути в цей телефон. Якщо є приховані шпигунські програми, вони теж залишилися.
letter-start-again = Почати знову
letter-loading = Хвилинку. Форма завантажується.
letter-numbers-link = Номери телефонів
letter-about-link = Що все-таки може піти не так
letter-language-failed = Інша мова не завантажилася. Нічого з того, що ви написали, не втрачено. Спробуйте ще раз, коли буде зв’язок.

## F1 Before you start

letter-before-title = Перш ніж почати
letter-before-intro = Ви не мусите писати. Зупинитися можна будь-коли. Кожне запитання можна пропустити.
letter-before-safe = Чи безпечно вам там, де ви зараз?
letter-before-safe-yes = Так
letter-before-safe-no = Ні
letter-before-safe-unsure = Не знаю точно
letter-before-danger-title = Ваша безпека — найперше
letter-before-danger-text = Лист читають не одразу. Якщо можете, вийдіть із цієї сторінки й спочатку подзвоніть. Повернутися можна пізніше.
letter-before-company = Чи може хтось зараз бачити ваш екран або чути вас?
letter-before-alone = Ні, поруч нікого немає
letter-before-somebody-near = Так, хтось поруч
letter-before-company-unsure = Не знаю точно
letter-before-not-alone-title = Можливо, краще зробити це пізніше
letter-before-not-alone-text = Ви можете вийти зараз і повернутися, коли поруч нікого не буде. Або спочатку комусь подзвонити.
letter-before-leave-now = Вийти з цього сайту зараз
letter-before-phone = Чий це телефон або комп’ютер?
letter-before-phone-mine = Мій, ним більше ніхто не користується
letter-before-phone-shared = Спільний, позичений або в нього хтось заглядає
letter-before-phone-unsure = Не знаю точно
letter-before-shared-title = Цей телефон може запам’ятати ваше відвідування
letter-before-shared-text = Якщо можете, скористайтеся телефоном людини, якій ви довіряєте, або комп’ютером у бібліотеці. Приватний перегляд (інкогніто) приховує відвідування з історії. Прихованих шпигунських програм він не зупиняє.
letter-before-exit-title = Що «Вийти» робить і чого не робить
letter-before-exit-hides = «Вийти» одразу ховає цю сторінку й відкриває іншу, звичайну.
letter-before-exit-history = Історії браузера «Вийти» не видаляє. Телефон усе ще може показати це відвідування. Прихованих шпигунських програм «Вийти» теж не зупиняє.
letter-before-exit-lost = Те, що ви написали й не надіслали, втрачається. Так само буде, якщо закрити чи оновити цю сторінку або повернутися назад у браузері. Щоб захистити вас, ми нічого не зберігаємо на вашому телефоні.
letter-before-exit-return = Щоб повернутися, знову введіть адресу цього сайту.
letter-before-exit-help = На клавіатурі можна також тричі натиснути Shift.
letter-before-private = Ваші відповіді на цій сторінці нікому не надсилаються.
letter-before-why = Щоб ви могли вибрати безпечну мить. Цих відповідей ніхто не отримує.

## F2 Who it is about

letter-about-title = Про кого цей лист?
letter-about-why = Щоб служба знала, кому потрібна допомога. Імені тут ніхто не питає.
letter-about-me = Про мене
letter-about-somebody-else = Про когось, кого я знаю
letter-about-rather-not-say = Не хочу казати
letter-about-somebody-note = Будь ласка, пишіть лише те, чого хотіла б ця людина. Якщо це безпечно, спочатку запитайте її. У запитаннях про небезпеку, про те, що сталося, і про допомогу «я», «мені» й «мої» означають її.

## F3 Who gets the letter

letter-agency-title = Хто має прочитати ваш лист?
letter-agency-why = Ваш лист замикається так, що відкрити його може лише служба, яку ви виберете. Будь ласка, прочитайте, як працює кожна.
letter-agency-run-by = Хто її веде
letter-agency-run-by-ngo = Незалежна організація
letter-agency-run-by-government = Держава
letter-agency-run-by-police = Поліція
letter-agency-run-by-international = Міжнародна організація
letter-agency-run-by-other = Хтось інший
letter-agency-police = Чи повідомляє служба поліцію?
letter-agency-immigration = Чи повідомляє служба міграційні органи?
letter-agency-tells-never = Ні, там кажуть, що ніколи цього не роблять
letter-agency-tells-with-consent = Лише якщо ви даєте згоду
letter-agency-tells-when-required = Так, коли закон каже, що служба мусить
letter-agency-tells-always = Так
letter-agency-duty = Про що служба мусить повідомляти
letter-agency-langs = Якими мовами читають
letter-agency-answer = Намагаються відповісти
# $days (number) - how many days the agency says it needs
letter-agency-answer-days = { $days ->
    [one] протягом { $days } дня
    [few] протягом { $days } днів
    [many] протягом { $days } днів
   *[other] протягом { $days } дня
}
letter-agency-country = Де працює
letter-agency-hours = Коли працює
letter-agency-hours-always = Удень і вночі
letter-agency-hours-every-day = Щодня
# $first (text) - the first day of the week on which they are open
# $last (text) - the last such day
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-weekly = { $first } – { $last }, { $from }–{ $until }
# $day (text) - the one day of the week on which they are open
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-one-day = { $day }, { $from }–{ $until }
# $zone (text) - the place by whose clock the hours are, such as Europe/London
letter-agency-hours-zone = За часом { $zone }
# $day (text) - a date
letter-agency-closed = Не працює до { $day }. До того часу листів ніхто не читає.
# $name (text) - the name of another agency
letter-agency-successor = Ця служба більше не приймає листів. Тепер це робить служба { $name }. Будь ласка, виберіть її.
letter-agency-phone = Телефон
letter-agency-phone-free = У їхній країні дзвінок безкоштовний. Він усе одно може бути в рахунку.
letter-agency-phone-cost = Дзвінок може коштувати грошей.
letter-agency-keeps = Зберігають листи
# $days (number) - the most days that they keep a letter
letter-agency-keeps-days = { $days ->
    [one] не довше ніж { $days } день
    [few] не довше ніж { $days } дні
    [many] не довше ніж { $days } днів
   *[other] не довше ніж { $days } дня
}
letter-agency-verified = Востаннє ми перевірили це
letter-agency-check = Цифри, щоб перевірити службу
letter-agency-check-why = Ви можете подзвонити службі й запитати ці цифри. Якщо вони не такі самі, не надсилайте.
letter-agency-practice = Лише для тренування. Вашого листа ніхто не прочитає, і ніхто на нього не відповість.
letter-agency-none-title = Зараз звідси не можна надіслати лист
letter-agency-none-text = На цьому сайті ми не знайшли служби, якій можемо довіряти. Будь ласка, не чекайте. Натомість ви можете подзвонити.
letter-agency-loading = Шукаємо служби…
letter-agency-old = За годинником цього телефона цей список служб застарів. Поштова скринька перевірить його ще раз, перш ніж щось буде надіслано.

## F4 Under 18, or in danger

letter-danger-title = Чи комусь ще немає 18 років або хтось у небезпеці?
letter-danger-why = Тоді закон може казати, що служба мусить повідомити інших. Ви бачите це тут, перш ніж скажете більше.
letter-danger-under-18 = Мені ще немає 18 років
letter-danger-child = Дитина в небезпеці
letter-danger-now = Я зараз у небезпеці
letter-danger-none = Нічого з цього
letter-danger-rather-not-say = Не хочу казати
# $name (text) - the agency's own name
letter-danger-duty = Про що служба { $name } мусить повідомляти
letter-danger-duty-choice = Ви вирішуєте, що розповідати. Ви можете також вибрати іншу службу.
letter-danger-duty-nobody = Ви ще не вибрали службу. У кожної свої обов’язки.
letter-danger-choose = Вибрати службу
letter-danger-call-title = Якщо можете, подзвоніть зараз
letter-danger-call-text = Лист читають не одразу. На номері екстреної допомоги зазвичай відповідає поліція. Якщо поліція для вас — ризик, гаряча лінія може бути кращим способом.

## F5 What happened

letter-happened-title = Що відбувається або відбулося?
letter-happened-why = Щоб служба знала, хто може допомогти вам найкраще. Виберіть скільки завгодно або нічого.
letter-happened-somebody = «Я», «мені» й «мої» — це людина, про яку ви пишете.
letter-happened-note-title = Наступні відповіді називають насильство, секс і наркотики
letter-happened-note-text = Ви можете їх прочитати або пропустити цю частину. І те, і те добре.
letter-happened-note-see = Показати ці відповіді
letter-happened-note-leave = Пропустити цю частину
letter-happened-left-out = Цю частину пропущено.
letter-happened-takes-documents = Хтось тримає в себе мої документи
letter-happened-takes-earnings = Мені не платять або платять не все
letter-happened-debt-bondage = Кажуть, що спочатку я мушу виплатити борг
letter-happened-false-promises = Це не те, що мені обіцяли
letter-happened-excessive-hours = Дуже довгі дні або немає відпочинку
letter-happened-bad-conditions = Погане місце для життя чи роботи або замало їжі
letter-happened-no-doctor = Я не можу потрапити до лікаря, коли мені треба
letter-happened-restricts-movement = Я не можу виходити або піти, коли хочу
letter-happened-isolation = Мене тримають подалі від людей або стежать за мною
letter-happened-depends-on-them = Користуються тим, що я від них залежу
letter-happened-threats = Хтось погрожує мені або людям, яких я люблю
letter-happened-threat-of-law = Кажуть, що викличуть поліцію або міграційні органи
letter-happened-humiliation = Мене знову й знову ображають або соромлять
letter-happened-begging = Я мушу жебракувати для них
letter-happened-forced-crime = Я мушу робити те, що заборонено законом
letter-happened-forced-marriage = Шлюб не за моїм вибором
letter-happened-drugs = Мені дають наркотики або алкоголь, щоб мене контролювати
letter-happened-physical-abuse = Хтось завдає шкоди моєму тілу
letter-happened-sexual-abuse = Хтось торкається мене або має зі мною секс проти моєї волі
letter-happened-sexual-exploitation = Хтось змушує мене до сексуальних дій для інших або для зйомки
letter-happened-something-else = Щось інше
letter-happened-rather-not-say = Не хочу казати

## F6 Where and when

letter-place-title = Де й коли?
letter-place-why = Щоб служба знала, хто може допомогти там. Без адреси й без дати. Про дозволи тут ніхто не питає.
letter-place-country = У якій країні?
letter-place-country-none = Не хочу казати
letter-place-kind = У якому місці?
letter-place-home = У чиємусь домі
letter-place-farm = На фермі, у лісі
letter-place-factory = На фабриці або в майстерні
letter-place-construction = На будівництві, у шахті
letter-place-restaurant = У ресторані, готелі або на кухні
letter-place-shop = У магазині, салоні або на автомийці
letter-place-sex-industry = Там, де продають секс
letter-place-boat = На човні або кораблі
letter-place-street = На вулиці
letter-place-online = В інтернеті або телефоном
letter-place-somewhere-else = Десь в іншому місці
letter-place-rather-not-say = Не хочу казати
letter-place-when = Коли?
letter-place-now = Це триває зараз
letter-place-past-year = Це скінчилося менш ніж рік тому
letter-place-longer-ago = Це скінчилося давніше
letter-place-when-rather-not-say = Не знаю точно або не хочу казати

## F7 What would help

letter-help-title = Що вам допомогло б?
letter-help-why = Щоб служба могла це пошукати. Можливо, у неї є не все. Виберіть скільки завгодно або нічого.
letter-help-talk = Хтось, із ким поговорити
letter-help-safe-place = Безпечне місце для ночівлі
letter-help-transport = Безпечний спосіб туди дістатися
letter-help-doctor = Лікар або медсестра
letter-help-substances = Допомога щодо алкоголю, наркотиків або ліків
letter-help-disability = Допомога щодо інвалідності
letter-help-lawyer = Адвокат
letter-help-pay = Моя зарплата
letter-help-papers = Мої документи
letter-help-children = Мої діти або їхня школа
letter-help-family = Знайти мою сім’ю або подзвонити їй
letter-help-training = Навчання або пошук роботи
letter-help-interpreter = Хтось, хто говорить моєю мовою і знає мою культуру
letter-help-with-a-woman = Говорити з жінкою
letter-help-with-a-man = Говорити з чоловіком
letter-help-going-home = Безпечна дорога додому
letter-help-just-information = Лише інформація
letter-help-something-else = Щось інше
letter-help-not-sure = Ще не знаю точно

## F8 Your words

letter-words-title = Чи хочете ви додати щось своїми словами?
letter-words-why = Щоб служба краще вас зрозуміла. Подробиці писати не обов’язково.
letter-words-court = Колись це може побачити суд або інша сторона. Кількох слів досить.
letter-words-label = Ваші слова
# $left (number) - how many characters still fit
letter-words-left = { $left ->
    [one] Вміститься ще { $left } знак
    [few] Вміститься ще { $left } знаки
    [many] Вміститься ще { $left } знаків
   *[other] Вміститься ще { $left } знака
}
# $over (number) - how many characters are too many
letter-words-over = { $over ->
    [one] Текст довший, ніж можна, на { $over } знак. Нічого не обрізано. Будь ласка, зробіть текст коротшим.
    [few] Текст довший, ніж можна, на { $over } знаки. Нічого не обрізано. Будь ласка, зробіть текст коротшим.
    [many] Текст довший, ніж можна, на { $over } знаків. Нічого не обрізано. Будь ласка, зробіть текст коротшим.
   *[other] Текст довший, ніж можна, на { $over } знака. Нічого не обрізано. Будь ласка, зробіть текст коротшим.
}

## F9 How to reach you

letter-contact-title = Чи можна їм зв’язатися з вами?
letter-contact-why = Щоб вони ніколи не наражали вас на небезпеку. Вкажіть лише безпечний спосіб.
letter-contact-i-will = Ні, я зв’яжуся з ними
letter-contact-i-will-note = Їхній номер телефону — на останній сторінці. Будь ласка, запишіть його, перш ніж її закрити, якщо це безпечно.
letter-contact-i-will-no-phone = Будь ласка, подбайте, щоб у вас був спосіб із ними зв’язатися.
letter-contact-yes = Так, у спосіб, який я назву
letter-contact-no = Ні, не зв’язуйтеся зі мною
letter-contact-rather-not-say = Не хочу казати
letter-contact-anonymous = Ви вибрали «без мого імені й без способу зв’язатися зі мною». Тому тут нічого не питають.
letter-contact-change = Змінити це
letter-contact-channel = Який спосіб безпечний?
letter-contact-call = Дзвінок
letter-contact-text = СМС
letter-contact-chat = Повідомлення в застосунку
letter-contact-email = Електронна пошта
letter-contact-person = Людина, якій я довіряю
letter-contact-another-way = Інший спосіб
letter-contact-how = Номер, адреса або людина
letter-contact-how-hint = Номер телефону, ім’я в застосунку або людина, якій ви довіряєте.
letter-contact-name = Ім’я або умовне слово для вас
letter-contact-name-hint = Його скажуть вам, щоб ви знали, що це справді вони. Це не мусить бути ваше справжнє ім’я.
letter-contact-lang = Якою мовою ви хочете говорити?
letter-contact-lang-none = Не хочу казати
letter-contact-interpreter = Чи потрібен вам перекладач?
letter-contact-interpreter-no = Ні
letter-contact-interpreter-woman = Так, жінка
letter-contact-interpreter-man = Так, чоловік
letter-contact-interpreter-anybody = Так, будь-хто
letter-contact-interpreter-not-sure = Не знаю точно
letter-contact-when = Коли це безпечно?
letter-contact-morning = Уранці
letter-contact-afternoon = Після обіду
letter-contact-evening = Увечері
letter-contact-night = Уночі
letter-contact-weekdays = З понеділка до п’ятниці
letter-contact-weekend = У суботу або неділю
letter-contact-any-time = Будь-коли
letter-contact-avoid = Чого їм не можна робити?
letter-contact-no-voicemail = Залишати голосове повідомлення
letter-contact-no-messages = Надсилати СМС або повідомлення в чаті
letter-contact-no-say-who = Казати, хто дзвонить
letter-contact-no-call-again = Дзвонити ще раз, якщо ніхто не відповідає

## F10 How they may use it

letter-use-title = Як вони можуть використати те, що ви пишете?
letter-use-why = Щоб ніхто не зробив із цим більше, ніж ви хочете.
letter-use-share = Можна розповісти іншим, які можуть допомогти, якщо я щоразу даю на це згоду
letter-use-only-them = Про це може знати лише ця служба
letter-use-anonymous = Лише без мого імені й без способу зв’язатися зі мною
letter-use-not-sure = Не знаю точно
letter-use-anonymous-note = Спосіб зв’язатися з вами вилучено з листа. Відповісти можуть, лише якщо ви створите код на наступній сторінці. Будь ласка, перевірте, чи немає імен і у ваших словах.
letter-use-law = Якщо закон каже, що про щось треба повідомити, служба може бути зобов’язана це зробити. Коли саме, написано на її картці.

## F13 A code to come back with, between F10 and F11

letter-code-title = Чи хочете ви код, щоб повернутися?
letter-code-why = Щоб вам могли відповісти на цьому сайті. Для цього не треба ні імені, ні номера, ні електронної пошти.
letter-code-back = З кодом ви можете повернутися, прочитати відповідь і писати далі.
letter-code-lost = Втрачений код ніхто не може знайти знову. Він зберігається тільки у вас.
# Two buttons of the same weight.
letter-code-make = Створити код
letter-code-without = Надіслати без коду
letter-code-without-chosen = Ви вибрали надіслати без коду. Ви ще можете його створити.
letter-code-making = Створюємо код на цьому телефоні. Це триває кілька секунд…
letter-code-failed-title = Код не вдалося створити
letter-code-failed = Можливо, цей телефон надто старий або його пам’ять надто заповнена. Ви можете спробувати ще раз або надіслати без коду.
letter-code-yours = Ваш код
letter-code-keep = Як його зберегти
letter-code-keep-learn = Вивчіть його напам’ять, по чотири цифри.
letter-code-keep-write = Або запишіть і сховайте, наприклад, серед інших чисел.
letter-code-keep-finder = Хто його знайде, зможе читати й писати замість вас.
letter-code-keep-picture = Будь ласка, не фотографуйте екран і не робіть знімків екрана. Знімки потрапляють у галереї та хмари, які можуть бачити інші.
letter-code-print = Надрукувати лише цифри
letter-code-last = Введіть останні чотири цифри
letter-code-last-hint = Так ви знатимете, що він у вас є. Інакше ваш лист піде без коду.
letter-code-right = Правильно. Ваш лист піде з цим кодом.
letter-code-wrong = Це не останні чотири цифри. Будь ласка, подивіться на код ще раз. Пробувати можна скільки завгодно разів.
letter-code-another = Створити інший код
letter-code-none = Я все-таки не хочу коду
letter-code-word = Таємне слово, якщо хочете
letter-code-word-hint = Служба має запитати його у вас, перш ніж назвати місце або час. Той, хто лише знайде ваш код, цього слова не знає.

## F11 Check and send

letter-check-title = Перевірити, дати згоду, надіслати
letter-check-why = Щоб ви побачили все раніше за інших.
letter-check-change = Змінити
# $what (text) - the name of the answer that can be changed, for people who hear the page
letter-check-change-what = Змінити: { $what }
letter-check-nobody = Ще нікого не вибрано
letter-check-choose = Вибрати, хто прочитає
letter-check-nothing = Не вказано
letter-check-about = Про кого лист
letter-check-danger = Немає 18 років або небезпека
letter-check-happened = Що відбувається або відбулося
letter-check-place = Де й коли
letter-check-help = Що допомогло б
letter-check-words = Ваші слова
letter-check-contact = Як із вами можна зв’язатися
letter-check-contact-when = Коли це безпечно
letter-check-contact-avoid = Чого не можна робити
letter-check-contact-speech = Ім’я або умовне слово, мова, перекладач
letter-check-use = Як це можна використати
letter-check-code = Код, щоб повернутися
letter-check-code-yes = Так. Вам можуть відповісти на цьому сайті.
letter-check-code-no = Ні. Вам не можуть відповісти на цьому сайті.
letter-check-code-not-kept = Коду ще не збережено. Ви не ввели його останніх чотирьох цифр. Тому лист піде без коду.
letter-check-word = Ваше таємне слово
letter-check-may-title = Що служба може робити й чого ніхто не може обіцяти
letter-check-may-read = Там читають ваш лист і можуть поговорити з вами про нього, якщо ви вказали спосіб.
letter-check-may-share = Подивіться на картку служби: там написано, коли вона повідомляє інших.
letter-check-may-not = Можливо, там не зможуть допомогти або зможуть нескоро. Ніхто не може обіцяти допомоги.
# $days (number) - the most days that they keep a letter
letter-check-may-keep = { $days ->
    [one] Там кажуть, що зберігають його не довше ніж { $days } день.
    [few] Там кажуть, що зберігають його не довше ніж { $days } дні.
    [many] Там кажуть, що зберігають його не довше ніж { $days } днів.
   *[other] Там кажуть, що зберігають його не довше ніж { $days } дня.
}
letter-check-may-ask = Пізніше ви можете попросити більше його не використовувати.
letter-check-may-back = Після надсилання лист не можна забрати назад.
# $name (text) - the agency's own name
letter-consent = Я даю згоду, щоб служба { $name } прочитала цей лист
letter-consent-needed = Щоб надіслати, поставте, будь ласка, позначку, що ви даєте згоду. Тут також можна зупинитися.
# $name (text) - the agency's own name
letter-send = Надіслати службі { $name }
letter-asking = Питаємо поштову скриньку, чи все готово…
letter-sealing = Замикаємо ваш лист на цьому телефоні…
letter-opening = Відкриваємо вашу поштову скриньку для відповіді…
letter-sending = Надсилаємо замкнений лист…
letter-sending-wait = Будь ласка, зачекайте, перш ніж повернутися назад або вибрати іншу мову. Зупинитися можна будь-коли.
# $seconds (number) - in how many seconds it is tried again
letter-waiting = { $seconds ->
    [one] Чекаємо. Спробуємо ще раз через { $seconds } секунду.
    [few] Чекаємо. Спробуємо ще раз через { $seconds } секунди.
    [many] Чекаємо. Спробуємо ще раз через { $seconds } секунд.
   *[other] Чекаємо. Спробуємо ще раз через { $seconds } секунди.
}

## Before anything is locked: the agency may be late, or its card is a new one

letter-late-title = Лист можуть прочитати пізно
# $name (text) - the agency's own name
# $day (text) - a date
letter-late-since = Служба { $name } востаннє перевіряла листи { $day }.
# $name (text) - the agency's own name
letter-late-never = Служба { $name } ще не перевіряла тут листів.
letter-late-choice = Ще нічого не замкнено й не надіслано. Ви можете вибрати іншу службу, подзвонити або все одно надіслати.
letter-late-send = Усе одно надіслати
letter-other-agency = Вибрати іншу службу
letter-changed-title = Картка служби змінилася
letter-changed-text = Відколи ви відкрили цю сторінку, служба змінила те, що каже про себе. Будь ласка, прочитайте її картку ще раз. Ще нічого не замкнено й не надіслано.
letter-changed-read = Прочитати картку ще раз

## When it could not be sent. Every text says that nothing is lost and what to do.

letter-failed-title = Ще не надіслано. Ваші відповіді досі тут.
letter-failed-offline = Зараз немає з’єднання. Зачекайте на зв’язок, потім знову натисніть «Надіслати».
letter-failed-busy = Поштова скринька зайнята. Зачекайте кілька хвилин, потім знову натисніть «Надіслати».
letter-failed-full = Поштова скринька зараз повна. Спробуйте пізніше, виберіть іншу службу або подзвоніть.
letter-failed-refused = Поштова скринька не прийняла лист. Виберіть іншу службу або подзвоніть.
letter-failed-expired = Ключі цієї служби надто старі, тому ми не замкнули лист для неї. Виберіть іншу службу або подзвоніть.
letter-failed-gone = Ця служба більше не приймає листів. Нічого не замкнено й не надіслано. Виберіть іншу службу або подзвоніть.
letter-failed-sealer = Програма, яка замикає лист, не запустилася на цьому телефоні. Спробуйте ще раз, візьміть інший браузер або подзвоніть.
letter-failed-long = Щось із написаного задовге: ваш текст або те, як з вами зв’язатися. Будь ласка, зробіть його коротшим. Нічого не обрізано.
# Shown below the two texts that say: press Send again.
letter-failed-again = Ми також пробуємо самі, поки ця сторінка відкрита.
letter-failed-kept = Усе, що ви написали, досі на цій сторінці. Більше цього ніде немає.

## F12 Stored

letter-sent-title = Збережено, ще не прочитано
# $name (text) - the agency's own name
# $days (number) - how many days the agency says it needs
letter-sent-text = { $days ->
    [one] Служба { $name } намагається відповісти протягом { $days } дня. Може й не відповісти.
    [few] Служба { $name } намагається відповісти протягом { $days } днів. Може й не відповісти.
    [many] Служба { $name } намагається відповісти протягом { $days } днів. Може й не відповісти.
   *[other] Служба { $name } намагається відповісти протягом { $days } дня. Може й не відповісти.
}
letter-sent-then-call = Якщо до того часу відповіді не буде, ви можете подзвонити:
letter-sent-no-phone = Якщо до того часу відповіді не буде, подивіться на номери телефонів.
letter-sent-i-will = Ви сказали, що самі зв’яжетеся зі службою. Ось як:
letter-sent-back-title = Як повернутися
letter-sent-back = Відкрийте початкову сторінку цього сайту й виберіть «Прочитати відповіді на ваш лист». Ця сторінка називається G1. Потім введіть свій код.
letter-sent-ways = Там ви також бачите, як далеко дійшов ваш лист:
letter-sent-way-stored = Збережено: він чекає на службу.
letter-sent-way-collected = Отримано: він уже в служби, але його ще не прочитали.
letter-sent-way-opened = Відкрито: хтось там його прочитав.
letter-sent-way-answered = Є відповідь: там є що прочитати.
# Shows the digits again, or hides them.
letter-sent-code = Показати або сховати мій код
letter-sent-files = Додати фото або файли
letter-sent-files-loading = Хвилинку. Ця частина завантажується.
letter-sent-files-none = Зараз не можна додати файли. Ваш лист усе одно збережено.
letter-sent-no-contact = Ви не вказали, як із вами зв’язатися. Служба може прочитати ваш лист, але не може відповісти.
letter-sent-clean = Того, що ви написали, на цій сторінці більше немає. Тепер ви можете вийти.
letter-sent-danger = Якщо ви зараз у небезпеці, не чекайте. Телефонуйте на номер екстреної допомоги.
letter-sent-practice = Це було тренування. Цього листа ніхто не прочитає, і ніхто на нього не відповість.

## The letter as the agency can read it without our tools

letter-plain-heading = Лист, як його написано
letter-plain-agency = Кому
letter-plain-lang = Мова
letter-plain-contact = Як можна зв’язатися з людиною, яка написала, і як не можна
letter-plain-contact-none = Людина, яка написала, не вказала способу. Не намагайтеся зв’язатися.
letter-plain-contact-no = Не зв’язуйтеся з людиною, яка написала.
letter-plain-contact-i-will = Не зв’язуйтеся з людиною, яка написала. Вона зв’яжеться з вами.
letter-plain-code = Відповідь через сайт
letter-plain-code-yes = Людина, яка написала, має код. З ним можна прочитати відповідь, надіслану програмою служби.
letter-plain-code-no = Людина, яка написала, не має коду. Через сайт не можна надіслати відповідь.
letter-plain-word = Запитайте це слово, перш ніж назвати місце або час
