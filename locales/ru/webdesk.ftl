### The desk of an agency in a browser: one file that opens from a disk. What it shares with waymark-desk is in desk.ftl.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### The people who read this work at an agency. "She" is the survivor who wrote.

# Stands in the tab and in the bar. It says nothing about what the page is for.
webdesk-title = Программа

## Before the program runs, and when it breaks

webdesk-starting = Программа запускается…
webdesk-starting-browsers = Если эта надпись остаётся на экране, этот браузер не может запустить программу. Возьмите новую версию Firefox, Chrome, Edge или Safari.
webdesk-starting-damaged = Если надпись остаётся и в них, файл повреждён. Сравните его SHA-256 или возьмите другую копию.
webdesk-stopped = На этой странице что-то сломалось. Ничего с неё не сохраняйте. Закройте эту вкладку и откройте файл снова.

## The key file

webdesk-unlock-title = Открыть программу
webdesk-unlock-why = Письма открываются только на этом компьютере. Ваш файл ключа и парольная фраза никуда с него не уходят.
webdesk-unlock-file = Ваш файл ключа
webdesk-unlock-file-hint = Файл identity.age, который создала для вас команда keygen или join.
webdesk-unlock-passphrase = Парольная фраза к нему
webdesk-unlock-passphrase-hint = Восстановить её никто не может.
webdesk-unlock-open = Открыть
webdesk-unlock-working = Файл ключа открывается. Это займёт несколько секунд, и страница в это время замирает.
webdesk-unlock-no-file = Сначала выберите свой файл ключа.
webdesk-unlock-no-sign = Этим файлом ключа нельзя подписывать ответы. Возьмите тот, который создала команда keygen или join.
webdesk-unlock-here = Пользуйтесь программой только на компьютере вашей службы.
webdesk-unlock-keeps = Этот браузер ничего из этого не хранит. То, что нужно вам завтра, сохраните в файлы.
webdesk-unlock-locks = Если 15 минут ничего не трогать, программа заблокируется сама.
webdesk-lock = Заблокировать
webdesk-locked = Программа заблокирована. Ключи, письма и слова стёрты. Сохраните то, что показано ниже, прежде чем закрыть эту вкладку.

## Getting letters

webdesk-letters-title = Письма
webdesk-fetch-title = С сервера
webdesk-fetch-label = Адрес сервера (relay)
webdesk-fetch-hint = Например https://relay.example, как в списке служб.
webdesk-fetch = Получить письма
webdesk-fetch-working = Спрашиваем сервер…
webdesk-fetch-keeps = Сервер хранит свои копии. Ничего не удаляется.
# $count (number) - how many letters
webdesk-fetch-done = { $count ->
    [0] Новых писем нет.
    [one] { $count } новое письмо.
    [few] { $count } новых письма.
    [many] { $count } новых писем.
   *[other] { $count } нового письма.
}
# $count (number) - how many letters
webdesk-fetch-damaged = { $count ->
    [one] { $count } письмо пришло повреждённым. Получите письма ещё раз. Если ничего не изменится, сообщите тем, кто обслуживает сервер.
    [few] { $count } письма пришли повреждёнными. Получите письма ещё раз. Если ничего не изменится, сообщите тем, кто обслуживает сервер.
    [many] { $count } писем пришли повреждёнными. Получите письма ещё раз. Если ничего не изменится, сообщите тем, кто обслуживает сервер.
   *[other] { $count } письма пришли повреждёнными. Получите письма ещё раз. Если ничего не изменится, сообщите тем, кто обслуживает сервер.
}
# $count (number) - how many letters
webdesk-fetch-gone = { $count ->
    [one] { $count } письма на сервере больше нет. Спросите коллег, получили ли они его.
    [few] { $count } писем на сервере больше нет. Спросите коллег, получили ли они их.
    [many] { $count } писем на сервере больше нет. Спросите коллег, получили ли они их.
   *[other] { $count } письма на сервере больше нет. Спросите коллег, получили ли они их.
}
# $count (number) - how many letters
webdesk-fetch-refused = { $count ->
    [one] { $count } письмо нельзя открыть. Почему, видно под списком.
    [few] { $count } письма нельзя открыть. Почему, видно под списком.
    [many] { $count } писем нельзя открыть. Почему, видно под списком.
   *[other] { $count } письма нельзя открыть. Почему, видно под списком.
}
# $count (number) - how many letters
webdesk-fetch-stopped = { $count ->
    [one] На сервере осталось ещё { $count } письмо. Получите письма ещё раз позже.
    [few] На сервере осталось ещё { $count } письма. Получите письма ещё раз позже.
    [many] На сервере осталось ещё { $count } писем. Получите письма ещё раз позже.
   *[other] На сервере осталось ещё { $count } письма. Получите письма ещё раз позже.
}
webdesk-relay-http = http разрешён только для этого компьютера. Используйте https.
webdesk-relay-offline = Сервер недоступен. Проверьте соединение и адрес.
webdesk-relay-busy = Сервер занят. Подождите несколько минут и попробуйте ещё раз.
webdesk-relay-full = На сервере нет для этого места. Сообщите тем, кто его обслуживает, и попробуйте позже.
webdesk-other-first = Ещё идёт что-то другое. Подождите, пока оно закончится, и нажмите снова.

## Opening files

webdesk-files-title = Из файлов
webdesk-files-label = Открыть файлы
webdesk-files-hint = Письма, book.jsonl, quarantine.txt, копии ваших ответов, список служб. Можно выбрать несколько.
webdesk-files-working = Файлы открываются…
# $count (number) - how many letters
webdesk-files-letters = { $count ->
    [one] Открыто { $count } письмо.
    [few] Открыто { $count } письма.
    [many] Открыто { $count } писем.
   *[other] Открыто { $count } письма.
}
# $count (number) - how many letters
webdesk-files-known = { $count ->
    [one] { $count } письмо уже было здесь раньше.
    [few] { $count } письма уже были здесь раньше.
    [many] { $count } писем уже были здесь раньше.
   *[other] { $count } письма уже были здесь раньше.
}
# $count (number) - how many copies
webdesk-files-copies = { $count ->
    [one] Открыта { $count } копия ваших ответов.
    [few] Открыто { $count } копии ваших ответов.
    [many] Открыто { $count } копий ваших ответов.
   *[other] Открыто { $count } копии ваших ответов.
}
# $count (number) - how many answers
webdesk-files-waiting = { $count ->
    [one] { $count } запертый ответ ждёт здесь отправки.
    [few] { $count } запертых ответа ждут здесь отправки.
    [many] { $count } запертых ответов ждут здесь отправки.
   *[other] { $count } запертого ответа ждут здесь отправки.
}
webdesk-files-book = Журнал загружен: программа знает, что вы отправили.
webdesk-files-quarantine = Список писем в карантине загружен.
webdesk-files-directory = Список служб загружен.
# $name (text) - name of the file
# $why (text) - one of the messages about files or letters
webdesk-files-refused = { $name }: { $why }
# $number (number) - which line
webdesk-files-line = Строку { $number } нельзя прочитать, поэтому из файла ничего не взято. Верните на место его копию.
webdesk-files-long = Файл слишком длинный для того, чем он должен быть, или его нельзя прочитать.
webdesk-files-parcel = Похоже, это доказательства. Откройте письмо, в котором они названы, и добавьте файл там.
webdesk-files-strange = Это не один из файлов, которые знает программа.
webdesk-letter-newer = Это письмо создала более новая версия формы. Возьмите более новую версию программы.

## The list of conversations

webdesk-letters-none = Здесь ещё нет писем. Получите их с сервера или откройте файлы.
# $day (text) - a date
webdesk-letters-day = Письмо от { $day }
webdesk-letters-no-day = Письмо без даты
# $count (number) - how many letters she wrote
# $lang (text) - name of a language
webdesk-letters-about = { $count ->
    [one] { $count } письмо, { $lang }
    [few] { $count } письма, { $lang }
    [many] { $count } писем, { $lang }
   *[other] { $count } письма, { $lang }
}
webdesk-letters-refused = Не открыто
# The states are short: they stand in a small frame.
webdesk-state-new = новое
webdesk-state-open = без ответа
webdesk-state-answered = есть ответ
webdesk-state-waiting = ответ ещё не отправлен
webdesk-state-stop = просит не связываться
webdesk-state-delete = просит удалить
webdesk-state-trouble = что-то не так
webdesk-state-quarantined = в карантине
webdesk-state-evidence = с доказательствами
webdesk-back-letters = Назад ко всем письмам

## A conversation

webdesk-conversation-title = Переписка
webdesk-first-title = Прежде чем отвечать
webdesk-first-no-contact = Первого письма автора здесь нет. В нём сказано, как связаться.
webdesk-first-trouble = Что не так
webdesk-first-read-unknown = К последнему письму автором был прочитан ответ, которого этот журнал не знает: возможно, ответ коллеги.
webdesk-first-no-agency = Вашей службы нет в списке служб, или её запись отозвана. Автору ваш ответ не покажут как ваш.
webdesk-first-not-listed = Вашего ключа подписи нет в списке служб. Автора предупредят, что ответ не от вас.
webdesk-first-not-today = Срок вашего ключа подписи прошёл или ещё не начался. Создайте новые ключи, прежде чем отвечать.
# $number (number) - her own number of the letter
webdesk-card-hers = Письмо автора { $number }
# $number (number) - the number in the letter
webdesk-card-not-hers = Неизвестно, от автора ли это: письмо { $number }
webdesk-card-stranger = Это письмо подписано не автором первого письма. Не полагайтесь на него и не отвечайте на него.
# $number (number) - our own number of the answer
webdesk-card-ours = Ваш ответ { $number }
# $number (number) - our own number of the answer
webdesk-card-last = Ваш последний ответ { $number }
# $number (number) - our own number of the notice
webdesk-card-notice = Уведомление { $number }
webdesk-card-waiting = Этого ещё нет ни на одном сервере. Отправьте это или сохраните как файл для того, у кого есть соединение.
# $count (number) - how many files
webdesk-card-evidence = { $count ->
    [one] Доказательства: { $count } файл
    [few] Доказательства: { $count } файла
    [many] Доказательства: { $count } файлов
   *[other] Доказательства: { $count } файла
}
# $id (text) - the letter, 43 letters and digits
webdesk-card-id = Письмо { $id }
webdesk-back-conversation = Назад к переписке

## How far a letter is, told to her without words

webdesk-notice-title = Сообщить автору, как далеко прошло письмо
webdesk-notice-what = Автор увидит это, когда вернётся со своим кодом. Ваших слов там нет.
webdesk-notice-why = Автор может увидеть, что письмо получено, если вы об этом сообщите.
# $count (number) - how many writers
webdesk-notice-all = { $count ->
    [one] Сообщить { $count } автору, что письмо получено
    [few] Сообщить { $count } авторам, что их письма получены
    [many] Сообщить { $count } авторам, что их письма получены
   *[other] Сообщить { $count } авторам, что их письма получены
}
webdesk-notice-collected = Письмо получено
webdesk-notice-opened = Письмо кто-то читает
webdesk-notice-delayed = Нужно больше времени
webdesk-notice-reason = Почему нужно больше времени
webdesk-notice-reason-none = Выберите причину
webdesk-notice-reason-closed = Мы закрыты несколько дней
webdesk-notice-reason-interpreter = Мы ищем человека, который читает на этом языке
webdesk-notice-reason-many = Пришло много писем
webdesk-notice-reason-partner = Мы спрашиваем другую организацию, насколько это разрешает автор
webdesk-notice-no-reason = Выберите, почему нужно больше времени, и нажмите снова.
webdesk-notice-working = Сообщаем автору…
# $count (number) - how many writers
webdesk-notice-done = { $count ->
    [0] Никому не нужно было сообщать.
    [one] Сообщили { $count } автору. Это уже на сервере.
    [few] Сообщили { $count } авторам. Это уже на сервере.
    [many] Сообщили { $count } авторам. Это уже на сервере.
   *[other] Сообщили { $count } авторам. Это уже на сервере.
}
webdesk-next-label = Следующая новость не позже
webdesk-next-hint = Только день, в который вы это выполните. Оставьте пустым, если точно не знаете.

## Writing an answer

webdesk-answer-open = Написать ответ
webdesk-answer-title = Ответ
webdesk-translator-title = Никаких онлайн-переводчиков
webdesk-answer-others = Возможно, ответ прочитает не только автор. Не называйте места, времени или номера, которые могут навредить автору.
webdesk-answer-plain = Простые, добрые слова. Вины автора ни в чём нет.
webdesk-answer-promise = Не обещайте того, чего не сможете выполнить.
webdesk-answer-lang = Язык ответа
# $lang (text) - name of a language
webdesk-answer-lang-hers = Язык автора: { $lang }
webdesk-answer-label = Что прочитает автор
webdesk-answer-last = Это наш последний ответ в этой переписке
webdesk-quick-title = Готовые ответы
webdesk-quick-what = Выберите один и измените его, чтобы он подходил к тому, что сказано в письме.
webdesk-quick-english = Готовых ответов на этом языке нет, поэтому здесь английский. Его должен перевести человек, которому вы доверяете.
webdesk-caution = Посмотрите на это ещё раз, прежде чем отправить:
webdesk-caution-address = Возможно, названо место.
webdesk-caution-date = Возможно, назван день.
webdesk-caution-phone = Возможно, есть номер телефона.
webdesk-caution-time = Возможно, названо время.
webdesk-check-empty = В ответе ещё нет слов.
webdesk-check-blank = В готовом ответе ещё нужно заполнить пустую строку.
webdesk-check-past = День, не позже которого обещана новость, прошёл. Выберите другой или никакой.
webdesk-check-unedited = Это готовый ответ, и никто его не изменил.
webdesk-check-word = Автор хочет, чтобы вы спросили секретное слово, прежде чем назвать место или время.
webdesk-check-again = Прочитайте свой ответ ещё раз. Если всё верно, нажмите снова: тогда он уйдёт как есть.
webdesk-book-first = Загрузите свой book.jsonl на странице со всеми письмами. Если вы никогда не отвечали, начните там новый журнал.
webdesk-send = Запереть и отправить
webdesk-send-file = Сохранить как запертый файл
webdesk-send-again = Отправить сейчас
webdesk-send-working = Запираем ответ…
webdesk-send-done = Ответ на сервере. Теперь сохраните журнал.
webdesk-send-saved = Ответ заперт и сохранён. Отправьте его позже с программой, у которой есть соединение. Теперь сохраните журнал.
webdesk-send-waits = Ответ ждёт здесь. Отправьте его ещё раз позже или сохраните как файл.
webdesk-send-no-mailbox = Почтового ящика автора нет на этом сервере. Ответ ждёт здесь. Попробуйте сервер, на который пришло письмо.
webdesk-send-no-relay = Сервера ещё нет. Сначала получите с него письма или сохраните ответ как файл.
webdesk-send-address = Адрес из этого письма использовать нельзя. Используйте способ связи, который указан в письме.
webdesk-send-no-code = У автора нет кода, чтобы прочитать ответ. Используйте способ связи, который указан в письме.
# $over (number) - how many bytes too many
webdesk-send-long = { $over ->
    [one] Ответ слишком длинный, на { $over } байт. Сделайте его короче.
    [few] Ответ слишком длинный, на { $over } байта. Сделайте его короче.
    [many] Ответ слишком длинный, на { $over } байт. Сделайте его короче.
   *[other] Ответ слишком длинный, на { $over } байта. Сделайте его короче.
}
webdesk-send-not-sealed = Ответ не удалось запереть, поэтому его нет. Заблокируйте программу, откройте её снова и напишите ответ заново.

## What has to be saved

webdesk-keep-title = На завтра
webdesk-keep-why = Номера ваших ответов записаны в журнале. Без него номера повторятся, и автор увидит предупреждение.
webdesk-keep-no-book = Журнал не загружен. Откройте свой book.jsonl вместе с другими файлами.
webdesk-keep-begin = Ответов от меня ещё не было: начать новый журнал
webdesk-keep-begun = Начат новый журнал. Сохраните его после первого ответа.
webdesk-keep-unsaved = Это ещё не сохранено. Если закрыть вкладку, это пропадёт.
webdesk-keep-saved = Сохранять нечего.
webdesk-keep-book = Сохранить book.jsonl
webdesk-keep-quarantine = Сохранить quarantine.txt
# $name (text) - the beginning of a name
webdesk-keep-copy = Сохранить запертую копию вашего ответа { $name }…
# $name (text) - the beginning of a name
webdesk-keep-answer = Сохранить запертый ответ { $name }…
webdesk-keep-where = Их место в папке waymark-desk, вместо более старых: копии — в sent, запертые ответы — в outbox.
webdesk-keep-done = Браузер сохраняет файл. Проверьте, что он там есть.
webdesk-save-failed = Браузер этого не сохранил. Проверьте настройки загрузок и попробуйте ещё раз.

## Evidence

# $count (number) - how many files
webdesk-evidence-title = { $count ->
    [one] Доказательства: { $count } файл
    [few] Доказательства: { $count } файла
    [many] Доказательства: { $count } файлов
   *[other] Доказательства: { $count } файла
}
webdesk-evidence-care-child = Если на снимке видно насилие над ребёнком, не сохраняйте этот снимок и никому его не передавайте. Поместите письмо в карантин и спросите того, кто за это отвечает.
webdesk-evidence-care-copy = Сохранённые файлы не заперты: их может открыть каждый, кто может пользоваться этой учётной записью компьютера.
# $size (text) - a number of megabytes, such as 2.5
webdesk-evidence-size = Это примерно { $size } МБ.
webdesk-evidence-fetch = Получить с сервера
webdesk-evidence-no-relay = Чтобы получить доказательства с сервера, сначала получите с него письма.
webdesk-evidence-file = Или добавьте запертый файл
webdesk-evidence-file-hint = Из папки parcels программы waymark-desk.
webdesk-evidence-fetching = Получаем доказательства…
# $done (text) - megabytes that are here
# $all (text) - megabytes of all
webdesk-evidence-progress = Здесь уже { $done } из { $all } МБ.
# $seconds (number) - until the next try
webdesk-evidence-again = { $seconds ->
    [one] Сервер не отвечает. Следующая попытка начнётся через { $seconds } секунду.
    [few] Сервер не отвечает. Следующая попытка начнётся через { $seconds } секунды.
    [many] Сервер не отвечает. Следующая попытка начнётся через { $seconds } секунд.
   *[other] Сервер не отвечает. Следующая попытка начнётся через { $seconds } секунды.
}
webdesk-evidence-reading = Читаем файл…
webdesk-evidence-verifying = Проверяем всё целиком. Страница в это время замирает.
webdesk-evidence-whole = Здесь всё, и никто ничего не изменил. Ничего не открыто.
webdesk-evidence-not-named = Это не те файлы, которые названы в письме. Не полагайтесь на них.
webdesk-evidence-not-yet = Пока здесь не всё и не всё проверено, ни одного файла в списке нет.
webdesk-evidence-gone = Этих доказательств на сервере больше нет. Спросите коллег, получили ли они их.
webdesk-evidence-list = Список частей не тот. Сообщите тем, кто обслуживает сервер.
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-missing = Части { $number } из { $all } на сервере нет. Сообщите тем, кто его обслуживает.
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-altered = Часть { $number } из { $all } изменили. Ничего из неё не использовано. Сообщите тем, кто обслуживает сервер.
webdesk-evidence-no-key = В письме нет ключа к этим доказательствам, поэтому открыть их нельзя.
webdesk-evidence-other = Этот файл — не доказательства к этому письму, или в нём что-то изменили, или чего-то нет.
# $number (number) - which file, from 1
webdesk-evidence-changed = Файл { $number } внутри — не тот, который назван в его списке. Ничего из этого не использовано.
webdesk-evidence-key = Ключ из письма открывает другой пакет, не этот.
webdesk-evidence-newer = Эти доказательства создала более новая версия. Возьмите более новую версию программы.
webdesk-evidence-none = Это не запертые доказательства, или у них нет начала.
webdesk-evidence-cut = У доказательств нет конца. Получите их ещё раз.
webdesk-evidence-damaged = Это изменили после того, как заперли. Получите доказательства ещё раз.
# $size (text) - a number of megabytes
# $type (text) - what the file is, such as image/jpeg
webdesk-evidence-about = { $type }, { $size } МБ
webdesk-evidence-save = Сохранить этот файл
# $name (text) - name of the file
webdesk-evidence-saved = { $name } сохраняется. Файл не открывали.
webdesk-evidence-index = Сохранить список с хэшами
webdesk-evidence-look = Посмотреть размытым
webdesk-evidence-show = Показать чётко
webdesk-evidence-blur = Снова размыть
webdesk-evidence-hide = Убрать с экрана
# $name (text) - name of the file
webdesk-evidence-picture = Снимок { $name }

## Quarantine

webdesk-quarantine-title = Карантин
webdesk-quarantine-what = В карантине доказательства к этому письму нельзя смотреть и сохранять, пока кто-то не решит.
webdesk-quarantine-reason = Почему
webdesk-quarantine-reason-hint = Для ваших коллег. Без имён.
webdesk-quarantine-put = Поместить это письмо в карантин
# $day (text) - a date
webdesk-quarantine-in = Это письмо в карантине с { $day }. Его доказательства нельзя смотреть и сохранять.
webdesk-quarantine-lift = Убрать из карантина
