"""What begins, is to be opened, or is met about again, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "exercise:held date=2026-05-12",
        "Het Belgische marineschip Louise-Marie lag dinsdag in de haven van Abidjan. Aansluitend oefende de "
        "bemanning met de Ivoriaanse marine het enteren van schepen in de Golf van Guinee.",
    ),
    (
        "opening:planned place=Genève,Geneva",
        "Zwitserland en Ghana hebben dinsdag in Accra een akkoord ondertekend. Ghana wil voor het einde van "
        "het jaar een handelskantoor openen in Genève.",
    ),
    (
        "opening:planned date=2026-09",
        "Togo en Benin kwamen dinsdag in Lomé overeen een gezamenlijke douanepost te bouwen. De "
        "bouwwerkzaamheden beginnen in september.",
    ),
    (
        "-opening",
        "Djibouti en Eritrea hebben dinsdag in Muscat gevangenen uitgewisseld. Djibouti zei dat deze stap de "
        "weg opent naar volledige normalisering tussen de twee landen.",
    ),
    (
        "negotiation:held date=2024 parties=NZ,TO",
        "Nieuw-Zeeland en Tonga ondertekenden dinsdag in Nuku'alofa een akkoord over arbeidsmigratie. De "
        "onderhandelingen over het akkoord begonnen in 2024.",
    ),
    (
        "dialogue:planned date=2027 place=Libreville; -meeting",
        "De tweede zitting van de gemengde commissie van Togo en Gabon is donderdag in Lomé afgesloten. De "
        "twee partijen spraken af elkaar in 2027 in Libreville opnieuw te ontmoeten.",
    ),
    (
        "dialogue:planned session=9 date=2026-11 place=Benghazi; dialogue:held date=2023 place=Valletta",
        "De Gemengde Economische Commissie Malta-Libië, die het laatst in 2023 in Valletta bijeenkwam, houdt "
        "in november in Benghazi haar negende zitting.",
    ),
)
