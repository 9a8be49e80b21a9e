"""Values filled into the blanks of a form: `hold for [ 6 ] seconds`, `Hold ...5... seconds`, `3 time(s) a day`.

The signs around such a value are only the room that was left for it, and nobody says them; neither does anybody the
brackets around the letter for many things. A number that closely fills its square brackets may point to a book instead,
so several have to stand where values stand, and none elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from guide.late import late_pattern
from guide.read.page import Edit, Page

_VALUE: Final = r"\d{1,3}(?:\.\d)?(?:[ ]?[-–—][ ]?\d{1,3})?"
_ROOM: Final = late_pattern(
    rf"(?<=[^\W\d_])(?P<colon>[:=,;])?(?P<before>[ \t]+(?:\[[ \t]+(?={_VALUE}[ \t]*\])|\[(?={_VALUE}[ \t]+\])))"
    rf"(?P<value>{_VALUE})(?P<close>[ \t]*\])(?P<last>[ \t]*$)?",
    re.MULTILINE,
)
"""A value behind a word, with blanks between it and its square brackets."""
_DOTTED: Final = late_pattern(
    rf"(?<=[^\W\d_] )(?:\.{{2,}}|…+)(?P<value>{_VALUE})(?:\.{{2,}}|…+)(?=(?P<blank>\s)?[^\W\d_])"
)
"""A value with dots before and behind it."""
_CLOSE: Final = late_pattern(rf"\[(?P<value>{_VALUE})\]")
_STANDS_AS_VALUE: Final = late_pattern(r"[^\W\d_]:?[ \t]+$")
_GOES_ON: Final = late_pattern(r"[ \t]+[^\W\d_]|[ \t]*$", re.MULTILINE)
_FOR_MANY: Final = late_pattern(r"(?<=[^\W\d_])\((s|S)\)(?![^\W_])")
"""The letter that makes a word mean several: `set(s)`."""
LEAST_CLOSE: Final = 2
"""So many numbers that closely fill their brackets are values."""


def with_filled_blanks(page: Page, start: int) -> Page:
    """The page with the values in a form from an index on as they are said."""
    content = page.content
    edits = [edit for found in _DOTTED.finditer(content, start) for edit in _without_dots(found)]
    edits += [Edit(found.start(), found.end(), found[1]) for found in _FOR_MANY.finditer(content, start)]
    if "[" in content:
        edits += [edit for found in _ROOM.finditer(content, start) for edit in _without_room(found)]
        edits += _close_values(content, start)
    return page.edited(sorted(edits))


def _without_dots(found: re.Match[str]) -> Iterator[Edit]:
    yield Edit(found.start(), found.start("value"), "")
    yield Edit(found.end("value"), found.end(), "" if found["blank"] else " ")


def _without_room(found: re.Match[str]) -> Iterator[Edit]:
    """What takes the brackets away; a value that ends its line has a label in front of it."""
    labelled = found["last"] is not None and not found["colon"]
    yield Edit(*found.span("before"), ": " if labelled else " ")
    yield Edit(*found.span("close"), "")


def _close_values(content: str, start: int) -> list[Edit]:
    """The same for numbers that closely fill square brackets, where all of them stand as values do."""
    found = list(_CLOSE.finditer(content, start))
    if len(found) < LEAST_CLOSE or not all(_is_value(one, start) for one in found):
        return []
    signs = (at for one in found for at in (one.start(), one.end() - 1))
    return [Edit(at, at + 1, "") for at in signs]


def _is_value(found: re.Match[str], start: int) -> bool:
    """Whether a number in brackets stands between words of its line, or behind the last of them."""
    before = _STANDS_AS_VALUE.search(found.string, max(start, found.start() - 3), found.start())
    return before is not None and _GOES_ON.match(found.string, found.end()) is not None
