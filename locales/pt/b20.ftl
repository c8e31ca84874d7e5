### Guide B20: my child and me.
### Every claim stands in the list of facts (content/facts.toml); content/guides/b20.toml says which claim rests on which fact.
### Parents of all kinds read this, and people who are pregnant. The law about families differs most of all: be no stronger. Promise nothing.

b20-title = Meu filho ou minha filha, e eu
# The line below the title, in the list of the start page.
b20-short = Ficar com a criança, documentos, ameaças
b20-answer = Depende do país. A maioria dos países tem que pensar no que é melhor para a criança. Pergunte cedo a um advogado ou advogada, sobretudo antes de assinar ou viajar.

## What this can mean

b20-mean = O que isso pode significar para você
b20-mean-fault = O que alguém fez com você não torna você um mau pai ou uma má mãe. Não é culpa sua, nem culpa da criança.
b20-mean-born = Talvez a criança tenha nascido enquanto alguém controlava você, ou depois que obrigaram você. Seja o que for que você sinta, pode falar disso no atendimento médico ou com quem ajuda você.
b20-mean-threat = Talvez alguém diga: “Se você for embora, vou tirar a criança de você.” Pode ser um modo de manter você ali. Também pode ser verdade. Depende da lei do país. Se for seguro esperar, pergunte a um advogado ou advogada antes de ir embora.
b20-mean-custody = Guarda é a palavra para quem cuida de uma criança e pode decidir por ela. Pergunte que regras valem onde você está.

## In some places

b20-places = Em alguns lugares
b20-places-un = A maioria dos países faz parte do tratado da ONU sobre os direitos da criança. Em cada decisão sobre uma criança, o que é melhor para ela tem que ser uma das coisas mais importantes. Isso não diz com quem a criança vai viver.
b20-places-coe-school = Alguns países fazem parte do tratado do Conselho da Europa contra o tráfico de pessoas. Lá, a ajuda para pessoas traficadas tem que incluir escola para as crianças.
b20-places-coe-family = Nesses países, a família também pode ser protegida, quando é necessário. É proteção contra vingança e ameaças num processo contra quem explorou você.
b20-places-detain = Em 2010, uma pessoa especialista da ONU disse: crianças migrantes não deveriam ser presas porque elas ou os pais delas não têm autorização. Isso são orientações, não lei.

## What you can do

b20-do = O que você pode fazer
b20-do-danger = Se você ou a criança estão em perigo agora, leia o guia “Se estou em perigo agora”.
b20-do-bag = Se talvez você tenha que sair, e se for seguro, prepare uma bolsa com documentos e roupas. Pense nos remédios da criança e num brinquedo. Aprenda de cor números de telefone importantes.
b20-do-papers = Se você tem uma certidão de nascimento, um cartão de saúde ou uma foto da criança, guarde bem tudo isso. Deixe cópias com uma pessoa de confiança.
b20-do-list = Guarde as ameaças, e escreva uma lista com datas. Anote quem cuida da criança em cada dia. Guarde tudo onde quem faz mal a você não possa chegar.
b20-do-talk = Você pode dizer à criança em palavras simples: “Isto não é culpa sua.” Pense antes no que a criança talvez conte a outras pessoas. Se for seguro, vocês podem treinar para onde ir se houver perigo.

## What you can ask for

b20-ask = O que você pode pedir
b20-ask-lawyer = Pergunte a um advogado ou advogada: “Quem pode decidir pela criança agora? Um tribunal pode nos proteger? O que pode acontecer se eu for embora com a criança?”
b20-ask-shelter = Antes de ir para um abrigo, pergunte: “A criança pode ficar comigo? Isso vale para meninos, e para crianças maiores?”
b20-ask-birth = Pergunte antes a um advogado ou advogada, ou a uma organização: “Como posso registrar o nascimento da criança? Isso pode ser um risco para mim? Tenho que dizer o nome do pai?”
b20-ask-permit = Se você não tem autorização, pergunte a um advogado ou advogada: “Que nacionalidade tem a criança? Ela e eu podemos ficar sem nos separar?”
b20-ask-court = Se há um processo no tribunal sobre a criança, peça intérprete. Pergunte se você pode falar sem encontrar quem faz mal a você.
b20-ask-taken = Se levaram a criança, ou se ela está em outro país, pergunte a um advogado ou advogada assim que puder. “O que podemos fazer agora? Quanto tempo temos?” Se você teme que alguém leve a criança para longe, pergunte: “Dá para impedir uma viagem ou um passaporte?”

## What to be careful about

b20-careful = Com que ter cuidado
b20-careful-travel = Antes de levar a criança para outro país, fale com um advogado ou advogada, se puder. Pergunte: “Posso fazer isto por minha conta? O que pode acontecer depois?”
b20-careful-sign = Não assine um papel sobre a criança que você não entenda. Diga: “Quero primeiro pedir conselho.” Peça que alguém leia o papel para você no seu idioma.
b20-careful-tell = Se uma criança está em risco, quem ajuda talvez conte a outras pessoas sem perguntar a você. Uma linha de apoio no Reino Unido diz isso. Pergunte antes: “O que vocês fazem se há uma criança?”
b20-careful-office = Se um serviço para crianças quer decidir sobre a criança, pergunte: “Por quê? O que posso fazer para ficar com a criança? Quem pode me ajudar com isso?”
b20-careful-call = Se alguém levar a criança agora, você pode ligar para um número de emergência. Talvez atenda a polícia.
b20-careful-police = Em alguns lugares, pessoas que vão à polícia podem ser presas ou mandadas para fora do país. Relatórios de 2023 e 2024 dizem isso sobre o Líbano e o Kuwait. Também pode ser assim em outros países. Você também pode perguntar a um advogado ou advogada, a uma linha de apoio ou a uma organização.

## Who can help

b20-who = Quem pode ajudar
b20-who-lawyer = Um advogado ou uma advogada que conhece as regras sobre famílias e crianças. Em alguns países, há regras sobre ajuda jurídica gratuita para pessoas traficadas. Índia e Jordânia são exemplos. Pergunte se essas regras valem para um processo sobre a criança.
b20-who-line = Uma linha de apoio. Algumas linhas são para mulheres ou para crianças. A lista de números diz quem é responsável por cada linha.
b20-who-people = Um profissional de saúde, uma parteira, ou uma organização para mulheres ou para crianças. Pergunte antes a quem têm que contar.
