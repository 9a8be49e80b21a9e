"""Words that know where in the source they came from.

Reading repairs and rearranges text (look-alike letters, markup, entities, cells of a table), yet everything said about
it later points into the original file. So text travels as `Text`: the clean words together with their places.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import field
from os.path import commonprefix
from typing import Final

from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open stretch of characters in the source."""

    start: int
    end: int

    def __post_init__(self) -> None:
        assert 0 <= self.start <= self.end, f"a span runs forward from 0, not from {self.start} to {self.end}"

    def join(self, other: Span) -> Span:
        """The shortest span that covers both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


NOWHERE = Span(0, 0)
"""The span of what no source says."""

_LINE_END: Final = re.compile(r"\r\n?|\n")
_BEFORE_WORDS: Final = re.compile(r"(?m)^[ \t]*(?=\S)")
_AFTER_ALL: Final = 1 << 62
"""Greater than any offset."""


@dataclass(frozen=True, slots=True)
class Source:
    """An article as it was found, and how to name places in it."""

    name: str
    """The file as the user named it, or `-`."""
    text: str
    """Every character of the file, line ends as they are."""
    line_starts: tuple[int, ...] = field(init=False, compare=False, repr=False)
    margin: str = field(init=False, compare=False, repr=False)
    """Blanks with which all its lines begin, as in text from a letter or out of a program."""

    def __post_init__(self) -> None:
        starts = (0, *(line_end.end() for line_end in _LINE_END.finditer(self.text)))
        object.__setattr__(self, "line_starts", starts)
        object.__setattr__(self, "margin", commonprefix(_BEFORE_WORDS.findall(self.text)))  # noqa: RUF071 — no paths

    def line(self, offset: int) -> int:
        """The line of an offset, from 1."""
        return bisect_right(self.line_starts, offset)

    def column(self, offset: int) -> int:
        """The column of an offset, in characters from 1."""
        return offset - self.line_starts[self.line(offset) - 1] + 1

    def quote(self, span: Span) -> str:
        """The source's own words, verbatim."""
        return self.text[span.start : span.end]


@dataclass(frozen=True, slots=True)
class Text:
    """Clean words, each character with its place in the source."""

    content: str
    places: tuple[tuple[int, int], ...] = field(default=((0, 0),), compare=False)
    """(index in content, offset in source), ascending by index; from one to the next both advance together.
    Offsets may jump, also backwards, where text was taken from elsewhere."""

    def __len__(self) -> int:
        return len(self.content)

    def offset(self, index: int) -> int:
        """Where the character at an index of the content stands in the source."""
        at, place = self.places[max(0, bisect_right(self.places, (index, _AFTER_ALL)) - 1)]
        return place + index - at

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """Where a stretch of the content stands in the source."""
        end = len(self.content) if end is None else end
        if start >= end:
            return Span(self.offset(start), self.offset(start))
        first, last = self.offset(start), self.offset(end - 1)
        return Span(min(first, last), max(first, last) + 1)

    def slice(self, start: int, end: int | None = None) -> Text:
        """A stretch of it."""
        end = len(self.content) if end is None else min(end, len(self.content))
        start = min(start, end)
        first = bisect_right(self.places, (start, _AFTER_ALL))
        inside = self.places[first : bisect_left(self.places, (end, -1), first)]
        moved = ((at - start, place) for at, place in inside) if start else inside
        return Text(self.content[start:end], ((0, self.offset(start)), *moved))

    def strip(self, characters: str | None = None) -> Text:
        """Without these characters (white space) at either end."""
        left = len(self.content) - len(self.content.lstrip(characters))
        return self.slice(left, max(left, len(self.content.rstrip(characters))))


def one_line(words: str) -> str:
    """Words as they stand in a title, a tag or a table: every run of white space is one space."""
    return " ".join(words.split())


def plain(content: str, offset: int = 0) -> Text:
    """Text that stands in the source just as it is, from an offset on."""
    return Text(content, ((0, offset),))


def joined(parts: Iterable[Text], separator: str = " ") -> Text:
    """Several texts in a row; the separator counts as standing right after the text before it."""
    content: list[str] = []
    places: list[tuple[int, int]] = []
    length = 0
    for part in parts:
        if content and separator:
            content.append(separator)
            length += len(separator)
        places += [(length + at, place) for at, place in part.places]
        content.append(part.content)
        length += len(part.content)
    return Text("".join(content), tuple(places) or ((0, 0),))
