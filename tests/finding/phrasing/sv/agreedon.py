"""What two states agree to do, signatures told by the way, whose dollars, in Swedish. All content is invented."""

from __future__ import annotations

LANGUAGE = "sv"

ARTICLES = [
    (
        "commitment by=SE to=LR amount=5e6 currency=USD",
        "Sveriges ambassadör Eva Lind träffade i måndags Liberias president Joseph Kollie i "
        "Monrovia. Sverige ger Liberia 5 miljoner dollar till skolor.",
    ),
    (
        "-signing; agreement:signed",
        "Omans minister Said Harthi träffade i måndags sin kollega Ali Guelleh från Djibouti. "
        "Grunden för utbytet är ett avtal som undertecknades i Muskat den 2 augusti 2025.",
    ),
    (
        "-commitments",
        "Lettland och Kanada har skrivit kontrakt om 42 pansarfordon. De första sex fordonen levereras under 2027.",
    ),
    (
        "-commitments",
        "Tretton soldater från Djibouti och nio från Eritrea fick återvända hem på lördagen.",
    ),
    (
        "agreement:agreed parties=SR,GY",
        "Surinam och Guyana enades i onsdags om att öppna gränsövergången vid Nieuw-Nickerie "
        "igen. Det sade Surinams minister Rakesh Sewdal.",
    ),
]
