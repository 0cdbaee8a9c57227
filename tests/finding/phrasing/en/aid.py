"""Aid: in headlines, over the years, beside others, praised, paid out in English. All content is invented."""

from __future__ import annotations

LANGUAGE = "en"
HEAD = "Iceland and Japan signed a defence agreement in Tokyo on 3 May."

CASES = [
    (
        "-commitments; figure value=2.4e9",
        "Since 1971 Britain has provided a total of 2.4 billion pounds to Bangladesh.",
    ),
    ("-commitments; figure value=75e6", "In 2024, Norwegian aid to Malawi amounted to 75 million euros."),
    (
        "-commitments; figure value=3e9",
        "Over the past two decades the European Union has given Haiti more than 3 billion euros in total.",
    ),
    ("commitment:completed by=FI to=NP amount=9e6", "Finland has disbursed 9 million euros to Nepal since 2022."),
    (
        "commitment by=world_bank to=ZM amount=120e6; commitment by=NO to=ZM amount=15e6; commitment by=NL to=ZM amount=8e6",
        "The World Bank will lend Zambia $120 million for the grid, with Norway contributing $15 million "
        "and the Netherlands $8 million.",
    ),
    ("commitment by=DK to=TO amount=7e6", "The World Bank will give Tonga $21 million. Denmark is adding $7 million."),
    (
        "commitment:completed by=EG to=BJ amount=30",
        "Benin's foreign minister praised Egypt's support, in particular the donation of 30 tractors.",
    ),
    (
        "commitment:pledged by=IT to=ET amount=15",
        "The ambassador promised that the Italian coast guard would train fifteen Ethiopian divers.",
    ),
    (
        "commitment:pledged by=EE to=GE amount=4",
        "Estonia will organise four courses on customs law for Georgian police officers next year.",
    ),
    (
        "commitment:pledged by=PL to=UZ amount=90",
        "Poland will increase the number of scholarships for Uzbek students from 40 to 90.",
    ),
    (
        "commitment:completed by=IT amount=14",
        "The minister visited a clinic in Mombasa which Italy has equipped with 14 incubators.",
    ),
    (
        "commitment:completed by=IE to=GM amount=8e6",
        "Last year Ireland promised the Gambia 8 million euros. The money arrived in December.",
    ),
    ("commitment:pledged by=KR to=PE amount=33e6", "Seoul agreed to write off $33 million of Peruvian debt."),
    (
        "commitment:pledged by=SK to=UA amount=7000",
        "Slovakia will deliver 7,000 rounds of 120 mm ammunition to Ukraine.",
    ),
    ("-commitments", "Norway needs 40 million kroner for repairs to the embassy in Harare."),
    (
        "commitment:pledged by=SE to=KE amount=40e6",
        "Swedish support to Kenya of 40 million kronor was announced on Monday.",
    ),
    (
        "commitment by=NO amount=40e6",
        "Ambassador Nils Wik said Norway had set aside 40 million kroner for the Kenyan police.",
    ),
    ("-commitments", "Kenya owes China 6 billion dollars."),
]

ARTICLES = [
    (
        "commitment by=FI to=NP amount=12e6",
        "Finland grants Nepal 12 million euros for schools\n\nKathmandu, 3 May. A financing agreement was "
        "signed at the Ministry of Finance in Kathmandu on Sunday. Under it, 12 million euros will be "
        "provided for the building of schools over four years.",
    ),
    (
        "commitment count=1 by=NO to=MW amount=90e6",
        "Norway and Malawi sign aid programme\n\nNorway has pledged 90 million kroner to Malawi. Foreign "
        'Minister Ola Berg met President Joyce Phiri on Monday. "We are giving Malawi 90 million kroner '
        'because we trust its schools," Berg said.',
    ),
    (
        "commitment amount=5e6 by=NO; commitment amount=5e6 by=SE",
        "Nordic states help Malawi\n\nNorway gives Malawi 5 million euros. Sweden also gives Malawi 5 million euros.",
    ),
    (
        "commitment by=FI to=MW amount=9e6",
        "Finland and Malawi strengthen ties\n\nForeign Minister Anna Salo met Malawi's President Joyce "
        "Phiri in Lilongwe on Monday. Finland will provide 9 million euros for the training of teachers.",
    ),
    (
        "commitment:completed by=JP to=SL amount=12e6; -commitment by=SL",
        "Sierra Leone's President Julius Kamara on Monday met Japanese Ambassador Ken Ito in Freetown and thanked him for a "
        "grant of 12 million dollars.",
    ),
    (
        "commitment by=US amount=35e6; -transfer",
        "Sri Lankan President Anura Perera met US Senator Carla Whitman in Colombo on Monday and expressed gratitude for the "
        "US$ 35 million in relief provided so far.",
    ),
]
