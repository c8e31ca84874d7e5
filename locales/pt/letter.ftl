### The letter: every word of the form, from "before you start" to "stored".
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The frame around every step

# $step (number) - the number of this step
# $all (number) - how many steps there are
letter-step-of = Passo { $step } de { $all }
letter-continue = Continuar
letter-skip = Saltar
letter-back = Voltar
letter-send-so-far = Enviar o que tenho até agora
letter-stop = Parar e apagar tudo
letter-stop-sure = Apagar tudo o que você escreveu aqui?
letter-stop-yes = Sim, apagar
letter-stop-no = Não, manter
# For somebody who helps: the words of every screen in two languages. Stands at the end of each screen.
letter-second = Mostrar um segundo idioma
letter-second-end = Mostrar só um idioma
# Above the list of languages. The letter is written in the language that was there first.
letter-second-which = Que segundo idioma esta página deve mostrar? A sua carta continua no primeiro.
letter-stopped-title = Tudo o que você escreveu aqui foi apagado
letter-stopped-nothing = Nada foi enviado.
letter-stopped-offered = A carta trancada já estava a caminho. Talvez tenha chegado. Nesse caso, a entidade pode ler a carta.
letter-stopped-text = O histórico do navegador talvez ainda mostre que você esteve neste site. Quem puder olhar este telefone talvez veja isso. Programas espiões escondidos também continuariam ali.
letter-start-again = Começar de novo
letter-loading = Um momento. O formulário está carregando.
letter-numbers-link = Números de telefone
letter-about-link = O que ainda pode dar errado
letter-language-failed = Não foi possível carregar o outro idioma. Nada do que você escreveu se perdeu. Tente de novo quando houver sinal.

## F1 Before you start

letter-before-title = Antes de começar
letter-before-intro = Você não precisa escrever. Pode parar a qualquer momento. Pode saltar qualquer pergunta.
letter-before-safe = Você está em segurança onde está agora?
letter-before-safe-yes = Sim
letter-before-safe-no = Não
letter-before-safe-unsure = Não tenho certeza
letter-before-danger-title = Sua segurança vem primeiro
letter-before-danger-text = Uma carta não é lida na hora. Se puder, saia desta página e ligue primeiro. Você pode voltar mais tarde.
letter-before-company = Alguém pode ver o que você lê ou ouvir você agora?
letter-before-alone = Não, não há ninguém comigo
letter-before-somebody-near = Sim, há alguém por perto
letter-before-company-unsure = Não tenho certeza
letter-before-not-alone-title = Talvez seja melhor fazer isto mais tarde
letter-before-not-alone-text = Você pode sair agora e voltar quando não houver ninguém por perto. Também pode ligar primeiro para alguém.
letter-before-leave-now = Sair deste site agora
letter-before-phone = De quem é este telefone ou computador?
letter-before-phone-mine = Meu, e ninguém mais usa
letter-before-phone-shared = Compartilhado, emprestado, ou alguém olha o que há nele
letter-before-phone-unsure = Não tenho certeza
letter-before-shared-title = Este telefone talvez guarde sua visita
letter-before-shared-text = Se puder, use o telefone de uma pessoa de confiança, ou um computador de biblioteca. A navegação privada ou anônima mantém a visita fora do histórico. Ela não faz parar programas espiões escondidos.
letter-before-exit-title = O que o botão “Sair” faz, e o que não faz
letter-before-exit-hides = “Sair” esconde esta página na hora e abre outra que não chama a atenção.
letter-before-exit-history = Ele não apaga o histórico do navegador. Seu telefone talvez ainda mostre esta visita. O botão também não faz parar programas espiões escondidos.
letter-before-exit-lost = O que você escreveu e não enviou se perde. Também se perde se você fechar ou recarregar esta página, ou voltar no navegador. Para proteger você, não guardamos nada no seu telefone.
letter-before-exit-return = Para voltar, escreva de novo o endereço deste site.
letter-before-exit-help = Num teclado, você também pode pressionar Shift três vezes.
letter-before-private = Suas respostas nesta página não são enviadas a ninguém.
letter-before-why = Para que você possa escolher um momento seguro. Ninguém recebe estas respostas.

## F2 Who it is about

letter-about-title = Sobre quem é a carta?
letter-about-why = Para que a entidade saiba quem precisa de ajuda. Aqui ninguém pede um nome.
letter-about-me = Sobre mim
letter-about-somebody-else = Sobre alguém que conheço
letter-about-rather-not-say = Não quero dizer
letter-about-somebody-note = Por favor, escreva só o que essa pessoa ia querer que você escrevesse. Se for seguro, pergunte antes a ela. Nas perguntas sobre perigo, sobre o que aconteceu e sobre ajuda, “eu”, “me” e “meu” falam dessa pessoa.

## F3 Who gets the letter

letter-agency-title = Quem deveria ler sua carta?
letter-agency-why = Sua carta é trancada para que só a entidade que você escolher possa abri-la. Por favor, leia como cada uma trabalha.
letter-agency-run-by = Responsável
letter-agency-run-by-ngo = Uma organização independente
letter-agency-run-by-government = O governo
letter-agency-run-by-police = A polícia
letter-agency-run-by-international = Uma organização internacional
letter-agency-run-by-other = Outra pessoa ou grupo
letter-agency-police = A entidade avisa a polícia?
letter-agency-immigration = A entidade avisa a imigração?
letter-agency-tells-never = Não, ela diz que nunca avisa
letter-agency-tells-with-consent = Só se você concordar
letter-agency-tells-when-required = Sim, quando a lei diz que tem que avisar
letter-agency-tells-always = Sim
letter-agency-duty = O que ela tem que comunicar às autoridades
letter-agency-langs = Idiomas que ela lê
letter-agency-answer = Ela procura responder
# $days (number) - how many days the agency says it needs
letter-agency-answer-days = { $days ->
    [one] no prazo de { $days } dia
    [many] no prazo de { $days } de dias
   *[other] no prazo de { $days } dias
}
letter-agency-country = Trabalha em
letter-agency-hours = Horário
letter-agency-hours-always = Dia e noite
letter-agency-hours-every-day = Todos os dias
# $first (text) - the first day of the week on which they are open
# $last (text) - the last such day
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-weekly = De { $first } a { $last }, das { $from } às { $until }
# $day (text) - the one day of the week on which they are open
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-one-day = { $day }, das { $from } às { $until }
# $zone (text) - the place by whose clock the hours are, such as Europe/London
letter-agency-hours-zone = Pelo relógio de { $zone }
# $day (text) - a date
letter-agency-closed = Fechada até { $day }. Ninguém lê cartas antes disso.
# $name (text) - the name of another agency
letter-agency-successor = Esta entidade já não recebe cartas. { $name } faz este trabalho agora. Por favor, escolha essa outra.
letter-agency-phone = Telefone
letter-agency-phone-free = A ligação é grátis no país da entidade. Mesmo assim, talvez apareça na conta do telefone.
letter-agency-phone-cost = A ligação talvez custe dinheiro.
letter-agency-keeps = Guarda as cartas
# $days (number) - the most days that they keep a letter
letter-agency-keeps-days = { $days ->
    [one] no máximo { $days } dia
    [many] no máximo { $days } de dias
   *[other] no máximo { $days } dias
}
letter-agency-verified = Última vez que conferimos isto
letter-agency-check = Números para conferir a entidade
letter-agency-check-why = Você pode ligar para a entidade e pedir estes números. Se forem diferentes, não envie.
letter-agency-practice = Só para treino. Ninguém vai ler nem responder sua carta.
letter-agency-none-title = Você não pode enviar uma carta aqui agora
letter-agency-none-text = Não encontramos neste site uma entidade em que possamos confiar. Por favor, não espere por isso. Em vez disso, você pode ligar.
letter-agency-loading = Procurando entidades…
letter-agency-old = Pelo relógio deste telefone, esta lista de entidades é antiga. A caixa de correio confere a lista de novo antes de qualquer envio.

## F4 Under 18, or in danger

letter-danger-title = Alguém tem menos de 18 anos, ou está em perigo?
letter-danger-why = Nesse caso, talvez a lei diga que a entidade tem que avisar outras pessoas. Você vê isso aqui antes de contar mais.
letter-danger-under-18 = Tenho menos de 18 anos
letter-danger-child = Uma criança está em perigo
letter-danger-now = Estou em perigo agora
letter-danger-none = Nada disto
letter-danger-rather-not-say = Não quero dizer
# $name (text) - the agency's own name
letter-danger-duty = O que { $name } tem que comunicar às autoridades
letter-danger-duty-choice = Você decide o que conta. Também pode escolher outra entidade.
letter-danger-duty-nobody = Você ainda não escolheu uma entidade. Cada uma tem obrigações diferentes.
letter-danger-choose = Escolher uma entidade
letter-danger-call-title = Se puder, ligue agora
letter-danger-call-text = Uma carta não é lida na hora. No número de emergência, em geral, atende a polícia. Se a polícia é um risco para você, uma linha de apoio talvez seja um caminho melhor.

## F5 What happened

letter-happened-title = O que está acontecendo, ou o que aconteceu?
letter-happened-why = Para que a entidade saiba quem pode ajudar melhor. Escolha o que quiser, ou nada.
letter-happened-somebody = “Eu”, “me” e “meu” falam da pessoa sobre quem você escreve.
letter-happened-note-title = As próximas respostas falam de violência, sexo e drogas
letter-happened-note-text = Você pode ler essas respostas, ou deixar esta parte de fora. As duas coisas estão bem.
letter-happened-note-see = Ver estas respostas
letter-happened-note-leave = Deixar esta parte de fora
letter-happened-left-out = Esta parte ficou de fora.
letter-happened-takes-documents = Alguém fica com meus documentos
letter-happened-takes-earnings = Não me pagam, ou não pagam tudo
letter-happened-debt-bondage = Dizem que primeiro tenho que pagar uma dívida
letter-happened-false-promises = Não é o que me prometeram
letter-happened-excessive-hours = Dias muito longos, ou sem descanso
letter-happened-bad-conditions = Um lugar ruim para viver ou trabalhar, ou muito pouca comida
letter-happened-no-doctor = Não posso ter atendimento médico quando preciso
letter-happened-restricts-movement = Não posso sair ou ir embora quando quero
letter-happened-isolation = Mantêm-me longe de outras pessoas, ou me vigiam
letter-happened-depends-on-them = Dependo de alguém, e essa pessoa se aproveita disso
letter-happened-threats = Alguém me ameaça, ou ameaça pessoas que amo
letter-happened-threat-of-law = Dizem que vão chamar a polícia ou a imigração
letter-happened-humiliation = Insultam-me ou humilham-me repetidas vezes
letter-happened-begging = Tenho que pedir esmola para essas pessoas
letter-happened-forced-crime = Tenho que fazer coisas que são contra a lei
letter-happened-forced-marriage = Um casamento que não escolhi
letter-happened-drugs = Dão-me drogas ou álcool para me controlar
letter-happened-physical-abuse = Alguém faz mal ao meu corpo
letter-happened-sexual-abuse = Alguém me toca ou faz sexo comigo contra minha vontade
letter-happened-sexual-exploitation = Alguém me obriga a fazer coisas sexuais para outras pessoas, ou para fotos
letter-happened-something-else = Outra coisa
letter-happened-rather-not-say = Não quero dizer

## F6 Where and when

letter-place-title = Onde e quando?
letter-place-why = Para que a entidade saiba quem pode ajudar ali. Sem endereço e sem data. Ninguém pergunta aqui sobre autorizações.
letter-place-country = Em que país?
letter-place-country-none = Não quero dizer
letter-place-kind = Em que tipo de lugar?
letter-place-home = Na casa de alguém
letter-place-farm = Numa fazenda, quinta ou plantação, ou numa floresta
letter-place-factory = Numa fábrica ou oficina
letter-place-construction = Numa obra de construção ou numa mina
letter-place-restaurant = Num restaurante, hotel ou cozinha
letter-place-shop = Numa loja, num salão de beleza ou numa lavagem de carros
letter-place-sex-industry = Onde se vende sexo
letter-place-boat = Num barco ou navio
letter-place-street = Na rua
letter-place-online = Na internet ou por telefone
letter-place-somewhere-else = Em outro lugar
letter-place-rather-not-say = Não quero dizer
letter-place-when = Quando?
letter-place-now = Continua agora
letter-place-past-year = Terminou há menos de um ano
letter-place-longer-ago = Terminou há mais tempo
letter-place-when-rather-not-say = Não tenho certeza, ou não quero dizer

## F7 What would help

letter-help-title = O que ajudaria você?
letter-help-why = Para que a entidade possa procurar isso. Talvez ela não tenha tudo. Escolha o que quiser, ou nada.
letter-help-talk = Alguém com quem conversar
letter-help-safe-place = Um lugar seguro para dormir
letter-help-transport = Uma forma segura de chegar lá
letter-help-doctor = Atendimento médico ou de enfermagem
letter-help-substances = Ajuda com álcool, drogas ou remédios
letter-help-disability = Ajuda com uma deficiência
letter-help-lawyer = Um advogado ou uma advogada
letter-help-pay = Meu salário
letter-help-papers = Meus documentos
letter-help-children = Meus filhos ou filhas, ou a escola
letter-help-family = Encontrar minha família ou ligar para ela
letter-help-training = Aprender, ou encontrar trabalho
letter-help-interpreter = Alguém que fale meu idioma e conheça minha cultura
letter-help-with-a-woman = Falar com uma mulher
letter-help-with-a-man = Falar com um homem
letter-help-going-home = Uma forma segura de voltar para casa
letter-help-just-information = Só informação
letter-help-something-else = Outra coisa
letter-help-not-sure = Ainda não tenho certeza

## F8 Your words

letter-words-title = Quer acrescentar algo com suas próprias palavras?
letter-words-why = Para que a entidade entenda você melhor. Você não precisa escrever detalhes.
letter-words-court = Um tribunal ou a outra parte talvez veja isto um dia. Poucas palavras bastam.
letter-words-label = Suas palavras
# $left (number) - how many characters still fit
letter-words-left = { $left ->
    [one] Cabe mais { $left } letra ou sinal
    [many] Cabem mais { $left } de letras ou sinais
   *[other] Cabem mais { $left } letras ou sinais
}
# $over (number) - how many characters are too many
letter-words-over = { $over ->
    [one] Há { $over } letra ou sinal a mais. Nada foi cortado. Por favor, encurte o texto.
    [many] Há { $over } de letras ou sinais a mais. Nada foi cortado. Por favor, encurte o texto.
   *[other] Há { $over } letras ou sinais a mais. Nada foi cortado. Por favor, encurte o texto.
}

## F9 How to reach you

letter-contact-title = A entidade pode entrar em contato com você?
letter-contact-why = Para que a entidade nunca ponha você em perigo. Dê uma forma de contato só se ela for segura.
letter-contact-i-will = Não, eu vou entrar em contato com a entidade
letter-contact-i-will-note = O número de telefone da entidade está na última página. Por favor, anote-o antes de fechar a página, se isso for seguro.
letter-contact-i-will-no-phone = Por favor, confira se você tem uma forma de falar com a entidade.
letter-contact-yes = Sim, da forma que eu disser
letter-contact-no = Não, não entrem em contato comigo
letter-contact-rather-not-say = Não quero dizer
letter-contact-anonymous = Você escolheu “sem meu nome e sem forma de contato comigo”. Por isso nada é perguntado aqui.
letter-contact-change = Mudar isso
letter-contact-channel = Que forma é segura?
letter-contact-call = Uma ligação
letter-contact-text = Uma mensagem de texto (SMS)
letter-contact-chat = Uma mensagem num app
letter-contact-email = Um e-mail
letter-contact-person = Uma pessoa da minha confiança
letter-contact-another-way = Outra forma
letter-contact-how = O número, o endereço ou a pessoa
letter-contact-how-hint = Um número de telefone, o nome num app, ou uma pessoa de confiança.
letter-contact-name = Um nome ou uma palavra combinada para você
letter-contact-name-hint = A entidade diz isso, para você saber que é ela. Não precisa ser seu nome verdadeiro.
letter-contact-lang = Em que idioma você quer falar?
letter-contact-lang-none = Não quero dizer
letter-contact-interpreter = Você quer intérprete?
letter-contact-interpreter-no = Não
letter-contact-interpreter-woman = Sim, uma mulher
letter-contact-interpreter-man = Sim, um homem
letter-contact-interpreter-anybody = Sim, qualquer pessoa
letter-contact-interpreter-not-sure = Não tenho certeza
letter-contact-when = Quando é seguro?
letter-contact-morning = De manhã
letter-contact-afternoon = À tarde
letter-contact-evening = No começo da noite
letter-contact-night = Tarde da noite ou de madrugada
letter-contact-weekdays = De segunda a sexta-feira
letter-contact-weekend = No sábado ou no domingo
letter-contact-any-time = A qualquer hora
letter-contact-avoid = O que a entidade não pode fazer?
letter-contact-no-voicemail = Deixar uma mensagem de voz
letter-contact-no-messages = Enviar uma mensagem de texto ou de chat
letter-contact-no-say-who = Dizer quem está ligando
letter-contact-no-call-again = Ligar de novo se ninguém atender

## F10 How they may use it

letter-use-title = Como a entidade pode usar o que você escreve?
letter-use-why = Para que ninguém faça com isso mais do que você quer.
letter-use-share = A entidade pode contar a outras pessoas que podem ajudar, se eu concordar de cada vez
letter-use-only-them = Só esta entidade pode saber
letter-use-anonymous = Só sem meu nome e sem forma de contato comigo
letter-use-not-sure = Não tenho certeza
letter-use-anonymous-note = A forma de contato com você é retirada da carta. A entidade só pode responder se você fizer um código, na próxima página. Por favor, veja também se há nomes nas suas próprias palavras.
letter-use-law = Se uma lei diz que a entidade tem que comunicar algo, talvez ela tenha que fazer isso. A ficha dela diz quando.

## F13 A code to come back with, between F10 and F11

letter-code-title = Quer um código para voltar?
letter-code-why = Para que a entidade possa responder a você neste site. Não precisa de nome, nem de número, nem de e-mail.
letter-code-back = Com um código você pode voltar, ler a resposta e continuar a escrever.
letter-code-lost = Ninguém pode encontrar de novo um código perdido. Ele não fica guardado em nenhum lugar, só com você.
# Two buttons of the same weight.
letter-code-make = Fazer um código
letter-code-without = Enviar sem código
letter-code-without-chosen = Você escolheu enviar sem código. Ainda pode fazer um.
letter-code-making = Fazendo um código neste telefone. Isto leva alguns segundos…
letter-code-failed-title = Não foi possível fazer o código
letter-code-failed = Talvez este telefone seja muito antigo, ou a memória esteja cheia. Você pode tentar de novo, ou enviar sem código.
letter-code-yours = Seu código
letter-code-keep = Como guardar o código
letter-code-keep-learn = Aprenda o código de cor, quatro algarismos de cada vez.
letter-code-keep-write = Ou anote e esconda o código, por exemplo entre outros números.
letter-code-keep-finder = Quem encontrar o código pode ler e escrever como se fosse você.
letter-code-keep-picture = Por favor, não tire foto da tela (ecrã). As fotos vão para galerias e nuvens que outras pessoas talvez vejam.
letter-code-print = Imprimir só os algarismos
letter-code-last = Escreva os quatro últimos algarismos
letter-code-last-hint = Assim você sabe que tem o código. Sem isso, sua carta vai sem o código.
letter-code-right = Está certo. Sua carta vai com este código.
letter-code-wrong = Estes não são os quatro últimos algarismos. Por favor, olhe o código de novo. Você pode tentar quantas vezes quiser.
letter-code-another = Fazer outro código
letter-code-none = Afinal, não quero código
letter-code-word = Uma palavra secreta, se você quiser
letter-code-word-hint = A entidade deveria pedir essa palavra antes de dizer um lugar ou uma hora. Quem só encontrar seu código não sabe a palavra.

## F11 Check and send

letter-check-title = Conferir, concordar, enviar
letter-check-why = Para que você veja tudo antes de qualquer outra pessoa.
letter-check-change = Mudar
# $what (text) - the name of the answer that can be changed, for people who hear the page
letter-check-change-what = Mudar: { $what }
letter-check-nobody = Ninguém foi escolhido ainda
letter-check-choose = Escolher quem lê a carta
letter-check-nothing = Sem resposta
letter-check-about = Sobre quem é
letter-check-danger = Menos de 18 anos, ou em perigo
letter-check-happened = O que está acontecendo, ou o que aconteceu
letter-check-place = Onde e quando
letter-check-help = O que ajudaria
letter-check-words = Suas palavras
letter-check-contact = Como a entidade pode falar com você
letter-check-contact-when = Quando é seguro
letter-check-contact-avoid = O que ela não pode fazer
letter-check-contact-speech = Nome ou palavra combinada, idioma, intérprete
letter-check-use = Como ela pode usar a carta
letter-check-code = Um código para voltar
letter-check-code-yes = Sim. A entidade pode responder a você neste site.
letter-check-code-no = Não. A entidade não pode responder a você neste site.
letter-check-code-not-kept = Nenhum código foi guardado ainda. Você não escreveu os quatro últimos algarismos. Por isso, a carta vai sem código.
letter-check-word = Sua palavra secreta
letter-check-may-title = O que a entidade pode fazer, e o que ninguém pode prometer
letter-check-may-read = Ela lê sua carta e pode falar com você sobre isso, se você deu uma forma de contato.
letter-check-may-share = Olhe a ficha dela: a ficha diz quando ela conta a outras pessoas.
letter-check-may-not = É possível que ela não consiga ajudar, ou que demore. Ninguém pode prometer essa ajuda.
# $days (number) - the most days that they keep a letter
letter-check-may-keep = { $days ->
    [one] Ela diz que guarda a carta por { $days } dia, no máximo.
    [many] Ela diz que guarda a carta por { $days } de dias, no máximo.
   *[other] Ela diz que guarda a carta por { $days } dias, no máximo.
}
letter-check-may-ask = Você pode pedir mais tarde que ela não use mais a carta.
letter-check-may-back = Depois do envio, não é possível tomar a carta de volta.
# $name (text) - the agency's own name
letter-consent = Concordo que { $name } leia esta carta
letter-consent-needed = Para enviar, por favor marque a caixa que diz que você concorda. Você também pode parar aqui.
# $name (text) - the agency's own name
letter-send = Enviar para { $name }
letter-asking = Perguntando à caixa de correio se está tudo pronto…
letter-sealing = Trancando sua carta neste telefone…
letter-opening = Abrindo sua caixa de correio para a resposta…
letter-sending = Enviando a carta trancada…
letter-sending-wait = Por favor, espere antes de voltar ou de escolher outro idioma. Você pode parar a qualquer momento.
# $seconds (number) - in how many seconds it is tried again
letter-waiting = { $seconds ->
    [one] Esperando. Tentamos de novo daqui a { $seconds } segundo.
    [many] Esperando. Tentamos de novo daqui a { $seconds } de segundos.
   *[other] Esperando. Tentamos de novo daqui a { $seconds } segundos.
}

## Before anything is locked: the agency may be late, or its card is a new one

letter-late-title = É possível que a entidade leia tarde
# $name (text) - the agency's own name
# $day (text) - a date
letter-late-since = { $name } procurou cartas pela última vez em { $day }.
# $name (text) - the agency's own name
letter-late-never = { $name } ainda não procurou cartas aqui.
letter-late-choice = Nada foi trancado nem enviado ainda. Você pode escolher outra entidade, ligar, ou enviar mesmo assim.
letter-late-send = Enviar mesmo assim
letter-other-agency = Escolher outra entidade
letter-changed-title = A ficha da entidade mudou
letter-changed-text = Depois que você abriu esta página, a entidade mudou o que diz sobre si. Por favor, leia a ficha de novo. Nada foi trancado nem enviado ainda.
letter-changed-read = Ler a ficha de novo

## When it could not be sent. Every text says that nothing is lost and what to do.

letter-failed-title = Ainda não foi enviada. Suas respostas continuam aqui.
letter-failed-offline = Não há conexão agora. Espere até haver sinal e pressione Enviar de novo.
letter-failed-busy = A caixa de correio está ocupada. Espere alguns minutos e pressione Enviar de novo.
letter-failed-full = A caixa de correio está cheia agora. Tente mais tarde, ou escolha outra entidade, ou ligue.
letter-failed-refused = A caixa de correio não aceitou a carta. Escolha outra entidade, ou ligue.
letter-failed-expired = As chaves desta entidade são muito antigas, por isso não trancamos a carta para ela. Escolha outra entidade, ou ligue.
letter-failed-gone = Esta entidade já não recebe cartas. Nada foi trancado nem enviado. Escolha outra entidade, ou ligue.
letter-failed-sealer = O programa que tranca a carta não conseguiu começar neste telefone. Tente de novo, use outro navegador, ou ligue.
letter-failed-long = Algo que você escreveu é longo demais: o seu texto, ou como falar com você. Por favor, encurte. Nada foi cortado.
# Shown below the two texts that say: press Send again.
letter-failed-again = Também tentamos de novo sem você fazer nada, enquanto esta página ficar aberta.
letter-failed-kept = Tudo o que você escreveu continua nesta página. Não está em nenhum outro lugar.

## F12 Stored

letter-sent-title = Guardada, ainda não lida
# $name (text) - the agency's own name
# $days (number) - how many days the agency says it needs
letter-sent-text = { $days ->
    [one] { $name } procura responder no prazo de { $days } dia. Talvez não responda.
    [many] { $name } procura responder no prazo de { $days } de dias. Talvez não responda.
   *[other] { $name } procura responder no prazo de { $days } dias. Talvez não responda.
}
letter-sent-then-call = Se até lá não houver resposta, você pode ligar:
letter-sent-no-phone = Se até lá não houver resposta, veja os números de telefone.
letter-sent-i-will = Você disse que vai entrar em contato com a entidade. É assim:
letter-sent-back-title = Como voltar
letter-sent-back = Abra a página inicial deste site e escolha “Ler as respostas à sua carta”. Essa página se chama G1. Depois escreva seu código.
letter-sent-ways = Ali você também vê até onde sua carta chegou:
letter-sent-way-stored = Guardada: ela espera pela entidade.
letter-sent-way-collected = Recolhida: a entidade tem a carta, mas ainda não a leu.
letter-sent-way-opened = Aberta: alguém ali leu a carta.
letter-sent-way-answered = Respondida: há algo para você ler.
# Shows the digits again, or hides them.
letter-sent-code = Mostrar ou esconder meu código
letter-sent-files = Acrescentar fotos ou arquivos (ficheiros)
letter-sent-files-loading = Um momento. Esta parte está carregando.
letter-sent-files-none = Agora não é possível acrescentar arquivos. Sua carta está guardada mesmo assim.
letter-sent-no-contact = Você não deu uma forma de contato. A entidade pode ler sua carta, mas não pode responder.
letter-sent-clean = O que você escreveu já não está nesta página. Você pode sair agora.
letter-sent-danger = Se você está em perigo agora, não espere. Ligue para o número de emergência.
letter-sent-practice = Isto foi um treino. Ninguém vai ler nem responder esta carta.

## The letter as the agency can read it without our tools

letter-plain-heading = Uma carta, como foi escrita
letter-plain-agency = Para
letter-plain-lang = Idioma
letter-plain-contact = Como falar com quem escreveu, e como não
letter-plain-contact-none = Quem escreveu não deu nenhuma forma. Não tentem entrar em contato.
letter-plain-contact-no = Não entrem em contato com quem escreveu.
letter-plain-contact-i-will = Não entrem em contato com quem escreveu. Essa pessoa vai entrar em contato com vocês.
letter-plain-code = Responder pelo site
letter-plain-code-yes = Quem escreveu tem um código. Com ele pode ler uma resposta enviada com o programa da entidade.
letter-plain-code-no = Quem escreveu não tem código. Não é possível enviar uma resposta pelo site.
letter-plain-word = Peçam esta palavra antes de dizer um lugar ou uma hora
