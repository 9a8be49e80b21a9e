"""Lines of a paragraph that are counted from one without a sign behind the number: `1 Lunges`, `2 Wall sit`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from guide.late import late_pattern
from guide.model.document import Block, Item, List, Paragraph
from guide.understand.lexicon import Lexicon
from guide.understand.numbering import LEAST_COUNTED, are_labelled
from guide.understand.outline.wrapping import RawLine, line_ends, raw_lines
from guide.understand.tokens import lowered

_NUMBER: Final = late_pattern(r"\s*(?P<label>\d{1,2})(?: (?=[A-Z][^\W\d_])|(?P<wide>\s{2,6})(?=[^\W\d_]))")
"""A number with one blank and a capital behind it, or with several blanks."""


def as_list(paragraph: Paragraph, lexicon: Lexicon) -> tuple[Block, ...] | None:
    """The counted lines of a paragraph as a list, with what stands before and behind them; None where there are none.

    Where the numbers count what the lines name, "1 Burpee", "2 Squats", they belong to the names.
    """
    found = [(line, number) for line in raw_lines(paragraph.text.content) if (number := _NUMBER.match(line.content))]
    names = [lowered(line.content[number.end() :]) for line, number in found]
    labels = [int(number["label"]) for _, number in found]
    if len(found) < LEAST_COUNTED or labels != list(range(1, len(found) + 1)):
        return None
    if any(name.split()[0] in lexicon.numbers.units_ms for name in names):
        return None
    labelled = all(number["wide"] for _, number in found) or are_labelled(names, lexicon)
    ends = [line.start + number.end() * labelled for line, number in found]
    return tuple(_apart(paragraph, [line for line, _ in found], ends, lexicon, labelled=labelled))


def _apart(
    paragraph: Paragraph, lines: list[RawLine], begins: list[int], lexicon: Lexicon, *, labelled: bool
) -> Iterator[Block]:
    """The parts of a paragraph in which some lines are items; what stands below one of them belongs to it.

    Below the last it does so only where others have something below them too.
    """
    before = paragraph.slice(0, lines[0].start)
    if before.text.content.strip():
        yield before
    edges = [*(line.start for line in lines), len(paragraph.text)]
    parts = [paragraph.slice(begin, end) for begin, end in zip(begins, edges[1:], strict=True)]
    *others, last = parts
    after = None
    if all(len(list(line_ends(part.text.strip(), lexicon))) == 1 for part in others):
        end = next(line_ends(last.text, lexicon))
        parts[-1], after = last.slice(0, end), last.slice(end, len(last.text))
    items = (
        Item(str(number) if labelled else "", part.text.span(), (part,)) for number, part in enumerate(parts, start=1)
    )
    yield List(labelled, tuple(items))
    if after is not None and after.text.content.strip():
        yield after
