### What we could check about rights in each country. It stands on the country's page, below the phone numbers.
### The facts are in content/countries/<code>.toml. Say no more than `statement` there.

rights-title = الحقوق في هذا البلد
rights-short = هذا ما استطعنا التحقق منه. ليس كل شيء، والقواعد تتغير. يُرجى سؤال محامٍ أو خط هاتفي قبل اتخاذ القرار.
# Stands below "Who decides".
rights-police = قد تكون الشرطة خطرًا في حال احتمال الاعتقال، أو إذا كان من يؤذيك يعرفها. يمكنك التحدث أولًا مع محامٍ أو خط هاتفي أو منظمة.

## Headings

rights-topic-who = من يقرر أن شخصًا ما تعرّض للاتجار
rights-topic-help = ما المساعدة الموجودة
rights-topic-time = وقت للتعافي والتفكير
rights-topic-stay = البقاء في هذا البلد
rights-topic-careful = ما يجب الحذر منه
rights-topic-money = مال مقابل الضرر
rights-topic-lawyer = محامٍ دون تكلفة
rights-topic-wages = أجر لم يُدفع لك
rights-topic-complain = أين تُقدَّم الشكوى من مكتب رسمي
rights-topic-law = القانون

## What is known of a claim: short words, each before a sentence

rights-detail-eligible = من يمكنه الطلب
rights-detail-deadline = حتى متى
rights-detail-cost = كم يكلّف
# Instead of a sentence.
rights-detail-unknown = لم نجد هذا. يُرجى السؤال عنه.

## What is not known

rights-unknown = ما لم نستطع التحقق منه
rights-unknown-text = قد توجد قواعد لهذا. لم نجد قواعد يمكننا التحقق منها:

## Countries

