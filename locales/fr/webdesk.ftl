### The desk of an agency in a browser: one file that opens from a disk. What it shares with waymark-desk is in desk.ftl.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### The people who read this work at an agency. "She" is the survivor who wrote.

# Stands in the tab and in the bar. It says nothing about what the page is for.
webdesk-title = Programme du bureau

## Before the program runs, and when it breaks

webdesk-starting = Le programme démarre…
webdesk-starting-browsers = Si ce texte reste à l’écran, le programme ne peut pas marcher dans ce navigateur. Utilisez une version récente de Firefox, Chrome, Edge ou Safari.
webdesk-starting-damaged = S’il reste dans ceux-là aussi, le fichier est abîmé. Comparez sa valeur SHA-256, ou prenez une autre copie.
webdesk-stopped = Quelque chose dans cette page est tombé en panne. N’en enregistrez rien. Fermez cet onglet et ouvrez encore le fichier.

## The key file

webdesk-unlock-title = Ouvrir le programme
webdesk-unlock-why = Les lettres sont ouvertes seulement sur cet ordinateur. Votre fichier de clé et votre phrase de passe ne le quittent jamais.
webdesk-unlock-file = Votre fichier de clé
webdesk-unlock-file-hint = Le fichier identity.age que keygen ou join a créé pour vous.
webdesk-unlock-passphrase = Sa phrase de passe
webdesk-unlock-passphrase-hint = Personne ne peut la réinitialiser.
webdesk-unlock-open = Ouvrir
webdesk-unlock-working = Le fichier de clé est en train de s’ouvrir. Cela prend quelques secondes. Pendant ce temps, la page ne bouge pas.
webdesk-unlock-no-file = Choisissez d’abord votre fichier de clé.
webdesk-unlock-no-sign = Ce fichier de clé ne peut pas signer de réponses. Utilisez celui que keygen ou join a créé.
webdesk-unlock-here = Utilisez-le seulement sur un ordinateur qui appartient à votre service.
webdesk-unlock-keeps = Ce navigateur n’en garde rien. Ce qu’il vous faut demain, enregistrez-le dans des fichiers.
webdesk-unlock-locks = Après 15 minutes sans utilisation, le programme se verrouille tout seul.
webdesk-lock = Verrouiller le programme
webdesk-locked = Le programme est verrouillé. Les clés, les lettres et les mots sont effacés. Enregistrez ce qui est plus bas avant de fermer cet onglet.

## Getting letters

webdesk-letters-title = Lettres
webdesk-fetch-title = Depuis le serveur
webdesk-fetch-label = Adresse du serveur (relay)
webdesk-fetch-hint = Par exemple https://relay.example, comme dans la liste signée.
webdesk-fetch = Récupérer les lettres
webdesk-fetch-working = Nous demandons au serveur…
webdesk-fetch-keeps = Le serveur garde ses copies. Rien n’est supprimé.
# $count (number) - how many letters
webdesk-fetch-done = { $count ->
    [0] Pas de nouvelles lettres.
    [one] { $count } nouvelle lettre.
    [many] { $count } nouvelles lettres.
   *[other] { $count } nouvelles lettres.
}
# $count (number) - how many letters
webdesk-fetch-damaged = { $count ->
    [one] { $count } lettre est arrivée abîmée. Récupérez encore les lettres. Si cela continue, dites-le aux personnes qui gèrent le serveur.
    [many] { $count } lettres sont arrivées abîmées. Récupérez encore les lettres. Si cela continue, dites-le aux personnes qui gèrent le serveur.
   *[other] { $count } lettres sont arrivées abîmées. Récupérez encore les lettres. Si cela continue, dites-le aux personnes qui gèrent le serveur.
}
# $count (number) - how many letters
webdesk-fetch-gone = { $count ->
    [one] Le serveur n’a plus { $count } lettre. Demandez à vos collègues s’ils l’ont récupérée.
    [many] Le serveur n’a plus { $count } lettres. Demandez à vos collègues s’ils les ont récupérées.
   *[other] Le serveur n’a plus { $count } lettres. Demandez à vos collègues s’ils les ont récupérées.
}
# $count (number) - how many letters
webdesk-fetch-refused = { $count ->
    [one] { $count } lettre ne peut pas être ouverte. Sous la liste, vous voyez pourquoi.
    [many] { $count } lettres ne peuvent pas être ouvertes. Sous la liste, vous voyez pourquoi.
   *[other] { $count } lettres ne peuvent pas être ouvertes. Sous la liste, vous voyez pourquoi.
}
# $count (number) - how many letters
webdesk-fetch-stopped = { $count ->
    [one] { $count } lettre est encore sur le serveur. Récupérez encore les lettres plus tard.
    [many] { $count } lettres sont encore sur le serveur. Récupérez encore les lettres plus tard.
   *[other] { $count } lettres sont encore sur le serveur. Récupérez encore les lettres plus tard.
}
webdesk-relay-http = http est permis seulement pour cet ordinateur. Utilisez https.
webdesk-relay-offline = On ne peut pas joindre le serveur. Vérifiez votre connexion et l’adresse.
webdesk-relay-busy = Le serveur est occupé. Attendez quelques minutes, puis réessayez.
webdesk-relay-full = Le serveur n’a pas de place pour cela. Dites-le aux personnes qui le gèrent, et réessayez plus tard.
webdesk-other-first = Autre chose est encore en cours. Attendez la fin, puis appuyez encore.

## Opening files

webdesk-files-title = Depuis des fichiers
webdesk-files-label = Ouvrir des fichiers
webdesk-files-hint = Des lettres, book.jsonl, quarantine.txt, des copies de vos réponses, la liste signée. Vous pouvez en choisir plusieurs.
webdesk-files-working = Les fichiers sont en train de s’ouvrir…
# $count (number) - how many letters
webdesk-files-letters = { $count ->
    [one] { $count } lettre a été ouverte.
    [many] { $count } lettres ont été ouvertes.
   *[other] { $count } lettres ont été ouvertes.
}
# $count (number) - how many letters
webdesk-files-known = { $count ->
    [one] { $count } lettre était déjà ici.
    [many] { $count } lettres étaient déjà ici.
   *[other] { $count } lettres étaient déjà ici.
}
# $count (number) - how many copies
webdesk-files-copies = { $count ->
    [one] { $count } copie de vos propres réponses a été ouverte.
    [many] { $count } copies de vos propres réponses ont été ouvertes.
   *[other] { $count } copies de vos propres réponses ont été ouvertes.
}
# $count (number) - how many answers
webdesk-files-waiting = { $count ->
    [one] { $count } réponse verrouillée attend ici son envoi.
    [many] { $count } réponses verrouillées attendent ici leur envoi.
   *[other] { $count } réponses verrouillées attendent ici leur envoi.
}
webdesk-files-book = Le registre est chargé : le programme sait ce que vous avez envoyé.
webdesk-files-quarantine = La liste des lettres en quarantaine est chargée.
webdesk-files-directory = La liste signée est chargée.
# $name (text) - name of the file
# $why (text) - one of the messages about files or letters
webdesk-files-refused = { $name } : { $why }
# $number (number) - which line
webdesk-files-line = La ligne { $number } ne peut pas être lue : rien n’a donc été pris de ce fichier. Remettez une copie du fichier.
webdesk-files-long = Le fichier est trop long pour être ce qu’il devrait être, ou ne peut pas être lu.
webdesk-files-parcel = Cela ressemble à des preuves. Ouvrez la lettre qui les nomme, et ajoutez le fichier là.
webdesk-files-strange = Ce n’est aucun des fichiers que le programme connaît.
webdesk-letter-newer = Une version plus récente du formulaire a fait cette lettre. Prenez une version plus récente du programme.

## The list of conversations

webdesk-letters-none = Il n’y a pas encore de lettres ici. Récupérez-les du serveur, ou ouvrez des fichiers.
# $day (text) - a date
webdesk-letters-day = Lettre du { $day }
webdesk-letters-no-day = Lettre sans date
# $count (number) - how many letters she wrote
# $lang (text) - name of a language
webdesk-letters-about = { $count ->
    [one] { $count } lettre, { $lang }
    [many] { $count } lettres, { $lang }
   *[other] { $count } lettres, { $lang }
}
webdesk-letters-refused = Pas ouvertes
# The states are short: they stand in a small frame.
webdesk-state-new = nouvelle
webdesk-state-open = sans réponse
webdesk-state-answered = réponse donnée
webdesk-state-waiting = réponse pas encore envoyée
webdesk-state-stop = demande d’arrêter
webdesk-state-delete = demande de supprimer
webdesk-state-trouble = il y a un problème
webdesk-state-quarantined = en quarantaine
webdesk-state-evidence = avec des preuves
webdesk-back-letters = Retour à toutes les lettres

## A conversation

webdesk-conversation-title = La conversation
webdesk-first-title = Avant de répondre
webdesk-first-no-contact = La première lettre de la personne n’est pas ici. Elle dit comment la joindre.
webdesk-first-trouble = Ce qui ne va pas
webdesk-first-read-unknown = Quand la personne a écrit pour la dernière fois, elle avait lu une réponse que ce registre ne connaît pas. C’est peut-être celle d’un collègue.
webdesk-first-no-agency = La liste signée ne contient pas votre service, ou l’a révoqué. Votre réponse ne sera pas montrée à la personne comme la vôtre.
webdesk-first-not-listed = La liste signée ne contient pas votre clé de signature. Un avertissement dira à la personne que la réponse n’est pas de vous.
webdesk-first-not-today = Votre clé de signature n’est plus valable, ou pas encore. Créez de nouvelles clés avant de répondre.
# $number (number) - her own number of the letter
webdesk-card-hers = Sa lettre { $number }
# $number (number) - the number in the letter
webdesk-card-not-hers = Pas certain que ce soit sa lettre : lettre { $number }
webdesk-card-stranger = Cette lettre n’est pas signée par la personne qui a écrit la première. Ne vous y fiez pas, et n’y répondez pas.
# $number (number) - our own number of the answer
webdesk-card-ours = Votre réponse { $number }
# $number (number) - our own number of the answer
webdesk-card-last = Votre dernière réponse { $number }
# $number (number) - our own number of the notice
webdesk-card-notice = Avis { $number }
webdesk-card-waiting = Aucun serveur n’a encore ceci. Envoyez-le, ou enregistrez-le dans un fichier pour quelqu’un qui a une connexion.
# $count (number) - how many files
webdesk-card-evidence = { $count ->
    [one] Preuves : { $count } fichier
    [many] Preuves : { $count } fichiers
   *[other] Preuves : { $count } fichiers
}
# $id (text) - the letter, 43 letters and digits
webdesk-card-id = Lettre { $id }
webdesk-back-conversation = Retour à la conversation

## How far a letter is, told to her without words

webdesk-notice-title = Dire à la personne où en est sa lettre
webdesk-notice-what = La personne le voit quand elle revient avec son code. Il n’y a aucun mot de vous.
webdesk-notice-why = La personne peut voir que sa lettre est arrivée, si vous le lui dites.
# $count (number) - how many writers
webdesk-notice-all = { $count ->
    [one] Dire à { $count } personne que sa lettre est arrivée
    [many] Dire à { $count } personnes que leurs lettres sont arrivées
   *[other] Dire à { $count } personnes que leurs lettres sont arrivées
}
webdesk-notice-collected = Sa lettre est arrivée
webdesk-notice-opened = Quelqu’un lit sa lettre
webdesk-notice-delayed = Cela prend plus de temps
webdesk-notice-reason = Pourquoi cela prend plus de temps
webdesk-notice-reason-none = Choisir une raison
webdesk-notice-reason-closed = Nous sommes fermés quelques jours
webdesk-notice-reason-interpreter = Nous cherchons quelqu’un qui lit la langue
webdesk-notice-reason-many = Il y a beaucoup de lettres
webdesk-notice-reason-partner = Nous demandons à une autre organisation, dans la limite de ce que la personne a accepté
webdesk-notice-no-reason = Choisissez pourquoi cela prend plus de temps, puis appuyez encore.
webdesk-notice-working = Envoi de l’avis…
# $count (number) - how many writers
webdesk-notice-done = { $count ->
    [0] Il n’y avait personne à informer.
    [one] C’est dit à { $count } personne. Le serveur a l’avis.
    [many] C’est dit à { $count } personnes. Le serveur a les avis.
   *[other] C’est dit à { $count } personnes. Le serveur a les avis.
}
webdesk-next-label = Prochaines nouvelles au plus tard le
webdesk-next-hint = Seulement un jour que vous tiendrez. Si vous ne le savez pas, laissez vide.

## Writing an answer

webdesk-answer-open = Écrire une réponse
webdesk-answer-title = Réponse
webdesk-translator-title = Pas de traducteurs en ligne
webdesk-answer-others = Quelqu’un d’autre lit peut-être aussi. Ne donnez aucun lieu, aucune heure et aucun numéro qui pourrait faire du mal à la personne.
webdesk-answer-plain = Des mots simples et gentils. La personne n’a rien fait de mal.
webdesk-answer-promise = Ne promettez rien que vous ne pouvez pas tenir.
webdesk-answer-lang = Langue de la réponse
# $lang (text) - name of a language
webdesk-answer-lang-hers = Sa langue : { $lang }
webdesk-answer-label = Ce que la personne lira
webdesk-answer-last = C’est notre dernière réponse dans cette conversation
webdesk-quick-title = Réponses prêtes
webdesk-quick-what = Choisissez-en une, puis changez-la, pour qu’elle aille avec ce que la personne a écrit.
webdesk-quick-english = Il n’y a pas de réponses prêtes dans cette langue : celle-ci est donc en anglais. Une personne de confiance doit la traduire.
webdesk-caution = Regardez encore ceci avant d’envoyer :
webdesk-caution-address = La réponse nomme peut-être un lieu.
webdesk-caution-date = La réponse nomme peut-être un jour.
webdesk-caution-phone = La réponse contient peut-être un numéro de téléphone.
webdesk-caution-time = La réponse nomme peut-être une heure.
webdesk-check-empty = Il n’y a pas encore de mots dans la réponse.
webdesk-check-blank = Il reste un blanc à remplir dans la réponse prête.
webdesk-check-past = Le jour des prochaines nouvelles est passé. Choisissez-en un autre, ou aucun.
webdesk-check-unedited = C’est une réponse prête, et personne ne l’a changée.
webdesk-check-word = La personne veut qu’on lui demande son mot secret avant de donner un lieu ou une heure.
webdesk-check-again = Lisez votre réponse encore une fois. Si elle est bonne, appuyez encore : elle part alors telle quelle.
webdesk-book-first = Chargez votre book.jsonl sur la page avec toutes les lettres. Si vous n’avez jamais répondu, commencez-y un nouveau registre.
webdesk-send = Verrouiller et envoyer
webdesk-send-file = Enregistrer dans un fichier verrouillé
webdesk-send-again = Envoyer maintenant
webdesk-send-working = Verrouillage de la réponse…
webdesk-send-done = Le serveur l’a. Enregistrez maintenant le registre.
webdesk-send-saved = La réponse est verrouillée et enregistrée. Envoyez-la plus tard avec le programme, sur un ordinateur qui a une connexion. Enregistrez maintenant le registre.
webdesk-send-waits = Cela attend ici. Essayez encore l’envoi plus tard, ou enregistrez-le dans un fichier.
webdesk-send-no-mailbox = La boîte aux lettres de la personne n’est pas sur ce serveur. L’envoi attend ici. Essayez le serveur à qui la personne a écrit.
webdesk-send-no-relay = Il n’y a pas encore de serveur. Récupérez-y d’abord des lettres, ou enregistrez la réponse dans un fichier.
webdesk-send-address = L’adresse dans la lettre ne peut pas être utilisée. Utilisez le moyen que la personne a donné pour la joindre.
webdesk-send-no-code = La personne n’a pas de code pour lire une réponse. Utilisez le moyen qu’elle a donné pour la joindre.
# $over (number) - how many bytes too many
webdesk-send-long = La réponse est trop longue de { $over } octets. Raccourcissez-la.
webdesk-send-not-sealed = La réponse n’a pas pu être verrouillée : il n’y en a donc pas. Verrouillez le programme, ouvrez-le encore, et réécrivez-la.

## What has to be saved

webdesk-keep-title = Pour demain
webdesk-keep-why = Vos réponses sont numérotées dans le registre. Sans lui, des numéros sont donnés deux fois, et la personne voit un avertissement.
webdesk-keep-no-book = Aucun registre n’est chargé. Ouvrez votre book.jsonl avec les autres fichiers.
webdesk-keep-begin = Je n’ai jamais répondu : commencer un nouveau registre
webdesk-keep-begun = Un nouveau registre est commencé. Enregistrez-le après votre première réponse.
webdesk-keep-unsaved = Ceci n’est pas encore enregistré. Quand l’onglet se ferme, c’est perdu.
webdesk-keep-saved = Il n’y a rien à enregistrer.
webdesk-keep-book = Enregistrer book.jsonl
webdesk-keep-quarantine = Enregistrer quarantine.txt
# $name (text) - the beginning of a name
webdesk-keep-copy = Enregistrer la copie verrouillée de votre réponse { $name }…
# $name (text) - the beginning of a name
webdesk-keep-answer = Enregistrer la réponse verrouillée { $name }…
webdesk-keep-where = Leur place est dans le dossier de waymark-desk, où ils remplacent les plus anciens : les copies dans sent, les réponses verrouillées dans outbox.
webdesk-keep-done = Le navigateur enregistre le fichier. Vérifiez qu’il est bien là.
webdesk-save-failed = Le navigateur ne l’a pas enregistré. Vérifiez les réglages des téléchargements, puis réessayez.

## Evidence

# $count (number) - how many files
webdesk-evidence-title = { $count ->
    [one] Preuves : { $count } fichier
    [many] Preuves : { $count } fichiers
   *[other] Preuves : { $count } fichiers
}
webdesk-evidence-care-child = Si une image montre des violences, sexuelles ou autres, sur un enfant, ne l’enregistrez pas et ne la transmettez pas. Mettez la lettre en quarantaine et demandez qui est responsable.
webdesk-evidence-care-copy = Les fichiers enregistrés ne sont pas verrouillés : toute personne qui peut utiliser ce compte de l’ordinateur peut les ouvrir.
# $size (text) - a number of megabytes, such as 2.5
webdesk-evidence-size = Cela fait environ { $size } Mo.
webdesk-evidence-fetch = Récupérer du serveur
webdesk-evidence-no-relay = Pour récupérer les preuves du serveur, récupérez-y d’abord des lettres.
webdesk-evidence-file = Ou ajouter le fichier verrouillé
webdesk-evidence-file-hint = Du dossier parcels de waymark-desk.
webdesk-evidence-fetching = Récupération des preuves…
# $done (text) - megabytes that are here
# $all (text) - megabytes of all
webdesk-evidence-progress = { $done } Mo sur { $all } sont ici.
# $seconds (number) - until the next try
webdesk-evidence-again = { $seconds ->
    [one] Le serveur ne répond pas. Le prochain essai commence dans { $seconds } seconde.
    [many] Le serveur ne répond pas. Le prochain essai commence dans { $seconds } secondes.
   *[other] Le serveur ne répond pas. Le prochain essai commence dans { $seconds } secondes.
}
webdesk-evidence-reading = Lecture du fichier…
webdesk-evidence-verifying = Tout est en train d’être vérifié. Pendant ce temps, la page ne bouge pas.
webdesk-evidence-whole = Tout est ici et personne n’y a rien changé. Rien n’a été ouvert.
webdesk-evidence-not-named = Ce ne sont pas les fichiers que sa lettre nomme. Ne vous y fiez pas.
webdesk-evidence-not-yet = Aucun fichier n’est dans la liste avant que tout soit ici et vérifié.
webdesk-evidence-gone = Le serveur n’a plus ces preuves. Demandez à vos collègues s’ils les ont récupérées.
webdesk-evidence-list = La liste des parties n’est pas la bonne. Dites-le aux personnes qui gèrent le serveur.
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-missing = La partie { $number } sur { $all } manque sur le serveur. Dites-le aux personnes qui le gèrent.
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-altered = La partie { $number } sur { $all } a été changée. Rien n’en a été utilisé. Dites-le aux personnes qui gèrent le serveur.
webdesk-evidence-no-key = La lettre ne contient pas de clé pour ces preuves : on ne peut donc pas les ouvrir.
webdesk-evidence-other = Ce fichier ne contient pas les preuves de cette lettre, ou quelque chose y a été changé ou y manque.
# $number (number) - which file, from 1
webdesk-evidence-changed = Le fichier { $number } qui est dedans n’est pas celui que sa liste nomme. Rien n’en a été utilisé.
webdesk-evidence-key = La clé dans la lettre ouvre un autre colis que celui-ci.
webdesk-evidence-newer = Une version plus récente a fait ces preuves. Prenez une version plus récente du programme.
webdesk-evidence-none = Ce ne sont pas des preuves verrouillées, ou il manque leur début.
webdesk-evidence-cut = Il manque la fin des preuves. Récupérez-les encore.
webdesk-evidence-damaged = Les preuves ont été changées après avoir été verrouillées. Récupérez-les encore.
# $size (text) - a number of megabytes
# $type (text) - what the file is, such as image/jpeg
webdesk-evidence-about = { $type }, { $size } Mo
webdesk-evidence-save = Enregistrer ce fichier
# $name (text) - name of the file
webdesk-evidence-saved = { $name } est en train de s’enregistrer. Il n’a pas été ouvert.
webdesk-evidence-index = Enregistrer la liste avec les valeurs SHA-256
webdesk-evidence-look = Voir l’image, floutée
webdesk-evidence-show = Montrer l’image
webdesk-evidence-blur = Flouter à nouveau
webdesk-evidence-hide = Cacher l’image
# $name (text) - name of the file
webdesk-evidence-picture = Image { $name }

## Quarantine

webdesk-quarantine-title = Quarantaine
webdesk-quarantine-what = En quarantaine, les preuves de cette lettre ne peuvent être ni regardées ni enregistrées, jusqu’à ce que quelqu’un ait décidé.
webdesk-quarantine-reason = Pourquoi
webdesk-quarantine-reason-hint = Pour vos collègues. Pas de noms.
webdesk-quarantine-put = Mettre cette lettre en quarantaine
# $day (text) - a date
webdesk-quarantine-in = Cette lettre est en quarantaine depuis le { $day }. Ses preuves ne peuvent être ni regardées ni enregistrées.
webdesk-quarantine-lift = La sortir de quarantaine
