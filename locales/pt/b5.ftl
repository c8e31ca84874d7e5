### Guide B5: who keeps my words secret?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b5.toml says which claim rests on which fact.
### Promise nothing: nobody can say "secret" for all cases. "May have to" is not "must".

b5-title = Quem guarda segredo do que eu digo?
# The line below the title, in the list of the start page.
b5-short = Quem talvez conte a outras pessoas, e o que perguntar
b5-answer = Algumas pessoas que ajudam perguntam a você antes de contar a outras. Algumas têm que contar, porque a lei diz isso. Pergunte antes de dar nomes.

## What to ask first

b5-first = Pergunte antes de dar nomes
b5-first-who = “Quem são vocês, e para quem trabalham?”
b5-first-tell = “A quem vocês têm que contar? Vocês vão avisar a polícia ou a imigração?”
b5-first-stop = Se avisam a polícia e isso é um risco para você, você pode parar. Pode falar com outra pessoa.
b5-first-write = “O que vocês anotam, e quem pode ler?”
b5-first-name = “Posso falar com vocês sem dizer meu nome?”

## Who is who

b5-whom = Quem talvez tenha que contar a outras pessoas
b5-whom-lawyer = Advogados, advogadas ou profissionais de saúde. Pergunte no começo: “O que fica só entre nós? Quando isso tem que ser contado a alguém?”
b5-whom-line-gb = Uma linha de apoio. Uma linha no Reino Unido pergunta a você antes de passar suas informações. Se alguém está em perigo agora, ou se uma criança está em risco, talvez a linha não pergunte antes.
b5-whom-line-ca = Uma linha no Canadá não avisa a polícia sem seu sim, a não ser que a lei obrigue.
b5-whom-police = A polícia. Ela talvez aja a partir do que você disser, e talvez peça seus documentos.
b5-whom-police-risk = Em alguns lugares, pessoas que vão à polícia podem ser presas ou mandadas para fora do país. Relatórios de 2023 e 2024 dizem isso sobre o Líbano e o Kuwait. Também pode ser assim em outros países. Você pode falar antes com um advogado ou advogada, uma linha de apoio ou uma organização.
b5-whom-interpreter = Intérprete. Você pode pedir outra pessoa, se esta talvez conheça sua família ou quem faz mal a você.
b5-whom-site = Este site. Você pode ler sem dar um nome. Seu telefone e sua rede talvez guardem a visita.
b5-whom-letter = A entidade, se você escrever uma carta aqui. A ficha dela diz a quem ela conta. Leia a ficha antes de enviar.

## Children

b5-child = Se alguém tem menos de 18 anos
b5-child-tell = Se uma criança está em risco, quem ajuda talvez conte a outras pessoas sem perguntar a você. Em alguns lugares, talvez a lei obrigue a isso.
b5-child-ask = Você pode perguntar antes, sem dar um nome: “O que vocês fazem se alguém tem menos de 18 anos?”

## What this can mean

b5-mean = O que isso pode significar para você
b5-mean-you = Você decide quanto diz. Pode dizer pouco, e pode parar.
b5-mean-un = O Protocolo da ONU sobre o tráfico de pessoas diz: os países que fazem parte dele têm que proteger a vida privada das pessoas traficadas. Fazem isso até onde a própria lei permite.
b5-mean-coe = Países que fazem parte do tratado do Conselho da Europa contra o tráfico de pessoas: pessoas traficadas têm direito à vida privada.

## What you can ask for

b5-ask = O que você pode pedir
b5-ask-consent = Em países que fazem parte deste tratado do Conselho da Europa, a ajuda precisa do seu sim. Você tem que saber a que diz sim.
b5-ask-see = União Europeia: você pode perguntar a qualquer organização o que ela guarda sobre você.
b5-ask-delete = Lá, você pode pedir que ela corrija o que está errado. Pode pedir que apague aquilo de que já não precisa.
b5-ask-back = Lá, se você disse sim ao uso dos seus dados, pode retirar seu sim a qualquer momento.

## What to be careful about

b5-careful = Com que ter cuidado
b5-careful-report = Em alguns lugares, quem sabe de um caso de tráfico de pessoas tem que comunicar às autoridades. A África do Sul é um deles.
b5-careful-said = O que já foi dito não se pode apagar. Você pode esperar com nomes e lugares.
b5-careful-phone = Se você sente que alguém vigia seu telefone, talvez tenha razão. Procure ajuda no telefone de uma pessoa amiga, ou num computador de biblioteca.
b5-careful-write = Não escreva nomes, lugares nem sua história onde outras pessoas possam ler.

## Who can help

b5-who = Quem pode ajudar
b5-who-line = Uma linha de apoio. A lista diz quem é responsável por cada linha, e o que saber antes de ligar.
b5-who-lawyer = Um advogado ou uma advogada, ou uma organização que não faz parte do Estado.
