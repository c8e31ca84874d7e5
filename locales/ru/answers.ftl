### Coming back with a code: the page before its program has started, and every word of the mailbox.
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The page before the program has started, and where it can not start

answers-title = Ответы
answers-intro = С кодом вашего письма вы можете читать здесь ответы, писать дальше или удалить всё.
# Shown until the program has started, and where it never starts.
answers-loading = Страница откроется сама, если этот браузер может её запустить. Ей нужно до 400 КБ данных.
answers-noscript = В этом браузере ответы открыть нельзя, потому что скрипты (JavaScript) выключены. Ответы заперты, и отпереть их может только скрипт.
answers-about-small = Прочитайте это, прежде чем вводить код
answers-none-title = Здесь нет ответов
answers-none-answer = На этой копии сайта писем никто не получает, поэтому никто и не отвечает. Пожалуйста, не ждите здесь. Вместо этого можно позвонить.
answers-no-start = В этом браузере страница не работает. Ваши ответы по-прежнему ждут. Пожалуйста, попробуйте другой браузер или позвоните.
answers-not-secure = Вводить код на этой странице небезопасно, поэтому она закрыта. Проверьте, что адрес начинается с https, или позвоните.

## The frame around every screen

answers-back = Назад
answers-close = Закрыть эту страницу
answers-numbers-link = Номера телефонов
answers-about-link = Что всё-таки может пойти не так
answers-start-link = Начальная страница
answers-language-failed = Другой язык не загрузился. Ничего не пропало. Попробуйте ещё раз, когда появится связь.

## The code

answers-code-title = Открыть ваши ответы
answers-code-why = Ваш код открывает ответы на этом телефоне. Сам код никому не отправляется.
answers-code-label = Ваш код
answers-code-hint = 24 цифры, на любом языке. Пробелы и чёрточки не важны.
answers-code-open = Открыть
answers-code-empty = Пожалуйста, введите 24 цифры вашего кода.
answers-code-letters = В том, что вы ввели, есть буквы. В коде только цифры.
# $left (number) - how many digits are missing
answers-code-short = { $left ->
    [one] Не хватает ещё { $left } цифры. В коде 24 цифры.
    [few] Не хватает ещё { $left } цифр. В коде 24 цифры.
    [many] Не хватает ещё { $left } цифр. В коде 24 цифры.
   *[other] Не хватает ещё { $left } цифры. В коде 24 цифры.
}
# $over (number) - how many digits are too many
answers-code-long = { $over ->
    [one] Здесь { $over } лишняя цифра. В коде 24 цифры.
    [few] Здесь { $over } лишние цифры. В коде 24 цифры.
    [many] Здесь { $over } лишних цифр. В коде 24 цифры.
   *[other] Здесь { $over } лишней цифры. В коде 24 цифры.
}
# $group (number) - which of the six groups of four digits, from 1 to 6
answers-code-group = Эти цифры не подходят друг к другу. Пожалуйста, посмотрите ещё раз на группу { $group }: похоже, в ней ошибка.
answers-code-check = Эти цифры не подходят друг к другу. Одна или несколько из них неверны. Пожалуйста, сравните их группу за группой.
answers-code-near = Если сейчас кто-то может видеть ваш экран, возможно, лучше сделать это позже.
answers-code-lost = Без кода открыть ответы не может никто. Если он потерян, вы можете написать новое письмо или позвонить.

## Opening the mailbox

answers-deriving = Создаём ключи из вашего кода. Это займёт несколько секунд…
answers-agencies = Загружаем подписанный список служб…
answers-looking = Ищем ваш почтовый ящик…
answers-unlocking = Отпираем ответы и проверяем, кто их написал…
# $seconds (number) - about how long until the next try
answers-waiting = { $seconds ->
    [one] Нет соединения, или почтовый ящик занят. Попробуем ещё раз через { $seconds } секунду.
    [few] Нет соединения, или почтовый ящик занят. Попробуем ещё раз через { $seconds } секунды.
    [many] Нет соединения, или почтовый ящик занят. Попробуем ещё раз через { $seconds } секунд.
   *[other] Нет соединения, или почтовый ящик занят. Попробуем ещё раз через { $seconds } секунды.
}
answers-waiting-login = В некоторых сетях сначала нужно войти. Ничего не пропало, и вводить заново ничего не нужно.
answers-nothing-title = Для этого кода почтового ящика нет
answers-nothing-text = Цифры подходят друг к другу, но почтового ящика с таким кодом нет. Пожалуйста, проверьте их ещё раз.
answers-nothing-why = Почтовый ящик удаляется, если его год никто не открывает. Возможно также, что вы его удалили или сменили код.
answers-nothing-call = Вы также можете позвонить в службу или написать новое письмо.

## An open mailbox

answers-threads-title = Ваши ответы
# The whole button for one agency. $name (text) - the agency's name
# $count (number) - how many answers have come from it
answers-threads-row = { $count ->
    [one] { $name }: { $count } ответ
    [few] { $name }: { $count } ответа
    [many] { $name }: { $count } ответов
   *[other] { $name }: { $count } ответа
}
# $name (text) - the agency's name
answers-threads-none = { $name }: ответа ещё нет
answers-empty-title = Ваш почтовый ящик пуст
answers-empty-text = Ваш код верный, но здесь нет ни письма, ни ответа. Возможно, ваше письмо не дошло. Вы можете написать его ещё раз или позвонить.
answers-look-again = Посмотреть, есть ли новые ответы
# In place of the name of an agency that the signed list does not have.
answers-unknown-agency = Служба, которой нет в списке
answers-unknown-text = Этой службы больше нет в подписанном списке. Никто не может проверить, кто написал эти ответы, поэтому они скрыты. Пожалуйста, позвоните, прежде чем доверять им.
answers-old-list = Подписанный список служб устарел. Пожалуйста, позвоните в службу, прежде чем куда-либо идти.
answers-note-lost = Заметку, которая хранилась для вас, не удалось прочитать. Мы не можем сказать, убрал ли кто-то ответ.
# Stands before the agency's phone numbers.
answers-call = Вы также можете им позвонить. Звонок может быть платным.
answers-practice = Только для тренировки. Эти письма никто не читает, и никто на них не отвечает.

## How far a letter is

# $number (number) - the number of the survivor's newest letter to this agency
# $day (text) - the day on which it was stored
answers-way-last = То, что вы отправили последним, — номер { $number }, сохранено { $day }.
# $number (number) - the number of the survivor's newest letter to this agency
answers-way-last-number = То, что вы отправили последним, — номер { $number }.
answers-way-stored = Оно сохранено. Служба его ещё не получила.
answers-way-collected = Служба получила его, но ещё не прочитала.
answers-way-opened = Служба открыла его. Ответа на него ещё нет.
answers-way-answered = Служба на него ответила.
# $from (number) - the first of some older letters of hers
# $to (number) - the last of them
answers-way-older-stored = Номера с { $from } по { $to } сохранены, но ещё не получены.
answers-way-older-one-stored = Номер { $from } сохранён, но ещё не получен.
answers-way-older-collected = Номера с { $from } по { $to } получены, но ещё не прочитаны.
answers-way-older-one-collected = Номер { $from } получен, но ещё не прочитан.
answers-way-older-opened = Номера с { $from } по { $to } открыты, но ответа на них ещё нет.
answers-way-older-one-opened = Номер { $from } открыт, но ответа на него ещё нет.
answers-way-older-answered = На номера с { $from } по { $to } есть ответ.
answers-way-older-one-answered = На номер { $from } есть ответ.
answers-way-many = Служба говорит, что нужно больше времени, потому что пришло много писем.
answers-way-interpreter = Служба говорит, что нужно больше времени, потому что она ищет переводчика.
answers-way-partner = Служба говорит, что нужно больше времени, потому что она ждёт другую организацию.
answers-way-closed = Служба говорит, что нужно больше времени, потому что сейчас она закрыта.
# $day (text) - a date
answers-way-next = Служба говорит: следующая новость будет не позже { $day }.
# $number (number) - the number of the newest answer
# $day (text) - its date
answers-last = Последний ответ: номер { $number }, от { $day }.
answers-last-number = Последний ответ: номер { $number }.
answers-last-check = Вы можете позвонить в службу и спросить, этот ли номер у её последнего ответа. Возможно, кто-то задержал более новый ответ.
answers-no-answer = Ответа ещё нет.

## Answers

# $number (number) - the number of the answer
answers-answer = Ответ { $number }
answers-answer-closed = Служба больше не будет здесь отвечать.
answers-answer-more = Показать остальную часть ответа
answers-word = Вы выбрали секретное слово. Служба должна спросить его у вас, прежде чем назвать место или время.
answers-helped-title = Помог ли вам этот ответ?
answers-helped-why = Отвечать не обязательно. То, что вы выберете, получит только служба.
answers-helped-yes = Помог
answers-helped-some = Немного
answers-helped-no = Не помог
answers-helped-stored = Сохранено для службы. Спасибо.

## What is not as it should be

answers-trouble-title = Пожалуйста, сначала посмотрите сюда
# $from (number) - the number of the first answer that is missing
# $to (number) - the number of the last one
answers-trouble-missing = Нет ответов с { $from } по { $to }. Возможно, они потерялись или кто-то их задержал. Пожалуйста, спросите службу.
answers-trouble-missing-one = Нет ответа { $from }. Возможно, он потерялся или кто-то его задержал. Пожалуйста, спросите службу.
# $number (number) - the number of the answer
answers-trouble-repeated = Ответ { $number } пришёл больше одного раза. Пожалуйста, спросите службу, какой из них верный.
answers-trouble-broken = Ответ { $number } не продолжает предыдущий. Возможно, что-то изменили. Пожалуйста, спросите службу.
answers-trouble-withdrawn = Ответа, который вы уже читали, здесь больше нет: номер { $number }. Пожалуйста, спросите службу.
answers-trouble-not-seen = Когда служба писала в последний раз, она ещё не видела ваше письмо { $number }. Возможно, оно ещё в пути.
answers-trouble-unreadable = { $count ->
    [one] В вашем почтовом ящике { $count } письмо, которое нельзя открыть этим кодом. Возможно, оно повреждено.
    [few] В вашем почтовом ящике { $count } письма, которые нельзя открыть этим кодом. Возможно, они повреждены.
    [many] В вашем почтовом ящике { $count } писем, которые нельзя открыть этим кодом. Возможно, они повреждены.
   *[other] В вашем почтовом ящике { $count } письма, которые нельзя открыть этим кодом. Возможно, они повреждены.
}
answers-hidden-title = Здесь есть что-то не от службы
answers-hidden-text = { $count ->
    [one] На { $count } письме нет подписи службы. Возможно, его написал кто-то другой, поэтому оно скрыто.
    [few] На { $count } письмах нет подписи службы. Возможно, их написал кто-то другой, поэтому они скрыты.
    [many] На { $count } письмах нет подписи службы. Возможно, их написал кто-то другой, поэтому они скрыты.
   *[other] На { $count } письма нет подписи службы. Возможно, их написал кто-то другой, поэтому они скрыты.
}
answers-hidden-never = Никогда не идите туда, куда там зовут, и не звоните по номеру оттуда.
answers-hidden-show = Всё равно показать
answers-hidden-mark = Это не от службы. Никогда не идите туда, куда здесь зовут.

## Writing on

answers-write-title = Писать дальше
answers-write-why = Это запирается на вашем телефоне, и открыть это может только эта служба. Подробности писать не нужно.
answers-write-label = Ваши слова
# $left (number) - how many characters still fit
answers-write-left = { $left ->
    [one] Осталось место ещё для { $left } знака
    [few] Осталось место ещё для { $left } знаков
    [many] Осталось место ещё для { $left } знаков
   *[other] Осталось место ещё для { $left } знака
}
# $over (number) - how many characters are too many
answers-write-over = { $over ->
    [one] Слишком длинно: { $over } лишний знак. Ничего не обрезано. Пожалуйста, сделайте короче.
    [few] Слишком длинно: { $over } лишних знака. Ничего не обрезано. Пожалуйста, сделайте короче.
    [many] Слишком длинно: { $over } лишних знаков. Ничего не обрезано. Пожалуйста, сделайте короче.
   *[other] Слишком длинно: { $over } лишнего знака. Ничего не обрезано. Пожалуйста, сделайте короче.
}
answers-write-empty = Здесь пока нет слов. Вы можете что-то написать или оставить так.
# $name (text) - the agency's own name
answers-write-send = Отправить: { $name }
answers-write-sending = Запираем ваши слова и отправляем их…
answers-write-stored = Сохранено, но ещё не прочитано. Ваших слов на этой странице больше нет.
answers-sending = Запираем и отправляем…
answers-other-first = Ещё отправляется что-то другое. Пожалуйста, немного подождите.
answers-files = Добавить фото или файлы

## Asking them to stop

answers-stop = Попросить больше не связываться со мной
# $name (text) - the agency's own name
answers-stop-sure = Попросить службу { $name } больше не связываться с вами? Позже вы всё равно сможете ей написать.
answers-stop-yes = Да, попросить
answers-stop-no = Нет
answers-stop-stored = Сохранено. Служба увидит вашу просьбу, когда будет получать письма. До этого она ещё может связаться с вами.

## Deleting everything

answers-delete = Удалить всё
answers-delete-title = Удалить всё
answers-delete-why = Чтобы вы знали, что исчезнет, а что может остаться.
answers-delete-here = То, что ждёт здесь, удаляется: ваш почтовый ящик и все ответы в нём, прочитанные и непрочитанные.
answers-delete-asks = Службу просят удалить то, что вы отправили. Возможно, что-то ей придётся сохранить, например по закону.
answers-delete-code = Ваш код больше ничего не откроет. Отменить это нельзя.
answers-delete-phone = История браузера от этого не удаляется. Скрытые программы-шпионы от этого тоже не остановятся.
answers-delete-start = Удалить всё
answers-delete-sure = Удалить ваш почтовый ящик сейчас и попросить службу тоже удалить?
answers-delete-yes = Да, удалить
answers-delete-no = Нет, оставить
answers-delete-asking = Просим службу удалить…
answers-delete-deleting = Удаляем ваш почтовый ящик…
answers-delete-waiting = В вашем почтовом ящике ещё ничего не удалено. Если вы сейчас уйдёте с этой страницы, он останется.
answers-deleted-title = Ваш почтовый ящик удалён
answers-deleted-here = Почтовый ящик и всё, что в нём ждало, удалены. Ваш код больше ничего не открывает.
# $name (text) - the agency's own name
answers-deleted-asked = Службу { $name } попросили удалить то, что вы отправили. Она увидит это, когда будет получать письма. Возможно, что-то ей придётся сохранить.
answers-deleted-not-asked = Службу { $name } не удалось попросить. То, что вы отправили, всё ещё у неё. Вы можете ей позвонить.
answers-deleted-unknown = Одной службы больше нет в списке, поэтому её не удалось попросить. Возможно, то, что вы отправили, всё ещё у неё.

## Changing the code

answers-change = Сменить мой код
answers-change-title = Сменить мой код
answers-change-why = Сделайте это, если кто-то мог увидеть ваш код. Старый код после этого ничего не откроет.
answers-change-moves = Вы получите новый код. Все ответы перейдут к нему, и службам сообщат, куда отвечать.
answers-change-keep-old = Храните оба кода, пока эта страница не скажет, что всё готово.
answers-change-make = Создать новый код
answers-change-making = На этом телефоне создаётся новый код. Это займёт несколько секунд…
answers-change-new = Вот ваш новый код
answers-change-keep = Выучите его или запишите и спрячьте. Тот, кто его найдёт, сможет читать и писать от вашего лица.
answers-change-picture = Не делайте его снимков. Снимки часто сами попадают на другие устройства.
answers-change-last-four = Чтобы точно знать, что он у вас есть: введите его последние четыре цифры
answers-change-last-four-hint = Только последнюю группу из четырёх цифр.
answers-change-not-equal = Это не последние четыре цифры нового кода. Пожалуйста, посмотрите на него ещё раз.
answers-change-confirm = Он у меня есть. Сменить мой код
answers-change-reading = Собираем ваши ответы…
answers-change-moving = Переносим ваши ответы к новому коду…
answers-change-telling = Сообщаем службам, куда отвечать…
answers-change-deleting = Удаляем старый почтовый ящик…
answers-change-waiting = Ваш старый код всё ещё работает. Храните оба кода, пока эта страница не скажет, что всё готово.
answers-change-cancel = Оставить старый код
answers-changed-title = Ваш новый код теперь работает
answers-changed-text = Старый код больше ничего не открывает.
# $name (text) - the agency's own name
answers-changed-not-told = Службе { $name } не удалось сообщить. Её новые ответы не могут дойти до вас. Вы можете ей позвонить.
answers-changed-lost = Один или несколько ответов не удалось перенести, потому что никто не может проверить, кто их написал.
answers-changed-go = Перейти к моим ответам

## When something could not be done. Every text says what is lost, which is nothing, and what to do.

answers-failed-title = Пока не получилось
answers-failed-open = Почтовый ящик не удалось открыть. В нём ничего не пропало. Попробуйте позже или позвоните.
answers-failed-list = Подписанный список служб не загрузился, поэтому никто не может проверить ответ. Попробуйте позже или позвоните.
answers-failed-sealer = Программа не смогла работать на этом телефоне. Закройте другие страницы и попробуйте ещё раз, откройте другой браузер или позвоните.
answers-failed-sealer-read = На этом телефоне ответы не удалось отпереть. Закройте другие страницы и попробуйте ещё раз или откройте другой браузер.
answers-failed-expired = Ключи этой службы слишком старые, поэтому для неё ничего не заперто. Вы можете ей позвонить.
answers-failed-gone = Эта служба больше не принимает здесь писем. Ничего не отправлено. Вы можете ей позвонить.
answers-failed-full = Сейчас почтовый ящик службы полон. Попробуйте позже или позвоните ей.
answers-failed-refused = Почтовый ящик этого не принял. Попробуйте позже или позвоните в службу.
answers-failed-long = Ваши слова слишком длинные. Пожалуйста, сделайте короче. Ничего не обрезано.
answers-failed-kept = То, что вы написали, по-прежнему на этой странице. Больше этого нет нигде.
answers-failed-delete = Почтовый ящик не удалось удалить. Он всё ещё есть. Попробуйте позже.
answers-failed-change = Ваш код пока не сменился. Старый всё ещё работает. Храните оба и попробуйте ещё раз.

## After closing

answers-closed-title = Эта страница закрыта
answers-closed-again = Снова открыть ответы
answers-closed-text = Из ваших ответов на этой странице ничего не осталось. В истории браузера всё ещё может быть видно, что вы были на этом сайте. Скрытые программы-шпионы от этого не останавливаются.

## What the agency can read without our tools

answers-plain-heading = Письмо-продолжение, как оно было написано
answers-plain-helped-yes = Автор письма сообщает: ответ помог.
answers-plain-helped-some = Автор письма сообщает: ответ немного помог.
answers-plain-helped-no = Автор письма сообщает: ответ не помог.
answers-plain-stop = Автор письма просит вас больше не связываться.
answers-plain-delete = Автор письма просит вас удалить то, что вам отправлено.
answers-plain-moved = У автора письма новый код. Пожалуйста, теперь отвечайте на новый адрес.
