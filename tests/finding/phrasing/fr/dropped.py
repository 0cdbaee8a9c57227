"""Journeys and meetings that are put off, and what they are put off for, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "visit:postponed with=Kranjc country=PE; -summit:postponed",
        "Le ministre slovène des Affaires étrangères Luka Kranjc a reporté son départ pour le Pérou en raison du "
        "sommet de crise de Bakou.",
    ),
    (
        "visit:cancelled parties=DJ,ER date=2026-09-20 count=1 without=Mokhethi",
        "Djibouti et l'Érythrée ont échangé des prisonniers samedi. La commissaire de l'Union africaine, Palesa "
        "Mokhethi, a salué l'échange. La visite du président djiboutien à Asmara, prévue le 20 septembre, a été "
        "annulée. La visite a été annulée sans explication.",
    ),
    (
        "meeting:postponed without=Duval",
        "Le Pérou a convoqué mardi la chargée d'affaires haïtienne, Marie Duval. Une rencontre des deux ministres "
        "des Affaires étrangères prévue vendredi a été reportée.",
    ),
)
