"""Invented news of people who lead a club, a union, a company or a brand, and so no state: (language, text, persons)."""

from __future__ import annotations

CLUBS = [
    (
        "de",
        "Kenias Präsident hat Vizepräsident William Ngeno das Lager in Dadaab übergeben, das Somalia kritisiert.",
        "William Ngeno | KE | deputy_head_of_government",
    ),
    (
        "de",
        "In Lusaka eröffnete Außenministerin Chanda Mwale die Botschaft Namibias.",
        "Chanda Mwale | ZM | foreign_minister",
    ),
    (
        "de",
        "In Nairobi unterzeichneten Minister Otieno Barasa ein Abkommen und die Botschafterin Perus, Rosa "
        "Quispe, ein Protokoll.",
        "Otieno Barasa | KE | minister; Rosa Quispe | PE | ambassador",
    ),
    (
        "sv",
        "I Nairobi öppnade vice president William Ngeno den Ambassaden som Peru byggt.",
        "William Ngeno | KE | deputy_head_of_government",
    ),
    (
        "de",
        "Der frühere Präsident des Lehrerverbandes Josef Hainz sagte, das Abkommen mit Polen nütze den Schulen.",
        "",
    ),
    (
        "de",
        "Der Vorsitzende des Kleingartenvereins, Josef Hainz zu Felde, kritisierte das Abkommen Deutschlands "
        "mit Polen.",
        "Josef Hainz zu Felde | DE | other",
    ),
    (
        "sv",
        "Förbundets ordförande Sven Ek säger att avtalet mellan Sverige och Peru är dåligt.",
        "Sven Ek | SE | other",
    ),
    (
        "nl",
        "De voorzitter van de onderwijsbond, Jan Smit, bekritiseerde het akkoord tussen Nederland en Peru.",
        "Jan Smit | NL | other",
    ),
    (
        "fr",
        "Le président de l'association des maires, Jean Morel, a critiqué l'accord entre la France et le Pérou.",
        "Jean Morel | FR | other",
    ),
    (
        "fr",
        "Le président du club de football de Nantes, Jean Morel, a salué l'accord entre la France et le Qatar.",
        "Jean Morel | FR | other",
    ),
    (
        "de",
        "Die französische Präsidentenpartei La République en marche kritisierte das Abkommen mit Peru.",
        "",
    ),
    (
        "en",
        "The president's party La République en marche criticised France's agreement with Peru.",
        "",
    ),
    (
        "en",
        "The actress Nora Veltman, brand ambassador for Lumeo, met Kenya's President Peter Mwai.",
        "Peter Mwai | KE | head_of_state",
    ),
    (
        "en",
        "Nora Veltman, an ambassador for the watch brand Lumeo, visited France and Peru.",
        "",
    ),
    (
        "de",
        "Nora Veltmann, Botschafterin der Marke Lumeo, besuchte Frankreich und Peru.",
        "",
    ),
    (
        "de",
        "Die Markenbotschafterin Nora Veltmann sprach in Frankreich über Peru.",
        "",
    ),
    (
        "sv",
        "Nora Veltman, ambassadör för varumärket Lumeo, besökte Frankrike och Peru.",
        "",
    ),
    (
        "nl",
        "Nora Veltman, ambassadeur van het merk Lumeo, bezocht Frankrijk en Peru.",
        "",
    ),
    (
        "fr",
        "Nora Veltman, ambassadrice de la marque Lumeo, a visité le Pérou et la Bolivie.",
        "",
    ),
    (
        "de",
        "Präsidentin Maria das Neves empfing in Luanda den Botschafter Perus.",
        "Maria das Neves | AO | head_of_state",
    ),
    (
        "de",
        "Außenminister João dos Santos reiste von Praia nach Peru.",
        "João dos Santos | CV | foreign_minister",
    ),
    (
        "de",
        "In Berlin empfing Außenminister Karl von der Heide den Botschafter Perus.",
        "Karl von der Heide | DE | foreign_minister",
    ),
    (
        "nl",
        "Dinsdag bezocht minister Jan Smit de Tweede Kamer om over Peru te spreken.",
        "Jan Smit | NL | minister",
    ),
    (
        "nl",
        "In Lima ontving president Paolo Ruiz de Nederlandse minister Jan de Wit.",
        "Paolo Ruiz | PE | head_of_state; Jan de Wit | NL | minister",
    ),
    (
        "nl",
        "In Lima opende president Paolo Ruiz het Huis van Nederland.",
        "Paolo Ruiz | PE | head_of_state",
    ),
    (
        "sv",
        "I Lima öppnade president Paolo Ruiz det Svenska huset.",
        "Paolo Ruiz | PE | head_of_state",
    ),
    (
        "de",
        "Gewerkschaftschef Josef Hainz kritisierte das Abkommen zwischen Deutschland und Peru.",
        "Josef Hainz | DE | other",
    ),
    (
        "de",
        "Der Chef der Gewerkschaft, Josef Hainz, kritisierte das Abkommen zwischen Deutschland und Peru.",
        "Josef Hainz | DE | other",
    ),
    (
        "de",
        "Der Präsident der Handelskammer, Josef Hainz, lobte das Abkommen zwischen Deutschland und Peru.",
        "Josef Hainz | DE | business",
    ),
    (
        "de",
        "Der Präsident des Übergangsrates, Ali Traoré, empfing den Botschafter Perus in Bamako.",
        "Ali Traoré | ML | head_of_state",
    ),
    (
        "de",
        "Der Präsident der Übergangsregierung, Ali Traoré, empfing den Botschafter Perus in Bamako.",
        "Ali Traoré | ML | head_of_state",
    ),
    (
        "de",
        "Der Präsident des Landes, Ali Traoré, empfing den Botschafter Perus in Bamako.",
        "Ali Traoré | ML | head_of_state",
    ),
    (
        "fr",
        "Le président de la Transition, Ali Traoré, a reçu l'ambassadeur du Pérou à Bamako.",
        "Ali Traoré | ML | head_of_state",
    ),
    (
        "fr",
        "Le chef de l'État, Ali Traoré, a reçu l'ambassadeur du Pérou à Bamako.",
        "Ali Traoré | ML | head_of_state",
    ),
    (
        "en",
        "The head of the dockworkers' union, Marian Holt, criticised Kenya's deal with Peru.",
        "Marian Holt | KE | other",
    ),
    (
        "en",
        "Marian Holt, president of the Horn Relief charity, said Kenya would sign the treaty with Peru.",
        "Marian Holt | KE | other",
    ),
    (
        "en",
        "President of the Senate Marian Holt said Kenya would sign the treaty with Peru.",
        "Marian Holt | KE | speaker",
    ),
    (
        "sv",
        "Fackföreningens ordförande Sven Ek kritiserar avtalet mellan Sverige och Peru.",
        "Sven Ek | SE | other",
    ),
    (
        "sv",
        "Förbundsordföranden Sven Ek kritiserar avtalet mellan Sverige och Peru.",
        "Sven Ek | SE | other",
    ),
    (
        "sv",
        "Föreningens ordförande, Sven Ek, kritiserar avtalet mellan Sverige och Peru.",
        "Sven Ek | SE | other",
    ),
    (
        "sv",
        "Utrikesutskottets ordförande Sven Ek kritiserar avtalet mellan Sverige och Peru.",
        "Sven Ek | SE | legislator",
    ),
    (
        "nl",
        "Vakbondsvoorzitter Jan Smit bekritiseerde het akkoord tussen Nederland en Peru.",
        "Jan Smit | NL | other",
    ),
    (
        "nl",
        "De voorzitter van de vereniging van boeren, Jan Smit, bekritiseerde het akkoord tussen Nederland en Peru.",
        "Jan Smit | NL | other",
    ),
    (
        "nl",
        "Bondsvoorzitter Jan Smit bekritiseerde het akkoord tussen Nederland en Qatar.",
        "Jan Smit | NL | other",
    ),
    (
        "nl",
        "De voorzitter van de werkgeversorganisatie, Jan Smit, prees het akkoord tussen Nederland en Peru.",
        "Jan Smit | NL | business",
    ),
    (
        "fr",
        "Le président du syndicat agricole, Jean Morel, a critiqué l'accord entre la France et le Pérou.",
        "Jean Morel | FR | other",
    ),
    (
        "fr",
        "Le président de la Fédération nationale des bovins, Jean Morel, a critiqué l'accord entre la France "
        "et le Pérou.",
        "Jean Morel | FR | other",
    ),
    (
        "fr",
        "Le président de la Ligue des droits de l'homme, Jean Morel, a critiqué l'accord entre la France et "
        "la Tunisie.",
        "Jean Morel | FR | other",
    ),
    (
        "fr",
        "Le président du Medef, Jean Morel, a salué l'accord entre la France et la Tunisie.",
        "Jean Morel | FR | business",
    ),
]
