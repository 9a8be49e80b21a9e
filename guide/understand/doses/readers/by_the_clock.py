"""What begins by the clock, and as many rounds as fit into a time."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from guide.late import late_pattern
from guide.model.routine import Amount
from guide.understand.doses.matching import Match, Readers, timed
from guide.understand.doses.readers.counts import SHORTEST_LENGTH
from guide.understand.doses.readers.turns import rounds_filling
from guide.understand.said import (
    AsManySaid,
    ClockSaid,
    RepsSaid,
    RoundsSaid,
    Said,
    SetsSaid,
)
from guide.units import MINUTE_MS

SHORTEST_INTERVAL_MS: Final = 10_000
LONGEST_INTERVAL_MS: Final = 600_000
"""What comes back after more than ten minutes is a habit of the day, as are stretches at a desk."""

LONGEST_SESSION_MS: Final = 3_600_000
"""Nobody works by the clock for more than an hour."""

SHORTEST_OPEN_MS: Final = 60_000
"""A shorter time holds no rounds of anything; who repeats for less repeats one movement."""

NUMBERED: Final = late_pattern(r"<[nt]\d+>")


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
    rounds = rounds_filling(total, every.low, match) if total.high <= LONGEST_SESSION_MS else None
    return [*rounds, ClockSaid(every)] if rounds else None


def _interval(match: Match) -> Amount | None:
    """From one start to the next: a time, so many minutes, or one minute where nothing else is said."""
    if match.quantity("t"):
        return match.amount("t")
    minutes = match.quantity("x")
    many = minutes.low if minutes else 2 if match.groups.get("other") else 3 if match.groups.get("third") else 1
    return match.exactly(many * MINUTE_MS)


def _is_beside_a_dose(match: Match) -> bool:
    """Whether the sentence says what to do by the clock, leads over to it, or says nothing but the clock.

    So it does not in "change legs every 30 seconds for 3 minutes".
    """
    content, (start, end) = match.marked.content, match.found.span()
    around = content[:start] + content[end:]
    return bool(NUMBERED.search(around)) or content.rstrip().endswith(":") or not any(map(str.isalnum, around))


def _lengths(match: Match) -> list[Said] | None:
    """Lengths of a pool or a track, each begun by the clock: "10 x 100 m on 2:00"; a small number is repetitions.

    Of two clocks, "on 1:15 or 1:20", everybody has one of her own.
    """
    count, every = match.amount("n"), match.amount("t")
    if not SHORTEST_INTERVAL_MS <= every.low <= every.high <= LONGEST_INTERVAL_MS:
        return None
    if every.low != every.high:
        return [RepsSaid(count)]
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


def _each_in_all(match: Match) -> list[Said] | None:
    """So long each of several, in turn for so long in all: "30 seconds each, for 4 minutes"."""
    each, total = match.amount("t"), match.amount("t2")
    if total.low < LEAST_TURNS * each.high or total.high > LONGEST_SESSION_MS:
        return None
    return [timed(match, each), AsManySaid(total, again=True)]


def _repeat_in_all(match: Match) -> list[Said] | None:
    """So often, and how long that takes in all: "Repeat 5 times for 10 minutes"; a shorter time is that of each."""
    return [RepsSaid(match.amount("n"), again=True)] if match.amount("t").low >= LEAST_IN_ALL_MS else None


LEAST_IN_ALL_MS: Final = 2 * MINUTE_MS
"""A time behind how often something is repeated is from here on that of all of it."""
LEAST_TURNS: Final = 2
"""A time of all holds at least so many turns."""


def _in_minutes(amount: Amount) -> Amount:
    return Amount(amount.low * MINUTE_MS, amount.high * MINUTE_MS, amount.bound, amount.span)


CLOCK_READERS: Final[Readers] = MappingProxyType(
    {
        "by_the_clock": _by_the_clock,
        "lengths": _lengths,
        "as_many": _as_many,
        "each_in_all": _each_in_all,
        "repeat_in_all": _repeat_in_all,
    }
)
