### Guide B8: can I stay, can I be sent back?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b8.toml says which claim rests on which fact.
### "Consider" and "preferably" are not "must". Time to recover and think is not a permit to stay: never mix them up. Promise nothing.

b8-title = Puis-je rester ? Peut-on me renvoyer ?
# The line below the title, in the list of the start page.
b8-short = Titres de séjour, danger au pays, retour
b8-answer = Dans certains pays, vous pouvez peut-être avoir un titre de séjour. Des personnes sont quand même expulsées du pays, même là où la loi les protège. Demandez d’abord à un avocat.

## What this can mean

b8-mean = Ce que cela peut vouloir dire pour vous
b8-mean-fault = Si quelqu’un a gardé vos papiers ou a laissé finir votre titre de séjour, ce n’est pas votre faute.
b8-mean-two = Un temps pour se rétablir et réfléchir n’est pas la même chose qu’un titre de séjour. Demandez pour chaque papier : « Est-ce qu’il me permet de rester ? Jusqu’à quand ? »
b8-mean-refugee = Des recommandations de l’agence de l’ONU pour les réfugiés (HCR) disent : certaines personnes qui ont subi la traite peuvent être réfugiées. Un exemple : vous craignez les personnes qui vous exploitaient, et votre État ne vous protège pas. Des recommandations ne sont pas une loi.

## In some places

b8-places = Dans certains pays
# "The authority finds": the authority of that country decides if a reason fits.
b8-places-coe = Certains pays ont adhéré à la convention du Conseil de l’Europe contre la traite. Ils doivent donner un titre de séjour renouvelable aux personnes qui ont subi la traite, pour une raison ou deux. La première : l’autorité juge que votre situation personnelle l’exige. L’autre : elle juge qu’on a besoin de vous dans l’affaire contre les personnes qui vous exploitaient. Chaque pays choisit une raison ou les deux.
b8-places-coe-decide = Dans ces pays, les autorités ne doivent pas vous expulser pendant qu’elles décident si vous avez subi la traite. Cela compte dès qu’il y a de bonnes raisons de le croire.
b8-places-coe-time = Dans ces pays, pendant votre temps pour vous rétablir et réfléchir, on ne doit pas appliquer un ordre de partir. Demandez à un avocat si cela compte peut-être pour vous.
b8-places-coe-asylum = Dans ces pays, un tel titre de séjour ne vous enlève pas le droit de demander l’asile. Pour un enfant, le titre doit suivre ce qui est le mieux pour l’enfant.
b8-places-un = Pays qui ont adhéré au protocole de l’ONU sur la traite : ils devraient envisager de laisser rester les personnes qui ont subi la traite, dans les cas qui conviennent. Cela peut être pour un temps ou pour toujours. Rien ne les oblige à dire oui.
b8-places-ca = Canada : il y a un titre de séjour spécial pour les personnes qui ont subi la traite. Il dure au moins 12 mois, avec quelques exceptions, et il n’y a rien à payer. Vous pouvez dire vous-même au bureau de l’immigration que vous avez subi la traite. Nous l’avons lu sur une page de 2025 ou plus tard. Parlez d’abord à un avocat, si vous pouvez.
b8-places-tr = Turquie : les personnes qui ont subi la traite peuvent avoir un titre de séjour pour un temps court. On peut le prolonger, jusqu’à une limite. La page où nous l’avons lu n’a pas de date.
b8-places-br = Brésil : les personnes qui ont subi la traite ou un travail en esclavage peuvent demander un titre de séjour. Elles peuvent le demander dans tout bureau de la Police fédérale. Nous l’avons lu dans un texte de 2024.
b8-places-br-police = La police peut être un risque si on peut vous arrêter. C’est pareil si une personne qui vous fait du mal y connaît quelqu’un. Vous pouvez d’abord parler à un avocat ou à une association.

## What you can do

b8-do = Ce que vous pouvez faire
b8-do-lawyer = Avant d’aller à un bureau, demandez à un avocat : « Puis-je avoir un titre de séjour ? Puis-je demander l’asile ? » L’asile est une protection pour les personnes réfugiées.
b8-do-afraid = Un agent de l’État veut peut-être vous renvoyer, et vous avez peur. Vous pouvez dire : « J’ai peur de retourner là-bas. » Demandez un avocat et un interprète.
b8-do-why = Si c’est sans danger, écrivez pourquoi un retour est dangereux. Gardez ce papier hors de portée des personnes qui vous font du mal.
b8-do-letters = Les lettres d’un bureau donnent parfois un dernier jour pour répondre. Montrez-les à un avocat ou à une association le plus tôt possible.
b8-do-sign = Ne signez pas ce que vous ne comprenez pas. Ne signez pas que vous voulez retourner au pays si vous ne le voulez pas.

## What you can ask for

b8-ask = Ce que vous pouvez demander
b8-ask-own = Si votre titre de séjour dépend d’un partenaire ou d’un employeur, demandez à un avocat : « Puis-je avoir mon propre titre de séjour ? »
b8-ask-return = Pays qui ont adhéré au protocole de l’ONU sur la traite : un retour doit tenir compte de votre sécurité, et d’une affaire au tribunal s’il y en a une. Il devrait de préférence être votre choix, mais ce n’est pas une obligation.
b8-ask-before = Vous voulez peut-être rentrer chez vous. Vous pouvez demander avant : « Qui sait que je viens ? Où puis-je vivre ? Qui peut m’aider là-bas ? »

## What to be careful about

b8-careful = À quoi faire attention
b8-careful-office = Avant de donner votre nom à un bureau, demandez : « Allez-vous informer la police ou l’immigration ? »
b8-careful-police = Dans certains pays, les personnes qui vont à la police peuvent être arrêtées ou expulsées du pays. Des rapports de 2023 et 2024 le disent du Liban et du Koweït. Cela peut aussi être le cas dans d’autres pays. Parlez d’abord à un avocat, à une ligne d’aide ou à une association, si vous pouvez.
b8-careful-embassy = Si votre propre État est peut-être un risque pour vous, parlez à un avocat avant d’aller à votre ambassade. C’est pareil si vous voulez demander l’asile.
b8-careful-travel = Si vous quittez le pays, cela peut changer votre affaire. Vous ne pourrez peut-être pas revenir. Si vous pouvez attendre sans danger, demandez d’abord à un avocat.
b8-careful-sell = Faites attention si quelqu’un vend des titres de séjour, ou jure que vous en aurez un. Personne ne peut promettre cela.

## Who can help

b8-who = Qui peut aider
b8-who-lawyer = Un avocat qui connaît les règles des titres de séjour et de l’asile. Demandez d’abord combien cela coûte.
b8-who-line = Une ligne d’aide. Quelqu’un y connaît peut-être un avocat ou un interprète près de vous.
b8-who-organisation = Une association pour les migrants ou les réfugiés. Demandez d’abord si elle travaille pour l’État, et qui elle doit informer.
