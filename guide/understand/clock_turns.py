"""Turns by the clock: rounds that begin every so often, and as many rounds as fit into a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from guide.model.routine import (
    Amount,
    AsMany,
    Block,
    Dose,
    Exercise,
    Hold,
    Node,
    Reps,
    Rest,
    Role,
    Rounds,
    Sets,
    Step,
    Work,
    front_and_rest,
    steps_of,
)
from guide.model.text import Span
from guide.values import dataclass


def counted_if_timed(rounds: Rounds | AsMany, nodes: Iterable[Node]) -> Rounds | AsMany:
    """As many rounds as fit; where everything in one has its time, they are counted, so that each time is kept."""
    if isinstance(rounds, Rounds):
        return rounds
    lengths = [_time_of(node) for node in nodes]
    one_ms = sum(length for length in lengths if length is not None)
    time = rounds.time
    if None in lengths or not one_ms or time.low != time.high or time.low % one_ms:
        return rounds
    many = time.low // one_ms
    return Rounds(Amount(many, many, span=time.span))


def counted_if_all_timed(node: Node) -> Node:
    """The same of a block."""
    if not (isinstance(node, Block) and isinstance(node.repeat, AsMany)):
        return node
    return replace(node, repeat=counted_if_timed(node.repeat, node.items))


def _time_of(node: Node) -> int | None:
    """How long a node takes, in milliseconds; None where that is not said."""
    match node:
        case Step(dose=None):
            return 0
        case Step(dose=Hold(Amount() as time) | Work(Amount() as time) | Rest(Amount() as time)):
            return time.low if time.low == time.high else None
        case _:
            return None


def divided(rounds: Rounds, slots: int) -> Rounds:
    """Rounds of several slots each, where the text counts the slots; without a number where they do not divide."""
    count = rounds.count
    if count is None or count.low % slots or count.high % slots:
        return replace(rounds, count=None)
    return replace(rounds, count=Amount(count.low // slots, count.high // slots, count.bound, count.span))


LEAST_REP_MS = 2_000
"""A repetition takes at least about so long, without a pause."""


def is_too_much(exercises: Sequence[Exercise], clock: Amount) -> bool:
    """Whether several exercises cannot be done in one turn, so that each of them has one: "EMOM 12: 1. … 2. … 3. …"."""
    doses = [step.dose for one in exercises for step in steps_of(one.body, asking=False)]
    return len(exercises) > 1 and sum(map(_least_ms, doses)) > clock.high


def _least_ms(dose: Dose | None) -> int:
    """How long a dose takes at least, in milliseconds."""
    match dose:
        case Reps(Amount() as count):
            return count.low * LEAST_REP_MS
        case Hold(Amount() as time) | Work(Amount() as time):
            return time.low
        case _:
            return 0


def in_turn(exercise: Exercise, clock: Amount, rests: Collection[Span]) -> tuple[Exercise, int]:
    """An exercise that has its turn by the clock, so long after its start the next one begins; and how many it has.

    A rest behind it that stands among `rests` by the place of its words has a turn of its own.
    """
    front, inner = front_and_rest(exercise.body)
    apart = [at for at, node in enumerate(inner) if at and isinstance(node, Step) and node.text.span() in rests]
    turns = [_turn(inner[start:end], clock) for start, end in pairwise((0, *apart, len(inner)))] if inner else []
    return replace(exercise, body=(*front, *turns)), max(len(turns), 1)


def _turn(nodes: tuple[Node, ...], clock: Amount) -> Block:
    once = Amount(1, 1, span=clock.span)
    return Block(Rounds(once, every=clock), nodes)


@dataclass(frozen=True, slots=True)
class Clock:
    """How a text tells what is done by the clock."""

    every: Amount
    said_by: Step | None
    """The sentence that says so and nothing else."""
    begins_slot: Callable[[Step], bool]
    """Whether a sentence begins what is done in one of several turns."""
    rests: Callable[[Step], bool]
    """Whether a sentence asks to rest for what is left of the time."""


def by_the_clock(nodes: Sequence[Node], clock: Clock) -> tuple[Node, ...]:
    """The nodes with their rounds, or else their sets, by the clock; of several slots each is a turn by itself.

    A rest right after them is the one that is left of each. Without any, all of it has one turn.
    """
    repeats = [node.repeat if isinstance(node, Block) else None for node in nodes]
    for kind in (Rounds, Sets):
        at = next((index for index, repeat in enumerate(repeats) if isinstance(repeat, kind)), None)
        if at is not None:
            block = nodes[at]
            assert isinstance(block, Block), "only blocks repeat"
            after = nodes[at + 1] if at + 1 < len(nodes) else None
            rests = isinstance(after, Step) and (after.dose == Rest(None) or clock.rests(after))
            said_by = (*block.said_by, *((clock.said_by,) if clock.said_by else ()))
            items = _resting((*block.items, *((after,) if after and rests else ())), clock)
            return (
                *nodes[:at],
                _with_clock(replace(block, items=items, said_by=said_by), clock),
                *nodes[at + 1 + rests :],
            )
    front, inner = front_and_rest(nodes)
    return (*front, _turn(inner, clock.every)) if inner else front


def _resting(items: tuple[Node, ...], clock: Clock) -> tuple[Node, ...]:
    """A run in which the sentence at its end that asks to rest for what is left has that for its dose."""
    last = items[-1] if items else None
    if isinstance(last, Step) and last.dose is None and clock.rests(last):
        return (*items[:-1], replace(last, role=Role.REST, dose=Rest(None)))
    return items


def _with_clock(block: Block, clock: Clock) -> Block:
    """A block of which each round takes so long, or each slot of a round."""
    starts = [at for at, node in enumerate(block.items) if (step := _first_step(node)) and clock.begins_slot(step)]
    assert isinstance(block.repeat, Rounds | Sets), "only rounds and sets go by the clock"
    if len(starts) < 2 or isinstance(block.repeat, Sets):
        return replace(block, repeat=replace(block.repeat, rest=None, every=clock.every))
    turns = (_turn(block.items[start:end], clock.every) for start, end in pairwise((*starts, len(block.items))))
    return replace(block, repeat=divided(block.repeat, len(starts)), items=(*block.items[: starts[0]], *turns))


def _first_step(node: Node) -> Step | None:
    return node if isinstance(node, Step) else next(map(_first_step, node.items), None)
