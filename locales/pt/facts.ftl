### The list of sources at the end of a guide: what each fact stands on (-law) and where it holds (-where).
### The facts themselves, with quotes and addresses, are in content/facts.toml. Use the usual name of each law in your
### language, if it has one; keep numbers of articles.

facts-un-principle-no-detention-no-charge-law = Orientações da ONU sobre direitos humanos e tráfico de pessoas, 2002, princípio 7
facts-un-principle-no-detention-no-charge-where = Orientações para todos os países. Não são lei.

facts-ilo-protocol-no-prosecution-power-law = Protocolo de 2014 sobre o trabalho forçado (Organização Internacional do Trabalho, OIT), artigo 4
facts-ilo-protocol-no-prosecution-power-where = Países que fazem parte do protocolo

facts-eu-non-punishment-law = Diretiva 2011/36 da UE sobre o tráfico de pessoas, artigo 8
facts-eu-non-punishment-where = União Europeia, mas não a Dinamarca

facts-non-punishment-idea-osce-law = Declaração conjunta da OSCE e do Conselho da Europa, 2014
facts-non-punishment-idea-osce-where = Os países da OSCE. São orientações, não lei.

facts-uk-section-45-adult-law = Lei da escravidão moderna de 2015 (Modern Slavery Act 2015), seção 45
facts-uk-section-45-adult-where = Inglaterra e País de Gales

facts-uk-section-45-child-law = Lei da escravidão moderna de 2015 (Modern Slavery Act 2015), seção 45(4)
facts-uk-section-45-child-where = Inglaterra e País de Gales

facts-uk-section-45-limits-law = Lei da escravidão moderna de 2015 (Modern Slavery Act 2015), anexo 4, e orientações para o Ministério Público
facts-uk-section-45-limits-where = Inglaterra e País de Gales

facts-victims-are-still-punished-law = Declaração de especialistas do Conselho da Europa em tráfico de pessoas, 2014
facts-victims-are-still-punished-where = Um alerta geral

facts-non-punishment-often-not-applied-law = Relatório de especialista da ONU em tráfico de pessoas, 2021 (A/HRC/47/34)
facts-non-punishment-often-not-applied-where = Um alerta geral

facts-duty-to-report-some-countries-law = Lei da África do Sul sobre o tráfico de pessoas, lei 7 de 2013 (Act 7 of 2013)
facts-duty-to-report-some-countries-where = África do Sul

facts-coe-reflection-30-days-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 13
facts-coe-reflection-30-days-where = Países que fazem parte do tratado

facts-coe-reflection-no-expulsion-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 13(1)
facts-coe-reflection-no-expulsion-where = Países que fazem parte do tratado

facts-coe-reflection-purpose-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 13, e orientações dos especialistas do tratado
facts-coe-reflection-purpose-where = Países que fazem parte do tratado

facts-help-not-conditional-coe-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 12(6)
facts-help-not-conditional-coe-where = Países que fazem parte do tratado

facts-eu-free-interpreter-law = Diretiva 2012/29 da UE sobre pessoas que sofreram um crime, artigo 7
facts-eu-free-interpreter-where = União Europeia, mas não a Dinamarca

facts-country-lb-note-law = Relatório sobre o Líbano, 2023
facts-country-lb-note-where = Líbano

facts-country-kw-note-law = Relatório sobre o Kuwait, 2024
facts-country-kw-note-where = Kuwait

facts-india-free-legal-aid-law = Lei de assistência jurídica de 1987 (Legal Services Authorities Act 1987), seção 12
facts-india-free-legal-aid-where = Índia

facts-jordan-free-legal-help-law = Acordo do Ministério da Justiça com a ordem dos advogados da Jordânia, 2024
facts-jordan-free-legal-help-where = Jordânia

facts-no-police-needed-portugal-law = A rede nacional de equipes de apoio e abrigos
facts-no-police-needed-portugal-where = Portugal

facts-no-police-needed-poland-law = O centro nacional para vítimas de tráfico de pessoas (KCIK)
facts-no-police-needed-poland-where = Polônia

facts-know-where-you-are-law = Plano de segurança de um centro de crise
facts-know-where-you-are-where = Recomendações para todos os países. Não são lei.

facts-trust-your-instinct-law = Recomendações de uma rede contra a violência em casa (NNEDV)
facts-trust-your-instinct-where = Recomendações para todos os países. Não são lei.

facts-use-safer-device-law = Recomendações de uma rede contra a violência em casa (NNEDV)
facts-use-safer-device-where = Recomendações para todos os países. Não são lei.

facts-sudden-changes-can-be-dangerous-law = Recomendações de uma rede contra a violência em casa (NNEDV)
facts-sudden-changes-can-be-dangerous-where = Recomendações para todos os países. Não são lei.

facts-safety-bag-and-numbers-law = Plano de segurança de um centro de crise
facts-safety-bag-and-numbers-where = Recomendações para todos os países. Não são lei.

facts-pep-72-hours-law = Recomendações de saúde do governo dos Estados Unidos (HIV.gov)
facts-pep-72-hours-where = Prática médica em muitos países

facts-coe-safe-housing-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 12(1)(a)
facts-coe-safe-housing-where = Países que fazem parte do tratado

facts-coe-emergency-medical-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 12(1)(b)
facts-coe-emergency-medical-where = Países que fazem parte do tratado

facts-coe-interpreter-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 12(1)(c)
facts-coe-interpreter-where = Países que fazem parte do tratado

facts-forced-labour-11-signs-law = Indicadores de trabalho forçado, Organização Internacional do Trabalho (OIT), 2012
facts-forced-labour-11-signs-where = Um guia para todos os países. Não é lei.

facts-one-sign-may-be-enough-law = Indicadores de trabalho forçado, Organização Internacional do Trabalho (OIT), 2012
facts-one-sign-may-be-enough-where = Um guia para todos os países. Não é lei.

facts-trafficking-three-parts-law = Protocolo da ONU sobre o tráfico de pessoas (Protocolo de Palermo), artigo 3(a)
facts-trafficking-three-parts-where = Países que fazem parte do protocolo

facts-consent-does-not-matter-law = Protocolo da ONU sobre o tráfico de pessoas (Protocolo de Palermo), artigo 3(b)
facts-consent-does-not-matter-where = Países que fazem parte do protocolo

facts-trafficking-kinds-of-exploitation-law = Protocolo da ONU sobre o tráfico de pessoas (Protocolo de Palermo), artigo 3(a)
facts-trafficking-kinds-of-exploitation-where = Países que fazem parte do protocolo

facts-forced-or-sold-marriage-law = Tratado da ONU sobre a escravidão, de 1956, artigo 1(c)
facts-forced-or-sold-marriage-where = Países que fazem parte do tratado

facts-debt-bondage-law = Tratado da ONU sobre a escravidão, de 1956, artigo 1(a)
facts-debt-bondage-where = Países que fazem parte do tratado

facts-trafficking-can-be-inside-one-country-law = Explicação a partir do órgão da ONU sobre drogas e crime
facts-trafficking-can-be-inside-one-country-where = Uma explicação geral

facts-smuggling-is-different-law = Protocolos da ONU sobre o contrabando de migrantes e sobre o tráfico de pessoas, artigo 3 de cada um
facts-smuggling-is-different-where = Países que fazem parte dos protocolos

facts-child-no-means-needed-law = Protocolo da ONU sobre o tráfico de pessoas (Protocolo de Palermo), artigo 3(c) e (d)
facts-child-no-means-needed-where = Países que fazem parte do protocolo

facts-memory-is-not-in-order-law = Orientações para advogados e advogadas que trabalham com sobreviventes
facts-memory-is-not-in-order-where = Recomendações para todos os países. Não são lei.

facts-keep-messages-and-dates-law = Recomendações de segurança para sobreviventes
facts-keep-messages-and-dates-where = Recomendações para todos os países. Não são lei.

facts-coe-information-own-language-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 12(1)(d)
facts-coe-information-own-language-where = Países que fazem parte do tratado

facts-passport-taken-illegal-icrmw-law = Tratado da ONU sobre os trabalhadores migrantes (ICRMW), artigo 21
facts-passport-taken-illegal-icrmw-where = Países que fazem parte do tratado

facts-wages-even-if-undocumented-icrmw-law = Tratado da ONU sobre os trabalhadores migrantes (ICRMW), artigo 25(3)
facts-wages-even-if-undocumented-icrmw-where = Cerca de 59 países que fazem parte do tratado, poucos deles na Europa ou no Golfo

facts-no-prison-for-contract-debt-law = Tratado da ONU sobre os trabalhadores migrantes (ICRMW), artigo 20(1)
facts-no-prison-for-contract-debt-where = Países que fazem parte do tratado

facts-eu-back-pay-law = Diretiva 2009/52 da UE sobre empregadores, artigo 6
facts-eu-back-pay-where = União Europeia, mas não a Dinamarca nem a Irlanda

facts-eu-back-pay-three-months-law = Diretiva 2009/52 da UE sobre empregadores, artigo 6(3)
facts-eu-back-pay-three-months-where = União Europeia, mas não a Dinamarca nem a Irlanda

facts-eu-wage-level-law = Diretiva 2009/52 da UE sobre empregadores, artigo 6(1)(a)
facts-eu-wage-level-where = União Europeia, mas não a Dinamarca nem a Irlanda

facts-no-recruitment-fees-law = Princípios do recrutamento justo (Organização Internacional do Trabalho, OIT)
facts-no-recruitment-fees-where = Orientações para todos os países. Não são lei, e as leis são diferentes.

facts-kuwait-domestic-law-law = Lei 68 de 2015 sobre o trabalho doméstico, num relatório de 2020
facts-kuwait-domestic-law-where = Kuwait

facts-gulf-absconding-risk-law = Regras de residência para quem trabalha
facts-gulf-absconding-risk-where = Kuwait. Outros países do Golfo têm sistemas parecidos.

facts-qatar-online-complaint-law = Plataforma on-line para reclamações, 2021
facts-qatar-online-complaint-where = Catar

facts-jordan-hemaya-law = Plataforma on-line do Ministério do Trabalho (Hemaya), 2022
facts-jordan-hemaya-where = Jordânia

facts-palermo-compensation-law = Protocolo da ONU sobre o tráfico de pessoas (Protocolo de Palermo), artigo 6(6)
facts-palermo-compensation-where = Países que fazem parte do protocolo

facts-ilo-p029-remedy-any-status-law = Protocolo de 2014 sobre o trabalho forçado (Organização Internacional do Trabalho, OIT), artigo 4(1)
facts-ilo-p029-remedy-any-status-where = Países que fazem parte do protocolo

facts-uk-helpline-privacy-example-law = Regras de uma linha de apoio
facts-uk-helpline-privacy-example-where = Reino Unido

facts-canada-helpline-privacy-example-law = Regras de uma linha de apoio
facts-canada-helpline-privacy-example-where = Canadá

facts-palermo-privacy-law = Protocolo da ONU sobre o tráfico de pessoas (Protocolo de Palermo), artigo 6(1)
facts-palermo-privacy-where = Países que fazem parte do protocolo

facts-coe-privacy-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 11
facts-coe-privacy-where = Países que fazem parte do tratado

facts-coe-help-with-consent-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 12(7)
facts-coe-help-with-consent-where = Países que fazem parte do tratado

facts-gdpr-access-law = Lei da União Europeia sobre dados (RGPD, GDPR), artigos 12(3) e 15
facts-gdpr-access-where = União Europeia e Espaço Econômico Europeu (EEE). O Reino Unido tem uma lei parecida.

facts-gdpr-correct-delete-law = Lei da União Europeia sobre dados (RGPD, GDPR), artigos 16 e 17
facts-gdpr-correct-delete-where = União Europeia e Espaço Econômico Europeu (EEE)

facts-gdpr-withdraw-consent-law = Lei da União Europeia sobre dados (RGPD, GDPR), artigo 7(3)
facts-gdpr-withdraw-consent-where = União Europeia e Espaço Econômico Europeu (EEE)

facts-country-ly-note-law = Relatório sobre a Líbia, 2022
facts-country-ly-note-where = Líbia

facts-eu-reflection-non-eu-nationals-law = Diretiva 2004/81 da UE sobre autorizações de residência para pessoas traficadas, artigo 6
facts-eu-reflection-non-eu-nationals-where = União Europeia, mas não a Dinamarca nem a Irlanda

facts-eu-reflection-even-if-irregular-entry-law = Diretiva 2004/81 da UE sobre autorizações de residência para pessoas traficadas, artigo 3(1)
facts-eu-reflection-even-if-irregular-entry-where = União Europeia, mas não a Dinamarca nem a Irlanda

facts-brazil-help-not-conditional-law = Lei 13.344, de 2016, sobre o tráfico de pessoas, artigo 2º, VI
facts-brazil-help-not-conditional-where = Brasil

facts-canada-no-testimony-law = Regras do serviço de imigração (IRCC) sobre autorizações para pessoas traficadas, 2025 ou depois
facts-canada-no-testimony-where = Canadá

facts-palermo-recovery-help-law = Protocolo da ONU sobre o tráfico de pessoas (Protocolo de Palermo), artigo 6(3)
facts-palermo-recovery-help-where = Países que fazem parte do protocolo. Eles deveriam considerar isso.

facts-coe-children-school-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 12(1)(f)
facts-coe-children-school-where = Países que fazem parte do tratado

facts-coe-work-training-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 12(4)
facts-coe-work-training-where = Países que fazem parte do tratado, para pessoas que podem ficar legalmente

facts-palermo-states-consider-residence-law = Protocolo da ONU sobre o tráfico de pessoas (Protocolo de Palermo), artigo 7(1)
facts-palermo-states-consider-residence-where = Países que fazem parte do protocolo

facts-coe-residence-permit-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 14(1)
facts-coe-residence-permit-where = Países que fazem parte do tratado

facts-coe-permit-does-not-stop-asylum-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 14(5)
facts-coe-permit-does-not-stop-asylum-where = Países que fazem parte do tratado

facts-coe-child-permit-best-interests-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 14(2)
facts-coe-child-permit-best-interests-where = Países que fazem parte do tratado

facts-coe-no-removal-during-identification-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 10(2)
facts-coe-no-removal-during-identification-where = Países que fazem parte do tratado

facts-canada-trp-12-months-law = Instruções para o serviço de imigração (IRCC), 4 de fevereiro de 2025
facts-canada-trp-12-months-where = Canadá

facts-brazil-residence-authorisation-law = Portaria 46 de dois ministérios, de 8 de abril de 2024, e Lei 13.445, de 2017, artigo 30
facts-brazil-residence-authorisation-where = Brasil

facts-turkiye-victim-permit-law = Lei 6458 sobre pessoas estrangeiras, artigos 48 e 49
facts-turkiye-victim-permit-where = Turquia

facts-return-preferably-voluntary-law = Protocolo da ONU sobre o tráfico de pessoas (Protocolo de Palermo), artigo 8(1) e (2)
facts-return-preferably-voluntary-where = Países que fazem parte do protocolo

facts-trafficked-person-may-be-refugee-law = Orientações da agência da ONU para refugiados (ACNUR) sobre pessoas traficadas, número 7, 2006
facts-trafficked-person-may-be-refugee-where = Orientações para todos os países. Não são lei.

facts-un-five-forms-reparation-law = Princípios básicos da ONU sobre recurso e reparação (resolução 60/147), parágrafos 18 a 23
facts-un-five-forms-reparation-where = Orientações para todos os países. Não são lei.

facts-un-restitution-law = Princípios básicos da ONU sobre recurso e reparação (resolução 60/147), parágrafo 19
facts-un-restitution-where = Orientações para todos os países. Não são lei.

facts-un-rehabilitation-law = Princípios básicos da ONU sobre recurso e reparação (resolução 60/147), parágrafo 21
facts-un-rehabilitation-where = Orientações para todos os países. Não são lei.

facts-protection-from-retaliation-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 28(1)
facts-protection-from-retaliation-where = Países que fazem parte do tratado

facts-coe-compensation-from-trafficker-or-state-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 15(3) e (4)
facts-coe-compensation-from-trafficker-or-state-where = Países que fazem parte do tratado

facts-coe-free-legal-aid-compensation-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 15(1) e (2)
facts-coe-free-legal-aid-compensation-where = Países que fazem parte do tratado

facts-eu-state-compensation-every-country-law = Diretiva 2004/80 da UE sobre indenização depois de um crime, artigo 12
facts-eu-state-compensation-every-country-where = União Europeia

facts-eu-apply-from-home-country-law = Diretiva 2004/80 da UE sobre indenização depois de um crime, artigos 1 a 3
facts-eu-apply-from-home-country-where = União Europeia

facts-ecthr-try-national-courts-first-law = Convenção Europeia dos Direitos Humanos, artigo 35(1)
facts-ecthr-try-national-courts-first-where = Países do Conselho da Europa

facts-ecthr-four-months-law = Convenção Europeia dos Direitos Humanos, artigo 35(1), e seu Protocolo 15
facts-ecthr-four-months-where = Os 46 países do Conselho da Europa. Vale para decisões a partir de 1 de fevereiro de 2022.

facts-iachr-six-months-law = Regulamento da Comissão Interamericana de Direitos Humanos, artigos 23, 31 e 32
facts-iachr-six-months-where = Países da OEA. A Nicarágua saiu em 2023. Em alguns valem outras regras, como nos Estados Unidos e no Canadá.

facts-cedaw-not-anonymous-interim-law = Protocolo do tratado da ONU sobre os direitos das mulheres (CEDAW), artigos 3 e 5
facts-cedaw-not-anonymous-interim-where = Países que fazem parte do protocolo

facts-palermo-case-information-law = Protocolo da ONU sobre o tráfico de pessoas (Protocolo de Palermo), artigo 6(2)(a)
facts-palermo-case-information-where = Países que fazem parte do protocolo
facts-palermo-be-heard-law = Protocolo da ONU sobre o tráfico de pessoas (Protocolo de Palermo), artigo 6(2)(b)
facts-palermo-be-heard-where = Países que fazem parte do protocolo
facts-eu-simple-language-law = Diretiva 2012/29 da UE sobre pessoas que sofreram um crime, artigo 3(2)
facts-eu-simple-language-where = União Europeia, mas não a Dinamarca
facts-eu-accompanied-law = Diretiva 2012/29 da UE sobre pessoas que sofreram um crime, artigo 3(3)
facts-eu-accompanied-where = União Europeia, mas não a Dinamarca
facts-eu-information-first-contact-law = Diretiva 2012/29 da UE sobre pessoas que sofreram um crime, artigo 4
facts-eu-information-first-contact-where = União Europeia, mas não a Dinamarca
facts-colombia-legal-help-law = Lei 985 de 2005 sobre o tráfico de pessoas, e os passos da ajuda do Estado (COAT)
facts-colombia-legal-help-where = Colômbia

facts-child-given-away-to-be-exploited-law = Tratado da ONU sobre a escravidão, de 1956, artigo 1(d)
facts-child-given-away-to-be-exploited-where = Países que fazem parte do tratado
facts-child-best-interests-law = Tratado da ONU sobre os direitos da criança (CRC), artigo 3
facts-child-best-interests-where = Os 196 países que fazem parte do tratado
facts-child-not-criminal-law = Relatório de especialista da ONU em migrantes, 2009 (A/HRC/11/7), parágrafo 36
facts-child-not-criminal-where = Orientações para todos os países. Não são lei.
facts-child-no-immigration-detention-law = Relatório de especialista da ONU em migrantes, 2010 (A/65/222), parágrafo 48
facts-child-no-immigration-detention-where = Orientações para todos os países. Não são lei.
facts-child-age-doubt-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 10(3)
facts-child-age-doubt-where = Países que fazem parte do tratado
facts-child-guardian-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 10(4)(a)
facts-child-guardian-where = Países que fazem parte do tratado
facts-child-special-witness-protection-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 28(3)
facts-child-special-witness-protection-where = Países que fazem parte do tratado
facts-eu-child-help-not-conditional-law = Diretiva 2011/93 da UE sobre o abuso sexual de crianças, artigo 19(2)
facts-eu-child-help-not-conditional-where = União Europeia, mas não a Dinamarca

facts-pep-28-days-law = Orientações da ONU sobre o remédio para prevenir o HIV (PEP), 2014
facts-pep-28-days-where = Prática médica em muitos países
facts-emergency-contraception-5-days-law = Organização Mundial da Saúde sobre contracepção de emergência, 2021
facts-emergency-contraception-5-days-where = Prática médica em muitos países. As leis são diferentes.
facts-emergency-contraception-iud-law = Organização Mundial da Saúde sobre contracepção de emergência, 2021
facts-emergency-contraception-iud-where = Prática médica em muitos países. As leis são diferentes.
facts-forensic-exam-window-example-law = Orientações médicas sobre o remédio para prevenir o HIV (ASHM)
facts-forensic-exam-window-example-where = Austrália
facts-no-police-report-for-pep-za-law = Informação de saúde para o público
facts-no-police-report-for-pep-za-where = África do Sul

facts-new-email-from-safe-device-law = Recomendações de uma rede contra a violência em casa (NNEDV)
facts-new-email-from-safe-device-where = Recomendações para todos os países. Não são lei.
facts-turn-off-location-law = Recomendações de uma rede contra a violência em casa (NNEDV)
facts-turn-off-location-where = Recomendações para todos os países. Não são lei.

facts-revictimization-prevention-law = Protocolo da ONU sobre o tráfico de pessoas (Protocolo de Palermo), artigo 9(1)(b)
facts-revictimization-prevention-where = Países que fazem parte do protocolo
facts-own-country-must-accept-law = Protocolo da ONU sobre o tráfico de pessoas (Protocolo de Palermo), artigo 8(1)
facts-own-country-must-accept-where = Países que fazem parte do protocolo
facts-poland-help-after-return-law = Programa do centro nacional KCIK, página de 2018 ou antes
facts-poland-help-after-return-where = Polônia
facts-argentina-safe-return-example-law = Programas do Estado e das províncias, num jornal de 3 de setembro de 2025
facts-argentina-safe-return-example-where = Argentina
facts-country-bd-mech-law = Reclamações ao ministério do trabalho no exterior (MEWOE), num relatório de 2017
facts-country-bd-mech-where = Bangladesh
facts-country-id-note-law = Lei 21 de 2007 sobre o tráfico de pessoas
facts-country-id-note-where = Indonésia

facts-ukraine-no-court-needed-law = Decreto 417 do governo da Ucrânia, 2012
facts-ukraine-no-court-needed-where = Ucrânia

facts-protection-family-too-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 28(1)(d)
facts-protection-family-too-where = Países que fazem parte do tratado

facts-netherlands-crime-abroad-law = Regras dos Países Baixos (Holanda) sobre pessoas estrangeiras, parte B8/3
facts-netherlands-crime-abroad-where = Países Baixos (Holanda)
facts-iachr-urgent-law = Regulamento da Comissão Interamericana de Direitos Humanos, artigo 25
facts-iachr-urgent-where = Países da OEA
facts-ecowas-no-national-courts-first-law = Protocolo sobre o Tribunal da CEDEAO (ECOWAS) (A/SP.1/01/05)
facts-ecowas-no-national-courts-first-where = Países que fazem parte da CEDEAO (ECOWAS). Isso pode mudar.
facts-cedaw-complaint-law = Protocolo do tratado da ONU sobre os direitos das mulheres (CEDAW), artigos 2 a 5
facts-cedaw-complaint-where = Países que fazem parte do protocolo
facts-un-identity-protected-law = Como trabalham os comitês da ONU
facts-un-identity-protected-where = Comitês da ONU que recebem reclamações
facts-un-special-rapporteur-trafficking-law = A tarefa de especialista da ONU em tráfico de pessoas (Special Rapporteur), num texto de 2007
facts-un-special-rapporteur-trafficking-where = Países da ONU
facts-oecd-ncp-law = Regras da OCDE para empresas que trabalham em muitos países
facts-oecd-ncp-where = Cerca de 51 países que seguem estas regras
facts-oecd-ncp-limits-law = Regras da OCDE para empresas que trabalham em muitos países
facts-oecd-ncp-limits-where = Cerca de 51 países que seguem estas regras

facts-protection-kinds-law = Tratado do Conselho da Europa contra o tráfico de pessoas, artigo 28(2)
facts-protection-kinds-where = Países que fazem parte do tratado
facts-untoc-victim-protection-law = Tratado da ONU contra o crime organizado (UNTOC), artigo 25(1)
facts-untoc-victim-protection-where = Países que fazem parte do tratado
facts-eu-no-secondary-harm-law = Diretiva 2012/29 da UE sobre pessoas que sofreram um crime, artigo 18
facts-eu-no-secondary-harm-where = União Europeia, mas não a Dinamarca
facts-nepal-report-confidential-law = Lei do Nepal sobre o tráfico de pessoas (Act 2064), seção 5(2)
facts-nepal-report-confidential-where = Nepal
