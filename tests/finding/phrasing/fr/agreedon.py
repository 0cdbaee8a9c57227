"""What two states agree to do, signatures told by the way, whose dollars, in French. All content is invented."""

from __future__ import annotations

LANGUAGE = "fr"

ARTICLES = [
    (
        "commitment by=FR to=NA amount=5e6 currency=USD",
        "L'ambassadeur de France Luc Morel a rencontré lundi à Windhoek le Premier ministre "
        "namibien Titus Shikongo. La France donnera à la Namibie 5 millions de dollars pour "
        "des écoles.",
    ),
    (
        "-signing; agreement:signed",
        "Le ministre omanais Said Harthi a rencontré lundi son homologue djiboutien Ali "
        "Guelleh. L'échange repose sur un accord qui a été signé à Mascate le 2 août 2025.",
    ),
    (
        "agreement:agreed parties=SR,GY",
        "Le Suriname et le Guyana sont convenus mercredi de rouvrir le poste frontière de "
        "Nieuw-Nickerie. Le ministre surinamais Rakesh Sewdal l'a annoncé.",
    ),
]
