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
)
