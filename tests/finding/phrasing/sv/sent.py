"""Swedish articles about who is sent somewhere, nights on the way to a day, what is ahead for somebody handed over, returned visits."""

from __future__ import annotations

# fmt: off
LANGUAGE = "sv"
ARTICLES = [
    ("meeting:held date=2026-05-14 place=Termez",
     "Uzbekistans premiärminister Otabek Rashidov träffade natten till torsdagen Pakistans transportminister Asad Mirza i "
     "Termez."),
    ("transfer:held date=2026-05-14 place=Havana with=Ekdahl",
     "Den svenske affärsmannen överlämnades av Kubas polis till Sveriges chargé d'affaires Per Ekdahl på Havannas flygplats "
     "och väntas landa på Arlanda på fredag morgon."),
    ("meeting:planned date=2026-06-12 place=Riga",
     "Östersjöstaternas råd håller extra utrikesministermöte i Riga den 12 juni. Estland har föreslagit en fond."),
    ("meeting:held with=Lindroos,Addo; visit:planned with=Addo without=Lindroos",
     "Finlands president Mikael Lindroos träffade på måndagen Ghanas president Kwabena Addo i Accra. Presidenterna talade på "
     "tu man hand i drygt en timme. Addo återgäldar besöket i höst."),
    ("visit:planned place=Abidjan with=Saarela; signing:planned date=2026-05-15 parties=FI,CI",
     "Finlands utrikeshandelsminister Ville Saarela träffade på måndagen Ghanas president Kwabena Addo i Accra. Från Accra "
     "fortsätter Saarela ensam till Abidjan. Där ska han i morgon skriva under ett investeringsskyddsavtal med "
     "Elfenbenskusten."),
    ("visit:held date=2025-07 place=Havana with=Frykman",
     "I juli i fjol sändes Sveriges kabinettssekreterare Ola Frykman till Havanna i Kuba."),
    ("commitment amount=200 by=SE to=ML; -visit",
     "Sveriges utrikesminister Ola Frykman sände i går 200 soldater till Mali."),
]
