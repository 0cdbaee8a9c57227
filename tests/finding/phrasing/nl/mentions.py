"""What is only mentioned: thanks, counts, proposals, facts of former years, in Dutch."""

LANGUAGE = "nl"

HEAD = (
    "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe sprak in Lima over de betrekkingen met Georgië. "
    "Ze prees de Georgische ambassadeur, Lado Beridze."
)

CASES = (
    (
        "-measure",
        "De familie van de Peruaanse zeelieden die maandag in Batoemi werden opgepakt, kwam naar het ministerie.",
    ),
    ("-opening", "Quispe stelde voor de grensovergang bij Batoemi dag en nacht te openen."),
    ("-other", "Peru en Georgië knoopten in 1992 diplomatieke betrekkingen aan."),
    ("-other", "De spanning steeg nadat Peru een oud-minister uit Georgië asiel had gegeven."),
    ("-signing", "In augustus hadden beide regeringen een verdrag over gezamenlijke controles ondertekend."),
)
