"""Verbs in pieces and turns of phrase, as editors of German and Swedish write them. All content is invented.

The events are read as if published on Tuesday, 20 May 2031; the cases are in the forms of the tests that read them.
"""

from __future__ import annotations

# fmt: off
EVENTS_IN_WORDS = [
    ("de", "visit cancelled None Kalsakau",
     "Vanuatus Premier Joe Kalsakau ließ seinen Besuch in Lesotho kurzfristig platzen."),
    ("de", "call held 2031-05-19 Rojas+Tshering",
     "Paraguays Außenminister Carlos Rojas schaltete sich am Montag per Video mit Bhutans Außenminister Karma "
     "Tshering zusammen."),
    ("de", "port_call held 2031-05-19",
     "Das vietnamesische Schulschiff ging am Montag vor Suva auf Fidschi vor Anker."),
    ("de", "opening held 2031-05-19",
     "Die neue Brücke zwischen Moldau und Rumänien wurde am Montag für den Verkehr freigegeben."),
    ("de", "measure held 2031-05-19",
     "Die Küstenwache Fidschis hat am Montag einen Trawler aus Vanuatu an die Kette gelegt."),
    ("de", "incident held 2031-05-19", "An der Grenze zwischen Lesotho und Vanuatu fielen am Montag Schüsse."),
    ("de", "", "Lesothos Außenminister Thabo Mokoena übte am Montag scharfe Kritik an der Blockade durch Vanuatu."),
    ("sv", "visit cancelled None Kalsakau", "Vanuatus premiärminister Joe Kalsakau har ställt in sin resa till Lesotho."),
    ("sv", "visit held 2031-05-19 Kalsakau",
     "Vanuatus premiärminister Joe Kalsakau mellanlandade på måndagen i Maseru i Lesotho."),
    ("sv", "meeting held 2031-05-19 Munteanu+Pop",
     "Moldaviens president Ana Munteanu satt på måndagen ned med Rumäniens president Dan Pop."),
    ("sv", "port_call held 2031-05-19",
     "Det vietnamesiska skolfartyget ligger sedan i måndags för ankar utanför Suva i Fiji."),
    ("sv", "measure held 2031-05-19", "Fijis kustbevakning tog på måndagen en trålare från Vanuatu i beslag."),
    ("sv", "incident held 2031-05-19", "Soldater från Lesotho och Vanuatu drabbade på måndagen samman vid gränsen."),
    ("sv", "vote held 2031-05-19", "FN:s generalförsamling antog på måndagen en resolution om Vanuatu."),
    ("sv", "", "Lesotho har kallat avtalet med Vanuatu historiskt."),
]

CHAINS_IN_WORDS = [
    ("de", "Lesotho und Vanuatu haben sich auf ein Fischereiabkommen geeinigt.", "agreement agreed"),
    ("de", "Das Fischereiabkommen zwischen Lesotho und Vanuatu ist ausverhandelt.", "agreement agreed"),
    ("de", "Der Senat in Asunción gab grünes Licht für das Abkommen mit Bhutan.", "agreement ratified"),
    ("de", "Lesotho legte das Fischereiabkommen mit Vanuatu auf Eis.", "agreement suspended"),
    ("sv", "Lesotho och Vanuatu rodde ett fiskeavtal i hamn.", "agreement agreed"),
    ("sv", "Senaten i Asunción gav klartecken till avtalet med Bhutan.", "agreement ratified"),
    ("sv", "Lesotho lade fiskeavtalet med Vanuatu på is.", "agreement suspended"),
    ("sv", "Lesotho rev upp fiskeavtalet med Vanuatu.", "agreement terminated"),
]

GIVINGS_IN_WORDS = [
    ("de", "Japan greift Vanuatu mit fünf Millionen Dollar unter die Arme.", ("JP", 5e6, "USD", "pledged")),
    ("de", "Japan lässt Vanuatu fünf Millionen Dollar zukommen.", ("JP", 5e6, "USD", "pledged")),
    ("de", "Japan sagte Vanuatu fünf Millionen Dollar Soforthilfe zu.", ("JP", 5e6, "USD", "pledged")),
    ("de", "Japan rüstet Vanuatu mit zwölf Patrouillenbooten aus.", ("JP", 12, None, "pledged")),
    ("sv", "Japan förser Vanuatu med tolv patrullbåtar.", ("JP", 12, None, "pledged")),
    ("sv", "Japan öppnar en kreditlina på fem miljoner dollar för Vanuatu.", ("JP", 5e6, "USD", "pledged")),
]
