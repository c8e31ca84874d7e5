### Notes on the emergency numbers of a country, where there is something to know. The numbers are in content/countries.toml.

countries-ar-note = 911 did not work in all parts of Argentina in 2022.
countries-bd-note = One source says that you can press 2 for English.
countries-co-note = We found this number for the city of Medellín. It may not work everywhere in Colombia.
countries-id-note = 112 works only in some districts.
countries-in-note = In some places, people still use 100 for the police and 108 for health.
countries-ke-note = 911 is listed as well.
countries-kh-note = We have no number for an ambulance that we can show.
countries-et-note = We have no number for an ambulance that we can show.
countries-lb-note = We have no number for an ambulance that we can show.
countries-my-note = A report from 2015 says that 112 on a mobile phone reaches the same place.
countries-ng-note = 112 may not work everywhere in Nigeria.
countries-sa-note = The people who answer speak mostly Arabic.
countries-ua-note = We have no number for an ambulance that we can show.
countries-vn-note = 112 is for search and rescue.
countries-za-note = 112 works from mobile phones.
