### Photos, sound, videos and papers that follow a letter (F14): choosing, clean copies, sending.
### These messages travel inside the answers' page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## Before anything is chosen

files-title = Acrescentar fotos, sons, vídeos ou documentos
files-why = Para que a entidade possa ver o que você quer dizer. Você não precisa fazer isto. Sua carta está guardada mesmo sem arquivos.
files-before-title = Antes de escolher
files-never = Não envie imagens sexuais de ninguém com menos de 18 anos, mesmo que essa pessoa seja você. Pode ser crime. Diga que elas existem.
files-limit-size = Todos os arquivos juntos podem ter até 250 MB.
files-limit-count = Até 200 arquivos vão de uma vez. Você pode enviar mais depois.
files-limit-slow = Com uma conexão lenta, talvez demore muito. Mantenha esta página aberta.
files-limit-data = O envio usa seus dados móveis: mais ou menos o tamanho dos arquivos.
files-limit-names = Os nomes dos seus arquivos não são enviados. Eles recebem números no lugar.
files-limit-stay = Os arquivos também continuam onde estão neste telefone. Esta página não os apaga ali.
files-voice = Uma mensagem de voz pode ficar no lugar das palavras escritas. Uma voz pode ser reconhecida.

## Choosing

files-choose = Escolher arquivos (ficheiros)
files-choose-small = Um ou vários. Onde só for possível escolher um de cada vez, volte aqui para o próximo.
files-list-title = Arquivos escolhidos
files-list-names = Os nomes só aparecem na sua tela (ecrã), para você saber qual é cada arquivo.
# $count (number) - how many files will be sent
# $size (text) - how large they are together, such as 3.5 MB
files-total = { $count ->
    [one] { $count } arquivo, { $size }
    [many] { $count } de arquivos, { $size } no total
   *[other] { $count } arquivos, { $size } no total
}
# $size (text) - a whole number
files-size-kb = { $size } KB
# $size (text) - a number, perhaps with one digit behind the point
files-size-mb = { $size } MB
files-kind-picture = Imagem
files-kind-video = Vídeo
files-kind-sound = Som
files-kind-paper = Documento
files-kind-packed = Arquivos compactados
files-kind-other = Outro tipo de arquivo
files-looking = Esta página está vendo o que o arquivo revela…
files-remove = Retirar
# $name (text) - the file's name on this phone, for people who hear the page
files-remove-what = Retirar: { $name }

## Files that were not added. Each is followed by their names.

files-refused-title = Não acrescentados
# $names (text) - names of files
files-refused-empty = Não há nada dentro (0 bytes): { $names }
# $names (text) - names of files
files-refused-large = Sozinho é maior do que todos os arquivos juntos podem ser: { $names }
# $names (text) - names of files
files-refused-many = Mais de 200 arquivos não podem ir de uma vez: { $names }
# $names (text) - names of files
files-refused-together = Junto com os outros, o tamanho é grande demais: { $names }
# $names (text) - names of files
files-refused-twice = Já escolhido: { $names }
# $names (text) - names of files
files-refused-unreadable = Não é possível ler. Talvez tenha mudado de lugar ou sido apagado: { $names }
files-refused-kept = Todos os outros arquivos continuam aqui.
# $names (text) - the first names
# $count (number) - how many more there are
files-and-more = { $count ->
    [one] { $names } e mais { $count }
    [many] { $names } e mais { $count }
   *[other] { $names } e mais { $count }
}

## What is written in a file

# $what (text) - what was found, such as: place, phone or camera model
files-tells = Este arquivo revela: { $what }
files-tells-nothing = Esta página não encontrou lugar, telefone nem nome escritos no arquivo. Mesmo assim, talvez haja algo.
files-found-place = lugar
files-found-person = um nome
files-found-device = modelo do telefone ou da câmera
files-found-serial = número de série do telefone ou da câmera
files-found-time = dia e hora
files-found-thumbnail = uma imagem pequena dele, talvez de antes de ser cortado
files-found-software = programa que foi usado
files-found-other = outras notas

## What is sent of a picture or PDF

files-way-original-weighs = O original talvez valha mais como prova, e talvez mostre onde você está.
files-way-clean-is = A cópia limpa é feita neste telefone. Ela deixa de fora as notas do arquivo: lugar, telefone, nomes.
files-way-clean-shows = Ela ainda mostra o que se pode ver: rostos, placas, palavras num papel, a vista de uma janela.
files-way-question = O que enviar deste arquivo?
files-way-clean = Uma cópia limpa
files-way-original = O original
files-way-both = Os dois: uma cópia limpa para olhar, e o original
files-way-all = O mesmo para todas as imagens e todos os PDFs
files-way-all-clean = Cópias limpas de todos
files-way-all-original = Os originais de todos
files-way-all-both = Os dois de todos
files-way-only = Não é possível retirar aqui o que está escrito neste tipo de arquivo. Ele vai como está, ou não vai.
files-way-only-large = Este arquivo é grande demais para uma cópia limpa aqui. Ele vai como está, ou não vai.
files-way-only-unsure = Esta página não tem certeza de conseguir limpar este arquivo. Ele vai como está, ou não vai.
files-copy-making = Fazendo uma cópia limpa, para ter certeza de que funciona…
# $size (text) - how large it is, such as 3.5 MB
files-copy-ready = A cópia limpa funciona: { $size }. Esta página não encontrou nela notas desse tipo.
files-copy-png = Este navegador não consegue gravar este tipo de imagem. A cópia limpa é um PNG.
files-copy-smaller = A imagem é muito grande. A cópia limpa mostra um pouco menos de detalhe.
# For a PDF
files-copy-paper = As páginas do PDF têm a mesma aparência. A cópia deixa de fora as notas sobre o arquivo, as assinaturas eletrônicas e os arquivos anexos.
files-copy-failed = Não é possível fazer aqui uma cópia limpa deste arquivo. Você pode enviar o original, ou retirar o arquivo.

## Sending

# $count (number) - how many files will be sent
files-send = { $count ->
    [one] Enviar { $count } arquivo
    [many] Enviar { $count } de arquivos
   *[other] Enviar { $count } arquivos
}
files-sending-title = Seus arquivos estão sendo enviados
files-state-reading = Lendo os arquivos e trancando-os neste telefone…
files-state-sending = Enviando os arquivos trancados…
# $seconds (number) - about how long until the next try
files-state-waiting = { $seconds ->
    [one] Esperando uma conexão. Tentamos de novo daqui a { $seconds } segundo. Nada do que chegou se perde.
    [many] Esperando uma conexão. Tentamos de novo daqui a { $seconds } de segundos. Nada do que chegou se perde.
   *[other] Esperando uma conexão. Tentamos de novo daqui a { $seconds } segundos. Nada do que chegou se perde.
}
files-state-paused = Em pausa. Nada se perde enquanto esta página ficar aberta.
files-state-telling = Todos os arquivos chegaram. Avisando a entidade sobre eles…
# $sent (text) - how much has arrived, such as 3.5 MB
# $all (text) - how much it is in all
files-progress = { $sent } de { $all } já chegaram
files-left-minute = Nesta velocidade, faltam menos de dois minutos.
# $minutes (number) - about how many minutes
files-left-minutes = { $minutes ->
    [one] Nesta velocidade, falta cerca de { $minutes } minuto.
    [many] Nesta velocidade, faltam cerca de { $minutes } de minutos.
   *[other] Nesta velocidade, faltam cerca de { $minutes } minutos.
}
# $hours (number) - about how many hours
files-left-hours = { $hours ->
    [one] Nesta velocidade, falta cerca de { $hours } hora.
    [many] Nesta velocidade, faltam cerca de { $hours } de horas.
   *[other] Nesta velocidade, faltam cerca de { $hours } horas.
}
files-keep-open = Mantenha esta página aberta e a tela (ecrã) acesa. Se a página for fechada, será preciso enviar os arquivos desde o começo.
files-pause = Pausar
files-resume = Continuar
files-cancel = Cancelar
files-cancel-sure = Parar de enviar estes arquivos? Sua carta está guardada de qualquer forma.
files-cancel-yes = Sim, parar
files-cancel-no = Não, continuar
files-cancelled = O envio foi parado. O que tinha chegado está trancado, e ninguém tem uma chave. É apagado sozinho depois de dois dias.

## When it could not go on

files-halt-title = Nada foi enviado ainda
files-halt-undecided = Por favor, escolha para cada imagem e cada PDF o que enviar.
files-halt-not-ready = Esta página ainda está olhando os arquivos. Por favor, espere um momento e pressione de novo.
files-halt-many = Com as cópias limpas e os originais, há mais de 200 arquivos. Escolha só um dos dois para alguns, ou retire alguns.
files-halt-together = Agora, juntos, os arquivos são grandes demais. Por favor, retire alguns. Eles podem ir depois.
# $name (text) - the file's name on this phone
files-halt-changed = Este arquivo mudou, ou não é mais possível lê-lo: { $name }. Retire-o, ou escolha-o de novo.
# $name (text) - the file's name on this phone
files-halt-no-copy = Desta vez não foi possível fazer uma cópia limpa: { $name }. Escolha outra coisa para esse arquivo, ou tente de novo.
# $count (number) - how many parts
files-halt-lost = { $count ->
    [one] A caixa de correio perdeu { $count } parte. Por favor, envie de novo: tudo é trancado outra vez, com uma chave nova.
    [many] A caixa de correio perdeu { $count } de partes. Por favor, envie de novo: tudo é trancado outra vez, com uma chave nova.
   *[other] A caixa de correio perdeu { $count } partes. Por favor, envie de novo: tudo é trancado outra vez, com uma chave nova.
}
files-halt-full = A caixa de correio não tem espaço para arquivos agora. Tente mais tarde, ou com menos arquivos.
files-halt-refused = A caixa de correio não aceitou os arquivos. Você pode tentar mais tarde.
files-halt-sealer = O programa que tranca falhou neste telefone. Feche outras páginas e programas e tente de novo.
files-halt-letter = Sua carta não se perdeu. Ela está guardada, sem os arquivos.
files-halt-again = Os arquivos continuam na lista. O envio começa do início.

## Stored, but the agency does not know of it

files-untold-title = Os arquivos estão guardados, mas a entidade ainda não sabe
files-untold-why = Uma carta curta tem que avisar a entidade, e essa carta ainda não está guardada. Por favor, não feche esta página.
files-untold-full = A caixa de correio da entidade está cheia agora. Espere alguns minutos e tente de novo.
files-untold-gone = Esta entidade já não recebe cartas aqui. Por favor, ligue para ela, ou para outra linha de apoio.
files-untold-refused = A caixa de correio não aceitou essa carta. Espere alguns minutos e tente de novo.
files-untold-again = Tentar de novo

## Stored

files-stored-title = Seus arquivos estão guardados. Ainda não foram lidos.
files-stored-list = Os nomes deles já não estão nesta página.
files-more = Enviar mais arquivos

## The letter that tells of the files, as the agency can read it without our tools

files-plain-heading = Arquivos que seguem uma carta
# $bytes (text) - how many bytes it has
files-plain-bytes = { $bytes } bytes
files-plain-clean = cópia limpa
