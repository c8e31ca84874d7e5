### Guide B12: I am under 18, or I was.
### Every claim stands in the list of facts (content/facts.toml); content/guides/b12.toml says which claim rests on which fact.
### A child may read this: the plainest words of your language, short sentences, nothing that frightens. Promise nothing.

b12-title = I am under 18, or I was
# The line below the title, in the list of the start page.
b12-short = Rights of children, and who can help
b12-answer = Special rules may protect people under 18. Some may count if you were under 18 when it happened. You can ask an adult you trust, or a phone line.

## What this can mean

b12-mean = What this can mean for you
b12-mean-fault = What somebody did to you is not your fault. It is not your fault even if you said yes, took money, or liked this person.
b12-mean-rule = Countries that joined the UN protocol on trafficking: a child is anybody under 18. It is trafficking to recruit (win over) or move a child to exploit the child. Nobody has to force or trick the child. To exploit means to use somebody, for example for forced work or for sex.
b12-mean-then = Maybe you are older now. You can tell a lawyer how old you were when it began. This rule may count for that time.
b12-mean-given = Maybe somebody gave you to another person who used you. Countries that joined the UN treaty on slavery of 1956: this is a practice like slavery. It counts if the child is under 18 and is given away to be exploited.

## In some places

b12-places = In some places
b12-places-un = Most countries joined the UN treaty on children's rights. In every decision about a child, they must think about what is best for the child. It must be one of the most important things.
b12-places-expert = A UN expert said in 2009: exploited children should get help and protection. They should not be treated as people who did a crime. In 2010 the expert on migrants said: children should not be locked up because they or their parents have no permit. This is guidance, not a law.
b12-places-coe-age = Some countries joined the Council of Europe treaty against trafficking. Maybe they are not sure of your age, and you may be under 18. Then they must treat you as a child while they check.
b12-places-coe-guardian = In these countries, a trafficked child who is alone must get a guardian. A guardian is a person who must act for what is best for the child.
b12-places-coe-school = In these countries, the help for trafficked children must include school.
b12-places-coe-court = In these countries, trafficked children must get special protection in a court case. It must take into account what is best for them.
b12-places-eu = European Union, but not Denmark: help for some children must not depend on whether they help in a criminal case. This counts for children who were sexually abused or exploited. A law from 2011 says so.

## What you can do

b12-do = What you can do
b12-do-adult = Tell an adult you trust. It can be a teacher, a doctor or a friend's parent. If one person does not listen, you can tell another.
b12-do-little = You do not have to say everything at once. You can start with: "I need help."
b12-do-age = Maybe somebody told you to say another age. You can say your real age. If you have a paper that shows it, keep it where nobody who hurts you can reach it.
b12-do-danger = If you are in danger now, read the guide "If I am in danger now". If you did something illegal because somebody made you, read "Will I be punished?".

## What you can ask for

b12-ask = What you can ask for
b12-ask-decide = You can ask: "Who decides about me? Can I say what I want? Where will I live?"
b12-ask-age = If somebody wants to check your age, you can ask: "How do you do it? Can I say no? Where do I stay until then?"
b12-ask-person = You can ask for somebody you trust to stay with you. You can ask for a break. You can ask for somebody who speaks your language.
b12-ask-lawyer = You can ask for a lawyer. A lawyer knows the rules and can speak for you. Ask: "Is it free for me?"
b12-ask-late = If it was long ago, you can ask a lawyer: "Can I still do something? How much time do I have? Does it matter how old I was?"

## What to be careful about

b12-careful = What to be careful about
b12-careful-tell = If a child is at risk, helpers may tell others without asking. A phone line in the United Kingdom says so. You can ask first, without your name: "Whom do you tell if somebody is under 18?"
b12-careful-family = Maybe somebody in your family hurts you. You can say this early: "Please do not contact my family."
b12-careful-police = In some places, people who go to the police can be arrested or sent out of the country. Reports from 2023 and 2024 say this about Lebanon and Kuwait. It can be so in other countries, too. You can talk to a phone line, a lawyer or an organisation for children first.
b12-careful-offer = Be careful if somebody offers you money, work or a bed and says: "This is our secret." Talk to an adult you trust before you go.
b12-careful-pictures = Maybe somebody says: "I will show pictures of you." It is not your fault. Try not to send more pictures or money. Do not send the pictures to anybody as proof. Say that they exist. Tell an adult you trust, or a phone line.

## Who can help

b12-who = Who can help
b12-who-line = A phone line. Some lines are for children. The list of numbers says who runs each line.
b12-who-people = A teacher, a doctor, a nurse, or an organisation for children.
b12-who-lawyer = A lawyer who knows about children's rights. An organisation for children may know one.
