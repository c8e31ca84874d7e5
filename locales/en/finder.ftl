### The page of all questions, and the rows of the start page that lead to its parts.
### No "police", "trafficking", "abuse" here: others may glance at the start page.

finder-title = Find an answer
# The row of the start page.
finder-short = All questions, and a search

finder-need-n1 = I need something today
finder-need-n1-short = A safe place, a doctor, a plan
finder-need-n2 = Is this right, what is done to me?
finder-need-n2-short = Signs, papers, pay, rules that were broken
finder-need-n3 = Officials, lawyers and courts
finder-need-n3-short = Questions, interpreters, who keeps words secret
finder-need-n4 = Staying or going home
finder-need-n4-short = Permits, refuge, no nationality, going back
finder-need-n5 = Money and repair
finder-need-n5-short = For the harm, also across borders
finder-need-n6 = About me and my family
finder-need-n6-short = Young, older, with a child, with a disability
finder-need-n7 = Helping somebody, and letters
finder-need-n7-short = For friends, and what happens to a letter

## By country

finder-countries = By country
finder-countries-row = Choose a country
finder-countries-small = Phone numbers, and rights there

## Sentences to show

finder-show = To show to somebody

## The search. It works only with script, and what is typed stays on the page.

finder-search = Search
# Stands above the field.
finder-search-words = One or two words
finder-search-stays = What you type stays on this page.
finder-found = These may fit:
finder-none = Nothing was found. Try another word, or look below.
finder-failed = The search could not be loaded. You can look below.
