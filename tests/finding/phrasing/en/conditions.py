"""What must come first before an instrument takes effect, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "contract:signed; -vote:held",
        "Ghana and Peru on Tuesday signed a contract for the supply of 14 vehicles. The contract takes effect only once the "
        "parliament in Accra has approved the loan that finances it, the two ministers said.",
    ),
    (
        "treaty:signed",
        "Ghana and Peru on Thursday signed a treaty on the transfer of prisoners. It enters into force 30 days after the "
        "exchange of instruments.",
    ),
    (
        "agreement:agreed; -signing",
        "The agreement between Kenya and Ghana will enter into force 30 days after its signature.",
    ),
    (
        "visit:held date=2026-05-14; -visit date=2026-05-11",
        "Three days after his talks in Rabat, Ghana's President John Badu flew to Dakar.",
    ),
)
