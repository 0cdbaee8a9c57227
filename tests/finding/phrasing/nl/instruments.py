"""Instruments, their parties and what becomes of them in Dutch. All content is invented."""

from __future__ import annotations

LANGUAGE = "nl"
HEAD = "IJsland en Japan hebben op 3 mei in Tokio een defensieakkoord ondertekend."

CASES = [
    (
        "agreement:signed parties=PE,TG",
        "Peru en Togo ondertekenden een visserijakkoord en bespraken de toestand in Soedan.",
    ),
    (
        "memorandum_of_understanding:signed parties=OM,GE",
        "Er werden vijf documenten ondertekend, waaronder een memorandum tussen het Omaanse ministerie "
        "van Handel en het Georgische ministerie van Handel.",
    ),
    (
        "-agreements",
        "De Peruaanse minister Luis Soto heeft woensdag in Madrid afspraken met minister Ana Vega.",
    ),
    (
        "-agreements",
        "Minister Luis Soto van Peru heeft een afspraak met de Spaanse premier.",
    ),
    (
        "agreement",
        "Peru en Spanje maakten afspraken over visserij.",
    ),
    (
        "-agreements",
        "De agenda van de minister telt vier afspraken met Spaanse collega's.",
    ),
    (
        "-communique; -joint_statement",
        "Na afloop gaven de Peruaanse president Juan Soto en de Chileense president Ana Vega een persverklaring.",
    ),
    (
        "treaty",
        "Het uitleveringsverdrag met Brazilië is ter ratificatie aan het parlement voorgelegd.",
    ),
    (
        "agreement:to_be_signed",
        "Noorwegen pleit voor de ondertekening van het handelsakkoord tussen Ghana en de EU.",
    ),
    (
        "-mechanisms",
        "De Peruaanse en Togolese ministers ontmoetten elkaar in de marge van de 79e Algemene Vergadering van de VN.",
    ),
    (
        "mechanism name=Gemengde_Commissie sessions=3",
        "De derde zitting van de Gemengde Commissie voor economische, technische en culturele "
        "samenwerking tussen Peru en Togo vond plaats in Lima.",
    ),
]
