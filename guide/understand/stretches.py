"""A stretch: one movement with its doses while it is being read, and the nodes of the tree that it becomes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, groupby, pairwise

from guide.model.routine import (
    Amount,
    AsMany,
    Block,
    Bound,
    Breath,
    BreathPhase,
    Breaths,
    Directions,
    Dose,
    Exercise,
    Hold,
    Node,
    Reps,
    Rest,
    Role,
    Rounds,
    Sets,
    Side,
    Sides,
    Step,
    Work,
    front_and_rest,
    steps_of,
)
from guide.model.text import Span, Text
from guide.understand.doses import Mention
from guide.understand.said import (
    BreathSaid,
    BreathsSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    Said,
    SetsSaid,
    SidesSaid,
    WorkSaid,
)


@dataclass(slots=True)
class Stretch:
    """A movement with its doses, while it is being read."""

    steps: list[Step] = field(default_factory=list)
    dose: Dose | None = None
    holder: int = -1
    """Index in `steps` of the step that states the dose; -1 while it is being read."""
    sides: SidesSaid | None = None
    directions: bool = False
    said_by: list[Step] = field(default_factory=list)
    """Sentences that ask for the other side or direction."""
    wrapped: Node | None = None
    """Earlier stretches that this one stands for, once rounds have closed them."""
    repeat: Rounds | None = None
    """How often the stretch is done, where it is a time of work."""
    apart: bool = False
    """It is of another part of the body than the stretch before it: one is done on both sides before the other."""
    next_set: bool = False
    """It is another set of the stretch before it, with a dose of its own."""
    coded: bool = False
    """It is a phase of a breath that is only told by a number in a name: "4-7-8 breathing"."""

    @property
    def timed(self) -> bool:
        """Whether it has a time."""
        return isinstance(self.dose, (Hold, Work, Breath, Breaths))

    @property
    def empty(self) -> bool:
        """Whether nothing is in it yet."""
        return not self.steps and self.dose is None and self.wrapped is None


LONGEST_BREATH_MS = 30_000
"""No phase of a breath is longer; what is, is a time to go on breathing."""


def join_breaths(stretches: list[Stretch]) -> None:
    """Holds and rests right after a phase of a breath are phases of it too."""
    for before, stretch in pairwise(stretches):
        if not isinstance(before.dose, Breath):
            continue
        phase = BreathPhase.FULL if before.dose.phase is BreathPhase.IN else BreathPhase.EMPTY
        match stretch.dose:
            case Hold(Amount() as time) | Rest(Amount() as time) if time.high <= LONGEST_BREATH_MS:
                stretch.dose = Breath(phase, time)
            case Breath(BreathPhase.FULL | BreathPhase.EMPTY, time):
                stretch.dose = Breath(phase, time)


LONGEST_MISCOUNT_MS = 1000
"""Who counts down aloud begins a second late: "hold, 6, 5, 4…" in a hold of seven."""


def leave_out_counting(stretches: list[Stretch]) -> None:
    """A breath that was asked for in rounds is done once for each of them, however often it is counted aloud after."""
    cycle: tuple[Breath, ...] = ()
    run: list[Stretch] = []
    for stretch in stretches:
        if isinstance(stretch.wrapped, Block) and isinstance(stretch.wrapped.repeat, Rounds):
            doses = [step.dose for step in steps_of(stretch.wrapped.items, asking=False)]
            cycle, run = tuple(dose for dose in doses if isinstance(dose, Breath)), []
        elif isinstance(stretch.dose, Breath) and cycle:
            run = [*run[len(run) - len(cycle) + 1 :], stretch] if len(run) >= len(cycle) else [*run, stretch]
            if len(run) == len(cycle) > 1 and all(map(_is_again, run, cycle)):
                for again in run:
                    again.dose, again.holder = None, -1
                run = []


def _is_again(stretch: Stretch, told: Breath) -> bool:
    """Whether a phase of a breath is the same as one before."""
    dose = stretch.dose
    if not isinstance(dose, Breath) or dose.phase is not told.phase:
        return False
    return abs(dose.time.high - told.time.high) <= LONGEST_MISCOUNT_MS


def nodes_of(stretch: Stretch) -> list[Node]:
    """The nodes of a stretch on one side."""
    if stretch.wrapped is not None:
        return [stretch.wrapped, *stretch.steps]
    steps: list[Node] = list(stretch.steps)
    if stretch.dose is not None and stretch.steps:
        holder = stretch.holder if 0 <= stretch.holder < len(steps) else len(steps) - 1
        steps[holder] = replace(stretch.steps[holder], dose=stretch.dose)
    nodes = steps
    if stretch.repeat is not None:
        nodes = [Block(stretch.repeat, tuple(nodes))]
    if stretch.directions and nodes:
        said_by = tuple(step for step in stretch.said_by if step.role is Role.DIRECTION)
        nodes = [Block(Directions(), tuple(nodes), said_by)]
    return nodes


def with_cycles_as_reps(nodes: Iterable[Node], cycles: Collection[Span]) -> tuple[Node, ...]:
    """The nodes with rounds that are called cycles as repetitions, where nothing in them has a dose of its own."""
    found: list[Node] = []
    for node in nodes:
        if not isinstance(node, Block):
            found.append(node)
            continue
        items = with_cycles_as_reps(node.items, cycles)
        steps = [item for item in (*items, *node.said_by) if isinstance(item, Step)]
        undosed = len(steps) == len(items) + len(node.said_by) and all(s.dose in (None, Work(None)) for s in steps)
        match node.repeat:
            case Rounds(Amount() as count, None) if undosed and count.span in cycles:
                found += [*steps[:-1], replace(steps[-1], role=Role.WORK, dose=Reps(count))]
            case _:
                found.append(replace(node, items=items))
    return tuple(found)


def with_rests(stretches: list[Stretch], rest: Amount, name: Text) -> list[Stretch]:
    """Sets of one movement with a rest between each two; the words that ask for it stand in one of them.

    Where all there is are counts, each is such a set.
    """
    all_counted = all(isinstance(stretch.dose, Reps) for stretch in stretches)
    found = stretches[:1]
    for stretch in stretches[1:]:
        if all_counted or stretch.next_set:
            step = Step(name, Role.REST, Rest(rest), carried_out=True)
            found.append(Stretch([step], Rest(rest), 0, sides=stretch.sides))
        found.append(stretch)
    return found


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


def joined_nodes(stretches: list[Stretch], first_side: Callable[[str], Side | None]) -> tuple[Node, ...]:
    """The nodes of some stretches, neighbours on both sides together; the side of a limb to begin with is asked for."""
    join_breaths(stretches)
    leave_out_counting(stretches)
    nodes: list[Node] = []
    parts = dict(zip(map(id, stretches), accumulate(stretch.apart for stretch in stretches), strict=True))
    for (sides, _), run in groupby(stretches, lambda stretch: (stretch.sides is not None, parts[id(stretch)])):
        together = list(run)
        inner = [node for stretch in together for node in nodes_of(stretch)]
        said = together[0].sides
        if not sides or said is None:
            nodes += inner
        elif inner:
            said_by = tuple(s for stretch in together for s in stretch.said_by if s.role is Role.SIDE)
            nodes.append(Block(Sides(first_side(said.limb), said.limb), tuple(inner), said_by))
    return tuple(nodes)


def promote(stretches: list[Stretch], conditional: list[tuple[list[Mention], Step]]) -> Sets | None:
    """Without any firm dose, the first offered way is done; the sets in which it is, if it tells any."""
    if not conditional or not stretches or conditional[0][1].role is Role.CAUTION:
        return None
    mentions, step = conditional[0]
    stretch = next((one for one in reversed(stretches) if any(s is step for s in one.steps)), None)
    if stretch is None:
        return None
    for mention in mentions:
        dose = dose_of(mention.said)
        if isinstance(mention.said, SidesSaid):
            stretch.sides = mention.said
        if dose is not None and stretch.dose is None:
            stretch.dose = dose
            stretch.holder = next(i for i, s in enumerate(stretch.steps) if s is step)
            stretch.steps[stretch.holder] = replace(step, conditional=())
    counts = [mention.said.count for mention in mentions if isinstance(mention.said, SetsSaid)]
    return Sets(counts[0]) if counts and stretch.dose is not None else None


def dose_of(said: Said) -> Dose | None:
    """The dose that something said would be by itself."""
    match said:
        case HoldSaid(time):
            return Hold(time)
        case WorkSaid(time):
            return Work(time)
        case RestSaid(time):
            return Rest(time)
        case RepsSaid(count) | RoundsSaid(count):
            return Reps(count)
        case BreathSaid(phase, time):
            return Breath(phase, time)
        case BreathsSaid(count):
            return Breaths(count)
        case _:
            return None


def only_again(said: Said, dose: Dose | None) -> bool:
    """Whether a dose in a sentence about the other leg or way only says again what holds for both."""
    match said, dose:
        case (HoldSaid(time), Hold(before)) | (WorkSaid(time), Work(before)):
            return time == before
        case (HoldSaid(time) | WorkSaid(time), Hold(before) | Work(before)):
            return time == before
        case (RepsSaid(count), Reps(before)):
            return count == before
        case _:
            return False


def restates(said: Amount, before: Amount) -> bool:
    """Whether a count only says again what is known: the same, or a bound inside the range."""
    if (said.low, said.high) == (before.low, before.high):
        return True
    return said.bound in (Bound.AT_LEAST, Bound.AT_MOST) and before.low <= said.low and said.high <= before.high
