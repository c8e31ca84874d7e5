### Guide B4: my papers and my pay
### Every claim stands in the list of facts (content/facts.toml); content/guides/b4.toml says which claim rests on which fact.
### "Papers" are a passport, an identity card, a permit. Be as strong as the English and no stronger. Promise nothing.

b4-title = My papers and my pay
# The line below the title, in the list of the start page.
b4-short = Passport, wages, debts
b4-answer = You may have a right to your papers and your pay, even without a permit to stay. It depends on the country. Ask for advice first.

## What this can mean

b4-mean = What this can mean for you
b4-mean-fault = If somebody keeps your papers or your pay, it is not your fault.
b4-mean-sign = Keeping your papers and keeping back your pay are signs of forced labour. One sign may be enough, or only several together.
b4-mean-debt = Maybe you must work to pay a debt. If your work is not counted fairly, or there is no end, this is called debt bondage. It is a sign, too.
b4-mean-fee = The UN's organisation for work says: workers should not pay to get a job. The employer should pay. The law differs by country.

## In some places

b4-places = In some places
b4-places-un-papers = Countries that joined the UN treaty on migrant workers: only an official whom the law allows may take your passport or permit. The official must give a receipt.
b4-places-un-pay = In these countries, your employer must pay you even if you have no papers.
b4-places-un-prison = In these countries, you may not be put in prison only because you broke a work contract.
b4-places-un-who = Countries in Europe and the Gulf, and the United States, have mostly not joined this treaty.
b4-places-eu = European Union, but not Denmark and Ireland: you can claim unpaid wages even if you worked without papers. You can do it after being sent home, too.
b4-places-eu-amount = There, the law assumes that you worked at least three months, unless somebody proves otherwise. Your pay must be counted with at least the lowest legal wage, or the wage agreed for that work.
b4-places-kw = Kuwait, work in a home: the law gives one day off a week and a lowest monthly wage. It allows at most 12 hours of work a day. A report from 2020 says so.
b4-places-complain = Qatar and Jordan: workers can complain online to the state, also those who work in a home. We read this in texts from 2021 and 2022.

## What you can do

b4-do = What you can do
b4-do-safe = Your safety comes first. Do not put yourself in danger to get papers or pay back.
b4-do-days = Write down your days and hours, what was promised, and what was paid.
b4-do-keep = Keep threatening messages, and a list of what happened, with dates. Keep them where nobody who hurts you can reach them.
b4-do-copy = If you still have your papers, leave a copy or a photo with a person you trust.
b4-do-sign = Do not sign anything that you do not understand. Do not sign that you were paid if you were not.

## What you can ask for

b4-ask = What you can ask for
b4-ask-time = Ask soon: "How much time do I have to claim my pay?"
b4-ask-embassy = You can ask your embassy about new papers, if your own state is not a risk for you.
b4-ask-money = Countries that joined the UN protocol on trafficking: the law must give trafficked people a chance to get compensation. This is money for the harm.
b4-ask-remedy = Countries that joined the 2014 Protocol on forced labour: whoever had to do forced labour must have ways to put it right, like compensation. This does not depend on a permit to stay.

## What to be careful about

b4-careful = What to be careful about
b4-careful-leave = Kuwait: if you leave, your employer can report you as absent. This can lead to arrest. Other Gulf countries have systems like it. If it is safe to wait, get advice before you leave.
b4-careful-office = Before you give your name to an office, ask: "Will you tell the police or immigration?"
b4-careful-police = In some places, people who go to the police can be arrested or sent out of the country. Reports from 2023 and 2024 say this about Lebanon and Kuwait. It can be so in other countries, too. Talk to a lawyer, a phone line or an organisation first, if you can.
b4-careful-employer = Your employer may become angry when you ask. Think first about where you would be safe.

## Who can help

b4-who = Who can help
b4-who-union = A union, or an organisation for workers or for migrants.
b4-who-lawyer = A lawyer. In some countries, trafficked people can get free legal help. India and Jordan are examples.
b4-who-line = A phone line. Somebody there may know who can help with pay and papers near you.
