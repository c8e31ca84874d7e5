### The pages with phone numbers: the list of countries, and the frame around each country's numbers.
### The name of each line, who runs it and its own notes are in lines.ftl.

## The list of countries

numbers-title = Parler à quelqu’un maintenant
numbers-danger = En danger maintenant ? Appelez le numéro d’urgence du pays où vous êtes. Il est tout en haut de la page de ce pays.
numbers-pick = Où êtes-vous maintenant ?
numbers-tap = Choisissez un pays pour voir ses numéros. Votre téléphone vous demande votre accord avant d’appeler.
numbers-missing = Votre pays n’est pas ici ?
numbers-missing-text = Alors nous n’avons pas de numéro à montrer. Un hôpital, ou une personne de confiance, en connaît peut-être un.

## The page of a country

numbers-emergency = Si vous êtes en danger maintenant
numbers-emergency-any = Numéro d’urgence
numbers-emergency-police = Police
numbers-emergency-ambulance = Ambulance
numbers-emergency-text = Il se peut que la police apprenne votre appel, ou qu’elle vienne.
numbers-emergency-none = Nous n’avons pas de numéro d’urgence de ce pays à montrer.
numbers-before = Avant d’appeler
numbers-bill = Un appel peut apparaître sur la facture et dans la liste des appels, même s’il est gratuit.
numbers-safe = Si vous pouvez, utilisez le téléphone d’une personne de confiance.
numbers-ask = Rien ne vous oblige à dire votre nom. Vous pouvez d’abord demander qui répond, et qui cette ligne informe.
numbers-hang-up = Vous pouvez arrêter l’appel à tout moment.
numbers-confirmed = Lignes d’aide
numbers-confirmed-text = Quelqu’un a appelé ces lignes pour ce site. La date dit quand.
numbers-open = Non confirmé
numbers-open-text = Nous avons trouvé ces numéros aux endroits nommés sous chacun. Personne ne les a appelés récemment pour ce site. Ils sont peut-être faux maintenant.
numbers-none = Nous n’avons pas de ligne d’aide de ce pays à montrer maintenant.

## One line: short words, each followed by what we know

# $who (text) - who runs the line, from lines.ftl
numbers-run-by = Géré par : { $who }
# Followed by when somebody answers.
numbers-hours = Ouvert
# Followed by names of languages.
numbers-languages = Langues
# After the names of languages, when the source speaks of others.
numbers-languages-more = d’autres, peut-être avec un interprète
# Followed by what a call costs.
numbers-cost = Prix
numbers-cost-free = Gratuit dans ce pays, à notre connaissance
numbers-cost-charged = Un appel coûte de l’argent
numbers-cost-may = Un appel peut coûter de l’argent
# Followed by the number to dial from another country.
numbers-abroad = Depuis d’autres pays
# Followed by a number for text messages.
numbers-sms = SMS
# $word (text) - the word that the line wants to get
numbers-sms-word = Écrivez : { $word }
# The name of the app, followed by a number.
numbers-whatsapp = WhatsApp
# Followed by an e-mail address.
numbers-email = E-mail
# Followed by the day on which somebody called the line for this site.
numbers-called = Nous avons appelé le
# Followed by where we found the number.
numbers-source = Trouvé
# $host (text) - the address of the source, like "example.org". $seen (text) - the day we read it, as the language writes it.
numbers-source-seen = { $host }, lu le { $seen }
# $host (text) - the address of the source. $dated (text) - the day, month or year that the page bears. $seen (text) - the day we read it.
numbers-source-dated = { $host }, date de la page : { $dated }, lu le { $seen }
# In place of something that the source does not say.
numbers-unknown = Nous ne savons pas

## When a line is open. Times are written like 09:00.

numbers-hours-always = Jour et nuit, tous les jours
numbers-hours-every-day = Tous les jours, nous ne connaissons pas les heures
# $from (text) and $until (text) - times of day
numbers-hours-daily = Tous les jours, de { $from } à { $until } (heure de ce pays)
# $first (text) - a day of the week. $from (text) and $until (text) - times of day
numbers-hours-one-day = Le { $first }, de { $from } à { $until } (heure de ce pays)
# $first (text) and $last (text) - days of the week. $from (text) and $until (text) - times of day
numbers-hours-weekly = Du { $first } au { $last }, de { $from } à { $until } (heure de ce pays)
numbers-day-mon = lundi
numbers-day-tue = mardi
numbers-day-wed = mercredi
numbers-day-thu = jeudi
numbers-day-fri = vendredi
numbers-day-sat = samedi
numbers-day-sun = dimanche

## What to know before you give details. It stands above the number.

numbers-warn-police = La police gère cette ligne. Elle peut agir à cause de ce que vous dites, et peut demander vos papiers.
numbers-warn-immigration = Le bureau de l’immigration gère cette ligne. Si vous craignez pour votre séjour, parlez d’abord à un avocat ou à une autre ligne.
numbers-warn-labour = L’inspection du travail gère cette ligne. Il se peut qu’elle informe la police ou l’immigration. Demandez-le d’abord.
numbers-warn-enforcement = Un bureau qui enquête sur des crimes gère cette ligne. Il se peut qu’il informe la police ou l’immigration. Demandez d’abord.
numbers-warn-government = Le gouvernement gère cette ligne. Demandez d’abord qui elle informe.
numbers-warn-unknown = Nous ne savons pas qui gère cette ligne. Demandez d’abord qui répond, et qui cette ligne informe.
