### Notes on the emergency numbers of a country, where there is something to know. The numbers are in content/countries.toml.

countries-ar-note = У 2022 році номер 911 працював не в усіх частинах Аргентини.
countries-bd-note = Одне джерело каже, що для англійської можна натиснути 2.
countries-co-note = Ми знайшли цей номер для міста Медельїн. Можливо, він працює не в усій Колумбії.
countries-id-note = Номер 112 працює лише в деяких округах.
countries-in-note = У деяких місцях люди досі дзвонять на 100 до поліції й на 108 щодо здоров’я.
countries-ke-note = Указано також номер 911.
countries-kh-note = Ми не маємо номера швидкої допомоги, який можемо показати.
countries-et-note = Ми не маємо номера швидкої допомоги, який можемо показати.
countries-lb-note = Ми не маємо номера швидкої допомоги, який можемо показати.
countries-my-note = Звіт 2015 року каже, що з мобільного номер 112 з’єднує з тим самим місцем.
countries-ng-note = Можливо, номер 112 працює не в усій Нігерії.
countries-sa-note = Люди, які відповідають, говорять переважно арабською.
countries-ua-note = Ми не маємо номера швидкої допомоги, який можемо показати.
countries-vn-note = Номер 112 — для пошуку й порятунку.
countries-za-note = Номер 112 працює з мобільних телефонів.
