"""Swedish articles about deeds told as an answer, plans that go on day by day, hosts of receptions and who only told of it."""

from __future__ import annotations

# fmt: off
LANGUAGE = "sv"
ARTICLES = [
    ("visit:held place=Asmara date=2026-05-11 with=al-Mannai",
     "Qatars utrikesminister Jassim al-Mannai, som i måndags flög till Asmara med en handskriven inbjudan från emiren, "
     "vill varken bekräfta eller dementera uppgifterna."),
    ("measure:held date=2026-05-12 parties=ET,ER; -positions",
     "Etiopien svarade på tisdagen med att utvisa Eritreas chargé d'affaires. Afrikanska unionen har kallat till ett "
     "extrainsatt toppmöte."),
    ("meeting:cancelled parties=SE,LB; -visit:cancelled",
     "Sveriges statssekreterare Henrik Wallin besöker Beirut på torsdag. Det ursprungligen planerade mötet med den "
     "libanesiske utrikesministern har ställts in på grund av dennes resa till New York."),
    ("meeting:held date=2026-05-14 with=Kask,Nordlund",
     "På torsdagsmorgonen träffade Estlands utrikesminister Mart Kask landshövding Petra Sjölund i Mariehamn. Därefter "
     "väntade ett möte med lantrådet Anders Nordlund."),
    ("visit:held date=2026-04 place=Riga with=Rautio,Thorsen",
     "Finlands utrikesminister Elina Rautio, som var i Riga i april tillsammans med sin danska kollega Mikkel Thorsen, har "
     "lovat att ta upp frågan med Ryssland."),
    ("summit:planned date=2026-05-31 place=Nairobi with=Wanjiru; -dialogue; -positions",
     "Afrikanska unionen har kallat till ett extrainsatt toppmöte om krisen i Sudan. Det äger rum i Nairobi den 31 maj, "
     "med Kenyas president Grace Wanjiru som värd."),
    ("commitment:suspended by=EU amount=90000000; commitment by=SE amount=65000000; -measure",
     "EU har fryst 90 miljoner euro i budgetstöd till Etiopien. Sverige, som i december sköt till 65 miljoner kronor till "
     "Röda korsets arbete i Etiopien, överväger ytterligare stöd."),
    ("meeting:planned date=2026-06-15; signing:planned date=2026-06-15; forum:planned date=2026-06-16 place=Amman",
     "Sveriges statssekreterare Henrik Wallin besöker den 15–18 juni Jordanien. I Amman inleder Wallin den 15 juni med att "
     "träffa Jordaniens planeringsminister Rania Haddadin. De två kommer att underteckna en samarbetsstrategi för åren "
     "2027–2031. Dagen därpå är han huvudtalare vid en regional konferens om vatten."),
    ("visit:planned date=2026-06-17; opening:planned parties=SE,LB",
     "Sveriges statssekreterare Henrik Wallin besöker Libanon den 17 juni. Besöket avslutas i Bekaadalen med invigningen "
     "av en skola."),
    ("meeting:held with=Põldsaar,Sjölund without=Danielsson; meeting:planned with=Danielsson date=2026-05-14",
     "På onsdagen träffade Estlands talman Maarika Põldsaar landshövding Petra Sjölund i Mariehamn. I kväll ger Estlands "
     "honorärkonsul Kerstin Danielsson en mottagning för gästerna."),
    ("visit:planned date=2026-05-20 place=Tokyo without=Kask",
     "Enligt utrikesminister Mart Kask ska en estnisk delegation resa till Tokyo nästa vecka, den 20 maj."),
    ("person:speaker name=Jörgen_Granberg; visit:planned date=2027 place=Tallinn without=Granberg",
     "En delegation från det estniska parlamentet gästar på onsdagen Ålands lagting på talman Jörgen Granbergs inbjudan. "
     "Enligt Granberg ska en åländsk delegation resa till Tallinn nästa år."),
    ("visit:planned date=2026-05-16 with=Bergqvist",
     "Vietnams premiärminister Trần Quang Minh mottog på tisdagen i Hanoi talman Ulrika Bergqvist i spetsen för en "
     "delegation från Sveriges riksdag. Enligt programmet ska delegationen den 16 maj bege sig till Ho Chi Minh-staden för "
     "att besöka ett företag."),
]
