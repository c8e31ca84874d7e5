### The start page of a language.

home-title = Vous avez des droits. C’est vous qui décidez de la suite.
# "Remember": browsers and networks keep lists of visited pages. The link home-helps follows.
home-traces = Nous ne demandons pas votre nom. Il se peut que votre téléphone et votre réseau gardent une trace de cette visite.
home-helps = Ce qui aide

home-numbers = Parler à quelqu’un maintenant
home-numbers-small = Lignes d’aide, par pays
home-letter = Écrire à un service de votre choix
home-letter-small = Lettre verrouillée sur votre téléphone avant l’envoi
# In place of the line above, where no agency receives letters.
home-letter-none = Personne ne reçoit de lettres ici. Voir d’autres moyens.
# Shown only where an agency receives letters.
home-answers = Lire les réponses à votre lettre
home-answers-small = Avec le code que vous avez gardé
home-about = À propos de ce site
home-about-small = Ce qu’il fait, et ce qui peut mal tourner

home-danger = Si vous êtes en danger maintenant, appelez le numéro d’urgence du pays où vous êtes.
home-danger-find = Trouver le numéro
