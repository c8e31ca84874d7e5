### Coming back with a code: the page before its program has started, and every word of the mailbox.
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The page before the program has started, and where it can not start

answers-title = Réponses
answers-intro = Avec le code de votre lettre, vous pouvez ici lire des réponses, continuer à écrire, ou tout supprimer.
# Shown until the program has started, and where it never starts.
answers-loading = La page démarre toute seule, si ce navigateur le permet. Il faut jusqu’à 400 Ko de données.
answers-noscript = On ne peut pas ouvrir les réponses dans ce navigateur : les scripts (JavaScript) sont désactivés. Les réponses sont verrouillées, et seul un script peut les déverrouiller.
answers-about-small = À lire avant de taper votre code
answers-none-title = Aucune réponse n’attend ici
answers-none-answer = Sur cette copie du site, personne ne reçoit de lettres, donc personne ne répond. N’attendez pas ici. Vous pouvez appeler à la place.
answers-no-start = La page ne peut pas démarrer dans ce navigateur. Vos réponses attendent toujours. Essayez un autre navigateur, ou appelez.
answers-not-secure = Cette page n’est pas sûre pour taper un code : elle reste donc fermée. Vérifiez que l’adresse commence par https, ou appelez.

## The frame around every screen

answers-back = Retour
answers-close = Fermer cette page
answers-numbers-link = Numéros de téléphone
answers-about-link = Ce qui peut quand même mal tourner
answers-start-link = Page d’accueil
answers-language-failed = L’autre langue n’a pas pu se charger. Rien n’est perdu. Réessayez quand il y a du réseau.

## The code

answers-code-title = Ouvrir vos réponses
answers-code-why = Votre code ouvre les réponses sur ce téléphone. Le code lui-même n’est envoyé à personne.
answers-code-label = Votre code
answers-code-hint = 24 chiffres, dans n’importe quelle écriture. Les espaces et les tirets ne comptent pas.
answers-code-open = Ouvrir
answers-code-empty = Tapez les 24 chiffres de votre code, s’il vous plaît.
answers-code-letters = Il y a des lettres dans ce que vous avez tapé. Un code n’a que des chiffres.
# $left (number) - how many digits are missing
answers-code-short = { $left ->
    [one] Il manque encore { $left } chiffre. Un code a 24 chiffres.
    [many] Il manque encore { $left } chiffres. Un code a 24 chiffres.
   *[other] Il manque encore { $left } chiffres. Un code a 24 chiffres.
}
# $over (number) - how many digits are too many
answers-code-long = { $over ->
    [one] Il y a { $over } chiffre de trop. Un code a 24 chiffres.
    [many] Il y a { $over } chiffres de trop. Un code a 24 chiffres.
   *[other] Il y a { $over } chiffres de trop. Un code a 24 chiffres.
}
# $group (number) - which of the six groups of four digits, from 1 to 6
answers-code-group = Ces chiffres ne vont pas ensemble. Regardez encore le groupe { $group } : il semble faux.
answers-code-check = Ces chiffres ne vont pas ensemble. Un ou plusieurs sont faux. Comparez-les groupe par groupe, s’il vous plaît.
answers-code-near = Si quelqu’un peut voir votre écran maintenant, il vaut peut-être mieux faire cela plus tard.
answers-code-lost = Sans le code, personne ne peut ouvrir les réponses. S’il est perdu, vous pouvez écrire une nouvelle lettre, ou appeler.

## Opening the mailbox

answers-deriving = Création des clés à partir de votre code. Cela prend quelques secondes…
answers-agencies = Chargement de la liste signée des services…
answers-looking = Recherche de votre boîte aux lettres…
answers-unlocking = Les réponses sont déverrouillées, et nous vérifions qui les a écrites…
# $seconds (number) - about how long until the next try
answers-waiting = { $seconds ->
    [one] Il n’y a pas de connexion, ou la boîte aux lettres est occupée. Nous réessayons dans { $seconds } seconde.
    [many] Il n’y a pas de connexion, ou la boîte aux lettres est occupée. Nous réessayons dans { $seconds } secondes.
   *[other] Il n’y a pas de connexion, ou la boîte aux lettres est occupée. Nous réessayons dans { $seconds } secondes.
}
answers-waiting-login = Certains réseaux demandent d’abord de se connecter avec un compte. Rien n’est perdu, et vous n’avez rien à retaper.
answers-nothing-title = Il n’y a pas de boîte aux lettres pour ce code
answers-nothing-text = Les chiffres vont ensemble, mais aucune boîte aux lettres n’a ce code. Vérifiez-les encore une fois.
answers-nothing-why = Une boîte aux lettres est supprimée si personne ne l’ouvre pendant un an. Vous l’avez peut-être aussi supprimée, ou vous avez changé votre code.
answers-nothing-call = Vous pouvez aussi appeler le service, ou écrire une nouvelle lettre.

## An open mailbox

answers-threads-title = Vos réponses
# The whole button for one agency. $name (text) - the agency's name
# $count (number) - how many answers have come from it
answers-threads-row = { $count ->
    [one] { $name } : { $count } réponse
    [many] { $name } : { $count } réponses
   *[other] { $name } : { $count } réponses
}
# $name (text) - the agency's name
answers-threads-none = { $name } : pas encore de réponse
answers-empty-title = Votre boîte aux lettres est vide
answers-empty-text = Votre code est juste, mais il n’y a ici ni lettre ni réponse. Votre lettre n’est peut-être pas arrivée. Vous pouvez la réécrire, ou appeler.
answers-look-again = Chercher de nouvelles réponses
# In place of the name of an agency that the signed list does not have.
answers-unknown-agency = Un service qui n’est pas sur la liste
answers-unknown-text = Ce service n’est plus sur la liste signée. Personne ne peut vérifier qui a écrit ces réponses : elles sont donc cachées. Appelez avant de leur faire confiance.
answers-old-list = La liste signée des services n’est plus à jour. Appelez le service avant d’aller où que ce soit.
answers-note-lost = Une note gardée pour vous n’a pas pu être lue. Nous ne pouvons pas dire si une réponse a été enlevée.
# Stands before the agency's phone numbers.
answers-call = Vous pouvez aussi appeler ce service. L’appel peut coûter de l’argent.
answers-practice = Seulement pour s’entraîner. Personne ne lit ces lettres et personne n’y répond.

## How far a letter is

# $number (number) - the number of the survivor's newest letter to this agency
# $day (text) - the day on which it was stored
answers-way-last = Votre dernier envoi porte le numéro { $number }, déposé le { $day }.
# $number (number) - the number of the survivor's newest letter to this agency
answers-way-last-number = Votre dernier envoi porte le numéro { $number }.
answers-way-stored = Il est déposé. Le service ne l’a pas encore récupéré.
answers-way-collected = Le service l’a récupéré, mais ne l’a pas encore lu.
answers-way-opened = Le service l’a ouvert. Il n’y a pas encore répondu.
answers-way-answered = Le service y a répondu.
# $from (number) - the first of some older letters of hers
# $to (number) - the last of them
answers-way-older-stored = Les numéros { $from } à { $to } sont déposés, pas encore récupérés.
answers-way-older-one-stored = Le numéro { $from } est déposé, pas encore récupéré.
answers-way-older-collected = Les numéros { $from } à { $to } sont récupérés, pas encore lus.
answers-way-older-one-collected = Le numéro { $from } est récupéré, pas encore lu.
answers-way-older-opened = Les numéros { $from } à { $to } sont ouverts, pas encore de réponse.
answers-way-older-one-opened = Le numéro { $from } est ouvert, pas encore de réponse.
answers-way-older-answered = Les numéros { $from } à { $to } ont une réponse.
answers-way-older-one-answered = Le numéro { $from } a une réponse.
answers-way-many = Le service dit que cela prend plus de temps, parce que beaucoup de lettres sont arrivées.
answers-way-interpreter = Le service dit que cela prend plus de temps, parce qu’il cherche un interprète.
answers-way-partner = Le service dit que cela prend plus de temps, parce qu’il attend une autre organisation.
answers-way-closed = Le service dit que cela prend plus de temps, parce qu’il est fermé maintenant.
# $day (text) - a date
answers-way-next = Le service dit : prochaines nouvelles au plus tard le { $day }.
# $number (number) - the number of the newest answer
# $day (text) - its date
answers-last = Dernière réponse : numéro { $number }, du { $day }.
answers-last-number = Dernière réponse : numéro { $number }.
answers-last-check = Vous pouvez appeler le service et demander si c’est bien son dernier numéro. Quelqu’un a peut-être retenu une réponse plus récente.
answers-no-answer = Il n’y a pas encore de réponse.

## Answers

# $number (number) - the number of the answer
answers-answer = Réponse { $number }
answers-answer-closed = Le service ne répondra plus ici.
answers-answer-more = Montrer le reste de cette réponse
answers-word = Vous avez choisi un mot secret. Le service devrait vous le demander avant de donner un lieu ou une heure.
answers-helped-title = Est-ce que cette réponse a été une aide pour vous ?
answers-helped-why = Rien ne vous oblige à le dire. Seul le service voit ce que vous choisissez ici.
answers-helped-yes = Elle a aidé
answers-helped-some = Un peu
answers-helped-no = Elle n’a pas aidé
answers-helped-stored = Déposé pour le service. Merci.

## What is not as it should be

answers-trouble-title = Regardez d’abord ceci
# $from (number) - the number of the first answer that is missing
# $to (number) - the number of the last one
answers-trouble-missing = Il manque les réponses { $from } à { $to }. Elles sont peut-être perdues, ou quelqu’un les a retenues. Demandez au service.
answers-trouble-missing-one = Il manque la réponse { $from }. Elle est peut-être perdue, ou quelqu’un l’a retenue. Demandez au service.
# $number (number) - the number of the answer
answers-trouble-repeated = La réponse { $number } est arrivée plusieurs fois. Demandez au service laquelle est la bonne.
answers-trouble-broken = La réponse { $number } ne suit pas celle d’avant. Quelque chose a peut-être été changé. Demandez au service.
answers-trouble-withdrawn = Une réponse que vous avez déjà lue n’est plus ici : le numéro { $number }. Demandez au service.
answers-trouble-not-seen = Quand le service a écrit pour la dernière fois, il n’avait pas vu votre lettre { $number }. Elle est peut-être encore en route.
answers-trouble-unreadable = { $count ->
    [one] { $count } lettre de votre boîte ne peut pas être ouverte avec ce code. Elle est peut-être abîmée.
    [many] { $count } lettres de votre boîte ne peuvent pas être ouvertes avec ce code. Elles sont peut-être abîmées.
   *[other] { $count } lettres de votre boîte ne peuvent pas être ouvertes avec ce code. Elles sont peut-être abîmées.
}
answers-hidden-title = Quelque chose ici ne vient pas du service
answers-hidden-text = { $count ->
    [one] { $count } lettre ne porte pas la signature du service. Quelqu’un d’autre l’a peut-être écrite : elle est donc cachée.
    [many] { $count } lettres ne portent pas la signature du service. Quelqu’un d’autre les a peut-être écrites : elles sont donc cachées.
   *[other] { $count } lettres ne portent pas la signature du service. Quelqu’un d’autre les a peut-être écrites : elles sont donc cachées.
}
answers-hidden-never = N’allez jamais là où c’est écrit d’aller. N’appelez pas un numéro écrit dedans.
answers-hidden-show = Montrer quand même
answers-hidden-mark = Ceci ne vient pas d’un service. N’allez jamais là où c’est écrit d’aller.

## Writing on

answers-write-title = Continuer à écrire
answers-write-why = Vos mots sont verrouillés sur ce téléphone : seul ce service peut les ouvrir. Les détails ne sont pas nécessaires.
answers-write-label = Vos mots
# $left (number) - how many characters still fit
answers-write-left = { $left ->
    [one] Il reste de la place pour { $left } caractère
    [many] Il reste de la place pour { $left } caractères
   *[other] Il reste de la place pour { $left } caractères
}
# $over (number) - how many characters are too many
answers-write-over = { $over ->
    [one] C’est trop long de { $over } caractère. Rien n’a été coupé. Raccourcissez le texte, s’il vous plaît.
    [many] C’est trop long de { $over } caractères. Rien n’a été coupé. Raccourcissez le texte, s’il vous plaît.
   *[other] C’est trop long de { $over } caractères. Rien n’a été coupé. Raccourcissez le texte, s’il vous plaît.
}
answers-write-empty = Il n’y a pas encore de mots. Vous pouvez en écrire, ou laisser.
# $name (text) - the agency's own name
answers-write-send = Envoyer à { $name }
answers-write-sending = Vos mots sont verrouillés et envoyés…
answers-write-stored = Déposés, pas encore lus. Vos mots ne sont plus sur cette page.
answers-sending = Verrouillage et envoi…
answers-other-first = Autre chose est encore en cours d’envoi. Attendez un instant, s’il vous plaît.
answers-files = Ajouter des photos ou des fichiers

## Asking them to stop

answers-stop = Demander au service de ne plus me contacter
# $name (text) - the agency's own name
answers-stop-sure = Demander à { $name } de ne plus vous contacter ? Vous pourrez encore lui écrire plus tard.
answers-stop-yes = Oui, demander
answers-stop-no = Non
answers-stop-stored = Déposé. Le service voit votre demande quand il récupère les lettres. D’ici là, il peut encore vous contacter.

## Deleting everything

answers-delete = Tout supprimer
answers-delete-title = Tout supprimer
answers-delete-why = Pour que vous sachiez ce qui disparaît et ce qui peut rester.
answers-delete-here = Ce qui attend ici est supprimé : votre boîte aux lettres avec toutes ses réponses, lues ou non.
answers-delete-asks = Nous demandons au service de supprimer ce que vous avez envoyé. Il se peut qu’il doive en garder une partie, par exemple à cause d’une loi.
answers-delete-code = Votre code n’ouvrira plus rien. On ne peut pas revenir en arrière.
answers-delete-phone = Cela ne supprime pas l’historique du navigateur. Les logiciels espions cachés ne sont pas arrêtés non plus.
answers-delete-start = Tout supprimer
answers-delete-sure = Supprimer votre boîte aux lettres maintenant, et demander au service de supprimer ?
answers-delete-yes = Oui, supprimer
answers-delete-no = Non, garder
answers-delete-asking = Nous demandons au service de supprimer…
answers-delete-deleting = Suppression de votre boîte aux lettres…
answers-delete-waiting = Rien n’est encore supprimé dans votre boîte aux lettres. Si vous quittez cette page maintenant, elle reste.
answers-deleted-title = Votre boîte aux lettres est supprimée
answers-deleted-here = La boîte aux lettres et tout ce qui y attendait sont supprimés. Votre code n’ouvre plus rien.
# $name (text) - the agency's own name
answers-deleted-asked = Nous avons demandé à { $name } de supprimer ce que vous avez envoyé. Le service le voit quand il récupère les lettres. Il se peut qu’il doive en garder une partie.
answers-deleted-not-asked = Nous n’avons pas pu le demander à { $name }. Ce service a encore ce que vous avez envoyé. Vous pouvez l’appeler.
answers-deleted-unknown = Un service n’est plus sur la liste : nous n’avons donc pas pu lui demander. Il a peut-être encore ce que vous avez envoyé.

## Changing the code

answers-change = Changer mon code
answers-change-title = Changer mon code
answers-change-why = Faites-le si quelqu’un a peut-être vu votre code. L’ancien n’ouvrira alors plus rien.
answers-change-moves = Vous recevez un nouveau code. Toutes les réponses passent au nouveau code. On dit aux services où répondre.
answers-change-keep-old = Gardez les deux codes, jusqu’à ce que cette page dise que c’est fait.
answers-change-make = Créer un nouveau code
answers-change-making = Création d’un nouveau code sur ce téléphone. Cela prend quelques secondes…
answers-change-new = Voici votre nouveau code
answers-change-keep = Apprenez-le, ou notez-le et cachez-le. La personne qui le trouve peut lire et écrire à votre place.
answers-change-picture = Ne le prenez pas en photo. Souvent, les photos partent toutes seules vers d’autres appareils.
answers-change-last-four = Pour vérifier que vous l’avez : tapez ses quatre derniers chiffres
answers-change-last-four-hint = Seulement le dernier groupe de quatre.
answers-change-not-equal = Ce ne sont pas les quatre derniers chiffres du nouveau code. Regardez-le encore.
answers-change-confirm = Je l’ai. Changer mon code
answers-change-reading = Nous rassemblons vos réponses…
answers-change-moving = Vos réponses passent au nouveau code…
answers-change-telling = Nous disons aux services où répondre…
answers-change-deleting = Suppression de l’ancienne boîte aux lettres…
answers-change-waiting = Votre ancien code marche encore. Gardez les deux codes, jusqu’à ce que cette page dise que c’est fait.
answers-change-cancel = Garder l’ancien code
answers-changed-title = Votre nouveau code marche maintenant
answers-changed-text = L’ancien code n’ouvre plus rien.
# $name (text) - the agency's own name
answers-changed-not-told = Nous n’avons pas pu le dire à { $name }. Ses nouvelles réponses ne peuvent pas vous arriver. Vous pouvez appeler ce service.
answers-changed-lost = Une ou plusieurs réponses n’ont pas pu passer au nouveau code. Personne ne peut vérifier qui les a écrites.
answers-changed-go = Aller à mes réponses

## When something could not be done. Every text says what is lost, which is nothing, and what to do.

answers-failed-title = Cela n’a pas encore marché
answers-failed-open = La boîte aux lettres n’a pas pu être ouverte. Rien n’y est perdu. Réessayez plus tard, ou appelez.
answers-failed-list = La liste signée des services n’a pas pu se charger. Personne ne peut donc vérifier une réponse. Réessayez plus tard, ou appelez.
answers-failed-sealer = Le programme n’a pas pu travailler sur ce téléphone. Fermez d’autres pages et réessayez, utilisez un autre navigateur, ou appelez.
answers-failed-sealer-read = Les réponses n’ont pas pu être déverrouillées sur ce téléphone. Fermez d’autres pages et réessayez, ou utilisez un autre navigateur.
answers-failed-expired = Les clés de ce service sont trop anciennes : rien n’a donc été verrouillé pour lui. Vous pouvez l’appeler.
answers-failed-gone = Ce service ne prend plus de lettres ici. Rien n’a été envoyé. Vous pouvez l’appeler.
answers-failed-full = La boîte aux lettres du service est pleine en ce moment. Réessayez plus tard, ou appelez-le.
answers-failed-refused = La boîte aux lettres ne l’a pas pris. Réessayez plus tard, ou appelez le service.
answers-failed-long = Vos mots sont trop longs. Raccourcissez le texte, s’il vous plaît. Rien n’a été coupé.
answers-failed-kept = Ce que vous avez écrit est encore sur cette page. Ce n’est nulle part ailleurs.
answers-failed-delete = La boîte aux lettres n’a pas pu être supprimée. Elle est encore là. Réessayez plus tard.
answers-failed-change = Votre code n’est pas encore changé. L’ancien marche toujours. Gardez les deux et réessayez.

## After closing

answers-closed-title = Cette page est fermée
answers-closed-again = Ouvrir encore les réponses
answers-closed-text = Il n’y a plus rien de vos réponses sur cette page. L’historique de votre navigateur peut encore montrer votre passage sur ce site. Les logiciels espions cachés ne sont pas arrêtés.

## What the agency can read without our tools

answers-plain-heading = La suite d’une lettre, comme elle a été écrite
answers-plain-helped-yes = La personne qui a écrit dit : la réponse a aidé.
answers-plain-helped-some = La personne qui a écrit dit : la réponse a aidé un peu.
answers-plain-helped-no = La personne qui a écrit dit : la réponse n’a pas aidé.
answers-plain-stop = La personne qui a écrit vous demande de ne plus prendre contact.
answers-plain-delete = La personne qui a écrit vous demande de supprimer ce qui vous a été envoyé.
answers-plain-moved = La personne qui a écrit a un nouveau code. À partir de maintenant, répondez à la nouvelle adresse.
