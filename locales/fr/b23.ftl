### Guide B23: I think somebody I know needs help
### Every claim stands in the list of facts (content/facts.toml); content/guides/b23.toml says which claim rests on which fact.
### "You" is a friend, a relative, a neighbour or a colleague; "the person" is the one who may need help, whatever the gender.
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b23-title = Je pense qu’une personne que je connais a besoin d’aide
# The line below the title, in the list of the start page.
b23-short = Pour les amis, la famille, les voisins et d’autres
b23-answer = Écoutez, et demandez ce que la personne veut. Si aucune vie ni aucun enfant n’est en danger, ne faites rien sans l’accord de la personne. Pensez aussi à votre propre sécurité.

## What this can mean

b23-mean = Ce que cela peut vouloir dire
b23-mean-sure = Vous n’avez pas besoin d’avoir une certitude. Vous pouvez d’abord demander conseil, sans donner de noms.
b23-mean-no = La personne va peut-être refuser l’aide, ou retourner là-bas. Il peut y avoir de bonnes raisons. Ce n’est pas sa faute.

## What to look for

b23-look = Ce qu’il faut regarder
b23-look-signs = Signes de travail forcé : quelqu’un garde les papiers ou le salaire de la personne. La personne doit travailler pour une dette, sans une fin juste. Quelqu’un menace la personne, lui fait du mal ou la tient à l’écart des autres. Le guide B2 a les onze signes.
b23-look-one = Parfois, un seul signe suffit pour montrer un travail forcé. Dans d’autres cas, il faut plusieurs signes ensemble pour le montrer.
b23-look-yes = La personne a peut-être dit oui au début. Les règles de l’ONU disent : peu importe, s’il y a eu de la force, des menaces, des tromperies ou un abus de pouvoir. La traite peut arriver dans un seul pays, une seule ville ou une seule maison.
b23-look-child = Avant 18 ans, cela compte même sans force ni tromperie. Les règles de l’ONU disent : recruter ou déplacer un enfant pour l’exploiter, c’est de la traite.

## How to talk

b23-talk = Comment parler avec la personne
b23-talk-alone = Parlez quand personne d’autre ne peut vous voir ou vous entendre. N’écrivez pas à ce sujet : quelqu’un lit peut-être les messages sur le téléphone de la personne.
b23-talk-say = Vous pouvez dire : « Je me fais du souci pour toi. Ce n’est pas ta faute. De quoi as-tu besoin ? » Puis écoutez.
b23-talk-order = Ne demandez pas tout. C’est normal si l’histoire n’est pas en ordre, ou si des détails reviennent plus tard.
b23-talk-decide = Laissez la personne décider quoi faire, et quand. C’est elle qui connaît le mieux le danger. Gardez le contact, même si elle dit non maintenant.
b23-talk-offer = Proposez quelque chose de petit. La personne peut chercher de l’aide sur votre téléphone, ou vous laisser des copies de ses papiers. Vous pouvez choisir un mot qui veut dire : « J’ai besoin d’aide maintenant. »

## What not to do. The two messages on police stand after the one on danger, and belong together

b23-not = Ce qu’il ne faut pas faire
b23-not-confront = N’affrontez pas ceux qui font peut-être du mal à la personne. Ne supprimez et ne changez rien sur son téléphone. Quelqu’un peut le remarquer, et devenir plus dangereux.
b23-not-pay = Ne payez pas pour libérer la personne. Ne l’emmenez pas de force ni par une ruse.
b23-not-post = Ne publiez pas de noms, de photos ou de lieux, et ne demandez pas d’aide dans un groupe public.
b23-not-danger = Si une vie est en danger maintenant, appelez le numéro d’urgence du pays où vous êtes. C’est le plus souvent la police. Le guide B1 dit quand elle peut être un risque, et quels autres moyens il y a.
b23-not-police = Si aucune vie ni aucun enfant n’est en danger, n’appelez pas la police sans l’accord de la personne. Demandez d’abord. Dans certains pays, les personnes au courant d’un cas de traite doivent le signaler. L’Afrique du Sud en fait partie. Si cela compte peut-être pour vous, demandez à un avocat, sans donner de noms.
b23-not-risk = Dans certains pays, les personnes qui vont à la police peuvent être arrêtées ou expulsées du pays. Des rapports de 2023 et 2024 le disent du Liban et du Koweït. Cela peut aussi être le cas dans d’autres pays. Un avocat, une ligne d’aide ou une association peut être un autre moyen.
b23-not-child = Si un enfant est peut-être en danger, n’attendez pas longtemps. Demandez à une ligne d’aide ou à une association pour les enfants. Avant de donner des noms, demandez : « Qui devez-vous informer ? »

## In some places

b23-places = Dans certains pays
b23-places-report = Dans certains pays, les personnes au courant d’un cas de traite doivent le signaler. L’Afrique du Sud en fait partie. Si cela compte peut-être pour vous, dites-le à la personne avant qu’elle donne des détails.
b23-places-kuwait = Koweït : si une personne quitte son travail, son employeur peut signaler son absence. Cela peut mener à une arrestation. D’autres pays du Golfe ont des systèmes semblables. Si elle peut attendre sans danger, demandez conseil avant qu’elle parte.

## Your own safety

b23-self = Pensez aussi à votre sécurité
b23-self-alone = Vous n’avez pas à porter cela sans aide. Vous pouvez demander à une ligne d’aide, sans le nom de la personne : « Que puis-je faire ici ? »
b23-self-home = Avant que la personne reste chez vous, pensez : qui peut venir à votre porte ? Demandez à un avocat : « Cela peut-il être un problème pour l’un de nous ? »

## Who can help

b23-who = Où envoyer la personne
b23-who-line = Une ligne d’aide qui n’est pas gérée par la police. Dans certains pays, il y a de l’aide sans aller à la police. Le Portugal et la Pologne sont des exemples.
b23-who-lawyer = Un avocat, ou une association pour les femmes, pour les travailleurs ou pour les migrants. Vous pouvez demander si vous pouvez venir aussi.
b23-who-site = Ce site. Si c’est sans danger, montrez-le sur votre téléphone. On peut voir un lien dans un message. Le guide B14 parle des téléphones.
b23-who-letter = Une lettre depuis ce site. Vous pouvez écrire au sujet d’une personne que vous connaissez. Écrivez seulement ce qu’elle voudrait, et demandez-lui d’abord, si c’est sans danger.
