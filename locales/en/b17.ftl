### Guide B17: people with a disability
### Every claim stands in the list of facts (content/facts.toml); content/guides/b17.toml says which claim rests on which fact.
### Support to decide is not deciding for somebody. Speak to the reader, never about "the disabled". Promise nothing.

b17-title = I have a disability
# The line below the title, in the list of the start page.
b17-short = Support, plain words, my own choices
b17-answer = You can ask for plain words, more time, and a person you trust beside you. In some countries, the law gives some people a part of this. You can say what you want.

## What this can mean

b17-mean = What this can mean for you
b17-mean-fault = If somebody used your disability to hurt or control you, it is not your fault.
b17-mean-carer = It can be a person who cares for you, or somebody in your family. You can need a person, and still say that something is wrong.
b17-mean-keep = Maybe somebody keeps back your medicine, your money, or what you need to move, hear or speak. You can talk to somebody about this.
b17-mean-sign = Using your need against you, threats, and keeping you apart from people are signs of forced labour. The guide B2 lists all eleven signs.
b17-mean-yes = UN rules on trafficking say: it does not matter if you said yes. This counts if somebody used force, threats or tricks, or abused power.

## In some places

b17-places = In some places
b17-places-eu-words = European Union, but not Denmark: officials must use simple and accessible language with people hurt by a crime. They must think about any disability. "Accessible" means that you can read, hear or understand it. We read this in a text from 2020. It may have changed.
b17-places-eu-person = There, maybe you need help to understand or to be understood. Then you may bring a person you choose to the first talk with officials. There are exceptions. We read this in a text from 2020, too.
b17-places-coe = Some countries joined the Council of Europe treaty against trafficking. There, help for trafficked people needs your yes. You must know what you say yes to. Helpers must look at your special needs.
b17-places-un = Countries that joined the UN protocol on trafficking: in suitable cases there must be help, so that the views of trafficked people are heard in the criminal case. Ask a lawyer if this counts for you.

## What you can do

b17-do = What you can do
b17-do-need = Think about what you need to tell your story. It can be more time, breaks, pictures, sign language, or a quiet room.
b17-do-way = Tell it in your own way: with words, signs, pictures or a device. It is normal if your story is not in order, or if details come back later.
b17-do-you = If the person beside you does not hurt you, you can say: "Please talk to me, not only to this person."
b17-do-plan = If you need care every day, think about who else could give it. If it is safe to wait, do this before you speak about a carer.

## Deciding

b17-decide = If somebody decides for you
b17-decide-help = Support is not the same as deciding for you. A good helper explains, waits, and asks what you want.
b17-decide-paper = Maybe somebody says that they may decide for you. If they may become angry, do not ask them for proof. Ask a lawyer: "Is there a paper that says so? What may this person decide? Can it be changed?"
b17-decide-sign = Do not sign anything that you do not understand. You can ask that somebody you trust reads it to you and explains it.

## What you can ask for

b17-ask = What you can ask for
b17-ask-access = You can ask: "Is there a way in without stairs? Is there sign language? Is there a text in easy words?"
b17-ask-alone = You can ask to talk alone, without the person who cares for you. If this person may become angry, ask when they can not hear you.
b17-ask-person = You can ask if a person you trust may stay with you. It does not have to be somebody from your family.
b17-ask-again = You can ask people to say it again, to speak more slowly, or to write it down.

## What to be careful about

b17-careful = What to be careful about
b17-careful-beside = A carer, a support person or an interpreter may know the person who hurts you. If they can not hear you, you can ask for somebody else.
b17-careful-report = In some places, people who know about trafficking must report it. South Africa is one. Before you share details, ask: "Whom must you tell? Will you tell the person who cares for me?"
b17-careful-care = The person may become angry, or stop helping you. Think first about how you would get food, medicine and care.
b17-careful-police = In some places, people who go to the police can be arrested or sent out of the country. Reports from 2023 and 2024 say this about Lebanon and Kuwait. It can be so in other countries, too. Talk to a lawyer, a phone line or an organisation first, if you can.

## Who can help

b17-who = Who can help
b17-who-organisation = An organisation of people with a disability. Ask first: "Whom must you tell?"
b17-who-doctor = A doctor, a nurse or a social worker. You can ask to talk alone.
b17-who-line = A phone line. If calling is hard, somebody you trust can call for you, or ask if you can write.
b17-who-lawyer = A lawyer. Ask: "What does the law here say about support for people with a disability?" The guide B10 is about lawyers and interpreters.
