"""Aid: in headlines, over the years, beside others, praised, paid out in French. All content is invented."""

from __future__ import annotations

LANGUAGE = "fr"
HEAD = "L'Islande et le Japon ont signé un accord de défense à Tokyo le 3 mai."

CASES = [
    ("commitment by=CH to=TD amount=3e6", "La DDC débloque 3 millions de francs suisses pour le Tchad."),
    (
        "-commitments; figure value=900e6",
        "Depuis 1966, le Japon a accordé au total 900 millions de dollars au Sénégal.",
    ),
    ("-commitments; figure value=75e6", "En 2024, l'aide norvégienne au Malawi s'est élevée à 75 millions d'euros."),
    (
        "commitment:completed by=EG to=BJ amount=30",
        "Le ministre béninois a salué l'appui de l'Égypte, notamment le don de 30 tracteurs.",
    ),
    (
        "commitment:pledged by=IT to=ET amount=15",
        "L'ambassadeur a promis que la police italienne formerait quinze enquêteurs éthiopiens.",
    ),
    (
        "commitment by=DK to=ZM amount=9e6",
        "La Banque mondiale prête 20 millions de dollars à la Zambie. Le Danemark ajoute 9 millions.",
    ),
    (
        "commitment:completed by=IT to=KE amount=14",
        "La ministre a visité à Mombasa une clinique que l'Italie a équipée de 14 couveuses.",
    ),
    (
        "commitment:completed by=IE to=GM amount=8e6",
        "L'an dernier, l'Irlande a promis 8 millions d'euros à la Gambie. L'argent est arrivé en décembre.",
    ),
    (
        "commitment:pledged by=KR to=PE amount=33e6",
        "La Corée du Sud va annuler 33 millions de dollars de la dette péruvienne.",
    ),
    ("-commitments", "Le Kenya doit encore 6 milliards de dollars à la Chine."),
]

ARTICLES = [
    (
        "commitment by=CA to=HT amount=20e6",
        "Le Canada accorde 20 millions de dollars à Haïti\n\nPort-au-Prince, 3 mai. Le ministre des "
        "Finances Jean Prosper a signé lundi une convention avec l'ambassadrice Anne Roy. Quelque 20 "
        "millions de dollars seront consacrés aux hôpitaux.",
    ),
    (
        "commitment count=1 amount=70e6",
        "La Suède et le Ghana signent un programme\n\nLa Suède accordera au Ghana 70 millions de couronnes "
        "pour ses écoles. Le ministre Nils Berg a rencontré lundi la présidente Joyce Phiri. Les 70 "
        "millions de couronnes seront versés en quatre ans.",
    ),
    (
        "commitment by=FI to=MW amount=9e6",
        "La Finlande et le Malawi renforcent leurs liens\n\nLa ministre Anna Salo a rencontré lundi à "
        "Lilongwe la présidente malawite Joyce Phiri. La Finlande débloquera 9 millions d'euros pour la "
        "formation d'enseignants.",
    ),
]
