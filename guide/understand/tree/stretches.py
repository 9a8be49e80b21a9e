"""A stretch: one movement with its doses while it is being read, and the nodes of the tree that it becomes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import field, replace
from itertools import accumulate, groupby

from guide.model.routine import (
    Amount,
    Block,
    Breath,
    Breaths,
    Directions,
    Dose,
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
)
from guide.model.text import Text
from guide.understand.doses import Mention
from guide.understand.restating import dose_of
from guide.understand.said import (
    SetsSaid,
    SidesSaid,
)
from guide.values import dataclass


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
    restated: bool = False
    """A later sentence says again how often, or how long, it is done."""
    named: bool = False
    """It is a phase of a breath that says whether the lungs are full or empty."""

    @property
    def timed(self) -> bool:
        """Whether it has a time."""
        return isinstance(self.dose, (Hold, Work, Breath, Breaths))

    @property
    def told_twice(self) -> bool:
        """Whether it is on both sides already, in its rounds, where both are asked for: "… All of it on each side."."""
        return self.sides is not None and self.wrapped is not None and have_sides((self.wrapped,))

    @property
    def empty(self) -> bool:
        """Whether nothing is in it yet."""
        return not self.steps and self.dose is None and self.wrapped is None


def nodes_of(stretch: Stretch) -> list[Node]:
    """The nodes of a stretch on one side."""
    if isinstance(stretch.wrapped, Block) and stretch.told_twice:
        said_by = (*stretch.wrapped.said_by, *_asking_for_side([stretch]))
        return [replace(stretch.wrapped, said_by=said_by), *stretch.steps]
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


def with_rests(stretches: list[Stretch], rest: Amount, name: Text) -> list[Stretch]:
    """Sets of one movement with a rest between each two; the words that ask for it stand in one of them.

    Where all there is are counts, each is such a set.
    """
    all_counted = all(isinstance(stretch.dose, Reps) for stretch in stretches)
    found = stretches[:1]
    for stretch in stretches[1:]:
        if all_counted or stretch.next_set:
            step = Step(name, Role.REST, Rest(rest), carried_out=True)
            found.append(Stretch([step], Rest(rest), 0, sides=None if stretch.next_set else stretch.sides))
        found.append(stretch)
    return found


def with_sides_of_last(stretches: Sequence[Stretch]) -> None:
    """Have each set of a movement done on both sides, one set after the other, where that is said behind the last."""
    for before, after in zip(reversed(stretches[:-1]), reversed(stretches[1:]), strict=True):
        if after.next_set and after.sides is not None and isinstance(before.dose, (Reps, Hold, Work)):
            before.sides = before.sides or after.sides
            after.apart = True


def with_label_told_again(stretches: list[Stretch], sets: Amount | None, is_label: Callable[[Step], bool]) -> None:
    """Have what a label says done once where the text under it says it again: "10 reps, hold 5 s" over "Hold for…".

    In so many `sets` as are told besides.
    """
    for one in stretches:
        one.dose = _in_its_sets(one.dose, sets)
    dosed = [one for one in stretches if one.dose is not None or one.wrapped is not None]
    if not dosed or dosed[0] is not stretches[0]:
        return
    label = dosed[0]
    told = [one for one in dosed[1:] if not isinstance(one.dose, Rest)]
    if not told or label.restated or not all(map(is_label, label.steps)):
        return
    doses = [_told_again(label.dose, one.dose, sets) if _tells_how(one) else None for one in told]
    if any(dose is None for dose in doses):
        return
    for one, dose in zip(told, doses, strict=True):
        one.dose, one.sides = dose, one.sides or label.sides
    first = told[0]
    first.steps[:0], first.said_by[:0] = label.steps, label.said_by
    first.holder += len(label.steps) if first.holder >= 0 else 0
    stretches.remove(label)


def _in_its_sets(dose: Dose | None, sets: Amount | None) -> Dose | None:
    """A dose without the count that only says again how many sets there are of its time: "3 x 30 s. … 3 times"."""
    match dose:
        case Reps(count, Amount() as hold) if _is_same(sets, count) and sets is not None and count is not None:
            together = sets.span.start < hold.span.end and hold.span.start < sets.span.end
            return Hold(hold) if together and count.span != sets.span else dose
        case _:
            return dose


def _tells_how(stretch: Stretch) -> bool:
    """Whether a stretch tells in a sentence what is done, and is no set or movement that comes after another."""
    if stretch.wrapped is not None or stretch.next_set or stretch.apart:
        return False
    return any(step.text.content.endswith((".", "!")) and not step.carried_out for step in stretch.steps)


def _told_again(label: Dose | None, dose: Dose | None, sets: Amount | None) -> Dose | None:
    """The dose of a label together with one that says it, or a part of it, again; None where they differ."""
    match label, dose:
        case Reps(count, held), Reps(again, hold):
            same = _is_same(count, again) and (held is None or hold is None or _is_same(held, hold))
            return Reps(again, hold=hold or held) if same else None
        case Reps(_, held), Hold(time):
            return label if _is_same(held, time) else None
        case ((Hold(time) | Work(time)), (Hold(again) | Work(again))):
            return dose if _is_same(time, again) else None
        case ((Hold(time) | Work(time)), Reps(count, hold)) if _is_same(time, hold):
            return Hold(hold) if _is_same(sets, count) else dose
        case _:
            return None


def _is_same(one: Amount | None, other: Amount | None) -> bool:
    return one is not None and other is not None and one.is_as_much_as(other)


def joined_nodes(stretches: Sequence[Stretch], first_side: Callable[[str], Side | None]) -> tuple[Node, ...]:
    """The nodes of some stretches, neighbours on both sides together; the side of a limb to begin with is asked for."""
    nodes: list[Node] = []
    parts = dict(zip(map(id, stretches), accumulate(stretch.apart for stretch in stretches), strict=True))
    for (sided, _), run in groupby(
        stretches, lambda one: (one.sides is not None and not one.told_twice, parts[id(one)])
    ):
        together = list(run)
        inner = [node for stretch in together for node in nodes_of(stretch)]
        said = together[0].sides
        if not sided or said is None:
            nodes += inner
        elif inner:
            said_by = tuple(_asking_for_side(together))
            nodes.append(Block(Sides(first_side(said.limb), said.limb), tuple(inner), said_by))
    return tuple(nodes)


def _asking_for_side(stretches: Iterable[Stretch]) -> Iterator[Step]:
    """The sentences of some stretches that ask for the other side."""
    return (step for stretch in stretches for step in stretch.said_by if step.role is Role.SIDE)


def have_sides(nodes: Sequence[Node]) -> bool:
    """Whether a part of an exercise is done on both sides, or its sides alternate."""
    blocks = [node for node in nodes if isinstance(node, Block)]
    return any(isinstance(block.repeat, Sides) or have_sides(block.items) for block in blocks)


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
