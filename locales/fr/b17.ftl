### Guide B17: people with a disability
### Every claim stands in the list of facts (content/facts.toml); content/guides/b17.toml says which claim rests on which fact.
### Support to decide is not deciding for somebody. Speak to the reader, never about "the disabled". Promise nothing.

b17-title = J’ai un handicap
# The line below the title, in the list of the start page.
b17-short = Soutien, mots simples, mes propres choix
b17-answer = Vous pouvez demander des mots simples, plus de temps, et une personne de confiance à côté de vous. Dans certains pays, la loi donne une partie de cela à certaines personnes. Vous pouvez dire ce que vous voulez.

## What this can mean

b17-mean = Ce que cela peut vouloir dire pour vous
b17-mean-fault = Si quelqu’un s’est servi de votre handicap pour vous faire du mal ou vous contrôler, ce n’est pas votre faute.
b17-mean-carer = Cela peut être une personne qui s’occupe de vous, ou quelqu’un de votre famille. On peut avoir besoin d’une personne, et dire quand même que quelque chose ne va pas.
b17-mean-keep = Quelqu’un garde peut-être vos médicaments, votre argent, ou ce qu’il vous faut pour bouger, entendre ou parler. Vous pouvez en parler à quelqu’un.
b17-mean-sign = Se servir de votre besoin contre vous, les menaces, vous tenir à l’écart des autres : ce sont des signes de travail forcé. Le guide B2 donne les onze signes.
b17-mean-yes = Les règles de l’ONU sur la traite disent : peu importe si vous avez dit oui. Cela compte s’il y a eu de la force, des menaces, des tromperies ou un abus de pouvoir.

## In some places

b17-places = Dans certains pays
b17-places-eu-words = Union européenne, mais pas le Danemark : les agents de l’État doivent utiliser un langage simple et accessible avec les personnes touchées par un crime. Ils doivent tenir compte de tout handicap. « Accessible » veut dire que vous pouvez le lire, l’entendre ou le comprendre. Nous l’avons lu dans un texte de 2020. Cela a peut-être changé.
b17-places-eu-person = Là, vous avez peut-être besoin d’aide pour comprendre ou pour vous faire comprendre. Vous pouvez alors venir au premier entretien avec des agents de l’État avec une personne de votre choix. Il y a des exceptions. Nous l’avons aussi lu dans un texte de 2020.
b17-places-coe = Certains pays ont adhéré à la convention du Conseil de l’Europe contre la traite. Là, il faut votre accord pour vous aider après la traite. Vous devez savoir à quoi vous dites oui. Les personnes qui aident doivent regarder vos besoins particuliers.
b17-places-un = Pays qui ont adhéré au protocole de l’ONU sur la traite : dans les cas qui conviennent, il doit y avoir une aide pour les personnes qui ont subi la traite. Elle sert à faire entendre leur avis dans l’affaire pénale. Demandez à un avocat si cela compte pour vous.

## What you can do

b17-do = Ce que vous pouvez faire
b17-do-need = Pensez à ce qu’il vous faut pour raconter votre histoire. Cela peut être plus de temps, des pauses, des images, la langue des signes ou une pièce calme.
b17-do-way = Racontez à votre façon : avec des mots, des signes, des images ou un appareil. C’est normal si votre histoire n’est pas en ordre, ou si des détails reviennent plus tard.
b17-do-you = Si la personne à côté de vous ne vous fait pas de mal, vous pouvez dire : « Parlez-moi directement, s’il vous plaît, et pas seulement à cette personne. »
b17-do-plan = S’il vous faut des soins chaque jour, pensez à qui d’autre pourrait les donner. Si vous pouvez attendre sans danger, faites-le avant de parler d’une personne qui s’occupe de vous.

## Deciding

b17-decide = Si quelqu’un décide pour vous
b17-decide-help = Soutenir n’est pas la même chose que décider pour vous. Une personne qui aide bien explique, attend, et demande ce que vous voulez.
b17-decide-paper = Quelqu’un dit peut-être avoir le droit de décider pour vous. Si cette personne risque de se mettre en colère, ne lui demandez pas de preuve. Demandez à un avocat : « Y a-t-il un papier qui le dit ? De quoi cette personne peut-elle décider ? Peut-on changer cela ? »
b17-decide-sign = Ne signez pas ce que vous ne comprenez pas. Vous pouvez demander qu’une personne de confiance vous le lise et vous l’explique.

## What you can ask for

b17-ask = Ce que vous pouvez demander
b17-ask-access = Vous pouvez demander : « Y a-t-il une entrée sans escaliers ? Y a-t-il la langue des signes ? Y a-t-il un texte en mots faciles ? »
b17-ask-alone = Vous pouvez demander à parler sans la personne qui s’occupe de vous. Si cette personne risque de se mettre en colère, demandez-le quand elle ne peut pas vous entendre.
b17-ask-person = Vous pouvez demander si une personne de confiance peut rester avec vous. Ce n’est pas forcément quelqu’un de votre famille.
b17-ask-again = Vous pouvez demander aux gens de répéter, de parler plus lentement, ou de l’écrire.

## What to be careful about

b17-careful = À quoi faire attention
b17-careful-beside = La personne qui s’occupe de vous, qui vous soutient ou qui interprète connaît peut-être celle qui vous fait du mal. Si elle ne peut pas vous entendre, vous pouvez demander quelqu’un d’autre.
b17-careful-report = Dans certains pays, les personnes au courant d’un cas de traite doivent le signaler. L’Afrique du Sud en fait partie. Avant de donner des détails, demandez : « Qui devez-vous informer ? Allez-vous informer la personne qui s’occupe de moi ? »
b17-careful-care = Cette personne peut se mettre en colère, ou ne plus vous aider. Pensez d’abord : comment auriez-vous à manger, vos médicaments et des soins ?
b17-careful-police = Dans certains pays, les personnes qui vont à la police peuvent être arrêtées ou expulsées du pays. Des rapports de 2023 et 2024 le disent du Liban et du Koweït. Cela peut aussi être le cas dans d’autres pays. Parlez d’abord à un avocat, à une ligne d’aide ou à une association, si vous pouvez.

## Who can help

b17-who = Qui peut aider
b17-who-organisation = Une association de personnes avec un handicap. Demandez d’abord : « Qui devez-vous informer ? »
b17-who-doctor = Un médecin, une infirmière ou un travailleur social. Vous pouvez demander à lui parler sans personne d’autre.
b17-who-line = Une ligne d’aide. Si téléphoner est difficile, une personne de confiance peut appeler pour vous, ou demander si vous pouvez écrire.
b17-who-lawyer = Un avocat. Demandez : « Que dit la loi ici sur le soutien aux personnes avec un handicap ? » Le guide B10 parle des avocats et des interprètes.
