"""A few rows of a terminal that renew themselves in place.

Each time all rows are written in one go over the old ones, so that nothing flickers; none is as wide as the terminal,
and wrapping is off, so that none takes two lines. When the terminal has become narrower it may have wrapped the old
ones, and the place where they began is reckoned from their widths.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from typing import Final, TextIO

from guide.cli.columns import width
from guide.cli.screen import Row
from guide.cli.terminal import BOLD, DIM, PLAIN, renews_lines, styled, understands_sequences

_TO_END_OF_LINE, _TO_END_OF_SCREEN = "\x1b[K", "\x1b[J"
_BEGIN: Final = "\x1b[?25l\x1b[?7l"
_END: Final = "\x1b[?7h\x1b[?25h"
"""The cursor hidden and wrapping off, and both as they were."""


def can_renew(stream: TextIO) -> bool:
    """Whether a stream is a terminal on which rows can be written over."""
    return renews_lines(stream) and understands_sequences()


class Region:
    """Rows at the bottom of a terminal. Use it inside `with`: afterwards they are gone and the terminal as before."""

    def __init__(self, stream: TextIO, size: Callable[[], os.terminal_size]) -> None:
        self._stream, self._size = stream, size
        self._rows: tuple[Row, ...] = ()
        self._width = 0

    def __enter__(self) -> Region:
        self._write(_BEGIN)
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):  # a terminal that was closed needs nothing any more
            self._write(f"{self._to_begin(self._size().columns)}{_TO_END_OF_SCREEN}{_END}")

    def show(self, draw: Callable[[int], tuple[Row, ...]]) -> None:
        """Show the rows that are drawn for a width, as many of them as there is room for."""
        columns, lines = self._size()
        rows = draw(columns - 1)[: max(1, lines - 1)]
        if (rows, columns) == (self._rows, self._width):
            return
        clear = _TO_END_OF_SCREEN if columns != self._width or len(rows) < len(self._rows) else ""
        text = f"{_TO_END_OF_LINE}\n".join(map(_styled, rows))
        self._write(f"{self._to_begin(columns)}{clear}{text}{_TO_END_OF_LINE}")
        self._rows, self._width = rows, columns

    def _to_begin(self, columns: int) -> str:
        """Back to the beginning of the old rows, in a terminal that has so many columns now."""
        above = sum(max(1, -(-width(row.text) // max(1, columns))) for row in self._rows) - 1
        return f"\r\x1b[{above}A" if above > 0 else "\r"

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()


def _styled(row: Row) -> str:
    style = BOLD if row.is_strong else DIM if row.is_faint else PLAIN
    return styled(row.text, PLAIN if os.environ.get("NO_COLOR") else style)
