### Quick answers: what an agency may send to a survivor, in her language. Somebody edits each one before it is sent.
### Plain, kind words; 20 words a sentence at most. Promise nothing: no time, no result, no safety.
### Name no place, no hour and no number: she may not be the only one who reads it.
### A label is what the agency's people see when they choose. The text is what she reads.

replies-got-it-label = Ваш лист у нас, і ми його читаємо
replies-got-it = Дякуємо, що написали нам. Ваш лист у нас, і ми його читаємо. Ви можете будь-коли написати нам сюди знову. Якщо ви зараз у небезпеці, спочатку подзвоніть, будь ласка, по допомогу, якщо це можна зробити безпечно.

replies-need-time-label = Нам потрібно більше часу
replies-need-time = Ми прочитали ваш лист. Нам потрібно ще трохи часу, щоб добре відповісти. Ви не зробили нічого поганого. Поки чекаєте, ви не мусите нічого робити.

replies-question-label = Запитання, на яке не обов’язково відповідати
replies-question = Дякуємо за ваш лист. Ми хочемо краще вас зрозуміти. Ви можете відповісти на одне запитання або не відповідати: вирішуєте ви. Наше запитання: що зараз допомогло б вам найбільше?

replies-call-us-label = Можна нам подзвонити, якщо є бажання
replies-call-us = Якщо для вас це безпечно, ви можете також поговорити з нами телефоном. Наш номер є на сайті, де ви нам написали. Ви не мусите дзвонити. Ви можете й далі писати тут.

replies-not-for-us-label = Це не до нас, але ці можуть допомогти
# $others (text) - who may help in our place; the agency's people write it, with a full stop at the end
replies-not-for-us = Дякуємо, що написали нам. Нам шкода: самі ми не можемо із цим допомогти. Ось хто може: { $others } Добре, що ви запитали.

replies-safe-first-label = Ваша безпека — найперше
replies-safe-first = Ваша безпека — найперше. Будь ласка, читайте це лише тоді, коли ніхто не бачить вашого екрана. Чи безпечно вам і далі писати нам сюди? Ви можете відповісти «так» чи «ні» або зовсім не відповідати.

replies-evidence-safe-label = Збережіть те, що маєте, якщо це безпечно
replies-evidence-safe = Ви не мусите збирати докази. Будь ласка, не робіть нічого, що наражає вас на небезпеку. Якщо у вас є повідомлення, знімки чи документи, тримайте їх лише там, де їх ніхто інший не знайде.

replies-close-label = Ми більше не писатимемо
replies-close = Це наша остання відповідь у цій розмові. Ви можете будь-коли написати новий лист, нам або іншим. Дякуємо за вашу довіру. Бажаємо вам добра.
