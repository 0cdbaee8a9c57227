"""Invented passages where two offices, or a name in the genitive, stand close together: (language, text, "Name | state | role")."""

from __future__ import annotations

SPANS = [
    # post spans
    (
        "nl",
        "De Nederlandse minister van Defensie Jan Visser is op werkbezoek in Colombia. De minister sprak "
        "woensdag in Bogotá met president Lucía Barrera.",
        "Jan Visser | NL | defence_minister; Lucía Barrera | CO | head_of_state",
    ),
    (
        "nl",
        "Op 20 mei leidde de Cubaanse minister samen met de Vietnamese minister van Landbouw, Luong Van Hieu, "
        "een vergadering in Hanoi.",
        "Luong Van Hieu | VN | minister",
    ),
    (
        "nl",
        "Tijdens het bezoek ontmoette de minister ook president Ion Rusu van Moldavië.",
        "Ion Rusu | MD | head_of_state",
    ),
    (
        "sv",
        "Sveriges försvarsminister Bo Ek besökte Rumänien. Under besöket träffade försvarsministern även "
        "president Carina Olteanu.",
        "Bo Ek | SE | defence_minister; Carina Olteanu | RO | head_of_state",
    ),
    (
        "sv",
        "Ministern talade på onsdagen i Bogotá med president Lucía Barrera och undertecknade ett avtal mellan "
        "Sverige och Colombia.",
        "Lucía Barrera | CO | head_of_state",
    ),
    (
        "sv",
        "Besökaren överlämnade en inbjudan från MPLA:s ordförande till generalsekreteraren Le Van Khiem att "
        "besöka Angola. Vietnam tackade.",
        "Le Van Khiem | VN | party_leader",
    ),
    (
        "sv",
        "Kubas minister ledde tillsammans med Vietnams jordbruksminister Luong Van Hieu ett möte i Hanoi.",
        "Luong Van Hieu | VN | minister",
    ),
    (
        "de",
        "Deutschlands Verteidigungsminister Max Weber besuchte Rumänien. Beim Besuch traf der "
        "Verteidigungsminister auch Präsidentin Carina Olteanu.",
        "Max Weber | DE | defence_minister; Carina Olteanu | RO | head_of_state",
    ),
    (
        "de",
        "Der deutsche Minister sprach am Mittwoch in Bogotá mit Präsidentin Lucía Barrera.",
        "Lucía Barrera | CO | head_of_state",
    ),
    (
        "de",
        "Am 20. Mai leitete der kubanische Minister gemeinsam mit dem vietnamesischen Landwirtschaftsminister "
        "Luong Van Hieu eine Sitzung in Hanoi.",
        "Luong Van Hieu | VN | minister",
    ),
    (
        "de",
        "Er überbrachte eine Einladung des Vorsitzenden der MPLA an den Generalsekretär Le Van Khiem, Angola "
        "zu besuchen. Vietnam dankte.",
        "Le Van Khiem | VN | party_leader",
    ),
    (
        "de",
        "In Tiflis empfing der Präsident am Abend zudem Ministerpräsident Kofi Mensah aus Ghana.",
        "Kofi Mensah | GH | head_of_government",
    ),
    (
        "en",
        "On May 20, the Cuban minister together with the Vietnamese Minister of Agriculture, Luong Van Hieu, "
        "chaired a meeting in Hanoi.",
        "Luong Van Hieu | VN | minister",
    ),
    (
        "en",
        "The envoy handed over an invitation from the chairman of the MPLA to General Secretary Le Van Khiem "
        "to visit Angola. Vietnam welcomed it.",
        "Le Van Khiem | VN | party_leader",
    ),
    (
        "en",
        "The Swedish defence minister spoke on Wednesday in Bogotá with President Lucía Barrera.",
        "Lucía Barrera | CO | head_of_state",
    ),
    (
        "fr",
        "Le 20 mai, le ministre cubain a présidé avec le ministre vietnamien de l'Agriculture, Luong Van Hieu, "
        "une réunion à Hanoï.",
        "Luong Van Hieu | VN | minister",
    ),
    (
        "fr",
        "Le ministre suédois s'est entretenu mercredi à Bogota avec la présidente Lucía Barrera.",
        "Lucía Barrera | CO | head_of_state",
    ),
    (
        "fr",
        "L'émissaire a remis une invitation du président du MPLA au secrétaire général Le Van Khiem à se "
        "rendre en Angola. Le Vietnam a remercié.",
        "Le Van Khiem | VN | party_leader",
    ),
    (
        "en",
        "Special Adviser on Media to the President of Malawi, Mutale Chanda, said President Joseph Banda would "
        "travel to Luanda.",
        "Mutale Chanda | MW | official; Joseph Banda | MW | head_of_state",
    ),
    (
        "en",
        "At the meeting with Polish Ambassador Zenon Kasprzak, the President affirmed that Zambia wants more "
        "trade with Poland.",
        "Zenon Kasprzak | PL | ambassador",
    ),
    (
        "en",
        "Western Naval Commander Commodore Kwesi Amponsah of Ghana welcomed the Brazilian ship.",
        "Kwesi Amponsah | GH | military_officer",
    ),
    (
        "nl",
        "De woordvoerder van de Ierse premier Sean Kelly zei dat Kelly vrijdag naar Parijs gaat.",
        "Sean Kelly | IE | head_of_government",
    ),
    # a town behind "mayor of", and a group of states, are no part of a name
    (
        "de",
        "Der estnische Minister Jaan Tamm traf den Bürgermeister von Rabat Omar Tazi.",
        "Jaan Tamm | EE | minister; Omar Tazi | MA | regional_leader",
    ),
    (
        "de",
        "Nach der Gründung des Weimarer Dreiecks hat Außenministerin Greta Riedel den estnischen Minister Jaan Tamm getroffen.",
        "Greta Riedel | DE | foreign_minister; Jaan Tamm | EE | foreign_minister",
    ),
]
