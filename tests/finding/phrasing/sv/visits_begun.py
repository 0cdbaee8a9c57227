"""Swedish articles about what a visit begins and ends with, who came along, who goes home, and what only came before."""

from __future__ import annotations

# fmt: off
LANGUAGE = "sv"
ARTICLES = [
    ("visit:held place=Tallinn date=2026-05-11 with=Toktogulov without=Kask; "
     "meeting:held place=Tallinn date=2026-05-11 with=Toktogulov,Kask",
     "Kirgizistans premiärminister Azamat Toktogulov inledde sitt besök i Tallinn på måndagen med ett möte med "
     "Estlands statsminister Mart Kask."),
    ("visit:held place=Tallinn with=Toktogulov; meeting:held place=Tallinn with=Toktogulov,Kask",
     "Kirgizistans premiärminister Azamat Toktogulov avslutade sitt besök i Tallinn på måndagen med en middag "
     "tillsammans med Estlands statsminister Mart Kask."),
    ("meeting:held place=Budapest date=2026-05-13 with=Teller,Vukčević",
     "Ungerns president Béla Teller stod som värd för en middag på slottet Sándor i Budapest på onsdagen för "
     "Montenegros president Ana Vukčević."),
    ("signing:held place=Lima count=1; meeting:held date=2026-05-12 with=Soto,Rojas",
     "Avtalet undertecknades i Lima på tisdagen av Perus försvarsminister Juan Soto och Chiles försvarsminister Luis "
     "Rojas. Efter undertecknandet höll de två ministrarna ett samtal om gränsbevakningen."),
    ("visit:held place=Riga count=1 with=Hall,Lindqvist",
     "Sveriges försvarsminister Karin Hall besökte på tisdagen Riga, där hon träffade sin lettiska kollega Janis "
     "Ozols. Chefen för marinen, konteramiral Tomas Lindqvist, deltog också i resan."),
    ("meeting:held place=Astana; -visit",
     "Mongoliets president Bat Ganzorig träffade på onsdagen Kazakstans president Dani Seitkali i Astana. Han "
     "återvänder till Ulaanbaatar på fredag."),
    ("opening:held place=Khujand count=1 with=Sell,Rahmonov",
     "Sveriges ambassadör Anna Sell närvarade i tisdags vid invigningen av ett laboratorium i Chudzjand. "
     "Laboratoriet invigdes av energiminister Dilshod Rahmonov."),
    ("measure:held parties=UY,AR date=2026-05-14; -port_call",
     "Uruguay kallar hem sin ambassadör i Buenos Aires för konsultationer sedan en argentinsk båt natten till tisdagen "
     "bordat en uruguayansk fiskebåt. Argentinas försvarsminister Julio Ferreyra säger att fiskebåten befann sig på "
     "argentinskt vatten."),
    ("measure:held date=2026-05-12 with=Warsame parties=SO,KE",
     "Somalias ambassadör i Nairobi, Abdi Warsame, blev på tisdagen uppkallad till det kenyanska utrikesdepartementet."),
    ("measure:held date=2026-05-13 parties=PE,SE; -meeting",
     "Perus ambassadör blev i går inkallad till UD i Stockholm för samtal om gripandet av två svenska medborgare."),
    ("measure:held date=2026-05-12 parties=IR,DK with=Holm; -meeting",
     "Irans chargé d'affaires i Köpenhamn fick på tisdagen ta emot en skriftlig protest av Danmarks utrikesminister "
     "Mads Holm."),
    ("commitment:pledged amount=50; commitment amount=40000000 by=KG",
     "Estlands statsminister Mart Kask och hans kirgiziske kollega Azamat Toktogulov träffades på tisdagen i Tallinn. "
     "Estland lovade i höstas att skicka 50 fordon till Ukraina, och Kirgizistan bidrar med 40 miljoner euro."),
    ("meeting:held place=Minsk with=Marčuk; -dialogue",
     "Den 10 maj höll Belarus president Oleg Marčuk förhandlingar i smalt och brett format med Omans sultan Haitham bin "
     "Saif i Minsk."),
]
