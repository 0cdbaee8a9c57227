"""Swedish articles in which a sentence leaves to those before it who, where and when, and whom an office serves."""

from __future__ import annotations

# fmt: off
LANGUAGE = "sv"
ARTICLES = [
    ("visit:planned date=2026-05-22/2026-05-23 with=Ekholm parties=SE,CO; meeting:planned "
     "with=Ekholm,Restrepo parties=SE,CO; person:foreign_minister name=Restrepo country=CO; "
     "visit|forum|meeting date=2026-05-21/2026-05-22 with=Ekholm",
     "Utrikesminister Lena Ekholm till Saint Lucia och Colombia\nUtrikesminister Lena Ekholm deltar den 21-22 "
     "maj i den karibiska gemenskapen CARICOMs utrikesministermöte i Saint Lucia. Därefter besöker "
     "utrikesministern Colombia den 22-23 maj för att bland annat hålla ett anförande.\n\nUtrikesministern "
     "besöker därefter Colombia den 22-23 maj. Där kommer hon att ha överläggningar med sin colombianska "
     "kollega, María Restrepo."),
    ("meeting:planned with=Ekholm,Virtanen parties=FI,SE date=2026-05-20; person:international_official "
     "name=Bachmann; person:foreign_minister name=Solheim country=NO; dialogue|forum:planned date=2026-05-20 "
     "with=Ekholm",
     "Den 20 maj deltar utrikesminister Lena Ekholm vid högnivådialogen Framtid Norden som äger rum på "
     "kulturcentret utanför Helsingfors. Finlands utrikesminister Pekka Virtanen, Norges utrikesminister Kari "
     "Solheim och FN:s högkommissarie för mänskliga rättigheter Michaela Bachmann deltar också i "
     "dialogen.\n\nUtrikesminister Ekholm kommer även att ha ett separat möte med sin finländske kollega."),
    ("person:foreign_minister name=Hallberg country=SE; person:minister name=Lindmark country=SE; "
     "meeting:held with=Hallberg,Kask date=2026-05-11 place=Tallinn",
     "Utrikesminister Karin Hallberg (M) och handelsminister Per Lindmark (KD) träffade på måndagen Estlands "
     "utrikesminister Mart Kask i Tallinn."),
    ("visit:held parties=CU,LA",
     "På torsdagen anlände Kubas president Ernesto Valdés till Vientiane från Hanoi."),
    ("meeting:planned with=Ekholm,Virtanen without=Solheim,Bachmann",
     "Sveriges utrikesminister Lena Ekholm, Finlands utrikesminister Pekka Virtanen, Norges utrikesminister "
     "Kari Solheim och FN:s högkommissarie Michaela Bachmann deltar på onsdag i en konferens i Åbo. Ekholm "
     "kommer även att ha ett separat möte med sin finländske kollega."),
    ("meeting:held date=2026-05-13 with=Mwale,Otieno; meeting:held date=2026-05-13 with=Otieno,Banda; "
     "-meeting with=Mwale,Banda",
     "Malawis utrikesminister Grace Mwale tog på onsdagen emot sin kenyanske kollega Peter Otieno i Lilongwe. "
     "Senare på dagen träffade den kenyanske ministern president Isaac Banda."),
    ("meeting:held with=Tran,Sok date=2026-05-12 place=Hanoi",
     "En kambodjansk delegation ledd av handelsminister Dara Sok anlände på tisdagen till Hanoi. Delegationen "
     "togs emot av Vietnams industriminister Hai Tran."),
    ("person:ambassador name=Waberi country=DJ",
     "Så sent som i mars kallade Djibouti hem sin ambassadör från Asmara. Qatar har sedan dess medlat. "
     "Ambassadören Fathia Waberi har ännu inte återvänt till sin post i Eritrea."),
    ("person:head_of_government name=Eliasen country=FO; meeting:held with=Eliasen,Vidal",
     "I november möttes Färöarnas lagman Joannes Eliasen och Islands statsminister Solrun Vidal i Klaksvik."),
    ("signing:held place=Ādaži date=2026-05-11",
     "Lettlands försvarsminister Janis Ozols och hans kanadensiske kollega Marie Delorme var på plats när "
     "kontraktet undertecknades på måndagen i garnisonen i Ādaži utanför Riga."),
    ("measure:held place=Asmara parties=DJ,ER",
     "Så sent som i mars kallade Djibouti hem sin ambassadör från Asmara."),
    ("meeting:held place=Luxembourg",
     "Estlands utrikesminister Mart Kask träffade på tisdagen sin finländska kollega Pekka Virtanen i "
     "Luxemburg."),
    ("meeting:planned place=Ashgabat date=2026-05-15 with=Kvela,Anna",
     "ASHGABAT, 14 maj 2026 (KNB). Georgiens president Zurab Kvela anlände i onsdags till Ashgabat på ett tre "
     "dagar långt statsbesök.\nI dag på morgonen ägde överläggningar rum mellan de två statscheferna i "
     "Oguzhanpalatset, varefter de undertecknade ett gemensamt uttalande.\nInnan avresan i morgon ska herr "
     "Kvela träffa Turkmenistans talman Dunya Anna."),
    ("measure:held date=2026-05-13",
     "En patrullbåt från Ghana sköt i tisdags mot ett tankfartyg från Malta. Malta kallade nästa dag upp "
     "Ghanas ambassadör Fawzi Amer och bad om en ursäkt."),
    ("opening:planned date=2026-10 place=Dar_es_Salaam; visit:planned date=2026-10",
     "Finlands utvecklingsminister Ville Rehn besöker Tanzania i oktober. Under resan öppnar hon den "
     "renoverade ambassaden i Dar es Salaam."),
    ("opening:held with=Cheng,Riklon",
     "Taiwans vice utrikesminister Lu Cheng överlämnade i måndags i Majuro ett patrullfartyg till "
     "Marshallöarnas president Amat Riklon. Därefter invigde de en solcellspark på atollen Arno."),
    ("meeting:planned parties=DJ,ER place=Doha",
     "På måndagen möttes Djiboutis utrikesminister Abdou Robleh och hans eritreanske kollega Tekeste Haile i "
     "Doha. Samtalen leddes av Qatars emir. I oktober ska de två ländernas försvarsministrar mötas i Doha."),
    ("call:held parties=LV,CA,EE,LT",
     "Lettlands försvarsminister Kris Ozols och hans kanadensiska kollega Mary Delorme träffades i måndags i "
     "Riga. På tisdagen höll de tillsammans med sina kolleger från Estland och Litauen ett videomöte."),
    ("person:deputy_foreign_minister name=Sjölin country=FI; person:deputy_minister name=Mwaka country=TZ",
     "Delegationerna leddes av statssekreterare Henrika Sjölin från Finlands utrikesministerium och Tanzanias "
     "biträdande finansminister Amani Mwaka. Länderna höll samtal i Helsingfors på tisdagen."),
    ("person:diplomat name=Berg country=SE; person:official name=Kumar country=IN",
     "Sveriges chargé d'affaires i New Delhi, Anna Berg, träffade på tisdagen avdelningschefen vid Indiens "
     "utrikesministerium, Raj Kumar."),
    ("person:regional_leader name=Lund country=SE; person:ambassador name=Lopez country=PE",
     "Landshövding Sara Lund tog på tisdagen emot Perus ambassadör Maria Lopez i Luleå."),
    ("person:international_official name=Holm country=XN; person:defence_minister name=Berg country=SE",
     "Natos biträdande generalsekreterare Jens Holm besökte på tisdagen Stockholm och träffade "
     "försvarsminister Eva Berg."),
    ("person:official name=Wik country=SE; person:official name=Ito country=JP",
     "Chefen för UD:s Asienenhet, Lena Wik, och generaldirektören vid Japans utrikesministerium, Ken Ito, "
     "ledde samtalen i Stockholm på tisdagen."),
    ("person:envoy name=Cole country=US; person:foreign_minister name=Awad country=SD",
     "USA:s särskilde sändebud för Sudan, Tom Cole, träffade på tisdagen Sudans utrikesminister Ali Awad i "
     "Kairo."),
    ("meeting:held with=Mwamba,Chirwa place=Lusaka date=2026-05-12; meeting:held with=Mwamba,Phiri "
     "place=Lusaka date=2026-05-13",
     "Malawis handelsminister John Mwamba träffade i tisdags sin zambiska kollega Grace Chirwa i Lusaka. De "
     "båda ministrarna talade om majs. På onsdagen togs den malawiske ministern emot av Zambias vicepresident "
     "Mutale Phiri."),
    ("meeting:held with=Lila,Keto place=Tirana date=2026-05-12",
     "TIRANA (ATA) – Utrikesminister Besnik Lila tog på tisdagen emot sin finländska kollega Aino Keto. "
     "Ministrarna berömde relationerna mellan Albanien och Finland."),
    ("person:defence_minister name=Giang country=VN; person:defence_minister name=Vilay country=LA; "
     "meeting:held with=Giang,Vilay place=Hanoi",
     "General Phan Giang, ledamot av politbyrån, biträdande sekreterare i centrala militärkommissionen och "
     "Vietnams försvarsminister, tog på tisdagen i Hanoi emot general Khamlieng Vilay, ledamot av politbyrån "
     "och Laos försvarsminister."),
    ("person:foreign_minister name=Stener country=SE; person:legislator name=Ekman country=SE; meeting:held "
     "with=Stener,Hoti",
     "Utrikesminister Maria Stener (M) och riksdagsledamoten Per Ekman (S) träffade på tisdagen Kosovos "
     "president Vera Hoti i Pristina."),
]
