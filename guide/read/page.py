"""A page: text that is being taken apart, and the way back to the file.

Reading edits text before it parses it: look-alike letters, line ends, bullets that Markdown does not know. A Page is
the text after some edits; it can be edited again, and any stretch of it can be cut out as a `Text` whose characters
still know where they stand in the file.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Final, NamedTuple

from guide.model.text import Source, Span, Text
from guide.values import dataclass

Places = list[tuple[int, int]]

_AFTER_ALL: Final = 1 << 62


class Edit(NamedTuple):
    """A stretch of a page, half-open, and what to read instead."""

    start: int
    end: int
    instead: str


@dataclass(frozen=True, slots=True)
class Page:
    """Text with the way back to the file."""

    content: str
    places: tuple[tuple[int, int], ...] = ((0, 0),)
    """As in `Text`; offsets never go backwards."""

    def offset(self, index: int) -> int:
        """Where the character at an index stands in the file."""
        at, place = self.places[max(0, bisect_right(self.places, (index, _AFTER_ALL)) - 1)]
        return place + index - at

    def span(self, start: int, end: int) -> Span:
        """Where a stretch stands in the file."""
        if start >= end:
            return Span(self.offset(start), self.offset(start))
        return Span(self.offset(start), self.offset(end - 1) + 1)

    def cut(self, start: int, end: int) -> Text:
        """A stretch as text of its own."""
        return Text(self.content[start:end], tuple(self._places(start, end)))

    def part(self, start: int, end: int) -> Page:
        """A stretch as a page of its own."""
        return Page(self.content[start:end], tuple(self._places(start, end)))

    def edited(self, edits: Iterable[Edit]) -> Page:
        """The page after some edits, which are in order; one that overlaps an earlier one is left out."""
        weaver = Weaver(self)
        at = 0
        for edit in edits:
            if edit.start >= at:
                weaver.keep(at, edit.start)
                weaver.put(edit.instead, edit.start, edit.end)
                at = edit.end
        if at == 0:
            return self
        weaver.keep(at, len(self.content))
        return Page(*weaver.woven())

    def _places(self, start: int, end: int) -> Places:
        first = bisect_right(self.places, (start, _AFTER_ALL))
        at, place = self.places[max(0, first - 1)]
        inside = self.places[first : bisect_left(self.places, (end, -1))]
        return [(0, place + start - at), *((at - start, place) for at, place in inside)]


def page_of(source: Source) -> Page:
    """All of a source but the margin in front of its lines."""
    page = Page(source.text)
    if not source.margin:
        return page
    starts = (start for start in source.line_starts if source.text.startswith(source.margin, start))
    return page.edited(Edit(start, start + len(source.margin), "") for start in starts)


class Weaver:
    """Puts a text together from stretches of a page and from characters read instead of others."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._pieces: list[str] = []
        self._places: Places = []
        self.length = 0

    def keep(self, start: int, end: int) -> None:
        """Append a stretch of the page as it is."""
        if start < end:
            for at, place in self._page._places(start, end):
                self._note(self.length + at, place)
            self._append(self._page.content[start:end])

    def put(self, content: str, start: int, end: int) -> None:
        """Append characters that are read instead of a stretch of the page."""
        if len(content) == end - start:
            for at, place in self._page._places(start, end):
                self._note(self.length + at, place)
        else:
            for index in range(len(content)):
                self._note(self.length + index, self._page.offset(max(start, min(start + index, end - 1))))
        self._append(content)

    def woven(self) -> tuple[str, tuple[tuple[int, int], ...]]:
        """The content so far, and its places."""
        return "".join(self._pieces), tuple(self._places) or ((0, 0),)

    def text(self) -> Text:
        """The text so far."""
        return Text(*self.woven())

    def _append(self, content: str) -> None:
        self._pieces.append(content)
        self.length += len(content)

    def _note(self, index: int, place: int) -> None:
        if self._places:
            at, before = self._places[-1]
            if before + index - at == place:
                return
        self._places.append((index, place))
