### Guide B13: proof and doctor
### Every claim stands in the list of facts (content/facts.toml); content/guides/b13.toml says which claim rests on which fact.
### The body comes before proof. Times for medicine are the last moment, never a time to wait for: "as soon as you can".
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b13-title = Proof and doctor
# The line below the title, in the list of the start page.
b13-short = Care, notes, photos, papers
b13-answer = You can ask for a doctor and for help, even without proof. Some medicines must start very soon. Keep notes and messages only where that is safe for you.

## What this can mean

b13-mean = What this can mean for you
b13-mean-fault = It is not your fault if you have no proof. Your body and your safety come first.
b13-mean-order = It is normal if your story is not in order, or if details come back later.

## The body

b13-body = If your body was hurt
b13-body-doctor = See a doctor as soon as you can, even if nobody can see that you are hurt. At the start, you can ask: "Whom must you tell?" You can ask about other illnesses, too.
# HIV is the virus, PEP the usual short name of the medicine.
b13-body-hiv = After forced sex, ask for medicine to prevent HIV (PEP). It must start as soon as possible, always within 72 hours (three days). After that time, you can still see a doctor.
b13-body-days = These pills are taken for 28 days. A UN text from 2014 says so. Ask the doctor before you stop taking them.
b13-body-pregnancy = If a pregnancy is possible, ask about emergency contraception, too. It is used after sex, to prevent a pregnancy. Use it as soon as you can: at the latest within five days (120 hours). A health text from 2021 says so. The law and what you can get differ by country.
b13-body-coil = One kind is the copper coil (IUD). It is the most effective kind of emergency contraception. A health worker must place it in the body.

## In some places

b13-places = In some places
b13-places-coe = Some countries joined the Council of Europe treaty against trafficking. There, trafficked people must get emergency medical treatment.
b13-places-au = Australia: a text for doctors is about people of 16 or older, after sexual assault. They should think of an examination for proof, if less than seven days have passed. It should not delay the medicine (PEP). The text has no date, and times differ. Ask as soon as you can.
b13-places-za = South Africa: you do not need to report to the police to get the medicine against HIV (PEP). A health page without a date says so. But people who know about trafficking must report it there. Before you tell more, ask: "Whom must you tell?"
b13-places-police = In some places, people who go to the police can be arrested or sent out of the country. Reports from 2023 and 2024 say this about Lebanon and Kuwait. It can be so in other countries, too. You can talk to a lawyer, a phone line or an organisation first.

## What you can do

b13-do = What you can do about proof
b13-do-risk = Do not put yourself in danger for proof. Do not go back for it. Do not ask the person who hurt you about it.
b13-do-keep = Keep threatening messages, and a list of what happened, with dates. Keep them where nobody who hurts you can reach them.
b13-do-notes = You can write who, what, where and when, in your own words. If you do not remember, write that. Try not to guess.
b13-do-original = If you can, keep the original and give a copy. If somebody takes an original, ask for a paper that says so.
b13-do-letter = If you write a letter here, you may be able to add photos and papers. Do not send sexual pictures of anyone under 18, even of yourself. It can be a crime. Say that they exist.

## What you can ask for

b13-ask = What you can ask a doctor
b13-ask-alone = You can ask to be alone with the doctor. You can ask for an interpreter, and for a woman or a man.
b13-ask-tell = Ask first: "Whom must you tell? What does it cost? Do I need papers?"
b13-ask-exam = Before an examination, ask: "What do you do, and why? Can I say no to a part of it? What should I do with my clothes?"
b13-ask-record = You can ask: "Can you write down and photograph what is hurt? Who can read it? Can I get a copy, now or later?"

## A statement: what somebody says, written down, for a lawyer, an office or a court

b13-say = If your words are written down
b13-say-what = A statement is what you say, written down. If you can, get advice before you give one. The guide B6 is about questions, the guide B10 about lawyers and interpreters.
b13-say-sign = Ask somebody to read it to you in your language. Sign only what you understand and what is right. Ask for a copy.

## What to be careful about

b13-careful = What to be careful about
b13-careful-find = What you keep can be found: on a phone, in a bag, in an account. If you fear that, a person you trust may be able to keep it.
b13-careful-secret = Before you record somebody in secret, ask a lawyer: "Is this allowed here? Can it harm me?" Do not break into the phone of somebody else.
b13-careful-report = In some places, people who know about trafficking must report it. South Africa is one. Before you share details, ask: "Whom must you tell?"

## Who can help

b13-who = Who can help
b13-who-doctor = A hospital, a doctor, a nurse or a midwife. You can ask there who writes a report about what is hurt.
b13-who-lawyer = A lawyer. Ask: "What counts as proof here? How soon is it needed?"
b13-who-line = A phone line. Somebody there may know a doctor or a lawyer near you.
