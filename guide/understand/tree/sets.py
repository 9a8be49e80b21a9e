"""The sets of an exercise: how many there are, and of which of its stretches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from guide.model.routine import Amount, Block, Hold, Node, Reps, Rest, Role, Sets, Step, Work
from guide.understand.doses import Mention, says_only_doses
from guide.understand.entries import Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.movements_named import tells_anew
from guide.understand.restating import dose_of
from guide.understand.said import HoldSaid, RepsSaid, Said, SetsSaid, SidesSaid, WorkSaid
from guide.understand.tree.course import Course
from guide.understand.tree.stretches import Stretch, with_rests


class SetsRead:
    """What has been read of sets so far."""

    def __init__(self, course: Course) -> None:
        self.course = course
        self.known: Sets | None = None
        self.first = 0
        """The first stretch that they are of."""
        self.step: Step | None = None
        """The sentence that stated them last."""
        self.said_by: list[Step] = []
        """The sentences that say nothing else."""

    def add(self, count: Amount, step: Step) -> None:
        """So many sets of everything; said twice, the first counts."""
        if self.known is None or self.known.count is None or self.known.count.high == 1:
            self.known = replace(self.known or Sets(None), count=count)
        self.step = step
        if step.role is Role.CYCLE:
            self.said_by.append(step)

    def offer(self, sets: Sets | None) -> None:
        """The sets of the way that is done for want of any other, where none are known."""
        if sets is not None and (self.known is None or self.known.count is None):
            self.known = replace(self.known or Sets(None), count=sets.count)

    def add_rest(self, time: Amount) -> None:
        """So long a rest between them."""
        self.known = replace(self.known or Sets(None), rest=time)

    def are_these(self, said: Said) -> bool:
        """Whether sets only say again what is known."""
        return isinstance(said, SetsSaid) and self.known is not None and self.known.count == said.count

    def are_others(self, mentions: Sequence[Mention]) -> bool:
        """Whether a sentence tells other sets, of another dose than those read so far: "5 x 3 heavy", "3 x 8 light"."""
        sets = next((one.said.count for one in mentions if isinstance(one.said, SetsSaid)), None)
        doses = [dose for one in mentions if isinstance(dose := dose_of(one.said), (Reps, Hold, Work))]
        if sets is None or not doses or self.known is None or self.known.count in (None, sets):
            return False
        done = [stretch.dose for stretch in (*self.course.done[self.first :], self.course.now)]
        told = [dose for dose in done if isinstance(dose, (Reps, Hold, Work))]
        return bool(told) and _amount(doses[0]) not in map(_amount, told)

    def without_time_again(
        self, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon, *, moved: bool
    ) -> list[Mention]:
        """The mentions without the time that was told last, if they say how often that is done.

        "Hold for 20 seconds. Do 3 sets of 20 seconds": those are the same 20 seconds, and would be if the sets were of
        30, as long as nobody has `moved`. Behind a rest it is both that are done again: "Squeeze for 5 seconds, rest
        for 5. Do 10 squeezes of 5 seconds".
        """
        doses = [stretch.dose for stretch in self.course.lately if stretch.dose is not None]
        rests = bool(doses) and isinstance(doses[-1], Rest)
        match next((dose for dose in reversed(doses) if not isinstance(dose, Rest)), None):
            case Hold(Amount() as time) | Work(Amount() as time):
                again = [one for one in mentions if one.said in (HoldSaid(time), WorkSaid(time))]
            case _:
                return mentions
        sets = any(isinstance(one.said, SetsSaid) for one in mentions)
        held = isinstance(doses[-1], Hold) and not moved
        if sets and held and not again:
            again = [one for one in mentions if isinstance(one.said, (HoldSaid, WorkSaid)) and one.said.time]
        reps = rests and any(isinstance(m.said, RepsSaid) and m.start == one.start for one in again for m in mentions)
        counted = sets or reps or says_only_doses(sentence.text, self.course.name, lexicon)
        counted = counted and not any(isinstance(one.said, SidesSaid) and one.said.other for one in mentions)
        if len(again) != 1 or len(mentions) < 2 or not counted or tells_anew(sentence.reading.marked.content, lexicon):
            return mentions
        return [_again(one) if reps else one for one in mentions if one is not again[0]]

    def take(self) -> Sets | None:
        """The sets read so far, which are forgotten."""
        sets, self.known = self.known, None
        return sets

    def begin_anew(self) -> None:
        """Sets said from here on are of what follows."""
        self.first = len(self.course.done)

    def close(self, after: list[Mention]) -> None:
        """What has been read is done in these sets, where the sentence goes on with other sets of something else."""
        if self.known is None or self.known.count is None:
            return
        if not any(isinstance(m.said, (RepsSaid, HoldSaid, WorkSaid)) for m in after):
            return
        self.course.close()
        if self.course.wrap(self.first, self.known):
            self.begin_anew()
            self.known = None

    def end_interval(self, mentions: list[Mention]) -> None:
        """Close what has been read, with its sets, before a line of a run plan: each such line stands for itself."""
        self.course.close_dosed()
        nodes = self.course.nodes(self.first)
        if self.known is not None and self.known.count is not None and nodes:
            self.course.done[self.first :] = [Stretch(wrapped=Block(self.known, nodes))]
            self.known = None
        if any(isinstance(m.said, SetsSaid) for m in mentions):
            self.begin_anew()

    def take_last_rest(self) -> None:
        """A rest after the only stretch is the rest between its sets."""
        done = self.course.done
        if self.known is None or self.known.rest is not None or len(done) not in (1, 2):
            return
        last = done[-1]
        if len(done) == 1:
            self._take_only_rest(last)
            return
        if isinstance(last.dose, Rest) and last.dose.time is not None:
            self.known = replace(self.known, rest=last.dose.time)
            self.said_by += [replace(step, role=Role.REST) for step in last.steps]
            done.pop()

    def _take_only_rest(self, only: Stretch) -> None:
        """A rest told in one breath with what is done, of which nobody says how long: "500 m, 2 min rest × 4"."""
        assert self.known is not None, "there are sets"
        names = [step for step in only.steps if not says_only_doses(step.text, self.course.name, self.course.lexicon)]
        if isinstance(only.dose, Rest) and only.dose.time is not None and names:
            self.known = replace(self.known, rest=only.dose.time)
            only.dose = Work(None)

    def nodes(self) -> tuple[Node, ...]:
        """The nodes of the exercise, those that the sets are of in them."""
        before = self.course.nodes(0, self.first)
        if self.known is not None and self._are_told_out():
            return (*before, *self._told_out(self.known))
        nodes = self.course.nodes(self.first)
        if self.known is None:
            return (*before, *nodes)
        told = tuple(replace(step, dose=Work(None)) for step in self.said_by[:1])
        said_by = tuple(self.said_by if nodes else self.said_by[1:])
        return (*before, Block(self.known, nodes or told, said_by))

    def _are_told_out(self) -> bool:
        """Whether a sentence of its own tells the count of each set: "Sets: 3", "Reps: 12, 10, 8".

        Where there are more or fewer counts than sets, those are done that are told.
        """
        if self.known is None or self.known.count is None or self.step is None:
            return False
        first, *others = [one for one in self.course.done[self.first :] if one.dose is not None] or [Stretch()]
        told = self.step.text.span()
        apart = all(step.text.span().end <= told.start or told.end <= step.text.span().start for step in first.steps)
        return apart and bool(others) and all(isinstance(one.dose, Reps) and one.next_set for one in others)

    def _told_out(self, sets: Sets) -> tuple[Node, ...]:
        """The sets that are told one after the other, with the rest between them."""
        if sets.rest is not None:
            self.course.done[self.first :] = with_rests(self.course.done[self.first :], sets.rest, self.course.name)
        return self.course.nodes(self.first)


def _again(mention: Mention) -> Mention:
    """Repetitions as those of all that is told."""
    said = mention.said
    return replace(mention, said=replace(said, again=True)) if isinstance(said, RepsSaid) else mention


def _amount(dose: Reps | Hold | Work) -> Amount | None:
    """How often or how long."""
    return dose.count if isinstance(dose, Reps) else dose.time
