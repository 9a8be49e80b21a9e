"""Tables with a column for each day: "Week | Mon | Wed | Sat". Each cell is what is done on a day, as in lists of days.

Where the rows are exercises, "Exercise | Mon | Wed | Fri", a column has their doses of one day: a table for each day.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from guide.late import late_pattern
from guide.model.document import Table
from guide.model.text import Text, joined
from guide.understand.doses import read_sentence
from guide.understand.lexicon import Lexicon
from guide.understand.said import HoldSaid, RestSaid, WorkSaid
from guide.understand.tokens import lowered

LEAST_DAYS: Final = 3
"""So many columns with the names of days make a calendar."""
LEAST_RUNS: Final = 2
"""So many columns behind one of weeks may be of sessions…"""
LEAST_TIMED: Final = 0.7
"""…where so many of their cells say how long."""
LEAST_DOSED: Final = 0.5
"""So many rows have a number in the column of a day where these are doses and no ticks."""
_WORD: Final = late_pattern(r"[^\W\d_]+")


def of_each_day(table: Table, lexicon: Lexicon) -> Iterator[Text | Table]:
    """The exercises of each day behind its name; the table as it is where its columns of days have no doses."""
    if apart := _days_down(table, lexicon):
        yield from apart
        return
    days = [index for index, header in enumerate(table.header) if _names_session(header, lexicon)]
    dosed = [row for row in table.rows if any(any(map(str.isdecimal, row[day].content)) for day in days)]
    if len(days) < 2 or len(dosed) < LEAST_DOSED * len(table.rows) or not _are_exercises(table, lexicon):
        yield table
        return
    for day in days:
        columns = [index for index in range(len(table.header)) if index == day or index not in days]
        rows = [
            row for row in table.rows if _says_something(row[day]) or not any(_says_something(row[i]) for i in days)
        ]
        yield table.header[day].strip()
        header = (table.header[index].slice(0, 0) if index == day else table.header[index] for index in columns)
        yield Table(tuple(header), tuple(tuple(row[index] for index in columns) for row in rows))


def _days_down(table: Table, lexicon: Lexicon) -> list[Text | Table]:
    """The rows of each day behind its name, where the first column says for several rows on which day they are done.

    Below its first row the name of a day may be left out. Empty where a day has no more than a row: that is its name.
    """
    header, *others = table.header
    named = any(lexicon.headings.name_column.search(one.content) for one in others)
    if not named or lexicon.headings.name_column.search(header.content) or not _says_something(table.rows[0][0]):
        return []
    days: list[tuple[Text, list[tuple[Text, ...]]]] = []
    for row in table.rows:
        day = row[0].strip()
        if days and (not _says_something(day) or lowered(day.content) == lowered(days[-1][0].content)):
            days[-1][1].append(row)
        else:
            days.append((day, [row]))
    alone = lexicon.headings.on_its_own.match
    titles = [day if alone(lowered(day.content)) else joined((header.strip(), day), " ") for day, _ in days]
    if not len(titles) < len(table.rows) or not all(alone(lowered(one.content)) for one in titles):
        return []
    left_out = lexicon.headings.no_dose_column.match(lowered(header.content)) is not None
    found: list[Text | Table] = []
    for title, (_, rows) in zip(titles, days, strict=True):
        kept = rows if left_out else [(row[0].slice(0, 0), *row[1:]) for row in rows]
        head = table.header if left_out else (header.slice(0, 0), *others)
        found += [title, Table(head, tuple(kept))]
    return found if len(titles) > 1 else []


def _are_exercises(table: Table, lexicon: Lexicon) -> bool:
    """Whether the first column names exercises, by its header or by the movements in it, and no fields of a day."""
    moves = sum(lexicon.roles.moves.search(lowered(row[0].content)) is not None for row in table.rows)
    return lexicon.headings.name_column.search(table.header[0].content) is not None or moves >= len(table.rows) / 2


def day_by_day(table: Table, lexicon: Lexicon) -> Table:
    """The table with a row for each day, named by it; as it is where it is no calendar."""
    days = [index for index, header in enumerate(table.header) if _names_day(header, lexicon)]
    days = days or _timed_columns(table, lexicon)
    others = [index for index in range(len(table.header)) if index not in days]
    if (
        len(days) < LEAST_DAYS - (len(others) == 1)
        or len(others) > 1
        or not all(_counts(table, index, lexicon) for index in others)
    ):
        return table
    rows = tuple((name, cell) for row in table.rows for name, cell in _days_of(table, row, days, others))
    return Table((Text(""), Text("")), rows) if rows else table


def _timed_columns(table: Table, lexicon: Lexicon) -> list[int]:
    """The columns behind the weeks, where nearly each cell of all says how long: "Week | Run 1 | Run 2 | Long run"."""
    columns = list(range(1, len(table.header)))
    if len(columns) < LEAST_RUNS or not table.header[0].content.strip() or not _counts(table, 0, lexicon):
        return []
    headers = [lowered(table.header[index].content).strip() for index in columns]
    if any(lexicon.headings.label.match(one) or lexicon.activities.rest_unsaid.match(one) for one in headers):
        return []  # "Week | Work | Rest" has a dose in each row
    if any(one.isalpha() and lexicon.activities.easier.search(one) for one in headers):
        return []  # so has "Week | Run | Walk"
    cells = [row[index] for row in table.rows for index in columns if _says_something(row[index])]
    timed = [cell for cell in cells if _is_timed(cell, lexicon)]
    return columns if len(timed) >= LEAST_TIMED * len(cells) > 0 else []


def _is_timed(cell: Text, lexicon: Lexicon) -> bool:
    return any(isinstance(one.said, WorkSaid | HoldSaid | RestSaid) for one in read_sentence(cell, lexicon).mentions)


def _days_of(table: Table, row: tuple[Text, ...], days: list[int], others: list[int]) -> Iterator[tuple[Text, Text]]:
    """Each day of a row, named by its week too where there are several rows, with its cell."""
    for index in days:
        cell = row[index].strip()
        week = [_week(table.header[other], row[other]) for other in others]
        place = cell.offset(0)
        names = [
            Text(one.content.strip(), ((0, place),)) for one in (*week, table.header[index]) if one.content.strip()
        ]
        if _says_something(cell):
            yield joined(names, " "), cell


def _week(header: Text, cell: Text) -> Text:
    """The name of a week: its cell, behind the header where the cell is only a number."""
    return cell if _WORD.search(cell.content) else joined((header.strip(), cell.strip()), " ")


def _counts(table: Table, index: int, lexicon: Lexicon) -> bool:
    """Whether a column only counts the weeks."""
    names = (lowered(_week(table.header[index], row[index]).content) for row in table.rows)
    return all(lexicon.headings.period.match(name) or not name.strip() for name in names)


def _says_something(cell: Text) -> bool:
    return any(c.isalnum() for c in cell.content)


def _names_session(header: Text, lexicon: Lexicon) -> bool:
    """Whether a header names a day or a session; what is told of later weeks is for later."""
    words = lowered(header.content)
    return bool(lexicon.headings.weekday.match(words) or lexicon.headings.session.match(words))


def _names_day(header: Text, lexicon: Lexicon) -> bool:
    words = lowered(header.content)
    return bool(lexicon.headings.weekday.match(words) or lexicon.headings.period.match(words))
