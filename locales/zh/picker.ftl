### The first page: nothing but the names of the languages.

# Names the list of languages, for people who hear the page.
picker-choose = 选择语言
