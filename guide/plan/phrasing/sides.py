"""Left for right and right for left, for the second pass of an exercise."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from guide.model.routine import Side
from guide.plan.phrasing import english_text


def swapped(text: str) -> str:
    """The text with its side words exchanged, case kept; idioms stay as they are.

    >>> swapped("Bend the Right knee to a right angle, left arm up.")
    'Bend the Left knee to a right angle, right arm up.'
    """
    if not english_text.SIDE_WORD.search(text):
        return text
    kept = [match.span() for match in english_text.NOT_A_SIDE.finditer(text)]

    def swap(match: re.Match[str]) -> str:
        if any(start <= match.start() < end for start, end in kept):
            return match.group()
        return _as(match.group(), "right" if match.group().lower() == "left" else "left")

    return english_text.SIDE_WORD.sub(swap, text)


def side_named(sentences: Iterable[str], limb: str) -> Side | None:
    """The side of the limb that sentences name first; None where they name none, or nobody can tell which is meant.

    The limb itself counts first, then what stands for it, then whatever belongs to it if all of it is on one side. Of a
    movement to one side and the other, where no part of the body has a side, it is the first way that is named.

    >>> side_named(["Bend your right knee and stand on your left leg."], "leg")
    <Side.LEFT: 'left'>
    >>> side_named(["Lower your right knee.", "Step back with your left foot."], "leg")
    <Side.LEFT: 'left'>
    >>> side_named(["Bend your right knee and lift your left heel."], "leg") is None
    True
    >>> side_named(["Turn to the right, then to the left."], "side")
    <Side.RIGHT: 'right'>
    """
    sentences = tuple(sentences)
    named = [(side, part) for words in sentences for side, part in _sides_of_parts(words)]
    for one in (limb, english_text.STANDS_FOR.get(limb)):
        for side, part in named:
            if part == one:
                return side
    near = {side for side, part in named if limb == "side" or part in english_text.PARTS_OF.get(limb, ())}
    if limb == "side" and not named:
        ways = (match.group().lower() for words in sentences for match in _meant(english_text.SIDE_WORD, words))
        return next(map(Side, ways), None)
    return next(iter(near)) if len(near) == 1 else None


def _sides_of_parts(words: str) -> Iterator[tuple[Side, str]]:
    for match in _meant(english_text.SIDED_PART, words):
        yield Side(match.group("side").lower()), match.group("part").lower()


def _meant(pattern: re.Pattern[str], words: str) -> Iterator[re.Match[str]]:
    """What a pattern finds, but for idioms."""
    kept = [match.span() for match in english_text.NOT_A_SIDE.finditer(words)]
    for match in pattern.finditer(words):
        if not any(start <= match.start() < end for start, end in kept):
            yield match


def names_a_side(text: str) -> bool:
    """Whether the second side needs other words."""
    return swapped(text) != text


def names_side(text: str, side: Side) -> bool:
    """Whether a sentence names this side and not the other.

    >>> names_side("Do the same, moving the pen to the left.", Side.LEFT)
    True
    >>> names_side("Left hand on the right knee.", Side.LEFT)
    False
    """
    return {match.group().lower() for match in _meant(english_text.SIDE_WORD, text)} == {side.value}


def _as(pattern: str, word: str) -> str:
    if pattern.isupper():
        return word.upper()
    return word.capitalize() if pattern[0].isupper() else word
