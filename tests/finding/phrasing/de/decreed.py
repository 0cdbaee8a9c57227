"""Measures that are ordered, ultimatums, conditions, and what only looks like a measure, in German.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "de"

ARTICLES = [
    (
        "measure:held parties=PE,FJ",
        ("Peru hat beschlossen, seinen Botschafter aus Suva abzuberufen, wie die Regierung am Dienstag mitteilte."),
    ),
    (
        "measure:held parties=PE,FJ date=2026-05-12",
        (
            "Der peruanische Präsident Luis Quispe ordnete am Dienstag die Ausweisung von zwei "
            "fidschianischen Diplomaten an."
        ),
    ),
    (
        "measure:held parties=PE,FJ date=2026-05-12; -positions",
        ("Peru kündigte am Dienstag die Abberufung seines Botschafters in Fidschi an."),
    ),
    (
        "measure:held parties=PE,FJ",
        ("Peru hat am Dienstag die Schließung des fidschianischen Konsulats in Tumbes verfügt."),
    ),
    (
        "measure:held parties=PE,FJ",
        (
            "Zwei fidschianische Diplomaten müssen Peru binnen 48 Stunden verlassen, teilte das "
            "Außenministerium in Lima am Dienstag mit."
        ),
    ),
    (
        "measure:held parties=PE,FJ",
        ("Peru forderte am Dienstag zwei fidschianische Diplomaten auf, das Land zu verlassen."),
    ),
    (
        "measure:held parties=PE,FJ",
        ("Peru hat zwei fidschianischen Diplomaten die Akkreditierung entzogen."),
    ),
    (
        "-measure:held",
        (
            "Wenn Peru das Einfuhrverbot für fidschianischen Fisch aufhebt, wird der Handel wieder "
            "aufgenommen, sagte der fidschianische Außenminister Inia Tabua."
        ),
    ),
    (
        "-measure:held",
        (
            "Falls Peru seinen Botschafter abberuft, werde Fidschi das bedauern, sagte der "
            "fidschianische Außenminister Inia Tabua."
        ),
    ),
    (
        "-measure:held",
        (
            "Sollte Peru seine Grenzen schließen, werde Fidschi antworten, sagte der "
            "fidschianische Außenminister Inia Tabua."
        ),
    ),
    (
        "measure:held date=2026-05-12 parties=PE,FJ place=-",
        (
            "Nach dem Zusammenstoß zweier Schiffe vor dem Hafen von Paita hat Peru am Dienstag den "
            "fidschianischen Botschafter einbestellt."
        ),
    ),
    (
        "-measure",
        (
            "Hintergrund des Streits zwischen Fidschi und Peru ist die Beschlagnahmung eines "
            "Tankers. Die Außenminister beider Staaten trafen sich am Dienstag in Quito."
        ),
    ),
    (
        "measure:held date=2026-05-12 parties=PE,FJ",
        ("Peru hat am Dienstag drei fidschianischen Fernsehsendern die Lizenz entzogen."),
    ),
    (
        "measure:held parties=PA,FJ",
        (
            "Panama hat zwölf fidschianische Tanker aus seinem Schiffsregister gestrichen, wie das "
            "Außenministerium am Dienstag mitteilte."
        ),
    ),
    (
        "-vote",
        (
            "Peru und Fidschi haben sich auf einen Transitvertrag geeinigt. Er muss noch von "
            "beiden Parlamenten genehmigt werden."
        ),
    ),
    (
        "praise",
        (
            "Der peruanische Aussenminister Luis Quispe traf am Dienstag in Suva seine "
            "fidschianische Amtskollegin Inia Tabua. Er begrüsste, dass Fidschi das Einfuhrverbot "
            "gegen Peru aufhebt."
        ),
    ),
]
