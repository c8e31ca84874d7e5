### Guide B13: proof and doctor
### Every claim stands in the list of facts (content/facts.toml); content/guides/b13.toml says which claim rests on which fact.
### The body comes before proof. Times for medicine are the last moment, never a time to wait for: "as soon as you can".
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b13-title = Preuves et médecin
# The line below the title, in the list of the start page.
b13-short = Soins, notes, photos, papiers
b13-answer = Vous pouvez demander un médecin et de l’aide, même sans preuve. Certains médicaments doivent commencer très vite. Gardez des notes et des messages seulement là où c’est sans danger pour vous.

## What this can mean

b13-mean = Ce que cela peut vouloir dire pour vous
b13-mean-fault = Ce n’est pas votre faute si vous n’avez pas de preuve. Votre corps et votre sécurité passent d’abord.
b13-mean-order = C’est normal si votre histoire n’est pas en ordre, ou si des détails reviennent plus tard.

## The body

b13-body = Si on a fait du mal à votre corps
b13-body-doctor = Voyez un médecin le plus tôt possible, même si rien ne se voit. Au début, vous pouvez demander : « Qui devez-vous informer ? » Vous pouvez aussi poser des questions sur d’autres maladies.
# HIV is the virus, PEP the usual short name of the medicine.
b13-body-hiv = Après un rapport sexuel forcé, demandez le traitement d’urgence pour éviter le VIH (PEP ou TPE). Il doit commencer le plus tôt possible, toujours moins de 72 heures (trois jours) après. Après ce temps, vous pouvez quand même voir un médecin.
b13-body-days = Ces comprimés se prennent pendant 28 jours. Un texte de l’ONU de 2014 le dit. Demandez au médecin avant d’arrêter de les prendre.
b13-body-pregnancy = Si une grossesse est possible, demandez aussi une contraception d’urgence. Elle s’utilise après un rapport sexuel, pour éviter une grossesse. Utilisez-la le plus tôt possible : au plus tard dans les cinq jours (120 heures). Un texte de santé de 2021 le dit. La loi et ce qu’on peut obtenir sont différents selon les pays.
b13-body-coil = Une sorte est le stérilet au cuivre (DIU). C’est la sorte de contraception d’urgence la plus efficace. Du personnel de santé doit le placer dans le corps.

## In some places

b13-places = Dans certains pays
b13-places-coe = Certains pays ont adhéré à la convention du Conseil de l’Europe contre la traite. Là, les personnes qui ont subi la traite doivent recevoir des soins médicaux d’urgence.
b13-places-au = Australie : un texte pour les médecins parle des personnes de 16 ans ou plus, après une agression sexuelle. Les médecins devraient penser à un examen pour les preuves, si moins de sept jours sont passés. L’examen ne devrait pas retarder le traitement (PEP). Le texte n’a pas de date, et les délais sont différents. Demandez le plus tôt possible.
b13-places-za = Afrique du Sud : il n’est pas nécessaire de faire un signalement à la police pour avoir le traitement contre le VIH (PEP). Une page de santé sans date le dit. Mais là, les personnes au courant d’un cas de traite doivent le signaler. Avant d’en dire plus, demandez : « Qui devez-vous informer ? »
b13-places-police = Dans certains pays, les personnes qui vont à la police peuvent être arrêtées ou expulsées du pays. Des rapports de 2023 et 2024 le disent du Liban et du Koweït. Cela peut aussi être le cas dans d’autres pays. Vous pouvez d’abord parler à un avocat, à une ligne d’aide ou à une association.

## What you can do

b13-do = Ce que vous pouvez faire pour les preuves
b13-do-risk = Ne vous mettez pas en danger pour une preuve. Ne retournez pas la chercher. N’en parlez pas à la personne qui vous a fait du mal.
b13-do-keep = Gardez les messages de menace, et une liste de ce qui s’est passé, avec des dates. Gardez-les hors de portée des personnes qui vous font du mal.
b13-do-notes = Vous pouvez écrire qui, quoi, où et quand, avec vos mots. Si vous ne vous souvenez pas, écrivez-le. Essayez de ne pas deviner.
b13-do-original = Si vous pouvez, gardez l’original et donnez une copie. Si quelqu’un prend un original, demandez un papier qui le dit.
b13-do-letter = Si vous écrivez une lettre ici, vous pourrez peut-être ajouter des photos et des papiers. N’envoyez pas d’images sexuelles d’une personne de moins de 18 ans, même si c’est vous. Cela peut être un crime. Dites qu’elles existent.

## What you can ask for

b13-ask = Ce que vous pouvez demander à un médecin
b13-ask-alone = Vous pouvez demander à parler au médecin sans personne d’autre. Vous pouvez demander un interprète, et une femme ou un homme.
b13-ask-tell = Demandez d’abord : « Qui devez-vous informer ? Combien cela coûte-t-il ? Est-ce qu’il faut des papiers ? »
b13-ask-exam = Avant un examen, demandez : « Que faites-vous, et pourquoi ? Puis-je dire non à une partie ? Que dois-je faire de mes vêtements ? »
b13-ask-record = Vous pouvez demander : « Pouvez-vous noter et photographier les blessures et les traces sur mon corps ? Qui peut le lire ? Puis-je avoir une copie, maintenant ou plus tard ? »

## A statement: what somebody says, written down, for a lawyer, an office or a court

b13-say = Si on écrit ce que vous dites
b13-say-what = Une déclaration, c’est ce que vous dites, mis par écrit. Si vous pouvez, demandez conseil avant d’en faire une. Le guide B6 parle des questions, le guide B10 des avocats et des interprètes.
b13-say-sign = Demandez à quelqu’un de vous la lire dans votre langue. Signez seulement ce que vous comprenez et ce qui est juste. Demandez une copie.

## What to be careful about

b13-careful = À quoi faire attention
b13-careful-find = On peut trouver ce que vous gardez : sur un téléphone, dans un sac, dans un compte. Si vous craignez cela, une personne de confiance pourra peut-être le garder.
b13-careful-secret = Avant d’enregistrer quelqu’un en secret, demandez à un avocat : « Est-ce permis ici ? Cela peut-il me nuire ? » N’entrez pas sans permission dans le téléphone de quelqu’un d’autre.
b13-careful-report = Dans certains pays, les personnes au courant d’un cas de traite doivent le signaler. L’Afrique du Sud en fait partie. Avant de donner des détails, demandez : « Qui devez-vous informer ? »

## Who can help

b13-who = Qui peut aider
b13-who-doctor = Un hôpital, un médecin, une infirmière ou une sage-femme. Vous pouvez y demander qui écrit un certificat médical sur le mal fait au corps.
b13-who-lawyer = Un avocat. Demandez : « Qu’est-ce qui compte comme preuve ici ? Pour quand la faut-il ? »
b13-who-line = Une ligne d’aide. Quelqu’un y connaît peut-être un médecin ou un avocat près de vous.
