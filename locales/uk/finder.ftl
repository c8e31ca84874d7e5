### The page of all questions, and the rows of the start page that lead to its parts.
### No "police", "trafficking", "abuse" here: others may glance at the start page.

finder-title = Знайти відповідь
# The row of the start page.
finder-short = Усі запитання й пошук

finder-need-n1 = Мені щось потрібно сьогодні
finder-need-n1-short = Безпечне місце, лікар, план
finder-need-n2 = Чи правильно те, що зі мною роблять?
finder-need-n2-short = Ознаки, документи, зарплата, порушені правила
finder-need-n3 = Представники влади, адвокати й суди
finder-need-n3-short = Запитання, перекладачі, хто тримає слова в таємниці
finder-need-n4 = Залишитися чи повернутися додому
finder-need-n4-short = Дозволи, притулок, немає громадянства, повернення
finder-need-n5 = Гроші й відшкодування
finder-need-n5-short = За заподіяну шкоду, також між країнами
finder-need-n6 = Про мене й мою сім’ю
finder-need-n6-short = Молоді, старші, з дитиною, з інвалідністю
finder-need-n7 = Допомога комусь і листи
finder-need-n7-short = Для друзів, і що буває з листом

## By country

finder-countries = За країнами
finder-countries-row = Виберіть країну
finder-countries-small = Номери телефонів і права там

## Sentences to show

finder-show = Щоб показати комусь

## The search. It works only with script, and what is typed stays on the page.

finder-search = Шукати
# Stands above the field.
finder-search-words = Одне або два слова
finder-search-stays = Те, що ви пишете тут, залишається на цій сторінці.
finder-found = Можливо, підійде це:
finder-none = Нічого не знайдено. Спробуйте інше слово або подивіться нижче.
finder-failed = Пошук не завантажився. Можна подивитися нижче.
