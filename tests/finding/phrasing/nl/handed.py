"""Single things given, givers by pronoun or money, what is no gift, agreements that run on, in Dutch. All content is invented."""

from __future__ import annotations

LANGUAGE = "nl"

ARTICLES = [
    (
        "commitment by=NO to=ML amount=40 flow=personnel",
        "De Noorse minister Jan Berg bezocht maandag Bamako. Noorwegen levert Mali vanaf juni 40 instructeurs.",
    ),
    (
        "commitment by=AU to=TL amount=1 flow=equipment",
        "De Australische minister Ann Hall bezocht dinsdag Dili. Australië levert Oost-Timor "
        "volgens het akkoord een tweede patrouilleboot.",
    ),
    (
        "-commitments",
        "De Belgische minister Lotte Nys bezocht dinsdag Bujumbura. Burundi vangt volgens de "
        "VN 71.000 vluchtelingen uit Congo op.",
    ),
    (
        "commitment to=BI amount=120e6 by=imf",
        "De Burundese minister Jean Ndaki sprak dinsdag in Bujumbura met zijn Belgische "
        "collega Lotte Nys. Het Internationaal Muntfonds en Burundi onderhandelen sinds mei "
        "over een lening van 120 miljoen dollar.",
    ),
    (
        "commitment by=OM to=DJ amount=5e6; commitment by=OM to=ER amount=12",
        "De Omaanse minister Said Harthi sprak maandag in Muscat met zijn ambtgenoten uit "
        "Djibouti en Eritrea. Het Sultanaat geeft Djibouti 5 miljoen rial voor de haven van "
        "Obock. Aan de Eritrese haven Assab zal het twaalf generatoren leveren.",
    ),
    (
        "commitment by=FI to=TZ amount=48e6",
        "De Finse minister Elina Sax sprak dinsdag in Dodoma met de Tanzaniaanse minister Juma "
        "Moshi. Finland meldde dat het Tanzania tot 2029 met 48 miljoen euro steunt.",
    ),
    (
        "agreement:in_force parties=PE,FJ",
        "De visserijovereenkomst tussen Peru en Fiji loopt tot 2028. De ministers Ana Quispe "
        "en Semi Waqa spraken elkaar maandag in Suva.",
    ),
    (
        "agreement:in_force parties=PE,FJ",
        "Het huidige visserijakkoord tussen Peru en Fiji loopt eind juni af. De ministers Ana "
        "Quispe en Semi Waqa spraken elkaar maandag in Suva.",
    ),
    (
        "agreement:suspended parties=PE,FJ",
        "Het visserijakkoord tussen Peru en Fiji is sinds 2023 opgeschort. De ministers Ana "
        "Quispe en Semi Waqa spraken elkaar maandag in Suva.",
    ),
    (
        "agreement:signed parties=PE,FJ; -agreements:ratified",
        "Een in 2022 ondertekend belastingakkoord tussen Peru en Fiji moet nog door het "
        "parlement in Lima. De ministers Ana Quispe en Semi Waqa spraken elkaar maandag in "
        "Suva.",
    ),
    (
        "agreement:to_be_signed parties=PE,FJ; -agreements:signed",
        "Een visserijakkoord tussen Peru en Fiji ligt klaar voor ondertekening, zeiden de "
        "ministers Ana Quispe en Semi Waqa maandag in Suva.",
    ),
    (
        "agreement:proposed parties=PE,FJ; -agreements:negotiating",
        "Peru wil een vrijhandelsakkoord sluiten met Fiji, zei minister Ana Quispe maandag in Suva.",
    ),
    (
        "agreement:negotiating parties=PE,FJ",
        "De onderhandelingen over een vrijhandelsakkoord tussen Peru en Fiji liggen sinds "
        "maart stil. De ministers Ana Quispe en Semi Waqa spraken elkaar maandag in Suva.",
    ),
    (
        "agreement:in_force parties=PE,FJ; -agreements:signed",
        "Volgens het visserijakkoord dat sinds 2019 van kracht is, mogen Peruaanse boten "
        "vissen in de wateren van Fiji. De ministers Ana Quispe en Semi Waqa spraken elkaar "
        "maandag in Suva.",
    ),
]
