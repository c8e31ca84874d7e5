### Guide B9: can the harm be put right?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b9.toml says which claim rests on which fact.
### The words in brackets are the words that lawyers use; use the usual ones of your language. Nobody can say that money will come. Promise nothing.

b9-title = Le mal peut-il être réparé ?
# The line below the title, in the list of the start page.
b9-short = Argent pour le mal subi, et autres réparations
b9-answer = Parfois, en partie. Vous pouvez peut-être demander de l’argent pour le mal subi, et d’autres réparations. Cela dépend du pays. Demandez vite conseil, car il peut y avoir des délais.

## What this can mean

b9-mean = Ce que cela peut vouloir dire pour vous
b9-mean-fault = Ce qu’on vous a fait n’est pas votre faute. C’est à vous de choisir si vous demandez quelque chose.
b9-mean-status = Pays qui ont adhéré au Protocole de 2014 sur le travail forcé : toute personne qui a dû faire un travail forcé doit avoir des moyens de réparation. Une indemnisation en est un exemple. Cela ne dépend pas d’un titre de séjour.

## Six kinds of remedy

b9-kinds = Six façons de réparer
b9-kinds-un = Des recommandations de l’ONU nomment cinq sortes de réparation, après de très graves violations des droits humains. Des recommandations ne sont pas une loi.
b9-kinds-back = Rendre (restitution). C’est rendre ce que vous aviez, autant que possible : liberté, identité, vie de famille, emploi, maison, biens.
b9-kinds-money = De l’argent pour le mal subi (indemnisation). Pays qui ont adhéré au protocole de l’ONU sur la traite : la loi doit rendre cela possible pour les personnes qui ont subi la traite.
b9-kinds-care = De l’aide pour se rétablir (réadaptation). Cela comprend des soins médicaux, une aide psychologique, et une aide juridique et sociale.
b9-kinds-truth = La vérité et des excuses (satisfaction). La vérité est dite, et quelqu’un demande pardon.
b9-kinds-again = Des mesures pour que cela n’arrive plus (non-répétition).
b9-kinds-protect = La sixième façon est la protection pendant une affaire (protection provisoire). Certains pays ont adhéré à la convention du Conseil de l’Europe contre la traite. Ils doivent protéger les personnes qui ont subi la traite et les témoins contre la vengeance et les menaces. Ils doivent le faire pendant et après l’affaire.

## In some places

b9-places = Dans certains pays
b9-places-coe = Pays qui ont adhéré à la convention du Conseil de l’Europe contre la traite : les personnes qui ont subi la traite ont droit à une indemnisation, payée par les responsables. L’État doit aussi rendre une indemnisation possible, par exemple avec un fonds. Sa propre loi fixe les conditions.
b9-places-eu = Union européenne : chaque pays doit avoir un système d’indemnisation pour les personnes touchées par un crime violent et volontaire. Le crime doit avoir eu lieu dans ce pays. Demandez : « Est-ce que cela compte pour moi ? »

## More than one country

b9-border = S’il y a plusieurs pays
b9-border-start = Vous pouvez demander à un avocat ou à une association dans le pays où vous êtes maintenant. On y sait peut-être comment commencer dans un autre pays.
b9-border-eu = Union européenne : vous vivez peut-être dans un pays de l’UE, et le crime a eu lieu dans un autre. Vous pouvez alors demander une indemnisation par un bureau du pays où vous vivez.
b9-border-court = Les 46 pays du Conseil de l’Europe : avant la Cour européenne des droits de l’homme, il faut le plus souvent passer par les tribunaux du pays. Après la décision finale dans le pays, vous avez 4 mois pour faire votre demande. Nous avons lu les 4 mois dans un texte de 2022.
# OAS: the organisation of states in the Americas. A petition is a letter that asks the Commission to look at what a state did.
b9-border-americas = Pays d’Amérique membres de l’OEA : toute personne, tout groupe ou toute organisation peut envoyer une pétition à la Commission interaméricaine des droits de l’homme. Il faut l’envoyer dans les 6 mois après la décision finale dans le pays. La page que nous avons lue n’a pas de date.
b9-border-women = Pays qui ont accepté les plaintes au comité de l’ONU pour les droits des femmes (CEDEF, CEDAW) : le comité peut demander à l’État de vous protéger tout de suite. Une plainte doit y porter un nom.

## What you can do

b9-do = Ce que vous pouvez faire
b9-do-safe = Votre sécurité passe d’abord. La personne qui vous a fait du mal peut se mettre en colère quand vous demandez. Ne vous mettez pas en danger pour avoir des preuves.
b9-do-list = Si c’est sans danger, notez les dates, les lieux, les heures de travail et les promesses. Notez qui a vu ce qui s’est passé.
b9-do-keep = Gardez les contrats, les messages et les photos. Gardez les papiers sur ce que cela vous a coûté : médecins, médicaments, transport. Gardez tout cela hors de portée des personnes qui vous font du mal.
b9-do-doctor = Si vous voyez un médecin, vous pouvez demander : « Pouvez-vous noter les blessures et les traces sur mon corps, et comment je me sens ? Puis-je avoir une copie ? »

## What you can ask for

b9-ask = Ce que vous pouvez demander
b9-ask-which = Demandez à un avocat ou à une association : « Lesquelles de ces voies sont peut-être ouvertes pour moi ? Dans quel pays ? »
b9-ask-first = Avant de donner votre nom à un bureau, demandez : « Que dois-je faire d’abord ? Qui devez-vous informer à mon sujet ? »
b9-ask-cost = Demandez : « Combien cela coûte-t-il ? Dois-je payer si nous perdons ? Puis-je avoir un avocat gratuit ? »

## What to be careful about

b9-careful = À quoi faire attention
b9-careful-time = Il y a des délais, et ils ne sont pas les mêmes partout. Demandez tôt : « Combien de temps ai-je ? » Demandez aussi si vous pensez qu’il est trop tard.
b9-careful-sign = Demandez conseil avant de signer que vous avez reçu votre argent, ou que vous ne voulez plus rien.
b9-careful-money = Ne comptez pas sur de l’argent avant de l’avoir reçu. Faites attention aux gens qui promettent de l’argent et veulent d’abord être payés.

## Who can help

b9-who = Qui peut aider
b9-who-lawyer = Un avocat. Pays qui ont adhéré à la convention du Conseil de l’Europe contre la traite : les personnes qui ont subi la traite ont droit à une aide juridique. Elles ont aussi droit à une aide juridique gratuite. Les règles de chaque pays fixent les conditions.
b9-who-line = Une ligne d’aide, un syndicat ou une association. Quelqu’un y connaît peut-être un avocat près de vous.
