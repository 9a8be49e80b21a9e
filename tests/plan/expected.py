"""What a prescription asks for, unrolled by hand: every timed part in order, with its side."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from guide.model.cues import PartKind
from guide.model.prescription import (
    Again,
    BothSides,
    BothWays,
    BreatheFor,
    Chosen,
    Circuit,
    CountBreaths,
    CountReps,
    Doing,
    HoldFor,
    PrescribedExercise,
    Prescription,
    RestFor,
    Task,
    Within,
    WorkFor,
)
from guide.model.routine import Side
from guide.plan.left_open import as_counted
from guide.plan.runs import before_last_rest, before_part, before_rest, without_first_rests

Asked: TypeAlias = tuple[PartKind, int, Side | None]
"""Kind; milliseconds, or a count; side."""

OWN_WINDOW_FROM_MS = 5_000


def asked(prescription: Prescription) -> list[Asked]:
    """Every part of the exercises; rests between exercises are not among them."""
    found: list[Asked] = []
    for part, following in zip(prescription.parts, [*prescription.parts[1:], None], strict=False):
        if isinstance(part, Circuit):
            found += _circuit(part, following)
        else:
            found += _run(part.items, None)
    return found


def _circuit(circuit: Circuit, following: PrescribedExercise | Circuit | None) -> Iterator[Asked]:
    rests, circuit = without_first_rests(circuit)
    yield from _run(rests, None)
    if circuit.within:
        yield PartKind.WORK, circuit.within.value, None
        return
    sides: tuple[Side | None, ...] = circuit.sides.sides if circuit.sides else (None,)
    ending = circuit.exercises[-1].items if circuit.exercises else ()
    before, rest = (ending, circuit.rest) if circuit.sides else before_rest(ending, circuit.rest)
    at_last = ending if circuit.sides or not ending else before_part(circuit, following).exercises[-1].items
    for number in range(circuit.count.value):
        if number and rest:
            yield PartKind.REST, rest.value, None
        last = before if number < circuit.count.value - 1 else at_last
        last = before_last_rest(ending)[0] if circuit.every else last
        for side in sides:
            for at, exercise in enumerate(circuit.exercises, 1):
                yield from _run(last if at == len(circuit.exercises) else exercise.items, side)


def _run(items: tuple[Doing, ...], side: Side | None) -> Iterator[Asked]:
    for item in items:
        match item:
            case Task(_, None):
                pass
            case Task(_, CountReps() as dose):
                yield from _reps(dose, side)
            case Task(_, CountBreaths(count)):
                yield PartKind.BREATHS, count.value, side
            case Task(_, HoldFor(time)):
                yield PartKind.HOLD, time.value, side
            case Task(_, WorkFor(time)):
                yield PartKind.WORK, time.value, side
            case Task(_, RestFor(time)):
                yield PartKind.REST, time.value, side
            case Task(_, BreatheFor(_, time)):
                yield PartKind.BREATHS, time.value, side
            case Within(_, inner, _, int(rounds)):
                for _ in range(rounds):
                    yield from _run(inner, side)
            case Within(time):
                yield PartKind.WORK, time.value, side
            case Again(every=Chosen(), count=count, items=inner):
                for _ in range(count.value):
                    yield from _run(before_last_rest(inner)[0], side)
            case Again(count=count) if as_counted(item):
                yield PartKind.REPS, count.value, side
            case Again(_, count, rest, inner, _):
                before, between = before_rest(inner, rest)
                for number in range(count.value):
                    if number and between:
                        yield PartKind.REST, between.value, side
                    yield from _run(before if number < count.value - 1 else inner, side)
            case BothSides(sides, _, _, inner, _):
                for one in sides:
                    yield from _run(inner, one)
            case BothWays(_, inner, _):
                yield from _run(inner, side)
                yield from _run(inner, side)


def _reps(dose: CountReps, side: Side | None) -> Iterator[Asked]:
    hold = dose.hold.value if dose.hold else 0
    if not dose.pause and hold < OWN_WINDOW_FROM_MS:
        yield PartKind.REPS, dose.count.value, side
        return
    for number in range(dose.count.value):
        if number and dose.pause:
            yield PartKind.REST, dose.pause.value, side
        yield (PartKind.HOLD, hold, side) if hold else (PartKind.REPS, 1, side)
