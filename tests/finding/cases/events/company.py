"""Invented passages about who came along and who only told of it: (language, the event and who is, or is not, in it, text)."""

from __future__ import annotations

# Whoever accompanies somebody takes part in what the sentence before tells.
COMING_ALONG = [
    (
        "de",
        "visit:held with=Othman,Mabrouk,Zouari",
        "Tunesiens Außenminister Slim Othman ist am Montag in Accra eingetroffen. Mit ihm reisten Handelsministerin Leila Mabrouk "
        "und der Chef der Investitionsbehörde, Karim Zouari.",
    ),
    (
        "nl",
        "visit:held with=Othman,Mabrouk",
        "De Tunesische minister van Buitenlandse Zaken Slim Othman is maandag in Accra aangekomen. Met hem reisde minister van "
        "Handel Leila Mabrouk.",
    ),
    (
        "sv",
        "visit:held with=Othman,Mabrouk",
        "Tunisiens utrikesminister Slim Othman anlände i måndags till Accra. Med honom reste handelsminister Leila Mabrouk.",
    ),
    (
        "fr",
        "visit:held with=Othman,Mabrouk",
        "Le ministre tunisien des Affaires étrangères, Slim Othman, est arrivé lundi à Accra. Il était accompagné de la ministre du "
        "Commerce, Leila Mabrouk.",
    ),
    (
        "en",
        "visit:held with=Othman,Mabrouk",
        "Tunisia's foreign minister, Slim Othman, arrived in Accra on Monday. With him travelled Trade Minister Leila Mabrouk.",
    ),
    (
        "de",
        "meeting:held with=Valdivia,Keola,Sisavath,Vongsay",
        "Kubas Präsident Ernesto Valdivia führte am Dienstag in Havanna Gespräche mit dem laotischen Präsidenten Phommachan Keola. "
        "Der laotische Präsident war in Begleitung von Bounmy Sisavath, Außenminister, und Somphet Vongsay, Gouverneur der Staatsbank.",
    ),
    (
        "de",
        "visit:held with=Louis,Kremer,Thill",
        "Großherzog Louis von Luxemburg weilt bis Mittwoch zu einem Staatsbesuch in Wien. Er wird begleitet von Außenminister Tom "
        "Kremer und Wirtschaftsministerin Anne Thill.",
    ),
    (
        "de",
        "visit:held with=Semjonow,Olejnik",
        "Eine belarussische Delegation, geleitet vom ersten Vizepremier Wladimir Semjonow, ist am Montag nach Simbabwe aufgebrochen. "
        "Nach Harare fliegt auch Vizeaußenminister Sergej Olejnik mit.",
    ),
    (
        "de",
        "meeting:held with=Thelen,Bakken,Petersen",
        "Der Generalinspekteur der Bundeswehr, General Armin Thelen, hat am 12. Mai in Berlin seinen norwegischen Amtskollegen, "
        "Admiral Leif Bakken, empfangen. Bei dem Gespräch war auch der Inspekteur der Marine, Vizeadmiral Jörg Petersen, dabei.",
    ),
]

# Whoever tells the press of it does not.
TELLING = [
    (
        "de",
        "call:held with=Albrecht,Ansah without=Wendt",
        "Der Sprecher der Bundesregierung, Jonas Wendt, teilt mit: Bundeskanzler Lukas Albrecht hat am Dienstag mit dem ghanaischen "
        "Präsidenten Kofi Ansah telefoniert.",
    ),
    (
        "en",
        "call:held with=Albrecht,Ansah without=Wendt",
        "Germany's government spokesman, Jonas Wendt, said: Chancellor Lukas Albrecht spoke by telephone on Tuesday with the "
        "Ghanaian president, Kofi Ansah.",
    ),
    (
        "nl",
        "call:held with=Albrecht,Ansah without=Wendt",
        "De Duitse regeringswoordvoerder Jonas Wendt meldt: kanselier Lukas Albrecht heeft dinsdag met de Ghanese president Kofi "
        "Ansah gebeld.",
    ),
    (
        "fr",
        "call:held with=Albrecht,Ansah without=Wendt",
        "Le porte-parole du gouvernement allemand, Jonas Wendt, a indiqué : le chancelier Lukas Albrecht s'est entretenu mardi par "
        "téléphone avec le président ghanéen, Kofi Ansah.",
    ),
    (
        "sv",
        "call:held with=Albrecht,Ansah without=Wendt",
        "Tysklands regeringstalesperson Jonas Wendt meddelar: förbundskansler Lukas Albrecht har i tisdags talat i telefon med "
        "Ghanas president Kofi Ansah.",
    ),
]

# Behind an apposition "his" closes what the helper opened.
HANDED = [
    (
        "de",
        "meeting:held with=Kindler,Papadakou",
        "Botschafter Andreas Kindler hat am 12. Mai der griechischen Präsidentin, Frau Eleni Papadakou, sein Beglaubigungsschreiben "
        "überreicht.",
    ),
]

# Who is there when others sign.
WATCHING = [
    (
        "en",
        "signing:held with=Dahl,Wafula,Otieno,Berg parties=KE,NO",
        "Kenyan president Peter Otieno and his Norwegian counterpart Ingrid Berg met in Nairobi on Tuesday. In the presence "
        "of the two presidents, Energy Ministers Lars Dahl and Grace Wafula signed a memorandum.",
    ),
    (
        "de",
        "signing:held with=Dahl,Wafula,Otieno,Berg",
        "Kenias Präsident Peter Otieno und seine norwegische Amtskollegin Ingrid Berg trafen sich am Dienstag in Nairobi. In "
        "Anwesenheit der beiden Präsidenten unterzeichneten die Energieminister Lars Dahl und Grace Wafula eine "
        "Absichtserklärung.",
    ),
    (
        "fr",
        "signing:held with=Dahl,Wafula,Otieno,Berg",
        "Le président kényan Peter Otieno et son homologue norvégienne Ingrid Berg se sont entretenus mardi à Nairobi. Les "
        "deux présidents ont été témoins de la signature d'un accord par les ministres Lars Dahl et Grace Wafula.",
    ),
    (
        "sv",
        "signing:held with=Dahl,Wafula,Otieno,Berg",
        "Kenyas president Peter Otieno och hans norska kollega Ingrid Berg möttes på tisdagen i Nairobi. De två ledarna "
        "bevittnade undertecknandet av ett samförståndsavtal av energiministrarna Lars Dahl och Grace Wafula.",
    ),
    (
        "nl",
        "signing:held with=Dahl,Wafula,Otieno,Berg",
        "De Keniaanse president Peter Otieno en zijn Noorse ambtgenoot Ingrid Berg spraken elkaar dinsdag in Nairobi. In "
        "aanwezigheid van de twee presidenten ondertekenden de ministers van Energie Lars Dahl en Grace Wafula een "
        "intentieverklaring.",
    ),
    (
        "en",
        "signing:held with=Otieno,Berg without=Dahl",
        "Kenyan president Peter Otieno and his Norwegian counterpart Ingrid Berg met Minister Lars Dahl in Nairobi on "
        "Tuesday. The two presidents signed a memorandum.",
    ),
]

# Who took what was handed over, and who was there.
TAKEN = [
    (
        "en",
        "transfer:held count=1 with=Berg,Otieno without=Dahl",
        "Norwegian ambassador Ingrid Berg handed over 20 ambulances in Nairobi on Tuesday. The vehicles were received"
        " by Health Minister Peter Otieno.",
    ),
    (
        "sv",
        "transfer:held count=1 with=Berg,Otieno without=Dahl",
        "Norges ambassadör Ingrid Berg överlämnade på tisdagen 20 ambulanser i Nairobi. Bilarna togs emot av "
        "hälsominister Peter Otieno.",
    ),
    (
        "de",
        "transfer:held count=1 with=Berg,Otieno without=Dahl",
        "Die norwegische Botschafterin Ingrid Berg übergab am Dienstag in Nairobi 20 Krankenwagen. Die Fahrzeuge nahm"
        " Gesundheitsminister Peter Otieno entgegen.",
    ),
    (
        "nl",
        "transfer:held count=1 with=Berg,Otieno without=Dahl",
        "De Noorse ambassadeur Ingrid Berg droeg dinsdag in Nairobi 20 ambulances over. De voertuigen werden in "
        "ontvangst genomen door minister van Gezondheid Peter Otieno.",
    ),
    (
        "fr",
        "transfer:held count=1 with=Berg,Otieno without=Dahl",
        "L'ambassadrice de Norvège, Ingrid Berg, a remis mardi à Nairobi 20 ambulances. Les véhicules ont été "
        "réceptionnés par le ministre de la Santé, Peter Otieno.",
    ),
    (
        "nl",
        "transfer:held count=1 with=Berg,Otieno without=Dahl",
        "De Noorse ambassadeur Ingrid Berg droeg dinsdag in Nairobi 20 ambulances over. Minister van Gezondheid Peter"
        " Otieno was bij de overdracht aanwezig.",
    ),
    (
        "en",
        "transfer:held count=1 with=Berg,Otieno without=Dahl",
        "Norwegian ambassador Ingrid Berg handed over 20 ambulances in Nairobi on Tuesday. Kenyan Health Minister "
        "Peter Otieno attended the handover.",
    ),
    (
        "de",
        "transfer:held count=1 with=Berg,Otieno without=Dahl",
        "Die norwegische Botschafterin Ingrid Berg übergab am Dienstag in Nairobi 20 Krankenwagen. Bei der Übergabe "
        "war auch Gesundheitsminister Peter Otieno anwesend.",
    ),
    (
        "sv",
        "transfer:held count=1 with=Berg,Otieno without=Dahl",
        "Norges ambassadör Ingrid Berg överlämnade på tisdagen 20 ambulanser i Nairobi. Vid överlämnandet närvarade "
        "hälsominister Peter Otieno.",
    ),
    (
        "fr",
        "transfer:held count=1 with=Berg,Otieno without=Dahl",
        "L'ambassadrice de Norvège, Ingrid Berg, a remis mardi à Nairobi 20 ambulances. Le ministre de la Santé, "
        "Peter Otieno, a assisté à la cérémonie de remise.",
    ),
    (
        "nl",
        "transfer:held count=1 with=Berg,Otieno without=Dahl; meeting:held with=Otieno,Dahl without=Berg",
        "De Noorse kapitein Ingrid Berg droeg dinsdag in Nairobi 20 ambulances over aan Kenia. Minister van "
        "Gezondheid Peter Otieno was bij de overdracht aanwezig en sprak daarna met de Noorse ambassadeur Lars Dahl.",
    ),
    (
        "en",
        "transfer:held count=1 with=Berg,Otieno without=Dahl; meeting:held with=Otieno,Dahl without=Berg",
        "Norwegian admiral Ingrid Berg handed over 20 ambulances to Kenya in Nairobi on Tuesday. Kenyan Health "
        "Minister Peter Otieno attended the handover and later met Norwegian Ambassador Lars Dahl.",
    ),
    (
        "sv",
        "transfer:held count=1 with=Berg,Otieno without=Dahl; meeting:held with=Otieno,Dahl without=Berg",
        "Norges amiral Ingrid Berg överlämnade på tisdagen 20 ambulanser till Kenya i Nairobi. Kenyas hälsominister "
        "Peter Otieno deltog vid överlämnandet och träffade därefter Norges ambassadör Lars Dahl.",
    ),
    (
        "en",
        "transfer:held count=2; transfer:held with=Berg without=Otieno",
        "Norwegian ambassador Ingrid Berg handed over 20 ambulances in Nairobi on Tuesday. Health Minister Peter "
        "Otieno handed over 10 tractors to Norway.",
    ),
    (
        "en",
        "transfer:held with=Berg without=Otieno",
        "Norwegian ambassador Ingrid Berg handed over 20 ambulances in Nairobi on Tuesday. Kenyan Health Minister "
        "Peter Otieno received Finnish minister Aino Rautio on Friday.",
    ),
]

# Who commands the ship that calls.
ABOARD = [
    (
        "en",
        "port_call:held with=Morel without=Otieno parties=FR,KE; person country=FR name=Morel",
        "The French frigate Aquitaine arrived in Mombasa on Monday for a three-day visit. The ship carries a crew of "
        "145 and is under the command of Commander Anne Morel.",
    ),
    (
        "en",
        "port_call:held with=Morel without=Otieno parties=FR,KE; person country=FR name=Morel",
        "The French frigate Aquitaine arrived in Mombasa on Monday for a three-day visit. The ship, commanded by "
        "Captain Anne Morel, will take part in an exercise.",
    ),
    (
        "de",
        "port_call:held with=Morel without=Otieno parties=FR,KE; person country=FR name=Morel",
        "Die französische Fregatte Aquitaine ist am Montag zu einem dreitägigen Besuch in Mombasa eingelaufen. Das "
        "Schiff steht unter dem Kommando von Fregattenkapitän Anne Morel.",
    ),
    (
        "fr",
        "port_call:held with=Morel without=Otieno parties=FR,KE; person country=FR name=Morel",
        "La frégate française Aquitaine est arrivée lundi dans le port de Mombasa pour une escale de trois jours. Le "
        "bâtiment est commandé par le capitaine de vaisseau Anne Morel.",
    ),
    (
        "sv",
        "port_call:held with=Morel without=Otieno parties=FR,KE; person country=FR name=Morel",
        "Den franska fregatten Aquitaine anlöpte på måndagen Mombasa för ett tre dagar långt besök. Fartyget står "
        "under befäl av kommendörkapten Anne Morel.",
    ),
    (
        "nl",
        "port_call:held with=Morel without=Otieno parties=FR,KE; person country=FR name=Morel",
        "Het Franse fregat Aquitaine is maandag de haven van Mombasa binnengelopen voor een bezoek van drie dagen. "
        "Het schip staat onder bevel van kapitein-ter-zee Anne Morel.",
    ),
    (
        "nl",
        "port_call:held with=Morel without=Otieno parties=FR,KE; person country=FR name=Morel",
        "Het Franse fregat Aquitaine heeft maandag de haven van Mombasa aangedaan. Commandant kapitein-ter-zee Anne "
        "Morel werd dinsdag ontvangen door de chef van de Keniaanse marine, vice-admiraal Peter Otieno.",
    ),
    (
        "en",
        "port_call:held with=Morel without=Otieno parties=FR,KE; person country=FR name=Morel",
        "The French frigate Aquitaine entered the port of Mombasa yesterday and was given a welcome by the Kenya "
        "Navy. The 118-metre ship carries 178 sailors and is under the command of Commander Anne Morel. Shortly after"
        " berthing she called on the Commander of the Coast Guard, Rear Admiral Peter Otieno.",
    ),
    (
        "en",
        "port_call:held with=Morel without=Otieno parties=FR,KE; person country=FR name=Morel",
        "The French frigate Aquitaine entered the port of Mombasa in Kenya yesterday. The ship, commanded by Captain "
        "Anne Morel, will take part in an exercise with the Kenya Navy.",
    ),
    (
        "sv",
        "port_call:held with=Morel without=Otieno parties=FR,KE; person country=FR name=Morel",
        "Den franska fregatten Aquitaine anlöpte på måndagen Mombasa i Kenya. Fartyget står under befäl av "
        "kommendörkapten Anne Morel.",
    ),
    (
        "en",
        "port_call:held without=Otieno",
        "The French frigate Aquitaine arrived in Mombasa on Monday for a three-day visit. Admiral Peter Otieno of the"
        " Kenya Navy thanked the crew.",
    ),
]

# Who was beside those who met.
BESIDE = [
    (
        "en",
        "meeting:held count=1 with=Berg,Otieno,Dahl,Moen",
        "Norwegian foreign minister Ingrid Berg met Kenyan president Peter Otieno in Nairobi on Tuesday. Ambassador "
        "Lars Dahl and the state secretary, Kari Moen, were with her.",
    ),
    (
        "en",
        "meeting:held count=1 with=Berg,Otieno,Dahl,Wafula",
        "Norwegian foreign minister Ingrid Berg met Kenyan president Peter Otieno in Nairobi on Tuesday. Ambassador "
        "Lars Dahl and Foreign Minister Grace Wafula were in attendance.",
    ),
    (
        "en",
        "meeting:held count=1 with=Berg,Otieno,Dahl,Wafula",
        "Norwegian foreign minister Ingrid Berg met Kenyan president Peter Otieno in Nairobi on Tuesday. Ambassador "
        "Lars Dahl and Foreign Minister Grace Wafula were also in the room.",
    ),
    (
        "de",
        "meeting:held count=1 with=Berg,Otieno,Dahl,Moen",
        "Die norwegische Außenministerin Ingrid Berg traf am Dienstag in Nairobi Kenias Präsidenten Peter Otieno. "
        "Botschafter Lars Dahl und Staatssekretärin Kari Moen waren dabei.",
    ),
    (
        "de",
        "meeting:held count=1 with=Berg,Otieno,Dahl,Moen",
        "Die norwegische Außenministerin Ingrid Berg traf am Dienstag in Nairobi Kenias Präsidenten Peter Otieno. An "
        "ihrer Seite waren Botschafter Lars Dahl und Staatssekretärin Kari Moen.",
    ),
    (
        "de",
        "meeting:held count=1 with=Berg,Otieno,Dahl",
        "Die norwegische Außenministerin Ingrid Berg traf am Dienstag in Nairobi Kenias Präsidenten Peter Otieno. Mit"
        " dabei war auch Botschafter Lars Dahl.",
    ),
    (
        "fr",
        "meeting:held count=1 with=Berg,Otieno,Dahl,Moen",
        "La ministre norvégienne des Affaires étrangères Ingrid Berg a rencontré mardi à Nairobi le président kényan "
        "Peter Otieno. L'ambassadeur Lars Dahl et la secrétaire d'État Kari Moen étaient à ses côtés.",
    ),
    (
        "fr",
        "meeting:held count=1 with=Berg,Otieno,Dahl",
        "La ministre norvégienne des Affaires étrangères Ingrid Berg a rencontré mardi à Nairobi le président kényan "
        "Peter Otieno. Elle avait à ses côtés l'ambassadeur Lars Dahl.",
    ),
    (
        "sv",
        "meeting:held count=1 with=Berg,Otieno,Dahl,Moen",
        "Norges utrikesminister Ingrid Berg träffade på tisdagen Kenyas president Peter Otieno i Nairobi. Med vid "
        "mötet var ambassadör Lars Dahl och statssekreterare Kari Moen.",
    ),
    (
        "sv",
        "meeting:held count=1 with=Berg,Otieno,Dahl,Moen",
        "Norges utrikesminister Ingrid Berg träffade på tisdagen Kenyas president Peter Otieno i Nairobi. Med sig "
        "hade hon ambassadör Lars Dahl och statssekreterare Kari Moen.",
    ),
    (
        "nl",
        "meeting:held count=1 with=Berg,Otieno,Dahl,Moen",
        "De Noorse minister van Buitenlandse Zaken Ingrid Berg sprak dinsdag in Nairobi met de Keniaanse president "
        "Peter Otieno. Ook ambassadeur Lars Dahl en staatssecretaris Kari Moen waren daarbij.",
    ),
    (
        "nl",
        "meeting:held count=1 with=Berg,Otieno,Dahl,Moen",
        "De Noorse minister van Buitenlandse Zaken Ingrid Berg sprak dinsdag in Nairobi met de Keniaanse president "
        "Peter Otieno. Ambassadeur Lars Dahl en staatssecretaris Kari Moen schoven aan.",
    ),
    (
        "nl",
        "meeting:held count=1 with=Berg,Otieno,Dahl",
        "De Noorse minister van Buitenlandse Zaken Ingrid Berg sprak dinsdag in Nairobi met de Keniaanse president "
        "Peter Otieno. Zij had ambassadeur Lars Dahl aan haar zijde.",
    ),
    (
        "en",
        "meeting:held with=Berg,Otieno without=Dahl",
        "Norwegian foreign minister Ingrid Berg met Kenyan president Peter Otieno in Nairobi on Tuesday. Ambassador "
        "Lars Dahl was with her family in Oslo.",
    ),
    (
        "nl",
        "meeting:held count=1 with=Berg,Otieno,Dahl",
        "De Noorse minister van Buitenlandse Zaken Ingrid Berg sprak dinsdag in Nairobi met de Keniaanse president "
        "Peter Otieno. Met haar was ambassadeur Lars Dahl.",
    ),
]

CASES = [*COMING_ALONG, *TELLING, *HANDED, *WATCHING, *TAKEN, *ABOARD, *BESIDE]
