"""Invented passages where the state that was just spoken of tells whom somebody serves: (language, text, "Name | state | role")."""

from __future__ import annotations

TOLD = [
    (
        "de",
        "Santiago/La Paz (NWP) - Nach einem Zwischenfall an der Grenze hat die Regierung in Quito den "
        "peruanischen Generalkonsul Walter Rojas einbestellt. Außenminister Cristian Vera forderte am Mittwoch "
        "eine Entschuldigung.",
        "Walter Rojas | PE | diplomat; Cristian Vera | EC | foreign_minister",
    ),
    (
        "de",
        "Kenia und Tansania streiten über Zölle. Die tansanische Regierung weist die Vorwürfe zurück. "
        "Regierungssprecher Gerald Lema sprach von Einmischung.",
        "Gerald Lema | TZ | spokesperson",
    ),
    (
        "de",
        "Äthiopien und Dschibuti verhandeln über einen Hafen. Unterdessen hat sich Somalia neue Freunde "
        "gesucht. Am 11. März unterzeichnete Verteidigungsminister Abdi Warsame in Kairo ein Abkommen mit "
        "Ägypten.",
        "Abdi Warsame | SO | defence_minister",
    ),
    (
        "de",
        "Die Niederlande verhandeln mit Marokko über ein Rückführungsabkommen. Die niederländische Ministerin "
        "Els Bakker reist im Mai nach Rabat. Auch Belgien will ein solches Abkommen. Staatssekretärin Joke "
        "Claes reist nächste Woche nach Rabat.",
        "Els Bakker | NL | minister; Joke Claes | BE | deputy_minister",
    ),
    (
        "en",
        "Kenya and Tanzania are at odds over tariffs. Kenyan Trade Minister Rebecca Juma called the levy "
        "illegal. The Tanzanian government rejects the charge. Government spokesman Gerald Lema spoke of "
        "interference.",
        "Rebecca Juma | KE | minister; Gerald Lema | TZ | spokesperson",
    ),
    (
        "en",
        "Ethiopia and Djibouti are negotiating over a port. Somalia, meanwhile, has found new friends. On "
        "March 11 Defence Minister Abdi Warsame signed an agreement with Egypt in Cairo.",
        "Abdi Warsame | SO | defence_minister",
    ),
    (
        "en",
        "QUITO (NWP) - Ecuador's government has summoned the Peruvian consul general Walter Rojas after an "
        "incident at the border. Foreign Minister Cristian Vera demanded an apology on Wednesday.",
        "Walter Rojas | PE | diplomat; Cristian Vera | EC | foreign_minister",
    ),
    (
        "fr",
        "Le Kenya et la Tanzanie s'opposent sur les taxes. La ministre kényane du Commerce Rebecca Juma a "
        "parlé d'une mesure illégale. Le gouvernement tanzanien rejette l'accusation. Le porte-parole du "
        "gouvernement, Gerald Lema, a dénoncé une ingérence.",
        "Rebecca Juma | KE | minister; Gerald Lema | TZ | spokesperson",
    ),
    (
        "fr",
        "La ministre néerlandaise Els Bakker se rendra en mai à Rabat pour parler d'un accord de réadmission "
        "avec le Maroc. La Belgique souhaite elle aussi un tel accord. La secrétaire d'État à l'Asile, Joke "
        "Claes, se rend à Rabat la semaine prochaine.",
        "Els Bakker | NL | minister; Joke Claes | BE | deputy_minister",
    ),
    (
        "fr",
        "Après un incident à la frontière, le gouvernement équatorien a convoqué le consul général du Pérou, "
        "Walter Rojas. Le ministre des Affaires étrangères, Cristian Vera, a exigé mercredi des excuses.",
        "Walter Rojas | PE | diplomat; Cristian Vera | EC | foreign_minister",
    ),
    (
        "nl",
        "Kenia en Tanzania ruziën over heffingen. De Keniaanse minister van Handel Rebecca Juma noemde de "
        "heffing illegaal. De Tanzaniaanse regering spreekt dat tegen. Volgens regeringswoordvoerder Gerald "
        "Lema is het inmenging.",
        "Rebecca Juma | KE | minister; Gerald Lema | TZ | spokesperson",
    ),
    (
        "nl",
        "Ethiopië en Djibouti onderhandelen over een haven. Intussen heeft Somalië nieuwe vrienden gevonden. "
        "Op 11 maart tekende minister van Defensie Abdi Warsame in Caïro een akkoord met Egypte.",
        "Abdi Warsame | SO | defence_minister",
    ),
    (
        "nl",
        "De Deense minister Else Bakke reist in mei naar Rabat om over een terugkeerakkoord met Marokko te "
        "praten. Ook Finland wil zo'n akkoord. Staatssecretaris voor Asiel Joke Laine reist volgende week naar "
        "Rabat.",
        "Else Bakke | DK | minister; Joke Laine | FI | deputy_minister",
    ),
    (
        "nl",
        "De regering in Quito heeft na een incident aan de grens de Peruaanse consul-generaal Walter Rojas "
        "ontboden. Minister van Buitenlandse Zaken Cristian Vera eiste woensdag excuses.",
        "Walter Rojas | PE | diplomat; Cristian Vera | EC | foreign_minister",
    ),
    (
        "sv",
        "Kenya och Tanzania är oense om tullar. Kenyas handelsminister Rebecca Juma kallade avgiften olaglig. "
        "Tanzanias regering avvisar anklagelsen. Regeringens talesperson Gerald Lema talade om inblandning.",
        "Rebecca Juma | KE | minister; Gerald Lema | TZ | spokesperson",
    ),
    (
        "sv",
        "Etiopien och Djibouti förhandlar om en hamn. Under tiden har Somalia skaffat nya vänner. Den 11 mars "
        "undertecknade försvarsminister Abdi Warsame ett avtal med Egypten i Kairo.",
        "Abdi Warsame | SO | defence_minister",
    ),
    (
        "sv",
        "Danmarks minister Else Bakke reser i maj till Rabat för att tala om ett återtagandeavtal med Marocko. "
        "Även Finland vill ha ett sådant avtal. Migrationsminister Joke Laine reser till Rabat nästa vecka.",
        "Else Bakke | DK | minister; Joke Laine | FI | minister",
    ),
    (
        "sv",
        "Regeringen i Quito har efter en händelse vid gränsen kallat upp Perus generalkonsul Walter Rojas. "
        "Utrikesminister Cristian Vera krävde på onsdagen en ursäkt.",
        "Walter Rojas | PE | diplomat; Cristian Vera | EC | foreign_minister",
    ),
    # near misses: must not follow
    (
        "en",
        "Chile imposed new tariffs on Bolivian soy. Bolivia's government protested. On Tuesday Bolivia's "
        "ambassador Rosa Quispe met Chilean Foreign Minister Juan Mora in Santiago. President Luis Paz of Peru "
        "offered to mediate.",
        "Rosa Quispe | BO | ambassador; Juan Mora | CL | foreign_minister; Luis Paz | PE | head_of_state",
    ),
    (
        "en",
        "OSLO, May 3 (NTN) - Norway's Prime Minister Lars Solheim met visiting ministers on Monday. Ghana "
        "wants to sell more cocoa to Norway. Foreign Minister Ingrid Berg promised to ease import rules.",
        "Lars Solheim | NO | head_of_government; Ingrid Berg | NO | foreign_minister",
    ),
    (
        "de",
        "Berlin - Deutschland hilft Ghana beim Aufbau der Verwaltung. Ghana hatte um Unterstützung gebeten. "
        "Entwicklungsministerin Anna Weber sagte in Berlin 20 Millionen Euro zu.",
        "Anna Weber | DE | minister",
    ),
    (
        "sv",
        "Sverige stöder Moldavien med 20 miljoner kronor. Moldavien hotas av Ryssland. Biståndsminister Bo Ek "
        "presenterade stödet i Stockholm.",
        "Bo Ek | SE | minister",
    ),
    (
        "nl",
        "Nederland geeft Mali 20 miljoen euro. Mali kampt met droogte. Minister Jan Visser van Buitenlandse "
        "Handel maakte dat vrijdag in Den Haag bekend.",
        "Jan Visser | NL | minister",
    ),
    (
        "fr",
        "La France accorde 20 millions d'euros au Mali. Le Mali fait face à une sécheresse. La ministre du "
        "Développement, Claire Morel, l'a annoncé vendredi à Paris.",
        "Claire Morel | FR | minister",
    ),
]
