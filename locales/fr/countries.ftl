### Notes on the emergency numbers of a country, where there is something to know. The numbers are in content/countries.toml.

countries-ar-note = En 2022, le 911 ne marchait pas partout en Argentine.
countries-bd-note = Une source dit que vous pouvez appuyer sur 2 pour l’anglais.
countries-co-note = Nous avons trouvé ce numéro pour la ville de Medellín. Il ne marche peut-être pas partout en Colombie.
countries-id-note = Le 112 marche seulement dans certains districts.
countries-in-note = À certains endroits, on utilise encore le 100 pour la police et le 108 pour la santé.
countries-ke-note = Le 911 est aussi sur la liste.
countries-kh-note = Nous n’avons pas de numéro d’ambulance à montrer.
countries-et-note = Nous n’avons pas de numéro d’ambulance à montrer.
countries-lb-note = Nous n’avons pas de numéro d’ambulance à montrer.
countries-my-note = Un rapport de 2015 dit que le 112 sur un téléphone portable arrive au même endroit.
countries-ng-note = Le 112 ne marche peut-être pas partout au Nigeria.
countries-sa-note = Les personnes qui répondent parlent surtout arabe.
countries-ua-note = Nous n’avons pas de numéro d’ambulance à montrer.
countries-vn-note = Le 112 est pour la recherche et les secours.
countries-za-note = Le 112 marche depuis les téléphones portables.
