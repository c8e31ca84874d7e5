### The page of all questions, and the rows of the start page that lead to its parts.
### No "police", "trafficking", "abuse" here: others may glance at the start page.

finder-title = Buscar una respuesta
# The row of the start page.
finder-short = Todas las preguntas y un buscador

finder-need-n1 = Necesito algo hoy
finder-need-n1-short = Un lugar seguro, atención médica, un plan
finder-need-n2 = ¿Está bien lo que me hacen?
finder-need-n2-short = Señales, papeles, sueldo, reglas que no se cumplieron
finder-need-n3 = Autoridades, abogados, abogadas y tribunales
finder-need-n3-short = Preguntas, intérpretes, quién guarda el secreto
finder-need-n4 = Quedarse o volver a casa
finder-need-n4-short = Permisos, asilo, sin nacionalidad, volver
finder-need-n5 = Dinero y reparación
finder-need-n5-short = Por el daño, también entre países
finder-need-n6 = Sobre mí y mi familia
finder-need-n6-short = Jóvenes, personas mayores, hijas e hijos, discapacidad
finder-need-n7 = Ayudar a alguien, y las cartas
finder-need-n7-short = Para amistades, y qué pasa con una carta

## By country

finder-countries = Por país
finder-countries-row = Elige un país
finder-countries-small = Números de teléfono y derechos allí

## Sentences to show

finder-show = Para mostrar a alguien

## The search. It works only with script, and what is typed stays on the page.

finder-search = Buscar
# Stands above the field.
finder-search-words = Una o dos palabras
finder-search-stays = Lo que escribas se queda en esta página.
finder-found = Puede que esto te sirva:
finder-none = No se encontró nada. Prueba otra palabra o mira abajo.
finder-failed = No se pudo cargar el buscador. Puedes mirar abajo.
