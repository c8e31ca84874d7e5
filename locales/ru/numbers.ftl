### The pages with phone numbers: the list of countries, and the frame around each country's numbers.
### The name of each line, who runs it and its own notes are in lines.ftl.

## The list of countries

numbers-title = Поговорить с кем-то сейчас
numbers-danger = Вы сейчас в опасности? Позвоните по экстренному номеру страны, где вы находитесь. На странице этой страны он стоит первым.
numbers-pick = Где вы сейчас?
numbers-tap = Выберите страну, чтобы увидеть её номера. Перед звонком телефон спросит вас.
numbers-missing = Вашей страны здесь нет?
numbers-missing-text = Значит, у нас нет номера, который мы можем показать. Номер могут знать в больнице или человек, которому вы доверяете.

## The page of a country

numbers-emergency = Если вы сейчас в опасности
numbers-emergency-any = Экстренный номер
numbers-emergency-police = Полиция
numbers-emergency-ambulance = Скорая помощь
numbers-emergency-text = Полиция может узнать о звонке или приехать.
numbers-emergency-none = У нас нет экстренного номера этой страны, который мы можем показать.
numbers-before = Прежде чем звонить
numbers-bill = Звонок может появиться в счёте за телефон и в списке звонков, даже если он бесплатный.
numbers-safe = Если можете, позвоните с телефона человека, которому вы доверяете.
numbers-ask = Вы не обязаны называть своё имя. Сначала можно спросить, кто они и кому они сообщают.
numbers-hang-up = Вы можете закончить разговор в любой момент.
numbers-confirmed = Горячие линии
numbers-confirmed-text = По этим номерам кто-то звонил для этого сайта. Дата показывает, когда.
numbers-open = Не подтверждено
numbers-open-text = Мы нашли эти номера в источниках, которые названы под ними. В последнее время по ним никто для этого сайта не звонил. Сейчас они могут быть неверными.
numbers-none = Сейчас у нас нет горячей линии этой страны, которую мы можем показать.

## One line: short words, each followed by what we know

# $who (text) - who runs the line, from lines.ftl
numbers-run-by = Кто ведёт: { $who }
# Followed by when somebody answers.
numbers-hours = Часы работы
# Followed by names of languages.
numbers-languages = Языки
# After the names of languages, when the source speaks of others.
numbers-languages-more = другие, возможно, с переводчиком
# Followed by what a call costs.
numbers-cost = Стоимость
numbers-cost-free = В этой стране бесплатно, насколько мы знаем
numbers-cost-charged = Звонок платный
numbers-cost-may = Звонок может быть платным
# Followed by the number to dial from another country.
numbers-abroad = Из других стран
# Followed by a number for text messages.
numbers-sms = СМС
# $word (text) - the word that the line wants to get
numbers-sms-word = Напишите: { $word }
# The name of the app, followed by a number.
numbers-whatsapp = WhatsApp
# Followed by an e-mail address.
numbers-email = Электронная почта
# Followed by the day on which somebody called the line for this site.
numbers-called = Мы позвонили туда
# Followed by where we found the number.
numbers-source = Где мы это нашли
# $host (text) - the address of the source, like "example.org". $seen (text) - the day we read it, as the language writes it.
numbers-source-seen = { $host }, прочитано { $seen }
# $host (text) - the address of the source. $dated (text) - the day, month or year that the page bears. $seen (text) - the day we read it.
numbers-source-dated = { $host }, дата страницы: { $dated }, прочитано { $seen }
# In place of something that the source does not say.
numbers-unknown = Мы не знаем

## When a line is open. Times are written like 09:00.

numbers-hours-always = Днём и ночью, каждый день
numbers-hours-every-day = Каждый день, но мы не знаем, с какого и до какого часа
# $from (text) and $until (text) - times of day
numbers-hours-daily = Каждый день, { $from }–{ $until } (время той страны)
# $first (text) - a day of the week. $from (text) and $until (text) - times of day
numbers-hours-one-day = { $first }, { $from }–{ $until } (время той страны)
# $first (text) and $last (text) - days of the week. $from (text) and $until (text) - times of day
numbers-hours-weekly = { $first } — { $last }, { $from }–{ $until } (время той страны)
numbers-day-mon = понедельник
numbers-day-tue = вторник
numbers-day-wed = среда
numbers-day-thu = четверг
numbers-day-fri = пятница
numbers-day-sat = суббота
numbers-day-sun = воскресенье

## What to know before you give details. It stands above the number.

numbers-warn-police = Эту линию ведёт полиция. Она может начать действовать из-за ваших слов и может попросить документы.
numbers-warn-immigration = Эту линию ведёт миграционное ведомство. Если вы боитесь за своё пребывание, сначала поговорите с адвокатом или позвоните на другую линию.
numbers-warn-labour = Эту линию ведёт трудовая инспекция. Она может сообщить в полицию или миграционным властям. Сначала спросите их об этом.
numbers-warn-enforcement = Эту линию ведёт учреждение, которое расследует преступления. Оно может сообщить в полицию или миграционным властям. Сначала спросите.
numbers-warn-government = Эту линию ведёт государство. Сначала спросите, кому они сообщают.
numbers-warn-unknown = Мы не знаем, кто ведёт эту линию. Сначала спросите, кто они и кому они сообщают.
