### The page of all questions, and the rows of the start page that lead to its parts.
### No "police", "trafficking", "abuse" here: others may glance at the start page.

finder-title = Trouver une réponse
# The row of the start page.
finder-short = Toutes les questions, et une recherche

finder-need-n1 = J’ai besoin de quelque chose aujourd’hui
finder-need-n1-short = Un lieu sûr, un médecin, un plan
finder-need-n2 = Est-ce normal, ce qu’on me fait ?
finder-need-n2-short = Signes, papiers, salaire, règles non respectées
finder-need-n3 = Agents de l’État, avocats et tribunaux
finder-need-n3-short = Questions, interprètes, qui garde le secret
finder-need-n4 = Rester, ou rentrer chez moi
finder-need-n4-short = Titres de séjour, asile, sans nationalité, retour
finder-need-n5 = Argent et réparation
finder-need-n5-short = Pour le mal subi, même entre plusieurs pays
finder-need-n6 = Moi et ma famille
finder-need-n6-short = Jeunes, personnes âgées, enfants, handicap
finder-need-n7 = Aider quelqu’un, et les lettres
finder-need-n7-short = Pour les amis, et ce que devient une lettre

## By country

finder-countries = Par pays
finder-countries-row = Choisir un pays
finder-countries-small = Numéros de téléphone, et droits dans ce pays

## Sentences to show

finder-show = À montrer à quelqu’un

## The search. It works only with script, and what is typed stays on the page.

finder-search = Rechercher
# Stands above the field.
finder-search-words = Un ou deux mots
finder-search-stays = Ce que vous tapez reste sur cette page.
finder-found = Ceci peut convenir :
finder-none = Rien n’a été trouvé. Essayez un autre mot, ou regardez plus bas.
finder-failed = La recherche n’a pas pu se charger. Vous pouvez regarder plus bas.
