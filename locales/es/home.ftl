### The start page of a language.

home-title = Tienes derechos. La decisión de qué pasa después es tuya.
# "Remember": browsers and networks keep lists of visited pages. The link home-helps follows.
home-traces = No preguntamos tu nombre. Puede que tu teléfono y tu red recuerden esta visita.
home-helps = Qué ayuda

home-numbers = Hablar con alguien ahora
home-numbers-small = Líneas de ayuda, por país
home-letter = Escribir a quien elijas
home-letter-small = Se cierra con llave en tu teléfono antes de enviarse
# In place of the line above, where no agency receives letters.
home-letter-none = Aquí nadie recibe cartas. Mira otras formas.
# Shown only where an agency receives letters.
home-answers = Leer las respuestas a tu carta
home-answers-small = Con el código que guardaste
home-about = Sobre este sitio
home-about-small = Qué hace y qué puede salir mal

home-danger = Si estás en peligro ahora, llama al número de emergencias del país donde estás.
home-danger-find = Buscar el número
