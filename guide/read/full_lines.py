"""Lines that were broken because they were full, all of a page to the same width: they are joined again.

Where a program has broken them, each line that goes on in the next is so long that the next word had no room on it. Of
lines that were ended on purpose this is so only by accident. What goes on for certain, in the middle of a sentence,
tells one page from the other. Lines of uneven width, as a printed page has, are left to whoever reads the words.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final, NamedTuple

from guide.late import late_pattern
from guide.read.page import Edit, Page

_LINE: Final = late_pattern(r"(?m)^[ \t]*(?P<words>\S.*)")
_BEGINS_ANEW: Final = late_pattern(
    r"(?:[-*+•·▪●■◆❖➤➢►▸✓✔✅–—]|\(?(?:\d{1,3}|[A-Za-z])[.)])(?:\s|$)|[#>|]|[*_]{2}|```|<"
)
"""An item, a heading, a quotation, a row of a table, something bold: none of these goes on from the line before."""
_STANDS_ALONE: Final = late_pattern(r"[#|]|```|[-=*_]{3,}$")
"""A heading or a row of a table, which does not go on."""
_ENDS: Final = tuple('.!?:;”"’)')
_NARROWEST: Final = 40
_WIDEST: Final = 132
"""Columns between which text is broken by a program."""
_LEAST: Final = 4
_SHARE: Final = 0.95
"""So many lines that go on for certain tell of the width of a page, if nearly all of them are full."""


class _Line(NamedTuple):
    start: int
    begin: int
    """Where its words begin."""
    words: str
    """Without blanks around them."""

    @property
    def end(self) -> int:
        return self.begin + len(self.words)


def with_full_lines_joined(page: Page, start: int) -> Page:
    """The page with the lines joined from an index on that were broken to its width; any other page as it is."""
    lines = [_line(found) for found in _LINE.finditer(page.content, start)]
    width = max((line.end - line.start for line in lines), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return page
    pairs = [(line, after) for line, after in pairwise(lines) if _may_go_on(line, after, page.content)]
    full = [(line, after) for line, after in pairs if _is_full(line, after, width)]
    surely, surely_full = (sum(_goes_on(line, after) for line, after in some) for some in (pairs, full))
    if surely < _LEAST or surely_full < _SHARE * surely:
        return page
    return page.edited(Edit(line.end, after.begin, " ") for line, after in full)


def _line(found: re.Match[str]) -> _Line:
    return _Line(found.start(), found.start("words"), found["words"].rstrip())


def _may_go_on(line: _Line, after: _Line, content: str) -> bool:
    """Whether nothing but the end of a line stands between two, and neither is of a kind that stands alone."""
    is_next = content.count("\n", line.end, after.begin) == 1
    return is_next and not _STANDS_ALONE.match(line.words) and not _BEGINS_ANEW.match(after.words)


def _goes_on(line: _Line, after: _Line) -> bool:
    """Whether a line certainly ends inside a sentence."""
    return after.words[0].islower() and not line.words.endswith(_ENDS)


def _is_full(line: _Line, after: _Line, width: int) -> bool:
    return line.end - line.start + 1 + len(after.words.split(maxsplit=1)[0]) > width
