"""Dutch articles in which a sentence leaves to those before it who, where and when, and whom an office serves."""

from __future__ import annotations

# fmt: off
LANGUAGE = "nl"
ARTICLES = [
    ("meeting:held with=Rahman,Beatrijs place=Dhaka date=2026-05-14; person:head_of_state name=Rahman "
     "country=BD; person:ambassador name=Verhoef country=NL",
     "Koningin Beatrijs heeft donderdag bij haar beleefdheidsbezoek aan president Abdul Rahman in het "
     "presidentieel paleis in Dhaka ook het woord gegeven aan ambassadeur Henk Verhoef. Rahman bracht het "
     "gesprek op de uitstekende betrekkingen tussen Bangladesh en Nederland."),
    ("person:foreign_minister name=Verhaar country=NL; person:ambassador name=Schoute country=NL",
     "De ministerraad heeft vandaag ingestemd met het voorstel van minister Verhaar van Buitenlandse Zaken om "
     "mr. H.J.J. Schoute voor te dragen voor benoeming tot ambassadeur in Tirana."),
    ("person:foreign_minister name=Teo country=TV; person:head_of_government name=Havili country=TO; "
     "meeting:held date=2026-05-12 with=Teo,Havili",
     "Tuvalu's minister van Buitenlandse Zaken Simon Teo ontmoette dinsdag in Suva de Tongaanse premier Sione "
     "Havili. Oman's ambassadeur Salim Harthi was ook aanwezig."),
    ("person:envoy name=Yilmaz country=XN; person:foreign_minister name=Blom country=NL",
     "Minister Blom (Buitenlandse Zaken) sprak woensdag in Brussel met de Turk Mehmet Yilmaz, de speciale "
     "gezant van de NAVO voor de Kaukasus. Blom zei dat Nederland de missie steunt."),
    ("person:minister name=Aalders country=NL; person:minister name=Maes country=BE; meeting:held "
     "with=Aalders,Maes",
     "De ministers Kees Aalders (Justitie, VVD) en zijn Belgische ambtgenoot Jan Maes (cd&v) hebben maandag "
     "in Antwerpen overlegd over drugshandel. Brussel en Den Haag willen meer samenwerken."),
    ("meeting:planned with=Ekholm,Virtanen without=Solheim",
     "De Zweedse minister van Buitenlandse Zaken Lena Ekholm, de Finse minister van Buitenlandse Zaken Pekka "
     "Virtanen en de Noorse minister van Buitenlandse Zaken Kari Solheim nemen woensdag deel aan een "
     "conferentie in Turku. Ekholm zal ook een apart gesprek hebben met haar Finse ambtgenoot."),
    ("meeting:held date=2026-05-13 with=Mwale,Otieno; meeting:held date=2026-05-13 with=Otieno,Banda; "
     "-meeting with=Mwale,Banda",
     "De Malawische minister van Buitenlandse Zaken Grace Mwale ontving woensdag in Lilongwe haar Keniaanse "
     "ambtgenoot Peter Otieno. Later op de dag had de Keniaanse minister een ontmoeting met president Isaac "
     "Banda."),
    ("meeting:held with=Tran,Sok date=2026-05-12 place=Hanoi",
     "Een Cambodjaanse delegatie onder leiding van handelsminister Dara Sok kwam dinsdag aan in Hanoi. De "
     "delegatie werd ontvangen door de Vietnamese minister van Industrie Hai Tran."),
    ("signing:held place=San_Pedro; opening:held place=San_Pedro date=2026-05-13",
     "De Belgische minister Lotte Claes was dinsdag in Abidjan, waar zij haar Ivoriaanse collega Awa Kone "
     "ontmoette. Woensdag legde zij in San Pedro de eerste steen van een opleidingscentrum. De havenbedrijven "
     "van Antwerpen en San Pedro tekenden daar een memorandum van overeenstemming over België en Ivoorkust."),
    ("measure:held place=Asmara parties=DJ,ER",
     "In maart riep Djibouti zijn ambassadeur terug uit Asmara."),
    ("meeting:held place=Hanoi; meeting:held place=Hanoi with=Braak,Khai; signing:held place=Hanoi "
     "date=2026-05-13",
     "Minister Annelies ter Braak van Buitenlandse Handel heeft dinsdag in Hanoi veertig miljoen euro "
     "toegezegd aan Vietnam. Ter Braak is sinds maandag met een handelsmissie in Vietnam.\n\nTer Braak sprak 's "
     "ochtends met vicepremier Luong Khai. 's Middags werd ze ontvangen door de minister van Landbouw, Trinh "
     "Van. Woensdagochtend tekenden Nederlandse en Vietnamese ondernemingen negen contracten."),
    ("measure:held date=2026-05-13",
     "Een patrouilleboot van Ghana schoot dinsdag op een tanker van Malta. Malta ontbood de volgende dag de "
     "Ghanese ambassadeur Fawzi Amer en vroeg om excuses."),
    ("signing:held date=2026-05-14 with=Claes,Brou place=Abidjan",
     "Minister van Buitenlandse Handel Lotte Claes van België heeft vandaag in Abidjan met de Ivoriaanse "
     "minister van Landbouw, Adjoua Brou, een overeenkomst ondertekend. De ondertekening is het sluitstuk van "
     "de economische missie die de minister van 11 tot 15 mei in Ivoorkust leidt."),
    ("opening:planned date=2026-10",
     "De Finse minister Ville Rehn bezoekt in oktober Tanzania. Tijdens de reis zal zij de gerenoveerde "
     "ambassade in Dar es Salaam openen."),
    ("opening:held with=Wagener,Batbold",
     "De Luxemburgse minister van Economie Jean Wagener ontmoette maandag in Ulaanbaatar de Mongoolse "
     "minister Saran Batbold. Dinsdag legden beiden de eerste steen van een grondstation."),
    ("meeting:held with=Kobal,Chassa date=2026-05-12",
     "De Sloveense parlementsvoorzitter Mateja Kobal is dinsdag in Amman aangekomen. 's Middags werd de "
     "voorzitter door premier Nabil Chassa ontvangen."),
    ("person:minister name=Jansen country=NL; person:regional_leader name=Peeters country=BE",
     "Demissionair minister Jansen (Landbouw, BBB) sprak dinsdag in Brussel met de Vlaamse minister-president "
     "Jan Peeters (N-VA)."),
    ("person:head_of_state name=Simons country=SR; person:foreign_minister name=Todd country=GY; meeting:held "
     "with=Simons,Todd place=Paramaribo",
     "PARAMARIBO – President Jennifer Simons heeft maandag op het Kabinet van de President de Guyanese "
     "minister van Buitenlandse Zaken Hugh Todd ontvangen."),
    ("person:diplomat name=Vries country=NL; person:ambassador name=Kalaba country=ZM",
     "De tijdelijk zaakgelastigde van Nederland in Lusaka, Tom de Vries, werd dinsdag ontvangen door de "
     "Zambiaanse minister. Ambassadeur van Zambia in Brussel, mevrouw Grace Kalaba, was aanwezig."),
    ("person:regional_leader name=Maas country=NL; person:ambassador name=Lopez country=PE",
     "Burgemeester Piet Maas van Rotterdam ontving dinsdag de Peruaanse ambassadeur Maria Lopez."),
    ("person:military_officer name=Bos country=NL; person:defence_minister name=Kask country=EE",
     "Schout-bij-nacht Paul Bos, commandant van de Nederlandse vloot, werd dinsdag in Tallinn ontvangen door "
     "de Estse minister van Defensie Mart Kask."),
    ("person:other name=Amalie country=NL; person:head_of_state name=Santi country=SR",
     "Prinses Amalie van Nederland is dinsdag in Paramaribo ontvangen door de Surinaamse president Chan "
     "Santi."),
    ("meeting:held with=Mwamba,Chirwa place=Lusaka date=2026-05-12; meeting:held with=Mwamba,Phiri "
     "place=Lusaka date=2026-05-13",
     "De Malawische minister van Handel John Mwamba ontmoette dinsdag in Lusaka zijn Zambiaanse ambtgenoot "
     "Grace Chirwa. De twee ministers spraken over maïs. Woensdag werd de Malawische minister ontvangen door "
     "de Zambiaanse vicepresident Mutale Phiri."),
    ("meeting:held with=Lila,Keto place=Tirana date=2026-05-12",
     "TIRANA (ATA) – Minister van Buitenlandse Zaken Besnik Lila ontving dinsdag zijn Finse ambtgenoot Aino "
     "Keto. De ministers prezen de betrekkingen tussen Albanië en Finland."),
    ("person:foreign_minister name=Busaid country=OM; person:foreign_minister name=Blok country=NL",
     "Oman's minister van Buitenlandse Zaken Badr Busaid ontving dinsdag in Muscat minister Blok "
     "(Buitenlandse Zaken)."),
    ("person:international_official name=Yilmaz country=XN; meeting:held with=Blok,Yilmaz",
     "Minister Blok van Buitenlandse Zaken sprak dinsdag in Den Haag met de adjunct-secretaris-generaal van "
     "de NAVO, de Turk Kemal Yilmaz."),
    ("person:defence_minister name=Giang country=VN; person:defence_minister name=Vilay country=LA; "
     "meeting:held with=Giang,Vilay place=Hanoi",
     "Generaal Phan Giang, lid van het Politbureau, adjunct-secretaris van de Centrale Militaire Commissie en "
     "minister van Defensie van Vietnam, ontving dinsdag in Hanoi generaal Khamlieng Vilay, lid van het "
     "Politbureau en minister van Defensie van Laos."),
    ("demand actor=EU; -demand actor=BE",
     "Brussel eist dat Hongarije de wet intrekt. Dat zei de woordvoerder van de Europese Commissie, Jan Maas, "
     "dinsdag."),
    ("demand actor=BE",
     "Brussel eist dat Hongarije de wet intrekt. De Belgische minister Jan Maas zei dinsdag tegen de Europese "
     "Commissie dat de wet niet deugt."),
    ("-demand actor=EU",
     "Den Haag eist dat Hongarije de wet intrekt. Europol meldde dinsdag nieuwe zaken, zei minister Jan Smit."),
]
