### The frame around every page: the bar, the way out, the links at the end.
### Keep the words in the bar as short as you can: they share one line of a small phone.

## The way out

# The button that is always on screen. One or two words.
common-leave = Quitter
# What a screen reader says for that button, and the first stop of the Tab key. It must contain the word above.
common-leave-now = Quitter ce site maintenant
# The only word on the screen while the other page opens. It is also the title of the page then.
common-wait = Chargement
# Said after the Shift key was pressed once. Three presses leave the site.
common-shift-two = Appuyez encore 2 fois sur Maj (Shift) pour quitter ce site.
# Said after the Shift key was pressed twice.
common-shift-one = Appuyez encore 1 fois sur Maj (Shift) pour quitter ce site.
# The only words on the screen while nobody looks at a page in which something is written. A press shows the page again.
common-veil = Appuyez pour continuer

## Finding the way

# The second stop of the Tab key: jumps over the bar.
common-skip = Aller au texte
# Names the list of languages, for people who hear the page.
common-languages = Langues
# Stands before the short code of the page ("B3"), for people who hear the page. On a call, the code says which page it is.
common-code = Code de la page
# Names the links at the end of each page, for people who hear the page.
common-pages = Pages de ce site
common-home = Page d’accueil
common-numbers = Numéros de téléphone
common-about = Ce qui peut mal tourner
common-letter = Écrire une lettre

## What must be said

# Shown on every page of a language until a person has reviewed the translation.
common-draft = Cette traduction est un brouillon. Personne ne l’a encore vérifiée.
# Shown at the end of every page of a language that a person has checked. $by (text) - who, $date (text) - the day, as the language writes it.
common-reviewed = Cette traduction a été vérifiée le { $date }. Vérification : { $by }.
# Shown on a copy of the site that is only for trying out.
common-practice = Cette copie du site sert à s’entraîner. Personne ne lit les lettres envoyées d’ici.

## Where a statement comes from

common-sources = D’où cela vient
# Says where we read it and when. $host (text) - the address of the source, like "example.org". $date (text) - the day, as the language writes it.
common-seen = Lu sur { $host } le { $date }.
# Stands at the end of the list of sources.
common-no-advice = Cette page donne des informations générales. Ce n’est pas le conseil d’un avocat.
