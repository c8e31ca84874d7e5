### The page of all questions, and the rows of the start page that lead to its parts.
### No "police", "trafficking", "abuse" here: others may glance at the start page.

finder-title = जवाब ढूँढें
# The row of the start page.
finder-short = सारे सवाल, और खोज

finder-need-n1 = मुझे आज ही कुछ चाहिए
finder-need-n1-short = सुरक्षित जगह, डॉक्टर, योजना
finder-need-n2 = मेरे साथ जो किया जाता है, क्या वह ठीक है?
finder-need-n2-short = निशानियाँ, कागज़ात, मज़दूरी, टूटे हुए नियम
finder-need-n3 = अफ़सर, वकील और अदालत
finder-need-n3-short = सवाल, दुभाषिये, कौन बात राज़ रखता है
finder-need-n4 = यहाँ रहना या घर जाना
finder-need-n4-short = परमिट, शरण, नागरिकता न होना, वापस जाना
finder-need-n5 = पैसा और भरपाई
finder-need-n5-short = नुकसान के बदले, सीमा के पार भी
finder-need-n6 = मेरे और मेरे परिवार के बारे में
finder-need-n6-short = कम उम्र, ज़्यादा उम्र, बच्चे के साथ, विकलांगता के साथ
finder-need-n7 = किसी की मदद, और चिट्ठियाँ
finder-need-n7-short = दोस्तों के लिए, और चिट्ठी का क्या होता है

## By country

finder-countries = देश के हिसाब से
finder-countries-row = देश चुनें
finder-countries-small = फ़ोन नंबर, और वहाँ के हक

## Sentences to show

finder-show = किसी को दिखाने के लिए

## The search. It works only with script, and what is typed stays on the page.

finder-search = खोजें
# Stands above the field.
finder-search-words = एक या दो शब्द
finder-search-stays = आप जो टाइप करें, वह इसी पेज पर रहता है।
finder-found = शायद ये काम के हों:
finder-none = कुछ नहीं मिला। दूसरा शब्द लिखें, या नीचे देखें।
finder-failed = खोज लोड नहीं हो सकी। नीचे देखा जा सकता है।
