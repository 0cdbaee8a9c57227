"""Which event a text tells, and which it only speaks of, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "visit:planned country=PE with=Dahl; meeting:planned with=Dahl,Soto; -visit:held",
        "De Noorse premier Erik Dahl bezoekt deze week Peru. Hij zal er president Maria Soto ontmoeten.",
    ),
    (
        "visit:held date=2026-05-10 country=PE with=Dahl count=1",
        "De Noorse premier Erik Dahl heeft Peru bezocht. Het bezoek vond plaats op 10 mei.",
    ),
    (
        "meeting:held with=Dahl,Soto",
        "De Noorse minister Erik Dahl en zijn Peruaanse collega Maria Soto hadden het maandag over visserij.",
    ),
    (
        "meeting:held with=Dahl,Soto",
        "De Noorse minister Erik Dahl ging maandag langs bij de Peruaanse minister Maria Soto.",
    ),
    (
        "meeting:held with=Dahl,Soto",
        "Het gesprek tussen de Noorse premier Erik Dahl en de Peruaanse president Maria Soto ging over visserij.",
    ),
    ("-", "De Tweede Kamer besprak maandag de betrekkingen met Noorwegen en Peru."),
    (
        "meeting:cancelled with=Dahl,Soto",
        "De ontmoeting tussen de Noorse premier Erik Dahl en de Peruaanse president Maria Soto gaat niet door.",
    ),
    (
        "visit:cancelled with=Dahl",
        "De Noorse premier Erik Dahl was boos omdat hij zijn bezoek aan Peru op het laatste moment moest afzeggen.",
    ),
    (
        "meeting:cancelled with=Dahl,Soto",
        "De Noorse premier Erik Dahl had maandag de Peruaanse president Maria Soto moeten ontmoeten.",
    ),
    (
        "meeting:planned with=Dahl,Soto",
        "De Noorse premier Erik Dahl moet maandag de Peruaanse president Maria Soto ontmoeten.",
    ),
    ("-measure", "Peru blokkeert de sancties tegen Noorwegen, zei president Maria Soto."),
    (
        "measure:held date=2026-05-11; -measure:planned",
        "De EU-lidstaten hebben maandag de sancties tegen Belarus met zes maanden verlengd.",
    ),
    ("measure:held parties=NO,PE", "Peru heeft Noors diplomatiek personeel tot persona non grata uitgeroepen."),
    (
        "meeting:held with=Soto; -appointment",
        "Kort na haar aantreden sprak president Maria Soto van Peru met de Noorse premier.",
    ),
    (
        "-meeting",
        "De woordvoerder wilde niet zeggen of president Maria Soto van Peru de Noorse premier Erik Dahl zal ontmoeten.",
    ),
    ("-meeting", "Peru treft de Noorse maatregel hard, zei president Maria Soto."),
)
