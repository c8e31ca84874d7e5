### Coming back with a code: the page before its program has started, and every word of the mailbox.
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The page before the program has started, and where it can not start

answers-title = Respostas
answers-intro = Com o código da sua carta, você pode ler respostas aqui, continuar a escrever ou apagar tudo.
# Shown until the program has started, and where it never starts.
answers-loading = A página começa sozinha, se este navegador conseguir abri-la. Ela precisa de até 400 KB de dados.
answers-noscript = Não é possível abrir respostas neste navegador, porque os scripts estão desligados. Elas estão trancadas, e só um script pode destrancá-las.
answers-about-small = Leia isto antes de escrever seu código
answers-none-title = Nenhuma resposta espera aqui
answers-none-answer = Nesta cópia do site, ninguém recebe cartas, por isso ninguém responde. Por favor, não espere aqui. Em vez disso, você pode ligar.
answers-no-start = A página não funciona neste navegador. Suas respostas continuam à espera. Por favor, tente outro navegador, ou ligue.
answers-not-secure = Esta página não é segura para escrever um código, por isso fica fechada. Confira se o endereço começa com https, ou ligue.

## The frame around every screen

answers-back = Voltar
answers-close = Fechar esta página
answers-numbers-link = Números de telefone
answers-about-link = O que ainda pode dar errado
answers-start-link = Página inicial
answers-language-failed = Não foi possível carregar o outro idioma. Nada se perdeu. Tente de novo quando houver sinal.

## The code

answers-code-title = Abrir suas respostas
answers-code-why = Seu código abre as respostas neste telefone. O código em si não é enviado a ninguém.
answers-code-label = Seu código
answers-code-hint = 24 algarismos, em qualquer escrita. Espaços e traços não importam.
answers-code-open = Abrir
answers-code-empty = Por favor, escreva os 24 algarismos do seu código.
answers-code-letters = Há letras no que você escreveu. Um código só tem algarismos.
# $left (number) - how many digits are missing
answers-code-short = { $left ->
    [one] Ainda falta { $left } algarismo. Um código tem 24 algarismos.
    [many] Ainda faltam { $left } de algarismos. Um código tem 24 algarismos.
   *[other] Ainda faltam { $left } algarismos. Um código tem 24 algarismos.
}
# $over (number) - how many digits are too many
answers-code-long = { $over ->
    [one] Há { $over } algarismo a mais. Um código tem 24 algarismos.
    [many] Há { $over } de algarismos a mais. Um código tem 24 algarismos.
   *[other] Há { $over } algarismos a mais. Um código tem 24 algarismos.
}
# $group (number) - which of the six groups of four digits, from 1 to 6
answers-code-group = Estes algarismos não combinam. Por favor, olhe de novo o grupo { $group }: ele parece errado.
answers-code-check = Estes algarismos não combinam. Um ou mais estão errados. Por favor, compare grupo por grupo.
answers-code-near = Se alguém pode ver agora o que você lê, talvez seja melhor fazer isto mais tarde.
answers-code-lost = Sem o código, ninguém pode abrir as respostas. Se ele se perdeu, você pode escrever uma carta nova, ou ligar.

## Opening the mailbox

answers-deriving = Fazendo as chaves a partir do seu código. Isto leva alguns segundos…
answers-agencies = Carregando a lista assinada de entidades…
answers-looking = Procurando sua caixa de correio…
answers-unlocking = Destrancando as respostas e conferindo quem as escreveu…
# $seconds (number) - about how long until the next try
answers-waiting = { $seconds ->
    [one] Não há conexão, ou a caixa de correio está ocupada. Tentamos de novo daqui a { $seconds } segundo.
    [many] Não há conexão, ou a caixa de correio está ocupada. Tentamos de novo daqui a { $seconds } de segundos.
   *[other] Não há conexão, ou a caixa de correio está ocupada. Tentamos de novo daqui a { $seconds } segundos.
}
answers-waiting-login = Algumas redes pedem que você faça login primeiro. Nada se perdeu, e você não precisa escrever nada de novo.
answers-nothing-title = Não há caixa de correio para este código
answers-nothing-text = Os algarismos combinam, mas nenhuma caixa de correio tem este código. Por favor, confira mais uma vez.
answers-nothing-why = Uma caixa de correio é apagada depois de um ano em que ninguém a abre. Também é possível que você a tenha apagado, ou mudado seu código.
answers-nothing-call = Você também pode ligar para a entidade, ou escrever uma carta nova.

## An open mailbox

answers-threads-title = Suas respostas
# The whole button for one agency. $name (text) - the agency's name
# $count (number) - how many answers have come from it
answers-threads-row = { $count ->
    [one] { $name }: { $count } resposta
    [many] { $name }: { $count } de respostas
   *[other] { $name }: { $count } respostas
}
# $name (text) - the agency's name
answers-threads-none = { $name }: ainda sem resposta
answers-empty-title = Sua caixa de correio está vazia
answers-empty-text = Seu código está certo, mas não há carta nem resposta aqui. Talvez sua carta não tenha chegado. Você pode escrevê-la de novo, ou ligar.
answers-look-again = Procurar novas respostas
# In place of the name of an agency that the signed list does not have.
answers-unknown-agency = Uma entidade que não está na lista
answers-unknown-text = Esta entidade já não está na lista assinada. Ninguém pode conferir quem escreveu estas respostas, por isso estão escondidas. Por favor, ligue antes de confiar nelas.
answers-old-list = A lista assinada de entidades está desatualizada. Por favor, ligue para a entidade antes de ir a algum lugar.
answers-note-lost = Não foi possível ler uma nota que estava guardada para você. Não podemos dizer se alguma resposta foi retirada.
# Stands before the agency's phone numbers.
answers-call = Você também pode ligar para a entidade. A ligação talvez custe dinheiro.
answers-practice = Só para treino. Ninguém lê nem responde estas cartas.

## How far a letter is

# $number (number) - the number of the survivor's newest letter to this agency
# $day (text) - the day on which it was stored
answers-way-last = O que você enviou por último é o número { $number }, guardado em { $day }.
# $number (number) - the number of the survivor's newest letter to this agency
answers-way-last-number = O que você enviou por último é o número { $number }.
answers-way-stored = Está guardado. A entidade ainda não recolheu.
answers-way-collected = A entidade recolheu, mas ainda não leu.
answers-way-opened = A entidade abriu. Ainda não há resposta a isso.
answers-way-answered = A entidade respondeu.
# $from (number) - the first of some older letters of hers
# $to (number) - the last of them
answers-way-older-stored = Os números { $from } a { $to } estão guardados, ainda não recolhidos.
answers-way-older-one-stored = O número { $from } está guardado, ainda não recolhido.
answers-way-older-collected = Os números { $from } a { $to } foram recolhidos, ainda não lidos.
answers-way-older-one-collected = O número { $from } foi recolhido, ainda não lido.
answers-way-older-opened = Os números { $from } a { $to } foram abertos, ainda não respondidos.
answers-way-older-one-opened = O número { $from } foi aberto, ainda não respondido.
answers-way-older-answered = Os números { $from } a { $to } foram respondidos.
answers-way-older-one-answered = O número { $from } foi respondido.
answers-way-many = A entidade diz que vai demorar mais, porque chegaram muitas cartas.
answers-way-interpreter = A entidade diz que vai demorar mais, porque procura intérprete.
answers-way-partner = A entidade diz que vai demorar mais, porque espera por outra organização.
answers-way-closed = A entidade diz que vai demorar mais, porque está fechada agora.
# $day (text) - a date
answers-way-next = A entidade diz: próxima notícia até { $day }.
# $number (number) - the number of the newest answer
# $day (text) - its date
answers-last = Última resposta: número { $number }, de { $day }.
answers-last-number = Última resposta: número { $number }.
answers-last-check = Você pode ligar para a entidade e perguntar se esse é o último número dela. Uma resposta mais nova pode ter sido retida.
answers-no-answer = Ainda não há resposta.

## Answers

# $number (number) - the number of the answer
answers-answer = Resposta { $number }
answers-answer-closed = A entidade não vai mais responder aqui.
answers-answer-more = Mostrar o resto desta resposta
answers-word = Você escolheu uma palavra secreta. A entidade deveria pedir essa palavra antes de dizer um lugar ou uma hora.
answers-helped-title = Esta resposta ajudou você?
answers-helped-why = Você não precisa dizer. Só a entidade recebe o que você escolher aqui.
answers-helped-yes = Ajudou
answers-helped-some = Um pouco
answers-helped-no = Não ajudou
answers-helped-stored = Guardado para a entidade. Agradecemos.

## What is not as it should be

answers-trouble-title = Por favor, veja isto primeiro
# $from (number) - the number of the first answer that is missing
# $to (number) - the number of the last one
answers-trouble-missing = Faltam as respostas { $from } a { $to }. Talvez se tenham perdido, ou alguém as tenha retido. Por favor, pergunte à entidade.
answers-trouble-missing-one = Falta a resposta { $from }. Talvez se tenha perdido, ou alguém a tenha retido. Por favor, pergunte à entidade.
# $number (number) - the number of the answer
answers-trouble-repeated = A resposta { $number } veio mais de uma vez. Por favor, pergunte à entidade qual está certa.
answers-trouble-broken = A resposta { $number } não continua a anterior. Talvez algo tenha sido mudado. Por favor, pergunte à entidade.
answers-trouble-withdrawn = Uma resposta que você já leu não está mais aqui: número { $number }. Por favor, pergunte à entidade.
answers-trouble-not-seen = Quando escreveu pela última vez, a entidade não tinha visto sua carta { $number }. Talvez ela ainda esteja a caminho.
answers-trouble-unreadable = { $count ->
    [one] { $count } carta na sua caixa de correio não abre com este código. Talvez esteja danificada.
    [many] { $count } de cartas na sua caixa de correio não abrem com este código. Talvez estejam danificadas.
   *[other] { $count } cartas na sua caixa de correio não abrem com este código. Talvez estejam danificadas.
}
answers-hidden-title = Algo aqui não vem da entidade
answers-hidden-text = { $count ->
    [one] { $count } carta não tem a assinatura da entidade. Talvez outra pessoa a tenha escrito, por isso está escondida.
    [many] { $count } de cartas não têm a assinatura da entidade. Talvez outra pessoa as tenha escrito, por isso estão escondidas.
   *[other] { $count } cartas não têm a assinatura da entidade. Talvez outra pessoa as tenha escrito, por isso estão escondidas.
}
answers-hidden-never = Nunca vá aonde uma carta assim diz, e não ligue para um número que esteja nela.
answers-hidden-show = Mostrar mesmo assim
answers-hidden-mark = Isto não vem de uma entidade. Nunca vá aonde isto diz.

## Writing on

answers-write-title = Continuar a escrever
answers-write-why = Suas palavras são trancadas neste telefone, para que só esta entidade possa abri-las. Você não precisa escrever detalhes.
answers-write-label = Suas palavras
# $left (number) - how many characters still fit
answers-write-left = { $left ->
    [one] Cabe mais { $left } letra ou sinal
    [many] Cabem mais { $left } de letras ou sinais
   *[other] Cabem mais { $left } letras ou sinais
}
# $over (number) - how many characters are too many
answers-write-over = { $over ->
    [one] Há { $over } letra ou sinal a mais. Nada foi cortado. Por favor, encurte o texto.
    [many] Há { $over } de letras ou sinais a mais. Nada foi cortado. Por favor, encurte o texto.
   *[other] Há { $over } letras ou sinais a mais. Nada foi cortado. Por favor, encurte o texto.
}
answers-write-empty = Ainda não há palavras. Você pode escrever algumas, ou deixar assim.
# $name (text) - the agency's own name
answers-write-send = Enviar para { $name }
answers-write-sending = Trancando suas palavras e enviando…
answers-write-stored = Guardado, ainda não lido. Suas palavras já não estão nesta página.
answers-sending = Trancando e enviando…
answers-other-first = Outra coisa ainda está sendo enviada. Por favor, espere um momento.
answers-files = Acrescentar fotos ou arquivos (ficheiros)

## Asking them to stop

answers-stop = Pedir que não entrem mais em contato comigo
# $name (text) - the agency's own name
answers-stop-sure = Pedir a { $name } que não entre mais em contato com você? Você ainda pode escrever mais tarde.
answers-stop-yes = Sim, pedir
answers-stop-no = Não
answers-stop-stored = Guardado. A entidade vê seu pedido quando recolhe cartas. Até lá, talvez ainda entre em contato com você.

## Deleting everything

answers-delete = Apagar tudo
answers-delete-title = Apagar tudo
answers-delete-why = Para que você saiba o que é apagado e o que talvez fique.
answers-delete-here = O que espera aqui é apagado: sua caixa de correio com todas as respostas, lidas ou não.
answers-delete-asks = Pedimos à entidade que apague o que você enviou. Talvez ela tenha que guardar uma parte, por exemplo por causa de uma lei.
answers-delete-code = Seu código não vai abrir mais nada. Não é possível voltar atrás.
answers-delete-phone = Isto não apaga o histórico do navegador. Também não faz parar programas espiões escondidos.
answers-delete-start = Apagar tudo
answers-delete-sure = Apagar sua caixa de correio agora, e pedir à entidade que apague?
answers-delete-yes = Sim, apagar
answers-delete-no = Não, manter
answers-delete-asking = Pedindo à entidade que apague…
answers-delete-deleting = Apagando sua caixa de correio…
answers-delete-waiting = Nada na sua caixa de correio foi apagado ainda. Se você sair desta página agora, a caixa de correio fica.
answers-deleted-title = Sua caixa de correio foi apagada
answers-deleted-here = A caixa de correio e tudo o que esperava nela foram apagados. Seu código não abre mais nada.
# $name (text) - the agency's own name
answers-deleted-asked = Pedimos a { $name } que apague o que você enviou. A entidade vê isso quando recolhe cartas. Talvez tenha que guardar uma parte.
answers-deleted-not-asked = Não foi possível pedir a { $name }. A entidade ainda tem o que você enviou. Você pode ligar para ela.
answers-deleted-unknown = Uma entidade já não está na lista, por isso não foi possível pedir a ela. Talvez ainda tenha o que você enviou.

## Changing the code

answers-change = Mudar meu código
answers-change-title = Mudar meu código
answers-change-why = Faça isto se alguém pode ter visto seu código. O antigo não vai abrir mais nada.
answers-change-moves = Você recebe um código novo. Todas as respostas passam para ele, e dizemos às entidades onde responder.
answers-change-keep-old = Guarde os dois códigos até esta página dizer que está feito.
answers-change-make = Fazer um código novo
answers-change-making = Fazendo um código novo neste telefone. Isto leva alguns segundos…
answers-change-new = Este é seu código novo
answers-change-keep = Aprenda-o de cor, ou anote e esconda. Quem o encontrar pode ler e escrever como se fosse você.
answers-change-picture = Não tire foto dele. As fotos muitas vezes vão sozinhas para outros aparelhos.
answers-change-last-four = Para ter certeza de que você tem o código: escreva os quatro últimos algarismos
answers-change-last-four-hint = Só o último grupo de quatro.
answers-change-not-equal = Estes não são os quatro últimos algarismos do código novo. Por favor, olhe o código de novo.
answers-change-confirm = Já tenho. Mudar meu código
answers-change-reading = Recolhendo suas respostas…
answers-change-moving = Passando suas respostas para o código novo…
answers-change-telling = Dizendo às entidades onde responder…
answers-change-deleting = Apagando a caixa de correio antiga…
answers-change-waiting = Seu código antigo ainda funciona. Guarde os dois códigos até esta página dizer que está feito.
answers-change-cancel = Manter o código antigo
answers-changed-title = Seu código novo já funciona
answers-changed-text = O código antigo não abre mais nada.
# $name (text) - the agency's own name
answers-changed-not-told = Não foi possível avisar { $name }. Novas respostas dessa entidade não podem chegar a você. Você pode ligar para ela.
answers-changed-lost = Não foi possível passar uma ou mais respostas, porque ninguém pode conferir quem as escreveu.
answers-changed-go = Ir para minhas respostas

## When something could not be done. Every text says what is lost, which is nothing, and what to do.

answers-failed-title = Ainda não deu certo
answers-failed-open = Não foi possível abrir a caixa de correio. Nada nela se perdeu. Tente mais tarde, ou ligue.
answers-failed-list = Não foi possível carregar a lista assinada de entidades, por isso ninguém pode conferir uma resposta. Tente mais tarde, ou ligue.
answers-failed-sealer = O programa não conseguiu trabalhar neste telefone. Feche outras páginas e tente de novo, use outro navegador, ou ligue.
answers-failed-sealer-read = Não foi possível destrancar as respostas neste telefone. Feche outras páginas e tente de novo, ou use outro navegador.
answers-failed-expired = As chaves desta entidade são muito antigas, por isso nada foi trancado para ela. Você pode ligar para ela.
answers-failed-gone = Esta entidade já não recebe cartas aqui. Nada foi enviado. Você pode ligar para ela.
answers-failed-full = A caixa de correio da entidade está cheia agora. Tente mais tarde, ou ligue para ela.
answers-failed-refused = A caixa de correio não aceitou. Tente mais tarde, ou ligue para a entidade.
answers-failed-long = Suas palavras são longas demais. Por favor, encurte o texto. Nada foi cortado.
answers-failed-kept = O que você escreveu continua nesta página. Não está em nenhum outro lugar.
answers-failed-delete = Não foi possível apagar a caixa de correio. Ela continua ali. Tente mais tarde.
answers-failed-change = Seu código ainda não mudou. O antigo ainda funciona. Guarde os dois e tente de novo.

## After closing

answers-closed-title = Esta página está fechada
answers-closed-again = Abrir as respostas de novo
answers-closed-text = Nada das suas respostas está mais nesta página. O histórico do navegador talvez ainda mostre que você esteve neste site. Fechar a página não faz parar programas espiões escondidos.

## What the agency can read without our tools

answers-plain-heading = Uma carta que continua, como foi escrita
answers-plain-helped-yes = Quem escreveu diz: a resposta ajudou.
answers-plain-helped-some = Quem escreveu diz: a resposta ajudou um pouco.
answers-plain-helped-no = Quem escreveu diz: a resposta não ajudou.
answers-plain-stop = Quem escreveu pede que vocês não entrem mais em contato.
answers-plain-delete = Quem escreveu pede que vocês apaguem o que foi enviado.
answers-plain-moved = Quem escreveu tem um código novo. Por favor, respondam ao novo endereço a partir de agora.
