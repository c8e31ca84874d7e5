### Guide B6: do I have to answer questions?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b6.toml says which claim rests on which fact.
### Time to think, help, and a permit to stay are three different things: never let one word stand for two of them.
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b6-title = Est-ce que je dois répondre aux questions ?
# The line below the title, in the list of the start page.
b6-short = Agents de l’État, temps pour réfléchir, entretiens
# The word "police" stands in no title and no first line: a look at the screen gives nothing away.
b6-answer = Cela dépend du pays. Dans certains pays, vous pouvez avoir de l’aide sans faire de signalement. Dans certains, la loi donne d’abord un temps pour réfléchir aux personnes qui ont subi la traite. Demandez conseil avant de décider.

## What this can mean

b6-mean = Ce que cela peut vouloir dire pour vous
b6-mean-fear = Si vous avez peur de parler à la police, ce n’est pas votre faute.
b6-mean-risk = Dans certains pays, les personnes qui vont à la police peuvent être arrêtées ou expulsées du pays. Des rapports de 2023 et 2024 le disent du Liban et du Koweït. Cela peut aussi être le cas dans d’autres pays. Vous pouvez d’abord parler à un avocat, à une ligne d’aide ou à une association.

## In some places

b6-places = Dans certains pays
b6-places-coe = Certains pays ont adhéré à la convention du Conseil de l’Europe contre la traite. Là, les personnes doivent avoir un temps pour se rétablir et réfléchir. Il commence quand il y a de bonnes raisons de croire qu’elles ont subi la traite. Il dure au moins 30 jours. Un texte de 2008 le dit.
b6-places-coe-why = Dans ces pays, ce temps sert à retrouver le calme, et à vous éloigner des personnes qui vous contrôlent. Il sert aussi à décider, avec de bonnes informations, si vous aidez les autorités ou non.
b6-places-coe-stay = Dans ces pays, on ne doit pas expulser les personnes du pays pendant ce temps. Des recommandations de 2024 le disent.
b6-places-coe-help = Dans ces pays, l’aide ne doit pas dépendre de votre accord pour témoigner.
b6-places-eu = Union européenne, mais pas le Danemark ni l’Irlande : cela concerne les personnes qui ont subi la traite et ne sont pas citoyennes de l’UE. Elles doivent avoir un temps pour réfléchir. Pendant ce temps, on ne doit pas les expulser du pays. Cela compte même après une entrée sans autorisation dans l’Union européenne.
b6-places-br = Brésil : les personnes qui ont subi la traite doivent recevoir une aide complète, quel que soit leur pays d’origine. Cela ne dépend pas de leur aide à une enquête. Une loi de 2016 le dit.
b6-places-ca = Canada : il y a un titre de séjour pour les personnes qui ont subi la traite. Il ne dépend pas du fait de parler au tribunal contre les personnes qui les exploitaient. Un texte officiel de 2025 ou plus tard le dit. Il ne promet pas de titre de séjour.

## What you can do

b6-do = Ce que vous pouvez faire
b6-do-lawyer = Demandez un avocat avant de répondre à des questions, surtout sur des crimes.
b6-do-interview = Quand des agents de l’État vous posent des questions, cela s’appelle un entretien ou une audition. Vous pouvez demander une pause, ou de continuer un autre jour.
b6-do-words = Si vous parlez, utilisez vos mots. Dites seulement ce que vous savez. Essayez de ne pas deviner.
b6-do-remember = Si vous ne vous souvenez pas de quelque chose, vous pouvez le dire. Vous pouvez commencer n’importe où, et ajouter des choses plus tard.
b6-do-sign = Ne signez pas ce que vous ne comprenez pas. Demandez à quelqu’un de vous le lire dans votre langue.

## What you can ask for

b6-ask = Ce que vous pouvez demander
b6-ask-must = Demandez à un avocat : « Est-ce que je dois répondre ? Que peut-il se passer si je ne réponds pas ? Si je parle, puis-je arrêter plus tard ? »
b6-ask-time = Demandez : « Puis-je avoir un temps pour réfléchir ? Combien de temps ? Peut-il finir plus tôt ? »
b6-ask-each = Le temps pour réfléchir, l’aide et le titre de séjour sont trois choses différentes. Demandez pour chacune : « Est-ce que cela dépend de parler aux autorités ? »
b6-ask-person = Vous pouvez demander un interprète. Vous pouvez demander à parler à une femme, ou à un homme. Vous pouvez demander si une personne de confiance peut venir avec vous.

## What to be careful about

b6-careful = À quoi faire attention
b6-careful-page = Cette page ne peut pas dire si vous devez répondre. Un avocat qui connaît la loi du pays peut en dire plus.
b6-careful-punished = Des personnes exploitées sont encore parfois mises en prison ou expulsées du pays, même là où la loi les protège. Une déclaration de 2014 le dit.
b6-careful-report = Dans certains pays, les personnes au courant d’un cas de traite doivent le signaler. L’Afrique du Sud en fait partie. Avant de donner des détails, demandez : « Qui devez-vous informer ? »
b6-careful-friends = Cela peut être un risque si la personne qui vous fait du mal a des amis dans la police. Cherchez alors d’abord une autre aide : un avocat, une ligne d’aide ou une association.

## Who can help

b6-who = Qui peut aider
b6-who-lawyer = Un avocat. Demandez d’abord : « Est-ce gratuit ? »
b6-who-line = Une ligne d’aide qui n’est pas gérée par la police. La liste des numéros dit qui gère chaque ligne.
b6-who-no-police = Dans certains pays, vous pouvez avoir de l’aide sans aller à la police. Le Portugal et la Pologne sont des exemples.
b6-who-people = Une personne de confiance. Ou une association pour les femmes, pour les travailleurs ou pour les migrants.
