### Guide B3: will I be punished?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b3.toml says which claim rests on which fact.
### Be as strong as the English and no stronger. "Can" and "must be able to" are not "must". Promise nothing.

b3-title = ¿Me van a castigar?
# The line below the title, in the list of the start page.
b3-short = Reglas que pueden protegerte
b3-answer = En muchos países, las autoridades pueden decidir no castigarte por lo que te obligaron a hacer. No siempre pasa. Pide primero un abogado o abogada.

## What this can mean

b3-mean = Qué puede significar esto para ti
b3-mean-idea = La idea es simple. No se debería castigar a las personas por cosas ilegales que las obligaron a hacer quienes las explotaban.
b3-mean-stay = Unas orientaciones de la ONU hablan de las personas que sufrieron trata. Dicen: no se las debería detener, acusar ni llevar a juicio por entrar o quedarse sin permiso. Lo mismo vale para actos que tuvieron que hacer. Las orientaciones no son una ley.
b3-mean-who = Estas reglas son para personas que, según la ley, sufrieron trata, esclavitud o trabajo forzoso. Un abogado o abogada puede decirte si es posible que valgan para ti.

## What you can do

b3-do = Qué puedes hacer
b3-do-lawyer = Pide un abogado o abogada antes de contestar preguntas sobre delitos.
b3-do-interpreter = Pide intérprete. Di qué idioma hablas mejor.
b3-do-interpreter-eu = En la Unión Europea (pero no en Dinamarca), la interpretación en el caso penal debe ser gratis. Vale si no hablas el idioma.
b3-do-sign = No firmes nada que no entiendas.
b3-do-tell = Si alguien te obligó, puedes decírselo a tu abogado o abogada. Esa persona puede decir qué contar a otros, y cuándo.

## In some places

b3-places = En algunos lugares
b3-places-eu = Unión Europea, pero no Dinamarca: la ley debe permitir que las autoridades decidan no castigarte por delitos que te obligaron a cometer.
b3-places-ilo = Países que forman parte del Protocolo de 2014 sobre el trabajo forzoso: las autoridades deben poder decidir no castigar a las personas por actos ilegales que las obligaron a hacer.
b3-places-gb-adult = Inglaterra y Gales, personas adultas: si te obligaron a cometer un delito, esto puede ser una defensa ante el tribunal. Vale para algunos delitos. El tribunal pregunta: ¿una persona razonable en la misma situación habría podido elegir de verdad?
b3-places-gb-child = Inglaterra y Gales, menores de 18 años: no hace falta demostrar que te obligaron. El acto debe ser resultado directo de la explotación.
b3-places-gb-limits = Inglaterra y Gales: esta defensa no vale para delitos graves, como asesinato, secuestro y robo con violencia. Aun así, la fiscalía debe pensar si acusar o no a una persona que sufrió explotación.

## What to be careful about

b3-careful = Con qué tener cuidado
b3-careful-applied = Muchas veces, estas reglas no se usan.
b3-careful-punished = A veces todavía se encarcela o se expulsa del país a personas que sufrieron explotación. Pasa incluso donde la ley las protege.
b3-careful-police = En algunos lugares, ir a la policía puede llevar a un arresto o una deportación. Lo dicen informes de 2023 y 2024 sobre el Líbano y Kuwait. También puede ser así en otros países. Si puedes, habla antes con un abogado o abogada, una línea de ayuda o una organización.
b3-careful-report = En algunos lugares, quien sabe de un caso de trata debe denunciarlo. Sudáfrica es uno de ellos. Antes de contar detalles, pregunta: «¿A quién debe informar usted?»

## Who can help

b3-who = Quién puede ayudar
b3-who-lawyer = Un abogado o abogada. En algunos países, las personas que sufrieron trata pueden recibir ayuda legal gratis. India y Jordania son ejemplos.
b3-who-line = Una línea de ayuda. Puede que allí conozcan a un abogado o abogada, o a intérpretes, cerca de ti.
b3-who-no-police = En algunos países puedes recibir ayuda sin ir a la policía. Portugal y Polonia son ejemplos.
b3-who-witness = Algunos países forman parte del Convenio del Consejo de Europa contra la trata. Allí, la ayuda no debe depender de que aceptes declarar como testigo.
