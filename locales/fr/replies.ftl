### Quick answers: what an agency may send to a survivor, in her language. Somebody edits each one before it is sent.
### Plain, kind words; 20 words a sentence at most. Promise nothing: no time, no result, no safety.
### Name no place, no hour and no number: she may not be the only one who reads it.
### A label is what the agency's people see when they choose. The text is what she reads.

replies-got-it-label = Nous avons votre lettre et nous la lisons
replies-got-it = Merci de nous avoir écrit. Nous avons votre lettre et nous la lisons. Vous pouvez nous écrire encore ici, à tout moment. Si vous êtes en danger maintenant, appelez d’abord à l’aide, si vous pouvez le faire sans danger.

replies-need-time-label = Il nous faut plus de temps
replies-need-time = Nous avons lu votre lettre. Il nous faut encore un peu de temps pour bien répondre. Vous n’avez rien fait de mal. Vous n’avez rien à faire pendant que vous attendez.

replies-question-label = Une question, à laquelle rien n’oblige à répondre
replies-question = Merci pour votre lettre. Nous voudrions mieux comprendre. Vous pouvez répondre à une question, ou ne pas répondre : c’est votre choix. Notre question est : qu’est-ce qui vous aiderait le plus maintenant ?

replies-call-us-label = La personne peut nous appeler, si elle veut
replies-call-us = Si c’est sans danger pour vous, vous pouvez aussi nous parler au téléphone. Notre numéro est sur le site où vous nous avez écrit. Rien ne vous oblige à appeler. Vous pouvez continuer à écrire ici.

replies-not-for-us-label = Pas pour nous, mais ceux-ci peuvent aider
# $others (text) - who may help in our place; the agency's people write it, with a full stop at the end
replies-not-for-us = Merci de nous avoir écrit. Nous regrettons : nous ne pouvons pas aider nous-mêmes pour cela. Voici qui le peut : { $others } Vous avez bien fait de demander.

replies-safe-first-label = Votre sécurité passe d’abord
replies-safe-first = Votre sécurité passe d’abord. Lisez ceci seulement quand personne ne peut voir votre écran. Est-ce sans danger pour vous de continuer à nous écrire ici ? Vous pouvez répondre oui ou non, ou ne pas répondre.

replies-evidence-safe-label = Garder ce que vous avez, si c’est sans danger
replies-evidence-safe = Rien ne vous oblige à rassembler des preuves. Ne faites rien qui vous met en danger. Si vous avez des messages, des images ou des papiers, gardez-les seulement là où personne d’autre ne les trouve.

replies-close-label = Nous n’écrirons plus
replies-close = C’est notre dernière réponse dans cette conversation. Vous pouvez écrire une nouvelle lettre à tout moment, à nous ou à d’autres. Merci de votre confiance. Nous vous souhaitons le meilleur.
