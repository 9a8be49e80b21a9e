"""The number that is done, in the sentence that asks for it: "10-15 seconds" becomes "twelve seconds".

What is heard is what was chosen. The author's words are changed only where they leave the number open, as a range or
a limit ("at least 5"), and only there.
"""

from __future__ import annotations

import re
from typing import Final

from guide.late import late_pattern
from guide.model.prescription import Chosen
from guide.model.routine import Amount, Bound
from guide.model.text import Text
from guide.plan.phrasing import english, english_text

_UNIT_MS: Final = {"s": 1_000, "m": 60_000, "h": 3_600_000}
_UNIT = r"(?P<unit>\s*-?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?)\b(?:\.(?=\s+[a-z]))?)?"
_ONES, _TEENS, _TENS = (
    "|".join(map(english.number, values)) for values in (range(1, 10), range(10, 20), range(20, 100, 10))
)
_WORDS = rf"(?:{_TENS})(?:-(?:{_ONES}))?|{_TEENS}|{_ONES}"
"""The numbers from 1 to 99."""
_VALUE = rf"(?:\d+(?:\.\d+)?|(?:{_WORDS})\b)"
_RANGE: Final = late_pattern(
    rf"(?<![\w.])(?P<low>{_VALUE})(?:\s*(?:s|secs?|seconds?|mins?|minutes?|x)\b)?\s*(?:[-‐-―−~]+|to|or|and|up\s+to)\s*"
    rf"(?P<high>{_VALUE}){_UNIT}",
    re.IGNORECASE,
)
_SINGLE: Final = late_pattern(rf"(?<![\w.])(?P<high>{_VALUE}){_UNIT}", re.IGNORECASE)
_BY_ARTICLE: Final = (
    (late_pattern(r"\bhalf\s+a\s+minute\b", re.IGNORECASE), "30 seconds"),
    (late_pattern(r"\ban?\s+(?=minute\b|hour\b)", re.IGNORECASE), "1 "),
)
_PLURAL_BEHIND: Final = late_pattern(r"(?<=^ )[a-z]{3,}(?<![su])s\b")
"""The noun right behind a number that is several things."""
_HALF: Final = 0.5
"""Numbers that are nearer to each other than this are the same when rounded."""
_BY_WORD: Final = {english.number(value): float(value) for value in range(1, 100)}


def with_chosen(text: Text, chosen: tuple[Chosen, ...]) -> str:
    """The words of a sentence with each range and each limit replaced by the number chosen from it."""
    words, edits = text.content, {}
    for one in chosen:
        if one.amount is None or not _is_open(one):
            continue
        place = _place_of(text, one.amount)
        if place is not None:
            edits[_with_limits(words, place, one.amount)] = _said(one, place)
    for start, end in sorted(edits, reverse=True):
        after = words[end:]
        if edits[start, end] == english.number(1):
            after = _PLURAL_BEHIND.sub(lambda match: english.singular(match.group()), after, count=1)
        words = words[:start] + edits[start, end] + after
    return words


def states(words: str, value: int, unit_ms: int | None) -> bool:
    """Whether a sentence already says this number, in digits or words.

    >>> states("Stroll for half a minute.", 30_000, 1_000), states("Hop for a minute.", 60_000, 1_000)
    (True, True)
    """
    for pattern, digits in _BY_ARTICLE:
        words = pattern.sub(digits, words)
    matches = (match for match in _SINGLE.finditer(words) if unit_ms or not match.group("unit"))
    return any(abs(_value(match.group("high")) * _unit_of(match, unit_ms) - value) < _HALF for match in matches)


def _is_open(chosen: Chosen) -> bool:
    """Whether the text says something else than the number that is done."""
    assert chosen.amount is not None
    is_limit = chosen.amount.bound in {Bound.AT_LEAST, Bound.AT_MOST}
    return is_limit or not chosen.amount.low == chosen.amount.high == chosen.value


def _with_limits(words: str, place: re.Match[str], amount: Amount) -> tuple[int, int]:
    """A number with the words around it that make it a limit."""
    start, end = place.span()
    if amount.bound not in {Bound.AT_LEAST, Bound.AT_MOST}:
        return start, end
    before, after = english_text.LIMITS.search(words[:start]), english_text.LIMITS_AFTER.match(words, end)
    return before.start() if before else start, after.end() if after else end


def _place_of(text: Text, amount: Amount) -> re.Match[str] | None:
    """Where the amount stands: inside its own span first, then anywhere."""
    pattern = _SINGLE if amount.low == amount.high else _RANGE
    places = [match for match in pattern.finditer(text.content) if _is(match, amount)]
    inside = [match for match in places if amount.span.start <= text.offset(match.start("high")) < amount.span.end]
    return next(iter(inside or places), None)


def _is(match: re.Match[str], amount: Amount) -> bool:
    """Whether these words may be this amount, in whichever unit; both ends may have units of their own."""
    high = _value(match.group("high"))
    low = _value(match.group("low")) if "low" in match.re.groupindex else high
    units = ((1, 1), *((unit, unit) for unit in _UNIT_MS.values()), (1_000, 60_000))
    return (amount.low, amount.high) in ((round(low * least), round(high * most)) for least, most in units)


def _said(chosen: Chosen, place: re.Match[str]) -> str:
    return english.duration(chosen.value) if place.group("unit") else _bare(chosen, place)


def _bare(chosen: Chosen, place: re.Match[str]) -> str:
    """The number alone, in the unit that the sentence counts in."""
    assert chosen.amount is not None
    unit = chosen.amount.high / _value(place.group("high"))
    value = chosen.value / unit
    return english.number(round(value)) if value == round(value) else f"{value:g}"


def _unit_of(match: re.Match[str], unit_ms: int | None) -> int:
    unit = (match.group("unit") or "").strip(" -.").lower()
    if unit_ms is None or not unit:
        return unit_ms or 1
    return _UNIT_MS[unit[0]]


def _value(words: str) -> float:
    return _BY_WORD[words.lower()] if words[0].isalpha() else float(words)
