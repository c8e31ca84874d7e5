### The start page of a language.

home-title = У вас є права. Ви вирішуєте, що буде далі.
# "Remember": browsers and networks keep lists of visited pages. The link home-helps follows.
home-traces = Ми не питаємо вашого імені. Ваш телефон і ваша мережа можуть запам’ятати це відвідування.
home-helps = Що допомагає

home-numbers = Поговорити з кимось зараз
home-numbers-small = Гарячі лінії за країнами
home-letter = Написати тим, кого ви виберете
home-letter-small = Лист замикається на вашому телефоні ще до надсилання
# In place of the line above, where no agency receives letters.
home-letter-none = Тут листів ніхто не отримує. Подивіться на інші способи.
# Shown only where an agency receives letters.
home-answers = Прочитати відповіді на ваш лист
home-answers-small = З кодом, який ви зберегли
home-about = Про цей сайт
home-about-small = Що він робить і що може піти не так

home-danger = Якщо ви зараз у небезпеці, телефонуйте на номер екстреної допомоги країни, де ви є.
home-danger-find = Знайти номер
