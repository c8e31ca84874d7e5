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
desk-keygen-next = What to do next
# $path (text) - name of the file
desk-keygen-next-copy = 1. Copy { $path } to a memory stick and lock it away. Without this file no letter can be opened.
desk-keygen-next-passphrase = 2. Write the passphrase on paper and lock it away in another place. Nobody can reset it.
# $path (text) - name of the file
desk-keygen-next-correct = 3. Open { $path } in a text editor. Correct country, langs, run_by, tells_police, tells_immigration, duty_to_report, phones and days.
# In place of the step before, for one more colleague.
# $path (text) - name of the file
desk-keygen-next-add = 3. Copy recipients and sign from { $path } into the agency.json that your agency has. Its fingerprint changes.
desk-keygen-next-send = 4. Send that file to the people who sign the directory. Never send the key file.
desk-keygen-next-call = 5. Let them call you on a number that they know. Read the fingerprint out to them.
desk-keygen-practice = These keys are for practice. Never use them for real letters.

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
desk-show-may-unsaid = DO NOT CONTACT HER. She did not say that you may.
# $code (text) - what stands in the letter
desk-show-may-unknown = DO NOT CONTACT HER before you understand her answer: { $code }
desk-show-how = How:
desk-show-how-unsaid = She gave no way to reach her.
desk-show-when = When it is safe:
desk-show-when-unsaid = She did not say when it is safe. Assume that it is not.
desk-show-avoid = You must NOT:
desk-show-avoid-unsaid = She did not say what to avoid. Leave no message and do not say who you are.
desk-show-other-person = Somebody else may pick up or read it. Ask for nothing and name nothing until you know who it is.
desk-show-reply-none = She has no code to read an answer on the site.
desk-show-reply-there = She can read an answer on the site with her code.
desk-show-danger = SIGNS OF DANGER IN HER ANSWERS
desk-show-danger-none = None of her answers says so. She may still be in danger.
desk-show-about = ABOUT THIS LETTER
# $agency (text) - id of the agency
desk-show-to = Written to: { $agency }
# $lang (text) - a language tag, such as ar
desk-show-lang = Language: { $lang }
# $day (text) - a date
desk-show-day = Date by her phone: { $day }
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
desk-show-consent-other = She agreed for another agency than the letter names. Do not use it before you have asked her.
desk-show-signature-valid = The signature is valid: nobody changed the letter after it was written.
desk-show-signature-missing = The letter has no signature. Somebody may have changed it.
desk-show-signature-wrong = THE SIGNATURE IS WRONG. Do not rely on anything in this letter.
desk-show-happened = WHAT IS HAPPENING, OR HAPPENED
desk-show-help = WHAT WOULD HELP
desk-show-unsaid = Not answered.
desk-show-words = HER WORDS
desk-show-words-none = She wrote no words of her own.
desk-show-more = OTHER THINGS IN THIS LETTER, AS THEY STAND
desk-show-original = THE LETTER AS TEXT (report.txt)
desk-show-original-none = The letter holds no report.txt.
# $code (text) - a code of another version of the form
desk-show-unknown = { $code } (a code that this program does not know)
desk-show-caution = Anybody can write such a letter. Check before you act, and never follow a link in it.

## What can go wrong. First what happened, then what to do.

# $message (text) - one of the messages below
desk-error = Error: { $message }
desk-error-passphrase-wrong = Wrong passphrase. Try again; check the keyboard's language and Caps Lock.
desk-error-passphrase-differs = The two passphrases differ. Start again.
# $least (number) - fewest characters
desk-error-passphrase-short = The passphrase has fewer than { $least } characters. Take four or five words that have nothing to do with each other.
desk-error-passphrase-terminal = There is no terminal to ask for the passphrase. Write it into a file and use --passphrase-file.
# $path (text) - name of the file
desk-error-passphrase-file = The first line of { $path } is not a passphrase in UTF-8. Correct the file.
desk-error-identity-damaged = The key file is damaged. Use your copy of it.
desk-error-identity-inbox = This key file has no line waymark-inbox, so it can not fetch. Use the one that keygen made.
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
desk-error-keys-entry = The file of --entry can not take the new keys ({ $reason }). Correct it, or choose the same kind of key.
desk-error-keys-other = The file of --entry is of another agency or inbox. Use the agency.json that belongs to the key file of --same-inbox.
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
desk-error-lang = There are no words in the language "{ $lang }". Use --lang en or --lang ar.
desk-error-clock = The clock of this computer is wrong: it shows a year long past. Set it, then try again.
desk-error-random = This computer gives no random numbers, so nothing was made. Use another computer.
desk-error-output = The text could not be written out. Check where the output goes.
