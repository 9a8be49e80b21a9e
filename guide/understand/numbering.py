"""Numbers and letters in front of a line: `3.`, `b)`, `A1.`, `Exercise 2:`, `Minute 4:`, `Step 1 -`.

They count something and say nothing themselves, so the outline takes them off and keeps what they count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import field
from enum import Enum
from typing import Final

from guide.late import late_pattern
from guide.model.text import NOWHERE, Span, Text
from guide.understand.lexicon import Lexicon
from guide.understand.lexicon.numbers import RIGHT_ANGLES
from guide.understand.mood import is_imperative
from guide.understand.tokens import lowered
from guide.values import dataclass


class Counts(Enum):
    """What a number in front of a line counts."""

    ITEMS = "items"
    """Anything: exercises, steps, rules."""
    EXERCISES = "exercises"
    STEPS = "steps"
    """Steps of one exercise."""
    SLOTS = "slots"
    """Minutes or stations, each with something to do."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number or letter in front of a line."""

    counts: Counts
    label: str
    """As written, without the signs around it: `3`, `A1`, `Exercise 2`."""
    end: int = 0
    """Where the words of the line begin."""
    span: Span = field(default=NOWHERE, compare=False)
    """Where the words that count stand in the source."""


NUMBERS_IN_NAME: Final = rf"[2-9](?:[-–]\d{{1,2}}){{2,3}}(?=\s+[^\W\d])|{RIGHT_ANGLES}\b"
"""Numbers that a name begins with: "4-7-8 breathing", "90/90"; what is counted down begins higher, "10-8-6 squats"."""
_ITEM: Final = late_pattern(
    r"\s*(?:"
    r"[#(\[]?(?P<digits>\d{1,3}[a-rt-wyzA-RT-WYZ]?)\s*(?:(?:\.[)-]|[.):|])\s?(?:--+|[–—])?|[)\].]?\s*[–—-](?=\s))\s*"
    rf"(?=[^\W\d]|[\"'“‘(*×x]|\d{{1,3}}\s+\w|{NUMBERS_IN_NAME})"
    r"|[(\[](?P<inside>[a-zA-Z]\d?|[ivx]{1,4})[)\]]\s*(?=\w)"
    r"|(?P<letter>[A-Z]\d{0,2}|[a-h]|[ivx]{2,4}|[IVX]{1,5})\s?[.):](?:\s+|\s?(?:--+|[–—])\s?)(?=\w)"
    rf"|#(?P<hash>\d{{1,2}})\s+(?=[^\W\d]|{NUMBERS_IN_NAME})"
    r"|(?P<padded>0\d)\s+(?=[A-Z][a-z])"
    r"|(?P<key>\d{1,2})\ufe0f?\u20e3\s*(?=\w)"
    r"|(?P<code>[A-Z]{1,4}\d{2,4})\s?[.):]\s+(?=[^\W\d])"
    r"|(?P<series>[A-H]\d|[1-9][A-C])\s+(?:[–—-]\s+)?(?=[^\W\d])"
    r")"
)
_BARE: Final = late_pattern(r"\s*(?P<label>1?\d) (?=[A-Z][a-z]+ )")
"""A number without a sign: before a verb and what it is done to it counts nothing else, as in `2 Press the palms`."""
_RANGE: Final = late_pattern(r"\s*(\d{1,3})\s*[–—-]\s*(\d{1,3})\s+([a-z]+)")
WIDEST: Final = 3
"""Nobody leaves a wider choice than from 5 to 15; `1 - 20 seconds` is the first of several."""
_NOT_A_NUMBER: Final = late_pattern(r"\s*\d{1,3}\s*(?:\.\d|:\s?\d)")


def number_of(text: Text, lexicon: Lexicon) -> Number | None:
    """The number in front of a line; None where there is none, or nothing but a number."""
    content = text.content
    headings = lexicon.headings
    words = lowered(content)
    for counts, pattern in (
        (Counts.EXERCISES, headings.exercise_number),
        (Counts.STEPS, headings.step_number),
        (Counts.SLOTS, headings.slot_number),
    ):
        found = pattern.match(words)
        if found and not (found.groupdict().get("bare") and content[found.end()].islower()):
            label = text.slice(found.start("number"), found.end("number"))
            return Number(counts, label.content.strip(" \t*_#([\"'"), found.end(), label.span())
    if bare := _BARE.match(content):
        rest = words[bare.end() :]
        if is_imperative(rest, lexicon) and not lexicon.pointing.isdisjoint(rest.split()[1:2]):
            return Number(Counts.ITEMS, bare["label"], bare.end())
    item = None if _NOT_A_NUMBER.match(content) or _is_range(words, lexicon) else _ITEM.match(content)
    if item is None or not any(c.isalpha() for c in content[item.end() :]):
        return None
    if content[item.end()].isdecimal() and headings.session.match(lowered(item.group().strip(" .):"))):
        return None  # the name of a day, and how long one runs then: "D2: 8 min run"
    return Number(Counts.ITEMS, item.group(item.lastgroup or 0), item.end())


def _is_range(words: str, lexicon: Lexicon) -> bool:
    """Whether a line begins with a range of what is counted: `6 - 8 reps`."""
    found = _RANGE.match(words)
    if found is None:
        return False
    counts = found[3] in lexicon.numbers.counted or found[3] in lexicon.numbers.units_ms
    return counts and int(found[1]) < int(found[2]) <= int(found[1]) * WIDEST


LEAST_COUNTED: Final = 3
"""So many lines or rows counted from one are a list."""


def are_labelled(names: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the numbers from one on before some names count the lines, and not what they name.

    What shows that nobody does "1 jumping jacks" or "2 wall sit" is their grammar, or another number in the line.
    """
    first, *others = names
    one_of_many = lexicon.plural.search(first) is not None
    many_of_one = sum(lexicon.plural.search(name) is None for name in others) > len(others) / 2
    numbered = sum(re.search(r"\d", name) is not None for name in names) > len(names) / 2
    return one_of_many or many_of_one or numbered


def number_alone(text: Text, lexicon: Lexicon) -> Number | None:
    """The number of a minute, a station or a step that is all of a line."""
    content = text.content.strip()
    words = lowered(content.rstrip(":.") + ":")
    for counts, pattern in ((Counts.SLOTS, lexicon.headings.slot_number), (Counts.STEPS, lexicon.headings.step_number)):
        if pattern.fullmatch(words):
            return Number(counts, content)
    return None


_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")


def is_next_number(before: str, label: str) -> bool:
    """Whether a number in digits is the next after another: `3` and `4`."""
    return before.isdecimal() and label.isdecimal() and int(label) == int(before) + 1


def comes_after(before: str, label: str) -> bool:
    """Whether a number or letter is the next after another: `3` and `4`, `B` and `C`, `IX` and `X`."""
    if is_next_number(before, label):
        return True
    first, second = before.lower(), label.lower()
    if first in _ROMAN and second in _ROMAN and _ROMAN.index(second) == _ROMAN.index(first) + 1:
        return True
    return len(first) == len(second) == 1 and first.isalpha() and ord(second) == ord(first) + 1
