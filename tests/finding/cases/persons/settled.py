"""Invented passages whose persons are settled together, or by where they speak and whom they receive: (language, text, wanted)."""

from __future__ import annotations

_CALLS = "Jens Thorup | DK | military_officer; Uldis Kalniņš | LV | regional_leader"
_SHIP = "Thiago Prado | BR | military_officer; Hilja Shikongo | NA | regional_leader"
_GUESTS = "Juan Ponce | CU | deputy_minister; Rosa Cahombo | AO | minister; Pedro Mota | AO | speaker"
_HAITI = "Wilner Dorval | HT | head_of_government"
_LETTERS = "Karl Huber | AT | head_of_state; Ana Soto | PE | ambassador; Sita Gurung | NP | ambassador; Mpho Tau | BW | ambassador"
_HOME = "Tama Whaa | NZ | deputy_head_of_government; Sione Latu | WS | head_of_government"
_RECEIVES = "Karl Huber | AT | head_of_state; Martín Larrosa | UY | ambassador"
SETTLED = [
    # The captain is the ship's, and the mayor then the port's: one by one each of them would take the other's state.
    ("de", "Das dänische Patrouillenschiff „Havet“ liegt seit Montag im lettischen Hafen Liepāja. Kommandant Korvettenkapitän "
     "Jens Thorup besuchte am Dienstag Bürgermeister Uldis Kalniņš.", _CALLS),
    ("en", "The Danish patrol ship Havet put into the Latvian port of Liepāja on Monday. Her commander, Lieutenant Commander "
     "Jens Thorup, called on Mayor Uldis Kalniņš on Tuesday.", _CALLS),
    ("fr", "La frégate brésilienne Aurora a fait escale lundi à Walvis Bay, en Namibie. Son commandant, le capitaine de "
     "vaisseau Thiago Prado, a rendu visite mardi à la gouverneure Hilja Shikongo.", _SHIP),
    ("sv", "Den brasilianska fregatten Aurora kom i måndags till Walvis Bay i Namibia. Fartygschefen, kommendörkapten Thiago "
     "Prado, besökte på tisdagen guvernören Hilja Shikongo.", _SHIP),
    ("nl", "Het Nederlandse patrouilleschip Zeebries heeft vrijdag de haven van Praia in Kaapverdië aangedaan. Commandant Sanne "
     "Rietveld bezocht de chef van de Kaapverdische strijdkrachten, generaal Adilson Tavares. Ook werd zij ontvangen door "
     "minister van Defensie Eunice Barbosa.",
     "Sanne Rietveld | NL | military_officer; Adilson Tavares | CV | chief_of_defence; Eunice Barbosa | CV | defence_minister"),
    # Who receives the guest's delegation is of another state than the guest.
    ("de", "Eine kubanische Delegation unter Leitung von Vizeminister Juan Ponce hat diese Woche Angola besucht. Die Delegation "
     "wurde auch von Gesundheitsministerin Rosa Cahombo empfangen. Am Montag empfing Parlamentspräsident Pedro Mota die "
     "Delegation in Luanda.", _GUESTS),
    ("en", "A Cuban delegation headed by Deputy Minister Juan Ponce visited Angola this week. The delegation was also received "
     "by the Minister of Health, Rosa Cahombo. On Monday the Speaker of Parliament, Pedro Mota, received the delegation.",
     _GUESTS),
    ("fr", "Une délégation cubaine conduite par le vice-ministre Juan Ponce a visité l'Angola cette semaine. La délégation a "
     "aussi été reçue par la ministre de la Santé, Rosa Cahombo. Lundi, le président du Parlement, Pedro Mota, a reçu la "
     "délégation.", _GUESTS),
    ("nl", "LUANDA.–Een Cubaanse delegatie onder leiding van viceminister Juan Ponce bezocht deze week Angola. De delegatie werd "
     "ook ontvangen door de minister van Volksgezondheid, Rosa Cahombo. Op maandag ontving de voorzitter van het parlement, "
     "Pedro Mota, de delegatie in Luanda.", _GUESTS),
    # Whoever is the first to speak in a capital speaks for its state, whatever the sentence before was about.
    ("fr", "OTTAWA - Le Canada a sanctionné lundi trois hommes d'affaires haïtiens. À Port-au-Prince, le premier ministre Wilner "
     "Dorval a salué l'annonce.", _HAITI),
    ("en", "OTTAWA - Canada on Monday sanctioned three Haitian businessmen. In Port-au-Prince, Prime Minister Wilner Dorval "
     "welcomed the announcement.", _HAITI),
    ("de", "OTTAWA - Kanada hat am Montag drei haitianische Geschäftsleute mit Sanktionen belegt. In Port-au-Prince begrüßte "
     "Ministerpräsident Wilner Dorval die Ankündigung.", _HAITI),
    # Territories have no foreign minister of their own.
    ("nl", "WILLEMSTAD - De Curaçaose premier Gisèle Cijntje heeft de vrijgelaten Venezolanen dinsdag op Curaçao ontvangen. "
     "Minister van Buitenlandse Zaken Coen Vlas noemde het in Willemstad een dag van opluchting.",
     "Gisèle Cijntje | CW | head_of_government; Coen Vlas | NL | foreign_minister"),
    # States in their full style in brackets, and more envoys of the kind just named.
    ("de", "WIEN (APA) - Bundespräsident Karl Huber nahm am Dienstag die Beglaubigungsschreiben von drei Botschaftern entgegen. "
     "Den Anfang machte Frau Ana Soto, Botschafterin der Republik Peru. Es folgten S.E. Herr Sita Gurung (Demokratische "
     "Bundesrepublik Nepal) und S.E. Herr Mpho Tau (Republik Botsuana).", _LETTERS),
    ("en", "VIENNA - President Karl Huber received the credentials of three ambassadors on Tuesday. The first was Ms. Ana Soto, "
     "Ambassador of the Republic of Peru. She was followed by H.E. Mr. Sita Gurung (Federal Democratic Republic of Nepal) and "
     "H.E. Mr. Mpho Tau (Republic of Botswana).", _LETTERS),
    ("fr", "Le président autrichien Karl Huber a reçu mardi les lettres de créance de LL.EE. Ana Soto (Pérou), Sita Gurung (Népal) "
     "et Mpho Tau (Botswana).", _LETTERS),
    # Only those who present credentials are ambassadors without a word for it.
    ("en", "President Juan Soto of Peru met Peter Kibet (Kenya) and Lars Holm (Norway) in Lima on Monday.",
     "Juan Soto | PE | head_of_state"),
    ("fr", "Le président péruvien Juan Soto a rencontré lundi à Lima Peter Kibet (Kenya) et Lars Holm (Norvège).",
     "Juan Soto | PE | head_of_state"),
    # A minister has not the field of somebody else's deputy.
    ("de", "Die Delegation aus Peru wurde von General Juan Soto, Mitglied der Zentralen Militärkommission und stellvertretendem "
     "Verteidigungsminister, geleitet. Sie traf in Wien Ministerin Eva Huber.",
     "Juan Soto | PE | deputy_defence_minister; Eva Huber | AT | minister"),
    # Who returns to a town is at home there.
    ("en", "Deputy Prime Minister Tama Whaa returned to Wellington yesterday from Apia and Funafuti. In Apia he met "
     "Prime Minister Sione Latu.", _HOME),
    ("de", "Vizepremierminister Tama Whaa ist am Dienstag aus Apia und Funafuti nach Wellington zurückgekehrt. In Apia "
     "hatte er Premierminister Sione Latu getroffen.", _HOME),
    ("fr", "Le vice-Premier ministre Tama Whaa a regagné Wellington mardi au retour de Apia et de Funafuti. À Apia, il "
     "a rencontré le Premier ministre Sione Latu.", _HOME),
    ("nl", "Vicepremier Tama Whaa is dinsdag uit Apia en Funafuti naar Wellington teruggekeerd. In Apia ontmoette hij "
     "premier Sione Latu.", _HOME),
    ("sv", "Vice premiärminister Tama Whaa återvände på tisdagen till Wellington från Apia och Funafuti. I Apia träffade "
     "han premiärminister Sione Latu.", _HOME),
    # An office that acts is none of him whom it receives, though no verb stands between them.
    ("de", "WIEN - Präsident Karl Huber ist am Donnerstag von einer Reise zurückgekehrt. Am Abend empfing der Präsident den "
     "Botschafter von Uruguay, Martín Larrosa.", _RECEIVES),
    ("nl", "WENEN - President Karl Huber is donderdag van een reis teruggekeerd. 's Avonds ontving de president de ambassadeur van "
     "Uruguay, Martín Larrosa.", _RECEIVES),
    # Whoever has the command of a ship, in so many words.
    ("nl", "Het Nederlandse fregat Van Amstel ligt sinds dinsdag in de haven van Manilla. "
     "De Filipijnse marine ontving het schip, dat onder bevel staat van kapitein-luitenant ter zee Sanne Dijkgraaf.",
     "Sanne Dijkgraaf | NL | military_officer"),
    ("de", "Die deutsche Fregatte Bayern liegt seit Dienstag im Hafen von Manila. "
     "Die philippinische Marine empfing das Schiff, das unter dem Kommando von Fregattenkapitän Sanne Dietrich steht.",
     "Sanne Dietrich | DE | military_officer"),
    ("en", "The British frigate HMS Kent arrived in Manila on Tuesday. "
     "The Philippine navy welcomed the ship, which is under the command of Commander Anne Dunn.",
     "Anne Dunn | GB | military_officer"),
    ("sv", "Den svenska fregatten Visby anlände i tisdags till Manila. "
     "Den filippinska marinen tog emot fartyget, som står under befäl av kommendörkapten Anna Dahl.",
     "Anna Dahl | SE | military_officer"),
]  # fmt: skip
