"""What phrases say of work in turns with rest, of work by the clock, and of counts that change from set to set."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from guide.late import late_pattern
from guide.model.routine import Amount
from guide.understand.matching import Match, in_seconds, is_still, timed
from guide.understand.said import (
    AsManySaid,
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
from guide.units import MINUTE_MS

SHORTEST_INTERVAL_MS: Final = 10_000
LONGEST_INTERVAL_MS: Final = 600_000
"""What comes back after more than ten minutes is a habit of the day, as are stretches at a desk."""
LONGEST_SESSION_MS: Final = 3_600_000
"""Nobody works by the clock for more than an hour."""
SHORTEST_OPEN_MS: Final = 60_000
"""A shorter time holds no rounds of anything; who repeats for less repeats one movement."""
MOST_SECONDS: Final = 120
"""Bare numbers of work and rest in turns are seconds up to here; nobody works for longer without saying minutes."""
LEAST_SECONDS: Final = 5
MOST_OF_A_PHASE_MS: Final = 20_000
"""No phase of one repetition is longer: "thirty seconds up and thirty down" is a walk."""
NUMBER: Final = late_pattern(r"<n(\d+)>")
NUMBERED: Final = late_pattern(r"<[nt]\d+>")
LEAST_SWIM: Final = 50
"""Metres; smaller numbers are counted."""
SHORTEST_LENGTH: Final = 25
"""Metres of the shortest pool; what is told without a unit is a multiple of it."""


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


def _with_rounds(match: Match, first: Said, second: Said, *times: Amount) -> list[Said] | None:
    """Two things in turns, as often as the phrase says or as fills its time; None where they do not fill it."""
    if match.quantity("n3"):
        return [first, second, RoundsSaid(match.in_all("n3"))]
    if not match.quantity("t3"):
        return [first, second]
    exact = all(time.low == time.high for time in times)
    rounds = _rounds(match.amount("t3"), sum(time.low for time in times), match) if exact else None
    return None if rounds is None else [first, second, *rounds]


def _turns(match: Match) -> list[Said] | None:
    """Squeeze for five, ease for five, and go on like that for two minutes."""
    work, ease = _seconds(match, "t", "n"), _seconds(match, "t2", "n2")
    assert work is not None, "the phrase has a time of work"
    assert ease is not None, "and one of rest"
    first: Said = HoldSaid(work) if match.lexicon.still.search(match.groups["first"]) else WorkSaid(work)
    return _with_rounds(match, first, RestSaid(ease), work, ease)


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


def in_unit_of(time: Amount, count: Amount) -> Amount:
    """A count in the unit of a time before it: minutes after whole minutes, if it is no greater than they are.

    A few are minutes too: nobody works or rests for two seconds after a minute.
    """
    minutes = time.low % MINUTE_MS == 0 and (count.high * MINUTE_MS <= time.high or count.high < LEAST_SECONDS)
    unit_ms = MINUTE_MS if minutes else 1000
    return Amount(count.low * unit_ms, count.high * unit_ms, count.bound, count.span)


def second_of_two(match: Match) -> WorkSaid | RestSaid:
    """The rest after work, or the easier of two times of work: `3 min fast, 2 min easy`."""
    time = match.amount("t2") if match.quantity("t2") else in_unit_of(match.amount("t"), match.amount("n2"))
    easy = re.search(r"\beasy\b", match.found.group()) is not None
    return WorkSaid(time) if easy else RestSaid(time)


def _on_off_time(match: Match) -> list[Said] | None:
    """`40 sec on, 20 off`: the second number is in the unit of the first."""
    second = second_of_two(match)
    assert second.time is not None, "it has a time"
    return _with_rounds(match, timed(match), second, match.amount("t"), second.time)


def _alternate(match: Match) -> list[Said] | None:
    """Thirty seconds fast and thirty slow in turns, for five minutes."""
    first, second = match.amount("t"), match.amount("t2")
    rests = match.lexicon.resting.search(match.groups["second"] or "") is not None
    said: list[Said] = [WorkSaid(first), RestSaid(second) if rests else WorkSaid(second)]
    whole = _with_rounds(match, said[0], said[1], first, second)
    if whole is not None or not match.quantity("t3"):
        return whole
    return [*said, _nearly(match.amount("t3"), first.low + second.low, match)]


def _nearly(total: Amount, one_ms: int, match: Match) -> RoundsSaid:
    """The rounds that fill a time more or less, where they do not fill it exactly."""
    count = Amount(total.low // one_ms, -(-total.high // one_ms), span=match.marked.text.span(*match.words()))
    return RoundsSaid(count)


def _on_off(match: Match) -> list[Said] | None:
    """`40 on, 20 off`: seconds, where nobody says so."""
    work, rest = match.amount("n"), match.amount("n2")
    if not all(one.low >= LEAST_SECONDS and one.high <= MOST_SECONDS for one in (work, rest)):
        return None
    said: list[Said] = [_in_turn(match, in_seconds(work)), RestSaid(in_seconds(rest))]
    return [*said, RoundsSaid(match.amount("n3"))] if match.quantity("n3") else said


def _by_the_clock(match: Match) -> list[Said] | None:
    """Something every minute on the minute, or every so often, for so many minutes or so many times."""
    every = _interval(match)
    if match.groups.get("beside") and not _is_beside_a_dose(match):
        return None
    if every is None or not SHORTEST_INTERVAL_MS <= every.low == every.high <= LONGEST_INTERVAL_MS:
        return None
    if match.groups.get("starts"):
        return [ClockSaid(every)]
    if match.quantity("n2"):
        return [RoundsSaid(match.amount("n2")), ClockSaid(every)]
    if not match.quantity("t2"):
        return None
    total = match.amount("t2")
    rounds = _rounds(total, every.low, match) if total.high <= LONGEST_SESSION_MS else None
    return [*rounds, ClockSaid(every)] if rounds else None


def _interval(match: Match) -> Amount | None:
    """From one start to the next: a time, so many minutes, or one minute where nothing else is said."""
    if match.quantity("t"):
        return match.amount("t")
    minutes = match.quantity("x")
    many = minutes.low if minutes else 2 if match.groups.get("other") else 3 if match.groups.get("third") else 1
    return _exactly(many * MINUTE_MS, match)


def _is_beside_a_dose(match: Match) -> bool:
    """Whether the sentence says what to do by the clock, leads over to it, or says nothing but the clock.

    So it does not in "change legs every 30 seconds for 3 minutes".
    """
    content, (start, end) = match.marked.content, match.found.span()
    around = content[:start] + content[end:]
    return bool(NUMBERED.search(around)) or content.rstrip().endswith(":") or not any(map(str.isalnum, around))


def _lengths(match: Match) -> list[Said] | None:
    """Lengths of a pool or a track, each begun by the clock: "10 x 100 m on 2:00"; a small number is repetitions."""
    count, every = match.amount("n"), match.amount("t")
    if not SHORTEST_INTERVAL_MS <= every.low == every.high <= LONGEST_INTERVAL_MS:
        return None
    reps = match.amount("n2") if match.quantity("n2") else None
    if reps is None or (reps.low >= SHORTEST_LENGTH and reps.low % SHORTEST_LENGTH == 0):
        return [RoundsSaid(count), ClockSaid(every)]
    return [SetsSaid(count), RepsSaid(reps), ClockSaid(every)]


def _as_many(match: Match) -> list[Said] | None:
    """As many rounds as fit into a time; a bare number is minutes."""
    count = match.amount("n") if match.quantity("n") else None
    time = match.amount("t") if count is None else _in_minutes(count)
    if not SHORTEST_OPEN_MS <= time.low <= time.high <= LONGEST_SESSION_MS:
        return None
    return [AsManySaid(time, again=match.groups.get("again") is not None)]


def _in_minutes(amount: Amount) -> Amount:
    return Amount(amount.low * MINUTE_MS, amount.high * MINUTE_MS, amount.bound, amount.span)


def _ladder(match: Match) -> list[Said] | None:
    """Several counts of one movement, each smaller or each greater than the one before: 21, 15 and 9 squats."""
    numbers = [match.marked.quantities[int(index)] for index in NUMBER.findall(match.found.group())]
    counts = [number.low for number in numbers]
    if len(counts) != len(set(counts)) or counts not in (sorted(counts), sorted(counts, reverse=True)):
        return None
    text = match.marked.text
    return [RepsSaid(number.amount(text), own=at > 0) for at, number in enumerate(numbers)]


def _set_ladder(match: Match) -> list[Said]:
    """Three sets: 12, 10 and 8 reps; as many counts as sets are one for each, other counts are not sure."""
    sets, *counts = (match.marked.quantities[int(index)] for index in NUMBER.findall(match.found.group()))
    if not sets.low == sets.high == len(counts):
        return []
    return [RepsSaid(count.amount(match.marked.text), own=at > 0) for at, count in enumerate(counts)]


def _distances(match: Match) -> list[Said] | None:
    """So many swims of so many metres: 6 x 50 free; other counts than those of lengths are no distance."""
    if match.amount("n2").low % SHORTEST_LENGTH:
        return None
    return [RepsSaid(match.amount("n"))]


def _length(match: Match) -> list[Said] | None:
    """One swim of so many metres, which nobody counts: `400 easy`."""
    metres = match.amount("n").low
    return [] if metres >= LEAST_SWIM and not metres % SHORTEST_LENGTH else None


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
        "on_off_time": _on_off_time,
        "alternate": _alternate,
        "by_the_clock": _by_the_clock,
        "lengths": _lengths,
        "as_many": _as_many,
        "ladder": _ladder,
        "set_ladder": _set_ladder,
        "distances": _distances,
        "length": _length,
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
        "rest_count": lambda match: [RestSaid(in_seconds(match.amount("n")))],
        "work_count": lambda match: [WorkSaid(in_seconds(match.amount("n")))],
        "left_right_reps": _left_right,
    }
)
