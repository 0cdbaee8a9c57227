"""What states do to each other and in organisations, and what is none of it, in English."""

LANGUAGE = "en"

HEAD = (
    "Peruvian Foreign Minister Rosa Quispe spoke in Lima about relations with Georgia. "
    "She praised the Georgian ambassador, Lado Beridze."
)
CASES = (
    ("measure:held parties=GE,PE", "Peru has waived visas for Georgian citizens as of Monday."),
    ("measure:held parties=GE,PE", "Peru on Monday introduced visa requirements for Georgian nationals."),
    (
        "measure:held parties=GE,PE",
        "Georgia and Peru abolished visa requirements for diplomatic passport holders on Monday.",
    ),
    ("measure:held parties=GE,PE", "Peruvian police on Monday arrested two Georgian nationals on suspicion of spying."),
    ("measure:held parties=GE,PE", "Six Georgian fishermen were detained by the Peruvian navy on Monday."),
    ("transfer:held parties=GE,PE", "Peru on Monday returned 34 ancient manuscripts to Georgia."),
    ("transfer:held parties=GE,PE", "The remains of twelve Georgian soldiers were returned by Peru on Monday."),
    (
        "transfer:held parties=GE,PE",
        "The stolen statue, which was given back to Georgia by Peru on Monday, is 800 years old.",
    ),
    ("vote:held", "Peru was elected a non-permanent member of the UN Security Council on Monday."),
    ("vote:held", "The UN General Assembly elected Peru and Georgia to the Human Rights Council on Monday."),
    ("other:held", "Peru took over the rotating chairmanship of the Andean Community from Bolivia on Monday."),
    ("other:held", "Bolivia handed over the presidency of the Andean Community to Peru on Monday."),
    ("other:held", "Georgia joined the African Union on Monday as its 56th member."),
    ("measure|other:held", "Peru left the Andean Community on Monday."),
    (
        "other:held",
        "Georgia and Peru exchanged the instruments of ratification of their extradition treaty in Lima on Monday.",
    ),
    ("other:held", "Georgia deposited its instrument of ratification with the UN Secretary-General on Monday."),
    ("other:held", "Peru on Monday granted asylum to a former Georgian minister."),
    ("measure:held parties=GE,PE", "Peru handed the Georgian ambassador a note of protest on Monday."),
    ("measure:held parties=GE,PE", "Peru closed its airspace to Georgian aircraft on Monday."),
    ("opening|measure:held parties=GE,PE", "Peru reopened its border with Georgia on Monday after two years."),
    ("measure:held parties=GE,PE", "Peru imposed a 20 percent tariff on Georgian wine on Monday."),
    ("measure:held parties=GE,PE", "Peru on Monday raised import duties on Georgian steel to 25 percent."),
    ("measure:held parties=GE,PE", "Peru on Monday opened an anti-dumping investigation into Georgian steel."),
    ("measure:held parties=GE,PE", "Peru lifted its import ban on Georgian poultry on Monday."),
    ("measure:held parties=GE,PE", "Peru cut the quota for Georgian wine on Monday."),
    ("measure:held parties=GE,PE", "Peru closed its embassy in Tbilisi on Monday."),
    ("measure:held parties=GE,PE", "Georgia on Monday recalled its ambassador from Lima."),
    ("measure:held parties=GE,PE", "Peru gave two Georgian diplomats 48 hours to leave the country on Monday."),
    ("measure:held parties=GE,PE", "Peru broke off diplomatic relations with Georgia on Monday."),
    ("measure:held parties=GE,PE", "Peru denied the Georgian delegation entry on Monday."),
    ("transfer:held parties=GE,PE", "Georgia released eleven Peruvian sailors on Monday."),
    ("transfer|measure:held parties=GE,PE", "Peru deported 40 Georgians to their home country on Monday."),
    ("incident:held parties=GE,PE", "A Georgian military plane entered Peruvian airspace on Monday."),
    (
        "incident:held parties=GE,PE",
        "Two Georgian soldiers were killed on Monday when Peruvian border guards opened fire.",
    ),
    (
        "port_call:held parties=GE,PE",
        "The Georgian frigate Kolkheti arrived in Callao, Peru, on Monday for a three-day visit.",
    ),
    ("exercise:planned parties=GE,PE", "Georgia and Peru will hold joint naval exercises next month."),
    ("exercise:held parties=GE,PE", "Georgia and Peru began a two-week joint military exercise on Monday."),
    ("vote:held", "The Peruvian parliament approved the defence agreement with Georgia on Monday."),
    ("vote:held", "The Senate in Lima gave the green light to the accord with Georgia on Monday."),
    ("-meeting:held", "Peru offered on Monday to mediate between Georgia and Armenia."),
    ("meeting|negotiation:proposed", "Peru offered to host talks between Georgia and Armenia in Lima."),
    ("meeting:proposed", "Georgia on Monday requested a special meeting of the Security Council."),
    ("other:held", "Georgia on Monday filed a case against Peru at the International Court of Justice."),
    (
        "meeting:held",
        "Georgian Ambassador Lado Beridze paid a farewell call on President Ana Flores in Lima on Monday.",
    ),
    ("other|agreement:held", "Peru and Qatar brokered a ceasefire between Georgia and Armenia on Monday."),
    ("opening:held", "Peru opened an embassy in Tbilisi on Monday."),
    (
        "anniversary|meeting:held",
        "Georgia and Peru on Monday marked 30 years of diplomatic relations with a reception in Lima.",
    ),
    ("-", "Georgia wants to join the African Union."),
    ("-", "Quispe left the African Union headquarters without speaking to reporters."),
    ("-", "Police in Lima arrested two men for burglary on Monday."),
    ("-", "Thousands of students protested in Lima on Monday."),
    ("-", "The opposition filed a protest against the budget on Monday."),
    ("-", "Peruvians elected a new parliament on Monday."),
    ("-vote", "Peru's parliament elected Rosa Quispe as its speaker."),
    ("-", "Georgia would be deported to obscurity if Peru withdrew."),
    ("-", "The ambassador threatened that Peru would leave the Andean Community."),
    ("-measure:held", "Peru may waive visas for Georgians next year, the minister said."),
    ("-measure", "Georgia called on Peru to lift the ban on its wine."),
)
