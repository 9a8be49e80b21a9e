"""Sentences of one exercise that tell of another time than now: a later week, a later round, less to begin with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from guide.model.routine import Amount, Dose, Hold, Reps, Work
from guide.understand.doses import Mention, Reading
from guide.understand.lexicon import Lexicon
from guide.understand.restating import dose_of
from guide.understand.tree.stretches import Stretch
from guide.units import MINUTE_MS

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
        if not self.lexicon.starts_low.match(reading.marked.content):
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


def _is_less(dose: Dose | None, stated: Dose | None) -> bool:
    """Whether a dose is a smaller one of the same kind."""
    match dose, stated:
        case ((Hold(Amount() as one) | Work(one)), (Hold(Amount() as other) | Work(Amount() as other))):
            return one is not None and one.high < other.high
        case Reps(Amount() as one), Reps(Amount() as other):
            return one.high < other.high
        case _:
            return False
