### Guide B10: a lawyer, an interpreter, being heard
### Every claim stands in the list of facts (content/facts.toml); content/guides/b10.toml says which claim rests on which fact.
### An interpreter speaks; a translator writes. Anybody may ask; only the facts say who must get. Promise nothing.

b10-title = Puis-je avoir un avocat et un interprète ?
# The line below the title, in the list of the start page.
b10-short = Pour comprendre, et pour se faire entendre
b10-answer = Vous pouvez demander les deux. Dans certains pays, un avocat ou un interprète peut être gratuit. Cela dépend du pays. Demandez avant de répondre aux questions.

## What this can mean

b10-mean = Ce que cela peut vouloir dire pour vous
b10-mean-lawyer = Un avocat est une personne qui connaît la loi. Il peut vous conseiller, et il peut parler pour vous.
b10-mean-interpreter = Un interprète dit dans votre langue ce que les autres disent. Il leur dit aussi ce que vous dites.
b10-mean-fault = Si vous ne parlez pas bien la langue du pays, ce n’est pas votre faute. Vous pouvez demander un interprète même si vous comprenez un peu.

## In some places

b10-places = Dans certains pays
b10-places-coe-lawyer = Pays qui ont adhéré à la convention du Conseil de l’Europe contre la traite : les personnes qui ont subi la traite ont droit à une aide juridique. Elles ont aussi droit à une aide juridique gratuite. Les règles de chaque pays fixent les conditions.
b10-places-coe-language = Dans ces pays, elles doivent recevoir des conseils sur leurs droits dans une langue qu’elles comprennent. Elles doivent avoir un interprète quand c’est approprié. S’il vous en faut un, dites-le.
b10-places-eu = Union européenne, mais pas le Danemark : dans l’affaire pénale, l’interprète et la traduction doivent être gratuits. Cela compte si vous ne parlez pas la langue. La page où nous l’avons lu n’a pas de date. Cela a peut-être changé.
b10-places-in = Inde : les personnes qui ont subi la traite peuvent avoir une aide juridique gratuite. Une loi de 1987 le dit. La page où nous l’avons lu n’a pas de date.
b10-places-jo = Jordanie : le ministère de la Justice a fait un accord avec les avocats du pays. Il concerne une aide juridique gratuite pour les personnes qui ont subi la traite. Un texte de 2024 le dit.
b10-places-co = Colombie : l’aide de l’État aux personnes qui ont subi la traite comprend des conseils juridiques et un avocat au tribunal. La page où nous l’avons lu n’a pas de date.

## Will I be heard

b10-heard = Est-ce qu’on va m’entendre ?
b10-heard-un = Pays qui ont adhéré au protocole de l’ONU sur la traite : dans les cas qui conviennent, il doit y avoir des moyens d’informer les personnes sur les étapes au tribunal. Il doit aussi y avoir une aide, pour que leur avis soit entendu aux bons moments de l’affaire pénale. Demandez si cela compte pour vous.
b10-heard-eu-words = Union européenne, mais pas le Danemark : les agents de l’État doivent utiliser des mots simples avec les personnes touchées par un crime. Ils doivent aussi tenir compte de tout handicap.
b10-heard-eu-person = Là, vous avez peut-être besoin d’aide pour comprendre ou pour vous faire comprendre. Vous pouvez alors venir au premier entretien avec des agents de l’État avec une personne de votre choix. Demandez d’abord : « Y a-t-il des exceptions ? »
b10-heard-eu-tell = Là, dès le premier entretien, ces agents doivent vous informer sur le soutien, les soins, le logement et la protection. Ils doivent aussi vous informer sur l’aide juridique, l’indemnisation et les moyens de se plaindre. L’indemnisation est de l’argent pour le mal subi.
b10-heard-eu-date = Nous avons lu ces trois dernières règles dans un texte de 2020. Elles ont peut-être changé.

## What you can do

b10-do = Ce que vous pouvez faire
b10-do-before = Demandez un avocat avant de répondre à des questions sur des crimes.
b10-do-test = Dites quelle langue vous parlez le mieux. Parlez d’abord un peu avec l’interprète. Dites tout de suite si vous ne vous comprenez pas.
b10-do-stop = Vous pouvez dire : « Arrêtez, s’il vous plaît. Je n’ai pas compris. » Vous pouvez le dire aussi souvent qu’il le faut.
b10-do-sign = Ne signez pas ce que vous ne comprenez pas. Demandez à quelqu’un de vous le lire dans votre langue.

## What you can ask for

b10-ask = Ce que vous pouvez demander
b10-ask-free = Demandez à un bureau, à un tribunal ou à une association : « Y a-t-il ici une aide juridique gratuite ? Qui peut l’avoir ? Peut-elle coûter quelque chose plus tard ? »
b10-ask-secret = Demandez à l’avocat et à l’interprète : « Qu’est-ce qui reste entre nous ? Qui devez-vous informer ? » Un autre guide, « Qui garde mes paroles secrètes ? », en dit plus.
b10-ask-other = Vous pouvez demander une femme ou un homme. Vous pouvez demander un autre avocat ou un autre interprète. Si vous entendez ou voyez mal, dites ce qu’il vous faut.
b10-ask-heard = Demandez : « Quand puis-je dire ce que je pense ? Qui va l’entendre ou le lire ? Allez-vous me dire ce que vous décidez ? »

## What to be careful about

b10-careful = À quoi faire attention
b10-careful-side = Faites attention si la personne qui vous fait du mal veut traduire pour vous, ou amène un avocat. Si cette personne ne peut pas vous entendre, vous pouvez demander quelqu’un d’autre.
b10-careful-family = Il peut être difficile de parler librement devant votre famille ou un enfant. Vous pouvez demander un interprète qui ne vous connaît pas.
b10-careful-promise = Faites attention aux gens qui promettent un résultat, ou qui veulent d’abord beaucoup d’argent. Demandez un papier qui dit combien cela coûte.

## Who can help

b10-who = Qui peut aider
b10-who-line = Une ligne d’aide. Quelqu’un y connaît peut-être un avocat ou un interprète près de vous.
b10-who-organisation = Une association pour les femmes, pour les travailleurs ou pour les migrants. Vous pouvez aussi demander à l’ordre des avocats du pays s’il y a une aide gratuite.
b10-who-person = Une personne de confiance. Demandez si elle peut venir avec vous.
