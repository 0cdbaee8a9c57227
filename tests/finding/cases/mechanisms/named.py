"""Invented passages and the standing formats that they tell of: (language, text, "name | parties | sessions; …")."""

from __future__ import annotations

NAMED = [
    (
        "de",
        "Litauen lud ein. Estland und Georgien führten in Tiflis ihren jährlichen Sicherheitsdialog.",
        "jährlicher Sicherheitsdialog | EE GE | None",
    ),
    (
        "de",
        "Litauen lud ein. Der deutsch-ghanaische Energiedialog begann am Montag in Accra mit Ministerin Ama "
        "Boateng aus Ghana.",
        "deutsch-ghanaischer Energiedialog | DE GH | None",
    ),
    (
        "de",
        "Norwegen half. Kenia und Togo gründeten eine gemeinsame Arbeitsgruppe für Fischerei.",
        "gemeinsame Arbeitsgruppe für Fischerei | KE TG | None",
    ),
    (
        "de",
        "Norwegen half. Kenia und Togo vereinbarten, eine gemeinsame Arbeitsgruppe für Fischerei einzusetzen.",
        "gemeinsame Arbeitsgruppe für Fischerei | KE TG | None",
    ),
    (
        "de",
        "Norwegen half. Der EU-Moldau-Assoziationsrat tagte am Dienstag in Brüssel zum neunten Mal.",
        "EU-Moldau-Assoziationsrat | EU MD | 9",
    ),
    (
        "de",
        "Norwegen half. Der 38. Gipfel der Afrikanischen Union begann in Addis Abeba; Kenias Präsident nahm teil.",
        "Gipfel der Afrikanischen Union | XF | 38",
    ),
    (
        "de",
        "Norwegen half. Kenia verurteilte, dass die Kommission der Afrikanischen Union schweigt. Togo auch.",
        "",
    ),
    (
        "de",
        "Norwegen half. Peru und Chile setzten den Dialog über Migration fort.",
        "",
    ),
    (
        "de",
        "Norwegen half. Peru und Chile trafen sich in Lima zur 5. Sitzung ihres Binationalen Kabinetts.",
        "Binationalen Kabinetts | PE CL | 5",
    ),
    (
        "de",
        "Norwegen half. Die Verteidigungsminister Kenias und Togos eröffneten die 3. Runde des Strategischen Dialogs.",
        "Strategischer Dialog | KE TG | 3",
    ),
    (
        "en",
        "Norway helped. Estonia and Georgia held their annual security dialogue in Tbilisi.",
        "annual security dialogue | EE GE | None",
    ),
    (
        "en",
        "Norway helped. The German-Ghanaian energy dialogue opened in Accra on Monday with Ghanaian minister Ama "
        "Boateng.",
        "German-Ghanaian energy dialogue | DE GH | None",
    ),
    (
        "en",
        "Norway helped. Kenya and Togo set up a joint working group on fisheries.",
        "joint working group on fisheries | KE TG | None",
    ),
    (
        "en",
        "Norway helped. The EU-Moldova Association Council met for the ninth time in Brussels on Tuesday.",
        "EU-Moldova Association Council | EU MD | 9",
    ),
    (
        "en",
        "Norway helped. The 38th summit of the African Union opened in Addis Ababa; Kenya's president attended.",
        "summit of the African Union | XF | 38",
    ),
    (
        "en",
        "Norway helped. Peru and Chile held the 5th meeting of their Binational Cabinet in Lima.",
        "Binational Cabinet | PE CL | 5",
    ),
    (
        "en",
        "Norway helped. Kenya and Togo opened the third round of their Strategic Dialogue in Nairobi.",
        "Strategic Dialogue | KE TG | 3",
    ),
    (
        "en",
        "Norway helped. The 2nd India-Kenya Joint Defence Cooperation Committee meeting was held in Nairobi.",
        "India-Kenya Joint Defence Cooperation Committee meeting | IN KE | 2",
    ),
    (
        "en",
        "Norway helped. The seventh round of Foreign Office Consultations between India and Bhutan took place in "
        "Thimphu on Monday.",
        "Foreign Office Consultations | IN BT | 7",
    ),
    (
        "en",
        "Norway helped. The 10th Bilateral Political Consultations between Nepal and Qatar were held in Doha.",
        "Bilateral Political Consultations | NP QA | 10",
    ),
    (
        "en",
        "Norway helped. The two sides held the 12th Philippines-Vietnam Joint Commission for Bilateral Cooperation "
        "in Manila.",
        "Philippines-Vietnam Joint Commission for Bilateral Cooperation | PH VN | 12",
    ),
    (
        "en",
        "Norway helped. Ghana and Togo held a second round of talks on the maritime border in Accra.",
        "",
    ),
    (
        "en",
        "Norway helped. The fifth package of sanctions against Belarus was adopted by Canada.",
        "",
    ),
    (
        "en",
        "Norway helped. The House Foreign Affairs Committee criticised the deal between Kenya and Togo.",
        "",
    ),
    (
        "en",
        "Norway helped. The UN Human Rights Committee met in Geneva; Kenya and Togo were criticised.",
        "",
    ),
    (
        "en",
        "Norway helped. Kenya and Togo held the inaugural session of the Joint Trade Committee in Lomé.",
        "Joint Trade Committee | KE TG | 1",
    ),
    (
        "en",
        "Norway helped. Kenya and Togo co-chaired the third edition of the Nairobi Security Dialogue.",
        "Nairobi Security Dialogue | KE TG | 3",
    ),
    (
        "fr",
        "La Norvège aide. L'Estonie et la Géorgie ont tenu à Tbilissi leur dialogue annuel de sécurité.",
        "dialogue annuel de sécurité | EE GE | None",
    ),
    (
        "fr",
        "La Norvège aide. Le Kenya et le Togo ont créé un groupe de travail conjoint sur la pêche.",
        "groupe de travail conjoint sur la pêche | KE TG | None",
    ),
    (
        "fr",
        "La Norvège aide. Le Conseil d'association UE-Moldavie s'est réuni mardi à Bruxelles pour la neuvième fois.",
        "Conseil d'association UE-Moldavie | EU MD | 9",
    ),
    (
        "fr",
        "La Norvège aide. Le 38e sommet de l'Union africaine s'est ouvert à Addis-Abeba en présence du président "
        "kényan.",
        "sommet de l'Union africaine | KE NO | 38",
    ),
    (
        "fr",
        "La Norvège aide. Le Pérou et le Chili ont tenu à Lima la 5e réunion de leur cabinet binational.",
        "cabinet binational | PE CL | 5",
    ),
    (
        "fr",
        "La Norvège aide. La troisième session de la Haute commission mixte sénégalo-malienne s'est tenue à Dakar.",
        "Haute commission mixte sénégalo-malienne | SN ML | 3",
    ),
    (
        "fr",
        "La Norvège aide. Le Maroc et le Bénin ont tenu la première session de leur Grande commission mixte de "
        "coopération à Rabat.",
        "commission mixte de coopération | MA BJ | 1",
    ),
    (
        "fr",
        "La Norvège aide. Le Togo a dénoncé la cinquième série de sanctions du Bénin.",
        "",
    ),
    (
        "fr",
        "La Norvège aide. La commission de la Défense du Sénat a critiqué l'accord entre le Kenya et le Togo.",
        "",
    ),
    (
        "nl",
        "Noorwegen helpt. Estland en Georgië hielden in Tbilisi hun jaarlijkse veiligheidsdialoog.",
        "jaarlijkse veiligheidsdialoog | EE GE | None",
    ),
    (
        "nl",
        "Noorwegen helpt. Kenia en Togo richtten een gezamenlijke werkgroep voor visserij op.",
        "gezamenlijke werkgroep voor visserij | KE TG | None",
    ),
    (
        "nl",
        "Noorwegen helpt. De Associatieraad EU-Moldavië kwam dinsdag in Brussel voor de negende keer bijeen.",
        "Associatieraad EU-Moldavië | EU MD | 9",
    ),
    (
        "nl",
        "Noorwegen helpt. De 38e top van de Afrikaanse Unie begon in Addis Abeba; de Keniaanse president was er.",
        "top van de Afrikaanse Unie | XF | 38",
    ),
    (
        "nl",
        "Noorwegen helpt. Peru en Chili hielden in Lima de vijfde vergadering van hun binationale kabinet.",
        "binationale kabinet | PE CL | 5",
    ),
    (
        "nl",
        "Noorwegen helpt. Kenia en Togo begonnen in Nairobi de derde ronde van hun strategische dialoog.",
        "strategische dialoog | KE TG | 3",
    ),
    (
        "nl",
        "Noorwegen helpt. De commissie Buitenlandse Zaken van de Tweede Kamer bekritiseerde het akkoord van Kenia "
        "met Togo.",
        "",
    ),
    (
        "sv",
        "Norge hjälper. Estland och Georgien höll sin årliga säkerhetsdialog i Tbilisi.",
        "årliga säkerhetsdialog | EE GE | None",
    ),
    (
        "sv",
        "Norge hjälper. Kenya och Togo inrättade en gemensam arbetsgrupp för fiske.",
        "gemensam arbetsgrupp för fiske | KE TG | None",
    ),
    (
        "sv",
        "Norge hjälper. Associeringsrådet EU-Moldavien sammanträdde i Bryssel på tisdagen för nionde gången.",
        "Associeringsrådet EU-Moldavien | EU MD | 9",
    ),
    (
        "sv",
        "Norge hjälper. Afrikanska unionens 38:e toppmöte inleddes i Addis Abeba; Kenyas president deltog.",
        "toppmöte | KE NO | 38",
    ),
    (
        "sv",
        "Norge hjälper. Peru och Chile höll det femte mötet i sitt binationella kabinett i Lima.",
        "binationella kabinett | PE CL | 5",
    ),
    (
        "sv",
        "Norge hjälper. Kenya och Togo inledde den tredje rundan i sin strategiska dialog i Nairobi.",
        "strategiska dialog | KE TG | 3",
    ),
    (
        "sv",
        "Norge hjälper. Riksdagens utrikesutskott kritiserade Kenyas avtal med Togo.",
        "",
    ),
]
