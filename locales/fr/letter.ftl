### The letter: every word of the form, from "before you start" to "stored".
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The frame around every step

# $step (number) - the number of this step
# $all (number) - how many steps there are
letter-step-of = Étape { $step } sur { $all }
letter-continue = Continuer
letter-skip = Passer
letter-back = Retour
letter-send-so-far = Envoyer ce que j’ai déjà
letter-stop = Arrêter et tout supprimer
letter-stop-sure = Supprimer tout ce que vous avez écrit ici ?
letter-stop-yes = Oui, supprimer
letter-stop-no = Non, garder
# For somebody who helps: the words of every screen in two languages. Stands at the end of each screen.
letter-second = Afficher une deuxième langue
letter-second-end = Afficher une seule langue
# Above the list of languages. The letter is written in the language that was there first.
letter-second-which = Quelle deuxième langue afficher sur cette page ? Votre lettre reste dans la première.
letter-stopped-title = Tout ce que vous avez écrit ici est supprimé
letter-stopped-nothing = Rien n’a été envoyé.
letter-stopped-offered = La lettre verrouillée était déjà en route. Elle est peut-être arrivée. Dans ce cas, le service peut la lire.
letter-stopped-text = L’historique de votre navigateur peut encore montrer votre passage sur ce site. Une personne qui peut regarder dans ce téléphone peut le voir. Des logiciels espions cachés seraient aussi toujours là.
letter-start-again = Recommencer
letter-loading = Un instant. Le formulaire se charge.
letter-numbers-link = Numéros de téléphone
letter-about-link = Ce qui peut quand même mal tourner
letter-language-failed = L’autre langue n’a pas pu se charger. Rien de ce que vous avez écrit n’est perdu. Réessayez quand il y a du réseau.

## F1 Before you start

letter-before-title = Avant de commencer
letter-before-intro = Rien ne vous oblige à écrire. Vous pouvez arrêter à tout moment. Vous pouvez passer chaque question.
letter-before-safe = Êtes-vous en sécurité là où vous êtes maintenant ?
letter-before-safe-yes = Oui
letter-before-safe-no = Non
letter-before-safe-unsure = Je ne sais pas
letter-before-danger-title = Votre sécurité passe d’abord
letter-before-danger-text = Une lettre n’est pas lue tout de suite. Si vous pouvez, quittez cette page et appelez d’abord. Vous pouvez revenir plus tard.
letter-before-company = Quelqu’un peut-il voir votre écran ou vous entendre maintenant ?
letter-before-alone = Non, il n’y a que moi
letter-before-somebody-near = Oui, il y a quelqu’un tout près
letter-before-company-unsure = Je ne sais pas
letter-before-not-alone-title = Il vaut peut-être mieux faire cela plus tard
letter-before-not-alone-text = Vous pouvez quitter ce site maintenant, et revenir quand personne n’est avec vous. Vous pouvez aussi appeler quelqu’un d’abord.
letter-before-leave-now = Quitter ce site maintenant
letter-before-phone = À qui est ce téléphone ou cet ordinateur ?
letter-before-phone-mine = À moi, personne d’autre ne l’utilise
letter-before-phone-shared = Partagé, emprunté, ou quelqu’un regarde dedans
letter-before-phone-unsure = Je ne sais pas
letter-before-shared-title = Il se peut que ce téléphone garde une trace de votre visite
letter-before-shared-text = Si vous pouvez, utilisez le téléphone d’une personne de confiance, ou un appareil dans une bibliothèque. La navigation privée garde la visite hors de l’historique. Elle n’arrête pas les logiciels espions cachés.
letter-before-exit-title = Ce que le bouton Quitter fait, et ce qu’il ne fait pas
letter-before-exit-hides = Quitter cache cette page tout de suite et ouvre une page ordinaire.
letter-before-exit-history = Il ne supprime pas l’historique du navigateur. Votre téléphone peut encore montrer cette visite. Les logiciels espions cachés ne sont pas arrêtés non plus.
letter-before-exit-lost = Ce que vous avez écrit sans l’envoyer est perdu. C’est aussi perdu si vous fermez ou rechargez cette page, ou si vous revenez en arrière dans le navigateur. Pour vous protéger, nous ne gardons rien sur votre téléphone.
letter-before-exit-return = Pour revenir, tapez à nouveau l’adresse de ce site.
letter-before-exit-help = Sur un clavier, vous pouvez aussi appuyer trois fois sur Maj (Shift).
letter-before-private = Vos réponses sur cette page ne sont envoyées à personne.
letter-before-why = Pour que vous puissiez choisir un moment sans danger. Personne ne reçoit ces réponses.

## F2 Who it is about

letter-about-title = De qui s’agit-il ?
letter-about-why = Pour que le service sache qui a besoin d’aide. Personne ne demande de nom ici.
letter-about-me = De moi
letter-about-somebody-else = D’une personne que je connais
letter-about-rather-not-say = Je ne veux pas le dire
letter-about-somebody-note = Écrivez seulement ce que cette personne voudrait. Si c’est sans danger, demandez-lui d’abord. Dans les questions sur le danger, sur ce qui s’est passé et sur l’aide, « je » et « moi » désignent cette personne.

## F3 Who gets the letter

letter-agency-title = Qui devrait lire votre lettre ?
letter-agency-why = Votre lettre est verrouillée : seul le service que vous choisissez peut l’ouvrir. Lisez comment chacun travaille.
letter-agency-run-by = Qui le gère
letter-agency-run-by-ngo = Une association indépendante
letter-agency-run-by-government = L’État
letter-agency-run-by-police = La police
letter-agency-run-by-international = Une organisation internationale
letter-agency-run-by-other = Quelqu’un d’autre
letter-agency-police = Est-ce qu’il informe la police ?
letter-agency-immigration = Est-ce qu’il informe l’immigration ?
letter-agency-tells-never = Non, il dit qu’il ne le fait jamais
letter-agency-tells-with-consent = Seulement si vous êtes d’accord
letter-agency-tells-when-required = Oui, quand la loi l’y oblige
letter-agency-tells-always = Oui
letter-agency-duty = Ce qu’il doit signaler
letter-agency-langs = Langues qu’il lit
letter-agency-answer = Il essaie de répondre
# $days (number) - how many days the agency says it needs
letter-agency-answer-days = { $days ->
    [one] en { $days } jour au plus
    [many] en { $days } jours au plus
   *[other] en { $days } jours au plus
}
letter-agency-country = Pays où il travaille
letter-agency-hours = Ouvert
letter-agency-hours-always = Jour et nuit
letter-agency-hours-every-day = Tous les jours
# $first (text) - the first day of the week on which they are open
# $last (text) - the last such day
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-weekly = Du { $first } au { $last }, de { $from } à { $until }
# $day (text) - the one day of the week on which they are open
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-one-day = Le { $day }, de { $from } à { $until }
# $zone (text) - the place by whose clock the hours are, such as Europe/London
letter-agency-hours-zone = À l’heure de { $zone }
# $day (text) - a date
letter-agency-closed = Fermé jusqu’au { $day }. Personne ne lit les lettres avant.
# $name (text) - the name of another agency
letter-agency-successor = Ce service ne prend plus de lettres. { $name } fait maintenant ce travail. Choisissez plutôt celui-là.
letter-agency-phone = Téléphone
letter-agency-phone-free = L’appel est gratuit dans son pays. Il peut quand même être sur la facture.
letter-agency-phone-cost = L’appel peut coûter de l’argent.
letter-agency-keeps = Il garde les lettres
# $days (number) - the most days that they keep a letter
letter-agency-keeps-days = { $days ->
    [one] { $days } jour au plus
    [many] { $days } jours au plus
   *[other] { $days } jours au plus
}
letter-agency-verified = Notre dernière vérification
letter-agency-check = Numéros pour vérifier le service
letter-agency-check-why = Vous pouvez appeler le service et demander ces numéros. S’ils sont différents, n’envoyez rien.
letter-agency-practice = Seulement pour s’entraîner. Personne ne lira votre lettre et personne n’y répondra.
letter-agency-none-title = Vous ne pouvez pas envoyer de lettre ici maintenant
letter-agency-none-text = Nous n’avons trouvé sur ce site aucun service à qui nous pouvons faire confiance. N’attendez pas. Vous pouvez appeler à la place.
letter-agency-loading = Recherche des services…
letter-agency-old = D’après l’heure de ce téléphone, cette liste de services est ancienne. La boîte aux lettres la vérifie encore avant tout envoi.

## F4 Under 18, or in danger

letter-danger-title = Quelqu’un a moins de 18 ans, ou est en danger ?
letter-danger-why = Dans ce cas, la loi peut dire que le service doit informer d’autres personnes. Vous le voyez ici avant d’en dire plus.
letter-danger-under-18 = J’ai moins de 18 ans
letter-danger-child = Un enfant est en danger
letter-danger-now = Je suis en danger maintenant
letter-danger-none = Rien de tout cela
letter-danger-rather-not-say = Je ne veux pas le dire
# $name (text) - the agency's own name
letter-danger-duty = Ce que { $name } doit signaler
letter-danger-duty-choice = C’est vous qui décidez de ce que vous dites. Vous pouvez aussi choisir un autre service.
letter-danger-duty-nobody = Vous n’avez pas encore choisi de service. Chacun a d’autres obligations.
letter-danger-choose = Choisir un service
letter-danger-call-title = Si vous pouvez, appelez maintenant
letter-danger-call-text = Une lettre n’est pas lue tout de suite. Le numéro d’urgence, c’est le plus souvent la police. Si la police est un risque pour vous, une ligne d’aide peut être un meilleur moyen.

## F5 What happened

letter-happened-title = Que se passe-t-il, ou que s’est-il passé ?
letter-happened-why = Pour que le service sache qui peut vous aider le mieux. Choisissez ce que vous voulez, ou rien.
letter-happened-somebody = « Je » et « moi » désignent la personne dont vous parlez.
letter-happened-note-title = Les réponses suivantes parlent de violence, de sexe et de drogue
letter-happened-note-text = Vous pouvez les lire, ou laisser cette partie de côté. Les deux choix sont bons.
letter-happened-note-see = Voir ces réponses
letter-happened-note-leave = Laisser cette partie de côté
letter-happened-left-out = Cette partie est laissée de côté.
letter-happened-takes-documents = Quelqu’un garde mes papiers
letter-happened-takes-earnings = On ne me paie pas, ou pas tout
letter-happened-debt-bondage = On me dit que je dois d’abord rembourser une dette
letter-happened-false-promises = Ce n’est pas ce qu’on m’a promis
letter-happened-excessive-hours = De très longues journées, ou pas de repos
letter-happened-bad-conditions = Un mauvais endroit pour vivre ou travailler, ou trop peu à manger
letter-happened-no-doctor = Je ne peux pas voir un médecin quand j’en ai besoin
letter-happened-restricts-movement = Je ne peux pas sortir ou partir quand je veux
letter-happened-isolation = On m’éloigne des autres, ou on me surveille
letter-happened-depends-on-them = Des gens profitent du fait que je dépends d’eux
letter-happened-threats = On me menace, ou on menace des gens que j’aime
letter-happened-threat-of-law = Des gens me disent qu’ils vont appeler la police ou l’immigration
letter-happened-humiliation = On m’insulte ou on me fait honte, encore et encore
letter-happened-begging = Je dois mendier pour d’autres
letter-happened-forced-crime = Je dois faire des choses interdites par la loi
letter-happened-forced-marriage = Un mariage que je n’ai pas choisi
letter-happened-drugs = On me donne de la drogue ou de l’alcool pour me contrôler
letter-happened-physical-abuse = Quelqu’un fait du mal à mon corps
letter-happened-sexual-abuse = Quelqu’un me touche ou a un rapport sexuel avec moi contre ma volonté
letter-happened-sexual-exploitation = On me fait faire des actes sexuels pour d’autres, ou pour des images
letter-happened-something-else = Autre chose
letter-happened-rather-not-say = Je ne veux pas le dire

## F6 Where and when

letter-place-title = Où et quand ?
letter-place-why = Pour que le service sache qui peut aider là-bas. Pas besoin d’adresse ni de date. Ici, personne ne demande si vous avez un titre de séjour.
letter-place-country = Dans quel pays ?
letter-place-country-none = Je ne veux pas le dire
letter-place-kind = Dans quel genre d’endroit ?
letter-place-home = Chez quelqu’un
letter-place-farm = Dans une ferme, dans une forêt
letter-place-factory = Dans une usine ou un atelier
letter-place-construction = Sur un chantier, dans une mine
letter-place-restaurant = Dans un restaurant, un hôtel ou une cuisine
letter-place-shop = Dans un magasin, un salon ou un lavage de voitures
letter-place-sex-industry = Là où on vend du sexe
letter-place-boat = Sur un bateau
letter-place-street = Dans la rue
letter-place-online = Sur Internet ou par téléphone
letter-place-somewhere-else = Ailleurs
letter-place-rather-not-say = Je ne veux pas le dire
letter-place-when = Quand ?
letter-place-now = Cela continue maintenant
letter-place-past-year = C’est fini depuis moins d’un an
letter-place-longer-ago = C’est fini depuis plus longtemps
letter-place-when-rather-not-say = Je ne sais pas, ou je ne veux pas le dire

## F7 What would help

letter-help-title = Qu’est-ce qui vous aiderait ?
letter-help-why = Pour que le service puisse le chercher. Il n’a peut-être pas tout. Choisissez ce que vous voulez, ou rien.
letter-help-talk = Quelqu’un à qui parler
letter-help-safe-place = Un lieu sûr pour dormir
letter-help-transport = Un moyen sans danger d’y aller
letter-help-doctor = Un médecin, ou une infirmière
letter-help-substances = De l’aide avec l’alcool, la drogue ou les médicaments
letter-help-disability = De l’aide pour un handicap
letter-help-lawyer = Un avocat
letter-help-pay = Mon salaire
letter-help-papers = Mes papiers
letter-help-children = Mes enfants, ou leur école
letter-help-family = Retrouver ou appeler ma famille
letter-help-training = Apprendre, ou trouver du travail
letter-help-interpreter = Quelqu’un qui parle ma langue et connaît ma culture
letter-help-with-a-woman = Parler avec une femme
letter-help-with-a-man = Parler avec un homme
letter-help-going-home = Un retour sans danger chez moi
letter-help-just-information = Seulement des informations
letter-help-something-else = Autre chose
letter-help-not-sure = Je ne sais pas encore

## F8 Your words

letter-words-title = Voulez-vous ajouter quelque chose avec vos mots ?
letter-words-why = Pour que le service vous comprenne mieux. Les détails ne sont pas nécessaires.
letter-words-court = Un tribunal ou l’autre partie pourra peut-être le lire un jour. Quelques mots suffisent.
letter-words-label = Vos mots
# $left (number) - how many characters still fit
letter-words-left = { $left ->
    [one] Il reste de la place pour { $left } caractère
    [many] Il reste de la place pour { $left } caractères
   *[other] Il reste de la place pour { $left } caractères
}
# $over (number) - how many characters are too many
letter-words-over = { $over ->
    [one] C’est trop long de { $over } caractère. Rien n’a été coupé. Raccourcissez le texte, s’il vous plaît.
    [many] C’est trop long de { $over } caractères. Rien n’a été coupé. Raccourcissez le texte, s’il vous plaît.
   *[other] C’est trop long de { $over } caractères. Rien n’a été coupé. Raccourcissez le texte, s’il vous plaît.
}

## F9 How to reach you

letter-contact-title = Acceptez-vous que le service vous contacte ?
letter-contact-why = Pour que le service ne vous mette jamais en danger. Donnez seulement un moyen sans danger.
letter-contact-i-will = Non, c’est moi qui vais le contacter
letter-contact-i-will-note = Son numéro de téléphone est sur la dernière page. Notez-le avant de la fermer, si c’est sans danger.
letter-contact-i-will-no-phone = Vérifiez que vous avez un moyen de joindre ce service.
letter-contact-yes = Oui, comme je le dis
letter-contact-no = Non, il ne doit pas me contacter
letter-contact-rather-not-say = Je ne veux pas le dire
letter-contact-anonymous = Vous avez choisi « sans mon nom et sans moyen de me joindre ». Donc rien n’est demandé ici.
letter-contact-change = Changer cela
letter-contact-channel = Quel moyen est sans danger ?
letter-contact-call = Un appel
letter-contact-text = Un SMS
letter-contact-chat = Un message dans une application
letter-contact-email = Un e-mail
letter-contact-person = Une personne de confiance
letter-contact-another-way = Un autre moyen
letter-contact-how = Le numéro, l’adresse ou la personne
letter-contact-how-hint = Un numéro de téléphone, le nom dans une application, ou une personne de confiance.
letter-contact-name = Un nom ou un mot de reconnaissance pour vous
letter-contact-name-hint = Le service le dit, pour que vous sachiez que c’est lui. Il n’est pas nécessaire que ce soit votre vrai nom.
letter-contact-lang = Quelle langue voulez-vous parler ?
letter-contact-lang-none = Je ne veux pas le dire
letter-contact-interpreter = Voulez-vous un interprète ?
letter-contact-interpreter-no = Non
letter-contact-interpreter-woman = Oui, une femme
letter-contact-interpreter-man = Oui, un homme
letter-contact-interpreter-anybody = Oui, peu importe qui
letter-contact-interpreter-not-sure = Je ne sais pas
letter-contact-when = Quand est-ce sans danger ?
letter-contact-morning = Le matin
letter-contact-afternoon = L’après-midi
letter-contact-evening = Le soir
letter-contact-night = La nuit
letter-contact-weekdays = Du lundi au vendredi
letter-contact-weekend = Le samedi ou le dimanche
letter-contact-any-time = À tout moment
letter-contact-avoid = Que ne doit-il pas faire ?
letter-contact-no-voicemail = Laisser un message vocal
letter-contact-no-messages = Envoyer un SMS ou un message de chat
letter-contact-no-say-who = Dire qui appelle
letter-contact-no-call-again = Rappeler si personne ne répond

## F10 How they may use it

letter-use-title = Que peut faire le service avec ce que vous écrivez ?
letter-use-why = Pour que personne n’en fasse plus que ce que vous voulez.
letter-use-share = Il peut en parler à d’autres qui peuvent aider, avec mon accord chaque fois
letter-use-only-them = Seul ce service peut le savoir
letter-use-anonymous = Seulement sans mon nom et sans moyen de me joindre
letter-use-not-sure = Je ne sais pas
letter-use-anonymous-note = Le moyen de vous joindre est retiré de la lettre. Le service ne peut répondre que si vous créez un code, à la page suivante. Regardez aussi s’il y a des noms dans vos mots.
letter-use-law = Si une loi dit que le service doit signaler quelque chose, il se peut qu’il doive le faire. Sa fiche dit quand.

## F13 A code to come back with, between F10 and F11

letter-code-title = Voulez-vous un code pour revenir ?
letter-code-why = Pour que le service puisse vous répondre sur ce site. Pas besoin de nom, de numéro ni d’e-mail.
letter-code-back = Avec un code, vous pouvez revenir, lire la réponse et continuer à écrire.
letter-code-lost = Personne ne peut retrouver un code perdu. Vous êtes la seule personne à le garder.
# Two buttons of the same weight.
letter-code-make = Créer un code
letter-code-without = Envoyer sans code
letter-code-without-chosen = Vous avez choisi d’envoyer sans code. Vous pouvez encore en créer un.
letter-code-making = Création d’un code sur ce téléphone. Cela prend quelques secondes…
letter-code-failed-title = Le code n’a pas pu être créé
letter-code-failed = Ce téléphone est peut-être trop vieux, ou sa mémoire trop pleine. Vous pouvez réessayer, ou envoyer sans code.
letter-code-yours = Votre code
letter-code-keep = Comment le garder
letter-code-keep-learn = Apprenez-le par cœur, quatre chiffres à la fois.
letter-code-keep-write = Ou notez-le et cachez-le, par exemple parmi d’autres numéros.
letter-code-keep-finder = La personne qui le trouve peut lire et écrire à votre place.
letter-code-keep-picture = Ne prenez pas de photo de l’écran, s’il vous plaît. Les photos vont dans des galeries et des clouds que d’autres peuvent voir.
letter-code-print = Imprimer seulement les chiffres
letter-code-last = Tapez les quatre derniers chiffres
letter-code-last-hint = Ainsi, vous savez que vous l’avez. Sinon, votre lettre part sans le code.
letter-code-right = C’est juste. Votre lettre part avec ce code.
letter-code-wrong = Ce ne sont pas les quatre derniers chiffres. Regardez encore le code. Vous pouvez essayer autant de fois que vous voulez.
letter-code-another = Créer un autre code
letter-code-none = Finalement, je ne veux pas de code
letter-code-word = Un mot secret, si vous en voulez un
letter-code-word-hint = Le service devrait vous le demander avant de donner un lieu ou une heure. La personne qui trouve seulement votre code ne le connaît pas.

## F11 Check and send

letter-check-title = Vérifier, accepter, envoyer
letter-check-why = Pour que vous voyiez tout avant les autres.
letter-check-change = Changer
# $what (text) - the name of the answer that can be changed, for people who hear the page
letter-check-change-what = Changer : { $what }
letter-check-nobody = Aucun service n’est encore choisi
letter-check-choose = Choisir qui la lit
letter-check-nothing = Non indiqué
letter-check-about = De qui il s’agit
letter-check-danger = Moins de 18 ans, ou en danger
letter-check-happened = Ce qui se passe, ou s’est passé
letter-check-place = Où et quand
letter-check-help = Ce qui aiderait
letter-check-words = Vos mots
letter-check-contact = Comment le service peut vous joindre
letter-check-contact-when = Quand c’est sans danger
letter-check-contact-avoid = Ce que le service ne doit pas faire
letter-check-contact-speech = Nom ou mot de reconnaissance, langue, interprète
letter-check-use = Ce que le service peut en faire
letter-check-code = Un code pour revenir
letter-check-code-yes = Oui. Le service peut vous répondre sur ce site.
letter-check-code-no = Non. Le service ne peut pas vous répondre sur ce site.
letter-check-code-not-kept = Aucun code n’est encore gardé. Vous n’avez pas tapé ses quatre derniers chiffres. La lettre part donc sans code.
letter-check-word = Votre mot secret
letter-check-may-title = Ce que le service peut faire, et ce que personne ne peut promettre
letter-check-may-read = Il lit votre lettre. Il peut vous en parler, si vous avez donné un moyen.
letter-check-may-share = Regardez sa fiche : elle dit quand il informe d’autres personnes.
letter-check-may-not = Il se peut qu’il ne puisse pas aider, ou pas bientôt. Personne ne peut promettre de l’aide.
# $days (number) - the most days that they keep a letter
letter-check-may-keep = { $days ->
    [one] Il dit qu’il la garde { $days } jour au plus.
    [many] Il dit qu’il la garde { $days } jours au plus.
   *[other] Il dit qu’il la garde { $days } jours au plus.
}
letter-check-may-ask = Plus tard, vous pouvez lui demander de ne plus l’utiliser.
letter-check-may-back = Après l’envoi, la lettre ne peut pas être reprise.
# $name (text) - the agency's own name
letter-consent = J’accepte que { $name } lise cette lettre
letter-consent-needed = Pour envoyer, cochez la case qui dit que vous acceptez. Vous pouvez aussi arrêter ici.
# $name (text) - the agency's own name
letter-send = Envoyer à { $name }
letter-asking = Nous demandons à la boîte aux lettres si tout est prêt…
letter-sealing = Verrouillage de votre lettre sur ce téléphone…
letter-opening = Ouverture de votre boîte aux lettres pour la réponse…
letter-sending = Envoi de la lettre verrouillée…
letter-sending-wait = Attendez avant de revenir en arrière ou de choisir une autre langue. Vous pouvez arrêter à tout moment.
# $seconds (number) - in how many seconds it is tried again
letter-waiting = { $seconds ->
    [one] Attente. Nous réessayons dans { $seconds } seconde.
    [many] Attente. Nous réessayons dans { $seconds } secondes.
   *[other] Attente. Nous réessayons dans { $seconds } secondes.
}

## Before anything is locked: the agency may be late, or its card is a new one

letter-late-title = Le service lira peut-être votre lettre tard
# $name (text) - the agency's own name
# $day (text) - a date
letter-late-since = { $name } a cherché des lettres pour la dernière fois le { $day }.
# $name (text) - the agency's own name
letter-late-never = { $name } n’a encore jamais cherché de lettres ici.
letter-late-choice = Rien n’est encore verrouillé ni envoyé. Vous pouvez choisir un autre service, appeler, ou envoyer quand même.
letter-late-send = Envoyer quand même
letter-other-agency = Choisir un autre service
letter-changed-title = La fiche de ce service a changé
letter-changed-text = Depuis que vous avez ouvert cette page, le service a changé sa fiche. Relisez-la, s’il vous plaît. Rien n’est encore verrouillé ni envoyé.
letter-changed-read = Relire la fiche

## When it could not be sent. Every text says that nothing is lost and what to do.

letter-failed-title = Pas encore envoyée. Vos réponses sont toujours ici.
letter-failed-offline = Il n’y a pas de connexion en ce moment. Attendez le réseau, puis appuyez encore sur Envoyer.
letter-failed-busy = La boîte aux lettres est occupée. Attendez quelques minutes, puis appuyez encore sur Envoyer.
letter-failed-full = La boîte aux lettres est pleine en ce moment. Réessayez plus tard, choisissez un autre service, ou appelez.
letter-failed-refused = La boîte aux lettres n’a pas pris la lettre. Choisissez un autre service, ou appelez.
letter-failed-expired = Les clés de ce service sont trop anciennes. Nous n’avons donc pas verrouillé la lettre pour lui. Choisissez un autre service, ou appelez.
letter-failed-gone = Ce service ne prend plus de lettres. Rien n’a été verrouillé ni envoyé. Choisissez un autre service, ou appelez.
letter-failed-sealer = Le programme qui verrouille n’a pas pu démarrer sur ce téléphone. Réessayez, utilisez un autre navigateur, ou appelez.
letter-failed-long = Quelque chose est trop long : votre texte, ou la façon de vous joindre. Raccourcissez-le, s’il vous plaît. Rien n’a été coupé.
# Shown below the two texts that say: press Send again.
letter-failed-again = Nous réessayons aussi tout seuls, tant que cette page reste ouverte.
letter-failed-kept = Tout ce que vous avez écrit est encore sur cette page. Ce n’est nulle part ailleurs.

## F12 Stored

letter-sent-title = Déposée, pas encore lue
# $name (text) - the agency's own name
# $days (number) - how many days the agency says it needs
letter-sent-text = { $days ->
    [one] { $name } essaie de répondre en { $days } jour au plus. Il se peut que la réponse n’arrive pas à temps.
    [many] { $name } essaie de répondre en { $days } jours au plus. Il se peut que la réponse n’arrive pas à temps.
   *[other] { $name } essaie de répondre en { $days } jours au plus. Il se peut que la réponse n’arrive pas à temps.
}
letter-sent-then-call = Si vous n’avez pas de nouvelles d’ici là, vous pouvez appeler :
letter-sent-no-phone = Si vous n’avez pas de nouvelles d’ici là, regardez les numéros de téléphone.
letter-sent-i-will = Vous avez dit que vous allez contacter le service. Voici comment :
letter-sent-back-title = Comment revenir
letter-sent-back = Ouvrez la page d’accueil de ce site et choisissez « Lire les réponses à votre lettre ». Cette page s’appelle G1. Puis tapez votre code.
letter-sent-ways = Vous y voyez aussi où en est votre lettre :
letter-sent-way-stored = Déposée : elle attend le service.
letter-sent-way-collected = Récupérée : le service l’a, mais ne l’a pas encore lue.
letter-sent-way-opened = Ouverte : quelqu’un l’a lue dans ce service.
letter-sent-way-answered = Réponse donnée : il y a quelque chose à lire pour vous.
# Shows the digits again, or hides them.
letter-sent-code = Montrer ou cacher mon code
letter-sent-files = Ajouter des photos ou des fichiers
letter-sent-files-loading = Un instant. Cette partie se charge.
letter-sent-files-none = On ne peut pas ajouter de fichiers maintenant. Votre lettre est quand même déposée.
letter-sent-no-contact = Vous n’avez donné aucun moyen de vous joindre. Le service peut lire votre lettre, mais il ne peut pas répondre.
letter-sent-clean = Ce que vous avez écrit n’est plus sur cette page. Vous pouvez quitter ce site maintenant.
letter-sent-danger = Si vous êtes en danger maintenant, n’attendez pas. Appelez le numéro d’urgence.
letter-sent-practice = C’était un entraînement. Personne ne lira cette lettre et personne n’y répondra.

## The letter as the agency can read it without our tools

letter-plain-heading = Une lettre, comme elle a été écrite
letter-plain-agency = À
letter-plain-lang = Langue
letter-plain-contact = Comment joindre la personne qui a écrit, et comment ne pas le faire
letter-plain-contact-none = La personne qui a écrit n’a donné aucun moyen. N’essayez pas de prendre contact.
letter-plain-contact-no = Ne contactez pas la personne qui a écrit.
letter-plain-contact-i-will = Ne contactez pas la personne qui a écrit. Elle vous contactera.
letter-plain-code = Répondre par le site
letter-plain-code-yes = La personne qui a écrit a un code. Il permet de lire une réponse envoyée avec le programme du bureau.
letter-plain-code-no = La personne qui a écrit n’a pas de code. Aucune réponse ne peut être envoyée par le site.
letter-plain-word = Demandez ce mot avant de donner un lieu ou une heure
