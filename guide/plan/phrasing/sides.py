"""Left for right and right for left, for the second pass of an exercise."""

from __future__ import annotations

import re

from guide.plan.phrasing import english


def swapped(text: str) -> str:
    """The text with its side words exchanged, case kept; idioms stay as they are.

    >>> swapped("Bend the Right knee to a right angle, left arm up.")
    'Bend the Left knee to a right angle, right arm up.'
    """
    kept = [match.span() for match in english.NOT_A_SIDE.finditer(text)]

    def swap(match: re.Match[str]) -> str:
        if any(start <= match.start() < end for start, end in kept):
            return match.group()
        return _as(match.group(), "right" if match.group().lower() == "left" else "left")

    return english.SIDE_WORD.sub(swap, text)


def names_a_side(text: str) -> bool:
    """Whether the second side needs other words."""
    return swapped(text) != text


def _as(pattern: str, word: str) -> str:
    if pattern.isupper():
        return word.upper()
    return word.capitalize() if pattern[0].isupper() else word
