### Guide B6: do I have to answer questions?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b6.toml says which claim rests on which fact.
### Time to think, help, and a permit to stay are three different things: never let one word stand for two of them.
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b6-title = Preciso responder a perguntas?
# The line below the title, in the list of the start page.
b6-short = Autoridades, tempo para pensar, entrevistas
# The word "police" stands in no title and no first line: a look at the screen gives nothing away.
b6-answer = Depende do país. Em alguns países, você pode receber ajuda sem fazer uma denúncia. Em alguns, a lei dá às pessoas traficadas tempo para pensar primeiro. Peça conselho antes de decidir.

## What this can mean

b6-mean = O que isso pode significar para você
b6-mean-fear = Se você tem medo de falar com a polícia, não é culpa sua.
b6-mean-risk = Em alguns lugares, pessoas que vão à polícia podem ser presas ou mandadas para fora do país. Relatórios de 2023 e 2024 dizem isso sobre o Líbano e o Kuwait. Também pode ser assim em outros países. Você pode falar antes com um advogado ou advogada, uma linha de apoio ou uma organização.

## In some places

b6-places = Em alguns lugares
b6-places-coe = Alguns países fazem parte do tratado do Conselho da Europa contra o tráfico de pessoas. Lá, as pessoas têm que receber tempo para se recuperar e pensar. Esse tempo começa quando há bons motivos para acreditar que elas foram traficadas. São pelo menos 30 dias. Um texto de 2008 diz isso.
b6-places-coe-why = Nesses países, o tempo serve para você sentir mais calma, e para se afastar de quem controla você. Também serve para você decidir, com boa informação, se quer ajudar as autoridades.
b6-places-coe-stay = Nesses países, as pessoas não podem ser mandadas para fora do país durante esse tempo. Orientações de 2024 dizem isso.
b6-places-coe-help = Nesses países, a ajuda não pode depender de você aceitar ser testemunha.
b6-places-eu = União Europeia, mas não a Dinamarca nem a Irlanda: pessoas traficadas sem cidadania da União Europeia têm que receber tempo para pensar. Durante esse tempo, não podem ser mandadas para fora do país. Isso vale mesmo que tenham entrado na União Europeia sem autorização.
b6-places-br = Brasil: pessoas traficadas têm que receber ajuda completa, seja qual for o país de onde vêm. Isso não depende de colaborarem numa investigação. Uma lei de 2016 diz isso.
b6-places-ca = Canadá: uma autorização de residência para pessoas traficadas não depende de falar no tribunal contra quem as explorou. Um texto oficial de 2025 ou depois diz isso. Ele não promete uma autorização.

## What you can do

b6-do = O que você pode fazer
b6-do-lawyer = Peça um advogado ou uma advogada antes de responder a perguntas, sobretudo sobre crimes.
b6-do-interview = Quando autoridades fazem perguntas a você, isso se chama entrevista. Você pode pedir uma pausa, ou pedir para continuar outro dia.
b6-do-words = Se você falar, use suas próprias palavras. Diga só o que sabe. Tente não adivinhar.
b6-do-remember = Se você não se lembra de algo, pode dizer isso. Pode começar por qualquer parte, e acrescentar coisas depois.
b6-do-sign = Não assine nada que você não entenda. Peça que alguém leia o papel para você no seu idioma.

## What you can ask for

b6-ask = O que você pode pedir
b6-ask-must = Pergunte a um advogado ou advogada: “Tenho que responder? O que pode acontecer se eu não responder? Se eu falar, posso parar depois?”
b6-ask-time = Pergunte: “Posso ter tempo para pensar? Quanto? Ele pode acabar antes?”
b6-ask-each = Tempo para pensar, ajuda e autorização de residência são três coisas diferentes. Pergunte sobre cada uma: “Isto depende de falar com as autoridades?”
b6-ask-person = Você pode pedir intérprete. Pode pedir para falar com uma mulher, ou com um homem. Pode perguntar se uma pessoa de confiança pode vir junto.

## What to be careful about

b6-careful = Com que ter cuidado
b6-careful-page = Esta página não pode dizer se você tem que responder. Um advogado ou uma advogada que conhece a lei do país pode dizer mais.
b6-careful-punished = Às vezes, pessoas que sofreram exploração ainda vão para a prisão. Ou são mandadas para fora do país. Isso acontece mesmo onde a lei as protege. Uma declaração de 2014 diz isso.
b6-careful-report = Em alguns lugares, quem sabe de um caso de tráfico de pessoas tem que comunicar às autoridades. A África do Sul é um deles. Antes de dar detalhes, pergunte: “A quem vocês têm que contar?”
b6-careful-friends = Pode ser um risco se quem faz mal a você tem amizades na polícia. Então procure antes outra ajuda: um advogado ou advogada, uma linha de apoio ou uma organização.

## Who can help

b6-who = Quem pode ajudar
b6-who-lawyer = Um advogado ou uma advogada. Pergunte antes: “Isto é grátis?”
b6-who-line = Uma linha de apoio que não seja da polícia. A lista de números diz quem é responsável por cada linha.
b6-who-no-police = Em alguns países você pode receber ajuda sem ir à polícia. Portugal e Polônia são exemplos.
b6-who-people = Uma pessoa de confiança. Ou uma organização para mulheres, para quem trabalha ou para migrantes.
