### The page of the letter before the form has started, and where it can not start.
### All words of the form itself are in letter.ftl.

f1-title = Write to someone you choose
f1-answer = You can write a letter to an agency that you choose. Your phone locks it before it is sent. You can stop at any time.
# Shown until the form has started, and where it never starts.
f1-loading = The form starts here by itself, if this browser can run it. It needs up to 200 KB of data, and 100 KB more for sending.
f1-loading-other = If it does not start, use one of the ways below.
f1-noscript = The form can not run in this browser, because scripts are off. We do not offer a form that is not locked.
f1-no-start = The form can not run in this browser. Nothing was sent. Please call, or try another browser.
f1-not-secure = This page is not safe for writing, so the form stays closed. Check that the address starts with https, or call.
f1-ways = Other ways
f1-numbers = Talk to someone now
f1-numbers-small = Phone lines, by country
f1-about = What can still go wrong
f1-about-small = Read this before you write
f1-home = Start page
f1-home-small = Read about your rights

## Where nobody has checked the words that can hurt when they are wrong

f1-closed-title = You can not write a letter in this language yet
f1-closed-answer = Nobody has checked all important words of the letter in this language. A wrong word could hurt you. You can call, or write in another language.
# Above the list of languages.
f1-closed-open = You can write in

## Where nobody receives letters

f1-none-title = You can not write a letter here
f1-none-answer = On this copy of the site, nobody receives letters. Please do not wait for an answer. You can call instead.
