### Guide B12: I am under 18, or I was.
### Every claim stands in the list of facts (content/facts.toml); content/guides/b12.toml says which claim rests on which fact.
### A child may read this: the plainest words of your language, short sentences, nothing that frightens. Promise nothing.

b12-title = J’ai, ou j’avais, moins de 18 ans
# The line below the title, in the list of the start page.
b12-short = Droits des enfants, et qui peut aider
b12-answer = Des règles spéciales protègent peut-être les personnes de moins de 18 ans. Certaines comptent peut-être si vous aviez moins de 18 ans quand cela s’est passé. Vous pouvez demander à un adulte de confiance, ou à une ligne d’aide.

## What this can mean

b12-mean = Ce que cela peut vouloir dire pour vous
b12-mean-fault = Ce que quelqu’un vous a fait n’est pas votre faute. Ce n’est pas votre faute, même si vous avez dit oui, pris de l’argent ou aimé cette personne.
b12-mean-rule = Pays qui ont adhéré au protocole de l’ONU sur la traite : un enfant est toute personne de moins de 18 ans. Recruter (attirer) ou déplacer un enfant pour l’exploiter, c’est de la traite. C’est de la traite, même si personne ne force ni ne trompe l’enfant. Exploiter veut dire se servir de quelqu’un, par exemple pour un travail forcé ou pour du sexe.
b12-mean-then = Vous êtes peut-être adulte maintenant. Vous pouvez dire à un avocat quel âge vous aviez au début. Cette règle compte peut-être pour cette époque.
b12-mean-given = Quelqu’un vous a peut-être fait passer à une autre personne, qui s’est servie de vous. Pays qui ont adhéré à la convention de l’ONU de 1956 sur l’esclavage : c’est une pratique semblable à l’esclavage. Cela compte si l’enfant a moins de 18 ans, et si on le donne pour l’exploiter.

## In some places

b12-places = Dans certains pays
b12-places-un = La plupart des pays ont adhéré à la convention de l’ONU sur les droits de l’enfant. Dans chaque décision sur un enfant, ils doivent penser à ce qui est le mieux pour l’enfant. Cela doit être une des choses les plus importantes.
b12-places-expert = Un expert de l’ONU a dit en 2009 : les enfants exploités devraient recevoir de l’aide et une protection. On ne devrait pas les traiter comme des personnes qui ont fait un crime. En 2010, l’expert sur les migrants a dit : on ne devrait pas enfermer des enfants parce qu’eux ou leurs parents n’ont pas de titre de séjour. Ce sont des recommandations, pas une loi.
b12-places-coe-age = Certains pays ont adhéré à la convention du Conseil de l’Europe contre la traite. Ils ne connaissent peut-être pas bien votre âge, et vous avez peut-être moins de 18 ans. Ils doivent alors vous traiter comme un enfant pendant qu’ils vérifient.
b12-places-coe-guardian = Dans ces pays, un enfant qui a subi la traite et qui est seul doit avoir un tuteur. Un tuteur est une personne qui doit agir pour ce qui est le mieux pour l’enfant.
b12-places-coe-school = Dans ces pays, l’aide aux enfants qui ont subi la traite doit comprendre l’école.
b12-places-coe-court = Dans ces pays, les enfants qui ont subi la traite doivent avoir une protection spéciale dans une affaire au tribunal. Elle doit tenir compte de ce qui est le mieux pour eux.
b12-places-eu = Union européenne, mais pas le Danemark : pour certains enfants, l’aide ne doit pas dépendre de leur participation à une affaire pénale. Cela compte pour les enfants qui ont subi des abus sexuels ou une exploitation sexuelle. Une loi de 2011 le dit.

## What you can do

b12-do = Ce que vous pouvez faire
b12-do-adult = Parlez à un adulte de confiance. Par exemple un enseignant, un médecin, ou le père ou la mère d’un ami. Si une personne n’écoute pas, vous pouvez parler à une autre.
b12-do-little = Vous n’avez pas à tout dire d’un coup. Vous pouvez commencer par : « J’ai besoin d’aide. »
b12-do-age = Quelqu’un vous a peut-être demandé de dire un autre âge. Vous pouvez dire votre vrai âge. Si vous avez un papier qui le montre, gardez-le hors de portée des personnes qui vous font du mal.
b12-do-danger = Si vous êtes en danger maintenant, lisez le guide « Si je suis en danger maintenant ». Si quelqu’un vous a fait faire quelque chose d’illégal, lisez « Est-ce qu’on va me punir ? ».

## What you can ask for

b12-ask = Ce que vous pouvez demander
b12-ask-decide = Vous pouvez demander : « Qui décide pour moi ? Puis-je dire ce que je voudrais ? Où vais-je vivre ? »
b12-ask-age = Si quelqu’un veut vérifier votre âge, vous pouvez demander : « Comment faites-vous ? Puis-je dire non ? Où est-ce que je reste jusque-là ? »
b12-ask-person = Vous pouvez demander qu’une personne de confiance reste avec vous. Vous pouvez demander une pause. Vous pouvez demander quelqu’un qui parle votre langue.
b12-ask-lawyer = Vous pouvez demander un avocat. Un avocat connaît les règles et peut parler pour vous. Demandez : « Est-ce gratuit pour moi ? »
b12-ask-late = Si c’était il y a longtemps, vous pouvez demander à un avocat : « Puis-je encore faire quelque chose ? Combien de temps ai-je ? Mon âge à cette époque est-il important ? »

## What to be careful about

b12-careful = À quoi faire attention
b12-careful-tell = Si un enfant court un risque, les personnes qui aident peuvent en parler à d’autres sans demander. Une ligne d’aide au Royaume-Uni le dit. Vous pouvez d’abord demander, sans votre nom : « Qui informez-vous si quelqu’un a moins de 18 ans ? »
b12-careful-family = Quelqu’un de votre famille vous fait peut-être du mal. Vous pouvez le dire tôt : « S’il vous plaît, ne contactez pas ma famille. »
b12-careful-police = Dans certains pays, les personnes qui vont à la police peuvent être arrêtées ou expulsées du pays. Des rapports de 2023 et 2024 le disent du Liban et du Koweït. Cela peut aussi être le cas dans d’autres pays. Vous pouvez d’abord parler à une ligne d’aide, à un avocat ou à une association pour les enfants.
b12-careful-offer = Faites attention si quelqu’un vous propose de l’argent, du travail ou un lit et dit : « C’est notre secret. » Parlez à un adulte de confiance avant d’y aller.
b12-careful-pictures = Quelqu’un dit peut-être : « Je vais montrer des photos de toi. » Ce n’est pas votre faute. Essayez de ne plus envoyer de photos ni d’argent. N’envoyez les photos à personne comme preuve. Dites qu’elles existent. Parlez à un adulte de confiance, ou à une ligne d’aide.

## Who can help

b12-who = Qui peut aider
b12-who-line = Une ligne d’aide. Certaines lignes sont pour les enfants. La liste des numéros dit qui gère chaque ligne.
b12-who-people = Un enseignant, un médecin, une infirmière, ou une association pour les enfants.
b12-who-lawyer = Un avocat qui connaît les droits des enfants. Une association pour les enfants en connaît peut-être un.
