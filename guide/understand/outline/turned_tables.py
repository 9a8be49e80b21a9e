"""Tables laid out in another way than a row for each exercise.

They are turned on their side, stand two beside each other, or have the fields of one exercise for rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from guide.model.document import Table
from guide.model.text import Text
from guide.understand.doses import NO_NAME, says_only_doses
from guide.understand.lexicon import Lexicon
from guide.understand.tokens import lowered, mark_numbers

LEAST_NAMES: Final = 2
"""So many names across the top make a table turned on its side."""
MOST_LABEL_WORDS: Final = 3
"""A label has no more words: "Number of sets"."""


def with_fields(table: Table, lexicon: Lexicon) -> Table:
    """The table, its header as a row where all cells on the left are labels of fields: "Sets | 3" over "Hold | 5 s".

    Markdown takes the first row of any table for its header; what stands beside a label there is a value.
    """
    if len(table.header) != 2 or not all(_labels_field(row[0], lexicon) for row in (table.header, *table.rows)):
        return table
    label, value = table.header
    fact = lexicon.headings.fact_label.match(lowered(label.content)) is not None and not _labels_field(value, lexicon)
    numbers = lowered(mark_numbers(value, lexicon).content)
    if not (fact or any(map(str.isdecimal, numbers))):
        return table
    return Table((Text(""), Text("")), (table.header, *table.rows))


def with_rows(table: Table, lexicon: Lexicon) -> Table:
    """The table with a row for each exercise; as it is unless the exercises stand across the top.

    Then the first column has the labels of doses, "Reps", "Sets", and what it is headed with says that these are names.
    """
    corner, *names = table.header
    headings = lexicon.headings
    labels = [lowered(row[0].content) for row in table.rows]
    named = not corner.content.strip() or headings.name_column.search(corner.content) is not None
    dosed = bool(labels) and all(headings.dose_label.search(label) for label in labels)
    across = [name for name in names if any(c.isalpha() for c in name.content) and not _labels_dose(name, lexicon)]
    if not (named and dosed) or not len(across) == len(names) >= LEAST_NAMES:
        return table
    header = (corner, *(row[0] for row in table.rows))
    return Table(header, tuple((name, *(row[at] for row in table.rows)) for at, name in enumerate(names, start=1)))


def apart(table: Table, lexicon: Lexicon) -> Iterator[Table | Text]:
    """The tables that stand beside each other in one, each with the name over its own as a title; else itself."""
    half, odd = divmod(len(table.header), 2)
    left, right = table.header[:half], table.header[half:]
    alike = [
        one.content.strip().lower() == other.content.strip().lower() for one, other in zip(left, right, strict=False)
    ]
    if odd or half < LEAST_NAMES or not all(alike[1:]) or not all(_labels_dose(one, lexicon) for one in left[1:]):
        yield table
        return
    if alike[0] and not _are_named(table, half):
        yield table
        return
    for start in (0, half):
        if not alike[0]:
            yield table.header[start].strip()
        columns = slice(start, start + half)
        rows = [row[columns] for row in table.rows if any(c.isalnum() for c in row[start].content)]
        header = table.header[columns] if alike[0] else (Text(""), *table.header[start + 1 : start + half])
        yield Table(header, tuple(rows))


def _are_named(table: Table, half: int) -> bool:
    """Whether both halves of a table have words in their first column."""
    return all(any(c.isalpha() for c in row[at].content) for at in (0, half) for row in table.rows[:1])


def _labels_field(cell: Text, lexicon: Lexicon) -> bool:
    """Whether a cell is the label of a dose or of another fact, and nothing else."""
    words = lowered(cell.content)
    if len(words.split()) > MOST_LABEL_WORDS or any(map(str.isdecimal, words)):
        return False
    return (lexicon.headings.dose_label.search(words) or lexicon.headings.fact_label.match(words)) is not None


def _labels_dose(header: Text, lexicon: Lexicon) -> bool:
    words = lowered(header.content)
    return lexicon.headings.dose_label.search(words) is not None or says_only_doses(header, NO_NAME, lexicon)
