"""Tables that are set with blanks, tabs, strokes or frames, and that Markdown does not know.

    Exercise    Sets  Reps          Squat | 10          +-------+------+
    Squat       3     10            Plank | 30 s        | Squat | 10   |
    Plank       1     30 s                              +-------+------+

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
_MARKER: Final = late_pattern(r"[-+*•>#][ \t]|\d{1,3}[.)][ \t]|```|~~~")
_DIGIT: Final = late_pattern(r"\d|\b(?:amrap|max|failure)\b", re.IGNORECASE)
_FEWEST_ROWS: Final = 3
"""Rows in columns without a rule under the first one."""
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
    strokes: bool

    @property
    def is_rule(self) -> bool:
        """Whether it only draws a line."""
        return _RULE.fullmatch(self.content) is not None


def with_tables(page: Page, start: int) -> Page:
    """The page from an index on, with tables as Markdown writes them."""
    if not re.search(r"\||\t| {2,}", page.content[start:]):
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
        return Row(start, end, words, (), (), "|" in words or "+" in words)
    strokes = _STROKES.search(words) is not None
    gaps = tuple((start + gap.start(), start + gap.end()) for gap in (_STROKES if strokes else _GAPS).finditer(words))
    if not gaps or len(gaps) > _WIDEST:
        return None
    bounds = (start, *(place for gap in gaps for place in gap), end)
    cells = [line.string[first:last].strip() for first, last in zip(bounds[::2], bounds[1::2], strict=True)]
    if strokes:
        cells = cells[not cells[0] : len(cells) - (not cells[-1])]
    return Row(start, end, words, gaps, tuple(cells), strokes)


def _goes_on(run: Sequence[Row], row: Row) -> bool:
    first = next((one for one in run if not one.is_rule), None)
    if first is None or row.is_rule:
        return True
    return row.strokes == first.strokes and (row.strokes or len(row.cells) == len(first.cells))


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
    if row.strokes:
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
    if rows[0].strokes:
        return wide and len(rows) > 1 and counted * 2 >= len(rows)
    several = len(rows) > 1 if ruled else len(rows) >= _FEWEST_ROWS
    return wide and several and counted * 2 >= len(rows) and _agree(rows)


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
