"""Doses that a text states once for every exercise, given to those that have none of that kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from guide.model.routine import (
    Amount,
    Block,
    Breaths,
    Directions,
    Dose,
    Exercise,
    Hold,
    Node,
    Reps,
    Rest,
    Sets,
    Sides,
    Step,
    Work,
    front_and_rest,
    steps_of,
)
from guide.understand.entries import Sentence
from guide.understand.said import (
    BreathsSaid,
    DirectionsSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    Said,
    SetsSaid,
    SidesSaid,
    WorkSaid,
)


def dose_for_all(sentence: Sentence) -> Dose | None:
    """The dose that a sentence states for every exercise, for the record."""
    mentions = [mention.said for mention in sentence.reading.mentions]
    count = next((said.count for said in mentions if isinstance(said, (RepsSaid, RoundsSaid))), None)
    hold = next((said.time for said in mentions if isinstance(said, HoldSaid)), None)
    if count is not None:
        return Reps(count, hold=hold)
    if hold is not None:
        return Hold(hold)
    return next(
        (
            Work(said.time) if isinstance(said, WorkSaid) else Rest(said.time)
            for said in mentions
            if isinstance(said, (WorkSaid, RestSaid))
        ),
        None,
    )


def give(exercise: Exercise, said: Said) -> Exercise:
    """An exercise with a dose said for all, where it has none of that kind."""
    steps = doses_of(exercise.body)
    match said:
        case HoldSaid(time) | WorkSaid(time):
            return _replace_dose(exercise, lambda dose: _with_time(dose, time, isinstance(said, HoldSaid)))
        case RepsSaid(count) | RoundsSaid(count):
            return _replace_dose(exercise, lambda dose: _with_count(dose, count))
        case BreathsSaid(count):
            return _replace_dose(exercise, lambda dose: Breaths(count) if dose in (Work(None), Hold(None)) else dose)
        case RestSaid(time):
            return replace(exercise, body=tuple(_rested(node, time) for node in exercise.body))
        case SetsSaid(count):
            has = any(isinstance(n, Block) and not isinstance(n.repeat, Sides) for n in exercise.body)
            return exercise if has or not steps else _wrapped(exercise, count)
        case SidesSaid(limb):
            has = any(isinstance(n, Block) and isinstance(n.repeat, Sides) for n in exercise.body)
            front, inner = front_and_rest(exercise.body)
            return exercise if has or not inner else replace(exercise, body=(*front, Block(Sides(None, limb), inner)))
        case DirectionsSaid():
            has = any(isinstance(n, Block) and isinstance(n.repeat, Directions) for n in exercise.body)
            front, inner = front_and_rest(exercise.body)
            return exercise if has or not inner else replace(exercise, body=(*front, Block(Directions(), inner)))
        case _:
            return exercise


def _rested(node: Node, time: Amount | None) -> Node:
    """Sets with a rest between them, where they have none of their own."""
    if isinstance(node, Block) and isinstance(node.repeat, Sets) and node.repeat.rest is None:
        return replace(node, repeat=replace(node.repeat, rest=time))
    return node


def _wrapped(exercise: Exercise, count: Amount) -> Exercise:
    """The exercise in so many sets."""
    front, inner = front_and_rest(exercise.body)
    return replace(exercise, body=(*front, Block(Sets(count), inner)))


def _with_time(dose: Dose, time: Amount | None, still: bool) -> Dose:
    """A dose completed by a time."""
    match dose:
        case Work(None) | Hold(None):
            return Hold(time) if still else Work(time)
        case Reps(_, None) as reps if still:
            return replace(reps, hold=time)
        case _:
            return dose


def _with_count(dose: Dose, count: Amount | None) -> Dose:
    """A dose completed by a count."""
    match dose:
        case Work(None) | Reps(None):
            return Reps(count)
        case Hold(time) if time is not None:
            return Reps(count, hold=time)
        case _:
            return dose


def _replace_dose(exercise: Exercise, change: Callable[[Dose], Dose]) -> Exercise:
    """The exercise with the first dose changed that a change is for."""

    def inside(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
        changed: list[Node] = []
        for node in nodes:
            if isinstance(node, Block):
                changed.append(replace(node, items=inside(node.items)))
            elif node.dose is not None:
                changed.append(replace(node, dose=change(node.dose)))
            else:
                changed.append(node)
        return tuple(changed)

    return replace(exercise, body=inside(exercise.body))


def doses_of(nodes: tuple[Node, ...]) -> list[Step]:
    """The steps with a dose."""
    return [step for step in steps_of(nodes, asking=False) if step.dose is not None]
