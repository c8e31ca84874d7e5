### Guide B23: I think somebody I know needs help
### Every claim stands in the list of facts (content/facts.toml); content/guides/b23.toml says which claim rests on which fact.
### "You" is a friend, a relative, a neighbour or a colleague; "the person" is the one who may need help, whatever the gender.
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b23-title = Acho que alguém que conheço precisa de ajuda
# The line below the title, in the list of the start page.
b23-short = Para amizades, família, vizinhança e outras pessoas
b23-answer = Escute, e pergunte o que a pessoa quer. Se nenhuma vida e nenhuma criança está em perigo, não faça nada sem o sim da pessoa. Cuide também da sua segurança.

## What this can mean

b23-mean = O que isso pode significar
b23-mean-sure = Você não precisa ter certeza. Pode pedir conselho antes, sem nomes.
b23-mean-no = A pessoa talvez diga não à ajuda, ou volte para lá. Pode haver bons motivos. Não é culpa da pessoa.

## What to look for

b23-look = A que prestar atenção
b23-look-signs = Sinais de trabalho forçado: alguém fica com documentos ou retém o salário. A pessoa tem que trabalhar por uma dívida, sem um fim justo. Alguém ameaça a pessoa, faz mal a ela, ou a mantém longe de outras. O guia B2 tem todos os onze sinais.
b23-look-one = Às vezes, um sinal basta para mostrar trabalho forçado. Em outros casos, só vários sinais juntos mostram isso.
b23-look-yes = Talvez a pessoa tenha dito sim no começo. As regras da ONU dizem: isso não importa se houve força, ameaças, engano ou abuso de poder. O tráfico de pessoas pode acontecer num só país, numa cidade ou numa casa.
b23-look-child = Com menos de 18 anos, não é preciso haver força nem engano. As regras da ONU dizem: recrutar ou levar uma criança para explorá-la é tráfico de pessoas.

## How to talk

b23-talk = Como falar com a pessoa
b23-talk-alone = Falem quando mais ninguém puder ver ou ouvir. Não escreva sobre isso: talvez alguém leia as mensagens no telefone da pessoa.
b23-talk-say = Você pode dizer: “Eu me preocupo com você. Não é culpa sua. De que você precisa?” Depois escute.
b23-talk-order = Não pergunte tudo. É normal que a história não esteja em ordem, ou que detalhes voltem mais tarde.
b23-talk-decide = Deixe a pessoa decidir o que fazer, e quando. Ela conhece melhor o perigo. Mantenha o contato, mesmo que ela diga não agora.
b23-talk-offer = Ofereça algo pequeno. A pessoa pode procurar ajuda no seu telefone, ou deixar com você cópias de documentos. Vocês podem combinar uma palavra que significa: “Preciso de ajuda agora.”

## What not to do. The two messages on police stand after the one on danger, and belong together

b23-not = O que não fazer
b23-not-confront = Não enfrente quem talvez faça mal à pessoa. Não apague nem mude nada no telefone dela. Alguém talvez note, e se torne um perigo maior.
b23-not-pay = Não pague para libertar a pessoa. Não leve a pessoa à força nem com engano.
b23-not-post = Não publique nomes, fotos nem lugares, e não peça ajuda num grupo aberto a todo mundo.
b23-not-danger = Se uma vida está em perigo agora, ligue para o número de emergência do país onde você está. Em geral, atende a polícia. O guia B1 diz quando ela pode ser um risco, e que outros caminhos há.
b23-not-police = Se nenhuma vida e nenhuma criança está em perigo, não chame a polícia sem o sim da pessoa. Pergunte antes. Em alguns lugares, quem sabe de um caso de tráfico de pessoas tem que comunicar às autoridades. A África do Sul é um deles. Se isso talvez valha para você, pergunte a um advogado ou advogada, sem dar nomes.
b23-not-risk = Em alguns lugares, pessoas que vão à polícia podem ser presas ou mandadas para fora do país. Relatórios de 2023 e 2024 dizem isso sobre o Líbano e o Kuwait. Também pode ser assim em outros países. Um advogado ou advogada, uma linha de apoio ou uma organização pode ser outro caminho.
b23-not-child = Se uma criança talvez esteja em perigo, não espere muito. Pergunte a uma linha de apoio ou a uma organização para crianças. Antes de dar nomes, pergunte: “A quem vocês têm que contar?”

## In some places

b23-places = Em alguns lugares
b23-places-report = Em alguns lugares, quem sabe de um caso de tráfico de pessoas tem que comunicar às autoridades. A África do Sul é um deles. Se isso talvez valha para você, diga à pessoa antes que ela dê detalhes.
b23-places-kuwait = Kuwait: se uma pessoa vai embora do trabalho, quem a emprega pode comunicar às autoridades que ela está ausente. Isso pode levar à prisão. Outros países do Golfo têm sistemas parecidos. Se for seguro esperar, peça conselho antes de a pessoa ir embora.

## Your own safety

b23-self = Cuide também da sua segurança
b23-self-alone = Você não precisa carregar isto sem ajuda. Pode perguntar a uma linha de apoio, sem o nome da pessoa: “O que posso fazer aqui?”
b23-self-home = Antes de a pessoa ficar na sua casa, pense: quem talvez venha à sua porta? Pergunte a um advogado ou advogada: “Isto pode ser um problema para mim ou para essa pessoa?”

## Who can help

b23-who = Para onde mandar a pessoa
b23-who-line = Uma linha de apoio que não seja da polícia. Em alguns países, há ajuda sem ir à polícia. Portugal e Polônia são exemplos.
b23-who-lawyer = Um advogado ou uma advogada, ou uma organização para mulheres, para quem trabalha ou para migrantes. Você pode perguntar se pode ir junto.
b23-who-site = Este site. Se for seguro, mostre-o no seu telefone. Um link numa mensagem pode ser visto. O guia B14 fala de telefones.
b23-who-letter = Uma carta deste site. Você pode escrever sobre alguém que conhece. Escreva só o que a pessoa ia querer que você escrevesse, e pergunte antes, se for seguro.
