"""Holds, work and rests: what phrases with a time say."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from guide.late import late_pattern
from guide.model.routine import Amount
from guide.understand.doses.matching import Match, Readers, in_seconds, is_still, timed
from guide.understand.doses.mentions import Mention
from guide.understand.doses.readers.counts import sets_reps
from guide.understand.said import (
    Between,
    HoldSaid,
    LastRestSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    Said,
    SetsSaid,
    SidesSaid,
    SilenceSaid,
    WorkSaid,
)

LEAST_REST_MS = 20_000

MOST_DAILY_MS: Final = 600_000
"""Nobody does one movement for longer; what takes longer every day is a session."""

_DECIMAL: Final = late_pattern(r"\d{1,2}[.,]\d{1,2}")


def _field_unit(match: Match) -> list[Said] | None:
    """A field with its unit in the label: `Hold (seconds): 6`, `Rest after (min): 0.5`."""
    unit_ms = match.lexicon.numbers.units_ms[match.groups["unit"]]
    if match.quantity("n"):
        count = match.amount("n")
        time = Amount(count.low * unit_ms, count.high * unit_ms, count.bound, count.span)
    elif decimal := _DECIMAL.fullmatch(match.written("x")):
        part_ms = round(float(decimal[0].replace(",", ".")) * unit_ms)
        time = Amount(part_ms, part_ms, span=match.amount("x").span)
    else:
        return None
    label = match.groups["label"]
    if match.lexicon.activities.resting.search(label):
        return [RestSaid(time)]
    return [HoldSaid(time) if match.lexicon.activities.still.search(label) else WorkSaid(time)]


LEAST_SHORT_HOLDS: Final = 5

LONGEST_SHORT_HOLD_MS: Final = 6_000

MOST_SETS_BY_A_STROKE: Final = 6


def _sets_of_a_time(match: Match) -> list[Said]:
    """So many times so long; many times a few seconds are repetitions that are held: "10 x 5 seconds"."""
    count, time = match.amount("n"), match.amount("t")
    content, lexicon = match.marked.content, match.lexicon
    moves = lexicon.activities.moving.search(content) or lexicon.activities.bursts.search(content)
    if count.low >= LEAST_SHORT_HOLDS and time.high <= LONGEST_SHORT_HOLD_MS and not moves:
        return [HoldSaid(time), RepsSaid(count)]
    return [SetsSaid(count), timed(match)]


def _sets_by_a_stroke(match: Match) -> list[Said]:
    """So many sets of a time with a stroke between them: "3/30s"; more of them may be two times: "20/10s"."""
    return _sets_of_a_time(match) if 1 < match.amount("n").high <= MOST_SETS_BY_A_STROKE else []


def _rest_between(match: Match) -> list[Said]:
    return [RestSaid(match.amount("t"), between=match.lexicon.between.get(match.groups["between"], Between.OTHERS))]


def _rest_before_round(match: Match) -> list[Said]:
    return [RestSaid(match.amount("t"), between=Between.ROUNDS)]


def _time_before(match: Match) -> bool:
    """Whether a time stands right before the phrase, and is meant by it: "20 seconds rest between exercises"."""
    return re.search(r"<t\d+>\S*(?: [a-z]+){0,4} ?$", match.marked.content[: match.found.start()]) is not None


def _rest_in_brackets(match: Match) -> list[Said] | None:
    """The time in brackets or behind a sign after sets and repetitions: `3 x 10 (60 s)`, `3 x 10 / 60 s`.

    A short one is how long each is held.
    """
    time = match.amount("t")
    behind_sets = match.lexicon.scopes.behind_sets.search(match.marked.content[: match.found.start()])
    return [RestSaid(time, between=Between.SETS)] if behind_sets and time.low >= LEAST_REST_MS else None


def _enough(match: Match) -> list[Said]:
    """A time that is enough; a long one with no word of what is done is that of the whole."""
    content = match.marked.content
    of_something = match.lexicon.activities.still.search(content) or match.lexicon.activities.moving.search(content)
    if not of_something and match.lexicon.activities.resting.search(content[: match.found.start()]):
        return [RestSaid(match.amount("t"))]
    return [timed(match)] if match.amount("t").low < LEAST_TOTAL_MS or of_something else []


LEAST_TOTAL_MS: Final = 300_000
"""A time from here on is as likely that of a whole session."""


def _to_limit(match: Match) -> list[Said]:
    """As long or as often as one can, without a number: "plank to failure"."""
    if match.groups.get("long") is not None or is_still(match.marked.content, match.found.end(), match.lexicon):
        return [HoldSaid(None)]
    return [RepsSaid(None)]


def _so_long_a_day(match: Match) -> list[Said]:
    """So long every day: of the movement that the sentence tells, and of all one does where it tells none."""
    before = match.marked.content[: match.found.start()]
    told = match.lexicon.joints.done_daily.match(before) is not None
    return [timed(match)] if told and match.amount("t").high <= MOST_DAILY_MS else []


TIME_READERS: Final[Readers] = MappingProxyType(
    {
        "so_long_a_day": _so_long_a_day,
        "counted_out": lambda match: [HoldSaid(in_seconds(match.amount("n")))],
        "after": lambda match: [HoldSaid(match.amount("t"))],
        "sets_time": _sets_of_a_time,
        "rounds_time": lambda match: [RoundsSaid(match.amount("n")), timed(match)],
        "time_sides": lambda match: [timed(match), SidesSaid(match.limb())],
        "time_sets": lambda match: [timed(match), RepsSaid(match.amount("n"))],
        "vague_hold": lambda _: [HoldSaid(None)],
        "to_limit": _to_limit,
        "sets_of_way": lambda match: [SetsSaid(match.amount("n")), WorkSaid(match.amount("t"))],
        "rest_in_brackets": _rest_in_brackets,
        "enough": _enough,
        "pause_hold": lambda match: [HoldSaid(match.amount("t"))],
        "rest_between_them": lambda match: [RestSaid(match.amount("t"), between=Between.THEM)],
        "time_by_sets": lambda match: [SetsSaid(match.amount("n")), timed(match)],
        "sets_by_a_stroke": _sets_by_a_stroke,
        "sets_reps_hold": lambda match: [*sets_reps(match), HoldSaid(match.amount("t"))],
        "rest_before_next": lambda match: [RestSaid(match.amount("t"), between=Between.EXERCISES)],
        "rest_before_round": _rest_before_round,
        "rest_between": _rest_between,
        "rest_between_later": lambda match: None if _time_before(match) else _rest_between(match),
        "field_unit": _field_unit,
        "rest": lambda match: [RestSaid(match.amount("t"))],
        "long_last_rest": lambda match: [LastRestSaid(t)] if (t := match.amount("t")).low >= LEAST_TOTAL_MS else None,
        "last_rest": lambda match: [LastRestSaid(match.amount("t"))],
        "rest_sets": lambda match: [RestSaid(match.amount("t")), SetsSaid(match.amount("n"))],
        "hold": lambda match: [HoldSaid(match.amount("t"))],
        "time": lambda match: [timed(match)],
        "time_in_all": lambda match: [Mention(timed(match), match.found.end("told"), match.found.end())],
        "sets_of_holds": lambda match: [
            SetsSaid(match.amount("n")),
            HoldSaid(match.amount("t")),
            RepsSaid(match.amount("n2")),
        ],
        "hold_count": lambda match: [HoldSaid(in_seconds(match.amount("n")))] if match.number("n").high > 1 else [],
        "rest_told": lambda match: [RestSaid(match.amount("t"))],
        "reps_time": lambda match: [HoldSaid(match.amount("t")), RepsSaid(match.amount("n"))],
        "rest_count": lambda match: [RestSaid(in_seconds(match.amount("n")))],
        "work_count": lambda match: [WorkSaid(in_seconds(match.amount("n")))],
        "silence": lambda match: [SilenceSaid(match.amount("t"))],
        "ready": lambda match: [SilenceSaid(match.amount("t"))],
    }
)
