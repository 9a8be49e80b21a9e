"""What something said is by itself, and whether it only says again what is known."""

from __future__ import annotations

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
from guide.understand.said import (
    BreathSaid,
    BreathsSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    Said,
    WorkSaid,
)


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
        case (HoldSaid(time), Hold(before)) | (WorkSaid(time), Work(before)):
            return time == before
        case (HoldSaid(time) | WorkSaid(time), Hold(before) | Work(before)):
            return time == before
        case (RepsSaid(count), Reps(before)):
            return count == before
        case _:
            return False


def restates(said: Amount, before: Amount) -> bool:
    """Whether a count only says again what is known: the same, or a bound inside the range."""
    if (said.low, said.high) == (before.low, before.high):
        return True
    return said.bound in (Bound.AT_LEAST, Bound.AT_MOST) and before.low <= said.low and said.high <= before.high
