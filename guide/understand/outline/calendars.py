"""Tables with a column for each day: "Week | Mon | Wed | Sat". Each cell is what is done on a day, as in lists of days.

Where the rows are exercises, the columns are their doses on one day and another, and the table stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from guide.late import late_pattern
from guide.model.document import Table
from guide.model.text import Text, joined
from guide.understand.lexicon import Lexicon
from guide.understand.tokens import lowered

LEAST_DAYS: Final = 3
"""So many columns with the names of days make a calendar."""
_WORD: Final = late_pattern(r"[^\W\d_]+")


def day_by_day(table: Table, lexicon: Lexicon) -> Table:
    """The table with a row for each day, named by it; as it is where it is no calendar."""
    days = [index for index, header in enumerate(table.header) if _names_day(header, lexicon)]
    others = [index for index in range(len(table.header)) if index not in days]
    if len(days) < LEAST_DAYS or len(others) > 1 or not all(_counts(table, index, lexicon) for index in others):
        return table
    rows = tuple((name, cell) for row in table.rows for name, cell in _days_of(table, row, days, others))
    return Table((Text(""), Text("")), rows) if rows else table


def _days_of(table: Table, row: tuple[Text, ...], days: list[int], others: list[int]) -> Iterator[tuple[Text, Text]]:
    """Each day of a row, named by its week too where there are several rows, with its cell."""
    for index in days:
        cell = row[index].strip()
        week = [_week(table.header[other], row[other]) for other in others]
        place = cell.offset(0)
        names = [
            Text(one.content.strip(), ((0, place),)) for one in (*week, table.header[index]) if one.content.strip()
        ]
        if any(c.isalnum() for c in cell.content):
            yield joined(names, " "), cell


def _week(header: Text, cell: Text) -> Text:
    """The name of a week: its cell, behind the header where the cell is only a number."""
    return cell if _WORD.search(cell.content) else joined((header.strip(), cell.strip()), " ")


def _counts(table: Table, index: int, lexicon: Lexicon) -> bool:
    """Whether a column only counts the weeks."""
    names = (lowered(_week(table.header[index], row[index]).content) for row in table.rows)
    return all(lexicon.headings.period.match(name) or not name.strip() for name in names)


def _names_day(header: Text, lexicon: Lexicon) -> bool:
    words = lowered(header.content)
    return bool(lexicon.headings.weekday.match(words) or lexicon.headings.period.match(words))
