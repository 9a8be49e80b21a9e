"""What a terminal can show: its width, its styles, its characters.

Styles are written only where a person looks at them: on a terminal, unless NO_COLOR is set or it calls itself dumb.
Characters that a console does not have are replaced by the nearest it has: curly quotes become straight ones.
"""

from __future__ import annotations

import codecs
import os
import shutil
import sys
import unicodedata
from typing import Final

import typer

_PLAIN_TERMINALS: Final = ("dumb", "unknown")
BOLD: Final = "1"
DIM: Final = "2"
RED: Final = "31"
YELLOW: Final = "33"
CYAN: Final = "36"
"""Parameters of control sequences (ECMA-48, SGR)."""


def columns() -> int:
    """How wide lines may be; a full line breaks on old consoles."""
    return shutil.get_terminal_size().columns - 1


def is_terminal(stream: object) -> bool:
    """Whether a person looks at a stream."""
    isatty = getattr(stream, "isatty", None)
    return bool(isatty and isatty())


def renews_lines(stream: object) -> bool:
    """Whether a line can be written over."""
    return is_terminal(stream) and os.environ.get("TERM") not in _PLAIN_TERMINALS


def styled(text: str, style: str) -> str:
    """The text in a style; `write` takes the style out where it cannot be shown."""
    return f"\x1b[{style}m{text}\x1b[0m" if style and text else text


def write(line: str, *, err: bool = False) -> None:
    """A line on standard output or standard error, with its styles where they are wanted."""
    typer.echo(line, err=err, color=_is_coloured())


def _is_coloured() -> bool | None:
    """Whether to write styles; None where the stream tells it."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") in _PLAIN_TERMINALS:
        return False
    return True if os.environ.get("FORCE_COLOR") else None


# ── Characters ───────────────────────────────────────────────────────────────────────────────────────────────────────

_NEAREST: Final = {
    "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "…": "...", "–": "-", "—": "-", "−": "-", "×": "x", "·": "-",
    "•": "*", "←": "<-", "→": "->", "↑": "^", "↓": "v", "│": "|", "─": "-", "½": "1/2", "¼": "1/4", "¾": "3/4",
    "ß": "ss", "æ": "ae", "ø": "o", "\N{NO-BREAK SPACE}": " ",
}  # fmt: skip
_NEAREST_NAME: Final = "guide.nearest"


def _nearest(error: UnicodeError) -> tuple[str, int]:
    """The nearest characters to those that cannot be encoded, and where to go on."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_plain, error.object[error.start : error.end])), error.end


def _plain(character: str) -> str:
    if character in _NEAREST:
        return _NEAREST[character]
    parts = unicodedata.normalize("NFKD", character)
    return "".join(part for part in parts if part.isascii() and part.isprintable()) or "?"


def show_what_can_be_shown() -> None:
    """Characters that a console cannot show become those it can, instead of errors."""
    codecs.register_error(_NEAREST_NAME, _nearest)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors=_NEAREST_NAME)
