### Photos, sound, videos and papers that follow a letter (F14): choosing, clean copies, sending.
### These messages travel inside the answers' page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## Before anything is chosen

files-title = Ajouter des photos, du son, des vidéos ou des papiers
files-why = Pour que le service puisse voir ce que vous voulez dire. Rien ne vous y oblige. Même sans cela, votre lettre est déposée.
files-before-title = Avant de choisir
files-never = N’envoyez pas d’images sexuelles d’une personne de moins de 18 ans, même si c’est vous. Cela peut être un crime. Dites qu’elles existent.
files-limit-size = Tous les fichiers ensemble peuvent faire jusqu’à 250 Mo.
files-limit-count = Jusqu’à 200 fichiers partent en une fois. Vous pouvez en envoyer d’autres après.
files-limit-slow = Avec une connexion lente, cela peut durer longtemps. Gardez cette page ouverte.
files-limit-data = L’envoi utilise vos données mobiles : à peu près autant que la taille des fichiers.
files-limit-names = Les noms de vos fichiers ne sont pas envoyés. Ils reçoivent des numéros à la place.
files-limit-stay = Les fichiers restent aussi là où ils sont sur ce téléphone. Cette page ne les y supprime pas.
files-voice = Un message vocal peut remplacer des mots écrits. Une voix peut être reconnue.

## Choosing

files-choose = Choisir des fichiers
files-choose-small = Un ou plusieurs. Si on ne peut en choisir qu’un à la fois, revenez ici pour le suivant.
files-list-title = Fichiers choisis
files-list-names = Les noms sont seulement sur votre écran, pour que vous puissiez reconnaître les fichiers.
# $count (number) - how many files will be sent
# $size (text) - how large they are together, such as 3.5 MB
files-total = { $count ->
    [one] { $count } fichier, { $size }
    [many] { $count } fichiers, { $size } ensemble
   *[other] { $count } fichiers, { $size } ensemble
}
# $size (text) - a whole number
files-size-kb = { $size } Ko
# $size (text) - a number, perhaps with one digit behind the point
files-size-mb = { $size } Mo
files-kind-picture = Image
files-kind-video = Vidéo
files-kind-sound = Son
files-kind-paper = Papier
files-kind-packed = Fichiers compressés
files-kind-other = Autre sorte de fichier
files-looking = Cette page regarde ce que le fichier révèle…
files-remove = Enlever
# $name (text) - the file's name on this phone, for people who hear the page
files-remove-what = Enlever : { $name }

## Files that were not added. Each is followed by their names.

files-refused-title = Pas ajouté
# $names (text) - names of files
files-refused-empty = Il n’y a rien dedans (0 octet) : { $names }
# $names (text) - names of files
files-refused-large = À lui seul, il dépasse la taille permise pour tous les fichiers ensemble : { $names }
# $names (text) - names of files
files-refused-many = Plus de 200 fichiers ne peuvent pas partir en une fois : { $names }
# $names (text) - names of files
files-refused-together = Avec les autres, c’est trop gros : { $names }
# $names (text) - names of files
files-refused-twice = Déjà choisi : { $names }
# $names (text) - names of files
files-refused-unreadable = On ne peut pas le lire. Il a peut-être été déplacé ou supprimé : { $names }
files-refused-kept = Tous les autres fichiers sont toujours ici.
# $names (text) - the first names
# $count (number) - how many more there are
files-and-more = { $count ->
    [one] { $names } et { $count } autre
    [many] { $names } et { $count } autres
   *[other] { $names } et { $count } autres
}

## What is written in a file

# $what (text) - what was found, such as: place, phone or camera model
files-tells = Ce fichier révèle : { $what }
files-tells-nothing = Cette page n’y a trouvé écrit ni lieu, ni téléphone, ni nom. Il peut quand même y avoir quelque chose.
files-found-place = un lieu
files-found-person = un nom
files-found-device = le modèle du téléphone ou de l’appareil photo
files-found-serial = le numéro de série du téléphone ou de l’appareil photo
files-found-time = le jour et l’heure
files-found-thumbnail = une petite image du fichier, peut-être d’avant la découpe
files-found-software = le programme utilisé
files-found-other = d’autres notes

## What is sent of a picture or PDF

files-way-original-weighs = L’original peut avoir plus de poids comme preuve, et peut montrer où vous êtes.
files-way-clean-is = Une copie nettoyée est faite sur ce téléphone. Elle laisse de côté les notes dans le fichier : lieu, téléphone, noms.
files-way-clean-shows = Elle montre toujours ce qu’on peut voir : des visages, des panneaux, des mots sur un papier, la vue d’une fenêtre.
files-way-question = Que faut-il envoyer de ce fichier ?
files-way-clean = Une copie nettoyée
files-way-original = L’original
files-way-both = Les deux : une copie nettoyée à regarder, et l’original
files-way-all = La même chose pour toutes les images et tous les PDF
files-way-all-clean = Une copie nettoyée de chacun
files-way-all-original = L’original de chacun
files-way-all-both = Les deux pour chacun
files-way-only = Ce qui est écrit dans ce genre de fichier ne peut pas être enlevé ici. Il est envoyé tel quel, ou pas du tout.
files-way-only-large = Ce fichier est trop gros pour une copie nettoyée ici. Il est envoyé tel quel, ou pas du tout.
files-way-only-unsure = Cette page n’est pas certaine de pouvoir nettoyer ce fichier. Il est envoyé tel quel, ou pas du tout.
files-copy-making = Création d’une copie nettoyée, pour vérifier que cela marche…
# $size (text) - how large it is, such as 3.5 MB
files-copy-ready = La copie nettoyée marche : { $size }. Cette page n’y a trouvé aucune note de ce genre.
files-copy-png = Ce navigateur ne peut pas écrire cette sorte d’image. La copie nettoyée est un PNG.
files-copy-smaller = L’image est très grande. La copie nettoyée montre un peu moins de détails.
# For a PDF
files-copy-paper = Les pages du PDF ont le même aspect. La copie laisse de côté les notes sur le fichier, les signatures électroniques et les fichiers joints.
files-copy-failed = Une copie nettoyée de ce fichier n’est pas possible ici. Vous pouvez envoyer l’original, ou enlever le fichier.

## Sending

# $count (number) - how many files will be sent
files-send = { $count ->
    [one] Envoyer { $count } fichier
    [many] Envoyer { $count } fichiers
   *[other] Envoyer { $count } fichiers
}
files-sending-title = Vos fichiers sont en cours d’envoi
files-state-reading = Lecture des fichiers et verrouillage sur ce téléphone…
files-state-sending = Envoi des fichiers verrouillés…
# $seconds (number) - about how long until the next try
files-state-waiting = { $seconds ->
    [one] Attente d’une connexion. Nous réessayons dans { $seconds } seconde. Rien de ce qui est arrivé n’est perdu.
    [many] Attente d’une connexion. Nous réessayons dans { $seconds } secondes. Rien de ce qui est arrivé n’est perdu.
   *[other] Attente d’une connexion. Nous réessayons dans { $seconds } secondes. Rien de ce qui est arrivé n’est perdu.
}
files-state-paused = En pause. Rien n’est perdu tant que cette page reste ouverte.
files-state-telling = Tous les fichiers sont arrivés. Nous le disons au service…
# $sent (text) - how much has arrived, such as 3.5 MB
# $all (text) - how much it is in all
files-progress = { $sent } sur { $all } sont arrivés
files-left-minute = À cette vitesse, il reste moins de deux minutes.
# $minutes (number) - about how many minutes
files-left-minutes = { $minutes ->
    [one] À cette vitesse, il reste environ { $minutes } minute.
    [many] À cette vitesse, il reste environ { $minutes } minutes.
   *[other] À cette vitesse, il reste environ { $minutes } minutes.
}
# $hours (number) - about how many hours
files-left-hours = { $hours ->
    [one] À cette vitesse, il reste environ { $hours } heure.
    [many] À cette vitesse, il reste environ { $hours } heures.
   *[other] À cette vitesse, il reste environ { $hours } heures.
}
files-keep-open = Gardez cette page ouverte et l’écran allumé. Si la page est fermée, il faut renvoyer les fichiers depuis le début.
files-pause = Pause
files-resume = Continuer
files-cancel = Annuler
files-cancel-sure = Arrêter l’envoi de ces fichiers ? Votre lettre reste déposée dans tous les cas.
files-cancel-yes = Oui, arrêter
files-cancel-no = Non, continuer
files-cancelled = L’envoi est arrêté. Ce qui était arrivé est verrouillé, et personne n’a de clé. Cela s’efface tout seul après deux jours.

## When it could not go on

files-halt-title = Rien n’est encore envoyé
files-halt-undecided = Choisissez pour chaque image et chaque PDF ce qu’il faut envoyer, s’il vous plaît.
files-halt-not-ready = Cette page regarde encore les fichiers. Attendez un instant, puis appuyez encore.
files-halt-many = Avec les copies nettoyées et les originaux, il y a plus de 200 fichiers. Choisissez un seul des deux pour certains, ou enlevez quelques fichiers.
files-halt-together = Ensemble, les fichiers sont maintenant trop gros. Enlevez-en quelques-uns. Ils peuvent partir après.
# $name (text) - the file's name on this phone
files-halt-changed = Ce fichier a changé, ou on ne peut plus le lire : { $name }. Enlevez-le, ou choisissez-le encore.
# $name (text) - the file's name on this phone
files-halt-no-copy = Cette fois, la copie nettoyée n’a pas pu être faite : { $name }. Choisissez autre chose pour ce fichier, ou réessayez.
# $count (number) - how many parts
files-halt-lost = { $count ->
    [one] La boîte aux lettres a perdu { $count } partie. Envoyez encore : tout est verrouillé à nouveau, avec une nouvelle clé.
    [many] La boîte aux lettres a perdu { $count } parties. Envoyez encore : tout est verrouillé à nouveau, avec une nouvelle clé.
   *[other] La boîte aux lettres a perdu { $count } parties. Envoyez encore : tout est verrouillé à nouveau, avec une nouvelle clé.
}
files-halt-full = La boîte aux lettres n’a pas de place pour des fichiers en ce moment. Réessayez plus tard, ou avec moins de fichiers.
files-halt-refused = La boîte aux lettres n’a pas pris les fichiers. Vous pouvez réessayer plus tard.
files-halt-sealer = Le programme qui verrouille est tombé en panne sur ce téléphone. Fermez d’autres pages et programmes, puis réessayez.
files-halt-letter = Votre lettre n’est pas perdue. Elle est déposée sans les fichiers.
files-halt-again = Les fichiers sont toujours dans la liste. L’envoi recommence depuis le début.

## Stored, but the agency does not know of it

files-untold-title = Les fichiers sont déposés, mais le service ne le sait pas encore
files-untold-why = Une courte lettre doit le lui dire, et elle n’est pas encore déposée. Ne fermez pas cette page, s’il vous plaît.
files-untold-full = La boîte aux lettres du service est pleine en ce moment. Attendez quelques minutes, puis réessayez.
files-untold-gone = Ce service ne prend plus de lettres ici. Appelez-le, ou appelez une autre ligne d’aide.
files-untold-refused = La boîte aux lettres n’a pas pris cette lettre. Attendez quelques minutes, puis réessayez.
files-untold-again = Réessayer

## Stored

files-stored-title = Vos fichiers sont déposés. Ils ne sont pas encore lus.
files-stored-list = Leurs noms ne sont plus sur cette page.
files-more = Envoyer d’autres fichiers

## The letter that tells of the files, as the agency can read it without our tools

files-plain-heading = Fichiers qui suivent une lettre
# $bytes (text) - how many bytes it has
files-plain-bytes = { $bytes } octets
files-plain-clean = copie nettoyée
