### Cards to show: short sentences that somebody shows to an official, a doctor or a helper, in two languages.
### Each is said by the person who shows it, and read by a stranger: polite, clear, complete in itself.
### Keep "I" free of gender where the language lets you. No sentence may promise, admit or accuse anything.

cards-title = Cards to show
# The line below the title, in lists.
cards-short = Sentences in two languages
cards-answer = You can show these sentences to somebody who does not speak your language. You can also print this page.
cards-how = How to use the cards
cards-how-choose = Choose the language of the person you want to show them to. Then point at a sentence.
cards-how-right = These sentences are not a law. They may help you to be understood.
cards-how-keep = A printed card can be found. Keep it only if that is safe for you.
# Above the list of languages; each opens the sentences in that language.
cards-languages = In which language?
# The heading of the sentences in a guide; the link below it leads to this page.
cards-here = Sentences to show
cards-more = All sentences, in more languages

cards-interpreter = I need an interpreter, please.
cards-slowly = I do not understand. Please speak slowly, in simple words.
cards-read = Please read this paper to me.
cards-lawyer = I want to talk to a lawyer first.
cards-sign = I do not want to sign this now. I want advice first.
cards-copy = Please give me a copy of this paper.
cards-woman = I would like to talk to a woman, if that is possible.
cards-man = I would like to talk to a man, if that is possible.
cards-break = I need a break. I can go on later.
cards-alone = I would like to talk to you alone, please.
cards-doctor = I need a doctor.
cards-safe = I need a safe place for tonight.
cards-police = Please do not call the police yet. I want advice first.
cards-where = Please do not tell anybody where I am.
cards-employer = Please do not contact my employer.
cards-family = Please do not contact my family.
cards-embassy = Please do not contact my embassy.
cards-afraid = I am afraid to go back to my country.
cards-papers = Somebody took my papers.
cards-child = I am under 18 years old.
cards-support = I would like somebody I trust to stay with me.
cards-number = Please write down your name and your phone number for me.
