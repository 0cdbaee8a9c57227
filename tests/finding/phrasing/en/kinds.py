"""Which event a text tells, and which it only speaks of, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "call:held date=2026-05-14 parties=CL,PH with=Reyes,Fuentes",
        "Philippine Foreign Secretary Maria Reyes spoke to her Chilean counterpart Pablo Fuentes this afternoon about fisheries.",
    ),
    (
        "call:held with=Reyes,Fuentes",
        "The Philippine President, Maria Reyes, and Chilean President Pablo Fuentes spoke on Tuesday and agreed on a visit.",
    ),
    (
        "meeting:held place=Santiago with=Reyes,Fuentes; -call",
        "Philippine President Maria Reyes spoke with Chilean President Pablo Fuentes in Santiago on Tuesday.",
    ),
    ("-", "Philippine President Maria Reyes spoke to reporters about Chile on Tuesday."),
    ("-", "Philippine President Maria Reyes spoke on Tuesday about Chilean President Pablo Fuentes and his plans."),
    (
        "meeting:held with=Reyes,Fuentes parties=CL,PH",
        "Philippine Foreign Secretary Maria Reyes discussed fisheries with Chilean Foreign Minister Pablo Fuentes.",
    ),
    ("meeting:held place=Manila parties=CL,PH", "Chile and the Philippines discussed fisheries in Manila on Tuesday."),
    ("-", "The Chilean parliament discussed relations with the Philippines on Tuesday."),
    ("-", "Philippine President Maria Reyes discussed Chilean President Pablo Fuentes's proposal on Tuesday."),
    (
        "meeting:held with=Reyes,Fuentes",
        "Talks between Philippine President Maria Reyes and Chilean President Pablo Fuentes covered fisheries and visas.",
    ),
    (
        "meeting:held with=Reyes,Fuentes",
        "In her talks with Chilean President Pablo Fuentes, Philippine President Maria Reyes praised the cooperation.",
    ),
    (
        "-",
        "A meeting between Philippine President Maria Reyes and Chilean President Pablo Fuentes is unlikely.",
    ),
    (
        "visit:planned country=CL with=Reyes; meeting:planned with=Reyes,Fuentes; -visit:held",
        "Philippine President Maria Reyes travels to Chile. She will meet President Pablo Fuentes in Santiago on 20 May.",
    ),
    (
        "visit:held country=CL with=Reyes; meeting:held with=Reyes,Fuentes",
        "Philippine President Maria Reyes travels to Chile. She met President Pablo Fuentes in Santiago.",
    ),
    (
        "visit:planned date=2026-05-20 country=CL with=Reyes count=1; -visit:held",
        "Philippine President Maria Reyes will visit Chile. The visit is planned for 20 May.",
    ),
    (
        "visit:cancelled place=Santiago with=Reyes; -visit:planned",
        "Philippine President Maria Reyes has for a second time skipped a planned trip to Santiago, Chile.",
    ),
    (
        "meeting:cancelled with=Reyes,Fuentes",
        "Philippine President Maria Reyes was to have met Chilean President Pablo Fuentes on Monday.",
    ),
    (
        "visit:cancelled with=Reyes; -visit:planned",
        "Philippine President Maria Reyes had also been scheduled to visit Chile in April.",
    ),
    ("visit:cancelled with=Reyes", "Philippine President Maria Reyes was forced to cancel her visit to Chile."),
    ("-", "Philippine President Maria Reyes threatened to cancel her visit to Chile."),
    (
        "-",
        "She thanked the Chilean government for its support on the sanctions question, the Philippine president said.",
    ),
    (
        "measure:held parties=BY,EU",
        "The EU renewed its restrictive measures against Belarus until 28 February 2027.",
    ),
    (
        "visit:held country=CL with=Reyes without=Fuentes; meeting:held with=Reyes,Fuentes",
        "During her visit to Chile, Philippine President Maria Reyes met President Pablo Fuentes.",
    ),
    (
        "forum:held date=2026-05-08 place=Santiago with=Reyes",
        "Philippine Trade Minister Maria Reyes said on May 8 at a business forum in Santiago that an agreement with Chile "
        "would be signed.",
    ),
    (
        "incident:held parties=CL,PH; -measure",
        "Chilean ships blocked and fired water cannons on two Philippine ships on Tuesday.",
    ),
    ("incident:held parties=CL,PH", "A Chilean patrol boat rammed a Philippine trawler off the coast."),
    (
        "-signing",
        "On the basis of the roadmap signed in July 2023, Maria Reyes, the Philippine foreign secretary, discussed trade with "
        "her Chilean counterpart, Pablo Fuentes.",
    ),
    (
        "measure:held date=2026-05-11 parties=CL,PH; -measure:planned",
        "Chile adopted new sanctions against the Philippines on Monday.",
    ),
    ("measure:held parties=CL,US", "The United States sanctions Chilean officials."),
    ("-measure", "Chile released a statement condemning the Philippine sanctions."),
    (
        "-meeting",
        "The spokesman did not say whether Chilean President Pablo Fuentes would meet Philippine President Maria Reyes.",
    ),
    (
        "-appointment",
        "Ever since Chilean President Pablo Fuentes took office, he has met the Philippine president often.",
    ),
    (
        "port_call:held place=Manila; -transfer",
        "The Chilean frigate Lynch arrived in Manila on Tuesday for a goodwill visit. The Chilean embassy in the Philippines "
        "welcomed the crew.",
    ),
)
