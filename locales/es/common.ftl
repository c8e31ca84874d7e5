### The frame around every page: the bar, the way out, the links at the end.
### Keep the words in the bar as short as you can: they share one line of a small phone.

## The way out

# The button that is always on screen. One or two words.
common-leave = Salir
# What a screen reader says for that button, and the first stop of the Tab key. It must contain the word above.
common-leave-now = Salir de este sitio ahora
# The only word on the screen while the other page opens. It is also the title of the page then.
common-wait = Cargando
# Said after the Shift key was pressed once. Three presses leave the site.
common-shift-two = Presiona Shift 2 veces más para salir.
# Said after the Shift key was pressed twice.
common-shift-one = Presiona Shift 1 vez más para salir.
# The only words on the screen while nobody looks at a page in which something is written. A press shows the page again.
common-veil = Toca para seguir

## Finding the way

# The second stop of the Tab key: jumps over the bar.
common-skip = Ir al texto
# Names the list of languages, for people who hear the page.
common-languages = Idiomas
# Stands before the short code of the page ("B3"), for people who hear the page. On a call, the code says which page it is.
common-code = Código de la página
# Names the links at the end of each page, for people who hear the page.
common-pages = Páginas de este sitio
common-home = Página de inicio
common-numbers = Números de teléfono
common-about = Qué puede salir mal
common-letter = Escribir una carta

## What must be said

# Shown on every page of a language until a person has reviewed the translation.
common-draft = Esta traducción es un borrador. Nadie la ha revisado todavía.
# Shown at the end of every page of a language that a person has checked. $by (text) - who, $date (text) - the day, as the language writes it.
common-reviewed = { $by } revisó esta traducción el { $date }.
# Shown on a copy of the site that is only for trying out.
common-practice = Esta copia del sitio es de práctica. Nadie lee las cartas que se envían desde ella.

## Where a statement comes from

common-sources = De dónde viene esto
# Says where we read it and when. $host (text) - the address of the source, like "example.org". $date (text) - the day, as the language writes it.
common-seen = Leído en { $host } el { $date }.
# Stands at the end of the list of sources.
common-no-advice = Esta página da información general. No es el consejo de un abogado o abogada.
