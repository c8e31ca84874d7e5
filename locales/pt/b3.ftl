### Guide B3: will I be punished?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b3.toml says which claim rests on which fact.
### Be as strong as the English and no stronger. "Can" and "must be able to" are not "must". Promise nothing.

b3-title = Vão me punir?
# The line below the title, in the list of the start page.
b3-short = Regras que podem proteger você
b3-answer = Em muitos países, as autoridades podem decidir não punir você pelo que obrigaram você a fazer. Isso nem sempre acontece. Peça antes um advogado ou uma advogada.

## What this can mean

b3-mean = O que isso pode significar para você
b3-mean-idea = A ideia é simples. As pessoas não deveriam ser punidas por coisas ilegais que foram obrigadas a fazer por quem as explorava.
b3-mean-stay = As orientações da ONU dizem: pessoas traficadas não deveriam ser detidas, acusadas ou processadas por entrar ou ficar sem autorização. O mesmo vale para atos que elas tiveram que fazer. Orientações não são lei.
b3-mean-who = Estas regras são para quem a lei vê como pessoa traficada, escravizada ou em trabalho forçado. Um advogado ou uma advogada pode dizer se elas talvez valham para você.

## What you can do

b3-do = O que você pode fazer
b3-do-lawyer = Peça um advogado ou uma advogada antes de responder a perguntas sobre crimes.
b3-do-interpreter = Peça intérprete. Diga que idioma você fala melhor.
b3-do-interpreter-eu = Na União Europeia (mas não na Dinamarca), o serviço de intérprete no processo criminal tem que ser grátis. Isso vale se você não fala o idioma.
b3-do-sign = Não assine nada que você não entenda.
b3-do-tell = Se alguém obrigou você, pode contar isso ao seu advogado ou advogada. Essa pessoa pode dizer a você o que contar a outras pessoas, e quando.

## In some places

b3-places = Em alguns lugares
b3-places-eu = União Europeia, mas não a Dinamarca: a lei tem que deixar as autoridades decidir não punir você por crimes que obrigaram você a cometer.
b3-places-ilo = Países que fazem parte do Protocolo de 2014 sobre o trabalho forçado: as autoridades têm que poder decidir não punir pessoas. Isso vale para atos ilegais que elas foram obrigadas a fazer.
b3-places-gb-adult = Inglaterra e País de Gales, pessoas adultas: se obrigaram você a cometer um crime, isso pode ser uma defesa no tribunal, para alguns crimes. O tribunal pergunta: uma pessoa razoável na mesma situação teria tido uma escolha real?
b3-places-gb-child = Inglaterra e País de Gales, menos de 18 anos: você não precisa provar que obrigaram você. O ato tem que ser um resultado direto da exploração.
b3-places-gb-limits = Inglaterra e País de Gales: esta defesa não vale para crimes graves como assassinato, sequestro e roubo. Mesmo assim, o Ministério Público tem que pensar se acusa ou não uma pessoa que sofreu exploração.

## What to be careful about

b3-careful = Com que ter cuidado
b3-careful-applied = Muitas vezes, estas regras não são usadas.
b3-careful-punished = Às vezes, pessoas que sofreram exploração ainda vão para a prisão. Ou são mandadas para fora do país. Isso acontece mesmo onde a lei as protege.
b3-careful-police = Em alguns lugares, ir à polícia pode levar à prisão ou à deportação. Relatórios de 2023 e 2024 dizem isso sobre o Líbano e o Kuwait. Também pode ser assim em outros países. Se puder, fale antes com um advogado ou advogada, uma linha de apoio ou uma organização.
b3-careful-report = Em alguns lugares, quem sabe de um caso de tráfico de pessoas tem que comunicar às autoridades. A África do Sul é um deles. Antes de dar detalhes, pergunte: “A quem vocês têm que contar?”

## Who can help

b3-who = Quem pode ajudar
b3-who-lawyer = Um advogado ou uma advogada. Em alguns países, pessoas traficadas podem receber ajuda jurídica gratuita. Índia e Jordânia são exemplos.
b3-who-line = Uma linha de apoio. Talvez alguém ali conheça um advogado, uma advogada ou intérprete perto de você.
b3-who-no-police = Em alguns países você pode receber ajuda sem ir à polícia. Portugal e Polônia são exemplos.
b3-who-witness = Alguns países fazem parte do tratado do Conselho da Europa contra o tráfico de pessoas. Lá, a ajuda não pode depender de você aceitar ser testemunha.
