### Guide B14: how can I be safer today?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b14.toml says which claim rests on which fact.
### B1 is about danger right now; this guide is about today and this week. Small steps: a sudden change may be noticed.
### A message that speaks about deleting or about private windows also says that this does not stop a spying program.

b14-title = Comment être plus en sécurité aujourd’hui ?
# The line below the title, in the list of the start page.
b14-short = Téléphone, argent, papiers, un plan
b14-answer = Vous pouvez commencer par un petit pas. Cherchez de l’aide sur un téléphone où personne d’autre ne regarde. Ne changez pas tout d’un coup.

## What this can mean

b14-mean = Ce que cela peut vouloir dire pour vous
b14-mean-now = Cette page parle d’aujourd’hui et des prochains jours. Si vous êtes en danger maintenant, lisez le guide B1.
b14-mean-watch = Si vous sentez que quelqu’un surveille votre téléphone, c’est peut-être vrai. Ce n’est pas votre faute.
b14-mean-notice = La personne qui surveille peut remarquer un changement soudain, et devenir plus dangereuse.
b14-mean-you = Vous connaissez l’endroit et les gens. Faites seulement ce qui vous semble bon. Vous pouvez aussi attendre.

## Phone

b14-phone = Votre téléphone
b14-phone-other = Cherchez de l’aide sur un téléphone ou un ordinateur hors de portée de la personne qui vous surveille. Par exemple le téléphone d’un ami, ou un ordinateur de bibliothèque.
b14-phone-delete = Ne supprimez pas tout d’un coup. La personne qui vous contrôle peut le remarquer, et devenir plus dangereuse. Supprimer l’historique n’arrête pas un logiciel espion. Une fenêtre privée ne l’arrête pas non plus.
b14-phone-email = Vous pouvez créer une nouvelle adresse e-mail sur un téléphone ou un ordinateur plus sûr. Choisissez un nom qui ne montre pas qui vous êtes. Ne l’ouvrez pas sur le téléphone qui est peut-être surveillé.
b14-phone-location = Si c’est sans danger, désactivez la localisation sur votre téléphone. Pensez d’abord : quelqu’un peut-il remarquer qu’elle est désactivée ?

## Money and papers

b14-things = Argent et papiers
b14-things-bag = Si c’est sans danger, préparez un sac avec des papiers et des vêtements. Gardez-le là où les personnes qui vous font du mal ne regardent pas.
b14-things-copy = Vous pouvez laisser des copies de vos papiers à une personne de confiance. Le guide B4 parle des papiers et du salaire.
b14-things-money = Si personne ne risque de le remarquer, mettez un peu d’argent de côté. Quelqu’un qui peut voir votre compte peut voir ce que vous payez.
b14-things-keep = Gardez les messages de menace, et une liste de ce qui s’est passé, avec des dates. Gardez-les hors de portée des personnes qui vous font du mal.

## A plan to leave

b14-plan = Un plan
b14-plan-where = Réfléchissez : où pourriez-vous aller, et comment, de jour et de nuit ? Cela peut être chez quelqu’un, dans un magasin, une gare ou un hôpital.
b14-plan-numbers = Apprenez les numéros importants par cœur. Quelqu’un peut prendre votre téléphone.
b14-plan-place = Vous ne savez pas où vous êtes ? Cherchez un panneau de rue, un bâtiment connu, ou une adresse sur une lettre.
b14-plan-word = Choisissez un mot avec une personne de confiance. Il peut vouloir dire : « J’ai besoin d’aide maintenant. » Dites avant ce que cette personne doit faire alors.
b14-plan-children = Si des enfants doivent venir avec vous, pensez à leurs besoins, et à ce qu’ils peuvent dire aux autres. Si vous pouvez attendre sans danger, demandez à un avocat avant de partir avec un enfant. Le guide B20 en dit plus.
b14-plan-wait = Si partir maintenant est plus dangereux, vous pouvez attendre un meilleur moment. Ce n’est pas votre faute si vous devez attendre.

## What you can ask for

b14-ask = Ce que vous pouvez demander
b14-ask-plan = Vous pouvez demander à une ligne d’aide ou à une association : « Pouvez-vous faire un plan avec moi ? Que font les gens ici, dans ma situation ? »
b14-ask-contact = Dites comment on peut vous joindre : « Ne m’appelez pas. N’écrivez pas à ce numéro. » Dites à quelle heure personne n’est avec vous.

## In some places

b14-places = Dans certains pays
b14-places-kuwait = Koweït : si vous partez, votre employeur peut signaler votre absence. Cela peut mener à une arrestation. D’autres pays du Golfe ont des systèmes semblables. Si vous pouvez attendre sans danger, demandez conseil avant de partir.
b14-places-police = Dans certains pays, les personnes qui vont à la police peuvent être arrêtées ou expulsées du pays. Des rapports de 2023 et 2024 le disent du Liban et du Koweït. Cela peut aussi être le cas dans d’autres pays. Vous pouvez d’abord parler à un avocat, à une ligne d’aide ou à une association.

## What to be careful about

b14-careful = À quoi faire attention
b14-careful-calls = Un appel peut rester dans la liste des appels, ou sur la facture. Un message peut aussi rester sur l’autre téléphone.
b14-careful-tell = Ne parlez pas de votre plan à la personne qui vous contrôle. N’écrivez pas où vous êtes, ou où vous allez, là où d’autres peuvent le lire.
b14-careful-program = Si vous trouvez un logiciel espion, ne l’enlevez pas tout de suite. La personne qui surveille peut le remarquer. Demandez d’abord conseil, sur un autre téléphone.

## Who can help

b14-who = Qui peut aider
b14-who-line = Une ligne d’aide. La liste dit qui gère chaque ligne, et ce qu’il faut savoir avant d’appeler.
b14-who-person = Une personne de confiance. Choisissez quelqu’un qui ne dit rien à la personne qui vous contrôle.
b14-who-organisation = Une association pour les femmes, pour les travailleurs ou pour les migrants. Le guide B7 parle des lieux d’hébergement et d’autres aides.
