"""What one sentence says about doses: each number is taken by the first phrase that explains it, or left alone.

A number that no phrase explains is not guessed at; it stays in `Reading.unread`.

`reading` does it for one sentence: `finding` tries the phrases of the lexicon one after the other, `readers` say what
each means where it is `matching`, `settling` keeps of all `mentions` those that stand, and `conditional` sets apart
what holds only in some case.
"""

from __future__ import annotations

from guide.understand.doses.mentions import PLACEHOLDER, Mention, Reading, before_rounds, firm, kind_of_said, optional
from guide.understand.doses.reading import NO_NAME, forget_read, read_sentence, says_only_doses, speaks_of_each

__all__ = [
    "NO_NAME",
    "PLACEHOLDER",
    "Mention",
    "Reading",
    "before_rounds",
    "firm",
    "forget_read",
    "kind_of_said",
    "optional",
    "read_sentence",
    "says_only_doses",
    "speaks_of_each",
]
