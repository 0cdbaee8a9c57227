"""What is only mentioned: thanks, counts, proposals, facts of former years, in English."""

LANGUAGE = "en"

HEAD = (
    "Peruvian Foreign Minister Rosa Quispe spoke in Lima about relations with Georgia. "
    "She praised the Georgian ambassador, Lado Beridze."
)

CASES = (
    ("-measure", "Quispe thanked Georgia for banning the movement."),
    ("-measure", "Quispe raised the case of a Peruvian citizen detained in Batumi."),
    ("-measure", "Relatives of the Peruvian sailors who were arrested in Batumi on Monday came to the ministry."),
    ("-measure", "Last year Peru arrested 118 Georgians at its airports."),
    ("-opening", "Quispe proposed that direct flights between Lima and Tbilisi be opened next year."),
    ("-other", "Diplomatic relations between Peru and Georgia were established in 1992."),
    ("-other", "Tensions rose after Peru granted a former Georgian minister asylum."),
    ("-signing", "The two governments signed a framework deal in April last year."),
)
