### Guide B19: older people
### Every claim stands in the list of facts (content/facts.toml); content/guides/b19.toml says which claim rests on which fact.
### Few rules for older people could be checked: most of this is advice. Speak to the reader as to any adult. Promise nothing.

b19-title = Sou uma pessoa idosa
# The line below the title, in the list of the start page.
b19-short = Meu dinheiro, minha casa, meus cuidados
b19-answer = Você pode pedir ajuda em qualquer idade. Pode parar para pensar antes de assinar ou decidir. Se puder, fale antes a sós com uma pessoa de confiança.

## What this can mean

b19-mean = O que isso pode significar para você
b19-mean-fault = Se alguém usa você, seu dinheiro ou sua necessidade de cuidados, não é culpa sua. Não é vergonha falar disso.
b19-mean-love = Pode ser alguém que você ama: um filho ou uma filha, quem vive com você, ou alguém da vizinhança. Pode ser alguém que recebe dinheiro para cuidar de você. Você pode amar uma pessoa, e mesmo assim querer que isso pare.
b19-mean-sign = Ameaças, manter você longe das pessoas, e usar sua necessidade contra você são sinais de trabalho forçado. O guia B2 tem a lista dos onze sinais.

## Questions

b19-look = Perguntas para você pensar
b19-look-money = Quem tem meu cartão do banco, minha pensão ou aposentadoria, e meus documentos? Posso gastar meu dinheiro como quero?
b19-look-people = Posso receber visitas, usar o telefone, e sair quando quero?
b19-look-care = Recebo comida, meus remédios e a ajuda de que preciso? Ou alguém ameaça tirar isso de mim?
b19-look-work = Tenho que trabalhar, pedir esmola ou cuidar de outras pessoas quando não quero?

## In some places

b19-places = Em alguns lugares
b19-places-eu-words = União Europeia, mas não a Dinamarca: as autoridades têm que usar palavras simples com pessoas que sofreram um crime. Talvez você precise de ajuda para entender ou para que entendam você. Então pode levar uma pessoa da sua escolha à primeira conversa com as autoridades. Há exceções. Lemos isso num texto de 2020. Talvez tenha mudado.
b19-places-eu-data = União Europeia: você pode perguntar a qualquer organização o que ela guarda sobre você.
b19-places-few = Encontramos poucas regras sobre pessoas idosas que pudéssemos conferir. Um advogado ou uma advogada perto de você pode dizer mais.

## What you can do

b19-do = O que você pode fazer
b19-do-sign = Se puder, não assine sob pressão: nada sobre sua casa, um empréstimo, uma doação ou um testamento. Você pode dizer: “Quero primeiro pedir conselho.” Se for perigoso dizer não, sua segurança vem primeiro. Se você já assinou, não é culpa sua. Pergunte logo a um advogado ou advogada.
b19-do-alone = No atendimento médico ou de enfermagem, você pode pedir para falar a sós.
b19-do-bank = Você pode perguntar ao seu banco: “Quem pode usar minha conta? Posso mudar isso? Quem notaria?”
b19-do-keep = Guarde mensagens de ameaça, e uma lista do que aconteceu, com datas. Guarde também as cartas do banco. Guarde tudo onde quem faz mal a você não possa chegar.
b19-do-bag = Se talvez você tenha que sair, e se for seguro, prepare uma bolsa com documentos e roupas. Guarde-a onde quem faz mal a você não vá procurar. Pense também nos seus remédios e nos seus óculos. Aprenda de cor um número importante.

## What you can ask for

b19-ask = O que você pode pedir
b19-ask-signed = Se você assinou alguma coisa, pergunte logo a um advogado ou advogada: “O que assinei? Posso voltar atrás? Quanto tempo tenho?”
b19-ask-home = Pergunte a um advogado ou advogada: “Alguém pode vender minha casa sem mim? Alguém pode me obrigar a sair dela?”
b19-ask-decide = Talvez alguém diga que pode decidir por você. Se for possível que essa pessoa fique com raiva, não peça provas a ela. Pergunte a um advogado ou advogada: “Há um papel que diz isso? O que essa pessoa pode decidir? Posso acabar com isso?”
b19-ask-care = Antes de se mudar para um lar de pessoas idosas, pergunte: “Quem decide isso? Quem recebe minha pensão ou aposentadoria? Quem pode me visitar? Posso sair de novo?”

## What to be careful about

b19-careful = Com que ter cuidado
b19-careful-angry = Tente não mudar tudo de uma vez. Quem controla você talvez note, e se torne um perigo maior. Pense antes em quem poderia levar comida e remédios a você.
b19-careful-phone = Se você sente que alguém vigia seu telefone, talvez tenha razão. Procure ajuda num telefone ou computador que não esteja ao alcance dessa pessoa.
b19-careful-friend = Tenha cuidado se uma nova amizade, alguém que liga ou alguém que ajuda pede dinheiro, códigos ou uma assinatura. Nem toda pessoa gentil é honesta.
b19-careful-tell = Antes de contar sua história, pergunte: “A quem vocês têm que contar? Vão contar à minha família?”
b19-careful-police = Em alguns lugares, pessoas que vão à polícia podem ser presas ou mandadas para fora do país. Relatórios de 2023 e 2024 dizem isso sobre o Líbano e o Kuwait. Também pode ser assim em outros países. Se puder, fale antes com um advogado ou advogada, uma linha de apoio ou uma organização.

## Who can help

b19-who = Quem pode ajudar
b19-who-person = Uma pessoa de confiança fora da sua casa: uma pessoa amiga, alguém da vizinhança, ou alguém da sua fé.
b19-who-organisation = Uma organização para pessoas idosas, ou assistente social. Você pode perguntar ali quem mais poderia cuidar de você.
b19-who-lawyer = Um advogado ou uma advogada que trabalhe para você, e não para sua família. O guia B10 fala de advogados, advogadas e intérpretes.
b19-who-line = Uma linha de apoio. Ligue quando quem faz mal a você não puder ouvir. Se você tem uma deficiência, leia também o guia B17.
