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
