### waymark-desk: every text that the agency's program prints. Its --help is in English only.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### Placeholders such as { $path } are names of files, keys and numbers; keep them all.

## Passphrases

desk-passphrase-ask = Frase de acesso do arquivo de chave:{" "}
desk-passphrase-new = Nova frase de acesso para o arquivo de chave:{" "}
desk-passphrase-again = A mesma frase de acesso outra vez:{" "}

## keygen: new keys

desk-keygen-done = As chaves foram criadas.
# $path (text) - name of the file
desk-keygen-identity-file = Arquivo (ficheiro) de chave, guarde em segredo: { $path }
# $path (text) - name of the file
desk-keygen-agency-file = Ficha para a lista assinada (directory), pública: { $path }
desk-keygen-recipient = Destinatário (recipient), para quem as cartas são trancadas:
# $start (text) - how the recipient begins
# $file (text) - name of the file that holds all of it
desk-keygen-recipient-long = { $start }… (está completo em { $file })
desk-keygen-inbox = Caixa de entrada (inbox), onde as cartas são deixadas:
desk-keygen-fingerprint = Impressão digital da chave, para ler em voz alta ao telefone:
# $day (text) - a date, such as 2027-02-19
desk-keygen-until = É possível trancar cartas para estas chaves até { $day }. Crie chaves novas antes desse dia.
desk-keygen-practice = Estas chaves são só para treino. Nunca as use para cartas reais.

## What to do next. The program puts a number before each line.

desk-next = O que fazer agora
desk-next-today = O que fazer agora. Faça hoje, nesta ordem. URL é o endereço do servidor (relay), que está na lista assinada.
# $path (text) - name of the file
desk-next-copy = Copie { $path } para um pen drive e guarde-o num lugar trancado. Sem este arquivo não é possível abrir nenhuma carta.
desk-next-passphrase = Escreva a frase de acesso em papel e guarde-o trancado em outro lugar. Ninguém pode redefinir essa frase.
desk-next-paper = Passe para o papel a chave de recuperação que está abaixo: imprima ou copie à mão. Ela só é mostrada agora.
# $path (text) - name of the file
desk-next-print = Imprima { $path }. Depois apague o arquivo e todas as cópias: a chave de recuperação só pode ficar em papel.
# $path (text) - name of the file
desk-next-correct = Abra { $path } num editor de texto. Corrija country, langs, run_by, tells_police, tells_immigration, duty_to_report, phones e days.
# $command (text) - what to type
desk-next-rehearse = Ensaie a primeira carta: { $command }
# $path (text) - name of the file
desk-next-send = Envie { $path } a quem assina a lista. Nunca envie o arquivo de chave.
desk-next-call = Deixe que liguem para você num número que já conhecem. Leia a impressão digital da chave em voz alta.
# For a new colleague.
# $path (text) - name of the file
desk-next-give = Dê { $path } só à pessoa nova, num pen drive. Não fique com nenhuma cópia.
# $path (text) - name of the file
desk-next-replace = A partir de agora, todas as pessoas usam { $path }. Ele tem as linhas antigas e a nova.
# $note (text) - the note of the new line, such as desk-2
desk-next-changed = Avise quem assina a lista de que { $note } é uma linha nova. Deixe que liguem para você: a impressão digital mudou.
# After somebody left.
# $command (text) - what to type
desk-next-fetch = Recolha tudo o que espera, também da caixa de entrada antiga: { $command }
# $note (text) - whose it is, such as desk-3
# $path (text) - name of the file
# $command (text) - what to type
desk-next-hand = Dê { $path } e agency.json a { $note }. Ali, escreva: { $command }
# $path (text) - name of the file
desk-next-send-left = Envie { $path } a quem assina a lista. Diga que alguém saiu da entidade e que é urgente.
desk-next-fetch-again = Continue recolhendo todos os dias, até a lista nova entrar em vigor. Recolha mais uma vez no dia seguinte.
# $command (text) - what to type
desk-next-empty = Quando todas as pessoas da entidade tiverem recolhido, esvazie a caixa de entrada antiga: { $command }
# $path (text) - name of the file
desk-next-both-inboxes = A partir de agora, recolha com { $path }. Ele conhece a caixa de entrada nova e a antiga.
# After recover.
# $command (text) - what to type
desk-next-show = Leia as cartas: { $command }
desk-next-new-keys = Crie chaves novas, com uma nova chave de recuperação: waymark-desk keygen. As linhas já estiveram num computador.
# $path (text) - name of the file
desk-next-destroy = Quando tiver o que precisa, apague { $path } ou guarde-o num lugar trancado, como todo arquivo de chave.

## The page with the recovery key. It is printed, and read by somebody who never saw this program.

# $agency (text) - id of the agency
# $day (text) - a date
desk-paper-title = Chave de recuperação de { $agency }, criada em { $day }
desk-paper-what = Ela abre todas as cartas a esta entidade. É para o dia em que um arquivo de chave ou a frase de acesso dele se perder.
desk-paper-keep = Guarde-a em papel, num lugar trancado, fora deste prédio, com uma pessoa de confiança.
desk-paper-never = Nunca tire foto dela, nunca a envie e nunca a guarde junto do arquivo de chave.
desk-paper-letters = Nas linhas 2 a 6 não há nenhuma letra B, I ou O, nem o algarismo 1. O que parece um O é um zero.
desk-paper-checks = Os dois algarismos do fim servem para conferir cada linha. Para ler em voz alta, diga linha por linha: o número, as letras e os algarismos de conferência.
desk-paper-use = Para usá-la, escreva: waymark-desk recover. O programa pede as linhas e diz qual está errada.
desk-paper-without = Sem este programa, é possível usar o programa age. Se há PQ na linha 1, o age tem que ser da versão 1.3 ou posterior. Escreva as linhas 1 a 6 numa só linha. Deixe de fora os espaços, os números das linhas e os algarismos de conferência.
# $start (text) - how the recipient begins
desk-paper-recipient = Na lista assinada, a chave dela começa assim: { $start }
desk-paper-close = Todas as linhas já estão no papel? Então feche esta janela, para que ninguém possa voltar atrás e ver a chave.

## join and leave: people come and go

# $path (text) - name of the file
desk-join-line = Nova linha dos destinatários (recipients) da entidade, já em { $path }:
# $path (text) - name of the file
desk-join-stayed = Seu arquivo de chave com a nova caixa de entrada da entidade é { $path }. Sua chave é a mesma de antes.
# $who (text) - notes of those who leave, such as desk-2
desk-leave-done = A entidade tem uma nova caixa de entrada, que { $who } não conhece.
desk-leave-signing-keys = As chaves de assinatura de colegas não estão na ficha nova: ninguém sabe dizer de quem é cada uma. Peça a cada colega que ensaie com essa ficha: assim aparece a chave para acrescentar em sign. Sem essa chave, ninguém acredita nas respostas dessa pessoa.
desk-leave-paper = A pessoa que sai viu a chave de recuperação em papel? Então faça isto de novo, com --new-recovery e outro --out.

## recover: from the paper to a key file

desk-recover-type = Escreva as seis linhas da chave de recuperação, cada uma com os algarismos de conferência. Letras minúsculas também servem, e os espaços não importam.
# $number (number) - which line
desk-recover-line = Linha { $number }:{" "}
# $path (text) - name of the file
desk-recover-done = O arquivo de chave foi criado: { $path }
desk-recover-no-inbox = Ele abre cartas que estão neste computador. Não pode listar nem recolher: para isso é preciso o arquivo de chave de outra pessoa da entidade.

## rehearse: the first letter, before it comes

desk-rehearse-letter = TREINO. Ninguém escreveu esta carta e ninguém espera uma resposta. Apague-a.
desk-rehearse-shown = Uma carta aparece assim. Esta é só para treino:
desk-rehearse-list = O que foi testado
# $what (text) - one of the messages below
desk-rehearse-passed = ✓ certo:  { $what }
# $what (text) - one of the messages below
desk-rehearse-to-do = ○ falta:  { $what }
# $what (text) - one of the messages below
desk-rehearse-failed = ✗ errado: { $what }
desk-rehearse-key-file = O arquivo de chave abre com a frase de acesso dele.
desk-rehearse-entry = Uma lista assinada aceitaria a ficha.
# $reason (text) - what is wrong, in English
desk-rehearse-entry-refused = Uma lista assinada não aceitaria a ficha ({ $reason }). Corrija a ficha num editor de texto.
desk-rehearse-inbox = A caixa de entrada que está na ficha é a do arquivo de chave.
desk-rehearse-inbox-other = A ficha indica uma caixa de entrada que o arquivo de chave não tem. Use a ficha e o arquivo de chave mais novos.
desk-rehearse-key = As cartas de hoje são trancadas para sua chave.
desk-rehearse-key-not-listed = Sua chave não está na ficha. Use a ficha mais nova, ou o arquivo de chave que pertence a ela.
desk-rehearse-key-not-today = As cartas de hoje não são trancadas para sua chave: os dias dela já passaram ou ainda não começaram. Crie chaves novas.
desk-rehearse-opened = Uma carta de treino foi trancada com a ficha, e seu arquivo de chave a abriu.
desk-rehearse-not-opened = Seu arquivo de chave não abre uma carta trancada com a ficha. Use o que pertence a ela.
desk-rehearse-not-sealed = Ninguém pode escrever a você hoje: nenhuma chave da ficha vale hoje. Crie chaves novas.
# $note (text) - whose key it is, such as desk-2
desk-rehearse-colleague = { $note }: só essa pessoa pode testar essa chave. Peça que ela ensaie com o próprio arquivo de chave.
desk-rehearse-recovery = A chave de recuperação abre a carta de treino. Guarde o papel outra vez.
desk-rehearse-recovery-untried = Ninguém testou a chave de recuperação. Busque o papel e ensaie com: --recovery -
desk-rehearse-recovery-wrong = Esta chave de recuperação não é a que está na ficha. Procure o papel certo, ou crie uma chave nova.
# $count (number) - how many letters
desk-rehearse-relay = { $count ->
    [0] O servidor aceita sua chave. Nenhuma carta espera ali.
    [one] O servidor aceita sua chave. { $count } carta espera ali.
    [many] O servidor aceita sua chave. { $count } de cartas esperam ali.
   *[other] O servidor aceita sua chave. { $count } cartas esperam ali.
}
desk-rehearse-relay-untried = O servidor não foi consultado. Quando a lista assinada estiver em vigor, ensaie com: --relay URL
desk-rehearse-sign = Sua chave de assinatura está na ficha, por isso as pessoas vão acreditar nas suas respostas.
# $key (text) - 43 letters and digits
desk-rehearse-sign-not-listed = Sua chave de assinatura para hoje não está na ficha, por isso ninguém acreditaria nas suas respostas. Acrescente em sign: { $key }
desk-rehearse-all = Está tudo certo e pronto para a primeira carta.
# $count (number) - how many lines are marked
desk-rehearse-rest = { $count ->
    [one] O que foi possível testar aqui está certo. Falta { $count } coisa por fazer.
    [many] O que foi possível testar aqui está certo. Faltam { $count } de coisas por fazer.
   *[other] O que foi possível testar aqui está certo. Faltam { $count } coisas por fazer.
}
# $count (number) - how many lines are marked
desk-rehearse-wrong = { $count ->
    [one] { $count } coisa está errada. Corrija antes que chegue a primeira carta.
    [many] { $count } de coisas estão erradas. Corrija antes que chegue a primeira carta.
   *[other] { $count } coisas estão erradas. Corrija antes que chegue a primeira carta.
}
desk-rehearse-nothing-real = Nada de real foi tocado. A carta de treino foi apagada.

## list and fetch

# $count (number) - how many letters
desk-list-count = { $count ->
    [0] Não há cartas.
    [one] Há { $count } carta.
    [many] Há { $count } de cartas.
   *[other] Há { $count } cartas.
}
desk-list-letter = Carta
desk-list-day = Guardada
desk-list-size = Tamanho
desk-list-state = Estado
desk-list-here = aqui
desk-list-missing = não recolhida
# $count (number) - how many letters
desk-list-old = { $count ->
    [one] { $count } delas está numa caixa de entrada de antes de alguém sair da entidade.
    [many] { $count } delas estão numa caixa de entrada de antes de alguém sair da entidade.
   *[other] { $count } delas estão numa caixa de entrada de antes de alguém sair da entidade.
}
desk-inbox-not-yet = O servidor ainda não conhece sua nova caixa de entrada. Vai conhecer quando a lista nova estiver em vigor.
# $relay (text) - the relay's date
# $here (text) - this computer's date
desk-clock-differs = A data do servidor é { $relay }, a deste computador é { $here }. Confira o relógio deste computador.
# $done (number) - letters that are done
# $all (number) - letters to fetch
desk-fetch-progress = Cartas: { $done } de { $all }
# $count (number) - how many letters
# $folder (text) - name of the folder
desk-fetch-done = { $count ->
    [0] Não há cartas novas.
    [one] { $count } carta nova está em { $folder }.
    [many] { $count } de cartas novas estão em { $folder }.
   *[other] { $count } cartas novas estão em { $folder }.
}
# $count (number) - how many letters
desk-fetch-before = { $count ->
    [one] { $count } carta já estava ali.
    [many] { $count } de cartas já estavam ali.
   *[other] { $count } cartas já estavam ali.
}
desk-fetch-kept = O servidor mantém as cópias dele. Nada foi apagado.
# $command (text) - what to type
desk-fetch-next = Para ler uma: { $command }
# $count (number) - how many letters
desk-fetch-failed = { $count ->
    [one] Não foi possível recolher { $count } carta:
    [many] Não foi possível recolher { $count } de cartas:
   *[other] Não foi possível recolher { $count } cartas:
}
# $id (text) - the letter
desk-fetch-damaged = { $id }: chegou danificada. Recolha de novo. Se continuar assim, avise quem administra o servidor.
# $id (text) - the letter
desk-fetch-gone = { $id }: o servidor já não tem esta carta. Pergunte a colegas se alguém a recolheu.
# $count (number) - how many letters
desk-fetch-stopped = { $count ->
    [one] O programa parou de recolher. { $count } carta continua no servidor. Use o mesmo comando de novo mais tarde.
    [many] O programa parou de recolher. { $count } de cartas continuam no servidor. Use o mesmo comando de novo mais tarde.
   *[other] O programa parou de recolher. { $count } cartas continuam no servidor. Use o mesmo comando de novo mais tarde.
}

desk-fetch-not-listed = Nenhum aviso é enviado: sua chave de assinatura ainda não está na lista assinada. Quem escreveu veria uma advertência sobre os avisos.
# $count (number) - how many notices
desk-fetch-notices = { $count ->
    [one] { $count } aviso foi enviado: quem escreveu e tem um código vê agora até onde a carta chegou.
    [many] { $count } de avisos foram enviados: quem escreveu e tem um código vê agora até onde a carta chegou.
   *[other] { $count } avisos foram enviados: quem escreveu e tem um código vê agora até onde a carta chegou.
}
# $count (number) - how many answers
desk-fetch-answers = { $count ->
    [one] { $count } resposta que antes não foi possível enviar está agora no servidor.
    [many] { $count } de respostas que antes não foi possível enviar estão agora no servidor.
   *[other] { $count } respostas que antes não foi possível enviar estão agora no servidor.
}

## Evidence that fetch brings, sealed

# $done (number) - megabytes that are done
# $all (number) - megabytes to fetch
desk-parcel-progress = Provas: { $done } de { $all } MB
# $path (text) - name of the file
# $command (text) - what to type
desk-parcel-done = As provas estão em { $path }, ainda trancadas. Para guardar os arquivos delas: { $command }
# $id (text) - the letter
desk-parcel-gone = { $id }: o servidor não tem as provas desta carta, ou já não tem. Pergunte a colegas se alguém as recolheu. Peça a quem escreveu que as envie de novo só se isso for seguro para essa pessoa.
# $id (text) - the letter
desk-parcel-list = { $id }: o servidor deu a lista de outras provas, não das provas desta carta. Avise quem administra o servidor.
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-altered = { $id }: a parte { $number } de { $all } das provas não é o que foi enviado. Recolha de novo. Se continuar assim, avise quem administra o servidor.
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-missing = { $id }: a parte { $number } de { $all } das provas falta no servidor. Recolha de novo. Se continuar assim, avise quem administra o servidor.
# $id (text) - the letter
# $reason (text) - one of the messages below
desk-parcel-stopped = { $id }: as provas ainda não estão aqui. { $reason } Recolha de novo: continua de onde parou.

## Answers and notices on their way

# $count (number) - how many
desk-send-waiting = { $count ->
    [one] Não foi possível enviar { $count } resposta ou aviso. Fica aqui até o próximo fetch ou reply, que faz o envio.
    [many] Não foi possível enviar { $count } de respostas ou avisos. Ficam aqui até o próximo fetch ou reply, que faz o envio.
   *[other] Não foi possível enviar { $count } respostas ou avisos. Ficam aqui até o próximo fetch ou reply, que faz o envio.
}
# $count (number) - how many
desk-send-no-mailbox = { $count ->
    [one] { $count } resposta ou aviso espera: a caixa de correio de destino não está neste servidor. Talvez quem escreveu a tenha apagado, ou ela esteja em outro servidor.
    [many] { $count } de respostas ou avisos esperam: as caixas de correio de destino não estão neste servidor. Talvez tenham sido apagadas, ou estejam em outro servidor.
   *[other] { $count } respostas ou avisos esperam: as caixas de correio de destino não estão neste servidor. Talvez tenham sido apagadas, ou estejam em outro servidor.
}
# $count (number) - how many
desk-send-lost = { $count ->
    [one] O programa já não tenta enviar { $count } resposta ou aviso. Não chegou a quem escreveu.
    [many] O programa já não tenta enviar { $count } de respostas ou avisos. Não chegaram a ninguém.
   *[other] O programa já não tenta enviar { $count } respostas ou avisos. Não chegaram a ninguém.
}

## delete: at the relay only, and on purpose

desk-delete-nothing = Não há nada para apagar.
# $letter (text) - what somebody typed for a letter
desk-delete-gone = O servidor não tem a carta { $letter }, talvez porque já foi apagada.
# $path (text) - name of the file
desk-delete-damaged = { $path } está danificado, por isso o servidor mantém a cópia dele. Apague o arquivo e recolha de novo.
# $id (text) - the letter
# $folder (text) - name of the folder
desk-delete-unfetched = { $id } não está completa em { $folder }, por isso nada foi apagado. Recolha a carta primeiro. Para perdê-la para sempre, acrescente --unfetched.
# $count (number) - how many letters
# $relay (text) - address of the relay
desk-delete-what = { $count ->
    [one] { $count } carta vai ser apagada em { $relay }.
    [many] { $count } de cartas vão ser apagadas em { $relay }.
   *[other] { $count } cartas vão ser apagadas em { $relay }.
}
desk-delete-lost = As cópias nos computadores da sua entidade ficam. Colegas que não recolheram uma carta vão perdê-la para sempre.
desk-delete-evidence = As provas que vieram com elas e estão aqui também são apagadas no servidor.
# $id (text) - the letter
desk-delete-evidence-kept = As provas de { $id } não estão completas aqui, por isso o servidor as mantém. Recolha de novo antes de apagar.
# $count (number) - how many letters
desk-delete-unread = { $count ->
    [one] { $count } carta nunca foi recolhida aqui. Talvez ninguém a leia nunca.
    [many] { $count } de cartas nunca foram recolhidas aqui. Talvez ninguém as leia nunca.
   *[other] { $count } cartas nunca foram recolhidas aqui. Talvez ninguém as leia nunca.
}
desk-delete-ask = Para apagar, escreva quantas cartas são, em algarismos:{" "}
# $count (number) - how many letters
desk-delete-done = { $count ->
    [0] Nenhuma carta foi apagada.
    [one] { $count } carta já não está no servidor:
    [many] { $count } de cartas já não estão no servidor:
   *[other] { $count } cartas já não estão no servidor:
}
# $count (number) - how many letters
desk-delete-before = { $count ->
    [one] { $count } delas já não estava lá antes.
    [many] { $count } delas já não estavam lá antes.
   *[other] { $count } delas já não estavam lá antes.
}
# $count (number) - how many letters
desk-delete-stopped = { $count ->
    [one] O programa parou de apagar. { $count } carta continua no servidor. Use o mesmo comando de novo mais tarde.
    [many] O programa parou de apagar. { $count } de cartas continuam no servidor. Use o mesmo comando de novo mais tarde.
   *[other] O programa parou de apagar. { $count } cartas continuam no servidor. Use o mesmo comando de novo mais tarde.
}

## open

# $folder (text) - name of the folder
desk-open-done = Os arquivos da carta estão em { $folder }
desk-open-plain = São texto simples: quem pode usar esta conta do computador pode ler tudo. Apague os arquivos quando terminar.
desk-open-before = Esta carta já foi aberta aqui. Olhe na pasta, ou escolha outra com --out.
desk-open-unsafe-name = A carta contém um arquivo com um nome perigoso. Nada foi escrito. Não tente abri-la de outra forma.

## show: how to reach her comes first

# $id (text) - the letter
desk-show-title = Carta { $id }
desk-show-reach = COMO FALAR COM QUEM ESCREVEU – LEIA ISTO PRIMEIRO
desk-show-may-yes = Quem escreveu diz que você pode entrar em contato, só da forma que está abaixo.
desk-show-may-no = NÃO ENTRE EM CONTATO COM QUEM ESCREVEU. A pessoa diz que não.
desk-show-may-she-will = NÃO ENTRE EM CONTATO COM QUEM ESCREVEU. A pessoa quer ligar ou vir por conta própria. Avise todas as pessoas que atendem o telefone.
desk-show-may-unsaid = NÃO ENTRE EM CONTATO COM QUEM ESCREVEU. A pessoa não disse que você pode.
# $code (text) - what stands in the letter
desk-show-may-unknown = NÃO ENTRE EM CONTATO COM QUEM ESCREVEU antes de entender o que a pessoa respondeu: { $code }
desk-show-channel = Formas seguras:
desk-show-channel-unsaid = A pessoa não disse que formas são seguras. Use só a que ela deu, e nenhuma outra.
desk-show-how = Como:
desk-show-how-unsaid = A pessoa não deu nenhuma forma de contato.
desk-show-name = Nome ou palavra combinada de quem escreveu. Diga isto, para a pessoa saber que é sua entidade:
desk-show-name-unsaid = A pessoa não deu nome nem palavra combinada. Não tente adivinhar.
# $lang (text) - a language tag, such as my
desk-show-speak = A pessoa quer falar em: { $lang }
desk-show-interpreter = Se a pessoa quer intérprete:
desk-show-interpreter-note = Nunca use como intérprete uma criança nem alguém da família de quem escreveu. Também ninguém que conheça as pessoas de que a carta fala.
desk-show-when = Quando é seguro:
desk-show-when-unsaid = A pessoa não disse quando é seguro. Aja como se não fosse seguro.
desk-show-avoid = Você NÃO pode:
desk-show-avoid-unsaid = A pessoa não disse o que evitar. Não deixe nenhuma mensagem e não diga quem você é.
desk-show-other-person = Talvez outra pessoa atenda ou leia. Não peça nada e não mencione nada até saber quem é.
desk-show-reach-later = Esta é uma carta que veio depois. Na primeira está como falar com quem escreveu: use waymark-desk thread.
desk-show-code-word = Quem escreveu escolheu uma palavra secreta. Peça essa palavra antes de dizer um lugar ou uma hora, e nunca a escreva você:
desk-show-reply-none = Quem escreveu não tem código para ler uma resposta no site.
desk-show-reply-there = Quem escreveu pode ler uma resposta no site com o código que tem.
desk-show-danger = SINAIS DE PERIGO NAS RESPOSTAS
desk-show-danger-asked = Alguém tem menos de 18 anos ou está em perigo? Quem escreveu responde:
desk-show-danger-duty = Antes de fazer qualquer outra coisa, veja o que sua entidade tem que comunicar às autoridades.
desk-show-danger-happened = No que aconteceu:
desk-show-danger-none = Nenhuma das respostas diz isso. Mesmo assim, talvez a pessoa esteja em perigo.
desk-show-whom = DE QUEM A CARTA FALA
desk-show-whom-other = Quem escreveu é outra pessoa. Nas respostas, “eu”, “me” e “meu” são a pessoa de quem a carta fala.
desk-show-about = SOBRE ESTA CARTA
# $agency (text) - id of the agency
desk-show-to = Para: { $agency }
# $lang (text) - a language tag, such as ar
desk-show-lang = Idioma: { $lang }
# $day (text) - a date
desk-show-day = Data pelo telefone de quem escreveu: { $day }
# $number (number) - its number
desk-show-later = Esta é a carta { $number } de uma conversa. Para ler tudo: waymark-desk thread
# $form (text) - name of the form
# $version (text) - its version
desk-show-form = Formulário: { $form }, versão { $version }
desk-show-form-other = Este formulário é diferente do que este programa conhece. Respostas que ele não conhece aparecem como códigos do formulário.
desk-show-consent = CONSENTIMENTO
# $agency (text) - id of the agency
# $version (text) - version of the consent text
# $lang (text) - a language tag
desk-show-consent-given = Quem escreveu concordou que { $agency } leia esta carta (texto do consentimento { $version }, lido em { $lang }).
desk-show-consent-none = Não há consentimento registrado nesta carta. Pergunte a quem escreveu antes de contar algo a outras pessoas.
desk-show-consent-purposes = Você pode:
desk-show-consent-nothing-else = A pessoa não concordou com mais nada.
desk-show-purpose-read = ler a carta
desk-show-purpose-help = procurar ajuda para essa pessoa
desk-show-purpose-contact = entrar em contato com ela, da forma que ela deu
desk-show-purpose-share = contar a outras pessoas, se ela concordar de cada vez
# $day (text) - a date
desk-show-consent-day = A pessoa concordou em: { $day }
# $day (text) - a date
desk-show-consent-until = Guarde a carta no máximo até { $day }. Depois apague a carta e todas as cópias.
# $hash (text) - 43 letters and digits
desk-show-consent-hash = SHA-256 do texto com que a pessoa concordou: { $hash }
desk-show-consent-withdraw = Como a pessoa pode retirar o consentimento:
desk-show-withdraw-ask = dizendo isso à sua entidade
desk-show-consent-other = Quem escreveu concordou para outra entidade, não para a que está na carta. Não use a carta antes de perguntar a essa pessoa.
desk-show-signature-valid = A assinatura é válida: ninguém mudou a carta depois que foi escrita.
desk-show-signature-missing = A carta não tem assinatura. Talvez alguém a tenha mudado.
desk-show-signature-wrong = A ASSINATURA ESTÁ ERRADA. Não confie em nada desta carta.
desk-show-use = COMO A CARTA PODE SER USADA
desk-show-use-share = Pergunte a quem escreveu de cada vez, antes de contar a alguém. Sem o sim dessa pessoa, não conte a ninguém fora da sua entidade.
desk-show-use-only = Não conte a ninguém fora da sua entidade.
desk-show-use-anonymous = Não tente descobrir quem escreveu. Procure nomes nas palavras da pessoa antes de usá-las.
desk-show-use-unsaid = A pessoa não disse como. Não conte a ninguém fora da sua entidade.
desk-show-use-unknown = Não conte a ninguém fora da sua entidade antes de entender o que a pessoa respondeu.
desk-show-place = ONDE E QUANDO
# $code (text) - two letters of a country, such as GB
desk-show-country = País: { $code }
desk-show-place-kinds = Tipo de lugar:
desk-show-place-when = Quando:
desk-show-happened = O QUE ESTÁ ACONTECENDO, OU O QUE ACONTECEU
desk-show-help = O QUE AJUDARIA
desk-show-unsaid = Sem resposta.
desk-show-words = PALAVRAS DE QUEM ESCREVEU
desk-show-words-none = A pessoa não escreveu nada com as próprias palavras.
desk-show-zawgyi = Este texto parece escrito em Zawgyi, uma forma antiga de digitar birmanês, e pode aparecer errado aqui. Converta-o com um programa no seu próprio computador, nunca na internet.
desk-show-evidence = PROVAS ENVIADAS COM ESTA CARTA
desk-show-evidence-care = Estas são as palavras de quem escreveu para elas. O que os arquivos são de fato, ninguém olhou ainda.
desk-show-evidence-next = fetch traz as provas, trancadas. Para guardar os arquivos: waymark-desk evidence
desk-show-more = OUTRAS COISAS NESTA CARTA, COMO ESTÃO
desk-show-original = A CARTA COMO TEXTO (report.txt)
desk-show-original-none = A carta não contém report.txt.
# $code (text) - a code of another version of the form
desk-show-unknown = { $code } (código do formulário que este programa não conhece)
desk-show-caution = Qualquer pessoa pode escrever uma carta assim. Confira antes de agir, e nunca abra um link que esteja nela.

## thread: a whole conversation

# $id (text) - the conversation
desk-thread-title = Conversa { $id }
desk-thread-first = ANTES DE RESPONDER
desk-thread-asks-stop = Quem escreveu pede que você pare. Não escreva mais para essa pessoa.
desk-thread-asks-delete = Quem escreveu pede que você apague o que foi enviado, e que pare. Talvez a lei obrigue você a guardar uma parte.
# $code (text) - what stands in the letter
desk-thread-asks-unknown = Quem escreveu pede algo que este programa não conhece: { $code }
desk-thread-moved = Quem escreveu mudou de código. As respostas vão para o novo.
# $from (number) - number of a letter
# $to (number) - number of a letter
desk-thread-missing = Da carta { $from } até a carta { $to } de quem escreveu, não há nada aqui. Recolha de novo, e pergunte a colegas. Talvez seja mais antigo que sua chave, ou o servidor o tenha retido.
# $number (number) - number of a letter
desk-thread-repeated = Duas cartas diferentes têm o número { $number }. Talvez outra pessoa use o código de quem escreveu. Tenha cuidado com o que responde.
# $number (number) - number of a letter
desk-thread-broken = A carta { $number } indica como anterior outra carta, não a que está aqui. Tenha cuidado com o que responde.
# $id (text) - the letter
desk-thread-stranger = { $id } não é de quem escreveu a primeira carta. Não confie nela, e não a responda.
# $id (text) - the letter
desk-thread-unsigned = { $id } não tem assinatura. Não confie nela.
# $id (text) - the letter
desk-thread-altered = { $id } tem uma assinatura errada. Não confie em nada do que diz.
# $id (text) - the letter
desk-thread-elsewhere = { $id } foi escrita a outra entidade. Pense em como ela chegou aqui.
desk-thread-read-nothing = Até onde a última carta mostra, quem escreveu ainda não leu nenhuma das suas respostas.
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-read = Quando escreveu pela última vez, a pessoa tinha lido tudo até seu número { $number }, de { $day }.
desk-thread-read-unknown = Quando escreveu pela última vez, a pessoa tinha lido uma resposta que esta pasta não conhece: talvez de outra pessoa da entidade.
desk-thread-colleagues = Respostas de colegas que não usam esta mesma pasta não são mostradas.
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-hers = CARTA { $number } DE QUEM ESCREVEU { $day }
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-not-hers = NÃO HÁ CERTEZA DE QUE É DA MESMA PESSOA: CARTA { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-ours = SUA RESPOSTA { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-last = SUA ÚLTIMA RESPOSTA { $number } { $day }
# $number (number) - number of a notice
# $day (text) - a date
desk-thread-notice = AVISO { $number } { $day }
desk-thread-way-collected = Foi dito a quem escreveu que a carta foi recolhida.
desk-thread-way-opened = Foi dito a quem escreveu que alguém está lendo a carta.
desk-thread-way-delayed = Foi dito a quem escreveu que vai demorar mais.
desk-thread-no-copy = Sua cópia desta resposta não está aqui, ou está trancada para outra chave.
desk-thread-state-lost = Isto não chegou a quem escreveu.
desk-thread-state-waiting = O servidor ainda não tem isto. O próximo fetch ou reply faz o envio.
desk-thread-state-read = Quem escreveu já leu isto.
desk-thread-state-stored = Isto espera no servidor, ou quem escreveu já leu depois.
desk-thread-helped-yes = Quem escreveu diz que uma resposta ajudou.
desk-thread-helped-some = Quem escreveu diz que uma resposta ajudou um pouco.
desk-thread-helped-no = Quem escreveu diz que uma resposta não ajudou.
desk-thread-helped-unknown = Quem escreveu diz de uma resposta algo que este programa não conhece.
desk-thread-report = Tudo o que a pessoa respondeu: waymark-desk show
desk-thread-quarantined = Esta carta está em quarentena.
# $count (number) - how many files
desk-thread-evidence = { $count ->
    [one] Com ela, quem escreveu enviou { $count } arquivo.
    [many] Com ela, quem escreveu enviou { $count } de arquivos.
   *[other] Com ela, quem escreveu enviou { $count } arquivos.
}
desk-thread-evidence-here = As provas estão aqui, trancadas. Para guardá-las: waymark-desk evidence
desk-thread-evidence-missing = As provas ainda não estão aqui. Para recolhê-las: waymark-desk fetch
desk-thread-evidence-gone = O servidor já não tem as provas. Pergunte a colegas se alguém as recolheu.

## reply: shown before an answer is sent

# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-reply-to = A resposta vai para quem escreveu nesta conversa. A carta mais nova dessa pessoa aqui é a de número { $number } { $day }
# $lang (text) - a language tag, such as ar
desk-reply-lang = Idioma da resposta: { $lang }
# $day (text) - a date
desk-reply-next = Quem escreveu vai ler: próxima notícia até { $day }. Só prometa o que vai cumprir.
desk-reply-last = Quem escreveu vai ler que esta é sua última resposta.
desk-reply-translator = Nunca ponha uma carta ou uma resposta num tradutor da internet. Peça a uma pessoa de confiança.
desk-reply-limited = Quem escreveu pôs limites ao contato, ou não disse nada. Olhe a resposta de novo como se outra pessoa a lesse.
desk-reply-time = ! Talvez a resposta diga uma hora.
desk-reply-date = ! Talvez a resposta diga um dia.
desk-reply-address = ! Talvez a resposta diga um lugar.
desk-reply-phone = ! Talvez a resposta contenha um número de telefone.
desk-reply-no-agency = ! Sua entidade não está na lista assinada, ou foi anulada nela. Quem escreveu não vai ver esta resposta como sua.
desk-reply-not-listed = ! Sua chave de assinatura não está na lista assinada. Quem escreveu vai ver uma advertência de que esta resposta não é sua.
desk-reply-not-today = ! Os dias da sua chave de assinatura já passaram, ou ainda não começaram. Crie chaves novas antes de responder.
desk-reply-ask = Para enviar, escreva 1 e pressione Enter:{" "}
# $number (number) - number of the answer
desk-reply-done = A resposta está no servidor. É seu número { $number } nesta conversa.

## reply: a draft. The program puts # before these lines; they are not sent.

# $lang (text) - a language tag, such as ar
desk-reply-draft-lang = A resposta vai ser marcada como escrita neste idioma: { $lang }
desk-reply-draft-english = Não há respostas prontas neste idioma. Peça a uma pessoa de confiança que a traduza, ou envie com: --in en
desk-reply-draft-comment = Linhas que começam como esta não são enviadas. Mude o texto abaixo antes de enviar.
desk-reply-draft-means = Em inglês diz:
# $path (text) - name of the file
# $command (text) - what to type
desk-reply-draft-done = O rascunho está em { $path }. Mude o texto. Depois: { $command }

## notice

desk-notice-done = O aviso está no servidor. Quem escreveu vê o aviso quando voltar.
desk-notice-before = Isso já tinha sido dito a quem escreveu. Nada foi enviado.

## evidence

desk-evidence-care = Não abra os arquivos num computador que tenha outras cartas. Talvez seja difícil olhar as imagens: não olhe sem companhia.
# $count (number) - how many files
# $folder (text) - name of the folder
# $list (text) - name of a file
desk-evidence-done = { $count ->
    [one] O pacote inteiro está certo. { $count } arquivo está em { $folder }, com uma lista, { $list }. Nada foi aberto.
    [many] O pacote inteiro está certo. { $count } de arquivos estão em { $folder }, com uma lista, { $list }. Nada foi aberto.
   *[other] O pacote inteiro está certo. { $count } arquivos estão em { $folder }, com uma lista, { $list }. Nada foi aberto.
}
desk-evidence-other = ! Estes não são os arquivos que a carta indica. Não confie neles.
# $name (text) - name of the file
# $said (text) - a media type, such as image/jpeg
# $is (text) - a media type
desk-evidence-disguised = ! { $name } não é o que diz: diz { $said } e parece { $is }. Não o abra.
# $name (text) - name of the file
desk-evidence-unknown = ! { $name } não é de nenhum tipo que este programa conheça. Não o abra.
# $name (text) - name of the file
desk-evidence-programs = ! { $name } pode conter programas. Olhe-o só num computador que não tenha mais nada.
# $id (text) - the letter
desk-evidence-index-letter = Carta { $id }
# $id (text) - the parcel
desk-evidence-index-parcel = Pacote { $id }
# $hash (text) - 64 digits and letters
desk-evidence-copy-of = Uma cópia limpa, feita no telefone de quem escreveu, a partir do arquivo com SHA-256 { $hash }
desk-evidence-copy = Uma cópia limpa, feita no telefone de quem escreveu

## quarantine

# $id (text) - the letter
desk-quarantine-done = { $id } está em quarentena. A partir de agora, export e evidence a recusam.
# $id (text) - the letter
desk-quarantine-lifted = { $id } já não está em quarentena.
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-quarantine-shown = ! Esta carta está em quarentena desde { $day }. Não a passe a ninguém. { $reason }

## statistics

# $count (text) - a number, or one of the messages below
desk-statistics-letters = Cartas: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-threads = Conversas: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-answered = Conversas com uma resposta: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-yes = As respostas ajudaram: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-some = As respostas ajudaram um pouco: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-no = As respostas não ajudaram: { $count }
# $least (number) - the smallest number that is shown
desk-statistics-few = menos de { $least }
desk-statistics-hidden = não aparece, para que não seja possível calcular um número pequeno
desk-statistics-note = Pelo que cada pessoa disse por último. Respostas de colegas que não usam a mesma pasta não são contadas.

## export: letters into files for a case

# $path (text) - name of the file
desk-export-done = A carta está em { $path }
desk-export-plain = Os arquivos são texto simples. Guarde-os tão bem quanto as cartas, e apague-os quando terminar.
desk-export-without = Ficaram de fora o nome, a forma de contato e as próprias palavras de quem escreveu. Para incluir tudo isso, use --identified.
desk-export-left-out-title = O QUE FICOU FORA DESTE ARQUIVO
desk-export-left-out = Estas partes dizem quem escreveu, ou talvez digam. Elas só estão na carta trancada:
desk-export-left-out-here = (ficou fora deste arquivo)
desk-export-no-consent = A carta não registra consentimento para a entidade a que foi escrita. Nada foi escrito em arquivo. Leia a carta com waymark-desk show, e pergunte primeiro a quem escreveu.

## What can go wrong. First what happened, then what to do.

# $message (text) - one of the messages below
desk-error = Erro: { $message }
desk-error-passphrase-wrong = A frase de acesso está errada. Tente de novo. Confira o idioma do teclado e a tecla Caps Lock.
desk-error-passphrase-differs = As duas frases de acesso são diferentes. Comece de novo.
# $least (number) - fewest characters
desk-error-passphrase-short = A frase de acesso tem menos de { $least } letras ou sinais. Escolha quatro ou cinco palavras que não tenham nada a ver umas com as outras.
desk-error-passphrase-terminal = Não há terminal onde pedir a frase de acesso. Escreva a frase num arquivo e use --passphrase-file ou --new-passphrase-file.
# $path (text) - name of the file
desk-error-passphrase-file = A primeira linha de { $path } não é uma frase de acesso em UTF-8. Corrija o arquivo.
desk-error-identity-damaged = O arquivo de chave está danificado. Use sua cópia dele.
desk-error-identity-inbox = Este arquivo de chave não tem a linha waymark-inbox, por isso não pode recolher. Use o que keygen criou.
desk-error-identity-sign = Este arquivo de chave não tem a linha waymark-sign, por isso não pode responder. Use o que keygen ou join criou.
desk-error-identity-none = Este não é um arquivo de chave. Use o arquivo identity.age que keygen criou.
# $most (number) - highest work factor
desk-error-identity-work = Não é possível criar o arquivo de chave com este fator de trabalho (work factor). Use de 1 a { $most }.
desk-error-identity-memory = O arquivo de chave pede mais memória do que qualquer arquivo honesto. Use sua cópia dele.
desk-error-keys-id = O identificador da entidade tem que ter de 1 a 40 sinais entre a-z, 0-9 e -. Por exemplo: --agency north-desk
desk-error-keys-name = O nome da entidade está vazio ou contém um caractere de controle. Escreva o nome de novo.
desk-error-keys-country = O país tem que ser duas letras maiúsculas. Por exemplo: --country GB
# $most (number) - most days
desk-error-keys-days = As chaves podem valer de 1 a { $most } dias. Escolha um número assim com --days.
# $reason (text) - what is wrong, in English
desk-error-keys-entry = Não é possível usar a ficha ({ $reason }). Corrija agency.json num editor de texto.
desk-error-keys-other = A ficha é de outra entidade ou de outra caixa de entrada. Use o agency.json mais novo e o arquivo de chave que pertence a ele.
desk-error-keys-no-recovery = Não há nessa ficha chave de recuperação para manter. Tire --keep-recovery para criar uma nova.
desk-error-keys-not-listed = A chave deste arquivo de chave não está na ficha. Use o agency.json mais novo, e uma chave que esteja nele.
desk-error-keys-oneself = Essa é sua própria chave. Quem tem que fazer isto é alguém que fica, com o próprio arquivo de chave.
# $who (text) - what somebody typed for a person
# $there (text) - the notes of all people in the entry
desk-error-keys-who = “{ $who }” não indica uma só linha da ficha. Escreva --who com um destes nomes: { $there }
desk-error-identity-handed = O arquivo de --handed não contém caixa de entrada para este arquivo de chave. Peça o seu à pessoa que usou leave.
# $number (number) - which line of the recovery key
desk-error-page-line = A linha { $number } não está como foi impressa. Compare letra por letra e escreva de novo, com os dois algarismos dela.
# $number (number) - which line of the recovery key
desk-error-page-missing = Falta a linha { $number }. Uma linha é um número, letras e algarismos, e dois algarismos no fim.
desk-error-page-key = Cada linha está certa, mas juntas elas não são uma chave. Todas elas são da mesma folha?
desk-error-paper-beside = A chave de recuperação não pode ficar junto do arquivo de chave. Escolha outra pasta para --recovery-out, por exemplo num pen drive.
# $letter (text) - what somebody typed for a letter
# $least (number) - fewest characters
desk-error-delete-short = “{ $letter }” não indica nenhuma carta. Use o arquivo dela, o identificador, ou pelo menos { $least } sinais do identificador.
# $letter (text) - what somebody typed for a letter
desk-error-delete-several = Várias cartas começam com “{ $letter }”. Escreva mais do identificador.
desk-error-delete-nobody = Ninguém escreveu um número, por isso nada foi apagado. Num script, acrescente --yes.
desk-error-delete-number = Esse não é o número de cartas, por isso nada foi apagado. Olhe a lista de novo.
# $path (text) - name of the file
desk-error-file-exists = { $path } já existe e não foi tocado. Escolha outro lugar, ou tire-o dali primeiro.
# $path (text) - name of the file
desk-error-file-missing = { $path } não existe. Confira o nome.
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-read = Não é possível ler { $path } ({ $reason }). Confira se você tem permissão para ler.
# $path (text) - name of the file
desk-error-file-long = { $path } é longo demais para ser o que deveria. Confira o nome.
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-write = Não é possível escrever { $path } ({ $reason }). Confira a pasta e o espaço livre.
# $path (text) - name of the file
# $message (text) - one of the messages below
desk-error-letter = { $path }: { $message }
desk-error-letter-damaged = O arquivo está danificado ou está cortado. Apague-o e recolha-o de novo.
desk-error-letter-newer = Esta carta foi feita com uma versão mais nova do formulário. Atualize este programa. Até lá, use: waymark-desk open
desk-error-letter-none = É possível abrir o arquivo, mas ele não é uma carta. Olhe-o com: age -d
desk-error-letter-age = Esta não é uma carta trancada. Cartas são arquivos que terminam em .age.
desk-error-letter-key = A carta não foi trancada para esta chave. É para outra entidade, ou para uma chave sua mais antiga ou mais nova. Use esse arquivo de chave.
# $path (text) - name of the file
# $line (number) - which line
desk-error-book = A linha { $line } de { $path } está danificada, por isso o mesmo número poderia ser dado duas vezes. Ponha no lugar uma cópia do arquivo.
desk-error-reply-stop = Quem escreveu pediu que você pare. Nada foi enviado. Se mesmo assim você tem que escrever, acrescente --although-she-asked-to-stop.
desk-error-reply-delete = Quem escreveu pediu que você apague e pare. Nada foi enviado. Se mesmo assim você tem que escrever, acrescente --although-she-asked-to-stop.
desk-error-reply-code = Nenhuma resposta pode chegar a essa pessoa por aqui: ela não tem código. O que ela disse sobre contato está acima.
desk-error-reply-address = Não é possível usar o endereço que está na carta. Use outra forma de contato que a pessoa deu.
desk-error-reply-seal = Não foi possível trancar a resposta, por isso nada foi enviado. Confira o código do idioma depois de --in, e tente de novo.
# $over (number) - how many bytes
desk-error-reply-long = A resposta tem bytes a mais: { $over }. Encurte a resposta.
desk-error-reply-empty = Não há palavras para enviar. Linhas que começam com # não são enviadas.
desk-error-reply-blank = Ainda falta preencher algo: procure ________ no texto.
desk-error-reply-unedited = Esta é uma resposta pronta, sem mudanças. Mude-a, para quem escreveu ver que alguém leu a carta. Para enviar mesmo assim, acrescente --as-is.
desk-error-reply-draft = Diga onde escrever o rascunho, com --draft FILE. Para enviar a resposta pronta sem mudanças, acrescente --as-is.
desk-error-reply-relay = Diga qual servidor, com --relay, para que a resposta possa ser enviada.
desk-error-reply-stdin = O texto vem da entrada padrão (stdin), por isso não é possível perguntar a ninguém ali. Acrescente --yes, ou use um arquivo.
desk-error-reply-not-sent = Ninguém escreveu 1, por isso nada foi enviado. Num script, acrescente --yes.
# $lang (text) - a language tag
desk-error-reply-quick = Não há respostas prontas no idioma { $lang }. Use --draft e peça a tradução a uma pessoa, ou use --in en.
# $path (text) - name of the file
desk-error-reply-text = { $path } não é texto em UTF-8. Guarde-o de novo como texto simples.
# $path (text) - name of the file
# $name (text) - name of the file
desk-error-reply-name = { $path } não está com o próprio nome. Use a carta como foi recolhida: { $name }
# $path (text) - name of the file
desk-error-evidence-none = Nenhuma prova foi enviada com { $path }, ou a carta não contém a chave para abrir as provas.
# $path (text) - name of the file
desk-error-evidence-missing = As provas de { $path } não estão aqui. Use waymark-desk fetch, sem --no-parcels.
# $path (text) - name of the file
desk-error-evidence-damaged = { $path } está danificado ou não está completo. Nada foi guardado. Apague-o e recolha de novo.
# $path (text) - name of the file
# $line (number) - which line
desk-error-quarantine = Não é possível ler a linha { $line } de { $path }. Corrija a linha num editor de texto. Até lá, todas as cartas contam como em quarentena.
# $path (text) - name of the file
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-error-quarantined = { $path } está em quarentena desde { $day }. Nada foi escrito. { $reason }
desk-error-relay-http = http só é permitido para este computador. Use https. Se um túnel já criptografa (cifra) a conexão, acrescente --insecure-http.
desk-error-relay-address = O endereço do servidor tem que ser como https://relay.example, sem caminho. Copie-o da lista assinada.
desk-error-relay-answer = A resposta não é de um servidor de cartas, ou chegou danificada. Confira o endereço, depois tente de novo.
desk-error-relay-other = O servidor usa outro endereço, por isso nada foi pedido a ele. Use o endereço que está na lista assinada. Atrás de um túnel, acrescente --origin.
desk-error-relay-tls = Não há conexão segura com o servidor. Confira o relógio deste computador, depois o endereço.
desk-error-relay-timeout = O servidor não respondeu a tempo. Tente de novo mais tarde.
desk-error-relay-unreachable = Não é possível chegar ao servidor. Confira sua conexão e o endereço.
desk-error-relay-busy = O servidor está ocupado. Espere alguns minutos, depois use o mesmo comando de novo.
desk-error-relay-none = O servidor não conhece essa caixa de entrada, ou não aceitou a chave. Confira se estas chaves estão na lista assinada.
desk-error-relay-expired = A lista assinada do servidor perdeu a validade. Avise quem administra o servidor: é preciso instalar a nova.
desk-error-relay-version = Este programa e o servidor não se entendem. Atualize este programa.
# $code (text) - the relay's word for the reason
desk-error-relay-refused = O servidor recusou ({ $code }). Tente de novo mais tarde. Se continuar assim, avise quem administra o servidor.
# $lang (text) - what was asked for
desk-error-lang = Não há palavras no idioma “{ $lang }”. waymark-desk --help mostra os que há.
desk-error-clock = O relógio deste computador está errado: mostra um ano que passou há muito tempo. Acerte o relógio, depois tente de novo.
desk-error-random = Este computador não dá números ao acaso, por isso nada foi criado. Use outro computador.
desk-error-output = Não foi possível escrever o texto. Confira para onde ele vai.
