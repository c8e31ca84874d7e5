### The list of sources at the end of a guide: what each fact stands on (-law) and where it holds (-where).
### The facts themselves, with quotes and addresses, are in content/facts.toml. Use the usual name of each law in your
### language, if it has one; keep numbers of articles.

facts-un-principle-no-detention-no-charge-law = UN guidance on human rights and human trafficking, 2002, principle 7
facts-un-principle-no-detention-no-charge-where = Guidance for all countries. It is not a law.

facts-ilo-protocol-no-prosecution-power-law = 2014 Protocol on forced labour (International Labour Organization), article 4
facts-ilo-protocol-no-prosecution-power-where = Countries that joined the protocol

facts-eu-non-punishment-law = EU Directive 2011/36 on human trafficking, article 8
facts-eu-non-punishment-where = European Union, but not Denmark

facts-non-punishment-idea-osce-law = Joint statement of the OSCE and the Council of Europe, 2014
facts-non-punishment-idea-osce-where = The countries of the OSCE. It is guidance, not a law.

facts-uk-section-45-adult-law = Modern Slavery Act 2015, section 45
facts-uk-section-45-adult-where = England and Wales

facts-uk-section-45-child-law = Modern Slavery Act 2015, section 45(4)
facts-uk-section-45-child-where = England and Wales

facts-uk-section-45-limits-law = Modern Slavery Act 2015, schedule 4, and guidance for prosecutors
facts-uk-section-45-limits-where = England and Wales

facts-victims-are-still-punished-law = Statement of the Council of Europe’s experts on trafficking, 2014
facts-victims-are-still-punished-where = A general warning

facts-non-punishment-often-not-applied-law = Report of a UN expert on trafficking, 2021 (A/HRC/47/34)
facts-non-punishment-often-not-applied-where = A general warning

facts-duty-to-report-some-countries-law = South African law on trafficking, Act 7 of 2013
facts-duty-to-report-some-countries-where = South Africa

facts-coe-reflection-30-days-law = Council of Europe treaty against trafficking, article 13
facts-coe-reflection-30-days-where = Countries that joined the treaty

facts-coe-reflection-no-expulsion-law = Council of Europe treaty against trafficking, article 13(1)
facts-coe-reflection-no-expulsion-where = Countries that joined the treaty

facts-coe-reflection-purpose-law = Council of Europe treaty against trafficking, article 13, and guidance of its experts
facts-coe-reflection-purpose-where = Countries that joined the treaty

facts-help-not-conditional-coe-law = Council of Europe treaty against trafficking, article 12(6)
facts-help-not-conditional-coe-where = Countries that joined the treaty

facts-eu-free-interpreter-law = EU Directive 2012/29 on victims of crime, article 7
facts-eu-free-interpreter-where = European Union, but not Denmark

facts-country-lb-note-law = Report about Lebanon, 2023
facts-country-lb-note-where = Lebanon

facts-country-kw-note-law = Report about Kuwait, 2024
facts-country-kw-note-where = Kuwait

facts-india-free-legal-aid-law = Legal Services Authorities Act 1987, section 12
facts-india-free-legal-aid-where = India

facts-jordan-free-legal-help-law = Agreement of the Ministry of Justice with the Jordan Bar Association, 2024
facts-jordan-free-legal-help-where = Jordan

facts-no-police-needed-portugal-law = The national network of support teams and shelters
facts-no-police-needed-portugal-where = Portugal

facts-no-police-needed-poland-law = The national centre for victims of trafficking (KCIK)
facts-no-police-needed-poland-where = Poland
