"""Interviews: a text in which questions and answers take turns."""

from __future__ import annotations

import re

from dragoman.finding.tagging.scene import Scene

# "Q:", "A:", in whatever language.
_SPEAKER = re.compile(r"\W{0,2}(\w)\s?:\s")
# So many questions, and words of the first person, make a text an interview.
_QUESTIONS, _FIRST_PERSON = 2, 3


def turns_of(scene: Scene) -> list[tuple[int, int, bool]]:
    """The paragraphs of an interview: from, to, and whether it is a question; empty where a text is none.

    What stands before the first question counts as one: there the paper speaks too.
    """
    if sum(1 for t in scene.tags if t.meaning.code == "first_person") < _FIRST_PERSON:
        return []
    spans: list[list[int]] = []
    for sentence in scene.sentences:
        if spans and scene.sentence_at(spans[-1][0]).paragraph == sentence.paragraph:
            spans[-1][1] = sentence.end
        else:
            spans.append([sentence.start, sentence.end])
    marks = [_SPEAKER.match(scene.text, start) for start, _ in spans]
    asking = next((m[1] for m in marks if m), None)
    turns: list[tuple[int, int, bool]] = []
    begun = False
    for (start, end), mark in zip(spans, marks, strict=True):
        asked = mark[1] == asking if mark else scene.text[start:end].rstrip().endswith("?")
        begun = begun or asked
        turns.append((start, end, asked or not begun))
    real = sum(1 for start, end, asked in turns if asked and "?" in scene.text[start:end])
    return turns if real >= _QUESTIONS and not all(asked for _, _, asked in turns) else []
