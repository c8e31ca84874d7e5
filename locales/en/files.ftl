### Photos, sound, videos and papers that follow a letter (F14): choosing, clean copies, sending.
### These messages travel inside the answers' page; the program in the browser reads them from there.
### Keep each sentence short (20 words or fewer). Promise nothing. Never blame.

## Before anything is chosen

files-title = Add photos, sound, videos or papers
files-why = So that they can see what you mean. You do not have to. Your letter is stored without it.
files-before-title = Before you choose
files-never = Do not send sexual pictures of anyone under 18, even of yourself. It can be a crime. Say that they exist.
files-limit-size = All files together can have up to 250 MB.
files-limit-count = Up to 200 files go at once. You can send more afterwards.
files-limit-slow = A slow connection may take long. Keep this page open.
files-limit-data = Sending uses your mobile data: about as much as the files are large.
files-limit-names = The names of your files are not sent. They get numbers instead.
files-limit-stay = The files also stay where they are on this phone. This page does not delete them there.
files-voice = A voice message can stand in place of written words. A voice can be recognised.

## Choosing

files-choose = Choose files
files-choose-small = One or several. Where only one can be chosen at a time, come back here for the next one.
files-list-title = Chosen files
files-list-names = The names stand only on your screen, so that you can tell the files apart.
# $count (number) - how many files will be sent
# $size (text) - how large they are together, such as 3.5 MB
files-total = { $count ->
    [one] { $count } file, { $size }
   *[other] { $count } files, { $size } together
}
# $size (text) - a whole number
files-size-kb = { $size } KB
# $size (text) - a number, perhaps with one digit behind the point
files-size-mb = { $size } MB
files-kind-picture = Picture
files-kind-video = Video
files-kind-sound = Sound
files-kind-paper = Paper
files-kind-packed = Packed files
files-kind-other = Another kind of file
files-looking = This page is looking what the file tells…
files-remove = Remove
# $name (text) - the file's name on this phone, for people who hear the page
files-remove-what = Remove: { $name }

## Files that were not added. Each is followed by their names.

files-refused-title = Not added
# $names (text) - names of files
files-refused-empty = There is nothing in it (0 bytes): { $names }
# $names (text) - names of files
files-refused-large = Alone it is larger than all files together can be: { $names }
# $names (text) - names of files
files-refused-many = More than 200 files can not go at once: { $names }
# $names (text) - names of files
files-refused-together = Together with the others they are too large: { $names }
# $names (text) - names of files
files-refused-twice = Already chosen: { $names }
# $names (text) - names of files
files-refused-unreadable = It can not be read. It may have been moved or deleted: { $names }
files-refused-kept = All other files are still here.
# $names (text) - the first names
# $count (number) - how many more there are
files-and-more = { $count ->
    [one] { $names } and { $count } more
   *[other] { $names } and { $count } more
}

## What is written in a file

# $what (text) - what was found, such as: place, phone or camera model
files-tells = This file tells: { $what }
files-tells-nothing = This page found no place, phone or name written in it. There may still be something.
files-found-place = place
files-found-person = a name
files-found-device = phone or camera model
files-found-serial = serial number of the phone or camera
files-found-time = day and time
files-found-thumbnail = a small picture of it, perhaps from before it was cut
files-found-software = program that was used
files-found-other = other notes

## What is sent of a picture or PDF

files-way-original-weighs = The original may count more as evidence, and may show where you are.
files-way-clean-is = A clean copy is made on this phone. It leaves out notes in the file: place, phone, names.
files-way-clean-shows = It still shows what can be seen: faces, signs, words on a paper, a view from a window.
files-way-question = What should be sent of this file?
files-way-clean = A clean copy
files-way-original = The original
files-way-both = Both: a clean copy to look at, and the original
files-way-all = The same for all pictures and PDFs
files-way-all-clean = Clean copies of all
files-way-all-original = The originals of all
files-way-all-both = Both of all
files-way-only = What is written in this kind of file can not be taken out here. It is sent as it is, or not at all.
files-way-only-large = This file is too large for a clean copy here. It is sent as it is, or not at all.
files-way-only-unsure = This page can not be sure to clean this file. It is sent as it is, or not at all.
files-copy-making = Making a clean copy, to be sure that it works…
# $size (text) - how large it is, such as 3.5 MB
files-copy-ready = The clean copy works: { $size }. This page found no such notes in it.
files-copy-png = This browser can not write this kind of picture. The clean copy is a PNG.
files-copy-smaller = The picture is very large. The clean copy shows a little less detail.
# For a PDF
files-copy-paper = Its pages look the same. Notes about the file, electronic signatures and attached files are left out.
files-copy-failed = A clean copy of this file can not be made here. You can send the original, or remove it.

## Sending

# $count (number) - how many files will be sent
files-send = { $count ->
    [one] Send { $count } file
   *[other] Send { $count } files
}
files-sending-title = Your files are being sent
files-state-reading = Reading the files and locking them on this phone…
files-state-sending = Sending the locked files…
# $seconds (number) - about how long until the next try
files-state-waiting = { $seconds ->
    [one] Waiting for a connection. We try again in { $seconds } second. Nothing that arrived is lost.
   *[other] Waiting for a connection. We try again in { $seconds } seconds. Nothing that arrived is lost.
}
files-state-paused = Paused. Nothing is lost while this page stays open.
files-state-telling = All files have arrived. Telling the agency about them…
# $sent (text) - how much has arrived, such as 3.5 MB
# $all (text) - how much it is in all
files-progress = { $sent } of { $all } have arrived
files-left-minute = At this speed, less than two minutes are left.
# $minutes (number) - about how many minutes
files-left-minutes = { $minutes ->
    [one] At this speed, about { $minutes } minute is left.
   *[other] At this speed, about { $minutes } minutes are left.
}
# $hours (number) - about how many hours
files-left-hours = { $hours ->
    [one] At this speed, about { $hours } hour is left.
   *[other] At this speed, about { $hours } hours are left.
}
files-keep-open = Keep this page open and the screen on. If the page is closed, the files have to be sent from the beginning.
files-pause = Pause
files-resume = Go on
files-cancel = Cancel
files-cancel-sure = Stop sending these files? Your letter is stored in any case.
files-cancel-yes = Yes, stop
files-cancel-no = No, go on
files-cancelled = Sending was stopped. What had arrived is locked, and nobody has a key. It is deleted by itself after two days.

## When it could not go on

files-halt-title = Nothing is sent yet
files-halt-undecided = Please choose for each picture and PDF what should be sent.
files-halt-not-ready = This page is still looking at the files. Please wait a moment, then press again.
files-halt-many = With clean copies and originals there are more than 200 files. Choose one of both for some, or remove some.
files-halt-together = Together the files are too large now. Please remove some. They can go afterwards.
# $name (text) - the file's name on this phone
files-halt-changed = This file was changed, or can not be read any more: { $name }. Remove it, or choose it again.
# $name (text) - the file's name on this phone
files-halt-no-copy = A clean copy could not be made this time: { $name }. Choose something else for it, or try again.
# $count (number) - how many parts
files-halt-lost = { $count ->
    [one] The mailbox lost { $count } part. Please send again: everything is locked anew, with a new key.
   *[other] The mailbox lost { $count } parts. Please send again: everything is locked anew, with a new key.
}
files-halt-full = The mailbox has no room for files right now. Try again later, or with fewer files.
files-halt-refused = The mailbox did not take the files. You can try again later.
files-halt-sealer = The locking program broke on this phone. Close other pages and programs, then try again.
files-halt-letter = Your letter is safe. It is stored without the files.
files-halt-again = The files are still in the list. Sending begins from the start.

## Stored, but the agency does not know of it

files-untold-title = The files are stored, but the agency does not know it yet
files-untold-why = A short letter has to tell them, and it is not stored yet. Please do not close this page.
files-untold-full = The agency's mailbox is full right now. Wait a few minutes, then try again.
files-untold-gone = This agency takes no letters here any more. Please call them, or another help line.
files-untold-refused = The mailbox did not take that letter. Wait a few minutes, then try again.
files-untold-again = Try again

## Stored

files-stored-title = Your files are stored. They are not read yet.
files-stored-list = Their names are no longer on this page.
files-more = Send more files

## The letter that tells of the files, as the agency can read it without our tools

files-plain-heading = Files that follow a letter
# $bytes (text) - how many bytes it has
files-plain-bytes = { $bytes } bytes
files-plain-clean = clean copy
