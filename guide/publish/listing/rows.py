"""The rows of `guide plan`: when, how long, what is heard, and where each number comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import Enum
from itertools import chain, product
from typing import Final, TypeAlias

from guide.model.cues import PartKind
from guide.model.prescription import (
    Chosen,
    Circuit,
    CountReps,
    Origin,
    PrescribedExercise,
    Prescription,
    briefly,
    tasks_of,
)
from guide.model.signals import Signal
from guide.model.text import NOWHERE, Source
from guide.model.timeline import Chapter, Clip, Part, Speech, Timeline
from guide.publish.listing.lines import seconds
from guide.publish.settled import DoseKind, Settled, clock_of, of_circuit, of_exercise, settled
from guide.units import to_ms
from guide.values import dataclass

_TOGETHER_MS: Final = 1_500
"""Equal signals this near to each other make one row; pips come each second."""
_QUIET_MS: Final = 2_500
"""A pause from this length on is time to do something, and has a row."""
_NUMBERS_SHOWN: Final = 12
"""Of a longer count the first three numbers and the last are shown."""


class RowKind(Enum):
    """What a row shows, for its style."""

    CHAPTER = "chapter"
    PART = "part"
    SPEECH = "speech"
    SIGNAL = "signal"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table."""

    at_ms: int
    duration_ms: int | None
    """None for a chapter."""
    kind: RowKind
    heard: str
    """What is said, or what is done in a timed part, or the signals."""
    source: str
    """Where the number of a timed part comes from, or the line that is said; empty where nothing is to be told."""
    is_assumed: bool = False
    """The number is a default: the author can say another."""
    counts: tuple[str, ...] = ()
    """The numbers of repetitions and their ticks, where nothing else is in the row."""

    @property
    def end_ms(self) -> int:
        """Where it ends."""
        return self.at_ms + (self.duration_ms or 0)


def plan_rows(timeline: Timeline, prescription: Prescription, source: Source) -> tuple[Row, ...]:
    """All rows in order of time; a part stands before the sounds in it, its start signal in its own row."""
    numbers, beats = _Numbers(prescription, source), _beats(prescription, source)
    parts = timeline.outer_parts
    rows = chain(
        map(_chapter, timeline.chapters),
        (_part(part, numbers, beats, source) for part in parts),
        map(_clip, timeline.clips),
        _pauses(timeline, parts),
    )
    order = list(RowKind)
    return tuple(_gathered(sorted(rows, key=lambda row: (row.at_ms, order.index(row.kind)))))


def without_signals(rows: Iterable[Row]) -> Iterator[Row]:
    """The same rows without signals, which are heard before, in and behind timed parts; ticks between numbers stay."""
    signals = {signal.value for signal in Signal}
    for row in rows:
        first, colon, part = row.heard.partition(": ")
        if row.kind is RowKind.PART and colon and first in signals:
            yield replace(row, heard=part)
        elif row.kind is not RowKind.SIGNAL or Signal.FINISH.value in row.heard:
            yield row


def _gathered(rows: list[Row]) -> Iterator[Row]:
    """Rows with runs of the same signal as one, numbers counted one after the other as one, starts with their parts."""
    last: Row | None = None
    for row in rows:
        together = _together(last, row) if last else None
        if last and together is None:
            yield _counted(last)
        last = together or row
    if last:
        yield _counted(last)


def _together(last: Row, row: Row) -> Row | None:
    """Two rows as one; None where they stay apart."""
    reaching = row.end_ms - last.at_ms
    if last.counts and row.counts:
        return replace(last, duration_ms=reaching, kind=RowKind.SPEECH, counts=last.counts + row.counts)
    if row.kind is not RowKind.SIGNAL:
        return None
    if last.kind is RowKind.PART and last.at_ms == row.at_ms:
        return replace(last, heard=f"{row.heard}: {last.heard}")
    near = row.at_ms - last.end_ms < _TOGETHER_MS
    if last.kind is RowKind.SIGNAL and near and last.heard.split()[-1] == row.heard:
        return replace(last, duration_ms=reaching, heard=f"{last.heard} {row.heard}")
    return None


def _counted(row: Row) -> Row:
    """A row of numbers with the words for them: all, or the first and the last of many."""
    if len(row.counts) < 2:
        return row
    said = [one for one in row.counts if one != Signal.BEAT.value]
    ticks = len(row.counts) - len(said)
    if len(said) > _NUMBERS_SHOWN:
        said = [*said[:3], "…", said[-1]]
    words = " ".join(said)
    ticked = f"{Signal.BEAT.value} × {ticks}" if ticks else ""
    if not said:
        return replace(row, kind=RowKind.SIGNAL, heard=ticked)
    return replace(row, heard=f"{words} (and {ticked})" if ticks else words)


def _chapter(chapter: Chapter) -> Row:
    return Row(to_ms(chapter.start), None, RowKind.CHAPTER, chapter.title, "")


def _clip(clip: Clip) -> Row:
    at_ms, duration_ms, sound = to_ms(clip.start), to_ms(clip.length), clip.sound
    if not isinstance(sound, Speech):
        counts = (sound.value,) if sound is Signal.BEAT else ()
        return Row(at_ms, duration_ms, RowKind.SIGNAL, sound.value, "", counts=counts)
    words = sound.utterance.spoken
    line = f"line {clip.where.line}" if clip.where.line is not None else ""
    counts = (words,) if clip.where.rep is not None and len(words.split()) == 1 else ()
    return Row(at_ms, duration_ms, RowKind.SPEECH, words, line, counts=counts)


def _pauses(timeline: Timeline, parts: tuple[Part, ...]) -> Iterator[Row]:
    """The pauses outside of timed parts in which something can be done."""
    busy = sorted([(clip.start, clip.end) for clip in timeline.clips] + [(part.start, part.end) for part in parts])
    reached = 0
    for start, end in busy:
        if to_ms(start - reached) >= _QUIET_MS:
            yield Row(to_ms(reached), to_ms(start - reached), RowKind.QUIET, "time to do it", "free time")
        reached = max(reached, end)


# ── Where numbers come from ──────────────────────────────────────────────────────────────────────────────────────────

Beats: TypeAlias = dict[tuple[int | None, int | None, int | None], CountReps]
"""Repetitions by exercise, line and number."""

_COUNTED: Final = (PartKind.REPS, PartKind.BREATHS)
_Likeness: TypeAlias = tuple[int, bool, str | None, int | None]
"""Value, whether it is a time, and the kind and the line where they count."""


class _ByValue:
    """Numbers by what a part tells of them: its value, and its kind and line as far as these are the same."""

    def __init__(self, numbers: Iterable[Settled], source: Source) -> None:
        self._first: dict[_Likeness, Settled] = {}
        for number in numbers:
            kind, line = number.kind, source.line(number.place.start)
            for alike in () if number.conditional else product((kind.value, None), (line, None)):
                self._first.setdefault((number.chosen.value, kind.is_time, *alike), number)

    def best(self, value: int, kind: str, line: int | None, *, is_time: bool) -> Iterator[tuple[bool, bool, Settled]]:
        """The first of those that are most alike, the best first: whether its kind is the same, and its line."""
        for alike in product((kind, None), (line, None)):
            if (found := self._first.get((value, is_time, *alike))) is not None:
                yield alike[0] is not None, alike[1] is not None, found


class _Numbers:
    """The numbers of each exercise, and those of several."""

    def __init__(self, prescription: Prescription, source: Source) -> None:
        exercises = prescription.exercises
        self._own = {one.number: _ByValue(of_exercise(one, NOWHERE), source) for one in exercises}
        circuits = (part for part in prescription.parts if isinstance(part, Circuit))
        shared = [number for circuit in circuits for number in of_circuit(circuit, NOWHERE)]
        if prescription.rest_between is not None:
            shared.append(settled(DoseKind.REST, prescription.rest_between, NOWHERE))
        self._shared = _ByValue(shared, source)
        self._every = {number: every for part in prescription.parts for number, every in _clocks(part)}

    def carried_out(self, part: Part) -> Settled | None:
        """The number that a part carries out: of its exercise or of several, of its value, best of its kind."""
        counted = part.kind in _COUNTED and part.count is not None
        value = part.count if counted and part.count is not None else to_ms(part.end - part.start)
        own = self._own.get(part.where.exercise) if part.where.exercise is not None else None
        among = (own, self._shared) if own else (self._shared,)
        fitting = [
            found for one in among for found in one.best(value, part.kind.value, part.where.line, is_time=not counted)
        ]
        return max(fitting, key=lambda found: found[:2], default=(False, False, None))[2]

    def every(self, exercise: int | None) -> Chosen | None:
        """From start to start by the clock, where an exercise is done by it."""
        return self._every.get(exercise)


def _clocks(part: PrescribedExercise | Circuit) -> Iterator[tuple[int | None, Chosen]]:
    """The clock of each exercise of a part; of what belongs to all of them, that of the circuit."""
    exercises = part.exercises if isinstance(part, Circuit) else (part,)
    if isinstance(part, Circuit) and part.every:
        yield None, part.every
    for exercise in exercises:
        clock = clock_of(exercise.items) or (part.every if isinstance(part, Circuit) else None)
        if clock:
            yield exercise.number, clock


def _part(part: Part, numbers: _Numbers, beats: Beats, source: Source) -> Row:
    known = numbers.carried_out(part)
    every = numbers.every(part.where.exercise) if part.kind is PartKind.REST else None
    if every and known and known.kind is not DoseKind.REST:
        known = None
    beat = beats.get((part.where.exercise, part.where.line, part.count)) if part.count is not None else None
    origins = [_origin(known, source)] if known else []
    if every and known is None:
        origins.append(f"what is left of {seconds(every.value)}")
    origins += [_beat_origin(beat)] if beat else []
    return Row(
        to_ms(part.start),
        to_ms(part.end - part.start),
        RowKind.PART,
        _done(part, beat),
        "; ".join(origins),
        known is not None and known.chosen.origin is Origin.ASSUMED,
    )


def _done(part: Part, beat: CountReps | None) -> str:
    """What is done in a part, how often and how fast, on which side, in which round."""
    words = [part.kind.value if part.count is None else f"{part.kind.value} × {part.count}"]
    words += ["as many rounds as fit"] if part.open_rounds else []
    if beat and beat.hold:
        words += [f"each held for {seconds(beat.hold.value)}", f"{seconds(beat.beat.value)} to return"]
    elif beat:
        words.append(f"one every {seconds(beat.beat.value)}")
    words += [part.where.side.value] if part.where.side else []
    words += [f"round {part.where.round}"] if part.where.round else []
    return ", ".join(words)


def _beat_origin(dose: CountReps) -> str:
    """Where the tempo comes from."""
    chosen = dose.beat
    return f"assumed: {briefly(chosen.rule)}" if chosen.origin is Origin.ASSUMED else f"tempo {chosen.rule}"


def _beats(prescription: Prescription, source: Source) -> Beats:
    """The repetitions of each exercise by the line and the number they stand for."""
    return {
        (exercise.number, source.line(task.step.text.offset(0)), task.dosage.count.value): task.dosage
        for exercise in prescription.exercises
        for task in tasks_of(exercise.items)
        if isinstance(task.dosage, CountReps)
    }


def _origin(number: Settled, source: Source) -> str:
    if number.chosen.origin is Origin.ASSUMED:
        return f"assumed: {briefly(number.chosen.rule)}"
    return f"line {source.line(number.place.start)}: {number.chosen.rule}"
