"""Aid: in headlines, over the years, beside others, praised, paid out in German. All content is invented."""

from __future__ import annotations

LANGUAGE = "de"
HEAD = "Island und Japan haben am 3. Mai in Tokio ein Verteidigungsabkommen unterzeichnet."

CASES = [
    (
        "commitment by=CH to=NP amount=6e6",
        "Die Direktion für Entwicklung und Zusammenarbeit (Deza) unterstützt Nepal mit 6 Millionen Franken.",
    ),
    (
        "-commitments; figure value=2.4e9",
        "Seit 1971 hat Großbritannien Bangladesch insgesamt 2,4 Milliarden Pfund bereitgestellt.",
    ),
    (
        "-commitments; figure value=75e6",
        "Im Jahr 2024 belief sich die norwegische Hilfe für Malawi auf 75 Millionen Euro.",
    ),
    ("commitment:completed by=FI to=NP amount=9e6", "Finnland hat Nepal 2025 mit 9 Millionen Euro unterstützt."),
    (
        "commitment by=DK to=MW amount=3e6",
        "Die Weltbank gibt Malawi 20 Millionen Dollar, Dänemark steuert 3 Millionen Euro bei.",
    ),
    (
        "commitment:completed by=EG to=BJ amount=30",
        "Der beninische Außenminister würdigte die Unterstützung Ägyptens, insbesondere die Schenkung von "
        "30 Traktoren.",
    ),
    (
        "commitment:pledged by=IT to=ET amount=15",
        "Der Botschafter sagte zu, dass die italienische Küstenwache fünfzehn äthiopische Taucher ausbilden werde.",
    ),
    (
        "commitment:pledged by=EE to=GE amount=4",
        "Estland wird im kommenden Jahr vier Lehrgänge für georgische Beamte organisieren.",
    ),
    (
        "commitment:pledged by=PL to=UZ amount=90",
        "Polen wird die Zahl der Stipendien für usbekische Studierende von 40 auf 90 erhöhen.",
    ),
    (
        "commitment:completed by=IT to=KE amount=14",
        "Die Ministerin besuchte eine Klinik in Mombasa, die Italien mit 14 Brutkästen ausgestattet hat.",
    ),
    (
        "commitment:completed by=IE to=GM amount=8e6",
        "Irland sagte Gambia im vorigen Jahr 8 Millionen Euro zu. Das Geld ist im Dezember eingetroffen.",
    ),
    (
        "commitment:cancelled by=AU to=FJ amount=50e6",
        "Australien hat Fidschi Hilfen von 50 Millionen Dollar gestrichen.",
    ),
    ("commitment:considered by=DE to=SO amount=20", "Berlin prüft, ob es 20 Ausbilder nach Somalia entsendet."),
    ("commitment by=JP amount=5e9", "Japan und Kenia tauschten Noten über einen Zuschuss von 5 Milliarden Yen aus."),
    ("-commitments", "Die Schweiz hat 230 Millionen Franken auf Konten des früheren Präsidenten eingefroren."),
]

ARTICLES = [
    (
        "commitment by=DK amount=31.5e6",
        "Nepal: Dänemark sagt Nepal 31,5 Millionen Euro zu\n\nDänemark und Nepal haben am 22. Oktober in "
        "Kathmandu Verhandlungen geführt. Das Entwicklungsministerium sagte dabei 31,5 Millionen Euro für "
        "zwei Jahre zu.",
    ),
    (
        "commitment count=1 amount=70e6",
        "Schweden und Ghana unterzeichnen Hilfsprogramm\n\nSchweden gibt Ghana 70 Millionen Kronen für "
        "Schulen, sagte Außenminister Nils Berg am Montag in Accra. Berg traf Präsidentin Joyce Phiri. "
        "Die 70 Millionen Kronen werden über vier Jahre ausgezahlt.",
    ),
    (
        "commitment by=FI to=MW amount=9e6",
        "Finnland und Malawi stärken Zusammenarbeit\n\nAußenministerin Anna Salo hat am Montag in Lilongwe "
        "die malawische Präsidentin Joyce Phiri getroffen. Finnland wird für die Ausbildung von Lehrern 9 "
        "Millionen Euro bereitstellen.",
    ),
    (
        "commitment by=JP to=SL amount=12e6; -commitment by=SL",
        "Der Präsident von Sierra Leone, Julius Kamara, traf am Montag den japanischen Botschafter Ken Ito und dankte ihm für "
        "eine Hilfe von 12 Millionen Dollar.",
    ),
]
