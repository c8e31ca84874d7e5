### Guide B7: what help can I get?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b7.toml says which claim rests on which fact.
### Be as strong as the English and no stronger. "Should consider" is not "must", and a question is not a yes. Promise nothing.

b7-title = Que ajuda posso receber?
# The line below the title, in the list of the start page.
b7-short = Um lugar para ficar, atendimento médico, conselhos
b7-answer = Talvez haja um lugar para ficar, atendimento médico, coisas para o dia a dia e conselhos. Depende do país. Você pode perguntar primeiro e decidir depois.

## What this can mean

b7-mean = O que isso pode significar para você
b7-mean-fault = Não é culpa sua precisar de ajuda. Você pode pedir.
b7-mean-kinds = Ajuda pode ser um lugar para dormir, atendimento médico, conselhos, ou alguém que escuta. Também podem ser coisas para o dia a dia, ou uma oportunidade de trabalhar e aprender.
b7-mean-who = As regras abaixo são para quem a lei vê como pessoa traficada. Um advogado ou advogada ou uma organização pode dizer se elas talvez valham para você. Se não, pergunte que outra ajuda existe.

## In some places

b7-places = Em alguns lugares
b7-places-coe = Alguns países fazem parte do tratado do Conselho da Europa contra o tráfico de pessoas. Lá, pessoas traficadas têm que receber moradia segura e adequada, e coisas básicas para o dia a dia. Também têm que receber apoio emocional e atendimento médico de emergência.
b7-places-coe-language = Nesses países, elas têm que receber conselhos sobre seus direitos e sobre a ajuda, num idioma que entendam. Têm que receber intérprete quando for adequado. Se você precisa de intérprete, diga.
b7-places-coe-school = Nesses países, a ajuda tem que incluir escola para as crianças. Pessoas que podem ficar legalmente podem ter acesso a trabalho, formação e educação. As regras do próprio país dizem como.
b7-places-coe-yes = Nesses países, a ajuda precisa do seu sim. Você tem que saber a que diz sim. Quem ajuda tem que pensar nas suas necessidades especiais. No caso de crianças, tem que pensar nos direitos delas.
b7-places-coe-witness = Nesses países, a ajuda não pode depender de você aceitar ser testemunha.
b7-places-un = A maioria dos países faz parte do Protocolo da ONU sobre o tráfico de pessoas. Eles deveriam considerar dar às pessoas traficadas moradia, conselhos, ajuda médica e apoio emocional. Também deveriam considerar coisas básicas, e oportunidades de trabalho e formação. Isso é mais fraco do que “têm que”.
b7-places-pt = Portugal: equipes especiais podem ajudar você, mesmo que você não faça uma denúncia à polícia.
b7-places-police = Em alguns lugares, pessoas que vão à polícia podem ser presas ou mandadas para fora do país. Relatórios de 2023 e 2024 dizem isso sobre o Líbano e o Kuwait. Também pode ser assim em outros países. Você pode falar antes com um advogado ou advogada, uma linha de apoio ou uma organização.

## What you can do

b7-do = O que você pode fazer
b7-do-safe = Sua segurança vem primeiro. Se puder, peça ajuda onde quem faz mal a você não possa ver nem ouvir.
b7-do-need = Pense no que você mais precisa agora: um lugar para dormir, comida, atendimento médico, ou alguém com quem conversar. Diga isso primeiro. Depois pergunte o que realmente há perto de você.
b7-do-doctor = Se fizeram mal ao seu corpo, procure atendimento médico assim que puder. Você também pode perguntar sobre gravidez, e sobre outras doenças.
# HIV is the virus, PEP the usual short name of the medicine.
b7-do-hiv = Depois de sexo forçado, peça o remédio para prevenir o HIV (VIH), chamado PEP. Ele tem que começar o mais cedo possível, sempre dentro de 72 horas (três dias). Depois desse tempo, você ainda pode procurar atendimento médico.

## What you can ask for

b7-ask = O que você pode pedir
b7-ask-person = Você pode pedir intérprete. Pode pedir para falar com uma mulher, ou com um homem. Pode dizer de que precisa em especial, como um remédio ou um lugar sem escadas.
b7-ask-stay = Um abrigo é um lugar onde as pessoas podem ficar por algum tempo. Antes de ir, pergunte: “Quem mora lá? Posso sair? Posso ficar com meu telefone? Meus filhos ou filhas podem vir comigo?”
b7-ask-long = Pergunte: “Por quanto tempo posso receber esta ajuda? O que vem depois? Custa alguma coisa? O que tenho que fazer para isso?”
b7-ask-money = Você pode perguntar: “Há dinheiro para comida, roupas ou viagens?” A resposta talvez seja não.
b7-ask-compensation = Países que fazem parte do Protocolo da ONU sobre o tráfico de pessoas: a lei tem que dar às pessoas traficadas uma possibilidade de receber indenização. Isso é dinheiro pelo dano sofrido.

## What to be careful about

b7-careful = Com que ter cuidado
b7-careful-trust = Nem todo mundo que oferece ajuda é honesto. Tenha cuidado se alguém quer em troca seus documentos, seu trabalho ou sexo. Você não precisa dar isso em troca de ajuda.
b7-careful-tell = Antes de dar seu nome, pergunte: “Quem são vocês, e a quem têm que contar?” Pode perguntar isso também no atendimento médico.
b7-careful-sign = Não assine nada que você não entenda. Se alguém quer ficar com seus documentos, pergunte: “Por quê, e por quanto tempo?”
b7-careful-no = Se um lugar diz não, você pode perguntar por quê. Também pode perguntar em outro lugar. Um não não significa que você fez algo errado.

## Who can help

b7-who = Quem pode ajudar
b7-who-line = Uma linha de apoio. Talvez alguém ali conheça um abrigo, atendimento médico ou ajuda jurídica perto de você.
b7-who-lawyer = Um advogado ou uma advogada. Ou uma organização para mulheres, para quem trabalha, para migrantes ou para crianças. Pergunte antes: “Custa alguma coisa?”
b7-who-doctor = Um hospital ou outro atendimento médico. Você pode perguntar ali quem talvez ajude com um lugar para ficar.
b7-who-person = Uma pessoa de confiança. Ela pode perguntar no seu lugar, sem dizer seu nome.
