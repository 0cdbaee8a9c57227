"""Invented passages and the committees that steer, follow or review: (language, text, "name | parties | sessions")."""

from __future__ import annotations

STEERING = [
    (
        "de",
        "Deutschland und Kenia trafen sich in Nairobi zu Regierungsverhandlungen; es waren die fünften.",
        "Regierungsverhandlungen | DE KE | 5",
    ),
    (
        "de",
        "Deutschland und Kenia trafen sich in Nairobi zu Gesprächen. Ein gemeinsamer Lenkungsausschuss "
        "soll die Umsetzung des Abkommens überwachen.",
        "gemeinsamer Lenkungsausschuss | DE KE | None",
    ),
    (
        "de",
        "Serbien und Albanien vereinbarten, einen Gemischten Ausschuss einzusetzen, der jährlich tagt.",
        "Gemischter Ausschuss | RS AL | None",
    ),
    (
        "de",
        "Die Gemischte Kommission, die das Abkommen zwischen Belgien und Benin begleitet, tritt im März "
        "erstmals zusammen.",
        "Gemischte Kommission | BE BJ | 1",
    ),
    (
        "de",
        "Am Rande des Treffens sprachen die Minister von Chile und Peru. Der Ausschuss des Parlaments "
        "beriet über das Gesetz.",
        "",
    ),
    (
        "sv",
        "Sveriges bistånd till Liberia: Sidas årliga genomgång tillsammans med Liberias "
        "finansministerium hölls i Monrovia på tisdagen.",
        "Sidas årliga genomgång | SE LR | None",
    ),
    (
        "sv",
        "Botswana och Namibia: vår kommission med dem har mötts fyra gånger, senast i Windhoek i "
        "november, sade ministern.",
        "kommission | BW NA | 4",
    ),
    (
        "sv",
        "Norge och Gambia möttes i Banjul. En kommitté i stortinget granskar avtalet.",
        "",
    ),
    (
        "nl",
        "België en Benin ondertekenden een programma in Cotonou. Het Gemengd Comité dat het programma "
        "opvolgt, komt in maart 2026 voor het eerst bijeen.",
        "Gemengd Comité | BE BJ | 1",
    ),
    (
        "nl",
        "Nederland en Ghana stelden een gezamenlijke stuurgroep in die de uitvoering van het akkoord volgt.",
        "gezamenlijke stuurgroep | NL GH | None",
    ),
    (
        "nl",
        "Nederland en Ghana tekenden in Accra een verdrag. De commissie van de Tweede Kamer bespreekt "
        "het verdrag volgende week.",
        "",
    ),
    (
        "fr",
        "Monaco et la Mauritanie ont signé un accord-cadre à Nouakchott. Un comité de suivi se réunira à "
        "Monaco au printemps.",
        "comité de suivi | MC MR | None",
    ),
    (
        "fr",
        "Le Maroc et le Bénin ont signé une convention à Rabat. Un comité de pilotage conjoint veillera "
        "à sa mise en œuvre et se réunira deux fois par an.",
        "comité de pilotage conjoint | MA BJ | None",
    ),
    (
        "fr",
        "Les deux pays, le Tchad et le Niger, ont convenu de créer un comité mixte de suivi.",
        "comité mixte de suivi | TD NE | None",
    ),
    (
        "fr",
        "Le Tchad et le Niger ont signé un traité à Niamey. La commission de l'Assemblée nationale l'examinera mardi.",
        "",
    ),
    (
        "en",
        "Leaders of the Organisation of Eastern Caribbean States ended their 79th Authority meeting in "
        "Castries on Tuesday night with an agreement on a ferry between Saint Lucia and Dominica.",
        "Authority meeting | LC DM | 79",
    ),
    (
        "en",
        "Leaders of the Pacific islands ended their 54th Forum meeting in Honiara with a pact between Tonga and Fiji.",
        "Forum meeting | TO FJ | 54",
    ),
    (
        "en",
        "Kenya and Uganda signed the pact in Nairobi. A joint steering committee will meet twice a year to monitor it.",
        "joint steering committee | KE UG | None",
    ),
    (
        "en",
        "Kenya and Uganda signed the pact in Nairobi. A follow-up committee will meet in Kampala in the spring.",
        "follow-up committee | KE UG | None",
    ),
    (
        "en",
        "Sweden and Liberia held their annual review of development cooperation in Monrovia on Tuesday.",
        "annual review of development cooperation | SE LR | None",
    ),
    (
        "en",
        "Kenya and Uganda agreed in Nairobi to set up a joint monitoring mechanism that meets every quarter.",
        "joint monitoring mechanism | KE UG | None",
    ),
    (
        "en",
        "Kenya and Uganda signed the pact in Nairobi. A committee of the parliament will review it on Tuesday.",
        "",
    ),
    (
        "en",
        "Kenya's foreign affairs committee reviewed its treaty with Uganda on Tuesday in Nairobi.",
        "",
    ),
    (
        "de",
        "Die gemeinsame Arbeitsgruppe von Armenien und Georgien hat sich in Tiflis getroffen.",
        "gemeinsame Arbeitsgruppe | AM GE | None",
    ),
    (
        "fr",
        "Le groupe de travail conjoint entre l'Arménie et la Géorgie s'est réuni à Tbilissi.",
        "groupe de travail conjoint | AM GE | None",
    ),
    (
        "nl",
        "De hoge vertegenwoordigers van België en Marokko hielden in Rabat de vierde zitting van de "
        "Gemengde Hoge Commissie.",
        "Gemengde Hoge Commissie | BE MA | 4",
    ),
]
