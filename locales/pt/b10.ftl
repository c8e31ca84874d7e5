### Guide B10: a lawyer, an interpreter, being heard
### Every claim stands in the list of facts (content/facts.toml); content/guides/b10.toml says which claim rests on which fact.
### An interpreter speaks; a translator writes. Anybody may ask; only the facts say who must get. Promise nothing.

b10-title = Posso ter um advogado ou uma advogada, e intérprete?
# The line below the title, in the list of the start page.
b10-short = Para entender, e para que ouçam você
b10-answer = Você pode pedir os dois: um advogado ou uma advogada, e intérprete. Em alguns países, isso pode ser grátis. Depende do país. Pergunte antes de responder a perguntas.

## What this can mean

b10-mean = O que isso pode significar para você
b10-mean-lawyer = Um advogado ou uma advogada é uma pessoa que conhece a lei. Essa pessoa pode dar conselhos a você, e pode falar por você.
b10-mean-interpreter = Intérprete é quem diz no seu idioma o que outras pessoas dizem. Intérprete também diz a elas o que você diz.
b10-mean-fault = Se você não fala bem o idioma do país, não é culpa sua. Você pode pedir intérprete mesmo que entenda um pouco.

## In some places

b10-places = Em alguns lugares
b10-places-coe-lawyer = Países que fazem parte do tratado do Conselho da Europa contra o tráfico de pessoas: pessoas traficadas têm direito a ajuda jurídica e a assistência jurídica gratuita. As regras de cada país fixam as condições.
b10-places-coe-language = Nesses países, elas têm que receber conselhos sobre seus direitos num idioma que entendam. Têm que receber intérprete quando for adequado. Se você precisa de intérprete, diga.
b10-places-eu = União Europeia, mas não a Dinamarca: intérprete e tradução no processo criminal têm que ser grátis. Isso vale se você não fala o idioma. A página onde lemos isso não tem data. Talvez tenha mudado.
b10-places-in = Índia: pessoas traficadas podem receber assistência jurídica gratuita. Uma lei de 1987 diz isso. A página onde lemos isso não tem data.
b10-places-jo = Jordânia: o Ministério da Justiça fez um acordo com os advogados e advogadas do país. Ele trata de ajuda jurídica gratuita para pessoas traficadas. Um texto de 2024 diz isso.
b10-places-co = Colômbia: a ajuda do Estado para pessoas traficadas inclui orientação jurídica e um advogado ou uma advogada no tribunal. A página onde lemos isso não tem data.

## Will I be heard

b10-heard = Vão me ouvir?
b10-heard-un = Países que fazem parte do Protocolo da ONU sobre o tráfico de pessoas: em casos adequados, tem que haver formas de informar as pessoas sobre os passos no tribunal. Também tem que haver ajuda, para que a opinião delas seja ouvida nas fases certas do processo criminal. Pergunte se isso vale para você.
b10-heard-eu-words = União Europeia, mas não a Dinamarca: as autoridades têm que usar palavras simples com pessoas que sofreram um crime. Também têm que pensar em qualquer deficiência.
b10-heard-eu-person = Lá, talvez você precise de ajuda para entender ou para que entendam você. Então pode levar uma pessoa da sua escolha à primeira conversa com as autoridades. Pergunte antes: “Há exceções?”
b10-heard-eu-tell = Lá, desde a primeira conversa, as autoridades têm que informar você sobre apoio, ajuda médica, moradia e proteção. Também têm que falar de assistência jurídica, de indenização e de como fazer uma reclamação. Indenização é dinheiro pelo dano sofrido.
b10-heard-eu-date = Lemos estas três últimas regras num texto de 2020. Talvez tenham mudado.

## What you can do

b10-do = O que você pode fazer
b10-do-before = Peça um advogado ou uma advogada antes de responder a perguntas sobre crimes.
b10-do-test = Diga que idioma você fala melhor. Converse um pouco antes com intérprete. Diga logo se vocês não se entendem.
b10-do-stop = Você pode dizer: “Por favor, parem. Não entendi.” Pode dizer isso quantas vezes precisar.
b10-do-sign = Não assine nada que você não entenda. Peça que alguém leia o papel para você no seu idioma.

## What you can ask for

b10-ask = O que você pode pedir
b10-ask-free = Pergunte num serviço público, num tribunal ou numa organização: “Há ajuda jurídica grátis aqui? Quem pode receber? Pode custar algo mais tarde?”
b10-ask-secret = Pergunte ao advogado ou à advogada, e a intérpretes: “O que fica só entre nós? A quem vocês têm que contar?” Outro guia, “Quem guarda segredo do que eu digo?”, diz mais.
b10-ask-other = Você pode pedir uma mulher ou um homem. Pode pedir outra pessoa como intérprete, ou outro advogado ou advogada. Se não ouve ou não vê bem, diga de que precisa.
b10-ask-heard = Pergunte: “Quando posso dizer o que penso? Quem vai ouvir ou ler? Vocês vão me dizer o que decidirem?”

## What to be careful about

b10-careful = Com que ter cuidado
b10-careful-side = Tenha cuidado se quem faz mal a você quer traduzir para você, ou traz um advogado ou uma advogada. Se essa pessoa não puder ouvir você, você pode pedir outra.
b10-careful-family = Pode ser difícil falar livremente na frente da sua família ou de uma criança. Você pode pedir intérprete que não conheça você.
b10-careful-promise = Tenha cuidado com pessoas que prometem um resultado, ou querem muito dinheiro antes. Peça um papel que diga quanto custa.

## Who can help

b10-who = Quem pode ajudar
b10-who-line = Uma linha de apoio. Talvez alguém ali conheça um advogado, uma advogada ou intérprete perto de você.
b10-who-organisation = Uma organização para mulheres, para quem trabalha ou para migrantes. Você também pode perguntar sobre ajuda grátis na ordem dos advogados do país.
b10-who-person = Uma pessoa de confiança. Pergunte se ela pode vir com você.
