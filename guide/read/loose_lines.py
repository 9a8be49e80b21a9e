"""Lines that belong together though blank lines part them, as in text that has a blank line behind each of its lines.

Text is copied so from pages that make a paragraph of each line. Rows of a table are its rows however far apart they
stand. Where each line stands alone and sentences run on from one to the next, blank lines are no ends of paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from guide.late import late_pattern
from guide.read.page import Edit, Page

_LINE: Final = late_pattern(r"(?m)^[ \t]*(?P<words>\S.*)$")
_ROW: Final = late_pattern(r"\|.*\|[ \t]*$")
_RULE: Final = late_pattern(r"\|[|:\s-]+$")
_CELLS: Final = late_pattern(r"\w[^\t\n]*\w[^\t\n]*\t+[^\t\n]*\w")
"""Words with a tab between them, as the cells of a row are copied."""
_STANDS_ALONE: Final = late_pattern(r"[#|>]|.*[.!?:;][\"'”’)*_\]]*[ \t]*$")
"""A heading, a row or a quotation, or what ends as a sentence does."""
_LETTERED: Final = late_pattern(r"\(?(?:[a-z]|[ivx]+)[.)]\s")
"""An item that small letters count."""
_NARROWEST: Final = 25
_WIDEST: Final = 132
"""Columns of a line that was broken; a shorter one may be a name in small letters, a longer one is a paragraph."""
_LEAST_BETWEEN_ROWS: Final = 2
"""So many pairs of lines with tabs in them are rows."""
_LEAST: Final = 4
"""So many lines that certainly go on tell that blank lines part no paragraphs."""


def with_loose_lines_joined(page: Page, start: int) -> Page:
    """The page without the blank lines inside tables, and inside sentences if they are everywhere, from an index on."""
    lines = list(_LINE.finditer(page.content, start))
    edits = list(_between_rows(lines))
    pairs = list(pairwise(lines))
    if all(_are_apart(line, after) for line, after in pairs):
        inside = [(line, after) for line, after in pairs if _goes_on(line["words"], after["words"])]
        edits += [Edit(line.end(), after.start("words"), " ") for line, after in inside if len(inside) >= _LEAST]
        cells = [(line, after) for line, after in pairs if _has_cells(line["words"]) and _has_cells(after["words"])]
        edits += [Edit(line.end(), after.start(), "\n") for line, after in cells if len(cells) >= _LEAST_BETWEEN_ROWS]
    return page.edited(sorted(edits))


def _are_apart(line: re.Match[str], after: re.Match[str]) -> bool:
    return after.start() - line.end() > 1


def _between_rows(lines: Sequence[re.Match[str]]) -> Iterator[Edit]:
    """What takes out the blank lines between the rows of one table; a row over a rule begins another."""
    rule = [_RULE.match(line["words"]) is not None for line in lines]
    ruled = False
    for at, (line, after) in enumerate(pairwise(lines)):
        if not (_ROW.match(line["words"]) and _ROW.match(after["words"])):
            ruled = False
            continue
        ruled = ruled or rule[at]
        if ruled and rule[at + 2 : at + 3] == [True]:
            ruled = False
        elif _are_apart(line, after):
            yield Edit(line.end(), after.start(), "\n")


def _has_cells(line: str) -> bool:
    """Whether tabs part the cells of a row, and are no blanks of a sentence."""
    return _CELLS.match(line) is not None and not _STANDS_ALONE.match(line)


def _goes_on(line: str, after: str) -> bool:
    """Whether a line certainly ends inside a sentence."""
    broken = _NARROWEST <= len(line.rstrip()) <= _WIDEST
    return broken and after[0].islower() and not (_LETTERED.match(after) or _STANDS_ALONE.match(line))
