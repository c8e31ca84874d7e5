### Guide B21: refugees, and people who ask for asylum.
### Every claim stands in the list of facts (content/facts.toml); content/guides/b21.toml says which claim rests on which fact.
### Guidance is not a law, and "some people can be refugees" is not "you are one". Permits and being sent back are in B8. Promise nothing.

b21-title = J’ai peur de retourner là-bas : l’asile
# The line below the title, in the list of the start page.
b21-short = Personnes réfugiées, et que dire à qui
b21-answer = Des recommandations de l’agence de l’ONU pour les réfugiés (HCR) disent : certaines personnes qui craignent ceux qui leur ont fait du mal peuvent être réfugiées. Un exemple : leur propre État ne les protège pas. Cela dépend de votre cas et du pays. Demandez d’abord à un avocat.

## What this can mean

b21-mean = Ce que cela peut vouloir dire pour vous
b21-mean-fault = Ce n’est pas votre faute si vous avez peur. Ce n’est pas votre faute si vous avez dû voyager comme vous l’avez fait.
b21-mean-word = L’asile est une protection pour les personnes réfugiées. Un avocat peut vous dire comment le demander, qui décide et combien de temps cela peut durer.
b21-mean-guide = Les recommandations sont de 2006. Elles parlent de personnes qui ont subi la traite et craignent une persécution à leur retour. Un avocat peut vous dire si ce mot convient peut-être. Des recommandations ne sont pas une loi.
b21-mean-smuggler = Le passage illégal (trafic de migrants) veut dire : quelqu’un fait passer une frontière à des personnes contre la loi, pour gagner de l’argent. La traite veut dire que quelqu’un vous exploite. Vous avez peut-être payé pour un tel voyage. Si vous avez alors subi de l’exploitation, cela peut devenir de la traite.

## In some places

b21-places = Dans certains pays
b21-places-coe = Certains pays ont adhéré à la convention du Conseil de l’Europe contre la traite. Là, un titre de séjour après la traite ne vous enlève pas le droit de demander l’asile.
b21-places-more = Le guide B8 parle des titres de séjour et du renvoi. Le guide B6 parle du temps pour réfléchir. Le guide B3 parle de la punition, aussi pour une entrée sans autorisation.

## What to say to whom

b21-say = Que dire, et à qui
b21-say-border = À une frontière, ou là où quelqu’un veut vous renvoyer, vous pouvez dire : « J’ai peur de retourner là-bas. Je veux demander l’asile. » Demandez un interprète. Si vous pouvez, parlez avant à un avocat.
b21-say-lawyer = Vous pouvez dire à votre avocat : qui vous a fait du mal, qui vous craignez, et si votre État vous protège. Demandez au début : « Qu’est-ce qui reste entre nous ? »
b21-say-exploited = Demandez à votre avocat : « Devrais-je dire qu’on m’exploitait ? À qui, et quand ? » Cela peut être important pour l’asile.
b21-say-true = Utilisez vos mots, et dites ce qui est vrai. Si quelqu’un vous vend une histoire à raconter, ne l’utilisez pas. Elle peut nuire à votre affaire.
b21-say-memory = C’est normal si votre histoire n’est pas en ordre, ou si des souvenirs reviennent plus tard. Demandez à votre avocat comment les ajouter.
b21-say-interpreter = Dites-le si vous ne comprenez pas l’interprète, ou si cette personne connaît peut-être des gens que vous craignez. Vous pouvez demander un autre interprète, une femme ou un homme.
b21-say-alone = Vous êtes peut-être là avec une personne qui vous fait du mal, ou avec de la famille. Vous pouvez demander à parler sans personne d’autre. Si cette personne risque de se mettre en colère, demandez-le quand elle ne peut pas vous entendre.

## What you can do

b21-do = Ce que vous pouvez faire
b21-do-paper = Demandez un papier qui montre que vous avez demandé l’asile. Si c’est sans danger, laissez une copie à une personne de confiance.
b21-do-address = Si vous changez d’adresse, demandez d’abord comment le dire au bureau. Ses lettres donnent parfois un dernier jour pour répondre.
b21-do-keep = Gardez les messages de menace, et une liste de ce qui s’est passé, avec des dates. Gardez-les hors de portée des personnes qui vous font du mal. Si on menace votre famille au pays, notez-le aussi.

## What you can ask for

b21-ask = Ce que vous pouvez demander
b21-ask-lawyer = Demandez à un avocat : « Puis-je demander l’asile ici ? Les pays que j’ai traversés sont-ils importants ? »
b21-ask-both = Demandez : « Puis-je demander l’asile et un titre de séjour après la traite ? L’un change-t-il l’autre ? »
b21-ask-place = Une personne qui vous fait du mal vit peut-être là où vous attendez. Vous pouvez demander : « Puis-je vivre ailleurs ? »

## What to be careful about

b21-careful = À quoi faire attention
b21-careful-smuggler = Faites attention si quelqu’un propose un voyage, des papiers, du travail ou un lit. Il se peut qu’on veuille en échange une dette, vos papiers ou du sexe. Vous n’avez pas à donner cela en échange d’une aide.
b21-careful-embassy = L’ambassade de votre propre État travaille pour cet État. Si vous craignez votre État, parlez à un avocat avant d’y appeler, d’y écrire ou d’y aller. C’est pareil pour un nouveau passeport, ou une visite au pays.
b21-careful-online = Si vous pouvez, ne mettez pas votre visage, votre lieu ou votre histoire sur Internet. Les gens que vous craignez peuvent les voir.
b21-careful-punished = Des personnes exploitées sont encore parfois mises en prison ou expulsées du pays, même là où la loi les protège. Une déclaration de 2014 le dit.
b21-careful-police = Dans certains pays, les personnes qui vont à la police peuvent être arrêtées ou expulsées du pays. Des rapports de 2023 et 2024 le disent du Liban et du Koweït. Cela peut aussi être le cas dans d’autres pays. Parlez d’abord à un avocat, à une ligne d’aide ou à une association, si vous pouvez.
b21-careful-libya = Libye : un rapport de 2022 dit que des groupes armés et des agents de l’État ont aussi exploité des migrants. Là, cherchez l’aide d’une association qui ne fait pas partie de l’État.

## Who can help

b21-who = Qui peut aider
b21-who-lawyer = Un avocat qui connaît les règles de l’asile et de l’exploitation. Le guide B10 parle des avocats et des interprètes.
b21-who-organisation = Une association pour les réfugiés. Demandez-y si l’agence de l’ONU pour les réfugiés (HCR) peut vous aider. Demandez d’abord : « Travaillez-vous pour l’État ? Qui devez-vous informer ? »
b21-who-line = Une ligne d’aide. Quelqu’un y connaît peut-être un avocat ou un interprète près de vous.
