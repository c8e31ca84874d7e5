### Guide B8: can I stay, can I be sent back?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b8.toml says which claim rests on which fact.
### "Consider" and "preferably" are not "must". Time to recover and think is not a permit to stay: never mix them up. Promise nothing.

b8-title = Posso ficar? Podem me mandar de volta?
# The line below the title, in the list of the start page.
b8-short = Autorizações, perigo no país de origem, voltar
b8-answer = Em alguns países, talvez você possa receber uma autorização de residência. Algumas pessoas ainda são mandadas para fora do país, mesmo onde a lei as protege. Fale antes com um advogado ou uma advogada.

## What this can mean

b8-mean = O que isso pode significar para você
b8-mean-fault = Se alguém ficou com seus documentos ou deixou sua autorização perder a validade, não é culpa sua.
b8-mean-two = Tempo para se recuperar e pensar não é o mesmo que uma autorização de residência. Pergunte sobre cada papel: “Ele me deixa ficar? Até quando?”
b8-mean-refugee = Orientações da agência da ONU para refugiados (ACNUR) dizem: algumas pessoas traficadas podem ser refugiadas. Um exemplo: você tem medo de quem explorou você, e o Estado do seu país não protege você. Orientações não são lei.

## In some places

b8-places = Em alguns lugares
# "The authority finds": the authority of that country decides if a reason fits.
b8-places-coe = Alguns países fazem parte do tratado do Conselho da Europa contra o tráfico de pessoas. Eles têm que dar às pessoas traficadas uma autorização que pode ser renovada, por um motivo ou por dois. Um: a autoridade conclui que sua situação pessoal precisa disso. O outro: ela conclui que sua presença é necessária para o processo contra quem explorou você. Cada país escolhe um motivo ou os dois.
b8-places-coe-decide = Nesses países, as autoridades não podem mandar você para fora do país enquanto decidem se houve tráfico de pessoas. Isso vale quando já há bons motivos para acreditar nisso.
b8-places-coe-time = Nesses países, as autoridades não podem aplicar uma ordem de sair do país durante seu tempo para se recuperar e pensar. Pergunte a um advogado ou advogada se isso talvez valha para você.
b8-places-coe-asylum = Nesses países, essa autorização não tira seu direito de pedir asilo. Para uma criança, a autorização tem que seguir o que é melhor para ela.
b8-places-un = O Protocolo da ONU sobre o tráfico de pessoas diz: em casos adequados, os países que fazem parte dele deveriam considerar deixar pessoas traficadas ficar. Pode ser por algum tempo ou para sempre. Eles não são obrigados a dizer sim.
b8-places-ca = Canadá: há uma autorização especial para pessoas traficadas. Ela vale pelo menos 12 meses, com algumas exceções, e não tem taxa. Você pode dizer diretamente ao serviço de imigração que você sofreu tráfico de pessoas. Lemos isso numa página de 2025 ou depois. Se puder, fale antes com um advogado ou uma advogada.
b8-places-tr = Turquia: pessoas traficadas podem receber uma autorização por pouco tempo. Ela pode ser prolongada, até um limite. A página onde lemos isso não tem data.
b8-places-br = Brasil: pessoas traficadas ou em trabalho escravo podem pedir uma autorização de residência. Podem pedir em qualquer unidade da Polícia Federal. Lemos isso num texto de 2024.
b8-places-br-police = A polícia pode ser um risco se for possível que prendam você. Ou se quem faz mal a você conhece alguém da polícia. Você pode falar antes com um advogado ou advogada, ou com uma organização.

## What you can do

b8-do = O que você pode fazer
b8-do-lawyer = Pergunte a um advogado ou advogada antes de ir a um serviço público: “Posso receber uma autorização? Posso pedir asilo?” Asilo (refúgio) é proteção como pessoa refugiada.
b8-do-afraid = Talvez uma autoridade queira mandar você de volta, e você tenha medo. Você pode dizer: “Tenho medo de voltar.” Peça um advogado ou uma advogada e intérprete.
b8-do-why = Se for seguro, escreva por que voltar é perigoso. Guarde isso onde quem faz mal a você não possa chegar.
b8-do-letters = Cartas de um serviço público talvez digam um último dia para responder. Mostre-as a um advogado ou advogada ou a uma organização assim que puder.
b8-do-sign = Não assine nada que você não entenda. Não assine que quer voltar, se não quer.

## What you can ask for

b8-ask = O que você pode pedir
b8-ask-own = Se sua autorização depende de quem vive com você ou de quem emprega você, pergunte a um advogado ou advogada: “Posso ter uma autorização só minha?”
b8-ask-return = Países que fazem parte do Protocolo da ONU sobre o tráfico de pessoas: uma volta para casa tem que levar em conta sua segurança e qualquer processo no tribunal. De preferência, a volta deveria ser escolha sua, mas isso não é uma obrigação.
b8-ask-before = Talvez você queira voltar para casa. Pode perguntar antes: “Quem sabe que eu vou chegar? Onde posso morar? Quem pode me ajudar lá?”

## What to be careful about

b8-careful = Com que ter cuidado
b8-careful-office = Antes de dar seu nome num serviço público, pergunte: “Vocês vão avisar a polícia ou a imigração?”
b8-careful-police = Em alguns lugares, pessoas que vão à polícia podem ser presas ou mandadas para fora do país. Relatórios de 2023 e 2024 dizem isso sobre o Líbano e o Kuwait. Também pode ser assim em outros países. Se puder, fale antes com um advogado ou advogada, uma linha de apoio ou uma organização.
b8-careful-embassy = O Estado do seu país talvez seja um risco para você? Então fale com um advogado ou advogada antes de ir à embaixada. O mesmo vale se você quer pedir asilo.
b8-careful-travel = Se você sair do país, isso talvez mude seu caso. Talvez você não possa voltar. Se for seguro esperar, pergunte antes a um advogado ou uma advogada.
b8-careful-sell = Tenha cuidado se alguém vende autorizações, ou diz que com certeza você vai receber uma. Ninguém pode prometer isso.

## Who can help

b8-who = Quem pode ajudar
b8-who-lawyer = Um advogado ou uma advogada que conhece as regras de autorizações e de asilo. Pergunte antes quanto custa.
b8-who-line = Uma linha de apoio. Talvez alguém ali conheça um advogado, uma advogada ou intérprete perto de você.
b8-who-organisation = Uma organização para migrantes ou pessoas refugiadas. Pergunte antes se ela trabalha para o Estado, e a quem tem que contar.
