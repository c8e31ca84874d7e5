### The first page: nothing but the names of the languages.

# Names the list of languages, for people who hear the page.
picker-choose = اپنی زبان چنیں
# Names the button beside the name of this language, for people who hear the page: it says the name aloud.
# $language (text) - that name, as it stands beside the button
picker-listen = سنیں: { $language }
