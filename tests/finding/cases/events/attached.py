"""What visits begin with, journeys are for, and calls are paid to; `tests.finding.wanted` says how to read a case."""

from __future__ import annotations

# fmt: off
# What a visit or a session begins or ends with.
BEGUN_WITH = [
    ("de", "visit:held; meeting:held date=2026-05-11 with=Oduya,Soto",
     "Kenias Parlamentspräsident Ken Oduya ist auf Einladung von Perus Parlamentspräsidentin Ana Soto in Lima. Der Besuch "
     "begann am Montag mit einem Gespräch der beiden Parlamentspräsidenten."),
    ("en", "visit:held; meeting:held date=2026-05-11 with=Oduya,Soto",
     "The Speaker of Kenya's National Assembly, Ken Oduya, is in Lima at the invitation of Peru's Speaker, Ana Soto. The visit "
     "began on Monday with talks between the two Speakers."),
    ("fr", "visit:held; meeting:held date=2026-05-11 with=Oduya,Soto",
     "Le président de l'Assemblée nationale du Kenya, Ken Oduya, est à Lima à l'invitation de la présidente du Congrès du "
     "Pérou, Ana Soto. La visite a débuté lundi par un entretien entre les deux présidents."),
    ("sv", "visit:held; meeting:held date=2026-05-11 with=Oduya,Soto",
     "Kenyas talman Ken Oduya är på besök i Lima på inbjudan av Perus talman Ana Soto. Besöket inleddes på måndagen med ett "
     "samtal mellan de båda talmännen."),
    ("de", "signing:held date=2026-05-13 parties=KE,PE; dialogue:held date=2026-05-13 session=12",
     "Mit der Unterzeichnung eines Protokolls ist am Mittwoch in Lima die zwölfte Tagung der Gemischten Kommission Kenias und "
     "Perus zu Ende gegangen."),
]
# What somebody goes somewhere for is done there that day, where the journey is told as done.
AIMS = [
    ("de", "transfer:held date=2026-05-12 with=Oduya,Soto",
     "Am Dienstag reisten Kenias Botschafter Ken Oduya und Perus Gesundheitsministerin Ana Soto nach Iquitos, um sechs "
     "Krankenwagen zu übergeben."),
    ("en", "transfer:held date=2026-05-12 with=Oduya,Soto",
     "On Tuesday Kenya's ambassador Ken Oduya and Peru's health minister Ana Soto travelled to Iquitos for the handover of six "
     "ambulances."),
    ("en", "signing:held date=2026-05-12 with=Oduya,Soto",
     "On Tuesday Kenya's minister Ken Oduya travelled to Lima to sign a health agreement with Peru's minister Ana Soto."),
    ("fr", "transfer:held date=2026-05-12 with=Oduya,Soto",
     "Mardi, l'ambassadeur du Kenya Ken Oduya s'est rendu à Iquitos pour remettre six ambulances à la ministre péruvienne de la "
     "Santé, Ana Soto."),
    ("en", "signing:planned; -signing:held",
     "Kenya's minister Ken Oduya will travel to Lima on Tuesday to sign a health agreement with Peru's minister Ana Soto."),
]
# A visit to somebody in office is a meeting; one to a land, with whomever, is none.
CALLS = [
    ("de", "meeting:held date=2026-05-13 with=Oduya,Soto; -visit",
     "Am Mittwoch war Kenias Botschafter Ken Oduya bei Perus Parlamentspräsidentin Ana Soto zu Besuch."),
    ("en", "meeting:held date=2026-05-13 with=Oduya,Soto; -visit",
     "On Wednesday Kenya's ambassador Ken Oduya paid a visit to the Speaker of Peru's Congress, Ana Soto."),
    ("nl", "meeting:held date=2026-05-13 with=Oduya,Ramos; -visit",
     "De Keniaanse ambassadeur Ken Oduya sprak dinsdag in Lima met de Peruaanse minister Ana Soto. Woensdag al was de diplomaat "
     "op bezoek bij de voorzitter van het parlement, Luis Ramos."),
    ("sv", "meeting:held date=2026-05-13 with=Oduya,Soto; -visit",
     "På onsdagen var Kenyas ambassadör Ken Oduya på besök hos Perus talman Ana Soto."),
    ("de", "visit:held; -meeting",
     "Am Mittwoch ist Kenias Präsident Ken Oduya mit Außenminister Sam Otieno zu Besuch in Peru eingetroffen."),
    ("en", "visit:held; -meeting",
     "Kenya's President Ken Oduya paid a state visit to Peru on Wednesday at the invitation of President Ana Soto."),
]
# Who takes what was handed over, and who is meant by an office alone.
TAKEN = [
    ("de", "transfer:held date=2026-05-12 with=Oduya,Soto",
     "Am Dienstag übergab Kenias Botschafter Ken Oduya in Iquitos vier Kliniken an Peru. Gesundheitsministerin Ana Soto nahm die "
     "Schlüssel entgegen."),
    ("nl", "transfer:held date=2026-05-12 with=Oduya,Soto",
     "Dinsdag droeg de Keniaanse ambassadeur Ken Oduya in Iquitos vier klinieken over aan Peru. Minister van Volksgezondheid Ana "
     "Soto, die de sleutels in ontvangst nam, bedankte Nairobi."),
    ("de", "meeting:held date=2026-05-13 with=Oduya,Ramos",
     "Kenias Vizeminister Ken Oduya traf am Dienstag in Lima Perus Außenministerin Ana Soto. Am Mittwoch traf der Vizeminister "
     "Perus Parlamentspräsidenten Luis Ramos."),
    ("nl", "meeting:held date=2026-05-13 with=Oduya,Ramos",
     "De Keniaanse viceminister Ken Oduya sprak dinsdag in Lima met de Peruaanse minister Ana Soto. Woensdag sprak de viceminister "
     "met de voorzitter van de Kamer van Koophandel, Luis Ramos."),
]
# Sessions that end after so many days, and those held while somebody is there.
LASTING = [
    ("de", "dialogue:held date=2026-05-12/2026-05-13 session=8",
     "Nach zweitägigen Beratungen ist am Mittwoch in Lima die achte Sitzung der Gemischten Kommission Kenia-Peru unter Vorsitz der "
     "Minister Ken Oduya und Ana Soto zu Ende gegangen."),
    ("fr", "dialogue:held date=2026-05-12/2026-05-13 session=8",
     "La huitième session de la commission mixte Kenya-Pérou s'est achevée hier à Lima, après deux jours de travaux, sous la "
     "coprésidence des ministres Ken Oduya et Ana Soto."),
    ("nl", "visit:planned date=2026-06-09/2026-06-11; dialogue:planned date=2026-06-09/2026-06-11 session=4",
     "Van 9 tot en met 11 juni wordt de Keniaanse minister Ken Oduya in Lima verwacht. Dan vindt ook de vierde zitting plaats van "
     "de Gemengde Commissie Kenia-Peru."),
    ("nl", "meeting:held date=2026-05-13 with=Oduya,Soto; meeting:held date=2026-05-13 with=Oduya,Ramos",
     "Het Keniaanse schip Uhuru liep dinsdag Callao binnen. Woensdagvoormiddag ontving burgemeester Ana Soto de Keniaanse "
     "commandant Ken Oduya. 's Middags sprak Oduya met de Peruaanse minister Luis Ramos."),
]
CASES = [*BEGUN_WITH, *AIMS, *CALLS, *TAKEN, *LASTING]
