"""Repetitions, sets and rounds: what phrases with a count say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from guide.model.routine import Amount
from guide.understand.doses.matching import Match, Readers
from guide.understand.said import (
    RepsSaid,
    RoundsSaid,
    Said,
    SetsSaid,
    SidesSaid,
)
from guide.understand.tokens import CODE, numbers_in

MOST_OF_A_SET = 100

LEAST_OF_FIRST_SET = 6
"""Counts that differ and are all smaller are the phases of a tempo: `3-1-2`."""


def _sets_code(match: Match) -> list[Said] | None:
    """The repetitions of each set behind the name of a movement: `back squat 5-5-5-5-5`, `bench press 10-8-6`."""
    quantity = match.number("x")
    code = match.code()
    if not (CODE.fullmatch(code) and match.lexicon.roles.moves.search(match.marked.content[: match.found.start()])):
        return None
    counts = numbers_in(code)
    span = match.marked.text.span(quantity.start, quantity.end)
    least, most = min(counts), max(counts)
    if len(set(counts)) == 1 and 1 < most <= MOST_OF_A_SET:
        return [SetsSaid(Amount(len(counts), len(counts), span=span)), RepsSaid(Amount(most, most, span=span))]
    if least >= 1 and LEAST_OF_FIRST_SET <= most <= MOST_OF_A_SET:
        return [RepsSaid(Amount(count, count, span=span), own=index > 0) for index, count in enumerate(counts)]
    return None


def _reps(match: Match, again: bool = False) -> list[Said]:
    quantity = match.number("n")
    if quantity.more and not again and match.lexicon.numbers.times_word not in match.found.group():
        return [RepsSaid(match.amount("n"), own=True)]  # "rest, then do another 10": ten again, not eleven
    return [RepsSaid(match.in_all("n"), quantity.more, again or quantity.more, _own(match))]


def _each_way(match: Match) -> list[Said]:
    """So many repetitions one way after the other: "in, out, up, down, 15 each" is four times 15."""
    ways = (match.groups["ways"] or "").count(", ") + 2
    return [RepsSaid(match.amount("n"), next_set=at > 0) for at in range(ways)]


def _numbered_set(match: Match) -> list[Said]:
    """The repetitions of a set that is called by its number: "set 2 x 8" is no two sets."""
    number = match.quantity("n") or match.number("x")
    return [RepsSaid(match.amount("n2"), own=True, next_set=number.low > 1)]


LEAST_HOURLY = 5
"""Nobody stops so often in an hour: "repeat 10 times each hour" is ten in a row."""
LEAST_DONE_HOURLY = 8
"""Nor so often to do something, whatever the words are: "10 times every hour"."""
LEAST_APART_MS = 1_800_000
"""What is done again after less time goes on by the clock: "10 every 30 seconds"."""


def _hourly_reps(match: Match) -> list[Said] | None:
    return _reps(match, again=True) if match.amount("n").low >= LEAST_HOURLY else None


def _done_hourly(match: Match) -> list[Said] | None:
    often = match.groups.get("t") is not None and match.amount("t").low < LEAST_APART_MS
    return _reps(match, again=True) if match.amount("n").low >= LEAST_DONE_HOURLY and not often else None


def _fragment_reps(match: Match) -> list[Said] | None:
    """`10 squats` alone on a line; number words there may count anything, unless the noun is a movement."""
    digits = any(map(str.isdecimal, match.written("n")))
    return _reps(match) if digits or match.lexicon.roles.moves.search(match.found.group()) else None


def _listed_reps(match: Match) -> list[Said] | None:
    """One of several counts in a row, each of something of its own: "10 knee lifts, 10 heel kicks"."""
    if match.amount("n").high <= 1:
        return None  # "one folds, the other lies back"
    content, at = match.marked.content, match.found.start()
    if match.lexicon.joints.has_happened.search(content[:at]):
        return None  # "Today I did 30 sit-ups, 20 leg-lifts"
    before = re.findall(r"<n\d+> ([a-z]+(?: [a-z]+){0,2})", content[:at])
    own = any(word not in match.lexicon.dose_words for words in before for word in words.split())
    return [replace(said, own=said.own or own) if isinstance(said, RepsSaid) else said for said in _reps(match)]


def _halves(match: Match) -> Sequence[Said] | None:
    """So many in all, which are half of them on each side: "10, that's 5 each side"."""
    both, each = match.amount("n"), match.amount("n2")
    if (both.low, both.high) != (2 * each.low, 2 * each.high):
        return None
    return [RepsSaid(each), SidesSaid(match.limb())]


def _between_sides(match: Match) -> Sequence[Said]:
    """So many times from one side to the other: rounds where the repetitions of a side are told before."""
    return _rounds(match) if "<n" in match.marked.content[: match.found.start()] else _reps(match)


def _sets_by_reps(match: Match) -> list[Said] | None:
    """A field of both, with a stroke between them: "Sets/Reps: 3/12"."""
    digits = re.fullmatch(r"(\d{1,2})/(\d{1,3})", match.written("x"))
    if digits is None:
        return None
    span = match.marked.text.span(*match.words())
    sets, reps = map(int, digits.groups())
    return [SetsSaid(Amount(sets, sets, span=span)), RepsSaid(Amount(reps, reps, span=span))]


def _own(match: Match) -> bool:
    """Whether the clause names a movement of its own after another: "then do 10 squats"."""
    content, at = match.marked.content, match.found.start("n")
    if match.lexicon.joints.numbered_set.match(content):
        return True
    start = max(content.rfind(mark, 0, at) + 1 for mark in ".;:,(")
    joined = list(match.lexicon.joints.joined_clause.finditer(content, 0, at))
    passed_on = bool(joined) and (joined[-1].start() >= start - 1 or joined[-1].start() <= 1)
    return passed_on and not match.lexicon.roles.same_movement.search(content, joined[-1].start())


def _reps_range(match: Match) -> list[Said]:
    """A range in two numbers: "not fewer than eight nor more than twelve"."""
    low, high = match.amount("n"), match.amount("n2")
    return [RepsSaid(Amount(low.low, max(low.low, high.high), span=low.span))]


def sets_reps(match: Match) -> list[Said]:
    """So many sets of so many; more sets than anybody does are something else: 31X1 is a tempo."""
    sets = match.amount("n")
    return [SetsSaid(sets), RepsSaid(match.amount("n2"))] if sets.high <= MOST_SETS else []


LEAST_NAMED = 3
"""A smaller number behind a name and a comma is as likely the number of something: "Parade, 2"."""

MOST_SETS = 20
"""Ten sets of ten are the most that any programme in use asks for; twice as many leave room."""


def _sets(match: Match) -> list[Said]:
    return [SetsSaid(match.in_all("n"), match.number("n").more)]


def _rounds(match: Match) -> list[RoundsSaid]:
    return [RoundsSaid(match.in_all("n"), match.number("n").more)]


def _rounds_now(match: Match) -> list[RoundsSaid] | None:
    """How often all is done; how often a day is none: "the whole routine should be done twice a day"."""
    content, number = match.marked.content, match.found.group().rfind("<")
    a_day = number >= 0 and match.lexicon.roles.frequency.match(content, match.found.start() + number)
    return None if a_day else _rounds(match)


SHORTEST_LENGTH: Final = 25
"""Metres of the shortest pool; what is told without a unit is a multiple of it."""
LEAST_SWIM: Final = 50
"""Metres; smaller numbers are counted."""


def _distances(match: Match) -> list[Said] | None:
    """So many swims of so many metres: 6 x 50 free; other counts than those of lengths are no distance."""
    if match.amount("n2").low % SHORTEST_LENGTH:
        return None
    return [RepsSaid(match.amount("n"))]


def _length(match: Match) -> list[Said] | None:
    """One swim of so many metres, which nobody counts: `400 easy`."""
    metres = match.amount("n").low
    return [] if metres >= LEAST_SWIM and not metres % SHORTEST_LENGTH else None


def _repeat_once(match: Match) -> list[Said] | None:
    """What is repeated once is done twice."""
    number = match.marked.quantities[int(match.found["x"])]
    return [RepsSaid(match.exactly(2), more=True, again=True)] if number.adverb and number.high == 1 else None


def _moved_reps(match: Match) -> list[Said] | None:
    """So many of a movement that a sentence leads over to: "and after that 20 mountain climbers"."""
    named = match.lexicon.roles.moves.search(match.groups["noun"]) is not None
    return [RepsSaid(match.amount("n"), own=True)] if named else None


def _following(match: Match) -> list[Said]:
    """What follows in the sentence, so many times: rounds of several things, repetitions of one."""
    several = match.marked.content.count("<", match.found.end()) > 1
    count = match.amount("n")
    return [RoundsSaid(count) if several else RepsSaid(count, again=True)]


def _vague(match: Match) -> list[Said]:
    """As often as one likes; how often something has happened asks for nothing: "I've written a few times"."""
    happened = match.lexicon.joints.has_happened.search(match.marked.content[: match.found.end()])
    return [] if happened else [RepsSaid(None, again=True)]


COUNT_READERS: Final[Readers] = MappingProxyType(
    {
        "reps_range": _reps_range,
        "vague_reps": _vague,
        "sets_code": _sets_code,
        "another_set": lambda match: [SetsSaid(match.exactly(2))],
        "sets_reps": sets_reps,
        "sets_max": lambda match: [SetsSaid(match.amount("n")), RepsSaid(None)],
        "reps": _reps,
        "fragment_reps": _fragment_reps,
        "hourly_reps": _hourly_reps,
        "done_hourly": _done_hourly,
        "loose_reps": _reps,
        "between_sides": _between_sides,
        "halves": _halves,
        "listed_reps": _listed_reps,
        "sets_by_reps": _sets_by_reps,
        "reps_sets": lambda match: [SetsSaid(match.amount("n2")), RepsSaid(match.amount("n"))],
        "reps_in_set": lambda match: [RepsSaid(match.amount("n"))] if match.amount("n2").high == 1 else None,
        "paired_reps": lambda match: [RepsSaid(match.amount("n")), RepsSaid(match.amount("n2"), own=True)],
        "repeat": lambda match: _reps(match, again=True),
        "named_reps": lambda match: _reps(match) if match.amount("n").low >= LEAST_NAMED else None,
        "sets": _sets,
        "rounds": _rounds_now,
        "cycles": lambda match: [replace(said, cycles=True) for said in _rounds(match)],
        "more_reps": lambda match: [RepsSaid(match.amount("n"), own=True)],
        "each_way": _each_way,
        "numbered_set": _numbered_set,
        "second_set": lambda match: [RepsSaid(match.amount("n"), own=True, next_set=True)],
        "moved_reps": _moved_reps,
        "once_again": lambda match: [RepsSaid(match.exactly(2), more=True, again=True)],
        "repeat_once": _repeat_once,
        "whole_again": lambda match: [RoundsSaid(match.exactly(2), more=True)],
        "all_again": lambda match: [RoundsSaid(match.exactly(2), more=True, unnumbered=True)],
        "following": _following,
        "distances": _distances,
        "length": _length,
    }
)
