### What we could check about rights in each country. It stands on the country's page, below the phone numbers.
### The facts are in content/countries/<code>.toml. Say no more than `statement` there.

rights-title = Direitos neste país
rights-short = Isto é o que conseguimos conferir. Não é tudo, e as regras mudam. Pergunte a um advogado ou advogada ou a uma linha de apoio antes de decidir.
# Stands at the beginning, because many of the ways below lead to the police.
rights-police = A polícia pode ser um risco se for possível que prendam você. Ou se quem faz mal a você conhece alguém da polícia. Um serviço de imigração também pode ser um risco, se você não tem autorização de residência. Você pode falar antes com um advogado ou advogada, uma linha de apoio ou uma organização.

## Headings

rights-topic-who = Quem decide se houve tráfico de pessoas
rights-topic-help = Que ajuda há
rights-topic-time = Tempo para se recuperar e pensar
rights-topic-stay = Ficar neste país
rights-topic-careful = Com que ter cuidado
rights-topic-money = Dinheiro pelo dano sofrido
rights-topic-lawyer = Ajuda de um advogado ou uma advogada
rights-topic-wages = Salário que você não recebeu
rights-topic-complain = Onde reclamar de um serviço público
rights-topic-law = A lei

## What is known of a claim: short words, each before a sentence

rights-detail-eligible = Quem pode pedir
rights-detail-deadline = Até quando
rights-detail-cost = Quanto custa
# Instead of a sentence.
rights-detail-unknown = Não encontramos isto. Por favor, pergunte.

## What is not known

rights-unknown = O que não conseguimos conferir
rights-unknown-text = Talvez haja regras para isto. Não encontramos nenhuma que pudéssemos conferir:

## United Arab Emirates

rights-ae-who = A polícia e o Ministério Público. Os abrigos também recebem pessoas que vêm da polícia, de uma embaixada ou de um hospital. Também podem vir de um lugar de culto. Lemos isso num artigo de maio de 2023. A lei mudou depois disso.
rights-ae-help = Há abrigos em Abu Dhabi, chamados Ewaa. Lemos isso na própria página deles, de 2019. Pergunte que ajuda dão agora. Antes de ir para lá, pergunte: “Posso sair de novo? Posso ficar com meu telefone? A quem vocês contam?”
rights-ae-careful = Um relatório de 2022 diz: talvez algumas pessoas traficadas tenham sido punidas por atos que foram obrigadas a fazer. Pode se tratar de regras de imigração ou de prostituição, se ninguém reconheceu o tráfico de pessoas. A lei mudou em 2023. Você pode falar antes com um advogado ou advogada, ou com uma organização.
rights-ae-law = Decreto-Lei Federal 24 de 2023 contra o tráfico de pessoas. Ele substituiu uma lei de 2006.

## Argentina

rights-ar-who = Equipes do Programa Nacional de Resgate (Programa Nacional de Rescate), com a polícia e os tribunais. Lemos isso num artigo de 2015.
rights-ar-help = Há a linha 145 (Línea 145), e um programa do Estado de resgate e apoio. Ele organizou, para uma pessoa, uma viagem para casa dentro do país. Lemos isso num artigo de setembro de 2025.
rights-ar-law = Lei 26.364 de 2008 (Ley 26.364).

## Australia

rights-au-help = O programa de apoio a pessoas traficadas (Support for Trafficked People Program). A Cruz Vermelha da Austrália faz esse trabalho. O programa dura até 110 dias, e mais para pessoas num processo criminal. Lemos isso numa página de 2025. Pergunte antes: “Tenho que falar com a polícia federal? Há outro caminho?”
rights-au-time = O programa de apoio dá até 90 dias de apoio de perto. Depois há 20 dias para sair do programa. Isto é tempo com ajuda. Não é uma autorização de residência. Lemos isso numa página de 2025.
rights-au-stay = Um texto do governo de 2019 indica dois vistos. O visto Bridging F é, no começo, para até 90 dias, para se recuperar e pensar. Depende do que a polícia federal (AFP) concluir. O visto Referred Stay é para sempre. É para algumas pessoas que ajudaram as autoridades e estariam em perigo. Isso talvez tenha mudado. Pergunte a um advogado ou uma advogada.

## Bangladesh

rights-bd-who = A polícia e o Ministério do Interior (Home Ministry) têm procedimentos para isto. Um resumo de 2022 diz que eles não são usados do mesmo modo em todo o país.
rights-bd-help = Trabalhadores que voltaram do exterior podiam fazer uma reclamação ao ministério do trabalho no exterior (MEWOE). Também podiam pedir arbitragem. Nela, alguém decide entre os dois lados. Um relatório de 2017 diz isso.
rights-bd-stay = Um resumo de 2022 diz: pessoas de outros países podem abrir um processo com base na lei de 2012. Não encontramos regras sobre ficar no país.
rights-bd-law = Prevention and Suppression of Human Trafficking Act 2012 (lei contra o tráfico de pessoas). Overseas Employment and Migrants Act 2013 (lei sobre trabalho no exterior).

## Brazil

rights-br-help = Pessoas traficadas têm que receber ajuda completa, seja qual for o país de onde vêm. Isso não depende de colaborarem numa investigação. Uma lei de 2016 diz isso.
rights-br-time = Não encontramos um tempo fixo. Mas a ajuda não pode depender de você colaborar numa investigação. Uma lei de 2016 diz isso.
rights-br-stay = Pessoas traficadas ou em trabalho escravo podem pedir uma autorização de residência. Pessoas com direitos violados também podem, se a condição de migrante tornou isso pior. Podem pedir em qualquer unidade da Polícia Federal. Lemos isso num texto de abril de 2024. Você pode falar antes com um advogado ou advogada, ou com uma organização.
rights-br-law = Lei 13.344, de 2016.

## Canada

rights-ca-who = Uma autoridade do serviço de imigração (IRCC) decide. Você pode dizer diretamente a esse serviço que você sofreu tráfico de pessoas. Também pode chegar através da linha de apoio, da polícia ou de uma organização. Se puder, fale antes com um advogado ou uma advogada.
rights-ca-help = Há uma autorização especial para pessoas traficadas (VTIP TRP). Com ela, são possíveis cuidados de saúde e uma autorização para trabalhar ou estudar. Lemos isso numa página oficial de 2025 ou depois.
rights-ca-time = Não encontramos um tempo separado para pensar. A autorização especial pode servir para isso. Desde 4 de fevereiro de 2025, uma primeira autorização vale pelo menos 12 meses, com algumas exceções. Ela não tem taxa. Não é prometida a ninguém.
rights-ca-stay = A autorização especial deixa você ficar por algum tempo. Para recebê-la, você não precisa falar no tribunal contra quem explorou você. Isso não promete uma autorização. Lemos isso numa página oficial de 2025 ou depois.

## Colombia

rights-co-who = Qualquer instituição pode avisar o centro do Ministério do Interior (COAT). Lemos isso num texto sem data. Não encontramos quem decide.
rights-co-help = Há ajuda para uma emergência, e depois ajuda por mais tempo. Ela inclui moradia, comida, e cuidados para o corpo e a mente. Há comitês locais. Lemos isso num texto sem data.
rights-co-lawyer = A ajuda do Estado inclui orientação jurídica e um advogado ou uma advogada no tribunal. Lemos isso num texto sem data. Pergunte antes quanto custa.
rights-co-law = Lei 985 de 2005 (Ley 985).

## Germany

rights-de-who = A polícia, a guarda de fronteira, a alfândega ou centros de apoio independentes podem reconhecer isso. Não há um único órgão nacional para isso. Lemos isso numa página sem data.
rights-de-help = Há uma rede de centros de apoio (KOK). Órgãos do governo federal e dos estados têm acordos sobre como trabalhar juntos. Lemos isso numa página sem data.
rights-de-time = Há tempo para se recuperar e pensar. A rede de centros de apoio (KOK) diz isso numa página sem data. Ela indica a seção 59(7) da lei de residência (Aufenthaltsgesetz). Pergunte a um centro de apoio quanto tempo é agora, e se talvez valha para você.
rights-de-money = Regras da União Europeia dizem: cada país da União Europeia tem que ter um sistema de indenização. Indenização é dinheiro pelo dano sofrido. O crime tem que ter acontecido nesse país. Lemos isso numa página de 2015. Pergunte a um advogado ou advogada se isso talvez valha para você na Alemanha.
rights-de-money-eligible = Pessoas que sofreram crimes violentos feitos de propósito.
rights-de-wages = Regras da União Europeia dizem: quem trabalhou sem documentos pode cobrar o salário que não recebeu. A lei supõe pelo menos o salário mínimo legal, ou o acertado para esse trabalho, se ninguém provar o contrário. Lemos isso num texto de 2020. Pergunte a um advogado ou advogada como isso funciona na Alemanha.
rights-de-wages-eligible = Pessoas que trabalharam sem documentos podem pedir. Também podem pedir depois de voltar, ou de ser mandadas de volta, ao seu país.

## Spain

rights-es-who = Unidades da polícia decidem formalmente. Em 2019, um relatório disse que, em geral, uma organização independente também estava presente.
rights-es-money = Regras da União Europeia dizem: cada país da União Europeia tem que ter um sistema de indenização. Indenização é dinheiro pelo dano sofrido. O crime tem que ter acontecido nesse país. Lemos isso numa página de 2015. Pergunte a um advogado ou advogada se isso talvez valha para você na Espanha.
rights-es-money-eligible = Pessoas que sofreram crimes violentos feitos de propósito.
rights-es-wages = Regras da União Europeia dizem: quem trabalhou sem documentos pode cobrar o salário que não recebeu. A lei supõe pelo menos o salário mínimo legal, ou o acertado para esse trabalho, se ninguém provar o contrário. Lemos isso num texto de 2020. Pergunte a um advogado ou advogada como isso funciona na Espanha.
rights-es-wages-eligible = Pessoas que trabalharam sem documentos podem pedir. Também podem pedir depois de voltar, ou de ser mandadas de volta, ao seu país.
rights-es-law = Lei Orgânica 4/2000, artigo 59 bis (Ley Orgánica 4/2000). As regras talvez tenham mudado desde que lemos isso, num texto de janeiro de 2024.

## Ethiopia

rights-et-who = A polícia, órgãos de justiça e organizações independentes, com procedimentos atualizados. Um relatório de 2023 diz isso.
rights-et-help = Há um plano de como serviços e organizações ajudam juntos (National Referral Mechanism). Ele foi atualizado em novembro de 2022. Fora de Adis Abeba, seu uso era limitado. Um relatório de 2023 diz isso.
rights-et-careful = Um relatório de 2023 diz: o Estado não tinha abrigos para pessoas traficadas. Organizações independentes tinham.
rights-et-law = Proclamação 1178/2020 sobre o tráfico de pessoas e o contrabando de migrantes.

## France

rights-fr-who = A polícia e a gendarmaria (gendarmerie). Lemos isso numa página do Ministério do Interior, sem data.
rights-fr-help = A rede Ac.Sé tem moradia protegida. Chega-se a ela através de uma associação, de um tribunal ou da polícia. Lemos isso numa página de outubro de 2024.
rights-fr-time = Há tempo para pensar, com um limite, e com um recibo. Com o recibo, a pessoa tem proteção nesse tempo: não a mandam para fora do país. Ele também permite trabalhar. Uma página oficial sem data diz isso. Pergunte a um advogado ou advogada ou a uma associação quanto tempo é agora.
rights-fr-stay = Há uma autorização de residência para pessoas que fazem uma denúncia ou falam como testemunha. Ela é renovada durante o processo. Depois de uma condenação final no processo, há uma autorização por muito tempo. Uma página oficial sem data diz isso. Pergunte antes a um advogado ou uma advogada.
rights-fr-money = Regras da União Europeia dizem: cada país da União Europeia tem que ter um sistema de indenização. Indenização é dinheiro pelo dano sofrido. O crime tem que ter acontecido nesse país. Lemos isso numa página de 2015. Pergunte a um advogado ou advogada se isso talvez valha para você na França.
rights-fr-money-eligible = Pessoas que sofreram crimes violentos feitos de propósito.
rights-fr-wages = Regras da União Europeia dizem: quem trabalhou sem documentos pode cobrar o salário que não recebeu. A lei supõe pelo menos o salário mínimo legal, ou o acertado para esse trabalho, se ninguém provar o contrário. Lemos isso num texto de 2020. Pergunte a um advogado ou advogada como isso funciona na França.
rights-fr-wages-eligible = Pessoas que trabalharam sem documentos podem pedir. Também podem pedir depois de voltar, ou de ser mandadas de volta, ao seu país.

## United Kingdom

rights-gb-who = O caminho passa por um “First Responder”: a polícia, um governo local (council) ou algumas organizações. São eles que encaminham você. Você não pode se encaminhar por sua conta. Uma pessoa adulta tem que concordar antes. Lemos isso numa página sem data.
rights-gb-help = O caminho oficial para o apoio é o National Referral Mechanism (NRM). O Ministério do Interior (Home Office) decide, em dois passos. Para muitas pessoas adultas de outros países, decide seu setor de fiscalização da imigração (IECA). Lemos isso num texto de 2023. Pergunte antes quem fica sabendo do que você diz.
rights-gb-time = Há um período de recuperação, depois de uma primeira decisão que diz sim (“reasonable grounds”). Ele foi mudado, e páginas mais antigas dão um tempo errado. Lemos isso na página sem data de uma organização. Pergunte quanto tempo é agora.
rights-gb-stay = Mesmo que a decisão final diga que você sofreu tráfico de pessoas, só isso não deixa você ficar. Lemos isso na página sem data de uma organização. Pergunte a um advogado ou advogada se você pode pedir para ficar.
rights-gb-law = Inglaterra e País de Gales: Modern Slavery Act 2015 (lei da escravidão moderna).

## Greece

rights-gr-who = Um relatório de 2018 diz que o Ministério Público decide. Se você não queria colaborar com as autoridades, outras pessoas podiam dar a informação por você. Eram profissionais de psicologia e de serviço social. Talvez tenha mudado. Pergunte antes a um advogado ou uma advogada.
rights-gr-time = Um texto de 2014 diz: três meses. Mais dois meses eram possíveis, sobretudo para crianças. A lei talvez tenha mudado desde então. Pergunte a um advogado ou uma advogada.
rights-gr-stay = Um relatório de 2017 diz: pessoas reconhecidas oficialmente tinham direito a uma autorização para ficar e trabalhar. O apoio não dependia desse reconhecimento. A lei talvez tenha mudado desde então. Pergunte a um advogado ou uma advogada.
rights-gr-money = Regras da União Europeia dizem: cada país da União Europeia tem que ter um sistema de indenização. Indenização é dinheiro pelo dano sofrido. O crime tem que ter acontecido nesse país. Lemos isso numa página de 2015. Pergunte a um advogado ou advogada se isso talvez valha para você na Grécia.
rights-gr-money-eligible = Pessoas que sofreram crimes violentos feitos de propósito.
rights-gr-wages = Regras da União Europeia dizem: quem trabalhou sem documentos pode cobrar o salário que não recebeu. A lei supõe pelo menos o salário mínimo legal, ou o acertado para esse trabalho, se ninguém provar o contrário. Lemos isso num texto de 2020. Pergunte a um advogado ou advogada como isso funciona na Grécia.
rights-gr-wages-eligible = Pessoas que trabalharam sem documentos podem pedir. Também podem pedir depois de voltar, ou de ser mandadas de volta, ao seu país.

## Indonesia

rights-id-who = A polícia. Para pessoas da Indonésia que estão no exterior, é o Ministério das Relações Exteriores. Em 2020, um relatório disse que não havia um procedimento comum.
rights-id-help = Há centros para mulheres e crianças, com vários serviços num só lugar. Um relatório de 2019 diz isso.
rights-id-money = A Lei 21 de 2007 dá às pessoas traficadas direito a restituição: receber de volta o que foi tirado. Também dá direito a ajuda para se recuperar, e a que as levem para casa. Lemos isso num texto sem data. Pergunte a um advogado ou advogada como pedir.
rights-id-money-eligible = Pessoas que foram traficadas.
rights-id-law = Lei 21 de 2007. Lei 18 de 2017 sobre trabalhadores migrantes.

## India

rights-in-who = A polícia e suas unidades contra o tráfico de pessoas. Para servidão por dívida, são autoridades fiscais do Estado (revenue officers). Um relatório de 2021 diz que organizações independentes encontraram a maioria desses casos.
rights-in-help = A linha 181 põe em contato com centros de apoio (one-stop centres), a polícia, um hospital e serviços jurídicos. A linha 1098 é para crianças. Lemos isso num artigo de março de 2026. Ele trata de um só estado, Madhya Pradesh.
rights-in-lawyer = Pessoas traficadas podem receber assistência jurídica gratuita. A lei é o Legal Services Authorities Act 1987, seção 12. A página onde lemos isso não tem data.
rights-in-lawyer-eligible = Pessoas que foram traficadas, ou em “begar”: trabalho forçado sem salário.
rights-in-lawyer-cost = A página diz que é grátis.

## Italy

rights-it-help = Há uma linha nacional, 800 290 290 (Numero Verde Antitratta), e há projetos nas regiões. Lemos isso numa página oficial de 2022 ou depois.
rights-it-stay = Há uma autorização segundo o “artigo 18”, com um limite. Ela pode ser renovada. No “caminho social” (percorso sociale), você não precisa fazer uma denúncia. Lemos isso numa página sem data. Pergunte a um advogado ou advogada ou à linha nacional.
rights-it-money = Regras da União Europeia dizem: cada país da União Europeia tem que ter um sistema de indenização. Indenização é dinheiro pelo dano sofrido. O crime tem que ter acontecido nesse país. Lemos isso numa página de 2015. Pergunte a um advogado ou advogada se isso talvez valha para você na Itália.
rights-it-money-eligible = Pessoas que sofreram crimes violentos feitos de propósito.
rights-it-wages = Regras da União Europeia dizem: quem trabalhou sem documentos pode cobrar o salário que não recebeu. A lei supõe pelo menos o salário mínimo legal, ou o acertado para esse trabalho, se ninguém provar o contrário. Lemos isso num texto de 2020. Pergunte a um advogado ou advogada como isso funciona na Itália.
rights-it-wages-eligible = Pessoas que trabalharam sem documentos podem pedir. Também podem pedir depois de voltar, ou de ser mandadas de volta, ao seu país.
rights-it-law = Decreto 286/1998, artigo 18. Lei 228/2003, artigo 13. Decreto 24/2014. Código Penal, artigos 600 a 602.

## Jordan

rights-jo-who = A unidade contra o tráfico de pessoas (Counter-Trafficking Unit), com a inspeção do trabalho. Esta unidade pertence à polícia. Organizações independentes e embaixadas podem falar a ela sobre uma pessoa. Lemos isso numa página oficial sem data.
rights-jo-help = Há um abrigo chamado Karama. Há também um plano em cinco passos de como os serviços ajudam juntos (National Referral Mechanism). Lemos isso num artigo de outubro de 2022. Antes de ir para lá, pergunte: “Posso sair de novo? Posso ficar com meu telefone? A quem vocês contam?”
rights-jo-careful = Em 2024, um artigo disse que a ajuda nem sempre funciona como planejado. Ele falou de falhas e de demoras na justiça para pessoas traficadas. Falou também de serviços que não trabalham bem juntos.
rights-jo-money = Há um fundo para ajudar pessoas traficadas. Um artigo de 2024 diz isso. Não encontramos o que ele paga. Pergunte a um advogado ou uma advogada.
rights-jo-lawyer = O Ministério da Justiça fez um acordo com a ordem dos advogados da Jordânia. Ele trata de ajuda jurídica gratuita para pessoas traficadas. Um texto de novembro de 2024 diz isso.
rights-jo-lawyer-eligible = Pessoas que foram traficadas.
rights-jo-lawyer-cost = O acordo trata de ajuda gratuita.
rights-jo-wages = O Ministério do Trabalho recebe reclamações sobre trabalho numa plataforma chamada Hemaya. Sindicatos, embaixadas e organizações iam ter um modo de reclamar ali por quem trabalha. Um artigo de dezembro de 2022 diz isso. Pergunte se ela ajuda com seu salário. Talvez você não tenha autorização, ou tenha deixado quem empregava você. Então pergunte a um advogado ou advogada, ou a uma organização, antes de reclamar. Este órgão é do Estado. Pergunte antes: “A quem vocês contam sobre mim?”
rights-jo-wages-eligible = Quem trabalha, também em trabalho doméstico.
rights-jo-law = Lei 9 de 2009 contra o tráfico de pessoas, mudada em 2021.

## Kenya

rights-ke-help = A lei de 2010 tem um fundo para ajudar pessoas traficadas (National Assistance Trust Fund). Não encontramos como pedir essa ajuda. Lemos a lei numa cópia sem data.
rights-ke-careful = Em 2017, autoridades disseram que pessoas traficadas de outros países ainda eram tratadas como criminosas. Não sabemos se ainda é assim. Você pode falar antes com um advogado ou advogada, uma linha de apoio ou uma organização.
rights-ke-law = Counter-Trafficking in Persons Act 2010 (lei contra o tráfico de pessoas). Ela inclui trabalho forçado, casamento de crianças e casamento forçado.

## Cambodia

rights-kh-who = O Ministério do Interior. Em 2019, um relatório disse que as pessoas tinham que ir lá para ter reconhecimento formal. Precisavam disso para receber serviços de proteção. Organizações não podiam agir por elas.
rights-kh-help = O Ministério dos Assuntos Sociais tem orientações de 2017 e uma instrução de dezembro de 2022. Um artigo de fevereiro de 2023 diz isso. Não encontramos que ajuda eles dão.
rights-kh-careful = Se mantêm você à força num centro de golpes (fraudes): há a linha 117 da polícia. As ligações são grátis. Ligue só se quem mantém você ali não puder ouvir. Se a polícia é um risco, pergunte antes a uma organização. Você também pode entrar em contato com sua embaixada, se o Estado do seu país não é um risco. Lemos isso num artigo de agosto de 2022.
rights-kh-law = Lei sobre a repressão do tráfico de pessoas e da exploração sexual (2008).

## Kuwait

rights-kw-who = A autoridade do trabalho (manpower authority) e a polícia. Embaixadas podem pedir para alguém um lugar num abrigo. Lemos isso num artigo de 2023 ou depois.
rights-kw-help = Há um abrigo do governo para mulheres desde 2014. Lemos isso num artigo de 2023 ou depois. Antes de ir para lá, pergunte: “Posso sair de novo? Posso ficar com meu telefone? A quem vocês contam?”
rights-kw-careful = Um relatório de 2024 fala de pessoas que talvez tenham sido traficadas. Ele diz que elas ainda eram detidas, levadas a tribunal e mandadas para fora do país. Peça conselho antes de ir à polícia. Pode pedir a uma organização, ou à sua embaixada, se ela não é um risco para você.
rights-kw-wages = Trabalho doméstico: a lei dá um dia de folga por semana e um salário mínimo por mês. Ela permite no máximo 12 horas de trabalho por dia. Um relatório de 2020 diz isso. Não encontramos como cobrar o salário. Peça conselho antes de deixar quem emprega você, se for seguro esperar.
rights-kw-wages-eligible = A lei é para quem faz trabalho doméstico.
rights-kw-law = Lei 68 de 2015 sobre trabalho doméstico.

## Lebanon

rights-lb-who = A polícia (Forças de Segurança Interna, قوى الأمن الداخلي), a Segurança Geral (الأمن العام) e os tribunais. Na prática, organizações também fazem isso. Lemos isso numa página de 2023 ou depois.
rights-lb-help = O Líbano ainda não tem um plano nacional de como os serviços encaminham pessoas para ajuda (National Referral Mechanism). Uma página de 2023 ou depois diz isso. Mesmo assim, você pode pedir ajuda a uma organização ou a uma linha de apoio.
rights-lb-careful = Um relatório de 2023 diz que talvez pessoas sejam presas, detidas ou deportadas. Ele fala de pessoas que ninguém reconheceu como traficadas. A situação legal de quem trabalha depende de quem emprega. Se puder, fale antes com um advogado ou advogada, uma linha de apoio ou uma organização.
rights-lb-law = Lei 164 de 2011.

## Libya

rights-ly-who = Não vimos um sistema do Estado que funcione para isto. Organizações das Nações Unidas e organizações independentes ajudam pessoas. A página onde lemos isso não tem data.
rights-ly-help = A agência da ONU para refugiados (ACNUR) tem uma linha sobre proteção. Outras organizações também têm linhas. Talvez façam perguntas a você numa entrevista. Uma entrevista não significa que você recebe ajuda. A página onde lemos isso não tem data.
rights-ly-careful = Tenha cuidado com a polícia, e com quem controla lugares onde migrantes ficam presos. Um relatório de 2022 diz que autoridades exploraram migrantes. Grupos criminosos, grupos armados e empregadores privados também fizeram isso. Procure ajuda de uma organização que não faz parte do Estado.
rights-ly-law = Não vimos uma lei completa sobre tráfico de pessoas. Um relatório de 2018 diz que algumas formas de tráfico de pessoas para exploração sexual eram crime. O tráfico de pessoas para trabalho não era.

## Myanmar

rights-mm-who = Em 2010, era uma polícia especial contra o tráfico de pessoas. Um texto desse ano diz isso. Talvez tenha mudado. Não conseguimos conferir quem decide agora. Antes de ir à polícia ou a um serviço público, fale com uma organização que não seja do Estado.
rights-mm-help = Em 2010, um órgão do Estado (Department of Social Welfare) tinha abrigos. Abrigo é um lugar para ficar por algum tempo. O órgão também tinha um programa curto para pessoas que voltavam a Mianmar. Não conseguimos conferir se isso ainda existe. É um órgão do Estado. Fale antes com uma organização que não seja do Estado.
rights-mm-law = Lei contra o tráfico de pessoas de 2005 (Anti Trafficking in Persons Law). Talvez haja uma lei mais nova, que não conseguimos conferir.

## Mexico

rights-mx-help = Há uma linha nacional contra o tráfico de pessoas (Línea Nacional contra la Trata de Personas). As embaixadas do México ajudam pessoas do México que estão em outros países. A página onde lemos isso não tem data.
rights-mx-stay = Pessoas estrangeiras que sofreram um crime, ou viram um crime, podem receber um cartão para ficar. É o cartão de visitante humanitário (visitante por razones humanitarias). Ele deixa as pessoas ficar e trabalhar até o processo acabar. Não depende de encontrarem ou punirem quem fez isso. Depois do processo, as pessoas podem pedir residência permanente. A página onde lemos isso não tem data. Algumas fontes dizem que tem que ser um crime grave. Pergunte antes a um advogado ou uma advogada.
rights-mx-law = Lei geral sobre o tráfico de pessoas, de 2012 (Ley General, trata de personas).

## Malaysia

rights-my-who = Cinco órgãos do Estado que fazem cumprir a lei. Um tribunal dá ordens de proteção: algumas são por um tempo (interim), algumas são completas. A página onde lemos isso não tem data.
rights-my-help = Há um conselho do Estado contra o tráfico de pessoas (MAPO). Há ordens de proteção e abrigos. Um relatório de 2023 diz que todas as 180 pessoas reconhecidas receberam ordens de proteção completas. Antes de ir para um abrigo, pergunte: “Posso sair? Posso ficar com meu telefone?”
rights-my-stay = Um relatório de 2018 trata de pessoas que o Estado reconheceu como traficadas. Ele diz que elas não foram punidas por algumas infrações de imigração. Um exemplo é entrar na Malásia sem autorização. Isso não é o mesmo que uma autorização de residência.
rights-my-careful = Organizações dizem que talvez pessoas sejam detidas ou deportadas se ninguém as reconheceu como traficadas. Um relatório de 2023 diz isso. Se puder, fale antes com um advogado ou advogada, ou com uma organização.
rights-my-law = Anti-Trafficking in Persons and Anti-Smuggling of Migrants Act 2007 (lei contra o tráfico de pessoas), mudada em 2022.

## Nigeria

rights-ng-who = A NAPTIP, um órgão do Estado contra o tráfico de pessoas. A polícia, a imigração e organizações participam. Lemos isso num relatório de 2023.
rights-ng-help = Há regras para reconhecer pessoas, para uma volta segura e para a recuperação. Há um plano nacional para encaminhar pessoas para ajuda (National Referral Mechanism). A NAPTIP tem abrigos: lugares para ficar por algum tempo. Há intérpretes de língua de sinais (língua gestual). Lemos isso num relatório de 2023.

## Netherlands

rights-nl-help = A organização CoMensha registra pessoas que foram traficadas, e procura cuidados. A página onde lemos isso não tem data. Você pode perguntar antes: “O que vocês anotam sobre mim? Quem vê isso?”
rights-nl-time = Há um tempo fixo para pensar (reflection period). Ele tem um limite. A página onde lemos isso não tem data. Pergunte a um advogado ou advogada ou a uma organização quanto tempo é agora.
rights-nl-stay = Há uma autorização de residência para o tempo do processo. Há exceções se você não pode colaborar com as autoridades. Os motivos são uma ameaça grave, sua saúde, ou ser criança. A página onde lemos isso não tem data. Pergunte a um advogado ou advogada que regra serve para você.
rights-nl-money = Regras da União Europeia dizem: cada país da União Europeia tem que ter um sistema do Estado que paga indenização depois de alguns crimes. É para pessoas que sofreram um crime violento, feito de propósito nesse país. Pergunte a um advogado ou advogada se isso talvez valha para você. Lemos isso numa página de 2015. Não conferimos como funciona nos Países Baixos (Holanda).
rights-nl-money-eligible = Pessoas que sofreram nesse país um crime violento feito de propósito.
rights-nl-wages = Regras da União Europeia dizem: você pode cobrar o salário que não recebeu, mesmo que tenha trabalhado sem documentos. Isso também vale depois que mandarem você de volta. A lei supõe pelo menos o salário mínimo legal, ou o acertado para esse trabalho, se ninguém provar o contrário. Têm que informar você disso antes de mandar você de volta. Lemos isso num texto de 2020. Não conferimos como funciona nos Países Baixos (Holanda).
rights-nl-wages-eligible = Pessoas que trabalharam sem documentos, também depois de ser mandadas de volta.
rights-nl-law = Regras para pessoas estrangeiras, parte B8/3 (Vreemdelingencirculaire B8/3).

## Nepal

rights-np-who = A polícia recebe a denúncia. Depois, a declaração da pessoa traficada é confirmada no tribunal do distrito. Quem denuncia pode pedir por escrito que seu nome não apareça. Então a polícia deveria guardar segredo do nome. Mesmo assim, talvez o tribunal fique sabendo o nome. Pergunte antes a um advogado ou uma advogada. A página onde lemos isso não tem data.
rights-np-help = A Comissão Nacional da Mulher (governo) tem a linha 1145 (Khabar Garaun). Ela pode encaminhar para um abrigo ou cuidados de saúde. Também pode encaminhar para apoio emocional, apoio a crianças, ou ajuda jurídica. Uma página de 2017 diz isso.
rights-np-careful = Uma página de 2016 diz que a lei sobre o tráfico de pessoas cobre poucos casos. Ela vale para pessoas que foram vendidas, transportadas ou postas na prostituição. Casos de trabalho usam muitas vezes outra lei, o Foreign Employment Act. Pergunte a um advogado ou advogada que lei serve.
rights-np-lawyer = A linha 1145 da Comissão Nacional da Mulher pode encaminhar para assistência jurídica. É a ajuda de pessoas que conhecem a lei. Uma página de 2017 diz isso. Pergunte antes quanto custa.
rights-np-law = Human Trafficking and Transportation (Control) Act 2064 (2007/2008), lei sobre o tráfico de pessoas.

## Philippines

rights-ph-help = Trabalhadores das Filipinas em outros países têm a linha 1348, dia e noite. Podem pedir que os levem depressa para casa. Um jornal de 2022 diz isso.
rights-ph-law = Republic Act 9208, mudada pelas leis RA 10364 (2012) e RA 11862 (2022).

## Poland

rights-pl-who = A polícia e a guarda de fronteira (Straż Graniczna). O centro nacional KCIK também pode fazer isso. O KCIK ajuda também pessoas que não querem contato com a polícia, a guarda de fronteira ou o Ministério Público. A página onde lemos isso não tem data.
rights-pl-help = Há um centro nacional de orientação e ajuda, o KCIK (Krajowe Centrum Interwencyjno-Konsultacyjne). Organizações são responsáveis por ele, para o ministério.
rights-pl-time = Há tempo para se recuperar e pensar, com um limite. O limite é maior para crianças. A página onde lemos isso não tem data. Pergunte ao KCIK ou a um advogado ou advogada quanto tempo é agora.
rights-pl-money = Regras da União Europeia dizem: cada país da União Europeia tem que ter um sistema do Estado que paga indenização depois de alguns crimes. É para pessoas que sofreram um crime violento, feito de propósito nesse país. Pergunte a um advogado ou advogada se isso talvez valha para você. Lemos isso numa página de 2015. Não conferimos como funciona na Polônia.
rights-pl-money-eligible = Pessoas que sofreram nesse país um crime violento feito de propósito.
rights-pl-wages = Regras da União Europeia dizem: você pode cobrar o salário que não recebeu, mesmo que tenha trabalhado sem documentos. Isso também vale depois que mandarem você de volta. A lei supõe pelo menos o salário mínimo legal, ou o acertado para esse trabalho, se ninguém provar o contrário. Têm que informar você disso antes de mandar você de volta. Lemos isso num texto de 2020. Não conferimos como funciona na Polônia.
rights-pl-wages-eligible = Pessoas que trabalharam sem documentos, também depois de ser mandadas de volta.

## Portugal

rights-pt-help = Há uma rede nacional com equipes especiais (EME). Você não precisa fazer uma denúncia à polícia para receber a ajuda delas. A página onde lemos isso não tem data.
rights-pt-time = Regras da União Europeia dizem: pessoas traficadas sem cidadania da União Europeia têm que receber tempo para pensar. Durante esse tempo, não podem ser mandadas para fora do país. A página onde lemos isso não tem data. Não conferimos como funciona em Portugal. Pergunte a um advogado ou advogada quanto tempo é.
rights-pt-stay = Um texto da lei de 2012 indica uma autorização de residência por um ano. Ela podia ser renovada. Era possível sem ajudar as autoridades, para pessoas reconhecidas segundo uma lei especial. Isso talvez tenha mudado. Pergunte antes a um advogado ou uma advogada.
rights-pt-money = Regras da União Europeia dizem: cada país da União Europeia tem que ter um sistema do Estado que paga indenização depois de alguns crimes. É para pessoas que sofreram um crime violento, feito de propósito nesse país. Pergunte a um advogado ou advogada se isso talvez valha para você. Lemos isso numa página de 2015. Não conferimos como funciona em Portugal.
rights-pt-money-eligible = Pessoas que sofreram nesse país um crime violento feito de propósito.
rights-pt-wages = Regras da União Europeia dizem: você pode cobrar o salário que não recebeu, mesmo que tenha trabalhado sem documentos. Isso também vale depois que mandarem você de volta. A lei supõe pelo menos o salário mínimo legal, ou o acertado para esse trabalho, se ninguém provar o contrário. Têm que informar você disso antes de mandar você de volta. Lemos isso num texto de 2020. Não conferimos como funciona em Portugal.
rights-pt-wages-eligible = Pessoas que trabalharam sem documentos, também depois de ser mandadas de volta.
rights-pt-law = Lei 23/2007, artigos 109 a 112.

## Qatar

rights-qa-help = O Ministério do Trabalho tem uma linha, e um site onde quem trabalha pode fazer uma reclamação. Uma página de 2021 diz isso. Ela diz que você pode reclamar sem dar seu nome. Mesmo assim, quem emprega talvez adivinhe quem reclamou. Talvez você não tenha autorização, ou tenha deixado quem empregava você. Então pergunte a um advogado ou advogada, ou a uma organização, antes de reclamar. Este órgão é do Estado. Pergunte antes: “A quem vocês contam sobre mim?”
rights-qa-wages = Quem trabalha pode fazer uma reclamação ao Ministério do Trabalho pela internet. Uma página de 2021 diz isso. Pergunte ali, ou a um advogado ou advogada, se isso também vale para seu salário. Talvez você não tenha autorização, ou tenha deixado quem empregava você. Então pergunte a um advogado ou advogada, ou a uma organização, antes de reclamar. Este órgão é do Estado. Pergunte antes: “A quem vocês contam sobre mim?”
rights-qa-wages-eligible = Quem trabalha, também em trabalho doméstico.

## Romania

rights-ro-help = Há um plano nacional para reconhecer pessoas traficadas e encaminhá-las para ajuda. O nome é National Identification and Referral Mechanism. O órgão do Estado ANITP acompanha o plano. Lemos isso num texto da lei de 2023.
rights-ro-time = Pessoas estrangeiras recebem até 90 dias para se recuperar e pensar. Tem que haver motivos sérios para acreditar que elas foram traficadas. Lemos isso num texto da lei de 2023. Pergunte se ainda é assim.
rights-ro-money = Regras da União Europeia dizem: cada país da União Europeia tem que ter um sistema do Estado que paga indenização depois de alguns crimes. É para pessoas que sofreram um crime violento, feito de propósito nesse país. Pergunte a um advogado ou advogada se isso talvez valha para você. Lemos isso numa página de 2015. Não conferimos como funciona na Romênia.
rights-ro-money-eligible = Pessoas que sofreram nesse país um crime violento feito de propósito.
rights-ro-wages = Regras da União Europeia dizem: você pode cobrar o salário que não recebeu, mesmo que tenha trabalhado sem documentos. Isso também vale depois que mandarem você de volta. A lei supõe pelo menos o salário mínimo legal, ou o acertado para esse trabalho, se ninguém provar o contrário. Têm que informar você disso antes de mandar você de volta. Lemos isso num texto de 2020. Não conferimos como funciona na Romênia.
rights-ro-wages-eligible = Pessoas que trabalharam sem documentos, também depois de ser mandadas de volta.
rights-ro-law = Lei 678/2001 (Legea 678/2001).

## Saudi Arabia

rights-sa-who = Uma comissão nacional (Human Rights Commission) e a polícia. Lemos isso num relatório de 2024.
rights-sa-help = Há um plano nacional de como os serviços encaminham pessoas para ajuda (National Referral Mechanism). Ele fixa prazos para cada serviço, por agora. Lemos isso num relatório de 2024.
rights-sa-careful = Um relatório de 2023 diz que a maioria das pessoas traficadas não foi encaminhada para ajuda ou cuidados. As novas regras sobre patrocinadores (kafala) deixam de fora pessoas em trabalho doméstico.

## Thailand

rights-th-who = Equipes da polícia, de assistentes sociais e de outras pessoas. Lemos isso num relatório de 2017.
rights-th-help = A lei indica ajuda para pessoas que foram traficadas. Pode ser comida, um abrigo, cuidados médicos, ou cuidados para o corpo e a mente. Também pode ser educação, formação, ajuda jurídica, ou a volta para casa. A página onde lemos isso não tem data.
rights-th-money = As autoridades têm que informar sobre indenização as pessoas que foram traficadas. Indenização é dinheiro pelo dano sofrido. A página onde lemos isso não tem data. Você pode perguntar: “Posso pedir indenização? Até quando?”
rights-th-lawyer = A lei indica assistência jurídica entre as ajudas para pessoas que foram traficadas. A página onde lemos isso não tem data. Pergunte antes quanto custa.
rights-th-lawyer-eligible = Pessoas que foram traficadas.
rights-th-law = Anti-Trafficking in Persons Act B.E. 2551 (2008), lei contra o tráfico de pessoas.

## Türkiye

rights-tr-who = A autoridade de imigração do Estado. A polícia e outros encaminham pessoas para ela. Lemos isso num relatório de 2021.
rights-tr-help = A autoridade de imigração do Estado tem a linha 157 (YİMER 157).
rights-tr-time = Há uma autorização por pouco tempo. Ela serve para se recuperar e decidir. A página onde lemos isso não tem data. Pergunte a um advogado ou advogada quanto tempo é agora.
rights-tr-stay = A autorização por pouco tempo pode ser prolongada, até um limite. A página onde lemos isso não tem data. Pergunte a um advogado ou advogada qual é o limite agora.
rights-tr-law = Lei 6458 sobre pessoas estrangeiras, artigos 48 e 49.

## Ukraine

rights-ua-who = Você pode pedir à administração local do Estado o reconhecimento oficial como pessoa traficada. Você tem direitos a ajuda antes que ela decida. A página onde lemos isso não tem data.
rights-ua-help = Você pode pedir o reconhecimento oficial como pessoa traficada. Nenhum tribunal precisa decidir antes, e um processo criminal não precisa ter acabado. Pessoas estrangeiras e pessoas sem nacionalidade também podem pedir. A página onde lemos isso não tem data.
rights-ua-careful = Por causa da guerra, o reconhecimento oficial demora mais. Lemos isso num relatório de 2023.
rights-ua-law = Código Penal, artigo 149, e Decreto 417 de 2012.

## United States

rights-us-who = A polícia ou outros órgãos que fazem cumprir a lei podem pedir uma autorização chamada Continued Presence. O serviço de imigração USCIS decide sobre outra autorização, o visto T (T visa). A página onde lemos isso não tem data. As regras talvez tenham mudado. Pergunte antes a um advogado ou uma advogada.
rights-us-stay = Há uma autorização chamada Continued Presence. Ela deixa as pessoas ficar e trabalhar por algum tempo, e talvez seja renovada. Só a polícia ou outros órgãos que fazem cumprir a lei podem pedi-la. Você não pode pedi-la por sua conta. A página onde lemos isso não tem data. Pergunte antes a um advogado ou advogada sobre esta e outras autorizações.
rights-us-careful = Algumas linhas para denúncias são do órgão que também fiscaliza as regras de imigração. A página onde lemos isso não tem data. Antes de dar seu nome, pergunte: “Quem é responsável por esta linha? Vocês vão avisar a imigração?”
rights-us-money = Pessoas que foram traficadas podem processar num tribunal civil quem as explorou. Processar significa pedir algo no tribunal. A página onde lemos isso não tem data. Pergunte a um advogado ou advogada se isso talvez valha para você.
rights-us-money-eligible = Pessoas que foram traficadas.

## Vietnam

rights-vn-who = A polícia e outros serviços verificam isso. As embaixadas do Vietnã ajudam pessoas que estão em outros países. Uma lei de 2024 diz isso.
rights-vn-help = Uma lei de 2024 trata de apoio e proteção para pessoas que foram traficadas. Trata também de pessoas com casos que as autoridades ainda verificam. Há a linha 111 (Tổng đài 111).
rights-vn-law = Lei 53/2024 sobre o tráfico de pessoas (53/2024/QH15). Talvez haja regras mais novas que a acompanham.

## South Africa

rights-za-who = A chefia do Desenvolvimento Social na província dá uma carta que reconhece uma pessoa como traficada. Isso vem depois de uma denúncia à polícia. O texto da lei onde lemos isso não tem data.
rights-za-help = Você não precisa fazer uma denúncia à polícia para receber o remédio contra o HIV (PEP). Uma página de saúde sem data diz isso. O remédio tem que começar o mais cedo possível, sempre dentro de 72 horas (três dias). Se puder, procure atendimento médico agora. Talvez quem fica sabendo de um caso de tráfico de pessoas tenha que comunicar às autoridades. Antes de contar mais, pergunte: “A quem vocês têm que contar?”
rights-za-time = Pessoas estrangeiras que foram traficadas podem receber um visto com tempo para se recuperar e pensar. Ele tem um limite, e talvez seja prolongado uma vez. Precisa de uma confirmação da polícia. O texto da lei onde lemos isso não tem data. Pergunte a um advogado ou advogada quanto tempo é agora.
rights-za-careful = Quem sabe de um caso de tráfico de pessoas, ou suspeita dele, tem que denunciar à polícia. Uma página sem data diz isso. Antes de dar detalhes, pergunte: “A quem vocês têm que contar?”
rights-za-law = Prevention and Combating of Trafficking in Persons Act 7 of 2013 (lei contra o tráfico de pessoas).
