"""Times told by the clock of a session: "0:00-3:00 walk", "3:00-6:00 jog"; or when each thing begins, "2:00 jog".

They are no doses by themselves: how long something takes is the difference. That is sure only where each goes on from
the one before and the first begins at nothing. Those of a clock that go on from each other but begin elsewhere are
times of day, and are left unread.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from guide.late import late_pattern
from guide.model.routine import Amount
from guide.model.text import NOWHERE, Span, Text
from guide.understand.doses import NO_NAME, Mention, Reading, read_sentence, says_only_doses
from guide.understand.doses.matching import done_for
from guide.understand.lexicon import Lexicon
from guide.understand.numbering import Counts, Number
from guide.understand.outline import Line, Section
from guide.understand.outline.sections import Row, value_of
from guide.understand.said import BreathsSaid, HoldSaid, RepsSaid, RestSaid, Said, WorkSaid
from guide.understand.sentences import sentences_of
from guide.understand.tokens import NumberKind, Quantity, lowered
from guide.units import MINUTE_MS
from guide.values import dataclass

SECOND_MS: Final = 1000
LEAST_GOING_ON: Final = 2
"""So many times that go on from one another are told by a clock."""
LEAST_STARTS: Final = 3
"""So many lines that say when they begin are a session."""
START_STEP_MS: Final = 10_000
"""A plan begins its parts at whole tens of seconds; a film, the chapters of which look the same, anywhere."""
LENGTH_STEP_MS: Final = 5_000
"""Lengths that happen to grow from line to line are in fives; chapters whose first is not told are anywhere."""
MOST_START_WORDS: Final = 8
"""What is done from a time on is named in few words; what is said in a film has more."""
_WORD: Final = late_pattern(r"[^\W\d_]+")
_DIGIT: Final = late_pattern(r"\d")


@dataclass(frozen=True, slots=True)
class _Told:
    """A time by the clock, from when to when."""

    place: int
    """Where it stands in the source."""
    start_ms: int
    end_ms: int | None
    """None where it is only said when something begins."""
    leads: bool
    """It stands in front of a line, or is all of a cell."""
    colon: bool
    """It is written as a clock shows it."""
    span: Span = NOWHERE
    ends: bool = False
    """Nothing is done from then on."""

    @property
    def counted(self) -> bool:
        """Whether it is one minute of those that are counted, the first of which is "minute 1"."""
        return self.start_ms == self.end_ms

    @property
    def counts_minutes(self) -> bool:
        """Whether it stands in front of a line and may count minutes, each of which begins one before its number."""
        return self.leads and not self.colon and self.end_ms is not None and self.start_ms >= MINUTE_MS


@dataclass(frozen=True, slots=True)
class SessionClock:
    """How long the things take that an article times by a clock."""

    lasting: Mapping[int, Amount | None]
    """For the place of each such time in the source, how long that is; None where nobody can tell."""
    ends: frozenset[int]
    """The lines and rows, by their identity, that only say when all is over."""
    led: frozenset[int]
    """The lines, by their identity, in front of which such a time stands of which it is known how long it is."""
    lexicon: Lexicon

    def timed(self, reading: Reading) -> Reading:
        """A sentence with how long it takes for the times by the clock in it."""
        if not self.lasting:
            return reading
        places = [reading.text.offset(_first_digit(one, reading.text)) for one in reading.marked.quantities]
        known = [index for index, place in enumerate(places) if place in self.lasting]
        for index in known:
            reading = self._with(reading, index, self.lasting[places[index]])
        return _without_sum(reading, known) if known else reading

    def in_slot(self, number: Number | None, reading: Reading) -> Reading:
        """The first sentence behind a number, timed by the minutes that this tells and that count no slots: "0-5"."""
        long = self.lasting.get(number.span.start) if number is not None else None
        if long is None or reading.mentions:
            return reading
        return replace(reading, mentions=(Mention(self._said(long, reading, 0), 0, 0),))

    def _with(self, reading: Reading, index: int, long: Amount | None) -> Reading:
        """A sentence of which one number says how long it takes, in place of what that was read as."""
        marked = reading.marked
        found = re.search(rf"<[a-z]{index}>", marked.content)
        assert found is not None, "each number has its placeholder"
        start, end = found.span()
        own = [one for one in reading.mentions if one.start < end and start < one.end]
        others = tuple(one for one in reading.mentions if one not in own)
        unread = tuple(one for one in reading.unread if one is not marked.quantities[index])
        if long is None:
            return replace(reading, mentions=others, unread=(*unread, marked.quantities[index]))
        said = own[0].said if own else None
        timed = replace(said, time=long) if isinstance(said, (HoldSaid, WorkSaid, RestSaid)) else None
        mention = Mention(timed or self._said(long, reading, end), start, end)
        return replace(reading, mentions=tuple(sorted((*others, mention), key=lambda one: one.start)), unread=unread)

    def _said(self, long: Amount, reading: Reading, at: int) -> Said:
        """What is done for a time, by the words behind it."""
        words = reading.marked.content[at:].lstrip(" :–—-,.)|")
        if self.lexicon.activities.rest_unsaid.match(words):
            return RestSaid(long)
        return done_for(long, reading.marked.content, at, self.lexicon)


def _without_sum(reading: Reading, known: Sequence[int]) -> Reading:
    """A sentence without the only time by the clock in it where it tells more exactly what is done in that time."""
    own = [f"{index}>" for index in known]
    timed = [m for m in reading.mentions if any(one in reading.marked.content[m.start : m.end] for one in own)]
    others = [m for m in reading.mentions if m not in timed]
    exact = any(isinstance(m.said, (HoldSaid, WorkSaid, RepsSaid, BreathsSaid)) for m in others)
    return replace(reading, mentions=tuple(others)) if exact and len(known) == 1 else reading


def session_clock(root: Section, lexicon: Lexicon) -> SessionClock:
    """The times by the clock in all sections of an article, which go on from one section to the next."""
    lasting: dict[int, Amount | None] = {}
    ends: set[int] = set()
    led: set[int] = set()
    now = 0
    for section in root.walk():
        timed: list[tuple[Line | Row, list[_Told]]] = list(_of_lines(section.lines, lexicon))
        timed += [(row, list(_of_row(row, lexicon))) for rows in section.tables for row in rows]
        told = _from_nothing([*_of_heading(section, lexicon), *(one for _, own in timed for one in own)])
        for run in _runs(one for one in told if one.end_ms is not None):
            lasting |= _lasting(run, now)
            now = (run[-1].end_ms or now) if run[0].leads and _is_in_session(run[0], now) else now
        starts = _starts(told)
        lasting |= starts
        ends |= {id(thing) for thing, own in timed if any(one.ends and one.place in starts for one in own)}
        led |= {id(thing) for thing, own in timed if any(one.leads and lasting.get(one.place) for one in own)}
    return SessionClock(lasting, frozenset(ends), frozenset(led), lexicon)


# What is told.


def _of_heading(section: Section, lexicon: Lexicon) -> Iterator[_Told]:
    """The time by the clock in front of a heading."""
    if section.number is not None and section.number.counts is Counts.SLOTS:
        yield from _of_slot(section.number, lexicon)
    elif section.heading is not None:
        reading = read_sentence(section.heading, lexicon)
        # "Minute one (60 s)" says itself how long it is
        yield from (one for one in _leading(reading, lexicon) if not (one.counted and reading.mentions))


def _of_lines(lines: Sequence[Line], lexicon: Lexicon) -> Iterator[tuple[Line, list[_Told]]]:
    """The times by the clock in each of some lines; the unit may stand at the first of them only."""
    before: _Told | None = None
    for line in lines:
        told = _of_line(line, before, lexicon)
        before = next((one for one in reversed(told) if one.end_ms is not None), before)
        yield line, told


def _of_line(line: Line, before: _Told | None, lexicon: Lexicon) -> list[_Told]:
    """The times by the clock in a line, `before` which another ended."""
    if line.number is not None and line.number.counts is Counts.SLOTS:
        return list(_of_slot(line.number, lexicon))
    found: list[_Told] = []
    for at, sentence in enumerate(sentences_of(line.text, lexicon)):
        reading = read_sentence(sentence, lexicon)
        leading = [] if at else list(_leading(reading, lexicon, before))
        inside = (one for one in _inside(reading) if all(one.place != other.place for other in leading))
        found += [*leading, *inside]
    return found


def _of_slot(number: Number, lexicon: Lexicon) -> Iterator[_Told]:
    """The minutes in front of a line or a heading, which has been taken apart from them."""
    words = Text(number.label, ((0, number.span.start),))
    return (replace(one, place=number.span.start) for one in _leading(read_sentence(words, lexicon), lexicon))


def _of_row(row: Row, lexicon: Lexicon) -> Iterator[_Told]:
    """The time by the clock that is all of a cell of a row."""
    values = [value_of(cell) for cell in row.cells]
    others = [value for value in (*values, row.name) if value is not None]
    over = any(lexicon.joints.over.fullmatch(lowered(value.content)) for value in others)
    for cell, value in zip(row.cells, values, strict=True):
        reading = read_sentence(cell, lexicon)
        if len(reading.marked.quantities) == 1 and says_only_doses(value, NO_NAME, lexicon):
            told = list(_leading(read_sentence(value, lexicon), lexicon)) or list(_inside(reading))
            yield from (replace(one, leads=True, ends=over) for one in told)


def _leading(reading: Reading, lexicon: Lexicon, before: _Told | None = None) -> Iterator[_Told]:
    """The time in front of a sentence: from when to when, or when something begins.

    Numbers without a unit that go on from the time `before` are in the unit of that: "0-5 min: walk", "5-10: jog".
    """
    found = lexicon.joints.by_the_clock.match(reading.marked.content)
    if found is None:
        return
    quantities = reading.marked.quantities
    first = quantities[int(found["first"])]
    last = quantities[int(found["last"])] if found["last"] else None
    led = bool(found["minutes"]) or _begins_with_minutes(first, reading.text, lexicon)
    unit_ms = MINUTE_MS
    if not (led or found["behind"]) and NumberKind.TIME not in (first.kind, last.kind if last else first.kind):
        unit_ms = _unit_going_on(first, before)
    if not unit_ms:
        return
    start = _in_ms(first.low, first, unit_ms)
    end = _in_ms((last or first).high, last or first, unit_ms)
    place = reading.text.offset(_first_digit(first, reading.text))
    span = reading.text.span(first.start, (last or first).end)
    apart = not reading.marked.content[found.end() :].lstrip()[:1].isalnum()  # "minute 1: walk", not "min 1 set"
    counted = led and apart and last is None and first.kind is NumberKind.COUNT and start > 0
    if start < end or (counted and start == end):
        yield _Told(place, start, end, True, first.clock, span)
    elif first.clock and last is None and _begins_something(reading):
        over = lexicon.joints.over.match(reading.marked.content, found.end()) is not None
        yield _Told(place, start, None, True, True, span, over)


def _begins_something(reading: Reading) -> bool:
    """Whether a sentence that begins with a time names in few words what is done from then on, and no dose of it."""
    own = [one for one in reading.mentions if not isinstance(one.said, (HoldSaid, WorkSaid, RestSaid))]
    few = len(_WORD.findall(reading.text.content)) <= MOST_START_WORDS
    return few and not own and len(reading.marked.quantities) == 1


def _begins_with_minutes(quantity: Quantity, text: Text, lexicon: Lexicon) -> bool:
    """Whether a word for minutes stands where one that bounds a number may stand too: "min 5-8"."""
    before = _WORD.findall(lowered(text.content[quantity.start : _first_digit(quantity, text)]))
    return any(lexicon.numbers.units_ms.get(word) == MINUTE_MS for word in before)


def _unit_going_on(number: Quantity, before: _Told | None) -> int:
    """The unit in which a number is the end of the time before it, in milliseconds; 0 where it is that in none."""
    end_ms = before.end_ms if before is not None and before.leads and not before.colon else None
    return next((unit for unit in (MINUTE_MS, SECOND_MS) if end_ms and number.low * unit == end_ms), 0)


def _in_ms(value: int, quantity: Quantity, unit_ms: int) -> int:
    return value if quantity.kind is NumberKind.TIME else value * unit_ms


def _inside(reading: Reading) -> Iterator[_Told]:
    """The times of a sentence from one length to another."""
    for mention in reading.mentions:
        time = mention.said.time if isinstance(mention.said, (HoldSaid, WorkSaid, RestSaid)) else None
        if time is None or time.low == time.high:
            continue
        own = re.findall(r"<[a-z](\d+)>", reading.marked.content[mention.start : mention.end])
        if len(own) == 1:
            quantity = reading.marked.quantities[int(own[0])]
            place = reading.text.offset(_first_digit(quantity, reading.text))
            yield _Told(place, time.low, time.high, False, quantity.clock, time.span)


def _first_digit(quantity: Quantity, text: Text) -> int:
    """Where the digits of a number begin, behind words such as "about"."""
    digit = _DIGIT.search(text.content, quantity.start)
    return digit.start() if digit is not None else quantity.start


# What goes on from what.


def _from_nothing(told: list[_Told]) -> list[_Told]:
    """Times as they begin at nothing, where minutes are counted from the first on: "minutes 1-5", "minutes 6-10"."""
    led = [one for one in told if one.counts_minutes]
    begin = len(led) > 1 and led[0].start_ms == MINUTE_MS
    on = begin and all(other.start_ms == (one.end_ms or 0) + MINUTE_MS for one, other in pairwise(led))
    if not on and not any(one.counted for one in led):
        return told
    return [replace(one, start_ms=one.start_ms - MINUTE_MS) if one.counts_minutes else one for one in told]


def _runs(told: Iterable[_Told]) -> Iterator[list[_Told]]:
    """Times each of which begins where the one before ends; others inside lines are no part of a run.

    Those in front of lines may begin later where they are those of a clock that begins at nothing.
    """
    run: list[_Told] = []
    for one in told:
        later = bool(run) and not run[0].start_ms and one.leads and one.colon and run[-1].colon
        goes_on = bool(run) and (one.start_ms == run[-1].end_ms or (later and one.start_ms > (run[-1].end_ms or 0)))
        if run and not goes_on and (one.leads or not one.start_ms):
            yield run
            run = []
        if goes_on or one.leads or not one.start_ms:
            run.append(one)
    if run:
        yield run


def _is_in_session(told: _Told, now: int) -> bool:
    """Whether a time begins at nothing, where the last one ended, or later by the same clock."""
    return told.start_ms in (0, now) or (told.leads and told.colon and 0 < now < told.start_ms)


def _lasting(run: list[_Told], now: int) -> dict[int, Amount | None]:
    """How long the times of a run are, by their places; none where they are lengths to choose from."""
    if _is_in_session(run[0], now):
        return {one.place: _amount((one.end_ms or 0) - one.start_ms, one) for one in run}
    of_day = len(run) >= LEAST_GOING_ON and all(one.colon for one in run)
    return {one.place: None for one in run} if of_day else {}


def _starts(told: list[_Told]) -> dict[int, Amount | None]:
    """How long it is from each beginning to the next, where they are a plan; nobody knows of the last, or of a film."""
    run = [one for one in told if one.leads and one.end_ms is None]
    times = [one.start_ms for one in run]
    if len(run) < LEAST_STARTS or any(other <= one for one, other in pairwise(times)):
        return {}
    if any(time % (LENGTH_STEP_MS if times[0] else START_STEP_MS) for time in times):
        return {one.place: None for one in run}
    if times[0]:
        return {}
    last = {run[-1].place: None}
    return {one.place: _amount(other.start_ms - one.start_ms, one) for one, other in pairwise(run)} | last


def _amount(long: int, told: _Told) -> Amount:
    return Amount(long, long, span=told.span)
