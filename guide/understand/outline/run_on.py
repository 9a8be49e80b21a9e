"""Exercises that are counted inside one paragraph: "Exercise 1 Tilt. Lie down… Exercise 2 Rolls. Bend your knees…"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from guide.late import late_pattern
from guide.model.document import Paragraph
from guide.understand.lexicon import Lexicon
from guide.understand.numbering import Counts, Number, comes_after, number_of

_SENTENCE: Final = late_pattern(r"(?:^|(?<=[.!?:;…\"”’)*_])\s+)(?=[*_]{0,2}[^\W\d_a-z])")
"""Where a sentence begins."""
_LEAST: Final = 2
"""So many numbers of exercises in one paragraph stand in front of as many exercises."""


def apart(paragraph: Paragraph, lexicon: Lexicon) -> tuple[Paragraph, ...]:
    """The parts of a paragraph in which exercises are counted, with what stands before them; none for any other."""
    starts = list(_starts(paragraph, lexicon))
    if len(starts) < _LEAST:
        return ()
    edges = [*([0] if starts[0] else []), *starts, len(paragraph.text)]
    parts = (paragraph.slice(start, end).strip() for start, end in pairwise(edges))
    return tuple(part for part in parts if part.text.content)


def _starts(paragraph: Paragraph, lexicon: Lexicon) -> Iterator[int]:
    """Where the exercises begin, their numbers one after the other."""
    before = ""
    for found in _SENTENCE.finditer(paragraph.text.content):
        number = number_of(paragraph.text.slice(found.end(), len(paragraph.text)), lexicon)
        label = _label_of(number, lexicon)
        if label and (not before or comes_after(before, label)):
            before = label
            yield found.end()


def _label_of(number: Number | None, lexicon: Lexicon) -> str:
    """The number of an exercise in digits or letters; empty for any other number and for none."""
    words = number.label.lower().split() if number is not None and number.counts is Counts.EXERCISES else []
    in_order = lexicon.numbers.in_order
    ordinal = next((word for word in words if word in in_order), None)
    if ordinal is not None:
        return str(in_order.index(ordinal) + 1)
    return str(lexicon.numbers.words.get(words[-1], words[-1])) if words else ""
