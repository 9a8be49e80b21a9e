"""Whether a sentence tells to do something or explains something, and whether a line is written as a name is."""

from __future__ import annotations

from guide.understand.lexicon import Lexicon

MOST_SMALL = 4
"""A word between others of a title that is not written with a capital has no more letters: "of", "the"."""


def is_in_title_case(line: str) -> bool:
    """Whether a line of several words is written as titles are, whatever it tells: "Make a Fist"."""
    words = [word.strip(" \"'’“”‘().,:;!?*_") for word in line.split()]
    small = [word for word in words[1:-1] if word[:1].islower() and len(word) <= MOST_SMALL]
    return len(words) > 1 and sum(word[:1].isupper() for word in words) + len(small) == len(words)


def is_imperative(words: str, lexicon: Lexicon) -> bool:
    """Whether a marked sentence tells to do something, at once or after a clause: "when it is warm, lift it"."""
    roles = lexicon.roles
    if roles.not_imperative.match(words):
        return False
    clause = roles.clause_before.match(words)
    starts = (0, clause.end()) if clause else (0,)
    return any(roles.imperative.match(words, start) or roles.verb_first.match(words, start) for start in starts)


def is_imperative_behind_name(words: str, lexicon: Lexicon) -> bool:
    """Whether a marked sentence tells to do something behind a name and a colon: "bridge: lift your hips"."""
    return is_imperative(words.partition(": ")[2], lexicon)


def as_told(verb: str, lexicon: Lexicon) -> str | None:
    """A verb that says what somebody or something does as one tells to do it: `lift` of `lifts`; None for any other."""
    return verb.removesuffix(lexicon.third_person) if verb.endswith(lexicon.third_person) else None
