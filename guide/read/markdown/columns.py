"""Tables that are set with blanks, tabs, strokes, frames or commas, and that Markdown does not know.

    Exercise    Sets  Reps          Squat | 10          +-------+------+        Exercise,Sets,Reps
    Squat       3     10            Plank | 30 s        | Squat | 10   |        Squat,3,10
    Plank       1     30 s                              +-------+------+        Plank,1,30 s

Rows that follow each other and fall into the same columns become a table with strokes and a row of dashes under its
header. A first row without digits above rows with digits is the header; otherwise it is empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from guide.late import late_pattern
from guide.read.page import Edit, Page

_LINE: Final = late_pattern(r"^.*$", re.MULTILINE)
_RULE: Final = late_pattern(r"(?=.*[-—–=_]{3})[ \t|+:—–=_-]+")
_DELIMITERS: Final = late_pattern(r"(?=.*\|)[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_STROKES: Final = late_pattern(r"(?<!\\)\|")
_GAPS: Final = late_pattern(r"[ \t]*\t[ \t]*| {2,}")
_COMMAS: Final = late_pattern(r'"?(?:,(?! )|;(?! )|, ?(?=")|; ?(?="))(?=(?:[^"]*"[^"]*")*[^"]*$)"?')
"""Commas and semicolons outside quotation marks and without a blank behind them, as no sentence has them."""
_MARKER: Final = late_pattern(r"[-+*•>#][ \t]|\d{1,3}[.)][ \t]|```|~~~")
_DIGIT: Final = late_pattern(r"\d|\b(?:amrap|max|failure)\b", re.IGNORECASE)
_FEWEST_ROWS: Final = 3
"""Rows in columns without a rule under the first one."""
_FEWEST_FIELDS: Final = 3
"""Cells of rows in commas whose first one has numbers in it."""
_AGREEING: Final = 2
"""Characters by which the beginnings of cells of one column may differ."""
_WIDEST: Final = 12
"""Columns; a line with more gaps is justified text."""


class Row(NamedTuple):
    """A line that may be a row, and what stands between its cells."""

    start: int
    end: int
    content: str
    gaps: tuple[tuple[int, int], ...]
    """Stretches of the page; the first of rows with outer strokes is before the first cell."""
    cells: tuple[str, ...]
    sign: str
    """What stands between the cells: `|`, `,`, `;` or nothing but blanks."""

    @property
    def is_rule(self) -> bool:
        """Whether it only draws a line."""
        return _RULE.fullmatch(self.content) is not None


def with_tables(page: Page, start: int) -> Page:
    """The page from an index on, with tables as Markdown writes them."""
    if not re.search(r"[|\t]| {2,}|[,;](?! )", page.content[start:]):
        return page
    edits: list[Edit] = []
    run: list[Row] = []
    for line in _LINE.finditer(page.content, start):
        row = _row(line)
        if row is None or not _goes_on(run, row):
            edits += _edits(run)
            run = []
        if row is not None:
            run.append(row)
    edits += _edits(run)
    return page.edited(edits)


def _row(line: re.Match[str]) -> Row | None:
    content = line[0]
    words = content.strip()
    if not words or _MARKER.match(words):
        return None
    start = line.start() + len(content) - len(content.lstrip())
    end = start + len(words)
    if _RULE.fullmatch(words):
        return Row(start, end, words, (), (), "|" if "|" in words or "+" in words else "")
    sign, gaps = _gaps(words)
    if not gaps or len(gaps) > _WIDEST:
        return None
    places = tuple((start + first, start + last) for first, last in gaps)
    bounds = (start, *(place for gap in places for place in gap), end)
    cells = [line.string[first:last].strip() for first, last in zip(bounds[::2], bounds[1::2], strict=True)]
    if sign == "|":
        cells = cells[not cells[0] : len(cells) - (not cells[-1])]
    return Row(start, end, words, places, tuple(cells), sign)


def _gaps(words: str) -> tuple[str, list[tuple[int, int]]]:
    """The sign between the cells of a line, nothing for blanks, and the stretches between them."""
    for sign, pattern in (("|", _STROKES), ("", _GAPS), (",", _COMMAS)):
        gaps = [found.span() for found in pattern.finditer(words)]
        if gaps:
            return sign, gaps
    return "", []


def _goes_on(run: Sequence[Row], row: Row) -> bool:
    first = next((one for one in run if not one.is_rule), None)
    if first is None or row.is_rule:
        return True
    return row.sign == first.sign and (row.sign == "|" or len(row.cells) == len(first.cells))


def _edits(run: Sequence[Row]) -> Iterator[Edit]:
    """What makes a table of a run of rows, if it is one."""
    rows = [row for row in run if not row.is_rule]
    if not rows or any(_DELIMITERS.fullmatch(row.content) for row in run) or not _is_table(run, rows):
        return
    width = max(len(row.cells) for row in rows)
    headed = _is_headed(run, rows)
    dashes = "|" + "---|" * width
    yield Edit(run[0].start, run[0].start, "\n" if headed else f"\n{'|' + ' |' * width}\n{dashes}\n")
    for row in run:
        if row.is_rule:
            yield Edit(row.start, row.end + (row is not run[-1]), "")
        else:
            yield from _row_edits(row, width)
            if headed and row is rows[0]:
                yield Edit(row.end, row.end, f"\n{dashes}")
    yield Edit(run[-1].end, run[-1].end, "\n")


def _row_edits(row: Row, width: int) -> Iterator[Edit]:
    if row.sign == "|":
        if not row.content.startswith("|"):
            yield Edit(row.start, row.start, "| ")
        return
    yield Edit(row.start, row.start, "| ")
    for start, end in row.gaps:
        yield Edit(start, end, " | ")
    assert len(row.cells) == width, "rows in columns have the same number of cells"


def _is_table(run: Sequence[Row], rows: Sequence[Row]) -> bool:
    ruled = any(row.is_rule for row in run)
    wide = max(len(row.cells) for row in rows) > 1
    counted = sum(any(_DIGIT.search(cell) for cell in row.cells) for row in rows)
    if rows[0].sign == "|":
        return wide and len(rows) > 1 and counted * 2 >= len(rows)
    several = len(rows) > 1 if ruled else len(rows) >= _FEWEST_ROWS
    agree = _are_fields if rows[0].sign else _agree
    return wide and several and counted * 2 >= len(rows) and agree(rows)


def _are_fields(rows: Sequence[Row]) -> bool:
    """Whether lines in commas are rows, named by words: the first has no empty cell, and several or no numbers."""
    first = rows[0].cells
    named = all(any(map(str.isalpha, row.cells[0])) for row in rows)
    return named and all(first) and (len(first) >= _FEWEST_FIELDS or not any(map(_DIGIT.search, first)))


def _agree(rows: Sequence[Row]) -> bool:
    """Whether the cells of some column begin at the same place in most rows; tabs say so by themselves."""
    if all("\t" in row.content for row in rows):
        return True
    for column in range(len(rows[0].gaps)):
        begins = [row.gaps[column][1] - row.start for row in rows]
        usual = sorted(begins)[len(begins) // 2]
        if sum(abs(begin - usual) <= _AGREEING for begin in begins) * 4 < len(rows) * 3:
            return False
    return True


def _is_headed(run: Sequence[Row], rows: Sequence[Row]) -> bool:
    """Whether the first row names the columns."""
    if any(_DIGIT.search(cell) for cell in rows[0].cells):
        return False
    return any(row.is_rule for row in run[1:3]) or any(_DIGIT.search(cell) for cell in rows[1].cells)
