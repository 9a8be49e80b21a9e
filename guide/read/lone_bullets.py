"""Bullets that stand on lines of their own, as text has that was copied from a page: "•", and below it "Lean back".

Dashes and asterisks so are the business of Markdown, where they may underline what stands above them.
"""

from __future__ import annotations

from typing import Final

from guide.late import late_pattern
from guide.read.bullets import BULLET
from guide.read.page import Edit, Page

_LONE: Final = late_pattern(rf"(?m)^[ \t]*{BULLET}(?P<gap>[ \t]*\n(?:[ \t]*\n)?[ \t]*)(?=[^\W_]|[*_\"'(])")
_LEAST: Final = 2
"""So many of them are bullets of a list; a single one may be anything."""


def with_bullets_in_front(page: Page, start: int) -> Page:
    """The page with each such bullet in front of the line below it, from an index on."""
    lone = list(_LONE.finditer(page.content, start))
    if len(lone) < _LEAST:
        return page
    return page.edited(Edit(*found.span("gap"), " ") for found in lone)
