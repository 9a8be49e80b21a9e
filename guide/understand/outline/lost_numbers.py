"""Lists whose first number a page has lost: a line that tells what to do, and right below it `2. …`, `3. …`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from guide.late import late_pattern
from guide.model.document import Block, Heading, Item, List, Paragraph
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.numbering import is_next_number, number_of
from guide.understand.outline.wrapping import lines_of
from guide.understand.tokens import mark_numbers

_LEAST_ITEMS: Final = 2
"""So many items that are counted from two on go on from something."""
_DASH: Final = late_pattern(r"\s?[–—-]\s")


def with_first_items(row: Sequence[Block], lexicon: Lexicon) -> Iterator[Block]:
    """The blocks, a line above a list that is counted from two as its first item; not where a one stands before it."""
    begun = False
    skip = False
    for block, after in pairwise([*row, None]):
        assert block is not None, "only the last has none after it"
        begun = begun or _is_counted(block, lexicon)
        if skip:
            skip = False
        elif not begun and isinstance(after, List) and isinstance(block, Paragraph) and _goes_before(block, after):
            lines = list(lines_of(block.text))
            if skip := len(lines) == 1 and _tells(block, lexicon):
                yield List(True, (Item("1", block.text.span(), (block,)), *after.items))
                begun = True
                continue
            yield block
        else:
            yield block


def _is_counted(block: Block, lexicon: Lexicon) -> bool:
    """Whether a block has the number one in front, so that a later two may go on from it."""
    if isinstance(block, List):
        return any(item.label == "1" for item in block.items)
    number = number_of(block.text, lexicon) if isinstance(block, (Heading, Paragraph)) else None
    return number is not None and number.label.split()[-1:] == ["1"]


def _goes_before(line: Paragraph, after: List) -> bool:
    """Whether a list is counted from two on, and what stands above does not lead over to it."""
    labels = [item.label for item in after.items]
    counted = after.ordered and all(is_next_number(one, other) for one, other in pairwise(labels))
    return (
        counted and labels[:1] == ["2"] and len(labels) >= _LEAST_ITEMS and not line.text.content.rstrip().endswith(":")
    )


def _tells(line: Paragraph, lexicon: Lexicon) -> bool:
    """Whether a line tells what to do, maybe behind how one sits or stands, and nothing of all that follows."""
    words = mark_numbers(line.text, lexicon).content
    if lexicon.whole_routine.search(words) or lexicon.headings.several.search(f"{words.rstrip(' .')}:"):
        return False
    return any(is_imperative(part, lexicon) for part in _DASH.split(words))
