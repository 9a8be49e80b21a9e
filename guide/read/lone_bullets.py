"""Bullets that stand on lines of their own, as text has that was copied from a page: "•", and below it "Lean back".

A dash so may also be a rule or underline what stands above it. It is a bullet where a sentence stands below it, and
another dash with a sentence right behind that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from guide.late import late_pattern
from guide.read.bullets import BULLET
from guide.read.page import Edit, Page

_LONE: Final = late_pattern(rf"(?m)^[ \t]*{BULLET}(?P<gap>[ \t]*\n(?:[ \t]*\n)?[ \t]*)(?=[^\W_]|[*_\"'(])")
_LEAST: Final = 2
"""So many of them are bullets of a list; a single one may be anything."""
_LONE_DASH: Final = late_pattern(r"(?m)^[ \t]*[-–—](?P<gap>[ \t]*\n[ \t]*)(?P<below>[^\s\-–—].*)$")
_SENTENCE: Final = late_pattern(r".*[.!?;:]['\")]?[ \t]*")


def with_bullets_in_front(page: Page, start: int) -> Page:
    """The page with each such bullet in front of the line below it, from an index on."""
    lone = list(_LONE.finditer(page.content, start))
    found = lone if len(lone) >= _LEAST else []
    found += _in_rows(list(_LONE_DASH.finditer(page.content, start)))
    gaps = sorted(each.span("gap") for each in found)
    return page.edited(Edit(begin, end, " ") for begin, end in gaps) if gaps else page


def _in_rows(dashes: Sequence[re.Match[str]]) -> Iterator[re.Match[str]]:
    """Those with a sentence below that come right behind such a one, or right in front."""
    told = [dash for dash in dashes if _SENTENCE.fullmatch(dash["below"])]
    in_rows = {dash for pair in pairwise(told) if pair[0].end() + 1 == pair[1].start() for dash in pair}
    return (dash for dash in told if dash in in_rows)
