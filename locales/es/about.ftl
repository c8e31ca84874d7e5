### About this site, and what can still go wrong.
### A message that speaks about clearing the history must also speak about spying programs.

about-title = Sobre este sitio y qué puede salir mal
# $name (text) - the name of the site
about-answer = { $name } te informa de tus derechos. Puedes enviar una carta cerrada con llave a la entidad que elijas. Ningún teléfono y ningún sitio es seguro en todos los sentidos.

## Who runs it

about-who = Quién está a cargo
# $name (text) - the name of the site
about-who-mirror = Distintas organizaciones administran copias de este sitio. Esta copia se llama { $name }.
about-who-program = El programa que hay detrás es libre. Cualquiera puede leerlo y revisarlo.

## What it does

about-does = Qué hace este sitio
about-does-read = Te da información. Puedes leer todas las páginas sin dar un nombre.
about-does-store = No pone cookies en tu teléfono, y no guarda nada allí a propósito.
about-does-others = No carga nada de otras empresas.
about-does-letter = Cierra tu carta con llave en tu teléfono. Solo entonces se envía. El buzón que hay en el camino la mantiene cerrada.

about-does-not = Qué no hace este sitio
about-does-not-decide = No decide por ti. No llama a nadie por ti.
about-does-not-advice = No da asesoría legal y no conoce tu caso.
about-does-not-promise = No puede prometer que una entidad responda ni que pueda ayudar.

## What can still go wrong

about-wrong = Qué puede salir mal aun así
about-wrong-history = Puede que tu teléfono recuerde la visita: en el historial, en las búsquedas o en copias guardadas de páginas.
about-wrong-history-help = Puedes borrar esta visita del historial. Borrar todo de golpe se puede notar. Borrar no detiene un programa espía.
about-wrong-private = Una ventana privada o de incógnito deja la visita fuera del historial. No detiene un programa espía.
about-wrong-spy = Una persona puede poner un programa espía en un teléfono. Entonces puede que vea todo lo que ves y escribes aquí.
about-wrong-spy-help = Si crees que alguien vigila tu teléfono, puede que tengas razón. Usa otro, como el de una amistad, o una computadora en una biblioteca.
about-wrong-network = La compañía telefónica y la persona dueña de la red wifi pueden ver que visitas este sitio. No pueden ver lo que escribes.
about-wrong-mailbox = El buzón ve cuándo llega una carta, desde qué conexión y para qué entidad. También ve más o menos su tamaño.
about-wrong-eyes = Puede que alguien esté detrás de ti, o que tome el teléfono con la página abierta.
about-wrong-changed = Quien se apodere de este sitio podría cambiarlo. Tu teléfono no puede notarlo por sí mismo.
about-wrong-agency = La entidad puede leer tu carta. Lo que cuenta a otros está en su ficha. Además, alguien allí podría cometer un error.
about-wrong-answer = Puede que una entidad responda tarde, o que no responda.

## Leave fewer traces on your phone
## The words in “…” stand in the menus of the browsers. In your language, write them as those browsers write them in it;
## if you can not find out, describe the button. Never say "history" without "spying program" in the same message.

about-phone = Dejar menos rastros en tu teléfono
about-phone-safe = Haz esto solo si no te pone en peligro. No es obligatorio para nadie.
about-phone-notice = Borrar solo tu visita se nota menos que borrarlo todo. Aun así, puede que alguien vea que falta algo en el historial. Borrar no detiene un programa espía.
# "The list" is the history of the browser: a line for each page that was opened.
about-phone-lines = Cada página de este sitio que abriste es una línea de la lista. Los menús cambian: si no encuentras una palabra, busca una parecida.

about-phone-chrome = Chrome, en Android
about-phone-chrome-one = Toca los tres puntos y luego «Historial». Toca la papelera o la cruz junto a cada línea de este sitio. Borrar no detiene un programa espía.
about-phone-chrome-private = La próxima vez, toca los tres puntos y luego «Nueva pestaña de Incógnito». Al final, cierra esa pestaña.
# Suggestions below the address, while somebody types there: a long press on one of them asks whether to delete it.
about-phone-chrome-hold = Puede que también aparezcan líneas antiguas debajo de la dirección cuando escribes allí. Deja el dedo sobre una para borrarla.

# The name of a browser, the same in every language.
about-phone-samsung = Samsung Internet
about-phone-samsung-one = Toca las tres rayas o los tres puntos y luego «Historial». Deja el dedo sobre una línea de este sitio y toca «Eliminar». Borrar no detiene un programa espía.
about-phone-samsung-private = La próxima vez, busca «Activar modo Secreto» en el mismo menú o en «Pestañas». Al final, cierra esas pestañas.

about-phone-safari = Safari, en un iPhone
about-phone-safari-one = Toca el libro, o los tres puntos y «Marcadores». Luego toca el reloj («Historial»). Desliza cada línea de este sitio hacia la izquierda y toca «Eliminar». Borrar no detiene un programa espía.
about-phone-safari-private = La próxima vez, deja el dedo sobre el símbolo de Safari entre tus aplicaciones. Toca «Nueva pestaña privada». Al final, cierra esa pestaña.

# A point of each of the three lists.
about-phone-search = Lo que buscaste está en la misma lista. Puedes borrarlo allí del mismo modo.

about-phone-else = Qué más puede quedar
about-phone-account = Si iniciaste sesión en un buscador, puede que también guarde tus búsquedas. Puedes borrarlas en su configuración.
about-phone-devices = Puede que otros aparatos con la misma cuenta muestren tus visitas y tus búsquedas.
about-phone-screenshot = Una captura de pantalla queda entre tus fotos. Bórrala allí, y también donde las fotos borradas se guardan un tiempo.
about-phone-open = Puede que la lista de aplicaciones abiertas muestre una imagen de esta página. Primero cierra la página, luego desliza el navegador fuera de esa lista.
about-phone-wifi = Una ventana privada o de incógnito no oculta tu visita a la persona dueña de la red wifi. Con datos móviles, puede verla en su lugar la compañía telefónica.
about-phone-spy = Nada de esto detiene un programa espía. Si puedes, usa un teléfono que nadie más revise.

## Leave

about-leave = Qué hace el botón «Salir»
about-leave-does = «Salir» oculta esta página al instante y abre otra que no llama la atención. Lo que escribiste y no enviaste se pierde.
about-leave-back = Después de «Salir», el botón «Atrás» no vuelve a mostrar esta página. Sin scripts en el navegador, sí puede mostrarla.
about-leave-keyboard = En un teclado, puedes presionar tres veces la tecla Shift (Mayús).
about-leave-not = «Salir» no borra el historial del navegador y no detiene un programa espía. Si puedes, cierra también la pestaña.
about-leave-return = Para volver, escribe otra vez la dirección de este sitio.

## How to check

about-check = Cómo revisar este sitio
about-check-address = Mira la dirección arriba. Debe ser exactamente la que te dio una persona de confianza, y empezar por https.
about-check-call = Antes de enviar una carta, puedes llamar a la entidad y comparar los números de su ficha.
about-check-signed = Para quien sabe de computadoras: cada copia tiene una lista de sus archivos, y la lista de entidades está firmada. Cualquiera puede revisar ambas.
# Stands before the keys that may sign the list of agencies on this copy, for people who know computers.
about-check-keys = Llaves que firman la lista de entidades:
# $count (number) - how many of the keys above must have signed the list
about-check-threshold = { $count ->
    [one] Debe firmar { $count } de estas llaves.
    [many] Deben firmar { $count } de estas llaves.
   *[other] Deben firmar { $count } de estas llaves.
}
