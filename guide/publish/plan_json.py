"""`guide plan --json`: what was understood, what will be done, and for each number the words that say it.

The format is `guide.plan/1`; fields are added freely, and changed only with a new number. A dose stands in one place:
with the routine or with a group where their sentences say it and it is in force throughout, else with its exercise.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, chain, groupby
from typing import Final, TypeAlias

from guide.model.findings import Finding
from guide.model.prescription import Chosen, Circuit, PrescribedExercise, Prescription
from guide.model.routine import Exercise, LeftOut, Routine, Section, Step, exercises_in, steps_of
from guide.model.text import NOWHERE, Source, Span, one_line
from guide.model.timeline import Timeline
from guide.publish.check_json import finding_json
from guide.publish.json_text import JsonObject, json_text, seconds_of, seconds_of_ms
from guide.publish.settled import (
    DoseKind,
    Settled,
    has_two_ways,
    of_circuit,
    of_exercise,
    settled,
    sides_of,
    turn_of,
)
from guide.values import dataclass

FORMAT: Final = "guide.plan/1"


def plan_json(
    routine: Routine,
    prescription: Prescription,
    timeline: Timeline,
    source: Source,
    *,
    further_findings: tuple[Finding, ...] = (),
) -> str:
    """The plan of a guide; further findings are those of the stages after understanding."""
    return json_text(
        {
            "format": FORMAT,
            "title": prescription.title,
            "language": prescription.language,
            "source": source.name,
            "duration_s": seconds_of(timeline.length),
            "have_ready": list(prescription.have_ready),
            "routine": _routine(routine, prescription, source),
            "findings": [finding_json(finding, source) for finding in (*routine.findings, *further_findings)],
            "left_out": [_left_out(words, source) for words in routine.left_out],
        }
    )


_Key: TypeAlias = tuple[int, int, str]
"""Which sentence it is, by its place and its words."""


# ── Which dose stands where ──────────────────────────────────────────────────────────────────────────────────────────

_FAMILIES = {DoseKind.WORK: DoseKind.HOLD, DoseKind.BREATHS: DoseKind.REPS, DoseKind.ROUNDS: DoseKind.SETS}
"""Kinds of which an exercise has one or the other: a dose for all gives way to an exercise's own."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """An exercise as written and as prescribed, with the numbers that stand with it."""

    written: Exercise
    exercise: PrescribedExercise
    circuit: Circuit | None
    numbers: tuple[Settled, ...]


def _entries(routine: Routine, prescription: Prescription) -> tuple[_Entry, ...]:
    written = (*routine.exercises, *exercises_in(routine.others))
    return tuple(
        _entry(written[exercise.number - 1], exercise, circuit) for circuit, exercise in _members(prescription)
    )


def _members(prescription: Prescription) -> Iterator[tuple[Circuit | None, PrescribedExercise]]:
    """The exercises in the order of the article, also of levels that are not done."""
    parts = (*prescription.parts, *prescription.others)
    for part in sorted(parts, key=_line) if prescription.others else parts:
        if isinstance(part, Circuit):
            yield from ((part, exercise) for exercise in part.exercises)
        else:
            yield None, part


def _line(part: Circuit | PrescribedExercise) -> int:
    return part.exercises[0].line if isinstance(part, Circuit) else part.line


def _entry(written: Exercise, exercise: PrescribedExercise, circuit: Circuit | None) -> _Entry:
    return _Entry(written, exercise, circuit, of_exercise(exercise, written.name.span()))


def _in_common(entries: Sequence[_Entry], sentences: tuple[Span, ...]) -> tuple[Settled, ...]:
    """What these sentences say for each of the exercises, unless it has a dose of that family of its own."""
    is_within = _within(sentences)
    said = (number for entry in entries for number in entry.numbers if number.is_said and is_within(number.place))
    everywhere = frozenset(DoseKind).intersection(*map(_families_in_force, entries))
    return tuple(number for number in _once(said) if _family(number) in everywhere)


def _families_in_force(entry: _Entry) -> frozenset[DoseKind]:
    of_group = of_circuit(entry.circuit, NOWHERE) if entry.circuit else ()
    return frozenset(_family(number) for number in (*entry.numbers, *of_group))


def _within(sentences: Iterable[Span]) -> Callable[[Span], bool]:
    """Tells whether some words stand in one of these sentences, without a look at each of them."""
    ordered = sorted(sentences, key=lambda span: span.start)
    starts = [span.start for span in ordered]
    reached = list(accumulate((span.end for span in ordered), max))  # by those that begin no later

    def is_within(place: Span) -> bool:
        before = bisect_right(starts, place.start)
        return before > 0 and place.end <= reached[before - 1]

    return is_within


def _family(number: Settled) -> DoseKind:
    return _FAMILIES.get(number.kind, number.kind)


def _once(numbers: Iterable[Settled]) -> tuple[Settled, ...]:
    """One number for each dose that words say."""
    return tuple({number.said: number for number in numbers}.values())


def _without(entries: Iterable[_Entry], lifted: Iterable[Settled]) -> list[_Entry]:
    """The exercises without what is listed above them."""
    gone = {number.said for number in lifted}
    return [replace(one, numbers=tuple(number for number in one.numbers if number.said not in gone)) for one in entries]


# ── The routine ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _routine(routine: Routine, prescription: Prescription, source: Source) -> JsonObject:
    everything = _entries(routine, prescription)
    for_all = _in_common(everything, _spans(routine.doses_for_all))
    entries = _without(everything, for_all)
    runs = [list(run) for _, run in groupby(entries, lambda entry: id(entry.circuit))]
    groups = [(circuit, members) for members in runs if (circuit := members[0].circuit)]
    in_groups = [_in_common(members, _spans(circuit.said_by)) for circuit, members in groups]
    above = (*routine.opening, *routine.doses_for_all, *routine.closing)
    told_above = frozenset(map(_key, chain(above, *(circuit.said_by for circuit, _ in groups))))
    return {
        "doses": _doses(_once((*for_all, *_between(routine, prescription))), source),
        "groups": [
            _group(circuit, members, common, source)
            for (circuit, members), common in zip(groups, in_groups, strict=True)
        ],
        "exercises": [
            _exercise(entry, told_above, source, done=entry.exercise.number <= len(routine.exercises))
            for entry in _without(entries, chain(*in_groups))
        ],
        "sections": [_section(one, source) for one in routine.sections],
        "steps": _steps(above, frozenset(), source),
    }


def _spans(steps: Iterable[Step]) -> tuple[Span, ...]:
    return tuple(step.text.span() for step in steps)


def _between(routine: Routine, prescription: Prescription) -> Iterator[Settled]:
    """The rest between exercises, where there is one."""
    if prescription.rest_between is not None:
        asking = (step for step in routine.doses_for_all if step.dose == routine.rest_between)
        yield settled(DoseKind.REST, prescription.rest_between, next(iter(_spans(asking)), NOWHERE))


def _group(circuit: Circuit, members: list[_Entry], common: tuple[Settled, ...], source: Source) -> JsonObject:
    first_name = members[0].written.name.span()
    return {
        "name": circuit.name,
        "exercises": [entry.exercise.number for entry in members],
        "doses": _doses(_once((*of_circuit(circuit, first_name), *common)), source),
        "steps": _steps(circuit.said_by, frozenset(), source),
    }


def _section(section: Section, source: Source) -> JsonObject:
    return {
        "name": one_line(section.name.content),
        "line": source.line(section.name.span().start),
        "exercises": list(section.exercises),
        "alone": section.alone.value if section.alone else None,
    }


def _exercise(entry: _Entry, told_above: frozenset[_Key], source: Source, *, done: bool) -> JsonObject:
    exercise = entry.exercise
    sides = sides_of(exercise.items) or (entry.circuit.sides if entry.circuit else None)
    return {
        "number": exercise.number,
        "name": exercise.name,
        "line": exercise.line,
        "done": done,
        "sides": [side.value for side in sides.sides] if sides else [],
        "directions": 2 if has_two_ways(exercise.items) else 1,
        "every_s": _seconds(turn_of(exercise.items)),
        "doses": _doses(entry.numbers, source),
        "steps": _steps(steps_of(entry.written.body, asking=True), told_above, source),
    }


# ── Entries ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _doses(numbers: Iterable[Settled], source: Source) -> list[JsonObject]:
    return [_dose(number, source) for number in numbers]


def _dose(number: Settled, source: Source) -> JsonObject:
    amount = number.chosen.amount if number.is_said else None
    return {
        "kind": number.kind.value,
        "low": _number(number.kind, amount.low) if amount else None,
        "high": _number(number.kind, amount.high) if amount else None,
        "chosen": _number(number.kind, number.chosen.value),
        "unit": "s" if number.kind.is_time else "count",
        "origin": "said" if number.is_said else "assumed",
        "rule": number.chosen.rule,
        "conditional": number.conditional,
        "every_s": _seconds(number.every),
        "open_rounds": number.open_rounds,
        "line": source.line(number.place.start),
        "quote": source.quote(number.place),
    }


def _seconds(time: Chosen | None) -> int | float | None:
    return None if time is None else seconds_of_ms(time.value)


def _number(kind: DoseKind, value: int) -> int | float:
    return seconds_of_ms(value) if kind.is_time else value


def _steps(steps: Iterable[Step], told: frozenset[_Key], source: Source) -> list[JsonObject]:
    """Each sentence once and in the order of the text, but those told elsewhere."""
    once = {key: step for step in steps if (key := _key(step)) not in told}
    return [_step(once[key], source) for key in sorted(once)]


def _key(step: Step) -> _Key:
    span = step.text.span()
    return span.start, span.end, step.text.content


def _step(step: Step, source: Source) -> JsonObject:
    return {
        "text": one_line(step.text.content),
        "line": source.line(step.text.span().start),
        "role": step.role.value,
    }


def _left_out(words: LeftOut, source: Source) -> JsonObject:
    return {
        "text": one_line(words.text.content),
        "line": source.line(words.text.span().start),
        "reason": words.reason,
    }
