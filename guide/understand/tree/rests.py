"""The rests of an exercise: between its sets, rounds or repetitions, or by themselves."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from guide.model.routine import Amount, Dose, Hold, Reps, Rest, Role, Work
from guide.understand.doses import Mention
from guide.understand.entries import Sentence
from guide.understand.lexicon import Lexicon
from guide.understand.roles import is_instruction
from guide.understand.said import Between, HoldSaid, RestSaid, WorkSaid
from guide.understand.tokens import lowered
from guide.understand.tree.course import Course
from guide.understand.tree.rounds import RoundsRead
from guide.understand.tree.sets import SetsRead
from guide.understand.tree.stretches import with_rests

PAUSE_MS: Final = 10_000
"""A pause before anything is done, and no longer than this, is where a movement is held: nobody rests from nothing."""

LEAST_KEPT_MS: Final = 180_000
"""Nobody relaxes for so long after something that has no dose and is no effort: one keeps still in it."""


def with_pause(dose: Dose | None, time: Amount) -> Dose | None:
    """A dose with a rest between its repetitions; a time is one of these, of which nobody says how many there are."""
    match dose:
        case Reps(pause=None) as reps:
            return replace(reps, pause=time)
        case Hold(long) | Work(long):
            return Reps(None, hold=long, pause=time)
        case _:
            return dose


class RestsRead:
    """What has been read of rests so far."""

    def __init__(self, course: Course, sets: SetsRead, rounds: RoundsRead, lexicon: Lexicon) -> None:
        self.course = course
        self.sets = sets
        self.rounds = rounds
        self.lexicon = lexicon
        self.between_counts: Amount | None = None
        """Rest between several counts of one movement."""
        self._behind_count = False
        """The rest between rounds was told behind the repetitions of one, so that it is between sets of them."""

    def held(self, mention: Mention, sentence: Sentence) -> Mention:
        """A short pause that is told before anything is done as the hold that it is: "Pause for two seconds. Do 8."."""
        said, words = mention.said, sentence.reading.marked.content
        if not isinstance(said, RestSaid) or said.time is None or said.between is not None or self.course.has_doses:
            return mention
        if said.time.high > PAUSE_MS or not self.lexicon.activities.pausing.search(words, mention.start, mention.end):
            return mention
        told = (*self.course.now.steps, *self.course.now.said_by)
        moved = mention.start > 1 or any(is_instruction(step.role) for step in told)
        return replace(mention, said=HoldSaid(said.time)) if moved else mention

    def add(self, said: RestSaid) -> None:
        """A rest between things, or by itself."""
        assert said.time is not None, "rests without a number are read apart"
        if said.between is Between.EXERCISES:
            return  # this is one
        if self._between_next_sets(said):
            self.between_counts = said.time
        elif self._between_reps(said):
            self._pause(said.time)
        elif self._between_rounds(said):
            self._behind_count = isinstance(self.course.now.dose, Reps) and self.course.now.dose.count is not None
            self.rounds.add_rest(said.time)
        elif (
            said.between in (Between.THEM, Between.BLOCKS, Between.OTHERS)
            and self.sets.known is None
            and self._is_ladder()
        ):
            self.between_counts = said.time
        elif self.is_inside(said):
            self.sets.add_rest(said.time)
        else:
            self.course.begin(Rest(said.time))

    def _pause(self, time: Amount) -> None:
        """A rest between the repetitions at hand; what has no repetitions yet is one of them."""
        self.course.now.dose = with_pause(self.course.now.dose, time)

    def is_inside(self, said: RestSaid) -> bool:
        """Whether a rest belongs to sets or repetitions rather than standing by itself."""
        return said.between is not None or self.sets.known is not None

    def told(self, mention: Mention) -> Amount | None:
        """The time of the rest that the sentence before asks for, where this one begins with it: "Twenty seconds."."""
        done = self.course.done
        resting = bool(done) and done[-1].dose == Rest(None) and self.course.now.empty
        match mention.said:
            case HoldSaid(time) | WorkSaid(time) if resting and mention.start <= 1:
                return time
            case _:
                return None

    def settle(self) -> None:
        """Put the rest between several counts where it belongs: so is one between rounds that are never told."""
        self._keep_still()
        between = self.between_counts or (None if self.rounds.are_known else self.rounds.rest)
        if between is None:
            return
        dosed = [stretch for stretch in self.course.done if stretch.dose is not None or stretch.wrapped is not None]
        if len(dosed) == 1 and self._behind_count:
            self.sets.add_rest(between)  # "Do 10 squats. Rest for a minute and repeat."
        elif len(dosed) == 1 and self.sets.known is None and dosed[0].repeat is None:
            dosed[0].dose = with_pause(dosed[0].dose, between)  # "Hold 5 seconds, rest for 5 and repeat."
        else:
            self.course.done = with_rests(self.course.done, between, self.course.name)

    def _keep_still(self) -> None:
        """Have a long rest that is the only dose told be the hold of it all: "Lie over the bolster. Relax for…".

        But not behind an effort: "Sprint up the hill. Rest for three minutes."
        """
        dosed = [one for one in self.course.done if one.dose is not None or one.wrapped is not None]
        last = dosed[0] if len(dosed) == 1 else None
        time = last.dose.time if last is not None and isinstance(last.dose, Rest) else None
        if last is None or time is None or time.low < LEAST_KEPT_MS:
            return
        told = [lowered(step.text.content) for one in self.course.done for step in one.steps if step.role is Role.WORK]
        relaxes = any(self.lexicon.activities.relaxing.search(lowered(step.text.content)) for step in last.steps)
        if told and relaxes and not any(map(self.lexicon.activities.moving.search, told)):
            last.dose = Hold(time)

    # Between what a rest is.

    def _between_reps(self, said: RestSaid) -> bool:
        """Whether a rest is between repetitions."""
        if said.between is Between.REPS:  # of sets that are each one time, a rest between these is one between the sets
            return not (self.sets.known is not None and isinstance(self.course.now.dose, Hold | Work))
        counted = isinstance(self.course.now.dose, Reps) and self.course.now.dose.count is not None
        return said.between is Between.THEM and self.sets.known is None and counted and not self.rounds.are_known

    def _between_next_sets(self, said: RestSaid) -> bool:
        """Whether a rest is between sets that were told one by one."""
        told = self.sets.known is None and any(stretch.next_set for stretch in self.course.lately)
        if told and said.between is None:
            first, *others = [stretch for stretch in self.course.all if stretch.dose is not None]
            return self.course.now.next_set and not first.next_set and all(one.next_set for one in others)
        return told and said.between in (Between.THEM, Between.SETS, Between.ROUNDS)

    def _between_rounds(self, said: RestSaid) -> bool:
        """Whether a rest is between rounds: it says so, or comes right after them."""
        if self.sets.known is not None:
            return False
        if said.between is None:
            return self.course.now.empty and self.rounds.are_known
        known = said.between in (Between.THEM, Between.SETS) and self.rounds.are_known
        return said.between is Between.ROUNDS or known

    def _is_ladder(self) -> bool:
        """Whether several counts have been read and nothing else: a rest between them is no rest of sets."""
        counts = [s.dose.count for s in self.course.all if isinstance(s.dose, Reps)]
        return len(counts) > 1 and len(counts) == sum(s.dose is not None for s in self.course.all)
