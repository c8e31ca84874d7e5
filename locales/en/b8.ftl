### Guide B8: can I stay, can I be sent back?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b8.toml says which claim rests on which fact.
### "Consider" and "preferably" are not "must". Time to recover and think is not a permit to stay: never mix them up. Promise nothing.

b8-title = Can I stay? Can I be sent back?
# The line below the title, in the list of the start page.
b8-short = Permits, danger at home, returning
b8-answer = In some countries you may get a permit to stay. Some people are still sent out of the country, even where the law protects them. Ask a lawyer first.

## What this can mean

b8-mean = What this can mean for you
b8-mean-fault = If somebody kept your papers or let your permit run out, it is not your fault.
b8-mean-two = Time to recover and think is not the same as a permit to stay. Ask about each paper: "Does it let me stay? Until when?"
b8-mean-refugee = Guidance of the UN refugee agency says: some trafficked people can be refugees. One example: you fear those who exploited you, and your state does not protect you. Guidance is not a law.

## In some places

b8-places = In some places
# "The authority finds": the authority of that country decides if a reason fits.
b8-places-coe = Some countries joined the Council of Europe treaty against trafficking. They must give trafficked people a permit that can be renewed, for one reason or two. One: the authority finds that your personal situation needs it. The other: it finds that you are needed for the case against those who exploited you. Each country chooses one reason or both.
b8-places-coe-decide = In these countries, the authorities must not send you out of the country while they decide if you were trafficked. This counts once there are good reasons to believe it.
b8-places-coe-time = In these countries, an order to leave must not be carried out during your time to recover and think. Ask a lawyer if this may count for you.
b8-places-coe-asylum = In these countries, such a permit does not take away your right to ask for asylum. For a child, the permit must follow what is best for the child.
b8-places-un = Countries that joined the UN protocol on trafficking should consider letting trafficked people stay, in suitable cases. It can be for some time or for good. They do not have to say yes.
b8-places-ca = Canada: there is a special permit for trafficked people. It is for at least 12 months, with some exceptions, and has no fee. You can tell the immigration office yourself that you were trafficked. We read this on a page from 2025 or later. Talk to a lawyer first, if you can.
b8-places-tr = Türkiye: trafficked people can get a permit for a short time. It can be extended, up to a limit. The page where we read this has no date.
b8-places-br = Brazil: people who were trafficked or in slave labour can ask for a permit to stay. They can ask at any office of the Federal Police. We read this in a text from 2024.
b8-places-br-police = The police can be a risk if you may be arrested, or if somebody who hurts you knows them. You can talk to a lawyer or an organisation first.

## What you can do

b8-do = What you can do
b8-do-lawyer = Ask a lawyer before you go to an office: "Can I get a permit? Can I ask for asylum?" Asylum is protection as a refugee.
b8-do-afraid = Maybe an official wants to send you back, and you are afraid. You can say: "I am afraid to go back." Ask for a lawyer and an interpreter.
b8-do-why = If it is safe, write down why going back is dangerous. Keep it where nobody who hurts you can reach it.
b8-do-letters = Letters from an office may name a last day to answer. Show them to a lawyer or an organisation as soon as you can.
b8-do-sign = Do not sign anything that you do not understand. Do not sign that you want to go back if you do not want to.

## What you can ask for

b8-ask = What you can ask for
b8-ask-own = If your permit depends on a partner or an employer, ask a lawyer: "Can I have a permit of my own?"
b8-ask-return = Countries that joined the UN protocol on trafficking: a return home must take your safety and any court case into account. It should preferably be your own choice, but this is not a duty.
b8-ask-before = Maybe you want to go home. You can ask before: "Who knows that I am coming? Where can I live? Who can help me there?"

## What to be careful about

b8-careful = What to be careful about
b8-careful-office = Before you give your name to an office, ask: "Will you tell the police or immigration?"
b8-careful-police = In some places, people who go to the police can be arrested or sent out of the country. Reports from 2023 and 2024 say this about Lebanon and Kuwait. It can be so in other countries, too. Talk to a lawyer, a phone line or an organisation first, if you can.
b8-careful-embassy = If your own state may be a risk for you, talk to a lawyer before you go to your embassy. The same goes if you want to ask for asylum.
b8-careful-travel = If you leave the country, this may change your case. You may not be able to come back. If it is safe to wait, ask a lawyer first.
b8-careful-sell = Be careful if somebody sells permits, or says that you will surely get one. Nobody can promise that.

## Who can help

b8-who = Who can help
b8-who-lawyer = A lawyer who knows the rules for permits and for asylum. Ask first what it costs.
b8-who-line = A phone line. Somebody there may know a lawyer or an interpreter near you.
b8-who-organisation = An organisation for migrants or refugees. Ask first if it works for the state, and whom it must tell.
