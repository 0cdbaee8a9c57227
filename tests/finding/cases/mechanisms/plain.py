"""Invented passages and the standing formats that they tell of: (language, text, "name | parties | sessions; …")."""

from __future__ import annotations

FORMATS = [
    (
        "de",
        "Norwegen und Peru verhandeln über Fischerei. Eine für den 12. Februar in Lima geplante Sitzung des "
        "gemeinsamen Grenzkomitees wurde abgesagt.",
        "gemeinsames Grenzkomitee | NO PE | None",
    ),
    (
        "de",
        "Peru und Bolivien haben die Sitzung der Gemischten Kommission verschoben.",
        "Gemischte Kommission | PE BO | None",
    ),
    (
        "de",
        "Nigeria und Südafrika wollen die Sitzung der gemeinsamen Binationalen Kommission vorziehen.",
        "gemeinsame Binationale Kommission | NG ZA | None",
    ),
    (
        "de",
        "Norwegen half. Die Schweiz nahm am Ulaanbaatar-Dialog über die Sicherheit in Nordostasien teil; die "
        "Mongolei ist Gastgeberin.",
        "Ulaanbaatar-Dialog | CH MN | None",
    ),
    (
        "de",
        "Am selben Tag fand in Baku das aserbaidschanisch-lettische Wirtschaftsforum statt. Präsident Rasim Aliyev "
        "von Aserbaidschan und Lettlands Präsident Andris Ozols eröffneten es.",
        "",
    ),
    (
        "de",
        "Die Ministerinnen von Kenia und Togo vereinbarten einen Dialog über Handel.",
        "",
    ),
    (
        "de",
        "Kenia rief Äthiopien zum Dialog auf. Der Dialog müsse weitergehen, sagte Kenias Außenminister Peter Wanjala.",
        "",
    ),
    (
        "de",
        "Die 14. Tagung der Gemischten Regierungskommission Ungarn-Vietnam fand in Budapest statt. Die 15. Tagung "
        "ist für 2028 in Hanoi geplant.",
        "Gemischte Regierungskommission Ungarn-Vietnam | HU VN | 15",
    ),
    (
        "de",
        "Die Gemeinsame Handelskommission von Chile und Ghana tagte am Montag zum dritten Mal.",
        "Gemeinsame Handelskommission | CL GH | 3",
    ),
    (
        "de",
        "Estland und Georgien hielten in Tiflis politische Konsultationen ab.",
        "Konsultationen | EE GE | None",
    ),
    (
        "de",
        "In Bern fanden die vierten politischen Konsultationen zwischen der Schweiz und Kuba statt.",
        "politische Konsultationen | CH CU | 4",
    ),
    (
        "en",
        "Norway and Peru are in talks on fisheries. A meeting of the joint border committee planned for February "
        "12 in Lima was called off.",
        "joint border committee | NO PE | None",
    ),
    (
        "en",
        "Peru and Bolivia agreed to convene the Mixed Commission in Lima next year.",
        "Mixed Commission | PE BO | None",
    ),
    (
        "en",
        "Nigeria and South Africa will bring forward the meeting of the Bi-National Commission.",
        "Bi-National Commission | NG ZA | None",
    ),
    (
        "en",
        "Latvia and Azerbaijan opened a Latvian-Azerbaijani business forum in Baku on Monday.",
        "",
    ),
    (
        "en",
        "The 14th session of the Hungary-Vietnam Joint Committee was held in Budapest. The 15th session will take "
        "place in Hanoi in 2028.",
        "Hungary-Vietnam Joint Committee | HU VN | 15",
    ),
    (
        "en",
        "Estonia and Georgia held political consultations in Tbilisi on Monday.",
        "political consultations | EE GE | None",
    ),
    (
        "en",
        "Kenya called on Ethiopia to enter into dialogue. The dialogue must go on, Kenyan Foreign Minister Peter "
        "Wanjala said.",
        "",
    ),
    (
        "en",
        "The 28th summit of the Economic Community of Central African States opened in Libreville on Monday with "
        "the presidents of Chad and Gabon.",
        "summit of the Economic Community of Central African States | CF GA | 28",
    ),
    (
        "en",
        "Ghana and Chile held the third meeting of their Joint Trade Committee in Accra on Tuesday.",
        "Joint Trade Committee | GH CL | 3",
    ),
    (
        "en",
        "The Joint Technical Committee between Zambia and Malawi, which meets every year, will next meet in Lusaka "
        "in May.",
        "Joint Technical Committee | ZM MW | None",
    ),
    (
        "en",
        "Thailand and Cambodia agreed that the General Border Committee would meet in Pattaya on 3 March.",
        "General Border Committee | TH KH | None",
    ),
    (
        "en",
        "Malta and Georgia discussed trade during their 7th Intergovernmental Commission meeting in Valletta.",
        "Intergovernmental Commission meeting | MT GE | 7",
    ),
    (
        "en",
        "Fiji and Samoa held the inaugural Fiji-Samoa Leaders' Dialogue in Suva on Monday.",
        "Dialogue | FJ WS | 1",
    ),
    (
        "en",
        "The foreign ministers of Kenya and Togo met for the first bilateral meeting in ten years on Monday in Lomé.",
        "",
    ),
    (
        "fr",
        "La Norvège et le Pérou négocient. Une réunion du comité mixte frontalier prévue le 12 février à Lima a "
        "été annulée.",
        "comité mixte frontalier | NO PE | None",
    ),
    (
        "fr",
        "Le Pérou et la Bolivie sont convenus de réunir la commission mixte à Lima l'an prochain.",
        "commission mixte | PE BO | None",
    ),
    (
        "fr",
        "Le Nigeria et l'Afrique du Sud veulent avancer la réunion de la commission binationale.",
        "commission binationale | NG ZA | None",
    ),
    (
        "fr",
        "La 14e session de la commission mixte Hongrie-Vietnam s'est tenue à Budapest. La 15e session aura lieu à "
        "Hanoï en 2028.",
        "commission mixte Hongrie-Vietnam | HU VN | 15",
    ),
    (
        "fr",
        "L'Estonie et la Géorgie ont tenu lundi des consultations politiques à Tbilissi.",
        "consultations politiques | EE GE | None",
    ),
    (
        "fr",
        "Le Kenya a appelé l'Éthiopie au dialogue. Le dialogue doit se poursuivre, a dit le ministre kényan des "
        "Affaires étrangères, Peter Wanjala.",
        "",
    ),
    (
        "fr",
        "Le sommet de la CEEAC, le 28e de l'organisation, s'est ouvert lundi à Libreville en présence des "
        "présidents du Tchad et du Gabon.",
        "sommet de la CEEAC | GA TD | 28",
    ),
    (
        "fr",
        "Le Tchad et le Soudan ont réactivé la commission mixte de sécurité.",
        "commission mixte de sécurité | TD SD | None",
    ),
    (
        "fr",
        "La Lettonie et l'Azerbaïdjan ont ouvert lundi à Bakou un forum économique azerbaïdjano-letton.",
        "",
    ),
    (
        "fr",
        "Algérie-Éthiopie : la commission mixte clôt sa 6e session. Les travaux de la 6e session de la commission "
        "mixte algéro-éthiopienne de coopération ont pris fin mardi à Alger. La 7e session se tiendra à "
        "Addis-Abeba en 2028.",
        "commission mixte algéro-éthiopienne de coopération | DZ ET | 7",
    ),
    (
        "nl",
        "Noorwegen en Peru onderhandelen. Een vergadering van het gezamenlijke grenscomité die voor 12 februari in "
        "Lima gepland was, is afgelast.",
        "grenscomité | NO PE | None",
    ),
    (
        "nl",
        "Peru en Bolivia spraken af dat volgend jaar in Lima een gemengde commissie bijeenkomt.",
        "gemengde commissie | PE BO | None",
    ),
    (
        "nl",
        "Noorwegen helpt. Thailand en Cambodja hebben de gezamenlijke grenscommissie bijeengeroepen.",
        "gezamenlijke grenscommissie | TH KH | None",
    ),
    (
        "nl",
        "De 14e zitting van de Gemengde Commissie Hongarije-Vietnam vond plaats in Boedapest. De 15e zitting is in "
        "2028 in Hanoi.",
        "Gemengde Commissie Hongarije-Vietnam | HU VN | 15",
    ),
    (
        "nl",
        "Estland en Georgië hielden maandag in Tbilisi politieke consultaties.",
        "politieke consultaties | EE GE | None",
    ),
    (
        "nl",
        "Kenia riep Ethiopië op tot dialoog. De dialoog moet doorgaan, zei de Keniaanse minister van Buitenlandse "
        "Zaken Peter Wanjala.",
        "",
    ),
    (
        "nl",
        "In maart ontvangt de Nederlandse minister zijn Moldavische collega voor de eerste strategische dialoog. "
        "Nederland en Moldavië spraken ook over Rusland.",
        "strategische dialoog | NL MD | 1",
    ),
    (
        "nl",
        "Letland en Azerbeidzjan openden maandag in Bakoe een Lets-Azerbeidzjaans zakenforum.",
        "",
    ),
    (
        "sv",
        "Norge och Peru förhandlar. Ett möte i den gemensamma gränskommittén som var planerat till den 12 februari "
        "i Lima har ställts in.",
        "gemensamma gränskommittén | NO PE | None",
    ),
    (
        "sv",
        "Peru och Bolivia enades om att sammankalla den blandade kommissionen i Lima nästa år.",
        "blandade kommissionen | PE BO | None",
    ),
    (
        "sv",
        "Det nionde blandkommissionsmötet mellan Norge och Peru hölls i Oslo på måndagen.",
        "blandkommissionsmötet | NO PE | 9",
    ),
    (
        "sv",
        "Det 14:e mötet i den blandade kommissionen Ungern-Vietnam hölls i Budapest. Det 15:e mötet hålls i Hanoi "
        "2028.",
        "blandade kommissionen Ungern-Vietnam | HU VN | 15",
    ),
    (
        "sv",
        "Estland och Georgien höll på måndagen politiska konsultationer i Tbilisi.",
        "politiska konsultationer | EE GE | None",
    ),
    (
        "sv",
        "Kenya uppmanade Etiopien till dialog. Dialogen måste fortsätta, sade Kenyas utrikesminister Peter Wanjala.",
        "",
    ),
    (
        "sv",
        "Lettland och Azerbajdzjan öppnade på måndagen ett lettisk-azerbajdzjanskt näringslivsforum i Baku.",
        "",
    ),
    (
        "sv",
        "Sverige och Kenya höll sitt första strategiska dialogmöte i Nairobi på måndagen.",
        "strategiska dialogmöte | SE KE | 1",
    ),
]
