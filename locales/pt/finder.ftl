### The page of all questions, and the rows of the start page that lead to its parts.
### No "police", "trafficking", "abuse" here: others may glance at the start page.

finder-title = Encontrar uma resposta
# The row of the start page.
finder-short = Todas as perguntas, e uma busca

finder-need-n1 = Preciso de algo hoje
finder-need-n1-short = Um lugar seguro, atendimento médico, um plano
finder-need-n2 = Está certo o que fazem comigo?
finder-need-n2-short = Sinais, documentos, salário, regras que foram quebradas
finder-need-n3 = Autoridades, ajuda jurídica e tribunais
finder-need-n3-short = Perguntas, intérpretes, quem guarda segredo
finder-need-n4 = Ficar ou voltar para casa
finder-need-n4-short = Autorizações, refúgio, sem nacionalidade, voltar
finder-need-n5 = Dinheiro e reparação
finder-need-n5-short = Pelo dano sofrido, também entre países
finder-need-n6 = Sobre mim e minha família
finder-need-n6-short = Jovens, pessoas idosas, com crianças, com deficiência
finder-need-n7 = Ajudar alguém, e cartas
finder-need-n7-short = Para pessoas amigas, e o que acontece com uma carta

## By country

finder-countries = Por país
finder-countries-row = Escolha um país
finder-countries-small = Números de telefone, e direitos ali

## Sentences to show

finder-show = Para mostrar a alguém

## The search. It works only with script, and what is typed stays on the page.

finder-search = Buscar
# Stands above the field.
finder-search-words = Uma ou duas palavras
finder-search-stays = O que você escreve fica nesta página.
finder-found = Talvez estas respostas sirvam:
finder-none = Nada foi encontrado. Tente outra palavra, ou procure abaixo.
finder-failed = Não foi possível carregar a busca. Você pode procurar abaixo.
