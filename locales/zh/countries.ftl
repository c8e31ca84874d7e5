### Notes on the emergency numbers of a country, where there is something to know. The numbers are in content/countries.toml.

countries-ar-note = 2022年，911不是在阿根廷所有地方都能用。
countries-bd-note = 有一个来源说，按2可以选英语。
countries-co-note = 这个号码是我们为麦德林市找到的。它不一定在哥伦比亚各地都能用。
countries-id-note = 112只在部分地区能用。
countries-in-note = 在有些地方，人们仍打100找警察，打108找医疗服务。
countries-ke-note = 也有资料列出911。
countries-kh-note = 我们没有可以列出的救护车号码。
countries-et-note = 我们没有可以列出的救护车号码。
countries-lb-note = 我们没有可以列出的救护车号码。
countries-my-note = 2015年的一份报告说，用手机打112也接到同一个地方。
countries-ng-note = 112不一定在尼日利亚各地都能用。
countries-sa-note = 接电话的人大多说阿拉伯语。
countries-ua-note = 我们没有可以列出的救护车号码。
countries-vn-note = 112用于搜寻和救援。
countries-za-note = 用手机可以打112。
