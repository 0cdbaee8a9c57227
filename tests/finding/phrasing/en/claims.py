"""Ways to tell of agreements, promises and stands in English, behind the opening of the cases of events."""

from __future__ import annotations

from tests.finding.phrasing.en import plain

# fmt: off
LANGUAGE = "en"
HEAD = plain.HEAD
CASES = [
    ("treaty:terminated", "Fiji has denounced its extradition treaty with Peru."),
    ("agreement:amended", "The defence agreement between Peru and Fiji has been extended until 2030."),
    ("agreement:in_force", "The agreement between Peru and Fiji took effect on 1 May."),
    ("treaty:ratified parties=FJ,PE", "Peru's Congress gave its approval to the extradition treaty with Fiji."),
    ("agreement:terminated", "The fisheries agreement between Peru and Fiji expired on 30 April."),
    ("agreement:suspended", "Fiji put the fisheries agreement with Peru on hold on Monday."),
    ("protocol:agreed", "Peru and Fiji have initialled a protocol on tuna quotas."),
    ("agreement:to_be_signed", "The fisheries agreement will be signed in Lima in June, Quispe said."),
    ("memorandum_of_understanding:signed", "Quispe and Tabua witnessed the signing of an MoU on health."),
    ("agreement:agreed", "Peru and Fiji have struck a deal on tuna quotas."),
    ("agreement:agreed", "Peru and Fiji reached an agreement in principle on tuna quotas on Monday."),
    ("agreement:negotiating", "Talks on a free trade agreement between Peru and Fiji are continuing."),
    ("accuse actor=Tabua addressee=PE", "Tabua blamed Peru for the collapse of the tuna stocks."),
    ("oppose actor=Tabua", "Tabua voiced his opposition to deep-sea mining."),
    ("request|demand actor=Quispe", "Quispe called on Fiji to release the crew immediately."),
    ("regret actor=Tabua", "Tabua apologised for the arrest of the five sailors."),
    ("reject actor=Quispe", "Quispe dismissed the accusations as groundless."),
    ("-measure; warn actor=Tabua", "Tabua warned that Fiji would close its ports if the trawlers did not leave."),
    ("support actor=Soto", "Soto backed Fiji's bid for a seat on the Security Council."),
    ("praise actor=Soto", "Soto lauded Fiji's role in peacekeeping."),
    ("propose actor=Tabua", "Tabua put forward a plan for joint patrols."),
    ("request actor=Tabua addressee=PE", "Tabua appealed to Peru for help after the cyclone."),
    ("thank actor=Quispe", "Quispe expressed her gratitude to Fiji for rescuing the crew."),
    ("hope actor=Tabua", "Tabua said he hoped the two countries would soon sign the agreement."),
    ("warn actor=Quispe", "Quispe cautioned against hasty steps in the dispute."),
    ("agreement:signed parties=FJ,PE; -commitments",
     "Peru and Fiji signed an agreement on air services in Suva on Wednesday."),
    ("commitment:pledged by=PE to=FJ amount=3e6 currency=USD flow=grant; -figures",
     "Peru pledged a grant of 3 million dollars to Fiji."),
    ("accuse actor=Quispe addressee=FJ", "Quispe accused Fiji of breaking the rules on tuna."),
]
