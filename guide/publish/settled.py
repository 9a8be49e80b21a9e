"""Every number of a prescription that answers to the text: what it counts, where it comes from, which words say so.

The plan for programs and the table for people are both written from here. The beat of repetitions, the time to return
and the order of sides are no doses and are not listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import Enum

from guide.late import late_pattern
from guide.model.prescription import (
    Again,
    BothSides,
    BothWays,
    BreatheFor,
    Chosen,
    Circuit,
    CountBreaths,
    CountReps,
    Cycle,
    Doing,
    Dosage,
    HoldFor,
    Origin,
    PrescribedExercise,
    RestFor,
    Task,
    Within,
    WorkFor,
)
from guide.model.routine import (
    Amount,
    Breath,
    BreathPhase,
    Breaths,
    Dose,
    Hold,
    Reps,
    Rest,
    Step,
    Work,
)
from guide.model.text import NOWHERE, Span
from guide.values import dataclass


class DoseKind(Enum):
    """What a number counts."""

    HOLD = "hold"
    WORK = "work"
    REPS = "reps"
    BREATHS = "breaths"
    SETS = "sets"
    ROUNDS = "rounds"
    REST = "rest"

    @property
    def is_time(self) -> bool:
        """Whether it counts milliseconds."""
        return self in (DoseKind.HOLD, DoseKind.WORK, DoseKind.REST)


@dataclass(frozen=True, slots=True)
class Settled:
    """One number that will be done."""

    kind: DoseKind
    chosen: Chosen
    place: Span
    """The words that say it; of an assumed number, the sentence it belongs to."""
    conditional: bool = False
    """It is said for a case, and not done."""
    every: Chosen | None = None
    """Of sets and rounds by the clock: from the start of one to the start of the next."""
    open_rounds: bool = False
    """It is the time into which as many rounds as possible fit."""

    @property
    def said(self) -> tuple[DoseKind, Span, int, int]:
        """What is said where: "40 seconds hard, 20 seconds easy" are two numbers in the same words."""
        amount = self.chosen.amount
        return (self.kind, self.place, amount.low if amount else 0, amount.high if amount else 0)

    @property
    def is_said(self) -> bool:
        """Whether the text gives the number or its range."""
        return self.chosen.origin is not Origin.ASSUMED


_CYCLES = {Cycle.SET: DoseKind.SETS, Cycle.ROUND: DoseKind.ROUNDS}
_PHASES = {
    BreathPhase.IN: DoseKind.WORK,
    BreathPhase.FULL: DoseKind.HOLD,
    BreathPhase.OUT: DoseKind.WORK,
    BreathPhase.EMPTY: DoseKind.REST,
}
_SAYS_REST = late_pattern(r"\b(?:rest|paus|relax|wait)", re.IGNORECASE)
"""Empty lungs are held unless the author calls it a rest."""


def settled(kind: DoseKind, chosen: Chosen, otherwise: Span) -> Settled:
    """A number with the words that say it, or the place it belongs to where no words do."""
    words = chosen.amount.span if chosen.amount is not None else NOWHERE
    return Settled(kind, chosen, otherwise if words == NOWHERE else words)


def of_exercise(exercise: PrescribedExercise, name: Span) -> tuple[Settled, ...]:
    """All numbers of an exercise in the order of the text; its name stands for sentences that are not there."""
    return _in_order(found for item in exercise.items for found in _of_doing(item, name))


def of_circuit(circuit: Circuit, otherwise: Span) -> tuple[Settled, ...]:
    """The rounds of a circuit and the rest between them, or the time for as many as fit."""
    if circuit.within:
        return (_open_rounds(circuit.within, _place(circuit.said_by, otherwise)),)
    return tuple(_of_cycle(DoseKind.ROUNDS, circuit, _place(circuit.said_by, otherwise)))


def _in_order(numbers: Iterable[Settled]) -> tuple[Settled, ...]:
    """In the order of the text, and once where the same words settle several doses."""
    once = {(*number.said, number.chosen.origin, number.conditional): number for number in numbers}
    return tuple(sorted(once.values(), key=lambda number: number.place.start))


def _place(said_by: tuple[Step, ...], otherwise: Span) -> Span:
    return said_by[0].text.span() if said_by else otherwise


def _of_doing(doing: Doing, otherwise: Span) -> Iterator[Settled]:
    if isinstance(doing, Task):
        yield from _of_task(doing)
        return
    if isinstance(doing, Again):
        place = _place(doing.said_by, _first_step(doing.items) or otherwise)
        kind = DoseKind.REPS if doing.as_reps else _CYCLES[doing.cycle]
        yield from _of_cycle(kind, doing, place)
    if isinstance(doing, Within):
        yield _open_rounds(doing.time, _place(doing.said_by, otherwise))
    for item in doing.items:
        yield from _of_doing(item, otherwise)


def _open_rounds(time: Chosen, place: Span) -> Settled:
    return replace(settled(DoseKind.WORK, time, place), open_rounds=True)


def _of_cycle(kind: DoseKind, run: Again | Circuit, place: Span) -> Iterator[Settled]:
    """Count and rest; that something is done once, without a word about it or in its turn, is no number of the text."""
    told = run.count.amount is not None or run.count.origin is Origin.ASSUMED
    if told and not _is_turn(run):
        yield replace(settled(kind, run.count, place), every=run.every)
    if run.rest is not None:
        yield settled(DoseKind.REST, run.rest, place)


def _is_turn(run: Again | Circuit) -> bool:
    return run.every is not None and run.count.value == 1


def clock_of(items: tuple[Doing, ...]) -> Chosen | None:
    """By which clock the sets, rounds or turns of an exercise begin; None where they do not."""
    return next((run.every for run in _runs(items) if isinstance(run, Again) and run.every), None)


def turn_of(items: tuple[Doing, ...]) -> Chosen | None:
    """How long after the start of an exercise the next one begins, where it has its turn by the clock."""
    return next((run.every for run in _runs(items) if isinstance(run, Again) and _is_turn(run)), None)


def _first_step(items: tuple[Doing, ...]) -> Span | None:
    for item in items:
        found = item.step.text.span() if isinstance(item, Task) else _first_step(item.items)
        if found is not None:
            return found
    return None


def _of_task(task: Task) -> Iterator[Settled]:
    sentence = task.step.text.span()
    if task.dosage is not None:
        for kind, chosen in _numbers(task.dosage, task.step):
            yield settled(kind, chosen, sentence)
    for dose in task.step.conditional:
        for kind, amount in _amounts(dose):
            if amount is not None:
                yield Settled(kind, _unchosen(amount), amount.span, conditional=True)


def _unchosen(amount: Amount) -> Chosen:
    return Chosen(amount.low, Origin.SAID, amount, "only in the case the text names")


def _numbers(dosage: Dosage, step: Step) -> Iterator[tuple[DoseKind, Chosen]]:
    match dosage:
        case HoldFor(time):
            yield DoseKind.HOLD, time
        case WorkFor(time):
            yield DoseKind.WORK, time
        case RestFor(time):
            yield DoseKind.REST, time
        case CountBreaths(count):
            yield DoseKind.BREATHS, count
        case BreatheFor(phase, time):
            held = phase is BreathPhase.EMPTY and not _SAYS_REST.search(step.text.content)
            yield DoseKind.HOLD if held else _PHASES[phase], time
        case CountReps(count, _, hold, pause):
            yield DoseKind.REPS, count
            if hold is not None:
                yield DoseKind.HOLD, hold
            if pause is not None:
                yield DoseKind.REST, pause


def _amounts(dose: Dose) -> Iterator[tuple[DoseKind, Amount | None]]:
    match dose:
        case Hold(time):
            yield DoseKind.HOLD, time
        case Work(time):
            yield DoseKind.WORK, time
        case Rest(time):
            yield DoseKind.REST, time
        case Breath(phase, time):
            yield _PHASES[phase], time
        case Breaths(count):
            yield DoseKind.BREATHS, count
        case Reps(count, hold, pause):
            yield from ((DoseKind.REPS, count), (DoseKind.HOLD, hold), (DoseKind.REST, pause))


def sides_of(items: tuple[Doing, ...]) -> BothSides | None:
    """The run that is done on both sides, if there is one."""
    return next((run for run in _runs(items) if isinstance(run, BothSides)), None)


def has_two_ways(items: tuple[Doing, ...]) -> bool:
    """Whether anything is done in both directions."""
    return any(isinstance(run, BothWays) for run in _runs(items))


def _runs(items: tuple[Doing, ...]) -> Iterator[Again | Within | BothSides | BothWays]:
    for item in items:
        if not isinstance(item, Task):
            yield item
            yield from _runs(item.items)
