"""How instruments of former years stand, talks yet to begin, parts and rows of instruments, in Swedish. All content is invented."""

from __future__ import annotations

LANGUAGE = "sv"

ARTICLES = [
    (
        "treaty|agreement:in_force date=1971",
        "Utrikesminister Karin Hallberg träffade i tisdags i Helsingfors sin finländska "
        "kollega Eero Laine. Ett avtal från 1971 mellan Sverige och Finland reglerar fisket i "
        "älven.",
    ),
    (
        "plan:agreed parties=IS,NO",
        "Islands statsminister Jon Arason och Norges statsminister Kari Berg träffades i maj i "
        "Akureyri. De kom då överens om ett gemensamt forskningsprogram.",
    ),
    (
        "agreement:proposed parties=FI,NP; -agreements:negotiating",
        "Finland och Nepal höll samtal i Katmandu i torsdags. Nästa månad väntas Finland och "
        "Nepal inleda förhandlingar om ett avtal om socialskydd.",
    ),
    (
        "agreement:proposed parties=TH,BD; -agreements:negotiating",
        "Thailands utrikesminister Somchai Rattana föreslog i tisdags i Dhaka att Thailand och "
        "Bangladesh ska inleda förhandlingar om ett frihandelsavtal.",
    ),
    (
        "agreement:ratified parties=LV,CA",
        "Lettlands parlament godkände i torsdags det avtal om status för utländska styrkor som "
        "Lettland och Kanada skrev under i december.",
    ),
    (
        "agreement:in_force parties=IS,NO; -agreements:signed",
        "Island och Norge har sedan 2006 ett frihandelsavtal, Bodöavtalet, som omfattar varor. "
        "Norge sade i juni upp den del av avtalet som gäller fiske.",
    ),
]
