"""Speech markup inside strings, as scripts for voice assistants have it: pauses become marks, other tags go.

https://www.w3.org/TR/speech-synthesis11/ names the elements.
"""

from __future__ import annotations

import re
from typing import Final

from guide.late import late_pattern
from guide.read.page import Edit, Page

_TAG: Final = late_pattern(
    r"<break\b[^<>]{0,60}?\btime\s*=\s*[\"'](?P<time>\d{1,5}(?:\.\d{1,3})?)(?P<unit>m?s)[\"'][^<>]{0,60}>"
    r"|</?(?:speak|break|prosody|emphasis|say-as|voice|sub|phoneme|audio|amazon:[\w-]{1,20})\b[^<>]{0,200}>"
)


def with_marks(page: Page) -> Page:
    """The page, a pause with a time as the mark `[pause 2 s]`, and no other tag of speech markup."""
    return page.edited(Edit(*tag.span(), _mark(tag)) for tag in _TAG.finditer(page.content))


def _mark(tag: re.Match[str]) -> str:
    if tag["time"] is None:
        return ""
    milliseconds = float(tag["time"]) * (1000 if tag["unit"] == "s" else 1)
    return f" [pause {round(milliseconds / 1000)} s] " if milliseconds >= 1000 else ""
