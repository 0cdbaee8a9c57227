"""The day put in front: "het was dinsdag in Suva dat …", in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "signing:held date=2026-05-12 place=Suva",
        "Het was dinsdag in Suva dat Peru en Fiji een uitleveringsverdrag ondertekenden.",
    ),
)
