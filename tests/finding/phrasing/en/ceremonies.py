"""Ceremonies, forums, rounds and ships that are awaited, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "anniversary:held date=2026-05-12 place=Nairobi parties=KE,IN with=Otieno,Rao",
        "A ceremony to mark the 60th anniversary of diplomatic relations between Kenya and India was held in "
        "Nairobi on Tuesday, attended by Kenyan Foreign Minister Peter Otieno and Indian Ambassador Vikram "
        "Rao.",
    ),
    (
        "forum:held date=2026-05-12 place=Nairobi parties=KE,IN with=Otieno,Rao",
        "Kenyan Trade Minister Peter Otieno and Indian Commerce Minister Vikram Rao opened the Kenya-India "
        "Business Forum in Nairobi on Tuesday, attended by 200 companies from both countries.",
    ),
    (
        "dialogue:held session=9 date=2026-05-12 place=Nairobi with=Otieno,Rao; mechanism sessions=9",
        "The 9th Kenya-India Defence Policy Dialogue, co-chaired by Kenyan Deputy Defence Minister Peter "
        "Otieno and Indian Defence Secretary Vikram Rao, took place in Nairobi on Tuesday.",
    ),
    (
        "exercise:held date=2026-05-04/2026-05-12 parties=KE,IN",
        "Troops from Kenya and India on Tuesday concluded a nine-day joint exercise near Nanyuki.",
    ),
    (
        "opening:held date=2026-05-12 place=Nairobi with=Otieno,Rao",
        "Kenyan Foreign Minister Peter Otieno and his Indian counterpart Vikram Rao laid the foundation stone"
        " for a new Indian cultural centre in Nairobi on Tuesday.",
    ),
    (
        "negotiation:held session=7 date=2026-05-12 place=Nairobi parties=KE,IN; negotiation:planned "
        "session=8 date=2026-07",
        "Kenya and India wrapped up the seventh round of talks on a free trade agreement in Nairobi on "
        "Tuesday. The eighth round is scheduled for July.",
    ),
    (
        "dialogue:held session=4 date=2026-05-11/2026-05-12 place=Nairobi; mechanism sessions=4",
        "The fourth meeting of the Kenya-India Joint Working Group on Counter-Terrorism was held in Nairobi "
        "on May 11-12. The Indian side was led by Joint Secretary Vikram Rao and the Kenyan side by "
        "Ambassador Peter Otieno.",
    ),
    (
        "exercise:planned date=2026-06",
        "Kenya and India agreed in Nairobi on Tuesday to hold a joint naval exercise off Mombasa in June.",
    ),
    (
        "port_call:planned parties=IN,KE place=Mombasa",
        "The Indian frigate Tarkash is expected in Mombasa on 18 May for a three-day visit.",
    ),
)
