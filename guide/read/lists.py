"""Lists that a page shows without saying that they are lists: lines that begin with bullets or count up.

Word processors and mail programs write `<p>1. Sit</p><p>2. Stand</p>`, blogs write `- sit<br>- stand`. Labels that are
no plain numbers, `A)` or `(1)`, are those of plain text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from guide.late import late_pattern
from guide.model.document import Block, Item, List, Paragraph
from guide.model.text import Text
from guide.read.bullets import BULLET
from guide.read.markdown import labels

_MARK: Final = late_pattern(
    rf"(?P<bullet>{BULLET})\s*(?=\S)"
    r"|(?P<dash>[-–—*])\s+(?=\S)|(?P<number>\d{1,3})(?:[.)]\s+(?=\S)|\s?(?:[–—-]|:)\s+(?=[^\W\d]))"
)

_POINT: Final = late_pattern(r"\d{1,3}[.)]\s+(?P<capital>[^\W\da-z])?")
"""A number that counts by itself; in the middle of a paragraph it does so before a capital."""
_UNCOUNTED: Final = ("bullet", "dash")
_WIDEST_GAP: Final = 3
"""Authors skip numbers, and forget to count."""


class Line(NamedTuple):
    """A line of a paragraph, and the mark it begins with."""

    paragraph: Paragraph
    kind: str
    """`bullet`, `dash`, `number`, a kind of labels, or nothing."""
    label: str
    ordinal: int
    """What the label counts; 0 without one."""
    end: int
    """Where the mark ends."""
    begins_paragraph: bool
    is_sure: bool
    """Whether it is an item even where no other stands beside it."""

    def item(self) -> Item:
        """The line as an item of a list."""
        words = self.paragraph.slice(self.end, len(self.paragraph.text))
        return Item(self.label, self.paragraph.text.span(), (words,))


def with_lists(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks, runs of marked lines as lists."""
    return tuple(_blocks(blocks))


def _blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    read = [(block, [*_lines(block)] if isinstance(block, Paragraph) else []) for block in blocks]
    told = iter(_labelled([*_counted(line for _, own in read for line in own)]))
    lines: list[Line] = []
    for block, unread in read:
        own = [next(told) for _ in unread]
        if any(line.kind for line in own):
            lines += own
        else:
            yield from _rebuilt(lines)
            lines = []
            yield block
    yield from _rebuilt(lines)


def _lines(paragraph: Paragraph) -> Iterator[Line]:
    for start, end in _stretches(paragraph.text.content):
        part = paragraph.slice(start, end)
        mark = _MARK.match(part.text.content)
        if mark is None or _is_bold_until(part, mark.end()):
            yield Line(part, "", "", 0, 0, start == 0, is_sure=False)
            continue
        kind = mark.lastgroup or ""
        label = mark["number"] or ""
        yield Line(part, kind, label, int(label or 0), mark.end(), start == 0, is_sure=kind == "bullet")


def _is_bold_until(line: Paragraph, end: int) -> bool:
    """Whether bold type begins in the mark of a line: it is a name then, and no item."""
    return any(bold_from < end for bold_from, _ in line.strong)


def _counted(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines, sure of each that begins a paragraph with a number and a point, or counts on with the next one."""
    last = 0
    for line in lines:
        point = _POINT.match(line.paragraph.text.content) if line.kind == "number" else None
        if point is None:
            yield line
            continue
        counts_on = point["capital"] is not None and line.ordinal in (1, last + 1)
        last = line.ordinal
        yield line._replace(is_sure=line.begins_paragraph or counts_on)


def _labelled(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines; those that begin with the labels of a count as items of it."""
    typed: list[labels.Line] = []
    place = 0
    for line in lines:
        content = line.paragraph.text.content
        typed.append(labels.Line(place, place + len(content), content))
        place += len(content) + 1
    found = {label.start: label for label in labels.labels_in_front(typed)}
    for line, one in zip(lines, typed, strict=True):
        label = found.get(one.start)
        end = label.end - label.start if label is not None else 0
        if label is None or _is_bold_until(line.paragraph, end):
            yield line
        else:
            yield line._replace(kind=label.kind, label=label.name, ordinal=label.ordinal, end=end, is_sure=True)


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
            yield List(lines[at].kind not in _UNCOUNTED, tuple(line.item() for line in lines[at:end]))
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
    return end if lines[start].is_sure or (kind and end > start + 1) else start


def _follows(before: Line, line: Line) -> bool:
    return line.kind in _UNCOUNTED or 0 <= line.ordinal - before.ordinal <= _WIDEST_GAP


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
