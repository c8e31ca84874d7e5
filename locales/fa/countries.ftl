### Notes on the emergency numbers of a country, where there is something to know. The numbers are in content/countries.toml.

countries-ar-note = در سال 2022، شماره 911 در بعضی جاهای آرژانتین کار نمی‌کرد.
countries-bd-note = یک منبع می‌گوید که برای زبان انگلیسی می‌توانید 2 را فشار دهید.
countries-co-note = این شماره را برای شهر مدلین (Medellín) پیدا کردیم. ممکن است در بعضی جاهای کلمبیا کار نکند.
countries-id-note = شماره 112 فقط در بعضی مناطق کار می‌کند.
countries-in-note = در بعضی جاها مردم هنوز از 100 برای پلیس و از 108 برای صحت و درمان استفاده می‌کنند.
countries-ke-note = شماره 911 هم ذکر شده است.
countries-kh-note = شماره آمبولانسی نداریم که بتوانیم نشان بدهیم.
countries-et-note = شماره آمبولانسی نداریم که بتوانیم نشان بدهیم.
countries-lb-note = شماره آمبولانسی نداریم که بتوانیم نشان بدهیم.
countries-my-note = گزارشی از سال 2015 می‌گوید که شماره 112 از تلفن موبایل به همان جا وصل می‌شود.
countries-ng-note = ممکن است شماره 112 در بعضی جاهای نیجریه کار نکند.
countries-sa-note = کسانی که جواب می‌دهند بیشتر عربی حرف می‌زنند.
countries-ua-note = شماره آمبولانسی نداریم که بتوانیم نشان بدهیم.
countries-vn-note = شماره 112 برای جستجو و نجات است.
countries-za-note = شماره 112 از تلفن‌های موبایل کار می‌کند.
