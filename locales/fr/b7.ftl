### Guide B7: what help can I get?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b7.toml says which claim rests on which fact.
### Be as strong as the English and no stronger. "Should consider" is not "must", and a question is not a yes. Promise nothing.

b7-title = Quelle aide puis-je avoir ?
# The line below the title, in the list of the start page.
b7-short = Un endroit où rester, un médecin, des conseils
b7-answer = Il y a peut-être un endroit où rester, un médecin, de quoi vivre au quotidien et des conseils. Cela dépend du pays. Vous pouvez d’abord demander, et décider plus tard.

## What this can mean

b7-mean = Ce que cela peut vouloir dire pour vous
b7-mean-fault = Ce n’est pas votre faute si vous avez besoin d’aide. Vous pouvez en demander.
b7-mean-kinds = L’aide peut être un endroit où dormir, un médecin, des conseils, ou quelqu’un qui écoute. Elle peut aussi être des choses pour la vie de tous les jours, ou une chance de travailler et d’apprendre.
b7-mean-who = Les règles plus bas sont pour les personnes qui, pour la loi, ont subi la traite. Un avocat ou une association peut vous dire si elles comptent peut-être pour vous. Sinon, demandez quelle autre aide existe.

## In some places

b7-places = Dans certains pays
b7-places-coe = Certains pays ont adhéré à la convention du Conseil de l’Europe contre la traite. Là, les personnes qui ont subi la traite doivent recevoir un logement sûr et convenable. Elles doivent recevoir le nécessaire pour la vie de tous les jours. Elles doivent aussi recevoir un soutien moral et des soins médicaux d’urgence.
b7-places-coe-language = Dans ces pays, elles doivent recevoir des conseils sur leurs droits et sur l’aide, dans une langue qu’elles comprennent. Elles doivent avoir un interprète quand c’est approprié. S’il vous en faut un, dites-le.
b7-places-coe-school = Dans ces pays, l’aide doit comprendre l’école pour les enfants. Les personnes qui ont le droit de rester peuvent avoir accès au travail, à la formation et aux études. Les règles du pays disent comment.
b7-places-coe-yes = Dans ces pays, il faut votre accord pour vous aider. Vous devez savoir à quoi vous dites oui. Les personnes qui aident doivent penser à vos besoins particuliers. Pour les enfants, elles doivent penser à leurs droits.
b7-places-coe-witness = Dans ces pays, l’aide ne doit pas dépendre de votre accord pour témoigner.
b7-places-un = La plupart des pays ont adhéré au protocole de l’ONU sur la traite. Ils devraient envisager de donner un logement, des conseils, des soins et un soutien moral. C’est pour les personnes qui ont subi la traite. Ils devraient aussi envisager le nécessaire pour vivre, et des possibilités de travail et de formation. C’est moins fort que « doivent ».
b7-places-pt = Portugal : des équipes spéciales peuvent vous aider même si vous ne faites pas de signalement à la police.
b7-places-police = Dans certains pays, les personnes qui vont à la police peuvent être arrêtées ou expulsées du pays. Des rapports de 2023 et 2024 le disent du Liban et du Koweït. Cela peut aussi être le cas dans d’autres pays. Vous pouvez d’abord parler à un avocat, à une ligne d’aide ou à une association.

## What you can do

b7-do = Ce que vous pouvez faire
b7-do-safe = Votre sécurité passe d’abord. Si vous pouvez, demandez de l’aide là où aucune personne qui vous fait du mal ne voit ni n’entend.
b7-do-need = Pensez à ce qu’il vous faut le plus maintenant : un endroit où dormir, à manger, un médecin, ou quelqu’un à qui parler. Dites cela en premier. Puis demandez ce qui existe vraiment près de vous.
b7-do-doctor = Si on a fait du mal à votre corps, voyez un médecin le plus tôt possible. Vous pouvez aussi poser des questions sur une grossesse, et sur d’autres maladies.
# HIV is the virus, PEP the usual short name of the medicine.
b7-do-hiv = Après un rapport sexuel forcé, demandez le traitement d’urgence pour éviter le VIH (PEP ou TPE). Il doit commencer le plus tôt possible, toujours moins de 72 heures (trois jours) après. Après ce temps, vous pouvez quand même voir un médecin.

## What you can ask for

b7-ask = Ce que vous pouvez demander
b7-ask-person = Vous pouvez demander un interprète. Vous pouvez demander à parler à une femme, ou à un homme. Vous pouvez dire vos besoins particuliers, comme un médicament ou un endroit sans escaliers.
b7-ask-stay = Un lieu d’hébergement est un endroit où l’on peut rester un certain temps. Avant d’y aller, demandez : « Qui vit là ? Puis-je sortir ? Puis-je garder mon téléphone ? Mes enfants peuvent-ils venir avec moi ? »
b7-ask-long = Demandez : « Combien de temps puis-je avoir cette aide ? Que se passe-t-il après ? Est-ce que cela coûte quelque chose ? Que dois-je faire pour l’avoir ? »
b7-ask-money = Vous pouvez demander : « Y a-t-il de l’argent pour manger, pour des vêtements ou pour le transport ? » La réponse peut être non.
b7-ask-compensation = Pays qui ont adhéré au protocole de l’ONU sur la traite : la loi doit rendre une indemnisation possible pour les personnes qui ont subi la traite. C’est de l’argent pour le mal subi.

## What to be careful about

b7-careful = À quoi faire attention
b7-careful-trust = Certaines personnes qui proposent de l’aide ne sont pas honnêtes. Faites attention si quelqu’un veut en échange vos papiers, votre travail ou du sexe. Vous n’avez pas à donner cela en échange d’une aide.
b7-careful-tell = Avant de donner votre nom, demandez : « Qui êtes-vous, et qui devez-vous informer ? » Vous pouvez aussi le demander à un médecin.
b7-careful-sign = Ne signez pas ce que vous ne comprenez pas. Si quelqu’un veut garder vos papiers, demandez : « Pourquoi, et combien de temps ? »
b7-careful-no = Si un endroit dit non, vous pouvez demander pourquoi. Vous pouvez aussi demander ailleurs. Un non ne veut pas dire que vous avez fait quelque chose de mal.

## Who can help

b7-who = Qui peut aider
b7-who-line = Une ligne d’aide. Quelqu’un y connaît peut-être un lieu d’hébergement, un médecin ou un avocat près de vous.
b7-who-lawyer = Un avocat, ou une association pour les femmes, les travailleurs, les migrants ou les enfants. Demandez d’abord : « Est-ce que cela coûte quelque chose ? »
b7-who-doctor = Un hôpital ou un médecin. Vous pouvez y demander qui peut aider à trouver un endroit où rester.
b7-who-person = Une personne de confiance. Elle peut demander pour vous, sans dire votre nom.
