"""Phases of breaths among the stretches of an exercise: what belongs to a breath, and what only counts one aloud."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from guide.model.routine import (
    Amount,
    Block,
    Breath,
    BreathPhase,
    Dose,
    Hold,
    Rest,
    Rounds,
    steps_of,
)
from guide.understand.tree.stretches import Stretch

LONGEST_BREATH_MS = 30_000
"""No phase of a breath is longer; what is, is a time to go on breathing."""


LONGEST_EMPTY_REST_MS = 12_000
"""Who is told to rest or relax for longer behind a breath is not to do without air."""


def of_breaths(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Stretches of which some are phases of breaths: those right after one belong to it, and counting aloud is none."""
    return _without_counting(_with_phases_joined(stretches))


def _with_phases_joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Holds and rests right after a phase of a breath are phases of it too."""
    found: list[Stretch] = []
    for stretch in stretches:
        dose = _phase_after(found[-1].dose, stretch.dose) if found and not stretch.named else None
        found.append(stretch if dose is None else replace(stretch, dose=dose))
    return found


def _phase_after(before: Dose | None, dose: Dose | None) -> Breath | None:
    """The phase of a breath that a dose is behind another phase; None where it is none."""
    if not isinstance(before, Breath):
        return None
    phase = BreathPhase.FULL if before.phase is BreathPhase.IN else BreathPhase.EMPTY
    match dose:
        case Hold(Amount() as time) if time.high <= LONGEST_BREATH_MS:
            return Breath(phase, time)
        case Rest(Amount() as time) if time.high <= LONGEST_EMPTY_REST_MS:
            return Breath(phase, time)
        case Breath(BreathPhase.FULL | BreathPhase.EMPTY, time):
            return Breath(phase, time)
        case _:
            return None


LONGEST_MISCOUNT_MS = 1000
"""Who counts down aloud begins a second late: "hold, 6, 5, 4…" in a hold of seven."""


def _without_counting(stretches: Iterable[Stretch]) -> list[Stretch]:
    """A breath that was asked for in rounds is done once for each of them, however often it is counted aloud after."""
    cycle: tuple[Breath, ...] = ()
    run: list[Stretch] = []
    counted: set[int] = set()
    """The identity of those that only count a breath aloud."""
    kept = list(stretches)
    for stretch in kept:
        if isinstance(stretch.wrapped, Block) and isinstance(stretch.wrapped.repeat, Rounds):
            doses = [step.dose for step in steps_of(stretch.wrapped.items, asking=False)]
            cycle, run = tuple(dose for dose in doses if isinstance(dose, Breath)), []
        elif isinstance(stretch.dose, Breath) and cycle:
            run = [*run[len(run) - len(cycle) + 1 :], stretch] if len(run) >= len(cycle) else [*run, stretch]
            if len(run) == len(cycle) > 1 and all(map(_is_again, run, cycle)):
                counted.update(map(id, run))
                run = []
    return [replace(one, dose=None, holder=-1) if id(one) in counted else one for one in kept]


def _is_again(stretch: Stretch, told: Breath) -> bool:
    """Whether a phase of a breath is the same as one before."""
    dose = stretch.dose
    if not isinstance(dose, Breath) or dose.phase is not told.phase:
        return False
    return abs(dose.time.high - told.time.high) <= LONGEST_MISCOUNT_MS
