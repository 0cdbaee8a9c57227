"""Who lead talks, chair or mediate in them, and what "the co-chairs" sign; `tests.finding.wanted` reads a case."""

from __future__ import annotations

# fmt: off
CASES = [
    ("de", "signing:held with=Soto,Vella",
     "Die vierte Sitzung der peruanisch-maltesischen Gemischten Kommission fand am Montag in Lima statt. Den Vorsitz "
     "führten die stellvertretende Außenministerin Perus, Ana Soto, und der maltesische Staatssekretär Karl Vella. "
     "Besprochen wurde der Handel mit Fischmehl. Zum Abschluss unterzeichneten die Vorsitzenden das Protokoll."),
    ("de", "signing:held with=Soto,Vella without=Galea",
     "Die vierte Sitzung der peruanisch-maltesischen Kommission leiteten am Montag in Lima Vizeaußenministerin Ana Soto "
     "und der maltesische Staatssekretär Karl Vella. Botschafterin Rita Galea nahm ebenfalls teil. Die "
     "Delegationsleiter unterzeichneten ein Protokoll."),
    ("de", "signing:held without=Soto,Vella",
     "Am Montag traf Außenministerin Ana Soto in Lima ihren maltesischen Kollegen Karl Vella. Perus Kongress tagte am "
     "selben Tag. Die Vorsitzenden der Ausschüsse unterzeichneten mit der maltesischen Botschaft ein Protokoll."),
    ("en", "signing:held with=Beridze,Thapa",
     "The second round of political consultations between Georgia and Nepal was held in Tbilisi on Tuesday. The Georgian "
     "side was led by Deputy Foreign Minister Giorgi Beridze, the Nepali side by Secretary Ram Thapa. At the end the "
     "heads of delegation signed a protocol."),
    ("fr", "signing:held with=Beridze,Thapa",
     "La deuxième session de la commission mixte entre la Géorgie et le Népal s'est tenue mardi à Tbilissi. La partie "
     "géorgienne était représentée par le vice-ministre Giorgi Beridze, et la partie népalaise par le secrétaire d'État "
     "Ram Thapa. À l'issue de la session, les coprésidents ont signé un protocole."),
    ("sv", "dialogue:held with=Beridze,Thapa; signing:held with=Beridze,Thapa",
     "Den andra sessionen i den georgisk-nepalesiska kommissionen hölls på tisdagen i Tbilisi. Ordförande var Georgiens "
     "vice utrikesminister Giorgi Beridze och Nepals utrikesråd Ram Thapa. Delegationsledarna undertecknade ett "
     "protokoll."),
    ("nl", "signing:held with=Beridze,Thapa",
     "De tweede zitting van de Georgisch-Nepalese gemengde commissie is dinsdag in Tbilisi gehouden. Het voorzitterschap "
     "werd bekleed door de Georgische viceminister Giorgi Beridze en de Nepalese staatssecretaris Ram Thapa. Na afloop "
     "tekenden de voorzitters een protocol."),
    ("en", "dialogue:held with=Beridze,Thapa",
     "The second session of the Georgian-Nepali joint commission was held in Tbilisi on Tuesday. The co-chairs were "
     "Georgian Deputy Foreign Minister Giorgi Beridze and Nepali State Secretary Ram Thapa."),
    ("de", "negotiation:held with=Kouamé parties=GH,TG",
     "Togo und Ghana haben am Dienstag in Abidjan ihre Verhandlungen über die Seegrenze ohne Ergebnis beendet. Der "
     "Vermittler, der frühere ivorische Präsident Baptiste Kouamé, äußerte sein Bedauern."),
    ("en", "negotiation:held with=Kouamé parties=GH,TG",
     "Talks between Togo and Ghana on their maritime border ended without agreement in Abidjan on Tuesday. The mediator, "
     "former Ivorian president Baptiste Kouamé, voiced regret at the outcome."),
    ("en", "negotiation:held without=Kouamé",
     "Talks between Togo and Ghana on their maritime border ended without agreement in Abidjan on Tuesday. The former "
     "Ivorian president Baptiste Kouamé voiced regret at the outcome."),
    ("fr", "negotiation:held with=Kouamé",
     "Les négociations entre le Togo et le Ghana sur leur frontière maritime se sont achevées mardi à Abidjan sans "
     "accord. Le facilitateur, l'ancien président ivoirien Baptiste Kouamé, a regretté une occasion manquée."),
    ("sv", "negotiation:held with=Kouamé",
     "Förhandlingarna mellan Togo och Ghana om havsgränsen avbröts på tisdagen i Abidjan utan resultat. Medlaren, den "
     "tidigare ivorianske presidenten Baptiste Kouamé, beklagade utgången."),
    ("nl", "negotiation:held with=Kouamé",
     "De onderhandelingen tussen Togo en Ghana over de zeegrens zijn dinsdag in Abidjan zonder akkoord afgebroken. De "
     "bemiddelaar, de Ivoriaanse oud-president Baptiste Kouamé, betreurde de uitkomst."),
    ("de", "signing:held count=1 with=Berg,Otieno date=2026-05-12 parties=KE,NO",
     "Norwegen und Kenia haben am Dienstag in Nairobi ein Fischereiabkommen unterzeichnet. Die Unterschriften "
     "leisteten die Minister Ingrid Berg und Peter Otieno."),
    ("en", "signing:held count=1 with=Berg,Otieno date=2026-05-12 parties=KE,NO",
     "Norway and Kenya signed a fisheries agreement in Nairobi on Tuesday. The signatories were Ministers Ingrid "
     "Berg and Peter Otieno."),
    ("fr", "signing:held count=1 with=Berg,Otieno date=2026-05-12 parties=KE,NO",
     "La Norvège et le Kenya ont signé mardi à Nairobi un accord de pêche. Les signataires étaient les ministres "
     "Ingrid Berg et Peter Otieno."),
    ("sv", "signing:held count=1 with=Berg,Otieno date=2026-05-12 parties=KE,NO",
     "Norge och Kenya undertecknade på tisdagen i Nairobi ett fiskeavtal. Undertecknare var ministrarna Ingrid "
     "Berg och Peter Otieno."),
    ("nl", "signing:held count=1 with=Berg,Otieno date=2026-05-12 parties=KE,NO",
     "Noorwegen en Kenia hebben dinsdag in Nairobi een visserijakkoord getekend. De ondertekenaars waren de "
     "ministers Ingrid Berg en Peter Otieno."),
    ("de", "signing:held count=1 with=Berg,Otieno date=2026-05-12 parties=KE,NO",
     "Norwegen und Kenia haben am Dienstag in Nairobi ein Fischereiabkommen unterzeichnet. Unterzeichner waren die"
     " Minister Ingrid Berg und Peter Otieno."),
    ("en", "-signing",
     "Norway and Kenya are among the parties to the treaty. The signatories are small states. Minister Ingrid Berg"
     " is pleased."),
]
