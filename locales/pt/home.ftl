### The start page of a language.

home-title = Você tem direitos. Você decide o que acontece a seguir.
# "Remember": browsers and networks keep lists of visited pages. The link home-helps follows.
home-traces = Não perguntamos seu nome. É possível que seu telefone e sua rede guardem esta visita.
home-helps = O que ajuda

home-numbers = Falar com alguém agora
home-numbers-small = Linhas de apoio, por país
home-letter = Escrever a quem você escolher
home-letter-small = Carta trancada no seu telefone antes do envio
# In place of the line above, where no agency receives letters.
home-letter-none = Aqui ninguém recebe cartas. Veja outros caminhos.
# Shown only where an agency receives letters.
home-answers = Ler as respostas à sua carta
home-answers-small = Com o código que você guardou
home-about = Sobre este site
home-about-small = O que ele faz, e o que pode dar errado

home-danger = Se você está em perigo agora, ligue para o número de emergência do país onde está.
home-danger-find = Encontrar o número
