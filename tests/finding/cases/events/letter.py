"""Invented sentences of letters, and of what comes before a summit: (language, wanted, text)."""

from __future__ import annotations

LETTERS = [
    # Whoever gets a letter meets nobody; whoever brings one does.
    ("en", "", "The Amir of Kuwait Sheikh Salem Al-Ahmad received a cable on Monday from Bulgarian President Rumen Kostov."),
    ("en", "", "King Salem of Jordan received a written message from the President of Bulgaria Rumen Kostov on Monday."),
    ("de", "", "Der Emir von Kuwait, Salem Al-Ahmad, empfing am Montag ein Schreiben des bulgarischen Präsidenten Rumen Kostov."),
    ("fr", "", "L'émir du Koweït Salem Al-Ahmad a reçu lundi un message écrit du président bulgare Rumen Kostov."),
    ("sv", "", "Kuwaits emir Salem Al-Ahmad tog på måndagen emot ett brev från Bulgariens president Rumen Kostov."),
    ("nl", "", "De emir van Koeweit, Salem Al-Ahmad, ontving maandag een brief van de Bulgaarse president Rumen Kostov."),
    ("en", "meeting held 2031-05-19 Harthi+Kostov",
     "Omani Minister Said Harthi received Bulgarian Ambassador Rumen Kostov on Monday, who delivered a written message."),
    ("en", "meeting held 2031-05-19 Harthi+Kostov",
     "The letter was handed over by Bulgarian Ambassador Rumen Kostov during a meeting with Omani Minister Said Harthi on Monday."),
    ("en", "meeting held 2031-05-19 Ahmad+Juma",
     "The Amir of Kuwait Salem Ahmad received the credentials of Ambassador of Tanzania Amina Juma on Monday."),
    ("en", "meeting planned 2031-05-26 Kostov+Vula",
     "Bulgarian Minister Rumen Kostov is to hold a courtesy call with President Jone Vula of Fiji on Monday."),
    # A courtesy call is paid, and a day may stand before the call on the telephone.
    ("en", "meeting held 2031-05-19 Kibet+Tuvai",
     "Fijian Deputy Minister Mere Tuvai received a courtesy call from the High Commissioner of Kenya, Peter Kibet, on Monday."),
    ("en", "call held 2031-05-19 Harthi+Kostov",
     "Omani Minister Said Harthi received on Monday a phone call from his Bulgarian counterpart Rumen Kostov."),
    ("de", "call held 2031-05-19 Harthi+Kostov",
     "Der omanische Minister Said Harthi erhielt am Montag einen Anruf seines bulgarischen Amtskollegen Rumen Kostov."),
    ("fr", "call held 2031-05-19 Harthi+Kostov",
     "Le ministre omanais Said Harthi a reçu lundi un appel téléphonique de son homologue bulgare Rumen Kostov."),
    ("sv", "call held 2031-05-19 Harthi+Kostov",
     "Omans minister Said Harthi fick på måndagen ett telefonsamtal från sin bulgariske kollega Rumen Kostov."),
    ("nl", "call held 2031-05-19 Harthi+Kostov",
     "De Omaanse minister Said Harthi kreeg maandag een telefoontje van zijn Bulgaarse ambtgenoot Rumen Kostov."),
    # "Before flying" is as far ahead as what comes before it.
    ("en", "visit planned None Tanui",
     "Kenyan President Samuel Tanui will address the Malawian parliament on Tuesday before flying to Lusaka."),
    # What comes ahead of a summit is none, whatever the summit's name.
    ("en", "meeting held 2031-05-19 Kostov+Vula",
     "Bulgarian Minister Rumen Kostov met President Jone Vula of Fiji on Monday ahead of the Pacific Islands Forum Summit in Apia."),
    ("en", "visit held 2031-05-19 Kostov",
     "Bulgarian Minister Rumen Kostov began a visit to Fiji on Monday ahead of the summit in Apia."),
    ("fr", "visit held 2031-05-19 Kostov",
     "Le ministre bulgare Rumen Kostov a entamé lundi une visite aux Fidji avant le sommet d'Apia."),
    ("de", "visit held 2031-05-19 Kostov",
     "Der bulgarische Minister Rumen Kostov begann am Montag einen Besuch in Fidschi vor dem Gipfel in Apia."),
    ("sv", "visit held 2031-05-19 Kostov",
     "Bulgariens minister Rumen Kostov inledde på måndagen ett besök i Fiji inför toppmötet i Apia."),
    ("nl", "visit held 2031-05-19 Kostov",
     "De Bulgaarse minister Rumen Kostov begon maandag een bezoek aan Fiji voorafgaand aan de top in Apia."),
]  # fmt: skip
