### Guide B16: after I go home.
### Every claim stands in the list of facts (content/facts.toml); content/guides/b16.toml says which claim rests on which fact.
### "Home" is the country or the place where the reader lived before. Not everybody is safe there. Promise nothing.

b16-title = Après mon retour chez moi
# The line below the title, in the list of the start page.
b16-short = Sécurité, papiers, aide, argent dû
b16-answer = Certains droits peuvent vous suivre. Vous pouvez peut-être demander un salaire ou une indemnisation depuis chez vous. Certains pays aident les personnes qui reviennent. Cela dépend du pays.

## What this can mean

b16-mean = Ce que cela peut vouloir dire pour vous
b16-mean-fault = Si vous revenez avec peu d’argent, ou avec des dettes, ce n’est pas votre faute. C’est vous qui décidez à qui raconter ce qui s’est passé.
b16-mean-time = Il faut parfois du temps pour se sentir de nouveau chez soi. Vous ressentez peut-être de la tristesse, de la colère ou de la fatigue, ou vous dormez mal. Vous pouvez aussi demander de l’aide pour cela.
b16-mean-again = Pays qui ont adhéré au protocole de l’ONU sur la traite : ils doivent essayer de protéger les personnes, pour qu’elles ne subissent pas encore la traite.

## In some places

b16-places = Dans certains pays
b16-places-own = Pays qui ont adhéré au protocole de l’ONU sur la traite : ils doivent laisser revenir leurs citoyens qui ont subi la traite, sans retard déraisonnable. Ils doivent penser à la sécurité de ces personnes. Cela compte aussi pour les personnes qui avaient un droit permanent d’y vivre.
b16-places-eu-pay = Union européenne, mais pas le Danemark ni l’Irlande : même après un renvoi, vous pouvez réclamer les salaires non payés pour un travail là-bas. Cela compte même si vous avez travaillé sans papiers.
b16-places-eu-money = Union européenne : vous vivez peut-être dans un pays de l’UE, et le crime a eu lieu dans un autre. Vous pouvez alors demander une indemnisation par un bureau du pays où vous vivez. Elle est pour les personnes touchées par un crime violent et volontaire. Demandez à un avocat si cela compte peut-être pour vous.
b16-places-pl = Pologne : un centre national (KCIK) aide les personnes polonaises qui rentrent chez elles. Il peut aider pour le logement, un médecin, des conseils juridiques et de nouveaux papiers. La page que nous avons lue est de 2018 ou d’avant.
b16-places-id = Indonésie : les personnes qui ont subi la traite ont droit à la restitution (récupérer ce qui a été pris). Elles ont aussi droit à une aide pour se rétablir, et à un retour organisé chez elles. Le texte que nous avons lu n’a pas de date.
b16-places-bd = Bangladesh : les travailleurs revenus au pays pouvaient se plaindre au ministère chargé du travail à l’étranger. Un rapport de 2017 le dit.
b16-places-ar = Argentine : une équipe de l’État a organisé le retour d’une personne chez elle, à l’intérieur du pays. Un journal l’a écrit en 2025. Demandez si cette équipe peut le faire pour vous.

## What you can do

b16-do = Ce que vous pouvez faire
b16-do-safe = Pensez à l’endroit où vous pouvez dormir sans danger, et à qui devrait savoir que vous êtes de retour. Rien ne vous oblige à aller au même endroit qu’avant.
b16-do-contact = Gardez le numéro de téléphone de votre avocat ou de votre association dans l’autre pays. Donnez-leur un moyen de vous joindre que les personnes qui vous font du mal ne peuvent pas voir.
b16-do-keep = Gardez les contrats, les messages, les bulletins de salaire et les lettres des tribunaux. Laissez des copies à une personne de confiance.
b16-do-doctor = Voyez un médecin si vous avez une blessure ou une maladie. Vous pouvez commencer par ce qui fait mal, et en dire plus après.
b16-do-danger = Si quelqu’un vous menace chez vous, lisez le guide « Si je suis en danger maintenant ». Si vous devez repartir, un avocat peut vous dire quels chemins sont ouverts.

## What you can ask for

b16-ask = Ce que vous pouvez demander
b16-ask-before = Avant de quitter l’autre pays, demandez à votre avocat : « Pouvez-vous agir pour moi quand je ne suis plus là ? Que dois-je signer pour cela ? »
b16-ask-claim = Demandez à un avocat ou à un syndicat : « Puis-je réclamer mon salaire ou une indemnisation d’ici ? Combien de temps ai-je ? »
b16-ask-court = S’il y a une affaire au tribunal, demandez : « Dois-je refaire le voyage ? Puis-je parler par vidéo ? Qui paie le voyage ? »
b16-ask-help = Demandez à une association près de vous : « Y a-t-il de l’aide pour le logement, l’école ou le travail ? Que dois-je faire pour l’avoir ? »
b16-ask-papers = S’il vous faut de nouveaux papiers, demandez ce qu’il faut apporter. Vous pouvez aussi demander : « Est-ce que le papier montre ce qui m’est arrivé ? »

## What to be careful about

b16-careful = À quoi faire attention
b16-careful-near = La personne qui vous a fait partir vit peut-être près de vous, ou est de votre famille. Si vous avez peur, parlez à une association avant d’y aller.
b16-careful-debt = Quelqu’un dit peut-être que vous devez encore de l’argent pour le voyage. Demandez conseil avant de payer, de signer ou de travailler pour cela.
b16-careful-offer = Faites attention à une nouvelle offre de travail ou de mariage dans un autre pays. Demandez d’abord à un syndicat ou à une association. Laissez une copie de l’offre à une personne de confiance.
b16-careful-story = Quelqu’un peut vouloir votre histoire pour un journal ou pour Internet. Vous pouvez dire non. Des photos et des noms peuvent y rester longtemps.
b16-careful-office = Avant de donner votre nom à un bureau, demandez : « Qui devez-vous informer ? Allez-vous informer la police ? »
b16-careful-police = La police peut être un risque si on peut vous arrêter. C’est pareil si une personne qui vous fait du mal y connaît quelqu’un. Cherchez alors d’abord une autre aide : un avocat, une ligne d’aide ou une association.

## Who can help

b16-who = Qui peut aider
b16-who-line = Une ligne d’aide dans votre pays. La liste des numéros dit qui gère chaque ligne.
b16-who-organisation = Une association pour les travailleurs qui reviennent, pour les femmes, les enfants ou les migrants. Demandez d’abord combien cela coûte, et qui elle doit informer.
b16-who-lawyer = Un avocat chez vous. Il peut travailler avec un avocat de l’autre pays.
