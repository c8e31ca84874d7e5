### Guide B3: will I be punished?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b3.toml says which claim rests on which fact.
### Be as strong as the English and no stronger. "Can" and "must be able to" are not "must". Promise nothing.

b3-title = Est-ce qu’on va me punir ?
# The line below the title, in the list of the start page.
b3-short = Des règles qui peuvent vous protéger
b3-answer = Dans beaucoup de pays, les autorités ont un choix : elles peuvent décider de ne pas vous punir pour ce qu’on vous a fait faire de force. Cela n’arrive pas toujours. Demandez d’abord un avocat.

## What this can mean

b3-mean = Ce que cela peut vouloir dire pour vous
b3-mean-idea = L’idée est simple. Quand quelqu’un exploite une personne et lui impose des actes illégaux, on ne devrait pas la punir pour ces actes.
b3-mean-stay = Des recommandations de l’ONU disent, pour les personnes qui ont subi la traite : on ne devrait ni les enfermer, ni les inculper, ni les poursuivre pour une entrée ou un séjour sans autorisation. C’est pareil pour les actes qu’elles ont dû faire. Des recommandations ne sont pas une loi.
b3-mean-who = Ces règles sont pour les personnes que la loi considère en situation de traite, d’esclavage ou de travail forcé. Un avocat peut vous dire si elles comptent peut-être pour vous.

## What you can do

b3-do = Ce que vous pouvez faire
b3-do-lawyer = Demandez un avocat avant de répondre à des questions sur des crimes.
b3-do-interpreter = Demandez un interprète. Dites quelle langue vous parlez le mieux.
b3-do-interpreter-eu = Dans l’Union européenne (mais pas au Danemark), l’interprète doit être gratuit dans l’affaire pénale. Cela compte si vous ne parlez pas la langue.
b3-do-sign = Ne signez pas ce que vous ne comprenez pas.
b3-do-tell = Si quelqu’un vous a fait agir de force, vous pouvez le dire à votre avocat. L’avocat peut vous dire ce qu’il faut dire à d’autres, et quand.

## In some places

b3-places = Dans certains pays
b3-places-eu = Union européenne, mais pas le Danemark : la loi doit laisser une possibilité aux autorités. Elles doivent pouvoir décider de ne pas vous punir pour des crimes que vous avez dû commettre de force.
b3-places-ilo = Pays qui ont adhéré au Protocole de 2014 sur le travail forcé : les autorités doivent pouvoir décider de ne pas punir des personnes pour certains actes. Ce sont des actes illégaux qu’elles ont dû faire de force.
b3-places-gb-adult = Angleterre et pays de Galles, adultes : si quelqu’un vous force à commettre un crime, cela peut être une défense au tribunal, pour certains crimes. Le tribunal se demande : une personne raisonnable dans la même situation aurait-elle eu un vrai choix ?
b3-places-gb-child = Angleterre et pays de Galles, avant 18 ans : vous n’avez pas à prouver qu’on vous a fait agir de force. L’acte doit être un résultat direct de l’exploitation.
b3-places-gb-limits = Angleterre et pays de Galles : cette défense ne compte pas pour les crimes graves, comme le meurtre, l’enlèvement et le vol avec violence. Le parquet (les procureurs) doit quand même se demander s’il faut inculper une personne exploitée.

## What to be careful about

b3-careful = À quoi faire attention
b3-careful-applied = Souvent, ces règles ne sont pas utilisées.
b3-careful-punished = Des personnes exploitées sont encore parfois mises en prison ou expulsées du pays, même là où la loi les protège.
b3-careful-police = Dans certains pays, aller à la police peut mener à une arrestation ou à une expulsion. Des rapports de 2023 et 2024 le disent du Liban et du Koweït. Cela peut aussi être le cas dans d’autres pays. Parlez d’abord à un avocat, à une ligne d’aide ou à une association, si vous pouvez.
b3-careful-report = Dans certains pays, les personnes au courant d’un cas de traite doivent le signaler. L’Afrique du Sud en fait partie. Avant de donner des détails, demandez : « Qui devez-vous informer ? »

## Who can help

b3-who = Qui peut aider
b3-who-lawyer = Un avocat. Dans certains pays, les personnes qui ont subi la traite peuvent avoir une aide juridique gratuite. L’Inde et la Jordanie sont des exemples.
b3-who-line = Une ligne d’aide. Quelqu’un y connaît peut-être un avocat ou un interprète près de vous.
b3-who-no-police = Dans certains pays, vous pouvez avoir de l’aide sans aller à la police. Le Portugal et la Pologne sont des exemples.
b3-who-witness = Certains pays ont adhéré à la convention du Conseil de l’Europe contre la traite. Là, l’aide ne doit pas dépendre de votre accord pour témoigner.
