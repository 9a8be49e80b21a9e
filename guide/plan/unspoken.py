"""Which sentences of a prescription nobody will hear, and why: nothing is left out silently."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Final, TypeAlias

from guide.model.prescription import (
    Again,
    BothSides,
    BothWays,
    Circuit,
    Doing,
    PrescribedExercise,
    Prescription,
    Task,
    Within,
)
from guide.model.routine import Step
from guide.plan.phrasing.asking import is_plain
from guide.plan.phrasing.spoken import spoken
from guide.plan.roles import is_done_elsewhere, is_said, is_thing_named
from guide.plan.runs import rest_given_up
from guide.plan.settings import PlanSettings

Unspoken: TypeAlias = tuple[Step, str]

_AS_MANY: Final = "as many rounds as fit"
_LONGER_REST: Final = "a longer rest takes its place"
_NAMED: Final = "among the things to have ready"


def unspoken(prescription: Prescription, settings: PlanSettings) -> tuple[Unspoken, ...]:
    """Each sentence that is not read aloud with its reason, in the order of the text's tree."""
    told = [*prescription.opening, *prescription.closing]
    carried: list[Unspoken] = []
    for part, following in zip_longest(prescription.parts, prescription.parts[1:]):
        exercises = part.exercises if isinstance(part, Circuit) else (part,)
        if isinstance(part, Circuit):
            how = _AS_MANY if part.within else f"{part.count.value} rounds"
            carried += _asked_for(part.said_by, how, settings)
            carried += _carried(part.sides, settings) if part.sides else ()
            rest = rest_given_up(part, following)
            carried += [(rest.step, _LONGER_REST)] if rest and not _reason(rest.step, settings) else ()
        for exercise in exercises:
            told += _steps(exercise)
            carried += [one for item in exercise.items for one in _carried(item, settings)]
    things = prescription.have_ready
    reasons = ((step, _NAMED if is_thing_named(step, things) else _reason(step, settings)) for step in told)
    return (*((step, reason) for step, reason in reasons if reason), *carried)


def _reason(step: Step, settings: PlanSettings) -> str | None:
    if is_done_elsewhere(step):
        return "carried out: its numbers are in what is done"
    if not is_said(step.role, settings.detail):
        return f"{step.role.value} is not said at detail {settings.detail.value}"
    return None if spoken(step.text.content) else "nothing in it can be said"


def _steps(exercise: PrescribedExercise) -> Iterator[Step]:
    for item in exercise.items:
        yield from _tasks(item)


def _tasks(doing: Doing) -> Iterator[Step]:
    if isinstance(doing, Task):
        yield doing.step
        return
    for item in doing.items:
        yield from _tasks(item)


def _carried(doing: Doing, settings: PlanSettings) -> Iterator[Unspoken]:
    match doing:
        case Task():
            return
        case Again(cycle, count, _, items, said_by):
            yield from _asked_for(said_by, f"{count.value} {cycle.value}s", settings)
        case Within(items=items, said_by=said_by, rounds=rounds):
            yield from _asked_for(said_by, f"{rounds} rounds" if rounds else _AS_MANY, settings)
        case BothSides(items=items, said_by=said_by):
            yield from ((step, "carried out: both sides") for step in said_by if _is_plain(step))
        case BothWays(items=items, said_by=said_by):
            yield from ((step, "carried out: both directions") for step in said_by if _is_plain(step))
    for item in items:
        yield from _carried(item, settings)


def _asked_for(said_by: tuple[Step, ...], how: str, settings: PlanSettings) -> Iterator[Unspoken]:
    """Sentences that ask for sets or rounds: what they say besides is heard where the detail has it."""
    for step in said_by:
        reason = f"carried out: {how}" if _is_plain(step) else _reason(step, settings)
        if reason:
            yield step, reason


def _is_plain(step: Step) -> bool:
    """Whether a sentence says nothing besides what is carried out; the others are heard."""
    return is_plain(step.text.content) or not spoken(step.text.content)
