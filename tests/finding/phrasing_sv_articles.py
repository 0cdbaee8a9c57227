"""Short Swedish pieces that stand for themselves: wires, press releases, translated pages, and what they tell."""

from __future__ import annotations

# fmt: off
LANGUAGE = "sv"
ARTICLES = [
    # The state of the language is home where a text names only the states that its officials go to.
    ("visit:planned date=2026-05-18/2026-05-20 place=New_Delhi with=Ekdal parties=SE,IN; "
     "meeting:planned with=Ekdal,Rao place=New_Delhi; person:foreign_minister name=Ekdal country=SE",
     "Utrikesministern reser till Indien\n\nUtrikesminister Anna Ekdal reser till New Delhi den 18–20 maj. Under "
     "besöket träffar hon Indiens utrikesminister Sunil Rao."),
    ("agreement:in_force parties=SE,US",
     "Avtal förlängs\n\nFörsvarsavtalet mellan Sverige och USA trädde i kraft den 15 augusti 2024. Det förlängdes på "
     "onsdagen med fem år."),
    ("agreement:signed parties=IN,GB; signing place=London",
     "Handelspakt klar\n\nFrihandelsavtalet mellan Indien och Storbritannien skrevs under i London förra sommaren och "
     "träder i kraft i juli, enligt handelsdepartementet i New Delhi."),
    ("exercise:held date=2026-05-11 parties=SE,FI",
     "Marinövning inledd\n\nDen svensk-finska marinövningen Swenex inleddes på måndagen utanför Hangö."),
    ("visit:held place=Vientiane date=2026-05-10/2026-05-13 with=Vong parties=KH,LA; meeting:held with=Sithon",
     "Delegation på besök\n\nEn delegation från Kambodjas nationalförsamling ledd av vice talmannen Vong Rith genomförde "
     "ett arbetsbesök i Vientiane den 10–13 maj.\nDelegationen togs emot av Laos president Kham Sithon."),
    ("incident:held date=2026-05-10 parties=KH,TH place=-",
     "Skottväxling\n\nSoldater från Kambodja och Thailand utväxlade eld vid gränsen tidigt på söndagen. En thailändsk "
     "soldat dödades, uppger armén i Bangkok."),
    # What frames an event does not date it; a clause with its own predicate has its own people.
    ("visit:planned date=2026-05-15 place=Ankara; -meeting date=2026-07",
     "Natochefen reser\n\nNatos generalsekreterare Piet Bos besöker Ankara på fredag för att träffa president Kaya inför "
     "toppmötet i juli."),
    ("visit:held place=Berlin date=2026-05-11 with=Holm,Enok without=Kranz; meeting:held date=2026-05-11 with=Kranz,Holm",
     "Resa till Tyskland\n\nDanmarks statsminister Lise Holm och Grönlands regeringschef Malik Enok anlände på "
     "måndagsmorgonen till Berlin, där de möter förbundskansler Karl Kranz."),
    ("measure:held date=2026-05-11 parties=EU,BY",
     "Sanktioner\n\nEU:s utrikesministrar beslutade på måndagen att förlänga sanktionerna mot Belarus med ett år."),
    ("visit:held date=2026-05-12/2026-05-13 country=LY; meeting:held place=Benghazi with=Galanis,Hamdi",
     "Besök i Libyen\n\nGreklands utrikesminister Petros Galanis avslutade på onsdagen ett tvådagarsbesök i Libyen. I "
     "Benghazi mottogs han av general Salem Hamdi."),
    ("port_call:held place=Tallinn date=2026-05-11 parties=GB,EE",
     "Flottbesök\n\nDen brittiska fregatten HMS Wye anlöpte på måndagen Tallinn. Besöket varar till torsdag."),
    ("meeting:held with=Salo,Akihiro parties=FI,JP; visit:held country=JP with=Salo without=Akihiro",
     "Statsbesök\n\nFinlands president Eero Salo, som träffade på onsdagen även kejsar Akihiro, inledde sitt statsbesök "
     "i Japan på tisdagen."),
    ("meeting:held with=Novák,Victoria parties=CZ,SE",
     "Statsbesök\n\nTjeckiens president Jan Novák inleder i dag ett tre dagar långt statsbesök i Sverige. På Arlanda togs "
     "han emot av kronprinsessan Victoria."),
    ("oppose actor=HU addressee=EU; oppose actor=Kis",
     "Ungern säger nej\n\nUngern blockerade på måndagen EU:s tjugonde sanktionspaket mot Ryssland. Utrikesminister Béla "
     "Kis kallade förslaget oansvarigt."),
]
