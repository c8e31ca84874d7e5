### Guide B1: if I am in danger now
### Read in a hurry and in fear: keep every sentence as short as you can. Numbers stand on the pages of the countries.
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b1-title = Si estoy en peligro ahora
# The line below the title, in the list of the start page.
b1-short = A quién llamar, y otras formas
b1-answer = Si puedes, llama al número de emergencias del país donde estás. Suele responder la policía. Si la policía es un riesgo para ti, hay otras formas.

## Call. A link to the list of countries follows these two.

b1-call = Llamar
b1-call-police = Puede que la policía se entere de la llamada o que venga. Si eso es un riesgo para ti, lee primero «Otras formas».
b1-call-number = Ve a los números de abajo y elige el país donde estás. El número de emergencias está al principio.

## When you call

b1-say = Cuando llames
b1-say-where = Di primero dónde estás. Después di qué necesitas.
b1-say-place = ¿No sabes dónde estás? Busca letreros de calles, un edificio conocido o una dirección en una carta.
b1-say-language = Di el nombre de tu idioma. Puede que allí alguien lo hable.
b1-say-sure = No hace falta que sepas con certeza qué tan grave es. Puedes llamar cuando sientas que hay peligro.

## When the police can be a risk

b1-police = Cuándo puede ser un riesgo la policía
b1-police-arrest = En algunos lugares pueden arrestar o expulsar del país a personas que sufrieron explotación. Lo dicen informes de 2023 y 2024 sobre el Líbano y Kuwait. También puede ser así en otros países.
b1-police-officials = Un informe de 2022 dice que en Libia también hubo autoridades que explotaban a migrantes.
b1-police-know = Puede ser un riesgo si quien te hace daño tiene amistades en la policía.
b1-police-you = Conoces el lugar y a la gente. Es decisión tuya a quién pedir ayuda.

## Other ways

b1-ways = Otras formas
b1-ways-line = Una línea de ayuda que no esté a cargo de la policía. La lista de números dice quién está a cargo de cada línea.
b1-ways-hospital = Un hospital o una consulta médica. Puedes preguntar primero: «¿A quién debe informar usted?»
b1-ways-people = Una persona de confianza. O una organización para mujeres, para personas trabajadoras o para migrantes.
b1-ways-embassy = La embajada de tu país, si tu propio Estado no es un riesgo para ti.
b1-ways-no-police = En algunos países puedes recibir ayuda sin ir a la policía. Portugal y Polonia son ejemplos.

## What you can do

b1-do = Qué puedes hacer
b1-do-go = Si puedes irte sin peligro, ve a donde haya otras personas. Puede ser una tienda, una estación o un hospital.
b1-do-wait = Si irte ahora es más peligroso, puedes esperar un momento mejor. No es culpa tuya tener que esperar.
b1-do-bag = Si hay tiempo, prepara una bolsa con papeles y ropa. Aprende de memoria un número importante.
b1-do-phone = Si sientes que alguien vigila tu teléfono, puede que tengas razón. Busca ayuda en el teléfono de una amistad, o en una computadora de una biblioteca.
b1-do-delete = No lo borres todo de golpe. Puede que quien te controla lo note y sea un peligro mayor.

## If your body was hurt

b1-hurt = Si te hicieron daño en el cuerpo
b1-hurt-doctor = Busca atención médica lo antes posible, aunque nadie pueda ver que te hicieron daño.
# HIV is the virus, PEP the usual short name of the medicine.
b1-hurt-hiv = Después de una relación sexual forzada, pide la medicina para prevenir el VIH (PEP). Debe empezar lo antes posible, siempre dentro de las 72 horas (tres días).
b1-hurt-more = También puedes preguntar por un embarazo y por otras enfermedades.

## What you can ask for

b1-ask = Qué puedes pedir
b1-ask-person = Puedes pedir intérprete. Puedes pedir hablar con una mujer o con un hombre.
b1-ask-coe = Algunos países forman parte del Convenio del Consejo de Europa contra la trata. Allí, las personas que sufrieron trata deben recibir un lugar seguro para vivir y tratamiento médico de emergencia.
b1-ask-coe-interpreter = En estos países también deben recibir intérprete cuando sea adecuado. Si necesitas intérprete, dilo.
