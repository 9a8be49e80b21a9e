"""A line of a script with a caret under what is meant, as compilers show it.

12 | Do ten squats [10 repz, slow]. See the picture below …
   |               ^^^^^^^^^^^^^^^
"""

from __future__ import annotations

import re
from typing import Final

from guide.cli.columns import shortened, width
from guide.model.text import Source, Span
from guide.values import dataclass

_MARGIN: Final = 5
_BAR: Final = " | "
_CUT: Final = "…"
_SEEN: Final = 16
"""Characters that are shown at least before what is meant, where a line is too long to be shown whole."""
_LONGEST_MARK: Final = 40
"""Carets are for finding a place; under a longer stretch they would only be a line."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line of the source, as much of it as fits, and its mark."""

    margin: str
    line: str
    mark: str

    @property
    def shown(self) -> str:
        """The line behind its number."""
        return f"{self.margin}{_BAR}{self.line}".rstrip()

    @property
    def marked(self) -> str:
        """The carets below."""
        return f"{hang(self.margin)}{_BAR}{self.mark}"


def hang(margin: str) -> str:
    """What stands in the margin of lines without a number."""
    return " " * len(margin)


def excerpt(source: Source, span: Span, columns: int) -> Excerpt | None:
    """The line of a place, cut to so many columns around it; None where nothing is written there."""
    number = source.line(span.start)
    start = source.line_starts[number - 1]
    line = _plain(re.split(r"[\r\n]", source.text[start:], maxsplit=1)[0] if start < len(source.text) else "")
    if not line.strip():
        return None
    at = min(span.start - start, len(line))
    long = max(1, min(span.end - start, len(line)) - at)
    margin = f"{number:>{_MARGIN}}"
    room = max(_SEEN, columns - len(margin) - len(_BAR) - 1)
    before, meant, after = _cut(line[:at], line[at : at + long], line[at + long :], room)
    carets = "^" * max(1, min(width(meant), _LONGEST_MARK, room - width(before)))
    return Excerpt(margin, before + meant + after, " " * width(before) + carets)


def _plain(line: str) -> str:
    """One cell for each tab and control character, so that the mark stands under its word."""
    return "".join(" " if character in "\t\v\f" or not character.isprintable() else character for character in line)


def _cut(before: str, meant: str, after: str, room: int) -> tuple[str, str, str]:
    """The three parts of a line, cut where it is longer than the room: first behind, then in front."""
    if width(before + meant + after) <= room:
        return before, meant, after
    before = _last_of(before, max(_SEEN, room - min(width(meant), _LONGEST_MARK) - _SEEN))
    meant_fits = width(before + meant) <= room
    if not meant_fits:
        return before, _first_of(meant, room - width(before)), ""
    return before, meant, _first_of(after, room - width(before + meant))


def _first_of(text: str, room: int) -> str:
    return shortened(text, room) if room > 0 else ""


def _last_of(text: str, room: int) -> str:
    if width(text) <= room:
        return text
    while text and width(text) > room - 1:
        text = text[max(1, len(text) - room) :]
    return _CUT + text.lstrip()
