### Guide B17: people with a disability
### Every claim stands in the list of facts (content/facts.toml); content/guides/b17.toml says which claim rests on which fact.
### Support to decide is not deciding for somebody. Speak to the reader, never about "the disabled". Promise nothing.

b17-title = Tenho uma deficiência
# The line below the title, in the list of the start page.
b17-short = Apoio, palavras simples, minhas próprias escolhas
b17-answer = Você pode pedir palavras simples, mais tempo, e uma pessoa de confiança ao seu lado. Em alguns países, a lei dá a algumas pessoas uma parte disso. Você pode dizer o que quer.

## What this can mean

b17-mean = O que isso pode significar para você
b17-mean-fault = Se alguém usou sua deficiência para fazer mal a você ou para controlar você, não é culpa sua.
b17-mean-carer = Pode ser quem cuida de você, ou alguém da sua família. Você pode precisar de uma pessoa, e mesmo assim dizer que algo está errado.
b17-mean-keep = Talvez alguém retenha seus remédios, seu dinheiro, ou o que você precisa para se mover, ouvir ou falar. Você pode conversar com alguém sobre isso.
b17-mean-sign = Usar sua necessidade contra você, ameaças, e manter você longe das pessoas são sinais de trabalho forçado. O guia B2 tem a lista dos onze sinais.
b17-mean-yes = As regras da ONU sobre o tráfico de pessoas dizem: não importa se você disse sim. Isso vale se alguém usou força, ameaças ou engano, ou abusou do poder.

## In some places

b17-places = Em alguns lugares
b17-places-eu-words = União Europeia, mas não a Dinamarca: as autoridades têm que usar uma linguagem simples e acessível com pessoas que sofreram um crime. Têm que pensar em qualquer deficiência. “Acessível” significa que você pode ler, ouvir ou entender. Lemos isso num texto de 2020. Talvez tenha mudado.
b17-places-eu-person = Lá, talvez você precise de ajuda para entender ou para que entendam você. Então pode levar uma pessoa da sua escolha à primeira conversa com as autoridades. Há exceções. Lemos isso também num texto de 2020.
b17-places-coe = Alguns países fazem parte do tratado do Conselho da Europa contra o tráfico de pessoas. Lá, a ajuda para pessoas traficadas precisa do seu sim. Você tem que saber a que diz sim. Quem ajuda tem que olhar suas necessidades especiais.
b17-places-un = Países que fazem parte do Protocolo da ONU sobre o tráfico de pessoas: em casos adequados tem que haver ajuda. Ela serve para que a opinião das pessoas traficadas seja ouvida no processo criminal. Pergunte a um advogado ou advogada se isso vale para você.

## What you can do

b17-do = O que você pode fazer
b17-do-need = Pense no que você precisa para contar sua história. Pode ser mais tempo, pausas, imagens, língua de sinais (língua gestual), ou uma sala silenciosa.
b17-do-way = Conte do seu jeito: com palavras, sinais, imagens ou um aparelho. É normal que sua história não esteja em ordem, ou que detalhes voltem mais tarde.
b17-do-you = Se a pessoa ao seu lado não faz mal a você, você pode dizer: “Por favor, falem comigo, e não só com esta pessoa.”
b17-do-plan = Se você precisa de cuidados todos os dias, pense em quem mais poderia dar esses cuidados. Se for seguro esperar, faça isso antes de falar sobre quem cuida de você.

## Deciding

b17-decide = Se alguém decide por você
b17-decide-help = Apoiar não é o mesmo que decidir por você. Quem ajuda bem explica, espera, e pergunta o que você quer.
b17-decide-paper = Talvez alguém diga que pode decidir por você. Se for possível que essa pessoa fique com raiva, não peça provas a ela. Pergunte a um advogado ou advogada: “Há um papel que diz isso? O que essa pessoa pode decidir? Isso pode mudar?”
b17-decide-sign = Não assine nada que você não entenda. Pode pedir que uma pessoa de confiança leia o papel para você e explique.

## What you can ask for

b17-ask = O que você pode pedir
b17-ask-access = Você pode perguntar: “Há uma entrada sem escadas? Há língua de sinais (língua gestual)? Há um texto em palavras fáceis?”
b17-ask-alone = Você pode pedir para falar a sós, sem a pessoa que cuida de você. Se for possível que essa pessoa fique com raiva, peça quando ela não puder ouvir você.
b17-ask-person = Você pode perguntar se uma pessoa de confiança pode ficar com você. Não precisa ser alguém da sua família.
b17-ask-again = Você pode pedir que digam de novo, que falem mais devagar, ou que escrevam.

## What to be careful about

b17-careful = Com que ter cuidado
b17-careful-beside = Quem cuida, quem apoia ou quem é intérprete talvez conheça quem faz mal a você. Se a pessoa que ajuda não puder ouvir você, você pode pedir outra.
b17-careful-report = Em alguns lugares, quem sabe de um caso de tráfico de pessoas tem que comunicar às autoridades. A África do Sul é um deles. Antes de dar detalhes, pergunte: “A quem vocês têm que contar? Vão contar a quem cuida de mim?”
b17-careful-care = A pessoa talvez fique com raiva, ou pare de ajudar você. Pense antes como você teria comida, remédios e cuidados.
b17-careful-police = Em alguns lugares, pessoas que vão à polícia podem ser presas ou mandadas para fora do país. Relatórios de 2023 e 2024 dizem isso sobre o Líbano e o Kuwait. Também pode ser assim em outros países. Se puder, fale antes com um advogado ou advogada, uma linha de apoio ou uma organização.

## Who can help

b17-who = Quem pode ajudar
b17-who-organisation = Uma organização de pessoas com deficiência. Pergunte antes: “A quem vocês têm que contar?”
b17-who-doctor = Um profissional de saúde, alguém da enfermagem ou assistente social. Você pode pedir para falar a sós.
b17-who-line = Uma linha de apoio. Se ligar é difícil, uma pessoa de confiança pode ligar por você, ou perguntar se você pode escrever.
b17-who-lawyer = Um advogado ou uma advogada. Pergunte: “O que a lei daqui diz sobre apoio para pessoas com deficiência?” O guia B10 fala de advogados, advogadas e intérpretes.
