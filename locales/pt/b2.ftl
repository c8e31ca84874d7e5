### Guide B2: is this exploitation?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b2.toml says which claim rests on which fact.
### The signs are plain words for the eleven indicators of forced labour of the ILO: keep all eleven, in this order. She may
### not know the word "exploitation": choose the word that helpers in your language use, and never ask her to know it.

b2-title = Isto é exploração?
# The line below the title, in the list of the start page.
b2-short = Sinais de que algo não está certo
b2-answer = Talvez seja, se alguns destes sinais combinam com sua vida. Pode ser, mesmo que você tenha dito sim no começo. Você não precisa saber a palavra para isso.

## Signs. "Somebody" and "they" can be an employer, a partner, a relative or anybody else.

b2-signs = Sinais a procurar
b2-signs-need = Você passa necessidade, e alguém usa isso contra você.
b2-signs-promise = Não é o que prometeram a você.
b2-signs-move = Você não pode ir e vir como quer.
b2-signs-apart = Mantêm você longe de outras pessoas.
b2-signs-hurt = Alguém faz mal ao seu corpo, ou obriga você a fazer coisas sexuais.
b2-signs-threat = Alguém ameaça você.
b2-signs-papers = Ficam com seu passaporte ou com seus outros documentos.
b2-signs-pay = Retêm seu salário.
b2-signs-debt = Você tem que trabalhar para pagar uma dívida. Não contam seu trabalho de forma justa, ou isso não tem fim.
b2-signs-bad = Você tem que viver ou trabalhar em condições muito ruins.
b2-signs-hours = Você tem que trabalhar horas demais.

## What this can mean for you

b2-mean = O que isso pode significar para você
b2-mean-fault = Se alguém fez isso com você, não é culpa sua.
b2-mean-eleven = A organização da ONU para o trabalho, a OIT, tem uma lista de onze sinais de trabalho forçado. Os sinais acima são os mesmos, em palavras simples.
b2-mean-one = Às vezes, um sinal basta para mostrar trabalho forçado. Em outros casos, só vários sinais juntos mostram isso.
b2-mean-trafficking = Tráfico de pessoas é quando alguém recruta, leva, esconde ou recebe uma pessoa, para explorar essa pessoa. Usa força, ameaças ou engano, ou abusa do seu poder.
b2-mean-yes = Então não importa se você disse sim no começo. As regras da ONU dizem isso.
b2-mean-kinds = Não se trata só de trabalho. Exploração sexual, escravidão e tirar um órgão do corpo também são exploração.
b2-mean-marriage = Um casamento pode ser como a escravidão. Um tratado da ONU de 1956 diz isso para este caso: uma mulher é dada em troca de pagamento e não pode recusar.
b2-mean-house = Não é preciso cruzar uma fronteira. Pode acontecer num só país, numa cidade ou numa casa.
b2-mean-border = Talvez você tenha pago a alguém para levar você ao outro lado de uma fronteira. Se depois exploram você, isso pode virar tráfico de pessoas.
b2-mean-child = Com menos de 18 anos, não é preciso haver força nem engano. As regras da ONU dizem: recrutar ou levar uma criança para explorá-la é tráfico de pessoas.

## What you can do

b2-do = O que você pode fazer
b2-do-words = Diga o que acontece, com suas próprias palavras, e só o que você quiser dizer.
b2-do-order = É normal que sua história não esteja em ordem, ou que detalhes voltem mais tarde.
b2-do-keep = Você pode guardar mensagens de ameaça, e uma lista do que aconteceu, com datas. Guarde tudo onde quem faz mal a você não possa chegar.
b2-do-stop = Talvez isto seja muita coisa para ler. Você pode parar aqui e voltar outro dia.

## What you can ask for

b2-ask = O que você pode pedir
b2-ask-question = Você pode perguntar a um advogado ou advogada, a uma linha de apoio ou a uma organização: “Isto é exploração?”
b2-ask-coe = Alguns países fazem parte do tratado do Conselho da Europa contra o tráfico de pessoas. Lá, pessoas traficadas têm que ser informadas dos seus direitos num idioma que entendam.
b2-ask-coe-time = Lá, as pessoas têm que receber tempo para se recuperar e pensar. Esse tempo começa quando há bons motivos para acreditar que elas foram traficadas.
b2-ask-coe-witness = Lá, a ajuda não pode depender de você aceitar ser testemunha.

## What to be careful about

b2-careful = Com que ter cuidado
b2-careful-case = Esta lista não pode decidir seu caso. Um advogado ou uma advogada que conhece a lei do país pode dizer mais.
b2-careful-report = Em alguns lugares, quem sabe de um caso de tráfico de pessoas tem que comunicar às autoridades. A África do Sul é um deles. Antes de dar nomes, pergunte: “A quem vocês têm que contar?”
b2-careful-person = Pense em quem talvez veja você lendo isto. Quem controla você talvez fique com raiva.

## Who can help

b2-who = Quem pode ajudar
b2-who-lawyer = Um advogado ou uma advogada, ou uma organização para quem trabalha, para migrantes ou para mulheres.
b2-who-line = Uma linha de apoio. Você não precisa dizer seu nome.
b2-who-person = Uma pessoa de confiança. Você não precisa carregar isto sem ajuda.
