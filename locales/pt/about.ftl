### About this site, and what can still go wrong.
### A message that speaks about clearing the history must also speak about spying programs.

about-title = Sobre este site, e o que pode dar errado
# $name (text) - the name of the site
about-answer = { $name } fala dos seus direitos. Você pode enviar uma carta trancada a uma entidade que você escolher. Nenhum telefone e nenhum site é seguro em tudo.

## Who runs it

about-who = Quem é responsável
# $name (text) - the name of the site
about-who-mirror = Organizações diferentes mantêm cópias deste site. Esta cópia se chama { $name }.
about-who-program = O programa por trás do site é livre. Qualquer pessoa pode ler e conferir esse programa.

## What it does

about-does = O que este site faz
about-does-read = Ele dá informação. Você pode ler todas as páginas sem dar um nome.
about-does-store = Ele não põe cookies no seu telefone, e não guarda nada ali de propósito.
about-does-others = Ele não carrega nada de outras empresas.
about-does-letter = Ele tranca sua carta no seu telefone. Só depois a carta é enviada. A caixa de correio no meio do caminho a mantém trancada.

about-does-not = O que este site não faz
about-does-not-decide = Ele não decide por você. Ele não liga para ninguém por você.
about-does-not-advice = Ele não é um advogado nem uma advogada, e não conhece seu caso.
about-does-not-promise = Ele não pode prometer que uma entidade responda, nem que possa ajudar.

## What can still go wrong

about-wrong = O que ainda pode dar errado
about-wrong-history = É possível que seu telefone guarde a visita: no histórico, nas palavras buscadas ou em cópias salvas de páginas.
about-wrong-history-help = Você pode apagar esta visita do histórico. Se apagar tudo de uma vez, alguém pode notar. Apagar não faz parar um programa espião.
about-wrong-private = Uma janela privada ou anônima do navegador mantém a visita fora do histórico. Ela não faz parar um programa espião.
about-wrong-spy = Uma pessoa pode pôr um programa espião num telefone. Aí talvez veja tudo o que você vê e escreve aqui.
about-wrong-spy-help = Se você acha que alguém vigia seu telefone, talvez tenha razão. Use outro, como o de uma pessoa amiga ou o de uma biblioteca.
about-wrong-network = A empresa de telefone e quem controla o Wi-Fi podem ver que você visita este site. Não podem ver o que você escreve.
about-wrong-mailbox = A caixa de correio vê quando chega uma carta, de que conexão, para que entidade, e seu tamanho aproximado.
about-wrong-eyes = Pode ser que alguém esteja atrás de você, ou tome o telefone com a página aberta.
about-wrong-changed = Alguém que passasse a controlar este site poderia mudá-lo. Seu telefone não consegue notar isso sozinho.
about-wrong-agency = A entidade pode ler sua carta. O que ela conta a outras pessoas está na ficha da entidade. Também ali alguém poderia cometer um erro.
about-wrong-answer = É possível que uma entidade responda tarde, ou não responda.

## Leave fewer traces on your phone
## The words in “…” stand in the menus of the browsers. In your language, write them as those browsers write them in it;
## if you can not find out, describe the button. Never say "history" without "spying program" in the same message.

about-phone = Deixar menos rastros no seu telefone
about-phone-safe = Só faça isto se for seguro para você. Ninguém precisa fazer isto.
about-phone-notice = Apagar só a sua visita chama menos atenção do que apagar tudo. Mesmo assim, talvez alguém veja que falta algo no histórico. Apagar não faz parar um programa espião.
# "The list" is the history of the browser: a line for each page that was opened.
about-phone-lines = Cada página deste site que você abriu é uma linha da lista. Os menus variam: se não encontrar uma palavra, procure uma parecida.

about-phone-chrome = Chrome, no Android
about-phone-chrome-one = Toque nos três pontos e em “Histórico”. Toque no cesto do lixo ou na cruz ao lado de cada linha deste site. Apagar não faz parar um programa espião.
about-phone-chrome-private = Da próxima vez, toque nos três pontos e em “Nova guia anônima” (“Novo separador de navegação anónima”). No fim, feche essa página.
# Suggestions below the address, while somebody types there: a long press on one of them asks whether to delete it.
about-phone-chrome-hold = Talvez linhas antigas também apareçam debaixo do endereço quando você escreve ali. Deixe o dedo sobre uma delas para apagar.

# The name of a browser, the same in every language.
about-phone-samsung = Samsung Internet
about-phone-samsung-one = Toque nos três traços ou pontos e em “Histórico”. Deixe o dedo sobre uma linha deste site e toque em “Excluir” (“Eliminar”). Apagar não faz parar um programa espião.
about-phone-samsung-private = Da próxima vez, procure “Ativar Modo secreto” (“Ligar Modo secreto”) no mesmo menu ou em “Abas” (“Separadores”). No fim, feche essas páginas.

about-phone-safari = Safari, num iPhone
about-phone-safari-one = Toque no livro, ou nos três pontos e em “Favoritos” (“Marcadores”). Depois toque no relógio (“Histórico”). Deslize cada linha deste site para a esquerda e toque em “Apagar”. Apagar não faz parar um programa espião.
about-phone-safari-private = Da próxima vez, deixe o dedo sobre o símbolo do Safari entre seus apps. Toque em “Nova Aba Privada” (“Novo separador privado”). No fim, feche essa página.

# A point of each of the three lists.
about-phone-search = O que você buscou está na mesma lista. Ali você pode apagar do mesmo jeito.

about-phone-else = O que mais pode ficar
about-phone-account = Se sua conta está aberta num site de busca, talvez ele também guarde suas buscas. Você pode apagar essas buscas nas configurações (definições) do site.
about-phone-devices = Talvez outros aparelhos com a mesma conta mostrem suas visitas e suas buscas.
about-phone-screenshot = Uma captura de tela (ecrã) fica entre suas fotos. Apague ali, e também onde as fotos apagadas ficam por algum tempo.
about-phone-open = Talvez a lista de apps abertos mostre uma imagem desta página. Feche primeiro a página, depois deslize o navegador para fora dessa lista.
about-phone-wifi = Uma janela privada ou anônima não esconde sua visita de quem controla o Wi-Fi. Com dados móveis, a empresa de telefone pode ver a visita no lugar dessa pessoa.
about-phone-spy = Nada aqui faz parar um programa espião. Se puder, use um telefone que mais ninguém olhe.

## Leave

about-leave = O que o botão “Sair” faz
about-leave-does = “Sair” esconde esta página na hora e abre outra que não chama a atenção. O que você escreveu e não enviou se perde.
about-leave-back = Depois de “Sair”, o botão “Voltar” não traz esta página de volta. Sem scripts no navegador, pode trazer.
about-leave-keyboard = Num teclado, você pode pressionar Shift três vezes.
about-leave-not = “Sair” não apaga o histórico do navegador, e não faz parar um programa espião. Se puder, feche também a aba (separador).
about-leave-return = Para voltar, escreva de novo o endereço deste site.

## How to check

about-check = Como conferir este site
about-check-address = Olhe o endereço lá em cima. Tem que ser exatamente o que uma pessoa de confiança deu a você, e começar com https.
about-check-call = Você pode ligar para a entidade e comparar os números da ficha, antes de enviar uma carta.
about-check-signed = Para quem entende de computadores: cada cópia tem uma lista dos seus arquivos, e a lista de entidades é assinada. Qualquer pessoa pode conferir as duas.
# Stands before the keys that may sign the list of agencies on this copy, for people who know computers.
about-check-keys = Chaves que assinam a lista de entidades:
# $count (number) - how many of the keys above must have signed the list
about-check-threshold = { $count ->
    [one] { $count } destas chaves tem que assinar.
    [many] { $count } destas chaves têm que assinar.
   *[other] { $count } destas chaves têm que assinar.
}
