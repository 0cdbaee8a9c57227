"""What happens between states, and who is sent to them, in German."""

LANGUAGE = "de"

HEAD = (
    "Die peruanische Außenministerin Rosa Quispe äußerte sich in Lima zu den Beziehungen mit Georgien. "
    "Sie lobte den georgischen Botschafter Lado Beridse."
)

CASES = (
    (
        "incident:held parties=FJ,PE",
        "Bei einem Angriff fidschianischer Soldaten am Sonntag sind vier peruanische Polizisten getötet worden.",
    ),
    (
        "incident:held parties=FJ,PE",
        "Bei dem Angriff aus Fidschi am Sonntagabend seien zwei peruanische Soldaten verletzt worden, teilte der Minister mit.",
    ),
    ("incident:held parties=FJ,PE", "In der Nacht zum Montag ist eine peruanische Drohne in Fidschi abgestürzt."),
    ("incident:held parties=FJ,PE", "Am Samstag kam es an der Grenze zwischen Peru und Fidschi zu Kämpfen."),
    (
        "incident:held parties=FJ,PE",
        "Fidschianische Grenzer haben am Dienstag einen peruanischen Polizisten erschossen.",
    ),
    ("-incident", "Er soll einen Anschlag auf die Botschaft Perus in Suva geplant haben."),
    ("visit:planned place=Suva", "Eine peruanische Wirtschaftsdelegation reist am Montag nach Suva."),
    (
        "anniversary:planned parties=FJ,PE",
        (
            "Peru und Fidschi nahmen 1976 diplomatische Beziehungen auf. Das Jubiläum wird im September mit einem "
            "Empfang in Suva begangen."
        ),
    ),
)
