"""Rounds that a sentence states in other words: "60 s jog, 90 s walk, 8 times", "that is one round. Do four"."""

from __future__ import annotations

from dataclasses import replace

from guide.model.routine import Amount
from guide.understand.doses import Mention
from guide.understand.said import AsManySaid, RepsSaid, RestSaid, RoundsSaid, WorkSaid


def repeats_itself(mentions: list[Mention]) -> RoundsSaid | None:
    """The rounds of a sentence that gives several times and says how often: "60 s jog, 90 s walk, 8 times"."""
    *times, last = (mention.said for mention in mentions)
    several = len(times) > 1 and all(isinstance(said, (WorkSaid, RestSaid)) for said in times)
    match last:
        case RepsSaid(Amount() as count) | RoundsSaid(count) if several:
            return RoundsSaid(count)
        case _:
            return None


def as_work(mention: Mention) -> Mention:
    """A time to repeat for as the time of what is told, where that has no dose of its own: "repeat for 2 minutes"."""
    match mention.said:
        case AsManySaid(time, again=True):
            return replace(mention, said=WorkSaid(time))
        case _:
            return mention


def as_rounds(mention: Mention) -> Mention:
    """A count as one of rounds: "that is one round. Do four"."""
    match mention.said:
        case RepsSaid(Amount() as count, more, own=False):
            return replace(mention, said=RoundsSaid(count, more))
        case _:
            return mention
