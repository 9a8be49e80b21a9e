"""What a text leaves open where something is repeated: the air between held breaths, what a round of a movement is."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from guide.model.prescription import Again, BreatheFor, Chosen, CountReps, Cycle, Doing, Dosage, Origin, Task, WorkFor
from guide.model.routine import BreathPhase, Role, Step, Work
from guide.plan.phrasing import english

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
    tasks = [item for item in items if isinstance(item, Task)]
    dosed = [at for at, task in enumerate(tasks) if task.dosage is not None]
    out, into = BreatheFor(BreathPhase.OUT, unsaid), BreatheFor(BreathPhase.IN, unsaid)
    if BreathPhase.EMPTY in phases and BreathPhase.OUT not in phases:
        at = dosed[phases.index(BreathPhase.EMPTY)]
        tasks.insert(at, replace(tasks[at], dosage=out))
    elif BreathPhase.OUT not in phases:
        _breathe_out_at_the_end(tasks, dosed[-1], out)
    if BreathPhase.IN not in phases:
        tasks.insert(dosed[0], replace(tasks[dosed[0]], dosage=into))
    return tuple(tasks)


def _breathe_out_at_the_end(tasks: list[Task], last: int, out: BreatheFor) -> None:
    """Breathe out behind the `last` phase that has a time, in the sentence that asks for it, or else in its own."""
    asking = [at for at in range(last + 1, len(tasks)) if tasks[at].step.role is Role.WORK]
    if asking:
        tasks[asking[-1]] = replace(tasks[asking[-1]], dosage=out)
    else:
        tasks.insert(last + 1, replace(tasks[last], dosage=out))


def is_moved_with_one_breath(steps: tuple[Step, ...]) -> bool:
    """Whether all that some steps ask for is done while one breathes in, or out: "Inhale, sweep the arms up"."""
    undosed = [step for step in steps if step.dose == Work(None)]
    return len(undosed) == 1 and sum(english.breaths_asked_for(step.text.content) for step in steps) == 1


def is_one_movement(items: tuple[Doing, ...]) -> bool:
    """Whether a round is one movement, of which the text does not say how long it takes or how often it is done."""
    tasks = [item for item in items if isinstance(item, Task)]
    doses = [task.dosage for task in tasks if task.dosage is not None]
    if len(tasks) < len(items) or sum(task.step.role is Role.WORK for task in tasks) > MOST_OF_A_ROUND:
        return False
    return all(isinstance(dose, WorkFor) and dose.time.origin is Origin.ASSUMED for dose in doses) and len(doses) == 1


def with_round_time(items: tuple[Doing, ...], unsaid: Chosen) -> tuple[Doing, ...]:
    """Rounds of one movement, each of which takes `unsaid`; any others as they are."""
    return _with_dosage(items, WorkFor(unsaid)) if is_one_movement(items) else items


def as_counted(rounds: Again) -> tuple[Doing, ...]:
    """Rounds of one movement without a rest, as repetitions that are counted on a beat; empty for any others.

    "Six rounds of cat and cow" are six times there and back, and nobody wants each of them announced.
    """
    dosed = [item.dosage for item in rounds.items if isinstance(item, Task) and isinstance(item.dosage, WorkFor)]
    if rounds.cycle is not Cycle.ROUND or rounds.rest or rounds.every or not is_one_movement(rounds.items):
        return ()
    return _with_dosage(rounds.items, CountReps(rounds.count, dosed[0].time, None, None))


def _with_dosage(items: tuple[Doing, ...], dosage: Dosage) -> tuple[Doing, ...]:
    """The same, with another dose in place of the only one."""
    return tuple(replace(one, dosage=dosage) if isinstance(one, Task) and one.dosage else one for one in items)
