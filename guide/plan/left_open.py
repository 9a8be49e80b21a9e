"""What a text leaves open where something is repeated: the air between held breaths, what a round of a movement is."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from guide.model.prescription import BreatheFor, Chosen, CountReps, Doing, Origin, Task, WorkFor
from guide.model.routine import BreathPhase, Role

MOST_OF_A_ROUND: Final = 2
"""Who tells more than the way there and back in a round tells a sequence, which takes its time."""


def phases_in(items: tuple[Doing, ...]) -> list[BreathPhase]:
    """The phases of breaths that a run is made of; none where it has any other dose."""
    doses = [item.dosage if isinstance(item, Task) else item for item in items]
    done = [dose for dose in doses if dose is not None]
    phases = [dose.phase for dose in done if isinstance(dose, BreatheFor)]
    return phases if len(phases) == len(done) else []


def with_whole_breaths(items: tuple[Doing, ...], unsaid: Chosen) -> tuple[Doing, ...]:
    """A pattern of breathing, with the breath in and out of which the text gives no time and which take `unsaid`.

    "Breathe in, hold for 6 seconds, and let it go, eight times" is not eight times the hold of one breath.
    """
    phases = phases_in(items)
    if not phases or {BreathPhase.IN, BreathPhase.OUT} <= set(phases):
        return items
    dosed = [at for at, item in enumerate(items) if isinstance(item, Task) and item.dosage is not None]
    tasks = [item for item in items if isinstance(item, Task)]
    if BreathPhase.OUT not in phases:
        at = dosed[phases.index(BreathPhase.EMPTY)] if BreathPhase.EMPTY in phases else len(items)
        out = replace(tasks[min(at, len(items) - 1)], dosage=BreatheFor(BreathPhase.OUT, unsaid))
        items = (*items[:at], out, *items[at:])
    if BreathPhase.IN not in phases:
        items = (
            *items[: dosed[0]],
            replace(tasks[dosed[0]], dosage=BreatheFor(BreathPhase.IN, unsaid)),
            *items[dosed[0] :],
        )
    return items


def as_counted(items: tuple[Doing, ...], count: Chosen, beat: Chosen) -> tuple[Doing, ...]:
    """Rounds of one movement of which nothing else is said, counted on a beat; empty for any others.

    "Six rounds of cat and cow" are six times there and back, not six times half a minute.
    """
    tasks = [item for item in items if isinstance(item, Task)]
    dosed = [task for task in tasks if task.dosage is not None]
    told = sum(task.step.role is Role.WORK for task in tasks)
    if len(tasks) < len(items) or len(dosed) != 1 or told > MOST_OF_A_ROUND:
        return ()
    dosage = dosed[0].dosage
    if not isinstance(dosage, WorkFor) or dosage.time.origin is not Origin.ASSUMED:
        return ()
    return tuple(replace(task, dosage=CountReps(count, beat, None, None)) if task in dosed else task for task in tasks)
