### Quick answers: what an agency may send to a survivor, in her language. Somebody edits each one before it is sent.
### Plain, kind words; 20 words a sentence at most. Promise nothing: no time, no result, no safety.
### Name no place, no hour and no number: she may not be the only one who reads it.
### A label is what the agency's people see when they choose. The text is what she reads.

replies-got-it-label = Tenemos tu carta y la estamos leyendo
replies-got-it = Gracias por escribirnos. Tenemos tu carta y la estamos leyendo. Puedes escribirnos otra vez aquí en cualquier momento. Si estás en peligro ahora, pide ayuda primero por teléfono, si puedes hacerlo sin peligro.

replies-need-time-label = Necesitamos más tiempo
replies-need-time = Leímos tu carta. Necesitamos un poco más de tiempo para poder responder bien. No hiciste nada malo. No hace falta que hagas nada mientras esperas.

replies-question-label = Una pregunta, que no es obligatorio responder
replies-question = Gracias por tu carta. Queremos entender mejor. Puedes responder una pregunta, o ninguna: la decisión es tuya. Nuestra pregunta es: ¿qué es lo que más te ayudaría ahora?

replies-call-us-label = Puede llamarnos, si quiere
replies-call-us = Si no es un peligro para ti, también puedes llamarnos por teléfono. Encontrarás nuestro número en el sitio donde nos escribiste. No es obligatorio llamar. Puedes seguir escribiendo aquí.

replies-not-for-us-label = Esto no nos corresponde, pero otros pueden ayudar
# $others (text) - who may help in our place; the agency's people write it, with a full stop at the end
replies-not-for-us = Gracias por escribirnos. Lo sentimos: no podemos ayudar con esto por nuestra cuenta. Pueden ayudar: { $others } Hiciste bien en preguntar.

replies-safe-first-label = Lo primero es que estés a salvo
replies-safe-first = Lo primero es que estés a salvo. Por favor, lee esto solo cuando nadie pueda ver tu pantalla. ¿Puedes seguir escribiéndonos aquí sin peligro? Puedes responder sí o no, o no responder.

replies-evidence-safe-label = Guarda lo que tienes, si no es un peligro
replies-evidence-safe = No hace falta que reúnas pruebas. Por favor, no hagas nada que te ponga en peligro. Si tienes mensajes, imágenes o papeles, guárdalos solo donde nadie más los encuentre.

replies-close-label = Ya no escribiremos más
replies-close = Esta es nuestra última respuesta en esta conversación. Puedes escribir otra carta en cualquier momento, a esta entidad o a otras. Gracias por tu confianza. Te deseamos lo mejor.
