### waymark-desk: every text that the agency's program prints. Its --help is in English only.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### Placeholders such as { $path } are names of files, keys and numbers; keep them all.

## Passphrases

desk-passphrase-ask = Парольная фраза к файлу ключа:{" "}
desk-passphrase-new = Новая парольная фраза к файлу ключа:{" "}
desk-passphrase-again = Та же парольная фраза ещё раз:{" "}

## keygen: new keys

desk-keygen-done = Ключи созданы.
# $path (text) - name of the file
desk-keygen-identity-file = Файл ключа, храните его в тайне: { $path }
# $path (text) - name of the file
desk-keygen-agency-file = Запись для списка служб (directory), не секретная: { $path }
desk-keygen-recipient = Получатель (recipient), для него запирают письма:
# $start (text) - how the recipient begins
# $file (text) - name of the file that holds all of it
desk-keygen-recipient-long = { $start }… (целиком — в { $file })
desk-keygen-inbox = Ящик службы (inbox), в нём оставляют письма:
desk-keygen-fingerprint = Отпечаток, его читают вслух по телефону:
# $day (text) - a date, such as 2027-02-19
desk-keygen-until = Письма можно запирать для этих ключей до { $day }. Создайте новые ключи раньше этого дня.
desk-keygen-practice = Эти ключи — для тренировки. Никогда не используйте их для настоящих писем.

## What to do next. The program puts a number before each line.

desk-next = Что делать дальше
desk-next-today = Что делать дальше. Сделайте это сегодня, в этом порядке. URL здесь значит: адрес сервера (relay) из списка служб.
# $path (text) - name of the file
desk-next-copy = Скопируйте { $path } на флешку и уберите её под замок. Без этого файла нельзя открыть ни одно письмо.
desk-next-passphrase = Запишите парольную фразу на бумаге и уберите под замок в другом месте. Восстановить её никто не может.
desk-next-paper = Перенесите на бумагу запасной ключ, показанный ниже: распечатайте его или перепишите от руки. Он показан только сейчас.
# $path (text) - name of the file
desk-next-print = Распечатайте { $path }. Потом удалите файл и все копии: запасной ключ должен быть только на бумаге.
# $path (text) - name of the file
desk-next-correct = Откройте { $path } в текстовом редакторе. Исправьте country, langs, run_by, tells_police, tells_immigration, duty_to_report, phones и days.
# $command (text) - what to type
desk-next-rehearse = Проведите тренировку перед первым письмом: { $command }
# $path (text) - name of the file
desk-next-send = Отправьте { $path } тем, кто подписывает список служб. Файл ключа никогда не отправляйте.
desk-next-call = Пусть они позвонят вам по номеру, который знают. Прочитайте им отпечаток вслух.
# For a new colleague.
# $path (text) - name of the file
desk-next-give = Передайте { $path } только новому коллеге, на флешке. Копию себе не оставляйте.
# $path (text) - name of the file
desk-next-replace = С этого момента все используют { $path }. В нём прежние строки и новая.
# $note (text) - the note of the new line, such as desk-2
desk-next-changed = Скажите тем, кто подписывает список, что { $note } — новая строка. Пусть они позвонят вам: отпечаток изменился.
# After somebody left.
# $command (text) - what to type
desk-next-fetch = Получите всё, что ждёт, из старого ящика тоже: { $command }
# $note (text) - whose it is, such as desk-3
# $path (text) - name of the file
# $command (text) - what to type
desk-next-hand = Передайте { $path } и agency.json тому, у кого строка { $note }. На том компьютере введите: { $command }
# $path (text) - name of the file
desk-next-send-left = Отправьте { $path } тем, кто подписывает список служб. Скажите, что из службы кто-то ушёл и что это срочно.
desk-next-fetch-again = Получайте письма каждый день, пока не начнёт действовать новый список служб. На следующий день получите их ещё раз.
# $command (text) - what to type
desk-next-empty = Когда письма получат все коллеги, очистите старый ящик: { $command }
# $path (text) - name of the file
desk-next-both-inboxes = С этого момента получайте письма с файлом { $path }. Он знает новый ящик и старый.
# After recover.
# $command (text) - what to type
desk-next-show = Прочитайте письма: { $command }
desk-next-new-keys = Создайте новые ключи с новым запасным ключом: waymark-desk keygen. Строки прежнего уже побывали в компьютере.
# $path (text) - name of the file
desk-next-destroy = Когда у вас будет всё, что нужно, удалите { $path } или уберите под замок, как любой файл ключа.

## The page with the recovery key. It is printed, and read by somebody who never saw this program.

# $agency (text) - id of the agency
# $day (text) - a date
desk-paper-title = Запасной ключ службы { $agency }, создан { $day }
desk-paper-what = Он открывает все письма, которые пишут этой службе. Он нужен на тот день, когда потерян файл ключа или парольная фраза к нему.
desk-paper-keep = Храните его на бумаге, под замком, вне этого здания, у человека, которому вы доверяете.
desk-paper-never = Никогда не фотографируйте его, никому не отправляйте и не храните рядом с файлом ключа.
desk-paper-letters = В строках 2–6 нет букв B, I и O (это латинские буквы) и нет цифры 1. То, что похоже на O, — это ноль.
desk-paper-checks = Две цифры в конце проверяют каждую строку. Чтобы прочитать ключ вслух, называйте строку за строкой: номер, буквы, проверочные цифры.
desk-paper-use = Чтобы использовать его, введите: waymark-desk recover. Программа спросит строки и скажет, в какой из них ошибка.
desk-paper-without = Без этой программы его может использовать программа age. Если в строке 1 есть PQ, нужна age версии 1.3 или новее. Запишите строки 1–6 в одну строку, без пробелов, номеров строк и проверочных цифр.
# $start (text) - how the recipient begins
desk-paper-recipient = Его ключ в списке служб начинается так: { $start }
desk-paper-close = Все строки уже на бумаге? Тогда закройте это окно, чтобы никто не мог прокрутить назад и увидеть ключ.

## join and leave: people come and go

# $path (text) - name of the file
desk-join-line = Новая строка получателей (recipients) службы, она уже в { $path }:
# $path (text) - name of the file
desk-join-stayed = Ваш файл ключа с новым ящиком службы — { $path }. Ваш ключ прежний.
# $who (text) - notes of those who leave, such as desk-2
desk-leave-done = У службы новый ящик. Кто его не знает: { $who }.
desk-leave-signing-keys = Ключей подписи ваших коллег в новой записи нет: никто не может сказать, где чей. Пусть каждый проведёт тренировку с этой записью: она покажет ключ, который нужно добавить в sign. Без него ответам этого коллеги никто не поверит.
desk-leave-paper = Тот, кто уходит, видел запасной ключ на бумаге? Тогда сделайте это ещё раз, с --new-recovery и с другим --out.

## recover: from the paper to a key file

desk-recover-type = Введите шесть строк запасного ключа, каждую с её проверочными цифрами. Можно маленькими буквами, пробелы не важны.
# $number (number) - which line
desk-recover-line = Строка { $number }:{" "}
# $path (text) - name of the file
desk-recover-done = Файл ключа создан: { $path }
desk-recover-no-inbox = Он открывает письма, которые есть на этом компьютере. Получить письма или показать их список с ним нельзя: для этого нужен файл ключа коллеги.

## rehearse: the first letter, before it comes

desk-rehearse-letter = ТРЕНИРОВКА. Этого письма никто не писал, и ответа никто не ждёт. Удалите его.
desk-rehearse-shown = Вот как выглядит письмо. Это — для тренировки:
desk-rehearse-list = Что проверено
# $what (text) - one of the messages below
desk-rehearse-passed = ✓ верно:   { $what }
# $what (text) - one of the messages below
desk-rehearse-to-do = ○ сделать: { $what }
# $what (text) - one of the messages below
desk-rehearse-failed = ✗ неверно: { $what }
desk-rehearse-key-file = Файл ключа открывается своей парольной фразой.
desk-rehearse-entry = Запись годится для списка служб.
# $reason (text) - what is wrong, in English
desk-rehearse-entry-refused = Запись не годится для списка служб ({ $reason }). Исправьте её в текстовом редакторе.
desk-rehearse-inbox = Ящик в записи — тот же, что в файле ключа.
desk-rehearse-inbox-other = В записи назван ящик, которого нет в файле ключа. Возьмите самую новую запись и самый новый файл ключа.
desk-rehearse-key = Сегодняшние письма запираются для вашего ключа.
desk-rehearse-key-not-listed = Вашего ключа нет в записи. Возьмите самую новую запись или файл ключа, который к ней относится.
desk-rehearse-key-not-today = Сегодняшние письма не запираются для вашего ключа: его срок прошёл или ещё не начался. Создайте новые ключи.
desk-rehearse-opened = Письмо для тренировки было заперто для ключей из записи, и ваш файл ключа его открыл.
desk-rehearse-not-opened = Ваш файл ключа не открывает письмо, запертое для ключей из записи. Возьмите тот, который к ней относится.
desk-rehearse-not-sealed = Сегодня вам никто не может написать: в записи нет ключа, который действует сегодня. Создайте новые ключи.
# $note (text) - whose key it is, such as desk-2
desk-rehearse-colleague = { $note }: этот ключ может проверить только его владелец. Пусть проведёт тренировку со своим файлом ключа.
desk-rehearse-recovery = Запасной ключ открывает письмо для тренировки. Уберите бумагу обратно.
desk-rehearse-recovery-untried = Запасной ключ никто не проверил. Достаньте бумагу и проведите тренировку с: --recovery -
desk-rehearse-recovery-wrong = Этот запасной ключ — не тот, что в записи. Найдите нужную бумагу или создайте новый ключ.
# $count (number) - how many letters
desk-rehearse-relay = { $count ->
    [0] Сервер принимает ваш ключ. Писем там нет.
    [one] Сервер принимает ваш ключ. Там ждёт { $count } письмо.
    [few] Сервер принимает ваш ключ. Там ждут { $count } письма.
    [many] Сервер принимает ваш ключ. Там ждут { $count } писем.
   *[other] Сервер принимает ваш ключ. Там ждут { $count } письма.
}
desk-rehearse-relay-untried = Сервер не спрашивали. Когда список служб начнёт действовать, проведите тренировку с: --relay URL
desk-rehearse-sign = Ваш ключ подписи есть в записи, поэтому вашим ответам будут верить.
# $key (text) - 43 letters and digits
desk-rehearse-sign-not-listed = Вашего ключа подписи на сегодня нет в записи, поэтому вашим ответам никто не поверил бы. Добавьте его в sign: { $key }
desk-rehearse-all = Всё в порядке. Вы готовы к первому письму.
# $count (number) - how many lines are marked
desk-rehearse-rest = { $count ->
    [one] Всё, что можно было проверить здесь, в порядке. Осталось сделать { $count } дело.
    [few] Всё, что можно было проверить здесь, в порядке. Осталось сделать { $count } дела.
    [many] Всё, что можно было проверить здесь, в порядке. Осталось сделать { $count } дел.
   *[other] Всё, что можно было проверить здесь, в порядке. Осталось сделать { $count } дела.
}
# $count (number) - how many lines are marked
desk-rehearse-wrong = { $count ->
    [one] Найдена { $count } ошибка. Исправьте её, прежде чем придёт первое письмо.
    [few] Найдено { $count } ошибки. Исправьте их, прежде чем придёт первое письмо.
    [many] Найдено { $count } ошибок. Исправьте их, прежде чем придёт первое письмо.
   *[other] Найдено { $count } ошибки. Исправьте их, прежде чем придёт первое письмо.
}
desk-rehearse-nothing-real = Ничего настоящего это не коснулось. Письмо для тренировки удалено.

## list and fetch

# $count (number) - how many letters
desk-list-count = { $count ->
    [0] Писем нет.
    [one] Есть { $count } письмо.
    [few] Есть { $count } письма.
    [many] Есть { $count } писем.
   *[other] Есть { $count } письма.
}
desk-list-letter = Письмо
desk-list-day = Сохранено
desk-list-size = Размер
desk-list-state = Состояние
desk-list-here = здесь
desk-list-missing = не получено
# $count (number) - how many letters
desk-list-old = { $count ->
    [one] Из них { $count } лежит в ящике, который был до того, как кто-то ушёл из службы.
    [few] Из них { $count } лежат в ящике, который был до того, как кто-то ушёл из службы.
    [many] Из них { $count } лежат в ящике, который был до того, как кто-то ушёл из службы.
   *[other] Из них { $count } лежат в ящике, который был до того, как кто-то ушёл из службы.
}
desk-inbox-not-yet = Сервер ещё не знает ваш новый ящик. Он узнает его, когда начнёт действовать новый список служб.
# $relay (text) - the relay's date
# $here (text) - this computer's date
desk-clock-differs = Дата сервера — { $relay }, дата этого компьютера — { $here }. Проверьте часы этого компьютера.
# $done (number) - letters that are done
# $all (number) - letters to fetch
desk-fetch-progress = Письма: { $done } из { $all }
# $count (number) - how many letters
# $folder (text) - name of the folder
desk-fetch-done = { $count ->
    [0] Новых писем нет.
    [one] { $count } новое письмо — в { $folder }.
    [few] { $count } новых письма — в { $folder }.
    [many] { $count } новых писем — в { $folder }.
   *[other] { $count } нового письма — в { $folder }.
}
# $count (number) - how many letters
desk-fetch-before = { $count ->
    [one] { $count } письмо уже было там раньше.
    [few] { $count } письма уже были там раньше.
    [many] { $count } писем уже были там раньше.
   *[other] { $count } письма уже были там раньше.
}
desk-fetch-kept = Сервер хранит свои копии. Ничего не удалено.
# $command (text) - what to type
desk-fetch-next = Чтобы прочитать письмо: { $command }
# $count (number) - how many letters
desk-fetch-failed = { $count ->
    [one] Не удалось получить { $count } письмо:
    [few] Не удалось получить { $count } письма:
    [many] Не удалось получить { $count } писем:
   *[other] Не удалось получить { $count } письма:
}
# $id (text) - the letter
desk-fetch-damaged = { $id }: письмо пришло повреждённым. Получите его ещё раз. Если ничего не изменится, сообщите тем, кто обслуживает сервер.
# $id (text) - the letter
desk-fetch-gone = { $id }: этого письма на сервере больше нет. Спросите коллег, получили ли они его.
# $count (number) - how many letters
desk-fetch-stopped = { $count ->
    [one] Получение остановилось. На сервере осталось ещё { $count } письмо. Запустите ту же команду ещё раз позже.
    [few] Получение остановилось. На сервере осталось ещё { $count } письма. Запустите ту же команду ещё раз позже.
    [many] Получение остановилось. На сервере осталось ещё { $count } писем. Запустите ту же команду ещё раз позже.
   *[other] Получение остановилось. На сервере осталось ещё { $count } письма. Запустите ту же команду ещё раз позже.
}

desk-fetch-not-listed = Уведомления не отправляются: вашего ключа подписи ещё нет в списке служб. Авторы писем увидели бы предупреждение о них.
# $count (number) - how many notices
desk-fetch-notices = { $count ->
    [one] Отправлено { $count } уведомление: автор с кодом видит теперь, как далеко прошло письмо.
    [few] Отправлено { $count } уведомления: авторы с кодом видят теперь, как далеко прошли их письма.
    [many] Отправлено { $count } уведомлений: авторы с кодом видят теперь, как далеко прошли их письма.
   *[other] Отправлено { $count } уведомления: авторы с кодом видят теперь, как далеко прошли их письма.
}
# $count (number) - how many answers
desk-fetch-answers = { $count ->
    [one] { $count } ответ, который раньше не удалось отправить, теперь на сервере.
    [few] { $count } ответа, которые раньше не удалось отправить, теперь на сервере.
    [many] { $count } ответов, которые раньше не удалось отправить, теперь на сервере.
   *[other] { $count } ответа, которые раньше не удалось отправить, теперь на сервере.
}

## Evidence that fetch brings, sealed

# $done (number) - megabytes that are done
# $all (number) - megabytes to fetch
desk-parcel-progress = Доказательства: { $done } из { $all } МБ
# $path (text) - name of the file
# $command (text) - what to type
desk-parcel-done = Доказательства — в { $path }, они всё ещё заперты. Чтобы сохранить файлы: { $command }
# $id (text) - the letter
desk-parcel-gone = { $id }: доказательств к этому письму на сервере нет или больше нет. Спросите коллег, получили ли они их. Просите автора отправить их ещё раз, только если для автора это безопасно.
# $id (text) - the letter
desk-parcel-list = { $id }: сервер дал список других доказательств, не тех, что с этим письмом. Сообщите тем, кто обслуживает сервер.
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-altered = { $id }: часть доказательств { $number } из { $all } — не та, что была отправлена. Получите ещё раз. Если ничего не изменится, сообщите тем, кто обслуживает сервер.
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-missing = { $id }: на сервере нет части доказательств { $number } из { $all }. Получите ещё раз. Если ничего не изменится, сообщите тем, кто обслуживает сервер.
# $id (text) - the letter
# $reason (text) - one of the messages below
desk-parcel-stopped = { $id }: доказательств к этому письму здесь ещё нет. { $reason } Получите ещё раз: продолжится с того же места.

## Answers and notices on their way

# $count (number) - how many
desk-send-waiting = { $count ->
    [one] Не удалось отправить { $count } ответ или уведомление. Это хранится здесь, и следующая команда fetch или reply это отправит.
    [few] Не удалось отправить { $count } ответа или уведомления. Они хранятся здесь, и следующая команда fetch или reply их отправит.
    [many] Не удалось отправить { $count } ответов или уведомлений. Они хранятся здесь, и следующая команда fetch или reply их отправит.
   *[other] Не удалось отправить { $count } ответа или уведомления. Они хранятся здесь, и следующая команда fetch или reply их отправит.
}
# $count (number) - how many
desk-send-no-mailbox = { $count ->
    [one] { $count } ответ или уведомление ждёт: почтового ящика автора нет на этом сервере. Возможно, ящик удалён автором или находится на другом сервере.
    [few] { $count } ответа или уведомления ждут: почтовых ящиков авторов нет на этом сервере. Возможно, ящики удалены или находятся на другом сервере.
    [many] { $count } ответов или уведомлений ждут: почтовых ящиков авторов нет на этом сервере. Возможно, ящики удалены или находятся на другом сервере.
   *[other] { $count } ответа или уведомления ждут: почтовых ящиков авторов нет на этом сервере. Возможно, ящики удалены или находятся на другом сервере.
}
# $count (number) - how many
desk-send-lost = { $count ->
    [one] { $count } ответ или уведомление больше не отправляется. До автора письма это не дошло.
    [few] { $count } ответа или уведомления больше не отправляются. Они ни до кого не дошли.
    [many] { $count } ответов или уведомлений больше не отправляются. Они ни до кого не дошли.
   *[other] { $count } ответа или уведомления больше не отправляются. Они ни до кого не дошли.
}

## delete: at the relay only, and on purpose

desk-delete-nothing = Удалять нечего.
# $letter (text) - what somebody typed for a letter
desk-delete-gone = На сервере нет письма { $letter }: возможно, оно уже удалено.
# $path (text) - name of the file
desk-delete-damaged = Файл { $path } повреждён, поэтому сервер хранит свою копию. Удалите файл и получите письмо ещё раз.
# $id (text) - the letter
# $folder (text) - name of the folder
desk-delete-unfetched = { $id }: этого письма нет целиком в { $folder }, поэтому ничего не удалено. Сначала получите его. Чтобы потерять его навсегда, добавьте --unfetched.
# $count (number) - how many letters
# $relay (text) - address of the relay
desk-delete-what = { $count ->
    [one] На сервере { $relay } будет удалено { $count } письмо.
    [few] На сервере { $relay } будет удалено { $count } письма.
    [many] На сервере { $relay } будет удалено { $count } писем.
   *[other] На сервере { $relay } будет удалено { $count } письма.
}
desk-delete-lost = Копии на ваших компьютерах остаются. Если коллеги ещё не получили письмо, они потеряют его навсегда.
desk-delete-evidence = Доказательства, которые пришли с этими письмами и лежат здесь, на сервере тоже удаляются.
# $id (text) - the letter
desk-delete-evidence-kept = { $id }: доказательства есть здесь не целиком, поэтому сервер их хранит. Получите их ещё раз, прежде чем удалять.
# $count (number) - how many letters
desk-delete-unread = { $count ->
    [one] { $count } письмо здесь ни разу не получали. Возможно, его так никто и не прочитает.
    [few] { $count } письма здесь ни разу не получали. Возможно, их так никто и не прочитает.
    [many] { $count } писем здесь ни разу не получали. Возможно, их так никто и не прочитает.
   *[other] { $count } письма здесь ни разу не получали. Возможно, их так никто и не прочитает.
}
desk-delete-ask = Чтобы удалить, введите цифрами, сколько это писем:{" "}
# $count (number) - how many letters
desk-delete-done = { $count ->
    [0] Ни одно письмо не удалено.
    [one] { $count } письма больше нет на сервере:
    [few] { $count } писем больше нет на сервере:
    [many] { $count } писем больше нет на сервере:
   *[other] { $count } письма больше нет на сервере:
}
# $count (number) - how many letters
desk-delete-before = { $count ->
    [one] { $count } из них там уже не было.
    [few] { $count } из них там уже не было.
    [many] { $count } из них там уже не было.
   *[other] { $count } из них там уже не было.
}
# $count (number) - how many letters
desk-delete-stopped = { $count ->
    [one] Удаление остановилось. На сервере осталось ещё { $count } письмо. Запустите ту же команду ещё раз позже.
    [few] Удаление остановилось. На сервере осталось ещё { $count } письма. Запустите ту же команду ещё раз позже.
    [many] Удаление остановилось. На сервере осталось ещё { $count } писем. Запустите ту же команду ещё раз позже.
   *[other] Удаление остановилось. На сервере осталось ещё { $count } письма. Запустите ту же команду ещё раз позже.
}

## open

# $folder (text) - name of the folder
desk-open-done = Файлы письма — в { $folder }
desk-open-plain = Это обычный, незапертый текст: его может прочитать каждый, кто может пользоваться этой учётной записью компьютера. Когда закончите, удалите файлы.
desk-open-before = Это письмо здесь уже открывали. Посмотрите в папке или выберите другую с помощью --out.
desk-open-unsafe-name = В письме есть файл с опасным именем. Ничего не записано. Не открывайте письмо вручную.

## show: how to reach her comes first

# $id (text) - the letter
desk-show-title = Письмо { $id }
desk-show-reach = КАК СВЯЗАТЬСЯ С АВТОРОМ ПИСЬМА — СНАЧАЛА ПРОЧИТАЙТЕ ЭТО
desk-show-may-yes = Автор письма разрешает вам связаться, только тем способом, который указан ниже.
desk-show-may-no = НЕ СВЯЗЫВАЙТЕСЬ С АВТОРОМ ПИСЬМА. Автор говорит «нет».
desk-show-may-she-will = НЕ СВЯЗЫВАЙТЕСЬ С АВТОРОМ ПИСЬМА. Автор хочет позвонить вам или прийти к вам. Предупредите всех, кто отвечает на звонки.
desk-show-may-unsaid = НЕ СВЯЗЫВАЙТЕСЬ С АВТОРОМ ПИСЬМА. О том, что это можно, в письме не сказано.
# $code (text) - what stands in the letter
desk-show-may-unknown = НЕ СВЯЗЫВАЙТЕСЬ С АВТОРОМ ПИСЬМА, пока не поймёте этот ответ: { $code }
desk-show-channel = Безопасные способы:
desk-show-channel-unsaid = Какие способы безопасны, не сказано. Используйте только способ, который указан, и никакой другой.
desk-show-how = Как:
desk-show-how-unsaid = Способ связи не указан.
desk-show-name = Имя или условное слово автора. Назовите его, чтобы автор знал, что это вы:
desk-show-name-unsaid = Имя или условное слово не указано. Не пытайтесь его угадать.
# $lang (text) - a language tag, such as my
desk-show-speak = Автор хочет говорить на языке: { $lang }
desk-show-interpreter = Нужен ли автору переводчик:
desk-show-interpreter-note = Никогда не берите переводчиком человека из семьи автора, ребёнка или кого-то, кто знает людей из этого письма.
desk-show-when = Когда это безопасно:
desk-show-when-unsaid = Когда это безопасно, не сказано. Считайте, что небезопасно.
desk-show-avoid = Вам НЕЛЬЗЯ:
desk-show-avoid-unsaid = Чего избегать, не сказано. Не оставляйте сообщений и не говорите, кто вы.
desk-show-other-person = Ответить или прочитать может кто-то другой. Ни о чём не просите и ничего не называйте, пока не узнаете, кто это.
desk-show-reach-later = Это более позднее письмо. Как связаться, сказано в первом: используйте waymark-desk thread.
desk-show-code-word = У автора есть секретное слово. Спросите его, прежде чем назвать место или время, и сами никогда его не пишите:
desk-show-reply-none = У автора письма нет кода, с которым можно прочитать ответ на сайте.
desk-show-reply-there = Автор письма может прочитать ответ на сайте со своим кодом.
desk-show-danger = ПРИЗНАКИ ОПАСНОСТИ В ОТВЕТАХ АВТОРА
desk-show-danger-asked = На вопрос, есть ли кто-то младше 18 лет или в опасности, автор отвечает:
desk-show-danger-duty = Прежде чем делать что-то ещё, посмотрите, о чём ваша служба обязана сообщать.
desk-show-danger-happened = В том, что произошло:
desk-show-danger-none = Ни в одном ответе автора этого нет. Автор всё равно может быть в опасности.
desk-show-whom = О КОМ ЭТО ПИСЬМО
desk-show-whom-other = Пишет другой человек. В ответах «я», «мне» и «мои» — это тот, о ком письмо.
desk-show-about = ОБ ЭТОМ ПИСЬМЕ
# $agency (text) - id of the agency
desk-show-to = Кому: { $agency }
# $lang (text) - a language tag, such as ar
desk-show-lang = Язык: { $lang }
# $day (text) - a date
desk-show-day = Дата по телефону автора: { $day }
# $number (number) - its number
desk-show-later = Это письмо { $number } из переписки. Чтобы прочитать её всю: waymark-desk thread
# $form (text) - name of the form
# $version (text) - its version
desk-show-form = Форма: { $form }, версия { $version }
desk-show-form-other = Эта форма отличается от той, которую знает эта программа. Ответы, которых она не знает, показаны кодами.
desk-show-consent = СОГЛАСИЕ
# $agency (text) - id of the agency
# $version (text) - version of the consent text
# $lang (text) - a language tag
desk-show-consent-given = Автор даёт согласие на то, чтобы служба { $agency } прочитала это письмо (текст согласия { $version }, прочитан на языке { $lang }).
desk-show-consent-none = В этом письме не записано согласие. Спросите автора, прежде чем кому-то что-то рассказать.
desk-show-consent-purposes = Вам можно:
desk-show-consent-nothing-else = Ни на что другое согласия нет.
desk-show-purpose-read = читать это письмо
desk-show-purpose-help = искать помощь для автора
desk-show-purpose-contact = связываться с автором тем способом, который указан
desk-show-purpose-share = рассказывать другим, если автор каждый раз даёт согласие
# $day (text) - a date
desk-show-consent-day = День согласия: { $day }
# $day (text) - a date
desk-show-consent-until = Храните письмо не дольше чем до { $day }. Потом удалите его и все копии.
# $hash (text) - 43 letters and digits
desk-show-consent-hash = SHA-256 текста, на который дано согласие: { $hash }
desk-show-consent-withdraw = Как автор может отозвать согласие:
desk-show-withdraw-ask = сказать об этом вашей службе
desk-show-consent-other = Согласие дано другой службе, а не той, которая названа в письме. Не используйте письмо, пока не спросите автора.
desk-show-signature-valid = Подпись верна: после того как письмо было написано, его никто не изменил.
desk-show-signature-missing = У письма нет подписи. Возможно, его кто-то изменил.
desk-show-signature-wrong = ПОДПИСЬ НЕВЕРНА. Не полагайтесь ни на что в этом письме.
desk-show-use = КАК ЭТО МОЖНО ИСПОЛЬЗОВАТЬ
desk-show-use-share = Спрашивайте автора каждый раз, прежде чем кому-то рассказать. Без согласия автора не рассказывайте никому вне вашей службы.
desk-show-use-only = Не рассказывайте никому вне вашей службы.
desk-show-use-anonymous = Не пытайтесь узнать, кто автор. Прежде чем использовать слова автора, проверьте, нет ли в них имён.
desk-show-use-unsaid = Как это можно использовать, не сказано. Не рассказывайте никому вне вашей службы.
desk-show-use-unknown = Не рассказывайте никому вне вашей службы, пока не поймёте этот ответ.
desk-show-place = ГДЕ И КОГДА
# $code (text) - two letters of a country, such as GB
desk-show-country = Страна: { $code }
desk-show-place-kinds = Какое место:
desk-show-place-when = Когда:
desk-show-happened = ЧТО ПРОИСХОДИТ ИЛИ ПРОИЗОШЛО
desk-show-help = ЧТО ПОМОГЛО БЫ
desk-show-unsaid = Не указано.
desk-show-words = СЛОВА АВТОРА
desk-show-words-none = Своими словами ничего не написано.
desk-show-zawgyi = Похоже, это набрано в Zawgyi, старой кодировке бирманского языка, и здесь может выглядеть неверно. Преобразуйте текст программой на своём компьютере, ни в коем случае не в интернете.
desk-show-evidence = ДОКАЗАТЕЛЬСТВА, ОТПРАВЛЕННЫЕ С ЭТИМ ПИСЬМОМ
desk-show-evidence-care = Так их называет автор. Что это за файлы на самом деле, ещё никто не смотрел.
desk-show-evidence-next = Их получает команда fetch, запертыми. Чтобы сохранить файлы: waymark-desk evidence
desk-show-more = ДРУГОЕ В ЭТОМ ПИСЬМЕ, БЕЗ ИЗМЕНЕНИЙ
desk-show-original = ПИСЬМО КАК ТЕКСТ (report.txt)
desk-show-original-none = В письме нет report.txt.
# $code (text) - a code of another version of the form
desk-show-unknown = { $code } (код, которого эта программа не знает)
desk-show-caution = Такое письмо может написать кто угодно. Проверьте, прежде чем действовать, и никогда не открывайте ссылок из него.

## thread: a whole conversation

# $id (text) - the conversation
desk-thread-title = Переписка { $id }
desk-thread-first = ПРЕЖДЕ ЧЕМ ОТВЕЧАТЬ
desk-thread-asks-stop = Автор просит вас больше не связываться. Больше не пишите автору.
desk-thread-asks-delete = Автор просит вас удалить то, что вам отправлено, и больше не связываться. Возможно, по закону вы обязаны что-то сохранить.
# $code (text) - what stands in the letter
desk-thread-asks-unknown = Автор просит о том, чего эта программа не знает: { $code }
desk-thread-moved = У автора новый код. Ответы идут на него.
# $from (number) - number of a letter
# $to (number) - number of a letter
desk-thread-missing = С письма автора { $from } по письмо { $to } здесь ничего нет. Получите ещё раз и спросите коллег. Возможно, это старше вашего ключа или сервер это задержал.
# $number (number) - number of a letter
desk-thread-repeated = У двух разных писем один номер: { $number }. Возможно, кодом автора пользуется кто-то другой. Будьте осторожны с тем, что вы отвечаете.
# $number (number) - number of a letter
desk-thread-broken = В письме { $number } предыдущим названо другое письмо, не то, которое есть здесь. Будьте осторожны с тем, что вы отвечаете.
# $id (text) - the letter
desk-thread-stranger = { $id }: это письмо не от автора первого письма. Не полагайтесь на него и не отвечайте на него.
# $id (text) - the letter
desk-thread-unsigned = { $id }: у этого письма нет подписи. Не полагайтесь на него.
# $id (text) - the letter
desk-thread-altered = { $id }: у этого письма неверная подпись. Не полагайтесь ни на что в нём.
# $id (text) - the letter
desk-thread-elsewhere = { $id }: это письмо написано другой службе. Подумайте, как оно попало сюда.
desk-thread-read-nothing = Судя по последнему письму, ни один ваш ответ автором ещё не прочитан.
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-read = К последнему письму автором было прочитано всё, до вашего номера { $number } от { $day } включительно.
desk-thread-read-unknown = К последнему письму автором был прочитан ответ, которого эта папка не знает: возможно, ответ коллеги.
desk-thread-colleagues = Ответы коллег, у которых другая папка, не показаны.
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-hers = ПИСЬМО АВТОРА { $number } { $day }
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-not-hers = НЕИЗВЕСТНО, ОТ АВТОРА ЛИ ЭТО: ПИСЬМО { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-ours = ВАШ ОТВЕТ { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-last = ВАШ ПОСЛЕДНИЙ ОТВЕТ { $number } { $day }
# $number (number) - number of a notice
# $day (text) - a date
desk-thread-notice = УВЕДОМЛЕНИЕ { $number } { $day }
desk-thread-way-collected = Автору сообщили, что письмо получено.
desk-thread-way-opened = Автору сообщили, что письмо кто-то читает.
desk-thread-way-delayed = Автору сообщили, что нужно больше времени.
desk-thread-no-copy = Вашей копии этого ответа здесь нет, или она заперта для другого ключа.
desk-thread-state-lost = До автора это не дошло.
desk-thread-state-waiting = На сервере этого ещё нет. Это отправит следующая команда fetch или reply.
desk-thread-state-read = Автором прочитано.
desk-thread-state-stored = Это ждёт автора на сервере или с тех пор уже прочитано.
desk-thread-helped-yes = Автор сообщает: ответ помог.
desk-thread-helped-some = Автор сообщает: ответ немного помог.
desk-thread-helped-no = Автор сообщает: ответ не помог.
desk-thread-helped-unknown = Автор сообщает об ответе что-то, чего эта программа не знает.
desk-thread-report = Все ответы автора: waymark-desk show
desk-thread-quarantined = Это письмо в карантине.
# $count (number) - how many files
desk-thread-evidence = { $count ->
    [one] С ним отправлен { $count } файл.
    [few] С ним отправлено { $count } файла.
    [many] С ним отправлено { $count } файлов.
   *[other] С ним отправлено { $count } файла.
}
desk-thread-evidence-here = Всё это здесь, заперто. Чтобы сохранить: waymark-desk evidence
desk-thread-evidence-missing = Здесь этого ещё нет. Чтобы получить: waymark-desk fetch
desk-thread-evidence-gone = На сервере этого больше нет. Спросите коллег, получили ли они файлы.

## reply: shown before an answer is sent

# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-reply-to = Ответ идёт автору этой переписки. Самое новое письмо автора здесь — номер { $number } { $day }
# $lang (text) - a language tag, such as ar
desk-reply-lang = Язык ответа: { $lang }
# $day (text) - a date
desk-reply-next = Автору сообщат, что следующая новость будет не позже { $day }. Обещайте только то, что выполните.
desk-reply-last = Автору сообщат, что это ваш последний ответ.
desk-reply-translator = Никогда не вводите письмо или ответ в онлайн-переводчик. Попросите человека, которому вы доверяете.
desk-reply-limited = Автор ограничивает способы связи, или о них не сказано. Посмотрите на ответ ещё раз, как будто его читает кто-то другой.
desk-reply-time = ! В ответе может быть названо время.
desk-reply-date = ! В ответе может быть назван день.
desk-reply-address = ! В ответе может быть названо место.
desk-reply-phone = ! В ответе может быть номер телефона.
desk-reply-no-agency = ! Вашей службы нет в списке служб, или её запись отозвана. Автору этот ответ не покажут как ваш.
desk-reply-not-listed = ! Вашего ключа подписи нет в списке служб. Автора предупредят, что этот ответ не от вас.
desk-reply-not-today = ! Срок вашего ключа подписи прошёл или ещё не начался. Создайте новые ключи, прежде чем отвечать.
desk-reply-ask = Чтобы отправить, введите 1 и нажмите Enter:{" "}
# $number (number) - number of the answer
desk-reply-done = Ответ на сервере. Это ваш номер { $number } в этой переписке.

## reply: a draft. The program puts # before these lines; they are not sent.

# $lang (text) - a language tag, such as ar
desk-reply-draft-lang = Ответ будет отмечен как написанный на этом языке: { $lang }
desk-reply-draft-english = Готовых ответов на этом языке нет. Попросите человека, которому вы доверяете, перевести ответ, или отправьте его с: --in en
desk-reply-draft-comment = Строки, которые начинаются как эта, не отправляются. Измените текст ниже, прежде чем отправить.
desk-reply-draft-means = По-английски там сказано:
# $path (text) - name of the file
# $command (text) - what to type
desk-reply-draft-done = Черновик — в { $path }. Измените его. Потом: { $command }

## notice

desk-notice-done = Уведомление на сервере. Автор увидит его, когда вернётся.
desk-notice-before = Автору об этом уже сообщили раньше. Ничего не отправлено.

## evidence

desk-evidence-care = Не открывайте файлы на компьютере, где есть другие письма. На снимки может быть тяжело смотреть: не смотрите в одиночку.
# $count (number) - how many files
# $folder (text) - name of the folder
# $list (text) - name of a file
desk-evidence-done = { $count ->
    [one] Весь пакет в порядке. { $count } файл — в { $folder }, там же список { $list }. Ничего не открыто.
    [few] Весь пакет в порядке. { $count } файла — в { $folder }, там же список { $list }. Ничего не открыто.
    [many] Весь пакет в порядке. { $count } файлов — в { $folder }, там же список { $list }. Ничего не открыто.
   *[other] Весь пакет в порядке. { $count } файла — в { $folder }, там же список { $list }. Ничего не открыто.
}
desk-evidence-other = ! Это не те файлы, которые названы в письме. Не полагайтесь на них.
# $name (text) - name of the file
# $said (text) - a media type, such as image/jpeg
# $is (text) - a media type
desk-evidence-disguised = ! { $name } — не то, чем называется: сказано { $said }, а похоже на { $is }. Не открывайте этот файл.
# $name (text) - name of the file
desk-evidence-unknown = ! { $name } — файл такого вида, которого эта программа не знает. Не открывайте его.
# $name (text) - name of the file
desk-evidence-programs = ! В { $name } могут быть программы. Смотрите этот файл только на компьютере, где больше ничего нет.
# $id (text) - the letter
desk-evidence-index-letter = Письмо { $id }
# $id (text) - the parcel
desk-evidence-index-parcel = Пакет { $id }
# $hash (text) - 64 digits and letters
desk-evidence-copy-of = Очищенная копия, созданная на телефоне автора из файла с SHA-256 { $hash }
desk-evidence-copy = Очищенная копия, созданная на телефоне автора

## quarantine

# $id (text) - the letter
desk-quarantine-done = { $id }: письмо в карантине. С этого момента export и evidence его не принимают.
# $id (text) - the letter
desk-quarantine-lifted = { $id }: письмо больше не в карантине.
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-quarantine-shown = ! Это письмо в карантине с { $day }. Никому его не передавайте. { $reason }

## statistics

# $count (text) - a number, or one of the messages below
desk-statistics-letters = Письма: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-threads = Переписки: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-answered = Переписки, где есть ответ: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-yes = Ответы помогли: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-some = Ответы немного помогли: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-no = Ответы не помогли: { $count }
# $least (number) - the smallest number that is shown
desk-statistics-few = меньше { $least }
desk-statistics-hidden = не показано, чтобы нельзя было вычислить малое число
desk-statistics-note = По последнему слову каждого человека. Ответы коллег, у которых другая папка, не учтены.

## export: letters into files for a case

# $path (text) - name of the file
desk-export-done = Письмо — в { $path }
desk-export-plain = В файлах обычный, незапертый текст. Берегите их так же, как письма, и удалите, когда закончите.
desk-export-without = Имя автора, способ связи и собственные слова автора пропущены. Чтобы включить их, используйте --identified.
desk-export-left-out-title = В ЭТОМ ФАЙЛЕ ПРОПУЩЕНО
desk-export-left-out = Эти части говорят, кто автор, или могут это сказать. Они есть только в запертом письме:
desk-export-left-out-here = (в этом файле пропущено)
desk-export-no-consent = В письме нет согласия для службы, которой оно написано. Ничего не записано. Прочитайте его с помощью waymark-desk show и сначала спросите автора.

## What can go wrong. First what happened, then what to do.

# $message (text) - one of the messages below
desk-error = Ошибка: { $message }
desk-error-passphrase-wrong = Парольная фраза неверна. Попробуйте ещё раз; проверьте язык клавиатуры и Caps Lock.
desk-error-passphrase-differs = Две парольные фразы разные. Начните заново.
# $least (number) - fewest characters
desk-error-passphrase-short = { $least ->
    [one] В парольной фразе меньше { $least } знака. Возьмите четыре или пять слов, никак не связанных друг с другом.
    [few] В парольной фразе меньше { $least } знаков. Возьмите четыре или пять слов, никак не связанных друг с другом.
    [many] В парольной фразе меньше { $least } знаков. Возьмите четыре или пять слов, никак не связанных друг с другом.
   *[other] В парольной фразе меньше { $least } знака. Возьмите четыре или пять слов, никак не связанных друг с другом.
}
desk-error-passphrase-terminal = Нет терминала (окна команд), в котором можно спросить парольную фразу. Запишите её в файл и используйте --passphrase-file или --new-passphrase-file.
# $path (text) - name of the file
desk-error-passphrase-file = Первая строка файла { $path } — не парольная фраза в UTF-8. Исправьте файл.
desk-error-identity-damaged = Файл ключа повреждён. Возьмите свою копию.
desk-error-identity-inbox = В этом файле ключа нет строки waymark-inbox, поэтому получать с ним письма нельзя. Возьмите тот, который создала команда keygen.
desk-error-identity-sign = В этом файле ключа нет строки waymark-sign, поэтому отвечать с ним нельзя. Возьмите тот, который создала команда keygen или join.
desk-error-identity-none = Это не файл ключа. Возьмите файл identity.age, который создала команда keygen.
# $most (number) - highest work factor
desk-error-identity-work = С таким фактором работы (work factor) файл ключа создать нельзя. Возьмите число от 1 до { $most }.
desk-error-identity-memory = Файл ключа требует больше памяти, чем любой честный файл. Возьмите свою копию.
desk-error-keys-id = Идентификатор службы (id) должен состоять из 1–40 знаков: a-z, 0-9 и -. Например: --agency north-desk
desk-error-keys-name = Имя службы пустое, или в нём есть управляющий знак. Напишите его ещё раз.
desk-error-keys-country = Страна должна быть указана двумя заглавными латинскими буквами. Например: --country GB
# $most (number) - most days
desk-error-keys-days = Сколько дней могут действовать ключи: от 1 до { $most }. Выберите такое число с помощью --days.
# $reason (text) - what is wrong, in English
desk-error-keys-entry = Эту запись использовать нельзя ({ $reason }). Исправьте agency.json в текстовом редакторе.
desk-error-keys-other = Это запись другой службы или другого ящика. Возьмите самый новый agency.json и файл ключа, который к нему относится.
desk-error-keys-no-recovery = В этой записи нет запасного ключа, который можно сохранить. Уберите --keep-recovery, чтобы создать новый.
desk-error-keys-not-listed = В записи нет ключа из этого файла ключа. Возьмите самый новый agency.json и ключ, который в нём есть.
desk-error-keys-oneself = Это ваш собственный ключ. Это должен сделать кто-то из тех, кто остаётся, со своим файлом ключа.
# $who (text) - what somebody typed for a person
# $there (text) - the notes of all people in the entry
desk-error-keys-who = «{ $who }» — это не одна строка записи. Напишите после --who одно из этого: { $there }
desk-error-identity-handed = В файле из --handed нет ящика для этого файла ключа. Попросите свой у коллеги, который запускал leave.
# $number (number) - which line of the recovery key
desk-error-page-line = Строка { $number } не такая, как напечатано. Сравните её буква за буквой и введите ещё раз, с её двумя цифрами.
# $number (number) - which line of the recovery key
desk-error-page-missing = Строки { $number } нет. Строка — это номер, буквы и цифры, и две цифры в конце.
desk-error-page-key = Каждая строка верна, но вместе они не ключ. Все ли они с одной страницы?
desk-error-paper-beside = Запасной ключ не должен лежать рядом с файлом ключа. Выберите для --recovery-out другую папку, например на флешке.
# $letter (text) - what somebody typed for a letter
# $least (number) - fewest characters
desk-error-delete-short = { $least ->
    [one] «{ $letter }» не называет никакого письма. Укажите его файл, его id или хотя бы { $least } знак из id.
    [few] «{ $letter }» не называет никакого письма. Укажите его файл, его id или хотя бы { $least } знака из id.
    [many] «{ $letter }» не называет никакого письма. Укажите его файл, его id или хотя бы { $least } знаков из id.
   *[other] «{ $letter }» не называет никакого письма. Укажите его файл, его id или хотя бы { $least } знака из id.
}
# $letter (text) - what somebody typed for a letter
desk-error-delete-several = С «{ $letter }» начинается несколько писем. Напишите больше знаков из id.
desk-error-delete-nobody = Никто не ввёл число, поэтому ничего не удалено. В скрипте добавьте --yes.
desk-error-delete-number = Это не число писем, поэтому ничего не удалено. Посмотрите на список ещё раз.
# $path (text) - name of the file
desk-error-file-exists = { $path } уже есть, и с ним ничего не сделано. Выберите другое место или сначала переместите его.
# $path (text) - name of the file
desk-error-file-missing = { $path } не существует. Проверьте имя.
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-read = { $path } нельзя прочитать ({ $reason }). Проверьте, разрешено ли вам его читать.
# $path (text) - name of the file
desk-error-file-long = { $path } слишком длинный для того, чем он должен быть. Проверьте имя.
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-write = { $path } нельзя записать ({ $reason }). Проверьте папку и свободное место.
# $path (text) - name of the file
# $message (text) - one of the messages below
desk-error-letter = { $path }: { $message }
desk-error-letter-damaged = Файл повреждён или обрезан. Удалите его и получите ещё раз.
desk-error-letter-newer = Это письмо создала более новая версия формы. Обновите эту программу. До этого используйте: waymark-desk open
desk-error-letter-none = Файл открывается, но это не письмо. Посмотрите его с помощью: age -d
desk-error-letter-age = Это не запертое письмо. Письма — это файлы, имена которых заканчиваются на .age.
desk-error-letter-key = Письмо заперто не для этого ключа. Оно для другой службы или для вашего более старого или более нового ключа. Возьмите файл того ключа.
# $path (text) - name of the file
# $line (number) - which line
desk-error-book = Строка { $line } в { $path } повреждена, поэтому номера могли бы повториться. Верните копию файла на место.
desk-error-reply-stop = Автор просит вас больше не связываться. Ничего не отправлено. Если вам всё же нужно написать, добавьте --although-she-asked-to-stop.
desk-error-reply-delete = Автор просит вас удалить то, что вам отправлено, и больше не связываться. Ничего не отправлено. Если вам всё же нужно написать, добавьте --although-she-asked-to-stop.
desk-error-reply-code = Здесь ответ не может дойти до автора: у автора нет кода. Что сказано о способе связи, показано выше.
desk-error-reply-address = Адрес из этого письма использовать нельзя. Используйте другой способ, который указан в письме.
desk-error-reply-seal = Ответ не удалось запереть, поэтому ничего не отправлено. Проверьте код языка после --in и попробуйте ещё раз.
# $over (number) - how many bytes
desk-error-reply-long = { $over ->
    [one] Ответ слишком длинный, на { $over } байт. Сделайте его короче.
    [few] Ответ слишком длинный, на { $over } байта. Сделайте его короче.
    [many] Ответ слишком длинный, на { $over } байт. Сделайте его короче.
   *[other] Ответ слишком длинный, на { $over } байта. Сделайте его короче.
}
desk-error-reply-empty = Нет слов, которые можно отправить. Строки, которые начинаются с #, не отправляются.
desk-error-reply-blank = Нужно ещё что-то заполнить: найдите в тексте ________.
desk-error-reply-unedited = Это готовый ответ без изменений. Измените его, чтобы автор видел: письмо кто-то прочитал. Чтобы всё равно его отправить, добавьте --as-is.
desk-error-reply-draft = Укажите, куда записать черновик, с помощью --draft FILE. Чтобы отправить готовый ответ без изменений, добавьте --as-is.
desk-error-reply-relay = Укажите сервер с помощью --relay, чтобы ответ можно было отправить.
desk-error-reply-stdin = Текст идёт из стандартного ввода (stdin), поэтому спросить там никого нельзя. Добавьте --yes или используйте файл.
desk-error-reply-not-sent = Никто не ввёл 1, поэтому ничего не отправлено. В скрипте добавьте --yes.
# $lang (text) - a language tag
desk-error-reply-quick = На языке { $lang } готовых ответов нет. Используйте --draft и дайте перевести его человеку или используйте --in en.
# $path (text) - name of the file
desk-error-reply-text = { $path } — не текст в UTF-8. Сохраните его ещё раз как обычный текст.
# $path (text) - name of the file
# $name (text) - name of the file
desk-error-reply-name = { $path } лежит не под своим именем. Возьмите письмо таким, каким оно получено: { $name }
# $path (text) - name of the file
desk-error-evidence-none = С письмом { $path } не отправлено доказательств, или в нём нет ключа к ним.
# $path (text) - name of the file
desk-error-evidence-missing = Доказательств к { $path } здесь нет. Запустите waymark-desk fetch, без --no-parcels.
# $path (text) - name of the file
desk-error-evidence-damaged = { $path } повреждён или есть не целиком. Ничего не сохранено. Удалите его и получите ещё раз.
# $path (text) - name of the file
# $line (number) - which line
desk-error-quarantine = Строку { $line } в { $path } нельзя прочитать. Исправьте её в текстовом редакторе; до этого все письма считаются в карантине.
# $path (text) - name of the file
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-error-quarantined = { $path } в карантине с { $day }. Ничего не записано. { $reason }
desk-error-relay-http = http разрешён только для этого компьютера. Используйте https. Если туннель уже шифрует, добавьте --insecure-http.
desk-error-relay-address = Адрес сервера должен быть вида https://relay.example, без пути. Скопируйте его из списка служб.
desk-error-relay-answer = Этот ответ не от сервера писем, или он повреждён. Проверьте адрес и попробуйте ещё раз.
desk-error-relay-other = У сервера другой адрес, поэтому у него ничего не спросили. Используйте адрес из списка служб. Если сервер за туннелем, добавьте --origin.
desk-error-relay-tls = Нет безопасного соединения с сервером. Проверьте часы этого компьютера, потом адрес.
desk-error-relay-timeout = Сервер не ответил вовремя. Попробуйте позже.
desk-error-relay-unreachable = Сервер недоступен. Проверьте соединение и адрес.
desk-error-relay-busy = Сервер занят. Подождите несколько минут и запустите ту же команду ещё раз.
desk-error-relay-none = Сервер не знает такого ящика или не принял ключ. Проверьте, есть ли эти ключи в списке служб.
desk-error-relay-expired = Список служб на сервере просрочен. Скажите тем, кто обслуживает сервер, чтобы они установили новый.
desk-error-relay-version = Эта программа и сервер не понимают друг друга. Обновите эту программу.
# $code (text) - the relay's word for the reason
desk-error-relay-refused = Сервер отказал ({ $code }). Попробуйте позже. Если ничего не изменится, сообщите тем, кто обслуживает сервер.
# $lang (text) - what was asked for
desk-error-lang = Слов на языке «{ $lang }» нет. Какие языки есть, показывает waymark-desk --help.
desk-error-clock = Часы этого компьютера неверны: они показывают давно прошедший год. Переведите их и попробуйте ещё раз.
desk-error-random = Этот компьютер не даёт случайных чисел, поэтому ничего не создано. Возьмите другой компьютер.
desk-error-output = Не удалось вывести текст. Проверьте, куда он выводится.
