### Guide B16: after I go home.
### Every claim stands in the list of facts (content/facts.toml); content/guides/b16.toml says which claim rests on which fact.
### "Home" is the country or the place where the reader lived before. Not everybody is safe there. Promise nothing.

b16-title = Depois que eu voltar para casa
# The line below the title, in the list of the start page.
b16-short = Segurança, documentos, ajuda, dinheiro que me devem
b16-answer = Alguns direitos podem ir com você. Talvez você possa pedir salário ou indenização a partir de casa. Alguns países ajudam pessoas que voltam. Depende do país.

## What this can mean

b16-mean = O que isso pode significar para você
b16-mean-fault = Se você volta com pouco dinheiro, ou com dívidas, não é culpa sua. Você decide a quem conta o que aconteceu.
b16-mean-time = Pode levar tempo até você se sentir de novo em casa. Talvez sinta tristeza, raiva ou cansaço, ou durma mal. Você pode pedir ajuda com isso também.
b16-mean-again = O Protocolo da ONU sobre o tráfico de pessoas diz: os países que fazem parte dele têm que tentar proteger as pessoas, para que não sejam traficadas de novo.

## In some places

b16-places = Em alguns lugares
b16-places-own = O Protocolo da ONU sobre o tráfico de pessoas diz: os países que fazem parte dele têm que deixar voltar as pessoas traficadas que são de lá. Têm que fazer isso sem uma demora que não seja razoável. Têm que pensar na segurança delas. Isso também vale para pessoas que tinham direito a viver lá para sempre.
b16-places-eu-pay = União Europeia, mas não a Dinamarca nem a Irlanda: você pode cobrar salários não pagos por trabalho lá, mesmo depois que mandaram você para casa. Isso vale mesmo que tenha trabalhado sem documentos.
b16-places-eu-money = União Europeia: talvez você viva num país da União Europeia, e o crime tenha sido em outro. Então você pode pedir indenização através de um serviço público no país onde vive. Ela é para pessoas que sofreram crimes violentos feitos de propósito. Pergunte a um advogado ou advogada se isso talvez valha para você.
b16-places-pl = Polônia: um centro nacional (KCIK) ajuda pessoas da Polônia que voltam para casa. Pode ajudar com moradia, atendimento médico, orientação jurídica e documentos novos. A página que lemos é de 2018 ou antes.
b16-places-id = Indonésia: pessoas traficadas têm direito a restituição. Isso é receber de volta o que foi tirado. Também têm direito a ajuda para se recuperar, e a que as levem para casa. O texto que lemos não tem data.
b16-places-bd = Bangladesh: trabalhadores que voltaram podiam fazer uma reclamação ao ministério do trabalho no exterior. Um relatório de 2017 diz isso.
b16-places-ar = Argentina: uma equipe do Estado organizou, para uma pessoa, uma viagem para casa dentro do país. Um jornal escreveu isso em 2025. Pergunte se ela pode fazer isso por você.

## What you can do

b16-do = O que você pode fazer
b16-do-safe = Pense onde você pode dormir em segurança, e quem deveria saber que você voltou. Você não precisa ir para o mesmo lugar de antes.
b16-do-contact = Guarde o telefone do seu advogado ou advogada ou da organização no outro país. Dê uma forma de contato que quem faz mal a você não possa ver.
b16-do-keep = Guarde contratos, mensagens, recibos de salário e cartas de tribunais. Deixe cópias com uma pessoa de confiança.
b16-do-doctor = Procure atendimento médico se fizeram mal ao seu corpo ou se você está doente. Pode começar pelo que dói, e contar mais depois.
b16-do-danger = Se alguém ameaça você em casa, leia o guia “Se estou em perigo agora”. Se você precisa sair de novo, um advogado ou uma advogada pode dizer que caminhos estão abertos.

## What you can ask for

b16-ask = O que você pode pedir
b16-ask-before = Antes de sair do outro país, pergunte ao seu advogado ou advogada: “Pode agir por mim quando eu não estiver aqui? O que tenho que assinar para isso?”
b16-ask-claim = Pergunte a um advogado ou advogada ou a um sindicato: “Posso cobrar daqui meu salário ou uma indenização? Quanto tempo tenho?”
b16-ask-court = Se há um processo no tribunal, pergunte: “Tenho que viajar de volta? Posso falar por vídeo? Quem paga a viagem?”
b16-ask-help = Pergunte a uma organização perto de você: “Há ajuda com moradia, escola ou trabalho? O que tenho que fazer para isso?”
b16-ask-papers = Se você precisa de documentos novos, pergunte o que tem que levar. Também pode perguntar: “O papel mostra o que aconteceu comigo?”

## What to be careful about

b16-careful = Com que ter cuidado
b16-careful-near = Talvez quem mandou você para longe more perto de você, ou seja da sua família. Se você tem medo, fale com uma organização antes de ir para lá.
b16-careful-debt = Talvez alguém diga que você ainda deve dinheiro pela viagem. Peça conselho antes de pagar, assinar ou trabalhar por isso.
b16-careful-offer = Tenha cuidado com uma nova oferta de trabalho ou de casamento em outro país. Pergunte antes a um sindicato ou a uma organização. Deixe uma cópia da oferta com uma pessoa de confiança.
b16-careful-story = Talvez alguém queira sua história para um jornal ou para a internet. Você pode dizer não. Imagens e nomes podem ficar ali por muito tempo.
b16-careful-office = Antes de dar seu nome num serviço público, pergunte: “A quem vocês têm que contar? Vocês vão avisar a polícia?”
b16-careful-police = A polícia pode ser um risco se for possível que prendam você. Ou se quem faz mal a você conhece alguém da polícia. Então procure antes outra ajuda: um advogado ou advogada, uma linha de apoio ou uma organização.

## Who can help

b16-who = Quem pode ajudar
b16-who-line = Uma linha de apoio no seu país. A lista de números diz quem é responsável por cada linha.
b16-who-organisation = Uma organização para pessoas que voltam de trabalhar fora, para mulheres, para crianças ou para migrantes. Pergunte antes quanto custa, e a quem tem que contar.
b16-who-lawyer = Um advogado ou uma advogada no seu país. Essa pessoa talvez trabalhe junto com alguém da área jurídica no outro país.
