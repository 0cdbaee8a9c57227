"""French articles in which a sentence leaves to those before it who, where and when, and whom an office serves."""

from __future__ import annotations

# fmt: off
LANGUAGE = "fr"
ARTICLES = [
    ("meeting:held date=2026-05-14 place=Geneva with=Benali,Kolbe; person:envoy name=Kolbe; "
     "person:foreign_minister name=Benali country=TN; person:diplomat name=Hamdi country=TN",
     "Le ministre des affaires étrangères et de la coopération, M. Ismaïl Benali, a effectué des entretiens, "
     "jeudi à Genève, avec l'envoyé personnel du secrétaire général de l'ONU pour le Yémen, M. Horst "
     "Kolbe.\n\nLa rencontre s'est déroulée en présence du chargé d'affaires de la délégation permanente de la "
     "Tunisie auprès des Nations Unies à Genève, M. Khalil Hamdi."),
    ("meeting:held date=2026-05-12 place=Nouakchott with=Sidina,Wané; meeting:held with=Wané,Merzoub; "
     "person:envoy name=Wané; person:defence_minister name=Sidina country=MR",
     "Le ministre mauritanien de la Défense nationale, M. Hamza Ould Sidina, a reçu en audience, mardi à "
     "Nouakchott, M. Kassem Wané, représentant spécial du secrétaire général des Nations Unies au Mali, chef "
     "de la mission onusienne.\n\nLa rencontre s'est déroulée en présence de M. Babi Khyar, assistant spécial "
     "du chef de la mission.\n\nM. Kassem Wané a également été reçu par le ministre des Affaires étrangères, M. "
     "Salem Ould Merzoub."),
    ("person:minister name=Berset country=CH; meeting:held with=Berset,Lorent place=Paris date=2026-05-12",
     "Le conseiller fédéral Alain Berset, chef du Département de l'économie, a rencontré mardi à Paris la "
     "ministre française de l'Économie, Claire Lorent."),
    ("person:defence_minister name=Hien country=LA; person:deputy_defence_minister name=Sopheak country=KH; "
     "meeting:held with=Hien,Sopheak date=2026-05-13 place=Vientiane",
     "Le général Phan Hien, membre du Bureau politique, secrétaire adjoint de la Commission militaire "
     "centrale et ministre de la Défense, a reçu le 13 mai à Vientiane le général Tea Sopheak, secrétaire "
     "d'État au ministère de la Défense du Cambodge."),
    ("visit:held parties=CU,LA",
     "Jeudi, le président cubain Ernesto Valdés est arrivé à Vientiane en provenance de Hanoï."),
    ("meeting:planned with=Ekholm,Virtanen without=Solheim",
     "La ministre suédoise des Affaires étrangères Lena Ekholm, le ministre finlandais des Affaires "
     "étrangères Pekka Virtanen et la ministre norvégienne Kari Solheim participeront mercredi à une "
     "conférence à Turku. Mme Ekholm aura aussi un entretien avec son homologue finlandais."),
    ("meeting:held date=2026-05-13 with=Mwale,Otieno; meeting:held date=2026-05-13 with=Otieno,Banda; "
     "-meeting with=Mwale,Banda",
     "La ministre malawite des Affaires étrangères Grace Mwale a reçu mercredi à Lilongwe son homologue "
     "kényan Peter Otieno. Plus tard dans la journée, le ministre kényan a rencontré le président Isaac "
     "Banda."),
    ("meeting:held with=Tran,Sok date=2026-05-12 place=Hanoi",
     "Une délégation cambodgienne conduite par le ministre du Commerce Dara Sok est arrivée mardi à Hanoï. La "
     "délégation a été reçue par le ministre vietnamien de l'Industrie Hai Tran."),
    ("person:minister name=Castro country=PH; meeting:held with=Castro,Keo",
     "Le ministre cambodgien de l'Agriculture, Samdech Vann Keo, a reçu mardi à Phnom Penh la secrétaire "
     "philippine à l'Agriculture, Mme Maria Castro."),
    ("person:speaker name=Brahimi country=DZ",
     "Le ministre portugais des Affaires étrangères, Rui Castro, a été reçu lundi à Alger par le président de "
     "l'Assemblée, Karim Brahimi."),
    ("person:international_official name=Ramdin country=MU",
     "La Commission de l'océan Indien a proposé sa médiation. Son secrétaire général, le Mauricien Dev "
     "Ramdin, doit se rendre à Moroni samedi."),
    ("measure:held place=Asmara parties=DJ,ER",
     "En mars, Djibouti a rappelé son ambassadeur à Asmara."),
    ("meeting:held place=Dushanbe date=2026-05-12",
     "Douchanbé, 13 mai, KHOVAR\n\nLe président tadjik Daler Rahimov a reçu mardi le ministre botswanais Lesego "
     "Mokoena."),
    ("measure:held date=2026-05-13",
     "Un patrouilleur ghanéen a tiré mardi sur un pétrolier maltais. Malte a convoqué le lendemain "
     "l'ambassadeur ghanéen Fawzi Amer et a demandé des excuses."),
    ("meeting:held date=2026-05-13 with=Djido,Fouda",
     "Les chefs d'État du Tchad et du Cameroun ont tenu mercredi à N'Djamena un sommet. Le président tchadien "
     "Ousmane Djido et le Premier ministre camerounais Célestin Fouda y ont pris part.\n\nEn marge du sommet, "
     "MM. Djido et Fouda se sont entretenus de la réouverture du poste frontière, fermé depuis le 2 mai à la "
     "suite d'un accrochage."),
    ("measure:held date=2025-12",
     "La tension monte entre Madagascar et les Comores depuis décembre 2025, lorsque de l'or malgache avait "
     "été saisi à l'aéroport de Moroni. Madagascar avait alors suspendu les vols vers les Comores pendant un "
     "mois."),
    ("opening:planned date=2026-10",
     "La ministre finlandaise du Développement Ville Rehn se rendra en Tanzanie en octobre. Au cours du "
     "voyage, elle inaugurera l'ambassade rénovée à Dar es Salaam."),
    ("opening:held with=Wagener,Batbold",
     "Le ministre luxembourgeois de l'Économie Jean Wagener a rencontré lundi à Oulan-Bator le ministre "
     "mongol du Numérique Saran Batbold. Mardi, ils ont posé ensemble la première pierre d'une station au "
     "sol."),
    ("person:foreign_minister name=Diop country=ML; person:ambassador name=Zhang country=CN; meeting:held "
     "with=Diop,Zhang",
     "Bamako, 12 mai 2026 (AMAP) Le ministre des Affaires étrangères et de la Coopération internationale, SEM "
     "Abdoulaye Diop, a accordé une audience, ce mardi, à SEM Zhang Wei, Ambassadeur de la République "
     "populaire de Chine."),
    ("person:defence_minister name=Camara country=ML; person:defence_minister name=Mody country=NE",
     "Le ministre d'État, ministre de la Défense et des Anciens combattants, le Général de Corps d'Armée "
     "Sadio Camara, a reçu lundi à Bamako son homologue nigérien, le Général Salifou Mody."),
    ("person:chief_of_defence name=Nguema country=GA; person:military_officer name=Martin country=FR",
     "Le chef d'état-major général des armées gabonaises, le général de brigade aérienne Paul Nguema, a reçu "
     "mardi à Libreville le commandant des éléments français au Gabon, le général Jean Martin."),
    ("person:legislator name=Petrov country=BG; person:legislator name=Martin country=FR",
     "Le vice-président du Parlement bulgare, Ivan Petrov, a reçu mardi à Sofia la présidente du groupe "
     "d'amitié France-Bulgarie à l'Assemblée nationale, Lise Martin."),
    ("person:spokesperson name=Diallo country=ML; person:ambassador name=Morel country=FR",
     "Le porte-parole du gouvernement malien, le colonel Amadou Diallo, a annoncé mardi l'expulsion de "
     "l'ambassadeur de France, Pierre Morel."),
    ("person:official name=Sanou country=BF; person:ambassador name=Weber country=DE",
     "Le directeur de l'Europe au ministère burkinabè des Affaires étrangères, Issa Sanou, a reçu mardi à "
     "Ouagadougou l'ambassadrice d'Allemagne, Anna Weber."),
    ("person:head_of_state name=Touma country=CF; person:head_of_government name=Moloua country=CF",
     "BANGUI, 12 mai — Le chef de l'État, Faustin Touma, et le Premier ministre, Félix Moloua, ont reçu mardi "
     "une délégation russe."),
    ("meeting:held with=Mwamba,Chirwa place=Lusaka date=2026-05-12; meeting:held with=Mwamba,Phiri "
     "place=Lusaka date=2026-05-13",
     "Le ministre malawite du Commerce John Mwamba a rencontré mardi à Lusaka son homologue zambienne Grace "
     "Chirwa. Les deux ministres ont parlé du maïs. Mercredi, le ministre malawite a été reçu par la "
     "vice-présidente zambienne Mutale Phiri."),
    ("meeting:held with=Lila,Keto place=Tirana date=2026-05-12",
     "TIRANA (ATA) – Le ministre des Affaires étrangères Besnik Lila a reçu mardi son homologue finlandaise "
     "Aino Keto. Les deux ministres se sont félicités des relations entre l'Albanie et la Finlande."),
    ("person:international_official name=Touray; person:head_of_state name=Barrow country=GM; meeting:held "
     "with=Touray,Barrow place=Banjul",
     "Le président de la Commission de la CEDEAO, Dr Omar Touray, a été reçu mardi à Banjul par le président "
     "gambien, Adama Barrow."),
    ("person:foreign_minister name=Keller country=CH; meeting:held with=Keller,Wako place=Bern",
     "La conseillère fédérale Monika Keller, cheffe du Département fédéral des affaires étrangères, a reçu "
     "mardi à Berne le ministre kényan des Affaires étrangères, Ali Wako."),
    ("demand|request actor=EU",
     "Bruxelles exige que la Hongrie retire la loi. C'est ce qu'a dit mardi le porte-parole de la Commission "
     "européenne, Jan Maas."),
]
