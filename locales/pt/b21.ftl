### Guide B21: refugees, and people who ask for asylum.
### Every claim stands in the list of facts (content/facts.toml); content/guides/b21.toml says which claim rests on which fact.
### Guidance is not a law, and "some people can be refugees" is not "you are one". Permits and being sent back are in B8. Promise nothing.

b21-title = Tenho medo de voltar: asilo (refúgio)
# The line below the title, in the list of the start page.
b21-short = Pessoas refugiadas, e o que dizer a quem
b21-answer = Orientações da agência da ONU para refugiados (ACNUR) dizem: algumas pessoas que têm medo de quem lhes fez mal podem ser refugiadas. Um exemplo: o Estado do seu próprio país não as protege. Depende do seu caso e do país. Fale antes com um advogado ou uma advogada.

## What this can mean

b21-mean = O que isso pode significar para você
b21-mean-fault = Não é culpa sua ter medo. Não é culpa sua como você teve que viajar.
b21-mean-word = Asilo (refúgio) é proteção como pessoa refugiada. Um advogado ou uma advogada pode dizer como pedir, quem decide, e quanto tempo talvez leve.
b21-mean-guide = As orientações são de 2006. Elas falam de pessoas que foram traficadas e temem perseguição quando voltarem. Um advogado ou uma advogada pode dizer se esta palavra talvez sirva. Orientações não são lei.
b21-mean-smuggler = Contrabando de migrantes significa que alguém leva pessoas através de uma fronteira contra a lei, para ganhar dinheiro. Tráfico de pessoas significa que alguém explora você. Talvez você tenha pago por uma viagem assim. Se então exploraram você, isso pode virar tráfico de pessoas.

## In some places

b21-places = Em alguns lugares
b21-places-coe = Alguns países fazem parte do tratado do Conselho da Europa contra o tráfico de pessoas. Lá, uma autorização para pessoas traficadas não tira seu direito de pedir asilo.
b21-places-more = O guia B8 fala de autorizações e do risco de mandarem você de volta. O guia B6 fala de tempo para pensar. O guia B3 fala de punição, também por entrar sem autorização.

## What to say to whom

b21-say = O que dizer a quem
b21-say-border = Numa fronteira, ou onde alguém quer mandar você de volta, você pode dizer: “Tenho medo de voltar. Quero pedir asilo.” Peça intérprete. Se puder, fale antes com um advogado ou uma advogada.
b21-say-lawyer = Ao seu advogado ou advogada, você pode contar: quem fez mal a você, de quem tem medo, e se o Estado do seu país protege você. Pergunte no começo: “O que fica só entre nós?”
b21-say-exploited = Pergunte ao seu advogado ou advogada: “Deveria dizer que me exploraram? A quem, e quando?” Talvez isso seja importante para o asilo.
b21-say-true = Use suas próprias palavras, e diga o que é verdade. Se alguém vende uma história para você contar, não a use. Ela pode prejudicar seu caso.
b21-say-memory = É normal que sua história não esteja em ordem, ou que você se lembre de mais coisas depois. Pergunte ao seu advogado ou advogada como acrescentar isso.
b21-say-interpreter = Diga se você não entende quem interpreta, ou se essa pessoa talvez conheça as pessoas de quem você tem medo. Você pode pedir outra pessoa, uma mulher ou um homem.
b21-say-alone = Talvez você tenha vindo com quem faz mal a você, ou com a família. Você pode pedir para falar a sós. Se for possível que essa pessoa fique com raiva, peça quando ela não puder ouvir você.

## What you can do

b21-do = O que você pode fazer
b21-do-paper = Peça um papel que mostre que você pediu asilo. Se for seguro, guarde uma cópia com uma pessoa de confiança.
b21-do-address = Se você mudar de casa, pergunte antes como avisar o serviço. As cartas dele talvez digam um último dia para responder.
b21-do-keep = Guarde mensagens de ameaça, e uma lista do que aconteceu, com datas. Guarde tudo onde quem faz mal a você não possa chegar. Se ameaçam sua família no seu país, anote isso também.

## What you can ask for

b21-ask = O que você pode pedir
b21-ask-lawyer = Pergunte a um advogado ou advogada: “Posso pedir asilo aqui? Importa por que países passei?”
b21-ask-both = Pergunte: “Posso pedir asilo e também uma autorização para pessoas traficadas? Um muda o outro?”
b21-ask-place = No lugar onde você espera, talvez também more quem faz mal a você. Você pode perguntar: “Posso morar em outro lugar?”

## What to be careful about

b21-careful = Com que ter cuidado
b21-careful-smuggler = Tenha cuidado se alguém oferece uma viagem, documentos, trabalho ou uma cama. Talvez queira em troca uma dívida, seus documentos ou sexo. Você não precisa dar isso em troca de ajuda.
b21-careful-embassy = A embaixada do seu próprio Estado trabalha para esse Estado. Se você teme o Estado do seu país, fale com um advogado ou advogada antes de ligar, escrever ou ir. O mesmo vale para um novo passaporte, ou uma visita ao seu país.
b21-careful-online = Se puder, não ponha na internet seu rosto, seu lugar nem sua história. Talvez os vejam pessoas de quem você tem medo.
b21-careful-punished = Às vezes, pessoas que sofreram exploração ainda vão para a prisão. Ou são mandadas para fora do país. Isso acontece mesmo onde a lei as protege. Uma declaração de 2014 diz isso.
b21-careful-police = Em alguns lugares, pessoas que vão à polícia podem ser presas ou mandadas para fora do país. Relatórios de 2023 e 2024 dizem isso sobre o Líbano e o Kuwait. Também pode ser assim em outros países. Se puder, fale antes com um advogado ou advogada, uma linha de apoio ou uma organização.
b21-careful-libya = Líbia: um relatório de 2022 diz que grupos armados e autoridades também exploraram migrantes. Lá, procure ajuda de uma organização que não faz parte do Estado.

## Who can help

b21-who = Quem pode ajudar
b21-who-lawyer = Um advogado ou uma advogada que conhece as regras sobre asilo e exploração. O guia B10 fala de advogados, advogadas e intérpretes.
b21-who-organisation = Uma organização para pessoas refugiadas. Pergunte ali se a agência da ONU para refugiados (ACNUR) pode ajudar você. Pergunte antes: “Vocês trabalham para o Estado? A quem têm que contar?”
b21-who-line = Uma linha de apoio. Talvez alguém ali conheça um advogado, uma advogada ou intérprete perto de você.
