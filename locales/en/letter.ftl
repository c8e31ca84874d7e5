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
letter-stopped-title = Everything you wrote here is deleted
letter-stopped-text = Nothing was sent. Your browser's history may still show that you were on this site. A person who can look into this phone may see that. Hidden spying programs would also still be there.
letter-start-again = Start again
letter-loading = One moment. The form is loading.
letter-numbers-link = Phone numbers
letter-about-link = What can still go wrong

## F1 Before you start

letter-before-title = Before you start
letter-before-intro = You do not have to write. You can stop at any time. Every question can be skipped.
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
letter-before-exit-lost = What you wrote and did not send is lost. We keep nothing on your phone on purpose.
letter-before-exit-return = To come back, type the address of this site again.
letter-before-exit-help = On a keyboard you can also press Shift three times.
letter-before-private = Your answers on this page are not sent to anybody.
letter-before-why = So that you can choose a safe moment. Nobody gets these answers.

## F2 Who gets the letter

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
letter-agency-duty-unknown = They have not said. Ask them before you give names.
letter-agency-langs = Languages they read
letter-agency-answer = They aim to answer
# $days (number) - how many days the agency says it needs
letter-agency-answer-days = { $days ->
    [one] within { $days } day
   *[other] within { $days } days
}
letter-agency-check = Numbers to check the agency
letter-agency-check-why = You can call the agency and ask for these numbers. If they differ, do not send.
letter-agency-practice = Practice only. Nobody will read or answer your letter.
letter-agency-none-title = You can not send a letter here now
letter-agency-none-text = We could not find an agency that we can trust on this site. Please do not wait for it. You can call instead.
letter-agency-loading = Looking for agencies…
letter-agency-old = By this phone's clock, this list of agencies is old. The mailbox checks it again before anything is sent.

## F3 What happened

letter-happened-title = What is happening, or happened?
letter-happened-why = So that they know who can help you best. Choose any, or none.
letter-happened-takes-documents = Someone keeps my papers
letter-happened-takes-earnings = I am not paid, or not fully
letter-happened-debt-bondage = They say that I must pay a debt first
letter-happened-false-promises = It is not what I was promised
letter-happened-excessive-hours = Very long days, or no rest
letter-happened-bad-conditions = A bad place to live or work, or too little food
letter-happened-restricts-movement = I can not go out or leave when I want
letter-happened-isolation = I am kept away from people, or watched
letter-happened-threats = Someone threatens me or people I love
letter-happened-threat-of-law = They say they will call police or immigration
letter-happened-forced-marriage = A marriage that I did not choose
letter-happened-physical-abuse = Someone hurts my body
letter-happened-sexual-exploitation = Someone makes me do sexual things
letter-happened-something-else = Something else
letter-happened-rather-not-say = I do not want to say

## F4 What would help

letter-help-title = What would help you?
letter-help-why = So that they can look for it. They may not have everything. Choose any, or none.
letter-help-talk = Somebody to talk to
letter-help-safe-place = A safe place to sleep
letter-help-transport = A safe way to get there
letter-help-doctor = A doctor or a nurse
letter-help-lawyer = A lawyer
letter-help-pay = My pay
letter-help-papers = My papers
letter-help-children = Help for my children
letter-help-interpreter = Somebody who speaks my language
letter-help-going-home = A safe way home
letter-help-just-information = Just information
letter-help-something-else = Something else
letter-help-not-sure = I am not sure yet

## F5 Your words

letter-words-title = Do you want to add something?
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
letter-contact-title = May they contact you?
letter-contact-intro = Without this they can not answer you. Only give a way that is safe.
letter-contact-yes = Yes, in the way I say
letter-contact-no = No, do not contact me
letter-contact-how = How can they reach you?
letter-contact-how-hint = A phone number, an app, or a person you trust.
letter-contact-when = When is it safe?
letter-contact-morning = In the morning
letter-contact-afternoon = In the afternoon
letter-contact-evening = In the evening
letter-contact-night = At night
letter-contact-any-time = At any time
letter-contact-avoid = What must they not do?
letter-contact-no-voicemail = Leave a voice message
letter-contact-no-messages = Send a text or chat message
letter-contact-no-say-who = Say who is calling
letter-contact-no-call-again = Call again if nobody answers

## F6 Check and send

letter-check-title = Check, agree, send
letter-check-why = So that you see everything before anybody else does.
letter-check-change = Change
# $what (text) - the name of the answer that can be changed, for people who hear the page
letter-check-change-what = Change: { $what }
letter-check-nobody = Nobody is chosen yet
letter-check-choose = Choose who reads it
letter-check-nothing = Not provided
letter-check-happened = What is happening, or happened
letter-check-help = What would help
letter-check-words = Your words
letter-check-contact = How they may reach you
letter-check-contact-when = When it is safe
letter-check-contact-avoid = What they must not do
letter-check-may-title = What they may do, and what nobody can promise
letter-check-may-read = They read your letter and may talk to you about it, if you gave a way.
letter-check-may-share = Look at their card: it says when they tell others.
letter-check-may-not = They may not be able to help, or not soon. Nobody can promise that.
letter-check-may-back = After sending, the letter can not be taken back.
# $name (text) - the agency's own name
letter-consent = I agree that { $name } reads this letter
letter-consent-needed = To send, please tick the box that says you agree. You can also stop here.
# $name (text) - the agency's own name
letter-send = Send to { $name }
letter-sealing = Locking your letter on this phone…
letter-sending = Sending the locked letter…

## When it could not be sent. Every text says that nothing is lost and what to do.

letter-failed-title = Not sent yet. Your answers are still here.
letter-failed-offline = There is no connection right now. Wait for a signal, then press Send again.
letter-failed-busy = The mailbox is busy. Wait a few minutes, then press Send again.
letter-failed-full = The mailbox is full right now. Try again later, or choose another agency, or call.
letter-failed-refused = The mailbox did not take the letter. Choose another agency, or call.
letter-failed-expired = This agency's keys are too old, so we did not lock the letter for it. Choose another agency, or call.
letter-failed-sealer = The locking program could not start on this phone. Try again, use another browser, or call.
letter-failed-long = Your words are too long. Please make them shorter. Nothing was cut.
letter-failed-kept = Everything you wrote is still on this page. It is nowhere else.

## F7 Stored

letter-sent-title = Stored, not yet read
# $name (text) - the agency's own name
# $days (number) - how many days the agency says it needs
letter-sent-text = { $days ->
    [one] { $name } aims to answer within { $days } day. They may not.
   *[other] { $name } aims to answer within { $days } days. They may not.
}
letter-sent-then-call = If you hear nothing by then, you can call:
letter-sent-no-phone = If you hear nothing by then, look at the phone numbers.
letter-sent-no-contact = You did not give a way to reach you. They can read your letter, but they can not answer.
letter-sent-clean = What you wrote is no longer on this page. You can leave now.
letter-sent-danger = If you are in danger now, do not wait. Call the emergency number.
letter-sent-practice = This was practice. Nobody will read or answer this letter.

## When the form can not start

letter-no-start = The form can not run in this browser. Nothing was sent. Please call, or try another browser.
letter-not-secure = This page is not safe for writing, so the form stays closed. Check that the address starts with https, or call.

## The letter as the agency can read it without our tools

letter-plain-heading = A letter, as it was written
letter-plain-agency = To
letter-plain-lang = Language
letter-plain-contact = How to reach the writer, and how not
letter-plain-contact-none = The writer gave no way. Do not try to make contact.
letter-plain-contact-no = Do not contact the writer.
