### The page of all questions, and the rows of the start page that lead to its parts.
### No "police", "trafficking", "abuse" here: others may glance at the start page.

finder-title = 查找答案
# The row of the start page.
finder-short = 全部问题，也可以搜索

finder-need-n1 = 我今天就需要帮助
finder-need-n1-short = 安全的地方、医生、计划
finder-need-n2 = 别人这样对我，对吗？
finder-need-n2-short = 迹象、证件、工资、被违反的规定
finder-need-n3 = 官员、律师和法院
finder-need-n3-short = 提问、翻译、谁会保密
finder-need-n4 = 留下来，还是回家
finder-need-n4-short = 许可、避难、没有国籍、回去
finder-need-n5 = 钱和补救
finder-need-n5-short = 因为受到的伤害，也包括跨国的情况
finder-need-n6 = 关于我和家人
finder-need-n6-short = 年轻、年长、带着孩子、有残障
finder-need-n7 = 帮助别人，以及写信
finder-need-n7-short = 给朋友们看，也说明信会怎样

## By country

finder-countries = 按国家查找
finder-countries-row = 选择国家
finder-countries-small = 当地的电话号码和权利

## Sentences to show

finder-show = 给别人看的句子

## The search. It works only with script, and what is typed stays on the page.

finder-search = 搜索
# Stands above the field.
finder-search-words = 一两个词
finder-search-stays = 你输入的字只留在本页。
finder-found = 这些可能合适：
finder-none = 没有找到。换一个词试试，或者看下面。
finder-failed = 搜索功能没能加载。你可以看下面。
