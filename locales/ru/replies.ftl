### Quick answers: what an agency may send to a survivor, in her language. Somebody edits each one before it is sent.
### Plain, kind words; 20 words a sentence at most. Promise nothing: no time, no result, no safety.
### Name no place, no hour and no number: she may not be the only one who reads it.
### A label is what the agency's people see when they choose. The text is what she reads.

replies-got-it-label = Мы получили ваше письмо и читаем его
replies-got-it = Спасибо, что написали нам. Мы получили ваше письмо и читаем его. Вы можете снова написать нам здесь в любое время. Если вы сейчас в опасности, пожалуйста, сначала позвоните и попросите помощи, если это можно сделать безопасно.

replies-need-time-label = Нам нужно больше времени
replies-need-time = Мы прочитали ваше письмо. Нам нужно ещё немного времени, чтобы ответить хорошо. Вы не сделали ничего плохого. Пока вы ждёте, вы не обязаны ничего делать.

replies-question-label = Вопрос, на который можно не отвечать
replies-question = Спасибо за ваше письмо. Мы хотели бы лучше понять. Вы можете ответить на один вопрос или не отвечать: решать вам. Наш вопрос такой: что помогло бы вам сейчас больше всего?

replies-call-us-label = Нам можно позвонить, если есть желание
replies-call-us = Если для вас это безопасно, вы можете поговорить с нами и по телефону. Наш номер есть на сайте, где вы нам написали. Вы не обязаны звонить. Вы можете писать здесь дальше.

replies-not-for-us-label = Это не к нам, но могут помочь другие
# $others (text) - who may help in our place; the agency's people write it, with a full stop at the end
replies-not-for-us = Спасибо, что написали нам. Нам жаль: сами мы с этим помочь не можем. Вот кто может: { $others } Вы правильно сделали, что спросили.

replies-safe-first-label = Ваша безопасность — прежде всего
replies-safe-first = Ваша безопасность — прежде всего. Пожалуйста, читайте это, только когда никто не видит ваш экран. Безопасно ли для вас писать нам здесь дальше? Можно ответить «да» или «нет» или не отвечать совсем.

replies-evidence-safe-label = Сохраните то, что есть, если это безопасно
replies-evidence-safe = Вы не обязаны собирать доказательства. Пожалуйста, не делайте ничего, что опасно для вас. Если у вас есть сообщения, снимки или документы, храните их только там, где никто другой их не найдёт.

replies-close-label = Мы больше не будем писать
replies-close = Это наш последний ответ в этой переписке. Вы можете в любое время написать новое письмо, нам или другим. Спасибо за ваше доверие. Мы желаем вам добра.
