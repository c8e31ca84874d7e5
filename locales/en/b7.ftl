### Guide B7: what help can I get?
### Every claim stands in the list of facts (content/facts.toml); content/guides/b7.toml says which claim rests on which fact.
### Be as strong as the English and no stronger. "Should consider" is not "must", and a question is not a yes. Promise nothing.

b7-title = What help can I get?
# The line below the title, in the list of the start page.
b7-short = A place to stay, a doctor, advice
b7-answer = There may be a place to stay, a doctor, things for daily life and advice. It depends on the country. You can ask first and decide later.

## What this can mean

b7-mean = What this can mean for you
b7-mean-fault = It is not your fault that you need help. You can ask for it.
b7-mean-kinds = Help can be a place to sleep, a doctor, advice, or somebody who listens. It can also be things for daily life, or a chance to work and learn.
b7-mean-who = The rules below are for people whom the law sees as trafficked. A lawyer or an organisation can tell you if they may count for you. If not, ask what other help there is.

## In some places

b7-places = In some places
b7-places-coe = Some countries joined the Council of Europe treaty against trafficking. There, trafficked people must get safe and suitable housing, and basic things for daily life. They must also get support for their feelings, and emergency medical treatment.
b7-places-coe-language = In these countries, they must get advice about their rights and about help, in a language they understand. They must get an interpreter when that is appropriate. If you need one, say so.
b7-places-coe-school = In these countries, the help must include school for children. People who may legally stay can get access to work, training and education. The country's own rules say how.
b7-places-coe-yes = In these countries, help needs your yes. You must know what you say yes to. Helpers must think of your special needs. For children, they must think of their rights.
b7-places-coe-witness = In these countries, help must not depend on whether you agree to be a witness.
b7-places-un = Most countries joined the UN protocol on trafficking. They should consider giving trafficked people housing, advice, medical help and support for their feelings. They should also consider basic things, and chances for work and training. This is weaker than "must".
b7-places-pt = Portugal: special teams can help you even if you do not report to the police.
b7-places-police = In some places, people who go to the police can be arrested or sent out of the country. Reports from 2023 and 2024 say this about Lebanon and Kuwait. It can be so in other countries, too. You can talk to a lawyer, a phone line or an organisation first.

## What you can do

b7-do = What you can do
b7-do-safe = Your safety comes first. If you can, ask for help where nobody who hurts you can see or hear it.
b7-do-need = Think about what you need most now: a place to sleep, food, a doctor, or somebody to talk with. Say this first. Then ask what there really is near you.
b7-do-doctor = If your body was hurt, see a doctor as soon as you can. You can also ask about pregnancy, and about other illnesses.
# HIV is the virus, PEP the usual short name of the medicine.
b7-do-hiv = After forced sex, ask for medicine to prevent HIV (PEP). It must start as soon as possible, always within 72 hours (three days). After that time, you can still see a doctor.

## What you can ask for

b7-ask = What you can ask for
b7-ask-person = You can ask for an interpreter. You can ask to speak with a woman, or with a man. You can say what you specially need, like a medicine or a place without stairs.
b7-ask-stay = A shelter is a place where people can stay for a while. Before you go there, ask: "Who lives there? Can I go out? Can I keep my phone? Can my children come with me?"
b7-ask-long = Ask: "How long can I get this help? What comes after that? Does it cost anything? What must I do for it?"
b7-ask-money = You can ask: "Is there money for food, clothes or travel?" The answer may be no.
b7-ask-compensation = Countries that joined the UN protocol on trafficking: the law must give trafficked people a chance to get compensation. This is money for the harm.

## What to be careful about

b7-careful = What to be careful about
b7-careful-trust = Not everybody who offers help is honest. Be careful if somebody wants your papers, your work or sex for it. You do not owe this in return for help.
b7-careful-tell = Before you give your name, ask: "Who are you, and whom must you tell?" You can ask a doctor this, too.
b7-careful-sign = Do not sign anything that you do not understand. If somebody wants to keep your papers, ask: "Why, and for how long?"
b7-careful-no = If one place says no, you can ask why. You can also ask at another place. A no does not mean that you did something wrong.

## Who can help

b7-who = Who can help
b7-who-line = A phone line. Somebody there may know a shelter, a doctor or a lawyer near you.
b7-who-lawyer = A lawyer, or an organisation for women, for workers, for migrants or for children. Ask first: "Does it cost anything?"
b7-who-doctor = A hospital or a doctor. You can ask there who may help with a place to stay.
b7-who-person = A person you trust. This person can ask for you, without saying your name.
