"""A Document: what an article looks like, before anybody asks what it means."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import islice, takewhile
from typing import TypeAlias

from guide.model.findings import Finding
from guide.model.text import Source, Span, Text
from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that is marked as one."""

    level: int
    """From 1, the outermost."""
    text: Text
    is_exercise: bool = False
    """The file says beyond doubt that it names an exercise: a record among others of exercises does."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. Line ends of the source are kept: whether they mean anything is for later."""

    text: Text
    strong: tuple[tuple[int, int], ...] = ()
    """Stretches of `text.content` set in bold, half-open, in order and apart."""

    def slice(self, start: int, end: int) -> Paragraph:
        """A stretch of it as a paragraph of its own."""
        around = self.bold_around(start, end)
        strong = ((max(first, start) - start, min(last, end) - start) for first, last in around)
        return Paragraph(self.text.slice(start, end), tuple((first, last) for first, last in strong if first < last))

    def strip(self) -> Paragraph:
        """The same without blanks around it."""
        content = self.text.content
        start = len(content) - len(content.lstrip())
        return self.slice(start, start + len(content.strip()))

    def bold_in(self, start: int, end: int) -> int:
        """How many characters of a stretch are set in bold."""
        return sum(max(0, min(last, end) - max(first, start)) for first, last in self.bold_around(start, end))

    def bold_around(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Where bold type begins and ends that may be in a stretch of it."""
        first = max(0, bisect_right(self.strong, (start, start)) - 1)
        return takewhile(lambda bold: bold[0] < end, islice(self.strong, first, None))


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list."""

    label: str
    """Its number or letter as written, without punctuation (`3`, `B`); empty for a bullet."""
    span: Span
    blocks: tuple[Block, ...]

    @property
    def first(self) -> Block | None:
        """What stands first in it."""
        return self.blocks[0] if self.blocks else None


@dataclass(frozen=True, slots=True)
class List:
    """A numbered or bulleted list."""

    ordered: bool
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row."""

    header: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]
    """Each as long as the header."""


PAGE_TITLE = "page title"
"""Why the title of a page that has headings is left out: a browser shows it above the page, not on it."""


@dataclass(frozen=True, slots=True)
class Clutter:
    """Something that is not part of the article's text, kept so that nothing disappears unseen."""

    text: Text
    reason: str
    """Why it is left out, for the listener's eyes: "link", "picture", "navigation"."""


Block: TypeAlias = Heading | Paragraph | List | Table | Clutter


@dataclass(frozen=True, slots=True)
class Setting:
    """One line of the front matter."""

    name: str
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Document:
    """An article, taken apart."""

    source: Source
    settings: tuple[Setting, ...]
    """The front matter, in order."""
    blocks: tuple[Block, ...]
    findings: tuple[Finding, ...]
    """What reading had to repair."""


def texts_of(blocks: Iterable[Block]) -> Iterator[Text]:
    """All words that would be heard, in order; clutter is not."""
    for block in blocks:
        match block:
            case Heading(text=text) | Paragraph(text=text):
                yield text
            case List(items=items):
                for item in items:
                    yield from texts_of(item.blocks)
            case Table():
                for row in (block.header, *block.rows):
                    yield from row
            case Clutter():
                pass
