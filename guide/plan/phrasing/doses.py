"""The dose that is done, in short words of our own.

They are said where a sentence has nothing but its dose, and where it leaves a number out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from guide.model.prescription import (
    BreatheFor,
    Chosen,
    CountBreaths,
    CountReps,
    Dosage,
    HoldFor,
    Origin,
    RestFor,
    WorkFor,
)
from guide.model.routine import Pace, Reps, Step
from guide.plan.phrasing import english, english_text

OWN_PART_FROM_MS: Final = 5_000
"""A hold from this length on is a timed part of its own; shorter ones are counted through."""

Known: TypeAlias = Callable[[int, int | None], bool]
"""Whether the listener has just heard a number: a value, and the milliseconds of its unit, None for a count."""


def numbers_of(dosage: Dosage) -> tuple[Chosen, ...]:
    """The numbers that the sentence of a dose may state."""
    match dosage:
        case HoldFor(time) | WorkFor(time) | RestFor(time) | BreatheFor(_, time):
            return (time,)
        case CountBreaths(count):
            return (count,)
        case CountReps(count, _, hold, pause):
            return tuple(one for one in (count, hold, pause) if one)


def is_own_part(hold: Chosen | None) -> bool:
    """Whether each hold is a timed part of its own."""
    return hold is not None and hold.value >= OWN_PART_FROM_MS


def in_full(step: Step, dosage: Dosage, known: Known) -> tuple[str, ...]:
    """All of it, for a sentence that says nothing else; a hold that has just been told is not told again."""
    match dosage:
        case HoldFor(time):
            return (english.hold(time.value),)
        case CountReps(count, _, hold, pause):
            counted = _counted(count.value, hold if hold and not known(hold.value, 1_000) else None)
            manner = _manner(step)
            return (english.at_this_pace(counted, manner) if manner else counted, *_pause(pause, known))
        case _:
            return (in_short(dosage),)


def in_short(dosage: Dosage) -> str:
    """Its first number."""
    match dosage:
        case WorkFor(time) if time.origin is Origin.ASSUMED:
            return english.own_pace(time.value)
        case HoldFor(time) | WorkFor(time) | RestFor(time) | BreatheFor(_, time):
            return english.sentence(english.duration(time.value))
        case CountBreaths(count):
            return english.breaths(count.value)
        case CountReps(count, _, hold):
            return _counted(count.value, hold if is_own_part(hold) else None)


def unsaid(dosage: Dosage, known: Known) -> tuple[str, ...]:
    """The numbers that its sentence does not state."""
    match dosage:
        case CountReps(count, _, hold, pause):
            counted = () if known(count.value, None) else (english.repetitions(count.value),)
            held = (english.hold(hold.value),) if hold and not known(hold.value, 1_000) else ()
            return (*counted, *held, *_pause(pause, known))
        case CountBreaths(count):
            return () if known(count.value, None) else (english.breaths(count.value),)
        case HoldFor(time) | WorkFor(time) | RestFor(time) | BreatheFor(_, time):
            return () if known(time.value, 1_000) else (in_short(dosage),)


def _counted(many: int, hold: Chosen | None) -> str:
    if hold is None:
        return english.repetitions(many)
    return (english.long_holds if is_own_part(hold) else english.short_holds)(many, hold.value)


def _pause(pause: Chosen | None, known: Known) -> tuple[str, ...]:
    return (english.pause_between(pause.value),) if pause and not known(pause.value, 1_000) else ()


def _manner(step: Step) -> Pace | None:
    """The pace that the sentence itself asks for."""
    pace = step.dose.tempo if isinstance(step.dose, Reps) else None
    return pace if isinstance(pace, Pace) and english_text.PACE_WORD.search(step.text.content) else None
