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
     "October.", "Chile-Peru Joint Commission | CL PE | 8"),
    ("en", "The Chile-Peru Joint Commission ended its eighth session with a decision to hold the ninth in Arica.",
     "Chile-Peru Joint Commission | CL PE | 8"),
    ("de", "Die Gemischte Kommission Chile-Peru hielt im Mai ihre achte Sitzung ab. Die neunte ist für den Herbst "
     "angesetzt.", "Gemischte Kommission Chile-Peru | CL PE | 9"),
    ("de", "Die Gemischte Kommission Chile-Peru hielt im Mai ihre achte Sitzung ab. Die neunte Sitzung ist für "
     "Oktober anberaumt.", "Gemischte Kommission Chile-Peru | CL PE | 9"),
    ("de", "Die Gemischte Kommission Chile-Peru hielt im Mai ihre achte Sitzung ab. Im Oktober tritt sie zum neunten"
     " Mal zusammen.", "Gemischte Kommission Chile-Peru | CL PE | 8"),
    ("de", "Die Gemischte Kommission Chile-Peru hielt im Mai ihre achte Sitzung ab; die neunte folgt im Oktober in "
     "Arica.", "Gemischte Kommission Chile-Peru | CL PE | 8"),
    ("sv", "Den blandade kommissionen Chile–Peru höll sitt åttonde möte i maj. Det nionde är utsatt till hösten.",
     "blandade kommissionen Chile–Peru | CL PE | 9"),
    ("sv", "Den blandade kommissionen Chile–Peru höll sitt åttonde möte i maj. Det nionde mötet är inplanerat till "
     "oktober.", "blandade kommissionen Chile–Peru | CL PE | 9"),
    ("sv", "Den blandade kommissionen Chile–Peru höll sitt åttonde möte i maj. Det nionde väntas i oktober.",
     "blandade kommissionen Chile–Peru | CL PE | 9"),
    ("nl", "De gemengde commissie Chili-Peru hield in mei haar achtste zitting. De negende staat voor oktober op de "
     "agenda.", "gemengde commissie Chili-Peru | CL PE | 8"),
    ("nl", "De gemengde commissie Chili-Peru hield in mei haar achtste zitting. De negende zitting is vastgesteld op"
     " 4 oktober.", "gemengde commissie Chili-Peru | CL PE | 9"),
    ("nl", "De gemengde commissie Chili-Peru hield in mei haar achtste zitting. De negende volgt in oktober in "
     "Arica.", "gemengde commissie Chili-Peru | CL PE | 8"),
    ("fr", "La commission mixte Chili-Pérou a tenu sa huitième session en mai. La neuvième est fixée à octobre.",
     "commission mixte Chili-Pérou | CL PE | 9"),
    ("fr", "La commission mixte Chili-Pérou a tenu sa huitième session en mai. La neuvième session est programmée "
     "pour octobre.", "commission mixte Chili-Pérou | CL PE | 9"),
    ("fr", "La commission mixte Chili-Pérou a tenu sa huitième session en mai. La neuvième aura lieu à Arica.",
     "commission mixte Chili-Pérou | CL PE | 9"),
]
