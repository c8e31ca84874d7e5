### The phone lines, each in a few words. One group a country; numbers, hours and sources are in content/helplines.toml.
###
### Each line has a name (-name) and says who runs it (-by, shown after "Run by"). Some have a note (-note): what to know
### before you call. Above it the page says who runs the line, if that is the police, immigration, labour inspectors or
### another office of the state (numbers-warn-…, in numbers.ftl). A note does not say that again, it only adds to it.
### Keep the name of the line and of the organisation also in its own language, so that a reader can recognise it.

## Argentina

lines-ar-linea-102-name = Linha 102: direitos das crianças (Línea 102)
lines-ar-linea-102-by = equipes das províncias, com o órgão do governo para crianças
lines-ar-linea-102-note = Esta não é uma linha para emergências.
lines-ar-linea-137-name = Linha 137: violência na família, violência sexual (Línea 137)
lines-ar-linea-137-by = o Ministério da Justiça (governo)
lines-ar-linea-145-name = Linha 145: tráfico de pessoas (Línea 145)
lines-ar-linea-145-by = o programa de resgate do governo, junto com o Ministério Público
lines-ar-linea-145-note = Ela trabalha com o Ministério Público, e as ligações podem levar a uma investigação. A fonte diz que você não precisa dar seu nome. Talvez seja preciso esperar.

## Australia

lines-au-1800respect-name = 1800RESPECT: violência na relação ou na família, violência sexual
lines-au-1800respect-by = um serviço nacional pago pelo governo
lines-au-afp-131-237-name = Polícia Federal da Austrália: tráfico de pessoas e escravidão moderna (Australian Federal Police)
lines-au-afp-131-237-by = a polícia federal
lines-au-afp-131-237-note = Você pode pedir intérprete.

## Brazil

lines-br-disque-100-name = Disque 100: direitos humanos
lines-br-disque-100-by = o Ministério dos Direitos Humanos (governo)
lines-br-disque-100-note = A fonte diz que você não precisa dar seu nome. Você recebe um número para sua ligação.
lines-br-ligue-180-name = Ligue 180: ajuda para mulheres
lines-br-ligue-180-by = o Ministério das Mulheres (governo)

## Canada

lines-ca-human-trafficking-hotline-name = Linha canadense contra o tráfico de pessoas (Canadian Human Trafficking Hotline, Ligne d’urgence canadienne contre la traite des personnes)
lines-ca-human-trafficking-hotline-by = uma organização sem fins lucrativos, The Canadian Centre to End Human Trafficking
lines-ca-human-trafficking-hotline-note = Ela diz que não é a polícia. Só avisa a polícia se você concordar, ou se a lei exigir.

## Germany

lines-de-hilfetelefon-116016-name = Linha de apoio: violência contra mulheres (Hilfetelefon Gewalt gegen Frauen)
lines-de-hilfetelefon-116016-by = um órgão federal para famílias (governo)
lines-de-hilfetelefon-116016-note = Também ajuda em casos de tráfico de pessoas e casamento forçado. Diz que você não precisa dar seu nome.
lines-de-kok-name = KOK: encontra um centro de apoio perto de você
lines-de-kok-by = uma rede de organizações contra o tráfico de pessoas
lines-de-kok-note = Este é um escritório. Não atende dia e noite.

## Spain

lines-es-016-name = 016: violência contra mulheres (Servicio 016)
lines-es-016-by = o Ministério da Igualdade (governo)
lines-es-016-note = A fonte diz que a ligação não aparece na conta do telefone. Ela pode ficar na lista de ligações do telefone.
lines-es-amar-dragoste-name = Amar Dragoste: para mulheres na prostituição, ou em risco disso
lines-es-amar-dragoste-by = uma associação, Amar Dragoste
lines-es-policia-trata-900105090-name = Linha da polícia contra o tráfico de pessoas (Policía Nacional, Trata)
lines-es-policia-trata-900105090-by = a polícia nacional
lines-es-policia-trata-900105090-note = A fonte diz que você não precisa dar seu nome.

## Ethiopia

lines-et-8797-name = Linha nacional contra o tráfico de pessoas (8797)
lines-et-8797-by = o Ministério da Justiça (governo), com a organização da ONU para migrações (OIM)

## United Kingdom

lines-gb-modern-slavery-helpline-name = Linha de apoio: escravidão moderna e exploração (Modern Slavery & Exploitation Helpline)
lines-gb-modern-slavery-helpline-by = uma organização sem fins lucrativos, Unseen
lines-gb-modern-slavery-helpline-note = Você não precisa dar seu nome. Perguntam antes de contar a outros o que você diz. Se alguém está em perigo agora, ou uma criança está em risco, talvez contem sem perguntar.
lines-gb-salvation-army-referral-name = Exército de Salvação: um caminho para o apoio (Salvation Army)
lines-gb-salvation-army-referral-by = o Exército de Salvação, uma organização de igreja, para o governo
lines-gb-salvation-army-referral-note = Pode levar ao sistema oficial para vítimas. Esse sistema precisa do seu nome e de que você diga sim.

## Greece

lines-gr-ekka-197-name = Linha 197: ajuda social urgente (ΕΚΚΑ, Γραμμή 197)
lines-gr-ekka-197-by = o Centro Nacional de Solidariedade Social (governo)

## Indonesia

lines-id-kp2mi-migrant-workers-name = Proteção de trabalhadores migrantes da Indonésia (KP2MI)
lines-id-kp2mi-migrant-workers-by = o ministério dos trabalhadores migrantes (governo)
lines-id-sapa-129-name = SAPA 129: mulheres e crianças (Sahabat Perempuan dan Anak)
lines-id-sapa-129-by = o ministério das mulheres e das crianças (governo)

## India

lines-in-181-women-name = Linha de apoio para mulheres 181 (Women Helpline 181)
lines-in-181-women-by = os estados da Índia e o ministério das mulheres e das crianças (governo)
lines-in-181-women-note = Ela pode pôr você em contato com a polícia, um hospital ou ajuda jurídica. Você pode perguntar antes que façam isso.
lines-in-bba-complaint-cell-name = Bachpan Bachao Andolan: trabalho infantil e tráfico de pessoas (बचपन बचाओ आंदोलन)
lines-in-bba-complaint-cell-by = uma organização para crianças, Bachpan Bachao Andolan
lines-in-childline-1098-name = Linha da criança 1098 (Childline 1098, चाइल्डलाइन 1098)
lines-in-childline-1098-by = o ministério das mulheres e das crianças (governo)

## Italy

lines-it-1522-name = 1522: violência e perseguição (Numero antiviolenza e stalking)
lines-it-1522-by = o Departamento para a Igualdade de Oportunidades (governo)
lines-it-numero-verde-antitratta-name = Linha nacional contra o tráfico de pessoas (Numero Verde Antitratta)
lines-it-numero-verde-antitratta-by = o Departamento para a Igualdade de Oportunidades (governo) e a região do Vêneto
lines-it-numero-verde-antitratta-note = A fonte diz que você não precisa dar seu nome. Talvez alguns telefones móveis não consigam ligar para este número.

## Cambodia

lines-kh-117-police-name = Linha 117 da polícia: pessoas mantidas presas à força
lines-kh-117-police-by = a polícia nacional
lines-kh-117-police-note = A fonte diz que também funciona sem crédito no telefone.
lines-kh-1280-child-name = Linha de apoio a crianças do Camboja (Child Helpline Cambodia)
lines-kh-1280-child-by = uma organização, Child Helpline Cambodia
lines-kh-1280-child-note = É para pessoas de até 25 anos.
lines-kh-aple-name = APLE: exploração sexual de crianças
lines-kh-aple-by = uma organização, APLE Cambodia
lines-kh-aple-note = Você não precisa dar seu nome. O que você diz talvez seja enviado à polícia.

## Lebanon

lines-lb-isf-1745-name = Linha 1745: violência na família (الخط الساخن 1745)
lines-lb-isf-1745-by = a polícia (Forças de Segurança Interna)
lines-lb-isf-1745-note = Se você não tem documentos, tente pedir conselho antes a uma organização.

## Mexico

lines-mx-linea-nacional-trata-name = Linha nacional contra o tráfico de pessoas (Línea Nacional contra la Trata de Personas)
lines-mx-linea-nacional-trata-by = um conselho de cidadania na Cidade do México (Consejo Ciudadano)

## Nigeria

lines-ng-naptip-mobile-name = NAPTIP: contra o tráfico de pessoas
lines-ng-naptip-mobile-by = um órgão do governo que investiga o tráfico de pessoas
lines-ng-naptip-mobile-note = Este órgão também prende pessoas e leva casos ao tribunal.

## Netherlands

lines-nl-arbeidsinspectie-name = Inspeção do Trabalho: exploração no trabalho (Nederlandse Arbeidsinspectie)
lines-nl-arbeidsinspectie-by = a inspeção do trabalho do governo
lines-nl-arbeidsinspectie-note = Ela investiga crimes no trabalho.
lines-nl-comensha-name = CoMensha: atendimento contra o tráfico de pessoas
lines-nl-comensha-by = uma organização independente, CoMensha
lines-nl-politie-0900-8844-name = Polícia, não para emergências (Politie)
lines-nl-politie-0900-8844-by = a polícia
lines-nl-politie-0900-8844-note = A fonte diz que você pode primeiro ter uma conversa para receber informação.

## Nepal

lines-np-1145-name = Linha 1145: violência contra mulheres (खबर गरौं ११४५)
lines-np-1145-by = a Comissão Nacional da Mulher (governo)
lines-np-1145-note = Poucas pessoas atendem as ligações. Talvez você tenha que tentar de novo.

## Philippines

lines-ph-1348-migrant-workers-name = Linha 1348: trabalhadores das Filipinas em outros países
lines-ph-1348-migrant-workers-by = o Departamento dos Trabalhadores Migrantes (governo)

## Poland

lines-pl-kcik-name = KCIK: centro nacional para vítimas de tráfico de pessoas (Krajowe Centrum Interwencyjno-Konsultacyjne)
lines-pl-kcik-by = as organizações La Strada e PoMOC, para o governo
lines-pl-kcik-note = Também ajuda pessoas que não querem contato com a polícia nem com a guarda de fronteira.
lines-pl-la-strada-name = La Strada: contra o tráfico de pessoas (Fundacja La Strada)
lines-pl-la-strada-by = uma fundação, La Strada

## Portugal

lines-pt-eme-alentejo-name = Equipe de apoio contra o tráfico de pessoas, Alentejo (EME)
lines-pt-eme-alentejo-by = uma associação, APF
lines-pt-eme-algarve-name = Equipe de apoio contra o tráfico de pessoas, Algarve (EME)
lines-pt-eme-algarve-by = uma associação, APF
lines-pt-eme-centro-name = Equipe de apoio contra o tráfico de pessoas, Centro (EME)
lines-pt-eme-centro-by = uma associação, APF
lines-pt-eme-lisboa-name = Equipe de apoio contra o tráfico de pessoas, Lisboa (EME)
lines-pt-eme-lisboa-by = uma associação, APF
lines-pt-eme-norte-name = Equipe de apoio contra o tráfico de pessoas, Norte (EME)
lines-pt-eme-norte-by = uma associação, APF
lines-pt-linha-tsh-name = Linha nacional de apoio às vítimas de tráfico de pessoas (Linha nacional de apoio)
lines-pt-linha-tsh-by = equipes de apoio, indicadas numa página do governo
lines-pt-linha-tsh-note = A fonte diz que você não precisa dar seu nome.

## Romania

lines-ro-anitp-name = Agência contra o tráfico de pessoas (ANITP Telverde)
lines-ro-anitp-by = uma agência do Ministério do Interior, que também comanda a polícia

## Türkiye

lines-tr-yimer-157-name = Linha 157: para pessoas estrangeiras, também sobre tráfico de pessoas (YİMER 157)
lines-tr-yimer-157-by = o serviço de imigração do governo
lines-tr-yimer-157-note = Numa emergência, esta linha diz à polícia onde você está.

## Ukraine

lines-ua-1547-name = Linha 1547: tráfico de pessoas e violência em casa (Урядова гаряча лінія 1547)
lines-ua-1547-by = o centro de atendimento do governo
lines-ua-1547-note = A fonte diz que você não precisa dar seu nome.
lines-ua-527-name = Linha 527: tráfico de pessoas, e conselhos para migrantes (Національна гаряча лінія 527)
lines-ua-527-by = uma organização, com ajuda da organização da ONU para migrações (OIM)
lines-ua-527-note = A fonte diz que você não precisa dar seu nome.

## United States

lines-us-ndvh-name = Linha nacional contra a violência em casa (National Domestic Violence Hotline)
lines-us-ndvh-by = uma organização que não faz parte do governo
lines-us-rainn-name = Linha nacional sobre violência sexual (National Sexual Assault Hotline)
lines-us-rainn-by = uma organização, RAINN

## Vietnam

lines-vn-111-name = Linha 111: crianças, e tráfico de pessoas (Tổng đài 111)
lines-vn-111-by = o Ministério da Saúde (governo), com a organização da ONU para migrações (OIM)

## South Africa

lines-za-childline-116-name = Linha da criança da África do Sul (Childline South Africa)
lines-za-childline-116-by = uma organização, Childline South Africa
lines-za-childline-116-note = Na África do Sul, quem sabe de um caso de tráfico de pessoas talvez tenha que comunicar às autoridades. Você pode perguntar antes de contar mais.
lines-za-gbvcc-name = Central sobre violência de gênero (Gender-Based Violence Command Centre)
lines-za-gbvcc-by = o Departamento de Desenvolvimento Social (governo)
lines-za-gbvcc-note = Ela pode passar sua ligação para a polícia. Na África do Sul, quem sabe de um caso de tráfico de pessoas talvez tenha que comunicar às autoridades. Você pode perguntar antes de contar mais.
