### Guide B20: my child and me.
### Every claim stands in the list of facts (content/facts.toml); content/guides/b20.toml says which claim rests on which fact.
### Parents of all kinds read this, and people who are pregnant. The law about families differs most of all: be no stronger. Promise nothing.

b20-title = Mon enfant et moi
# The line below the title, in the list of the start page.
b20-short = Rester ensemble, papiers, menaces
b20-answer = Cela dépend du pays. La plupart des pays doivent penser à ce qui est le mieux pour un enfant. Demandez tôt à un avocat, surtout avant de signer ou de voyager.

## What this can mean

b20-mean = Ce que cela peut vouloir dire pour vous
b20-mean-fault = Ce que quelqu’un vous a fait ne fait pas de vous un mauvais parent. Ce n’est pas votre faute, ni celle de votre enfant.
b20-mean-born = La naissance de votre enfant a peut-être eu lieu quand quelqu’un vous contrôlait, ou après un rapport forcé. Quoi que vous ressentiez, vous pouvez en parler à un médecin ou à une personne qui aide.
b20-mean-threat = Quelqu’un dit peut-être : « Si tu pars, je prends ton enfant. » Cela peut être un moyen de vous faire rester. Cela peut aussi être vrai. Cela dépend de la loi du pays. Si vous pouvez attendre sans danger, demandez à un avocat avant de partir.
b20-mean-custody = La garde, c’est un mot pour dire qui s’occupe d’un enfant et peut décider pour lui. Demandez quelles règles comptent là où vous êtes.

## In some places

b20-places = Dans certains pays
b20-places-un = La plupart des pays ont adhéré à la convention de l’ONU sur les droits de l’enfant. Cela compte pour chaque décision sur un enfant : ce qui est le mieux pour lui doit être une des choses les plus importantes. Cela ne dit pas avec qui l’enfant va vivre.
b20-places-coe-school = Certains pays ont adhéré à la convention du Conseil de l’Europe contre la traite. Là, l’aide aux personnes qui ont subi la traite doit comprendre l’école pour les enfants.
b20-places-coe-family = Dans ces pays, la famille peut aussi être protégée, quand c’est nécessaire. C’est une protection contre la vengeance et les menaces, dans une affaire contre les personnes qui vous exploitaient.
b20-places-detain = Un expert de l’ONU a dit en 2010 : on ne devrait pas enfermer des enfants migrants parce qu’eux ou leurs parents n’ont pas de titre de séjour. Ce sont des recommandations, pas une loi.

## What you can do

b20-do = Ce que vous pouvez faire
b20-do-danger = Si vous ou votre enfant êtes en danger maintenant, lisez le guide « Si je suis en danger maintenant ».
b20-do-bag = Si vous devez peut-être partir, et si c’est sans danger, préparez un sac avec des papiers et des vêtements. Pensez aux médicaments de votre enfant et à un jouet. Apprenez les numéros de téléphone importants par cœur.
b20-do-papers = Si vous avez un acte de naissance, un carnet de santé ou une photo de votre enfant, gardez-les à l’abri. Laissez des copies à une personne de confiance.
b20-do-list = Gardez les menaces, et écrivez une liste avec des dates. Notez qui s’occupe de votre enfant chaque jour. Gardez tout cela hors de portée des personnes qui vous font du mal.
b20-do-talk = Vous pouvez dire à votre enfant avec des mots simples : « Ce n’est pas ta faute. » Pensez d’abord à ce que votre enfant peut dire aux autres. Si c’est sans danger, vous pouvez vous entraîner ensemble : où aller s’il y a un danger ?

## What you can ask for

b20-ask = Ce que vous pouvez demander
b20-ask-lawyer = Demandez à un avocat : « Qui peut décider pour mon enfant maintenant ? Un tribunal peut-il nous protéger ? Que peut-il se passer si je pars avec mon enfant ? »
b20-ask-shelter = Avant d’aller dans un lieu d’hébergement, demandez : « Mon enfant peut-il rester avec moi ? Est-ce que cela compte pour les garçons, et pour les enfants plus grands ? »
b20-ask-birth = Demandez d’abord à un avocat ou à une association : « Comment puis-je déclarer la naissance de mon enfant ? Est-ce que cela peut être un risque pour moi ? Dois-je donner le nom du père ? »
b20-ask-permit = Si vous n’avez pas de titre de séjour, demandez à un avocat : « Quelle est la nationalité de mon enfant ? Pouvons-nous rester ensemble ? »
b20-ask-court = S’il y a une affaire au tribunal sur votre enfant, demandez un interprète. Demandez si vous pouvez parler sans rencontrer la personne qui vous fait du mal.
b20-ask-taken = Si on a pris votre enfant, ou s’il est dans un autre pays, demandez à un avocat dès que possible. « Que pouvons-nous faire maintenant ? Combien de temps avons-nous ? » Si vous craignez que quelqu’un emmène votre enfant, demandez : « Peut-on arrêter un voyage ou un passeport ? »

## What to be careful about

b20-careful = À quoi faire attention
b20-careful-travel = Avant d’emmener votre enfant dans un autre pays, parlez à un avocat si vous pouvez. Demandez : « Puis-je en décider sans personne d’autre ? Que peut-il se passer plus tard ? »
b20-careful-sign = Pour votre enfant, ne signez aucun papier que vous ne comprenez pas. Dites : « Je veux d’abord demander conseil. » Demandez à quelqu’un de vous le lire dans votre langue.
b20-careful-tell = Si un enfant court un risque, les personnes qui aident peuvent en parler à d’autres sans vous demander. Une ligne d’aide au Royaume-Uni le dit. Demandez d’abord : « Que faites-vous s’il y a un enfant ? »
b20-careful-office = Si un bureau pour l’enfance veut décider pour votre enfant, demandez : « Pourquoi ? Que puis-je faire pour que nous restions ensemble ? Qui peut m’aider pour cela ? »
b20-careful-call = Si quelqu’un prend votre enfant maintenant, vous pouvez appeler un numéro d’urgence. C’est peut-être la police qui répond.
b20-careful-police = Dans certains pays, les personnes qui vont à la police peuvent être arrêtées ou expulsées du pays. Des rapports de 2023 et 2024 le disent du Liban et du Koweït. Cela peut aussi être le cas dans d’autres pays. Vous pouvez aussi demander à un avocat, à une ligne d’aide ou à une association.

## Who can help

b20-who = Qui peut aider
b20-who-lawyer = Un avocat qui connaît les règles pour les familles et les enfants. Certains pays ont des règles sur l’aide juridique gratuite pour les personnes qui ont subi la traite. L’Inde et la Jordanie sont des exemples. Demandez si ces règles comptent pour une affaire sur votre enfant.
b20-who-line = Une ligne d’aide. Certaines lignes sont pour les femmes ou pour les enfants. La liste des numéros dit qui gère chaque ligne.
b20-who-people = Un médecin, une sage-femme ou une association pour les femmes ou pour les enfants. Demandez d’abord qui ils doivent informer.
