### The pages with phone numbers: the list of countries, and the frame around each country's numbers.
### The name of each line, who runs it and its own notes are in lines.ftl.

## The list of countries

numbers-title = Поговорити з кимось зараз
numbers-danger = Ви зараз у небезпеці? Телефонуйте на номер екстреної допомоги країни, де ви є. На сторінці цієї країни він стоїть першим.
numbers-pick = Де ви зараз?
numbers-tap = Виберіть країну, щоб побачити її номери. Перш ніж подзвонити, телефон вас запитає.
numbers-missing = Вашої країни тут немає?
numbers-missing-text = Тоді ми не маємо номера, який можемо показати. Можливо, його знають у лікарні або людина, якій ви довіряєте.

## The page of a country

numbers-emergency = Якщо ви зараз у небезпеці
numbers-emergency-any = Номер екстреної допомоги
numbers-emergency-police = Поліція
numbers-emergency-ambulance = Швидка допомога
numbers-emergency-text = Поліція може дізнатися про дзвінок або приїхати.
numbers-emergency-none = Ми не маємо номера екстреної допомоги цієї країни, який можемо показати.
numbers-before = Перш ніж дзвонити
numbers-bill = Дзвінок може бути видно в телефонному рахунку й у списку дзвінків, навіть якщо він безкоштовний.
numbers-safe = Якщо можете, скористайтеся телефоном людини, якій ви довіряєте.
numbers-ask = Ви не мусите називати своє ім’я. Спочатку можна запитати, хто вони й кого повідомляють.
numbers-hang-up = Ви можете закінчити розмову будь-коли.
numbers-confirmed = Гарячі лінії
numbers-confirmed-text = Хтось подзвонив на ці лінії для цього сайту. Коли саме, показує дата.
numbers-open = Не підтверджено
numbers-open-text = Ми знайшли ці номери там, де вказано під ними. Останнім часом ніхто не дзвонив на них для цього сайту. Тепер вони можуть бути неправильні.
numbers-none = Ми не маємо гарячої лінії цієї країни, яку можемо зараз показати.

## One line: short words, each followed by what we know

# $who (text) - who runs the line, from lines.ftl
numbers-run-by = Хто веде: { $who }
# Followed by when somebody answers.
numbers-hours = Коли працює
# Followed by names of languages.
numbers-languages = Мови
# After the names of languages, when the source speaks of others.
numbers-languages-more = інші, можливо, з перекладачем
# Followed by what a call costs.
numbers-cost = Ціна
numbers-cost-free = У цій країні безкоштовно, наскільки ми знаємо
numbers-cost-charged = Дзвінок коштує грошей
numbers-cost-may = Дзвінок може коштувати грошей
# Followed by the number to dial from another country.
numbers-abroad = З інших країн
# Followed by a number for text messages.
numbers-sms = СМС
# $word (text) - the word that the line wants to get
numbers-sms-word = Напишіть: { $word }
# The name of the app, followed by a number.
numbers-whatsapp = WhatsApp
# Followed by an e-mail address.
numbers-email = Електронна пошта
# Followed by the day on which somebody called the line for this site.
numbers-called = Ми дзвонили
# Followed by where we found the number.
numbers-source = Звідки номер
# $host (text) - the address of the source, like "example.org". $seen (text) - the day we read it, as the language writes it.
numbers-source-seen = { $host }, прочитано { $seen }
# $host (text) - the address of the source. $dated (text) - the day, month or year that the page bears. $seen (text) - the day we read it.
numbers-source-dated = { $host }, дата сторінки: { $dated }, прочитано { $seen }
# In place of something that the source does not say.
numbers-unknown = Ми не знаємо

## When a line is open. Times are written like 09:00.

numbers-hours-always = Удень і вночі, щодня
numbers-hours-every-day = Щодня, ми не знаємо, з котрої до котрої години
# $from (text) and $until (text) - times of day
numbers-hours-daily = Щодня, { $from }–{ $until } (за часом тієї країни)
# $first (text) - a day of the week. $from (text) and $until (text) - times of day
numbers-hours-one-day = { $first }, { $from }–{ $until } (за часом тієї країни)
# $first (text) and $last (text) - days of the week. $from (text) and $until (text) - times of day
numbers-hours-weekly = { $first } – { $last }, { $from }–{ $until } (за часом тієї країни)
numbers-day-mon = понеділок
numbers-day-tue = вівторок
numbers-day-wed = середа
numbers-day-thu = четвер
numbers-day-fri = п’ятниця
numbers-day-sat = субота
numbers-day-sun = неділя

## What to know before you give details. It stands above the number.

numbers-warn-police = Цю лінію веде поліція. Після ваших слів вона може почати діяти й може попросити показати документи.
numbers-warn-immigration = Цю лінію веде міграційне відомство. Якщо ви боїтеся за своє перебування, спочатку поговоріть з адвокатом або подзвоніть на іншу лінію.
numbers-warn-labour = Цю лінію ведуть інспектори праці. Вони можуть повідомити поліцію або міграційні органи. Спочатку запитайте їх.
numbers-warn-enforcement = Цю лінію веде установа, яка розслідує злочини. Вона може повідомити поліцію або міграційні органи. Спочатку запитайте.
numbers-warn-government = Цю лінію веде держава. Спочатку запитайте, кого вони повідомляють.
numbers-warn-unknown = Ми не знаємо, хто веде цю лінію. Спочатку запитайте, хто вони й кого повідомляють.
