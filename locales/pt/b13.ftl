### Guide B13: proof and doctor
### Every claim stands in the list of facts (content/facts.toml); content/guides/b13.toml says which claim rests on which fact.
### The body comes before proof. Times for medicine are the last moment, never a time to wait for: "as soon as you can".
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b13-title = Provas e atendimento médico
# The line below the title, in the list of the start page.
b13-short = Cuidados, anotações, fotos, papéis
b13-answer = Você pode pedir atendimento médico e ajuda, mesmo sem provas. É preciso começar a tomar alguns remédios muito depressa. Guarde anotações e mensagens só onde isso for seguro para você.

## What this can mean

b13-mean = O que isso pode significar para você
b13-mean-fault = Não é culpa sua se você não tem provas. Seu corpo e sua segurança vêm primeiro.
b13-mean-order = É normal que sua história não esteja em ordem, ou que detalhes voltem mais tarde.

## The body

b13-body = Se fizeram mal ao seu corpo
b13-body-doctor = Procure atendimento médico assim que puder, mesmo que ninguém veja que você tem algum ferimento. No começo, você pode perguntar: “A quem vocês têm que contar?” Você também pode perguntar sobre outras doenças.
# HIV is the virus, PEP the usual short name of the medicine.
b13-body-hiv = Depois de sexo forçado, peça o remédio para prevenir o HIV (VIH), chamado PEP. Ele tem que começar o mais cedo possível, sempre dentro de 72 horas (três dias). Depois desse tempo, você ainda pode procurar atendimento médico.
b13-body-days = Estes comprimidos são tomados durante 28 dias. Um texto da ONU de 2014 diz isso. Pergunte a um profissional de saúde antes de parar de tomar.
b13-body-pregnancy = Se uma gravidez é possível, pergunte também sobre contracepção de emergência. Ela é usada depois do sexo, para evitar uma gravidez. Use assim que puder: no máximo dentro de cinco dias (120 horas). Um texto de saúde de 2021 diz isso. A lei e o que você pode receber mudam de país para país.
b13-body-coil = Um tipo é o DIU de cobre. É o tipo mais eficaz de contracepção de emergência. Quem o coloca no corpo tem que ser um profissional de saúde.

## In some places

b13-places = Em alguns lugares
b13-places-coe = Alguns países fazem parte do tratado do Conselho da Europa contra o tráfico de pessoas. Lá, pessoas traficadas têm que receber atendimento médico de emergência.
b13-places-au = Austrália: um texto para a área médica fala de pessoas de 16 anos ou mais, depois de violência sexual. Ele diz para pensar num exame para provas, se passaram menos de sete dias. O exame não deveria atrasar o remédio (PEP). O texto não tem data, e os prazos variam. Pergunte assim que puder.
b13-places-za = África do Sul: você não precisa fazer uma denúncia à polícia para receber o remédio contra o HIV (PEP). Uma página de saúde sem data diz isso. Mas lá, quem sabe de um caso de tráfico de pessoas tem que comunicar às autoridades. Antes de contar mais, pergunte: “A quem vocês têm que contar?”
b13-places-police = Em alguns lugares, pessoas que vão à polícia podem ser presas ou mandadas para fora do país. Relatórios de 2023 e 2024 dizem isso sobre o Líbano e o Kuwait. Também pode ser assim em outros países. Você pode falar antes com um advogado ou advogada, uma linha de apoio ou uma organização.

## What you can do

b13-do = O que você pode fazer sobre as provas
b13-do-risk = Não se ponha em perigo por causa de provas. Não volte para buscá-las. Não pergunte sobre elas a quem fez mal a você.
b13-do-keep = Guarde mensagens de ameaça, e uma lista do que aconteceu, com datas. Guarde tudo onde quem faz mal a você não possa chegar.
b13-do-notes = Você pode escrever quem, o quê, onde e quando, com suas próprias palavras. Se não se lembra, escreva isso. Tente não adivinhar.
b13-do-original = Se puder, fique com o original e dê uma cópia. Se alguém levar um original, peça um papel que diga isso.
b13-do-letter = Se você escrever uma carta aqui, talvez possa acrescentar fotos e documentos. Não envie imagens sexuais de ninguém com menos de 18 anos, mesmo que essa pessoa seja você. Pode ser crime. Diga que elas existem.

## What you can ask for

b13-ask = O que você pode pedir no atendimento médico
b13-ask-alone = Você pode pedir para o atendimento ser a sós. Pode pedir intérprete, e pode pedir uma mulher ou um homem.
b13-ask-tell = Pergunte antes: “A quem vocês têm que contar? Quanto custa? Preciso de documentos?”
b13-ask-exam = Antes de um exame, pergunte: “O que vocês fazem, e por quê? Posso dizer não a uma parte? O que faço com minhas roupas?”
b13-ask-record = Você pode perguntar: “Podem escrever e fotografar o mal que fizeram ao meu corpo? Quem pode ler? Posso receber uma cópia, agora ou mais tarde?”

## A statement: what somebody says, written down, for a lawyer, an office or a court

b13-say = Se suas palavras são escritas por alguém
b13-say-what = Uma declaração é o que você diz, escrito no papel. Se puder, peça conselho antes de fazer uma. O guia B6 fala de perguntas, o guia B10 de advogados, advogadas e intérpretes.
b13-say-sign = Peça que alguém leia a declaração para você no seu idioma. Assine só o que você entende e o que está certo. Peça uma cópia.

## What to be careful about

b13-careful = Com que ter cuidado
b13-careful-find = O que você guarda pode ser encontrado: num telefone, numa bolsa, numa conta. Se você teme isso, uma pessoa de confiança talvez possa guardar isso.
b13-careful-secret = Antes de gravar alguém em segredo, pergunte a um advogado ou advogada: “Isso é permitido aqui? Pode me prejudicar?” Não entre sem permissão no telefone de outra pessoa.
b13-careful-report = Em alguns lugares, quem sabe de um caso de tráfico de pessoas tem que comunicar às autoridades. A África do Sul é um deles. Antes de dar detalhes, pergunte: “A quem vocês têm que contar?”

## Who can help

b13-who = Quem pode ajudar
b13-who-doctor = Um hospital, um profissional de saúde, alguém da enfermagem ou uma parteira. Você pode perguntar ali quem escreve um relatório sobre o mal que fizeram ao corpo.
b13-who-lawyer = Um advogado ou uma advogada. Pergunte: “O que vale como prova aqui? Para quando é preciso?”
b13-who-line = Uma linha de apoio. Talvez alguém ali conheça atendimento médico ou ajuda jurídica perto de você.
