### The letter: every word of the form, from "before you start" to "stored".
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The frame around every step

# $step (number) - the number of this step
# $all (number) - how many steps there are
letter-step-of = Step { $step } of { $all }
letter-continue = Continue
letter-skip = Skip
letter-back = Back
letter-send-so-far = Send what I have so far
letter-stop = Stop and delete everything
letter-stop-sure = Delete everything you wrote here?
letter-stop-yes = Yes, delete it
letter-stop-no = No, keep it
# For somebody who helps: the words of every screen in two languages. Stands at the end of each screen.
letter-second = Show a second language
letter-second-end = Show one language only
# Above the list of languages. The letter is written in the language that was there first.
letter-second-which = Which second language should this page show? Your letter stays in the first one.
letter-stopped-title = Everything you wrote here is deleted
letter-stopped-nothing = Nothing was sent.
letter-stopped-offered = The locked letter was already on its way. It may have arrived. Then the agency can read it.
letter-stopped-text = Your browser's history may still show that you were on this site. A person who can look into this phone may see that. Hidden spying programs would also still be there.
letter-start-again = Start again
letter-loading = One moment. The form is loading.
letter-numbers-link = Phone numbers
letter-about-link = What can still go wrong
letter-language-failed = The other language could not be loaded. Nothing that you wrote is lost. Try again when there is a signal.

## F1 Before you start

letter-before-title = Before you start
letter-before-intro = You do not have to write. You can stop at any time. Every question can be skipped.
letter-before-safe = Are you safe where you are now?
letter-before-safe-yes = Yes
letter-before-safe-no = No
letter-before-safe-unsure = I am not sure
letter-before-danger-title = Your safety comes first
letter-before-danger-text = A letter is not read at once. If you can, leave this page and call first. You can come back later.
letter-before-company = Can somebody see your screen or hear you now?
letter-before-alone = No, I am alone
letter-before-somebody-near = Yes, somebody is near
letter-before-company-unsure = I am not sure
letter-before-not-alone-title = It may be better to do this later
letter-before-not-alone-text = You can leave now and come back when you are alone. You can also call somebody first.
letter-before-leave-now = Leave this site now
letter-before-phone = Whose phone or computer is this?
letter-before-phone-mine = Mine, nobody else uses it
letter-before-phone-shared = Shared, borrowed, or somebody looks into it
letter-before-phone-unsure = I am not sure
letter-before-shared-title = This phone may remember your visit
letter-before-shared-text = If you can, use the phone of a person you trust, or one in a library. Private browsing hides the visit from the history. It does not stop hidden spying programs.
letter-before-exit-title = What Leave does, and what it does not do
letter-before-exit-hides = Leave hides this page at once and opens a harmless one.
letter-before-exit-history = It does not delete the browser's history. Your phone may still show this visit. Hidden spying programs are not stopped either.
letter-before-exit-lost = What you wrote and did not send is lost. It is also lost if you close or reload this page, or go back in the browser. To protect you, we keep nothing on your phone.
letter-before-exit-return = To come back, type the address of this site again.
letter-before-exit-help = On a keyboard you can also press Shift three times.
letter-before-private = Your answers on this page are not sent to anybody.
letter-before-why = So that you can choose a safe moment. Nobody gets these answers.

## F2 Who it is about

letter-about-title = Who is this about?
letter-about-why = So that they know who needs help. Nobody asks for a name here.
letter-about-me = Me
letter-about-somebody-else = Somebody I know
letter-about-rather-not-say = I do not want to say
letter-about-somebody-note = Please write only what this person would want. If it is safe, ask them first. In the questions on danger, on what happened and on help, “I” and “me” mean that person.

## F3 Who gets the letter

letter-agency-title = Who should read your letter?
letter-agency-why = Your letter is locked so that only the agency you choose can open it. Please read how each one works.
letter-agency-run-by = Who runs it
letter-agency-run-by-ngo = An independent organisation
letter-agency-run-by-government = The government
letter-agency-run-by-police = The police
letter-agency-run-by-international = An international organisation
letter-agency-run-by-other = Somebody else
letter-agency-police = Do they tell the police?
letter-agency-immigration = Do they tell immigration?
letter-agency-tells-never = No, they say they never do
letter-agency-tells-with-consent = Only if you agree
letter-agency-tells-when-required = Yes, when the law says they must
letter-agency-tells-always = Yes
letter-agency-duty = What they must report
letter-agency-langs = Languages they read
letter-agency-answer = They aim to answer
# $days (number) - how many days the agency says it needs
letter-agency-answer-days = { $days ->
    [one] within { $days } day
   *[other] within { $days } days
}
letter-agency-country = Works in
letter-agency-hours = Open
letter-agency-hours-always = Day and night
letter-agency-hours-every-day = Every day
# $first (text) - the first day of the week on which they are open
# $last (text) - the last such day
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-weekly = { $first } to { $last }, { $from } to { $until }
# $day (text) - the one day of the week on which they are open
# $from (text) - from this time of day
# $until (text) - until this time of day
letter-agency-hours-one-day = { $day }, { $from } to { $until }
# $zone (text) - the place by whose clock the hours are, such as Europe/London
letter-agency-hours-zone = By the clock of { $zone }
# $day (text) - a date
letter-agency-closed = Closed until { $day }. Nobody reads letters before that.
# $name (text) - the name of another agency
letter-agency-successor = They do not take letters any more. { $name } does this work now. Please choose that one.
letter-agency-phone = Phone
letter-agency-phone-free = Free to call in their country. It may still be on the bill.
letter-agency-phone-cost = The call may cost money.
letter-agency-keeps = They keep letters
# $days (number) - the most days that they keep a letter
letter-agency-keeps-days = { $days ->
    [one] at most { $days } day
   *[other] at most { $days } days
}
letter-agency-verified = We last checked this
letter-agency-check = Numbers to check the agency
letter-agency-check-why = You can call the agency and ask for these numbers. If they differ, do not send.
letter-agency-practice = Practice only. Nobody will read or answer your letter.
letter-agency-none-title = You can not send a letter here now
letter-agency-none-text = We could not find an agency that we can trust on this site. Please do not wait for it. You can call instead.
letter-agency-loading = Looking for agencies…
letter-agency-old = By this phone's clock, this list of agencies is old. The mailbox checks it again before anything is sent.

## F4 Under 18, or in danger

letter-danger-title = Is somebody under 18, or in danger?
letter-danger-why = Then the law may say that the agency must tell others. You see it here before you say more.
letter-danger-under-18 = I am under 18
letter-danger-child = A child is in danger
letter-danger-now = I am in danger now
letter-danger-none = None of these
letter-danger-rather-not-say = I do not want to say
# $name (text) - the agency's own name
letter-danger-duty = What { $name } must report
letter-danger-duty-choice = You decide what you tell. You can also choose another agency.
letter-danger-duty-nobody = You have not chosen an agency yet. Each one has other duties.
letter-danger-choose = Choose an agency
letter-danger-call-title = If you can, call now
letter-danger-call-text = A letter is not read at once. The emergency number is usually the police. If police are a risk for you, a help line may be a better way.

## F5 What happened

letter-happened-title = What is happening, or happened?
letter-happened-why = So that they know who can help you best. Choose any, or none.
letter-happened-somebody = “I” and “me” mean the person you write about.
letter-happened-note-title = The next answers name violence, sex and drugs
letter-happened-note-text = You can read them, or leave this part out. Both are fine.
letter-happened-note-see = See these answers
letter-happened-note-leave = Leave this part out
letter-happened-left-out = This part is left out.
letter-happened-takes-documents = Someone keeps my papers
letter-happened-takes-earnings = I am not paid, or not fully
letter-happened-debt-bondage = They say that I must pay a debt first
letter-happened-false-promises = It is not what I was promised
letter-happened-excessive-hours = Very long days, or no rest
letter-happened-bad-conditions = A bad place to live or work, or too little food
letter-happened-no-doctor = I can not see a doctor when I need one
letter-happened-restricts-movement = I can not go out or leave when I want
letter-happened-isolation = I am kept away from people, or watched
letter-happened-depends-on-them = They use it that I depend on them
letter-happened-threats = Someone threatens me or people I love
letter-happened-threat-of-law = They say they will call police or immigration
letter-happened-humiliation = They insult or shame me again and again
letter-happened-begging = I have to beg for them
letter-happened-forced-crime = I have to do things that are against the law
letter-happened-forced-marriage = A marriage that I did not choose
letter-happened-drugs = They give me drugs or alcohol to control me
letter-happened-physical-abuse = Someone hurts my body
letter-happened-sexual-abuse = Someone touches me or has sex with me against my will
letter-happened-sexual-exploitation = Someone makes me do sexual things for others, or for pictures
letter-happened-something-else = Something else
letter-happened-rather-not-say = I do not want to say

## F6 Where and when

letter-place-title = Where and when?
letter-place-why = So that they know who can help there. No address and no date. Nobody asks about permits here.
letter-place-country = In which country?
letter-place-country-none = I do not want to say
letter-place-kind = In what kind of place?
letter-place-home = In somebody's home
letter-place-farm = On a farm, in a wood
letter-place-factory = In a factory or workshop
letter-place-construction = On a building site, in a mine
letter-place-restaurant = In a restaurant, hotel or kitchen
letter-place-shop = In a shop, salon or car wash
letter-place-sex-industry = Where sex is sold
letter-place-boat = On a boat or ship
letter-place-street = On the street
letter-place-online = On the internet or by phone
letter-place-somewhere-else = Somewhere else
letter-place-rather-not-say = I do not want to say
letter-place-when = When?
letter-place-now = It goes on now
letter-place-past-year = It ended less than a year ago
letter-place-longer-ago = It ended longer ago
letter-place-when-rather-not-say = I am not sure, or do not want to say

## F7 What would help

letter-help-title = What would help you?
letter-help-why = So that they can look for it. They may not have everything. Choose any, or none.
letter-help-talk = Somebody to talk to
letter-help-safe-place = A safe place to sleep
letter-help-transport = A safe way to get there
letter-help-doctor = A doctor or a nurse
letter-help-substances = Help with alcohol, drugs or medicines
letter-help-disability = Help with a disability
letter-help-lawyer = A lawyer
letter-help-pay = My pay
letter-help-papers = My papers
letter-help-children = My children, or their school
letter-help-family = Finding or calling my family
letter-help-training = Learning, or finding work
letter-help-interpreter = Somebody who speaks my language and knows my culture
letter-help-with-a-woman = To speak with a woman
letter-help-with-a-man = To speak with a man
letter-help-going-home = A safe way home
letter-help-just-information = Just information
letter-help-something-else = Something else
letter-help-not-sure = I am not sure yet

## F8 Your words

letter-words-title = Do you want to add something in your own words?
letter-words-why = So that they understand you better. You do not need to write details.
letter-words-court = A court or the other side may see this one day. A few words are enough.
letter-words-label = Your words
# $left (number) - how many characters still fit
letter-words-left = { $left ->
    [one] { $left } more character fits
   *[other] { $left } more characters fit
}
# $over (number) - how many characters are too many
letter-words-over = { $over ->
    [one] This is { $over } character too long. Nothing was cut. Please make it shorter.
   *[other] This is { $over } characters too long. Nothing was cut. Please make it shorter.
}

## F9 How to reach you

letter-contact-title = May they contact you?
letter-contact-why = So that they never put you in danger. Only give a way that is safe.
letter-contact-i-will = No, I will contact them
letter-contact-i-will-note = Their phone number is on the last page. Please write it down before you close it, if that is safe.
letter-contact-i-will-no-phone = Please make sure that you have a way to reach them.
letter-contact-yes = Yes, in the way I say
letter-contact-no = No, do not contact me
letter-contact-rather-not-say = I do not want to say
letter-contact-anonymous = You chose “without my name and without a way to reach me”. So nothing is asked here.
letter-contact-change = Change that
letter-contact-channel = Which way is safe?
letter-contact-call = A call
letter-contact-text = A text message
letter-contact-chat = A message in an app
letter-contact-email = An e-mail
letter-contact-person = A person I trust
letter-contact-another-way = Another way
letter-contact-how = The number, address or person
letter-contact-how-hint = A phone number, the name in an app, or a person you trust.
letter-contact-name = A name or a code word for you
letter-contact-name-hint = They say it, so that you know it is them. It need not be your real name.
letter-contact-lang = Which language do you want to speak?
letter-contact-lang-none = I do not want to say
letter-contact-interpreter = Do you want an interpreter?
letter-contact-interpreter-no = No
letter-contact-interpreter-woman = Yes, a woman
letter-contact-interpreter-man = Yes, a man
letter-contact-interpreter-anybody = Yes, anybody
letter-contact-interpreter-not-sure = I am not sure
letter-contact-when = When is it safe?
letter-contact-morning = In the morning
letter-contact-afternoon = In the afternoon
letter-contact-evening = In the evening
letter-contact-night = At night
letter-contact-weekdays = From Monday to Friday
letter-contact-weekend = On Saturday or Sunday
letter-contact-any-time = At any time
letter-contact-avoid = What must they not do?
letter-contact-no-voicemail = Leave a voice message
letter-contact-no-messages = Send a text or chat message
letter-contact-no-say-who = Say who is calling
letter-contact-no-call-again = Call again if nobody answers

## F10 How they may use it

letter-use-title = How may they use what you write?
letter-use-why = So that nobody does more with it than you want.
letter-use-share = They may tell others who can help, if I agree each time
letter-use-only-them = Only this agency may know it
letter-use-anonymous = Only without my name and without a way to reach me
letter-use-not-sure = I am not sure
letter-use-anonymous-note = The way to reach you is taken out of the letter. They can answer only if you make a code, on the next page. Please look for names in your own words, too.
letter-use-law = If a law says that they must report something, they may have to do it. Their card says when.

## F13 A code to come back with, between F10 and F11

letter-code-title = Do you want a code to come back?
letter-code-why = So that they can answer you on this site. It needs no name, no number and no e-mail.
letter-code-back = With a code you can come back, read their answer and write on.
letter-code-lost = A lost code can not be found again by anybody. It is kept nowhere but with you.
# Two buttons of the same weight.
letter-code-make = Make a code
letter-code-without = Send without a code
letter-code-without-chosen = You chose to send without a code. You can still make one.
letter-code-making = Making a code on this phone. This takes some seconds…
letter-code-failed-title = The code could not be made
letter-code-failed = This phone may be too old, or its memory too full. You can try again, or send without a code.
letter-code-yours = Your code
letter-code-keep = How to keep it
letter-code-keep-learn = Learn it by heart, four digits at a time.
letter-code-keep-write = Or write it down and hide it, among other numbers for example.
letter-code-keep-finder = Whoever finds it can read and write as you.
letter-code-keep-picture = Please take no picture of the screen. Pictures go to galleries and clouds that others may see.
letter-code-print = Print only the digits
letter-code-last = Type the last four digits
letter-code-last-hint = So you know that you have it. Otherwise your letter goes without the code.
letter-code-right = That is right. Your letter goes with this code.
letter-code-wrong = These are not the last four digits. Please look at the code again. You can try as often as you like.
letter-code-another = Make another code
letter-code-none = I do not want a code after all
letter-code-word = A secret word, if you want one
letter-code-word-hint = They should ask you for it before they name a place or a time. Whoever only finds your code does not know it.

## F11 Check and send

letter-check-title = Check, agree, send
letter-check-why = So that you see everything before anybody else does.
letter-check-change = Change
# $what (text) - the name of the answer that can be changed, for people who hear the page
letter-check-change-what = Change: { $what }
letter-check-nobody = Nobody is chosen yet
letter-check-choose = Choose who reads it
letter-check-nothing = Not provided
letter-check-about = Who it is about
letter-check-danger = Under 18, or in danger
letter-check-happened = What is happening, or happened
letter-check-place = Where and when
letter-check-help = What would help
letter-check-words = Your words
letter-check-contact = How they may reach you
letter-check-contact-when = When it is safe
letter-check-contact-avoid = What they must not do
letter-check-contact-speech = Name or code word, language, interpreter
letter-check-use = How they may use it
letter-check-code = A code to come back
letter-check-code-yes = Yes. They can answer you on this site.
letter-check-code-no = No. They can not answer you on this site.
letter-check-code-not-kept = No code is kept yet. You did not type its last four digits. So the letter goes without a code.
letter-check-word = Your secret word
letter-check-may-title = What they may do, and what nobody can promise
letter-check-may-read = They read your letter and may talk to you about it, if you gave a way.
letter-check-may-share = Look at their card: it says when they tell others.
letter-check-may-not = They may not be able to help, or not soon. Nobody can promise help.
# $days (number) - the most days that they keep a letter
letter-check-may-keep = { $days ->
    [one] They say that they keep it for { $days } day at most.
   *[other] They say that they keep it for { $days } days at most.
}
letter-check-may-ask = You can ask them later not to use it any more.
letter-check-may-back = After sending, the letter can not be taken back.
# $name (text) - the agency's own name
letter-consent = I agree that { $name } reads this letter
letter-consent-needed = To send, please tick the box that says you agree. You can also stop here.
# $name (text) - the agency's own name
letter-send = Send to { $name }
letter-asking = Asking the mailbox if everything is ready…
letter-sealing = Locking your letter on this phone…
letter-opening = Opening your mailbox for their answer…
letter-sending = Sending the locked letter…
letter-sending-wait = Please wait before you go back or choose another language. You can stop at any time.
# $seconds (number) - in how many seconds it is tried again
letter-waiting = { $seconds ->
    [one] Waiting. We try again in { $seconds } second.
   *[other] Waiting. We try again in { $seconds } seconds.
}

## Before anything is locked: the agency may be late, or its card is a new one

letter-late-title = They may read it late
# $name (text) - the agency's own name
# $day (text) - a date
letter-late-since = { $name } last looked for letters on { $day }.
# $name (text) - the agency's own name
letter-late-never = { $name } has not looked for letters here yet.
letter-late-choice = Nothing is locked or sent yet. You can choose another agency, call, or send it all the same.
letter-late-send = Send it all the same
letter-other-agency = Choose another agency
letter-changed-title = Their card has changed
letter-changed-text = Since you opened this page, the agency changed what it says about itself. Please read its card again. Nothing is locked or sent yet.
letter-changed-read = Read the card again

## When it could not be sent. Every text says that nothing is lost and what to do.

letter-failed-title = Not sent yet. Your answers are still here.
letter-failed-offline = There is no connection right now. Wait for a signal, then press Send again.
letter-failed-busy = The mailbox is busy. Wait a few minutes, then press Send again.
letter-failed-full = The mailbox is full right now. Try again later, or choose another agency, or call.
letter-failed-refused = The mailbox did not take the letter. Choose another agency, or call.
letter-failed-expired = This agency's keys are too old, so we did not lock the letter for it. Choose another agency, or call.
letter-failed-gone = This agency does not take letters any more. Nothing was locked or sent. Choose another agency, or call.
letter-failed-sealer = The locking program could not start on this phone. Try again, use another browser, or call.
letter-failed-long = Something you wrote is too long: your words, or how to reach you. Please make it shorter. Nothing was cut.
# Shown below the two texts that say: press Send again.
letter-failed-again = We also try again by ourselves while this page stays open.
letter-failed-kept = Everything you wrote is still on this page. It is nowhere else.

## F12 Stored

letter-sent-title = Stored, not yet read
# $name (text) - the agency's own name
# $days (number) - how many days the agency says it needs
letter-sent-text = { $days ->
    [one] { $name } aims to answer within { $days } day. They may not.
   *[other] { $name } aims to answer within { $days } days. They may not.
}
letter-sent-then-call = If you hear nothing by then, you can call:
letter-sent-no-phone = If you hear nothing by then, look at the phone numbers.
letter-sent-i-will = You said that you will contact them. Here is how:
letter-sent-back-title = How to come back
letter-sent-back = Open the start page of this site and choose “Read the answers to your letter”. That page is called G1. Then type your code.
letter-sent-ways = There you also see how far your letter has come:
letter-sent-way-stored = Stored: it waits for the agency.
letter-sent-way-collected = Collected: the agency has it, but has not read it yet.
letter-sent-way-opened = Opened: somebody there has read it.
letter-sent-way-answered = Answered: there is something for you to read.
# Shows the digits again, or hides them.
letter-sent-code = Show or hide my code
letter-sent-files = Add photos or files
letter-sent-files-loading = One moment. This part is loading.
letter-sent-files-none = Files can not be added now. Your letter is stored all the same.
letter-sent-no-contact = You did not give a way to reach you. They can read your letter, but they can not answer.
letter-sent-clean = What you wrote is no longer on this page. You can leave now.
letter-sent-danger = If you are in danger now, do not wait. Call the emergency number.
letter-sent-practice = This was practice. Nobody will read or answer this letter.

## The letter as the agency can read it without our tools

letter-plain-heading = A letter, as it was written
letter-plain-agency = To
letter-plain-lang = Language
letter-plain-contact = How to reach the writer, and how not
letter-plain-contact-none = The writer gave no way. Do not try to make contact.
letter-plain-contact-no = Do not contact the writer.
letter-plain-contact-i-will = Do not contact the writer. The writer will contact you.
letter-plain-code = Answer through the site
letter-plain-code-yes = The writer has a code. An answer that is sent with the desk program can be read with it.
letter-plain-code-no = The writer has no code. No answer can be sent through the site.
letter-plain-word = Ask for this word before you name a place or a time
