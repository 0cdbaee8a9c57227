"""On which day, and who took part: clauses of time, what was put off, what somebody tells, who signs for whom."""

from __future__ import annotations

# fmt: off
CASES = [
    ("sv", "meeting:planned date=2026-05-18 place=Brussels",
     "Litauen kräver nya sanktioner mot Belarus. På måndag väntas frågan tas upp när EU:s utrikesministrar möts i "
     "Bryssel."),
    ("de", "meeting:planned date=2026-05-18 place=Brussels",
     "Litauen fordert neue Sanktionen gegen Belarus. Am Montag soll die Frage zur Sprache kommen, wenn die EU-"
     "Außenminister in Brüssel zusammentreffen."),
    ("nl", "meeting:planned date=2026-05-18 place=Brussels",
     "Litouwen eist nieuwe sancties tegen Belarus. Maandag komt de kwestie ter sprake wanneer de EU-ministers van "
     "Buitenlandse Zaken in Brussel bijeenkomen."),
    ("fr", "meeting:planned date=2026-05-18 place=Brussels",
     "La Lituanie réclame de nouvelles sanctions contre le Bélarus. La question sera abordée lundi lorsque les "
     "ministres des Affaires étrangères de l'UE se réuniront à Bruxelles."),
    ("en", "meeting:planned date=2026-05-18 place=Brussels",
     "Lithuania demands new sanctions against Belarus. The issue will be raised on Monday when EU foreign ministers"
     " meet in Brussels."),
    ("en", "meeting:held date=2026-05-12 with=Soto,Harthy",
     "The agreement was reached on Tuesday when Fijian Foreign Minister Ana Soto met Omani Foreign Minister Salim "
     "Harthy in Muscat."),
    ("de", "meeting:held date=2026-05-12 with=Soto,Harthy",
     "Die Einigung wurde am Dienstag erzielt, als die fidschianische Außenministerin Ana Soto in Maskat den "
     "omanischen Außenminister Salim Harthy traf."),
    ("nl", "visit:postponed date=2026-11 with=Claes",
     "Een bezoek van minister Jan Claes van België aan Burundi, dat voor november was gepland, is uitgesteld."),
    ("de", "visit:postponed date=2026-11 with=Claes",
     "Ein Besuch des belgischen Ministers Jan Claes in Burundi, der für November geplant war, ist verschoben "
     "worden."),
    ("en", "visit:postponed date=2026-11 with=Claes",
     "A visit by Belgian minister Jan Claes to Burundi, which had been planned for November, has been postponed."),
    ("fr", "visit:postponed date=2026-11 with=Claes",
     "Une visite du ministre belge Jan Claes au Burundi, qui était prévue en novembre, a été reportée."),
    ("en", "meeting:held date=2026-03 with=Soto,Diallo without=Rojas",
     "Peruvian Foreign Minister Luis Rojas said on Tuesday that Fijian President Ana Soto had met Guinean President"
     " Issa Diallo in March."),
    ("de", "meeting:held date=2026-03 with=Soto,Diallo without=Rojas",
     "Der peruanische Außenminister Luis Rojas sagte am Dienstag, die fidschianische Präsidentin Ana Soto habe im "
     "März den guineischen Präsidenten Issa Diallo getroffen."),
    ("fr", "meeting:held date=2026-03 with=Soto,Diallo without=Rojas",
     "Le ministre péruvien des Affaires étrangères, Luis Rojas, a déclaré mardi que la présidente fidjienne Ana "
     "Soto avait rencontré en mars le président guinéen Issa Diallo."),
    ("sv", "meeting:held date=2026-03 with=Soto,Diallo without=Rojas",
     "Perus utrikesminister Luis Rojas sade på tisdagen att Fijis president Ana Soto hade träffat Guineas president"
     " Issa Diallo i mars."),
    ("nl", "meeting:held date=2026-03 with=Soto,Diallo without=Rojas",
     "De Peruaanse minister van Buitenlandse Zaken Luis Rojas zei dinsdag dat de Fijische president Ana Soto in "
     "maart de Guinese president Issa Diallo had ontmoet."),
    ("en", "meeting:held date=2026-05-11 with=Soto,Diallo",
     "Fijian President Ana Soto met Omani President Salim Harthy on Tuesday in Muscat. The day before, she had met "
     "Guinean President Issa Diallo."),
    ("fr", "meeting:held date=2026-05-11 with=Soto,Diallo",
     "La présidente fidjienne Ana Soto a rencontré mardi à Mascate le président omanais Salim Harthy. La veille, "
     "elle s'était entretenue avec le président guinéen Issa Diallo."),
    ("de", "meeting:held date=2026-05-11 with=Soto,Diallo",
     "Die fidschianische Präsidentin Ana Soto hat am Dienstag in Maskat den omanischen Präsidenten Salim Harthy "
     "getroffen. Am Vortag war sie mit dem guineischen Präsidenten Issa Diallo zusammengekommen."),
    ("nl", "meeting:held with=Vos,Soto,Diallo date=2026-05-12",
     "Minister van Buitenlandse Zaken Jan Vos heeft dinsdag in Genève gesproken met zijn collega's Ana Soto van "
     "Fiji en Issa Diallo van Guinee."),
    ("nl", "signing:held with=Vos,Soto",
     "Namens Nederland ondertekende minister Jan Vos het verdrag, namens Fiji minister Ana Soto."),
    ("nl", "signing:held with=Vos,Soto",
     "Het verdrag tussen Nederland en Fiji werd dinsdag ondertekend door minister Jan Vos en zijn Fijische "
     "ambtgenoot Ana Soto."),
    ("nl", "meeting:held with=Vos,Soto",
     "\"We gaan nauwer samenwerken\", zei minister van Buitenlandse Zaken Jan Vos dinsdag na een gesprek met zijn "
     "Fijische collega Ana Soto."),
    ("nl", "meeting:held with=Vos,Soto date=2026-05-12",
     "De Fijische president Ana Soto ging dinsdag in Suva in gesprek met de Nederlandse minister Jan Vos."),
    ("nl", "meeting:held with=Vos,Kuri date=2026-05-13",
     "Minister van Buitenlandse Zaken Jan Vos is in Fiji. Dinsdag sprak hij met zijn ambtgenoot Ana Soto. Woensdag "
     "werd de minister ontvangen door premier Tomasi Kuri."),
    ("nl", "transfer|meeting|appointment|other:held with=Vos",
     "De nieuwe Nederlandse ambassadeur in Fiji, Jan Vos, heeft dinsdag zijn geloofsbrieven aangeboden aan "
     "president Ana Soto."),
    ("fr", "signing:held with=Faber,Soto",
     "L'accord a été signé mardi à Suva par la ministre française Anne Faber et son homologue fidjienne Ana Soto."),
    ("fr", "signing:held with=Faber,Soto",
     "L'accord a été signé, côté français, par la ministre Anne Faber et, côté fidjien, par le ministre Jone Soto."),
    ("fr", "meeting:held with=Faber,Soto",
     "La rencontre a réuni mardi à Suva la ministre française Anne Faber et le Premier ministre fidjien Jone Soto."),
    ("fr", "meeting:held with=Faber,Soto",
     "« Nos relations sont bonnes », a déclaré la ministre française Anne Faber à l'issue de son entretien mardi à "
     "Suva avec le Premier ministre fidjien Jone Soto."),
    ("fr", "meeting:held with=Faber,Soto",
     "Le chef de la diplomatie fidjienne, Jone Soto, a eu mardi à Suva un tête-à-tête avec la ministre française "
     "Anne Faber."),
    ("en", "signing:held with=Faber,Soto",
     "The agreement was signed on Tuesday by French minister Anne Faber on behalf of France and Foreign Minister "
     "Jone Soto for Fiji."),
    ("en", "meeting:held with=Faber,Soto",
     "\"Our ties are strong,\" Fijian Prime Minister Jone Soto said on Tuesday following his meeting with French "
     "minister Anne Faber in Suva."),
    ("sv", "signing:held with=Ekdal,Soto",
     "Avtalet undertecknades på tisdagen av utrikesminister Anna Ekdal för Sveriges del och av Fijis "
     "handelsminister Jone Soto."),
    ("de", "signing:held with=Keller,Soto",
     "Das Abkommen wurde am Dienstag von Außenminister Jan Keller für Deutschland und von Handelsminister Jone Soto"
     " für Fidschi unterzeichnet."),
    # What one chamber approved is not ratified while another is to vote.
    ("en", "vote:planned date=2026-06; treaty:signed parties=KE,PE",
     "Kenya and Peru are close. Kenya's Senate approved the treaty with Peru on Wednesday. The lower house is to vote on it "
     "in June."),
    ("sv", "vote:planned date=2026-06; treaty:signed parties=NO,SE",
     "Norge är nära. Riksdagen godkände på onsdagen konventionen mellan Sverige och Norge. Norska Stortinget väntas rösta "
     "om den i juni."),
    ("en", "vote:held date=2026-03; treaty:ratified parties=KE,PE",
     "Kenya and Peru are close. Kenya's parliament approved the treaty with Peru on Wednesday. Peru's Congress approved it "
     "in March."),
    ("de", "vote:held date=2026-05-13 parties=CH,KE",
     "Kenia ist nah. Der Ständerat hat am Mittwoch das Abkommen mit Kenia gutgeheissen."),
]
