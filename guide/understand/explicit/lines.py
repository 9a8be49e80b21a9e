"""The lines of an explicit script: each is one step, its words followed by its marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from guide.late import late_pattern
from guide.model.document import Block, Clutter, Document, Heading, List, Paragraph, Table
from guide.model.findings import Finding
from guide.model.routine import LeftOut
from guide.model.text import Source, Text
from guide.understand.lexicon import Lexicon
from guide.understand.marks.finding import BRACKETS, is_escaped, unreadable
from guide.understand.marks.reading import read_mark
from guide.understand.marks.values import MarkValue
from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """Words with the marks behind them; a line of marks has no words."""

    words: Text | None
    values: tuple[MarkValue, ...]
    """What its marks say, in order."""
    place: Text
    """All of it, for findings."""


@dataclass(frozen=True, slots=True)
class Head:
    """A heading."""

    level: int
    line: Line


class Lines:
    """Reads the blocks of a script."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self.source: Source = document.source
        self.lexicon = lexicon
        self.left_out: list[LeftOut] = []
        self.findings: list[Finding] = []

    def read(self, blocks: Iterable[Block]) -> Iterator[Head | Line]:
        """Headings and lines in order."""
        for block in blocks:
            match block:
                case Heading(level, text):
                    lines = tuple(self._marked(text))
                    yield from (Head(level, line) for line in lines[:1])
                    yield from lines[1:]
                case Paragraph(text=text):
                    for line in _written_lines(text):
                        yield from self._marked(line)
                case List(items=items):
                    for item in items:
                        yield from self.read(item.blocks)
                case Table(header, rows):
                    for cell in (cell for row in (header, *rows) for cell in row):
                        yield from self._marked(cell)
                case Clutter(text, reason):
                    self.left_out.append(LeftOut(text, reason))

    def _marked(self, text: Text) -> Iterator[Line]:
        """A line cut behind its marks."""
        start = 0
        for run in self._runs(text):
            words = text.slice(start, run[0].start()).strip()
            values = chain.from_iterable(self._read(text.slice(one.start(1), one.end(1))) for one in run)
            place = text.slice(start, run[-1].end()).strip()
            yield Line(words if _has_words(words.content) else None, tuple(values), place)
            start = run[-1].end()
        rest = text.slice(start).strip()
        if _has_words(rest.content):
            yield Line(rest, (), rest)

    def _runs(self, text: Text) -> list[list[re.Match[str]]]:
        """The marks of a line, those without words between them together."""
        runs: list[list[re.Match[str]]] = []
        for bracket in BRACKETS.finditer(text.content):
            if is_escaped(text, bracket.start(), self.source):
                continue
            if runs and not _has_words(text.content[runs[-1][-1].end() : bracket.start()]):
                runs[-1].append(bracket)
            else:
                runs.append([bracket])
        return runs

    def _read(self, mark: Text) -> tuple[MarkValue, ...]:
        """What a mark says; nothing, and an error, where it cannot be read."""
        values = read_mark(mark, self.lexicon)
        if values is None:
            self.findings.append(unreadable(mark))
        return values or ()


def _has_words(content: str) -> bool:
    return any(character.isalnum() for character in content)


_ENDS: Final = late_pattern(r"[.!?…:\]][\"'”’)*_]*\s*$")


def _written_lines(text: Text) -> Iterator[Text]:
    """The lines of a paragraph; a line that ends without a full stop or a mark goes on in the next."""
    start = 0
    for end in re.finditer(r"\n|$", text.content):
        if end.start() < len(text.content) and not _ENDS.search(text.content, start, end.start()):
            continue
        line = text.slice(start, end.start()).strip()
        if _has_words(line.content):
            yield line
        start = end.end()
