"""A prescription as lines: what will be done, and where each number comes from."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

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
    Origin,
    PrescribedExercise,
    Prescription,
    RestFor,
    Task,
    Within,
    WorkFor,
)
from guide.model.text import Source
from guide.publish.listing.lines import entry, plain_seconds
from guide.publish.listing.routine import said_by_lines, section


def prescription_lines(prescription: Prescription, source: Source) -> list[str]:
    """The whole prescription; the margin shows lines of the source."""
    between = prescription.rest_between
    return list(
        chain(
            entry("", 0, f"{prescription.title} ({prescription.language})"),
            entry("", 0, f"have ready: {', '.join(prescription.have_ready)}") if prescription.have_ready else (),
            section("opening", prescription.opening, source),
            entry("", 0, f"between exercises: rest {time_words(between)}") if between else (),
            chain.from_iterable(_part(part, source) for part in prescription.parts),
            section("closing", prescription.closing, source),
        )
    )


def count_words(chosen: Chosen) -> str:
    """A count and its warrant: "12 (middle of 10 to 15)"."""
    return f"{chosen.value}{_warrant(chosen)}"


def time_words(chosen: Chosen) -> str:
    """A time and its warrant: "12 s (middle of 10 to 15)"."""
    return f"{plain_seconds(chosen.value)} s{_warrant(chosen)}"


def _warrant(chosen: Chosen) -> str:
    """What the text says outright needs no remark."""
    assumed = "assumed: " if chosen.origin is Origin.ASSUMED else ""
    return "" if chosen.origin is Origin.SAID else f" ({assumed}{chosen.rule})"


def _part(part: PrescribedExercise | Circuit, source: Source) -> Iterator[str]:
    if isinstance(part, PrescribedExercise):
        yield from _exercise(part, 0, source)
        return
    rounds = _as_many(part.within) if part.within else f"rounds {count_words(part.count)}{_between(part)}"
    words = f"circuit {part.name}: {rounds}"
    words += f", {_sides(part.sides)}" if part.sides else ""
    yield from entry("", 0, words)
    yield from said_by_lines(part.said_by, 1, source)
    for exercise in part.exercises:
        yield from _exercise(exercise, 1, source)


def _exercise(exercise: PrescribedExercise, depth: int, source: Source) -> Iterator[str]:
    yield from entry(str(exercise.line), depth, f"exercise {exercise.number}: {exercise.name}")
    for item in exercise.items:
        yield from _doing(item, depth + 1, source)


def _doing(doing: Doing, depth: int, source: Source) -> Iterator[str]:
    if isinstance(doing, Task):
        yield from _task(doing, depth, source)
        return
    yield from entry("", depth, _run(doing))
    yield from said_by_lines(doing.said_by, depth + 1, source)
    for item in doing.items:
        yield from _doing(item, depth + 1, source)


def _task(task: Task, depth: int, source: Source) -> list[str]:
    dosage = f" [{_dosage(task.dosage)}]" if task.dosage else ""
    line = source.line(task.step.text.span().start)
    return entry(str(line), depth, f"{task.step.role.value}{dosage}: {task.step.text.content}")


def _as_many(time: Chosen) -> str:
    return f"as many rounds as fit: {time_words(time)}"


def _run(run: Again | Within | BothSides | BothWays) -> str:
    match run:
        case Within(time):
            return _as_many(time)
        case Again(cycle, count):
            return f"{cycle.value}s {count_words(count)}{_between(run)}"
        case BothSides():
            return _sides(run)
        case BothWays(names):
            return "both directions" + (f": {names[0]}, then {names[1]}" if names else "")


def _between(run: Again | Circuit) -> str:
    """The rest between two times, or from which start to which they are done."""
    rest = f", rest {time_words(run.rest)}" if run.rest else ""
    return rest + (f", every {time_words(run.every)}" if run.every else "")


def _sides(sides: BothSides) -> str:
    first, second = sides.sides
    order = "" if sides.named else " (assumed: the text names no first side)"
    return f"both sides ({sides.limb}): {first.value}, then {second.value}{order}"


def _dosage(dosage: Dosage) -> str:
    match dosage:
        case HoldFor(time):
            return f"hold {time_words(time)}"
        case WorkFor(time):
            return f"work {time_words(time)}"
        case RestFor(time):
            return f"rest {time_words(time)}"
        case BreatheFor(phase, time):
            return f"breath {phase.value} {time_words(time)}"
        case CountBreaths(count, breath):
            return f"breaths {count_words(count)}, each {time_words(breath)}"
        case CountReps():
            return _reps(dosage)


def _reps(reps: CountReps) -> str:
    words = [f"reps {count_words(reps.count)}"]
    words += [f"hold {time_words(reps.hold)}"] if reps.hold else []
    words += [f"pause {time_words(reps.pause)}"] if reps.pause else []
    words += [f"{'return' if reps.hold else 'beat'} {time_words(reps.beat)}"]
    return ", ".join(words)
