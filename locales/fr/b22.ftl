### Guide B22: what may happen after you write to an agency on this site.
### Nearly all of it is about the site and the agency, and has to stay as true as letter.ftl, answers.ftl and docs/threat-model.md.
### Names of buttons stand as in letter.ftl, answers.ftl and home.ftl. Promise nothing: no answer, no help, no secret, no deleting.

b22-title = Que peut-il se passer après ma lettre ?
# The line below the title, in the list of the start page.
b22-short = Votre lettre, votre code, une réponse
b22-answer = Le service que vous avez choisi peut lire votre lettre, et il va peut-être répondre. Il se peut qu’il réponde tard, ne réponde pas ou ne puisse pas aider. Personne ne peut vous promettre une réponse.

## Who can read it

b22-mean = Qui peut lire votre lettre
b22-mean-read = Votre téléphone verrouille la lettre. Les personnes qui ont une clé, dans le service que vous avez choisi, peuvent l’ouvrir. Ce sont peut-être plusieurs personnes. Le service a une clé de secours sur papier, peut-être à un autre endroit.
b22-mean-mailbox = La boîte aux lettres entre vous et le service la garde verrouillée. Elle voit quand une lettre arrive, par quelle connexion et pour quel service. Elle voit aussi à peu près sa longueur. Un logiciel espion sur votre téléphone peut voir ce que vous écrivez.
b22-mean-back = Après l’envoi, la lettre ne peut pas être reprise. Le service peut la copier. Un tribunal ou l’autre partie pourra peut-être voir vos mots un jour.

## How far a letter is

b22-way = Où en est votre lettre
b22-way-where = Avec un code, vous pouvez le voir sur la page G1. Sur la page d’accueil, elle s’appelle « Lire les réponses à votre lettre ».
b22-way-words = Déposée : elle attend le service. Récupérée : le service l’a, mais ne l’a pas encore lue. Ouverte : quelqu’un l’a lue dans ce service. Réponse donnée : il y a quelque chose à lire pour vous.
b22-way-told = C’est le service lui-même qui dit qu’il a récupéré ou ouvert une lettre. Il se peut qu’il le dise tard, ou pas du tout.
b22-way-days = Une lettre attend 90 jours dans la boîte aux lettres. Si le service ne la récupère pas pendant ce temps, il ne peut plus la lire.

## The code

b22-code = Le code
b22-code-what = Le code a 24 chiffres. Vous ne pouvez le créer qu’avant l’envoi. Personne ne peut retrouver un code perdu.
b22-code-finder = La personne qui le trouve peut lire les réponses qui attendent, et écrire à votre place. Elle peut aussi tout supprimer, ou changer le code. Vos propres lettres ne peuvent pas être lues avec ce code. Si quelqu’un a peut-être vu le code, choisissez vite « Changer mon code » sur la page G1.
b22-code-wait = Une réponse attend 180 jours, lue ou non. Ensuite elle est supprimée. Toute la boîte aux lettres est supprimée si personne ne l’ouvre pendant un an.
b22-code-none = Sans code, aucune réponse ne peut vous arriver sur ce site. Le service peut vous joindre seulement par un moyen que vous avez donné. Si vous n’en avez donné aucun, il peut lire votre lettre, mais il ne peut pas répondre.

## What the agency may have to tell others

b22-tell = Ce que le service doit peut-être dire à d’autres
b22-tell-duty = Dans certains pays, les personnes au courant d’un cas de traite doivent le signaler. L’Afrique du Sud en fait partie. Le service a peut-être aussi une telle obligation.
b22-tell-card = Chaque service a une fiche, que vous voyez avant l’envoi. Elle dit ce que le service doit signaler, et s’il informe la police ou l’immigration. Si quelqu’un a moins de 18 ans ou est en danger, relisez cette partie.
b22-tell-police = La police peut être un risque si on peut vous arrêter. C’est pareil si une personne qui vous fait du mal y connaît quelqu’un. Vous pouvez alors choisir un autre service. Vous pouvez aussi demander d’abord à un avocat ou à une ligne d’aide.
b22-tell-use = Dans la lettre, vous pouvez choisir « Seul ce service peut le savoir ». Si une loi dit que le service doit signaler quelque chose, il se peut qu’il doive quand même le faire.

## What the agency may ask

b22-ask = Ce que le service peut vous demander
b22-ask-question = Il peut demander ce qui vous aiderait le plus, ou si vous pouvez continuer à écrire sans danger. Rien ne vous oblige à répondre.
b22-ask-others = Il peut demander s’il peut en parler à d’autres qui peuvent aider. Vous pouvez d’abord demander : « À qui, et qu’allez-vous leur dire ? » Vous pouvez dire non.
b22-ask-word = Vous avez peut-être choisi un mot secret. Le service devrait vous le demander avant de donner un lieu ou une heure. S’il ne le demande pas, n’y allez pas encore. Appelez d’abord le service. Utilisez le numéro de sa fiche, pas un numéro écrit dans la réponse.
b22-ask-code = Le service n’a pas besoin de votre code. Ne dites le code à personne, même si quelqu’un le demande.

## What you can do

b22-do = Ce que vous pouvez faire
b22-do-open = Tapez votre code seulement quand personne ne peut voir votre écran. Avec lui, vous pouvez lire des réponses, continuer à écrire, et ajouter des photos ou des fichiers. Il se peut que votre téléphone garde une trace de la visite.
b22-do-stop = Vous pouvez choisir « Demander au service de ne plus me contacter ». Le service le voit quand il récupère les lettres. D’ici là, il peut encore vous contacter.
b22-do-delete = Vous pouvez choisir « Tout supprimer ». Nous demandons alors au service de supprimer ce que vous avez envoyé. Il se peut qu’il doive en garder une partie, par exemple à cause d’une loi. Personne ne peut promettre qu’il supprime. Votre boîte aux lettres est supprimée, avec toutes ses réponses. Votre code n’ouvre alors plus rien. On ne peut pas revenir en arrière.
b22-do-call = Sans code, vous pouvez appeler le service et lui demander d’arrêter ou de supprimer. Il ne sait peut-être pas quelle lettre est la vôtre.

## If no answer comes

b22-no = Si aucune réponse ne vient
b22-no-days = La fiche dit en combien de jours le service essaie de répondre. Si vous n’avez pas de nouvelles d’ici là, vous pouvez l’appeler, ou écrire à un autre service. L’appel peut coûter de l’argent, et le téléphone peut le garder dans sa liste.
b22-no-why = Pas de réponse ne veut pas dire que vous avez fait quelque chose de mal. Le service est peut-être en retard. Votre lettre ou sa réponse est peut-être perdue, ou quelqu’un l’a retenue. Vous pouvez demander au téléphone.
b22-no-false = Il peut arriver quelque chose qui ne vient pas du service. La page cache ce qui ne porte pas la signature du service, et vous prévient. N’allez jamais là où c’est écrit d’aller, et n’appelez pas un numéro écrit dedans.
b22-no-danger = Si vous êtes en danger maintenant, n’attendez pas de réponse. Si vous pouvez, appelez le numéro d’urgence. C’est le plus souvent la police. Si la police est un risque pour vous, le guide B1 donne d’autres moyens.

## Who can help

b22-who = Qui peut aider
b22-who-line = Une ligne d’aide. Quelqu’un pourra peut-être y chercher avec vous un autre chemin.
b22-who-secret = Le guide B5 parle de qui garde vos paroles secrètes. La page « À propos de ce site, et ce qui peut mal tourner » dit ce que ce site ne peut pas faire.
