"""Numbers of pages as printing leaves them in a text: "p. 52", "[Pg 52]", "- 52 -"."""

from __future__ import annotations

import re
from typing import Final

from guide.late import late_pattern

_WRITTEN: Final = r"(?:page|pg\.?|p\.) ?\d{1,4}(?: ?(?:of|/) ?\d{1,4})?|\[(?:page|pg\.?|p\.) ?\d{1,4}\]"

PAGE_NUMBER: Final = late_pattern(
    rf"(?:<[a-z][^<>]{{0,80}}>)*(?:{_WRITTEN}|(?:[-–—] ?)\d{{1,4}}(?: ?[-–—]))(?:</[a-z]{{1,10}}>)*", re.IGNORECASE
)
"""A line that is the number of a page and nothing else, with the tags that mark it."""
IN_A_LINE: Final = late_pattern(r"(\[(?:page|pg\.?|p\.) ?\d{1,4}\])[ \t]?", re.IGNORECASE)
"""One that stands between the words of a line, always in brackets, and the blank behind it."""
