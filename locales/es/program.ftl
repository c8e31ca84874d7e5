### What stands in the pages of the letter and of the answers when somebody else could look into the browser.

# In the browser that is built into another app, before anything starts.
program-in-app = Abriste esta página dentro de otra aplicación. Esa aplicación quizás pueda ver lo que escribes. Es más seguro abrir la página en tu propio navegador. Busca el menú de la aplicación y elige abrir la página en el navegador.
# The button below: she knows, and goes on.
program-go-on = Seguir aquí de todos modos
# In a browser whose maker runs the pages on its own computers. Nothing starts there.
program-cloud = La empresa que hace este navegador puede leer lo que escribes en él. Por eso aquí no se puede escribir nada. Por favor, llama o usa otro navegador.
