"""How instruments of former years stand, talks yet to begin, parts and rows of instruments, in French. All content is invented."""

from __future__ import annotations

LANGUAGE = "fr"

ARTICLES = [
    (
        "treaty:in_force date=1929",
        "Le ministre haïtien Jean Morel a rencontré mardi à Dajabon son homologue dominicain "
        "Luis Soto. Un traité de 1929 entre Haïti et la République dominicaine régit le "
        "partage des eaux.",
    ),
    (
        "treaty:in_force date=2005",
        "Le ministre algérien Karim Haddad a reçu mardi à Alger son homologue portugais Rui "
        "Lopes. L'Algérie et le Portugal sont liés par un traité d'amitié signé à Alger en "
        "2005.",
    ),
    (
        "protocol:suspended parties=BO,CL; -agreements:signed",
        "La Bolivie et le Chili ont signé en février à Iquique un protocole sur des "
        "patrouilles communes. La Bolivie en a suspendu lundi l'application.",
    ),
    (
        "agreement:negotiating parties=CH,GH",
        "La Suisse et le Ghana se sont entretenus mardi à Berne. Un partenariat migratoire "
        "entre la Suisse et le Ghana est en cours de négociation.",
    ),
    (
        "plan:agreed parties=TG,BJ",
        "Les délégations du Togo et du Bénin se sont réunies lundi à Cotonou. Elles se sont "
        "aussi entendues sur un plan d'action 2026-2028.",
    ),
    (
        "agreement:proposed parties=TH,BD; -agreements:negotiating",
        "La Thaïlande et le Bangladesh entameront l'an prochain des négociations sur un accord "
        "de libre-échange, a dit mardi à Dacca le ministre des Affaires étrangères Somchai "
        "Rattana.",
    ),
    (
        "agreement:terminated parties=AL,GR",
        "Un accord de 2009 sur le plateau continental entre l'Albanie et la Grèce a été annulé "
        "par la Cour constitutionnelle albanaise.",
    ),
    (
        "agreement:negotiating parties=TG,BJ",
        "Le Togo et le Bénin se sont concertés lundi à Cotonou. L'accord de pêche entre le "
        "Togo et le Bénin, attendu par les armateurs, a été renvoyé à plus tard.",
    ),
]
