### Guide B17: people with a disability
### Every claim stands in the list of facts (content/facts.toml); content/guides/b17.toml says which claim rests on which fact.
### Support to decide is not deciding for somebody. Speak to the reader, never about "the disabled". Promise nothing.

b17-title = Tengo una discapacidad
# The line below the title, in the list of the start page.
b17-short = Apoyo, palabras sencillas, mis propias decisiones
b17-answer = Puedes pedir palabras sencillas, más tiempo y una persona de confianza a tu lado. En algunos países, la ley da una parte de esto a algunas personas. Puedes decir lo que quieres.

## What this can mean

b17-mean = Qué puede significar esto para ti
b17-mean-fault = Si alguien usó tu discapacidad para hacerte daño o controlarte, no es culpa tuya.
b17-mean-carer = Puede ser una persona que te cuida, o alguien de tu familia. Puedes necesitar a una persona, y aun así decir que algo no está bien.
b17-mean-keep = Quizás alguien se queda con tus medicinas, tu dinero, o lo que necesitas para moverte, oír o hablar. Puedes hablar de esto con alguien.
b17-mean-sign = Usar tu necesidad en tu contra, amenazarte y mantenerte lejos de la gente son señales de trabajo forzoso. La guía B2 nombra las once señales.
b17-mean-yes = Las reglas de la ONU sobre la trata dicen: no importa si dijiste que sí. Vale si alguien usó la fuerza, amenazas o engaños, o abusó de su poder.

## In some places

b17-places = En algunos lugares
b17-places-eu-words = Unión Europea, pero no Dinamarca: las autoridades deben usar un lenguaje sencillo y accesible con quienes sufrieron un delito. Deben pensar en cualquier discapacidad. «Accesible» significa que puedes leerlo, oírlo o entenderlo. Lo leímos en un texto de 2020. Puede que haya cambiado.
b17-places-eu-person = Allí, quizás necesitas ayuda para entender o para que te entiendan. Entonces puedes llevar a una persona de tu elección a la primera conversación con las autoridades. Hay excepciones. También lo leímos en un texto de 2020.
b17-places-coe = Algunos países forman parte del Convenio del Consejo de Europa contra la trata. Allí, la ayuda para quienes sufrieron trata necesita que digas que sí. Debes saber a qué dices que sí. Quienes ayudan deben tener en cuenta tus necesidades especiales.
b17-places-un = Países que forman parte del Protocolo de la ONU sobre la trata: en casos adecuados debe haber ayuda para que, en el caso penal, se escuche la opinión de quienes sufrieron trata. Pregunta a un abogado o abogada si vale para ti.

## What you can do

b17-do = Qué puedes hacer
b17-do-need = Piensa qué necesitas para contar tu historia. Puede ser más tiempo, pausas, imágenes, lengua de señas o una sala tranquila.
b17-do-way = Cuéntala a tu manera: con palabras, señas, imágenes o un aparato. Es normal que tu historia no esté en orden, o que los detalles vuelvan más tarde.
b17-do-you = Si la persona que está a tu lado no te hace daño, puedes decir: «Por favor, hable conmigo, no solo con esta persona».
b17-do-plan = Si necesitas cuidados cada día, piensa quién más podría dártelos. Si puedes esperar sin peligro, hazlo antes de hablar sobre una persona que te cuida.

## Deciding

b17-decide = Si alguien decide por ti
b17-decide-help = Apoyarte no es lo mismo que decidir por ti. Quien ayuda bien explica, espera y pregunta qué quieres.
b17-decide-paper = Quizás alguien dice que puede decidir por ti. Si es posible que se enoje, no le pidas pruebas. Pregunta a un abogado o abogada: «¿Hay un papel que lo diga? ¿Qué puede decidir esta persona? ¿Se puede cambiar?»
b17-decide-sign = No firmes nada que no entiendas. Puedes pedir que una persona de confianza te lo lea y te lo explique.

## What you can ask for

b17-ask = Qué puedes pedir
b17-ask-access = Puedes preguntar: «¿Hay una entrada sin escaleras? ¿Hay lengua de señas? ¿Hay un texto en palabras fáciles?»
b17-ask-alone = Puedes pedir hablar a solas, sin la persona que te cuida. Si es posible que esta persona se enoje, pídelo cuando no pueda oírte.
b17-ask-person = Puedes preguntar si puede quedarse contigo una persona de confianza. No hace falta que sea de tu familia.
b17-ask-again = Puedes pedir a la gente que lo diga otra vez, que hable más despacio o que lo escriba.

## What to be careful about

b17-careful = Con qué tener cuidado
b17-careful-beside = Puede que quien te cuida, te apoya o interpreta para ti conozca a quien te hace daño. Si la persona que te ayuda no puede oírte, puedes pedir otra.
b17-careful-report = En algunos lugares, quien sabe de un caso de trata debe denunciarlo. Sudáfrica es uno de ellos. Antes de contar detalles, pregunta: «¿A quién debe informar usted? ¿Va a informar a la persona que me cuida?»
b17-careful-care = Puede que la persona se enoje o deje de ayudarte. Piensa primero cómo tendrías comida, medicinas y cuidados.
b17-careful-police = En algunos lugares pueden arrestar o expulsar del país a quienes van a la policía. Lo dicen informes de 2023 y 2024 sobre el Líbano y Kuwait. También puede ser así en otros países. Si puedes, habla antes con un abogado o abogada, una línea de ayuda o una organización.

## Who can help

b17-who = Quién puede ayudar
b17-who-organisation = Una organización de personas con discapacidad. Pregunta primero: «¿A quién deben informar ustedes?»
b17-who-doctor = Personal médico, de enfermería o de trabajo social. Puedes pedir hablar a solas.
b17-who-line = Una línea de ayuda. Si llamar es difícil, una persona de confianza puede llamar por ti, o preguntar si puedes escribir.
b17-who-lawyer = Un abogado o abogada. Pregunta: «¿Qué dice aquí la ley sobre el apoyo a personas con discapacidad?» La guía B10 trata de la ayuda legal y de intérpretes.
