"""What phrases say of doses of one movement that are told one after the other: a ladder, sets, parts of a time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from guide.late import late_pattern
from guide.model.routine import Amount
from guide.understand.doses.matching import Match, Readers, in_unit_of, is_still, timed
from guide.understand.doses.mentions import Mention
from guide.understand.doses.readers.counts import LEAST_OF_FIRST_SET
from guide.understand.mood import is_imperative
from guide.understand.said import Between, ElidedSaid, HoldSaid, RepsSaid, RestSaid, Said, SetsSaid, WorkSaid
from guide.understand.tokens import CODE, NumberKind, Quantity, numbers_in

NUMBERED: Final = late_pattern(r"<[tn](\d+)>")
SIGNED: Final = late_pattern(r"<[tnx](\d+)>")
SETS_IN_PART: Final = late_pattern(r"(?:<n(\d+)> sets?|\b(?:set|one)\b)[^<]*<n(\d+)>")
WRITTEN_IN_ONE: Final = late_pattern(r"\d+(?:[-–,/]\d+)+")
"""Counts without blanks between them: "12-10-8", "12,10,8"."""
MOST_STEPS: Final = 30
"""A ladder of more sets than these is none."""
MOST_OF_A_SET: Final = 100


def _counts(match: Match) -> list[int]:
    """The counts of a phrase, in its order."""
    return [match.marked.quantities[int(place[1])].low for place in NUMBERED.finditer(match.found.group())]


def _places(match: Match) -> Iterator[tuple[int, int]]:
    """Where the numbers of a phrase stand in the sentence, and which they are."""
    for place in NUMBERED.finditer(match.marked.content, *match.found.span()):
        yield place.start(), int(place[1])


def _successive(match: Match, places: Sequence[tuple[int, int]] = ()) -> list[Mention]:
    """A set after the other, each of so many: of all the numbers in the phrase, or of those at some places."""
    quantities = match.marked.quantities
    return [
        Mention(RepsSaid(quantities[index].amount(match.marked.text), next_set=at > 0), start, match.found.end())
        for at, (start, index) in enumerate(places or _places(match))
    ]


def _ladder(match: Match) -> list[Mention] | None:
    """Several counts of one movement, each other than the one before: 21, 15 and 9 squats."""
    return _successive(match) if all(one != other for one, other in pairwise(_counts(match))) else None


def _set_ladder(match: Match) -> list[Mention] | list[Said] | None:
    """Three sets: 12, 10 and 8 reps, or 12-10-8; as many counts as sets are one for each, other counts are not sure."""
    quantities, words = match.marked.quantities, match.marked.text.content
    signed = SIGNED.finditer(match.marked.content, *match.found.span())
    places = [(place.start(), int(place[1])) for place in signed if place[1] != match.groups["n"]]
    sets = match.number("n").low
    if any(quantities[index].kind is NumberKind.TIME for _, index in places):
        return _from_its_start(match, _successive_times(match, places)) if sets == len(places) else []
    written = [words[quantities[index].start : quantities[index].end] for _, index in places]
    in_one = [
        quantities[index].kind is NumberKind.OTHER and WRITTEN_IN_ONE.fullmatch(one) is not None
        for (_, index), one in zip(places, written, strict=True)
    ]
    if any(in_one):
        counts = [count for one in written for count in numbers_in(one)]
        return _sets_of(counts, match) if sets == len(counts) and max(counts) <= MOST_OF_A_SET else _unsure(match)
    return _from_its_start(match, _successive(match, places)) if sets == len(places) else _unsure(match)


def _from_its_start(match: Match, mentions: list[Mention]) -> list[Mention]:
    """The sets told by a phrase, the first of them from where the phrase begins."""
    return [replace(one, start=match.found.start()) if at == 0 else one for at, one in enumerate(mentions)]


def _unsure(match: Match) -> list[Mention] | None:
    """Other counts than sets: nothing, or where a sign stands between them, whatever else it may say."""
    return None if match.groups.get("signed") else []


def _sets_in_parts(match: Match) -> list[Said]:
    """First two sets: 12 reps, last set: 8; as many sets of each."""
    parts = SETS_IN_PART.finditer(match.found.group())
    quantities = match.marked.quantities
    told = [(quantities[int(one[1])].low if one[1] else 1, quantities[int(one[2])].low) for one in parts]
    return _sets_of([count for sets, count in told for _ in range(min(sets, MOST_STEPS))], match)


def _ladder_code(match: Match) -> list[Said] | None:
    """The counts of a ladder as they are written in one: `1-2-3-2-1`."""
    code = match.written("x")
    counts = numbers_in(code)
    if not CODE.fullmatch(code) or min(counts) < 1 or max(counts) > MOST_OF_A_SET:
        return None
    return _sets_of(counts, match)


def _of_each_set(match: Match) -> list[Mention] | list[Said] | None:
    """How often in each set, where the numbers are too great for sets: "Sets: 12, 10, 8", but not "Sets: 3, 4, 5"."""
    code = match.quantity("x") is not None
    counts = numbers_in(match.written("x")) if code else _counts(match)
    if max(counts) < LEAST_OF_FIRST_SET:
        return None
    return _ladder_code(match) if code else _successive(match)


def _ladder_span(match: Match) -> list[Said] | None:
    """Every count from one to another, and maybe back: "ladder: 1 to 10 and back down"."""
    number = match.number("n")
    return _span_of(number.low, number.high, match, back=match.groups.get("back") is not None)


def _ladder_down(match: Match) -> list[Said] | None:
    """The same between two numbers, of which the second is less: "10 down to 1"."""
    back = match.groups.get("back") is not None
    return _span_of(match.number("n").low, match.number("n2").low, match, back=back)


def _span_of(first: int, last: int, match: Match, *, back: bool = False) -> list[Said] | None:
    """Each count from the first to the last, and back where that is asked for; none are taken where they are many."""
    step = 1 if first < last else -1
    counts = [*range(first, last + step, step)]
    counts += [*range(last - step, first - step, -step)] if back else []
    return _sets_of(counts, match) if LEAST_STEPS <= len(counts) <= MOST_STEPS and min(counts) > 0 else None


LEAST_STEPS: Final = 3
LEAST_UP_AND_DOWN: Final = 5
"""So many counts that rise and then fall are a ladder, whatever they are; fewer may be a tempo."""
LEAST_OF_ALL: Final = 9
"""The most of three counts alone on a line is at least this, or they are the phases of a tempo or a breath."""


def _ladder_of_all(match: Match) -> list[Said] | None:
    """Counts that only fall or only rise and stand alone on a line, over the movements that they are of: `21-15-9`."""
    if not CODE.fullmatch(match.written("x")):
        return None
    counts = numbers_in(match.written("x"))
    steps = [other - one for one, other in pairwise(counts)]
    in_turn = all(step < 0 for step in steps) or all(step > 0 for step in steps)
    top = counts.index(max(counts))
    up_and_down = all(step > 0 for step in steps[:top]) and all(step < 0 for step in steps[top:])
    if up_and_down and len(counts) >= LEAST_UP_AND_DOWN:
        return _ladder_code(match)
    return _ladder_code(match) if in_turn and (max(counts) >= LEAST_OF_ALL or len(counts) > 3) else None


def _sets_of(counts: Sequence[int], match: Match) -> list[Said]:
    """A set of each of some counts, quoted with all of the phrase."""
    span = match.marked.text.span(*match.words())
    return [RepsSaid(Amount(count, count, span=span), next_set=at > 0) for at, count in enumerate(counts)]


def _run_of_counts(match: Match) -> list[Said] | None:
    """Ten, then nine, then eight, and so on down to one: every count between is meant."""
    first, second, *others, last = _counts(match)
    told = [first, second, *others]
    return _stepped(first, second - first, last, told, match)


def _run_by_steps(match: Match) -> list[Said] | None:
    """Twenty, and two less each time until there are six."""
    first, step, last = (match.amount(name).low for name in ("n", "n2", "n3"))
    grows = match.lexicon.joints.grows.match(match.groups["way"]) is not None
    return _stepped(first, step if grows else -step, last, [first], match)


def _stepped(first: int, step: int, last: int, told: Sequence[int], match: Match) -> list[Said] | None:
    """The counts from one to another by equal steps; None where they do not come out."""
    counts = list(range(first, last + (1 if step > 0 else -1), step)) if step else []
    comes_out = 1 < len(counts) <= MOST_STEPS and counts[-1] == last and counts[: len(told)] == list(told)
    return _sets_of(counts, match) if comes_out else None


def _successive_times(match: Match, places: Sequence[tuple[int, int]] = ()) -> list[Mention]:
    """A time after the other; a bare number is in the unit of the one that has it."""
    quantities, places = match.marked.quantities, places or list(_places(match))
    unit = next(quantities[index] for _, index in places if quantities[index].kind is NumberKind.TIME)
    return [
        _timed_at(match, start, _as_time(match, index, unit), next_set=at > 0)
        for at, (start, index) in enumerate(places)
    ]


def _parts(match: Match) -> list[Mention]:
    """The first minute so, the second minute so; where a part has no time of its own, it is as long as the first."""
    found: list[Mention] = []
    for part in match.lexicon.joints.part_of_time.finditer(match.marked.content, *match.found.span()):
        time = match.amount("t") if part["n"] is None else _as_time(match, int(part["n"]), match.number("t"))
        found.append(_timed_at(match, part.start(), time))
    return found


def _as_time(match: Match, index: int, beside: Quantity) -> Amount:
    """A number of the sentence as a time; a bare one in the unit of a time beside it."""
    quantity, text = match.marked.quantities[index], match.marked.text
    amount = quantity.amount(text)
    return amount if quantity.kind is NumberKind.TIME else in_unit_of(beside.amount(text), amount)


def _timed_at(match: Match, start: int, time: Amount, *, next_set: bool = False) -> Mention:
    """A time of holding or of working at a place in the sentence."""
    still = is_still(match.marked.content, match.found.end(), match.lexicon)
    said = HoldSaid(time, next_set=next_set) if still else WorkSaid(time, next_set)
    return Mention(said, start, match.found.end())


def _elided(match: Match) -> list[Mention] | None:
    """So many without a word of what they are: of what was told last; "another" is part of the number."""
    quantity = match.number("n")
    if match.groups.get("another") is not None and not quantity.more:
        return None
    count = Amount(quantity.low, quantity.high, quantity.bound, match.amount("n").span)
    rests, timed_by_words = (match.groups.get(name) is not None for name in ("rests", "timed"))
    said = ElidedSaid(count, rests=rests, timed=timed_by_words, more=quantity.more)
    start, end = match.found.start("n") - len("<n"), match.found.end()
    if match.groups.get("of") is None:
        return [Mention(said, start, end)]
    time = in_unit_of(match.marked.quantities[int(match.groups["of"])].amount(match.marked.text), count)
    return [Mention(RestSaid(time) if said.rests else timed(match, time), start, end)]


def _again_after_rest(match: Match) -> list[Said] | None:
    """So many, a rest, and as many again: two sets of them."""
    first, second = match.number("n"), match.number("n2")
    if (first.low, first.high) != (second.low, second.high):
        return None
    twice: list[Said] = [SetsSaid(match.exactly(2)), RepsSaid(match.amount("n"))]
    return [*twice, RestSaid(match.amount("t"), Between.SETS)] if match.quantity("t") else twice


def _as_before(match: Match) -> list[Said] | None:
    """As long as what was told last; the other side, and the rest behind a time, have phrases of their own."""
    head = match.marked.content[: match.found.start()]
    sides = {*match.lexicon.sides.side_words, *match.lexicon.joints.other_words}
    rests = match.lexicon.activities.resting.search(head) is not None
    if any(word in sides for word in re.findall(r"[a-z]+", head)) or (rests and "<t" in head):
        return None
    return [ElidedSaid(None, rests)]


def _part(match: Match) -> list[Said] | None:
    """For the next minute so: what is told behind it is done so long."""
    behind = match.marked.content[match.found.end() :].lstrip(" ,")
    return [timed(match)] if is_imperative(behind, match.lexicon) else None


SUCCESSIVE_READERS: Final[Readers] = MappingProxyType(
    {
        "successive": _successive,
        "of_each_set": _of_each_set,
        "ladder": _ladder,
        "set_ladder": _set_ladder,
        "sets_in_parts": _sets_in_parts,
        "ladder_code": _ladder_code,
        "ladder_span": _ladder_span,
        "ladder_down": _ladder_down,
        "of_each_ladder": _ladder,
        "ladder_of_all": _ladder_of_all,
        "run_of_counts": _run_of_counts,
        "run_by_steps": _run_by_steps,
        "successive_times": _successive_times,
        "again_after_rest": _again_after_rest,
        "parts": _parts,
        "part": _part,
        "counted_in_words": lambda match: [HoldSaid(match.exactly(max(_counts(match)) * 1000))],
    }
)
"""Those of doses one after the other, which take all numbers in them."""

ELIDED_READERS: Final[Readers] = MappingProxyType(
    {
        "elided": _elided,
        "as_before": _as_before,
        "same_with": lambda match: [Mention(ElidedSaid(None, whole=True), match.found.end() - 1, match.found.end())],
    }
)
"""Those of what is told before and not named again."""
