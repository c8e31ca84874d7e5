### The pages with phone numbers: the list of countries, and the frame around each country's numbers.
### The name of each line, who runs it and its own notes are in lines.ftl.

## The list of countries

numbers-title = Talk to someone now
numbers-danger = In danger now? Call the emergency number of the country you are in. It comes first on the page of that country.
numbers-pick = Where are you now?
numbers-tap = Choose a country to see its numbers. Your phone asks you before it calls.
numbers-missing = Your country is not here?
numbers-missing-text = Then we have no number that we can show. A hospital, or a person you trust, may know one.

## The page of a country

numbers-emergency = If you are in danger now
numbers-emergency-any = Emergency number
numbers-emergency-police = Police
numbers-emergency-ambulance = Ambulance
numbers-emergency-text = The police may hear of the call, or come.
numbers-emergency-none = We have no emergency number of this country that we can show.
numbers-before = Before you call
numbers-bill = A call may appear on the phone bill and in the list of calls, even if it is free.
numbers-safe = If you can, use the phone of a person you trust.
numbers-ask = You do not have to say your name. You can ask first who they are, and whom they tell.
numbers-hang-up = You can end the call at any time.
numbers-confirmed = Phone lines
numbers-confirmed-text = Somebody called these lines for this site. The date says when.
numbers-open = Not confirmed
numbers-open-text = We found these numbers in the places named below them. Nobody called them for this site lately. They may be wrong now.
numbers-none = We have no phone line of this country that we can show now.

## One line: short words, each followed by what we know

# $who (text) - who runs the line, from lines.ftl
numbers-run-by = Run by: { $who }
# Followed by when somebody answers.
numbers-hours = Open
# Followed by names of languages.
numbers-languages = Languages
# After the names of languages, when the source speaks of others.
numbers-languages-more = others, maybe with an interpreter
# Followed by what a call costs.
numbers-cost = Cost
numbers-cost-free = Free in this country, as far as we know
numbers-cost-charged = A call costs money
numbers-cost-may = A call may cost money
# Followed by the number to dial from another country.
numbers-abroad = From other countries
# Followed by a number for text messages.
numbers-sms = Text message
# $word (text) - the word that the line wants to get
numbers-sms-word = Write: { $word }
# The name of the app, followed by a number.
numbers-whatsapp = WhatsApp
# Followed by an e-mail address.
numbers-email = E-mail
# Followed by the day on which somebody called the line for this site.
numbers-called = We called on
# Followed by where we found the number.
numbers-source = Found
# $host (text) - the address of the source, like "example.org". $seen (text) - the day we read it, as the language writes it.
numbers-source-seen = { $host }, read on { $seen }
# $host (text) - the address of the source. $dated (text) - the day, month or year that the page bears. $seen (text) - the day we read it.
numbers-source-dated = { $host }, page of { $dated }, read on { $seen }
# In place of something that the source does not say.
numbers-unknown = We do not know

## When a line is open. Times are written like 09:00.

numbers-hours-always = Day and night, every day
numbers-hours-every-day = Every day, we do not know from when to when
# $from (text) and $until (text) - times of day
numbers-hours-daily = Every day, { $from } to { $until } (time of that country)
# $first (text) - a day of the week. $from (text) and $until (text) - times of day
numbers-hours-one-day = { $first }, { $from } to { $until } (time of that country)
# $first (text) and $last (text) - days of the week. $from (text) and $until (text) - times of day
numbers-hours-weekly = { $first } to { $last }, { $from } to { $until } (time of that country)
numbers-day-mon = Monday
numbers-day-tue = Tuesday
numbers-day-wed = Wednesday
numbers-day-thu = Thursday
numbers-day-fri = Friday
numbers-day-sat = Saturday
numbers-day-sun = Sunday

## What to know before you give details. It stands above the number.

numbers-warn-police = The police run this line. They may act on what you say, and may ask for your papers.
numbers-warn-immigration = The immigration office runs this line. If you fear for your stay, talk to a lawyer or another line first.
numbers-warn-labour = Labour inspectors run this line. They may tell the police or immigration. Ask them first.
numbers-warn-enforcement = An office that investigates crimes runs this line. It may tell the police or immigration. Ask first.
numbers-warn-government = The government runs this line. Ask first whom they tell.
numbers-warn-unknown = We do not know who runs this line. Ask first who they are, and whom they tell.
