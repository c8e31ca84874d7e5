### The page of all questions, and the rows of the start page that lead to its parts.
### No "police", "trafficking", "abuse" here: others may glance at the start page.

finder-title = Найти ответ
# The row of the start page.
finder-short = Все вопросы и поиск

finder-need-n1 = Мне что-то нужно сегодня
finder-need-n1-short = Безопасное место, врач, план
finder-need-n2 = Правильно ли то, что со мной делают?
finder-need-n2-short = Признаки, документы, зарплата, нарушенные правила
finder-need-n3 = Представители властей, адвокаты и суды
finder-need-n3-short = Вопросы, переводчики, кто хранит слова в тайне
finder-need-n4 = Остаться или вернуться домой
finder-need-n4-short = Разрешения, убежище, нет гражданства, возвращение
finder-need-n5 = Деньги и возмещение
finder-need-n5-short = За причинённый вред, в том числе из другой страны
finder-need-n6 = Обо мне и моей семье
finder-need-n6-short = Юный или пожилой возраст, ребёнок, инвалидность
finder-need-n7 = Помощь другому человеку и письма
finder-need-n7-short = Для друзей, и что происходит с письмом

## By country

finder-countries = По странам
finder-countries-row = Выберите страну
finder-countries-small = Номера телефонов и права там

## Sentences to show

finder-show = Чтобы показать кому-то

## The search. It works only with script, and what is typed stays on the page.

finder-search = Поиск
# Stands above the field.
finder-search-words = Одно или два слова
finder-search-stays = То, что вы пишете, остаётся на этой странице.
finder-found = Вот что может подойти:
finder-none = Ничего не нашлось. Попробуйте другое слово или посмотрите ниже.
finder-failed = Поиск не загрузился. Вы можете посмотреть ниже.
