"""Whose counterpart somebody is where the sentences before only say she; offices of republics named by their adjective.

(language, text, "Name | state | role; …").
"""

from __future__ import annotations

# fmt: off
SHE = [
    ("de", "Im August wird der Präsident der Kirgisischen Republik Almas Dschumabajew die Mongolei besuchen.",
     "Almas Dschumabajew | KG | head_of_state"),
    ("de", "Der Präsident der Argentinischen Republik Carlos Rojas besucht die Mongolei.",
     "Carlos Rojas | AR | head_of_state"),
    ("en", "Malawi's agriculture minister, Esther Phiri, said on Monday that the ban stays. \"We are not at war,\" she"
     " said. But she conceded that the country was losing money. Her Mozambican counterpart, Armindo Cossa, "
     "said in Tete on Tuesday that Maputo would lift its measure.",
     "Esther Phiri | MW | minister; Armindo Cossa | MZ | minister"),
    ("de", "Ungarns Außenministerin Eva Kovács sprach am Montag. Sie verlangte Antworten. Sie warnte vor Folgen. Ihr"
     " serbischer Kollege Milan Petrović widersprach.",
     "Eva Kovács | HU | foreign_minister; Milan Petrović | RS | foreign_minister"),
    ("fr", "Le ministre bissau-guinéen des Affaires étrangères, Rui Baldé Djaló, accuse Dakar. Il exige que "
     "l'opposant soit livré. Refus de son homologue sénégalaise, Khady Sène Mbodj.",
     "Rui Baldé Djaló | GW | foreign_minister; Khady Sène Mbodj | SN | foreign_minister"),
    ("sv", "Ugandas arméchef Moses Byarugaba sade att striderna är över. Han talade på måndagen. Hans sydsudanesiske"
     " kollega Deng Akuei Majok lovar att dra tillbaka trupperna.",
     "Deng Akuei Majok | SS | chief_of_defence; Moses Byarugaba | UG | chief_of_defence"),
    ("nl", "De Maleise minister van Financiën Ali Hassan sprak maandag. Hij wees op de cijfers. Zijn Thaise collega "
     "Somchai Wong was het niet met hem eens.", "Ali Hassan | MY | minister; Somchai Wong | TH | minister"),
    ("nl", "Aan Indiase zijde zat minister van Staat voor Externe Zaken Meenakshi Rathore voor, de Surinaamse "
     "delegatie werd geleid door minister Jan Smit.",
     "Meenakshi Rathore | IN | deputy_foreign_minister; Jan Smit | SR | minister"),
]
