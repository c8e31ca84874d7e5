### Guide B1: if I am in danger now
### Read in a hurry and in fear: keep every sentence as short as you can. Numbers stand on the pages of the countries.
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b1-title = Si je suis en danger maintenant
# The line below the title, in the list of the start page.
b1-short = Qui appeler, et d’autres moyens
b1-answer = Si vous pouvez, appelez le numéro d’urgence du pays où vous êtes. C’est le plus souvent la police. Si la police est un risque pour vous, il y a d’autres moyens.

## Call. A link to the list of countries follows these two.

b1-call = Appeler
b1-call-police = Il se peut que la police apprenne votre appel, ou qu’elle vienne. Si c’est un risque pour vous, lisez d’abord « Autres moyens ».
b1-call-number = Allez aux numéros plus bas, et choisissez le pays où vous êtes. Le numéro d’urgence est tout en haut.

## When you call

b1-say = Quand vous appelez
b1-say-where = Dites d’abord où vous êtes. Puis dites ce qu’il vous faut.
b1-say-place = Vous ne savez pas où vous êtes ? Cherchez un panneau de rue, un bâtiment connu, ou une adresse sur une lettre.
b1-say-language = Dites le nom de votre langue. Il y a peut-être quelqu’un qui la parle.
b1-say-sure = Vous n’avez pas besoin de savoir à quel point c’est grave. Vous pouvez appeler quand vous vous sentez en danger.

## When the police can be a risk

b1-police = Quand la police peut être un risque
b1-police-arrest = Dans certains pays, des personnes exploitées peuvent être arrêtées ou expulsées du pays. Des rapports de 2023 et 2024 le disent du Liban et du Koweït. Cela peut aussi être le cas dans d’autres pays.
b1-police-officials = Un rapport de 2022 dit qu’en Libye, des agents de l’État ont aussi exploité des migrants.
b1-police-know = Cela peut être un risque si la personne qui vous fait du mal a des amis dans la police.
b1-police-you = Vous connaissez l’endroit et les gens. C’est vous qui décidez à qui demander de l’aide.

## Other ways

b1-ways = Autres moyens
b1-ways-line = Une ligne d’aide qui n’est pas gérée par la police. La liste des numéros dit qui gère chaque ligne.
b1-ways-hospital = Un hôpital ou un médecin. Vous pouvez d’abord demander : « Qui devez-vous informer ? »
b1-ways-people = Une personne de confiance. Ou une association pour les femmes, pour les travailleurs ou pour les migrants.
b1-ways-embassy = L’ambassade de votre pays, si votre propre État n’est pas un risque pour vous.
b1-ways-no-police = Dans certains pays, vous pouvez avoir de l’aide sans aller à la police. Le Portugal et la Pologne sont des exemples.

## What you can do

b1-do = Ce que vous pouvez faire
b1-do-go = Si vous pouvez partir sans danger, allez là où il y a d’autres gens. Par exemple un magasin, une gare ou un hôpital.
b1-do-wait = Si partir maintenant est plus dangereux, vous pouvez attendre un meilleur moment. Ce n’est pas votre faute si vous devez attendre.
b1-do-bag = Si vous avez le temps, préparez un sac avec des papiers et des vêtements. Apprenez un numéro important par cœur.
b1-do-phone = Si vous sentez que quelqu’un surveille votre téléphone, c’est peut-être vrai. Cherchez de l’aide sur le téléphone d’un ami, ou sur un ordinateur de bibliothèque.
b1-do-delete = Ne supprimez pas tout d’un coup. La personne qui vous contrôle peut le remarquer, et devenir plus dangereuse.

## If your body was hurt

b1-hurt = Si on a fait du mal à votre corps
b1-hurt-doctor = Voyez un médecin le plus tôt possible, même si rien ne se voit.
# HIV is the virus, PEP the usual short name of the medicine.
b1-hurt-hiv = Après un rapport sexuel forcé, demandez le traitement d’urgence pour éviter le VIH (PEP ou TPE). Il doit commencer le plus tôt possible, toujours moins de 72 heures (trois jours) après.
b1-hurt-more = Vous pouvez aussi poser des questions sur une grossesse, et sur d’autres maladies.

## What you can ask for

b1-ask = Ce que vous pouvez demander
b1-ask-person = Vous pouvez demander un interprète. Vous pouvez demander à parler à une femme, ou à un homme.
b1-ask-coe = Certains pays ont adhéré à la convention du Conseil de l’Europe contre la traite. Là, les personnes qui ont subi la traite doivent recevoir un lieu sûr où vivre. Elles doivent aussi recevoir des soins médicaux d’urgence.
b1-ask-coe-interpreter = Dans ces pays, elles doivent aussi avoir un interprète quand c’est approprié. S’il vous en faut un, dites-le.
