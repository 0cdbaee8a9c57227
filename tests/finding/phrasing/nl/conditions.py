"""What must come first before an instrument takes effect, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "treaty:signed",
        "Ghana en Peru tekenden donderdag een verdrag over de overdracht van gevangenen. Het treedt in werking dertig dagen na de "
        "uitwisseling van de akten.",
    ),
    (
        "agreement:agreed; -signing",
        "Het akkoord tussen Kenia en Ghana treedt 30 dagen na de ondertekening in werking.",
    ),
)
