### Guide B19: older people
### Every claim stands in the list of facts (content/facts.toml); content/guides/b19.toml says which claim rests on which fact.
### Few rules for older people could be checked: most of this is advice. Speak to the reader as to any adult. Promise nothing.

b19-title = I am an older person
# The line below the title, in the list of the start page.
b19-short = My money, my home, my care
b19-answer = You can ask for help at any age. You can take time before you sign or decide. If you can, first talk alone with somebody you trust.

## What this can mean

b19-mean = What this can mean for you
b19-mean-fault = If somebody uses you, your money or your need for care, it is not your fault. It is no shame to speak about it.
b19-mean-love = It can be somebody you love: a child, a partner or a neighbour. It can be somebody who is paid to care for you. You can love a person, and still want it to stop.
b19-mean-sign = Threats, keeping you apart from people, and using your need against you are signs of forced labour. The guide B2 lists all eleven signs.

## Questions

b19-look = Questions to ask yourself
b19-look-money = Who has my bank card, my pension and my papers? Can I spend my money as I want?
b19-look-people = Can I see visitors, use the phone, and go out when I want?
b19-look-care = Do I get food, my medicine and the help I need? Or does somebody threaten to take them away?
b19-look-work = Must I work, beg or look after others when I do not want to?

## In some places

b19-places = In some places
b19-places-eu-words = European Union, but not Denmark: officials must use simple words with people hurt by a crime. Maybe you need help to understand or to be understood. Then you may bring a person you choose to the first talk with officials. There are exceptions. We read this in a text from 2020. It may have changed.
b19-places-eu-data = European Union: you can ask any organisation what it keeps about you.
b19-places-few = We found few rules about older people that we could check. A lawyer near you can say more.

## What you can do

b19-do = What you can do
b19-do-sign = If you can, do not sign under pressure: not for your house, a loan, a gift or a last will. You can say: "I want advice first." If saying no is dangerous, your safety comes first. If you have signed, it is not your fault. Ask a lawyer soon.
b19-do-alone = When you see a doctor or a nurse, you can ask to talk alone.
b19-do-bank = You can ask your bank: "Who can use my account? Can I change this? Who would notice?"
b19-do-keep = Keep threatening messages, and a list of what happened, with dates. Keep letters from the bank, too. Keep them where nobody who hurts you can reach them.
b19-do-bag = If you may have to leave, and if it is safe, prepare a bag with papers and clothes. Keep it where nobody who hurts you will look. Think of your medicine and your glasses, too. Learn an important number by heart.

## What you can ask for

b19-ask = What you can ask for
b19-ask-signed = If you have signed something, ask a lawyer soon: "What did I sign? Can I take it back? How much time do I have?"
b19-ask-home = Ask a lawyer: "Can somebody sell my home without me? Can somebody make me leave it?"
b19-ask-decide = Maybe somebody says that they may decide for you. If they may become angry, do not ask them for proof. Ask a lawyer: "Is there a paper that says so? What may this person decide? Can I end it?"
b19-ask-care = Before you move to a home for older people, ask: "Who decides this? Who gets my pension? Who can visit me? Can I leave again?"

## What to be careful about

b19-careful = What to be careful about
b19-careful-angry = Try not to change everything at once. The person who controls you may notice, and become more dangerous. Think first about who could bring you food and medicine.
b19-careful-phone = If you feel that somebody watches your phone, you may be right. Look for help on a phone or computer that this person can not reach.
b19-careful-friend = Be careful if a new friend, a caller or a helper asks for money, codes or a signature. Not everybody who is kind is honest.
b19-careful-tell = Before you tell your story, ask: "Whom must you tell? Will you tell my family?"
b19-careful-police = In some places, people who go to the police can be arrested or sent out of the country. Reports from 2023 and 2024 say this about Lebanon and Kuwait. It can be so in other countries, too. Talk to a lawyer, a phone line or an organisation first, if you can.

## Who can help

b19-who = Who can help
b19-who-person = A person you trust outside your house: a friend, a neighbour, or somebody from your faith.
b19-who-organisation = An organisation for older people, or a social worker. You can ask there who else could care for you.
b19-who-lawyer = A lawyer who works for you, and not for your family. The guide B10 is about lawyers and interpreters.
b19-who-line = A phone line. Call when nobody who hurts you can hear. If you have a disability, read the guide B17, too.
