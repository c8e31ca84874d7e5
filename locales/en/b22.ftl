### Guide B22: what may happen after you write to an agency on this site.
### Nearly all of it is about the site and the agency, and has to stay as true as letter.ftl, answers.ftl and docs/threat-model.md.
### Names of buttons stand as in letter.ftl, answers.ftl and home.ftl. Promise nothing: no answer, no help, no secret, no deleting.

b22-title = What may happen after I write?
# The line below the title, in the list of the start page.
b22-short = Your letter, your code, an answer
b22-answer = The agency that you chose can read your letter, and it may answer. It may be late, or not answer, or not be able to help. Nobody can promise you an answer.

## Who can read it

b22-mean = Who can read your letter
b22-mean-read = Your phone locks the letter. The people with a key at the agency that you chose can open it. That may be several people. The agency has a spare key on paper, maybe at another place.
b22-mean-mailbox = The mailbox in between keeps it locked. It sees when a letter comes, from which connection, for which agency, and about how long it is. A spying program on your phone can see what you write.
b22-mean-back = After sending, the letter can not be taken back. The agency may copy it. A court or the other side may see your words one day.

## How far a letter is

b22-way = How far your letter is
b22-way-where = With a code, you can see this on the page G1. On the start page it is called "Read the answers to your letter".
b22-way-words = Stored: it waits for the agency. Collected: the agency has it, but has not read it yet. Opened: somebody there has read it. Answered: there is something for you to read.
b22-way-told = The agency itself tells that it collected or opened a letter. It may tell this late, or not at all.
b22-way-days = A letter waits in the mailbox for 90 days. If the agency does not collect it in this time, it can not read it any more.

## The code

b22-code = The code
b22-code-what = The code has 24 digits. You can make it only before you send. Nobody can find a lost code again.
b22-code-finder = Whoever finds it can read the answers that wait, and write as you. They can also delete everything, or change the code. Your own letters can not be read with it. If somebody may have seen it, soon choose "Change my code" on the page G1.
b22-code-wait = An answer waits for 180 days, read or not. Then it is deleted. The whole mailbox is deleted after a year in which nobody opens it.
b22-code-none = Without a code, no answer can reach you on this site. The agency can reach you only in a way that you gave. If you gave none, it can read your letter, but it can not answer.

## What the agency may have to tell others

b22-tell = What the agency may have to tell others
b22-tell-duty = In some places, people who know about trafficking must report it. South Africa is one. The agency may have such a duty, too.
b22-tell-card = Each agency has a card, which you see before you send. It says what the agency must report, and if it tells the police or immigration. If somebody is under 18 or in danger, read this part again.
b22-tell-police = The police can be a risk if you may be arrested, or if somebody who hurts you knows them. Then you can choose another agency. You can also ask a lawyer or a phone line first.
b22-tell-use = In the letter you can choose "Only this agency may know it". If a law says that the agency must report something, it may still have to do it.

## What the agency may ask

b22-ask = What the agency may ask you
b22-ask-question = It may ask what would help you most, or if it is safe for you to go on writing. You do not have to answer.
b22-ask-others = It may ask if it may tell others who can help. You can ask first: "Whom, and what will you tell them?" You can say no.
b22-ask-word = Maybe you chose a secret word. The agency should ask you for it before it names a place or a time. If it does not ask, do not go there yet. Call the agency first. Use the number on its card, not one in the answer.
b22-ask-code = The agency does not need your code. Do not tell the code to anybody, even if somebody asks for it.

## What you can do

b22-do = What you can do
b22-do-open = Type your code only when nobody can see your screen. With it you can read answers, write on, and add photos or files. Your phone may remember the visit.
b22-do-stop = You can choose "Ask them not to contact me any more". The agency sees this when it collects letters. Until then it may still contact you.
b22-do-delete = You can choose "Delete everything". The agency is asked to delete what you sent. It may have to keep some, for example because of a law. Nobody can promise that it deletes. Your mailbox is deleted, with all answers in it. Your code then opens nothing any more. This can not be taken back.
b22-do-call = Without a code, you can call the agency and ask it to stop or to delete. It may not be sure which letter is yours.

## If no answer comes

b22-no = If no answer comes
b22-no-days = The card says in how many days the agency aims to answer. If you hear nothing by then, you can call it, or write to another agency. The call may cost money, and the phone may keep it in its list.
b22-no-why = No answer does not mean that you did something wrong. The agency may be late. Your letter or its answer may be lost or held back. You can ask on the phone.
b22-no-false = Something may come that is not from the agency. The page hides what does not carry the agency's signature, and warns you. Never go where it says, and do not call a number in it.
b22-no-danger = If you are in danger now, do not wait for an answer. If you can, call the emergency number. It is usually the police. If the police are a risk for you, the guide B1 names other ways.

## Who can help

b22-who = Who can help
b22-who-line = A phone line. Somebody there may look with you for another way.
b22-who-secret = The guide B5 is about who keeps your words secret. The page "About this site, and what can go wrong" says what this site can not do.
