### What stands in the pages of the letter and of the answers when somebody else could look into the browser.

# In the browser that is built into another app, before anything starts.
program-in-app = Você abriu esta página dentro de outro app. Esse app talvez possa ver o que você escreve. É mais seguro abrir a página no seu próprio navegador. Procure o menu do app e escolha abrir a página no navegador.
# The button below: she knows, and goes on.
program-go-on = Continuar aqui mesmo assim
# In a browser whose maker runs the pages on its own computers. Nothing starts there.
program-cloud = A empresa que faz este navegador pode ler o que você escreve nele. Por isso, não é possível escrever nada aqui. Por favor, ligue, ou use outro navegador.
