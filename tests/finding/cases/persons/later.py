"""Persons whose office another sentence, or another clause, tells; who acts for which of two states.

(language, text, "Name | state | role; …").
"""

from __future__ import annotations

# fmt: off
LATER = [
    ("en", "Mexico is sending an ambassador to Peru again. Alicia Robles presents her credentials in Lima on Monday.",
     "Alicia Robles | MX | ambassador"),
    ("de", "Mexiko schickt wieder eine Botschafterin nach Peru. Alicia Robles überreicht am Montag in Lima ihr "
     "Beglaubigungsschreiben.", "Alicia Robles | MX | ambassador"),
    ("sv", "Mexiko skickar åter en ambassadör till Peru. Alicia Robles överlämnar på måndag sina kreditivbrev i Lima.",
     "Alicia Robles | MX | ambassador"),
    ("nl", "Mexico stuurt weer een ambassadeur naar Peru. Alicia Robles biedt maandag in Lima haar geloofsbrieven aan.",
     "Alicia Robles | MX | ambassador"),
    ("fr", "Le Mexique envoie de nouveau une ambassadrice au Pérou. Alicia Robles présentera lundi ses lettres de "
     "créance à Lima.", "Alicia Robles | MX | ambassador"),
    ("en", "Alicia Robles was in Perth this week to open a fair. The ambassador of Mexico has been in Canberra since 2029.",
     "Alicia Robles | MX | ambassador"),
    ("de", "Alicia Robles war diese Woche in Perth, um eine Messe zu eröffnen. Die Botschafterin Mexikos lebt seit 2029 "
     "in Canberra.", "Alicia Robles | MX | ambassador"),
    ("fr", "Alicia Robles était cette semaine à Perth pour ouvrir une foire. L'ambassadrice du Mexique vit à Canberra "
     "depuis 2029.", "Alicia Robles | MX | ambassador"),
    ("nl", "Alicia Robles was deze week in Perth om een beurs te openen. De ambassadeur van Mexico woont sinds 2029 in "
     "Canberra.", "Alicia Robles | MX | ambassador"),
    ("sv", "Alicia Robles var i veckan i Perth för att öppna en mässa. Mexikos ambassadör bor i Canberra sedan 2029.",
     "Alicia Robles | MX | ambassador"),
    ("en", "Alicia Robles, who is now Mexico's ambassador in Lima, is to head the mission in Quito.",
     "Alicia Robles | MX | ambassador"),
    ("fr", "Alicia Robles, qui est aujourd'hui ambassadrice du Mexique à Lima, dirigera la mission à Quito.",
     "Alicia Robles | MX | ambassador"),
    ("nl", "Alicia Robles, die nu ambassadeur van Mexico in Lima is, gaat de missie in Quito leiden.",
     "Alicia Robles | MX | ambassador"),
    ("sv", "Alicia Robles, som nu är Mexikos ambassadör i Lima, ska leda beskickningen i Quito.",
     "Alicia Robles | MX | ambassador"),
    # Who only stands beside an office of which the text speaks holds none.
    ("en", "The ambassador of Mexico spoke for an hour. Henry Plum listened in the third row.", ""),
    ("de", "Der Botschafter Mexikos sprach eine Stunde. Henry Plum hörte in der dritten Reihe zu.", ""),
    ("en", "The energy ministers, Carlos Rojas for Peru and Elena Duarte for Chile, met in Arica on Monday.",
     "Carlos Rojas | PE | minister; Elena Duarte | CL | minister"),
    ("de", "Die Energieminister Carlos Rojas für Peru und Elena Duarte für Chile trafen sich am Montag in Arica.",
     "Carlos Rojas | PE | minister; Elena Duarte | CL | minister"),
    ("fr", "Les ministres de l'Énergie, Carlos Rojas pour le Pérou et Elena Duarte pour le Chili, se sont rencontrés lundi.",
     "Carlos Rojas | PE | minister; Elena Duarte | CL | minister"),
    ("sv", "Energiministrarna Carlos Rojas för Peru och Elena Duarte för Chile möttes på måndagen i Arica.",
     "Carlos Rojas | PE | minister; Elena Duarte | CL | minister"),
    ("nl", "De ministers van Energie, Carlos Rojas voor Peru en Elena Duarte voor Chili, ontmoetten elkaar in Arica.",
     "Carlos Rojas | PE | minister; Elena Duarte | CL | minister"),
    ("sv", "Sveriges handelsminister Eva Lind besöker Peru i juni. I Lima träffar ministern utrikesminister Carlos Rojas "
     "och vice premiärminister Elena Duarte.",
     "Carlos Rojas | PE | foreign_minister; Elena Duarte | PE | deputy_head_of_government; Eva Lind | SE | minister"),
    ("de", "Schwedens Handelsministerin Eva Lind besucht im Juni Peru. In Lima trifft die Ministerin Außenminister Carlos "
     "Rojas und Vizepremierministerin Elena Duarte.",
     "Carlos Rojas | PE | foreign_minister; Elena Duarte | PE | deputy_head_of_government; Eva Lind | SE | minister"),
    ("nl", "De Zweedse handelsminister Eva Lind bezoekt Peru in juni. In Lima ontmoet de minister premier Carlos Rojas en "
     "minister van Buitenlandse Zaken Elena Duarte.",
     "Carlos Rojas | PE | head_of_government; Elena Duarte | PE | foreign_minister; Eva Lind | SE | minister"),
    # A ministry has its seat in its own capital; an embassy has not.
    ("de", "Lettland wies das zurück. Der Sprecher des Außenministeriums in Taschkent, Otabek Rahimov, warf Riga Einmischung vor.",
     "Otabek Rahimov | UZ | spokesperson"),
    ("en", "Latvia rejected that. The spokesman of the foreign ministry in Tashkent, Otabek Rahimov, accused Riga of meddling.",
     "Otabek Rahimov | UZ | spokesperson"),
    ("fr", "La Lettonie a rejeté cela. Le porte-parole du ministère des Affaires étrangères à Tachkent, Otabek Rahimov, a "
     "accusé Riga d'ingérence.", "Otabek Rahimov | UZ | spokesperson"),
    ("sv", "Lettland tillbakavisade det. Talespersonen för utrikesdepartementet i Tasjkent, Otabek Rahimov, anklagade Riga för "
     "inblandning.", "Otabek Rahimov | UZ | spokesperson"),
    ("nl", "Letland wees dat van de hand. De woordvoerder van het ministerie van Buitenlandse Zaken in Tasjkent, Otabek Rahimov, "
     "beschuldigde Riga van inmenging.", "Otabek Rahimov | UZ | spokesperson"),
    # "His" goes back to whom the sentence is about.
    ("en", "Zambian President Hakainde Phiri will meet his Congolese counterpart, Didier Mbala, on 20 May, his spokesman Anthony "
     "Lungu said.",
     "Hakainde Phiri | ZM | head_of_state; Didier Mbala | CD | head_of_state; Anthony Lungu | ZM | spokesperson"),
    # Where a session is planned, nobody is met yet.
    ("en", "On 18 June, in Maseru, Vietnam's deputy foreign minister Pham Duc Long met officials of Lesotho. Both sides agreed to "
     "hold the third consultation in Hanoi. On the same day, Pham Duc Long met Foreign Minister Lebohang Ramaili.",
     "Pham Duc Long | VN | deputy_foreign_minister; Lebohang Ramaili | LS | foreign_minister"),
    # What a text written elsewhere tells of others is not about the officials at home.
    ("sv", "Reykjavik, 14 juni. Island stänger sina hamnar för spanska trålare. Spanien beklagar det. Trålarna är från Vigo i "
     "Spanien. Statsminister Einar Jónsson försvarade beslutet. Fisken säljs i Sverige.",
     "Einar Jónsson | IS | head_of_government"),
    ("en", "Alicia Robles was in Perth to open a fair. She had an hour between two trains. The ambassador of Mexico has been in "
     "Canberra since 2029.", "Alicia Robles | MX | ambassador"),
    # The state beside the same title, named before.
    ("de", "Amerikanische Senatoren werfen Andorra vor, Geld zu verstecken. Andorra weist das zurück. Senator Doyle Hutchins soll "
     "sich das ansehen.", "Doyle Hutchins | US | legislator"),
    ("en", "Kenyan senators accuse Andorra of hiding money. Andorra denies it. Senator Peter Otieno will look for himself.",
     "Peter Otieno | KE | legislator"),
]
# fmt: on
