"""What is told of an instrument in the sentence after it or around it, and what is signed alone, in French. All content is invented."""

from __future__ import annotations

LANGUAGE = "fr"

ARTICLES = [
    (
        "agreement:negotiating parties=CL,VN",
        "Un accord de libre-échange entre le Chili et le Vietnam, en négociation depuis 2022, "
        "pourrait être conclu d'ici la fin de l'année, a dit mardi à Hanoï la ministre du "
        "Commerce Ana Rojas.",
    ),
    (
        "agreement:negotiating parties=CL,VN",
        "Les deux ministres ont évoqué l'accord de libre-échange entre le Chili et le Vietnam, "
        "en cours de négociation depuis 2022.",
    ),
    (
        "treaty:terminated parties=AR,PY; -agreements:signed",
        "L'Argentine a notifié au Paraguay la dénonciation du traité fluvial de 1973, a "
        "annoncé lundi le ministère des Affaires étrangères à Buenos Aires.",
    ),
    (
        "agreement:to_be_signed parties=FI,GH; -agreements:agreed",
        "La Finlande et le Ghana sont parvenus lundi à un accord agricole. La signature est "
        "prévue en septembre à Accra, a dit le ministre ghanéen de l'Agriculture Kofi Mensah.",
    ),
    (
        "agreement:ratified parties=FI,GH",
        "La Finlande et le Ghana ont signé en mars un accord aérien. Le parlement ghanéen l'a "
        "approuvé lundi, a indiqué le ministre des Transports Kofi Mensah.",
    ),
    (
        "treaty|agreement:in_force parties=PT,CV; -agreements:signed; -agreements:ratified",
        "Le traité d'extradition entre le Portugal et le Cap-Vert, qui a été signé en 2019 et "
        "que les deux parlements ont ratifié l'année suivante, est entré en vigueur en "
        "janvier.",
    ),
    (
        "commitment by=KR to=LA amount=60 flow=equipment; agreement:signed parties=KR,LA",
        "La Corée du Sud et le Laos ont signé vendredi un accord relatif au don par la Corée "
        "du Sud de 60 ambulances au Laos.",
    ),
    (
        "commitment by=IN to=FJ amount=12 flow=training",
        "Le ministre fidjien de la Police Jone Tabua a reçu lundi à Suva l'ambassadeur indien "
        "Ravi Nair. L'Inde formera cette année 12 policiers à la cybersécurité, a dit M. "
        "Tabua.",
    ),
    (
        "treaty:in_force; -agreements:signed",
        "La Norvège et la Zambie ont signé en 2016 un traité forestier. L'accord est entré en vigueur en janvier.",
    ),
    (
        "agreement:signed count=1",
        "La Norvège et la Zambie ont signé lundi à Lusaka un accord de pêche. Le texte prévoit "
        "l'envoi de deux experts.",
    ),
    (
        "agreement:terminated",
        "La Norvège et la Zambie avaient signé en 2016 un accord de pêche. Il a expiré en décembre.",
    ),
    (
        "agreement:suspended",
        "La Norvège et la Zambie avaient signé en 2016 un accord de pêche. Il a été suspendu "
        "après le coup d'État de 2023.",
    ),
    (
        "agreement:signed; -agreements:ratified",
        "La Norvège et la Zambie ont signé lundi un accord de pêche. Le parlement zambien a approuvé mardi le budget.",
    ),
    (
        "-signing",
        "Le président ghanéen Kofi Mensah a signé lundi à Accra un décret supprimant les visas pour les Finlandais.",
    ),
    (
        "-signing",
        "Le ministre ghanéen des Affaires étrangères Kofi Mensah a signé lundi le livre de "
        "condoléances à l'ambassade de Finlande à Accra.",
    ),
]
