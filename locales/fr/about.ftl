### About this site, and what can still go wrong.
### A message that speaks about clearing the history must also speak about spying programs.

about-title = À propos de ce site, et ce qui peut mal tourner
# $name (text) - the name of the site
about-answer = { $name } vous informe sur vos droits. Vous pouvez envoyer une lettre verrouillée à un service de votre choix. Aucun téléphone et aucun site n’est totalement sûr.

## Who runs it

about-who = Qui le gère
# $name (text) - the name of the site
about-who-mirror = Plusieurs organisations gèrent des copies de ce site. Cette copie s’appelle { $name }.
about-who-program = Le programme derrière ce site est libre. Tout le monde peut le lire et le vérifier.

## What it does

about-does = Ce que fait ce site
about-does-read = Il vous donne des informations. Vous pouvez lire toutes les pages sans donner de nom.
about-does-store = Il ne met pas de cookies sur votre téléphone. Il n’y enregistre rien volontairement.
about-does-others = Il ne charge rien d’autres entreprises.
about-does-letter = Il verrouille votre lettre sur votre téléphone. C’est seulement après qu’elle est envoyée. La boîte aux lettres entre vous et le service la garde verrouillée.

about-does-not = Ce que ce site ne fait pas
about-does-not-decide = Il ne décide pas pour vous. Il n’appelle personne à votre place.
about-does-not-advice = Ce n’est pas un avocat, et il ne connaît pas votre cas.
about-does-not-promise = Il ne peut pas promettre qu’un service répond, ni que ce service peut aider.

## What can still go wrong

about-wrong = Ce qui peut quand même mal tourner
about-wrong-history = Il se peut que votre téléphone garde une trace de la visite : dans l’historique, les mots cherchés ou des copies de pages enregistrées.
about-wrong-history-help = Vous pouvez supprimer cette visite de l’historique. Tout supprimer d’un coup peut se remarquer. Supprimer n’arrête pas un logiciel espion.
about-wrong-private = Une fenêtre privée du navigateur garde la visite hors de l’historique. Elle n’arrête pas un logiciel espion.
about-wrong-spy = Quelqu’un peut mettre un logiciel espion sur un téléphone. Cette personne peut alors voir tout ce que vous voyez et écrivez ici.
about-wrong-spy-help = Si vous pensez que quelqu’un surveille votre téléphone, c’est peut-être vrai. Utilisez un autre appareil : celui d’un ami, ou dans une bibliothèque.
about-wrong-network = Le propriétaire du Wi-Fi et la compagnie de téléphone peuvent voir que vous visitez ce site. Ils ne peuvent pas voir ce que vous écrivez.
about-wrong-mailbox = La boîte aux lettres voit quand une lettre arrive, par quelle connexion et pour quel service. Elle voit aussi à peu près sa longueur.
about-wrong-eyes = Quelqu’un peut être derrière vous, ou prendre le téléphone pendant que la page est ouverte.
about-wrong-changed = Une personne qui prend le contrôle de ce site pourrait le modifier. Votre téléphone ne peut pas le remarquer tout seul.
about-wrong-agency = Le service peut lire votre lettre. Sa fiche dit ce qu’il communique à d’autres. Une personne de ce service pourrait aussi faire une erreur.
about-wrong-answer = Il se peut qu’un service réponde tard, ou pas du tout.

## Leave fewer traces on your phone
## The words in “…” stand in the menus of the browsers. In your language, write them as those browsers write them in it;
## if you can not find out, describe the button. Never say "history" without "spying program" in the same message.

about-phone = Laisser moins de traces sur votre téléphone
about-phone-safe = Faites-le seulement si c’est sans danger pour vous. Ce n’est obligatoire pour personne.
about-phone-notice = Supprimer seulement votre visite se remarque moins que tout supprimer. Quelqu’un peut quand même voir qu’il manque quelque chose dans l’historique. Supprimer n’arrête pas un logiciel espion.
# "The list" is the history of the browser: a line for each page that was opened.
about-phone-lines = Chaque page de ce site que vous avez ouverte est une ligne de la liste. Les menus varient : si un mot n’y est pas, cherchez-en un semblable.

about-phone-chrome = Chrome, sur Android
about-phone-chrome-one = Touchez les trois points, puis « Historique ». Touchez la corbeille ou la croix à côté de chaque ligne de ce site. Supprimer n’arrête pas un logiciel espion.
about-phone-chrome-private = La prochaine fois, touchez les trois points, puis « Nouvel onglet de navigation privée ». À la fin, fermez cet onglet.
# Suggestions below the address, while somebody types there: a long press on one of them asks whether to delete it.
about-phone-chrome-hold = D’anciennes lignes peuvent aussi s’afficher sous l’adresse quand vous y écrivez. Gardez le doigt sur une ligne pour la supprimer.

# The name of a browser, the same in every language.
about-phone-samsung = Samsung Internet
about-phone-samsung-one = Touchez les trois traits ou les trois points, puis « Historique ». Gardez le doigt sur une ligne de ce site, puis touchez « Supprimer ». Supprimer n’arrête pas un logiciel espion.
about-phone-samsung-private = La prochaine fois, cherchez « Activer le mode Secret » dans le même menu ou sous « Onglets ». À la fin, fermez ces onglets.

about-phone-safari = Safari, sur un iPhone
about-phone-safari-one = Touchez le livre, ou les trois points et « Signets ». Touchez ensuite l’horloge (« Historique »). Faites glisser chaque ligne de ce site vers la gauche, puis touchez « Supprimer ». Supprimer n’arrête pas un logiciel espion.
about-phone-safari-private = La prochaine fois, gardez le doigt sur l’icône de Safari parmi vos applications. Touchez « Nouvel onglet privé ». À la fin, fermez cet onglet.

# A point of each of the three lists.
about-phone-search = Ce que vous avez cherché est dans la même liste. Vous pouvez l’y supprimer de la même façon.

about-phone-else = Ce qui peut encore rester
about-phone-account = Si votre compte est ouvert dans un moteur de recherche, il peut aussi garder vos recherches. Vous pouvez les supprimer dans ses réglages.
about-phone-devices = D’autres appareils avec le même compte peuvent montrer vos visites et vos recherches.
about-phone-screenshot = Une capture d’écran se trouve parmi vos photos. Supprimez-la à cet endroit, et aussi là où les photos supprimées sont gardées un certain temps.
about-phone-open = La liste des applications ouvertes peut montrer une image de cette page. Fermez d’abord la page, puis faites glisser le navigateur hors de cette liste.
about-phone-wifi = Une fenêtre privée ne cache pas votre visite au propriétaire du Wi-Fi. Avec les données mobiles, la compagnie de téléphone peut la voir à sa place.
about-phone-spy = Rien ici n’arrête un logiciel espion. Si vous pouvez, utilisez un téléphone que personne d’autre ne regarde.

## Leave

about-leave = Ce que fait le bouton Quitter
about-leave-does = Quitter cache cette page tout de suite et ouvre une page ordinaire. Ce que vous avez écrit sans l’envoyer est perdu.
about-leave-back = Après Quitter, le bouton Retour ne ramène pas cette page. Sans scripts (JavaScript) dans le navigateur, il peut la ramener.
about-leave-keyboard = Sur un clavier, vous pouvez appuyer trois fois sur Maj (Shift).
about-leave-not = Quitter ne supprime pas l’historique du navigateur et n’arrête pas un logiciel espion. Fermez aussi l’onglet, si vous pouvez.
about-leave-return = Pour revenir, tapez à nouveau l’adresse de ce site.

## How to check

about-check = Comment vérifier ce site
about-check-address = Regardez l’adresse en haut. Ce doit être exactement celle donnée par une personne de confiance. Elle doit commencer par https.
about-check-call = Avant d’envoyer une lettre, vous pouvez appeler le service et comparer les numéros de sa fiche.
about-check-signed = Pour les personnes qui connaissent l’informatique : chaque copie a une liste de ses fichiers. La liste des services est signée. Tout le monde peut vérifier les deux.
# Stands before the keys that may sign the list of agencies on this copy, for people who know computers.
about-check-keys = Clés qui signent la liste des services :
# $count (number) - how many of the keys above must have signed the list
about-check-threshold = { $count ->
    [one] { $count } de ces clés doit signer.
    [many] { $count } de ces clés doivent signer.
   *[other] { $count } de ces clés doivent signer.
}
