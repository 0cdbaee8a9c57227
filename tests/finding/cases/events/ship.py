"""Ships: their ports, who commands them, what they practise on the way."""

from __future__ import annotations

# fmt: off
CASES = [
    # ships
    ("nl", "port_call:held date=2026-05-10/2026-05-13 parties=GH,NL; "
     "meeting:held date=2026-05-12 parties=GH,NL; port_call:planned date=2026-05-20 parties=CI,NL",
     "Het patrouilleschip Zr.Ms. Groningen heeft van 10 tot en met 13 mei een bezoek gebracht aan de haven van Tema."
     " Aan boord waren 120 bemanningsleden. Ambassadeur Jan Smit en de commandant van het schip, kapitein-ter-zee"
     " Karel Vos, ontvingen dinsdag de Ghanese minister van Defensie, Kofi Addo, aan boord. Zr.Ms. Groningen vaart"
     " door naar Ivoorkust, waar het schip op 20 mei in Abidjan wordt verwacht."),
    ("de", "port_call:held date=2026-05-10/2026-05-13 parties=DE,GH; "
     "meeting:held date=2026-05-12 parties=DE,GH; port_call:planned date=2026-05-20 parties=CI,DE",
     "Die deutsche Fregatte „Lüneburg“ hat vom 10. bis 13. Mai den Hafen von Tema besucht. An Bord waren 120"
     " Besatzungsmitglieder. Botschafter Jan Ahlers und der Kommandant des Schiffes, Kapitän zur See Karl Voss,"
     " empfingen am Dienstag den ghanaischen Verteidigungsminister Kofi Addo an Bord. Die „Lüneburg“ fährt weiter in"
     " die Elfenbeinküste, wo sie am 20. Mai in Abidjan erwartet wird."),
    ("en", "port_call:held date=2026-05-10/2026-05-13 parties=CA,GH; "
     "meeting:held date=2026-05-12 parties=CA,GH; port_call:planned date=2026-05-20 parties=CA,CI",
     "The Canadian patrol ship HMCS Moncton visited the port of Tema from 10 to 13 May. There were 120 crew on board."
     " Canada's High Commissioner, Jane Ross, and the ship's commander, Captain Karl Voss, received Ghana's Defence"
     " Minister, Kofi Addo, on board on Tuesday. HMCS Moncton sails on to Côte d'Ivoire, where the ship is expected in"
     " Abidjan on 20 May."),
    ("sv", "port_call:held date=2026-05-10/2026-05-13 parties=GH,SE; "
     "meeting:held date=2026-05-12 parties=GH,SE; port_call:planned date=2026-05-20 parties=CI,SE",
     "Den svenska korvetten HMS Kalmarsund besökte den 10–13 maj hamnen i Tema. Ombord fanns 45 besättningsmedlemmar."
     " Ambassadör Jan Ek och fartygets befälhavare, kommendörkapten Karl Voss, tog på tisdagen emot Ghanas"
     " försvarsminister Kofi Addo ombord. HMS Kalmarsund seglar vidare till Elfenbenskusten, där fartyget väntas till"
     " Abidjan den 20 maj."),
    # the last ship, the ship expected
    ("de", "port_call:held date=2018-08 parties=CL,NZ",
     "Zuletzt hatte ein Schiff der chilenischen Marine im August 2018 in Auckland gelegen."),
    ("en", "port_call:held date=2018-08 parties=CL,NZ",
     "A ship of the Chilean navy last lay in Auckland in August 2018."),
    ("nl", "port_call:held date=2018-08 parties=CL,NZ",
     "Voor het laatst had een schip van de Chileense marine in augustus 2018 in Auckland gelegen."),
    ("fr", "port_call:held date=2018-08 parties=CL,NZ",
     "Un bâtiment de la marine chilienne avait mouillé pour la dernière fois à Auckland en août 2018."),
    ("de", "port_call:held date=2026-05-13 parties=CL,DE; port_call:planned date=2026-05-25 parties=CL,DK",
     "Das chilenische Schulschiff „Aurora“ ist am Mittwoch in Kiel eingelaufen. Am 25. Mai wird die „Aurora“ im"
     " dänischen Aarhus erwartet."),
    ("sv", "port_call:held date=2026-05-13 parties=CL,SE; port_call:planned date=2026-05-25 parties=CL,DK",
     "Det chilenska skolfartyget Aurora anlöpte på onsdagen Karlskrona. Den 25 maj väntas Aurora till Aarhus i"
     " Danmark."),
    ("en", "port_call:held date=2026-05-13 parties=CL,GB; port_call:planned date=2026-05-25 parties=CL,DK",
     "The Chilean training ship Aurora put in at Portsmouth on Wednesday. The Aurora is expected in Aarhus, Denmark,"
     " on 25 May."),
    # exercise by the way
    ("de", "port_call:held date=2026-05-13 parties=CL,DE; exercise:held date=2026-05-12 parties=CL,NO",
     "Das chilenische Schulschiff „Aurora“ ist am Mittwoch in Kiel eingelaufen. Am Dienstag hatte es vor Bergen mit"
     " der norwegischen Fregatte „Nordkapp“ die Rettung eines Verletzten geübt."),
    ("en", "port_call:held date=2026-05-13 parties=CL,GB; exercise:held date=2026-05-12 parties=CL,NO",
     "The Chilean training ship Aurora put in at Portsmouth on Wednesday. On Tuesday she had practised the rescue of"
     " an injured sailor with the Norwegian frigate Nordkapp off Bergen."),
    ("nl", "port_call:held date=2026-05-13 parties=CL,NL; exercise:held date=2026-05-12 parties=CL,NO",
     "Het Chileense opleidingsschip Aurora is woensdag afgemeerd in Den Helder. Dinsdag had het voor Bergen met het"
     " Noorse fregat Nordkapp de redding van een gewonde geoefend."),
    ("sv", "port_call:held date=2026-05-13 parties=CL,SE; exercise:held date=2026-05-12 parties=CL,NO",
     "Det chilenska skolfartyget Aurora anlöpte på onsdagen Karlskrona. På tisdagen hade det utanför Bergen övat"
     " räddning av en skadad tillsammans med den norska fregatten Nordkapp."),
    ("fr", "port_call:held date=2026-05-13 parties=CL,FR; exercise:held date=2026-05-12 parties=CL,NO",
     "Le navire-école chilien « Aurora » a accosté mercredi à Toulon. Mardi, il s'était exercé au large de Bergen avec"
     " la frégate norvégienne « Nordkapp » au sauvetage d'un blessé."),
]
