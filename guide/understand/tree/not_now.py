"""Sentences of one exercise that tell of another time than now: a later week or round, the last, less to begin with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from guide.model.routine import (
    Amount,
    Block,
    Breaths,
    Dose,
    Hold,
    Node,
    Reps,
    Rest,
    Role,
    Rounds,
    Sets,
    Step,
    Work,
)
from guide.understand.doses import Mention, Reading
from guide.understand.lexicon import Lexicon
from guide.understand.restating import dose_of
from guide.understand.said import (
    OF_ALL,
    BreathsSaid,
    DirectionsSaid,
    LastRestSaid,
    RepsSaid,
    RoundsSaid,
    SetsSaid,
    SidesSaid,
)
from guide.understand.tokens import lowered
from guide.understand.tree.course import Course
from guide.understand.tree.sets import SetsRead
from guide.understand.tree.stretches import Stretch
from guide.units import MINUTE_MS

OF_SETS: Final = (SetsSaid, SidesSaid, DirectionsSaid, *OF_ALL)
"""What is told of all sets or of more than a set."""
LEAST_TOTAL_MS: Final = 5 * MINUTE_MS
"""A shorter time is that of one exercise, done on so many days."""


class NotNow:
    """What the sentences read so far have said of other times."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.period = 0
        """The first week or stage of a plan that the text tells of, 0 if it tells of none."""
        self.later = False
        """Whether the text has come to a later one."""
        self.in_parts = False
        """Whether the last dose was that of a part of a time, of which others may follow."""
        self.again = False
        """Whether the text tells a later round in full, as it told the first."""

    def is_later(self, reading: Reading, *, stated: bool) -> bool:
        """Whether a sentence is about a later week or stage than the first; a dose `stated` before is for the first."""
        told = self.lexicon.in_period.match(reading.marked.content)
        if told is not None:
            period = reading.marked.quantities[int(told["n"])].low
            self.period = min(period, self.period or (1 if stated else period))
            self.later = period > self.period
        return self.later

    def is_inside(self, reading: Reading, stated: Dose | None) -> bool:
        """Whether a sentence tells how a part of the time just stated is done, which takes no time besides.

        "Run for five minutes. For the last 30 seconds, sprint.", "Walk for an hour. Every ten minutes, run for one."
        """
        told = self.lexicon.of_a_part.match(reading.marked.content)
        follows, self.in_parts = self.in_parts, told is not None or (self.in_parts and not reading.mentions)
        if told is None or (follows and told["first"] is None):
            return False
        less = any(_is_less(dose_of(one.said), stated) for one in reading.mentions)
        inside = told["last"] is not None or ((told["first"] or told["every"]) is not None and less)
        return inside and isinstance(stated, (Hold, Work))

    def is_total(self, reading: Reading, stated: Dose | None) -> bool:
        """Whether a sentence behind other doses only says how long all of it takes, and on which days."""
        told = self.lexicon.states_total.match(reading.marked.content)
        if told is None or stated is None or len(reading.mentions) != 1:
            return False
        return reading.marked.quantities[int(told["t"])].low >= LEAST_TOTAL_MS

    def is_less(self, reading: Reading, stated: Dose | None) -> bool:
        """Whether a sentence says to begin with less than the dose just stated."""
        if not self.lexicon.cases.starts_low.match(reading.marked.content):
            return False
        return any(_is_less(dose_of(mention.said), stated) for mention in reading.mentions)

    def without_told_again(
        self, reading: Reading, mentions: tuple[Mention, ...], told: Sequence[Stretch], *, counted: bool
    ) -> tuple[Mention, ...]:
        """The mentions but for those of a later round that only tell what is known; sets or rounds may be `counted`."""
        if self.lexicon.told_again.match(reading.marked.content):
            self.again = self.again or counted or any(stretch.wrapped for stretch in told)
        if not self.again:
            return mentions
        known = [stretch.dose for stretch in told]
        self.again = all((dose := dose_of(mention.said)) is None or dose in known for mention in mentions)
        return tuple(mention for mention in mentions if dose_of(mention.said) is None) if self.again else mentions

    def without_end(
        self, reading: Reading, mentions: tuple[Mention, ...], told: Sequence[Stretch]
    ) -> tuple[Mention, ...]:
        """The mentions but for a count that is known and only says when what has it is over.

        "Repeat it for 10 cycles. Go on until you have done 10 full cycles.", "After 10 rounds lower the hand."
        """
        return tuple(
            one
            for one in mentions
            if not (
                self.lexicon.ends_after.search(reading.marked.content, 0, one.start)
                and any(_is_so_many(one, known) for known in _counts_of(told))
            )
        )


class AtLast:
    """What the sentences read so far have said of the last of several sets or rounds alone."""

    def __init__(self, course: Course, sets: SetsRead, lexicon: Lexicon) -> None:
        self.course = course
        self.sets = sets
        self.lexicon = lexicon
        self._told: list[tuple[Step, tuple[Mention, ...]]] = []
        """The sentences that tell what is done once when all sets are, each with that."""

    def without(
        self, step: Step, mentions: tuple[Mention, ...], reading: Reading
    ) -> tuple[Step, tuple[Mention, ...]] | None:
        """A sentence without what it tells of the last set alone; None where it tells nothing else."""
        done, changes = self._found(reading, mentions)
        others = tuple(one for one in mentions if one not in (*done, *changes))
        if done:
            own = replace(step, text=self.course.name, carried_out=True) if others else step
            self._told.append((own, done))
            return (step, others) if others else None
        conditional = tuple(dose for one in changes if (dose := dose_of(one.said)) is not None)
        return replace(step, conditional=(*step.conditional, *conditional)) if conditional else step, others

    def _found(
        self, reading: Reading, mentions: tuple[Mention, ...]
    ) -> tuple[tuple[Mention, ...], tuple[Mention, ...]]:
        """The mentions of the last set alone: those done once, and others, which only change it.

        "After the last set, rest for a minute.", "On your final round, hold it for 20 seconds.", "For the last set do
        as many as 15." The sentence that told the sets says whether that set is one of them.
        """
        content = reading.marked.content
        found = self.lexicon.scopes.at_last.search(content)
        if found is None:
            return (), ()
        first = max(content.rfind(sign, 0, found.start()) for sign in ".;,") if found["told"] else found.end()
        behind = (
            one for one in mentions if first <= (one.end - 1 if isinstance(one.said, LastRestSaid) else one.start)
        )
        told = tuple(one for one in behind if not isinstance(one.said, OF_SETS))
        if found["told"]:
            told = tuple(one for one in told if one.start < found.start())
        if all(isinstance(one.said, LastRestSaid) for one in told):
            return (), ()
        sets, stated = self.sets.step, self.course.target.dose
        first_sets = (
            sets is not None and self.lexicon.scopes.of_first_sets.search(lowered(sets.text.content)) is not None
        )
        once = first_sets or found["after"] is not None or found["after_it"] is not None
        done = tuple(one for one in told if once or not _changes(dose_of(one.said), stated))
        return done, tuple(one for one in told if one not in done and sets is not None)

    def done(self, nodes: Sequence[Node]) -> Iterator[Step]:
        """What is done once behind sets or rounds; where there are none, or it has no dose, it is only said."""
        several = any(isinstance(one, Block) and isinstance(one.repeat, (Sets, Rounds)) for one in nodes)
        several = several or sum(isinstance(one, Step) and isinstance(one.dose, Reps) for one in nodes) > 1
        for step, mentions in self._told:
            doses = [dose for one in mentions if (dose := _dose_at_last(one)) is not None]
            if not several or not doses:
                yield replace(step, conditional=(*step.conditional, *doses))
                continue
            for at, dose in enumerate(doses):
                own = replace(step, text=self.course.name, carried_out=True) if at else step
                yield replace(own, role=Role.REST if isinstance(dose, Rest) else Role.WORK, dose=dose)


def _counts_of(told: Sequence[Stretch]) -> Iterator[Amount]:
    """How often, or for how many breaths, what has been told is done."""
    for stretch in told:
        match stretch.dose:
            case Reps(Amount() as count) | Breaths(Amount() as count):
                yield count
        for repeat in (stretch.repeat, stretch.wrapped.repeat if isinstance(stretch.wrapped, Block) else None):
            if isinstance(repeat, Rounds) and repeat.count is not None:
                yield repeat.count


def _is_so_many(mention: Mention, known: Amount) -> bool:
    """Whether a mention says how often, and that it is as often as known."""
    match mention.said:
        case RoundsSaid(count, more=False) | RepsSaid(Amount() as count) | BreathsSaid(count):
            return count.is_as_much_as(known)
        case _:
            return False


def _dose_at_last(mention: Mention) -> Dose | None:
    """The dose of a mention, also the rest after the last of all."""
    return Rest(mention.said.time) if isinstance(mention.said, LastRestSaid) else dose_of(mention.said)


def _changes(dose: Dose | None, stated: Dose | None) -> bool:
    """Whether a dose of the last set is that set itself, and not something that is done in it besides."""
    match dose, stated:
        case (Reps(), Reps() | None) | (Work(), Work() | Hold() | None) | (Hold(), Hold() | Work()):
            return True
        case _:
            return False


def _is_less(dose: Dose | None, stated: Dose | None) -> bool:
    """Whether a dose is a smaller one of the same kind."""
    match dose, stated:
        case ((Hold(Amount() as one) | Work(one)), (Hold(Amount() as other) | Work(Amount() as other))):
            return one is not None and one.high < other.high
        case Reps(Amount() as one), Reps(Amount() as other):
            return one.high < other.high
        case _:
            return False
