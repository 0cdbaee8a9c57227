"""Invented sentences where only the names tell which of two states is whose: (language, text, "Name | state | role; …")."""

from __future__ import annotations

CUSTOMS = [
    (
        "de",
        "Armenien und die Türkei nähern sich an. Die Sondergesandten Levent Kılıçoğlu und Aram Petrosjan "
        "sehen sich im Mai in Kars.",
        "Levent Kılıçoğlu | TR | envoy; Aram Petrosjan | AM | envoy",
    ),
    (
        "fr",
        "Le dialogue entre la Géorgie et la Pologne a repris mardi. Les ministres Wojciech Zieliński et "
        "Davit Kapanadze ont coprésidé la séance.",
        "Wojciech Zieliński | PL | minister; Davit Kapanadze | GE | minister",
    ),
    (
        "sv",
        "Vietnam och Ghana ska handla mer. Handelsministrarna Kwabena Osei och Pham Quoc Hung skrev under i går.",
        "Kwabena Osei | GH | minister; Pham Quoc Hung | VN | minister",
    ),
    (
        "de",
        "Polen hat den Vertrag gekündigt. Außenminister Cem Yıldız aus Deutschland bedauerte das, "
        "Innenministerin Ewa Kowalska nicht.",
        "Cem Yıldız | DE | foreign_minister; Ewa Kowalska | PL | minister",
    ),
]
