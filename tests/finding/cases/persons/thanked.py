"""Who thanks, praises or accuses another state, or its people, whom they thank, and who is on a journey to a state.

(language, text, "Name | state | role; …").
"""

from __future__ import annotations

# fmt: off
THANKED = [
    ("de", "Die Schweiz unterstützt Tansania. Die Schweiz stellt bis 2029 28 Millionen Franken bereit. "
     "Gesundheitsministerin Rehema Kisanga dankte der Schweiz für die langjährige Partnerschaft.",
     "Rehema Kisanga | TZ | minister"),
    ("de", "Luxemburg hilft Kap Verde. Regierungschefin Filomena Lopes nannte Luxemburg den „treuesten Partner“ "
     "ihres Landes.", "Filomena Lopes | CV | head_of_government"),
    ("sv", "Kina överlämnade 15 ambulanser till Samoa. Hälsominister Tuala Leota tackade Kinas ambassadör Guo "
     "Zhiheng och bad om läkare.", "Tuala Leota | WS | minister; Guo Zhiheng | CN | ambassador"),
    ("sv", "Sverige ger 20 miljoner kronor till Liberia. Hälsominister Tuala Leota tackade Sverige för stödet.",
     "Tuala Leota | LR | minister"),
    ("nl", "Nederland steunt Sierra Leone. Nederland geeft 31 miljoen euro. Minister van Financiën Sahr Kargbo "
     "bedankte Nederland voor de steun.", "Sahr Kargbo | SL | minister"),
    ("nl", "Nederland steunt Sierra Leone. Minister van Financiën Sahr Kargbo noemde Nederland een trouwe partner.",
     "Sahr Kargbo | SL | minister"),
    ("fr", "Le Luxembourg aide le Laos. Le Luxembourg donne 4 millions d'euros. La ministre de la Santé Latsamy "
     "Phommachanh a remercié le Luxembourg pour son soutien.", "Latsamy Phommachanh | LA | minister"),
    ("fr", "Le Luxembourg aide le Laos. La ministre de la Santé Latsamy Phommachanh a salué le soutien du "
     "Luxembourg.", "Latsamy Phommachanh | LA | minister"),
    ("en", "Norway supports Malawi. Norway gave 30 million kroner. Health Minister Esther Phiri thanked Norway for "
     "its support.", "Esther Phiri | MW | minister"),
    ("en", "Norway supports Malawi. Norway gave 30 million kroner. Health Minister Esther Phiri thanked the "
     "Norwegian government for its support.", "Esther Phiri | MW | minister"),
    ("en", "Norway supports Malawi. Health Minister Esther Phiri described Norway as a reliable partner.",
     "Esther Phiri | MW | minister"),
    ("en", "Saudi Arabia lends the Maldives 100 million dollars. Speaking at the ceremony, President Ibrahim Manik "
     "thanked Saudi Arabia.", "Ibrahim Manik | MV | head_of_state"),
    ("sv", "Sveriges utrikesminister Jonas Berg sade att det är Algeriet som har skött kontakterna. – Jag vill tacka"
     " president Abdelkrim Bensaadi, sade han.",
     "Jonas Berg | SE | foreign_minister; Abdelkrim Bensaadi | DZ | head_of_state"),
    ("sv", "Utrikesminister Jonas Berg sade att Algeriet har hjälpt till. Han tackade president Abdelkrim Bensaadi "
     "för hjälpen.", "Jonas Berg | SE | foreign_minister; Abdelkrim Bensaadi | DZ | head_of_state"),
    ("de", "Schwedens Außenminister Jonas Berg sagte, Algerien habe vermittelt. Er dankte Präsident Abdelkrim "
     "Bensaadi für die Hilfe.", "Jonas Berg | SE | foreign_minister; Abdelkrim Bensaadi | DZ | head_of_state"),
    ("nl", "De Zweedse minister Jonas Berg zei dat Algerije had bemiddeld. Hij bedankte president Abdelkrim Bensaadi"
     " voor de hulp.", "Jonas Berg | SE | minister; Abdelkrim Bensaadi | DZ | head_of_state"),
    ("fr", "En visite officielle au Laos, la ministre de la Coopération Danielle Kirsch a rencontré lundi des "
     "responsables. Le Luxembourg aide le Laos.", "Danielle Kirsch | LU | minister"),
    ("de", "Auf seiner Reise nach Laos unterzeichnete Kooperationsminister Jean Weber am Montag in Vientiane ein "
     "Programm. Luxemburg hilft Laos seit 1997.", "Jean Weber | LU | minister"),
    ("en", "On a visit to Laos, Cooperation Minister Jean Weber signed a programme in Vientiane on Monday. "
     "Luxembourg has helped Laos since 1997.", "Jean Weber | LU | minister"),
    ("en", "Denmark expelled an Iranian diplomat. Iran expelled a Danish diplomat in return. It was a response to "
     "the hostile stance of the government in Copenhagen, ministry spokesman Behrus Sadeghian said.",
     "Behrus Sadeghian | IR | spokesperson"),
    ("en", "Norway and Malawi signed a pact. Norwegian Prime Minister Kari Nes praised Norway's aid workers.",
     "Kari Nes | NO | head_of_government"),
    ("de", "Norwegen und Malawi unterzeichneten ein Abkommen. Norwegens Regierungschefin Kari Nes dankte den "
     "norwegischen Soldaten.", "Kari Nes | NO | head_of_government"),
    ("en", "Malawi signed a pact with Norway. Foreign Minister John Banda accused Norway of breaking its word.",
     "John Banda | MW | foreign_minister"),
    ("de", "Malawi schloss ein Abkommen mit Norwegen. Außenminister John Banda warf Norwegen Wortbruch vor.",
     "John Banda | MW | foreign_minister"),
    ("fr", "Le Malawi a signé un accord avec la Norvège. La Norvège donne 3 millions. Le ministre des Finances John "
     "Banda a qualifié la Norvège de partenaire fiable.", "John Banda | MW | minister"),
    ("sv", "Norge stöder Malawi. Norge ger 30 miljoner. Finansminister John Banda kallade Norge en pålitlig partner.",
     "John Banda | MW | minister"),
    ("en", "Norway supports Malawi. On Monday Norway's ambassador Kari Nes thanked Finance Minister John Banda for "
     "his work.", "Kari Nes | NO | ambassador; John Banda | MW | minister"),
    ("sv", "Norge stöder Malawi. Norges ambassadör Kari Nes tackade finansminister John Banda för arbetet.",
     "Kari Nes | NO | ambassador; John Banda | MW | minister"),
    ("fr", "La Norvège aide le Malawi. L'ambassadrice de Norvège Kari Nes a remercié le ministre des Finances John "
     "Banda.", "Kari Nes | NO | ambassador; John Banda | MW | minister"),
    ("nl", "Noorwegen steunt Malawi. De Noorse ambassadeur Kari Nes bedankte minister van Financiën John Banda.",
     "Kari Nes | NO | ambassador; John Banda | MW | minister"),
    ("de", "Norwegen unterstützt Malawi. Die norwegische Botschafterin Kari Nes dankte Finanzminister John Banda.",
     "Kari Nes | NO | ambassador; John Banda | MW | minister"),
    ("de", "Norwegen unterstützt Malawi. Am Montag dankte Finanzminister John Banda der norwegischen Regierung.",
     "John Banda | MW | minister"),
    ("fr", "En déplacement au Laos du 2 au 5 mai, la ministre de la Coopération, Danielle Kirsch, a signé à "
     "Vientiane un programme avec le Luxembourg.", "Danielle Kirsch | LU | minister"),
    ("fr", "En tournée au Laos, la ministre de la Coopération Danielle Kirsch a signé un programme avec le "
     "Luxembourg.", "Danielle Kirsch | LU | minister"),
    ("fr", "En voyage au Laos, le ministre de la Coopération Jean Weber a signé un programme. Le Luxembourg aide le "
     "Laos.", "Jean Weber | LU | minister"),
    ("fr", "Arrivé dimanche au Laos, le ministre de la Coopération Jean Weber a signé un programme. Le Luxembourg "
     "aide le Laos.", "Jean Weber | LU | minister"),
    ("de", "Bei seinem Aufenthalt in Laos unterzeichnete Kooperationsminister Jean Weber ein Programm. Luxemburg "
     "hilft Laos.", "Jean Weber | LU | minister"),
]
