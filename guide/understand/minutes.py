"""Whether a letter that mostly stands for metres stands for minutes: "10m 88-94% 90rpm" in the plans of riders.

A single line does not tell: "60m 95%" is a sprint for a runner. So the whole article is looked at, once.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import islice

from guide.understand.lexicon import Lexicon
from guide.units import MINUTE_MS

LEAST_LINES = 2
"""So many lines of such a plan, and a word of those who write them, tell what the letter means."""


def lexicon_for(text: str, lexicon: Lexicon) -> Lexicon:
    """The words of an article, in which a letter may mean minutes."""
    numbers = lexicon.numbers
    if numbers.minute_sign.search(text) is None or numbers.metre_sign.search(text) is not None:
        return lexicon
    lines = islice(numbers.minute_line.finditer(text), LEAST_LINES)
    return _with_minutes(lexicon) if len(list(lines)) == LEAST_LINES else lexicon


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
