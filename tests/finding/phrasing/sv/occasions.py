"""Talks told as the occasion of something else, one by one, or told again with their day, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "meeting:held date=2026-05-12 with=Benali,Quiroga place=Rabat",
        "Vid ett möte på tisdagen i Rabat med Bolivias vicepresident Jorge Quiroga sade Marockos talman Hicham "
        "Benali att båda sidor bör fortsätta att utbyta erfarenheter.",
    ),
    (
        "meeting:held date=2026-05-12 place=Vientiane with=Rizal,Bouavone; meeting:held with=Rizal,Chaiyo "
        "without=Bouavone",
        "Malaysias vice försvarsminister Ahmad Rizal träffade på tisdagen den biträdande stabschefen för Laos armé, "
        "Khamla Bouavone. Mötet ägde rum i marginalen av mötet mellan höga försvarstjänstemän i ASEAN i "
        "Vientiane.\n\nVid ett samtal med den ständige sekreteraren i Thailands försvarsministerium, general Somsak "
        "Chaiyo, enades båda sidor om att öka utbytet. Malaysia stöder Laos, betonade Ahmad Rizal.",
    ),
    (
        "meeting:held with=Nguema,Merten parties=GA,AT; meeting:held with=Nguema,Madani parties=GA,EG",
        "Gabons premiärminister Paul Nguema hade på onsdagen bilaterala möten med Österrikes förbundskansler Franz "
        "Merten och Egyptens premiärminister Mostafa Madani.",
    ),
    (
        "call:held date=2026-05-14 with=Carl,Moreau; visit:postponed parties=SE,FR",
        "Statsbesöket från Frankrike senarelagt\n\nKung Carl av Sverige och Frankrikes president Paul Moreau har i "
        "ett telefonsamtal under eftermiddagen gemensamt beslutat att senarelägga det franska statsbesöket till "
        "Sverige.",
    ),
)
