"""Idioms for what states do, in the forms newspapers give them: split verbs, set phrases, nouns instead of verbs.

Written as in `event_cases_deeds`, and read as if published on Tuesday, 20 May 2031.
"""

from __future__ import annotations

# fmt: off
IDIOMS = [
    ("nl", "meeting planned None", "De presidenten van Paraguay en Moldavië zien elkaar volgende week in Asunción."),
    ("nl", "measure held 2031-05-19", "Lesotho heeft maandag alle betrekkingen met Bhutan verbroken."),
    ("nl", "measure held 2031-05-19", "Lesotho bevroor maandag de tegoeden van drie Moldavische bedrijven."),
    ("nl", "incident held 2031-05-19",
     "Moldavische militairen openden maandag het vuur op een Bhutaanse patrouille aan de grens."),
    ("nl", "signing held 2031-05-19",
     "Bhutan en Moldavië zetten maandag hun handtekening onder een landbouwakkoord."),
    ("nl", "visit cancelled None Ceban", "Premier Ion Ceban van Moldavië blies zijn bezoek aan Paraguay af."),
    ("nl", "call held 2031-05-19 Ceban+Rojas",
     "President Carlos Rojas van Paraguay hing maandag aan de lijn met premier Ion Ceban van Moldavië."),
    ("nl", "meeting held 2031-05-19 Ceban+Dorji",
     "Ambassadeur Pema Dorji bood maandag zijn geloofsbrieven aan bij president Ion Ceban van Moldavië."),
    ("fr", "measure held 2031-05-19", "Le Lesotho a rompu lundi ses relations diplomatiques avec le Bhoutan."),
    ("fr", "measure held 2031-05-19",
     "Le Lesotho a donné lundi 48 heures aux diplomates moldaves pour quitter le pays."),
    ("fr", "incident held 2031-05-19",
     "Trois soldats ont été tués lundi dans un échange de tirs à la frontière entre le Bhoutan et la Moldavie."),
    ("fr", "meeting held 2031-05-19 Ceban+Rojas",
     "Le président paraguayen Carlos Rojas a conféré lundi avec l'ambassadeur moldave Ion Ceban."),
    ("en", "measure held 2031-05-19", "Lesotho cut ties with Bhutan on Monday."),
    ("en", "measure held 2031-05-19", "Lesotho gave two Bhutanese diplomats 48 hours to leave on Monday."),
    ("en", "transfer held 2031-05-19", "Bhutan handed a patrol boat over to Vanuatu on Monday."),
    ("en", "meeting held 2031-05-19 Ceban+Rojas",
     "Moldovan ambassador Ion Ceban called on Paraguayan President Carlos Rojas on Monday."),
    # What only sounds like one.
    ("nl", "", "Het parlement van Moldavië zette maandag de deur open voor kritiek op Bhutan."),
    ("fr", "", "La rupture dans le style du président moldave étonne le Bhoutan."),
    ("en", "", "Bhutan's economy broke records on Monday, Moldovan analysts said."),
]
