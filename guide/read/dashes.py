"""Dashes behind names that have lost a blank: "Toe raises- Lift your toes", "Plank –Hold still"."""

from __future__ import annotations

from typing import Final

from guide.late import late_pattern
from guide.read.page import Edit, Page

_GLUED: Final = late_pattern(
    r"(?m)^[^\w\n]{0,6}(?:(?:\d{1,2}|[A-Za-z])[.):]\s{1,3}[*_]{0,2})?[A-Z][\w'’/]*(?:[ -][\w'’/()&]+){0,6}?[*_]{0,2}"
    r"(?:(?<=[A-Za-z)*_])(?P<before>[–—-])[ \t]+|[ \t]+(?P<behind>[–—-]))(?=[A-Z][a-z]+[ ,])"
)
"""A few words at the beginning of a line, a dash with a blank on one side only, and a word with a capital."""
_LEAST: Final = 2
"""So many lines of a page are written so; a single one may be a word that a line end has split."""


def with_dashes_apart(page: Page, start: int) -> Page:
    """The page with a blank on both sides of the dash behind each name, from an index on."""
    glued = list(_GLUED.finditer(page.content, start))
    if len(glued) < _LEAST:
        return page
    places = (one.start("before") if one["before"] else one.end("behind") for one in glued)
    return page.edited(Edit(at, at, " ") for at in places)
