"""What the numbers of an article mean by what it is about: minutes of a ride, lengths of a swim.

A single line does not tell: "10m 88-94% 90rpm" are minutes in the plans of riders, "60m 95%" is a sprint for a runner;
"100 easy" is far for a swimmer, and often for anybody else. So the whole article is looked at, once.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import islice

from guide.understand.lexicon import Lexicon
from guide.units import MINUTE_MS

LEAST_LINES = 2
"""So many lines of such a plan, and a word of those who write them, tell what its numbers mean."""


def lexicon_for(text: str, lexicon: Lexicon) -> Lexicon:
    """The words of an article, in which a letter may mean minutes, and a number metres."""
    numbers = lexicon.numbers
    if numbers.swim_sign.search(text) is not None:
        return _with_lengths(lexicon) if _are_several(numbers.swim_line, text) else lexicon
    if numbers.minute_sign.search(text) is None or numbers.metre_sign.search(text) is not None:
        return lexicon
    return _with_minutes(lexicon) if _are_several(numbers.minute_line, text) else lexicon


def _are_several(line: re.Pattern[str], text: str) -> bool:
    """Whether there are several such lines in an article."""
    return len(list(islice(line.finditer(text), LEAST_LINES))) == LEAST_LINES


@cache
def _with_lengths(lexicon: Lexicon) -> Lexicon:
    """The same words, numbers without a unit as distances where they may be."""
    return replace(lexicon, numbers=replace(lexicon.numbers, lengths=True))


@cache
def _with_minutes(lexicon: Lexicon) -> Lexicon:
    """The same words, the letter for minutes; made once, so that what is remembered of sentences stays of use."""
    numbers = lexicon.numbers
    units = {**numbers.units_ms, numbers.minute_letter: MINUTE_MS}
    timed = replace(
        numbers,
        units_ms=units,
        short_units=numbers.short_units | {numbers.minute_letter},
        measures=numbers.measures - {numbers.minute_letter},
    )
    return replace(lexicon, numbers=timed)
