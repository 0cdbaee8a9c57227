"""What is only mentioned: thanks, counts, proposals, facts of former years, in Swedish."""

LANGUAGE = "sv"

HEAD = (
    "Perus utrikesminister Rosa Quispe uttalade sig i Lima om förbindelserna med Georgien. "
    "Hon berömde Georgiens ambassadör Lado Beridze."
)

CASES = (
    ("-opening", "Quispe föreslog att gränsövergången vid Batumi öppnas dygnet runt."),
    ("-other", "Peru och Georgien upprättade diplomatiska förbindelser 1992."),
    ("-signing", "I augusti hade båda regeringarna undertecknat ett avtal om gemensamma kontroller."),
)
