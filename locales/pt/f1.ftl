### The page of the letter before the form has started, and where it can not start.
### All words of the form itself are in letter.ftl.

f1-title = Escrever a quem você escolher
f1-answer = Você pode escrever uma carta a uma entidade que você escolher. Seu telefone tranca a carta antes do envio. Você pode parar a qualquer momento.
# Shown until the form has started, and where it never starts.
f1-loading = O formulário começa aqui sozinho, se este navegador conseguir abri-lo. Ele precisa de até 200 KB de dados, e de mais 100 KB para o envio.
f1-loading-other = Se ele não começar, use um dos caminhos abaixo.
f1-noscript = O formulário não funciona neste navegador, porque os scripts estão desligados. Não oferecemos um formulário que não seja trancado.
f1-no-start = O formulário não funciona neste navegador. Nada foi enviado. Por favor, ligue, ou tente outro navegador.
f1-not-secure = Esta página não é segura para escrever, por isso o formulário fica fechado. Confira se o endereço começa com https, ou ligue.
f1-ways = Outros caminhos
f1-numbers = Falar com alguém agora
f1-numbers-small = Linhas de apoio, por país
f1-about = O que ainda pode dar errado
f1-about-small = Leia isto antes de escrever
f1-home = Página inicial
f1-home-small = Leia sobre seus direitos

## Where nobody has checked the words that can hurt when they are wrong

f1-closed-title = Você ainda não pode escrever uma carta neste idioma
f1-closed-answer = Ninguém revisou ainda todas as palavras importantes da carta neste idioma. Uma palavra errada poderia fazer mal a você. Você pode ligar, ou escrever em outro idioma.
# Above the list of languages.
f1-closed-open = Você pode escrever em

## Where nobody receives letters

f1-none-title = Você não pode escrever uma carta aqui
f1-none-answer = Nesta cópia do site, ninguém recebe cartas. Por favor, não espere uma resposta. Em vez disso, você pode ligar.
