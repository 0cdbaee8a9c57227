"""What states do to each other and in organisations, and what is none of it, in Dutch."""

LANGUAGE = "nl"

HEAD = (
    "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe sprak in Lima over de betrekkingen met Georgië. "
    "Ze prees de Georgische ambassadeur, Lado Beridze."
)
CASES = (
    ("measure:held parties=GE,PE", "Peru heeft maandag de visumplicht voor Georgische burgers afgeschaft."),
    ("measure:held parties=GE,PE", "Peru heeft maandag opnieuw een visumplicht ingevoerd voor Georgische burgers."),
    (
        "measure:held parties=GE,PE",
        "Georgië en Peru hebben maandag de visumplicht voor houders van diplomatieke paspoorten afgeschaft.",
    ),
    (
        "measure:held parties=GE,PE",
        "De Peruaanse politie heeft maandag twee Georgiërs gearresteerd op verdenking van spionage.",
    ),
    ("measure:held parties=GE,PE", "Zes Georgische vissers zijn maandag door de Peruaanse marine aangehouden."),
    ("transfer:held parties=GE,PE", "Peru heeft maandag 34 oude handschriften aan Georgië teruggegeven."),
    (
        "transfer:held parties=GE,PE",
        "De stoffelijke resten van twaalf Georgische soldaten zijn maandag door Peru teruggegeven.",
    ),
    ("transfer:held parties=GE,PE", "Het gestolen beeld, dat Peru maandag aan Georgië teruggaf, is 800 jaar oud."),
    ("vote:held", "Peru is maandag gekozen tot niet-permanent lid van de VN-Veiligheidsraad."),
    ("vote:held", "De Algemene Vergadering van de VN heeft maandag Peru en Georgië in de Mensenrechtenraad gekozen."),
    ("other:held", "Peru heeft maandag het voorzitterschap van de Andesgemeenschap overgenomen van Bolivia."),
    ("other:held", "Bolivia droeg maandag het voorzitterschap van de Andesgemeenschap over aan Peru."),
    ("other:held", "Georgië is maandag als 56e lid toegetreden tot de Afrikaanse Unie."),
    ("measure|other:held", "Peru is maandag uit de Andesgemeenschap gestapt."),
    (
        "other:held",
        "Georgië en Peru hebben maandag in Lima de akten van bekrachtiging van hun uitleveringsverdrag uitgewisseld.",
    ),
    (
        "other:held",
        "Georgië heeft maandag zijn akte van bekrachtiging neergelegd bij de secretaris-generaal van de VN.",
    ),
    ("other:held", "Peru heeft maandag asiel verleend aan een voormalige Georgische minister."),
    ("measure:held parties=GE,PE", "Peru heeft de Georgische ambassadeur maandag een protestnota overhandigd."),
    ("measure:held parties=GE,PE", "Peru heeft maandag zijn luchtruim gesloten voor Georgische vliegtuigen."),
    ("opening|measure:held parties=GE,PE", "Peru heeft maandag na twee jaar zijn grens met Georgië heropend."),
    ("measure:held parties=GE,PE", "Peru heeft maandag invoerheffingen van 20 procent op Georgische wijn ingesteld."),
    ("measure:held parties=GE,PE", "Peru verhoogde maandag de invoerrechten op Georgisch staal tot 25 procent."),
    ("measure:held parties=GE,PE", "Peru heeft maandag een antidumpingonderzoek naar Georgisch staal geopend."),
    ("measure:held parties=GE,PE", "Peru heeft maandag het quotum voor Georgische wijn verlaagd."),
    ("measure:held parties=GE,PE", "Peru heeft maandag zijn ambassade in Tbilisi gesloten."),
    ("measure:held parties=GE,PE", "Georgië haalde maandag zijn ambassadeur terug uit Lima."),
    ("measure:held parties=GE,PE", "Peru gaf maandag twee Georgische diplomaten 48 uur om het land te verlaten."),
    ("measure:held parties=GE,PE", "Peru heeft maandag de diplomatieke betrekkingen met Georgië verbroken."),
    ("measure:held parties=GE,PE", "Peru heeft maandag de Georgische delegatie de toegang geweigerd."),
    ("transfer:held parties=GE,PE", "Georgië heeft maandag elf Peruaanse zeelieden vrijgelaten."),
    ("transfer|measure:held parties=GE,PE", "Peru heeft maandag 40 Georgiërs naar hun land uitgezet."),
    ("incident:held parties=GE,PE", "Een Georgisch legervliegtuig is maandag het Peruaanse luchtruim binnengevlogen."),
    (
        "incident:held parties=GE,PE",
        "Twee Georgische soldaten kwamen maandag om het leven toen Peruaanse grenswachten het vuur openden.",
    ),
    (
        "port_call:held parties=GE,PE",
        "Het Georgische fregat Kolcheti is maandag voor een driedaags bezoek de Peruaanse haven Callao binnengelopen.",
    ),
    ("exercise:planned parties=GE,PE", "Georgië en Peru houden volgende maand gezamenlijke marineoefeningen."),
    (
        "exercise:held parties=GE,PE",
        "Georgië en Peru zijn maandag begonnen aan een gezamenlijke militaire oefening van twee weken.",
    ),
    ("vote:held", "Het Peruaanse parlement heeft maandag ingestemd met het defensieverdrag met Georgië."),
    ("vote:held", "De Senaat in Lima gaf maandag groen licht voor het akkoord met Georgië."),
    ("-meeting:held", "Peru bood maandag aan te bemiddelen tussen Georgië en Armenië."),
    ("meeting|negotiation:proposed", "Peru bood aan in Lima gesprekken tussen Georgië en Armenië te organiseren."),
    ("meeting:proposed", "Georgië heeft maandag om een spoedzitting van de Veiligheidsraad gevraagd."),
    ("other:held", "Georgië heeft maandag een zaak tegen Peru aangespannen bij het Internationaal Gerechtshof."),
    (
        "meeting:held",
        "De Georgische ambassadeur Lado Beridze heeft maandag in Lima afscheid genomen van president Ana Flores.",
    ),
    (
        "other|agreement:held",
        "Peru en Qatar hebben maandag bemiddeld in een staakt-het-vuren tussen Georgië en Armenië.",
    ),
    ("opening:held", "Peru heeft maandag een ambassade in Tbilisi geopend."),
    ("anniversary:held", "Georgië en Peru vierden maandag in Lima dertig jaar diplomatieke betrekkingen."),
    ("-", "Georgië wil toetreden tot de Afrikaanse Unie."),
    ("-", "De politie in Lima heeft maandag twee mannen gearresteerd wegens inbraak."),
    ("-measure:held", "Peru overweegt de visumplicht voor Georgiërs af te schaffen."),
    ("-measure", "Georgië riep Peru op het invoerverbod op zijn wijn op te heffen."),
)
