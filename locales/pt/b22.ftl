### Guide B22: what may happen after you write to an agency on this site.
### Nearly all of it is about the site and the agency, and has to stay as true as letter.ftl, answers.ftl and docs/threat-model.md.
### Names of buttons stand as in letter.ftl, answers.ftl and home.ftl. Promise nothing: no answer, no help, no secret, no deleting.

b22-title = O que talvez aconteça depois que eu escrever?
# The line below the title, in the list of the start page.
b22-short = Sua carta, seu código, uma resposta
b22-answer = A entidade que você escolheu pode ler sua carta, e talvez responda. Talvez demore, não responda ou não possa ajudar. Ninguém pode prometer uma resposta a você.

## Who can read it

b22-mean = Quem pode ler sua carta
b22-mean-read = Seu telefone tranca a carta. As pessoas com uma chave na entidade que você escolheu podem abri-la. Talvez sejam várias pessoas. A entidade tem uma chave de reserva em papel, talvez em outro lugar.
b22-mean-mailbox = A caixa de correio no meio do caminho mantém a carta trancada. Ela vê quando chega uma carta, de que conexão, para que entidade, e seu tamanho aproximado. Um programa espião no seu telefone pode ver o que você escreve.
b22-mean-back = Depois do envio, não é possível tomar a carta de volta. A entidade talvez faça cópias dela. Um tribunal ou a outra parte talvez veja suas palavras um dia.

## How far a letter is

b22-way = Até onde sua carta chegou
b22-way-where = Com um código, você pode ver isso na página G1. Na página inicial ela se chama “Ler as respostas à sua carta”.
b22-way-words = Guardada: ela espera pela entidade. Recolhida: a entidade tem a carta, mas ainda não a leu. Aberta: alguém ali leu a carta. Respondida: há algo para você ler.
b22-way-told = É a própria entidade que diz que recolheu ou abriu uma carta. Talvez diga tarde, ou não diga.
b22-way-days = Uma carta espera na caixa de correio durante 90 dias. Se a entidade não a recolher nesse tempo, já não pode lê-la.

## The code

b22-code = O código
b22-code-what = O código tem 24 algarismos. Você só pode fazê-lo antes de enviar. Ninguém pode encontrar de novo um código perdido.
b22-code-finder = Quem o encontrar pode ler as respostas que esperam, e escrever como se fosse você. Também pode apagar tudo, ou mudar o código. Suas próprias cartas não podem ser lidas com ele. Se alguém pode ter visto o código, escolha logo “Mudar meu código” na página G1.
b22-code-wait = Uma resposta espera durante 180 dias, lida ou não. Depois é apagada. A caixa de correio inteira é apagada depois de um ano em que ninguém a abre.
b22-code-none = Sem um código, nenhuma resposta pode chegar a você neste site. A entidade só pode falar com você de uma forma que você deu. Se não deu nenhuma, ela pode ler sua carta, mas não pode responder.

## What the agency may have to tell others

b22-tell = O que a entidade talvez tenha que contar a outras pessoas
b22-tell-duty = Em alguns lugares, quem sabe de um caso de tráfico de pessoas tem que comunicar às autoridades. A África do Sul é um deles. Talvez a entidade também tenha essa obrigação.
b22-tell-card = Cada entidade tem uma ficha, que você vê antes de enviar. Ela diz o que a entidade tem que comunicar, e se avisa a polícia ou a imigração. Se alguém tem menos de 18 anos ou está em perigo, leia essa parte de novo.
b22-tell-police = A polícia pode ser um risco se for possível que prendam você. Ou se quem faz mal a você conhece alguém da polícia. Então você pode escolher outra entidade. Também pode perguntar antes a um advogado ou advogada, ou a uma linha de apoio.
b22-tell-use = Na carta, você pode escolher “Só esta entidade pode saber”. Se uma lei diz que a entidade tem que comunicar algo, talvez ela tenha que fazer isso mesmo assim.

## What the agency may ask

b22-ask = O que a entidade talvez pergunte a você
b22-ask-question = Talvez pergunte o que mais ajudaria você, ou se é seguro para você continuar a escrever. Você não precisa responder.
b22-ask-others = Talvez pergunte se pode contar a outras pessoas que podem ajudar. Você pode perguntar antes: “A quem, e o que vão contar?” Pode dizer não.
b22-ask-word = Talvez você tenha escolhido uma palavra secreta. A entidade deveria pedir essa palavra antes de dizer um lugar ou uma hora. Se ela não pedir, não vá lá ainda. Ligue antes para a entidade. Use o número da ficha dela, e não um que esteja na resposta.
b22-ask-code = A entidade não precisa do seu código. Não diga o código a ninguém, mesmo que alguém peça.

## What you can do

b22-do = O que você pode fazer
b22-do-open = Escreva seu código só quando mais ninguém puder ver. Com ele você pode ler respostas, continuar a escrever, e acrescentar fotos ou arquivos. Seu telefone talvez guarde a visita.
b22-do-stop = Você pode escolher “Pedir que não entrem mais em contato comigo”. A entidade vê isso quando recolhe cartas. Até lá, talvez ainda entre em contato com você.
b22-do-delete = Você pode escolher “Apagar tudo”. Pedimos à entidade que apague o que você enviou. Talvez ela tenha que guardar uma parte, por exemplo por causa de uma lei. Ninguém pode prometer que ela apague. Sua caixa de correio é apagada, com todas as respostas nela. Seu código então não abre mais nada. Não é possível voltar atrás.
b22-do-call = Sem um código, você pode ligar para a entidade e pedir que pare ou apague. Talvez ela não tenha certeza de qual carta é a sua.

## If no answer comes

b22-no = Se não vier resposta
b22-no-days = A ficha diz em quantos dias a entidade procura responder. Se até lá não houver resposta, você pode ligar, ou escrever a outra entidade. A ligação talvez custe dinheiro, e talvez fique na lista do telefone.
b22-no-why = Ficar sem resposta não significa que você fez algo errado. Talvez a entidade demore. Sua carta ou a resposta talvez se tenha perdido, ou alguém a tenha retido. Você pode perguntar por telefone.
b22-no-false = Talvez chegue algo que não vem da entidade. A página esconde o que não tem a assinatura da entidade, e avisa você. Nunca vá aonde isso diz, e não ligue para um número que esteja ali.
b22-no-danger = Se você está em perigo agora, não espere uma resposta. Se puder, ligue para o número de emergência. Em geral, atende a polícia. Se a polícia é um risco para você, o guia B1 mostra outros caminhos.

## Who can help

b22-who = Quem pode ajudar
b22-who-line = Uma linha de apoio. Talvez alguém ali procure com você outro caminho.
b22-who-secret = O guia B5 fala de quem guarda segredo do que você diz. A página “Sobre este site, e o que pode dar errado” diz o que este site não pode fazer.
