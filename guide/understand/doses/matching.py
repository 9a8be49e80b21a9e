"""A phrase of a lexicon found in a sentence, with its numbers at hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias

from guide.late import late_pattern
from guide.model.routine import Amount
from guide.understand.doses.mentions import Mention
from guide.understand.lexicon import Lexicon
from guide.understand.said import HoldSaid, Said, WorkSaid
from guide.understand.tokens import Marked, Quantity
from guide.units import MINUTE_MS


class Match:
    """A phrase found in a sentence, with its numbers at hand."""

    def __init__(self, found: re.Match[str], marked: Marked, lexicon: Lexicon) -> None:
        self.found, self.marked, self.lexicon = found, marked, lexicon
        self.groups = found.groupdict()

    def quantity(self, name: str) -> Quantity | None:
        """The number in a group, if the phrase has it."""
        index = self.groups.get(name)
        return None if index is None else self.marked.quantities[int(index)]

    def number(self, name: str) -> Quantity:
        """The number in a group that the phrase has."""
        quantity = self.quantity(name)
        assert quantity is not None, f"the phrase {self.found.re.pattern!r} has {name}"
        return quantity

    def amount(self, name: str) -> Amount:
        """The number in a group, quoted with the words of the phrase."""
        return self.number(name).amount(self.marked.text, *self.words())

    def written(self, name: str) -> str:
        """The number in a group as the text writes it."""
        quantity = self.number(name)
        return self.marked.text.content[quantity.start : quantity.end]

    def code(self) -> str:
        """The numbers of a code as they are written: `4-7-8`."""
        return self.written("x" if self.quantity("x") else "n")

    def seconds(self, time: str, count: str) -> Amount | None:
        """A time, or a bare number of seconds; None where the phrase has neither."""
        if self.quantity(time):
            return self.amount(time)
        return in_seconds(self.amount(count)) if self.quantity(count) else None

    def exactly(self, number: int) -> Amount:
        """A number that follows from others, quoted with all of the phrase."""
        return Amount(number, number, span=self.marked.text.span(*self.words()))

    def in_all(self, name: str) -> Amount:
        """The count in a group together with a first time, where it comes on top of one: "repeat 3 more times"."""
        amount, quantity = self.amount(name), self.quantity(name)
        more = quantity is not None and quantity.more
        return Amount(amount.low + 1, amount.high + 1, amount.bound, amount.span) if more else amount

    def words(self) -> tuple[int, int]:
        """Where the phrase stands in the sentence."""
        start, end = self.found.span()
        while start < end and self.marked.content[start] in " ,;:([–—-":
            start += 1
        return self.marked.place(start), self.marked.place_after(end)

    def limb(self) -> str:
        """The part of the body that is named last."""
        for word in reversed(re.findall(r"[a-z]+", self.found.group())):
            if word in self.lexicon.sides.limbs:
                return self.lexicon.sides.limbs[word]
        return "side"


def in_seconds(amount: Amount) -> Amount:
    """A number of counts as so many seconds."""
    return Amount(amount.low * 1000, amount.high * 1000, amount.bound, amount.span)


LEAST_SECONDS: Final = 5
"""A smaller number without a unit is one of minutes where it may be."""


def in_unit_of(time: Amount, count: Amount) -> Amount:
    """A count in the unit of a time before it: minutes after whole minutes, if it is no greater than they are.

    A few are minutes too: nobody works or rests for two seconds after a minute.
    """
    minutes = time.low % MINUTE_MS == 0 and (count.high * MINUTE_MS <= time.high or count.high < LEAST_SECONDS)
    unit_ms = MINUTE_MS if minutes else 1000
    return Amount(count.low * unit_ms, count.high * unit_ms, count.bound, count.span)


FRONTED: Final = late_pattern(r"(?:^|[.;:,])\W*(?:\w+\W+){0,3}<[tnc]\d+>$")
TOLD_AFTER: Final = late_pattern(r",\s+(?P<first>\w+)[^.;:<>]*")
"""A time with which the clause begins, and what is told behind it: "for 20 seconds, hold it up"."""


def is_still(content: str, end: int, lexicon: Lexicon) -> bool:
    """Whether the words before the end of a time speak of keeping still rather than of moving."""
    head = content[:end]
    still = max((m.start() for m in lexicon.activities.still.finditer(head)), default=-1)
    moving = max((m.start() for m in lexicon.activities.moving.finditer(head)), default=-1)
    told_after = TOLD_AFTER.match(content, end) if still < 0 and moving < 0 else None
    joins = (lexicon.numbers.and_word, lexicon.numbers.then_word)
    if told_after and told_after["first"] not in joins and FRONTED.search(head):
        told = content[told_after.start("first") : told_after.end()]
        return is_still(told, len(told), lexicon)
    if still < 0 and moving < 0:
        after = re.match(r"[ -](?:\w+[ -]){0,3}", content[end:])
        named = lexicon.activities.still_names.search(content, end, end + after.end() + 12) if after else None
        return named is not None and not lexicon.activities.moving.search(content, end, named.start())
    return still >= moving


def done_for(time: Amount, content: str, end: int, lexicon: Lexicon) -> HoldSaid | WorkSaid:
    """A time of holding or of working, by the words before its end."""
    return HoldSaid(time) if is_still(content, end, lexicon) else WorkSaid(time)


def timed(match: Match, time: Amount | None = None) -> HoldSaid | WorkSaid:
    """A time of holding or of working; the one of the phrase, or one that it gives otherwise."""
    time = match.amount("t") if time is None else time
    return done_for(time, match.marked.content, match.found.end(), match.lexicon)


Reader: TypeAlias = Callable[[Match], Sequence[Said | Mention] | None]
"""What a phrase says, with its place where that is not the phrase's; None where it says nothing after all, and its
numbers are left to others."""
Readers: TypeAlias = Mapping[str, Reader]
