### Guide B15: court and witnesses
### Every claim stands in the list of facts (content/facts.toml); content/guides/b15.toml says which claim rests on which fact.
### Protection can be asked for; nobody can say that it comes or that it is enough. Questions in quotation marks claim nothing.
### Where the police are named, the words beside it say that they can be a risk, and what else there is.

b15-title = O que acontece no tribunal?
# The line below the title, in the list of the start page.
b15-short = Ser testemunha, pedir proteção
# The answer names no danger and no police: a look at the screen gives nothing away.
b15-answer = Em muitos países, o Estado tem que tomar medidas para proteger pessoas contra ameaças em alguns processos criminais. Você pode pedir proteção antes de decidir falar. Pergunte antes a um advogado ou uma advogada.

## What this can mean

b15-mean = O que isso pode significar para você
b15-mean-witness = Testemunha é uma pessoa que conta a um tribunal o que viu ou viveu. Num julgamento, o tribunal escuta e depois decide.
b15-mean-differs = Um julgamento não é igual em todos os países. Pergunte a um advogado ou advogada como é onde você está.
b15-mean-fear = Se você tem medo de falar no tribunal, não é culpa sua.
b15-mean-help = Países que fazem parte do tratado do Conselho da Europa contra o tráfico de pessoas: a ajuda não pode depender de você aceitar ser testemunha. Uma autorização de residência pode ser outra questão. Pergunte a um advogado ou advogada sobre as duas coisas.

## In some places

b15-places = Em alguns lugares
b15-places-coe = Este tratado do Conselho da Europa diz: os países que fazem parte dele têm que proteger pessoas traficadas e testemunhas contra vingança e ameaças. Têm que fazer isso durante e depois do processo.
b15-places-coe-family = Nesses países, pessoas da sua família também podem ser protegidas, quando é necessário.
b15-places-coe-kinds = Nesses países, a proteção podem ser guardas ou um novo lugar para viver. Também pode ser uma nova identidade, ou ajuda para conseguir trabalho. Pergunte o que é possível no seu caso.
b15-places-un = O tratado da ONU contra o crime organizado diz: os países que fazem parte dele têm que tomar medidas. Elas servem para ajudar e proteger quem sofreu esse crime. Isso vale sobretudo quando há ameaças. Pergunte a um advogado ou advogada se vale para você.
b15-places-un-private = O Protocolo da ONU sobre o tráfico de pessoas diz: os países que fazem parte dele têm que proteger a vida privada das pessoas traficadas. Fazem isso até onde a própria lei permite. Alguns processos no tribunal podem ficar sem público. Mesmo assim, talvez a outra parte fique sabendo seu nome. Pergunte antes a um advogado ou uma advogada.
b15-places-eu = União Europeia, mas não a Dinamarca: pessoas que sofreram um crime deveriam ser protegidas de ameaças, vingança e novo dano durante o processo. Por exemplo, uma ordem pode mandar alguém ficar longe de você. A página onde lemos isso não tem data. Talvez tenha mudado.
b15-places-np = Nepal: quem denuncia tráfico de pessoas pode pedir por escrito que seu nome não apareça. A lei diz que a polícia deveria então guardar segredo do nome. Mesmo assim, talvez um tribunal fique sabendo o nome. Pergunte antes a um advogado ou uma advogada. A página onde lemos isso não tem data.
b15-places-risk = Em alguns lugares, pessoas que vão à polícia podem ser presas ou mandadas para fora do país. Relatórios de 2023 e 2024 dizem isso sobre o Líbano e o Kuwait. Também pode ser assim em outros países. Você pode falar antes com um advogado ou advogada, uma linha de apoio ou uma organização.

## What you can do

b15-do = O que você pode fazer
b15-do-visit = Você pode pedir para ver a sala do tribunal antes do dia. Pergunte quem se senta onde, e quem vai fazer perguntas a você.
b15-do-words = Use suas próprias palavras. Se não entende uma pergunta, diga isso. Você pode pedir uma pausa.
b15-do-memory = O que nos fere muito pode mudar a forma como lembramos. É normal que sua história não esteja em ordem, ou que detalhes venham mais tarde.
b15-do-threats = Guarde mensagens de ameaça, e uma lista de ameaças com datas. Guarde tudo onde quem ameaça você não possa chegar. Conte a quem defende você.
b15-do-after = Um dia no tribunal pode ser difícil. Faça um plano: quem vai para casa com você, e o que faz bem a você depois.

## What you can ask for

b15-ask = O que você pode pedir
b15-ask-must = Pergunte a um advogado ou advogada: “Tenho que falar no tribunal? O que pode acontecer se eu disser não? Posso mudar de ideia?”
b15-ask-see = Pergunte: “Vou ver quem me fez mal? Posso falar de outra sala, por vídeo ou atrás de uma divisória?”
b15-ask-name = Pergunte: “Quem vai saber meu nome e endereço? Eles podem ficar fora dos papéis? O tribunal pode fechar as portas ao público?”
b15-ask-questions = Pergunte: “O que podem perguntar sobre minha vida privada? Quem pode parar perguntas que não são necessárias?”
b15-ask-with = Pergunte: “Uma pessoa da minha confiança pode ficar comigo? Posso ter intérprete? Posso esperar numa sala separada?”
b15-ask-long = Pergunte: “Quanto tempo dura a proteção? Para quem posso ligar à noite? Minha família também pode ser protegida?”

## What to be careful about

b15-careful = Com que ter cuidado
b15-careful-before = Peça proteção antes de aceitar ser testemunha. Peça por escrito. Talvez a proteção não baste.
b15-careful-change = Um novo lugar ou uma nova identidade muda sua vida. Pergunte antes: “Ainda posso ver minha família? Posso voltar?”
b15-careful-talk = Não escreva sobre o processo onde outras pessoas possam ler. Se você está em perigo agora, leia “Se estou em perigo agora”.

## Who can help

b15-who = Quem pode ajudar
b15-who-lawyer = Um advogado ou uma advogada do seu lado. O guia “Posso ter um advogado ou uma advogada, e intérprete?” diz mais.
b15-who-court = Pergunte no tribunal: “Há alguém aqui que ajuda testemunhas?” Pergunte também a quem essa pessoa tem que contar.
b15-who-line = Uma linha de apoio ou uma organização. Talvez alguém ali vá ao tribunal com você.
