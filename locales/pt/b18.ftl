### Guide B18: people without a nationality, or without any papers
### Every claim stands in the list of facts (content/facts.toml); content/guides/b18.toml says which claim rests on which fact.
### "Stateless" and "without papers" are two things: never use one word for both. Embassies can be a danger. Promise nothing.

b18-title = Não tenho nacionalidade ou não tenho documentos
# The line below the title, in the list of the start page.
b18-short = Sem passaporte, sem certidão de nascimento, sem embaixada
b18-answer = Você pode pedir ajuda sem documentos. Algumas regras não dependem de documentos nem de uma nacionalidade. Depende do país. Fale com um advogado ou advogada antes de ir a uma embaixada ou a um serviço público.

## What this can mean

b18-mean = O que isso pode significar para você
b18-mean-fault = Se você não tem nacionalidade ou não tem documentos, não é culpa sua. Você tem valor, com ou sem documentos.
b18-mean-word = “Apátrida” é a palavra para pessoas sem nacionalidade. Não ter documentos é outra coisa. Um advogado ou uma advogada pode dizer qual das duas é seu caso.
b18-mean-taken = Talvez alguém tenha tirado de você os documentos. O guia B4 fala de documentos e salário. Pergunte a um advogado ou advogada que regras dele valem para pessoas sem nacionalidade.

## In some places

b18-places = Em alguns lugares
b18-places-ua = Ucrânia: pessoas sem nacionalidade podem pedir o reconhecimento oficial como pessoa traficada. Pedem à autoridade local. Nenhum tribunal precisa decidir. A página onde lemos isso não tem data.
b18-places-br = Brasil: pessoas traficadas têm que receber ajuda completa, seja qual for a nacionalidade delas. Isso não depende de colaborarem numa investigação. Uma lei de 2016 diz isso.
b18-places-eu-pay = União Europeia, mas não a Dinamarca nem a Irlanda: você pode cobrar salários não pagos mesmo que tenha trabalhado sem documentos.
b18-places-eu-time = Lá, pessoas traficadas sem cidadania da União Europeia têm que receber tempo para pensar. Durante esse tempo, não podem ser mandadas para fora do país. Pergunte a um advogado ou advogada se isso vale para você. O guia B6 diz mais.
b18-places-ilo = Países que fazem parte do Protocolo de 2014 sobre o trabalho forçado: quem teve que fazer trabalho forçado tem que ter formas de reparar o dano, como indenização. Isso não depende de uma autorização de residência.
b18-places-coe-age = Alguns países fazem parte do tratado do Conselho da Europa contra o tráfico de pessoas. Talvez não tenham certeza da sua idade, e seja possível que você tenha menos de 18 anos. Então têm que tratar você como criança enquanto conferem.
b18-places-un-stay = As orientações da ONU dizem: pessoas traficadas não deveriam ser detidas, acusadas ou processadas por entrar ou ficar sem autorização. Orientações não são lei. O guia B3 diz mais.
b18-places-un-back = Países que fazem parte do Protocolo da ONU sobre o tráfico de pessoas: seu próprio país tem que receber você de volta. Um país onde você tinha residência permanente também tem que fazer isso. Não pode esperar mais do que é razoável, e tem que pensar na sua segurança. Isso não diz que você tem que ir. O guia B8 fala disto: podem mandar você de volta?

## What you can do

b18-do = O que você pode fazer
b18-do-proof = Pense no que mostra quem você é e onde viveu. Pode ser uma certidão de nascimento, um papel da escola, um cartão de saúde, uma foto ou uma carta. Guarde cópias onde quem faz mal a você não possa chegar.
b18-do-unknown = Se você não sabe o dia do seu nascimento, ou onde nasceu, pode dizer isso. Tente não adivinhar.
b18-do-false = Se alguém deu a você um documento falso, fale com um advogado ou advogada antes de mostrá-lo.
b18-do-locked = Talvez autoridades prendam você porque não tem documentos. Você pode pedir um advogado ou uma advogada e intérprete. Se tem medo de que mandem você a algum lugar, pode dizer isso.

## What you can ask for

b18-ask = O que você pode pedir
b18-ask-without = Pergunte antes a cada pessoa que oferece ajuda: “A quem vocês têm que contar?” Se a resposta não é um risco para você, pergunte: “Vocês podem me ajudar sem documentos?”
b18-ask-status = Pergunte a um advogado ou advogada: “Tenho uma nacionalidade? Este país pode me ver como apátrida? Que documentos posso receber, e posso ficar?”
b18-ask-un = Você pode perguntar à agência da ONU para refugiados (ACNUR): “Vocês ajudam aqui pessoas sem nacionalidade?”
b18-ask-receipt = Se um serviço público tira um documento de você, peça uma cópia e um recibo. Recibo é um papel que diz o que foi tirado.
b18-ask-child = Se você tem um filho ou uma filha, pergunte a uma organização: “Como a criança pode ter uma certidão de nascimento?”

## What to be careful about

b18-careful = Com que ter cuidado
b18-careful-embassy = Ir a uma embaixada pode ser perigoso, se você teme esse Estado. O mesmo vale para uma carta ou uma ligação. Pergunte antes a um advogado ou advogada: “Alguém pode entrar em contato com uma embaixada sobre mim? Posso dizer não?”
b18-careful-sign = Não assine que você pertence a um país se não sabe que isso é verdade. Não assine nada que você não entenda.
b18-careful-sell = Tenha cuidado se alguém vende um passaporte, uma nacionalidade ou uma autorização. Talvez seja falso, ou leve a uma dívida.
b18-careful-police = Em alguns lugares, pessoas que vão à polícia podem ser presas ou mandadas para fora do país. Relatórios de 2023 e 2024 dizem isso sobre o Líbano e o Kuwait. Também pode ser assim em outros países. Se puder, fale antes com um advogado ou advogada, uma linha de apoio ou uma organização.
b18-careful-office = Antes de dar seu nome num serviço público, pergunte: “Vocês vão avisar a polícia, a imigração ou uma embaixada?”

## Who can help

b18-who = Quem pode ajudar
b18-who-lawyer = Um advogado ou uma advogada que conhece as regras de nacionalidade e de asilo. O guia B10 fala de advogados, advogadas e intérpretes.
b18-who-organisation = Uma organização para pessoas refugiadas, para migrantes ou para pessoas sem nacionalidade. Pergunte antes: “Vocês trabalham para um Estado?”
b18-who-line = Uma linha de apoio. Você pode perguntar se tem que dizer seu nome.
