### Photos, sound, videos and papers that follow a letter (F14): choosing, clean copies, sending.
### These messages travel inside the answers' page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## Before anything is chosen

files-title = Додати фото, звук, відео або документи
files-why = Щоб служба побачила, про що ви говорите. Ви не мусите цього робити. Ваш лист збережено й без цього.
files-before-title = Перш ніж вибирати
files-never = Не надсилайте сексуальних знімків людини, якій немає 18 років, навіть ваших власних. Це може бути злочином. Скажіть, що вони існують.
files-limit-size = Усі файли разом можуть мати до 250 МБ.
files-limit-count = За один раз можна надіслати до 200 файлів. Потім можна надіслати ще.
files-limit-slow = Якщо зв’язок повільний, це може тривати довго. Тримайте цю сторінку відкритою.
files-limit-data = Надсилання витрачає ваш мобільний інтернет: приблизно стільки, скільки важать файли.
files-limit-names = Назви ваших файлів не надсилаються. Замість них файли отримують номери.
files-limit-stay = Файли також залишаються на своєму місці в цьому телефоні. Ця сторінка їх там не видаляє.
files-voice = Голосове повідомлення може замінити написані слова. Голос можна впізнати.

## Choosing

files-choose = Вибрати файли
files-choose-small = Один або кілька. Якщо за раз можна вибрати лише один, поверніться сюди по наступний.
files-list-title = Вибрані файли
files-list-names = Назви є лише на вашому екрані, щоб ви могли розрізнити файли.
# $count (number) - how many files will be sent
# $size (text) - how large they are together, such as 3.5 MB
files-total = { $count ->
    [one] { $count } файл, { $size }
    [few] { $count } файли, разом { $size }
    [many] { $count } файлів, разом { $size }
   *[other] { $count } файлу, разом { $size }
}
# $size (text) - a whole number
files-size-kb = { $size } КБ
# $size (text) - a number, perhaps with one digit behind the point
files-size-mb = { $size } МБ
files-kind-picture = Зображення
files-kind-video = Відео
files-kind-sound = Звук
files-kind-paper = Документ
files-kind-packed = Архів файлів
files-kind-other = Інший вид файлу
files-looking = Ця сторінка дивиться, що розповідає файл…
files-remove = Прибрати
# $name (text) - the file's name on this phone, for people who hear the page
files-remove-what = Прибрати: { $name }

## Files that were not added. Each is followed by their names.

files-refused-title = Не додано
# $names (text) - names of files
files-refused-empty = У ньому нічого немає (0 байтів): { $names }
# $names (text) - names of files
files-refused-large = Сам він більший, ніж можуть бути всі файли разом: { $names }
# $names (text) - names of files
files-refused-many = За один раз не можна надіслати більше ніж 200 файлів: { $names }
# $names (text) - names of files
files-refused-together = Разом з іншими вони завеликі: { $names }
# $names (text) - names of files
files-refused-twice = Уже вибрано: { $names }
# $names (text) - names of files
files-refused-unreadable = Його не можна прочитати. Можливо, його перенесено або видалено: { $names }
files-refused-kept = Усі інші файли досі тут.
# $names (text) - the first names
# $count (number) - how many more there are
files-and-more = { $count ->
    [one] { $names } і ще { $count }
    [few] { $names } і ще { $count }
    [many] { $names } і ще { $count }
   *[other] { $names } і ще { $count }
}

## What is written in a file

# $what (text) - what was found, such as: place, phone or camera model
files-tells = Цей файл розповідає: { $what }
files-tells-nothing = Ця сторінка не знайшла записаних у ньому місця, телефона чи імені. Щось усе-таки може там бути.
files-found-place = місце
files-found-person = ім’я
files-found-device = модель телефона або камери
files-found-serial = серійний номер телефона або камери
files-found-time = день і час
files-found-thumbnail = зменшений знімок, можливо, ще до обрізання
files-found-software = програма, якою користувалися
files-found-other = інші нотатки

## What is sent of a picture or PDF

files-way-original-weighs = Оригінал може більше важити як доказ, але може показати, де ви є.
files-way-clean-is = Очищена копія створюється на цьому телефоні. Нотатки у файлі до неї не входять: місце, телефон, імена.
files-way-clean-shows = На ній усе ще видно те, що можна побачити: обличчя, вивіски, слова на папері, краєвид із вікна.
files-way-question = Що надіслати із цього файлу?
files-way-clean = Очищену копію
files-way-original = Оригінал
files-way-both = Обидва: очищену копію, щоб дивитися, і оригінал
files-way-all = Те саме для всіх зображень і PDF
files-way-all-clean = Очищені копії всіх
files-way-all-original = Оригінали всіх
files-way-all-both = Обидва для всіх
files-way-only = Із такого файлу тут не можна вилучити те, що в ньому записано. Він надсилається як є або зовсім не надсилається.
files-way-only-large = Цей файл завеликий, щоб зробити тут очищену копію. Він надсилається як є або зовсім не надсилається.
files-way-only-unsure = Ця сторінка не певна, що зможе очистити цей файл. Він надсилається як є або зовсім не надсилається.
files-copy-making = Створюємо очищену копію, щоб переконатися, що все виходить…
# $size (text) - how large it is, such as 3.5 MB
files-copy-ready = Очищена копія вийшла: { $size }. Таких нотаток ця сторінка в ній не знайшла.
files-copy-png = Цей браузер не може записати зображення такого виду. Очищена копія — це PNG.
files-copy-smaller = Зображення дуже велике. На очищеній копії трохи менше деталей.
# For a PDF
files-copy-paper = Сторінки документа виглядають так само, як в оригіналі. Нотатки про файл, електронні підписи та вкладені файли до копії не входять.
files-copy-failed = Тут не можна створити очищену копію цього файлу. Ви можете надіслати оригінал або прибрати файл.

## Sending

# $count (number) - how many files will be sent
files-send = { $count ->
    [one] Надіслати { $count } файл
    [few] Надіслати { $count } файли
    [many] Надіслати { $count } файлів
   *[other] Надіслати { $count } файлу
}
files-sending-title = Ваші файли надсилаються
files-state-reading = Читаємо файли й замикаємо їх на цьому телефоні…
files-state-sending = Надсилаємо замкнені файли…
# $seconds (number) - about how long until the next try
files-state-waiting = { $seconds ->
    [one] Чекаємо на з’єднання. Спробуємо ще раз через { $seconds } секунду. Нічого з того, що дійшло, не втрачено.
    [few] Чекаємо на з’єднання. Спробуємо ще раз через { $seconds } секунди. Нічого з того, що дійшло, не втрачено.
    [many] Чекаємо на з’єднання. Спробуємо ще раз через { $seconds } секунд. Нічого з того, що дійшло, не втрачено.
   *[other] Чекаємо на з’єднання. Спробуємо ще раз через { $seconds } секунди. Нічого з того, що дійшло, не втрачено.
}
files-state-paused = Пауза. Поки ця сторінка відкрита, нічого не втрачено.
files-state-telling = Усі файли дійшли. Повідомляємо про них службу…
# $sent (text) - how much has arrived, such as 3.5 MB
# $all (text) - how much it is in all
files-progress = Дійшло { $sent } з { $all }
files-left-minute = З такою швидкістю лишилося менше ніж дві хвилини.
# $minutes (number) - about how many minutes
files-left-minutes = { $minutes ->
    [one] З такою швидкістю лишилася приблизно { $minutes } хвилина.
    [few] З такою швидкістю лишилося приблизно { $minutes } хвилини.
    [many] З такою швидкістю лишилося приблизно { $minutes } хвилин.
   *[other] З такою швидкістю лишилося приблизно { $minutes } хвилини.
}
# $hours (number) - about how many hours
files-left-hours = { $hours ->
    [one] З такою швидкістю лишилася приблизно { $hours } година.
    [few] З такою швидкістю лишилося приблизно { $hours } години.
    [many] З такою швидкістю лишилося приблизно { $hours } годин.
   *[other] З такою швидкістю лишилося приблизно { $hours } години.
}
files-keep-open = Тримайте цю сторінку відкритою, а екран увімкненим. Якщо сторінку закрити, файли доведеться надсилати від початку.
files-pause = Пауза
files-resume = Продовжити
files-cancel = Скасувати
files-cancel-sure = Зупинити надсилання цих файлів? Ваш лист збережено в будь-якому разі.
files-cancel-yes = Так, зупинити
files-cancel-no = Ні, продовжити
files-cancelled = Надсилання зупинено. Те, що дійшло, замкнене, і ключа ні в кого немає. Через два дні воно видалиться само.

## When it could not go on

files-halt-title = Ще нічого не надіслано
files-halt-undecided = Будь ласка, виберіть для кожного зображення й кожного PDF, що надіслати.
files-halt-not-ready = Ця сторінка ще переглядає файли. Будь ласка, зачекайте хвилинку, потім натисніть ще раз.
files-halt-many = З очищеними копіями й оригіналами виходить більше ніж 200 файлів. Для деяких виберіть щось одне або приберіть частину файлів.
files-halt-together = Разом файли тепер завеликі. Будь ласка, приберіть деякі. Їх можна надіслати потім.
# $name (text) - the file's name on this phone
files-halt-changed = Цей файл змінено, або його вже не можна прочитати: { $name }. Приберіть його або виберіть знову.
# $name (text) - the file's name on this phone
files-halt-no-copy = Цього разу не вдалося створити очищену копію: { $name }. Виберіть для нього щось інше або спробуйте ще раз.
# $count (number) - how many parts
files-halt-lost = { $count ->
    [one] Поштова скринька втратила { $count } частину. Будь ласка, надішліть ще раз: усе замикається заново, новим ключем.
    [few] Поштова скринька втратила { $count } частини. Будь ласка, надішліть ще раз: усе замикається заново, новим ключем.
    [many] Поштова скринька втратила { $count } частин. Будь ласка, надішліть ще раз: усе замикається заново, новим ключем.
   *[other] Поштова скринька втратила { $count } частини. Будь ласка, надішліть ще раз: усе замикається заново, новим ключем.
}
files-halt-full = У поштовій скриньці зараз немає місця для файлів. Спробуйте пізніше або надішліть менше файлів.
files-halt-refused = Поштова скринька не прийняла файлів. Ви можете спробувати пізніше.
files-halt-sealer = Програма, яка замикає файли, зламалася на цьому телефоні. Закрийте інші сторінки й програми, потім спробуйте ще раз.
files-halt-letter = Ваш лист не пропав. Його збережено без файлів.
files-halt-again = Файли досі в списку. Надсилання почнеться спочатку.

## Stored, but the agency does not know of it

files-untold-title = Файли збережено, але служба ще не знає про них
files-untold-why = Про них має повідомити короткий лист, а його ще не збережено. Будь ласка, не закривайте цю сторінку.
files-untold-full = Поштова скринька служби зараз повна. Зачекайте кілька хвилин, потім спробуйте ще раз.
files-untold-gone = Ця служба більше не приймає тут листів. Будь ласка, подзвоніть їй або на іншу гарячу лінію.
files-untold-refused = Поштова скринька не прийняла того листа. Зачекайте кілька хвилин, потім спробуйте ще раз.
files-untold-again = Спробувати ще раз

## Stored

files-stored-title = Ваші файли збережено. Їх ще не прочитали.
files-stored-list = Їхніх назв на цій сторінці більше немає.
files-more = Надіслати ще файли

## The letter that tells of the files, as the agency can read it without our tools

files-plain-heading = Файли, які йдуть за листом
# $bytes (text) - how many bytes it has
files-plain-bytes = { $bytes } байт
files-plain-clean = очищена копія
