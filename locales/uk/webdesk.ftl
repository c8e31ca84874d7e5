### The desk of an agency in a browser: one file that opens from a disk. What it shares with waymark-desk is in desk.ftl.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### The people who read this work at an agency. "She" is the survivor who wrote.

# Stands in the tab and in the bar. It says nothing about what the page is for.
webdesk-title = Робоче місце

## Before the program runs, and when it breaks

webdesk-starting = Програма запускається…
webdesk-starting-browsers = Якщо це залишається на екрані, цей браузер не може запустити програму. Візьміть сучасний Firefox, Chrome, Edge або Safari.
webdesk-starting-damaged = Якщо так і в них, файл пошкоджено. Порівняйте його SHA-256 або візьміть іншу копію.
webdesk-stopped = На цій сторінці щось зламалося. Нічого з неї не зберігайте. Закрийте цю вкладку й відкрийте файл ще раз.

## The key file

webdesk-unlock-title = Відкрити програму
webdesk-unlock-why = Листи відкриваються лише на цьому комп’ютері. Ваш файл ключа й парольна фраза ніколи його не покидають.
webdesk-unlock-file = Ваш файл ключа
webdesk-unlock-file-hint = Файл identity.age, який для вас створив keygen або join.
webdesk-unlock-passphrase = Його парольна фраза
webdesk-unlock-passphrase-hint = Відновити її ніхто не може.
webdesk-unlock-open = Відкрити
webdesk-unlock-working = Файл ключа відкривається. Це триває кілька секунд, і сторінка тим часом не рухається.
webdesk-unlock-no-file = Спочатку виберіть ваш файл ключа.
webdesk-unlock-no-sign = Цим файлом ключа не можна підписувати відповіді. Візьміть той, який створив keygen або join.
webdesk-unlock-here = Користуйтеся цим лише на комп’ютері, який належить вашій службі.
webdesk-unlock-keeps = Цей браузер нічого з цього не зберігає. Те, що потрібно вам завтра, збережіть як файли.
webdesk-unlock-locks = Якщо 15 хвилин нічого не торкатися, програма замкнеться сама.
webdesk-lock = Замкнути
webdesk-locked = Програму замкнено. Ключі, листи й слова стерто. Збережіть те, що нижче, перш ніж закрити цю вкладку.

## Getting letters

webdesk-letters-title = Листи
webdesk-fetch-title = Із сервера
webdesk-fetch-label = Адреса сервера
webdesk-fetch-hint = Наприклад https://relay.example, як у підписаному списку.
webdesk-fetch = Отримати листи
webdesk-fetch-working = Звертаємося до сервера…
webdesk-fetch-keeps = Сервер зберігає свої копії. Нічого не видаляється.
# $count (number) - how many letters
webdesk-fetch-done = { $count ->
    [0] Нових листів немає.
    [one] { $count } новий лист.
    [few] { $count } нові листи.
    [many] { $count } нових листів.
   *[other] { $count } нового листа.
}
# $count (number) - how many letters
webdesk-fetch-damaged = { $count ->
    [one] { $count } лист надійшов пошкодженим. Отримайте листи ще раз. Якщо так і далі, скажіть тим, хто веде сервер.
    [few] { $count } листи надійшли пошкодженими. Отримайте листи ще раз. Якщо так і далі, скажіть тим, хто веде сервер.
    [many] { $count } листів надійшло пошкодженими. Отримайте листи ще раз. Якщо так і далі, скажіть тим, хто веде сервер.
   *[other] { $count } листа надійшло пошкодженими. Отримайте листи ще раз. Якщо так і далі, скажіть тим, хто веде сервер.
}
# $count (number) - how many letters
webdesk-fetch-gone = { $count ->
    [one] На сервері вже немає { $count } листа. Запитайте колег, чи хтось його отримав.
    [few] На сервері вже немає { $count } листів. Запитайте колег, чи хтось їх отримав.
    [many] На сервері вже немає { $count } листів. Запитайте колег, чи хтось їх отримав.
   *[other] На сервері вже немає { $count } листа. Запитайте колег, чи хтось їх отримав.
}
# $count (number) - how many letters
webdesk-fetch-refused = { $count ->
    [one] { $count } лист не вдається відкрити. Причину видно під списком.
    [few] { $count } листи не вдається відкрити. Причину видно під списком.
    [many] { $count } листів не вдається відкрити. Причину видно під списком.
   *[other] { $count } листа не вдається відкрити. Причину видно під списком.
}
# $count (number) - how many letters
webdesk-fetch-stopped = { $count ->
    [one] На сервері ще лежить { $count } лист. Отримайте листи ще раз пізніше.
    [few] На сервері ще лежать { $count } листи. Отримайте листи ще раз пізніше.
    [many] На сервері ще лежить { $count } листів. Отримайте листи ще раз пізніше.
   *[other] На сервері ще лежить { $count } листа. Отримайте листи ще раз пізніше.
}
webdesk-relay-http = http дозволено лише для цього комп’ютера. Використовуйте https.
webdesk-relay-offline = Із сервером немає зв’язку. Перевірте ваше з’єднання й адресу.
webdesk-relay-busy = Сервер зайнятий. Зачекайте кілька хвилин, потім спробуйте ще раз.
webdesk-relay-full = На сервері немає для цього місця. Скажіть тим, хто його веде, і спробуйте ще раз пізніше.
webdesk-other-first = Ще триває щось інше. Зачекайте, доки воно закінчиться, і натисніть ще раз.

## Opening files

webdesk-files-title = Із файлів
webdesk-files-label = Відкрити файли
webdesk-files-hint = Листи, book.jsonl, quarantine.txt, копії ваших відповідей, підписаний список. Можна вибрати кілька.
webdesk-files-working = Файли відкриваються…
# $count (number) - how many letters
webdesk-files-letters = { $count ->
    [one] Відкрито { $count } лист.
    [few] Відкрито { $count } листи.
    [many] Відкрито { $count } листів.
   *[other] Відкрито { $count } листа.
}
# $count (number) - how many letters
webdesk-files-known = { $count ->
    [one] { $count } лист був тут уже раніше.
    [few] { $count } листи були тут уже раніше.
    [many] { $count } листів було тут уже раніше.
   *[other] { $count } листа було тут уже раніше.
}
# $count (number) - how many copies
webdesk-files-copies = { $count ->
    [one] Відкрито { $count } копію ваших власних відповідей.
    [few] Відкрито { $count } копії ваших власних відповідей.
    [many] Відкрито { $count } копій ваших власних відповідей.
   *[other] Відкрито { $count } копії ваших власних відповідей.
}
# $count (number) - how many answers
webdesk-files-waiting = { $count ->
    [one] { $count } замкнена відповідь чекає тут, щоб її надіслали.
    [few] { $count } замкнені відповіді чекають тут, щоб її надіслали.
    [many] { $count } замкнених відповідей чекають тут, щоб її надіслали.
   *[other] { $count } замкненої відповіді чекає тут, щоб її надіслали.
}
webdesk-files-book = Журнал завантажено: програма знає, що ви надіслали.
webdesk-files-quarantine = Список листів на карантині завантажено.
webdesk-files-directory = Підписаний список служб завантажено.
# $name (text) - name of the file
# $why (text) - one of the messages about files or letters
webdesk-files-refused = { $name }: { $why }
# $number (number) - which line
webdesk-files-line = Рядок { $number } не можна прочитати, тому з файлу нічого не взято. Поверніть на місце його копію.
webdesk-files-long = Файл задовгий для того, чим мав би бути, або його не можна прочитати.
webdesk-files-parcel = Це схоже на докази. Відкрийте лист, який їх називає, і додайте файл там.
webdesk-files-strange = Такого файлу програма не знає.
webdesk-letter-newer = Цей лист створила новіша версія форми. Візьміть новішу версію програми.

## The list of conversations

webdesk-letters-none = Листів тут ще немає. Отримайте їх із сервера або відкрийте файли.
# $day (text) - a date
webdesk-letters-day = Лист від { $day }
webdesk-letters-no-day = Лист без дати
# $count (number) - how many letters she wrote
# $lang (text) - name of a language
webdesk-letters-about = { $count ->
    [one] { $count } лист, { $lang }
    [few] { $count } листи, { $lang }
    [many] { $count } листів, { $lang }
   *[other] { $count } листа, { $lang }
}
webdesk-letters-refused = Не відкрито
# The states are short: they stand in a small frame.
webdesk-state-new = новий
webdesk-state-open = без відповіді
webdesk-state-answered = є відповідь
webdesk-state-waiting = відповідь ще не надіслано
webdesk-state-stop = просить зупинитися
webdesk-state-delete = просить видалити
webdesk-state-trouble = щось не так
webdesk-state-quarantined = на карантині
webdesk-state-evidence = з доказами
webdesk-back-letters = Назад до всіх листів

## A conversation

webdesk-conversation-title = Розмова
webdesk-first-title = Перш ніж відповідати
webdesk-first-no-contact = Першого листа людини тут немає. Як із нею зв’язатися, написано в ньому.
webdesk-first-trouble = Що не так
webdesk-first-read-unknown = Коли людина писала востаннє, вона вже прочитала відповідь, якої цей журнал не знає: можливо, від ваших колег.
webdesk-first-no-agency = У підписаному списку вашої служби немає або її відкликано. Людині не покажуть вашої відповіді як вашої.
webdesk-first-not-listed = У підписаному списку немає вашого ключа для підпису. Людину попередять, що відповідь не від вас.
webdesk-first-not-today = Дні вашого ключа для підпису минули або ще не настали. Створіть нові ключі, перш ніж відповідати.
# $number (number) - her own number of the letter
webdesk-card-hers = Лист { $number } від людини
# $number (number) - the number in the letter
webdesk-card-not-hers = Невідомо, чи від цієї людини: лист { $number }
webdesk-card-stranger = Цей лист підписано не людиною, яка написала перший. Не покладайтеся на нього й не відповідайте на нього.
# $number (number) - our own number of the answer
webdesk-card-ours = Ваша відповідь { $number }
# $number (number) - our own number of the answer
webdesk-card-last = Ваша остання відповідь { $number }
# $number (number) - our own number of the notice
webdesk-card-notice = Сповіщення { $number }
webdesk-card-waiting = На жодному сервері цього ще немає. Надішліть або збережіть як файл для когось, хто має зв’язок.
# $count (number) - how many files
webdesk-card-evidence = { $count ->
    [one] Докази: { $count } файл
    [few] Докази: { $count } файли
    [many] Докази: { $count } файлів
   *[other] Докази: { $count } файлу
}
# $id (text) - the letter, 43 letters and digits
webdesk-card-id = Лист { $id }
webdesk-back-conversation = Назад до розмови

## How far a letter is, told to her without words

webdesk-notice-title = Повідомити людині, на якому кроці її лист
webdesk-notice-what = Людина побачить це, коли повернеться зі своїм кодом. Ваших слів там немає.
webdesk-notice-why = Якщо ви повідомите, людина зможе побачити, що її лист дійшов.
# $count (number) - how many writers
webdesk-notice-all = { $count ->
    [one] Повідомити { $count } людині, що її лист дійшов
    [few] Повідомити { $count } людям, що їхні листи дійшли
    [many] Повідомити { $count } людям, що їхні листи дійшли
   *[other] Повідомити { $count } людини, що їхні листи дійшли
}
webdesk-notice-collected = Лист дійшов
webdesk-notice-opened = Лист читають
webdesk-notice-delayed = Це триватиме довше
webdesk-notice-reason = Чому це триватиме довше
webdesk-notice-reason-none = Виберіть причину
webdesk-notice-reason-closed = Ми не працюємо кілька днів
webdesk-notice-reason-interpreter = Ми шукаємо когось, хто читає цією мовою
webdesk-notice-reason-many = Прийшло багато листів
webdesk-notice-reason-partner = Ми питаємо іншу організацію, наскільки на це є згода
webdesk-notice-no-reason = Виберіть, чому це триватиме довше, потім натисніть ще раз.
webdesk-notice-working = Повідомляємо людині…
# $count (number) - how many writers
webdesk-notice-done = { $count ->
    [0] Повідомляти не було кому.
    [one] Повідомлено { $count } людині. Це вже на сервері.
    [few] Повідомлено { $count } людям. Це вже на сервері.
    [many] Повідомлено { $count } людям. Це вже на сервері.
   *[other] Повідомлено { $count } людини. Це вже на сервері.
}
webdesk-next-label = Наступна звістка для людини — не пізніше ніж
webdesk-next-hint = Лише день, якого ви дотримаєте. Якщо не знаєте точно, залиште порожнім.

## Writing an answer

webdesk-answer-open = Написати відповідь
webdesk-answer-title = Відповідь
webdesk-translator-title = Без онлайн-перекладачів
webdesk-answer-others = Можливо, це прочитає не лише ця людина. Не називайте місця, часу чи номера, які могли б їй зашкодити.
webdesk-answer-plain = Прості, добрі слова. Людина не зробила нічого поганого.
webdesk-answer-promise = Не обіцяйте того, чого не можете дотримати.
webdesk-answer-lang = Мова відповіді
# $lang (text) - name of a language
webdesk-answer-lang-hers = Мова людини: { $lang }
webdesk-answer-label = Що прочитає людина
webdesk-answer-last = Це наша остання відповідь у цій розмові
webdesk-quick-title = Готові відповіді
webdesk-quick-what = Виберіть одну, потім змініть її, щоб вона підходила до того, що написала людина.
webdesk-quick-english = Цією мовою готових відповідей немає, тому ця — англійською. Її має перекласти людина, якій ви довіряєте.
webdesk-caution = Перегляньте це ще раз, перш ніж надсилати:
webdesk-caution-address = Можливо, тут названо місце.
webdesk-caution-date = Можливо, тут названо день.
webdesk-caution-phone = Можливо, тут є номер телефону.
webdesk-caution-time = Можливо, тут названо час.
webdesk-check-empty = У відповіді ще немає слів.
webdesk-check-blank = У готовій відповіді ще треба заповнити порожній рядок.
webdesk-check-past = День наступної звістки вже минув. Виберіть інший або жодного.
webdesk-check-unedited = Це готова відповідь, і ніхто її не змінив.
webdesk-check-word = Людина хоче, щоб у неї запитали таємне слово, перш ніж ви назвете місце чи час.
webdesk-check-again = Прочитайте вашу відповідь ще раз. Якщо все правильно, натисніть знову: тоді вона піде такою, як є.
webdesk-book-first = Завантажте ваш book.jsonl на сторінці з усіма листами. Якщо ви ще ніколи не відповідали, почніть там новий журнал.
webdesk-send = Замкнути й надіслати
webdesk-send-file = Зберегти як замкнений файл
webdesk-send-again = Надіслати зараз
webdesk-send-working = Замикаємо відповідь…
webdesk-send-done = Відповідь на сервері. Тепер збережіть журнал.
webdesk-send-saved = Відповідь замкнено й збережено. Надішліть її пізніше з програми, яка має зв’язок. Тепер збережіть журнал.
webdesk-send-waits = Відповідь чекає тут. Надішліть її ще раз пізніше або збережіть як файл.
webdesk-send-no-mailbox = Поштової скриньки людини на цьому сервері немає. Відповідь чекає тут. Спробуйте сервер, на який людина писала.
webdesk-send-no-relay = Сервера ще немає. Спочатку отримайте з нього листи або збережіть відповідь як файл.
webdesk-send-address = Адресу з листа людини не можна використати. Скористайтеся способом зв’язку, який вона вказала.
webdesk-send-no-code = Людина не має коду, щоб прочитати відповідь. Скористайтеся способом зв’язку, який вона вказала.
# $over (number) - how many bytes too many
webdesk-send-long = Відповідь задовга, зайвих байтів: { $over }. Скоротіть її.
webdesk-send-not-sealed = Відповідь не вдалося замкнути, тому її немає. Замкніть програму, відкрийте знову й напишіть відповідь заново.

## What has to be saved

webdesk-keep-title = На завтра
webdesk-keep-why = У журналі пронумеровано ваші відповіді. Без нього номери повторюються, і людину про це попереджають.
webdesk-keep-no-book = Журнал не завантажено. Відкрийте ваш book.jsonl разом з іншими файлами.
webdesk-keep-begin = Ще не було жодної моєї відповіді: почати новий журнал
webdesk-keep-begun = Новий журнал почато. Збережіть його після першої відповіді.
webdesk-keep-unsaved = Це ще не збережено. Якщо вкладка закриється, воно втратиться.
webdesk-keep-saved = Немає чого зберігати.
webdesk-keep-book = Зберегти book.jsonl
webdesk-keep-quarantine = Зберегти quarantine.txt
# $name (text) - the beginning of a name
webdesk-keep-copy = Зберегти замкнену копію вашої відповіді { $name }…
# $name (text) - the beginning of a name
webdesk-keep-answer = Зберегти замкнену відповідь { $name }…
webdesk-keep-where = Їхнє місце — тека waymark-desk, замість старіших: копії — у sent, замкнені відповіді — в outbox.
webdesk-keep-done = Браузер зберігає файл. Перевірте, чи він там є.
webdesk-save-failed = Браузер цього не зберіг. Перевірте налаштування завантажень, потім спробуйте ще раз.

## Evidence

# $count (number) - how many files
webdesk-evidence-title = { $count ->
    [one] Докази: { $count } файл
    [few] Докази: { $count } файли
    [many] Докази: { $count } файлів
   *[other] Докази: { $count } файлу
}
webdesk-evidence-care-child = Якщо на знімку насильство над дитиною, не зберігайте його й не передавайте далі. Поставте лист на карантин і запитайте того, хто за це відповідає.
webdesk-evidence-care-copy = Збережені файли не замкнені: їх може відкрити кожен, хто має доступ до цього облікового запису комп’ютера.
# $size (text) - a number of megabytes, such as 2.5
webdesk-evidence-size = Це приблизно { $size } МБ.
webdesk-evidence-fetch = Отримати із сервера
webdesk-evidence-no-relay = Щоб отримати це із сервера, спочатку отримайте з нього листи.
webdesk-evidence-file = Або додайте замкнений файл
webdesk-evidence-file-hint = Із теки parcels програми waymark-desk.
webdesk-evidence-fetching = Отримуємо докази…
# $done (text) - megabytes that are here
# $all (text) - megabytes of all
webdesk-evidence-progress = Тут уже { $done } з { $all } МБ.
# $seconds (number) - until the next try
webdesk-evidence-again = { $seconds ->
    [one] Сервер не відповідає. Наступна спроба почнеться через { $seconds } секунду.
    [few] Сервер не відповідає. Наступна спроба почнеться через { $seconds } секунди.
    [many] Сервер не відповідає. Наступна спроба почнеться через { $seconds } секунд.
   *[other] Сервер не відповідає. Наступна спроба почнеться через { $seconds } секунди.
}
webdesk-evidence-reading = Читаємо файл…
webdesk-evidence-verifying = Усе перевіряється. Сторінка тим часом не рухається.
webdesk-evidence-whole = Усе тут, і ніхто цього не змінив. Нічого не відкривали.
webdesk-evidence-not-named = Це не ті файли, які називає лист людини. Не покладайтеся на них.
webdesk-evidence-not-yet = Жодного файлу тут не видно, доки не надійде й не буде перевірено все.
webdesk-evidence-gone = На сервері цих доказів уже немає. Запитайте колег, чи хтось їх отримав.
webdesk-evidence-list = Список частин не той. Скажіть тим, хто веде сервер.
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-missing = Частини { $number } з { $all } на сервері немає. Скажіть тим, хто його веде.
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-altered = Частину { $number } з { $all } змінено. Нічого з неї не використано. Скажіть тим, хто веде сервер.
webdesk-evidence-no-key = У листі немає ключа до цих доказів, тому їх не можна відкрити.
webdesk-evidence-other = Цей файл — не докази із цього листа, або щось у ньому змінено чи чогось бракує.
# $number (number) - which file, from 1
webdesk-evidence-changed = Файл { $number } усередині — не той, який називає список. Нічого з нього не використано.
webdesk-evidence-key = Ключ із листа відкриває інший пакет, не цей.
webdesk-evidence-newer = Ці докази створила новіша версія. Візьміть новішу версію програми.
webdesk-evidence-none = Це не замкнені докази, або бракує їхнього початку.
webdesk-evidence-cut = Бракує кінця. Отримайте це ще раз.
webdesk-evidence-damaged = Це змінено після того, як його замкнули. Отримайте ще раз.
# $size (text) - a number of megabytes
# $type (text) - what the file is, such as image/jpeg
webdesk-evidence-about = { $type }, { $size } МБ
webdesk-evidence-save = Зберегти цей файл
# $name (text) - name of the file
webdesk-evidence-saved = { $name } зберігається. Файлу не відкривали.
webdesk-evidence-index = Зберегти список із хешами
webdesk-evidence-look = Подивитися розмито
webdesk-evidence-show = Показати
webdesk-evidence-blur = Знову розмити
webdesk-evidence-hide = Прибрати
# $name (text) - name of the file
webdesk-evidence-picture = Знімок { $name }

## Quarantine

webdesk-quarantine-title = Карантин
webdesk-quarantine-what = На карантині докази із цього листа не можна переглядати чи зберігати, доки хтось не вирішить.
webdesk-quarantine-reason = Чому
webdesk-quarantine-reason-hint = Для ваших колег. Без імен.
webdesk-quarantine-put = Поставити цей лист на карантин
# $day (text) - a date
webdesk-quarantine-in = Цей лист на карантині з { $day }. Його докази не можна переглядати чи зберігати.
webdesk-quarantine-lift = Зняти з карантину
