"""Gifts, loans and what only looks like them in German. All content is invented."""

from __future__ import annotations

LANGUAGE = "de"
HEAD = "Island und Japan haben am 3. Mai in Tokio ein Verteidigungsabkommen unterzeichnet."

CASES = [
    (
        "commitment by=SE to=MD amount=40e6; -commitment by=MD",
        "Schweden kündigte ein neues Militärhilfspaket für die Republik Moldau im Wert von 40 Millionen Euro an.",
    ),
    (
        "commitment by=NO to=GE amount=90e6; -commitment by=GE",
        "Norwegen hat ein weiteres Hilfspaket an Georgien in Höhe von 90 Millionen Kronen geschnürt.",
    ),
    (
        "commitment by=FI to=UA amount=200e6; -commitment by=UA",
        "Das dreißigste finnische Rüstungspaket für die Ukraine hat einen Wert von 200 Millionen Euro.",
    ),
    (
        "commitment by=imf to=GH amount=80e6; -commitment by=GH",
        "Der Internationale Währungsfonds hilft Ghana. Das Land erhält Kredite von 80 Millionen Dollar.",
    ),
    (
        "commitment to=PE amount=50e6; commitment to=PE amount=22e6; -commitment by=PE",
        "Peru bekommt Geld aus Japan. Gestern erhielt das Land ein Darlehen von 50 Millionen Dollar, im "
        "Juni werden weitere 22 Millionen Dollar ausgezahlt.",
    ),
    (
        "commitment by=DK to=SD amount=5e6 currency=EUR; commitment by=DK to=TD amount=4e6 currency=EUR",
        "Dänemark gibt 9 Millionen Euro Nothilfe. Davon sind 5 Millionen für den Sudan und 4 Millionen "
        "für den Tschad bestimmt.",
    ),
    (
        "commitment by=DE to=MA amount=120e6",
        "Deutschland und Marokko unterzeichneten einen Kreditvertrag über 120 Millionen Euro für ein "
        "Solarkraftwerk in Marokko.",
    ),
    (
        "commitment by=JP to=KE amount=12e6",
        "Japan hilft Kenia erneut. Es handelt sich um eine Schenkung von 12 Millionen Dollar.",
    ),
    (
        "commitment by=PT to=MW amount=9e6",
        "In diesem Jahr beläuft sich die Hilfe Portugals für Malawi auf 9 Millionen Euro.",
    ),
    (
        "-commitment amount=155; commitment by=NO to=GE amount=9000; -figure value=155",
        "Norwegen liefert Georgien 9.000 Artilleriegranaten vom Kaliber 155 Millimeter.",
    ),
    (
        "-commitments",
        "Marokko kauft in Schweden 24 Kampfjets für 3 Milliarden Euro.",
    ),
    (
        "-commitments",
        "Ghana und Nepal sagten zu, den Handel bis 2030 auf 2 Milliarden Dollar zu steigern.",
    ),
    (
        "-commitments",
        "Sechs Länder beteiligten sich an der Übung.",
    ),
]
