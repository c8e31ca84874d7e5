### Guide B18: people without a nationality, or without any papers
### Every claim stands in the list of facts (content/facts.toml); content/guides/b18.toml says which claim rests on which fact.
### "Stateless" and "without papers" are two things: never use one word for both. Embassies can be a danger. Promise nothing.

b18-title = Je n’ai pas de nationalité ou pas de papiers
# The line below the title, in the list of the start page.
b18-short = Pas de passeport, d’acte de naissance, d’ambassade
b18-answer = Vous pouvez demander de l’aide sans papiers. Certaines règles ne dépendent ni de papiers ni d’une nationalité. Cela dépend du pays. Parlez à un avocat avant d’aller à une ambassade ou à un bureau.

## What this can mean

b18-mean = Ce que cela peut vouloir dire pour vous
b18-mean-fault = Si vous n’avez pas de nationalité ou pas de papiers, ce n’est pas votre faute. Vous avez de la valeur, avec ou sans papiers.
b18-mean-word = « Apatride » est le mot pour une personne sans nationalité. Ne pas avoir de papiers est autre chose. Un avocat peut vous dire lequel des deux est votre cas.
b18-mean-taken = Quelqu’un a peut-être pris vos papiers. Le guide B4 parle des papiers et du salaire. Demandez à un avocat lesquelles de ses règles comptent pour les personnes sans nationalité.

## In some places

b18-places = Dans certains pays
b18-places-ua = Ukraine : les personnes sans nationalité peuvent demander le statut officiel de personne qui a subi la traite. Elles le demandent à l’autorité locale. Il n’est pas nécessaire qu’un tribunal décide. La page où nous l’avons lu n’a pas de date.
b18-places-br = Brésil : les personnes qui ont subi la traite doivent recevoir une aide complète, quelle que soit leur nationalité. Cela ne dépend pas de leur aide à une enquête. Une loi de 2016 le dit.
b18-places-eu-pay = Union européenne, mais pas le Danemark ni l’Irlande : vous pouvez réclamer vos salaires non payés, même si vous avez travaillé sans papiers.
b18-places-eu-time = Là, certaines personnes qui ont subi la traite doivent avoir un temps pour réfléchir : celles qui ne sont pas citoyennes de l’UE. Pendant ce temps, on ne doit pas les expulser du pays. Demandez à un avocat si cela compte pour vous. Le guide B6 en dit plus.
b18-places-ilo = Pays qui ont adhéré au Protocole de 2014 sur le travail forcé : toute personne qui a dû faire un travail forcé doit avoir des moyens de réparation. Une indemnisation en est un exemple. Cela ne dépend pas d’un titre de séjour.
b18-places-coe-age = Certains pays ont adhéré à la convention du Conseil de l’Europe contre la traite. Ils ne connaissent peut-être pas bien votre âge, et vous avez peut-être moins de 18 ans. Ils doivent alors vous traiter comme un enfant pendant qu’ils vérifient.
b18-places-un-stay = Des recommandations de l’ONU disent, pour les personnes qui ont subi la traite : on ne devrait ni les enfermer, ni les inculper, ni les poursuivre pour une entrée ou un séjour sans autorisation. Des recommandations ne sont pas une loi. Le guide B3 en dit plus.
b18-places-un-back = Pays qui ont adhéré au protocole de l’ONU sur la traite : votre propre pays doit accepter votre retour. Un pays où vous aviez une résidence permanente doit aussi le faire. Il ne doit pas attendre plus longtemps que raisonnable, et il doit penser à votre sécurité. Cela ne dit pas que vous devez partir. Le guide B8 parle du renvoi.

## What you can do

b18-do = Ce que vous pouvez faire
b18-do-proof = Pensez à ce qui montre qui vous êtes et où vous avez vécu. Cela peut être un acte de naissance, un papier de l’école, une carte d’un médecin, une photo ou une lettre. Gardez des copies hors de portée des personnes qui vous font du mal.
b18-do-unknown = Si vous ne connaissez pas votre date ou votre lieu de naissance, vous pouvez le dire. Essayez de ne pas deviner.
b18-do-false = Si quelqu’un vous a donné un faux papier, parlez à un avocat avant de le montrer.
b18-do-locked = Des agents de l’État vous enferment peut-être parce que vous n’avez pas de papiers. Vous pouvez demander un avocat et un interprète. Si vous avez peur qu’on vous envoie quelque part, vous pouvez le dire.

## What you can ask for

b18-ask = Ce que vous pouvez demander
b18-ask-without = Demandez d’abord à chaque personne qui aide : « Qui devez-vous informer ? » Si la réponse n’est pas un risque pour vous, demandez : « Pouvez-vous m’aider sans papiers ? »
b18-ask-status = Demandez à un avocat : « Est-ce que j’ai une nationalité ? Ce pays peut-il me reconnaître comme apatride ? Quels papiers puis-je avoir, et puis-je rester ? »
b18-ask-un = Vous pouvez demander à l’agence de l’ONU pour les réfugiés (HCR) : « Aidez-vous ici les personnes sans nationalité ? »
b18-ask-receipt = Si un bureau vous prend un papier, demandez une copie et un reçu. Un reçu est un papier qui dit ce qu’on vous a pris.
b18-ask-child = Si vous avez un enfant, demandez à une association : « Comment mon enfant peut-il avoir un acte de naissance ? »

## What to be careful about

b18-careful = À quoi faire attention
b18-careful-embassy = Aller à une ambassade peut être dangereux, si vous craignez cet État. C’est pareil pour une lettre ou un appel. Demandez d’abord à un avocat : « Quelqu’un peut-il contacter une ambassade à mon sujet ? Puis-je dire non ? »
b18-careful-sign = Ne signez pas que vous êtes d’un pays si vous ne savez pas que c’est vrai. Ne signez pas ce que vous ne comprenez pas.
b18-careful-sell = Faites attention si quelqu’un vend un passeport, une nationalité ou un titre de séjour. Il peut être faux, ou mener à une dette.
b18-careful-police = Dans certains pays, les personnes qui vont à la police peuvent être arrêtées ou expulsées du pays. Des rapports de 2023 et 2024 le disent du Liban et du Koweït. Cela peut aussi être le cas dans d’autres pays. Parlez d’abord à un avocat, à une ligne d’aide ou à une association, si vous pouvez.
b18-careful-office = Avant de donner votre nom à un bureau, demandez : « Allez-vous informer la police, l’immigration ou une ambassade ? »

## Who can help

b18-who = Qui peut aider
b18-who-lawyer = Un avocat qui connaît les règles de la nationalité et de l’asile. Le guide B10 parle des avocats et des interprètes.
b18-who-organisation = Une association pour les réfugiés, les migrants ou les personnes sans nationalité. Demandez d’abord : « Travaillez-vous pour un État ? »
b18-who-line = Une ligne d’aide. Vous pouvez demander s’il faut dire votre nom.
