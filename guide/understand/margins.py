"""Paragraphs that plain text sets right under a list, at the margin and without a blank line between.

Markdown takes such lines for a part of the item above them, and so they are for as long as they are short, as in
"- Squats", then "3 sets of 10", or where numbers count exercises with all that belongs to them. Under a bullet, what
ends with a colon right before the next, or is as long as a paragraph, stands for itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from guide.model.document import Block, Item, List, Paragraph
from guide.model.text import Source

LONG = 100
"""Characters from which a line is a paragraph rather than a note on the item above it."""
MOST_LABEL_WORDS = 6
"""A line that heads the items under it has no more words."""
FULL_ITEM = 60
"""Columns from which an item may be broken because its line was full."""


def apart(block: List, source: Source) -> Iterator[Block]:
    """A list in the parts into which such paragraphs divide it, and these."""
    items: list[Item] = []
    for number, item in enumerate(block.items, start=1):
        own, outside = _divided(item, source, is_last=number == len(block.items))
        items.append(own)
        if outside is not None:
            yield replace(block, items=tuple(items))
            yield outside
            items = []
    if items:
        yield replace(block, items=tuple(items))


def _divided(item: Item, source: Source, *, is_last: bool) -> tuple[Item, Paragraph | None]:
    """An item and the paragraph under it."""
    last = item.blocks[-1] if item.blocks else None
    if item.label or not isinstance(last, Paragraph) or len(item.blocks) > 1:
        return item, None
    lines = last.text.content.split("\n")
    start = 0
    for number, (above, line) in enumerate(pairwise(lines), start=1):
        start += len(above) + 1
        may_be_wrapped = len(above.rstrip()) >= FULL_ITEM and not above.rstrip().endswith((".", "!", "?", ":"))
        leads = not is_last and number == len(lines) - 1
        if not may_be_wrapped and _stands_for_itself(line.strip(), leads=leads) and _at_margin(last, start, source):
            own = replace(last, text=last.text.slice(0, start).strip())
            return replace(item, blocks=(own,)), Paragraph(last.text.slice(start).strip())
    return item, None


def _at_margin(paragraph: Paragraph, start: int, source: Source) -> bool:
    """Whether nothing stands in the source in front of a line, not even blanks."""
    place = paragraph.text.offset(start)
    return source.text[place - 1 : place] in ("\n", "\r")


def _stands_for_itself(line: str, *, leads: bool) -> bool:
    """Whether a line is the heading of the items that come, where it leads to any, or a paragraph."""
    heads = leads and line.endswith(":") and len(line.split()) <= MOST_LABEL_WORDS
    return line[:1].isupper() and (heads or len(line) >= LONG)
