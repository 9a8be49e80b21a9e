"""Whether a sentence tells to do something or explains something, and whether a line is written as a name is."""

from __future__ import annotations

from guide.late import late_pattern
from guide.understand.lexicon import Lexicon

_TITLE_CASE = late_pattern(r"\W*[^\W\d_a-z]['’\w-]*(?:\W+(?:[^\W\d_a-z]['’\w-]*|[a-z]{1,3}\b))*\W+[^\W\d_a-z]['’\w-]*\W*")
"""A capital begins the first and the last of several words, and each in between but for short ones."""


def is_in_title_case(line: str) -> bool:
    """Whether a line is written as titles are, whatever it tells: "Make a Fist"."""
    return _TITLE_CASE.fullmatch(line) is not None


def is_imperative(words: str, lexicon: Lexicon) -> bool:
    """Whether a marked sentence tells to do something, at once or after a clause: "when it is warm, lift it"."""
    roles = lexicon.roles
    if roles.not_imperative.match(words):
        return False
    clause = roles.clause_before.match(words)
    starts = (0, clause.end()) if clause else (0,)
    return any(roles.imperative.match(words, start) or roles.verb_first.match(words, start) for start in starts)


def as_told(verb: str, lexicon: Lexicon) -> str | None:
    """A verb that says what somebody or something does as one tells to do it: `lift` of `lifts`; None for any other."""
    return verb.removesuffix(lexicon.third_person) if verb.endswith(lexicon.third_person) else None
