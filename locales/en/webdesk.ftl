### The desk of an agency in a browser: one file that opens from a disk. What it shares with waymark-desk is in desk.ftl.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### The people who read this work at an agency. "She" is the survivor who wrote.

# Stands in the tab and in the bar. It says nothing about what the page is for.
webdesk-title = Desk

## Before the program runs, and when it breaks

webdesk-starting = The desk starts …
webdesk-starting-browsers = If this stays on the screen, this browser can not run the desk. Use a current Firefox, Chrome, Edge or Safari.
webdesk-starting-damaged = If it stays in those too, the file is damaged. Compare its SHA-256, or get another copy.
webdesk-stopped = Something in this page broke. Save nothing from it. Close this tab and open the file again.

## The key file

webdesk-unlock-title = Open the desk
webdesk-unlock-why = Letters are opened on this computer only. Your key file and your passphrase never leave it.
webdesk-unlock-file = Your key file
webdesk-unlock-file-hint = The file identity.age that keygen or join made for you.
webdesk-unlock-passphrase = Its passphrase
webdesk-unlock-passphrase-hint = Nobody can reset it.
webdesk-unlock-open = Open
webdesk-unlock-working = The key file is being opened. This takes some seconds, and the page stands still meanwhile.
webdesk-unlock-no-file = Choose your key file first.
webdesk-unlock-no-sign = This key file can not sign answers. Use the one that keygen or join made.
webdesk-unlock-here = Use it only on a computer that belongs to your agency.
webdesk-unlock-keeps = This browser keeps nothing of it. What you need tomorrow, you save as files.
webdesk-unlock-locks = After 15 minutes without a touch it locks itself.
webdesk-lock = Lock
webdesk-locked = The desk is locked. Keys, letters and words are wiped. Save what stands below before you close this tab.

## Getting letters

webdesk-letters-title = Letters
webdesk-fetch-title = From the relay
webdesk-fetch-label = Address of the relay
webdesk-fetch-hint = For example https://relay.example, as in the directory.
webdesk-fetch = Get letters
webdesk-fetch-working = The relay is asked …
webdesk-fetch-keeps = The relay keeps its copies. Nothing is deleted.
# $count (number) - how many letters
webdesk-fetch-done = { $count ->
    [0] No new letters.
    [one] { $count } new letter.
   *[other] { $count } new letters.
}
# $count (number) - how many letters
webdesk-fetch-damaged = { $count ->
    [one] { $count } letter arrived damaged. Get letters again. If it stays so, tell the people who run the relay.
   *[other] { $count } letters arrived damaged. Get letters again. If it stays so, tell the people who run the relay.
}
# $count (number) - how many letters
webdesk-fetch-gone = { $count ->
    [one] The relay no longer has { $count } letter. Ask your colleagues whether they fetched it.
   *[other] The relay no longer has { $count } letters. Ask your colleagues whether they fetched them.
}
# $count (number) - how many letters
webdesk-fetch-refused = { $count ->
    [one] { $count } letter can not be opened. Below the list you see why.
   *[other] { $count } letters can not be opened. Below the list you see why.
}
# $count (number) - how many letters
webdesk-fetch-stopped = { $count ->
    [one] { $count } letter is still at the relay. Get letters again later.
   *[other] { $count } letters are still at the relay. Get letters again later.
}
webdesk-relay-http = http is allowed for this computer only. Use https.
webdesk-relay-offline = The relay can not be reached. Check your connection and the address.
webdesk-relay-busy = The relay is busy. Wait a few minutes, then try again.
webdesk-relay-full = The relay has no room for it. Tell the people who run it, and try again later.
webdesk-other-first = Something else is still going on. Wait until it is done, then press again.

## Opening files

webdesk-files-title = From files
webdesk-files-label = Open files
webdesk-files-hint = Letters, book.jsonl, quarantine.txt, copies of your answers, the directory. You can choose several.
webdesk-files-working = The files are being opened …
# $count (number) - how many letters
webdesk-files-letters = { $count ->
    [one] { $count } letter was opened.
   *[other] { $count } letters were opened.
}
# $count (number) - how many letters
webdesk-files-known = { $count ->
    [one] { $count } letter was here before.
   *[other] { $count } letters were here before.
}
# $count (number) - how many copies
webdesk-files-copies = { $count ->
    [one] { $count } copy of your own answers was opened.
   *[other] { $count } copies of your own answers were opened.
}
# $count (number) - how many answers
webdesk-files-waiting = { $count ->
    [one] { $count } sealed answer waits here to be sent.
   *[other] { $count } sealed answers wait here to be sent.
}
webdesk-files-book = The book is loaded: the desk knows what you have sent.
webdesk-files-quarantine = The list of quarantined letters is loaded.
webdesk-files-directory = The directory is loaded.
# $name (text) - name of the file
# $why (text) - one of the messages about files or letters
webdesk-files-refused = { $name }: { $why }
# $number (number) - which line
webdesk-files-line = Line { $number } can not be read, so nothing of the file was taken. Put back a copy of it.
webdesk-files-long = The file is too long to be what it should be, or can not be read.
webdesk-files-parcel = This looks like evidence. Open the letter that names it, and bring the file there.
webdesk-files-strange = This is none of the files that the desk knows.
webdesk-letter-newer = A newer version of the form made this letter. Get a newer desk.

## The list of conversations

webdesk-letters-none = There are no letters here yet. Get them from the relay, or open files.
# $day (text) - a date
webdesk-letters-day = Letter of { $day }
webdesk-letters-no-day = Letter without a day
# $count (number) - how many letters she wrote
# $lang (text) - name of a language
webdesk-letters-about = { $count ->
    [one] { $count } letter, { $lang }
   *[other] { $count } letters, { $lang }
}
webdesk-letters-refused = Not opened
# The states are short: they stand in a small frame.
webdesk-state-new = new
webdesk-state-open = not answered
webdesk-state-answered = answered
webdesk-state-waiting = answer not sent yet
webdesk-state-stop = asks you to stop
webdesk-state-delete = asks you to delete
webdesk-state-trouble = something is wrong
webdesk-state-quarantined = in quarantine
webdesk-state-evidence = with evidence
webdesk-back-letters = Back to all letters

## A conversation

webdesk-conversation-title = Conversation
webdesk-first-title = Before you answer
webdesk-first-no-contact = Her first letter is not here. How to reach her stands in it.
webdesk-first-trouble = What is wrong
webdesk-first-read-unknown = When she wrote last, she had read an answer that this book does not know: a colleague's, perhaps.
webdesk-first-no-agency = The directory does not list your agency, or has revoked it. She will not be shown your answer as yours.
webdesk-first-not-listed = The directory does not list your signing key. She will be warned that the answer is not from you.
webdesk-first-not-today = The days of your signing key are over, or still to come. Make new keys before you answer.
# $number (number) - her own number of the letter
webdesk-card-hers = Her letter { $number }
# $number (number) - the number in the letter
webdesk-card-not-hers = Not sure that it is hers: letter { $number }
webdesk-card-stranger = This letter is not signed by the writer of the first one. Do not rely on it, and do not answer it.
# $number (number) - our own number of the answer
webdesk-card-ours = Your answer { $number }
# $number (number) - our own number of the answer
webdesk-card-last = Your last answer { $number }
# $number (number) - our own number of the notice
webdesk-card-notice = Notice { $number }
webdesk-card-waiting = No relay has it yet. Send it, or save it as a file for somebody with a connection.
# $count (number) - how many files
webdesk-card-evidence = { $count ->
    [one] Evidence: { $count } file
   *[other] Evidence: { $count } files
}
# $id (text) - the letter, 43 letters and digits
webdesk-card-id = Letter { $id }
webdesk-back-conversation = Back to the conversation

## How far a letter is, told to her without words

webdesk-notice-title = Tell her how far it is
webdesk-notice-what = She sees it when she comes back with her code. It holds no words of yours.
webdesk-notice-why = She can see that her letter has arrived, if you tell her.
# $count (number) - how many writers
webdesk-notice-all = { $count ->
    [one] Tell { $count } writer that the letter has arrived
   *[other] Tell { $count } writers that their letters have arrived
}
webdesk-notice-collected = It has arrived
webdesk-notice-opened = Somebody is reading it
webdesk-notice-delayed = It takes longer
webdesk-notice-reason = Why it takes longer
webdesk-notice-reason-none = Choose a reason
webdesk-notice-reason-closed = We are closed for some days
webdesk-notice-reason-interpreter = We look for somebody who reads the language
webdesk-notice-reason-many = There are many letters
webdesk-notice-reason-partner = We ask another organisation, as far as she agreed
webdesk-notice-no-reason = Choose why it takes longer, then press again.
webdesk-notice-working = She is being told …
# $count (number) - how many writers
webdesk-notice-done = { $count ->
    [0] Nobody had to be told.
    [one] { $count } writer is told. The relay has it.
   *[other] { $count } writers are told. The relay has it.
}
webdesk-next-label = She hears more by
webdesk-next-hint = Only a day that you will keep. Leave it empty if you are not sure.

## Writing an answer

webdesk-answer-open = Write an answer
webdesk-answer-title = Answer
webdesk-translator-title = No online translators
webdesk-answer-others = She may not be the only one who reads it. Name no place, no time and no number that could harm her.
webdesk-answer-plain = Plain, kind words. She did nothing wrong.
webdesk-answer-promise = Promise nothing that you can not keep.
webdesk-answer-lang = Language of the answer
# $lang (text) - name of a language
webdesk-answer-lang-hers = Her language: { $lang }
webdesk-answer-label = What she will read
webdesk-answer-last = This is our last answer in this conversation
webdesk-quick-title = Ready answers
webdesk-quick-what = Choose one, then change it, so that it fits what she wrote.
webdesk-quick-english = There are no ready answers in this language, so it is in English. A person you trust has to translate it.
webdesk-caution = Look at this again before you send it:
webdesk-caution-address = It may name a place.
webdesk-caution-date = It may name a day.
webdesk-caution-phone = It may hold a telephone number.
webdesk-caution-time = It may name a time.
webdesk-check-empty = There are no words in the answer yet.
webdesk-check-blank = A blank line of the ready answer is still to be filled in.
webdesk-check-past = The day by which she hears more is over. Choose another, or none.
webdesk-check-unedited = This is a ready answer, and nobody has changed it.
webdesk-check-word = She wants to be asked for her secret word before you name a place or a time.
webdesk-check-again = Read your answer once more. If it is right, press again: then it goes as it is.
webdesk-book-first = Load your book.jsonl on the page with all letters. If you have never answered, begin a new book there.
webdesk-send = Seal and send
webdesk-send-file = Save it as a sealed file
webdesk-send-again = Send it now
webdesk-send-working = The answer is being sealed …
webdesk-send-done = The relay has it. Save the book now.
webdesk-send-saved = It is sealed and saved. Send it later with a desk that has a connection. Save the book now.
webdesk-send-waits = It waits here. Send it again later, or save it as a file.
webdesk-send-no-mailbox = Her mailbox is not at this relay. It waits here. Try the relay that she wrote to.
webdesk-send-no-relay = There is no relay yet. Get letters from it first, or save the answer as a file.
webdesk-send-address = The address in her letter can not be used. Use the way to reach her that she gave.
webdesk-send-no-code = She has no code to read an answer with. Use the way to reach her that she gave.
# $over (number) - how many bytes too many
webdesk-send-long = The answer is { $over } bytes too long. Shorten it.
webdesk-send-not-sealed = The answer could not be sealed, so there is none. Lock the desk, open it again, and write it anew.

## What has to be saved

webdesk-keep-title = For tomorrow
webdesk-keep-why = Your answers are numbered in the book. Without it, numbers are given twice, and she is warned.
webdesk-keep-no-book = No book is loaded. Open your book.jsonl with the other files.
webdesk-keep-begin = I have never answered: begin a new book
webdesk-keep-begun = A new book is begun. Save it after your first answer.
webdesk-keep-unsaved = This is not saved yet. When the tab closes, it is lost.
webdesk-keep-saved = There is nothing to save.
webdesk-keep-book = Save book.jsonl
webdesk-keep-quarantine = Save quarantine.txt
# $name (text) - the beginning of a name
webdesk-keep-copy = Save the sealed copy of your answer { $name }…
# $name (text) - the beginning of a name
webdesk-keep-answer = Save the sealed answer { $name }…
webdesk-keep-where = They belong into the folder of waymark-desk, in place of older ones: copies into sent, sealed answers into outbox.
webdesk-keep-done = The browser saves the file. Check that it is there.
webdesk-save-failed = The browser did not save it. Check the settings for downloads, then try again.

## Evidence

# $count (number) - how many files
webdesk-evidence-title = { $count ->
    [one] Evidence: { $count } file
   *[other] Evidence: { $count } files
}
webdesk-evidence-care-child = If a picture shows the abuse of a child, do not save or pass it on. Put the letter into quarantine and ask who is responsible.
webdesk-evidence-care-copy = Saved files are not sealed: everybody who can use this computer account can open them.
# $size (text) - a number of megabytes, such as 2.5
webdesk-evidence-size = It is about { $size } MB.
webdesk-evidence-fetch = Get it from the relay
webdesk-evidence-no-relay = To get it from the relay, get letters from it first.
webdesk-evidence-file = Or bring the sealed file
webdesk-evidence-file-hint = From the folder parcels of waymark-desk.
webdesk-evidence-fetching = The evidence is being fetched …
# $done (text) - megabytes that are here
# $all (text) - megabytes of all
webdesk-evidence-progress = { $done } of { $all } MB are here.
# $seconds (number) - until the next try
webdesk-evidence-again = { $seconds ->
    [one] The relay does not answer. The next try begins in { $seconds } second.
   *[other] The relay does not answer. The next try begins in { $seconds } seconds.
}
webdesk-evidence-reading = The file is being read …
webdesk-evidence-verifying = All of it is being checked. The page stands still meanwhile.
webdesk-evidence-whole = All of it is here and nobody changed it. Nothing was opened.
webdesk-evidence-not-named = These are not the files that her letter names. Do not rely on them.
webdesk-evidence-not-yet = No file is listed before all of it is here and checked.
webdesk-evidence-gone = The relay no longer has this evidence. Ask your colleagues whether they fetched it.
webdesk-evidence-list = The list of the parts is not the right one. Tell the people who run the relay.
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-missing = Part { $number } of { $all } is missing at the relay. Tell the people who run it.
# $number (number) - which part
# $all (number) - how many parts there are
webdesk-evidence-part-altered = Part { $number } of { $all } was changed. Nothing of it was used. Tell the people who run the relay.
webdesk-evidence-no-key = The letter holds no key for this evidence, so it can not be opened.
webdesk-evidence-other = This file is not the evidence of this letter, or something in it was changed or is missing.
# $number (number) - which file, from 1
webdesk-evidence-changed = File { $number } in it is not the one that its list names. Nothing of it was used.
webdesk-evidence-key = The key in the letter opens another parcel than this one.
webdesk-evidence-newer = A newer version made this evidence. Get a newer desk.
webdesk-evidence-none = This is no sealed evidence, or its beginning is missing.
webdesk-evidence-cut = The end of it is missing. Get it again.
webdesk-evidence-damaged = It was changed after it was sealed. Get it again.
# $size (text) - a number of megabytes
# $type (text) - what the file is, such as image/jpeg
webdesk-evidence-about = { $type }, { $size } MB
webdesk-evidence-save = Save this file
# $name (text) - name of the file
webdesk-evidence-saved = { $name } is being saved. It was not opened.
webdesk-evidence-index = Save the list with the hashes
webdesk-evidence-look = Look at it, blurred
webdesk-evidence-show = Show it
webdesk-evidence-blur = Blur it again
webdesk-evidence-hide = Put it away
# $name (text) - name of the file
webdesk-evidence-picture = Picture { $name }

## Quarantine

webdesk-quarantine-title = Quarantine
webdesk-quarantine-what = In quarantine, the evidence of this letter can not be looked at or saved, until somebody has decided.
webdesk-quarantine-reason = Why
webdesk-quarantine-reason-hint = For your colleagues. No names.
webdesk-quarantine-put = Put this letter into quarantine
# $day (text) - a date
webdesk-quarantine-in = This letter is in quarantine since { $day }. Its evidence can not be looked at or saved.
webdesk-quarantine-lift = Take it out of quarantine
