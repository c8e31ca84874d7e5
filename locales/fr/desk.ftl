### waymark-desk: every text that the agency's program prints. Its --help is in English only.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### Placeholders such as { $path } are names of files, keys and numbers; keep them all.

## Passphrases

desk-passphrase-ask = Phrase de passe du fichier de clé :{" "}
desk-passphrase-new = Nouvelle phrase de passe pour le fichier de clé :{" "}
desk-passphrase-again = La même phrase de passe encore une fois :{" "}

## keygen: new keys

desk-keygen-done = Les clés sont créées.
# $path (text) - name of the file
desk-keygen-identity-file = Fichier de clé, à garder secret : { $path }
# $path (text) - name of the file
desk-keygen-agency-file = Fiche pour la liste signée des services (directory), publique : { $path }
desk-keygen-recipient = Destinataire (recipient), pour lequel les lettres sont verrouillées :
# $start (text) - how the recipient begins
# $file (text) - name of the file that holds all of it
desk-keygen-recipient-long = { $start }… (en entier dans { $file })
desk-keygen-inbox = Boîte aux lettres (inbox), où les lettres sont déposées :
desk-keygen-fingerprint = Empreinte, à lire à voix haute au téléphone :
# $day (text) - a date, such as 2027-02-19
desk-keygen-until = On peut verrouiller des lettres pour ces clés jusqu’au { $day }. Créez de nouvelles clés avant ce jour.
desk-keygen-practice = Ces clés servent à s’entraîner. Ne les utilisez jamais pour de vraies lettres.

## What to do next. The program puts a number before each line.

desk-next = Ce qu’il faut faire maintenant
desk-next-today = Ce qu’il faut faire maintenant. Faites-le aujourd’hui, dans cet ordre. URL veut dire : l’adresse du serveur (relay), qui est dans la liste signée.
# $path (text) - name of the file
desk-next-copy = Copiez { $path } sur une clé USB et gardez-la dans un endroit fermé à clé. Sans ce fichier, on ne peut ouvrir aucune lettre.
desk-next-passphrase = Écrivez la phrase de passe sur papier. Gardez-le dans un autre endroit fermé à clé. Personne ne peut réinitialiser cette phrase.
desk-next-paper = Mettez sur papier la clé de secours qui est plus bas : imprimez-la, ou copiez-la à la main. Elle n’est montrée que maintenant.
# $path (text) - name of the file
desk-next-print = Imprimez { $path }. Puis supprimez le fichier et toutes ses copies : la clé de secours doit être seulement sur papier.
# $path (text) - name of the file
desk-next-correct = Ouvrez { $path } dans un éditeur de texte. Corrigez country, langs, run_by, tells_police, tells_immigration, duty_to_report, phones et days.
# $command (text) - what to type
desk-next-rehearse = Faites un essai de la première lettre : { $command }
# $path (text) - name of the file
desk-next-send = Envoyez { $path } aux personnes qui signent la liste. N’envoyez jamais le fichier de clé.
desk-next-call = Laissez ces personnes vous appeler à un numéro qu’elles connaissent. Lisez-leur l’empreinte à voix haute.
# For a new colleague.
# $path (text) - name of the file
desk-next-give = Donnez { $path } seulement à la nouvelle personne, sur une clé USB. N’en gardez pas de copie.
# $path (text) - name of the file
desk-next-replace = À partir de maintenant, tout le monde utilise { $path }. Il contient les anciennes lignes et la nouvelle.
# $note (text) - the note of the new line, such as desk-2
desk-next-changed = Dites aux personnes qui signent la liste que { $note } est nouveau. Laissez-les vous appeler : l’empreinte a changé.
# After somebody left.
# $command (text) - what to type
desk-next-fetch = Récupérez tout ce qui attend, aussi dans l’ancienne boîte aux lettres : { $command }
# $note (text) - whose it is, such as desk-3
# $path (text) - name of the file
# $command (text) - what to type
desk-next-hand = Donnez { $path } et agency.json à { $note }. Là-bas, il faut taper : { $command }
# $path (text) - name of the file
desk-next-send-left = Envoyez { $path } aux personnes qui signent la liste. Dites que quelqu’un est parti et que c’est urgent.
desk-next-fetch-again = Continuez à récupérer chaque jour, jusqu’à ce que la nouvelle liste soit en vigueur. Récupérez encore une fois le lendemain.
# $command (text) - what to type
desk-next-empty = Quand tous les collègues ont récupéré les lettres, videz l’ancienne boîte aux lettres : { $command }
# $path (text) - name of the file
desk-next-both-inboxes = À partir de maintenant, récupérez avec { $path }. Il connaît la nouvelle boîte aux lettres et l’ancienne.
# After recover.
# $command (text) - what to type
desk-next-show = Lisez les lettres : { $command }
desk-next-new-keys = Créez de nouvelles clés, avec une nouvelle clé de secours : waymark-desk keygen. Les lignes ont maintenant été sur un ordinateur.
# $path (text) - name of the file
desk-next-destroy = Quand vous avez ce qu’il vous faut, supprimez { $path }. Ou gardez-le dans un endroit fermé à clé, comme tout fichier de clé.

## The page with the recovery key. It is printed, and read by somebody who never saw this program.

# $agency (text) - id of the agency
# $day (text) - a date
desk-paper-title = Clé de secours de { $agency }, créée le { $day }
desk-paper-what = Elle ouvre toutes les lettres à ce service. Elle est pour le jour où un fichier de clé ou sa phrase de passe est perdu.
desk-paper-keep = Gardez-la sur papier, sous clé, hors de ce bâtiment, chez une personne de confiance.
desk-paper-never = Ne la prenez jamais en photo, ne l’envoyez jamais, ne la gardez jamais à côté du fichier de clé.
desk-paper-letters = Dans les lignes 2 à 6, il n’y a pas de lettre B, I ou O, ni de chiffre 1. Ce qui ressemble à un O est un zéro.
desk-paper-checks = Les deux chiffres à la fin servent à vérifier chaque ligne. Pour la lire à voix haute, dites le numéro, les lettres et les chiffres de contrôle, ligne par ligne.
desk-paper-use = Pour l’utiliser, tapez : waymark-desk recover. Le programme demande les lignes et dit laquelle est fausse.
desk-paper-without = Sans ce programme, le programme age peut s’en servir. Si la ligne 1 contient PQ, il faut age 1.3 ou plus récent. Écrivez les lignes 1 à 6 sur une seule ligne. Laissez de côté les espaces, les numéros et les chiffres de contrôle.
# $start (text) - how the recipient begins
desk-paper-recipient = Sa clé dans la liste signée commence par : { $start }
desk-paper-close = Chaque ligne est sur papier ? Alors fermez cette fenêtre, pour que personne ne puisse remonter jusqu’à la clé.

## join and leave: people come and go

# $path (text) - name of the file
desk-join-line = Nouvelle ligne des destinataires (recipients) du service, déjà dans { $path } :
# $path (text) - name of the file
desk-join-stayed = Votre fichier de clé avec la nouvelle boîte aux lettres du service est { $path }. Votre clé est la même qu’avant.
# $who (text) - notes of those who leave, such as desk-2
desk-leave-done = Le service a une nouvelle boîte aux lettres, que { $who } ne connaît pas.
desk-leave-signing-keys = Les clés de signature de vos collègues ne sont pas dans la nouvelle fiche : personne ne peut dire à qui est chacune. Demandez à chaque collègue de faire un essai avec cette fiche : il montre la clé à ajouter sous sign. Sans cette clé, personne ne croit ses réponses.
desk-leave-paper = La personne qui part a-t-elle vu la clé de secours sur papier ? Alors recommencez, avec --new-recovery et un autre --out.

## recover: from the paper to a key file

desk-recover-type = Tapez les six lignes de la clé de secours, chacune avec ses chiffres de contrôle. Les minuscules conviennent, les espaces ne comptent pas.
# $number (number) - which line
desk-recover-line = Ligne { $number } :{" "}
# $path (text) - name of the file
desk-recover-done = Le fichier de clé est créé : { $path }
desk-recover-no-inbox = Il ouvre les lettres qui sont sur cet ordinateur. Il ne peut ni montrer la liste ni récupérer : pour cela, il faut le fichier de clé d’un collègue.

## rehearse: the first letter, before it comes

desk-rehearse-letter = ENTRAÎNEMENT. Personne n’a écrit cette lettre et personne n’attend de réponse. Supprimez-la.
desk-rehearse-shown = Voici à quoi ressemble une lettre. Celle-ci sert à s’entraîner :
desk-rehearse-list = Ce qui a été essayé
# $what (text) - one of the messages below
desk-rehearse-passed = ✓ bon :     { $what }
# $what (text) - one of the messages below
desk-rehearse-to-do = ○ à faire : { $what }
# $what (text) - one of the messages below
desk-rehearse-failed = ✗ faux :    { $what }
desk-rehearse-key-file = Le fichier de clé s’ouvre avec sa phrase de passe.
desk-rehearse-entry = Une liste signée accepterait la fiche.
# $reason (text) - what is wrong, in English
desk-rehearse-entry-refused = Une liste signée n’accepterait pas la fiche ({ $reason }). Corrigez-la dans un éditeur de texte.
desk-rehearse-inbox = La boîte aux lettres de la fiche est celle du fichier de clé.
desk-rehearse-inbox-other = La fiche nomme une boîte aux lettres que le fichier de clé n’a pas. Utilisez la fiche et le fichier de clé les plus récents.
desk-rehearse-key = Les lettres d’aujourd’hui sont verrouillées pour votre clé.
desk-rehearse-key-not-listed = La fiche ne contient pas votre clé. Utilisez la fiche la plus récente, ou le fichier de clé qui va avec elle.
desk-rehearse-key-not-today = Les lettres d’aujourd’hui ne sont pas verrouillées pour votre clé : elle n’est plus valable, ou pas encore. Créez de nouvelles clés.
desk-rehearse-opened = Une lettre d’entraînement a été verrouillée avec les clés de la fiche, et votre fichier de clé l’a ouverte.
desk-rehearse-not-opened = Votre fichier de clé n’ouvre pas une lettre verrouillée avec les clés de la fiche. Utilisez celui qui va avec elle.
desk-rehearse-not-sealed = Personne ne peut vous écrire aujourd’hui : aucune clé de la fiche n’est valable aujourd’hui. Créez de nouvelles clés.
# $note (text) - whose key it is, such as desk-2
desk-rehearse-colleague = { $note } : seule cette personne peut essayer cette clé. Demandez-lui de faire un essai avec son propre fichier de clé.
desk-rehearse-recovery = La clé de secours ouvre la lettre d’entraînement. Remettez le papier à sa place.
desk-rehearse-recovery-untried = Personne n’a essayé la clé de secours. Prenez le papier et faites un essai avec : --recovery -
desk-rehearse-recovery-wrong = Cette clé de secours n’est pas celle de la fiche. Cherchez le bon papier, ou créez une nouvelle clé.
# $count (number) - how many letters
desk-rehearse-relay = { $count ->
    [0] Le serveur accepte votre clé. Aucune lettre n’y attend.
    [one] Le serveur accepte votre clé. { $count } lettre y attend.
    [many] Le serveur accepte votre clé. { $count } lettres y attendent.
   *[other] Le serveur accepte votre clé. { $count } lettres y attendent.
}
desk-rehearse-relay-untried = Le serveur n’a pas été interrogé. Quand la liste signée est en vigueur, faites un essai avec : --relay URL
desk-rehearse-sign = La fiche contient votre clé de signature : on croira donc vos réponses.
# $key (text) - 43 letters and digits
desk-rehearse-sign-not-listed = La fiche ne contient pas votre clé de signature pour aujourd’hui : personne ne croirait donc vos réponses. Ajoutez-la sous sign : { $key }
desk-rehearse-all = Tout est bon. La première lettre peut arriver.
# $count (number) - how many lines are marked
desk-rehearse-rest = { $count ->
    [one] Ce qu’on a pu essayer ici est bon. Il reste { $count } chose à faire.
    [many] Ce qu’on a pu essayer ici est bon. Il reste { $count } choses à faire.
   *[other] Ce qu’on a pu essayer ici est bon. Il reste { $count } choses à faire.
}
# $count (number) - how many lines are marked
desk-rehearse-wrong = { $count ->
    [one] { $count } chose est fausse. Corrigez-la avant l’arrivée de la première lettre.
    [many] { $count } choses sont fausses. Corrigez-les avant l’arrivée de la première lettre.
   *[other] { $count } choses sont fausses. Corrigez-les avant l’arrivée de la première lettre.
}
desk-rehearse-nothing-real = Rien de réel n’a été touché. La lettre d’entraînement est supprimée.

## list and fetch

# $count (number) - how many letters
desk-list-count = { $count ->
    [0] Il n’y a pas de lettres.
    [one] Il y a { $count } lettre.
    [many] Il y a { $count } lettres.
   *[other] Il y a { $count } lettres.
}
desk-list-letter = Lettre
desk-list-day = Déposée
desk-list-size = Taille
desk-list-state = État
desk-list-here = ici
desk-list-missing = pas récupérée
# $count (number) - how many letters
desk-list-old = { $count ->
    [one] { $count } d’entre elles est dans une boîte aux lettres d’avant le départ de quelqu’un.
    [many] { $count } d’entre elles sont dans une boîte aux lettres d’avant le départ de quelqu’un.
   *[other] { $count } d’entre elles sont dans une boîte aux lettres d’avant le départ de quelqu’un.
}
desk-inbox-not-yet = Le serveur ne connaît pas encore votre nouvelle boîte aux lettres. Il la connaîtra quand la nouvelle liste sera en vigueur.
# $relay (text) - the relay's date
# $here (text) - this computer's date
desk-clock-differs = La date du serveur est { $relay }, celle de cet ordinateur est { $here }. Vérifiez l’horloge de cet ordinateur.
# $done (number) - letters that are done
# $all (number) - letters to fetch
desk-fetch-progress = { $done } lettres sur { $all }
# $count (number) - how many letters
# $folder (text) - name of the folder
desk-fetch-done = { $count ->
    [0] Pas de nouvelles lettres.
    [one] { $count } nouvelle lettre est dans { $folder }.
    [many] { $count } nouvelles lettres sont dans { $folder }.
   *[other] { $count } nouvelles lettres sont dans { $folder }.
}
# $count (number) - how many letters
desk-fetch-before = { $count ->
    [one] { $count } lettre était déjà là.
    [many] { $count } lettres étaient déjà là.
   *[other] { $count } lettres étaient déjà là.
}
desk-fetch-kept = Le serveur garde ses copies. Rien n’a été supprimé.
# $command (text) - what to type
desk-fetch-next = Pour en lire une : { $command }
# $count (number) - how many letters
desk-fetch-failed = { $count ->
    [one] { $count } lettre n’a pas pu être récupérée :
    [many] { $count } lettres n’ont pas pu être récupérées :
   *[other] { $count } lettres n’ont pas pu être récupérées :
}
# $id (text) - the letter
desk-fetch-damaged = { $id } : arrivée abîmée. Récupérez-la encore. Si cela continue, dites-le aux personnes qui gèrent le serveur.
# $id (text) - the letter
desk-fetch-gone = { $id } : le serveur ne l’a plus. Demandez à vos collègues s’ils l’ont récupérée.
# $count (number) - how many letters
desk-fetch-stopped = { $count ->
    [one] La récupération s’est arrêtée. { $count } lettre est encore sur le serveur. Relancez la même commande plus tard.
    [many] La récupération s’est arrêtée. { $count } lettres sont encore sur le serveur. Relancez la même commande plus tard.
   *[other] La récupération s’est arrêtée. { $count } lettres sont encore sur le serveur. Relancez la même commande plus tard.
}

desk-fetch-not-listed = Aucun avis n’est envoyé : la liste signée ne contient pas encore votre clé de signature. Les personnes qui ont écrit verraient un avertissement.
# $count (number) - how many notices
desk-fetch-notices = { $count ->
    [one] { $count } avis a été envoyé : une personne qui a un code voit maintenant où en est sa lettre.
    [many] { $count } avis ont été envoyés : les personnes qui ont un code voient maintenant où en sont leurs lettres.
   *[other] { $count } avis ont été envoyés : les personnes qui ont un code voient maintenant où en sont leurs lettres.
}
# $count (number) - how many answers
desk-fetch-answers = { $count ->
    [one] { $count } réponse qui n’avait pas pu être envoyée est maintenant sur le serveur.
    [many] { $count } réponses qui n’avaient pas pu être envoyées sont maintenant sur le serveur.
   *[other] { $count } réponses qui n’avaient pas pu être envoyées sont maintenant sur le serveur.
}

## Evidence that fetch brings, sealed

# $done (number) - megabytes that are done
# $all (number) - megabytes to fetch
desk-parcel-progress = Preuves : { $done } sur { $all } Mo
# $path (text) - name of the file
# $command (text) - what to type
desk-parcel-done = Les preuves sont dans { $path }, toujours verrouillées. Pour enregistrer les fichiers : { $command }
# $id (text) - the letter
desk-parcel-gone = { $id } : le serveur n’a pas les preuves de cette lettre, ou ne les a plus. Demandez à vos collègues s’ils les ont récupérées. Ne demandez à la personne de les renvoyer que si c’est sans danger pour elle.
# $id (text) - the letter
desk-parcel-list = { $id } : le serveur a donné la liste d’autres preuves, pas de celles de cette lettre. Dites-le aux personnes qui le gèrent.
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-altered = { $id } : la partie { $number } sur { $all } des preuves n’est pas ce qui a été envoyé. Récupérez encore. Si cela continue, dites-le aux personnes qui gèrent le serveur.
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-missing = { $id } : la partie { $number } sur { $all } des preuves manque sur le serveur. Récupérez encore. Si cela continue, dites-le aux personnes qui gèrent le serveur.
# $id (text) - the letter
# $reason (text) - one of the messages below
desk-parcel-stopped = { $id } : ses preuves ne sont pas encore ici. { $reason } Récupérez encore : cela reprend là où cela s’est arrêté.

## Answers and notices on their way

# $count (number) - how many
desk-send-waiting = { $count ->
    [one] { $count } réponse ou avis n’a pas pu partir. C’est gardé, et le prochain fetch ou reply l’envoie.
    [many] { $count } réponses ou avis n’ont pas pu partir. Tout est gardé, et le prochain fetch ou reply les envoie.
   *[other] { $count } réponses ou avis n’ont pas pu partir. Tout est gardé, et le prochain fetch ou reply les envoie.
}
# $count (number) - how many
desk-send-no-mailbox = { $count ->
    [one] { $count } réponse ou avis attend : la boîte aux lettres de la personne n’est pas sur ce serveur. Elle l’a peut-être supprimée, ou la boîte est sur un autre serveur.
    [many] { $count } réponses ou avis attendent : les boîtes aux lettres des personnes ne sont pas sur ce serveur. Elles sont peut-être supprimées, ou sur un autre serveur.
   *[other] { $count } réponses ou avis attendent : les boîtes aux lettres des personnes ne sont pas sur ce serveur. Elles sont peut-être supprimées, ou sur un autre serveur.
}
# $count (number) - how many
desk-send-lost = { $count ->
    [one] { $count } réponse ou avis ne sera plus envoyé. La personne ne l’a pas reçu.
    [many] { $count } réponses ou avis ne seront plus envoyés. Personne ne les a reçus.
   *[other] { $count } réponses ou avis ne seront plus envoyés. Personne ne les a reçus.
}

## delete: at the relay only, and on purpose

desk-delete-nothing = Il n’y a rien à supprimer.
# $letter (text) - what somebody typed for a letter
desk-delete-gone = Le serveur n’a pas de lettre { $letter }. Elle est peut-être déjà supprimée.
# $path (text) - name of the file
desk-delete-damaged = { $path } est abîmé : le serveur garde donc sa copie. Supprimez le fichier et récupérez encore.
# $id (text) - the letter
# $folder (text) - name of the folder
desk-delete-unfetched = { $id } n’est pas entière dans { $folder } : rien n’a donc été supprimé. Récupérez-la d’abord. Pour la perdre pour toujours, ajoutez --unfetched.
# $count (number) - how many letters
# $relay (text) - address of the relay
desk-delete-what = { $count ->
    [one] { $count } lettre sera supprimée sur { $relay }.
    [many] { $count } lettres seront supprimées sur { $relay }.
   *[other] { $count } lettres seront supprimées sur { $relay }.
}
desk-delete-lost = Les copies sur vos ordinateurs restent. Les collègues qui n’ont pas récupéré une lettre la perdent pour toujours.
desk-delete-evidence = Les preuves arrivées avec elles et qui sont ici sont aussi supprimées sur le serveur.
# $id (text) - the letter
desk-delete-evidence-kept = Les preuves de { $id } ne sont pas entières ici : le serveur les garde donc. Récupérez encore avant de supprimer.
# $count (number) - how many letters
desk-delete-unread = { $count ->
    [one] { $count } lettre n’a jamais été récupérée ici. Personne ne la lira peut-être jamais.
    [many] { $count } lettres n’ont jamais été récupérées ici. Personne ne les lira peut-être jamais.
   *[other] { $count } lettres n’ont jamais été récupérées ici. Personne ne les lira peut-être jamais.
}
desk-delete-ask = Pour les supprimer, tapez combien de lettres cela fait, en chiffres :{" "}
# $count (number) - how many letters
desk-delete-done = { $count ->
    [0] Aucune lettre n’a été supprimée.
    [one] { $count } lettre n’est plus sur le serveur :
    [many] { $count } lettres ne sont plus sur le serveur :
   *[other] { $count } lettres ne sont plus sur le serveur :
}
# $count (number) - how many letters
desk-delete-before = { $count ->
    [one] { $count } d’entre elles n’y était déjà plus.
    [many] { $count } d’entre elles n’y étaient déjà plus.
   *[other] { $count } d’entre elles n’y étaient déjà plus.
}
# $count (number) - how many letters
desk-delete-stopped = { $count ->
    [one] La suppression s’est arrêtée. { $count } lettre est encore sur le serveur. Relancez la même commande plus tard.
    [many] La suppression s’est arrêtée. { $count } lettres sont encore sur le serveur. Relancez la même commande plus tard.
   *[other] La suppression s’est arrêtée. { $count } lettres sont encore sur le serveur. Relancez la même commande plus tard.
}

## open

# $folder (text) - name of the folder
desk-open-done = Les fichiers de la lettre sont dans { $folder }
desk-open-plain = Ils sont en texte brut : toute personne qui peut utiliser ce compte de l’ordinateur peut les lire. Supprimez-les quand vous avez fini.
desk-open-before = Cette lettre a déjà été ouverte ici. Regardez dans le dossier, ou choisissez-en un autre avec --out.
desk-open-unsafe-name = La lettre contient un fichier dont le nom est dangereux. Rien n’a été écrit. Ne l’ouvrez pas à la main.

## show: how to reach her comes first

# $id (text) - the letter
desk-show-title = Lettre { $id }
desk-show-reach = COMMENT JOINDRE LA PERSONNE QUI A ÉCRIT – À LIRE D’ABORD
desk-show-may-yes = Elle dit que vous pouvez la contacter, seulement de la façon indiquée plus bas.
desk-show-may-no = NE LA CONTACTEZ PAS. Elle dit non.
desk-show-may-she-will = NE LA CONTACTEZ PAS. Elle veut appeler ou venir elle-même. Dites-le à toutes les personnes qui répondent au téléphone.
desk-show-may-unsaid = NE LA CONTACTEZ PAS. Elle n’a pas dit que vous le pouvez.
# $code (text) - what stands in the letter
desk-show-may-unknown = NE LA CONTACTEZ PAS avant de comprendre sa réponse : { $code }
desk-show-channel = Moyens sans danger :
desk-show-channel-unsaid = Elle n’a pas dit quels moyens sont sans danger. N’en utilisez pas d’autre que celui qu’elle a donné.
desk-show-how = Comment :
desk-show-how-unsaid = Elle n’a donné aucun moyen de la joindre.
desk-show-name = Son nom ou son mot de reconnaissance. Dites-le, pour qu’elle sache que c’est vous :
desk-show-name-unsaid = Elle n’a donné ni nom ni mot de reconnaissance. N’essayez pas d’en deviner un.
# $lang (text) - a language tag, such as my
desk-show-speak = Elle veut parler : { $lang }
desk-show-interpreter = Si elle veut un interprète :
desk-show-interpreter-note = Ne prenez jamais comme interprète quelqu’un de sa famille, ni un enfant. Ne prenez jamais quelqu’un qui connaît les gens dont elle parle.
desk-show-when = Quand c’est sans danger :
desk-show-when-unsaid = Elle n’a pas dit quand c’est sans danger. Considérez que ce n’est pas le cas.
desk-show-avoid = Il NE FAUT PAS :
desk-show-avoid-unsaid = Elle n’a pas dit ce qu’il faut éviter. Ne laissez aucun message et ne dites pas qui vous êtes.
desk-show-other-person = Il se peut que quelqu’un d’autre réponde, ou lise le message. Ne demandez rien et ne nommez rien avant de savoir qui c’est.
desk-show-reach-later = C’est une lettre qui suit. Comment la joindre est dit dans la première : utilisez waymark-desk thread.
desk-show-code-word = Elle a choisi un mot secret. Demandez-le avant de donner un lieu ou une heure, et ne l’écrivez jamais vous-même :
desk-show-reply-none = Elle n’a pas de code pour lire une réponse sur le site.
desk-show-reply-there = Elle peut lire une réponse sur le site avec son code.
desk-show-danger = SIGNES DE DANGER DANS CE QU’ELLE A RÉPONDU
desk-show-danger-asked = On lui demande si quelqu’un a moins de 18 ans ou est en danger. Elle dit :
desk-show-danger-duty = Avant toute autre chose, cherchez ce que votre service doit signaler.
desk-show-danger-happened = Dans ce qui s’est passé :
desk-show-danger-none = Aucune de ses réponses ne le dit. Il se peut quand même qu’elle soit en danger.
desk-show-whom = DE QUI IL S’AGIT
desk-show-whom-other = La personne qui écrit est quelqu’un d’autre. Dans les réponses, « je », « me » et « moi » désignent la personne dont il s’agit.
desk-show-about = SUR CETTE LETTRE
# $agency (text) - id of the agency
desk-show-to = Écrite à : { $agency }
# $lang (text) - a language tag, such as ar
desk-show-lang = Langue : { $lang }
# $day (text) - a date
desk-show-day = Date d’après son téléphone : { $day }
# $number (number) - its number
desk-show-later = C’est la lettre { $number } d’une conversation. Pour la lire en entier : waymark-desk thread
# $form (text) - name of the form
# $version (text) - its version
desk-show-form = Formulaire : { $form }, version { $version }
desk-show-form-other = Ce formulaire est différent de celui que ce programme connaît. Les réponses qu’il ne connaît pas sont montrées sous forme de codes.
desk-show-consent = SON ACCORD
# $agency (text) - id of the agency
# $version (text) - version of the consent text
# $lang (text) - a language tag
desk-show-consent-given = Elle a accepté que { $agency } lise cette lettre (texte de l’accord { $version }, lu en { $lang }).
desk-show-consent-none = Aucun accord n’est noté dans cette lettre. Demandez-lui avant de communiquer quoi que ce soit à d’autres.
desk-show-consent-purposes = Vous pouvez :
desk-show-consent-nothing-else = Elle n’a rien accepté d’autre.
desk-show-purpose-read = la lire
desk-show-purpose-help = chercher de l’aide pour cette personne
desk-show-purpose-contact = contacter cette personne, de la façon qu’elle a indiquée
desk-show-purpose-share = en parler à d’autres, si elle accepte chaque fois
# $day (text) - a date
desk-show-consent-day = Accord donné le : { $day }
# $day (text) - a date
desk-show-consent-until = Gardez la lettre jusqu’au { $day } au plus tard. Puis supprimez-la, avec toutes les copies.
# $hash (text) - 43 letters and digits
desk-show-consent-hash = SHA-256 du texte qu’elle a accepté : { $hash }
desk-show-consent-withdraw = Comment elle peut retirer son accord :
desk-show-withdraw-ask = en le disant à votre service
desk-show-consent-other = Elle a accepté pour un autre service que celui que la lettre nomme. N’utilisez pas la lettre avant de lui avoir demandé.
desk-show-signature-valid = La signature est valable : personne n’a changé la lettre depuis qu’elle a été écrite.
desk-show-signature-missing = La lettre n’a pas de signature. Quelqu’un l’a peut-être changée.
desk-show-signature-wrong = LA SIGNATURE EST FAUSSE. Ne vous fiez à rien dans cette lettre.
desk-show-use = CE QU’ON PEUT EN FAIRE
desk-show-use-share = Demandez-lui chaque fois, avant d’en parler à quelqu’un. Sans son accord, ne dites rien à personne hors de votre service.
desk-show-use-only = Ne dites rien à personne hors de votre service.
desk-show-use-anonymous = N’essayez pas de savoir qui elle est. Cherchez s’il y a des noms dans ses mots avant de les utiliser.
desk-show-use-unsaid = Elle n’a pas dit ce qu’on peut en faire. Ne dites rien à personne hors de votre service.
desk-show-use-unknown = Ne dites rien à personne hors de votre service avant de comprendre sa réponse.
desk-show-place = OÙ ET QUAND
# $code (text) - two letters of a country, such as GB
desk-show-country = Pays : { $code }
desk-show-place-kinds = Genre d’endroit :
desk-show-place-when = Quand :
desk-show-happened = CE QUI SE PASSE, OU S’EST PASSÉ
desk-show-help = CE QUI AIDERAIT
desk-show-unsaid = Pas de réponse.
desk-show-words = SES MOTS
desk-show-words-none = Elle n’a rien écrit avec ses propres mots.
desk-show-zawgyi = Ce texte semble écrit en Zawgyi, un ancien codage du birman, et peut s’afficher mal ici. Convertissez-le avec un logiciel sur votre propre ordinateur, jamais en ligne.
desk-show-evidence = PREUVES ENVOYÉES AVEC CETTE LETTRE
desk-show-evidence-care = Ce sont ses mots pour les décrire. Personne n’a encore regardé ce que les fichiers sont vraiment.
desk-show-evidence-next = fetch les apporte, verrouillées. Pour enregistrer les fichiers : waymark-desk evidence
desk-show-more = AUTRES CHOSES DANS CETTE LETTRE, TELLES QUELLES
desk-show-original = LA LETTRE EN TEXTE (report.txt)
desk-show-original-none = La lettre ne contient pas de report.txt.
# $code (text) - a code of another version of the form
desk-show-unknown = { $code } (un code que ce programme ne connaît pas)
desk-show-caution = N’importe qui peut écrire une telle lettre. Vérifiez avant d’agir, et ne suivez jamais un lien qui s’y trouve.

## thread: a whole conversation

# $id (text) - the conversation
desk-thread-title = Conversation : { $id }
desk-thread-first = AVANT DE RÉPONDRE
desk-thread-asks-stop = La personne vous demande d’arrêter. Ne lui écrivez plus.
desk-thread-asks-delete = La personne vous demande de supprimer ce qu’elle a écrit, et d’arrêter. Il se peut que la loi vous oblige à en garder une partie.
# $code (text) - what stands in the letter
desk-thread-asks-unknown = La personne demande quelque chose que ce programme ne connaît pas : { $code }
desk-thread-moved = La personne a changé son code. Les réponses vont au nouveau.
# $from (number) - number of a letter
# $to (number) - number of a letter
desk-thread-missing = De sa lettre { $from } à sa lettre { $to }, il n’y a rien ici. Récupérez encore, et demandez à vos collègues. C’est peut-être plus ancien que votre clé, ou le serveur l’a retenu.
# $number (number) - number of a letter
desk-thread-repeated = Deux lettres différentes ont le numéro { $number }. Quelqu’un d’autre utilise peut-être son code. Faites attention à ce que vous répondez.
# $number (number) - number of a letter
desk-thread-broken = La lettre { $number } nomme avant elle une autre lettre que celle qui est ici. Faites attention à ce que vous répondez.
# $id (text) - the letter
desk-thread-stranger = { $id } n’est pas de la personne qui a écrit la première lettre. Ne vous y fiez pas, et n’y répondez pas.
# $id (text) - the letter
desk-thread-unsigned = { $id } n’a pas de signature. Ne vous y fiez pas.
# $id (text) - the letter
desk-thread-altered = { $id } a une signature fausse. Ne vous fiez à rien dans cette lettre.
# $id (text) - the letter
desk-thread-elsewhere = { $id } est écrite à un autre service. Demandez-vous comment elle est arrivée ici.
desk-thread-read-nothing = D’après sa dernière lettre, la personne n’a encore lu aucune de vos réponses.
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-read = Quand la personne a écrit pour la dernière fois, elle avait tout lu jusqu’à votre numéro { $number } du { $day }.
desk-thread-read-unknown = Quand la personne a écrit pour la dernière fois, elle avait lu une réponse que ce dossier ne connaît pas. C’est peut-être celle d’un collègue.
desk-thread-colleagues = Les réponses de collègues qui ne partagent pas ce dossier ne sont pas montrées.
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-hers = SA LETTRE { $number } { $day }
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-not-hers = PAS CERTAIN QUE CE SOIT SA LETTRE : LETTRE { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-ours = VOTRE RÉPONSE { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-last = VOTRE DERNIÈRE RÉPONSE { $number } { $day }
# $number (number) - number of a notice
# $day (text) - a date
desk-thread-notice = AVIS { $number } { $day }
desk-thread-way-collected = On a dit à la personne que sa lettre est récupérée.
desk-thread-way-opened = On a dit à la personne que quelqu’un lit sa lettre.
desk-thread-way-delayed = On a dit à la personne que cela prend plus de temps.
desk-thread-no-copy = Votre copie de cette réponse n’est pas ici, ou elle est verrouillée pour une autre clé.
desk-thread-state-lost = Cet envoi n’est pas arrivé à la personne.
desk-thread-state-waiting = Cet envoi n’est pas encore sur le serveur. Le prochain fetch ou reply l’envoie.
desk-thread-state-read = La personne a lu cela.
desk-thread-state-stored = Cela attend la personne sur le serveur, ou elle l’a lu depuis.
desk-thread-helped-yes = La personne dit qu’une réponse a aidé.
desk-thread-helped-some = La personne dit qu’une réponse a aidé un peu.
desk-thread-helped-no = La personne dit qu’une réponse n’a pas aidé.
desk-thread-helped-unknown = La personne dit d’une réponse quelque chose que ce programme ne connaît pas.
desk-thread-report = Tout ce que la personne a répondu : waymark-desk show
desk-thread-quarantined = Cette lettre est en quarantaine.
# $count (number) - how many files
desk-thread-evidence = { $count ->
    [one] Elle a envoyé { $count } fichier avec cette lettre.
    [many] Elle a envoyé { $count } fichiers avec cette lettre.
   *[other] Elle a envoyé { $count } fichiers avec cette lettre.
}
desk-thread-evidence-here = Ces preuves sont ici, verrouillées. Pour les enregistrer : waymark-desk evidence
desk-thread-evidence-missing = Ces preuves ne sont pas encore ici. Pour les récupérer : waymark-desk fetch
desk-thread-evidence-gone = Le serveur n’a plus ces preuves. Demandez à vos collègues s’ils les ont récupérées.

## reply: shown before an answer is sent

# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-reply-to = La réponse va à la personne qui a écrit cette conversation. Sa lettre la plus récente ici est le numéro { $number } { $day }
# $lang (text) - a language tag, such as ar
desk-reply-lang = Langue de la réponse : { $lang }
# $day (text) - a date
desk-reply-next = La personne lira : prochaines nouvelles au plus tard le { $day }. Promettez seulement ce que vous tiendrez.
desk-reply-last = La personne lira que c’est votre dernière réponse.
desk-reply-translator = Ne mettez jamais une lettre ou une réponse dans un traducteur en ligne. Demandez à une personne de confiance.
desk-reply-limited = La personne a limité la façon de la contacter, ou n’en a rien dit. Relisez la réponse comme si quelqu’un d’autre la lisait.
desk-reply-time = ! La réponse nomme peut-être une heure.
desk-reply-date = ! La réponse nomme peut-être un jour.
desk-reply-address = ! La réponse nomme peut-être un lieu.
desk-reply-phone = ! La réponse contient peut-être un numéro de téléphone.
desk-reply-no-agency = ! La liste signée ne contient pas votre service, ou l’a révoqué. La personne ne verra pas cette réponse comme la vôtre.
desk-reply-not-listed = ! La liste signée ne contient pas votre clé de signature. Un avertissement dira à la personne que cette réponse n’est pas de vous.
desk-reply-not-today = ! Votre clé de signature n’est plus valable, ou pas encore. Créez de nouvelles clés avant de répondre.
desk-reply-ask = Pour l’envoyer, tapez 1 et appuyez sur Entrée :{" "}
# $number (number) - number of the answer
desk-reply-done = La réponse est sur le serveur. C’est votre numéro { $number } dans cette conversation.

## reply: a draft. The program puts # before these lines; they are not sent.

# $lang (text) - a language tag, such as ar
desk-reply-draft-lang = La réponse sera marquée comme écrite dans cette langue : { $lang }
desk-reply-draft-english = Il n’y a pas de réponses prêtes dans cette langue. Demandez à une personne de confiance de la traduire, ou envoyez-la avec : --in en
desk-reply-draft-comment = Les lignes qui commencent comme celle-ci ne sont pas envoyées. Changez le texte plus bas avant de l’envoyer.
desk-reply-draft-means = En anglais, cela dit :
# $path (text) - name of the file
# $command (text) - what to type
desk-reply-draft-done = Le brouillon est dans { $path }. Modifiez-le. Puis : { $command }

## notice

desk-notice-done = L’avis est sur le serveur. La personne le voit quand elle revient.
desk-notice-before = On l’a déjà dit à la personne. Rien n’a été envoyé.

## evidence

desk-evidence-care = N’ouvrez pas les fichiers sur un ordinateur qui a d’autres lettres. Des images peuvent être dures à voir : ne regardez pas sans quelqu’un avec vous.
# $count (number) - how many files
# $folder (text) - name of the folder
# $list (text) - name of a file
desk-evidence-done = { $count ->
    [one] Tout le colis est bon. { $count } fichier est dans { $folder }, avec une liste, { $list }. Rien n’a été ouvert.
    [many] Tout le colis est bon. { $count } fichiers sont dans { $folder }, avec une liste, { $list }. Rien n’a été ouvert.
   *[other] Tout le colis est bon. { $count } fichiers sont dans { $folder }, avec une liste, { $list }. Rien n’a été ouvert.
}
desk-evidence-other = ! Ce ne sont pas les fichiers que sa lettre nomme. Ne vous y fiez pas.
# $name (text) - name of the file
# $said (text) - a media type, such as image/jpeg
# $is (text) - a media type
desk-evidence-disguised = ! { $name } n’est pas ce qu’il dit : il dit { $said } et ressemble à { $is }. Ne l’ouvrez pas.
# $name (text) - name of the file
desk-evidence-unknown = ! { $name } n’est d’aucune sorte que ce programme connaît. Ne l’ouvrez pas.
# $name (text) - name of the file
desk-evidence-programs = ! { $name } peut contenir des programmes. Regardez-le seulement sur un ordinateur où il n’y a rien d’autre.
# $id (text) - the letter
desk-evidence-index-letter = Lettre { $id }
# $id (text) - the parcel
desk-evidence-index-parcel = Colis { $id }
# $hash (text) - 64 digits and letters
desk-evidence-copy-of = Une copie nettoyée, faite sur son téléphone à partir du fichier avec SHA-256 { $hash }
desk-evidence-copy = Une copie nettoyée, faite sur son téléphone

## quarantine

# $id (text) - the letter
desk-quarantine-done = { $id } est en quarantaine. À partir de maintenant, export et evidence la refusent.
# $id (text) - the letter
desk-quarantine-lifted = { $id } n’est plus en quarantaine.
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-quarantine-shown = ! Cette lettre est en quarantaine depuis le { $day }. Ne la transmettez pas. { $reason }

## statistics

# $count (text) - a number, or one of the messages below
desk-statistics-letters = Lettres : { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-threads = Conversations : { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-answered = Conversations avec une réponse : { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-yes = Les réponses ont aidé : { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-some = Les réponses ont aidé un peu : { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-no = Les réponses n’ont pas aidé : { $count }
# $least (number) - the smallest number that is shown
desk-statistics-few = moins de { $least }
desk-statistics-hidden = pas montré, pour qu’on ne puisse pas calculer un petit nombre
desk-statistics-note = D’après le dernier mot de chaque personne. Les réponses de collègues qui ne partagent pas le dossier ne sont pas comptées.

## export: letters into files for a case

# $path (text) - name of the file
desk-export-done = La lettre est dans { $path }
desk-export-plain = Les fichiers sont en texte brut. Protégez-les autant que les lettres, et supprimez-les quand vous avez fini.
desk-export-without = Son nom, la façon de la joindre et ses propres mots ont été laissés de côté. Pour les inclure, utilisez --identified.
desk-export-left-out-title = LAISSÉ HORS DE CE FICHIER
desk-export-left-out = Ces parties disent qui elle est, ou peuvent le dire. Elles sont seulement dans la lettre verrouillée :
desk-export-left-out-here = (laissé hors de ce fichier)
desk-export-no-consent = La lettre ne note aucun accord pour le service à qui elle est écrite. Rien n’a été écrit. Lisez-la avec waymark-desk show, et demandez d’abord à la personne.

## What can go wrong. First what happened, then what to do.

# $message (text) - one of the messages below
desk-error = Erreur : { $message }
desk-error-passphrase-wrong = La phrase de passe est fausse. Réessayez. Vérifiez la langue du clavier et la touche Verr. Maj (Caps Lock).
desk-error-passphrase-differs = Les deux phrases de passe sont différentes. Recommencez.
# $least (number) - fewest characters
desk-error-passphrase-short = La phrase de passe a moins de { $least } caractères. Prenez quatre ou cinq mots qui n’ont rien à voir entre eux.
desk-error-passphrase-terminal = Il n’y a pas de terminal pour demander la phrase de passe. Écrivez-la dans un fichier et utilisez --passphrase-file ou --new-passphrase-file.
# $path (text) - name of the file
desk-error-passphrase-file = La première ligne de { $path } n’est pas une phrase de passe en UTF-8. Corrigez le fichier.
desk-error-identity-damaged = Le fichier de clé est abîmé. Utilisez votre copie.
desk-error-identity-inbox = Ce fichier de clé n’a pas de ligne waymark-inbox : il ne peut donc pas récupérer. Utilisez celui que keygen a créé.
desk-error-identity-sign = Ce fichier de clé n’a pas de ligne waymark-sign : il ne peut donc pas répondre. Utilisez celui que keygen ou join a créé.
desk-error-identity-none = Ce n’est pas un fichier de clé. Utilisez le fichier identity.age que keygen a créé.
# $most (number) - highest work factor
desk-error-identity-work = Le fichier de clé ne peut pas être créé avec ce facteur de travail (work factor). Utilisez 1 à { $most }.
desk-error-identity-memory = Le fichier de clé demande plus de mémoire que n’importe quel vrai fichier de clé. Utilisez votre copie.
desk-error-keys-id = L’identifiant du service doit avoir de 1 à 40 caractères parmi a-z, 0-9 et -. Par exemple : --agency north-desk
desk-error-keys-name = Le nom du service est vide ou contient un caractère de contrôle. Écrivez-le à nouveau.
desk-error-keys-country = Le pays doit être deux lettres majuscules. Par exemple : --country GB
# $most (number) - most days
desk-error-keys-days = Les clés peuvent être valables de 1 à { $most } jours. Choisissez un tel nombre avec --days.
# $reason (text) - what is wrong, in English
desk-error-keys-entry = La fiche ne peut pas être utilisée ({ $reason }). Corrigez agency.json dans un éditeur de texte.
desk-error-keys-other = La fiche est celle d’un autre service ou d’une autre boîte aux lettres. Utilisez le agency.json le plus récent et le fichier de clé qui va avec.
desk-error-keys-no-recovery = Cette fiche ne contient pas de clé de secours à garder. Enlevez --keep-recovery pour en créer une nouvelle.
desk-error-keys-not-listed = La fiche ne contient pas la clé de ce fichier de clé. Utilisez le agency.json le plus récent, et une clé qui y est.
desk-error-keys-oneself = C’est votre propre clé. Quelqu’un qui reste doit faire cela, avec son propre fichier de clé.
# $who (text) - what somebody typed for a person
# $there (text) - the notes of all people in the entry
desk-error-keys-who = « { $who } » ne désigne pas une seule ligne de la fiche. Écrivez --who avec l’un de ceux-ci : { $there }
desk-error-identity-handed = Le fichier de --handed ne contient pas de boîte aux lettres pour ce fichier de clé. Demandez le vôtre à la personne qui a lancé leave.
# $number (number) - which line of the recovery key
desk-error-page-line = La ligne { $number } n’est pas comme elle a été imprimée. Comparez-la lettre par lettre et tapez-la encore, avec ses deux chiffres.
# $number (number) - which line of the recovery key
desk-error-page-missing = Il manque la ligne { $number }. Une ligne est un numéro, des lettres et des chiffres, et deux chiffres à la fin.
desk-error-page-key = Chaque ligne est bonne, mais ensemble elles ne sont pas une clé. Viennent-elles toutes de la même page ?
desk-error-paper-beside = Il ne faut pas mettre la clé de secours à côté du fichier de clé. Choisissez un autre dossier pour --recovery-out, par exemple une clé USB.
# $letter (text) - what somebody typed for a letter
# $least (number) - fewest characters
desk-error-delete-short = « { $letter } » ne désigne aucune lettre. Utilisez son fichier, son identifiant, ou au moins { $least } caractères de l’identifiant.
# $letter (text) - what somebody typed for a letter
desk-error-delete-several = Plusieurs lettres commencent par « { $letter } ». Écrivez plus de caractères de l’identifiant.
desk-error-delete-nobody = Personne n’a tapé de nombre : rien n’a donc été supprimé. Dans un script, ajoutez --yes.
desk-error-delete-number = Ce n’est pas le nombre de lettres : rien n’a donc été supprimé. Regardez encore la liste.
# $path (text) - name of the file
desk-error-file-exists = { $path } existe déjà et n’a pas été touché. Choisissez un autre endroit, ou déplacez-le d’abord.
# $path (text) - name of the file
desk-error-file-missing = { $path } n’existe pas. Vérifiez le nom.
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-read = { $path } ne peut pas être lu ({ $reason }). Vérifiez que vous avez l’autorisation de le lire.
# $path (text) - name of the file
desk-error-file-long = { $path } est trop long pour être ce qu’il devrait être. Vérifiez le nom.
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-write = { $path } ne peut pas être écrit ({ $reason }). Vérifiez le dossier et l’espace libre.
# $path (text) - name of the file
# $message (text) - one of the messages below
desk-error-letter = { $path } : { $message }
desk-error-letter-damaged = Le fichier est abîmé ou coupé. Supprimez-le et récupérez-le encore.
desk-error-letter-newer = Une version plus récente du formulaire a fait cette lettre. Mettez ce programme à jour. D’ici là, utilisez : waymark-desk open
desk-error-letter-none = Le fichier peut être ouvert, mais ce n’est pas une lettre. Regardez-le avec : age -d
desk-error-letter-age = Ce n’est pas une lettre verrouillée. Les lettres sont des fichiers qui finissent par .age.
desk-error-letter-key = La lettre n’a pas été verrouillée pour cette clé. Elle est pour un autre service, ou pour votre clé plus ancienne ou plus récente. Utilisez ce fichier de clé-là.
# $path (text) - name of the file
# $line (number) - which line
desk-error-book = La ligne { $line } de { $path } est abîmée : des numéros pourraient donc être donnés deux fois. Remettez une copie du fichier.
desk-error-reply-stop = La personne vous a demandé d’arrêter. Rien n’a été envoyé. S’il faut écrire quand même, ajoutez --although-she-asked-to-stop.
desk-error-reply-delete = La personne vous a demandé de supprimer et d’arrêter. Rien n’a été envoyé. S’il faut écrire quand même, ajoutez --although-she-asked-to-stop.
desk-error-reply-code = Aucune réponse ne peut arriver ici à la personne : elle n’a pas de code. Ce qu’elle a dit sur la façon de la joindre est plus haut.
desk-error-reply-address = L’adresse dans la lettre ne peut pas être utilisée. Utilisez un autre moyen que la personne a donné.
desk-error-reply-seal = La réponse n’a pas pu être verrouillée : rien n’a donc été envoyé. Vérifiez le code de langue après --in, et réessayez.
# $over (number) - how many bytes
desk-error-reply-long = La réponse est trop longue de { $over } octets. Raccourcissez-la.
desk-error-reply-empty = Il n’y a pas de mots à envoyer. Les lignes qui commencent par # ne sont pas envoyées.
desk-error-reply-blank = Il reste quelque chose à remplir : cherchez ________ dans le texte.
desk-error-reply-unedited = C’est une réponse prête, telle quelle. Changez-la, pour que la personne voie que quelqu’un a lu sa lettre. Pour l’envoyer quand même, ajoutez --as-is.
desk-error-reply-draft = Dites où écrire le brouillon, avec --draft FILE. Pour envoyer la réponse prête sans la changer, ajoutez --as-is.
desk-error-reply-relay = Dites quel serveur, avec --relay, pour que la réponse puisse être envoyée.
desk-error-reply-stdin = Le texte vient de l’entrée standard (stdin) : on ne peut donc poser de question à personne. Ajoutez --yes, ou utilisez un fichier.
desk-error-reply-not-sent = Personne n’a tapé 1 : rien n’a donc été envoyé. Dans un script, ajoutez --yes.
# $lang (text) - a language tag
desk-error-reply-quick = Il n’y a pas de réponses prêtes dans la langue { $lang }. Utilisez --draft et faites traduire par une personne, ou utilisez --in en.
# $path (text) - name of the file
desk-error-reply-text = { $path } n’est pas du texte en UTF-8. Enregistrez-le à nouveau comme texte brut.
# $path (text) - name of the file
# $name (text) - name of the file
desk-error-reply-name = { $path } ne porte pas son propre nom. Utilisez la lettre telle qu’elle a été récupérée : { $name }
# $path (text) - name of the file
desk-error-evidence-none = Aucune preuve n’a été envoyée avec { $path }, ou la lettre ne contient pas la clé pour l’ouvrir.
# $path (text) - name of the file
desk-error-evidence-missing = Les preuves de { $path } ne sont pas ici. Lancez waymark-desk fetch, sans --no-parcels.
# $path (text) - name of the file
desk-error-evidence-damaged = { $path } est abîmé ou incomplet. Rien n’a été enregistré. Supprimez-le et récupérez encore.
# $path (text) - name of the file
# $line (number) - which line
desk-error-quarantine = La ligne { $line } de { $path } ne peut pas être lue. Corrigez-la dans un éditeur de texte. D’ici là, toutes les lettres comptent comme en quarantaine.
# $path (text) - name of the file
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-error-quarantined = { $path } est en quarantaine depuis le { $day }. Rien n’a été écrit. { $reason }
desk-error-relay-http = http est permis seulement pour cet ordinateur. Utilisez https. Si un tunnel chiffre déjà la connexion, ajoutez --insecure-http.
desk-error-relay-address = L’adresse du serveur doit être comme https://relay.example, sans chemin. Copiez-la de la liste signée.
desk-error-relay-answer = La réponse n’est pas celle d’un serveur de lettres (relay), ou elle a été abîmée. Vérifiez l’adresse, puis réessayez.
desk-error-relay-other = Le serveur porte une autre adresse : rien ne lui a donc été demandé. Utilisez l’adresse dans la liste signée. Derrière un tunnel, ajoutez --origin.
desk-error-relay-tls = Il n’y a pas de connexion sécurisée au serveur. Vérifiez l’horloge de cet ordinateur, puis l’adresse.
desk-error-relay-timeout = Le serveur n’a pas répondu à temps. Réessayez plus tard.
desk-error-relay-unreachable = On ne peut pas joindre le serveur. Vérifiez votre connexion et l’adresse.
desk-error-relay-busy = Le serveur est occupé. Attendez quelques minutes, puis relancez la même commande.
desk-error-relay-none = Le serveur ne connaît pas cette boîte aux lettres, ou n’a pas accepté la clé. Vérifiez que la liste signée contient ces clés.
desk-error-relay-expired = La liste signée du serveur n’est plus valable. Dites aux personnes qui le gèrent d’installer la nouvelle.
desk-error-relay-version = Ce programme et le serveur ne se comprennent pas. Mettez ce programme à jour.
# $code (text) - the relay's word for the reason
desk-error-relay-refused = Le serveur a refusé ({ $code }). Réessayez plus tard. Si cela continue, dites-le aux personnes qui le gèrent.
# $lang (text) - what was asked for
desk-error-lang = Il n’y a pas de mots dans la langue « { $lang } ». waymark-desk --help montre celles qui existent.
desk-error-clock = L’horloge de cet ordinateur est fausse : elle montre une année passée depuis longtemps. Réglez-la, puis réessayez.
desk-error-random = Cet ordinateur ne donne pas de nombres au hasard : rien n’a donc été créé. Utilisez un autre ordinateur.
desk-error-output = Le texte n’a pas pu être écrit. Vérifiez où va la sortie du programme.
