"""What the sentences behind an event add to it, and what they do not; `tests.finding.wanted` says how to read a case."""

from __future__ import annotations

# fmt: off
RETOLD = [
    ("en", "meeting:held date=2026-05-06 place=New_York parties=FJ,OM with=Soto,Harthy count=1; meeting count=1",
     "Fijian Foreign Minister Ana Soto held talks in New York with Omani Foreign Minister Salim Harthy. The meeting took "
     "place on Wednesday, May 6, 2026."),
    ("en", "meeting:held date=2026-05-11 place=Suva; meeting count=1",
     "Fijian Foreign Minister Ana Soto met her Omani counterpart Salim Harthy. The talks were held on Monday in Suva."),
    ("en", "visit:planned date=2026-05-19/2026-05-21 country=OM with=Soto; visit count=1",
     "Fijian President Ana Soto is to visit Oman. The three-day visit begins on Tuesday."),
    ("en", "signing:held date=2026-05-08 place=Suva parties=FJ,OM; signing count=1",
     "Fiji and Oman signed an agreement on fisheries. The signing took place last Friday in Suva."),
    ("en", "meeting:held date=2026-05-11 with=Soto,Harthy; -summit:held",
     "Fijian Foreign Minister Ana Soto met her Omani counterpart Salim Harthy. The meeting was held on Monday on the "
     "sidelines of the African Union summit."),
    # Not the same: another session, all that there have been, another day, somebody else's.
    ("en", "meeting:held date=2026-05-11; meeting:planned date=2026-09; meeting:held date=2022-03",
     "Fijian Foreign Minister Ana Soto met her Omani counterpart Salim Harthy on Monday in Suva. The next meeting will "
     "be held in Muscat in September. The previous meeting took place in March 2022."),
    ("en", "meeting:held date=2026-05-14; -meeting date=2019",
     "Fijian Foreign Minister Ana Soto met her Omani counterpart Salim Harthy. The talks on a tax treaty began in 2019."),
    ("en", "meeting:held date=2026-05-14 place=Suva; -meeting:planned with=Soto",
     "Fijian Foreign Minister Ana Soto met her Omani counterpart Salim Harthy in Suva. The meeting of the ASEAN defence "
     "ministers takes place in Manila on 2 June."),
    ("de", "meeting:held date=2026-05-06 place=New_York with=Soto,Harthy; meeting count=1",
     "Die fidschianische Außenministerin Ana Soto hat in New York mit ihrem omanischen Amtskollegen Salim Harthy "
     "gesprochen. Das Treffen fand am Mittwoch, dem 6. Mai 2026, statt."),
    ("de", "visit:planned date=2026-05-19/2026-05-20 place=Helsinki with=Soto; visit count=1",
     "Die fidschianische Präsidentin Ana Soto reist nach Finnland. Der offizielle Besuch in Helsinki findet am 19. und "
     "20. Mai statt."),
    ("de", "call:held date=2026-05-08 with=Soto,Harthy; call count=1; -meeting",
     "Die fidschianische Außenministerin Ana Soto telefonierte mit ihrem omanischen Kollegen Salim Harthy. Das Gespräch "
     "fand bereits am Freitag statt."),
    ("nl", "meeting:held date=2026-05-06 place=New_York with=Soto,Harthy; meeting count=1",
     "De Fijische minister van Buitenlandse Zaken Ana Soto heeft in New York een onderhoud gehad met haar Omaanse "
     "ambtgenoot Salim Harthy. Dit overleg vond plaats op woensdag 6 mei 2026."),
    ("nl", "visit:planned date=2026-05-19/2026-05-21 country=OM with=Soto; visit count=1",
     "De Fijische president Ana Soto brengt een bezoek aan Oman. Het driedaagse bezoek begint dinsdag."),
    ("nl", "meeting:held date=2026-05-06 place=Copenhagen; meeting count=1",
     "De Fijische minister van Buitenlandse Zaken Ana Soto sprak met haar Deense collega Mette Lund. De ontmoeting was op "
     "6 mei in Kopenhagen."),
    ("fr", "meeting:held date=2026-05-06 place=New_York with=Soto,Harthy; meeting count=1",
     "La ministre fidjienne des Affaires étrangères, Ana Soto, s'est entretenue à New York avec son homologue omanais "
     "Salim Harthy. La rencontre a eu lieu le mercredi 6 mai 2026."),
    ("fr", "visit:planned date=2026-05-19/2026-05-21 country=OM with=Soto; visit count=1",
     "La présidente fidjienne Ana Soto effectue une visite à Oman. La visite, de trois jours, débute mardi."),
    ("fr", "meeting:held date=2026-05-08 with=Soto,Lund; meeting count=1",
     "La présidente fidjienne Ana Soto a reçu l'ambassadrice danoise Mette Lund. L'audience s'est déroulée vendredi au "
     "palais présidentiel de Suva."),
    ("sv", "meeting:held date=2026-05-06 place=New_York with=Soto,Harthy; meeting count=1",
     "Fijis utrikesminister Ana Soto höll samtal i New York med sin omanske kollega Salim Harthy. Mötet ägde rum onsdagen "
     "den 6 maj 2026."),
    ("sv", "visit:planned date=2026-05-19/2026-05-21 country=OM with=Soto; visit count=1",
     "Fijis president Ana Soto besöker Oman. Det tre dagar långa besöket inleds på tisdag."),
    ("sv", "signing:held date=2026-05-08 place=Suva parties=DK,FJ; signing count=1",
     "Danmark och Fiji har undertecknat ett fiskeavtal. Undertecknandet skedde i fredags i Suva."),
]
CASES = [*RETOLD]
