"""What states do to each other and in organisations, and what is none of it, in Swedish."""

LANGUAGE = "sv"

HEAD = (
    "Perus utrikesminister Rosa Quispe uttalade sig i Lima om förbindelserna med Georgien. "
    "Hon berömde Georgiens ambassadör Lado Beridze."
)
CASES = (
    ("measure:held parties=GE,PE", "Peru har i måndags avskaffat visumtvånget för georgiska medborgare."),
    ("measure:held parties=GE,PE", "Peru återinförde i måndags visumtvång för medborgare i Georgien."),
    (
        "measure:held parties=GE,PE",
        "Georgien och Peru avskaffade i måndags viseringskravet för innehavare av diplomatpass.",
    ),
    ("measure:held parties=GE,PE", "Peruansk polis grep i måndags två georgiska medborgare misstänkta för spioneri."),
    ("measure:held parties=GE,PE", "Sex georgiska fiskare greps i måndags av den peruanska flottan."),
    ("transfer:held parties=GE,PE", "Peru lämnade i måndags tillbaka 34 gamla handskrifter till Georgien."),
    ("transfer:held parties=GE,PE", "Kvarlevorna av tolv georgiska soldater återlämnades i måndags av Peru."),
    (
        "transfer:held parties=GE,PE",
        "Den stulna statyn, som Peru återlämnade till Georgien i måndags, är 800 år gammal.",
    ),
    ("vote:held", "Peru valdes i måndags till icke-permanent medlem av FN:s säkerhetsråd."),
    ("vote:held", "FN:s generalförsamling valde i måndags in Peru och Georgien i människorättsrådet."),
    ("other:held", "Peru tog i måndags över ordförandeskapet i Andinska gemenskapen från Bolivia."),
    ("other:held", "Bolivia lämnade i måndags över ordförandeskapet i Andinska gemenskapen till Peru."),
    ("other:held", "Georgien gick i måndags med i Afrikanska unionen som dess 56:e medlem."),
    ("measure|other:held", "Peru lämnade i måndags Andinska gemenskapen."),
    ("other:held", "Georgien och Peru utväxlade i måndags i Lima ratifikationsinstrumenten för sitt utlämningsavtal."),
    ("other:held", "Georgien deponerade i måndags sitt ratifikationsinstrument hos FN:s generalsekreterare."),
    ("other:held", "Peru beviljade i måndags en tidigare georgisk minister asyl."),
    ("measure:held parties=GE,PE", "Peru överlämnade i måndags en protestnot till Georgiens ambassadör."),
    ("measure:held parties=GE,PE", "Peru stängde i måndags sitt luftrum för georgiska flygplan."),
    ("opening|measure:held parties=GE,PE", "Peru öppnade i måndags åter sin gräns mot Georgien efter två år."),
    ("measure:held parties=GE,PE", "Peru införde i måndags tullar på 20 procent på georgiskt vin."),
    ("measure:held parties=GE,PE", "Peru höjde i måndags importtullarna på georgiskt stål till 25 procent."),
    ("measure:held parties=GE,PE", "Peru inledde i måndags en antidumpningsutredning mot georgiskt stål."),
    ("measure:held parties=GE,PE", "Peru hävde i måndags importförbudet för georgiskt fjäderfä."),
    ("measure:held parties=GE,PE", "Peru sänkte i måndags kvoten för georgiskt vin."),
    ("measure:held parties=GE,PE", "Peru stängde i måndags sin ambassad i Tbilisi."),
    ("measure:held parties=GE,PE", "Georgien tog i måndags hem sin ambassadör från Lima."),
    ("measure:held parties=GE,PE", "Peru gav i måndags två georgiska diplomater 48 timmar att lämna landet."),
    ("measure:held parties=GE,PE", "Peru bröt i måndags de diplomatiska förbindelserna med Georgien."),
    ("measure:held parties=GE,PE", "Peru nekade i måndags den georgiska delegationen inresa."),
    ("transfer:held parties=GE,PE", "Georgien frigav i måndags elva peruanska sjömän."),
    ("transfer|measure:held parties=GE,PE", "Peru utvisade i måndags 40 georgier till hemlandet."),
    ("incident:held parties=GE,PE", "Ett georgiskt militärflygplan flög i måndags in i peruanskt luftrum."),
    ("incident:held parties=GE,PE", "Två georgiska soldater dödades i måndags när peruanska gränsvakter öppnade eld."),
    (
        "port_call:held parties=GE,PE",
        "Den georgiska fregatten Kolchis anlände i måndags till den peruanska hamnen Callao för ett tre dagar långt besök.",
    ),
    ("exercise:planned parties=GE,PE", "Georgien och Peru ska hålla gemensamma marinövningar nästa månad."),
    ("exercise:held parties=GE,PE", "Georgien och Peru inledde i måndags en två veckor lång gemensam militärövning."),
    ("vote:held", "Perus parlament godkände i måndags försvarsavtalet med Georgien."),
    ("vote:held", "Senaten i Lima gav i måndags grönt ljus för avtalet med Georgien."),
    ("-meeting:held", "Peru erbjöd sig i måndags att medla mellan Georgien och Armenien."),
    ("meeting|negotiation:proposed", "Peru erbjöd sig att stå värd för samtal mellan Georgien och Armenien i Lima."),
    ("meeting:proposed", "Georgien begärde i måndags ett extra möte i säkerhetsrådet."),
    ("other:held", "Georgien stämde i måndags Peru inför Internationella domstolen."),
    (
        "meeting:held",
        "Georgiens ambassadör Lado Beridze avlade i måndags avskedsvisit hos president Ana Flores i Lima.",
    ),
    ("other|agreement:held", "Peru och Qatar förmedlade i måndags ett eldupphör mellan Georgien och Armenien."),
    ("opening:held", "Peru öppnade i måndags en ambassad i Tbilisi."),
    ("anniversary:held", "Georgien och Peru firade i måndags 30 år av diplomatiska förbindelser i Lima."),
    ("-", "Georgien vill gå med i Afrikanska unionen."),
    ("-", "Polisen i Lima grep i måndags två män för inbrott."),
    ("-measure:held", "Peru överväger att avskaffa visumtvånget för georgier."),
    ("-measure", "Georgien uppmanade Peru att häva importförbudet mot georgiskt vin."),
)
