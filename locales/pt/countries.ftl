### Notes on the emergency numbers of a country, where there is something to know. The numbers are in content/countries.toml.

countries-ar-note = Em 2022, o 911 não funcionava em todas as partes da Argentina.
countries-bd-note = Uma fonte diz que você pode apertar 2 para inglês.
countries-co-note = Encontramos este número para a cidade de Medellín. Talvez não funcione em toda a Colômbia.
countries-id-note = O 112 só funciona em alguns distritos.
countries-in-note = Em alguns lugares, as pessoas ainda usam o 100 para a polícia e o 108 para a saúde.
countries-ke-note = O 911 também aparece na lista.
countries-kh-note = Não temos um número de ambulância que possamos mostrar.
countries-et-note = Não temos um número de ambulância que possamos mostrar.
countries-lb-note = Não temos um número de ambulância que possamos mostrar.
countries-my-note = Um relatório de 2015 diz que o 112, num telefone móvel, chega ao mesmo lugar.
countries-ng-note = O 112 talvez não funcione em toda a Nigéria.
countries-sa-note = Quem atende fala principalmente árabe.
countries-ua-note = Não temos um número de ambulância que possamos mostrar.
countries-vn-note = O 112 é para busca e salvamento.
countries-za-note = O 112 funciona a partir de telefones móveis.
