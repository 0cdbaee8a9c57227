"""What two states agree to do, signatures told by the way, whose dollars, in Dutch. All content is invented."""

from __future__ import annotations

LANGUAGE = "nl"

ARTICLES = [
    (
        "commitment by=CN to=SR amount=5e6 currency=USD",
        "De Chinese ambassadeur Lin Wei sprak maandag in Paramaribo met president Anil Naipal "
        "van Suriname. China geeft Suriname 5 miljoen dollar voor scholen.",
    ),
    (
        "-signing; agreement:signed",
        "De Omaanse minister Said Harthi sprak maandag met zijn ambtgenoot Ali Guelleh uit "
        "Djibouti. Grondslag van de uitwisseling is een overeenkomst die op 2 augustus in "
        "Muscat werd ondertekend.",
    ),
    (
        "agreement:agreed parties=SR,GY",
        "Suriname en Guyana hebben woensdag in Nieuw-Nickerie afgesproken dat hun kustwachten "
        "voortaan samen gaan patrouilleren op de rivier. Dat zei de Surinaamse minister Rakesh "
        "Sewdal.",
    ),
]
