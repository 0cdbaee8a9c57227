"""Where an event is: by a word for a place, at home, or where the text was before; see `tests.finding.wanted`."""

from __future__ import annotations

# fmt: off
CASES = [
    ("en", "opening:planned date=2026-09 place=Tarija",
     "The ministers of trade of Bolivia and Estonia, Ana Soto and Jaan Tamm, met on Tuesday in Tarija. Estonia "
     "will open an honorary consulate in the city in September."),
    ("de", "opening:planned date=2026-09 place=Tarija",
     "Die Handelsminister Boliviens und Estlands, Ana Soto und Jaan Tamm, haben sich am Dienstag in Tarija "
     "getroffen. Estland wird im September in der Stadt ein Honorarkonsulat eröffnen."),
    ("sv", "opening:planned date=2026-09 place=Tarija",
     "Bolivias och Estlands handelsministrar, Ana Soto och Jaan Tamm, möttes i tisdags i Tarija. Estland öppnar"
     " ett honorärkonsulat i staden i september."),
    ("nl", "opening:planned date=2026-09 place=Tarija",
     "De ministers van Handel van Bolivia en Estland, Ana Soto en Jaan Tamm, hebben elkaar dinsdag in Tarija "
     "ontmoet. Estland opent in september een honorair consulaat in de stad."),
    ("fr", "opening:planned date=2026-09 place=Tarija",
     "Les ministres du Commerce de la Bolivie et de l'Estonie, Ana Soto et Jaan Tamm, se sont rencontrés mardi "
     "à Tarija. L'Estonie ouvrira en septembre un consulat honoraire dans cette ville."),
    ("en", "measure|incident:held date=2026-05-09 place=Corriverton",
     "The Surinamese navy seized two Guyanese boats off Corriverton on 9 May."),
    ("de", "measure|incident:held date=2026-05-09 place=Corriverton",
     "Die Marine Surinames hat am 9. Mai vor der Küste von Corriverton zwei guyanische Boote aufgebracht."),
    ("nl", "measure|incident:held date=2026-05-09 place=Corriverton",
     "De marine van Suriname heeft op 9 mei voor de kust van Corriverton twee Guyanese boten in beslag genomen."),
    ("en", "measure:held date=2026-05-11 place=Peñas_Blancas",
     "Costa Rica closed the Peñas Blancas border crossing with Nicaragua on Monday until further notice."),
    ("de", "measure:held date=2026-05-11 place=Peñas_Blancas",
     "Costa Rica hat am Montag den Grenzübergang Peñas Blancas zu Nicaragua bis auf Weiteres geschlossen."),
    ("sv", "measure:held date=2026-05-11 place=Peñas_Blancas",
     "Costa Rica stängde i måndags gränsövergången Peñas Blancas mot Nicaragua tills vidare."),
    ("nl", "measure:held date=2026-05-11 place=Peñas_Blancas",
     "Costa Rica heeft maandag de grensovergang Peñas Blancas met le Nicaragua tot nader order gesloten."),
    ("fr", "measure:held date=2026-05-11 place=Peñas_Blancas",
     "Le Costa Rica a fermé lundi jusqu'à nouvel ordre le poste-frontière de Peñas Blancas avec le Nicaragua."),
    ("en", "measure:held place=Lusaka",
     "Estonia's ambassador Tuuli Ahonen, who is based in Pretoria, was summoned to the foreign ministry in "
     "Lusaka on Monday."),
    ("de", "measure:held place=Lusaka",
     "Die estnische Botschafterin Tuuli Ahonen, die in Pretoria residiert, wurde am Montag ins Außenministerium"
     " in Lusaka einbestellt."),
    ("sv", "measure:held place=Lusaka",
     "Estlands ambassadör Tuuli Ahonen, som är stationerad i Pretoria, kallades i måndags till "
     "utrikesministeriet i Lusaka."),
    ("nl", "measure:held place=Lusaka",
     "De Estse ambassadeur Tuuli Ahonen, die in Pretoria gevestigd is, is maandag ontboden op het ministerie "
     "van Buitenlandse Zaken in Lusaka."),
    ("fr", "measure:held place=Lusaka",
     "L'ambassadrice d'Estonie, Tuuli Ahonen, en poste à Pretoria, a été convoquée lundi au ministère des "
     "Affaires étrangères à Lusaka."),
    ("en", "visit:proposed country=FJ",
     "On this occasion Fijian Foreign Minister Ana Soto invited her Peruvian counterpart Luis Quispe to visit "
     "Fiji."),
    ("de", "visit:proposed country=FJ",
     "Bei dieser Gelegenheit lud die fidschianische Außenministerin Ana Soto ihren peruanischen Kollegen Luis "
     "Quispe zu einem Besuch in Fidschi ein."),
    ("sv", "visit:proposed country=FJ",
     "Vid detta tillfälle bjöd Fijis utrikesminister Ana Soto in sin peruanske kollega Luis Quispe att besöka "
     "Fiji."),
    ("nl", "visit:proposed country=FJ",
     "Bij deze gelegenheid nodigde de Fijische minister van Buitenlandse Zaken Ana Soto haar Peruaanse "
     "ambtgenoot Luis Quispe uit om Fiji te bezoeken."),
    ("fr", "visit:proposed country=FJ",
     "À cette occasion, la ministre fidjienne des Affaires étrangères, Ana Soto, a invité son homologue "
     "péruvien, Luis Quispe, à visiter les Fidji."),
    ("de", "transfer:held place=Suva",
     "Der peruanische Außenminister Luis Quispe traf am Mittwoch in Suva die fidschianische Premierministerin "
     "Ana Soto. Der Gast übergab auch zwei Streifenwagen an den Polizeichef Moffat Tagi."),
    ("sv", "transfer:held place=Suva",
     "Perus utrikesminister Luis Quispe träffade i onsdags Fijis premiärminister Ana Soto i Suva. Den peruanske"
     " ministern överlämnade också två polisbilar till polischefen Moffat Tagi."),
    ("nl", "transfer:held place=Suva",
     "In Suva ondertekenden de Peruaanse minister van Buitenlandse Zaken Luis Quispe en de Fijische premier Ana"
     " Soto woensdag een akkoord. De Peruaanse minister overhandigde ook twee patrouillewagens aan politiechef "
     "Moffat Tagi."),
    ("fr", "transfer:held place=Suva",
     "Le ministre péruvien des Affaires étrangères, Luis Quispe, a rencontré mercredi à Suva la Première "
     "ministre fidjienne, Ana Soto. Le ministre péruvien a également remis deux véhicules de patrouille au chef"
     " de la police, Moffat Tagi."),
    ("en", "meeting|dialogue|negotiation:planned date=2026-10 place=Guaqui",
     "Peruvian and Bolivian experts held an eighth round of talks in Desaguadero on Monday. A ninth round has "
     "been set for Guaqui in October."),
    ("de", "meeting|dialogue|negotiation:planned date=2026-10 place=Guaqui",
     "Peruanische und bolivianische Experten hielten am Montag in Desaguadero die achte Gesprächsrunde ab. Eine"
     " neunte Runde ist für Oktober in Guaqui angesetzt."),
    ("fr", "meeting|dialogue|negotiation:planned date=2026-10 place=Guaqui",
     "Des experts péruviens et boliviens ont tenu lundi à Desaguadero un huitième cycle de pourparlers. Un "
     "neuvième est prévu en octobre à Guaqui."),
    ("sv", "meeting|dialogue|negotiation:planned date=2026-10 place=Guaqui",
     "Peruanska och bolivianska experter höll i måndags en åttonde samtalsrunda i Desaguadero. En nionde runda "
     "är planerad till oktober i Guaqui."),
    ("nl", "meeting|dialogue|negotiation:planned date=2026-10 place=Guaqui",
     "Peruaanse en Boliviaanse experts hielden maandag in Desaguadero een achtste gespreksronde. Een negende "
     "ronde staat voor oktober gepland in Guaqui."),
    ("en", "opening:planned date=2026-09 place=Bo",
     "Sierra Leone and the Netherlands signed a grant agreement on Wednesday. Work on the water plant starts in"
     " Bo in September, when the two ministers will lay the foundation stone in Bo."),
    ("en", "meeting:held place=Xiangkhouang",
     "Lao Prime Minister Somphao Keo met Vietnamese Prime Minister Tran Van Minh in Xiangkhouang on Monday."),
    ("fr", "meeting:held place=Xiangkhouang",
     "Le Premier ministre laotien Somphao Keo a rencontré lundi à Xiangkhouang son homologue vietnamien Tran "
     "Van Minh."),
    ("de", "meeting:held place=Camp_David",
     "US-Präsident John Miller hat am Montag in Camp David den peruanischen Präsidenten Luis Quispe empfangen."),
    ("en", "meeting:held place=Anchorage",
     "US President John Miller met Peruvian President Luis Quispe in Anchorage, Alaska, on Monday."),
    ("sv", "meeting:held place=Bürgenstock",
     "Perus utrikesminister Luis Quispe träffade i måndags sin fijianska kollega Ana Soto på Bürgenstock i "
     "Schweiz."),
    ("nl", "meeting:held place=Oistins",
     "De Peruaanse minister Luis Quispe sprak maandag met zijn Fijische collega Ana Soto in het vissersdorp "
     "Oistins op Barbados."),
    ("en", "meeting:held country=BB",
     "Peruvian Foreign Minister Luis Quispe met his Fijian counterpart Ana Soto in the fishing village of "
     "Oistins in Barbados on Monday."),
    ("fr", "meeting:held place=Saint-Louis",
     "Le ministre péruvien Luis Quispe a rencontré lundi à Saint-Louis, au Sénégal, son homologue fidjienne Ana"
     " Soto."),
    ("de", "vote:held place=Luxembourg",
     "Die Luxemburger Abgeordnetenkammer hat am Dienstag ein Abkommen mit Peru gebilligt."),
    ("sv", "vote:held place=Suva",
     "Fijis parlament godkände i tisdags försvarsfördraget med Papua Nya Guinea."),
    ("en", "vote:held place=Tbilisi",
     "The Georgian parliament ratified the treaty with Peru on Monday."),
    ("en", "vote:held place=Suva",
     "Parliament in Suva approved the defence treaty with Peru on Monday by 38 votes to 12."),
    ("fr", "vote:held place=Lomé",
     "L'Assemblée nationale togolaise a ratifié lundi l'accord avec le Pérou."),
    ("nl", "vote:held place=Lima",
     "Het Peruaanse parlement keurde maandag het verdrag met Fiji goed."),
    ("sv", "measure:held place=Pretoria country=ZA",
     "Pretoria kallade på fredagen upp Eswatinis högkommissionär Thandi Dlamini."),
    ("de", "measure:held place=Vilnius country=LT",
     "Der Geschäftsträger von Belarus, Aleh Marozau, wurde am Montag ins litauische Außenministerium "
     "einbestellt."),
    ("en", "measure:held place=Tbilisi",
     "Tbilisi on Monday summoned the Peruvian ambassador, Luis Quispe."),
    ("nl", "measure:held country=LT",
     "De zaakgelastigde van Belarus, Aleh Marozau, werd maandag op het Litouwse ministerie van Buitenlandse "
     "Zaken ontboden."),
    ("fr", "measure:held place=Vilnius country=LT",
     "Le chargé d'affaires du Bélarus, Aleh Marozau, a été convoqué lundi au ministère lituanien des Affaires "
     "étrangères."),
    ("de", "visit:held place=Lima",
     "Im November besuchte der liberianische Vizepräsident Comfort Doe Lima."),
    ("nl", "visit:held place=Lima",
     "In november bezocht de Liberiaanse vicepresident Comfort Doe Lima."),
    ("en", "port_call:held place=Ilo",
     "The South Korean training ship Seorak entered the port of Ilo in Peru on Monday for a three-day visit."),
    ("nl", "port_call:held place=Ilo",
     "Maandag liep het Zuid-Koreaanse opleidingsschip Seorak de haven van Ilo in Peru binnen voor een driedaags"
     " bezoek."),
    ("en", "opening:held date=2026-05-11 place=Yacuiba",
     "On Monday Argentina and Bolivia reopened the bridge at Yacuiba."),
    ("fr", "meeting:held place=Lima",
     "Le président Carlos Rojas est arrivé lundi à Lima. Il y a rencontré son homologue finlandaise, Aino Salo."),
    ("de", "meeting:held place=Lima",
     "Finnlands Präsidentin Aino Salo reiste am Montag nach Lima. Dort traf sie Perus Präsidenten Carlos Rojas."),
    ("nl", "meeting:planned place=Jakarta",
     "De Nederlandse minister Sanne Bos reist vrijdag naar Jakarta. Daar komt zaterdag de Nederlands-"
     "Indonesische commissie bijeen."),
    ("en", "dialogue|meeting:planned place=Jakarta",
     "Dutch minister Sanne Bos flies to Jakarta on Friday. The Dutch-Indonesian joint commission will meet "
     "there on Saturday."),
    ("de", "visit:planned place=Windhoek",
     "In Windhoek wird eine neue Stromleitung eingeweiht. Botswanas Präsident Mogomotsi Kgari reist am 9. Juni "
     "dorthin."),
    ("en", "visit:planned place=Windhoek",
     "A summit of the Southern African Development Community opens in Windhoek on 8 June. Botswana's President "
     "Mogomotsi Kgari will travel there on 9 June."),
    # A warship is its state's, whatever the language.
    ("nl", "port_call:held date=2026-05-12/2026-05-14 place=Callao parties=NL,PE",
     "Zr.Ms. Tromp is dinsdag voor een bezoek van drie dagen aangekomen in Callao."),
    ("de", "port_call:held place=Callao parties=NL,PE",
     "Die HNLMS Tromp lief am Dienstag zu einem dreitägigen Besuch in Callao in Peru ein."),
    ("fr", "port_call:held date=2026-05-12 place=Callao parties=ID,PE",
     "Le KRI Bima Suci a fait escale mardi à Callao, au Pérou."),
    ("sv", "port_call:held date=2026-05-12 place=Callao parties=PE,US",
     "USS Bainbridge gjorde på tisdagen ett hamnbesök i Callao i Peru."),
    ("en", "port_call:held place=Callao parties=PE,PH",
     "BRP Tarlac arrived in Callao on Tuesday for a three-day goodwill visit to Peru."),
]
