"""Numbers of a count that a page has lost, or run into the text before them.

A line that tells what to do may stand right above `2. …`, `3. …`: it is the first. A paragraph between `1. …` and
`3. …` may end in `2. Lip trills`, its line end lost: a name. The first may stand behind the colon of the line that
leads to all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from guide.late import late_pattern
from guide.model.document import Block, Heading, Item, List, Paragraph
from guide.model.text import Text
from guide.understand.lexicon import Lexicon
from guide.understand.mood import is_imperative
from guide.understand.numbering import comes_after, is_next_number, number_of
from guide.understand.outline.wrapping import lines_of
from guide.understand.tokens import mark_numbers

_LEAST_ITEMS: Final = 2
"""So many items that are counted from two on go on from something."""
_RUN_IN: Final = late_pattern(r"[.!?…][ \t]?(?P<label>\d{1,2})[.)][ \t]+(?P<name>[A-Z][^.,:;!?()\n\d]{2,40})\s*$")
"""A number and a name at the end of a paragraph, right behind its last sentence."""
_FIRST: Final = late_pattern(r"\A[^\n:]{3,200}:[ \t]+(?P<number>[(\[]?(?P<label>1|[aAiI])[.)\]]{1,2}[ \t]+(?=\w))")
"""A colon in the first line of a paragraph, and the first of a count behind it."""
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
            lines = list(lines_of(block.text, lexicon))
            if skip := len(lines) == 1 and _tells(block, lexicon):
                yield List(True, (Item("1", block.text.span(), (block,)), *after.items))
                begun = True
                continue
            yield block
        else:
            yield block


def with_first_apart(row: Sequence[Block], lexicon: Lexicon) -> Iterator[Block]:
    """The blocks, the first of a count apart from the line that leads to it: "Mine are: (1) Lie down…", "(2) …"."""
    taken: Block | None = None
    for block, after in pairwise([*row, None]):
        found = _FIRST.search(block.text.content) if isinstance(block, Paragraph) else None
        if found is None or not isinstance(block, Paragraph) or not _counts_on(block, found, after, lexicon):
            if block is not None and block is not taken:
                yield block
            continue
        yield block.slice(0, found.start("number")).strip()
        first = block.slice(found.start("number"), len(block.text))
        if isinstance(after, List) and "\n" not in first.text.content.strip():
            told = block.slice(found.end(), len(block.text))
            taken = after
            yield List(True, (Item(found["label"], told.text.span(), (told,)), *after.items))
        else:
            yield first


def _counts_on(block: Paragraph, found: re.Match[str], after: Block | None, lexicon: Lexicon) -> bool:
    """Whether the next line, or what comes after a paragraph, has the next number or letter behind one in it."""
    below = block.text.content[found.end() :].partition("\n")[2]
    number = number_of(Text(below), lexicon) if below.strip() else None
    label = number.label if number is not None else "" if after is None else _label_of(after, lexicon, at=0)
    return comes_after(found["label"], label)


def with_names_apart(row: Sequence[Block], lexicon: Lexicon) -> Iterator[Block]:
    """The blocks, a name with the next number at the end of a paragraph as an item of its own, if another goes on."""
    labels = [_label_of(block, lexicon) for block in row]
    before = ""
    for at, (block, label) in enumerate(zip(row, labels, strict=True)):
        found = _RUN_IN.search(block.text.content) if before and isinstance(block, Paragraph) else None
        if found is None or not isinstance(block, Paragraph) or not is_next_number(before, found["label"]):
            before = label or before
            yield block
        elif any(is_next_number(found["label"], later) for later in labels[at + 1 :]):
            before = found["label"]
            name = block.text.slice(found.start("name"), found.end("name")).strip()
            yield Paragraph(block.text.slice(0, found.start("label")).strip())
            yield List(True, (Item(before, name.span(), (Paragraph(name),)),))
        else:
            yield block


def _label_of(block: Block, lexicon: Lexicon, *, at: int = -1) -> str:
    """The number in front of a heading or a paragraph, or of an item of a list; empty where there is none."""
    if isinstance(block, List):
        return block.items[at].label if block.items else ""
    number = number_of(block.text, lexicon) if isinstance(block, (Heading, Paragraph)) else None
    return number.label.split()[-1] if number is not None and number.label else ""


def _is_counted(block: Block, lexicon: Lexicon) -> bool:
    """Whether a block has the number one in front, so that a later two may go on from it."""
    if isinstance(block, List):
        return any(item.label == "1" for item in block.items)
    return _label_of(block, lexicon) == "1"


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
    if lexicon.scopes.whole_routine.search(words) or lexicon.headings.several.search(f"{words.rstrip(' .')}:"):
        return False
    return any(is_imperative(part, lexicon) for part in _DASH.split(words))
