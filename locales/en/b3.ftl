### Guide B3: will I be punished?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b3.toml says which claim rests on which fact.
### Be as strong as the English and no stronger. "Can" and "must be able to" are not "must". Promise nothing.

b3-title = Will I be punished?
# The line below the title, in the list of the start page.
b3-short = Rules that can protect you
b3-answer = In many countries authorities can decide not to punish you for what you were forced to do. It does not always happen. Ask for a lawyer first.

## What this can mean

b3-mean = What this can mean for you
b3-mean-idea = The idea is simple. People should not be punished for illegal things that their exploiters forced them to do.
b3-mean-stay = UN guidance says: trafficked people should not be detained, charged or prosecuted for entering or staying without permission. The same goes for acts that they had to do. Guidance is not a law.
b3-mean-who = These rules are for people whom the law sees as trafficked, enslaved or in forced labour. A lawyer can tell you if they may count for you.

## What you can do

b3-do = What you can do
b3-do-lawyer = Ask for a lawyer before you answer questions about crimes.
b3-do-interpreter = Ask for an interpreter. Say which language you speak best.
b3-do-interpreter-eu = In the European Union (but not in Denmark), interpreting in the criminal case must be free. This counts if you do not speak the language.
b3-do-sign = Do not sign anything that you do not understand.
b3-do-tell = If somebody forced you, you can tell your lawyer. The lawyer can say what to tell others, and when.

## In some places

b3-places = In some places
b3-places-eu = European Union, but not Denmark: the law must let authorities decide not to punish you for crimes that you were forced to do.
b3-places-ilo = Countries that joined the 2014 Protocol on forced labour: authorities must be able to decide not to punish people for illegal acts that they were forced to do.
b3-places-gb-adult = England and Wales, adults: if you were forced to commit a crime, this can be a defence in court, for some crimes. The court asks: would a reasonable person in the same position have had a real choice?
b3-places-gb-child = England and Wales, under 18: you do not have to prove that you were forced. The act must be a direct result of the exploitation.
b3-places-gb-limits = England and Wales: this defence does not cover serious crimes such as murder, kidnapping and robbery. Prosecutors must still think about whether to charge a person who was exploited.

## What to be careful about

b3-careful = What to be careful about
b3-careful-applied = These rules are often not used.
b3-careful-punished = People who were exploited are still sometimes jailed or sent out of the country, even where the law protects them.
b3-careful-police = In some places, going to the police can lead to arrest or deportation. Reports from 2023 and 2024 say this about Lebanon and Kuwait. It can be so in other countries, too. Talk to a lawyer, a helpline or an organisation first, if you can.
b3-careful-report = In some places, people who know about trafficking must report it. South Africa is one. Before you share details, ask: "Whom must you tell?"

## Who can help

b3-who = Who can help
b3-who-lawyer = A lawyer. In some countries, trafficked people can get free legal help. India and Jordan are examples.
b3-who-line = A phone line. Somebody there may know a lawyer or an interpreter near you.
b3-who-no-police = In some countries you can get help without going to the police. Portugal and Poland are examples.
b3-who-witness = Some countries joined the Council of Europe treaty against trafficking. There, help must not depend on whether you agree to be a witness.
