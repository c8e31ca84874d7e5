### Guide B1: if I am in danger now
### Read in a hurry and in fear: keep every sentence as short as you can. Numbers stand on the pages of the countries.
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b1-title = Se estou em perigo agora
# The line below the title, in the list of the start page.
b1-short = Para quem ligar, e outros caminhos
b1-answer = Se puder, ligue para o número de emergência do país onde você está. Em geral, atende a polícia. Se a polícia é um risco para você, há outros caminhos.

## Call. A link to the list of countries follows these two.

b1-call = Ligar
b1-call-police = A polícia talvez saiba da ligação, ou venha. Se isso é um risco para você, leia antes “Outros caminhos”.
b1-call-number = Vá aos números abaixo, e escolha o país onde você está. O número de emergência vem primeiro.

## When you call

b1-say = Quando você ligar
b1-say-where = Diga primeiro onde você está. Depois diga de que precisa.
b1-say-place = Não sabe onde está? Procure placas de rua, um prédio conhecido, ou um endereço numa carta.
b1-say-language = Diga o nome do seu idioma. Talvez alguém ali fale esse idioma.
b1-say-sure = Você não precisa ter certeza se é muito grave. Pode ligar quando sentir que há perigo.

## When the police can be a risk

b1-police = Quando a polícia pode ser um risco
b1-police-arrest = Em alguns lugares, pessoas que sofreram exploração podem ser presas ou mandadas para fora do país. Relatórios de 2023 e 2024 dizem isso sobre o Líbano e o Kuwait. Também pode ser assim em outros países.
b1-police-officials = Um relatório de 2022 diz que autoridades na Líbia também exploraram migrantes.
b1-police-know = Pode ser um risco se quem faz mal a você tem amizades na polícia.
b1-police-you = Você conhece o lugar e as pessoas. Você decide a quem pedir ajuda.

## Other ways

b1-ways = Outros caminhos
b1-ways-line = Uma linha de apoio que não seja da polícia. A lista de números diz quem é responsável por cada linha.
b1-ways-hospital = Um hospital ou outro atendimento médico. Você pode perguntar antes: “A quem vocês têm que contar?”
b1-ways-people = Uma pessoa de confiança. Ou uma organização para mulheres, para quem trabalha ou para migrantes.
b1-ways-embassy = A embaixada do seu país, se o Estado do seu país não é um risco para você.
b1-ways-no-police = Em alguns países você pode receber ajuda sem ir à polícia. Portugal e Polônia são exemplos.

## What you can do

b1-do = O que você pode fazer
b1-do-go = Se puder sair dali em segurança, vá aonde há outras pessoas. Pode ser uma loja, uma estação ou um hospital.
b1-do-wait = Se ir agora for mais perigoso, você pode esperar um momento melhor. Não é culpa sua ter que esperar.
b1-do-bag = Se houver tempo, prepare uma bolsa com documentos e roupas. Aprenda de cor um número importante.
b1-do-phone = Se você sente que alguém vigia seu telefone, talvez tenha razão. Procure ajuda no telefone de uma pessoa amiga, ou num computador de biblioteca.
b1-do-delete = Não apague tudo de uma vez. Quem controla você talvez note, e se torne um perigo maior.

## If your body was hurt

b1-hurt = Se fizeram mal ao seu corpo
b1-hurt-doctor = Procure atendimento médico assim que puder, mesmo que ninguém veja que você tem algum ferimento.
# HIV is the virus, PEP the usual short name of the medicine.
b1-hurt-hiv = Depois de sexo forçado, peça o remédio para prevenir o HIV (VIH), chamado PEP. Ele tem que começar o mais cedo possível, sempre dentro de 72 horas (três dias).
b1-hurt-more = Você também pode perguntar sobre gravidez, e sobre outras doenças.

## What you can ask for

b1-ask = O que você pode pedir
b1-ask-person = Você pode pedir intérprete. Pode pedir para falar com uma mulher, ou com um homem.
b1-ask-coe = Alguns países fazem parte do tratado do Conselho da Europa contra o tráfico de pessoas. Lá, pessoas traficadas têm que receber um lugar seguro para viver e atendimento médico de emergência.
b1-ask-coe-interpreter = Nesses países, elas também têm que receber intérprete quando for adequado. Se você precisa de intérprete, diga.
