### waymark-desk: every text that the agency's program prints. Its --help is in English only.
### Short words, 20 words a sentence at most. An error says what happened, then what to do.
### Placeholders such as { $path } are names of files, keys and numbers; keep them all.

## Passphrases

desk-passphrase-ask = Passphrase of the key file:{" "}
desk-passphrase-new = New passphrase for the key file:{" "}
desk-passphrase-again = The same passphrase again:{" "}

## keygen: new keys

desk-keygen-done = The keys are made.
# $path (text) - name of the file
desk-keygen-identity-file = Key file, keep it secret: { $path }
# $path (text) - name of the file
desk-keygen-agency-file = Entry for the directory, public: { $path }
desk-keygen-recipient = Recipient (letters are sealed to it):
# $start (text) - how the recipient begins
# $file (text) - name of the file that holds all of it
desk-keygen-recipient-long = { $start }… (all of it is in { $file })
desk-keygen-inbox = Inbox (letters are left in it):
desk-keygen-fingerprint = Fingerprint (read it out on the telephone):
# $day (text) - a date, such as 2027-02-19
desk-keygen-until = Letters can be sealed to these keys until { $day }. Make new keys before that day.
desk-keygen-practice = These keys are for practice. Never use them for real letters.

## What to do next. The program puts a number before each line.

desk-next = What to do next
desk-next-today = What to do next. Do it today, in this order. URL stands for the relay's address in the directory.
# $path (text) - name of the file
desk-next-copy = Copy { $path } to a memory stick and lock it away. Without this file no letter can be opened.
desk-next-passphrase = Write the passphrase on paper and lock it away in another place. Nobody can reset it.
desk-next-paper = Put the recovery key below on paper: print it, or copy it by hand. It is shown only now.
# $path (text) - name of the file
desk-next-print = Print { $path }. Then delete the file and every copy: the recovery key belongs on paper only.
# $path (text) - name of the file
desk-next-correct = Open { $path } in a text editor. Correct country, langs, run_by, tells_police, tells_immigration, duty_to_report, phones and days.
# $command (text) - what to type
desk-next-rehearse = Rehearse the first letter: { $command }
# $path (text) - name of the file
desk-next-send = Send { $path } to the people who sign the directory. Never send the key file.
desk-next-call = Let them call you on a number that they know. Read the fingerprint out to them.
# For a new colleague.
# $path (text) - name of the file
desk-next-give = Give { $path } to the new colleague alone, on a memory stick. Keep no copy of it.
# $path (text) - name of the file
desk-next-replace = From now on everybody uses { $path }. It holds the old lines and the new one.
# $note (text) - the note of the new line, such as desk-2
desk-next-changed = Tell the signers that { $note } is new. Let them call you: the fingerprint has changed.
# After somebody left.
# $command (text) - what to type
desk-next-fetch = Fetch everything that waits, also from the old inbox: { $command }
# $note (text) - whose it is, such as desk-3
# $path (text) - name of the file
# $command (text) - what to type
desk-next-hand = Give { $path } and agency.json to { $note }. There, type: { $command }
# $path (text) - name of the file
desk-next-send-left = Send { $path } to the people who sign the directory. Say that somebody has left and that it is urgent.
desk-next-fetch-again = Go on fetching every day until the new directory is in force. Fetch once more on the day after.
# $command (text) - what to type
desk-next-empty = When all colleagues have fetched, empty the old inbox: { $command }
# $path (text) - name of the file
desk-next-both-inboxes = From now on fetch with { $path }. It knows the new inbox and the old one.
# After recover.
# $command (text) - what to type
desk-next-show = Read the letters: { $command }
desk-next-new-keys = Make new keys with a new recovery key: waymark-desk keygen. The lines were on a computer now.
# $path (text) - name of the file
desk-next-destroy = When you have what you need, delete { $path } or lock it away like every key file.

## The page with the recovery key. It is printed, and read by somebody who never saw this program.

# $agency (text) - id of the agency
# $day (text) - a date
desk-paper-title = Recovery key of { $agency }, made on { $day }
desk-paper-what = It opens every letter to this agency. It is for the day on which a key file or its passphrase is lost.
desk-paper-keep = Keep it on paper, locked away, outside this house, with somebody you trust.
desk-paper-never = Never photograph it, never send it, never keep it beside the key file.
desk-paper-letters = In lines 2 to 6 there is no letter B, I or O, and no digit 1. What looks like an O is a zero.
desk-paper-checks = The two digits at the end check each line. To read it out, say number, letters and check, line by line.
desk-paper-use = To use it, type: waymark-desk recover. It asks for the lines and says which one is wrong.
desk-paper-without = Without this program, age can use it. If line 1 has PQ in it, age has to be 1.3 or later. Write lines 1 to 6 in one line, without spaces, numbers and checks.
# $start (text) - how the recipient begins
desk-paper-recipient = Its key in the directory begins: { $start }
desk-paper-close = Is every line on paper? Then close this window, so that nobody can scroll back to it.

## join and leave: people come and go

# $path (text) - name of the file
desk-join-line = New line of the agency's recipients, already in { $path }:
# $path (text) - name of the file
desk-join-stayed = Your key file with the agency's new inbox is { $path }. Your key is the same as before.
# $who (text) - notes of those who leave, such as desk-2
desk-leave-done = The agency has a new inbox, which { $who } does not know.
desk-leave-signing-keys = Signing keys of your colleagues are not in the new entry: nobody can tell whose each is. Let each of them rehearse with it: that shows the key to add under sign. Without it, nobody believes their answers.
desk-leave-paper = Has the leaver seen the recovery key on paper? Then do this again, with --new-recovery and another --out.

## recover: from the paper to a key file

desk-recover-type = Type the six lines of the recovery key, each with its check. Small letters are good, spaces do not matter.
# $number (number) - which line
desk-recover-line = Line { $number }:{" "}
# $path (text) - name of the file
desk-recover-done = The key file is made: { $path }
desk-recover-no-inbox = It opens letters that are on this computer. It can not list or fetch: that takes a colleague's key file.

## rehearse: the first letter, before it comes

desk-rehearse-letter = PRACTICE. Nobody wrote this letter and nobody waits for an answer. Delete it.
desk-rehearse-shown = This is how a letter looks. This one is for practice:
desk-rehearse-list = What was tried
# $what (text) - one of the messages below
desk-rehearse-passed = ✓ good:  { $what }
# $what (text) - one of the messages below
desk-rehearse-to-do = ○ to do: { $what }
# $what (text) - one of the messages below
desk-rehearse-failed = ✗ wrong: { $what }
desk-rehearse-key-file = The key file opens with its passphrase.
desk-rehearse-entry = A directory would take the entry.
# $reason (text) - what is wrong, in English
desk-rehearse-entry-refused = A directory would not take the entry ({ $reason }). Correct it in a text editor.
desk-rehearse-inbox = The inbox in the entry is that of the key file.
desk-rehearse-inbox-other = The entry names an inbox that the key file does not have. Use the newest entry and key file.
desk-rehearse-key = Letters of today are sealed to your key.
desk-rehearse-key-not-listed = The entry does not list your key. Use the newest entry, or the key file that belongs to it.
desk-rehearse-key-not-today = Letters of today are not sealed to your key: its days are over or still to come. Make new keys.
desk-rehearse-opened = A practice letter was sealed to the entry, and your key file opened it.
desk-rehearse-not-opened = Your key file does not open a letter that is sealed to the entry. Use the one that belongs to it.
desk-rehearse-not-sealed = Nobody can write to you today: no key in the entry is good for today. Make new keys.
# $note (text) - whose key it is, such as desk-2
desk-rehearse-colleague = { $note }: only this colleague can try that key. Let them rehearse with their own key file.
desk-rehearse-recovery = The recovery key opens the practice letter. Put the paper away again.
desk-rehearse-recovery-untried = Nobody has tried the recovery key. Get the paper and rehearse with: --recovery -
desk-rehearse-recovery-wrong = This recovery key is not the one in the entry. Look for the right paper, or make a new key.
# $count (number) - how many letters
desk-rehearse-relay = { $count ->
    [0] The relay accepts your key. No letter waits there.
    [one] The relay accepts your key. { $count } letter waits there.
   *[other] The relay accepts your key. { $count } letters wait there.
}
desk-rehearse-relay-untried = The relay was not asked. When the directory is in force, rehearse with: --relay URL
desk-rehearse-sign = The entry lists your signing key, so people will believe your answers.
# $key (text) - 43 letters and digits
desk-rehearse-sign-not-listed = The entry does not list your signing key for today, so nobody would believe your answers. Add it under sign: { $key }
desk-rehearse-all = All is good. You are ready for the first letter.
# $count (number) - how many lines are marked
desk-rehearse-rest = { $count ->
    [one] What could be tried here is good. One thing is left to do.
   *[other] What could be tried here is good. { $count } things are left to do.
}
# $count (number) - how many lines are marked
desk-rehearse-wrong = { $count ->
    [one] One thing is wrong. Put it right before the first letter comes.
   *[other] { $count } things are wrong. Put them right before the first letter comes.
}
desk-rehearse-nothing-real = Nothing real was touched. The practice letter is deleted.

## list and fetch

# $count (number) - how many letters
desk-list-count = { $count ->
    [0] There are no letters.
    [one] There is { $count } letter.
   *[other] There are { $count } letters.
}
desk-list-letter = Letter
desk-list-day = Stored
desk-list-size = Size
desk-list-state = State
desk-list-here = here
desk-list-missing = not fetched
# $count (number) - how many letters
desk-list-old = { $count ->
    [one] { $count } of them is in an inbox from before somebody left.
   *[other] { $count } of them are in an inbox from before somebody left.
}
desk-inbox-not-yet = The relay does not know your new inbox yet. It will, once the new directory is in force.
# $relay (text) - the relay's date
# $here (text) - this computer's date
desk-clock-differs = The relay's date is { $relay }, this computer's is { $here }. Check the clock of this computer.
# $done (number) - letters that are done
# $all (number) - letters to fetch
desk-fetch-progress = { $done } of { $all } letters
# $count (number) - how many letters
# $folder (text) - name of the folder
desk-fetch-done = { $count ->
    [0] No new letters.
    [one] { $count } new letter is in { $folder }.
   *[other] { $count } new letters are in { $folder }.
}
# $count (number) - how many letters
desk-fetch-before = { $count ->
    [one] { $count } letter was there before.
   *[other] { $count } letters were there before.
}
desk-fetch-kept = The relay keeps its copies. Nothing was deleted.
# $command (text) - what to type
desk-fetch-next = To read one: { $command }
# $count (number) - how many letters
desk-fetch-failed = { $count ->
    [one] { $count } letter could not be fetched:
   *[other] { $count } letters could not be fetched:
}
# $id (text) - the letter
desk-fetch-damaged = { $id }: it arrived damaged. Fetch again. If it stays so, tell the people who run the relay.
# $id (text) - the letter
desk-fetch-gone = { $id }: the relay no longer has it. Ask your colleagues whether they fetched it.
# $count (number) - how many letters
desk-fetch-stopped = { $count ->
    [one] Fetching stopped. { $count } letter is still at the relay. Run the same command again later.
   *[other] Fetching stopped. { $count } letters are still at the relay. Run the same command again later.
}

desk-fetch-not-listed = No notices are sent: the directory does not list your signing key yet. Survivors would be warned of them.
# $count (number) - how many notices
desk-fetch-notices = { $count ->
    [one] { $count } notice was sent: a writer with a code now sees how far her letter has come.
   *[other] { $count } notices were sent: writers with a code now see how far their letters have come.
}
# $count (number) - how many answers
desk-fetch-answers = { $count ->
    [one] { $count } answer that could not be sent before is now at the relay.
   *[other] { $count } answers that could not be sent before are now at the relay.
}

## Evidence that fetch brings, sealed

# $done (number) - megabytes that are done
# $all (number) - megabytes to fetch
desk-parcel-progress = Evidence: { $done } of { $all } MB
# $path (text) - name of the file
# $command (text) - what to type
desk-parcel-done = Evidence is in { $path }, still sealed. To save its files: { $command }
# $id (text) - the letter
desk-parcel-gone = { $id }: the relay does not have the evidence of this letter, or no longer. Ask your colleagues whether they fetched it. Ask the writer to send it again only if that is safe for her.
# $id (text) - the letter
desk-parcel-list = { $id }: the relay gave the list of other evidence than that of this letter. Tell the people who run it.
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-altered = { $id }: part { $number } of { $all } of the evidence is not what was sent. Fetch again. If it stays so, tell the people who run the relay.
# $id (text) - the letter
# $number (number) - which part
# $all (number) - how many parts there are
desk-parcel-missing = { $id }: part { $number } of { $all } of the evidence is missing at the relay. Fetch again. If it stays so, tell the people who run the relay.
# $id (text) - the letter
# $reason (text) - one of the messages below
desk-parcel-stopped = { $id }: its evidence is not here yet. { $reason } Fetch again: it goes on where it stopped.

## Answers and notices on their way

# $count (number) - how many
desk-send-waiting = { $count ->
    [one] { $count } answer or notice could not be sent. It is kept, and the next fetch or reply sends it.
   *[other] { $count } answers or notices could not be sent. They are kept, and the next fetch or reply sends them.
}
# $count (number) - how many
desk-send-no-mailbox = { $count ->
    [one] { $count } answer or notice waits: its mailbox is not at this relay. She may have deleted it, or it is at another relay.
   *[other] { $count } answers or notices wait: their mailboxes are not at this relay. They may be deleted, or at another relay.
}
# $count (number) - how many
desk-send-lost = { $count ->
    [one] { $count } answer or notice is given up. It did not reach her.
   *[other] { $count } answers or notices are given up. They did not reach anybody.
}

## delete: at the relay only, and on purpose

desk-delete-nothing = There is nothing to delete.
# $letter (text) - what somebody typed for a letter
desk-delete-gone = The relay has no letter { $letter }, perhaps because it is deleted already.
# $path (text) - name of the file
desk-delete-damaged = { $path } is damaged, so the relay keeps its copy. Delete the file and fetch again.
# $id (text) - the letter
# $folder (text) - name of the folder
desk-delete-unfetched = { $id } is not whole in { $folder }, so nothing was deleted. Fetch it first. To lose it for ever, add --unfetched.
# $count (number) - how many letters
# $relay (text) - address of the relay
desk-delete-what = { $count ->
    [one] { $count } letter will be deleted at { $relay }.
   *[other] { $count } letters will be deleted at { $relay }.
}
desk-delete-lost = Copies on your computers stay. Colleagues who have not fetched a letter lose it for ever.
desk-delete-evidence = Evidence that came with them and lies here is deleted at the relay, too.
# $id (text) - the letter
desk-delete-evidence-kept = The evidence of { $id } is not whole here, so the relay keeps it. Fetch again before you delete.
# $count (number) - how many letters
desk-delete-unread = { $count ->
    [one] { $count } letter was never fetched here. Perhaps nobody will ever read it.
   *[other] { $count } letters were never fetched here. Perhaps nobody will ever read them.
}
desk-delete-ask = To delete them, type how many letters that are, in digits:{" "}
# $count (number) - how many letters
desk-delete-done = { $count ->
    [0] No letter was deleted.
    [one] { $count } letter is no longer at the relay:
   *[other] { $count } letters are no longer at the relay:
}
# $count (number) - how many letters
desk-delete-before = { $count ->
    [one] { $count } of them was gone already.
   *[other] { $count } of them were gone already.
}
# $count (number) - how many letters
desk-delete-stopped = { $count ->
    [one] Deleting stopped. { $count } letter is still at the relay. Run the same command again later.
   *[other] Deleting stopped. { $count } letters are still at the relay. Run the same command again later.
}

## open

# $folder (text) - name of the folder
desk-open-done = The letter's files are in { $folder }
desk-open-plain = They are plain text: everybody who can use this computer account can read them. Delete them when you are done.
desk-open-before = This letter was opened here before. Look into the folder, or choose another with --out.
desk-open-unsafe-name = The letter holds a file with an unsafe name. Nothing was written. Do not open it by hand.

## show: how to reach her comes first

# $id (text) - the letter
desk-show-title = Letter { $id }
desk-show-reach = HOW TO REACH HER – READ THIS FIRST
desk-show-may-yes = She says that you may contact her, only in the way below.
desk-show-may-no = DO NOT CONTACT HER. She says no.
desk-show-may-she-will = DO NOT CONTACT HER. She wants to call or come herself. Tell all who pick up the telephone.
desk-show-may-unsaid = DO NOT CONTACT HER. She did not say that you may.
# $code (text) - what stands in the letter
desk-show-may-unknown = DO NOT CONTACT HER before you understand her answer: { $code }
desk-show-channel = Ways that are safe:
desk-show-channel-unsaid = She did not say which ways are safe. Use no other than the one she gave.
desk-show-how = How:
desk-show-how-unsaid = She gave no way to reach her.
desk-show-name = Her name or code word. Say it, so that she knows it is you:
desk-show-name-unsaid = She gave no name or code word. Do not guess one.
# $lang (text) - a language tag, such as my
desk-show-speak = She wants to speak: { $lang }
desk-show-interpreter = Whether she wants an interpreter:
desk-show-interpreter-note = Never take somebody from her family, a child, or anybody who knows the people she writes about.
desk-show-when = When it is safe:
desk-show-when-unsaid = She did not say when it is safe. Assume that it is not.
desk-show-avoid = You must NOT:
desk-show-avoid-unsaid = She did not say what to avoid. Leave no message and do not say who you are.
desk-show-other-person = Somebody else may pick up or read it. Ask for nothing and name nothing until you know who it is.
desk-show-reach-later = This is a later letter. How to reach her stands in the first one: use waymark-desk thread.
desk-show-code-word = She chose a secret word. Ask for it before you name a place or a time, and never write it yourself:
desk-show-reply-none = She has no code to read an answer on the site.
desk-show-reply-there = She can read an answer on the site with her code.
desk-show-danger = SIGNS OF DANGER IN HER ANSWERS
desk-show-danger-asked = Asked whether somebody is under 18 or in danger, she says:
desk-show-danger-duty = Look up what your agency must report before you do anything else.
desk-show-danger-happened = In what happened:
desk-show-danger-none = None of her answers says so. She may still be in danger.
desk-show-whom = WHOM IT IS ABOUT
desk-show-whom-other = The writer is somebody else. In the answers, “I” and “me” mean the person it is about.
desk-show-about = ABOUT THIS LETTER
# $agency (text) - id of the agency
desk-show-to = Written to: { $agency }
# $lang (text) - a language tag, such as ar
desk-show-lang = Language: { $lang }
# $day (text) - a date
desk-show-day = Date by her phone: { $day }
# $number (number) - its number
desk-show-later = This is letter { $number } of a conversation. To read all of it: waymark-desk thread
# $form (text) - name of the form
# $version (text) - its version
desk-show-form = Form: { $form }, version { $version }
desk-show-form-other = This form differs from the one that this program knows. Answers it does not know are shown as codes.
desk-show-consent = CONSENT
# $agency (text) - id of the agency
# $version (text) - version of the consent text
# $lang (text) - a language tag
desk-show-consent-given = She agreed that { $agency } reads this letter (consent text { $version }, read in { $lang }).
desk-show-consent-none = No consent is recorded in this letter. Ask her before you share anything.
desk-show-consent-purposes = You may:
desk-show-consent-nothing-else = Nothing else is agreed.
desk-show-purpose-read = read it
desk-show-purpose-help = look for help for her
desk-show-purpose-contact = contact her, in the way she gave
desk-show-purpose-share = tell others, if she agrees each time
# $day (text) - a date
desk-show-consent-day = Agreed on: { $day }
# $day (text) - a date
desk-show-consent-until = Keep the letter until { $day } at most. Then delete it and every copy.
# $hash (text) - 43 letters and digits
desk-show-consent-hash = SHA-256 of the text she agreed to: { $hash }
desk-show-consent-withdraw = How she can take it back:
desk-show-withdraw-ask = by telling your agency
desk-show-consent-other = She agreed for another agency than the letter names. Do not use it before you have asked her.
desk-show-signature-valid = The signature is valid: nobody changed the letter after it was written.
desk-show-signature-missing = The letter has no signature. Somebody may have changed it.
desk-show-signature-wrong = THE SIGNATURE IS WRONG. Do not rely on anything in this letter.
desk-show-use = HOW IT MAY BE USED
desk-show-use-share = Ask her each time before you tell anybody. Without her yes, tell nobody outside your agency.
desk-show-use-only = Tell nobody outside your agency.
desk-show-use-anonymous = Do not try to find out who she is. Look for names in her words before you use them.
desk-show-use-unsaid = She did not say how. Tell nobody outside your agency.
desk-show-use-unknown = Tell nobody outside your agency before you understand her answer.
desk-show-place = WHERE AND WHEN
# $code (text) - two letters of a country, such as GB
desk-show-country = Country: { $code }
desk-show-place-kinds = Kind of place:
desk-show-place-when = When:
desk-show-happened = WHAT IS HAPPENING, OR HAPPENED
desk-show-help = WHAT WOULD HELP
desk-show-unsaid = Not answered.
desk-show-words = HER WORDS
desk-show-words-none = She wrote no words of her own.
desk-show-zawgyi = This looks like Zawgyi, an old way to type Burmese, and may appear broken here. Convert it with a program on your own computer, never online.
desk-show-evidence = EVIDENCE SENT WITH THIS LETTER
desk-show-evidence-care = These are her words for it. What the files really are, nobody has looked at yet.
desk-show-evidence-next = fetch brings it, sealed. To save the files: waymark-desk evidence
desk-show-more = OTHER THINGS IN THIS LETTER, AS THEY STAND
desk-show-original = THE LETTER AS TEXT (report.txt)
desk-show-original-none = The letter holds no report.txt.
# $code (text) - a code of another version of the form
desk-show-unknown = { $code } (a code that this program does not know)
desk-show-caution = Anybody can write such a letter. Check before you act, and never follow a link in it.

## thread: a whole conversation

# $id (text) - the conversation
desk-thread-title = Conversation { $id }
desk-thread-first = BEFORE YOU ANSWER
desk-thread-asks-stop = She asks you to stop. Do not write to her any more.
desk-thread-asks-delete = She asks you to delete what she wrote, and to stop. You may have to keep some of it by law.
# $code (text) - what stands in the letter
desk-thread-asks-unknown = She asks for something that this program does not know: { $code }
desk-thread-moved = She has changed her code. Answers go to the new one.
# $from (number) - number of a letter
# $to (number) - number of a letter
desk-thread-missing = From her letter { $from } to her letter { $to } nothing is here. Fetch again, and ask colleagues. It may be older than your key, or the relay held it back.
# $number (number) - number of a letter
desk-thread-repeated = Two different letters have the number { $number }. Somebody else may use her code. Be careful with what you answer.
# $number (number) - number of a letter
desk-thread-broken = Letter { $number } names another letter before it than the one that is here. Be careful with what you answer.
# $id (text) - the letter
desk-thread-stranger = { $id } is not by the writer of the first letter. Do not rely on it, and do not answer it.
# $id (text) - the letter
desk-thread-unsigned = { $id } has no signature. Do not rely on it.
# $id (text) - the letter
desk-thread-altered = { $id } has a wrong signature. Do not rely on anything in it.
# $id (text) - the letter
desk-thread-elsewhere = { $id } is written to another agency. Ask yourself how it came here.
desk-thread-read-nothing = As far as her last letter tells, she has read none of your answers yet.
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-read = When she wrote last, she had read everything up to your number { $number } of { $day }.
desk-thread-read-unknown = When she wrote last, she had read an answer that this folder does not know: a colleague's, perhaps.
desk-thread-colleagues = Answers of colleagues who do not share this folder are not shown.
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-hers = HER LETTER { $number } { $day }
# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-thread-not-hers = NOT SURE THAT IT IS HERS: LETTER { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-ours = YOUR ANSWER { $number } { $day }
# $number (number) - number of an answer
# $day (text) - a date
desk-thread-last = YOUR LAST ANSWER { $number } { $day }
# $number (number) - number of a notice
# $day (text) - a date
desk-thread-notice = NOTICE { $number } { $day }
desk-thread-way-collected = She was told that her letter was collected.
desk-thread-way-opened = She was told that somebody is reading it.
desk-thread-way-delayed = She was told that it takes longer.
desk-thread-no-copy = Your copy of this answer is not here, or it is sealed to another key.
desk-thread-state-lost = It did not reach her.
desk-thread-state-waiting = The relay does not have it yet. The next fetch or reply sends it.
desk-thread-state-read = She has read it.
desk-thread-state-stored = It waits for her at the relay, or she has read it since.
desk-thread-helped-yes = She says that an answer helped.
desk-thread-helped-some = She says that an answer helped a little.
desk-thread-helped-no = She says that an answer did not help.
desk-thread-helped-unknown = She says something of an answer that this program does not know.
desk-thread-report = All of her answers: waymark-desk show
desk-thread-quarantined = This letter is in quarantine.
# $count (number) - how many files
desk-thread-evidence = { $count ->
    [one] She sent { $count } file with it.
   *[other] She sent { $count } files with it.
}
desk-thread-evidence-here = They are here, sealed. To save them: waymark-desk evidence
desk-thread-evidence-missing = They are not here yet. To get them: waymark-desk fetch
desk-thread-evidence-gone = The relay no longer has them. Ask your colleagues whether they fetched them.

## reply: shown before an answer is sent

# $number (number) - number of a letter
# $day (text) - a date, or nothing
desk-reply-to = The answer goes to the writer of this conversation. Her newest letter here is number { $number } { $day }
# $lang (text) - a language tag, such as ar
desk-reply-lang = Language of the answer: { $lang }
# $day (text) - a date
desk-reply-next = She will be told that she hears more by { $day }. Only promise what you will keep.
desk-reply-last = She will be told that this is your last answer.
desk-reply-translator = Never put a letter or an answer into an online translator. Ask a person you trust.
desk-reply-limited = She limited how you may contact her, or did not say. Look at the answer again as if somebody else read it.
desk-reply-time = ! The answer may name a time.
desk-reply-date = ! The answer may name a day.
desk-reply-address = ! The answer may name a place.
desk-reply-phone = ! The answer may hold a telephone number.
desk-reply-no-agency = ! The directory does not list your agency, or has revoked it. She will not be shown this answer as yours.
desk-reply-not-listed = ! The directory does not list your signing key. She will be warned that this answer is not from you.
desk-reply-not-today = ! The days of your signing key are over, or still to come. Make new keys before you answer.
desk-reply-ask = To send it, type 1 and press Enter:{" "}
# $number (number) - number of the answer
desk-reply-done = The answer is at the relay. It is your number { $number } in this conversation.

## reply: a draft. The program puts # before these lines; they are not sent.

# $lang (text) - a language tag, such as ar
desk-reply-draft-lang = The answer will be marked as written in this language: { $lang }
desk-reply-draft-english = There are no quick answers in this language. Ask a person you trust to translate it, or send it with: --in en
desk-reply-draft-comment = Lines that begin like this one are not sent. Change the text below before you send it.
desk-reply-draft-means = In English it says:
# $path (text) - name of the file
# $command (text) - what to type
desk-reply-draft-done = The draft is in { $path }. Edit it. Then: { $command }

## notice

desk-notice-done = The notice is at the relay. She sees it when she comes back.
desk-notice-before = She was told so before. Nothing was sent.

## evidence

desk-evidence-care = Do not open the files on a computer that has other letters. Pictures may be hard to look at: do not look alone.
# $count (number) - how many files
# $folder (text) - name of the folder
# $list (text) - name of a file
desk-evidence-done = { $count ->
    [one] The whole parcel is good. { $count } file is in { $folder }, with a list, { $list }. Nothing was opened.
   *[other] The whole parcel is good. { $count } files are in { $folder }, with a list, { $list }. Nothing was opened.
}
desk-evidence-other = ! These are not the files that her letter names. Do not rely on them.
# $name (text) - name of the file
# $said (text) - a media type, such as image/jpeg
# $is (text) - a media type
desk-evidence-disguised = ! { $name } is not what it says: it says { $said } and looks like { $is }. Do not open it.
# $name (text) - name of the file
desk-evidence-unknown = ! { $name } is of no kind that this program knows. Do not open it.
# $name (text) - name of the file
desk-evidence-programs = ! { $name } can hold programs. Look at it only on a computer that has nothing else on it.
# $id (text) - the letter
desk-evidence-index-letter = Letter { $id }
# $id (text) - the parcel
desk-evidence-index-parcel = Parcel { $id }
# $hash (text) - 64 digits and letters
desk-evidence-copy-of = A clean copy, made on her phone from the file with SHA-256 { $hash }
desk-evidence-copy = A clean copy, made on her phone

## quarantine

# $id (text) - the letter
desk-quarantine-done = { $id } is in quarantine. export and evidence refuse it from now on.
# $id (text) - the letter
desk-quarantine-lifted = { $id } is no longer in quarantine.
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-quarantine-shown = ! This letter is in quarantine since { $day }. Do not pass it on. { $reason }

## statistics

# $count (text) - a number, or one of the messages below
desk-statistics-letters = Letters: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-threads = Conversations: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-answered = Conversations with an answer: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-yes = Answers helped: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-some = Answers helped a little: { $count }
# $count (text) - a number, or one of the messages below
desk-statistics-helped-no = Answers did not help: { $count }
# $least (number) - the smallest number that is shown
desk-statistics-few = fewer than { $least }
desk-statistics-hidden = not shown, so that a small number can not be worked out
desk-statistics-note = By the last word of each person. Answers of colleagues who do not share the folder are not counted.

## export: letters into files for a case

# $path (text) - name of the file
desk-export-done = The letter is in { $path }
desk-export-plain = The files are plain text. Keep them as safe as the letters, and delete them when you are done.
desk-export-without = Her name, how to reach her and her own words were left out. To put them in, use --identified.
desk-export-left-out-title = LEFT OUT OF THIS FILE
desk-export-left-out = These parts say who she is, or may say it. They stand only in the sealed letter:
desk-export-left-out-here = (left out of this file)
desk-export-no-consent = The letter records no consent to the agency it is written to. Nothing was written. Read it with waymark-desk show, and ask her first.

## What can go wrong. First what happened, then what to do.

# $message (text) - one of the messages below
desk-error = Error: { $message }
desk-error-passphrase-wrong = Wrong passphrase. Try again; check the keyboard's language and Caps Lock.
desk-error-passphrase-differs = The two passphrases differ. Start again.
# $least (number) - fewest characters
desk-error-passphrase-short = The passphrase has fewer than { $least } characters. Take four or five words that have nothing to do with each other.
desk-error-passphrase-terminal = There is no terminal to ask for the passphrase. Write it into a file and use --passphrase-file or --new-passphrase-file.
# $path (text) - name of the file
desk-error-passphrase-file = The first line of { $path } is not a passphrase in UTF-8. Correct the file.
desk-error-identity-damaged = The key file is damaged. Use your copy of it.
desk-error-identity-inbox = This key file has no line waymark-inbox, so it can not fetch. Use the one that keygen made.
desk-error-identity-sign = This key file has no line waymark-sign, so it can not answer. Use the one that keygen or join made.
desk-error-identity-none = This is not a key file. Use the file identity.age that keygen made.
# $most (number) - highest work factor
desk-error-identity-work = The key file can not be made with this work factor. Use 1 to { $most }.
desk-error-identity-memory = The key file asks for more memory than any honest one. Use your copy of it.
desk-error-keys-id = The agency's id has to be 1 to 40 of a-z, 0-9 and -. For example: --agency north-desk
desk-error-keys-name = The agency's name is empty or holds a control character. Write it again.
desk-error-keys-country = The country has to be two capital letters. For example: --country GB
# $most (number) - most days
desk-error-keys-days = Keys can be good for 1 to { $most } days. Choose such a number with --days.
# $reason (text) - what is wrong, in English
desk-error-keys-entry = The entry can not be used ({ $reason }). Correct agency.json in a text editor.
desk-error-keys-other = The entry is of another agency or inbox. Use the newest agency.json and the key file that belongs to it.
desk-error-keys-no-recovery = That entry lists no recovery key to keep. Leave out --keep-recovery to make a new one.
desk-error-keys-not-listed = The entry does not list the key of this key file. Use the newest agency.json, and a key that is in it.
desk-error-keys-oneself = That is your own key. Somebody who stays has to do this, with their own key file.
# $who (text) - what somebody typed for a person
# $there (text) - the notes of all people in the entry
desk-error-keys-who = "{ $who }" is not one line of the entry. Write --who with one of: { $there }
desk-error-identity-handed = The file of --handed holds no inbox for this key file. Ask the colleague who ran leave for yours.
# $number (number) - which line of the recovery key
desk-error-page-line = Line { $number } is not as it was printed. Compare it letter by letter and type it again, with its two digits.
# $number (number) - which line of the recovery key
desk-error-page-missing = Line { $number } is missing. A line is a number, letters and digits, and two digits at the end.
desk-error-page-key = Each line is good, but together they are no key. Are all of them from one page?
desk-error-paper-beside = The recovery key must not lie beside the key file. Choose another folder for --recovery-out, such as a memory stick.
# $letter (text) - what somebody typed for a letter
# $least (number) - fewest characters
desk-error-delete-short = "{ $letter }" names no letter. Use its file, its id, or at least { $least } characters of the id.
# $letter (text) - what somebody typed for a letter
desk-error-delete-several = Several letters begin with "{ $letter }". Write more of the id.
desk-error-delete-nobody = Nobody typed a number, so nothing was deleted. In a script, add --yes.
desk-error-delete-number = That is not the number of letters, so nothing was deleted. Look at the list again.
# $path (text) - name of the file
desk-error-file-exists = { $path } exists already and was not touched. Choose another place, or move it away first.
# $path (text) - name of the file
desk-error-file-missing = { $path } does not exist. Check the name.
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-read = { $path } can not be read ({ $reason }). Check that you may read it.
# $path (text) - name of the file
desk-error-file-long = { $path } is too long to be what it should be. Check the name.
# $path (text) - name of the file
# $reason (text) - the system's own words
desk-error-file-write = { $path } can not be written ({ $reason }). Check the folder and the free space.
# $path (text) - name of the file
# $message (text) - one of the messages below
desk-error-letter = { $path }: { $message }
desk-error-letter-damaged = The file is damaged or cut short. Delete it and fetch it again.
desk-error-letter-newer = A newer version of the form made this letter. Update this program. Until then, use: waymark-desk open
desk-error-letter-none = The file can be opened, but it is no letter. Look at it with: age -d
desk-error-letter-age = This is not a sealed letter. Letters are files that end in .age.
desk-error-letter-key = The letter was not sealed to this key. It is for another agency, or for your older or newer key. Use that key file.
# $path (text) - name of the file
# $line (number) - which line
desk-error-book = Line { $line } of { $path } is damaged, so numbers could be given twice. Put back a copy of the file.
desk-error-reply-stop = She asked you to stop. Nothing was sent. If you have to write all the same, add --although-she-asked-to-stop.
desk-error-reply-delete = She asked you to delete and to stop. Nothing was sent. If you have to write all the same, add --although-she-asked-to-stop.
desk-error-reply-code = No answer can reach her here: she has no code. What she said about reaching her stands above.
desk-error-reply-address = The address in her letter can not be used. Use another way that she gave.
desk-error-reply-seal = The answer could not be sealed, so nothing was sent. Check the language tag after --in, and try again.
# $over (number) - how many bytes
desk-error-reply-long = The answer is { $over } bytes too long. Shorten it.
desk-error-reply-empty = There are no words to send. Lines that begin with # are not sent.
desk-error-reply-blank = Something is still to be filled in: look for ________ in the text.
desk-error-reply-unedited = This is a quick answer as it stands. Change it, so that she sees that somebody read her letter. To send it all the same, add --as-is.
desk-error-reply-draft = Say where to write the draft, with --draft FILE. To send the quick answer unchanged, add --as-is.
desk-error-reply-relay = Say which relay, with --relay, so that the answer can be sent.
desk-error-reply-stdin = The text comes from standard input, so nobody can be asked there. Add --yes, or use a file.
desk-error-reply-not-sent = Nobody typed 1, so nothing was sent. In a script, add --yes.
# $lang (text) - a language tag
desk-error-reply-quick = There are no quick answers in the language { $lang }. Use --draft and have it translated by a person, or use --in en.
# $path (text) - name of the file
desk-error-reply-text = { $path } is not text in UTF-8. Save it again as plain text.
# $path (text) - name of the file
# $name (text) - name of the file
desk-error-reply-name = { $path } does not lie under its own name. Use the letter as it was fetched: { $name }
# $path (text) - name of the file
desk-error-evidence-none = No evidence was sent with { $path }, or the letter does not hold the key to it.
# $path (text) - name of the file
desk-error-evidence-missing = The evidence of { $path } is not here. Run waymark-desk fetch, without --no-parcels.
# $path (text) - name of the file
desk-error-evidence-damaged = { $path } is damaged or not whole. Nothing was saved. Delete it and fetch again.
# $path (text) - name of the file
# $line (number) - which line
desk-error-quarantine = Line { $line } of { $path } can not be read. Correct it in a text editor; until then all letters count as quarantined.
# $path (text) - name of the file
# $day (text) - a date
# $reason (text) - what somebody wrote, or nothing
desk-error-quarantined = { $path } is in quarantine since { $day }. Nothing was written. { $reason }
desk-error-relay-http = http is allowed for this computer only. Use https. If a tunnel encrypts already, add --insecure-http.
desk-error-relay-address = The relay's address has to be like https://relay.example, without a path. Copy it from the directory.
desk-error-relay-answer = The answer is not a relay's, or it was damaged. Check the address, then try again.
desk-error-relay-other = The relay goes by another address, so nothing was asked of it. Use the address in the directory. Behind a tunnel, add --origin.
desk-error-relay-tls = There is no safe connection to the relay. Check the clock of this computer, then the address.
desk-error-relay-timeout = The relay did not answer in time. Try again later.
desk-error-relay-unreachable = The relay can not be reached. Check your connection and the address.
desk-error-relay-busy = The relay is busy. Wait a few minutes, then run the same command again.
desk-error-relay-none = The relay knows no such inbox, or did not accept the key. Check that the directory lists these keys.
desk-error-relay-expired = The relay's directory has expired. Tell the people who run it to install the new one.
desk-error-relay-version = This program and the relay do not understand each other. Update this program.
# $code (text) - the relay's word for the reason
desk-error-relay-refused = The relay refused ({ $code }). Try again later. If it stays so, tell the people who run it.
# $lang (text) - what was asked for
desk-error-lang = There are no words in the language "{ $lang }". waymark-desk --help names those that there are.
desk-error-clock = The clock of this computer is wrong: it shows a year long past. Set it, then try again.
desk-error-random = This computer gives no random numbers, so nothing was made. Use another computer.
desk-error-output = The text could not be written out. Check where the output goes.
