"""Doses that a text states once for every exercise, given to those that have none of that kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from guide.model.routine import (
    Amount,
    Block,
    Breath,
    Breaths,
    Directions,
    Dose,
    Exercise,
    Hold,
    Node,
    Repeat,
    Reps,
    Rest,
    Rounds,
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
    count = next((said.count for said in sentence.said if isinstance(said, (RepsSaid, RoundsSaid))), None)
    hold = next((said.time for said in sentence.said if isinstance(said, HoldSaid)), None)
    if count is not None:
        return Reps(count, hold=hold)
    if hold is not None:
        return Hold(hold)
    other = next((said for said in sentence.said if isinstance(said, (WorkSaid, RestSaid))), None)
    return None if other is None else Work(other.time) if isinstance(other, WorkSaid) else Rest(other.time)


def give(exercise: Exercise, said: Said) -> Exercise:
    """An exercise with a dose said for all, where it has none of that kind."""
    match said:
        case HoldSaid(time) | WorkSaid(time):
            return _replace_dose(exercise, lambda dose: _with_time(dose, time, isinstance(said, HoldSaid)))
        case RepsSaid(count) | RoundsSaid(count) if _is_one_breath(exercise):
            return _wrapped(exercise, Rounds(count, as_reps=True))
        case RepsSaid(count) | RoundsSaid(count):
            return _replace_dose(exercise, lambda dose: _with_count(dose, count))
        case BreathsSaid(count):
            return _replace_dose(exercise, lambda dose: Breaths(count) if dose in (Work(None), Hold(None)) else dose)
        case RestSaid(time):
            return replace(exercise, body=tuple(_rested(node, time) for node in exercise.body))
        case SetsSaid(count) if doses_of(exercise.body):
            has = any(isinstance(n, Block) and not isinstance(n.repeat, Sides) for n in exercise.body)
            return exercise if has else _wrapped(exercise, Sets(count))
        case SidesSaid(alone=True):
            return exercise
        case SidesSaid(limb):
            return exercise if _is_repeated(exercise, Sides) else _wrapped(exercise, Sides(None, limb))
        case DirectionsSaid():
            return exercise if _is_repeated(exercise, Directions) else _wrapped(exercise, Directions())
        case _:
            return exercise


def _is_one_breath(exercise: Exercise) -> bool:
    """Whether an exercise is the phases of one breath, and does not say how many."""
    steps, blocks = doses_of(exercise.body), (node for node in exercise.body if isinstance(node, Block))
    return bool(steps) and all(isinstance(step.dose, Breath) for step in steps) and not any(blocks)


def _rested(node: Node, time: Amount | None) -> Node:
    """Sets with a rest between them, where they have none of their own."""
    if isinstance(node, Block) and isinstance(node.repeat, Sets) and node.repeat.rest is None:
        return replace(node, repeat=replace(node.repeat, rest=time))
    return node


def _is_repeated(exercise: Exercise, kind: type[Sides | Directions]) -> bool:
    """Whether all or a part of an exercise is done again in such a way."""
    return any(isinstance(node, Block) and isinstance(node.repeat, kind) for node in exercise.body)


def _wrapped(exercise: Exercise, repeat: Repeat) -> Exercise:
    """The exercise done so often; as it is where there is nothing to do again."""
    front, inner = front_and_rest(exercise.body)
    return replace(exercise, body=(*front, Block(repeat, inner))) if inner else exercise


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
    """The exercise with those of its doses changed that a change is for."""
    return replace(exercise, body=tuple(_with_doses(node, change) for node in exercise.body))


def _with_doses(node: Node, change: Callable[[Dose], Dose]) -> Node:
    if isinstance(node, Block):
        return replace(node, items=tuple(_with_doses(inner, change) for inner in node.items))
    return node if node.dose is None else replace(node, dose=change(node.dose))


def doses_of(nodes: tuple[Node, ...]) -> list[Step]:
    """The steps with a dose."""
    return [step for step in steps_of(nodes, asking=False) if step.dose is not None]


def has_own_dose(exercise: Exercise) -> bool:
    """Whether the text states a number for an exercise."""
    return any(step.dose != Work(None) for step in doses_of(exercise.body))
