### The phone lines, each in a few words. One group a country; numbers, hours and sources are in content/helplines.toml.
###
### Each line has a name (-name) and says who runs it (-by, shown after "Run by"). Some have a note (-note): what to know
### before you call. Above it the page says who runs the line, if that is the police, immigration, labour inspectors or
### another office of the state (numbers-warn-…, in numbers.ftl). A note does not say that again, it only adds to it.
### Keep the name of the line and of the organisation also in its own language, so that a reader can recognise it.

## Argentina

lines-ar-linea-102-name = Línea 102: derechos de niñas y niños
lines-ar-linea-102-by = equipos de las provincias, con la oficina del gobierno para la niñez
lines-ar-linea-102-note = Esta línea no es para emergencias.
lines-ar-linea-137-name = Línea 137: violencia en la familia, violencia sexual
lines-ar-linea-137-by = el Ministerio de Justicia (gobierno)
lines-ar-linea-145-name = Línea 145: trata de personas
lines-ar-linea-145-by = el programa de rescate del gobierno, junto con la fiscalía
lines-ar-linea-145-note = Trabaja con la fiscalía, y una llamada puede llevar a una investigación. La fuente dice que no hace falta que des tu nombre. Puede que tengas que esperar.

## Australia

lines-au-1800respect-name = 1800RESPECT: violencia de la pareja o la familia, violencia sexual
lines-au-1800respect-by = un servicio nacional que paga el gobierno
lines-au-afp-131-237-name = Policía Federal Australiana: trata y esclavitud moderna (Australian Federal Police)
lines-au-afp-131-237-by = la policía federal
lines-au-afp-131-237-note = Puedes pedir intérprete.

## Brazil

lines-br-disque-100-name = Marca 100: derechos humanos (Disque 100)
lines-br-disque-100-by = el Ministerio de Derechos Humanos (gobierno)
lines-br-disque-100-note = La fuente dice que no hace falta que des tu nombre. Recibes un número para tu llamada.
lines-br-ligue-180-name = Llama al 180: ayuda para mujeres (Ligue 180)
lines-br-ligue-180-by = el Ministerio de las Mujeres (gobierno)

## Canada

lines-ca-human-trafficking-hotline-name = Línea canadiense contra la trata de personas (Canadian Human Trafficking Hotline, Ligne d’urgence canadienne contre la traite des personnes)
lines-ca-human-trafficking-hotline-by = una organización benéfica, The Canadian Centre to End Human Trafficking
lines-ca-human-trafficking-hotline-note = Dice que no es la policía. Informa a la policía solo si aceptas, o si la ley lo exige.

## Germany

lines-de-hilfetelefon-116016-name = Teléfono de ayuda por violencia contra las mujeres (Hilfetelefon Gewalt gegen Frauen)
lines-de-hilfetelefon-116016-by = una oficina federal para las familias (gobierno)
lines-de-hilfetelefon-116016-note = También ayuda en casos de trata y de matrimonio forzado. Dice que no hace falta que des tu nombre.
lines-de-kok-name = KOK: busca un centro de orientación cerca de ti
lines-de-kok-by = una red de organizaciones contra la trata
lines-de-kok-note = Es una oficina. No contesta día y noche.

## Spain

lines-es-016-name = 016: violencia contra las mujeres (Servicio 016)
lines-es-016-by = el Ministerio de Igualdad (gobierno)
lines-es-016-note = La fuente dice que la llamada no aparece en la factura. Puede quedar en la lista de llamadas del teléfono.
lines-es-amar-dragoste-name = Amar Dragoste: para mujeres en la prostitución, o en riesgo de estarlo
lines-es-amar-dragoste-by = una asociación, Amar Dragoste
lines-es-policia-trata-900105090-name = Línea de la policía contra la trata (Policía Nacional, Trata)
lines-es-policia-trata-900105090-by = la policía nacional
lines-es-policia-trata-900105090-note = La fuente dice que no hace falta que des tu nombre.

## Ethiopia

lines-et-8797-name = Línea nacional contra la trata (8797)
lines-et-8797-by = el Ministerio de Justicia (gobierno), con la organización de la ONU para las migraciones

## United Kingdom

lines-gb-modern-slavery-helpline-name = Línea sobre esclavitud moderna y explotación (Modern Slavery & Exploitation Helpline)
lines-gb-modern-slavery-helpline-by = una organización benéfica, Unseen
lines-gb-modern-slavery-helpline-note = No hace falta que des tu nombre. Preguntan antes de contar lo que dices. Si alguien está en peligro ahora, o hay menores en riesgo, puede que lo cuenten sin preguntar.
lines-gb-salvation-army-referral-name = Ejército de Salvación: una vía para recibir apoyo (Salvation Army)
lines-gb-salvation-army-referral-by = el Ejército de Salvación, una organización benéfica de una iglesia, por encargo del gobierno
lines-gb-salvation-army-referral-note = Puede llevar al sistema oficial para víctimas. Ese sistema necesita tu nombre y tu consentimiento.

## Greece

lines-gr-ekka-197-name = Línea 197: ayuda social urgente (ΕΚΚΑ, Γραμμή 197)
lines-gr-ekka-197-by = el Centro Nacional de Solidaridad Social (gobierno)

## Indonesia

lines-id-kp2mi-migrant-workers-name = Protección de migrantes de Indonesia que trabajan en el extranjero (KP2MI)
lines-id-kp2mi-migrant-workers-by = el ministerio para trabajadores migrantes (gobierno)
lines-id-sapa-129-name = SAPA 129: mujeres, niñas y niños (Sahabat Perempuan dan Anak)
lines-id-sapa-129-by = el ministerio para las mujeres y la niñez (gobierno)

## India

lines-in-181-women-name = Línea 181 para mujeres (Women helpline 181)
lines-in-181-women-by = los estados y el ministerio para las mujeres y la niñez (gobierno)
lines-in-181-women-note = Puede ponerte en contacto con la policía, un hospital, o un abogado o abogada. Puedes preguntar antes de que lo haga.
lines-in-bba-complaint-cell-name = Bachpan Bachao Andolan: trabajo infantil y trata (बचपन बचाओ आंदोलन)
lines-in-bba-complaint-cell-by = una organización para la niñez, Bachpan Bachao Andolan
lines-in-childline-1098-name = Línea 1098 para niñas y niños (Childline 1098, चाइल्डलाइन 1098)
lines-in-childline-1098-by = el ministerio para las mujeres y la niñez (gobierno)

## Italy

lines-it-1522-name = 1522: violencia y acoso (Numero antiviolenza e stalking)
lines-it-1522-by = el Departamento de Igualdad de Oportunidades (gobierno)
lines-it-numero-verde-antitratta-name = Línea nacional contra la trata (Numero Verde Antitratta)
lines-it-numero-verde-antitratta-by = el Departamento de Igualdad de Oportunidades (gobierno) y la región del Véneto
lines-it-numero-verde-antitratta-note = La fuente dice que no hace falta que des tu nombre. Puede que algunos teléfonos móviles no puedan llamar a este número.

## Cambodia

lines-kh-117-police-name = Línea 117 de la policía: personas retenidas por la fuerza
lines-kh-117-police-by = la policía nacional
lines-kh-117-police-note = La fuente dice que también funciona sin saldo en el teléfono.
lines-kh-1280-child-name = Línea de ayuda para la niñez de Camboya (Child Helpline Cambodia)
lines-kh-1280-child-by = una organización, Child Helpline Cambodia
lines-kh-1280-child-note = Es para personas de hasta 25 años.
lines-kh-aple-name = APLE: explotación sexual de niñas y niños
lines-kh-aple-by = una organización, APLE Cambodia
lines-kh-aple-note = No hace falta que des tu nombre. Puede que envíen a la policía lo que digas.

## Lebanon

lines-lb-isf-1745-name = Línea 1745: violencia en la familia (الخط الساخن 1745)
lines-lb-isf-1745-by = la policía (Fuerzas de Seguridad Interior)
lines-lb-isf-1745-note = Si no tienes papeles, intenta pedir consejo primero a una organización.

## Mexico

lines-mx-linea-nacional-trata-name = Línea Nacional contra la Trata de Personas
lines-mx-linea-nacional-trata-by = un consejo ciudadano de la Ciudad de México (Consejo Ciudadano)

## Nigeria

lines-ng-naptip-mobile-name = NAPTIP: contra la trata
lines-ng-naptip-mobile-by = una oficina del gobierno que investiga la trata
lines-ng-naptip-mobile-note = Esta oficina también arresta a personas y lleva casos a los tribunales.

## Netherlands

lines-nl-arbeidsinspectie-name = Inspección de trabajo: explotación en el trabajo (Nederlandse Arbeidsinspectie)
lines-nl-arbeidsinspectie-by = la inspección de trabajo del gobierno
lines-nl-arbeidsinspectie-note = Investiga delitos en el trabajo.
lines-nl-comensha-name = CoMensha: línea de consulta contra la trata
lines-nl-comensha-by = una organización independiente, CoMensha
lines-nl-politie-0900-8844-name = Policía, no para emergencias (Politie)
lines-nl-politie-0900-8844-by = la policía
lines-nl-politie-0900-8844-note = La fuente dice que primero puedes tener una charla para recibir información.

## Nepal

lines-np-1145-name = Línea 1145: violencia contra las mujeres (खबर गरौं ११४५)
lines-np-1145-by = la Comisión Nacional de la Mujer (gobierno)
lines-np-1145-note = Pocas personas contestan las llamadas. Puede que tengas que intentarlo otra vez.

## Philippines

lines-ph-1348-migrant-workers-name = Línea 1348: gente de Filipinas que trabaja en el extranjero
lines-ph-1348-migrant-workers-by = el departamento para trabajadores migrantes (gobierno)

## Poland

lines-pl-kcik-name = KCIK: centro nacional para víctimas de trata (Krajowe Centrum Interwencyjno-Konsultacyjne)
lines-pl-kcik-by = las organizaciones La Strada y PoMOC, por encargo del gobierno
lines-pl-kcik-note = También ayuda a personas que no quieren contacto con la policía ni con la guardia de fronteras.
lines-pl-la-strada-name = La Strada: contra la trata (Fundacja La Strada)
lines-pl-la-strada-by = una fundación, La Strada

## Portugal

lines-pt-eme-alentejo-name = Equipo de apoyo contra la trata, Alentejo (EME)
lines-pt-eme-alentejo-by = una asociación, APF
lines-pt-eme-algarve-name = Equipo de apoyo contra la trata, Algarve (EME)
lines-pt-eme-algarve-by = una asociación, APF
lines-pt-eme-centro-name = Equipo de apoyo contra la trata, Centro (EME)
lines-pt-eme-centro-by = una asociación, APF
lines-pt-eme-lisboa-name = Equipo de apoyo contra la trata, Lisboa (EME)
lines-pt-eme-lisboa-by = una asociación, APF
lines-pt-eme-norte-name = Equipo de apoyo contra la trata, Norte (EME)
lines-pt-eme-norte-by = una asociación, APF
lines-pt-linha-tsh-name = Línea nacional para víctimas de trata (Linha nacional de apoio)
lines-pt-linha-tsh-by = equipos de apoyo, nombrados en una página del gobierno
lines-pt-linha-tsh-note = La fuente dice que no hace falta que des tu nombre.

## Romania

lines-ro-anitp-name = Agencia contra la trata (ANITP Telverde)
lines-ro-anitp-by = una oficina del Ministerio del Interior, que también dirige a la policía

## Türkiye

lines-tr-yimer-157-name = Línea 157: para personas extranjeras, también por trata (YİMER 157)
lines-tr-yimer-157-by = la autoridad de migración del gobierno
lines-tr-yimer-157-note = En una emergencia, esta línea dice a la policía dónde estás.

## Ukraine

lines-ua-1547-name = Línea 1547: trata y violencia en casa (Урядова гаряча лінія 1547)
lines-ua-1547-by = el centro de contacto del gobierno
lines-ua-1547-note = La fuente dice que no hace falta que des tu nombre.
lines-ua-527-name = Línea 527: trata, y consejo para migrantes (Національна гаряча лінія 527)
lines-ua-527-by = una organización, con ayuda de la organización de la ONU para las migraciones
lines-ua-527-note = La fuente dice que no hace falta que des tu nombre.

## United States

lines-us-ndvh-name = Línea nacional sobre violencia en la pareja y la familia (National Domestic Violence Hotline)
lines-us-ndvh-by = una organización que no forma parte del gobierno
lines-us-rainn-name = Línea nacional sobre agresión sexual (National Sexual Assault Hotline)
lines-us-rainn-by = una organización, RAINN

## Vietnam

lines-vn-111-name = Línea 111: niñas y niños, y trata (Tổng đài 111)
lines-vn-111-by = el Ministerio de Salud (gobierno), con la organización de la ONU para las migraciones

## South Africa

lines-za-childline-116-name = Línea para la niñez de Sudáfrica (Childline South Africa)
lines-za-childline-116-by = una organización, Childline South Africa
lines-za-childline-116-note = En Sudáfrica, puede que quien sabe de un caso de trata tenga que denunciarlo. Puedes preguntar antes de contar más.
lines-za-gbvcc-name = Centro de atención por violencia de género (Gender-Based Violence Command Centre)
lines-za-gbvcc-by = el Departamento de Desarrollo Social (gobierno)
lines-za-gbvcc-note = Pueden pasar tu llamada a la policía. En Sudáfrica, puede que quien sabe de un caso de trata tenga que denunciarlo. Puedes preguntar antes de contar más.
