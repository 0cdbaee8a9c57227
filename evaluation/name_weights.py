"""Fit the weights of the clues to names on sentences whose names are known: `python -m evaluation.name_weights`.

A multinomial logistic regression over the clues of `dragoman.finding.naming.clues`, with a penalty that keeps the
weights of rare clues near what is believed of them. Prints the file knowledge/world/name_clues.yaml behind its comment.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from dragoman.finding.naming.clues import Clues
from dragoman.finding.naming.entities import scene_of
from dragoman.finding.naming.spans import Span, spans_in
from dragoman.finding.naming.words import words_of
from dragoman.knowledge.name_clues import LABELS

# A clue must be seen so often to get a weight; what large weights cost; how often the weights are bettered.
_LEAST: Final = 3
_PENALTY: Final = 3.0
_ROUNDS: Final = 600
_STEP: Final = 0.6
_MOMENTUM: Final = 0.9
# A name missed costs as much as one too many: being no name, which is the rule, is not preferred for that.
_BOLDNESS: Final = 0.4

# What is known of clues beforehand, for PER, ORG and LOC against no name: sentences that show them all are few.
# A weight that they do not speak against stays here.
_BELIEVED: Final[Mapping[str, tuple[float, float, float]]] = {
    "known place": (-2, 0, 3),
    "known body": (-2, 3, -1),
    "kind body": (-1.5, 2.5, 0),
    "kind body alone": (-1, 1, -0.5),
    "headed by body": (-0.5, 1, 0),
    "hyphen body": (0, 2, 0),
    "kind place": (-1.5, 0, 2),
    "kind place alone": (-1.5, 0, 1.5),
    "company": (-0.5, 3, -1),
    "perhaps company": (0, 0.5, 0),
    "acronym unheard": (-1, 3, 0),
    "acronym with article": (-1, 2, 0),
    "acronym listed": (-1, 2, 0),
    "acronym noun": (-1, 1.5, 0),
    "body before": (-2, 3.5, -1),
    "place before": (-1, 0, 2),
    "given name of somebody": (2, 0, 0),
    "person before": (2.5, -0.5, -0.5),
    "work before": (-1.5, -1, -1.5),
    "office before": (1.5, 0, 0),
    "honour before": (2, 0, 0),
    "given first": (3, -0.5, -1),
    "body of": (-1, 2.5, -1.5),
    "place of": (-1, 0, 2),
    "family last": (1, 0, 0),
    "given": (2, 0, -0.5),
    "perhaps given first": (1.5, 0, 0),
    "particle": (1, 0, 0),
    "numeral": (1, 0, 0),
    "camel": (0, 1.5, 0),
    "town": (0, 0, 6),
    "town of a name": (0, 0, 1),
    "region": (0, 0, 1.5),
    "place ending": (0, 0, 1),
    "to before, noun": (0, 0, 0.5),
    "customary": (0.5, 0, 0),
    "to before": (0, 0, 0.7),
    "to before, unheard": (0, 0, 1),
    "to before, compound": (0, 0, 1),
    "from before, unheard": (0, 0, 1),
    "in before, unheard": (0, 0, 1.5),
    "in before, compound": (0, 0, 1),
    "from before": (0, 0, 0.7),
    "say before": (1, 0.3, 0),
    "told behind": (1, 0, 0),
    "and PER": (1.5, 0, 0),
    "and ORG": (0, 1.5, 0),
    "and LOC": (0, 0, 3),
    "comma PER": (1, 0, 0),
    "comma ORG": (0, 1, 0),
    "comma LOC": (0, 0, 3.5),
    "bracket LOC": (0, 0, 1.5),
    "bracket ORG": (0, 1.5, 0),
    "inside one unheard": (1.5, 1, 1),
    "inside one listed": (1.5, 1, 1),
    "inside one doubtful": (0.5, 0, 0),
    "inside several doubtful": (1, 0, 0),
    "among nouns one listed": (0.5, 0, 0),
    "among nouns several listed": (1, 0.5, 0.5),
    "inside several unheard": (1.5, 1, 1),
    "inside several listed": (1.5, 1, 1),
    "inside several part common": (0.5, 0.5, 0.5),
    "opening one unheard": (1, 0.5, 0),
    "opening one listed": (1, 0.5, 0),
    "opening one common": (-2, -2, -2),
    "among nouns one unheard": (1, 0.5, 0.5),
    "among nouns one noun": (-1.5, -1.5, -1.5),
    "among nouns one common": (-2.5, -2.5, -2.5),
    "among nouns one compound": (-1.5, -1, -1),
    "among nouns several unheard": (1, 0.5, 0.5),
    "adjective ending before, noun": (-1, -1, -1),
    "articles before, noun": (-1, -1, -1),
    "in before": (-1, 0, 1.5),
    "ampersand": (0, 2, 0),
    "initial": (2, 0, 0),
    "abbreviated": (-3, -1, -2),
    "contracted": (-4, -4, -4),
    "people ending": (-2, -1, -2),
    "quoted": (-1, -0.5, -0.5),
    "say behind": (1, 0.5, 0),
    "owns": (0.5, 0.5, 0.5),
}

_Seen = tuple[frozenset[str], int]


def seen_in(row: Mapping[str, Any]) -> Iterator[_Seen]:
    """The clues of each stretch that may be a name, and its label as an index (the last one: no name)."""
    scene = scene_of(row["text"], row["language"])
    names = {(e["start"], e["end"]): e["label"] for e in row["entities"]}
    for sentence in scene.sentences:
        words = words_of(scene, sentence)
        clues = Clues(scene, words)
        before: tuple[Span, str | None] | None = None
        for span in spans_in(scene, sentence, words):
            label = names.get((words[span.first].start, words[span.last - 1].end))
            yield clues.of(span, before), LABELS.index(label) if label else len(LABELS)
            before = (span, label)


def fit(seen: list[_Seen]) -> dict[str, tuple[float, ...]]:
    """The weights of each clue for the labels against no name; those of the empty clue hold always."""
    counts = Counter(clue for clues, _ in seen for clue in clues)
    columns = {
        clue: at
        for at, clue in enumerate(
            sorted(c for c in {*counts, *_BELIEVED} if c in _BELIEVED or counts[c] >= _LEAST), start=1
        )
    }
    there: NDArray[np.float64] = np.zeros((len(seen), len(columns) + 1))
    there[:, 0] = 1
    for row, (clues, _) in enumerate(seen):
        there[row, [columns[clue] for clue in clues if clue in columns]] = 1
    right = np.eye(len(LABELS) + 1)[[label for _, label in seen]]
    weights = np.zeros((len(columns) + 1, len(LABELS) + 1))
    for clue, row in _BELIEVED.items():
        weights[columns[clue], :-1] = row
    believed = weights.copy()
    moved = np.zeros_like(weights)
    for _ in range(_ROUNDS):
        sums = there @ weights
        likely = np.exp(sums - sums.max(axis=1, keepdims=True))
        likely /= likely.sum(axis=1, keepdims=True)
        moved = _MOMENTUM * moved + (there.T @ (likely - right) + _PENALTY * (weights - believed)) / len(seen)
        weights -= _STEP * moved
    weights[0, -1] -= _BOLDNESS
    against = weights[:, :-1] - weights[:, -1:]
    return {clue: tuple(float(w) for w in against[at]) for clue, at in {"": 0, **columns}.items()}


def main() -> None:
    """Print the weights that fit the sentences of a file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("file", type=Path, help="a line of JSON for each sentence: text, language, entities")
    lines = parser.parse_args().file.read_text("utf-8").split("\n")
    weights = fit([seen for line in lines if line.strip() for seen in seen_in(json.loads(line))])
    print(f"always: {_row(weights.pop(''))}\nclues:")
    for clue, row in weights.items():
        print(f'  "{clue}": {_row(row)}')


def _row(weights: tuple[float, ...]) -> str:
    return f"[{', '.join(f'{weight:.1f}' for weight in weights)}]"


if __name__ == "__main__":
    main()
