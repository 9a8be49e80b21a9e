"""The captions of a video as running text: their time stamps taken off, the lines joined that were broken anywhere.

Each caption is as long as a screen is wide, so that sentences, and "hold for | 20 seconds", are broken where they
stand. A schedule has times in front of its lines too, but each of these begins something.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from guide.late import late_pattern
from guide.model.document import Clutter
from guide.read.page import Edit, Page
from guide.values import dataclass

STAMP: Final = "time stamp"
SOUND: Final = "sound"
_CLOCK: Final = r"(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?"
_TO_A_FRACTION: Final = late_pattern(r"\d:\d{2}[.,]\d{2,3}")
"""No schedule is so exact."""
_STAMPED: Final = late_pattern(
    rf"^[ \t]*(?:\d{{1,4}}[ \t]*\n[ \t]*)?"
    rf"(?P<open>[\[(])?(?P<time>{_CLOCK})(?(open)(?P<until>[ \t]*--+>[ \t]*{_CLOCK})?[\])])"
    rf"(?P<to>[ \t]*--+>[ \t]*{_CLOCK}[^\n]*)?(?=\s)[ \t]*\n?",
    re.MULTILINE,
)
"""When a caption is shown, with its number in front and until when, or not; the caption may stand below it."""
_SOUND: Final = late_pattern(r"[\[(♪][^\n\])♪\d]*[\])♪]$")
"""What is heard, instead of words: "[Music]"; a number in brackets is told."""
_BEGINS_INSIDE: Final = late_pattern(r"[a-z]")
_FORMAT: Final = "WEBVTT"
"""What a file of captions may begin with."""
_LEAST: Final = 4
"""So many captions make a text one of captions…"""
_LEAST_CERTAIN: Final = 2
"""…or so many that say until when they are shown, or when to a fraction of a second."""
_MOST_BETWEEN: Final = 160
"""Characters of one caption."""
_LEAST_BROKEN: Final = 0.3
"""Such a part of them begins inside a sentence…"""
_LEAST_CLOSED: Final = 0.7
"""…or such a part is whole sentences…"""
_LEAST_WORDS: Final = 9
"""…of so many words: the lines of a schedule are shorter, though they may be sentences."""
_FIRST: Final = 60
"""Seconds in which somebody has begun to speak; a time of day comes later."""
_PAUSE: Final = 6
"""Seconds from one to the next, in which nothing more is said of what was told before."""


@dataclass(frozen=True, slots=True)
class _Caption:
    seconds: int
    start: int
    """Where its stamp begins."""
    words: int
    """Where its words begin."""
    certain: bool
    """It can be no line of a schedule."""


def with_running_captions(page: Page, start: int) -> tuple[Page, tuple[Clutter, ...]]:
    """A page of captions as running text, and their stamps; any other page as it is."""
    content = page.content
    found = [_caption(one) for one in _STAMPED.finditer(content, start)]
    if not _are_captions(found, content):
        return page, ()
    head = content[start : found[0].start].strip()
    of_format = head.startswith(_FORMAT) and "\n" not in head
    edits = [Edit(start, found[0].start, "")] if of_format else []
    clutter = [Clutter(page.cut(start, found[0].start).strip(), STAMP)] if of_format else []
    ends = [*(one.start for one in found[1:]), len(content)]
    for at, (one, end) in enumerate(zip(found, ends, strict=True)):
        clutter.append(Clutter(page.cut(one.start, one.words).strip(), STAMP))
        edits.append(Edit(one.start, one.words, ""))
        words = content[one.words : end]
        if _SOUND.match(words.strip()):
            clutter.append(Clutter(page.cut(one.words, end).strip(), SOUND))
            edits.append(Edit(one.words, end, "\n\n"))
            continue
        later = found[at + 1].seconds - one.seconds if at + 1 < len(found) else 0
        closed = words.rstrip().endswith((".", "!", "?")) and later >= _PAUSE
        kept = len(words.rstrip())
        lines = (i for i in range(kept) if words[i] == "\n")
        edits += [Edit(one.words + i, one.words + i + 1, " ") for i in lines]
        edits.append(Edit(one.words + kept, end, "\n\n" if closed else " "))
    return page.edited(edits), tuple(clutter)


def _caption(found: re.Match[str]) -> _Caption:
    *hours, minutes, seconds = (int(part) for part in found["time"].replace(",", ".").partition(".")[0].split(":"))
    return _Caption(
        seconds=(hours[0] if hours else 0) * 3600 + minutes * 60 + seconds,
        start=found.start(),
        words=found.end(),
        certain=bool(found["to"] or found["until"]) or _TO_A_FRACTION.search(found["time"]) is not None,
    )


def _are_captions(found: Sequence[_Caption], content: str) -> bool:
    """Whether times go on from caption to caption, each is short, and many are broken or all are whole sentences."""
    certain = all(one.certain for one in found)
    if (
        len(found) < (_LEAST_CERTAIN if certain else _LEAST)
        or found[0].seconds >= _FIRST
        or any(after.seconds < one.seconds for one, after in pairwise(found))
    ):
        return False
    if certain:
        return True
    ends = [*(one.start for one in found[1:]), len(content)]
    words = [content[one.words : end].strip() for one, end in zip(found, ends, strict=True)]
    if any(len(one) > _MOST_BETWEEN for one in words[:-1]):
        return False
    broken = sum(_BEGINS_INSIDE.match(one) is not None for one in words)
    closed = sum(one.endswith((".", "!", "?")) for one in words)
    told = sum(len(one.split()) for one in words) >= _LEAST_WORDS * len(words)
    return broken >= _LEAST_BROKEN * len(found) or (told and closed >= _LEAST_CLOSED * len(found))
