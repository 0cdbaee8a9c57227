"""Events told beside others: what preceded a session, what is celebrated, who meets again; see `tests.finding.wanted`."""

from __future__ import annotations

# fmt: off
CASES = [
    # when an anniversary is celebrated
    # what a session was preceded by, what it will take up
    ("en", "dialogue:held date=2026-05-13 parties=LS,SZ; "
     "meeting:held date=2026-05-12 parties=LS,SZ; meeting:held date=2026-05-10/2026-05-11 parties=LS,SZ",
     "King Letsie of Lesotho and King Mswati of Eswatini co-chaired the Fifth Session of the Lesotho-Eswatini"
     " Bi-National Commission in Maseru on Wednesday. The Session was preceded by the meeting of Ministers on 12 May"
     " and by the meeting of Senior Officials on 10 and 11 May 2026."),
    ("fr", "dialogue:held date=2026-05-13 parties=LS,SZ; "
     "meeting:held date=2026-05-12 parties=LS,SZ; meeting:held date=2026-05-10/2026-05-11 parties=LS,SZ",
     "La cinquième session de la commission binationale Lesotho-Eswatini s'est tenue mercredi à Maseru. Elle avait été"
     " précédée d'une réunion des ministres le 12 mai et d'une réunion des hauts fonctionnaires les 10 et 11 mai 2026."),
    ("de", "dialogue:held date=2026-05-13 parties=LS,SZ; "
     "meeting:held date=2026-05-12 parties=LS,SZ; meeting:held date=2026-05-10/2026-05-11 parties=LS,SZ",
     "Die fünfte Tagung der Gemischten Kommission von Lesotho und Eswatini fand am Mittwoch in Maseru statt. Ihr waren"
     " ein Treffen der Minister am 12. Mai und ein Treffen der hohen Beamten am 10. und 11. Mai 2026 vorausgegangen."),
    ("nl", "dialogue:held date=2026-05-13 parties=LS,SZ; "
     "meeting:held date=2026-05-12 parties=LS,SZ; meeting:held date=2026-05-10/2026-05-11 parties=LS,SZ",
     "De vijfde zitting van de gemengde commissie van Lesotho en Eswatini vond woensdag plaats in Maseru. Ze werd"
     " voorafgegaan door een vergadering van ministers op 12 mei en een vergadering van hoge ambtenaren op 10 en 11"
     " mei 2026."),
    ("sv", "dialogue:held date=2026-05-13 parties=LS,SZ; "
     "meeting:held date=2026-05-12 parties=LS,SZ; meeting:held date=2026-05-10/2026-05-11 parties=LS,SZ",
     "Det femte mötet i Lesothos och Eswatinis blandade kommission hölls på onsdagen i Maseru. Det föregicks av ett"
     " ministermöte den 12 maj och ett ämbetsmannamöte den 10 och 11 maj 2026."),
    ("en", "meeting:held date=2026-05-12 parties=LS,SZ; dialogue:planned date=2026-06 parties=LS,SZ",
     "President Letsie Moshoe of Lesotho and King Mswati of Eswatini met in Maseru on Tuesday. The Joint Commission on"
     " Defence will consider the matter at its 12th session, to be held in Mbabane in June."),
    ("de", "meeting:held date=2026-05-12 parties=LS,SZ; dialogue:planned date=2026-06 parties=LS,SZ",
     "Präsident Letsie Moshoe von Lesotho und König Mswati von Eswatini trafen sich am Dienstag in Maseru. Die"
     " Gemeinsame Verteidigungskommission wird sich auf ihrer 12. Sitzung, die im Juni in Mbabane stattfindet, damit"
     " befassen."),
    ("fr", "meeting:held date=2026-05-12 parties=LS,SZ; dialogue:planned date=2026-06 parties=LS,SZ",
     "Le président Letsie Moshoe du Lesotho et le roi Mswati d'Eswatini se sont rencontrés mardi à Maseru. La"
     " commission mixte de défense examinera la question lors de sa 12e session, qui se tiendra en juin à Mbabane."),
    ("nl", "meeting:held date=2026-05-12 parties=LS,SZ; dialogue:planned date=2026-06 parties=LS,SZ",
     "President Letsie Moshoe van Lesotho en koning Mswati van Eswatini ontmoetten elkaar dinsdag in Maseru. De"
     " gemengde defensiecommissie buigt zich over de kwestie op haar 12e zitting, die in juni in Mbabane wordt"
     " gehouden."),
    ("sv", "meeting:held date=2026-05-12 parties=LS,SZ; dialogue:planned date=2026-06 parties=LS,SZ",
     "Lesothos president Letsie Moshoe och Eswatinis kung Mswati möttes på tisdagen i Maseru. Den gemensamma"
     " försvarskommissionen ska behandla frågan vid sin tolfte session, som hålls i Mbabane i juni."),
    # signed at a summit; offered to two others
    ("en", "meeting:held date=2026-05-13 parties=AM,KZ,UZ; summit:planned date=2026-06-22 parties=AM,KZ,UZ",
     "The energy ministers of Armenia, Kazakhstan and Uzbekistan met in Tashkent on Wednesday. They instructed experts"
     " to draft an agreement, which is to be signed at the summit of the three presidents in Samarkand on 22 June."),
    ("de", "meeting:held date=2026-05-13 parties=AM,KZ,UZ; summit:planned date=2026-06-22 parties=AM,KZ,UZ",
     "Die Energieminister Armeniens, Kasachstans und Usbekistans kamen am Mittwoch in Taschkent zusammen. Sie"
     " beauftragten Fachleute, ein Abkommen zu entwerfen, das beim Gipfel der drei Präsidenten am 22. Juni in"
     " Samarkand unterzeichnet werden soll."),
    ("fr", "meeting:held date=2026-05-13 parties=AM,KZ,UZ; summit:planned date=2026-06-22 parties=AM,KZ,UZ",
     "Les ministres de l'Énergie d'Arménie, du Kazakhstan et d'Ouzbékistan se sont réunis mercredi à Tachkent. Ils ont"
     " chargé des experts de rédiger un accord, qui doit être signé lors du sommet des trois présidents, le 22 juin à"
     " Samarcande."),
    ("sv", "summit:proposed parties=KE,RW,UG",
     "Ugandas utrikesminister Grace Okello träffade på tisdagen sin rwandiske kollega Jean Habimana. Kenya har"
     " erbjudit sig att stå värd för ett toppmöte mellan de två ländernas presidenter i Nairobi."),
    ("en", "summit:proposed parties=KE,RW,UG",
     "Ugandan Foreign Minister Grace Okello met her Rwandan counterpart Jean Habimana on Tuesday. Kenya has offered to"
     " host a summit between the presidents of the two countries in Nairobi."),
    ("de", "summit:proposed parties=KE,RW,UG",
     "Ugandas Außenministerin Grace Okello traf am Dienstag ihren ruandischen Amtskollegen Jean Habimana. Kenia hat"
     " angeboten, in Nairobi ein Gipfeltreffen der Präsidenten beider Länder auszurichten."),
    ("fr", "summit:proposed parties=KE,RW,UG",
     "La ministre ougandaise des Affaires étrangères, Grace Okello, a rencontré mardi son homologue rwandais, Jean"
     " Habimana. Le Kenya a proposé d'accueillir à Nairobi un sommet entre les présidents des deux pays."),
    ("nl", "summit:proposed parties=KE,RW,UG",
     "De Oegandese minister van Buitenlandse Zaken Grace Okello ontmoette dinsdag haar Rwandese ambtgenoot Jean"
     " Habimana. Kenia heeft aangeboden in Nairobi een top tussen de presidenten van beide landen te organiseren."),
]
