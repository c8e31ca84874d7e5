### Coming back with a code: the page before its program has started, and every word of the mailbox.
### These messages travel inside the page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## The page before the program has started, and where it can not start

answers-title = Answers
answers-intro = With the code of your letter you can read answers here, write on, or delete everything.
# Shown until the program has started, and where it never starts.
answers-loading = The page starts by itself, if this browser can run it. It needs up to 400 KB of data.
answers-noscript = Answers can not be opened in this browser, because scripts are off. They are locked, and only a script can unlock them.
answers-about-small = Read this before you type your code
answers-none-title = No answers wait here
answers-none-answer = On this copy of the site, nobody receives letters, so nobody answers. Please do not wait here. You can call instead.
answers-no-start = The page can not run in this browser. Your answers still wait. Please try another browser, or call.
answers-not-secure = This page is not safe for typing a code, so it stays closed. Check that the address starts with https, or call.

## The frame around every screen

answers-back = Back
answers-close = Close this page
answers-numbers-link = Phone numbers
answers-about-link = What can still go wrong
answers-start-link = Start page
answers-language-failed = The other language could not be loaded. Nothing is lost. Try again when there is a signal.

## The code

answers-code-title = Open your answers
answers-code-why = Your code opens the answers on this phone. The code itself is not sent to anybody.
answers-code-label = Your code
answers-code-hint = 24 digits, in any script. Spaces and dashes do not matter.
answers-code-open = Open
answers-code-empty = Please type the 24 digits of your code.
answers-code-letters = There are letters in what you typed. A code has only digits.
# $left (number) - how many digits are missing
answers-code-short = { $left ->
    [one] { $left } digit is still missing. A code has 24 digits.
   *[other] { $left } digits are still missing. A code has 24 digits.
}
# $over (number) - how many digits are too many
answers-code-long = { $over ->
    [one] There is { $over } digit too many. A code has 24 digits.
   *[other] There are { $over } digits too many. A code has 24 digits.
}
# $group (number) - which of the six groups of four digits, from 1 to 6
answers-code-group = These digits do not fit together. Please look at group { $group } again: it looks wrong.
answers-code-check = These digits do not fit together. One or more of them are wrong. Please compare them group by group.
answers-code-near = If somebody can see your screen now, it may be better to do this later.
answers-code-lost = Without the code nobody can open the answers. If it is lost, you can write a new letter, or call.

## Opening the mailbox

answers-deriving = Making the keys from your code. This takes some seconds…
answers-agencies = Loading the signed list of agencies…
answers-looking = Looking for your mailbox…
answers-unlocking = Unlocking the answers and checking who wrote them…
# $seconds (number) - about how long until the next try
answers-waiting = { $seconds ->
    [one] There is no connection, or the mailbox is busy. We try again in { $seconds } second.
   *[other] There is no connection, or the mailbox is busy. We try again in { $seconds } seconds.
}
answers-waiting-login = Some networks want you to log in first. Nothing is lost, and you need not type anything again.
answers-nothing-title = There is no mailbox for this code
answers-nothing-text = The digits fit together, but no mailbox has this code. Please check them once more.
answers-nothing-why = A mailbox is deleted after a year in which nobody opens it. You may also have deleted it, or changed your code.
answers-nothing-call = You can also call the agency, or write a new letter.

## An open mailbox

answers-threads-title = Your answers
# The whole button for one agency. $name (text) - the agency's name
# $count (number) - how many answers have come from it
answers-threads-row = { $count ->
    [one] { $name }: { $count } answer
   *[other] { $name }: { $count } answers
}
# $name (text) - the agency's name
answers-threads-none = { $name }: no answer yet
answers-empty-title = Your mailbox is empty
answers-empty-text = Your code is right, but there is no letter and no answer here. Your letter may not have arrived. You can write it again, or call.
answers-look-again = Look for new answers
# In place of the name of an agency that the signed list does not have.
answers-unknown-agency = An agency that is not on the list
answers-unknown-text = This agency is not on the signed list any more. Nobody can check who wrote these answers, so they are hidden. Please call before you trust them.
answers-old-list = The signed list of agencies is out of date. Please call the agency before you go anywhere.
answers-note-lost = A note that was kept for you could not be read. We can not say if an answer was taken away.
# Stands before the agency's phone numbers.
answers-call = You can also call them. The call may cost money.
answers-practice = Practice only. Nobody reads or answers these letters.

## How far a letter is

# $number (number) - the number of the survivor's newest letter to this agency
# $day (text) - the day on which it was stored
answers-way-last = What you sent last is number { $number }, stored on { $day }.
# $number (number) - the number of the survivor's newest letter to this agency
answers-way-last-number = What you sent last is number { $number }.
answers-way-stored = It is stored. The agency has not collected it yet.
answers-way-collected = The agency has collected it, but has not read it yet.
answers-way-opened = The agency has opened it. There is no answer to it yet.
answers-way-answered = The agency has answered it.
# $from (number) - the first of some older letters of hers
# $to (number) - the last of them
answers-way-older-stored = Numbers { $from } to { $to } are stored, not yet collected.
answers-way-older-one-stored = Number { $from } is stored, not yet collected.
answers-way-older-collected = Numbers { $from } to { $to } are collected, not yet read.
answers-way-older-one-collected = Number { $from } is collected, not yet read.
answers-way-older-opened = Numbers { $from } to { $to } are opened, not yet answered.
answers-way-older-one-opened = Number { $from } is opened, not yet answered.
answers-way-older-answered = Numbers { $from } to { $to } are answered.
answers-way-older-one-answered = Number { $from } is answered.
answers-way-many = They say that it takes longer, because many letters came.
answers-way-interpreter = They say that it takes longer, because they look for an interpreter.
answers-way-partner = They say that it takes longer, because they wait for another organisation.
answers-way-closed = They say that it takes longer, because they are closed now.
# $day (text) - a date
answers-way-next = They say: next news by { $day }.
# $number (number) - the number of the newest answer
# $day (text) - its date
answers-last = Last answer: number { $number }, of { $day }.
answers-last-number = Last answer: number { $number }.
answers-last-check = You can call the agency and ask if that is their last number. A newer one may have been held back.
answers-no-answer = There is no answer yet.

## Answers

# $number (number) - the number of the answer
answers-answer = Answer { $number }
answers-answer-closed = The agency will not answer any more here.
answers-answer-more = Show the rest of this answer
answers-word = You chose a secret word. They should ask you for it before they name a place or a time.
answers-helped-title = Did this answer help you?
answers-helped-why = You need not say. Only the agency gets what you tap.
answers-helped-yes = It helped
answers-helped-some = A little
answers-helped-no = It did not help
answers-helped-stored = Stored for the agency. Thank you.

## What is not as it should be

answers-trouble-title = Please look at this first
# $from (number) - the number of the first answer that is missing
# $to (number) - the number of the last one
answers-trouble-missing = Answers { $from } to { $to } are missing. They may have been lost or held back. Please ask the agency.
answers-trouble-missing-one = Answer { $from } is missing. It may have been lost or held back. Please ask the agency.
# $number (number) - the number of the answer
answers-trouble-repeated = Answer { $number } came more than once. Please ask the agency which one is right.
answers-trouble-broken = Answer { $number } does not follow the one before it. Something may have been changed. Please ask the agency.
answers-trouble-withdrawn = An answer that you read before is not here any more: number { $number }. Please ask the agency.
answers-trouble-not-seen = When they last wrote, they had not seen your letter { $number }. It may still be on its way.
answers-trouble-unreadable = { $count ->
    [one] { $count } letter in your mailbox can not be opened with this code. It may be damaged.
   *[other] { $count } letters in your mailbox can not be opened with this code. They may be damaged.
}
answers-hidden-title = Something here is not from the agency
answers-hidden-text = { $count ->
    [one] { $count } letter does not carry the agency's signature. Somebody else may have written it, so it is hidden.
   *[other] { $count } letters do not carry the agency's signature. Somebody else may have written them, so they are hidden.
}
answers-hidden-never = Never go where it says, and do not call a number in it.
answers-hidden-show = Show it all the same
answers-hidden-mark = This is not from an agency. Never go where it says.

## Writing on

answers-write-title = Write on
answers-write-why = It is locked on this phone, so that only this agency can open it. You need not write details.
answers-write-label = Your words
# $left (number) - how many characters still fit
answers-write-left = { $left ->
    [one] { $left } more character fits
   *[other] { $left } more characters fit
}
# $over (number) - how many characters are too many
answers-write-over = { $over ->
    [one] This is { $over } character too long. Nothing was cut. Please make it shorter.
   *[other] This is { $over } characters too long. Nothing was cut. Please make it shorter.
}
answers-write-empty = There are no words yet. You can write some, or leave it.
# $name (text) - the agency's own name
answers-write-send = Send to { $name }
answers-write-sending = Locking your words and sending them…
answers-write-stored = Stored, not yet read. Your words are no longer on this page.
answers-sending = Locking it and sending it…
answers-other-first = Something else is still being sent. Please wait a moment.
answers-files = Add photos or files

## Asking them to stop

answers-stop = Ask them not to contact me any more
# $name (text) - the agency's own name
answers-stop-sure = Ask { $name } not to contact you any more? You can still write to them later.
answers-stop-yes = Yes, ask them
answers-stop-no = No
answers-stop-stored = Stored. They see your wish when they collect letters. Until then they may still contact you.

## Deleting everything

answers-delete = Delete everything
answers-delete-title = Delete everything
answers-delete-why = So that you know what goes and what may stay.
answers-delete-here = What waits here is deleted: your mailbox with all answers in it, read or not.
answers-delete-asks = The agency is asked to delete what you sent. It may have to keep some, for example because of a law.
answers-delete-code = Your code will open nothing any more. This can not be taken back.
answers-delete-phone = It does not delete the browser's history. Hidden spying programs are not stopped either.
answers-delete-start = Delete everything
answers-delete-sure = Delete your mailbox now, and ask the agency to delete?
answers-delete-yes = Yes, delete it
answers-delete-no = No, keep it
answers-delete-asking = Asking the agency to delete…
answers-delete-deleting = Deleting your mailbox…
answers-delete-waiting = Nothing in your mailbox is deleted yet. If you leave this page now, it stays.
answers-deleted-title = Your mailbox is deleted
answers-deleted-here = The mailbox and all that waited in it are deleted. Your code opens nothing any more.
# $name (text) - the agency's own name
answers-deleted-asked = { $name } was asked to delete what you sent. They see it when they collect letters. They may have to keep some.
answers-deleted-not-asked = { $name } could not be asked. They still have what you sent. You can call them.
answers-deleted-unknown = An agency is not on the list any more, so it could not be asked. It may still have what you sent.

## Changing the code

answers-change = Change my code
answers-change-title = Change my code
answers-change-why = Do this if somebody may have seen your code. The old one will then open nothing.
answers-change-moves = You get a new code. All answers move to it, and the agencies are told where to answer.
answers-change-keep-old = Keep both codes until this page says that it is done.
answers-change-make = Make a new code
answers-change-making = Making a new code on this phone. This takes some seconds…
answers-change-new = This is your new code
answers-change-keep = Learn it, or write it down and hide it. Whoever finds it can read and write as you.
answers-change-picture = Do not take a picture of it. Pictures often go to other devices by themselves.
answers-change-last-four = To be sure that you have it: type its last four digits
answers-change-last-four-hint = Only the last group of four.
answers-change-not-equal = These are not the last four digits of the new code. Please look at it again.
answers-change-confirm = I have it. Change my code
answers-change-reading = Collecting your answers…
answers-change-moving = Moving your answers to the new code…
answers-change-telling = Telling the agencies where to answer…
answers-change-deleting = Deleting the old mailbox…
answers-change-waiting = Your old code still works. Keep both codes until this page says that it is done.
answers-change-cancel = Keep the old code
answers-changed-title = Your new code works now
answers-changed-text = The old code opens nothing any more.
# $name (text) - the agency's own name
answers-changed-not-told = { $name } could not be told. New answers of theirs can not reach you. You can call them.
answers-changed-lost = One or more answers could not be moved, because nobody can check who wrote them.
answers-changed-go = Go to my answers

## When something could not be done. Every text says what is lost, which is nothing, and what to do.

answers-failed-title = That did not work yet
answers-failed-open = The mailbox could not be opened. Nothing in it is lost. Try again later, or call.
answers-failed-list = The signed list of agencies could not be loaded, so nobody can check an answer. Try again later, or call.
answers-failed-sealer = The program could not work on this phone. Close other pages and try again, use another browser, or call.
answers-failed-sealer-read = The answers could not be unlocked on this phone. Close other pages and try again, or use another browser.
answers-failed-expired = This agency's keys are too old, so nothing was locked for it. You can call them.
answers-failed-gone = This agency takes no letters here any more. Nothing was sent. You can call them.
answers-failed-full = The agency's mailbox is full right now. Try again later, or call them.
answers-failed-refused = The mailbox did not take it. Try again later, or call them.
answers-failed-long = Your words are too long. Please make them shorter. Nothing was cut.
answers-failed-kept = What you wrote is still on this page. It is nowhere else.
answers-failed-delete = The mailbox could not be deleted. It is still there. Try again later.
answers-failed-change = Your code is not changed yet. The old one still works. Keep both and try again.

## After closing

answers-closed-title = This page is closed
answers-closed-again = Open answers again
answers-closed-text = Nothing of your answers is on this page any more. Your browser's history may still show that you were on this site. Hidden spying programs are not stopped.

## What the agency can read without our tools

answers-plain-heading = A letter that goes on, as it was written
answers-plain-helped-yes = The writer says: the answer helped.
answers-plain-helped-some = The writer says: the answer helped a little.
answers-plain-helped-no = The writer says: the answer did not help.
answers-plain-stop = The writer asks you not to make contact any more.
answers-plain-delete = The writer asks you to delete what was sent to you.
answers-plain-moved = The writer has a new code. Please answer to the new address from now on.
