### Guide B20: my child and me.
### Every claim stands in the list of facts (content/facts.toml); content/guides/b20.toml says which claim rests on which fact.
### Parents of all kinds read this, and people who are pregnant. The law about families differs most of all: be no stronger. Promise nothing.

b20-title = My child and me
# The line below the title, in the list of the start page.
b20-short = Staying together, papers, threats
b20-answer = It depends on the country. Most countries must think about what is best for a child. Ask a lawyer early, above all before you sign or travel.

## What this can mean

b20-mean = What this can mean for you
b20-mean-fault = What somebody did to you does not make you a bad parent. It is not your fault, and not your child's fault.
b20-mean-born = Maybe your child was born while somebody controlled you, or after you were forced. Whatever you feel about this, you can talk about it with a doctor or a helper.
b20-mean-threat = Maybe somebody says: "If you leave, I will take your child." It can be a way to keep you there. It can also be true. It depends on the law of the country. If it is safe to wait, ask a lawyer before you leave.
b20-mean-custody = Custody is a word for who takes care of a child and may decide for the child. Ask which rules count where you are.

## In some places

b20-places = In some places
b20-places-un = Most countries joined the UN treaty on children's rights. In every decision about a child, what is best for the child must be one of the most important things. This does not say with whom the child will live.
b20-places-coe-school = Some countries joined the Council of Europe treaty against trafficking. There, the help for trafficked people must include school for children.
b20-places-coe-family = In these countries, the family can be protected too, when it is necessary. This is protection from revenge and threats in a case against those who exploited you.
b20-places-detain = A UN expert said in 2010: migrant children should not be locked up because they or their parents have no permit. This is guidance, not a law.

## What you can do

b20-do = What you can do
b20-do-danger = If you or your child are in danger now, read the guide "If I am in danger now".
b20-do-bag = If you may have to leave, and if it is safe, get a bag ready with papers and clothes. Think of your child's medicine and a toy. Learn important phone numbers by heart.
b20-do-papers = If you have a birth paper, a health card or a photo of your child, keep them safe. Leave copies with a person you trust.
b20-do-list = Keep threats, and write a list with dates. Write down who takes care of your child each day. Keep it where nobody who hurts you can reach it.
b20-do-talk = You can tell your child in simple words: "This is not your fault." Think first what your child may tell others. If it is safe, you can practise where to go if there is danger.

## What you can ask for

b20-ask = What you can ask for
b20-ask-lawyer = Ask a lawyer: "Who may decide for my child now? Can a court protect us? What can happen if I leave with my child?"
b20-ask-shelter = Before you go to a shelter, ask: "Can my child stay with me? Does this count for boys, and for older children?"
b20-ask-birth = Ask a lawyer or an organisation first: "How can I register my child's birth? Can it be a risk for me? Do I have to name the father?"
b20-ask-permit = If you have no permit, ask a lawyer: "What nationality has my child? Can we stay together?"
b20-ask-court = If there is a court case about your child, ask for an interpreter. Ask if you can speak without meeting the person who hurts you.
b20-ask-taken = If your child was taken, or is in another country, ask a lawyer as soon as you can. "What can we do now? How much time do we have?" If you fear that somebody will take your child away, ask: "Can a journey or a passport be stopped?"

## What to be careful about

b20-careful = What to be careful about
b20-careful-travel = Before you take your child to another country, talk to a lawyer if you can. Ask: "May I do this alone? What can happen later?"
b20-careful-sign = Do not sign a paper about your child that you do not understand. Say: "I want advice first." Ask somebody to read it to you in your language.
b20-careful-tell = If a child is at risk, helpers may tell others without asking you. A phone line in the United Kingdom says so. Ask first: "What do you do if there is a child?"
b20-careful-office = If an office for children wants to decide about your child, ask: "Why? What can I do so that we stay together? Who can help me with this?"
b20-careful-call = If somebody takes your child now, you can call an emergency number. The police may answer there.
b20-careful-police = In some places, people who go to the police can be arrested or sent out of the country. Reports from 2023 and 2024 say this about Lebanon and Kuwait. It can be so in other countries, too. You can also ask a lawyer, a phone line or an organisation.

## Who can help

b20-who = Who can help
b20-who-lawyer = A lawyer who knows about families and children. In some countries, there are rules for free legal help for trafficked people. India and Jordan are examples. Ask if they count for a case about your child.
b20-who-line = A phone line. Some lines are for women or for children. The list of numbers says who runs each line.
b20-who-people = A doctor, a midwife or an organisation for women or for children. Ask first whom they must tell.
