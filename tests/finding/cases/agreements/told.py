"""Instruments as articles tell them: chains, denials, rows and second halves. All content is invented."""

from __future__ import annotations

TOLD = [
    (
        "de",
        "Peru und Togo hatten 2024 ein Abkommen über Rettungszonen unterzeichnet; in Kraft getreten ist es nie.",
        "agreement PE,TG signed",
    ),
    (
        "de",
        "Das Protokoll zur Änderung des Steuerabkommens soll im Mai unterzeichnet werden.",
        "protocol * to_be_signed",
    ),
    ("de", "Das Ministerium wies darauf hin, dass der Vertrag von 1977 noch immer gelte.", "treaty * in_force"),
    ("en", "A fisheries accord that Lima had hoped to conclude with Lomé was not ready.", "agreement * negotiating"),
    ("en", "Under a 1977 treaty, Peru controls the dam.", "treaty * in_force"),
    ("en", "The two countries have agreed to work towards an extradition treaty.", "treaty * negotiating"),
    ("fr", "En vertu d'un traité de 1977, le Pérou contrôle le barrage.", "treaty * in_force"),
    (
        "nl",
        "Sinds het verdrag tussen Peru en Togo, uit 2022, van kracht is, daalt het aantal zaken.",
        "treaty PE,TG in_force",
    ),
    ("nl", "De onderhandelingen over een vrijhandelsakkoord zijn afgerond.", "agreement * agreed"),
    ("sv", "Senaten i Peru röstade ner gränsfördraget med Togo.", ""),
    ("sv", "Förhandlingarna om ett frihandelsavtal har slutförts.", "agreement * agreed"),
    ("sv", "Ministrarna undertecknade planen för det militära samarbetet 2026–2028.", "plan * signed"),
    (
        "de",
        "Die Vorsitzenden haben das Protokoll der Sitzung sowie ein Memorandum über Veterinärfragen unterschrieben.",
        "protocol * signed; memorandum_of_understanding * signed",
    ),
    # Who approves a signing has not signed yet.
    ("en", "Peru's cabinet approved the signing of a treaty with Togo on fishing.", "treaty PE,TG to_be_signed"),
    ("de", "Das Kabinett von Peru billigte die Unterzeichnung eines Vertrags mit Togo.", "treaty PE,TG to_be_signed"),
    ("sv", "Perus regering godkände undertecknandet av ett fiskeavtal med Togo.", "agreement PE,TG to_be_signed"),
    (
        "nl",
        "De ministerraad van Peru keurde de ondertekening goed van een visserijverdrag met Togo.",
        "treaty PE,TG to_be_signed",
    ),
    ("fr", "Le gouvernement du Pérou a approuvé la signature d'un traité avec le Togo.", "treaty PE,TG to_be_signed"),
    # A parliament acts for the state in whose capital it sits.
    ("en", "The Senate in Lima ratified the tax treaty with Togo.", "treaty TG,PE ratified"),
    ("de", "Der Senat in Lima ratifizierte den Auslieferungsvertrag mit Togo.", "treaty TG,PE ratified"),
    ("sv", "Senaten i Lima godkände skatteavtalet med Togo.", "agreement TG,PE ratified"),
    ("nl", "De Senaat in Lima heeft ingestemd met het belastingverdrag met Togo.", "treaty TG,PE ratified"),
    ("fr", "Le Sénat de Lima a ratifié le traité d'extradition avec le Togo.", "treaty TG,PE ratified"),
    # Instruments of ratification are exchanged when it is ratified.
    ("de", "Peru und Togo tauschten die Ratifikationsurkunden ihres Vertrags aus.", "treaty PE,TG ratified"),
    ("sv", "Peru och Togo utväxlade ratifikationsinstrumenten för sitt gränsfördrag.", "treaty PE,TG ratified"),
    # Talks that name their parties before what they are on.
    ("sv", "Förhandlingar mellan Peru och Togo om ett frihandelsavtal inleddes i Lima.", "agreement PE,TG negotiating"),
    (
        "nl",
        "In Lima zijn onderhandelingen tussen Peru en Togo over een vrijhandelsverdrag begonnen.",
        "treaty PE,TG negotiating",
    ),
    (
        "fr",
        "Des négociations entre le Pérou et le Togo sur un accord commercial se sont ouvertes.",
        "agreement PE,TG negotiating",
    ),
    ("de", "Ein Vertrag über die Auslieferung befindet sich im Stadium der Verhandlungen.", "treaty * negotiating"),
    # What an instrument does to another says nothing of its own status.
    ("en", "The protocol amending the tax treaty between Peru and Togo was signed.", "protocol PE,TG signed"),
    (
        "fr",
        "Un protocole modifiant la convention fiscale entre le Pérou et le Togo a été signé.",
        "protocol PE,TG signed",
    ),
    # What is to end on a coming day is in force until then.
    ("en", "Peru will withdraw from the fisheries pact with Togo.", "agreement PE,TG in_force"),
    ("en", "Peru and Togo initialled a trade agreement. It is to be signed in May.", "agreement PE,TG to_be_signed"),
    # Whoever will be there when something is signed has not signed yet.
    (
        "en",
        "King Hassan of Morocco will hold talks with Senegalese President Abdou Diop and preside over the signing of several agreements.",
        "agreement MA,SN to_be_signed",
    ),
    (
        "de",
        "König Hassan von Marokko wird mit dem senegalesischen Präsidenten Abdou Diop sprechen und der Unterzeichnung mehrerer "
        "Abkommen beiwohnen.",
        "agreement MA,SN to_be_signed",
    ),
    (
        "fr",
        "Les deux présidents du Maroc et du Sénégal présideront la signature de plusieurs accords.",
        "agreement MA,SN to_be_signed",
    ),
    (
        "en",
        "The two presidents of Morocco and Senegal witnessed the signing of several agreements on Tuesday.",
        "agreement MA,SN signed",
    ),
    # What is talked about may have been signed before; what is negotiated is hoped to be.
    (
        "de",
        "Im Mittelpunkt des Gesprächs stand das Freihandelsabkommen zwischen Kenia und Peru, das im September "
        "unterzeichnet wurde.",
        "agreement KE,PE signed",
    ),
    (
        "en",
        "They discussed the free trade agreement between Kenya and Peru, which was signed in September.",
        "agreement KE,PE signed",
    ),
    (
        "nl",
        "Zij bespraken het vrijhandelsakkoord tussen Kenia en Peru, dat in september werd ondertekend.",
        "agreement KE,PE signed",
    ),
    (
        "sv",
        "De diskuterade frihandelsavtalet mellan Kenya och Peru, som undertecknades i september.",
        "agreement KE,PE signed",
    ),
    (
        "en",
        "Kenya and Peru are negotiating a security pact, which the ministers hope to see signed this year.",
        "agreement * negotiating",
    ),
    ("en", "An agreement on driving licences remains under negotiation.", "agreement * negotiating"),
    ("fr", "Un accord sur le petit commerce est toujours en discussion.", "agreement * negotiating"),
    # Plans and declarations that are named by their matter are adopted.
    (
        "en",
        "Ministers of Kenya, Peru and Chile adopted the Regional Plan on Climate Migration.",
        "plan KE,PE,CL agreed",
    ),
    ("de", "Auf dem Gipfel wurde die Erklärung über ewige Freundschaft angenommen.", "joint_statement * agreed"),
    ("en", "The parliament adopted a plan on housing.", ""),
    ("fr", "Un cessez-le-feu, signé en juin à Lima, n'a jamais été vraiment respecté.", "agreement * signed"),
    # What gives a right is in force.
    ("en", "The 1974 Lima Convention gives Peruvian boats the right to fish.", "treaty * in_force"),
    ("de", "Der Vertrag von 1974 gibt peruanischen Booten das Recht auf Fischfang.", "treaty * in_force"),
    ("fr", "La convention de 1974 donne aux bateaux péruviens le droit de pêcher.", "treaty * in_force"),
    ("nl", "Het verdrag van 1974 geeft Peruaanse boten het recht om te vissen.", "treaty * in_force"),
    ("sv", "Konventionen från 1974 ger peruanska båtar rätt att fiska.", "treaty * in_force"),
    # So is what something is done under, or what somebody is a party to; a memorandum or what "was signed" stays signed.
    (
        "en",
        "Under the 1974 agreement, Togo is entitled to half of the water and Ghana to the rest.",
        "agreement TG,GH in_force",
    ),
    (
        "de",
        "Auf Grundlage des Auslieferungsvertrags von 1974 lieferte Togo zwölf Häftlinge an Ghana aus.",
        "treaty TG,GH in_force",
    ),
    (
        "fr",
        "Le Togo a remis douze détenus au Ghana en vertu de l'accord d'extradition de 1974.",
        "agreement TG,GH in_force",
    ),
    ("nl", "Togo is net als Ghana partij bij het verdrag van 1974 over de lagune.", "treaty TG,GH in_force"),
    ("sv", "Togo är liksom Ghana part i konventionen från 1974 om skydd av lagunen.", "treaty TG,GH in_force"),
    ("en", "Under a memorandum of 1974, Togo trains pilots from Ghana.", "memorandum_of_understanding TG,GH signed"),
    ("fr", "En vertu d'un accord signé en 1974, le Togo forme des pilotes du Ghana.", "agreement TG,GH signed"),
    # Of three documents the third is a programme.
    (
        "en",
        "Three documents were signed: an agreement on diplomas, a protocol on plant health and an executive programme for "
        "tourism.",
        "agreement * signed; protocol * signed; plan * signed",
    ),
    (
        "sv",
        "Tre dokument undertecknades: ett avtal om examensbevis, ett protokoll om växtskydd samt ett verkställande program "
        "för turism.",
        "agreement * signed; protocol * signed; plan * signed",
    ),
]
