"""The rows of `guide plan`: when, how long, what is heard, and where each number comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from itertools import chain
from typing import Final

from guide.model.cues import PartKind
from guide.model.prescription import Circuit, Origin, Prescription
from guide.model.signals import Signal
from guide.model.text import NOWHERE, Source
from guide.model.timeline import Chapter, Clip, Part, Speech, Timeline
from guide.publish.settled import DoseKind, Settled, of_circuit, of_exercise, settled
from guide.units import to_ms

_TOGETHER_MS: Final = 1_500
"""Equal signals this near to each other make one row; pips come each second."""


class RowKind(Enum):
    """What a row shows, for its style."""

    CHAPTER = "chapter"
    PART = "part"
    SPEECH = "speech"
    SIGNAL = "signal"


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


def plan_rows(timeline: Timeline, prescription: Prescription, source: Source) -> tuple[Row, ...]:
    """All rows in order of time; a part stands before the sounds in it."""
    numbers = _numbers(prescription)
    rows = chain(
        map(_chapter, timeline.chapters),
        (_part(part, numbers, source) for part in timeline.parts),
        map(_clip, timeline.clips),
    )
    order = list(RowKind)
    return tuple(_gathered(sorted(rows, key=lambda row: (row.at_ms, order.index(row.kind)))))


def _gathered(rows: list[Row]) -> Iterator[Row]:
    """Rows with runs of the same signal as one."""
    last: Row | None = None
    for row in rows:
        if last and _belong_together(last, row):
            end = row.at_ms + (row.duration_ms or 0)
            last = replace(last, duration_ms=end - last.at_ms, heard=f"{last.heard} {row.heard}")
        else:
            if last:
                yield last
            last = row
    if last:
        yield last


def _belong_together(last: Row, row: Row) -> bool:
    if RowKind.SIGNAL is not last.kind or RowKind.SIGNAL is not row.kind:
        return False
    near = row.at_ms - last.at_ms - (last.duration_ms or 0) < _TOGETHER_MS
    return near and last.heard.split()[-1] == row.heard


def _chapter(chapter: Chapter) -> Row:
    return Row(to_ms(chapter.start), None, RowKind.CHAPTER, chapter.title, "")


def _clip(clip: Clip) -> Row:
    kind = RowKind.SPEECH if isinstance(clip.sound, Speech) else RowKind.SIGNAL
    line = f"line {clip.where.line}" if clip.where.line is not None and kind is RowKind.SPEECH else ""
    return Row(to_ms(clip.start), to_ms(clip.length), kind, _heard(clip.sound), line)


def _heard(sound: Speech | Signal) -> str:
    return sound.utterance.spoken if isinstance(sound, Speech) else sound.value


# ── Where numbers come from ──────────────────────────────────────────────────────────────────────────────────────────

_COUNTED = {PartKind.REPS: DoseKind.REPS, PartKind.BREATHS: DoseKind.BREATHS}


@dataclass(frozen=True, slots=True)
class _Known:
    """A number and the exercise it belongs to; None where it belongs to several."""

    exercise: int | None
    number: Settled


def _numbers(prescription: Prescription) -> tuple[_Known, ...]:
    own = (
        _Known(exercise.number, number)
        for exercise in prescription.exercises
        for number in of_exercise(exercise, NOWHERE)
    )
    circuits = (part for part in prescription.parts if isinstance(part, Circuit))
    shared = [_Known(None, number) for circuit in circuits for number in of_circuit(circuit, NOWHERE)]
    if prescription.rest_between is not None:
        shared.append(_Known(None, settled(DoseKind.REST, prescription.rest_between, NOWHERE)))
    return (*own, *shared)


def _part(part: Part, numbers: tuple[_Known, ...], source: Source) -> Row:
    duration_ms = to_ms(part.end - part.start)
    known = _warrant(part, numbers, source)
    heard = part.kind.value if part.count is None else f"{part.kind.value} × {part.count}"
    row = Row(to_ms(part.start), duration_ms, RowKind.PART, heard, "")
    if known is None:
        return row
    assumed = known.chosen.origin is Origin.ASSUMED
    return replace(row, source=_origin(known, source), is_assumed=assumed)


def _origin(number: Settled, source: Source) -> str:
    if number.chosen.origin is Origin.ASSUMED:
        return f"assumed: {number.chosen.rule}"
    return f"line {source.line(number.place.start)}: {number.chosen.rule}"


def _warrant(part: Part, numbers: tuple[_Known, ...], source: Source) -> Settled | None:
    """The number that a part carries out: of its exercise, of its value, best of its kind and line."""
    kind = _COUNTED.get(part.kind)
    value = to_ms(part.end - part.start) if kind is None else part.count
    fitting = [
        known.number
        for known in numbers
        if known.exercise in (None, part.where.exercise)
        and known.number.chosen.value == value
        and not known.number.conditional
        and known.number.kind.is_time == (kind is None)
    ]
    return max(fitting, key=lambda number: _likeness(part, number, source), default=None)


def _likeness(part: Part, number: Settled, source: Source) -> tuple[bool, bool]:
    return number.kind.value == part.kind.value, source.line(number.place.start) == part.where.line
