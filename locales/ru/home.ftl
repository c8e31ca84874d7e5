### The start page of a language.

home-title = У вас есть права. Вы решаете, что будет дальше.
# "Remember": browsers and networks keep lists of visited pages. The link home-helps follows.
home-traces = Мы не спрашиваем имя. Ваш телефон и ваша сеть могут запомнить это посещение.
home-helps = Что помогает

home-numbers = Поговорить с кем-то сейчас
home-numbers-small = Горячие линии по странам
home-letter = Написать тому, кого вы выберете
home-letter-small = Запирается на вашем телефоне до отправки
# In place of the line above, where no agency receives letters.
home-letter-none = Здесь письма никто не получает. Посмотрите другие пути.
# Shown only where an agency receives letters.
home-answers = Прочитать ответы на ваше письмо
home-answers-small = С кодом, который вы сохранили
home-about = Об этом сайте
home-about-small = Что он делает и что может пойти не так

home-danger = Если вы сейчас в опасности, позвоните по экстренному номеру страны, где вы находитесь.
home-danger-find = Найти номер
