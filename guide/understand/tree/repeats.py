"""What is done again: in sets, in rounds, by the clock, on the other side, the other way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from guide.model.routine import Block, Breath, Dose, Reps, Rest, Role, Side, Step
from guide.understand.said import AsManySaid, ClockSaid, DirectionsSaid, RoundsSaid, Said, SetsSaid, SidesSaid
from guide.understand.sides_named import sides_in
from guide.understand.tree.clock import ClockRead
from guide.understand.tree.course import IN_MIND, Course
from guide.understand.tree.rounds import RoundsRead
from guide.understand.tree.sets import SetsRead
from guide.understand.tree.stretches import Stretch

BOTH = 2
"""So many sides there are."""


class Repeats:
    """Adds what is done again to what has been read of an exercise."""

    def __init__(self, course: Course, sets: SetsRead, rounds: RoundsRead, clock: ClockRead) -> None:
        self.course = course
        self.sets = sets
        self.rounds = rounds
        self.clock = clock

    def add(self, said: Said, step: Step) -> None:
        """Sets, rounds, sides and directions of what has been read."""
        match said:
            case SetsSaid(count):
                self.sets.add(count, step)
            case RoundsSaid(count, cycles=True) if (
                isinstance(self.course.now.dose, Reps) and self.course.now.dose.count == count
            ):
                pass  # the repetitions are only called by another name
            case RoundsSaid(count) if self.sets.are_these(SetsSaid(count)):
                self.sets.add(count, step)  # rounds of one exercise are its sets, said twice
            case RoundsSaid() if self.rounds.are_in_rounds:
                self.course.note_asked(self.course.done[-1], step)  # one more would be a great many
            case RoundsSaid() | AsManySaid():
                self.rounds.add(self.rounds.of(said), step)
            case SidesSaid():
                self._sides(said, step)
            case ClockSaid(time):
                self.clock.every = time
            case DirectionsSaid():
                self._directions(step)
            case _:
                raise AssertionError(f"{said} wraps nothing")

    def _directions(self, step: Step) -> None:
        """The other way too; behind a turn to a named side that is the other side: "knees to the right", "switch".

        So it is behind the phases of a breath, which are one movement: in on the left, out on the right, and back.
        """
        target, named = self.course.target, self.course.sides_named
        breath = isinstance(target.dose, Breath)
        turned = target.sides is not None and target.sides.other and target.sides.limb == "side" and not named.named
        if turned or (named.turned_to is not None and target.sides is not None):
            self.course.note_asked(target, step)  # "to the right", "and to the left", "3 times each way"
            return
        if (named.turned_to is not None or breath) and target.sides is None and not self._goes_round(target):
            named.told = named.told if breath else named.turned_to
            self._sides(SidesSaid("side", other=True), replace(step, role=Role.SIDE) if step.dose is None else step)
            return
        target.directions = True
        self.course.note_asked(target, step)

    def _goes_round(self, target: Stretch) -> bool:
        """Whether a movement passes both sides on its way round, so that the other way is none of them."""
        told = (step.text.content.lower() for step in target.steps)
        both = len({side for side, _, _ in self.course.sides_named.named}) > 1
        return both and any(self.course.lexicon.activities.goes_round.search(words) for words in told)

    def _sides(self, said: SidesSaid, step: Step) -> None:
        """The other side too: of all stretches since the last rest, or since the first of them that names a side."""
        target = self.course.target
        if not said.other and self._are_both_told():
            self.course.note_asked(target, step)
            return
        if not said.other and target.directions and self._turns_to_other(target):
            target.directions = False  # "turn the other way, bringing the left hand down. Five times for each hand."
        target.sides = target.sides or said
        moved = target.dose is not None and not isinstance(target.dose, Rest)
        own = target.apart or (not said.other and target is self.course.now and moved)
        before: list[Stretch] = []
        for stretch in reversed(() if own else self.course.done):
            after = before[-1] if before else target
            resting = isinstance(stretch.dose, Rest) and stretch is not target and not after.next_set
            if resting or (stretch.sides and stretch is not target) or stretch.wrapped:
                break
            before.append(stretch)
        named = [at for at, stretch in enumerate(before) if self._name_side(stretch.steps)]
        told = (*target.steps, step) if target.dose is not None and target.holder < 0 else target.steps
        begins = named[-1] + 1 if named else 0 if self._name_side(told) else len(before)
        for stretch in before[:begins] if said.other else before:
            stretch.sides = said
        self.course.note_asked(target, step)

    def _are_both_told(self) -> bool:
        """Whether what has been read are two parts alike, of which each tells a side: "To the left… To the right…"."""
        parts = [part for stretch in self.course.all for part in self._parts(stretch)]
        if len(parts) != BOTH or parts[0][0] != parts[1][0]:
            return False
        first, other = ([side for step in told for side in self._sides_of(step)][:1] for _, told in parts)
        return bool(first and other) and first[0] is other[0].other

    def _parts(self, stretch: Stretch) -> list[tuple[Dose, list[Step]]]:
        """The doses of a stretch on one side, or of its rounds, each with the sentences that tell what is done."""
        if stretch.wrapped is None:
            dose = stretch.dose if stretch.sides is None else None
            return [] if dose is None or isinstance(dose, Rest) else [(dose, self._told(stretch))]
        parts: list[tuple[Dose, list[Step]]] = []
        told: list[Step] = []
        for step in stretch.wrapped.items if isinstance(stretch.wrapped, Block) else ():
            if not isinstance(step, Step):
                return []
            told.append(step)
            if step.dose is not None:
                parts.append((step.dose, told))
                told = []
        return parts

    def _told(self, stretch: Stretch) -> list[Step]:
        """The sentences of a stretch, in the order of the text."""
        return sorted((*stretch.steps, *stretch.said_by), key=lambda step: step.text.offset(0))

    def _turns_to_other(self, stretch: Stretch) -> bool:
        """Whether the sentences of a stretch tell one side first, and the other later."""
        first = [sides[0] for step in self._told(stretch) if (sides := self._sides_of(step))]
        return len(set(first)) > 1

    def _sides_of(self, step: Step) -> list[Side]:
        return sides_in(step.text.content.lower(), self.course.lexicon)

    def _name_side(self, steps: Sequence[Step]) -> bool:
        """Whether one of the last of these sentences names the left or the right."""
        return any(map(self._sides_of, steps[-IN_MIND:]))
