### Guide B4: my papers and my pay
### Every claim stands in the list of facts (content/facts.toml); content/guides/b4.toml says which claim rests on which fact.
### "Papers" are a passport, an identity card, a permit. Be as strong as the English and no stronger. Promise nothing.

b4-title = Mes papiers et mon salaire
# The line below the title, in the list of the start page.
b4-short = Passeport, salaire, dettes
b4-answer = Vous avez peut-être droit à vos papiers et à votre salaire, même sans titre de séjour. Cela dépend du pays. Demandez d’abord conseil.

## What this can mean

b4-mean = Ce que cela peut vouloir dire pour vous
b4-mean-fault = Si quelqu’un garde vos papiers ou votre salaire, ce n’est pas votre faute.
b4-mean-sign = Garder vos papiers et retenir votre salaire sont des signes de travail forcé. Parfois un seul signe suffit, parfois il en faut plusieurs ensemble.
b4-mean-debt = Vous devez peut-être travailler pour payer une dette. Si votre travail n’est pas compté justement, ou s’il n’y a pas de fin, cela s’appelle la servitude pour dettes. C’est aussi un signe.
b4-mean-fee = L’organisation de l’ONU pour le travail dit : les travailleurs ne devraient pas payer pour avoir un emploi. L’employeur devrait payer. La loi est différente selon les pays.

## In some places

b4-places = Dans certains pays
b4-places-un-papers = Pays qui ont adhéré à la convention de l’ONU sur les travailleurs migrants : seul un agent de l’État autorisé par la loi peut prendre votre passeport ou votre titre de séjour. Cet agent doit donner un reçu.
b4-places-un-pay = Dans ces pays, votre employeur doit vous payer même si vous n’avez pas de papiers.
b4-places-un-prison = Dans ces pays, on ne doit pas vous mettre en prison seulement pour un contrat de travail non respecté.
b4-places-un-who = La plupart des pays d’Europe et du Golfe n’ont pas adhéré à cette convention, ni les États-Unis.
b4-places-eu = Union européenne, mais pas le Danemark ni l’Irlande : vous pouvez réclamer vos salaires non payés, même si vous avez travaillé sans papiers. Vous pouvez aussi le faire après un renvoi dans votre pays.
b4-places-eu-amount = Là, la loi suppose que vous avez travaillé au moins trois mois, sauf si quelqu’un prouve le contraire. Votre salaire doit être compté avec au moins le salaire minimum légal, ou le salaire convenu pour ce travail.
b4-places-kw = Koweït, travail dans une maison : la loi donne un jour libre par semaine et un salaire minimum par mois. Elle permet au plus 12 heures de travail par jour. Un rapport de 2020 le dit.
b4-places-complain = Qatar et Jordanie : les travailleurs peuvent se plaindre à l’État sur Internet, aussi ceux qui travaillent dans une maison. Nous l’avons lu dans des textes de 2021 et 2022.

## What you can do

b4-do = Ce que vous pouvez faire
b4-do-safe = Votre sécurité passe d’abord. Ne vous mettez pas en danger pour récupérer des papiers ou un salaire.
b4-do-days = Notez vos jours et vos heures, ce qui était promis et ce qui a été payé.
b4-do-keep = Gardez les messages de menace, et une liste de ce qui s’est passé, avec des dates. Gardez-les hors de portée des personnes qui vous font du mal.
b4-do-copy = Si vous avez encore vos papiers, laissez une copie ou une photo à une personne de confiance.
b4-do-sign = Ne signez pas ce que vous ne comprenez pas. Ne signez pas que vous avez reçu votre salaire si ce n’est pas vrai.

## What you can ask for

b4-ask = Ce que vous pouvez demander
b4-ask-time = Demandez vite : « Combien de temps ai-je pour réclamer mon salaire ? »
b4-ask-embassy = Vous pouvez parler de nouveaux papiers à votre ambassade, si votre propre État n’est pas un risque pour vous.
b4-ask-money = Pays qui ont adhéré au protocole de l’ONU sur la traite : la loi doit rendre une indemnisation possible pour les personnes qui ont subi la traite. C’est de l’argent pour le mal subi.
b4-ask-remedy = Pays qui ont adhéré au Protocole de 2014 sur le travail forcé : toute personne qui a dû faire un travail forcé doit avoir des moyens de réparation. Une indemnisation en est un exemple. Cela ne dépend pas d’un titre de séjour.

## What to be careful about

b4-careful = À quoi faire attention
b4-careful-leave = Koweït : si vous partez, votre employeur peut signaler votre absence. Cela peut mener à une arrestation. D’autres pays du Golfe ont des systèmes semblables. Si vous pouvez attendre sans danger, demandez conseil avant de partir.
b4-careful-office = Avant de donner votre nom à un bureau, demandez : « Allez-vous informer la police ou l’immigration ? »
b4-careful-police = Dans certains pays, les personnes qui vont à la police peuvent être arrêtées ou expulsées du pays. Des rapports de 2023 et 2024 le disent du Liban et du Koweït. Cela peut aussi être le cas dans d’autres pays. Parlez d’abord à un avocat, à une ligne d’aide ou à une association, si vous pouvez.
b4-careful-employer = Votre employeur peut se mettre en colère quand vous demandez. Pensez d’abord à un endroit où vous seriez à l’abri.

## Who can help

b4-who = Qui peut aider
b4-who-union = Un syndicat, ou une association pour les travailleurs ou pour les migrants.
b4-who-lawyer = Un avocat. Dans certains pays, les personnes qui ont subi la traite peuvent avoir une aide juridique gratuite. L’Inde et la Jordanie sont des exemples.
b4-who-line = Une ligne d’aide. Quelqu’un y sait peut-être qui peut aider pour le salaire et les papiers près de vous.
