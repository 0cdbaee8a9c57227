"""Single things given, givers by pronoun or money, what is no gift, agreements that run on, in German. All content is invented."""

from __future__ import annotations

LANGUAGE = "de"

ARTICLES = [
    (
        "commitment by=MN to=LU amount=20 flow=personnel",
        "Luxemburg und die Mongolei bauen eine Bodenstation bei Ulan-Bator. Die Mongolei "
        "stellt das Gelände und 20 Techniker.",
    ),
    (
        "commitment by=NO to=ML amount=40 flow=personnel",
        "Norwegens Außenminister Jan Berg besuchte am Montag Bamako. Norwegen stellt Mali ab Juni 40 Ausbilder.",
    ),
    (
        "commitment by=MT to=LY amount=3; commitment by=MT to=LY amount=45 flow=training",
        "Maltas Ministerin Ann Gatt traf am Montag ihren libyschen Kollegen Salem Warfal. "
        "Malta wird Libyen drei Schlauchboote geben und 45 Offiziere der Küstenwache "
        "ausbilden.",
    ),
    (
        "commitment by=CH to=IN amount=2e6 currency=CHF status=considered",
        "Die Schweizer Staatssekretärin Monika Keller traf am Montag in Colombo Minister "
        "Roshan Perera. Der Bundesrat prüft einen Beitrag von 2 Millionen Franken an ein "
        "Ausbildungszentrum in Indien.",
    ),
    (
        "commitment by=AU to=TL amount=1 flow=equipment",
        "Australiens Ministerin Ann Hall besuchte am Dienstag Dili. Australien übergab Osttimor ein Patrouillenboot.",
    ),
    (
        "-commitments",
        "Ungarn übergab am Dienstag Kroatien die Leichen von vier Bergsteigern.",
    ),
    (
        "-commitments",
        "Der dominikanische Verteidigungsminister Andrés Polanco kündigte am Montag die "
        "Entsendung von 1500 weiteren Soldaten an die Grenze zu Haiti an.",
    ),
    (
        "-commitments",
        "Die Präsidenten von Niger und Tschad trafen sich am Montag in Niamey. Der Gipfel "
        "verabschiedete einen mit 420 Millionen Dollar ausgestatteten Aktionsplan.",
    ),
    (
        "commitment by=FI to=TZ amount=48e6",
        "Finnlands Ministerin Elina Sax traf Tansanias Minister Juma Moshi am Dienstag in "
        "Dodoma. Finnland teilte mit, dass es Tansania bis 2029 mit 48 Millionen Euro "
        "unterstützt.",
    ),
    (
        "commitment by=PY to=BO amount=12; commitment amount=650e6 flow=loan by=-",
        "Bolivien und Paraguay bauen eine Gasleitung. Die Andine Entwicklungsbank wird für den "
        "Bau der Leitung einen Kredit von 650 Millionen Dollar geben. Paraguay sagte zu, "
        "Bolivien im Flusshafen von Villeta ein Gelände von 12 Hektar zu überlassen.",
    ),
    (
        "commitment by=IT to=AL amount=2; commitment:pledged by=IT to=AL amount=4",
        "Albaniens Innenminister Arben Hoxha besuchte am Montag Rom. Albanien hat im Januar "
        "von Italien zwei Schnellboote erhalten. Vier weitere sollen nach Angaben aus Rom bis "
        "Ende 2026 folgen.",
    ),
    (
        "agreement:signed parties=PE,FJ; -agreements:in_force",
        "Peru und Fidschi haben am Montag in Suva ein Fischereiabkommen unterzeichnet. Es "
        "tritt am 1. Januar 2027 in Kraft.",
    ),
    (
        "agreement:in_force parties=PE,FJ",
        "Das Fischereiabkommen zwischen Peru und Fidschi läuft bis 2028. Die Minister Ana "
        "Quispe und Semi Waqa trafen sich am Montag in Suva.",
    ),
    (
        "agreement:in_force parties=PE,FJ",
        "Das geltende Fischereiabkommen zwischen Peru und Fidschi läuft Ende Juni aus. Die "
        "Minister Ana Quispe und Semi Waqa trafen sich am Montag in Suva.",
    ),
    (
        "agreement:suspended parties=PE,FJ",
        "Das Fischereiabkommen zwischen Peru und Fidschi ist seit 2023 ausgesetzt. Die "
        "Minister Ana Quispe und Semi Waqa trafen sich am Montag in Suva.",
    ),
    (
        "agreement:to_be_signed parties=PE,FJ; -agreements:signed",
        "Ein Fischereiabkommen zwischen Peru und Fidschi ist unterschriftsreif, sagten die "
        "Minister Ana Quispe und Semi Waqa am Montag in Suva.",
    ),
    (
        "agreement:proposed parties=PE,FJ; -agreements:negotiating",
        "Peru strebt ein Freihandelsabkommen mit Fidschi an, sagte Ministerin Ana Quispe am Montag in Suva.",
    ),
    (
        "agreement:negotiating parties=PE,FJ",
        "Die Gespräche über ein Freihandelsabkommen zwischen Peru und Fidschi stocken seit "
        "März. Die Minister Ana Quispe und Semi Waqa trafen sich am Montag in Suva.",
    ),
    (
        "agreement:in_force parties=PE,FJ; -agreements:signed",
        "Nach dem seit 2019 geltenden Fischereiabkommen dürfen peruanische Boote in den "
        "Gewässern Fidschis fischen. Die Minister Ana Quispe und Semi Waqa trafen sich am "
        "Montag in Suva.",
    ),
]
