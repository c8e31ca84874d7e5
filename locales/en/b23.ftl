### Guide B23: I think somebody I know needs help
### Every claim stands in the list of facts (content/facts.toml); content/guides/b23.toml says which claim rests on which fact.
### "You" is a friend, a relative, a neighbour or a colleague; "the person" is the one who may need help, whatever the gender.
### Where the police are named, the words beside it say that they can be a risk, and what else there is. Promise nothing.

b23-title = I think somebody I know needs help
# The line below the title, in the list of the start page.
b23-short = For friends, family, neighbours and others
b23-answer = Listen, and ask what the person wants. If no life and no child is in danger, do nothing without the person's yes. Keep yourself safe, too.

## What this can mean

b23-mean = What this can mean
b23-mean-sure = You do not have to be sure. You can ask for advice first, without names.
b23-mean-no = The person may say no to help, or go back. There can be good reasons. It is not the person's fault.

## What to look for

b23-look = What to look for
b23-look-signs = Signs of forced labour: somebody keeps papers or pay. The person must work for a debt, without a fair end. Somebody threatens or hurts the person, or keeps them apart from others. The guide B2 has all eleven signs.
b23-look-one = Sometimes one sign is enough to show forced labour. In other cases, only several signs together show it.
b23-look-yes = Maybe the person said yes at first. UN rules say: this does not matter if there was force, threats, tricks or abuse of power. Trafficking can happen in one country, one town or one house.
b23-look-child = Under 18, there need not be force or tricks. UN rules say: recruiting or moving a child to exploit the child is trafficking.

## How to talk

b23-talk = How to talk with the person
b23-talk-alone = Talk when nobody else can see or hear you. Do not write about it: somebody may read the messages on the person's phone.
b23-talk-say = You can say: "I am worried about you. It is not your fault. What do you need?" Then listen.
b23-talk-order = Do not ask for everything. It is normal if the story is not in order, or if details come back later.
b23-talk-decide = Let the person decide what to do, and when. They know the danger best. Stay in touch, even if they say no now.
b23-talk-offer = Offer something small. The person can look for help on your phone, or leave copies of papers with you. You can agree on a word that means: "I need help now."

## What not to do. The two messages on police stand after the one on danger, and belong together

b23-not = What not to do
b23-not-confront = Do not confront those who may hurt the person. Do not delete or change anything on the person's phone. Somebody may notice, and become more dangerous.
b23-not-pay = Do not pay to set the person free. Do not take the person away by force or with a trick.
b23-not-post = Do not post names, photos or places, and do not ask for help in a public group.
b23-not-danger = If a life is in danger now, call the emergency number of the country you are in. This is usually the police. The guide B1 says when they can be a risk, and what other ways there are.
b23-not-police = If no life and no child is in danger, do not call the police without the person's yes. Ask first. In some places, people who know about trafficking must report it. South Africa is one. If this may count for you, ask a lawyer, without names.
b23-not-risk = In some places, people who go to the police can be arrested or sent out of the country. Reports from 2023 and 2024 say this about Lebanon and Kuwait. It can be so in other countries, too. A lawyer, a phone line or an organisation can be another way.
b23-not-child = If a child may be in danger, do not wait long. Ask a phone line or an organisation for children. Before you give names, ask: "Whom must you tell?"

## In some places

b23-places = In some places
b23-places-report = In some places, people who know about trafficking must report it. South Africa is one. If this may count for you, tell the person before they share details.
b23-places-kuwait = Kuwait: if a worker leaves, the employer can report the worker as absent. This can lead to arrest. Other Gulf countries have systems like it. If it is safe to wait, get advice before the person leaves.

## Your own safety

b23-self = Keep yourself safe, too
b23-self-alone = You do not have to carry this alone. You can ask a phone line, without the person's name: "What can I do here?"
b23-self-home = Before the person stays with you, think: who may come to your door? Ask a lawyer: "Can this be a problem for one of us?"

## Who can help

b23-who = Where to send the person
b23-who-line = A phone line that is not run by the police. In some countries, there is help without going to the police. Portugal and Poland are examples.
b23-who-lawyer = A lawyer, or an organisation for women, for workers or for migrants. You can ask if you may come, too.
b23-who-site = This site. If it is safe, show it on your phone. A link in a message can be seen. The guide B14 is about phones.
b23-who-letter = A letter from this site. You can write about somebody you know. Write only what the person would want, and ask first, if it is safe.
