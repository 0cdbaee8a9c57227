"""Meetings that one clause tells beside each other, each with its own noun; `tests.finding.wanted` reads a case."""

from __future__ import annotations

# fmt: off
CASES = [
    ("en", "meeting:held with=Ekdal,Haim without=Shikongo; meeting:held with=Ekdal,Shikongo without=Haim",
     "Sweden's trade minister Carina Ekdal visited Namibia on Tuesday. She had a breakfast meeting with mining minister Tobias "
     "Haim and talks with President Hilma Shikongo."),
    ("de", "meeting:held with=Ekdal,Haim without=Shikongo; meeting:held with=Ekdal,Shikongo without=Haim",
     "Schwedens Handelsministerin Carina Ekdal besuchte am Dienstag Namibia. Sie hatte ein Treffen mit Bergbauminister Tobias "
     "Haim und ein Gespräch mit Präsidentin Hilma Shikongo."),
    ("fr", "meeting:held with=Ekdal,Haim without=Shikongo; meeting:held with=Ekdal,Shikongo without=Haim",
     "La ministre suédoise du Commerce Carina Ekdal a visité mardi la Namibie. Elle a eu une rencontre avec le ministre "
     "namibien des Mines Tobias Haim et un entretien avec la présidente Hilma Shikongo."),
    ("sv", "meeting:held with=Ekdal,Haim without=Shikongo; meeting:held with=Ekdal,Shikongo without=Haim",
     "Sveriges handelsminister Carina Ekdal besökte i tisdags Namibia. Hon hade ett möte med gruvminister Tobias Haim och ett "
     "samtal med president Hilma Shikongo."),
    ("nl", "meeting:held with=Ekdal,Haim without=Shikongo; meeting:held with=Ekdal,Shikongo without=Haim",
     "De Zweedse handelsminister Carina Ekdal bezocht dinsdag Namibië. Ze had een ontmoeting met mijnbouwminister Tobias Haim "
     "en een gesprek met president Hilma Shikongo."),
    ("en", "meeting:planned with=Ekdal,Haim without=Shikongo; meeting:planned with=Ekdal,Shikongo without=Haim",
     "Sweden's trade minister Carina Ekdal will visit Namibia next week. On the programme are a meeting with mining minister "
     "Tobias Haim and talks with President Hilma Shikongo."),
    ("de", "meeting:planned with=Ekdal,Haim without=Shikongo; meeting:planned with=Ekdal,Shikongo without=Haim",
     "Schwedens Handelsministerin Carina Ekdal reist nächste Woche nach Namibia. Auf dem Programm stehen ein Treffen mit "
     "Bergbauminister Tobias Haim und ein Gespräch mit Präsidentin Hilma Shikongo."),
    ("en", "meeting:planned with=Mahamat,Sall without=Diop date=2026-05-19; meeting:planned with=Mahamat,Diop date=2026-05-20",
     "Chadian Foreign Minister Ali Mahamat, who arrived in Dakar on Sunday, will meet Senegalese President Omar Sall on "
     "Tuesday and Prime Minister Awa Diop on Wednesday."),
    ("de", "meeting:planned with=Mahamat,Sall without=Diop date=2026-05-19; meeting:planned with=Mahamat,Diop date=2026-05-20",
     "Der tschadische Außenminister Ali Mahamat, der am Sonntag in Dakar eintraf, trifft am Dienstag den senegalesischen "
     "Präsidenten Omar Sall und am Mittwoch Ministerpräsidentin Awa Diop."),
    ("fr", "meeting:planned with=Mahamat,Sall without=Diop date=2026-05-19; meeting:planned with=Mahamat,Diop date=2026-05-20",
     "Le ministre tchadien des Affaires étrangères Ali Mahamat, qui est arrivé dimanche à Dakar, rencontrera mardi le "
     "président sénégalais Omar Sall et mercredi la Première ministre Awa Diop."),
    ("sv", "meeting:planned with=Mahamat,Sall without=Diop date=2026-05-19; meeting:planned with=Mahamat,Diop date=2026-05-20",
     "Tchads utrikesminister Ali Mahamat, som anlände till Dakar i söndags, träffar på tisdagen Senegals president Omar Sall "
     "och på onsdagen premiärminister Awa Diop."),
]
