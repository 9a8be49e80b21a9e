"""Rows of words as columns that fit the terminal, written at once.

A library that draws tables takes longer for it than this program takes to plan the guide that is shown.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import zip_longest
from typing import Final

from guide.cli.terminal import PLAIN, styled, write
from guide.cli.terminal import columns as columns_of_terminal
from guide.values import dataclass

_BETWEEN: Final = 2
"""Blanks between two columns."""
_NARROWEST: Final = 8
"""Characters of a column that can be broken, however narrow the terminal is."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row, or with a single cell a line across all columns."""

    cells: tuple[str, ...]
    style: str = PLAIN
    """Parameters of the control sequence that selects it (ECMA-48, SGR)."""


@dataclass(frozen=True, slots=True)
class Column:
    """How a column is set."""

    breaks: bool = True
    """Whether its words may go on in the next line; a column of figures is always as wide as it needs to be."""
    right: bool = False
    most: int = 1_000
    """Its width at most; lines of running words are hard to read when they are long."""


def show(lines: Iterable[Line], columns: Sequence[Column]) -> None:
    """The rows on standard output; styled on a terminal, unless NO_COLOR is set."""
    lines = tuple(lines)
    widths = _widths([line.cells for line in lines if len(line.cells) == len(columns)], columns)
    write("\n".join(styled(text, line.style) for line in lines for text in _set(line.cells, columns, widths)))


def _widths(rows: Sequence[tuple[str, ...]], columns: Sequence[Column]) -> list[int]:
    """The width of each column. Those that can be broken share what is left, none taking more than it needs."""
    widest = [max(map(width, cells), default=0) for cells in zip(*rows, strict=True)] or [0] * len(columns)
    needed = [min(wide, column.most) for wide, column in zip(widest, columns, strict=True)]
    room = columns_of_terminal() - _BETWEEN * (len(columns) - 1)
    room -= sum(need for need, column in zip(needed, columns, strict=True) if not column.breaks)
    sharing = sorted((at for at, column in enumerate(columns) if column.breaks), key=lambda at: needed[at])
    for place, at in enumerate(sharing):
        needed[at] = min(needed[at], max(_NARROWEST, room // (len(sharing) - place)))
        room -= needed[at]
    return needed


def _set(cells: tuple[str, ...], columns: Sequence[Column], widths: list[int]) -> Iterator[str]:
    """The lines of a row, without blanks at their ends."""
    if len(cells) < len(columns):
        yield from cells
        return
    broken = [broken_lines(cell, wide) for cell, wide in zip(cells, widths, strict=True)]
    for parts in zip_longest(*broken, fillvalue=""):
        padded = (_padded(part, wide, one.right) for part, wide, one in zip(parts, widths, columns, strict=True))
        yield (" " * _BETWEEN).join(padded).rstrip()


def _padded(text: str, wide: int, right: bool) -> str:
    blanks = " " * (wide - width(text))
    return blanks + text if right else text + blanks


def broken_lines(text: str, wide: int) -> list[str]:
    """The words of a text in lines of at most a width; only a word that is wider by itself is cut.

    >>> broken_lines("Stand on tiptoe, uninterruptedly", 10)
    ['Stand on', 'tiptoe,', 'uninterrup', 'tedly']
    """
    if width(text) <= wide:
        return [text]
    lines: list[str] = []
    room = 0
    for word in text.split():
        needed = width(word) + 1
        if lines and needed <= room:
            lines[-1] += f" {word}"
            room -= needed
        else:
            lines.extend(_cut(word, wide))
            room = wide - width(lines[-1])
    return lines


def shortened(text: str, wide: int, mark: str = "…") -> str:
    """The text, or as much of its beginning as a width has room for, and a mark.

    >>> shortened("Stand on tiptoe", 10), shortened("Stand", 10)
    ('Stand on…', 'Stand')
    """
    if width(text) <= wide:
        return text
    room, end = wide - width(mark), 0
    while end < len(text) and (room := room - width(text[end])) >= 0:
        end += 1
    return text[:end].rstrip() + mark


def _cut(word: str, wide: int) -> Iterator[str]:
    piece = ""
    for character in word:
        if piece and width(piece) + width(character) > wide:
            yield piece
            piece = ""
        piece += character
    yield piece


def width(text: str) -> int:
    r"""The cells that a text takes on a terminal: none for a combining mark, two for a letter of East Asia.

    >>> width("heel"), width("e\N{COMBINING ACUTE ACCENT}"), width("足")
    (4, 1, 2)
    """
    return len(text) if text.isascii() else sum(map(_cells, text))


@cache
def _cells(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
