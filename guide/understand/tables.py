"""The rows of a table: each with its name from one column, and its cells behind the words of their headers."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from guide.late import late_pattern
from guide.model.document import Table
from guide.model.routine import LeftOut
from guide.model.text import Text, joined
from guide.understand.doses import NO_NAME, read_sentence, says_only_doses
from guide.understand.lexicon import Lexicon
from guide.understand.numbering import LEAST_COUNTED, number_of
from guide.understand.outline.sections import Row
from guide.understand.tokens import lowered

CLOCK = late_pattern(r"(\d{1,3}):(\d{2})(?:\s*[–—-]\s*\d{1,3}:\d{2})?")

BOX = late_pattern(r"[☐☑☒□■▢▣⬜⬛◻◽○◯]")


def rows_of(table: Table, lexicon: Lexicon) -> tuple[tuple[Row, ...], list[LeftOut]]:
    """The rows of a table, and the words of it that say nothing."""
    headings = lexicon.headings
    table = _with_whole_rows(_with_boxes_counted(table, lexicon), lexicon)
    named = bool(_named(table, lexicon))
    counted = None if named else _counting_column(table, lexicon)
    if counted is not None:
        table = _named_by(table, counted)
    column = _name_column(table, lexicon) if counted is None else counted
    if not named and headings.reference_column.match(lowered(table.header[0].content)):
        looked_up = (cell.strip() for row in (table.header, *table.rows) for cell in row if cell.content.strip())
        return (), [LeftOut(cell, "table to look something up in") for cell in looked_up]
    names = [lowered(row[column].content) for row in table.rows]
    one_of_facts = len(table.rows) == 1 and headings.fact_label.match(lowered(table.header[column].content)) is not None
    nameless = not headings.name_column.search(table.header[column].content) and (
        one_of_facts
        or not any(
            headings.weekday.match(name)
            or headings.period.match(name)
            or (re.search(r"[^\W\d_]{4}", name) and not lexicon.joints.over.fullmatch(name))
            for name in names
        )
    )
    numbers = _without_doses(table, counted, lexicon)
    told: set[int] = set()
    left_out: list[LeftOut] = []
    rows: list[Row] = []
    for cells in table.rows:
        left_out += [LeftOut(cells[i], "number of the row") for i in numbers if cells[i].content.strip()]
        row = _row(table.header, cells, column, numbers, nameless=nameless)
        if row is not None:
            rows.append(row)
            told |= {i for i, cell in enumerate(cells) if (i != column or nameless) and _says_something(cell)}
        else:
            left_out += [LeftOut(cell, "empty row of a table") for cell in cells if cell.content.strip()]
    left_out += [
        LeftOut(header.strip(), "header of a table")
        for i, header in enumerate(table.header)
        if header.content.strip() and (i in numbers or i not in told)
    ]
    compared = any(headings.comparing_column.match(lowered(header.content)) for header in table.header)
    rows = [replace(row, headed=named, compared=compared) for row in rows]
    return tuple(_uncounted(rows, lexicon)), left_out


def _with_boxes_counted(table: Table, lexicon: Lexicon) -> Table:
    """The table, boxes to tick in a column of sets as how many there are: "☐ ☐ ☐" is three sets."""
    columns = {i for i, one in enumerate(table.header) if lexicon.headings.sets_column.match(lowered(one.content))}
    if not columns:
        return table
    rows = [tuple(_counted(cell) if i in columns else cell for i, cell in enumerate(row)) for row in table.rows]
    return Table(table.header, tuple(rows))


def _counted(cell: Text) -> Text:
    """A cell of boxes as their number; any other as it is."""
    boxes = len(BOX.findall(cell.content))
    if not boxes or BOX.sub("", cell.content).strip():
        return cell
    return Text(str(boxes), ((0, cell.offset(0)),))


def _without_doses(table: Table, counted: int | None, lexicon: Lexicon) -> set[int]:
    """The columns of which no number is a dose: they count the rows, or tell when, beside one that tells how long.

    The column that is `counted` with the rows' names is none of them.
    """
    columns = [(i, header, [row[i] for row in table.rows]) for i, header in enumerate(table.header)]
    no_dose = lexicon.headings.no_dose_column
    found = {i for i, header, cells in columns if no_dose.match(lowered(header.content))}
    found |= {i for i, header, cells in columns if _counts_rows(header, cells, lexicon)}
    found |= {i for i in _named(table, lexicon) if not _has_words(table, i)} if counted is None else set()
    when = {i for i, _, cells in columns if _tells_when([cell.content for cell in cells])}
    found -= {counted, *when}
    return found | when if _tells_more_than(when, table, lexicon) else found


def _with_whole_rows(table: Table, lexicon: Lexicon) -> Table:
    """The table, rows without a name as further lines of the cells above them: a set on each line."""
    named = _named(table, lexicon)
    column = named[0] if named else 0
    if not table.rows or len(table.header) != 2 or not any(map(str.isalpha, table.rows[0][column].content)):
        return table
    rows: list[tuple[Text, ...]] = []
    for row in table.rows:
        if any(map(str.isalnum, row[column].content)):
            rows.append(row)
        else:
            above = rows[-1]
            lines = (
                joined((one, other), "\n") if _says_something(other) else one
                for one, other in zip(above, row, strict=True)
            )
            rows[-1] = tuple(above[i] if i == column else cell for i, cell in enumerate(lines))
    return Table(table.header, tuple(rows))


def _counting_column(table: Table, lexicon: Lexicon) -> int | None:
    """The column of a plan that counts its weeks, days or sessions, where no more than one other has words."""
    told = {i for row in table.rows for i, cell in enumerate(row) if _tells_words(cell, lexicon)}
    counting = [
        i
        for i, header in enumerate(table.header)
        if i not in told
        and all(lexicon.headings.period.match(lowered(f"{header.content} {row[i].content}")) for row in table.rows)
    ]
    return counting[0] if len(counting) == 1 and len(told) <= 1 else None


def _named_by(table: Table, column: int) -> Table:
    """The table with the header of a column in front of its numbers, which then name the rows: "Week 3"."""
    header = table.header[column]
    rows = (
        tuple(joined((_at(header, cell), cell.strip()), " ") if i == column else cell for i, cell in enumerate(row))
        for row in table.rows
    )
    return Table(tuple(Text("") if i == column else one for i, one in enumerate(table.header)), tuple(rows))


def _counts_rows(header: Text, cells: list[Text], lexicon: Lexicon) -> bool:
    """Whether a column has the numbers of the rows, from one on, or those of the rounds that they are in."""
    numbers = [cell.content.strip(" .)#") for cell in cells]
    if not lexicon.headings.ordinal_column.match(lowered(header.content)) or not all(map(str.isdecimal, numbers)):
        return False
    steps = [int(other) - int(one) for one, other in pairwise(["0", *numbers])]
    return len(numbers) > 1 and steps[0] == 1 and set(steps[1:]) <= {0, 1} and sum(steps) > 1


def _tells_when(cells: list[str]) -> bool:
    """Whether a column says when each thing begins, from 0:00 on, and maybe when it ends."""
    times = [CLOCK.fullmatch(cell.strip()) for cell in cells]
    found = [int(time[1]) * 60 + int(time[2]) for time in times if time is not None]
    return len(cells) == len(found) > 1 and found[0] == 0 and all(one < other for one, other in pairwise(found))


def _tells_more_than(when: set[int], table: Table, lexicon: Lexicon) -> bool:
    """Whether cells of most rows outside some columns tell how often or how long something is done."""
    others = [(i, head) for i, head in enumerate(table.header) if i not in when]
    told = [[read_sentence(_headed(head, row[i]), lexicon) for i, head in others] for row in table.rows]
    return bool(when) and sum(any(one.mentions for one in row) for row in told) > len(told) / 2


def _uncounted(rows: list[Row], lexicon: Lexicon) -> list[Row]:
    """The rows, their names without the numbers in front where all have one: `1 - bench press`."""
    numbers = [number_of(row.name, lexicon) if row.name is not None else None for row in rows]
    if len(rows) < LEAST_COUNTED or None in numbers:
        return rows
    return [
        replace(row, name=row.name.slice(number.end).strip())
        for row, number in zip(rows, numbers, strict=True)
        if row.name is not None and number is not None
    ]


def _row(
    header: tuple[Text, ...], cells: tuple[Text, ...], column: int, numbers: set[int], *, nameless: bool
) -> Row | None:
    """A row with its name from a column, its cells behind their headers; None where there is no name to it."""
    name = cells[column].strip()
    told = tuple(
        _headed(header[i], cell.strip())
        for i, cell in enumerate(cells)
        if i != column and i not in numbers and _says_something(cell)
    )
    if nameless:
        return Row(None, (*told, _headed(header[column], name)))
    return Row(name, told) if any(c.isalpha() for c in name.content) else None


def _headed(header: Text, cell: Text) -> Text:
    """A cell behind its header, if that has words."""
    return joined((_at(header, cell), cell), ": ") if header.content.strip() else cell


def _says_something(cell: Text) -> bool:
    return any(c.isalnum() for c in cell.content)


def _at(header: Text, cell: Text) -> Text:
    """The words of a header as if they stood where the cell begins, for that is what they are about."""
    return Text(header.content, tuple((index, cell.strip().offset(0)) for index in range(len(header.content))))


def has_names(table: Table, lexicon: Lexicon) -> bool:
    """Whether the header of a column says that it names exercises."""
    return bool(_named(table, lexicon))


def has_one_column(table: Table, lexicon: Lexicon) -> bool:
    """Whether all columns but one are empty or count the rows."""
    columns = [(header, [row[i] for row in table.rows]) for i, header in enumerate(table.header)]
    told = [one for one in columns if any(map(_says_something, one[1])) and not _counts_rows(*one, lexicon)]
    return len(told) == 1


def _named(table: Table, lexicon: Lexicon) -> list[int]:
    """The columns whose headers say that they name exercises; one of doses only is called by one: `Evening stretch`."""
    named = [i for i, header in enumerate(table.header) if lexicon.headings.name_column.search(header.content)]
    worded = [i for i in named if any(_tells_words(row[i], lexicon) for row in table.rows)]
    dosed = {i for i in named if any(_is_dose(row[i], lexicon) for row in table.rows)}
    return [i for i in named if i in worded or i not in dosed]


def _is_dose(cell: Text, lexicon: Lexicon) -> bool:
    """Whether a cell is a dose and nothing else; a bare number may count the rows."""
    return bool(read_sentence(cell, lexicon).mentions) and says_only_doses(cell, NO_NAME, lexicon)


def _tells_words(cell: Text, lexicon: Lexicon) -> bool:
    """Whether a cell has words in it besides those of a dose."""
    return bool(re.search(r"[^\W\d_]{3}", cell.content)) and not says_only_doses(cell, NO_NAME, lexicon)


def _has_words(table: Table, column: int) -> bool:
    return any(re.search(r"[^\W\d_]{3}", row[column].content) for row in table.rows)


def _name_column(table: Table, lexicon: Lexicon) -> int:
    """The first column of names that holds any, or else that whose cells have the most letters without digits."""
    named = _named(table, lexicon)
    if named:
        return next((i for i in named if _has_words(table, i)), named[0])
    columns = range(len(table.header))
    worded = {i: sum(bool(re.search(r"[^\W\d_]{3}", row[i].content)) for row in table.rows) for i in columns}
    return max(worded, key=lambda i: (worded[i], -i), default=0)
