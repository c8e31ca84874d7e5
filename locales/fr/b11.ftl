### Guide B11: more than one country
### Every claim stands in the list of facts (content/facts.toml); content/guides/b11.toml says which claim rests on which fact.
### Deadlines stand only beside their country or court, and beside the date of the text. "May" and "can" stay what they are. Promise nothing.

b11-title = Et si plusieurs pays sont concernés ?
# The line below the title, in the list of the start page.
b11-short = Où commencer, et qui peut agir
b11-answer = Parfois, vous pouvez commencer là où vous êtes maintenant, même si cela s’est passé dans un autre pays. Cela dépend des pays. Demandez à un avocat ou à une association là où vous êtes.

## What this can mean

b11-mean = Ce que cela peut vouloir dire pour vous
b11-mean-many = On vous a peut-être fait passer par plusieurs pays. Ou le mal a eu lieu dans un pays, et vous vivez maintenant dans un autre. Si cela rend les choses difficiles, ce n’est pas votre faute.
b11-mean-questions = Il peut y avoir trois questions. Qui recherche les responsables ? Qui paie pour le mal subi ? Qui est responsable si un État ne vous a pas donné de protection ?
b11-mean-each = Le chemin peut être différent pour chaque question. Vous pouvez poser les trois.

## In some places

b11-places = Dans certains pays
b11-places-eu = Union européenne : vous vivez peut-être dans un pays de l’UE, et le crime a eu lieu dans un autre. Vous pouvez alors demander une indemnisation par un bureau du pays où vous vivez. Elle est pour les personnes touchées par un crime violent et volontaire. Demandez à un avocat si cela compte peut-être pour vous. L’indemnisation est de l’argent pour le mal subi.
b11-places-nl = Pays-Bas : les personnes exploitées dans un autre pays n’ont pas à y retourner pour le signaler. Si elles le signalent aux Pays-Bas, elles peuvent quand même utiliser les règles de ce pays. Ce sont les règles sur le titre de séjour pour les personnes qui ont subi la traite. La page où nous l’avons lu n’a pas de date.
b11-places-risk = Signaler peut vouloir dire parler à la police. Dans certains pays, les personnes qui vont à la police peuvent être arrêtées ou expulsées du pays. Un rapport de 2024 le dit du Koweït. Cela peut aussi être le cas dans d’autres pays. Vous pouvez d’abord parler à un avocat, à une ligne d’aide ou à une association.

## Courts and offices for many countries

b11-above = Tribunaux et bureaux pour beaucoup de pays
b11-above-ecthr = Les 46 pays du Conseil de l’Europe : avant la Cour européenne des droits de l’homme, il faut le plus souvent passer par les tribunaux du pays. Après la décision finale dans le pays, vous avez 4 mois pour faire votre demande. Nous avons lu les 4 mois dans un texte de 2022.
# OAS: the organisation of states in the Americas. A petition is a letter that asks the Commission to look at what a state did.
b11-above-oas = Pays d’Amérique membres de l’OEA : toute personne, tout groupe ou toute organisation peut envoyer une pétition à la Commission interaméricaine des droits de l’homme. Il faut l’envoyer dans les 6 mois après la décision finale dans le pays. La page que nous avons lue n’a pas de date. Il se peut que l’État apprenne votre nom.
b11-above-oas-urgent = Là, dans les cas graves et urgents, vous pouvez demander à la Commission des mesures urgentes. On les appelle « mesures conservatoires ». Vous pouvez les demander même avant d’envoyer une pétition.
b11-above-ecowas = Pays d’Afrique de l’Ouest membres de la CEDEAO : vous pouvez aller à la Cour de justice de la CEDEAO avant la fin d’une affaire dans le pays. Il faut un avocat ou un agent, et l’affaire doit porter votre nom. La page que nous avons lue n’a pas de date. Demandez d’abord si le pays fait encore partie de la CEDEAO.
b11-above-cedaw = Pays qui ont accepté les plaintes au comité de l’ONU pour les droits des femmes (CEDEF, CEDAW) : les femmes peuvent s’y plaindre. Une association peut le faire pour vous, si vous dites oui. Demandez à un avocat : « Dois-je d’abord passer par les tribunaux du pays ? Combien de temps ai-je ? »
b11-above-cedaw-now = Une plainte doit y porter un nom. Il se peut que l’État l’apprenne. Si c’est un risque pour vous, demandez d’abord à un avocat. Le comité peut demander à l’État de vous protéger tout de suite. Il se peut que l’État ne le fasse pas.
b11-above-name = Vous pouvez demander à un comité de l’ONU de cacher votre nom quand il publie le résultat. Il se peut que l’État connaisse quand même votre nom.
b11-above-expert = Pays de l’ONU : l’expert de l’ONU sur la traite peut écrire à un gouvernement au sujet de votre cas. Cet expert s’appelle « Rapporteur spécial ». La lettre peut être urgente, si le mal continue ou est proche. Nous l’avons lu dans une copie de 2007. Il se peut que le gouvernement apprenne alors votre nom. Demandez d’abord à un avocat.
b11-above-company = Une entreprise qui travaille dans beaucoup de pays y est peut-être mêlée. Dans environ 51 pays qui suivent les règles de l’OCDE, toute personne peut se plaindre à un point de contact. Il ne peut pas punir l’entreprise. Il peut proposer des discussions.

## What you can do

b11-do = Ce que vous pouvez faire
b11-do-list = Si c’est sans danger, notez les pays, les dates, et ce qui s’est passé dans chacun. Notez qui a aidé, et qui l’a vu.
b11-do-keep = Gardez de chaque pays les billets, les contrats, les messages et les papiers sur l’argent. Gardez-les hors de portée des personnes qui vous font du mal.
b11-do-reach = Si vous partez dans un autre pays, donnez à votre avocat un moyen sans danger de vous joindre. Demandez avant de partir : « Est-ce que cela change mon affaire ? »

## What you can ask for

b11-ask = Ce que vous pouvez demander
b11-ask-where = Demandez à un avocat : « Dans quel pays puis-je commencer ? Puis-je le faire d’ici ? Dois-je voyager ? »
b11-ask-time = Demandez : « Quel est le dernier jour dans chaque pays ? » Demandez tôt, et aussi si vous pensez qu’il est trop tard.
b11-ask-who = Demandez : « Qui peut m’aider dans l’autre pays ? Travaillez-vous avec quelqu’un là-bas ? Combien cela coûte-t-il ? »
b11-ask-can = Demandez pour chaque tribunal ou bureau : « Que peut-il faire pour moi ? Que ne peut-il pas faire ? Combien de temps cela peut-il durer ? »
b11-ask-name = Demandez avant d’envoyer quelque chose : « Qui va lire mon nom ? Sera-t-il publié ? L’autre État va-t-il entendre parler de moi ? »

## What to be careful about

b11-careful = À quoi faire attention
b11-careful-reach = Les personnes qui vous ont fait du mal ont peut-être des amis ou de la famille dans l’autre pays. Demandez d’abord : « À qui allez-vous écrire ou téléphoner là-bas ? »
b11-careful-embassy = Votre ambassade appartient à votre propre État. Si c’est peut-être un risque pour vous, parlez d’abord à un avocat.
b11-careful-promise = Faites attention aux gens qui disent pouvoir gagner dans un autre pays et veulent d’abord être payés.

## Who can help

b11-who = Qui peut aider
b11-who-lawyer = Un avocat, ou une association qui travaille dans plusieurs pays. Le guide « Puis-je avoir un avocat et un interprète ? » en dit plus.
b11-who-union = Un syndicat, ou une association pour les migrants. Quelqu’un y connaît peut-être des gens dans l’autre pays.
b11-who-line = Une ligne d’aide dans le pays où vous êtes. Quelqu’un y sait peut-être où commencer.
