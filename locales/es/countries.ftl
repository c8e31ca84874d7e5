### Notes on the emergency numbers of a country, where there is something to know. The numbers are in content/countries.toml.

countries-ar-note = En 2022, el 911 no funcionaba en todas las partes de Argentina.
countries-bd-note = Una fuente dice que puedes presionar 2 para hablar en inglés.
countries-co-note = Encontramos este número para la ciudad de Medellín. Puede que no funcione en toda Colombia.
countries-id-note = El 112 funciona solo en algunos distritos.
countries-in-note = En algunos lugares, la gente todavía usa el 100 para la policía y el 108 para la salud.
countries-ke-note = También aparece el 911.
countries-kh-note = No tenemos ningún número de ambulancia que podamos mostrar.
countries-et-note = No tenemos ningún número de ambulancia que podamos mostrar.
countries-lb-note = No tenemos ningún número de ambulancia que podamos mostrar.
countries-my-note = Un informe de 2015 dice que el 112 desde un teléfono móvil llega al mismo lugar.
countries-ng-note = Puede que el 112 no funcione en toda Nigeria.
countries-sa-note = Quienes contestan hablan sobre todo árabe.
countries-ua-note = No tenemos ningún número de ambulancia que podamos mostrar.
countries-vn-note = El 112 es para búsqueda y rescate.
countries-za-note = El 112 funciona desde teléfonos móviles.
