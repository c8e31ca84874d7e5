### The page of the letter before the form has started, and where it can not start.
### All words of the form itself are in letter.ftl.

f1-title = Написать тому, кого вы выберете
f1-answer = Вы можете написать письмо службе, которую выберете. Ваш телефон запирает его перед отправкой. Остановиться можно в любой момент.
# Shown until the form has started, and where it never starts.
f1-loading = Форма откроется здесь сама, если этот браузер может её запустить. Ей нужно до 200 КБ данных и ещё 100 КБ для отправки.
f1-loading-other = Если форма не открывается, выберите один из путей ниже.
f1-noscript = В этом браузере форма не работает, потому что скрипты (JavaScript) выключены. Форму без замка мы не предлагаем.
f1-ways = Другие пути
f1-numbers = Поговорить с кем-то сейчас
f1-numbers-small = Горячие линии по странам
f1-about = Что всё-таки может пойти не так
f1-about-small = Прочитайте это, прежде чем писать
f1-home = Начальная страница
f1-home-small = Прочитать о своих правах

## Where nobody has checked the words that can hurt when they are wrong

f1-closed-title = На этом языке пока нельзя написать письмо
f1-closed-answer = Ещё никто не проверил все важные слова письма на этом языке. Неверное слово может вам навредить. Вы можете позвонить или написать на другом языке.
# Above the list of languages.
f1-closed-open = Вы можете написать на языке:

## Where nobody receives letters

f1-none-title = Здесь нельзя написать письмо
f1-none-answer = На этой копии сайта письма никто не получает. Пожалуйста, не ждите ответа. Вместо этого можно позвонить.
