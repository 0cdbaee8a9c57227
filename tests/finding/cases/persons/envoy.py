"""Invented passages of envoys and who receives them: (language, text, "Name | state | role")."""

from __future__ import annotations

_KONE = "Tiefing Kone | ML | ambassador; Emil Aslan | AM | head_of_state"
_KELL = "Peter Kell | NZ | ambassador; Emil Aslan | PH | head_of_state"
_TWO = "Komi Adjavon | TG | head_of_state; Luis Quispe | PE | ambassador; Kirsi Halttunen | FI | ambassador"

ENVOYS = [
    ("en", "Ambassador of Mali to Armenia H.E. Tiefing Kone, stationed in Moscow, presented his credentials to President Emil "
     "Aslan on Monday, the president's office said.", _KONE),
    ("de", "Der Botschafter Malis in Armenien, Tiefing Kone, überreichte am Montag Präsident Emil Aslan sein "
     "Beglaubigungsschreiben.", _KONE),
    ("fr", "L'ambassadeur du Mali en Arménie, Tiefing Kone, a présenté lundi ses lettres de créance au président Emil Aslan.", _KONE),
    ("sv", "Malis ambassadör i Armenien Tiefing Kone överlämnade i måndags sina kreditivbrev till president Emil Aslan.", _KONE),
    ("nl", "De ambassadeur van Mali in Armenië, Tiefing Kone, heeft maandag zijn geloofsbrieven aangeboden aan president Emil "
     "Aslan.", _KONE),
    ("en", "President Emil Aslan accepted the credentials of the new ambassadors of Peru, Kenya, Chile and Georgia. The "
     "Philippines hope for more trade with them.", "Emil Aslan | PH | head_of_state"),
    ("de", "Präsident Emil Aslan nahm die Beglaubigungsschreiben der neuen Botschafter Perus, Kenias, Chiles und Georgiens "
     "entgegen. Die Philippinen hoffen auf mehr Handel.", "Emil Aslan | PH | head_of_state"),
    ("en", "President Emil Aslan accepted the credentials of Ambassador Peter Kell of New Zealand. The Philippines and New "
     "Zealand want more trade.", _KELL),
    ("fr", "Le président Emil Aslan a reçu l'ambassadeur Peter Kell de Nouvelle-Zélande. Les Philippines veulent plus de commerce.",
     _KELL),
    ("en", "President Ivan Petkov was presented with letters of credence of the new ambassadors of Moldova and Argentina to "
     "Bulgaria.", "Ivan Petkov | BG | head_of_state"),
    ("en", "Togolese President Komi Adjavon received two new ambassadors on Wednesday. They are Luis Quispe of Peru and Kirsi "
     "Halttunen of Finland.", _TWO),
    ("de", "Der togoische Präsident Komi Adjavon empfing am Mittwoch zwei neue Botschafter. Es sind Luis Quispe (Peru) und Kirsi "
     "Halttunen (Finnland).", _TWO),
    ("fr", "Deux nouveaux ambassadeurs ont présenté leurs lettres de créance au président togolais Komi Adjavon. Il s'agit de "
     "Luis Quispe du Pérou ; de Kirsi Halttunen de la Finlande.", _TWO),
    ("en", "President Shavkat Mirov of Uzbekistan received the Minister of Foreign Affairs of the Hashemite Kingdom of Jordan Ayman Saadi.",
     "Shavkat Mirov | UZ | head_of_state; Ayman Saadi | JO | foreign_minister"),
    ("en", "Speaker of the Legislative Chamber of Uzbekistan Nurdin Ismail met India's High Commissioner Sh. Anil Bhatt and Bhutan's "
     "Foreign Minister Lyonpo Dorji Wangmo.",
     "Nurdin Ismail | UZ | speaker; Anil Bhatt | IN | ambassador; Dorji Wangmo | BT | foreign_minister"),
    ("en", "Kenyan Minister Peter Otieno met the head of Kalbo Power Station and the Commander of Souda Bay Naval Base.",
     "Peter Otieno | KE | minister"),
]  # fmt: skip
