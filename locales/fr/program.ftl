### What stands in the pages of the letter and of the answers when somebody else could look into the browser.

# In the browser that is built into another app, before anything starts.
program-in-app = Vous avez ouvert cette page dans une autre application. Il se peut que cette application puisse voir ce que vous écrivez. Il est plus sûr d’ouvrir la page dans votre propre navigateur. Cherchez le menu de l’application et choisissez d’ouvrir la page dans le navigateur.
# The button below: she knows, and goes on.
program-go-on = Continuer ici quand même
# In a browser whose maker runs the pages on its own computers. Nothing starts there.
program-cloud = L’entreprise qui fabrique ce navigateur peut lire ce que vous y écrivez. On ne peut donc rien écrire ici. Appelez, ou utilisez un autre navigateur.
