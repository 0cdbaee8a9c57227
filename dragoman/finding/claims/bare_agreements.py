"""What two states agree to do, where no word for an instrument is used: "Peru and Chile agreed on Monday to reopen the border"."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.references import References
from dragoman.finding.claims.agreement_drafts import AgreementDraft
from dragoman.finding.events.reality import reality_of
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# What can be agreed on and then be done; to meet again, to talk on, to draw closer is no agreement to record.
_DEEDS: Final = (
    "exercise", "open", "close", "establish", "exchange", "release", "deliver", "hand_over", "build", "withdraw",
    "extradite", "launch", "train", "send", "demarcate", "restrict", "pay", "take_in", "recognise", "normalise",
    "inaugurate", "evacuate", "deport", "pull_out",
)  # fmt: skip
# Deeds where they are done to what states open and close.
_DEALINGS: Final = ("resume", "restrict", "open", "launch")
MOST_PARTIES: Final = 3


def agreed_by_states(scene: Scene, references: References, sentence: SceneSentence) -> AgreementDraft | None:
    """The agreement that the opening sentence of a text tells with its day, its parties and what is to be done."""
    if (
        sentence.headline
        or sentence.has("instrument")
        or not sentence.has("verb", "agree")
        or not _opens(scene, sentence)
    ):
        return None
    clause = sentence.clauses[0]
    verb = next((t for t in clause.of("verb") if t.code == "agree" and t.meaning.form in ("past", "part")), None)
    if verb is None or not any(d.precision == "day" and clause.start <= d.start < clause.end for d in sentence.dates):
        return None
    reality = reality_of(scene, clause, verb, None)
    content = _content(sentence, clause, verb)
    if content is None or reality.negated or reality.supposed or reality.status not in ("held", "planned"):
        return None
    refs = references.between(clause.start, content.start if content is not clause else verb.start)
    named = [r for r in refs if r.kind == "state" and not r.oblique]
    parties = list(dict.fromkeys(c for r in named if (c := references.country(r))))
    if not 1 < len(parties) <= MOST_PARTIES or any(r.kind == "person" for r in refs):
        return None
    return AgreementDraft(
        kind="agreement",
        status="agreed",
        noun=scene.text[verb.start : verb.end].lower(),
        subject=scene.text[verb.end : content.end].strip(" ,.;:"),
        sentence=sentence.index,
        at=sentence.index,
        evidence=[(clause.start, content.end)],
        topics=frozenset(t.code for t in content.of("topic")),
        parties=parties,
    )


def _opens(scene: Scene, sentence: SceneSentence) -> bool:
    return all(s.headline for s in scene.sentences[: sentence.index])


def _content(sentence: SceneSentence, clause: Clause, verb: Tag) -> Clause | None:
    """The clause that tells what is to be done, if it is a deed."""
    at = sentence.clauses.index(clause)
    for other in sentence.clauses[at : at + 2]:
        verbs = [t for t in other.of("verb") if t.start > verb.end and t.meaning.form != "noun"]
        done = any(t.code in _DEEDS for t in verbs) and not other.has("event", "meeting", "negotiation")
        more = any(t.code == "rise" for t in verbs) and any(
            other.start <= q.start < other.end for q in sentence.quantities
        )
        if done or more or (other.has("dealing") and any(t.code in _DEALINGS for t in verbs)):
            return other
    return None
