### Guide B2: is this exploitation?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b2.toml says which claim rests on which fact.
### The signs are plain words for the eleven indicators of forced labour of the ILO: keep all eleven, in this order. She may
### not know the word "exploitation": choose the word that helpers in your language use, and never ask her to know it.

b2-title = ¿Es esto explotación?
# The line below the title, in the list of the start page.
b2-short = Señales de que algo no está bien
b2-answer = Puede serlo, si algunas de estas señales se parecen a tu vida. Puede serlo aunque al principio dijeras que sí. No hace falta que conozcas la palabra.

## Signs. "Somebody" and "they" can be an employer, a partner, a relative or anybody else.

b2-signs = Señales que puedes buscar
b2-signs-need = Pasas necesidad, y alguien usa eso en tu contra.
b2-signs-promise = No es lo que te prometieron.
b2-signs-move = No puedes ir y venir como quieres.
b2-signs-apart = Te mantienen lejos de otras personas.
b2-signs-hurt = Alguien te hace daño en el cuerpo, o te obliga a hacer cosas sexuales.
b2-signs-threat = Alguien te amenaza.
b2-signs-papers = Se quedan con tu pasaporte o con otros papeles tuyos.
b2-signs-pay = Se quedan con tu sueldo.
b2-signs-debt = Tienes que trabajar para pagar una deuda. No cuentan tu trabajo de forma justa, o la deuda no tiene fin.
b2-signs-bad = Tienes que vivir o trabajar en condiciones muy malas.
b2-signs-hours = Tienes que trabajar muchísimas horas, demasiadas.

## What this can mean for you

b2-mean = Qué puede significar esto para ti
b2-mean-fault = Si alguien te hizo esto, no es culpa tuya.
b2-mean-eleven = La organización de la ONU para el trabajo, la OIT, nombra once señales de trabajo forzoso. Las de arriba son las mismas, en palabras sencillas.
b2-mean-one = A veces basta una señal para mostrar que hay trabajo forzoso. En otros casos, solo lo muestran varias señales juntas.
b2-mean-trafficking = Trata significa: alguien capta, mueve, esconde o recibe a una persona para explotarla. Usa la fuerza, amenazas o engaños, o abusa de su poder.
b2-mean-yes = Entonces no importa si al principio dijiste que sí. Así lo dicen las reglas de la ONU.
b2-mean-kinds = No se trata solo del trabajo. La explotación sexual, la esclavitud y sacar un órgano del cuerpo también son explotación.
b2-mean-marriage = Un matrimonio puede ser como la esclavitud. Una convención de la ONU de 1956 lo dice de este caso: se entrega a una mujer a cambio de un pago y no puede negarse.
b2-mean-house = No hace falta cruzar una frontera. Puede pasar en un solo país, una sola ciudad o una sola casa.
b2-mean-border = Quizás pagaste a alguien para que te cruzara una frontera. Si después te explotan, puede convertirse en trata.
b2-mean-child = Con menos de 18 años, no hace falta que haya fuerza ni engaños. Las reglas de la ONU dicen: captar o mover a una niña o un niño para su explotación es trata.

## What you can do

b2-do = Qué puedes hacer
b2-do-words = Di lo que pasa, con tus propias palabras, y solo lo que quieras decir.
b2-do-order = Es normal que tu historia no esté en orden, o que los detalles vuelvan más tarde.
b2-do-keep = Puedes guardar los mensajes de amenaza y una lista de lo que pasó, con fechas. Guarda todo donde no llegue nadie que te haga daño.
b2-do-stop = Quizás esto sea mucho para leer. Puedes parar aquí y volver otro día.

## What you can ask for

b2-ask = Qué puedes pedir
b2-ask-question = Puedes preguntar a un abogado o abogada, a una línea de ayuda o a una organización: «¿Es esto explotación?»
b2-ask-coe = Algunos países forman parte del Convenio del Consejo de Europa contra la trata. Allí, a las personas que sufrieron trata se les deben explicar sus derechos en un idioma que entiendan.
b2-ask-coe-time = Allí, las personas deben recibir tiempo para recuperarse y pensar. Empieza cuando hay buenas razones para creer que sufrieron trata.
b2-ask-coe-witness = Allí, la ayuda no debe depender de que aceptes declarar como testigo.

## What to be careful about

b2-careful = Con qué tener cuidado
b2-careful-case = Esta lista no puede decidir tu caso. Un abogado o abogada que conozca la ley del país puede decir más.
b2-careful-report = En algunos lugares, quien sabe de un caso de trata debe denunciarlo. Sudáfrica es uno de ellos. Antes de dar nombres, pregunta: «¿A quién debe informar usted?»
b2-careful-person = Piensa en quién puede ver que lees esto. Puede que quien te controla se enoje.

## Who can help

b2-who = Quién puede ayudar
b2-who-lawyer = Un abogado o abogada, o una organización para personas trabajadoras, para migrantes o para mujeres.
b2-who-line = Una línea de ayuda. No hace falta que digas tu nombre.
b2-who-person = Una persona de confianza. No hace falta que cargues con esto sin nadie a tu lado.
