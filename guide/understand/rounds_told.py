"""Rounds that a sentence states in other words: "60 s jog, 90 s walk, 8 times", "that is one round. Do four"."""

from __future__ import annotations

from dataclasses import replace

from guide.model.routine import Amount
from guide.understand.doses import Mention
from guide.understand.said import AsManySaid, HoldSaid, RepsSaid, RestSaid, RoundsSaid, WorkSaid


def repeats_itself(mentions: list[Mention]) -> RoundsSaid | None:
    """The rounds of a sentence that gives several times and says how often: "60 s jog, 90 s walk, 8 times"."""
    *times, last = (mention.said for mention in mentions)
    moved = all(isinstance(said, (WorkSaid, RestSaid)) for said in times)
    held = len(times) > 2 and all(isinstance(said, (WorkSaid, RestSaid, HoldSaid)) for said in times)
    several = len(times) > 1 and (moved or held)
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


def with_rest_of_reps(mentions: list[Mention]) -> list[Mention]:
    """The mentions of "squeeze for 6 s, relax for 3 s, 10 times": a hold, and a rest between repetitions of it."""
    match [mention.said for mention in mentions]:
        case [HoldSaid(), RestSaid(Amount() as rest, None), RepsSaid(again=False, own=False)]:
            return [mentions[0], replace(mentions[1], said=RestSaid(rest, between="rep")), mentions[2]]
        case _:
            return mentions


def as_rounds(mention: Mention) -> Mention:
    """A count as one of rounds: "that is one round. Do four"."""
    match mention.said:
        case RepsSaid(Amount() as count, more, own=False):
            return replace(mention, said=RoundsSaid(count, more))
        case _:
            return mention


def again_as_many(said: RepsSaid) -> RepsSaid:
    """So many more of what has a count already: "five times; breathe; five more times" are five again, not six."""
    if said.count is None:
        return said
    low, high = said.count.low - 1, said.count.high - 1
    return RepsSaid(Amount(low, high, said.count.bound, said.count.span))
