"""Interviews: who is asked, which paragraphs are questions, and which are answers that speak in the first person."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Final

from dragoman.finding.actors.actor import Actor
from dragoman.finding.actors.cast import Cast
from dragoman.finding.claims.statements import is_question
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.model.findings import Person

# Fewer questions and fewer "I" and "we" than these make no interview.
LEAST_QUESTIONS: Final = 2
LEAST_FIRST_PERSON: Final = 2
# A report with questions and voices in it has fewer answers in the first person than this.
LEAST_SHARE: Final = 0.4
# A paragraph of one sentence as short as this, between answers, is what the interviewer throws in.
SHORT_QUESTION: Final = 110
_LABEL: Final = re.compile(r"\s*([^\W\d_][\w.’'-]*(?: [\w.’'-]+){0,2}) ?:\s")


@dataclass(frozen=True, slots=True)
class Interview:
    """Who answers, and the paragraphs of the answers and of the questions."""

    speaker: Actor
    answers: frozenset[int]
    questions: frozenset[int]


def find_interview(cast: Cast) -> Interview | None:
    """The interview that a text is, or None."""
    paragraphs: dict[int, list[SceneSentence]] = defaultdict(list)
    for sentence in cast.scene.sentences:
        if not sentence.headline:
            paragraphs[sentence.paragraph].append(sentence)
    asked = {n for n, sentences in paragraphs.items() if is_question(cast.scene, sentences[-1])}
    if len(asked) < LEAST_QUESTIONS:
        return None
    order = [n for n in sorted(paragraphs) if n >= min(asked)]
    questions = _labelled(cast.scene, paragraphs, asked, order) or _alternating(cast.scene, paragraphs, asked, order)
    answers = frozenset(n for n in order if n not in questions)
    spoken = sum(any(speaks_of_self(s) for s in paragraphs[n]) for n in answers)
    person = _labelled_person(cast, paragraphs, answers) or _who_answers(cast, paragraphs[min(asked)][0].start)
    if spoken < max(LEAST_FIRST_PERSON, LEAST_SHARE * len(answers)) or person is None:
        return None
    return Interview(Actor(-1, -1, -1, person.key, person.country, "person"), answers, frozenset(questions))


def speaks_of_self(sentence: SceneSentence) -> bool:
    """Whether a sentence says "I" or "we"."""
    return any(t.meaning.code == "first_person" for t in sentence.of("pronoun"))


def _labelled_person(cast: Cast, paragraphs: dict[int, list[SceneSentence]], answers: frozenset[int]) -> Person | None:
    """Whose name stands before most answers: "Vella: We are ready." """
    labels: Counter[str] = Counter()
    for number in answers:
        match = _LABEL.match(cast.scene.text, paragraphs[number][0].start, paragraphs[number][-1].end)
        if match:
            labels[match[1].split()[-1]] += 1
    label, count = max(labels.items(), key=lambda item: (item[1], item[0]), default=("", 0))
    return next((p for p in cast.people.persons if label in p.name.split()), None) if count > 1 else None


def _labelled(scene: Scene, paragraphs: dict[int, list[SceneSentence]], asked: set[int], order: list[int]) -> set[int]:
    """The questions where each turn begins with who speaks: the label that most questions have."""
    labels: dict[int, str] = {}
    for number in order:
        match = _LABEL.match(scene.text, paragraphs[number][0].start, paragraphs[number][-1].end)
        if match:
            labels[number] = match[1]
    counts = Counter(labels.values())
    asking = Counter(labels[n] for n in asked if n in labels)
    if len([c for c in counts.values() if c > 1]) < 2 or not asking:
        return set()
    label = max(asking, key=lambda name: (asking[name], name))
    return {n for n, name in labels.items() if name == label}


def _alternating(
    scene: Scene, paragraphs: dict[int, list[SceneSentence]], asked: set[int], order: list[int]
) -> set[int]:
    """Without labels: what ends in a question mark, and short remarks between two answers."""
    questions = set(asked)
    for before, number, behind in zip(order, order[1:], order[2:], strict=False):
        sentences = paragraphs[number]
        length = sentences[-1].end - sentences[0].start
        alone = len(sentences) == 1 and length <= SHORT_QUESTION and not speaks_of_self(sentences[0])
        if alone and before not in questions and behind not in questions and number not in asked:
            questions.add(number)
    return questions


def _who_answers(cast: Cast, first_question: int) -> Person | None:
    """The person with an office whom the headline or the lead names first; else whom the text names first."""
    people = cast.people
    ordered = sorted(people.sightings, key=lambda s: s.name.start)
    lead = [s for s in ordered if s.name.start < first_question]
    for group in (lead, ordered):
        persons = [people.of(s) for s in group]
        with_office = [p for p in persons if p.posts]
        if with_office or persons:
            return (with_office or persons)[0]
    return None
