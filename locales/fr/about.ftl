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
