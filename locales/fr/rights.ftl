### What we could check about rights in each country. It stands on the country's page, below the phone numbers.
### The facts are in content/countries/<code>.toml. Say no more than `statement` there.

rights-title = Droits dans ce pays
rights-short = Voici ce que nous avons pu vérifier. Ce n’est pas tout, et les règles changent. Avant de décider, demandez à un avocat ou à une ligne d’aide.
# Stands at the beginning, because many of the ways below lead to the police.
rights-police = La police peut être un risque si on peut vous arrêter. C’est pareil si une personne qui vous fait du mal y connaît quelqu’un. Un bureau de l’immigration peut aussi être un risque, si vous n’avez pas de titre de séjour. Vous pouvez d’abord parler à un avocat, à une ligne d’aide ou à une association.

## Headings

rights-topic-who = Qui décide qu’une personne a subi la traite
rights-topic-help = Quelle aide existe
rights-topic-time = Un temps pour se rétablir et réfléchir
rights-topic-stay = Rester dans ce pays
rights-topic-careful = À quoi faire attention
rights-topic-money = De l’argent pour le mal subi
rights-topic-lawyer = L’aide d’un avocat
rights-topic-wages = Un salaire que vous n’avez pas reçu
rights-topic-complain = Où se plaindre d’un bureau
rights-topic-law = La loi

## What is known of a claim: short words, each before a sentence

rights-detail-eligible = Qui peut demander
rights-detail-deadline = Jusqu’à quand
rights-detail-cost = Ce que cela coûte
# Instead of a sentence.
rights-detail-unknown = Nous ne l’avons pas trouvé. Demandez, s’il vous plaît.

## What is not known

rights-unknown = Ce que nous n’avons pas pu vérifier
rights-unknown-text = Il y a peut-être des règles pour cela. Nous n’en avons trouvé aucune de vérifiable :

## United Arab Emirates

rights-ae-who = La police et le parquet (les procureurs). Des lieux d’hébergement reçoivent aussi des personnes envoyées par la police, une ambassade, un hôpital ou un lieu de culte. Nous l’avons lu dans un article de mai 2023. La loi a changé après.
rights-ae-help = Il y a des lieux d’hébergement à Abou Dhabi, appelés Ewaa. Nous l’avons lu sur leur propre page, de 2019. Demandez quelle aide ils donnent maintenant. Avant d’y aller, demandez : « Puis-je repartir ? Puis-je garder mon téléphone ? Qui informez-vous ? »
rights-ae-careful = Un rapport de 2022 dit, sur les personnes qui ont subi la traite : certaines ont peut-être été punies pour des actes qu’elles ont dû faire de force. Il peut s’agir de règles sur l’immigration ou de prostitution, si personne n’a reconnu la traite. La loi a changé en 2023. Vous pouvez d’abord parler à un avocat ou à une association.
rights-ae-law = Décret-loi fédéral 24 de 2023 contre la traite des êtres humains. Il remplace une loi de 2006.

## Argentina

rights-ar-who = Des équipes du Programme national de secours (Programa Nacional de Rescate), avec la police et les tribunaux. Nous l’avons lu dans un article de 2015.
rights-ar-help = Il y a la ligne 145 (Línea 145), et un programme de l’État pour le secours et le soutien. Il a organisé le retour d’une personne chez elle, à l’intérieur du pays. Nous l’avons lu dans un article de septembre 2025.
rights-ar-law = Loi 26.364 de 2008 (Ley 26.364).

## Australia

rights-au-help = Le programme de soutien aux personnes qui ont subi la traite (Support for Trafficked People Program). C’est la Croix-Rouge australienne qui apporte cette aide. Le programme dure jusqu’à 110 jours, et plus longtemps pour les personnes dans une affaire pénale. Nous l’avons lu sur une page de 2025. Demandez d’abord : « Dois-je parler à la police fédérale ? Y a-t-il un autre moyen ? »
rights-au-time = Le programme de soutien donne jusqu’à 90 jours de soutien renforcé. Ensuite, il y a 20 jours pour en sortir. C’est un temps avec de l’aide. Ce n’est pas un titre de séjour. Nous l’avons lu sur une page de 2025.
rights-au-stay = Un texte du gouvernement de 2019 nomme deux visas. Le visa Bridging F dure d’abord jusqu’à 90 jours, pour se rétablir et réfléchir. Il dépend de ce que constate la police fédérale (AFP). Le visa Referred Stay est pour toujours. Il est pour certaines personnes qui ont aidé les autorités et seraient en danger. Cela a peut-être changé. Demandez à un avocat.

## Bangladesh

rights-bd-who = La police et le ministère de l’Intérieur ont des procédures pour cela. Un résumé de 2022 dit qu’elles ne sont pas utilisées partout de la même façon.
rights-bd-help = Les travailleurs revenus de l’étranger pouvaient se plaindre au ministère chargé du travail à l’étranger (MEWOE). Ils pouvaient aussi demander un arbitrage. Quelqu’un décide alors entre les deux parties. Un rapport de 2017 le dit.
rights-bd-stay = Un résumé de 2022 dit : les personnes d’autres pays peuvent porter une affaire en justice avec la loi de 2012. Nous n’avons pas trouvé de règles sur le séjour.
rights-bd-law = Loi de 2012 contre la traite (Prevention and Suppression of Human Trafficking Act). Loi de 2013 sur l’emploi à l’étranger (Overseas Employment and Migrants Act).

## Brazil

rights-br-help = Les personnes qui ont subi la traite doivent recevoir une aide complète, quel que soit leur pays d’origine. Cela ne dépend pas de leur aide à une enquête. Une loi de 2016 le dit.
rights-br-time = Nous n’avons pas trouvé de temps fixe. Mais l’aide ne doit pas dépendre de votre aide à une enquête. Une loi de 2016 le dit.
rights-br-stay = Les personnes qui ont subi la traite ou un travail en esclavage peuvent demander un titre de séjour. C’est aussi possible après une violation de droits que la situation de migration a rendue plus grave. On peut demander dans tout bureau de la Police fédérale. Nous l’avons lu dans un texte d’avril 2024. Vous pouvez d’abord parler à un avocat ou à une association.
rights-br-law = Loi 13.344 de 2016 (Lei 13.344).

## Canada

rights-ca-who = Un agent du bureau de l’immigration (IRCC) décide. Vous pouvez dire vous-même à ce bureau que vous avez subi la traite. Vous pouvez aussi passer par la ligne d’urgence, la police ou une association. Parlez d’abord à un avocat, si vous pouvez.
rights-ca-help = Il y a un titre de séjour spécial pour les personnes qui ont subi la traite (VTIP TRP). Avec lui, des soins de santé et un permis de travail ou d’études sont possibles. Nous l’avons lu sur une page officielle de 2025 ou plus tard.
rights-ca-time = Nous n’avons pas trouvé de temps séparé pour réfléchir. Le titre de séjour spécial peut jouer ce rôle. Depuis le 4 février 2025, un premier titre dure au moins 12 mois, avec quelques exceptions. Il n’y a rien à payer. Il n’est promis à personne.
rights-ca-stay = Le titre de séjour spécial vous permet de rester pour un temps. Pour l’avoir, vous n’avez pas à parler au tribunal contre les personnes qui vous exploitaient. Cela ne promet pas de titre de séjour. Nous l’avons lu sur une page officielle de 2025 ou plus tard.

## Colombia

rights-co-who = Toute institution peut alerter le centre du ministère de l’Intérieur (COAT). Nous l’avons lu dans un texte sans date. Nous n’avons pas trouvé qui décide.
rights-co-help = Il y a une aide d’urgence, puis une aide pour plus longtemps. Elle comprend un logement, à manger, et des soins pour le corps et l’esprit. Il y a des comités locaux. Nous l’avons lu dans un texte sans date.
rights-co-lawyer = L’aide de l’État comprend des conseils juridiques et un avocat au tribunal. Nous l’avons lu dans un texte sans date. Demandez d’abord combien cela coûte.
rights-co-law = Loi 985 de 2005 (Ley 985).

## Germany

rights-de-who = La police, les gardes-frontières, les agents des douanes ou des centres de conseil indépendants peuvent reconnaître la traite. Il n’y a pas un seul bureau national pour cela. Nous l’avons lu sur une page sans date.
rights-de-help = Il y a un réseau de centres de conseil (KOK). Des bureaux de l’État fédéral et des régions ont des accords pour travailler ensemble. Nous l’avons lu sur une page sans date.
rights-de-time = Il y a un temps pour se rétablir et réfléchir. Le réseau de centres de conseil (KOK) le dit sur une page sans date. Il cite l’article 59(7) de la loi sur le séjour (Aufenthaltsgesetz). Demandez à un centre de conseil combien de temps il dure maintenant, et si cela compte peut-être pour vous.
rights-de-money = Les règles de l’UE disent : chaque pays de l’UE doit avoir un système d’indemnisation. L’indemnisation est de l’argent pour le mal subi. Le crime doit avoir eu lieu dans ce pays. Nous l’avons lu sur une page de 2015. Demandez à un avocat si cela compte peut-être pour vous en Allemagne.
rights-de-money-eligible = Les personnes touchées par des crimes violents et volontaires.
rights-de-wages = Les règles de l’UE disent : les personnes qui ont travaillé sans papiers peuvent réclamer un salaire qu’elles n’ont pas reçu. La loi suppose au moins le salaire minimum légal, ou le salaire convenu pour ce travail. C’est ainsi, sauf si quelqu’un prouve le contraire. Nous l’avons lu dans un texte de 2020. Demandez à un avocat comment cela se passe en Allemagne.
rights-de-wages-eligible = Les personnes qui ont travaillé sans papiers peuvent demander. Elles le peuvent aussi après un retour ou un renvoi dans leur pays.

## Spain

rights-es-who = Des unités de la police décident officiellement. En 2019, un rapport a dit qu’une association indépendante était le plus souvent là aussi.
rights-es-money = Les règles de l’UE disent : chaque pays de l’UE doit avoir un système d’indemnisation. L’indemnisation est de l’argent pour le mal subi. Le crime doit avoir eu lieu dans ce pays. Nous l’avons lu sur une page de 2015. Demandez à un avocat si cela compte peut-être pour vous en Espagne.
rights-es-money-eligible = Les personnes touchées par des crimes violents et volontaires.
rights-es-wages = Les règles de l’UE disent : les personnes qui ont travaillé sans papiers peuvent réclamer un salaire qu’elles n’ont pas reçu. La loi suppose au moins le salaire minimum légal, ou le salaire convenu pour ce travail. C’est ainsi, sauf si quelqu’un prouve le contraire. Nous l’avons lu dans un texte de 2020. Demandez à un avocat comment cela se passe en Espagne.
rights-es-wages-eligible = Les personnes qui ont travaillé sans papiers peuvent demander. Elles le peuvent aussi après un retour ou un renvoi dans leur pays.
rights-es-law = Loi organique 4/2000, article 59 bis (Ley Orgánica 4/2000). Les règles ont peut-être changé depuis : nous l’avons lu dans un texte de janvier 2024.

## Ethiopia

rights-et-who = La police, des bureaux de la justice et des associations indépendantes, selon des procédures mises à jour. Un rapport de 2023 le dit.
rights-et-help = Il y a un plan qui dit comment les bureaux et les associations aident ensemble (National Referral Mechanism). Il a été mis à jour en novembre 2022. En dehors d’Addis-Abeba, il était peu utilisé. Un rapport de 2023 le dit.
rights-et-careful = Un rapport de 2023 dit : l’État n’avait pas de lieu d’hébergement pour les personnes qui ont subi la traite. Des associations indépendantes en avaient.
rights-et-law = Proclamation 1178/2020 sur la traite et le trafic de personnes.

## France

rights-fr-who = La police et la gendarmerie. Nous l’avons lu sur une page du ministère de l’Intérieur, sans date.
rights-fr-help = Le réseau Ac.Sé a des logements protégés. On y arrive par une association, un juge ou la police. Nous l’avons lu sur une page d’octobre 2024.
rights-fr-time = Il y a un temps pour réfléchir, avec une limite, et avec un reçu (récépissé). Ce reçu protège contre une expulsion du pays pendant ce temps, et permet de travailler. Une page officielle sans date le dit. Demandez à un avocat ou à une association combien de temps il dure maintenant.
rights-fr-stay = Il y a un titre de séjour pour les personnes qui portent plainte ou témoignent. Il est renouvelé pendant l’affaire. Quand quelqu’un a été reconnu coupable dans l’affaire, et que c’est définitif, il y a un titre de séjour de longue durée. Une page officielle sans date le dit. Demandez d’abord à un avocat.
rights-fr-money = Les règles de l’UE disent : chaque pays de l’UE doit avoir un système d’indemnisation. L’indemnisation est de l’argent pour le mal subi. Le crime doit avoir eu lieu dans ce pays. Nous l’avons lu sur une page de 2015. Demandez à un avocat si cela compte peut-être pour vous en France.
rights-fr-money-eligible = Les personnes touchées par des crimes violents et volontaires.
rights-fr-wages = Les règles de l’UE disent : les personnes qui ont travaillé sans papiers peuvent réclamer un salaire qu’elles n’ont pas reçu. La loi suppose au moins le salaire minimum légal, ou le salaire convenu pour ce travail. C’est ainsi, sauf si quelqu’un prouve le contraire. Nous l’avons lu dans un texte de 2020. Demandez à un avocat comment cela se passe en France.
rights-fr-wages-eligible = Les personnes qui ont travaillé sans papiers peuvent demander. Elles le peuvent aussi après un retour ou un renvoi dans leur pays.

## United Kingdom

rights-gb-who = On passe par un « First Responder » : la police, une mairie ou certaines associations. C’est lui qui transmet votre cas. Vous ne pouvez pas le transmettre vous-même. Si vous êtes adulte, il faut d’abord votre accord. Nous l’avons lu sur une page sans date.
rights-gb-help = Le chemin officiel vers le soutien est le National Referral Mechanism (NRM). Le ministère de l’Intérieur (Home Office) décide, en deux étapes. Pour beaucoup d’adultes d’autres pays, c’est son service de contrôle de l’immigration qui décide (IECA). Nous l’avons lu dans un texte de 2023. Demandez d’abord qui apprend ce que vous dites.
rights-gb-time = Il y a un temps pour se rétablir, après une première décision qui dit oui (« reasonable grounds »). Il a été changé, et des pages plus anciennes donnent une durée fausse. Nous l’avons lu sur la page d’une association, sans date. Demandez combien de temps il dure maintenant.
rights-gb-stay = Si la décision finale dit que vous avez subi la traite, cela ne suffit pas pour pouvoir rester. Nous l’avons lu sur la page d’une association, sans date. Demandez à un avocat si vous pouvez demander à rester.
rights-gb-law = Angleterre et pays de Galles : loi de 2015 sur l’esclavage moderne (Modern Slavery Act).

## Greece

rights-gr-who = Un rapport de 2018 dit que le procureur décide. Si vous ne vouliez pas travailler avec les autorités, d’autres pouvaient donner les informations pour vous. C’étaient un psychologue et un travailleur social. Cela a peut-être changé. Demandez d’abord à un avocat.
rights-gr-time = Un texte de 2014 dit : trois mois. Deux mois de plus étaient possibles, surtout pour les enfants. La loi a peut-être changé depuis. Demandez à un avocat.
rights-gr-stay = Un rapport de 2017 dit : les personnes reconnues officiellement avaient droit à un titre de séjour et au travail. Le soutien ne dépendait pas de cette reconnaissance. La loi a peut-être changé depuis. Demandez à un avocat.
rights-gr-money = Les règles de l’UE disent : chaque pays de l’UE doit avoir un système d’indemnisation. L’indemnisation est de l’argent pour le mal subi. Le crime doit avoir eu lieu dans ce pays. Nous l’avons lu sur une page de 2015. Demandez à un avocat si cela compte peut-être pour vous en Grèce.
rights-gr-money-eligible = Les personnes touchées par des crimes violents et volontaires.
rights-gr-wages = Les règles de l’UE disent : les personnes qui ont travaillé sans papiers peuvent réclamer un salaire qu’elles n’ont pas reçu. La loi suppose au moins le salaire minimum légal, ou le salaire convenu pour ce travail. C’est ainsi, sauf si quelqu’un prouve le contraire. Nous l’avons lu dans un texte de 2020. Demandez à un avocat comment cela se passe en Grèce.
rights-gr-wages-eligible = Les personnes qui ont travaillé sans papiers peuvent demander. Elles le peuvent aussi après un retour ou un renvoi dans leur pays.

## Indonesia

rights-id-who = La police. Pour les Indonésiens à l’étranger, c’est le ministère des Affaires étrangères. En 2020, un rapport a dit qu’il n’y avait pas de procédure commune.
rights-id-help = Il y a des centres pour les femmes et les enfants, avec plusieurs aides au même endroit. Un rapport de 2019 le dit.
rights-id-money = La loi 21 de 2007 donne aux personnes qui ont subi la traite un droit à la restitution : récupérer ce qui a été pris. Elle donne aussi droit à une aide pour se rétablir, et à un retour organisé. Nous l’avons lu dans un texte sans date. Demandez à un avocat comment le réclamer.
rights-id-money-eligible = Les personnes qui ont subi la traite.
rights-id-law = Loi 21 de 2007. Loi 18 de 2017 sur les travailleurs migrants.

## India

rights-in-who = La police et ses unités contre la traite. Pour le travail en servitude, ce sont les agents des impôts de l’État (revenue officers). Un rapport de 2021 dit que des associations indépendantes ont trouvé la plupart de ces cas.
rights-in-help = La ligne 181 met en contact avec des centres d’aide (one-stop centres), la police, un hôpital et une aide juridique. La ligne 1098 est pour les enfants. Nous l’avons lu dans un article de mars 2026. Il parle d’un seul État, le Madhya Pradesh.
rights-in-lawyer = Les personnes qui ont subi la traite peuvent avoir une aide juridique gratuite. C’est la loi de 1987 sur les services d’aide juridique (Legal Services Authorities Act), article 12. La page où nous l’avons lu n’a pas de date.
rights-in-lawyer-eligible = Les personnes qui ont subi la traite, ou le « begar » : un travail forcé sans salaire.
rights-in-lawyer-cost = La page dit que c’est gratuit.

## Italy

rights-it-help = Il y a une ligne nationale, le 800 290 290 (Numero Verde Antitratta), et des projets dans les régions. Nous l’avons lu sur une page officielle de 2022 ou plus tard.
rights-it-stay = Il y a un titre de séjour selon « l’article 18 », avec une limite. On peut le renouveler. Avec le « chemin social » (percorso sociale), il n’est pas nécessaire de porter plainte. Nous l’avons lu sur une page sans date. Demandez à un avocat ou à la ligne nationale.
rights-it-money = Les règles de l’UE disent : chaque pays de l’UE doit avoir un système d’indemnisation. L’indemnisation est de l’argent pour le mal subi. Le crime doit avoir eu lieu dans ce pays. Nous l’avons lu sur une page de 2015. Demandez à un avocat si cela compte peut-être pour vous en Italie.
rights-it-money-eligible = Les personnes touchées par des crimes violents et volontaires.
rights-it-wages = Les règles de l’UE disent : les personnes qui ont travaillé sans papiers peuvent réclamer un salaire qu’elles n’ont pas reçu. La loi suppose au moins le salaire minimum légal, ou le salaire convenu pour ce travail. C’est ainsi, sauf si quelqu’un prouve le contraire. Nous l’avons lu dans un texte de 2020. Demandez à un avocat comment cela se passe en Italie.
rights-it-wages-eligible = Les personnes qui ont travaillé sans papiers peuvent demander. Elles le peuvent aussi après un retour ou un renvoi dans leur pays.
rights-it-law = Décret 286/1998, article 18. Loi 228/2003, article 13. Décret 24/2014. Code pénal, articles 600 à 602.

## Jordan

rights-jo-who = L’unité contre la traite (Counter-Trafficking Unit), avec l’inspection du travail. Cette unité fait partie de la police. Des associations indépendantes et des ambassades peuvent lui parler d’une personne. Nous l’avons lu sur une page officielle sans date.
rights-jo-help = Il y a un lieu d’hébergement appelé Karama. Il y a aussi un plan en cinq étapes qui dit comment les bureaux aident ensemble (National Referral Mechanism). Nous l’avons lu dans un article d’octobre 2022. Avant d’aller dans ce lieu d’hébergement, demandez : « Puis-je repartir ? Puis-je garder mon téléphone ? Qui informez-vous ? »
rights-jo-careful = En 2024, un article a dit que l’aide ne marche pas toujours comme prévu. Il a nommé des manques, et des retards de justice pour les personnes qui ont subi la traite. Il a aussi nommé des bureaux qui ne travaillent pas bien ensemble.
rights-jo-money = Il y a un fonds pour aider les personnes qui ont subi la traite. Un article de 2024 le dit. Nous n’avons pas trouvé ce qu’il paie. Demandez à un avocat.
rights-jo-lawyer = Le ministère de la Justice a fait un accord avec l’ordre des avocats de Jordanie. Il concerne une aide juridique gratuite pour les personnes qui ont subi la traite. Un texte de novembre 2024 le dit.
rights-jo-lawyer-eligible = Les personnes qui ont subi la traite.
rights-jo-lawyer-cost = L’accord concerne une aide gratuite.
rights-jo-wages = Le ministère du Travail reçoit des plaintes sur le travail, sur une plateforme appelée Hemaya. Les syndicats, les ambassades et les associations devaient avoir un moyen d’y porter plainte pour des travailleurs. Un article de décembre 2022 le dit. Demandez si elle aide pour votre salaire. Vous n’avez peut-être pas de titre de séjour, ou vous avez quitté votre employeur. Demandez alors à un avocat ou à une association avant de porter plainte. Le ministère est un bureau de l’État. Demandez d’abord : « Qui informez-vous à mon sujet ? »
rights-jo-wages-eligible = Les travailleurs, aussi ceux qui travaillent dans une maison.
rights-jo-law = Loi 9 de 2009 contre la traite des êtres humains, modifiée en 2021.

## Kenya

rights-ke-help = La loi de 2010 a un fonds pour aider les personnes qui ont subi la traite (National Assistance Trust Fund). Nous n’avons pas trouvé comment demander son aide. Nous avons lu la loi dans une copie sans date.
rights-ke-careful = En 2017, des agents de l’État ont dit, sur les personnes d’autres pays qui ont subi la traite : elles étaient encore traitées comme des criminels. Nous ne savons pas si c’est encore vrai. Vous pouvez d’abord parler à un avocat, à une ligne d’aide ou à une association.
rights-ke-law = Loi de 2010 contre la traite des personnes (Counter-Trafficking in Persons Act). Elle comprend le travail forcé, le mariage d’enfants et le mariage forcé.

## Cambodia

rights-kh-who = Le ministère de l’Intérieur. En 2019, un rapport a dit qu’il fallait y aller pour une reconnaissance officielle. Elle était nécessaire pour recevoir une protection. Les associations ne pouvaient pas le faire à la place des personnes.
rights-kh-help = Le ministère des Affaires sociales a des recommandations de 2017 et une instruction de décembre 2022. Un article de février 2023 le dit. Nous n’avons pas trouvé quelle aide elles donnent.
rights-kh-careful = Si on vous retient dans un centre d’arnaques : il y a la ligne 117 de la police. Les appels sont gratuits. Appelez seulement si aucune personne qui vous retient ne peut entendre l’appel. Si la police est un risque, demandez d’abord à une association. Vous pouvez aussi contacter votre ambassade, si votre propre État ne vous fait pas de mal. Nous l’avons lu dans un article d’août 2022.
rights-kh-law = Loi de 2008 contre la traite des êtres humains et l’exploitation sexuelle.

## Kuwait

rights-kw-who = L’autorité chargée de la main-d’œuvre (manpower authority) et la police. Les ambassades peuvent demander pour quelqu’un une place dans un lieu d’hébergement. Nous l’avons lu dans un article de 2023 ou plus tard.
rights-kw-help = Depuis 2014, il y a un lieu d’hébergement du gouvernement pour les femmes. Nous l’avons lu dans un article de 2023 ou plus tard. Avant d’y aller, demandez : « Puis-je repartir ? Puis-je garder mon téléphone ? Qui informez-vous ? »
rights-kw-careful = Un rapport de 2024 dit, sur des personnes qui ont peut-être subi la traite : elles étaient encore enfermées, amenées au tribunal et expulsées du pays. Demandez conseil avant d’aller à la police. Vous pouvez demander à une association, ou à votre ambassade si elle ne vous fait pas de mal.
rights-kw-wages = Travail dans une maison : la loi donne un jour libre par semaine et un salaire minimum par mois. Elle permet au plus 12 heures de travail par jour. Un rapport de 2020 le dit. Nous n’avons pas trouvé comment réclamer un salaire. Si vous pouvez attendre sans danger, demandez conseil avant de quitter un employeur.
rights-kw-wages-eligible = La loi est pour les personnes qui travaillent dans une maison.
rights-kw-law = Loi 68 de 2015 sur les travailleurs domestiques.

## Lebanon

rights-lb-who = La police (Forces de sécurité intérieure, قوى الأمن الداخلي), la Sûreté générale (الأمن العام) et des juges. En pratique, des associations le font aussi. Nous l’avons lu sur une page de 2023 ou plus tard.
rights-lb-help = Au Liban, il n’y a pas encore de plan national pour orienter les personnes vers une aide (National Referral Mechanism). Une page de 2023 ou plus tard le dit. Vous pouvez quand même demander de l’aide à une association ou à une ligne d’aide.
rights-lb-careful = Un rapport de 2023 dit que des personnes peuvent être arrêtées, enfermées ou expulsées. Il parle de personnes dont la traite n’est pas reconnue. La situation légale d’un travailleur dépend de l’employeur. Parlez d’abord à un avocat, à une ligne d’aide ou à une association, si vous pouvez.
rights-lb-law = Loi 164 de 2011.

## Libya

rights-ly-who = Nous n’avons pas vu de système de l’État qui marche pour cela. Des organisations des Nations unies et des associations indépendantes aident les personnes. La page où nous l’avons lu n’a pas de date.
rights-ly-help = L’agence de l’ONU pour les réfugiés (HCR) a une ligne d’aide sur la protection. D’autres organisations ont aussi des lignes. Elles peuvent vous poser des questions dans un entretien. Un entretien ne veut pas dire que vous recevez de l’aide. La page où nous l’avons lu n’a pas de date.
rights-ly-careful = Faites attention avec la police, et avec ceux qui gèrent les lieux où l’on retient des migrants. Un rapport de 2022 dit que des agents de l’État ont exploité des migrants. Des groupes criminels, des groupes armés et des employeurs privés l’ont fait aussi. Cherchez l’aide d’une association qui ne fait pas partie de l’État.
rights-ly-law = Nous n’avons pas vu de loi complète sur la traite. Un rapport de 2018 dit que certaines formes de traite sexuelle étaient un crime. La traite pour le travail ne l’était pas.

## Myanmar

rights-mm-who = En 2010, c’était une police spéciale contre la traite. Un texte de cette année-là le dit. Cela a peut-être changé. Nous n’avons pas pu vérifier qui décide maintenant. Avant d’aller à la police ou dans un bureau, parlez à une association qui ne fait pas partie de l’État.
rights-mm-help = En 2010, un bureau de l’État (Department of Social Welfare) avait des lieux d’hébergement. Ce sont des endroits où l’on peut rester un certain temps. Ce bureau avait aussi un court programme pour les personnes revenues en Birmanie (Myanmar). Nous n’avons pas pu vérifier si cela existe encore. C’est un bureau de l’État. Parlez d’abord à une association qui ne fait pas partie de l’État.
rights-mm-law = Loi de 2005 contre la traite des personnes. Il y a peut-être une loi plus récente, que nous n’avons pas pu vérifier.

## Mexico

rights-mx-help = Il y a une ligne nationale contre la traite (Línea Nacional contra la Trata de Personas). Les ambassades du Mexique aident les Mexicains dans d’autres pays. La page où nous l’avons lu n’a pas de date.
rights-mx-stay = Les étrangers qui ont souffert d’un crime, ou en ont vu un, peuvent avoir une carte pour rester. C’est la carte de visiteur humanitaire (visitante por razones humanitarias). Elle permet de rester et de travailler jusqu’à la fin de l’affaire. Peu importe si les responsables sont trouvés ou punis. Après l’affaire, on peut demander une résidence permanente. La page où nous l’avons lu n’a pas de date. Certaines sources disent que ce doit être un crime grave. Demandez d’abord à un avocat.
rights-mx-law = Loi générale de 2012 sur la traite (Ley General, trata de personas).

## Malaysia

rights-my-who = Cinq agences de l’État qui font appliquer la loi. Un tribunal donne des ordres de protection : certains sont pour un temps (provisoires), d’autres sont complets. La page où nous l’avons lu n’a pas de date.
rights-my-help = Il y a un conseil de l’État contre la traite (MAPO). Il y a des ordres de protection et des lieux d’hébergement. Un rapport de 2023 dit que les 180 personnes reconnues ont toutes reçu un ordre de protection complet. Avant d’aller dans un lieu d’hébergement, demandez : « Puis-je sortir ? Puis-je garder mon téléphone ? »
rights-my-stay = Un rapport de 2018 parle des personnes dont l’État a reconnu la traite. Il dit qu’elles n’étaient pas punies pour certains actes contre les règles d’immigration. Un exemple est une entrée en Malaisie sans autorisation. Ce n’est pas la même chose qu’un titre de séjour.
rights-my-careful = Des associations disent que des personnes peuvent être enfermées ou expulsées si personne n’a reconnu la traite. Un rapport de 2023 le dit. Parlez d’abord à un avocat ou à une association, si vous pouvez.
rights-my-law = Loi de 2007 contre la traite et le trafic de migrants, modifiée en 2022. En anglais : Anti-Trafficking in Persons and Anti-Smuggling of Migrants Act.

## Nigeria

rights-ng-who = NAPTIP, une agence de l’État contre la traite. La police, l’immigration et des associations y participent. Nous l’avons lu dans un rapport de 2023.
rights-ng-help = Il y a des règles pour reconnaître les personnes, pour un retour sans danger et pour se rétablir. Il y a un plan national pour orienter les personnes vers une aide (National Referral Mechanism). NAPTIP a des lieux d’hébergement : des endroits où rester un certain temps. Il y a des interprètes en langue des signes. Nous l’avons lu dans un rapport de 2023.

## Netherlands

rights-nl-help = L’association CoMensha enregistre les personnes qui ont subi la traite, et trouve qui peut s’occuper d’elles. La page où nous l’avons lu n’a pas de date. Vous pouvez d’abord demander : « Que notez-vous sur moi ? Qui le voit ? »
rights-nl-time = Il y a un temps fixe pour réfléchir (reflection period). Il a une limite. La page où nous l’avons lu n’a pas de date. Demandez à un avocat ou à une association combien de temps il dure maintenant.
rights-nl-stay = Il y a un titre de séjour pour la durée de l’affaire. Il y a des exceptions si vous ne pouvez pas coopérer avec les autorités. Les raisons sont une menace grave, votre santé, ou le fait d’être un enfant. La page où nous l’avons lu n’a pas de date. Demandez à un avocat quelle règle convient pour vous.
rights-nl-money = Les règles de l’Union européenne disent : chaque pays de l’UE doit avoir un système de l’État qui indemnise après certains crimes. Il est pour les personnes touchées par un crime violent et volontaire dans ce pays. Demandez à un avocat si cela compte peut-être pour vous. Nous l’avons lu sur une page de 2015. Nous n’avons pas vérifié comment cela se passe aux Pays-Bas.
rights-nl-money-eligible = Les personnes touchées dans ce pays par un crime violent et volontaire.
rights-nl-wages = Les règles de l’Union européenne disent : vous pouvez réclamer un salaire que vous n’avez pas reçu, même si vous avez travaillé sans papiers. Cela compte aussi après un renvoi. La loi suppose au moins le salaire minimum légal, ou le salaire convenu pour ce travail. C’est ainsi, sauf si quelqu’un prouve le contraire. On doit vous en informer avant un renvoi. Nous l’avons lu dans un texte de 2020. Nous n’avons pas vérifié comment cela se passe aux Pays-Bas.
rights-nl-wages-eligible = Les personnes qui ont travaillé sans papiers. Elles peuvent aussi demander après un renvoi.
rights-nl-law = Règles sur les étrangers, partie B8/3 (Vreemdelingencirculaire B8/3).

## Nepal

rights-np-who = La police reçoit le signalement. Ensuite, la déclaration de la personne qui a subi la traite est certifiée au tribunal du district. Une personne qui fait un signalement peut demander par écrit que son nom ne soit pas donné. La police devrait alors garder le nom secret. Il se peut que le tribunal l’apprenne quand même. Demandez d’abord à un avocat. La page où nous l’avons lu n’a pas de date.
rights-np-help = La Commission nationale des femmes (gouvernement) a la ligne 1145 (Khabar Garaun). Elle peut orienter les personnes vers un lieu d’hébergement ou des soins. Elle peut aussi les orienter vers un soutien moral, une aide pour les enfants ou une aide juridique. Une page de 2017 le dit.
rights-np-careful = Une page de 2016 dit que la loi sur la traite couvre peu de cas. Elle compte pour les personnes vendues, transportées ou mises dans la prostitution. Les affaires de travail utilisent souvent une autre loi, sur l’emploi à l’étranger (Foreign Employment Act). Demandez à un avocat quelle loi convient.
rights-np-lawyer = La ligne 1145 de la Commission nationale des femmes peut orienter les personnes vers une aide juridique. C’est l’aide de personnes qui connaissent la loi. Une page de 2017 le dit. Demandez d’abord combien cela coûte.
rights-np-law = Loi 2064 (2007/2008) contre la traite (Human Trafficking and Transportation (Control) Act).

## Philippines

rights-ph-help = Les travailleurs philippins dans d’autres pays ont la ligne 1348, jour et nuit. Ils peuvent demander un retour rapide au pays. Un journal de 2022 le dit.
rights-ph-law = Loi 9208 (Republic Act), modifiée par les lois 10364 (2012) et 11862 (2022).

## Poland

rights-pl-who = La police et les gardes-frontières (Straż Graniczna). Le centre national KCIK peut le faire aussi. KCIK aide aussi les personnes qui ne veulent pas de contact avec la police, les gardes-frontières ou le parquet. La page où nous l’avons lu n’a pas de date.
rights-pl-help = Il y a un centre national de conseil et d’aide, KCIK (Krajowe Centrum Interwencyjno-Konsultacyjne). Des associations le gèrent pour le ministère.
rights-pl-time = Il y a un temps pour se rétablir et réfléchir, avec une limite. La limite est plus longue pour les enfants. La page où nous l’avons lu n’a pas de date. Demandez à KCIK ou à un avocat combien de temps il dure maintenant.
rights-pl-money = Les règles de l’Union européenne disent : chaque pays de l’UE doit avoir un système de l’État qui indemnise après certains crimes. Il est pour les personnes touchées par un crime violent et volontaire dans ce pays. Demandez à un avocat si cela compte peut-être pour vous. Nous l’avons lu sur une page de 2015. Nous n’avons pas vérifié comment cela se passe en Pologne.
rights-pl-money-eligible = Les personnes touchées dans ce pays par un crime violent et volontaire.
rights-pl-wages = Les règles de l’Union européenne disent : vous pouvez réclamer un salaire que vous n’avez pas reçu, même si vous avez travaillé sans papiers. Cela compte aussi après un renvoi. La loi suppose au moins le salaire minimum légal, ou le salaire convenu pour ce travail. C’est ainsi, sauf si quelqu’un prouve le contraire. On doit vous en informer avant un renvoi. Nous l’avons lu dans un texte de 2020. Nous n’avons pas vérifié comment cela se passe en Pologne.
rights-pl-wages-eligible = Les personnes qui ont travaillé sans papiers. Elles peuvent aussi demander après un renvoi.

## Portugal

rights-pt-help = Il y a un réseau national avec des équipes spéciales (EME). Il n’est pas nécessaire de faire un signalement à la police pour avoir leur aide. La page où nous l’avons lu n’a pas de date.
rights-pt-time = Les règles de l’Union européenne disent, pour les personnes qui ont subi la traite sans être citoyennes de l’UE : elles doivent avoir un temps pour réfléchir. Pendant ce temps, on ne doit pas les expulser du pays. La page où nous l’avons lu n’a pas de date. Nous n’avons pas vérifié comment cela se passe au Portugal. Demandez à un avocat combien dure ce temps.
rights-pt-stay = Un texte de la loi de 2012 nomme un titre de séjour d’un an. On pouvait le renouveler. Il était possible sans aider les autorités, pour les personnes reconnues selon une loi spéciale. Cela a peut-être changé. Demandez d’abord à un avocat.
rights-pt-money = Les règles de l’Union européenne disent : chaque pays de l’UE doit avoir un système de l’État qui indemnise après certains crimes. Il est pour les personnes touchées par un crime violent et volontaire dans ce pays. Demandez à un avocat si cela compte peut-être pour vous. Nous l’avons lu sur une page de 2015. Nous n’avons pas vérifié comment cela se passe au Portugal.
rights-pt-money-eligible = Les personnes touchées dans ce pays par un crime violent et volontaire.
rights-pt-wages = Les règles de l’Union européenne disent : vous pouvez réclamer un salaire que vous n’avez pas reçu, même si vous avez travaillé sans papiers. Cela compte aussi après un renvoi. La loi suppose au moins le salaire minimum légal, ou le salaire convenu pour ce travail. C’est ainsi, sauf si quelqu’un prouve le contraire. On doit vous en informer avant un renvoi. Nous l’avons lu dans un texte de 2020. Nous n’avons pas vérifié comment cela se passe au Portugal.
rights-pt-wages-eligible = Les personnes qui ont travaillé sans papiers. Elles peuvent aussi demander après un renvoi.
rights-pt-law = Loi 23/2007 (Lei 23/2007), articles 109 à 112.

## Qatar

rights-qa-help = Le ministère du Travail a une ligne d’aide, et un site Internet où les travailleurs peuvent se plaindre. Une page de 2021 le dit. Elle dit que vous pouvez vous plaindre sans donner votre nom. Un employeur peut quand même deviner qui s’est plaint. Vous n’avez peut-être pas de titre de séjour, ou vous avez quitté votre employeur. Demandez alors à un avocat ou à une association avant de vous plaindre. Le ministère est un bureau de l’État. Demandez d’abord : « Qui informez-vous à mon sujet ? »
rights-qa-wages = Les travailleurs peuvent se plaindre sur Internet au ministère du Travail. Une page de 2021 le dit. Demandez là, ou à un avocat, si cela compte aussi pour votre salaire. Vous n’avez peut-être pas de titre de séjour, ou vous avez quitté votre employeur. Demandez alors à un avocat ou à une association avant de vous plaindre. Le ministère est un bureau de l’État. Demandez d’abord : « Qui informez-vous à mon sujet ? »
rights-qa-wages-eligible = Les travailleurs, aussi ceux qui travaillent dans une maison.

## Romania

rights-ro-help = Il y a un plan national pour reconnaître la traite et orienter les personnes vers une aide. Il s’appelle National Identification and Referral Mechanism. L’agence de l’État ANITP le surveille. Nous l’avons lu dans un texte de la loi de 2023.
rights-ro-time = Les étrangers ont jusqu’à 90 jours pour se rétablir et réfléchir. Il faut des raisons sérieuses de croire qu’ils ont subi la traite. Nous l’avons lu dans un texte de la loi de 2023. Demandez si c’est encore ainsi.
rights-ro-money = Les règles de l’Union européenne disent : chaque pays de l’UE doit avoir un système de l’État qui indemnise après certains crimes. Il est pour les personnes touchées par un crime violent et volontaire dans ce pays. Demandez à un avocat si cela compte peut-être pour vous. Nous l’avons lu sur une page de 2015. Nous n’avons pas vérifié comment cela se passe en Roumanie.
rights-ro-money-eligible = Les personnes touchées dans ce pays par un crime violent et volontaire.
rights-ro-wages = Les règles de l’Union européenne disent : vous pouvez réclamer un salaire que vous n’avez pas reçu, même si vous avez travaillé sans papiers. Cela compte aussi après un renvoi. La loi suppose au moins le salaire minimum légal, ou le salaire convenu pour ce travail. C’est ainsi, sauf si quelqu’un prouve le contraire. On doit vous en informer avant un renvoi. Nous l’avons lu dans un texte de 2020. Nous n’avons pas vérifié comment cela se passe en Roumanie.
rights-ro-wages-eligible = Les personnes qui ont travaillé sans papiers. Elles peuvent aussi demander après un renvoi.
rights-ro-law = Loi 678/2001 (Legea 678/2001).

## Saudi Arabia

rights-sa-who = Un comité national (Human Rights Commission) et la police. Nous l’avons lu dans un rapport de 2024.
rights-sa-help = Il y a un plan national qui dit comment les bureaux orientent les personnes vers une aide (National Referral Mechanism). Il fixe des délais pour chaque bureau, pour le moment. Nous l’avons lu dans un rapport de 2024.
rights-sa-careful = Un rapport de 2023 dit : la plupart des personnes qui ont subi la traite n’étaient pas orientées vers une aide ou des soins. Les règles modifiées sur le parrainage (kafala) laissent de côté les personnes qui travaillent dans des maisons.

## Thailand

rights-th-who = Des équipes de la police, des travailleurs sociaux et d’autres. Nous l’avons lu dans un rapport de 2017.
rights-th-help = La loi nomme une aide pour les personnes qui ont subi la traite. Cela peut être à manger, un lieu d’hébergement, ou des soins pour le corps et l’esprit. Cela peut aussi être des études, une formation, une aide juridique ou le retour au pays. La page où nous l’avons lu n’a pas de date.
rights-th-money = Les agents de l’État doivent informer les personnes qui ont subi la traite sur l’indemnisation. L’indemnisation est de l’argent pour le mal subi. La page où nous l’avons lu n’a pas de date. Vous pouvez demander : « Puis-je réclamer une indemnisation ? Jusqu’à quand ? »
rights-th-lawyer = La loi nomme une aide juridique parmi l’aide aux personnes qui ont subi la traite. La page où nous l’avons lu n’a pas de date. Demandez d’abord combien cela coûte.
rights-th-lawyer-eligible = Les personnes qui ont subi la traite.
rights-th-law = Loi B.E. 2551 (2008) contre la traite des personnes (Anti-Trafficking in Persons Act).

## Türkiye

rights-tr-who = L’autorité de l’immigration de l’État. La police et d’autres orientent les personnes vers elle. Nous l’avons lu dans un rapport de 2021.
rights-tr-help = L’autorité de l’immigration de l’État a la ligne 157 (YİMER 157).
rights-tr-time = Il y a un titre de séjour pour un temps court. Il sert à se rétablir et à décider. La page où nous l’avons lu n’a pas de date. Demandez à un avocat combien de temps il dure maintenant.
rights-tr-stay = On peut prolonger le titre de séjour de courte durée, jusqu’à une limite. La page où nous l’avons lu n’a pas de date. Demandez à un avocat quelle est la limite maintenant.
rights-tr-law = Loi 6458 sur les étrangers, articles 48 et 49.

## Ukraine

rights-ua-who = Vous pouvez demander à l’administration locale de l’État le statut officiel de personne qui a subi la traite. Vous avez droit à une aide avant qu’elle décide. La page où nous l’avons lu n’a pas de date.
rights-ua-help = Vous pouvez demander le statut officiel de personne qui a subi la traite. Il n’est pas nécessaire qu’un tribunal décide d’abord, ni qu’une affaire pénale soit finie. Les étrangers et les personnes sans nationalité peuvent aussi demander. La page où nous l’avons lu n’a pas de date.
rights-ua-careful = Avec la guerre, il faut plus de temps pour avoir le statut officiel. Nous l’avons lu dans un rapport de 2023.
rights-ua-law = Code pénal, article 149, et décret 417 de 2012.

## United States

rights-us-who = La police ou d’autres bureaux qui font appliquer la loi peuvent demander un titre appelé Continued Presence. Le bureau de l’immigration USCIS décide d’un autre titre, le visa T. La page où nous l’avons lu n’a pas de date. Les règles ont peut-être changé. Demandez d’abord à un avocat.
rights-us-stay = Il y a un titre de séjour appelé Continued Presence. Il permet de rester et de travailler pour un temps, et peut être renouvelé. Seuls la police ou d’autres bureaux qui font appliquer la loi peuvent le demander. Vous ne pouvez pas le demander vous-même. La page où nous l’avons lu n’a pas de date. Demandez d’abord à un avocat pour ce titre et pour d’autres.
rights-us-careful = Certaines lignes pour signaler quelque chose sont gérées par le ministère qui contrôle aussi l’immigration. La page où nous l’avons lu n’a pas de date. Avant de donner votre nom, demandez : « Qui gère cette ligne ? Allez-vous informer l’immigration ? »
rights-us-money = Les personnes qui ont subi la traite peuvent attaquer au tribunal civil celles qui les exploitaient. Attaquer veut dire réclamer quelque chose au tribunal. La page où nous l’avons lu n’a pas de date. Demandez à un avocat si cela compte peut-être pour vous.
rights-us-money-eligible = Les personnes qui ont subi la traite.

## Vietnam

rights-vn-who = La police et d’autres bureaux vérifient. Les ambassades du Vietnam aident les personnes dans d’autres pays. Une loi de 2024 le dit.
rights-vn-help = Une loi de 2024 parle de soutien et de protection pour les personnes qui ont subi la traite. Elle parle aussi de celles dont les autorités vérifient encore le cas. Il y a la ligne 111 (Tổng đài 111).
rights-vn-law = Loi 53/2024 sur la traite des êtres humains (53/2024/QH15). Il y a peut-être des règles plus récentes qui vont avec.

## South Africa

rights-za-who = Le chef du Développement social de la province donne une lettre qui reconnaît qu’une personne a subi la traite. Cela vient après un signalement à la police. Le texte de la loi où nous l’avons lu n’a pas de date.
rights-za-help = Il n’est pas nécessaire de faire un signalement à la police pour avoir le traitement contre le VIH (PEP). Une page de santé sans date le dit. Le traitement doit commencer le plus tôt possible, toujours dans les 72 heures (trois jours). Voyez un médecin maintenant, si vous pouvez. Une personne qui entend parler d’un cas de traite doit peut-être le signaler. Avant d’en dire plus, demandez : « Qui devez-vous informer ? »
rights-za-time = Les étrangers qui ont subi la traite peuvent avoir un visa, avec un temps pour se rétablir et réfléchir. Il a une limite, et on peut le prolonger une fois. Il faut une confirmation de la police. Le texte de la loi où nous l’avons lu n’a pas de date. Demandez à un avocat combien de temps il dure maintenant.
rights-za-careful = Les personnes au courant d’un cas de traite, ou qui en soupçonnent un, doivent le signaler à la police. Une page sans date le dit. Avant de donner des détails, demandez : « Qui devez-vous informer ? »
rights-za-law = Loi 7 de 2013 contre la traite des personnes (Prevention and Combating of Trafficking in Persons Act).
