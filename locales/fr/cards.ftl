### Cards to show: short sentences that somebody shows to an official, a doctor or a helper, in two languages.
### Each is said by the person who shows it, and read by a stranger: polite, clear, complete in itself.
### Keep "I" free of gender where the language lets you. No sentence may promise, admit or accuse anything.

cards-title = Cartes à montrer
# The line below the title, in lists.
cards-short = Phrases en deux langues
cards-answer = Vous pouvez montrer ces phrases à quelqu’un qui ne parle pas votre langue. Vous pouvez aussi imprimer cette page.
cards-how = Comment utiliser les cartes
cards-how-choose = Choisissez la langue de la personne à qui vous voulez les montrer. Puis montrez une phrase du doigt.
cards-how-right = Ces phrases ne sont pas une loi. Elles peuvent vous aider à vous faire comprendre.
cards-how-keep = Quelqu’un peut trouver une carte imprimée. Gardez-la seulement si c’est sans danger pour vous.
# Above the list of languages; each opens the sentences in that language.
cards-languages = Dans quelle langue ?
# The heading of the sentences in a guide; the link below it leads to this page.
cards-here = Phrases à montrer
cards-more = Toutes les phrases, dans d’autres langues

cards-interpreter = J’ai besoin d’un interprète, s’il vous plaît.
cards-slowly = Je ne comprends pas. Parlez lentement, avec des mots simples, s’il vous plaît.
cards-read = Lisez-moi ce papier, s’il vous plaît.
cards-lawyer = Je veux d’abord parler à un avocat.
cards-sign = Je ne veux pas signer cela maintenant. Je veux d’abord demander conseil.
cards-copy = Donnez-moi une copie de ce papier, s’il vous plaît.
cards-woman = Je voudrais parler à une femme, si c’est possible.
cards-man = Je voudrais parler à un homme, si c’est possible.
cards-break = J’ai besoin d’une pause. Je peux continuer plus tard.
cards-alone = Je voudrais vous parler sans personne d’autre, s’il vous plaît.
cards-doctor = J’ai besoin d’un médecin.
cards-safe = J’ai besoin d’un lieu sûr pour cette nuit.
cards-police = S’il vous plaît, n’appelez pas encore la police. Je veux d’abord demander conseil.
cards-where = S’il vous plaît, ne dites à personne où je suis.
cards-employer = S’il vous plaît, ne contactez pas mon employeur.
cards-family = S’il vous plaît, ne contactez pas ma famille.
cards-embassy = S’il vous plaît, ne contactez pas mon ambassade.
cards-afraid = J’ai peur de retourner dans mon pays.
cards-papers = Quelqu’un a pris mes papiers.
cards-child = J’ai moins de 18 ans.
cards-support = Je voudrais qu’une personne de confiance reste avec moi.
cards-number = S’il vous plaît, écrivez pour moi votre nom et votre numéro de téléphone.
