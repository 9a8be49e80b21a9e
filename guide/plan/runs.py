"""What a run of steps and blocks is made of: its movements, its phases of breath, its place in a later pass."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, TypeAlias

from guide.model.prescription import (
    Again,
    BothSides,
    BreatheFor,
    Chosen,
    Circuit,
    Doing,
    HoldFor,
    PrescribedExercise,
    RestFor,
    Task,
    Within,
    WorkFor,
    tasks_of,
)
from guide.model.routine import Rest, Role, Step
from guide.plan.phrasing.short import names_a_movement
from guide.plan.phrasing.sides import names_a_side
from guide.plan.place import Place
from guide.plan.roles import TALK, is_done_elsewhere

LEAST_BEHIND: Final = 2
"""So many movements behind a timed part make it one of a sequence; one may be how it ends: "lower your leg"."""


def steps_of(items: tuple[Doing, ...]) -> Iterator[Step]:
    """Every sentence of a run, in order."""
    return (task.step for task in tasks_of(items))


def times_of_part(part: PrescribedExercise | Circuit) -> Iterator[Chosen]:
    """The times of holding and working that have a window of their own."""
    if isinstance(part, Circuit) and part.within:
        yield part.within
        return
    for exercise in part.exercises if isinstance(part, Circuit) else (part,):
        yield from _times_of(exercise.items)


def _times_of(items: tuple[Doing, ...]) -> Iterator[Chosen]:
    for item in items:
        match item:
            case Task(dosage=HoldFor(time) | WorkFor(time)) | Within(time=time, rounds=None):
                yield time
            case Task():
                pass
            case _:
                yield from _times_of(item.items)


def positions(items: tuple[Doing, ...]) -> int:
    """How many different things are done in a run, rests not counted; with one, its position lasts."""
    return sum(map(_positions, items))


def _positions(item: Doing) -> int:
    """As many rounds as fit are one thing: they are told once."""
    if isinstance(item, Task):
        return _is_timed(item)
    return 1 if isinstance(item, Within) else positions(item.items)


def later(place: Place, items: tuple[Doing, ...]) -> Place:
    """A place where a run is done again: with one position it lasts, without any the steps are all there is."""
    many = positions(items)
    told = many == 0 or (many == 1 and _goes_on(items))
    return replace(place, first=False, other_side=False, other_way=False, again=many != 1, untimed=told)


def _goes_on(items: tuple[Doing, ...]) -> bool:
    """Whether a run goes on with movements behind its only timed part: it is a sequence, and that is one of them."""
    tasks = list(tasks_of(items))
    timed = max((at for at, task in enumerate(tasks) if _is_timed(task)), default=-1)
    behind = (task for task in tasks[timed + 1 :] if task.dosage is None and not is_done_elsewhere(task.step))
    return sum(task.step.role is Role.WORK for task in behind) >= LEAST_BEHIND


def leads(items: tuple[Doing, ...], at: int) -> bool:
    """Whether a step is the last before a timed part."""
    following = next((item for item in items[at + 1 :] if not _is_silent(item)), None)
    return isinstance(following, Task) and _is_timed(following)


def names_next(items: tuple[Doing, ...], at: int) -> bool:
    """Whether a step is the last before a timed part whose own sentence names no movement."""
    following = next((item for item in items[at + 1 :] if not _is_silent(item)), None)
    return leads(items, at) and isinstance(following, Task) and not names_a_movement(following.step.text.content)


def phases(items: tuple[Doing, ...]) -> tuple[Task, ...]:
    """The phases of a breath at the beginning of a run."""
    found: list[Task] = []
    for item in items:
        if not (isinstance(item, Task) and isinstance(item.dosage, BreatheFor)):
            break
        found.append(item)
    return tuple(found)


Pattern: TypeAlias = tuple[tuple[Task, ...], tuple[Task, ...]]
"""The steps around a breathing pattern, and its phases."""


def pattern(again: Again) -> Pattern | None:
    """The breathing pattern of rounds; None where they are not one unbroken pattern."""
    tasks = tuple(item for item in again.items if isinstance(item, Task))
    around = tuple(task for task in tasks if task.dosage is None)
    breaths = phases(tuple(task for task in tasks if task.dosage is not None))
    unbroken = again.rest is None and again.every is None and len(around) + len(breaths) == len(again.items)
    return (around, breaths) if breaths and unbroken else None


def before_last_rest(items: tuple[Doing, ...]) -> tuple[tuple[Doing, ...], Task | None]:
    """A run without the rest that it ends with, and that rest; none where it ends otherwise."""
    last = items[-1] if items else None
    if isinstance(last, Task) and isinstance(last.step.dose, Rest):
        return items[:-1], last
    return items, None


def before_rest(items: tuple[Doing, ...], rest: Chosen | None) -> tuple[tuple[Doing, ...], Chosen | None]:
    """A run that a rest comes after, and that rest: of it and the rest that the run ends with, the longer is kept.

    Where nothing is done but rest, each rest is one.
    """
    done, own = before_last_rest(items)
    if rest is None or own is None or not isinstance(own.dosage, RestFor) or not positions(done):
        return items, rest
    return (done, rest) if own.dosage.time.value <= rest.value else (items, None)


def before_next_round(circuit: Circuit) -> tuple[Circuit, Chosen | None]:
    """A circuit as it is done before another round of it, and the rest between the two."""
    if not circuit.exercises or circuit.sides:
        return circuit, circuit.rest
    *others, last = circuit.exercises
    items, rest = before_rest(last.items, circuit.rest)
    return replace(circuit, exercises=(*others, replace(last, items=items))), rest


def before_part(circuit: Circuit, following: PrescribedExercise | Circuit | None) -> Circuit:
    """A circuit without the rest that its last round ends with, where what follows it begins with one as long."""
    first = following.exercises[0] if isinstance(following, Circuit) and following.exercises else following
    begins = first.items[0] if isinstance(first, PrescribedExercise) and first.items else None
    if not circuit.exercises or not isinstance(begins, Task) or not isinstance(begins.dosage, RestFor):
        return circuit
    *others, last = circuit.exercises
    done, rest = before_rest(last.items, begins.dosage.time)
    return replace(circuit, exercises=(*others, replace(last, items=done))) if rest is not None else circuit


def rest_given_up(circuit: Circuit, following: PrescribedExercise | Circuit | None) -> Task | None:
    """The rest that a circuit ends with, where longer ones take its place behind each of its rounds."""
    if circuit.sides or circuit.every or circuit.within or before_part(circuit, following) == circuit:
        return None
    again = circuit.count.value > 1 and before_next_round(circuit)[0] == circuit
    return None if again else before_last_rest(circuit.exercises[-1].items)[1]


def without_first_rests(circuit: Circuit) -> tuple[tuple[Task, ...], Circuit]:
    """The rests with which the first exercise of a circuit begins, and the circuit without them."""
    if not circuit.exercises:
        return (), circuit
    first, *others = circuit.exercises
    items = first.items
    many = next((at for at, item in enumerate(items) if not _is_rest(item)), len(items))
    rests = tuple(item for item in items[:many] if isinstance(item, Task))
    return rests, replace(circuit, exercises=(replace(first, items=items[many:]), *others))


def _is_rest(item: Doing) -> bool:
    return isinstance(item, Task) and isinstance(item.dosage, RestFor)


def turns(items: tuple[Doing, ...]) -> Chosen | None:
    """How long each turn of a run is by the clock, where all of it is done in turns of one length."""
    runs = [item for item in items if not isinstance(item, Task)]
    every = [run.every for run in runs if isinstance(run, Again) and run.every and run.count.value == 1]
    alike = len(every) == len(runs) and len({one.value for one in every}) == 1
    return every[0] if alike else None


def begins_with_sides(items: tuple[Doing, ...]) -> BothSides | None:
    """The run on both sides with which a run begins, after steps without a dose."""
    first = next((item for item in items if not isinstance(item, Task) or item.dosage is not None), None)
    return first if isinstance(first, BothSides) else None


def is_unclear(both: BothSides, items: tuple[Doing, ...]) -> bool:
    """Whether the words name sides, yet nobody can tell which of them is worked first."""
    told = (step for step in steps_of(items) if step.role not in TALK)
    return not both.named and any(names_a_side(step.text.content) for step in told)


def _is_timed(task: Task) -> bool:
    return task.dosage is not None and not isinstance(task.dosage, RestFor)


def _is_silent(item: Doing) -> bool:
    return isinstance(item, Task) and is_done_elsewhere(item.step)
