"""What each phrase of a lexicon says, once it is found in a sentence with the numbers in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from guide.late import late_pattern
from guide.model.routine import Amount, BreathPhase
from guide.understand.matching import Match, in_seconds, timed
from guide.understand.said import (
    BeatSaid,
    BreathSaid,
    BreathsSaid,
    DirectionsSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    Said,
    SetsSaid,
    SidesSaid,
    SilenceSaid,
    TempoSaid,
    WorkSaid,
)
from guide.understand.tokens import CODE
from guide.understand.turns import MOST_OF_A_PHASE_MS, TURN_READERS, in_unit_of, second_of_two

LEAST_REST_MS = 20_000
MOST_OF_A_SET = 100
LEAST_OF_FIRST_SET = 6
"""Counts that differ and are all smaller are the phases of a tempo: `3-1-2`."""


def _interval(match: Match) -> list[Said]:
    """A hang and its rest, so many times."""
    first = timed(match)
    held = isinstance(first, HoldSaid) or not match.quantity("n")
    said: list[Said] = [first, RestSaid(match.amount("t2"), between="rep" if held else None)]
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


def _rounds_work_rest(match: Match) -> list[Said]:
    """So many rounds of work and rest: `8 x 20 s on / 10 s off`."""
    return [RoundsSaid(match.amount("n")), timed(match), second_of_two(match)]


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
    if match.lexicon.resting.search(label):
        return [RestSaid(time)]
    return [HoldSaid(time) if match.lexicon.still.search(label) else WorkSaid(time)]


LEAST_SHORT_HOLDS: Final = 5
LONGEST_SHORT_HOLD_MS: Final = 6_000


def _sets_of_a_time(match: Match) -> list[Said]:
    """So many times so long; many times a few seconds are repetitions that are held: "10 x 5 seconds"."""
    count, time = match.amount("n"), match.amount("t")
    content, lexicon = match.marked.content, match.lexicon
    moves = lexicon.moving.search(content) or lexicon.bursts.search(content)
    if count.low >= LEAST_SHORT_HOLDS and time.high <= LONGEST_SHORT_HOLD_MS and not moves:
        return [HoldSaid(time), RepsSaid(count)]
    return [SetsSaid(count), timed(match)]


def _rest_between(match: Match) -> list[Said]:
    return [RestSaid(match.amount("t"), between=match.groups["between"])]


def _time_before(match: Match) -> bool:
    """Whether a time stands right before the phrase, and is meant by it: "20 seconds rest between exercises"."""
    return re.search(r"<t\d+>\S*(?: [a-z]+){0,4} ?$", match.marked.content[: match.found.start()]) is not None


def _work_rest_bare(match: Match) -> list[Said]:
    """`for 40 sec, rest for 20`: the second number is in the unit of the first."""
    return [timed(match), RestSaid(in_unit_of(match.amount("t"), match.amount("n")))]


def _work_easy_bare(match: Match) -> list[Said]:
    """`20 sec fast, 20 slow`: both are work, in one unit."""
    return [timed(match), WorkSaid(in_unit_of(match.amount("t"), match.amount("n")))]


LEAST_SECONDS = 3
"""A phase of a breath is counted up to this at least, where its numbers are no spoken ones."""


def _breath_more(match: Match) -> list[Said] | None:
    """A phase that goes on from one said before it in the sentence."""
    head = match.marked.content[: match.found.start()]
    return _breath(match) if match.lexicon.breath_named.search(head) else None


def _code(match: Match) -> str:
    """The numbers of a code as they are written: `4-7-8`."""
    quantity = match.quantity("x") or match.quantity("n")
    assert quantity is not None, "the phrase has a code"
    return match.marked.text.content[quantity.start : quantity.end]


def _breath_code(match: Match) -> list[Said]:
    """A pattern such as 4-7-8 or 4-4-4-4."""
    span = match.marked.text.span(*match.words())
    times = [int(part) * 1000 for part in re.findall(r"\d+", _code(match))]
    phases = (BreathPhase.IN, BreathPhase.FULL, BreathPhase.OUT, BreathPhase.EMPTY)
    return [
        BreathSaid(phase, Amount(time, time, span=span), coded=True)
        for phase, time in zip(phases, times, strict=False)
        if time
    ]


def _sets_code(match: Match) -> list[Said] | None:
    """The repetitions of each set behind the name of a movement: `back squat 5-5-5-5-5`, `bench press 10-8-6`."""
    quantity = match.quantity("x")
    assert quantity is not None, "the phrase has a code"
    code = _code(match)
    if not (CODE.fullmatch(code) and match.lexicon.roles.moves.search(match.marked.content[: match.found.start()])):
        return None
    counts = [int(digits) for digits in re.findall(r"\d+", code)]
    span = match.marked.text.span(quantity.start, quantity.end)
    least, most = min(counts), max(counts)
    if len(set(counts)) == 1 and 1 < most <= MOST_OF_A_SET:
        return [SetsSaid(Amount(len(counts), len(counts), span=span)), RepsSaid(Amount(most, most, span=span))]
    if least >= 1 and LEAST_OF_FIRST_SET <= most <= MOST_OF_A_SET:
        return [RepsSaid(Amount(count, count, span=span), own=index > 0) for index, count in enumerate(counts)]
    return None


def _rest_in_brackets(match: Match) -> list[Said] | None:
    """The time in brackets behind sets and repetitions: `3 x 10 (60 s)`; a short one is how long each is held."""
    time = match.amount("t")
    behind_sets = match.lexicon.behind_sets.search(match.marked.content[: match.found.start()])
    return [RestSaid(time, between="sets")] if behind_sets and time.low >= LEAST_REST_MS else None


def _tempo_code(match: Match) -> list[Said] | None:
    """A code such as 3-1-2-0 or 4010: lower, bottom, lift, top."""
    digits = re.findall(r"\d+", _code(match))
    if len(digits) == 1 and (len(digits[0]) == 4 or match.lexicon.tempo_word in match.found.group()):
        digits = list(digits[0])
    if len(digits) not in (3, 4):
        return None
    return [TempoSaid(*(int(digit) * 1000 for digit in digits), *([0] * (4 - len(digits))))]


def _tempo_phase(match: Match) -> list[Said] | None:
    """One phase of a repetition with its time."""
    time_ms = match.amount("t").low
    if time_ms > MOST_OF_A_PHASE_MS:
        return None
    if match.found.re.groupindex.get("down"):
        return [TempoSaid(lower_ms=time_ms)]
    return [TempoSaid(lift_ms=time_ms)]


def _square(match: Match) -> list[Said]:
    """Every phase of a breath as long as the others: "in, hold, out, hold, each for a count of four"."""
    amount = match.amount("t") if match.quantity("t") else in_seconds(match.amount("n"))
    phases = [BreathPhase.IN, BreathPhase.FULL, BreathPhase.OUT]
    phases += [BreathPhase.EMPTY] if match.groups["empty"] else []
    return [BreathSaid(phase, amount) for phase in phases]


def _breath(match: Match) -> list[Said] | None:
    """A phase of a breath, timed or by counts of a second each; counted in steps it has no time.

    Who counts one for a breath and two for the next counts breaths, not seconds.
    """
    if match.quantity("t") is None and match.lexicon.breath_by_steps.search(match.marked.content):
        return None
    count = "n" if match.quantity("n") else "n2"
    counted = match.quantity(count)
    if counted is not None and counted.high < LEAST_SECONDS and match.lexicon.counts_breaths.search(match.found[0]):
        return []
    amount = match.amount("t") if match.quantity("t") else in_seconds(match.amount(count))
    words = match.groups["phase"]
    if match.lexicon.breath_in.search(words):
        return [BreathSaid(BreathPhase.IN, amount)]
    if match.lexicon.breath_out.search(words):
        return [BreathSaid(BreathPhase.OUT, amount)]
    full = match.lexicon.breath_full.search(words)
    if not match.lexicon.breath_named.search(match.marked.content):
        return [HoldSaid(amount) if full else RestSaid(amount)]
    return [BreathSaid(BreathPhase.FULL if full else BreathPhase.EMPTY, amount)]


def _counted(match: Match) -> list[Said] | None:
    """Spoken counting: `hold… two… three… four`, a second each."""
    phase = match.groups["phase"]
    if match.lexicon.breath_in.search(phase) or match.lexicon.breath_out.search(phase):
        return _breath(match)
    amount = in_seconds(match.amount("n"))
    return [RestSaid(amount) if match.lexicon.resting.search(phase) else HoldSaid(amount)]


def _reps(match: Match, again: bool = False) -> list[Said]:
    quantity = match.quantity("n")
    assert quantity is not None, "a phrase of repetitions has their number"
    if quantity.more and not again and match.lexicon.numbers.times_word not in match.found.group():
        return [RepsSaid(match.amount("n"), own=True)]  # "rest, then do another 10": ten again, not eleven
    return [RepsSaid(match.in_all("n"), quantity.more, again or quantity.more, _own(match))]


def _fragment_reps(match: Match) -> list[Said] | None:
    """`10 squats` alone on a line; number words there may count anything, unless the noun is a movement."""
    quantity = match.quantity("n")
    assert quantity is not None, "a phrase of repetitions has their number"
    digits = any(c.isdecimal() for c in match.marked.text.content[quantity.start : quantity.end])
    return _reps(match) if digits or match.lexicon.roles.moves.search(match.found.group()) else None


def _listed_reps(match: Match) -> list[Said]:
    """One of several counts in a row, each of something of its own: "10 knee lifts, 10 heel kicks"."""
    content, at = match.marked.content, match.found.start()
    before = re.findall(r"<n\d+> ([a-z]+(?: [a-z]+){0,2})", content[:at])
    own = any(word not in match.lexicon.dose_words for words in before for word in words.split())
    return [replace(said, own=said.own or own) if isinstance(said, RepsSaid) else said for said in _reps(match)]


def _between_sides(match: Match) -> Sequence[Said]:
    """So many times from one side to the other: rounds where the repetitions of a side are told before."""
    return _rounds(match) if "<n" in match.marked.content[: match.found.start()] else _reps(match)


def _sets_by_reps(match: Match) -> list[Said] | None:
    """A field of both, with a stroke between them: "Sets/Reps: 3/12"."""
    quantity = match.quantity("x")
    assert quantity is not None, "the phrase has a fraction"
    digits = re.fullmatch(r"(\d{1,2})/(\d{1,3})", match.marked.text.content[quantity.start : quantity.end])
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


def _ways(match: Match) -> list[Said]:
    """So many one way and so many the other: two directions where the counts agree."""
    first, second = match.amount("n"), match.amount("n2")
    if first == second:
        return [RepsSaid(first), DirectionsSaid()]
    return [RepsSaid(first), RepsSaid(second)]


def _left_right(match: Match) -> list[Said]:
    """So long on one side and so long on the other: two sides where the times agree."""
    first, second = match.amount("t"), match.amount("t2")
    if (first.low, first.high) == (second.low, second.high):
        return [timed(match), SidesSaid(match.limb())]
    return [timed(match), timed(match, "t2")]


def _sets_reps(match: Match) -> list[Said]:
    """So many sets of so many; more sets than anybody does are something else: 31X1 is a tempo."""
    sets = match.amount("n")
    return [SetsSaid(sets), RepsSaid(match.amount("n2"))] if sets.high <= MOST_SETS else []


LEAST_NAMED = 3
"""A smaller number behind a name and a comma is as likely the number of something: "Parade, 2"."""
MOST_SETS = 20
"""Ten sets of ten are the most that any programme in use asks for; twice as many leave room."""


def _sets(match: Match) -> list[Said]:
    quantity = match.quantity("n")
    assert quantity is not None, "a phrase of sets has their number"
    return [SetsSaid(match.in_all("n"), quantity.more)]


def _another_set(match: Match) -> list[Said]:
    """One set more than the first."""
    return [SetsSaid(Amount(2, 2, span=match.marked.text.span(*match.words())))]


def _enough(match: Match) -> list[Said]:
    """A time that is enough; a long one with no word of what is done is that of the whole."""
    content = match.marked.content
    of_something = match.lexicon.still.search(content) or match.lexicon.moving.search(content)
    if not of_something and match.lexicon.resting.search(content[: match.found.start()]):
        return [RestSaid(match.amount("t"))]
    return [timed(match)] if match.amount("t").low < LEAST_TOTAL_MS or of_something else []


LEAST_TOTAL_MS: Final = 300_000
"""A time from here on is as likely that of a whole session."""
LEAST_OF_ALL_MS: Final = 60_000
"""From here on, a field of time beside one of repetitions says how long all of them take."""
HALF_AN_HOUR_MS: Final = 1_800_000
HOUR_MS: Final = 3_600_000


def _rate(match: Match) -> list[Said] | None:
    """So many of something "a minute"; the time is that of the speed, not of the exercise."""
    quantity = match.quantity("t")
    assert quantity is not None, "the phrase has a time"
    word = match.marked.text.content[quantity.start : quantity.end].split()[0].lower()
    return [] if word in match.lexicon.numbers.articles else None


def _whole_time(match: Match) -> list[Said] | None:
    """A field of time that is an estimate, or too long for one exercise, says how long all of it takes."""
    return [] if match.groups["est"] or match.amount("t").low >= HALF_AN_HOUR_MS else None


def _rounds(match: Match) -> list[RoundsSaid]:
    (said,) = _reps(match, again=True)
    assert isinstance(said, RepsSaid), "rounds are read as repetitions first"
    assert said.count is not None, "their number is known"
    return [RoundsSaid(said.count, said.more)]


READERS: Final[Mapping[str, Callable[[Match], Sequence[Said] | None]]] = MappingProxyType(
    {
        **TURN_READERS,
        "other": lambda _: [],
        "one_of_them": lambda match: [] if match.amount("n").high == 1 else None,
        "unread": lambda _: [],
        "an_hour": lambda match: [] if match.amount("t").low >= HOUR_MS else None,
        "long_at_a_time": lambda match: [] if match.amount("t").low >= LEAST_TOTAL_MS else None,
        "rate": _rate,
        "whole_time": _whole_time,
        "field_of_all": lambda match: [] if match.amount("t").low >= LEAST_OF_ALL_MS else None,
        "after": lambda match: [HoldSaid(match.amount("t"))],
        "interval": _interval,
        "sets_time": _sets_of_a_time,
        "time_sides": lambda match: [timed(match), SidesSaid(match.limb())],
        "time_sets": lambda match: [timed(match), RepsSaid(match.amount("n"))],
        "ways": _ways,
        "reps_range": _reps_range,
        "left_right": _left_right,
        "work_and_rest": _work_and_rest,
        "rounds_work_rest": _rounds_work_rest,
        "work_rest_bare": _work_rest_bare,
        "work_easy_bare": _work_easy_bare,
        "vague_reps": lambda _: [RepsSaid(None, again=True)],
        "vague_hold": lambda _: [HoldSaid(None)],
        "sets_code": _sets_code,
        "rest_in_brackets": _rest_in_brackets,
        "tempo_code": _tempo_code,
        "tempo_phase": _tempo_phase,
        "breath_more": _breath_more,
        "breath_code": _breath_code,
        "enough": _enough,
        "pause_hold": lambda match: [HoldSaid(match.amount("t"))],
        "rest_between_them": lambda match: [RestSaid(match.amount("t"), between="them")],
        "another_set": _another_set,
        "sets_reps": _sets_reps,
        "time_by_sets": lambda match: [SetsSaid(match.amount("n")), timed(match)],
        "sets_reps_hold": lambda match: [*_sets_reps(match), HoldSaid(match.amount("t"))],
        "rest_between": _rest_between,
        "rest_between_later": lambda match: None if _time_before(match) else _rest_between(match),
        "field_unit": _field_unit,
        "rest": lambda match: [RestSaid(match.amount("t"))],
        "rest_sets": lambda match: [RestSaid(match.amount("t")), SetsSaid(match.amount("n"))],
        "hold": lambda match: [HoldSaid(match.amount("t"))],
        "time": lambda match: [timed(match)],
        "reps": _reps,
        "fragment_reps": _fragment_reps,
        "loose_reps": _reps,
        "between_sides": _between_sides,
        "listed_reps": _listed_reps,
        "sets_by_reps": _sets_by_reps,
        "reps_sets": lambda match: [SetsSaid(match.amount("n2")), RepsSaid(match.amount("n"))],
        "sets_of_holds": lambda match: [
            SetsSaid(match.amount("n")),
            HoldSaid(match.amount("t")),
            RepsSaid(match.amount("n2")),
        ],
        "paired_reps": lambda match: [RepsSaid(match.amount("n")), RepsSaid(match.amount("n2"), own=True)],
        "repeat": lambda match: _reps(match, again=True),
        "pulse": lambda _: [],
        "named_reps": lambda match: _reps(match) if match.amount("n").low >= LEAST_NAMED else None,
        "once_more": lambda match: [] if match.amount("n").high == 1 else None,
        "sets": _sets,
        "rounds": _rounds,
        "cycles": lambda match: [replace(said, cycles=True) for said in _rounds(match)],
        "silence": lambda match: [SilenceSaid(match.amount("t"))],
        "ready": lambda match: [SilenceSaid(match.amount("t"))],
        "beat_each": lambda match: (
            [BeatSaid(match.amount("t"))] if "<n" in match.marked.content[: match.found.start()] else [timed(match)]
        ),
        "beat": lambda match: [BeatSaid(match.amount("t"))],
        "beat_of_rep": lambda match: (
            [BeatSaid(match.amount("t"))] if match.amount("t").high <= MOST_OF_A_PHASE_MS else None
        ),
        "square": _square,
        "breath": _breath,
        "counted": _counted,
        "breaths": lambda match: [BreathsSaid(match.amount("n"))],
        "hold_count": lambda match: [HoldSaid(in_seconds(match.amount("n")))],
        "sides": lambda match: [SidesSaid(match.limb(), other=True)],
        "sides_each": lambda match: [SidesSaid(match.limb())],
        "sides_one": lambda match: [SidesSaid(match.limb(), other=True)],
        "directions": lambda _: [DirectionsSaid()],
    }
)
"""What each phrase of a lexicon says."""
