"""What a terminal can show: its width, its styles, its characters.

Styles are written only where a person looks at them: on a terminal, unless NO_COLOR is set or it calls itself dumb.
Characters that a console does not have are replaced by the nearest it has: curly quotes become straight ones.
"""

from __future__ import annotations

import codecs
import os
import re
import shutil
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Final

_PLAIN_TERMINALS: Final = ("dumb", "unknown")
PLAIN: Final = ""
BOLD: Final = "1"
DIM: Final = "2"
RED: Final = "31"
YELLOW: Final = "33"
CYAN: Final = "36"
"""Parameters of control sequences (ECMA-48, SGR)."""
_STYLE: Final = re.compile(r"\x1b\[[\d;]*m")
_WINDOWS_OUTPUTS: Final = (-11, -12)
"""Standard output and standard error (Console Documentation, GetStdHandle)."""
_WINDOWS_SEQUENCES: Final = 0x0004
"""ENABLE_VIRTUAL_TERMINAL_PROCESSING (Console Documentation, SetConsoleMode)."""


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


def as_typed(words: Sequence[str]) -> str:
    """Words as they are typed in a shell of this system, those with blanks in quotes."""
    import shlex  # only where a command is shown
    import subprocess

    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)


def styled(text: str, style: str) -> str:
    """The text in a style; `write` takes the style out where it cannot be shown."""
    return f"\x1b[{style}m{text}\x1b[0m" if style and text else text


def write(text: str, *, err: bool = False) -> None:
    """Lines on standard output or standard error, with their styles where they are wanted."""
    stream = sys.stderr if err else sys.stdout
    with named(stream):
        print(text if "\x1b" not in text or _is_styled(stream) else _STYLE.sub("", text), file=stream, flush=True)


@contextmanager
def named(stream: object) -> Iterator[None]:
    """What cannot be written to a stream is told with its name: it would be taken for a file that is worked on."""
    try:
        yield
    except BrokenPipeError:  # nobody reads on
        raise
    except OSError as error:
        name = "standard error" if stream is sys.stderr else "standard output"
        raise OSError(error.errno, error.strerror, f"{name} cannot be written") from error


def _is_styled(stream: object) -> bool:
    if os.environ.get("FORCE_COLOR"):
        return True
    return not os.environ.get("NO_COLOR") and renews_lines(stream) and understands_sequences()


@cache
def understands_sequences() -> bool:
    """Whether the console reads control sequences; that of Windows has to be asked to."""
    if sys.platform == "win32":
        import ctypes
        from ctypes import wintypes

        kernel = ctypes.windll.kernel32
        for handle in map(kernel.GetStdHandle, _WINDOWS_OUTPUTS):
            mode = wintypes.DWORD()
            is_console = kernel.GetConsoleMode(handle, ctypes.byref(mode))
            if is_console and not kernel.SetConsoleMode(handle, mode.value | _WINDOWS_SEQUENCES):
                return False
    return True


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


def open_what_is_closed() -> None:
    """Standard streams that whoever started the program closed lead nowhere.

    Python has None for them, and the system gives their numbers to the next files that are opened: what a library says
    on standard error would be written into one of ours.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 — until the end


def show_what_can_be_shown() -> None:
    """Characters that a console cannot show become those it can, instead of errors."""
    codecs.register_error(_NEAREST_NAME, _nearest)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors=_NEAREST_NAME)
