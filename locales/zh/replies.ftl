### Quick answers: what an agency may send to a survivor, in her language. Somebody edits each one before it is sent.
### Plain, kind words; 20 words a sentence at most. Promise nothing: no time, no result, no safety.
### Name no place, no hour and no number: she may not be the only one who reads it.
### A label is what the agency's people see when they choose. The text is what she reads.

replies-got-it-label = 信已收到，正在看
replies-got-it = 谢谢你写信给我们。信已经收到，我们正在看。你随时可以再在这里写信给我们。如果你现在有危险，又能安全地打电话，请先打电话求助。

replies-need-time-label = 我们需要更多时间
replies-need-time = 我们看了你的信。我们还需要一些时间，才能好好回复。你没有做错任何事。等的时候，你什么都不必做。

replies-question-label = 一个问题，写信人不必回答
replies-question = 谢谢你的信。我们想更了解你的情况。你可以回答一个问题，也可以都不答，由你决定。我们的问题是：现在什么最能帮到你？

replies-call-us-label = 愿意的话，可以给我们打电话
replies-call-us = 如果对你安全，你也可以打电话和我们谈。我们的号码在你给我们写信的网站上。你不必打电话。你可以继续在这里写。

replies-not-for-us-label = 我们办不了，但这些地方可以
# $others (text) - who may help in our place; the agency's people write it, with a full stop at the end
replies-not-for-us = 谢谢你写信给我们。对不起，这件事我们自己帮不了。这些地方可以：{ $others } 你来问是对的。

replies-safe-first-label = 你的安全最重要
replies-safe-first = 你的安全最重要。请只在没有人能看到你的屏幕时看这个回复。继续在这里给我们写信，对你安全吗？你可以回答安全或不安全，也可以不回答。

replies-evidence-safe-label = 如果安全，留着你有的东西
replies-evidence-safe = 你不必收集证据。请不要做任何让你有危险的事。如果你有消息、照片或文件，请只放在别人找不到的地方。

replies-close-label = 我们不再写信了
replies-close = 这是我们在这次对话里的最后一个回复。你随时可以写一封新的信，给我们或给别的机构。谢谢你的信任。祝你一切都好。
