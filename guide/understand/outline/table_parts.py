"""The parts of a table: rows that stand over the others, as a title or as the headers of their columns.

A sheet for a whole week is often one table, with a row "Day 2" over each day; many a table without a header of its own
begins with a row that is one, below a title that runs across.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from guide.late import late_pattern
from guide.model.document import Table
from guide.model.text import Text
from guide.understand.lexicon import Lexicon
from guide.understand.tokens import lowered

_Row = tuple[Text, ...]

LEAST_TITLES = 2
"""So many rows that name a part of a workout and nothing else are titles; a single one may be something to do."""
LEAST_LABELS = 2
"""So many labels of doses in a row make it the header of the rows below; at the top of a table one does."""
MOST_HEADER_WORDS = 4
_WORD = late_pattern(r"[^\W\d_]+")


def parts_of(table: Table, lexicon: Lexicon) -> Iterator[Text | Table]:
    """The parts into which the rows of a table divide it, behind the title that one has."""
    header, rows = table.header, list(table.rows)
    if _alone(header) is not None and rows and _is_header(rows[0], lexicon):
        header, rows = _blank(header), [header, *rows]
    titles = _titles(rows, lexicon)
    body: list[_Row] = []
    for index, row in enumerate(rows):
        first = index == 0 and not _says_something(header)
        labels = _heads_numbers(row, rows[index + 1 : index + 2], 1 if first else LEAST_LABELS, lexicon)
        if index not in titles and not (labels or _is_header(row, lexicon)):
            body.append(row)
            continue
        if body or (index not in titles and _says_something(header)):
            yield Table(header, tuple(body))
        body = []
        if index in titles:
            yield titles[index]
            continue
        header = row
        if labels and _names_part(row[0], lexicon) and not lexicon.headings.name_column.search(lowered(row[0].content)):
            yield row[0].strip()
            header = (row[0].slice(0, 0), *row[1:])
    yield Table(header, tuple(body))


def _alone(row: _Row) -> Text | None:
    """The words of a row of which only the first cell says something; None of any other."""
    first, *others = row
    alone = bool(others) and not _says_something(tuple(others))
    return first.strip() if alone and _WORD.search(first.content) else None


def _says_something(row: _Row) -> bool:
    return any(cell.content.strip() for cell in row)


def _blank(row: _Row) -> _Row:
    return tuple(cell.slice(0, 0) for cell in row)


def _is_header(row: _Row, lexicon: Lexicon) -> bool:
    """Whether a row is the headers of columns: one of names, one of doses, and no number in any."""
    cells = [lowered(cell.content).strip() for cell in row if cell.content.strip()]
    if any(len(_WORD.findall(cell)) > MOST_HEADER_WORDS or re.search(r"\d", cell) for cell in cells):
        return False
    named = [cell for cell in cells if lexicon.headings.name_column.search(cell)]
    return bool(named) and any(lexicon.headings.dose_label.search(cell) for cell in cells if cell not in named)


def _heads_numbers(row: _Row, below: Sequence[_Row], least: int, lexicon: Lexicon) -> bool:
    """Whether nothing but labels of doses stand behind the first cell of a row, so many at least, each over a number.

    Whatever the first cell is called then: "Workout", "Sets", "Reps" over "Squats", "3", "10". What is done on a day
    may be a label, too: "Monday", "Rest".
    """
    if any(re.search(r"\d", cell.content) for cell in row[1:]):
        return False
    words = [lowered(cell.content).strip() for cell in row]
    labels = [at for at, cell in enumerate(words) if at and lexicon.headings.dose_label.fullmatch(cell)]
    numbered = [at for at in labels if all(re.search(r"\d", one[at].content) for one in below)]
    many = LEAST_LABELS if _names_period(row[0], lexicon) else least
    return bool(below) and len(labels) >= many and numbered == labels


def _titles(rows: Sequence[_Row], lexicon: Lexicon) -> dict[int, Text]:
    """The rows that are titles over those below them, by their place."""
    alone = {index: words for index, row in enumerate(rows[:-1]) if (words := _alone(row)) is not None}
    sure = {index for index in alone if _is_header(rows[index + 1], lexicon)}
    parts = {index for index, words in alone.items() if _names_part(words, lexicon)}
    if len(parts) < LEAST_TITLES:
        parts = {index for index in parts if _names_period(alone[index], lexicon)}
    return {index: words for index, words in alone.items() if index in sure | parts}


def _names_part(words: Text, lexicon: Lexicon) -> bool:
    return _names_period(words, lexicon) or lexicon.headings.phase.match(lowered(words.content)) is not None


def _names_period(words: Text, lexicon: Lexicon) -> bool:
    """Whether words name a week, a day or a session."""
    headings = lexicon.headings
    return any(one.match(lowered(words.content)) for one in (headings.period, headings.weekday))
