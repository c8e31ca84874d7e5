### The start page of a language.

home-title = You have rights. You decide what happens next.
# "Remember": browsers and networks keep lists of visited pages. The link home-helps follows.
home-traces = We do not ask your name. Your phone and your network may remember this visit.
home-helps = What helps

home-numbers = Talk to someone now
home-numbers-small = Phone lines, by country
home-letter = Write to someone you choose
home-letter-small = Locked on your phone before it is sent
# In place of the line above, where no agency receives letters.
home-letter-none = Nobody receives letters here. See other ways.
# Shown only where an agency receives letters.
home-answers = Read the answers to your letter
home-answers-small = With the code that you kept
home-about = About this site
home-about-small = What it does, and what can go wrong

home-danger = If you are in danger now, call the emergency number of the country you are in.
home-danger-find = Find the number
