"""Lists that a page shows without saying that they are lists: lines that begin with bullets or count up.

Word processors and mail programs write `<p>1. Sit</p><p>2. Stand</p>`, blogs write `- sit<br>- stand`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from guide.late import late_pattern
from guide.model.document import Block, Item, List, Paragraph
from guide.model.text import Text
from guide.read.bullets import BULLET

_MARK: Final = late_pattern(
    rf"(?P<bullet>{BULLET})\s*(?=\S)"
    r"|(?P<dash>[-–—*])\s+(?=\S)|(?P<number>\d{1,3})(?:[.)]\s+(?=\S)|\s?(?:[–—-]|:)\s+(?=[^\W\d]))"
)

_WIDEST_GAP: Final = 3
"""Authors skip numbers, and forget to count."""


class Line(NamedTuple):
    """A line of a paragraph, and the mark it begins with."""

    paragraph: Paragraph
    kind: str
    """`bullet`, `dash`, `number`, or nothing."""
    label: str
    end: int
    """Where the mark ends."""
    begins_paragraph: bool

    def item(self) -> Item:
        """The line as an item of a list."""
        words = self.paragraph.slice(self.end, len(self.paragraph.text))
        return Item(self.label, self.paragraph.text.span(), (words,))


def with_lists(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks, runs of marked lines as lists."""
    return tuple(_blocks(blocks))


def _blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    lines: list[Line] = []
    for block in blocks:
        if isinstance(block, Paragraph) and any(line.kind for line in _lines(block)):
            lines += _lines(block)
        else:
            yield from _rebuilt(lines)
            lines = []
            yield block
    yield from _rebuilt(lines)


def _lines(paragraph: Paragraph) -> Iterator[Line]:
    for start, end in _stretches(paragraph.text.content):
        part = paragraph.slice(start, end)
        mark = _MARK.match(part.text.content)
        is_name = any(bold_from < mark.end() for bold_from, _ in part.strong) if mark else False
        kind = mark.lastgroup or "" if mark and not is_name else ""
        label = mark["number"] or "" if mark and kind else ""
        yield Line(part, kind, label, mark.end() if mark and kind else 0, start == 0)


def _stretches(content: str) -> Iterator[tuple[int, int]]:
    """Where lines begin and end; a marked one that was broken goes on in those that begin with a small letter."""
    start = 0
    for end in (found.start() for found in re.finditer("\n", content)):
        if not (content[end + 1 : end + 2].islower() and _MARK.match(content, start)):
            yield start, end
            start = end + 1
    yield start, len(content)


def _rebuilt(lines: list[Line]) -> Iterator[Block]:
    """Lists of the runs, and paragraphs of what stands between them."""
    at = 0
    while at < len(lines):
        end = _run_end(lines, at)
        if end > at:
            yield List(lines[at].kind == "number", tuple(line.item() for line in lines[at:end]))
            at = end
            continue
        start = at
        at += 1
        while at < len(lines) and not lines[at].begins_paragraph and _run_end(lines, at) == at:
            at += 1
        yield _joined([line.paragraph for line in lines[start:at]])


def _run_end(lines: list[Line], start: int) -> int:
    """The end of the run of items that begins at a line; the line itself where none begins."""
    kind = lines[start].kind
    end = start + 1
    while end < len(lines) and lines[end].kind == kind and _follows(lines[end - 1], lines[end]):
        end += 1
    return end if kind == "bullet" or (kind and end > start + 1) else start


def _follows(before: Line, line: Line) -> bool:
    return line.kind != "number" or 0 <= int(line.label) - int(before.label) <= _WIDEST_GAP


def _joined(parts: list[Paragraph]) -> Paragraph:
    """Lines as one paragraph again."""
    content = "\n".join(part.text.content for part in parts)
    places: list[tuple[int, int]] = []
    strong: list[tuple[int, int]] = []
    length = 0
    for part in parts:
        places += [(length + at, place) for at, place in part.text.places]
        strong += [(length + start, length + end) for start, end in part.strong]
        length += len(part.text) + 1
    return Paragraph(Text(content, tuple(places)), tuple(strong))
