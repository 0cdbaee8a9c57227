"""Invented passages with the positions they hold, by what is denied, only told, or no position at all.

`speaker | act | words of the passage`, one a line; none: empty.
"""

NOTHING = [
    # courtesy of both sides, figures, promises of money, meetings told, questions, denied sayings, no speaker
    ("en", "Both sides exchanged views on regional issues and stressed the importance of good relations.", ""),
    ("de", "Beide Seiten tauschten sich über regionale Fragen aus und betonten die Bedeutung guter Beziehungen.", ""),
    ("sv", "Båda sidor utbytte åsikter om regionala frågor och betonade vikten av goda förbindelser.", ""),
    (
        "nl",
        "Beide partijen wisselden van gedachten over regionale kwesties en benadrukten het belang van goede "
        "betrekkingen.",
        "",
    ),
    (
        "fr",
        "Les deux parties ont échangé leurs vues sur les questions régionales et souligné l'importance de bonnes "
        "relations.",
        "",
    ),
    ("en", "Trade rose to 412 million dollars, said Ghana's trade minister, Yaw Darko.", ""),
    ("de", "Der Handel sei auf 412 Millionen Dollar gestiegen, sagte Ghanas Handelsminister Yaw Darko.", ""),
    ("sv", "Handeln ökade till 412 miljoner dollar, sade Ghanas handelsminister Yaw Darko.", ""),
    ("nl", "De handel steeg tot 412 miljoen dollar, zei de Ghanese minister van Handel Yaw Darko.", ""),
    ("fr", "Le commerce a atteint 412 millions de dollars, a indiqué le ministre ghanéen du Commerce, Yaw Darko.", ""),
    ("en", "Denmark's development minister, Ida Holm, promised Malawi 20 million euros for schools.", ""),
    ("de", "Die dänische Entwicklungsministerin Ida Holm versprach Malawi 20 Millionen Euro für Schulen.", ""),
    ("sv", "Danmarks biståndsminister Ida Holm lovade Malawi 20 miljoner euro till skolor.", ""),
    (
        "nl",
        "De Deense minister van Ontwikkelingssamenwerking Ida Holm beloofde Malawi 20 miljoen euro voor scholen.",
        "",
    ),
    (
        "fr",
        "La ministre danoise du Développement, Ida Holm, a promis au Malawi 20 millions d'euros pour des écoles.",
        "",
    ),
    ("en", "Peru's ambassador, Luz Quispe, said she had met the Chilean minister on Monday.", ""),
    ("de", "Perus Botschafterin Luz Quispe sagte, sie habe den chilenischen Minister am Montag getroffen.", ""),
    ("sv", "Perus ambassadör Luz Quispe sade att hon träffade den chilenska ministern i måndags.", ""),
    ("nl", "De Peruaanse ambassadeur Luz Quispe zei dat zij de Chileense minister maandag had ontmoet.", ""),
    ("fr", "L'ambassadrice du Pérou, Luz Quispe, a indiqué qu'elle avait rencontré le ministre chilien lundi.", ""),
    ("en", "Diplomats said a date had not been set. Observers criticised the delay.", ""),
    ("de", "Diplomaten sagten, ein Termin stehe nicht fest. Beobachter kritisierten die Verzögerung.", ""),
    ("sv", "Diplomater sade att inget datum är bestämt. Bedömare kritiserade förseningen.", ""),
    ("nl", "Diplomaten zeiden dat er geen datum is geprikt. Waarnemers bekritiseerden het uitstel.", ""),
    ("fr", "Des diplomates ont dit qu'aucune date n'était fixée. Des observateurs ont critiqué ce retard.", ""),
    (
        "en",
        "Kenya's foreign minister, Amina Odhiambo, did not comment. She invited her Ugandan colleague to Nairobi.",
        "",
    ),
    (
        "de",
        "Kenias Außenministerin Amina Odhiambo äußerte sich nicht. Sie lud ihren ugandischen Kollegen nach Nairobi "
        "ein.",
        "",
    ),
    (
        "sv",
        "Kenyas utrikesminister Amina Odhiambo kommenterade inte saken. Hon bjöd in sin ugandiske kollega till "
        "Nairobi.",
        "",
    ),
    (
        "nl",
        "De Keniaanse minister van Buitenlandse Zaken Amina Odhiambo gaf geen commentaar. Zij nodigde haar Oegandese "
        "collega uit in Nairobi.",
        "",
    ),
    (
        "fr",
        "La ministre kényane des Affaires étrangères, Amina Odhiambo, n'a pas souhaité faire de commentaire. Elle a "
        "invité son collègue ougandais à Nairobi.",
        "",
    ),
]

# A meeting that is told, and a wish that only tells which thing is meant.

TOLD = [
    (
        "en",
        "The fourth round of Omani-Kenyan consultations is due to be held in Nairobi in May, the Kenyan foreign ministry said.",
        "",
    ),
    (
        "de",
        "Die vierte Runde der Konsultationen findet im Mai in Nairobi statt, teilte das kenianische Außenministerium mit.",
        "",
    ),
    (
        "fr",
        "La quatrième session de la commission mixte se tiendra en mai à Nairobi, a indiqué le ministère kényan des Affaires étrangères.",
        "",
    ),
    ("sv", "Det kom inget besked om den färja som Kenya vill beställa.", ""),
    ("nl", "Kenia wil de handel opvoeren van 8 naar 15 miljard dollar.", ""),
    ("de", "Kenia will den Handel mit Oman ausbauen.", "KE | hope | Handel"),
    (
        "en",
        "Nothing was heard of the ferry that Kenya wants to order. Kenya wants cheaper ferries.",
        "KE | hope | cheaper",
    ),
]

DENIED = [
    ("en", "Iceland's prime minister, Jón Arnarson, did not rule out new talks.", "Jón Arnarson | affirm | new talks"),
    (
        "de",
        "Islands Ministerpräsident Jón Arnarson schloss neue Gespräche nicht aus.",
        "Jón Arnarson | affirm | Gespräche",
    ),
    ("sv", "Islands statsminister Jón Arnarson uteslöt inte nya samtal.", "Jón Arnarson | affirm | samtal"),
    ("nl", "De IJslandse premier Jón Arnarson sloot nieuwe gesprekken niet uit.", "Jón Arnarson | affirm | gesprekken"),
    (
        "fr",
        "Le Premier ministre islandais, Jón Arnarson, n'a pas exclu de nouveaux pourparlers.",
        "Jón Arnarson | affirm | pourparlers",
    ),
]
