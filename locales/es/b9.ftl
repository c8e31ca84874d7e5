### Guide B9: can the harm be put right?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b9.toml says which claim rests on which fact.
### The words in brackets are the words that lawyers use; use the usual ones of your language. Nobody can say that money will come. Promise nothing.

b9-title = ¿Se puede reparar el daño?
# The line below the title, in the list of the start page.
b9-short = Dinero por el daño, y otras formas de reparar
b9-answer = A veces, en parte. Puede que puedas pedir dinero por el daño, y otras reparaciones. Depende del país. Pide consejo pronto, porque puede haber plazos.

## What this can mean

b9-mean = Qué puede significar esto para ti
b9-mean-fault = Lo que te hicieron no es culpa tuya. Es decisión tuya si pides algo.
b9-mean-status = Países que forman parte del Protocolo de 2014 sobre el trabajo forzoso: quien tuvo que hacer trabajo forzoso debe tener formas de reparar el daño. Una es la indemnización. Esto no depende de un permiso de residencia.

## Six kinds of remedy

b9-kinds = Seis formas de reparar el daño
b9-kinds-un = Unas orientaciones de la ONU nombran cinco tipos de reparación después de violaciones muy graves de los derechos humanos. Las orientaciones no son una ley.
b9-kinds-back = Devolver (restitución). Significa devolver lo que tenías, hasta donde se pueda: libertad, identidad, vida familiar, trabajo, casa, bienes.
b9-kinds-money = Dinero por el daño (indemnización). Países que forman parte del Protocolo de la ONU sobre la trata: la ley debe dar a quienes sufrieron trata una posibilidad de obtenerla.
b9-kinds-care = Ayuda para recuperarte (rehabilitación). Incluye atención médica, ayuda psicológica, y servicios legales y sociales.
b9-kinds-truth = La verdad y una disculpa (satisfacción). Se cuenta la verdad, y alguien pide perdón.
b9-kinds-again = Pasos para que no vuelva a pasar (no repetición).
b9-kinds-protect = La sexta forma es la protección mientras dura un caso (protección provisional). Los países del Convenio del Consejo de Europa contra la trata deben proteger a quienes sufrieron trata y a testigos. Deben hacerlo contra venganzas y amenazas, durante el caso y después.

## In some places

b9-places = En algunos lugares
b9-places-coe = Países que forman parte del Convenio del Consejo de Europa contra la trata: quienes sufrieron trata tienen derecho a una indemnización de quienes lo hicieron. El Estado también debe hacer posible una indemnización, por ejemplo con un fondo. Su propia ley pone las condiciones.
b9-places-eu = Unión Europea: cada país debe tener un sistema de indemnización para personas que sufrieron delitos violentos hechos a propósito. El delito debe haber pasado en ese país. Pregunta: «¿Vale esto para mí?»

## More than one country

b9-border = Si hay más de un país
b9-border-start = Puedes preguntar a un abogado o abogada, o a una organización, en el país donde estás ahora. Puede que sepan cómo empezar en otro país.
b9-border-eu = Unión Europea: quizás vives en un país de la UE y el delito pasó en otro. Entonces puedes solicitar la indemnización en una oficina del país donde vives.
b9-border-court = Los 46 países del Consejo de Europa: antes del Tribunal Europeo de Derechos Humanos, normalmente hay que pasar por los tribunales del propio país. Después de la decisión final allí, tienes 4 meses para presentar tu caso. Leímos lo de los 4 meses en un texto de 2022.
# OAS: the organisation of states in the Americas. A petition is a letter that asks the Commission to look at what a state did.
b9-border-americas = Países de América que forman parte de la OEA: cualquier persona, grupo u organización puede enviar una petición a la Comisión Interamericana de Derechos Humanos. Se debe enviar dentro de los 6 meses después de la decisión final en el país. La página que leímos no tiene fecha.
b9-border-women = Países que aceptaron quejas ante el comité de la ONU sobre los derechos de las mujeres (CEDAW): el comité puede pedir al Estado que te proteja enseguida. Allí, una queja debe llevar un nombre.

## What you can do

b9-do = Qué puedes hacer
b9-do-safe = Lo primero es que estés a salvo. Puede que quien te hizo daño se enoje cuando pidas algo. No te pongas en peligro para conseguir pruebas.
b9-do-list = Si puedes hacerlo sin peligro, anota fechas, lugares, horas de trabajo y promesas. Anota quién vio lo que pasó.
b9-do-keep = Guarda contratos, mensajes y fotos. Guarda papeles sobre lo que te costó: atención médica, medicinas, viajes. Guarda todo donde no llegue nadie que te haga daño.
b9-do-doctor = Si te atiende personal médico, puedes preguntar: «¿Puede escribir dónde me hicieron daño y cómo me siento? ¿Me puede dar una copia?»

## What you can ask for

b9-ask = Qué puedes pedir
b9-ask-which = Pregunta a un abogado o abogada, o a una organización: «¿Cuáles de estas formas pueden valer para mí? ¿En qué país?»
b9-ask-first = Antes de dar tu nombre a una oficina, pregunta: «¿Qué debo hacer primero? ¿A quién debe informar usted sobre mí?»
b9-ask-cost = Pregunta: «¿Cuánto cuesta? ¿Hay que pagar si perdemos? ¿Puedo tener abogado o abogada gratis?»

## What to be careful about

b9-careful = Con qué tener cuidado
b9-careful-time = Hay plazos, y son distintos. Pregunta pronto: «¿Cuánto tiempo tengo?» Pregunta también si crees que ya es tarde.
b9-careful-sign = Pide consejo antes de firmar que te pagaron, o que no quieres nada más.
b9-careful-money = No cuentes con dinero antes de que te lo paguen. Ten cuidado con quien promete dinero y quiere que pagues primero.

## Who can help

b9-who = Quién puede ayudar
b9-who-lawyer = Un abogado o abogada. Países que forman parte del Convenio del Consejo de Europa contra la trata: quienes sufrieron trata tienen derecho a ayuda legal y a asistencia legal gratuita. Las reglas de cada país ponen las condiciones.
b9-who-line = Una línea de ayuda, un sindicato o una organización. Puede que allí conozcan a un abogado o abogada cerca de ti.
