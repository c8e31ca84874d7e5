### Cards to show: short sentences that somebody shows to an official, a doctor or a helper, in two languages.
### Each is said by the person who shows it, and read by a stranger: polite, clear, complete in itself.
### Keep "I" free of gender where the language lets you. No sentence may promise, admit or accuse anything.

cards-title = Cartões para mostrar
# The line below the title, in lists.
cards-short = Frases em dois idiomas
cards-answer = Você pode mostrar estas frases a alguém que não fala seu idioma. Também pode imprimir esta página.
cards-how = Como usar os cartões
cards-how-choose = Escolha o idioma da pessoa a quem você quer mostrar os cartões. Depois aponte para uma frase.
cards-how-right = Estas frases não são uma lei. Talvez ajudem as pessoas a entender você.
cards-how-keep = Um cartão impresso pode ser encontrado por alguém. Guarde-o só se isso for seguro para você.
# Above the list of languages; each opens the sentences in that language.
cards-languages = Em que idioma?
# The heading of the sentences in a guide; the link below it leads to this page.
cards-here = Frases para mostrar
cards-more = Todas as frases, em mais idiomas

cards-interpreter = Preciso de intérprete, por favor.
cards-slowly = Não entendo. Por favor, fale devagar, com palavras simples.
cards-read = Por favor, leia este papel para mim.
cards-lawyer = Quero falar primeiro com um advogado ou uma advogada.
cards-sign = Não quero assinar isto agora. Quero primeiro pedir conselho.
cards-copy = Por favor, dê-me uma cópia deste papel.
cards-woman = Gostaria de falar com uma mulher, se for possível.
cards-man = Gostaria de falar com um homem, se for possível.
cards-break = Preciso de uma pausa. Posso continuar depois.
cards-alone = Gostaria que a nossa conversa fosse a sós, por favor.
cards-doctor = Preciso de atendimento médico.
cards-safe = Preciso de um lugar seguro para esta noite.
cards-police = Por favor, não chame a polícia ainda. Quero primeiro pedir conselho.
cards-where = Por favor, não conte a ninguém onde estou.
cards-employer = Por favor, não entre em contato com quem me emprega.
cards-family = Por favor, não entre em contato com a minha família.
cards-embassy = Por favor, não entre em contato com a minha embaixada.
cards-afraid = Tenho medo de voltar ao meu país.
cards-papers = Alguém levou os meus documentos.
cards-child = Tenho menos de 18 anos.
cards-support = Gostaria que uma pessoa da minha confiança ficasse comigo.
cards-number = Por favor, escreva para mim seu nome e seu número de telefone.
