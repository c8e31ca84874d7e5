### The frame around every page: the bar, the way out, the links at the end.
### Keep the words in the bar as short as you can: they share one line of a small phone.

## The way out

# The button that is always on screen. One or two words.
common-leave = Вийти
# What a screen reader says for that button, and the first stop of the Tab key. It must contain the word above.
common-leave-now = Вийти з цього сайту зараз
# The only word on the screen while the other page opens. It is also the title of the page then.
common-wait = Завантаження
# Said after the Shift key was pressed once. Three presses leave the site.
common-shift-two = Натисніть Shift ще 2 рази, щоб вийти.
# Said after the Shift key was pressed twice.
common-shift-one = Натисніть Shift ще 1 раз, щоб вийти.
# The only words on the screen while nobody looks at a page in which something is written. A press shows the page again.
common-veil = Натисніть, щоб продовжити

## Finding the way

# The second stop of the Tab key: jumps over the bar.
common-skip = Перейти до тексту
# Names the list of languages, for people who hear the page.
common-languages = Мови
# Stands before the short code of the page ("B3"), for people who hear the page. On a call, the code says which page it is.
common-code = Код сторінки
# Names the links at the end of each page, for people who hear the page.
common-pages = Сторінки цього сайту
common-home = Початкова сторінка
common-numbers = Номери телефонів
common-about = Що може піти не так
common-letter = Написати листа

## What must be said

# Shown on every page of a language until a person has reviewed the translation.
common-draft = Цей переклад — чернетка. Його ще ніхто не перевірив.
# Shown at the end of every page of a language that a person has checked. $by (text) - who, $date (text) - the day, as the language writes it.
common-reviewed = Цей переклад перевірено. Хто: { $by }. Коли: { $date }
# Shown on a copy of the site that is only for trying out.
common-practice = Ця копія сайту — для тренування. Листів, які надсилають звідси, ніхто не читає.

## Where a statement comes from

common-sources = Звідки ми це знаємо
# Says where we read it and when. $host (text) - the address of the source, like "example.org". $date (text) - the day, as the language writes it.
common-seen = Прочитано на { $host }, { $date }
# Stands at the end of the list of sources.
common-no-advice = Ця сторінка дає загальну інформацію. Це не порада адвоката.
