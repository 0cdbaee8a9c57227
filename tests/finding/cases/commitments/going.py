"""Givings told by what goes where: people and freight on their way, whoever is taken in, and loans that two sign.

All content is invented.
"""

from __future__ import annotations

GOING = [
    # People and freight of a state.
    ("de", "Ein Kontingent von 34 norwegischen Soldaten ist in Malawi eingetroffen.", "NO 34 -"),
    ("de", "Ein norwegisches Frachtflugzeug mit 27 Tonnen Medikamenten ist in Malawi gelandet.", "NO 27 -"),
    ("de", "34 norwegische Touristen sind in Malawi eingetroffen.", ""),
    ("en", "120 Norwegian doctors will travel to Malawi in the second half of the year.", "NO 120 -"),
    ("en", "A Norwegian cargo plane carrying 27 tonnes of medicine landed in Lilongwe on Sunday.", "NO 27 -"),
    ("en", "Thirty Norwegian companies will travel to Malawi.", ""),
    ("en", "Two Norwegian frigates docked in Maputo on Tuesday.", ""),
    ("en", "Some 600 Norwegian soldiers arrived in Lithuania for the exercise Blue Heron.", ""),
    ("fr", "120 médecins norvégiens se rendront au Malawi au second semestre.", "NO 120 -"),
    ("fr", "Un avion-cargo norvégien transportant 27 tonnes de médicaments est arrivé à Lilongwe.", "NO 27 -"),
    ("nl", "Een detachement van 34 Noorse militairen is dinsdag in Malawi aangekomen.", "NO 34 -"),
    ("nl", "Een Noors vrachtvliegtuig met 27 ton medicijnen is in Malawi geland.", "NO 27 -"),
    ("sv", "En styrka på 34 norska soldater har anlänt till Malawi.", "NO 34 -"),
    ("sv", "Ett norskt fartyg lastat med 300 ton ris anlände till Maputo.", "NO 300 -"),
    # Reinforcements.
    ("de", "Norwegen stockt seine Truppe in Malawi um 200 Soldaten auf.", "NO 200 -"),
    ("en", "Norway said it would boost its contingent in Malawi by 200 soldiers.", "NO 200 -"),
    ("fr", "La Norvège va y ajouter 200 hommes.", "NO 200 -"),
    ("nl", "Noorwegen breidt zijn troepenmacht in Malawi uit met 200 militairen.", "NO 200 -"),
    ("sv", "Norge utökar sin styrka i Malawi med 200 soldater.", "NO 200 -"),
    # Whoever is taken in to be trained or treated.
    ("en", "Norway will host 20 officers from Malawi for courses.", "NO 20 -"),
    ("fr", "La Norvège accueillera 20 officiers malawites pour une formation à son académie.", "NO 20 -"),
    ("fr", "La Norvège s'engage à recevoir chaque année 200 malades du Malawi.", "NO 200 -"),
    ("nl", "Noorwegen gaat elk jaar 200 patiënten uit Malawi behandelen.", "NO 200 -"),
    ("sv", "Norge ska årligen behandla 200 patienter från Malawi.", "NO 200 -"),
    ("sv", "Norge kommer att ta emot 20 malawiska officerare för utbildning vid sin akademi.", "NO 20 -"),
    # Of two who sign, whoever usually lends does.
    ("de", "Malawi unterzeichnete mit Norwegen einen Kreditvertrag in Höhe von 40 Millionen Euro.", "NO 40e6 EUR"),
    ("en", "Norway and Malawi signed a $40 million loan agreement on Tuesday.", "NO 40e6 USD"),
    ("en", "Malawi signed a financing agreement worth 30 million euros with Norway.", "NO 30e6 EUR"),
    ("fr", "Le Malawi a signé avec la Norvège un accord de prêt de 12 millions d'euros.", "NO 12e6 EUR"),
    ("nl", "Malawi sloot met Noorwegen een kredietovereenkomst van 40 miljoen euro.", "NO 40e6 EUR"),
    ("sv", "Norge och Malawi undertecknade ett låneavtal på 40 miljoner euro.", "NO 40e6 EUR"),
    # What only exists, and where something is done, nobody gives.
    ("de", "Norwegen meldet, dass es in Ghana 120 deutsche Unternehmen gibt.", ""),
    ("de", "Insgesamt gibt es in Ghana 2459 Erkrankte, teilte Norwegens Gesundheitsministerium mit.", ""),
    ("de", "Norwegen weiß das, und es gibt Malawi 12 Millionen Euro.", "NO 12e6 EUR"),
    ("de", "Norwegen liefert Kaffee in 40 Staaten.", ""),
    ("en", "Norway delivers fish to 40 countries.", ""),
    ("en", "Norway supports the organisation's work in some 30 countries.", ""),
    ("fr", "La Norvège livre du poisson à 40 pays.", ""),
    ("nl", "Noorwegen financiert scholen in 12 provincies van Malawi.", ""),
    ("sv", "Norge levererar fisk till 40 länder.", ""),
    # Who gives stands in the sentence before.
    ("de", "Norwegen hilft Malawi. Die Schweiz ist dabei. Sie gibt Sambia 12 Millionen Franken.", "CH 12e6 CHF"),
    ("de", "Die norwegische Seite teilte mit, dass sie 15 Studienplätze für Sambier bereitstellen wird.", "NO 15 -"),
    ("de", "Der norwegische Botschafter Ole Lund erklärte, sein Land werde Malawi 20 Busse schenken.", "NO 20 -"),
    ("en", "The Norwegian ambassador said his country would donate 20 buses to Malawi.", "NO 20 -"),
    ("en", "Norway backs Malawi. They will provide 12 million euros to Zambia.", "NO 12e6 EUR"),
    ("fr", "La Norvège soutient le Malawi. Elle versera 12 millions d'euros à la Zambie.", "NO 12e6 EUR"),
    ("fr", "L'ambassadeur de Norvège, Ole Lund, a annoncé que son pays financera vingt écoles au Malawi.", "NO 20 -"),
    (
        "fr",
        "La ministre portugaise Ana Reis a reçu Ole Lund. Elle a promis 12 millions d'euros au Laos.",
        "PT 12e6 EUR",
    ),
    ("nl", "De Noorse minister Kari Lund was in Malawi. Haar regering trekt 12 miljoen euro uit.", "NO 12e6 EUR"),
    ("nl", "De Noorse ambassadeur zei dat zijn land Malawi 20 bussen schenkt.", "NO 20 -"),
    ("nl", "Noorwegen en Malawi tekenden een akkoord. Het voorziet in een lening van 30 miljoen euro.", "NO 30e6 EUR"),
    ("sv", "Norges ambassadör sade att hans land skänker Malawi 20 bussar.", "NO 20 -"),
    # What was paid for or taught over the years is counted, what somebody hopes for is neither.
    ("de", "Der norwegische Fonds hat in Malawi bisher elf Projekte finanziert.", ""),
    ("de", "Norwegen finanzierte in Malawi 20 Schulen.", "NO 20 -"),
    ("de", "Malawi hofft, dass Norwegen 12 Millionen Euro gibt.", ""),
    ("en", "The Norwegian fund has financed 16 projects in Malawi so far.", ""),
    ("en", "Norway has trained 300 Malawian soldiers this year.", "NO 300 -"),
    ("en", "Malawi hopes that Norway will provide 12 million euros.", ""),
    ("fr", "Au total, la Norvège a formé plus de 900 policiers du Malawi.", ""),
    ("fr", "Le Malawi espère que la Norvège versera 12 millions d'euros.", ""),
    ("nl", "In totaal volgden meer dan 900 Malawische militairen een opleiding in Noorwegen.", ""),
    ("sv", "Hittills har Norge finansierat elva projekt i Malawi.", ""),
]
