### Guide B11: more than one country
### Every claim stands in the list of facts (content/facts.toml); content/guides/b11.toml says which claim rests on which fact.
### Deadlines stand only beside their country or court, and beside the date of the text. "May" and "can" stay what they are. Promise nothing.

b11-title = E se há mais de um país no meu caso?
# The line below the title, in the list of the start page.
b11-short = Onde começar, e quem talvez possa agir
b11-answer = Às vezes você pode começar onde está agora, mesmo que tenha acontecido em outro país. Depende dos países. Pergunte a um advogado ou advogada ou a uma organização onde você está.

## What this can mean

b11-mean = O que isso pode significar para você
b11-mean-many = Talvez tenham levado você por vários países. Talvez o dano tenha sido num país, e agora você viva em outro. Se isso torna as coisas difíceis, não é culpa sua.
b11-mean-questions = Pode haver três perguntas. Quem procura as pessoas que fizeram isso? Quem paga pelo dano? Quem responde se um Estado não protegeu você?
b11-mean-each = O caminho talvez seja diferente para cada pergunta. Você pode perguntar sobre as três.

## In some places

b11-places = Em alguns lugares
b11-places-eu = União Europeia: talvez você viva num país da União Europeia e o crime tenha sido em outro. Então você pode pedir indenização através de um serviço público no país onde vive. Ela é para pessoas que sofreram crimes violentos feitos de propósito. Pergunte a um advogado ou advogada se isso talvez valha para você. Indenização é dinheiro pelo dano sofrido.
b11-places-nl = Países Baixos (Holanda): quem sofreu exploração em outro país não precisa voltar lá para fazer a denúncia. Quem denuncia nos Países Baixos ainda pode usar as regras de lá sobre autorizações para pessoas traficadas. A página onde lemos isso não tem data.
b11-places-risk = Denunciar pode significar falar com a polícia. Em alguns lugares, pessoas que vão à polícia podem ser presas ou mandadas para fora do país. Um relatório de 2024 diz isso sobre o Kuwait. Também pode ser assim em outros países. Você pode falar antes com um advogado ou advogada, uma linha de apoio ou uma organização.

## Courts and offices for many countries

b11-above = Tribunais e órgãos para muitos países
b11-above-ecthr = Os 46 países do Conselho da Europa: antes de ir ao Tribunal Europeu dos Direitos Humanos, em geral você tem que passar pelos tribunais do país. Depois da decisão final lá, você tem 4 meses para levar seu caso ao Tribunal Europeu. Lemos os 4 meses num texto de 2022.
# OAS: the organisation of states in the Americas. A petition is a letter that asks the Commission to look at what a state did.
b11-above-oas = Países das Américas que fazem parte da OEA: qualquer pessoa, grupo ou organização pode enviar uma petição à Comissão Interamericana de Direitos Humanos. Ela tem que ser enviada dentro de 6 meses depois da decisão final no país. A página que lemos não tem data. Talvez o Estado fique sabendo seu nome.
b11-above-oas-urgent = Lá, em casos graves e urgentes, você pode pedir à Comissão medidas urgentes. Elas se chamam “medidas cautelares”. Você pode pedir mesmo antes de enviar uma petição.
b11-above-ecowas = Países da África Ocidental que fazem parte da CEDEAO (ECOWAS): você pode ir ao Tribunal da CEDEAO antes de um processo no país acabar. Você precisa de um advogado, uma advogada ou representante, e o processo tem que ter seu nome. A página que lemos não tem data. Pergunte antes se o país ainda faz parte da CEDEAO.
b11-above-cedaw = Alguns países aceitaram que se façam reclamações ao comitê da ONU sobre os direitos das mulheres (CEDAW). Nesses países, mulheres podem fazer uma reclamação a esse comitê. Uma organização pode fazer isso por você, se você disser sim. Pergunte a um advogado ou advogada: “Tenho que passar antes pelos tribunais do país? Quanto tempo tenho?”
b11-above-cedaw-now = Uma reclamação ali tem que ter um nome. Talvez o Estado fique sabendo esse nome. Se isso é um risco para você, pergunte antes a um advogado ou uma advogada. O comitê pode pedir ao Estado que proteja você imediatamente. Talvez o Estado não faça isso.
b11-above-name = Você pode pedir a um comitê da ONU que esconda seu nome quando publicar o resultado. Mesmo assim, talvez o Estado saiba seu nome.
b11-above-expert = Países da ONU: especialista da ONU em tráfico de pessoas pode escrever a um governo sobre seu caso. O nome do cargo é “Special Rapporteur”. A carta pode ser urgente, se o dano continua ou está próximo. Lemos isso numa cópia de 2007. Talvez o governo fique então sabendo seu nome. Pergunte antes a um advogado ou uma advogada.
b11-above-company = Talvez haja no caso uma empresa que trabalha em muitos países. Cerca de 51 países seguem as regras da OCDE. Neles, qualquer pessoa pode fazer uma reclamação a um ponto de contato. Ele não pode punir a empresa. Pode oferecer conversas.

## What you can do

b11-do = O que você pode fazer
b11-do-list = Se for seguro, anote os países, as datas, e o que aconteceu em cada um. Anote quem ajudou, e quem viu.
b11-do-keep = Guarde passagens, contratos, mensagens e papéis sobre dinheiro de cada país. Guarde tudo onde quem faz mal a você não possa chegar.
b11-do-reach = Se você se mudar para outro país, dê a quem defende você uma forma segura de contato. Pergunte antes de ir: “Isto muda meu caso?”

## What you can ask for

b11-ask = O que você pode pedir
b11-ask-where = Pergunte a um advogado ou advogada: “Em que país posso começar? Posso fazer isso daqui? Tenho que viajar?”
b11-ask-time = Pergunte: “Qual é o último dia em cada país?” Pergunte cedo, e também se você acha que é tarde demais.
b11-ask-who = Pergunte: “Quem pode me ajudar no outro país? Vocês trabalham com alguém lá? Quanto custa?”
b11-ask-can = Pergunte sobre cada tribunal ou órgão: “O que pode fazer por mim? O que não pode fazer? Quanto tempo pode levar?”
b11-ask-name = Pergunte antes de enviar qualquer coisa: “Quem vai ler meu nome? Ele vai ser publicado? O outro Estado vai saber de mim?”

## What to be careful about

b11-careful = Com que ter cuidado
b11-careful-reach = Quem faz mal a você talvez tenha amizades ou família no outro país. Pergunte antes: “Para quem vocês vão escrever ou ligar lá?”
b11-careful-embassy = Sua embaixada pertence ao Estado do seu país. Se isso talvez seja um risco para você, fale antes com um advogado ou advogada.
b11-careful-promise = Tenha cuidado com pessoas que dizem que podem ganhar em outro país e querem antes um pagamento.

## Who can help

b11-who = Quem pode ajudar
b11-who-lawyer = Um advogado ou uma advogada, ou uma organização que trabalha em mais de um país. O guia “Posso ter um advogado ou uma advogada, e intérprete?” diz mais.
b11-who-union = Um sindicato, ou uma organização para migrantes. Talvez alguém ali conheça pessoas no outro país.
b11-who-line = Uma linha de apoio no país onde você está. Talvez alguém ali saiba onde começar.
