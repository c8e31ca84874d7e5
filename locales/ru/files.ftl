### Photos, sound, videos and papers that follow a letter (F14): choosing, clean copies, sending.
### These messages travel inside the answers' page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## Before anything is chosen

files-title = Добавить фото, звук, видео или документы
files-why = Чтобы служба увидела, что вы имеете в виду. Вы не обязаны. Ваше письмо сохранено и без этого.
files-before-title = Прежде чем выбрать
files-never = Не отправляйте сексуальных снимков тех, кому нет 18 лет, даже если на них вы сами. Это может быть преступлением. Напишите, что они есть.
files-limit-size = Все файлы вместе могут занимать до 250 МБ.
files-limit-count = За один раз отправляется до 200 файлов. Потом можно отправить ещё.
files-limit-slow = При медленном соединении это может быть долго. Не закрывайте эту страницу.
files-limit-data = На отправку уходит мобильный трафик: примерно столько, сколько занимают файлы.
files-limit-names = Имена ваших файлов не отправляются. Вместо них файлы получают номера.
files-limit-stay = Файлы также остаются там, где они есть на этом телефоне. Эта страница их там не удаляет.
files-voice = Вместо письменных слов можно отправить голосовое сообщение. Голос могут узнать.

## Choosing

files-choose = Выбрать файлы
files-choose-small = Один или несколько. Если за раз можно выбрать только один, вернитесь сюда за следующим.
files-list-title = Выбранные файлы
files-list-names = Имена видны только на вашем экране, чтобы вы могли различать файлы.
# $count (number) - how many files will be sent
# $size (text) - how large they are together, such as 3.5 MB
files-total = { $count ->
    [one] { $count } файл, вместе { $size }
    [few] { $count } файла, вместе { $size }
    [many] { $count } файлов, вместе { $size }
   *[other] { $count } файла, вместе { $size }
}
# $size (text) - a whole number
files-size-kb = { $size } КБ
# $size (text) - a number, perhaps with one digit behind the point
files-size-mb = { $size } МБ
files-kind-picture = Снимок
files-kind-video = Видео
files-kind-sound = Звук
files-kind-paper = Документ
files-kind-packed = Архив файлов
files-kind-other = Файл другого вида
files-looking = Эта страница смотрит, о чём говорит файл…
files-remove = Убрать
# $name (text) - the file's name on this phone, for people who hear the page
files-remove-what = Убрать: { $name }

## Files that were not added. Each is followed by their names.

files-refused-title = Не добавлено
# $names (text) - names of files
files-refused-empty = В файле ничего нет (0 байт): { $names }
# $names (text) - names of files
files-refused-large = Он один больше, чем могут занимать все файлы вместе: { $names }
# $names (text) - names of files
files-refused-many = За один раз нельзя отправить больше 200 файлов: { $names }
# $names (text) - names of files
files-refused-together = Вместе с другими они слишком большие: { $names }
# $names (text) - names of files
files-refused-twice = Уже выбрано: { $names }
# $names (text) - names of files
files-refused-unreadable = Файл нельзя прочитать. Возможно, его переместили или удалили: { $names }
files-refused-kept = Все другие файлы по-прежнему здесь.
# $names (text) - the first names
# $count (number) - how many more there are
files-and-more = { $count ->
    [one] { $names } и ещё { $count }
    [few] { $names } и ещё { $count }
    [many] { $names } и ещё { $count }
   *[other] { $names } и ещё { $count }
}

## What is written in a file

# $what (text) - what was found, such as: place, phone or camera model
files-tells = В этом файле записано: { $what }
files-tells-nothing = Эта страница не нашла в нём записей о месте, телефоне или имени. Но что-то всё-таки может быть.
files-found-place = место
files-found-person = имя
files-found-device = модель телефона или камеры
files-found-serial = серийный номер телефона или камеры
files-found-time = день и время
files-found-thumbnail = его уменьшенный снимок, возможно, сделанный до обрезки
files-found-software = программа, в которой его обработали
files-found-other = другие записи

## What is sent of a picture or PDF

files-way-original-weighs = Как доказательство оригинал может значить больше, и по нему может быть видно, где вы.
files-way-clean-is = Очищенная копия создаётся на этом телефоне. Записи внутри файла в неё не входят: место, телефон, имена.
files-way-clean-shows = На ней по-прежнему видно то, что можно увидеть: лица, вывески, слова на бумаге, вид из окна.
files-way-question = Что отправить для этого файла?
files-way-clean = Очищенную копию
files-way-original = Оригинал
files-way-both = Оба: очищенную копию, чтобы смотреть, и оригинал
files-way-all = Одинаково для всех снимков и PDF
files-way-all-clean = Очищенные копии всех
files-way-all-original = Оригиналы всех
files-way-all-both = И то и другое для всех
files-way-only = Записи внутри файла такого вида здесь убрать нельзя. Такой файл отправляется как есть или не отправляется совсем.
files-way-only-large = Этот файл слишком большой, чтобы сделать здесь очищенную копию. Он отправляется как есть или не отправляется совсем.
files-way-only-unsure = Эта страница не уверена, что сможет очистить этот файл. Он отправляется как есть или не отправляется совсем.
files-copy-making = Создаём очищенную копию, чтобы проверить, что это получается…
# $size (text) - how large it is, such as 3.5 MB
files-copy-ready = Очищенная копия получается: { $size }. Таких записей эта страница в ней не нашла.
files-copy-png = Этот браузер не умеет сохранять снимки такого вида. Очищенная копия — в формате PNG.
files-copy-smaller = Снимок очень большой. На очищенной копии чуть меньше деталей.
# For a PDF
files-copy-paper = Страницы документа выглядят так же, как в оригинале. Записи о файле, электронные подписи и вложенные файлы в копию не входят.
files-copy-failed = Сделать здесь очищенную копию этого файла нельзя. Вы можете отправить оригинал или убрать файл.

## Sending

# $count (number) - how many files will be sent
files-send = { $count ->
    [one] Отправить { $count } файл
    [few] Отправить { $count } файла
    [many] Отправить { $count } файлов
   *[other] Отправить { $count } файла
}
files-sending-title = Ваши файлы отправляются
files-state-reading = Читаем файлы и запираем их на этом телефоне…
files-state-sending = Отправляем запертые файлы…
# $seconds (number) - about how long until the next try
files-state-waiting = { $seconds ->
    [one] Ждём соединения. Попробуем ещё раз через { $seconds } секунду. Из того, что дошло, ничего не пропало.
    [few] Ждём соединения. Попробуем ещё раз через { $seconds } секунды. Из того, что дошло, ничего не пропало.
    [many] Ждём соединения. Попробуем ещё раз через { $seconds } секунд. Из того, что дошло, ничего не пропало.
   *[other] Ждём соединения. Попробуем ещё раз через { $seconds } секунды. Из того, что дошло, ничего не пропало.
}
files-state-paused = Пауза. Пока эта страница открыта, ничего не пропадает.
files-state-telling = Все файлы дошли. Сообщаем о них службе…
# $sent (text) - how much has arrived, such as 3.5 MB
# $all (text) - how much it is in all
files-progress = Дошло { $sent } из { $all }
files-left-minute = С такой скоростью осталось меньше двух минут.
# $minutes (number) - about how many minutes
files-left-minutes = { $minutes ->
    [one] С такой скоростью осталась примерно { $minutes } минута.
    [few] С такой скоростью осталось примерно { $minutes } минуты.
    [many] С такой скоростью осталось примерно { $minutes } минут.
   *[other] С такой скоростью осталось примерно { $minutes } минуты.
}
# $hours (number) - about how many hours
files-left-hours = { $hours ->
    [one] С такой скоростью остался примерно { $hours } час.
    [few] С такой скоростью осталось примерно { $hours } часа.
    [many] С такой скоростью осталось примерно { $hours } часов.
   *[other] С такой скоростью осталось примерно { $hours } часа.
}
files-keep-open = Не закрывайте эту страницу и не выключайте экран. Если закрыть страницу, файлы придётся отправлять с самого начала.
files-pause = Пауза
files-resume = Продолжить
files-cancel = Отменить
files-cancel-sure = Остановить отправку этих файлов? Ваше письмо в любом случае сохранено.
files-cancel-yes = Да, остановить
files-cancel-no = Нет, продолжить
files-cancelled = Отправка остановлена. То, что дошло, заперто, и ключа ни у кого нет. Через два дня оно удалится само.

## When it could not go on

files-halt-title = Пока ничего не отправлено
files-halt-undecided = Пожалуйста, выберите для каждого снимка и каждого PDF, что отправить.
files-halt-not-ready = Эта страница ещё смотрит файлы. Пожалуйста, немного подождите и нажмите снова.
files-halt-many = С очищенными копиями и оригиналами получается больше 200 файлов. Для некоторых выберите что-то одно или уберите часть файлов.
files-halt-together = Вместе файлы теперь слишком большие. Пожалуйста, уберите часть. Их можно отправить потом.
# $name (text) - the file's name on this phone
files-halt-changed = Этот файл изменился, или его больше нельзя прочитать: { $name }. Уберите его или выберите снова.
# $name (text) - the file's name on this phone
files-halt-no-copy = В этот раз очищенную копию сделать не получилось: { $name }. Выберите для неё что-то другое или попробуйте ещё раз.
# $count (number) - how many parts
files-halt-lost = { $count ->
    [one] Почтовый ящик потерял { $count } часть. Пожалуйста, отправьте ещё раз: всё запирается заново, новым ключом.
    [few] Почтовый ящик потерял { $count } части. Пожалуйста, отправьте ещё раз: всё запирается заново, новым ключом.
    [many] Почтовый ящик потерял { $count } частей. Пожалуйста, отправьте ещё раз: всё запирается заново, новым ключом.
   *[other] Почтовый ящик потерял { $count } части. Пожалуйста, отправьте ещё раз: всё запирается заново, новым ключом.
}
files-halt-full = Сейчас в почтовом ящике нет места для файлов. Попробуйте позже или отправьте меньше файлов.
files-halt-refused = Почтовый ящик не принял файлы. Вы можете попробовать позже.
files-halt-sealer = Программа, которая запирает файлы, перестала работать на этом телефоне. Закройте другие страницы и программы и попробуйте ещё раз.
files-halt-letter = С вашим письмом ничего не случилось. Оно сохранено без файлов.
files-halt-again = Файлы по-прежнему в списке. Отправка начнётся с самого начала.

## Stored, but the agency does not know of it

files-untold-title = Файлы сохранены, но служба об этом ещё не знает
files-untold-why = Ей должно сообщить короткое письмо, а оно ещё не сохранено. Пожалуйста, не закрывайте эту страницу.
files-untold-full = Сейчас почтовый ящик службы полон. Подождите несколько минут и попробуйте ещё раз.
files-untold-gone = Эта служба больше не принимает здесь писем. Пожалуйста, позвоните ей или на другую горячую линию.
files-untold-refused = Почтовый ящик не принял это письмо. Подождите несколько минут и попробуйте ещё раз.
files-untold-again = Попробовать ещё раз

## Stored

files-stored-title = Ваши файлы сохранены. Их ещё не прочитали.
files-stored-list = Их имён на этой странице больше нет.
files-more = Отправить ещё файлы

## The letter that tells of the files, as the agency can read it without our tools

files-plain-heading = Файлы, которые дополняют письмо
# $bytes (text) - how many bytes it has
files-plain-bytes = { $bytes } байт
files-plain-clean = очищенная копия
