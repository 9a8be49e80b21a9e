"""Lines that head names with a dose for all of them, as headings over lists, however they were set.

"LEGS x 3 ROUNDS" may be the first line of a paragraph of names or stand between them, it may be a line over a list, or
an item with the names under it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from guide.model.document import Block, Heading, Item, List, Paragraph
from guide.model.text import Text
from guide.understand.dosed_parts import MOST_WORDS, REMARK, are_movements, heads_names, name_of_part, names_under
from guide.understand.lexicon import Lexicon
from guide.understand.outline.sections import BOLD_LEVEL, LINE_LEVEL
from guide.understand.outline.wrapping import first_text, lines_as_written, list_of

MOST_BOLD = 0.9
"""So much of a line is bold that is set in bold, but for its marks."""


def apart(blocks: Iterable[Block], lexicon: Lexicon) -> list[Block]:
    """The blocks, parts with a dose for all that is named under them as headings over lists; as they are if none is.

    A part with a single name is one where others have several.
    """
    row = list(blocks)
    divider = _Divider(lexicon)
    divided = list(divider.divided(row))
    return divided if divider.plain else row


class _Divider:
    """Divides blocks, and knows whether there was a plain part among them."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.plain = False

    def divided(self, row: Sequence[Block]) -> Iterator[Block]:
        """The blocks in a row, each divided; what names stand in the blocks after one go with it."""
        at = 0
        while at < len(row):
            block = row[at]
            at += 1
            below = self._below(row, at) if isinstance(block, (Heading, Paragraph)) else ()
            if isinstance(block, (Heading, Paragraph)) and below and (names := self._over(block, below)):
                *before, last = lines_as_written(block.text)
                if isinstance(block, Paragraph):
                    yield from self._of_lines(block, before) if before else ()
                    block = _heading(block, last)
                yield block
                yield from names
                at += len(below)
            elif isinstance(block, Paragraph):
                yield from self._of_lines(block, lines_as_written(block.text))
            elif isinstance(block, List):
                yield from self._of_items(block)
            else:
                yield block

    def _below(self, row: Sequence[Block], at: int) -> Sequence[Block]:
        """What stands below a part: a list, a paragraph, or several that are a line each, up to the next part."""
        above = row[at - 1]
        lines = lines_as_written(above.text) if isinstance(above, (Heading, Paragraph)) else []
        if at == len(row) or not lines or name_of_part(lines[-1], self.lexicon) is None:
            return ()
        if not self._is_line(row[at]):
            return row[at : at + 1] if isinstance(row[at], (List, Paragraph)) else ()
        end = next((end for end in range(at, len(row)) if not self._is_line(row[end])), len(row))
        return row[at:end]

    def _is_line(self, block: Block) -> bool:
        """Whether a block is a line of text, and not that of a part."""
        lines = lines_as_written(block.text) if isinstance(block, Paragraph) else []
        return len(lines) == 1 and name_of_part(lines[0], self.lexicon) is None

    def _over(self, block: Heading | Paragraph, below: Sequence[Block]) -> list[Block]:
        """What stands under the last line of a block that heads the names in the blocks below; empty if none does."""
        *before, last = lines_as_written(block.text)
        among = bool(before) and name_of_part(before[-1], self.lexicon) is not None  # "Grip x6", "Fist x8"
        if isinstance(block, Paragraph) and (among or not _are_short([*before, last])):
            return []
        if isinstance(below[0], List):
            lines = [line for item in below[0].items for line in lines_as_written(first_text(item))[:1]]
            return list(below) if len(lines) == len(below[0].items) == self._names(last, lines) else []
        lines = [line for one in below if isinstance(one, Paragraph) for line in lines_as_written(one.text)]
        many = self._names(last, lines) if len(below) > 1 or _are_short(lines) else 0
        if not many:
            return []
        one = below[0] if len(below) == 1 else None
        rest = self._of_lines(one, lines[many:]) if isinstance(one, Paragraph) else below[many:]
        return [*_listed(lines[:many]), *rest]

    def _of_lines(self, paragraph: Paragraph, lines: Sequence[Text]) -> Iterator[Block]:
        """A paragraph of short lines, each part in it as a heading over its names."""
        heads = [at for at, line in enumerate(lines) if name_of_part(line, self.lexicon) is not None]
        parts = [(at, end, self._names(lines[at], lines[at + 1 : end])) for at, end in pairwise([*heads, len(lines)])]
        first = next((at for at, _, many in parts if many), None)
        if first is None or not _are_short(lines):
            yield from (paragraph,) if len(lines) == len(lines_as_written(paragraph.text)) else _each(lines)
            return
        yield from _each(lines[:first])
        for at, end, many in parts:
            if at >= first:
                yield _heading(paragraph, lines[at]) if many else Paragraph(lines[at])
                yield from _listed(lines[at + 1 : at + 1 + many])
                yield from _each(lines[at + 1 + many : end])

    def _of_items(self, block: List) -> Iterator[Block]:
        """A list, its items as headings over lists where most are parts with names under them."""
        parts = [self._of_item(item) for item in block.items]
        if sum(map(bool, parts)) <= len(parts) / 2:
            yield block
            return
        for item, part in zip(block.items, parts, strict=True):
            yield from part or [List(block.ordered, (item,))]

    def _of_item(self, item: Item) -> list[Block]:
        """The heading and the list that an item is, with what stands behind them; empty for any other."""
        first, *others = item.blocks or (None,)
        if not isinstance(first, Paragraph):
            return []
        head, *lines = lines_as_written(first.text) or (first.text,)
        many = self._names(head, lines)
        if many:
            return [_heading(first, head), *_listed(lines[:many]), *_each(lines[many:]), *others]
        if lines or not others:
            return []
        below = self._over(first, others[:1]) if isinstance(others[0], List) else []
        return [_heading(first, head), *below, *others[1:]] if below else []

    def _names(self, head: Text, lines: Sequence[Text]) -> int:
        """How many lines from the first on are names under a line; 0 where that heads none."""
        parts = (at for at, line in enumerate(lines) if name_of_part(line, self.lexicon) is not None)
        names = lines[: min(names_under(lines, self.lexicon), next(parts, len(lines)))]
        if not heads_names(head, names, self.lexicon):
            return 0
        self.plain = self.plain or are_movements(names, self.lexicon)
        return len(names)


def _each(lines: Sequence[Text]) -> Iterator[Paragraph]:
    """Lines that stand beside parts, each as a paragraph."""
    return map(Paragraph, lines)


def _heading(paragraph: Paragraph, line: Text) -> Heading:
    """A line of a paragraph as a heading: one that is set in bold is one of those."""
    start = paragraph.text.content.find(line.content)
    bold = paragraph.bold_in(start, start + len(line)) >= MOST_BOLD * len(line)
    return Heading(BOLD_LEVEL if bold else LINE_LEVEL, line)


def _are_short(lines: Sequence[Text]) -> bool:
    return all(len(REMARK.sub("", line.content).split()) <= MOST_WORDS for line in lines)


def _listed(lines: Sequence[Text]) -> Iterator[List]:
    if lines:
        yield list_of(lines)
