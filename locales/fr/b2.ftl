### Guide B2: is this exploitation?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b2.toml says which claim rests on which fact.
### The signs are plain words for the eleven indicators of forced labour of the ILO: keep all eleven, in this order. She may
### not know the word "exploitation": choose the word that helpers in your language use, and never ask her to know it.

b2-title = Est-ce de l’exploitation ?
# The line below the title, in the list of the start page.
b2-short = Des signes que quelque chose ne va pas
b2-answer = Peut-être, si certains de ces signes ressemblent à votre vie. C’est possible même si vous avez dit oui au début. Vous n’avez pas besoin de connaître le mot.

## Signs. "Somebody" and "they" can be an employer, a partner, a relative or anybody else.

b2-signs = Les signes à chercher
b2-signs-need = Vous êtes dans le besoin, et quelqu’un s’en sert contre vous.
b2-signs-promise = Ce n’est pas ce qu’on vous a promis.
b2-signs-move = Vous ne pouvez pas aller et venir comme vous voulez.
b2-signs-apart = On vous tient à l’écart des autres.
b2-signs-hurt = Quelqu’un fait du mal à votre corps, ou vous fait faire des actes sexuels.
b2-signs-threat = Quelqu’un vous menace.
b2-signs-papers = On garde votre passeport ou vos autres papiers.
b2-signs-pay = On retient votre salaire.
b2-signs-debt = Vous devez travailler pour payer une dette. Votre travail n’est pas compté justement, ou il n’y a pas de fin.
b2-signs-bad = Vous devez vivre ou travailler dans de très mauvaises conditions.
b2-signs-hours = Vous devez travailler beaucoup trop d’heures.

## What this can mean for you

b2-mean = Ce que cela peut vouloir dire pour vous
b2-mean-fault = Si quelqu’un vous a fait cela, ce n’est pas votre faute.
b2-mean-eleven = L’organisation de l’ONU pour le travail, l’OIT, donne une liste de onze signes de travail forcé. Les signes plus haut sont les mêmes, en mots simples.
b2-mean-one = Parfois, un seul signe suffit pour montrer un travail forcé. Dans d’autres cas, il faut plusieurs signes ensemble pour le montrer.
b2-mean-trafficking = La traite, c’est : quelqu’un recrute, déplace, cache ou accueille une personne, pour l’exploiter. Cela se fait par la force, des menaces ou des tromperies, ou par un abus de pouvoir.
b2-mean-yes = Alors, peu importe si vous avez dit oui au début. Les règles de l’ONU le disent.
b2-mean-kinds = Il ne s’agit pas seulement de travail. L’exploitation sexuelle, l’esclavage et le prélèvement d’un organe du corps sont aussi de l’exploitation.
b2-mean-marriage = Un mariage peut ressembler à l’esclavage. Une convention de l’ONU de 1956 le dit quand une femme est donnée contre paiement sans pouvoir refuser.
b2-mean-house = Il n’est pas nécessaire de passer une frontière. Cela peut arriver dans un seul pays, une seule ville ou une seule maison.
b2-mean-border = Vous avez peut-être payé quelqu’un pour vous faire passer une frontière. Si on vous exploite ensuite, cela peut devenir de la traite.
b2-mean-child = Avant 18 ans, cela compte même sans force ni tromperie. Les règles de l’ONU disent : recruter ou déplacer un enfant pour l’exploiter, c’est de la traite.

## What you can do

b2-do = Ce que vous pouvez faire
b2-do-words = Dites ce qui se passe, avec vos mots, et seulement ce que vous voulez dire.
b2-do-order = C’est normal si votre histoire n’est pas en ordre, ou si des détails reviennent plus tard.
b2-do-keep = Vous pouvez garder les messages de menace, et une liste de ce qui s’est passé, avec des dates. Gardez-les hors de portée des personnes qui vous font du mal.
b2-do-stop = C’est peut-être beaucoup à lire. Vous pouvez arrêter ici et revenir un autre jour.

## What you can ask for

b2-ask = Ce que vous pouvez demander
b2-ask-question = Vous pouvez demander à un avocat, à une ligne d’aide ou à une association : « Est-ce de l’exploitation ? »
b2-ask-coe = Certains pays ont adhéré à la convention du Conseil de l’Europe contre la traite. Là, on doit dire leurs droits aux personnes qui ont subi la traite, dans une langue qu’elles comprennent.
b2-ask-coe-time = Là, elles doivent avoir un temps pour se rétablir et réfléchir. Il commence quand il y a de bonnes raisons de croire qu’elles ont subi la traite.
b2-ask-coe-witness = Là, l’aide ne doit pas dépendre de votre accord pour témoigner.

## What to be careful about

b2-careful = À quoi faire attention
b2-careful-case = Cette liste ne peut pas décider de votre cas. Un avocat qui connaît la loi du pays peut en dire plus.
b2-careful-report = Dans certains pays, les personnes au courant d’un cas de traite doivent le signaler. L’Afrique du Sud en fait partie. Avant de donner des noms, demandez : « Qui devez-vous informer ? »
b2-careful-person = Pensez à qui peut vous voir lire ceci. La personne qui vous contrôle peut se mettre en colère.

## Who can help

b2-who = Qui peut aider
b2-who-lawyer = Un avocat, ou une association pour les travailleurs, pour les migrants ou pour les femmes.
b2-who-line = Une ligne d’aide. Rien ne vous oblige à dire votre nom.
b2-who-person = Une personne de confiance. Vous n’avez pas à porter cela sans aide.
