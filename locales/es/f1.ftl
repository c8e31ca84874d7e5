### The page of the letter before the form has started, and where it can not start.
### All words of the form itself are in letter.ftl.

f1-title = Escribir a quien elijas
f1-answer = Puedes escribir una carta a la entidad que elijas. Tu teléfono la cierra con llave antes de enviarla. Puedes parar en cualquier momento.
# Shown until the form has started, and where it never starts.
f1-loading = El formulario se abre aquí solo, si este navegador puede usarlo. Necesita hasta 200 KB de datos, y 100 KB más para enviar.
f1-loading-other = Si no se abre, usa una de las formas de abajo.
f1-noscript = El formulario no puede funcionar en este navegador, porque los scripts están apagados. No ofrecemos un formulario que no se cierre con llave.
f1-no-start = El formulario no puede funcionar en este navegador. No se envió nada. Por favor, llama o prueba otro navegador.
f1-not-secure = Escribir en esta página no es seguro, por eso el formulario sigue cerrado. Comprueba que la dirección empieza por https, o llama.
f1-ways = Otras formas
f1-numbers = Hablar con alguien ahora
f1-numbers-small = Líneas de ayuda, por país
f1-about = Qué puede salir mal aun así
f1-about-small = Lee esto antes de escribir
f1-home = Página de inicio
f1-home-small = Lee sobre tus derechos

## Where nobody has checked the words that can hurt when they are wrong

f1-closed-title = Todavía no puedes escribir una carta en este idioma
f1-closed-answer = Nadie ha revisado todas las palabras importantes de la carta en este idioma. Una palabra equivocada podría hacerte daño. Puedes llamar o escribir en otro idioma.
# Above the list of languages.
f1-closed-open = Puedes escribir en

## Where nobody receives letters

f1-none-title = Aquí no puedes escribir una carta
f1-none-answer = En esta copia del sitio, nadie recibe cartas. Por favor, no esperes una respuesta. En vez de eso, puedes llamar.
