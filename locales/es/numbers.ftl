### The pages with phone numbers: the list of countries, and the frame around each country's numbers.
### The name of each line, who runs it and its own notes are in lines.ftl.

## The list of countries

numbers-title = Hablar con alguien ahora
numbers-danger = ¿Estás en peligro ahora? Llama al número de emergencias del país donde estás. Está al principio de la página de ese país.
numbers-pick = ¿Dónde estás ahora?
numbers-tap = Elige un país para ver sus números. Tu teléfono te pregunta antes de llamar.
numbers-missing = ¿Tu país no está aquí?
numbers-missing-text = Entonces no tenemos ningún número que podamos mostrar. Quizás lo sepan en un hospital, o una persona de confianza.

## The page of a country

numbers-emergency = Si estás en peligro ahora
numbers-emergency-any = Número de emergencias
numbers-emergency-police = Policía
numbers-emergency-ambulance = Ambulancia
numbers-emergency-text = Puede que la policía se entere de la llamada o que venga.
numbers-emergency-none = No tenemos ningún número de emergencias de este país que podamos mostrar.
numbers-before = Antes de llamar
numbers-bill = Puede que una llamada aparezca en la factura y en la lista de llamadas, aunque sea gratis.
numbers-safe = Si puedes, usa el teléfono de una persona de confianza.
numbers-ask = No hace falta que digas tu nombre. Puedes preguntar primero quiénes son y a quién informan.
numbers-hang-up = Puedes terminar la llamada en cualquier momento.
numbers-confirmed = Líneas de ayuda
numbers-confirmed-text = Alguien llamó a estas líneas para este sitio. La fecha dice cuándo.
numbers-open = Sin confirmar
numbers-open-text = Encontramos estos números en los lugares que se nombran debajo. Nadie llamó últimamente a ellos para este sitio. Puede que ahora estén mal.
numbers-none = No tenemos ninguna línea de ayuda de este país que podamos mostrar ahora.

## One line: short words, each followed by what we know

# $who (text) - who runs the line, from lines.ftl
numbers-run-by = A cargo de: { $who }
# Followed by when somebody answers.
numbers-hours = Horario
# Followed by names of languages.
numbers-languages = Idiomas
# After the names of languages, when the source speaks of others.
numbers-languages-more = otros, quizás con intérprete
# Followed by what a call costs.
numbers-cost = Precio
numbers-cost-free = Gratis en este país, hasta donde sabemos
numbers-cost-charged = La llamada cuesta dinero
numbers-cost-may = Puede que la llamada cueste dinero
# Followed by the number to dial from another country.
numbers-abroad = Desde otros países
# Followed by a number for text messages.
numbers-sms = Mensaje de texto
# $word (text) - the word that the line wants to get
numbers-sms-word = Escribe: { $word }
# The name of the app, followed by a number.
numbers-whatsapp = WhatsApp
# Followed by an e-mail address.
numbers-email = Correo electrónico
# Followed by the day on which somebody called the line for this site.
numbers-called = Llamamos el
# Followed by where we found the number.
numbers-source = Encontrado en
# $host (text) - the address of the source, like "example.org". $seen (text) - the day we read it, as the language writes it.
numbers-source-seen = { $host }, leído el { $seen }
# $host (text) - the address of the source. $dated (text) - the day, month or year that the page bears. $seen (text) - the day we read it.
numbers-source-dated = { $host }, página con fecha de { $dated }, leída el { $seen }
# In place of something that the source does not say.
numbers-unknown = No lo sabemos

## When a line is open. Times are written like 09:00.

numbers-hours-always = Día y noche, todos los días
numbers-hours-every-day = Todos los días, no sabemos a qué horas
# $from (text) and $until (text) - times of day
numbers-hours-daily = Todos los días, de { $from } a { $until } (hora de ese país)
# $first (text) - a day of the week. $from (text) and $until (text) - times of day
numbers-hours-one-day = { $first }, de { $from } a { $until } (hora de ese país)
# $first (text) and $last (text) - days of the week. $from (text) and $until (text) - times of day
numbers-hours-weekly = De { $first } a { $last }, de { $from } a { $until } (hora de ese país)
numbers-day-mon = lunes
numbers-day-tue = martes
numbers-day-wed = miércoles
numbers-day-thu = jueves
numbers-day-fri = viernes
numbers-day-sat = sábado
numbers-day-sun = domingo

## What to know before you give details. It stands above the number.

numbers-warn-police = Esta línea está a cargo de la policía. Puede que actúe según lo que digas, y que te pida tus papeles.
numbers-warn-immigration = Esta línea está a cargo de la oficina de migración. Si temes no poder quedarte, habla antes con un abogado o abogada, o con otra línea.
numbers-warn-labour = Esta línea está a cargo de la inspección de trabajo. Puede que informe a la policía o a migración. Pregunta primero.
numbers-warn-enforcement = Esta línea está a cargo de una oficina que investiga delitos. Puede que informe a la policía o a migración. Pregunta primero.
numbers-warn-government = Esta línea está a cargo del gobierno. Pregunta primero a quién informa.
numbers-warn-unknown = No sabemos quién está a cargo de esta línea. Pregunta primero quiénes son y a quién informan.
