"""How instruments of former years stand, talks yet to begin, parts and rows of instruments, in German. All content is invented."""

from __future__ import annotations

LANGUAGE = "de"

ARTICLES = [
    (
        "treaty:in_force date=1904 parties=BO,CL",
        "Boliviens Außenminister Juan Rojas traf am Dienstag in Arica seinen chilenischen "
        "Kollegen Pablo Soto. Der Grenzvertrag von 1904 zwischen Bolivien und Chile regelt bis "
        "heute den Verkehr.",
    ),
    (
        "treaty|agreement:in_force",
        "Der algerische Minister Karim Haddad empfing am Dienstag seinen portugiesischen "
        "Kollegen Rui Lopes. Algerien und Portugal sind durch einen 2005 unterzeichneten "
        "Freundschaftsvertrag verbunden.",
    ),
    (
        "protocol:suspended parties=BO,CL; -agreements:signed",
        "Bolivien und Chile hatten im Februar in Iquique ein Protokoll über gemeinsame "
        "Streifen unterzeichnet. Bolivien setzte dessen Umsetzung am Montag aus.",
    ),
    (
        "agreement:negotiating parties=CH,GH",
        "Die Schweiz und Ghana haben am Dienstag in Bern Gespräche geführt. Eine "
        "Migrationspartnerschaft zwischen der Schweiz und Ghana ist in Verhandlung.",
    ),
    (
        "plan:agreed parties=IS,NO",
        "Islands Premierminister Jon Arason und Norwegens Ministerpräsidentin Kari Berg trafen "
        "sich im Mai in Akureyri. Sie einigten sich auf ein gemeinsames Forschungsprogramm.",
    ),
    (
        "agreement:proposed parties=TH,BD; -agreements:negotiating",
        "Thailand und Bangladesch wollen im nächsten Jahr Verhandlungen über ein "
        "Freihandelsabkommen aufnehmen, sagte Außenminister Somchai Rattana am Dienstag in "
        "Dhaka.",
    ),
    (
        "treaty:signed parties=BO,PY; -agreements:to_be_signed",
        "Bolivien und Paraguay haben am Mittwoch in Santa Cruz den Vertrag über den Transit "
        "von Erdgas unterzeichnet, mit welchem ab 2028 täglich vier Millionen Kubikmeter nach "
        "Brasilien fließen sollen.",
    ),
    (
        "treaty:signed parties=BO,PY; -agreements:to_be_signed",
        "Bolivien und Paraguay haben am Mittwoch in Santa Cruz den Vertrag über den Transit "
        "von Erdgas unterzeichnet, durch den ab 2028 Gas nach Brasilien fließen soll.",
    ),
    (
        "agreement:terminated parties=AL,GR",
        "Ein Abkommen über den Festlandsockel von 2009 zwischen Albanien und Griechenland "
        "wurde vom albanischen Verfassungsgericht für ungültig erklärt.",
    ),
    (
        "memorandum_of_understanding:signed parties=MN,LA; plan:signed parties=MN,LA",
        "Die Außenminister der Mongolei und von Laos, Bat Dorj und Khamla Vilay, trafen sich "
        "am Montag. Unterzeichnet wurden ein Memorandum über die Veterinärmedizin und ein Plan "
        "des Kulturaustausches.",
    ),
]
