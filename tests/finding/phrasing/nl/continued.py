"""What is told of an instrument in the sentence after it or around it, and what is signed alone, in Dutch. All content is invented."""

from __future__ import annotations

LANGUAGE = "nl"

ARTICLES = [
    (
        "-signing; -agreements",
        "Meer dan 20.000 mensen hebben een petitie tegen het visserijbeleid ondertekend, "
        "meldden de organisatoren dinsdag in Accra. De Ghanese minister van Buitenlandse Zaken "
        "Kofi Mensah sprak dezelfde dag met zijn Finse ambtgenoot Eero Laine.",
    ),
    (
        "agreement:negotiating parties=CL,VN",
        "Een vrijhandelsakkoord tussen Chili en Vietnam, waarover sinds 2022 wordt "
        "onderhandeld, kan voor het einde van het jaar worden gesloten, zei handelsminister "
        "Ana Rojas dinsdag in Hanoi.",
    ),
    (
        "treaty:terminated parties=AR,PY; -agreements:signed",
        "Argentinië heeft Paraguay formeel in kennis gesteld van de opzegging van het "
        "rivierverdrag van 1973, meldde het ministerie van Buitenlandse Zaken in Buenos Aires "
        "maandag.",
    ),
    (
        "agreement:to_be_signed parties=FI,GH; -agreements:agreed",
        "Finland en Ghana hebben maandag een landbouwakkoord bereikt. De ondertekening vindt "
        "in september plaats in Accra, zei de Ghanese landbouwminister Kofi Mensah.",
    ),
    (
        "agreement:ratified parties=FI,GH",
        "Finland en Ghana tekenden in maart een luchtvaartakkoord. Het Ghanese parlement "
        "keurde het maandag goed, zei vervoersminister Kofi Mensah.",
    ),
    (
        "treaty|agreement:in_force parties=PT,CV; -agreements:signed; -agreements:ratified",
        "Het uitleveringsverdrag tussen Portugal en Kaapverdië, dat in 2019 werd ondertekend "
        "en een jaar later door beide parlementen is geratificeerd, is in januari in werking "
        "getreden.",
    ),
    (
        "treaty|agreement:in_force parties=PT,CV; -agreements:signed; -agreements:ratified",
        "Het uitleveringsverdrag tussen Portugal en Kaapverdië, dat in 2019 werd ondertekend, "
        "trad in januari in werking.",
    ),
    (
        "commitment by=KR to=LA amount=60 flow=equipment; agreement:signed parties=KR,LA",
        "Zuid-Korea en Laos hebben vrijdag een overeenkomst getekend over de schenking van 60 "
        "ambulances door Zuid-Korea aan Laos.",
    ),
    (
        "commitment by=IN to=FJ amount=12 flow=training",
        "De Fijische politieminister Jone Tabua ontving maandag in Suva de Indiase ambassadeur "
        "Ravi Nair. India zal dit jaar 12 politieagenten opleiden in cyberveiligheid, zei "
        "Tabua.",
    ),
    (
        "agreement:amended count=1; -agreements:signed",
        "Noorwegen en Zambia hebben maandag in Lusaka hun bosbouwakkoord met drie jaar "
        "verlengd. De overeenkomst werd in 2016 ondertekend.",
    ),
    (
        "agreement:amended",
        "Noorwegen en Zambia tekenden in 2016 een visserijakkoord. Het werd in 2022 verlengd.",
    ),
    (
        "agreement:signed; -agreements:ratified",
        "Noorwegen en Zambia tekenden maandag een visserijakkoord. Het Zambiaanse parlement "
        "keurde dinsdag de begroting goed.",
    ),
    (
        "-signing",
        "De Ghanese president Kofi Mensah heeft maandag in Accra een wet over vluchtelingen "
        "ondertekend. Hij ontving dezelfde dag zijn Finse collega Eero Laine.",
    ),
    (
        "-signing",
        "De Ghanese minister van Buitenlandse Zaken Kofi Mensah tekende maandag het "
        "condoleanceregister in de Finse ambassade in Accra.",
    ),
]
