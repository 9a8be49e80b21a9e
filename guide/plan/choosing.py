"""From an amount in the text to the number that is done, always with the rule that chose it.

A number that is stated firmly is never changed. Out of a range the settings choose; the middle is rounded down, of
times to whole seconds, so that it can be said in plain words. An amount of nothing says nothing: it counts as unsaid.
"""

from __future__ import annotations

from collections.abc import Callable

from guide.model.prescription import Chosen, Origin
from guide.model.routine import Amount, Bound
from guide.plan.settings import PlanSettings, Ranges
from guide.values import dataclass


@dataclass(frozen=True, slots=True)
class End:
    """Which place of a range is taken."""

    ranges: Ranges
    share: float | None = None
    """Instead, from 0 at the low end to 1 at the high end, where a guide has to fit a length."""


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

_WORDS = {Ranges.LOW: "low end", Ranges.MIDDLE: "middle", Ranges.HIGH: "high end"}
_OPPOSITE = {Ranges.LOW: Ranges.HIGH, Ranges.MIDDLE: Ranges.MIDDLE, Ranges.HIGH: Ranges.LOW}


def work_end(settings: PlanSettings) -> End:
    """Where in its range all is chosen but rests."""
    return End(settings.ranges, settings.shares.work if settings.shares else None)


def rest_end(settings: PlanSettings) -> End:
    """Where in its range a rest is chosen: at the longer end where everything else is low."""
    return End(_OPPOSITE[settings.ranges], settings.shares.rest if settings.shares else None)


def assume(value: int, rule: str) -> Chosen:
    """A number that no text states."""
    return Chosen(value, Origin.ASSUMED, None, rule)


def choose(amount: Amount | None, measure: Measure, end: End, unsaid: Chosen) -> Chosen:
    """The number to do; `unsaid` where the text has none."""
    if amount is None or amount.high == 0:
        return unsaid
    match amount.bound:
        case Bound.AT_LEAST:
            least = max(amount.low, 1)
            return Chosen(least, Origin.CHOSEN, amount, f"at least {measure.show(least)}: the least")
        case Bound.AT_MOST:
            return _up_to(amount, measure, end)
        case Bound.ABOUT | Bound.EXACT if amount.low == amount.high:
            return Chosen(amount.low, Origin.SAID, amount, "said")
        case _:
            return _from_range(amount, measure, end)


def _up_to(amount: Amount, measure: Measure, end: End) -> Chosen:
    """A limit is done in full, or in part where less is asked for: from half of it, or from the low end, upwards."""
    shown = measure.show(amount.high)
    whole = end.share is None and end.ranges is not Ranges.LOW
    if whole or end.share == 1:
        return Chosen(amount.high, Origin.CHOSEN, amount, f"up to {shown}: the most")
    half = max(_whole(amount.high // 2, measure), min(measure.grain, amount.high))
    low = amount.low if 0 < amount.low < amount.high else half
    if end.share is not None:
        value = max(low, _whole(int(low + end.share * (amount.high - low)), measure))
        return Chosen(value, Origin.CHOSEN, amount, f"up to {shown}: {measure.show(value)}, to fit the length")
    if amount.low == low:
        return Chosen(low, Origin.CHOSEN, amount, f"low end of {measure.show(low)} to {shown}")
    return Chosen(half, Origin.CHOSEN, amount, f"up to {shown}: half of it, for a gentle guide")


def _from_range(amount: Amount, measure: Measure, end: End) -> Chosen:
    low, high = max(amount.low, min(measure.grain, amount.high)), amount.high
    shown = f"{measure.show(amount.low)} to {measure.show(amount.high)}"
    if end.share is None:
        value = {Ranges.LOW: low, Ranges.MIDDLE: max(_whole((low + high) // 2, measure), low), Ranges.HIGH: high}
        return Chosen(value[end.ranges], Origin.CHOSEN, amount, f"{_WORDS[end.ranges]} of {shown}")
    inside = high if end.share == 1 else max(low, _whole(int(low + end.share * (high - low)), measure))
    return Chosen(inside, Origin.CHOSEN, amount, f"out of {shown}, to fit the length")


def _whole(value: int, measure: Measure) -> int:
    return value // measure.grain * measure.grain
