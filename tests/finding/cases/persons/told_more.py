"""Further invented passages that tell whom somebody serves without saying it: (language, text, "Name | state | role")."""

from __future__ import annotations

TOLD_MORE = [
    (
        "de",
        "Windhuk/Tallinn - Estlands Präsident Jaan Tamm flog nach Moldau und sprach in Chisinau mit Präsident "
        "Ion Rusu und mit Außenminister Vasile Munteanu.",
        "Jaan Tamm | EE | head_of_state; Ion Rusu | MD | head_of_state; Vasile Munteanu | MD | foreign_minister",
    ),
    (
        "de",
        "Peru und China streiten über Fischerei. Außenamtssprecherin Bao Lin sagte in Peking, die Vorwürfe "
        "seien falsch.",
        "Bao Lin | CN | spokesperson",
    ),
    (
        "de",
        "Schweizer Bundesrätin Anna Wyss reist nach Helsinki. Mit ihr reisen Staatssekretär Urs Frei und der "
        "Unternehmer Beat Roth. In Helsinki trifft sie Außenminister Pekka Salo.",
        "Anna Wyss | CH | minister; Urs Frei | CH | deputy_minister; Beat Roth | CH | business; Pekka Salo | "
        "FI | foreign_minister",
    ),
    (
        "sv",
        "Lettland skänker fler fältsjukhus till Georgien. Det beslöt regeringen på tisdagen. Vi viker inte "
        "från Georgiens sida, säger försvarsminister Juris Ozols.",
        "Juris Ozols | LV | defence_minister",
    ),
    (
        "sv",
        "Presidenterna talade om Iran, Japan och fisket. Chiles president kom senast till Finland 1988, när "
        "president Raúl Vidal gjorde ett statsbesök i landet.",
        "Raúl Vidal | CL | head_of_state",
    ),
    (
        "sv",
        "Nationalförsamlingen i Ungern sade ja till pakten med Kroatien och president Béla Varga väntas skriva på.",
        "Béla Varga | HU | head_of_state",
    ),
    (
        "sv",
        "Beskedet väckte ilska i Kuba och utrikesminister Rosa Peña sade att Spanien bröt avtalet.",
        "Rosa Peña | CU | foreign_minister",
    ),
    (
        "nl",
        "De Deense premier Lars Holm bracht dinsdag met minister Karin Berg van Buitenlandse Zaken een bezoek "
        "aan Armenië.",
        "Lars Holm | DK | head_of_government; Karin Berg | DK | foreign_minister",
    ),
    (
        "nl",
        "De Noorse koning Harald brengt in mei een staatsbezoek aan Brazilië. Hij wordt vergezeld door "
        "minister Lars Holm van Buitenlandse Zaken.",
        "Lars Holm | NO | foreign_minister; Harald | NO | monarch",
    ),
    (
        "nl",
        "De Ierse premier Tom Smit betuigde steun aan Georgië. Minister Ann Byrne van Defensie waarschuwde de "
        "Russische president.",
        "Tom Smit | IE | head_of_government; Ann Byrne | IE | defence_minister",
    ),
    (
        "nl",
        "Nederland stuurt een fregat naar Maleisië. Na de top in Seoul gaan de koning en de koningin op "
        "werkbezoek naar Maleisië. Ook minister Piet Veenstra van Buitenlandse Zaken reist mee.",
        "Piet Veenstra | NL | foreign_minister",
    ),
    (
        "en",
        "Canada's prime minister spoke with Panama's president by phone. Foreign Minister Luc Duquesne will "
        "visit Panama next week.",
        "Luc Duquesne | CA | foreign_minister",
    ),
    (
        "en",
        "The Eswatini army had arrested the country's Prime Minister Sipho Nkambule, Zambia's president said "
        "in Lusaka.",
        "Sipho Nkambule | SZ | head_of_government",
    ),
    (
        "en",
        "Norway imposed sanctions on Iran. Among those listed are General Ali Rahimi and Reza Karimi, an "
        "adviser to the Supreme Leader.",
        "Ali Rahimi | IR | military_officer; Reza Karimi | IR | official",
    ),
    (
        "fr",
        "Le ministre des Affaires étrangères, Slim Gharbi, a rencontré à Dakar le président sénégalais, "
        "Ibrahima Diatta. La commission mixte tuniso-sénégalaise se tiendra en mai.",
        "Slim Gharbi | TN | foreign_minister; Ibrahima Diatta | SN | head_of_state",
    ),
    (
        "fr",
        "La Norvège sanctionne l'Iran. Sont visés le chef de la logistique, le général Ali Rahimi, et un "
        "conseiller du Guide suprême, Reza Karimi.",
        "Ali Rahimi | IR | military_officer; Reza Karimi | IR | official",
    ),
    (
        "fr",
        "Le futur président de l'Union africaine, le président ghanéen Kofi Boateng, a reçu l'envoyé de l'ONU "
        "Jan Novak.",
        "Kofi Boateng | GH | head_of_state; Jan Novak | UN | envoy",
    ),
    (
        "fr",
        "Le ministre ukrainien est arrivé en Suède avec les ministres de la Défense Petro Bondar, de la Santé "
        "Olha Koval et du Commerce Ivan Melnyk.",
        "Petro Bondar | UA | defence_minister; Olha Koval | UA | minister; Ivan Melnyk | UA | minister",
    ),
    (
        "en",
        "Ghana's president will travel to Oslo on Monday. Foreign Minister Kofi Asante and Trade Minister Ama "
        "Boateng will accompany him.",
        "Kofi Asante | GH | foreign_minister; Ama Boateng | GH | minister",
    ),
    (
        "en",
        "Kenya's foreign minister arrived in Oslo on Monday. He will be received by King Olav and hold talks "
        "with Prime Minister Lars Solheim.",
        "Lars Solheim | NO | head_of_government; Olav | NO | monarch",
    ),
    (
        "en",
        "Georgia's parliament ratified the accord with Moldova on Tuesday. Speaker Nino Beridze called it historic.",
        "Nino Beridze | GE | speaker",
    ),
    (
        "de",
        "Das georgische Parlament hat das Abkommen mit Moldau ratifiziert. Parlamentspräsidentin Nino Beridze "
        "nannte es historisch.",
        "Nino Beridze | GE | speaker",
    ),
    (
        "sv",
        "Georgiens parlament har ratificerat avtalet med Moldavien. Talman Nino Beridze kallade det historiskt.",
        "Nino Beridze | GE | speaker",
    ),
    (
        "nl",
        "Het Georgische parlement heeft het akkoord met Moldavië geratificeerd. Parlementsvoorzitter Nino "
        "Beridze noemde het historisch.",
        "Nino Beridze | GE | speaker",
    ),
    (
        "fr",
        "Le Parlement géorgien a ratifié l'accord avec la Moldavie. La présidente du Parlement, Nino Beridze, "
        "l'a qualifié d'historique.",
        "Nino Beridze | GE | speaker",
    ),
    (
        "en",
        "The Peruvian army seized two Ecuadorian boats on Sunday. Army chief General Luis Paredes said they "
        "had crossed the border.",
        "Luis Paredes | PE | chief_of_defence",
    ),
    (
        "en",
        "Police in Ecuador arrested a Peruvian spy, Interior Minister Hugo Vela said on Friday.",
        "Hugo Vela | EC | minister",
    ),
    (
        "de",
        "Die Polizei in Ecuador hat einen peruanischen Spion festgenommen, sagte Innenminister Hugo Vela am Freitag.",
        "Hugo Vela | EC | minister",
    ),
    (
        "fr",
        "La police équatorienne a arrêté un espion péruvien, a annoncé vendredi le ministre de l'Intérieur, Hugo Vela.",
        "Hugo Vela | EC | minister",
    ),
    (
        "nl",
        "De politie in Ecuador heeft een Peruaanse spion opgepakt, zei minister Hugo Vela van Binnenlandse "
        "Zaken vrijdag.",
        "Hugo Vela | EC | minister",
    ),
    (
        "sv",
        "Polisen i Ecuador har gripit en peruansk spion, sade inrikesminister Hugo Vela i fredags.",
        "Hugo Vela | EC | minister",
    ),
]
