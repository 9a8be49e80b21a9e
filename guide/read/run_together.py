"""Words that have run together where a line end, a blank or a tag between them got lost.

"20 secondsand repeat", "10 timesRest for a minute", "bend both kneesHold it". A unit before a number is followed by a
word of its own where no word begins so; a capital inside a word, before a word with which an instruction begins, is the
beginning of a sentence.
"""

from __future__ import annotations

import re
from typing import Final

from guide.late import late_pattern
from guide.model.findings import Finding
from guide.read.page import Edit, Page
from guide.read.repairs import Repair, found

_UNITS: Final = r"(?:seconds|secs|minutes|mins|times|reps|repetitions|sets|rounds|breaths)"
_JOINTS: Final = (
    r"(?:and|then|or|of|on|for|with|per|each|every|in|a|at|to|x|between|before|after|by|while|until|rest|repeat)"
)
"""Words that follow a unit; none of them makes another word with one."""
_DONE: Final = r"(?:reps?|repetitions?|holds?|pauses?|rests?|breaks?|intervals?|breaths?)"
"""What is so long: "5-secondholds"."""
_BEGINS: Final = (
    r"(?:Repeat|Hold|Rest|Relax|Return|Keep|Lower|Lift|Raise|Stand|Sit|Lie|Kneel|Bend|Place|Put|Press|Push|Pull|Slowly"
    r"|Gently|Then|Now|Perform|Start|Begin|Stay|Breathe|Inhale|Exhale|Switch|Straighten|Stretch|Turn|Tilt|Squeeze|Slide"
    r"|Step|Do|Using|With|While)"
)
"""Words with which an instruction begins."""

_GLUED: Final = late_pattern(
    rf"(?<=\d)(?:[ \t]?|-){_UNITS}(?P<joint>)(?={_JOINTS}\b)"
    rf"|(?<=\d)(?:[ \t]?|-)(?:second|minute|sec|min)(?P<done>)(?={_DONE}\b)"
    rf"|(?<=\d)[ \t]?{_UNITS}(?P<ended>)(?=[A-Z][a-z]+\b)"
    rf"|(?<=[a-z])(?<!\b[a-z])(?<!\b[A-Za-z][a-z])(?P<begun>)(?={_BEGINS}[ \t]+(?:[a-z]|\d))"
)
_STOP: Final = "ended", "begun"


def with_words_apart(page: Page, start: int) -> tuple[Page, tuple[Finding, ...]]:
    """The page with a blank or a full stop where words have run together from an index on, and how often there was."""
    glued = list(_GLUED.finditer(page.content, start))
    if not glued:
        return page, ()
    return page.edited(map(_apart, glued)), found(Repair.RUN_TOGETHER, page, [one.end() for one in glued])


def _apart(glued: re.Match[str]) -> Edit:
    return Edit(glued.end(), glued.end(), ". " if glued.lastgroup in _STOP else " ")
