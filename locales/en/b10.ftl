### Guide B10: a lawyer, an interpreter, being heard
### Every claim stands in the list of facts (content/facts.toml); content/guides/b10.toml says which claim rests on which fact.
### An interpreter speaks; a translator writes. Anybody may ask; only the facts say who must get. Promise nothing.

b10-title = Can I have a lawyer and an interpreter?
# The line below the title, in the list of the start page.
b10-short = To understand, and to be heard
b10-answer = You can ask for both. In some countries, a lawyer or an interpreter can be free. It depends on the country. Ask before you answer questions.

## What this can mean

b10-mean = What this can mean for you
b10-mean-lawyer = A lawyer is a person who knows the law. A lawyer can give you advice, and can speak for you.
b10-mean-interpreter = An interpreter says in your language what others say. The interpreter tells them what you say, too.
b10-mean-fault = If you do not speak the language of the country well, it is not your fault. You can ask for an interpreter even if you understand a little.

## In some places

b10-places = In some places
b10-places-coe-lawyer = Countries that joined the Council of Europe treaty against trafficking: trafficked people have a right to legal help and free legal aid. The rules of each country set the conditions.
b10-places-coe-language = In these countries, they must get advice about their rights in a language they understand. They must get an interpreter when that is appropriate. If you need one, say so.
b10-places-eu = European Union, but not Denmark: interpreting and translation in the criminal case must be free. This counts if you do not speak the language. The page where we read it has no date. It may have changed.
b10-places-in = India: trafficked people can get free legal aid. A law from 1987 says so. The page where we read it has no date.
b10-places-jo = Jordan: the Ministry of Justice made an agreement with the country's lawyers. It is about free legal help for trafficked people. A text from 2024 says so.
b10-places-co = Colombia: the help of the state for trafficked people includes legal advice and a lawyer in court. The page where we read it has no date.

## Will I be heard

b10-heard = Will I be heard?
b10-heard-un = Countries that joined the UN protocol on trafficking: in suitable cases there must be ways to tell people about the steps in court. There must also be help, so that their views are heard at the right stages of the criminal case. Ask if this counts for you.
b10-heard-eu-words = European Union, but not Denmark: officials must use simple words with people harmed by a crime. They must think about any disability, too.
b10-heard-eu-person = There, maybe you need help to understand or to be understood. Then you may bring a person you choose to the first talk with officials. Ask first: "Are there exceptions?"
b10-heard-eu-tell = There, from the first talk on, officials must tell you about support, medical help, housing and protection. They must also tell you about legal aid, compensation and how to complain. Compensation is money for the harm.
b10-heard-eu-date = We read these last three rules in a text from 2020. They may have changed.

## What you can do

b10-do = What you can do
b10-do-before = Ask for a lawyer before you answer questions about crimes.
b10-do-test = Say which language you speak best. Talk a little with the interpreter first. Say at once if you do not understand each other.
b10-do-stop = You can say: "Please stop. I did not understand." You can say it as often as you need.
b10-do-sign = Do not sign anything that you do not understand. Ask somebody to read it to you in your language.

## What you can ask for

b10-ask = What you can ask for
b10-ask-free = Ask an office, a court or an organisation: "Is there free legal help here? Who can get it? Can it cost something later?"
b10-ask-secret = Ask the lawyer and the interpreter: "What stays between us? Whom must you tell?" Another guide, "Who keeps my words secret?", says more.
b10-ask-other = You can ask for a woman or for a man. You can ask for another lawyer or another interpreter. If you do not hear or see well, say what you need.
b10-ask-heard = Ask: "When can I say what I think? Who will hear or read it? Will you tell me what you decide?"

## What to be careful about

b10-careful = What to be careful about
b10-careful-side = Be careful if the person who hurts you wants to translate for you, or brings a lawyer. If this person can not hear you, you can ask for somebody else.
b10-careful-family = It can be hard to speak freely in front of your family or a child. You can ask for an interpreter who does not know you.
b10-careful-promise = Be careful with people who promise a result, or want a lot of money first. Ask for a paper that says what it costs.

## Who can help

b10-who = Who can help
b10-who-line = A phone line. Somebody there may know a lawyer or an interpreter near you.
b10-who-organisation = An organisation for women, for workers or for migrants. You can also ask the lawyers' association of the country about free help.
b10-who-person = A person you trust. Ask if this person may come with you.
