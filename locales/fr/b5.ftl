### Guide B5: who keeps my words secret?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b5.toml says which claim rests on which fact.
### Promise nothing: nobody can say "secret" for all cases. "May have to" is not "must".

b5-title = Qui garde mes paroles secrètes ?
# The line below the title, in the list of the start page.
b5-short = Qui peut en parler à d’autres, et que demander
b5-answer = Certaines personnes qui aident vous demandent avant d’en parler à d’autres. Certaines doivent le dire, parce que la loi l’exige. Demandez avant de donner des noms.

## What to ask first

b5-first = Demandez avant de donner des noms
b5-first-who = « Qui êtes-vous, et pour qui travaillez-vous ? »
b5-first-tell = « Qui devez-vous informer ? Allez-vous informer la police ou l’immigration ? »
b5-first-stop = Si on informe la police, et si c’est un risque pour vous, vous pouvez arrêter. Vous pouvez parler à quelqu’un d’autre.
b5-first-write = « Qu’est-ce que vous notez, et qui peut le lire ? »
b5-first-name = « Puis-je parler avec vous sans dire mon nom ? »

## Who is who

b5-whom = Qui doit peut-être en parler à d’autres
b5-whom-lawyer = Un avocat ou un médecin. Demandez au début : « Qu’est-ce qui reste entre nous ? Quand devez-vous informer quelqu’un ? »
b5-whom-line-gb = Une ligne d’aide. Une ligne au Royaume-Uni vous demande avant de communiquer vos informations. Mais dans deux cas, elle peut informer d’autres personnes sans vous demander : quelqu’un est en danger maintenant, ou un enfant court un risque.
b5-whom-line-ca = Une ligne au Canada n’informe pas la police sans votre accord, sauf si la loi l’y oblige.
b5-whom-police = La police. Elle peut agir à cause de ce que vous dites, et peut demander vos papiers.
b5-whom-police-risk = Dans certains pays, les personnes qui vont à la police peuvent être arrêtées ou expulsées du pays. Des rapports de 2023 et 2024 le disent du Liban et du Koweït. Cela peut aussi être le cas dans d’autres pays. Vous pouvez d’abord parler à un avocat, à une ligne d’aide ou à une association.
b5-whom-interpreter = Un interprète. Vous pouvez en demander un autre, si celui-ci connaît peut-être votre famille ou la personne qui vous fait du mal.
b5-whom-site = Ce site. Vous pouvez le lire sans donner de nom. Il se peut que votre téléphone et votre réseau gardent une trace de la visite.
b5-whom-letter = Le service, si vous écrivez une lettre ici. Sa fiche dit qui il informe. Lisez la fiche avant d’envoyer.

## Children

b5-child = Si quelqu’un a moins de 18 ans
b5-child-tell = Si un enfant court un risque, les personnes qui aident peuvent en parler à d’autres sans vous demander. Dans certains pays, il se peut que la loi les y oblige.
b5-child-ask = Vous pouvez d’abord demander, sans donner de nom : « Que faites-vous si quelqu’un a moins de 18 ans ? »

## What this can mean

b5-mean = Ce que cela peut vouloir dire pour vous
b5-mean-you = C’est vous qui décidez de ce que vous dites. Vous pouvez dire peu, et vous pouvez arrêter.
b5-mean-un = Pays qui ont adhéré au protocole de l’ONU sur la traite : ils doivent protéger la vie privée des personnes qui ont subi la traite. Ils le font dans la mesure où leur propre loi le permet.
b5-mean-coe = Certains pays ont adhéré à la convention du Conseil de l’Europe contre la traite. Là, les personnes qui ont subi la traite ont droit à leur vie privée.

## What you can ask for

b5-ask = Ce que vous pouvez demander
b5-ask-consent = Dans les pays qui ont adhéré à cette convention du Conseil de l’Europe, il faut votre accord pour vous aider. Vous devez savoir à quoi vous dites oui.
b5-ask-see = Union européenne : vous pouvez demander à toute organisation ce qu’elle garde sur vous.
b5-ask-delete = Là, vous pouvez lui demander de corriger ce qui est faux. Vous pouvez lui demander de supprimer ce dont elle n’a plus besoin.
b5-ask-back = Là, si vous avez dit oui à l’utilisation de vos données, vous pouvez retirer votre accord à tout moment.

## What to be careful about

b5-careful = À quoi faire attention
b5-careful-report = Dans certains pays, les personnes au courant d’un cas de traite doivent le signaler. L’Afrique du Sud en fait partie.
b5-careful-said = On ne peut pas reprendre ce qui a été dit. Vous pouvez attendre avant de donner des noms et des lieux.
b5-careful-phone = Si vous sentez que quelqu’un surveille votre téléphone, c’est peut-être vrai. Cherchez de l’aide sur le téléphone d’un ami, ou sur un ordinateur de bibliothèque.
b5-careful-write = N’écrivez pas de noms, de lieux ou votre histoire là où d’autres peuvent les lire.

## Who can help

b5-who = Qui peut aider
b5-who-line = Une ligne d’aide. La liste dit qui gère chaque ligne, et ce qu’il faut savoir avant d’appeler.
b5-who-lawyer = Un avocat, ou une association qui ne fait pas partie de l’État.
