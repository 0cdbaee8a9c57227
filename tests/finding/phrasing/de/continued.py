"""What is told of an instrument in the sentence after it or around it, and what is signed alone, in German. All content is invented."""

from __future__ import annotations

LANGUAGE = "de"

ARTICLES = [
    (
        "-signing; -agreements",
        "Mehr als 20.000 Menschen haben eine Petition gegen die Fischereipolitik "
        "unterzeichnet, teilten die Veranstalter am Dienstag in Accra mit. Ghanas "
        "Außenminister Kofi Mensah traf am selben Tag seinen finnischen Amtskollegen Eero "
        "Laine.",
    ),
    (
        "agreement:negotiating parties=CL,VN",
        "Ein Freihandelsabkommen zwischen Chile und Vietnam, über das seit 2022 verhandelt "
        "wird, könnte bis Jahresende stehen, sagte Handelsministerin Ana Rojas am Dienstag in "
        "Hanoi.",
    ),
    (
        "treaty|agreement:terminated parties=AR,PY; -agreements:signed",
        "Argentinien hat am Montag die Kündigung des Flussvertrags mit Paraguay bekanntgegeben.",
    ),
    (
        "agreement:to_be_signed parties=FI,GH; -agreements:agreed",
        "Finnland und Ghana haben sich am Montag auf ein Agrarabkommen geeinigt. Die "
        "Unterzeichnung soll im September in Accra stattfinden, sagte Ghanas Agrarminister "
        "Kofi Mensah.",
    ),
    (
        "agreement:signed parties=FI,GH; -agreements:ratified; -agreements:in_force",
        "Finnland und Ghana haben im März ein Luftverkehrsabkommen unterzeichnet. Die "
        "Ratifizierung durch das ghanaische Parlament steht noch aus, sagte Verkehrsminister "
        "Kofi Mensah am Montag.",
    ),
    (
        "agreement:ratified parties=FI,GH",
        "Finnland und Ghana haben im März ein Luftverkehrsabkommen unterzeichnet. Das "
        "ghanaische Parlament hat es am Montag gebilligt, sagte Verkehrsminister Kofi Mensah.",
    ),
    (
        "treaty|agreement:in_force parties=PT,CV; -agreements:signed; -agreements:ratified",
        "Der Auslieferungsvertrag zwischen Portugal und Kap Verde, der 2019 unterzeichnet und "
        "ein Jahr später von beiden Parlamenten ratifiziert worden war, ist im Januar in Kraft "
        "getreten.",
    ),
    (
        "commitment by=KR to=LA amount=60 flow=equipment; agreement:signed parties=KR,LA",
        "Südkorea und Laos haben am Freitag ein Abkommen über die Schenkung von 60 "
        "Krankenwagen durch Südkorea an Laos unterzeichnet.",
    ),
    (
        "commitment by=IN to=FJ amount=12 flow=training",
        "Fidschis Polizeiminister Jone Tabua hat am Montag in Suva den indischen Botschafter "
        "Ravi Nair empfangen. Indien werde in diesem Jahr 12 Polizisten in Cybersicherheit "
        "ausbilden, sagte Tabua.",
    ),
    (
        "agreement:amended count=1; -agreements:signed",
        "Norwegen und Sambia haben am Montag in Lusaka ihr Forstabkommen um drei Jahre "
        "verlängert. Die Vereinbarung war 2016 unterzeichnet worden.",
    ),
    (
        "agreement:signed; -agreements:in_force",
        "Norwegen und Sambia haben am Montag ein Fischereiabkommen unterzeichnet. Es muss noch "
        "von beiden Parlamenten ratifiziert werden.",
    ),
    (
        "agreement:amended",
        "Norwegen und Sambia haben 2016 ein Fischereiabkommen unterzeichnet. Es wurde 2022 verlängert.",
    ),
    (
        "-signing",
        "Ghanas Präsident Kofi Mensah hat am Montag in Accra ein Gesetz über Flüchtlinge "
        "unterzeichnet. Er traf am selben Tag seinen finnischen Kollegen Eero Laine.",
    ),
    (
        "-signing",
        "Ghanas Außenminister Kofi Mensah trug sich am Montag in der finnischen Botschaft in "
        "Accra in das Kondolenzbuch ein.",
    ),
    (
        "-signing",
        "Ghanas Präsident Kofi Mensah hat am Montag ein Dekret unterzeichnet, das Finnen von der Visumpflicht befreit.",
    ),
]
