"""What something said is by itself, and whether it only says again what is known."""

from __future__ import annotations

from typing import Final

from guide.model.routine import (
    Amount,
    Bound,
    Breath,
    Breaths,
    Dose,
    Hold,
    Reps,
    Rest,
    Work,
)
from guide.understand.doses.matching import in_unit_of
from guide.understand.said import (
    BreathSaid,
    BreathsSaid,
    ElidedSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    Said,
    WorkSaid,
)
from guide.units import MINUTE_MS


def dose_of(said: Said) -> Dose | None:
    """The dose that something said would be by itself."""
    match said:
        case HoldSaid(time):
            return Hold(time)
        case WorkSaid(time):
            return Work(time)
        case RestSaid(time):
            return Rest(time)
        case RepsSaid(count) | RoundsSaid(count):
            return Reps(count)
        case BreathSaid(phase, time):
            return Breath(phase, time)
        case BreathsSaid(count):
            return Breaths(count)
        case _:
            return None


def only_again(said: Said, dose: Dose | None) -> bool:
    """Whether a dose in a sentence about the other leg or way only says again what holds for both."""
    match said, dose:
        case (HoldSaid(time) | WorkSaid(time), Hold(before) | Work(before)):
            return _is_same(time, before)
        case (RepsSaid(count), Reps(before)) | (BreathsSaid(count), Breaths(before)):
            return _is_same(count, before)
        case (RestSaid(time), Rest(before)):
            return _is_same(time, before)
        case _:
            return False


def _is_same(said: Amount | None, before: Amount | None) -> bool:
    """Whether two amounts are the same, however firmly either is meant; or neither has a number."""
    return said.is_as_much_as(before) if said is not None and before is not None else said is before


MOST_TIMES_LONGER: Final = 6
"""What is told without its unit is no more than so many times as long, or as short, as what has one."""


def of_the_same_kind(last: Dose | None, moved: Dose | None, said: ElidedSaid) -> Dose | None:
    """A dose with the kind and unit of the one told last, or of the last that is no rest; None if there is none."""
    if said.whole:
        return moved
    if said.count is None:
        return _as_before(moved, rests=said.rests)
    if said.more and said.count.high == 1 and isinstance(moved, Hold | Work) and not (said.rests or said.timed):
        return moved  # "Hold for 20 seconds. And one more."
    match last if said.rests else moved:
        case Reps() if not said.timed:
            return Reps(said.count)
        case Breaths():
            return Breaths(said.count)
        case Hold(Amount() as before) | Work(Amount() as before) | Rest(Amount() as before) as dose:
            time = _alike(before, said.count)
            kind = Rest if said.rests else type(dose)
            return kind(time) if time is not None else None
        case _:
            return None


def _alike(before: Amount, count: Amount) -> Amount | None:
    """A count as a time in the unit of one before it, or in minutes, if that makes both of one order."""
    minutes = Amount(count.low * MINUTE_MS, count.high * MINUTE_MS, count.bound, count.span)
    for time in (in_unit_of(before, count), minutes):
        if before.low <= time.high * MOST_TIMES_LONGER and time.low <= before.high * MOST_TIMES_LONGER:
            return time
    return None


def _as_before(dose: Dose | None, *, rests: bool) -> Dose | None:
    """As many, or as long, as a dose; or a rest of that length."""
    match dose:
        case Hold(time) | Work(time) if rests:
            return Rest(time)
        case Reps(count):
            return None if rests else Reps(count)
        case _:
            return None if rests else dose


def restates(said: Amount, before: Amount) -> bool:
    """Whether a count only says again what is known: the same, or a bound inside the range."""
    if said.is_as_much_as(before):
        return True
    return said.bound in (Bound.AT_LEAST, Bound.AT_MOST) and before.low <= said.low and said.high <= before.high


def meets(one: Amount, other: Amount) -> bool:
    """Whether two amounts may be the same: their ranges have a number in common."""
    return one.low <= other.high and other.low <= one.high
