### Guide B19: older people
### Every claim stands in the list of facts (content/facts.toml); content/guides/b19.toml says which claim rests on which fact.
### Few rules for older people could be checked: most of this is advice. Speak to the reader as to any adult. Promise nothing.

b19-title = Je suis une personne âgée
# The line below the title, in the list of the start page.
b19-short = Mon argent, ma maison, mes soins
b19-answer = Vous pouvez demander de l’aide à tout âge. Vous pouvez prendre du temps avant de signer ou de décider. Si vous pouvez, parlez d’abord à une personne de confiance, sans personne d’autre.

## What this can mean

b19-mean = Ce que cela peut vouloir dire pour vous
b19-mean-fault = Si quelqu’un se sert de vous, de votre argent ou de votre besoin de soins, ce n’est pas votre faute. Ce n’est pas une honte d’en parler.
b19-mean-love = Cela peut être quelqu’un que vous aimez : une fille, un fils, un partenaire ou un voisin. Cela peut être quelqu’un qui est payé pour s’occuper de vous. On peut aimer une personne, et vouloir quand même que cela s’arrête.
b19-mean-sign = Les menaces, vous tenir à l’écart des autres, se servir de votre besoin contre vous : ce sont des signes de travail forcé. Le guide B2 donne les onze signes.

## Questions

b19-look = Questions à se poser
b19-look-money = Qui a ma carte bancaire, ma pension et mes papiers ? Puis-je dépenser mon argent comme je veux ?
b19-look-people = Puis-je recevoir des visites, utiliser le téléphone et sortir quand je veux ?
b19-look-care = Est-ce que je reçois à manger, mes médicaments et l’aide qu’il me faut ? Ou quelqu’un menace-t-il de me les enlever ?
b19-look-work = Est-ce que je dois travailler, mendier ou m’occuper d’autres quand je ne le veux pas ?

## In some places

b19-places = Dans certains pays
b19-places-eu-words = Union européenne, mais pas le Danemark : les agents de l’État doivent utiliser des mots simples avec les personnes touchées par un crime. Vous avez peut-être besoin d’aide pour comprendre ou pour vous faire comprendre. Vous pouvez alors venir au premier entretien avec des agents de l’État avec une personne de votre choix. Il y a des exceptions. Nous l’avons lu dans un texte de 2020. Cela a peut-être changé.
b19-places-eu-data = Union européenne : vous pouvez demander à toute organisation ce qu’elle garde sur vous.
b19-places-few = Nous avons trouvé peu de règles vérifiables sur les personnes âgées. Un avocat près de vous peut en dire plus.

## What you can do

b19-do = Ce que vous pouvez faire
b19-do-sign = Si vous pouvez, ne signez pas sous la pression : ni pour votre maison, ni un prêt, ni un don, ni un testament. Vous pouvez dire : « Je veux d’abord demander conseil. » S’il est dangereux de dire non, votre sécurité passe d’abord. Si vous avez signé, ce n’est pas votre faute. Demandez vite à un avocat.
b19-do-alone = Quand vous voyez un médecin ou une infirmière, vous pouvez demander à parler sans personne d’autre.
b19-do-bank = Vous pouvez demander à votre banque : « Qui peut utiliser mon compte ? Puis-je changer cela ? Qui le remarquerait ? »
b19-do-keep = Gardez les messages de menace, et une liste de ce qui s’est passé, avec des dates. Gardez aussi les lettres de la banque. Gardez-les hors de portée des personnes qui vous font du mal.
b19-do-bag = Si vous devez peut-être partir, et si c’est sans danger, préparez un sac avec des papiers et des vêtements. Gardez-le là où les personnes qui vous font du mal ne regardent pas. Pensez aussi à vos médicaments et à vos lunettes. Apprenez un numéro important par cœur.

## What you can ask for

b19-ask = Ce que vous pouvez demander
b19-ask-signed = Si vous avez signé quelque chose, demandez vite à un avocat : « Qu’est-ce que j’ai signé ? Puis-je revenir dessus ? Combien de temps ai-je ? »
b19-ask-home = Demandez à un avocat : « Quelqu’un peut-il vendre ma maison sans moi ? Quelqu’un peut-il m’obliger à la quitter ? »
b19-ask-decide = Quelqu’un dit peut-être avoir le droit de décider pour vous. Si cette personne risque de se mettre en colère, ne lui demandez pas de preuve. Demandez à un avocat : « Y a-t-il un papier qui le dit ? De quoi cette personne peut-elle décider ? Puis-je y mettre fin ? »
b19-ask-care = Avant d’aller vivre dans une maison pour personnes âgées, demandez : « Qui décide cela ? Qui reçoit ma pension ? Qui peut me rendre visite ? Puis-je repartir ? »

## What to be careful about

b19-careful = À quoi faire attention
b19-careful-angry = Essayez de ne pas tout changer d’un coup. La personne qui vous contrôle peut le remarquer, et devenir plus dangereuse. Pensez d’abord à qui pourrait vous apporter à manger et des médicaments.
b19-careful-phone = Si vous sentez que quelqu’un surveille votre téléphone, c’est peut-être vrai. Cherchez de l’aide sur un téléphone ou un ordinateur hors de portée de cette personne.
b19-careful-friend = Faites attention si un nouvel ami, quelqu’un qui appelle ou qui aide demande de l’argent, des codes ou une signature. Certaines personnes gentilles ne sont pas honnêtes.
b19-careful-tell = Avant de raconter votre histoire, demandez : « Qui devez-vous informer ? Allez-vous informer ma famille ? »
b19-careful-police = Dans certains pays, les personnes qui vont à la police peuvent être arrêtées ou expulsées du pays. Des rapports de 2023 et 2024 le disent du Liban et du Koweït. Cela peut aussi être le cas dans d’autres pays. Parlez d’abord à un avocat, à une ligne d’aide ou à une association, si vous pouvez.

## Who can help

b19-who = Qui peut aider
b19-who-person = Une personne de confiance en dehors de votre maison : un ami, un voisin ou quelqu’un de votre religion.
b19-who-organisation = Une association pour les personnes âgées, ou un travailleur social. Vous pouvez y demander qui d’autre pourrait s’occuper de vous.
b19-who-lawyer = Un avocat qui travaille pour vous, et pas pour votre famille. Le guide B10 parle des avocats et des interprètes.
b19-who-line = Une ligne d’aide. Appelez quand aucune personne qui vous fait du mal ne peut entendre. Si vous avez un handicap, lisez aussi le guide B17.
