### The letter: every word of the form, from "before you start" to "stored".
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The frame around every step

# $step (number) - the number of this step
# $all (number) - how many steps there are
letter-step-of = Шаг { $step } из { $all }
letter-continue = Дальше
letter-skip = Пропустить
letter-back = Назад
letter-send-so-far = Отправить то, что уже есть
letter-stop = Остановиться и удалить всё
letter-stop-sure = Удалить всё, что вы здесь написали?
letter-stop-yes = Да, удалить
letter-stop-no = Нет, оставить
# For somebody who helps: the words of every screen in two languages. Stands at the end of each screen.
letter-second = Показать второй язык
letter-second-end = Показывать только один язык
# Above the list of languages. The letter is written in the language that was there first.
letter-second-which = Какой второй язык показать на этой странице? Ваше письмо останется на первом.
letter-stopped-title = Всё, что вы здесь написали, удалено
letter-stopped-nothing = Ничего не отправлено.
letter-stopped-offered = Запертое письмо уже было в пути. Возможно, оно дошло. Тогда служба может его прочитать.
letter-stopped-text = В истории браузера всё ещё может быть видно, что вы были на этом сайте. Это может увидеть тот, кто может заглянуть в этот телефон. Если есть скрытые программы-шпионы, они тоже остались.
letter-start-again = Начать заново
letter-loading = Одну минуту. Форма загружается.
letter-numbers-link = Номера телефонов
letter-about-link = Что всё-таки может пойти не так
letter-language-failed = Другой язык не загрузился. Ничего из написанного не пропало. Попробуйте ещё раз, когда появится связь.

## F1 Before you start

letter-before-title = Прежде чем начать
letter-before-intro = Вы не обязаны писать. Остановиться можно в любой момент. Любой вопрос можно пропустить.
letter-before-safe = Там, где вы сейчас, вы в безопасности?
letter-before-safe-yes = Да
letter-before-safe-no = Нет
letter-before-safe-unsure = Точно не знаю
letter-before-danger-title = Ваша безопасность — прежде всего
letter-before-danger-text = Письмо читают не сразу. Если можете, уйдите с этой страницы и сначала позвоните. Вернуться можно позже.
letter-before-company = Может ли кто-то сейчас видеть ваш экран или слышать вас?
letter-before-alone = Нет, рядом никого нет
letter-before-somebody-near = Да, рядом кто-то есть
letter-before-company-unsure = Точно не знаю
letter-before-not-alone-title = Возможно, лучше сделать это позже
letter-before-not-alone-text = Вы можете уйти сейчас и вернуться, когда рядом никого не будет. Или сначала кому-нибудь позвонить.
letter-before-leave-now = Уйти с этого сайта сейчас
letter-before-phone = Чей это телефон или компьютер?
letter-before-phone-mine = Мой, им больше никто не пользуется
letter-before-phone-shared = Общий, взят на время, или кто-то в него заглядывает
letter-before-phone-unsure = Точно не знаю
letter-before-shared-title = Этот телефон может запомнить ваше посещение
letter-before-shared-text = Если можете, возьмите телефон человека, которому вы доверяете, или компьютер в библиотеке. В приватном режиме (инкогнито) посещение не попадает в историю. Скрытые программы-шпионы он не останавливает.
letter-before-exit-title = Что делает кнопка «Уйти» и чего она не делает
letter-before-exit-hides = «Уйти» сразу скрывает эту страницу и открывает безобидную.
letter-before-exit-history = Историю браузера «Уйти» не удаляет. Телефон всё ещё может показать это посещение. Скрытые программы-шпионы «Уйти» тоже не останавливает.
letter-before-exit-lost = То, что вы написали и не отправили, пропадает. Так же будет, если закрыть или обновить эту страницу или вернуться назад в браузере. Чтобы защитить вас, мы ничего не храним на вашем телефоне.
letter-before-exit-return = Чтобы вернуться, снова напишите адрес этого сайта.
letter-before-exit-help = На клавиатуре можно также три раза нажать Shift.
letter-before-private = Ваши ответы на этой странице никому не отправляются.
letter-before-why = Чтобы вы могли выбрать безопасный момент. Эти ответы никто не получает.

## F2 Who it is about

letter-about-title = О ком это письмо?
letter-about-why = Чтобы служба знала, кому нужна помощь. Имени здесь никто не спрашивает.
letter-about-me = Обо мне
letter-about-somebody-else = О знакомом человеке
letter-about-rather-not-say = Не хочу говорить
letter-about-somebody-note = Пожалуйста, пишите только то, чего этот человек сам бы хотел. Если это безопасно, сначала спросите его. В вопросах об опасности, о том, что произошло, и о помощи «я», «мне» и «мои» — это тот человек.

## F3 Who gets the letter

letter-agency-title = Кто должен прочитать ваше письмо?
letter-agency-why = Ваше письмо запирается так, что открыть его может только выбранная вами служба. Пожалуйста, прочитайте, как работает каждая.
letter-agency-run-by = Кто её ведёт
letter-agency-run-by-ngo = Независимая организация
letter-agency-run-by-government = Государство
letter-agency-run-by-police = Полиция
letter-agency-run-by-international = Международная организация
letter-agency-run-by-other = Кто-то другой
letter-agency-police = Сообщает ли служба в полицию?
letter-agency-immigration = Сообщает ли служба миграционным властям?
letter-agency-tells-never = Нет, по её словам, никогда
letter-agency-tells-with-consent = Только с вашего согласия
letter-agency-tells-when-required = Да, когда закон говорит, что она обязана
letter-agency-tells-always = Да
letter-agency-duty = О чём она обязана сообщать
letter-agency-langs = На каких языках читает
letter-agency-answer = Старается ответить
# $days (number) - how many days the agency says it needs
letter-agency-answer-days = { $days ->
    [one] в течение { $days } дня
    [few] в течение { $days } дней
    [many] в течение { $days } дней
   *[other] в течение { $days } дня
}
letter-agency-country = Где работает
letter-agency-hours = Часы работы
letter-agency-hours-always = Днём и ночью
letter-agency-hours-every-day = Каждый день
# $first (text) - the first day of the week on which they are open
# $last (text) - the last such day
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-weekly = { $first } — { $last }, { $from }–{ $until }
# $day (text) - the one day of the week on which they are open
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-one-day = { $day }, { $from }–{ $until }
# $zone (text) - the place by whose clock the hours are, such as Europe/London
letter-agency-hours-zone = Время по часам: { $zone }
# $day (text) - a date
letter-agency-closed = Закрыто до { $day }. До этого писем никто не читает.
# $name (text) - the name of another agency
letter-agency-successor = Эта служба больше не принимает писем. Теперь этим занимается служба { $name }. Пожалуйста, выберите её.
letter-agency-phone = Телефон
letter-agency-phone-free = В стране этой службы звонок бесплатный. Он всё же может появиться в счёте.
letter-agency-phone-cost = Звонок может быть платным.
letter-agency-keeps = Хранит письма
# $days (number) - the most days that they keep a letter
letter-agency-keeps-days = { $days ->
    [one] не дольше { $days } дня
    [few] не дольше { $days } дней
    [many] не дольше { $days } дней
   *[other] не дольше { $days } дня
}
letter-agency-verified = Когда мы проверили это в последний раз
letter-agency-check = Цифры для проверки службы
letter-agency-check-why = Вы можете позвонить в службу и спросить эти цифры. Если они другие, не отправляйте.
letter-agency-practice = Только для тренировки. Ваше письмо никто не прочитает, и никто на него не ответит.
letter-agency-none-title = Сейчас отсюда нельзя отправить письмо
letter-agency-none-text = Мы не нашли на этом сайте службы, которой можем доверять. Пожалуйста, не ждите её. Вместо этого можно позвонить.
letter-agency-loading = Ищем службы…
letter-agency-old = По часам этого телефона этот список служб старый. Почтовый ящик проверит его ещё раз, прежде чем что-то отправится.

## F4 Under 18, or in danger

letter-danger-title = Кому-то нет 18 лет, или кто-то в опасности?
letter-danger-why = Тогда закон может требовать, чтобы служба сообщила другим. Вы увидите это здесь, прежде чем расскажете больше.
letter-danger-under-18 = Мне меньше 18 лет
letter-danger-child = В опасности ребёнок
letter-danger-now = Я сейчас в опасности
letter-danger-none = Ничего из этого
letter-danger-rather-not-say = Не хочу говорить
# $name (text) - the agency's own name
letter-danger-duty = О чём служба { $name } обязана сообщать
letter-danger-duty-choice = Вы решаете, что рассказать. Можно выбрать и другую службу.
letter-danger-duty-nobody = Вы ещё не выбрали службу. У каждой свои обязанности.
letter-danger-choose = Выбрать службу
letter-danger-call-title = Если можете, позвоните сейчас
letter-danger-call-text = Письмо читают не сразу. По экстренному номеру обычно отвечает полиция. Если полиция для вас — риск, горячая линия может быть лучше.

## F5 What happened

letter-happened-title = Что происходит или произошло?
letter-happened-why = Чтобы служба знала, кто может помочь вам лучше всего. Выберите что угодно или ничего.
letter-happened-somebody = «Я», «мне» и «мои» — это человек, о котором вы пишете.
letter-happened-note-title = В следующих ответах говорится о насилии, сексе и наркотиках
letter-happened-note-text = Вы можете прочитать их или пропустить эту часть. Можно и так, и так.
letter-happened-note-see = Показать эти ответы
letter-happened-note-leave = Пропустить эту часть
letter-happened-left-out = Эта часть пропущена.
letter-happened-takes-documents = Кто-то держит у себя мои документы
letter-happened-takes-earnings = Мне не платят или платят не всё
letter-happened-debt-bondage = Говорят, что сначала мне надо отдать долг
letter-happened-false-promises = Всё не так, как мне обещали
letter-happened-excessive-hours = Очень долгий рабочий день или нет отдыха
letter-happened-bad-conditions = Плохое место для жизни или работы, или слишком мало еды
letter-happened-no-doctor = Я не могу пойти к врачу, когда мне нужно
letter-happened-restricts-movement = Я не могу выйти или уйти, когда хочу
letter-happened-isolation = Меня не пускают к людям или следят за мной
letter-happened-depends-on-them = Они пользуются тем, что я от них завишу
letter-happened-threats = Кто-то угрожает мне или тем, кого я люблю
letter-happened-threat-of-law = Говорят, что вызовут полицию или миграционные власти
letter-happened-humiliation = Меня снова и снова оскорбляют или стыдят
letter-happened-begging = Мне приходится просить для них милостыню
letter-happened-forced-crime = Мне приходится делать то, что запрещено законом
letter-happened-forced-marriage = Брак не по моему выбору
letter-happened-drugs = Мне дают наркотики или алкоголь, чтобы управлять мной
letter-happened-physical-abuse = Кто-то причиняет мне физическую боль
letter-happened-sexual-abuse = Кто-то трогает меня или занимается со мной сексом против моей воли
letter-happened-sexual-exploitation = Кто-то заставляет меня совершать сексуальные действия для других или для съёмки
letter-happened-something-else = Другое
letter-happened-rather-not-say = Не хочу говорить

## F6 Where and when

letter-place-title = Где и когда?
letter-place-why = Чтобы служба знала, кто может помочь там. Без адреса и без даты. О разрешениях здесь никто не спрашивает.
letter-place-country = В какой стране?
letter-place-country-none = Не хочу говорить
letter-place-kind = В каком месте?
letter-place-home = У кого-то дома
letter-place-farm = На ферме, в лесу
letter-place-factory = На фабрике или в мастерской
letter-place-construction = На стройке, в шахте
letter-place-restaurant = В ресторане, гостинице или на кухне
letter-place-shop = В магазине, салоне или на автомойке
letter-place-sex-industry = Там, где продают секс
letter-place-boat = На лодке или корабле
letter-place-street = На улице
letter-place-online = В интернете или по телефону
letter-place-somewhere-else = В другом месте
letter-place-rather-not-say = Не хочу говорить
letter-place-when = Когда?
letter-place-now = Это продолжается сейчас
letter-place-past-year = Это закончилось меньше года назад
letter-place-longer-ago = Это закончилось больше года назад
letter-place-when-rather-not-say = Точно не знаю или не хочу говорить

## F7 What would help

letter-help-title = Что вам помогло бы?
letter-help-why = Чтобы служба могла это поискать. Возможно, у неё есть не всё. Выберите что угодно или ничего.
letter-help-talk = Поговорить с кем-то
letter-help-safe-place = Безопасное место, где можно спать
letter-help-transport = Безопасный путь туда
letter-help-doctor = Врач или медсестра
letter-help-substances = Помощь при проблемах с алкоголем, наркотиками или лекарствами
letter-help-disability = Помощь при инвалидности
letter-help-lawyer = Адвокат
letter-help-pay = Моя зарплата
letter-help-papers = Мои документы
letter-help-children = Мои дети или их школа
letter-help-family = Найти мою семью или позвонить родным
letter-help-training = Учёба или поиск работы
letter-help-interpreter = Человек, который говорит на моём языке и знает мою культуру
letter-help-with-a-woman = Поговорить с женщиной
letter-help-with-a-man = Поговорить с мужчиной
letter-help-going-home = Безопасный путь домой
letter-help-just-information = Просто информация
letter-help-something-else = Другое
letter-help-not-sure = Пока не знаю

## F8 Your words

letter-words-title = Хотите добавить что-то своими словами?
letter-words-why = Чтобы вас лучше поняли. Подробности писать не нужно.
letter-words-court = Когда-нибудь это может увидеть суд или другая сторона. Достаточно нескольких слов.
letter-words-label = Ваши слова
# $left (number) - how many characters still fit
letter-words-left = { $left ->
    [one] Осталось место ещё для { $left } знака
    [few] Осталось место ещё для { $left } знаков
    [many] Осталось место ещё для { $left } знаков
   *[other] Осталось место ещё для { $left } знака
}
# $over (number) - how many characters are too many
letter-words-over = { $over ->
    [one] Слишком длинно: { $over } лишний знак. Ничего не обрезано. Пожалуйста, сделайте короче.
    [few] Слишком длинно: { $over } лишних знака. Ничего не обрезано. Пожалуйста, сделайте короче.
    [many] Слишком длинно: { $over } лишних знаков. Ничего не обрезано. Пожалуйста, сделайте короче.
   *[other] Слишком длинно: { $over } лишнего знака. Ничего не обрезано. Пожалуйста, сделайте короче.
}

## F9 How to reach you

letter-contact-title = Можно ли службе связаться с вами?
letter-contact-why = Чтобы служба никогда не подвергла вас опасности. Укажите только безопасный способ.
letter-contact-i-will = Нет, я свяжусь с ними
letter-contact-i-will-note = Номер их телефона — на последней странице. Пожалуйста, запишите его, прежде чем закрыть её, если это безопасно.
letter-contact-i-will-no-phone = Пожалуйста, убедитесь, что у вас есть способ связаться с ними.
letter-contact-yes = Да, тем способом, который я укажу
letter-contact-no = Нет, не связывайтесь со мной
letter-contact-rather-not-say = Не хочу говорить
letter-contact-anonymous = Вы выбрали «без моего имени и без способа связаться со мной». Поэтому здесь ничего не спрашивается.
letter-contact-change = Изменить это
letter-contact-channel = Какой способ безопасен?
letter-contact-call = Звонок
letter-contact-text = СМС
letter-contact-chat = Сообщение в приложении
letter-contact-email = Электронная почта
letter-contact-person = Через человека, которому я доверяю
letter-contact-another-way = Другой способ
letter-contact-how = Номер, адрес или человек
letter-contact-how-hint = Номер телефона, имя в приложении или человек, которому вы доверяете.
letter-contact-name = Имя или условное слово для вас
letter-contact-name-hint = Они скажут его, чтобы вы знали, что это они. Имя может быть ненастоящим.
letter-contact-lang = На каком языке вы хотите говорить?
letter-contact-lang-none = Не хочу говорить об этом
letter-contact-interpreter = Нужен ли вам переводчик?
letter-contact-interpreter-no = Нет
letter-contact-interpreter-woman = Да, женщина
letter-contact-interpreter-man = Да, мужчина
letter-contact-interpreter-anybody = Да, всё равно кто
letter-contact-interpreter-not-sure = Точно не знаю
letter-contact-when = Когда это безопасно?
letter-contact-morning = Утром
letter-contact-afternoon = После полудня
letter-contact-evening = Вечером
letter-contact-night = Ночью
letter-contact-weekdays = С понедельника по пятницу
letter-contact-weekend = В субботу или воскресенье
letter-contact-any-time = В любое время
letter-contact-avoid = Чего им нельзя делать?
letter-contact-no-voicemail = Оставлять голосовое сообщение
letter-contact-no-messages = Присылать СМС или сообщение в чате
letter-contact-no-say-who = Говорить, кто звонит
letter-contact-no-call-again = Звонить ещё раз, если никто не ответил

## F10 How they may use it

letter-use-title = Как им можно использовать то, что вы пишете?
letter-use-why = Чтобы никто не делал с этим больше, чем вы хотите.
letter-use-share = Можно рассказать тем, кто может помочь, если я каждый раз даю согласие
letter-use-only-them = Знать об этом можно только этой службе
letter-use-anonymous = Только без моего имени и без способа связаться со мной
letter-use-not-sure = Точно не знаю
letter-use-anonymous-note = Способ связаться с вами убирается из письма. Вам смогут ответить, только если вы создадите код на следующей странице. Пожалуйста, проверьте, нет ли имён и в ваших словах.
letter-use-law = Если закон говорит, что они обязаны о чём-то сообщить, им, возможно, придётся это сделать. Когда — сказано на их карточке.

## F13 A code to come back with, between F10 and F11

letter-code-title = Нужен ли вам код, чтобы вернуться?
letter-code-why = Чтобы вам могли ответить на этом сайте. Имя, номер и электронная почта для этого не нужны.
letter-code-back = С кодом вы можете вернуться, прочитать их ответ и писать дальше.
letter-code-lost = Потерянный код никто не может восстановить. Он хранится только у вас и больше нигде.
# Two buttons of the same weight.
letter-code-make = Создать код
letter-code-without = Отправить без кода
letter-code-without-chosen = Вы выбрали отправку без кода. Вы всё ещё можете его создать.
letter-code-making = На этом телефоне создаётся код. Это займёт несколько секунд…
letter-code-failed-title = Создать код не получилось
letter-code-failed = Возможно, этот телефон слишком старый или в его памяти мало места. Вы можете попробовать ещё раз или отправить без кода.
letter-code-yours = Ваш код
letter-code-keep = Как его сохранить
letter-code-keep-learn = Выучите его наизусть, по четыре цифры.
letter-code-keep-write = Или запишите его и спрячьте, например среди других чисел.
letter-code-keep-finder = Тот, кто найдёт код, сможет читать и писать от вашего лица.
letter-code-keep-picture = Пожалуйста, не делайте фото или снимка экрана. Снимки попадают в галереи и облака, которые могут видеть другие.
letter-code-print = Распечатать только цифры
letter-code-last = Введите последние четыре цифры
letter-code-last-hint = Так вы будете знать, что код у вас есть. Иначе ваше письмо уйдёт без кода.
letter-code-right = Верно. Ваше письмо отправится с этим кодом.
letter-code-wrong = Это не последние четыре цифры. Пожалуйста, посмотрите на код ещё раз. Пробовать можно сколько угодно.
letter-code-another = Создать другой код
letter-code-none = Всё-таки код мне не нужен
letter-code-word = Секретное слово, если хотите
letter-code-word-hint = Служба должна спросить его у вас, прежде чем назвать место или время. Тот, кто нашёл только код, этого слова не знает.

## F11 Check and send

letter-check-title = Проверить, дать согласие, отправить
letter-check-why = Чтобы вы увидели всё раньше, чем кто-то другой.
letter-check-change = Изменить
# $what (text) - the name of the answer that can be changed, for people who hear the page
letter-check-change-what = Изменить: { $what }
letter-check-nobody = Пока никто не выбран
letter-check-choose = Выбрать, кто прочитает
letter-check-nothing = Не указано
letter-check-about = О ком это письмо
letter-check-danger = Меньше 18 лет или опасность
letter-check-happened = Что происходит или произошло
letter-check-place = Где и когда
letter-check-help = Что помогло бы
letter-check-words = Ваши слова
letter-check-contact = Как с вами можно связаться
letter-check-contact-when = Когда это безопасно
letter-check-contact-avoid = Чего им нельзя делать
letter-check-contact-speech = Имя или условное слово, язык, переводчик
letter-check-use = Как им можно это использовать
letter-check-code = Код, чтобы вернуться
letter-check-code-yes = Да. Вам могут ответить на этом сайте.
letter-check-code-no = Нет. Ответить вам на этом сайте не смогут.
letter-check-code-not-kept = Код пока не сохранён. Вы не ввели его последние четыре цифры. Поэтому письмо уйдёт без кода.
letter-check-word = Ваше секретное слово
letter-check-may-title = Что им можно делать и чего никто не может обещать
letter-check-may-read = Они читают ваше письмо. Им можно говорить с вами о нём, если вы указали способ.
letter-check-may-share = Посмотрите на их карточку: там сказано, когда они сообщают другим.
letter-check-may-not = Возможно, они не смогут помочь или смогут не скоро. Обещать этого никто не может.
# $days (number) - the most days that they keep a letter
letter-check-may-keep = { $days ->
    [one] По их словам, они хранят письмо не дольше { $days } дня.
    [few] По их словам, они хранят письмо не дольше { $days } дней.
    [many] По их словам, они хранят письмо не дольше { $days } дней.
   *[other] По их словам, они хранят письмо не дольше { $days } дня.
}
letter-check-may-ask = Позже вы можете попросить их больше не использовать письмо.
letter-check-may-back = После отправки письмо нельзя забрать назад.
# $name (text) - the agency's own name
letter-consent = Я даю согласие на то, чтобы служба { $name } прочитала это письмо
letter-consent-needed = Чтобы отправить, пожалуйста, поставьте галочку о согласии. Вы можете и остановиться здесь.
# $name (text) - the agency's own name
letter-send = Отправить: { $name }
letter-asking = Спрашиваем почтовый ящик, всё ли готово…
letter-sealing = Запираем ваше письмо на этом телефоне…
letter-opening = Открываем ваш почтовый ящик для их ответа…
letter-sending = Отправляем запертое письмо…
letter-sending-wait = Пожалуйста, подождите, прежде чем вернуться назад или сменить язык. Остановиться можно в любой момент.
# $seconds (number) - in how many seconds it is tried again
letter-waiting = { $seconds ->
    [one] Ждём. Попробуем ещё раз через { $seconds } секунду.
    [few] Ждём. Попробуем ещё раз через { $seconds } секунды.
    [many] Ждём. Попробуем ещё раз через { $seconds } секунд.
   *[other] Ждём. Попробуем ещё раз через { $seconds } секунды.
}

## Before anything is locked: the agency may be late, or its card is a new one

letter-late-title = Возможно, письмо прочитают поздно
# $name (text) - the agency's own name
# $day (text) - a date
letter-late-since = Служба { $name } в последний раз проверяла письма { $day }.
# $name (text) - the agency's own name
letter-late-never = Служба { $name } здесь писем ещё не проверяла.
letter-late-choice = Пока ничего не заперто и не отправлено. Вы можете выбрать другую службу, позвонить или всё равно отправить.
letter-late-send = Всё равно отправить
letter-other-agency = Выбрать другую службу
letter-changed-title = Их карточка изменилась
letter-changed-text = После того как вы открыли эту страницу, служба изменила то, что говорит о себе. Пожалуйста, прочитайте её карточку ещё раз. Пока ничего не заперто и не отправлено.
letter-changed-read = Прочитать карточку ещё раз

## When it could not be sent. Every text says that nothing is lost and what to do.

letter-failed-title = Ещё не отправлено. Ваши ответы по-прежнему здесь.
letter-failed-offline = Сейчас нет соединения. Подождите, пока появится связь, и снова нажмите «Отправить».
letter-failed-busy = Почтовый ящик занят. Подождите несколько минут и снова нажмите «Отправить».
letter-failed-full = Сейчас почтовый ящик полон. Попробуйте позже, выберите другую службу или позвоните.
letter-failed-refused = Почтовый ящик не принял письмо. Выберите другую службу или позвоните.
letter-failed-expired = Ключи этой службы слишком старые, поэтому мы не заперли для неё письмо. Выберите другую службу или позвоните.
letter-failed-gone = Эта служба больше не принимает писем. Ничего не заперто и не отправлено. Выберите другую службу или позвоните.
letter-failed-sealer = Программа, которая запирает письмо, не запустилась на этом телефоне. Попробуйте ещё раз, откройте другой браузер или позвоните.
letter-failed-long = Что-то из написанного слишком длинное: ваши слова или то, как с вами связаться. Пожалуйста, сделайте короче. Ничего не обрезано.
# Shown below the two texts that say: press Send again.
letter-failed-again = Мы и сами попробуем ещё раз, пока эта страница открыта.
letter-failed-kept = Всё, что вы написали, по-прежнему на этой странице. Больше этого нет нигде.

## F12 Stored

letter-sent-title = Сохранено, но ещё не прочитано
# $name (text) - the agency's own name
# $days (number) - how many days the agency says it needs
letter-sent-text = { $days ->
    [one] Служба { $name } старается ответить в течение { $days } дня. Она может и не ответить.
    [few] Служба { $name } старается ответить в течение { $days } дней. Она может и не ответить.
    [many] Служба { $name } старается ответить в течение { $days } дней. Она может и не ответить.
   *[other] Служба { $name } старается ответить в течение { $days } дня. Она может и не ответить.
}
letter-sent-then-call = Если за это время вам не ответят, вы можете позвонить:
letter-sent-no-phone = Если за это время вам не ответят, посмотрите номера телефонов.
letter-sent-i-will = Вы указали, что свяжетесь с ними. Вот как:
letter-sent-back-title = Как вернуться
letter-sent-back = Откройте начальную страницу этого сайта и выберите «Прочитать ответы на ваше письмо». Та страница называется G1. Потом введите свой код.
letter-sent-ways = Там видно и то, как далеко прошло ваше письмо:
letter-sent-way-stored = Сохранено: оно ждёт службу.
letter-sent-way-collected = Получено: письмо у службы, но она его ещё не прочитала.
letter-sent-way-opened = Открыто: кто-то в службе его прочитал.
letter-sent-way-answered = Есть ответ: там есть что-то, что вы можете прочитать.
# Shows the digits again, or hides them.
letter-sent-code = Показать или скрыть мой код
letter-sent-files = Добавить фото или файлы
letter-sent-files-loading = Одну минуту. Эта часть загружается.
letter-sent-files-none = Сейчас файлы добавить нельзя. Ваше письмо всё равно сохранено.
letter-sent-no-contact = Вы не указали способ связи. Служба может прочитать ваше письмо, но ответить она не может.
letter-sent-clean = Того, что вы написали, на этой странице больше нет. Теперь можно уйти.
letter-sent-danger = Если вы сейчас в опасности, не ждите. Позвоните по экстренному номеру.
letter-sent-practice = Это была тренировка. Это письмо никто не прочитает, и никто на него не ответит.

## The letter as the agency can read it without our tools

letter-plain-heading = Письмо, как оно было написано
letter-plain-agency = Кому
letter-plain-lang = Язык
letter-plain-contact = Как можно и как нельзя связаться с автором письма
letter-plain-contact-none = Способ связи не указан. Не пытайтесь связаться.
letter-plain-contact-no = Не связывайтесь с автором письма.
letter-plain-contact-i-will = Не связывайтесь с автором письма. Автор свяжется с вами.
letter-plain-code = Ответ через сайт
letter-plain-code-yes = У автора письма есть код. С ним можно прочитать ответ, отправленный через программу службы.
letter-plain-code-no = У автора письма нет кода. Ответить через сайт нельзя.
letter-plain-word = Спросите это слово, прежде чем называть место или время
