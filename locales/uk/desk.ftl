### waymark-desk: every text that the agency's program prints. Its --help is in English only.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### Placeholders such as { $path } are names of files, keys and numbers; keep them all.

## Passphrases

desk-passphrase-ask = Парольна фраза файлу ключа:{" "}
desk-passphrase-new = Нова парольна фраза для файлу ключа:{" "}
desk-passphrase-again = Та сама парольна фраза ще раз:{" "}

## keygen: new keys

desk-keygen-done = Ключі створено.
# $path (text) - name of the file
desk-keygen-identity-file = Файл ключа, тримайте його в таємниці: { $path }
# $path (text) - name of the file
desk-keygen-agency-file = Запис для підписаного списку, відкритий для всіх: { $path }
desk-keygen-recipient = Отримувач (recipient), для якого замикають листи:
# $start (text) - how the recipient begins
# $file (text) - name of the file that holds all of it
desk-keygen-recipient-long = { $start }… (повністю — у { $file })
desk-keygen-inbox = Вхідна скринька (inbox), у якій залишають листи:
desk-keygen-fingerprint = Відбиток ключа (його читають уголос телефоном):
# $day (text) - a date, such as 2027-02-19
desk-keygen-until = Замикати листи цими ключами можна до { $day }. Створіть нові ключі до цього дня.
desk-keygen-practice = Ці ключі — для тренування. Ніколи не беріть їх для справжніх листів.

## What to do next. The program puts a number before each line.

desk-next = Що робити далі
desk-next-today = Що робити далі. Зробіть це сьогодні, у цьому порядку. URL означає адресу сервера (relay) у підписаному списку.
# $path (text) - name of the file
desk-next-copy = Скопіюйте { $path } на флешку й сховайте її під замок. Без цього файлу не можна відкрити жодного листа.
desk-next-passphrase = Запишіть парольну фразу на папері й сховайте його під замок в іншому місці. Відновити її ніхто не може.
desk-next-paper = Перенесіть ключ відновлення, який нижче, на папір: надрукуйте або перепишіть рукою. Його видно лише зараз.
# $path (text) - name of the file
desk-next-print = Надрукуйте { $path }. Потім видаліть файл і всі його копії: ключ відновлення має бути лише на папері.
# $path (text) - name of the file
desk-next-correct = Відкрийте { $path } у текстовому редакторі. Виправте country, langs, run_by, tells_police, tells_immigration, duty_to_report, phones і days.
# $command (text) - what to type
desk-next-rehearse = Проведіть репетицію першого листа: { $command }
# $path (text) - name of the file
desk-next-send = Надішліть { $path } людям, які підписують список. Файлу ключа не надсилайте ніколи.
desk-next-call = Нехай вони подзвонять вам на номер, який знають. Прочитайте їм уголос відбиток ключа.
# For a new colleague.
# $path (text) - name of the file
desk-next-give = Передайте { $path } на флешці лише новій людині у вашій службі. Копії собі не залишайте.
# $path (text) - name of the file
desk-next-replace = Відтепер усі користуються файлом { $path }. У ньому старі рядки й новий.
# $note (text) - the note of the new line, such as desk-2
desk-next-changed = Скажіть людям, які підписують список, що { $note } — новий рядок. Нехай вони вам подзвонять: відбиток ключа змінився.
# After somebody left.
# $command (text) - what to type
desk-next-fetch = Отримайте все, що чекає, також зі старої вхідної скриньки: { $command }
# $note (text) - whose it is, such as desk-3
# $path (text) - name of the file
# $command (text) - what to type
desk-next-hand = Передайте { $path } і agency.json людині { $note }. На її комп’ютері введіть: { $command }
# $path (text) - name of the file
desk-next-send-left = Надішліть { $path } людям, які підписують список. Скажіть, що хтось пішов зі служби й що це терміново.
desk-next-fetch-again = Отримуйте листи щодня, доки не почне діяти новий список. Наступного дня після цього отримайте ще раз.
# $command (text) - what to type
desk-next-empty = Коли всі колеги отримають листи, спорожніть стару вхідну скриньку: { $command }
# $path (text) - name of the file
desk-next-both-inboxes = Відтепер отримуйте листи з файлом { $path }. Він знає нову вхідну скриньку й стару.
# After recover.
# $command (text) - what to type
desk-next-show = Прочитайте листи: { $command }
desk-next-new-keys = Створіть нові ключі з новим ключем відновлення: waymark-desk keygen. Рядки старого вже побували в комп’ютері.
# $path (text) - name of the file
desk-next-destroy = Коли отримаєте те, що вам потрібно, видаліть { $path } або сховайте під замок, як кожен файл ключа.

## The page with the recovery key. It is printed, and read by somebody who never saw this program.

# $agency (text) - id of the agency
# $day (text) - a date
desk-paper-title = Ключ відновлення служби { $agency }, створено { $day }
desk-paper-what = Він відкриває кожен лист до цієї служби. Він на той день, коли втрачено файл ключа або його парольну фразу.
desk-paper-keep = Зберігайте його на папері, під замком, поза цим будинком, у людини, якій довіряєте.
desk-paper-never = Ніколи не фотографуйте його, не надсилайте й не тримайте поруч із файлом ключа.
desk-paper-letters = У рядках від 2 до 6 немає латинських літер B, I та O і немає цифри 1. Те, що схоже на O, — це нуль.
desk-paper-checks = Дві цифри в кінці перевіряють кожен рядок. Читаючи вголос, називайте номер, літери й перевірку, рядок за рядком.
desk-paper-use = Щоб ним скористатися, введіть: waymark-desk recover. Програма запитає рядки й скаже, який неправильний.
desk-paper-without = Без цієї програми його може прочитати age. Якщо в рядку 1 є PQ, потрібна версія age 1.3 або новіша. Запишіть рядки 1–6 в один рядок, без пробілів, номерів і перевірок.
# $start (text) - how the recipient begins
desk-paper-recipient = Ключ у підписаному списку, який йому відповідає, починається так: { $start }
desk-paper-close = Чи всі рядки вже на папері? Тоді закрийте це вікно, щоб ніхто не міг прокрутити до них назад.

## join and leave: people come and go

# $path (text) - name of the file
desk-join-line = Новий рядок серед отримувачів (recipients) служби, уже в { $path }:
# $path (text) - name of the file
desk-join-stayed = Ваш файл ключа з новою вхідною скринькою служби — { $path }. Ваш ключ той самий, що й раніше.
# $who (text) - notes of those who leave, such as desk-2
desk-leave-done = Служба має нову вхідну скриньку, якої { $who } не знає.
desk-leave-signing-keys = Ключів для підпису ваших колег у новому записі немає: невідомо, який із них чий. Нехай кожна людина проведе репетицію з новим записом: програма покаже ключ, який треба додати під sign. Без нього їхнім відповідям ніхто не повірить.
desk-leave-paper = Чи бачила людина, яка йде зі служби, ключ відновлення на папері? Тоді зробіть це ще раз, з --new-recovery та іншим --out.

## recover: from the paper to a key file

desk-recover-type = Введіть шість рядків ключа відновлення, кожен із його перевіркою. Можна малими літерами, пробіли не мають значення.
# $number (number) - which line
desk-recover-line = Рядок { $number }:{" "}
# $path (text) - name of the file
desk-recover-done = Файл ключа створено: { $path }
desk-recover-no-inbox = Він відкриває листи, які є на цьому комп’ютері. Переглянути список чи отримати листи він не може: для цього потрібен файл ключа когось із колег.

## rehearse: the first letter, before it comes

desk-rehearse-letter = ДЛЯ ТРЕНУВАННЯ. Цього листа ніхто не писав, і ніхто не чекає на відповідь. Видаліть його.
desk-rehearse-shown = Так виглядає лист. Цей — для тренування:
desk-rehearse-list = Що перевірено
# $what (text) - one of the messages below
desk-rehearse-passed = ✓ добре:    { $what }
# $what (text) - one of the messages below
desk-rehearse-to-do = ○ зробити:  { $what }
# $what (text) - one of the messages below
desk-rehearse-failed = ✗ помилка:  { $what }
desk-rehearse-key-file = Файл ключа відкривається своєю парольною фразою.
desk-rehearse-entry = Підписаний список прийняв би цей запис.
# $reason (text) - what is wrong, in English
desk-rehearse-entry-refused = Підписаний список не прийняв би цього запису ({ $reason }). Виправте його в текстовому редакторі.
desk-rehearse-inbox = Вхідна скринька в записі — та сама, що й у файлі ключа.
desk-rehearse-inbox-other = Запис називає вхідну скриньку, якої файл ключа не має. Візьміть найновіші запис і файл ключа.
desk-rehearse-key = Сьогоднішні листи замикають для вашого ключа.
desk-rehearse-key-not-listed = У записі немає вашого ключа. Візьміть найновіший запис або файл ключа, який до нього належить.
desk-rehearse-key-not-today = Сьогоднішні листи не замикають для вашого ключа: його дні минули або ще не настали. Створіть нові ключі.
desk-rehearse-opened = Лист для тренування замкнено за цим записом, і ваш файл ключа його відкрив.
desk-rehearse-not-opened = Ваш файл ключа не відкриває листа, замкненого за цим записом. Візьміть той, що до нього належить.
desk-rehearse-not-sealed = Сьогодні вам ніхто не може написати: жоден ключ у записі сьогодні не дійсний. Створіть нові ключі.
# $note (text) - whose key it is, such as desk-2
desk-rehearse-colleague = { $note }: перевірити цей ключ може лише ця людина з ваших колег. Нехай вона проведе репетицію зі своїм файлом ключа.
desk-rehearse-recovery = Ключ відновлення відкриває лист для тренування. Знову сховайте цей папір.
desk-rehearse-recovery-untried = Ключа відновлення ще ніхто не перевіряв. Візьміть папір і проведіть репетицію з: --recovery -
desk-rehearse-recovery-wrong = Цей ключ відновлення — не той, що в записі. Знайдіть правильний папір або створіть новий ключ.
# $count (number) - how many letters
desk-rehearse-relay = { $count ->
    [0] Сервер приймає ваш ключ. Листів там немає.
    [one] Сервер приймає ваш ключ. Там чекає { $count } лист.
    [few] Сервер приймає ваш ключ. Там чекають { $count } листи.
    [many] Сервер приймає ваш ключ. Там чекають { $count } листів.
   *[other] Сервер приймає ваш ключ. Там чекає { $count } листа.
}
desk-rehearse-relay-untried = До сервера не зверталися. Коли підписаний список почне діяти, проведіть репетицію з: --relay URL
desk-rehearse-sign = У записі є ваш ключ для підпису, тому вашим відповідям повірять.
# $key (text) - 43 letters and digits
desk-rehearse-sign-not-listed = У записі немає вашого ключа для підпису на сьогодні, тому вашим відповідям ніхто не повірив би. Додайте його під sign: { $key }
desk-rehearse-all = Усе добре. Ви готові до першого листа.
# $count (number) - how many lines are marked
desk-rehearse-rest = { $count ->
    [one] Те, що можна було тут перевірити, добре. Ще треба зробити { $count } річ.
    [few] Те, що можна було тут перевірити, добре. Ще треба зробити { $count } речі.
    [many] Те, що можна було тут перевірити, добре. Ще треба зробити { $count } речей.
   *[other] Те, що можна було тут перевірити, добре. Ще треба зробити { $count } речі.
}
# $count (number) - how many lines are marked
desk-rehearse-wrong = { $count ->
    [one] Тут { $count } помилка. Виправте її, перш ніж прийде перший лист.
    [few] Тут { $count } помилки. Виправте їх, перш ніж прийде перший лист.
    [many] Тут { $count } помилок. Виправте їх, перш ніж прийде перший лист.
   *[other] Тут { $count } помилки. Виправте їх, перш ніж прийде перший лист.
}
desk-rehearse-nothing-real = Нічого справжнього це не зачепило. Лист для тренування видалено.

## list and fetch

# $count (number) - how many letters
desk-list-count = { $count ->
    [0] Листів немає.
    [one] Тут { $count } лист.
    [few] Тут { $count } листи.
    [many] Тут { $count } листів.
   *[other] Тут { $count } листа.
}
desk-list-letter = Лист
desk-list-day = Збережено
desk-list-size = Розмір
desk-list-state = Стан
desk-list-here = тут
desk-list-missing = не отримано
# $count (number) - how many letters
desk-list-old = { $count ->
    [one] { $count } з них лежить у вхідній скриньці, яка була до того, як хтось пішов.
    [few] { $count } з них лежать у вхідній скриньці, яка була до того, як хтось пішов.
    [many] { $count } з них лежать у вхідній скриньці, яка була до того, як хтось пішов.
   *[other] { $count } з них лежить у вхідній скриньці, яка була до того, як хтось пішов.
}
desk-inbox-not-yet = Сервер ще не знає вашої нової вхідної скриньки. Він знатиме її, коли почне діяти новий підписаний список.
# $relay (text) - the relay's date
# $here (text) - this computer's date
desk-clock-differs = На сервері дата { $relay }, на цьому комп’ютері — { $here }. Перевірте годинник цього комп’ютера.
# $done (number) - letters that are done
# $all (number) - letters to fetch
desk-fetch-progress = Листи: { $done } з { $all }
# $count (number) - how many letters
# $folder (text) - name of the folder
desk-fetch-done = { $count ->
    [0] Нових листів немає.
    [one] { $count } новий лист — у { $folder }.
    [few] { $count } нові листи — у { $folder }.
    [many] { $count } нових листів — у { $folder }.
   *[other] { $count } нового листа — у { $folder }.
}
# $count (number) - how many letters
desk-fetch-before = { $count ->
    [one] { $count } лист був тут уже раніше.
    [few] { $count } листи були тут уже раніше.
    [many] { $count } листів було тут уже раніше.
   *[other] { $count } листа було тут уже раніше.
}
desk-fetch-kept = Сервер зберігає свої копії. Нічого не видалено.
# $command (text) - what to type
desk-fetch-next = Щоб прочитати лист: { $command }
# $count (number) - how many letters
desk-fetch-failed = { $count ->
    [one] Не вдалося отримати { $count } лист:
    [few] Не вдалося отримати { $count } листи:
    [many] Не вдалося отримати { $count } листів:
   *[other] Не вдалося отримати { $count } листа:
}
# $id (text) - the letter
desk-fetch-damaged = { $id }: лист надійшов пошкодженим. Отримайте ще раз. Якщо так і далі, скажіть тим, хто веде сервер.
# $id (text) - the letter
desk-fetch-gone = { $id }: на сервері цього листа вже немає. Запитайте колег, чи хтось його отримав.
# $count (number) - how many letters
desk-fetch-stopped = { $count ->
    [one] Отримання перервалося. На сервері ще лежить { $count } лист. Запустіть ту саму команду ще раз пізніше.
    [few] Отримання перервалося. На сервері ще лежать { $count } листи. Запустіть ту саму команду ще раз пізніше.
    [many] Отримання перервалося. На сервері ще лежить { $count } листів. Запустіть ту саму команду ще раз пізніше.
   *[other] Отримання перервалося. На сервері ще лежить { $count } листа. Запустіть ту саму команду ще раз пізніше.
}

desk-fetch-not-listed = Сповіщення не надсилаються: у підписаному списку ще немає вашого ключа для підпису. Людей, які пишуть, про них попередили б.
# $count (number) - how many notices
desk-fetch-notices = { $count ->
    [one] Надіслано { $count } сповіщення: людина з кодом тепер бачить, на якому кроці її лист.
    [few] Надіслано { $count } сповіщення: люди з кодом тепер бачать, на якому кроці їхні листи.
    [many] Надіслано { $count } сповіщень: люди з кодом тепер бачать, на якому кроці їхні листи.
   *[other] Надіслано { $count } сповіщення: люди з кодом тепер бачать, на якому кроці їхні листи.
}
# $count (number) - how many answers
desk-fetch-answers = { $count ->
    [one] { $count } відповідь, яку раніше не вдалося надіслати, тепер на сервері.
    [few] { $count } відповіді, які раніше не вдалося надіслати, тепер на сервері.
    [many] { $count } відповідей, які раніше не вдалося надіслати, тепер на сервері.
   *[other] { $count } відповіді, які раніше не вдалося надіслати, тепер на сервері.
}

## Evidence that fetch brings, sealed

# $done (number) - megabytes that are done
# $all (number) - megabytes to fetch
desk-parcel-progress = Докази: { $done } з { $all } МБ
# $path (text) - name of the file
# $command (text) - what to type
desk-parcel-done = Докази — у { $path }, ще замкнені. Щоб зберегти їхні файли: { $command }
# $id (text) - the letter
desk-parcel-gone = { $id }: доказів цього листа на сервері немає або вже немає. Запитайте колег, чи хтось їх отримав. Просіть людину надіслати їх ще раз, лише якщо це для неї безпечно.
# $id (text) - the letter
desk-parcel-list = { $id }: сервер дав список інших доказів, не з цього листа. Скажіть тим, хто веде сервер.
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-altered = { $id }: частина { $number } з { $all } доказів — не те, що було надіслано. Отримайте ще раз. Якщо так і далі, скажіть тим, хто веде сервер.
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-missing = { $id }: частини { $number } з { $all } доказів на сервері немає. Отримайте ще раз. Якщо так і далі, скажіть тим, хто веде сервер.
# $id (text) - the letter
# $reason (text) - one of the messages below
desk-parcel-stopped = { $id }: доказів цього листа тут ще немає. { $reason } Отримайте ще раз: усе продовжиться з того самого місця.

## Answers and notices on their way

# $count (number) - how many
desk-send-waiting = { $count ->
    [one] { $count } відповідь або сповіщення не вдалося надіслати. Усе збережено, наступний fetch або reply це надішле.
    [few] { $count } відповіді або сповіщення не вдалося надіслати. Усе збережено, наступний fetch або reply це надішле.
    [many] { $count } відповідей або сповіщень не вдалося надіслати. Усе збережено, наступний fetch або reply це надішле.
   *[other] { $count } відповіді або сповіщення не вдалося надіслати. Усе збережено, наступний fetch або reply це надішле.
}
# $count (number) - how many
desk-send-no-mailbox = { $count ->
    [one] Чекає { $count } відповідь або сповіщення: поштової скриньки немає на цьому сервері. Можливо, її видалено або вона на іншому сервері.
    [few] Чекають { $count } відповіді або сповіщення: їхніх поштових скриньок немає на цьому сервері. Можливо, їх видалено або вони на іншому сервері.
    [many] Чекає { $count } відповідей або сповіщень: їхніх поштових скриньок немає на цьому сервері. Можливо, їх видалено або вони на іншому сервері.
   *[other] Чекає { $count } відповіді або сповіщення: поштової скриньки немає на цьому сервері. Можливо, її видалено або вона на іншому сервері.
}
# $count (number) - how many
desk-send-lost = { $count ->
    [one] { $count } відповідь або сповіщення більше не надсилатиметься. До людини це не дійшло.
    [few] { $count } відповіді або сповіщення більше не надсилатимуться. До людини це не дійшло.
    [many] { $count } відповідей або сповіщень більше не надсилатиметься. До людини це не дійшло.
   *[other] { $count } відповіді або сповіщення більше не надсилатиметься. До людини це не дійшло.
}

## delete: at the relay only, and on purpose

desk-delete-nothing = Немає чого видаляти.
# $letter (text) - what somebody typed for a letter
desk-delete-gone = Листа { $letter } на сервері немає. Можливо, його вже видалено.
# $path (text) - name of the file
desk-delete-damaged = Файл { $path } пошкоджено, тому сервер зберігає свою копію. Видаліть файл і отримайте ще раз.
# $id (text) - the letter
# $folder (text) - name of the folder
desk-delete-unfetched = { $id } у { $folder } не повний, тому нічого не видалено. Спочатку отримайте лист. Щоб втратити його назавжди, додайте --unfetched.
# $count (number) - how many letters
# $relay (text) - address of the relay
desk-delete-what = { $count ->
    [one] На { $relay } буде видалено { $count } лист.
    [few] На { $relay } буде видалено { $count } листи.
    [many] На { $relay } буде видалено { $count } листів.
   *[other] На { $relay } буде видалено { $count } листа.
}
desk-delete-lost = Копії на ваших комп’ютерах залишаться. Колеги, які ще не отримали якогось листа, втратять його назавжди.
desk-delete-evidence = Докази, які прийшли з ними й лежать тут, на сервері теж видаляються.
# $id (text) - the letter
desk-delete-evidence-kept = Докази до листа { $id } тут не повні, тому сервер їх зберігає. Отримайте ще раз, перш ніж видаляти.
# $count (number) - how many letters
desk-delete-unread = { $count ->
    [one] { $count } лист тут ніколи не отримували. Можливо, його так ніхто й не прочитає.
    [few] { $count } листи тут ніколи не отримували. Можливо, їх так ніхто й не прочитає.
    [many] { $count } листів тут ніколи не отримували. Можливо, їх так ніхто й не прочитає.
   *[other] { $count } листа тут ніколи не отримували. Можливо, їх так ніхто й не прочитає.
}
desk-delete-ask = Щоб видалити, введіть цифрами, скільки це листів:{" "}
# $count (number) - how many letters
desk-delete-done = { $count ->
    [0] Жодного листа не видалено.
    [one] { $count } листа на сервері більше немає:
    [few] { $count } листів на сервері більше немає:
    [many] { $count } листів на сервері більше немає:
   *[other] { $count } листа на сервері більше немає:
}
# $count (number) - how many letters
desk-delete-before = { $count ->
    [one] { $count } з них не було вже раніше.
    [few] { $count } з них не було вже раніше.
    [many] { $count } з них не було вже раніше.
   *[other] { $count } з них не було вже раніше.
}
# $count (number) - how many letters
desk-delete-stopped = { $count ->
    [one] Видалення перервалося. На сервері ще лежить { $count } лист. Запустіть ту саму команду ще раз пізніше.
    [few] Видалення перервалося. На сервері ще лежать { $count } листи. Запустіть ту саму команду ще раз пізніше.
    [many] Видалення перервалося. На сервері ще лежить { $count } листів. Запустіть ту саму команду ще раз пізніше.
   *[other] Видалення перервалося. На сервері ще лежить { $count } листа. Запустіть ту саму команду ще раз пізніше.
}

## open

# $folder (text) - name of the folder
desk-open-done = Файли листа — у { $folder }
desk-open-plain = Це звичайний текст: його може прочитати кожен, хто має доступ до цього облікового запису комп’ютера. Видаліть файли, коли закінчите.
desk-open-before = Цей лист тут уже відкривали. Загляньте в теку або виберіть іншу з --out.
desk-open-unsafe-name = У листі є файл із небезпечною назвою. Нічого не записано. Не відкривайте його вручну.

## show: how to reach her comes first

# $id (text) - the letter
desk-show-title = Лист { $id }
desk-show-reach = ЯК ЗВ’ЯЗАТИСЯ З ЛЮДИНОЮ — СПОЧАТКУ ПРОЧИТАЙТЕ ЦЕ
desk-show-may-yes = Людина дозволяє зв’язатися з нею, але лише так, як указано нижче.
desk-show-may-no = НЕ ЗВ’ЯЗУЙТЕСЯ З ЛЮДИНОЮ. Вона каже «ні».
desk-show-may-she-will = НЕ ЗВ’ЯЗУЙТЕСЯ З ЛЮДИНОЮ. Вона хоче подзвонити або прийти сама. Скажіть усім, хто бере слухавку.
desk-show-may-unsaid = НЕ ЗВ’ЯЗУЙТЕСЯ З ЛЮДИНОЮ. Вона не сказала, що це можна.
# $code (text) - what stands in the letter
desk-show-may-unknown = НЕ ЗВ’ЯЗУЙТЕСЯ З ЛЮДИНОЮ, доки не зрозумієте її відповіді: { $code }
desk-show-channel = Безпечні способи:
desk-show-channel-unsaid = Людина не сказала, які способи безпечні. Використовуйте лише той, який вона вказала.
desk-show-how = Як:
desk-show-how-unsaid = Людина не вказала способу зв’язатися з нею.
desk-show-name = Ім’я або умовне слово. Скажіть його, щоб людина знала, що це ви:
desk-show-name-unsaid = Людина не вказала ні імені, ні умовного слова. Не вгадуйте.
# $lang (text) - a language tag, such as my
desk-show-speak = Мова, якою людина хоче говорити: { $lang }
desk-show-interpreter = Чи потрібен людині перекладач:
desk-show-interpreter-note = Ніколи не беріть когось із сім’ї, дитину або когось, хто знає тих, про кого йдеться в листі.
desk-show-when = Коли це безпечно:
desk-show-when-unsaid = Людина не сказала, коли це безпечно. Вважайте, що це небезпечно.
desk-show-avoid = Вам НЕ МОЖНА:
desk-show-avoid-unsaid = Людина не сказала, чого не можна робити. Не залишайте повідомлень і не кажіть, хто ви.
desk-show-other-person = Слухавку може взяти або повідомлення прочитати хтось інший. Нічого не питайте й не називайте, доки не знатимете, хто це.
desk-show-reach-later = Це пізніший лист. Як зв’язатися з людиною, написано в першому: скористайтеся waymark-desk thread.
desk-show-code-word = Людина вибрала таємне слово. Запитайте його, перш ніж назвати місце чи час, і ніколи не пишіть його самі:
desk-show-reply-none = Людина не має коду, щоб прочитати відповідь на сайті.
desk-show-reply-there = Людина може прочитати відповідь на сайті зі своїм кодом.
desk-show-danger = ОЗНАКИ НЕБЕЗПЕКИ У ВІДПОВІДЯХ ЛЮДИНИ
desk-show-danger-asked = На запитання, чи комусь немає 18 років або хтось у небезпеці, людина каже:
desk-show-danger-duty = Перш ніж робити щось інше, перевірте, про що ваша служба мусить повідомляти.
desk-show-danger-happened = У тому, що сталося:
desk-show-danger-none = Жодна відповідь людини про це не каже. Вона все одно може бути в небезпеці.
desk-show-whom = ПРО КОГО ЦЕЙ ЛИСТ
desk-show-whom-other = Лист пише хтось інший. У відповідях «я», «мені» й «мої» означають людину, про яку йдеться.
desk-show-about = ПРО ЦЕЙ ЛИСТ
# $agency (text) - id of the agency
desk-show-to = Кому: { $agency }
# $lang (text) - a language tag, such as ar
desk-show-lang = Мова: { $lang }
# $day (text) - a date
desk-show-day = Дата за телефоном людини: { $day }
# $number (number) - its number
desk-show-later = Це лист { $number } у розмові. Щоб прочитати її всю: waymark-desk thread
# $form (text) - name of the form
# $version (text) - its version
desk-show-form = Форма: { $form }, версія { $version }
desk-show-form-other = Ця форма відрізняється від тієї, яку знає програма. Незнайомі відповіді показано як позначки.
desk-show-consent = ЗГОДА
# $agency (text) - id of the agency
# $version (text) - version of the consent text
# $lang (text) - a language tag
desk-show-consent-given = Людина дала згоду, щоб служба { $agency } читала цей лист (текст згоди { $version }, прочитано мовою { $lang }).
desk-show-consent-none = У цьому листі згоди не записано. Запитайте людину, перш ніж комусь щось передавати.
desk-show-consent-purposes = Вам можна:
desk-show-consent-nothing-else = На інше згоди немає.
desk-show-purpose-read = читати лист
desk-show-purpose-help = шукати допомогу для цієї людини
desk-show-purpose-contact = зв’язуватися з людиною у спосіб, який вона вказала
desk-show-purpose-share = розповідати іншим, якщо людина щоразу дає на це згоду
# $day (text) - a date
desk-show-consent-day = Згоду дано: { $day }
# $day (text) - a date
desk-show-consent-until = Зберігайте лист не довше ніж до { $day }. Потім видаліть його й усі копії.
# $hash (text) - 43 letters and digits
desk-show-consent-hash = SHA-256 тексту, на який людина дала згоду: { $hash }
desk-show-consent-withdraw = Як людина може забрати згоду:
desk-show-withdraw-ask = сказати про це вашій службі
desk-show-consent-other = Людина дала згоду іншій службі, не тій, яку називає лист. Не використовуйте його, доки не запитаєте людину.
desk-show-signature-valid = Підпис дійсний: лист ніхто не змінював, відколи його написано.
desk-show-signature-missing = На листі немає підпису. Можливо, його хтось змінив.
desk-show-signature-wrong = ПІДПИС НЕПРАВИЛЬНИЙ. Не покладайтеся ні на що в цьому листі.
desk-show-use = ЯК ЙОГО МОЖНА ВИКОРИСТАТИ
desk-show-use-share = Питайте людину щоразу, перш ніж комусь розповісти. Без її згоди не розповідайте нікому поза вашою службою.
desk-show-use-only = Не розповідайте нікому поза вашою службою.
desk-show-use-anonymous = Не намагайтеся дізнатися, хто ця людина. Перевірте, чи немає імен в її словах, перш ніж їх використати.
desk-show-use-unsaid = Людина не сказала, як саме. Не розповідайте нікому поза вашою службою.
desk-show-use-unknown = Не розповідайте нікому поза вашою службою, доки не зрозумієте відповіді людини.
desk-show-place = ДЕ Й КОЛИ
# $code (text) - two letters of a country, such as GB
desk-show-country = Країна: { $code }
desk-show-place-kinds = Яке місце:
desk-show-place-when = Коли:
desk-show-happened = ЩО ВІДБУВАЄТЬСЯ АБО ВІДБУЛОСЯ
desk-show-help = ЩО ДОПОМОГЛО Б
desk-show-unsaid = Без відповіді.
desk-show-words = СЛОВА ЛЮДИНИ
desk-show-words-none = Власних слів людина не написала.
desk-show-zawgyi = Схоже, це набрано в Zawgyi, старому кодуванні бірманської мови, і тут може виглядати неправильно. Перетворіть текст програмою на своєму комп’ютері, у жодному разі не в інтернеті.
desk-show-evidence = ДОКАЗИ, НАДІСЛАНІ З ЦИМ ЛИСТОМ
desk-show-evidence-care = Так їх називає сама людина. Що це за файли насправді, ще ніхто не дивився.
desk-show-evidence-next = Їх отримує fetch, замкненими. Щоб зберегти файли: waymark-desk evidence
desk-show-more = ІНШЕ В ЦЬОМУ ЛИСТІ, ЯК Є
desk-show-original = ЛИСТ ЯК ТЕКСТ (report.txt)
desk-show-original-none = У листі немає report.txt.
# $code (text) - a code of another version of the form
desk-show-unknown = { $code } (позначка, якої ця програма не знає)
desk-show-caution = Такий лист може написати будь-хто. Перевіряйте, перш ніж діяти, і ніколи не відкривайте посилань із нього.

## thread: a whole conversation

# $id (text) - the conversation
desk-thread-title = Розмова { $id }
desk-thread-first = ПЕРШ НІЖ ВІДПОВІДАТИ
desk-thread-asks-stop = Людина просить зупинитися. Більше їй не пишіть.
desk-thread-asks-delete = Людина просить видалити те, що вона написала, і зупинитися. Можливо, дещо ви мусите зберегти за законом.
# $code (text) - what stands in the letter
desk-thread-asks-unknown = Людина просить про щось, чого ця програма не знає: { $code }
desk-thread-moved = Людина змінила свій код. Відповіді йдуть на новий.
# $from (number) - number of a letter
# $to (number) - number of a letter
desk-thread-missing = Від листа { $from } до листа { $to } цієї людини тут нічого немає. Отримайте ще раз і запитайте колег. Можливо, це старіше за ваш ключ або його затримав сервер.
# $number (number) - number of a letter
desk-thread-repeated = Два різні листи мають номер { $number }. Можливо, кодом людини користується хтось інший. Будьте обережні з тим, що відповідаєте.
# $number (number) - number of a letter
desk-thread-broken = Лист { $number } називає попереднім не той лист, який є тут. Будьте обережні з тим, що відповідаєте.
# $id (text) - the letter
desk-thread-stranger = { $id } — не від людини, яка написала перший лист. Не покладайтеся на нього й не відповідайте на нього.
# $id (text) - the letter
desk-thread-unsigned = { $id } не має підпису. Не покладайтеся на нього.
# $id (text) - the letter
desk-thread-altered = { $id } має неправильний підпис. Не покладайтеся ні на що в ньому.
# $id (text) - the letter
desk-thread-elsewhere = { $id } написано іншій службі. Подумайте, як він сюди потрапив.
desk-thread-read-nothing = Наскільки видно з останнього листа, людина ще не прочитала жодної вашої відповіді.
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-read = Коли людина писала востаннє, вона вже прочитала все до вашого номера { $number } від { $day }.
desk-thread-read-unknown = Коли людина писала востаннє, вона вже прочитала відповідь, якої ця тека не знає: можливо, від ваших колег.
desk-thread-colleagues = Відповідей колег, які не користуються цією текою, тут не видно.
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-hers = ЛИСТ { $number } ВІД ЛЮДИНИ { $day }
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-not-hers = НЕВІДОМО, ЧИ ВІД ЦІЄЇ ЛЮДИНИ: ЛИСТ { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-ours = ВАША ВІДПОВІДЬ { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-last = ВАША ОСТАННЯ ВІДПОВІДЬ { $number } { $day }
# $number (number) - number of a notice
# $day (text) - a date
desk-thread-notice = СПОВІЩЕННЯ { $number } { $day }
desk-thread-way-collected = Людині повідомлено, що її лист отримано.
desk-thread-way-opened = Людині повідомлено, що її лист читають.
desk-thread-way-delayed = Людині повідомлено, що це триватиме довше.
desk-thread-no-copy = Вашої копії цієї відповіді тут немає, або її замкнено для іншого ключа.
desk-thread-state-lost = До людини вона не дійшла.
desk-thread-state-waiting = На сервері її ще немає. Її надішле наступний fetch або reply.
desk-thread-state-read = Людина її прочитала.
desk-thread-state-stored = Вона чекає на людину на сервері або її вже прочитано.
desk-thread-helped-yes = Людина каже, що відповідь допомогла.
desk-thread-helped-some = Людина каже, що відповідь трохи допомогла.
desk-thread-helped-no = Людина каже, що відповідь не допомогла.
desk-thread-helped-unknown = Людина каже про відповідь щось, чого ця програма не знає.
desk-thread-report = Усі відповіді людини: waymark-desk show
desk-thread-quarantined = Цей лист на карантині.
# $count (number) - how many files
desk-thread-evidence = { $count ->
    [one] Із цим листом людина надіслала { $count } файл.
    [few] Із цим листом людина надіслала { $count } файли.
    [many] Із цим листом людина надіслала { $count } файлів.
   *[other] Із цим листом людина надіслала { $count } файлу.
}
desk-thread-evidence-here = Усе тут, замкнене. Щоб зберегти: waymark-desk evidence
desk-thread-evidence-missing = Тут цього ще немає. Щоб отримати: waymark-desk fetch
desk-thread-evidence-gone = На сервері цього вже немає. Запитайте колег, чи хтось це отримав.

## reply: shown before an answer is sent

# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-reply-to = Відповідь піде людині, яка пише в цій розмові. Найновіший її лист тут — номер { $number } { $day }
# $lang (text) - a language tag, such as ar
desk-reply-lang = Мова відповіді: { $lang }
# $day (text) - a date
desk-reply-next = Людині скажуть, що наступна звістка буде не пізніше ніж { $day }. Обіцяйте лише те, чого дотримаєте.
desk-reply-last = Людині скажуть, що це ваша остання відповідь.
desk-reply-translator = Ніколи не вставляйте лист або відповідь в онлайн-перекладач. Попросіть людину, якій довіряєте.
desk-reply-limited = Людина обмежила, як із нею зв’язуватися, або не сказала цього. Перегляньте відповідь так, ніби її читає хтось інший.
desk-reply-time = ! У відповіді, можливо, названо час.
desk-reply-date = ! У відповіді, можливо, названо день.
desk-reply-address = ! У відповіді, можливо, названо місце.
desk-reply-phone = ! У відповіді, можливо, є номер телефону.
desk-reply-no-agency = ! У підписаному списку вашої служби немає або її відкликано. Людині не покажуть цієї відповіді як вашої.
desk-reply-not-listed = ! У підписаному списку немає вашого ключа для підпису. Людину попередять, що ця відповідь не від вас.
desk-reply-not-today = ! Дні вашого ключа для підпису минули або ще не настали. Створіть нові ключі, перш ніж відповідати.
desk-reply-ask = Щоб надіслати, введіть 1 і натисніть Enter:{" "}
# $number (number) - number of the answer
desk-reply-done = Відповідь на сервері. Це ваш номер { $number } у цій розмові.

## reply: a draft. The program puts # before these lines; they are not sent.

# $lang (text) - a language tag, such as ar
desk-reply-draft-lang = Буде позначено, що відповідь написано цією мовою: { $lang }
desk-reply-draft-english = Цією мовою готових відповідей немає. Попросіть людину, якій довіряєте, її перекласти або надішліть із: --in en
desk-reply-draft-comment = Рядки, які починаються так, як цей, не надсилаються. Змініть текст нижче, перш ніж його надсилати.
desk-reply-draft-means = Англійською тут сказано:
# $path (text) - name of the file
# $command (text) - what to type
desk-reply-draft-done = Чернетка — у { $path }. Відредагуйте її. Потім: { $command }

## notice

desk-notice-done = Сповіщення на сервері. Людина побачить його, коли повернеться.
desk-notice-before = Людині про це вже повідомляли. Нічого не надіслано.

## evidence

desk-evidence-care = Не відкривайте файлів на комп’ютері, де є інші листи. Дивитися на знімки може бути важко: не робіть цього на самоті.
# $count (number) - how many files
# $folder (text) - name of the folder
# $list (text) - name of a file
desk-evidence-done = { $count ->
    [one] Увесь пакет цілий. { $count } файл — у { $folder }, разом зі списком { $list }. Нічого не відкривали.
    [few] Увесь пакет цілий. { $count } файли — у { $folder }, разом зі списком { $list }. Нічого не відкривали.
    [many] Увесь пакет цілий. { $count } файлів — у { $folder }, разом зі списком { $list }. Нічого не відкривали.
   *[other] Увесь пакет цілий. { $count } файлу — у { $folder }, разом зі списком { $list }. Нічого не відкривали.
}
desk-evidence-other = ! Це не ті файли, які називає лист людини. Не покладайтеся на них.
# $name (text) - name of the file
# $said (text) - a media type, such as image/jpeg
# $is (text) - a media type
desk-evidence-disguised = ! { $name } — не те, чим назване: указано { $said }, а схоже на { $is }. Не відкривайте цього файлу.
# $name (text) - name of the file
desk-evidence-unknown = ! { $name } — файл невідомого програмі типу. Не відкривайте його.
# $name (text) - name of the file
desk-evidence-programs = ! { $name } може містити програми. Дивіться цей файл лише на комп’ютері, де більше нічого немає.
# $id (text) - the letter
desk-evidence-index-letter = Лист { $id }
# $id (text) - the parcel
desk-evidence-index-parcel = Пакет { $id }
# $hash (text) - 64 digits and letters
desk-evidence-copy-of = Очищена копія, зроблена на телефоні людини з файлу з SHA-256 { $hash }
desk-evidence-copy = Очищена копія, зроблена на телефоні людини

## quarantine

# $id (text) - the letter
desk-quarantine-done = { $id } на карантині. Відтепер export та evidence його не приймають.
# $id (text) - the letter
desk-quarantine-lifted = { $id } більше не на карантині.
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-quarantine-shown = ! Цей лист на карантині з { $day }. Не передавайте його далі. { $reason }

## statistics

# $count (text) - a number, or one of the messages below
desk-statistics-letters = Листи: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-threads = Розмови: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-answered = Розмови з відповіддю: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-yes = Відповіді допомогли: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-some = Відповіді трохи допомогли: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-no = Відповіді не допомогли: { $count }
# $least (number) - the smallest number that is shown
desk-statistics-few = менше ніж { $least }
desk-statistics-hidden = не показано, щоб не можна було вирахувати мале число
desk-statistics-note = За останнім словом кожної людини. Відповідей колег, які не користуються цією текою, не враховано.

## export: letters into files for a case

# $path (text) - name of the file
desk-export-done = Лист — у { $path }
desk-export-plain = Файли — звичайний текст. Бережіть їх так само, як листи, і видаліть, коли закінчите.
desk-export-without = Ім’я людини, як із нею зв’язатися та її власні слова вилучено. Щоб їх додати, скористайтеся --identified.
desk-export-left-out-title = ВИЛУЧЕНО З ЦЬОГО ФАЙЛУ
desk-export-left-out = Ці частини кажуть або можуть сказати, хто ця людина. Вони є лише в замкненому листі:
desk-export-left-out-here = (вилучено з цього файлу)
desk-export-no-consent = У листі не записано згоди для служби, якій його написано. Нічого не записано. Прочитайте його з waymark-desk show і спочатку запитайте людину.

## What can go wrong. First what happened, then what to do.

# $message (text) - one of the messages below
desk-error = Помилка: { $message }
desk-error-passphrase-wrong = Неправильна парольна фраза. Спробуйте ще раз; перевірте мову клавіатури й Caps Lock.
desk-error-passphrase-differs = Дві парольні фрази різні. Почніть спочатку.
# $least (number) - fewest characters
desk-error-passphrase-short = У парольній фразі менше знаків, ніж { $least }. Візьміть чотири або п’ять слів, які між собою не пов’язані.
desk-error-passphrase-terminal = Немає термінала, щоб запитати парольну фразу. Запишіть її у файл і використайте --passphrase-file або --new-passphrase-file.
# $path (text) - name of the file
desk-error-passphrase-file = Перший рядок { $path } — не парольна фраза в UTF-8. Виправте файл.
desk-error-identity-damaged = Файл ключа пошкоджено. Візьміть вашу копію.
desk-error-identity-inbox = У цьому файлі ключа немає рядка waymark-inbox, тому з ним не можна отримувати листи. Візьміть той, який створив keygen.
desk-error-identity-sign = У цьому файлі ключа немає рядка waymark-sign, тому з ним не можна відповідати. Візьміть той, який створив keygen або join.
desk-error-identity-none = Це не файл ключа. Візьміть файл identity.age, який створив keygen.
# $most (number) - highest work factor
desk-error-identity-work = Файл ключа не можна створити з таким коефіцієнтом роботи (work factor). Вкажіть число від 1 до { $most }.
desk-error-identity-memory = Файл ключа вимагає більше пам’яті, ніж будь-який справжній. Візьміть вашу копію.
desk-error-keys-id = Позначка (id) служби має складатися з 1–40 знаків a-z, 0-9 та -. Наприклад: --agency north-desk
desk-error-keys-name = Назва служби порожня або містить керівний знак. Напишіть її ще раз.
desk-error-keys-country = Країна має бути двома великими латинськими літерами. Наприклад: --country GB
# $most (number) - most days
desk-error-keys-days = Ключі можуть діяти від 1 до { $most } днів. Виберіть таке число з --days.
# $reason (text) - what is wrong, in English
desk-error-keys-entry = Цей запис не можна використати ({ $reason }). Виправте agency.json у текстовому редакторі.
desk-error-keys-other = Це запис іншої служби або іншої вхідної скриньки. Візьміть найновіший agency.json і файл ключа, який до нього належить.
desk-error-keys-no-recovery = У цьому записі немає ключа відновлення, який можна було б залишити. Заберіть --keep-recovery, щоб створити новий.
desk-error-keys-not-listed = У записі немає ключа з цього файлу. Візьміть найновіший agency.json і ключ, який у ньому є.
desk-error-keys-oneself = Це ваш власний ключ. Це має зробити хтось, хто залишається, зі своїм файлом ключа.
# $who (text) - what somebody typed for a person
# $there (text) - the notes of all people in the entry
desk-error-keys-who = «{ $who }» не вказує саме на один рядок запису. Вкажіть після --who одне з цього: { $there }
desk-error-identity-handed = У файлі з --handed немає вхідної скриньки для цього файлу ключа. Попросіть ваш файл у людини, яка запускала leave.
# $number (number) - which line of the recovery key
desk-error-page-line = Рядок { $number } не такий, як надруковано. Порівняйте його літера за літерою і введіть знову, з двома цифрами.
# $number (number) - which line of the recovery key
desk-error-page-missing = Бракує рядка { $number }. Рядок — це номер, літери й цифри та дві цифри в кінці.
desk-error-page-key = Кожен рядок правильний, але разом вони не дають ключа. Чи всі вони з одного аркуша?
desk-error-paper-beside = Ключ відновлення не може лежати поруч із файлом ключа. Виберіть іншу теку для --recovery-out, наприклад на флешці.
# $letter (text) - what somebody typed for a letter
# $least (number) - fewest characters
desk-error-delete-short = «{ $letter }» не називає листа. Вкажіть його файл, його id або перші знаки id, щонайменше { $least }.
# $letter (text) - what somebody typed for a letter
desk-error-delete-several = Із «{ $letter }» починаються кілька листів. Вкажіть більше знаків id.
desk-error-delete-nobody = Числа ніхто не ввів, тому нічого не видалено. У скрипті додайте --yes.
desk-error-delete-number = Це не кількість листів, тому нічого не видалено. Перегляньте список ще раз.
# $path (text) - name of the file
desk-error-file-exists = { $path } вже є, і його не змінено. Виберіть інше місце або спочатку перенесіть його.
# $path (text) - name of the file
desk-error-file-missing = { $path } не існує. Перевірте назву.
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-read = { $path } не вдається прочитати ({ $reason }). Перевірте, чи маєте право це читати.
# $path (text) - name of the file
desk-error-file-long = { $path } задовгий для того, чим мав би бути. Перевірте назву.
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-write = { $path } не вдається записати ({ $reason }). Перевірте теку й вільне місце.
# $path (text) - name of the file
# $message (text) - one of the messages below
desk-error-letter = { $path }: { $message }
desk-error-letter-damaged = Файл пошкоджено або обрізано. Видаліть його й отримайте ще раз.
desk-error-letter-newer = Цей лист створила новіша версія форми. Оновіть цю програму. Доти користуйтеся: waymark-desk open
desk-error-letter-none = Файл можна відкрити, але це не лист. Подивіться його з: age -d
desk-error-letter-age = Це не замкнений лист. Листи — це файли, назва яких закінчується на .age.
desk-error-letter-key = Лист замкнено не для цього ключа. Він для іншої служби або для вашого старішого чи новішого ключа. Візьміть той файл ключа.
# $path (text) - name of the file
# $line (number) - which line
desk-error-book = Рядок { $line } у { $path } пошкоджено, тому номери можуть повторитися. Поверніть на місце копію файлу.
desk-error-reply-stop = Людина попросила вас зупинитися. Нічого не надіслано. Якщо ви все одно мусите написати, додайте --although-she-asked-to-stop.
desk-error-reply-delete = Людина попросила видалити написане й зупинитися. Нічого не надіслано. Якщо ви все одно мусите написати, додайте --although-she-asked-to-stop.
desk-error-reply-code = Відповідь тут не може дійти до людини: вона не має коду. Що вона сказала про зв’язок, написано вище.
desk-error-reply-address = Адресу з листа людини не можна використати. Скористайтеся іншим способом, який вона вказала.
desk-error-reply-seal = Відповідь не вдалося замкнути, тому нічого не надіслано. Перевірте позначку мови після --in і спробуйте ще раз.
# $over (number) - how many bytes
desk-error-reply-long = Відповідь задовга, зайвих байтів: { $over }. Скоротіть її.
desk-error-reply-empty = Немає слів, які можна надіслати. Рядки, які починаються з #, не надсилаються.
desk-error-reply-blank = Ще треба щось заповнити: знайдіть у тексті ________.
desk-error-reply-unedited = Це готова відповідь без змін. Змініть її, щоб людина побачила, що її лист прочитано. Щоб усе одно надіслати, додайте --as-is.
desk-error-reply-draft = Вкажіть, куди записати чернетку, з --draft FILE. Щоб надіслати готову відповідь без змін, додайте --as-is.
desk-error-reply-relay = Вкажіть сервер з --relay, щоб відповідь можна було надіслати.
desk-error-reply-stdin = Текст надходить зі стандартного вводу, тому запитати там нікого. Додайте --yes або візьміть файл.
desk-error-reply-not-sent = Ніхто не ввів 1, тому нічого не надіслано. У скрипті додайте --yes.
# $lang (text) - a language tag
desk-error-reply-quick = Мовою { $lang } готових відповідей немає. Візьміть --draft і попросіть людину перекласти текст або візьміть --in en.
# $path (text) - name of the file
desk-error-reply-text = { $path } — не текст в UTF-8. Збережіть його ще раз як звичайний текст.
# $path (text) - name of the file
# $name (text) - name of the file
desk-error-reply-name = { $path } лежить не під своєю назвою. Візьміть лист таким, яким його отримано: { $name }
# $path (text) - name of the file
desk-error-evidence-none = Із { $path } не надіслано доказів, або в листі немає ключа до них.
# $path (text) - name of the file
desk-error-evidence-missing = Доказів до { $path } тут немає. Запустіть waymark-desk fetch без --no-parcels.
# $path (text) - name of the file
desk-error-evidence-damaged = { $path } пошкоджено або не повний. Нічого не збережено. Видаліть його й отримайте ще раз.
# $path (text) - name of the file
# $line (number) - which line
desk-error-quarantine = Рядок { $line } у { $path } не можна прочитати. Виправте його в текстовому редакторі; доти всі листи вважаються поставленими на карантин.
# $path (text) - name of the file
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-error-quarantined = { $path } на карантині з { $day }. Нічого не записано. { $reason }
desk-error-relay-http = http дозволено лише для цього комп’ютера. Використовуйте https. Якщо з’єднання вже шифрує тунель, додайте --insecure-http.
desk-error-relay-address = Адреса сервера має бути такою, як https://relay.example, без шляху. Скопіюйте її з підписаного списку.
desk-error-relay-answer = Ця відповідь не від сервера, або її пошкоджено. Перевірте адресу, потім спробуйте ще раз.
desk-error-relay-other = Сервер має іншу адресу, тому в нього нічого не запитано. Візьміть адресу з підписаного списку. За тунелем додайте --origin.
desk-error-relay-tls = Немає захищеного з’єднання із сервером. Перевірте годинник цього комп’ютера, потім адресу.
desk-error-relay-timeout = Сервер не відповів вчасно. Спробуйте ще раз пізніше.
desk-error-relay-unreachable = Із сервером немає зв’язку. Перевірте ваше з’єднання й адресу.
desk-error-relay-busy = Сервер зайнятий. Зачекайте кілька хвилин, потім запустіть ту саму команду ще раз.
desk-error-relay-none = Сервер не знає такої вхідної скриньки або не прийняв ключа. Перевірте, чи ці ключі є в підписаному списку.
desk-error-relay-expired = Підписаний список на сервері прострочено. Скажіть тим, хто веде сервер, щоб установили новий.
desk-error-relay-version = Ця програма й сервер не розуміють одне одного. Оновіть цю програму.
# $code (text) - the relay's word for the reason
desk-error-relay-refused = Сервер відмовив ({ $code }). Спробуйте ще раз пізніше. Якщо так і далі, скажіть тим, хто його веде.
# $lang (text) - what was asked for
desk-error-lang = Мовою «{ $lang }» слів немає. waymark-desk --help показує, які мови є.
desk-error-clock = Годинник цього комп’ютера неправильний: він показує давно минулий рік. Виставте його, потім спробуйте ще раз.
desk-error-random = Цей комп’ютер не дає випадкових чисел, тому нічого не створено. Візьміть інший комп’ютер.
desk-error-output = Текст не вдалося вивести. Перевірте, куди він виводиться.
