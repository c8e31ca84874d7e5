### The frame around every page: the bar, the way out, the links at the end.
### Keep the words in the bar as short as you can: they share one line of a small phone.

## The way out

# The button that is always on screen. One or two words.
common-leave = Уйти
# What a screen reader says for that button, and the first stop of the Tab key. It must contain the word above.
common-leave-now = Уйти с этого сайта сейчас
# The only word on the screen while the other page opens. It is also the title of the page then.
common-wait = Загрузка
# Said after the Shift key was pressed once. Three presses leave the site.
common-shift-two = Нажмите Shift ещё 2 раза, чтобы уйти.
# Said after the Shift key was pressed twice.
common-shift-one = Нажмите Shift ещё 1 раз, чтобы уйти.
# The only words on the screen while nobody looks at a page in which something is written. A press shows the page again.
common-veil = Нажмите, чтобы продолжить

## Finding the way

# The second stop of the Tab key: jumps over the bar.
common-skip = Перейти к тексту
# Names the list of languages, for people who hear the page.
common-languages = Языки
# Stands before the short code of the page ("B3"), for people who hear the page. On a call, the code says which page it is.
common-code = Код страницы
# Names the links at the end of each page, for people who hear the page.
common-pages = Страницы этого сайта
common-home = Начальная страница
common-numbers = Номера телефонов
common-about = Что может пойти не так
common-letter = Написать письмо

## What must be said

# Shown on every page of a language until a person has reviewed the translation.
common-draft = Этот перевод — черновик. Его ещё никто не проверил.
# Shown at the end of every page of a language that a person has checked. $by (text) - who, $date (text) - the day, as the language writes it.
common-reviewed = Этот перевод проверен. Кто: { $by }. Когда: { $date }
# Shown on a copy of the site that is only for trying out.
common-practice = Эта копия сайта — для тренировки. Письма, отправленные отсюда, никто не читает.

## Where a statement comes from

common-sources = Откуда мы это знаем
# Says where we read it and when. $host (text) - the address of the source, like "example.org". $date (text) - the day, as the language writes it.
common-seen = Прочитано на сайте { $host }, { $date }
# Stands at the end of the list of sources.
common-no-advice = На этой странице общая информация. Это не совет адвоката.
