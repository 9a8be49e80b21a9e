"""What is done in a round by the clock, made to fit into it: only what the text leaves open gives way.

Repetitions whose tempo nobody states are done as fast as it takes; work whose time nobody states, where it is all that
is done, lasts until a moment before the next round. How long words take is not known here, so this only makes room for
them; whether all of it fits is found when it is laid out.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

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
    Dosage,
    HoldFor,
    PrescribedExercise,
    RestFor,
    Task,
    Within,
    WorkFor,
)
from guide.model.routine import Reps, Rest, Work
from guide.plan.choosing import assume, show_time
from guide.plan.counting import AFTER_LAST_MS
from guide.plan.runs import before_last_rest, before_next_round, before_rest, without_first_rests
from guide.plan.settings import PlanSettings
from guide.values import dataclass

LEAST_REST_MS: Final = 6_000
"""Room before the next round for what it is called and for its three pips."""
LEAST_REST_OF_TURN_MS: Final = 10_000
"""The same before something else, which has to be named and told how often: "Exercise two of two. Push-ups. …"."""
BETWEEN_MS: Final = 6_000
"""From one timed part of a round to the next: its name, a breath and three pips."""
LEAST_WORK_MS: Final = 1_000
"""Work that is shorter than this is none."""
BEAT_GRAIN_MS: Final = 50
"""Beats are whole multiples of this, so that they can be told."""


@dataclass(frozen=True, slots=True)
class Fit:
    """What gives way in a round."""

    beat: Chosen | None = None
    """The beat of repetitions without a tempo; None where theirs stays."""
    work: Chosen | None = None
    """The time of work without a time; None where it stays."""


@dataclass(frozen=True, slots=True)
class _Load:
    """What a round holds."""

    fixed_ms: int = 0
    parts: int = 0
    reps: int = 0
    """Repetitions whose beat is open."""
    works: int = 0
    """Times of work that are open."""

    def __add__(self, other: _Load) -> _Load:
        return _Load(
            self.fixed_ms + other.fixed_ms,
            self.parts + other.parts,
            self.reps + other.reps,
            self.works + other.works,
        )

    def __mul__(self, times: int) -> _Load:
        return _Load(self.fixed_ms * times, self.parts * times, self.reps * times, self.works * times)


def fitting(
    items: tuple[Doing, ...],
    every_ms: int,
    settings: PlanSettings,
    *,
    times: int = 1,
    least_rest_ms: int = LEAST_REST_MS,
) -> Fit:
    """What has to give way so that a run is done so often in its time, with room for words at its end."""
    load = _of_run(before_last_rest(items)[0]) * times
    between_ms = BETWEEN_MS * max(load.parts - 1, 0)
    free_ms = every_ms - least_rest_ms - load.fixed_ms - between_ms
    usual_ms, quick_ms = settings.paced(settings.times.beat_ms), settings.paced(settings.times.quick_beat_ms)
    if load.works == load.parts == 1 and free_ms >= LEAST_WORK_MS:
        time_ms = free_ms // 1_000 * 1_000
        rule = f"work unless said, in {show_time(every_ms)}: {show_time(time_ms)}"
        return Fit(work=assume(time_ms, rule))
    if not load.reps or free_ms >= load.reps * usual_ms:
        return Fit()
    beat_ms = free_ms // load.reps // BEAT_GRAIN_MS * BEAT_GRAIN_MS
    if beat_ms < quick_ms:
        return Fit()  # nothing is gained by hurrying
    rule = f"a repetition unless said, to fit {show_time(every_ms)}: {show_time(beat_ms)}"
    return Fit(beat=assume(beat_ms, rule))


def shortest_ms(part: PrescribedExercise | Circuit, settings: PlanSettings) -> int:
    """The least time that a part of a workout takes, without a word said in it."""
    if isinstance(part, PrescribedExercise):
        load = _of_run(part.items)
        return load.fixed_ms + load.reps * settings.paced(settings.times.quick_beat_ms) + load.works * LEAST_WORK_MS
    first, rounds = without_first_rests(part)
    again, rest = before_next_round(rounds)
    again_ms = _shortest_round_ms(again, settings) + (rest.value if rest else 0)
    return _of_run(first).fixed_ms + _shortest_round_ms(rounds, settings) + again_ms * (part.count.value - 1)


def _shortest_round_ms(circuit: Circuit, settings: PlanSettings) -> int:
    return sum(shortest_ms(exercise, settings) for exercise in circuit.exercises) * (2 if circuit.sides else 1)


def with_rest_left_open(items: tuple[Doing, ...]) -> tuple[Doing, ...]:
    """A run whose rest at its end, if the text gives it no time, has none of its own: it is what is left."""
    done, ending = before_last_rest(items)
    return (*done, replace(ending, dosage=None)) if ending and ending.step.dose == Rest(None) else items


def fitted(items: tuple[Doing, ...], fit: Fit) -> tuple[Doing, ...]:
    """A run with what gives way in it."""
    return tuple(_task(item, fit) if isinstance(item, Task) else _block(item, fit) for item in items)


def _task(task: Task, fit: Fit) -> Task:
    match task.dosage:
        case CountReps() as reps if fit.beat and _has_open_beat(task):
            return replace(task, dosage=replace(reps, beat=fit.beat))
        case WorkFor() as work if fit.work and _has_open_time(task):
            return replace(task, dosage=replace(work, time=fit.work))
        case _:
            return task


def _block(block: Again | Within | BothSides | BothWays, fit: Fit) -> Doing:
    if isinstance(block, Within) or (isinstance(block, Again) and block.every):
        return block
    return replace(block, items=fitted(block.items, fit))


def _of_run(items: tuple[Doing, ...]) -> _Load:
    return sum(map(_of_doing, items), _Load())


def _of_doing(doing: Doing) -> _Load:
    match doing:
        case Task(dosage=dosage):
            return _Load() if dosage is None else _of_task(doing, dosage)
        case Within(time):
            return _Load(time.value, 1)
        case Again(every=Chosen() as every, count=count):
            return _Load(every.value * count.value, 1)
        case Again(count=count, rest=rest, items=items):
            again, between = before_rest(items, rest)
            return _of_run(items) + (_of_run(again) + _Load(between.value if between else 0)) * (count.value - 1)
        case BothSides(items=items) | BothWays(items=items):
            return _of_run(items) * 2
        case _:
            raise AssertionError(f"{doing} is no run")


def _of_task(task: Task, dosage: Dosage) -> _Load:
    match dosage:
        case WorkFor() if _has_open_time(task):
            return _Load(0, 1, works=1)
        case HoldFor(time) | WorkFor(time):
            return _Load(time.value, 1)
        case RestFor(time) | BreatheFor(_, time):
            return _Load(time.value)
        case CountBreaths(count, breath):
            return _Load(count.value * breath.value + AFTER_LAST_MS, 1)
        case CountReps(count) if _has_open_beat(task):
            return _Load(AFTER_LAST_MS, 1, count.value)
        case CountReps(count, beat, hold, pause):
            each_ms = beat.value + (hold.value if hold else 0) + (pause.value if pause else 0)
            return _Load(count.value * each_ms + AFTER_LAST_MS, 1)


def _has_open_beat(task: Task) -> bool:
    dose = task.step.dose
    return isinstance(dose, Reps) and dose.tempo is None and dose.hold is None and dose.pause is None


def _has_open_time(task: Task) -> bool:
    return task.step.dose == Work(None)
