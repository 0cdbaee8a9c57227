"""What Dutch and Flemish agencies, ministries and translated portals tell: who, where, when, what is agreed and "
"said."""

from __future__ import annotations

from tests.finding.phrasing.nl import plain

# fmt: off
LANGUAGE = "nl"
HEAD = plain.HEAD
CASES = [
    ("-", "In de kwartfinale treft Peru zaterdag Kenia."),
    ("-", "Kenia speelt vrijdag in Lima een interland tegen Peru en ontmoet daarna Chili."),
    ("-commitments; -transfer", "Peru stuurde maandag een gezant naar Nairobi om te bemiddelen."),
    ("-signing", "Het in maart ondertekende visserijakkoord ligt nu bij het parlement in Nairobi."),
    ("-measure", "De in april uitgewezen diplomaat Carlos Leon woont inmiddels in Lima."),
    ("person:deputy_minister name=Kamau",
     "De Keniaanse staatssecretaris Grace Kamau gaf uitleg over de plannen van de strijdkrachten."),
    ("person:deputy_defence_minister name=Kamau",
     "Grace Kamau, staatssecretaris van Defensie van Kenia, ontving maandag Quispe."),
    ("meeting:held date=2026-05-12 place=Lima with=Soto,Tabua,Quispe,Waqa",
     "Bij het gesprek tussen Soto en Tabua dinsdag in Lima waren ook minister Ana Quispe en haar ambtgenoot Peter "
     "Waqa aanwezig."),
    ("meeting:held date=2026-05-11 with=Tabua,Waqa,Odinga,Quispe",
     "Quispe ontmoette maandag in Nairobi premier Joseph Tabua, minister van Buitenlandse Zaken Peter Waqa en "
     "minister van Handel Moses Odinga."),
    ("meeting:held date=2026-05-11 place=Nairobi with=Soto,Tabua",
     "President Soto kwam maandag in Nairobi, vergezeld door ministers en ondernemers, bijeen met premier Tabua."),
    ("meeting:held date=2026-05-12 with=Quispe,Tabua",
     "Het ministerie meldde dat Quispe dinsdag in Nairobi door premier Tabua is ontvangen."),
    ("measure:held date=2026-05-12 parties=KE,PE",
     "Kenia heeft dinsdag twee Peruaanse diplomaten het land uitgezet wegens spionage."),
    ("measure:held date=2026-05-12 parties=KE,PE", "Kenia wees dinsdag twee Peruaanse diplomaten uit."),
    ("measure:held date=2026-05-12 parties=KE,PE",
     "Het ministerie in Nairobi heeft dinsdag de Peruaanse ambassadeur op het matje geroepen."),
    ("measure:held parties=KE,PE", "Peru heeft zijn ambassadeur in Kenia teruggeroepen voor overleg."),
    ("measure:held date=2026-05-11 parties=KE,PE", "Peru riep maandag zijn ambassadeur uit Nairobi terug."),
    ("meeting:held date=2026-05-12 with=Quispe,Tabua",
     "Tijdens een ontmoeting met premier Tabua pleitte Quispe dinsdag in Nairobi voor meer handel."),
    ("signing:held date=2026-05-12 place=Nairobi with=Soto,Tabua",
     "In aanwezigheid van president Soto en premier Tabua zijn dinsdag in Nairobi drie akkoorden ondertekend."),
    ("signing:held with=Rojas,Waqa",
     "Het akkoord werd dinsdag in Nairobi ondertekend door viceminister Luis Rojas en minister Peter Waqa."),
    ("visit:held country=KE with=Quispe",
     "Tijdens haar werkbezoek aan Kenia van 3 tot 5 mei bezocht Quispe een visfabriek."),
    ("visit:planned date=2026-06-03/2026-06-05 country=KE with=Soto",
     "President Soto brengt van 3 tot en met 5 juni een staatsbezoek aan Kenia."),
    ("visit:planned date=2026-05-18 with=Tabua", "Tabua wordt maandag in Lima verwacht voor een staatsbezoek."),
    ("visit:cancelled with=Tabua", "Tabua heeft zijn voor juni geplande reis naar Lima afgezegd."),
    ("visit:postponed with=Tabua", "Het bezoek van Tabua aan Lima is voor onbepaalde tijd uitgesteld."),
    ("meeting:planned date=2026-05-20",
     "De ministers van Buitenlandse Zaken van beide landen komen op 20 mei in Lima bijeen."),
    ("-meeting:held", "Tot een ontmoeting tussen Soto en Tabua kwam het niet."),
    ("-meeting:held", "Soto weigerde een ontmoeting met Tabua."),
    ("call:held date=2026-05-12 with=Soto,Tabua",
     "Soto heeft Tabua dinsdag telefonisch gefeliciteerd met zijn verkiezingszege."),
    ("call:held date=2026-05-11 with=Soto,Tabua",
     "In een telefoongesprek van een uur hebben Soto en Tabua maandag afgesproken elkaar vaker te spreken."),
    ("call:held date=2026-05-11 with=Quispe,Waqa",
     "Quispe overlegde maandag via een videoverbinding met haar Keniaanse collega Peter Waqa."),
    ("dialogue:held session=4 date=2026-05-12 place=Lima parties=KE,PE",
     "In Lima is dinsdag de vierde zitting van de gemengde commissie Peru-Kenia afgerond."),
    ("dialogue:planned date=2027", "De vijfde zitting van de commissie wordt in 2027 in Nairobi gehouden."),
    ("negotiation:planned date=2026-06",
     "De volgende onderhandelingsronde over een vrijhandelsakkoord tussen Peru en Kenia staat voor juni gepland "
     "in Lima."),
    ("agreement:signed parties=KE,PE", "Peru en Kenia hebben woensdag in Nairobi een luchtvaartakkoord ondertekend."),
    ("agreement:agreed parties=KE,PE", "Peru en Kenia zijn het eens geworden over een douaneakkoord."),
    ("agreement:to_be_signed parties=KE,PE",
     "Het douaneakkoord tussen Peru en Kenia wordt in juni in Lima ondertekend."),
    ("treaty:negotiating parties=KE,PE", "Peru en Kenia onderhandelen over een uitleveringsverdrag."),
    ("treaty:ratified parties=KE,PE", "Het congres in Lima heeft het grensverdrag met Kenia geratificeerd."),
    ("agreement:in_force parties=KE,PE",
     "Het vrijhandelsakkoord tussen Peru en Kenia is op 1 mei in werking getreden."),
    ("agreement:terminated parties=KE,PE", "Kenia heeft het visserijakkoord met Peru opgezegd."),
    ("agreement:suspended parties=KE,PE", "Peru schort het visumakkoord met Kenia voorlopig op."),
    ("memorandum_of_understanding:signed parties=KE,PE",
     "Peru en Kenia tekenden dinsdag een memorandum van overeenstemming over visserij."),
    ("letter_of_intent:signed parties=KE,PE",
     "Peru en Kenia hebben een intentieverklaring getekend voor de bouw van een haven."),
    ("joint_statement:agreed parties=KE,PE",
     "In een gezamenlijke verklaring spraken Peru en Kenia hun steun uit voor bescherming van de zee."),
    ("commitment:pledged by=PE to=KE amount=3e6 currency=USD; -figures",
     "Peru heeft Kenia drie miljoen dollar toegezegd voor kustbescherming."),
    ("commitment:completed by=PE to=KE amount=2", "Peru heeft Kenia vrijdag twee patrouilleboten overgedragen."),
    ("commitment:pledged by=JP to=KE amount=30e9 currency=JPY flow=loan",
     "Voor de wederopbouw zegde Japan Kenia woensdag een lening van 30 miljard yen toe."),
    ("commitment:considered by=PE to=KE amount=500", "Peru overweegt Kenia 500 ton meel te leveren."),
    ("commitment:pledged by=NL to=KE amount=25e6 currency=EUR",
     "Nederland trekt 25 miljoen euro uit voor noodhulp aan Kenia."),
    ("commitment:pledged by=BE to=KE amount=8e6 currency=EUR",
     "België maakt 8 miljoen euro vrij voor de slachtoffers van de overstromingen in Kenia."),
    ("commitment by=DK to=KE amount=4e6 currency=EUR", "De Deense hulp aan Kenia wordt met 4 miljoen euro verhoogd."),
    ("commitment by=PE to=KE amount=120", "Peru stuurt 120 militairen naar Kenia om te helpen bij de wederopbouw."),
    ("commitment:pledged by=NL to=KE amount=10e6 currency=EUR",
     "Nederland stelt 10 miljoen euro beschikbaar aan Kenia, maakte de minister bekend."),
    ("commitment by=NO to=KE amount=5e6 currency=EUR",
     "Kenia krijgt van Noorwegen vijf miljoen euro voor de bescherming van koralen."),
    ("accuse actor=Quispe addressee=KE", "Quispe beschuldigde Kenia ervan de vangstquota te negeren."),
    ("accuse actor=Quispe addressee=KE", "Quispe verweet Kenia de afspraken te schenden."),
    ("oppose actor=Quispe", "Quispe veroordeelde de aanval op de Peruaanse vissersboot in scherpe bewoordingen."),
    ("demand|request actor=Tabua addressee=PE", "Tabua riep Peru op om de trawlers terug te trekken."),
    ("regret actor=Tabua", "Tabua betreurde het besluit van Peru om het consulaat te sluiten."),
    ("reject actor=Quispe", "Quispe wees de beschuldigingen uit Nairobi van de hand."),
    ("praise actor=Soto addressee=KE", "Soto prees de rol van Kenia bij de bescherming van de zee."),
    ("thank actor=Tabua addressee=PE", "Tabua bedankte Peru voor de hulp na de overstromingen."),
    ("propose actor=Tabua", "Tabua stelde voor om de gesprekken in juni voort te zetten."),
    ("warn actor=Quispe", "Quispe waarschuwde Kenia voor een escalatie van het conflict."),
    ("threaten actor=PE addressee=KE", "Peru dreigt Kenia met invoerheffingen."),
    ("hope actor=Soto", "Soto sprak de hoop uit dat Kenia snel met het akkoord instemt."),
    ("support|promise actor=Tabua",
     "Tabua zegde Peru de steun van zijn land toe voor een zetel in de Veiligheidsraad."),
    ("affirm actor=Quispe", "Quispe benadrukte dat Peru vasthoudt aan het akkoord met Kenia."),
    ("oppose|reject actor=Tabua", "Tabua sprak zich uit tegen hogere vangstquota voor Peru."),
    ("-positions", "Volgens het presidentieel paleis in Lima ontmoette Soto maandag Tabua."),
]
ARTICLES = [
    ("meeting:held date=2026-05-11 place=Rabat with=Bakker,Amrani; letter_of_intent:signed parties=MA,NL; "
     "person:foreign_minister name=Amrani country=MA",
     "Minister Bakker op werkbezoek in Marokko\n\nMinister van Buitenlandse Zaken Daan Bakker heeft maandag in "
     "Rabat gesproken met zijn Marokkaanse ambtsgenoot Nasser Amrani. Tijdens het werkbezoek aan Marokko "
     "bespraken de bewindslieden de samenwerking op het gebied van migratie. Zij ondertekenden een "
     "intentieverklaring over de uitwisseling van gevangenen."),
    ("dialogue:held date=2026-05-13 place=Brussels parties=EU,RS,XK; dialogue:planned date=2026-09",
     "Servië en Kosovo hervatten dialoog\n\nBRUSSEL - Onder bemiddeling van de EU hebben Servië en Kosovo "
     "woensdag in Brussel de dialoog op hoog niveau hervat. De Kosovaarse premier Arben Kola en de Servische "
     "president Milan Petrov spraken drie uur met EU-buitenlandchef Kaja Saar. Een volgende ronde staat gepland "
     "voor september."),
    ("agreement:agreed parties=EU,IN; person:international_official name=Vogel country=EU",
     "EU en India sluiten vrijhandelsverdrag\n\nNEW DELHI (ppa) - De Europese Unie en India hebben dinsdag na "
     "bijna twintig jaar onderhandelen een vrijhandelsakkoord gesloten. Commissievoorzitter Ursula Vogel en "
     "premier Arun Mehta maakten het akkoord bekend tijdens een top in New Delhi."),
    ("port_call:held date=2026-05-10/2026-05-12 place=Durban parties=BE,ZA",
     "Belgisch fregat op bezoek in Durban\n\nDURBAN - Het Belgische fregat Leopold is zondag voor een driedaags "
     "bezoek aangekomen in de haven van Durban. Aan boord werd de Zuid-Afrikaanse minister van Defensie Thandi "
     "Mokoena ontvangen."),
    ("transfer:held parties=AM,AZ; thank addressee=AE",
     "Azerbeidzjan en Armenië ruilen gevangenen\n\nBAKOE - Azerbeidzjan en Armenië hebben donderdag aan de grens "
     "32 krijgsgevangenen uitgewisseld. De Armeense premier Aram Sarian bedankte Abu Dhabi voor zijn "
     "inspanningen."),
    ("person:envoy name=Stone country=US",
     "Gezant in Moskou\n\nMOSKOU - De speciale gezant van de Amerikaanse president Dean Carter, Steve Stone, "
     "heeft maandag in Moskou gesproken met de Russische president Igor Popov."),
]
