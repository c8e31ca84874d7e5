### The desk of an agency in a browser: one file that opens from a disk. What it shares with waymark-desk is in desk.ftl.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### The people who read this work at an agency. "She" is the survivor who wrote.

# Stands in the tab and in the bar. It says nothing about what the page is for.
webdesk-title = Programa

## Before the program runs, and when it breaks

webdesk-starting = O programa está começando…
webdesk-starting-browsers = Se isto não mudar, o programa não funciona neste navegador. Use um Firefox, Chrome, Edge ou Safari atual.
webdesk-starting-damaged = Se também não mudar nesses, o arquivo (ficheiro) está danificado. Compare o SHA-256 dele, ou consiga outra cópia.
webdesk-stopped = Algo falhou nesta página. Não guarde nada dela. Feche a página e abra o arquivo de novo.

## The key file

webdesk-unlock-title = Abrir o programa
webdesk-unlock-why = As cartas só são abertas neste computador. Seu arquivo de chave e sua frase de acesso nunca saem dele.
webdesk-unlock-file = Seu arquivo (ficheiro) de chave
webdesk-unlock-file-hint = O arquivo identity.age que keygen ou join criou para você.
webdesk-unlock-passphrase = A frase de acesso dele
webdesk-unlock-passphrase-hint = Ninguém pode redefinir essa frase.
webdesk-unlock-open = Abrir
webdesk-unlock-working = Abrindo o arquivo de chave. Isto leva alguns segundos, e enquanto isso a página fica parada.
webdesk-unlock-no-file = Escolha primeiro seu arquivo de chave.
webdesk-unlock-no-sign = Este arquivo de chave não pode assinar respostas. Use o que keygen ou join criou.
webdesk-unlock-here = Use só num computador que pertence à sua entidade.
webdesk-unlock-keeps = Este navegador não guarda nada disto. O que você precisa amanhã, guarde em arquivos.
webdesk-unlock-locks = Depois de 15 minutos sem uso, o programa se bloqueia.
webdesk-lock = Bloquear
webdesk-locked = O programa está bloqueado. Chaves, cartas e palavras foram apagadas daqui. Guarde o que está abaixo antes de fechar esta página.

## Getting letters

webdesk-letters-title = Cartas
webdesk-fetch-title = Do servidor
webdesk-fetch-label = Endereço do servidor (relay)
webdesk-fetch-hint = Por exemplo https://relay.example, como na lista assinada.
webdesk-fetch = Recolher cartas
webdesk-fetch-working = Perguntando ao servidor…
webdesk-fetch-keeps = O servidor mantém as cópias dele. Nada é apagado.
# $count (number) - how many letters
webdesk-fetch-done = { $count ->
    [0] Não há cartas novas.
    [one] { $count } carta nova.
    [many] { $count } de cartas novas.
   *[other] { $count } cartas novas.
}
# $count (number) - how many letters
webdesk-fetch-damaged = { $count ->
    [one] { $count } carta chegou danificada. Recolha as cartas de novo. Se continuar assim, avise quem administra o servidor.
    [many] { $count } de cartas chegaram danificadas. Recolha as cartas de novo. Se continuar assim, avise quem administra o servidor.
   *[other] { $count } cartas chegaram danificadas. Recolha as cartas de novo. Se continuar assim, avise quem administra o servidor.
}
# $count (number) - how many letters
webdesk-fetch-gone = { $count ->
    [one] { $count } carta já não está no servidor. Pergunte a colegas se alguém a recolheu.
    [many] { $count } de cartas já não estão no servidor. Pergunte a colegas se alguém as recolheu.
   *[other] { $count } cartas já não estão no servidor. Pergunte a colegas se alguém as recolheu.
}
# $count (number) - how many letters
webdesk-fetch-refused = { $count ->
    [one] Não é possível abrir { $count } carta. Abaixo da lista você vê por quê.
    [many] Não é possível abrir { $count } de cartas. Abaixo da lista você vê por quê.
   *[other] Não é possível abrir { $count } cartas. Abaixo da lista você vê por quê.
}
# $count (number) - how many letters
webdesk-fetch-stopped = { $count ->
    [one] { $count } carta continua no servidor. Recolha as cartas de novo mais tarde.
    [many] { $count } de cartas continuam no servidor. Recolha as cartas de novo mais tarde.
   *[other] { $count } cartas continuam no servidor. Recolha as cartas de novo mais tarde.
}
webdesk-relay-http = http só é permitido para este computador. Use https.
webdesk-relay-offline = Não é possível chegar ao servidor. Confira sua conexão e o endereço.
webdesk-relay-busy = O servidor está ocupado. Espere alguns minutos, depois tente de novo.
webdesk-relay-full = O servidor não tem espaço para isto. Avise quem administra o servidor, e tente de novo mais tarde.
webdesk-other-first = Outra coisa ainda está em andamento. Espere até terminar, depois pressione de novo.

## Opening files

webdesk-files-title = De arquivos (ficheiros)
webdesk-files-label = Abrir arquivos
webdesk-files-hint = Cartas, book.jsonl, quarantine.txt, cópias das suas respostas, a lista assinada. Você pode escolher vários.
webdesk-files-working = Abrindo os arquivos…
# $count (number) - how many letters
webdesk-files-letters = { $count ->
    [one] { $count } carta foi aberta.
    [many] { $count } de cartas foram abertas.
   *[other] { $count } cartas foram abertas.
}
# $count (number) - how many letters
webdesk-files-known = { $count ->
    [one] { $count } carta já estava aqui.
    [many] { $count } de cartas já estavam aqui.
   *[other] { $count } cartas já estavam aqui.
}
# $count (number) - how many copies
webdesk-files-copies = { $count ->
    [one] { $count } cópia das suas próprias respostas foi aberta.
    [many] { $count } de cópias das suas próprias respostas foram abertas.
   *[other] { $count } cópias das suas próprias respostas foram abertas.
}
# $count (number) - how many answers
webdesk-files-waiting = { $count ->
    [one] { $count } resposta trancada espera aqui para ser enviada.
    [many] { $count } de respostas trancadas esperam aqui para serem enviadas.
   *[other] { $count } respostas trancadas esperam aqui para serem enviadas.
}
webdesk-files-book = O registro está carregado: o programa sabe o que você enviou.
webdesk-files-quarantine = A lista de cartas em quarentena está carregada.
webdesk-files-directory = A lista assinada está carregada.
# $name (text) - name of the file
# $why (text) - one of the messages about files or letters
webdesk-files-refused = { $name }: { $why }
# $number (number) - which line
webdesk-files-line = Não é possível ler a linha { $number }, por isso nada do arquivo foi usado. Ponha no lugar uma cópia dele.
webdesk-files-long = O arquivo é longo demais para ser o que deveria, ou não é possível ler.
webdesk-files-parcel = Isto parece um arquivo de provas. Abra a carta que o indica, e traga o arquivo ali.
webdesk-files-strange = Este não é nenhum dos arquivos que o programa conhece.
webdesk-letter-newer = Esta carta foi feita com uma versão mais nova do formulário. Consiga uma versão mais nova do programa.

## The list of conversations

webdesk-letters-none = Ainda não há cartas aqui. Recolha as cartas do servidor, ou abra arquivos.
# $day (text) - a date
webdesk-letters-day = Carta de { $day }
webdesk-letters-no-day = Carta sem dia
# $count (number) - how many letters she wrote
# $lang (text) - name of a language
webdesk-letters-about = { $count ->
    [one] { $count } carta, { $lang }
    [many] { $count } de cartas, { $lang }
   *[other] { $count } cartas, { $lang }
}
webdesk-letters-refused = Não abertas
# The states are short: they stand in a small frame.
webdesk-state-new = nova
webdesk-state-open = sem resposta
webdesk-state-answered = respondida
webdesk-state-waiting = resposta por enviar
webdesk-state-stop = pede que você pare
webdesk-state-delete = pede que você apague
webdesk-state-trouble = algo está errado
webdesk-state-quarantined = em quarentena
webdesk-state-evidence = com provas
webdesk-back-letters = Voltar a todas as cartas

## A conversation

webdesk-conversation-title = Conversa
webdesk-first-title = Antes de responder
webdesk-first-no-contact = A primeira carta de quem escreveu não está aqui. Nela está como falar com essa pessoa.
webdesk-first-trouble = O que está errado
webdesk-first-read-unknown = Quando escreveu pela última vez, a pessoa tinha lido uma resposta que este registro não conhece: talvez de outra pessoa da entidade.
webdesk-first-no-agency = Sua entidade não está na lista assinada, ou foi anulada nela. Quem escreveu não vai ver sua resposta como sua.
webdesk-first-not-listed = Sua chave de assinatura não está na lista assinada. Quem escreveu vai ver uma advertência de que a resposta não é sua.
webdesk-first-not-today = Os dias da sua chave de assinatura já passaram, ou ainda não começaram. Crie chaves novas antes de responder.
# $number (number) - her own number of the letter
webdesk-card-hers = Carta { $number } de quem escreveu
# $number (number) - the number in the letter
webdesk-card-not-hers = Não há certeza de que é da mesma pessoa: carta { $number }
webdesk-card-stranger = Esta carta não tem a assinatura de quem escreveu a primeira. Não confie nela, e não a responda.
# $number (number) - our own number of the answer
webdesk-card-ours = Sua resposta { $number }
# $number (number) - our own number of the answer
webdesk-card-last = Sua última resposta { $number }
# $number (number) - our own number of the notice
webdesk-card-notice = Aviso { $number }
webdesk-card-waiting = Nenhum servidor tem isto ainda. Envie, ou guarde como arquivo para alguém que tenha conexão.
# $count (number) - how many files
webdesk-card-evidence = { $count ->
    [one] Provas: { $count } arquivo
    [many] Provas: { $count } de arquivos
   *[other] Provas: { $count } arquivos
}
# $id (text) - the letter, 43 letters and digits
webdesk-card-id = Carta { $id }
webdesk-back-conversation = Voltar à conversa

## How far a letter is, told to her without words

webdesk-notice-title = Avisar até onde a carta chegou
webdesk-notice-what = Quem escreveu vê isto quando voltar com o código. O aviso não contém palavras suas.
webdesk-notice-why = Quem escreveu pode ver que a carta chegou, se você avisar.
# $count (number) - how many writers
webdesk-notice-all = { $count ->
    [one] Avisar { $count } pessoa de que a carta chegou
    [many] Avisar { $count } de pessoas de que as cartas chegaram
   *[other] Avisar { $count } pessoas de que as cartas chegaram
}
webdesk-notice-collected = Chegou
webdesk-notice-opened = Alguém está lendo a carta
webdesk-notice-delayed = Vai demorar mais
webdesk-notice-reason = Por que vai demorar mais
webdesk-notice-reason-none = Escolha um motivo
webdesk-notice-reason-closed = A entidade está fechada por alguns dias
webdesk-notice-reason-interpreter = Procuramos alguém que leia o idioma
webdesk-notice-reason-many = Há muitas cartas
webdesk-notice-reason-partner = Perguntamos a outra organização, até onde quem escreveu concordou
webdesk-notice-no-reason = Escolha por que vai demorar mais, depois pressione de novo.
webdesk-notice-working = Avisando quem escreveu…
# $count (number) - how many writers
webdesk-notice-done = { $count ->
    [0] Não foi preciso avisar ninguém.
    [one] { $count } pessoa foi avisada. O aviso está no servidor.
    [many] { $count } de pessoas foram avisadas. Os avisos estão no servidor.
   *[other] { $count } pessoas foram avisadas. Os avisos estão no servidor.
}
webdesk-next-label = Próxima notícia até
webdesk-next-hint = Só um dia que você vai cumprir. Se não tem certeza, deixe vazio.

## Writing an answer

webdesk-answer-open = Escrever uma resposta
webdesk-answer-title = Resposta
webdesk-translator-title = Nada de tradutores da internet
webdesk-answer-others = Talvez outra pessoa também leia. Não diga nenhum lugar, hora ou número que possa fazer mal a quem escreveu.
webdesk-answer-plain = Palavras simples e gentis. Quem escreveu não fez nada de errado.
webdesk-answer-promise = Não prometa nada que não possa cumprir.
webdesk-answer-lang = Idioma da resposta
# $lang (text) - name of a language
webdesk-answer-lang-hers = Idioma de quem escreveu: { $lang }
webdesk-answer-label = O que a pessoa vai ler
webdesk-answer-last = Esta é nossa última resposta nesta conversa
webdesk-quick-title = Respostas prontas
webdesk-quick-what = Escolha uma, depois mude o texto, para que combine com o que a pessoa escreveu.
webdesk-quick-english = Não há respostas prontas neste idioma, por isso está em inglês. Uma pessoa de confiança tem que traduzi-la.
webdesk-caution = Olhe isto de novo antes de enviar:
webdesk-caution-address = Talvez diga um lugar.
webdesk-caution-date = Talvez diga um dia.
webdesk-caution-phone = Talvez contenha um número de telefone.
webdesk-caution-time = Talvez diga uma hora.
webdesk-check-empty = Ainda não há palavras na resposta.
webdesk-check-blank = Ainda falta preencher um espaço em branco da resposta pronta.
webdesk-check-past = O dia da próxima notícia já passou. Escolha outro, ou nenhum.
webdesk-check-unedited = Esta é uma resposta pronta, e ninguém a mudou.
webdesk-check-word = Quem escreveu quer que você peça a palavra secreta antes de dizer um lugar ou uma hora.
webdesk-check-again = Leia sua resposta mais uma vez. Se está certa, pressione de novo: então ela vai como está.
webdesk-book-first = Carregue seu book.jsonl na página com todas as cartas. Se você nunca respondeu, comece ali um registro novo.
webdesk-send = Trancar e enviar
webdesk-send-file = Guardar como arquivo trancado
webdesk-send-again = Enviar agora
webdesk-send-working = Trancando a resposta…
webdesk-send-done = Está no servidor. Guarde o registro agora.
webdesk-send-saved = Está trancada e guardada. Envie mais tarde com um programa que tenha conexão. Guarde o registro agora.
webdesk-send-waits = Ela espera aqui. Envie de novo mais tarde, ou guarde como arquivo.
webdesk-send-no-mailbox = A caixa de correio de quem escreveu não está neste servidor. A resposta espera aqui. Tente o servidor para onde a pessoa escreveu.
webdesk-send-no-relay = Ainda não há servidor. Recolha primeiro cartas de um servidor, ou guarde a resposta como arquivo.
webdesk-send-address = Não é possível usar o endereço que está na carta. Use a forma de contato que a pessoa deu.
webdesk-send-no-code = Quem escreveu não tem código para ler uma resposta. Use a forma de contato que a pessoa deu.
# $over (number) - how many bytes too many
webdesk-send-long = A resposta tem bytes a mais: { $over }. Encurte a resposta.
webdesk-send-not-sealed = Não foi possível trancar a resposta, por isso ela não existe. Bloqueie o programa, abra-o de novo e escreva outra vez.

## What has to be saved

webdesk-keep-title = Para amanhã
webdesk-keep-why = Suas respostas têm números no registro. Sem ele, o mesmo número é dado duas vezes, e quem escreveu vê uma advertência.
webdesk-keep-no-book = Nenhum registro está carregado. Abra seu book.jsonl com os outros arquivos.
webdesk-keep-begin = Nunca respondi: começar um registro novo
webdesk-keep-begun = Um registro novo começou. Guarde-o depois da sua primeira resposta.
webdesk-keep-unsaved = Isto ainda não está guardado. Quando a página se fecha, isto se perde.
webdesk-keep-saved = Não há nada para guardar.
webdesk-keep-book = Guardar book.jsonl
webdesk-keep-quarantine = Guardar quarantine.txt
# $name (text) - the beginning of a name
webdesk-keep-copy = Guardar a cópia trancada da sua resposta { $name }…
# $name (text) - the beginning of a name
webdesk-keep-answer = Guardar a resposta trancada { $name }…
webdesk-keep-where = O lugar deles é a pasta de waymark-desk, em vez dos mais antigos: cópias em sent, respostas trancadas em outbox.
webdesk-keep-done = O navegador guarda o arquivo. Confira se ele está lá.
webdesk-save-failed = O navegador não guardou o arquivo. Confira as opções para baixar (transferir) arquivos, depois tente de novo.

## Evidence

# $count (number) - how many files
webdesk-evidence-title = { $count ->
    [one] Provas: { $count } arquivo
    [many] Provas: { $count } de arquivos
   *[other] Provas: { $count } arquivos
}
webdesk-evidence-care-child = Se uma imagem mostra o abuso de uma criança, não a guarde nem a passe a ninguém. Ponha a carta em quarentena e pergunte a quem é responsável.
webdesk-evidence-care-copy = Arquivos guardados não estão trancados: quem pode usar esta conta do computador pode abri-los.
# $size (text) - a number of megabytes, such as 2.5
webdesk-evidence-size = São mais ou menos { $size } MB.
webdesk-evidence-fetch = Recolher do servidor
webdesk-evidence-no-relay = Para recolher as provas do servidor, recolha primeiro cartas dele.
webdesk-evidence-file = Ou traga o arquivo trancado
webdesk-evidence-file-hint = Da pasta parcels de waymark-desk.
webdesk-evidence-fetching = Recolhendo as provas…
# $done (text) - megabytes that are here
# $all (text) - megabytes of all
webdesk-evidence-progress = { $done } de { $all } MB já estão aqui.
# $seconds (number) - until the next try
webdesk-evidence-again = { $seconds ->
    [one] O servidor não responde. A próxima tentativa começa daqui a { $seconds } segundo.
    [many] O servidor não responde. A próxima tentativa começa daqui a { $seconds } de segundos.
   *[other] O servidor não responde. A próxima tentativa começa daqui a { $seconds } segundos.
}
webdesk-evidence-reading = Lendo o arquivo…
webdesk-evidence-verifying = Conferindo tudo. Enquanto isso, a página fica parada.
webdesk-evidence-whole = Está tudo aqui e ninguém mudou nada. Nada foi aberto.
webdesk-evidence-not-named = Estes não são os arquivos que a carta indica. Não confie neles.
webdesk-evidence-not-yet = Nenhum arquivo aparece na lista antes que tudo esteja aqui e conferido.
webdesk-evidence-gone = O servidor já não tem estas provas. Pergunte a colegas se alguém as recolheu.
webdesk-evidence-list = A lista das partes não é a certa. Avise quem administra o servidor.
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-missing = A parte { $number } de { $all } falta no servidor. Avise quem administra o servidor.
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-altered = A parte { $number } de { $all } foi mudada. Nada dela foi usado. Avise quem administra o servidor.
webdesk-evidence-no-key = A carta não contém chave para estas provas, por isso não é possível abri-las.
webdesk-evidence-other = Este arquivo não contém as provas desta carta, ou algo nele foi mudado ou falta.
# $number (number) - which file, from 1
webdesk-evidence-changed = O arquivo { $number } que está dentro não é o que a lista indica. Nada dele foi usado.
webdesk-evidence-key = A chave que está na carta abre outro pacote, não este.
webdesk-evidence-newer = Estas provas foram feitas com uma versão mais nova. Consiga uma versão mais nova do programa.
webdesk-evidence-none = Estas não são provas trancadas, ou falta o começo.
webdesk-evidence-cut = Falta o fim das provas. Consiga-as de novo.
webdesk-evidence-damaged = As provas foram mudadas depois de trancadas. Consiga-as de novo.
# $size (text) - a number of megabytes
# $type (text) - what the file is, such as image/jpeg
webdesk-evidence-about = { $type }, com { $size } MB
webdesk-evidence-save = Guardar este arquivo
# $name (text) - name of the file
webdesk-evidence-saved = { $name } está sendo guardado. Não foi aberto.
webdesk-evidence-index = Guardar a lista com os hashes
webdesk-evidence-look = Ver a imagem desfocada
webdesk-evidence-show = Mostrar a imagem
webdesk-evidence-blur = Desfocar de novo
webdesk-evidence-hide = Fechar a imagem
# $name (text) - name of the file
webdesk-evidence-picture = Imagem { $name }

## Quarantine

webdesk-quarantine-title = Quarentena
webdesk-quarantine-what = Em quarentena, não é possível olhar nem guardar as provas desta carta, até que alguém tenha decidido.
webdesk-quarantine-reason = Por quê
webdesk-quarantine-reason-hint = Para colegas. Sem nomes.
webdesk-quarantine-put = Pôr esta carta em quarentena
# $day (text) - a date
webdesk-quarantine-in = Esta carta está em quarentena desde { $day }. Não é possível olhar nem guardar as provas dela.
webdesk-quarantine-lift = Tirar da quarentena
