"""Running text that is set in two columns side by side, as programs copy it from a printed page.

    Sit tall and breathe in            Stand behind a chair and
    slowly through your nose.          lift one heel after the other.

The left column is read to its end, then the right one. What tells them from the columns of a table: in both, lines go
on from one to the next in the middle of a sentence, and no line of either crosses the gutter between them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from guide.late import late_pattern
from guide.read.page import Page, Weaver

_LINE: Final = late_pattern(r"^.*$", re.MULTILINE)
_GAP: Final = late_pattern(r"(?<=\S) {3,}(?=\S)")
_CLOSED: Final = late_pattern(r"[.!?:;]\W*$")
_FEWEST_LINES: Final = 4
"""Lines that have words on both sides of the gutter."""
_FEWEST_GOING_ON: Final = 2
"""Lines in each column that go on with the sentence of the line above."""
_LEAST_GOING_ON: Final = 0.3
"""The share of such lines in both columns."""
_DEEPEST: Final = 4
"""Places by which text may be set in under its number or its heading."""
_NARROWEST: Final = 16
"""Characters before the right column: what is narrower holds names or numbers."""


class Line(NamedTuple):
    """A line of a page, without its end."""

    start: int
    content: str

    def left(self, gutter: int) -> tuple[int, int]:
        """Where the words of the left column stand on the page."""
        words = self.content[:gutter].rstrip()
        return self.start, self.start + len(words)

    def right(self, gutter: int) -> tuple[int, int]:
        """Where the words of the right column stand on the page."""
        return min(self.start + gutter, self.start + len(self.content)), self.start + len(self.content)


class Columns(NamedTuple):
    """Lines that are set in two columns, and where the right one begins."""

    lines: tuple[Line, ...]
    gutter: int

    @property
    def start(self) -> int:
        """Where they begin on the page."""
        return self.lines[0].start

    @property
    def end(self) -> int:
        """Where they end on the page."""
        return self.lines[-1].start + len(self.lines[-1].content)


def in_reading_order(page: Page, start: int) -> tuple[Page, ...]:
    """The page from an index on in as many pages as it takes to read one column after the other."""
    found = list(_columns(page.content, start)) if _GAP.search(page.content, start) else []
    if not found:
        return (page,)
    pages: list[Page] = []
    weaver, at = Weaver(page), 0
    for columns in found:
        weaver.keep(at, columns.start)
        _keep(weaver, [line.left(columns.gutter) for line in columns.lines])
        pages.append(Page(*weaver.woven()))
        weaver, at = Weaver(page), columns.end
        _keep(weaver, [line.right(columns.gutter) for line in columns.lines])
    weaver.keep(at, len(page.content))
    return (*pages, Page(*weaver.woven()))


def _keep(weaver: Weaver, cells: Sequence[tuple[int, int]]) -> None:
    """Append the lines of a column, and a blank one."""
    for start, end in cells:
        weaver.keep(start, end)
        weaver.put("\n", end, end)
    weaver.put("\n", cells[-1][1], cells[-1][1])


def _columns(content: str, start: int) -> Iterator[Columns]:
    """What is set in columns on a page."""
    run: list[Line] = []
    for found in _LINE.finditer(content, start):
        if found[0].strip():
            run.append(Line(found.start(), found[0]))
            continue
        yield from _in_run(run)
        run = []
    yield from _in_run(run)


def _in_run(run: Sequence[Line]) -> Iterator[Columns]:
    """The columns that lines without a blank one between them are set in."""
    ends = Counter(gap.end() for line in run for gap in _GAP.finditer(line.content))
    usual, count = max(ends.items(), key=lambda one: (one[1], one[0]), default=(0, 0))
    begins = (end for end in sorted(ends) if usual - _DEEPEST <= end <= usual and _is_clear(run, end))
    gutter = next(begins, 0)
    if count >= _FEWEST_LINES and gutter >= _NARROWEST and _is_text(run, gutter):
        yield Columns(tuple(run), gutter)


def _is_clear(run: Sequence[Line], gutter: int) -> bool:
    """Whether no word of any line stands in the two places before the right column."""
    return not any(line.content[max(0, gutter - 2) : gutter].strip() for line in run)


def _is_text(run: Sequence[Line], gutter: int) -> bool:
    """Whether sentences go on from line to line in both columns."""
    sides = [
        [line.content[:gutter].strip() for line in run],
        [line.content[gutter:].strip() for line in run],
    ]
    going = [sum(map(_goes_on, *zip(*pairwise(side), strict=True))) for side in sides]
    return min(going) >= _FEWEST_GOING_ON and sum(going) >= _LEAST_GOING_ON * 2 * (len(run) - 1)


def _goes_on(above: str, line: str) -> bool:
    """Whether a line goes on with the sentence of the one above."""
    return bool(above) and line[:1].islower() and _CLOSED.search(above) is None
