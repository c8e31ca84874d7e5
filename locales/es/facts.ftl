### The list of sources at the end of a guide: what each fact stands on (-law) and where it holds (-where).
### The facts themselves, with quotes and addresses, are in content/facts.toml. Use the usual name of each law in your
### language, if it has one; keep numbers of articles.

facts-un-principle-no-detention-no-charge-law = Orientaciones de la ONU sobre derechos humanos y trata de personas, 2002, principio 7
facts-un-principle-no-detention-no-charge-where = Orientaciones para todos los países. No son una ley.

facts-ilo-protocol-no-prosecution-power-law = Protocolo de 2014 sobre el trabajo forzoso (Organización Internacional del Trabajo), artículo 4
facts-ilo-protocol-no-prosecution-power-where = Países que forman parte del protocolo

facts-eu-non-punishment-law = Directiva 2011/36 de la UE sobre la trata de seres humanos, artículo 8
facts-eu-non-punishment-where = Unión Europea, pero no Dinamarca

facts-non-punishment-idea-osce-law = Declaración conjunta de la OSCE y el Consejo de Europa, 2014
facts-non-punishment-idea-osce-where = Los países de la OSCE. Son orientaciones, no una ley.

facts-uk-section-45-adult-law = Ley sobre la esclavitud moderna de 2015 (Modern Slavery Act), sección 45
facts-uk-section-45-adult-where = Inglaterra y Gales

facts-uk-section-45-child-law = Ley sobre la esclavitud moderna de 2015 (Modern Slavery Act), sección 45(4)
facts-uk-section-45-child-where = Inglaterra y Gales

facts-uk-section-45-limits-law = Ley sobre la esclavitud moderna de 2015 (Modern Slavery Act), anexo 4, y orientaciones para la fiscalía
facts-uk-section-45-limits-where = Inglaterra y Gales

facts-victims-are-still-punished-law = Declaración del grupo de especialistas en trata del Consejo de Europa, 2014
facts-victims-are-still-punished-where = Una advertencia general

facts-non-punishment-often-not-applied-law = Informe de la Relatoría de la ONU sobre la trata, 2021 (A/HRC/47/34)
facts-non-punishment-often-not-applied-where = Una advertencia general

facts-duty-to-report-some-countries-law = Ley de Sudáfrica sobre la trata, Ley 7 de 2013
facts-duty-to-report-some-countries-where = Sudáfrica

facts-coe-reflection-30-days-law = Convenio del Consejo de Europa contra la trata, artículo 13
facts-coe-reflection-30-days-where = Países que forman parte del convenio

facts-coe-reflection-no-expulsion-law = Convenio del Consejo de Europa contra la trata, artículo 13(1)
facts-coe-reflection-no-expulsion-where = Países que forman parte del convenio

facts-coe-reflection-purpose-law = Convenio del Consejo de Europa contra la trata, artículo 13, y orientaciones de su grupo de especialistas
facts-coe-reflection-purpose-where = Países que forman parte del convenio

facts-help-not-conditional-coe-law = Convenio del Consejo de Europa contra la trata, artículo 12(6)
facts-help-not-conditional-coe-where = Países que forman parte del convenio

facts-eu-free-interpreter-law = Directiva 2012/29 de la UE sobre las víctimas de delitos, artículo 7
facts-eu-free-interpreter-where = Unión Europea, pero no Dinamarca

facts-country-lb-note-law = Informe sobre el Líbano, 2023
facts-country-lb-note-where = Líbano

facts-country-kw-note-law = Informe sobre Kuwait, 2024
facts-country-kw-note-where = Kuwait

facts-india-free-legal-aid-law = Ley de autoridades de servicios legales de 1987 (Legal Services Authorities Act), sección 12
facts-india-free-legal-aid-where = India

facts-jordan-free-legal-help-law = Acuerdo del Ministerio de Justicia con el colegio de abogados de Jordania, 2024
facts-jordan-free-legal-help-where = Jordania

facts-no-police-needed-portugal-law = La red nacional de equipos de apoyo y casas de acogida
facts-no-police-needed-portugal-where = Portugal

facts-no-police-needed-poland-law = El centro nacional para víctimas de trata (KCIK)
facts-no-police-needed-poland-where = Polonia

facts-know-where-you-are-law = Plan de seguridad de un centro de crisis
facts-know-where-you-are-where = Consejo para todos los países. No es una ley.

facts-trust-your-instinct-law = Consejo de una red contra la violencia en el hogar (NNEDV)
facts-trust-your-instinct-where = Consejo para todos los países. No es una ley.

facts-use-safer-device-law = Consejo de una red contra la violencia en el hogar (NNEDV)
facts-use-safer-device-where = Consejo para todos los países. No es una ley.

facts-sudden-changes-can-be-dangerous-law = Consejo de una red contra la violencia en el hogar (NNEDV)
facts-sudden-changes-can-be-dangerous-where = Consejo para todos los países. No es una ley.

facts-safety-bag-and-numbers-law = Plan de seguridad de un centro de crisis
facts-safety-bag-and-numbers-where = Consejo para todos los países. No es una ley.

facts-pep-72-hours-law = Consejo de salud del gobierno de Estados Unidos (HIV.gov)
facts-pep-72-hours-where = Práctica médica en muchos países

facts-coe-safe-housing-law = Convenio del Consejo de Europa contra la trata, artículo 12(1)(a)
facts-coe-safe-housing-where = Países que forman parte del convenio

facts-coe-emergency-medical-law = Convenio del Consejo de Europa contra la trata, artículo 12(1)(b)
facts-coe-emergency-medical-where = Países que forman parte del convenio

facts-coe-interpreter-law = Convenio del Consejo de Europa contra la trata, artículo 12(1)(c)
facts-coe-interpreter-where = Países que forman parte del convenio

facts-forced-labour-11-signs-law = Señales (indicadores) de trabajo forzoso, Organización Internacional del Trabajo, 2012
facts-forced-labour-11-signs-where = Orientaciones para todos los países. No son una ley.

facts-one-sign-may-be-enough-law = Señales (indicadores) de trabajo forzoso, Organización Internacional del Trabajo, 2012
facts-one-sign-may-be-enough-where = Orientaciones para todos los países. No son una ley.

facts-trafficking-three-parts-law = Protocolo de la ONU sobre la trata (Protocolo de Palermo), artículo 3(a)
facts-trafficking-three-parts-where = Países que forman parte del protocolo

facts-consent-does-not-matter-law = Protocolo de la ONU sobre la trata (Protocolo de Palermo), artículo 3(b)
facts-consent-does-not-matter-where = Países que forman parte del protocolo

facts-trafficking-kinds-of-exploitation-law = Protocolo de la ONU sobre la trata (Protocolo de Palermo), artículo 3(a)
facts-trafficking-kinds-of-exploitation-where = Países que forman parte del protocolo

facts-forced-or-sold-marriage-law = Convención de la ONU sobre la esclavitud de 1956, artículo 1(c)
facts-forced-or-sold-marriage-where = Países que forman parte de la convención

facts-debt-bondage-law = Convención de la ONU sobre la esclavitud de 1956, artículo 1(a)
facts-debt-bondage-where = Países que forman parte de la convención

facts-trafficking-can-be-inside-one-country-law = Explicación según la Oficina de la ONU contra la Droga y el Delito
facts-trafficking-can-be-inside-one-country-where = Una explicación general

facts-smuggling-is-different-law = Protocolos de la ONU sobre el tráfico de migrantes y sobre la trata, artículo 3 de cada uno
facts-smuggling-is-different-where = Países que forman parte de los protocolos

facts-child-no-means-needed-law = Protocolo de la ONU sobre la trata (Protocolo de Palermo), artículo 3(c) y (d)
facts-child-no-means-needed-where = Países que forman parte del protocolo

facts-memory-is-not-in-order-law = Orientaciones para la defensa legal de sobrevivientes
facts-memory-is-not-in-order-where = Consejo para todos los países. No es una ley.

facts-keep-messages-and-dates-law = Consejo de seguridad para sobrevivientes
facts-keep-messages-and-dates-where = Consejo para todos los países. No es una ley.

facts-coe-information-own-language-law = Convenio del Consejo de Europa contra la trata, artículo 12(1)(d)
facts-coe-information-own-language-where = Países que forman parte del convenio

facts-passport-taken-illegal-icrmw-law = Convención de la ONU sobre los trabajadores migratorios (ICRMW), artículo 21
facts-passport-taken-illegal-icrmw-where = Países que forman parte de la convención

facts-wages-even-if-undocumented-icrmw-law = Convención de la ONU sobre los trabajadores migratorios (ICRMW), artículo 25(3)
facts-wages-even-if-undocumented-icrmw-where = Unos 59 países que forman parte de la convención, pocos de ellos en Europa o en el Golfo

facts-no-prison-for-contract-debt-law = Convención de la ONU sobre los trabajadores migratorios (ICRMW), artículo 20(1)
facts-no-prison-for-contract-debt-where = Países que forman parte de la convención

facts-eu-back-pay-law = Directiva 2009/52 de la UE sobre empleadores, artículo 6
facts-eu-back-pay-where = Unión Europea, pero no Dinamarca ni Irlanda

facts-eu-back-pay-three-months-law = Directiva 2009/52 de la UE sobre empleadores, artículo 6(3)
facts-eu-back-pay-three-months-where = Unión Europea, pero no Dinamarca ni Irlanda

facts-eu-wage-level-law = Directiva 2009/52 de la UE sobre empleadores, artículo 6(1)(a)
facts-eu-wage-level-where = Unión Europea, pero no Dinamarca ni Irlanda

facts-no-recruitment-fees-law = Principios de contratación equitativa (Organización Internacional del Trabajo)
facts-no-recruitment-fees-where = Orientaciones para todos los países. No son una ley, y las leyes son distintas.

facts-kuwait-domestic-law-law = Ley 68 de 2015 sobre el trabajo en casas, en un informe de 2020
facts-kuwait-domestic-law-where = Kuwait

facts-gulf-absconding-risk-law = Reglas sobre la residencia de quienes trabajan
facts-gulf-absconding-risk-where = Kuwait. Otros Estados del Golfo tienen sistemas parecidos.

facts-qatar-online-complaint-law = Plataforma de quejas por internet, 2021
facts-qatar-online-complaint-where = Catar

facts-jordan-hemaya-law = Plataforma por internet del Ministerio de Trabajo (Hemaya), 2022
facts-jordan-hemaya-where = Jordania

facts-palermo-compensation-law = Protocolo de la ONU sobre la trata (Protocolo de Palermo), artículo 6(6)
facts-palermo-compensation-where = Países que forman parte del protocolo

facts-ilo-p029-remedy-any-status-law = Protocolo de 2014 sobre el trabajo forzoso (Organización Internacional del Trabajo), artículo 4(1)
facts-ilo-p029-remedy-any-status-where = Países que forman parte del protocolo

facts-uk-helpline-privacy-example-law = Reglas de una línea de ayuda
facts-uk-helpline-privacy-example-where = Reino Unido

facts-canada-helpline-privacy-example-law = Reglas de una línea de ayuda
facts-canada-helpline-privacy-example-where = Canadá

facts-palermo-privacy-law = Protocolo de la ONU sobre la trata (Protocolo de Palermo), artículo 6(1)
facts-palermo-privacy-where = Países que forman parte del protocolo

facts-coe-privacy-law = Convenio del Consejo de Europa contra la trata, artículo 11
facts-coe-privacy-where = Países que forman parte del convenio

facts-coe-help-with-consent-law = Convenio del Consejo de Europa contra la trata, artículo 12(7)
facts-coe-help-with-consent-where = Países que forman parte del convenio

facts-gdpr-access-law = Ley de la UE sobre los datos (RGPD, GDPR), artículos 12(3) y 15
facts-gdpr-access-where = Unión Europea y Espacio Económico Europeo (EEE). El Reino Unido tiene una ley parecida.

facts-gdpr-correct-delete-law = Ley de la UE sobre los datos (RGPD, GDPR), artículos 16 y 17
facts-gdpr-correct-delete-where = Unión Europea y Espacio Económico Europeo (EEE)

facts-gdpr-withdraw-consent-law = Ley de la UE sobre los datos (RGPD, GDPR), artículo 7(3)
facts-gdpr-withdraw-consent-where = Unión Europea y Espacio Económico Europeo (EEE)

facts-country-ly-note-law = Informe sobre Libia, 2022
facts-country-ly-note-where = Libia

facts-eu-reflection-non-eu-nationals-law = Directiva 2004/81 de la UE sobre permisos de residencia para personas que sufrieron trata, artículo 6
facts-eu-reflection-non-eu-nationals-where = Unión Europea, pero no Dinamarca ni Irlanda

facts-eu-reflection-even-if-irregular-entry-law = Directiva 2004/81 de la UE sobre permisos de residencia para personas que sufrieron trata, artículo 3(1)
facts-eu-reflection-even-if-irregular-entry-where = Unión Europea, pero no Dinamarca ni Irlanda

facts-brazil-help-not-conditional-law = Ley 13.344 de 2016 sobre la trata, artículo 2, VI
facts-brazil-help-not-conditional-where = Brasil

facts-canada-no-testimony-law = Reglas de la oficina de migración (IRCC) sobre permisos para personas que sufrieron trata, de 2025 o después
facts-canada-no-testimony-where = Canadá

facts-palermo-recovery-help-law = Protocolo de la ONU sobre la trata (Protocolo de Palermo), artículo 6(3)
facts-palermo-recovery-help-where = Países que forman parte del protocolo. Deberían considerarlo.

facts-coe-children-school-law = Convenio del Consejo de Europa contra la trata, artículo 12(1)(f)
facts-coe-children-school-where = Países que forman parte del convenio

facts-coe-work-training-law = Convenio del Consejo de Europa contra la trata, artículo 12(4)
facts-coe-work-training-where = Países que forman parte del convenio, para personas que pueden quedarse legalmente

facts-palermo-states-consider-residence-law = Protocolo de la ONU sobre la trata (Protocolo de Palermo), artículo 7(1)
facts-palermo-states-consider-residence-where = Países que forman parte del protocolo

facts-coe-residence-permit-law = Convenio del Consejo de Europa contra la trata, artículo 14(1)
facts-coe-residence-permit-where = Países que forman parte del convenio

facts-coe-permit-does-not-stop-asylum-law = Convenio del Consejo de Europa contra la trata, artículo 14(5)
facts-coe-permit-does-not-stop-asylum-where = Países que forman parte del convenio

facts-coe-child-permit-best-interests-law = Convenio del Consejo de Europa contra la trata, artículo 14(2)
facts-coe-child-permit-best-interests-where = Países que forman parte del convenio

facts-coe-no-removal-during-identification-law = Convenio del Consejo de Europa contra la trata, artículo 10(2)
facts-coe-no-removal-during-identification-where = Países que forman parte del convenio

facts-canada-trp-12-months-law = Instrucciones para la oficina de migración (IRCC), 4 de febrero de 2025
facts-canada-trp-12-months-where = Canadá

facts-brazil-residence-authorisation-law = Ordenanza 46 de dos ministerios, 8 de abril de 2024, y Ley 13.445 de 2017, artículo 30
facts-brazil-residence-authorisation-where = Brasil

facts-turkiye-victim-permit-law = Ley 6458 sobre personas extranjeras, artículos 48 y 49
facts-turkiye-victim-permit-where = Turquía

facts-return-preferably-voluntary-law = Protocolo de la ONU sobre la trata (Protocolo de Palermo), artículo 8(1) y (2)
facts-return-preferably-voluntary-where = Países que forman parte del protocolo

facts-trafficked-person-may-be-refugee-law = Directrices de la agencia de la ONU para los refugiados (ACNUR) sobre personas que sufrieron trata, número 7, 2006
facts-trafficked-person-may-be-refugee-where = Orientaciones para todos los países. No son una ley.

facts-un-five-forms-reparation-law = Principios básicos de la ONU sobre recursos y reparación (resolución 60/147), párrafos 18 a 23
facts-un-five-forms-reparation-where = Orientaciones para todos los países. No son una ley.

facts-un-restitution-law = Principios básicos de la ONU sobre recursos y reparación (resolución 60/147), párrafo 19
facts-un-restitution-where = Orientaciones para todos los países. No son una ley.

facts-un-rehabilitation-law = Principios básicos de la ONU sobre recursos y reparación (resolución 60/147), párrafo 21
facts-un-rehabilitation-where = Orientaciones para todos los países. No son una ley.

facts-protection-from-retaliation-law = Convenio del Consejo de Europa contra la trata, artículo 28(1)
facts-protection-from-retaliation-where = Países que forman parte del convenio

facts-coe-compensation-from-trafficker-or-state-law = Convenio del Consejo de Europa contra la trata, artículo 15(3) y (4)
facts-coe-compensation-from-trafficker-or-state-where = Países que forman parte del convenio

facts-coe-free-legal-aid-compensation-law = Convenio del Consejo de Europa contra la trata, artículo 15(1) y (2)
facts-coe-free-legal-aid-compensation-where = Países que forman parte del convenio

facts-eu-state-compensation-every-country-law = Directiva 2004/80 de la UE sobre la indemnización después de un delito, artículo 12
facts-eu-state-compensation-every-country-where = Unión Europea

facts-eu-apply-from-home-country-law = Directiva 2004/80 de la UE sobre la indemnización después de un delito, artículos 1 a 3
facts-eu-apply-from-home-country-where = Unión Europea

facts-ecthr-try-national-courts-first-law = Convenio Europeo de Derechos Humanos, artículo 35(1)
facts-ecthr-try-national-courts-first-where = Países del Consejo de Europa

facts-ecthr-four-months-law = Convenio Europeo de Derechos Humanos, artículo 35(1), y su Protocolo 15
facts-ecthr-four-months-where = Los 46 países del Consejo de Europa. Vale para decisiones desde el 1 de febrero de 2022.

facts-iachr-six-months-law = Reglamento de la Comisión Interamericana de Derechos Humanos, artículos 23, 31 y 32
facts-iachr-six-months-where = Países de la OEA. Nicaragua salió en 2023. En algunos valen otras reglas, como en Estados Unidos y Canadá.

facts-cedaw-not-anonymous-interim-law = Protocolo de la Convención de la ONU sobre los derechos de las mujeres (CEDAW), artículos 3 y 5
facts-cedaw-not-anonymous-interim-where = Países que forman parte del protocolo

facts-palermo-case-information-law = Protocolo de la ONU sobre la trata (Protocolo de Palermo), artículo 6(2)(a)
facts-palermo-case-information-where = Países que forman parte del protocolo
facts-palermo-be-heard-law = Protocolo de la ONU sobre la trata (Protocolo de Palermo), artículo 6(2)(b)
facts-palermo-be-heard-where = Países que forman parte del protocolo
facts-eu-simple-language-law = Directiva 2012/29 de la UE sobre personas que sufrieron un delito, artículo 3(2)
facts-eu-simple-language-where = Unión Europea, pero no Dinamarca
facts-eu-accompanied-law = Directiva 2012/29 de la UE sobre personas que sufrieron un delito, artículo 3(3)
facts-eu-accompanied-where = Unión Europea, pero no Dinamarca
facts-eu-information-first-contact-law = Directiva 2012/29 de la UE sobre personas que sufrieron un delito, artículo 4
facts-eu-information-first-contact-where = Unión Europea, pero no Dinamarca
facts-colombia-legal-help-law = Ley 985 de 2005 sobre la trata, y los pasos de ayuda del Estado (COAT)
facts-colombia-legal-help-where = Colombia

facts-child-given-away-to-be-exploited-law = Convención de la ONU sobre la esclavitud de 1956, artículo 1(d)
facts-child-given-away-to-be-exploited-where = Países que forman parte de la convención
facts-child-best-interests-law = Convención de la ONU sobre los Derechos del Niño (CRC), artículo 3
facts-child-best-interests-where = Los 196 países que forman parte de la convención
facts-child-not-criminal-law = Informe de la Relatoría de la ONU sobre migrantes, 2009 (A/HRC/11/7), párrafo 36
facts-child-not-criminal-where = Orientaciones para todos los países. No son una ley.
facts-child-no-immigration-detention-law = Informe de la Relatoría de la ONU sobre migrantes, 2010 (A/65/222), párrafo 48
facts-child-no-immigration-detention-where = Orientaciones para todos los países. No son una ley.
facts-child-age-doubt-law = Convenio del Consejo de Europa contra la trata, artículo 10(3)
facts-child-age-doubt-where = Países que forman parte del convenio
facts-child-guardian-law = Convenio del Consejo de Europa contra la trata, artículo 10(4)(a)
facts-child-guardian-where = Países que forman parte del convenio
facts-child-special-witness-protection-law = Convenio del Consejo de Europa contra la trata, artículo 28(3)
facts-child-special-witness-protection-where = Países que forman parte del convenio
facts-eu-child-help-not-conditional-law = Directiva 2011/93 de la UE sobre el abuso sexual de menores, artículo 19(2)
facts-eu-child-help-not-conditional-where = Unión Europea, pero no Dinamarca

facts-pep-28-days-law = Orientaciones de la ONU sobre la medicina para prevenir el VIH (PEP), 2014
facts-pep-28-days-where = Práctica médica en muchos países
facts-emergency-contraception-5-days-law = Organización Mundial de la Salud sobre la anticoncepción de emergencia, 2021
facts-emergency-contraception-5-days-where = Práctica médica en muchos países. Las leyes son distintas.
facts-emergency-contraception-iud-law = Organización Mundial de la Salud sobre la anticoncepción de emergencia, 2021
facts-emergency-contraception-iud-where = Práctica médica en muchos países. Las leyes son distintas.
facts-forensic-exam-window-example-law = Orientaciones para personal médico sobre la medicina para prevenir el VIH (ASHM)
facts-forensic-exam-window-example-where = Australia
facts-no-police-report-for-pep-za-law = Información de salud para el público
facts-no-police-report-for-pep-za-where = Sudáfrica

facts-new-email-from-safe-device-law = Consejo de una red contra la violencia en el hogar (NNEDV)
facts-new-email-from-safe-device-where = Consejo para todos los países. No es una ley.
facts-turn-off-location-law = Consejo de una red contra la violencia en el hogar (NNEDV)
facts-turn-off-location-where = Consejo para todos los países. No es una ley.

facts-revictimization-prevention-law = Protocolo de la ONU sobre la trata (Protocolo de Palermo), artículo 9(1)(b)
facts-revictimization-prevention-where = Países que forman parte del protocolo
facts-own-country-must-accept-law = Protocolo de la ONU sobre la trata (Protocolo de Palermo), artículo 8(1)
facts-own-country-must-accept-where = Países que forman parte del protocolo
facts-poland-help-after-return-law = Programa del centro nacional KCIK, página de 2018 o de antes
facts-poland-help-after-return-where = Polonia
facts-argentina-safe-return-example-law = Programas del Estado y de las provincias, en un diario del 3 de septiembre de 2025
facts-argentina-safe-return-example-where = Argentina
facts-country-bd-mech-law = Quejas al ministerio para el trabajo en el extranjero (MEWOE), en un informe de 2017
facts-country-bd-mech-where = Bangladés
facts-country-id-note-law = Ley 21 de 2007 sobre la trata
facts-country-id-note-where = Indonesia

facts-ukraine-no-court-needed-law = Decreto 417 del gobierno de Ucrania, 2012
facts-ukraine-no-court-needed-where = Ucrania

facts-protection-family-too-law = Convenio del Consejo de Europa contra la trata, artículo 28(1)(d)
facts-protection-family-too-where = Países que forman parte del convenio

facts-netherlands-crime-abroad-law = Reglas de los Países Bajos sobre personas extranjeras, parte B8/3
facts-netherlands-crime-abroad-where = Países Bajos
facts-iachr-urgent-law = Reglamento de la Comisión Interamericana de Derechos Humanos, artículo 25
facts-iachr-urgent-where = Países de la OEA
facts-ecowas-no-national-courts-first-law = Protocolo sobre el Tribunal de la CEDEAO (ECOWAS) (A/SP.1/01/05)
facts-ecowas-no-national-courts-first-where = Países que forman parte de la CEDEAO (ECOWAS). Esto puede cambiar.
facts-cedaw-complaint-law = Protocolo de la Convención de la ONU sobre los derechos de las mujeres (CEDAW), artículos 2 a 5
facts-cedaw-complaint-where = Países que forman parte del protocolo
facts-un-identity-protected-law = Cómo trabajan los comités de la ONU
facts-un-identity-protected-where = Comités de la ONU que reciben quejas
facts-un-special-rapporteur-trafficking-law = La tarea de la Relatoría Especial de la ONU sobre la trata (Special Rapporteur), en un texto de 2007
facts-un-special-rapporteur-trafficking-where = Países de la ONU
facts-oecd-ncp-law = Reglas de la OCDE para empresas que trabajan en muchos países
facts-oecd-ncp-where = Unos 51 países que siguen estas reglas
facts-oecd-ncp-limits-law = Reglas de la OCDE para empresas que trabajan en muchos países
facts-oecd-ncp-limits-where = Unos 51 países que siguen estas reglas

facts-protection-kinds-law = Convenio del Consejo de Europa contra la trata, artículo 28(2)
facts-protection-kinds-where = Países que forman parte del convenio
facts-untoc-victim-protection-law = Convención de la ONU contra la delincuencia organizada (UNTOC), artículo 25(1)
facts-untoc-victim-protection-where = Países que forman parte de la convención
facts-eu-no-secondary-harm-law = Directiva 2012/29 de la UE sobre personas que sufrieron un delito, artículo 18
facts-eu-no-secondary-harm-where = Unión Europea, pero no Dinamarca
facts-nepal-report-confidential-law = Ley de Nepal sobre la trata (Ley 2064), sección 5(2)
facts-nepal-report-confidential-where = Nepal
