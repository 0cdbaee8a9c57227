"""Invented passages and how often a format has met: a coming session counts, too, and the first time in years is none."""

from __future__ import annotations

# fmt: off
COUNTED = [
    ("de", "Heute hat in Bischkek die 4. Sitzung der kirgisisch-mongolischen Regierungskommission für Handel "
     "stattgefunden. Die 5. Sitzung der Kommission soll 2028 in Ulan-Bator durchgeführt werden.",
     "kirgisisch-mongolische Regierungskommission für Handel | KG MN | 5"),
    ("de", "Die dritte Tagung des Gemischten Ausschusses Chiles und Omans ging am Dienstag in Lima zu Ende. Die "
     "vierte findet im kommenden Jahr in Maskat statt.", "Gemischter Ausschuss Chiles und Omans | CL OM | 4"),
    ("de", "Chile und Oman hielten die siebten politischen Konsultationen ab. Sie vereinbarten, die achten "
     "Konsultationen 2027 in Maskat abzuhalten.", "politische Konsultationen | CL OM | 8"),
    ("en", "The demarcation commission of Chile and Peru met on 18 May. It was the commission's eighth session. A "
     "ninth has been set for Arica in the autumn.", "demarcation commission of Chile and Peru | CL PE | 9"),
    ("en", "The 12th session of the Oman-Chile Joint Committee was held in Muscat on Monday. The 13th session will "
     "take place in Santiago in 2028.", "Oman-Chile Joint Committee | OM CL | 13"),
    ("en", "Oman and Chile concluded the fourth round of political consultations in Muscat. The two sides agreed to "
     "hold the fifth round in Santiago next year.", "political consultations | OM CL | 5"),
    ("sv", "Den tredje omgången av de politiska konsultationerna mellan Oman och Chile hölls i Muskat. Den fjärde "
     "omgången ska hållas i Santiago 2028.", "politiska konsultationerna | OM CL | 4"),
    ("sv", "Den blandade kommissionen mellan Oman och Chile avslutade på tisdagen sitt sjätte möte. Det sjunde mötet"
     " planeras till hösten.", "blandade kommissionen | OM CL | 7"),
    ("nl", "De vierde zitting van de gemengde commissie van Oman en Chili vond maandag plaats in Muscat. De vijfde "
     "zitting zal in 2028 in Santiago worden gehouden.", "gemengde commissie van Oman en Chili | OM CL | 5"),
    ("nl", "Oman en Chili rondden de derde ronde van de politieke consultaties af. De vierde ronde staat gepland "
     "voor het voorjaar.", "politieke consultaties | OM CL | 4"),
    ("fr", "La quatrième session de la commission mixte entre Oman et le Chili s'est tenue lundi à Mascate. La "
     "cinquième session aura lieu à Santiago en 2028.", "commission mixte | OM CL | 5"),
    ("fr", "Oman et le Chili ont tenu la troisième session de leurs consultations politiques. Les deux parties sont "
     "convenues de tenir la quatrième session à Santiago.", "consultations politiques | OM CL | 4"),
    ("en", "The 13th session of the Oman-Chile Joint Committee will take place in Santiago in 2028.",
     "Oman-Chile Joint Committee | OM CL | 13"),
    ("de", "Die 5. Sitzung der kirgisisch-mongolischen Regierungskommission soll 2028 in Ulan-Bator durchgeführt "
     "werden.", "kirgisisch-mongolische Regierungskommission | KG MN | 5"),
    ("nl", "De gemengde commissie van Suriname en Ghana komt in november in Accra voor het eerst bijeen.",
     "gemengde commissie van Suriname en Ghana | SR GH | 1"),
    ("nl", "De gemengde commissie van beide landen komt in november in Accra voor het eerst bijeen. Suriname en "
     "Ghana tekenden drie documenten.", "gemengde commissie | GH SR | 1"),
    ("de", "Die Gemischte Kommission von Chile und Oman trat am Montag in Lima erstmals zusammen.",
     "Gemischte Kommission | CL OM | 1"),
    ("de", "Die gemeinsame Arbeitsgruppe Chiles und Omans kommt im Mai zum ersten Mal zusammen.",
     "gemeinsame Arbeitsgruppe Chiles und Omans | CL OM | 1"),
    ("en", "The joint commission of Chile and Oman met for the first time in Santiago on Monday.",
     "joint commission of Chile and Oman | CL OM | 1"),
    ("en", "The joint commission of Chile and Oman will convene for the first time in November.",
     "joint commission of Chile and Oman | CL OM | 1"),
    ("en", "The Chile-Oman Joint Committee held its first meeting in Santiago on Monday.",
     "Chile-Oman Joint Committee | CL OM | 1"),
    ("en", "The inaugural session of the Chile-Oman Joint Committee was held in Santiago on Monday.",
     "Chile-Oman Joint Committee | CL OM | 1"),
    ("en", "Chile and Oman held their inaugural strategic dialogue in Muscat on Monday.",
     "strategic dialogue | CL OM | 1"),
    ("sv", "Den gemensamma kommissionen mellan Chile och Oman sammanträdde på måndagen för första gången.",
     "gemensamma kommissionen | CL OM | 1"),
    ("sv", "Den blandade kommissionen mellan Chile och Oman möts för första gången i november.",
     "blandade kommissionen | CL OM | 1"),
    ("fr", "La commission mixte entre le Chili et Oman s'est réunie lundi pour la première fois.",
     "commission mixte | CL OM | 1"),
    ("fr", "La commission mixte entre le Chili et Oman se réunira pour la première fois en novembre.",
     "commission mixte | CL OM | 1"),
    ("fr", "La session inaugurale de la commission mixte entre le Chili et Oman s'est tenue lundi.",
     "commission mixte | CL OM | 1"),
    ("nl", "De gezamenlijke werkgroep van Chili en Oman vergaderde maandag voor de eerste keer.",
     "gezamenlijke werkgroep van Chili en Oman | CL OM | 1"),
    ("de", "Zur konstituierenden Sitzung der Gemischten Kommission trafen sich Vertreter Chiles und Omans am Montag.",
     "Gemischte Kommission | CL OM | 1"),
    ("en", "The joint commission of Chile and Oman met on Monday for the first time since 2019.",
     "joint commission of Chile and Oman | CL OM | None"),
    ("de", "Die Gemischte Kommission von Chile und Oman trat am Montag erstmals seit 2019 zusammen.",
     "Gemischte Kommission | CL OM | None"),
    ("nl", "De gemengde commissie van Chili en Oman kwam maandag voor het eerst sinds 2019 bijeen.",
     "gemengde commissie van Chili en Oman | CL OM | None"),
    ("sv", "Den blandade kommissionen mellan Chile och Oman sammanträdde på måndagen för första gången sedan 2019.",
     "blandade kommissionen | CL OM | None"),
    ("fr", "La commission mixte entre le Chili et Oman s'est réunie lundi pour la première fois depuis 2019.",
     "commission mixte | CL OM | None"),
    ("fr", "La commission mixte entre le Chili et Oman s'est réunie lundi pour la première fois en six ans.",
     "commission mixte | CL OM | None"),
    ("en", "The joint commission of Chile and Oman met on Monday for the first time in six years.",
     "joint commission of Chile and Oman | CL OM | None"),
    ("de", "Die Gemischte Kommission von Chile und Oman trat am Montag zum ersten Mal nach sechs Jahren zusammen.",
     "Gemischte Kommission | CL OM | None"),
    ("en", "The commission of Chile and Peru held its eighth session in May. The ninth session has been set for "
     "autumn.", "commission of Chile and Peru | CL PE | 9"),
    ("en", "The Chile-Peru Joint Commission held its eighth session in May. The ninth is set for October.",
     "Chile-Peru Joint Commission | CL PE | 9"),
    ("en", "The Chile-Peru Joint Commission held its eighth session in May. The ninth session is pencilled in for "
     "October.", "Chile-Peru Joint Commission | CL PE | 9"),
    ("en", "The Chile-Peru Joint Commission held its eighth session in May. The ninth is due in Arica.",
     "Chile-Peru Joint Commission | CL PE | 9"),
    ("en", "The Chile-Peru Joint Commission held its eighth session in May. It will convene for a ninth time in "
     "October.", "Chile-Peru Joint Commission | CL PE | 9"),
    ("en", "The Chile-Peru Joint Commission ended its eighth session with a decision to hold the ninth in Arica.",
     "Chile-Peru Joint Commission | CL PE | 8"),
    ("de", "Die Gemischte Kommission Chile-Peru hielt im Mai ihre achte Sitzung ab. Die neunte ist für den Herbst "
     "angesetzt.", "Gemischte Kommission Chile-Peru | CL PE | 9"),
    ("de", "Die Gemischte Kommission Chile-Peru hielt im Mai ihre achte Sitzung ab. Die neunte Sitzung ist für "
     "Oktober anberaumt.", "Gemischte Kommission Chile-Peru | CL PE | 9"),
    ("de", "Die Gemischte Kommission Chile-Peru hielt im Mai ihre achte Sitzung ab. Im Oktober tritt sie zum neunten"
     " Mal zusammen.", "Gemischte Kommission Chile-Peru | CL PE | 9"),
    ("de", "Die Gemischte Kommission Chile-Peru hielt im Mai ihre achte Sitzung ab; die neunte folgt im Oktober in "
     "Arica.", "Gemischte Kommission Chile-Peru | CL PE | 8"),
    ("sv", "Den blandade kommissionen Chile–Peru höll sitt åttonde möte i maj. Det nionde är utsatt till hösten.",
     "blandade kommissionen Chile–Peru | CL PE | 9"),
    ("sv", "Den blandade kommissionen Chile–Peru höll sitt åttonde möte i maj. Det nionde mötet är inplanerat till "
     "oktober.", "blandade kommissionen Chile–Peru | CL PE | 9"),
    ("sv", "Den blandade kommissionen Chile–Peru höll sitt åttonde möte i maj. Det nionde väntas i oktober.",
     "blandade kommissionen Chile–Peru | CL PE | 9"),
    ("nl", "De gemengde commissie Chili-Peru hield in mei haar achtste zitting. De negende staat voor oktober op de "
     "agenda.", "gemengde commissie Chili-Peru | CL PE | 9"),
    ("nl", "De gemengde commissie Chili-Peru hield in mei haar achtste zitting. De negende zitting is vastgesteld op"
     " 4 oktober.", "gemengde commissie Chili-Peru | CL PE | 9"),
    ("nl", "De gemengde commissie Chili-Peru hield in mei haar achtste zitting. De negende volgt in oktober in "
     "Arica.", "gemengde commissie Chili-Peru | CL PE | 9"),
    ("fr", "La commission mixte Chili-Pérou a tenu sa huitième session en mai. La neuvième est fixée à octobre.",
     "commission mixte Chili-Pérou | CL PE | 9"),
    ("fr", "La commission mixte Chili-Pérou a tenu sa huitième session en mai. La neuvième session est programmée "
     "pour octobre.", "commission mixte Chili-Pérou | CL PE | 9"),
    ("fr", "La commission mixte Chili-Pérou a tenu sa huitième session en mai. La neuvième aura lieu à Arica.",
     "commission mixte Chili-Pérou | CL PE | 9"),
    ("en", "Chile and Peru set up a joint working group on fisheries in 2016. It met for the seventh time in Lima in"
     " October.", "joint working group on fisheries | CL PE | 7"),
    ("en", "Chile and Peru set up a joint security committee against smuggling in January. It has met five times, "
     "most recently in Lima in February.", "joint security committee | CL PE | 5"),
    ("en", "Chile and Peru are to revive the intergovernmental commission, which has met only twice.",
     "intergovernmental commission | CL PE | 2"),
    ("en", "A joint border commission of Chile and Peru was set up in 2021 but has met only twice.",
     "joint border commission of Chile and Peru | CL PE | 2"),
    ("en", "The Chile-Peru Joint Commission held its eighth session in May. It will convene for a ninth time in "
     "October.", "Chile-Peru Joint Commission | CL PE | 9"),
    ("de", "Chile und Peru setzten 2016 eine gemeinsame Arbeitsgruppe für Fischerei ein. Sie tagte im Oktober in "
     "Lima zum siebten Mal.", "gemeinsame Arbeitsgruppe für Fischerei | CL PE | 7"),
    ("de", "Chile und Peru gründeten im Januar einen gemeinsamen Sicherheitsausschuss. Er ist bisher fünfmal "
     "zusammengetreten, zuletzt im Februar in Lima.", "gemeinsamer Sicherheitsausschuss | CL PE | 5"),
    ("de", "Die gemeinsame Grenzkommission Chiles und Perus wurde 2021 eingesetzt, hat aber nur zweimal getagt.",
     "gemeinsame Grenzkommission Chiles und Perus | CL PE | 2"),
    ("de", "Chile und Peru wollen die Regierungskommission wiederbeleben, die erst zweimal zusammengetreten ist.",
     "Regierungskommission | CL PE | 2"),
    ("de", "Die Gemischte Kommission Chile-Peru hielt im Mai ihre achte Sitzung ab. Im Oktober tritt sie zum neunten"
     " Mal zusammen.", "Gemischte Kommission Chile-Peru | CL PE | 9"),
    ("sv", "En gemensam gränskommission mellan Chile och Peru tillsattes 2021 men har bara sammanträtt två gånger.",
     "gemensam gränskommission | CL PE | 2"),
    ("sv", "Chile och Peru tillsatte 2016 en gemensam arbetsgrupp för fiske. Den möttes för sjunde gången i Lima i "
     "oktober.", "gemensam arbetsgrupp för fiske | CL PE | 7"),
    ("sv", "Chile och Peru bildade i januari en gemensam säkerhetskommitté. Den har träffats fem gånger, senast i "
     "februari.", "gemensam säkerhetskommitté | CL PE | 5"),
    ("nl", "Chili en Peru richtten in 2016 een gezamenlijke werkgroep voor visserij op. Die kwam in oktober in Lima "
     "voor de zevende keer bijeen.", "gezamenlijke werkgroep voor visserij | CL PE | 7"),
    ("nl", "De gezamenlijke grenscommissie van Chili en Peru werd in 2021 ingesteld, maar kwam slechts twee keer "
     "bijeen.", "gezamenlijke grenscommissie van Chili en Peru | CL PE | 2"),
    ("nl", "Chili en Peru richtten in januari een gezamenlijk veiligheidscomité op. Het kwam al vijf keer bijeen, "
     "laatst in februari.", "gezamenlijk veiligheidscomité | CL PE | 5"),
    ("fr", "Le Chili et le Pérou ont créé en 2016 un groupe de travail conjoint sur la pêche. Il s'est réuni pour la"
     " septième fois à Lima en octobre.", "groupe de travail conjoint sur la pêche | CL PE | 7"),
    ("fr", "La commission mixte frontalière entre le Chili et le Pérou, créée en 2021, ne s'est réunie que deux "
     "fois.", "commission mixte frontalière | CL PE | 2"),
    ("fr", "Le Chili et le Pérou ont créé en janvier un comité conjoint de sécurité. Il s'est réuni à cinq reprises,"
     " la dernière fois en février.", "comité conjoint de sécurité | CL PE | 5"),
    ("en", "A joint border commission of Chile and Peru was set up in 2021. The presidents have met five times "
     "since.", "joint border commission of Chile and Peru | CL PE | None"),
    ("en", "Chile and Peru have a joint commission. He visited Lima for the third time.",
     "joint commission | CL PE | None"),
    ("de", "Chile und Peru haben eine Gemischte Kommission. Die Außenminister trafen sich zum dritten Mal in diesem "
     "Jahr.", "Gemischte Kommission | CL PE | None"),
    ("fr", "Le Chili et le Pérou ont une commission mixte. Il s'est rendu à Lima pour la troisième fois.",
     "commission mixte | CL PE | None"),
    ("nl", "De gezamenlijke grenscommissie van Chili en Peru kwam slechts één keer bijeen.",
     "gezamenlijke grenscommissie van Chili en Peru | CL PE | 1"),
    ("de", "Die gemeinsame Grenzkommission Chiles und Perus wurde 2021 eingesetzt, hat aber erst einmal getagt.",
     "gemeinsame Grenzkommission Chiles und Perus | CL PE | 1"),
    ("fr", "La commission mixte frontalière entre le Chili et le Pérou ne s'est réunie qu'une seule fois.",
     "commission mixte frontalière | CL PE | 1"),
    ("en", "The joint border commission of Chile and Peru has met only once.",
     "joint border commission of Chile and Peru | CL PE | 1"),
    ("en", "Trade between Chile and Peru is twice that of 2019, the joint commission said.",
     "joint commission | CL PE | None"),
    ("fr", "Kenya et Ouganda ont tenu mardi à Nairobi la cinquième session de leur commission mixte. Ils ont signé un "
     "accord sur la pêche. Le tourisme fut abordé. Un comité en suivra les travaux. La sixième session est prévue à "
     "Kampala.", "commission mixte | KE UG | 6"),
    ("sv", "Kenya och Uganda höll den femte sessionen i sin blandade kommission i Nairobi. Parterna skrev under ett "
     "avtal om fiske. De talade om turism. Handeln har ökat. Den sjätte sessionen hålls i Kampala 2028.",
     "blandade kommission | KE UG | 6"),
    ("nl", "De strategische dialoog tussen Kenia en Oeganda, de zesde, vindt op 4 juni plaats in Kampala.",
     "strategische dialoog | KE UG | 6"),
    ("de", "Die politischen Konsultationen zwischen Kenia und Uganda, die sechsten seit 2015, fanden am Dienstag "
     "statt.", "politische Konsultationen | KE UG | 6"),
    ("sv", "Den kenyansk-ugandiska gränskommissionen möts två gånger om året. Den senaste sessionen, den sjätte i "
     "ordningen, hölls i Kampala.", "kenyansk-ugandiska gränskommissionen | KE UG | 6"),
    ("nl", "De strategische dialoog tussen Kenia en Oeganda, de zesde handelspartner van het land, vindt op 4 juni "
     "plaats.", "strategische dialoog | KE UG | None"),
    ("en", "The political consultations between Kenya and Uganda, the sixth largest economy of Africa, were held on "
     "Tuesday.", "political consultations | KE UG | None"),
    ("en", "Kenya's candidate, Paul Wanjiru, withdrew after the first round and Uganda's Jean Okello was elected to the "
     "council in the third round of voting.", ""),
    ("en", "Pacific leaders elected former Tongan minister Sione Vake as secretary-general at their summit in Apia. He "
     "beat Samoa's candidate by 11 votes to six in the second round.", ""),
    ("en", "Kenya and Uganda held the second round of their political consultations in Kampala and discussed the vote "
     "at the United Nations.", "political consultations | KE UG | 2"),
    # Whose border commission it is, its genitive tells; ministers make a meeting a format, before it or behind.
    ("sv", "Kenyas och Ugandas delegationer skildes i Kampala. Gränskommissionens femte möte inleddes i måndags.",
     "Gränskommissionen | KE UG | 5"),
    ("en", "Kenya held the third Kenya-Uganda foreign ministers' meeting in Mombasa in April.", "meeting | KE UG | 3"),
    ("en", "Kenya and Uganda will hold the meeting of their foreign ministers, which takes place for the fourth time, in "
     "Kampala.", "meeting | KE UG | 4"),
    ("fr", "La deuxième session de la commission mixte entre le Kenya et l'Ouganda s'est achevée hier. La première session "
     "de la commission s'était tenue à Kampala en 2022. La troisième est prévue à Mombasa en 2028.",
     "commission mixte | KE UG | 3"),
]
