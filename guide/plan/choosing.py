"""From an amount in the text to the number that is done, always with the rule that chose it.

A number that is stated firmly is never changed. Out of a range the settings choose; the middle is rounded down, of
times to whole seconds, so that it can be said in plain words. An amount of nothing says nothing: it counts as unsaid.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from guide.model.prescription import Chosen, Origin
from guide.model.routine import Amount, Bound
from guide.plan.settings import Ranges


@dataclass(frozen=True, slots=True)
class Measure:
    """What amounts are counted in."""

    grain: int
    """What a chosen middle is a multiple of."""
    show: Callable[[int], str]


def show_time(duration_ms: int) -> str:
    """A duration for people, in seconds.

    >>> show_time(12_000), show_time(500)
    ('12 s', '0.5 s')
    """
    return f"{duration_ms / 1000:g} s"


COUNT = Measure(1, str)
TIME = Measure(1_000, show_time)

_OPPOSITE = {Ranges.LOW: Ranges.HIGH, Ranges.MIDDLE: Ranges.MIDDLE, Ranges.HIGH: Ranges.LOW}


def assume(value: int, rule: str) -> Chosen:
    """A number that no text states."""
    return Chosen(value, Origin.ASSUMED, None, rule)


def choose(amount: Amount | None, measure: Measure, ranges: Ranges, unsaid: Chosen) -> Chosen:
    """The number to do; `unsaid` where the text has none."""
    if amount is None or amount.high == 0:
        return unsaid
    match amount.bound:
        case Bound.AT_LEAST:
            least = max(amount.low, 1)
            return Chosen(least, Origin.CHOSEN, amount, f"at least {measure.show(least)}: the least")
        case Bound.AT_MOST:
            return _up_to(amount, measure, ranges)
        case Bound.ABOUT | Bound.EXACT if amount.low == amount.high:
            return Chosen(amount.low, Origin.SAID, amount, "said")
        case _:
            return _from_range(amount, measure, ranges)


def choose_rest(amount: Amount | None, ranges: Ranges, unsaid: Chosen) -> Chosen:
    """The rest to take: the longer end where everything else is low."""
    return choose(amount, TIME, _OPPOSITE[ranges], unsaid)


def _up_to(amount: Amount, measure: Measure, ranges: Ranges) -> Chosen:
    shown = measure.show(amount.high)
    if ranges is not Ranges.LOW:
        return Chosen(amount.high, Origin.CHOSEN, amount, f"up to {shown}: the most")
    if 0 < amount.low < amount.high:
        return Chosen(amount.low, Origin.CHOSEN, amount, f"low end of {measure.show(amount.low)} to {shown}")
    half = max(_whole(amount.high, 2, measure), min(measure.grain, amount.high))
    return Chosen(half, Origin.CHOSEN, amount, f"up to {shown}: half of it, for a gentle guide")


def _from_range(amount: Amount, measure: Measure, ranges: Ranges) -> Chosen:
    low, high = max(amount.low, min(measure.grain, amount.high)), amount.high
    middle = max(_whole(low + high, 2, measure), low)
    word, value = {
        Ranges.LOW: ("low end", low),
        Ranges.MIDDLE: ("middle", middle),
        Ranges.HIGH: ("high end", high),
    }[ranges]
    return Chosen(value, Origin.CHOSEN, amount, f"{word} of {measure.show(amount.low)} to {measure.show(amount.high)}")


def _whole(value: int, divisor: int, measure: Measure) -> int:
    return value // (divisor * measure.grain) * measure.grain
