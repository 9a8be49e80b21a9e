"""Tables of which only blanks are left: "Exercise Sets Reps" over lines that end in so many numbers.

So they come out of leaflets and web pages that were copied as text. What tells them is the line of headers, of which
one names exercises and several name doses; a line with fewer numbers under it is a row with nothing but its first cell.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from guide.late import late_pattern
from guide.model.document import Paragraph, Table
from guide.model.text import Text
from guide.understand.lexicon import Lexicon
from guide.understand.tokens import lowered

LEAST_LABELS: Final = 2
"""So many headers of doses make a line one of headers."""
LEAST_ROWS: Final = 2
"""So many lines under it have a number for each of them."""
_LINE: Final = late_pattern(r"[^\n]*\S[^\n]*")
_WORD: Final = late_pattern(r"\S+")
_LETTER: Final = late_pattern(r"[^\W\d_]")


def apart(paragraph: Paragraph, lexicon: Lexicon) -> tuple[Text, Table] | None:
    """What stands before the headers in a paragraph, and the table they are of; None where there is none."""
    text = paragraph.text
    lines = list(_LINE.finditer(text.content))
    for at, line in enumerate(lines[:-LEAST_ROWS]):
        if header := _header(text.slice(*line.span()), lexicon):
            rows = [_row(text.slice(*below.span()).strip(), len(header) - 1, lexicon) for below in lines[at + 1 :]]
            full = sum(bool(row[1].content) for row in rows)
            return (text.slice(0, line.start()).strip(), Table(header, tuple(rows))) if full >= LEAST_ROWS else None
    return None


def _header(line: Text, lexicon: Lexicon) -> tuple[Text, ...]:
    """The headers in a line; empty where any of it is something else."""
    first, *labels = _WORD.finditer(line.content)
    if len(labels) < LEAST_LABELS or not lexicon.headings.name_column.fullmatch(first[0]):
        return ()
    dosed = all(lexicon.headings.dose_label.fullmatch(lowered(label[0])) for label in labels)
    return tuple(line.slice(*word.span()) for word in (first, *labels)) if dosed else ()


def _row(line: Text, width: int, lexicon: Lexicon) -> tuple[Text, ...]:
    """The cells of a line: its name and so many values at its end, or all of it as the first cell."""
    starts = list(_values(line, lexicon))[-width:]
    if len(starts) < width or not _LETTER.search(line.content[: starts[0]]):
        return (line, *(line.slice(0, 0) for _ in range(width)))
    ends = [*starts[1:], len(line)]
    cells = (line.slice(start, end).strip() for start, end in zip(starts, ends, strict=True))
    return (line.slice(0, starts[0]).strip(), *cells)


def _values(line: Text, lexicon: Lexicon) -> Iterator[int]:
    """Where the values at the end of a line begin: numbers, each with the words for what it counts behind it."""
    starts: list[int] = []
    for found in reversed(list(_WORD.finditer(line.content))):
        word = lowered(found[0]).strip(".,")
        if word[:1].isdecimal() or lexicon.headings.value_word.fullmatch(word):
            starts.append(found.start())
        elif word not in lexicon.dose_words and word not in lexicon.numbers.units_ms:
            break
    return reversed(starts)
