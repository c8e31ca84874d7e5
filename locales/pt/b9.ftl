### Guide B9: can the harm be put right?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b9.toml says which claim rests on which fact.
### The words in brackets are the words that lawyers use; use the usual ones of your language. Nobody can say that money will come. Promise nothing.

b9-title = O dano pode ser reparado?
# The line below the title, in the list of the start page.
b9-short = Dinheiro pelo dano sofrido, e outras reparações
b9-answer = Às vezes, em parte. Talvez você possa pedir dinheiro pelo dano sofrido, e outra reparação. Depende do país. Peça conselho logo, porque pode haver prazos.

## What this can mean

b9-mean = O que isso pode significar para você
b9-mean-fault = O que fizeram a você não é culpa sua. A escolha de pedir ou não alguma coisa é sua.
b9-mean-status = Países que fazem parte do Protocolo de 2014 sobre o trabalho forçado: quem teve que fazer trabalho forçado tem que ter formas de reparar o dano, como indenização. Isso não depende de uma autorização de residência.

## Six kinds of remedy

b9-kinds = Seis formas de reparar o dano
b9-kinds-un = Orientações da ONU indicam cinco tipos de reparação depois de violações muito graves dos direitos humanos. Orientações não são lei.
b9-kinds-back = Devolver (restituição). Significa devolver o que você tinha, até onde for possível: liberdade, identidade, vida em família, emprego, casa, bens.
b9-kinds-money = Dinheiro pelo dano sofrido (indenização ou compensação). Países que fazem parte do Protocolo da ONU sobre o tráfico de pessoas: a lei tem que dar às pessoas traficadas uma possibilidade de recebê-lo.
b9-kinds-care = Ajuda para se recuperar (reabilitação). Isso inclui cuidados médicos, apoio psicológico, e serviços jurídicos e sociais.
b9-kinds-truth = Verdade e um pedido de desculpas (satisfação). A verdade é contada, e alguém pede desculpas.
b9-kinds-again = Passos para que não aconteça de novo (não repetição).
b9-kinds-protect = A sexta forma é proteção enquanto o processo corre (proteção provisória). Países que fazem parte do tratado do Conselho da Europa contra o tráfico de pessoas têm uma obrigação. Eles têm que proteger pessoas traficadas e testemunhas contra vingança e ameaças. Têm que fazer isso durante e depois do processo.

## In some places

b9-places = Em alguns lugares
b9-places-coe = Países que fazem parte do tratado do Conselho da Europa contra o tráfico de pessoas: pessoas traficadas têm direito a uma indenização de quem fez isso. O Estado também tem que tornar possível a indenização, por exemplo com um fundo. A lei do próprio país fixa as condições.
b9-places-eu = União Europeia: cada país tem que ter um sistema de indenização para pessoas que sofreram crimes violentos feitos de propósito. O crime tem que ter acontecido nesse país. Pergunte: “Isto vale para mim?”

## More than one country

b9-border = Se há mais de um país
b9-border-start = Você pode perguntar a um advogado ou advogada ou a uma organização no país onde está agora. Talvez saibam como começar em outro país.
b9-border-eu = União Europeia: talvez você viva num país da União Europeia e o crime tenha sido em outro. Então você pode pedir indenização através de um serviço público no país onde vive.
b9-border-court = Os 46 países do Conselho da Europa: antes de ir ao Tribunal Europeu dos Direitos Humanos, em geral você tem que passar pelos tribunais do país. Depois da decisão final lá, você tem 4 meses para levar seu caso ao Tribunal Europeu. Lemos os 4 meses num texto de 2022.
# OAS: the organisation of states in the Americas. A petition is a letter that asks the Commission to look at what a state did.
b9-border-americas = Países das Américas que fazem parte da OEA: qualquer pessoa, grupo ou organização pode enviar uma petição à Comissão Interamericana de Direitos Humanos. Ela tem que ser enviada dentro de 6 meses depois da decisão final no país. A página que lemos não tem data.
b9-border-women = Alguns países aceitaram que se façam reclamações ao comitê da ONU sobre os direitos das mulheres (CEDAW). Nesses países, o comitê pode pedir ao Estado que proteja você imediatamente. Uma reclamação ali tem que ter um nome.

## What you can do

b9-do = O que você pode fazer
b9-do-safe = Sua segurança vem primeiro. Quem fez mal a você talvez fique com raiva quando você pedir. Não se ponha em perigo para conseguir provas.
b9-do-list = Se for seguro, anote datas, lugares, horas de trabalho e promessas. Anote quem viu o que aconteceu.
b9-do-keep = Guarde contratos, mensagens e fotos. Guarde papéis sobre o que isso custou a você: atendimento médico, remédios, viagens. Guarde tudo isso onde quem faz mal a você não possa chegar.
b9-do-doctor = No atendimento médico, você pode perguntar: “Pode escrever o mal que fizeram ao meu corpo e como me sinto? Posso ter uma cópia?”

## What you can ask for

b9-ask = O que você pode pedir
b9-ask-which = Pergunte a um advogado ou advogada ou a uma organização: “Quais dessas formas talvez estejam abertas para mim? Em que país?”
b9-ask-first = Antes de dar seu nome num serviço público, pergunte: “O que tenho que fazer primeiro? A quem vocês têm que contar sobre mim?”
b9-ask-cost = Pergunte: “Quanto custa? Tenho que pagar se perdermos? Posso ter um advogado ou uma advogada de graça?”

## What to be careful about

b9-careful = Com que ter cuidado
b9-careful-time = Há prazos, e eles são diferentes. Pergunte cedo: “Quanto tempo tenho?” Pergunte também se você acha que é tarde demais.
b9-careful-sign = Peça conselho antes de assinar que pagaram você, ou que não quer mais nada.
b9-careful-money = Não conte com dinheiro antes de ele ser pago. Tenha cuidado com pessoas que prometem dinheiro e querem antes um pagamento.

## Who can help

b9-who = Quem pode ajudar
b9-who-lawyer = Um advogado ou uma advogada. Países que fazem parte do tratado do Conselho da Europa contra o tráfico de pessoas: pessoas traficadas têm direito a ajuda jurídica e a assistência jurídica gratuita. As regras de cada país fixam as condições.
b9-who-line = Uma linha de apoio, um sindicato ou uma organização. Talvez alguém ali conheça um advogado ou uma advogada perto de você.
