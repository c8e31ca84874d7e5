### The pages with phone numbers: the list of countries, and the frame around each country's numbers.
### The name of each line, who runs it and its own notes are in lines.ftl.

## The list of countries

numbers-title = Falar com alguém agora
numbers-danger = Em perigo agora? Ligue para o número de emergência do país onde você está. Ele vem primeiro na página desse país.
numbers-pick = Onde você está agora?
numbers-tap = Escolha um país para ver os números. Seu telefone pergunta antes de ligar.
numbers-missing = Seu país não está aqui?
numbers-missing-text = Então não temos um número que possamos mostrar. Um hospital, ou uma pessoa de confiança, talvez saiba um.

## The page of a country

numbers-emergency = Se você está em perigo agora
numbers-emergency-any = Número de emergência
numbers-emergency-police = Polícia
numbers-emergency-ambulance = Ambulância
numbers-emergency-text = A polícia talvez saiba da ligação, ou venha.
numbers-emergency-none = Não temos um número de emergência deste país que possamos mostrar.
numbers-before = Antes de ligar
numbers-bill = Uma ligação talvez apareça na conta do telefone e na lista de ligações, mesmo se for grátis.
numbers-safe = Se puder, use o telefone de uma pessoa de confiança.
numbers-ask = Você não precisa dizer seu nome. Pode perguntar antes quem está falando, e a quem essa pessoa conta o que ouve.
numbers-hang-up = Você pode desligar a qualquer momento.
numbers-confirmed = Linhas de apoio
numbers-confirmed-text = Alguém ligou para estas linhas para este site. A data diz quando.
numbers-open = Não confirmadas
numbers-open-text = Encontramos estes números nos lugares indicados abaixo deles. Nos últimos tempos, ninguém ligou para eles para este site. Talvez estejam errados agora.
numbers-none = Não temos agora uma linha de apoio deste país que possamos mostrar.

## One line: short words, each followed by what we know

# $who (text) - who runs the line, from lines.ftl
numbers-run-by = Responsável: { $who }
# Followed by when somebody answers.
numbers-hours = Horário
# Followed by names of languages.
numbers-languages = Idiomas
# After the names of languages, when the source speaks of others.
numbers-languages-more = outros, talvez com intérprete
# Followed by what a call costs.
numbers-cost = Custo
numbers-cost-free = Grátis neste país, pelo que sabemos
numbers-cost-charged = A ligação custa dinheiro
numbers-cost-may = A ligação talvez custe dinheiro
# Followed by the number to dial from another country.
numbers-abroad = De outros países
# Followed by a number for text messages.
numbers-sms = Mensagem de texto (SMS)
# $word (text) - the word that the line wants to get
numbers-sms-word = Escreva: { $word }
# The name of the app, followed by a number.
numbers-whatsapp = WhatsApp
# Followed by an e-mail address.
numbers-email = E-mail
# Followed by the day on which somebody called the line for this site.
numbers-called = Ligamos em
# Followed by where we found the number.
numbers-source = Encontrado
# $host (text) - the address of the source, like "example.org". $seen (text) - the day we read it, as the language writes it.
numbers-source-seen = { $host }, lido em { $seen }
# $host (text) - the address of the source. $dated (text) - the day, month or year that the page bears. $seen (text) - the day we read it.
numbers-source-dated = { $host }, página de { $dated }, lida em { $seen }
# In place of something that the source does not say.
numbers-unknown = Não sabemos

## When a line is open. Times are written like 09:00.

numbers-hours-always = Dia e noite, todos os dias
numbers-hours-every-day = Todos os dias, não sabemos de que hora a que hora
# $from (text) and $until (text) - times of day
numbers-hours-daily = Todos os dias, das { $from } às { $until } (hora desse país)
# $first (text) - a day of the week. $from (text) and $until (text) - times of day
numbers-hours-one-day = { $first }, das { $from } às { $until } (hora desse país)
# $first (text) and $last (text) - days of the week. $from (text) and $until (text) - times of day
numbers-hours-weekly = De { $first } a { $last }, das { $from } às { $until } (hora desse país)
numbers-day-mon = segunda-feira
numbers-day-tue = terça-feira
numbers-day-wed = quarta-feira
numbers-day-thu = quinta-feira
numbers-day-fri = sexta-feira
numbers-day-sat = sábado
numbers-day-sun = domingo

## What to know before you give details. It stands above the number.

numbers-warn-police = Esta linha é da polícia. A polícia talvez aja a partir do que você disser, e talvez peça seus documentos.
numbers-warn-immigration = Esta linha é do serviço de imigração. Se você tem medo de não poder ficar no país, fale antes com um advogado ou advogada, ou outra linha.
numbers-warn-labour = Esta linha é da inspeção do trabalho. Ela talvez avise a polícia ou a imigração. Pergunte antes.
numbers-warn-enforcement = Esta linha é de um órgão que investiga crimes. Ele talvez avise a polícia ou a imigração. Pergunte antes.
numbers-warn-government = Esta linha é do governo. Pergunte antes a quem essa linha conta o que ouve.
numbers-warn-unknown = Não sabemos quem é responsável por esta linha. Pergunte antes quem está falando, e a quem essa pessoa conta o que ouve.
