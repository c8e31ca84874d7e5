### Guide B14: how can I be safer today?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b14.toml says which claim rests on which fact.
### B1 is about danger right now; this guide is about today and this week. Small steps: a sudden change may be noticed.
### A message that speaks about deleting or about private windows also says that this does not stop a spying program.

b14-title = How can I be safer today?
# The line below the title, in the list of the start page.
b14-short = Phone, money, papers, a plan
b14-answer = You can start with one small step. Look for help on a phone that nobody else looks into. Do not change everything at once.

## What this can mean

b14-mean = What this can mean for you
b14-mean-now = This page is about today and the next days. If you are in danger now, read the guide B1.
b14-mean-watch = If you feel that somebody watches your phone, you may be right. It is not your fault.
b14-mean-notice = The person who watches may notice a sudden change, and become more dangerous.
b14-mean-you = You know the place and the people. Take only the steps that feel right to you. You can also wait.

## Phone

b14-phone = Your phone
b14-phone-other = Look for help on a phone or computer that the person who watches you can not reach. It can be a friend's phone, or a computer in a library.
b14-phone-delete = Do not delete everything at once. The person who controls you may notice, and become more dangerous. Deleting the history does not stop a spying program. A private window does not stop it either.
b14-phone-email = You can make a new email address on a safer phone or computer. Choose a name that does not show who you are. Do not open it on the phone that may be watched.
b14-phone-location = If it is safe, turn off the location on your phone. Think first: may somebody notice that it is off?

## Money and papers

b14-things = Money and papers
b14-things-bag = If it is safe, prepare a bag with papers and clothes. Keep it where nobody who hurts you will look.
b14-things-copy = You can leave copies of your papers with a person you trust. The guide B4 is about papers and pay.
b14-things-money = If nobody will notice, put a little money aside. Somebody who can see your account may see what you pay.
b14-things-keep = Keep threatening messages, and a list of what happened, with dates. Keep them where nobody who hurts you can reach them.

## A plan to leave

b14-plan = A plan
b14-plan-where = Think about where you could go, and how, by day and by night. It can be a person, a shop, a station or a hospital.
b14-plan-numbers = Learn important numbers by heart. Somebody may take your phone.
b14-plan-place = You do not know where you are? Look for street signs, a well-known building, or an address on a letter.
b14-plan-word = Agree on a word with a person you trust. It can mean: "I need help now." Say before what this person should do then.
b14-plan-children = If children should come with you, think about what they need, and what they may say to others. If it is safe to wait, ask a lawyer before you leave with a child. The guide B20 says more.
b14-plan-wait = If leaving now is more dangerous, you can wait for a better moment. It is not your fault that you have to wait.

## What you can ask for

b14-ask = What you can ask for
b14-ask-plan = You can ask a phone line or an organisation: "Can you make a plan with me? What do people do here, in my situation?"
b14-ask-contact = Say how they may reach you: "Do not call me. Do not write to this number." Say at what time you are alone.

## In some places

b14-places = In some places
b14-places-kuwait = Kuwait: if you leave, your employer can report you as absent. This can lead to arrest. Other Gulf countries have systems like it. If it is safe to wait, get advice before you leave.
b14-places-police = In some places, people who go to the police can be arrested or sent out of the country. Reports from 2023 and 2024 say this about Lebanon and Kuwait. It can be so in other countries, too. You can talk to a lawyer, a phone line or an organisation first.

## What to be careful about

b14-careful = What to be careful about
b14-careful-calls = A call may stay in the list of calls, or on the bill. A message may stay on the other phone, too.
b14-careful-tell = Do not tell the person who controls you about your plan. Do not write where you are, or where you go, for others to read.
b14-careful-program = If you find a spying program, do not remove it at once. The person who watches may notice. Get advice first, on another phone.

## Who can help

b14-who = Who can help
b14-who-line = A phone line. The list says who runs each line, and what to know before you call.
b14-who-person = A person you trust. Choose somebody who does not tell the person who controls you.
b14-who-organisation = An organisation for women, for workers or for migrants. The guide B7 is about shelters and other help.
