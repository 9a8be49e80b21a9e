"""What phrases say of work in turns with rest, of work by the clock, and of counts that change from set to set."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from guide.model.routine import Amount
from guide.understand.matching import Match, in_seconds, is_still, timed
from guide.understand.said import (
    ClockSaid,
    DirectionsSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    Said,
    SetsSaid,
    SidesSaid,
    TempoSaid,
    WorkSaid,
)

MINUTE_MS: Final = 60_000
MOST_SECONDS: Final = 120
"""Bare numbers of work and rest in turns are seconds up to here; nobody works for longer without saying minutes."""
LEAST_SECONDS: Final = 5
MOST_OF_A_PHASE_MS: Final = 20_000
"""No phase of one repetition is longer: "thirty seconds up and thirty down" is a walk."""
BY_THE_CLOCK: Final = "by_the_clock"
"""What phrases say that ask for work by the clock."""
NUMBER: Final = re.compile(r"<n(\d+)>")


def _exactly(milliseconds: int, match: Match) -> Amount:
    """A number that follows from others, quoted with all of the phrase."""
    return Amount(milliseconds, milliseconds, span=match.marked.text.span(*match.words()))


def _seconds(match: Match, time: str, count: str) -> Amount | None:
    """A time, or a bare number of seconds; None where the phrase has neither."""
    if match.quantity(time):
        return match.amount(time)
    return in_seconds(match.amount(count)) if match.quantity(count) else None


def _rounds(total: Amount | None, one_ms: int, match: Match) -> list[Said] | None:
    """So many rounds as fill a time; None where they do not fill it."""
    if total is None:
        return []
    if one_ms == 0 or total.low != total.high or total.low % one_ms:
        return None
    return [RoundsSaid(_exactly(total.low // one_ms, match))]


def _share(match: Match) -> list[Said] | None:
    """Five seconds out of every fifteen, for two minutes."""
    work, every = match.amount("t"), _seconds(match, "t2", "n")
    assert every is not None, "the phrase has a whole of which the work is a part"
    total = match.amount("t3") if match.quantity("t3") else None
    if work.low != work.high or not work.low < every.low == every.high:
        return None
    rounds = _rounds(total, every.low, match)
    if rounds is None:
        return None
    return [_in_turn(match, work), RestSaid(_exactly(every.low - work.low, match)), *rounds]


def _in_turn(match: Match, time: Amount) -> Said:
    """A time of holding or of working, by the words before it."""
    return HoldSaid(time) if is_still(match) else WorkSaid(time)


def _turns(match: Match) -> list[Said] | None:
    """Squeeze for five, ease for five, and go on like that for two minutes."""
    work, ease = _seconds(match, "t", "n"), _seconds(match, "t2", "n2")
    assert work is not None, "the phrase has a time of work"
    assert ease is not None, "and one of rest"
    first: Said = HoldSaid(work) if match.lexicon.still.search(match.groups["first"]) else WorkSaid(work)
    if match.quantity("n3"):
        return [first, RestSaid(ease), RoundsSaid(match.amount("n3"))]
    exact = work.low == work.high and ease.low == ease.high
    rounds = _rounds(match.amount("t3"), work.low + ease.low, match) if exact else None
    return None if rounds is None else [first, RestSaid(ease), *rounds]


def _alternate(match: Match) -> list[Said] | None:
    """Alternate half a minute of sprinting and a minute of jogging for ten minutes."""
    first, second, total = match.amount("t"), match.amount("t2"), match.amount("t3")
    both = first.low + second.low
    if (first.low, second.low) != (first.high, second.high) or total.low < both:
        return None
    rests = bool(match.lexicon.resting.search(match.groups["second"] or ""))
    rounds = Amount(total.low // both, -(-total.high // both), span=match.marked.text.span(*match.words()))
    return [WorkSaid(first), RestSaid(second) if rests else WorkSaid(second), RoundsSaid(rounds)]


def _three_phases(match: Match) -> list[Said]:
    """Lower for three seconds, pause for one, rise for three."""
    first = match.amount("t")
    (middle, last) = (_seconds(match, time, count) for (time, count) in (("t2", "n2"), ("t3", "n3")))
    assert middle is not None, "the phrase has a time between"
    assert last is not None, "and one of the way back"
    (lower, lift) = (first, last) if match.found.re.groupindex.get("down") else (last, first)
    return [TempoSaid(lower_ms=lower.low, lift_ms=lift.low), HoldSaid(middle)]


def _same_rest(match: Match) -> list[Said]:
    """Work, and a rest of the same length."""
    return [timed(match), RestSaid(match.amount("t"))]


def _on_off(match: Match) -> list[Said] | None:
    """`40 on, 20 off`: seconds, where nobody says so."""
    work, rest = match.amount("n"), match.amount("n2")
    if not all(one.low >= LEAST_SECONDS and one.high <= MOST_SECONDS for one in (work, rest)):
        return None
    said: list[Said] = [_in_turn(match, in_seconds(work)), RestSaid(in_seconds(rest))]
    return [*said, RoundsSaid(match.amount("n3"))] if match.quantity("n3") else said


def _by_the_clock(match: Match) -> list[Said] | None:
    """Something every minute on the minute, for so many minutes."""
    if match.quantity("n2"):
        count = match.amount("n2")
        return [RoundsSaid(count), ClockSaid(_exactly(MINUTE_MS, match))]
    total = match.amount("t2" if match.quantity("t2") else "t")
    rounds = _rounds(total, MINUTE_MS, match)
    return [*rounds, ClockSaid(_exactly(MINUTE_MS, match))] if rounds else None


def _ladder(match: Match) -> list[Said] | None:
    """Several counts of one movement, each smaller or each greater than the one before: 21, 15 and 9 squats."""
    numbers = [match.marked.quantities[int(index)] for index in NUMBER.findall(match.found.group())]
    counts = [number.low for number in numbers]
    if len(counts) != len(set(counts)) or counts not in (sorted(counts), sorted(counts, reverse=True)):
        return None
    text = match.marked.text
    return [RepsSaid(number.amount(text), own=at > 0) for at, number in enumerate(numbers)]


def _left_right(match: Match) -> list[Said]:
    """So many on one side and so many on the other: two sides where the counts agree."""
    first, second = match.amount("n"), match.amount("n2")
    if (first.low, first.high) == (second.low, second.high):
        return [RepsSaid(first), SidesSaid(match.limb())]
    return [RepsSaid(first), RepsSaid(second, own=True)]


def _moved_reps(match: Match) -> list[Said] | None:
    """So many of a movement that a sentence leads over to: "and after that 20 mountain climbers"."""
    named = match.lexicon.roles.moves.search(match.groups["noun"]) is not None
    return [RepsSaid(match.amount("n"), own=True)] if named else None


def _ways_time(match: Match) -> list[Said]:
    """So long one way and so long the other: two directions where the times agree."""
    first, second = match.amount("t"), match.amount("t2")
    if (first.low, first.high) == (second.low, second.high):
        return [_in_turn(match, first), DirectionsSaid()]
    return [_in_turn(match, first), _in_turn(match, second)]


def _more_reps(match: Match) -> list[Said]:
    """So many again, after something else: "rest for 15 seconds and do 8 more"."""
    quantity = match.quantity("n")
    assert quantity is not None, "the phrase has their number"
    return [RepsSaid(Amount(quantity.low, quantity.high, quantity.bound, match.amount("n").span), own=True)]


def _following(match: Match) -> list[Said]:
    """What follows in the sentence, so many times: rounds of several things, repetitions of one."""
    several = match.marked.content.count("<", match.found.end()) > 1
    count = match.amount("n")
    return [RoundsSaid(count) if several else RepsSaid(count, again=True)]


def _tempo_counts(match: Match) -> list[Said] | None:
    """Up for a count of four, down for a count of four: a second each."""
    first, second = _seconds(match, "t", "n"), _seconds(match, "t2", "n2")
    assert first is not None, "the phrase has a time for each way"
    assert second is not None, "as above"
    if max(first.low, second.low) > MOST_OF_A_PHASE_MS:
        return None
    lowers = match.lexicon.lowering.search(match.groups["way"]) is not None
    lower, lift = (first, second) if lowers else (second, first)
    return [TempoSaid(lower_ms=lower.low, lift_ms=lift.low)]


TURN_READERS: Final[Mapping[str, Callable[[Match], Sequence[Said] | None]]] = MappingProxyType(
    {
        "share": _share,
        "turns": _turns,
        "same_rest": _same_rest,
        "on_off": _on_off,
        BY_THE_CLOCK: _by_the_clock,
        "ladder": _ladder,
        "alternate": _alternate,
        "three_phases": _three_phases,
        "tempo_counts": _tempo_counts,
        "moved_reps": _moved_reps,
        "ways_time": _ways_time,
        "sets_max": lambda match: [SetsSaid(match.amount("n")), RepsSaid(None)],
        "more_reps": _more_reps,
        "once_again": lambda match: [RepsSaid(_exactly(2, match), more=True, again=True)],
        "whole_again": lambda match: [RoundsSaid(_exactly(2, match), more=True)],
        "following": _following,
        "rest_told": lambda match: [RestSaid(match.amount("t"))],
        "reps_time": lambda match: [HoldSaid(match.amount("t")), RepsSaid(match.amount("n"))],
        "work_count": lambda match: [WorkSaid(in_seconds(match.amount("n")))],
        "left_right_reps": _left_right,
    }
)
