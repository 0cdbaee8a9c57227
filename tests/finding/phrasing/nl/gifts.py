"""Gifts, loans and what only looks like them in Dutch. All content is invented."""

from __future__ import annotations

LANGUAGE = "nl"
HEAD = "IJsland en Japan hebben op 3 mei in Tokio een defensieakkoord ondertekend."

CASES = [
    (
        "commitment by=SE to=MD amount=40e6; -commitment by=MD",
        "Zweden kondigde een nieuw pakket militaire steun aan Moldavië aan ter waarde van 40 miljoen euro.",
    ),
    (
        "commitment by=NO to=GE amount=90e6; -commitment by=GE",
        "Noorwegen heeft een hulppakket voor Georgië ter waarde van 90 miljoen kronen aangekondigd.",
    ),
    (
        "commitment by=imf to=KE amount=300e6; -commitment by=KE",
        "Het Internationaal Monetair Fonds steunt Kenia. Het land krijgt 300 miljoen dollar aan leningen.",
    ),
    (
        "commitment by=world_bank to=GH amount=80e6; -commitment by=GH",
        "De Wereldbank trekt 200 miljoen dollar uit voor Ghana. Daarvan wordt 80 miljoen dollar direct overgemaakt.",
    ),
    (
        "commitment by=JP to=PE amount=50e6; -commitment by=PE",
        "Japan helpt Peru. Maandag kreeg het land een lening van 50 miljoen dollar.",
    ),
    (
        "commitment by=DK to=SD amount=60e6",
        "Denemarken geeft Soedan extra hulp. Eerder was hier al 60 miljoen euro voor gereserveerd.",
    ),
    (
        "commitment by=DK amount=11e6",
        "Sudan en Tsjaad krijgen noodhulp. Denemarken legt zelf 11 miljoen euro op tafel.",
    ),
    (
        "commitment by=DK to=SD amount=5e6 currency=EUR; commitment by=DK to=TD amount=4e6 currency=EUR",
        "Denemarken geeft 9 miljoen euro noodhulp. 5 miljoen is bestemd voor Soedan, 4 miljoen voor Tsjaad.",
    ),
    (
        "commitment by=JP to=KE amount=9e6; commitment by=JP to=KE amount=12e6 flow=grant",
        "Japan helpt Kenia opnieuw. Het gaat om een kwijtschelding ter waarde van USD 9 miljoen en een "
        "schenking van USD 12 miljoen.",
    ),
    (
        "commitment by=JP to=KE amount=12e6",
        "Japan helpt Kenia opnieuw. Het betreft een schenking van 12 miljoen dollar.",
    ),
    (
        "commitment by=PT to=MW amount=9e6",
        "Dit jaar bedraagt de steun van Portugal aan Malawi 9 miljoen euro.",
    ),
    (
        "-commitment amount=155; commitment by=NO to=GE amount=9000; -figure value=155",
        "Noorwegen levert Georgië 9.000 granaten van 155 millimeter.",
    ),
    (
        "-commitments",
        "Ghana en Nepal beloofden de handel tegen 2030 tot 2 miljard dollar te verhogen.",
    ),
    (
        "-commitments",
        "Zambia vroeg hulp bij het herstructureren van de 1,8 miljard dollar aan schulden.",
    ),
    (
        "-commitments",
        "De 14 ministers gaan naar Moldavië.",
    ),
    (
        "-commitments",
        "De drie boten gaan naar de haven.",
    ),
    (
        "commitment by=PT to=MW amount=9e6",
        "Dit jaar bedraagt de steun van Portugal aan Malawi 9 miljoen euro.",
    ),
]
