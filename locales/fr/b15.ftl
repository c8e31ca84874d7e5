### Guide B15: court and witnesses
### Every claim stands in the list of facts (content/facts.toml); content/guides/b15.toml says which claim rests on which fact.
### Protection can be asked for; nobody can say that it comes or that it is enough. Questions in quotation marks claim nothing.
### Where the police are named, the words beside it say that they can be a risk, and what else there is.

b15-title = Que se passe-t-il au tribunal ?
# The line below the title, in the list of the start page.
b15-short = Être témoin, demander une protection
# The answer names no danger and no police: a look at the screen gives nothing away.
b15-answer = Dans beaucoup de pays, l’État doit prendre des mesures pour protéger des personnes contre les menaces, dans certaines affaires pénales. Vous pouvez demander une protection avant de décider de parler. Demandez d’abord à un avocat.

## What this can mean

b15-mean = Ce que cela peut vouloir dire pour vous
b15-mean-witness = Un témoin est une personne qui dit à un tribunal ce qu’elle a vu ou vécu. Un procès, c’est quand un tribunal écoute, puis décide.
b15-mean-differs = Un procès n’est pas pareil dans tous les pays. Demandez à un avocat comment cela se passe là où vous êtes.
b15-mean-fear = Si vous avez peur de parler au tribunal, ce n’est pas votre faute.
b15-mean-help = Pays qui ont adhéré à la convention du Conseil de l’Europe contre la traite : l’aide ne doit pas dépendre de votre accord pour témoigner. Un titre de séjour peut être une autre question. Demandez à un avocat pour les deux.

## In some places

b15-places = Dans certains pays
b15-places-coe = Les pays qui ont adhéré à cette convention du Conseil de l’Europe ont un devoir de protection. Ils doivent protéger les personnes qui ont subi la traite et les témoins contre la vengeance et les menaces. Ils doivent le faire pendant et après l’affaire.
b15-places-coe-family = Dans ces pays, des personnes de votre famille peuvent aussi être protégées, quand c’est nécessaire.
b15-places-coe-kinds = Dans ces pays, la protection peut être des gardes ou un nouveau lieu de vie. Elle peut aussi être une nouvelle identité, ou une aide pour trouver un emploi. Demandez ce qui est possible dans votre cas.
b15-places-un = Pays qui ont adhéré à la convention de l’ONU contre la criminalité organisée : ils doivent prendre des mesures pour aider et protéger les personnes qui en ont souffert. Cela compte surtout quand il y a des menaces. Demandez à un avocat si cela compte pour vous.
b15-places-un-private = Pays qui ont adhéré au protocole de l’ONU sur la traite : ils doivent protéger la vie privée des personnes qui ont subi la traite. Ils le font dans la mesure où leur propre loi le permet. Certaines affaires au tribunal peuvent rester privées. Il se peut que l’autre partie apprenne quand même votre nom. Demandez d’abord à un avocat.
b15-places-eu = Union européenne, mais pas le Danemark : pendant l’affaire, on devrait protéger les personnes touchées par un crime. C’est une protection contre les menaces, la vengeance et un nouveau mal. Par exemple, un ordre peut dire à quelqu’un de rester loin de vous. La page où nous l’avons lu n’a pas de date. Cela a peut-être changé.
b15-places-np = Népal : une personne qui signale un cas de traite peut demander par écrit que son nom ne soit pas donné. La loi dit que la police devrait alors garder le nom secret. Il se peut qu’un tribunal l’apprenne quand même. Demandez d’abord à un avocat. La page où nous l’avons lu n’a pas de date.
b15-places-risk = Dans certains pays, les personnes qui vont à la police peuvent être arrêtées ou expulsées du pays. Des rapports de 2023 et 2024 le disent du Liban et du Koweït. Cela peut aussi être le cas dans d’autres pays. Vous pouvez d’abord parler à un avocat, à une ligne d’aide ou à une association.

## What you can do

b15-do = Ce que vous pouvez faire
b15-do-visit = Vous pouvez demander à voir la salle du tribunal avant le jour du procès. Demandez qui sera assis où, et qui vous posera des questions.
b15-do-words = Utilisez vos mots. Si vous ne comprenez pas une question, dites-le. Vous pouvez demander une pause.
b15-do-memory = Ce qui nous fait très mal peut changer notre façon de nous souvenir. C’est normal si votre histoire n’est pas en ordre, ou si des détails viennent plus tard.
b15-do-threats = Gardez les messages de menace, et une liste des menaces avec des dates. Gardez-les hors de portée de la personne qui vous menace. Parlez-en à votre avocat.
b15-do-after = Un jour au tribunal peut être dur. Prévoyez qui rentre avec vous, et ce qui vous fera du bien après.

## What you can ask for

b15-ask = Ce que vous pouvez demander
b15-ask-must = Demandez à un avocat : « Dois-je parler au tribunal ? Que peut-il se passer si je dis non ? Puis-je changer d’avis ? »
b15-ask-see = Demandez : « Vais-je voir la personne qui m’a fait du mal ? Puis-je parler d’une autre pièce, par vidéo ou derrière un écran ? »
b15-ask-name = Demandez : « Qui va apprendre mon nom et mon adresse ? Peut-on ne pas les écrire dans les papiers ? Le tribunal peut-il fermer les portes au public ? »
b15-ask-questions = Demandez : « Que peut-on me demander sur ma vie privée ? Qui peut arrêter des questions qui ne sont pas nécessaires ? »
b15-ask-with = Demandez : « Une personne de confiance peut-elle rester avec moi ? Puis-je avoir un interprète ? Puis-je attendre dans une pièce à part ? »
b15-ask-long = Demandez : « Combien de temps dure la protection ? Qui puis-je appeler la nuit ? Ma famille peut-elle être protégée aussi ? »

## What to be careful about

b15-careful = À quoi faire attention
b15-careful-before = Demandez une protection avant d’accepter de témoigner. Demandez-la par écrit. Il se peut que la protection ne suffise pas.
b15-careful-change = Un nouveau lieu ou une nouvelle identité change votre vie. Demandez d’abord : « Puis-je encore voir ma famille ? Puis-je revenir ? »
b15-careful-talk = N’écrivez pas sur l’affaire là où d’autres peuvent le lire. Si vous êtes en danger maintenant, lisez « Si je suis en danger maintenant ».

## Who can help

b15-who = Qui peut aider
b15-who-lawyer = Un avocat qui est de votre côté. Le guide « Puis-je avoir un avocat et un interprète ? » en dit plus.
b15-who-court = Demandez au tribunal : « Y a-t-il ici quelqu’un qui aide les témoins ? » Demandez aussi qui cette personne doit informer.
b15-who-line = Une ligne d’aide ou une association. Quelqu’un pourra peut-être aller au tribunal avec vous.
