### About this site, and what can still go wrong.
### A message that speaks about clearing the history must also speak about spying programs.

about-title = About this site, and what can go wrong
# $name (text) - the name of the site
about-answer = { $name } tells you about your rights. You can send a locked letter to an agency that you choose. No phone and no site is safe in every way.

## Who runs it

about-who = Who runs it
# $name (text) - the name of the site
about-who-mirror = Different organisations run copies of this site. This copy calls itself { $name }.
about-who-program = The program behind it is free. Everybody may read it and check it.

## What it does

about-does = What this site does
about-does-read = It gives you information. You can read every page without giving a name.
about-does-store = It puts no cookies on your phone, and it saves nothing there on purpose.
about-does-others = It loads nothing from other companies.
about-does-letter = It locks your letter on your phone. Only then it is sent. The mailbox in between keeps it locked.

about-does-not = What this site does not do
about-does-not-decide = It does not decide for you. It does not call anybody for you.
about-does-not-advice = It is not a lawyer, and it does not know your case.
about-does-not-promise = It can not promise that an agency answers, or that it can help.

## What can still go wrong

about-wrong = What can still go wrong
about-wrong-history = Your phone may remember the visit: in the history, in search words, or in saved copies of pages.
about-wrong-history-help = You can delete this visit from the history. Deleting everything at once can be noticed. Deleting does not stop a spying program.
about-wrong-private = A private window of the browser keeps the visit out of the history. It does not stop a spying program.
about-wrong-spy = A person can put a spying program on a phone. Then they may see all that you see and write here.
about-wrong-spy-help = If you think that somebody watches your phone, you may be right. Use another one, like that of a friend or in a library.
about-wrong-network = The owner of the Wi-Fi and the phone company can see that you visit this site. They can not see what you write.
about-wrong-mailbox = The mailbox sees when a letter comes, from which connection, for which agency, and about how long it is.
about-wrong-eyes = Somebody may stand behind you, or take the phone while the page is open.
about-wrong-changed = A person who takes over this site could change it. Your phone can not notice that by itself.
about-wrong-agency = The agency can read your letter. What it tells others is on its card. Somebody there could also make a mistake.
about-wrong-answer = An agency may answer late, or not at all.

## Leave fewer traces on your phone
## The words in “…” stand in the menus of the browsers. In your language, write them as those browsers write them in it;
## if you can not find out, describe the button. Never say "history" without "spying program" in the same message.

about-phone = Leave fewer traces on your phone
about-phone-safe = Do this only if it is safe for you. Nobody has to do it.
about-phone-notice = Deleting only your visit is less noticeable than deleting all. Somebody may still see that the history has a gap. Deleting does not stop a spying program.
# "The list" is the history of the browser: a line for each page that was opened.
about-phone-lines = Each page of this site that you opened is one line in the list. Menus differ: if you do not find a word, look for a similar one.

about-phone-chrome = Chrome, on Android
about-phone-chrome-one = Tap the three dots, then “History”. Tap the bin or the cross beside each line of this site. Deleting does not stop a spying program.
about-phone-chrome-private = Next time, tap the three dots, then “New Incognito tab”. At the end, close that tab.
# Suggestions below the address, while somebody types there: a long press on one of them asks whether to delete it.
about-phone-chrome-hold = Old lines may also show up below the address when you type there. Hold your finger on one to delete it.

# The name of a browser, the same in every language.
about-phone-samsung = Samsung Internet
about-phone-samsung-one = Tap the three lines or dots, then “History”. Hold your finger on a line of this site, then tap “Delete”. Deleting does not stop a spying program.
about-phone-samsung-private = Next time, look in the same menu or under “Tabs” for “Turn on Secret mode”. At the end, close those tabs.

about-phone-safari = Safari, on an iPhone
about-phone-safari-one = Tap the book, or the three dots and “Bookmarks”. Then tap the clock (“History”). Swipe each line of this site to the left, then tap “Delete”. Deleting does not stop a spying program.
about-phone-safari-private = Next time, hold your finger on the sign of Safari among your apps. Tap “New Private Tab”. At the end, close that tab.

# A point of each of the three lists.
about-phone-search = What you searched for is in the same list. You can delete it there in the same way.

about-phone-else = What else may stay
about-phone-account = If you are signed in to a search engine, it may keep your searches as well. You can delete them in its settings.
about-phone-devices = Other devices with the same account may show your visits and your searches.
about-phone-screenshot = A screenshot of a page lies among your photos. Delete it there, and also where deleted photos are kept for a while.
about-phone-open = The list of open apps may show a picture of this page. Close the page first, then swipe the browser out of that list.
about-phone-wifi = A private window does not hide your visit from the owner of the Wi-Fi. With mobile data, the phone company can see it instead.
about-phone-spy = Nothing here stops a spying program. If you can, use a phone that nobody else looks into.

## Leave

about-leave = What Leave does
about-leave-does = Leave hides this page at once and opens a harmless one. What you wrote and did not send is lost.
about-leave-back = After Leave, the Back button does not bring this page back. Without scripts in the browser, it can.
about-leave-keyboard = On a keyboard, you can press Shift three times.
about-leave-not = Leave does not delete the history of the browser, and it does not stop a spying program. Close the tab as well, if you can.
about-leave-return = To come back, type the address of this site again.

## How to check

about-check = How to check this site
about-check-address = Look at the address above. It must be exactly the one that somebody you trust gave you, and start with https.
about-check-call = You can call the agency and compare the numbers on its card, before you send a letter.
about-check-signed = For people who know computers: each copy has a list of its files, and the list of agencies is signed. Anybody can check both.
# Stands before the keys that may sign the list of agencies on this copy, for people who know computers.
about-check-keys = Keys that sign the list of agencies:
# $count (number) - how many of the keys above must have signed the list
about-check-threshold = { $count ->
    [one] { $count } of these keys must sign.
   *[other] { $count } of these keys must sign.
}
