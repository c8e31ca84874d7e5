### Guide B4: my papers and my pay
### Every claim stands in the list of facts (content/facts.toml); content/guides/b4.toml says which claim rests on which fact.
### "Papers" are a passport, an identity card, a permit. Be as strong as the English and no stronger. Promise nothing.

b4-title = Meus documentos e meu salário
# The line below the title, in the list of the start page.
b4-short = Passaporte, salário, dívidas
b4-answer = Talvez você tenha direito aos seus documentos e ao seu salário, mesmo sem autorização de residência. Depende do país. Peça antes conselho.

## What this can mean

b4-mean = O que isso pode significar para você
b4-mean-fault = Se alguém fica com seus documentos ou retém seu salário, não é culpa sua.
b4-mean-sign = Ficar com seus documentos e reter seu salário são sinais de trabalho forçado. Talvez um sinal baste, ou só vários juntos.
b4-mean-debt = Talvez você tenha que trabalhar para pagar uma dívida. Se não contam seu trabalho de forma justa, ou se isso não tem fim, chama-se servidão por dívida. Também é um sinal.
b4-mean-fee = A organização da ONU para o trabalho diz: quem trabalha não deveria pagar para conseguir um emprego. Quem emprega é que deveria pagar. A lei muda de país para país.

## In some places

b4-places = Em alguns lugares
b4-places-un-papers = Países que fazem parte do tratado da ONU sobre trabalhadores migrantes: só uma autoridade com permissão da lei pode tirar de você o passaporte ou a autorização. Ela tem que dar um recibo.
b4-places-un-pay = Nesses países, quem emprega você tem que pagar, mesmo que você não tenha documentos.
b4-places-un-prison = Nesses países, não podem pôr você na prisão só porque você não cumpriu um contrato de trabalho.
b4-places-un-who = Países da Europa e do Golfo, e os Estados Unidos, na maioria, não fazem parte deste tratado.
b4-places-eu = União Europeia, mas não a Dinamarca nem a Irlanda: você pode cobrar salários não pagos mesmo que tenha trabalhado sem documentos. Também pode fazer isso depois que mandarem você para casa.
b4-places-eu-amount = Lá, a lei supõe que você trabalhou pelo menos três meses, se ninguém provar o contrário. Seu salário tem que ser contado com pelo menos o salário mínimo legal, ou o salário acertado para esse trabalho.
b4-places-kw = Kuwait, trabalho doméstico: a lei dá um dia de folga por semana e um salário mínimo por mês. Ela permite no máximo 12 horas de trabalho por dia. Um relatório de 2020 diz isso.
b4-places-complain = Catar e Jordânia: quem trabalha pode fazer uma reclamação ao Estado pela internet. Isso vale também para quem faz trabalho doméstico. Lemos isso em textos de 2021 e 2022.

## What you can do

b4-do = O que você pode fazer
b4-do-safe = Sua segurança vem primeiro. Não se ponha em perigo para recuperar documentos ou salário.
b4-do-days = Anote seus dias e horas, o que foi prometido e o que foi pago.
b4-do-keep = Guarde mensagens de ameaça, e uma lista do que aconteceu, com datas. Guarde tudo onde quem faz mal a você não possa chegar.
b4-do-copy = Se você ainda tem seus documentos, deixe uma cópia ou uma foto com uma pessoa de confiança.
b4-do-sign = Não assine nada que você não entenda. Não assine que pagaram você, se não pagaram.

## What you can ask for

b4-ask = O que você pode pedir
b4-ask-time = Pergunte logo: “Quanto tempo tenho para cobrar meu salário?”
b4-ask-embassy = Você pode perguntar à sua embaixada sobre documentos novos, se o Estado do seu país não for um risco.
b4-ask-money = Países que fazem parte do Protocolo da ONU sobre o tráfico de pessoas: a lei tem que dar às pessoas traficadas uma possibilidade de receber indenização. Isso é dinheiro pelo dano sofrido.
b4-ask-remedy = Países que fazem parte do Protocolo de 2014 sobre o trabalho forçado: quem teve que fazer trabalho forçado tem que ter formas de reparar o dano, como indenização. Isso não depende de uma autorização de residência.

## What to be careful about

b4-careful = Com que ter cuidado
b4-careful-leave = Kuwait: se você for embora, quem emprega você pode comunicar às autoridades que você está ausente. Isso pode levar à prisão. Outros países do Golfo têm sistemas parecidos. Se for seguro esperar, peça conselho antes de ir embora.
b4-careful-office = Antes de dar seu nome num serviço público, pergunte: “Vocês vão avisar a polícia ou a imigração?”
b4-careful-police = Em alguns lugares, pessoas que vão à polícia podem ser presas ou mandadas para fora do país. Relatórios de 2023 e 2024 dizem isso sobre o Líbano e o Kuwait. Também pode ser assim em outros países. Se puder, fale antes com um advogado ou advogada, uma linha de apoio ou uma organização.
b4-careful-employer = Quem emprega você talvez fique com raiva quando você pedir. Pense antes onde você estaria em segurança.

## Who can help

b4-who = Quem pode ajudar
b4-who-union = Um sindicato, ou uma organização para quem trabalha ou para migrantes.
b4-who-lawyer = Um advogado ou uma advogada. Em alguns países, pessoas traficadas podem receber ajuda jurídica gratuita. Índia e Jordânia são exemplos.
b4-who-line = Uma linha de apoio. Talvez alguém ali saiba quem pode ajudar com salário e documentos perto de você.
