"""Doses in boxes beside each other, as programs show them: "Sets" over 3 and "Reps" over 10, or the numbers first.

Read one after the other, a box is two lines that say nothing by themselves. Several such boxes in a row tell what they
are: a label of a dose, a number, another label, another number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from guide.late import late_pattern
from guide.model.document import Block, Paragraph
from guide.model.text import Text, joined
from guide.understand.lexicon import Lexicon
from guide.understand.tokens import lowered

LEAST_BOXES: Final = 2
"""So many in a row are boxes; a single number may belong to anything."""
_VALUE: Final = late_pattern(r"\d{1,3}(?:\s?[–:-]\s?\d{1,3})?(?:\s?[^\W\d_]{1,7}\.?)?")
"""A number or a range, with its unit."""
_LINE: Final = late_pattern(r"[^\n]*\S[^\n]*")


def opened(blocks: Iterable[Block], lexicon: Lexicon) -> Iterator[Block]:
    """The blocks, the two lines of each box as one."""
    for in_box, run in groupby(blocks, lambda block: _is_in_box(block, lexicon)):
        row = list(run)
        lines = [line for block in row for line in _lines_of(block)] if in_box else []
        yield from _joined(lines, lexicon) or row


def _joined(lines: Sequence[Paragraph], lexicon: Lexicon) -> list[Paragraph]:
    """The lines in pairs, if each pair is a label and a number, all in the same order; else none."""
    firsts, seconds = lines[::2], lines[1::2]
    labels_first, numbers_first = (
        all(_is_label(one.text, lexicon) for one in labels) and not any(_is_label(one.text, lexicon) for one in numbers)
        for labels, numbers in ((firsts, seconds), (seconds, firsts))
    )
    if len(lines) < 2 * LEAST_BOXES or len(firsts) != len(seconds) or not (labels_first or numbers_first):
        return []
    sign = ": " if labels_first else " "
    pairs = zip(firsts, seconds, strict=True)
    return [Paragraph(joined((one.text.strip(" :"), other.text), sign)) for one, other in pairs]


def _is_in_box(block: Block, lexicon: Lexicon) -> bool:
    """Whether each line of a paragraph is a label of a dose or a number."""
    lines = _lines_of(block)
    return bool(lines) and all(_is_label(one.text, lexicon) or _is_value(one.text) for one in lines)


def _lines_of(block: Block) -> list[Paragraph]:
    if not isinstance(block, Paragraph):
        return []
    return [block.slice(*line.span()).strip() for line in _LINE.finditer(block.text.content)]


def _is_label(line: Text, lexicon: Lexicon) -> bool:
    return lexicon.headings.dose_label.fullmatch(lowered(line.content.strip(" :"))) is not None


def _is_value(line: Text) -> bool:
    return _VALUE.fullmatch(line.content) is not None
