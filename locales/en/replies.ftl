### Quick answers: what an agency may send to a survivor, in her language. Somebody edits each one before it is sent.
### Plain, kind words; 20 words a sentence at most. Promise nothing: no time, no result, no safety.
### Name no place, no hour and no number: she may not be the only one who reads it.
### A label is what the agency's people see when they choose. The text is what she reads.

replies-got-it-label = We have your letter and are reading it
replies-got-it = Thank you for writing to us. We have your letter and we are reading it. You can write to us again here at any time. If you are in danger now, please call for help first, if you can do so safely.

replies-need-time-label = We need more time
replies-need-time = We have read your letter. We need some more time before we can answer well. You have done nothing wrong. You do not have to do anything while you wait.

replies-question-label = A question, which she need not answer
replies-question = Thank you for your letter. We would like to understand better. You can answer one question, or none: that is your choice. Our question is: what would help you most now?

replies-call-us-label = She can call us, if she wants to
replies-call-us = If it is safe for you, you can also talk to us on the telephone. You will find our number on the site where you wrote to us. You do not have to call. You can go on writing here.

replies-not-for-us-label = Not for us, but these can help
# $others (text) - who may help in our place; the agency's people write it, with a full stop at the end
replies-not-for-us = Thank you for writing to us. We are sorry: we can not help with this ourselves. These can: { $others } You did right to ask.

replies-safe-first-label = Your safety comes first
replies-safe-first = Your safety comes first. Please read this only when nobody can see your screen. Is it safe for you to go on writing to us here? You can answer yes or no, or not at all.

replies-evidence-safe-label = Keep what you have, if it is safe
replies-evidence-safe = You do not have to collect proof. Please do nothing that puts you in danger. If you have messages, pictures or papers, keep them only where nobody else finds them.

replies-close-label = We will not write any more
replies-close = This is our last answer in this conversation. You can write a new letter at any time, to us or to others. Thank you for your trust. We wish you well.
