### Guide B14: how can I be safer today?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b14.toml says which claim rests on which fact.
### B1 is about danger right now; this guide is about today and this week. Small steps: a sudden change may be noticed.
### A message that speaks about deleting or about private windows also says that this does not stop a spying program.

b14-title = Como posso ter mais segurança hoje?
# The line below the title, in the list of the start page.
b14-short = Telefone, dinheiro, documentos, um plano
b14-answer = Você pode começar com um passo pequeno. Procure ajuda num telefone que mais ninguém olhe. Não mude tudo de uma vez.

## What this can mean

b14-mean = O que isso pode significar para você
b14-mean-now = Esta página fala de hoje e dos próximos dias. Se você está em perigo agora, leia o guia B1.
b14-mean-watch = Se você sente que alguém vigia seu telefone, talvez tenha razão. Não é culpa sua.
b14-mean-notice = Quem vigia talvez note uma mudança repentina, e se torne um perigo maior.
b14-mean-you = Você conhece o lugar e as pessoas. Dê só os passos que parecem certos para você. Também pode esperar.

## Phone

b14-phone = Seu telefone
b14-phone-other = Procure ajuda num telefone ou computador que não esteja ao alcance de quem vigia você. Pode ser o telefone de uma pessoa amiga, ou um computador de biblioteca.
b14-phone-delete = Não apague tudo de uma vez. Quem controla você talvez note, e se torne um perigo maior. Apagar o histórico não faz parar um programa espião. Uma janela privada ou anônima também não.
b14-phone-email = Você pode criar um novo endereço de e-mail num telefone ou computador mais seguro. Escolha um nome que não mostre quem você é. Não o abra no telefone que talvez esteja vigiado.
b14-phone-location = Se for seguro, desligue a localização no seu telefone. Pense antes: será que alguém nota que ela está desligada?

## Money and papers

b14-things = Dinheiro e documentos
b14-things-bag = Se for seguro, prepare uma bolsa com documentos e roupas. Guarde-a onde quem faz mal a você não vá procurar.
b14-things-copy = Você pode deixar cópias dos seus documentos com uma pessoa de confiança. O guia B4 fala de documentos e salário.
b14-things-money = Se ninguém for notar, guarde um pouco de dinheiro à parte. Quem pode ver sua conta talvez veja o que você paga.
b14-things-keep = Guarde mensagens de ameaça, e uma lista do que aconteceu, com datas. Guarde tudo onde quem faz mal a você não possa chegar.

## A plan to leave

b14-plan = Um plano
b14-plan-where = Pense aonde você poderia ir, e como, de dia e de noite. Pode ser uma pessoa, uma loja, uma estação ou um hospital.
b14-plan-numbers = Aprenda de cor números importantes. Talvez alguém tome seu telefone.
b14-plan-place = Não sabe onde está? Procure placas de rua, um prédio conhecido, ou um endereço numa carta.
b14-plan-word = Combine uma palavra com uma pessoa de confiança. Ela pode significar: “Preciso de ajuda agora.” Diga antes o que essa pessoa deveria fazer então.
b14-plan-children = Se crianças forem com você, pense no que elas precisam, e no que talvez digam a outras pessoas. Se for seguro esperar, pergunte a um advogado ou advogada antes de ir embora com uma criança. O guia B20 diz mais.
b14-plan-wait = Se ir embora agora for mais perigoso, você pode esperar um momento melhor. Não é culpa sua ter que esperar.

## What you can ask for

b14-ask = O que você pode pedir
b14-ask-plan = Você pode perguntar a uma linha de apoio ou a uma organização: “Podem fazer um plano comigo? O que as pessoas fazem aqui, na minha situação?”
b14-ask-contact = Diga como podem falar com você: “Não liguem para mim. Não escrevam para este número.” Diga a que horas não há ninguém com você.

## In some places

b14-places = Em alguns lugares
b14-places-kuwait = Kuwait: se você for embora, quem emprega você pode comunicar às autoridades que você está ausente. Isso pode levar à prisão. Outros países do Golfo têm sistemas parecidos. Se for seguro esperar, peça conselho antes de ir embora.
b14-places-police = Em alguns lugares, pessoas que vão à polícia podem ser presas ou mandadas para fora do país. Relatórios de 2023 e 2024 dizem isso sobre o Líbano e o Kuwait. Também pode ser assim em outros países. Você pode falar antes com um advogado ou advogada, uma linha de apoio ou uma organização.

## What to be careful about

b14-careful = Com que ter cuidado
b14-careful-calls = Uma ligação talvez fique na lista de ligações, ou na conta. Uma mensagem talvez fique também no outro telefone.
b14-careful-tell = Não fale do seu plano a quem controla você. Não escreva onde você está, nem aonde vai, para outras pessoas lerem.
b14-careful-program = Se você encontrar um programa espião, não o retire logo. Quem vigia talvez note. Peça conselho antes, em outro telefone.

## Who can help

b14-who = Quem pode ajudar
b14-who-line = Uma linha de apoio. A lista diz quem é responsável por cada linha, e o que saber antes de ligar.
b14-who-person = Uma pessoa de confiança. Escolha alguém que não conte a quem controla você.
b14-who-organisation = Uma organização para mulheres, para quem trabalha ou para migrantes. O guia B7 fala de abrigos e de outra ajuda.
