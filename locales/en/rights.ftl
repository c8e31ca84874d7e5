### What we could check about rights in each country. It stands on the country's page, below the phone numbers.
### The facts are in content/countries/<code>.toml. Say no more than `statement` there.

rights-title = Rights in this country
rights-short = This is what we could check. It is not everything, and rules change. Ask a lawyer or a phone line before you decide.
# Stands below "Who decides".
rights-police = The police can be a risk if you may be arrested, or if somebody who hurts you knows them. You can talk to a lawyer, a phone line or an organisation first.

## Headings

rights-topic-who = Who decides that somebody was trafficked
rights-topic-help = What help there is
rights-topic-time = Time to recover and think
rights-topic-stay = Staying in this country
rights-topic-careful = What to be careful about
rights-topic-money = Money for the harm
rights-topic-lawyer = A lawyer without cost
rights-topic-wages = Pay that you did not get
rights-topic-complain = Where to complain about an office
rights-topic-law = The law

## What is known of a claim: short words, each before a sentence

rights-detail-eligible = Who can ask
rights-detail-deadline = Until when
rights-detail-cost = What it costs
# Instead of a sentence.
rights-detail-unknown = We did not find this. Please ask.

## What is not known

rights-unknown = What we could not check
rights-unknown-text = There may be rules for this. We found none that we could check:

## Countries

