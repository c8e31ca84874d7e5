### The frame around every page: the bar, the way out, the links at the end.
### Keep the words in the bar as short as you can: they share one line of a small phone.

## The way out

# The button that is always on screen. One or two words.
common-leave = Sair
# What a screen reader says for that button, and the first stop of the Tab key. It must contain the word above.
common-leave-now = Sair deste site agora
# The only word on the screen while the other page opens. It is also the title of the page then.
common-wait = Carregando
# Said after the Shift key was pressed once. Three presses leave the site.
common-shift-two = Pressione Shift mais 2 vezes para sair.
# Said after the Shift key was pressed twice.
common-shift-one = Pressione Shift mais 1 vez para sair.
# The only words on the screen while nobody looks at a page in which something is written. A press shows the page again.
common-veil = Toque para continuar

## Finding the way

# The second stop of the Tab key: jumps over the bar.
common-skip = Ir para o texto
# Names the list of languages, for people who hear the page.
common-languages = Idiomas
# Stands before the short code of the page ("B3"), for people who hear the page. On a call, the code says which page it is.
common-code = Código da página
# Names the links at the end of each page, for people who hear the page.
common-pages = Páginas deste site
common-home = Página inicial
common-numbers = Números de telefone
common-about = O que pode dar errado
common-letter = Escrever uma carta

## What must be said

# Shown on every page of a language until a person has reviewed the translation.
common-draft = Esta tradução é um rascunho. Ninguém a revisou ainda.
# Shown at the end of every page of a language that a person has checked. $by (text) - who, $date (text) - the day, as the language writes it.
common-reviewed = Esta tradução foi revisada por { $by } em { $date }.
# Shown on a copy of the site that is only for trying out.
common-practice = Esta cópia do site é só para treino. Ninguém lê as cartas enviadas a partir dela.

## Where a statement comes from

common-sources = De onde vem esta informação
# Says where we read it and when. $host (text) - the address of the source, like "example.org". $date (text) - the day, as the language writes it.
common-seen = Lido em { $host }, em { $date }.
# Stands at the end of the list of sources.
common-no-advice = Esta página dá informação geral. Não é o conselho de um advogado ou de uma advogada.
