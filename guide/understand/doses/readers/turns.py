"""Two things in turns: work and rest, tense and ease, fast and slow, and how often."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from guide.model.routine import Amount
from guide.understand.doses.matching import LEAST_SECONDS, Match, Readers, in_seconds, in_unit_of, timed
from guide.understand.said import (
    Between,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    Said,
    WorkSaid,
)

MOST_SECONDS: Final = 120
"""Bare numbers of work and rest in turns are seconds up to here; nobody works for longer without saying minutes."""


def rounds_filling(total: Amount | None, one_ms: int, match: Match) -> list[Said] | None:
    """So many rounds as fill a time; None where they do not fill it."""
    if total is None:
        return []
    if one_ms == 0 or total.low != total.high or total.low % one_ms:
        return None
    return [RoundsSaid(match.exactly(total.low // one_ms))]


def _share(match: Match) -> list[Said] | None:
    """Five seconds out of every fifteen, for two minutes."""
    work, every = match.amount("t"), match.seconds("t2", "n")
    assert every is not None, "the phrase has a whole of which the work is a part"
    total = match.amount("t3") if match.quantity("t3") else None
    if work.low != work.high or not work.low < every.low == every.high:
        return None
    rounds = rounds_filling(total, every.low, match)
    if rounds is None:
        return None
    return [timed(match, work), RestSaid(match.exactly(every.low - work.low)), *rounds]


def _with_rounds(match: Match, first: Said, second: Said, *times: Amount) -> list[Said] | None:
    """Two things in turns, as often as the phrase says or as fills its time; None where they do not fill it."""
    if match.quantity("n3"):
        return [first, second, RoundsSaid(match.in_all("n3"))]
    if not match.quantity("t3"):
        return [first, second]
    exact = all(time.low == time.high for time in times)
    rounds = rounds_filling(match.amount("t3"), sum(time.low for time in times), match) if exact else None
    return None if rounds is None else [first, second, *rounds]


def _turns(match: Match) -> list[Said] | None:
    """Squeeze for five, ease for five, and go on like that for two minutes."""
    work, ease = match.seconds("t", "n"), match.seconds("t2", "n2")
    assert work is not None, "the phrase has a time of work"
    assert ease is not None, "and one of rest"
    first: Said = HoldSaid(work) if match.lexicon.activities.still.search(match.groups["first"]) else WorkSaid(work)
    return _with_rounds(match, first, RestSaid(ease), work, ease)


def _same_rest(match: Match) -> list[Said]:
    """Work, and a rest of the same length."""
    return [timed(match), RestSaid(match.amount("t"))]


def second_of_two(match: Match) -> WorkSaid | RestSaid:
    """The rest after work, or the easier of two times of work: `3 min fast, 2 min easy`."""
    time = match.amount("t2") if match.quantity("t2") else in_unit_of(match.amount("t"), match.amount("n2"))
    return WorkSaid(time) if match.lexicon.activities.easier.search(match.found.group()) else RestSaid(time)


def _on_off_time(match: Match) -> list[Said] | None:
    """`40 sec on, 20 off`: the second number is in the unit of the first."""
    second = second_of_two(match)
    assert second.time is not None, "it has a time"
    return _with_rounds(match, timed(match), second, match.amount("t"), second.time)


def _alternate(match: Match) -> list[Said] | None:
    """Thirty seconds fast and thirty slow in turns, for five minutes."""
    first, second = match.amount("t"), match.amount("t2")
    rests = match.lexicon.activities.resting.search(match.groups["second"] or "") is not None
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
    said: list[Said] = [timed(match, in_seconds(work)), RestSaid(in_seconds(rest))]
    return [*said, RoundsSaid(match.amount("n3"))] if match.quantity("n3") else said


def _interval(match: Match) -> list[Said]:
    """A hang and its rest, so many times."""
    first = timed(match)
    held = isinstance(first, HoldSaid)
    said: list[Said] = [first, RestSaid(match.amount("t2"), between=Between.REPS if held else None)]
    if match.quantity("n"):
        count = match.amount("n")
        said.append(RepsSaid(count) if held else RoundsSaid(count))
    return said


def _work_and_rest(match: Match) -> list[Said]:
    """Work and rest in turns, so many rounds."""
    said: list[Said] = [timed(match), second_of_two(match)]
    if match.quantity("n"):
        said.append(RoundsSaid(match.amount("n")))
    return said


def _longer_and_rest(match: Match) -> list[Said] | None:
    """`(7 s + 3 s) x 6`: the shorter of the two is the rest; two of one length may be two sides."""
    return _work_and_rest(match) if match.amount("t2").high < match.amount("t").low else None


def _rounds_work_rest(match: Match) -> list[Said]:
    """So many rounds of work and rest: `8 x 20 s on / 10 s off`."""
    return [RoundsSaid(match.amount("n")), timed(match), second_of_two(match)]


def _work_rest_bare(match: Match) -> list[Said]:
    """`for 40 sec, rest for 20`: the second number is in the unit of the first."""
    return [timed(match), RestSaid(in_unit_of(match.amount("t"), match.amount("n")))]


def _work_easy_bare(match: Match) -> list[Said]:
    """`20 sec fast, 20 slow`: both are work, in one unit."""
    return [timed(match), WorkSaid(in_unit_of(match.amount("t"), match.amount("n")))]


TURN_READERS: Final[Readers] = MappingProxyType(
    {
        "share": _share,
        "turns": _turns,
        "same_rest": _same_rest,
        "on_off": _on_off,
        "on_off_time": _on_off_time,
        "alternate": _alternate,
        "interval": _interval,
        "work_and_rest": _work_and_rest,
        "longer_and_rest": _longer_and_rest,
        "rounds_work_rest": _rounds_work_rest,
        "work_rest_bare": _work_rest_bare,
        "work_easy_bare": _work_easy_bare,
    }
)
