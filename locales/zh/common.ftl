### The frame around every page: the bar, the way out, the links at the end.
### Keep the words in the bar as short as you can: they share one line of a small phone.

## The way out

# The button that is always on screen. One or two words.
common-leave = 离开
# What a screen reader says for that button, and the first stop of the Tab key. It must contain the word above.
common-leave-now = 立即离开本网站
# The only word on the screen while the other page opens. It is also the title of the page then.
common-wait = 正在加载
# Said after the Shift key was pressed once. Three presses leave the site.
common-shift-two = 再按2次 Shift 键即可离开。
# Said after the Shift key was pressed twice.
common-shift-one = 再按1次 Shift 键即可离开。
# The only words on the screen while nobody looks at a page in which something is written. A press shows the page again.
common-veil = 点一下继续

## Finding the way

# The second stop of the Tab key: jumps over the bar.
common-skip = 跳到正文
# Names the list of languages, for people who hear the page.
common-languages = 语言
# Stands before the short code of the page ("B3"), for people who hear the page. On a call, the code says which page it is.
common-code = 页面编号
# Names the links at the end of each page, for people who hear the page.
common-pages = 本站页面
common-home = 首页
common-numbers = 电话号码
common-about = 可能出什么问题
common-letter = 写信

## What must be said

# Shown on every page of a language until a person has reviewed the translation.
common-draft = 这份翻译是草稿，还没有人核对过。
# Shown at the end of every page of a language that a person has checked. $by (text) - who, $date (text) - the day, as the language writes it.
common-reviewed = 这份翻译由 { $by } 于{ $date }核对。
# Shown on a copy of the site that is only for trying out.
common-practice = 本站的这个副本仅供练习。从这里寄出的信没有人看。

## Where a statement comes from

common-sources = 这些内容的来源
# Says where we read it and when. $host (text) - the address of the source, like "example.org". $date (text) - the day, as the language writes it.
common-seen = { $date }读自 { $host }。
# Stands at the end of the list of sources.
common-no-advice = 本页提供一般信息，不是律师的意见。
