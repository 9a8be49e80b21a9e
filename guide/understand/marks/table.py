"""Reading a mark part by part from the table of the language, all of it or nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from guide.late import late_pattern
from guide.model.routine import (
    Amount,
    Breathed,
    BreathPhase,
    Breaths,
    Hold,
    Pace,
    Reps,
    Rest,
    Role,
    Rounds,
    Sets,
    Side,
    Work,
)
from guide.model.text import Text
from guide.understand.lexicon import Lexicon
from guide.understand.marks.values import (
    Control,
    FirstSaid,
    ForAllSaid,
    MarkValue,
    OnlyIfSaid,
    PaceSaid,
    RoleSaid,
    ThingsSaid,
    Unsaid,
    WaysSaid,
)
from guide.understand.said import (
    AsManySaid,
    BeatSaid,
    BreathSaid,
    BreathsSaid,
    ClockSaid,
    DirectionsSaid,
    HoldSaid,
    RepsSaid,
    RestSaid,
    RoundsSaid,
    SetsSaid,
    SidesSaid,
    SilenceSaid,
    TempoSaid,
    WorkSaid,
)
from guide.understand.tokens import Marked, mark_numbers, numbers_in
from guide.units import MINUTE_MS

_PARTS: Final = late_pattern(r"[^,;]+")


def read_by_table(mark: Text, lexicon: Lexicon) -> tuple[MarkValue, ...] | None:
    """What the words between two brackets say; None where the table does not know any of them."""
    inner = mark.strip()
    marked = mark_numbers(inner, lexicon, exact=True)
    content = marked.content.strip()
    table = lexicon.marks
    if found := table.things.fullmatch(content):
        things = "" if found["rest"] is None else inner.content[marked.place(found.start("rest")) :]
        return (ThingsSaid(tuple(thing.strip() for thing in things.split(",") if thing.strip())),)
    if found := table.ways.fullmatch(content):
        names = (inner.content[marked.place(found.start(name)) : marked.place_after(found.end(name))] for name in _WAYS)
        first, second = names
        return (WaysSaid((first.strip(), second.strip())),)
    if found := table.only_if.fullmatch(content):
        values = read_by_table(inner.slice(marked.place(found.start("rest"))), lexicon)
        return values and (OnlyIfSaid(values),)
    if found := table.for_all.fullmatch(content):
        values = read_by_table(inner.slice(marked.place(found.start("rest"))), lexicon)
        return values and (ForAllSaid(values),)
    return _all_parts(marked, lexicon)


_WAYS: Final = ("first", "second")


def _all_parts(marked: Marked, lexicon: Lexicon) -> tuple[MarkValue, ...] | None:
    values: list[MarkValue] = []
    for part in _PARTS.finditer(marked.content):
        said = _part(marked, part, lexicon) or _halves(marked, part, lexicon)
        if said is None:
            return None
        values += said
    return tuple(values) or None


def _halves(marked: Marked, part: re.Match[str], lexicon: Lexicon) -> list[MarkValue] | None:
    """Two parts without a comma between them: "10 reps each leg"."""
    for blank in re.finditer(r" ?/ ?| ", part.group()):
        middle = part.start() + blank.start(), part.start() + blank.end()
        first = _read(marked, part.start(), middle[0], lexicon)
        second = _read(marked, middle[1], part.end(), lexicon)
        if first is not None and second is not None:
            return [*first, *second]
    return None


def _part(marked: Marked, part: re.Match[str], lexicon: Lexicon) -> list[MarkValue] | None:
    return _read(marked, part.start(), part.end(), lexicon)


def _read(marked: Marked, start: int, end: int, lexicon: Lexicon) -> list[MarkValue] | None:
    """The first reading of some words that takes all of them."""
    words = marked.content[start:end]
    start += len(words) - len(words.lstrip(" "))
    end -= len(words) - len(words.rstrip(" ."))
    for phrase in lexicon.marks.parts:
        found = phrase.pattern.fullmatch(marked.content, start, end)
        said = found and _READERS[phrase.says](_Part(found, marked, lexicon))
        if said:
            return list(said)
    return None


class _Part:
    """A part of a mark that a pattern took, with its numbers at hand."""

    def __init__(self, found: re.Match[str], marked: Marked, lexicon: Lexicon) -> None:
        self.found, self.marked, self.lexicon = found, marked, lexicon

    def amount(self, name: str) -> Amount | None:
        """The number in a group, quoted with the words of the part; None where there is none."""
        index = self.found.groupdict().get(name)
        if index is None:
            return None
        return self.marked.quantities[int(index)].amount(self.marked.text, *self.place())

    def count(self, name: str = "n") -> Amount | None:
        """The count of a group; one that comes on top of a first time is one more."""
        count = self.amount(name)
        if count is None or not self.marked.quantities[int(self.word(name))].more:
            return count
        return Amount(count.low + 1, count.high + 1, count.bound, count.span)

    def firm(self, name: str) -> Amount:
        """The number of a group that every way of writing the part has."""
        amount = self.amount(name)
        assert amount is not None, f"{self.found.re.pattern} always has {name}"
        return amount

    def place(self) -> tuple[int, int]:
        """Where it stands in the mark."""
        return self.marked.place(self.found.start()), self.marked.place_after(self.found.end())

    def code(self) -> list[int] | None:
        """The numbers of a code such as 4-7-8 or 3-1-2-0, in milliseconds; None where there is none."""
        index = self.found.groupdict().get("x")
        if index is None:
            return None
        quantity = self.marked.quantities[int(index)]
        written = self.marked.text.content[quantity.start : quantity.end]
        return [number * 1000 for number in numbers_in(written)]

    def word(self, name: str) -> str:
        """The words of a group; empty where it is not there."""
        return self.found.groupdict().get(name) or ""


_Said = Iterator[MarkValue]


def _control(part: _Part) -> _Said:
    yield Control(part.word("words"))


def _role(part: _Part) -> _Said:
    name = part.word("role").strip().replace(" ", "_")
    yield from (RoleSaid(role) for role in Role if role.value == name)


def _rest(part: _Part) -> _Said:
    time = part.amount("t")
    yield RestSaid(time) if time else Unsaid(Rest(None))


def _rest_between(part: _Part) -> _Said:
    between = part.lexicon.between.get(part.word("between"))
    if between is not None:
        yield RestSaid(part.amount("t"), between=between)


def _breath(phase: BreathPhase) -> Callable[[_Part], _Said]:
    def read(part: _Part) -> _Said:
        yield BreathSaid(phase, part.firm("t"))

    return read


def _breath_code(part: _Part) -> _Said:
    """A pattern such as 4-7-8; a phase of no time is left out."""
    span = part.marked.text.span(*part.place())
    for phase, time in zip(BreathPhase, part.code() or (), strict=False):
        if time:
            yield BreathSaid(phase, Amount(time, time, span=span))


def _breaths(part: _Part) -> _Said:
    count = part.amount("n")
    yield BreathsSaid(count) if count else Unsaid(Breaths(None))


def _hold(part: _Part) -> _Said:
    time = part.amount("t")
    yield HoldSaid(time) if time else Unsaid(Hold(None))


def _work(part: _Part) -> _Said:
    time = part.amount("t")
    clock = time and part.marked.quantities[int(part.word("t"))].clock
    if not clock:  # a clock time alone is a time stamp
        yield WorkSaid(time) if time else Unsaid(Work(None))


def _reps(part: _Part) -> _Said:
    count = part.count()
    again = count is not None and part.marked.quantities[int(part.word("n"))].more
    yield RepsSaid(count, again=again) if count else Unsaid(Reps(None))
    if part.word("pace"):
        yield PaceSaid(Pace(part.word("pace")))
    elif part.word("breathed"):
        yield PaceSaid(Breathed(max(1, int(part.firm("n2").low)) if part.word("n2") else 1))
    yield from _beat(part)


def _beat(part: _Part) -> _Said:
    """From one repetition to the next, or the phases of one: lower, bottom, lift, top."""
    time, code = part.amount("t"), part.code()
    if time:
        yield BeatSaid(time)
    if code and len(code) in (3, 4):
        yield TempoSaid(*code, *[0] * (4 - len(code)))


def _sets(part: _Part) -> _Said:
    count = part.count()
    yield SetsSaid(count) if count else Unsaid(Sets(None))


def _sets_reps(part: _Part) -> _Said:
    yield SetsSaid(part.firm("n"))
    yield RepsSaid(part.firm("n2"))


def _sets_time(part: _Part) -> _Said:
    yield SetsSaid(part.firm("n"))
    yield WorkSaid(part.firm("t"))


def _rounds(part: _Part) -> _Said:
    count = part.count()
    yield RoundsSaid(count) if count else Unsaid(Rounds(None))


def _repeat(part: _Part) -> _Said:
    count = part.count()
    yield RepsSaid(count, again=True) if count else Unsaid(Rounds(None, as_reps=True))


def _every(part: _Part) -> _Said:
    """From one start to the next, with rounds that are counted or fill a time; nothing where they do not fill it."""
    minutes = part.marked.quantities[int(part.word("x"))].low if part.word("x") else 1
    every = part.amount("t") or _exactly(minutes * MINUTE_MS, part)
    count, total = part.amount("n"), part.amount("t2")
    if total:
        if not every.low or total.low != total.high or total.low % every.low:
            return
        count = _exactly(total.low // every.low, part)
    if count:
        yield RoundsSaid(count)
    yield ClockSaid(every)


def _exactly(value: int, part: _Part) -> Amount:
    """A number that follows from others, quoted with the words of the part."""
    return Amount(value, value, span=part.marked.text.span(*part.place()))


def _as_many(part: _Part) -> _Said:
    yield AsManySaid(part.firm("t"))


def _first(part: _Part) -> _Said:
    yield FirstSaid(Side(part.word("side")))


def _sides(part: _Part) -> _Said:
    limb = part.lexicon.sides.limbs.get(part.word("limb"))
    if limb:
        yield SidesSaid(limb)


def _directions(_: _Part) -> _Said:
    yield DirectionsSaid()


def _pace(part: _Part) -> _Said:
    yield PaceSaid(Pace(part.word("pace")))


def _silence(part: _Part) -> _Said:
    yield SilenceSaid(part.firm("t"))


_READERS: Final[Mapping[str, Callable[[_Part], _Said]]] = MappingProxyType(
    {
        "control": _control,
        "role": _role,
        "silence": _silence,
        "rest": _rest,
        "rest_between": _rest_between,
        "breath_in": _breath(BreathPhase.IN),
        "breath_full": _breath(BreathPhase.FULL),
        "breath_out": _breath(BreathPhase.OUT),
        "breath_empty": _breath(BreathPhase.EMPTY),
        "breath_code": _breath_code,
        "breaths": _breaths,
        "hold": _hold,
        "work": _work,
        "reps": _reps,
        "beat": _beat,
        "tempo": _beat,
        "pace": _pace,
        "sets": _sets,
        "sets_reps": _sets_reps,
        "sets_time": _sets_time,
        "rounds": _rounds,
        "repeat": _repeat,
        "every": _every,
        "as_many": _as_many,
        "first": _first,
        "sides": _sides,
        "directions": _directions,
    }
)
"""What each part of the table says; nothing where its words only look like it."""
