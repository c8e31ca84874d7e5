### The page of the letter before the form has started, and where it can not start.
### All words of the form itself are in letter.ftl.

f1-title = Écrire à un service de votre choix
f1-answer = Vous pouvez écrire une lettre à un service de votre choix. Votre téléphone la verrouille avant l’envoi. Vous pouvez arrêter à tout moment.
# Shown until the form has started, and where it never starts.
f1-loading = Le formulaire démarre ici tout seul, si ce navigateur le permet. Il faut jusqu’à 200 Ko de données, et 100 Ko de plus pour l’envoi.
f1-loading-other = S’il ne démarre pas, utilisez un des moyens plus bas.
f1-noscript = Le formulaire ne peut pas démarrer dans ce navigateur : les scripts (JavaScript) sont désactivés. Nous ne proposons pas de formulaire non verrouillé.
f1-no-start = Le formulaire ne peut pas démarrer dans ce navigateur. Rien n’a été envoyé. Appelez, ou essayez un autre navigateur.
f1-not-secure = Cette page n’est pas sûre pour écrire : le formulaire reste donc fermé. Vérifiez que l’adresse commence par https, ou appelez.
f1-ways = Autres moyens
f1-numbers = Parler à quelqu’un maintenant
f1-numbers-small = Lignes d’aide, par pays
f1-about = Ce qui peut quand même mal tourner
f1-about-small = À lire avant d’écrire
f1-home = Page d’accueil
f1-home-small = Lire sur vos droits

## Where nobody has checked the words that can hurt when they are wrong

f1-closed-title = Vous ne pouvez pas encore écrire de lettre dans cette langue
f1-closed-answer = Dans cette langue, personne n’a vérifié tous les mots importants de la lettre. Un mot faux pourrait vous faire du mal. Vous pouvez appeler, ou écrire dans une autre langue.
# Above the list of languages.
f1-closed-open = Vous pouvez écrire en

## Where nobody receives letters

f1-none-title = Vous ne pouvez pas écrire de lettre ici
f1-none-answer = Sur cette copie du site, personne ne reçoit de lettres. N’attendez donc pas de réponse. Vous pouvez appeler à la place.
