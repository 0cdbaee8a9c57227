"""Invented news in which officials at home are named without their state, beside another that is: (language, text, persons)."""

from __future__ import annotations

HOMELAND = [
    (
        "en",
        "The president's party La République en marche criticised France's agreement with Peru.",
        "",
    ),
    (
        "en",
        "The minister's son Peter Okello was arrested in Kenya, Uganda's foreign ministry said.",
        "",
    ),
    (
        "en",
        "Kenya's president's deputy William Ngeno met the Peruvian ambassador, Rosa Quispe.",
        "William Ngeno | KE | deputy_head_of_government; Rosa Quispe | PE | ambassador",
    ),
    (
        "en",
        "Kenya's president's special envoy William Ngeno met the Peruvian ambassador, Rosa Quispe.",
        "William Ngeno | KE | envoy; Rosa Quispe | PE | ambassador",
    ),
    (
        "de",
        "Bundesentwicklungsministerin Svea Schult sprach in Kabul mit Vertretern Afghanistans.",
        "Svea Schult | DE | minister",
    ),
    (
        "de",
        "Entwicklungsministerin Svea Schult will die Hilfe für Afghanistan wieder aufnehmen. Ministerin "
        "Schult sagte der Zeitung, die Taliban in Kabul müssten die Rechte der Frauen achten. Afghanistan "
        "brauche Hilfe.",
        "Svea Schult | DE | minister",
    ),
    (
        "de",
        "Der Parlamentarische Staatssekretär im Entwicklungsministerium, Niels Annen-Roth, kritisierte die "
        "Kürzungen der USA. Washington lasse Afrika im Stich.",
        "Niels Annen-Roth | DE | deputy_minister",
    ),
    (
        "sv",
        "Biståndsminister Karin Ek vill ge mer till Afghanistan. Talibanerna i Kabul måste respektera "
        "kvinnors rättigheter, säger hon. Afghanistan behöver hjälp.",
        "Karin Ek | SE | minister",
    ),
    (
        "nl",
        'De VS schrappen de hulp aan Mali. "Dat is ernstig", zei staatssecretaris Jan Smit in de Tweede Kamer.',
        "Jan Smit | NL | deputy_minister",
    ),
    (
        "fr",
        "Les États-Unis réduisent leur aide au Mali. « C'est grave », a dit la secrétaire d'État au "
        "Développement, Anne Morel, à l'Assemblée nationale.",
        "Anne Morel | FR | deputy_minister",
    ),
    (
        "en",
        "The UK will cut aid to Mali. Development minister Ann Holt told MPs that Mali would lose £40 million.",
        "Ann Holt | GB | minister",
    ),
    (
        "en",
        "Aid to Afghanistan must resume, Development Secretary Ann Holt told the House of Commons. The "
        "Taliban in Kabul had to respect women's rights.",
        "Ann Holt | GB | minister",
    ),
    (
        "de",
        "Außenminister Johann Wadehus hat Israel vor einer Annexion gewarnt. Israel müsse das Völkerrecht "
        "achten, sagte der CDU-Politiker.",
        "Johann Wadehus | DE | foreign_minister",
    ),
    (
        "de",
        "Regierungssprecher Stefan Kornel sagte in Berlin, Israel müsse Hilfe nach Gaza lassen.",
        "Stefan Kornel | DE | spokesperson",
    ),
    (
        "de",
        "Verteidigungsminister Boris Pistor hat der Ukraine weitere Panzer zugesagt. Kiew brauche sie "
        "dringend, sagte der Minister in Berlin.",
        "Boris Pistor | DE | defence_minister",
    ),
    (
        "de",
        "Verteidigungsminister Boris Pistor hat der Ukraine weitere Panzer zugesagt. Die Ukraine brauche sie "
        "dringend, sagte der Minister der Deutschen Presse-Agentur.",
        "Boris Pistor | DE | defence_minister",
    ),
    (
        "de",
        "Der CDU-Außenpolitiker Roderich Kies forderte Sanktionen gegen Russland. Moskau verstehe nur Druck.",
        "Roderich Kies | DE | legislator",
    ),
    (
        "de",
        "Roderich Kies (CDU) forderte Sanktionen gegen Russland. Moskau verstehe nur Druck.",
        "Roderich Kies | DE | legislator",
    ),
    (
        "nl",
        "VVD-Kamerlid Jan Smit eist sancties tegen Rusland. Moskou begrijpt alleen druk.",
        "Jan Smit | NL | legislator",
    ),
    (
        "nl",
        "Jan Smit (VVD) eist sancties tegen Rusland. Moskou begrijpt alleen druk.",
        "Jan Smit | NL | legislator",
    ),
    (
        "sv",
        "Sven Ek (M), ordförande i utrikesutskottet, kräver sanktioner mot Ryssland. Moskva förstår bara "
        "påtryckningar.",
        "Sven Ek | SE | legislator",
    ),
    (
        "sv",
        "– Det räcker inte, säger Sven Ek (S). Ryssland måste straffas hårdare för kriget i Ukraina.",
        "Sven Ek | SE | legislator",
    ),
    (
        "de",
        "Außenminister Johann Wadehus (CDU) reist nach Peru.",
        "Johann Wadehus | DE | foreign_minister",
    ),
    (
        "de",
        "Kritik kam von Hedwig Pamer (FPÖ). Sie bemängelte das Abkommen mit der Mongolei.",
        "Hedwig Pamer | AT | legislator",
    ),
    (
        "fr",
        "Jean Morel (LFI) a dénoncé l'accord avec le Pérou à l'Assemblée nationale.",
        "Jean Morel | FR | legislator",
    ),
]
