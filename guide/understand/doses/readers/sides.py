"""Both sides of the body and both directions: that there are two, and what phrases say that give each its own dose."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from guide.understand.doses.matching import Match, Readers, timed
from guide.understand.doses.mentions import Mention
from guide.understand.said import DirectionsSaid, RepsSaid, Said, SetsSaid, SidesSaid

_BOTH_WAYS: Final = DirectionsSaid(both=True)


def _in_reverse(match: Match) -> list[Said]:
    """The other direction too; the way back to the start is none: "return to the start in reverse"."""
    before = match.marked.content[: match.found.start()]
    return [] if match.lexicon.joints.way_back.search(before) else [DirectionsSaid()]


def _directions(match: Match) -> list[Said]:
    """The other direction too; a name that says which way it goes asks for none: "Close the gate: the other way, 8"."""
    named = match.lexicon.joints.way_in_name.match(match.marked.content)
    return [] if named is not None and match.found.end() <= named.end() else [DirectionsSaid()]


def _each_direction(match: Match) -> list[Said]:
    """Both directions, each with the dose that is told."""
    return [_BOTH_WAYS] if _directions(match) else []


def _one_and_other(match: Match, unit: str, both: Said) -> list[Said] | list[Mention]:
    """A dose one way or on one side, and one the other: a single one for `both` where they agree, else two apart."""
    first, second = match.amount(unit), match.amount(f"{unit}2")
    counted = unit == "n"
    one: Said = RepsSaid(first) if counted else timed(match, first)
    if first.is_as_much_as(second):
        return [one, both]
    other: Said = RepsSaid(second, own=True) if counted else timed(match, second)
    start, end = match.found.span()
    middle = match.found.start(f"{unit}2") - len("<n")
    return [Mention(one, start, middle), Mention(other, middle, end)]


def _ways_back(match: Match) -> list[Said] | list[Mention] | None:
    """So many from here to there, and as many back: "up then down 9 times, then down and up 9 times"."""
    before = match.marked.content[: match.found.start()].replace(",", " ").split()
    here, there = match.groups["to"], match.groups["from"]
    told = here in before and there in before and before.index(here) < before.index(there)
    agree = told and match.amount("n").is_as_much_as(match.amount("n2"))
    return _one_and_other(match, "n", _BOTH_WAYS) if agree else None


def _left_right_sets(match: Match) -> list[Said] | list[Mention]:
    """So many on each side in letters, with how many sets of that before or behind it: `5 x 3L, 3R`."""
    sets = next((name for name in ("n3", "n4") if match.quantity(name)), None)
    of_both = _one_and_other(match, "n", SidesSaid(match.limb()))
    if sets is None:
        return of_both
    place = match.found.start()
    told = [one if isinstance(one, Mention) else Mention(one, place, match.found.end()) for one in of_both]
    return [Mention(SetsSaid(match.amount(sets)), place, match.found.end()), *told]


SIDE_READERS: Final[Readers] = MappingProxyType(
    {
        "sides": lambda match: [SidesSaid(match.limb(), other=True)],
        "sides_each": lambda match: [SidesSaid(match.limb())],
        "each": lambda match: [SidesSaid(match.limb(), alone=True)],
        "other_reps": lambda match: [SidesSaid(match.limb(), other=True)],  # as many as with the first: that is known
        "sides_one": lambda match: [SidesSaid(match.limb())],
        "directions": _directions,
        "directions_each": _each_direction,
        "in_reverse": _in_reverse,
        "ways": lambda match: _one_and_other(match, "n", _BOTH_WAYS),
        "ways_back": _ways_back,
        "left_right_reps": lambda match: _one_and_other(match, "n", SidesSaid(match.limb())),
        "left_right_sets": _left_right_sets,
        "left_right": lambda match: _one_and_other(match, "t", SidesSaid(match.limb())),
        "ways_time": lambda match: _one_and_other(match, "t", _BOTH_WAYS),
    }
)
