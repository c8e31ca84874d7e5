### Guide B12: I am under 18, or I was.
### Every claim stands in the list of facts (content/facts.toml); content/guides/b12.toml says which claim rests on which fact.
### A child may read this: the plainest words of your language, short sentences, nothing that frightens. Promise nothing.

b12-title = Tenho menos de 18 anos, ou tinha
# The line below the title, in the list of the start page.
b12-short = Direitos das crianças, e quem pode ajudar
b12-answer = Talvez regras especiais protejam pessoas com menos de 18 anos. Algumas talvez valham se você tinha menos de 18 anos quando aconteceu. Você pode perguntar a uma pessoa adulta de confiança, ou a uma linha de apoio.

## What this can mean

b12-mean = O que isso pode significar para você
b12-mean-fault = O que alguém fez com você não é culpa sua. Não é culpa sua mesmo que você tenha dito sim, recebido dinheiro ou gostado dessa pessoa.
b12-mean-rule = Países que fazem parte do Protocolo da ONU sobre o tráfico de pessoas: criança é qualquer pessoa com menos de 18 anos. É tráfico de pessoas recrutar (atrair) ou levar uma criança para explorar essa criança. Não é preciso que alguém obrigue ou engane a criança. Explorar é usar alguém, por exemplo para trabalho forçado ou para sexo.
b12-mean-then = Talvez você tenha mais idade agora. Você pode dizer a um advogado ou advogada que idade tinha quando começou. Esta regra talvez valha para aquele tempo.
b12-mean-given = Talvez alguém tenha dado você a outra pessoa, que usou você. Países que fazem parte do tratado da ONU de 1956 sobre a escravidão: isso é uma prática parecida com a escravidão. Vale se a criança tem menos de 18 anos e é dada a alguém para ser explorada.

## In some places

b12-places = Em alguns lugares
b12-places-un = A maioria dos países faz parte do tratado da ONU sobre os direitos da criança. Em cada decisão sobre uma criança, eles têm que pensar no que é melhor para ela. Isso tem que ser uma das coisas mais importantes.
b12-places-expert = Em 2009, uma pessoa especialista da ONU disse: crianças exploradas deveriam receber ajuda e proteção. Não deveriam ser tratadas como pessoas que cometeram um crime. Em 2010, a pessoa especialista em migrantes disse: crianças não deveriam ser presas porque elas ou os pais delas não têm autorização. Isso são orientações, não lei.
b12-places-coe-age = Alguns países fazem parte do tratado do Conselho da Europa contra o tráfico de pessoas. Talvez não tenham certeza da sua idade, e seja possível que você tenha menos de 18 anos. Então têm que tratar você como criança enquanto conferem.
b12-places-coe-guardian = Nesses países, uma criança traficada sem família por perto tem que receber um tutor ou uma tutora. É uma pessoa que tem que fazer o que é melhor para a criança.
b12-places-coe-school = Nesses países, a ajuda para crianças traficadas tem que incluir escola.
b12-places-coe-court = Nesses países, crianças traficadas têm que receber proteção especial num processo no tribunal. Ela tem que levar em conta o que é melhor para elas.
b12-places-eu = União Europeia, mas não a Dinamarca: a ajuda para algumas crianças não pode depender de ajudarem num processo criminal. Isso vale para crianças que sofreram abuso ou exploração sexual. Uma lei de 2011 diz isso.

## What you can do

b12-do = O que você pode fazer
b12-do-adult = Conte a uma pessoa adulta de confiança. Pode ser alguém da escola, um profissional de saúde, ou o pai ou a mãe de uma pessoa amiga. Se uma pessoa não ouvir, você pode contar a outra.
b12-do-little = Você não precisa dizer tudo de uma vez. Pode começar assim: “Preciso de ajuda.”
b12-do-age = Talvez alguém tenha mandado você dizer outra idade. Você pode dizer sua idade verdadeira. Se tem um papel que mostra isso, guarde-o onde quem faz mal a você não possa chegar.
b12-do-danger = Se você está em perigo agora, leia o guia “Se estou em perigo agora”. Se fez algo ilegal porque alguém obrigou você, leia “Vão me punir?”.

## What you can ask for

b12-ask = O que você pode pedir
b12-ask-decide = Você pode perguntar: “Quem decide sobre mim? Posso dizer o que quero? Onde vou morar?”
b12-ask-age = Se alguém quer conferir sua idade, você pode perguntar: “Como vocês fazem isso? Posso dizer não? Onde fico até lá?”
b12-ask-person = Você pode pedir que uma pessoa de confiança fique com você. Pode pedir uma pausa. Pode pedir alguém que fale seu idioma.
b12-ask-lawyer = Você pode pedir um advogado ou uma advogada. Essa pessoa conhece as regras e pode falar por você. Pergunte: “É grátis para mim?”
b12-ask-late = Se foi há muito tempo, você pode perguntar a um advogado ou advogada: “Ainda posso fazer algo? Quanto tempo tenho? Importa que idade eu tinha?”

## What to be careful about

b12-careful = Com que ter cuidado
b12-careful-tell = Se uma criança está em risco, quem ajuda talvez conte a outras pessoas sem perguntar. Uma linha de apoio no Reino Unido diz isso. Você pode perguntar antes, sem seu nome: “A quem vocês contam se alguém tem menos de 18 anos?”
b12-careful-family = Talvez alguém da sua família faça mal a você. Você pode dizer isso logo no começo: “Por favor, não entrem em contato com minha família.”
b12-careful-police = Em alguns lugares, pessoas que vão à polícia podem ser presas ou mandadas para fora do país. Relatórios de 2023 e 2024 dizem isso sobre o Líbano e o Kuwait. Também pode ser assim em outros países. Você pode falar antes com uma linha de apoio, um advogado ou advogada, ou uma organização para crianças.
b12-careful-offer = Tenha cuidado se alguém oferece dinheiro, trabalho ou uma cama e diz: “Este é nosso segredo.” Fale com uma pessoa adulta de confiança antes de ir.
b12-careful-pictures = Talvez alguém diga: “Vou mostrar imagens suas.” Não é culpa sua. Tente não enviar mais imagens nem dinheiro. Não envie as imagens a ninguém como prova. Diga que elas existem. Conte a uma pessoa adulta de confiança, ou a uma linha de apoio.

## Who can help

b12-who = Quem pode ajudar
b12-who-line = Uma linha de apoio. Algumas linhas são para crianças. A lista de números diz quem é responsável por cada linha.
b12-who-people = Alguém da escola, da saúde ou da enfermagem, ou uma organização para crianças.
b12-who-lawyer = Um advogado ou uma advogada que conhece os direitos das crianças. Uma organização para crianças talvez conheça alguém assim.
