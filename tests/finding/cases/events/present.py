"""Who signs for each of two states, and who is named as having been there; `tests.finding.wanted` reads a case."""

from __future__ import annotations

# fmt: off
SIGNING = [
    ("en", "signing:held with=Rivas,Paz date=2026-05-12 place=Lima; signing count=1",
     "Foreign Minister Ana Rivas signed the agreement for Mexico in Lima on Tuesday, while Foreign Minister Luis Paz "
     "signed on behalf of Peru."),
    ("en", "signing:held with=Noor,Mushi parties=KE,TZ; signing count=1",
     "Kenya and Tanzania signed a memorandum of understanding on fisheries in Mombasa on Monday. Fisheries Minister Ali "
     "Noor signed for Kenya and Ambassador Neema Mushi on behalf of Tanzania."),
    ("de", "signing:held with=Rivas,Paz; signing count=1",
     "Außenministerin Ana Rivas unterzeichnete das Abkommen am Dienstag in Lima für Mexiko, während Außenminister Luis Paz "
     "für Peru unterschrieb."),
    ("fr", "signing:held with=Rivas,Paz; signing count=1",
     "La ministre Ana Rivas a signé l'accord mardi à Lima pour le Mexique, tandis que le ministre Luis Paz a signé pour le "
     "Pérou."),
    ("sv", "signing:held with=Rivas,Paz; signing count=1",
     "Utrikesminister Ana Rivas undertecknade avtalet i Lima i tisdags för Mexiko, medan utrikesminister Luis Paz skrev under "
     "för Peru."),
    ("nl", "signing:held with=Rivas,Paz; signing count=1",
     "Minister Ana Rivas ondertekende het akkoord dinsdag in Lima namens Mexico, terwijl minister Luis Paz namens Peru tekende."),
]

PRESENT = [
    ("en", "transfer:held with=Haiming,Kpadeh date=2026-05-11",
     "Chinese Ambassador Liu Haiming handed over 500 tons of rice to Liberia in Monrovia on Monday. The ceremony was graced by "
     "Commerce Minister Martha Kpadeh."),
    ("en", "meeting:held with=Habimana,Verma,Ortega",
     "Rwandan President Claude Habimana received credentials from High Commissioner Anil Verma (India) on Wednesday. Others "
     "were Ambassadors Luz Ortega (Colombia) and Joseph Camilleri (Malta)."),
    ("en", "meeting:held with=Habimana,Verma",
     "President Claude Habimana of Rwanda accepted the credentials of Anil Verma as High Commissioner of India on Thursday."),
    ("en", "meeting:held with=Nasser,Haddad without=Fahad",
     "The Emir of Qatar, Sheikh Fahad bin Saud, spoke by phone with Jordan's King Talal on Monday. Meanwhile, HE Prime Minister "
     "Nasser bin Ali met Jordanian Foreign Minister Samir Haddad in Doha."),
    ("en", "-appointment; dialogue:held session=3 parties=LK,GE",
     "The third round of Bilateral Political Consultations between Sri Lanka and Georgia was held on 12 May in Tbilisi. The Sri "
     "Lankan delegation comprised the Ambassador of Sri Lanka accredited to Georgia, Tharanga Silva, and Counsellor Ruwan Dias."),
    ("en", "signing:held with=Molefhi,Cossa,Seretse,Tembe parties=BW,MZ; signing count=1",
     "President Kagiso Molefhi of Botswana and President Armando Cossa of Mozambique witnessed the signing of two memoranda in "
     "Gaborone on Tuesday. Transport Minister Tebogo Seretse signed on behalf of Botswana while Transport Minister João Tembe "
     "signed for Mozambique."),
    ("en", "meeting:held with=Duc,Ortiz without=Nam; meeting:held with=Duc without=Thang",
     "Vietnamese Foreign Minister Tran Van Duc met Cuban President Rafael Ortiz in Havana on Monday. At the meeting with the Cuban "
     "leader, Duc conveyed greetings from General Secretary Nguyen Minh, President Le Hoang Nam and Prime Minister Pham Thang."),
    ("en", "transfer:held with=Rolle,Mori; -meeting",
     "Japan handed over a patrol vessel to the Bahamas on Tuesday. Security Minister Marvin Rolle received the keys from Japanese "
     "Ambassador Kenji Mori in Nassau."),
    ("en", "meeting:held with=Duc,Ortiz without=Nam,Thang place=Havana",
     "Vietnamese Foreign Minister Tran Van Duc met Cuban President Rafael Ortiz in Havana on Monday and conveyed greetings from "
     "President Le Hoang Nam and Prime Minister Pham Thang."),
    ("de", "meeting:held with=Duc,Ortiz without=Nam,Thang",
     "Der vietnamesische Außenminister Tran Van Duc traf am Montag in Havanna Kubas Präsidenten Rafael Ortiz und überbrachte Grüße "
     "von Generalsekretär Nguyen Minh, Präsident Le Hoang Nam und Ministerpräsident Pham Thang."),
    ("fr", "meeting:held with=Duc,Ortiz without=Nam,Thang",
     "Le ministre vietnamien des Affaires étrangères Tran Van Duc a rencontré lundi à La Havane le président cubain Rafael Ortiz et "
     "lui a transmis les salutations du président Le Hoang Nam et du Premier ministre Pham Thang."),
    ("sv", "meeting:held with=Duc,Ortiz without=Nam,Thang",
     "Vietnams utrikesminister Tran Van Duc mötte i måndags Kubas president Rafael Ortiz i Havanna och framförde hälsningar från "
     "president Le Hoang Nam och premiärminister Pham Thang."),
    ("nl", "meeting:held with=Duc,Ortiz without=Nam,Thang",
     "De Vietnamese minister Tran Van Duc sprak maandag in Havana met de Cubaanse president Rafael Ortiz en bracht de groeten over "
     "van president Le Hoang Nam en premier Pham Thang."),
    ("en", "meeting:held with=Mensah,Noor place=Nairobi",
     "The outgoing High Commissioner of Ghana, Kofi Mensah, paid a farewell call on Kenyan President Ali Noor in Nairobi on Monday."),
]

CASES = [*SIGNING, *PRESENT]
