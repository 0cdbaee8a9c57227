"""What could not be agreed on, what is replaced without a name, what is frozen or considered, in French. All content is invented."""

from __future__ import annotations

LANGUAGE = "fr"

ARTICLES = [
    (
        "agreement:agreed parties=PE,FJ; -agreements:signed; -agreements:ratified",
        "Le Pérou et les Fidji sont parvenus à un accord de pêche après deux ans de "
        "pourparlers. Il doit encore être approuvé par les deux gouvernements.",
    ),
    (
        "agreement:negotiating parties=PE,FJ; -agreements:agreed",
        "Le Pérou et les Fidji n'ont pas réussi lundi à Suva à s'entendre sur un accord de "
        "pêche, a dit la ministre Ana Quispe.",
    ),
    (
        "agreement:suspended parties=PE,FJ; -agreements:terminated",
        "Les Fidji ont gelé jusqu'à nouvel ordre leur accord de visas avec le Pérou, a dit "
        "lundi à Suva le ministre Semi Waqa.",
    ),
    (
        "commitment:suspended by=PE to=FJ amount=3e6",
        "Le Pérou a suspendu lundi une aide de trois millions de dollars aux Fidji, a dit la ministre Ana Quispe.",
    ),
    (
        "commitment by=PE to=FJ amount=3e6",
        "Le Pérou débloquera trois millions de dollars en faveur des ports de pêche fidjiens, "
        "a dit lundi à Suva la ministre Ana Quispe.",
    ),
    (
        "commitment:completed by=PE to=FJ amount=12; transfer:held",
        "Douze respirateurs offerts par le Pérou sont arrivés lundi à Suva, a dit le ministre fidjien Semi Waqa.",
    ),
    (
        "agreement:terminated parties=PE,FJ date=2011; agreement:signed parties=PE,FJ",
        "Le Pérou et les Fidji ont signé lundi à Suva un accord de pêche qui remplace celui de 2011.",
    ),
]
