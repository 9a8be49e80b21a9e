"""Paragraphs that plain text sets right under a list, at the margin and without a blank line between.

Markdown takes such lines for a part of the item above them, and so they are for as long as they are short, as in
"- Squats", then "3 sets of 10", or where numbers count exercises with all that belongs to them. Under a bullet, what
heads the next (bold, in capitals, with a colon, a few words below a full stop), or is as long as a paragraph, stands
for itself, unless the item is a bold name or ends with a colon, and it tells what that is. Under the last item,
numbered or not, so do a few words below a full stop and over something longer: they name what comes next; and so does
a sentence that gives a dose to each exercise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise, takewhile

from guide.late import late_pattern
from guide.model.document import Block, Item, List, Paragraph
from guide.model.text import Source, Text
from guide.understand.outline.short_lines import is_longer
from guide.understand.outline.wrapping import FULL_LINE, PARAGRAPH_LINE, first_word, lines_as_written, raw_lines
from guide.values import dataclass

MOST_LABEL_WORDS = 6
"""A line that heads the items under it has no more words."""
LEAST_NAMES = 2
"""So many lines over something longer are names, though none has a word for a movement in it."""
TOLD = (".", "!", ":")
"""How a line ends that tells something of the name above it."""
IN_BRACKETS = late_pattern(r"\s*\([^()]*\)\W*$")
"""What stands in brackets behind a name."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What the words of a line tell of it."""

    counts: Callable[[Text], bool]
    """It counts an exercise: `Exercise 2`."""
    may_name: Callable[[Text], bool]
    """It may be a name: neither a dose nor a remark, such as `3 SETS` and `NOT TOO FAST`."""
    may_head: Callable[[Text], bool]
    """It may be the name of what is below it: a few words, and no instruction or label."""
    is_part: Callable[[Text], bool]
    """It is the name of a part of a workout, a week or a day, or of something about exercises: `Cool-down`, `Tips`."""
    calls: Callable[[Text], bool]
    """It calls exercises that come next: `Following are the exercises.`"""
    names_movement: Callable[[Text], bool]
    """It has a word for a movement in it: `Calf stretch`."""
    is_behind_all: Callable[[Text], bool]
    """It is of all exercises above it, or comes after them: `Repeat 3 times`, `Cool down: walk`."""
    widest: int
    """Characters of the widest line of the text."""


def apart(block: List, before: Block | None, after: Block | None, source: Source, signs: Signs) -> Iterator[Block]:
    """A list in the parts into which such paragraphs divide it, and these; what comes `before` it may be a name."""
    items: list[Item] = []
    named_before = _ends_with_name(before, signs)
    for number, item in enumerate(block.items, start=1):
        is_last = number == len(block.items)
        named = _before_name(item, after, source, signs) if is_last else None
        named = named or (_before_all(block, source, signs) if is_last else None)
        following = after if is_last else block.items[number]
        named = named or _before_next_name(item, following, source, signs, named=named_before)
        own, outside = named or _divided(item, source, signs, is_last=is_last) or (item, None)
        items.append(own)
        if outside is not None:
            yield replace(block, items=tuple(items))
            yield outside
            items = []
    if items:
        yield replace(block, items=tuple(items))


def _divided(item: Item, source: Source, signs: Signs, *, is_last: bool) -> tuple[Item, Paragraph] | None:
    """An item without a number and the paragraph under it; None where there is none."""
    last = item.blocks[-1] if item.blocks else None
    if item.label or not isinstance(last, Paragraph) or len(item.blocks) > 1:
        return None
    lines = last.text.content.split("\n")
    start = 0
    tells = _is_name(last, lines[0])
    for number, (above, line) in enumerate(pairwise(lines), start=1):
        start += len(above) + 1
        may_be_wrapped = len(above.rstrip()) >= FULL_LINE and not above.rstrip().endswith((".", "!", "?", ":"))
        leads = not is_last and number == len(lines) - 1
        stands = not tells and _stands_for_itself(line.strip(), above.rstrip(), leads=leads)
        own = last.text.slice(start, start + len(line))
        loud = _is_bold(last, start, start + len(line))
        heads = leads and (signs.counts(own) or signs.calls(own) or (loud and signs.may_name(own)))
        if (heads or (stands and not may_be_wrapped)) and _at_margin(last, start, source):
            return _cut(item, last, start)
    return None


def _before_name(item: Item, after: Block | None, source: Source, signs: Signs) -> tuple[Item, Paragraph] | None:
    """The last item of a list and what begins with a name under it; None where nothing does.

    A single line that names no movement may be a remark.
    """
    last = item.blocks[-1] if item.blocks else None
    if not isinstance(last, Paragraph):
        return None
    lines = raw_lines(last.text.content)
    found: list[int] = []
    sure = False
    for at, (above, line) in enumerate(pairwise(lines), start=1):
        own = last.text.slice(line.start, line.end).strip()
        below = Paragraph(last.text.slice(lines[at + 1].start, lines[at + 1].end)) if at + 1 < len(lines) else after
        closed = above.content.rstrip().endswith((".", "!", "?"))
        if closed and signs.may_head(own) and is_longer(below, own) and _at_margin(last, line.start, source):
            found.append(line.start)
            sure = sure or len(found) >= LEAST_NAMES or signs.names_movement(own) or isinstance(below, List)
    return _cut(item, last, found[0]) if sure else None


def _ends_with_name(before: Block | None, signs: Signs) -> bool:
    """Whether the last line of a paragraph, or the one over its last sentences, may name what is listed under it.

    That paragraph may still be in the last item of a list.
    """
    if isinstance(before, List) and before.items and before.items[-1].blocks:
        before = before.items[-1].blocks[-1]
    if not isinstance(before, Paragraph):
        return False
    lines = lines_as_written(before.text)
    told = len(list(takewhile(lambda line: line.content.endswith(TOLD), reversed(lines))))
    names = lines[-1 - told :]
    return any(signs.is_part(name) or _may_be_over_items(name, signs) for name in names)


def _may_be_over_items(line: Text, signs: Signs) -> bool:
    name = line.content.rstrip(" :")
    few = 0 < len(name.split()) <= MOST_LABEL_WORDS and not any(c.isdecimal() for c in name)
    return few and name[:1].isupper() and name[-1:].isalpha() and signs.may_head(line)


def _before_next_name(
    item: Item, following: Block | Item | None, source: Source, signs: Signs, *, named: bool
) -> tuple[Item, Paragraph] | None:
    """An item and what is told under it of what comes next, from its name on; None where nothing is.

    The name of a part of a workout and the number of an exercise are one anywhere, any other where one stands over the
    list too (`named`). Under a number it is one only where the numbers begin anew behind it.
    """
    last = item.blocks[-1] if item.blocks else None
    goes_on = isinstance(following, Item) and following.label != "1"
    if not isinstance(last, Paragraph) or (item.label and goes_on):
        return None
    lines = raw_lines(last.text.content)
    last_open = max((at for at, line in enumerate(lines) if not line.content.rstrip().endswith(TOLD)), default=0)
    for at, (above, line) in enumerate(pairwise(lines), start=1):
        own = last.text.slice(line.start, line.end).strip()
        heads = signs.is_part(own) or signs.counts(own) or (named and _may_be_over_items(own, signs))
        over = at + 1 < len(lines) or following is not None
        closed = last_open <= at
        full = _is_full(above.content.rstrip(), line.content, signs.widest)
        if heads and over and closed and not full and _at_margin(last, line.start, source):
            return _cut(item, last, line.start)
    return None


def _is_full(above: str, line: str, widest: int) -> bool:
    """Whether a line may have been broken because it was full: with the first word below it, it would be the widest."""
    return len(above) >= FULL_LINE and not above.endswith(TOLD) and len(above) + 1 + first_word(line) > widest


def _before_all(block: List, source: Source, signs: Signs) -> tuple[Item, Paragraph] | None:
    """The last item of a list of single lines and a line under it that is of all of them, or comes after them."""
    *others, item = block.items
    last = item.blocks[-1] if item.blocks else None
    if not others or not isinstance(last, Paragraph) or len(item.blocks) > 1:
        return None
    if any(len(one.blocks) != 1 or "\n" in _words(one.blocks[0]).strip() for one in others):
        return None
    first, *under = raw_lines(last.text.content)
    if not under or len(first.content.rstrip()) >= FULL_LINE:
        return None
    own = last.text.slice(under[0].start, under[0].end).strip()
    stands = own.content[:1].isupper() and signs.is_behind_all(own)
    return _cut(item, last, under[0].start) if stands and _at_margin(last, under[0].start, source) else None


def _words(block: Block) -> str:
    return block.text.content if isinstance(block, Paragraph) else ""


def _cut(item: Item, last: Paragraph, start: int) -> tuple[Item, Paragraph]:
    """An item up to a place in its last paragraph, and what stands from there on."""
    own = replace(item, blocks=(*item.blocks[:-1], _part(last, 0, start)))
    return own, _part(last, start, len(last.text))


def _part(paragraph: Paragraph, start: int, end: int) -> Paragraph:
    """Some lines of a paragraph, without blanks around them."""
    part = paragraph.slice(start, end)
    return replace(part, text=part.text.strip())


def _at_margin(paragraph: Paragraph, start: int, source: Source) -> bool:
    """Whether nothing stands in the source in front of a line but its margin and signs of its type."""
    place = paragraph.text.offset(start)
    while source.text[place - 1 : place] in ("*", "_"):
        place -= 1
    return source.line(place) > 1 and source.column(place) == len(source.margin) + 1


def _is_bold(paragraph: Paragraph, start: int, end: int) -> bool:
    """Whether a line of a paragraph is all bold, a sign at its end aside."""
    return paragraph.bold_in(start, end) >= len(paragraph.text.content[start:end].rstrip(" :")) > 0


def _is_name(paragraph: Paragraph, line: str) -> bool:
    """Whether the first line of a paragraph is a name: with a colon at its end, or bold but for what is in brackets."""
    return line.rstrip().endswith(":") or _is_bold(paragraph, 0, len(IN_BRACKETS.sub("", line)))


def _stands_for_itself(line: str, above: str, *, leads: bool) -> bool:
    """Whether a line is the heading of the items that come, where it leads to any, or a paragraph."""
    few = leads and len(line.split()) <= MOST_LABEL_WORDS
    named = line[-1:].isalpha() and not any(c.isdecimal() for c in line) and above.endswith((".", "!", "?"))
    return (few and named) or (line[:1].isupper() and ((few and line.endswith(":")) or len(line) >= PARAGRAPH_LINE))
