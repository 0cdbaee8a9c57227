"""The closed vocabularies of the record format (dragoman-record/1)."""

from typing import Final

ROLES: Final = frozenset(
    """head_of_state head_of_government deputy_head_of_government foreign_minister deputy_foreign_minister
    defence_minister deputy_defence_minister minister deputy_minister ambassador envoy diplomat speaker legislator
    party_leader party_official chief_of_defence military_officer judge regional_leader international_official
    official spokesperson central_banker monarch business academic religious_leader other""".split()
)

EVENT_KINDS: Final = frozenset(
    """meeting dialogue visit call summit forum negotiation signing exercise port_call opening transfer appointment
    anniversary measure incident vote other""".split()
)
EVENT_STATUSES: Final = ("proposed", "planned", "held", "postponed", "cancelled")

AGREEMENT_KINDS: Final = frozenset(
    """treaty agreement memorandum_of_understanding letter_of_intent joint_statement exchange_of_notes protocol plan
    contract communique""".split()
)
AGREEMENT_STATUSES: Final = (
    "proposed", "negotiating", "agreed", "to_be_signed", "signed", "ratified", "in_force", "amended", "suspended",
    "terminated",
)  # fmt: skip

COMMITMENT_STATUSES: Final = (
    "considered", "pledged", "committed", "implementing", "completed", "suspended", "cancelled",
)  # fmt: skip
FLOWS: Final = frozenset({"grant", "loan", "investment", "equipment", "training", "personnel", "other"})
BOUNDS: Final = frozenset({"exact", "about", "at_least", "at_most"})

LEVELS: Final = ("leader", "high_level", "ministerial", "vice_ministerial", "senior_official", "working")

ACTS: Final = frozenset(
    """affirm support praise propose request promise hope thank oppose accuse reject demand threaten warn
    regret""".split()
)
PARTS: Final = frozenset({"head", "chair", "member", "host", "guest", "signatory"})
DISAGREEMENTS: Final = frozenset(
    "date number unit name place role rank kind status participants negation omission".split()
)
SEVERITIES: Final = ("high", "medium", "low")
