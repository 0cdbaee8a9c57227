"""Ceremonies, forums, rounds and ships that are awaited, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "anniversary:held date=2026-05-12 place=Nairobi parties=KE,IN",
        "In Nairobi is dinsdag met een plechtigheid de zestigste verjaardag van de diplomatieke betrekkingen "
        "tussen Kenia en India gevierd.",
    ),
    (
        "dialogue:held session=9 date=2026-05-12 place=Nairobi with=Otieno,Rao; mechanism sessions=9",
        "De negende defensiedialoog Kenia-India, onder gezamenlijk voorzitterschap van de Keniaanse "
        "viceminister van Defensie Peter Otieno en zijn Indiase ambtgenoot Vikram Rao, vond dinsdag plaats in"
        " Nairobi.",
    ),
    (
        "opening:held date=2026-05-12 place=Nairobi with=Otieno,Rao",
        "De Keniaanse minister van Buitenlandse Zaken Peter Otieno en zijn Indiase ambtgenoot Vikram Rao "
        "legden dinsdag in Nairobi de eerste steen van een Indiaas cultureel centrum.",
    ),
    (
        "negotiation:held session=7 date=2026-05-12 place=Nairobi parties=KE,IN",
        "Kenia en India hebben dinsdag in Nairobi de zevende ronde van de gesprekken over een "
        "vrijhandelsakkoord afgerond.",
    ),
    (
        "port_call:planned parties=IN,KE place=Mombasa",
        "Het Indiase fregat Tarkash wordt op 18 mei in Mombasa verwacht voor een bezoek van drie dagen.",
    ),
)
